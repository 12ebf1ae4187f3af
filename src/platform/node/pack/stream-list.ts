import { type List, type PackStorage, unreadable } from '../../../pack/index.js'
import { errorCode } from './error-code.js'

/** Bytes that are read at once. */
const READ_BYTES = 1 << 20

/** What a stream that was written to a temporary file is read from. */
type Spill = Awaited<ReturnType<PackStorage['openSpill']>>

/**
 * A list that comes in a stream, such as standard input. To be read twice where that is needed, it
 * is written to a temporary file first.
 */
export class StreamList implements List {
  readonly name: string
  readonly size = null
  readonly #stream: AsyncIterable<Uint8Array>
  readonly #storage: PackStorage
  #spilled: Promise<Spill> | null = null

  /** @param name what messages call it; its end tells what it is */
  constructor(name: string, stream: AsyncIterable<Uint8Array>, storage: PackStorage) {
    this.name = name
    this.#stream = stream
    this.#storage = storage
  }

  async *chunks(): AsyncGenerator<Uint8Array, void> {
    this.#spilled ??= this.#spill()
    const file = await this.#spilled
    const buffer = new Uint8Array(READ_BYTES)
    for (let position = 0; ; ) {
      const length = await file.read(buffer, position)
      if (length === 0) return
      position += length
      yield buffer.subarray(0, length)
    }
  }

  async #spill(): Promise<Spill> {
    const file = await this.#storage.openSpill()
    const iterator = this.#stream[Symbol.asyncIterator]()
    for (;;) {
      const next = await this.#next(iterator)
      if (next.done) return file
      await file.append(next.value)
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
