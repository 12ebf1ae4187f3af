import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { PackageError } from '../errors.js'
import { ContentSealer } from '../platform/node/content-seal.js'
import { identifyFile } from '../platform/node/file-identity.js'
import { PackageFile } from '../platform/node/package-file.js'
import { printable } from '../safety/printable.js'
import type { StorableFile } from '../services/cloudbase/upload.js'
import { FileError, formatOf } from '../validator/index.js'

/**
 * Reads a file that is not to be validated, of any name, size and content, and notes what it is, so
 * that the upload can tell whether it still is that.
 *
 * @throws {PackageError} there is no such file, or it can't be read
 * @throws the reason of the signal
 */
export async function hashFile(path: string, signal: AbortSignal): Promise<StorableFile> {
  const name = basename(path)
  try {
    // A file that can't be looked up is for `open` to report.
    const identity = identifyFile(path)
    return { path, name, format: formatOf(name), identity, ...(await readHash(path, signal)) }
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    const problem =
      error.rule === 'file-missing' ? 'does not exist' : `can't be read (${error.message})`
    throw new PackageError(`The file ${printable(name)} ${problem}. Nothing was sent.`, {
      hint: 'Check `file`: it must name a regular file, relative to the workspace.',
      cause: error,
    })
  }
}

async function readHash(
  path: string,
  signal: AbortSignal,
): Promise<Pick<StorableFile, 'size' | 'sha256' | 'seal'>> {
  const file = PackageFile.open(path)
  try {
    const hash = createHash('sha256')
    const sealer = new ContentSealer()
    let size = 0
    for await (const chunk of file.chunks()) {
      signal.throwIfAborted()
      hash.update(chunk)
      sealer.update(chunk)
      size += chunk.length
    }
    return { size, sha256: hash.digest('hex'), seal: sealer.seal() }
  } finally {
    file.close()
  }
}
