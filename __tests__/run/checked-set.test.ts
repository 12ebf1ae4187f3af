import { appendFile, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { FileChangedError } from '../../src/errors.js'
import { sayEnglish } from '../../src/messages/index.js'
import type { SendableFile } from '../../src/net/index.js'
import { type CheckedPackage, checkPackages } from '../../src/run/checked-set.js'
import { hashFile } from '../../src/run/hashed-file.js'
import { account } from '../support/leaks.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'
import { oneFile } from '../support/zip-builder.js'

const { signal } = new AbortController()
/** More than is read at a time. */
const ROWS = `${account(1)}\n`.repeat(200_000)
const CONTENTS = [
  ['list.txt', Buffer.from(ROWS)],
  ['list.zip', oneFile()],
] as const

let workspace: Workspace

beforeEach(async () => {
  workspace = await makeWorkspace()
})

afterEach(() => workspace.remove())

async function readAll(file: SendableFile): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of file.chunks()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

async function check(path: string, forUpload: boolean): Promise<CheckedPackage> {
  const options = { signal, say: sayEnglish, forUpload }
  const { packages } = await checkPackages([{ file: 'x', path }], { kind: 'account' }, options)
  return packages[0]!
}

/** What may be uploaded of the file at `path`, validated or not. */
const WAYS = [
  [
    'validated',
    async (path: string) => {
      const { upload } = await check(path, true)
      return upload as SendableFile
    },
  ],
  ['not validated', async (path: string) => await hashFile(path, signal)],
] as const

describe.each(WAYS)('a file that is %s', (_, take) => {
  test.each(CONTENTS)('can be read again: %s', async (name, content) => {
    const file = await take(await workspace.write(name, content))
    expect((await readAll(file)).equals(content)).toBe(true)
    await file.close()
  })

  test.each(CONTENTS)(
    'can not be read again once it has other bytes: %s',
    async (name, content) => {
      const path = await workspace.write(name, content)
      const file = await take(path)
      const other = Buffer.from(content)
      other[content.length >> 1]! ^= 1
      await writeFile(path, other)
      await expect(readAll(file)).rejects.toThrow(FileChangedError)
      await writeFile(path, content)
      expect((await readAll(file)).equals(content)).toBe(true)
      await appendFile(path, '\n')
      await expect(readAll(file)).rejects.toThrow(FileChangedError)
      await file.close()
    },
  )
})

test('nothing may be uploaded of a package that is not valid, or was not checked for that', async () => {
  const good = await workspace.write('good.txt', ROWS)
  const bad = await workspace.write('bad.txt', 'a\n')
  expect(await check(good, false)).toMatchObject({ report: { valid: true }, upload: null })
  expect(await check(bad, true)).toMatchObject({ report: { valid: false }, upload: null })
  expect(await check(workspace.join('none.txt'), true)).toMatchObject({
    report: { valid: false },
    upload: null,
  })
})

test('of accounts in two packages every line is told where every line is asked for', async () => {
  const paths = [
    await workspace.write('a.txt', numbered(12_000)),
    await workspace.write('b.txt', numbered(12_000)),
  ]
  const files = paths.map((path, at) => ({ file: `${at}`, path }))
  const options = { signal, say: sayEnglish, forUpload: false }
  for (const [allLines, told] of [
    [false, 0],
    [true, 12_000],
  ] as const) {
    const set = await checkPackages(files, { kind: 'account' }, { ...options, allLines })
    expect(set.duplicatesAcross).toBe(12_000)
    expect(set.linesAcross).toEqual([[], Array.from({ length: told }, (_, at) => at + 1)])
    expect(set.findingsAcross).toMatchObject(
      Array.from({ length: 20 }, (_, at) => ({ line: at + 1, otherFile: '0', otherLine: at + 1 })),
    )
  }
})

test.each([1, 2])('progress of %i packages tells how far it is from the end', async (count) => {
  const totals = new Set<number | null>()
  const rows = numbered(1000)
  const files = await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      return { file: `${at}`, path: await workspace.write(`${at}.txt`, rows) }
    }),
  )
  await checkPackages(
    files,
    { kind: 'account' },
    {
      ...{ signal, say: sayEnglish, forUpload: false },
      onProgress: ({ totalBytes }) => totals.add(totalBytes),
    },
  )
  expect([...totals]).toEqual([count * rows.length])
})

function numbered(count: number): string {
  return Array.from({ length: count }, (_, at) => `${account(at)}\n`).join('')
}
