import type { EndRecord } from './end-record.js'
import { SIGNATURES, type UInt64, Zip64Values } from './fields.js'
import { hasNul } from './names.js'
import { count, invalid } from './problem.js'

const CENTRAL_HEADER_BYTES = 46

/** One record of the central directory (APPNOTE.TXT 4.3.12), with its zip64 values. */
export interface CentralEntry {
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly compressedSize: UInt64
  readonly size: UInt64
  readonly localOffset: UInt64
  readonly disk: number
  /** Offsets of the raw name and of the extra fields, which follow each other. */
  readonly nameStart: number
  readonly nameEnd: number
  readonly extraEnd: number
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
  /** Indexes of the entries in the order in which their data stands in the file. */
  order(): Iterable<number>
}

/**
 * Reads the whole directory and checks what can be checked without the local headers.
 *
 * @throws {ArchiveError} `zip-invalid`
 */
export function readDirectory(bytes: Buffer, end: EndRecord): Directory {
  const { directoryStart: start, directoryEnd, entries } = end
  if (entries * CENTRAL_HEADER_BYTES > directoryEnd - start) {
    throw invalid(`its directory is too short for the number of its entries, ${count(entries)}`)
  }
  const positions = new Uint32Array(entries)
  // Offset and index in one number, so that sorting needs no comparison function. Both are small
  // enough: an offset is under 2^32 and an entry takes over 64 bytes of the file.
  const keys = new Float64Array(entries)
  let at = start
  for (let index = 0; index < entries; index++) {
    const entry = readEntry(bytes, at, directoryEnd)
    checkEntry(bytes, entry, start)
    positions[index] = at
    keys[index] = Number(entry.localOffset) * entries + index
    at = entry.end
  }
  if (at !== directoryEnd) {
    throw invalid(`its directory has more in it than the number of its entries, ${count(entries)}`)
  }
  keys.sort()
  return {
    start,
    entries,
    entry: (index) => readEntry(bytes, positions[index] ?? directoryEnd, directoryEnd),
    *order() {
      for (const key of keys) yield key % entries
    },
  }
}

function readEntry(bytes: Buffer, at: number, limit: number): CentralEntry {
  const nameStart = at + CENTRAL_HEADER_BYTES
  if (nameStart > limit || bytes.readUInt32LE(at) !== SIGNATURES.centralHeader) {
    throw invalid(`its directory has no entry at byte ${count(at)}, where one should be`)
  }
  const nameEnd = nameStart + bytes.readUInt16LE(at + 28)
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30)
  const end = extraEnd + bytes.readUInt16LE(at + 32)
  if (end > limit) throw invalid('an entry of its directory goes beyond the end of the directory')
  const zip64 = new Zip64Values(bytes, { start: nameEnd, end: extraEnd })
  const size = zip64.next(bytes.readUInt32LE(at + 24))
  const compressedSize = zip64.next(bytes.readUInt32LE(at + 20))
  const localOffset = zip64.next(bytes.readUInt32LE(at + 42))
  const disk = zip64.nextDisk(bytes.readUInt16LE(at + 34))
  return {
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    compressedSize,
    size,
    localOffset,
    disk,
    nameStart,
    nameEnd,
    extraEnd,
    end,
  }
}

function checkEntry(bytes: Buffer, entry: CentralEntry, directoryStart: number): void {
  if (entry.disk !== 0) throw invalid('an entry is said to be on another disk')
  if (entry.localOffset >= directoryStart) {
    throw invalid('an entry is said to start behind the data')
  }
  if (hasNul(bytes, entry)) throw invalid('the name of an entry holds a NUL character')
}
