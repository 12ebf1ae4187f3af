import type { PackagesReport } from '../../messages/index.js'
import type { Report } from '../../validator/index.js'
import type { CheckedSet } from '../checked-set.js'

/**
 * The one report document of a run, without secrets: names of files and entries may, by a slip, hold
 * one.
 *
 * @param options `isSet`: whether the packages are told of as several, also when it is one
 */
export function reportDocument(
  { packages, findingsAcross, linesAcross: _, ...across }: CheckedSet,
  { isSet, scrub }: { readonly isSet: boolean; readonly scrub: (words: string) => string },
): Report | PackagesReport {
  const reports = packages.map(({ report }) => scrubbed(report, scrub))
  const [only] = reports
  if (!isSet && only !== undefined) return only
  const findings = findingsAcross.map((finding) => ({
    ...finding,
    file: scrub(finding.file),
    otherFile: scrub(finding.otherFile),
    message: scrub(finding.message),
  }))
  return { packages: reports, ...across, findingsAcross: findings }
}

function scrubbed(report: Report, scrub: (words: string) => string): Report {
  const { file, entry, findings } = report
  return {
    ...report,
    file: scrub(file),
    entry: entry === null ? null : scrub(entry),
    findings: findings.map((finding) => ({ ...finding, message: scrub(finding.message) })),
  }
}
