import { chunksOf, type StopSignal, unlessStopped } from '../validator/index.js'
import { Cells } from './read/cells.js'
import type { Encoding } from './read/encodings.js'
import type { Layout } from './read/layout.js'
import type { List, ListText, ReadPorts } from './read/list.js'
import { type ReadOptions, readRows } from './read/list-rows.js'
import { type LeftOut, textsOf } from './read/texts.js'
import { Tally } from './tally.js'

/** A text that was read, or is being read, and what is known of it. */
export interface ReadSource {
  /** Name of the list. */
  readonly list: string
  /** Name in the archive; null when the list is none. */
  readonly entry: string | null
  encoding: Encoding
  /** Null until the first rows were read. */
  layout: Layout | null
  /** Whether the first row, where it is doubtful, has the shape of an account. */
  isFirstAccount: boolean
  readonly tally: Tally
}

/** Cells of a source, good until the next are asked for. */
export interface ReadCells {
  readonly source: ReadSource
  /** Index of the source among all that were read into the same place. */
  readonly index: number
  readonly layout: Layout
  readonly cells: Cells
}

/** Where sources that are read go, and how their columns are found. */
interface Reading {
  readonly into: ReadSource[]
  readonly takesOnlyColumn: boolean
}

/** What is told while lists are read, and how that is stopped. */
export interface ReadingHooks {
  readonly signal: StopSignal | undefined
  /** Told how far lists were read before their rows are, to find an encoding; null once that has ended. */
  readonly onLook: (bytes: number | null) => void
}

/** Reads lists, one after the other, text by text. */
export class ListReader {
  /** Bytes of lists that were read so far. */
  bytes = 0
  readonly leftOut: LeftOut[] = []
  /** Of the text that is being read. */
  readonly #cells = new Cells()
  readonly #options: ReadOptions
  readonly #ports: ReadPorts
  readonly #hooks: ReadingHooks

  constructor(options: ReadOptions, ports: ReadPorts, hooks: ReadingHooks) {
    this.#options = options
    this.#ports = ports
    this.#hooks = hooks
  }

  /**
   * The cells of a list, whose sources are added to `into`; with `takesOnlyColumn`, those of a text of
   * one column, whatever its number is said to be.
   *
   * @throws {ListError} when it can't be read
   * @throws the reason of the signal, also while it waits for something to read
   */
  async *read(list: List, { into, takesOnlyColumn }: Reading): AsyncGenerator<ReadCells, void> {
    const before = this.bytes
    const { texts, leftOut, check, close } = await textsOf(this.#followed(list), this.#ports)
    try {
      this.leftOut.push(...leftOut)
      yield* this.#readTexts(texts, { into, takesOnlyColumn })
      await check()
    } finally {
      await close()
    }
    // Not all bytes of an archive are read one after the other.
    this.bytes = Math.max(this.bytes, before + (list.size ?? 0))
  }

  async *#readTexts(
    texts: readonly ListText[],
    { into, takesOnlyColumn }: Reading,
  ): AsyncGenerator<ReadCells, void> {
    for (const text of texts) {
      const { list: name, entry } = text
      // Not the text itself, which holds on to its archive.
      const source: ReadSource = {
        ...{ list: name, entry, encoding: 'utf-8', layout: null },
        ...{ isFirstAccount: false, tally: new Tally() },
      }
      const index = into.push(source) - 1
      const rows = readRows(text, { ...this.#options, takesOnlyColumn }, this.#cells)
      for await (const cells of rows.cells) {
        source.layout = rows.layout
        yield { source, index, layout: rows.layout!, cells }
      }
      source.layout = rows.layout
      source.encoding = rows.encoding
    }
  }

  /** The list, whose bytes are counted, and which the signal stops. */
  #followed(list: List): List {
    const before = this.bytes
    const { signal, onLook } = this.#hooks
    const counter: Counter = {
      isBusy: false,
      onBytes: (bytes) => {
        this.bytes = Math.max(this.bytes, before + bytes)
      },
      onLook: (bytes) => onLook(bytes === null ? null : before + bytes),
    }
    return {
      ...{ name: list.name, size: list.size },
      chunks: () => chunksOf(counted(list.chunks(), 0, counter), signal),
      openRanges: async () => {
        const ranges = await unlessStopped(list.openRanges(), signal)
        return {
          size: ranges.size,
          load: (span) => unlessStopped(ranges.load(span), signal),
          chunks: (span) => chunksOf(counted(ranges.chunks(span), span.start, counter), signal),
          check: () => unlessStopped(ranges.check(), signal),
          close: () => ranges.close(),
        }
      },
    }
  }
}

/** Counts the bytes of one list. */
interface Counter {
  /** Whether it is being read. */
  isBusy: boolean
  readonly onBytes: (bytes: number) => void
  readonly onLook: (bytes: number | null) => void
}

/**
 * Chunks that stand at `start`, and are counted as they come; apart from that what is read of the list while
 * it is being read already: to find its encoding, and that brings no rows.
 */
async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  start: number,
  counter: Counter,
): AsyncGenerator<Uint8Array, void> {
  const isLook = counter.isBusy
  counter.isBusy = true
  let bytes = start
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length
      if (isLook) counter.onLook(bytes)
      else counter.onBytes(bytes)
      yield chunk
    }
  } finally {
    if (isLook) counter.onLook(null)
    else counter.isBusy = false
  }
}
