// How the CPU time grows with the list.
import { join } from 'node:path'
import { KINDS, sortedNumbers } from '../accounts.js'
import { atMost, MEBIBYTE, ratio, work } from '../figures.js'
import { rowsOf, writeArchive, writeText } from '../lists.js'
import { validate } from '../ours.js'
import { figure, mebibytes } from '../tables.js'

/** @import { Accounts } from '../accounts.js' */
/** @import { Bench, Result } from './bench.js' */

/** What twice as much may take. */
const TWICE = 2.2
/** A number and its line end. */
const NUMBER_BYTES = 12

/**
 * A list and a longer one.
 * @typedef {object} Pair
 * @property {string} name
 * @property {'txt' | 'zip'} format
 * @property {(bytes: number) => Accounts} accounts
 * @property {[number, number]} sizes in hundredths of the size of lists
 */

const always = (/** @type {Accounts} */ accounts) => () => accounts
const sorted = (/** @type {number} */ bytes) => sortedNumbers(Math.ceil(bytes / NUMBER_BYTES))

/** @type {readonly Pair[]} */
const PAIRS = [
  ...Object.entries(KINDS).map(
    ([kind, accounts]) =>
      /** @type {Pair} */ ({
        name: `${kind}, txt`,
        format: 'txt',
        accounts: always(accounts),
        sizes: [50, 100],
      }),
  ),
  { name: 'numbers, zip', format: 'zip', accounts: always(KINDS.numbers), sizes: [100, 200] },
  { name: 'sorted numbers, zip', format: 'zip', accounts: sorted, sizes: [100, 200] },
  { name: 'letters, zip', format: 'zip', accounts: always(KINDS.letters), sizes: [100, 150] },
]

/**
 * @param {Bench} bench
 * @returns {Promise<Result>}
 */
export async function growth({ folder, scale, measure }) {
  /** @type {Result} */
  const result = { tables: [], targets: [] }
  /** @type {string[][]} */
  const rows = []
  for (const { name, format, accounts, sizes } of PAIRS) {
    const lengths = sizes.map((size) => (size * scale.listMebibytes) / 100)
    const paths = []
    for (const size of lengths) {
      const path = join(folder, `growth-${size}.${format}`)
      const pieces = rowsOf(accounts(size * MEBIBYTE), size * MEBIBYTE)
      if (format === 'zip') await writeArchive(path, pieces)
      else writeText(path, pieces)
      paths.push(path)
    }
    const [small = '', large = ''] = paths
    const usages = await measure(
      { small: validate(`${name}, the shorter`, [small]), large: validate(name, [large]) },
      { rounds: Math.ceil(scale.rounds * 0.6) },
    )
    const [less, more] = [work(usages['small']), work(usages['large'])]
    const [from, to] = /** @type {[number, number]} */ (lengths)
    const grown = `${name}, ${from} → ${to} MiB`
    // Twice as much may take 2.2 times as long: for any other factor, the power of it.
    const target = Number((to / from) ** Math.log2(TWICE)).toFixed(2)
    result.targets.push(atMost(`growth: ${grown}`, Number(target), ratio(more, less)))
    rows.push([
      grown,
      ...[less, more, ratio(more, less)].map((number) => figure(number, 2)),
      figure(mebibytes(usages['large']?.peakBytes), 0),
    ])
  }
  result.tables.push({
    head: ['growth', 'CPU seconds', 'of the longer', 'ratio', 'its peak MiB'],
    rows,
  })
  return result
}
