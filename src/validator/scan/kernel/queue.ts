// Numbers in the order in which they came, on a chain of pages, each in as many bits as all of them
// have. Their places are addresses of bits.
import { lowBits } from './bits'
import { PAGE, PAGE_HEAD } from './memory'

/** The place on a page where its first number goes. */
export function placeOn(page: u32): u64 {
  return ((page + PAGE_HEAD) as u64) << 3
}

/** The page of a place, also of the one behind its last number. */
export function pageOf(place: u64): u32 {
  return (((place - 1) >> 3) as u32) & ~(PAGE - 1)
}

/** Whether no further number fits on the page, or there is none yet: the place is 0. */
export function isFull(place: u64): bool {
  // Numbers are read and written in words of 8 bytes. Behind the last one the next page begins.
  return (((place >> 3) as u32) & (PAGE - 1)) - PAGE_HEAD > PAGE - 8 - PAGE_HEAD
}

/** How many numbers of so many bits a full page has. */
export function mostOnPage(width: u32): u32 {
  return (8 * (PAGE - 8 - PAGE_HEAD) + 7) / width + 1
}

/** Writes a number of up to 57 bits; what stood behind it on the page is lost. */
export function put(place: u64, number: u64): void {
  const at = (place >> 3) as u32
  const shift = place & 7
  store<u64>(at, (number << shift) | ((load<u8>(at) as u64) & lowBits(shift)))
}

/** Reads the number of so many bits. */
export function numberAt(place: u64, width: u32): u64 {
  return (load<u64>((place >> 3) as u32) >> (place & 7)) & lowBits(width)
}

/** Where the next number stands, or would. */
export function placeAfter(place: u64, width: u32): u64 {
  const next = place + width
  if (!isFull(next)) return next
  const page = load<u32>(pageOf(next))
  return page === 0 ? next : placeOn(page)
}
