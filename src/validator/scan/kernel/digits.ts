// Reads rows of digits, such as telephone numbers, as long as they follow each other: they need not be
// looked at for anything else, and most of what is done with an account is the same for all of them.
import { countKept, roomFor } from './duplicates'
import {
  DIGITS_WIDTH,
  fingerprintOfDigits,
  lastPlaces,
  MOST_DIGITS,
  numberOf,
  partOfDigits,
  ZERO,
} from './fingerprint'
import { next as nextNote, wantsLines } from './lines'
import { LENGTHS } from './memory'
import { get, NEW_COUNT, NEXT, set } from './parts'
import { isFull } from './queue'

const LF: u32 = 0x0a
const CR: u32 = 0x0d
const CRLF: u32 = (LF << 8) | CR

// Words that bytes are compared with; as variables, see `block.ts`.
let beforeZeroWord = i8x16.splat(0)
let oneWord = i8x16.splat(0)
let nineWord = i8x16.splat(0)

/** Call before all else. */
export function setDigitWords(): void {
  beforeZeroWord = i8x16.splat((ZERO - 1) as i8)
  oneWord = i8x16.splat(1)
  nineWord = i8x16.splat(9)
}

// Of the rows that were read last: where they end, and how each of them does.
export let end: u32 = 0
export let endsInCrLf: bool = false

/**
 * Reads the row at `row`, on `line`, if it has nothing but digits, from `least` to `spread` more of them,
 * and those behind it that have as many and end alike; keeps their accounts. Returns how many rows that
 * are: none also where there may be no room for the account.
 */
export function readDigits(row: u32, limit: u32, least: u32, spread: u32, line: f64): u32 {
  const size = countDigits(row)
  if (size - 1 >= MOST_DIGITS || size - least > spread) return 0
  endsInCrLf = load<u8>(row + size) === CR
  const close: u32 = endsInCrLf ? CRLF : LF
  const closeMask: u32 = endsInCrLf ? 0xffff : 0xff
  const step = size + 1 + u32(endsInCrLf)
  const places = lastPlaces(size)
  const others = (1 << (16 - size)) - 1
  const notes = wantsLines
  const most = roomFor(line)
  let note = nextNote
  let rows: u32 = 0
  for (; rows < most && row < limit; rows++) {
    const accountEnd = row + size
    if ((load<u16>(accountEnd) & closeMask) !== close) break
    const ranks = i8x16.sub(v128.load(accountEnd - 16), beforeZeroWord)
    const digits = i8x16.bitmask(i8x16.le_u(i8x16.sub(ranks, oneWord), nineWord))
    if ((digits | others) !== 0xffff) break
    const fingerprint = fingerprintOfDigits(numberOf(v128.and(ranks, places), 10))
    const part = partOfDigits(fingerprint)
    const index = 4 * part
    const place = load<u64>(NEXT + 2 * index)
    if (isFull(place)) break
    // As `put` does, but for numbers of 32 bits, which have whole bytes.
    store<u32>((place >> 3) as u32, fingerprint as u32)
    store<u64>(NEXT + 2 * index, place + DIGITS_WIDTH)
    set(NEW_COUNT, index, get(NEW_COUNT, index) + 1)
    if (notes) store<u8>(note++, part)
    row += step
  }
  countKept(rows)
  const count = LENGTHS + (size << 3)
  store<f64>(count, load<f64>(count) + rows)
  end = row
  return rows
}

/** How many digits there are from `at` on, up to 16. */
function countDigits(at: u32): u32 {
  const ranks = i8x16.sub(v128.load(at), beforeZeroWord)
  const digits = i8x16.bitmask(i8x16.le_u(i8x16.sub(ranks, oneWord), nineWord))
  return ctz<i32>(~digits)
}
