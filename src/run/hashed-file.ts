import { createHash } from 'node:crypto'
import { PackageError } from '../errors.js'
import { type Text, text } from '../messages/index.js'
import type { SendableFile } from '../net/index.js'
import { PackageFile } from '../platform/node/index.js'
import { printable } from '../safety/index.js'
import { FileError, formatOf } from '../validator/index.js'

/**
 * Reads a file that is not to be validated, of any name, size and content. It stays open, to be sent
 * as it is now and then closed.
 *
 * @throws {PackageError} there is no such file, or it can't be read
 * @throws the reason of the signal
 */
export async function hashFile(path: string, signal: AbortSignal): Promise<SendableFile> {
  const file = new PackageFile(path, { isSealed: true, signal })
  const { name } = file
  try {
    const { chunks } = await file.open()
    const hash = createHash('sha256')
    for await (const chunk of chunks) hash.update(chunk)
    const sealed = file.sealed()
    if (sealed === null) throw new Error('The file was not read to its end.')
    return { ...sealed, name, format: formatOf(name), sha256: hash.digest('hex') }
  } catch (error) {
    await file.close()
    throw error instanceof FileError ? unreadable(name, error) : error
  }
}

function unreadable(name: string, error: FileError): PackageError {
  const { rule, missing, message } = error
  const problem: Text =
    rule === 'file-missing'
      ? text('files.missing', { missing })
      : text('files.unreadable', { name: printable(name), reason: message })
  const texts = [problem, text('general.nothing-sent')]
  return new PackageError(text('general.sentences', { texts }), {
    hint: rule === 'file-missing' ? '' : text('files.unreadable-hint', { reason: message }),
    cause: error,
  })
}
