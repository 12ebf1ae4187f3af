import { describe, expect, test } from '@jest/globals'
import { quoteName } from '../../../src/messages/entry-names.js'
import { LANGUAGES, speakerOf } from '../../../src/messages/services.js'
import { NODE } from '../../../src/platform/node/platform.js'
import { decodeCp437 } from '../../../src/validator/zip/cp437.js'
import { openArchive } from '../../../src/validator/zip/index.js'
import { oneFile, UTF8 } from '../../support/zip-builder.js'
import { extraField, unicodePath } from '../../support/zip-records.js'
import { testInvalid, twoFiles } from './invalid-archives.js'

const RAW = Buffer.from('audience.txt')
const FIELD = unicodePath(RAW, '受众.txt')

testInvalid(
  {
    'a NUL in a name': {
      'in the raw name': [oneFile({ name: 'audience.txt\0.exe' }), 'NUL'],
      'in the raw name, beside a better one': [
        oneFile({ name: 'a\0.txt', extra: unicodePath(Buffer.from('a\0.txt'), 'a.txt') }),
        'NUL',
      ],
      'at the end of the raw name': [oneFile({ name: 'audience.txt\0' }), 'NUL'],
      'in a second name': [twoFiles({ name: 'b\0.txt' }), 'NUL'],
      'in the Unicode Path field': [
        oneFile({ extra: unicodePath(RAW, 'audience.txt\0.exe') }),
        'NUL',
      ],
      'in a Unicode Path field that was made for another name': [
        oneFile({ extra: unicodePath(Buffer.from('b.txt'), 'b\0.txt') }),
        'NUL',
      ],
    },
    'a name that is not UTF-8, though it should be': {
      'by the flag': [
        oneFile({ name: Buffer.from([0xca, 0xdc, 0x2e, 0x74]), flags: UTF8 }),
        'is not',
      ],
      'by the flag, cut inside a character': [
        oneFile({ name: Buffer.from([0x61, 0xe5, 0x8f]), flags: UTF8 }),
        'a name is said to be UTF-8 and is not',
      ],
      'by the flag, a surrogate': [
        oneFile({ name: Buffer.from([0xed, 0xa0, 0x80]), flags: UTF8 }),
        'a name is said to be UTF-8 and is not',
      ],
      'by the flag, of one of several': [
        twoFiles({ name: Buffer.from([0x80]), flags: UTF8 }),
        'a name is said to be UTF-8 and is not',
      ],
      'in a Unicode Path field': [
        oneFile({ extra: unicodePath(RAW, Buffer.from([0xff, 0x2e, 0x63])) }),
        'cut short or not UTF-8',
      ],
      'in a Unicode Path field that is too short': [
        oneFile({ extra: extraField(0x7075, Buffer.from([1, 0, 0, 0])) }),
        'cut short or not UTF-8',
      ],
    },
    'a Unicode Path field in one of the two headers': {
      'the directory': [oneFile({ central: { extra: FIELD } }), 'differ in the Unicode name'],
      'the local header': [oneFile({ local: { extra: FIELD } }), 'differ in the Unicode name'],
      'twice, against once': [
        oneFile({ extra: FIELD, local: { extra: Buffer.concat([FIELD, FIELD]) } }),
        'differ in the Unicode name',
      ],
      'with another name': [
        oneFile({ extra: FIELD, local: { extra: unicodePath(RAW, '听众.txt') } }),
        'differ in the Unicode name',
      ],
      'made for another raw name': [
        oneFile({ extra: FIELD, local: { extra: unicodePath(Buffer.from('a'), '受众.txt') } }),
        'differ in the Unicode name',
      ],
      'with another version': [
        oneFile({ extra: FIELD, local: { extra: unicodePath(RAW, '受众.txt', 2) } }),
        'differ in the Unicode name',
      ],
    },
  },
  null,
)

/** How the name of the one file is read, given its bytes. */
function nameOf(name: Buffer | string, extra: Buffer = Buffer.alloc(0), flags = 0): string | null {
  return openArchive(oneFile({ name, flags, extra }), NODE).entry
}

const GBK = Buffer.from([0xca, 0xdc, 0xd6, 0xda, 0x2e, 0x74, 0x78, 0x74])
const FOUR_BYTES = Buffer.from([0x81, 0x30, 0x81, 0x30, 0x2e, 0x74, 0x78, 0x74])
const NEITHER = Buffer.from([0xff, 0x80, 0x2e, 0x74, 0x78, 0x74])

describe('the encoding of a name', () => {
  test('is UTF-8 where flagged', () => {
    expect(nameOf('受众.txt', Buffer.alloc(0), UTF8)).toBe('受众.txt')
    expect(nameOf('\ufeffa.txt', Buffer.alloc(0), UTF8)).toBe('\ufeffa.txt')
  })

  test('is UTF-8 in a Unicode Path field', () => {
    expect(nameOf('??.txt', unicodePath(Buffer.from('??.txt'), '受众.txt'))).toBe('受众.txt')
    expect(nameOf(GBK, unicodePath(GBK, 'folder/other.csv'))).toBe('folder/other.csv')
  })

  test('is the flagged one where there is a Unicode Path field too', () => {
    const field = unicodePath(Buffer.from('a.txt'), 'b.txt')
    expect(nameOf('a.txt', field, UTF8)).toBe('a.txt')
  })

  test.each([
    ['that was made for another name', unicodePath(Buffer.from('b.txt'), 'c.txt')],
    ['of another version', unicodePath(Buffer.from('a.txt'), 'c.txt', 2)],
  ])('does not come from a Unicode Path field %s', (_title, field) => {
    expect(nameOf('a.txt', field)).toBe('a.txt')
  })

  test('is UTF-8 where valid, then GB18030, then code page 437', () => {
    expect(nameOf('受众.txt')).toBe('受众.txt')
    expect(nameOf(GBK)).toBe('受众.txt')
    expect(nameOf(FOUR_BYTES)).toBe('\u0080.txt')
    expect(nameOf(NEITHER)).toBe('\u00a0Ç.txt')
    // No character of GB18030 begins with 0x80.
    expect(nameOf(Buffer.from([0x80, 0x61]))).toBe('Ça')
    expect(nameOf(Buffer.from([0xed, 0xa0, 0x80, 0x61]))).toBe('φáÇa')
  })

  test('a name that is cut inside a character does not spoil the next one', () => {
    expect(nameOf(Buffer.from([0xca]))).toBe('╩')
    expect(nameOf(GBK)).toBe('受众.txt')
  })
})

test('code page 437 has a character of its own for every byte', () => {
  const text = decodeCp437(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  expect(text).toHaveLength(256)
  expect(new Set(text).size).toBe(256)
  expect(text.slice(0, 128)).toBe(Buffer.from(text.slice(0, 128)).toString('ascii'))
  // Some well-known places of the table.
  for (const [byte, character] of [
    [0x80, 'Ç'],
    [0x9b, '¢'],
    [0xb0, '░'],
    [0xc4, '─'],
    [0xdb, '█'],
    [0xe1, 'ß'],
    [0xf6, '÷'],
    [0xfb, '√'],
    [0xfe, '■'],
  ] as const) {
    expect(text[byte]).toBe(character)
  }
})

describe('a name in a message', () => {
  test.each([
    ['audience.txt', '"audience.txt"'],
    ['受众 1.txt', '"受众 1.txt"'],
    ['a\r\n::error::b', '"a<U+000D><U+000A>::error::b"'],
    ['\u001b[31mred', '"<U+001B>[31mred"'],
    ['a\u202etxt.exe', '"a<U+202E>txt.exe"'],
    ['a\u2028b\u2029\u0085', '"a<U+2028>b<U+2029><U+0085>"'],
    ['\ufeff\u200b', '"<U+FEFF><U+200B>"'],
    ['\u{e0041}', '"<U+E0041>"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    [`${'a'.repeat(50)}${'b'.repeat(50)}.txt`, `"${'a'.repeat(30)}…${'b'.repeat(26)}.txt"`],
    ['😀'.repeat(61), `"${'😀'.repeat(30)}…${'😀'.repeat(30)}"`],
  ])('%j is %s', (name, shown) => {
    expect(quoteName(name)).toBe(shown)
  })

  test('is harmless wherever it stands, in every language', async () => {
    const evil = 'a\n::error::\u202e`$(x)`'
    const archives = [
      oneFile({ name: `${evil}/x.exe`, central: { attributes: 0xa1ff_0000 } }),
      oneFile({ name: evil, local: { crc: 1 } }),
      oneFile({ name: 'x'.repeat(65_535) }),
      oneFile({
        name: `${'x'.repeat(4000)}.txt`,
        extra: unicodePath(Buffer.from('a'), 'x'.repeat(4000)),
      }),
      twoFiles({ name: `${evil}.txt` }),
      twoFiles({ name: 'y'.repeat(4000) }),
    ]
    const problems = archives.flatMap(
      (bytes) => openArchive(bytes, NODE, { name: `${evil}.zip` }).problems,
    )
    for (const language of LANGUAGES) {
      const say = await speakerOf(language)
      for (const { rule, facts } of problems) {
        const message = say({ key: `finding.${rule}`, facts })
        expect(message).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
        expect(message).not.toMatch(/`zip [^`]*\$/)
        expect(message.length).toBeLessThan(450)
      }
    }
    expect(problems.length).toBeGreaterThan(6)
  })
})
