import type { Platform } from '../platform.js'
import { MAX_EXPANDED_BYTES } from '../rules/limits.js'
import { type UnpackOptions, unpack } from './content.js'
import { readDirectory } from './directory.js'
import { readEndRecord } from './end-record.js'
import { entryFormat, judge } from './judge.js'
import { checkLayout, dataSpan } from './layout.js'
import { ArchiveError, type ArchiveProblem } from './problem.js'

export type { UnpackOptions } from './content.js'
export type { Span } from './fields.js'
export { ArchiveError, type ArchiveProblem } from './problem.js'

/** The text of the one file in an archive. */
export interface ArchiveContent {
  /** By the name of the file. */
  readonly format: 'txt' | 'csv'
  /** Bytes that it declares. */
  readonly size: number
  /**
   * Inflates the file as it is read, in chunks of at most 512 KiB that must not be changed, each good
   * until the next is asked for; may be called again. The text is good only when the last chunk has
   * come without an error.
   *
   * @throws {ArchiveError} when the data turns out to be damaged, not to fit what the archive says
   *   of it, or too large
   * @throws the reason of the signal when that stops the work, and what the options' `read` throws
   */
  chunks(options?: UnpackOptions): AsyncIterable<Uint8Array>
}

/** What an archive holds; `content` is null exactly when there are `problems`. */
export interface Archive {
  /** Decoded name of the one file; null when there is not one, or the structure is not sound. */
  readonly entry: string | null
  /** Each rule that the archive breaks, once; `zip-invalid` comes alone. */
  readonly problems: readonly ArchiveProblem[]
  readonly content: ArchiveContent | null
}

/** Limits that tests make smaller. */
export interface ArchiveLimits {
  /** Most bytes that the text may declare or expand to; 4 GiB unless given. */
  readonly maxExpandedBytes?: number
}

/**
 * Checks an archive by everything that can be known without inflating it: its structure, byte by
 * byte, and the rules for packages. Takes time in proportion to the file, and at most about 16
 * bytes of memory for each entry. Never throws for a bad archive.
 *
 * @param bytes the whole file; kept as long as the result's content
 */
export function openArchive(
  bytes: Uint8Array,
  platform: Platform,
  limits: ArchiveLimits = {},
): Archive {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    return open(buffer, platform, limits.maxExpandedBytes ?? MAX_EXPANDED_BYTES)
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    return { entry: null, problems: [{ rule: error.rule, message: error.message }], content: null }
  }
}

function open(bytes: Buffer, platform: Platform, maxBytes: number): Archive {
  const end = readEndRecord(bytes)
  const directory = readDirectory(bytes, end)
  checkLayout(bytes, directory)
  const { problems, file, name } = judge(bytes, directory, maxBytes)
  const format = name === null ? null : entryFormat(name)
  if (problems.length > 0 || file === null || format === null) {
    return { entry: name, problems, content: null }
  }
  const { method, crc } = file
  const size = Number(file.size)
  const span = dataSpan(bytes, file)
  const packed = { bytes, archiveEnd: end.end, span, method, crc, size, maxBytes, platform }
  const chunks = (options?: UnpackOptions) => unpack(packed, options)
  return { entry: name, problems, content: { format, size, chunks } }
}
