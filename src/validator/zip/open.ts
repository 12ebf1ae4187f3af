import { namesOf } from './contents.js'
import { ArchiveError, StructureError } from './problem.js'
import { ArchiveBytes } from './structure/archive-bytes.js'
import { type Directory, readDirectory } from './structure/directory.js'
import { readEndRecord } from './structure/end-record.js'
import { checkLayout } from './structure/layout.js'

/** An archive whose structure is sound, byte by byte. */
export interface SoundArchive {
  readonly archive: ArchiveBytes
  readonly directory: Directory
}

/**
 * Checks the structure of an archive.
 *
 * @param name file name of the archive, for commands that make it anew; null when it isn't known
 * @throws {ArchiveError} `zip-invalid`
 */
export function openSound(bytes: Uint8Array, name: string | null): SoundArchive {
  const archive = new ArchiveBytes(bytes)
  let directory: Directory | null = null
  try {
    directory = readDirectory(archive, readEndRecord(archive))
    checkLayout(archive, directory)
    return { archive, directory }
  } catch (error) {
    if (!(error instanceof StructureError)) throw error
    const facts = { ...namesOf(archive, directory, name), cause: error.why }
    throw new ArchiveError({ rule: 'zip-invalid', facts }, { cause: error })
  }
}
