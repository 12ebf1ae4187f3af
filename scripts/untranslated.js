// Lists the texts that a catalogue lacks and that are said in English instead. Never fails: a text may
// land before its translation. Needs what npm run build makes.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * The texts of the English catalogue that another one lacks, sorted.
 * @param {Readonly<Record<string, unknown>>} english
 * @param {Readonly<Record<string, unknown>>} other
 * @returns {string[]}
 */
export function untranslated(english, other) {
  return Object.keys(english)
    .filter((key) => !Object.hasOwn(other, key))
    .sort()
}

/** Lists what is missing, for people. */
async function main() {
  const lib = join(dirname(dirname(fileURLToPath(import.meta.url))), 'lib', 'messages')
  /** @param {string} path */
  const load = (path) => import(pathToFileURL(join(lib, path)).href)
  const { EN } = await load('en/index.js')
  const { ZH_CN } = await load('zh-CN/index.js')
  const missing = untranslated(EN, ZH_CN)
  const all = Object.keys(EN).length
  process.stdout.write(`zh-CN has ${all - missing.length} of ${all} texts.\n`)
  for (const key of missing) process.stdout.write(`  ${key}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
