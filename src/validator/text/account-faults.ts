import type { AccountFault } from '../rules/facts.js'
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
const ZERO = 0x30
const AT_SIGN = 0x40
const FULL_WIDTH_AT = 0xff20
/** What stands between the digits of a phone number as people write it, besides spaces. */
const PHONE_SIGNS = new Set([...'-()./‐‑‒–—−'].map((sign) => sign.codePointAt(0)))

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

/**
 * In which way an account is off that is not of its type's shape; null when the type has none.
 *
 * @param account valid UTF-8
 */
export function accountFault(type: AccountTypeName, account: Uint8Array): AccountFault | null {
  const shape = SHAPES[type]
  if (shape === undefined) return null
  const makeup = makeupOf(account)
  if ((makeup.rules & (CONTROL_CHARACTER | FORMAT_CHARACTER)) !== 0) return 'invisible'
  if (type === 'email') return emailFault(makeup, account)
  if ((makeup.rules & FULL_WIDTH) !== 0) return 'full-width'
  if (type === 'phone') return phoneFault(makeup, account)
  if (makeup.letters > 0 && fitsInOtherCase(shape, account)) return 'letter-case'
  if ((makeup.rules & WHITESPACE) !== 0) return 'white-space'
  if (type === 'qq' && makeup.letters > 0) return 'letters'
  if (makeup.characters < shape.least) return 'too-few'
  return makeup.characters > shape.most ? 'too-many' : 'characters'
}

function makeupOf(account: Uint8Array): Makeup {
  let characters = 0
  let digits = 0
  let letters = 0
  let atSigns = 0
  let phoneSigns = 0
  let hasFullWidthAt = false
  let rules = 0
  for (let at = 0; at < account.length; at += sizeOf(account[at]!)) {
    const codePoint = codePointAt(account, at)
    const about = rulesAbout(codePoint)
    characters++
    rules |= about
    if (codePoint >= ZERO && codePoint <= 0x39) digits++
    else if (isLetter(codePoint)) letters++
    else if ((about & WHITESPACE) !== 0 || PHONE_SIGNS.has(codePoint)) phoneSigns++
    else if (codePoint === AT_SIGN) atSigns++
    else if (codePoint === FULL_WIDTH_AT) hasFullWidthAt = true
  }
  return { characters, digits, letters, atSigns, phoneSigns, hasFullWidthAt, rules }
}

function isLetter(codePoint: number): boolean {
  const lowercase = codePoint | 0x20
  return lowercase >= 0x61 && lowercase <= 0x7a
}

function phoneFault(makeup: Makeup, account: Uint8Array): AccountFault {
  const { characters, digits, letters, phoneSigns } = makeup
  if (letters > 0) return 'letters'
  const hasPlus = account[0] === PLUS
  if (digits + phoneSigns + (hasPlus ? 1 : 0) < characters) return 'characters'
  if (phoneSigns > 0 && digits === 0) return 'characters'
  // A spreadsheet's decimals: without the point they would become digits of the number.
  if (endsInDecimals(account)) return 'characters'
  // Rather two numbers in one row, which would become one without the signs.
  if (phoneSigns > 0) return digits > MAX_PHONE_DIGITS ? 'too-many' : 'separators'
  const first = account[hasPlus ? 1 : 0]
  if (!hasPlus && first === ZERO && account[1] === ZERO) return 'leading-00'
  if (digits < 7) return 'too-few'
  if (digits > MAX_PHONE_DIGITS) return 'too-many'
  if (first === ZERO) return 'leading-0'
  // Mobile numbers of mainland China have 11 digits, and begin with 13 to 19.
  const isMainland = digits === 11 && first === 0x31 && account[1]! >= 0x33
  return isMainland ? 'mainland' : 'no-plus'
}

/** Whether the account ends in a point and one or two zeros. */
function endsInDecimals(account: Uint8Array): boolean {
  const point = account.lastIndexOf(0x2e)
  const decimals = account.subarray(point + 1)
  const isShort = decimals.length === 1 || decimals.length === 2
  return point > 0 && isShort && decimals.every((byte) => byte === ZERO)
}

function emailFault(makeup: Makeup, account: Uint8Array): AccountFault {
  if ((makeup.rules & WHITESPACE) !== 0) return 'white-space'
  if (makeup.atSigns > 1) return 'several-at'
  if (makeup.atSigns === 0) return makeup.hasFullWidthAt ? 'full-width' : 'no-at'
  return localPartEnd(account, 0, account.length) < 0 ? 'local-part' : 'domain'
}

function fitsInOtherCase({ matches }: Shape, account: Uint8Array): boolean {
  const lower = account.map((byte) => (isLetter(byte) ? byte | 0x20 : byte))
  const upper = account.map((byte) => (isLetter(byte) ? byte & ~0x20 : byte))
  return [lower, upper].some((bytes) => matches(bytes, 0, bytes.length))
}
