import { CR, LF, TextDecoder } from '../../validator/index.js'
import { FAULTS } from './cells.js'
import { RowScanner, type ValueSpan } from './row-scanner.js'

/** What can stand between columns, by name, in the order in which they are tried. */
export const DELIMITERS = { comma: ',', tab: '\t', semicolon: ';', pipe: '|' } as const

/** Name of what stands between columns. */
export type DelimiterName = keyof typeof DELIMITERS

/** How columns are told: by what parts them, as one column, or by looking. */
export type DelimiterOption = DelimiterName | 'none' | 'auto'

const NAMES = Object.keys(DELIMITERS) as DelimiterName[]

/** The delimiter that is meant by its name or by the character itself. */
export function parseDelimiter(value: string): DelimiterOption | undefined {
  if (value === 'auto' || value === 'none') return value
  return NAMES.find((name) => name === value || DELIMITERS[name] === value)
}

/** The byte that a delimiter is. */
export function byteOf(name: DelimiterName): number {
  return DELIMITERS[name].charCodeAt(0)
}

/** Rows by which the delimiter is found. */
export const SAMPLE_ROWS = 1_000

/** The first rows of a text, in UTF-8. */
export interface Head {
  readonly bytes: Uint8Array
  /** Bytes of it that are there; a LF stands behind them. */
  readonly length: number
  /** Whether the text ends there. */
  readonly isAll: boolean
}

/** A row of the head, cut into columns. */
export interface HeadRow {
  /** Line that it starts on, counted from 1. */
  readonly line: number
  /** Where it starts, and where the next one does. */
  readonly start: number
  readonly next: number
  readonly columns: number
  readonly isBlank: boolean
}

/** The first rows, as many as the delimiter is found by, cut at a delimiter. */
export function* headRows(head: Head, delimiter: DelimiterName | null): Generator<HeadRow, void> {
  const byte = delimiter === null ? null : byteOf(delimiter)
  const scanner = new RowScanner({ delimiter: byte, column: 0 })
  let line = 1
  for (let start = 0, rows = 0; start < head.length && rows < SAMPLE_ROWS; rows++) {
    const next = scanner.scan(head.bytes, start, head.length, head.isAll)
    if (next < 0) return
    const { columns, rowStart, rowEnd } = scanner
    yield { line, start, next, columns, isBlank: isBlank(head.bytes, rowStart, rowEnd) }
    line += scanner.lineEnds
    start = next
  }
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (bytes[at]! > 0x20) return false
  }
  return true
}

/**
 * The delimiter that cuts most of the first rows into the same number of columns, more than one; the
 * first in the order of `DELIMITERS` among equals. Null when none does that: there is one column.
 *
 * @param from line of the first row that counts
 */
export function findDelimiter(head: Head, from: number): DelimiterName | null {
  let found: DelimiterName | null = null
  let most = 0
  for (const name of NAMES) {
    const { rows, sameRows } = survey(head, name, from)
    if (2 * sameRows > rows && sameRows > most) {
      found = name
      most = sameRows
    }
  }
  return found
}

/** Two rows that a delimiter cuts into different numbers of columns. */
export interface Uneven {
  readonly delimiter: DelimiterName
  /** The first row: its line, counted from 1, and its columns. */
  readonly first: RowColumns
  /** The first row that has another number of columns. */
  readonly other: RowColumns
}

/** How many columns the row on a line has. */
export interface RowColumns {
  readonly line: number
  readonly columns: number
}

/**
 * Rows that show why no delimiter was found, though one cuts most of the first rows into columns: now
 * into so many, now into others. Null when there is one column.
 */
export function findUneven(head: Head, from: number): Uneven | null {
  for (const delimiter of NAMES) {
    const { rows, cutRows } = survey(head, delimiter, from)
    if (2 * cutRows <= rows) continue
    const [first, ...others] = [...headRows(head, delimiter)]
      .filter(({ line, isBlank: blank }) => !blank && line >= from)
      .map(({ line, columns }) => ({ line, columns }))
    const other = others.find(({ columns }) => columns !== first!.columns)
    return { delimiter, first: first!, other: other! }
  }
  return null
}

/** How the first rows are cut at a delimiter. */
export interface Survey {
  /** Rows that are not blank. */
  readonly rows: number
  /** Rows that have more than one column. */
  readonly cutRows: number
  /** The most frequent number of columns over 1, and the rows that have it; 1 when none has more. */
  readonly columns: number
  readonly sameRows: number
}

/** Counts the columns of the first rows, from a line on. */
export function survey(head: Head, name: DelimiterName, from: number): Survey {
  const counts = new Map<number, number>()
  let rows = 0
  let cutRows = 0
  for (const { line, columns, isBlank: blank } of headRows(head, name)) {
    if (blank || line < from) continue
    rows++
    if (columns === 1) continue
    cutRows++
    counts.set(columns, (counts.get(columns) ?? 0) + 1)
  }
  let columns = 1
  let sameRows = 0
  for (const [number, count] of counts) {
    if (count > sameRows || (count === sameRows && number > columns)) {
      columns = number
      sameRows = count
    }
  }
  return { rows, cutRows, columns, sameRows }
}

/** The values of a row of the head, as text and without their quotes; none when it has a fault. */
export function valuesOf(head: Head, row: HeadRow, delimiter: DelimiterName | null): string[] {
  const byte = delimiter === null ? null : byteOf(delimiter)
  const spans: ValueSpan[] = []
  const scanner = new RowScanner({ delimiter: byte, column: 0 }, spans)
  scanner.scan(head.bytes, row.start, head.length, head.isAll)
  if (scanner.fault !== FAULTS.none) return []
  return spans.map(({ start, end, isEscaped }) => {
    const value = decode(head.bytes.subarray(start, end))
    return isEscaped ? value.replaceAll('""', '"') : value
  })
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function isLineEnd(byte: number): boolean {
  return byte === LF || byte === CR
}

/** What a first row `sep=…` tells. */
export interface SeparatorRow {
  /** The delimiter that it names; null when it is none of ours. */
  readonly delimiter: DelimiterName | null
}

/** What the first row tells if it is one for spreadsheets, which names the delimiter. */
export function separatorRow(head: Head): SeparatorRow | null {
  let end = 0
  while (end < head.length && !isLineEnd(head.bytes[end]!) && end < 32) end++
  const found = /^\uFEFF?"?sep=(.)"?$/i.exec(decode(head.bytes.subarray(0, end)))
  if (found === null) return null
  const delimiter = parseDelimiter(found[1]!)
  return { delimiter: delimiter === 'auto' || delimiter === 'none' ? null : (delimiter ?? null) }
}
