import type { Finding, Report } from './report.js'
import { MAX_FINDINGS_PER_RULE, RULES, type RuleId } from './rules.js'

const RULE_IDS = Object.keys(RULES) as RuleId[]
const RANKS: ReadonlyMap<RuleId, number> = new Map(RULE_IDS.map((rule, rank) => [rule, rank]))

/** Counts findings by rule, and lists the first of each. */
export class Tally {
  readonly #counts = new Map<RuleId, number>()
  readonly #findings: Finding[] = []

  /**
   * Counts a finding. True when it is among the first of its rule: then `list` must be called, and
   * only then is a message needed.
   */
  count(rule: RuleId): boolean {
    const count = this.counted(rule) + 1
    this.#counts.set(rule, count)
    return count <= MAX_FINDINGS_PER_RULE
  }

  /** Findings of a rule so far. */
  counted(rule: RuleId): number {
    return this.#counts.get(rule) ?? 0
  }

  /** Counts findings of which those that are to be listed are, or will be. */
  countMore(rule: RuleId, findings: number): void {
    if (findings > 0) this.#counts.set(rule, this.counted(rule) + findings)
  }

  /** Lists a finding that was counted; without a line it is about the whole file. */
  list(rule: RuleId, message: string, line?: number): void {
    const { severity } = RULES[rule]
    this.#findings.push({ rule, severity, ...(line === undefined ? {} : { line }), message })
  }

  /** Counts and lists a finding about the whole file. */
  add(rule: RuleId, message: string): void {
    if (this.count(rule)) this.list(rule, message)
  }

  /** Takes over what another tally has, of other rules. */
  absorb(other: Tally): void {
    for (const [rule, count] of other.#counts) this.#counts.set(rule, count)
    this.#findings.push(...other.#findings)
  }

  /** The findings, as a report gives them. */
  summary(): Pick<Report, 'errors' | 'warnings' | 'counts' | 'findings'> {
    const counts: Partial<Record<RuleId, number>> = {}
    const totals = { error: 0, warning: 0 }
    for (const rule of RULE_IDS) {
      const count = this.#counts.get(rule)
      if (count === undefined) continue
      counts[rule] = count
      totals[RULES[rule].severity] += count
    }
    const findings = this.#findings.toSorted(compareFindings)
    return { errors: totals.error, warnings: totals.warning, counts, findings }
  }
}

/** The whole file first, then by line; at the same place in the order of the rules. */
function compareFindings(one: Finding, other: Finding): number {
  const lines = (one.line ?? 0) - (other.line ?? 0)
  return lines === 0 ? RANKS.get(one.rule)! - RANKS.get(other.rule)! : lines
}
