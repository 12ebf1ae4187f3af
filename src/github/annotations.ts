import { isAbsolute, relative, sep } from 'node:path'
import type { Finding, Report, RuleId, Severity } from '../validator/index.js'

/** Annotations of each severity that GitHub shows for a step. */
export const MAX_ANNOTATIONS = 10

/** The sentence with which a failed step ends is an error annotation as well. */
const MAX_ERROR_FINDINGS = MAX_ANNOTATIONS - 1

/**
 * The findings that become annotations, at most nine errors (the tenth is the outcome of the run)
 * and ten warnings: the first of each rule before any rule gets a second, then by line.
 */
export function annotatedFindings(report: Report): readonly Finding[] {
  return [
    ...choose(report.findings, 'error', MAX_ERROR_FINDINGS),
    ...choose(report.findings, 'warning', MAX_ANNOTATIONS),
  ]
}

/**
 * The path by which GitHub knows a file of the workspace: relative to it, with slashes on every
 * system; undefined for a file that isn't in it.
 *
 * @param path absolute path of the file
 */
export function annotationPath(path: string, workspace: string | undefined): string | undefined {
  if (!workspace) return undefined
  const names = relative(workspace, path).split(sep)
  // On Windows, the path to another drive stays absolute.
  return names[0] === '..' || isAbsolute(names.join(sep)) ? undefined : names.join('/')
}

/** Deals findings out a round at a time: one of each rule, in the report's order, until `most`. */
function choose(findings: readonly Finding[], severity: Severity, most: number): Finding[] {
  const turns = new Map<RuleId, number>()
  return findings
    .filter((finding) => finding.severity === severity)
    .map((finding, index) => {
      const turn = turns.get(finding.rule) ?? 0
      turns.set(finding.rule, turn + 1)
      return { finding, index, turn }
    })
    .sort((a, b) => a.turn - b.turn || a.index - b.index)
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ finding }) => finding)
}
