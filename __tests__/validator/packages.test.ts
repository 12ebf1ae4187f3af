import { truncateSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { validatePackage, validatePackages } from '../../src/platform/node/validator.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'
import { oneFile } from '../support/zip-builder.js'

let workspace: Workspace
beforeAll(async () => {
  workspace = await makeWorkspace()
})
afterAll(() => workspace.remove())

let made = 0
/** Writes packages into a folder of their own; returns their paths. */
function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const folder = `run-${made++}`
  const writes = Object.entries(files).map(([name, content]) =>
    workspace.write(`${folder}/${name}`, content),
  )
  return Promise.all(writes)
}

/** An archive of one text whose CRC-32 is wrong, which shows only at its end. */
const damaged = (text: string): Uint8Array =>
  oneFile({ text, central: { crc: 1 }, local: { crc: 1 } })

const rows = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `user${from + at}\n`).join('')

describe('validatePackages', () => {
  test('tells of accounts that stand in two packages, with both places', async () => {
    const paths = await write({
      'one.txt': 'alice\nbob\nbob\ncarol\n',
      'two.csv': '"bob"\ndave\nbob\nerin\n',
      'three.zip': oneFile({ text: 'frank\r\nerin\r\nbob\r\nalice' }),
    })
    const { packages, ...across } = await validatePackages(paths)
    expect(packages).toEqual(await Promise.all(paths.map((path) => validatePackage(path))))
    expect(packages.map(({ duplicates }) => duplicates)).toEqual([1, 1, 0])
    const [one, two, three] = paths
    const finding = (file?: string, line?: number, otherFile?: string, otherLine?: number) => ({
      rule: 'duplicate-across',
      severity: 'warning',
      ...{ file, line, otherFile, otherLine },
      message: `Line ${line} repeats the account on line ${otherLine} of ${otherFile}. Remove one of them, or both packages are pushed to it.`,
    })
    expect(across).toEqual({
      duplicatesAcross: 4,
      duplicatesAcrossCheckedRows: 12,
      findingsAcross: [
        finding(two, 1, one, 2),
        finding(three, 2, two, 4),
        finding(three, 3, one, 2),
        finding(three, 4, one, 1),
      ],
    })
  })

  test('lists the first 20, and counts all', async () => {
    const paths = await write({ 'a.txt': rows(0, 3000), 'b.txt': rows(100, 3000) })
    const { duplicatesAcross, findingsAcross } = await validatePackages(paths)
    expect(duplicatesAcross).toBe(2900)
    expect(findingsAcross.map(({ line, otherLine }) => [line, otherLine])).toEqual(
      Array.from({ length: 20 }, (_, at) => [at + 1, at + 101]),
    )
  })

  test('gives each package the report that it has alone', async () => {
    const account = fc.integer({ min: 0, max: 9 }).map((number) => `user${number}`)
    const row = fc.oneof(account, fc.constantFrom('', 'x', ' padded', '"user1"', '\xff', 'a,b'))
    const text = fc
      .array(row, { maxLength: 12 })
      .map((all) => Buffer.from(all.join('\n'), 'latin1'))
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), async (texts) => {
        const files = texts.map((content, at) => [`${at}.${at % 2 ? 'csv' : 'txt'}`, content])
        const paths = await write(Object.fromEntries(files))
        const { packages } = await validatePackages(paths)
        expect(packages).toEqual(await Promise.all(paths.map((path) => validatePackage(path))))
      }),
      { numRuns: 40 },
    )
  })

  test('compares nothing with what is no package, or a broken one', async () => {
    const paths = await write({
      'a.zip': damaged('alice\nbob\n'),
      'b.txt': 'bob\ncarol\n',
      'c.pdf': 'bob\n',
      'd.zip': damaged('carol\n'),
      'e.txt': 'carol\nalice\n',
    })
    const missing = workspace.join('missing.txt')
    const { packages, ...across } = await validatePackages([missing, ...paths])
    expect(packages.map(({ counts, rows }) => [Object.keys(counts), rows])).toEqual([
      [['file-missing'], 0],
      [['zip-invalid'], 0],
      [[], 2],
      [['file-extension'], 0],
      [['zip-invalid'], 0],
      [[], 2],
    ])
    expect(across).toMatchObject({ duplicatesAcross: 1, duplicatesAcrossCheckedRows: 4 })
    expect(across.findingsAcross).toMatchObject([
      { file: paths[4], line: 1, otherFile: paths[1], otherLine: 2 },
    ])
  })

  test('of one package, or none, finds nothing across', async () => {
    const nothing = { duplicatesAcross: 0, findingsAcross: [] }
    expect(await validatePackages([])).toMatchObject({ packages: [], ...nothing })
    const paths = await write({ 'a.txt': 'alice\nalice\n' })
    const one = await validatePackages(paths)
    expect(one).toMatchObject({ packages: [{ duplicates: 1 }], ...nothing })
  })

  test('finds the first places in large packages, which are read again for it', async () => {
    const text = rows(0, 200_000)
    const paths = await write({
      'a.zip': oneFile({ packed: deflateRawSync(text), text }),
      'b.txt': `\n${rows(300_000, 200_000)}`,
      'c.txt': `user499999\nuser1\nuser199999\n${rows(600_000, 100)}user1\n`,
    })
    const { packages, duplicatesAcross, findingsAcross } = await validatePackages(paths)
    expect(packages.map(({ duplicates }) => duplicates)).toEqual([0, 0, 1])
    expect(duplicatesAcross).toBe(3)
    const places = findingsAcross.map(({ line, otherFile, otherLine }) => [
      line,
      otherFile,
      otherLine,
    ])
    expect(places).toEqual([
      [1, paths[1], 200_001],
      [2, paths[0], 2],
      [3, paths[0], 200_000],
    ])
  })

  test('tells how far it compared, and compares each package to its end, when there is a limit', async () => {
    const paths = await write({
      'a.txt': rows(0, 30_000),
      'b.txt': rows(10_000, 30_000),
      'c.txt': `${rows(0, 20_000)}user7\n`,
    })
    const limits = { accounts: 50_000 }
    const { packages, ...across } = await validatePackages(paths, { limits })
    expect(packages.map(({ duplicates }) => duplicates)).toEqual([0, 0, 1])
    const rowsOf = packages.map(({ duplicatesCheckedRows }) => duplicatesCheckedRows)
    expect(rowsOf).toEqual([30_000, 30_000, 20_001])
    expect(across).toMatchObject({ duplicatesAcross: 20_000, duplicatesAcrossCheckedRows: 50_000 })
  })

  test('knows the places of a file that is altered in the meantime, as long as it holds them', async () => {
    const paths = await write({ 'a.txt': rows(0, 20_000), 'b.txt': rows(0, 3) })
    const found = await validatePackages(paths, {
      onProgress({ bytes, totalBytes }) {
        if (bytes === totalBytes) truncateSync(paths[0]!, 0)
      },
    })
    const findings = [1, 2, 3].map((line) => ({ line, otherFile: paths[0], otherLine: line }))
    expect(found).toMatchObject({ duplicatesAcross: 3, findingsAcross: findings })
  })

  test('reports progress through all packages, and stops when it is told to', async () => {
    const paths = await write({ 'a.txt': rows(1000, 500), 'b.txt': rows(2000, 700) })
    const seen: unknown[] = []
    await validatePackages(paths, { onProgress: (progress) => seen.push(progress) })
    expect(seen).toEqual([
      { bytes: 4500, totalBytes: 10_800, rows: 500 },
      { bytes: 10_800, totalBytes: 10_800, rows: 1200 },
    ])
    const stop = new AbortController()
    const stopped = validatePackages(paths, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    })
    await expect(stopped).rejects.toThrow('enough')
  })
})
