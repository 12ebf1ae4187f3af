import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { shownLog } from '../../scripts/runner.js'
import { type Emulator, startEmulator } from '../../src/emulator/index.js'
import { type ActionRun, ROOT, runAction } from '../support/action.js'
import { type CommandRun, runCommand } from '../support/command-line.js'
import { account } from '../support/leaks.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

let workspace: Workspace
let emulator: Emulator

beforeAll(async () => {
  workspace = await makeWorkspace()
  emulator = await startEmulator()
  await workspace.write('good.txt', `${account(1)}\n${account(2)}3\n`)
  await workspace.write('other.txt', `${account(2)}3\n${account(5)}\n`)
  await workspace.write('warned.txt', `${account(1)}\n${account(1)}\n`)
  await workspace.write('bad.csv', await readFile(`${ROOT}/examples/mistakes.csv`))
  await workspace.write('bad.zip', await readFile(`${ROOT}/examples/mistakes.zip`))
})

afterAll(async () => {
  await emulator.close()
  await workspace.remove()
})

/** Three words of English in a row, as no name has them. */
const ENGLISH = /(?<![\w-])[A-Za-z]?[a-z']+(?:,? [a-z']+){2,}(?![\w-])/g

/** What quotes, code and names leave of a text. */
function ownWords(text: string): string {
  return (
    text
      // A block of code, a quote, a value in backticks or tags.
      .replace(/```[\s\S]*?```/g, '')
      .replace(/"[^"\n]*"/g, '')
      .replace(/`[^`\n]*`/g, '')
      .replace(/<code>.*?<\/code>/g, '')
      .replace(/https?:\S+/g, '')
      .replace(/WeChat Cloud Base|Tencent Push Notification Service/g, '')
  )
}

const englishIn = (text: string): string[] => ownWords(text).match(ENGLISH) ?? []

describe('the search', () => {
  test.each(['号码包 has one error.', 'Nothing was sent.', '请 check the file'])(
    'finds %s',
    (text) => {
      expect(englishIn(text)).not.toEqual([])
    },
  )

  test.each(['上传到 TPNS (guangzhou)。', '`a b c d` 和 "e f g h"', 'SHA-256: ab'])(
    'passes %s',
    (text) => {
      expect(englishIn(text)).toEqual([])
    },
  )
})

const CREDENTIALS = () => ({
  'service-url': emulator.url,
  'access-id': emulator.accessId,
  'secret-key': emulator.secretKey,
})
const REFUSAL = {
  kind: 'answer',
  body: '{"retCode":1008035,"errMsg":"x","ret_code":1008035,"err_msg":"x","uploadId":0}',
} as const

type Given = Omit<ActionRun, 'workspace'>

const ACTION_RUNS: readonly (readonly [string, () => Given | Promise<Given>])[] = [
  ['an upload', () => ({ inputs: { file: 'good.txt', ...CREDENTIALS() } })],
  ['an upload with warnings', () => ({ inputs: { file: 'warned.txt', ...CREDENTIALS() } })],
  ['a set', () => ({ inputs: { files: '{good,other}.txt', ...CREDENTIALS() } })],
  [
    'a set that fails',
    () => {
      emulator.faults.next({ kind: 'alter' })
      emulator.faults.next(REFUSAL)
      return { inputs: { files: '{good,other}.txt', ...CREDENTIALS() } }
    },
  ],
  ['a refusal', () => ({ inputs: { file: 'bad.csv', 'validate-only': 'true' } })],
  ['a refused set', () => ({ inputs: { files: 'bad.*', 'validate-only': 'true' } })],
  ['a missing file', () => ({ inputs: { file: 'gone.txt', 'validate-only': 'true' } })],
  [
    'a wrong key',
    () => ({ inputs: { file: 'good.txt', ...CREDENTIALS(), 'secret-key': 'made-up-wrong' } }),
  ],
  [
    'a lost connection',
    () => {
      emulator.faults.next({ kind: 'reset', afterBytes: 10 })
      return { inputs: { file: 'good.txt', ...CREDENTIALS(), retries: '1' } }
    },
  ],
  [
    'no server',
    () => ({
      inputs: {
        file: 'good.txt',
        ...CREDENTIALS(),
        'service-url': 'http://127.0.0.1:9',
        retries: '0',
      },
    }),
  ],
  [
    'wrong inputs',
    () => ({
      inputs: {
        files: '*.pdf',
        region: 'shangai',
        kind: 'x',
        'account-type': 'fone',
        strict: 'yes',
        retries: '99',
        'service-url': 'http://example.com',
      },
    }),
  ],
  ['one wrong input', () => ({ inputs: { file: 'good.txt', kind: 'x', 'validate-only': 'true' } })],
  ['no inputs', () => ({ inputs: { 'validate-only': 'true' } })],
  [
    'a service in the clear',
    () => ({
      inputs: { file: 'good.txt', ...CREDENTIALS(), 'service-url': 'http://service.example' },
    }),
  ],
]

const MESSAGE = { title: '标题', content: '正文' }
const FAILURE = { kind: 'answer', status: 500, body: '' } as const

/** A package at the service; `upload-id` of what is pushed to. */
async function uploaded(): Promise<string> {
  const known = [...emulator.packages.keys()].at(-1)
  if (known !== undefined) return known
  const inputs = { file: 'good.txt', ...CREDENTIALS() }
  const { outputs } = await runAction({ workspace: workspace.path, inputs })
  return outputs['uploadId'] ?? ''
}

async function push(more: Readonly<Record<string, string>>) {
  const inputs = { 'upload-id': await uploaded(), ...MESSAGE, ...CREDENTIALS(), ...more }
  return { action: 'push', inputs } as const
}

function store(more: Readonly<Record<string, string>>) {
  const { appId, appSecret, envs } = emulator.cloudBase
  const credentials = { 'app-id': appId, 'app-secret': appSecret, env: envs[0] ?? '' }
  const inputs = { path: 'lists/{name}', 'service-url': emulator.url, ...credentials, ...more }
  return { action: 'cloudbase', inputs } as const
}

const OTHER_RUNS: typeof ACTION_RUNS = [
  ['a push', () => push({})],
  ['a dry run', () => push({ 'dry-run': 'true', 'expire-time': '5' })],
  [
    'a push that is refused',
    () => {
      emulator.faults.next(REFUSAL)
      return push({})
    },
  ],
  [
    'a push that may have been accepted',
    () => {
      emulator.faults.next(FAILURE)
      return push({ retries: '0' })
    },
  ],
  [
    'pushes of which one is refused',
    () => push({ 'upload-id': '', 'upload-ids': '99999998 99999999' }),
  ],
  [
    'wrong inputs of a push',
    () => push({ 'send-time': 'x', payload: '{', 'plan-id': 'y z', kind: 'x' }),
  ],
  ['one wrong input of a push', () => push({ 'plan-id': 'y z' })],
  [
    'one wrong input of following',
    () => ({ action: 'follow', inputs: { 'push-id': '5', ...CREDENTIALS(), wait: 'y' } }),
  ],
  ['one wrong input of a file', () => store({ file: 'good.txt', path: '../x' })],
  [
    'one wrong input of a packing',
    () => ({ action: 'pack', inputs: { files: '*.txt', format: 'y' } }),
  ],
  ['following nothing', () => ({ action: 'follow', inputs: { 'push-id': '5', ...CREDENTIALS() } })],
  [
    'wrong inputs of following',
    () => ({ action: 'follow', inputs: { 'push-id': 'x,x', wait: 'y' } }),
  ],
  ['a stored file', () => store({ file: 'good.txt' })],
  ['a stored file that is not validated', () => store({ file: 'bad.csv', validate: 'false' })],
  ['a file that is refused', () => store({ file: 'bad.csv' })],
  [
    'a file that can not be stored',
    () => store({ file: 'good.txt', 'app-secret': 'made-up-wrong' }),
  ],
  ['a missing file that is not validated', () => store({ file: 'gone.txt', validate: 'false' })],
  ['wrong inputs of a file', () => store({ file: '', path: '../x', 'access-token': 'a b' })],
  ['a packing', () => ({ action: 'pack', inputs: { files: '*.txt', name: 'packed' } })],
  [
    'a packing with rejected rows',
    () => ({ action: 'pack', inputs: { files: 'bad.csv', column: '1' } }),
  ],
  [
    'wrong inputs of a packing',
    () => ({ action: 'pack', inputs: { files: '*.pdf', shard: 'x', format: 'y' } }),
  ],
]

describe('under zh-CN no English sentence is printed, by', () => {
  test.each([...ACTION_RUNS, ...OTHER_RUNS])('%s', async (_, run) => {
    const given = await run()
    const result = await runAction({
      workspace: workspace.path,
      ...given,
      inputs: { ...given.inputs, language: 'zh-CN' },
    })
    const log = shownLog(result.stdout.replace(/^::debug::.*$/gm, '')).join('\n')
    expect(englishIn(log)).toEqual([])
    expect(englishIn(result.summary)).toEqual([])
    expect(log).toMatch(/[\u4e00-\u9fff]/)
    if (result.outputs['report'] !== undefined) {
      const report = await readFile(result.outputs['report'], 'utf8')
      const messages = Array.from(report.matchAll(/"message": (".*")/g), ([, message]) =>
        JSON.parse(message ?? ''),
      )
      expect(englishIn(messages.join('\n'))).toEqual([])
    }
  })

  const COMMANDS: readonly (readonly [readonly string[], CommandRun])[] = [
    [['--help'], {}],
    [['help', 'validate'], {}],
    [['help', 'upload'], {}],
    [['help', 'emulator'], {}],
    [['help', 'push'], {}],
    [['help', 'follow'], {}],
    [['help', 'pack'], {}],
    [['push'], {}],
    [['follow', '--push-id', 'x'], {}],
    [['pack'], {}],
    [['validate', 'bad.csv'], {}],
    [['validate', 'bad.csv', 'bad.zip', 'good.txt'], {}],
    [['validate', 'warned.txt', '--strict'], {}],
    [['upload', 'good.txt', '--region', 'hongkon'], {}],
    [['upload', 'good.txt', '--colour', '--retries'], {}],
    [['uplaod'], {}],
    [[], {}],
    [['emulator', '--port', 'x'], {}],
    [['emulator', 'x'], {}],
  ]

  test.each(COMMANDS)('%j', async (args, run) => {
    const env = { LANG: 'zh_CN.UTF-8' }
    const { stdout, stderr } = await runCommand(args, { cwd: workspace.path, env, ...run })
    expect(englishIn(`${stdout}\n${stderr}`)).toEqual([])
    expect(`${stdout}${stderr}`).toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('the language of the command line', () => {
  test.each([
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, [], '用法'],
    [{ LC_MESSAGES: 'zh_SG', LANG: 'C' }, [], '用法'],
    [{ LC_ALL: '', LANG: 'zh' }, [], '用法'],
    [{ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, [], 'Usage'],
    [{ LANG: 'zha_CN' }, [], 'Usage'],
    [{ LANG: 'de_DE.UTF-8' }, [], 'Usage'],
    [{}, [], 'Usage'],
    [{ LANG: 'zh_CN.UTF-8' }, ['--language', 'en'], 'Usage'],
    [{ LANG: 'en_US.UTF-8' }, ['--language=zh-CN'], '用法'],
  ])('for %j and %j is that of %s', async (env, args, word) => {
    const { stdout } = await runCommand([...args, 'help', 'validate'], { env })
    expect(stdout.startsWith(word)).toBe(true)
  })
})
