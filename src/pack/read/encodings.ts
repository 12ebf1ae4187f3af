import { CR, LF } from '../../validator/index.js'

/** Encodings of a text that can be named. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const

/** An encoding of a text. GBK and GB2312 are parts of GB18030. */
export type Encoding = (typeof ENCODINGS)[number]

/** Other names that people know encodings by. */
const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  gbk: 'gb18030',
  gb2312: 'gb18030',
}

/** The encoding that a name stands for, in any case. */
export function parseEncoding(name: string): Encoding | undefined {
  const lowercase = name.toLowerCase()
  return ALIASES[lowercase] ?? ENCODINGS.find((encoding) => encoding === lowercase)
}

/** Byte order marks, each with the encoding that it tells. */
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

/** Bytes of a text that its encoding is guessed by, when it has no mark. */
export const HEAD_BYTES = 16_384
/** One of so many characters, at least, is ASCII where a text is taken for UTF-16. */
const UTF16_SHARE = 8
/** NULs of such a text, at least: a single one is rather a slip. */
const MIN_NULS = 2

/** The encoding of a text by its mark, or by its NULs, given its first bytes; null when unknown. */
export function guessEncoding(head: Uint8Array): Encoding | null {
  for (const [encoding, mark] of MARKS) {
    if (head.length >= mark.length && mark.every((byte, at) => head[at] === byte)) return encoding
  }
  const bytes = head.subarray(0, HEAD_BYTES)
  const nuls = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) nuls[at % 2]!++
  const [even, odd] = nuls as [number, number]
  if (even + odd === 0) return null
  const enough = Math.max(bytes.length / (2 * UTF16_SHARE), MIN_NULS)
  // Few characters beyond ASCII have a byte that is NUL.
  if (odd > 2 * even && odd >= enough) return 'utf-16le'
  if (even > 2 * odd && even >= enough) return 'utf-16be'
  return byLineEnds(bytes)
}

/**
 * The encoding of a text that has few ASCII characters besides its line ends, such as names in Chinese:
 * these have a NUL, always on the same side. Half as many bytes of other characters may look like a line
 * end, such as that of 上 (U+4E0A).
 */
function byLineEnds(bytes: Uint8Array): Encoding | null {
  const ends = [0, 0]
  let others = 0
  for (const [at, byte] of bytes.entries()) {
    if (byte !== LF && byte !== CR) continue
    if (at % 2 === 0 && bytes[at + 1] === 0) ends[0]!++
    else if (at % 2 === 1 && bytes[at - 1] === 0) ends[1]!++
    else others++
  }
  const [little, big] = ends as [number, number]
  if (little > 2 * big && 2 * little >= others) return 'utf-16le'
  return big > 2 * little && 2 * big >= others ? 'utf-16be' : null
}

/** Whether all bytes are ASCII. */
export function isAscii(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, length } = bytes
  // Words of four bytes begin where the buffer has them.
  const first = Math.min(length, -byteOffset & 3)
  const words = (length - first) >> 2
  let seen = 0
  for (let at = 0; at < first; at++) seen |= bytes[at]!
  for (let at = first + 4 * words; at < length; at++) seen |= bytes[at]!
  if ((seen & 0x80) !== 0) return false
  const all = new Int32Array(
    words === 0 ? new ArrayBuffer(0) : buffer,
    words === 0 ? 0 : byteOffset + first,
    words,
  )
  // Not `for … of`, which takes several times as long here.
  for (let index = 0; index < words; index++) seen |= all[index]!
  return (seen & 0x80808080) === 0
}
