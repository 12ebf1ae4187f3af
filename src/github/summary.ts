import { formatCount, formatInteger } from '../run/words/numbers.js'
import {
  findingsByRule,
  judgement,
  packageFacts,
  passes,
  type RuleFindings,
} from '../run/words/report-text.js'
import { code, escapeMarkdown, fenced, prose, table } from '../safety/markdown.js'
import type { Report } from '../validator/index.js'
import type { RunContext } from './entry.js'
import { lengthChart } from './length-chart.js'

/** What happened to the package after validation. */
export type SummaryOutcome =
  | { readonly kind: 'refused' }
  | { readonly kind: 'validated' }
  | { readonly kind: 'failed'; readonly problem: string }
  | {
      readonly kind: 'uploaded'
      readonly uploadId: string
      /** Workflow that pushes to the package, in YAML. */
      readonly pushSnippet: string
    }

/** What a summary tells of a run. */
export interface SummaryFacts {
  readonly report: Report
  readonly strict: boolean
  readonly outcome: SummaryOutcome
  /** Makes a text of the report harmless for a log, on one line, without secrets. */
  readonly harmless: (text: string) => string
}

type ReportFacts = Pick<SummaryFacts, 'report' | 'harmless'>

/** Where the runner takes the summary. */
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY'

/** Lines of each rule that the summary names. */
const LINES_PER_RULE = 5
/** Facts that are names of files. */
const NAME_FACTS: ReadonlySet<string> = new Set(['File', 'Entry'])

/** Adds Markdown to the job summary; nothing happens where the runner takes none. */
export function writeSummary(markdown: string, { env, log }: RunContext): void {
  const file = env[SUMMARY_ENV_VAR]
  if (file) log.summary(markdown, file)
}

/** The job summary, as GitHub-flavoured Markdown: verdict first. */
export function summaryMarkdown(facts: SummaryFacts): string {
  const { report, outcome, harmless } = facts
  return [
    `## ${headline(facts)}`,
    ...outcomeText(facts),
    ...reportSections(report, harmless),
    ...(outcome.kind === 'uploaded' ? pushSection(outcome) : []),
  ]
    .join('\n\n')
    .concat('\n')
}

/**
 * What the validator says of the package, block by block.
 *
 * @param harmless makes a text of the report fit for a log
 */
export function reportSections(report: Report, harmless: (text: string) => string): string[] {
  const facts = { report, harmless }
  return [...packageSections(facts), ...findingsSections(facts), ...lengthChart(report)]
}

/** The outcome of the validation in one sentence. */
export function judgedFile(facts: Omit<SummaryFacts, 'outcome'>): string {
  const { report, strict, harmless } = facts
  return `${code(harmless(report.file))} ${prose(judgement(report, strict))}`
}

function headline({ report, strict, outcome }: SummaryFacts): string {
  if (!passes(report, strict)) return '❌ Package refused'
  if (outcome.kind === 'failed') return '❌ Upload failed'
  const warned = report.warnings > 0 ? ', with warnings' : ''
  const sign = report.warnings > 0 ? '⚠️' : '✅'
  return `${sign} Package ${outcome.kind === 'uploaded' ? 'uploaded' : 'valid'}${warned}`
}

function outcomeText({ report, strict, outcome, harmless }: SummaryFacts): string[] {
  const judged = judgedFile({ report, strict, harmless })
  switch (outcome.kind) {
    case 'uploaded':
      return [`${judged} Its \`uploadId\` is **\`${outcome.uploadId}\`**.`]
    case 'failed':
      return [prose(harmless(outcome.problem)), judged]
    case 'refused':
      return [`${judged} Nothing was sent.`]
    case 'validated':
      return [judged]
  }
}

/** The package in one row, so that what is wrong with it stays in sight; the digest below. */
function packageSections({ report, harmless }: ReportFacts): string[] {
  const facts = new Map([['File', report.file], ...packageFacts(report)])
  const sha256 = facts.get('SHA-256')
  facts.delete('SHA-256')
  const cells = Array.from(facts, ([label, value]) =>
    NAME_FACTS.has(label) ? code(harmless(value)) : escapeMarkdown(value),
  )
  const row = table([...facts.keys()], [cells])
  return sha256 === undefined ? [row] : [row, `SHA-256: ${code(sha256)}`]
}

/** Errors, then warnings: each rule with how often, where first, and what to do. */
function findingsSections({ report, harmless }: ReportFacts): string[] {
  const groups = findingsByRule(report)
  return (['error', 'warning'] as const).flatMap((severity) => {
    const own = groups.filter((group) => group.severity === severity)
    if (own.length === 0) return []
    const count = severity === 'error' ? report.errors : report.warnings
    const rows = own.map((group) => [
      code(group.rule),
      formatInteger(group.count),
      linesText(group),
      prose(harmless(group.listed[0]?.message ?? '')),
    ])
    return [
      `### ${formatCount(count, severity)}`,
      table(['Rule', 'Times', 'Lines', 'The first of them, and what to do'], rows, ['l', 'r']),
    ]
  })
}

/** The first lines of a rule; a space that can't be broken keeps a few words together. */
function linesText({ listed, count }: RuleFindings): string {
  const lines = listed.flatMap((finding) => finding.line ?? []).slice(0, LINES_PER_RULE)
  if (lines.length === 0) return 'whole&nbsp;file'
  return `${lines.map(formatInteger).join(', ')}${count > lines.length ? ',&nbsp;…' : ''}`
}

function pushSection(outcome: Extract<SummaryOutcome, { kind: 'uploaded' }>): string[] {
  return [
    '### Push to it',
    `With the push action, in a job that comes after this one. To push to this very package from elsewhere, give \`upload-id: '${outcome.uploadId}'\`.`,
    fenced('yaml', outcome.pushSnippet),
  ]
}
