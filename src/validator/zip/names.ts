import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { decodeCp437 } from './cp437.js'
import { tableCrc32 } from './crc32.js'
import { FLAGS, findExtraField, type Span } from './fields.js'

const SLASH = 0x2f
const BACKSLASH = 0x5c
const UNICODE_PATH = 0x7075
const MAX_DISPLAY_CHARACTERS = 60

/** What names are read from: the part of a central directory entry that concerns them. */
export interface NamedEntry {
  readonly flags: number
  readonly nameStart: number
  readonly nameEnd: number
  readonly extraEnd: number
}

/** Bytes of a name, and whether they are known to be UTF-8. */
interface EncodedName extends Span {
  readonly isUtf8: boolean
}

/**
 * The name of an entry: UTF-8 where the entry says so, by flag or by an Info-ZIP Unicode Path field
 * (APPNOTE.TXT 4.6.9), and otherwise whatever it can be: UTF-8, GB18030 (Windows in Chinese) or code
 * page 437, in which everything is valid.
 */
export function decodeName(bytes: Buffer, entry: NamedEntry): string {
  const { start, end, isUtf8: isKnownUtf8 } = encodedName(bytes, entry)
  const name = bytes.subarray(start, end)
  if (isKnownUtf8 || isUtf8(name)) return name.toString('utf8')
  return decodeGb18030(name) ?? decodeCp437(name)
}

/** Whether the decoded name ends in `/`, as that of a folder does. */
export function isFolder(bytes: Buffer, entry: NamedEntry): boolean {
  const { start, end } = encodedName(bytes, entry)
  // No encoding of the four has this byte inside another character.
  return end > start && bytes[end - 1] === SLASH
}

/** Whether the decoded name has a `/` or `\`. Decodes only where it has to: names can be many. */
export function hasSeparator(bytes: Buffer, entry: NamedEntry): boolean {
  const name = encodedName(bytes, entry)
  let hasBackslash = false
  for (let at = name.start; at < name.end; at++) {
    const byte = bytes[at]
    if (byte === SLASH) return true
    if (byte === BACKSLASH) hasBackslash = true
  }
  // In GB18030 the byte of a backslash may be the second half of a character.
  return hasBackslash && (name.isUtf8 || decodeName(bytes, entry).includes('\\'))
}

/** Whether the raw or the decoded name has a NUL: some programs would take it for the end. */
export function hasNul(bytes: Buffer, entry: NamedEntry): boolean {
  const raw = { start: entry.nameStart, end: entry.nameEnd }
  return includesNul(bytes, raw) || includesNul(bytes, encodedName(bytes, entry))
}

/** The decoded name as it may stand in a message. */
export function displayName(bytes: Buffer, entry: NamedEntry): string {
  return printable(decodeName(bytes, entry))
}

/**
 * A name in quotes that can do no harm in a log: on one line, without control characters or
 * characters that are invisible or change the direction of the text, and not too long. The start
 * and the end stay.
 */
export function printable(name: string): string {
  const characters = Array.from(name, (character) =>
    /[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? codePoint(character) : character,
  )
  const half = MAX_DISPLAY_CHARACTERS / 2
  const shown =
    characters.length > MAX_DISPLAY_CHARACTERS
      ? [...characters.slice(0, half), '…', ...characters.slice(-half)]
      : characters
  return `"${shown.join('')}"`
}

function codePoint(character: string): string {
  const hexadecimal = character.codePointAt(0)?.toString(16).toUpperCase() ?? ''
  return `<U+${hexadecimal.padStart(4, '0')}>`
}

function encodedName(bytes: Buffer, entry: NamedEntry): EncodedName {
  const { flags, nameStart: start, nameEnd: end, extraEnd } = entry
  if ((flags & FLAGS.utf8) !== 0) return { start, end, isUtf8: true }
  const unicode = extraEnd === end ? undefined : unicodePath(bytes, entry)
  if (unicode === undefined) return { start, end, isUtf8: false }
  return { start: unicode.start, end: unicode.end, isUtf8: true }
}

/** The name in the Unicode Path field, unless it was made for another raw name or is no UTF-8. */
function unicodePath(bytes: Buffer, entry: NamedEntry): Span | undefined {
  const { nameStart, nameEnd, extraEnd } = entry
  const field = findExtraField(bytes, { start: nameEnd, end: extraEnd }, UNICODE_PATH)
  if (field === undefined || field.end - field.start < 5 || bytes[field.start] !== 1) {
    return undefined
  }
  const matches =
    bytes.readUInt32LE(field.start + 1) === tableCrc32(bytes.subarray(nameStart, nameEnd))
  const start = field.start + 5
  return matches && isUtf8(bytes.subarray(start, field.end)) ? { start, end: field.end } : undefined
}

function includesNul(bytes: Buffer, { start, end }: Span): boolean {
  // Not `indexOf`: that would look through the rest of the file for each name.
  for (let at = start; at < end; at++) {
    if (bytes[at] === 0) return true
  }
  return false
}

let gb18030: TextDecoder | undefined

function decodeGb18030(name: Buffer): string | undefined {
  if (hasLoneEuro(name)) return undefined
  try {
    gb18030 ??= new TextDecoder('gb18030', { fatal: true, ignoreBOM: true })
    return gb18030.decode(name)
  } catch {
    // Not valid, or a Node.js that was built without this encoding.
    return undefined
  }
}

/**
 * Whether a byte 0x80 stands where a character of GB18030 begins. None begins with it; browsers,
 * and so `TextDecoder`, take it for a euro sign all the same.
 */
function hasLoneEuro(name: Buffer): boolean {
  for (let at = 0; at < name.length; ) {
    const byte = name[at]!
    if (byte === 0x80) return true
    const isDigit = name[at + 1]! >= 0x30 && name[at + 1]! <= 0x39
    if (byte < 0x80) at += 1
    else at += isDigit ? 4 : 2
  }
  return false
}
