import type { RuleId } from '../validator/index.js'
import { MENDINGS, type Mending } from './clean/text.js'

/** Why a row is rejected: a rule of the validator, or that the row has no such column. */
export type RejectReason = RuleId | 'spreadsheet' | 'missing-column'

/** Lines of rejected rows that are kept for each reason. */
export const MAX_LINES = 10_000

/** What became of the rows of a text, as far as reading and cleaning tell. */
export class Tally {
  /** All rows. */
  rows = 0
  blank = 0
  headers = 0
  rejected = 0
  /** Rows that were mended, in the order of `MENDINGS`. */
  readonly mended = new Float64Array(MENDINGS.length)
  readonly #reasons = new Map<RejectReason, { count: number; readonly lines: number[] }>()

  /** Counts a rejected row. */
  reject(reason: RejectReason, line: number): void {
    this.rejected++
    const found = this.#reasons.get(reason) ?? { count: 0, lines: [] }
    found.count++
    if (found.lines.length < MAX_LINES) found.lines.push(line)
    this.#reasons.set(reason, found)
  }

  /** Counts a mended row, for each kind of mending once; `mendings` has a bit for each. */
  mend(mendings: number): void {
    for (let kind = 0; mendings >> kind > 0; kind++) {
      if ((mendings >> kind) & 1) this.mended[kind]!++
    }
  }

  /** Rejected rows by reason, the most frequent first. */
  get reasons(): ReadonlyMap<RejectReason, number> {
    const counts = [...this.#reasons].map(([reason, { count }]) => [reason, count] as const)
    return new Map(counts.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)))
  }

  /** Lines of the first rejected rows, by reason, in the order in which reasons were met. */
  get lines(): ReadonlyMap<RejectReason, readonly number[]> {
    return new Map([...this.#reasons].map(([reason, { lines }]) => [reason, lines]))
  }

  /** Rows that were mended, by kind; those that occurred. */
  get mendings(): ReadonlyMap<Mending, number> {
    return new Map(
      MENDINGS.map((mending, kind) => [mending, this.mended[kind]!] as const).filter(
        ([, count]) => count > 0,
      ),
    )
  }
}
