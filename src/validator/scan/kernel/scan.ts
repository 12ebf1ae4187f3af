// Reads rows: plain ones, about which there is nothing to say, many bytes at once; all others are
// judged one by one.

import { MAX_ACCOUNT_BYTES } from '../../rules/limits'
import { doubtfulIn, mayBeDoubtful } from './doubtful'
import { addAccount, relieve } from './duplicates'
import { accepts } from './host'
import {
  endsInCrLf,
  judge,
  characters as judgedCharacters,
  end as judgedEnd,
  start as judgedStart,
  next,
  setJudge,
} from './judge'
import { CHUNK, COUNTS, LENGTHS, MOST_NOTES, NOTES, RESULTS } from './memory'
import { CSV_QUOTED, ERRORS, ROW_BLANK } from './rule-bits'

const CR: u32 = 0x0d
const LF: u32 = 0x0a
const SPACE: u32 = 0x20
const QUOTE: u32 = 0x22
const COMMA: u32 = 0x2c
const SEMICOLON: u32 = 0x3b
/** The bytes behind it and below 80 are | } ~ and the last control character. */
const BRACE: u32 = 0x7b
/** Bytes that are looked at together. */
const WORD: u32 = 16

/** Characters up to this, and =, stand in front of what a spreadsheet made. */
const APOSTROPHE: u32 = 0x27
const EQUALS: u32 = 0x3d
const ZERO: u32 = 0x30
/** `.0` */
const POINT_ZERO: u32 = 0x302e

let isCsv: bool = false
let leastCharacters: u32 = 0
let mostCharacters: u32 = 0
let hasShape: bool = false
let comparesAccounts: bool = false

/** What rows are to be: an account has from `least` to `most` characters. */
export function setRows(csv: bool, least: u32, most: u32, shape: bool, compares: bool): void {
  isCsv = csv
  leastCharacters = least
  mostCharacters = most
  hasShape = shape
  comparesAccounts = compares
  setJudge(csv, least, most, shape)
}

/**
 * Reads rows of the chunk of `size` bytes from `from`, where the row on `line` starts. Results: the
 * rows that were read, those of them that end in CRLF, whether one was beyond ASCII, and the number
 * of notes; the findings by rule are counted in their place. Returns where it stopped: at the start
 * of a row that is not whole, that breaks one of the rules `listed`, or one of the rules `noted`
 * when there is no room for another note.
 */
export function scan(from: u32, size: u32, line: f64, isUtf8: bool, listed: u32, noted: u32): u32 {
  if (comparesAccounts) relieve(line)
  const limit = CHUNK + size
  // A control character, at which the search for the end of an account stops.
  store<u8>(limit, 0)
  // What is the same for all rows.
  const csv = isCsv
  const least = leastCharacters
  const spread = mostCharacters - leastCharacters
  const checksShape = hasShape
  const compares = comparesAccounts
  // In a txt quotes are like other characters; a control character stands for them.
  const quotes = i8x16.splat((csv ? QUOTE : LF) as i8)
  const takesBlank = ((listed | noted) & ROW_BLANK) === 0
  const takesQuoted = ((listed | noted) & CSV_QUOTED) === 0
  // Bytes in which an account beyond ASCII is plain: none when it may not be UTF-8.
  const strangeBits: i32 = isUtf8 ? 0 : -1
  let rows: u32 = 0
  let crlfRows: u32 = 0
  let quotedRows: u32 = 0
  let blankRows: u32 = 0
  let notes: u32 = 0
  let isBeyondAscii: i32 = 0
  // Rows that are not plain mostly follow each other.
  let judgesNext = false
  let row = CHUNK + from
  while (row < limit) {
    if (!judgesNext) {
      const isQuoted = csv && load<u8>(row) === QUOTE
      const start = isQuoted ? row + 1 : row

      // Finds the first byte that may end the account, and what the bytes before it are: 32 at a time,
      // which is all of most accounts, since how many times can't be predicted.
      let at = start
      let highBits: i32 = 0
      let continuations: u32 = 0
      let doubts: i32 = 0
      let stops: i32 = 0
      while (true) {
        const first = v128.load(at)
        const second = v128.load(at, WORD)
        stops = stopsIn(first, quotes) | (stopsIn(second, quotes) << WORD)
        // All bits below the lowest that is set; all of them when none is.
        const before = (stops - 1) & ~stops
        const high = (i8x16.bitmask(first) | (i8x16.bitmask(second) << WORD)) & before
        if (high !== 0) {
          highBits |= high
          const inner = continuationsIn(first) | (continuationsIn(second) << WORD)
          continuations += popcnt<i32>(inner & before)
          if (mayBeDoubtful(first, second)) {
            doubts |= (doubtfulIn(first, at) | (doubtfulIn(second, at + WORD) << WORD)) & before
          }
        }
        if (stops !== 0) break
        at += 2 * WORD
      }
      const end = at + ctz<i32>(stops)

      const close = isQuoted ? end + 1 : end
      const isCr: u32 = load<u8>(close) === CR ? 1 : 0
      const lineFeed = close + isCr
      const characters = end - start - continuations
      doubts |= highBits & strangeBits
      if (
        load<u8>(lineFeed) === LF &&
        lineFeed < limit &&
        (!isQuoted || (takesQuoted && load<u8>(end) === QUOTE)) &&
        end - start <= (MAX_ACCOUNT_BYTES as u32) &&
        characters - least <= spread &&
        (doubts | doubtsAtEdges(start, end)) === 0 &&
        (!checksShape || accepts(start, end))
      ) {
        const count = LENGTHS + (characters << 3)
        store<f64>(count, load<f64>(count) + 1)
        if (compares) addAccount(start, end, line + rows)
        isBeyondAscii |= highBits
        quotedRows += isQuoted as u32
        crlfRows += isCr
        rows++
        row = lineFeed + 1
        continue
      }
    }

    if (takesBlank && load<u8>(row) === LF) {
      const after = endOfLineFeeds(row, limit)
      blankRows += after - row
      rows += after - row
      row = after
      continue
    }
    const found = judge(row, limit, isUtf8)
    judgesNext = (takesQuoted ? found & ~CSV_QUOTED : found) !== 0
    if (next === 0 || (found & listed) !== 0) break
    if ((found & noted) !== 0) {
      if (notes === MOST_NOTES) break
      store<u32>(NOTES + (notes << 3), rows)
      store<u32>(NOTES + (notes << 3), found, 4)
      notes++
    }
    count(found)
    if ((found & ERRORS) === 0) {
      const count = LENGTHS + (judgedCharacters << 3)
      store<f64>(count, load<f64>(count) + 1)
      if (compares) addAccount(judgedStart, judgedEnd, line + rows)
    }
    isBeyondAscii |= judgedEnd - judgedStart - judgedCharacters
    crlfRows += endsInCrLf as u32
    rows++
    row = next
  }
  countMore(CSV_QUOTED, quotedRows)
  countMore(ROW_BLANK, blankRows)
  store<f64>(RESULTS, rows)
  store<f64>(RESULTS + 8, crlfRows)
  store<f64>(RESULTS + 16, isBeyondAscii !== 0 ? 1 : 0)
  store<f64>(RESULTS + 24, notes)
  return row - CHUNK
}

/** Counts the findings about a row. */
function count(found: u32): void {
  for (let left = found; left !== 0; left &= left - 1) countMore(left, 1)
}

/** Counts findings of the rule of the lowest bit. */
function countMore(rule: u32, findings: u32): void {
  const place = COUNTS + (ctz(rule) << 2)
  store<u32>(place, load<u32>(place) + findings)
}

/** Where line feeds end that begin at `from`: an archive can hold billions of blank rows. */
function endOfLineFeeds(from: u32, limit: u32): u32 {
  let at = from
  while (at < limit && load<u8>(at) === LF) at++
  return at
}

/**
 * Whether an account may have white space of ASCII at an edge, or be what a spreadsheet made of one;
 * some others, too. Not 0 where it may.
 */
function doubtsAtEdges(start: u32, end: u32): i32 {
  const first: u32 = load<u8>(start)
  const second: u32 = load<u8>(start, 1)
  const last: u32 = load<u16>(end - 2)
  const strangeStart = i32(first <= APOSTROPHE) | i32(first === EQUALS)
  const oddNumber = i32(first - ZERO < 10) & i32(second - ZERO >= 10)
  const strangeEnd = i32(last === POINT_ZERO) | i32(last >> 8 === SPACE)
  return strangeStart | oddNumber | strangeEnd
}

// A bit for each byte of a word: the lowest for the first.

/** Control characters, and characters of ASCII that rules are about anywhere in an account. */
function stopsIn(word: v128, quotes: v128): i32 {
  const controls = i8x16.lt_u(word, i8x16.splat(SPACE as i8))
  const braces = i8x16.gt_s(word, i8x16.splat(BRACE as i8))
  const semicolons = i8x16.eq(word, i8x16.splat(SEMICOLON as i8))
  const commas = i8x16.eq(word, i8x16.splat(COMMA as i8))
  const others = v128.or(i8x16.eq(word, quotes), v128.or(semicolons, commas))
  return i8x16.bitmask(v128.or(v128.or(controls, braces), others))
}

/** Bytes 80 to BF, which continue a character of UTF-8. */
function continuationsIn(word: v128): i32 {
  return i8x16.bitmask(i8x16.lt_s(word, i8x16.splat(0xc0 as i8)))
}
