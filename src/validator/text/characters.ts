import {
  CONTROL_CHARACTER,
  FORMAT_CHARACTER,
  FULL_WIDTH,
  SEPARATOR,
  WHITESPACE,
} from '../scan/kernel/rule-bits.js'

/** Bytes with a meaning in a package. */
export const LF = 0x0a
export const CR = 0x0d
export const SPACE = 0x20
export const QUOTE = 0x22
export const COMMA = 0x2c

const SPACED_CONTROL = CONTROL_CHARACTER | WHITESPACE

/**
 * Code points that rules are about: first, last, and a bit for each rule. The others are none of
 * them. White space is what has the Unicode property White_Space, format characters are those of
 * general category Cf (The Unicode Standard 17: PropList.txt, DerivedGeneralCategory.txt).
 */
export const CHARACTER_RANGES: readonly (readonly [first: number, last: number, rules: number])[] =
  [
    [0x00, 0x08, CONTROL_CHARACTER],
    [0x09, 0x09, SPACED_CONTROL | SEPARATOR],
    [0x0a, 0x0d, SPACED_CONTROL],
    [0x0e, 0x1f, CONTROL_CHARACTER],
    [0x20, 0x20, WHITESPACE],
    [0x3b, 0x3b, SEPARATOR],
    [0x7c, 0x7c, SEPARATOR],
    [0x7f, 0x84, CONTROL_CHARACTER],
    [0x85, 0x85, SPACED_CONTROL],
    [0x86, 0x9f, CONTROL_CHARACTER],
    [0xa0, 0xa0, WHITESPACE],
    [0xad, 0xad, FORMAT_CHARACTER],
    [0x600, 0x605, FORMAT_CHARACTER],
    [0x61c, 0x61c, FORMAT_CHARACTER],
    [0x6dd, 0x6dd, FORMAT_CHARACTER],
    [0x70f, 0x70f, FORMAT_CHARACTER],
    [0x890, 0x891, FORMAT_CHARACTER],
    [0x8e2, 0x8e2, FORMAT_CHARACTER],
    [0x1680, 0x1680, WHITESPACE],
    [0x180e, 0x180e, FORMAT_CHARACTER],
    [0x2000, 0x200a, WHITESPACE],
    [0x200b, 0x200f, FORMAT_CHARACTER],
    [0x2028, 0x2029, SPACED_CONTROL],
    [0x202a, 0x202e, FORMAT_CHARACTER],
    [0x202f, 0x202f, WHITESPACE],
    [0x205f, 0x205f, WHITESPACE],
    [0x2060, 0x2064, FORMAT_CHARACTER],
    [0x2066, 0x206f, FORMAT_CHARACTER],
    [0x3000, 0x3000, WHITESPACE],
    [0x3001, 0x3001, SEPARATOR],
    [0xfeff, 0xfeff, FORMAT_CHARACTER],
    [0xff01, 0xff0b, FULL_WIDTH],
    [0xff0c, 0xff0c, SEPARATOR],
    [0xff0d, 0xff1a, FULL_WIDTH],
    [0xff1b, 0xff1b, SEPARATOR],
    [0xff1c, 0xff5e, FULL_WIDTH],
    [0xfff9, 0xfffb, FORMAT_CHARACTER],
    [0x110bd, 0x110bd, FORMAT_CHARACTER],
    [0x110cd, 0x110cd, FORMAT_CHARACTER],
    [0x13430, 0x1343f, FORMAT_CHARACTER],
    [0x1bca0, 0x1bca3, FORMAT_CHARACTER],
    [0x1d173, 0x1d17a, FORMAT_CHARACTER],
    [0xe0001, 0xe0001, FORMAT_CHARACTER],
    [0xe0020, 0xe007f, FORMAT_CHARACTER],
  ]

/** The rules about each character of ASCII, as bits; in a txt a comma is a separator. */
export function asciiRules(format: 'txt' | 'csv'): Uint16Array {
  const rules = new Uint16Array(128)
  // They ascend.
  for (const [first, last, bits] of CHARACTER_RANGES) {
    if (first >= 128) break
    rules.fill(bits, first, last + 1)
  }
  if (format === 'txt') rules[COMMA] = SEPARATOR
  return rules
}

const ASCII_RULES = asciiRules('csv')
const FIRSTS = Uint32Array.from(CHARACTER_RANGES, ([first]) => first)
const RULES = Uint32Array.from(CHARACTER_RANGES, ([, , rules]) => rules)
const LASTS = Uint32Array.from(CHARACTER_RANGES, ([, last]) => last)

/** The rules about a character, as bits, as far as they are the same in a txt and a csv. */
export function rulesAbout(codePoint: number): number {
  if (codePoint < 128) return ASCII_RULES[codePoint]!
  // Most characters beyond ASCII are in one of these gaps.
  if (codePoint > 0x3001 && codePoint < 0xfeff) return 0
  if (codePoint > 0xad && codePoint < 0x600) return 0
  let low = 0
  let high = LASTS.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (LASTS[middle]! < codePoint) low = middle + 1
    else high = middle
  }
  return low < LASTS.length && FIRSTS[low]! <= codePoint ? RULES[low]! : 0
}

/** Whether a code point has the Unicode property White_Space. */
export function isWhiteSpace(codePoint: number): boolean {
  return (rulesAbout(codePoint) & WHITESPACE) !== 0
}
