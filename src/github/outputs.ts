import { type CheckedSet, setPasses, totalsOf } from '../run/index.js'
import type { Report } from '../validator/index.js'

/** Names of the outputs that tell what the validator found, each written once. */
export const REPORT_OUTPUTS = {
  valid: 'valid',
  rowCount: 'rowCount',
  accountCount: 'accountCount',
  duplicateCount: 'duplicateCount',
  errorCount: 'errorCount',
  warningCount: 'warningCount',
  sha256: 'sha256',
  report: 'report',
} as const

/** Name of one of them. */
export type ReportOutput = (typeof REPORT_OUTPUTS)[keyof typeof REPORT_OUTPUTS]

/** Outputs of a step by name, in the order in which they are set. */
export type Outputs<Name extends string = string> = readonly (readonly [Name, string])[]

/** What the report gives out as outputs; `sha256` only when the file was read. */
export function reportOutputs(report: Report): Outputs<ReportOutput> {
  const { valid, sha256 } = report
  const digest = sha256 === null ? [] : [[REPORT_OUTPUTS.sha256, sha256] as const]
  return [...countOutputs(valid, report), ...digest]
}

/** What several packages give out as outputs: sums, and no digest. */
export function setOutputs(set: CheckedSet): Outputs<ReportOutput> {
  return countOutputs(setPasses(set, false), totalsOf(set))
}

function countOutputs(
  valid: boolean,
  counts: Pick<Report, 'rows' | 'accounts' | 'duplicates' | 'errors' | 'warnings'>,
): Outputs<ReportOutput> {
  return [
    [REPORT_OUTPUTS.valid, String(valid)],
    [REPORT_OUTPUTS.rowCount, String(counts.rows)],
    [REPORT_OUTPUTS.accountCount, String(counts.accounts)],
    [REPORT_OUTPUTS.duplicateCount, String(counts.duplicates)],
    [REPORT_OUTPUTS.errorCount, String(counts.errors)],
    [REPORT_OUTPUTS.warningCount, String(counts.warnings)],
  ]
}
