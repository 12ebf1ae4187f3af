import type { Place } from './search.js'

/** Bytes that an account takes in a map, about, besides its own. */
const ENTRY_BYTES = 72
/** Texts that can be told apart; a line takes the upper bits of a number. */
const TEXTS = 1 << 16

/** How much may be kept. */
export interface IndexLimits {
  readonly accounts: number
  readonly memoryBytes: number
}

/** What was known of an account. */
export interface Seen {
  /** The text in which it was seen last; null when it is new. */
  readonly last: number | null
  /** Where it was seen first. */
  readonly first: Place
}

/** Accounts that there were, byte for byte, to ask of each whether it is new. */
export class AccountIndex {
  /** Where an account stands first, and in which text last, in one number each. */
  readonly #firsts = new Map<string, number>()
  readonly #lasts = new Map<string, number>()
  readonly #limits: IndexLimits
  #bytes = 0

  constructor(limits: IndexLimits) {
    this.#limits = limits
  }

  /**
   * Whether an account was not there before; it is from now on. Null when it can't be told, since no
   * more can be kept.
   */
  isNew(account: Uint8Array): boolean | null {
    const seen = this.see(account, { text: 0, line: 0 })
    return seen === null ? null : seen.last === null
  }

  /**
   * Takes an account that stands at a place, which comes after all places before. Null when it can't
   * be told whether it is new, since no more can be kept.
   */
  see(account: Uint8Array, { text, line }: Place): Seen | null {
    // A character a byte: they are compared, and not shown. To spread them would make a number of each.
    const key: string = Reflect.apply(String.fromCharCode, null, account)
    const known = this.#firsts.get(key)
    if (known !== undefined) {
      const first = { text: known % TEXTS, line: Math.floor(known / TEXTS) }
      const last = this.#lasts.get(key) ?? first.text
      if (last !== text) this.#lasts.set(key, text)
      return { last, first }
    }
    this.#bytes += ENTRY_BYTES + key.length
    const { accounts, memoryBytes } = this.#limits
    if (this.#firsts.size >= accounts || this.#bytes > memoryBytes) return null
    try {
      this.#firsts.set(key, line * TEXTS + text)
    } catch (error) {
      // There is a largest size of maps.
      if (error instanceof RangeError) return null
      throw error
    }
    return { last: null, first: { text, line } }
  }

  /** Those accounts that were seen last in a text, in an index of their own. */
  of(text: number): AccountIndex {
    const index = new AccountIndex(this.#limits)
    for (const [key, first] of this.#firsts) {
      if ((this.#lasts.get(key) ?? first % TEXTS) !== text) continue
      index.#firsts.set(key, text)
      index.#bytes += ENTRY_BYTES + key.length
    }
    return index
  }
}
