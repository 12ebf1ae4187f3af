import type { Outcome, Report } from '../validator/index.js'
import { findingText, loadFindingTexts } from './finding-texts.js'
import type { Say } from './text.js'

/** The report on a package: what the validator found, in words. */
export async function reportOf(outcome: Outcome, say: Say): Promise<Report> {
  if (outcome.findings.length > 0) await loadFindingTexts()
  const findings = outcome.findings.map((finding) => {
    const { rule, severity, line } = finding
    const place = line === undefined ? {} : { line }
    return { rule, severity, ...place, message: say(findingText(finding)) }
  })
  return { ...outcome, findings }
}
