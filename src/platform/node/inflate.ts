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
      yield* unpack(inflater, data)
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
 * looked at: in chunks of at most `chunkBytes`. What `data` throws ends it.
 *
 * @throws {InflateError}
 */
export async function* gunzip(data: Data, chunkBytes: number): AsyncGenerator<Uint8Array, void> {
  const { createGunzip } = await loadZlib()
  const iterator =
    Symbol.asyncIterator in data ? data[Symbol.asyncIterator]() : data[Symbol.iterator]()
  try {
    yield* unpack(createGunzip({ chunkSize: chunkBytes }), {
      [Symbol.asyncIterator]: () => iterator as AsyncIterator<Uint8Array>,
    })
  } finally {
    // Whoever has seen enough leaves no file open.
    await iterator.return?.()
  }
}

async function* unpack(
  unpacker: InflateRaw | Gunzip,
  data: Data,
): AsyncGenerator<Uint8Array, void> {
  try {
    void feed(unpacker, data)
    yield* unpacker as AsyncIterable<Buffer>
  } catch (error) {
    if (!isZlibError(error)) throw error
    throw new InflateError(error.code === 'Z_BUF_ERROR' ? 'short' : 'damaged', error)
  } finally {
    unpacker.destroy()
  }
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
