// Ascending numbers in few bits, on a chain of pages: Golomb-Rice coding of the gaps between them.
// One such list can be read and one be written at a time.
import { lowBits } from './bits'
import { isPageEnd, PAGE, PAGE_HEAD, takePage } from './memory'

const WORDS_PER_PAGE: u64 = (PAGE - PAGE_HEAD) / 8
const PAGE_BITS: u32 = (PAGE - PAGE_HEAD) * 8
/** Bits that can be written or read at once. */
const MOST_BITS: u64 = 57

/** Behind the last number of a list. */
export const NONE: u64 = u64.MAX_VALUE

/** Low bits of a gap that are written as they are, for up to `count` numbers of `width` bits. */
export function plainBits(count: u32, width: u32): u32 {
  const countBits: u32 = 32 - (clz<u32>(count) as u32)
  return width > countBits ? width - countBits : 0
}

/** Pages that up to `count` numbers of `width` bits take, at most. */
export function pagesFor(count: u32, width: u32): u32 {
  // The gaps add up to 2^width, and so their upper bits, told by ones and zeroes, to twice the count.
  const words = ((count as u64) * (plainBits(count, width) + 3)) / 64 + 1
  return ((words / WORDS_PER_PAGE) as u32) + 1
}

// The list that is written.
let writeAt: u32 = 0
let unwritten: u64 = 0
let unwrittenBits: u64 = 0
let writtenPlain: u64 = 0
let lastWritten: u64 = 0

/** Begins a list; returns its first page. Pages must be there for all of it. */
export function startWriting(plain: u32): u32 {
  const first = takePage()
  writeAt = first + PAGE_HEAD
  unwritten = 0
  unwrittenBits = 0
  writtenPlain = plain
  lastWritten = NONE
  return first
}

export function write(number: u64): void {
  const gap = number - lastWritten - 1
  lastWritten = number
  const plain = writtenPlain
  const low = gap & lowBits(plain)
  let times = gap >> plain
  if (plain + times < MOST_BITS) {
    writeBits(low | ((1 as u64) << (plain + times)), plain + times + 1)
    return
  }
  writeBits(low, plain)
  for (; times >= MOST_BITS; times -= MOST_BITS) writeBits(0, MOST_BITS)
  writeBits((1 as u64) << times, times + 1)
}

export function stopWriting(): void {
  if (unwrittenBits > 0) writeWord(unwritten)
}

function writeBits(value: u64, count: u64): void {
  unwritten |= value << unwrittenBits
  unwrittenBits += count
  if (unwrittenBits < 64) return
  writeWord(unwritten)
  unwrittenBits -= 64
  unwritten = value >> (count - unwrittenBits)
}

function writeWord(word: u64): void {
  if (isPageEnd(writeAt)) {
    const page = takePage()
    store<u32>(writeAt - PAGE, page)
    writeAt = page + PAGE_HEAD
  }
  store<u64>(writeAt, word)
  writeAt += 8
}

// The list that is read.
let readPage: u32 = 0
/** Bits of the page that were read. */
let readBits: u32 = 0
let readPlain: u64 = 0
let lastRead: u64 = 0
let left: u32 = 0

/** Begins to read a list of `count` numbers. */
export function startReading(first: u32, count: u32, plain: u32): void {
  readPage = first
  readBits = 0
  readPlain = plain
  lastRead = NONE
  left = count
}

/** The next number, or `NONE`. */
export function read(): u64 {
  if (left === 0) return NONE
  left--
  const plain = readPlain
  const word = nextBits()
  const upper = word >> plain
  let times: u64 = 0
  if (upper !== 0) {
    times = ctz(upper)
    skipBits((plain + times + 1) as u32)
  } else {
    skipBits(plain as u32)
    times = readTimes()
  }
  lastRead += ((times << plain) | (word & lowBits(plain))) + 1
  return lastRead
}

/** Reads how many zeroes stand before the next one, and the one. */
function readTimes(): u64 {
  let times: u64 = 0
  let word = nextBits() & lowBits(MOST_BITS)
  while (word === 0) {
    times += MOST_BITS
    skipBits(MOST_BITS as u32)
    word = nextBits() & lowBits(MOST_BITS)
  }
  const zeroes = ctz(word)
  skipBits((zeroes + 1) as u32)
  return times + zeroes
}

/** The next 57 bits at least; beyond those that there are, zeroes. */
function nextBits(): u64 {
  if (readBits <= PAGE_BITS - 64) {
    return load<u64>(readPage + PAGE_HEAD + (readBits >> 3)) >> (readBits & 7)
  }
  const used = readBits + 64 - PAGE_BITS
  const last = load<u64>(readPage + PAGE - 8) >> used
  const next = load<u32>(readPage)
  return next === 0 ? last : last | (load<u64>(next + PAGE_HEAD) << (64 - used))
}

/** Goes on by up to 57 bits. */
function skipBits(bits: u32): void {
  readBits += bits
  if (readBits < PAGE_BITS) return
  readBits -= PAGE_BITS
  readPage = load<u32>(readPage)
}
