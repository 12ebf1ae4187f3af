import { MAX_ACCOUNT_BYTES, MAX_FINDINGS_PER_RULE } from '../rules/limits.js'
import type { RowSettings } from '../rules/row-settings.js'
import { COMMA, CR, hasWhiteSpaceAtEdge, LF, QUOTE, SPACE } from '../text/characters.js'
import { DuplicateFinder, type Duplicates, NOT_SEARCHED } from './duplicates.js'
import type { Chunk, Ledger, RowEngine } from './row-engine.js'

const { clz32, imul } = Math

const WORD_BYTES = 4
/** The top bit of each byte of a word. */
const TOP_BITS = 0x80808080 | 0
const ONES = 0x01010101
const COMMAS = COMMA * ONES
const QUOTES = QUOTE * ONES

/**
 * Reads rows four bytes at a time. It runs everywhere and starts at once, and so is for small
 * packages and for machines without what the kernel needs.
 */
export class PlainEngine implements RowEngine {
  readonly #settings: RowSettings
  readonly #isCsv: boolean
  /** Null when duplicates are not looked for. */
  readonly #duplicates: DuplicateFinder | null

  constructor(settings: RowSettings) {
    const { format, duplicateLimit } = settings
    this.#settings = settings
    this.#isCsv = format === 'csv'
    this.#duplicates = duplicateLimit === 0 ? null : new DuplicateFinder(duplicateLimit)
  }

  read(chunk: Chunk, from: number, ledger: Ledger): number {
    const { bytes, view, isUtf8 } = chunk
    const { lengths, tally } = ledger
    const duplicates = this.#duplicates
    const { leastCharacters, mostCharacters, shape } = this.#settings
    const isCsv = this.#isCsv
    // The first quoted rows are listed, and so not plain.
    const takesQuoted = tally.counted('csv-quoted') >= MAX_FINDINGS_PER_RULE
    const lastWord = bytes.length - WORD_BYTES
    let line = ledger.rows
    let quotedRows = 0
    let row = from

    while (row <= lastWord) {
      const isQuoted = isCsv && bytes[row] === QUOTE
      const start = isQuoted ? row + 1 : row

      // Word by word to the first byte that may end the account.
      let at = start
      let word = 0
      let stops = 0
      let seen = 0
      for (; at <= lastWord; at += WORD_BYTES) {
        word = view.getInt32(at, true)
        stops = controlsIn(word)
        if (isCsv) stops |= zeroesIn(word ^ COMMAS) | zeroesIn(word ^ QUOTES)
        if (stops !== 0) break
        seen |= word
      }
      if (at > lastWord) break
      const bits = 24 - clz32(stops & -stops)
      const end = at + (bits >> 3)
      seen |= word & ((1 << bits) - 1)

      // The row must end there.
      if (isQuoted && (bytes[end] !== QUOTE || !takesQuoted)) break
      const close = isQuoted ? end + 1 : end
      const lineFeed = bytes[close] === CR ? close + 1 : close
      if (bytes[lineFeed] !== LF) break

      // Nothing may be wrong with it, or strange.
      const size = end - start
      const isAscii = (seen & TOP_BITS) === 0
      if (size === 0 || size > MAX_ACCOUNT_BYTES || !(isAscii || isUtf8)) break
      const characters = isAscii ? size : size - continuationsIn(view, start, end)
      if (characters < leastCharacters || characters > mostCharacters) break
      if (bytes[start] === SPACE || bytes[end - 1] === SPACE) break
      if (!isAscii && hasWhiteSpaceAtEdge(bytes, start, end)) break
      if (shape !== null && !shape.matches(bytes, start, end)) break

      line++
      lengths[characters]!++
      if (isQuoted) quotedRows++
      if (duplicates !== null) duplicates.add(view, start, end, line)
      row = lineFeed + 1
    }
    ledger.rows = line
    tally.countMore('csv-quoted', quotedRows)
    return row
  }

  add(view: DataView, start: number, end: number, line: number): void {
    this.#duplicates?.add(view, start, end, line)
  }

  finish({ rows }: Ledger): Duplicates {
    return this.#duplicates?.finish(rows) ?? NOT_SEARCHED
  }
}

// The three functions below look at the four bytes of a word at once. In their results the lowest
// bit that is set is the top bit of the first byte that was looked for; bits above may be wrong.

/** Bits of the bytes that are 0. */
function zeroesIn(word: number): number {
  return (word - ONES) & ~word & TOP_BITS
}

/** Bits of the control characters, U+0000 to U+001F and U+007F. */
function controlsIn(word: number): number {
  return ((word - 0x20202020) | (word + ONES)) & ~word & TOP_BITS
}

/** Number of UTF-8 continuation bytes (10xxxxxx) from `start` to before `end`. */
function continuationsIn(view: DataView, start: number, end: number): number {
  let continuations = 0
  for (let at = start; at < end; at += WORD_BYTES) {
    const left = end - at
    const mask = left < WORD_BYTES ? (1 << (left << 3)) - 1 : -1
    const word = view.getInt32(at, true) & mask
    const tops = word & ~(word << 1) & TOP_BITS
    continuations += imul(tops >>> 7, ONES) >>> 24
  }
  return continuations
}
