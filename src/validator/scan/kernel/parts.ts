// Tables over the parts into which fingerprints are divided: 32 bits each unless noted. An index is
// four times the number of a part.

import { TABLES } from './memory'

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
/**
 * While lines are told: the number of the next fingerprint that is not fresh, the page with its code,
 * and how many fresh ones come before it.
 */
export const MET: u32 = LAST_CODES + TABLE_BYTES
export const NEXT_CODES: u32 = MET + TABLE_BYTES
export const FRESH_LEFT: u32 = NEXT_CODES + TABLE_BYTES
/** Chain of the fingerprints that are kept since they were found across texts, 64 bits each. */
export const ACROSS: u32 = FRESH_LEFT + TABLE_BYTES
/** How many these are, and where the next one goes. */
export const ACROSS_COUNT: u32 = ACROSS + TABLE_BYTES
export const ACROSS_END: u32 = ACROSS_COUNT + TABLE_BYTES
/** While lines are told: how many come, and where the next one is. */
export const ACROSS_LEFT: u32 = ACROSS_END + TABLE_BYTES
export const ACROSS_AT: u32 = ACROSS_LEFT + TABLE_BYTES

/** Where the tables end. */
export const TABLES_END: u32 = ACROSS_AT + TABLE_BYTES

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
