import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/action.js'
import { type CommandResult, runCommand } from '../support/command-line.js'
import { account, scanForLeaks } from '../support/leaks.js'
import { testWithSignals } from '../support/platform.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

let workspace: Workspace

beforeEach(async () => {
  workspace = await makeWorkspace()
})

afterEach(async () => {
  await workspace.remove()
})

const run = (args: readonly string[]) => runCommand(['pack', ...args], { cwd: workspace.path })

/** Runs it with something on standard input. */
async function runWithInput(
  args: readonly string[],
  input: string,
  {
    env = {},
    onRead,
  }: { readonly env?: Record<string, string>; readonly onRead?: () => NodeJS.Signals } = {},
): Promise<CommandResult> {
  const cli = join(ROOT, 'dist', 'cli', 'index.js')
  const child = spawn(process.execPath, [cli, 'pack', ...args], {
    cwd: workspace.path,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  })
  const closed = once(child, 'close')
  if (onRead === undefined) child.stdin.end(input)
  else child.stdin.write(input, () => child.kill(onRead()))
  // What is stopped may not take all of it.
  child.stdin.on('error', () => {})
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  scanForLeaks(`${stdout}\n${stderr}`, [])
  return { exitCode: child.exitCode, stdout, stderr }
}

const LIST = `User\n${account(1)}\n${account(2)}\n\n${account(1)}\n`

describe('account-package pack', () => {
  test('prints what was done, by reason, and the packages', async () => {
    await workspace.write('a.csv', LIST)
    const result = await run(['a.csv', '--out', 'packages', '--format', 'txt'])
    expect(result).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: `5 rows became 2 accounts in 1 package.
Rows read: 5
Accounts in packages: 2
Repeat an earlier row: 1
Blank: 1
Header rows: 1
${join('packages', 'a-0001.txt')}: 2 accounts, 26 bytes
`,
    })
    const written = await readFile(workspace.join('packages/a-0001.txt'), 'utf8')
    expect(written).toBe(`${account(1)}\n${account(2)}\n`)
    const again = await run(['a.csv', '--out', 'packages', '--format', 'txt'])
    expect(again).toMatchObject({ exitCode: 1, stdout: '' })
    expect(again.stderr).toContain('a-0001.txt')
    expect(again.stderr).toContain('with `--overwrite`')
    const small = await run(['a.csv', '--out', 'small', '--max-bytes', '9'])
    expect(small).toMatchObject({ exitCode: 1, stdout: '' })
    expect(small.stderr).toContain('with `--max-bytes`')
    const over = await run(['a.csv', '--out', 'packages', '--format', 'txt', '--overwrite'])
    expect(over.exitCode).toBe(0)
  })

  test('gives the report alone with --json, and reads standard input', async () => {
    const args = ['-', '--out', '.', '--json', '--stdin-name', 'users.tsv']
    const { exitCode, stdout, stderr } = await runWithInput(args, LIST)
    expect([exitCode, stderr]).toEqual([0, ''])
    const report: unknown = JSON.parse(stdout)
    expect(report).toMatchObject({
      ...{ rows: 5, accounts: 2, sources: [{ source: 'users.tsv' }] },
      packages: [{ file: 'users-0001.zip', accounts: 2 }],
    })
    const plain = await runWithInput(['-', '--out', 'b', '--format', 'txt'], LIST)
    expect(plain.stdout).toContain('stdin-0001.txt')
  })

  test('takes patterns, which the shells of Windows leave as they are', async () => {
    await workspace.write('lists/b.csv', LIST)
    await workspace.write('lists/a (1).csv', `${account(7)}\n`)
    const pattern = join('lists', '*.csv')
    const { exitCode, stdout } = await run([pattern, '--out', 'b', '--json'])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      sources: [{ source: 'lists/a (1).csv' }, { source: 'lists/b.csv' }],
      packages: [{ file: 'a (1)-0001.zip', accounts: 3 }],
    })
  })

  test('ends with 1 for rejected rows over the limit, and names options', async () => {
    await workspace.write('a.txt', '13800138000\n')
    const result = await run(['a.txt', '--out', 'b', '--account-type', 'phone'])
    expect(result.exitCode).toBe(1)
    expect(result.stderr).toContain('`--max-rejected` allows 0')
    expect(result.stderr).toContain('`--country`')
    expect(result.stderr).toContain('(account-type)')
    expect(result.stdout).toContain('Rejected: account-type: 1')
    expect((await run(['missing.txt', '--out', 'b'])).exitCode).toBe(1)
  })

  test.each([
    [['a.csv'], '`--out` is missing'],
    [['--out', 'b'], 'FILE is missing.'],
    [['a.csv', '--out', 'b', '--shard', '2'], 'such as `2/8`'],
    [['a.csv', '--out', 'b', '--exclude', 'none/*'], '`--exclude` names no file'],
    [['a.csv', '--out', 'b', '--colum', '2'], 'Did you mean `--column`?'],
    [['-', '-', '--out', 'b'], 'Standard input (-) is given twice.'],
    [['none*.csv', '--out', 'b'], 'No file matches "none*.csv". Looked in '],
  ])('%j is wrong usage', async (args, problem) => {
    const result = await run(args)
    expect(result).toMatchObject({ exitCode: 2, stdout: '' })
    expect(result.stderr).toContain(problem)
  })

  test('has its help in both languages', async () => {
    const english = await run(['--help'])
    const chinese = await run(['--help', '--language', 'zh-CN'])
    const options = ({ stdout }: CommandResult) => stdout.match(/^ {2}--[a-z-]+/gm)
    expect(options(english)?.length).toBeGreaterThan(20)
    expect(options(chinese)).toEqual(options(english))
  })

  testWithSignals.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stopped by %s it leaves nothing, and ends with %d', async (signal, exitCode) => {
    await mkdir(workspace.join('tmp'))
    const result = await runWithInput(
      ['-', '--out', 'b/c', '--rejects', 'r.tsv'],
      LIST.repeat(5000),
      {
        env: { TMPDIR: workspace.join('tmp') },
        onRead: () => signal,
      },
    )
    expect(result).toMatchObject({ exitCode, stdout: '' })
    expect(await readdir(workspace.join('tmp'))).toEqual([])
    expect(await readdir(workspace.path)).toEqual(['tmp'])
  })
})
