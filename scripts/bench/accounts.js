// The accounts that are measured. The same on every machine: all of it follows from the row's number.

const FAMILY_NAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨']
const GIVEN_NAMES = [...'伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰红建文辉力萍鑫']
const NAMES = [...FAMILY_NAMES, ...GIVEN_NAMES]
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
/** Numbers that `mix` gives. */
const MIXED = 2 ** 32

/**
 * The account of a row, from 0. No two rows of a kind have the same.
 * @callback Accounts
 * @param {number} row
 * @returns {string}
 */

/** Lists of one kind of account, in no order. */
export const KINDS = {
  numbers: (/** @type {number} */ row) => `1${digits(mix(row), 10)}`,
  letters: (/** @type {number} */ row) => spell(wide(row, 26 ** 8), LETTERS, 8),
  emails: (/** @type {number} */ row) => `user${mix(row).toString(36)}@example.com`,
  names: (/** @type {number} */ row) => spell(wide(row, NAMES.length ** 7), NAMES, 7),
}

/**
 * Telephone numbers of China, in no order.
 * @type {Accounts}
 */
export function phones(row) {
  return `+861${digits(mix(row), 10)}`
}

/**
 * An account as lists of people have them: telephone numbers, addresses, identifiers and names, in
 * no order.
 * @type {Accounts}
 */
export function mixed(row) {
  const number = mix(row)
  switch (row % 4) {
    case 0:
      return phones(row)
    case 1:
      return `u${number.toString(36)}@example.com`
    case 2:
      return `o${number.toString(16).padStart(8, '0')}${mix(~row).toString(36)}`
    default:
      return `${pick(FAMILY_NAMES, number)}${pick(GIVEN_NAMES, number >>> 4)}${number.toString(36)}`
  }
}

/**
 * The numbers of 11 digits that a list of so many rows has when it is sorted: as far apart as those
 * in no order, which are all of 32 bits.
 * @param {number} rows
 * @returns {Accounts}
 */
export function sortedNumbers(rows) {
  const step = Math.floor(MIXED / rows)
  return (row) => `1${digits(row * step + (mix(row) % step), 10)}`
}

/**
 * The accounts, of which one of so many, two at least, repeats an earlier one.
 * @param {Accounts} accounts
 * @param {number} every
 * @returns {Accounts}
 */
export function repeating(accounts, every) {
  const isRepeating = (/** @type {number} */ row) => row % every === every - 1
  return (row) => {
    if (!isRepeating(row)) return accounts(row)
    const earlier = mix(row) % row
    // The row before one that repeats another has an account of its own.
    return accounts(isRepeating(earlier) ? earlier - 1 : earlier)
  }
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

/**
 * A number for each row, no two the same, of a range wider than 32 bits.
 * @param {number} row
 * @param {number} range
 */
function wide(row, range) {
  return mix(row) + (mix(~row) % Math.floor(range / MIXED)) * MIXED
}

/**
 * @param {number} number
 * @param {number} length
 */
function digits(number, length) {
  return String(number).padStart(length, '0')
}

/**
 * @param {number} number
 * @param {readonly string[]} signs
 * @param {number} length
 */
function spell(number, signs, length) {
  let [text, left] = ['', number]
  for (let place = 0; place < length; place++) {
    text += signs[left % signs.length]
    left = Math.floor(left / signs.length)
  }
  return text
}

/**
 * @param {readonly string[]} words
 * @param {number} number
 */
function pick(words, number) {
  return words[number % words.length] ?? ''
}
