import { MAX_ACCOUNT_CHARACTERS } from '../rules/limits.js'
import { Tally } from '../rules/tally.js'
import { FaultWatch } from '../text/account-faults.js'

/** What is written down of the rows. */
export interface Ledger {
  /** Rows so far. */
  rows: number
  /** Those of them that end in CRLF, and in LF alone. */
  crlfRows: number
  lfRows: number
  /** Whether some row is UTF-8 beyond ASCII. */
  hasUtf8: boolean
  /** In which way accounts are off that are not of their type. */
  readonly faults: FaultWatch
  /** At each index the number of rows without an error that have this length. */
  readonly lengths: Float64Array
  readonly tally: Tally
}

/**
 * A ledger with nothing in it.
 *
 * @param lines of each rule that are noted
 */
export function emptyLedger(lines?: number): Ledger {
  return {
    rows: 0,
    crlfRows: 0,
    lfRows: 0,
    hasUtf8: false,
    faults: new FaultWatch(),
    lengths: new Float64Array(MAX_ACCOUNT_CHARACTERS + 1),
    tally: new Tally(lines),
  }
}

/** Bytes to read rows from, at most `MAX_CHUNK_BYTES`. */
export interface Chunk {
  readonly bytes: Uint8Array
  /** Whether its rows are known to be UTF-8. */
  readonly isUtf8: boolean
}

export { MAX_CHUNK_BYTES } from './kernel/numbers.js'

/**
 * Reads plain rows of one text, those about which there is nothing to say, and takes accounts to a
 * search for duplicates. Any row may be left to `Row`, which would find the same of a plain one.
 */
export interface RowEngine {
  /**
   * Reads rows from `from`, where one starts, and writes them into the ledger. Returns where it
   * stopped: at the start of a row that is not plain, or too near to the end of the chunk.
   */
  read(chunk: Chunk, from: number, ledger: Ledger): number

  /**
   * Takes the account of a row that was read elsewhere: it stands in `bytes` from `start` to before
   * `end`, on a line after those of all accounts before.
   */
  add(bytes: Uint8Array, start: number, end: number, line: number): void

  /** Ends the text, and completes the lengths of the ledger. Call once. */
  end(ledger: Ledger): void
}
