// Divides text into sequences: bytes as they are, and then a match, which is text that stood before.
//
// Lists of accounts are not like prose. Rows begin like the row above them, often at the same
// distance, and their digits are random: short matches far away take more bits than the bytes do. Names
// in Chinese are otherwise: their characters, of three bytes, stand before in any order, and text becomes
// matches nearly alone.
import { beginOtherwise, findInDigits } from './digit-rows'
import { addSequence, clearPlaces, earlierPlace, matchLength, notePlace } from './matches'
import { PLACES, SEQUENCES, TEXT } from './memory'
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
/** What is no digit is rare where it is less than such a part: a title, say. */
const RARE: u32 = 64

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
  if (countOthers() < size / RARE && beginOtherwise(size)) return findInDigits(size)
  byteCost = averageCost(size)
  isWide = countBeyondAscii() > size / 2
  matchCost = isWide ? WIDE_MATCH_COST : MATCH_COST
  if (isWide) byteCost = (byteCost * WIDE_BYTE_SHARE) >> 4
  clearPlaces()
  const end = TEXT + size
  row = TEXT
  rowAbove = TEXT
  let sequence = SEQUENCES
  let run = TEXT
  let at = TEXT
  while (at + 8 <= end) {
    const word = load<u64>(at)
    bestGain = 0
    const candidate = notePlace(at, word, HASHED)
    considerAbove(at, word as u32, end)
    considerEarlier(at, candidate, word as u32, end)
    if (bestGain > 0) {
      addSequence(sequence, at - run, bestLength, bestDistance)
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
  addSequence(sequence, end - run, 0, 0)
  return sequence + 8
}

/** Notes what stands in a match, up to its end: later ones may begin there. */
function noteInside(at: u32, end: u32): void {
  for (let inside = at + 1; inside < end; inside++) notePlace(inside, load<u64>(inside), HASHED)
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
    candidate = earlierPlace(candidate)
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

/** How many of the bytes that were counted are neither digits nor ends of rows. */
function countOthers(): u32 {
  let sum: u32 = 0
  for (let byte: u32 = 0; byte < 256; byte++) {
    if (byte !== LF && (byte < 0x30 || byte > 0x39)) sum += load<u32>(PLACES + (byte << 2))
  }
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
