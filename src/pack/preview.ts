import { TextDecoder } from '../validator/index.js'
import { Cleaner } from './clean/cleaner.js'
import type { PackSettings } from './options.js'
import { type Cells, cellAt } from './read/cells.js'
import type { DelimiterName } from './read/delimiters.js'
import type { Encoding } from './read/encodings.js'
import type { Layout } from './read/layout.js'
import type { List, ListText, ReadPorts } from './read/list.js'
import { type ReadOptions, readRows } from './read/list-rows.js'
import { textsOf } from './read/texts.js'
import { type RejectReason, Tally } from './tally.js'

/** What would become of a row. It holds what stands in the list: accounts. */
export interface PreviewRow {
  readonly line: number
  /** The cell as it stands in the list; the whole row when it has no such cell. */
  readonly before: string
  /** The account that it becomes; null when it becomes none. */
  readonly after: string | null
  /** Why it becomes none. */
  readonly fate: 'account' | 'blank' | 'header' | RejectReason
}

/** How the first rows of a list are read, and what becomes of them, but for duplicates. */
export interface Preview {
  /** Name of the list, and in the archive; null when the list is none. */
  readonly source: string
  readonly entry: string | null
  readonly encoding: Encoding
  /** Null when there is one column. */
  readonly delimiter: DelimiterName | null
  /** Number of the column with the accounts, counted from 1. */
  readonly column: number
  readonly rows: readonly PreviewRow[]
}

/**
 * Reads the first rows of a list and cleans them, as `pack` would; of an archive, those of its first
 * list. Null when it has none.
 *
 * @param count how many rows, at most
 * @throws {RangeError} for a country that doesn't exist
 * @throws {ListError} when the list can't be read
 */
export async function preview(
  list: List,
  settings: Pick<PackSettings, 'read' | 'clean'>,
  ports: ReadPorts,
  count: number,
): Promise<Preview | null> {
  const cleaner = await Cleaner.load(settings.clean)
  const { texts, close } = await textsOf(list, ports)
  try {
    const [first] = texts
    return first === undefined ? null : await previewOf(first, settings.read, { cleaner, count })
  } finally {
    await close()
  }
}

async function previewOf(
  first: ListText,
  options: ReadOptions,
  { cleaner, count }: { readonly cleaner: Cleaner; readonly count: number },
): Promise<Preview> {
  const read = readRows(first, options)
  const rows: PreviewRow[] = []
  for await (const cells of read.cells) {
    for (let index = 0; index < cells.count && rows.length < count; index++) {
      rows.push(rowOf(cells, index, cleaner, read.layout!))
    }
    if (rows.length >= count) break
  }
  const { delimiter, column } = read.layout!
  const { list: source, entry } = first
  return { source, entry, encoding: read.encoding, delimiter, column, rows }
}

function rowOf(cells: Cells, index: number, cleaner: Cleaner, layout: Layout): PreviewRow {
  const { headerLines, title } = layout
  const tally = new Tally()
  let reason: RejectReason | null = null
  const batch = cleaner.clean(cellAt(cells, index), {
    ...{ source: 0, headerLines, doubtfulLine: null, title, tally },
    onReject: (found) => {
      reason = found
    },
  })
  const isFaulty = cells.faults[index] !== 0
  const [from, to] = isFaulty ? [cells.rowStarts, cells.rowEnds] : [cells.starts, cells.ends]
  const before = textOf(cells.bytes.subarray(from[index], to[index]))
  const after = batch.count === 0 ? null : textOf(batch.bytes.subarray(0, batch.bytes.length - 1))
  const fate = after === null ? (reason ?? (tally.headers > 0 ? 'header' : 'blank')) : 'account'
  return { line: cells.lines[index]!, before, after, fate }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
