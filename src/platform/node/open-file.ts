import { type BigIntStats, close, constants, fstat, open, read, stat } from 'node:fs'
import { promisify } from 'node:util'
import {
  FileAlteredError,
  FileError,
  isStopped,
  type Span,
  type StopSignal,
  unlessStopped,
} from '../../validator/index.js'
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

/** Most bytes that are read at once. */
const READ_BYTES = 1 << 20
/** Bytes that are read at once of a small file, which may grow. */
const SMALL_BYTES = 1 << 12

const ALL: Span = { start: 0, end: Number.POSITIVE_INFINITY }

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

  /** Bytes of the file when it was opened. */
  get size(): number {
    return Number(this.stats.size)
  }

  /**
   * The bytes from the start, each chunk good until the next is asked for.
   *
   * @throws {FileError} when they can't be read; the signal's reason, also where a read hangs
   */
  async *chunks(signal?: StopSignal): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of this.#readAhead(ALL, signal)) {
      // Files of /proc and the like say that they are empty, and only reading them shows what is there.
      if (this.size === 0) throw new FileError('file-unreadable', 'unknown-size')
      yield chunk
    }
  }

  /**
   * The bytes at a span, each chunk good until the next is asked for.
   *
   * @throws as `chunks`; {FileAlteredError} when they are no longer there
   */
  async *range(span: Span, signal?: StopSignal): AsyncGenerator<Uint8Array, void, undefined> {
    let missing = span.end - span.start
    for await (const chunk of this.#readAhead(span, signal)) {
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
  async load({ start, end }: Span, signal?: StopSignal): Promise<Uint8Array> {
    const bytes = new Uint8Array(end - start)
    for (let at = 0; at < bytes.length; ) {
      const bytesRead = await this.#unlessStopped(
        this.#read(bytes.subarray(at), start + at),
        signal,
      )
      if (bytesRead === 0) throw new FileAlteredError()
      at += bytesRead
    }
    return bytes
  }

  /** The bytes at a span, as far as there are any: while a chunk is looked at, the next is being read. */
  async *#readAhead(
    { start, end }: Span,
    signal: StopSignal | undefined,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    // Many small files take little memory then. With much of it to be collected, Node.js 20 may hang at
    // its end, where a thread of its compiler waits for that (nodejs/node#54918).
    const most = Math.min(READ_BYTES, end - start, Math.max(this.size, SMALL_BYTES))
    const buffers = [Buffer.allocUnsafeSlow(most), Buffer.allocUnsafeSlow(most)]
    const begin = (turn: number, position: number): Promise<number> => {
      const buffer = buffers[turn % 2]!
      const rest = end - position
      const reading = this.#read(rest < most ? buffer.subarray(0, rest) : buffer, position)
      // It may fail before anyone waits for it, which Node would take for a failure of the program.
      reading.catch(() => {})
      return reading
    }
    let next = begin(0, start)
    for (let turn = 0, position = start; ; turn++) {
      const bytesRead = await this.#unlessStopped(next, signal)
      if (bytesRead === 0) return
      position += bytesRead
      next = begin(turn + 1, position)
      yield buffers[turn % 2]!.subarray(0, bytesRead)
    }
  }

  /** What a read gives. @throws {FileError} when it fails; the signal's reason as soon as it aborts */
  async #unlessStopped(reading: Promise<number>, signal: StopSignal | undefined): Promise<number> {
    try {
      return await unlessStopped(reading, signal)
    } catch (error) {
      throw isStopped(signal) ? error : await fileError(this.path, error)
    }
  }

  /** Reads bytes from `position` on; resolves to how many there are in `buffer`, 0 at the file's end. */
  async #read(buffer: Uint8Array, position: number): Promise<number> {
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
  const { missingFile } = await import('./missing-file.js')
  return new FileError('file-missing', code, { cause: error, missing: await missingFile(path) })
}
