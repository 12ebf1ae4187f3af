import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ROOT } from '../support/action.js'
import { oneFile } from '../support/zip-builder.js'

/** The validator as it was built, so that it runs without the memory of a test runner. */
const VALIDATOR = pathToFileURL(join(ROOT, 'lib/platform/node/validator.js')).href
const MIB = 1 << 20

let folder: string
let idle: unknown

/** Runs a module in a process of its own; returns the JSON that it prints. */
function run(code: string): unknown {
  const options = { cwd: folder, encoding: 'utf8' } as const
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], options),
  )
}

/** Rows of a package, and the most memory that was in use after a read of its text. */
function measure(path: string): unknown {
  // Not the peak that the system keeps: it may count the memory of the process that started this.
  return run(`
    import { validatePackage } from ${JSON.stringify(VALIDATOR)}
    const path = ${JSON.stringify(path)}
    let peak = 0
    const onProgress = ({ rows }) => {
      if (rows > 0 || !path.endsWith('.zip')) peak = Math.max(peak, process.memoryUsage.rss())
    }
    const { rows } = await validatePackage(path, { duplicates: false, onProgress })
    console.log(JSON.stringify({ rows, peak }))`)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'validator-'))
  idle = run('console.log(process.memoryUsage.rss())')
})
afterAll(() => rm(folder, { recursive: true }))

test.each([
  ['rows.txt', 'user1\n用户甲乙丙\n', 2],
  ['rows.csv', '"user1"\nuser2\n', 2],
  ['line.txt', '中', 0],
  ['line.csv', '""', 0],
])('100 MiB take less than 80 MiB over an idle Node: %s', async (name, piece, rows) => {
  const path = join(folder, name)
  const pieces = Math.floor((100 * MIB) / Buffer.byteLength(piece))
  await writeFile(path, Buffer.alloc(pieces * Buffer.byteLength(piece), piece))
  const expected = { rows: Math.max(pieces * rows, 1), peak: expect.any(Number) }
  const measured = measure(path) as { peak: number }
  expect(measured).toEqual(expected)
  expect(measured.peak - Number(idle)).toBeLessThan(80 * MIB)
  await rm(path)
})

test('an archive of 60 MiB takes less than 40 MiB while its text is read', async () => {
  const path = join(folder, 'list.zip')
  const text = Buffer.alloc(60 * MIB, 'user1\nuser22\n')
  await writeFile(path, oneFile({ text, method: 0 }))
  const measured = measure(path) as { rows: number; peak: number }
  expect(measured.rows).toBeGreaterThan(9_000_000)
  expect(measured.peak - Number(idle)).toBeLessThan(40 * MIB)
  await rm(path)
})
