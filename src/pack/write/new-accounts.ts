import type { StopSignal } from '../../validator/index.js'
import type { PackStorage } from '../ports.js'
import type { AccountFilter } from './account-filter.js'
import type { CountsBySource } from './counts.js'
import { LF, type Rows } from './rows.js'
import { WaitingFile } from './waiting-rows.js'

/** What finding new accounts needs. */
export interface NewAccountsOptions {
  readonly filter: AccountFilter
  readonly storage: Pick<PackStorage, 'openSpill'>
  readonly counts: CountsBySource
  /** Stops the work. */
  readonly signal?: StopSignal | undefined
  /** Takes accounts that are new, in their order; good until the promise is settled. */
  readonly keep: (rows: Rows) => Promise<void>
}

/**
 * Lets each account through once, the first time that it comes, unless it is excluded.
 *
 * Memory may be too small for all of them. Then those that it doesn't hold wait in a file, which is
 * looked at once all have come and the memory is empty again: none of them is among those that were
 * let through, and all of them come behind. That may go several rounds.
 */
export class NewAccounts {
  readonly #options: NewAccountsOptions
  /** What the next round has to look at. */
  #exclusions: WaitingFile | null = null
  #accounts: WaitingFile | null = null

  constructor(options: NewAccountsOptions) {
    this.#options = options
  }

  /** Tells what share of all text has come with what is taken next; 0 where that isn't known. */
  expect(share: number): void {
    this.#options.filter.expect(share)
  }

  /** Takes whole rows of accounts to leave out, before any others. */
  async exclude(text: Uint8Array): Promise<void> {
    this.#options.signal?.throwIfAborted()
    for (const part of this.#parts(text)) {
      const open = this.#options.filter.exclude(part)
      if (open.rows === 0) continue
      this.#exclusions ??= await this.#openWaiting()
      await this.#exclusions.add({ text: open.text, source: 0 })
    }
  }

  /** Takes whole rows of accounts of a source. */
  async add(text: Uint8Array, source: number): Promise<void> {
    const { filter, counts, keep, signal } = this.#options
    signal?.throwIfAborted()
    const count = counts.of(source)
    for (const part of this.#parts(text)) {
      const { kept, open, duplicates, excluded, otherShards } = filter.take(part)
      count.duplicates += duplicates
      count.excluded += excluded
      count.otherShards += otherShards
      count.accounts += kept.rows
      if (open.rows > 0) {
        this.#accounts ??= await this.#openWaiting()
        await this.#accounts.add({ text: open.text, source })
      }
      if (kept.rows > 0) await keep(kept)
    }
  }

  /** Looks at all that waits. */
  async finish(): Promise<void> {
    this.expect(0)
    while (this.#accounts !== null) {
      const [exclusions, accounts] = [this.#exclusions, this.#accounts]
      this.#exclusions = null
      this.#accounts = null
      this.#options.filter.clear()
      if (exclusions !== null) {
        for await (const { text } of exclusions.read()) await this.exclude(text)
      }
      for await (const { text, source } of accounts.read()) await this.add(text, source)
    }
  }

  async #openWaiting(): Promise<WaitingFile> {
    return new WaitingFile(await this.#options.storage.openSpill())
  }

  /** The text in parts that can be looked at at once. */
  *#parts(text: Uint8Array): Generator<Uint8Array> {
    const { mostBytes } = this.#options.filter
    let start = 0
    while (text.length - start > mostBytes) {
      const end = text.lastIndexOf(LF, start + mostBytes - 1) + 1
      yield text.subarray(start, end)
      start = end
    }
    yield text.subarray(start)
  }
}
