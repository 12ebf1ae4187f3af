import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NODE } from '../../src/platform/node/platform.js'
import { FIRST_PAGES } from '../../src/validator/scan/kernel/numbers.js'
import { Kernel, type Packing } from '../../src/validator/scan/kernel.js'
import { KERNEL_CODE } from '../../src/validator/scan/kernel-code.js'
import { emptyLedger, type RowEngine } from '../../src/validator/scan/row-engine.js'
import type { Duplicates, Search } from '../../src/validator/scan/search.js'
import { webAssembly } from '../../src/validator/scan/web-assembly.js'
import { RowReader } from '../../src/validator/text/rows.js'
import { loadKernel, OPTIONS, PACKING, SEARCHES, SETTINGS } from '../support/engines.js'

/** Adds accounts, each on the next line, as they would be found in a text. */
class Feeder<S extends Search> {
  readonly #bytes = Buffer.alloc(128)
  readonly #rows: RowEngine
  #line = 0

  constructor(readonly search: S) {
    this.#rows = search.begin(SETTINGS)
  }

  add(account: string): void {
    this.#line++
    const length = this.#bytes.write(account, 0, 'latin1')
    this.#rows.add(this.#bytes, 0, length, this.#line)
  }

  /** Leaves out rows, as if they had errors. */
  skip(rows: number): void {
    this.#line += rows
  }

  get line(): number {
    return this.#line
  }

  /** Ends the search. */
  finish(): Duplicates {
    this.#rows.end({ ...emptyLedger(), rows: this.#line })
    return this.search.finish().texts[0]!
  }
}

/** Accounts as they are made: counted up, with the same beginning or end, in any base. */
const REGULAR: Record<string, (number: number) => string> = {
  'phone numbers': (number) => `+86138${String(number).padStart(8, '0')}`,
  'e-mail addresses': (number) => `user.${number}@mail.example.com`,
  'short numbers': (number) => String(number + 10),
  'hexadecimal numbers': (number) => number.toString(16).padStart(32, '0'),
  'numbers in front of an end': (number) => `${String(number).padStart(9, '0')}-0000-0000`,
  'numbers twice': (number) => `${String(number).padStart(11, '0')}${number}`,
  'words of two letters': (number) =>
    number.toString(2).replaceAll('0', 'a').replaceAll('1', 'b').padStart(24, 'a'),
}

/** Makes fingerprints of 64 bits, as the kernel does with a seed. */
function kernelFingerprints(low = 0x12345678, high = 0x9abcdef0): (account: string) => bigint {
  const { Module, Memory, Instance } = webAssembly!
  const memory = new Memory({ initial: FIRST_PAGES, maximum: 100 })
  const nothing = () => {}
  const tell = {
    repeats: nothing,
    acrossTexts: nothing,
    repeat: nothing,
    acrossLine: nothing,
    across: nothing,
    seen: nothing,
  }
  const host = { accepts: nothing }
  const imports = { env: { memory }, host, tell }
  const { account, fingerprint, setSeed } = new Instance(
    new Module(Buffer.from(KERNEL_CODE, 'base64')),
    imports,
  ).exports as {
    account: { value: number }
    fingerprint: (size: number) => bigint
    setSeed: (low: number, high: number) => void
  }
  setSeed(low, high)
  const bytes = Buffer.from(memory.buffer, account.value, 128)
  return (text) => BigInt.asUintN(64, fingerprint(bytes.write(text, 0, 'latin1')))
}

/** How many of the numbers are there twice. */
function twiceIn(numbers: Int32Array): number {
  numbers.sort()
  return numbers.filter((number, at) => number === numbers[at - 1]).length
}

describe('fingerprints of regular accounts', () => {
  const fingerprint = kernelFingerprints()
  // What is so short is not hashed.
  const hashed = Object.entries(REGULAR).filter(([name]) => name !== 'short numbers')

  test.each(hashed)('are even: %s', (_, make) => {
    // X.
    const accounts = 2 ** 18
    const made = [new Int32Array(accounts), new Int32Array(accounts)] as const
    for (let number = 0; number < accounts; number++) {
      const both = fingerprint(make(number))
      made[0][number] = Number(both >> 32n)
      made[1][number] = Number(both & 0xffffffffn)
    }
    for (const half of made) {
      const twice = twiceIn(half)
      expect(twice).toBeGreaterThan(0)
      expect(twice).toBeLessThan(28)
    }
  })

  test.each([5, 6, 7])('of %i bytes are all different, and no larger', (size) => {
    const made = new Set<bigint>()
    for (let number = 0; number < 50_000; number++) {
      made.add(fingerprint(number.toString(21).padStart(size, '\0')))
    }
    expect(made.size).toBe(50_000)
    expect([...made].every((one) => one < 1n << BigInt(8 * size))).toBe(true)
  })

  test.each([
    ['numbers of up to 11 digits', '0123456789', 11, 37n],
    ['words of up to 8 lowercase letters', 'abcdefghijklmnopqrstuvwxyz', 8, 38n],
  ])('of %s are all different, and no larger', (_, alphabet, longest, bits) => {
    const [first, last] = [alphabet[0]!, alphabet.at(-1)!]
    const accounts = new Set<string>()
    for (let size = 1; size <= longest; size++) {
      for (const one of [first, last]) accounts.add(one.repeat(size))
      for (let at = 0; at < 20_000; at++) {
        // The digits of a number that no other row has, in an order of their own.
        let left = Math.imul(at, 0x9e3779b1) >>> 0
        let account = ''
        for (let place = 0; place < size; place++) {
          account += alphabet[(left + place * at) % alphabet.length]
          left = Math.floor(left / alphabet.length)
        }
        accounts.add(account)
      }
    }
    const made = new Set([...accounts].map(fingerprint))
    expect(made.size).toBe(accounts.size)
    expect([...made].every((one) => one < 1n << bits)).toBe(true)
  })

  test('of up to 4 bytes are all different, and no larger', () => {
    const bytes = ['\0', '\x01', 'A', '\x80', '\xff']
    let accounts = ['']
    const made = new Set<bigint>()
    for (let size = 1; size <= 4; size++) {
      accounts = accounts.flatMap((account) => bytes.map((byte) => account + byte))
      for (const account of accounts) made.add(fingerprint(account))
    }
    expect(made.size).toBe(5 + 25 + 125 + 625)
    expect([...made].every((one) => one < 1n << 34n)).toBe(true)
  })
})

describe('nobody can prepare accounts whose fingerprints are the same', () => {
  test.each([
    ['long', 'user-number-1'],
    ['of 7 bytes', 'User-67'],
    ['of 5 bytes', 'User5'],
    ['short', 'A-b'],
    ['of digits', '12345678901'],
    ['of letters', 'abcdefgh'],
  ])('since they depend on all of the seed: %s accounts', (_, account) => {
    const made = [
      kernelFingerprints(),
      kernelFingerprints(0x12345679),
      kernelFingerprints(0x12345678, 0x9abcdef1),
    ].map((fingerprint) => fingerprint(account))
    expect(new Set(made).size).toBe(3)
  })

  test('since each search has a seed of its own, which the platform makes', () => {
    const asked: number[] = []
    /** The fingerprints of accounts across two texts. */
    const fingerprints = (seed: (at: number) => number) => {
      const randomBytes = (count: number) => {
        asked.push(count)
        return Uint8Array.from({ length: count }, (_, at) => seed(at))
      }
      const search = Kernel.load({ ...OPTIONS, isSeveral: true }, { randomBytes })
      for (let text = 0; text < 2; text++) {
        const rows = search!.begin(SETTINGS)
        const bytes = Buffer.from('user-number-1')
        rows.add(bytes, 0, bytes.length, 1)
        rows.end({ ...emptyLedger(), rows: 1 })
      }
      const { repeats } = search!.finish().across
      return repeats.map((repeat) => (repeat as { fingerprint?: bigint }).fingerprint)
    }
    const all = [0, 1, 2, 3, 4, 5, 6, 7].map((which) => fingerprints((at) => Number(at === which)))
    expect(new Set([...all, fingerprints(() => 0)].flat()).size).toBe(9)
    expect(fingerprints(() => 7)).toEqual(fingerprints(() => 7))
    expect(new Set(asked)).toEqual(new Set([8]))
  })
})

describe.each(Object.entries(SEARCHES))('%s', (_, makeSearch) => {
  const feed = (accounts = OPTIONS.accounts) => new Feeder(makeSearch({ ...OPTIONS, accounts }))

  test('tells regular accounts apart', () => {
    const feeder = feed()
    for (const make of Object.values(REGULAR)) {
      for (let number = 0; number < 40_000; number++) feeder.add(make(number))
    }
    expect(feeder.finish()).toEqual({ count: 0, lines: [], checkedRows: 280_000 })
  })

  test('finds accounts again, each one, wherever they stand', () => {
    const feeder = feed()
    for (let number = 0; number < 30_000; number++) feeder.add(`user${number}`)
    for (let number = 0; number < 30_000; number += 3) feeder.add(`user${number}`)
    const { count, lines } = feeder.finish()
    expect(count).toBe(10_000)
    expect(lines).toEqual(Array.from({ length: 20 }, (_, index) => 30_001 + index))
  })

  test('tells each account from its neighbours, whatever kind they are of', () => {
    const pieces = ['0', '9', 'a', 'z', 'A', '`', '{', '/', ':', '\0', '\xff']
    const accounts = new Set<string>()
    for (let size = 1; size <= 13; size++) {
      for (const piece of pieces) {
        accounts.add(piece.repeat(size))
        for (const other of pieces) {
          for (let at = 0; at < size; at++) {
            accounts.add(piece.repeat(at) + other + piece.repeat(size - 1 - at))
          }
        }
      }
    }
    const feeder = feed()
    for (const account of accounts) feeder.add(account)
    for (const account of accounts) feeder.add(account)
    const { count, lines } = feeder.finish()
    expect(count).toBe(accounts.size)
    expect(lines[0]).toBe(accounts.size + 1)
  })

  test('does not take accounts that end in NUL for those without', () => {
    const feeder = feed()
    for (let length = 0; length < 12; length++) feeder.add(`ab${'\0'.repeat(length)}`)
    expect(feeder.finish().count).toBe(0)
  })

  test.each([1, 2, 7])('counts many repeats of a few accounts: %i', (few) => {
    const feeder = feed()
    for (let number = 0; number < 60_000; number++) feeder.add(`user${number % few}`)
    const { count, lines } = feeder.finish()
    expect(count).toBe(60_000 - few)
    expect(lines).toEqual(Array.from({ length: 20 }, (_, index) => few + 1 + index))
  })

  test('tells the first lines, also when repeats are rare and rows are left out', () => {
    // Lengths of 3 to 40 bytes; every 9,973rd account repeats one of long ago.
    const feeder = feed()
    const expected: number[] = []
    let count = 0
    for (let number = 1; number <= 250_000; number++) {
      if (number % 1000 === 0) feeder.skip(number % 7000)
      const repeats = number % 9973 === 0
      const shown = repeats ? (number >> 1) + 1 : number
      feeder.add(`${shown.toString(36)}${'-'.repeat(3 + ((shown * 7) % 35))}`)
      if (!repeats) continue
      count++
      if (expected.length < 20) expected.push(feeder.line)
    }
    expect(feeder.finish()).toEqual({ count, lines: expected, checkedRows: feeder.line })
  })

  test('stops at the limit of accounts that are kept', () => {
    const feeder = feed(5)
    for (const account of ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'aa', 'bb']) feeder.add(account)
    expect(feeder.finish()).toEqual({ count: 0, lines: [], checkedRows: 5 })
  })

  test('does not stop when there are as many accounts as the limit', () => {
    const feeder = feed(3)
    for (const account of ['aa', 'bb', 'aa']) feeder.add(account)
    expect(feeder.finish()).toEqual({ count: 1, lines: [3], checkedRows: 3 })
  })

  test('shows a limit in the totals, by rows with errors too', () => {
    const search = makeSearch({ ...OPTIONS, accounts: 3 })
    const rows = new RowReader(SETTINGS, search.begin(SETTINGS), NODE)
    rows.push(Buffer.from('x\naa\nbb\n\ncc\nx\ndd\naa\n'))
    expect(rows.end().rows).toBe(8)
    expect(search.finish().texts).toEqual([{ count: 0, lines: [], checkedRows: 6 }])
  })
})

describe('the kernel finds what a set finds', () => {
  /** An account of one of the kinds that are told in different ways. */
  const accountOf = (number: number): string => {
    const spread = Math.imul(number, 0x9e3779b1) >>> 0
    switch (number % 6) {
      case 0:
        return `1${String(spread).padStart(10, '0')}`
      case 1:
        return spread
          .toString(26)
          .replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]!)
      case 2:
        return `user${number}@example.com`
      case 3:
        return `${number}-`.padEnd(7, '_')
      case 4:
        return spread.toString(36).toUpperCase()
      default:
        return String(number)
    }
  }

  /** Row by row: how many repeats there were, and on which lines the first. */
  function expected(accounts: readonly string[]): Duplicates {
    const seen = new Set<string>()
    const lines: number[] = []
    for (const [at, account] of accounts.entries()) {
      if (seen.has(account)) lines.push(at + 1)
      seen.add(account)
    }
    return { count: lines.length, lines: lines.slice(0, 50), checkedRows: accounts.length }
  }

  const packings: Record<string, Packing | undefined> = {
    'never packed': undefined,
    'packed at every account': { plainBytes: 0, growthBytes: 0 },
    'packed often': { plainBytes: 1 << 17, growthBytes: 1 << 14 },
    'packed once': { plainBytes: 9 << 16, growthBytes: 1 << 20 },
  }

  test.each(Object.entries(packings))('%s', (_, packing) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60_000 }),
        fc.array(fc.tuple(fc.nat({ max: 99_999 }), fc.nat({ max: 99_999 })), { maxLength: 80 }),
        fc.nat({ max: 1_000_000 }),
        (size, repeats, from) => {
          const count = packing?.plainBytes === 0 ? size % 2000 : size
          const accounts = Array.from({ length: count }, (_, at) => accountOf(from + at))
          // Wherever the kernel begins to pack, some repeat stands before and behind it.
          for (let at = 1; at < count; at += 997) accounts[at] = accounts[at - 1]!
          for (const [at, of] of repeats) {
            if (count > 0) accounts[at % count] = accounts[of % count]!
          }
          const feeder = new Feeder(loadKernel({ ...OPTIONS, lines: 50 }, packing))
          for (const account of accounts) feeder.add(account)
          expect(feeder.finish()).toEqual(expected(accounts))
        },
      ),
      { numRuns: packing?.plainBytes === 0 ? 20 : 12 },
    )
  })

  test('when one part has more than it compares at once', () => {
    // Numbers have 32 parts, and so nearly all of these repeats are of two of them.
    const feeder = new Feeder(loadKernel())
    for (let number = 0; number < 900_000; number++) {
      feeder.add(number % 450_001 === 7 ? 'zz' : number % 2 ? '13800000000' : '13900000000')
    }
    expect(feeder.finish()).toMatchObject({ count: 899_997, checkedRows: 900_000 })
  })
})

describe('the memory for fingerprints', () => {
  const makeFinder = () => loadKernel()

  test('is at most 16 bytes an account at any time', () => {
    const feeder = new Feeder(makeFinder())
    let most = 0
    for (let number = 1; number <= 500_000; number++) {
      feeder.add(`user${number}`)
      const isLookedAt = number >= 100_000 && number % 10_000 === 0
      if (isLookedAt) most = Math.max(most, feeder.search.bytes / number)
    }
    expect(most).toBeGreaterThanOrEqual(8)
    expect(most).toBeLessThanOrEqual(16)
  })

  test('does not grow with repeats of one account', () => {
    const feeder = new Feeder(makeFinder())
    for (let number = 0; number < 500_000; number++) feeder.add(number % 50 ? 'same' : `${number}`)
    expect(feeder.search.bytes).toBeLessThan(3_000_000)
  })

  test('is next to nothing before there are any', () => {
    expect(makeFinder().bytes).toBe(0)
  })
})

describe('fingerprints of the kernel', () => {
  const long = (number: number) => `+86138${String(number).padStart(8, '0')}`
  const short = (number: number) => number.toString(36).padStart(5, '0')
  const number11 = (number: number) =>
    `138${String(number * 7919)
      .padStart(8, '0')
      .slice(-8)}`
  const word = (number: number) =>
    [...number.toString(26).padStart(8, '0')]
      .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
      .join('')

  // With the byte that tells the line.
  test.each([
    ['take less than 9 bytes an account', undefined, long, 9],
    ['take less for short accounts', undefined, short, 6.5],
    ['take little more than 5 for numbers', undefined, number11, 5.3],
    ['take little more than 5 for words', undefined, word, 5.4],
    ['take less than 4 for numbers when packed', PACKING, number11, 4],
    ['take less than 8 when packed, with all that is not packed yet', PACKING, long, 8],
    ['take less for short accounts when packed', PACKING, short, 5],
  ])('%s', (_, packing, make, most) => {
    const feeder = new Feeder(loadKernel(OPTIONS, packing))
    for (let number = 0; number < 500_000; number++) feeder.add(make(number))
    expect(feeder.search.bytes / 500_000).toBeLessThan(most)
  })
})

describe('the table of one part', () => {
  // Repeats across texts have to be kept, and those of one account are all in one part.
  const OF_ONE = 9 << 16
  const feed = (packing?: Packing): ((accounts: number) => number) => {
    const feeder = new Feeder(loadKernel({ ...OPTIONS, isSeveral: true }, packing))
    return (accounts) => {
      for (let added = 0; added < accounts; added++) feeder.add('13800138000')
      return feeder.search.bytes
    }
  }

  test('may be large while there is memory, so that nothing has to be packed', () => {
    const add = feed()
    expect(add(OF_ONE)).toBeGreaterThan(4 * OF_ONE)
    // Then only the codes and lines of those are left.
    expect(add(1000)).toBeLessThan(2 * OF_ONE)
  })

  test.each([
    ['plainBytes', { plainBytes: 8 << 20, growthBytes: 0 }],
    ['growthBytes', { plainBytes: 62 << 20, growthBytes: 60 << 20 }],
  ])('stays small where %s leaves no more', (_, packing) => {
    expect(feed(packing)(OF_ONE)).toBeLessThan(4 * OF_ONE)
  })

  test('stays small once something was packed', () => {
    const add = feed()
    const packed = add(OF_ONE + 1000)
    const more = OF_ONE - 50_000
    expect(add(more) - packed).toBeLessThan(4 * more)
  })
})

test.each([18, 22, 26, 30])('with %i pages of memory, the kernel says how far it came', (pages) => {
  const feeder = new Feeder(loadKernel({ ...OPTIONS, memoryBytes: pages * 65_536 }, PACKING))
  feeder.add('same')
  for (let number = 0; number < 200_000; number++) feeder.add(`user-number-${number}`)
  feeder.add('same')
  const { count, lines, checkedRows } = feeder.finish()
  expect({ count, lines }).toEqual({ count: 0, lines: [] })
  expect(checkedRows).toBeLessThan(200_000)
})
