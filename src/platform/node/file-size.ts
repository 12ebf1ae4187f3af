import { stat } from 'node:fs'
import { promisify } from 'node:util'
import { type StopSignal, unlessStopped } from '../../validator/index.js'
import { inBackground } from './unfinished.js'

/**
 * Bytes of the file at `path`, to estimate by; undefined where that can't be known.
 *
 * @param signal stops the look-up at once, also where the disk hangs
 * @throws the signal's reason
 */
export async function sizeOf(path: string, signal?: StopSignal): Promise<number | undefined> {
  const size = promisify(stat)(path).then(
    (stats) => stats.size,
    () => undefined,
  )
  return await unlessStopped(inBackground(size), signal)
}
