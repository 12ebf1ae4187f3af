import { describe, expect, test } from '@jest/globals'
import {
  CONTROL_CHARACTER,
  FORMAT_CHARACTER,
  FULL_WIDTH,
  SEPARATOR,
  WHITESPACE,
} from '../../../src/validator/scan/kernel/rule-bits.js'
import { rulesAbout } from '../../../src/validator/text/characters.js'
import { findingsIn, reportOn } from '../find.js'

/** Every code point but surrogates. */
function* everyCodePoint(): Generator<number> {
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
    if (codePoint < 0xd800 || codePoint > 0xdfff) yield codePoint
  }
}

/** The rules about a character, by the properties that Unicode gives it. */
function expectedRules(character: string): number {
  return (
    (/[\p{Cc}\u2028\u2029]/u.test(character) ? CONTROL_CHARACTER : 0) |
    (/\p{Cf}/u.test(character) ? FORMAT_CHARACTER : 0) |
    (/[;|\t、，；]/.test(character) ? SEPARATOR : 0) |
    (/[\uff01-\uff5e]/.test(character) && !/[，；]/.test(character) ? FULL_WIDTH : 0) |
    (/\p{White_Space}/u.test(character) ? WHITESPACE : 0)
  )
}

describe('characters', () => {
  test('have the properties that Unicode gives them', () => {
    const wrong: string[] = []
    for (const codePoint of everyCodePoint()) {
      const expected = expectedRules(String.fromCodePoint(codePoint))
      if (rulesAbout(codePoint) !== expected) wrong.push(codePoint.toString(16))
    }
    expect(wrong).toEqual([])
  })

  test('are found wherever they stand in a long text', async () => {
    const rows = ['first']
    const lines: Record<string, number[]> = {}
    const note = (rule: string) => {
      const noted = lines[rule] ?? []
      lines[rule] = noted
      noted.push(rows.length + 1)
    }
    for (const codePoint of everyCodePoint()) {
      if (codePoint === 0x0a) continue
      const character = String.fromCodePoint(codePoint)
      const rules = expectedRules(character)
      if (rules & CONTROL_CHARACTER) note('control-character')
      if (rules & FORMAT_CHARACTER) note('format-character')
      if (rules & SEPARATOR || character === ',') note('separator')
      if (rules & FULL_WIDTH) note('full-width')
      // At each place of the words in which rows are read.
      rows.push(`${'a'.repeat(1 + (codePoint % 35))}${character}b`)
    }
    const report = await reportOn(`${rows.join('\n')}\n`, { duplicates: false })
    expect(report.lines).toEqual(lines)
    expect(report).toMatchObject({ rows: rows.length, valid: true, accounts: rows.length })
  })

  test.each<[string, string, string]>([
    ['control-character', 'a\0b\x7fc\x9fd\u2028e\0', '(U+0000, U+007F, U+009F, U+2028)'],
    ['control-character', '\x01\x02\x03\x04\x05', '(U+0001, U+0002, U+0003, U+0004, …)'],
    [
      'control-character',
      'a\rb',
      'a CR that ends no line (U+000D); the file seems to have old Mac',
    ],
    ['format-character', 'a\u200bb\u00adc\u{e0001}', 'not seen (U+00AD, U+200B, U+E0001)'],
    ['format-character', 'a\ufeffb', '(U+FEFF)'],
    ['separator', 'a;b|c，d', 'elsewhere (U+003B, U+007C, U+FF0C)'],
    ['separator', 'a、b；c', '(U+3001, U+FF1B)'],
    ['separator', 'a,b', '(U+002C)'],
    ['full-width', 'ａｂ！～', 'full-width letters, digits or signs'],
  ])('are told by %s, and nothing else of the row: %j', async (rule, row, part) => {
    for (const content of [row, `user1\n${row}\nuser2\n`]) {
      const { findings } = await reportOn(content)
      const found = findings.filter((finding) => finding.rule === rule)
      expect(found).toHaveLength(1)
      expect(found[0]?.severity).toBe('warning')
      expect(found[0]?.message).toContain(part)
    }
  })

  test('are separators in a csv, too, but a comma in quotes is none', async () => {
    const csv = { name: 'a.csv' }
    expect(await findingsIn('a;b\na|b\na\tb\n', csv)).toEqual([
      ...['separator:1', 'separator:2', 'control-character:3', 'separator:3'],
    ])
    expect(await findingsIn('"a,b"\n', csv)).toEqual(['csv-quoted:1'])
    expect(await findingsIn('"a;b"\n', csv)).toEqual(['separator:1', 'csv-quoted:1'])
  })

  test('of an endless row are told as those of a short one', async () => {
    const row = `${'a'.repeat(2_000_000)}\x01${'中'.repeat(700_000)}\u200b;;;`
    const { findings } = await reportOn(row)
    expect(findings.map(({ rule, message }) => `${rule} ${/\(.*?\)/.exec(message)?.[0]}`)).toEqual([
      'account-length undefined',
      'control-character (U+0001)',
      'format-character (U+200B)',
      'separator (U+003B)',
    ])
    expect(findings[0]?.message).toContain('2,700,005 characters')
  })
})

describe('line ends', () => {
  test.each<[string, string, boolean]>([
    ['LF alone', 'ab\ncd\n', false],
    ['CRLF alone', 'ab\r\ncd\r\n', false],
    ['CRLF, and none at the end', 'ab\r\ncd', false],
    ['CRLF and a lone CR', 'ab\r\nc\rd\r\n', false],
    ['LF and a lone CR', 'ab\nc\rd\n', false],
    ['LF, then CRLF', 'ab\ncd\r\n', true],
    ['CRLF, then LF', 'ab\r\ncd\n', true],
    ['CRLF, then a blank row with LF', 'ab\r\n\n', true],
    ['LF, then two CR and LF', 'ab\ncd\r\r\n', true],
    ['LF, then a faulty row with CRLF', 'ab\n\x00x\r\n', true],
    ['one other among many', `${'ab\r\n'.repeat(100_000)}ab\n`, true],
    ['one other before many', `\n${'\r\n'.repeat(100_000)}`, true],
    ['blank rows among CRLF', `${'ab\r\n'.repeat(100)}${'\n'.repeat(30)}`, true],
  ])('that are mixed are one finding of the whole file: %s', async (_, content, isMixed) => {
    const { findings, counts } = await reportOn(content, { duplicates: false })
    expect(counts['line-ends']).toBe(isMixed ? 1 : undefined)
    const found = findings.find(({ rule }) => rule === 'line-ends')
    if (isMixed) expect(found).toMatchObject({ severity: 'warning' })
    expect(found?.line).toBeUndefined()
  })
})
