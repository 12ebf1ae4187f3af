// The targets, as ratios of what one run measured.
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @import { Usage } from './measure.js' */

const DIST = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist')
const MAX_BUNDLE_BYTES = 1_600_000

/**
 * A target and how far from it we are; `reached` is null where something is missing.
 * @typedef {{what: string, target: number, reached: number | null}} Target
 */

/**
 * @param {Partial<Record<string, Usage>>} usages
 * @returns {Target[]}
 */
export function targets(usages) {
  const time = (/** @type {string} */ key) => usages[key]?.seconds
  const memory = (/** @type {string} */ key) => usages[key]?.peakBytes
  const txt = time('txt')
  return [
    against('txt / Python script, time', 0.15, txt, time('python')),
    against('txt / Python script, memory', 0.35, memory('txt'), memory('python')),
    against('txt / sort | uniq -d', 0.25, txt, time('sort')),
    against('txt without duplicates / grep', 1, time('plain'), time('grep')),
    against('csv / txt', 1.3, time('csv'), txt),
    against('zip / (txt + unzip)', 1, time('zip'), sum(txt, time('unzip'))),
    against('upload / curl -F', 1.3, time('upload'), time('curl')),
    against('cold start / node -e 0, Node.js 24', 2, time('action24'), time('node24')),
    against('cold start / node -e 0, Node.js 20', 2, time('action20'), time('node20')),
    against('txt / half of it', 2.2, txt, time('half')),
    against('size of all bundles / 1.6 MB', 1, bundleBytes(), MAX_BUNDLE_BYTES),
  ]
}

/**
 * @param {string} what
 * @param {number} target
 * @param {number | null | undefined} ours
 * @param {number | null | undefined} theirs
 * @returns {Target}
 */
function against(what, target, ours, theirs) {
  return { what, target, reached: ours && theirs ? ours / theirs : null }
}

/**
 * @param {number | undefined} one
 * @param {number | undefined} other
 */
function sum(one, other) {
  return one === undefined || other === undefined ? undefined : one + other
}

/** Bytes of the code of all programs, which they share. */
function bundleBytes() {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .reduce((bytes, name) => bytes + statSync(join(DIST, name)).size, 0)
}
