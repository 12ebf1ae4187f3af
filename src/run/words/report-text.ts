import { formatInteger, type Say, type Text, text } from '../../messages/index.js'
import {
  type Finding,
  type Noticed,
  type Report,
  RULES,
  type RuleId,
  type Severity,
} from '../../validator/index.js'

/** One line for people; `tone` lets a terminal colour it. It may hold foreign text. */
export interface TextLine {
  readonly tone: 'plain' | 'muted' | 'success' | 'warning' | 'error'
  readonly text: Text | string
}

/** Findings of one rule, with how many there are in all. */
export interface RuleFindings {
  readonly rule: RuleId
  readonly severity: Severity
  /** All findings of the rule, also those that the report doesn't list. */
  readonly count: number
  /** Those that the report lists. */
  readonly listed: readonly Finding[]
  /** Those of them that people are told. */
  readonly told: readonly Finding[]
}

/** Findings that are shown of each rule, for people who will then look at the package itself. */
const SHOWN_PER_RULE = 5

/** Whether a package passes: no errors, and under `strict` no warnings. */
export function passes(report: Report, strict: boolean): boolean {
  return report.valid && !(strict && report.warnings > 0)
}

/**
 * The outcome in one sentence. It holds the name of the file.
 *
 * @param file another name for it, such as its path
 */
export function verdict(report: Report, strict: boolean, file: string = report.file): Text {
  return text('run.verdict', { file, judgement: judgement(report, strict) })
}

/** The outcome as a clause that goes on from the file name. */
export function judgement(report: Report, strict: boolean): Text {
  const { errors, warnings, accounts, kind } = report
  if (!report.valid) return text('run.not-valid', { errors, warnings })
  if (!passes(report, strict)) return text('run.not-strict', { warnings })
  return text('run.valid', { warnings, accounts, kind })
}

/**
 * How far packages were compared with each other, where not all of their rows were; null when they were,
 * or when there is nothing to compare.
 */
export function comparedInPart(
  packages: readonly Pick<Report, 'rows'>[],
  checkedRows: number,
): Text | null {
  const isSeveral = packages.filter(({ rows }) => rows > 0).length > 1
  const all = packages.reduce((sum, { rows }) => sum + rows, 0)
  return isSeveral && checkedRows < all ? text('run.compared-in-part', { rows: checkedRows }) : null
}

/** Something that the report knows of the package: what it is, and how it is shown. */
export interface PackageFact {
  readonly label: Text
  readonly value: Text | string
  /** Names and digests stand as they are, digits and all. */
  readonly isCode?: boolean
}

/** What the report knows of the package besides its name and its digest. */
export function packageFacts(report: Report): readonly PackageFact[] {
  const { entry, format, kind, size, contentSize } = report
  const facts: PackageFact[] = []
  if (entry !== null) facts.push({ label: text('run.entry'), value: entry, isCode: true })
  if (format !== null) facts.push({ label: text('run.format'), value: format })
  facts.push({ label: text('run.kind'), value: kind })
  // No rows means that none could be read: zeros would say less than nothing.
  if (report.rows > 0) facts.push(...rowFacts(report))
  if (size !== null) facts.push(sizeFact(text('run.size'), size))
  if (contentSize !== null && contentSize !== size) {
    facts.push(sizeFact(text('run.text-size'), contentSize))
  }
  return facts
}

function rowFacts({ rows, accounts, duplicates, duplicatesCheckedRows }: Report): PackageFact[] {
  return [
    { label: text('run.rows'), value: formatInteger(rows) },
    { label: text('run.valid-rows'), value: formatInteger(accounts) },
    { label: text('run.distinct'), value: formatInteger(accounts - duplicates) },
    {
      label: text('run.duplicates'),
      value:
        duplicatesCheckedRows === rows
          ? formatInteger(duplicates)
          : text('run.duplicates-in-part', { duplicates, rows: duplicatesCheckedRows }),
    },
  ]
}

function sizeFact(label: Text, bytes: number): PackageFact {
  return { label, value: text('run.exact-size', { bytes }) }
}

/**
 * Which findings people are told, by their places: all but those that say again what the one before
 * them says of all rows.
 */
export function toldPlaces(findings: readonly Noticed[]): readonly number[] {
  const same = new Map<RuleId, string>()
  for (const { rule, facts, allRows } of findings) {
    if (allRows !== undefined) same.set(rule, JSON.stringify(facts))
    else if (same.has(rule) && same.get(rule) !== JSON.stringify(facts)) same.delete(rule)
  }
  const said = new Set<RuleId>()
  return findings.flatMap(({ rule, allRows }, place) => {
    if (said.has(rule) && same.has(rule)) return []
    if (allRows !== undefined) said.add(rule)
    return [place]
  })
}

/**
 * The findings by rule, errors first, then in the order of the rules.
 *
 * @param told those that people are told; all that are listed unless given
 */
export function findingsByRule(
  report: Report,
  told: readonly Finding[] = report.findings,
): readonly RuleFindings[] {
  const rules = Object.keys(RULES) as RuleId[]
  const groups = rules
    .filter((rule) => report.counts[rule] !== undefined)
    .map((rule) => ({
      rule,
      severity: RULES[rule].severity,
      count: report.counts[rule] ?? 0,
      listed: report.findings.filter((finding) => finding.rule === rule),
      told: told.filter((finding) => finding.rule === rule),
    }))
  return [
    ...groups.filter((group) => group.severity === 'error'),
    ...groups.filter((group) => group.severity === 'warning'),
  ]
}

/**
 * The whole report for people: verdict, facts, and the first findings of each rule.
 *
 * @param options `name`: what the file is called; `say`: puts labels into the reader's language, so
 *   that they can be lined up; `told`: as of `findingsByRule`
 */
export function reportLines(
  report: Report,
  {
    strict,
    name,
    say,
    told,
  }: {
    readonly strict: boolean
    readonly name: string
    readonly say: Say
    readonly told?: readonly Finding[]
  },
): readonly TextLine[] {
  const { sha256 } = report
  const digest = sha256 === null ? [] : [{ label: text('run.sha256'), value: sha256 }]
  const facts = [...packageFacts(report), ...digest].map(({ label, value }) => ({
    label: say(label),
    value: say(value),
  }))
  const width = Math.max(...facts.map(({ label }) => columns(label)))
  return [
    { tone: verdictTone(report, strict), text: verdict(report, strict, name) },
    ...facts.map(({ label, value }) =>
      plain(`  ${label}${' '.repeat(width - columns(label))}  ${value}`),
    ),
    ...findingsByRule(report, told).flatMap((group) => ruleLines(group, say)),
  ]
}

/** Columns of a terminal that a label takes: Chinese characters take two. */
function columns(label: string): number {
  return Array.from(label, (character) => (character > '\u{2e7f}' ? 2 : 1)).reduce<number>(
    (sum, width) => sum + width,
    0,
  )
}

function ruleLines({ severity, rule, count, listed, told }: RuleFindings, say: Say): TextLine[] {
  const shown = told.slice(0, SHOWN_PER_RULE)
  // What is left out is said of all rows.
  const more = told.length < listed.length ? 0 : count - shown.length
  return [
    { tone: severity, text: text('run.rule-count', { severity, rule, count }) },
    ...shown.map((finding) => plain(`  ${finding.message}`)),
    ...(more > 0
      ? [{ tone: 'muted' as const, text: `  ${say(text('run.and-more', { count: more }))}` }]
      : []),
  ]
}

function verdictTone(report: Report, strict: boolean): TextLine['tone'] {
  if (!passes(report, strict)) return 'error'
  return report.warnings > 0 ? 'warning' : 'success'
}

function plain(words: string): TextLine {
  return { tone: 'plain', text: words }
}
