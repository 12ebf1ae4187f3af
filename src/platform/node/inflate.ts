import type { Gunzip, InflateRaw } from 'node:zlib'
import { type Inflated, InflateError } from '../../validator/index.js'
import { loadZlib } from './zlib.js'

type Data = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** `Platform.inflate` by zlib, in a thread of its own while the text is looked at. */
export function inflate(data: Data, chunkBytes: number): Inflated {
  let consumed = 0
  async function* chunks(): AsyncGenerator<Uint8Array, void> {
    const { createInflateRaw } = await loadZlib()
    const inflater = createInflateRaw({ chunkSize: chunkBytes })
    try {
      yield* unpack(inflater, data, chunkBytes)
    } finally {
      consumed = inflater.bytesWritten
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

/**
 * Unpacks gzip data (RFC 1952) of any number of members, in a thread of its own while the text is
 * looked at: in chunks of at most `chunkBytes`, each good until the next is asked for. What `data`
 * throws ends it.
 *
 * @throws {InflateError}
 */
export async function* gunzip(data: Data, chunkBytes: number): AsyncGenerator<Uint8Array, void> {
  const { createGunzip } = await loadZlib()
  const iterator =
    Symbol.asyncIterator in data ? data[Symbol.asyncIterator]() : data[Symbol.iterator]()
  try {
    const rest = { [Symbol.asyncIterator]: () => iterator as AsyncIterator<Uint8Array> }
    yield* unpack(createGunzip({ chunkSize: chunkBytes }), rest, chunkBytes)
  } finally {
    // Whoever has seen enough leaves no file open.
    await iterator.return?.()
  }
}

async function* unpack(
  unpacker: InflateRaw | Gunzip,
  data: Data,
  chunkBytes: number,
): AsyncGenerator<Uint8Array, void> {
  try {
    void feed(unpacker, data)
    for await (const chunk of unpacker as AsyncIterable<Buffer>) {
      yield chunk
      free(chunk, chunkBytes)
    }
  } catch (error) {
    if (!isZlibError(error)) throw error
    throw new InflateError(error.code === 'Z_BUF_ERROR' ? 'short' : 'damaged', error)
  } finally {
    unpacker.destroy()
  }
}

/**
 * Gives the memory of a chunk that was looked at back at once, where Node.js can, from 21 on. Otherwise it
 * waits for garbage to be collected, which takes time, and by then there are some 64 MiB of them.
 */
function free({ buffer, byteOffset, length }: Buffer, chunkBytes: number): void {
  // Small ones share their buffer with others, and behind what doesn't fill it the next one is written.
  if (buffer.byteLength !== chunkBytes || byteOffset + length < chunkBytes) return
  if ('transfer' in buffer) (buffer as unknown as Transferable).transfer(0)
}

/** What ECMAScript 2024 says of buffers. */
interface Transferable {
  /** Gives the bytes, as many as are asked for, to a new buffer; this one has none then. */
  transfer(bytes: number): unknown
}

/**
 * Gives one chunk after the other, each when the one before is used up and its text was taken. Never
 * throws: what `data` throws goes to whoever takes the text.
 */
async function feed(inflater: InflateRaw | Gunzip, data: Data): Promise<void> {
  try {
    const iterator =
      Symbol.asyncIterator in data ? data[Symbol.asyncIterator]() : data[Symbol.iterator]()
    while (!inflater.destroyed) {
      const { done, value } = await iterator.next()
      if (done) {
        inflater.end()
        return
      }
      // Never settles once the stream has ended inside this chunk; then nothing more is wanted.
      await new Promise<void>((resolve, reject) => {
        inflater.write(value, (error) => (error ? reject(error) : resolve()))
      })
    }
  } catch (error) {
    inflater.destroy(error as Error)
  }
}

function isZlibError(error: unknown): error is { readonly code: string } {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false
  return typeof error.code === 'string' && error.code.startsWith('Z_')
}
