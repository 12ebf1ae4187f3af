import { countRows, endOfRows, LF } from './rows.js'

/** Whole rows that are packed as one piece. */
export interface Block {
  /** Each row ends with a LF. */
  readonly text: Uint8Array<ArrayBuffer>
  readonly rows: number
}

/**
 * Cuts rows into blocks. Where it cuts depends on the rows alone, not on how they come: before the
 * row that a block has no room for, and at each multiple of `everyRows`, counted from the first.
 */
export class BlockBuilder {
  readonly #bytes: number
  readonly #everyRows: number
  #text: Uint8Array<ArrayBuffer>
  #used = 0
  #rows = 0
  /** Rows until the next multiple. */
  #rowsLeft: number

  /** For blocks of up to `bytes`, unless one row is longer. */
  constructor(bytes: number, everyRows: number | null) {
    this.#bytes = bytes
    this.#everyRows = everyRows ?? Number.POSITIVE_INFINITY
    this.#text = new Uint8Array(bytes)
    this.#rowsLeft = this.#everyRows
  }

  /** Takes whole rows, copied; gives the blocks that are full. */
  *add(text: Uint8Array, rows: number): Generator<Block> {
    let rest = text
    let restRows = rows
    while (restRows > 0) {
      const part = this.#fitting(rest, restRows)
      this.#append(rest.subarray(0, part.end), part.rows)
      rest = rest.subarray(part.end)
      restRows -= part.rows
      if (restRows > 0 || this.#rowsLeft === 0) yield this.#take()
    }
  }

  /** The block that is not full; null when there is nothing in it. */
  last(): Block | null {
    return this.#rows === 0 ? null : this.#take()
  }

  /** Where the rows end that still go into this block, and how many they are. */
  #fitting(text: Uint8Array, rows: number): { end: number; rows: number } {
    const room = this.#bytes - this.#used
    let end = text.length
    let count = rows
    if (end > room) {
      end = text.lastIndexOf(LF, room - 1) + 1
      if (room === 0) end = 0
      // A row that is longer than a block has one of its own.
      if (end === 0 && this.#rows === 0) end = text.indexOf(LF) + 1
      count = countRows(text.subarray(0, end))
    }
    if (count <= this.#rowsLeft) return { end, rows: count }
    return { end: endOfRows(text, this.#rowsLeft), rows: this.#rowsLeft }
  }

  #append(text: Uint8Array, rows: number): void {
    if (this.#used + text.length > this.#text.length) this.#text = new Uint8Array(text.length)
    this.#text.set(text, this.#used)
    this.#used += text.length
    this.#rows += rows
    this.#rowsLeft -= rows
  }

  #take(): Block {
    const block = { text: this.#text.subarray(0, this.#used), rows: this.#rows }
    this.#text = new Uint8Array(this.#bytes)
    this.#used = 0
    this.#rows = 0
    if (this.#rowsLeft === 0) this.#rowsLeft = this.#everyRows
    return block
  }
}
