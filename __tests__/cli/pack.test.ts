import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/action.js'
import { type CommandResult, runCommand } from '../support/command-line.js'
import { hangingDisk } from '../support/hanging-disk.js'
import { account, scanForAccounts, scanForLeaks } from '../support/leaks.js'
import { testOnLinux, testOnPosix, testWithSignals } from '../support/platform.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'
import { buildZip } from '../support/zip-builder.js'

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
  scanForAccounts('what is printed', `${stdout}\n${stderr}`)
  return { exitCode: child.exitCode, stdout, stderr }
}

const LIST = `User\n${account(1)}\n${account(2)}\n\n${account(1)}\n`

describe('account-package pack', () => {
  test.each([['--delimiter', '\t'], ['--delimiter=\t'], ['--delimiter', 'tab']])(
    'takes a tab as it is, and by its name',
    async (...delimiter) => {
      await workspace.write('a.txt', `1,2\t${account(1)}\n3,4\t${account(2)}\n`)
      const options = ['--out', 'packages', '--format', 'txt', '--column', '2']
      expect(await run(['a.txt', ...options, ...delimiter])).toMatchObject({ exitCode: 0 })
      const written = await readFile(workspace.join('packages/a-0001.txt'), 'utf8')
      expect(written).toBe(`${account(1)}\n${account(2)}\n`)
    },
  )

  test.each([
    ['lists', "lists: The file can't be read: it is a directory."],
    ['list', 'list: There is no file '],
  ])('says of %s what it is', async (list, problem) => {
    await workspace.write('lists/a.csv', LIST)
    const result = await run([list, '--out', 'packages'])
    expect(result).toMatchObject({ exitCode: 1, stdout: '' })
    expect(result.stderr).toContain(problem)
  })

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
    const some = await run(['lists/b.csv', pattern, '!lists/a*', '--out', 'c', '--json'])
    const once = { sources: [{ source: 'lists/b.csv' }], rows: 5, accounts: 2 }
    expect(JSON.parse(some.stdout)).toMatchObject(once)
    expect((await run(['!a', '--out', 'd'])).stderr).toContain('No file is left')
    expect((await run(['--out', 'd'])).stderr).toBe(
      'FILE is missing.\nSee account-package pack --help.\n',
    )
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
    [['a.csv', '--out', 'b', '--max-bytes', '104857601'], 'from 1 to 104857600,'],
    [['a.csv', '--out', 'b', '--exclude', 'none/*'], '`--exclude` names no file'],
    [['a.csv', '--out', 'b', '--colum', '2'], 'Did you mean `--column`?'],
    [['-', '-', '--out', 'b'], 'Standard input (-) is given twice.'],
    [['a.csv', '--out', 'b', '--max-rejected', '-1'], 'a share such as `0.5%`, not "-1"'],
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

  test('warns of packages of an earlier run, and of a title that is another', async () => {
    await workspace.write(
      'a.csv',
      `User\n${Array.from({ length: 9 }, (_, n) => account(n)).join('\n')}`,
    )
    const args = ['a.csv', '--out', 'b', '--format', 'txt', '--overwrite']
    const first = await run([...args, '--max-accounts', '3'])
    expect(first).toMatchObject({ exitCode: 0, stderr: '' })
    const second = await run([...args, '--max-accounts', '5', '--column', 'Phone'])
    expect(second.exitCode).toBe(0)
    expect(second.stderr).toContain('which this run did not write: a-0003.txt. A pattern')
    expect(second.stderr).toContain(
      'a.csv has one column, which was taken, though its title is not',
    )
    // Shards of one list stand side by side; those of another dealing do not.
    for (const shard of ['1/2', '2/2']) {
      const { stderr } = await run(['a.csv', '--out', 'c', '--shard', shard])
      expect(stderr).toBe('')
    }
    const other = await run(['a.csv', '--out', 'c', '--shard', '1/3'])
    expect(other.stderr).toContain('a-1of2-0001.zip, a-2of2-0001.zip.')
  })

  test('says at once that there can be no folder, or that a package is there', async () => {
    await workspace.write('a.csv', `${account(1)}\n`)
    for (const out of ['a.csv', 'a.csv/b']) {
      const { exitCode, stderr } = await run(['missing.csv', '--out', out])
      expect(exitCode).toBe(1)
      expect(stderr).toContain("can't be the folder for the packages: it, or what it is to be in")
    }
    await workspace.write('b/missing-0001.zip', '')
    const { stderr } = await run(['missing.csv', '--out', 'b'])
    expect(stderr).toContain('missing-0001.zip exists already')
  })

  testOnLinux('does not hang where no folder can be made', async () => {
    await workspace.write('a.csv', `${account(1)}\n`)
    const { exitCode, stderr } = await run(['a.csv', '--out', '/proc/none/b'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain("The folder for the packages, /proc/none/b, can't be made (ENOENT).")
  })

  test('reads what patterns name, and a list whose name is only an extension', async () => {
    await workspace.write('a-1.csv', `${account(1)}\n`)
    await workspace.write('a-2.csv', `${account(2)}\n`)
    await workspace.write('.csv', `${account(1)}\n`)
    const both = await run(['a-*.csv', '--out', 'b', '--json'])
    expect(JSON.parse(both.stdout)).toMatchObject({
      accounts: 2,
      packages: [{ file: 'a-1-0001.zip' }],
    })
    const { stdout } = await run(['.csv', '--out', 'b', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ packages: [{ file: 'list-0001.zip' }] })
  })

  testOnPosix('leaves its packages, but fails, when nobody reads what it prints', async () => {
    await workspace.write('a.csv', `${account(1)}\n`)
    const cli = join(ROOT, 'dist', 'cli', 'index.js')
    const pack = `"${process.execPath}" "${cli}" pack a.csv --out b`
    const script = `{ ${pack}; echo "$?" > code; } | exec <&-`
    const { status } = spawnSync('sh', ['-c', script], { cwd: workspace.path })
    expect(status).toBe(0)
    expect(await readFile(workspace.join('code'), 'utf8')).toBe('1\n')
    expect(await readdir(workspace.join('b'))).toEqual(['a-0001.zip'])
  })

  /** Runs it in a process that is stopped at a call of the file system. */
  async function stoppedAt(call: string, args: readonly string[]): Promise<CommandResult> {
    const preload = join(ROOT, '__tests__', 'support', 'stopping-disk.mjs')
    await mkdir(workspace.join('tmp'), { recursive: true })
    const env = {
      NODE_OPTIONS: `--import ${pathToFileURL(preload).href}`,
      STOP_AT: call,
      TMPDIR: workspace.join('tmp'),
    }
    return await runCommand(['pack', ...args, '--out', 'b/c', '--rejects', 'r.tsv'], {
      ...{ cwd: workspace.path, env },
    })
  }

  testWithSignals(
    'stopped while it reads or writes, it leaves nothing; at the end it ends',
    async () => {
      await workspace.write('a.txt', LIST.repeat(1000))
      const archived = { name: 'a.txt', text: LIST.repeat(1000), method: 0 }
      await workspace.write('a.zip', buildZip({ entries: [archived] }))
      for (const list of ['a.txt', 'a.zip']) {
        for (const call of ['read:1', 'read:2', 'write:1', 'write:2']) {
          const result = await stoppedAt(call, [list])
          expect([call, result.exitCode, result.stdout]).toEqual([call, 143, ''])
          expect(result.stderr).toContain('Stopped by SIGTERM.')
          expect(await readdir(workspace.path)).toEqual(['a.txt', 'a.zip', 'tmp'])
        }
      }
      // Packages that are being given their names are all given them.
      const renamed = await stoppedAt('rename:1', ['a.txt', '--max-accounts', '1'])
      expect(renamed.exitCode).toBe(0)
      expect(await readdir(workspace.join('b/c'))).toEqual(['a-0001.zip', 'a-0002.zip'])
      expect(await readdir(workspace.join('tmp'))).toEqual([])
    },
  )

  testWithSignals('stopped while it sorts a long list, it leaves nothing', async () => {
    // More than is sorted in memory at once.
    const rows = Array.from({ length: 2_600_000 }, (_, n) => account((n * 7919) % 2_600_000))
    await workspace.write('a.txt', rows.join('\n'))
    const result = await stoppedAt('spill:1', ['a.txt', '--order', 'sorted'])
    expect([result.exitCode, result.stdout]).toEqual([143, ''])
    expect(await readdir(workspace.path)).toEqual(['a.txt', 'tmp'])
    expect(await readdir(workspace.join('tmp'))).toEqual([])
  })

  testWithSignals('stopped while a disk hangs, it ends at once', async () => {
    await workspace.write('a.txt', LIST)
    const text = LIST.repeat(50_000)
    const archived = { name: 'a.txt', text, method: 0, descriptor: 16 } as const
    await workspace.write('a.zip', buildZip({ entries: [archived] }))
    // Of an archive, the end, the directory, and what stands around the data, are read before that.
    for (const [list, reads] of [
      ['a.txt', 0],
      ...[0, 1, 2, 3, 4, 5].map((passed) => ['a.zip', passed] as const),
    ] as const) {
      const env = await hangingDisk(workspace, reads)
      const { exitCode } = await runCommand(['pack', list, '--out', 'b'], {
        ...{ cwd: workspace.path, env },
        onStart: (child) => child.stderr?.once('data', () => child.kill('SIGTERM')),
      })
      // As a shell has it for a process that a signal ended.
      expect([143, null]).toContain(exitCode)
      const left = (await readdir(workspace.path)).filter((name) => !name.startsWith('.'))
      expect(left).toEqual(['a.txt', 'a.zip'])
      await rm(workspace.join('.never'))
    }
  })

  testOnPosix('where files may not grow, it says so and leaves nothing', async () => {
    await workspace.write('a.txt', Array.from({ length: 30_000 }, (_, n) => account(n)).join('\n'))
    await mkdir(workspace.join('tmp'))
    const cli = join(ROOT, 'dist', 'cli', 'index.js')
    const limited = (args: string) =>
      spawnSync(
        'sh',
        ['-c', `ulimit -f 64; exec "${process.execPath}" "${cli}" pack ${args} --out b`],
        {
          ...{ cwd: workspace.path, encoding: 'utf8' },
          env: { PATH: process.env['PATH'] ?? '', TMPDIR: workspace.join('tmp') },
        },
      )
    for (const args of ['a.txt', '- < a.txt']) {
      const { status, stdout, stderr } = limited(args)
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).toContain('There is no room left on the disk for the packages')
      expect(await readdir(workspace.path)).toEqual(['a.txt', 'tmp'])
      expect(await readdir(workspace.join('tmp'))).toEqual([])
    }
  })
})
