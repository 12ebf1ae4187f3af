import type { Limits } from '../limits.js'
import type { StopSignal } from '../signal.js'
import type { AccountType } from '../text/account-types.js'
import type { Kind } from './report.js'

/** How far a validation has come. */
export interface ValidationProgress {
  /** Bytes of the file read so far. */
  readonly bytes: number
  /** Bytes of the file; null for a stream of unknown length. */
  readonly totalBytes: number | null
  /** Rows seen so far. */
  readonly rows: number
}

/** What to check, and how to follow and stop the work. */
export interface ValidateOptions {
  /** What the rows name; `account` unless given. */
  readonly kind?: Kind
  /** Each row must have the shape of this account type, by number or name; not with `token`. */
  readonly accountType?: AccountType
  /** Whether to look for duplicates, the one check whose memory grows; true unless given. */
  readonly duplicates?: boolean
  /** What may be read, and the memory it may take; those of the service and of this validator unless given. */
  readonly limits?: Partial<Limits>
  /** Stops the validation; the promise is rejected with the signal's reason. */
  readonly signal?: StopSignal
  /** Called after each read. */
  readonly onProgress?: (progress: ValidationProgress) => void
  /**
   * Called with the bytes of the file, those of `sha256`, in their order and as they are read: for
   * what else is to be known of them without reading them twice. A chunk is good until the call
   * returns, and must not be changed. What this throws ends the validation.
   */
  readonly onBytes?: (chunk: Uint8Array) => void
}
