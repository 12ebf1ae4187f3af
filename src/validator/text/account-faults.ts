import type { AccountFault } from '../rules/facts.js'
import { MAX_ACCOUNT_CHARACTERS } from '../rules/limits.js'
import {
  CONTROL_CHARACTER,
  FORMAT_CHARACTER,
  FULL_WIDTH,
  WHITESPACE,
} from '../scan/kernel/rule-bits.js'
import { SHAPES, type Shape } from './account-shapes.js'
import type { AccountTypeName } from './account-types.js'
import { rulesAbout } from './characters.js'
import { localPartEnd } from './email.js'
import { codePointAt, sizeOf } from './utf8.js'

const PLUS = 0x2b
const POINT = 0x2e
const ZERO = 0x30
const AT_SIGN = 0x40
const FULL_WIDTH_AT = 0xff20
/** What stands between the digits of a phone number as people write it, besides spaces. */
const PHONE_SIGNS = new Set([...'-()./‐‑‒–—−'].map((sign) => sign.codePointAt(0)!))

const LAST_PHONE_SIGN = Math.max(...PHONE_SIGNS)

/** What a byte is that accounts mostly consist of; 0 for others. */
const KINDS = new Uint8Array(256)
const DIGIT = 1
const UPPER = 2
const LOWER = 3
const SIGN = 4
KINDS.fill(DIGIT, 0x30, 0x3a)
KINDS.fill(UPPER, 0x41, 0x5b)
KINDS.fill(LOWER, 0x61, 0x7b)
for (const sign of PHONE_SIGNS) if (sign < 0x80) KINDS[sign] = SIGN
/** What tells a lowercase letter of ASCII from an uppercase one. */
const CASE_BIT = 0x20

/** Digits of a phone number, at most (E.164). */
const MAX_PHONE_DIGITS = 15

/** Whether all accounts that are not of their type are off in the same way. */
export class FaultWatch {
  /** Whether that is so as yet. */
  areSame = true
  #first: AccountFault | null | undefined

  /** Takes the fault of the next one. */
  take(fault: AccountFault | null): void {
    if (this.#first === undefined) this.#first = fault
    else if (this.#first !== fault) this.areSame = false
  }
}

/** What an account consists of. */
interface Makeup {
  readonly characters: number
  readonly digits: number
  readonly letters: number
  readonly atSigns: number
  /** Signs between digits that only help to read them, and white space. */
  readonly phoneSigns: number
  readonly hasFullWidthAt: boolean
  /** Bits of the rules about its characters. */
  readonly rules: number
}

/** Where an account stands, which is valid UTF-8: in `bytes`, from `start` to before `end`. */
export interface AccountPlace {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
}

/**
 * In which way an account is off that is not of its type's shape; null when the type has none. It may
 * be asked about every row of a long list.
 */
export function accountFault(type: AccountTypeName, account: AccountPlace): AccountFault | null {
  const shape = SHAPES[type]
  if (shape === undefined) return null
  if (isInWrongCase(shape, account)) return 'letter-case'
  const makeup = makeupOf(account)
  if ((makeup.rules & (CONTROL_CHARACTER | FORMAT_CHARACTER)) !== 0) return 'invisible'
  if (type === 'email') return emailFault(makeup, account)
  if ((makeup.rules & FULL_WIDTH) !== 0) return 'full-width'
  if (type === 'phone') return phoneFault(makeup, account)
  if ((makeup.rules & WHITESPACE) !== 0) return 'white-space'
  if (type === 'qq' && makeup.letters > 0) return 'letters'
  if (makeup.characters < shape.least) return 'too-few'
  return makeup.characters > shape.most ? 'too-many' : 'characters'
}

function makeupOf({ bytes, start, end }: AccountPlace): Makeup {
  let characters = 0
  let digits = 0
  let letters = 0
  let atSigns = 0
  let phoneSigns = 0
  let hasFullWidthAt = false
  let rules = 0
  for (let at = start; at < end; at += sizeOf(bytes[at]!)) {
    characters++
    const kind = KINDS[bytes[at]!]!
    if (kind === DIGIT) digits++
    else if (kind === SIGN) phoneSigns++
    else if (kind !== 0) letters++
    else {
      const codePoint = codePointAt(bytes, at)
      const about = rulesAbout(codePoint)
      rules |= about
      if ((about & WHITESPACE) !== 0 || isPhoneSign(codePoint)) phoneSigns++
      else if (codePoint === AT_SIGN) atSigns++
      else if (codePoint === FULL_WIDTH_AT) hasFullWidthAt = true
    }
  }
  return { characters, digits, letters, atSigns, phoneSigns, hasFullWidthAt, rules }
}

function isPhoneSign(codePoint: number): boolean {
  return codePoint <= LAST_PHONE_SIGN && PHONE_SIGNS.has(codePoint)
}

function phoneFault(makeup: Makeup, account: AccountPlace): AccountFault {
  const { bytes, start } = account
  const { characters, digits, letters, phoneSigns } = makeup
  if (letters > 0) return 'letters'
  const hasPlus = bytes[start] === PLUS
  if (digits + phoneSigns + (hasPlus ? 1 : 0) < characters) return 'characters'
  if (phoneSigns > 0 && digits === 0) return 'characters'
  // A spreadsheet's decimals: without the point they would become digits of the number.
  if (endsInDecimals(account)) return 'characters'
  // Rather two numbers in one row, which would become one without the signs.
  if (phoneSigns > 0) return digits > MAX_PHONE_DIGITS ? 'too-many' : 'separators'
  const first = bytes[hasPlus ? start + 1 : start]
  if (!hasPlus && first === ZERO && bytes[start + 1] === ZERO) return 'leading-00'
  if (digits < 7) return 'too-few'
  if (digits > MAX_PHONE_DIGITS) return 'too-many'
  if (first === ZERO) return 'leading-0'
  // Mobile numbers of mainland China have 11 digits, and begin with 13 to 19.
  const isMainland = digits === 11 && first === 0x31 && bytes[start + 1]! >= 0x33
  return isMainland ? 'mainland' : 'no-plus'
}

/** Whether the account ends in a point and one or two zeros. */
function endsInDecimals({ bytes, start, end }: AccountPlace): boolean {
  if (bytes[end - 1] !== ZERO) return false
  const point = bytes[end - 2] === ZERO ? end - 3 : end - 2
  return point > start && bytes[point] === POINT
}

function emailFault(makeup: Makeup, { bytes, start, end }: AccountPlace): AccountFault {
  if ((makeup.rules & WHITESPACE) !== 0) return 'white-space'
  if (makeup.atSigns > 1) return 'several-at'
  if (makeup.atSigns === 0) return makeup.hasFullWidthAt ? 'full-width' : 'no-at'
  return localPartEnd(bytes, start, end) < 0 ? 'local-part' : 'domain'
}

/** An account with its letters in the other case, while that is looked at. */
const otherCase = new Uint8Array(MAX_ACCOUNT_CHARACTERS)

/** Whether the account has the shape but for the case of its letters, which the shape asks for. */
function isInWrongCase(shape: Shape, { bytes, start, end }: AccountPlace): boolean {
  const { letters, most, matches } = shape
  const size = end - start
  if (letters === undefined || size > most) return false
  const changed = letters === 'upper' ? LOWER : UPPER
  for (let at = 0; at < size; at++) {
    const byte = bytes[start + at]!
    otherCase[at] = KINDS[byte] === changed ? byte ^ CASE_BIT : byte
  }
  return matches(otherCase, 0, size)
}
