// Where things are in the memory of an instance that sorts. All sizes are in bytes.

/** What a call has found out, for the host: numbers of 32 bits. Below are the data of the compiler. */
export const RESULTS: u32 = 4 << 10
/** The rank of each byte among those that occur, 8 bits each. */
export const RANKS: u32 = RESULTS + 64
/** 6 tables of how often each of 2048 digits occurs, 32 bits each. */
export const DIGITS: u32 = RANKS + 256
/** Rows in their order, for the host, and room behind them, since they are copied in words. */
export const OUT: u32 = DIGITS + 6 * 2048 * 4
export const OUT_BYTES: u32 = 256 << 10
const SLACK: u32 = 1024
/** From here on: the text of a run and the entries of its rows, and later what is merged. */
export const BASE: u32 = OUT + OUT_BYTES + SLACK

const WASM_PAGE: u32 = 65536

/** Makes sure that there is memory up to an address; false when there is none. */
export function reach(end: u32): bool {
  const has = (memory.size() as u32) * WASM_PAGE
  if (end < BASE) return false
  return end <= has || memory.grow(((end - has + WASM_PAGE - 1) / WASM_PAGE) as i32) >= 0
}
