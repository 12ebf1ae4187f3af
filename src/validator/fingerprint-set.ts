/** Most distinct accounts that one validation tells apart; the table has 500 MB then. */
export const MAX_DISTINCT_ACCOUNTS = 40_000_000

/** What became of a fingerprint: it was new, it was there, or there was no room for it. */
export type Outcome = 'added' | 'repeated' | 'refused'

const PAGE_BITS = 15
const SLOTS_PER_PAGE = 1 << PAGE_BITS
const SLOT_MASK = SLOTS_PER_PAGE - 1
const BYTES_PER_SLOT = 8
/** Slots below the lowest home, for entries that have to make way. */
const MARGIN = 1024
/** Share of the slots in use at which the table grows, and by how much it grows then. */
const MAX_LOAD = 0.8
const GROWTH = 1.25

/**
 * A set of 64-bit fingerprints, each a pair of 32-bit integers, that takes at most 12.5 bytes an
 * entry (beyond its first few pages), also while it grows.
 *
 * The slots hold the fingerprints in ascending order, with gaps. The home of a fingerprint is
 * where it lies among all possible ones, scaled to the number of slots; it sits there or, when
 * that is taken, as little below as the order allows: linear probing, downwards. So the table may
 * have any number of slots, and more slots only ever move entries up. That is how it grows: by
 * some pages, over which the entries are spread in place, from the top. There is never a second
 * table.
 */
export class FingerprintSet {
  /** Slots, as pairs of `high` and `low`; both are 0 in an empty slot. */
  readonly #pages: Int32Array[] = []
  readonly #limit: number
  /** Number of homes, divided by the number of values that `high` can have. */
  #scale = 0
  #size = 0
  /** Size at which the table has to grow. */
  #maxSize = 0
  /** Whether the one fingerprint that looks like an empty slot is in the set. */
  #hasZero = false

  constructor(limit: number = MAX_DISTINCT_ACCOUNTS) {
    this.#limit = limit
  }

  /** Fingerprints in the set. */
  get size(): number {
    return this.#size
  }

  /** Bytes that the table takes. */
  get bytes(): number {
    return this.#pages.length * SLOTS_PER_PAGE * BYTES_PER_SLOT
  }

  /**
   * Reads the slot where the search for a fingerprint begins. When that is done for many of them
   * before they are added, the processor fetches their cache lines side by side.
   */
  touch(high: number): number {
    if (this.#pages.length === 0) return 0
    const home = this.#home(high)
    return this.#pages[home >> PAGE_BITS]![(home & SLOT_MASK) << 1]!
  }

  /** Adds a fingerprint; `refused` when the limit is reached, or no memory is to be had. */
  add(high: number, low: number): Outcome {
    if (this.#pages.length === 0 && !this.#grow()) return 'refused'
    if ((high | low) === 0) return this.#addZero()
    for (let slot = this.#home(high); slot >= 0; slot--) {
      const page = this.#pages[slot >> PAGE_BITS]!
      const at = (slot & SLOT_MASK) << 1
      const otherHigh = page[at]!
      const otherLow = page[at + 1]!
      if (otherHigh === high && otherLow === low) return 'repeated'
      const isEmpty = (otherHigh | otherLow) === 0
      if (!isEmpty && (otherHigh > high || (otherHigh === high && otherLow > low))) continue
      if (this.#size >= this.#limit) return 'refused'
      if (this.#size >= this.#maxSize) break
      page[at] = high
      page[at + 1] = low
      this.#size++
      return isEmpty || this.#pushDown(slot - 1, otherHigh, otherLow) ? 'added' : 'refused'
    }
    return this.#grow() ? this.add(high, low) : 'refused'
  }

  #addZero(): Outcome {
    if (this.#hasZero) return 'repeated'
    if (this.#size >= this.#limit) return 'refused'
    this.#hasZero = true
    this.#size++
    return 'added'
  }

  /** Puts an entry that had to make way into `slot`, the one there into the next below, and so on. */
  #pushDown(slot: number, high: number, low: number): boolean {
    let movedHigh = high
    let movedLow = low
    for (let to = slot; to >= 0; to--) {
      const page = this.#pages[to >> PAGE_BITS]!
      const at = (to & SLOT_MASK) << 1
      const otherHigh = page[at]!
      const otherLow = page[at + 1]!
      page[at] = movedHigh
      page[at + 1] = movedLow
      if ((otherHigh | otherLow) === 0) return true
      movedHigh = otherHigh
      movedLow = otherLow
    }
    // The margin is used up, which good fingerprints hardly ever do; a larger table has room.
    this.#size--
    return this.#grow() && this.add(movedHigh, movedLow) === 'added'
  }

  #home(high: number): number {
    return MARGIN + Math.trunc((high + 0x80000000) * this.#scale)
  }

  /** Adds pages and spreads the entries over all; false when there is no memory. */
  #grow(): boolean {
    const oldSlots = this.#pages.length * SLOTS_PER_PAGE
    const pages = Math.ceil(this.#pages.length * GROWTH) || 1
    try {
      const added = Array.from(
        { length: pages - this.#pages.length },
        () => new Int32Array(SLOTS_PER_PAGE * 2),
      )
      this.#pages.push(...added)
    } catch {
      return false
    }
    const homes = pages * SLOTS_PER_PAGE - MARGIN
    this.#scale = homes / 0x100000000
    this.#maxSize = Math.floor(homes * MAX_LOAD)
    this.#spread(oldSlots)
    return true
  }

  /**
   * Moves each entry from its old slot to its new one, which is never below: from the top, so that
   * no entry is overwritten before it has moved.
   */
  #spread(oldSlots: number): void {
    let free = this.#pages.length * SLOTS_PER_PAGE - 1
    for (let slot = oldSlots - 1; slot >= 0; slot--) {
      const page = this.#pages[slot >> PAGE_BITS]!
      const at = (slot & SLOT_MASK) << 1
      const high = page[at]!
      const low = page[at + 1]!
      if ((high | low) === 0) continue
      page[at] = 0
      page[at + 1] = 0
      const to = Math.min(this.#home(high), free)
      const toPage = this.#pages[to >> PAGE_BITS]!
      const toAt = (to & SLOT_MASK) << 1
      toPage[toAt] = high
      toPage[toAt + 1] = low
      free = to - 1
    }
  }
}
