// Four packages in one run against one that has all their rows.
import { join } from 'node:path'
import { KINDS, mixed, repeating } from '../accounts.js'
import { atMost, MEBIBYTE, ratio } from '../figures.js'
import { rowsOf, writeText } from '../lists.js'
import { validate } from '../ours.js'
import { usageTable } from '../tables.js'
import { DUPLICATE_EVERY } from './mixed.js'

/** @import { Accounts } from '../accounts.js' */
/** @import { Bench, Result } from './bench.js' */

const COUNT = 4
/** Times as much time and memory as one package. */
const TARGET = 1.1
/** Few accounts repeat then: some 200 of a list of 100 MiB. */
const SELDOM = 50_000

/** @type {Readonly<Record<string, Accounts>>} */
const LISTS = {
  mixed: repeating(mixed, DUPLICATE_EVERY),
  letters: repeating(KINDS.letters, SELDOM),
}

/**
 * @param {Bench} bench
 * @returns {Promise<Result>}
 */
export async function several({ folder, scale, measure }) {
  const title = `several packages, ${scale.listMebibytes} MiB`
  /** @type {Result} */
  const result = { tables: [], targets: [] }
  for (const [name, accounts] of Object.entries(LISTS)) {
    const bytes = scale.listMebibytes * MEBIBYTE
    const whole = join(folder, `${name}.txt`)
    writeText(whole, rowsOf(accounts, bytes))
    const parts = writeParts(join(folder, name), rowsOf(accounts, bytes), bytes / COUNT)
    const contest = {
      one: validate(`${name}, one package`, [whole]),
      several: validate(`${name}, the same in ${COUNT} packages`, parts),
    }
    const usages = await measure(contest)
    const { one, several: parted } = usages
    const { head, rows } = usageTable(title, contest, usages)
    result.tables = [{ head, rows: [...(result.tables[0]?.rows ?? []), ...rows] }]
    result.targets.push(
      atMost(`${COUNT} / 1 package, ${name}, time`, TARGET, ratio(parted?.seconds, one?.seconds)),
      atMost(
        `${COUNT} / 1 package, ${name}, memory`,
        TARGET,
        ratio(parted?.peakBytes, one?.peakBytes),
      ),
    )
  }
  return result
}

/**
 * Writes pieces of whole rows to files, a new one whenever one is full.
 * @param {string} prefix of their names
 * @param {Iterable<string>} pieces
 * @param {number} bytes of a file, but for the last piece of it
 * @returns {string[]} their paths
 */
function writeParts(prefix, pieces, bytes) {
  /** @type {string[][]} */
  const files = [[]]
  let left = bytes
  for (const piece of pieces) {
    if (left <= 0 && files.length < COUNT) {
      files.push([])
      left += bytes
    }
    files.at(-1)?.push(piece)
    left -= Buffer.byteLength(piece)
  }
  return files.map((file, index) => {
    const path = `${prefix}-${index + 1}.txt`
    writeText(path, file)
    return path
  })
}
