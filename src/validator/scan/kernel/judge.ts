// Judges a row about which there may be something to say, of any kind: finds the same as `judgeRow`
// in the validator, but for the facts, and for what only a first row can be.
import { MAX_ACCOUNT_BYTES, MAX_ACCOUNT_CHARACTERS } from '../../rules/limits'
import { innerIn } from './block'
import { asciiRules, codePointAt, isUtf8, rulesAbout } from './characters'
import { doubtfulIn } from './doubtful'
import { accepts } from './host'
import { ACCOUNT, ACCOUNT_BYTES } from './memory'
import * as rules from './rule-bits'
import { hasSigns, isTrace } from './traces'

const CR: u32 = 0x0d
const LF: u32 = 0x0a
const QUOTE: u32 = 0x22
const COMMA: u32 = 0x2c
const SEMICOLON: u32 = 0x3b
const SPACE: u32 = 0x20
/** The bytes behind it and below 80 are | } ~ and the last control character. */
const BRACE: u32 = 0x7b
const WORD: u32 = 16

let isCsv: bool = false
let least: u32 = 0
let most: u32 = 0
let hasShape: bool = false
// Words that bytes are compared with; as variables, see `block.ts`.
let spaceWord = i8x16.splat(0)
let braceWord = i8x16.splat(0)
let commaWord = i8x16.splat(0)
let semicolonWord = i8x16.splat(0)
/** Bytes that continue a character, of the value whose characters were judged last. */
let innerBytes: u32 = 0

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
  spaceWord = i8x16.splat(SPACE as i8)
  braceWord = i8x16.splat(BRACE as i8)
  commaWord = i8x16.splat(COMMA as i8)
  semicolonWord = i8x16.splat(SEMICOLON as i8)
}

/** Judges the row at `row`, before `limit`; returns the rules that it breaks, as bits. */
export function judge(row: u32, limit: u32, isChunkUtf8: bool): u32 {
  const lineFeed = find(LF, row, limit)
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

function judgeUnquoted(row: u32, close: u32): u32 {
  if (find(COMMA, row, close) < close) return rules.CSV_COLUMNS
  const hasQuote = find(QUOTE, row, close) < close
  return (hasQuote ? rules.CSV_QUOTE_INSIDE : 0) | judgeValue(row, close, false)
}

function judgeQuoted(from: u32, close: u32): u32 {
  let hasDoubled = false
  let at = from
  while (true) {
    at = find(QUOTE, at, close)
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
  const doubled = hasDoubled ? countQuotes(from, close) >> 1 : 0
  const bytes = close - from - doubled
  start = hasDoubled ? ACCOUNT : from
  end = start + bytes
  if (hasDoubled) copyValue(from, close)
  const inside = judgeCharacters(from, close)
  characters = bytes - innerBytes
  let found = inside & rules.CHARACTERS
  if (bytes > 0) found |= rulesAtEdges(from, close) & rules.WHITESPACE
  const isLong = bytes > (MAX_ACCOUNT_BYTES as u32)
  if (isLong && characters <= (MAX_ACCOUNT_CHARACTERS as u32)) found |= rules.ACCOUNT_BYTES
  // No spreadsheet has numbers and error values that are longer than all that is kept of an account.
  const hasTrace = bytes <= ACCOUNT_BYTES ? isTrace(start, end) : hasSigns(start, close)
  if (hasTrace) found |= rules.SPREADSHEET
  if (characters < least || characters > most) return found | rules.LENGTH
  return hasShape && !accepts(start, end) ? found | rules.ACCOUNT_TYPE : found
}

/** Rules about characters of valid UTF-8. Counts the bytes that continue one. */
function judgeCharacters(from: u32, close: u32): u32 {
  let found: u32 = 0
  let inner: u32 = 0
  for (let at = from; at < close; at += WORD) {
    const word = v128.load(at)
    const inside = bitsBefore(close - at)
    const high = i8x16.bitmask(word) & inside
    let judged = i8x16.bitmask(judgedIn(word)) & inside & ~high
    if (high !== 0) {
      inner += popcnt<i32>(i8x16.bitmask(innerIn(word)) & inside)
      judged |= i8x16.bitmask(doubtfulIn(word, at)) & inside
    }
    for (; judged !== 0; judged &= judged - 1) {
      const place = at + ctz<i32>(judged)
      const byte: u32 = load<u8>(place)
      found |= byte < 0x80 ? asciiRules(byte) : rulesBeyond(place)
    }
  }
  innerBytes = inner
  return found
}

/** Characters of ASCII about which there are rules, and a few others; all beyond ASCII. */
function judgedIn(word: v128): v128 {
  const low = i8x16.le_s(word, spaceWord)
  const braces = i8x16.gt_s(word, braceWord)
  const commas = i8x16.eq(word, commaWord)
  const semicolons = i8x16.eq(word, semicolonWord)
  return v128.or(v128.or(low, braces), v128.or(commas, semicolons))
}

/** Rules about the character beyond ASCII that starts at `at`. */
function rulesBeyond(at: u32): u32 {
  return rulesAbout(codePointAt(at))
}

/** Rules about the first character of a value from `from` to before `close`, and its last one. */
function rulesAtEdges(from: u32, close: u32): u32 {
  const first: u32 = load<u8>(from)
  const last: u32 = load<u8>(close - 1)
  return (
    (first < 0x80 ? asciiRules(first) : rulesBeyond(from)) |
    (last < 0x80 ? asciiRules(last) : rulesBeyond(lastCharacter(close)))
  )
}

/** Where the character starts that ends before `close`. */
function lastCharacter(close: u32): u32 {
  let at = close - 1
  while ((load<u8>(at) & 0xc0) === 0x80) at--
  return at
}

/** Where a byte stands first from `from` on; `limit` when it doesn't stand before that. */
function find(byte: u32, from: u32, limit: u32): u32 {
  for (let at = from; at < limit; at += WORD) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(byte as i8)))
    if (found !== 0) return min(at + ctz<i32>(found), limit)
  }
  return limit
}

function countQuotes(from: u32, close: u32): u32 {
  let count: u32 = 0
  for (let at = from; at < close; at += WORD) {
    const quotes = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(QUOTE as i8)))
    count += popcnt<i32>(quotes & bitsBefore(close - at))
  }
  return count
}

/** The lowest bits, one for each of so many bytes of a word. */
function bitsBefore(bytes: u32): i32 {
  return bytes < WORD ? (1 << bytes) - 1 : -1
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
