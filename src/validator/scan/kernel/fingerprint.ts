// Fingerprints of accounts, and the parts into which they are divided.

import { lowBits } from './bits'

/** Each process has another, so that nobody can prepare accounts that collide. */
let seed: u64 = 0
/** The part of the fingerprint that was made last, below 256. */
export let part: u32 = 0

// Multipliers of SplitMix64's finalizer (Steele, Lea, Flood: Fast Splittable Pseudorandom Number
// Generators, 2014), in Stafford's thirteenth variant.
const FIRST_MULTIPLIER: u64 = 0xbf58476d1ce4e5b9
const SECOND_MULTIPLIER: u64 = 0x94d049bb133111eb

export function setSeed(low: u32, high: u32): void {
  seed = (low as u64) | ((high as u64) << 32)
}

/**
 * Makes the fingerprint of the account from `start` to before `end`, one byte at least. Up to 8
 * bytes behind it are read.
 *
 * An account of up to 7 bytes is only shuffled: its fingerprint is no other account's, and as short
 * as the account. There can be very many of them, so they must not take more room than they have to.
 * A longer one gets a hash of 64 bits.
 */
export function makeFingerprint(start: u32, end: u32): u64 {
  const size = end - start
  return size < 8 ? shuffle(load<u64>(start), size) : hash(start, end)
}

/** Bits of a fingerprint that its part doesn't tell. */
export function bitsBelow(part: u32): u32 {
  if (part < 128) return 57
  if (part < 160) return 51
  if (part < 192) return 43
  return part < 224 ? 35 : 29
}

/**
 * Accounts are regular: they count up, or share their beginning or end. So each word is mixed until
 * all bits depend on every other, before the next one comes to it.
 */
function hash(start: u32, end: u32): u64 {
  let hash = seed ^ (end - start)
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

/** Shuffles the numbers of as many bits as the account has; each step can be undone. */
function shuffle(word: u64, size: u32): u64 {
  let bits: u64 = size << 3
  let number = word & lowBits(bits)
  if (size <= 4) {
    // The size keeps them apart from those that end in zeroes.
    bits = 34
    number |= ((size - 1) as u64) << 32
  }
  const all = lowBits(bits)
  const half = bits >> 1
  number ^= seed & all
  number ^= number >> half
  number = (number * FIRST_MULTIPLIER) & all
  number ^= number >> half
  number = (number * SECOND_MULTIPLIER) & all
  number ^= number >> half
  const firstPart = size === 7 ? 128 : size === 6 ? 160 : size === 5 ? 192 : 224
  part = firstPart + ((number >> (bits - 5)) as u32)
  return number
}
