import { deflateRawSync, inflateRawSync, crc32 as zlibCrc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { combineCrc32 } from '../../../src/pack/write/crc32-combine.js'
import { deflaterHere } from '../../../src/pack/write/deflate.js'
import { openDeflater } from '../../../src/platform/node/pack/deflater.js'
import { phones, randomFrom } from './written.js'

const LAST_BLOCK = Buffer.of(3, 0)
const MOST_BYTES = 256 << 10

/** Bytes that come back from pieces, one after the other. */
function inflated(pieces: readonly Uint8Array[]): Buffer {
  return inflateRawSync(Buffer.concat([...pieces, LAST_BLOCK]))
}

/** Texts of all kinds: random bytes, few different bytes, rows, repetitions, one byte only. */
const TEXTS = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 2_000 }),
  fc.array(fc.constantFrom('1', '2', 'a', '\n'), { minLength: 1, maxLength: 3_000 }).map(bytesOf),
  fc
    .array(fc.emailAddress(), { minLength: 1, maxLength: 200 })
    .map((rows) => bytesOf([rows.join('\n')])),
  fc
    .record({
      seed: fc.nat(),
      rows: fc.integer({ min: 1, max: 6_000 }),
      width: fc.integer({ min: 1, max: 14 }),
      title: fc.constantFrom('', 'account\n'),
    })
    .map(({ seed, rows, width, title }) => {
      const random = randomFrom(seed)
      const all = Array.from({ length: rows }, () => digits(random, width))
      return bytesOf([title, all.join('\n')])
    }),
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 3_000 }))
    .map(([text, times]) => bytesOf([text.repeat(times)])),
  fc
    .tuple(fc.nat(255), fc.integer({ min: 1, max: MOST_BYTES }))
    .map(([byte, size]) => new Uint8Array(size).fill(byte)),
  fc
    .tuple(fc.infiniteStream(fc.nat(255)), fc.integer({ min: 1, max: 400 }))
    .map(([bytes, size]) => Uint8Array.from([...bytes.take(size)])),
)

function bytesOf(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(texts.join('')))
}

describe('what is deflated', () => {
  const deflater = deflaterHere()

  test('comes back, whatever it is and however pieces follow', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(TEXTS, { minLength: 1, maxLength: 3 }), async (texts) => {
        const pieces = []
        let crc = 0
        for (const text of texts) {
          const piece = await deflater.deflate(Uint8Array.from(text.subarray(0, MOST_BYTES)))
          pieces.push(piece)
          crc = combineCrc32(crc, piece.crc32, piece.text.length)
        }
        const whole = Buffer.concat(pieces.map(({ text }) => text))
        expect(inflated(pieces.map(({ bytes }) => bytes)).equals(whole)).toBe(true)
        expect(crc).toBe(zlibCrc32(whole))
      }),
      { numRuns: 100 },
    )
  })

  test.each([32_766, 32_767, 32_768, 40_000])(
    'comes back when it repeats %d bytes',
    async (size) => {
      const random = randomFrom(size)
      const row = Uint8Array.from({ length: size }, () => 97 + Math.floor(random() * 26))
      // As the row above, and in the middle of a row.
      for (const separator of ['\n', ' ']) {
        const text = Uint8Array.from(Buffer.concat([row, Buffer.from(separator), row]))
        const { bytes } = await deflater.deflate(text.slice())
        expect(inflated([bytes]).equals(text)).toBe(true)
        // Further back than 32,768 bytes, nothing can be said to be the same.
        if (size < 32_768) expect(bytes.length).toBeLessThan(0.7 * size)
      }
    },
  )

  test('takes hardly more than it was, if it can’t be deflated', async () => {
    let state = 1
    const noise = Uint8Array.from({ length: MOST_BYTES }, () => {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b_3c6d) + 0x9e37
      return state >>> 24
    })
    const { bytes } = await deflater.deflate(noise)
    expect(bytes.length).toBeLessThan(MOST_BYTES + 50)
    expect(inflated([bytes]).equals(noise)).toBe(true)
  })

  test.each([
    ['phone numbers', 0.95, 0.8, (random: Random) => `+8613${digits(random, 9)}`],
    // Each of them begins otherwise than the one above.
    ['numbers of eleven digits', 0.95, 0.8, (random: Random) => `1${digits(random, 10)}`],
    ['e-mail addresses', 1.15, 1.15, emailOf],
    ['numbers of users', 1, 0.8, (random: Random) => `user${digits(random, 8)}`],
    ['names in Chinese', 1.1, 1.1, nameOf],
    ['hashes', 1, 1, (random: Random) => digits(random, 32).replaceAll('9', 'a')],
  ] as const)(
    'takes about what zlib leaves, or less: %s',
    async (_, most, mostSorted, accountOf) => {
      const random = randomFrom(1)
      const accounts = [...new Set(Array.from({ length: 12_000 }, () => accountOf(random)))]
      for (const [list, ratio] of [
        [accounts, most],
        [[...accounts].sort(), mostSorted],
      ] as const) {
        const text = bytesOf(list.map((account) => `${account}\n`)).subarray(0, MOST_BYTES)
        const zlibs = deflateRawSync(text, { level: 6 }).length
        const { bytes } = await deflater.deflate(text)
        expect(bytes.length).toBeLessThanOrEqual(ratio * zlibs)
      }
    },
  )

  test('can’t be longer than a piece', async () => {
    await expect(deflater.deflate(new Uint8Array(MOST_BYTES + 1))).rejects.toThrow(RangeError)
  })
})

describe('threads', () => {
  const pieces = Array.from({ length: 12 }, (_, index) =>
    bytesOf([phones(2_000, index).join('\n')]),
  )

  test.each([1, 2, 3])('give what is deflated here: %d of them', async (threads) => {
    const here = deflaterHere()
    const deflater = openDeflater(threads)
    try {
      expect(deflater.width).toBe(threads)
      const given = pieces.map((piece, index) => (index % 2 ? piece.slice() : withRoom(piece)))
      const all = await Promise.all(given.map((piece) => deflater.deflate(piece)))
      for (const [index, { text, bytes, crc32 }] of all.entries()) {
        const piece = pieces[index]!
        const expected = await here.deflate(piece.slice())
        expect(Buffer.compare(text, piece)).toBe(0)
        expect(Buffer.compare(bytes, expected.bytes)).toBe(0)
        expect(crc32).toBe(zlibCrc32(piece))
        // Where the buffer has room, it is the only one.
        expect(bytes.buffer === text.buffer).toBe(index % 2 === 0)
      }
    } finally {
      await deflater.close()
    }
  })

  test('tell what went wrong in them', async () => {
    const deflater = openDeflater(1)
    try {
      for (const piece of pieces.slice(0, 4)) await deflater.deflate(piece.slice())
      const tooLong = deflater.deflate(new Uint8Array(MOST_BYTES + 1))
      await expect(tooLong).rejects.toThrow('the piece is too long')
    } finally {
      await deflater.close()
    }
  })
})

/** The same text in a buffer that has room for what it becomes. */
function withRoom(text: Uint8Array): Uint8Array<ArrayBuffer> {
  const roomy = new Uint8Array(new ArrayBuffer(2 * text.length + 4096), 0, text.length)
  roomy.set(text)
  return roomy
}

type Random = () => number

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => Math.floor(random() * 10)).join('')
}

function pick(random: Random, values: readonly string[]): string {
  return values[Math.floor(random() * values.length)]!
}

/** Seven of forty characters. */
function nameOf(random: Random): string {
  const characters = [
    ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章',
  ]
  return Array.from({ length: 7 }, () => pick(random, characters)).join('')
}

/** Names with numbers at some server. */
function emailOf(random: Random): string {
  const name = pick(random, ['li', 'wang.', 'zhang', 'tom_', 'anna'])
  const server = pick(random, ['example.com', 'example.org', 'mail.example.net'])
  return `${name}${digits(random, 1 + Math.floor(random() * 9))}@${server}`
}
