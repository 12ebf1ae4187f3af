import { type Text, text } from '../../messages/services.js'
import {
  ArchiveError,
  type ArchiveEntry as Entry,
  openEntries,
  type Platform,
  type Span,
} from '../../validator/index.js'
import { ListError } from '../errors.js'
import type { List, ListRanges } from './list.js'

/** Largest directory of an archive that is read, in bytes, for over a million files: memory holds it. */
const MAX_DIRECTORY_BYTES = 1 << 27

/** What archives are read with. */
export type ArchivePorts = Pick<Platform, 'crc32' | 'inflate' | 'pause'>

/** A file in an archive. */
export interface ArchiveEntry {
  /** Its name, with the folders that it is in. */
  readonly name: string
  /**
   * Its text, inflated as it is read; may be called again. What came before an error is not to be
   * trusted: whether the data is whole is known only at its end, and whether it is that of the archive
   * which was opened, by `check`.
   *
   * @throws {ListError} when the data is damaged, or can't be read
   */
  chunks(): AsyncIterable<Uint8Array>
}

/** An archive that is being read. */
export interface OpenArchive {
  /** The files in it, in their order. */
  readonly entries: readonly ArchiveEntry[]
  /**
   * Checks, once all is read that is wanted, that the archive was the same all the while.
   *
   * @throws {ListError}
   */
  check(): Promise<void>
  /** Ends all reading. */
  close(): Promise<void>
}

/**
 * Opens an archive; whoever does closes it. Its structure is checked as strictly as that of a package;
 * it may hold any number of files, and folders. Of its bytes, only the directory is held in memory.
 *
 * @throws {ListError} when it can't be read
 */
export async function openArchive(list: List, ports: ArchivePorts): Promise<OpenArchive> {
  const ranges = await list.openRanges()
  const { name } = list
  const { size } = ranges
  const source = {
    size,
    load: async (span: Span) => {
      if (span.end - span.start <= MAX_DIRECTORY_BYTES) return await ranges.load(span)
      throw new ListError(text('pack.archive-files', { name, bytes: MAX_DIRECTORY_BYTES }), {
        hint: text('pack.archive-files-hint'),
      })
    },
    chunks: (span: Span) => ranges.chunks(span),
  }
  try {
    const entries = await openEntries(source, ports, name)
    return {
      entries: entries.map((entry) => ({
        name: entry.name,
        chunks: () => unpacked(name, ranges, entry),
      })),
      check: () => ranges.check(),
      close: () => ranges.close(),
    }
  } catch (error) {
    const thrown = await problem(name, ranges, error)
    await ranges.close()
    throw thrown
  }
}

async function* unpacked(
  list: string,
  ranges: ListRanges,
  entry: Entry,
): AsyncGenerator<Uint8Array, void> {
  const name = `${list}: ${entry.name}`
  if (entry.refusedBy !== null) {
    const key = entry.refusedBy === 'zip-encrypted' ? 'pack.entry-encrypted' : 'pack.entry-method'
    throw new ListError(text(key, { name }), { hint: text('pack.entry-hint') })
  }
  if (entry.noFile !== null) {
    // What a link leads to is no list, though it would be read as one.
    const facts = { archive: list, file: entry.name, entry: entry.name, what: entry.noFile }
    throw refused(name, text('finding.zip-link', facts))
  }
  try {
    yield* entry.chunks()
  } catch (error) {
    throw await problem(name, ranges, error)
  }
}

/** What is thrown for an error of the archive `name`; of one that was changed meanwhile, only that. */
async function problem(name: string, ranges: ListRanges, error: unknown): Promise<unknown> {
  if (!(error instanceof ArchiveError) || error.problem.rule !== 'zip-invalid') return error
  try {
    await ranges.check()
  } catch (changed) {
    return changed
  }
  return refused(name, text('finding.zip-invalid', error.problem.facts), error)
}

function refused(name: string, reason: Text, cause?: unknown): ListError {
  return new ListError(text('pack.archive', { name, reason }), { cause })
}
