// What text is divided into, sequences of 8 bytes each: so many bytes as they are, and then a match; and
// where matches are found.
import { EARLIER, PLACE_BITS, PLACES, TEXT } from './memory'

const MULTIPLIER: u64 = 0x9e3779b97f4a7c15

/** Forgets all places. */
export function clearPlaces(): void {
  memory.fill(PLACES, 0, 4 << PLACE_BITS)
}

/**
 * Notes a place by the first bytes of the word that begins there, so many as are `hashed`. Returns the last
 * one that was noted by the same bytes, or others of the same hash; 0 if there is none.
 */
export function notePlace(at: u32, word: u64, hashed: u32): u32 {
  const hash = ((word << (64 - 8 * hashed)) * MULTIPLIER) >> (64 - PLACE_BITS)
  const place = PLACES + ((hash as u32) << 2)
  const last = load<u32>(place)
  store<u32>(place, at)
  store<u32>(EARLIER + ((at - TEXT) << 2), last)
  return last
}

/** The place that was noted before this one was. */
export function earlierPlace(at: u32): u32 {
  return load<u32>(EARLIER + ((at - TEXT) << 2))
}

/** How many bytes are the same at two places, up to `most`. */
export function matchLength(at: u32, before: u32, most: u32): u32 {
  let length: u32 = 0
  while (length < most) {
    const difference = load<u64>(at + length) ^ load<u64>(before + length)
    if (difference !== 0) return min(length + ((ctz(difference) >> 3) as u32), most)
    length += 8
  }
  return most
}

/** Writes a sequence: bytes as they are, then a match. */
export function addSequence(sequence: u32, run: u32, length: u32, distance: u32): void {
  store<u32>(sequence, run)
  store<u16>(sequence, length, 4)
  store<u16>(sequence, distance, 6)
}

/** Bytes as they are before the match of a sequence. */
export function runOf(sequence: u32): u32 {
  return load<u32>(sequence)
}

/** Length of a match; 0 when there is none, at the end. */
export function lengthOf(sequence: u32): u32 {
  return load<u16>(sequence, 4)
}

/** Distance of a match; 32768 fits. */
export function distanceOf(sequence: u32): u32 {
  return load<u16>(sequence, 6)
}
