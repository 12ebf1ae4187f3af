import { expect, test } from '@jest/globals'
import { DuplicateFinder, type Duplicates } from '../../src/validator/scan/duplicates.js'

/** Accounts after which they are divided into parts. */
const UNDIVIDED_ACCOUNTS = 16_384

/** What a finder says of numbers as accounts, each on the next line. */
function find(numbers: readonly number[], limit?: number): Duplicates {
  const finder = new DuplicateFinder(limit)
  const bytes = Buffer.alloc(32)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (const [index, number] of numbers.entries()) {
    finder.add(view, 0, bytes.write(String(number)), index + 1)
  }
  return finder.finish(numbers.length)
}

const upTo = (count: number) => Array.from({ length: count }, (_, number) => number)

test.each([-1, 0, 1, 63, 64, 5000])(
  'repeats are found on both sides of where accounts are divided, %i beyond it',
  (beyond) => {
    const numbers = upTo(UNDIVIDED_ACCOUNTS + beyond)
    // One of the undivided, and the last two.
    const repeats = [0, numbers.length - 2, numbers.length - 1]
    expect(find([7, ...numbers, ...repeats])).toEqual({
      count: 4,
      lines: [9, ...repeats.map((_, index) => numbers.length + 2 + index)],
      checkedRows: numbers.length + 4,
    })
  },
)

test.each([-1, 0, 1, 64])('a limit of %i more than are left undivided is kept to', (beyond) => {
  const limit = UNDIVIDED_ACCOUNTS + beyond
  const numbers = upTo(limit)
  expect(find(numbers, limit)).toEqual({ count: 0, lines: [], checkedRows: limit })
  expect(find([...numbers, 0, 1], limit)).toEqual({ count: 0, lines: [], checkedRows: limit })
  expect(find([0, ...numbers], limit)).toEqual({ count: 1, lines: [2], checkedRows: limit })
})
