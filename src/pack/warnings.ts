import type { Cleaner } from './clean/cleaner.js'
import type { ReadSource } from './list-reader.js'
import type { Cells } from './read/cells.js'

/** What a person should look at, though it is no reason to stop. */
export type PackWarning =
  /** The one column of a text has a title, and it is not the one that the column is named by. */
  | {
      readonly warning: 'other-title'
      readonly source: string
      /** Name in the archive; null when the list is none. */
      readonly entry: string | null
      /** The column that was named. */
      readonly column: string
    }
  /** The one column of a text has no title, where one of a name is looked for. */
  | {
      readonly warning: 'no-title'
      readonly source: string
      readonly entry: string | null
      /** Line of the first row, which was taken for an account. */
      readonly line: number
      /** The column that was named. */
      readonly column: string
    }
  /** The column of a number has no title, and others have one: that row was taken for an account, too. */
  | {
      readonly warning: 'other-column'
      readonly source: string
      readonly entry: string | null
      /** The column that was taken. */
      readonly column: number
      /** The columns with titles. */
      readonly titled: readonly number[]
    }
  /** A row was dropped as one of titles, since there is said to be one, and is an account. */
  | {
      readonly warning: 'header-account'
      readonly source: string
      readonly entry: string | null
      readonly line: number
    }
  /** Packages of the same name that this run did not write: a pattern would find them, too. */
  | { readonly warning: 'earlier-packages'; readonly files: readonly string[] }
  /** Files and folders that could not be removed, or put back; they hold accounts. */
  | { readonly warning: 'left-behind'; readonly paths: readonly string[] }

/** What is told of a text besides its layout. */
export interface TitleDoubts {
  /** The column that was asked for. */
  readonly column: number | string | null
  /** Whether its accounts are to be left out. */
  readonly isExclude: boolean
}

/** The warning for the titles of a text that was read; null when there is none. */
export function titleWarning(
  { list: source, entry, layout, isFirstAccount }: ReadSource,
  { column, isExclude }: TitleDoubts,
): PackWarning | null {
  if (layout === null) return null
  const { hasOtherTitle, untitledLine, saidHeaderLine, otherTitles } = layout
  if (isFirstAccount) {
    // On an exclude list it is left out all the same.
    return saidHeaderLine !== null && !isExclude
      ? { warning: 'header-account', source, entry, line: saidHeaderLine }
      : null
  }
  if (typeof column === 'string') {
    if (hasOtherTitle) return { warning: 'other-title', source, entry, column }
    // A list of who opted out seldom has titles, whatever the others have.
    if (untitledLine !== null && !isExclude)
      return { warning: 'no-title', source, entry, line: untitledLine, column }
  }
  if (otherTitles === null) return null
  const { columns: titled } = otherTitles
  return { warning: 'other-column', source, entry, column: layout.column, titled }
}

/** Sees whether the first row of a source is an account, where that is in doubt. */
export function lookAtFirst(source: ReadSource, cells: Cells, cleaner: Cleaner): void {
  const { layout } = source
  const line = layout?.saidHeaderLine ?? layout?.untitledLine ?? layout?.otherTitles?.line ?? null
  if (line === null || cells.count === 0 || cells.lines[0]! > line) return
  const index = cells.lines.subarray(0, cells.count).indexOf(line)
  if (index >= 0) source.isFirstAccount = cleaner.hasShape(cells, index)
}
