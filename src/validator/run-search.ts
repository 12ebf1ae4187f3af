import type { Limits } from './limits.js'
import type { Platform } from './platform.js'
import type { RowSettings } from './rules/row-settings.js'
import type { RowEngine } from './scan/row-engine.js'
import { RowSearch } from './scan/row-search.js'
import { type Found, NOT_SEARCHED, type Search } from './scan/search.js'

/** Bytes of text that are read sooner by the kernel, although it has to be loaded. */
const KERNEL_BYTES = 1 << 14

/** What is known of a text before it is read. */
export interface TextSize {
  /** Bytes of it; null when that isn't known. */
  readonly bytes: number | null
  /** Bytes of memory that are given up before it is read, and that the search may take instead. */
  readonly spareBytes: number
}

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
    this.#search ??= await this.#open(size)
    return { text: this.#texts++, engine: this.#search.begin(settings) }
  }

  /** Begins the search: in the kernel, unless there is little to read, or no WebAssembly. */
  async #open({ bytes, spareBytes }: TextSize): Promise<Search> {
    const { duplicates, limits, isSeveral, platform } = this.#options
    const accounts = duplicates ? limits.accounts : 0
    const { memoryBytes, lines, placesAcross, everyLineAcross } = limits
    const options = {
      ...{ accounts, memoryBytes, isSeveral },
      ...{ lines, placesAcross, everyLineAcross },
    }
    // What the texts after this one have is not known yet.
    if (!isSeveral && bytes !== null && bytes < KERNEL_BYTES) return new RowSearch(options)
    const { Kernel, packingWith } = await import('./scan/kernel.js')
    const packing = packingWith(isSeveral ? 0 : spareBytes)
    return Kernel.load(options, platform, packing) ?? new RowSearch(options)
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
