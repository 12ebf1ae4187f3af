// Finds accounts that repeat an earlier one. Their fingerprints are dealt out to parts, so that the
// table of each fits into the processor's cache, and compared part by part: at the end, and before
// that whenever many are new, which are then packed. A generation is what comes between two times
// at which all parts are compared up to the same account.

import { wantAcross } from './across'
import { lowBits } from './bits'
import { clearPart, compare, dropEarlier, dropped, setSeveral } from './compare'
import { bitsBelow, makeFingerprint, part } from './fingerprint'
import {
  hasEnough,
  needsLine,
  noteLine,
  passNotes,
  restart,
  roomForNotes,
  setLines,
  startText,
  tellLines,
  wantsLines,
} from './lines'
import { ACCOUNT, openMemory, PAIRS, PAIRS_BYTES, RESULTS, takePage, usedBytes } from './memory'
import { clear, EARLIER_COUNT, get, NEW, NEW_COUNT, NEXT, PACKED_COUNT, PARTS, set } from './parts'
import { isFull, pageOf, placeOn, put } from './queue'
import { tableBytesFor } from './table'
import { repeats as tellRepeats } from './tell'
import { forgetEnds, goOn, linesBefore, noteEnd, text } from './texts'
import { isWatching, look, startWatching } from './watch'

/** New fingerprints of a part, at most, unless twice as many are packed: their table is not small. */
const MOST_NEW: u32 = 3 << 17
/** The same while nothing had to be packed, and bytes that all may take then with such a table. */
const MOST_PLAIN: u32 = MOST_NEW + (MOST_NEW >> 1)
const PLAIN_BYTES: u32 = 120 << 20
/** Fingerprints that may be kept of a text, and now: none when the search has stopped. */
let mostKept: u32 = 0
let limit: u32 = 0
/** Whether accounts are compared with those of earlier texts, too. */
let isSeveral = false
/** Bytes of pages at which new fingerprints are packed; the least that this is, and grows by. */
let packAt: u32 = 0
let leastBytes: u32 = 0
let leastGrowth: u32 = 0
let hasPacked = false
/** Whether so far nothing had to be packed. */
let isPlain = true
/** The part that is packed next. */
let nextPart: u32 = 0

/** Fingerprints that are kept. */
let kept: u32 = 0
/** Repeats of the text that were known at once, and so are not kept. */
let repeatsAtOnce: u32 = 0
/** Line of the text's first account that could not be kept; 0 when there was none. */
let stoppedAt: f64 = 0
/** The same of the first that was not compared with those of other texts, by the line of all. */
let aloneFrom: f64 = 0
/** Whether there was no memory to drop what earlier texts had. */
let isBroken = false

/**
 * Begins the search: limits the accounts that are kept, and the bytes up to which their fingerprints
 * are not packed, and by which they grow, at least, until those that are new are packed again. The
 * first `lines` of each text are told, and of several texts the first `places` of accounts across them,
 * with where they stand first; with `every`, also the lines of all of these. False when there is no memory.
 */
export function open(
  accounts: u32,
  bytes: u32,
  growth: u32,
  lines: u32,
  several: bool,
  places: u32,
  every: bool,
): bool {
  mostKept = accounts
  limit = accounts
  leastBytes = bytes
  leastGrowth = growth
  packAt = bytes
  isSeveral = several
  setSeveral(several)
  setLines(lines, several, every)
  if (several) wantAcross(places)
  return openMemory()
}

/** Adds an account of `size` bytes that the host has put into its place. */
export function add(size: u32, line: f64): void {
  relieve(line)
  addCopies(ACCOUNT, ACCOUNT + size, line, 0)
}

/**
 * Adds the account from `start` to before `end`, on a line after those of all accounts before.
 * @inline
 */
export function addAccount(start: u32, end: u32, line: f64): void {
  addFingerprint(makeFingerprint(start, end), line)
}

/**
 * Adds the account of which a fingerprint was made last.
 * @inline
 */
function addFingerprint(fingerprint: u64, line: f64): void {
  while (kept >= limit || !keep(fingerprint, line)) if (!makesWay(fingerprint, line)) return
}

/**
 * Adds an account on `line`, and again on each of the `copies` lines behind it. A repeat need not be
 * kept where its line is of no interest, and it is known at once.
 */
export function addCopies(start: u32, end: u32, line: f64, copies: u32): void {
  // So short, they can be the most; and they are so few that a bit for each tells those that repeat.
  if (end - start === 2 && kept < limit && !needsLine() && !isNewPair(load<u16>(start))) {
    repeatsAtOnce += copies + 1
    return
  }
  const fingerprint = makeFingerprint(start, end)
  let added: u32 = 0
  do addFingerprint(fingerprint, line + added)
  while (++added <= copies && (needsLine() || stoppedAt !== 0 || isWatching))
  repeatsAtOnce += copies + 1 - added
}

/** Whether an account of two bytes is met for the first time since lines are of no interest. */
function isNewPair(pair: u32): bool {
  const at = PAIRS + (pair >> 3)
  const byte: u32 = load<u8>(at)
  const bit: u32 = (1 as u32) << (pair & 7)
  store<u8>(at, byte | bit)
  return (byte & bit) === 0
}

/** Takes an account that can't be kept as it is; true when there may be room for it now. */
function makesWay(fingerprint: u64, line: f64): bool {
  if (isWatching) look(part, fingerprint & lowBits(bitsBelow(part)), line)
  if (isWatching || stoppedAt !== 0) return false
  // Without those of other texts there may be room again.
  if (isSeveral && goAlone(line)) return true
  stop(line)
  return false
}

/** Begins to look for the first places that were not told, and keeps no more. */
export function watch(): void {
  limit = 0
  startWatching()
}

function stop(line: f64): void {
  stoppedAt = line
  limit = 0
}

/**
 * Keeps a fingerprint that belongs to `part`; false when there is no memory.
 * @inline
 */
function keep(fingerprint: u64, line: f64): bool {
  if (wantsLines && !noteLine(line, part)) return false
  const index = 4 * part
  let place = load<u64>(NEXT + 2 * index)
  if (isFull(place)) {
    place = makeRoom(part, place)
    if (place === 0) return false
  }
  const width = bitsBelow(part)
  put(place, fingerprint & lowBits(width))
  store<u64>(NEXT + 2 * index, place + width)
  set(NEW_COUNT, index, get(NEW_COUNT, index) + 1)
  kept++
  return true
}

/** How many accounts can be kept, the first on `line`, before anything else is to be looked at. */
export function roomFor(line: f64): u32 {
  const room = limit - min(limit, kept)
  return wantsLines ? min(room, roomForNotes(line)) : room
}

/** Counts accounts that were kept elsewhere. */
export function countKept(count: u32): void {
  kept += count
  if (wantsLines) passNotes(count)
}

/** Opens a page for new fingerprints; returns the place of the next, or 0 without memory. */
function makeRoom(p: u32, last: u64): u64 {
  const index = 4 * p
  // Short accounts have few parts, and one that is repeated very often has only one.
  const most = max(MOST_NEW, get(PACKED_COUNT, index) >> 1)
  const count = get(NEW_COUNT, index)
  if (count > most && !mayStayPlain(count) && !compareAndCount(p, true)) return 0
  const page = takePage()
  if (page === 0) return 0
  if (get(NEW_COUNT, index) === 0) set(NEW, index, page)
  else store<u32>(pageOf(last), page)
  return placeOn(page)
}

/**
 * Whether a part may have so many new fingerprints although their table is not small. At the end of a
 * text, all of them are compared in less time than it takes to pack some of them before.
 */
function mayStayPlain(count: u32): bool {
  // Once it is packed, others come again, and the table's region stays.
  const bytes = usedBytes + tableBytesFor(count) + leastGrowth
  if (count > MOST_PLAIN || bytes > min(packAt, PLAIN_BYTES)) isPlain = false
  return isPlain
}

function compareAndCount(p: u32, packs: bool): bool {
  if (!compare(p, packs)) return false
  kept -= dropped
  return true
}

/**
 * Compares and packs new fingerprints when all take much memory, part by part until they take less.
 * Before the account on `line`.
 */
export function relieve(line: f64): void {
  if (isWatching) return
  // Once there are enough repeats to tell, nothing more has to be noted of the text.
  const tells = !isSeveral && hasEnough()
  if ((usedBytes < packAt && !tells) || stoppedAt !== 0) return
  // All of them at first: when that tells enough lines, that goes for them, too.
  const goal = hasPacked && !tells ? packAt - min(packAt, leastGrowth) : 0
  if (!pack(goal) && !(isSeveral && goAlone(line))) stop(line)
}

/** Packs part by part until all takes less than `goal` bytes; false when there is no memory. */
function pack(goal: u32): bool {
  hasPacked = true
  isPlain = false
  let packedParts: u32 = 0
  for (; usedBytes >= goal && packedParts < PARTS; packedParts++) {
    if (!compareAndCount(nextPart, true)) return false
    nextPart = (nextPart + 1) % PARTS
  }
  if (packedParts === PARTS) startGeneration()
  return true
}

/** Makes a new start, when all is packed and compared up to the same account. */
function startGeneration(): void {
  tellLines()
  clear(EARLIER_COUNT)
  forgetEnds()
  restart(isSeveral)
  // At ever longer intervals, since all that is packed is read each time: by seven sixteenths more.
  const growth = max(leastGrowth, (usedBytes >> 1) - (usedBytes >> 4))
  packAt = max(leastBytes, usedBytes + growth)
}

/** Drops what earlier texts had, before the account on `line`; false when there is no memory. */
function goAlone(line: f64): bool {
  aloneFrom = linesBefore + line
  isBroken = true
  if (!pack(0)) return false
  for (let p: u32 = 0; p < PARTS; p++) {
    const dropped = dropEarlier(p)
    if (dropped < 0) return false
    kept -= dropped
  }
  isBroken = false
  isSeveral = false
  setSeveral(false)
  restart(false)
  return true
}

/**
 * Ends a text of so many rows. Results: the line of its first account that was not compared, or 0;
 * and the same of those that were not compared with those of earlier texts, by the line of all.
 * False when there was no memory to compare in. The next text can begin then, too.
 */
export function endText(rows: f64): bool {
  if (repeatsAtOnce > 0) tellRepeats(text, repeatsAtOnce)
  repeatsAtOnce = 0
  memory.fill(PAIRS, 0, PAIRS_BYTES)
  store<f64>(RESULTS, stoppedAt)
  store<f64>(RESULTS + 8, aloneFrom)
  if (isSeveral && stoppedAt === 0) return noteEnd(rows) || startAnew(rows)
  const isCompared = !isBroken && compareAll()
  startAnew(rows)
  return isCompared
}

/** Ends the search. False when there was no memory to compare in. */
export function finish(): bool {
  return compareAll()
}

function compareAll(): bool {
  for (let p: u32 = 0; p < PARTS; p++) if (!compareAndCount(p, false)) return false
  tellLines()
  return true
}

/** Forgets all, and begins with a text after one of so many rows. Always false. */
function startAnew(rows: f64): bool {
  if (isSeveral && aloneFrom === 0) aloneFrom = linesBefore + rows + 1
  isSeveral = false
  setSeveral(false)
  for (let p: u32 = 0; p < PARTS; p++) clearPart(p)
  forgetEnds()
  goOn(rows)
  restart(false)
  startText()
  kept = 0
  limit = mostKept
  stoppedAt = 0
  isBroken = false
  hasPacked = false
  isPlain = true
  packAt = leastBytes
  return false
}
