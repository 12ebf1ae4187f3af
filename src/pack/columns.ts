import { isTitle } from '../validator/index.js'
import { cleanText } from './clean/text.js'
import { findColumns } from './read/layout.js'
import type { List, ListText, ReadPorts } from './read/list.js'
import { type ReadOptions, readHead } from './read/list-rows.js'
import { textsOf } from './read/texts.js'

/** A column, by the first row of a list. */
export interface Column {
  /** Number of the column, counted from 1. */
  readonly number: number
  /** What stands in the first row: its title, or an account or the like. */
  readonly value: string
  /** Whether that is a title which accounts have, such as `phone`. */
  readonly isTitle: boolean
}

/** The columns of a list. */
export interface Columns {
  /** At least one. */
  readonly columns: readonly Column[]
  /** Whether the first row has titles. */
  readonly hasTitles: boolean
}

/**
 * The columns of a list, so that somebody can choose one; of an archive, those of its first list that
 * has several. Only the first rows are read. Null when there is no list.
 *
 * @throws {ListError} when the list can't be read
 */
export async function listColumns(
  list: List,
  options: Omit<ReadOptions, 'column'>,
  ports: ReadPorts,
): Promise<Columns | null> {
  const { texts, close } = await textsOf(list, ports)
  try {
    return await columnsIn(texts, options)
  } finally {
    await close()
  }
}

async function columnsIn(
  texts: readonly ListText[],
  options: Omit<ReadOptions, 'column'>,
): Promise<Columns | null> {
  let found: Columns | null = null
  for (const text of texts) {
    const head = await readHead(text, options.encoding)
    const { count, values } = findColumns(text, head, options)
    const columns = Array.from({ length: count }, (_, at): Column => {
      const value = values[at] ?? ''
      return { number: at + 1, value, isTitle: isTitle(cleanText(value)) }
    })
    const isTitled = options.header === 'auto' && columns.some((column) => column.isTitle)
    const columnsHere = { columns, hasTitles: options.header === true || isTitled }
    if (count > 1) return columnsHere
    found ??= columnsHere
  }
  return found
}
