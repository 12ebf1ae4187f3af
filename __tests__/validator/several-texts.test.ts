import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Packing } from '../../src/validator/scan/kernel.js'
import { emptyLedger, type RowEngine } from '../../src/validator/scan/row-engine.js'
import { RowSearch } from '../../src/validator/scan/row-search.js'
import type { Found, Search, SearchOptions } from '../../src/validator/scan/search.js'
import { loadKernel, OPTIONS, SETTINGS } from '../support/engines.js'

/** Accounts of each text, row by row; null for a row that has none. */
type Texts = readonly (readonly (string | null)[])[]

const SEVERAL: SearchOptions = { ...OPTIONS, isSeveral: true, lines: 4, everyLineAcross: true }

function feed(rows: RowEngine, accounts: Texts[number]): void {
  for (const [at, account] of accounts.entries()) {
    if (account === null) continue
    const bytes = Buffer.from(account)
    rows.add(bytes, 0, bytes.length, at + 1)
  }
  rows.end({ ...emptyLedger(), rows: accounts.length })
}

/** All that a search finds, with the places that it looks for afterwards. */
function search(texts: Texts, by: Search): Found {
  for (const accounts of texts) feed(by.begin(SETTINGS), accounts)
  const found = by.finish()
  for (const [text, accounts] of texts.entries()) {
    if (found.across.repeats.some(({ first }) => first === null)) {
      feed(by.beginAgain(SETTINGS, text), accounts)
    }
  }
  return found
}

/** The same by the words of the contract: for each account, where it stood before. */
function expected(
  texts: Texts,
  rowsAcross = Number.POSITIVE_INFINITY,
  most = 20,
  linesOfEach = SEVERAL.lines,
) {
  const firsts = new Map<string, { text: number; line: number }>()
  const repeats: { text: number; line: number; first: unknown }[] = []
  let row = 0
  const duplicates = texts.map((accounts, text) => {
    const own = new Set<string>()
    const lines: number[] = []
    for (const [at, account] of accounts.entries()) {
      row++
      if (account === null) continue
      const place = { text, line: at + 1 }
      const first = firsts.get(account)
      if (own.has(account)) lines.push(place.line)
      else if (first !== undefined && row <= rowsAcross) repeats.push({ ...place, first })
      own.add(account)
      if (first === undefined) firsts.set(account, place)
    }
    const listed = lines.slice(0, linesOfEach)
    return { count: lines.length, lines: listed, checkedRows: accounts.length }
  })
  const checkedRows = Math.min(row, rowsAcross)
  const across = {
    ...{ count: repeats.length, repeats: repeats.slice(0, most), checkedRows },
    lines: texts.map((_, at) => repeats.flatMap(({ text, line }) => (text === at ? [line] : []))),
  }
  return { texts: duplicates, across }
}

/** Short and long accounts, of which many are the same. */
const account = fc.oneof(
  { arbitrary: fc.integer({ min: 10, max: 60 }).map(String), weight: 3 },
  { arbitrary: fc.integer({ min: 0, max: 60 }).map((n) => `long-account-${n}`), weight: 3 },
  { arbitrary: fc.integer({ min: 0, max: 20 }).map((n) => `six${n + 100}`), weight: 1 },
  {
    arbitrary: fc.integer({ min: 0, max: 20 }).map((n) => 'word'.repeat(2).slice(n % 8)),
    weight: 1,
  },
  { arbitrary: fc.constant(null), weight: 1 },
)
const texts = fc.array(fc.array(account, { maxLength: 40 }), { maxLength: 6 })

const packings: Record<string, Packing | undefined> = {
  'at the end': undefined,
  'at every account': { plainBytes: 0, growthBytes: 0 },
  'some parts now and then': { plainBytes: 20_000, growthBytes: 4096 },
}

/** Kernels only look at what is there; it takes a while to make one. */
const FEW = { numRuns: 200 }

describe('accounts in several texts are found', () => {
  test('row by row', () => {
    fc.assert(
      fc.property(texts, (all) => {
        expect(search(all, new RowSearch(SEVERAL))).toEqual(expected(all))
      }),
    )
  })

  test.each(Object.entries(packings))('by the kernel, which packs %s', (_, packing) => {
    fc.assert(
      fc.property(texts, (all) => {
        const found = search(all, loadKernel(SEVERAL, packing))
        expect(plain(found)).toEqual(expected(all))
      }),
      FEW,
    )
  })

  test.each(Object.entries(packings))(
    'without lines of each, by one that packs %s',
    (_, packing) => {
      const pairs = fc.array(fc.array(fc.constantFrom('ab', 'cd', 'long-account', null)))
      fc.assert(
        fc.property(pairs, (all) => {
          const found = search(all, loadKernel({ ...SEVERAL, lines: 0 }, packing))
          expect(plain(found)).toEqual(expected(all, undefined, 20, 0))
        }),
        FEW,
      )
    },
  )

  test('by the kernel in many rows, packed or not', () => {
    const rows = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => `user-${((from + at) * 7919) % 1_000_003}`)
    const all = [
      rows(0, 30_000),
      rows(29_000, 30_000),
      [...rows(500, 10), ...rows(70_000, 9000), ...rows(500, 3)],
    ]
    for (const packing of [undefined, { plainBytes: 1 << 18, growthBytes: 1 << 16 }]) {
      expect(plain(search(all, loadKernel(SEVERAL, packing)))).toEqual(expected(all))
    }
  })
})

test('lines of all accounts in several texts are told only where that is asked for', () => {
  const all = [['ab', 'cd'], ['ab', null, 'cd'], []]
  const options = { ...SEVERAL, everyLineAcross: false }
  for (const by of [new RowSearch(options), loadKernel(options)]) {
    expect(search(all, by).across.lines).toEqual([[], [], []])
  }
})

describe('of as many as are asked for, where they stand first is told', () => {
  const row = (number: number) =>
    number % 3 === 0 ? `1${String(number).padStart(10, '0')}` : `user-${number}`
  const rows = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => row(from + at))
  const all = [rows(0, 5000), rows(4000, 3000), [...rows(4500, 1500), ...rows(0, 900)]]
  // Those of the second text are 1000, of the third 2400.
  test.each([
    ['all of them', 5000, 3400],
    ['the first', 1700, 1700],
    ['no more than a few', 3, 3],
    ['none', 0, 0],
  ])('%s', (_, placesAcross, count) => {
    const options = { ...SEVERAL, placesAcross }
    const model = expected(all, undefined, count).across
    expect(model.repeats).toHaveLength(count)
    expect(search(all, new RowSearch(options)).across).toEqual(model)
    for (const packing of [undefined, { plainBytes: 1 << 15, growthBytes: 1 << 13 }]) {
      const kernel = loadKernel(options, packing)
      for (const accounts of all) feed(kernel.begin(SETTINGS), accounts)
      const found = kernel.finish()
      const unknown = found.across.repeats.filter(({ first }) => first === null).length
      // Nothing has to be read again unless it was packed.
      if (packing === undefined) expect(unknown).toBe(0)
      else if (placesAcross === 5000) expect(unknown).toBeGreaterThan(0)
      for (const [text, accounts] of all.entries()) {
        feed(kernel.beginAgain(SETTINGS, text), accounts)
      }
      expect(plain(found).across).toEqual(model)
    }
  })

  test('and no more than 10,000', () => {
    const twice = [rows(0, 12_000), rows(0, 12_000)]
    const options = { ...SEVERAL, placesAcross: 2 ** 32 - 1 }
    for (const by of [new RowSearch(options), loadKernel(options)]) {
      const { count, repeats, lines } = search(twice, by).across
      expect({ count, listed: repeats.length }).toEqual({ count: 12_000, listed: 10_000 })
      // Lines alone are told of all.
      expect(lines).toEqual([[], Array.from({ length: 12_000 }, (_, at) => at + 1)])
      expect(repeats.every(({ line, first }) => first?.line === line && first.text === 0)).toBe(
        true,
      )
    }
  })
})

describe('with a limit of accounts', () => {
  const small = fc.array(fc.array(account, { maxLength: 12 }), { minLength: 1, maxLength: 6 })

  test.each([
    ['row by row', (options: SearchOptions): Search => new RowSearch(options)],
    ['by the kernel', (options: SearchOptions): Search => loadKernel(options)],
    [
      'by the kernel, packing',
      (options: SearchOptions): Search => loadKernel(options, { plainBytes: 0, growthBytes: 0 }),
    ],
  ])('each text is compared to its end, and all up to where it was reached: %s', (_, load) => {
    fc.assert(
      fc.property(small, fc.integer({ min: 12, max: 30 }), (all, accounts) => {
        const found = plain(search(all, load({ ...SEVERAL, accounts })))
        const model = expected(all, found.across.checkedRows)
        expect(found).toEqual(model)
        const rows = all.flat().filter((one) => one !== null)
        if (new Set(rows).size > accounts)
          expect(found.across.checkedRows).toBeLessThan(all.flat().length)
        if (rows.length <= accounts) expect(found.across.checkedRows).toBe(all.flat().length)
      }),
      FEW,
    )
  })
})

describe('with little memory', () => {
  const PAGE_BYTES = 65_536
  const numbers = fc.record({
    from: fc.nat(3000),
    count: fc.constantFrom(100, 3000, 30_000),
    make: fc.constantFrom(
      (number: number) => `1${String(number).padStart(10, '0')}`,
      (number: number) => `user-${number}`,
      (number: number) => `same-${number % 50}`,
    ),
  })
  const large = fc.array(
    numbers.map(({ from, count, make }) =>
      Array.from({ length: count }, (_, at) => make(from + ((at * 7919) % 100_003))),
    ),
    { minLength: 1, maxLength: 5 },
  )

  test.each(Object.entries({ ...packings, seldom: { plainBytes: 1 << 19, growthBytes: 0 } }))(
    'the kernel says how far it came, and all that it found up to there: it packs %s',
    (_, packing) => {
      fc.assert(
        fc.property(large, fc.integer({ min: 18, max: 60 }), (all, pages) => {
          const options = { ...SEVERAL, memoryBytes: pages * PAGE_BYTES }
          const found = plain(search(all, loadKernel(options, packing)))
          const { repeats, ...across } = found.across
          const model = expected(all, across.checkedRows, Number.POSITIVE_INFINITY).across
          const { count, checkedRows, lines } = model
          expect(across).toEqual({ count, checkedRows, lines })
          // Where there is no memory for their fingerprints, fewer places are told than are asked for.
          const places = new Map(model.repeats.map((one) => [`${one.text}:${one.line}`, one.first]))
          for (const { text, line, first } of repeats) {
            const right = places.get(`${text}:${line}`)
            expect(right).toBeDefined()
            expect([null, right]).toContainEqual(first)
          }
          for (const [index, { count, lines, checkedRows }] of found.texts.entries()) {
            const [own] = expected([all[index]!.slice(0, checkedRows)]).texts
            expect({ count, lines }).toEqual({ count: own!.count, lines: own!.lines })
          }
        }),
        { numRuns: 8 },
      )
    },
  )
})

/** What was found, without what only the kernel knows. */
function plain({ texts, across }: Found): Found {
  const repeats = across.repeats.map(({ text, line, first }) => ({ text, line, first }))
  return { texts, across: { ...across, repeats } }
}
