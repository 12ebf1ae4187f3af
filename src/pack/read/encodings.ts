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
export const HEAD_BYTES = 4096
/** One of so many characters, at least, is ASCII where a text is taken for UTF-16. */
const UTF16_SHARE = 8
/** NULs of such a text, at least: a single one is rather a slip. */
const MIN_NULS = 2

/** The encoding of a text by its mark, or by its NULs, given its first bytes; null when unknown. */
export function guessEncoding(head: Uint8Array): Encoding | null {
  for (const [encoding, mark] of MARKS) {
    if (head.length >= mark.length && mark.every((byte, at) => head[at] === byte)) return encoding
  }
  const nuls = [0, 0]
  for (const [at, byte] of head.subarray(0, HEAD_BYTES).entries()) if (byte === 0) nuls[at % 2]!++
  const [even, odd] = nuls as [number, number]
  const share = Math.min(head.length, HEAD_BYTES) / (2 * UTF16_SHARE)
  const enough = Math.max(share, MIN_NULS)
  // Few characters beyond ASCII have a byte that is NUL.
  if (odd > 2 * even && odd >= enough) return 'utf-16le'
  return even > 2 * odd && even >= enough ? 'utf-16be' : null
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
