import { type Text, text } from '../messages/index.js'
import { findingsByRule, judgement, packageFacts, passes, type RuleFindings } from '../run/index.js'
import { code, escapeMarkdown, htmlTable, prose } from '../safety/index.js'
import type { Report } from '../validator/index.js'
import type { RunContext } from './action.js'
import { lengthChart } from './length-chart.js'
import type { Harmless } from './log.js'

/** A report to tell of in a summary. */
export interface ReportFacts {
  readonly report: Report
  readonly strict: boolean
  readonly harmless: Harmless
}

/** Where the runner takes the summary. */
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY'

/** Lines of each rule that the summary names. */
const LINES_PER_RULE = 5

/** Adds Markdown to the job summary; nothing happens where the runner takes none. */
export function writeSummary(markdown: string, { env, log }: RunContext): void {
  const file = env[SUMMARY_ENV_VAR]
  if (file) log.summary(markdown, file)
}

/** The blocks of a summary, put together. */
export function document(blocks: readonly string[]): string {
  return blocks.join('\n\n').concat('\n')
}

/**
 * What the validator says of the package, block by block. A package that is refused gets no chart:
 * what is wrong with it has to be seen.
 */
export function reportSections(facts: ReportFacts): string[] {
  const { report, strict, harmless } = facts
  return [
    ...packageSections(facts),
    ...findingsSections(facts, '###'),
    ...(passes(report, strict) ? lengthChart(report, harmless) : []),
  ]
}

/**
 * The outcome of the validation in one sentence.
 *
 * @param more sentences after it
 */
export function judgedFile({ report, strict, harmless }: ReportFacts, ...more: Text[]): string {
  const texts = [judgement(report, strict), ...more]
  return `${code(harmless(report.file))} ${prose(harmless(text('general.sentences', { texts })))}`
}

/** The package in one row, so that what is wrong with it stays in sight; the digest below. */
function packageSections({ report, harmless }: ReportFacts): string[] {
  const file = { label: text('run.file'), value: report.file, isCode: true }
  const facts = [file, ...packageFacts(report)]
  const cells = facts.map(({ value, isCode }) =>
    isCode ? code(harmless(value)) : escapeMarkdown(harmless(value)),
  )
  const head = facts.map(({ label }) => harmless(label))
  // It rather scrolls on a phone than breaks its words.
  const row = htmlTable(head, [cells], { unbroken: [...head.keys()] })
  return report.sha256 === null ? [row] : [row, `SHA-256: ${code(report.sha256)}`]
}

/**
 * Errors, then warnings: each rule with how often, where first, and what to do. A list, since the
 * sentences would be squeezed into a column of a few letters in a table on a phone.
 *
 * @param level mark of the headings: `###` for those below a title
 */
export function findingsSections(
  { report, harmless }: Omit<ReportFacts, 'strict'>,
  level: string,
): string[] {
  const groups = findingsByRule(report)
  return (['error', 'warning'] as const).flatMap((severity) => {
    const own = groups.filter((group) => group.severity === severity)
    if (own.length === 0) return []
    const count = severity === 'error' ? report.errors : report.warnings
    return [
      `${level} ${harmless(text('github.severity-count', { severity, count }))}`,
      own.map((group) => ruleItem(group, report, harmless)).join('\n'),
    ]
  })
}

function ruleItem(group: RuleFindings, { rows }: Report, harmless: Harmless): string {
  const { rule, count, listed } = group
  const lines = listed.flatMap((finding) => finding.line ?? []).slice(0, LINES_PER_RULE)
  const isEveryRow = count === rows && rows > 1 && lines.length > 0
  const places = harmless(text('github.rule-places', { count, lines, isEveryRow }))
  return `- **${code(rule)}** ${escapeMarkdown(places)}<br>${prose(harmless(listed[0]?.message ?? ''))}`
}
