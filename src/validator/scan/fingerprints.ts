/** Integers of an entry: the two halves of a fingerprint, and its line below 2^32. */
export const ENTRY = 3
/** Entries of the smallest page; all others have a multiple of that. */
export const LEAST_PAGE = 64
/** Entries of the largest page. */
const LARGEST_PAGE = 8192

const NOTHING = new Int32Array(0)

/** Memory to compare in, for one use after another. */
export class Scratch {
  #entries = NOTHING
  #slots = NOTHING

  /** Room for `length` integers of entries, and zeroed slots, at least two for each entry. */
  take(length: number): { readonly entries: Int32Array; readonly slots: Int32Array } {
    const slots = 2 ** (33 - Math.clz32(length / ENTRY))
    if (this.#entries.length < length) this.#entries = new Int32Array(length)
    if (this.#slots.length < slots) this.#slots = new Int32Array(slots)
    return {
      entries: this.#entries.subarray(0, length),
      slots: this.#slots.subarray(0, slots).fill(0),
    }
  }
}

/**
 * Fingerprints of 64 bits, each with a line: one of the parts into which all are divided. Takes 12
 * bytes an entry, and at most an eighth more for room in the last page.
 */
export class Fingerprints {
  #pages: Int32Array[] = []
  /** The last page, and how many of its integers are in use. */
  #page = NOTHING
  #used = 0
  /** Entries in the pages before it. */
  #sizeBefore = 0

  /** Entries. */
  get size(): number {
    return this.#sizeBefore + this.#used / ENTRY
  }

  /** Bytes that the entries take. */
  get bytes(): number {
    return this.#pages.reduce((sum, page) => sum + page.byteLength, 0)
  }

  /** Whether there is no room for another entry; otherwise there is for `LEAST_PAGE` of them. */
  get isFull(): boolean {
    return this.#used === this.#page.length
  }

  /** The entries, in the order in which they were added. */
  *pages(): Iterable<Int32Array> {
    for (const page of this.#pages) {
      yield page === this.#page ? page.subarray(0, this.#used) : page
    }
  }

  /**
   * Makes room for at least `LEAST_PAGE` entries.
   *
   * @throws {RangeError} when there is no memory
   */
  grow(): void {
    const size = this.size
    const entries = Math.max(LEAST_PAGE, Math.min(size >> 3, LARGEST_PAGE) & -LEAST_PAGE)
    const page = new Int32Array(entries * ENTRY)
    this.#pages.push(page)
    this.#page = page
    this.#used = 0
    this.#sizeBefore = size
  }

  /**
   * Adds entries, for which there must be room: `LEAST_PAGE` of them, or fewer as the last ones. A
   * line is higher than all before it.
   */
  add(entries: Int32Array): void {
    this.#page.set(entries, this.#used)
    this.#used += entries.length
  }

  /**
   * Removes those that repeat an earlier one, and calls `onRepeat` with their lines, ascending.
   *
   * @throws {RangeError} when there is no memory
   */
  removeRepeats(scratch: Scratch, onRepeat: (line: number) => void): void {
    this.#page = this.#distinct(scratch, onRepeat).slice()
    this.#used = this.#page.length
    this.#pages = [this.#page]
    this.#sizeBefore = 0
  }

  /** Does the same, and removes all others too. */
  clear(scratch: Scratch, onRepeat: (line: number) => void): void {
    if (this.size === 0) return
    this.#distinct(scratch, onRepeat)
    this.#page = NOTHING
    this.#used = 0
    this.#pages = []
    this.#sizeBefore = 0
  }

  /** Those that repeat no earlier one, in memory that the next use of `scratch` overwrites. */
  #distinct(scratch: Scratch, onRepeat: (line: number) => void): Int32Array {
    const { entries, slots } = scratch.take(this.size * ENTRY)
    let length = 0
    for (const page of this.pages()) {
      length = keepDistinct(page, { entries, length, slots }, onRepeat)
    }
    return entries.subarray(0, length)
  }
}

/** Entries of different fingerprints, and a hash table over them. */
interface Kept {
  readonly entries: Int32Array
  /** Integers of `entries` that are in use. */
  readonly length: number
  /** From the lower bits of a fingerprint: where its second half stands in `entries`, or 0. */
  readonly slots: Int32Array
}

/**
 * Keeps the entries of a page that repeat none that is kept, and calls `onRepeat` with the lines of
 * the others.
 *
 * @returns the new length of what is kept
 */
function keepDistinct(
  page: Int32Array,
  { entries, length, slots }: Kept,
  onRepeat: (line: number) => void,
): number {
  const mask = slots.length - 1
  let kept = length
  for (let at = 0; at < page.length; at += ENTRY) {
    const high = page[at]!
    const low = page[at + 1]!
    const line = page[at + 2]!
    let slot = low & mask
    let other = slots[slot]!
    while (other !== 0 && (entries[other] !== low || entries[other - 1] !== high)) {
      slot = (slot + 1) & mask
      other = slots[slot]!
    }
    if (other !== 0) {
      onRepeat(line >>> 0)
      continue
    }
    slots[slot] = kept + 1
    entries[kept] = high
    entries[kept + 1] = low
    entries[kept + 2] = line
    kept += ENTRY
  }
  return kept
}
