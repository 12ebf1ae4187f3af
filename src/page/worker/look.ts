import {
  type Column,
  type Columns,
  listColumns,
  type PackSettings,
  preview,
  type ReadPorts,
} from '../../pack/index.js'
import { listOf } from '../../platform/browser/index.js'
import { printable } from '../../safety/index.js'
import { titleKey } from '../../validator/index.js'
import type { ColumnChoice, Look } from '../jobs.js'
import { failureOf } from './failure.js'
import { masked, maskedText } from './masked.js'

/** Rows that are shown before they are packed. */
const PREVIEW_ROWS = 20
/** Characters of a title, or of what stands in a column, that are shown. */
const MOST_CHARACTERS = 40

/** What lists are read with. */
interface Reading {
  readonly files: readonly File[]
  readonly settings: PackSettings
  readonly ports: ReadPorts
}

/** What is seen of lists before they are packed, with accounts to be read or masked. */
export async function look(reading: Reading, isClear: boolean): Promise<Look> {
  const { files, settings, ports } = reading
  let columns: readonly ColumnChoice[] = []
  try {
    columns = await columnsOf(reading)
    const likely = columns.find(({ isLikely }) => isLikely)
    // What is going to be chosen for whoever has not chosen yet.
    const column = settings.read.column ?? likely?.value ?? null
    const read = { ...settings.read, column }
    const found = await preview(listOf(files[0]!), { ...settings, read }, ports, PREVIEW_ROWS)
    return { columns, preview: isClear || found === null ? found : masked(found), failure: null }
  } catch (error) {
    return { columns, preview: null, failure: failureOf(error) }
  }
}

/** The columns of the first list that has several; none when all have one. */
export async function columnsOf({ files, settings, ports }: Reading): Promise<ColumnChoice[]> {
  for (const file of files) {
    const found = await listColumns(listOf(file), settings.read, ports)
    if (found !== null && found.columns.length > 1) return choicesOf(found)
  }
  return []
}

function choicesOf({ columns, hasTitles }: Columns): ColumnChoice[] {
  const titled = columns.filter(({ isTitle }) => isTitle)
  return columns.map((column) => {
    const { number, value } = column
    const shown = printable(value.trim(), MOST_CHARACTERS)
    const isShown = shown !== ''
    return {
      value: hasTitles && isUnique(column, columns) ? value.trim() : String(number),
      number,
      title: hasTitles && isShown ? shown : null,
      sample: !hasTitles && isShown ? maskedText(shown) : null,
      isLikely: hasTitles && titled.length === 1 && titled[0] === column,
    }
  })
}

/** Whether a title names its column alone; one of digits alone would be taken for a number. */
function isUnique({ value }: Column, columns: readonly Column[]): boolean {
  const key = titleKey(value)
  if (value.trim() === '' || /^\d+$/.test(value.trim())) return false
  return columns.filter((other) => titleKey(other.value) === key).length === 1
}
