// Compares the fingerprints of one part with each other, and packs them.
import { ACROSS_TEXTS, FRESH, startCodes, stopCodes, WITHIN, writeCode } from './codes'
import { bitsBelow } from './fingerprint'
import { addUntold, keepAcross, wantsLines } from './lines'
import { ensurePages, freeChain } from './memory'
import {
  NONE,
  pagesFor,
  plainBits,
  read,
  startReading,
  startWriting,
  stopWriting,
  write,
} from './packed'
import {
  EARLIER_COUNT,
  get,
  NEW,
  NEW_COUNT,
  NEXT,
  PACKED,
  PACKED_COUNT,
  PACKED_PLAIN,
  PACKED_TEXT,
  set,
} from './parts'
import { numberAt, placeAfter, placeOn } from './queue'
import { find, insert, memoOf, openTable, remember, sort, sorted, sortTagged } from './table'
import { acrossTexts as tellAcrossTexts, repeats as tellRepeats } from './tell'
import { countAtEnd, countBefore, endedAfter, endedTexts, firstText, text } from './texts'

// What is remembered of a fingerprint: in which text it was seen last.
/** One of those of which nothing is kept. */
const EARLIER: u32 = 1
/** Plus the number of the text. */
const IN_TEXT: u32 = 2

/**
 * Bits of a packed fingerprint besides itself: 1 where there are several texts, which tells whether
 * it was seen in the text that was being read when it was packed.
 */
let tagBits: u32 = 0

/** Sets whether accounts of several texts are compared. Nothing may be packed, or all by one text. */
export function setSeveral(isSeveral: bool): void {
  tagBits = isSeveral ? 1 : 0
}

/**
 * Counts the repeats among the new fingerprints of a part, and keeps the rest, packed unless nothing
 * more is to come. Returns how many repeats there were, or -1 when there is no memory: then nothing
 * has been done.
 */
export function compare(p: u32, packs: bool): i32 {
  const index = 4 * p
  const newCount = get(NEW_COUNT, index)
  if (newCount === 0) return 0
  const packedCount = get(PACKED_COUNT, index)
  const most = newCount + packedCount
  const width = bitsBelow(p)
  if (!openTable(newCount, width)) return -1
  if (packs && !ensurePages(pagesFor(most, width + tagBits))) return -1

  let repeated = insertNew(index, width)
  if (packs && tagBits === 0) {
    const first = startPacked(most, width)
    repeated += merge(index, true)
    stopPacked(index, first)
  } else if (packedCount > 0) {
    repeated += merge(index, false)
  }
  const hasCodes = repeated > 0 && (tagBits > 0 || wantsLines)
  if (hasCodes) tellApart(index, width)
  else if (repeated > 0) tellRepeats(text, repeated)
  if (packs && tagBits > 0) packTagged(index, width, most, hasCodes)

  set(PACKED_COUNT, index, most - repeated)
  if (!hasCodes) freeChain(get(NEW, index))
  store<u64>(NEXT + 2 * index, 0)
  set(NEW_COUNT, index, 0)
  set(EARLIER_COUNT, index, get(EARLIER_COUNT, index) + newCount)
  return repeated
}

/** Takes the new fingerprints of a part into the table; returns how many repeat another of them. */
function insertNew(index: u32, width: u32): u32 {
  let repeated: u32 = 0
  let place = placeOn(get(NEW, index))
  for (let left = get(NEW_COUNT, index); left > 0; left--) {
    if (!insert(numberAt(place, width))) repeated++
    place = placeAfter(place, width)
  }
  return repeated
}

/** Begins a list of fingerprints; returns its first page. */
function startPacked(most: u32, width: u32): u32 {
  packedPlain = plainBits(most, width) + tagBits
  return startWriting(packedPlain)
}

let packedPlain: u32 = 0

/** Ends the list, and gives it to the part. */
function stopPacked(index: u32, first: u32): void {
  stopWriting()
  freeChain(get(PACKED, index))
  set(PACKED, index, first)
  set(PACKED_PLAIN, index, packedPlain)
  set(PACKED_TEXT, index, text)
}

/**
 * Goes through the table and the packed list, in order, and writes both if asked to. Remembers of
 * what is in both where it was seen last; returns how many that are.
 */
function merge(index: u32, writes: bool): u32 {
  const tags: u64 = tagBits
  const tagged = get(PACKED_TEXT, index) + IN_TEXT
  startReading(get(PACKED, index), get(PACKED_COUNT, index), get(PACKED_PLAIN, index))
  const end = sort()
  let at = sorted
  let both: u32 = 0
  let entry: u64 = 0
  let packed: u64 = 0
  let isRead = false
  while (true) {
    if (!isRead) {
      entry = read()
      packed = entry === NONE ? NONE : entry >> tags
    }
    const number = at < end ? load<u64>(at) : NONE
    const least = min(number, packed)
    if (least === NONE) return both
    if (number === packed) {
      both++
      const isTagged = tags === 0 || (entry & 1) === 1
      remember(find(number), isTagged ? tagged : EARLIER)
    }
    if (number === least) at += 8
    isRead = packed !== least
    if (writes) write(least)
  }
}

/**
 * Looks at the new fingerprints of a part in the order of their rows: which stand in an earlier row
 * of their text, which in another text. Writes codes for that, over the fingerprints.
 */
function tellApart(index: u32, width: u32): void {
  const chain = get(NEW, index)
  let number = get(EARLIER_COUNT, index)
  startCodes(chain, number)
  let place = placeOn(chain)
  let ended = endedTexts
  let current = firstText
  let within: u32 = 0
  let across: u32 = 0
  let found: u32 = 0
  for (let left = get(NEW_COUNT, index); left > 0; left--, number++) {
    for (; ended !== 0 && number >= countAtEnd(ended, index); ended = endedAfter(ended)) {
      if (within > 0) tellRepeats(current, within)
      found += within
      within = 0
      current++
    }
    const fingerprint = numberAt(place, width)
    place = placeAfter(place, width)
    const slot = find(fingerprint)
    const last = memoOf(slot)
    let code = FRESH
    if (last === current + IN_TEXT) {
      code = WITHIN
      within++
    } else {
      if (last !== 0) {
        code = ACROSS_TEXTS
        across++
        keepAcross(index, fingerprint)
      }
      remember(slot, current + IN_TEXT)
    }
    writeCode(code)
  }
  stopCodes(index, chain)
  if (within > 0) tellRepeats(current, within)
  if (across > 0) tellAcrossTexts(across)
  addUntold(found + within + across)
}

/** Packs all fingerprints of a part, each with its tag. */
function packTagged(index: u32, width: u32, most: u32, isTold: bool): void {
  const ended = countBefore(index)
  const earlier = get(EARLIER_COUNT, index)
  const before = ended > earlier ? min(ended - earlier, get(NEW_COUNT, index)) : 0
  const isAll = !isTold && before === 0
  if (!isTold && !isAll) rememberText(index, width, before)
  const end = sortTagged(text + IN_TEXT, isAll)
  const keepsTag: u64 = get(PACKED_TEXT, index) === text ? 1 : 0
  const first = startPacked(most, width)
  startReading(get(PACKED, index), get(PACKED_COUNT, index), get(PACKED_PLAIN, index))
  let at = sorted
  let packed: u64 = 0
  let isRead = false
  while (true) {
    if (!isRead) packed = read()
    const entry = at < end ? load<u64>(at) : NONE
    if ((entry & packed) === NONE) break
    // Of one that is in both, the table knows the tag.
    const isPackedLeast = packed >> 1 < entry >> 1
    if (isPackedLeast) {
      write((packed & ~1) | (packed & keepsTag))
      isRead = false
      continue
    }
    isRead = packed >> 1 !== entry >> 1
    write(entry)
    at += 8
  }
  stopPacked(index, first)
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
 * of which must be packed. Returns how many are gone, or -1 without memory.
 */
export function dropEarlier(p: u32): i32 {
  const index = 4 * p
  const count = get(PACKED_COUNT, index)
  if (count === 0) return 0
  const width = bitsBelow(p)
  if (!ensurePages(pagesFor(count, width))) return -1
  const keepsTag: u64 = get(PACKED_TEXT, index) === text ? 1 : 0
  startReading(get(PACKED, index), count, get(PACKED_PLAIN, index))
  packedPlain = plainBits(count, width)
  const first = startWriting(packedPlain)
  let kept: u32 = 0
  for (let left = count; left > 0; left--) {
    const entry = read()
    if ((entry & keepsTag) === 0) continue
    write(entry >> 1)
    kept++
  }
  stopPacked(index, first)
  set(PACKED_COUNT, index, kept)
  return count - kept
}

/** Forgets a part. */
export function clearPart(p: u32): void {
  const index = 4 * p
  freeChain(get(PACKED, index))
  // Those that have been compared are gone.
  if (get(NEW_COUNT, index) > 0) freeChain(get(NEW, index))
  set(PACKED, index, 0)
  set(PACKED_COUNT, index, 0)
  set(NEW_COUNT, index, 0)
  set(EARLIER_COUNT, index, 0)
  store<u64>(NEXT + 2 * index, 0)
}
