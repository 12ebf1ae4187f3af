// Tells the lines of the first accounts that repeat an earlier one, for a byte an account: the parts
// of all fingerprints are noted in the order of their rows. The second fingerprint of a part is the
// second account that has this part noted, and so its line can be counted.
import { ACROSS_TEXTS, FRESH, nextCode, WITHIN } from './codes'
import { following, freeChain, isPageEnd, PAGE, PAGE_HEAD, takePage } from './memory'
import { MAX_ACROSS } from './numbers'
import {
  ACROSS,
  ACROSS_COUNT,
  ACROSS_TOLD,
  CODES,
  clear,
  get,
  LAST_CODES,
  MET,
  NEXT_CODES,
  PARTS,
  set,
} from './parts'
import { across as tellAcross, repeat as tellRepeat } from './tell'
import { endedAfter, endedTexts, lastLineOf, linesBefore } from './texts'

/** A note for what has no part: followed by the number of rows, or by 0 for the part of this number. */
const OTHER: u32 = 255
const MOST_ROWS: f64 = 255

/** Chain of the notes, where the next one goes, and the line that they begin with. */
let notes: u32 = 0
let next: u32 = 0
let firstLine: f64 = 1
/** The line after that of the last account. */
let nextLine: f64 = 1

/** Lines of repeats that are told of a text, at most, and how many were of the one that is read. */
let most: u32 = 0
let told: u32 = 0
/** Accounts across texts that may still be told. */
let acrossLeft: u32 = 0

/** Repeats that codes were written for, and that were not told yet. */
let untold: u32 = 0
/** Whether there are more to tell. */
export let wantsLines: bool = true

/** Sets how many lines are told of each text, and whether there are several of these. */
export function setLines(count: u32, isSeveral: bool): void {
  most = count
  acrossLeft = isSeveral ? (MAX_ACROSS as u32) : 0
  wantsLines = most > 0 || isSeveral
}

/** Notes the part of the account on a line of the text; false when there is no memory. */
export function noteLine(lineOfText: f64, part: u32): bool {
  const line = linesBefore + lineOfText
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

/** Whether there are as many repeats to tell of as are wanted. */
export function hasEnough(): bool {
  return wantsLines && untold >= wantedLines()
}

/** Keeps a fingerprint that was found across texts: the first of its part, in the order of rows. */
export function keepAcross(index: u32, fingerprint: u64): void {
  const count = get(ACROSS_COUNT, index)
  if (count === (MAX_ACROSS as u32)) return
  store<u64>(ACROSS + count * 8 * PARTS + 2 * index, fingerprint)
  set(ACROSS_COUNT, index, count + 1)
}

/** Tells the lines of the first repeats, once the codes of all parts are written. */
export function tellLines(): void {
  clear(MET)
  clear(ACROSS_TOLD)
  memory.copy(NEXT_CODES, CODES, 4 * PARTS)
  let ended = endedTexts
  let line = firstLine
  let at = notes + PAGE_HEAD
  while (untold > 0) {
    const part: u32 = load<u8>(at)
    at = following(at, 1)
    if (part === OTHER) {
      const rows: u32 = load<u8>(at)
      at = following(at, 1)
      if (rows > 0) {
        line += rows
        continue
      }
    }
    for (; ended !== 0 && line > lastLineOf(ended); ended = endedAfter(ended)) told = 0
    const code = nextCode(4 * part)
    if (code !== FRESH) {
      tell(code, line, part)
      // Of a text that has not ended, and that nobody wants more of.
      if (ended === 0 && told >= most && acrossLeft === 0) break
    }
    line++
  }
  untold = 0
  // Of those texts all was told.
  if (ended !== 0) told = 0
}

function tell(code: u32, line: f64, part: u32): void {
  untold--
  if (code === WITHIN) {
    if (told < most) tellRepeat(line)
    told++
    return
  }
  if (code !== ACROSS_TEXTS || acrossLeft === 0) return
  acrossLeft--
  const index = 4 * part
  const count = get(ACROSS_TOLD, index)
  set(ACROSS_TOLD, index, count + 1)
  tellAcross(line, part, load<u64>(ACROSS + count * 8 * PARTS + 2 * index))
}

/** Begins the notes anew, once lines were told. */
export function restart(isSeveral: bool): void {
  for (let index: u32 = 0; index < 4 * PARTS; index += 4) freeChain(get(CODES, index))
  clear(CODES)
  clear(LAST_CODES)
  clear(ACROSS_COUNT)
  freeChain(notes)
  notes = 0
  next = 0
  firstLine = nextLine
  wantsLines = isSeveral || told < most
}

/** Begins with a text whose accounts are compared only with each other. */
export function startText(): void {
  told = 0
  wantsLines = most > 0
  firstLine = linesBefore + 1
  nextLine = firstLine
}
