import { setImmediate } from 'node:timers/promises'
import { createInflateRaw } from 'node:zlib'
import { compressedData, type ProvenData } from './compressed-data.js'
import { crc32 } from './crc32.js'
import { METHODS } from './fields.js'
import { ArchiveError, count, invalid } from './problem.js'

/** Bytes of text in one chunk, at most. Larger ones lie about in memory for longer. */
const CHUNK_BYTES = 32_768

/** The one file in an archive, and what the archive says of it. */
export interface PackedFile extends ProvenData {
  readonly method: number
  readonly crc: number
  /** Declared bytes of the text. */
  readonly size: number
  /** Most bytes that the text may have. */
  readonly maxBytes: number
}

/**
 * The text of the one file in chunks of at most 32 KiB, read as they are asked for. What came before
 * an error is not to be trusted: the CRC is known only at the end.
 *
 * @throws {ArchiveError} `zip-invalid` or `zip-expanded-size`, in the middle or at the end
 * @throws the reason of `signal` when that stops the work
 */
export async function* unpack(file: PackedFile, signal?: AbortSignal): AsyncGenerator<Buffer> {
  const packed = await compressedData(file)
  const chunks = file.method === METHODS.stored ? slices(packed) : inflate(packed)
  let size = 0
  let crc = 0
  for await (const chunk of chunks) {
    signal?.throwIfAborted()
    size += chunk.length
    if (size > file.maxBytes) throw expandedTooFar(file.maxBytes)
    // Beyond what was declared the text is void; how long it gets tells a bomb from a fault.
    if (size > file.size) continue
    crc = crc32(chunk, crc)
    yield chunk
  }
  signal?.throwIfAborted()
  if (size > file.size) {
    throw invalid(`its text is longer than declared, ${count(file.size, 'byte')}`)
  }
  if (size < file.size) {
    throw invalid(`its text has ${count(size, 'byte')} instead of ${count(file.size)}`)
  }
  if (crc !== file.crc) throw invalid('its text does not have the CRC-32 that it should have')
}

/** The error for a text that declares, or has, more than `maxBytes` bytes. */
export function expandedTooFar(maxBytes: number): ArchiveError {
  return new ArchiveError(
    'zip-expanded-size',
    `The file in the archive expands to more than ${count(maxBytes)} bytes. ` +
      'Split it into several packages.',
  )
}

async function* slices(data: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < data.length; start += CHUNK_BYTES) {
    // Nothing here waits for anything, so timers and signals would never get their turn.
    await setImmediate()
    yield data.subarray(start, start + CHUNK_BYTES)
  }
}

async function* inflate(data: Buffer): AsyncGenerator<Buffer> {
  const inflater = createInflateRaw({ chunkSize: CHUNK_BYTES })
  try {
    // All at once is no more memory: the data is there, and zlib goes on only as chunks are taken.
    inflater.end(data)
    yield* inflater as AsyncIterable<Buffer>
    if (inflater.bytesWritten < data.length) {
      throw invalid('bytes that belong to nothing follow the compressed data inside its entry')
    }
  } catch (error) {
    if (!isZlibError(error)) throw error
    const isShort = error.code === 'Z_BUF_ERROR'
    throw invalid(isShort ? 'its compressed data ends early' : 'its compressed data is damaged', {
      cause: error,
    })
  } finally {
    inflater.destroy()
  }
}

function isZlibError(error: unknown): error is { readonly code: string } {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false
  return typeof error.code === 'string' && error.code.startsWith('Z_')
}
