import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { text as readText } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../src/emulator/index.js'
import { ROOT } from '../support/action.js'
import { runCommand } from '../support/command-line.js'
import { IS_WINDOWS, testOnLinux, testOnPosix } from '../support/platform.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

let workspace: Workspace

beforeEach(async () => {
  workspace = await makeWorkspace()
})

afterEach(async () => {
  await workspace.remove()
})

describe('account-package validate', () => {
  test.each([
    [['examples/audience.txt'], 0, 'audience.txt is valid: 250 accounts.'],
    [['examples/audience.csv'], 0, 'audience.csv is valid: 120 accounts.'],
    [['examples/audience.zip'], 0, 'audience.zip is valid: 250 accounts.'],
    [['examples/phones.txt', '--account-type', 'phone'], 0, 'phones.txt is valid: 100 accounts.'],
    [['examples/tokens.txt', '--kind', 'token'], 0, 'tokens.txt is valid: 40 tokens.'],
    [['examples/mistakes.csv'], 1, 'mistakes.csv is not valid: 6 errors and 8 warnings.'],
    [['examples/mistakes.zip'], 1, 'mistakes.zip is not valid: 2 errors.'],
  ])('%j exits with %d and says so', async (args, exitCode, verdict) => {
    const result = await runCommand(['validate', ...args])
    expect(result).toMatchObject({ exitCode, stderr: '' })
    expect(result.stdout.split('\n')[0]).toBe(verdict)
    expect(result.stdout).not.toContain('\u001b')
  })

  test('says of samples what the document says', async () => {
    const document = await readFile(join(ROOT, 'docs/command-line.md'), 'utf8')
    const rows = document.matchAll(/^\| `(examples\/mistakes\.\w+)` \| (not valid: [\w ]+)/gm)
    const said = [...rows].map(([, file, verdict]) => [file!, verdict!] as const)
    expect(said.map(([file]) => file)).toEqual(['examples/mistakes.csv', 'examples/mistakes.zip'])
    for (const [file, verdict] of said) {
      const { stdout } = await runCommand(['validate', file])
      expect(stdout.split('\n')[0]).toBe(`${basename(file)} is ${verdict.trim()}.`)
    }
  })

  test('--json prints exactly the report', async () => {
    const { exitCode, stdout } = await runCommand(['validate', 'examples/mistakes.zip', '--json'])
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toEqual({
      file: 'mistakes.zip',
      format: 'zip',
      entry: null,
      kind: 'account',
      size: expect.any(Number),
      contentSize: null,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      rows: 0,
      accounts: 0,
      duplicates: 0,
      duplicatesCheckedRows: 0,
      valid: false,
      errors: 2,
      warnings: 0,
      counts: { 'zip-entries': 1, 'zip-folder': 1 },
      findings: [
        { rule: 'zip-entries', severity: 'error', message: expect.stringContaining('__MACOSX') },
        { rule: 'zip-folder', severity: 'error', message: expect.any(String) },
      ],
      lengths: [],
      lines: {},
    })
  })

  test('a fault that all rows have is told once', async () => {
    await workspace.write('phones.txt', '13800138000\n13800138001\n13800138002\n')
    const args = ['validate', 'phones.txt', '--account-type', 'phone']
    const { stdout } = await runCommand(args, { cwd: workspace.path })
    expect(stdout.match(/\+86/g)).toHaveLength(1)
    expect(stdout).toMatch(/ {2}Line 1 .* All 3 rows have this fault\.\n$/)
  })

  test('--strict makes warnings fail', async () => {
    await workspace.write('a.txt', 'zq7x1\nzq7x1\n')
    const run = { cwd: workspace.path }
    expect((await runCommand(['validate', 'a.txt'], run)).exitCode).toBe(0)
    expect((await runCommand(['validate', 'a.txt', '--strict'], run)).exitCode).toBe(1)
  })
})

describe('wrong usage', () => {
  test.each([
    [[], 'A command is missing.'],
    [['check'], 'There is no command "check"'],
    [['validate'], 'FILE is missing.'],
    [['validate', ''], 'FILE is missing.'],
    [['validate', '-', '-'], 'Standard input (-) is given twice.'],
    [['validate', 'a.txt', '--stdin-name', 'b.txt'], 'needs a FILE that is -'],
    [['validate', '-', '--stdin-name', '../b.txt'], 'without a path'],
    [['pack', 'a.txt', '--out', 'o', '--stdin-name', 'b.txt'], 'needs a FILE that is -'],
    [['pack', '-', '--out', 'o', '--stdin-name', '../b.txt'], 'without a path'],
    [['pack', '', '--out', 'o'], 'FILE is missing'],
    [['validate', 'a.txt', '--all', '--json'], 'either --json or --all'],
    [['help', 'validate', 'upload'], 'help takes one COMMAND.'],
    [['help', 'valdate'], 'Did you mean `validate`?'],
    [['uplaod', 'a.txt'], 'Did you mean `upload`?'],
    [['validate', 'a.txt', '--acount-type', 'phone'], 'Did you mean `--account-type`?'],
    [['validate', 'a.txt', '--account-type', 'fone'], 'Did you mean `phone`?'],
    [['upload', 'a.txt', '--region', 'singapor'], 'Did you mean `singapore`?'],
    [
      ['validate', 'a.txt', '--language', 'zh'],
      '`--language` must be one of `en`, `zh-CN`, not "zh".',
    ],
    [['validate', 'a.txt', '--language'], '--language needs a value.'],
    [['--language', 'en', 'validate', '--language=zh-CN', 'a.txt'], '--language is given twice.'],
    [['validate', 'a.txt', '-k', 'token'], 'There is no option -k.'],
    [['validate', 'a.txt', '--kind', ''], '--kind has an empty value.'],
    [['validate', 'a.txt', '--kind='], '--kind has an empty value.'],
    [['validate', 'a.txt', '--kind'], '--kind needs a value.'],
    [['validate', 'a.txt', '--kind', '--strict'], '--kind needs a value.'],
    [
      ['validate', 'a.txt', '--kind', 'people'],
      '`--kind` must be one of `account`, `token`, not "people".',
    ],
    [['validate', 'a.txt', '--kind', 'account', '--kind', 'token'], '--kind is given twice.'],
    [['validate', 'a.txt', '--colour'], 'There is no option --colour.'],
    [['validate', 'a.txt', '--strict=true'], '--strict takes no value.'],
    [['validate', 'a.txt', '--region', 'gz'], 'There is no option --region.'],
    [['validate', 'a.txt', '--kind', 'token', '--account-type', 'qq'], '`--account-type`'],
    [['upload', 'a.txt', '--region', 'mars'], '`--region` must be one of'],
    [['upload', 'a.txt', '--retries=-1'], '`--retries` must be a whole number'],
    [
      ['emulator', '--port', '65536'],
      '`--port` must be a whole number from 0 to 65535, not "65536".',
    ],
    [['emulator', 'now'], 'options only'],
  ])('%j: exit code 2, nothing on standard output', async (args, text) => {
    const result = await runCommand(args)
    expect(result).toMatchObject({ exitCode: 2, stdout: '' })
    expect(result.stderr).toContain(text)
    expect(result.stderr).toContain('--help')
    expect(result.stderr).not.toContain('    at ')
  })

  test('upload without credentials names the variables', async () => {
    const { exitCode, stderr } = await runCommand(['upload', 'examples/audience.txt'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('TPNS_ACCESS_ID')
    expect(stderr).toContain('TPNS_SECRET_KEY')
  })

  test('every problem with options and values is told at once', async () => {
    const { stderr } = await runCommand(['upload', '--kind', 'x', '--retries', 'y', '--timeout=0'])
    for (const text of ['FILE', '--kind', '--retries', '--timeout', 'TPNS_ACCESS_ID']) {
      expect(stderr).toContain(text)
    }
    expect(stderr).not.toMatch(/secrets?\b.*Dependabot/)
  })

  test.each([
    [['--help'], 'COMMAND …'],
    [['-h'], 'COMMAND …'],
    [['help'], 'COMMAND …'],
    [['help', '--help'], 'COMMAND …'],
    [['help', 'help'], 'COMMAND …'],
    [['help', 'upload'], 'upload FILE…'],
    [['validate', '--help'], 'validate FILE…'],
    [['validate', 'a.txt', '-h'], 'validate FILE…'],
    [['upload', '--help'], 'upload FILE…'],
    [['emulator', '--help'], 'emulator '],
  ])('%j prints help', async (args, synopsis) => {
    const { exitCode, stdout } = await runCommand(args)
    expect(exitCode).toBe(0)
    expect(stdout.startsWith(`Usage: account-package ${synopsis}`)).toBe(true)
  })

  test.each(['--version', '-v'])('%s prints the version', async (option) => {
    expect((await runCommand([option])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('account-package upload', () => {
  let emulator: Emulator

  beforeEach(async () => {
    emulator = await startEmulator()
  })

  afterEach(async () => {
    await emulator.close()
  })

  const upload = (...args: readonly string[]) =>
    runCommand(['upload', ...args, '--service-url', emulator.url], {
      env: { TPNS_ACCESS_ID: emulator.accessId, TPNS_SECRET_KEY: emulator.secretKey },
    })

  test('standard output is the uploadId alone', async () => {
    const { exitCode, stdout, stderr } = await upload('examples/audience.zip')
    expect(exitCode).toBe(0)
    expect([`${[...emulator.packages.keys()][0]}\n`]).toEqual([stdout])
    expect(stderr).toContain('audience.zip is valid')
  })

  test('--json prints the uploadId and the report', async () => {
    const { stdout } = await upload('examples/audience.zip', '--json')
    expect(JSON.parse(stdout)).toEqual({
      uploadId: [...emulator.packages.keys()][0],
      report: expect.objectContaining({ file: 'audience.zip', valid: true }),
    })
  })

  test('nothing is sent for a package with errors; uploadId is null', async () => {
    const { exitCode, stdout } = await upload('examples/mistakes.csv', '--json')
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ uploadId: null, report: { valid: false } })
    expect(emulator.connections).toBe(0)
  })

  test('a refusal says what to do', async () => {
    emulator.faults.next({ kind: 'answer', body: '{"retCode":1008035,"errMsg":"x","uploadId":0}' })
    const { exitCode, stdout, stderr } = await upload('examples/audience.zip')
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
    expect(stderr).toContain('region`')
  })
})

describe('account-package emulator', () => {
  test('prints its URL alone, then its credentials, and serves until it is stopped', async () => {
    const lines: string[] = []
    const result = await runCommand(['emulator', '--access-id', '1500012345'], {
      onStart: async (child) => {
        if (child.stdout === null) throw new Error('no standard output')
        for await (const line of createInterface({ input: child.stdout })) {
          lines.push(line)
          if (!line.startsWith('env: ')) continue
          const answer = await fetch(`${lines[0]}/v3/push/package/upload`, { method: 'POST' })
          lines.push(await answer.text())
          child.kill('SIGTERM')
        }
      },
    })
    // Windows ends a process at once.
    expect(result.exitCode).toBe(IS_WINDOWS ? null : 143)
    expect(lines).toEqual([
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      'access-id: 1500012345',
      expect.stringMatching(/^secret-key: \S+$/),
      expect.stringMatching(/^app-id: \S+$/),
      expect.stringMatching(/^app-secret: \S+$/),
      expect.stringMatching(/^env: \S+$/),
      expect.stringContaining('1008003'),
    ])
  })
})

test('what the emulator can not do is said in the language of the user', async () => {
  const other = await startEmulator()
  try {
    const port = new URL(other.url).port
    const taken = await runCommand(['emulator', '--port', port, '--language', 'zh-CN'])
    expect(taken.exitCode).toBe(1)
    expect(taken.stderr).toContain(`模拟器无法监听 127.0.0.1 的端口 ${port}。`)
    const colon = await runCommand(['emulator', '--access-id', 'a:b', '--language', 'zh-CN'])
    expect(colon.exitCode).toBe(2)
    expect(colon.stderr).toContain('--access-id 不能含有冒号。')
  } finally {
    await other.close()
  }
})

describe('standard output', () => {
  /** Asks for help, which goes there. */
  async function help(stdout: number | 'pipe', onStart: (child: ChildProcess) => void = () => {}) {
    const cli = join(ROOT, 'dist', 'cli', 'index.js')
    const child = spawn(process.execPath, [cli, '--help'], { stdio: ['ignore', stdout, 'pipe'] })
    onStart(child)
    const closed = once(child, 'close')
    return { stderr: await readText(child.stderr!), exitCode: (await closed)[0] }
  }

  testOnLinux('that has no room fails the run, and says so', async () => {
    const full = openSync('/dev/full', 'w')
    const { stderr, exitCode } = await help(full)
    closeSync(full)
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^Standard output can't be written: .*ENOSPC/)
  })

  testOnPosix('that nobody reads any more fails the run without a word', async () => {
    expect(await help('pipe', (child) => child.stdout?.destroy())).toEqual({
      stderr: '',
      exitCode: 1,
    })
  })
})
