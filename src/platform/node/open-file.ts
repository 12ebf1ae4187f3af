import { type BigIntStats, close, constants, fstat, open, read, stat } from 'node:fs'
import { promisify } from 'node:util'
import { FileError, isStopped, type StopSignal, unlessStopped } from '../../validator/index.js'
import { missingFile } from './missing-file.js'
import { endedSoon, inBackground } from './unfinished.js'

/** Of `node:fs` itself: `node:fs/promises` takes a while to load. */
const system = {
  stat: promisify(stat),
  open: promisify(open),
  fstat: promisify(fstat),
  close: promisify(close),
}

/** Without it, opening a FIFO would wait for a writer. Windows has neither. */
const NON_BLOCKING: number = constants.O_NONBLOCK ?? 0

/**
 * A regular file, open for reading. Whatever is asked of it goes on in the background, since a disk
 * that hangs must not keep signals and timers waiting.
 */
export class OpenFile {
  /** As it was given. */
  readonly path: string
  /** What it was when it was opened. */
  readonly stats: BigIntStats
  readonly #descriptor: number
  readonly #reads = new Set<Promise<unknown>>()

  private constructor(path: string, descriptor: number, stats: BigIntStats) {
    this.path = path
    this.#descriptor = descriptor
    this.stats = stats
  }

  /**
   * Opens the file at `path`, which must be closed again.
   *
   * @throws {FileError} when there is none, or it can't be read; the signal's reason
   */
  static async open(path: string, signal?: StopSignal): Promise<OpenFile> {
    signal?.throwIfAborted()
    const opening = inBackground(OpenFile.#open(path))
    try {
      return await unlessStopped(opening, signal)
    } catch (error) {
      // If it opens after all, nobody is left to close it.
      if (isStopped(signal)) opening.then((file) => file.close()).catch(() => {})
      throw error instanceof FileError || isStopped(signal) ? error : await fileError(path, error)
    }
  }

  static async #open(path: string): Promise<OpenFile> {
    // Before anything is opened, since to open a device or a FIFO may already do something.
    checkRegular(await system.stat(path, { bigint: true }))
    const descriptor = await system.open(path, constants.O_RDONLY | NON_BLOCKING)
    try {
      // It may be another one by now.
      const stats = await system.fstat(descriptor, { bigint: true })
      checkRegular(stats)
      return new OpenFile(path, descriptor, stats)
    } catch (error) {
      await system.close(descriptor)
      throw error
    }
  }

  /**
   * Reads bytes from `position` on.
   *
   * @returns how many there are in `buffer` now; 0 at the end of the file
   * @throws the system's error
   */
  async read(buffer: Uint8Array, position: number): Promise<number> {
    const reading = new Promise<number>((resolve, reject) => {
      read(this.#descriptor, buffer, 0, buffer.length, position, (error, bytesRead) => {
        if (error) reject(error)
        else resolve(bytesRead)
      })
    })
    this.#reads.add(reading)
    try {
      return await inBackground(reading)
    } finally {
      this.#reads.delete(reading)
    }
  }

  /**
   * What the path names now.
   *
   * @throws the system's error
   */
  async look(): Promise<BigIntStats> {
    return await inBackground(system.stat(this.path, { bigint: true }))
  }

  /** Whether `stats` are those of this very file, whatever it holds by now. */
  isThis({ dev, ino }: BigIntStats): boolean {
    // On Windows, some versions of libuv give more bits of `dev` for a path than for an open file.
    return BigInt.asUintN(32, dev) === BigInt.asUintN(32, this.stats.dev) && ino === this.stats.ino
  }

  /** Closes the file; one in which a read hangs is closed once that has ended, if it ever does. */
  async close(): Promise<void> {
    const closing = this.#close()
    closing.catch(() => {})
    await endedSoon(closing)
  }

  async #close(): Promise<void> {
    await Promise.allSettled(this.#reads)
    await inBackground(system.close(this.#descriptor))
  }
}

function checkRegular(stats: BigIntStats): void {
  if (stats.isFile()) return
  throw new FileError('file-unreadable', stats.isDirectory() ? 'directory' : 'not-regular')
}

/** What went wrong with the file at `path`, as a `FileError`. */
export async function fileError(path: string, error: unknown): Promise<FileError> {
  if (error instanceof FileError) return error
  const hasCode = typeof error === 'object' && error !== null && 'code' in error
  const code = hasCode ? String(error.code) : 'unknown error'
  // A path with a NUL can't name a file.
  const isMissing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code)
  if (!isMissing) return new FileError('file-unreadable', code, { cause: error })
  return new FileError('file-missing', code, { cause: error, missing: await missingFile(path) })
}
