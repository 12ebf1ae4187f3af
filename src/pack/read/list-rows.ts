import { CR, LF } from '../../validator/index.js'
import { Cells } from './cells.js'
import { type Head, SAMPLE_ROWS } from './delimiters.js'
import type { Encoding } from './encodings.js'
import { columnsOf, findLayout, type Layout, type LayoutOptions } from './layout.js'
import type { ListText } from './list.js'
import { RowReader } from './row-reader.js'
import { MAX_ROW_BYTES } from './row-scanner.js'
import { toUtf8 } from './utf8-text.js'

/** How lists are read. */
export interface ReadOptions extends LayoutOptions {
  readonly encoding: Encoding | 'auto'
}

/** Lines in which the first rows are: some rows have several. */
const HEAD_LINES = 4 * SAMPLE_ROWS
/** Bytes by which the layout is found, at most. */
const MAX_HEAD_BYTES = 4 * MAX_ROW_BYTES

/** A text as it is being read. */
export interface ListRows {
  /** Where its accounts are; found before the first cells come. */
  readonly layout: Layout | null
  readonly encoding: Encoding
  /** The cells with the accounts, of all rows, each batch good until the next is asked for. */
  readonly cells: AsyncIterable<Cells>
}

/**
 * Reads the rows of a text.
 *
 * @param into the cells that are filled: large, so that whoever reads many texts fills the same
 * @throws {ListError} while it is read: when it can't be read, is not of its encoding, or its column
 * can't be told
 */
export function readRows(source: ListText, options: ReadOptions, into = new Cells()): ListRows {
  const utf8 = toUtf8(source, options.encoding)
  let layout: Layout | null = null
  const cells = async function* (): AsyncGenerator<Cells, void> {
    const head = new HeadCollector()
    const start = () => {
      layout = findLayout(source, head.finish(), options)
      return new RowReader(columnsOf(layout), into)
    }
    let reader: RowReader | null = null
    for await (const chunk of utf8.chunks) {
      if (reader !== null) {
        yield* reader.push(chunk)
      } else if (head.push(chunk)) {
        reader = start()
        yield* reader.push(head.bytes)
      }
    }
    if (reader === null) {
      reader = start()
      yield* reader.push(head.bytes)
    }
    yield* reader.end()
  }
  return {
    get layout() {
      return layout
    },
    get encoding() {
      return utf8.encoding
    },
    cells: cells(),
  }
}

/**
 * The first rows of a text, by which its layout is found; no more is read.
 *
 * @throws {ListError} when it can't be read, or is not of its encoding
 */
export async function readHead(source: ListText, encoding: ReadOptions['encoding']): Promise<Head> {
  const head = new HeadCollector()
  for await (const chunk of toUtf8(source, encoding).chunks) if (head.push(chunk)) break
  return head.finish()
}

/** Collects the first rows. */
class HeadCollector {
  #buffer = new Uint8Array(0)
  #length = 0
  #lines = 0
  /** Where the lines that count end, once they are there. */
  #end: number | null = null

  /** The bytes there are. */
  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length)
  }

  /** Takes the next bytes; whether there are enough. */
  push(chunk: Uint8Array): boolean {
    const length = this.#length + chunk.length
    if (length > this.#buffer.length) {
      const larger = new Uint8Array(2 * length)
      larger.set(this.bytes)
      this.#buffer = larger
    }
    this.#buffer.set(chunk, this.#length)
    const last = Math.min(length, MAX_HEAD_BYTES)
    for (let at = this.#length; at < last && this.#end === null; at++) {
      const byte = this.#buffer[at]
      if (byte !== LF && byte !== CR) continue
      this.#lines++
      if (this.#lines === HEAD_LINES) this.#end = at + 1
    }
    this.#length = length
    if (length >= MAX_HEAD_BYTES) this.#end ??= MAX_HEAD_BYTES
    return this.#end !== null
  }

  /** The same rows however the text was cut. */
  finish(): Head {
    const length = this.#end ?? this.#length
    // What scans rows stops at a LF, and may look a little further.
    const bytes = new Uint8Array(length + 8)
    bytes.set(this.#buffer.subarray(0, length))
    bytes[length] = LF
    return { bytes, length, isAll: this.#end === null }
  }
}
