import { text } from '../../messages/index.js'
import type { Platform } from '../../validator/index.js'
import { type PackedFile, unpack } from '../../validator/zip/content.js'
import type { ZipFacts } from '../../validator/zip/facts.js'
import { decodeName, isFolder } from '../../validator/zip/names.js'
import { ArchiveError, StructureError } from '../../validator/zip/problem.js'
import { ArchiveBytes } from '../../validator/zip/structure/archive-bytes.js'
import {
  type CentralEntry,
  type Directory,
  readDirectory,
} from '../../validator/zip/structure/directory.js'
import { readEndRecord } from '../../validator/zip/structure/end-record.js'
import { isEncrypted, isKnownMethod } from '../../validator/zip/structure/fields.js'
import { checkLayout, dataSpan } from '../../validator/zip/structure/layout.js'
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
  const archive = new ArchiveBytes(bytes)
  try {
    const directory = readDirectory(archive, readEndRecord(archive))
    checkLayout(archive, directory)
    return entriesOf({ archive, bytes, directory, list: list.name, ports })
  } catch (error) {
    if (!(error instanceof StructureError)) throw error
    throw invalid(list.name, { archive: list.name, file: null, cause: error.why }, error)
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

function invalid(name: string, facts: ZipFacts['zip-invalid'], cause: unknown): ListError {
  return new ListError(text('pack.archive', { name, reason: text('finding.zip-invalid', facts) }), {
    cause,
  })
}

/** An archive that was opened. */
interface Opened {
  readonly archive: ArchiveBytes
  readonly bytes: Uint8Array
  readonly directory: Directory
  readonly list: string
  readonly ports: ArchivePorts
}

function entriesOf(opened: Opened): ArchiveEntry[] {
  const { archive, directory } = opened
  return Array.from({ length: directory.entries }, (_, index) => directory.entry(index))
    .filter((entry) => !isFolder(archive, entry))
    .map((entry) => {
      const name = decodeName(archive, entry)
      return { name, chunks: () => unpacked(opened, entry, name) }
    })
}

async function* unpacked(
  { archive, bytes, list, ports }: Opened,
  entry: CentralEntry,
  file: string,
): AsyncGenerator<Uint8Array, void> {
  const name = `${list}: ${file}`
  const { flags, method, crc } = entry
  if (isEncrypted(flags) || !isKnownMethod(method)) {
    const key = isEncrypted(flags) ? 'pack.entry-encrypted' : 'pack.entry-method'
    throw new ListError(text(key, { name }), { hint: text('pack.entry-hint') })
  }
  const size = Number(entry.size)
  const names = { archive: list, file }
  const span = dataSpan(archive, entry)
  const packed: PackedFile = { bytes, span, method, crc, size, maxBytes: Infinity, names }
  try {
    yield* unpack(packed, ports)
  } catch (error) {
    if (!(error instanceof ArchiveError) || error.problem.rule !== 'zip-invalid') throw error
    throw invalid(name, error.problem.facts, error)
  }
}
