import type { CheckedPackage } from '../run/checked-set.js'
import { type Report, RULES, type RuleId } from '../validator/index.js'

/** A finding without its words. */
interface Place {
  readonly rule: RuleId
  /** 0 for the whole file. */
  readonly line: number
}

/**
 * Every finding about a package, a line each: file, line (empty for the whole file), rule, severity,
 * separated by tabs; those about the whole file first, then by line.
 *
 * @param name what the file is called; without a tab or a newline
 */
export function* allFindings({ report }: CheckedPackage, name: string): Iterable<string> {
  for (const { rule, line } of placesOf(report)) {
    yield `${[name, line === 0 ? '' : line, rule, RULES[rule].severity].join('\t')}\n`
  }
}

/** Rules of which the report notes fewer lines than there are findings. */
export function cutRules({ counts, lines }: Report): readonly RuleId[] {
  return (Object.keys(lines) as RuleId[]).filter(
    (rule) => (counts[rule] ?? 0) > (lines[rule]?.length ?? 0),
  )
}

function placesOf({ findings, lines }: Report): Place[] {
  const ofFile = findings.flatMap(({ rule, line }) =>
    line === undefined ? [{ rule, line: 0 }] : [],
  )
  const ofRows = (Object.keys(lines) as RuleId[]).flatMap((rule) =>
    (lines[rule] ?? []).map((line) => ({ rule, line })),
  )
  // A stable sort: at one line, the order of the rules stays.
  return [...ofFile, ...ofRows.sort((a, b) => a.line - b.line)]
}
