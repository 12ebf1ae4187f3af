import type { Hash } from './platform.js'
import { FileAlteredError } from './source.js'
import type { Span } from './zip/index.js'

/** What bytes were when they were read first. */
export interface FirstReading {
  /** How many they were. */
  readonly size: number
  /** Their SHA-256, hexadecimal. */
  readonly sha256: string
}

/**
 * A part of bytes that are read for the second time. All of them are read, and have to be what they
 * were: what is taken from the part then belongs to what was found out about the whole.
 *
 * @param chunks all the bytes, each chunk good until the next is asked for
 * @param hash a new one, to compare them by
 * @throws {FileAlteredError} at the end, at the latest; what `chunks` throws
 */
export async function* spanAgain(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { start, end }: Span,
  { first, hash }: { readonly first: FirstReading; readonly hash: Hash },
): AsyncGenerator<Uint8Array, void> {
  let size = 0
  for await (const chunk of chunks) {
    const from = Math.max(0, start - size)
    const to = Math.min(chunk.length, end - size)
    size += chunk.length
    if (size > first.size) throw new FileAlteredError()
    hash.update(chunk)
    if (from < to) yield chunk.subarray(from, to)
  }
  if (hash.digest() !== first.sha256) throw new FileAlteredError()
}
