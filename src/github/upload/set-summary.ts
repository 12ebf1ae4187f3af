import { formatInteger, text } from '../../messages/index.js'
import {
  type CheckedPackage,
  type CheckedSet,
  passes,
  setVerdict,
  totalsOf,
} from '../../run/index.js'
import { code, fenced, htmlTable, prose } from '../../safety/index.js'
import type { Harmless } from '../log.js'
import { document, findingsSections } from '../summary.js'
import type { UploadOutcome } from './summary.js'

/** What the summary of several packages tells. */
export interface SetFacts {
  readonly set: CheckedSet
  readonly strict: boolean
  /** That of one package, when there is one, is not told. */
  readonly outcome: UploadOutcome
  /** In the order of the packages; null for those that have none. */
  readonly uploadIds: readonly (string | null)[]
  readonly harmless: Harmless
}

/** Rows that the table of packages has; more than that, nobody reads. */
const MAX_ROWS = 1_000
/** Room for findings, in characters: GitHub takes a summary of 1 MiB, and one takes up to three bytes. */
const MAX_FINDINGS_CHARACTERS = 150_000
/** Most characters of a name in the table. */
const MAX_NAME_CHARACTERS = 120

/** The job summary of several packages: verdict, a row a package, then what was found in each. */
export function setSummary(facts: SetFacts): string {
  const { set, strict, outcome, harmless } = facts
  const judged = [
    setVerdict(set, strict),
    ...(outcome.kind === 'refused' ? [text('general.nothing-sent')] : []),
  ]
  return document([
    `## ${headline(facts)}`,
    ...(outcome.kind === 'failed' ? [prose(harmless(outcome.problem))] : []),
    prose(harmless(text('general.sentences', { texts: judged }))),
    ...packagesTable(facts),
    ...acrossSection(facts),
    ...allFindings(facts),
    ...(outcome.kind === 'uploaded'
      ? [
          `### ${harmless(text('github.push-to-them'))}`,
          harmless(text('github.how-to-push-all')),
          fenced('yaml', outcome.pushSnippet),
        ]
      : []),
  ])
}

function headline({ set, outcome, uploadIds, harmless }: SetFacts): string {
  const packages = set.packages.length
  const warned = totalsOf(set).warnings > 0
  const good = warned ? '⚠️' : '✅'
  switch (outcome.kind) {
    case 'refused':
      return `❌ ${harmless(text('github.packages-refused'))}`
    case 'failed': {
      const done = uploadIds.filter((id) => id !== null).length
      return `❌ ${harmless(text('github.packages-unfinished', { done, packages }))}`
    }
    case 'validated':
      return `${good} ${harmless(text('github.packages-valid', { packages, warned }))}`
    case 'uploaded':
      return `${good} ${harmless(text('github.packages-uploaded', { packages, warned }))}`
  }
}

/** A row a package. */
function packagesTable(facts: SetFacts): string[] {
  const { set, strict, outcome, uploadIds, harmless } = facts
  const hasIds = outcome.kind === 'uploaded' || outcome.kind === 'failed'
  const head = [
    text('run.file'),
    text('github.result'),
    text('run.rows'),
    text('run.valid-rows'),
    text('run.duplicates'),
    text('github.errors'),
    text('github.warnings'),
    ...(hasIds ? ['uploadId'] : []),
  ].map((label) => harmless(label))
  const rows = set.packages
    .slice(0, MAX_ROWS)
    .map(({ file, report }, index) => [
      code(cut(harmless(file))),
      sign(report.warnings, passes(report, strict)),
      formatInteger(report.rows),
      formatInteger(report.accounts),
      formatInteger(report.duplicates),
      formatInteger(report.errors),
      formatInteger(report.warnings),
      ...(hasIds ? [uploadIds[index] ? code(uploadIds[index]) : '–'] : []),
    ])
  const more = set.packages.length - rows.length
  return [
    htmlTable(head, [...rows, ...acrossRow(facts, hasIds)], {
      right: [2, 3, 4, 5, 6],
      unbroken: [...head.keys()],
    }),
    ...(more > 0 ? [harmless(text('github.more-packages', { count: more }))] : []),
  ]
}

/** The warnings that are of no package alone: under `strict`, they alone may refuse all of them. */
function acrossRow({ set, strict }: SetFacts, hasIds: boolean): string[][] {
  const { duplicatesAcross: count } = set
  if (count === 0) return []
  const counts = ['–', '–', '–', formatInteger(0), formatInteger(count)]
  return [[code('duplicate-across'), sign(count, !strict), ...counts, ...(hasIds ? ['–'] : [])]]
}

function sign(warnings: number, isGood: boolean): string {
  if (!isGood) return '❌'
  return warnings > 0 ? '⚠️' : '✅'
}

/** The accounts that stand in two packages: where the first of them are. */
function acrossSection({ set, harmless }: SetFacts): string[] {
  const { duplicatesAcross: count, findingsAcross, packages } = set
  if (count === 0) return []
  const kind = packages[0]?.report.kind ?? 'account'
  const items = findingsAcross.map(
    ({ file, message }) => `- ${code(cut(harmless(file)))} ${prose(harmless(message))}`,
  )
  const more = count - items.length
  if (more > 0) items.push(`- ${harmless(text('run.and-more', { count: more }))}`)
  return [
    `### ${code('duplicate-across')}`,
    prose(harmless(text('run.duplicates-across', { count, kind }))),
    items.join('\n'),
  ]
}

/** What was found in each package, as long as there is room. */
function allFindings({ set, harmless }: SetFacts): string[] {
  const blocks: string[] = []
  let left = MAX_FINDINGS_CHARACTERS
  const withFindings = set.packages.filter(({ report }) => report.findings.length > 0)
  for (const [index, one] of withFindings.entries()) {
    const own = findingsOf(one, harmless)
    left -= own.join('').length
    if (left < 0) {
      const count = withFindings.length - index
      return [...blocks, harmless(text('github.more-findings-in', { count }))]
    }
    blocks.push(...own)
  }
  return blocks
}

function findingsOf({ file, report }: CheckedPackage, harmless: Harmless): string[] {
  return [`### ${code(cut(harmless(file)))}`, ...findingsSections({ report, harmless }, '####')]
}

/** The end of a long name says more than its start. */
function cut(name: string): string {
  const characters = Array.from(name)
  if (characters.length <= MAX_NAME_CHARACTERS) return name
  return `…${characters.slice(1 - MAX_NAME_CHARACTERS).join('')}`
}
