// Four packages in one run against one that has all their rows.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NODE } from './contests.js'

/** @import { Contest } from './contests.js' */
/** @import { Packages } from './packages.js' */

const COMMAND_LINE = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist/cli/index.js')
const LF = 0x0a

/**
 * Validation of a txt, and of its rows in so many files. They repeat accounts of each other, as the
 * rows of the one do.
 * @param {Packages} packages
 * @param {string} folder for the files
 * @param {number} [count]
 * @returns {Contest}
 */
export function several(packages, folder, count = 4) {
  const text = readFileSync(packages.txt)
  const files = []
  for (let start = 0, part = 1; part <= count; part++) {
    const end = part === count ? text.length : text.indexOf(LF, (text.length * part) / count) + 1
    const file = join(folder, `part-${part}.txt`)
    writeFileSync(file, text.subarray(start, end))
    files.push(file)
    start = end
  }
  return {
    one: validate('validate, one txt', [packages.txt]),
    several: validate(`validate, the same in ${count} files`, files),
  }
}

/**
 * @param {string} name
 * @param {string[]} files
 * @returns {import('./measure.js').Program}
 */
function validate(name, files) {
  return { name, command: NODE, args: [COMMAND_LINE, 'validate', ...files, '--json'] }
}
