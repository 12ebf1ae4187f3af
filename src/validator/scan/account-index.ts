import type { SearchLimits } from './limits.js'

/** Bytes that an account takes in a set, about, besides its own. */
const ENTRY_BYTES = 56

/** Accounts that there were, byte for byte, to ask of each whether it is new. */
export class AccountIndex {
  readonly #accounts = new Set<string>()
  readonly #limits: SearchLimits
  #bytes = 0

  constructor(limits: SearchLimits) {
    this.#limits = limits
  }

  /**
   * Whether an account was not there before; it is from now on. Null when it can't be told, since no
   * more can be kept: then nothing more is to be asked.
   */
  isNew(account: Uint8Array): boolean | null {
    // A character a byte: they are compared, and not shown.
    const key = String.fromCharCode(...account)
    if (this.#accounts.has(key)) return false
    this.#bytes += ENTRY_BYTES + key.length
    const { accounts, bytes } = this.#limits
    if (this.#accounts.size >= accounts || this.#bytes > bytes) return null
    try {
      this.#accounts.add(key)
    } catch (error) {
      // There is a largest size of sets.
      if (error instanceof RangeError) return null
      throw error
    }
    return true
  }
}
