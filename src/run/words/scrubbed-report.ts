import type { Report } from '../../validator/index.js'

/** The report without secrets: the names of a file and its entry may, by a slip, hold one. */
export function scrubbedReport(report: Report, scrub: (text: string) => string): Report {
  const { file, entry, findings } = report
  return {
    ...report,
    file: scrub(file),
    entry: entry === null ? null : scrub(entry),
    findings: findings.map((finding) => ({ ...finding, message: scrub(finding.message) })),
  }
}
