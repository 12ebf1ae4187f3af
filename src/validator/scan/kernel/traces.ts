// What a spreadsheet makes of an account: finds the same as `traceIn` in the validator.
import { lowBits } from './bits'

const QUOTE: u32 = 0x22
const HASH: u32 = 0x23
const APOSTROPHE: u32 = 0x27
const PLUS: u32 = 0x2b
const DOT: u32 = 0x2e
const ZERO: u32 = 0x30
const EQUALS: u32 = 0x3d
const LOWERCASE_E: u32 = 0x65
/** `.0` */
export const POINT_ZERO: u32 = 0x302e
/** Digits of a number, at least, that has lost its text format. */
const MANY_DIGITS: u32 = 10

/** Whether the account from `start` to before `end` is what a spreadsheet made of one. */
export function isTrace(start: u32, end: u32): bool {
  const size = end - start
  if (size < 2) return false
  const first: u32 = load<u8>(start)
  if (isDigit(first)) return isNumber(start, end)
  if (first === HASH)
    return size <= 8 && isErrorValue(load<u64>(start) & lowBits((size as u64) << 3))
  return hasSigns(start, end)
}

/** Whether an account of two characters or more has the signs of a formula, or an apostrophe. */
export function hasSigns(start: u32, end: u32): bool {
  const first: u32 = load<u8>(start)
  const second: u32 = load<u8>(start, 1)
  if (first === APOSTROPHE) return isDigit(second) || second === PLUS
  const isFormula = first === EQUALS && second === QUOTE && load<u8>(end - 1) === QUOTE
  return isFormula && end - start > 2
}

/** By the bytes of it as a number, the first of them the lowest. */
function isErrorValue(value: u64): bool {
  return (
    value === 0x41_2f_4e_23 || // #N/A
    value === 0x21_46_45_52_23 || // #REF!
    value === 0x3f_45_4d_41_4e_23 || // #NAME?
    value === 0x21_45_55_4c_41_56_23 || // #VALUE!
    value === 0x21_30_2f_56_49_44_23 || // #DIV/0!
    value === 0x21_4d_55_4e_23 || // #NUM!
    value === 0x21_4c_4c_55_4e_23 // #NULL!
  )
}

/** Of an account that begins with a digit: `1.38E+10`, and `13800138000.0`. */
function isNumber(start: u32, end: u32): bool {
  // Most are told by this, and need not be read to their end.
  if (load<u16>(end - 2) === POINT_ZERO) {
    const digits = end - 2 - start
    return digits >= MANY_DIGITS && endOfDigits(start, end) === end - 2
  }
  let at = start + 1
  if (load<u8>(at) === DOT) {
    at = endOfDigits(start + 2, end)
    if (at === start + 2) return false
  }
  if (end - at < 3) return false
  if ((load<u8>(at) | 0x20) !== LOWERCASE_E || load<u8>(at, 1) !== PLUS) return false
  return endOfDigits(at + 2, end) === end
}

function endOfDigits(start: u32, end: u32): u32 {
  let at = start
  while (at < end && isDigit(load<u8>(at))) at++
  return at
}

function isDigit(byte: u32): bool {
  return byte - ZERO < 10
}
