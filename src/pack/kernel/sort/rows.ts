// Rows in the order of their bytes. A row ends with a LF, which no account has in it. A row that ends
// comes before one that goes on, whatever with.

export const LF: u8 = 10

/** Where the row ends: its LF. Up to 15 bytes behind that are read. */
export function endOfRow(from: u32): u32 {
  let at = from
  while (true) {
    const ends = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(LF as i8)))
    if (ends !== 0) return at + ctz<i32>(ends)
    at += 16
  }
}

/** Whether the first of two rows, which are not the same, comes before the other. */
export function isBefore(one: u32, other: u32): bool {
  let first = one
  let second = other
  while (load<u8>(first) === load<u8>(second)) {
    first++
    second++
  }
  const byte = load<u8>(first)
  return byte === LF || (load<u8>(second) !== LF && byte < load<u8>(second))
}

/** Copies a row with its LF, and up to 15 bytes behind it; returns where the copy ends. */
export function copyRow(from: u32, size: u32, to: u32): u32 {
  for (let done: u32 = 0; done < size; done += 16) v128.store(to + done, v128.load(from + done))
  return to + size
}

/** How many bytes two rows share from their beginning, up to `most`. */
export function sharedBytes(one: u32, other: u32, most: u32): u32 {
  let shared: u32 = 0
  while (shared < most && load<u8>(one + shared) === load<u8>(other + shared)) shared++
  return shared
}
