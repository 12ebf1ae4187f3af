// Keys by which accounts are compared. A short account (a number of up to 15 digits, perhaps with a
// plus) is its own key, shuffled: no other has the same. Of all others 96 bits of a hash are kept: at
// 100 million accounts, the chance that any two share them is 6e-14.

/** Bits of a key by which entries are in order; those of long accounts have 40 further bits. */
export const KEY_BITS: u64 = 56
const KEY_MASK: u64 = (1 << KEY_BITS) - 1

/** The key that was made last. */
export let key: u64 = 0
/** Its further bits; 0 for a short account. */
export let extra: u64 = 0
/** Whether it is that of a short account. */
export let isShort: bool = false

// Another in each run, so that nobody can prepare accounts that crowd into one place.
let seed: u64 = 0
let otherSeed: u64 = 0

// Multipliers of SplitMix64's finalizer (Steele, Lea, Flood: Fast Splittable Pseudorandom Number
// Generators, 2014), in Stafford's thirteenth and first variants.
const FIRST: u64 = 0xbf58476d1ce4e5b9
const SECOND: u64 = 0x94d049bb133111eb
const THIRD: u64 = 0x7fb5d329728ea185
const FOURTH: u64 = 0x81dadef4bc2dd44d

const PLUS: u32 = 0x2b
const MOST_DIGITS: u32 = 15
const ZEROES: u64 = 0x3030303030303030
const HIGH_NIBBLES: u64 = 0xf0f0f0f0f0f0f0f0
const SIXES: u64 = 0x0606060606060606

const POWERS = powers()

function powers(): StaticArray<u64> {
  const all = new StaticArray<u64>(MOST_DIGITS + 1)
  let power: u64 = 1
  for (let exponent = 0; exponent < all.length; exponent++, power *= 10) all[exponent] = power
  return all
}

export function setSeeds(low: u32, high: u32, otherLow: u32, otherHigh: u32): void {
  seed = (low as u64) | ((high as u64) << 32)
  otherSeed = (otherLow as u64) | ((otherHigh as u64) << 32)
}

/**
 * Makes the key of the account from `start` to before `end`; up to 16 bytes around it are read.
 * @inline
 */
export function makeKey(start: u32, end: u32): void {
  const hasPlus: u32 = load<u8>(start) === PLUS ? 1 : 0
  const digits = end - start - hasPlus
  if (digits - 1 < MOST_DIGITS) {
    const last = digitsBefore(end, min(digits, 8))
    const first = digits > 8 ? digitsBefore(end - 8, digits - 8) : ZEROES
    if (isDigits(last) && isDigits(first)) {
      // Zeroes in front count: a one before them keeps lengths apart.
      const number = numberOf(first) * 100_000_000 + numberOf(last) + POWERS[digits]
      key = shuffle((number << 1) | hasPlus)
      extra = 0
      isShort = true
      return
    }
  }
  key = hash(start, end, seed) >> (64 - KEY_BITS)
  extra = otherHash(start, end) >> 24
  isShort = false
}

/** Which of so many parts an account belongs to, from 0: the same on every machine, for good. */
export function partOf(start: u32, end: u32, parts: u32): u32 {
  return (((hash(start, end, 0) >> 32) * parts) >> 32) as u32
}

/**
 * The last `count` of the 8 bytes before `end`, with zeroes before them.
 * @inline
 */
function digitsBefore(end: u32, count: u32): u64 {
  const strange = (8 - count) << 3
  const word = load<u64>(end - 8)
  return strange === 0 ? word : ((word >> strange) << strange) | (ZEROES >> (64 - strange))
}

/** @inline */
function isDigits(word: u64): bool {
  return ((word & HIGH_NIBBLES) | (((word + SIXES) & HIGH_NIBBLES) >> 4)) === 0x3333333333333333
}

/**
 * The number of 8 digits: pairs of neighbours are joined, then pairs of these, then the last two.
 * @inline
 */
function numberOf(digits: u64): u64 {
  let word = digits - ZEROES
  word = word * 10 + (word >> 8)
  const pairs = word & 0x00ff00ff00ff00ff
  const fours = (pairs * 100 + (pairs >> 16)) & 0x0000ffff0000ffff
  return (fours * 10_000 + (fours >> 32)) & 0xffffffff
}

/**
 * Shuffles numbers of as many bits as a key has; each step can be undone.
 * @inline
 */
function shuffle(number: u64): u64 {
  let mixed = number ^ (seed & KEY_MASK)
  mixed ^= mixed >> 28
  mixed = (mixed * FIRST) & KEY_MASK
  mixed ^= mixed >> 28
  mixed = (mixed * SECOND) & KEY_MASK
  return mixed ^ (mixed >> 28)
}

/** Each word is mixed until all bits depend on every other, before the next one comes to it. */
function hash(start: u32, end: u32, from: u64): u64 {
  let hash = from ^ (end - start)
  let at = start
  for (; at + 8 <= end; at += 8) hash = mix(hash ^ load<u64>(at))
  return at < end ? mix(hash ^ restOf(at, end)) : hash
}

/** A hash that has nothing in common with the other one. */
function otherHash(start: u32, end: u32): u64 {
  let hash = otherSeed + (end - start)
  let at = start
  for (; at + 8 <= end; at += 8) hash = otherMix(hash + load<u64>(at))
  return at < end ? otherMix(hash + restOf(at, end)) : hash
}

/** The less than 8 bytes from `at`; the length in the hash keeps them apart from zeroes. */
function restOf(at: u32, end: u32): u64 {
  return load<u64>(at) & (((1 as u64) << ((end - at) << 3)) - 1)
}

function mix(word: u64): u64 {
  let mixed = word
  mixed = (mixed ^ (mixed >> 30)) * FIRST
  mixed = (mixed ^ (mixed >> 27)) * SECOND
  return mixed ^ (mixed >> 31)
}

function otherMix(word: u64): u64 {
  let mixed = word
  mixed = (mixed ^ (mixed >> 31)) * THIRD
  mixed = (mixed ^ (mixed >> 27)) * FOURTH
  return mixed ^ (mixed >> 33)
}
