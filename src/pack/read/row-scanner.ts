import { CR, LF, QUOTE, SPACE } from '../../validator/index.js'
import { FAULTS } from './cells.js'

/**
 * Bytes of a row at most, and of the rows that one quoted value may span: a quote that is not closed
 * within them counts as left open.
 */
export const MAX_ROW_BYTES = 1 << 20

/** What `scan` returns when the row is not all there. */
export const NOT_WHOLE = -1

/** What becomes of a quoted value: all other numbers are the position behind it. */
const CUT = -1
const BROKEN = -2

/** Where a value stands, without its quotes. */
export interface ValueSpan {
  readonly start: number
  readonly end: number
  /** Whether it holds quotes that stand twice. */
  readonly isEscaped: boolean
}

/** How rows are cut into columns. */
export interface Columns {
  /** The byte between two columns; null when there is one column. */
  readonly delimiter: number | null
  /** Index of the column that is wanted. */
  readonly column: number
}

/**
 * Finds the cell of one column in a row, as RFC 4180 has it, with line ends LF, CRLF and CR. What it
 * found stands in its fields until the next row.
 *
 * A quote that is left open, or closed in the middle of a value, spoils its own line alone: the next
 * row is the next line, so that a stray quote costs one row.
 */
export class RowScanner {
  /** The cell, without its quotes. Nothing when the row has a fault. */
  cellStart = 0
  cellEnd = 0
  /** Whether the cell holds quotes that stand twice. */
  isEscaped = false
  /** Where the row starts, behind a byte order mark, and where its line end does. */
  rowStart = 0
  rowEnd = 0
  /** Line ends in the row, its own included. */
  lineEnds = 0
  /** Columns of the row. */
  columns = 0
  /** One of `FAULTS`. */
  fault: number = FAULTS.none
  readonly #delimiter: number
  readonly #column: number
  /** 1 for each byte that ends a value. */
  readonly #stops = new Uint8Array(256)
  #hasDoubledQuote = false
  readonly #spans: ValueSpan[] | null

  /** @param spans takes all values of a row, where more than one column is wanted */
  constructor({ delimiter, column }: Columns, spans: ValueSpan[] | null = null) {
    this.#spans = spans
    this.#delimiter = delimiter ?? LF
    this.#column = column
    for (const byte of [LF, CR, this.#delimiter]) this.#stops[byte] = 1
  }

  /**
   * Reads the row that starts at `from`, of which bytes up to `limit` are there; `bytes[limit]` must
   * be a LF. Returns where the next row starts, or `NOT_WHOLE`.
   *
   * @param isEnd whether the text ends at `limit`
   */
  scan(bytes: Uint8Array, from: number, limit: number, isEnd: boolean): number {
    const stops = this.#stops
    let at = from
    // Texts that were joined have byte order marks at the start of some row.
    if (bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) at += 3
    this.rowStart = at
    this.lineEnds = 1
    this.fault = FAULTS.missingColumn
    this.isEscaped = false
    for (let column = 0; ; column++) {
      let start = at
      let end: number
      if (bytes[at] === QUOTE) {
        this.#hasDoubledQuote = false
        const most = from + MAX_ROW_BYTES
        end = this.#closeQuote(bytes, at, { limit, most, isEnd })
        if (end === CUT) return NOT_WHOLE
        if (end === BROKEN) return this.#scanLine(bytes, from, limit, isEnd)
        start++
        at = end + 1
        while (bytes[at] === SPACE) at++
        if (stops[bytes[at]!] === 0) return this.#scanLine(bytes, from, limit, isEnd)
        if (column === this.#column) this.isEscaped = this.#hasDoubledQuote
      } else {
        this.#hasDoubledQuote = false
        while (stops[bytes[at]!] === 0) at++
        end = at
      }
      if (this.#spans !== null) {
        this.#spans.push({ start, end, isEscaped: this.#hasDoubledQuote })
      }
      if (column === this.#column) {
        this.fault = FAULTS.none
        this.cellStart = start
        this.cellEnd = end
      }
      const stop = bytes[at]!
      if (at === limit || stop === LF || stop === CR) {
        this.columns = column + 1
        if (at - from > MAX_ROW_BYTES) return this.#scanLine(bytes, from, limit, isEnd)
        return this.#endRow(bytes, at, limit, isEnd)
      }
      at++
    }
  }

  /** Ends the row at its line end at `at`; returns where the next one starts. */
  #endRow(bytes: Uint8Array, at: number, limit: number, isEnd: boolean): number {
    this.rowEnd = at
    if (at === limit) return isEnd ? limit : NOT_WHOLE
    if (bytes[at] === LF) return at + 1
    if (at + 1 === limit) return isEnd ? limit : NOT_WHOLE
    return bytes[at + 1] === LF ? at + 2 : at + 1
  }

  /** The closing quote of the value whose opening one stands at `open`, before `most`. */
  #closeQuote(
    bytes: Uint8Array,
    open: number,
    { limit, most, isEnd }: { limit: number; most: number; isEnd: boolean },
  ): number {
    const end = Math.min(limit, most)
    for (let at = open + 1; at < end; at++) {
      const byte = bytes[at]!
      if (byte === QUOTE) {
        // At the end of what is there it may be the first of two: the row is not whole then.
        if (bytes[at + 1] !== QUOTE) return at
        this.#hasDoubledQuote = true
        at++
      } else if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) {
        this.lineEnds++
      }
    }
    return limit < most && !isEnd ? CUT : BROKEN
  }

  /** Takes the first line alone as the row, which has a stray quote, or is too long. */
  #scanLine(bytes: Uint8Array, from: number, limit: number, isEnd: boolean): number {
    let at = from
    while (bytes[at] !== LF && bytes[at] !== CR) at++
    this.lineEnds = 1
    this.columns = 1
    this.fault = at - from > MAX_ROW_BYTES ? FAULTS.tooLong : FAULTS.quote
    return this.#endRow(bytes, at, limit, isEnd)
  }
}
