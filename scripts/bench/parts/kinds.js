// Lists of four kinds of accounts: ours against what a user would take instead.
import { join } from 'node:path'
import { KINDS, repeating } from '../accounts.js'
import { atLeast, MEBIBYTE, ratio } from '../figures.js'
import { rowsOf, writeText } from '../lists.js'
import { output } from '../measure.js'
import { awks, countingPrograms, partialPrograms } from '../others.js'
import { validate } from '../ours.js'
import { figure, mebibytes } from '../tables.js'

/** @import { Contest } from '../measure.js' */
/** @import { Bench, Result, Usages } from './bench.js' */

/** How many times as long DuckDB takes. */
const TARGETS = { numbers: 4, letters: 4, emails: 3, names: 3 }
const WORDS = {
  numbers: '11-digit numbers',
  letters: '8 letters',
  emails: 'e-mail addresses',
  names: 'names, CJK',
}
/** Counting programs that aren't run on whole lists. */
const AWKS = ['gawk', 'mawk']
/** The first of some twenty thousand in a row, each an account that is too short. */
const FIRST_IDEOGRAPH = 0x4e00

/** @typedef {keyof typeof KINDS} Kind */

/**
 * @param {Bench} bench
 * @returns {Promise<Result>}
 */
export async function kinds(bench) {
  checkAgreement(join(bench.folder, 'checked.txt'))
  const names = /** @type {Kind[]} */ (Object.keys(KINDS))
  /** @type {{kind: Kind, whole: Usages, part: Usages}[]} */
  const measured = []
  for (const kind of names) measured.push({ kind, ...(await measureKind(kind, bench)) })
  const cells = (/** @type {(one: typeof measured[number]) => string} */ cell) => measured.map(cell)
  const times = (/** @type {'whole' | 'part'} */ which, /** @type {string} */ key) =>
    cells((one) => figure(ratio(one[which][key]?.seconds, one[which]['ours']?.seconds), 1))
  const contest = { ...countingPrograms(''), ...partialPrograms('') }
  const others = Object.entries(contest).filter(([key]) => !AWKS.includes(key))
  return {
    tables: [
      {
        head: ['time of it / ours', ...names.map((kind) => WORDS[kind])],
        rows: [
          ...others.map(([key, { name }]) => [name, ...times('whole', key)]),
          ...Object.entries(awks('')).map(([key, { name }]) => [
            `${name}, a quarter of the list`,
            ...times('part', key),
          ]),
          ['seconds of ours', ...cells(({ whole }) => figure(whole['ours']?.seconds, 2))],
          ['peak MiB of ours', ...cells(({ whole }) => peak(whole, 'ours'))],
          ['peak MiB of DuckDB', ...cells(({ whole }) => peak(whole, 'duckdb'))],
        ],
      },
    ],
    targets: measured.map(({ kind, whole }) =>
      atLeast(
        `DuckDB / ours, ${WORDS[kind]}`,
        TARGETS[kind],
        ratio(whole['duckdb']?.seconds, whole['ours']?.seconds),
      ),
    ),
  }
}

/**
 * @param {Kind} kind
 * @param {Bench} bench
 */
async function measureKind(kind, { folder, scale, measure }) {
  const [list, part] = [join(folder, `${kind}.txt`), join(folder, `${kind}-part.txt`)]
  writeText(list, rowsOf(KINDS[kind], scale.listMebibytes * MEBIBYTE))
  writeText(part, rowsOf(KINDS[kind], scale.awkMebibytes * MEBIBYTE))
  const contest = { ...countingPrograms(list), ...partialPrograms(list) }
  /** @type {Contest} */
  const wholeContest = { ours: validate('ours', [list]) }
  for (const [key, program] of Object.entries(contest)) {
    if (AWKS.includes(key)) continue
    const isSlow = key === 'python' || key === 'sort'
    wholeContest[key] = { ...program, ...(isSlow && { rounds: scale.slowRounds }) }
  }
  return {
    whole: await measure(wholeContest),
    part: await measure(
      { ours: validate('ours', [part]), ...awks(part) },
      { rounds: 1, isWarm: true },
    ),
  }
}

/**
 * Makes sure that all of them do the same work.
 * @param {string} list
 * @throws {Error} one of them counts otherwise than ours
 */
function checkAgreement(list) {
  const rows = repeating(KINDS.names, 10)
  const wrong = (/** @type {number} */ row) => String.fromCodePoint(FIRST_IDEOGRAPH + row / 7)
  const account = (/** @type {number} */ row) => (row % 7 === 0 ? wrong(row) : rows(row))
  writeText(list, rowsOf(account, MEBIBYTE / 4))
  const ours = validate('ours', [list])
  const { counts, duplicates } = JSON.parse(output(ours.command, ours.args))
  const wanted = `${counts['account-length']} of wrong length, ${duplicates} repeated`
  for (const { name, command, args, env } of Object.values(countingPrograms(list))) {
    // It counts bytes, whatever the locale, and an ideograph has three.
    if (command === 'mawk') continue
    const counted = output(command, args, env)
    if (!counted.startsWith(wanted)) throw new Error(`${name} counts ${counted}, ours ${wanted}.`)
  }
}

/**
 * @param {Usages} usages
 * @param {string} key
 */
function peak(usages, key) {
  return figure(mebibytes(usages[key]?.peakBytes), 0)
}
