import { formatInteger, type Text, text } from '../../messages/services.js'
import type { PackReport, SourceReport } from '../../pack/index.js'
import {
  type Counted,
  fatesOf,
  mendingsOf,
  packVerdict,
  packWarningTexts,
} from '../../run/index.js'
import { code, escapeMarkdown, htmlTable, prose } from '../../safety/index.js'
import type { Harmless } from '../log.js'
import { document } from '../summary.js'

/** What a summary tells of a packing. */
export interface PackFacts {
  readonly report: PackReport
  /** Why it failed; undefined when it did not. */
  readonly problem: Text | undefined
  readonly harmless: Harmless
}

/** Packages and lists that the summary has in a table; a report has all. */
const MAX_ROWS = 100

/**
 * The job summary of a packing, as GitHub-flavoured Markdown, for whoever signs it off: how many rows
 * came in, how many accounts go out, why the others don't, what was changed, and the packages.
 */
export function packSummary(facts: PackFacts): string {
  const { report, problem, harmless } = facts
  const title = text(problem === undefined ? 'packing.done-title' : 'packing.failed-title')
  return document([
    `## ${problem === undefined ? '✅' : '❌'} ${harmless(title)}`,
    prose(harmless(problem ?? packVerdict(report))),
    ...warningList(facts),
    countTable(text('packing.what'), fatesOf(report), harmless),
    ...mendingTable(mendingsOf(report), harmless),
    ...(report.sources.length > 1 ? [sourceTable(facts)] : []),
    ...(report.packages.length > 0 ? [packageTable(facts)] : []),
  ])
}

function warningList({ report, harmless }: PackFacts): string[] {
  if (report.warnings.length === 0) return []
  const lines = packWarningTexts(report).map((warning) => `- ${prose(harmless(warning))}`)
  return [`### ⚠️ ${harmless(text('packing.warnings'))}`, lines.join('\n')]
}

function countTable(label: Text, counted: readonly Counted[], harmless: Harmless): string {
  const rows = counted.map((row) => [escapeMarkdown(harmless(row.label)), formatInteger(row.count)])
  return htmlTable([label, text('packing.rows')].map(harmless), rows, { right: [1] })
}

function mendingTable(mended: readonly Counted[], harmless: Harmless): string[] {
  return mended.length === 0 ? [] : [countTable(text('packing.mended'), mended, harmless)]
}

function sourceTable({ report, harmless }: PackFacts): string {
  const fates = (['rows', 'accounts', 'duplicates', 'excluded', 'rejected'] as const).filter(
    (fate) => fate === 'rows' || fate === 'accounts' || report[fate] !== 0,
  )
  const head = [text('packing.list'), ...fates.map((fate) => text('packing.fate', { fate }))]
  const rows = report.sources
    .slice(0, MAX_ROWS)
    .map((source) => [
      code(harmless(nameOf(source))),
      ...fates.map((fate) => number(source[fate], harmless)),
    ])
  return htmlTable(head.map(harmless), [...rows, ...more(report.sources.length, head.length)], {
    right: fates.map((_, index) => index + 1),
  })
}

function packageTable({ report, harmless }: PackFacts): string {
  const head = [
    ...[text('packing.package'), text('packing.accounts'), text('packing.size')],
    text('packing.sha256'),
  ]
  const rows = report.packages
    .slice(0, MAX_ROWS)
    .map(({ file, accounts, size, sha256 }) => [
      code(harmless(file)),
      formatInteger(accounts),
      formatInteger(size),
      code(sha256),
    ])
  return htmlTable(head.map(harmless), [...rows, ...more(report.packages.length, head.length)], {
    right: [1, 2],
  })
}

function more(all: number, columns: number): string[][] {
  return all > MAX_ROWS ? [Array.from({ length: columns }, () => '…')] : []
}

function number(count: number | null, harmless: Harmless): string {
  return count === null ? harmless(text('packing.unknown')) : formatInteger(count)
}

function nameOf({ source, entry }: SourceReport): string {
  return entry === null ? source : `${source}: ${entry}`
}
