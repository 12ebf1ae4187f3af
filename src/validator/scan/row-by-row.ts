import { MAX_FINDINGS_PER_RULE } from '../rules/limits.js'
import type { RowSettings } from '../rules/row-settings.js'
import { AccountIndex } from './account-index.js'
import { type Duplicates, NOT_SEARCHED } from './duplicates.js'
import { SEARCH_LIMITS } from './limits.js'
import type { Chunk, Ledger, RowEngine } from './row-engine.js'

/**
 * Leaves every row to `Row`. It starts at once and runs everywhere, and so is for small packages and
 * for machines without what the kernel needs.
 */
export class RowByRow implements RowEngine {
  /** Null when duplicates are not looked for. */
  readonly #accounts: AccountIndex | null
  #count = 0
  readonly #lines: number[] = []
  /** Line of the first account that could not be kept. */
  #stoppedAt: number | null = null

  constructor({ duplicateLimit }: RowSettings) {
    const limits = { ...SEARCH_LIMITS, accounts: duplicateLimit }
    this.#accounts = duplicateLimit === 0 ? null : new AccountIndex(limits)
  }

  read(_chunk: Chunk, from: number): number {
    return from
  }

  add(bytes: Uint8Array, start: number, end: number, line: number): void {
    if (this.#accounts === null || this.#stoppedAt !== null) return
    const isNew = this.#accounts.isNew(bytes.subarray(start, end))
    if (isNew === null) this.#stoppedAt = line
    if (isNew !== false) return
    this.#count++
    if (this.#lines.length < MAX_FINDINGS_PER_RULE) this.#lines.push(line)
  }

  finish({ rows }: Ledger): Duplicates {
    if (this.#accounts === null) return NOT_SEARCHED
    const checkedRows = this.#stoppedAt === null ? rows : this.#stoppedAt - 1
    return { count: this.#count, lines: this.#lines, checkedRows }
  }
}
