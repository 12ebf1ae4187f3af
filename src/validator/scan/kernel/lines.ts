// Tells the lines of the first accounts that repeat an earlier one, for a byte an account: the parts
// of all fingerprints are noted in the order of their rows. The second fingerprint of a part is the
// second account that has this part noted, and so its line can be counted.
import {
  acrossLeft,
  firsts,
  forgetAcross,
  hasAcross,
  startTaking,
  takeAcross,
  tellAcross,
} from './across'
import { ACROSS_TEXTS, FIRST, isFresh, startMeeting, takeCode, WITHIN } from './codes'
import { following, freeChain, isPageEnd, PAGE, PAGE_HEAD, takePage } from './memory'
import { CODES, clear, get, LAST_CODES, PARTS } from './parts'
import { acrossLine as tellAcrossLine, repeat as tellRepeat } from './tell'
import { endedAfter, endedTexts, lastLineOf, linesBefore } from './texts'
import { isMissing, look } from './watch'

/** A note for what has no part: followed by the number of rows, or by 0 for the part of this number. */
const OTHER: u32 = 255
const MOST_ROWS: f64 = 255

/** Chain of the notes, where the next one goes, and the line that they begin with. */
let notes: u32 = 0
export let next: u32 = 0
let firstLine: f64 = 1
/** The line after that of the last account. */
let nextLine: f64 = 1

/** Lines of repeats that are told of a text, at most, and how many were of the one that is read. */
let most: u32 = 0
let told: u32 = 0

/** Whether the line of every account that stands in an earlier text is told. */
let tellsEvery: bool = false

/** Repeats that codes were written for, and that were not told yet. */
let untold: u32 = 0
/** Whether there are more to tell. */
export let wantsLines: bool = true

/**
 * Sets how many lines are told of each text, whether there are several of these, and whether every line
 * is told of an account that an earlier one has.
 */
export function setLines(count: u32, isSeveral: bool, every: bool): void {
  most = count
  tellsEvery = every
  wantsLines = most > 0 || isSeveral
}

/**
 * Notes the part of the account on a line of the text; false when there is no memory.
 * @inline
 */
export function noteLine(lineOfText: f64, part: u32): bool {
  const line = linesBefore + lineOfText
  if (line !== nextLine || part === OTHER || isPageEnd(next)) return noteAny(line, part)
  nextLine = line + 1
  store<u8>(next++, part)
  return true
}

/** How many notes can be put at `next` if the first is of this line of the text. */
export function roomForNotes(lineOfText: f64): u32 {
  const isNext = linesBefore + lineOfText === nextLine
  return isNext && !isPageEnd(next) ? PAGE - (next & (PAGE - 1)) : 0
}

/** Goes on behind notes that were put there. */
export function passNotes(count: u32): void {
  next += count
  nextLine += count
}

/** The same for a line of all, also when there were others in between. */
function noteAny(line: f64, part: u32): bool {
  for (; nextLine < line; nextLine += min(line - nextLine, MOST_ROWS)) {
    if (!note(OTHER) || !note(min(line - nextLine, MOST_ROWS) as u32)) return false
  }
  nextLine = line + 1
  return note(part) && (part !== OTHER || note(0))
}

function note(byte: u32): bool {
  if (isPageEnd(next)) {
    const page = takePage()
    if (page === 0) return false
    if (notes === 0) notes = page
    else store<u32>(next - PAGE, page)
    next = page + PAGE_HEAD
  }
  store<u8>(next++, byte)
  return true
}

/** Counts repeats whose codes were written. */
export function addUntold(count: u32): void {
  untold += count
}

/** Lines of repeats that are still to be told of the text, at most. */
export function wantedLines(): u32 {
  return most - min(most, told)
}

/** Whether the line of another repeat in the text that is being read may have to be told. */
export function needsLine(): bool {
  return wantsLines && (endedTexts !== 0 || told < most)
}

/** Whether there are as many repeats to tell of as are wanted. */
export function hasEnough(): bool {
  return wantsLines && untold >= wantedLines()
}

/** Tells the lines of the first repeats, once the codes of all parts are written. */
export function tellLines(): void {
  if (untold > 0) {
    tellRepeats()
    if (isMissing()) tellFirsts()
  } else if (endedTexts !== 0) {
    told = 0
  }
  untold = 0
}

// Going through the accounts once more, in the order of their rows: of the next, the line, and where
// its note is.
let line: f64 = 0
let at: u32 = 0

function startRows(): void {
  startMeeting()
  startTaking()
  line = firstLine
  at = notes + PAGE_HEAD
}

/** Goes on behind the next account of which there is a code, and which is on a line; tells its part. */
function goToRow(): u32 {
  // Variables of a function are in registers, others are not.
  let noteAt = at
  let row = line
  while (true) {
    const part: u32 = load<u8>(noteAt)
    noteAt = following(noteAt, 1)
    if (part === OTHER) {
      const rows: u32 = load<u8>(noteAt)
      noteAt = following(noteAt, 1)
      if (rows > 0) {
        row += rows
        continue
      }
    }
    row += 1
    if (isFresh(4 * part)) continue
    at = noteAt
    line = row
    return part
  }
}

function tellRepeats(): void {
  let ended = endedTexts
  startRows()
  while (untold > 0) {
    const part = goToRow()
    const found = line - 1
    for (; ended !== 0 && found > lastLineOf(ended); ended = endedAfter(ended)) told = 0
    const code = takeCode(4 * part)
    if (code === WITHIN) {
      untold--
      if (told < most) tellRepeat(found)
      told++
    } else {
      if (code === ACROSS_TEXTS) {
        untold--
        if (tellsEvery) tellAcrossLine(found)
      }
      if (hasAcross(4 * part)) {
        const fingerprint = takeAcross(4 * part)
        if (code === ACROSS_TEXTS && acrossLeft > 0) tellAcross(found, part, fingerprint)
      }
    }
    // Of a text that has not ended, and that nobody wants more of.
    if (ended === 0 && told >= most && acrossLeft === 0 && !tellsEvery) break
  }
  // Of those texts all was told.
  if (ended !== 0) told = 0
}

/** Tells where those stand first that were told to stand in another text. */
function tellFirsts(): void {
  startRows()
  for (let left = firsts; left > 0 && isMissing(); ) {
    const part = goToRow()
    const code = takeCode(4 * part)
    if (code === WITHIN || !hasAcross(4 * part)) continue
    const fingerprint = takeAcross(4 * part)
    if (code !== FIRST) continue
    left--
    look(part, fingerprint, line - 1)
  }
}

/** Begins the notes anew, once lines were told. */
export function restart(isSeveral: bool): void {
  for (let index: u32 = 0; index < 4 * PARTS; index += 4) freeChain(get(CODES, index))
  clear(CODES)
  clear(LAST_CODES)
  forgetAcross()
  freeChain(notes)
  notes = 0
  next = 0
  firstLine = nextLine
  wantsLines = isSeveral || told < most
}

/** Begins with a text whose accounts are compared only with each other. */
export function startText(): void {
  // Codes of what is forgotten may not all have been told.
  untold = 0
  told = 0
  wantsLines = most > 0
  firstLine = linesBefore + 1
  nextLine = firstLine
}
