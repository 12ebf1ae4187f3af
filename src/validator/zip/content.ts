import { InflateError, type Platform } from '../platform.js'
import type { StopSignal } from '../signal.js'
import type { ArchiveNames, InvalidCause } from './facts.js'
import { ArchiveError } from './problem.js'
import type { Span } from './structure/archive-bytes.js'
import { METHODS } from './structure/fields.js'

/** Bytes of text in one chunk, at most: each takes a turn of the thread that inflates. */
const CHUNK_BYTES = 524_288

/** What archives are read with. */
export type ZipPlatform = Pick<Platform, 'crc32' | 'inflate' | 'pause'>

/** The one file in an archive, and what the archive says of it. */
export interface PackedFile {
  /** Where the compressed data stands; proven. */
  readonly span: Span
  /** Reads the bytes of the archive at a span; each chunk has to be good until the next is asked for. */
  readonly read: (span: Span) => Chunks
  readonly method: number
  readonly crc: number
  /** Declared bytes of the text. */
  readonly size: number
  /** Most bytes that the text may have. */
  readonly maxBytes: number
  /** For what is said when it can't be read. */
  readonly names: ArchiveNames
}

/** Bytes in chunks, each good until the next is asked for. */
export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** How the text is read. */
export interface UnpackOptions {
  /** Stops the work. */
  readonly signal?: StopSignal | undefined
  /**
   * Reads the compressed data, which stands at `span` in the file, from elsewhere than the file's
   * bytes; those are not looked at any more. Each chunk has to be good until the next is asked for.
   */
  readonly read?: ((span: Span) => Chunks) | undefined
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
  platform: ZipPlatform,
  { signal, read }: UnpackOptions = {},
): AsyncGenerator<Uint8Array> {
  const { span, maxBytes: limit, size: declared } = file
  const packed = (read ?? file.read)(span)
  const fail = (cause: InvalidCause, options?: ErrorOptions) =>
    new ArchiveError({ rule: 'zip-invalid', facts: { ...file.names, cause } }, options)
  const chunks =
    file.method === METHODS.stored
      ? slices(packed, platform)
      : inflate(packed, { platform, size: span.end - span.start, fail })
  const crc32 = await platform.crc32()
  let bytes = 0
  let crc = 0
  for await (const chunk of chunks) {
    signal?.throwIfAborted()
    bytes += chunk.length
    if (bytes > limit) throw new ArchiveError({ rule: 'zip-expanded-size', facts: { limit } })
    // Beyond what was declared the text is void; how long it gets tells a bomb from a fault.
    if (bytes > declared) continue
    crc = crc32(chunk, crc)
    yield chunk
  }
  signal?.throwIfAborted()
  if (bytes > declared) throw fail({ code: 'text-long', declared })
  if (bytes < declared) throw fail({ code: 'text-short', declared, bytes })
  if (crc !== file.crc) throw fail({ code: 'text-crc' })
}

async function* slices(data: Chunks, platform: ZipPlatform): AsyncGenerator<Uint8Array> {
  for await (const chunk of data) {
    for (let start = 0; start < chunk.length; start += CHUNK_BYTES) {
      // Nothing here waits for anything, so timers and signals would never get their turn.
      await platform.pause()
      yield chunk.subarray(start, start + CHUNK_BYTES)
    }
  }
}

/** What compressed data is inflated with. */
interface InflateOptions {
  readonly platform: ZipPlatform
  /** Bytes that the data has. */
  readonly size: number
  readonly fail: (cause: InvalidCause, options?: ErrorOptions) => ArchiveError
}

async function* inflate(
  data: Chunks,
  { platform, size, fail }: InflateOptions,
): AsyncGenerator<Uint8Array> {
  const inflated = platform.inflate(data, CHUNK_BYTES)
  try {
    yield* inflated
  } catch (error) {
    if (!(error instanceof InflateError)) throw error
    throw fail(
      { code: error.fault === 'short' ? 'data-short' : 'data-damaged' },
      {
        cause: error.cause,
      },
    )
  }
  if (inflated.consumed < size) throw fail({ code: 'data-long' })
}
