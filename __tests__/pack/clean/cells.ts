import { Cleaner, type CleanOptions } from '../../../src/pack/clean/cleaner.js'
import type { Mending } from '../../../src/pack/clean/text.js'
import type { Cells } from '../../../src/pack/read/cells.js'
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
    const results = values.map((value) => {
      let result = '[blank]'
      const onReject = (reason: RejectReason) => {
        result = `[${reason}]`
      }
      const from = {
        ...{ source: 0, headerLines: [], doubtfulLine: null, title: title ?? null },
        ...{ tally, onReject },
      }
      const reader = new RowReader({ delimiter: null, column: 0 })
      const row = Buffer.from(`"${value.replaceAll('"', '""')}"`)
      for (const batches of [reader.push(row), reader.end()]) {
        for (const cells of batches) {
          const { bytes, count } = cleaner.clean(cells, from)
          if (count > 0) result = Buffer.from(bytes.subarray(0, -1)).toString()
        }
      }
      return result
    })
    return { results, mendings: Object.fromEntries(tally.mendings), tally }
  }
}

/**
 * A cleaner for a whole text of one column, in chunks, which gives the text of all accounts, and how many
 * there are.
 */
export async function textCleanerOf(
  options: Partial<CleanOptions> = {},
): Promise<(chunks: readonly Uint8Array[]) => { readonly text: string; readonly count: number }> {
  const cleaner = await Cleaner.load({ ...OPTIONS, ...options })
  return (chunks) => {
    const reader = new RowReader({ delimiter: null, column: 0 })
    const from = {
      ...{ source: 0, headerLines: [], doubtfulLine: null, title: null },
      ...{ tally: new Tally(), onReject: () => {} },
    }
    let [text, count] = ['', 0]
    const take = (batches: Iterable<Cells>) => {
      for (const cells of batches) {
        const batch = cleaner.clean(cells, from)
        text += Buffer.from(batch.bytes).toString('latin1')
        count += batch.count
      }
    }
    for (const chunk of chunks) take(reader.push(chunk))
    take(reader.end())
    return { text: Buffer.from(text, 'latin1').toString(), count }
  }
}
