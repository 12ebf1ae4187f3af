// Where things are in the memory of an instance that compares accounts. All sizes are in bytes.

/** What a call has found out, for the host: numbers of 32 bits. Below are the data of the compiler. */
export const RESULTS: u32 = 4 << 10
/** The two tables' own data, and the addresses of their pages. */
export const SHORT_TABLE: u32 = RESULTS + 64
export const LONG_TABLE: u32 = SHORT_TABLE + 64
export const SHORT_PAGES: u32 = LONG_TABLE + 64
export const LONG_PAGES: u32 = SHORT_PAGES + (256 << 10)
/** Rows that are looked at together. */
export const GROUP_ROWS: u32 = 256
/** Their keys and places, 32 bytes each. */
export const GROUP: u32 = LONG_PAGES + (256 << 10)
/** The text, and room before and behind it, since it is read in words. */
export const TEXT: u32 = GROUP + 32 * GROUP_ROWS + 64
export const MOST_TEXT: u32 = 256 << 10

const WASM_PAGE: u32 = 65536
/** WebAssembly's pages by which the memory grows, if it can. */
const GROWTH: i32 = 64

/** End of what was handed out. */
let top: u32 = TEXT + MOST_TEXT + 64
/** Bytes that may be handed out, and that were. */
let most: u32 = 0
let used: u32 = 0

export function setMostBytes(bytes: u32): void {
  most = bytes
}

/** Whether no more than half of all bytes are handed out once so many more are. */
export function isPlenty(size: u32): bool {
  return used + size <= most >> 1
}

/** Bytes of zeroes that are never given back; their address, or 0 when there are none. */
export function takeBytes(size: u32): u32 {
  const has = (memory.size() as u32) * WASM_PAGE
  const end = top + size
  if (size > most - used || end < top) return 0
  if (end > has) {
    const missing = ((end - has + WASM_PAGE - 1) / WASM_PAGE) as i32
    if (memory.grow(max(GROWTH, missing)) < 0 && memory.grow(missing) < 0) return 0
  }
  const start = top
  top = end
  used += size
  return start
}
