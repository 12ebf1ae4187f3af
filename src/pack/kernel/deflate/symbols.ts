// The symbols of RFC 1951, 3.2.5: lengths and distances each as a code and bits that follow it.

export const END_OF_BLOCK: u32 = 256
export const LITERALS: u32 = 286
export const DISTANCES: u32 = 30
export const LEAST_MATCH: u32 = 3
export const MOST_MATCH: u32 = 258
export const MOST_DISTANCE: u32 = 32768

/** The code of a length from 3 to 258. */
export function lengthSymbol(length: u32): u32 {
  if (length === MOST_MATCH) return 285
  const value = length - LEAST_MATCH
  if (value < 8) return 257 + value
  const extra = 29 - (clz<u32>(value) as u32)
  return 257 + (extra << 2) + (value >> extra)
}

/** Bits that follow the code of a length. */
export function lengthExtra(length: u32): u32 {
  const value = length - LEAST_MATCH
  return value < 8 || length === MOST_MATCH ? 0 : 29 - (clz<u32>(value) as u32)
}

/** The code of a distance from 1 to 32768. */
export function distanceSymbol(distance: u32): u32 {
  const value = distance - 1
  if (value < 4) return value
  const extra = 30 - (clz<u32>(value) as u32)
  return (extra << 1) + (value >> extra)
}

/** Bits that follow the code of a distance. */
export function distanceExtra(distance: u32): u32 {
  const value = distance - 1
  return value < 4 ? 0 : 30 - (clz<u32>(value) as u32)
}
