import { type View, ViewBuilder } from './view-builder.js'

const BACKSLASH = 0x5c
const PERCENT = 0x25
const AMPERSAND = 0x26
const SEMICOLON = 0x3b
const EQUALS = 0x3d
const CLOSING_BRACE = 0x7d
const LETTER_U = 0x75
const LETTER_X = 0x78

/** Longest character reference that is looked for: `&#x10FFFF;`. */
const MAX_REFERENCE_BYTES = 10
/** Longest escape in braces: `\u{10FFFF}`. */
const MAX_BRACES_BYTES = 10

const NAMED_REFERENCES: ReadonlyMap<string, number> = new Map([
  ['amp', 0x26],
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['quot', 0x22],
  ['apos', 0x27],
])

function capacityFor(text: string): number {
  return /^[\0-\x7f]*$/.test(text) ? text.length : 3 * text.length
}

/** The text as it stands. */
export function rawView(text: string): View {
  const builder = new ViewBuilder(capacityFor(text))
  for (let index = 0; index < text.length; index++) {
    builder.pushUnit(text.charCodeAt(index), index, index + 1)
  }
  return builder.view()
}

/**
 * The text with its escapes decoded, however often it was escaped: percent-encoding, `\u` and `\x`
 * escapes, character references. Backslashes are left in it, since how many there are says only how
 * often a text was escaped.
 */
export function decodedView(text: string): View {
  // A code point of four bytes may come from an escape of six characters, and so never needs more.
  const builder = new ViewBuilder(capacityFor(text))
  for (let index = 0; index < text.length; index++) {
    builder.pushUnit(text.charCodeAt(index), index, index + 1)
    // What an escape gives may be the end of another one. Each turn leaves fewer bytes.
    while (reduce(builder, index + 1));
  }
  return builder.view()
}

/** Puts what the escape stands for in its place, if the last bytes are one. */
function reduce(builder: ViewBuilder, end: number): boolean {
  const last = builder.last(1)
  if (last === SEMICOLON) return reduceReference(builder, end)
  if (last === CLOSING_BRACE) return reduceBraces(builder, end)
  if (!isHexDigit(last) || !isHexDigit(builder.last(2))) return false
  if (builder.last(3) === PERCENT) {
    const byte = Number.parseInt(builder.tail(2), 16)
    builder.push(byte, builder.take(3), end)
    return true
  }
  if (builder.last(3) === LETTER_X && builder.last(4) === BACKSLASH) {
    const unit = Number.parseInt(builder.tail(2), 16)
    builder.pushUnit(unit, builder.take(4), end)
    return true
  }
  if (builder.last(5) !== LETTER_U || builder.last(6) !== BACKSLASH) return false
  if (!isHexDigit(builder.last(3)) || !isHexDigit(builder.last(4))) return false
  const unit = Number.parseInt(builder.tail(4), 16)
  builder.pushUnit(unit, builder.take(6), end)
  return true
}

function reduceReference(builder: ViewBuilder, end: number): boolean {
  let length = 2
  while (length <= MAX_REFERENCE_BYTES && builder.last(length) !== AMPERSAND) length += 1
  if (length > MAX_REFERENCE_BYTES) return false
  const name = builder.tail(length).slice(1, -1)
  const [, decimal, hex] = /^#(?:(\d+)|x([\da-f]+))$/i.exec(name) ?? []
  const point =
    decimal !== undefined
      ? Number.parseInt(decimal, 10)
      : hex !== undefined
        ? Number.parseInt(hex, 16)
        : NAMED_REFERENCES.get(name)
  return replace(builder, { length, point, end })
}

function reduceBraces(builder: ViewBuilder, end: number): boolean {
  const [braces] = /\\u\{[\da-f]{1,6}\}$/i.exec(builder.tail(MAX_BRACES_BYTES)) ?? []
  if (braces === undefined) return false
  const point = Number.parseInt(braces.slice(3, -1), 16)
  return replace(builder, { length: braces.length, point, end })
}

function replace(
  builder: ViewBuilder,
  spelling: { readonly length: number; readonly point: number | undefined; readonly end: number },
): boolean {
  const { length, point, end } = spelling
  if (point === undefined || point > 0x10_ffff) return false
  builder.pushPoint(point, builder.take(length), end)
  return true
}

function isHexDigit(byte: number): boolean {
  const lower = byte | 0x20
  return (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x66)
}

/** What stands for a control character behind a backslash. */
const CONTROL_LETTERS: ReadonlyMap<number, number> = new Map([
  [0x08, 0x62],
  [0x09, 0x74],
  [0x0a, 0x6e],
  [0x0b, 0x76],
  [0x0c, 0x66],
  [0x0d, 0x72],
])

/**
 * A decoded text in which all spellings are alike: no backslashes, the letter of its escape for a
 * control character, a space for `+`, and pairs of code units as a `\u` escape would have them.
 */
export function alikeView({ bytes, starts, ends }: View): View {
  const builder = new ViewBuilder(2 * bytes.length)
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!
    if (byte === BACKSLASH) continue
    const start = starts[index]!
    const point = byte >= 0xf0 ? fourBytes(bytes, index) : undefined
    if (point !== undefined) {
      builder.pushPoint(point, start, ends[index + 3]!)
      index += 3
    } else {
      const alike = byte === 0x2b ? 0x20 : (CONTROL_LETTERS.get(byte) ?? byte)
      builder.push(alike, start, ends[index]!)
    }
  }
  return builder.view()
}

function fourBytes(bytes: Uint8Array, index: number): number | undefined {
  const [a, b, c, d] = bytes.subarray(index, index + 4)
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined
  if ([b, c, d].some((byte) => (byte & 0xc0) !== 0x80)) return undefined
  const point = ((a & 0x07) << 18) | ((b & 0x3f) << 12) | ((c & 0x3f) << 6) | (d & 0x3f)
  return point >= 0x1_0000 && point <= 0x10_ffff ? point : undefined
}

/** Stands in a base64 view for what belongs to no base64 data. */
const GAP = 0

/**
 * A decoded text as base64 data: base64url as base64, without white space and escaped line breaks.
 * Padding stays; whatever else there is parts the data.
 */
export function base64View({ bytes, starts, ends }: View): View {
  const builder = new ViewBuilder(bytes.length)
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!
    if (byte === BACKSLASH) {
      // `\n`, `\r` and `\t` are white space.
      if (isSpaceLetter(bytes[index + 1])) index += 1
      continue
    }
    if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) continue
    builder.push(base64Byte(byte), starts[index]!, ends[index]!)
  }
  return builder.view()
}

function isSpaceLetter(byte: number | undefined): boolean {
  return byte === 0x6e || byte === 0x72 || byte === 0x74
}

function base64Byte(byte: number): number {
  if (byte === 0x2d) return 0x2b
  if (byte === 0x5f) return 0x2f
  return isBase64(byte) || byte === EQUALS ? byte : GAP
}

/** Whether a byte is a digit of base64 (RFC 4648, 4). */
export function isBase64(byte: number | undefined): boolean {
  if (byte === undefined) return false
  const isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
  return isLetter || (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2f
}
