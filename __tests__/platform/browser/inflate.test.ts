// What browsers lack is done by libraries here, which Node.js has itself: both must give the same.
import { deflateRawSync, gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gunzip, inflate } from '../../../src/platform/browser/inflate.js'
import { BlobSpill } from '../../../src/platform/browser/pack/blob-spill.js'
import { PagedFile } from '../../../src/platform/browser/pack/paged-file.js'
import { gunzip as nodeGunzip, inflate as nodeInflate } from '../../../src/platform/node/inflate.js'
import { InflateError } from '../../../src/validator/index.js'

const bytes = fc.uint8Array({ maxLength: 3000 })
const text = fc
  .array(fc.constantFrom('+8613800130001\n', 'ada@example.com\n', '张三\n', '\0'), {
    maxLength: 800,
  })
  .map((parts) => new TextEncoder().encode(parts.join('')))

/** Data, whole or not, with something behind it or not. */
function damaged(whole: (data: Uint8Array) => Uint8Array): fc.Arbitrary<Uint8Array> {
  return fc
    .record({
      data: fc.oneof(text, bytes),
      change: fc.option(fc.record({ at: fc.nat(), to: fc.nat(255) }), { freq: 1 }),
      cut: fc.option(fc.nat(), { freq: 1 }),
      behind: fc.uint8Array({ maxLength: 5 }),
    })
    .map(({ data, change, cut, behind }) => {
      const made = Buffer.concat([whole(data), behind])
      if (change !== null) made[change.at % made.length] = change.to
      return cut === null ? made : made.subarray(0, cut % made.length)
    })
}

function* cutUp(data: Uint8Array, size: number): Generator<Uint8Array, void> {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size)
}

/** All that comes, or the fault that ends it. */
async function drained(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  try {
    for await (const chunk of chunks) {
      expect(chunk.length).toBeLessThanOrEqual(512)
      parts.push(chunk.slice())
    }
    return Buffer.concat(parts).toString('hex')
  } catch (error) {
    if (!(error instanceof InflateError)) throw error
    return error.fault
  }
}

describe('what browsers lack', () => {
  test('inflates as zlib does, and uses as much of the data', async () => {
    await fc.assert(
      fc.asyncProperty(
        damaged(deflateRawSync),
        fc.integer({ min: 1, max: 700 }),
        async (data, size) => {
          const [ours, node] = [inflate, nodeInflate].map((start) => start(cutUp(data, size), 512))
          const [found, expected] = [await drained(ours!), await drained(node!)]
          expect(found).toBe(expected)
          if (!/^[ds][^0-9]/.test(expected)) expect(ours!.consumed).toBe(node!.consumed)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('unpacks gzip as zlib does, of several members too', async () => {
    const members = (data: Uint8Array) =>
      Buffer.concat([gzipSync(data.subarray(0, 40)), gzipSync(data.subarray(40))])
    await fc.assert(
      fc.asyncProperty(damaged(members), fc.integer({ min: 1, max: 700 }), async (data, size) => {
        const whole = async function* () {
          yield* cutUp(data, size)
        }
        expect(await drained(gunzip(whole(), 512))).toBe(await drained(nodeGunzip(whole(), 512)))
      }),
      { numRuns: 150 },
    )
    const packed = members(new TextEncoder().encode('ada\n'.repeat(100)))
    expect(await drained(gunzip(cutUp(packed, 7), 512))).toBe(gunzipSync(packed).toString('hex'))
  })

  test('keeps in memory what a file would hold', async () => {
    const step = fc.record({
      kind: fc.constantFrom('append', 'patch', 'read'),
      data: fc.uint8Array({ minLength: 1, maxLength: 50 }),
      large: fc.boolean(),
      at: fc.nat(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        let content = Buffer.alloc(0)
        let kept: readonly Uint8Array[] = []
        const file = new PagedFile(async (pages) => {
          kept = pages
        })
        for (const { kind, data, large, at } of steps) {
          const piece = large ? new Uint8Array(700_000).fill(data[0]!) : data
          const position = content.length === 0 ? 0 : at % content.length
          if (kind === 'append') {
            await file.append(piece)
            content = Buffer.concat([content, piece])
          } else if (kind === 'patch') {
            const patch = piece.subarray(0, content.length - position)
            await file.patch(patch, position)
            content.set(patch, position)
          } else {
            const into = new Uint8Array(piece.length)
            const length = await file.read(into, position)
            expect(
              content.subarray(position, position + into.length).equals(into.subarray(0, length)),
            ).toBe(true)
          }
        }
        await file.close()
        expect(Buffer.concat([...kept]).equals(content)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('gives to the browser what is spilled, and reads it back', async () => {
    const part = 1 << 22
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: part + 5 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(3 * part), { minLength: 1, maxLength: 4 }),
        async (sizes, positions) => {
          const spill = new BlobSpill()
          const pieces = sizes.map((size, at) => new Uint8Array(size).fill(at + 1))
          for (const piece of pieces) {
            const given = piece.slice()
            await spill.append(given)
            // Who appended uses the bytes again.
            given.fill(0xff)
          }
          const content = Buffer.concat(pieces)
          for (const position of [0, part - 1, part, ...positions]) {
            const into = new Uint8Array(part + 3)
            const length = await spill.read(into, position)
            const expected = content.subarray(position, position + into.length)
            expect(length).toBe(expected.length)
            expect(expected.equals(into.subarray(0, length))).toBe(true)
          }
          await spill.close()
        },
      ),
      { numRuns: 8 },
    )
  })
})
