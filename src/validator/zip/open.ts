import { namesOf } from './contents.js'
import { ArchiveError, StructureError } from './problem.js'
import type { ArchiveBytes } from './structure/archive-bytes.js'
import { type Directory, readDirectory } from './structure/directory.js'
import { readEndRecord } from './structure/end-record.js'
import { checkLayout } from './structure/layout.js'
import type { Steps } from './structure/steps.js'

/**
 * Checks the structure of an archive, byte by byte, and gives its directory.
 *
 * @param name file name of the archive, for commands that make it anew; null when it isn't known
 * @throws {ArchiveError} `zip-invalid`
 */
export function* openSound(archive: ArchiveBytes, name: string | null): Steps<Directory> {
  let directory: Directory | null = null
  try {
    directory = yield* readDirectory(archive, yield* readEndRecord(archive))
    yield* checkLayout(archive, directory)
    return directory
  } catch (error) {
    if (!(error instanceof StructureError)) throw error
    const facts = { ...(yield* namesOf(archive, directory, name)), cause: error.why }
    throw new ArchiveError({ rule: 'zip-invalid', facts }, { cause: error })
  }
}
