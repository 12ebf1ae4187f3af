import type { Stats } from 'node:fs'
import { constants, type FileHandle, open, stat } from 'node:fs/promises'
import { FILE_MESSAGES, nameLengthMessage } from './messages.js'
import type { Format } from './report.js'
import { MAX_FILE_NAME_CHARACTERS } from './rules.js'
import type { Tally } from './tally.js'

/** Bytes asked for in one read. */
const READ_BYTES = 1 << 20

/** The file could not be opened or read; the message is a few words, or an error code. */
export class FileError extends Error {
  readonly rule: 'file-missing' | 'file-unreadable'

  constructor(rule: FileError['rule'], reason: string, cause?: unknown) {
    super(reason, { cause })
    this.name = 'FileError'
    this.rule = rule
  }
}

/** Format of a package, by its file name. */
export function formatOf(name: string): Format | null {
  const extension = extensionOf(name)?.toLowerCase()
  return extension === undefined ? null : (extension as Format)
}

/** Judges a file name; findings go into the tally. */
export function judgeName(name: string, tally: Tally): void {
  const characters = [...name].length
  if (characters < 1 || characters > MAX_FILE_NAME_CHARACTERS) {
    tally.add('file-name-length', nameLengthMessage(characters))
  }
  const extension = extensionOf(name)
  if (extension === undefined) {
    tally.add('file-extension', FILE_MESSAGES['file-extension'])
  } else if (extension !== extension.toLowerCase()) {
    tally.add('file-extension-case', FILE_MESSAGES['file-extension-case'])
  }
}

function extensionOf(name: string): string | undefined {
  // Without the flag u, so that i matches no letter beyond ASCII.
  return /\.(zip|txt|csv)$/i.exec(name)?.[1]
}

/** A regular file, open for reading. */
export class PackageFile {
  readonly #handle: FileHandle
  /** Bytes of the file when it was opened. */
  readonly size: number

  private constructor(handle: FileHandle, size: number) {
    this.#handle = handle
    this.size = size
  }

  /**
   * Opens the file at `path`, which must be closed again.
   *
   * @throws {FileError} when there is none, or it can't be read
   */
  static async open(path: string): Promise<PackageFile> {
    if (path.includes('\0')) throw new FileError('file-missing', 'no such file')
    // Before anything is opened, since to open a device or a FIFO may already do something.
    checkRegular(await orFileError(stat(path)))
    const handle = await orFileError(open(path, constants.O_RDONLY | constants.O_NONBLOCK))
    try {
      // It may be another one by now.
      const stats = await orFileError(handle.stat())
      checkRegular(stats)
      return new PackageFile(handle, stats.size)
    } catch (error) {
      await handle.close()
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

  async close(): Promise<void> {
    await this.#handle.close()
  }

  #read(buffer: Buffer): Promise<number> {
    const read = orFileError(this.#handle.read(buffer, 0, buffer.length, null))
    const bytesRead = read.then((result) => result.bytesRead)
    // It may fail before anyone waits for it, which Node would take for a failure of the program.
    bytesRead.catch(() => {})
    return bytesRead
  }
}

function checkRegular(stats: Stats): void {
  if (stats.isFile()) return
  throw new FileError(
    'file-unreadable',
    stats.isDirectory() ? 'it is a directory' : 'it is no regular file',
  )
}

async function orFileError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error
    const code = hasCode ? String(error.code) : 'unknown error'
    const isMissing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)
    throw new FileError(isMissing ? 'file-missing' : 'file-unreadable', code, error)
  }
}
