import { text } from '../../messages/services.js'
import { isTitle, titleKey } from '../../validator/index.js'
import { cleanText } from '../clean/text.js'
import { ListError, nameOf } from '../errors.js'
import {
  byteOf,
  type DelimiterName,
  type DelimiterOption,
  findDelimiter,
  findUneven,
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
  /** Whether the one column of a text is taken even where `column` is another number. */
  readonly takesOnlyColumn?: boolean
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
  /** Whether the one column is titled otherwise than the column that is named. */
  readonly hasOtherTitle: boolean
  /** Line of the header row, if nothing but `header` tells that it is one; null otherwise. */
  readonly saidHeaderLine: number | null
  /** Line of the first row, if there is one column, of no title, where one of a name is looked for. */
  readonly untitledLine: number | null
  /** Titles of other columns, if the one that is given by its number has none; null otherwise. */
  readonly otherTitles: OtherTitles | null
}

/** Where titles stand. */
export interface OtherTitles {
  readonly line: number
  /** Numbers of their columns. */
  readonly columns: readonly number[]
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

/**
 * Finds the columns of a text, by its first rows.
 *
 * @throws {ListError} when the rows have different numbers of columns
 */
export function findColumns(
  source: ListText,
  head: Head,
  options: Pick<LayoutOptions, 'delimiter'>,
): TextColumns {
  const separator = separatorRow(head)
  const from = separator === null ? 1 : 2
  const delimiter =
    options.delimiter === 'auto'
      ? (separator?.delimiter ?? lookForDelimiter(source, head, from))
      : nameOfDelimiter(options.delimiter)
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
  const { delimiter, count: columns, from, first, values } = findColumns(source, head, options)
  const column =
    columns === 1
      ? oneColumn(options)
      : ((options.column === null ? onlyFilled(head, delimiter, from) : null) ??
        chooseColumn(source, values, columns, options))
  const title = values[column - 1] ?? null
  const isTitled = first !== null && title !== null && hasTitle(title, options)
  const hasHeader = first !== null && (options.header === 'auto' ? isTitled : options.header)
  const isAuto = options.header === 'auto'
  const isName = typeof options.column === 'string'
  const headerLines = [...(from === 1 ? [] : [1]), ...(hasHeader ? [first.line] : [])]
  // Who says that there is a header knows this text; its title need not be one elsewhere in it.
  return {
    delimiter,
    column,
    headerLines,
    title: isAuto && hasHeader && title !== null ? cleanText(title) : null,
    hasOtherTitle: hasHeader && columns === 1 && !isNamed(title ?? '', options.column),
    saidHeaderLine: hasHeader && !isTitled ? first.line : null,
    untitledLine: isAuto && !hasHeader && columns === 1 && isName ? (first?.line ?? null) : null,
    otherTitles:
      isAuto && !hasHeader && first !== null && typeof options.column === 'number'
        ? findTitles(head, delimiter, { first, values })
        : null,
  }
}

function nameOfDelimiter(option: Exclude<DelimiterOption, 'auto'>): DelimiterName | null {
  return option === 'none' ? null : option
}

/** The delimiter that the first rows show; null when there is one column. */
function lookForDelimiter(source: ListText, head: Head, from: number): DelimiterName | null {
  const found = findDelimiter(head, from)
  const uneven = found === null ? findUneven(head, from) : null
  if (uneven === null) return found
  throw new ListError(text('pack.uneven', { name: nameOf(source), ...uneven }), {
    hint: text('pack.uneven-hint'),
  })
}

function firstRow(head: Head, delimiter: DelimiterName | null, from: number): HeadRow | null {
  for (const row of headRows(head, delimiter)) if (!row.isBlank && row.line >= from) return row
  return null
}

/** A text of one column needs no number or name; a number beyond it is one that all rows lack. */
function oneColumn({ column, takesOnlyColumn = false }: LayoutOptions): number {
  return typeof column === 'number' && !takesOnlyColumn ? column : 1
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

/** Whether a cell is the title of the column: its name, or one that accounts have. */
function hasTitle(cell: string, { column }: LayoutOptions): boolean {
  const hasName = typeof column === 'string' && isNamed(cell, column)
  return hasName || isTitle(cleanText(cell))
}

/**
 * The titles in the first row that are those that accounts have; null when it has none. What stands in
 * the same column of other rows, too, such as what kind of number or person each is of, is no title.
 */
function findTitles(
  head: Head,
  delimiter: DelimiterName | null,
  { first, values }: { readonly first: HeadRow; readonly values: readonly string[] },
): OtherTitles | null {
  const titles = values.map(titleForm)
  const columns = new Set(values.flatMap((value, at) => (isTitle(cleanText(value)) ? [at] : [])))
  for (const row of columns.size > 0 ? headRows(head, delimiter) : []) {
    if (row.line <= first.line || row.isBlank) continue
    const forms = valuesOf(head, row, delimiter).map(titleForm)
    // Where lists were joined, the whole row stands there again.
    if (titles.every((title, at) => forms[at] === title)) continue
    for (const at of columns) if (forms[at] === titles[at]) columns.delete(at)
  }
  return columns.size === 0 ? null : { line: first.line, columns: [...columns].map((at) => at + 1) }
}

/** Whether a title is the name of the column; a number fits all. */
function isNamed(title: string, column: number | string | null): boolean {
  return typeof column !== 'string' || titleForm(title) === titleForm(column)
}

/** A title as titles are compared. */
function titleForm(title: string): string {
  return titleKey(cleanText(title))
}
