import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NODE } from '../../src/platform/node/platform.js'
import { FileAlteredError } from '../../src/validator/source.js'
import { type FirstReading, spanAgain } from '../../src/validator/span-again.js'

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Cuts bytes into chunks of these sizes, again and again. */
function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let start = 0, turn = 0; start < bytes.length; turn++) {
    const end = start + (sizes[turn % sizes.length] ?? 1)
    yield bytes.subarray(start, end)
    start = end
  }
}

/** What is needed to compare bytes with their first reading. */
const again = (first: FirstReading) => ({ first, hash: NODE.sha256() })

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return all
}

const someSizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })

describe('a span that is read again', () => {
  test('has its bytes and no others, however the whole is cut', () => {
    const cases = fc
      .uint8Array({ maxLength: 60 })
      .chain((bytes) =>
        fc.tuple(fc.constant(bytes), fc.nat(bytes.length), fc.nat(bytes.length), someSizes),
      )
    return fc.assert(
      fc.asyncProperty(cases, async ([bytes, one, other, sizes]) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) }
        const first = { size: bytes.length, sha256: sha256(bytes) }
        const read = await collect(spanAgain(cut(bytes, sizes), span, again(first)))
        expect(Buffer.concat(read)).toEqual(Buffer.from(bytes.subarray(span.start, span.end)))
        expect(read.every(({ length }) => length > 0)).toBe(true)
      }),
    )
  })

  test('fails when any byte is another, also one outside of it', async () => {
    const bytes = Buffer.from('0123456789')
    const first = { size: 10, sha256: sha256(bytes) }
    for (let at = 0; at < bytes.length; at++) {
      const altered = Buffer.from(bytes)
      altered[at]! ^= 1
      const read = spanAgain(cut(altered, [3]), { start: 4, end: 6 }, again(first))
      await expect(collect(read)).rejects.toThrow(FileAlteredError)
    }
  })

  test.each([0, 9, 11, 1000])('fails when the whole has %d bytes instead of 10', async (size) => {
    const whole = Buffer.alloc(1000, 'x')
    const first = { size: 10, sha256: sha256(whole.subarray(0, 10)) }
    const read = spanAgain(cut(whole.subarray(0, size), [5]), { start: 2, end: 8 }, again(first))
    await expect(collect(read)).rejects.toThrow(FileAlteredError)
  })

  test('ends as soon as there is too much', async () => {
    let chunks = 0
    function* endless() {
      for (;;) {
        chunks++
        yield Buffer.alloc(4)
      }
    }
    const read = spanAgain(endless(), { start: 0, end: 1 }, again({ size: 10, sha256: '' }))
    await expect(collect(read)).rejects.toThrow(FileAlteredError)
    expect(chunks).toBe(3)
  })
})
