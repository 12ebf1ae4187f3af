import { describe, expect, test } from '@jest/globals'
import AdmZip from 'adm-zip'
import fc from 'fast-check'
import { PackageCheck } from '../../src/emulator/package-rules.js'

type Outcome = { code: number; message: string } | { rows: number | null; kinds: readonly string[] }

async function judge(name: string, content: string | Buffer, step = 65_536): Promise<Outcome> {
  const bytes = Buffer.from(content)
  const check = new PackageCheck().open(name)
  for (let at = 0; at < bytes.length; at += step) check.write(bytes.subarray(at, at + step))
  const { refusal, ...rest } = await check.verdict()
  return refusal ?? (rest as { rows: number; kinds: readonly string[] })
}

function zip(...entries: [name: string, content: string | Buffer][]): Buffer {
  const archive = new AdmZip()
  for (const [name, content] of entries) archive.addFile(name, Buffer.from(content))
  return archive.toBuffer()
}

/** The same archive with another value at that place of its central directory's first entry. */
function patched(archive: Buffer, offset: number, value: number): Buffer {
  const copy = Buffer.from(archive)
  copy.writeUInt16LE(value, copy.indexOf('PK\x01\x02', 0, 'latin1') + offset)
  return copy
}

const TOKEN = '0123456789abcdef0123456789abcdef0123'

describe('packages that keep the rules', () => {
  const cases: [string, string, string | Buffer, number, string[]][] = [
    ['a txt', 'a.txt', 'ab\ncd\n', 2, ['account']],
    ['no line break at the end', 'a.txt', 'ab\ncd', 2, ['account']],
    ['line breaks of Windows', 'a.txt', 'ab\r\ncd\r\n', 2, ['account']],
    ['a byte order mark', 'a.txt', '\ufeffab\n', 1, ['account']],
    ['100 characters beyond the BMP', 'a.txt', `${'😀'.repeat(100)}\n`, 1, ['account']],
    ['a carriage return at the very end', 'a.txt', 'a\r', 1, ['account']],
    ['commas in a txt', 'a.txt', 'a,b\n', 1, ['account']],
    ['a csv', 'a.csv', 'ab\r\ncd', 2, ['account']],
    ['a quoted csv', 'a.csv', '"a,b"\n"a""b"\n', 2, ['account']],
    ['a quote within a csv', 'a.csv', 'a"b"\n', 1, ['account']],
    ['tokens', 'a.txt', `${TOKEN}\n${TOKEN}`, 2, ['account', 'token']],
    ['an account and a token', 'a.txt', `ab\n${TOKEN}`, 2, ['account']],
    ['a token and an account', 'a.txt', `${TOKEN}\nab`, 2, ['account']],
    ['an extension in uppercase', 'A.TXT', 'ab', 1, ['account']],
    ['nothing but an extension', '.txt', 'ab', 1, ['account']],
    ['a name of 100 characters', `${'字'.repeat(96)}.txt`, 'ab', 1, ['account']],
    [
      'a name of 100 characters, quotes among them',
      `${'%22'.repeat(96)}.txt`,
      'ab',
      1,
      ['account'],
    ],
    ['a name with a path', `${'d'.repeat(99)}/a.txt`, 'ab', 1, ['account']],
    ['a zip of a txt', 'a.zip', zip(['b.txt', 'ab\ncd']), 2, ['account']],
    ['a zip of a csv', 'a.zip', zip(['b.CSV', '"a,b"']), 1, ['account']],
    ['a zip of tokens', 'a.zip', zip(['b.txt', TOKEN]), 1, ['account', 'token']],
  ]
  test.each(cases)('%s', async (_, name, content, rows, kinds) => {
    expect(await judge(name, content)).toEqual({ rows, kinds })
    expect(await judge(name, content, 1)).toEqual({ rows, kinds })
  })

  test('a stored entry whose name is GBK with a backslash in it', async () => {
    const archive = zip(['XX.txt', 'ab'])
    const name = Buffer.from([0x83, 0x5c])
    for (let at = archive.indexOf('XX'); at !== -1; at = archive.indexOf('XX'))
      name.copy(archive, at)
    // Without the flag that says UTF-8.
    expect(await judge('a.zip', patched(archive, 8, 0))).toEqual({ rows: 1, kinds: ['account'] })
  })

  test('exactly 104,857,600 bytes', async () => {
    const check = new PackageCheck().open('a.txt')
    const chunk = Buffer.from(`${'a'.repeat(63)}\n`.repeat(16_384))
    for (let mebibyte = 0; mebibyte < 100; mebibyte += 1) check.write(chunk)
    expect(await check.verdict()).toEqual({ refusal: null, rows: 1_638_400, kinds: ['account'] })
    check.write(Buffer.from('a'))
    expect(await check.verdict()).toEqual({
      refusal: { code: 1008007, message: 'the file has 104857601 bytes' },
    })
  })
})

describe('packages that break a rule', () => {
  const wellMade = zip(['b.txt', 'ab\n'.repeat(100)])
  const flipped = Buffer.from(wellMade)
  const middle = 30 + 5 + 3
  flipped[middle] = (flipped[middle] ?? 0) ^ 0xff
  const cases: [string, string, string | Buffer, number, string][] = [
    ['no bytes', 'a.txt', '', 1008012, 'the file is empty'],
    ['nothing but a byte order mark', 'a.txt', '\ufeff', 1008012, 'the file holds no row'],
    ['an empty text in a zip', 'a.zip', zip(['b.txt', '']), 1008012, 'the file holds no row'],
    [
      'a name of 101 characters',
      `${'字'.repeat(97)}.txt`,
      'ab',
      1008007,
      'the file name has 101 characters',
    ],
    ['no extension', 'txt', 'ab', 1008007, 'the file is not a .zip, .txt or .csv'],
    ['another extension', 'a.txt.gz', 'ab', 1008007, 'the file is not a .zip, .txt or .csv'],
    [
      'no UTF-8',
      'a.txt',
      Buffer.from([0x61, 0x62, 10, 0xb0, 0xa1]),
      1008007,
      'the text is not UTF-8 after row',
    ],
    [
      'UTF-8 that breaks off',
      'a.txt',
      Buffer.from([0x61, 0x62, 0xe5]),
      1008007,
      'the text is not UTF-8 after row',
    ],
    [
      'UTF-16',
      'a.txt',
      Buffer.from('\ufeffab', 'utf16le'),
      1008007,
      'the text is not UTF-8 after row',
    ],
    [
      'a surrogate',
      'a.txt',
      Buffer.from([0xed, 0xa0, 0x80]),
      1008007,
      'the text is not UTF-8 after row',
    ],
    ['a blank row', 'a.txt', 'ab\n\ncd\n', 1008007, 'row 2 is 0 characters long'],
    ['a blank row of Windows', 'a.txt', 'ab\r\n\r\n', 1008007, 'row 2 is 0 characters long'],
    ['one character', 'a.txt', 'ab\nc', 1008007, 'row 2 is 1 characters long'],
    ['one character beyond the BMP', 'a.txt', '😀', 1008007, 'row 1 is 1 characters long'],
    ['101 characters', 'a.txt', 'é'.repeat(101), 1008007, 'row 1 is 101 characters long'],
    ['a row without end', 'a.txt', 'a'.repeat(5_000), 1008007, 'row 1 '],
    ['two columns', 'a.csv', 'ab\ncd,ef', 1008007, 'row 2 has more than one column'],
    ['two columns, the first quoted', 'a.csv', '"ab",', 1008007, 'row 1 has more than one column'],
    ['text after a quoted value', 'a.csv', '"ab"c', 1008007, 'row 1 has more than one column'],
    ['an open quote', 'a.csv', '"ab\ncd"', 1008007, 'row 1 has more than one column'],
    ['quotes and nothing else', 'a.csv', '""', 1008007, 'row 1 is 0 characters long'],
    ['no zip', 'a.zip', 'ab', 1008007, 'the zip can not be read'],
    ['an empty zip', 'a.zip', zip(), 1008007, 'the zip holds 0 files, not one'],
    [
      'two files in a zip',
      'a.zip',
      zip(['b.txt', 'ab'], ['c.txt', 'ab']),
      1008007,
      'the zip holds 2 files, not one',
    ],
    [
      'a folder in a zip',
      'a.zip',
      zip(['d/', ''], ['b.txt', 'ab']),
      1008007,
      'the zip holds a folder',
    ],
    ['a path in a zip', 'a.zip', zip(['d/b.txt', 'ab']), 1008007, 'the zip holds a folder'],
    [
      'a path of Windows in a zip',
      'a.zip',
      zip(['d\\b.txt', 'ab']),
      1008007,
      'the zip holds a folder',
    ],
    [
      'a zip of something else',
      'a.zip',
      zip(['b.xlsx', 'ab']),
      1008007,
      'the zip holds no .txt or .csv',
    ],
    ['a zip of a zip', 'a.zip', zip(['b.zip', wellMade]), 1008007, 'the zip holds no .txt or .csv'],
    [
      'an encrypted file',
      'a.zip',
      patched(wellMade, 8, 1),
      1008007,
      'the file in the zip is encrypted',
    ],
    [
      'another method',
      'a.zip',
      patched(wellMade, 10, 12),
      1008007,
      'the file in the zip can not be unpacked',
    ],
    [
      'another checksum',
      'a.zip',
      patched(wellMade, 16, 0x1234),
      1008007,
      'the file in the zip is damaged',
    ],
    [
      'another size',
      'a.zip',
      patched(wellMade, 24, 299),
      1008007,
      'the file in the zip is damaged',
    ],
    ['damaged data', 'a.zip', flipped, 1008007, 'the file in the zip'],
    ['a zip cut short', 'a.zip', wellMade.subarray(0, -1), 1008007, 'the zip can not be read'],
    ['a bad row in a zip', 'a.zip', zip(['b.txt', 'ab\nc']), 1008007, 'row 2 is 1 characters long'],
    ['a zip called a txt', 'a.txt', wellMade, 1008007, ''],
  ]
  test.each(cases)('%s', async (_, name, content, code, message) => {
    expect(await judge(name, content)).toEqual({ code, message: expect.stringContaining(message) })
    expect(await judge(name, content, 1)).toMatchObject({ code })
  })

  test('no message holds an account', async () => {
    const row = `secret-${'x'.repeat(120)}`
    expect(JSON.stringify(await judge('a.txt', row))).not.toContain('secret')
    expect(JSON.stringify(await judge('a.csv', 'secret,secret'))).not.toContain('secret')
  })
})

test('where the chunks break makes no difference', async () => {
  const character = fc.constantFrom('a', '字', '😀', '"', ',', '\r', '\n', '\ufeff')
  const texts = fc.string({ unit: character, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.constantFrom('a.txt', 'a.csv'),
      fc.integer({ min: 1, max: 7 }),
      async (text, name, step) => {
        expect(await judge(name, text, step)).toEqual(await judge(name, text))
      },
    ),
    { numRuns: 300 },
  )
})
