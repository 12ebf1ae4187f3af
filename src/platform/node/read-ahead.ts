import type { StopSignal } from '../../validator/index.js'
import type { OpenFile } from './open-file.js'
import { unlessStopped } from './unfinished.js'

/** Bytes that are read at once of a small file, which may grow. */
const SMALL_BYTES = 1 << 16

/**
 * The bytes of a file from the start, each chunk good until the next is asked for: while one is
 * looked at, the next is being read.
 *
 * @param chunkBytes most bytes of a chunk
 * @throws the system's error; the signal's reason as soon as it aborts, also where a read hangs
 */
export async function* readAhead(
  file: OpenFile,
  chunkBytes: number,
  signal?: StopSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  // Many small files take little memory then. With much of it to be collected, Node.js 20 may hang at
  // its end, where a thread of its compiler waits for that (nodejs/node#54918).
  const size = Number(file.stats.size)
  const bytes = Math.min(chunkBytes, Math.max(size, SMALL_BYTES))
  const buffers = [Buffer.allocUnsafeSlow(bytes), Buffer.allocUnsafeSlow(bytes)]
  const begin = (turn: number, position: number): Promise<number> => {
    const reading = file.read(buffers[turn % 2]!, position)
    // It may fail before anyone waits for it, which Node would take for a failure of the program.
    reading.catch(() => {})
    return reading
  }
  let next = begin(0, 0)
  for (let turn = 0, position = 0; ; turn++) {
    const bytesRead = await unlessStopped(next, signal)
    if (bytesRead === 0) return
    position += bytesRead
    next = begin(turn + 1, position)
    yield buffers[turn % 2]!.subarray(0, bytesRead)
  }
}
