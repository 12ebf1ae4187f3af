import type { EntryFault, HeaderField } from '../facts.js'
import { decodeName } from '../names.js'
import { StructureError } from '../problem.js'
import type { ArchiveBytes, Span, UInt64 } from './archive-bytes.js'
import type { CentralEntry, Directory } from './directory.js'
import { entryError, findVersionFault } from './entry.js'
import { readExtraFields, type UnicodeName, unicodeNames, widen } from './extra-fields.js'
import { FLAGS, isEncrypted, LOCAL_HEADER_BYTES, SIGNATURES } from './fields.js'
import { findEndSignature } from './signatures.js'

/** Where the parts of an entry stand whose local header is there. */
interface LocalParts {
  readonly name: Span
  readonly extra: Span
  /** The compressed data. */
  readonly data: Span
}

/**
 * Checks that the entries fill the file from its first byte to the directory, each with a local
 * header that says the same as the directory, without gap or overlap. Only then do readers that go
 * by the directory and readers that go from the start of the file see the same.
 *
 * @throws {StructureError}
 */
export function checkLayout(archive: ArchiveBytes, directory: Directory): void {
  let previous: CentralEntry | undefined
  for (const index of directory.order()) {
    const entry = directory.entry(index)
    if (previous === undefined) checkPrefix(archive, Number(entry.localOffset))
    else checkLocalEntry(archive, previous, Number(entry.localOffset))
    previous = entry
  }
  if (previous === undefined) checkPrefix(archive, directory.start)
  else checkLocalEntry(archive, previous, directory.start)
}

/** Where the compressed data of an entry stands whose local header has been checked. */
export function dataSpan(archive: ArchiveBytes, entry: CentralEntry): Span {
  return locate(archive, entry).data
}

/** Some readers take all offsets as counted from the first entry, and some look at its bytes. */
function checkPrefix(archive: ArchiveBytes, bytes: number): void {
  if (bytes === 0) return
  const isEntry = archive.u32(0) === SIGNATURES.localHeader
  throw new StructureError({ code: 'prefix', bytes, isEntry })
}

function locate(archive: ArchiveBytes, entry: CentralEntry): LocalParts {
  const at = Number(entry.localOffset)
  const nameStart = at + LOCAL_HEADER_BYTES
  const nameEnd = nameStart + archive.u16(at + 26)
  const start = nameEnd + archive.u16(at + 28)
  return {
    name: { start: nameStart, end: nameEnd },
    extra: { start: nameEnd, end: start },
    data: { start, end: start + Number(entry.compressedSize) },
  }
}

/** Checks the local side of one entry; `next` is where what follows it starts. */
function checkLocalEntry(archive: ArchiveBytes, entry: CentralEntry, next: number): void {
  const at = Number(entry.localOffset)
  const fail = (fault: EntryFault) => entryError(archive, entry, fault)
  if (at + LOCAL_HEADER_BYTES > next) throw fail({ code: 'header-overlap' })
  if (archive.u32(at) !== SIGNATURES.localHeader) throw fail({ code: 'no-local-header', at })
  const parts = locate(archive, entry)
  const { data } = parts
  if (data.start > next || data.end > next) throw fail({ code: 'data-overlap' })
  checkLocalHeader(archive, entry, parts)
  const trailer = { start: data.end, end: next }
  if ((entry.flags & FLAGS.dataDescriptor) !== 0) {
    if (!isDescriptor(archive, entry, trailer)) throw fail({ code: 'descriptor' })
  } else if (next > data.end) {
    throw fail({ code: 'gap', bytes: next - data.end })
  }
}

/** Checks that the local header is right by itself, and says what the directory says. */
function checkLocalHeader(archive: ArchiveBytes, entry: CentralEntry, parts: LocalParts): void {
  const at = Number(entry.localOffset)
  const fail = (fault: EntryFault) => entryError(archive, entry, fault)
  const differ = (field: HeaderField) => fail({ code: 'headers-differ', field })
  const version = archive.byte(at + 4)!
  const flags = archive.u16(at + 6)
  const method = archive.u16(at + 8)
  if (!archive.isSame(parts.name, entry.name)) throw differ('name')
  if (method !== entry.method) throw differ('method')
  const field = findFlagDifference(flags ^ entry.flags)
  if (field !== undefined) throw differ(field)
  const fault = findVersionFault({ version, flags, method })
  if (fault !== undefined) throw fail(fault)

  const fields = readExtraFields(archive, parts.extra)
  if (fields === null) throw fail({ code: 'extra-overrun', header: 'local' })
  const signature = findEndSignature(archive, parts.extra)
  if (signature !== undefined) {
    const shown = decodeName(archive, entry)
    throw new StructureError({ code: 'signature', signature, entry: shown })
  }
  const unicode = unicodeNames(archive, fields)
  if (unicode === null) throw fail({ code: 'unicode-name-broken' })
  const hasSameNames =
    unicode.length === entry.unicode.length &&
    unicode.every((name, index) => isSameName(archive, name, entry.unicode[index]!))
  if (!hasSameNames) throw differ('unicode-name')

  const wide = widen(archive, fields, [archive.u32(at + 22), archive.u32(at + 18)], true)
  if (wide === null) throw fail({ code: 'zip64-field', header: 'local' })
  const [size, compressedSize] = wide as [UInt64, UInt64]
  const isStreamed = (flags & FLAGS.dataDescriptor) !== 0
  // Who streams writes the header before the data, and need not know any of the three then.
  const agrees = (local: UInt64, central: UInt64) =>
    local === central || (isStreamed && local === 0)
  if (!agrees(archive.u32(at + 14), entry.crc)) throw differ('crc')
  if (!agrees(size, entry.size)) throw differ('size')
  if (!agrees(compressedSize, entry.compressedSize)) throw differ('compressed-size')
}

/** By which flag two headers differ in how they are to be read, given the bits that differ. */
function findFlagDifference(bits: number): HeaderField | undefined {
  if (isEncrypted(bits)) return 'encryption'
  if ((bits & FLAGS.dataDescriptor) !== 0) return 'streaming'
  if ((bits & FLAGS.utf8) !== 0) return 'utf8'
  return (bits & ~FLAGS.compression) === 0 ? undefined : 'flags'
}

function isSameName(archive: ArchiveBytes, one: UnicodeName, other: UnicodeName): boolean {
  if (one.version !== other.version || one.rawCrc !== other.rawCrc) return false
  return archive.isSame(one, other)
}

/**
 * Whether the bytes between the data and what follows are a data descriptor (APPNOTE.TXT 4.3.9)
 * with the values of the directory. It comes with and without a signature, and with sizes of 32 or
 * 64 bits whatever else is zip64; its length tells which.
 */
function isDescriptor(archive: ArchiveBytes, entry: CentralEntry, { start, end }: Span): boolean {
  const length = end - start
  if (![12, 16, 20, 24].includes(length)) return false
  const isWide = length >= 20
  const isSigned = length === 16 || length === 24
  if (isSigned && archive.u32(start) !== SIGNATURES.dataDescriptor) return false
  const at = isSigned ? start + 4 : start
  const [compressedSize, size] = isWide
    ? [archive.u64(at + 4), archive.u64(at + 12)]
    : [archive.u32(at + 4), archive.u32(at + 8)]
  return (
    archive.u32(at) === entry.crc && compressedSize === entry.compressedSize && size === entry.size
  )
}
