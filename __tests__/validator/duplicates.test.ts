import { describe, expect, test } from '@jest/globals'
import { DuplicateFinder } from '../../src/validator/duplicates.js'
import { makeFingerprint } from '../../src/validator/fingerprint.js'
import type { RowSettings } from '../../src/validator/row-settings.js'
import { RowReader } from '../../src/validator/rows.js'

const SETTINGS: RowSettings = {
  format: 'txt',
  kind: 'account',
  leastCharacters: 2,
  mostCharacters: 100,
  accountType: '',
  shape: null,
  duplicateLimit: 1_000_000,
}

/** Adds accounts, each on the next line, as they would be found in a text. */
class Feeder {
  readonly #bytes = Buffer.alloc(128)
  readonly #view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.length)
  #line = 0

  constructor(readonly finder: DuplicateFinder) {}

  add(account: string): void {
    this.#line++
    const length = this.#bytes.write(account, 0, 'latin1')
    this.finder.add(this.#view, 0, length, this.#line)
  }

  finish() {
    return this.finder.finish(this.#line)
  }
}

/** Accounts as they are made: counted up, with the same beginning or end, in any base. */
const REGULAR: Record<string, (number: number) => string> = {
  'phone numbers': (number) => `+86138${String(number).padStart(8, '0')}`,
  'e-mail addresses': (number) => `user.${number}@mail.example.com`,
  'short numbers': (number) => String(number + 10),
  'hexadecimal numbers': (number) => number.toString(16).padStart(32, '0'),
  'numbers in front of an end': (number) => `${String(number).padStart(9, '0')}-0000-0000`,
  'numbers twice': (number) => `${String(number).padStart(8, '0')}${number}`,
  'words of two letters': (number) =>
    number.toString(2).replaceAll('0', 'a').replaceAll('1', 'b').padStart(24, 'a'),
}

describe('regular accounts', () => {
  test('are told apart, two million of them and more', () => {
    const feeder = new Feeder(new DuplicateFinder())
    for (const make of Object.values(REGULAR)) {
      for (let number = 0; number < 330_000; number++) feeder.add(make(number))
    }
    expect(feeder.finish()).toEqual({ count: 0, lines: [], checkedRows: 2_310_000 })
  })

  test.each(Object.entries(REGULAR))('have even fingerprints: %s', (_, make) => {
    // Each half alone has as many values twice as chance would have it: n² / 2³³ = 30.
    const accounts = 2 ** 19
    const bytes = Buffer.alloc(64)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    const made = new Int32Array(2)
    const halves = [new Int32Array(accounts), new Int32Array(accounts)]
    for (let number = 0; number < accounts; number++) {
      makeFingerprint(view, 0, bytes.write(make(number), 0, 'latin1'), made)
      halves[0]![number] = made[0]!
      halves[1]![number] = made[1]!
    }
    for (const half of halves) {
      half.sort()
      let twice = 0
      for (let at = 1; at < accounts; at++) if (half[at] === half[at - 1]) twice++
      expect(twice).toBeGreaterThan(8)
      expect(twice).toBeLessThan(64)
    }
  })

  test('are found again, each one, wherever they stand', () => {
    const feeder = new Feeder(new DuplicateFinder())
    for (let number = 0; number < 100_000; number++) feeder.add(`user${number}`)
    for (let number = 0; number < 100_000; number += 3) feeder.add(`user${number}`)
    const { count, lines } = feeder.finish()
    expect(count).toBe(33_334)
    expect(lines).toEqual(Array.from({ length: 20 }, (_, index) => 100_001 + index))
  })
})

test('accounts that end in NUL are not those without', () => {
  const feeder = new Feeder(new DuplicateFinder())
  for (let length = 0; length < 12; length++) feeder.add(`ab${'\0'.repeat(length)}`)
  expect(feeder.finish().count).toBe(0)
})

describe('many repeats', () => {
  test('of one account take no memory, and are all counted', () => {
    const finder = new DuplicateFinder()
    const feeder = new Feeder(finder)
    for (let number = 0; number < 500_000; number++) feeder.add(number % 50 ? 'same' : `${number}`)
    expect(finder.bytes).toBeLessThan(3_000_000)
    expect(feeder.finish()).toMatchObject({ count: 489_999, checkedRows: 500_000 })
  })

  test('of a few accounts', () => {
    const feeder = new Feeder(new DuplicateFinder())
    for (let number = 0; number < 300_000; number++) feeder.add(`user${number % 7}`)
    const { count, lines } = feeder.finish()
    expect(count).toBe(299_993)
    expect(lines).toEqual(Array.from({ length: 20 }, (_, index) => 8 + index))
  })
})

describe('the memory for fingerprints', () => {
  test('is at most 16 bytes an account at any time', () => {
    const finder = new DuplicateFinder()
    const feeder = new Feeder(finder)
    let most = 0
    for (let number = 1; number <= 1_500_000; number++) {
      feeder.add(`user${number}`)
      if (number >= 100_000 && number % 10_000 === 0) most = Math.max(most, finder.bytes / number)
    }
    expect(most).toBeGreaterThanOrEqual(12)
    expect(most).toBeLessThanOrEqual(16)
    expect(feeder.finish().count).toBe(0)
  })

  test('is next to nothing before there are any', () => {
    expect(new DuplicateFinder().bytes).toBe(0)
  })

  test('has a limit, at which the search stops', () => {
    const feeder = new Feeder(new DuplicateFinder(5))
    for (const account of ['aa', 'bb', 'aa', 'cc', 'dd', 'ee', 'ff', 'aa', 'bb'])
      feeder.add(account)
    expect(feeder.finish()).toEqual({ count: 1, lines: [3], checkedRows: 5 })
  })

  test('has a limit that is not reached by as many accounts', () => {
    const feeder = new Feeder(new DuplicateFinder(3))
    for (const account of ['aa', 'bb', 'aa']) feeder.add(account)
    expect(feeder.finish()).toEqual({ count: 1, lines: [3], checkedRows: 3 })
  })

  test('has a limit that shows in the totals, by rows with errors too', () => {
    const rows = new RowReader({ ...SETTINGS, duplicateLimit: 3 })
    rows.push(Buffer.from('x\naa\naa\n\nbb\nx\ncc\naa\n'))
    const totals = rows.end()
    expect(totals.duplicatesCheckedRows).toBe(6)
    expect(totals.rows).toBe(8)
    expect(totals.findings.summary().counts.duplicate).toBe(1)
  })
})
