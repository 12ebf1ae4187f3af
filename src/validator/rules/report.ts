import type { FactsOf } from './facts.js'
import type { RuleId, Severity } from './rules.js'

/** What the rows of a package name: accounts, or 36-character device tokens. */
export type Kind = 'account' | 'token'

/** Format of a package, by the extension of its file name. */
export type Format = 'txt' | 'csv' | 'zip'

/** One thing the validator noticed. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  /** Line of the row, counted from 1; absent when the finding is about the whole file. */
  readonly line?: number
  /** What is wrong, where, and what to do. Never holds an account. */
  readonly message: string
}

/** A finding as the validator notices it: facts, for which words are yet to be found. */
export type Noticed = {
  readonly [R in RuleId]: {
    readonly rule: R
    readonly severity: Severity
    readonly line?: number
    readonly facts: FactsOf<R>
    /**
     * How many rows there are, on the first finding of a rule that all of them break in the same
     * way; a first row that is a column title doesn't count.
     */
    readonly allRows?: number
  }
}[RuleId]

/** Number of accounts of one length. */
export interface LengthCount {
  /** Length in Unicode code points. */
  readonly characters: number
  /** Rows without an error that have this length. */
  readonly accounts: number
}

/**
 * What the validator says of a package. Every field is always present, `null` where there is
 * nothing to say. Stable: fields are added, never renamed.
 */
export interface Report {
  /** Base name of the file. */
  readonly file: string
  /** By the file name; null when its extension is not one of the three. */
  readonly format: Format | null
  /** Decoded name of the one file in a zip; null otherwise. */
  readonly entry: string | null
  readonly kind: Kind
  /** Bytes of the file; null when it could not be read. */
  readonly size: number | null
  /** Bytes of the text, byte order mark included; null when a zip was not read to its end. */
  readonly contentSize: number | null
  /** SHA-256 of the file, lowercase hexadecimal; null when it was not read. */
  readonly sha256: string | null
  /** All rows, those with errors too. */
  readonly rows: number
  /** Rows without an error. */
  readonly accounts: number
  /** Accounts that repeat an earlier one. */
  readonly duplicates: number
  /** Rows after which duplicate detection stopped; equal to `rows` when it saw them all. */
  readonly duplicatesCheckedRows: number
  /** `errors === 0`. */
  readonly valid: boolean
  /** All errors, also those beyond `findings`. */
  readonly errors: number
  /** All warnings, also those beyond `findings`. */
  readonly warnings: number
  /** Findings by rule, complete; only the rules that occurred. */
  readonly counts: Readonly<Partial<Record<RuleId, number>>>
  /** The first 20 of each rule: those about the whole file first, then by line. */
  readonly findings: readonly Finding[]
  /** Lengths of the accounts, shortest first. */
  readonly lengths: readonly LengthCount[]
  /** Lines of the findings of each rule about rows that occurred, the first 10,000, ascending. */
  readonly lines: Readonly<Partial<Record<RuleId, readonly number[]>>>
}

/** A report whose findings are facts: what the validator itself gives. */
export type Outcome = Omit<Report, 'findings'> & { readonly findings: readonly Noticed[] }
