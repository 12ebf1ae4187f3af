import { type StopSignal, unlessStopped } from './signal.js'

/**
 * The chunks of `source`, checked to be bytes. When the signal says so it stops at once, also while
 * it waits for a chunk.
 *
 * @throws {TypeError} for a chunk that is not a Uint8Array, the signal's reason, and what `source`
 * throws
 */
export async function* chunksOf(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  signal: StopSignal | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  // A text would be told in full by the error that asking it for an iterator gives.
  if (typeof source !== 'object' || source === null) {
    throw new TypeError(`the stream must be an iterable of Uint8Arrays, not a ${typeof source}`)
  }
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  let isWaiting = false
  try {
    for (;;) {
      isWaiting = true
      signal?.throwIfAborted()
      const result = await unlessStopped(Promise.resolve(iterator.next()), signal)
      isWaiting = false
      if (result.done) return
      if (!isUint8Array(result.value)) {
        throw new TypeError(`the stream must yield Uint8Arrays, not a ${typeof result.value}`)
      }
      yield result.value
    }
  } finally {
    const returned = Promise.resolve(iterator.return?.())
    // A source that is stuck would never return either.
    if (isWaiting) returned.catch(() => {})
    else await returned
  }
}

/** Also of another realm, such as a test's. */
function isUint8Array(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]'
}
