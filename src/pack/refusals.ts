import { text } from '../messages/services.js'
import { ListError, nameOf, RejectedError } from './errors.js'
import type { ReadSource } from './list-reader.js'
import { isOverLimit, type PackSettings, rejectLimitText } from './options.js'
import type { PackReport } from './report.js'
import type { RejectReason } from './tally.js'

const PHONE = 1002

/** The first row of a source that was rejected. */
interface FirstRejected {
  readonly name: string
  readonly line: number
  readonly reason: RejectReason
}

/**
 * Refuses an exclude list with a row that is no account: who asked not to be pushed to would be.
 *
 * @throws {ListError}
 */
export function checkExcluded(sources: readonly ReadSource[]): void {
  const first = firstRejected(sources)
  if (first === null) return
  const rejected = sources.reduce((sum, { tally }) => sum + tally.rejected, 0)
  throw new ListError(text('pack.exclude', { ...first, rejected }), {
    hint: text('pack.exclude-hint'),
  })
}

/**
 * Refuses lists of which too many rows were rejected.
 *
 * @throws {RejectedError}
 */
export function checkRejected(
  report: PackReport,
  sources: readonly ReadSource[],
  {
    clean,
    maxRejected,
    isWritten,
  }: Pick<PackSettings, 'clean' | 'maxRejected'> & {
    /** Whether rejected rows are written to a file. */
    readonly isWritten: boolean
  },
): void {
  const { rejected, rows, reasons } = report
  const first = firstRejected(sources)
  if (first === null || !isOverLimit(maxRejected, rejected, rows)) return
  const lacksCountry = clean.accountType === PHONE && clean.normalize && clean.country === null
  const causes = [
    ...(lacksCountry && reasons['account-type'] !== undefined ? (['country'] as const) : []),
    ...(reasons.spreadsheet === undefined ? [] : (['spreadsheet'] as const)),
  ]
  const limit = rejectLimitText(maxRejected)
  throw new RejectedError(text('pack.rejected', { ...first, rejected, rows, reasons, limit }), {
    hint: text('pack.rejected-hint', { causes, missing: firstWithoutColumn(sources), isWritten }),
    report,
  })
}

/**
 * Refuses lists of which no account is left.
 *
 * @param report with what became of all rows
 * @throws {RejectedError}
 */
export function checkLeft(report: PackReport): void {
  if (report.packages.length > 0) return
  const { rows, excluded, otherShards } = report
  const facts = { rows, excluded: excluded ?? 0, otherShards: otherShards ?? 0 }
  throw new RejectedError(text('pack.empty', facts), { hint: text('pack.empty-hint'), report })
}

/** The first row that lacks the column. */
function firstWithoutColumn(sources: readonly ReadSource[]) {
  for (const source of sources) {
    const [line] = source.tally.lines.get('missing-column') ?? []
    if (line !== undefined) return { name: nameOf(source), line, column: source.layout!.column }
  }
  return null
}

function firstRejected(sources: readonly ReadSource[]): FirstRejected | null {
  const source = sources.find(({ tally }) => tally.rejected > 0)
  if (source === undefined) return null
  // Reasons stand in the order in which they were met.
  const [[reason, lines]] = [...source.tally.lines] as [[RejectReason, readonly number[]]]
  return { name: nameOf(source), line: lines[0]!, reason }
}
