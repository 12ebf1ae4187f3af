// The size of what is shipped.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { atMost } from '../figures.js'
import { ROOT } from '../ours.js'

/** @import { Result } from './bench.js' */

/** Millions of bytes of code. */
const TARGET = 1.6

/** @returns {Promise<Result>} */
export async function bundles() {
  const dist = join(ROOT, 'dist')
  const bytes = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|html)$/.test(name))
    .reduce((sum, name) => sum + statSync(join(dist, name)).size, 0)
  return { tables: [], targets: [atMost('size of all bundles, MB', TARGET, bytes / 1e6)] }
}
