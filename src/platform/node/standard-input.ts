import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** What came by a stream, as a file, until it is removed. */
export interface StoredInput {
  /** Absolute path. */
  readonly path: string
  /** Takes the file away again. */
  readonly remove: () => Promise<void>
}

/** How to store a stream. */
export interface StoreOptions {
  /** Bytes that are kept: of what is more, only the number, as the size of the file. */
  readonly maxBytes: number
  readonly signal: AbortSignal
}

/**
 * Stores a stream, such as standard input, in a file that only its owner can read: a package is read
 * more than once, and a stream isn't.
 *
 * @throws what the stream throws, and the signal's reason; nothing is left behind then
 */
export async function storeInput(
  input: Readable,
  { maxBytes, signal }: StoreOptions,
): Promise<StoredInput> {
  const folder = await mkdtemp(join(tmpdir(), 'account-package-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  // Not by the name that it is told by, which the system may not take.
  const path = join(folder, 'input')
  let size = 0
  try {
    await pipeline(
      input,
      async function* kept(chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          const room = maxBytes - size
          size += chunk.length
          if (room > 0) yield chunk.subarray(0, room)
        }
      },
      createWriteStream(path, { mode: 0o600, flags: 'wx' }),
      { signal },
    )
    if (size > maxBytes) await truncate(path, size)
    return { path, remove }
  } catch (error) {
    await remove()
    throw signal.aborted ? signal.reason : error
  }
}
