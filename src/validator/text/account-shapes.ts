import type { AccountTypeName } from './account-types.js'
import { isEmail } from './email.js'

/** What the accounts of one type look like. */
export interface Shape {
  /** Characters of an account, at least and at most. */
  readonly least: number
  readonly most: number
  /** The case that its letters must have, when it is but one. */
  readonly letters?: 'lower' | 'upper'
  /** Whether the valid UTF-8 from `start` to before `end` has the shape. */
  readonly matches: (bytes: Uint8Array, start: number, end: number) => boolean
}

const DIGIT = 1
const UPPER_HEX_LETTER = 2
const LOWER_HEX_LETTER = 4
const LOWER_LETTER = 8
const COLON = 16
const DASH = 32
const HEX = DIGIT | UPPER_HEX_LETTER | LOWER_HEX_LETTER
const UPPER_HEX = DIGIT | UPPER_HEX_LETTER

/** For each byte the classes it is in; bytes of characters beyond ASCII are in none. */
const CLASSES = new Uint8Array(256)
CLASSES.fill(DIGIT, 0x30, 0x3a) // 0 to 9
CLASSES.fill(UPPER_HEX_LETTER, 0x41, 0x47) // A to F
CLASSES.fill(LOWER_LETTER, 0x61, 0x7b) // a to z
CLASSES.fill(LOWER_LETTER | LOWER_HEX_LETTER, 0x61, 0x67) // a to f
CLASSES[0x3a] = COLON
CLASSES[0x2d] = DASH

function isAllOf(classes: number, bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if ((CLASSES[bytes[at]!]! & classes) === 0) return false
  }
  return true
}

/** Shape of a run of `least` to `most` characters of some classes. */
function run(classes: number, least: number, most: number): Shape {
  return {
    least,
    most,
    matches: (bytes, start, end) =>
      end - start >= least && end - start <= most && isAllOf(classes, bytes, start, end),
  }
}

/** Shape of groups of uppercase hexadecimal digits, of the given lengths, with one separator. */
function hexGroups(groups: readonly number[], separator: number): Shape {
  const places = groups.flatMap((length, at) => [
    ...(at > 0 ? [separator] : []),
    ...new Array<number>(length).fill(UPPER_HEX),
  ])
  const classes = Uint8Array.from(places)
  const size = classes.length
  return {
    least: size,
    most: size,
    letters: 'upper',
    matches(bytes, start, end) {
      if (end - start !== size) return false
      for (let at = 0; at < size; at++) {
        if ((CLASSES[bytes[start + at]!]! & classes[at]!) === 0) return false
      }
      return true
    },
  }
}

/** E.164: a + and 7 to 15 digits, of which the first is not 0. */
const PHONE: Shape = {
  least: 8,
  most: 16,
  matches(bytes, start, end) {
    const digits = end - start - 1
    if (digits < 7 || digits > 15) return false
    const startsWell = bytes[start] === 0x2b && bytes[start + 1] !== 0x30
    return startsWell && isAllOf(DIGIT, bytes, start + 1, end)
  },
}

const MD5 = run(HEX, 32, 32)

/** Shapes that the Account Type Value Table (1024/40598) gives; a type without one takes all. */
export const SHAPES: Readonly<Partial<Record<AccountTypeName, Shape>>> = {
  qq: run(DIGIT, 5, 12),
  'qq-md5': MD5,
  idfa: hexGroups([8, 4, 4, 4, 12], DASH),
  'idfa-md5': MD5,
  mac: hexGroups([2, 2, 2, 2, 2, 2], COLON),
  'mac-md5': MD5,
  'oaid-md5': MD5,
  imei: { ...run(DIGIT | LOWER_LETTER, 14, 15), letters: 'lower' },
  'imei-md5': MD5,
  phone: PHONE,
  email: { least: 3, most: 100, matches: isEmail },
}
