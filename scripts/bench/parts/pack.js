// Packing of phone numbers as they come from a database: in no order, some of them twice.
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { phones, repeating } from '../accounts.js'
import { atMost, MEBIBYTE, ratio } from '../figures.js'
import { rowsOf, writeText } from '../lists.js'
import { HAS, hasLibrary, optional } from '../others.js'
import { commandLine, HERE, NODE } from '../ours.js'
import { figure, mebibytes, usageTable } from '../tables.js'

/** @import { Contest, Program } from '../measure.js' */
/** @import { Bench, Result } from './bench.js' */

/** One in twenty: 5 %. */
const DUPLICATE_EVERY = 20
/** `+86`, 11 digits and the line end. */
const ROW_BYTES = 15
const ZIP = 'for f in part-*; do zip -6 -q "$f.zip" "$f" && rm "$f"; done'

/**
 * @param {Bench} bench
 * @returns {Promise<Result>}
 */
export async function pack({ folder, scale, measure }) {
  const list = join(folder, 'list.txt')
  const bytes = scale.packMebibytes * MEBIBYTE
  writeText(list, rowsOf(repeating(phones, DUPLICATE_EVERY), bytes))
  const contest = packers(list, { folder, slowRounds: scale.slowRounds })
  const usages = await measure(contest, { rounds: Math.ceil(scale.rounds * 0.6) })
  const { head, rows } = usageTable(
    `packing of ${Math.floor(bytes / ROW_BYTES / 1e5) / 10} million numbers`,
    contest,
    usages,
  )
  const sizes = Object.keys(contest).map((key) => sizeOf(join(folder, key)))
  const of = (/** @type {string} */ key) => sizes[Object.keys(contest).indexOf(key)]
  return {
    tables: [
      {
        head: [...head, 'zips, MiB'],
        rows: rows.map((row, index) => [...row, figure(mebibytes(sizes[index]), 1)]),
      },
    ],
    targets: [
      atMost(
        'pack / sort -u | split, zip -6, time',
        0.35,
        ratio(usages['input']?.seconds, usages['sort']?.seconds),
      ),
      atMost(
        'pack --order sorted / sort -u | split, zip -6, size',
        1.15,
        ratio(of('sorted'), of('sort')),
      ),
      atMost('pack / awk, zip -6, size', 1.15, ratio(of('input'), of('awk'))),
    ],
  }
}

/**
 * Programs by a key, which is also the folder that each writes zips to.
 * @param {string} list
 * @param {{folder: string, slowRounds: number}} options
 * @returns {Contest}
 */
function packers(list, { folder, slowRounds }) {
  const ours = (/** @type {'input' | 'sorted'} */ order) => {
    const options = ['--order', order, '--account-type', 'phone', '--overwrite', '--json']
    const out = join(folder, order)
    return commandLine(`account-package pack --order ${order}`, [
      'pack',
      list,
      '--out',
      out,
      ...options,
    ])
  }
  const shell = (/** @type {string} */ key, /** @type {{name: string, script: string}} */ of) => {
    const out = join(folder, key)
    mkdirSync(out)
    return /** @type {Program} */ ({
      name: of.name,
      command: 'sh',
      args: ['-c', `cd "${out}" && rm -f part-* && ${of.script} && ${ZIP}`],
      env: { LC_ALL: 'C', LIST: list, NODE, COPY: join(HERE, 'pack-duckdb.js') },
      rounds: slowRounds,
    })
  }
  if (!HAS.sortAndZip) return { input: ours('input'), sorted: ours('sorted') }
  return {
    input: ours('input'),
    sorted: ours('sorted'),
    sort: shell('sort', {
      name: 'sort -u | split, zip -6',
      script: 'sort -u "$LIST" | split -C 300m - part-',
    }),
    awk: shell('awk', {
      name: 'awk in their order, zip -6',
      script: `awk '!seen[$0]++' "$LIST" > part-a`,
    }),
    ...optional(
      hasLibrary('duckdb'),
      'duckdb',
      shell('duckdb', {
        name: 'DuckDB, zip -6',
        script: '"$NODE" "$COPY" "$LIST" part-a',
      }),
    ),
  }
}

/** @param {string} path */
function sizeOf(path) {
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0)
}
