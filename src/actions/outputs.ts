import type { Report } from '../validator/index.js'

/** Names of the outputs of the upload action, each written once. */
export const OUTPUTS = {
  uploadId: 'uploadId',
  valid: 'valid',
  rowCount: 'rowCount',
  accountCount: 'accountCount',
  duplicateCount: 'duplicateCount',
  errorCount: 'errorCount',
  warningCount: 'warningCount',
  sha256: 'sha256',
  report: 'report',
} as const

/** Name of an output. */
export type OutputName = (typeof OUTPUTS)[keyof typeof OUTPUTS]

/** What the report gives out as outputs: name and value; `sha256` only when the file was read. */
export function reportOutputs(report: Report): readonly (readonly [OutputName, string])[] {
  return [
    [OUTPUTS.valid, String(report.valid)],
    [OUTPUTS.rowCount, String(report.rows)],
    [OUTPUTS.accountCount, String(report.accounts)],
    [OUTPUTS.duplicateCount, String(report.duplicates)],
    [OUTPUTS.errorCount, String(report.errors)],
    [OUTPUTS.warningCount, String(report.warnings)],
    ...(report.sha256 === null ? [] : [[OUTPUTS.sha256, report.sha256] as const]),
  ]
}
