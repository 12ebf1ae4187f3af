import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NODE } from '../../../src/platform/node/platform.js'
import { ArchiveError, openArchive, openEntries } from '../../../src/validator/zip/index.js'
import { openSound } from '../../../src/validator/zip/open.js'
import { WholeArchive } from '../../../src/validator/zip/structure/archive-bytes.js'
import { atOnce } from '../../../src/validator/zip/structure/steps.js'
import { joined, sourceOf } from '../../support/archive-source.js'
import {
  accounts,
  buildEndRecord,
  buildZip,
  buildZip64End,
  type EntrySpec,
  TEXT,
} from '../../support/zip-builder.js'
import { changedArchive, changedArchiveBetween } from '../../support/zip-changes.js'
import {
  buildCentralHeader,
  buildLocalHeader,
  extraField,
  type HeaderFields,
  u64,
} from '../../support/zip-records.js'

const NAME = 'a.zip'
/** Bytes at the end that are looked at first. */
const END_BYTES = 131_072
/** Bytes that are loaded at least. */
const LEAST_BYTES = 16_384
/** A file that is not loaded with what stands before or behind it. */
const LARGE: EntrySpec = { name: 'large.txt', text: accounts(12_000), method: 0 }

/** What an archive is refused for; null when it isn't. */
async function problemOf(work: () => unknown): Promise<unknown> {
  try {
    await work()
    return null
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    return error.problem
  }
}

const judgeWhole = (bytes: Buffer) =>
  problemOf(() => atOnce(openSound(new WholeArchive(bytes), NAME)))

const openByRanges = (bytes: Buffer, chunkBytes?: number) =>
  openEntries(sourceOf(bytes, chunkBytes), NODE, NAME)

describe('an archive that is read by ranges', () => {
  test('is judged as one in memory, whatever is wrong with it', async () => {
    expect(Buffer.from(LARGE.text!).length).toBeGreaterThan(END_BYTES + LEAST_BYTES)
    const counts = { sound: 0, refused: 0 }
    const archives = changedArchiveBetween([LARGE])
    const cuts = fc.constantFrom(0, 1, 30, 70_000, 200_000)
    await fc.assert(
      fc.asyncProperty(archives, cuts, async (archive, cut) => {
        const padded = Buffer.concat([archive, Buffer.alloc(cut)])
        for (const bytes of [padded, archive.subarray(cut), archive.subarray(0, -cut)]) {
          const expected = await judgeWhole(bytes)
          counts[expected === null ? 'sound' : 'refused']++
          expect(await problemOf(() => openByRanges(bytes))).toEqual(expected)
        }
      }),
      { numRuns: 200 },
    )
    expect(counts.sound).toBeGreaterThan(10)
    expect(counts.refused).toBeGreaterThan(60)
  })

  test('gives the texts, or the errors, that one in memory gives, however it is cut', async () => {
    const counts = { read: 0, refused: 0 }
    const damage = fc.tuple(fc.nat(), fc.constantFrom(0, 1, 128, 255))
    await fc.assert(
      fc.asyncProperty(
        changedArchive,
        damage,
        fc.constantFrom(1, 2, 7, 1000),
        async (bytes, [place, change], chunkBytes) => {
          // In the data of the file, mostly.
          bytes[place % Math.min(bytes.length, 160)]! ^= change
          const { content } = openArchive(bytes, NODE, { name: NAME })
          if (content === null) return
          const source = sourceOf(bytes, chunkBytes)
          const texts: string[] = []
          const read = async (chunks: AsyncIterable<Uint8Array>) =>
            texts.push((await joined(chunks)).toString('latin1'))
          const expected = await problemOf(() => read(content.chunks()))
          const [entry] = await openEntries(source, NODE, NAME)
          expect(await problemOf(() => read(entry!.chunks()))).toEqual(expected)
          // Data that is not much came in one piece.
          const cut = content.chunks({ read: (span) => source.chunks(span) })
          expect(await problemOf(() => read(cut))).toEqual(expected)
          expect(texts).toEqual(expected === null ? [texts[0], texts[0], texts[0]] : [])
          counts[expected === null ? 'read' : 'refused']++
        },
      ),
      { numRuns: 1500 },
    )
    expect(counts.read).toBeGreaterThan(50)
    expect(counts.refused).toBeGreaterThan(50)
  })

  test.each([0, 8])('is loaded in parts, each once, method %d', async (method) => {
    const names = Array.from({ length: 10_000 }, (_, index) => `list-${index}.txt`)
    const entries = names.map((name): EntrySpec => ({ name, text: TEXT, method, descriptor: 16 }))
    const bytes = buildZip({ entries })
    const source = sourceOf(bytes)
    const found = await openEntries(source, NODE, NAME)
    expect(found.map(({ name }) => name)).toEqual(names)
    const loaded = source.loads.reduce((sum, length) => sum + length, 0)
    expect(loaded).toBeLessThan(1.1 * bytes.length + END_BYTES)
    expect(source.loads.length).toBeLessThan((1.1 * bytes.length) / LEAST_BYTES)
    for (const at of [0, 1, 5000, 9999]) {
      expect((await joined(found[at]!.chunks())).toString()).toBe(TEXT)
    }
  })

  test('has no data loaded but what stands beside headers', async () => {
    const text = accounts(100_000)
    const entry = (name: string): EntrySpec => ({ name, text, method: 0 })
    const bytes = buildZip({ entries: [entry('a.txt'), entry('b.txt'), entry('c.txt')] })
    const source = sourceOf(bytes)
    const entries = await openEntries(source, NODE, NAME)
    for (const { chunks } of entries) expect((await joined(chunks())).toString()).toBe(text)
    const loaded = source.loads.reduce((sum, length) => sum + length, 0)
    expect(loaded).toBeLessThan(END_BYTES + 7 * LEAST_BYTES)
  })

  test('can be read several times at once', async () => {
    const large = accounts(100_000)
    const entries = [
      { ...LARGE, text: large },
      { name: 'b.txt', text: TEXT },
      { ...LARGE, name: 'c.txt' },
    ]
    const found = await openByRanges(buildZip({ entries }), 1000)
    const texts = [...found, ...found].map(async ({ chunks }) =>
      (await joined(chunks())).toString(),
    )
    const each = [large, TEXT, LARGE.text]
    expect(await Promise.all(texts)).toEqual([...each, ...each])
  })

  test.each([
    ['5 GiB', 5 * 2 ** 30],
    // Beyond this, an offset and an index make no exact number together.
    ['4 PiB', 2 ** 52],
  ])('may have %s', async (_title, size) => {
    for (const isReversed of [false, true]) {
      const source = sparse(size, isReversed)
      const entries = await openEntries(source, NODE, NAME)
      const names = ['first.txt', 'last.txt']
      expect(entries.map(({ name }) => name)).toEqual(isReversed ? names.reverse() : names)
      const last = entries.find(({ name }) => name === 'last.txt')!
      expect((await joined(last.chunks())).toString()).toBe(TEXT)
      expect(source.loads.length).toBeLessThan(6)
    }
    const wrong = sparse(size, false, { crc: 7 })
    expect(await problemOf(() => openEntries(wrong, NODE, NAME))).toMatchObject({
      facts: { cause: { code: 'headers-differ', field: 'crc', entry: 'last.txt' } },
    })
  })
})

/** An archive whose first file has so many zeros, stored; `lie` is what the header of the last says. */
function sparse(size: number, isReversed: boolean, lie: Partial<HeaderFields> = {}) {
  const wide = { compressedSize: 0xffffffff, size: 0xffffffff }
  const common = { version: 45, flags: 0, method: 0, extra: Buffer.alloc(0) }
  const first = {
    ...{ ...common, ...wide, crc: 0, name: Buffer.from('first.txt') },
    extra: extraField(1, Buffer.concat([u64(size), u64(size)])),
  }
  const text = Buffer.from(TEXT)
  const sizes = { compressedSize: text.length, size: text.length }
  const last = { ...common, ...sizes, crc: crc32(text), name: Buffer.from('last.txt') }
  type Header = Omit<HeaderFields, 'signature'>
  const local = (header: Header) => buildLocalHeader({ ...header, signature: 0x04034b50 })
  const central = (header: Header, offset: number) =>
    buildCentralHeader({
      ...{ ...header, signature: 0x02014b50, madeBy: 0x0314, attributes: 0, disk: 0, offset },
      comment: Buffer.alloc(0),
    })
  const start = local(first)
  const second = start.length + size
  const records = [
    central(first, 0),
    central({ ...last, extra: extraField(1, u64(second)) }, 0xffffffff),
  ]
  const files = Buffer.concat([local({ ...last, ...lie }), text])
  const directory = Buffer.concat(isReversed ? records.reverse() : records)
  const directoryOffset = second + files.length
  const end = {
    ...{ disk: 0, directoryDisk: 0, entriesOnDisk: 2, entries: 2 },
    ...{ directorySize: directory.length, directoryOffset },
  }
  const tail = Buffer.concat([
    files,
    directory,
    buildZip64End(end, {}, directoryOffset + directory.length),
    buildEndRecord({ ...end, directoryOffset: 0xffffffff }, { entries: [] }),
  ])
  const read = (into: Uint8Array, position: number) => {
    into.fill(0)
    for (const [at, bytes] of [
      [0, start],
      [second, tail],
    ] as const) {
      const from = Math.max(position, at)
      const to = Math.min(position + into.length, at + bytes.length)
      if (from < to) into.set(bytes.subarray(from - at, to - at), from - position)
    }
  }
  return sourceOf({ size: second + tail.length, read })
}
