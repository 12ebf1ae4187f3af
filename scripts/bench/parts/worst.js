// The worst texts that there can be, and lists with the same small fault on every row.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { KINDS } from '../accounts.js'
import { atMost, MEBIBYTE, work } from '../figures.js'
import { repeated, rowsOf, writeArchive, writeText } from '../lists.js'
import { validate } from '../ours.js'
import { figure } from '../tables.js'

/** @import { Bench, Result } from './bench.js' */

/** What a GiB may take on one core, in seconds, whatever is in it. */
const GIBIBYTE_SECONDS = 15
/** What 100 MiB of a list may take whose rows all have a finding. */
const FAULTY_SECONDS = 1.5

/** Texts that are nothing but the same over and over. */
const TEXTS = {
  'rows of one character': 'a\n',
  'rows of two control characters': '\u0001\u0002\n',
  'one endless row': 'a',
  'CR alone as line end': '13800138000\r',
  'a dozen findings on every row': '"ａ;１\t\u200b=#N/A\u00a0 \u0085\n',
  'empty rows': '\n',
}

/**
 * What a fault makes of an account.
 * @type {Readonly<Record<string, {of: (account: string) => string, format?: 'csv', options?: string[]}>>}
 */
const FAULTS = {
  'a space at the end': { of: (account) => `${account} ` },
  'a CR in the middle': { of: (account) => `${account}\r${account}` },
  'a tab and a column more': { of: (account) => `${account}\tx` },
  'one character': { of: (account) => account.slice(-1) },
  'a quoted value': { of: (account) => `"${account}"`, format: 'csv' },
  'a column too many': { of: (account) => `${account},x`, format: 'csv' },
  'no phone number': { of: (account) => account, options: ['--account-type', 'phone'] },
}

/**
 * @param {Bench} bench
 * @returns {Promise<Result>}
 */
export async function worst(bench) {
  const small = join(bench.folder, 'small.txt')
  writeText(small, rowsOf(KINDS.numbers, 1024))
  const { start } = await bench.measure({ start: validate('1 KB', [small]) })
  const startSeconds = work(start) ?? 0
  const texts = await worstTexts(bench, startSeconds)
  const faults = await faultyLists(bench, startSeconds)
  return {
    tables: [
      { head: ['worst texts, zip', 'seconds a GiB'], rows: texts.map(cells) },
      { head: ['something on every row', 'seconds of 100 MiB'], rows: faults.map(cells) },
    ],
    targets: [
      ...texts.map(({ name, seconds }) =>
        atMost(`${name}, seconds a GiB`, GIBIBYTE_SECONDS, seconds),
      ),
      ...faults.map(({ name, seconds }) =>
        atMost(`${name}, seconds of 100 MiB`, FAULTY_SECONDS, seconds),
      ),
    ],
  }
}

/** @param {{name: string, seconds: number | undefined}} row */
function cells({ name, seconds }) {
  return [name, figure(seconds, 2)]
}

/**
 * @param {Bench} bench
 * @param {number} start seconds that each run takes, however short its text is
 */
async function worstTexts({ folder, scale, measure }, start) {
  const found = []
  for (const [name, text] of Object.entries(TEXTS)) {
    const path = join(folder, 'worst.zip')
    await writeArchive(path, repeated(text, scale.worstMebibytes * MEBIBYTE))
    const { worst: usage } = await measure({ worst: validate(name, [path]) }, { rounds: 1 })
    rmSync(path)
    found.push({
      name,
      seconds: scaled(work(usage), { start, factor: 1024 / scale.worstMebibytes }),
    })
  }
  return found
}

/**
 * @param {Bench} bench
 * @param {number} start seconds that each run takes, however short its text is
 */
async function faultyLists({ folder, scale, measure }, start) {
  const found = []
  for (const [name, { of, format = 'txt', options = [] }] of Object.entries(FAULTS)) {
    const path = join(folder, `faulty.${format}`)
    const rows = (/** @type {number} */ row) => of(KINDS.numbers(row))
    writeText(path, rowsOf(rows, scale.faultyMebibytes * MEBIBYTE))
    const { faulty } = await measure({ faulty: validate(name, [path], { options }) }, { rounds: 2 })
    rmSync(path)
    found.push({
      name,
      seconds: scaled(work(faulty), { start, factor: 100 / scale.faultyMebibytes }),
    })
  }
  return found
}

/**
 * The seconds of a text that is so many times as long.
 * @param {number | undefined} seconds
 * @param {{start: number, factor: number}} by
 */
function scaled(seconds, { start, factor }) {
  return seconds === undefined ? undefined : start + (seconds - start) * factor
}
