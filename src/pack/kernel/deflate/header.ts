// The header of a dynamic block: the lengths of its codes, themselves coded (RFC 1951, 3.2.7).
import { put } from './bit-writer'
import { makeCodes, makeLengths } from './code-lengths'
import { LENGTHS, REPEAT_CODES, REPEAT_COUNTS, REPEAT_LENGTHS, REPEATS } from './memory'
import { DISTANCES, LITERALS } from './symbols'

const REPEAT_SYMBOLS: u32 = 19
const MOST_BITS: u32 = 7
/** The last length once more, 3 to 6 times, and zero, 3 to 10 or 11 to 138 times. */
const AGAIN: u32 = 16
const ZEROES: u32 = 17
const MANY_ZEROES: u32 = 18
/** In which order the lengths of these codes stand. */
const ORDER = StaticArray.fromArray<u8>([
  16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
])

let literals: u32 = 0
let distances: u32 = 0
let repeatLengths: u32 = 0
/** Where the repeats end. */
let end: u32 = 0

/** Prepares the header for the code lengths that are there. */
export function makeHeader(): void {
  literals = usedSymbols(LENGTHS, LITERALS, 257)
  distances = usedSymbols(LENGTHS + LITERALS, DISTANCES, 1)
  memory.fill(REPEAT_COUNTS, 0, 4 * REPEAT_SYMBOLS)
  end = REPEATS
  let last: u32 = ~0
  const total = literals + distances
  for (let index: u32 = 0; index < total; ) {
    const length = lengthAt(index)
    let times: u32 = 1
    while (index + times < total && lengthAt(index + times) === length) times++
    if (length === 0 && times >= 3) {
      times = min(times, 138)
      addRepeat(times > 10 ? MANY_ZEROES : ZEROES, times > 10 ? times - 11 : times - 3)
    } else if (length === last && times >= 3) {
      times = min(times, 6)
      addRepeat(AGAIN, times - 3)
    } else {
      times = 1
      addRepeat(length, 0)
    }
    last = length
    index += times
  }
  makeLengths(REPEAT_COUNTS, REPEAT_SYMBOLS, MOST_BITS, REPEAT_LENGTHS)
  repeatLengths = REPEAT_SYMBOLS
  while (repeatLengths > 4 && repeatLength(repeatLengths - 1) === 0) repeatLengths--
}

/** Bits that the header takes. */
export function dynamicBits(): u64 {
  let bits: u64 = 14 + 3 * repeatLengths
  for (let at = REPEATS; at < end; at += 2) {
    const symbol: u32 = load<u8>(at)
    bits += load<u8>(REPEAT_LENGTHS + symbol) + extraBits(symbol)
  }
  return bits
}

/** Writes the header. */
export function writeHeader(): void {
  put(literals - 257, 5)
  put(distances - 1, 5)
  put(repeatLengths - 4, 4)
  for (let index: u32 = 0; index < repeatLengths; index++) put(repeatLength(index), 3)
  makeCodes(REPEAT_LENGTHS, REPEAT_SYMBOLS, REPEAT_CODES)
  for (let at = REPEATS; at < end; at += 2) {
    const symbol: u32 = load<u8>(at)
    const code = load<u32>(REPEAT_CODES + (symbol << 2))
    put(code & 0xffff, code >> 16)
    put(load<u8>(at, 1), extraBits(symbol))
  }
}

/** Symbols up to the last that has a code, `least` at least. */
function usedSymbols(lengths: u32, symbols: u32, least: u32): u32 {
  let used = symbols
  while (used > least && load<u8>(lengths + used - 1) === 0) used--
  return used
}

/** A length by its index among those that are written. */
function lengthAt(index: u32): u32 {
  return load<u8>(LENGTHS + (index < literals ? index : index - literals + LITERALS))
}

function repeatLength(index: u32): u32 {
  return load<u8>(REPEAT_LENGTHS + ORDER[index])
}

function addRepeat(symbol: u32, extra: u32): void {
  const counter = REPEAT_COUNTS + (symbol << 2)
  store<u32>(counter, load<u32>(counter) + 1)
  store<u8>(end, symbol)
  store<u8>(end, extra, 1)
  end += 2
}

function extraBits(symbol: u32): u32 {
  if (symbol < AGAIN) return 0
  if (symbol === AGAIN) return 2
  return symbol === ZEROES ? 3 : 7
}
