// Judges a row about which there may be something to say, of any kind: finds the same as `judgeRow`
// in the validator, but for the facts, and for what only a first row can be.
import { MAX_ACCOUNT_BYTES, MAX_ACCOUNT_CHARACTERS } from '../../rules/limits'
import { asciiRules, codePointAt, isUtf8, rulesAbout, sizeOf } from './characters'
import { accepts, isTrace } from './host'
import { ACCOUNT, ACCOUNT_BYTES } from './memory'
import * as rules from './rule-bits'

const CR: u32 = 0x0d
const LF: u32 = 0x0a
const QUOTE: u32 = 0x22
const COMMA: u32 = 0x2c
const HASH: u32 = 0x23
const APOSTROPHE: u32 = 0x27
const PLUS: u32 = 0x2b
const ZERO: u32 = 0x30
const EQUALS: u32 = 0x3d
const WORD: u32 = 16

let isCsv: bool = false
let least: u32 = 0
let most: u32 = 0
let hasShape: bool = false

// What was found out about the row that was judged last.
/** Where the next row starts; 0 when the end of this one isn't there. */
export let next: u32 = 0
export let endsInCrLf: bool = false
/** Its account, when it has no error in its csv or encoding. */
export let start: u32 = 0
export let end: u32 = 0
export let characters: u32 = 0

/** What rows are to be: an account has from `leastCharacters` to `mostCharacters`. */
export function setJudge(csv: bool, leastCharacters: u32, mostCharacters: u32, shape: bool): void {
  isCsv = csv
  least = leastCharacters
  most = mostCharacters
  hasShape = shape
}

/** Judges the row at `row`, before `limit`; returns the rules that it breaks, as bits. */
export function judge(row: u32, limit: u32, isChunkUtf8: bool): u32 {
  const lineFeed = findLineFeed(row, limit)
  if (lineFeed === limit) {
    next = 0
    return 0
  }
  next = lineFeed + 1
  endsInCrLf = lineFeed > row && load<u8>(lineFeed - 1) === CR
  const close = endsInCrLf ? lineFeed - 1 : lineFeed
  start = row
  end = row
  characters = 0
  if (!isChunkUtf8 && !isUtf8(row, close)) return rules.ENCODING
  if (row === close) return rules.ROW_BLANK
  if (!isCsv) return judgeValue(row, close, false)
  if (load<u8>(row) === QUOTE) return judgeQuoted(row + 1, close)
  return judgeUnquoted(row, close)
}

function findLineFeed(from: u32, limit: u32): u32 {
  for (let at = from; at < limit; at += WORD) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(LF as i8)))
    if (found !== 0) return min(at + ctz<i32>(found), limit)
  }
  return limit
}

function judgeUnquoted(row: u32, close: u32): u32 {
  let found: u32 = 0
  for (let at = row; at < close; at++) {
    const byte: u32 = load<u8>(at)
    if (byte === COMMA) return rules.CSV_COLUMNS
    if (byte === QUOTE) found = rules.CSV_QUOTE_INSIDE
  }
  return found | judgeValue(row, close, false)
}

function judgeQuoted(from: u32, close: u32): u32 {
  let hasDoubled = false
  let at = from
  while (true) {
    while (at < close && load<u8>(at) !== QUOTE) at++
    if (at === close) return rules.CSV_QUOTE
    if (at + 1 === close) return rules.CSV_QUOTED | judgeValue(from, at, hasDoubled)
    const after: u32 = load<u8>(at, 1)
    if (after !== QUOTE) return after === COMMA ? rules.CSV_COLUMNS : rules.CSV_QUOTE
    hasDoubled = true
    at += 2
  }
}

/** Judges a value; where `hasDoubled`, two quotes in it stand for one. */
function judgeValue(from: u32, close: u32, hasDoubled: bool): u32 {
  let inner: u32 = 0
  let first: u32 = 0
  let last: u32 = 0
  let count: u32 = 0
  let doubled: u32 = 0
  let at = from
  while (at < close) {
    const byte: u32 = load<u8>(at)
    if (byte < 0x80) {
      last = asciiRules(byte)
      at++
      if (hasDoubled && byte === QUOTE) {
        at++
        doubled++
      }
    } else {
      last = rulesAbout(codePointAt(at))
      at += sizeOf(byte)
    }
    if (count === 0) first = last
    inner |= last
    count++
  }
  const bytes = close - from - doubled
  start = hasDoubled ? ACCOUNT : from
  end = start + bytes
  characters = count
  if (hasDoubled) copyValue(from, close)
  let found = (inner & rules.CHARACTERS) | ((first | last) & rules.WHITESPACE)
  const isLong = bytes > (MAX_ACCOUNT_BYTES as u32) && count <= (MAX_ACCOUNT_CHARACTERS as u32)
  if (isLong) found |= rules.ACCOUNT_BYTES
  const hasTrace =
    bytes <= ACCOUNT_BYTES ? mayBeTrace(start, end) && isTrace(start, end) : hasSigns(start, close)
  if (hasTrace) found |= rules.SPREADSHEET
  if (count < least || count > most) return found | rules.LENGTH
  return hasShape && !accepts(start, end) ? found | rules.ACCOUNT_TYPE : found
}

/** Copies a value, in which two quotes stand for one, to the place of an account, if it fits. */
function copyValue(from: u32, close: u32): void {
  let to: u32 = ACCOUNT
  for (let at = from; at < close && to < ACCOUNT + ACCOUNT_BYTES; at++) {
    const byte: u32 = load<u8>(at)
    store<u8>(to++, byte)
    if (byte === QUOTE) at++
  }
}

/** Whether an account that is too long begins, and ends before `close`, like a spreadsheet's. */
function hasSigns(start: u32, close: u32): bool {
  const first: u32 = load<u8>(start)
  const second: u32 = load<u8>(start, 1)
  if (first === APOSTROPHE) return second - ZERO < 10 || second === PLUS
  return first === EQUALS && second === QUOTE && load<u8>(close - 1) === QUOTE
}

/** Whether an account looks enough like what a spreadsheet makes to ask the host. */
export function mayBeTrace(start: u32, end: u32): bool {
  if (end - start < 2) return false
  const first: u32 = load<u8>(start)
  const second: u32 = load<u8>(start, 1)
  if (first === APOSTROPHE || first === EQUALS || first === HASH) return true
  // A digit, and . E or e.
  if (first - ZERO < 10 && (second === 0x2e || (second | 0x20) === 0x65)) return true
  // .0 at the end.
  return load<u16>(end - 2) === 0x302e
}
