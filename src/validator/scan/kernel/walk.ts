// Goes through the new fingerprints of a part, in the order of their rows: those that may repeat another
// one, which are few, or all.
import { scratch } from './memory'
import { get, NEW, NEW_COUNT } from './parts'
import { numberAt, placeAfter, placeOn } from './queue'
import { mayBeInFilter } from './table'

/** The fingerprint that was come to, and its number among the new ones of the part. */
export let met: u64 = 0
export let metAt: u32 = 0

/** Where the list of suspects ends; 0 when all new ones are gone through. */
let listEnd: u32 = 0
let isEach: bool = false
let width: u32 = 0
let count: u32 = 0
let at: u32 = 0
let place: u64 = 0

/** Begins with the new fingerprints of a part, all of them if `each`. */
export function walkNew(index: u32, bits: u32, each: bool): void {
  listEnd = 0
  isEach = each
  width = bits
  count = get(NEW_COUNT, index)
  at = 0
  place = placeOn(get(NEW, index))
}

/** Begins with a list of so many suspects: the others repeat none. */
export function walkSuspects(suspects: u32): void {
  at = scratch
  listEnd = scratch + (suspects << 3)
}

/** Goes on to the next; false when there is none. */
export function walk(): bool {
  return listEnd === 0 ? walkQueue() : walkList()
}

function walkList(): bool {
  for (; at < listEnd; at += 8) {
    const fingerprint = load<u64>(at)
    if (!mayBeInFilter(fingerprint)) continue
    met = fingerprint
    metAt = load<u32>(listEnd + ((at - scratch) >> 1))
    at += 8
    return true
  }
  return false
}

function walkQueue(): bool {
  while (at < count) {
    const fingerprint = numberAt(place, width)
    place = placeAfter(place, width)
    metAt = at++
    if (!isEach && !mayBeInFilter(fingerprint)) continue
    met = fingerprint
    return true
  }
  return false
}
