// Sorts rows by their bytes: runs that fit into memory, and then what they are merged into. The host
// is src/pack/write/sorter.ts.
import { OUT } from './memory'
import { outBytes, outRows } from './merge'
import { givenRows, shared } from './run'

export { bufferOf, fillRun, mergeRows, openMerge, resumeMerge, startMerge } from './merge'
export { giveRows, openRun, sortRun } from './run'

export const out: u32 = OUT

/** Bytes of the rows that `mergeRows` gave out. */
export function mergedBytes(): u32 {
  return outBytes
}

/** Bytes that all rows of the run share that was sorted last. */
export function sharedBytes(): u32 {
  return shared
}

/** How many rows `mergeRows` gave out. */
export function mergedRows(): u32 {
  return outRows
}

/** How many rows `giveRows` gave out. */
export function runRows(): u32 {
  return givenRows
}
