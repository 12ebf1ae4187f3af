import * as core from '@actions/core'
import { formatCount, formatInteger } from '../present/numbers.js'
import { findingsByRule, packageFacts, passes, verdict } from '../present/report-text.js'
import type { Kind, Report } from '../validator/index.js'
import type { Environment } from './inputs.js'
import { code, escapeMarkdown, fenced, table } from './markdown.js'

/** What happened to the package after validation. */
export type SummaryOutcome =
  | { readonly kind: 'refused' }
  | { readonly kind: 'validated' }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'uploaded'; readonly uploadId: string }

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
const LINES_PER_RULE = 10
/** Bars of the chart of lengths; more lengths are put together in ranges. */
const MAX_BARS = 20

/** Adds Markdown to the job summary; nothing happens where the runner takes none. */
export async function writeSummary(markdown: string, env: Environment): Promise<void> {
  if (env[SUMMARY_ENV_VAR]) await core.summary.addRaw(markdown).write()
}

/** The job summary, as GitHub-flavoured Markdown: verdict first. */
export function summaryMarkdown(facts: SummaryFacts): string {
  const { report, outcome } = facts
  return [
    `## ${headline(facts)}`,
    outcomeText(facts),
    ...reportSections(report, facts.harmless),
    ...(outcome.kind === 'uploaded' ? [pushSection(outcome.uploadId, report.kind)] : []),
  ]
    .filter((block) => block !== '')
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
  return [packageTable(facts), ...findingsSection(facts), ...lengthsSection(report)]
}

function headline({ report, strict, outcome }: SummaryFacts): string {
  if (!passes(report, strict)) return '❌ Package refused'
  if (outcome.kind === 'failed') return '❌ Upload failed'
  if (outcome.kind === 'uploaded') return '✅ Package uploaded'
  return report.warnings > 0 ? '⚠️ Package valid, with warnings' : '✅ Package valid'
}

function outcomeText({ report, strict, outcome, harmless }: SummaryFacts): string {
  const judged = escapeMarkdown(harmless(verdict(report, strict)))
  switch (outcome.kind) {
    case 'uploaded':
      return `${judged} Its \`uploadId\` is **\`${outcome.uploadId}\`**.`
    case 'failed':
      return `${judged}\n\n${escapeMarkdown(harmless(outcome.problem))}`
    case 'refused':
      return `${judged} Nothing was sent.`
    case 'validated':
      return judged
  }
}

function packageTable({ report, harmless }: ReportFacts): string {
  const rows = packageFacts(report).map(([label, value]) => [
    label,
    label === 'SHA-256' || label === 'Entry' ? code(harmless(value)) : escapeMarkdown(value),
  ])
  return table(['Package', code(harmless(report.file))], rows)
}

function findingsSection({ report, harmless }: ReportFacts): string[] {
  const groups = findingsByRule(report)
  if (groups.length === 0) return []
  const rows = groups.map((group) => {
    const lines = group.listed.flatMap((finding) => finding.line ?? []).slice(0, LINES_PER_RULE)
    const more = lines.length > 0 && group.count > lines.length ? ', …' : ''
    return [
      group.severity === 'error' ? '❌ error' : '⚠️ warning',
      code(group.rule),
      formatInteger(group.count),
      lines.length > 0 ? `${lines.map(formatInteger).join(', ')}${more}` : 'whole file',
      escapeMarkdown(harmless(group.listed[0]?.message ?? '')),
    ]
  })
  return ['### Findings', table(['', 'Rule', 'Count', 'Lines', 'First finding'], rows)]
}

function lengthsSection(report: Report): string[] {
  const shortest = report.lengths.at(0)
  const longest = report.lengths.at(-1)
  if (shortest === undefined || longest === undefined) return []
  if (shortest === longest) {
    return [`All accounts are ${formatCount(shortest.characters, 'character')} long.`]
  }
  const span = longest.characters - shortest.characters + 1
  const width = Math.ceil(span / MAX_BARS)
  const bars = Array.from({ length: Math.ceil(span / width) }, (_, index) => {
    const from = shortest.characters + index * width
    const to = Math.min(from + width - 1, longest.characters)
    const accounts = report.lengths
      .filter(({ characters }) => characters >= from && characters <= to)
      .reduce((sum, length) => sum + length.accounts, 0)
    return { label: from === to ? `${from}` : `${from}–${to}`, accounts }
  })
  const chart = [
    'xychart-beta',
    `  x-axis "Characters" [${bars.map((bar) => `"${bar.label}"`).join(', ')}]`,
    '  y-axis "Accounts"',
    `  bar [${bars.map((bar) => bar.accounts).join(', ')}]`,
  ]
  return ['### Length of the accounts', fenced('mermaid', chart.join('\n'))]
}

function pushSection(uploadId: string, kind: Kind): string {
  return [
    '### Push to it',
    'The Push API takes this package as `upload_id`:',
    fenced('json', `{ "audience_type": "package_${kind}_push", "upload_id": ${uploadId} }`),
  ].join('\n\n')
}
