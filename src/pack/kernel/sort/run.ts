// Sorts the rows of a run by keys: as many characters as fit into 64 bits, each told by its rank
// among the bytes that occur. Rows of digits are sorted by one key, others by several in turn.
import { BASE, DIGITS, OUT, OUT_BYTES, RANKS, reach } from './memory'
import { copyRow, endOfRow, LF, sharedBytes } from './rows'

// An entry is a key of 64 bits, the place of a row, and its size with its LF.
const PLACE: usize = 8
const SIZE: usize = 12
const ENTRY: u32 = 16

const DIGIT_BITS: u64 = 11
const MOST_DIGITS: u32 = 6
/** Entries that are sorted one by one, at most. */
const FEW: u32 = 24

const text: u32 = BASE
let entries: u32 = 0
let others: u32 = 0
let entriesEnd: u32 = 0
/** Bits of a rank, and ranks of a key. */
let rankBits: u64 = 0
let keyRanks: u32 = 0
/** The entry that is given out next. */
let next: u32 = 0
/** Rows that were given out last. */
export let givenRows: u32 = 0
/** Bytes that all rows share. */
export let shared: u32 = 0

/** Makes room for a run of so many bytes of text and rows; returns where its text goes, or 0. */
export function openRun(bytes: u32, rows: u32): u32 {
  entries = (BASE + bytes + 64 + 15) & ~15
  others = entries + rows * ENTRY
  return reach(others + rows * ENTRY) ? text : 0
}

/** Sorts the `size` bytes of text that are there, one row at least. */
export function sortRun(size: u32): void {
  listRows(size)
  rankBytes()
  sortEntries(entries, entriesEnd, shared)
  next = entries
}

/** Gives out the next rows, as many as there is room for; returns their bytes, 0 at the end. */
export function giveRows(): u32 {
  const first = next
  let to = OUT
  for (; next < entriesEnd; next += ENTRY) {
    const size = load<u32>(next, SIZE)
    if (to + size > OUT + OUT_BYTES) break
    to = copyRow(load<u32>(next, PLACE), size, to)
  }
  givenRows = (next - first) / ENTRY
  return to - OUT
}

/** Makes entries of the rows, finds what they share, and marks the bytes that occur. */
function listRows(size: u32): void {
  memory.fill(RANKS, 0, 256)
  const end = text + size
  let entry = entries
  shared = u32.MAX_VALUE
  for (let at = text; at < end; entry += ENTRY) {
    const rowEnd = endOfRow(at)
    store<u32>(entry, at, PLACE)
    store<u32>(entry, rowEnd + 1 - at, SIZE)
    if (shared !== 0) shared = sharedBytes(text, at, min(shared, rowEnd - at))
    at = rowEnd + 1
  }
  entriesEnd = entry
  for (let at = text; at < end; at++) store<u8>(RANKS + (load<u8>(at) as u32), 1)
}

/** Numbers the bytes that occur, the end of a row as 0. */
function rankBytes(): void {
  let rank: u32 = 0
  store<u8>(RANKS + LF, 0)
  for (let byte: u32 = 0; byte < 256; byte++) {
    if (load<u8>(RANKS + byte) === 0) continue
    store<u8>(RANKS + byte, ++rank)
  }
  rankBits = 32 - clz<u32>(max(rank, 1))
  keyRanks = (64 / rankBits) as u32
}

/** The key of a row from an offset on: ranks, then zeroes behind its end. */
function keyOf(entry: u32, offset: u32): u64 {
  const at = load<u32>(entry, PLACE) + offset
  const count = min(load<u32>(entry, SIZE) - 1 - offset, keyRanks)
  let key: u64 = 0
  for (let index: u32 = 0; index < count; index++) {
    key = (key << rankBits) | (load<u8>(RANKS + (load<u8>(at + index) as u32)) as u64)
  }
  return key << ((keyRanks - count) * rankBits)
}

/** Sorts entries whose rows share so many bytes. */
function sortEntries(from: u32, to: u32, offset: u32): void {
  for (let entry = from; entry < to; entry += ENTRY) store<u64>(entry, keyOf(entry, offset))
  if (to - from <= FEW * ENTRY) sortFew(from, to)
  else sortMany(from, to)

  // Those with the same key go on behind it; where that ends with an end, there is only one.
  const lastRank = ((1 as u64) << rankBits) - 1
  for (let start = from; start < to; ) {
    const key = load<u64>(start)
    let end = start + ENTRY
    while (end < to && load<u64>(end) === key) end += ENTRY
    if (end - start > ENTRY && (key & lastRank) !== 0) sortEntries(start, end, offset + keyRanks)
    start = end
  }
}

function sortFew(from: u32, to: u32): void {
  for (let entry = from + ENTRY; entry < to; entry += ENTRY) {
    const key = load<u64>(entry)
    const rest = load<u64>(entry, PLACE)
    let at = entry
    for (; at > from && load<u64>(at - ENTRY) > key; at -= ENTRY) {
      v128.store(at, v128.load(at - ENTRY))
    }
    store<u64>(at, key)
    store<u64>(at, rest, PLACE)
  }
}

/** Sorts by one digit of the key after the other, the lowest first. */
function sortMany(from: u32, to: u32): void {
  countDigits(from, to)
  const size = to - from
  let source = from
  let target = others
  for (let digit: u32 = 0; digit < MOST_DIGITS; digit++) {
    const shift = (digit as u64) * DIGIT_BITS
    const places = DIGITS + (digit << 13)
    if (!startPlaces(places, digitOf(load<u64>(source), shift), target, size)) continue
    for (let entry = source; entry < source + size; entry += ENTRY) {
      const counter = places + (digitOf(load<u64>(entry), shift) << 2)
      const place = load<u32>(counter)
      v128.store(place, v128.load(entry))
      store<u32>(counter, place + ENTRY)
    }
    const sorted = target
    target = source
    source = sorted
  }
  if (source !== from) memory.copy(from, source, size)
}

function digitOf(key: u64, shift: u64): u32 {
  return ((key >> shift) as u32) & ((1 << (DIGIT_BITS as u32)) - 1)
}

function countDigits(from: u32, to: u32): void {
  memory.fill(DIGITS, 0, MOST_DIGITS << 13)
  for (let entry = from; entry < to; entry += ENTRY) {
    const key = load<u64>(entry)
    for (let digit: u32 = 0; digit < MOST_DIGITS; digit++) {
      const counter = DIGITS + (digit << 13) + (digitOf(key, (digit as u64) * DIGIT_BITS) << 2)
      store<u32>(counter, load<u32>(counter) + 1)
    }
  }
}

/** Makes places of counts; false when all have the same digit, and nothing is to be done. */
function startPlaces(places: u32, digit: u32, target: u32, size: u32): bool {
  if (load<u32>(places + (digit << 2)) * ENTRY === size) return false
  let place = target
  for (let counter = places; counter < places + (1 << 13); counter += 4) {
    const count = load<u32>(counter)
    store<u32>(counter, place)
    place += count * ENTRY
  }
  return true
}
