import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { marked } from 'marked'
import { ActionLog } from '../../src/github/log.js'
import { type UploadOutcome, uploadSummary } from '../../src/github/upload/summary.js'
import { sayEnglish, text as textOf } from '../../src/messages/index.js'
import { type Report, RULES, type RuleId } from '../../src/platform/node/validator.js'
import { finding, reportOf, reportWith } from '../support/report.js'

/** Largest summary of a step that GitHub shows, in bytes. */
const MAX_SUMMARY_BYTES = 1024 * 1024

const log = new ActionLog(sayEnglish)

function summary(report: Report, outcome: UploadOutcome, strict = false): string {
  return uploadSummary({ report, outcome, strict, harmless: (words) => log.harmless(words) })
}

function failed(problem: string): UploadOutcome {
  return { kind: 'failed', problem: textOf('general.sentences', { texts: [problem] }) }
}

function uploaded(uploadId: string): UploadOutcome {
  return { kind: 'uploaded', uploadId, pushSnippet: 'jobs: {}' }
}

/** The heads of the columns of the first table. */
function headOf(text: string): string[] {
  return Array.from(text.matchAll(/<th[^>]*>(.*?)<\/th>/g), ([, head]) => head ?? '')
}

/** The tags of a page, in order; where a line may be broken is none of its structure. */
function tagsOf(markdown: string): string[] {
  const html = marked.parse(markdown, { async: false })
  return html.match(/<[^>]*>/g)?.filter((tag) => tag !== '<wbr>') ?? []
}

describe('uploadSummary', () => {
  test('puts the verdict first, then the id, and ends with the workflow that pushes', () => {
    const text = summary(reportWith(), uploaded('1234567890123456789'))
    expect(text).toMatch(/^## ✅ Package uploaded\n\n<code>list&#46;txt<\/code> is valid/)
    expect(text).toContain('Its uploadId is <code>1234567890123456789</code>&#46;')
    expect(text).toContain('<code>upload&#45;id&#58; &#39;1234567890123456789&#39;</code>')
    expect(text).toMatch(/```yaml\njobs: {}\n```\n$/)
  })

  test('shows the package in one row, and what is copied below', () => {
    const report = reportWith({ rows: 1_234_567, accounts: 1_200_000, duplicates: 200_000 })
    const text = summary(report, { kind: 'validated' })
    expect(headOf(text)).toEqual([
      'File',
      'Format',
      'Kind',
      'Rows',
      'Valid',
      'Distinct',
      'Duplicates',
      'Size',
    ])
    expect(text).toContain('<td nowrap>1&#44;234&#44;567</td><td nowrap>1&#44;200&#44;000</td>')
    expect(text).toContain(`SHA-256: <code>${report.sha256}</code>`)
  })

  test('says nothing of rows when none could be read', () => {
    const fields = { rows: 0, accounts: 0, lengths: [], contentSize: null, format: 'zip' } as const
    const text = summary({ ...reportOf([finding('zip-invalid')]), ...fields }, { kind: 'refused' })
    expect(headOf(text)).toEqual(['File', 'Format', 'Kind', 'Size'])
  })

  test('lists findings by rule, errors first, with their first lines', () => {
    const report = reportOf([
      finding('bom'),
      ...Array.from({ length: 12 }, (_, index) => finding('row-blank', index + 1)),
      finding('encoding', 1_000),
    ])
    const text = summary(report, { kind: 'refused' })
    expect(text).toMatch(/^## ❌ Package refused\n/)
    expect(text).toContain('### 13 errors\n')
    expect(text).toContain('### 1 warning\n')
    expect(text.indexOf('row&#45;blank')).toBeLessThan(text.indexOf('<code>bom</code>'))
    expect(text).toContain(
      '- **<code>row&#45;blank</code>** 12 times&#44; lines 1&#44; 2&#44; 3&#44; 4&#44; 5&#44; …<br>' +
        'About row&#45;<wbr>blank&#46;\n',
    )
    expect(text).toContain('<code>encoding</code>** 1 time&#44; line 1&#44;000<br>')
    expect(text).toContain('<code>bom</code>** 1 time&#44; about the whole file<br>')
  })

  test('says when every row breaks a rule, instead of naming the first', () => {
    const findings = Array.from({ length: 20 }, (_, index) => finding('whitespace', index + 1))
    const text = summary({ ...reportOf(findings), rows: 20 }, { kind: 'validated' })
    expect(text).toContain('<code>whitespace</code>** 20 times&#44; in every row<br>')
  })

  test('draws no chart of a package that is refused', () => {
    const lengths = [
      { characters: 7, accounts: 1 },
      { characters: 11, accounts: 3 },
    ]
    const report = { ...reportOf([finding('bom')]), lengths }
    expect(summary(report, { kind: 'validated' })).toContain('```mermaid')
    expect(summary(report, { kind: 'refused' }, true)).not.toContain('```mermaid')
  })

  test('refuses what has warnings only under strict', () => {
    const report = reportOf([finding('bom')])
    expect(summary(report, { kind: 'validated' })).toMatch(/^## ⚠️ Package valid, with warnings\n/)
    expect(summary(report, uploaded('7'))).toMatch(/^## ⚠️ Package uploaded, with warnings\n/)
    expect(summary(report, { kind: 'refused' }, true)).toMatch(/^## ❌ Package refused\n/)
  })

  test('tells a failed upload from a refused package', () => {
    const text = summary(reportWith(), failed('It says "<b>no</b>".'))
    expect(text).toMatch(
      /^## ❌ Upload failed\n\nIt says <code>&#60;b&#62;no&#60;&#47;b&#62;<\/code>/,
    )
  })

  test('whatever names and messages hold, the page has the structure that it would have', () => {
    // A text of nothing but white space is no paragraph.
    const anyText = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
      .filter((text) => text.trim() !== '')
    // Quotes decide what is code, and the text before decides which quotes belong together.
    const noQuotes = anyText.map((text) => text.replace(/["`]/g, "'"))
    fc.assert(
      fc.property(anyText, anyText, noQuotes, (file, entry, message) => {
        const page = (name: string, entryName: string, words: string) => {
          const findings = [{ ...finding('zip-method'), message: words }]
          const report = { ...reportOf(findings), file: name, entry: entryName }
          return tagsOf(summary(report, failed(words)))
        }
        expect(page(file, entry, message)).toEqual(page('a.zip', 'a.txt', 'Words.'))
      }),
    )
  })

  test.each(['<', '@', '好', '\u0007', '"`'])(
    'stays within what GitHub shows, full of %j',
    (mark) => {
      const long = mark.repeat(70_000)
      const findings = (Object.keys(RULES) as RuleId[]).flatMap((rule) =>
        Array.from({ length: 20 }, (_, index) => ({
          ...finding(rule, 1e9 + index),
          message: long,
        })),
      )
      const lengths = Array.from({ length: 99 }, (_, index) => ({
        characters: index + 2,
        accounts: Number.MAX_SAFE_INTEGER,
      }))
      const report = { ...reportOf(findings), file: long, entry: long, lengths }
      const size = Buffer.byteLength(summary(report, failed(long)))
      expect(size).toBeGreaterThan(10_000)
      expect(size).toBeLessThan(MAX_SUMMARY_BYTES)
    },
  )
})
