import type { Say } from '../messages/index.js'
import type { NamedFile } from '../platform/node/patterns.js'
import type { ValidationProgress } from '../validator/index.js'
import { type CheckedPackage, checkPackage } from './checked-package.js'
import type { ValidationSettings } from './settings/shared.js'
import { passes } from './words/report-text.js'

/** An account that stands in two packages of a run. */
export interface FindingAcross {
  readonly rule: 'duplicate-across'
  readonly severity: 'warning'
  /** The later of the two places: the file as it was named, and the line in its text. */
  readonly file: string
  readonly line: number
  readonly otherFile: string
  readonly otherLine: number
  readonly message: string
}

/** What several packages have in common. */
export interface Across {
  /** Accounts that stand in an earlier package, too. */
  readonly duplicatesAcross: number
  /** The first 20 of them. */
  readonly findingsAcross: readonly FindingAcross[]
}

/** A package after validation, and the file that it is. */
export interface CheckedFile extends NamedFile, CheckedPackage {}

/** Packages of one run after validation. */
export interface CheckedSet extends Across {
  /** In the order of the files. */
  readonly packages: readonly CheckedFile[]
}

/** Counts over all packages of a set. */
export interface Totals {
  readonly rows: number
  readonly accounts: number
  readonly duplicates: number
  readonly errors: number
  /** Those across packages, too. */
  readonly warnings: number
}

/** How to check packages. */
export interface CheckOptions {
  readonly signal: AbortSignal
  /** Whether the packages may be uploaded next. Otherwise nothing is spent on that. */
  readonly forUpload: boolean
  /** Puts the reports' messages into words. */
  readonly say: Say
  readonly onProgress?: (progress: ValidationProgress) => void
}

/** Validates packages, one after the other, and looks for accounts that stand in several. */
export async function checkPackages(
  files: readonly NamedFile[],
  settings: Omit<ValidationSettings, 'strict'>,
  options: CheckOptions,
): Promise<CheckedSet> {
  const packages: CheckedFile[] = []
  for (const { file, path } of files) {
    packages.push({ file, path, ...(await checkPackage(path, settings, options)) })
  }
  return { packages, duplicatesAcross: 0, findingsAcross: [] }
}

/** The counts of all packages, added up. */
export function totalsOf({ packages, duplicatesAcross }: CheckedSet): Totals {
  const sum = (field: Exclude<keyof Totals, 'warnings'> | 'warnings') =>
    packages.reduce((total, { report }) => total + report[field], 0)
  return {
    rows: sum('rows'),
    accounts: sum('accounts'),
    duplicates: sum('duplicates'),
    errors: sum('errors'),
    warnings: sum('warnings') + duplicatesAcross,
  }
}

/** Whether all packages pass: no errors, and under `strict` no warnings, those across them included. */
export function setPasses({ packages, duplicatesAcross }: CheckedSet, strict: boolean): boolean {
  return packages.every(({ report }) => passes(report, strict)) && !(strict && duplicatesAcross > 0)
}
