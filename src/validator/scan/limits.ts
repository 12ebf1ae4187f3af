/** How far the search for duplicates goes, and how much memory it may take. */
export interface SearchLimits {
  /** Different accounts that are kept for comparison; 0: there is no search. */
  readonly accounts: number
  /** Bytes of memory, about. */
  readonly bytes: number
}

/** What one validation may take. 40 million accounts take up to 540 MB. */
export const SEARCH_LIMITS: SearchLimits = { accounts: 40_000_000, bytes: 1 << 30 }
