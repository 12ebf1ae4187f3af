// Writes a list of phone numbers as they come from a database: in random order, some of them twice.
// node scripts/bench/pack-list.js ROWS FILE
import { closeSync, openSync, writeSync } from 'node:fs'

const HALF = 83_666
const DUPLICATES = 0.05
const [rows, file] = [Number(process.argv[2]), process.argv[3] ?? 'list.csv']

let state = 1
function random() {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}

/** @param {number} value @param {number} key */
function mix(value, key) {
  let mixed = Math.imul(value ^ key, 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/**
 * A number for each index, no two the same: a Feistel network shuffles them.
 * @param {number} index
 */
function phone(index) {
  let left = Math.floor(index / HALF)
  let right = index % HALF
  for (let round = 1; round <= 4; round++) {
    const next = (left + mix(right, round)) % HALF
    left = right
    right = next
  }
  return `+861${3_000_000_000 + left * HALF + right}`
}

const descriptor = openSync(file, 'w')
let lines = []
for (let index = 0; index < rows; index++) {
  const repeats = random() < DUPLICATES
  lines.push(phone(repeats ? Math.floor(random() * index) : index))
  if (lines.length < 65_536 && index + 1 < rows) continue
  writeSync(descriptor, `${lines.join('\n')}\n`)
  lines = []
}
closeSync(descriptor)
