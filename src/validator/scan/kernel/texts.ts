// The texts of a run, one after the other: which account belongs to which. Their lines are counted
// on, from one text to the next.
import { freeChain, takePage } from './memory'
import { EARLIER_COUNT, get, NEW_COUNT, PARTS } from './parts'

/** Behind the head of a page for a text that has ended: its last line, and accounts by part. */
const LAST_LINE: u32 = 8
const COUNTS: u32 = 16

/** Number of the text that is being read, from 0; lines of the texts before it. */
export let text: u32 = 0
export let linesBefore: f64 = 0
/** Number of the text in which the generation begins. */
export let firstText: u32 = 0
/** Chain of the texts that have ended since then: its first page and its last. */
export let endedTexts: u32 = 0
let lastEnded: u32 = 0

/** Goes on to the next text, after one of so many rows; nothing of the one that ended is kept. */
export function goOn(rows: f64): void {
  linesBefore += rows
  text++
  firstText = text
}

/** Goes on to the next text, and notes where the one that ended does; false without memory. */
export function noteEnd(rows: f64): bool {
  const page = takePage()
  if (page === 0) return false
  const first = firstText
  goOn(rows)
  firstText = first
  store<f64>(page + LAST_LINE, linesBefore)
  for (let index: u32 = 0; index < 4 * PARTS; index += 4) {
    store<u32>(page + COUNTS + index, get(EARLIER_COUNT, index) + get(NEW_COUNT, index))
  }
  if (endedTexts === 0) endedTexts = page
  else store<u32>(lastEnded, page)
  lastEnded = page
  return true
}

/** The text that ended after the one on `page`, or 0. */
export function endedAfter(page: u32): u32 {
  return load<u32>(page)
}

/** The last line of the text on `page`. */
export function lastLineOf(page: u32): f64 {
  return load<f64>(page + LAST_LINE)
}

/** How many fingerprints of the part of this index there had been at the end of the text on `page`. */
export function countAtEnd(page: u32, index: u32): u32 {
  return load<u32>(page + COUNTS + index)
}

/** How many there had been before the text that is being read. */
export function countBefore(index: u32): u32 {
  return lastEnded === 0 ? 0 : countAtEnd(lastEnded, index)
}

/** Begins a generation in the text that is being read. */
export function forgetEnds(): void {
  freeChain(endedTexts)
  endedTexts = 0
  lastEnded = 0
  firstText = text
}
