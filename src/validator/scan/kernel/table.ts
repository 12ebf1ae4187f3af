// A table of numbers in ascending order, in the scratch region. Each has a place that follows from
// its size, and stands there or, when that is taken, behind it: hashing with linear probing that
// keeps the order. Numbers must be spread evenly.
import { ensureScratch, scratch } from './memory'

let slots: u32 = 0
/** Shifts that bring a number to 32 bits. */
let down: u64 = 0
let up: u64 = 0
/** The first slot that has never been in use; it is empty. */
let end: u32 = 0
/** Where the sorted list is. */
export let sorted: u32 = 0
/** What is remembered of each number, by its slot in 32 bits, and whether there is anything yet. */
let memos: u32 = 0
let hasMemos = false

/** Begins a table for up to `count` numbers of `width` bits; false when there is no memory. */
export function openTable(count: u32, width: u32): bool {
  slots = count + (count >> 1) + (count >> 2) + 8
  // In the worst case all stand behind the last slot. The sorted list comes behind that.
  const bytes = (slots + 2 * count + 2) << 3
  if (!ensureScratch(bytes + ((slots + count + 2) << 2))) return false
  memos = scratch + bytes
  hasMemos = false
  down = width > 32 ? width - 32 : 0
  up = width > 32 ? 0 : 32 - width
  end = scratch + (slots << 3)
  memory.fill(scratch, 0, (slots + 1) << 3)
  return true
}

/** The first slot in which a number may stand. */
function slotOf(number: u64): u32 {
  const place = (((number >> down) << up) * slots) >> 32
  return scratch + ((place as u32) << 3)
}

/** Takes a number into the table; false when it is there already. */
export function insert(number: u64): bool {
  let at = slotOf(number)
  // 0 is an empty slot, and so they hold a number plus 1.
  let carried = number + 1
  let other = load<u64>(at)
  while (other - 1 < carried - 1) {
    at += 8
    other = load<u64>(at)
  }
  if (other === carried) return false
  while (other !== 0) {
    store<u64>(at, carried)
    carried = other
    at += 8
    other = load<u64>(at)
  }
  store<u64>(at, carried)
  if (at === end) {
    end += 8
    store<u64>(end, 0)
  }
  return true
}

/** The slot of a number that is in the table, once all are. */
export function find(number: u64): u32 {
  let at = slotOf(number)
  while (load<u64>(at) !== number + 1) at += 8
  return at
}

/** What is remembered of the number in a slot; 0 when that is nothing. */
export function memoOf(slot: u32): u32 {
  return hasMemos ? load<u32>(memos + ((slot - scratch) >> 1)) : 0
}

/** Remembers something of the number in a slot, once all numbers are in the table. */
export function remember(slot: u32, memo: u32): void {
  if (!hasMemos) memory.fill(memos, 0, (end + 8 - scratch) >> 1)
  hasMemos = true
  store<u32>(memos + ((slot - scratch) >> 1), memo)
}

/** Copies the numbers into a list at `sorted`, ascending; returns its end. */
export function sort(): u32 {
  sorted = end + 8
  let at = sorted
  // Without a branch: which slots are empty can't be predicted.
  for (let slot = scratch; slot < end; slot += 8) {
    const carried = load<u64>(slot)
    store<u64>(at, carried - 1)
    at += ((carried !== 0) as u32) << 3
  }
  return at
}

/**
 * Copies the numbers into a list at `sorted`, ascending, each twice and a bit: whether `memo` is
 * remembered of it, or `isAll`. Returns the list's end.
 */
export function sortTagged(memo: u32, isAll: bool): u32 {
  sorted = end + 8
  let at = sorted
  for (let slot = scratch; slot < end; slot += 8) {
    const carried = load<u64>(slot)
    const tag = (isAll || memoOf(slot) === memo) as u64
    store<u64>(at, ((carried - 1) << 1) | tag)
    at += ((carried !== 0) as u32) << 3
  }
  return at
}
