import { type Inflated, InflateError } from '../../validator/index.js'
import { pause } from './pause.js'

/** Raw deflate data, with the largest window (zlib's inflateInit2). */
const RAW_WINDOW_BITS = -15

/** `Platform.inflate` by zlib's own code in JavaScript, which says how many bytes it used. */
export function inflate(
  data: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  chunkBytes: number,
): Inflated {
  let consumed = 0
  async function* chunks(): AsyncGenerator<Uint8Array, void> {
    // Loaded only now: most packages are no archives.
    const { ZStream, zlibInflate, zlibInflateInit2, ...codes } = await import('pako')
    const stream = new ZStream()
    zlibInflateInit2(stream, RAW_WINDOW_BITS)
    const output = new Uint8Array(chunkBytes)
    // Not by for await, which would close what it reads when it ends early.
    const iterator =
      Symbol.asyncIterator in data ? data[Symbol.asyncIterator]() : data[Symbol.iterator]()
    for (;;) {
      const { done, value } = await iterator.next()
      if (done) throw new InflateError('short')
      stream.input = value
      stream.next_in = 0
      stream.avail_in = value.length
      do {
        stream.output = output
        stream.next_out = 0
        stream.avail_out = chunkBytes
        const status = zlibInflate(stream, codes.Z_NO_FLUSH)
        consumed = stream.total_in
        const isEnd = status === codes.Z_STREAM_END
        // A buffer error says only that there was nothing to do.
        if (!isEnd && status !== codes.Z_OK && status !== codes.Z_BUF_ERROR) {
          throw new InflateError('damaged')
        }
        if (stream.next_out > 0) {
          await pause()
          yield output.subarray(0, stream.next_out)
        }
        if (isEnd) return
      } while (stream.avail_out === 0)
    }
  }
  const all = chunks()
  return {
    get consumed() {
      return consumed
    },
    [Symbol.asyncIterator]: () => all,
  }
}
