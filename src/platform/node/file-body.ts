import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs'
import { FileChangedError } from '../../errors.js'
import { printable } from '../../safety/printable.js'
import type { ContentSeal } from './content-seal.js'
import type { FileIdentity } from './file-identity.js'

/** A file as it was when it was validated. */
export interface ValidatedFile {
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** SHA-256 of the content, lowercase hexadecimal. */
  readonly sha256: string
  /** Recognises the bytes of which `sha256` is the SHA-256. */
  readonly seal: ContentSeal
  /** Which file it was; not compared unless given. */
  readonly identity?: FileIdentity | undefined
}

const CHUNK_BYTES = 1_048_576
const MAX_PATH_CHARACTERS = 300

/** Without it, opening a FIFO would wait for a writer. Windows has neither. */
const NON_BLOCKING: number = constants.O_NONBLOCK ?? 0

/**
 * The bytes of a file, read anew, if they are still those that were validated. Size, content and
 * identity are checked before the last chunk is given out, so that a file which changed, grew,
 * shrank or was replaced never yields a whole request. A chunk is overwritten once the next one
 * is asked for.
 *
 * It is read synchronously: the system has it at hand since it was validated, and gives a chunk
 * sooner than a thread in the background could be woken for it.
 *
 * @throws {FileChangedError}
 */
export function* readValidated(file: ValidatedFile): Generator<Uint8Array, void> {
  const descriptor = open(file.path)
  try {
    yield* readChecked(file, descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function* readChecked(file: ValidatedFile, descriptor: number): Generator<Uint8Array, void> {
  const { mtimeNs } = checkIdentity(file, descriptor)
  const content = file.seal.compare()
  const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES)
  for (let sent = 0; ; ) {
    const chunk = readInto(file, descriptor, buffer)
    content.update(chunk)
    sent += chunk.length
    if (sent === file.size) {
      checkEnd(file, descriptor)
      if (!content.isSame()) throw changed(file.path, 'has other content')
      checkUnwritten(file, descriptor, mtimeNs)
      yield chunk
      return
    }
    if (sent > file.size || chunk.length === 0) throw changed(file.path, 'has another size')
    yield chunk
  }
}

function open(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | NON_BLOCKING)
  } catch (error) {
    throw changed(path, 'can no longer be opened', error)
  }
}

/** Reads from `position`, or on from where the last such read ended. */
function readInto(
  file: ValidatedFile,
  descriptor: number,
  buffer: Buffer,
  position: number | null = null,
): Buffer {
  try {
    return buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, position))
  } catch (error) {
    throw changed(file.path, 'can no longer be read', error)
  }
}

/** The file ends here. */
function checkEnd(file: ValidatedFile, descriptor: number): void {
  const beyond = readInto(file, descriptor, Buffer.allocUnsafe(1))
  if (beyond.length > 0) throw changed(file.path, 'has grown')
}

/** The file is still the same one, and holds the same, also in the parts that were read. */
function checkUnwritten(file: ValidatedFile, descriptor: number, mtimeNs: bigint): void {
  const now = checkIdentity(file, descriptor)
  if (now.mtimeNs === mtimeNs) return
  // Written to, or only touched: its content tells.
  if (!hasSameContent(file, descriptor)) throw changed(file.path, 'was written to')
}

function hasSameContent(file: ValidatedFile, descriptor: number): boolean {
  const content = file.seal.compare()
  const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES)
  for (let position = 0; ; ) {
    const chunk = readInto(file, descriptor, buffer, position)
    if (chunk.length === 0) return content.isSame()
    content.update(chunk)
    position += chunk.length
  }
}

/** The open file is a regular one of the right size, and it is the one that the path names. */
function checkIdentity(file: ValidatedFile, descriptor: number): BigIntStats {
  const opened = inspect(file.path, () => fstatSync(descriptor, { bigint: true }))
  if (!opened.isFile()) throw changed(file.path, 'is no longer a regular file')
  if (opened.size !== BigInt(file.size)) throw changed(file.path, 'has another size')
  const named = inspect(file.path, () => statSync(file.path, { bigint: true }))
  if (!isSame(opened, named) || (file.identity !== undefined && !isSame(opened, file.identity))) {
    throw changed(file.path, 'was replaced by another file')
  }
  return opened
}

function inspect(path: string, look: () => BigIntStats): BigIntStats {
  try {
    return look()
  } catch (error) {
    throw changed(path, 'is no longer there', error)
  }
}

function isSame(a: FileIdentity, b: FileIdentity): boolean {
  // On Windows, some versions of libuv give more bits of `dev` for a path than for an open file.
  return BigInt.asUintN(32, a.dev) === BigInt.asUintN(32, b.dev) && a.ino === b.ino
}

function changed(path: string, how: string, cause?: unknown): FileChangedError {
  return new FileChangedError(
    `The file ${printable(path, MAX_PATH_CHARACTERS)} ${how} since it was validated, so it was not uploaded.`,
    { hint: 'Let nothing write to the file during the run, and run it again.', cause },
  )
}
