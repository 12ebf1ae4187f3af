/**
 * Cells or accounts of consecutive rows of one source, as one text: each ends with a LF, which is not
 * part of it, and holds none itself. Where all of them are taken, the text is what is written.
 */
export interface Batch {
  /** Index of the source that the rows come from. */
  readonly source: number
  /** UTF-8; good until the next batch is asked for. */
  readonly bytes: Uint8Array
  /** How many cells there are. */
  readonly count: number
  /** Where each cell starts in `bytes`, and at `count` where the text ends. */
  readonly starts: Uint32Array
  /** Line of each cell in its source, counted from 1. */
  readonly lines: Float64Array
}
