import { type FileHandle, open } from 'node:fs/promises'
import { ActionError } from '../../../errors.js'
import { text } from '../../../messages/services.js'
import type { RejectsFile } from '../../../pack/index.js'
import { errorCode } from './error-code.js'
import { remove, succeeds } from './folders.js'

const OWNER_ONLY = 0o600

/**
 * A new file for rejected rows that its owner alone can read.
 *
 * @throws {ActionError} when it is there already, or can't be written
 */
export async function openRejects(path: string): Promise<RejectsFile> {
  const file = await attempt(path, () => open(path, 'wx', OWNER_ONLY))
  return {
    write: (bytes) => attempt(path, () => writeAll(file, bytes)),
    close: () => attempt(path, () => file.close()),
    async discard() {
      await succeeds(() => file.close())
      return (await remove(path)) ? [] : [path]
    },
  }
}
async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  await file.appendFile(bytes)
}

async function attempt<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EEXIST') {
      throw new ActionError(text('pack.rejects-exists', { path }), {
        hint: text('pack.rejects-exists-hint'),
        cause: error,
      })
    }
    throw new ActionError(text('pack.rejects-failed', { path, code }), {
      hint: text('pack.rejects-failed-hint'),
      cause: error,
    })
  }
}
