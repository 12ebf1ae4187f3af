import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { marked } from 'marked'
import { escapeMarkdown } from '../../src/actions/markdown.js'
import { type SummaryOutcome, summaryMarkdown } from '../../src/actions/summary.js'
import type { Report } from '../../src/validator/index.js'
import { finding, reportOf, reportWith } from '../support/report.js'

function summary(report: Report, outcome: SummaryOutcome, strict = false): string {
  return summaryMarkdown({ report, outcome, strict, harmless: (text) => text })
}

describe('summaryMarkdown', () => {
  test('puts the verdict first, and gives the snippet for the push after an upload', () => {
    const text = summary(reportWith(), { kind: 'uploaded', uploadId: '1234567890123456789' })
    expect(text).toMatch(/^## ✅ Package uploaded\n/)
    expect(text).toContain('"upload_id": 1234567890123456789')
    expect(text).toContain('package_account_push')
  })

  test('names the audience type of tokens', () => {
    const text = summary(reportWith({ kind: 'token' }), { kind: 'uploaded', uploadId: '7' })
    expect(text).toContain('package_token_push')
  })

  test('lists findings by rule, errors first, with their first lines', () => {
    const report = reportOf([
      finding('bom'),
      ...Array.from({ length: 12 }, (_, index) => finding('row-blank', index + 1)),
    ])
    const text = summary(report, { kind: 'refused' })
    expect(text).toMatch(/^## ❌ Package refused\n/)
    expect(text.indexOf('row&#45;blank')).toBeLessThan(text.indexOf('<code>bom</code>'))
    expect(text).toContain('| 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, … |')
    expect(text).toContain('whole file')
  })

  test('refuses what has warnings only under strict', () => {
    const report = reportOf([finding('bom')])
    expect(summary(report, { kind: 'validated' })).toMatch(/^## ⚠️ Package valid, with warnings\n/)
    expect(summary(report, { kind: 'refused' }, true)).toMatch(/^## ❌ Package refused\n/)
  })

  test.each([1, 2, 20, 21, 99])('charts %d lengths with at most twenty bars', (count) => {
    const lengths = Array.from({ length: count }, (_, index) => ({
      characters: index + 2,
      accounts: index + 1,
    }))
    const text = summary(reportWith({ lengths }), { kind: 'validated' })
    const bars = /bar \[(.*)\]/.exec(text)?.[1]?.split(', ').map(Number)
    if (count === 1) {
      expect(text).toContain('All accounts are 2 characters long.')
      expect(bars).toBeUndefined()
      return
    }
    expect(bars?.length).toBeLessThanOrEqual(20)
    const total = lengths.reduce((sum, { accounts }) => sum + accounts, 0)
    expect(bars?.reduce((sum, value) => sum + value, 0)).toBe(total)
  })
})

describe('escapeMarkdown', () => {
  test('whatever the text, the page shows that text and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
        const html = marked.parseInline(`<code>${escapeMarkdown(text)}</code>`, { async: false })
        const shown = html
          .replace(/^<code>|<\/code>$/g, '')
          .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        expect(html.slice(6, -7)).not.toMatch(/[<>]/)
        expect(shown).toBe(text)
      }),
    )
  })

  test.each([
    '| a | b |',
    '<img src=x>',
    '[a](http://x)',
    '![a](b)',
    '`code`',
    '# head',
    '@someone',
  ])('%s makes no markup', (text) => {
    const html = marked.parse(`x ${escapeMarkdown(text)}`, { async: false })
    expect(html).toMatch(/^<p>[^<>]*<\/p>\n$/)
  })
})
