import { readdir, readFile, stat } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import AdmZip from 'adm-zip'
import { type ActionResult, type ActionRun, runAction } from '../support/action.js'
import { ACCOUNT_MARK, account } from '../support/leaks.js'
import { IS_WINDOWS, testWithSignals } from '../support/platform.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

let workspace: Workspace

beforeEach(async () => {
  workspace = await makeWorkspace()
})

afterEach(async () => {
  await workspace.remove()
})

async function run(
  inputs: ActionRun['inputs'],
  more: Partial<ActionRun> = {},
): Promise<ActionResult> {
  const { path } = workspace
  return await runAction({ action: 'pack', inputs, workspace: path, ...more })
}

/** A csv of accounts in its second column, in GBK-safe ASCII, with some rows twice. */
function csvOf(from: number, to: number): string {
  const rows = Array.from({ length: to - from }, (_, n) => `${n}, ${account(from + n)}`)
  return `id,User\r\n${rows.join('\r\n')}\r\n`
}

const accountsIn = async (file: string) => {
  const [entry] = new AdmZip(await readFile(workspace.join(file))).getEntries()
  return entry!.getData().toString().trimEnd().split('\n')
}

describe('the pack action', () => {
  test('makes packages of lists, and tells what became of the rows', async () => {
    await workspace.write('lists/a.csv', csvOf(0, 40))
    await workspace.write('lists/b.csv', csvOf(30, 60))
    await workspace.write('lists/c.csv', '"not closed\n')
    await workspace.write('out-of/a.txt', `${account(0)}\n${account(1)}\n`)
    const result = await run({
      ...{ files: 'lists/*.csv\n!lists/c.csv', column: 'user', out: 'packages', name: 'audience' },
      ...{ exclude: 'out-of/*.txt', 'max-accounts': '25' },
    })
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    const { outputs } = result
    expect(outputs).toMatchObject({
      ...{ packageCount: '3', rowCount: '72', accountCount: '58', duplicateCount: '10' },
      ...{ excludedCount: '2', blankCount: '0', headerCount: '2', rejectedCount: '0' },
      otherShardCount: '0',
      files: [1, 2, 3].map((n) => `packages/audience-000${n}.zip`).join('\n'),
    })
    const packages: unknown = JSON.parse(outputs['packages']!)
    const numbers = [25, 25, 8]
    expect(packages).toEqual(
      numbers.map((accounts, at) => ({
        ...{ file: `packages/audience-000${at + 1}.zip`, accounts, size: expect.any(Number) },
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      })),
    )
    expect(JSON.parse(outputs['matrix']!)).toEqual({
      include: numbers.map((accounts, at) => ({
        ...{ file: `packages/audience-000${at + 1}.zip`, index: at + 1, accounts },
      })),
    })
    const accounts = await Promise.all(outputs['files']!.split('\n').map(accountsIn))
    expect(accounts.flat()).toEqual(Array.from({ length: 58 }, (_, n) => account(n + 2)))
    const report: unknown = JSON.parse(await readFile(outputs['report']!, 'utf8'))
    expect(report).toMatchObject({ rows: 72, mended: { whitespace: 70 } })
    expect(JSON.stringify(report)).not.toContain(ACCOUNT_MARK)
    expect(result.summary).toContain('## ✅ Packages are ready')
    expect(result.summary).toContain('72 rows became 58 accounts in 3 packages')
    expect(result.summary).toContain('<td>On an exclude list</td><td align="right">2</td>')
    expect(result.summary).toContain('<code>audience')
    expect(result.annotations('error')).toEqual([])
  })

  test('takes what it made to the upload as it is, also from a folder of its own', async () => {
    await workspace.write('a.txt', csvOf(0, 5).split(/\r\n/).slice(1).join('\n'))
    const { outputs } = await run({ files: 'a.txt', column: '2' })
    const { path } = workspace
    const inputs = { files: outputs['files']!, 'validate-only': 'true', strict: 'true' }
    const validated = await runAction({ inputs, workspace: path })
    expect(validated).toMatchObject({ exitCode: 0 })
    expect(validated.outputs).toMatchObject({ valid: 'true', accountCount: '5', warningCount: '0' })
    if (IS_WINDOWS) return
    const { mode } = await stat(workspace.join(outputs['files']!))
    expect(mode & 0o777).toBe(0o600)
  })

  test('fails for rows that are none, with their numbers, and writes them where it is told', async () => {
    await workspace.write('a.csv', `${account(1)}\n${account(2).repeat(10)}\n${account(3)}\n`)
    const result = await run({ files: 'a.csv', out: 'packages', rejects: 'rejected.tsv' })
    expect(result.exitCode).toBe(1)
    expect(result.annotations('error').map(({ message }) => message)).toEqual([
      expect.stringMatching(/^1 of 3 rows can't be read .* line 2 of a\.csv \(account-length\)\. /),
    ])
    expect(result.outputs).toMatchObject({ packageCount: '0', rowCount: '3', rejectedCount: '1' })
    expect(Object.keys(result.outputs)).not.toContain('files')
    expect(result.summary).toContain('## ❌ Nothing was packed')
    expect(result.summary).toMatch(/Rejected.*length<\/td><td align="right">1</)
    expect(result.summary).not.toContain('Accounts in packages')
    const rejected = await readFile(workspace.join('rejected.tsv'), 'utf8')
    expect(rejected).toBe(`a.csv\t2\taccount-length\t${account(2).repeat(10)}\n`)
    expect(await readdir(workspace.path)).not.toContain('packages')
    const again = await run({ files: 'a.csv', rejects: 'rejected.tsv', 'max-rejected': '50%' })
    expect(again.annotations('error')[0]?.message).toContain('is there already')
  })

  test('tells every problem with the inputs at once, and sets no output', async () => {
    const result = await run({
      ...{ files: 'nothing/*.csv', format: 'rar', country: 'CN', shard: '3/2' },
      ...{ 'max-rejected': 'all', delimiter: 'colon', encoding: 'latin1', header: 'false' },
      ...{ column: 'phone', name: 'a/b', 'max-bytes': '0' },
    })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toEqual({})
    const [{ message } = { message: '' }] = result.annotations('error')
    for (const input of [
      ...['files', 'format', 'country', 'shard', 'max-rejected', 'delimiter', 'encoding', 'column'],
      ...['name', 'max-bytes'],
    ]) {
      expect(message).toContain(`\`${input}\` `)
    }
    const country = await run({ files: '.', country: 'cn', 'account-type': 'phone' })
    expect(country.annotations('error')[0]?.message).toContain('Did you mean `CN`?')
  })

  test('gives paths as the files of the upload take them', async () => {
    await workspace.write('a.csv', csvOf(0, 2))
    const result = await run({ files: 'a.csv', column: 'user', name: '!new [1]', out: '.' })
    expect(result.outputs['files']).toBe('./!new [1]-0001.zip')
    const { path } = workspace
    const inputs = { files: result.outputs['files']!, 'validate-only': 'true' }
    expect(await runAction({ inputs, workspace: path })).toMatchObject({ exitCode: 0 })
  })

  test('takes a tab between columns as it is', async () => {
    await workspace.write('a.txt', `1,2\t${account(1)}\n3,4\t${account(2)}\n`)
    const result = await run({ files: 'a.txt', delimiter: '\t', column: '2', out: 'packages' })
    expect(result.exitCode).toBe(0)
    expect(await accountsIn('packages/a-0001.zip')).toEqual([account(1), account(2)])
  })

  test('speaks Chinese', async () => {
    await workspace.write('a.csv', `User,note\n${account(1)},\n\n${account(1)},\n`)
    const good = await run({ files: 'a.csv', column: '1', language: 'zh-CN' })
    expect(good.exitCode).toBe(0)
    await workspace.write('b.txt', '1.38E+10\n')
    const bad = await run({ files: 'b.txt', language: 'zh-CN' })
    expect(bad.exitCode).toBe(1)
    const wrong = await run({
      files: 'b.txt',
      shard: '0/1',
      'max-rejected': 'x',
      language: 'zh-CN',
    })
    for (const { stdout, summary } of [good, bad, wrong]) {
      const said = `${stdout}\n${summary}`.replaceAll(/<[^>]*>|::[a-z-]+[^:]*::|`[^`]*`/g, '')
      // Four words of English after each other make a sentence; names and rules don't.
      expect(said).not.toMatch(/[A-Za-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/)
      expect(said).toMatch(/\p{Script=Han}/u)
    }
    expect(good.summary).toContain('号码包已就绪')
    expect(bad.summary).toContain('没有生成号码包')
  })

  testWithSignals('leaves nothing when it is stopped', async () => {
    const files = Array.from({ length: 8 }, (_, n) => `big-${n}.txt`)
    const rows = Array.from({ length: 20_000 }, (_, n) => account(n)).join('\n')
    for (const file of files) await workspace.write(file, rows)
    const temporary = await makeWorkspace()
    const result = await run(
      { files: 'big-*.txt', out: 'packages', rejects: 'rejected.tsv' },
      {
        env: { TMPDIR: temporary.path, TEMP: temporary.path },
        onStart: (child) => child.stdout?.once('data', () => child.kill('SIGTERM')),
      },
    )
    expect(result.exitCode).toBe(1)
    expect(result.annotations('error')[0]?.message).toBe('Stopped by SIGTERM.')
    expect(
      (await readdir(workspace.path)).filter((name) => !name.startsWith('.runner')).sort(),
    ).toEqual(files)
    expect(await readdir(temporary.path)).toEqual([])
    await temporary.remove()
  })
})
