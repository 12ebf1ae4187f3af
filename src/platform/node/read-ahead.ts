import { type Span, type StopSignal, unlessStopped } from '../../validator/index.js'
import type { OpenFile } from './open-file.js'

/** How a file is read. */
export interface ReadAheadOptions {
  /** Most bytes of a chunk. */
  readonly chunkBytes: number
  /** The part that is read, up to the end of the file at most; all unless given. */
  readonly span?: Span
  readonly signal?: StopSignal | undefined
}

const ALL: Span = { start: 0, end: Number.POSITIVE_INFINITY }

/** Bytes that are read at once of a small file, which may grow. */
const SMALL_BYTES = 1 << 12

/**
 * The bytes of a file, each chunk good until the next is asked for: while one is looked at, the next
 * is being read.
 *
 * @throws the system's error; the signal's reason as soon as it aborts, also where a read hangs
 */
export async function* readAhead(
  file: OpenFile,
  { chunkBytes, span: { start, end } = ALL, signal }: ReadAheadOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  // Many small files take little memory then. With much of it to be collected, Node.js 20 may hang at
  // its end, where a thread of its compiler waits for that (nodejs/node#54918).
  const size = Math.max(Number(file.stats.size), SMALL_BYTES)
  const most = Math.min(chunkBytes, end - start, size)
  const buffers = [Buffer.allocUnsafeSlow(most), Buffer.allocUnsafeSlow(most)]
  const begin = (turn: number, position: number): Promise<number> => {
    const buffer = buffers[turn % 2]!
    const rest = end - position
    const reading = file.read(rest < most ? buffer.subarray(0, rest) : buffer, position)
    // It may fail before anyone waits for it, which Node would take for a failure of the program.
    reading.catch(() => {})
    return reading
  }
  let next = begin(0, start)
  for (let turn = 0, position = start; ; turn++) {
    const bytesRead = await unlessStopped(next, signal)
    if (bytesRead === 0) return
    position += bytesRead
    next = begin(turn + 1, position)
    yield buffers[turn % 2]!.subarray(0, bytesRead)
  }
}
