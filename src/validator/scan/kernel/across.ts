// Accounts that stand in more than one text: the fingerprints of the first ones that were found, part by
// part in the order of their rows, until their lines are told.
import { following, freeChain, isPageEnd, PAGE, PAGE_HEAD, takePage } from './memory'
import {
  ACROSS,
  ACROSS_AT,
  ACROSS_COUNT,
  ACROSS_END,
  ACROSS_LEFT,
  clear,
  get,
  PARTS,
  set,
} from './parts'
import { across } from './tell'
import { lookFor, roomFor } from './watch'

/** How many may still be told. */
export let acrossLeft: u32 = 0
/** How many of those that are kept stand in a text first. */
export let firsts: u32 = 0

/** Sets how many are told, up to `MAX_ACROSS`. */
export function wantAcross(count: u32): void {
  acrossLeft = count
  roomFor(count)
}

/**
 * Keeps a fingerprint whose code is `ACROSS_TEXTS`, in the order of the rows of its part. False when
 * there is no memory: then no more may be kept of the part, and no code be `FIRST`.
 */
export function keepAcross(index: u32, fingerprint: u64): bool {
  let end = get(ACROSS_END, index)
  if (isPageEnd(end)) {
    const page = takePage()
    if (page === 0) return false
    if (end === 0) set(ACROSS, index, page)
    else store<u32>(end - PAGE, page)
    end = page + PAGE_HEAD
  }
  store<u64>(end, fingerprint)
  set(ACROSS_END, index, end + 8)
  set(ACROSS_COUNT, index, get(ACROSS_COUNT, index) + 1)
  return true
}

/** The same for one whose code is `FIRST`. */
export function keepFirst(index: u32, fingerprint: u64): bool {
  if (!keepAcross(index, fingerprint)) return false
  firsts++
  return true
}

/** The next of the fingerprints that are kept of a part. */
export function takeAcross(index: u32): u64 {
  const at = get(ACROSS_AT, index)
  const left = get(ACROSS_LEFT, index) - 1
  set(ACROSS_LEFT, index, left)
  if (left > 0) set(ACROSS_AT, index, following(at, 8))
  return load<u64>(at)
}

/** Whether there is another one. */
export function hasAcross(index: u32): bool {
  return get(ACROSS_LEFT, index) > 0
}

/** Begins to take those that are kept, from the first of each part. */
export function startTaking(): void {
  memory.copy(ACROSS_LEFT, ACROSS_COUNT, 4 * PARTS)
  for (let index: u32 = 0; index < 4 * PARTS; index += 4) {
    set(ACROSS_AT, index, get(ACROSS, index) + PAGE_HEAD)
  }
}

/** Tells that an account on a line stands in an earlier text, and looks for its first place. */
export function tellAcross(line: f64, part: u32, fingerprint: u64): void {
  acrossLeft--
  across(line, part, fingerprint)
  lookFor(part, fingerprint)
}

/** Forgets those that are kept. */
export function forgetAcross(): void {
  for (let index: u32 = 0; index < 4 * PARTS; index += 4) freeChain(get(ACROSS, index))
  clear(ACROSS)
  clear(ACROSS_COUNT)
  clear(ACROSS_END)
  firsts = 0
}
