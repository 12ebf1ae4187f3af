import { Cleaner, type CleanOptions } from '../../../src/pack/clean/cleaner.js'
import type { Mending } from '../../../src/pack/clean/text.js'
import { RowReader } from '../../../src/pack/read/row-reader.js'
import { type RejectReason, Tally } from '../../../src/pack/tally.js'

const OPTIONS: CleanOptions = { kind: 'account', accountType: null, country: null, normalize: true }

/** What became of cells. */
export interface Cleaned {
  /** The account in each cell, or in brackets why there is none. */
  readonly results: readonly string[]
  readonly mendings: Readonly<Partial<Record<Mending, number>>>
  readonly tally: Tally
}

/** A cleaner for values without line ends. */
export async function cleanerOf(
  options: Partial<CleanOptions> = {},
): Promise<(cells: readonly string[], title?: string) => Cleaned> {
  const cleaner = await Cleaner.load({ ...OPTIONS, ...options })
  return (values, title) => {
    const tally = new Tally()
    const results = values.map(() => '[blank]')
    const quoted = values.map((value) => `"${value.replaceAll('"', '""')}"`).join('\n')
    const reader = new RowReader({ delimiter: null, column: 0 })
    const take = (batches: ReturnType<RowReader['end']>) => {
      for (const cells of batches) {
        const onReject = (reason: RejectReason, line: number) => {
          results[line - 1] = `[${reason}]`
        }
        const from = {
          ...{ source: 0, headerLines: [], doubtfulLine: null, title: title ?? null },
          ...{ tally, onReject },
        }
        const { bytes, starts, lines, count } = cleaner.clean(cells, from)
        for (let at = 0; at < count; at++) {
          const account = Buffer.from(bytes.slice(starts[at], starts[at + 1]! - 1)).toString()
          results[lines[at]! - 1] = account
        }
      }
    }
    take(reader.push(Buffer.from(quoted)))
    take(reader.end())
    return { results, mendings: Object.fromEntries(tally.mendings), tally }
  }
}
