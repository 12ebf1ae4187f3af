// Ascending numbers in few bits, on a chain of pages: Golomb-Rice coding of the gaps between them.
// One such list can be read and one be written at a time. Lists hang together, the last one first.
import { lowBits } from './bits'
import { isPageEnd, PAGE, PAGE_HEAD, takePage } from './memory'

const WORDS_PER_PAGE: u64 = (PAGE - PAGE_HEAD) / 8
const PAGE_BITS: u32 = (PAGE - PAGE_HEAD) * 8
// On the first page of a list, behind the page's own head.
/** The first page of the list before it; how many numbers there are; their bits that are plain. */
const BEFORE: u32 = PAGE_HEAD
const COUNT: u32 = PAGE_HEAD + 4
const PLAIN: u32 = PAGE_HEAD + 8
/** Whatever is to be remembered with it. */
const MEMO: u32 = PAGE_HEAD + 12
const LIST_HEAD: u32 = 16

/** Bits that can be written or read at once. */
const MOST_BITS: u64 = 57

/** Low bits of a gap that are written as they are, for up to `count` numbers of `width` bits. */
function plainBits(count: u32, width: u32): u32 {
  const countBits: u32 = 32 - (clz<u32>(count) as u32)
  return width > countBits ? width - countBits : 0
}

/** Pages that up to `count` numbers of `width` bits take, at most. */
export function pagesFor(count: u32, width: u32): u32 {
  // The gaps add up to 2^width, and so their upper bits, told by ones and zeroes, to twice the count.
  const words = ((count as u64) * (plainBits(count, width) + 3)) / 64 + 1 + LIST_HEAD / 8
  return ((words / WORDS_PER_PAGE) as u32) + 1
}

/**
 * Packs the numbers of `width` bits that stand from `from` to before `end`, as a list after the one
 * `before`; returns its first page. There must be pages for it.
 */
export function packList(from: u32, end: u32, width: u32, before: u32, memo: u32): u32 {
  const count = (end - from) >> 3
  const plain: u64 = plainBits(count, width)
  const mask = lowBits(plain)
  const first = takePage()
  store<u32>(first + BEFORE, before)
  store<u32>(first + COUNT, count)
  store<u32>(first + PLAIN, plain as u32)
  store<u32>(first + MEMO, memo)
  let next: u64 = 0
  writeAt = first + PAGE_HEAD + LIST_HEAD
  unwritten = 0
  unwrittenBits = 0
  for (let at = from; at < end; at += 8) {
    const number = load<u64>(at)
    const gap = number - next
    next = number + 1
    let times = gap >> plain
    if (plain + times < MOST_BITS) {
      writeBits((gap & mask) | ((1 as u64) << (plain + times)), plain + times + 1)
      continue
    }
    writeBits(gap & mask, plain)
    for (; times >= MOST_BITS; times -= MOST_BITS) writeBits(0, MOST_BITS)
    writeBits((1 as u64) << times, times + 1)
  }
  if (unwrittenBits > 0) writeWord(unwritten)
  return first
}

let writeAt: u32 = 0
let unwritten: u64 = 0
let unwrittenBits: u64 = 0

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

/** The list before one, or 0. */
export function listBefore(list: u32): u32 {
  return load<u32>(list + BEFORE)
}

/** How many numbers a list has. */
export function countIn(list: u32): u32 {
  return load<u32>(list + COUNT)
}

/** What is remembered with a list. */
export function memoOfList(list: u32): u32 {
  return load<u32>(list + MEMO)
}

// The list that is read.
let readPage: u32 = 0
/** Bits of the page that were read. */
let readBits: u32 = 0
let readPlain: u64 = 0
let nextLeast: u64 = 0
let left: u32 = 0

/** Begins to read a list. */
export function startReading(list: u32): void {
  readPage = list
  readBits = LIST_HEAD * 8
  readPlain = load<u32>(list + PLAIN)
  nextLeast = 0
  left = load<u32>(list + COUNT)
}

/** Reads up to `most` numbers on, to the place `to`; returns how many: 0 at the end of the list. */
export function readOn(to: u32, most: u32): u32 {
  const count = min(left, most)
  const end = to + (count << 3)
  const plain = readPlain
  const mask = lowBits(plain)
  // Variables of a function are in registers, others are not.
  let page = readPage
  let bits = readBits
  let least = nextLeast
  for (let at = to; at < end; at += 8) {
    const word =
      bits <= PAGE_BITS - 64
        ? load<u64>(page + PAGE_HEAD + (bits >> 3)) >> (bits & 7)
        : bitsAcross(page, bits)
    const upper = word >> plain
    let times: u64 = 0
    if (upper !== 0) {
      times = ctz(upper)
      bits += (plain + times + 1) as u32
      if (bits >= PAGE_BITS) {
        bits -= PAGE_BITS
        page = load<u32>(page)
      }
    } else {
      readPage = page
      readBits = bits
      skipBits(plain as u32)
      times = readTimes()
      page = readPage
      bits = readBits
    }
    const number = least + ((times << plain) | (word & mask))
    store<u64>(at, number)
    least = number + 1
  }
  readPage = page
  readBits = bits
  nextLeast = least
  left -= count
  return count
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
  return readBits <= PAGE_BITS - 64
    ? load<u64>(readPage + PAGE_HEAD + (readBits >> 3)) >> (readBits & 7)
    : bitsAcross(readPage, readBits)
}

/** The same near to the end of a page: some may stand on the next. */
function bitsAcross(page: u32, bits: u32): u64 {
  const used = bits + 64 - PAGE_BITS
  const last = load<u64>(page + PAGE - 8) >> used
  const next = load<u32>(page)
  return next === 0 ? last : last | (load<u64>(next + PAGE_HEAD) << (64 - used))
}

/** Goes on by up to 57 bits. */
function skipBits(bits: u32): void {
  readBits += bits
  if (readBits < PAGE_BITS) return
  readBits -= PAGE_BITS
  readPage = load<u32>(readPage)
}
