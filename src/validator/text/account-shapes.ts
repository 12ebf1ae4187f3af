import type { AccountTypeNumber } from './account-types.js'
import { isControl, isWhiteSpaceAt } from './characters.js'

/** What the accounts of one type look like. */
export interface Shape {
  /** The shape in words, for a sentence that starts "A … account is". */
  readonly description: string
  /** Whether the valid UTF-8 from `start` to before `end` has the shape. */
  readonly matches: (bytes: Uint8Array, start: number, end: number) => boolean
}

const DIGIT = 1
const UPPER_HEX_LETTER = 2
const LOWER_HEX_LETTER = 4
const LOWER_LETTER = 8
const HEX = DIGIT | UPPER_HEX_LETTER | LOWER_HEX_LETTER
const UPPER_HEX = DIGIT | UPPER_HEX_LETTER

/** For each byte the classes it is in; bytes of characters beyond ASCII are in none. */
const CLASSES = new Uint8Array(256)
CLASSES.fill(DIGIT, 0x30, 0x3a) // 0 to 9
CLASSES.fill(UPPER_HEX_LETTER, 0x41, 0x47) // A to F
CLASSES.fill(LOWER_LETTER, 0x61, 0x7b) // a to z
CLASSES.fill(LOWER_LETTER | LOWER_HEX_LETTER, 0x61, 0x67) // a to f

function isAllOf(classes: number, bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if ((CLASSES[bytes[at]!]! & classes) === 0) return false
  }
  return true
}

/** Shape of a run of `least` to `most` characters of some classes. */
function run(description: string, classes: number, least: number, most: number): Shape {
  return {
    description,
    matches: (bytes, start, end) =>
      end - start >= least && end - start <= most && isAllOf(classes, bytes, start, end),
  }
}

/** Shape of groups of uppercase hexadecimal digits, of the given lengths, with one separator. */
function hexGroups(description: string, groups: readonly number[], separator: string): Shape {
  const pattern = groups.map((length) => '0'.repeat(length)).join(separator)
  const separatorByte = separator.charCodeAt(0)
  return {
    description,
    matches(bytes, start, end) {
      if (end - start !== pattern.length) return false
      for (let at = 0; at < pattern.length; at++) {
        const byte = bytes[start + at]!
        const fits =
          pattern[at] === '0' ? (CLASSES[byte]! & UPPER_HEX) !== 0 : byte === separatorByte
        if (!fits) return false
      }
      return true
    },
  }
}

const PHONE: Shape = {
  description: 'a + and 7 to 15 digits, of which the first is not 0 (E.164)',
  matches(bytes, start, end) {
    const digits = end - start - 1
    if (digits < 7 || digits > 15) return false
    const startsWell = bytes[start] === 0x2b && bytes[start + 1] !== 0x30
    return startsWell && isAllOf(DIGIT, bytes, start + 1, end)
  },
}

const EMAIL: Shape = {
  description: 'something, one @, and something, without white space and control characters',
  matches(bytes, start, end) {
    let signs = 0
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!
      if (isControl(byte)) return false
      // The first byte of a character tells; continuation bytes are not looked at.
      if ((byte & 0xc0) !== 0x80 && isWhiteSpaceAt(bytes, at)) return false
      if (byte === 0x40) signs++
    }
    return signs === 1 && bytes[start] !== 0x40 && bytes[end - 1] !== 0x40
  },
}

const MD5 = run('32 hexadecimal digits', HEX, 32, 32)

/** Shapes that the Account Type Value Table (1024/40598) gives; a type without one takes all. */
export const SHAPES: Readonly<Partial<Record<AccountTypeNumber, Shape>>> = {
  991: run('5 to 12 digits', DIGIT, 5, 12),
  992: MD5,
  993: hexGroups(
    '32 hexadecimal digits with uppercase letters, in groups of 8-4-4-4-12 joined by -',
    [8, 4, 4, 4, 12],
    '-',
  ),
  994: MD5,
  995: hexGroups(
    'six pairs of hexadecimal digits with uppercase letters, joined by :',
    [2, 2, 2, 2, 2, 2],
    ':',
  ),
  996: MD5,
  998: MD5,
  1000: run('14 or 15 digits or lowercase letters', DIGIT | LOWER_LETTER, 14, 15),
  1001: MD5,
  1002: PHONE,
  1005: EMAIL,
}
