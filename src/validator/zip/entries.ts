import { whatElse } from './attributes.js'
import { type UnpackOptions, unpack, type ZipPlatform } from './content.js'
import type { NoFile } from './facts.js'
import { decodeName, isFolder } from './names.js'
import { openSound } from './open.js'
import type { Span } from './structure/archive-bytes.js'
import type { CentralEntry } from './structure/directory.js'
import { isEncrypted, isKnownMethod } from './structure/fields.js'
import { dataSpan } from './structure/layout.js'
import { LoadedArchive } from './structure/loaded-archive.js'

/** One file of an archive that may hold any number of them. */
export interface ArchiveEntry {
  /** Its name, with the folders that it is in. */
  readonly name: string
  /** What it is by its attributes, where that is no file. */
  readonly noFile: NoFile | null
  /** The rule that forbids to read it; null when none does. */
  readonly refusedBy: 'zip-encrypted' | 'zip-method' | null
  /**
   * Its text, inflated as it is read, as `ArchiveContent.chunks` does it; may be called again.
   *
   * @throws {ArchiveError} `zip-invalid`, when the data turns out to be damaged
   */
  chunks(options?: UnpackOptions): AsyncIterable<Uint8Array>
}

/** An archive that is read where it is looked at. */
export interface ArchiveSource {
  /** Bytes of it. */
  readonly size: number
  /** Reads the bytes at a span, which are kept: at most about a mebibyte, or the whole directory. */
  load(span: Span): Promise<Uint8Array>
  /** The bytes at a span, each chunk good until the next is asked for. */
  chunks(span: Span): AsyncIterable<Uint8Array>
}

/**
 * The files of an archive, in the order of its directory, whatever they are called and however many
 * there are; its structure is checked as strictly as that of a package. No more than its directory is
 * held in memory.
 *
 * @param source read as long as there are entries
 * @param name file name of the archive, for commands that make it anew
 * @throws {ArchiveError} `zip-invalid`, and what `source` throws
 */
export async function openEntries(
  source: ArchiveSource,
  platform: ZipPlatform,
  name: string,
): Promise<readonly ArchiveEntry[]> {
  const archive = new LoadedArchive(source.size, (span) => source.load(span))
  const directory = await archive.run(openSound(archive, name))
  const entryOf = (entry: CentralEntry): ArchiveEntry => {
    const file = decodeName(archive, entry)
    const packed = {
      // What is loaded with a header may be all that there is.
      read: (span: Span) =>
        archive.has(span.start, span.end) ? [archive.slice(span)] : source.chunks(span),
      method: entry.method,
      crc: entry.crc,
      size: Number(entry.size),
      maxBytes: Number.POSITIVE_INFINITY,
      names: { archive: name, file },
    }
    return {
      name: file,
      noFile: whatElse(entry),
      refusedBy: refusedBy(entry),
      async *chunks(options) {
        const span = await archive.run(dataSpan(archive, entry))
        yield* unpack({ ...packed, span }, platform, options)
      },
    }
  }
  return Array.from({ length: directory.entries }, (_, index) => directory.entry(index))
    .filter((entry) => !isFolder(archive, entry))
    .map(entryOf)
}

function refusedBy({ flags, method }: CentralEntry): ArchiveEntry['refusedBy'] {
  if (isEncrypted(flags)) return 'zip-encrypted'
  return isKnownMethod(method) ? null : 'zip-method'
}
