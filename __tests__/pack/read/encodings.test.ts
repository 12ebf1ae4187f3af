import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ListError } from '../../../src/pack/index.js'
import { type Encoding, isAscii, parseEncoding } from '../../../src/pack/read/encodings.js'
import { toUtf8 } from '../../../src/pack/read/utf8-text.js'
import { listOf } from '../packing.js'

/** The text in bytes, and its encoding. */
async function decoded(
  bytes: Uint8Array,
  { named = 'auto' as Encoding | 'auto', chunkBytes = Infinity } = {},
): Promise<{ readonly text: string; readonly encoding: Encoding }> {
  const list = listOf('a.txt', bytes, chunkBytes)
  const utf8 = toUtf8({ list: list.name, entry: null, chunks: () => list.chunks() }, named)
  const chunks: Buffer[] = []
  for await (const chunk of utf8.chunks) chunks.push(Buffer.from(chunk))
  return { text: Buffer.concat(chunks).toString(), encoding: utf8.encoding }
}

const problemOf = async (bytes: Uint8Array, named: Encoding | 'auto' = 'auto') => {
  const problems = []
  for (const chunkBytes of [1, 3, 5, Infinity]) {
    const error = await decoded(bytes, { named, chunkBytes }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(ListError)
    problems.push((error as ListError).message)
  }
  expect(new Set(problems).size).toBe(1)
  return problems[0]
}

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
/** 中, 国 and a character of four bytes, 㐀, in GB18030. */
const GB = { 中: [0xd6, 0xd0], 国: [0xb9, 0xfa], 㐀: [0x81, 0x39, 0xee, 0x39] } as const
const chunkSizes = fc.constantFrom(1, 2, 3, 7, Infinity)

describe('encodings', () => {
  test('UTF-16 without a mark is told by its line ends, where there is no other ASCII', async () => {
    // 上 has the byte of a LF, 一 and 最 a NUL.
    const unit = fc.oneof(
      { weight: 60, arbitrary: fc.constantFrom('张', '欧', '阳', '葛', '诸', '龘') },
      { weight: 1, arbitrary: fc.constantFrom('上', '一', '最') },
    )
    const name = fc.string({ unit, minLength: 8, maxLength: 30 })
    const names = fc.array(name, { minLength: 40, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(names, fc.boolean(), fc.boolean(), async (lines, isWindows, bigEndian) => {
        const content = lines.join(isWindows ? '\r\n' : '\n')
        const { encoding, text } = await decoded(utf16(content, bigEndian))
        expect([encoding, text]).toEqual([bigEndian ? 'utf-16be' : 'utf-16le', content])
      }),
      { numRuns: 30 },
    )
    // A NUL that got into another text makes it no UTF-16.
    const rows = Array.from({ length: 20 }, () => [...GB.中, ...GB.国, 0x0a]).flat()
    expect((await decoded(Buffer.from([...rows, 0, ...rows]))).encoding).toBe('gb18030')
  })

  test('of a text with a single NUL is the one that it has without it', async () => {
    for (const text of ['ab\0', 'a\0', 'a\0b', 'ab\0cd\n', '中\0国']) {
      expect(await decoded(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' })
    }
    const gb = Buffer.of(...GB.中, 0, ...GB.国)
    expect(await decoded(gb)).toEqual({ text: '中\0国', encoding: 'gb18030' })
    expect((await decoded(utf16('1\n', false))).encoding).toBe('utf-16le')
  })

  test('are told by mark, by NULs, or by trying, wherever chunks end', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', '1', 'é', '中', '😁', ','), maxLength: 9 })
    const text = fc.array(line).map((lines) => `phone\n${lines.join('\r\n')}`)
    await fc.assert(
      fc.asyncProperty(text, chunkSizes, async (content, chunkBytes) => {
        const marked = `\uFEFF${content}`
        const all: [Uint8Array, string, Encoding][] = [
          [Buffer.from(content), content, 'utf-8'],
          [Buffer.from(marked), marked, 'utf-8'],
          [utf16(marked, false), marked, 'utf-16le'],
          [utf16(marked, true), marked, 'utf-16be'],
          [utf16(content, false), content, 'utf-16le'],
          [utf16(content, true), content, 'utf-16be'],
        ]
        for (const [bytes, expected, encoding] of all) {
          expect(await decoded(bytes, { chunkBytes })).toEqual({ text: expected, encoding })
          const named = await decoded(bytes, { chunkBytes, named: encoding })
          expect(named).toEqual({ text: expected, encoding })
        }
      }),
    )
  })

  test('are UTF-16 though a character has a NUL of its own', async () => {
    for (const [bigEndian, encoding] of [
      [false, 'utf-16le'],
      [true, 'utf-16be'],
    ] as const) {
      expect(await decoded(utf16('phone\n😀', bigEndian))).toEqual({ text: 'phone\n😀', encoding })
    }
  })

  test('may be GB18030, if all of the text is', async () => {
    const unit = fc.constantFrom('a', '\n', '\r', ...(Object.keys(GB) as (keyof typeof GB)[]))
    await fc.assert(
      fc.asyncProperty(fc.array(unit), chunkSizes, async (units, chunkBytes) => {
        const content = ['1\n', ...units, '中'].join('')
        const bytes = Buffer.from(
          Array.from(content).flatMap((one) => GB[one as keyof typeof GB] ?? [one.charCodeAt(0)]),
        )
        const expected = { text: content, encoding: 'gb18030' }
        expect(await decoded(bytes, { chunkBytes })).toEqual(expected)
      }),
    )
  })

  test('that are neither name the line', async () => {
    const bytes = Buffer.concat([
      Buffer.from('a\r\nb\rc\n'),
      Buffer.from([0xe9, 0x0a]),
      Buffer.from('中\n'),
    ])
    const NEITHER = 'a.txt is neither UTF-8 nor GB18030:'
    expect(await problemOf(bytes)).toBe(
      `${NEITHER} line 4 is not UTF-8, and line 4 and 1 more are not GB18030.`,
    )
    // What is both at first sight is UTF-8 only if all of it is.
    const both = Buffer.concat([Buffer.from('é\n'), Buffer.from([0xff, 0x0a])])
    expect(await problemOf(both)).toBe(`${NEITHER} line 2 is not UTF-8, and line 2 is not GB18030.`)
    expect(await problemOf(Buffer.from([0x61, 0x0a, 0xe4]))).toContain('line 2')
  })

  test('that are one but for some lines are told with these, and what to do', async () => {
    const gb = Buffer.from([...GB.中, ...GB.国, ...GB.㐀, 0x0d, 0x0a])
    const cut = Buffer.from([...GB.中, 0xb9, 0x0d, 0x0a])
    const list = (lines: number, bad: readonly number[], at = gb, fault = cut) =>
      Buffer.concat(Array.from({ length: lines }, (_, n) => (bad.includes(n + 1) ? fault : at)))
    const hintOf = async (bytes: Uint8Array) => {
      const error = await decoded(bytes).catch((thrown: unknown) => thrown)
      return `${(error as ListError).message} ${(error as ListError).hint}`
    }
    const NEITHER = 'a.txt is neither UTF-8 nor GB18030: line 1'
    expect(await problemOf(list(40, [17]))).toBe(
      `${NEITHER} and 39 more are not UTF-8, and line 17 is not GB18030.`,
    )
    expect(await hintOf(list(40, [17]))).toMatch(/Most of it is GB18030: mend line 17, where/)
    expect(await hintOf(list(40, [17, 20]))).toMatch(
      /line 17 and 1 more are not GB18030\. Most of it is GB18030: mend the other lines, such as line 17,/,
    )
    expect(await hintOf(list(5000, [4711]))).toMatch(
      /line 1 and at least 999 more are not UTF-8, and line 4,711 is not GB18030\. Most/,
    )
    const utf8 = list(40, [9], Buffer.from('中国中\n'), Buffer.from([0xe4, 0xb8, 0x0a]))
    expect(await hintOf(utf8)).toMatch(
      /line 9 is not UTF-8, .*Most of it is UTF-8: mend line 9, .* another encoding\.$/,
    )
    expect(await hintOf(Buffer.from([0xff, 0x0a, 0xff]))).toMatch(/ Save it as UTF-8\.$/)
  })

  test.each<[Encoding, Uint8Array, number]>([
    ['utf-8', Buffer.from([0x61, 0x0a, 0xc3]), 2],
    ['utf-8', Buffer.from([0x61, 0x0a, 0x0d, 0x62, 0x80, 0x0a]), 3],
    ['utf-16le', utf16('a\nb\n\uD800c\nd', false), 3],
    ['utf-16be', utf16('a\n\uDC00', true), 2],
    ['utf-16le', utf16('a\r\nb', false).subarray(0, 7), 2],
    ['utf-16le', utf16('a\uD83D', false), 1],
    ['gb18030', Buffer.from([0x61, 0x0a, 0x0d, 0xd6, 0xd0, 0xff, 0x0a, 0x61]), 3],
    ['gb18030', Buffer.from([0x61, 0x0a, 0xd6]), 2],
    ['gb18030', Buffer.from([0x61, 0x0a, 0xd6, 0x0a, 0x61]), 2],
  ])('that are named %s and wrong are an error with the line', async (named, bytes, line) => {
    expect(await problemOf(bytes, named)).toBe(
      `a.txt is not ${named}: line ${line} can't be read as that.`,
    )
  })

  test('go by other names too', () => {
    expect(
      ['UTF-8', 'utf8', 'GBK', 'gb2312', 'Gb18030', 'utf-16LE', 'latin1'].map(parseEncoding),
    ).toEqual(['utf-8', 'utf-8', 'gb18030', 'gb18030', 'gb18030', 'utf-16le', undefined])
  })

  test('a stray NUL makes no UTF-16', async () => {
    const bytes = Buffer.from(`a\0${'b'.repeat(100)}`)
    expect((await decoded(bytes)).encoding).toBe('utf-8')
  })

  test('ASCII is seen wherever it stands in memory', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(40), fc.option(fc.nat(40)), (offset, length, odd) => {
        const bytes = new Uint8Array(64)
          .fill(0x80)
          .subarray(offset, offset + length)
          .fill(0x7f)
        if (odd !== null && odd < length) bytes[odd] = 0x80
        expect(isAscii(bytes)).toBe(odd === null || odd >= length)
      }),
    )
  })
})
