// Tells the lines of the first accounts that repeat an earlier one, for a byte an account: the parts
// of all fingerprints are noted in the order of their rows. The second fingerprint of a part is the
// second account that has this part noted, and so its line can be counted.
import { following, freeChain, isPageEnd, LINES, PAGE, PAGE_HEAD, TABLES, takePage } from './memory'

const MAX_LINES: u32 = 20
/** A note for what has no part: followed by the number of rows, or by 0 for the part of this number. */
const OTHER: u32 = 255
const MOST_ROWS: f64 = 255

// Tables over the parts.
/** Number of repeats that are noted, and of those whose line was told. */
const REPEATS: u32 = TABLES + 0x1c00
const TOLD: u32 = TABLES + 0x2000
/** Number of fingerprints that were met while counting. */
const MET: u32 = TABLES + 0x2400
/** The repeats: 20 tables of their numbers among the fingerprints since the notes begin. */
const REPEAT: u32 = TABLES + 0x3000

/** Chain of the notes, where the next one goes, and the line that they begin with. */
let notes: u32 = 0
let next: u32 = 0
let firstLine: f64 = 1
/** The line after that of the last account. */
let nextLine: f64 = 1

/** Lines that were told. */
export let lineCount: u32 = 0
/** Whether there are more to tell. */
export let wantsLines: bool = true

/** Notes the part of the account on `line`; false when there is no memory. */
export function noteLine(line: f64, part: u32): bool {
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

/**
 * Notes that in the part of this index, the fingerprint of this number repeats an earlier one; their
 * numbers ascend. False when no more of this part are wanted.
 */
export function noteRepeat(index: u32, number: u32): bool {
  const noted = load<u32>(index, REPEATS)
  if (noted === MAX_LINES) return false
  store<u32>((noted << 10) + index, number, REPEAT)
  store<u32>(index, noted + 1, REPEATS)
  return true
}

/** Tells the lines of the first repeats, once those of all parts are noted. */
export function tellLines(): void {
  let left: u32 = 0
  for (let index: u32 = 0; index < 1024; index += 4) {
    left += load<u32>(index, REPEATS)
    store<u32>(index, 0, TOLD)
    store<u32>(index, 0, MET)
  }
  let line = firstLine
  let at = notes + PAGE_HEAD
  while (left > 0 && lineCount < MAX_LINES) {
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
    if (isRepeat(4 * part)) {
      store<f64>(LINES + (lineCount << 3), line)
      lineCount++
      left--
    }
    line++
  }
}

/** Whether the next fingerprint of a part is one that repeats an earlier one. */
function isRepeat(index: u32): bool {
  const number = load<u32>(index, MET)
  store<u32>(index, number + 1, MET)
  const told = load<u32>(index, TOLD)
  if (told === load<u32>(index, REPEATS)) return false
  if (load<u32>((told << 10) + index, REPEAT) !== number) return false
  store<u32>(index, told + 1, TOLD)
  return true
}

/** Begins the notes anew, once lines were told. */
export function restart(): void {
  for (let index: u32 = 0; index < 1024; index += 4) store<u32>(index, 0, REPEATS)
  freeChain(notes)
  notes = 0
  next = 0
  firstLine = nextLine
  wantsLines = lineCount < MAX_LINES
}
