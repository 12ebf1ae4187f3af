// What the kernel and its host have to agree on. Plain numbers, so that both can import them.

/** Bytes of the largest chunk that rows are read from. */
export const MAX_CHUNK_BYTES = 1 << 20
/** Accounts in two texts that are told of, the first of all, at most. */
export const MAX_ACROSS = 10_000
/** Pages of WebAssembly that there are at first. */
export const FIRST_PAGES = 1
/** Ranges of characters that rules are about, at most: a power of two, so that they can be halved. */
export const MOST_RANGES = 64
/** First and last character of the ranges that are not in use. */
export const NO_CHARACTER = 0xffff_ffff
