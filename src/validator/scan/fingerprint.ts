import { randomBytes } from 'node:crypto'

const { imul } = Math

/**
 * What the lanes start from: another number in each process, so that nobody can write a list whose
 * accounts all crowd into one place of a table, and which takes forever.
 */
const SEEDS = randomBytes(8)
const HIGH_SEED = SEEDS.readInt32LE(0)
const LOW_SEED = SEEDS.readInt32LE(4)

/**
 * Makes the 64-bit fingerprint of the bytes that stand in `view` from `start` to before `end`, and
 * puts its halves into `halves`. Whole words are read, so up to 4 bytes must follow.
 *
 * It is no secure hash. Accounts are regular, though: they count up, and share their beginning or
 * their end. So there are two lanes of 32 bits, of which the second takes in the first, and what
 * cancels out in one doesn't in the other. Each step can be undone, so that none loses what came
 * before it.
 */
export function makeFingerprint(
  view: DataView,
  start: number,
  end: number,
  halves: Int32Array,
): void {
  let high = HIGH_SEED ^ (end - start)
  let low = LOW_SEED
  let at = start
  for (; at + 4 <= end; at += 4) {
    const word = view.getInt32(at, true)
    high = imul(high ^ word, 0x9e3779b1)
    high ^= high >>> 15
    low = (imul(low, 0x85ebca6b) + word) | 0
    low = ((low ^ (low >>> 13)) + high) | 0
  }
  // The bytes that are left, or none; the length keeps them apart from zeroes.
  const rest = view.getInt32(at, true) & ((1 << ((end - at) << 3)) - 1)
  high = imul(high ^ rest, 0x9e3779b1)
  high ^= high >>> 15
  low = (imul(low, 0x85ebca6b) + rest) | 0
  low = scramble(((low ^ (low >>> 13)) + high) | 0)
  halves[0] = scramble(high ^ low)
  halves[1] = low
}

/** Spreads every bit over all others, without making any two numbers the same. */
function scramble(number: number): number {
  let mixed = number ^ (number >>> 16)
  mixed = imul(mixed, 0x7feb352d)
  mixed ^= mixed >>> 15
  mixed = imul(mixed, 0x846ca68b)
  return mixed ^ (mixed >>> 16)
}
