// Fingerprints of accounts, and the parts into which they are divided.

import { lowBits } from './bits'

/** Each process has another, so that nobody can prepare accounts that collide. */
let seed: u64 = 0
/** What the size of an account is multiplied with: odd, and as unknown. */
let sizeSeed: u64 = 1
/** The part of the fingerprint that was made last, below 256. */
export let part: u32 = 0

// Multipliers of SplitMix64's finalizer (Steele, Lea, Flood: Fast Splittable Pseudorandom Number
// Generators, 2014), in Stafford's thirteenth variant.
const FIRST_MULTIPLIER: u64 = 0xbf58476d1ce4e5b9
const SECOND_MULTIPLIER: u64 = 0x94d049bb133111eb

export function setSeed(low: u32, high: u32): void {
  seed = (low as u64) | ((high as u64) << 32)
  sizeSeed = mix(seed + FIRST_MULTIPLIER) | 1
  placesWord = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
  upperWord = i16x8.splat(0xff)
  tenWord = i16x8.splat(10)
  tenPairsWord = i32x4.splat((1 << 16) | 100)
  lettersWord = i16x8.splat(26)
  lettersPairsWord = i32x4.splat((1 << 16) | 676)
}

/** Characters of the longest numbers, and words of lowercase letters, that are told exactly. */
export const MOST_DIGITS: u32 = 11
const MOST_LETTERS: u32 = 8
/** Bits of what tells them: there are fewer numbers up to that long than 2^37, and words than 2^38. */
const DIGITS_BITS: u64 = 37
const LETTERS_BITS: u64 = 38
/** Bits of a fingerprint of digits that its part doesn't tell. */
export const DIGITS_WIDTH: u64 = DIGITS_BITS - 5
export const ZERO: u32 = 0x30
const NINE: u32 = 0x39
const A: u32 = 0x61

// Words for SIMD; as variables, see `block.ts`.
let placesWord = i8x16.splat(0)
let upperWord = i8x16.splat(0)
/** Bases, and what pairs of digits are multiplied with. */
let tenWord = i8x16.splat(0)
let tenPairsWord = i8x16.splat(0)
let lettersWord = i8x16.splat(0)
let lettersPairsWord = i8x16.splat(0)

// The first parts of each kind; a fingerprint's highest bits tell which of them is its own.
const FIRST_OF_DIGITS: u32 = 128
const FIRST_OF_LETTERS: u32 = 160
const FIRST_OF_7: u32 = 192
const FIRST_OF_6: u32 = 208
const FIRST_OF_5: u32 = 224
const FIRST_OF_4: u32 = 240

/**
 * Makes the fingerprint of the account from `start` to before `end`, one byte at least. Up to 8
 * bytes behind it are read, and 16 before its end.
 *
 * Numbers, short words and accounts of up to 7 bytes are only shuffled: their fingerprint is no other
 * account's, and not longer than it has to be. There can be very many of them, and so they must not
 * take more room than that. Any other gets a hash of 64 bits.
 * @inline
 */
export function makeFingerprint(start: u32, end: u32): u64 {
  const size = end - start
  if (size <= MOST_DIGITS) {
    const isNumber = load<u8>(start) <= NINE
    if (isNumber || size <= MOST_LETTERS) {
      const base: u32 = isNumber ? 10 : 26
      const first: u32 = isNumber ? ZERO : A
      const ranks = i8x16.sub(v128.load(end - 16), i8x16.splat((first - 1) as i8))
      // By their places, those before the account are left out.
      const others = i8x16.gt_u(i8x16.sub(ranks, i8x16.splat(1)), i8x16.splat((base - 1) as i8))
      if ((i8x16.bitmask(others) as u32) >> (16 - size) === 0) {
        const number = numberOf(v128.and(ranks, lastPlaces(size)), base)
        if (isNumber) return shuffle(number, DIGITS_BITS, FIRST_OF_DIGITS, 5)
        return shuffle(number, LETTERS_BITS, FIRST_OF_LETTERS, 5)
      }
    }
    const bits: u64 = size << 3
    const number = load<u64>(start) & lowBits(bits)
    if (size === 7) return shuffle(number, bits, FIRST_OF_7, 4)
    if (size === 6) return shuffle(number, bits, FIRST_OF_6, 4)
    if (size === 5) return shuffle(number, bits, FIRST_OF_5, 4)
    // The size keeps them apart from those that end in zeroes.
    if (size < 5) return shuffle(number | (((size - 1) as u64) << 32), 34, FIRST_OF_4, 4)
  }
  return hash(start, end)
}

/** Whether the fingerprint that was made last is one of digits. */
export function isOfDigits(): bool {
  return part - FIRST_OF_DIGITS < FIRST_OF_LETTERS - FIRST_OF_DIGITS
}

/** The fingerprint of digits that make up a number. */
export function fingerprintOfDigits(number: u64): u64 {
  return shuffleBits(number, DIGITS_BITS)
}

/** The part to which a fingerprint of digits belongs. */
export function partOfDigits(fingerprint: u64): u32 {
  return FIRST_OF_DIGITS + ((fingerprint >> DIGITS_WIDTH) as u32)
}

/** Bits of a fingerprint that its part doesn't tell. */
export function bitsBelow(part: u32): u32 {
  if (part < FIRST_OF_DIGITS) return 57
  if (part < FIRST_OF_LETTERS) return DIGITS_WIDTH as u32
  if (part < FIRST_OF_7) return (LETTERS_BITS as u32) - 5
  if (part < FIRST_OF_6) return 56 - 4
  if (part < FIRST_OF_5) return 48 - 4
  return part < FIRST_OF_4 ? 40 - 4 : 34 - 4
}

/** The bytes of a word that are its last ones. */
export function lastPlaces(size: u32): v128 {
  return i8x16.gt_s(placesWord, i8x16.splat((15 - size) as i8))
}

/**
 * The number of which the bytes are the digits in a base. They count from 1, and are 0 only before the
 * first: words of all sizes are different numbers then.
 */
export function numberOf(digits: v128, base: u32): u64 {
  const isTen = base === 10
  const upper = v128.and(digits, upperWord)
  const bases = i16x8.mul(upper, isTen ? tenWord : lettersWord)
  const pairs = i16x8.add(bases, i16x8.shr_u(digits, 8))
  const square = base * base
  const fours = i32x4.dot_i16x8_s(pairs, isTen ? tenPairsWord : lettersPairsWord)
  const first = (i64x2.extract_lane(fours, 0) >>> 32) as u64
  const others = i64x2.extract_lane(fours, 1) as u64
  // Only numbers have more than eight digits.
  const last = others >> 32
  return first * 100_000_000 + (others & u64(u32.MAX_VALUE)) * ((square * square) as u64) + last
}

/**
 * Accounts are regular: they count up, or share their beginning or end. So each word is mixed until
 * all bits depend on every other, before the next one comes to it.
 * @inline
 */
function hash(start: u32, end: u32): u64 {
  // What nobody knows: otherwise an account could make up for its size in its first word.
  let hash = seed ^ (((end - start) as u64) * sizeSeed)
  let at = start
  for (; at + 8 <= end; at += 8) hash = mix(hash ^ load<u64>(at))
  // The last word overlaps the one before; with the size in the hash, that can't be taken for others.
  if (at < end) hash = mix(hash ^ load<u64>(end - 8))
  part = (hash >> 57) as u32
  return hash
}

function mix(word: u64): u64 {
  let mixed = word
  mixed = (mixed ^ (mixed >> 30)) * FIRST_MULTIPLIER
  mixed = (mixed ^ (mixed >> 27)) * SECOND_MULTIPLIER
  return mixed ^ (mixed >> 31)
}

/** Shuffles a number; the highest `partBits` tell the part, counted from `firstPart`. */
function shuffle(word: u64, bits: u64, firstPart: u32, partBits: u64): u64 {
  const number = shuffleBits(word, bits)
  part = firstPart + ((number >> (bits - partBits)) as u32)
  return number
}

/** Shuffles the numbers of so many bits; each step can be undone. */
function shuffleBits(word: u64, bits: u64): u64 {
  const all = lowBits(bits)
  const half = bits >> 1
  let number = word ^ (seed & all)
  number ^= number >> half
  number = (number * FIRST_MULTIPLIER) & all
  number ^= number >> half
  number = (number * SECOND_MULTIPLIER) & all
  return number ^ (number >> half)
}
