import { whatElse } from './attributes.js'
import { type UnpackOptions, unpack, type ZipPlatform } from './content.js'
import type { NoFile } from './facts.js'
import { decodeName, isFolder } from './names.js'
import { openSound } from './open.js'
import type { CentralEntry } from './structure/directory.js'
import { isEncrypted, isKnownMethod } from './structure/fields.js'
import { dataSpan } from './structure/layout.js'

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

/**
 * The files of an archive, in the order of its directory, whatever they are called and however many
 * there are; its structure is checked as strictly as that of a package.
 *
 * @param bytes the whole archive; kept as long as its entries
 * @param name file name of the archive, for commands that make it anew
 * @throws {ArchiveError} `zip-invalid`
 */
export function openEntries(
  bytes: Uint8Array,
  platform: ZipPlatform,
  name: string,
): readonly ArchiveEntry[] {
  const { archive, directory } = openSound(bytes, name)
  const entryOf = (entry: CentralEntry): ArchiveEntry => {
    const file = decodeName(archive, entry)
    const packed = {
      bytes,
      span: dataSpan(archive, entry),
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
      chunks: (options) => unpack(packed, platform, options),
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
