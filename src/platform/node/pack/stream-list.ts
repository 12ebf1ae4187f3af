import {
  type List,
  type ListRanges,
  type PackStorage,
  type SpillFile,
  unreadable,
} from '../../../pack/index.js'
import type { Span } from '../../../validator/index.js'
import { errorCode } from './error-code.js'

/** Bytes that are read at once. */
const READ_BYTES = 1 << 20

/** A stream that was written to a temporary file. */
interface Stored {
  readonly file: SpillFile
  /** Bytes. */
  readonly size: number
}

/**
 * A list that comes in a stream, such as standard input. To be read twice, or at any place, where that
 * is needed, it is written to a temporary file first.
 */
export class StreamList implements List {
  readonly name: string
  readonly size = null
  readonly #stream: AsyncIterable<Uint8Array>
  readonly #storage: PackStorage
  #spilled: Promise<Stored> | null = null

  /** @param name what messages call it; its end tells what it is */
  constructor(name: string, stream: AsyncIterable<Uint8Array>, storage: PackStorage) {
    this.name = name
    this.#stream = stream
    this.#storage = storage
  }

  async *chunks(): AsyncGenerator<Uint8Array, void> {
    const { file, size } = await this.#stored()
    yield* range(file, { start: 0, end: size })
  }

  async openRanges(): Promise<ListRanges> {
    const { file, size } = await this.#stored()
    return {
      size,
      async load({ start, end }) {
        const bytes = new Uint8Array(end - start)
        await file.read(bytes, start)
        return bytes
      },
      chunks: (span) => range(file, span),
      // Nobody else can write to it, and it is closed with all else that is temporary.
      check: async () => {},
      close: async () => {},
    }
  }

  #stored(): Promise<Stored> {
    this.#spilled ??= this.#spill()
    return this.#spilled
  }

  async #spill(): Promise<Stored> {
    const file = await this.#storage.openSpill()
    const iterator = this.#stream[Symbol.asyncIterator]()
    for (let size = 0; ; ) {
      const next = await this.#next(iterator)
      if (next.done) return { file, size }
      await file.append(next.value)
      size += next.value.length
    }
  }

  async #next(iterator: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array>> {
    try {
      return await iterator.next()
    } catch (error) {
      const code = errorCode(error)
      throw unreadable(this.name, code, error)
    }
  }
}

async function* range(file: SpillFile, { start, end }: Span): AsyncGenerator<Uint8Array, void> {
  const buffer = new Uint8Array(Math.min(READ_BYTES, end - start))
  for (let position = start; position < end; ) {
    const length = await file.read(buffer.subarray(0, end - position), position)
    position += length
    yield buffer.subarray(0, length)
  }
}
