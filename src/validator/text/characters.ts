/** Bytes with a meaning in a package. */
export const LF = 0x0a
export const CR = 0x0d
export const SPACE = 0x20
export const QUOTE = 0x22
export const COMMA = 0x2c
export const DELETE = 0x7f

/** Whether a code point has the Unicode property White_Space (PropList.txt). */
export function isWhiteSpace(codePoint: number): boolean {
  if (codePoint <= SPACE) return codePoint === SPACE || (codePoint >= 0x09 && codePoint <= 0x0d)
  if (codePoint < 0x1680) return codePoint === 0x85 || codePoint === 0xa0
  if (codePoint > 0x205f) return codePoint === 0x3000
  if (codePoint >= 0x2000 && codePoint <= 0x200a) return true
  return (
    codePoint === 0x1680 ||
    codePoint === 0x2028 ||
    codePoint === 0x2029 ||
    codePoint === 0x202f ||
    codePoint === 0x205f
  )
}

/** Whether a code point is one of the control characters U+0000 to U+001F and U+007F. */
export function isControl(codePoint: number): boolean {
  return codePoint < SPACE || codePoint === DELETE
}

/**
 * Whether the valid UTF-8 from `start` to before `end`, at least one character, starts or ends
 * with white space.
 */
export function hasWhiteSpaceAtEdge(bytes: Uint8Array, start: number, end: number): boolean {
  let last = end - 1
  while (isContinuation(bytes[last]!)) last--
  return isWhiteSpaceAt(bytes, start) || isWhiteSpaceAt(bytes, last)
}

/** Whether the character that starts at `at` in valid UTF-8 is white space. */
export function isWhiteSpaceAt(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at]!
  if (lead < 0x80) return isWhiteSpace(lead)
  // White space has no character beyond U+3000, so none of four bytes.
  if (lead < 0xe0) return isWhiteSpace(((lead & 0x1f) << 6) | (bytes[at + 1]! & 0x3f))
  if (lead > 0xe3) return false
  return isWhiteSpace(
    ((lead & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f),
  )
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80
}
