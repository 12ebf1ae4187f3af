import type { ReadSource } from './list-reader.js'

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
  /** Packages of the same name that this run did not write: a pattern would find them, too. */
  | { readonly warning: 'earlier-packages'; readonly files: readonly string[] }
  /** Files and folders that could not be removed, or put back; they hold accounts. */
  | { readonly warning: 'left-behind'; readonly paths: readonly string[] }

/** The warning for the title of a text that was read; null when there is none. */
export function titleWarning(
  { list, entry, layout }: ReadSource,
  column: number | string | null,
): PackWarning | null {
  if (typeof column !== 'string' || layout?.hasOtherTitle !== true) return null
  return { warning: 'other-title', source: list, entry, column }
}
