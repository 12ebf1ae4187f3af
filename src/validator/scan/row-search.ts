import type { RowSettings } from '../rules/row-settings.js'
import { AccountIndex } from './account-index.js'
import { MAX_ACROSS } from './kernel/numbers.js'
import type { Chunk, Ledger, RowEngine } from './row-engine.js'
import {
  type AcrossRepeat,
  type Duplicates,
  type Found,
  NOT_SEARCHED,
  type Search,
  type SearchOptions,
} from './search.js'

/**
 * Leaves every row to `Row`, and compares accounts by their bytes. It starts at once and runs
 * everywhere, and so is for small packages and for machines without what the kernel needs.
 */
export class RowSearch implements Search {
  readonly #options: SearchOptions
  #accounts: AccountIndex
  readonly #texts: Duplicates[] = []
  #acrossCount = 0
  readonly #repeats: AcrossRepeat[] = []
  readonly #acrossLines: number[][] = []
  /** Whether texts are still compared with each other, and rows of those that were, all of them. */
  #isAcross: boolean
  #acrossRows = 0

  constructor(options: SearchOptions) {
    this.#options = options
    this.#accounts = new AccountIndex(options)
    this.#isAcross = options.isSeveral
  }

  begin(_settings: RowSettings): RowEngine {
    const text = this.#texts.length
    const {
      accounts: mostAccounts,
      lines: mostLines,
      placesAcross,
      everyLineAcross,
    } = this.#options
    const mostAcross = Math.min(placesAcross, MAX_ACROSS)
    const linesAcross: number[] = []
    this.#acrossLines.push(linesAcross)
    if (mostAccounts === 0) return { ...LEAVE_ALL, end: () => void this.#texts.push(NOT_SEARCHED) }
    if (!this.#isAcross) this.#accounts = new AccountIndex(this.#options)
    let count = 0
    const lines: number[] = []
    /** Line of the first account that could not be kept. */
    let stoppedAt: number | null = null
    return {
      ...LEAVE_ALL,
      add: (bytes, start, end, line) => {
        if (stoppedAt !== null) return
        const account = bytes.subarray(start, end)
        let seen = this.#accounts.see(account, { text, line })
        if (seen === null && this.#isAcross) {
          this.#stopAcross(line)
          this.#accounts = this.#accounts.of(text)
          seen = this.#accounts.see(account, { text, line })
        }
        if (seen === null) stoppedAt = line
        else if (seen.last === text) {
          count++
          if (lines.length < mostLines) lines.push(line)
        } else if (seen.last !== null) {
          this.#acrossCount++
          if (everyLineAcross) linesAcross.push(line)
          const { first } = seen
          if (this.#repeats.length < mostAcross) this.#repeats.push({ text, line, first })
        }
      },
      end: ({ rows }) => {
        const checkedRows = stoppedAt === null ? rows : stoppedAt - 1
        this.#texts.push({ count, lines, checkedRows })
        if (this.#isAcross) this.#acrossRows += rows
      },
    }
  }

  finish(): Found {
    const { isSeveral } = this.#options
    const across = {
      count: this.#acrossCount,
      repeats: this.#repeats,
      lines: this.#acrossLines,
      checkedRows: isSeveral ? this.#acrossRows : 0,
    }
    return { texts: this.#texts, across }
  }

  beginAgain(): RowEngine {
    throw new Error('All places are known.')
  }

  /** Ends the comparison of texts before the account on a line of the one that is read. */
  #stopAcross(line: number): void {
    this.#isAcross = false
    this.#acrossRows += line - 1
  }
}

/** Reads no row, and keeps no account. */
const LEAVE_ALL: RowEngine = {
  read: (_chunk: Chunk, from: number) => from,
  add: () => {},
  end: (_ledger: Ledger) => {},
}
