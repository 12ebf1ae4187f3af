// Reads plain rows: those about which there is nothing to say. Finds the same as the validator's
// PlainEngine, its plain twin.
import { addAccount, relieve } from './duplicates'
import { CHUNK, LENGTHS, RESULTS } from './memory'

/** The host's word on an account of the chunk: whether it has the right shape, and no white space. */
declare function accepts(start: u32, end: u32): bool

const CR: u32 = 0x0d
const LF: u32 = 0x0a
const SPACE: u32 = 0x20
const QUOTE: u32 = 0x22
const COMMA: u32 = 0x2c
const DELETE: u32 = 0x7f
const MAX_ACCOUNT_BYTES: u32 = 100
/** Bytes that are looked at together. */
const WORD: u32 = 16

let isCsv: bool = false
let least: u32 = 0
let most: u32 = 0
let hasShape: bool = false
let comparesAccounts: bool = false

// What was found out about the account that was measured last.
/** Where the first byte stands that may end it. */
let end: u32 = 0
/** Its bytes beyond ASCII, in no order, and how many of them continue a character. */
let highBits: i32 = 0
let continuations: u32 = 0

/** What rows are to be: an account has from `leastCharacters` to `mostCharacters`. */
export function setRows(
  csv: bool,
  leastCharacters: u32,
  mostCharacters: u32,
  shape: bool,
  compares: bool,
): void {
  isCsv = csv
  least = leastCharacters
  most = mostCharacters
  hasShape = shape
  comparesAccounts = compares
}

/**
 * Reads rows of the chunk of `size` bytes from `from`, where the row on `line` starts. Results: the
 * rows that were read, and those of them that were quoted. Returns where it stopped: at the start of
 * a row that is not plain, or not whole.
 */
export function scan(from: u32, size: u32, line: f64, isUtf8: bool, takesQuoted: bool): u32 {
  if (comparesAccounts) relieve(line)
  const limit = CHUNK + size
  // A control character, at which the search for the end of an account stops.
  store<u8>(limit, 0)
  let rows: u32 = 0
  let quotedRows: u32 = 0
  let row = CHUNK + from
  while (row < limit) {
    const isQuoted = isCsv && load<u8>(row) === QUOTE
    const start = isQuoted ? row + 1 : row
    measure(start)

    // The row must end there.
    if (isQuoted && (load<u8>(end) !== QUOTE || !takesQuoted)) break
    const close = isQuoted ? end + 1 : end
    const lineFeed = load<u8>(close) === CR ? close + 1 : close
    if (lineFeed >= limit || load<u8>(lineFeed) !== LF) break

    // Nothing may be wrong with it, or strange.
    const bytes = end - start
    if (bytes === 0 || bytes > MAX_ACCOUNT_BYTES || (highBits !== 0 && !isUtf8)) break
    const characters = bytes - continuations
    if (characters < least || characters > most) break
    if (load<u8>(start) === SPACE || load<u8>(end - 1) === SPACE) break
    const isDoubtful = hasShape || (highBits !== 0 && mayHaveWhiteSpace(start))
    if (isDoubtful && !accepts(start - CHUNK, end - CHUNK)) break

    const count = LENGTHS + (characters << 3)
    store<f64>(count, load<f64>(count) + 1)
    if (isQuoted) quotedRows++
    if (comparesAccounts) addAccount(start, end, line + rows)
    rows++
    row = lineFeed + 1
  }
  store<f64>(RESULTS, rows)
  store<f64>(RESULTS + 8, quotedRows)
  return row - CHUNK
}

/**
 * Finds the first byte from `start` that may end an account, and what the bytes before it are: 32 at
 * a time, which is all of most accounts, since how many times can't be predicted.
 */
function measure(start: u32): void {
  highBits = 0
  continuations = 0
  let at = start
  while (true) {
    const first = v128.load(at)
    const second = v128.load(at, WORD)
    const stops = stopsIn(first) | (stopsIn(second) << WORD)
    // All bits below the lowest that is set; all of them when none is.
    const before = (stops - 1) & ~stops
    const high = (i8x16.bitmask(first) | (i8x16.bitmask(second) << WORD)) & before
    if (high !== 0) {
      highBits |= high
      const inner = continuationsIn(first) | (continuationsIn(second) << WORD)
      continuations += popcnt<i32>(inner & before)
    }
    if (stops !== 0) {
      end = at + ctz<i32>(stops)
      return
    }
    at += 2 * WORD
  }
}

// A bit for each byte of a word: the lowest for the first.

/** Control characters, and in a csv commas and quotes. */
function stopsIn(word: v128): i32 {
  const controls = i8x16.lt_u(word, i8x16.splat(SPACE as i8))
  let stops = v128.or(controls, i8x16.eq(word, i8x16.splat(DELETE as i8)))
  if (isCsv) {
    const commas = i8x16.eq(word, i8x16.splat(COMMA as i8))
    stops = v128.or(stops, v128.or(commas, i8x16.eq(word, i8x16.splat(QUOTE as i8))))
  }
  return i8x16.bitmask(stops)
}

/** Bytes 80 to BF, which continue a character of UTF-8. */
function continuationsIn(word: v128): i32 {
  return i8x16.bitmask(i8x16.lt_s(word, i8x16.splat(0xc0 as i8)))
}

/** Whether the account may start or end with white space beyond ASCII. */
function mayHaveWhiteSpace(start: u32): bool {
  return mayLead(load<u8>(start)) || mayLead(load<u8>(end - 2)) || mayLead(load<u8>(end - 3))
}

/** Whether a byte leads white space: U+0085 and U+00A0, or some characters from U+1680 to U+3000. */
function mayLead(byte: u32): bool {
  return byte === 0xc2 || (byte >= 0xe1 && byte <= 0xe3)
}
