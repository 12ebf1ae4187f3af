// Measures packing against what a user would write instead, in one run, and prints a table.
// node scripts/bench/pack.js [--rows N] [--rounds N] [--json FILE]
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { NODE } from './contests.js'
import { compare, run } from './measure.js'

/** @import { Program } from './measure.js' */

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string', default: 'bench-pack.json' },
  },
})
const here = dirname(fileURLToPath(import.meta.url))
const COMMAND_LINE = join(dirname(dirname(here)), 'dist/cli/index.js')
const MEBIBYTE = 2 ** 20

const say = (line = '') => process.stdout.write(`${line}\n`)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const list = join(folder, 'list.txt')
try {
  const generator = {
    name: 'list',
    command: NODE,
    args: [join(here, 'pack-list.js'), values.rows, list],
  }
  await run(generator, join(folder, 'usage.txt'))
  const programs = contest()
  const usages = await compare(programs, { rounds: Number(values.rounds), folder })
  say(`${values.rows} rows, medians of ${values.rounds} rounds.`)
  /** @type {Record<string, number>} */
  const sizes = {}
  for (const [key, { name }] of Object.entries(programs)) {
    const { seconds, cpuSeconds, peakBytes } = usages[key] ?? {}
    sizes[key] = sizeOf(join(folder, key))
    const figures = [
      seconds?.toFixed(2),
      cpuSeconds?.toFixed(2),
      mebibytes(peakBytes),
      mebibytes(sizes[key]),
    ]
    say(`${name.padEnd(44)}${figures.map((figure) => (figure ?? '').padStart(10)).join('')}`)
  }
  say(
    `${''.padEnd(44)}${['seconds', 'CPU', 'peak MiB', 'zips MiB'].map((head) => head.padStart(10)).join('')}`,
  )
  writeFileSync(values.json, `${JSON.stringify({ ...values, usages, sizes }, null, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}

/**
 * Programs by a key, which is also the folder that each writes zips to.
 * @returns {Record<string, Program>}
 */
function contest() {
  const zip = 'for f in part-*; do zip -6 -q "$f.zip" "$f" && rm "$f"; done'
  return {
    input: pack('input'),
    sorted: pack('sorted'),
    sort: shell(
      'sort',
      'sort -u | split, zip -6',
      `sort -u "$LIST" | split -C 300m - part- && ${zip}`,
    ),
    awk: shell('awk', 'awk (in order), zip -6', `awk '!seen[$0]++' "$LIST" > part-a && ${zip}`),
    ...(hasDuckDb() && {
      duckdb: shell(
        'duckdb',
        'DuckDB, zip -6',
        `"$NODE" "${join(here, 'pack-duckdb.js')}" "$LIST" part-a && ${zip}`,
      ),
    }),
  }
}

/**
 * @param {string} order
 * @returns {Program}
 */
function pack(order) {
  const out = join(folder, order)
  const options = ['--order', order, '--account-type', 'phone', '--overwrite', '--json']
  return {
    name: `account-package pack --order ${order}`,
    command: NODE,
    args: [COMMAND_LINE, 'pack', list, '--out', out, ...options],
  }
}

/**
 * @param {string} key
 * @param {string} name
 * @param {string} script what is run in a folder that is empty
 * @returns {Program}
 */
function shell(key, name, script) {
  const out = join(folder, key)
  mkdirSync(out)
  return {
    name,
    command: 'sh',
    args: ['-c', `cd "${out}" && rm -f part-* && ${script}`],
    env: { LC_ALL: 'C', LIST: list, NODE },
  }
}

function hasDuckDb() {
  try {
    createRequire(import.meta.url).resolve('@duckdb/node-api')
    return true
  } catch {
    return false
  }
}

/** @param {string} path */
function sizeOf(path) {
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0)
}

/** @param {number | null | undefined} bytes */
function mebibytes(bytes) {
  return bytes ? (bytes / MEBIBYTE).toFixed(0) : undefined
}
