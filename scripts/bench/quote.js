// Puts the tables of a run into the document on speed.
import { markdown } from './tables.js'

/** @import { Run } from './run-parts.js' */
/** @import { Translate } from './tables.js' */

const BLOCK = /(<!-- bench:begin -->\n)[\s\S]*?(<!-- bench:end -->)/
/** Numbers of a phrase that stand for themselves. */
const NUMBER = /\d+(?:\.\d+)*/g

/**
 * The document with the machine and the tables of a run between its marks; what compares versions of
 * this project is left out.
 * @param {string} document
 * @param {Pick<Run, 'machine' | 'parts'>} run
 * @param {Translate} [translate] English unless given
 * @throws {Error} the document has no such marks
 */
export function quoteRun(document, { machine, parts }, translate) {
  if (!BLOCK.test(document)) throw new Error('The document has no marks of the bench.')
  const tables = Object.entries(parts)
    .filter(([key]) => key !== 'against')
    .flatMap(([, part]) => part.tables.map((table) => markdown(table, translate)))
  const block = [machine.join('  \n'), ...tables].join('\n\n')
  return document.replace(BLOCK, (_, begin, end) => `${begin}\n${block}\n\n${end}`)
}

/**
 * Translates phrases by their English originals, in which each number is written `#`. The translation
 * has the same numbers in the same order.
 * @param {Readonly<Record<string, string>>} phrases
 * @returns {{translate: Translate, missing: ReadonlySet<string>}} with the originals that are not there
 */
export function phraseBook(phrases) {
  /** @type {Set<string>} */
  const missing = new Set()
  const translate = (/** @type {string} */ english) => {
    const numbers = english.match(NUMBER) ?? []
    const original = english.replace(NUMBER, '#')
    const found = phrases[original]
    if (found === undefined) missing.add(original)
    let index = 0
    return (found ?? original).replaceAll('#', () => numbers[index++] ?? '#')
  }
  return { translate, missing }
}
