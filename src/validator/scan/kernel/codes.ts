// Codes of two bits, one for each fingerprint of a part in the order of the rows: whether it is new.
// They are written over the fingerprints themselves, which are no longer needed when they have been
// looked at, and so take no memory of their own.
import { freeChain, PAGE } from './memory'
import { CODES, get, LAST_CODES, MET, NEXT_CODES, set } from './parts'

/** The account stands in no row before. */
export const FRESH: u32 = 0
/** It stands in an earlier row of its text. */
export const WITHIN: u32 = 1
/** It stands in an earlier text, and this is the first time in this one. */
export const ACROSS_TEXTS: u32 = 2

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

/** Writes the code of the next fingerprint, which must have been read. */
export function writeCode(code: u32): void {
  word |= (code as u64) << shift
  shift += 2
  number++
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

/** The code of the next fingerprint of a part; `MET` and `NEXT_CODES` tell which that is. */
export function nextCode(index: u32): u32 {
  const next = get(MET, index)
  set(MET, index, next + 1)
  const page = get(NEXT_CODES, index)
  if (page === 0 || next < load<u32>(page + FROM)) return FRESH
  const place = next - load<u32>(page + FROM)
  const code = (load<u8>(page + WORDS + (place >> 2)) >> (((place & 3) << 1) as u8)) & 3
  // The page ends here, or what follows is far ahead.
  if (place + 1 === load<u32>(page + COUNT)) set(NEXT_CODES, index, load<u32>(page))
  return code as u32
}
