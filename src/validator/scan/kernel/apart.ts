// Tells which of the new fingerprints of a part stand in an earlier row, once all of them that repeat
// another one are in the table.
import { acrossLeft, keepAcross, keepFirst } from './across'
import { ACROSS_TEXTS, FIRST, FRESH, startCodes, stopCodes, WITHIN, writeCode } from './codes'
import { addUntold } from './lines'
import { EARLIER_COUNT, get, NEW } from './parts'
import { find, memoOf, remember } from './table'
import { acrossTexts as tellAcrossTexts, repeats as tellRepeats } from './tell'
import { countAtEnd, endedAfter, endedTexts, firstText, text } from './texts'
import { met, metAt, walk, walkNew, walkSuspects } from './walk'

// What is remembered of a fingerprint: in which text it was seen last.
/** One of those of which nothing is kept. */
export const EARLIER: u32 = 1
/** Plus the number of the text. */
export const IN_TEXT: u32 = 2
/** With that of the text that is read: it is packed that the fingerprint was seen in it. */
export const STORED: u32 = 1 << 31
/** It is not packed, and of the new ones the first was not looked at yet. */
const AHEAD: u32 = 1 << 30
/** With that: it is to be told where the first stands, since another text has it, too. */
const IS_FIRST: u32 = 1 << 29

/** The part that is compared. */
let index: u32 = 0
let width: u32 = 0
/** How many of the new ones may repeat another one; -1 when these are not listed. */
let suspects: i32 = -1

/** Begins with a part: its new fingerprints, of which suspects are listed unless these are -1. */
export function startTelling(indexOfPart: u32, bits: u32, listed: i32): void {
  index = indexOfPart
  width = bits
  suspects = listed
}

function start(each: bool): void {
  if (suspects < 0) walkNew(index, width, each)
  else walkSuspects(suspects)
}

/**
 * Tells of each text how many accounts stand in an earlier row of it, and how many in another text.
 * Writes codes for that, over the fingerprints.
 *
 * @param remembersAll also those that can't repeat another one
 */
export function tellApart(remembersAll: bool): void {
  if (endedTexts !== 0) markFirsts(acrossLeft)
  const chain = get(NEW, index)
  const earlier = get(EARLIER_COUNT, index)
  startCodes(chain, earlier)
  let most = acrossLeft
  let ended = endedTexts
  let current = firstText
  let within: u32 = 0
  let across: u32 = 0
  let found: u32 = 0
  start(remembersAll)
  while (walk()) {
    const number = earlier + metAt
    for (; ended !== 0 && number >= countAtEnd(ended, index); ended = endedAfter(ended)) {
      if (within > 0) tellRepeats(current, within)
      found += within
      within = 0
      current++
    }
    const slot = find(met)
    if (slot === 0) continue
    const memo = memoOf(slot)
    if ((memo & ~STORED) === current + IN_TEXT) {
      within++
      writeCode(number, WITHIN)
      continue
    }
    remember(slot, current + IN_TEXT)
    if (memo === 0) continue
    let code = FRESH
    if ((memo & AHEAD) === 0) {
      code = ACROSS_TEXTS
      if (across < most && !keepAcross(index, met)) most = 0
      across++
    } else if ((memo & IS_FIRST) !== 0 && across < most) {
      if (keepFirst(index, met)) code = FIRST
      else most = 0
    }
    if (code !== FRESH) writeCode(number, code)
  }
  stopCodes(index, chain)
  if (within > 0) tellRepeats(current, within)
  if (across > 0) tellAcrossTexts(across)
  addUntold(found + within + across)
}

/** Looks which of the new fingerprints are the first ones, of all, of the first `most` across texts. */
function markFirsts(most: u32): void {
  const earlier = get(EARLIER_COUNT, index)
  let ended = endedTexts
  let current = firstText
  let across: u32 = 0
  start(false)
  while (across < most && walk()) {
    const number = earlier + metAt
    for (; ended !== 0 && number >= countAtEnd(ended, index); ended = endedAfter(ended)) current++
    const slot = find(met)
    if (slot === 0) continue
    const memo = memoOf(slot)
    const here = (current + IN_TEXT) | AHEAD
    if (memo === 0) remember(slot, here)
    else if ((memo & AHEAD) !== 0 && (memo & ~IS_FIRST) !== here) {
      remember(slot, here | IS_FIRST)
      across++
    }
  }
}

/**
 * Finds the first `most` repeats, where there is one text, and writes codes over the fingerprints up to
 * the last of them.
 */
export function findRepeats(most: u32): void {
  const chain = get(NEW, index)
  const earlier = get(EARLIER_COUNT, index)
  startCodes(chain, earlier)
  start(false)
  for (let left = most; left > 0 && walk(); ) {
    const slot = find(met)
    if (slot === 0) continue
    if (memoOf(slot) === 0) {
      remember(slot, text + IN_TEXT)
      continue
    }
    writeCode(earlier + metAt, WITHIN)
    left--
  }
  stopCodes(index, chain)
  addUntold(most)
}
