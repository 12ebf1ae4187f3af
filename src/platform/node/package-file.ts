import { basename } from 'node:path'
import type { Package, Source, StopSignal } from '../../validator/index.js'
import { ContentSealer } from './content-seal.js'
import { OpenFile } from './open-file.js'
import { type FirstReading, readSealed } from './sealed-reading.js'

/** How to take a package. */
export interface PackageFileOptions {
  /** What it is called; the base name of the path unless given. */
  readonly name?: string | undefined
  /** Bytes of the file, where they are known before it is opened. */
  readonly size?: number | undefined
  /**
   * Whether its bytes are to be sent later: the first reading notes what they are, and the file stays
   * open until it is closed. Otherwise each reading opens and closes it.
   */
  readonly isSealed?: boolean
  /** Stops the opening and the reading at once, also where the disk hangs. */
  readonly signal?: StopSignal | undefined
}

/** The bytes of a file as they were read first, to be had again. */
export interface SealedContent {
  /** How many they are. */
  readonly size: number
  /**
   * The bytes, read anew; each chunk is overwritten once the next is asked for.
   *
   * @throws {FileChangedError} before the last chunk, unless they are those of the first reading
   */
  chunks(): AsyncIterable<Uint8Array>
  /** Closes the file. */
  close(): Promise<void>
}

/** The file of a package: one value from its opening to the last byte that is sent of it. */
export class PackageFile implements Package {
  readonly name: string
  /** Bytes of the file, where they were known before; for progress. */
  readonly size?: number
  readonly #path: string
  readonly #signal: StopSignal | undefined
  readonly #isSealed: boolean
  #file: OpenFile | null = null
  /** For the first reading; null where none is wanted, or that has begun. */
  #sealer: ContentSealer | null
  #sealed: FirstReading | null = null

  constructor(path: string, { name, size, isSealed = false, signal }: PackageFileOptions = {}) {
    this.name = name ?? basename(path)
    if (size !== undefined) this.size = size
    this.#path = path
    this.#signal = signal
    this.#isSealed = isSealed
    this.#sealer = isSealed ? new ContentSealer() : null
  }

  /**
   * Opens the file, unless it is open, for a reading from its start.
   *
   * @throws {FileError} when there is none, or it can't be opened; the signal's reason
   */
  async open(): Promise<Source> {
    this.#file ??= await OpenFile.open(this.#path, this.#signal)
    const [file, sealer] = [this.#file, this.#sealer]
    this.#sealer = null
    const chunks = file.chunks(this.#signal)
    return {
      totalBytes: file.size,
      chunks: sealer === null ? chunks : this.#seal(chunks, sealer),
      again: () => file.chunks(this.#signal),
      ...(this.#isSealed ? {} : { close: () => this.close() }),
    }
  }

  /** What was read, to be read again; null unless all of it was read, and is to be sent. */
  sealed(): SealedContent | null {
    const [file, first] = [this.#file, this.#sealed]
    if (file === null || first === null) return null
    return {
      size: first.size,
      chunks: () => readSealed(file, first),
      close: () => this.close(),
    }
  }

  /** Closes the file, if it is open. */
  async close(): Promise<void> {
    const file = this.#file
    this.#file = null
    await file?.close()
  }

  /** The chunks; once all of them were given out, `sealed` knows them again. */
  async *#seal(
    chunks: AsyncIterable<Uint8Array>,
    sealer: ContentSealer,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    let size = 0
    for await (const chunk of chunks) {
      size += chunk.length
      sealer.update(chunk)
      yield chunk
    }
    this.#sealed = { size, seal: sealer.seal() }
  }
}
