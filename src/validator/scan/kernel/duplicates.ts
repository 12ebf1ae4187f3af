// Finds accounts that repeat an earlier one. Their fingerprints are dealt out to parts, so that the
// table of each fits into the processor's cache, and compared part by part: at the end, and before
// that whenever many are new, which are then packed.
import { lowBits } from './bits'
import { bitsBelow, makeFingerprint, part } from './fingerprint'
import { lineCount, noteLine, noteRepeat, restart, tellLines, wantsLines } from './lines'
import { ACCOUNT, ensurePages, freeChain, RESULTS, TABLES, takePage, usedBytes } from './memory'
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
import { isFull, numberAt, pageOf, placeAfter, placeOn, put } from './queue'
import { insert, mark, openTable, sort, sorted } from './table'

const PARTS: u32 = 256
/** New fingerprints of a part, at most: what they are compared in must not be large. */
const MOST_NEW: u32 = 1 << 17

// Tables over the parts; `lines.ts` has the others.
/** Chain of the new fingerprints, and their number. */
const NEW: u32 = TABLES
const NEW_COUNT: u32 = TABLES + 0x400
/** Number of those that were new before, since lines were told. */
const EARLIER_COUNT: u32 = TABLES + 0x800
/** Chain of packed fingerprints, no two the same; their number, and their bits that are plain. */
const PACKED: u32 = TABLES + 0xc00
const PACKED_COUNT: u32 = TABLES + 0x1000
const PACKED_PLAIN: u32 = TABLES + 0x1400
/** The place of the next new fingerprint, in 64 bits: a full one when there is no room for it. */
const NEXT: u32 = TABLES + 0x2800

/** Fingerprints that may be kept. */
let limit: u32 = 0
/** Bytes of pages at which new fingerprints are packed; the least that this is, and grows by. */
let packAt: u32 = 0
let leastBytes: u32 = 0
let leastGrowth: u32 = 0
let hasPacked = false
/** The part that is packed next. */
let nextPart: u32 = 0

/** Fingerprints that are kept. */
let kept: u32 = 0
let repeats: f64 = 0
/** Line of the first account that could not be kept; 0 when there was none. */
let stoppedAt: f64 = 0

/**
 * Limits the accounts that are kept, and the bytes up to which their fingerprints are not packed,
 * and by which they grow, at least, until those that are new are packed again.
 */
export function setLimits(accounts: u32, bytes: u32, growth: u32): void {
  limit = accounts
  leastBytes = bytes
  leastGrowth = growth
  packAt = bytes
}

/** Adds an account of `size` bytes that the host has put into its place. */
export function add(size: u32, line: f64): void {
  relieve(line)
  addAccount(ACCOUNT, ACCOUNT + size, line)
}

/** Adds the account from `start` to before `end`, on a line after those of all accounts before. */
export function addAccount(start: u32, end: u32, line: f64): void {
  const isAdded = kept < limit && keep(makeFingerprint(start, end), line)
  if (!isAdded) stop(line)
}

/** Keeps a fingerprint that belongs to `part`; false when there is no memory. */
function keep(fingerprint: u64, line: f64): bool {
  if (wantsLines && !noteLine(line, part)) return false
  const index = 4 * part
  let place = load<u64>(2 * index, NEXT)
  if (isFull(place)) {
    place = makeRoom(part, place)
    if (place === 0) return false
  }
  const width = bitsBelow(part)
  put(place, fingerprint & lowBits(width))
  store<u64>(2 * index, place + width, NEXT)
  store<u32>(index, load<u32>(index, NEW_COUNT) + 1, NEW_COUNT)
  kept++
  return true
}

/**
 * Compares and packs new fingerprints when all take much memory, part by part until they take less.
 * Before the account on `line`.
 */
export function relieve(line: f64): void {
  if (usedBytes < packAt || stoppedAt !== 0) return
  // All of them at first: when that tells enough lines, nothing more has to be noted for them.
  const goal = hasPacked ? packAt - min(packAt, leastGrowth) : 0
  hasPacked = true
  let packedParts: u32 = 0
  for (; usedBytes >= goal && packedParts < PARTS; packedParts++) {
    if (!compare(nextPart, true)) {
      stop(line)
      return
    }
    nextPart = (nextPart + 1) % PARTS
  }
  if (packedParts === PARTS) startGeneration()
}

/** Makes a new start, with more memory, when all is packed and compared up to the same account. */
function startGeneration(): void {
  tellLines()
  for (let p: u32 = 0; p < PARTS; p++) store<u32>(4 * p, 0, EARLIER_COUNT)
  restart()
  // Close by at first, and then at ever longer intervals, since each time takes longer.
  const growth = max(leastGrowth, (usedBytes - min(usedBytes, leastBytes)) >> 1)
  packAt = max(leastBytes, usedBytes + growth)
}

/**
 * Ends the search. Results: number of accounts that repeat an earlier one, how many of their lines
 * are told, and the line of the first account that was not compared, or 0. False when there was no
 * memory to compare in. Call once.
 */
export function finish(): bool {
  for (let p: u32 = 0; p < PARTS; p++) if (!compare(p, false)) return false
  tellLines()
  store<f64>(RESULTS, repeats)
  store<f64>(RESULTS + 8, lineCount)
  store<f64>(RESULTS + 16, stoppedAt)
  return true
}

function stop(line: f64): void {
  if (stoppedAt === 0) stoppedAt = line
  limit = 0
}

/** Opens a page for new fingerprints; returns the place of the next, or 0 without memory. */
function makeRoom(p: u32, last: u64): u64 {
  const index = 4 * p
  // Short accounts have few parts, and one that is repeated very often has only one.
  if (load<u32>(index, NEW_COUNT) > MOST_NEW && !compare(p, true)) return 0
  const page = takePage()
  if (page === 0) return 0
  if (load<u32>(index, NEW_COUNT) === 0) store<u32>(index, page, NEW)
  else store<u32>(pageOf(last), page)
  return placeOn(page)
}

/**
 * Counts the repeats in a part, and keeps the rest, packed unless nothing more is to come. Either
 * all of that, or false when there is no memory.
 */
function compare(p: u32, packs: bool): bool {
  const index = 4 * p
  const newCount = load<u32>(index, NEW_COUNT)
  if (newCount === 0) return true
  const packedCount = load<u32>(index, PACKED_COUNT)
  const most = newCount + packedCount
  const width = bitsBelow(p)
  if (!openTable(newCount, width)) return false
  if (packs && !ensurePages(pagesFor(most, width))) return false

  let repeated = insertNew(index, width)
  startReading(load<u32>(index, PACKED), packedCount, load<u32>(index, PACKED_PLAIN))
  if (packs) {
    const plain = plainBits(most, width)
    const packed = startWriting(plain)
    repeated += merge(true)
    stopWriting()
    freeChain(load<u32>(index, PACKED))
    store<u32>(index, packed, PACKED)
    store<u32>(index, plain, PACKED_PLAIN)
  } else if (packedCount > 0) {
    repeated += merge(false)
  }
  store<u32>(index, most - repeated, PACKED_COUNT)
  repeats += repeated
  kept -= repeated

  if (wantsLines && repeated > 0) noteRepeats(index, width)
  freeChain(load<u32>(index, NEW))
  store<u64>(2 * index, 0, NEXT)
  store<u32>(index, 0, NEW_COUNT)
  store<u32>(index, load<u32>(index, EARLIER_COUNT) + newCount, EARLIER_COUNT)
  return true
}

/** Takes the new fingerprints of a part into the table; returns how many repeat another of them. */
function insertNew(index: u32, width: u32): u32 {
  let repeated: u32 = 0
  let place = placeOn(load<u32>(index, NEW))
  for (let left = load<u32>(index, NEW_COUNT); left > 0; left--) {
    if (!insert(numberAt(place, width))) repeated++
    place = placeAfter(place, width)
  }
  return repeated
}

/**
 * Goes through the table and the packed list that is read, in order, and writes both if asked to.
 * Marks what is in both; returns how many that are.
 */
function merge(writes: bool): u32 {
  const end = sort()
  let at = sorted
  let both: u32 = 0
  let packed: u64 = 0
  let isRead = false
  while (true) {
    if (!isRead) packed = read()
    const number = at < end ? load<u64>(at) : NONE
    const least = min(number, packed)
    if (least === NONE) return both
    if (number === packed) {
      both++
      mark(number)
    }
    if (number === least) at += 8
    isRead = packed !== least
    if (writes) write(least)
  }
}

/** Notes the first of the new fingerprints that repeat another one, in the order of their rows. */
function noteRepeats(index: u32, width: u32): void {
  const newCount = load<u32>(index, NEW_COUNT)
  const earlier = load<u32>(index, EARLIER_COUNT)
  let place = placeOn(load<u32>(index, NEW))
  for (let number: u32 = 0; number < newCount; number++) {
    // Those that were packed are marked, and now each that is met is.
    if (!mark(numberAt(place, width)) && !noteRepeat(index, earlier + number)) return
    place = placeAfter(place, width)
  }
}
