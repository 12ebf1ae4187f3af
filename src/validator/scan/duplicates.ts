/** Accounts that repeat an earlier one. */
export interface Duplicates {
  readonly count: number
  /** Lines of the first of them, as many as are listed, ascending. */
  readonly lines: readonly number[]
  /** Rows before the one at which the search stopped; all rows when it didn't. */
  readonly checkedRows: number
}

export const NOT_SEARCHED: Duplicates = { count: 0, lines: [], checkedRows: 0 }
