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

/** Names of the outputs of the upload action. */
export const OUTPUTS = { uploadId: 'uploadId', ...REPORT_OUTPUTS } as const

/** What the report gives out as outputs: name and value; `sha256` only when the file was read. */
export function reportOutputs(report: Report): readonly (readonly [ReportOutput, string])[] {
  return [
    [REPORT_OUTPUTS.valid, String(report.valid)],
    [REPORT_OUTPUTS.rowCount, String(report.rows)],
    [REPORT_OUTPUTS.accountCount, String(report.accounts)],
    [REPORT_OUTPUTS.duplicateCount, String(report.duplicates)],
    [REPORT_OUTPUTS.errorCount, String(report.errors)],
    [REPORT_OUTPUTS.warningCount, String(report.warnings)],
    ...(report.sha256 === null ? [] : [[REPORT_OUTPUTS.sha256, report.sha256] as const]),
  ]
}
