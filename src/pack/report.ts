import type { Mending } from './clean/text.js'
import type { ReadSource } from './list-reader.js'
import { type PackSettings, rejectLimitText } from './options.js'
import type { DelimiterName } from './read/delimiters.js'
import type { Encoding } from './read/encodings.js'
import type { LeftOut } from './read/texts.js'
import type { RejectReason } from './tally.js'
import type { PackWarning } from './warnings.js'
import type { SourceCounts, WrittenPackage } from './write/index.js'

/**
 * What became of rows: `rows` is the sum of all others. What is null is not known, since nothing was
 * written.
 */
export interface RowCounts {
  readonly rows: number
  /** Accounts that were written. */
  readonly accounts: number | null
  /** Accounts that repeat an earlier one. */
  readonly duplicates: number | null
  /** Accounts that an exclude list has. */
  readonly excluded: number | null
  readonly blank: number
  readonly headers: number
  readonly rejected: number
  /** Accounts that fall to other shards. */
  readonly otherShards: number | null
}

/** Why rows were rejected, and what was mended in the others. */
export interface RowDetails {
  /** Rejected rows by reason. */
  readonly reasons: Readonly<Partial<Record<RejectReason, number>>>
  /** Rows that were mended, by kind; a row may count for several. */
  readonly mended: Readonly<Partial<Record<Mending, number>>>
}

/** One text that was read. */
export interface SourceReport extends RowCounts, RowDetails {
  /** Name of the list. */
  readonly source: string
  /** Name in the archive; null when the list is none. */
  readonly entry: string | null
  readonly encoding: Encoding
  /** Null when there is one column. */
  readonly delimiter: DelimiterName | null
  /** Number of the column with the accounts, counted from 1. */
  readonly column: number
  /** Lines of the first 10,000 rejected rows of each reason, ascending. */
  readonly lines: Readonly<Partial<Record<RejectReason, readonly number[]>>>
}

/** One text with accounts to leave out. */
export interface ExcludeReport {
  readonly source: string
  readonly entry: string | null
  readonly rows: number
  /** What is left out; with the first row where only `header` says that it is one of titles. */
  readonly accounts: number
}

/** What was made of which lists. Stable: fields are added, never renamed. Holds no account. */
export interface PackReport extends RowCounts, RowDetails {
  readonly sources: readonly SourceReport[]
  readonly exclude: readonly ExcludeReport[]
  /** Files in archives that were not read, since systems add them. */
  readonly leftOut: readonly { readonly source: string; readonly entry: string }[]
  /** None when the run failed. */
  readonly packages: readonly WrittenPackage[]
  /** What a person should look at. */
  readonly warnings: readonly PackWarning[]
  readonly options: PackReportOptions
}

/** The options that were in force. */
export interface PackReportOptions {
  readonly kind: string
  readonly accountType: number | null
  readonly country: string | null
  readonly column: number | string | null
  readonly delimiter: string
  readonly encoding: string
  readonly header: boolean | 'auto'
  readonly normalize: boolean
  readonly name: string
  readonly format: string
  readonly maxBytes: number
  readonly maxAccounts: number | null
  readonly order: string
  readonly shard: string | null
  readonly maxRejected: string
}

/** What a report is made of. */
export interface PackOutcome {
  readonly settings: PackSettings
  readonly sources: readonly ReadSource[]
  readonly excludes: readonly ReadSource[]
  readonly leftOut: readonly LeftOut[]
  /** What became of the accounts of each source; null when nothing was written. */
  readonly counts: readonly SourceCounts[] | null
  readonly packages: readonly WrittenPackage[]
  readonly warnings: readonly PackWarning[]
}

const NONE: SourceCounts = { accounts: 0, duplicates: 0, excluded: 0, otherShards: 0 }

/** Makes the report. */
export function reportOf(outcome: PackOutcome): PackReport {
  const { sources, counts, excludes, leftOut, packages, warnings, settings } = outcome
  const reports = sources.map((source, index) =>
    sourceReport(source, counts === null ? null : (counts[index] ?? NONE)),
  )
  return {
    ...sumOf(reports),
    reasons: sumByKey(reports.map(({ reasons }) => reasons)),
    mended: sumByKey(reports.map(({ mended }) => mended)),
    sources: reports,
    exclude: excludes.map(({ list, entry, tally }) => ({
      source: list,
      entry,
      rows: tally.rows,
      accounts: tally.rows - tally.blank - tally.headers,
    })),
    leftOut: leftOut.map(({ list, entry }) => ({ source: list, entry })),
    packages,
    warnings,
    options: optionsOf(settings),
  }
}

function sourceReport(
  { list, entry, encoding, layout, tally }: ReadSource,
  counts: SourceCounts | null,
): SourceReport {
  return {
    source: list,
    entry,
    encoding,
    delimiter: layout?.delimiter ?? null,
    column: layout?.column ?? 1,
    rows: tally.rows,
    accounts: counts?.accounts ?? null,
    duplicates: counts?.duplicates ?? null,
    excluded: counts?.excluded ?? null,
    blank: tally.blank,
    headers: tally.headers,
    rejected: tally.rejected,
    otherShards: counts?.otherShards ?? null,
    reasons: Object.fromEntries(tally.reasons),
    mended: Object.fromEntries(tally.mendings),
    lines: Object.fromEntries(tally.lines),
  }
}

function sumOf(reports: readonly RowCounts[]): RowCounts {
  const sum = (field: keyof RowCounts) =>
    reports.reduce((total, report) => total + (report[field] ?? 0), 0)
  const sumIfKnown = (field: keyof RowCounts) =>
    reports.some((report) => report[field] === null) ? null : sum(field)
  return {
    rows: sum('rows'),
    accounts: sumIfKnown('accounts'),
    duplicates: sumIfKnown('duplicates'),
    excluded: sumIfKnown('excluded'),
    blank: sum('blank'),
    headers: sum('headers'),
    rejected: sum('rejected'),
    otherShards: sumIfKnown('otherShards'),
  }
}

function sumByKey<K extends string>(
  counts: readonly Readonly<Partial<Record<K, number>>>[],
): Partial<Record<K, number>> {
  const sums = new Map<string, number>()
  for (const [key, count] of counts.flatMap((some) =>
    Object.entries<number>(some as Record<string, number>),
  )) {
    sums.set(key, (sums.get(key) ?? 0) + count)
  }
  return Object.fromEntries(sums) as Partial<Record<K, number>>
}

function optionsOf({ read, clean, write, maxRejected }: PackSettings): PackReportOptions {
  const { shard } = write
  return {
    kind: clean.kind,
    accountType: clean.accountType,
    country: clean.country,
    column: read.column,
    delimiter: read.delimiter,
    encoding: read.encoding,
    header: read.header,
    normalize: clean.normalize,
    name: write.name,
    format: write.format,
    maxBytes: write.maxBytes,
    maxAccounts: write.maxAccounts,
    order: write.order,
    shard: shard === null ? null : `${shard.index}/${shard.of}`,
    maxRejected: rejectLimitText(maxRejected),
  }
}
