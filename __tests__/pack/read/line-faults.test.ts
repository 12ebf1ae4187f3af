import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findLineFaults } from '../../../src/pack/read/line-faults.js'

const ENCODINGS = ['utf-8', 'gb18030'] as const

/** Lines of all kinds, most of which are both, or one of the two. */
const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('ab', '', 'c'.repeat(50)).map((text) => Buffer.from(text)),
  },
  { weight: 4, arbitrary: fc.constantFrom('é', '中国', '中').map((text) => Buffer.from(text)) },
  fc
    .constantFrom([0xd6, 0xd0], [0xff], [0x61, 0xe4], [0x81], [0x80], [0xb8, 0xff, 0xff])
    .map((bytes) => Buffer.from(bytes)),
)
const lineEnd = fc.constantFrom('\n', '\r\n', '\r')

/** Lines that can't be read, found one by one. */
function faultsOf(lines: readonly Uint8Array[], encoding: string) {
  const faulty = lines.flatMap((bytes, index) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return []
    } catch {
      return [index + 1]
    }
  })
  return faulty.length === 0 ? null : { first: faulty[0], count: faulty.length, isCut: false }
}

test('lines that are not of an encoding are found, wherever chunks end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 60 }),
      lineEnd,
      fc.boolean(),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
      async (lines, end, endsWithLine, cuts) => {
        const rows = lines.map((bytes) => Buffer.concat([bytes, Buffer.from(end)]))
        const all = Buffer.concat(rows)
        const bytes = endsWithLine ? all : all.subarray(0, Math.max(0, all.length - end.length))
        const places = [0, ...cuts.map((cut) => Math.floor(cut * bytes.length)), bytes.length]
        places.sort((one, other) => one - other)
        const chunks = async function* () {
          for (const [index, place] of places.slice(1).entries())
            yield bytes.subarray(places[index], place)
        }
        const found = await findLineFaults(chunks(), ENCODINGS)
        for (const encoding of ENCODINGS) expect(found[encoding]).toEqual(faultsOf(lines, encoding))
      },
    ),
    { numRuns: 500 },
  )
})

test('lines that are not of an encoding are counted up to a thousand', async () => {
  const chunks = async function* () {
    yield Buffer.from('a\n')
    for (let count = 0; count < 3; count++) yield Buffer.alloc(1_000, Buffer.from([0xe9, 0x0a]))
  }
  const cut = { first: 2, count: 1_000, isCut: true }
  expect(await findLineFaults(chunks(), ENCODINGS)).toEqual({ 'utf-8': cut, gb18030: cut })
})
