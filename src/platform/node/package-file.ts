import {
  FileAlteredError,
  FileError,
  isStopped,
  type Source,
  type Span,
  type StopSignal,
  unlessStopped,
} from '../../validator/index.js'
import { type ContentSeal, ContentSealer } from './content-seal.js'
import { fileError, OpenFile } from './open-file.js'
import { readAhead } from './read-ahead.js'
import { readSealed } from './sealed-reading.js'

/** Bytes asked for in one read. */
const READ_BYTES = 1 << 20

/** How to open a package. */
export interface PackageFileOptions {
  /** Whether its bytes are to be sent later, so that the first reading notes what they are. */
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
}

/** The open file of a package: one value from its opening to the last byte that is sent of it. */
export class PackageFile {
  readonly #file: OpenFile
  readonly #signal: StopSignal | undefined
  /** Of the first reading; null where none is wanted, or that has begun. */
  #sealer: ContentSealer | null
  #sealed: { readonly size: number; readonly seal: ContentSeal } | null = null

  private constructor(file: OpenFile, { isSealed = false, signal }: PackageFileOptions) {
    this.#file = file
    this.#signal = signal
    this.#sealer = isSealed ? new ContentSealer() : null
  }

  /**
   * Opens the file at `path`, which must be closed again.
   *
   * @throws {FileError} when there is none, or it can't be read; the signal's reason
   */
  static async open(path: string, options: PackageFileOptions = {}): Promise<PackageFile> {
    return new PackageFile(await OpenFile.open(path, options.signal), options)
  }

  /** Bytes of the file when it was opened. */
  get size(): number {
    return Number(this.#file.stats.size)
  }

  /** What a validator reads; whoever opened the file closes it. */
  source(): Source {
    return {
      totalBytes: this.size,
      chunks: this.chunks(),
      again: () => this.#chunks(),
    }
  }

  /**
   * The bytes from the start, each chunk good until the next is asked for. Once all of them were
   * given out, `sealed` knows them again.
   *
   * @throws {FileError} when they can't be read; the signal's reason
   */
  async *chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    const sealer = this.#sealer
    this.#sealer = null
    let size = 0
    for await (const chunk of this.#chunks()) {
      // Files of /proc and the like say that they are empty, and only reading them shows what is there.
      if (this.size === 0) throw new FileError('file-unreadable', 'unknown-size')
      size += chunk.length
      sealer?.update(chunk)
      yield chunk
    }
    if (sealer !== null) this.#sealed = { size, seal: sealer.seal() }
  }

  /**
   * The bytes at a span, each chunk good until the next is asked for.
   *
   * @throws {FileError} when they can't be read, or are no longer there; the signal's reason
   */
  async *range(span: Span): AsyncGenerator<Uint8Array, void, undefined> {
    let missing = span.end - span.start
    for await (const chunk of this.#chunks(span)) {
      missing -= chunk.length
      yield chunk
    }
    if (missing > 0) throw new FileAlteredError()
  }

  /**
   * The bytes at a span, all at once.
   *
   * @throws as `range`
   */
  async load({ start, end }: Span): Promise<Uint8Array> {
    const bytes = new Uint8Array(end - start)
    for (let at = 0; at < bytes.length; ) {
      let bytesRead: number
      try {
        const reading = this.#file.read(bytes.subarray(at), start + at)
        bytesRead = await unlessStopped(reading, this.#signal)
      } catch (error) {
        throw await this.#problem(error)
      }
      if (bytesRead === 0) throw new FileAlteredError()
      at += bytesRead
    }
    return bytes
  }

  /** What was read, to be read again; null unless all of it was read by `chunks`, and sealed. */
  sealed(): SealedContent | null {
    if (this.#sealed === null) return null
    const { size, seal } = this.#sealed
    return { size, chunks: () => readSealed(this.#file, { size, seal }) }
  }

  /** Closes the file. */
  async close(): Promise<void> {
    await this.#file.close()
  }

  async *#chunks(span?: Span): AsyncGenerator<Uint8Array, void, undefined> {
    const options = { chunkBytes: READ_BYTES, signal: this.#signal, ...(span && { span }) }
    try {
      for await (const chunk of readAhead(this.#file, options)) yield chunk
    } catch (error) {
      throw await this.#problem(error)
    }
  }

  /** What is thrown for an error of a read: the signal's reason stays as it is. */
  async #problem(error: unknown): Promise<unknown> {
    return isStopped(this.#signal) ? error : await fileError(this.#file.path, error)
  }
}
