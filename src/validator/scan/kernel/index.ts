// The inner loops of the validator, in AssemblyScript: reads plain rows, and finds accounts that
// repeat an earlier one. The host is src/validator/scan/kernel.ts.
import { makeFingerprint } from './fingerprint'
import {
  ACCOUNT,
  ASCII_RULES,
  CHUNK,
  COUNTS,
  LENGTHS,
  MOST_NOTES,
  NOTES,
  RANGES,
  RESULTS,
  usedBytes,
} from './memory'

export { add, endText, finish, open, watch } from './duplicates'
export { setSeed } from './fingerprint'
export { scan, setRows } from './scan'

export const results: u32 = RESULTS
export const lengths: u32 = LENGTHS
export const account: u32 = ACCOUNT
export const chunk: u32 = CHUNK
export const asciiRules: u32 = ASCII_RULES
export const ranges: u32 = RANGES
export const counts: u32 = COUNTS
export const notes: u32 = NOTES
export const mostNotes: u32 = MOST_NOTES

/** Bytes that fingerprints take. */
export function fingerprintBytes(): u32 {
  return usedBytes
}

/** The fingerprint of an account of `size` bytes that the host has put into its place. */
export function fingerprint(size: u32): u64 {
  return makeFingerprint(ACCOUNT, ACCOUNT + size)
}
