import { text } from '../../messages/index.js'
import { isTitle, titleKey } from '../../validator/index.js'
import { cleanText } from '../clean/text.js'
import { ListError, nameOf } from '../errors.js'
import {
  byteOf,
  type DelimiterName,
  type DelimiterOption,
  findDelimiter,
  type Head,
  type HeadRow,
  headRows,
  separatorRow,
  survey,
  valuesOf,
} from './delimiters.js'
import type { ListText } from './list.js'
import type { Columns } from './row-scanner.js'

/** How the accounts are found in a text. */
export interface LayoutOptions {
  readonly delimiter: DelimiterOption
  /** Number of the column, from 1, or its name; null when none is given. */
  readonly column: number | string | null
  /** Whether the first row is one of titles; `auto`: when it looks like that. */
  readonly header: boolean | 'auto'
}

/** Where the accounts of a text are. */
export interface Layout {
  readonly delimiter: DelimiterName | null
  /** Number of the column, counted from 1. */
  readonly column: number
  /** Lines of the rows that hold no account: `sep=…`, and the titles. */
  readonly headerLines: readonly number[]
  /** The title of the column in a header row that was recognised; null when there is none. */
  readonly title: string | null
}

/** The columns of a layout, as rows are scanned for them. */
export function columnsOf({ delimiter, column }: Layout): Columns {
  return { delimiter: delimiter === null ? null : byteOf(delimiter), column: column - 1 }
}

/** The columns of a text, by its first rows. */
export interface TextColumns {
  readonly delimiter: DelimiterName | null
  /** How many there are. */
  readonly count: number
  /** Line of the first row that counts: behind `sep=…`. */
  readonly from: number
  /** The first row that is not blank, and what stands in it; null and nothing when there is none. */
  readonly first: HeadRow | null
  readonly values: readonly string[]
}

/** Finds the columns of a text, by its first rows. */
export function findColumns(head: Head, options: Pick<LayoutOptions, 'delimiter'>): TextColumns {
  const separator = separatorRow(head)
  const from = separator === null ? 1 : 2
  const delimiter = chooseDelimiter(head, from, separator?.delimiter ?? null, options.delimiter)
  const count = delimiter === null ? 1 : survey(head, delimiter, from).columns
  const first = firstRow(head, delimiter, from)
  const values = first === null ? [] : valuesOf(head, first, delimiter)
  return { delimiter, count, from, first, values }
}

/**
 * Finds out where the accounts of a text are, by its first rows.
 *
 * @throws {ListError} when the column can't be told
 */
export function findLayout(source: ListText, head: Head, options: LayoutOptions): Layout {
  const { delimiter, count: columns, from, first, values } = findColumns(head, options)
  const column =
    columns === 1
      ? oneColumn(options)
      : ((options.column === null ? onlyFilled(head, delimiter, from) : null) ??
        chooseColumn(source, values, columns, options))
  const title = values[column - 1] ?? null
  const hasHeader = first !== null && isHeader(title, options)
  const headerLines = [...(from === 1 ? [] : [1]), ...(hasHeader ? [first.line] : [])]
  // Who says that there is a header knows this text; its title need not be one elsewhere in it.
  return {
    delimiter,
    column,
    headerLines,
    title: options.header === 'auto' && hasHeader && title !== null ? cleanText(title) : null,
  }
}

function chooseDelimiter(
  head: Head,
  from: number,
  separator: DelimiterName | null,
  option: DelimiterOption,
): DelimiterName | null {
  if (option === 'none') return null
  if (option !== 'auto') return option
  return separator ?? findDelimiter(head, from)
}

function firstRow(head: Head, delimiter: DelimiterName | null, from: number): HeadRow | null {
  for (const row of headRows(head, delimiter)) if (!row.isBlank && row.line >= from) return row
  return null
}

/** A text of one column needs no number or name; a number beyond it is one that all rows lack. */
function oneColumn({ column }: LayoutOptions): number {
  return typeof column === 'number' ? column : 1
}

/** The column that alone holds anything in the first rows, if there is one. */
function onlyFilled(head: Head, delimiter: DelimiterName | null, from: number): number | null {
  let filled = 0
  for (const row of headRows(head, delimiter)) {
    if (row.isBlank || row.line < from) continue
    for (const [index, value] of valuesOf(head, row, delimiter).entries()) {
      if (value.trim() === '' || filled === index + 1) continue
      if (filled > 0) return null
      filled = index + 1
    }
  }
  return filled === 0 ? null : filled
}

function chooseColumn(
  source: ListText,
  values: readonly string[],
  columns: number,
  { column, header }: LayoutOptions,
): number {
  const name = nameOf(source)
  if (column === null) {
    throw new ListError(text('pack.column-needed', { name, columns }), {
      hint: text('pack.column-needed-hint', { columns }),
    })
  }
  if (typeof column === 'number') return column
  const wanted = titleForm(column)
  const found =
    header === false
      ? []
      : values.flatMap((value, at) => (titleForm(value) === wanted ? [at + 1] : []))
  if (found.length === 1) return found[0]!
  if (found.length > 1) {
    throw new ListError(text('pack.column-twice', { name, column, numbers: found }), {
      hint: text('pack.column-twice-hint'),
    })
  }
  throw new ListError(text('pack.column-missing', { name, column }), {
    hint: text('pack.column-missing-hint', { columns }),
  })
}

function isHeader(cell: string | null, { header, column }: LayoutOptions): boolean {
  if (header !== 'auto') return header
  if (cell === null) return false
  const isNamed = typeof column === 'string' && titleForm(cell) === titleForm(column)
  return isNamed || isTitle(cleanText(cell))
}

/** A title as titles are compared. */
function titleForm(title: string): string {
  return titleKey(cleanText(title))
}
