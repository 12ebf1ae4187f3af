import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../src/emulator/index.js'
import { text as cliText } from '../src/messages/cli.js'
import { sayEnglish, speakerOf, text } from '../src/messages/services.js'
import { ROOT } from './support/action.js'
import {
  anchorsOf,
  distinctSnippets,
  READMES,
  readDocument,
  type Snippet,
  snippetsOf,
} from './support/documents.js'
import { type InstalledPackage, installPackage } from './support/installed-package.js'
import { commandsOf, tryCommand } from './support/shell-snippet.js'

const DOCUMENTS = [...READMES, 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'ROADMAP.md']

let emulator: Emulator
let installed: InstalledPackage

beforeAll(async () => {
  emulator = await startEmulator()
  installed = await installPackage()
})

afterAll(async () => {
  await emulator.close()
  await installed.remove()
})

/** What is tried with a snippet of each language; YAML is the matter of workflows.test.ts. */
const TRIALS: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
  sh: async (text) => {
    const commands = commandsOf(text)
    expect(commands).not.toEqual([])
    for (const command of commands) await tryCommand(command, emulator)
  },
  js: (text) => installed.run(text, ROOT),
  ts: async (text) => expect(await installed.check(text)).toBe(''),
  json: async (text) => JSON.parse(text),
  yaml: async (text) => expect(text).not.toBe(''),
  mermaid: async (text) => expect(roomsOf(text)).toEqual(expect.arrayContaining(rooms())),
}

/** The rooms of `src` that the map has to show. */
function rooms(): string[] {
  const entries = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

/**
 * The rooms that a drawing of arrows shows.
 *
 * @throws {Error} when it holds anything else, or arrows that go round in a circle
 */
function roomsOf(drawing: string): string[] {
  const [head = '', ...lines] = drawing.trim().split('\n')
  const arrows = lines.map((line) => /^ +(\w+) --> (\w+)$/.exec(line)?.slice(1) ?? [line])
  const strange = [...(head === 'graph BT' ? [] : [head]), ...arrows.filter((a) => a.length < 2)]
  if (strange.length > 0) throw new Error(`No arrow: ${strange[0]}`)
  const all = [...new Set(arrows.flat())]
  // Whoever uses only rooms that are placed already is placed next; in a circle nobody ever is.
  const placed = new Set<string>()
  for (const _ of all) {
    for (const room of all) {
      const uses = arrows.filter(([user]) => user === room).map(([, used = '']) => used)
      if (uses.every((used) => placed.has(used))) placed.add(room)
    }
  }
  if (placed.size < all.length) throw new Error('The arrows go round in a circle.')
  return all
}

function trial({ language, place }: Snippet): (text: string) => Promise<unknown> {
  const found = TRIALS[language]
  if (found === undefined)
    throw new Error(`${place} has a snippet of unknown language: ${language}`)
  return found
}

const SNIPPETS = distinctSnippets(DOCUMENTS)

test.each(SNIPPETS.map((snippet) => [snippet.language, snippet.place, snippet] as const))(
  'the %s snippet of %s does what it should',
  async (_language, _place, snippet) => {
    await trial(snippet)(snippet.text)
  },
)

describe.each(DOCUMENTS)('%s', (name) => {
  test('has no link within the repository that leads nowhere', () => {
    const text = readDocument(name).replace(/^( *)(`{3,})[\s\S]*?^\1\2/gm, '')
    const links = Array.from(text.matchAll(/\]\(([^()\s]+)\)/g), ([, link]) => link ?? '')
    for (const link of links.filter((target) => !/^[a-z]+:/.test(target))) {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? name : join(dirname(name), path)
      expect([link, existsSync(join(ROOT, target))]).toEqual([link, true])
      if (anchor !== undefined) {
        expect(anchorsOf(readDocument(target))).toContain(decodeURIComponent(anchor))
      }
    }
  })
})

test.each([
  ['English', /^(?!.*zh-CN)/],
  ['Chinese', /zh-CN/],
] as const)('the %s documents show the command line, the library and workflows', (_, names) => {
  const documents = READMES.filter((name) => names.test(name))
  const languages = documents.flatMap(snippetsOf).map(({ language }) => language)
  expect(languages).toEqual(expect.arrayContaining(['sh', 'js', 'yaml']))
})

test('what the document on pushes quotes is what a run says', async () => {
  const said = [text('push.nothing'), text('push.unknown', { problem: '' }), text('push.no-id')]
  const languages = [
    ['docs/push.md', sayEnglish],
    ['docs/push.zh-CN.md', await speakerOf('zh-CN')],
  ] as const
  for (const [name, say] of languages) {
    // The first sentence, up to where the advice begins.
    const begins = said.map((one) => say(one).split(/[:：]/, 1)[0]?.trim() ?? '')
    for (const sentence of begins) expect(readDocument(name)).toContain(sentence)
  }
})

test('documents name only options that the help of the command line has', () => {
  const helps = ['cli.usage', 'cli.usage-validate', 'cli.usage-upload', 'cli.usage-pack'] as const
  const others = ['cli.usage-emulator', 'cli.usage-push', 'cli.usage-follow'] as const
  const known = [...helps, ...others].map((key) => sayEnglish(cliText(key))).join('')
  const documents = READMES.filter((name) => !name.endsWith('.zh-CN.md')).map(readDocument)
  const named = documents.flatMap((document) => document.match(/(?<=`)--[a-z-]+/g) ?? [])
  expect(named).toEqual(expect.arrayContaining(['--all', '--stdin-name', '--language']))
  // An option of curl.
  for (const option of named.filter((one) => one !== '--retry')) expect(known).toContain(option)
})

test('the README is short enough to be read', () => {
  expect(readDocument('README.md').split(/\s+/).length).toBeLessThanOrEqual(1_800)
})

test.each(READMES.filter((name) => name.startsWith('docs/')))(
  '%s begins with a table of its contents',
  (name) => {
    const text = readDocument(name)
    const links = Array.from(text.matchAll(/^- \[([^\]]+)\]\(#([^)]+)\)$/gm))
    const headings = Array.from(text.matchAll(/^## (.*)$/gm), ([, heading]) => heading)
    expect(links.map(([, label]) => label)).toEqual(headings)
    const anchors = anchorsOf(text).slice(1)
    expect(links.map(([, , anchor]) => anchor)).toEqual(anchors)
  },
)

describe('the trials', () => {
  test('find a command that fails, and one that nobody knows', async () => {
    await expect(trySnippet('account-package validate examples/nothing.csv')).rejects.toThrow(
      'ended with 1',
    )
    await expect(
      trySnippet('account-package validate examples/audience.csv --pigeon'),
    ).rejects.toThrow('ended with 2')
    await expect(trySnippet('acount-package validate a.csv')).rejects.toThrow('Nobody knows')
    await expect(trySnippet('npm run nothing')).rejects.toThrow('no script')
  })

  test('take commands out of what surrounds them', () => {
    const text =
      '# Comment\nTPNS_ACCESS_ID=1 a b \\\n  c > out.txt # more\nID="$(d e)" && f | g\nH=i\n'
    expect(commandsOf(text)).toEqual(['a b c', 'd e', 'f', 'g'])
  })

  test('find a drawing that is none, and one that leads back to where it began', () => {
    expect(roomsOf('graph BT\n  a --> b\n  b --> c\n')).toEqual(['a', 'b', 'c'])
    expect(() => roomsOf('graph BT\n  a -> b\n')).toThrow('No arrow: ')
    expect(() => roomsOf('graph BT\n  a --> b\n  b --> a\n')).toThrow('in a circle')
  })

  test('refuse a language that nobody tries', () => {
    expect(() => trial({ place: 'A.md:1', language: 'perl', text: '' })).toThrow(
      'A.md:1 has a snippet of unknown language: perl',
    )
  })

  const trySnippet = async (text: string) => {
    for (const command of commandsOf(text)) await tryCommand(command, emulator)
  }
})
