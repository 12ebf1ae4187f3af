import { foreignContent, HEAD_BYTES } from '../../text/foreign-content.js'
import { StructureError } from '../problem.js'
import type { ArchiveBytes, UInt64 } from './archive-bytes.js'
import { MARKER_16, MARKER_32, SIGNATURES } from './fields.js'
import { findEndSignature } from './signatures.js'

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
  /** Entries that the directory is said to have. */
  readonly entries: number
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
 * @throws {StructureError}
 */
export function readEndRecord(archive: ArchiveBytes): EndRecord {
  const at = findEndRecord(archive)
  const end = resolve(archive, at)
  if (end.disk !== 0 || end.directoryDisk !== 0) throw new StructureError({ code: 'split' })
  if (end.entriesOnDisk !== end.entries) throw new StructureError({ code: 'entry-counts' })
  const start = Number(end.directoryOffset)
  if (start + Number(end.directorySize) !== end.directoryEnd) {
    throw new StructureError({ code: 'directory-misplaced' })
  }
  return { directoryStart: start, directoryEnd: end.directoryEnd, entries: Number(end.entries) }
}

/** Offset of the one end record, which ends, with its comment, where the file does. */
function findEndRecord(archive: ArchiveBytes): number {
  const found = findCandidates(archive)
  // Only one whose comment ends the file counts; another signature is in its comment then.
  const at = found.find((candidate) => commentEnd(archive, candidate) === archive.length)
  if (at === undefined) throw describeEnd(archive, found.at(-1))
  const comment = { start: at + END_RECORD_BYTES, end: archive.length }
  const signature = findEndSignature(archive, comment)
  if (signature !== undefined) {
    throw new StructureError({ code: 'signature', signature, entry: null })
  }
  return at
}

/** Offsets of everything that a reader could take for an end record, ascending. */
function findCandidates(archive: ArchiveBytes): number[] {
  // Of zeros at the end, which some programs fill blocks with, there can be any number.
  const farthest = contentEnd(archive) - END_RECORD_BYTES - MAX_COMMENT_BYTES
  const found: number[] = []
  for (let at = Math.max(0, farthest); at + END_RECORD_BYTES <= archive.length; at++) {
    if (archive.byte(at) === 0x50 && archive.u32(at) === SIGNATURES.endRecord) found.push(at)
  }
  return found
}

/** Offset of the byte after the last one that is not zero. */
function contentEnd(archive: ArchiveBytes): number {
  let end = archive.length
  while (end > 0 && archive.byte(end - 1) === 0) end--
  return end
}

/** Why there is no end record that fits; `at` is that of one that doesn't. */
function describeEnd(archive: ArchiveBytes, at: number | undefined): StructureError {
  if (at === undefined) {
    const content = foreignContent(archive.slice({ start: 0, end: HEAD_BYTES }))
    return new StructureError({
      code: 'no-end-record',
      // Of a workbook that is cut short, too, that is what counts.
      content: content === 'xlsx' ? 'zip' : content,
    })
  }
  const end = commentEnd(archive, at)
  const bytes = Math.abs(archive.length - end)
  if (end > archive.length) return new StructureError({ code: 'comment-cut', bytes })
  const isPadding = contentEnd(archive) <= end
  return new StructureError({ code: isPadding ? 'zero-padding' : 'bytes-after-end', bytes })
}

function commentEnd(archive: ArchiveBytes, at: number): number {
  return at + END_RECORD_BYTES + archive.u16(at + 20)
}

/** The fields of the end record at `at`, or those of the zip64 record where there is one. */
function resolve(archive: ArchiveBytes, at: number): ResolvedEnd {
  const fields: EndFields = {
    disk: archive.u16(at + 4),
    directoryDisk: archive.u16(at + 6),
    entriesOnDisk: archive.u16(at + 8),
    entries: archive.u16(at + 10),
    directorySize: archive.u32(at + 12),
    directoryOffset: archive.u32(at + 16),
  }
  const locator = at - LOCATOR_BYTES
  // Readers go by a locator whether or not a field of the end record is at its marker.
  if (locator < 0 || archive.u32(locator) !== SIGNATURES.zip64Locator) {
    return { ...fields, directoryEnd: at }
  }
  return mergeZip64(fields, readZip64Record(archive, locator))
}

function readZip64Record(archive: ArchiveBytes, locator: number): ResolvedEnd {
  if (archive.u32(locator + 4) !== 0 || archive.u32(locator + 16) !== 1) {
    throw new StructureError({ code: 'zip64-locator-disks' })
  }
  const at = Number(archive.u64(locator + 8))
  const isRecord =
    at + ZIP64_RECORD_BYTES <= locator && archive.u32(at) === SIGNATURES.zip64EndRecord
  if (!isRecord) throw new StructureError({ code: 'zip64-record-missing' })
  // Readers also look for it by its length before the locator, instead of by its offset.
  const length = ZIP64_RECORD_LEAD + Number(archive.u64(at + 4))
  if (length !== ZIP64_RECORD_BYTES || at + length !== locator) {
    throw new StructureError({ code: 'zip64-record-length' })
  }
  return {
    disk: archive.u32(at + 16),
    directoryDisk: archive.u32(at + 20),
    entriesOnDisk: archive.u64(at + 24),
    entries: archive.u64(at + 32),
    directorySize: archive.u64(at + 40),
    directoryOffset: archive.u64(at + 48),
    directoryEnd: at,
  }
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

function mergeZip64(fields: EndFields, zip64: ResolvedEnd): ResolvedEnd {
  for (const field of FIELDS) {
    if (fields[field] !== MARKERS[field] && fields[field] !== zip64[field]) {
      throw new StructureError({ code: 'zip64-record-differs' })
    }
  }
  return zip64
}
