// Finds those numbers of a queue that may stand in it twice: each marks a bit that follows from it, in
// the scratch region, and so a number that is there again finds its bit marked.
import { ensureScratch, scratch } from './memory'
import { mostOnPage, numberAt, placeOn } from './queue'
import { tableBytesFor } from './table'

/** Bits for each number, at least: one in nine of the different ones then shares its bit. */
const BITS: u32 = 8

/** Bytes of a table of bits for so many numbers: a power of two. */
function bytesFor(count: u32): u32 {
  return ((1 as u32) << (32 - (clz<u32>(count) as u32))) * (BITS / 8)
}

/** Bytes of a list of `count` numbers, and of their places. */
export function listBytesFor(count: u32): u32 {
  return (12 * count + 20) & ~7
}

/**
 * Lists those of `count` numbers of `width` bits, on a chain of pages, that may stand there twice, in
 * their order, at the start of the scratch region; behind them, where each stands, in 32 bits. There is
 * room for a table of them after that. Returns how many they are, or -1 when there is no memory.
 */
export function listSuspects(first: u32, count: u32, width: u32): i32 {
  const bytes = bytesFor(count)
  const listBytes = listBytesFor(count)
  if (!ensureScratch(listBytes + max(2 * bytes, tableBytesFor(count)))) return -1
  const marked = scratch + listBytes
  const again = marked + bytes
  memory.fill(marked, 0, 2 * bytes)
  const mask = (bytes << 3) - 1
  // Page by page, so that it need not be looked after each number whether another is on the next one.
  const most = mostOnPage(width)
  let page = first
  for (let left = count; left > 0; page = load<u32>(page)) {
    const some = min(left, most)
    left -= some
    const pageEnd = placeOn(page) + (some as u64) * width
    for (let place = placeOn(page); place < pageEnd; place += width) {
      const bit = (numberAt(place, width) as u32) & mask
      const at = marked + (bit >> 3)
      const byte: u32 = load<u8>(at)
      const mark: u32 = (1 as u32) << (bit & 7)
      store<u8>(at, byte | mark)
      // Seldom, and so this is foreseen.
      if ((byte & mark) !== 0) store<u8>(at + bytes, load<u8>(at + bytes) | mark)
    }
  }
  let end = scratch
  const places = scratch + ((count + 1) << 3)
  let placeAt = places
  page = first
  for (let at: u32 = 0; at < count; page = load<u32>(page)) {
    const pageEnd = at + min(count - at, most)
    for (let place = placeOn(page); at < pageEnd; place += width, at++) {
      const number = numberAt(place, width)
      const bit = (number as u32) & mask
      store<u64>(end, number)
      store<u32>(placeAt, at)
      const found = ((load<u8>(again + (bit >> 3)) as u32) >> (bit & 7)) & 1
      end += found << 3
      placeAt += found << 2
    }
  }
  memory.copy(end, places, placeAt - places)
  return (end - scratch) >> 3
}
