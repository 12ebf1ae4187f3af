/** A SHA-256 that is taken piece by piece. */
export interface Hash {
  /** Takes the next bytes; how they are cut makes no difference. */
  update(bytes: Uint8Array): void
  /** The digest of all bytes there were, lowercase hexadecimal. Call once, after the last. */
  digest(): string
}

/** Why data can't be inflated: it ends before its end is marked, or is no deflate stream. */
export type InflateFault = 'short' | 'damaged'

/** Raw deflate data (RFC 1951) that is damaged. Thrown by what `Platform.inflate` returns. */
export class InflateError extends Error {
  readonly fault: InflateFault

  constructor(fault: InflateFault, cause?: unknown) {
    super(`the data is ${fault}`, { cause })
    this.name = 'InflateError'
    this.fault = fault
  }
}

/** Text that is inflated as it is read. */
export interface Inflated extends AsyncIterable<Uint8Array> {
  /** Bytes of the data that were used; final once all chunks have come. */
  readonly consumed: number
}

/**
 * What the validator needs of where it runs. Node.js and browsers each have an adapter, in
 * `src/platform`; the validator itself knows neither.
 */
export interface Platform {
  /** Starts a SHA-256 (FIPS 180-4). */
  sha256(): Hash
  /** Random bytes that nobody can foresee. */
  randomBytes(count: number): Uint8Array
  /**
   * Inflates raw deflate data, in chunks of at most `chunkBytes`, each good until the next is asked
   * for. Data behind the end of the deflate stream is left alone, and not counted as consumed. What
   * `data` throws ends it.
   */
  inflate(data: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, chunkBytes: number): Inflated
  /** Lets timers, signals and events have their turn. */
  pause(): Promise<void>
}
