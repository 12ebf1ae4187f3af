// Deflates a piece of text (RFC 1951), the same on every machine. The host is src/pack/write/deflate.ts.
import { writeAt, writeFrom } from './bit-writer'
import { writeBlock, writeEnd } from './block'
import { crc32 } from './crc32'
import { lengthOf, runOf } from './matches'
import { MOST_TEXT, OUT, RESULTS, SEQUENCES, TEXT } from './memory'
import { findSequences } from './sequences'

export const text: u32 = TEXT
export const mostText: u32 = MOST_TEXT
export const out: u32 = OUT
export const results: u32 = RESULTS

/** Text that gets codes of its own, at least: a list may change its kind on the way. */
const BLOCK_TEXT: u32 = 64 << 10

/**
 * Deflates `size` bytes of text, one at least, that the host has put into their place. Results: the
 * bytes that came out, and the CRC-32 of the text. None of the blocks is the last, and they end with
 * an empty one at a whole byte, so that other pieces can follow.
 */
export function deflate(size: u32): void {
  const end = findSequences(size)
  writeFrom(OUT, 0, 0)
  let first = SEQUENCES
  let start = TEXT
  let at = TEXT
  for (let sequence = SEQUENCES; sequence < end; ) {
    at += runOf(sequence) + lengthOf(sequence)
    sequence += 8
    if (at - start < BLOCK_TEXT && sequence < end) continue
    if (at > start) writeBlock(first, sequence, start, at)
    first = sequence
    start = at
  }
  writeEnd()
  store<u32>(RESULTS, writeAt - OUT)
  store<u32>(RESULTS, crc32(TEXT, TEXT + size), 4)
}
