import { type Finding, type Report, RULES, type RuleId } from '../../src/platform/node/validator.js'

/** A report of a valid package, with whatever a test wants to be otherwise. */
export function reportWith(fields: Partial<Report> = {}): Report {
  return {
    file: 'list.txt',
    format: 'txt',
    entry: null,
    kind: 'account',
    size: 2048,
    contentSize: 2048,
    sha256: 'ab'.repeat(32),
    rows: 100,
    accounts: 100,
    duplicates: 0,
    duplicatesCheckedRows: 100,
    valid: true,
    errors: 0,
    warnings: 0,
    counts: {},
    findings: [],
    lengths: [{ characters: 11, accounts: 100 }],
    lines: {},
    ...fields,
  }
}

/** A finding of `rule`; on a line if one is given. */
export function finding(rule: RuleId, line?: number): Finding {
  const place = line === undefined ? {} : { line }
  return { rule, severity: RULES[rule].severity, message: `About ${rule}.`, ...place }
}

/** A report with these findings and no others. */
export function reportOf(findings: readonly Finding[]): Report {
  const counts: Partial<Record<RuleId, number>> = {}
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  return reportWith({ findings, counts, errors, warnings, valid: errors === 0 })
}
