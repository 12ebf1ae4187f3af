import { closeSync, fstatSync, ftruncateSync, openSync, statSync, writeSync } from 'node:fs'
import { ActionError } from '../../errors.js'
import { type Text, text } from '../../messages/services.js'
import type { Environment } from '../inputs.js'

/** Where the runner takes outputs. */
const OUTPUT_ENV_VAR = 'GITHUB_OUTPUT'
/** Room that there has to be for the outputs, in bytes. */
const ROOM_BYTES = 65_536

/**
 * Makes sure that outputs can be set: the runner's file is there, can be written, and has room. The
 * file is left as it was.
 *
 * @throws {ActionError} that says that nothing was sent
 */
export function ensureOutputs(env: Environment): void {
  const path = env[OUTPUT_ENV_VAR]
  if (!path) throw unusable(text('push.outputs.unset'))
  try {
    // Opening what is no file, such as a pipe, might wait for its other end.
    if (!statSync(path).isFile()) throw unusable(text('push.outputs.no-file'))
    tryRoom(path)
  } catch (error) {
    if (error instanceof ActionError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const problem =
      code === 'ENOENT'
        ? text('push.outputs.missing')
        : text('push.outputs.unwritable', { reason: code })
    throw unusable(problem, error)
  }
}

/** Line feeds, which the runner skips, should this process end before they are gone again. */
function tryRoom(path: string): void {
  // Windows does not let a file be cut that was opened to be appended to.
  const file = openSync(path, 'r+')
  try {
    const { size } = fstatSync(file)
    const bytes = Buffer.alloc(ROOM_BYTES, '\n')
    try {
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(file, bytes, done, bytes.length - done, size + done)
      }
    } finally {
      ftruncateSync(file, size)
    }
  } finally {
    closeSync(file)
  }
}

function unusable(problem: Text, cause?: unknown): ActionError {
  return new ActionError(problem, { hint: text('push.outputs.hint'), cause })
}
