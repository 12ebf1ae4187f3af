/**
 * Accounts of consecutive rows of one source, as one text: each ends with a LF, which is not part of it,
 * and holds none itself. Where all of them are taken, the text is what is written.
 */
export interface Batch {
  /** Index of the source that the rows come from. */
  readonly source: number
  /** UTF-8; good until the next batch is asked for. */
  readonly bytes: Uint8Array
  /** How many accounts there are. */
  readonly count: number
}
