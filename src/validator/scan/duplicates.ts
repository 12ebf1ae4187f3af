import { MAX_FINDINGS_PER_RULE } from '../rules/limits.js'
import { makeFingerprint } from './fingerprint.js'
import { ENTRY, Fingerprints, LEAST_PAGE, Scratch } from './fingerprints.js'

/** Accounts that are kept for comparison before the search stops; they take up to 540 MB. */
export const MAX_COMPARED_ACCOUNTS = 40_000_000

/** Bits of a fingerprint that tell which part it goes to. */
const PART_BITS = 8
const PARTS = 1 << PART_BITS
/** Accounts for which a single part does: all the others would cost more than they are good for. */
const UNDIVIDED_ACCOUNTS = 1 << 14
/** Integers of the fingerprints that are gathered for a part before they are moved there. */
const BATCH = LEAST_PAGE * ENTRY
/** Entries by which a part may be larger than twice the average before repeats are removed. */
const SPARE_ENTRIES = 1 << 16

/** Accounts that repeat an earlier one. */
export interface Duplicates {
  readonly count: number
  /** Lines of the first of them, as many as are listed, ascending. */
  readonly lines: readonly number[]
  /** Rows before the one at which the search stopped; all rows when it didn't. */
  readonly checkedRows: number
}

export const NOT_SEARCHED: Duplicates = { count: 0, lines: [], checkedRows: 0 }

/**
 * Finds accounts that repeat an earlier one, byte for byte, by 64-bit fingerprints: among 32
 * million distinct accounts, the chance that any two are taken for the same is 1 in 36,000.
 *
 * A hash table of that many would wait for memory at every row. So fingerprints are only dealt out
 * to parts, by their first bits and in batches, and at the end each part has a table of its own,
 * which fits into the cache. Those of a short list stay together.
 */
export class DuplicateFinder {
  #limit: number
  /** Accounts at which there is something to do: to divide them into parts, or to stop. */
  #bound: number
  #parts: readonly Fingerprints[] = [new Fingerprints()]
  /** The batch of each part, one after the other, and how many of its integers are in use. */
  #batches = new Int32Array(BATCH)
  #used = new Int32Array(1)
  readonly #halves = new Int32Array(2)
  readonly #scratch = new Scratch()
  /** Fingerprints in the parts and their batches. */
  #stored = 0
  #count = 0
  readonly #lines: number[] = []
  /** Line of the first account that could not be stored. */
  #stoppedAt: number | null = null

  /** @param limit accounts that are kept for comparison */
  constructor(limit: number = MAX_COMPARED_ACCOUNTS) {
    this.#limit = limit
    this.#bound = Math.min(limit, UNDIVIDED_ACCOUNTS)
  }

  /** Bytes that the fingerprints take. */
  get bytes(): number {
    return this.#parts.reduce((sum, part) => sum + part.bytes, 0)
  }

  /**
   * Takes the account that stands in `view` from `start` to before `end`, on a line after those of
   * all accounts before. Whole words are read, so up to 4 bytes must follow the account.
   */
  add(view: DataView, start: number, end: number, line: number): void {
    const halves = this.#halves
    makeFingerprint(view, start, end, halves)
    if (this.#stored >= this.#bound && !this.#passBound()) this.#stop(line)
    else if (!this.#store(halves[0]!, halves[1]!, line)) this.#stop(line)
  }

  /** Ends the search in a text of `rows` rows. Call once. */
  finish(rows: number): Duplicates {
    try {
      for (const [part, fingerprints] of this.#parts.entries()) {
        if (this.#used[part]! > 0) this.#moveBatch(part)
        fingerprints.clear(this.#scratch, this.#onRepeat)
      }
    } catch (error) {
      // Without memory to compare in, nothing has been compared.
      if (!(error instanceof RangeError)) throw error
      return { count: 0, lines: [], checkedRows: 0 }
    }
    const checkedRows = this.#stoppedAt === null ? rows : this.#stoppedAt - 1
    return { count: this.#count, lines: this.#lines, checkedRows }
  }

  /** Ends the search before the account on `line`, unless it has ended already. */
  #stop(line: number): void {
    this.#stoppedAt ??= line
    this.#limit = 0
    this.#bound = 0
  }

  /** Makes ready for more accounts than the bound; false when there may be no more. */
  #passBound(): boolean {
    if (this.#stored >= this.#limit) return false
    this.#bound = this.#limit
    return this.#divide()
  }

  /** Deals all fingerprints out to as many parts as a long list needs; false without the memory. */
  #divide(): boolean {
    const [undivided] = this.#parts
    if (this.#used[0]! > 0) this.#moveBatch(0)
    this.#parts = Array.from({ length: PARTS }, () => new Fingerprints())
    this.#batches = new Int32Array(PARTS * BATCH)
    this.#used = new Int32Array(PARTS)
    this.#stored = 0
    for (const page of undivided!.pages()) {
      for (let at = 0; at < page.length; at += ENTRY) {
        const line = page[at + 2]!
        if (this.#store(page[at]!, page[at + 1]!, line)) continue
        this.#stop(line >>> 0)
        return false
      }
    }
    return true
  }

  /** Stores a fingerprint, by its halves; false when there is no memory. */
  #store(high: number, low: number, line: number): boolean {
    const part = (high >>> (32 - PART_BITS)) & (this.#parts.length - 1)
    const used = this.#used[part]!
    if (used === 0 && !this.#makeRoom(part)) return false
    const at = part * BATCH + used
    this.#batches[at] = high
    this.#batches[at + 1] = low
    this.#batches[at + 2] = line
    this.#stored++
    this.#used[part] = used + ENTRY
    if (used + ENTRY === BATCH) this.#moveBatch(part)
    return true
  }

  /** Moves the batch of a part there; room was made when it began. */
  #moveBatch(part: number): void {
    const start = part * BATCH
    this.#parts[part]!.add(this.#batches.subarray(start, start + this.#used[part]!))
    this.#used[part] = 0
  }

  /** Makes room for a batch in a part; false when there is no memory. */
  #makeRoom(part: number): boolean {
    const fingerprints = this.#parts[part]!
    if (!fingerprints.isFull) return true
    try {
      this.#relieve(fingerprints)
      fingerprints.grow()
      return true
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return false
    }
  }

  /** Removes repeats from a part that has too many for accounts that are mostly distinct. */
  #relieve(part: Fingerprints): void {
    const { size } = part
    if (size < (2 * this.#stored) / this.#parts.length + SPARE_ENTRIES) return
    part.removeRepeats(this.#scratch, this.#onRepeat)
    this.#stored -= size - part.size
  }

  readonly #onRepeat = (line: number): void => {
    this.#count++
    const lines = this.#lines
    if (lines.length === MAX_FINDINGS_PER_RULE && line > lines.at(-1)!) return
    lines.push(line)
    lines.sort((one, other) => one - other)
    if (lines.length > MAX_FINDINGS_PER_RULE) lines.pop()
  }
}
