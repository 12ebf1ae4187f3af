import fc from 'fast-check'

/** Pieces of a text that are likely to be read wrongly, as Latin-1 strings of bytes. */
const NASTY_PIECES = [
  ...['\n', '\r\n', '\r', '\n\n', '"', '""', ',', '"\n', '"\r\n', '",', '\0', '\t', '\x0b', '\x1f'],
  ...[' ', '\x7f', '\x80', '\xbf', '\xc0\xaf', '\xc1\xbf', '\xff', '\xfe', '\xff\xfe', '\xfe\xff'],
  ...['\xef\xbb\xbf', '\xef\xbb', '\xef', '\xe0\x80\x80', '\xe0\x9f\xbf', '\xe0\xa0\x80'],
  // CESU-8 surrogates, the last ones before them, and the limits of four bytes.
  ...['\xed\xa0\xbd\xed\xb8\x80', '\xed\x9f\xbf', '\xee\x80\x80', '\xf0\x8f\xbf\xbf'],
  ...['\xf0\x90\x80\x80', '\xf4\x8f\xbf\xbf', '\xf4\x90\x80\x80', '\xf5\x80\x80\x80'],
  ...['\xf0\x9f\x98\x80', '\xf0\x9f\x98', '\xe4\xbd', '\xd6\xd0\xce\xc4', '\x81\x30\x81\x30'],
  // White space beyond ASCII, and what only looks like it.
  ...['\xc2\x85', '\xc2\xa0', '\xe1\x9a\x80', '\xe2\x80\x80', '\xe2\x80\x8a', '\xe2\x80\xa8'],
  ...['\xe2\x80\xa9', '\xe2\x80\xaf', '\xe2\x81\x9f', '\xe3\x80\x80', '\xe2\x80\x8b', '\xc2\x9f'],
  // Format characters, separators, full-width forms, and their neighbours.
  ...['\xc2\xad', '\xc2\xae', '\xd8\x80', '\xd8\x86', '\xd8\x9c', '\xdb\x9d', '\xdc\x8f'],
  ...[
    '\xe0\xa2\x90',
    '\xe0\xa3\xa2',
    '\xe1\xa0\x8e',
    '\xe2\x80\xae',
    '\xe2\x81\xa5',
    '\xe2\x81\xaf',
  ],
  ...[
    '\xe3\x80\x81',
    '\xe3\x80\x82',
    '\xef\xbc\x80',
    '\xef\xbc\x81',
    '\xef\xbc\x8c',
    '\xef\xbc\x9b',
  ],
  ...[
    '\xef\xbc\xa0',
    '\xef\xbd\x9e',
    '\xef\xbd\x9f',
    '\xef\xbf\xb9',
    '\xf0\x91\x82\xbd',
    '\xf0\x91\x83\x8d',
  ],
  ...[
    '\xf0\x93\x90\xb0',
    '\xf0\x93\x91\x80',
    '\xf0\x9b\xb2\xa0',
    '\xf0\x9d\x85\xb3',
    '\xf3\xa0\x80\x81',
  ],
  ...['\xf3\xa0\x81\xbf', '\xf3\xa0\x82\x80', ';', '|', '}', '~', "'1", "'+", '="', '#N/A', '.0'],
  ...['1.38E+10', '2e+5', '1E+', '1.E+1', '12345678901.0', '="1"', "'x", 'sep=;'],
  ...['a', 'ab', '@', '+', '0', '1', 'F', 'f', ':', '-', '\u00e4\u00b8\u00ad'],
]

const TITLES = [
  'account',
  'Phone',
  '"EMAIL"',
  '手机号',
  '用户ID',
  'id',
  ' id',
  'ids',
  '"uid',
  'E_mail  Address',
  'sep=;',
]

const SHAPED = [
  ...['12345', '123456789012', '+8613800000000', '+1234567', '+0123456', 'a@b', 'a@b@c', '@b'],
  ...['0123456789abcdefABCDEF0123456789', '00:1B:44:11:3A:B7', '00:1b:44:11:3a:b7'],
  ...['3F2504E0-4F89-41D3-9A0C-0305E82C3301', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
  ...['35209900176148', '35209900176148a', '35209900176148A', 'a\u3000@b', 'a@b\u00a0', 'é@ü'],
  ...[
    '13800138000',
    '0086138',
    '+86 138',
    'a@b.c-',
    'a@-b',
    'a..b@c',
    'a@b\u200b',
    '#NAME?',
    '1.5E+11',
  ],
]

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1')
}

const nasty = fc.constantFrom(...NASTY_PIECES)
const title = fc.constantFrom(...TITLES.map(latin1))
const shaped = fc.constantFrom(...SHAPED.map(latin1))
const anyByte = fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte))

/** A run of one character, of a length round a limit. */
const run = fc
  .tuple(
    fc.constantFrom('a', '7', '中', '😀', 'é', '"', '""', ' '),
    fc.constantFrom(1, 2, 3, 33, 34, 35, 36, 37, 50, 51, 99, 100, 101, 102, 130),
  )
  .map(([character, length]) => latin1(character.repeat(length)))

/** A row that has nothing wrong with it, of which some repeat. */
const plain = fc
  .tuple(fc.constantFrom('user', '中文', 'é'), fc.integer({ min: 0, max: 40 }))
  .map(([prefix, number]) => latin1(`${prefix}${number}`))

const ending = fc.constantFrom('\n', '\n', '\n', '\r\n', '')

const row = fc
  .tuple(
    fc.oneof(
      { arbitrary: plain, weight: 4 },
      { arbitrary: shaped, weight: 2 },
      { arbitrary: run, weight: 2 },
      { arbitrary: title, weight: 1 },
      { arbitrary: fc.array(fc.oneof(nasty, anyByte), { maxLength: 5 }).map(join), weight: 2 },
      { arbitrary: fc.tuple(plain, nasty).map(join), weight: 2 },
      { arbitrary: fc.tuple(nasty, run).map(join), weight: 1 },
      { arbitrary: plain.map((text) => `"${text}"`), weight: 2 },
    ),
    ending,
  )
  .map(join)

/** Text packages, valid in part, biased to what is likely to be read wrongly. */
export const packages: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.constantFrom(
      ...['', '', '', '', '', '', '', '\xef\xbb\xbf', '\xef\xbb\xbf', '\xff\xfe', '\xfe\xff'],
      ...['a\0b\0', '\0a\0b\0', ' <html>', '{"', '[{', 'PK\x03\x04', '\x1f\x8b', '%PDF-'],
    ),
    fc.array(fc.oneof({ arbitrary: row, weight: 8 }, { arbitrary: nasty, weight: 1 }), {
      maxLength: 60,
    }),
  )
  .map(([mark, rows]) => Buffer.from(mark + rows.join(''), 'latin1'))

/** What to ask for of a package. */
export const options = fc.record({
  name: fc.constantFrom('a.txt', 'a.csv', 'A.CSV'),
  asked: fc.constantFrom(
    ...[{}, {}, { kind: 'token' as const }, { duplicates: false }],
    ...(['phone', 1005, 'qq', 'idfa', 995, 'imei', 'imei-md5', 'facebook', 0] as const).map(
      (accountType) => ({ accountType }),
    ),
  ),
})

/** Places at which to cut a text: fractions of its length. */
export const cuts = fc.oneof(
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
  fc.constant('everywhere' as const),
)

/** The chunks of `bytes` cut at these places. */
export function cut(bytes: Buffer, places: readonly number[] | 'everywhere'): Buffer[] {
  const inner =
    places === 'everywhere'
      ? [...bytes.keys()]
      : places.map((place) => Math.floor(place * bytes.length)).sort((one, other) => one - other)
  return [...inner, bytes.length].map((end, index) => bytes.subarray(inner[index - 1] ?? 0, end))
}

function join(pieces: readonly string[]): string {
  return pieces.join('')
}

/** A text of few rows, each so often that not all that is found of them is listed. */
export const repeatedRows: fc.Arbitrary<Buffer> = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 6 }), fc.integer({ min: 21, max: 60 }))
  .map(([rows, times]) => Buffer.from(`first\n${rows.join('').repeat(times)}`, 'latin1'))
