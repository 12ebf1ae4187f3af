import { CR, LF, QUOTE } from '../../validator/index.js'
import { Cells, FAULTS, MAX_CELLS } from './cells.js'
import { type Columns, MAX_ROW_BYTES, NOT_WHOLE, RowScanner } from './row-scanner.js'

/** Room behind the text, since a scan may look a few bytes ahead. */
const SLACK = 8
/** What stands for a row that only the scanner reads. */
const NOT_PLAIN = -1
/** The first byte of one. */
const BYTE_ORDER_MARK = 0xef

/** Reads the rows of a text in UTF-8, however it is cut, and gives the cells of one column. */
export class RowReader {
  readonly #scanner: RowScanner
  readonly #cells: Cells
  /** Whether a row is its cell: there is one column, and it is the one that is wanted. */
  readonly #isRowCell: boolean
  /** Text that is not read yet, and behind it room for cells whose quotes have to be halved. */
  #buffer = new Uint8Array(0)
  #used = 0
  #line = 1
  /** Whether the rest of a row that is too long is being skipped. */
  #isSkipping = false

  /** @param cells is filled; several readers can have the same, one after the other */
  constructor(columns: Columns, cells = new Cells()) {
    this.#isRowCell = columns.delimiter === null && columns.column === 0
    this.#scanner = new RowScanner(columns)
    this.#cells = cells
  }

  /** Reads the next bytes, which are not kept. Whatever is given is good until the next is asked for. */
  *push(chunk: Uint8Array): Generator<Cells, void> {
    this.#append(chunk)
    yield* this.#read(false)
  }

  /** Ends the text. Call once. */
  *end(): Generator<Cells, void> {
    this.#append(new Uint8Array(0))
    yield* this.#read(true)
  }

  #append(chunk: Uint8Array): void {
    const length = this.#used + chunk.length
    const needed = 2 * (length + SLACK)
    if (this.#buffer.length < needed) {
      const larger = new Uint8Array(needed)
      larger.set(this.#buffer.subarray(0, this.#used))
      this.#buffer = larger
    }
    this.#buffer.set(chunk, this.#used)
    this.#used = length
    // Every search for the end of a value stops there.
    this.#buffer.fill(0, length + 1, length + SLACK)
    this.#buffer[length] = LF
  }

  *#read(isEnd: boolean): Generator<Cells, void> {
    const cells = this.#cells
    const scanner = this.#scanner
    const bytes = this.#buffer
    const limit = this.#used
    let at = this.#isSkipping ? this.#skip(0, isEnd) : 0
    let free = limit + SLACK
    cells.bytes = bytes
    cells.count = 0
    while (at < limit) {
      const end = this.#isRowCell ? endOfPlainRow(bytes, at, limit) : NOT_PLAIN
      if (end !== NOT_PLAIN) {
        const index = cells.count++
        cells.faults[index] = FAULTS.none
        cells.lines[index] = this.#line++
        cells.rowStarts[index] = at
        cells.rowEnds[index] = end
        cells.starts[index] = at
        cells.ends[index] = end
        at = end + 1
        if (cells.count === MAX_CELLS) {
          yield cells
          cells.count = 0
        }
        continue
      }
      const next = scanner.scan(bytes, at, limit, isEnd)
      if (next === NOT_WHOLE) {
        // One more may be there: the CR of a line end.
        if (limit - at <= MAX_ROW_BYTES + 1) break
        scanner.fault = FAULTS.tooLong
        scanner.rowEnd = scanner.rowStart
        this.#isSkipping = true
      } else if (scanner.rowStart === limit) {
        // A byte order mark alone is no row.
        at = limit
        break
      }
      const index = cells.count++
      cells.faults[index] = scanner.fault
      cells.lines[index] = this.#line
      cells.rowStarts[index] = scanner.rowStart
      cells.rowEnds[index] = scanner.rowEnd
      cells.starts[index] = scanner.cellStart
      cells.ends[index] = scanner.cellEnd
      if (scanner.isEscaped) {
        cells.starts[index] = free
        free = halveQuotes(bytes, scanner.cellStart, scanner.cellEnd, free)
        cells.ends[index] = free
      }
      if (this.#isSkipping) {
        at = this.#skip(at, isEnd)
      } else {
        this.#line += scanner.lineEnds
        at = next
      }
      if (cells.count === MAX_CELLS) {
        yield cells
        cells.count = 0
      }
    }
    if (cells.count > 0) yield cells
    bytes.copyWithin(0, at, limit)
    this.#used = limit - at
  }

  /** Goes on behind the line end of a row that is too long, if that is there. */
  #skip(from: number, isEnd: boolean): number {
    const bytes = this.#buffer
    const limit = this.#used
    let at = from
    while (bytes[at] !== LF && bytes[at] !== CR) at++
    if (at === limit) return limit
    // Whether a LF follows has to be seen.
    if (bytes[at] === CR && at + 1 === limit && !isEnd) return at
    this.#isSkipping = false
    this.#line++
    return bytes[at] === CR && bytes[at + 1] === LF && at + 1 < limit ? at + 2 : at + 1
  }
}

/**
 * The end of a row of one column that starts at `start`, if it is like most: ended by a LF before `limit`,
 * and without anything that may be more than itself. `NOT_PLAIN` for all others.
 */
function endOfPlainRow(bytes: Uint8Array, start: number, limit: number): number {
  const first = bytes[start]
  if (first === QUOTE || first === BYTE_ORDER_MARK) return NOT_PLAIN
  let at = start
  while (bytes[at] !== LF && bytes[at] !== CR) at++
  return bytes[at] === CR || at === limit || at - start > MAX_ROW_BYTES ? NOT_PLAIN : at
}

/** Copies a quoted value to `to`, with one quote for two; returns the position behind it. */
function halveQuotes(bytes: Uint8Array, start: number, end: number, to: number): number {
  let free = to
  for (let at = start; at < end; at++) {
    bytes[free++] = bytes[at]!
    if (bytes[at] === QUOTE) at++
  }
  return free
}
