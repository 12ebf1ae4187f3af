import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CleanOptions } from '../../../src/pack/clean/cleaner.js'
import { readInternational } from '../../../src/pack/clean/phone.js'
import { parseNumber } from '../../../src/pack/clean/phone-library.js'
import { ACCOUNT_TYPES, type AccountTypeNumber } from '../../../src/validator/text/account-types.js'
import { cleanerOf, textCleanerOf } from './cells.js'

const TYPES = [null, ...Object.keys(ACCOUNT_TYPES).map(Number)] as (AccountTypeNumber | null)[]

/** Cells that have something of an account, and something else. */
const piece = fc.oneof(
  fc.constantFrom(
    ...`0123456789+-().'="@ ,;#E`,
    '.0',
    '="',
    'E+',
    '１',
    '＋',
    '\u00a0',
    '\u200b',
    '\u202d',
  ),
  fc.constantFrom('\t', '\u0085', '\u2028', 'a', 'F', 'é', '中', '😀', '00', '86', '138', '(0)'),
  // The first and the last of the characters that are known at a glance, and their neighbours.
  fc.constantFrom('\u3fff', '\u4000', '\u9fff', '\ua000'),
)
const cell = fc.oneof(
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.constantFrom('中', '😀', 'a'), { minLength: 97, maxLength: 103 })
    .map((letters) => letters.join('')),
  fc.stringMatching(/^1[3-9][0-9]{9}$/),
  fc.stringMatching(/^\+?[0-9 ().-]{5,20}$/),
  fc.stringMatching(/^[A-Za-z0-9.+]{1,8}@[A-Za-z0-9.]{1,10}$/),
  fc.stringMatching(/^[A-Fa-f0-9:-]{14,36}$/),
)
const options: fc.Arbitrary<Partial<CleanOptions>> = fc.record({
  accountType: fc.oneof(
    fc.constantFrom(null, 1002 as const, 1005 as const),
    fc.constantFrom(...TYPES),
  ),
  country: fc.constantFrom(null, 'CN', 'US', 'GB'),
})

/** A row of a text, with its line end; without outer quotes, which would make more than one row of it. */
const textRow = fc
  .tuple(
    fc.oneof(
      cell.map((value) => value.replace(/["\n\r]/g, '')),
      // Rows that stay as they are, so that many follow each other.
      fc.stringMatching(/^[0-9a-z]{2,12}$/),
      fc.stringMatching(/^[0-9a-z]{2,12}$/),
    ),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([value, lineEnd, isQuoted]) => ({
    value,
    row: (isQuoted && value.length % 5 === 0 ? `"${value}"` : value) + lineEnd,
  }))

describe('cells', () => {
  test('become the same accounts in a text as one by one, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        options,
        fc.array(textRow, { maxLength: 60 }),
        fc.boolean(),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
        async (some, rows, endsWithRow, cuts) => {
          const text = Buffer.from(rows.map(({ row }) => row).join(''))
          const bytes = endsWithRow ? text : text.subarray(0, text.length - 1)
          const places = [0, ...cuts.map((cut) => Math.floor(cut * bytes.length)), bytes.length]
          places.sort((one, other) => one - other)
          const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end))
          const clean = await cleanerOf(some)
          const { results } = clean(rows.map(({ value }) => value))
          const accounts = results.filter((result) => !/^\[[a-z-]+\]$/.test(result))
          const whole = (await textCleanerOf(some))(chunks)
          expect(whole.text).toBe(accounts.map((account) => `${account}\n`).join(''))
          expect(whole.count).toBe(accounts.length)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('become the same account on the fast path and looked at closely', async () => {
    await fc.assert(
      fc.asyncProperty(options, fc.array(cell), async (some, cells) => {
        const clean = await cleanerOf(some)
        // What is not seen goes, and makes a cell be looked at closely.
        const close = clean(cells.map((value) => `${value}\u2060`))
        expect(clean(cells).results).toEqual(close.results)
      }),
      { numRuns: 300 },
    )
  })

  test('that are clean stay as they are', async () => {
    await fc.assert(
      fc.asyncProperty(options, fc.array(cell), async (some, cells) => {
        const clean = await cleanerOf(some)
        const accounts = clean(cells).results.filter((result) => !/^\[.+\]$/.test(result))
        const again = clean(accounts)
        expect(again.results).toEqual(accounts)
        expect(again.mendings).toEqual({})
      }),
      { numRuns: 300 },
    )
  })

  test('that are phone numbers are read as libphonenumber reads them', async () => {
    const national = {
      CN: fc.stringMatching(/^1[3-9][0-9]{9}$/),
      US: fc.stringMatching(/^[2-9][0-9]{2}[2-9][0-9]{6}$/),
      CA: fc.stringMatching(/^[2-9][0-9]{2}[2-9][0-9]{6}$/),
    }
    for (const [country, digits] of Object.entries(national)) {
      const clean = await cleanerOf({ accountType: 1002, country })
      const number = fc
        .tuple(digits, fc.array(fc.constantFrom('', '', ' ', '-', ' ('), { minLength: 12 }))
        .map(([text, parts]) => Array.from(text, (digit, at) => `${parts[at]}${digit}`).join(''))
      fc.assert(
        fc.property(number, (text) => {
          const parsed = parseNumber(text, country as 'CN' | 'US' | 'CA') ?? ''
          // What is dialled to call abroad can be in front of what is no number.
          const expected = /^\+[1-9]\d{6,14}$/.test(parsed) ? parsed : '[account-type]'
          expect(clean([text]).results).toEqual([expected])
        }),
        { numRuns: 500, examples: country === 'CN' ? [['17900001000']] : [] },
      )
    }
  })

  test('with a country in front need no library for what it reads the same', () => {
    const codes = fc.constantFrom('1', '86', '852', '65', '49', '33')
    const number = fc.tuple(
      fc.constantFrom('+', '00'),
      codes,
      fc.stringMatching(/^[2-9][0-9]{7,9}$/),
    )
    fc.assert(
      fc.property(number, ([plus, code, digits]) => {
        const expected = parseNumber(`+${code}${digits}`)
        // A country may have a number in front that is dialled within it.
        fc.pre(expected === `+${code}${digits}`)
        const written = `${plus}${code} (0)${digits.slice(0, 3)}-${digits.slice(3)}`
        expect(readInternational(written)).toBe(expected)
      }),
    )
  })

  test.each<[CleanOptions['accountType'], string, string]>([
    [null, '\u0000a\u0007b\u007f', 'ab'],
    [null, 'a\u0085b\u009f\u2028\u2029c', 'abc'],
    [null, '\ufeffab\u200b\u00ad\u202e', 'ab'],
    [null, '\u3000 ab\u00a0\u2003', 'ab'],
    [null, "'+1234567", '+1234567'],
    [null, "'ab", "'ab"],
    [null, "''12", "''12"],
    [null, '="ab"', 'ab'],
    [null, '="a""b"', 'a"b'],
    [null, '=""', '[blank]'],
    [null, '="\'13800138000.0"', '13800138000'],
    [null, '="ab', '="ab'],
    [null, '1234567890.0', '1234567890'],
    [null, '123456789.0', '123456789.0'],
    [null, '+1234567890.00', '+1234567890'],
    [null, '１２３ＡＢ＠', '123AB@'],
    [null, '1.38E+10', '[spreadsheet]'],
    [null, '1e+9', '[spreadsheet]'],
    [null, '1,38E+10', '[spreadsheet]'],
    [null, '12E+10', '12E+10'],
    [null, 'a', '[account-length]'],
    [null, '中', '[account-length]'],
    [null, '中'.repeat(100), '中'.repeat(100)],
    [null, 'a'.repeat(101), '[account-length]'],
    [null, '   ', '[blank]'],
    [991, '12,345,678', '12345678'],
    [991, '1234', '[account-type]'],
    [992, 'AB'.repeat(16), 'ab'.repeat(16)],
    [993, '0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f', '0A1B2C3D-0A1B-0A1B-0A1B-0A1B2C3D4E5F'],
    [995, '0a:1b:2c:3d:4e:5f', '0A:1B:2C:3D:4E:5F'],
    [997, 'AbCd', 'AbCd'],
    [1000, 'A0000000000000', 'a0000000000000'],
    [1002, '+86 (0)138 0013 8000', '+8613800138000'],
    [1002, '008613800138000', '+8613800138000'],
    [1002, '0000138001380', '[account-type]'],
    [1002, '+123456', '[account-type]'],
    [1002, '+1234567', '+1234567'],
    [1002, `+${'1'.repeat(15)}`, `+${'1'.repeat(15)}`],
    [1002, `+${'1'.repeat(16)}`, '[account-type]'],
    [1002, '+0123456789', '[account-type]'],
    [1002, '13800138000', '[account-type]'],
    [1005, 'Ann@EXAMPLE.Com', 'Ann@example.com'],
    [1005, 'ann', '[account-type]'],
  ])('of type %s: %j becomes %j', async (accountType, given, expected) => {
    expect((await cleanerOf({ accountType }))([given]).results).toEqual([expected])
  })

  test('of phone numbers take the country that is given', async () => {
    const clean = await cleanerOf({ accountType: 1002, country: 'CN' })
    const given = [
      '8613800138000',
      '010-12345678',
      '12345',
      '13800138000.0',
      'none',
      '+1 650 253 0000 x5',
    ]
    expect(clean(given).results).toEqual([
      ...['+8613800138000', '+861012345678', '+8612345', '+8613800138000', '[account-type]'],
      '+16502530000',
    ])
    await expect(cleanerOf({ accountType: 1002, country: 'XX' })).rejects.toThrow(RangeError)
  })

  test('are taken as they are where they are not to be mended', async () => {
    const clean = await cleanerOf({ normalize: false })
    const given = [' a ', '\u200bb', "'12", '1.38E+10', '１２', 'x\ty', ' ', '']
    expect(clean(given).results).toEqual([...given.slice(0, 6), '[account-length]', '[blank]'])
    expect(clean(given).mendings).toEqual({})
    // It would be two rows of a package.
    expect(clean(['a\nb']).results).toEqual(['[csv-quote]'])
    expect(clean(['a\rb']).results).toEqual(['[csv-quote]'])
    const phone = await cleanerOf({ accountType: 1002, country: 'CN', normalize: false })
    expect(phone(['13800138000', '+8613800138000']).results).toEqual([
      '[account-type]',
      '+8613800138000',
    ])
  })

  test('that repeat the title are no accounts, whatever accounts of the type become', async () => {
    for (const accountType of [null, 992, 993, 1000, 1002, 1005] as const) {
      const clean = await cleanerOf({ accountType, country: 'CN' })
      const given = ['Device Ids', ' Device Ids', '\u200bDevice Ids', 'Ｄevice Ids']
      expect([accountType, clean(given, 'Device Ids').tally.headers]).toEqual([accountType, 4])
    }
  })

  test('that are tokens have their own length', async () => {
    const clean = await cleanerOf({ kind: 'token' })
    expect(clean([` ${'0a'.repeat(18)}`, '0a'.repeat(17)]).results).toEqual([
      '0a'.repeat(18),
      '[token-length]',
    ])
  })

  test('count once for each kind of mending', async () => {
    const clean = await cleanerOf({ accountType: 1002, country: 'CN' })
    const { mendings } = clean([
      ...['13800138000', ' 13800138000', '+8613800138000', ' +8613800138000 ', '+86 13800138000'],
      ...['\u200b\u200b１３800138000\t', "'13800138000", '="13800138000"', '13800138000.0'],
      ...['13,800,138,000', '\u200b', 'none\u200b'],
    ])
    expect(mendings).toEqual({
      'control-character': 1,
      'format-character': 1,
      'full-width': 1,
      whitespace: 2,
      apostrophe: 1,
      formula: 1,
      decimal: 1,
      thousands: 1,
      phone: 8,
    })
    const email = await cleanerOf({ accountType: 1005 })
    expect(email(['a@B.c', 'a@b.c']).mendings).toEqual({ case: 1 })
  })
})
