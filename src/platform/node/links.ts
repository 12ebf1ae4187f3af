import { realpath } from 'node:fs'
import { promisify } from 'node:util'
import { unlessStopped } from '../../validator/index.js'
import { nameIn } from './named-file.js'
import { inBackground } from './unfinished.js'

/** Where the path of a file leads. */
export interface LinkCheck {
  /** Absolute path of the file. */
  readonly path: string
  /** Absolute path of the folder that it should stay in. */
  readonly folder: string
  /** Stops the look-up at once, also where the disk hangs. */
  readonly signal: AbortSignal
}

/**
 * The file that a path inside a folder really names, if symbolic links lead out of that folder; null
 * when they don't, when the path is outside by itself, and when there is no such file.
 *
 * @throws the reason of the signal
 */
export async function leadsOut({ path, folder, signal }: LinkCheck): Promise<string | null> {
  if (!isInside(folder, path)) return null
  const resolve = promisify(realpath.native)
  const both = Promise.all([resolve(folder), resolve(path)]).catch(() => null)
  const real = await unlessStopped(inBackground(both), signal)
  if (real === null) return null
  const [realFolder, target] = real
  return isInside(realFolder, target) ? null : target
}

function isInside(folder: string, path: string): boolean {
  return nameIn(folder, path) !== path
}
