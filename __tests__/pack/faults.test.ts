import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import AdmZip from 'adm-zip'
import { ROOT } from '../support/action.js'
import { account, scanForLeaks } from '../support/leaks.js'
import { IS_WINDOWS } from '../support/platform.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

let workspace: Workspace

beforeEach(async () => {
  workspace = await makeWorkspace()
})

afterEach(async () => {
  await workspace.remove()
})

/** What came of a packing in which one call of the file system failed. */
interface Outcome {
  /** Which call failed; undefined for the last run, in which none did. */
  readonly call?: string
  readonly name?: string
  readonly message?: string
  readonly hint?: string | null
  /** When it went well all the same. */
  readonly accounts?: number
  readonly warnings: readonly string[]
  /** Files and folders that were not there before. */
  readonly more: readonly string[]
  /** Whether what was in the place of a package is as it was. */
  readonly isOld: boolean
}

const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => `${account(from + n)},x`).join('\r\n')

async function withEveryFault({
  overwrite,
  isLasting,
}: {
  readonly overwrite: boolean
  /** Whether all later calls of the same kind fail, too. */
  readonly isLasting: boolean
}): Promise<readonly Outcome[]> {
  const archive = new AdmZip()
  archive.addFile('c.csv', Buffer.from(rows(120, 150)))
  // 名 in GBK, so that it is read again and again for its encoding; and a row that is rejected.
  const name = Buffer.from([0xc3, 0xfb])
  const lists = {
    'a.csv': Buffer.concat([Buffer.from(`${rows(0, 60)}\r\n`), name, Buffer.from(',x\r\n')]),
    'b.csv.gz': gzipSync(rows(50, 120)),
    'c.zip': archive.toBuffer(),
    'd.csv': Buffer.from(rows(140, 170)),
    'x.txt': Buffer.from(`${account(3)}\n`),
  }
  const root = workspace.join('work')
  for (const folder of ['work', 'work/tmp', ...(overwrite ? ['work/out'] : [])]) {
    await mkdir(workspace.join(folder))
  }
  for (const [file, bytes] of Object.entries(lists)) await writeFile(join(root, file), bytes)
  if (overwrite) await writeFile(join(root, 'out/list-0001.zip'), 'of an earlier run')
  const script = join(ROOT, '__tests__', 'support', 'failing-disk.mjs')
  const library = join(ROOT, 'dist', 'library', 'pack.js')
  const temporary = join(root, 'tmp')
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [script, library, root, String(overwrite), String(isLasting)],
    {
      env: { PATH: process.env['PATH'] ?? '', TMPDIR: temporary, TEMP: temporary },
      maxBuffer: 1 << 26,
    },
  )
  expect(stderr).toBe('')
  scanForLeaks(stdout, [])
  return JSON.parse(stdout) as Outcome[]
}

const CALLS = ['open', 'read', 'write', 'close', 'stat', 'mkdtemp', 'rename', 'rm', 'readdir']

test.each([false, true])(
  'whichever call of the file system fails, all is as before or done (overwrite: %j)',
  async (overwrite) => {
    const outcomes = await withEveryFault({ overwrite, isLasting: false })
    const calls = new Set(outcomes.map(({ call }) => call))
    for (const call of CALLS) expect(calls).toContain(call)
    const whole = outcomes.at(-1)!
    expect(whole).toMatchObject({ accounts: 169, warnings: [] })
    // Two packages, so that the second can fail when the first is in its place.
    expect(whole.more.filter((path) => path.endsWith('.zip'))).toHaveLength(overwrite ? 1 : 2)
    for (const outcome of outcomes) {
      if (outcome.accounts !== undefined) {
        // What failed was not needed: a look at what is there, or the removal of what goes anyway.
        expect(outcome).toMatchObject({ accounts: 169, warnings: [], more: whole.more })
        continue
      }
      expect(outcome).toMatchObject({ warnings: [], more: [], isOld: true })
      expect(['ActionError', 'ListError']).toContain(outcome.name)
      expect(outcome.message).toMatch(/^\S.*\.$/)
      // What a full disk is called, or the code of the fault; a folder that can't be looked at is none.
      if (outcome.call === 'write') expect(outcome.message).toContain('no room left')
      else expect(outcome.message).toContain(outcome.call === 'stat' && overwrite ? '' : 'EIO')
    }
    const failures = outcomes.filter(({ accounts }) => accounts === undefined)
    expect(failures.length).toBeGreaterThan(outcomes.length / 2)
    if (!IS_WINDOWS) expect(failures.some(({ call }) => call === 'chmod')).toBe(true)
  },
)

test('what can not be taken away again is told', async () => {
  const outcomes = await withEveryFault({ overwrite: true, isLasting: true })
  const told = outcomes.filter(({ warnings }) => warnings.includes('left-behind'))
  expect(new Set(told.map(({ call }) => call))).toEqual(new Set(['rename', 'rm']))
  for (const { accounts, more, isOld, warnings } of outcomes) {
    if (accounts !== undefined) expect(accounts).toBe(169)
    else if (more.length > 0 || !isOld) expect(warnings).toEqual(['left-behind'])
  }
})
