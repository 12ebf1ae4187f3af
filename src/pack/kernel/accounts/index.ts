// Finds accounts that are excluded, or came before. The host is src/pack/write/account-filter.ts.
import { extra, isShort, key, makeKey, partOf, setSeeds } from './keys'
import { GROUP, GROUP_ROWS, MOST_TEXT, RESULTS, setMostBytes, TEXT } from './memory'
import {
  clearTables,
  longTable,
  NEW,
  NO_ROOM,
  openSlots,
  openTables,
  placeOf,
  setShare,
  shortTable,
  take,
} from './table'

export const text: u32 = TEXT
export const mostText: u32 = MOST_TEXT
export const results: u32 = RESULTS

// Results, 32 bits each: rows that are kept, repeat another, are excluded, are open, or of another
// shard, by what `take` finds; then the bytes of those that are kept and of those that are open.
/** What is found of a row of another shard. */
const OTHER: u32 = 4
const KEPT_ROWS: u32 = RESULTS + (NEW << 2)
const OPEN_ROWS: u32 = RESULTS + (NO_ROOM << 2)
const KEPT_BYTES: u32 = RESULTS + 20
const OPEN_BYTES: u32 = RESULTS + 24

const LF: i8 = 10
/** What follows the key and its further bits of a row in the group: its ends, and what it is. */
const START: usize = 16
const END: usize = 20
const IS_SHORT: usize = 24
const IS_OTHER: usize = 28

let shard: u32 = 0
let shards: u32 = 1
/** Whether accounts that are not in the tables must wait. */
let isClosed: bool = false
/** Keeps the reads that only bring slots into the cache from being left out. */
export let touched: u32 = 0

/** Begins: bytes and entries that the tables may have, and the shard (from 0) of how many. */
export function open(mostBytes: u32, mostEntries: u32, index: u32, parts: u32): void {
  setMostBytes(mostBytes)
  openTables(mostEntries)
  shard = index
  shards = parts
}

export { setSeeds, setShare }

/** Forgets all accounts. */
export function clear(): void {
  clearTables()
  isClosed = false
}

/**
 * Takes the accounts of `size` bytes of text, each ended by a LF, which the host has put into its
 * place. What is left there is the text of those that are kept, and behind it of those that are
 * open, since there is no room to remember them: from then on no account is kept.
 */
export function takeAccounts(size: u32): void {
  filter(size, false)
}

/** Takes accounts to leave out, in the same way; none is kept. */
export function takeExclusions(size: u32): void {
  filter(size, true)
}

function filter(size: u32, isExclusion: bool): void {
  memory.fill(RESULTS, 0, 28)
  const end = TEXT + size
  // Stops the search for the end of the last row.
  store<u8>(end, LF)
  let to = TEXT
  let keptEnd = TEXT
  for (let at = TEXT; at < end; ) {
    const groupEnd = readGroup(at, end)
    at = load<u32>(groupEnd - 32, END) + 1
    touchSlots(groupEnd, size)
    for (let entry = GROUP; entry < groupEnd; entry += 32) {
      const start = load<u32>(entry, START)
      const rowEnd = load<u32>(entry, END) + 1
      const found = load<u32>(entry, IS_OTHER) !== 0 ? OTHER : lookUp(entry, isExclusion)
      if (found !== NEW && found !== NO_ROOM) {
        const counter = RESULTS + (found << 2)
        store<u32>(counter, load<u32>(counter) + 1)
        continue
      }
      const isKept = found === NEW
      if (isKept && isExclusion) continue
      const counter = isKept ? KEPT_ROWS : OPEN_ROWS
      store<u32>(counter, load<u32>(counter) + 1)
      if (to !== start) memory.copy(to, start, rowEnd - start)
      to += rowEnd - start
      if (isKept) keptEnd = to
    }
  }
  store<u32>(KEPT_BYTES, keptEnd - TEXT)
  store<u32>(OPEN_BYTES, to - keptEnd)
}

/** @inline */
function lookUp(entry: u32, isExclusion: bool): u32 {
  const table = load<u32>(entry, IS_SHORT) !== 0 ? shortTable : longTable
  const found = take(table, load<u64>(entry), load<u64>(entry, 8), isExclusion, isClosed)
  if (found === NO_ROOM) isClosed = true
  return found
}

/** Makes the keys of rows; returns the end of the group. */
function readGroup(from: u32, end: u32): u32 {
  let entry = GROUP
  for (let at = from; at < end && entry < GROUP + 32 * GROUP_ROWS; entry += 32) {
    const rowEnd = endOfRow(at)
    store<u32>(entry, at, START)
    store<u32>(entry, rowEnd, END)
    const isOther = shards > 1 && partOf(at, rowEnd, shards) !== shard
    store<u32>(entry, isOther, IS_OTHER)
    if (!isOther) {
      makeKey(at, rowEnd)
      store<u64>(entry, key)
      store<u64>(entry, extra, 8)
      store<u32>(entry, isShort, IS_SHORT)
    }
    at = rowEnd + 1
  }
  return entry
}

/**
 * Reads the slots where the keys of a group will be looked for. Here the processor waits for many of
 * them at once, and has them at hand then; while it compares, it would wait for one after the other.
 */
function touchSlots(groupEnd: u32, size: u32): void {
  let bits: u32 = 0
  for (let entry = GROUP; entry < groupEnd; entry += 32) {
    if (load<u32>(entry, IS_OTHER) !== 0) continue
    const table = load<u32>(entry, IS_SHORT) !== 0 ? shortTable : longTable
    if (table.slots !== 0 || openSlots(table, entriesLike(entry, groupEnd, size))) {
      bits ^= load<u32>(placeOf(table, load<u64>(entry)))
    } else isClosed = true
  }
  touched = bits
}

/** How many entries for the same table a text of `size` bytes has, if all of it is like the first group. */
function entriesLike(entry: u32, groupEnd: u32, size: u32): u32 {
  let alike: u64 = 0
  for (let other = GROUP; other < groupEnd; other += 32) {
    if (load<u32>(other, IS_SHORT) === load<u32>(entry, IS_SHORT)) alike++
  }
  return ((alike * size) / (load<u32>(groupEnd - 32, END) + 1 - load<u32>(GROUP, START))) as u32
}

/**
 * Where the next LF is.
 * @inline
 */
function endOfRow(from: u32): u32 {
  let at = from
  while (true) {
    const ends = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(LF)))
    if (ends !== 0) return at + ctz<i32>(ends)
    at += 16
  }
}
