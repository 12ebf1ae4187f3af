import type { StopSignal } from '../validator/index.js'
import type { CleanOptions } from './clean/cleaner.js'
import type { ReadOptions } from './read/list-rows.js'
import type { PackWarning } from './warnings.js'
import type { WriteOptions } from './write/index.js'

/** How many rows may be rejected: so many, or a share of the rows that were read, from 0 to 1. */
export type RejectLimit = { readonly rows: number } | { readonly share: number }

/** How lists are made into packages; all settled. */
export interface PackSettings {
  readonly read: ReadOptions
  /** How lists of accounts to leave out are read; as all others unless given. */
  readonly readExcludes?: ReadOptions
  readonly clean: CleanOptions
  readonly write: Omit<WriteOptions, 'signal'>
  readonly maxRejected: RejectLimit
}

/** How far the work has come. */
export interface PackProgress {
  /** Bytes of the lists that were read so far. */
  readonly bytes: number
  /** Bytes of all lists; null when that isn't known. */
  readonly totalBytes: number | null
  /** Rows that were read so far, but for those of exclude lists. */
  readonly rows: number
  /**
   * While a list is read once more before, to find its encoding: how far that has come, in bytes of the
   * lists; null otherwise.
   */
  readonly lookedAtBytes: number | null
}

/** What the caller wants to hear of the work, and how it is stopped. */
export interface PackHooks {
  /** Stops the work, which is rejected with the signal's reason then. */
  readonly signal?: StopSignal | undefined
  readonly onProgress?: ((progress: PackProgress) => void) | undefined
  /** Told each warning once, also where the work fails and there is no report to hold it. */
  readonly onWarning?: ((warning: PackWarning) => void) | undefined
}

/** Largest package unless said otherwise: "100 MB" in whichever way it is meant. */
export const DEFAULT_MAX_BYTES = 100_000_000

/** Rejected rows as a setting gives them: a number, or a share such as `0.5%`. */
export function parseRejectLimit(value: string): RejectLimit | undefined {
  if (/^\d{1,15}$/.test(value)) return { rows: Number(value) }
  const found = /^(\d{1,3}(?:\.\d{1,9})?)%$/.exec(value)
  const percent = Number(found?.[1])
  return percent <= 100 ? { share: percent / 100 } : undefined
}

/** A limit as a setting gives it. */
export function rejectLimitText(limit: RejectLimit): string {
  return 'rows' in limit ? String(limit.rows) : `${Number((100 * limit.share).toFixed(9))}%`
}

/** What a share is a whole number of: a percentage has up to nine decimals. */
const SHARE_UNITS = 100_000_000_000

/** Whether so many rejected rows are too many. */
export function isOverLimit(limit: RejectLimit, rejected: number, rows: number): boolean {
  if ('rows' in limit) return rejected > limit.rows
  // Exactly: 0.7 % of 1,000 rows would be a little under 7 otherwise.
  const units = BigInt(Math.round(limit.share * SHARE_UNITS))
  return BigInt(rejected) * BigInt(SHARE_UNITS) > units * BigInt(rows)
}

/** A shard as a setting gives it: `2/8`. */
export function parseShard(value: string): { index: number; of: number } | undefined {
  const found = /^(\d{1,3})\/(\d{1,3})$/.exec(value)
  if (found === null) return undefined
  const [index, of] = [Number(found[1]), Number(found[2])]
  return index >= 1 && index <= of && of <= 256 ? { index, of } : undefined
}

/**
 * What packages are called unless said otherwise: as the list, without folders and endings; `list` when
 * that leaves nothing.
 */
export function defaultName(list: string): string {
  const base = list.replace(/^.*[/\\]/s, '')
  return base.replace(/\.gz$/i, '').replace(/\.(?:txt|csv|tsv|zip)$/i, '') || 'list'
}
