import { makeFingerprint } from './fingerprint.js'
import { Fingerprints, Scratch } from './fingerprints.js'
import { MAX_FINDINGS_PER_RULE } from './rules.js'

/** Accounts that are kept for comparison before the search stops; they take up to 540 MB. */
export const MAX_COMPARED_ACCOUNTS = 40_000_000

/** Bits of a fingerprint that tell which part it goes to. */
const PART_BITS = 8
const PARTS = 1 << PART_BITS
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

/**
 * Finds accounts that repeat an earlier one, byte for byte, by 64-bit fingerprints: among 32
 * million distinct accounts, the chance that any two are taken for the same is 1 in 36,000.
 *
 * A hash table of that many would wait for memory at every row. So fingerprints are only dealt out
 * to parts, by their first bits, and at the end each part is sorted on its own, in the cache.
 */
export class DuplicateFinder {
  readonly #limit: number
  readonly #parts = Array.from({ length: PARTS }, () => new Fingerprints())
  readonly #halves = new Int32Array(2)
  readonly #scratch = new Scratch()
  /** Fingerprints in the parts. */
  #stored = 0
  #count = 0
  readonly #lines: number[] = []
  /** Line of the first account that could not be stored. */
  #stoppedAt: number | null = null

  /** @param limit accounts that are kept for comparison */
  constructor(limit: number = MAX_COMPARED_ACCOUNTS) {
    this.#limit = limit
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
    this.#store(halves[0]!, halves[1]!, line)
  }

  /** Ends the search in a text of `rows` rows. Call once. */
  finish(rows: number): Duplicates {
    try {
      for (const part of this.#parts) part.clear(this.#scratch, this.#onRepeat)
    } catch (error) {
      // Without memory to compare in, nothing has been compared.
      if (!(error instanceof RangeError)) throw error
      return { count: 0, lines: [], checkedRows: 0 }
    }
    const checkedRows = this.#stoppedAt === null ? rows : this.#stoppedAt - 1
    return { count: this.#count, lines: this.#lines, checkedRows }
  }

  #store(high: number, low: number, line: number): void {
    if (this.#stoppedAt !== null) return
    if (this.#stored >= this.#limit) {
      this.#stoppedAt = line
      return
    }
    const part = this.#parts[high >>> (32 - PART_BITS)]!
    try {
      this.#stored++
      if (part.add(high, low, line)) this.#relieve(part)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      this.#stoppedAt = line
    }
  }

  /** Removes repeats from a part that has too many for accounts that are mostly distinct. */
  #relieve(part: Fingerprints): void {
    const { size } = part
    if (size < (2 * this.#stored) / PARTS + SPARE_ENTRIES) return
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
