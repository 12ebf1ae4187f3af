import type { StopSignal } from '../../validator/index.js'

/** What a package is. */
export type PackageFormat = 'zip' | 'txt' | 'csv'

/** `input`: accounts stay in the order in which they came; `sorted`: by their bytes. */
export type AccountOrder = 'input' | 'sorted'

/** One of the parts that accounts are dealt out to by their hash. */
export interface Shard {
  /** From 1 to `of`. */
  readonly index: number
  /** Parts in all, up to 256. */
  readonly of: number
}

/** How packages are written; all settled and checked. */
export interface WriteOptions {
  /** What the names of the packages begin with. */
  readonly name: string
  readonly format: PackageFormat
  /** The most that a package may have. */
  readonly maxBytes: number
  /** Accounts of a package, at most. */
  readonly maxAccounts: number | null
  readonly order: AccountOrder
  /** The part of all accounts that is written; null for all. */
  readonly shard: Shard | null
  /** Stops the work: what goes on is rejected with the signal's reason. */
  readonly signal?: StopSignal
}

/** What can't be chosen, but differs in tests. */
export interface WriteLimits {
  /** Bytes of memory in which accounts are compared; what doesn't fit waits in a temporary file. */
  readonly tableBytes: number
  /** Accounts that are compared in memory. */
  readonly tableAccounts: number
  /** Bytes of text, and its rows, that are sorted at once. */
  readonly runBytes: number
  readonly runRows: number
  /** Bytes of text that are deflated as one piece, at most. */
  readonly blockBytes: number
  /** Bytes of text of a package: what fits into 32 bits, the highest of which stands for "see elsewhere". */
  readonly textBytes: number
}

/** The limits of every run (SPEC: under 1.5 GiB for 100 million accounts). */
export const WRITE_LIMITS: WriteLimits = {
  tableBytes: 1_288_490_188,
  tableAccounts: 2 ** 32 - 1,
  runBytes: 32 << 20,
  runRows: 2 << 20,
  blockBytes: 256 << 10,
  textBytes: 4_294_967_294,
}
