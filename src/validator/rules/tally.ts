import type { FactsArgument, FactsOf } from './facts.js'
import { MAX_FINDINGS_PER_RULE, MAX_LINES_PER_RULE } from './limits.js'
import type { Noticed, Outcome } from './report.js'
import { RULES, type RuleId } from './rules.js'

const RULE_IDS = Object.keys(RULES) as RuleId[]
const RANKS: ReadonlyMap<RuleId, number> = new Map(RULE_IDS.map((rule, rank) => [rule, rank]))

/** What was found of one rule. */
interface Entry {
  count: number
  /** The first lines, ascending. */
  readonly lines: number[]
  readonly findings: Noticed[]
}

/** Counts findings by rule, notes the first lines of each, and lists the very first. */
export class Tally {
  readonly #entries = new Map<RuleId, Entry>()
  readonly #lines: number

  /** @param lines of each rule that are noted */
  constructor(lines: number = MAX_LINES_PER_RULE) {
    this.#lines = lines
  }

  /**
   * Counts a finding about the row on `line`; lines of a rule ascend. True when it is among the
   * first of its rule: then `list` must be called, and only then are facts needed.
   */
  count(rule: RuleId, line: number): boolean {
    const entry = this.#entry(rule)
    entry.count++
    if (entry.lines.length < this.#lines) entry.lines.push(line)
    return entry.count <= MAX_FINDINGS_PER_RULE
  }

  /** Whether the next finding of a rule is to be listed. */
  lists(rule: RuleId): boolean {
    return this.counted(rule) < MAX_FINDINGS_PER_RULE
  }

  /** Whether the line of the next finding of a rule is to be noted. */
  notes(rule: RuleId): boolean {
    return (this.#entries.get(rule)?.lines.length ?? 0) < this.#lines
  }

  /** Notes the line of a finding that is counted by `countMore`. */
  note(rule: RuleId, line: number): void {
    if (this.notes(rule)) this.#entry(rule).lines.push(line)
  }

  /** Findings of a rule so far. */
  counted(rule: RuleId): number {
    return this.#entries.get(rule)?.count ?? 0
  }

  /** Counts findings that are not to be listed. */
  countMore(rule: RuleId, findings: number): void {
    if (findings > 0) this.#entry(rule).count += findings
  }

  /** Lists a finding that was counted. */
  list<R extends RuleId>(rule: R, line: number, ...facts: FactsArgument<R>): void {
    this.#push(rule, facts[0] ?? null, line)
  }

  /** Counts and lists a finding about the whole file. */
  add<R extends RuleId>(rule: R, ...facts: FactsArgument<R>): void {
    this.#entry(rule).count++
    this.#push(rule, facts[0] ?? null)
  }

  /** Replaces the facts of what is listed of a rule. */
  amend<R extends RuleId>(rule: R, change: (facts: FactsOf<R>) => FactsOf<R>): void {
    const { findings } = this.#entry(rule)
    for (const [index, finding] of findings.entries()) {
      findings[index] = { ...finding, facts: change(finding.facts as FactsOf<R>) } as Noticed
    }
  }

  /**
   * Tells the first finding of a rule that all `rows` have its fault, if so. A column title is no
   * row like the others, and is left out.
   */
  markAll(rule: RuleId, rows: number): void {
    const entry = this.#entries.get(rule)
    if (entry === undefined) return
    const titles = this.counted('header-row')
    const inTitles = titles > 0 && entry.lines[0] === 1 ? 1 : 0
    const allRows = rows - titles
    if (allRows < 2 || entry.count - inTitles !== allRows) return
    const first = entry.findings[inTitles]
    if (first !== undefined) entry.findings[inTitles] = { ...first, allRows }
  }

  /** Takes over what another tally has, of other rules. */
  absorb(other: Tally): void {
    for (const [rule, entry] of other.#entries) this.#entries.set(rule, entry)
  }

  /** The findings, as a report gives them. */
  summary(): Pick<Outcome, 'errors' | 'warnings' | 'counts' | 'findings' | 'lines'> {
    const counts: Partial<Record<RuleId, number>> = {}
    const lines: Partial<Record<RuleId, readonly number[]>> = {}
    const totals = { error: 0, warning: 0 }
    const findings: Noticed[] = []
    for (const rule of RULE_IDS) {
      const entry = this.#entries.get(rule)
      if (entry === undefined) continue
      counts[rule] = entry.count
      totals[RULES[rule].severity] += entry.count
      if (entry.lines.length > 0) lines[rule] = entry.lines
      findings.push(...entry.findings)
    }
    findings.sort(compareFindings)
    return { errors: totals.error, warnings: totals.warning, counts, findings, lines }
  }

  #push<R extends RuleId>(rule: R, facts: FactsOf<R> | null, line?: number): void {
    const place = line === undefined ? {} : { line }
    const finding = { rule, severity: RULES[rule].severity, ...place, facts }
    // That facts and rule belong together was checked where they were handed in.
    this.#entry(rule).findings.push(finding as Noticed)
  }

  #entry(rule: RuleId): Entry {
    const entry = this.#entries.get(rule)
    if (entry !== undefined) return entry
    const made: Entry = { count: 0, lines: [], findings: [] }
    this.#entries.set(rule, made)
    return made
  }
}

/** The whole file first, then by line; at the same place in the order of the rules. */
function compareFindings(one: Noticed, other: Noticed): number {
  const lines = (one.line ?? 0) - (other.line ?? 0)
  return lines === 0 ? RANKS.get(one.rule)! - RANKS.get(other.rule)! : lines
}
