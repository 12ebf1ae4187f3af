/** What became of the accounts of one source. */
export interface SourceCounts {
  /** Those that went into packages. */
  readonly accounts: number
  /** Those that repeat an earlier one. */
  readonly duplicates: number
  /** Those that a list says to leave out. */
  readonly excluded: number
  /** Those that fall to another shard, whatever else they are. */
  readonly otherShards: number
}

/** The same, counted while it happens. */
export type RunningCounts = { -readonly [K in keyof SourceCounts]: number }

/** Counts for sources by their index. */
export class CountsBySource {
  readonly #counts: RunningCounts[] = []

  /** Those of one source, to count on. */
  of(source: number): RunningCounts {
    for (let index = this.#counts.length; index <= source; index++) {
      this.#counts.push({ accounts: 0, duplicates: 0, excluded: 0, otherShards: 0 })
    }
    return this.#counts[source]!
  }

  /** Those of all sources up to the last that had accounts. */
  get all(): readonly SourceCounts[] {
    return this.#counts
  }
}
