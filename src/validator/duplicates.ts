import { FingerprintSet } from './fingerprint-set.js'

/** Accounts that are looked up in one go. */
const BATCH = 2048

/**
 * Finds accounts that repeat an earlier one, byte for byte, by 64-bit fingerprints: among 32
 * million distinct accounts, the chance that any two are taken for the same is 1 in 36,000.
 */
export class DuplicateFinder {
  readonly #accounts: FingerprintSet
  readonly #onDuplicate: (line: number) => void
  readonly #highs = new Int32Array(BATCH)
  readonly #lows = new Int32Array(BATCH)
  readonly #lines = new Float64Array(BATCH)
  #queued = 0
  /** Keeps the reads that only warm the cache from being left out by the compiler. */
  #warmth = 0
  /** Line of the first account that there was no room for. */
  #stoppedAt: number | null = null

  /**
   * @param onDuplicate called with the line of each account that repeats an earlier one, in order
   * @param limit distinct accounts after which detection stops
   */
  constructor(onDuplicate: (line: number) => void, limit?: number) {
    this.#onDuplicate = onDuplicate
    this.#accounts = new FingerprintSet(limit)
  }

  /**
   * Takes the account that stands in `view` from `start` to before `end`, on a line after those of
   * all accounts before. Whole words are read, so up to 4 bytes must follow the account.
   */
  add(view: DataView, start: number, end: number, line: number): void {
    // Two lanes of 32 bits. Each step can be undone, so no word loses what came before it, and the
    // second lane also takes in the first: accounts that cancel out in one don't in the other.
    let high = end - start
    let low = 0x3c6ef372
    let at = start
    for (; at + 4 <= end; at += 4) {
      const word = view.getInt32(at, true)
      high = Math.imul(high ^ word, 0x9e3779b1)
      high ^= high >>> 15
      low = (Math.imul(low, 0x85ebca6b) + word) | 0
      low = ((low ^ (low >>> 13)) + high) | 0
    }
    const rest = view.getInt32(at, true) & ((1 << ((end - at) << 3)) - 1)
    high = Math.imul(high ^ rest, 0x9e3779b1)
    high ^= high >>> 15
    low = (Math.imul(low, 0x85ebca6b) + rest) | 0
    low = scramble(((low ^ (low >>> 13)) + high) | 0)
    const queued = this.#queued
    this.#lows[queued] = low
    this.#highs[queued] = scramble(high ^ low)
    this.#lines[queued] = line
    this.#queued = queued + 1
    if (this.#queued === BATCH) this.#lookUp()
  }

  /** Rows, of `rows` in all, before detection stopped; call once, after the last account. */
  finish(rows: number): number {
    this.#lookUp()
    return this.#stoppedAt === null ? rows : this.#stoppedAt - 1
  }

  #lookUp(): void {
    const count = this.#stoppedAt === null ? this.#queued : 0
    this.#queued = 0
    let warmth = 0
    for (let at = 0; at < count; at++) warmth ^= this.#accounts.touch(this.#highs[at]!)
    this.#warmth ^= warmth
    for (let at = 0; at < count; at++) {
      const outcome = this.#accounts.add(this.#highs[at]!, this.#lows[at]!)
      if (outcome === 'repeated') this.#onDuplicate(this.#lines[at]!)
      if (outcome !== 'refused') continue
      this.#stoppedAt = this.#lines[at]!
      return
    }
  }
}

/** Spreads every bit over all others, without making any two numbers the same. */
function scramble(number: number): number {
  let mixed = number ^ (number >>> 16)
  mixed = Math.imul(mixed, 0x7feb352d)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0x846ca68b)
  return mixed ^ (mixed >>> 16)
}
