// Tables over the parts into which fingerprints are divided: 32 bits each unless noted. An index is
// four times the number of a part.

import { TABLES } from './memory'
import { MAX_ACROSS } from './numbers'

/** Parts; notes of lines need one number of a byte for themselves, and 255 is used the least. */
export const PARTS: u32 = 256
const TABLE_BYTES: u32 = 4 * PARTS

/** Chain of the new fingerprints, and their number. */
export const NEW: u32 = TABLES
export const NEW_COUNT: u32 = NEW + TABLE_BYTES
/** Number of those that were new before, since the generation began. */
export const EARLIER_COUNT: u32 = NEW_COUNT + TABLE_BYTES
/** Lists of packed fingerprints, the last one of them. */
export const PACKED: u32 = EARLIER_COUNT + TABLE_BYTES
/** How many fingerprints are packed. */
export const PACKED_COUNT: u32 = PACKED + TABLE_BYTES
/** The place of the next new fingerprint, in 64 bits: a full one when there is no room for it. */
export const NEXT: u32 = PACKED_COUNT + TABLE_BYTES
/** Chain of the codes of those that were new since the generation began, and its last page. */
export const CODES: u32 = NEXT + 2 * TABLE_BYTES
export const LAST_CODES: u32 = CODES + TABLE_BYTES
/** While lines are told: fingerprints that were met, and the page of codes of the next. */
export const MET: u32 = LAST_CODES + TABLE_BYTES
export const NEXT_CODES: u32 = MET + TABLE_BYTES
/** Fingerprints that are kept since they were found across texts, and those of them that were told. */
export const ACROSS_COUNT: u32 = NEXT_CODES + TABLE_BYTES
export const ACROSS_TOLD: u32 = ACROSS_COUNT + TABLE_BYTES
/** The fingerprints themselves: one table of 64 bits for each that a part may have. */
export const ACROSS: u32 = ACROSS_TOLD + TABLE_BYTES

/** Where the tables end. */
export const TABLES_END: u32 = ACROSS + (MAX_ACROSS as u32) * 2 * TABLE_BYTES

export function get(table: u32, index: u32): u32 {
  return load<u32>(table + index)
}

export function set(table: u32, index: u32, value: u32): void {
  store<u32>(table + index, value)
}

/** Empties a table. */
export function clear(table: u32): void {
  memory.fill(table, 0, TABLE_BYTES)
}
