import { createHash, type Hash } from 'node:crypto'
import { availableParallelism } from 'node:os'

/** Files from this size on are hashed in another thread, which takes a while to start. */
const LEAST_THREAD_BYTES = 16 * 1_048_576

/** SHA-256 of bytes that come piece by piece. */
export interface Sha256 {
  /** Takes the next bytes; they may be changed once the promise has resolved. */
  update(bytes: Uint8Array): Promise<void>
  /** The hash, in lowercase hexadecimal. Call once; what it gives need not be waited for. */
  digest(): Promise<string>
  /** Ends the work, whether or not it was finished. */
  close(): Promise<void>
}

/** Hashes about `totalBytes` bytes, or any number of them when that is null. */
export async function sha256Of(totalBytes: number | null): Promise<Sha256> {
  if (totalBytes === null || totalBytes < LEAST_THREAD_BYTES || availableParallelism() < 2) {
    return new InlineSha256()
  }
  // Loaded only now: most files are small.
  const { ThreadSha256 } = await import('./sha256-thread.js')
  try {
    return new ThreadSha256()
  } catch {
    // Node's permission model may forbid threads.
    return new InlineSha256()
  }
}

/** Hashes where it is called. */
export class InlineSha256 implements Sha256 {
  readonly #hash: Hash = createHash('sha256')

  async update(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes)
  }

  async digest(): Promise<string> {
    return this.#hash.digest('hex')
  }

  async close(): Promise<void> {}
}
