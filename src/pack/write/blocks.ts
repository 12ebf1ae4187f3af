import { fittingRows, LF, type Rows } from './rows.js'

/** Whole rows that are packed as one piece. */
export interface Block extends Rows {
  readonly text: Uint8Array<ArrayBuffer>
}

/** Bytes that a piece may have more than its text. */
const PIECE_SLACK = 4096

/**
 * Cuts rows into blocks. Where it cuts depends on the rows alone, not on how they come: before the
 * row that a block has no room for, and at each multiple of `everyRows`, counted from the first.
 */
export class BlockBuilder {
  readonly #bytes: number
  readonly #everyRows: number
  #text: Uint8Array<ArrayBuffer>
  /** Buffers of blocks that are packed. */
  readonly #spare: ArrayBuffer[] = []
  #used = 0
  #rows = 0
  /** Rows until the next multiple. */
  #rowsLeft: number

  /** For blocks of up to `bytes`, unless one row is longer. */
  constructor(bytes: number, everyRows: number | null) {
    this.#bytes = bytes
    this.#everyRows = everyRows ?? Number.POSITIVE_INFINITY
    this.#text = this.#newText()
    this.#rowsLeft = this.#everyRows
  }

  /** Takes rows, copied; gives the blocks that are full. */
  *add({ text, rows }: Rows): Generator<Block> {
    let rest = text
    let restRows = rows
    while (restRows > 0) {
      const room = { bytes: this.#bytes - this.#used, rows: this.#rowsLeft }
      const part = fittingRows({ text: rest, rows: restRows }, room)
      // A row that is longer than a block has one of its own.
      const takesOne = part.rows === 0 && this.#rows === 0
      const { end, rows: count } = takesOne ? { end: rest.indexOf(LF) + 1, rows: 1 } : part
      this.#append(rest.subarray(0, end), count)
      rest = rest.subarray(end)
      restRows -= count
      if (restRows > 0) yield this.#take()
    }
  }

  /** The block that is not full; null when there is nothing in it. */
  last(): Block | null {
    return this.#rows === 0 ? null : this.#take()
  }

  /** Takes back a block's text, which nobody needs any more. */
  reuse({ buffer }: Uint8Array<ArrayBuffer>): void {
    if (buffer.byteLength === this.#bufferBytes) this.#spare.push(buffer)
  }

  /** Bytes for a block, and for what it becomes in a package. */
  get #bufferBytes(): number {
    return 2 * this.#bytes + PIECE_SLACK
  }

  #newText(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#spare.pop() ?? new ArrayBuffer(this.#bufferBytes), 0, this.#bytes)
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
    this.#text = this.#newText()
    this.#used = 0
    this.#rows = 0
    if (this.#rowsLeft === 0) this.#rowsLeft = this.#everyRows
    return block
  }
}
