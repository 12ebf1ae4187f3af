import { TextDecoder } from '../../validator/index.js'

/** What no byte of ASCII has, in each byte of a word. */
const BEYOND_ASCII = 0x80808080
/** Words that are looked at together. */
const BLOCK = 1024

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** `Platform.isUtf8`: ASCII, as most lists are, is not decoded. */
export function isUtf8(bytes: Uint8Array): boolean {
  if (isAscii(bytes)) return true
  try {
    decoder.decode(bytes)
    return true
  } catch {
    return false
  }
}

function isAscii(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, length } = bytes
  // Words begin at multiples of their size.
  const head = -byteOffset & 3
  if (length < head) return bytes.every((byte) => byte <= 0x7f)
  const words = new Uint32Array(buffer, byteOffset + head, (length - head) >> 2)
  for (let from = 0; from < words.length; from += BLOCK) {
    const end = Math.min(from + BLOCK, words.length)
    let all = 0
    for (let at = from; at < end; at++) all |= words[at]!
    if ((all & BEYOND_ASCII) !== 0) return false
  }
  for (let at = 0; at < head; at++) if (bytes[at]! > 0x7f) return false
  for (let at = head + 4 * words.length; at < length; at++) if (bytes[at]! > 0x7f) return false
  return true
}
