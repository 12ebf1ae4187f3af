import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  read,
  readSync,
  type Stats,
  statSync,
} from 'node:fs'
import { promisify } from 'node:util'
import { FileError } from '../../validator/index.js'

/** Bytes asked for in one read. */
const READ_BYTES = 1 << 20

const readInBackground = promisify(read)

/**
 * A regular file, open for reading.
 *
 * Opening it, and reading one that fits into a single read, is done at once: Node would start four
 * threads to do it in the background, which takes longer than most files do. A larger one is read
 * there, so that reading and looking at what was read go on at the same time.
 */
export class PackageFile {
  readonly #descriptor: number
  /** Bytes of the file when it was opened. */
  readonly size: number

  private constructor(descriptor: number, size: number) {
    this.#descriptor = descriptor
    this.size = size
  }

  /**
   * Opens the file at `path`, which must be closed again.
   *
   * @throws {FileError} when there is none, or it can't be read
   */
  static open(path: string): PackageFile {
    if (path.includes('\0')) throw new FileError('file-missing', 'no such file')
    try {
      // Before anything is opened, since to open a device or a FIFO may already do something.
      checkRegular(statSync(path))
      return PackageFile.#opened(openSync(path, constants.O_RDONLY | constants.O_NONBLOCK))
    } catch (error) {
      throw fileError(error)
    }
  }

  static #opened(descriptor: number): PackageFile {
    try {
      // It may be another one by now.
      const stats = fstatSync(descriptor)
      checkRegular(stats)
      return new PackageFile(descriptor, stats.size)
    } catch (error) {
      closeSync(descriptor)
      throw error
    }
  }

  /**
   * The bytes from the start, each chunk good until the next is asked for: while one is looked at,
   * the next is being read.
   *
   * @throws {FileError} when they can't be read
   */
  async *chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    const buffers = [Buffer.allocUnsafeSlow(READ_BYTES), Buffer.allocUnsafeSlow(READ_BYTES)]
    let next = this.#read(buffers[0]!)
    try {
      for (let turn = 0; ; turn++) {
        const bytesRead = await next
        if (bytesRead === 0) return
        next = this.#read(buffers[(turn + 1) % 2]!)
        yield buffers[turn % 2]!.subarray(0, bytesRead)
      }
    } finally {
      // So that the file isn't closed under a read, and a failure of that read is nobody's.
      await next.catch(() => {})
    }
  }

  /**
   * The bytes from the start once more, each chunk good until the next is asked for. Synchronously:
   * the system has them at hand since they were read.
   *
   * @throws {FileError} when they can't be read
   */
  *chunksAgain(): Generator<Uint8Array, void, undefined> {
    const buffer = Buffer.allocUnsafeSlow(READ_BYTES)
    for (let position = 0; ; ) {
      const bytesRead = this.#readAt(position, buffer)
      if (bytesRead === 0) return
      position += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  #read(buffer: Buffer): Promise<number> {
    const bytesRead = this.#readInto(buffer)
    // It may fail before anyone waits for it, which Node would take for a failure of the program.
    bytesRead.catch(() => {})
    return bytesRead
  }

  #readAt(position: number, buffer: Buffer): number {
    try {
      return readSync(this.#descriptor, buffer, 0, buffer.length, position)
    } catch (error) {
      throw fileError(error)
    }
  }

  async #readInto(buffer: Buffer): Promise<number> {
    try {
      if (this.size <= READ_BYTES) return readSync(this.#descriptor, buffer)
      const result = await readInBackground(this.#descriptor, buffer, 0, buffer.length, null)
      return result.bytesRead
    } catch (error) {
      throw fileError(error)
    }
  }
}

function checkRegular(stats: Stats): void {
  if (stats.isFile()) return
  throw new FileError(
    'file-unreadable',
    stats.isDirectory() ? 'it is a directory' : 'it is no regular file',
  )
}

/** What went wrong with a file, as a `FileError`. */
function fileError(error: unknown): FileError {
  if (error instanceof FileError) return error
  const hasCode = typeof error === 'object' && error !== null && 'code' in error
  const code = hasCode ? String(error.code) : 'unknown error'
  const isMissing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)
  return new FileError(isMissing ? 'file-missing' : 'file-unreadable', code, error)
}
