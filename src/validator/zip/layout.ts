import type { CentralEntry, Directory } from './directory.js'
import {
  FLAGS,
  LOCAL_HEADER_BYTES,
  readUInt64,
  SIGNATURES,
  type Span,
  type UInt64,
  Zip64Values,
} from './fields.js'
import { displayName } from './names.js'
import { count, invalid } from './problem.js'

/**
 * Checks that the entries fill the file from the first local header to the directory, each with a
 * local header that says the same as the directory, without gap or overlap. Only then do readers
 * that go by the directory and readers that go from the start of the file see the same.
 *
 * @throws {ArchiveError} `zip-invalid`
 */
export function checkLayout(bytes: Buffer, directory: Directory): void {
  let previous: CentralEntry | undefined
  for (const index of directory.order()) {
    const entry = directory.entry(index)
    if (previous === undefined) checkPrefix(bytes, Number(entry.localOffset))
    else checkLocalEntry(bytes, previous, Number(entry.localOffset))
    previous = entry
  }
  if (previous === undefined) checkPrefix(bytes, directory.start)
  else checkLocalEntry(bytes, previous, directory.start)
}

/** Where the compressed data of an entry stands whose local header has been checked. */
export function dataSpan(bytes: Buffer, entry: CentralEntry): Span {
  const at = Number(entry.localOffset)
  const start = at + LOCAL_HEADER_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  return { start, end: start + Number(entry.compressedSize) }
}

/** What stands before the first entry may be a program, but not an entry that isn't listed. */
function checkPrefix(bytes: Buffer, end: number): void {
  if (end > 0 && bytes.readUInt32LE(0) === SIGNATURES.localHeader) {
    throw invalid('it starts with an entry that is not in its directory')
  }
}

/** Checks the local side of one entry; `next` is where what follows it starts. */
function checkLocalEntry(bytes: Buffer, entry: CentralEntry, next: number): void {
  const at = Number(entry.localOffset)
  const fail = (what: string) => invalid(`${what} (entry ${displayName(bytes, entry)})`)
  if (at + LOCAL_HEADER_BYTES > next) throw fail('something overlaps the local header')
  if (bytes.readUInt32LE(at) !== SIGNATURES.localHeader) {
    throw fail(`no local header stands at byte ${count(at)}, where one should be`)
  }
  const data = dataSpan(bytes, entry)
  if (data.start > next || data.end > next) throw fail('something overlaps the data')
  const difference = findDifference(bytes, entry, data.start)
  if (difference !== undefined) {
    throw fail(`the local header and the directory differ in the ${difference}`)
  }
  const trailer = { start: data.end, end: next }
  if (isStreamed(bytes, entry)) {
    if (!isDescriptor(bytes, entry, trailer)) {
      throw fail('the data descriptor is missing or differs from the directory')
    }
  } else if (next > data.end) {
    throw fail(`after the data stands what belongs to no entry, ${count(next - data.end, 'byte')}`)
  }
}

/** Whether either header says that a data descriptor follows the data. */
function isStreamed(bytes: Buffer, entry: CentralEntry): boolean {
  const localFlags = bytes.readUInt16LE(Number(entry.localOffset) + 6)
  return ((localFlags | entry.flags) & FLAGS.dataDescriptor) !== 0
}

/** What the local header says otherwise than the directory, if anything. */
function findDifference(bytes: Buffer, entry: CentralEntry, dataStart: number): string | undefined {
  const at = Number(entry.localOffset)
  const nameStart = at + LOCAL_HEADER_BYTES
  const nameEnd = nameStart + bytes.readUInt16LE(at + 26)
  if (bytes.compare(bytes, nameStart, nameEnd, entry.nameStart, entry.nameEnd) !== 0) return 'name'
  if (bytes.readUInt16LE(at + 8) !== entry.method) return 'compression method'
  const flags = bytes.readUInt16LE(at + 6)
  if (((flags ^ entry.flags) & FLAGS.encrypted) !== 0) return 'encryption'
  const streamed = isStreamed(bytes, entry)
  // Who streams writes the header before the data, and need not know any of the three then.
  const agrees = (local: UInt64, central: UInt64) => local === central || (streamed && local === 0)
  if (!agrees(bytes.readUInt32LE(at + 14), entry.crc)) return 'CRC-32'
  const zip64 = new Zip64Values(bytes, { start: nameEnd, end: dataStart })
  if (!agrees(zip64.next(bytes.readUInt32LE(at + 22)), entry.size)) return 'size'
  if (!agrees(zip64.next(bytes.readUInt32LE(at + 18)), entry.compressedSize)) {
    return 'compressed size'
  }
  return undefined
}

/**
 * Whether the bytes between the data and what follows are a data descriptor (APPNOTE.TXT 4.3.9)
 * with the values of the directory. It comes with and without a signature, and with sizes of 32 or
 * 64 bits whatever else is zip64; its length tells which.
 */
function isDescriptor(bytes: Buffer, entry: CentralEntry, { start, end }: Span): boolean {
  const length = end - start
  if (![12, 16, 20, 24].includes(length)) return false
  const wide = length >= 20
  const signed = length === 16 || length === 24
  if (signed && bytes.readUInt32LE(start) !== SIGNATURES.dataDescriptor) return false
  const at = signed ? start + 4 : start
  const [compressedSize, size] = wide
    ? [readUInt64(bytes, at + 4), readUInt64(bytes, at + 12)]
    : [bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 8)]
  return (
    bytes.readUInt32LE(at) === entry.crc &&
    compressedSize === entry.compressedSize &&
    size === entry.size
  )
}
