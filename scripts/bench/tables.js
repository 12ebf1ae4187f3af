// Tables of what was measured, in Markdown, so that a document can quote a run as it is.
import { isReached, MEBIBYTE } from './figures.js'

/** @import { Target } from './figures.js' */
/** @import { Usage } from './measure.js' */

/**
 * A table: the first cell of each row says what it is about.
 * @typedef {object} Table
 * @property {readonly string[]} head
 * @property {readonly (readonly string[])[]} rows
 */

const NOTHING = '–'

/**
 * Words in another language.
 * @callback Translate
 * @param {string} english
 * @returns {string}
 */

/**
 * The table in Markdown; its columns stand in line, as far as all characters are of one width.
 * @param {Table} table
 * @param {Translate} [translate] English unless given
 */
export function markdown({ head, rows }, translate = (words) => words) {
  const cells = [head, ...rows].map((row) => row.map((cell) => inCell(say(cell, translate))))
  const widths = head.map((_, column) => Math.max(4, ...cells.map((row) => width(row[column]))))
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((cell, column) => pad(cell, column, widths[column] ?? 0)).join(' | ')} |`
  const rule = widths.map((wide, column) =>
    column === 0 ? '-'.repeat(wide) : `${'-'.repeat(wide - 1)}:`,
  )
  const [first = [], ...others] = cells
  return [line(first), line(rule), ...others.map(line)].join('\n')
}

/**
 * Names of programs and what they took.
 * @param {string} title
 * @param {Readonly<Record<string, {name: string}>>} programs
 * @param {Readonly<Partial<Record<string, Usage>>>} usages
 * @returns {Table}
 */
export function usageTable(title, programs, usages) {
  return {
    head: [title, 'seconds', 'CPU seconds', 'peak MiB'],
    rows: Object.entries(programs).map(([key, { name }]) => {
      const { seconds, cpuSeconds, peakBytes } = usages[key] ?? {}
      return [name, figure(seconds, 3), figure(cpuSeconds, 2), figure(mebibytes(peakBytes), 1)]
    }),
  }
}

/**
 * All targets with what was reached.
 * @param {readonly Target[]} targets
 * @returns {Table}
 */
export function targetTable(targets) {
  return {
    head: ['target', 'asked', 'reached', 'met'],
    rows: targets.map((target) => {
      const met = isReached(target)
      const sign = target.bound === 'at most' ? '≤' : '≥'
      const verdict = met === null ? NOTHING : met ? 'yes' : 'no'
      return [target.what, `${sign} ${target.target}`, figure(target.reached, 2), verdict]
    }),
  }
}

/**
 * A figure for a cell.
 * @param {number | null | undefined} number
 * @param {number} digits behind the point
 */
export function figure(number, digits) {
  return number === null || number === undefined || Number.isNaN(number)
    ? NOTHING
    : number.toFixed(digits)
}

/** @param {number | null | undefined} bytes */
export function mebibytes(bytes) {
  return bytes === null || bytes === undefined ? null : bytes / MEBIBYTE
}

/**
 * Figures are the same in each language.
 * @param {string} cell
 * @param {Translate} translate
 */
function say(cell, translate) {
  return /^[≤≥ ]*[\d.]+$|^–?$/.test(cell) ? cell : translate(cell)
}

/** @param {string} words */
function inCell(words) {
  return words.replaceAll('|', '\\|')
}

/** @param {string | undefined} text */
function width(text = '') {
  return [...text].length
}

/**
 * @param {string} cell
 * @param {number} column
 * @param {number} wide
 */
function pad(cell, column, wide) {
  const spaces = ' '.repeat(Math.max(0, wide - width(cell)))
  return column === 0 ? cell + spaces : spaces + cell
}
