import type { RowSettings } from '../rules/row-settings.js'
import type { RowEngine } from './row-engine.js'

/** Accounts of a text that repeat an earlier one of it. */
export interface Duplicates {
  readonly count: number
  /** Lines of the first of them, as many as are asked for, ascending. */
  readonly lines: readonly number[]
  /** Rows before the one at which the search stopped; all rows when it didn't. */
  readonly checkedRows: number
}

/** Duplicates of a text when there was no search. */
export const NOT_SEARCHED: Duplicates = { count: 0, lines: [], checkedRows: 0 }

/** Where an account stands: in which of the texts, counted from 0, and on which line. */
export interface Place {
  readonly text: number
  readonly line: number
}

/** An account that stands in an earlier text; of several in one text it is the first. */
export interface AcrossRepeat extends Place {
  /** Where it stands first of all; null when that isn't known yet. */
  first: Place | null
}

/** Accounts that stand in more than one text. */
export interface Across {
  /** In how many texts after their first they stand, all together. */
  readonly count: number
  /** The first of them, in the order of the texts and their rows: as many as `placesAcross`. */
  readonly repeats: readonly AcrossRepeat[]
  /** Lines of all of them by text, ascending; none unless they are asked for. */
  readonly lines: readonly (readonly number[])[]
  /** Rows of all texts before the one at which this search stopped; all rows when it didn't. */
  readonly checkedRows: number
}

/** What was found. */
export interface Found {
  /** By text. */
  readonly texts: readonly Duplicates[]
  readonly across: Across
}

/** A search for accounts that stand in more than one row, of one text or of several. */
export interface Search {
  /**
   * Begins the next text, when the one before has ended.
   *
   * @returns what reads it
   */
  begin(settings: RowSettings): RowEngine
  /** Ends the search. Call once, when the last text has ended. */
  finish(): Found
  /**
   * Begins a text again, after the search, to find out where accounts across texts stand first. The
   * texts are to be read in their order.
   *
   * @param text its number
   */
  beginAgain(settings: RowSettings, text: number): RowEngine
}

/** What a search is for. */
export interface SearchOptions {
  /** Different accounts that are kept; 0: there is no search, and texts are only read. */
  readonly accounts: number
  /** Bytes of memory for them. */
  readonly memoryBytes: number
  /** Whether texts are compared with each other. */
  readonly isSeveral: boolean
  /** Lines of duplicates that are told of each text. */
  readonly lines: number
  /** Accounts across texts of which it is told where they stand, up to 10,000. */
  readonly placesAcross: number
  /** Whether the lines of all of these are told, too. */
  readonly everyLineAcross: boolean
}
