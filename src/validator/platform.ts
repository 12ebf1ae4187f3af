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

/** The CRC-32 of archives (APPNOTE.TXT 4.4.7), unsigned; `previous` is that of the bytes before. */
export type Crc32 = (bytes: Uint8Array, previous: number) => number

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
  /** Loads what takes CRC-32s; only archives need it. */
  crc32(): Promise<Crc32>
  /** Whether bytes are UTF-8 (The Unicode Standard, table 3-7), from their first to their last. */
  isUtf8(bytes: Uint8Array): boolean
  /** Random bytes that nobody can foresee. */
  randomBytes(count: number): Uint8Array
  /**
   * Inflates raw deflate data, in chunks of at most `chunkBytes`, each good until the next is asked
   * for. Data behind the end of the deflate stream is left alone, and not counted as consumed. What
   * `data` throws ends it; and when it ends before `data` does, whoever made that can read on.
   *
   * @throws {InflateError}
   */
  inflate(data: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, chunkBytes: number): Inflated
  /** Lets timers, signals and events have their turn. */
  pause(): Promise<void>
}
