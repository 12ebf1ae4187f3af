import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { fillTables, type Sources, Translations } from '../scripts/document-tables.js'
import { CLOUDBASE_INPUTS, readCloudBaseInputs } from '../src/github/cloudbase/inputs.js'
import { CLOUDBASE_OUTPUTS } from '../src/github/cloudbase/outputs.js'
import { FOLLOW_INPUTS, readFollowInputs } from '../src/github/follow/inputs.js'
import { FOLLOW_OUTPUTS } from '../src/github/follow/outputs.js'
import { type Environment, inputVariable } from '../src/github/inputs.js'
import { PACK_INPUTS, readPackInputs } from '../src/github/pack/inputs.js'
import { PACK_OUTPUTS } from '../src/github/pack/outputs.js'
import { PUSH_INPUTS, readPushInputs } from '../src/github/push/inputs.js'
import { PUSH_OUTPUTS } from '../src/github/push/outputs.js'
import { readUploadInputs, UPLOAD_INPUTS } from '../src/github/upload/inputs.js'
import { UPLOAD_OUTPUTS } from '../src/github/upload/outputs.js'
import { RULES } from '../src/platform/node/validator.js'
import { ACTIONS, ROOT } from './support/action.js'
import { READMES } from './support/documents.js'

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { description: string; required: boolean; default?: string }>
  >
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

/** What the code says of an action, to hold against its action.yml. */
interface Contract {
  readonly bundle: string
  readonly inputs: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  /** Inputs that have a default. */
  readonly defaults: readonly string[]
  /** Inputs to which the defaults are added. */
  readonly given: Readonly<Record<string, string>>
  /** Reads the inputs; returns what can be compared. */
  readonly read: (env: Environment) => unknown
}

const CREDENTIALS = { 'access-id': '15', 'secret-key': 'made-up' }

const CONTRACTS: Readonly<Record<string, Contract>> = {
  'action.yml': {
    bundle: ACTIONS.upload,
    inputs: UPLOAD_INPUTS,
    outputs: UPLOAD_OUTPUTS,
    defaults: ['region', 'kind', 'validate-only', 'strict', 'retries', 'timeout', 'language'],
    given: { file: 'a.txt', ...CREDENTIALS },
    read: readUploadInputs,
  },
  'push/action.yml': {
    bundle: ACTIONS.push,
    inputs: PUSH_INPUTS,
    outputs: PUSH_OUTPUTS,
    defaults: [
      'region',
      'auth',
      'kind',
      'message-type',
      'dry-run',
      'retries',
      'timeout',
      'language',
    ],
    given: { 'upload-id': '5', title: 'a', content: 'b', ...CREDENTIALS },
    read: (env) => readPushInputs(env, 0),
  },
  'follow/action.yml': {
    bundle: ACTIONS.follow,
    inputs: FOLLOW_INPUTS,
    outputs: FOLLOW_OUTPUTS,
    defaults: ['region', 'auth', 'wait', 'interval', 'cancel', 'retries', 'timeout', 'language'],
    given: { 'push-id': '5', ...CREDENTIALS },
    read: readFollowInputs,
  },
  'cloudbase/action.yml': {
    bundle: ACTIONS.cloudbase,
    inputs: CLOUDBASE_INPUTS,
    outputs: CLOUDBASE_OUTPUTS,
    defaults: ['validate', 'kind', 'strict', 'retries', 'timeout', 'language'],
    given: { file: 'a.txt', env: 'env-1', path: '{name}', 'access-token': 'made-up' },
    read: (env) => {
      const inputs = readCloudBaseInputs(env, 0)
      return { ...inputs, objectPath: inputs.objectPath('00') }
    },
  },
  'pack/action.yml': {
    bundle: ACTIONS.pack,
    inputs: PACK_INPUTS,
    outputs: PACK_OUTPUTS,
    defaults: [
      ...['format', 'max-bytes', 'order', 'kind', 'delimiter', 'encoding', 'header', 'normalize'],
      ...['max-rejected', 'overwrite', 'language'],
    ],
    given: { files: 'examples/phones.txt' },
    read: readPackInputs,
  },
}

const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const readAction = (path: string): ActionFile => parse(readText(path))

describe.each(Object.entries(CONTRACTS))('%s', (path, contract) => {
  const action = readAction(path)

  test('names the inputs and outputs that the code reads and sets, and its bundle', () => {
    expect(Object.keys(action.inputs).sort()).toEqual(Object.values(contract.inputs).sort())
    expect(Object.keys(action.outputs).sort()).toEqual(Object.values(contract.outputs).sort())
    expect(action.runs.using).toBe('node24')
    expect(join(ROOT, dirname(path), action.runs.main)).toBe(contract.bundle)
  })

  test('has the defaults that the code has', async () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[name, input.default] as const],
    )
    const read = (pairs: readonly (readonly [string, string])[]) =>
      contract.read(Object.fromEntries(pairs.map(([name, value]) => [inputVariable(name), value])))
    const given = Object.entries(contract.given)
    expect(defaults.map(([name]) => name)).toEqual(contract.defaults)
    expect(await read([...given, ...defaults])).toEqual(await read(given))
  })
})

const sources: Sources = { action: readAction, rules: RULES }

const isChinese = (name: string): boolean => name.endsWith('.zh-CN.md')

describe.each([
  ['English', READMES.filter((name) => !isChinese(name))],
  ['Chinese', READMES.filter(isChinese)],
])('the %s documents', (language, names) => {
  const all = names.map(readText).join('')
  const chinese = new Translations(parse(readText('docs/zh-CN.yml')))
  const translate = language === 'English' ? undefined : (text: string) => chinese.translate(text)

  test('have every table of inputs, outputs and rules once', () => {
    const tables = Array.from(all.matchAll(/<!-- docs:(?!end)(.*) -->/g), ([, table]) => table)
    const wanted = Object.keys(CONTRACTS).flatMap((file) => [`inputs ${file}`, `outputs ${file}`])
    expect(tables.sort()).toEqual([...wanted, 'rules'].sort())
  })

  test('list every input, output and rule, in their order', () => {
    for (const file of Object.keys(CONTRACTS)) {
      const { inputs, outputs } = readAction(file)
      expect(firstColumn(all, `inputs ${file}`)).toEqual(Object.keys(inputs))
      expect(firstColumn(all, `outputs ${file}`)).toEqual(Object.keys(outputs))
    }
    expect(firstColumn(all, 'rules')).toEqual(Object.keys(RULES))
  })

  test('say of them what their sources say', () => {
    expect(fillTables(all, sources, translate)).toBe(all)
    expect(translate === undefined ? [] : chinese.problems()).toEqual([])
  })
})

/** The first column of the table that documents make from `source`. */
function firstColumn(all: string, source: string): string[] {
  const start = all.indexOf(`<!-- docs:${source} -->`)
  const block = all.slice(start, all.indexOf('<!-- docs:end -->', start))
  return Array.from(block.matchAll(/^\| `([^`]+)` \|/gm), ([, name]) => name ?? '')
}

describe('the tables of a document', () => {
  const empty = 'Before.\n<!-- docs:outputs a.yml -->\n<!-- docs:end -->\nAfter.\n'
  const made: Sources = {
    action: () => ({ inputs: {}, outputs: { pushId: { description: 'Costs $1.\n' } } }),
    rules: {},
  }

  test('are written where they are asked for, in the language of the document', () => {
    const filled =
      'Before.\n<!-- docs:outputs a.yml -->\n| Ausgabe | Bedeutung |\n| --- | --- |\n' +
      '| `pushId` | Kostet $&. |\n<!-- docs:end -->\nAfter.\n'
    const german = new Translations({
      Output: 'Ausgabe',
      Meaning: 'Bedeutung',
      'Costs $1.': 'Kostet $&.',
    })
    const translate = (text: string) => german.translate(text)
    expect(fillTables(empty, made, translate)).toBe(filled)
    expect(fillTables(filled, made, translate)).toBe(filled)
    expect(german.problems()).toEqual([])
  })

  test('need a translation for each text, and each translation a text', () => {
    const german = new Translations({ Output: 'Ausgabe', 'Costs $2.': 'Kostet $2.' })
    const filled = fillTables(empty, made, (text) => german.translate(text))
    expect(filled).toContain('| Ausgabe | Meaning |')
    expect(german.problems()).toEqual([
      'There is no translation of: Meaning',
      'There is no translation of: Costs $1.',
      'Nothing in the tables reads so any more: Costs $2.',
    ])
  })

  test('must be ones that somebody knows', () => {
    expect(() => fillTables(empty.replace('outputs', 'puzzles'), made)).toThrow(
      'A document asks for an unknown table: puzzles',
    )
  })
})
