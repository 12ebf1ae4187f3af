import type { Limits } from '../limits.js'
import type { StopSignal } from '../signal.js'
import type { AccountType } from '../text/account-types.js'
import type { Kind } from './report.js'
import type { RuleId } from './rules.js'

/** How far a validation has come. */
export interface ValidationProgress {
  /** Bytes of the file read so far. */
  readonly bytes: number
  /** Bytes of the file; null for a stream of unknown length. */
  readonly totalBytes: number | null
  /** Rows seen so far. */
  readonly rows: number
}

/** A row that has been judged. */
export interface JudgedRow {
  /** Line of the row, counted from 1. */
  readonly line: number
  /**
   * Its account in UTF-8: without line ending, byte order mark and quotes; of a row with an error
   * what was read of it, at most. Good until the call returns.
   */
  readonly account: Uint8Array
  /** Whether it has no error, and so counts as an account. */
  readonly isAccount: boolean
  /** What was found in it, but for duplicates: the report's `lines` tell those. */
  readonly rules: readonly RuleId[]
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
  /**
   * Called for each row, in their order, when it has been judged; of a broken archive also for rows
   * of which the report then says nothing. It makes the validation take several times as long. What
   * this throws ends it.
   */
  readonly onRow?: (row: JudgedRow) => void
}
