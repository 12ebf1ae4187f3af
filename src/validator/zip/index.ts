import { MAX_EXPANDED_BYTES } from '../rules/limits.js'
import { RULES } from '../rules/rules.js'
import { type UnpackOptions, unpack, type ZipPlatform } from './content.js'
import { entryFormat } from './contents.js'
import { judge } from './judge.js'
import { openSound } from './open.js'
import { ArchiveError, type ArchiveProblem } from './problem.js'
import { type Span, WholeArchive } from './structure/archive-bytes.js'
import type { Directory } from './structure/directory.js'
import { dataSpan } from './structure/layout.js'
import { atOnce } from './structure/steps.js'

export type { UnpackOptions, ZipPlatform } from './content.js'
export { type ArchiveEntry, type ArchiveSource, openEntries } from './entries.js'
export { ArchiveError, type ArchiveProblem } from './problem.js'
export type { Span } from './structure/archive-bytes.js'

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

/** What an archive holds; `content` is null exactly when one of the `problems` is an error. */
export interface Archive {
  /** Decoded name of the one file; null when there is not one, or the structure is not sound. */
  readonly entry: string | null
  /** Each rule that the archive breaks, once; `zip-invalid` comes alone. */
  readonly problems: readonly ArchiveProblem[]
  readonly content: ArchiveContent | null
}

/** How an archive is opened. */
export interface ArchiveOptions {
  /** File name of the archive, for commands that make it anew. */
  readonly name?: string
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
  platform: ZipPlatform,
  { name, maxExpandedBytes: maxBytes = MAX_EXPANDED_BYTES }: ArchiveOptions = {},
): Archive {
  const archiveName = name ?? null
  const archive = new WholeArchive(bytes)
  let directory: Directory
  try {
    directory = atOnce(openSound(archive, archiveName))
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    return { entry: null, problems: [error.problem], content: null }
  }
  const { problems, file, name: entry } = judge(archive, directory, { archiveName, maxBytes })
  const isRefused = problems.some(({ rule }) => RULES[rule].severity === 'error')
  const format = entry === null ? null : entryFormat(entry)
  if (isRefused || file === null || format === null) return { entry, problems, content: null }
  const packed = {
    span: atOnce(dataSpan(archive, file)),
    read: (span: Span) => [archive.slice(span)],
    method: file.method,
    crc: file.crc,
    size: Number(file.size),
    maxBytes,
    names: { archive: archiveName, file: entry },
  }
  const chunks = (options?: UnpackOptions) => unpack(packed, platform, options)
  return { entry, problems, content: { format, size: packed.size, chunks } }
}
