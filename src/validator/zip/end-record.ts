import { MARKER_16, MARKER_32, readUInt64, SIGNATURES, type UInt64 } from './fields.js'
import { ArchiveError, count, invalid } from './problem.js'

const END_RECORD_BYTES = 22
const LOCATOR_BYTES = 20
const ZIP64_RECORD_BYTES = 56
/** Bytes of a zip64 record that its size field doesn't count: the signature and the field. */
const ZIP64_RECORD_LEAD = 12
const MAX_COMMENT_BYTES = 0xffff

/** What the end of an archive says of its directory; proven to add up. */
export interface EndRecord {
  /** Offset of the directory's first byte. */
  readonly directoryStart: number
  /** Offset of the byte after the directory. */
  readonly directoryEnd: number
  /** Entries in the directory; no more than there is room for. */
  readonly entries: number
  /** Offset of the byte after the end record without its comment. */
  readonly end: number
}

/** The fields of an end record, or of the zip64 record that stands for it. */
interface EndFields {
  readonly disk: number
  readonly directoryDisk: number
  readonly entriesOnDisk: UInt64
  readonly entries: UInt64
  readonly directorySize: UInt64
  readonly directoryOffset: UInt64
}

/** The fields that hold, and where the directory has to end for them. */
interface ResolvedEnd extends EndFields {
  readonly directoryEnd: number
}

/**
 * Finds the end record (APPNOTE.TXT 4.3.16, and 4.3.14 and 4.3.15 for zip64) and checks that it
 * can be read in one way only and that the directory ends where it has to.
 *
 * @throws {ArchiveError} `zip-invalid`
 */
export function readEndRecord(bytes: Buffer): EndRecord {
  const candidates = findCandidates(bytes)
  const at = candidates.pop()
  if (at === undefined) throw invalid(describeMissing(bytes))
  const after = bytes.length - commentEnd(bytes, at)
  if (after > 0)
    throw invalid(`after its end record and comment stand ${count(after, 'byte')} more`)
  if (after < 0) throw invalid(`the comment of its end record lacks ${count(-after, 'byte')}`)
  // Readers that look for the first record whose comment fits would find another archive.
  for (const earlier of candidates) {
    if (commentEnd(bytes, earlier) === bytes.length && addsUp(bytes, earlier)) {
      throw invalid('it has two end records and can be read in two ways')
    }
  }
  const end = resolve(bytes, at)
  // Some readers go by every locator, also by one that is the end of the last entry's comment.
  if (
    end.directoryEnd === at &&
    hasLocator(bytes, at) &&
    isZip64Record(bytes, at - LOCATOR_BYTES)
  ) {
    throw invalid('it has a zip64 end record that does not count, and can be read in two ways')
  }
  return check(end, at)
}

/** Offsets of everything that a reader could take for an end record. */
function findCandidates(bytes: Buffer): number[] {
  const signature = Buffer.alloc(4)
  signature.writeUInt32LE(SIGNATURES.endRecord)
  const found: number[] = []
  let at = Math.max(0, bytes.length - END_RECORD_BYTES - MAX_COMMENT_BYTES) - 1
  for (;;) {
    at = bytes.indexOf(signature, at + 1)
    if (at < 0 || at + END_RECORD_BYTES > bytes.length) return found
    found.push(at)
  }
}

function describeMissing(bytes: Buffer): string {
  const isZip = bytes.length >= 4 && bytes.readUInt32LE(0) === SIGNATURES.localHeader
  return isZip
    ? 'it has no end record, so the file is cut short or not finished'
    : 'it has no end record, so the file is not a zip archive or is damaged'
}

function commentEnd(bytes: Buffer, at: number): number {
  return at + END_RECORD_BYTES + bytes.readUInt16LE(at + 20)
}

function addsUp(bytes: Buffer, at: number): boolean {
  try {
    const end = resolve(bytes, at)
    return Number(end.directoryOffset) + Number(end.directorySize) === end.directoryEnd
  } catch (error) {
    if (error instanceof ArchiveError) return false
    throw error
  }
}

/** The fields of the end record at `at`, with those of the zip64 record where that counts. */
function resolve(bytes: Buffer, at: number): ResolvedEnd {
  const fields: EndFields = {
    disk: bytes.readUInt16LE(at + 4),
    directoryDisk: bytes.readUInt16LE(at + 6),
    entriesOnDisk: bytes.readUInt16LE(at + 8),
    entries: bytes.readUInt16LE(at + 10),
    directorySize: bytes.readUInt32LE(at + 12),
    directoryOffset: bytes.readUInt32LE(at + 16),
  }
  const endsHere = Number(fields.directoryOffset) + Number(fields.directorySize) === at
  // Values at their marker that add up are what they say: 65,535 entries need no zip64 record.
  if (endsHere || !hasLocator(bytes, at)) return { ...fields, directoryEnd: at }
  return mergeZip64(fields, readZip64Record(bytes, at - LOCATOR_BYTES))
}

function hasLocator(bytes: Buffer, at: number): boolean {
  const locator = at - LOCATOR_BYTES
  return locator >= 0 && bytes.readUInt32LE(locator) === SIGNATURES.zip64Locator
}

function isZip64Record(bytes: Buffer, locator: number): boolean {
  const at = Number(readUInt64(bytes, locator + 8))
  return at + ZIP64_RECORD_BYTES <= locator && bytes.readUInt32LE(at) === SIGNATURES.zip64EndRecord
}

const MARKERS: { readonly [field in keyof EndFields]: number } = {
  disk: MARKER_16,
  directoryDisk: MARKER_16,
  entriesOnDisk: MARKER_16,
  entries: MARKER_16,
  directorySize: MARKER_32,
  directoryOffset: MARKER_32,
}
const FIELDS = Object.keys(MARKERS) as (keyof EndFields)[]

function readZip64Record(bytes: Buffer, locator: number): ResolvedEnd {
  const disks = bytes.readUInt32LE(locator + 16)
  // Some writers count no disk where there is one.
  if (bytes.readUInt32LE(locator + 4) !== 0 || disks > 1) {
    throw invalid('its zip64 locator names another disk')
  }
  const at = Number(readUInt64(bytes, locator + 8))
  if (!isZip64Record(bytes, locator)) {
    throw invalid('its zip64 locator does not point at a zip64 end record')
  }
  const size = Number(readUInt64(bytes, at + 4))
  if (at + ZIP64_RECORD_LEAD + size !== locator) {
    throw invalid('its zip64 end record does not end where the locator starts')
  }
  return {
    disk: bytes.readUInt32LE(at + 16),
    directoryDisk: bytes.readUInt32LE(at + 20),
    entriesOnDisk: readUInt64(bytes, at + 24),
    entries: readUInt64(bytes, at + 32),
    directorySize: readUInt64(bytes, at + 40),
    directoryOffset: readUInt64(bytes, at + 48),
    directoryEnd: at,
  }
}

function mergeZip64(fields: EndFields, zip64: ResolvedEnd): ResolvedEnd {
  for (const field of FIELDS) {
    if (fields[field] !== MARKERS[field] && fields[field] !== zip64[field]) {
      throw invalid('its end record and its zip64 end record differ')
    }
  }
  return zip64
}

function check(end: ResolvedEnd, at: number): EndRecord {
  if (end.disk !== 0 || end.directoryDisk !== 0) {
    throw invalid('its end record says that it is a part of a split archive')
  }
  if (end.entriesOnDisk !== end.entries) {
    throw invalid('its end record gives two different numbers of entries')
  }
  const start = Number(end.directoryOffset)
  if (start + Number(end.directorySize) !== end.directoryEnd) {
    throw invalid('its directory does not end where the end record starts')
  }
  return {
    directoryStart: start,
    directoryEnd: end.directoryEnd,
    entries: Number(end.entries),
    end: at + END_RECORD_BYTES,
  }
}
