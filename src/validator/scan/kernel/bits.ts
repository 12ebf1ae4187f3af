/** The number whose lowest `count` bits are set, below 64 of them. */
export function lowBits(count: u64): u64 {
  return ((1 as u64) << count) - 1
}
