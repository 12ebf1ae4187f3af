import { readdir } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../src/emulator/index.js'
import { runCommand } from '../support/command-line.js'
import { account } from '../support/leaks.js'
import { IS_WINDOWS, testWithSignals } from '../support/platform.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

let workspace: Workspace
let emulator: Emulator

beforeEach(async () => {
  workspace = await makeWorkspace()
  emulator = await startEmulator()
})

afterEach(async () => {
  await emulator.close()
  await workspace.remove()
})

/** Runs a command in the workspace, whose folder for temporary files must be empty afterwards. */
async function run(args: readonly string[], more: Parameters<typeof runCommand>[1] = {}) {
  const temp = workspace.join('.temp')
  await workspace.write('.temp/keep', '')
  const credentials = { TPNS_ACCESS_ID: emulator.accessId, TPNS_SECRET_KEY: emulator.secretKey }
  const result = await runCommand(args, {
    cwd: workspace.path,
    ...more,
    env: { TMPDIR: temp, TEMP: temp, ...credentials, ...more.env },
  })
  expect(await readdir(temp)).toEqual(['keep'])
  return result
}

const upload = (args: readonly string[], more = {}) =>
  run(['upload', ...args, '--service-url', emulator.url], more)

async function writeThree(): Promise<void> {
  await workspace.write('b.txt', `${account(1)}\n${account(2)}\n`)
  await workspace.write('a.txt', `${account(3)}\n`)
  await workspace.write('lists/c.csv', `${account(4)}\nz\n\n`)
}

describe('several FILEs', () => {
  test('are told of in the order of their paths, each once, then all together', async () => {
    await writeThree()
    const { exitCode, stdout } = await run(['validate', 'b.txt', 'a.txt', './b.txt', 'lists/c.csv'])
    expect(exitCode).toBe(1)
    const verdicts = stdout.split('\n').filter((line) => /valid/.test(line) && !/^ /.test(line))
    expect(verdicts).toEqual([
      'a.txt is valid: 1 account.',
      'b.txt is valid: 2 accounts.',
      'lists/c.csv is not valid: 2 errors.',
      '1 of 3 packages is not valid: 2 errors.',
    ])
  })

  test('--json prints one report on all of them', async () => {
    await writeThree()
    const { stdout } = await run(['validate', 'b.txt', 'lists/c.csv', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      packages: [
        { file: 'b.txt', rows: 2 },
        { file: 'c.csv', rows: 3, errors: 2 },
      ],
      duplicatesAcross: 0,
      findingsAcross: [],
    })
  })

  test('with an account in two of them get a warning with both places', async () => {
    await writeThree()
    await workspace.write('d.txt', `${account(9)}\n${account(2)}\n`)
    const { exitCode, stdout } = await run(['validate', 'b.txt', 'd.txt'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(
      /\nd\.txt: warning duplicate-across: Line 2 .* b\.txt.*\n2 valid packages, with 1 warning/,
    )
    expect((await run(['validate', 'b.txt', 'd.txt', '--strict'])).exitCode).toBe(1)
    const all = await run(['validate', 'b.txt', 'd.txt', '--all'])
    expect(all.stdout).toBe('d.txt\t2\tduplicate-across\twarning\n')
  })

  test('with many accounts in two of them have all of these told by --all, and 20 by the report', async () => {
    const rows = Array.from({ length: 15_000 }, (_, at) => `${account(1000 + at)}\n`)
    await workspace.write('e.txt', rows.join(''))
    await workspace.write('f.txt', `${account(9)}\n${rows.slice(0, 12_500).join('')}`)
    const all = await run(['validate', 'e.txt', 'f.txt', '--all'])
    const expected = Array.from(
      { length: 12_500 },
      (_, at) => `f.txt\t${at + 2}\tduplicate-across\twarning\n`,
    )
    expect({ stdout: all.stdout, stderr: all.stderr }).toEqual({
      stdout: expected.join(''),
      stderr: '',
    })
    const report = JSON.parse((await run(['validate', 'e.txt', 'f.txt', '--json'])).stdout)
    expect(report).toMatchObject({ duplicatesAcross: 12_500 })
    expect(report.findingsAcross).toHaveLength(20)
    expect(report).not.toHaveProperty('linesAcross')
  })

  test('are uploaded if all pass; standard output is an id a line', async () => {
    await writeThree()
    const { exitCode, stdout, stderr } = await upload(['b.txt', 'a.txt'])
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: `${[...emulator.packages.keys()].join('\n')}\n`,
    })
    expect(emulator.requests.map(({ file }) => file?.fileName)).toEqual(['a.txt', 'b.txt'])
    expect(stderr).toContain('2 valid packages: 3 accounts.')
  })

  test('are not sent when one does not pass', async () => {
    await writeThree()
    const { exitCode, stdout } = await upload(['b.txt', 'lists/c.csv', '--json'])
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      uploadIds: [null, null],
      report: { packages: [{}, {}] },
    })
    expect(emulator.connections).toBe(0)
  })

  test('one that fails to be sent ends it: exit code 3, and what exists is told', async () => {
    await writeThree()
    emulator.faults.next({ kind: 'alter' })
    emulator.faults.next({ kind: 'answer', body: '{"retCode":1008035,"errMsg":"","uploadId":0}' })
    const { exitCode, stdout, stderr } = await upload(['b.txt', 'a.txt', '--json'])
    const [id] = emulator.packages.keys()
    expect(exitCode).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ uploadIds: [id, null] })
    expect(stderr).toContain(`At the service are "a.txt" (uploadId ${id}). Missing are "b.txt".`)
  })
})

describe('a FILE that is a pattern', () => {
  test('names files where the shell has not filled it in, sorted', async () => {
    await writeThree()
    await workspace.write('[x].txt', `${account(8)}\n`)
    const { stdout } = await run(['validate', '--json', '{b,a}.txt', '[x].txt', 'lists/*'])
    const { packages } = JSON.parse(stdout)
    expect(packages.map(({ file }: { file: string }) => file)).toEqual([
      '[x].txt',
      'a.txt',
      'b.txt',
      'c.csv',
    ])
  })

  test('and begins with ! takes away, wherever it stands', async () => {
    await writeThree()
    const { stdout } = await run(['validate', '--json', '!b.txt', '*.txt', 'lists/c.csv', 'b.txt'])
    const { packages } = JSON.parse(stdout)
    expect(packages.map(({ file }: { file: string }) => file)).toEqual(['a.txt', 'c.csv'])
    const none = await run(['validate', 'b.txt', '!b.txt'])
    expect([none.exitCode, none.stderr]).toEqual([2, expect.stringMatching(/takes all away/)])
  })

  test('stands beside one that is not there, which is told of', async () => {
    await writeThree()
    const { exitCode, stdout } = await run(['validate', '*.txt', 'missing.txt', '--all'])
    expect([exitCode, stdout]).toEqual([1, 'missing.txt\t\tfile-missing\terror\n'])
  })

  test('and names nothing is wrong usage', async () => {
    const { exitCode, stderr } = await run(['validate', '*.pdf'])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^No file matches "\*\.pdf"\. Looked in .*uap-test/)
  })
})

describe('--all', () => {
  test('prints every finding, a line each, and nothing else', async () => {
    const bad = Array.from({ length: 300 }, (_, n) => (n % 3 === 0 ? 'z' : ` ${account(n)}`))
    await workspace.write('bad.txt', `\u{feff}${bad.join('\n')}\n`)
    await workspace.write('a.txt', `${account(900)}\n`)
    const { exitCode, stdout } = await run(['validate', '--all', 'a.txt', 'bad.txt'])
    expect(exitCode).toBe(1)
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(301)
    expect(lines.slice(0, 3)).toEqual([
      'bad.txt\t\tbom\twarning',
      'bad.txt\t1\taccount-length\terror',
      'bad.txt\t2\twhitespace\twarning',
    ])
    expect(lines.at(-1)).toBe('bad.txt\t300\twhitespace\twarning')
  })

  test('knows every line of a rule, also when there are more than a report names', async () => {
    const rows = Array.from(
      { length: 24_000 },
      (_, n) => ` ${account(n)}\n${account(n % 12_000)}\n`,
    )
    await workspace.write('bad.txt', rows.join(''))
    const { stdout } = await run(['validate', '--all', 'bad.txt'])
    const lines = stdout.trimEnd().split('\n')
    const ofRule = (rule: string) =>
      lines
        .filter((line) => line.split('\t')[2] === rule)
        .map((line) => Number(line.split('\t')[1]))
    expect(ofRule('whitespace')).toEqual(Array.from({ length: 24_000 }, (_, n) => 2 * n + 1))
    expect(ofRule('duplicate')).toEqual(Array.from({ length: 12_000 }, (_, n) => 24_002 + 2 * n))
    expect(lines).toHaveLength(36_000)
    const report = JSON.parse((await run(['validate', '--json', 'bad.txt'])).stdout)
    expect(report.lines.whitespace).toHaveLength(10_000)
    expect(report.lines.duplicate).toHaveLength(10_000)
  })

  test('keeps a name with a tab or a newline on its line', async () => {
    if (IS_WINDOWS) return
    await workspace.write('a\tb\nc.txt', 'z\n')
    const { stdout } = await run(['validate', '--all', 'a\tb\nc.txt'])
    expect(stdout).toBe('a\\tb\\nc.txt\t1\taccount-length\terror\n')
  })
})

describe('- is standard input', () => {
  test('under the name of a text, or one that is given', async () => {
    const input = `${account(1)}\n`
    expect((await run(['validate', '-'], { input })).stdout).toMatch(
      /^stdin\.txt is valid: 1 account\./,
    )
    const named = await run(['validate', '-', '--stdin-name', 'list.csv', '--json'], { input })
    expect(JSON.parse(named.stdout)).toMatchObject({ file: 'list.csv', format: 'csv', size: 13 })
  })

  test('may stand among others, and be sent', async () => {
    await writeThree()
    const args = ['a.txt', '-', '--stdin-name', 'late.csv']
    const { exitCode } = await upload(args, { input: `${account(7)}\n` })
    expect(exitCode).toBe(0)
    expect(emulator.requests.map(({ file }) => file?.fileName)).toEqual(['a.txt', 'late.csv'])
  })

  test.each([
    ['con.txt', true],
    ['a: "b"?.txt', true],
    [`${'x'.repeat(300)}.txt`, false],
  ])(
    'is told and judged by the name %s, whatever the system takes for one',
    async (name, isValid) => {
      const input = `${account(1)}\n`
      const { exitCode, stdout } = await run(['validate', '-', '--stdin-name', name, '--json'], {
        input,
      })
      expect(exitCode).toBe(isValid ? 0 : 1)
      const counts = isValid ? {} : { 'file-name-length': 1 }
      expect(JSON.parse(stdout)).toMatchObject({ file: name, rows: 1, counts })
    },
  )

  test('that is too large is refused by its size, and not kept', async () => {
    const { exitCode, stdout } = await run(['validate', '-', '--json'], {
      input: Buffer.alloc(104_857_600 + 70_000, 'ab\n'),
    })
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ size: 104_927_600, counts: { 'file-size': 1 } })
  })
})

describe('a stop', () => {
  test('by Ctrl+Break, which only Windows has, is one like SIGTERM', async () => {
    await writeThree()
    const press = `const write = process.stderr.write
process.stderr.write = function (text, ...rest) {
  if (String(text).startsWith('Uploading to')) process.emit('SIGBREAK', 'SIGBREAK')
  return write.call(this, text, ...rest)
}`
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(press)}` }
    const { exitCode, stdout, stderr } = await upload(['a.txt'], { env })
    expect({ exitCode, stdout }).toEqual({ exitCode: 143, stdout: '' })
    expect(stderr).toContain('Stopped by SIGBREAK.')
  })

  testWithSignals.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s has exit code %d, and leaves nothing behind', async (signal, code) => {
    await writeThree()
    const pause = emulator.faults.pauseAt(1)
    const { exitCode, stdout, stderr } = await upload(['-'], {
      input: `${account(1)}\n`,
      onStart: (child: { kill: (signal: NodeJS.Signals) => void }) => {
        pause.reached.then(
          () => child.kill(signal),
          () => child.kill('SIGKILL'),
        )
      },
    })
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' })
    expect(stderr).toContain(`Stopped by ${signal}.`)
  })

  testWithSignals('in the middle of several packages has its exit code, too', async () => {
    await writeThree()
    emulator.faults.next({ kind: 'alter' })
    const pause = emulator.faults.pauseAt(1)
    const { exitCode, stdout, stderr } = await upload(['a.txt', 'b.txt'], {
      onStart: (child: { kill: (signal: NodeJS.Signals) => void }) => {
        pause.reached.then(
          () => child.kill('SIGTERM'),
          () => child.kill('SIGKILL'),
        )
      },
    })
    expect({ exitCode, stdout }).toEqual({ exitCode: 143, stdout: '11231\n' })
    expect(stderr).toMatch(/Stopped by SIGTERM\..* Missing are "b\.txt"\./)
  })
})
