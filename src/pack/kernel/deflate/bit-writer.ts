// Writes bits, the lowest first, as RFC 1951 (3.1.1) has them.

/** Where the next byte goes, and the bits that don't make one yet. Whoever writes much keeps copies. */
export let writeAt: u32 = 0
export let held: u64 = 0
export let heldBits: u64 = 0

/** Goes on at this address, with what was held there. */
export function writeFrom(address: u32, bits: u64, count: u64): void {
  writeAt = address
  held = bits
  heldBits = count
}

/** Writes up to 56 bits, and up to 8 bytes beyond them. */
export function put(bits: u64, count: u64): void {
  held |= bits << heldBits
  heldBits += count
  store<u64>(writeAt, held)
  writeAt += (heldBits >> 3) as u32
  held >>= heldBits & ~7
  heldBits &= 7
}

/** Goes on at a whole byte. */
export function alignToByte(): void {
  if (heldBits > 0) put(0, 8 - heldBits)
}

/** Copies bytes to a place at a whole byte. */
export function copyBytes(from: u32, size: u32): void {
  memory.copy(writeAt, from, size)
  writeAt += size
}
