// Compares the fingerprints of one part with each other, and packs them.
import { EARLIER, findRepeats, IN_TEXT, STORED, startTelling, tellApart } from './apart'
import { bitsBelow } from './fingerprint'
import { wantedLines, wantsLines } from './lines'
import { ensurePages, ensureScratch, freeChain, scratch } from './memory'
import { countIn, listBefore, memoOfList, packList, pagesFor, readOn, startReading } from './packed'
import { EARLIER_COUNT, get, NEW, NEW_COUNT, NEXT, PACKED, PACKED_COUNT, set } from './parts'
import { numberAt, placeAfter, placeOn } from './queue'
import { listBytesFor, listSuspects } from './suspects'
import {
  addToFilter,
  find,
  GONE,
  insertAll,
  MOST_READ,
  memoOf,
  openTable,
  reading,
  remember,
  sort,
  sorted,
  sortTagged,
  takeOut,
} from './table'
import { repeats as tellRepeats } from './tell'
import { countBefore, text } from './texts'

/**
 * Bits of a packed fingerprint besides itself: 1 where there are several texts, which tells whether
 * it was seen in the text that was being read when it was packed.
 */
let tagBits: u32 = 0

/** Sets whether accounts of several texts are compared. Nothing may be packed, or all by one text. */
export function setSeveral(isSeveral: bool): void {
  tagBits = isSeveral ? 1 : 0
}

/** How many fingerprints of a part are kept less than before it was compared. */
export let dropped: i32 = 0

/**
 * Counts the repeats among the new fingerprints of a part, and packs the rest, unless nothing more is
 * to come. False when there is no memory: then nothing has been done.
 */
export function compare(p: u32, packs: bool): bool {
  dropped = 0
  const index = 4 * p
  const newCount = get(NEW_COUNT, index)
  if (newCount === 0) return true
  const width = bitsBelow(p)
  const lists = get(PACKED, index)
  // The last new ones of a part of which nothing is packed need no order.
  const isLast = !packs && lists === 0
  const first = placeOn(get(NEW, index))
  const suspects = isLast ? listSuspects(get(NEW, index), newCount, width) : -1
  if (isLast && suspects < 0) return false
  const entries = isLast ? (suspects as u32) : newCount
  if (!openTable(entries, width, isLast ? listBytesFor(entries) : 0)) return false
  if (packs && !ensurePages(pagesFor(newCount, width + tagBits))) return false

  let repeated = isLast ? insertAll(scratch, entries, 0) : insertAll(first, newCount, width)
  let end = isLast ? 0 : sort()
  for (let list = lists; list !== 0; list = listBefore(list)) {
    const found = compareWith(list, end)
    repeated += found
    // Where there are several texts, it may have to be kept that a fingerprint was seen again.
    if (tagBits === 0 && found > 0) end = takeOut(end)
  }
  // Of one text, only the first lines are told, and so nothing behind them has to be known.
  const told = tagBits > 0 ? repeated : wantsLines ? min(repeated, wantedLines()) : 0
  const hasCodes = told > 0
  // Of a text that is packed it has to be known which fingerprints are its own.
  startTelling(index, width, suspects)
  if (hasCodes && tagBits > 0) tellApart(packs)
  else if (repeated > 0) tellRepeats(text, repeated)
  if (hasCodes && tagBits === 0) findRepeats(told)
  let packed: u32 = 0
  if (packs) packed = tagBits === 0 ? pack(index, width, end) : packTagged(index, width, hasCodes)

  dropped = newCount - packed
  set(PACKED_COUNT, index, get(PACKED_COUNT, index) + packed)
  if (!hasCodes) freeChain(get(NEW, index))
  store<u64>(NEXT + 2 * index, 0)
  set(NEW_COUNT, index, 0)
  set(EARLIER_COUNT, index, get(EARLIER_COUNT, index) + newCount)
  return true
}

/**
 * Goes through the sorted list up to `end` and a packed one, in order. Remembers of what is in both
 * where it was seen last. Returns how many that are.
 */
function compareWith(list: u32, end: u32): u32 {
  startReading(list)
  const tags: u64 = tagBits
  let at = sorted
  let both: u32 = 0
  // Behind all others, so that the list's end need not be looked for.
  store<u64>(end, u64.MAX_VALUE)
  let number = load<u64>(at)
  while (at < end) {
    const readEnd = reading + (readOn(reading, MOST_READ) << 3)
    if (readEnd === reading) break
    for (let packedAt = reading; packedAt < readEnd; packedAt += 8) {
      const entry = load<u64>(packedAt)
      const packed = entry >> tags
      while (number < packed) {
        at += 8
        number = load<u64>(at)
      }
      if (number !== packed) continue
      both++
      noteStored(number, entry, list)
      if (tags === 0) store<u64>(at, number | GONE)
    }
  }
  return both
}

/** Remembers of a number that is packed in a list where it was seen last. */
function noteStored(number: u64, entry: u64, list: u32): void {
  addToFilter(number)
  const slot = find(number)
  // What a later list says counts.
  if (memoOf(slot) !== 0) return
  const seenIn = memoOfList(list)
  const isTagged = tagBits === 0 || (entry & 1) === 1
  const stored = seenIn === text ? STORED : 0
  remember(slot, isTagged ? (seenIn + IN_TEXT) | stored : EARLIER)
}

/** Packs the sorted list; returns how many fingerprints that are. */
function pack(index: u32, width: u32, end: u32): u32 {
  set(PACKED, index, packList(sorted, end, width, get(PACKED, index), text))
  return (end - sorted) >> 3
}

/** Packs those fingerprints of a part of which something new is known, each with its tag. */
function packTagged(index: u32, width: u32, isTold: bool): u32 {
  const ended = countBefore(index)
  const earlier = get(EARLIER_COUNT, index)
  const before = ended > earlier ? min(ended - earlier, get(NEW_COUNT, index)) : 0
  const isAll = !isTold && before === 0
  if (!isTold && !isAll) rememberText(index, width, before)
  return pack(index, width + tagBits, sortTagged(text + IN_TEXT, isAll))
}

/** Remembers of the fingerprints that follow the first `before` new ones that their text is read. */
function rememberText(index: u32, width: u32, before: u32): void {
  let place = placeOn(get(NEW, index))
  const count = get(NEW_COUNT, index)
  for (let at: u32 = 0; at < count; at++) {
    if (at >= before) remember(find(numberAt(place, width)), text + IN_TEXT)
    place = placeAfter(place, width)
  }
}

/**
 * Keeps only those packed fingerprints of a part that were seen in the text that is being read, all
 * of which must be packed, and these without a tag. Returns how many are gone, or -1 without memory.
 */
export function dropEarlier(p: u32): i32 {
  const index = 4 * p
  const width = bitsBelow(p)
  const count = get(PACKED_COUNT, index)
  let kept: u32 = 0
  let last: u32 = 0
  for (let list = get(PACKED, index); list !== 0; ) {
    if (memoOfList(list) === text) {
      const listCount = countIn(list)
      if (!ensureScratch(listCount << 3) || !ensurePages(pagesFor(listCount, width))) return -1
      const end = readTagged(list)
      last = packList(scratch, end, width, last, text)
      kept += (end - scratch) >> 3
    }
    const before = listBefore(list)
    freeChain(list)
    list = before
  }
  set(PACKED, index, last)
  set(PACKED_COUNT, index, kept)
  return count - kept
}

/** Reads those of a list that have their tag set to the scratch region, without it; returns the end. */
function readTagged(list: u32): u32 {
  startReading(list)
  const end = scratch + (readOn(scratch, countIn(list)) << 3)
  let kept = scratch
  for (let at = scratch; at < end; at += 8) {
    const entry = load<u64>(at)
    store<u64>(kept, entry >> 1)
    kept += ((entry & 1) as u32) << 3
  }
  return kept
}

/** Forgets a part. */
export function clearPart(p: u32): void {
  const index = 4 * p
  for (let list = get(PACKED, index); list !== 0; ) {
    const before = listBefore(list)
    freeChain(list)
    list = before
  }
  // Those that have been compared are gone.
  if (get(NEW_COUNT, index) > 0) freeChain(get(NEW, index))
  set(PACKED, index, 0)
  set(PACKED_COUNT, index, 0)
  set(NEW_COUNT, index, 0)
  set(EARLIER_COUNT, index, 0)
  store<u64>(NEXT + 2 * index, 0)
}
