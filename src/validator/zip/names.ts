import { Utf8Reader } from '../text/utf8.js'
import { type Decoder, TextDecoder } from '../text-decoder.js'
import { decodeCp437 } from './cp437.js'
import { tableCrc32 } from './crc32.js'
import type { EntryFault } from './facts.js'
import type { ArchiveBytes, Span } from './structure/archive-bytes.js'
import type { UnicodeName } from './structure/extra-fields.js'
import { FLAGS } from './structure/fields.js'

const SLASH = 0x2f
const BACKSLASH = 0x5c
const COLON = 0x3a
/** The only version of Unicode Path fields that there is. */
const UNICODE_PATH_VERSION = 1

/** What names are read from: the part of a central directory entry that concerns them. */
export interface NamedEntry {
  readonly flags: number
  /** Where the raw name stands. */
  readonly name: Span
  /** The names in its Unicode Path fields. */
  readonly unicode: readonly UnicodeName[]
}

/**
 * The name of an entry: UTF-8 where the entry says so, by flag or by an Info-ZIP Unicode Path field
 * (APPNOTE.TXT 4.6.9), and otherwise whatever it can be: UTF-8, GB18030 (Windows in Chinese) or code
 * page 437, in which everything is valid.
 */
export function decodeName(archive: ArchiveBytes, entry: NamedEntry): string {
  return decode(archive.slice(chosenName(archive, entry)))
}

/** All that readers may take for the name of an entry, each once; the one to show comes first. */
export function possibleNames(archive: ArchiveBytes, entry: NamedEntry): string[] {
  const names = [entry.name, ...entry.unicode].map((span) => decode(archive.slice(span)))
  return [...new Set([decodeName(archive, entry), ...names])]
}

/** Whether the name ends in `/`, as that of a folder does. */
export function isFolder(archive: ArchiveBytes, entry: NamedEntry): boolean {
  const { start, end } = chosenName(archive, entry)
  // No encoding of the four has this byte inside another character.
  return end > start && archive.byte(end - 1) === SLASH
}

/**
 * Whether anything that readers may take for the name is more than a name: it has a `/` or `\`, or
 * begins with a drive. Decodes only where it has to: names can be many.
 */
export function hasPath(archive: ArchiveBytes, entry: NamedEntry): boolean {
  return [entry.name, ...entry.unicode].some((span) => isPath(archive, span))
}

function isPath(archive: ArchiveBytes, span: Span): boolean {
  if (isDrive(archive, span) || archive.includes(span, SLASH)) return true
  // In GB18030 the byte of a backslash may be the second half of a character.
  return archive.includes(span, BACKSLASH) && decode(archive.slice(span)).includes('\\')
}

/** Whether a name begins like `C:`, by which Windows means a drive. */
function isDrive(archive: ArchiveBytes, { start, end }: Span): boolean {
  if (end - start < 2 || archive.byte(start + 1) !== COLON) return false
  const letter = archive.byte(start)! | 0x20
  return letter >= 0x61 && letter <= 0x7a
}

/**
 * What is wrong with the bytes of the names; undefined when nothing is. With a NUL some programs
 * would take it for the end of the name.
 */
export function findNameFault(archive: ArchiveBytes, entry: NamedEntry): EntryFault | undefined {
  const { flags, name, unicode } = entry
  if ([name, ...unicode].some((span) => archive.includes(span, 0))) return { code: 'name-nul' }
  if ((flags & FLAGS.utf8) !== 0 && !isUtf8(archive, name)) return { code: 'name-not-utf8' }
  if (!unicode.every((span) => isUtf8(archive, span))) return { code: 'unicode-name-broken' }
  return undefined
}

/** Whether a name is UTF-8. */
export function isUtf8(archive: ArchiveBytes, span: Span): boolean {
  return isWellFormed(archive.slice(span))
}

function chosenName(archive: ArchiveBytes, { flags, name, unicode }: NamedEntry): Span {
  if (unicode.length === 0 || (flags & FLAGS.utf8) !== 0) return name
  // A field that was made for another raw name is out of date.
  const counts = ({ version, rawCrc }: UnicodeName) =>
    version === UNICODE_PATH_VERSION && rawCrc === tableCrc32(archive.slice(name))
  return unicode.find(counts) ?? name
}

function decode(name: Uint8Array): string {
  return decodeUtf8(name) ?? decodeGb18030(name) ?? decodeCp437(name)
}

const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true })

function decodeUtf8(name: Uint8Array): string | null {
  return isWellFormed(name) ? UTF_8.decode(name) : null
}

/** Whether bytes are UTF-8. A decoder would tell by an error, which takes long for many names. */
function isWellFormed(bytes: Uint8Array): boolean {
  const reader = new Utf8Reader()
  return bytes.every((byte) => reader.take(byte)) && reader.complete
}

let gb18030: Decoder | undefined

function decodeGb18030(name: Uint8Array): string | null {
  if (hasLoneEuro(name)) return null
  try {
    gb18030 ??= new TextDecoder('gb18030', { fatal: true, ignoreBOM: true })
    return gb18030.decode(name)
  } catch {
    // Not valid, or a Node.js that was built without this encoding.
    return null
  }
}

/**
 * Whether a byte 0x80 stands where a character of GB18030 begins. None begins with it; browsers,
 * and so `TextDecoder`, take it for a euro sign all the same.
 */
function hasLoneEuro(name: Uint8Array): boolean {
  for (let at = 0; at < name.length; ) {
    const byte = name[at]!
    if (byte === 0x80) return true
    const isDigit = name[at + 1]! >= 0x30 && name[at + 1]! <= 0x39
    if (byte < 0x80) at += 1
    else at += isDigit ? 4 : 2
  }
  return false
}
