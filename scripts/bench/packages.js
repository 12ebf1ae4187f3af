// The packages that are measured. The same on every machine: all of it follows from the row's number.
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import AdmZip from 'adm-zip'

const MIB = 1_048_576
/** Every row of this many repeats an earlier one. */
const DUPLICATE_EVERY = 100

const FAMILY_NAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨']
const GIVEN_NAMES = [...'伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰红建文辉力萍鑫']

/**
 * The packages of a run, by name: paths of files in `folder`.
 * @typedef {{txt: string, halfTxt: string, csv: string, zip: string, small: string}} Packages
 */

/**
 * Writes the packages.
 * @param {string} folder
 * @param {number} mebibytes size of the text
 * @returns {Packages}
 */
export function writePackages(folder, mebibytes) {
  const packages = {
    txt: join(folder, 'audience.txt'),
    halfTxt: join(folder, 'half.txt'),
    csv: join(folder, 'audience.csv'),
    zip: join(folder, 'audience.zip'),
    small: join(folder, 'small.txt'),
  }
  writeText(packages.txt, mebibytes * MIB)
  writeText(packages.halfTxt, (mebibytes * MIB) / 2)
  writeText(packages.csv, mebibytes * MIB)
  writeText(packages.small, 1024)
  const archive = new AdmZip()
  archive.addFile('audience.txt', readFileSync(packages.txt))
  writeFileSync(packages.zip, archive.toBuffer())
  return packages
}

/**
 * Writes as many rows as fit into `bytes`.
 * @param {string} path
 * @param {number} bytes
 */
function writeText(path, bytes) {
  const file = openSync(path, 'w')
  let rows = ''
  let left = bytes
  for (let row = 1; ; row++) {
    const account = accountOf(row % DUPLICATE_EVERY === 0 ? mix(row) % row : row)
    left -= Buffer.byteLength(account) + 1
    if (left < 0) break
    rows += `${account}\n`
    if (rows.length < MIB) continue
    writeSync(file, rows)
    rows = ''
  }
  writeSync(file, rows)
  closeSync(file)
}

/**
 * An account as lists of people have them: telephone numbers, addresses, identifiers and names, in
 * no order. No two rows have the same, but for those of the same number.
 * @param {number} row
 */
function accountOf(row) {
  const number = mix(row)
  switch (row % 4) {
    case 0:
      return `+861${String(number).padStart(10, '0')}`
    case 1:
      return `u${number.toString(36)}@example.com`
    case 2:
      return `o${number.toString(16).padStart(8, '0')}${mix(~row).toString(36)}`
    default:
      return `${pick(FAMILY_NAMES, number)}${pick(GIVEN_NAMES, number >>> 4)}${number.toString(36)}`
  }
}

/**
 * @param {string[]} words
 * @param {number} number
 */
function pick(words, number) {
  return words[number % words.length] ?? ''
}

/**
 * Shuffles the numbers of 32 bits.
 * @param {number} number
 */
function mix(number) {
  let mixed = Math.imul(number ^ (number >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
