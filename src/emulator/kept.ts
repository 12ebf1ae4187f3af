/** The latest of what came, as much as there is room for. */
export class Kept<T extends object> {
  readonly list: T[] = []
  readonly #mostItems: number
  readonly #mostBytes: number
  /** What each item holds, in bytes; nothing as long as it still grows. */
  readonly #weights = new Map<T, number>()
  #total = 0

  constructor(most: { readonly items: number; readonly bytes: number }) {
    this.#mostItems = most.items
    this.#mostBytes = most.bytes
  }

  /** Takes an item; the oldest goes when there are too many. */
  add(item: T): void {
    this.list.push(item)
    this.#weights.set(item, 0)
    if (this.list.length > this.#mostItems) this.#forgetOldest()
  }

  /** The item grows no more: the oldest go until there is room for it. The latest always stays. */
  weigh(item: T, bytes: number): void {
    // It may have been forgotten while it grew.
    if (!this.#weights.has(item)) return
    this.#weights.set(item, bytes)
    this.#total += bytes
    while (this.#total > this.#mostBytes && this.list.length > 1) this.#forgetOldest()
  }

  #forgetOldest(): void {
    const oldest = this.list.shift()
    if (oldest === undefined) return
    this.#total -= this.#weights.get(oldest) ?? 0
    this.#weights.delete(oldest)
  }
}
