import { setImmediate } from 'node:timers/promises'
import { deflateRawSync, crc32 as zlibCrc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NODE } from '../../../src/platform/node/platform.js'
import { tableCrc32 } from '../../../src/validator/zip/crc32.js'
import { ArchiveError, openArchive, type Span } from '../../../src/validator/zip/index.js'
import { accounts, oneFile, TEXT } from '../../support/zip-builder.js'
import { readArchive } from './read-archive.js'

const LONG = accounts(100_000)
const MEBIBYTE = 2 ** 20

/** The chunks of an archive without problems. */
function chunks(bytes: Buffer, signal?: AbortSignal): AsyncIterable<Uint8Array> {
  const { content } = openArchive(bytes, NODE)
  if (content === null) throw new Error('the archive has no content')
  return content.chunks({ signal })
}

/** Reads until an error, and tells it with the number of bytes that came before. */
async function failure(
  read: AsyncIterable<Uint8Array>,
): Promise<{ bytes: number; error: unknown }> {
  let bytes = 0
  try {
    for await (const chunk of read) bytes += chunk.length
  } catch (error) {
    return { bytes, error }
  }
  throw new Error('nothing failed')
}

describe('the text', () => {
  test.each([0, 8])('comes in chunks of at most 512 KiB, method %d', async (method) => {
    const parts: Uint8Array[] = []
    for await (const chunk of chunks(oneFile({ text: LONG, method })))
      parts.push(Uint8Array.from(chunk))
    expect(parts.length).toBeGreaterThanOrEqual(4)
    expect(Math.max(...parts.map(({ length }) => length))).toBe(524_288)
    expect(Buffer.concat(parts).equals(Buffer.from(LONG))).toBe(true)
  })

  test('can be read more than once, also at the same time', async () => {
    const { content } = openArchive(oneFile({ text: LONG }), NODE)
    const read = async () => {
      let length = 0
      for await (const chunk of content?.chunks() ?? []) length += chunk.length
      return length
    }
    expect(await Promise.all([read(), read()])).toEqual([LONG.length, LONG.length])
    expect(await read()).toBe(LONG.length)
  })

  test('is not inflated before it is asked for', async () => {
    const packed = deflateRawSync(Buffer.alloc(128 * MEBIBYTE))
    const size = { size: 128 * MEBIBYTE }
    const reader = chunks(oneFile({ packed, local: size, central: size }))[Symbol.asyncIterator]()
    await reader.next()
    const before = process.memoryUsage().arrayBuffers
    for (let turn = 0; turn < 200; turn++) await setImmediate()
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MEBIBYTE)
    expect(await reader.return?.()).toEqual({ done: true, value: undefined })
  })

  test.each([0, 8])('need not be read to its end, method %d', async (method) => {
    const packed = method === 0 ? Buffer.from(LONG) : deflateRawSync(LONG)
    packed.fill(0xff, packed.length - 1000)
    for await (const chunk of chunks(oneFile({ text: LONG, packed, method }))) {
      expect(chunk).toHaveLength(524_288)
      break
    }
    // Were the damage still met, the run would end with an error that nobody handles.
    for (let turn = 0; turn < 50; turn++) await setImmediate()
  })
})

describe('compressed data that is read from elsewhere', () => {
  /** Reads an archive whose data comes in chunks of `size`, and the rest of which is gone by then. */
  async function readApart(bytes: Buffer, size: number): Promise<Buffer> {
    const file = Buffer.from(bytes)
    const { content } = openArchive(file, NODE)
    function* read({ start, end }: Span): Generator<Uint8Array> {
      file.fill(0xff)
      const chunk = Buffer.alloc(size)
      for (let at = start; at < end; at += size) {
        const length = bytes.copy(chunk, 0, at, Math.min(at + size, end))
        yield chunk.subarray(0, length)
        chunk.fill(0xff)
      }
    }
    const text: Buffer[] = []
    for await (const chunk of content!.chunks({ read })) text.push(Buffer.from(chunk))
    return Buffer.concat(text)
  }

  test.each([0, 8])('gives the text, however it is cut, method %d', async (method) => {
    const cases = fc.tuple(fc.string({ maxLength: 300 }), fc.integer({ min: 1, max: 40 }))
    await fc.assert(
      fc.asyncProperty(cases, async ([text, size]) => {
        expect((await readApart(oneFile({ text, method }), size)).toString()).toBe(
          Buffer.from(text).toString(),
        )
      }),
    )
    expect((await readApart(oneFile({ text: LONG, method }), 5000)).toString()).toBe(LONG)
  })

  test.each([1, 2, 7, 64])('must end with the deflate stream, in chunks of %d', async (size) => {
    const packed = deflateRawSync(TEXT)
    const bytes = [Buffer.concat([packed, Buffer.from([0])]), packed.subarray(0, -1)].map(
      (altered) => oneFile({ text: TEXT, packed: altered }),
    )
    const invalid = (code: string) => ({
      problem: { rule: 'zip-invalid', facts: { cause: { code } } },
    })
    await expect(readApart(bytes[0]!, size)).rejects.toMatchObject(invalid('data-long'))
    await expect(readApart(bytes[1]!, size)).rejects.toMatchObject(invalid('data-short'))
    // The chunks may also meet just where the stream ends.
    const whole = readApart(bytes[0]!, packed.length)
    await expect(whole).rejects.toMatchObject(invalid('data-long'))
  })

  test.each([0, 8])('may fail, with what it says, method %d', async (method) => {
    const reason = new Error('the disk is on fire')
    for (const length of [0, 5000]) {
      const { content } = openArchive(oneFile({ text: LONG, method }), NODE)
      function* read({ start }: Span): Generator<Uint8Array> {
        if (length > 0) yield oneFile({ text: LONG, method }).subarray(start, start + length)
        throw reason
      }
      const { error } = await failure(content!.chunks({ read }))
      expect(error).toBe(reason)
    }
  })

  test.each([0, 8])('is not read on once nobody reads the text, method %d', async (method) => {
    const bytes = oneFile({ text: LONG, method })
    const { content } = openArchive(bytes, NODE)
    let reads = 0
    function* read({ start, end }: Span): Generator<Uint8Array> {
      for (let at = start; at < end; at += 1000) {
        reads++
        yield bytes.subarray(at, Math.min(at + 1000, end))
      }
    }
    for await (const chunk of content!.chunks({ read })) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
    const before = reads
    for (let turn = 0; turn < 50; turn++) await setImmediate()
    expect(reads).toBe(before)
    expect(reads * 1000).toBeLessThan(bytes.length)
  })
})

describe('a signal', () => {
  const reason = new Error('enough')

  test.each([0, 8])('that was given before stops at once, method %d', async (method) => {
    const read = chunks(oneFile({ text: LONG, method }), AbortSignal.abort(reason))
    expect(await failure(read)).toEqual({ bytes: 0, error: reason })
  })

  test.each([0, 8])('stops the reading in the middle, method %d', async (method) => {
    const controller = new AbortController()
    let bytes = 0
    const read = async () => {
      for await (const chunk of chunks(oneFile({ text: LONG, method }), controller.signal)) {
        bytes += chunk.length
        controller.abort(reason)
      }
    }
    await expect(read()).rejects.toBe(reason)
    expect(bytes).toBe(524_288)
  })

  test.each([0, 8])('gets its turn while chunks come, method %d', async (method) => {
    const controller = new AbortController()
    const read = chunks(oneFile({ text: LONG, method }), controller.signal)
    const stopped = setImmediate().then(() => controller.abort(reason))
    const { bytes, error } = await failure(read)
    await stopped
    expect(error).toBe(reason)
    expect(bytes).toBeLessThan(LONG.length)
  })
})

describe('a bomb', () => {
  const ZEROS = Buffer.alloc(16 * MEBIBYTE)
  const bomb = (size: number) =>
    oneFile({ packed: deflateRawSync(ZEROS), local: { size }, central: { size } })

  test('gives nothing out beyond what it declared', async () => {
    const { bytes, error } = await failure(chunks(bomb(100_000)))
    expect(error).toBeInstanceOf(ArchiveError)
    expect(error).toMatchObject({ problem: { rule: 'zip-invalid' }, name: 'ArchiveError' })
    expect(bytes).toBeLessThanOrEqual(100_000)
  })

  test('stops at the limit when it declared just that', async () => {
    const { content } = openArchive(bomb(MEBIBYTE), NODE, { maxExpandedBytes: MEBIBYTE })
    const { bytes, error } = await failure(content?.chunks() ?? chunks(oneFile()))
    expect(error).toMatchObject({
      problem: { rule: 'zip-expanded-size', facts: { limit: MEBIBYTE } },
    })
    expect(bytes).toBe(MEBIBYTE)
  })

  test('is told from a fault by the limit, whatever it declared', async () => {
    const { content } = openArchive(bomb(100_000), NODE, { maxExpandedBytes: MEBIBYTE })
    const { bytes, error } = await failure(content?.chunks() ?? chunks(oneFile()))
    expect(error).toMatchObject({ problem: { rule: 'zip-expanded-size' } })
    expect(bytes).toBeLessThanOrEqual(100_000)
  })

  test('may have as much as the limit', async () => {
    const text = LONG.slice(0, MEBIBYTE)
    const bytes = oneFile({ text })
    expect(await readArchive(bytes, { maxExpandedBytes: MEBIBYTE })).toMatchObject({
      rules: [],
      text,
    })
    expect(await readArchive(bytes, { maxExpandedBytes: MEBIBYTE - 1 })).toMatchObject({
      rules: ['zip-expanded-size'],
      text: null,
    })
  })
})

describe('errors', () => {
  test('keep what zlib said as their cause', async () => {
    const { error } = await failure(chunks(oneFile({ packed: Buffer.from([7, 0, 0]) })))
    expect(error).toBeInstanceOf(ArchiveError)
    expect(error).toMatchObject({ cause: { code: 'Z_DATA_ERROR' } })
  })

  test('come after text that came before the damage', async () => {
    const packed = deflateRawSync(LONG)
    packed.fill(0xff, packed.length - 1000)
    const { bytes, error } = await failure(chunks(oneFile({ text: LONG, packed })))
    expect(error).toMatchObject({ problem: { rule: 'zip-invalid' } })
    expect(bytes).toBeLessThan(LONG.length)
  })
})

test('the table for CRC-32 agrees with zlib', () => {
  const bytes = Buffer.from(TEXT)
  expect(tableCrc32(Buffer.from('123456789'))).toBe(0xcbf43926)
  expect(tableCrc32(Buffer.alloc(0))).toBe(0)
  expect(tableCrc32(bytes)).toBe(zlibCrc32(bytes))
  expect(tableCrc32(bytes.subarray(9), tableCrc32(bytes.subarray(0, 9)))).toBe(zlibCrc32(bytes))
})
