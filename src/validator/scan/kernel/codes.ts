// Codes of two bits, one for each fingerprint of a part in the order of the rows: whether it is new.
// They are written over the fingerprints themselves, which are no longer needed when they have been
// looked at, and so take no memory of their own.
import { freeChain, PAGE } from './memory'
import { CODES, clear, FRESH_LEFT, get, LAST_CODES, MET, NEXT_CODES, PARTS, set } from './parts'

/** The account stands in no row before. */
export const FRESH: u32 = 0
/** It stands in an earlier row of its text. */
export const WITHIN: u32 = 1
/** It stands in an earlier text, and this is the first time in this one. */
export const ACROSS_TEXTS: u32 = 2
/** It stands in no row before, and in a later text. */
export const FIRST: u32 = 3

// Behind the address of the next page.
/** How many codes stand on the page, and the number of the fingerprint of the first. */
const COUNT: u32 = 4
const FROM: u32 = 8
const WORDS: u32 = 16

let page: u32 = 0
let at: u32 = 0
let word: u64 = 0
let shift: u64 = 0
let number: u32 = 0
let from: u32 = 0

/** Begins to write over a chain of fingerprints, the first of which has the number `first`. */
export function startCodes(chain: u32, first: u32): void {
  page = chain
  at = chain + WORDS
  word = 0
  shift = 0
  number = first
  from = first
}

/**
 * Writes the code of the fingerprint of this number, which must have been read. All between it and the
 * last one are fresh.
 */
export function writeCode(ofNumber: u32, code: u32): void {
  for (let left = ofNumber - number; left > 0; ) {
    const some = min(left, (64 - (shift as u32)) >> 1)
    left -= some
    goOn(some)
  }
  word |= (code as u64) << shift
  goOn(1)
}

function goOn(codes: u32): void {
  shift += codes << 1
  number += codes
  if (shift === 64) flush()
}

function flush(): void {
  if (at === page + PAGE) {
    endPage()
    page = load<u32>(page)
    at = page + WORDS
  }
  store<u64>(at, word)
  at += 8
  word = 0
  shift = 0
}

function endPage(): void {
  const codes = ((at - page - WORDS) >> 3) << 5
  store<u32>(page + COUNT, codes)
  store<u32>(page + FROM, from)
  from += codes
}

/** Ends the codes, adds them to those of the part, and frees what is left of the fingerprints. */
export function stopCodes(index: u32, chain: u32): void {
  if (shift > 0) flush()
  endPage()
  store<u32>(page + COUNT, number - load<u32>(page + FROM))
  freeChain(load<u32>(page))
  store<u32>(page, 0)
  const last = get(LAST_CODES, index)
  if (last === 0) set(CODES, index, chain)
  else store<u32>(last, chain)
  set(LAST_CODES, index, page)
}

/** Begins to go through the fingerprints of all parts once more, in the order of their rows. */
export function startMeeting(): void {
  clear(MET)
  memory.copy(NEXT_CODES, CODES, 4 * PARTS)
  for (let index: u32 = 0; index < 4 * PARTS; index += 4) goToCode(index)
}

/** Whether the next fingerprint of a part is new, and nothing more is to be told of it. */
export function isFresh(index: u32): bool {
  const left = get(FRESH_LEFT, index)
  if (left === 0) return false
  set(FRESH_LEFT, index, left - 1)
  return true
}

/** The code of the next fingerprint of a part, which is not fresh. */
export function takeCode(index: u32): u32 {
  const page = get(NEXT_CODES, index)
  const place = get(MET, index) - load<u32>(page + FROM)
  const code = wordAt(page, place) & 3
  set(MET, index, get(MET, index) + 1)
  goToCode(index)
  return code as u32
}

/** The code of a place on a page, and up to 31 behind it. */
function wordAt(page: u32, place: u32): u64 {
  return load<u64>(page + WORDS + ((place >> 5) << 3)) >> ((place & 31) << 1)
}

/** Goes to the next fingerprint of a part whose code is not that of a fresh one. */
function goToCode(index: u32): void {
  const met = get(MET, index)
  for (let page = get(NEXT_CODES, index); page !== 0; page = load<u32>(page)) {
    const from = load<u32>(page + FROM)
    const count = load<u32>(page + COUNT)
    for (let place = met - min(met, from); place < count; ) {
      const word = wordAt(page, place)
      if (word === 0) {
        place = (place | 31) + 1
        continue
      }
      place += (ctz(word) >> 1) as u32
      if (place >= count) break
      set(NEXT_CODES, index, page)
      set(MET, index, from + place)
      set(FRESH_LEFT, index, from + place - met)
      return
    }
  }
  set(FRESH_LEFT, index, u32.MAX_VALUE)
}
