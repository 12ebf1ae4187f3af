import {
  MAX_EXPANDED_BYTES,
  MAX_FILE_BYTES,
  MAX_FINDINGS_PER_RULE,
  MAX_LINES_PER_RULE,
} from './rules/limits.js'

/** What one run may read, and how much memory it may take. */
export interface Limits {
  /** Bytes of a package; a larger one is an error. */
  readonly fileBytes: number
  /** Bytes of the text in an archive; a larger one is an error. */
  readonly textBytes: number
  /**
   * Different accounts that are kept in search of duplicates; where there are more, the search ends,
   * and the report says where. They take up to 7 bytes each, and 0 means not to search.
   */
  readonly accounts: number
  /** Bytes of memory for this search; up to 4 GiB. */
  readonly memoryBytes: number
  /** Lines of each rule that the report names; up to 2^32 - 1, and each takes memory. */
  readonly lines: number
  /**
   * Accounts in two packages of which it is told where they stand, the first of all: up to 10,000. Each
   * takes memory, and to look for its first place takes time.
   */
  readonly placesAcross: number
  /** Whether the lines of all accounts that an earlier package has are named; each takes memory. */
  readonly everyLineAcross: boolean
}

/** What the documents of the service say, and what any machine can do. */
export const LIMITS: Limits = {
  fileBytes: MAX_FILE_BYTES,
  textBytes: MAX_EXPANDED_BYTES,
  accounts: 40_000_000,
  memoryBytes: 1 << 30,
  lines: MAX_LINES_PER_RULE,
  placesAcross: MAX_FINDINGS_PER_RULE,
  everyLineAcross: false,
}
