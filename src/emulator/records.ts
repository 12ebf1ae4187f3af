import { MAX_RECORD_BYTES, MAX_REQUESTS } from './bounds.js'
import type { RequestRecord } from './record.js'

/** The records of requests, the latest that there is room for. */
export class Records {
  readonly list: RequestRecord[] = []
  /** What each record holds, in bytes; nothing as long as its request goes on. */
  readonly #weights = new Map<RequestRecord, number>()
  #total = 0

  /** A request has begun. */
  add(record: RequestRecord): void {
    this.list.push(record)
    this.#weights.set(record, 0)
    if (this.list.length > MAX_REQUESTS) this.#forgetOldest()
  }

  /** A request is over: the oldest records go until there is room for it. */
  finish(record: RequestRecord): void {
    // It may have been forgotten while it went on.
    if (!this.#weights.has(record)) return
    const { weight } = record
    this.#weights.set(record, weight)
    this.#total += weight
    while (this.#total > MAX_RECORD_BYTES && this.list.length > 1) this.#forgetOldest()
  }

  #forgetOldest(): void {
    const oldest = this.list.shift()
    if (oldest === undefined) return
    this.#total -= this.#weights.get(oldest) ?? 0
    this.#weights.delete(oldest)
  }
}
