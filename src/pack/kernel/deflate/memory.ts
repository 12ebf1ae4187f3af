// Where things are in the memory of an instance that deflates. All sizes are in bytes.

/** Text of one piece, at most. */
export const MOST_TEXT: u32 = 256 << 10
/** Behind what is read and written in words. */
const SLACK: u32 = 64

/** What a call has found out, for the host. Below are the data of the compiler. */
export const RESULTS: u32 = 4 << 10

// Tables of 32-bit numbers over symbols, with room for 288 of them and for 32.
/** How often each occurs. */
export const LITERAL_COUNTS: u32 = RESULTS + 64
export const DISTANCE_COUNTS: u32 = LITERAL_COUNTS + 1152
export const REPEAT_COUNTS: u32 = DISTANCE_COUNTS + 128
/** Its code, and behind that its length. */
export const LITERAL_CODES: u32 = REPEAT_COUNTS + 128
export const DISTANCE_CODES: u32 = LITERAL_CODES + 1152
export const REPEAT_CODES: u32 = DISTANCE_CODES + 128
/** Lengths of codes of literals and then of distances, a byte each, and of the codes for these. */
export const LENGTHS: u32 = REPEAT_CODES + 128
export const REPEAT_LENGTHS: u32 = LENGTHS + 320
/** The code lengths as they are written: a symbol and the bits behind it, 2 bytes each. */
export const REPEATS: u32 = REPEAT_LENGTHS + 32
/** Nodes of a Huffman tree, 8 bytes each. */
export const NODES: u32 = REPEATS + 640

/** 8 tables for the CRC-32. */
export const CRC_TABLES: u32 = 16 << 10
/** Table of the places where words stood last. */
export const PLACES: u32 = 32 << 10
export const PLACE_BITS: u32 = 14
export const TEXT: u32 = PLACES + (4 << PLACE_BITS)
/** Sequences of 8 bytes; each has 3 bytes of text at least, but for the last. */
export const SEQUENCES: u32 = TEXT + MOST_TEXT + SLACK
/** For each place in the text, the one before it in the table of places, 32 bits each. */
export const EARLIER: u32 = SEQUENCES + (MOST_TEXT / 3 + 2) * 8 + SLACK
/** What comes out: never much more than what went in, since a block can hold it as it is. */
export const OUT: u32 = EARLIER + 4 * MOST_TEXT
export const END: u32 = OUT + MOST_TEXT + 4096
