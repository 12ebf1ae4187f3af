import {
  Z_BUF_ERROR,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  ZStream,
  zlibInflate,
  zlibInflateInit2,
} from 'pako'
import { type Inflated, InflateError } from '../../validator/index.js'
import { pause } from './pause.js'

type Data = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** Window bits of zlib's manual for raw deflate data, and for gzip. */
const RAW = -15
const GZIP = 31

/**
 * `Platform.inflate` by a zlib in JavaScript: what browsers have themselves hides how much of the
 * data it used.
 */
export function inflate(data: Data, chunkBytes: number): Inflated {
  const member = new Member(RAW, chunkBytes)
  async function* chunks(): AsyncGenerator<Uint8Array, void> {
    // Not by for await, which would close what it reads when it ends early.
    const iterator =
      Symbol.asyncIterator in data ? data[Symbol.asyncIterator]() : data[Symbol.iterator]()
    while (!member.isEnded) {
      const { done, value } = await iterator.next()
      if (done) throw new InflateError('short')
      yield* member.push(value)
    }
  }
  const all = chunks()
  return {
    get consumed() {
      return member.consumed
    },
    [Symbol.asyncIterator]: () => all,
  }
}

/**
 * Unpacks gzip data (RFC 1952) of any number of members, in chunks of at most `chunkBytes`, each good
 * until the next is asked for. Zeros behind a member end the data. What `data` throws ends it.
 *
 * @throws {InflateError}
 */
export async function* gunzip(data: Data, chunkBytes: number): AsyncGenerator<Uint8Array, void> {
  let member = new Member(GZIP, chunkBytes)
  for await (const chunk of data) {
    for (let at = 0; at < chunk.length; ) {
      if (member.isEnded) {
        if (chunk[at] === 0) return
        member = new Member(GZIP, chunkBytes)
      }
      const before = member.consumed
      yield* member.push(chunk.subarray(at))
      at += member.consumed - before
    }
  }
  if (!member.isEnded) throw new InflateError('short')
}

/** One deflate stream. */
class Member {
  readonly #stream = new ZStream()
  readonly #out: Uint8Array<ArrayBuffer>
  isEnded = false

  constructor(windowBits: number, chunkBytes: number) {
    this.#out = new Uint8Array(chunkBytes)
    const status = zlibInflateInit2(this.#stream, windowBits)
    if (status !== Z_OK) throw new Error(`inflating can't begin: ${status}`)
  }

  /** Bytes that were used. */
  get consumed(): number {
    return this.#stream.total_in
  }

  /** Inflates the next bytes, up to the end of the stream. */
  async *push(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
    const stream = this.#stream
    stream.input = bytes
    stream.next_in = 0
    stream.avail_in = bytes.length
    for (;;) {
      stream.output = this.#out
      stream.next_out = 0
      stream.avail_out = this.#out.length
      const status = zlibInflate(stream, Z_NO_FLUSH)
      // No progress is no fault: more bytes may come.
      if (status !== Z_OK && status !== Z_STREAM_END && status !== Z_BUF_ERROR) {
        throw new InflateError('damaged', new Error(stream.msg))
      }
      this.isEnded = status === Z_STREAM_END
      if (stream.next_out > 0) {
        await pause()
        yield this.#out.subarray(0, stream.next_out)
      }
      if (this.isEnded || (stream.avail_in === 0 && stream.avail_out > 0)) return
      if (status === Z_BUF_ERROR) return
    }
  }
}
