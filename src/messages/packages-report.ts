import {
  MAX_FINDINGS_PER_RULE,
  type Outcomes,
  type Report,
  type Severity,
} from '../validator/index.js'
import { findingText, loadFindingTexts } from './finding-texts.js'
import { reportOf } from './report.js'
import type { Say } from './text.js'

/** An account that stands in two of several packages. */
export interface FindingAcross {
  readonly rule: 'duplicate-across'
  readonly severity: Severity
  /** Path of the package, as it was given, and the line. */
  readonly file: string
  readonly line: number
  /** Path of the earlier package in which the account stands first, and the line there. */
  readonly otherFile: string
  readonly otherLine: number
  /** What is wrong, where, and what to do. Never holds an account. */
  readonly message: string
}

/** What the validator says of several packages. Stable: fields are added, never renamed. */
export interface PackagesReport {
  /** A report on each, in their order. */
  readonly packages: readonly Report[]
  /** Accounts that stand in an earlier package too: of each package those that do, all together. */
  readonly duplicatesAcross: number
  /** Rows of all packages after which they were no longer compared; the sum of all otherwise. */
  readonly duplicatesAcrossCheckedRows: number
  /** The first 20, by package and line. */
  readonly findingsAcross: readonly FindingAcross[]
}

/**
 * The report on several packages: what the validator found, in words.
 *
 * @param paths of the packages, in their order
 */
export async function packagesReportOf(
  { packages, duplicatesAcross, acrossCheckedRows, findingsAcross }: Outcomes,
  paths: readonly string[],
  say: Say,
): Promise<PackagesReport> {
  if (findingsAcross.length > 0) await loadFindingTexts()
  return {
    packages: await Promise.all(packages.map((outcome) => reportOf(outcome, say))),
    duplicatesAcross,
    duplicatesAcrossCheckedRows: acrossCheckedRows,
    findingsAcross: findingsAcross
      .slice(0, MAX_FINDINGS_PER_RULE)
      .map(({ index, line, otherIndex, otherLine }) => {
        const rule = 'duplicate-across'
        const severity = 'warning'
        const [file, otherFile] = [paths[index]!, paths[otherIndex]!]
        const facts = { otherFile, otherLine }
        const message = say(findingText({ rule, severity, line, facts }))
        return { rule, severity, file, line, otherFile, otherLine, message }
      }),
  }
}
