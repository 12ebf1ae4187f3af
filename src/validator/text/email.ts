import { CONTROL_CHARACTER, FORMAT_CHARACTER, WHITESPACE } from '../scan/kernel/rule-bits.js'
import { rulesAbout } from './characters.js'
import { codePointAt, sizeOf } from './utf8.js'

const AT_SIGN = 0x40
const DOT = 0x2e
const DASH = 0x2d
/** Characters of a label of the domain, at most. */
const MAX_LABEL = 63

/** What a character of ASCII may be: 1 in front of the @, 2 in a label of the domain. */
const PLACES = new Uint8Array(128)
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
for (const letter of `0123456789${LETTERS}${LETTERS.toUpperCase()}`) allow(letter, 3)
for (const sign of ".!#$%&'*+/=?^_`{|}~-") allow(sign, 1)

function allow(character: string, places: number): void {
  PLACES[character.charCodeAt(0)] = places
}

/**
 * Whether valid UTF-8 is an e-mail address as HTML defines it (WHATWG, "valid e-mail address"),
 * where characters beyond ASCII other than white space, control and format characters count as
 * letters.
 */
export function isEmail(bytes: Uint8Array, start: number, end: number): boolean {
  const sign = localPartEnd(bytes, start, end)
  return sign >= 0 && isDomain(bytes, sign + 1, end)
}

/** Where the @ stands behind a local part that is allowed; -1 when there is no such. */
export function localPartEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && bytes[at] !== AT_SIGN) {
    const byte = bytes[at]!
    if (byte < 0x80 ? (PLACES[byte]! & 1) === 0 : !isLetterBeyond(bytes, at)) return -1
    at += sizeOf(byte)
  }
  return at > start && at < end ? at : -1
}

function isDomain(bytes: Uint8Array, start: number, end: number): boolean {
  let length = 0
  let last = DOT
  for (let at = start; at < end; ) {
    const byte = bytes[at]!
    if (byte === DOT) {
      if (length === 0 || last === DASH) return false
      length = 0
    } else {
      const isInner = byte === DASH && length > 0
      const isLetter = byte < 0x80 ? (PLACES[byte]! & 2) !== 0 : isLetterBeyond(bytes, at)
      if (!isInner && !isLetter) return false
      length++
      if (length > MAX_LABEL) return false
    }
    last = byte
    at += sizeOf(byte)
  }
  return length > 0 && last !== DASH
}

function isLetterBeyond(bytes: Uint8Array, at: number): boolean {
  const rules = rulesAbout(codePointAt(bytes, at))
  return (rules & (CONTROL_CHARACTER | FORMAT_CHARACTER | WHITESPACE)) === 0
}
