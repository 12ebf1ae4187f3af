import type { Limits } from './limits.js'
import type { Platform } from './platform.js'
import type { RowSettings } from './rules/row-settings.js'
import { openSearch, type TextSize } from './scan/open-search.js'
import type { RowEngine } from './scan/row-engine.js'
import { type Found, NOT_SEARCHED, type Search } from './scan/search.js'

/** What a run searches. */
export interface RunSearchOptions {
  /** Whether duplicates are looked for at all. */
  readonly duplicates: boolean
  readonly limits: Pick<
    Limits,
    'accounts' | 'memoryBytes' | 'lines' | 'placesAcross' | 'everyLineAcross'
  >
  /** Whether there are several packages, which are compared with each other. */
  readonly isSeveral: boolean
  readonly platform: Pick<Platform, 'randomBytes'>
}

/** A text whose reading begins. */
export interface BegunText {
  /** Its number among the texts of the run, from 0. */
  readonly text: number
  readonly engine: RowEngine
}

/** The search for duplicates of a run, which begins with the first text that there is to read. */
export class RunSearch {
  readonly #options: RunSearchOptions
  #search: Search | null = null
  #texts = 0

  constructor(options: RunSearchOptions) {
    this.#options = options
  }

  /**
   * Begins the next text.
   *
   * @param size of the text
   */
  async begin(settings: RowSettings, size: TextSize): Promise<BegunText> {
    const { duplicates, limits, isSeveral, platform } = this.#options
    const accounts = duplicates ? limits.accounts : 0
    const { memoryBytes, lines, placesAcross, everyLineAcross } = limits
    const options = {
      ...{ accounts, memoryBytes, isSeveral },
      ...{ lines, placesAcross, everyLineAcross },
    }
    const all = isSeveral ? { bytes: null, spareBytes: 0 } : size
    this.#search ??= await openSearch(options, all, platform)
    return { text: this.#texts++, engine: this.#search.begin(settings) }
  }

  /** Ends the search, when the last text has ended. Call once. */
  finish(): Found {
    return this.#search?.finish() ?? NOTHING
  }

  /** Begins a text of the search again: see `Search.beginAgain`. */
  beginAgain(settings: RowSettings, text: number): RowEngine {
    if (this.#search === null) throw new Error('There was no text.')
    return this.#search.beginAgain(settings, text)
  }
}

const NOTHING: Found = { texts: [], across: { count: 0, repeats: [], lines: [], checkedRows: 0 } }

/** Duplicates of a text of the search; of a package without one, none. */
export function duplicatesOf(found: Found, text: number | null): Found['texts'][number] {
  return (text === null ? undefined : found.texts[text]) ?? NOT_SEARCHED
}
