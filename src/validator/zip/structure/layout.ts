import type { EntryFault, HeaderField } from '../facts.js'
import { decodeName } from '../names.js'
import { StructureError } from '../problem.js'
import type { ArchiveBytes, Span, UInt64 } from './archive-bytes.js'
import type { CentralEntry, Directory } from './directory.js'
import { entryError, findVersionFault } from './entry.js'
import { readExtraFields, type UnicodeName, unicodeNames, widen } from './extra-fields.js'
import { FLAGS, isEncrypted, LOCAL_HEADER_BYTES, SIGNATURES } from './fields.js'
import { findEndSignature } from './signatures.js'
import type { Steps } from './steps.js'

/** Bytes of a data descriptor with a signature and sizes of 64 bits. */
const LONGEST_DESCRIPTOR_BYTES = 24

/** Bytes of data that is loaded with the header in front of it, since it is read next. */
const SMALL_DATA_BYTES = 1 << 20
/** Bytes that name and extra fields between the two hardly ever exceed. */
const MOST_FIELDS_BYTES = 1 << 10

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
export function* checkLayout(archive: ArchiveBytes, directory: Directory): Steps<void> {
  let entry: CentralEntry | undefined
  // Each entry once the one behind it is known, and the last one by where the directory starts.
  for (let place = 0; place <= directory.entries; place++) {
    const behind = place < directory.entries ? directory.entry(directory.inFile(place)) : undefined
    const next = behind === undefined ? directory.start : Number(behind.localOffset)
    if (entry === undefined) {
      yield* checkPrefix(archive, next)
    } else {
      const at = Number(entry.localOffset)
      const headerEnd = at + LOCAL_HEADER_BYTES
      if (headerEnd > next) throw entryError(archive, entry, { code: 'header-overlap' })
      if (!archive.has(at, headerEnd)) yield { start: at, end: headerEnd }
      const parts = locateLocal(archive, entry, next)
      const { start: dataStart, end: dataEnd } = parts.data
      if (!archive.has(at, dataStart)) yield { start: at, end: dataStart }
      checkLocalHeader(archive, entry, parts)
      const trailerEnd = Math.min(next, dataEnd + LONGEST_DESCRIPTOR_BYTES)
      if (!archive.has(dataEnd, trailerEnd)) yield { start: dataEnd, end: trailerEnd }
      checkTrailer(archive, entry, { start: dataEnd, end: next })
    }
    entry = behind
  }
}

/** Where the compressed data of an entry stands whose local header has been checked. */
export function* dataSpan(archive: ArchiveBytes, entry: CentralEntry): Steps<Span> {
  const start = Number(entry.localOffset)
  const headerEnd = start + LOCAL_HEADER_BYTES
  if (!archive.has(start, headerEnd)) {
    const size = Number(entry.compressedSize)
    const end = headerEnd + (size > SMALL_DATA_BYTES ? 0 : size + MOST_FIELDS_BYTES)
    yield { start, end: Math.min(end, archive.length) }
  }
  return locate(archive, entry).data
}

/** Some readers take all offsets as counted from the first entry, and some look at its bytes. */
function* checkPrefix(archive: ArchiveBytes, bytes: number): Steps<void> {
  if (bytes === 0) return
  if (!archive.has(0, 4)) yield { start: 0, end: 4 }
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

/** Where the parts of an entry stand; `next` is where what follows it starts. */
function locateLocal(archive: ArchiveBytes, entry: CentralEntry, next: number): LocalParts {
  const at = Number(entry.localOffset)
  const fail = (fault: EntryFault) => entryError(archive, entry, fault)
  if (archive.u32(at) !== SIGNATURES.localHeader) throw fail({ code: 'no-local-header', at })
  const parts = locate(archive, entry)
  if (parts.data.start > next || parts.data.end > next) throw fail({ code: 'data-overlap' })
  return parts
}

/** Checks what stands between the data of an entry and what follows it. */
function checkTrailer(archive: ArchiveBytes, entry: CentralEntry, trailer: Span): void {
  const bytes = trailer.end - trailer.start
  if ((entry.flags & FLAGS.dataDescriptor) !== 0) {
    if (!isDescriptor(archive, entry, trailer)) {
      throw entryError(archive, entry, { code: 'descriptor' })
    }
  } else if (bytes > 0) {
    throw entryError(archive, entry, { code: 'gap', bytes })
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
