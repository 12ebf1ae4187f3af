/** Integers of an entry: the two halves of a fingerprint, and its line. */
const ENTRY = 3
/** Entries that the smallest and the largest page hold. */
const LEAST_PAGE = 64
const LARGEST_PAGE = 8192
/** Most bits by which entries are sorted in one pass. */
const MOST_BITS = 12

/** Memory to sort in, for one use after another. */
export class Scratch {
  #one = new Int32Array(0)
  #other = new Int32Array(0)

  /** Two stretches of `length` integers. */
  take(length: number): [Int32Array, Int32Array] {
    if (this.#one.length < length) {
      this.#one = new Int32Array(length)
      this.#other = new Int32Array(length)
    }
    return [this.#one.subarray(0, length), this.#other.subarray(0, length)]
  }
}

/**
 * Fingerprints of 64 bits, each with a line: one of the parts into which all are divided. Takes 12
 * bytes an entry, and at most an eighth more for room in the last page.
 */
export class Fingerprints {
  #pages: Int32Array[] = []
  /** The last page, and how many of its integers are in use. */
  #page = new Int32Array(0)
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

  /**
   * Adds a fingerprint, with a line below 2^32 that is higher than all before. Returns true at
   * times, when it is worth a look whether there are too many.
   *
   * @throws {RangeError} when there is no memory
   */
  add(high: number, low: number, line: number): boolean {
    const isFull = this.#used === this.#page.length
    if (isFull) this.#addPage()
    const page = this.#page
    const used = this.#used
    page[used] = high
    page[used + 1] = low
    page[used + 2] = line
    this.#used = used + ENTRY
    return isFull
  }

  /**
   * Removes those that repeat an earlier one, and calls `onRepeat` with their lines, in any order.
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
    this.#distinct(scratch, onRepeat)
    this.#page = new Int32Array(0)
    this.#used = 0
    this.#pages = []
    this.#sizeBefore = 0
  }

  #distinct(scratch: Scratch, onRepeat: (line: number) => void): Int32Array {
    const length = this.size * ENTRY
    const [halfSorted, sorted] = scratch.take(length)
    // By so many bits that entries with different ones hardly ever come to stand together.
    const bits = Math.min(32 - Math.clz32(this.size), MOST_BITS)
    const filled = [...this.#pages.slice(0, -1), this.#page.subarray(0, this.#used)]
    sortPass(filled, halfSorted, 0, bits)
    sortPass([halfSorted], sorted, bits, bits)
    return sorted.subarray(0, dropRepeats(sorted, 2 ** (2 * bits) - 1, onRepeat))
  }

  #addPage(): void {
    const size = this.size
    const entries = Math.max(LEAST_PAGE, Math.min(size >> 3, LARGEST_PAGE))
    const page = new Int32Array(entries * ENTRY)
    this.#pages.push(page)
    this.#page = page
    this.#used = 0
    this.#sizeBefore = size
  }
}

/** Sorts entries by some bits of their `high`, those that agree in the order they have. */
function sortPass(
  pages: readonly Int32Array[],
  target: Int32Array,
  shift: number,
  bits: number,
): void {
  const mask = (1 << bits) - 1
  const starts = new Int32Array(mask + 2)
  for (const page of pages) {
    for (let at = 0; at < page.length; at += ENTRY) {
      starts[((page[at]! >>> shift) & mask) + 1]! += ENTRY
    }
  }
  for (let digit = 1; digit <= mask; digit++) starts[digit]! += starts[digit - 1]!
  for (const page of pages) {
    for (let at = 0; at < page.length; at += ENTRY) {
      const digit = (page[at]! >>> shift) & mask
      const to = starts[digit]!
      starts[digit] = to + ENTRY
      target[to] = page[at]!
      target[to + 1] = page[at + 1]!
      target[to + 2] = page[at + 2]!
    }
  }
}

/**
 * Moves the entries that repeat no earlier one to the front, and calls `onRepeat` with the lines
 * of the others. Entries whose `high` agrees in the bits of `mask` stand together.
 *
 * @returns the length of what was moved
 */
function dropRepeats(entries: Int32Array, mask: number, onRepeat: (line: number) => void): number {
  let kept = 0
  /** Where the entries begin that agree with the one at hand. */
  let group = 0
  let key = -1
  for (let at = 0; at < entries.length; at += ENTRY) {
    const high = entries[at]!
    const low = entries[at + 1]!
    const line = entries[at + 2]!
    if ((high & mask) !== key) {
      key = high & mask
      group = kept
    }
    let other = group
    while (other < kept && (entries[other] !== high || entries[other + 1] !== low)) other += ENTRY
    if (other < kept) {
      onRepeat(line >>> 0)
      continue
    }
    entries[kept] = high
    entries[kept + 1] = low
    entries[kept + 2] = line
    kept += ENTRY
  }
  return kept
}
