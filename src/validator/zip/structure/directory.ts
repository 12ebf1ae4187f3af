import { decodeName, findNameFault, type NamedEntry } from '../names.js'
import { StructureError } from '../problem.js'
import type { ArchiveBytes, UInt64 } from './archive-bytes.js'
import type { EndRecord } from './end-record.js'
import { entryError, findVersionFault } from './entry.js'
import { readExtraFields, unicodeNames, widen } from './extra-fields.js'
import { SIGNATURES } from './fields.js'
import { findEndSignature } from './signatures.js'
import type { Steps } from './steps.js'

const CENTRAL_HEADER_BYTES = 46

/** One record of the central directory (APPNOTE.TXT 4.3.12), with its zip64 values. */
export interface CentralEntry extends NamedEntry {
  /** Of which system the attributes are (APPNOTE.TXT 4.4.2.2). */
  readonly host: number
  readonly attributes: number
  readonly version: number
  readonly method: number
  readonly disk: number
  readonly crc: number
  readonly compressedSize: UInt64
  readonly size: UInt64
  readonly localOffset: UInt64
  /** Offset of the byte after the record. */
  readonly end: number
}

/**
 * The central directory, in little memory for any number of entries: a hundred mebibytes have room
 * for over a million, so records are read again when they are needed.
 */
export interface Directory {
  readonly start: number
  readonly entries: number
  /** The entry with this index, counted from 0 in the order of the directory. */
  entry(index: number): CentralEntry
  /** Index of the entry that has so many others before it in the file. */
  inFile(place: number): number
}

/**
 * Reads the whole directory and checks what can be checked without the local headers.
 *
 * @throws {StructureError}
 */
export function* readDirectory(archive: ArchiveBytes, end: EndRecord): Steps<Directory> {
  const { directoryStart: start, directoryEnd, entries } = end
  if (entries * CENTRAL_HEADER_BYTES > directoryEnd - start) {
    throw new StructureError({ code: 'directory-short', entries })
  }
  if (!archive.keeps(start, directoryEnd)) yield { start, end: directoryEnd, stays: true }
  // From the directory's start, since the archive may be larger than such numbers are.
  const positions = new Uint32Array(entries)
  const offsets = new Float64Array(entries)
  let at = start
  for (let index = 0; index < entries; index++) {
    const entry = readEntry(archive, at, directoryEnd)
    checkEntry(archive, entry, start)
    positions[index] = at - start
    offsets[index] = Number(entry.localOffset)
    at = entry.end
  }
  if (at !== directoryEnd) throw new StructureError({ code: 'directory-long', entries })
  const entry = (index: number) => readEntry(archive, start + positions[index]!, directoryEnd)
  return { start, entries, entry, inFile: sorted(offsets, start) }
}

/** Gives the index of the number that has so many others before it when they are sorted. */
function sorted(numbers: Float64Array, limit: number): Directory['inFile'] {
  const count = numbers.length
  if (limit * count > Number.MAX_SAFE_INTEGER) {
    const indexes = Uint32Array.from(numbers, (_, index) => index)
    indexes.sort((one, other) => numbers[one]! - numbers[other]! || one - other)
    return (place) => indexes[place]!
  }
  // Number and index in one, so that sorting needs no comparison function, which takes longer.
  for (let index = 0; index < count; index++) numbers[index] = numbers[index]! * count + index
  numbers.sort()
  return (place) => numbers[place]! % count
}

function readEntry(archive: ArchiveBytes, at: number, limit: number): CentralEntry {
  const nameStart = at + CENTRAL_HEADER_BYTES
  if (nameStart > limit || archive.u32(at) !== SIGNATURES.centralHeader) {
    throw new StructureError({ code: 'no-directory-entry', at })
  }
  const name = { start: nameStart, end: nameStart + archive.u16(at + 28) }
  const extra = { start: name.end, end: name.end + archive.u16(at + 30) }
  const end = extra.end + archive.u16(at + 32)
  if (end > limit) throw new StructureError({ code: 'directory-entry-long' })
  const flags = archive.u16(at + 8)
  const raw = { flags, name, unicode: [] }
  const fields = readExtraFields(archive, extra)
  if (fields === null) throw entryError(archive, raw, { code: 'extra-overrun', header: 'central' })
  const unicode = unicodeNames(archive, fields)
  if (unicode === null) throw entryError(archive, raw, { code: 'unicode-name-broken' })
  const narrow = [archive.u32(at + 24), archive.u32(at + 20), archive.u32(at + 42)]
  const wide = widen(archive, fields, narrow, false)
  if (wide === null) throw entryError(archive, raw, { code: 'zip64-field', header: 'central' })
  const [size, compressedSize, localOffset] = wide as [UInt64, UInt64, UInt64]
  return {
    host: archive.byte(at + 5)!,
    version: archive.byte(at + 6)!,
    flags,
    method: archive.u16(at + 10),
    crc: archive.u32(at + 16),
    compressedSize,
    size,
    disk: archive.u16(at + 34),
    attributes: archive.u32(at + 38),
    localOffset,
    name,
    unicode,
    end,
  }
}

function checkEntry(archive: ArchiveBytes, entry: CentralEntry, directoryStart: number): void {
  // What is moved into the zip64 field counts as another disk, too: not all programs look there.
  if (entry.disk !== 0) throw new StructureError({ code: 'split' })
  if (entry.localOffset >= directoryStart) throw new StructureError({ code: 'entry-behind-data' })
  const fault = findVersionFault(entry) ?? findNameFault(archive, entry)
  if (fault !== undefined) throw entryError(archive, entry, fault)
  const signature = findEndSignature(archive, { start: entry.name.start, end: entry.end })
  if (signature !== undefined) {
    const shown = decodeName(archive, entry)
    throw new StructureError({ code: 'signature', signature, entry: shown })
  }
}
