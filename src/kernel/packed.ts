// Ascending numbers in few bits, on a chain of pages: Golomb-Rice coding of the gaps between them.
// One such list can be read and one be written at a time.
import { lowBits } from './bits'
import { isPageEnd, PAGE, PAGE_HEAD, takePage } from './memory'

const WORDS_PER_PAGE: u64 = (PAGE - PAGE_HEAD) / 8
/** Bits that can be written at once. */
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
let readAt: u32 = 0
let unread: u64 = 0
let unreadBits: u64 = 0
let readPlain: u64 = 0
let lastRead: u64 = 0
let left: u32 = 0

/** Begins to read a list of `count` numbers. */
export function startReading(first: u32, count: u32, plain: u32): void {
  readAt = first + PAGE_HEAD
  unread = 0
  unreadBits = 0
  readPlain = plain
  lastRead = NONE
  left = count
}

/** The next number, or `NONE`. */
export function read(): u64 {
  if (left === 0) return NONE
  left--
  const low = readBits(readPlain)
  lastRead += ((readTimes() << readPlain) | low) + 1
  return lastRead
}

function readBits(count: u64): u64 {
  const mask = lowBits(count)
  let value = unread
  if (unreadBits >= count) {
    unread >>= count
    unreadBits -= count
    return value & mask
  }
  const word = readWord()
  const taken = count - unreadBits
  value |= word << unreadBits
  unread = word >> taken
  unreadBits = 64 - taken
  return value & mask
}

/** How many zeroes stand before the next one. */
function readTimes(): u64 {
  let times: u64 = 0
  while (unread === 0) {
    times += unreadBits
    unread = readWord()
    unreadBits = 64
  }
  const zeroes = ctz(unread)
  unread = (unread >> zeroes) >> 1
  unreadBits -= zeroes + 1
  return times + zeroes
}

function readWord(): u64 {
  if (isPageEnd(readAt)) readAt = load<u32>(readAt - PAGE) + PAGE_HEAD
  const word = load<u64>(readAt)
  readAt += 8
  return word
}
