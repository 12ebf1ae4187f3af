// A table of keys in ascending order. Each has a place that follows from its size, and stands there
// or, when that is taken, behind it: hashing with linear probing that keeps the order. So a key is
// known from its low bits and its place, and the table can grow where it is.
import { KEY_BITS } from './keys'
import { isPlenty, LONG_PAGES, LONG_TABLE, SHORT_PAGES, SHORT_TABLE, takeBytes } from './memory'

/** What `take` finds: a key that is new, one that was taken before, or is excluded, or no room. */
export const NEW: u32 = 0
export const TAKEN: u32 = 1
export const EXCLUDED: u32 = 2
export const NO_ROOM: u32 = 3

// An entry is a word of 48 bits: low bits of the key, and two marks; for long accounts then 40 bits.
const LOW_BITS: u64 = 46
const LOW_MASK: u64 = (1 << LOW_BITS) - 1
const EXCLUDED_MARK: u64 = 1 << 46
const ENTRY_MARK: u64 = 1 << 47
const WORD_MASK: u64 = (1 << 48) - 1
const EXTRA_MASK: u64 = (1 << 40) - 1
const WORD_BYTES: u32 = 6
const EXTRA_BYTES: u32 = 5

const PAGE_SHIFT: u32 = 13
const PAGE_SLOTS: u32 = 1 << PAGE_SHIFT
/** Slots at first. With fewer, the low bits and the place would not tell the key for sure. */
const FIRST_SLOTS: u32 = 1 << 22
/** With fewer, it grows by more than a quarter: each time all entries are moved, which takes long. */
const SMALL_SLOTS: u32 = 1 << 23
/** To so many times its size it grows at once, at most, whatever is expected: entries may be repeated. */
const MOST_GROWTH: u32 = 4
/** Slots for each entry that is expected: four fifths of them are filled, and some more may come. */
const SLOTS_PER_ENTRY: f64 = 1.3
/** Slots behind the last place, for what is crowded out there. */
const SPARE_SLOTS: u32 = PAGE_SLOTS

/** A table: where it is, and how full. */
@unmanaged
class Table {
  /** Places that keys have. */
  slots: u32
  count: u32
  /** Entries at which it must grow. */
  most: u32
  /** Bytes of an entry. */
  entryBytes: u32
  /** Addresses of pages of slots, and how many there are. */
  pages: u32
  pageCount: u32
}

export const shortTable: Table = changetype<Table>(SHORT_TABLE)
export const longTable: Table = changetype<Table>(LONG_TABLE)
/** Entries of both tables, at most. */
let mostEntries: u32 = 0
/** What share of all text has come by now; 0 where that isn't known. */
let share: f64 = 0

/** Tells what share of all text has come, that which is taken next included; 0 where that isn't known. */
export function setShare(come: f64): void {
  share = come
}

export function openTables(most: u32): void {
  mostEntries = most
  shortTable.pages = SHORT_PAGES
  shortTable.entryBytes = WORD_BYTES
  longTable.pages = LONG_PAGES
  longTable.entryBytes = WORD_BYTES + EXTRA_BYTES
}

/** Empties both tables, which keep their pages. */
export function clearTables(): void {
  clear(shortTable)
  clear(longTable)
}

function clear(table: Table): void {
  if (table.count === 0) return
  for (let page: u32 = 0; page < table.pageCount; page++) {
    memory.fill(load<u32>(table.pages + (page << 2)), 0, PAGE_SLOTS * table.entryBytes)
  }
  table.count = 0
}

/**
 * The address of the slot where the search for a key begins; for a table that has slots.
 * @inline
 */
export function placeOf(table: Table, key: u64): u32 {
  return addressOf(table, slotOf(table, key))
}

/**
 * Makes the first slots of a table; the text that is being taken has about so many entries for it. False
 * when there is no memory.
 */
export function openSlots(table: Table, entries: u32): bool {
  if (!addSlots(table, FIRST_SLOTS)) return false
  addExpected(table, min(slotsFor(entries), MOST_GROWTH * FIRST_SLOTS))
  return true
}

/** Slots for all entries, if so many have come; 0 where that isn't known. */
function slotsFor(entries: u32): u32 {
  return share > 0 ? (min((entries / share) * SLOTS_PER_ENTRY, 2 ** 31) as u32) : 0
}

/**
 * Looks for a key. A new one is put in, unless `isClosed`, and marked as excluded if that is asked.
 * @inline
 */
export function take(table: Table, key: u64, extra: u64, isExcluded: bool, isClosed: bool): u32 {
  if (table.slots === 0) return NO_ROOM
  const low = key & LOW_MASK
  const entryBytes = table.entryBytes
  const isLong = entryBytes !== WORD_BYTES
  let slot: u32 = 0
  while (true) {
    slot = slotOf(table, key)
    let at = addressOf(table, slot)
    while (true) {
      const word = load<u64>(at) & WORD_MASK
      if (word === 0) break
      // Neighbours differ by much less than the low bits tell, so the sign of the difference is right.
      const difference = ((word - low) << (64 - LOW_BITS)) as i64
      if (difference > 0) break
      if (difference === 0 && (!isLong || (load<u64>(at, WORD_BYTES) & EXTRA_MASK) === extra)) {
        return (word & EXCLUDED_MARK) !== 0 ? EXCLUDED : TAKEN
      }
      slot++
      at = slot & (PAGE_SLOTS - 1) ? at + entryBytes : addressOf(table, slot)
    }
    if (isClosed) return NO_ROOM
    if (table.count < table.most) break
    // Its place is another one then.
    if (!grow(table)) return NO_ROOM
  }
  if (shortTable.count + longTable.count >= mostEntries) return NO_ROOM
  insert(table, slot, ENTRY_MARK | low | (isExcluded ? EXCLUDED_MARK : 0), extra)
  table.count++
  return NEW
}

/**
 * Puts an entry in; those that stand there move up by one, to the next empty slot.
 * @inline
 */
function insert(table: Table, from: u32, newWord: u64, newExtra: u64): void {
  const entryBytes = table.entryBytes
  const isLong = entryBytes !== WORD_BYTES
  let word = newWord
  let extra = newExtra
  let slot = from
  let at = addressOf(table, slot)
  while (true) {
    const oldWord = load<u64>(at) & WORD_MASK
    const oldExtra = isLong ? load<u64>(at, WORD_BYTES) & EXTRA_MASK : 0
    storeEntry(at, word, extra, isLong)
    if (oldWord === 0) return
    word = oldWord
    extra = oldExtra
    slot++
    at = slot & (PAGE_SLOTS - 1) ? at + entryBytes : addressOf(table, slot)
  }
}

/** @inline */
function storeEntry(at: u32, word: u64, extra: u64, isLong: bool): void {
  store<u32>(at, word as u32)
  store<u16>(at, (word >> 32) as u32, 4)
  if (!isLong) return
  store<u32>(at, extra as u32, WORD_BYTES)
  store<u8>(at, (extra >> 32) as u32, WORD_BYTES + 4)
}

/** @inline */
function slotOf(table: Table, key: u64): u32 {
  return (((key >> (KEY_BITS - 32)) * table.slots) >> 32) as u32
}

/** @inline */
function addressOf(table: Table, slot: u32): u32 {
  const page = load<u32>(table.pages + ((slot >> PAGE_SHIFT) << 2))
  // Beyond the spare slots there is no page. So crowded they never are.
  if (page === 0) unreachable()
  return page + (slot & (PAGE_SLOTS - 1)) * table.entryBytes
}

/** Makes room for more entries; false when there is none. */
function grow(table: Table): bool {
  const before = table.slots
  let more = stepFrom(before)
  while (more >= PAGE_SLOTS && !addSlots(table, more)) more >>= 1
  if (table.slots === before) {
    // As full as it may be where there is no more memory; then a search takes longer.
    const most = before - (before >> 3)
    const isFull = table.most >= most
    table.most = most
    return !isFull
  }
  addExpected(table, min(slotsFor(table.count), MOST_GROWTH * before))
  spread(table, before)
  return true
}

/** By how many slots a table grows, if there is memory. */
function stepFrom(slots: u32): u32 {
  const quarter = slots >> 2
  return slots < SMALL_SLOTS ? slots - quarter : quarter
}

/**
 * Adds as many slots as are expected to be needed, in the steps that the table would grow by; not where
 * memory gets scarce: what it holds must not follow from how much was read at a time.
 */
function addExpected(table: Table, slots: u32): void {
  while (table.slots < slots) {
    const step = stepFrom(table.slots)
    if (!isPlenty(step * table.entryBytes) || !addSlots(table, step)) return
  }
}

/** Adds places and their pages; false when there is no memory. */
function addSlots(table: Table, more: u32): bool {
  const slots = (table.slots + more) & ~(PAGE_SLOTS - 1)
  const pages = (slots + SPARE_SLOTS) >> PAGE_SHIFT
  const added = pages - table.pageCount
  // Entries are read in words that go beyond them.
  const pageBytes = PAGE_SLOTS * table.entryBytes + 16
  const first = takeBytes(added * pageBytes)
  if (first === 0) return false
  for (let page: u32 = 0; page < added; page++) {
    store<u32>(table.pages + ((table.pageCount + page) << 2), first + page * pageBytes)
  }
  table.pageCount = pages
  table.slots = slots
  // Four fifths.
  table.most = (((slots as u64) * 52428) >> 16) as u32
  return true
}

/**
 * Moves all entries to the places that they have among more slots: first all together to the end,
 * and then each to its place, which is never behind where it stands.
 */
function spread(table: Table, slotsBefore: u32): void {
  const entryBytes = table.entryBytes
  const isLong = entryBytes !== WORD_BYTES
  const end = table.slots + SPARE_SLOTS
  let to = end
  for (let slot = slotsBefore + SPARE_SLOTS; slot > 0; ) {
    slot--
    const at = addressOf(table, slot)
    const word = load<u64>(at) & WORD_MASK
    if (word === 0) continue
    const extra = isLong ? load<u64>(at, WORD_BYTES) & EXTRA_MASK : 0
    storeEntry(at, 0, 0, isLong)
    to--
    storeEntry(addressOf(table, to), word, extra, isLong)
  }

  // All high parts of keys occur, so each time the low bits are less than before, the next one begins.
  let high: u64 = 0
  let last: u64 = 0
  let free: u32 = 0
  for (let slot = to; slot < end; slot++) {
    const at = addressOf(table, slot)
    const word = load<u64>(at) & WORD_MASK
    const extra = isLong ? load<u64>(at, WORD_BYTES) & EXTRA_MASK : 0
    storeEntry(at, 0, 0, isLong)
    const low = word & LOW_MASK
    if (low < last) high += 1 << LOW_BITS
    last = low
    const place = max(slotOf(table, high | low), free)
    if (place > slot) unreachable()
    storeEntry(addressOf(table, place), word, extra, isLong)
    free = place + 1
  }
}
