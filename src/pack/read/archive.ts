import { type Text, text } from '../../messages/services.js'
import {
  ArchiveError,
  type ArchiveEntry as Entry,
  openEntries,
  type Platform,
} from '../../validator/index.js'
import { ListError } from '../errors.js'
import type { List } from './list.js'

/** Largest archive that is read, in bytes: it is held in memory. */
export const MAX_ARCHIVE_BYTES = 1 << 30

/** What archives are read with. */
export type ArchivePorts = Pick<Platform, 'crc32' | 'inflate' | 'pause'>

/** A file in an archive. */
export interface ArchiveEntry {
  /** Its name, with the folders that it is in. */
  readonly name: string
  /**
   * Its text, inflated as it is read; may be called again. What came before an error is not to be
   * trusted: whether the data is whole is known only at its end.
   *
   * @throws {ListError} when the data is damaged, or can't be read
   */
  chunks(): AsyncIterable<Uint8Array>
}

/**
 * The files in an archive, in their order. Its structure is checked as strictly as that of a
 * package; it may hold any number of files, and folders.
 *
 * @throws {ListError} when it can't be read
 */
export async function readArchive(list: List, ports: ArchivePorts): Promise<ArchiveEntry[]> {
  const bytes = await readAll(list)
  try {
    return openEntries(bytes, ports, list.name).map((entry) => ({
      name: entry.name,
      chunks: () => unpacked(list.name, entry),
    }))
  } catch (error) {
    throw described(list.name, error)
  }
}

async function readAll(list: List): Promise<Uint8Array> {
  const all = new ArrayBuffer(0, { maxByteLength: MAX_ARCHIVE_BYTES })
  for await (const chunk of list.chunks()) {
    const { byteLength } = all
    if (byteLength + chunk.length > MAX_ARCHIVE_BYTES) {
      const facts = { name: list.name, bytes: MAX_ARCHIVE_BYTES }
      throw new ListError(text('pack.archive-size', facts), {
        hint: text('pack.archive-size-hint'),
      })
    }
    all.resize(byteLength + chunk.length)
    new Uint8Array(all, byteLength).set(chunk)
  }
  return new Uint8Array(all, 0, all.byteLength)
}

async function* unpacked(list: string, entry: Entry): AsyncGenerator<Uint8Array, void> {
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
    throw described(name, error)
  }
}

/** What is thrown for an error of the archive `name`. */
function described(name: string, error: unknown): unknown {
  if (!(error instanceof ArchiveError) || error.problem.rule !== 'zip-invalid') return error
  return refused(name, text('finding.zip-invalid', error.problem.facts), error)
}

function refused(name: string, reason: Text, cause?: unknown): ListError {
  return new ListError(text('pack.archive', { name, reason }), { cause })
}
