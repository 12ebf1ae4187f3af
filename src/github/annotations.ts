import type { FindingAcross } from '../messages/index.js'
import { nameIn } from '../platform/node/index.js'
import type { CheckedPackage, CheckedSet } from '../run/index.js'
import type { Finding, RuleId, Severity } from '../validator/index.js'

/** Annotations of each severity that GitHub shows for a step. */
export const MAX_ANNOTATIONS = 10

/** The sentence with which a failed step ends is an error annotation as well. */
const MAX_ERRORS = MAX_ANNOTATIONS - 1

/** A finding, and the package in which it is. */
export interface PlacedFinding {
  readonly finding: Finding | FindingAcross
  readonly file: CheckedPackage
}

/**
 * The findings that become annotations, at most nine errors (the tenth is the outcome of the run)
 * and ten warnings. Of each package one before any gets a second, and in a package one of each rule
 * before any rule gets a second; then in the order of packages and lines.
 *
 * @param warnings of the step that are annotated already
 */
export function annotatedFindings(
  { packages, findingsAcross }: Pick<CheckedSet, 'packages' | 'findingsAcross'>,
  warnings = 0,
): readonly PlacedFinding[] {
  const all = packages.flatMap((file) => {
    const across = findingsAcross.filter((finding) => finding.file === file.file)
    return [...file.report.findings, ...across].map((finding) => ({ finding, file }))
  })
  return [
    ...choose(all, 'error', MAX_ERRORS),
    ...choose(all, 'warning', MAX_ANNOTATIONS - warnings),
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
  const name = nameIn(workspace, path)
  return name === path ? undefined : name
}

/** Deals findings out a round at a time: one of each package, until there are enough. */
function choose(all: readonly PlacedFinding[], severity: Severity, most: number): PlacedFinding[] {
  const own = all
    .filter(({ finding }) => finding.severity === severity)
    .map((placed, index) => ({ ...placed, index }))
  const ranks = new Map<CheckedPackage, number>()
  return byRuleTurn(own)
    .map((placed) => ({ ...placed, turn: nextTurn(ranks, placed.file) }))
    .sort((a, b) => a.turn - b.turn || a.index - b.index)
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ finding, file }) => ({ finding, file }))
}

/** One finding of each rule of a package before any rule has a second. */
function byRuleTurn<T extends PlacedFinding & { readonly index: number }>(own: readonly T[]): T[] {
  const turns = new Map<CheckedPackage, Map<RuleId, number>>()
  return own
    .map((placed) => {
      const ofFile = turns.get(placed.file) ?? new Map<RuleId, number>()
      turns.set(placed.file, ofFile)
      return { placed, turn: nextTurn(ofFile, placed.finding.rule) }
    })
    .sort((a, b) => a.turn - b.turn || a.placed.index - b.placed.index)
    .map(({ placed }) => placed)
}

/** How often `key` had its turn before; this is the next one. */
function nextTurn<K>(turns: Map<K, number>, key: K): number {
  const turn = turns.get(key) ?? 0
  turns.set(key, turn + 1)
  return turn
}
