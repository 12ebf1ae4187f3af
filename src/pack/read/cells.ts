/** What is wrong with a row so that it has no cell to look at. */
export const FAULTS = { none: 0, missingColumn: 1, quote: 2, tooLong: 3 } as const

/** Rows that stand in one `Cells` at most. */
export const MAX_CELLS = 16_384

/**
 * The cells of one column in consecutive rows, as they stand in the text: positions in `bytes`, which
 * is UTF-8. Filled again and again, so all of it is good until the next is asked for.
 */
export class Cells {
  bytes = new Uint8Array(0)
  count = 0
  /** Where the cell of each row starts, and ends; without quotes. */
  readonly starts = new Uint32Array(MAX_CELLS)
  readonly ends = new Uint32Array(MAX_CELLS)
  /** Where each row starts, and ends; without its line end. */
  readonly rowStarts = new Uint32Array(MAX_CELLS)
  readonly rowEnds = new Uint32Array(MAX_CELLS)
  /** Line that each row starts on, counted from 1. */
  readonly lines = new Float64Array(MAX_CELLS)
  /** One of `FAULTS` for each row. */
  readonly faults = new Uint8Array(MAX_CELLS)
}

/** The cell of one row alone, good as long as the cells are. */
export function cellAt(cells: Cells, index: number): Cells {
  const { bytes, starts, ends, rowStarts, rowEnds, lines, faults } = cells
  return {
    ...{ bytes, count: 1 },
    starts: starts.subarray(index),
    ends: ends.subarray(index),
    rowStarts: rowStarts.subarray(index),
    rowEnds: rowEnds.subarray(index),
    lines: lines.subarray(index),
    faults: faults.subarray(index),
  }
}
