// Looks for accounts of which the fingerprints are known: where they stand first is told once. A table
// of hashing with linear probing, in a region of its own.
import { takeRegion } from './memory'
import { seen as tellSeen } from './tell'

/** Bytes of an entry: the bits of the fingerprint, its part plus 1, and whether it was told. */
const ENTRY: u32 = 16
const PART: u32 = 8
const IS_TOLD: u32 = 12

/** Whether accounts are looked for, and no longer kept. */
export let isWatching = false
let entries: u32 = 0
/** How many there are: a power of two, of which no more than half is in use. */
let entryCount: u32 = 0
/** How many are looked for that were not told. */
let missing: u32 = 0

/** Whether there is something to look for. */
export function isMissing(): bool {
  return missing > 0
}

/** Begins to look for accounts in what is read. */
export function startWatching(): void {
  isWatching = true
}

/** Sets how many are looked for, at most. */
export function roomFor(count: u32): void {
  entryCount = (1 as u32) << (33 - (clz<u32>(count) as u32))
}

/** Looks for one more; nothing changes when there is no memory. */
export function lookFor(part: u32, fingerprint: u64): void {
  if (entries === 0) entries = takeRegion(entryCount * ENTRY)
  if (entries === 0) return
  const entry = entryOf(part, fingerprint)
  if (load<u32>(entry + PART) !== 0) return
  store<u64>(entry, fingerprint)
  store<u32>(entry + PART, part + 1)
  missing++
}

/** Tells of an account if it is looked for, the first time. */
export function look(part: u32, fingerprint: u64, line: f64): void {
  if (entries === 0) return
  const entry = entryOf(part, fingerprint)
  if (load<u32>(entry + PART) === 0 || load<u32>(entry + IS_TOLD) !== 0) return
  store<u32>(entry + IS_TOLD, 1)
  missing--
  tellSeen(line, part, fingerprint)
}

/** The entry of a fingerprint, or the empty one where it goes. */
function entryOf(part: u32, fingerprint: u64): u32 {
  const mask = entryCount - 1
  let at = (fingerprint as u32) + part * 0x9e3779b9
  while (true) {
    const entry = entries + (at & mask) * ENTRY
    const known = load<u32>(entry + PART)
    if (known === 0 || (known === part + 1 && load<u64>(entry) === fingerprint)) return entry
    at++
  }
}
