import { describe, expect, test } from '@jest/globals'
import { type Language, speakerOf } from '../../src/messages/services.js'
import {
  type Finding,
  RULES,
  type RuleId,
  type ValidateOptions,
  validatePackageStream,
} from '../../src/platform/node/validator.js'
import { type Bytes, findingsIn, onlyFinding } from './find.js'

const CSV = { name: 'package.csv' }

describe('rows', () => {
  test.each<[string, Bytes, string[]]>([
    ['end at LF', 'user1\nuser2\n', []],
    ['end at CRLF', 'user1\r\nuser2\r\n', []],
    ['need no LF at the end', 'user1\nuser2', []],
    ['may be blank in the middle', 'user1\n\nuser2\n', ['row-blank:2']],
    ['may be blank with CRLF', '\r\nuser1\r\n', ['row-blank:1']],
    ['may be blank at the end', 'user1\n\n', ['row-blank:2']],
    ['don’t end at a lone CR', 'user1\ruser2\n', ['control-character:1']],
    ['keep a CR before CRLF', 'user1\r\r\n', ['control-character:1', 'whitespace:1']],
    ['keep a CR at the very end', 'user1\r', ['control-character:1', 'whitespace:1']],
    [
      'are not blank with one CR and no LF',
      'user1\n\r',
      ['account-length:2', 'control-character:2', 'whitespace:2'],
    ],
    ['don’t end at U+2028 or U+0085', 'a\u2028b\u0085c\n', ['control-character:1']],
    ['lose the byte order mark', '\ufeffab\n', ['bom']],
    ['keep a second byte order mark', '\ufeff\ufeffab\nab\n', ['bom', 'format-character:1']],
    ['keep a byte order mark on another line', 'ab\n\ufeffab\n', ['format-character:2']],
    ['are blank after a byte order mark alone', '\ufeff\nab\n', ['bom', 'row-blank:1']],
  ])('%s', async (_, content, findings) => {
    expect(await findingsIn(content)).toEqual(findings)
  })

  test.each<[string, Bytes, string[]]>([
    ['no byte', '', ['file-empty']],
    ['a byte order mark alone', '\ufeff', ['file-empty', 'bom']],
    ['half a byte order mark', Buffer.of(0xef, 0xbb), ['encoding:1']],
    ['a single LF', '\n', ['row-blank:1']],
    ['a single CR', '\r', ['account-length:1', 'control-character:1', 'whitespace:1']],
  ])('of a text of %s', async (_, content, findings) => {
    expect(await findingsIn(content)).toEqual(findings)
  })
})

describe('lengths', () => {
  const token = { kind: 'token' } as const
  test.each<[string, string, ValidateOptions, string[]]>([
    ['1 character', 'a', {}, ['account-length:1']],
    ['1 character of 4 bytes', '😀', {}, ['account-length:1']],
    ['2 characters', 'ab', {}, []],
    ['100 characters', 'a'.repeat(100), {}, []],
    ['101 characters', 'a'.repeat(101), {}, ['account-length:1']],
    ['100 characters of 4 bytes', '😀'.repeat(100), {}, ['account-bytes:1']],
    ['101 characters of 4 bytes', '😀'.repeat(101), {}, ['account-length:1']],
    ['99 characters in 100 bytes', `${'a'.repeat(98)}é`, {}, []],
    ['100 characters in 101 bytes', `${'a'.repeat(99)}é`, {}, ['account-bytes:1']],
    ['a character and what is joined to it', 'e\u0301', {}, []],
    ['a token of 35', 'a'.repeat(35), token, ['token-length:1']],
    ['a token of 36', 'a'.repeat(36), token, []],
    ['a token of 37', 'a'.repeat(37), token, ['token-length:1']],
    ['a token of 36 that are not ASCII', '中'.repeat(36), token, ['account-bytes:1']],
    ['a token of 34 in 102 bytes', '中'.repeat(34), token, ['token-length:1', 'account-bytes:1']],
  ])('%s', async (_, row, options, findings) => {
    expect(await findingsIn(row, options)).toEqual(findings)
    // On another line and in full, where plain rows are read in another way.
    const second = `${options.kind ? '0'.repeat(36) : '00'}\n${row}\n`
    const shifted = findings.map((finding) => finding.replace(':1', ':2'))
    expect(await findingsIn(second, options)).toEqual(shifted)
  })

  test('are counted for the accounts without an error', async () => {
    const content = ['ab', 'cd', 'ef', '中文字', 'x', ' y', 'ab', '\xff'].join('\n')
    const report = await validatePackageStream([Buffer.from(content)], { name: 'a.txt' })
    expect(report.lengths).toEqual([
      { characters: 2, accounts: 5 },
      { characters: 3, accounts: 1 },
    ])
  })
})

describe('encoding', () => {
  test.each<[string, number[], number]>([
    ['a continuation byte alone', [0x61, 0x80], 2],
    ['an overlong slash', [0xc0, 0xaf], 1],
    ['an overlong form of three bytes', [0x61, 0x62, 0xe0, 0x9f, 0xbf], 3],
    ['an overlong form of four bytes', [0xf0, 0x8f, 0xbf, 0xbf], 1],
    ['a surrogate (CESU-8)', [0x61, 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], 2],
    ['a character above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 1],
    ['a byte that never stands in UTF-8', [0x61, 0x62, 0x63, 0xff], 4],
    ['a character cut off by the end', [0x61, 0x62, 0xe4, 0xbd], 3],
    ['a character cut off by another', [0x61, 0xe4, 0xbd, 0x61], 2],
  ])('takes no %s', async (_, row, position) => {
    for (const rowEnd of [[], [0x0a], [0x0d, 0x0a]]) {
      const finding = await onlyFinding(Buffer.from([...row, ...rowEnd]))
      expect(finding).toMatchObject({ rule: 'encoding', severity: 'error', line: 1 })
      expect(finding.message).toContain(`not valid UTF-8 from its byte ${position} on.`)
    }
  })

  test('takes the first and last characters of each length', async () => {
    const edges = ['\xa1\u07ff', '\u0800\ud7ff', '\ue000\uffff', '\u{10000}\u{10ffff}']
    expect(await findingsIn(edges.join('\n'))).toEqual([])
  })

  test('finds one faulty row between good ones that are not ASCII', async () => {
    const content = Buffer.concat([
      Buffer.from('用户甲\n用户乙\n'),
      Buffer.of(0xe7, 0x94, 0x0a),
      Buffer.from('用户丙\n'),
    ])
    const report = await validatePackageStream([content], { name: 'a.txt' })
    expect(report.counts).toEqual({ encoding: 1 })
    expect(report.findings[0]?.line).toBe(3)
    expect(report.lengths).toEqual([{ characters: 3, accounts: 3 }])
  })

  test('gives no warning about the row', async () => {
    expect(await findingsIn(Buffer.from(' \t\xff', 'latin1'))).toEqual(['encoding:1'])
  })
})

describe('csv', () => {
  test.each<[string, string, string[]]>([
    ['a plain value', 'abc', []],
    ['a quoted value', '"abc"', ['csv-quoted:1']],
    ['a quoted value before CRLF', '"abc"\r\n', ['csv-quoted:1']],
    ['a comma in quotes', '"a,c"', ['csv-quoted:1']],
    ['a doubled quote', '"a""c"', ['csv-quoted:1']],
    ['an empty quoted value', '""', ['account-length:1', 'csv-quoted:1']],
    ['nothing but a doubled quote', '""""', ['account-length:1', 'csv-quoted:1']],
    ['two doubled quotes', '""""""', ['csv-quoted:1']],
    ['a quote in the middle', 'a"c', ['csv-quote-inside:1']],
    ['a quote after a space', ' "abc"', ['whitespace:1', 'csv-quote-inside:1']],
    ['quotes inside and a comma', 'a"c,d', ['csv-columns:1']],
    ['white space in quotes', '" ab"', ['whitespace:1', 'csv-quoted:1']],
    ['two columns', 'ab,cd', ['csv-columns:1']],
    ['an empty second column', 'ab,', ['csv-columns:1']],
    ['an empty first column', ',ab', ['csv-columns:1']],
    ['a comma alone', ',', ['csv-columns:1']],
    ['two columns, the first quoted', '"ab",cd', ['csv-columns:1']],
    ['two columns, the second open', 'ab,"cd', ['csv-columns:1']],
    ['a quote that is not closed', '"abc', ['csv-quote:1']],
    ['a quote that is not closed before a comma', '"ab,cd', ['csv-quote:1']],
    ['a quote alone', '"', ['csv-quote:1']],
    ['three quotes', '"""', ['csv-quote:1']],
    ['text behind the quotes', '"ab"c', ['csv-quote:1']],
    ['text behind the quotes, then a comma', '"ab"c,d', ['csv-quote:1']],
    ['a space behind the quotes', '"ab" ', ['csv-quote:1']],
    ['a CR behind the quotes', '"ab"\r', ['csv-quote:1']],
    ['a CR in quotes before LF', '"ab\r\n', ['csv-quote:1']],
    ['no warning with two columns', ' ab\t,cd', ['csv-columns:1']],
    ['a mark before the quotes', '\ufeff"abc"', ['bom', 'csv-quoted:1']],
    ['a stray quote costs one row', '"ab\ncd\nef"\n', ['csv-quote:1', 'csv-quote-inside:3']],
  ])('%s', async (_, content, findings) => {
    expect(await findingsIn(content, CSV)).toEqual(findings)
  })

  test('looks at the value without its quotes', async () => {
    const value = `"${'""'.repeat(100)}"`
    const report = await validatePackageStream([Buffer.from(`${value}\n"ab"\nab\n`)], CSV)
    expect(report.counts).toEqual({ 'csv-quoted': 2, duplicate: 1 })
    expect(report.lengths).toEqual([
      { characters: 2, accounts: 2 },
      { characters: 100, accounts: 1 },
    ])
  })

  test('leaves quotes and commas alone in a txt', async () => {
    expect(await findingsIn('"abc"\na,b\n"ab\n')).toEqual(['separator:2'])
  })
})

describe('warnings', () => {
  const spaces = [
    ...[0x09, 0x0b, 0x0c, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2005, 0x200a, 0x2028, 0x2029],
    ...[0x202f, 0x205f, 0x3000],
  ]
  test.each(spaces)('white space: U+%i', async (codePoint) => {
    const space = String.fromCodePoint(codePoint)
    const rows = ['plain', `${space}ab`, `ab${space}`, `a${space}b`, `${space}${space}`]
    const found = await findingsIn(rows.join('\n'))
    expect(found.filter((finding) => finding.startsWith('whitespace'))).toEqual([
      'whitespace:2',
      'whitespace:3',
      'whitespace:5',
    ])
  })

  test('a column title in a csv, without its quotes', async () => {
    expect(await findingsIn('"phone"', CSV)).toEqual(['header-row:1', 'csv-quoted:1'])
    expect(await findingsIn('"""phone"""', CSV)).toEqual(['header-row:1', 'csv-quoted:1'])
  })

  test('a column title is one on the first line only, and also as a faulty token', async () => {
    expect(await findingsIn('user1\nphone\n')).toEqual([])
    expect(await findingsIn('token', { kind: 'token' })).toEqual(['token-length:1', 'header-row:1'])
  })

  test('duplicates, byte for byte, of rows without an error', async () => {
    const rows = ['ab', 'AB', 'ab', 'x', 'x', ' ab', 'ab', 'é1', 'e\u03011', 'é1']
    const report = await validatePackageStream([Buffer.from(rows.join('\n'))], { name: 'a.txt' })
    expect(report.duplicates).toBe(3)
    const lines = report.findings.filter(({ rule }) => rule === 'duplicate').map(({ line }) => line)
    expect(lines).toEqual([3, 7, 10])
  })
})

describe('account types', () => {
  const md5 = '0123456789abcdefABCDEF0123456789'
  const cases: [string, number, string[], string[]][] = [
    ['qq', 991, ['12345', '123456789012'], ['1234', '1234567890123', '1234a', '１２３４５']],
    [
      'idfa',
      993,
      ['3F2504E0-4F89-41D3-9A0C-0305E82C3301'],
      [
        '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
        '3F2504E0-4F89-41D3-9A0C-0305E82C330',
        '3F2504E04-F89-41D3-9A0C-0305E82C3301',
        '3F2504E0-4F89-41D3-9A0C-0305E82C330G',
      ],
    ],
    [
      'mac',
      995,
      ['00:1B:44:11:3A:B7'],
      ['00:1b:44:11:3a:b7', '00-1B-44-11-3A-B7', '001B44113AB7', '00:1B:44:11:3A:B7:'],
    ],
    [
      'imei',
      1000,
      ['35209900176148', '352099001761481', 'a0000030b2c3d4e'],
      ['3520990017614', '3520990017614812', 'A0000030B2C3D4', '3520990017614_'],
    ],
    [
      'phone',
      1002,
      ['+1234567', '+123456789012345'],
      ['+123456', '+1234567890123456', '+0234567', '12345678', '+12 34567', '+123456７'],
    ],
    [
      'email',
      1005,
      ['a@b', 'é@ü.example', "!#$%&'*+/=?^_`{}~-.a@b-c.d", `a@${'b'.repeat(63)}.c`, '..@1'],
      [
        ...[
          'ab',
          '@b',
          'a@',
          'a@@b',
          'a@b@c',
          'a @b',
          'a@b\u3000',
          'a\u0085@b',
          'a@\tb',
          'a@b\x7f',
        ],
        ...['a"b@c', 'a@b\u0080', 'a@b\u200b', 'a@-b', 'a@b-', 'a@b.', 'a@.b', 'a@b..c', 'a@b_c'],
        ...['a(b@c', 'a@b.-c', `a@${'b'.repeat(64)}.c`, 'a:b@c', '<a@b>'],
      ],
    ],
    ...(['qq-md5', 'idfa-md5', 'mac-md5', 'oaid-md5', 'imei-md5'] as const).map(
      (name, index): [string, number, string[], string[]] => [
        name,
        [992, 994, 996, 998, 1001][index]!,
        [md5, md5.toLowerCase()],
        [md5.slice(1), `${md5}0`, `g${md5.slice(1)}`],
      ],
    ),
  ]
  test.each(cases)('%s (%i)', async (name, number, good, bad) => {
    // First and later rows, short and long files are read in different ways; the report is the same.
    for (const accountType of [name, number] as ValidateOptions['accountType'][]) {
      const options = { accountType, name: 'a.txt', duplicates: false } as ValidateOptions & {
        name: string
      }
      const goodReport = await validatePackageStream(
        [Buffer.from([...good, ...good, ''].join('\n'))],
        options,
      )
      expect(goodReport.counts['account-type']).toBeUndefined()
      const rows = [...good, ...bad.flatMap((row) => [row, good[0]]), '']
      const report = await validatePackageStream([Buffer.from(rows.join('\n'))], options)
      const lines = bad.map((_, at) => good.length + 2 * at + 1)
      expect(report.lines['account-type']).toEqual(lines)
      expect(report.findings.find(({ rule }) => rule === 'account-type')?.message).toContain(
        `no ${name} account`,
      )
    }
  })

  test.each([0, 1, 16, 989, 990, 997, 999, 1003, 1004, 1006, 1015] as const)(
    '%i takes everything',
    async (accountType) => {
      expect(await findingsIn('any thing\n?!\n', { accountType })).toEqual([])
    },
  )

  test('come after the length', async () => {
    expect(await findingsIn('1\n', { accountType: 'qq' })).toEqual(['account-length:1'])
    expect(await findingsIn('\n', { accountType: 'qq' })).toEqual(['row-blank:1'])
  })
})

describe('the file name', () => {
  test.each<[string, string[]]>([
    ['a.txt', []],
    ['.txt', []],
    ['A.TXT', ['file-extension-case']],
    ['a.Csv', ['file-extension-case']],
    ['dir.zip/a.txt', []],
    ['a.json', ['file-extension']],
    ['txt', ['file-extension']],
    ['a.txt ', ['file-extension']],
    ['a.txt\n', ['file-extension']],
    ['a.cſv', ['file-extension']],
    ['', ['file-name-length', 'file-extension']],
    [`${'a'.repeat(96)}.txt`, []],
    [`${'a'.repeat(97)}.txt`, ['file-name-length']],
    [`${'😀'.repeat(96)}.txt`, []],
    [`${'😀'.repeat(97)}.txt`, ['file-name-length']],
    [`${'a'.repeat(97)}.TXT`, ['file-name-length', 'file-extension-case']],
    [`${'a'.repeat(101)}`, ['file-name-length', 'file-extension']],
  ])('%j', async (name, findings) => {
    expect(await findingsIn('user1\n', { name })).toEqual(findings)
  })

  test('with another extension: the file is read, its rows are not', async () => {
    const report = await validatePackageStream([Buffer.from('\n')], { name: 'a.json' })
    expect(report).toMatchObject({ format: null, size: 1, contentSize: null, rows: 0, errors: 1 })
    expect(report.sha256).toBe('01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b')
    expect(await findingsIn('', { name: 'a.json' })).toEqual(['file-extension', 'file-empty'])
  })
})

test('no byte is all there is to say of an empty zip', async () => {
  const report = await validatePackageStream([], { name: `${'a'.repeat(120)}.ZIP` })
  expect(report.counts).toEqual({ 'file-empty': 1 })
  expect(report).toMatchObject({ format: 'zip', entry: null, size: 0, contentSize: null })
})

describe('findings', () => {
  test('of many blank rows are counted as any others', async () => {
    const rows = `ab\n${'\n'.repeat(50)}\r\n${'\n'.repeat(7)}x\n${'\n'.repeat(3)}cd`
    for (const size of [1, 3, 40, 1000]) {
      const bytes = Buffer.from(rows)
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      )
      const report = await validatePackageStream(chunks, { name: 'a.csv' })
      expect(report.counts).toEqual({ 'row-blank': 61, 'account-length': 1, 'line-ends': 1 })
      expect(report).toMatchObject({ rows: 64, accounts: 2 })
      expect(report.findings.at(-1)).toMatchObject({ rule: 'account-length', line: 60 })
    }
  })

  test('are listed up to 20 of a rule, and counted in full', async () => {
    const rows = Array.from({ length: 50 }, () => 'x\n\nab\n').join('')
    const report = await validatePackageStream([Buffer.from(rows)], { name: 'a.txt' })
    expect(report.counts).toEqual({ 'row-blank': 50, 'account-length': 50, duplicate: 49 })
    expect(report).toMatchObject({ errors: 100, warnings: 49, duplicates: 49, accounts: 50 })
    expect(report.findings).toHaveLength(60)
    const lines = report.findings.map(({ line }) => line!)
    expect(lines).toEqual(lines.toSorted((one, other) => one - other))
    expect(lines.at(-1)).toBe(63)
  })

  test('at one place stand in the order of the rules', async () => {
    const row = `${'中'.repeat(50)}\t `
    expect(await findingsIn(`\ufeffab\n${row}\n${row}\n`, { name: 'A.TXT' })).toEqual([
      'file-extension-case',
      'bom',
      'account-bytes:2',
      'control-character:2',
      'separator:2',
      'whitespace:2',
      'account-bytes:3',
      'control-character:3',
      'separator:3',
      'whitespace:3',
      'duplicate:3',
    ])
  })

  test.each<[Language, RegExp]>([
    ['en', /^[A-Z][^\n]+\. [A-Z][^\n]+\.$/],
    ['zh-CN', /^[^\n]*\p{Script=Han}[^\n]*。$/u],
  ])('say for each rule what is wrong and what to do, in %s', async (language, sentences) => {
    const seen = new Map<RuleId, Finding>()
    const packages: [Bytes, ValidateOptions & { name: string }][] = [
      ['\ufeffphone\n\nx\na\tb \r\n\nab\nab\n', { name: `${'A'.repeat(100)}.TXT` }],
      [`"ab"\n"ab\na,b\na"b\n${'中'.repeat(40)}\n`, { name: 'a.csv' }],
      ['a;b\n1.5E+10\na\u200bb\nａｂ\n', { name: 'a.txt' }],
      [Buffer.of(0xff, 0x0a), { name: 'a.txt' }],
      ['x', { name: 'a.txt', kind: 'token' }],
      ['xx', { name: 'a.txt', accountType: 'phone' }],
      ['<html>', { name: 'a.txt' }],
      ['', { name: 'a' }],
    ]
    const say = await speakerOf(language)
    for (const [content, options] of packages) {
      const chunks = content.length === 0 ? [] : [Buffer.from(content)]
      const { findings } = await validatePackageStream(chunks, { ...options, say })
      for (const finding of findings) seen.set(finding.rule, finding)
    }
    const untested =
      /^(file-missing|file-unreadable|file-size|file-size-decimal|zip-.*|duplicate-across)$/
    const expected = Object.keys(RULES).filter((rule) => !untested.test(rule))
    expect([...seen.keys()].toSorted()).toEqual(expected.toSorted())
    for (const { rule, severity, line, message } of seen.values()) {
      expect(severity).toBe(RULES[rule].severity)
      expect(line === undefined).toBe(RULES[rule].scope === 'file')
      expect(message).toMatch(sentences)
      expect(message).not.toMatch(/undefined|null|NaN/)
    }
  })
})
