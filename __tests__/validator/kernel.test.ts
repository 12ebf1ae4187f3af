import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NODE } from '../../src/platform/node/platform.js'
import { type Checks, checksFor } from '../../src/validator/rules/checks.js'
import type { RowSettings } from '../../src/validator/rules/row-settings.js'
import { RowSearch } from '../../src/validator/scan/row-search.js'
import type { Search } from '../../src/validator/scan/search.js'
import { RowReader } from '../../src/validator/text/rows.js'
import { ROOT } from '../support/action.js'
import { loadKernel, OPTIONS, PACKING } from '../support/engines.js'
import { makeWorkspace } from '../support/workspace.js'
import { cut, cuts, options, packages, repeatedRows } from './generators.js'

/** All that is found in a text that comes in these chunks; so many lines of each rule are noted. */
function read(
  chunks: readonly Uint8Array[],
  settings: RowSettings,
  search: Search,
  lines?: number,
) {
  const place = { isUtf8: NODE.isUtf8, lines }
  const rows = new RowReader(settings, search.begin(settings), place)
  for (const chunk of chunks) rows.push(chunk)
  const { findings, ...totals } = rows.end()
  return { ...totals, ...findings.summary(), duplicates: search.finish().texts[0]! }
}

/** What the kernel finds, after it was compared with what is found without it. */
function expectSame(
  chunks: readonly Uint8Array[],
  checks: Checks,
  format: 'txt' | 'csv',
  options = OPTIONS,
  lines?: number,
) {
  const settings = { ...checks, format }
  const found = read(chunks, settings, loadKernel(options, PACKING), lines)
  expect(found).toEqual(read(chunks, settings, new RowSearch(options), lines))
  return found
}

/**
 * Rows that break every rule about rows so often that the kernel is no longer told to leave such rows
 * to be listed: it then has the last word on all that follows.
 */
const SPENT = Buffer.concat([
  Buffer.from('first\n'),
  ...Array.from({ length: 21 }, () =>
    Buffer.from(
      [
        ...["'1", 'a\x01', 'a\u200b', 'a;b', 'a\uff11', ' a', 'a"b', '"ab"', 'a,b', '"a', 'x', ''],
        ...['中'.repeat(40), ''],
      ].join('\n'),
    ),
  ),
  Buffer.from('\xff\n'.repeat(21), 'latin1'),
])

const formatOf = (name: string) => (name.endsWith('txt') ? 'txt' : 'csv')

describe('the kernel finds what is found row by row', () => {
  test('in any text, however it is cut', () => {
    fc.assert(
      fc.property(packages, options, cuts, (bytes, { name, asked }, places) => {
        expectSame(cut(bytes, places), checksFor(asked), formatOf(name))
      }),
      { numRuns: 350 },
    )
  })

  test('in rows with the same findings again and again', () => {
    fc.assert(
      fc.property(repeatedRows, options, cuts, (bytes, { name, asked }, places) => {
        const chunks = places === 'everywhere' ? [bytes] : cut(bytes, places)
        expectSame(chunks, checksFor(asked), formatOf(name))
      }),
      { numRuns: 350 },
    )
  })

  test('in rows that follow each other again and again, also once no line is of interest', () => {
    const row = fc.constantFrom(
      ...['ab', 'ba', '\x01\x02', '\x02\x01', 'é', '+1', '\ta', 'x', '', '"ab"', '"a""b"', 'a,b'],
      ...['\xff\xff', '138001380001\t', 'someone@example.com ', '中文\u200b', '1380013800'],
    )
    const end = fc.constantFrom('\n', '\n', '\r\n')
    const run = fc
      .tuple(row, end, fc.constantFrom(1, 1, 2, 3, 9, 40))
      .map(([row, end, times]) => `${row}${end}`.repeat(times))
    const texts = fc.array(fc.array(run, { maxLength: 8 }), { minLength: 1, maxLength: 5 })
    const lines = fc.constantFrom(0, 1, 5)
    fc.assert(
      fc.property(texts, options, lines, fc.boolean(), (runs, { asked, name }, lines, isLatin1) => {
        const chunks = runs.map((run) => Buffer.from(run.join(''), isLatin1 ? 'latin1' : 'utf8'))
        const searched = { ...OPTIONS, lines }
        expectSame([SPENT, ...chunks], checksFor(asked), formatOf(name), searched, lines)
      }),
      { numRuns: 300 },
    )
  })

  test('in rows of digits that follow each other, and what is between them', () => {
    const numbers = fc
      .record({
        digits: fc.constantFrom(1, 2, 3, 7, 10, 11, 11, 11, 12, 16),
        first: fc.nat(),
        step: fc.constantFrom(0, 1, 7919),
        times: fc.constantFrom(1, 2, 6, 70),
        end: fc.constantFrom('\n', '\n', '\r\n'),
      })
      .map(({ digits, first, step, times, end }) => {
        const number = (at: number) => `${first + at * step}`.padStart(digits, '1').slice(-digits)
        return Array.from({ length: times }, (_, at) => `${number(at)}${end}`).join('')
      })
    const other = fc.constantFrom(
      ...['ab\n', '12a\n', ' 12\n', '12 \r\n', '+12\n', '12/\n', '12:\n', '12345678.0\n', '1e+5\n'],
      ...['\n', '\r\n', '12\r', '"12"\n', '12,3\n', '中文\n', '１２\n'],
    )
    const texts = fc.array(fc.oneof({ arbitrary: numbers, weight: 3 }, other), { maxLength: 12 })
    fc.assert(
      fc.property(texts, options, cuts, (pieces, { name, asked }, places) => {
        const bytes = Buffer.from(`${pieces.join('')}12345678901`)
        const chunks = places === 'everywhere' ? [bytes] : cut(bytes, places)
        expectSame(chunks, checksFor(asked), formatOf(name))
      }),
      { numRuns: 350 },
    )
  })

  test.each([40_000_000, 50_000])(
    'in more rows of digits than fit on pages, %i kept',
    (accounts) => {
      const number = (at: number) => `1${String((at * 7919) % 60_013).padStart(10, '0')}\n`
      const rows = Array.from({ length: 80_000 }, (_, at) => number(at)).join('')
      const chunks = [Buffer.from(rows.slice(0, 700_000)), Buffer.from(rows.slice(700_000))]
      for (const packing of [undefined, PACKING]) {
        const settings = { ...checksFor({}), format: 'txt' } as const
        const searched = { ...OPTIONS, accounts }
        const found = read(chunks, settings, loadKernel(searched, packing))
        expect(found).toEqual(read(chunks, settings, new RowSearch(searched)))
        expect(found.duplicates.count).toBe(accounts === 50_000 ? 0 : 80_000 - 60_013)
      }
    },
  )

  test('in rows of any length, at any place of the blocks in which it reads', () => {
    const piece = fc.constantFrom(
      ...[
        '',
        '',
        '',
        'a',
        '7',
        '+',
        '.0',
        '=',
        "'",
        '1e',
        ';',
        '|',
        '}',
        '\t',
        '\x7f',
        '\r',
        '"',
        ',',
      ],
      ...['é', '中', '😀', ' ', '\u00a0', '\u3000', '\u200b', '\uff10', '\uff0c', '\u2028', '\xff'],
    )
    const account = fc
      .record({
        start: piece,
        before: fc.nat({ max: 70 }),
        middle: piece,
        after: fc.nat({ max: 70 }),
        end: piece,
        quote: fc.constantFrom('', '', '', '"'),
        letter: fc.constantFrom('a', '1', 'é', '中'),
      })
      .map(({ start, before, middle, after, end, quote, letter }) => {
        const inside = `${letter.repeat(before)}${middle}${letter.repeat(after)}`
        return `${quote}${start}${inside}${end}${quote}`
      })
    const rows = fc.array(account, { minLength: 1, maxLength: 40 })
    const ends = fc.constantFrom('\n', '\n', '\r\n')
    const texts = fc.tuple(rows, fc.array(ends, { minLength: 1, maxLength: 3 }), fc.boolean())
    fc.assert(
      fc.property(texts, options, ([accounts, ends, isLatin1], o) => {
        const endAt = (at: number) => ends[at % ends.length]!
        const text = accounts.map((account, at) => `${account}${endAt(at)}`).join('')
        const bytes = Buffer.from(text, isLatin1 ? 'latin1' : 'utf8')
        expectSame([SPENT, bytes], checksFor(o.asked), formatOf(o.name))
      }),
      { numRuns: 300 },
    )
  })

  test('in rows that look like what a spreadsheet makes, more or less', () => {
    const signs = [
      ...'0123456789',
      '1234567890',
      ...'..eE++\'="#NAREFU!?/',
      '=""',
      '#DIV/0!',
      '#NULL!',
    ]
    const account = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 6 })
    const known = fc.constantFrom(
      '1.3E+10',
      '="1"',
      '1234567890.0',
      '#VALUE!',
      '#REF!',
      "'+1",
      '=""',
    )
    const row = fc.oneof(
      account.map((pieces) => pieces.join('')),
      known,
    )
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), options, (rows, { name }) => {
        expectSame([SPENT, Buffer.from(`${rows.join('\n')}\n`)], checksFor({}), formatOf(name))
      }),
      { numRuns: 150 },
    )
  })

  test.each(['txt', 'csv'] as const)('in a %s of several chunks', (format) => {
    const rows: string[] = []
    for (let number = 0; number < 120_000; number++) {
      const account = `${'中文é,"x'[number % 211] ?? ''}user${number % 70_000}`
      rows.push(number % 97 === 0 ? '' : number % 13 === 0 ? `"${account}"` : account)
    }
    const text = Buffer.from(rows.join('\n'))
    const found = expectSame([text], checksFor({}), format)
    expect(found).toMatchObject({ rows: 120_000, duplicates: { checkedRows: 120_000 } })
    expect(found.duplicates.count).toBeGreaterThan(30_000)
    const without = { ...OPTIONS, accounts: 0 }
    expectSame([text.subarray(0, 3), text.subarray(3)], checksFor({}), format, without)
  })

  test('in accounts of a type', () => {
    const rows = Array.from({ length: 50_000 }, (_, number) =>
      number % 1000 === 7 ? `1${number}` : `+86138${String(number).padStart(8, '0')}`,
    )
    const found = expectSame(
      [Buffer.from(rows.join('\n'))],
      checksFor({ accountType: 'phone' }),
      'txt',
    )
    expect(found.counts).toEqual({ 'account-type': 50 })
  })
})

test('without WebAssembly, packages have the same report', async () => {
  const workspace = await makeWorkspace()
  try {
    const rows = Array.from({ length: 60_000 }, (_, number) => `user${number % 59_000}\n`)
    const path = await workspace.write('audience.txt', `${rows.join('')}x\n`)
    const validate = (...flags: string[]): { readonly report: unknown } => {
      const script = `import { validatePackage } from './lib/platform/node/validator.js'
        const report = await validatePackage(process.argv[1])
        console.log(JSON.stringify({ webAssembly: typeof WebAssembly, report }))`
      const args = [...flags, '--input-type=module', '--eval', script, path]
      return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }))
    }
    const usual = validate()
    const report = expect.objectContaining({ rows: 60_001, duplicates: 1000, errors: 1 })
    expect(usual).toEqual({ webAssembly: 'object', report })
    expect(validate('--jitless')).toEqual({ webAssembly: 'undefined', report: usual.report })
  } finally {
    await workspace.remove()
  }
})
