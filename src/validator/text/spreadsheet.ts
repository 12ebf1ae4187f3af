import type { SpreadsheetTrace } from '../rules/facts.js'
import { QUOTE } from './characters.js'

const APOSTROPHE = 0x27
const PLUS = 0x2b
const DOT = 0x2e
const EQUALS = 0x3d
/** Digits of a number, at least, that is taken for an account which lost its text format. */
const MANY_DIGITS = 10

/** What stands in a cell whose formula has failed. */
const ERROR_VALUES: readonly (readonly number[])[] = [
  ...['#N/A', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!'],
].map((value) => [...value].map((character) => character.charCodeAt(0)))

/**
 * What a spreadsheet made of the account from `start` to before `end`, on any line; null when
 * nothing shows that. By bytes, since it may be asked about every row of a long list.
 */
export function traceIn(bytes: Uint8Array, start: number, end: number): SpreadsheetTrace | null {
  const size = end - start
  if (size < 2) return null
  const first = bytes[start]!
  if (first === APOSTROPHE || first === EQUALS) {
    return size > 2 || first === APOSTROPHE
      ? signTrace(first, bytes[start + 1]!, bytes[end - 1]!)
      : null
  }
  if (isDigit(first)) return numberTrace(bytes, start, end)
  const isErrorValue = ERROR_VALUES.some(
    (value) => value.length === size && value.every((byte, at) => byte === bytes[start + at]),
  )
  return isErrorValue ? 'error-value' : null
}

/**
 * The same of an account of more characters than are allowed, by its first two and its last: no
 * spreadsheet has numbers and error values that are so long.
 */
export function signTrace(first: number, second: number, last: number): SpreadsheetTrace | null {
  if (first === APOSTROPHE) return isDigit(second) || second === PLUS ? 'apostrophe' : null
  return first === EQUALS && second === QUOTE && last === QUOTE ? 'formula' : null
}

/** Whether a first row tells a spreadsheet how columns are separated, and is no account. */
export function isSeparatorRow(account: string): boolean {
  return /^sep=.{0,2}$/isu.test(account)
}

/** Of an account that begins with a digit: `1.38E+10`, and `13800138000.0`. */
function numberTrace(bytes: Uint8Array, start: number, end: number): SpreadsheetTrace | null {
  let at = endOfDigits(bytes, start, end)
  const digits = at - start
  if (at < end && bytes[at] === DOT) {
    const fraction = at + 1
    at = endOfDigits(bytes, fraction, end)
    if (at === end) {
      return digits >= MANY_DIGITS && end - fraction === 1 && bytes[fraction] === 0x30
        ? 'decimal'
        : null
    }
    if (at === fraction) return null
  }
  const isExponent = digits === 1 && (bytes[at]! | 0x20) === 0x65 && bytes[at + 1] === PLUS
  const exponent = at + 2
  return isExponent && exponent < end && endOfDigits(bytes, exponent, end) === end
    ? 'scientific'
    : null
}

function endOfDigits(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && isDigit(bytes[at]!)) at++
  return at
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
