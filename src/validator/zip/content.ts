import { InflateError, type Platform } from '../platform.js'
import type { StopSignal } from '../signal.js'
import { locateData, type ProvenData } from './compressed-data.js'
import { METHODS, type Span } from './fields.js'
import { ArchiveError, count, invalid } from './problem.js'

/** Bytes of text in one chunk, at most: each takes a turn of the thread that inflates. */
const CHUNK_BYTES = 524_288

/** The one file in an archive, and what the archive says of it. */
export interface PackedFile extends ProvenData {
  readonly method: number
  readonly crc: number
  /** Declared bytes of the text. */
  readonly size: number
  /** Most bytes that the text may have. */
  readonly maxBytes: number
  readonly platform: Platform
}

/** How the text is read. */
export interface UnpackOptions {
  /** Stops the work. */
  readonly signal?: StopSignal | undefined
  /**
   * Reads the compressed data, which stands at `span` in the file, from elsewhere than the file's
   * bytes; those are not looked at any more. Each chunk has to be good until the next is asked for.
   */
  readonly read?: ((span: Span) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>) | undefined
}

/**
 * The text of the one file in chunks of at most 512 KiB, read as they are asked for, each good until
 * the next is. What came before an error is not to be trusted: the CRC is known only at the end.
 *
 * @throws {ArchiveError} `zip-invalid` or `zip-expanded-size`, in the middle or at the end
 * @throws the reason of `signal` when that stops the work, and what `read` throws
 */
export async function* unpack(
  file: PackedFile,
  { signal, read }: UnpackOptions = {},
): AsyncGenerator<Uint8Array> {
  const { platform } = file
  const span = await locateData(file)
  const packed = read === undefined ? [file.bytes.subarray(span.start, span.end)] : read(span)
  const isStored = file.method === METHODS.stored
  const data = { packed, size: span.end - span.start, platform }
  const chunks = isStored ? slices(data) : inflate(data)
  const crc32 = await platform.crc32()
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

interface Data {
  readonly packed: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
  /** Bytes of it. */
  readonly size: number
  readonly platform: Platform
}

async function* slices({ packed, platform }: Data): AsyncGenerator<Uint8Array> {
  for await (const chunk of packed) {
    for (let start = 0; start < chunk.length; start += CHUNK_BYTES) {
      // Nothing here waits for anything, so timers and signals would never get their turn.
      await platform.pause()
      yield chunk.subarray(start, start + CHUNK_BYTES)
    }
  }
}

async function* inflate({ packed, size, platform }: Data): AsyncGenerator<Uint8Array> {
  const text = platform.inflate(packed, CHUNK_BYTES)
  try {
    yield* text
  } catch (error) {
    if (!(error instanceof InflateError)) throw error
    const how = error.fault === 'short' ? 'ends early' : 'is damaged'
    throw invalid(`its compressed data ${how}`, { cause: error.cause })
  }
  if (text.consumed < size) {
    throw invalid('bytes that belong to nothing follow the compressed data inside its entry')
  }
}
