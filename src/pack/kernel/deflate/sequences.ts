// Divides text into sequences: bytes as they are, and then a match, which is text that stood before.
//
// Lists of accounts are not like prose. Rows begin like the row above them, often at the same
// distance, and their digits are random: short matches far away take more bits than the bytes do. Names
// in Chinese are otherwise: their characters, of three bytes, stand before in any order, and text becomes
// matches nearly alone.
import { EARLIER, PLACE_BITS, PLACES, SEQUENCES, TEXT } from './memory'
import { distanceExtra, MOST_DISTANCE, MOST_MATCH } from './symbols'

const LF: u32 = 10
/** Costs and gains are in parts of a bit. */
const BIT: i32 = 16
/** What a match takes, besides the bits of its distance: close by a guess, which is all it need be. */
const MATCH_COST: i32 = 12 * BIT
const SAME_DISTANCE_COST: i32 = 5 * BIT
/** What a match takes where nearly all is matches, and a byte as it is, in sixteenths of the average. */
const WIDE_MATCH_COST: i32 = 5 * BIT
const WIDE_BYTE_SHARE: i32 = 28
/** Bytes that are hashed: fewer are hardly worth a distance of their own. */
const HASHED: u32 = 5
/** Earlier places that are looked at for one, at most. */
const MOST_TRIES: i32 = 8
const MULTIPLIER: u64 = 0x9e3779b97f4a7c15

/** What a byte takes on average when it stands as it is. */
let byteCost: i32 = 0
/** Whether most bytes are of characters beyond ASCII. */
let isWide: bool = false
let matchCost: i32 = MATCH_COST
/** The start of the row that is looked at, and of the one above. */
let row: u32 = 0
let rowAbove: u32 = 0
/** The best match for a place. */
let bestGain: i32 = 0
let bestLength: u32 = 0
let bestDistance: u32 = 0

/** Finds the sequences of so many bytes of text; returns where the last one ends. */
export function findSequences(size: u32): u32 {
  countBytes(size)
  byteCost = averageCost(size)
  isWide = countBeyondAscii() > size / 2
  matchCost = isWide ? WIDE_MATCH_COST : MATCH_COST
  if (isWide) byteCost = (byteCost * WIDE_BYTE_SHARE) >> 4
  memory.fill(PLACES, 0, 4 << PLACE_BITS)
  const end = TEXT + size
  row = TEXT
  rowAbove = TEXT
  let sequence = SEQUENCES
  let run = TEXT
  let at = TEXT
  while (at + 8 <= end) {
    const word = load<u64>(at)
    bestGain = 0
    const place = placeOf(word)
    const candidate = load<u32>(place)
    store<u32>(place, at)
    considerAbove(at, word as u32, end)
    store<u32>(EARLIER + ((at - TEXT) << 2), candidate)
    considerEarlier(at, candidate, word as u32, end)
    if (bestGain > 0) {
      put(sequence, at - run, bestLength, bestDistance)
      sequence += 8
      const next = at + bestLength
      passRows(at, next)
      if (isWide) noteInside(at, min(next, end - 8))
      at = next
      run = at
    } else {
      passRows(at, at + 1)
      at++
    }
  }
  put(sequence, end - run, 0, 0)
  return sequence + 8
}

/** Notes what stands in a match, up to its end: later ones may begin there. */
function noteInside(at: u32, end: u32): void {
  for (let inside = at + 1; inside < end; inside++) {
    const place = placeOf(load<u64>(inside))
    store<u32>(EARLIER + ((inside - TEXT) << 2), load<u32>(place))
    store<u32>(place, inside)
  }
}

/** Notes where rows start between two places. */
function passRows(from: u32, to: u32): void {
  for (let at = from; at < to; at++) {
    if (load<u8>(at) !== LF) continue
    rowAbove = row
    row = at + 1
  }
}

/** Looks at what stands in the same place of the row above. */
function considerAbove(at: u32, word: u32, end: u32): void {
  const distance = row - rowAbove
  if (((word ^ load<u32>(at - distance)) & 0xffffff) !== 0 || distance === 0) return
  if (distance > MOST_DISTANCE) return
  bestDistance = distance
  bestLength = matchLength(at, at - distance, min(end - at, MOST_MATCH))
  bestGain = (bestLength as i32) * byteCost - SAME_DISTANCE_COST
  if (bestLength < 3) bestGain = 0
}

/** Looks at places that began with the same bytes, the last first. */
function considerEarlier(at: u32, last: u32, word: u32, end: u32): void {
  let candidate = last
  for (let tries = bestGain > 0 && !isWide ? 1 : MOST_TRIES; tries > 0; tries--) {
    if (at - candidate > MOST_DISTANCE) return
    if (load<u32>(candidate) === word) consider(at, candidate, end)
    // Others may come in between; then there are many different ones, and few are worth it.
    else if (!isWide) return
    // Further away there is hardly more to gain where this gained nothing, and not more of the row.
    if (bestGain === 0 && !isWide) return
    candidate = load<u32>(EARLIER + ((candidate - TEXT) << 2))
  }
}

/** Looks at what began with the same bytes. */
function consider(at: u32, before: u32, end: u32): void {
  const distance = at - before
  const most = matchLength(at, before, min(end - at, MOST_MATCH))
  const part = rowPart(at, most)
  const beyond = most > part ? gainBeyond(at + part, most - part, end) : 0
  const length = beyond > 0 ? most : part
  const cost = matchCost + (distanceExtra(distance) as i32) * BIT
  const gain = (part as i32) * byteCost + max(beyond, 0) - cost
  if (length < 3 || gain <= bestGain) return
  bestGain = gain
  bestLength = length
  bestDistance = distance
}

/** What is gained by bytes of the next row, which begins like the row above, and that takes less. */
function gainBeyond(start: u32, length: u32, end: u32): i32 {
  const gain = (length as i32) * byteCost
  if (start + MOST_MATCH > end) return gain
  const above = matchLength(start, row, MOST_MATCH)
  return above < 3 ? gain : gain + SAME_DISTANCE_COST - (above as i32) * byteCost
}

function rowPart(at: u32, length: u32): u32 {
  for (let part: u32 = 1; part < length; part++) if (load<u8>(at + part - 1) === LF) return part
  return length
}

/** How many bytes are the same at two places, up to `most`. */
function matchLength(at: u32, before: u32, most: u32): u32 {
  let length: u32 = 0
  while (length < most) {
    const difference = load<u64>(at + length) ^ load<u64>(before + length)
    if (difference !== 0) return min(length + ((ctz(difference) >> 3) as u32), most)
    length += 8
  }
  return most
}

function placeOf(word: u64): u32 {
  const hash = ((word << (64 - 8 * HASHED)) * MULTIPLIER) >> (64 - PLACE_BITS)
  return PLACES + ((hash as u32) << 2)
}

function put(sequence: u32, run: u32, length: u32, distance: u32): void {
  store<u32>(sequence, run)
  store<u16>(sequence, length, 4)
  store<u16>(sequence, distance, 6)
}

/** Bytes as they are before the match of a sequence. */
export function runOf(sequence: u32): u32 {
  return load<u32>(sequence)
}

/** Length of a match; 0 when there is none, at the end. */
export function lengthOf(sequence: u32): u32 {
  return load<u16>(sequence, 4)
}

/** Distance of a match; 32768 fits. */
export function distanceOf(sequence: u32): u32 {
  return load<u16>(sequence, 6)
}

/** Counts how often each byte occurs, where the places will be. */
function countBytes(size: u32): void {
  memory.fill(PLACES, 0, 1024)
  for (let at: u32 = TEXT; at < TEXT + size; at++) {
    const count = PLACES + ((load<u8>(at) as u32) << 2)
    store<u32>(count, load<u32>(count) + 1)
  }
}

/** How many of the bytes that were counted are of characters beyond ASCII. */
function countBeyondAscii(): u32 {
  let sum: u32 = 0
  for (let count: u32 = PLACES + 512; count < PLACES + 1024; count += 4) sum += load<u32>(count)
  return sum
}

/** What a byte of the text takes on average, by how often each occurs, as that was counted. */
function averageCost(size: u32): i32 {
  let sum: i64 = 0
  for (let count: u32 = PLACES; count < PLACES + 1024; count += 4) {
    const times = load<u32>(count)
    if (times > 0) sum += (times as i64) * (logarithm(size) - logarithm(times))
  }
  return (sum / (size as i64)) as i32
}

/** The logarithm to base 2, in parts of a bit; a straight line between powers of 2. */
function logarithm(number: u32): i32 {
  const whole = 31 - clz<u32>(number)
  return (whole * BIT + (((number as u64) * BIT) >> whole) - BIT) as i32
}
