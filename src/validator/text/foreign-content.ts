import type { ForeignContent } from '../rules/facts.js'

/** Bytes of a text by which it is known to be no list, if there are so many. */
export const HEAD_BYTES = 512
/** Where the name of the first entry of a zip archive stands (APPNOTE.TXT 4.3.7). */
const ZIP_NAME = 30

/** What a file begins with, as Latin-1. */
const SIGNATURES: readonly (readonly [start: string, content: ForeignContent])[] = [
  ['PK\x05\x06', 'zip'],
  ['PK\x07\x08', 'zip'],
  ['\x1f\x8b', 'gzip'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['Rar!\x1a\x07', 'rar'],
  ['\xfd7zXZ\0', 'xz'],
  ['\x28\xb5\x2f\xfd', 'zstd'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'xls'],
  ['%PDF-', 'pdf'],
  ['\x89PNG\r\n\x1a\n', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF87a', 'image'],
  ['GIF89a', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['version https://git-lfs.github.com/spec/', 'lfs-pointer'],
]

/** The same by a pattern, for what has no fixed start. */
const PATTERNS: readonly (readonly [pattern: RegExp, content: ForeignContent])[] = [
  [/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/, 'bzip2'],
  [/^.{257}ustar[\0 ]/s, 'tar'],
  [/^RIFF.{4}WEBP/s, 'image'],
  // A header of BMP: the size, 4 bytes of zero, an offset, the size of the second header.
  [/^BM.{4}\0{4}..\0\0[\x0c\x28\x6c\x7c]\0\0\0/s, 'image'],
  [/^.{4}ftyp(?:hei|mif|avif)/s, 'image'],
  [/^[ \t\r\n\f\v]*<(?:!doctype|html)/i, 'html'],
  [/^[ \t\r\n\f\v]*<\?xml/i, 'xml'],
  [/^[ \t\r\n\f\v]*(?:\{\s*"|\[\s*[{"])/, 'json'],
]

/**
 * What a text is instead of a list, by its first bytes: `HEAD_BYTES`, or all when there are fewer.
 * Null when it may be a list.
 */
export function foreignContent(head: Uint8Array): ForeignContent | null {
  const text = latin1(head)
  if (text.startsWith('PK\x03\x04')) return isWorkbook(text) ? 'xlsx' : 'zip'
  // What rewrites texts as UTF-8 puts a byte order mark before a pointer of Git LFS, too.
  const bare = text.startsWith('\xef\xbb\xbf') ? text.slice(3) : text
  const signed = SIGNATURES.find(([start]) => bare.startsWith(start))
  if (signed !== undefined) return signed[1]
  return PATTERNS.find(([pattern]) => pattern.test(bare))?.[1] ?? null
}

/** Whether an archive is a workbook, or a document of its kind: by the first names in it. */
function isWorkbook(text: string): boolean {
  const isFirst = /^(?:xl|docProps|_rels|word|ppt)\//.test(text.slice(ZIP_NAME))
  return isFirst || /\[Content_Types\]\.xml|opendocument/.test(text)
}

/**
 * Whether a text is UTF-16: by its byte order mark, or a NUL at every other of its first 16 bytes (at
 * least 4, if it has no more).
 */
export function isUtf16(head: Uint8Array): boolean {
  const [first, second] = head
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const bytes = head.subarray(0, 16)
  if (bytes.length < 4) return false
  return [0, 1].some((parity) =>
    bytes.every((byte, index) => (byte === 0) === (index % 2 === parity)),
  )
}

function latin1(bytes: Uint8Array): string {
  return Reflect.apply(String.fromCharCode, null, bytes.subarray(0, HEAD_BYTES))
}
