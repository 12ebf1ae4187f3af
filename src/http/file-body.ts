import { type BigIntStats, constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { FileChangedError } from '../errors.js'
import type { ContentSeal } from './content-seal.js'
import type { FileIdentity } from './file-identity.js'
import { printable } from './printable.js'

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
 * @throws {FileChangedError}
 */
export async function* readValidated(file: ValidatedFile): AsyncGenerator<Uint8Array, void> {
  const handle = await openFile(file.path)
  try {
    const { mtimeNs } = await checkIdentity(file, handle)
    yield* readChecked(file, handle, mtimeNs)
  } finally {
    await handle.close()
  }
}

async function* readChecked(
  file: ValidatedFile,
  handle: FileHandle,
  mtimeNs: bigint,
): AsyncGenerator<Uint8Array> {
  const content = file.seal.compare()
  const buffers = [Buffer.allocUnsafe(CHUNK_BYTES), Buffer.allocUnsafe(CHUNK_BYTES)]
  let sent = 0
  let turn = 0
  // Reading goes on while a chunk is being sent, into the buffer that is not.
  let reading = readInto(file, handle, buffers[turn]!)
  try {
    for (;;) {
      const chunk = await reading
      content.update(chunk)
      sent += chunk.length
      if (sent === file.size) {
        await checkEnd(file, handle)
        if (!content.isSame()) throw changed(file.path, 'has other content')
        await checkUnwritten(file, handle, mtimeNs)
        yield chunk
        return
      }
      if (sent > file.size || chunk.length === 0) throw changed(file.path, 'has another size')
      turn = 1 - turn
      reading = readInto(file, handle, buffers[turn]!)
      yield chunk
    }
  } finally {
    // The handle is closed next, and must not be in use then.
    await reading.catch(() => {})
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDONLY | NON_BLOCKING)
  } catch (error) {
    throw changed(path, 'can no longer be opened', error)
  }
}

/** Reads from `position`, or on from where the last such read ended. */
async function readInto(
  file: ValidatedFile,
  handle: FileHandle,
  buffer: Buffer,
  position: number | null = null,
): Promise<Buffer> {
  try {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    throw changed(file.path, 'can no longer be read', error)
  }
}

/** The file ends here. */
async function checkEnd(file: ValidatedFile, handle: FileHandle): Promise<void> {
  const beyond = await readInto(file, handle, Buffer.allocUnsafe(1))
  if (beyond.length > 0) throw changed(file.path, 'has grown')
}

/** The file is still the same one, and holds the same, also in the parts that were read. */
async function checkUnwritten(
  file: ValidatedFile,
  handle: FileHandle,
  mtimeNs: bigint,
): Promise<void> {
  const now = await checkIdentity(file, handle)
  if (now.mtimeNs === mtimeNs) return
  // Written to, or only touched: its content tells.
  if (!(await hasSameContent(file, handle))) throw changed(file.path, 'was written to')
}

async function hasSameContent(file: ValidatedFile, handle: FileHandle): Promise<boolean> {
  const content = file.seal.compare()
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
  for (let position = 0; ; ) {
    const chunk = await readInto(file, handle, buffer, position)
    if (chunk.length === 0) return content.isSame()
    content.update(chunk)
    position += chunk.length
  }
}

/** The open file is a regular one of the right size, and it is the one that the path names. */
async function checkIdentity(file: ValidatedFile, handle: FileHandle): Promise<BigIntStats> {
  const opened = await inspect(file.path, () => handle.stat({ bigint: true }))
  if (!opened.isFile()) throw changed(file.path, 'is no longer a regular file')
  if (opened.size !== BigInt(file.size)) throw changed(file.path, 'has another size')
  const named = await inspect(file.path, () => stat(file.path, { bigint: true }))
  if (!isSame(opened, named) || (file.identity !== undefined && !isSame(opened, file.identity))) {
    throw changed(file.path, 'was replaced by another file')
  }
  return opened
}

async function inspect(path: string, look: () => Promise<BigIntStats>): Promise<BigIntStats> {
  try {
    return await look()
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
