// Reads rows: plain ones, about which there is nothing to say, a block of bytes at once; all others are
// judged one by one.

import { lowBits } from './bits'
import { BLOCK, forbiddenFrom, high, inner, lineFeeds, odd, readBlock, setWords } from './block'
import {
  end as digitsEnd,
  endsInCrLf as digitsEndInCrLf,
  readDigits,
  setDigitWords,
} from './digits'
import { addAccount, addCopies, relieve } from './duplicates'
import { isOfDigits } from './fingerprint'
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
import { isTrace, POINT_ZERO } from './traces'

const CR: u32 = 0x0d
const LF: u32 = 0x0a
const SPACE: u32 = 0x20
const QUOTE: u32 = 0x22
const PLUS: u32 = 0x2b
/** What a spreadsheet makes begins with this, or with a character before it. */
const EQUALS: u32 = 0x3d

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
  setWords(csv)
  setDigitWords()
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
  // Behind the chunk no row ends.
  memory.fill(limit, 0, BLOCK)
  // What is the same for all rows.
  const least = leastCharacters
  const spread = mostCharacters - leastCharacters
  const checksShape = hasShape
  const compares = comparesAccounts
  const takesDigits = compares && !checksShape
  const takesBlank = ((listed | noted) & ROW_BLANK) === 0
  const takesQuoted = isCsv && ((listed | noted) & CSV_QUOTED) === 0
  // An account beyond ASCII is plain only where it must be UTF-8.
  const strange: u64 = isUtf8 ? 0 : -1
  let rows: u32 = 0
  let crlfRows: u32 = 0
  let quotedRows: u32 = 0
  let blankRows: u32 = 0
  let notes: u32 = 0
  let isBeyondAscii: u64 = 0
  // Rows that are not plain mostly follow each other.
  let judgesNext = false
  let row = CHUNK + from
  // The block that was looked at last, and its forbidden bytes once they are known.
  let block: u32 = 0
  let blockLineFeeds: u64 = 0
  let blockOdd: u64 = 0
  let blockHigh: u64 = 0
  let blockInner: u64 = 0
  let forbidden: u64 = 0
  let knowsForbidden = false
  while (row < limit) {
    if (!judgesNext) {
      // A bit for each row that ends in the block, the lowest for this one; 0 when it ends behind it.
      let ends = row - block < BLOCK ? blockLineFeeds >> ((row - block) as u64) : 0
      if (ends === 0) {
        // Rows of digits mostly follow each other, too.
        if (takesDigits && isOfDigits()) {
          const numbers = readDigits(row, limit, least, spread, line + rows)
          if (numbers > 0) {
            rows += numbers
            if (digitsEndInCrLf) crlfRows += numbers
            row = digitsEnd
            continue
          }
        }
        readBlock(row, strange)
        block = row
        blockLineFeeds = lineFeeds
        blockOdd = odd
        blockHigh = high
        blockInner = inner
        knowsForbidden = false
        ends = lineFeeds
      }
      const shift = (row - block) as u64
      const length = ctz(ends) as u32
      const before = (ends - 1) & ~ends
      let doubts = (blockOdd >> shift) & before
      let start = row
      let end = row + length
      let isCr: u32 = 0
      let isQuoted: u32 = 0
      if (doubts !== 0) {
        isCr = u32(load<u8>(end - 1) === CR)
        end -= isCr
        const first: u32 = load<u8>(row)
        if (takesQuoted && first === QUOTE && load<u8>(end - 1) === QUOTE && row + 1 < end) {
          isQuoted = 1
          start++
          end--
        }
        // But for quotes around it, and a plus in front.
        const skipped = (isQuoted | u32(first === PLUS)) as u64
        const inside = (lowBits((end - row) as u64) >> skipped) << skipped
        doubts &= inside
        if (doubts !== 0) {
          if (!knowsForbidden) {
            forbidden = forbiddenFrom(block)
            knowsForbidden = true
          }
          doubts = ((forbidden >> shift) & inside) | faultsAtEdges(start, end)
        }
      }
      const characters = end - start - (popcnt((blockInner >> shift) & before) as u32)
      if (
        ends !== 0 &&
        doubts === 0 &&
        characters - least <= spread &&
        (load<u16>(end - 2) !== POINT_ZERO || !isTrace(start, end)) &&
        (!checksShape || accepts(start, end))
      ) {
        const count = LENGTHS + (characters << 3)
        store<f64>(count, load<f64>(count) + 1)
        if (compares) addAccount(start, end, line + rows)
        isBeyondAscii |= (blockHigh >> shift) & before
        quotedRows += isQuoted
        crlfRows += isCr
        rows++
        row += length + 1
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
    let copies: u32 = 0
    if ((found & noted) !== 0) {
      if (notes === MOST_NOTES) break
      store<u32>(NOTES + (notes << 3), rows)
      store<u32>(NOTES + (notes << 3), found, 4)
      notes++
    } else {
      copies = copiesBehind(row, next, limit)
    }
    const same = copies + 1
    count(found, same)
    if ((found & ERRORS) === 0) {
      const count = LENGTHS + (judgedCharacters << 3)
      store<f64>(count, load<f64>(count) + same)
      if (compares) addCopies(judgedStart, judgedEnd, line + rows, copies)
    }
    isBeyondAscii |= (judgedEnd - judgedStart - judgedCharacters) as u64
    crlfRows += (endsInCrLf as u32) * same
    rows += same
    row = next + copies * (next - row)
  }
  countMore(CSV_QUOTED, quotedRows)
  countMore(ROW_BLANK, blankRows)
  store<f64>(RESULTS, rows)
  store<f64>(RESULTS + 8, crlfRows)
  store<f64>(RESULTS + 16, isBeyondAscii !== 0 ? 1 : 0)
  store<f64>(RESULTS + 24, notes)
  return row - CHUNK
}

/** Counts the findings about a row, and about others that are the same. */
function count(found: u32, rows: u32): void {
  for (let left = found; left !== 0; left &= left - 1) countMore(left, rows)
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
 * How many rows follow that are the same, byte for byte, as the one from `row` to before `next`: an
 * archive can hold hundreds of millions of one short row.
 */
function copiesBehind(row: u32, next: u32, limit: u32): u32 {
  const size = next - row
  let at = next
  while (at < limit) {
    const differing = load<u64>(at) ^ load<u64>(at - size)
    if (differing !== 0) {
      at += (ctz(differing) >> 3) as u32
      break
    }
    at += 8
  }
  const bytes = min(at, limit) - next
  return bytes < size ? 0 : bytes / size
}

/** Whether an account has a space of ASCII at an edge, or is what a spreadsheet made of one: not 0. */
function faultsAtEdges(start: u32, end: u32): u64 {
  const first: u32 = load<u8>(start)
  if (first === SPACE || load<u8>(end - 1) === SPACE) return 1
  // Most begin with a letter, and need not be looked at.
  return (first <= EQUALS && isTrace(start, end)) as u64
}
