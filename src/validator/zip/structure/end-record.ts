import { foreignContent, HEAD_BYTES } from '../../text/foreign-content.js'
import { StructureError } from '../problem.js'
import type { ArchiveBytes, Span, UInt64 } from './archive-bytes.js'
import { MARKER_16, MARKER_32, SIGNATURES } from './fields.js'
import { findEndSignature } from './signatures.js'
import type { Steps } from './steps.js'

const END_RECORD_BYTES = 22
const LOCATOR_BYTES = 20
const ZIP64_RECORD_BYTES = 56
/** Bytes of a zip64 record that its size field doesn't count: the signature and the field. */
const ZIP64_RECORD_LEAD = 12
/** Bytes of an end record with the longest comment. */
const LONGEST_END_BYTES = END_RECORD_BYTES + 0xffff
/** Bytes in which the content's end is looked for at once: with them, those of the longest are there. */
const SEARCHED_BYTES = 1 << 17

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
export function* readEndRecord(archive: ArchiveBytes): Steps<EndRecord> {
  const at = yield* findEndRecord(archive)
  const end = yield* resolve(archive, at)
  if (end.disk !== 0 || end.directoryDisk !== 0) throw new StructureError({ code: 'split' })
  if (end.entriesOnDisk !== end.entries) throw new StructureError({ code: 'entry-counts' })
  const start = Number(end.directoryOffset)
  if (start + Number(end.directorySize) !== end.directoryEnd) {
    throw new StructureError({ code: 'directory-misplaced' })
  }
  return { directoryStart: start, directoryEnd: end.directoryEnd, entries: Number(end.entries) }
}

/** Offset of the one end record, which ends, with its comment, where the file does. */
function* findEndRecord(archive: ArchiveBytes): Steps<number> {
  const contentEnd = yield* findContentEnd(archive)
  const start = Math.max(0, contentEnd - LONGEST_END_BYTES)
  // No end record that begins before the content's end can reach beyond this.
  const end = Math.min(archive.length, contentEnd + LONGEST_END_BYTES)
  if (!archive.has(start, end)) yield { start, end }
  const found = findCandidates(archive, { start, end: contentEnd })
  // Only one whose comment ends the file counts; another signature is in its comment then.
  const at = found.find((candidate) => commentEnd(archive, candidate) === archive.length)
  if (at === undefined) throw yield* describeEnd(archive, found.at(-1), contentEnd)
  const comment = { start: at + END_RECORD_BYTES, end: archive.length }
  const signature = findEndSignature(archive, comment)
  if (signature !== undefined) {
    throw new StructureError({ code: 'signature', signature, entry: null })
  }
  return at
}

/** Offset of the byte after the last one that is not zero. */
function* findContentEnd(archive: ArchiveBytes): Steps<number> {
  // Of zeros at the end, which some programs fill blocks with, there can be any number.
  for (let end = archive.length; end > 0; ) {
    const start = Math.max(0, end - SEARCHED_BYTES)
    if (!archive.has(start, end)) yield { start, end }
    while (end > start && archive.byte(end - 1) === 0) end--
    if (end > start) return end
  }
  return 0
}

/** Offsets in a part of everything that a reader could take for an end record, ascending. */
function findCandidates(archive: ArchiveBytes, { start, end }: Span): number[] {
  const found: number[] = []
  for (let at = start; at < end && at + END_RECORD_BYTES <= archive.length; at++) {
    if (archive.byte(at) === 0x50 && archive.u32(at) === SIGNATURES.endRecord) found.push(at)
  }
  return found
}

/** Why there is no end record that fits; `at` is that of one that doesn't. */
function* describeEnd(
  archive: ArchiveBytes,
  at: number | undefined,
  contentEnd: number,
): Steps<StructureError> {
  if (at === undefined) {
    const head = { start: 0, end: Math.min(archive.length, HEAD_BYTES) }
    if (!archive.has(head.start, head.end)) yield head
    const content = foreignContent(archive.slice(head))
    return new StructureError({
      code: 'no-end-record',
      // Of a workbook that is cut short, too, that is what counts.
      content: content === 'xlsx' ? 'zip' : content,
    })
  }
  const end = commentEnd(archive, at)
  const bytes = Math.abs(archive.length - end)
  if (end > archive.length) return new StructureError({ code: 'comment-cut', bytes })
  const isPadding = contentEnd <= end
  return new StructureError({ code: isPadding ? 'zero-padding' : 'bytes-after-end', bytes })
}

function commentEnd(archive: ArchiveBytes, at: number): number {
  return at + END_RECORD_BYTES + archive.u16(at + 20)
}

/** The fields of the end record at `at`, or those of the zip64 record where there is one. */
function* resolve(archive: ArchiveBytes, at: number): Steps<ResolvedEnd> {
  const locator = at - LOCATOR_BYTES
  const start = Math.max(0, locator)
  if (!archive.has(start, at + END_RECORD_BYTES)) yield { start, end: at + END_RECORD_BYTES }
  const fields: EndFields = {
    disk: archive.u16(at + 4),
    directoryDisk: archive.u16(at + 6),
    entriesOnDisk: archive.u16(at + 8),
    entries: archive.u16(at + 10),
    directorySize: archive.u32(at + 12),
    directoryOffset: archive.u32(at + 16),
  }
  // Readers go by a locator whether or not a field of the end record is at its marker.
  if (locator < 0 || archive.u32(locator) !== SIGNATURES.zip64Locator) {
    return { ...fields, directoryEnd: at }
  }
  return mergeZip64(fields, yield* readZip64Record(archive, locator))
}

function* readZip64Record(archive: ArchiveBytes, locator: number): Steps<ResolvedEnd> {
  if (archive.u32(locator + 4) !== 0 || archive.u32(locator + 16) !== 1) {
    throw new StructureError({ code: 'zip64-locator-disks' })
  }
  const at = Number(archive.u64(locator + 8))
  const end = at + ZIP64_RECORD_BYTES
  if (end <= locator && !archive.has(at, end)) yield { start: at, end }
  const isRecord = end <= locator && archive.u32(at) === SIGNATURES.zip64EndRecord
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
