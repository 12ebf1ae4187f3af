// A table of numbers in ascending order, in the scratch region. Each has a place that follows from
// its size, and stands there or, when that is taken, behind it: hashing with linear probing that
// keeps the order. Numbers must be spread evenly.
import { ensureScratch, scratch } from './memory'
import { numberAt, placeAfter } from './queue'

let slots: u32 = 0
/** The first slot. */
let start: u32 = 0
/** Shifts that bring a number to 32 bits. */
let down: u64 = 0
let up: u64 = 0
/** The first slot that has never been in use; it is empty. */
let end: u32 = 0
/** Where the sorted list is. */
export let sorted: u32 = 0
/** Room for `MOST_READ` numbers. */
export let reading: u32 = 0
export const MOST_READ: u32 = 512
/** What is remembered of each number, by its slot in 32 bits, and whether there is anything yet. */
let memos: u32 = 0
let hasMemos = false

/** Bytes of the filter: a bit by the lowest bits of each number that was told to it. */
const FILTER_BYTES: u32 = 2048
let filter: u32 = 0

function slotsFor(count: u32): u32 {
  return count + (count >> 1) + (count >> 2) + 8
}

/** Bytes of the slots, and of the sorted list behind them, of a table for up to `count` numbers. */
function listBytesFor(count: u32): u32 {
  // In the worst case all stand behind the last slot.
  return (slotsFor(count) + 2 * count + 2) << 3
}

/** Bytes of a table for up to `count` numbers. */
export function tableBytesFor(count: u32): u32 {
  const memoBytes = (slotsFor(count) + count + 2) << 2
  return listBytesFor(count) + FILTER_BYTES + (MOST_READ << 3) + memoBytes
}

/**
 * Begins a table for up to `count` numbers of `width` bits, `behind` so many bytes of the scratch
 * region; false when there is no memory. Where there are such bytes, the region must be large enough.
 */
export function openTable(count: u32, width: u32, behind: u32): bool {
  if (!ensureScratch(behind + tableBytesFor(count))) return false
  slots = slotsFor(count)
  start = scratch + behind
  filter = start + listBytesFor(count)
  memory.fill(filter, 0, FILTER_BYTES)
  reading = filter + FILTER_BYTES
  memos = reading + (MOST_READ << 3)
  hasMemos = false
  down = width > 32 ? width - 32 : 0
  up = width > 32 ? 0 : 32 - width
  end = start + (slots << 3)
  memory.fill(start, 0, (slots + 1) << 3)
  return true
}

/** The first slot in which a number may stand. */
function slotOf(number: u64): u32 {
  const place = (((number >> down) << up) * slots) >> 32
  return start + ((place as u32) << 3)
}

/**
 * Takes numbers of `width` bits from a queue into the table; for 0 bits, from a list at the address
 * `first`. Returns how many repeat another one, and tells the filter of these.
 */
export function insertAll(first: u64, count: u32, width: u32): u32 {
  // Variables of a function are in registers, others are not.
  const base = start
  const most: u64 = slots
  const shiftDown = down
  const shiftUp = up
  let last = end
  let repeated: u32 = 0
  let place = first
  for (let left = count; left > 0; left--) {
    const number = width === 0 ? load<u64>(place as u32) : numberAt(place, width)
    place = width === 0 ? place + 8 : placeAfter(place, width)
    const slot = ((((number >> shiftDown) << shiftUp) * most) >> 32) as u32
    let at = base + (slot << 3)
    // 0 is an empty slot, and so they hold a number plus 1.
    let carried = number + 1
    let other = load<u64>(at)
    while (other - 1 < carried - 1) {
      at += 8
      other = load<u64>(at)
    }
    if (other === carried) {
      repeated++
      addToFilter(number)
      continue
    }
    while (other !== 0) {
      store<u64>(at, carried)
      carried = other
      at += 8
      other = load<u64>(at)
    }
    store<u64>(at, carried)
    if (at === last) {
      last += 8
      store<u64>(last, 0)
    }
  }
  end = last
  return repeated
}

/** Tells the filter of a number. */
export function addToFilter(number: u64): void {
  const at = filter + (((number as u32) & (8 * FILTER_BYTES - 1)) >> 3)
  store<u8>(at, load<u8>(at) | ((1 as u8) << ((number as u8) & 7)))
}

/** Whether the filter was told of a number, or of one that it doesn't tell from it. */
export function mayBeInFilter(number: u64): bool {
  const at = filter + (((number as u32) & (8 * FILTER_BYTES - 1)) >> 3)
  return ((load<u8>(at) >> ((number as u8) & 7)) & 1) === 1
}

/** The slot of a number, once all are in the table; 0 when it isn't. */
export function find(number: u64): u32 {
  let at = slotOf(number)
  // An empty slot holds what is larger than any number then.
  while (load<u64>(at) - 1 < number) at += 8
  return load<u64>(at) === number + 1 ? at : 0
}

/** What is remembered of the number in a slot; 0 when that is nothing. */
export function memoOf(slot: u32): u32 {
  return hasMemos ? load<u32>(memos + ((slot - start) >> 1)) : 0
}

/** Remembers something of the number in a slot, once all numbers are in the table. */
export function remember(slot: u32, memo: u32): void {
  if (!hasMemos) memory.fill(memos, 0, (end + 8 - start) >> 1)
  hasMemos = true
  store<u32>(memos + ((slot - start) >> 1), memo)
}

/** Copies the numbers into a list at `sorted`, ascending; returns its end. */
export function sort(): u32 {
  sorted = end + 8
  let at = sorted
  // Without a branch: which slots are empty can't be predicted.
  for (let slot = start; slot < end; slot += 8) {
    const carried = load<u64>(slot)
    store<u64>(at, carried - 1)
    at += ((carried !== 0) as u32) << 3
  }
  return at
}

/** Marks a number of the sorted list that is to be taken out. */
export const GONE: u64 = 1 << 63

/** Takes the marked numbers out of the list up to `listEnd`; returns its new end. */
export function takeOut(listEnd: u32): u32 {
  let kept = sorted
  for (let at = sorted; at < listEnd; at += 8) {
    const number = load<u64>(at)
    store<u64>(kept, number)
    kept += ((number < GONE) as u32) << 3
  }
  return kept
}

/**
 * Copies the numbers into a list at `sorted`, ascending, each times two, plus one if `memo` is
 * remembered of it, or `isAll`. Leaves out those of which the highest bit of a memo is set. Returns
 * the list's end.
 */
export function sortTagged(memo: u32, isAll: bool): u32 {
  sorted = end + 8
  let at = sorted
  for (let slot = start; slot < end; slot += 8) {
    const carried = load<u64>(slot)
    const known = memoOf(slot)
    const tag = (isAll || known === memo) as u64
    store<u64>(at, ((carried - 1) << 1) | tag)
    at += ((carried !== 0 && known >> 31 === 0) as u32) << 3
  }
  return at
}
