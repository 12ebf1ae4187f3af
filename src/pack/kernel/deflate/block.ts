// Writes sequences as one block of a deflate stream (RFC 1951, 3.2.3), in whichever form is shortest.
import { alignToByte, copyBytes, held, heldBits, put, writeAt, writeFrom } from './bit-writer'
import { makeCodes, makeLengths } from './code-lengths'
import { dynamicBits, makeHeader, writeHeader } from './header'
import { distanceOf, lengthOf, runOf } from './matches'
import { DISTANCE_CODES, DISTANCE_COUNTS, LENGTHS, LITERAL_CODES, LITERAL_COUNTS } from './memory'
import {
  DISTANCES,
  distanceExtra,
  distanceSymbol,
  END_OF_BLOCK,
  LEAST_MATCH,
  LITERALS,
  lengthExtra,
  lengthSymbol,
} from './symbols'

const STORED: u64 = 0
const FIXED: u64 = 1
const DYNAMIC: u64 = 2
const MOST_STORED: u32 = 65535
const MOST_BITS: u32 = 15
/** Symbols that have codes in a fixed block, though two of each kind are never used. */
const FIXED_LITERALS: u32 = 288

/** Bits that follow codes in the block. */
let extraBits: u64 = 0

/** Writes the sequences from `first` to before `end`, whose text is from `text` to before `textEnd`. */
export function writeBlock(first: u32, end: u32, text: u32, textEnd: u32): void {
  countSymbols(first, end, text)
  makeLengths(LITERAL_COUNTS, LITERALS, MOST_BITS, LENGTHS)
  makeLengths(DISTANCE_COUNTS, DISTANCES, MOST_BITS, LENGTHS + LITERALS)
  makeHeader()
  const dynamic = dynamicBits() + codedBits(LENGTHS, LENGTHS + LITERALS)
  const size = textEnd - text
  const stored = ((size as u64) << 3) + ((size / MOST_STORED + 1) as u64) * 40
  const fixed = fixedBits()
  if (stored <= min(dynamic, fixed)) {
    writeStored(text, textEnd)
    return
  }
  if (fixed < dynamic) {
    put(FIXED << 1, 3)
    makeFixedLengths()
    makeCodes(LENGTHS, FIXED_LITERALS, LITERAL_CODES)
    makeCodes(LENGTHS + FIXED_LITERALS, DISTANCES, DISTANCE_CODES)
  } else {
    put(DYNAMIC << 1, 3)
    writeHeader()
    makeCodes(LENGTHS, LITERALS, LITERAL_CODES)
    makeCodes(LENGTHS + LITERALS, DISTANCES, DISTANCE_CODES)
  }
  writeSequences(first, end, text)
  const code = load<u32>(LITERAL_CODES + (END_OF_BLOCK << 2))
  put(code & 0xffff, code >> 16)
}

/** Ends the stream's part at a whole byte, with an empty block (as zlib's `Z_SYNC_FLUSH`). */
export function writeEnd(): void {
  put(STORED << 1, 3)
  alignToByte()
  put(0xffff_0000, 32)
}

function writeStored(text: u32, textEnd: u32): void {
  for (let at = text; at < textEnd; ) {
    const size = min(textEnd - at, MOST_STORED)
    put(STORED << 1, 3)
    alignToByte()
    put((size as u64) | ((~size & 0xffff) << 16), 32)
    copyBytes(at, size)
    at += size
  }
}

function countSymbols(first: u32, end: u32, text: u32): void {
  memory.fill(LITERAL_COUNTS, 0, 4 * FIXED_LITERALS)
  memory.fill(DISTANCE_COUNTS, 0, 4 * DISTANCES)
  extraBits = 0
  let at = text
  for (let sequence = first; sequence < end; sequence += 8) {
    const runEnd = at + runOf(sequence)
    for (; at < runEnd; at++) count(LITERAL_COUNTS, load<u8>(at))
    const length = lengthOf(sequence)
    if (length === 0) continue
    const distance = distanceOf(sequence)
    count(LITERAL_COUNTS, lengthSymbol(length))
    count(DISTANCE_COUNTS, distanceSymbol(distance))
    extraBits += lengthExtra(length) + distanceExtra(distance)
    at += length
  }
  count(LITERAL_COUNTS, END_OF_BLOCK)
  // A code of less than two symbols is not complete, and some readers take offence.
  for (let symbol: u32 = 0; symbol < 2; symbol++) {
    const place = DISTANCE_COUNTS + (symbol << 2)
    if (load<u32>(place) === 0) store<u32>(place, 1)
  }
}

function count(counts: u32, symbol: u32): void {
  const place = counts + (symbol << 2)
  store<u32>(place, load<u32>(place) + 1)
}

/** Bits of all symbols that were counted, with codes of these lengths. */
function codedBits(literals: u32, distances: u32): u64 {
  return (
    extraBits +
    bitsOf(LITERAL_COUNTS, LITERALS, literals) +
    bitsOf(DISTANCE_COUNTS, DISTANCES, distances)
  )
}

function bitsOf(counts: u32, symbols: u32, lengths: u32): u64 {
  let bits: u64 = 0
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    bits += (load<u32>(counts + (symbol << 2)) as u64) * (load<u8>(lengths + symbol) as u64)
  }
  return bits
}

/** Bits of a fixed block (RFC 1951, 3.2.6). */
function fixedBits(): u64 {
  let bits: u64 = extraBits
  for (let symbol: u32 = 0; symbol < LITERALS; symbol++) {
    bits += (load<u32>(LITERAL_COUNTS + (symbol << 2)) as u64) * (fixedLength(symbol) as u64)
  }
  for (let symbol: u32 = 0; symbol < DISTANCES; symbol++) {
    bits += (load<u32>(DISTANCE_COUNTS + (symbol << 2)) as u64) * 5
  }
  return bits
}

function fixedLength(symbol: u32): u32 {
  if (symbol < 144) return 8
  if (symbol < 256) return 9
  return symbol < 280 ? 7 : 8
}

function makeFixedLengths(): void {
  for (let symbol: u32 = 0; symbol < FIXED_LITERALS; symbol++) {
    store<u8>(LENGTHS + symbol, fixedLength(symbol))
  }
  memory.fill(LENGTHS + FIXED_LITERALS, 5, DISTANCES)
}

function writeSequences(first: u32, end: u32, text: u32): void {
  let out = writeAt
  let bits = held
  let count = heldBits
  let at = text
  for (let sequence = first; sequence < end; sequence += 8) {
    const runEnd = at + runOf(sequence)
    while (at < runEnd) {
      // Three codes and what is held fit into 64 bits.
      const most = min(runEnd, at + 3)
      for (; at < most; at++) {
        const code = load<u32>(LITERAL_CODES + ((load<u8>(at) as u32) << 2))
        bits |= ((code & 0xffff) as u64) << count
        count += code >> 16
      }
      store<u64>(out, bits)
      out += (count >> 3) as u32
      bits >>= count & ~7
      count &= 7
    }
    const length = lengthOf(sequence)
    if (length === 0) continue
    at += length
    const lengthCode = load<u32>(LITERAL_CODES + (lengthSymbol(length) << 2))
    bits |= ((lengthCode & 0xffff) as u64) << count
    count += lengthCode >> 16
    const lengthBits = lengthExtra(length)
    bits |= (((length - LEAST_MATCH) & ((1 << lengthBits) - 1)) as u64) << count
    count += lengthBits

    const distance = distanceOf(sequence)
    const distanceCode = load<u32>(DISTANCE_CODES + (distanceSymbol(distance) << 2))
    bits |= ((distanceCode & 0xffff) as u64) << count
    count += distanceCode >> 16
    const distanceBits = distanceExtra(distance)
    bits |= (((distance - 1) & ((1 << distanceBits) - 1)) as u64) << count
    count += distanceBits

    store<u64>(out, bits)
    out += (count >> 3) as u32
    bits >>= count & ~7
    count &= 7
  }
  writeFrom(out, bits, count)
}
