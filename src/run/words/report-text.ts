import {
  type Finding,
  type Report,
  RULES,
  type RuleId,
  type Severity,
} from '../../validator/index.js'
import { formatBytes, formatCount, formatInteger } from './numbers.js'

/** One line for people; `tone` lets a terminal colour it. It may hold foreign text. */
export interface TextLine {
  readonly tone: 'plain' | 'muted' | 'success' | 'warning' | 'error'
  readonly text: string
}

/** Findings of one rule, with how many there are in all. */
export interface RuleFindings {
  readonly rule: RuleId
  readonly severity: Severity
  /** All findings of the rule, also those that the report doesn't list. */
  readonly count: number
  /** Those that the report lists. */
  readonly listed: readonly Finding[]
}

/** Findings that are shown of each rule, for people who will then look at the package itself. */
const SHOWN_PER_RULE = 5

/** Whether a package passes: no errors, and under `strict` no warnings. */
export function passes(report: Report, strict: boolean): boolean {
  return report.valid && !(strict && report.warnings > 0)
}

/** The outcome in one sentence. It holds the file name. */
export function verdict(report: Report, strict: boolean): string {
  return `${report.file} ${judgement(report, strict)}`
}

/** The outcome as a sentence that goes on from the file name. */
export function judgement(report: Report, strict: boolean): string {
  const warnings = formatCount(report.warnings, 'warning')
  if (!report.valid) {
    const found = formatCount(report.errors, 'error')
    return `is not valid: ${report.warnings > 0 ? `${found} and ${warnings}` : found}.`
  }
  if (!passes(report, strict)) {
    return `has no error, but ${warnings}, and under \`strict\` warnings fail the run.`
  }
  const accounts = formatCount(report.accounts, report.kind)
  return report.warnings > 0 ? `is valid, with ${warnings}: ${accounts}.` : `is valid: ${accounts}.`
}

/** What the report knows of the package besides its name, as pairs of a label and a value. */
export function packageFacts(report: Report): readonly (readonly [string, string])[] {
  const { entry, format, kind, size, contentSize, sha256 } = report
  const facts: (readonly [string, string])[] = []
  if (entry !== null) facts.push(['Entry', entry])
  if (format !== null) facts.push(['Format', format])
  facts.push(['Kind', kind])
  // No rows means that none could be read: zeros would say less than nothing.
  if (report.rows > 0) facts.push(...rowFacts(report))
  if (size !== null) facts.push(['Size', sizeText(size)])
  if (contentSize !== null && contentSize !== size) {
    facts.push(['Text size', sizeText(contentSize)])
  }
  if (sha256 !== null) facts.push(['SHA-256', sha256])
  return facts
}

function rowFacts(report: Report): readonly (readonly [string, string])[] {
  return [
    ['Rows', formatInteger(report.rows)],
    ['Valid', formatInteger(report.accounts)],
    ['Distinct', formatInteger(report.accounts - report.duplicates)],
    ['Duplicates', duplicatesText(report)],
  ]
}

/** The findings by rule, errors first, then in the order of the rules. */
export function findingsByRule(report: Report): readonly RuleFindings[] {
  const rules = Object.keys(RULES) as RuleId[]
  const groups = rules
    .filter((rule) => report.counts[rule] !== undefined)
    .map((rule) => ({
      rule,
      severity: RULES[rule].severity,
      count: report.counts[rule] ?? 0,
      listed: report.findings.filter((finding) => finding.rule === rule),
    }))
  return [
    ...groups.filter((group) => group.severity === 'error'),
    ...groups.filter((group) => group.severity === 'warning'),
  ]
}

/** The whole report for people: verdict, facts, and the first findings of each rule. */
export function reportLines(report: Report, strict: boolean): readonly TextLine[] {
  const facts = packageFacts(report)
  const width = Math.max(...facts.map(([label]) => label.length))
  return [
    { tone: verdictTone(report, strict), text: verdict(report, strict) },
    ...facts.map(([label, value]) => plain(`  ${label.padEnd(width)}  ${value}`)),
    ...findingsByRule(report).flatMap(ruleLines),
  ]
}

function ruleLines(group: RuleFindings): TextLine[] {
  const shown = group.listed.slice(0, SHOWN_PER_RULE)
  const more = group.count - shown.length
  return [
    {
      tone: group.severity,
      text: `${group.severity} ${group.rule}: ${formatCount(group.count, 'time')}`,
    },
    ...shown.map((finding) => plain(`  ${finding.message}`)),
    ...(more > 0 ? [{ tone: 'muted' as const, text: `  and ${formatInteger(more)} more` }] : []),
  ]
}

function verdictTone(report: Report, strict: boolean): TextLine['tone'] {
  if (!passes(report, strict)) return 'error'
  return report.warnings > 0 ? 'warning' : 'success'
}

function plain(text: string): TextLine {
  return { tone: 'plain', text }
}

function sizeText(bytes: number): string {
  return bytes < 1024 ? formatBytes(bytes) : `${formatBytes(bytes)} (${formatInteger(bytes)} bytes)`
}

function duplicatesText(report: Report): string {
  const count = formatInteger(report.duplicates)
  return report.duplicatesCheckedRows === report.rows
    ? count
    : `${count} (looked for in the first ${formatCount(report.duplicatesCheckedRows, 'row')} only)`
}
