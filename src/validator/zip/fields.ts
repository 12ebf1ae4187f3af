/** Signatures of an archive's records, as little-endian numbers (APPNOTE.TXT 4.3). */
export const SIGNATURES = {
  localHeader: 0x04034b50,
  dataDescriptor: 0x08074b50,
  centralHeader: 0x02014b50,
  zip64EndRecord: 0x06064b50,
  zip64Locator: 0x07064b50,
  endRecord: 0x06054b50,
} as const

/** What a field holds whose value stands in a zip64 record or extra field instead. */
export const MARKER_16 = 0xffff
export const MARKER_32 = 0xffff_ffff

/** Bits of the general purpose flags (APPNOTE.TXT 4.4.4). */
export const FLAGS = { encrypted: 1 << 0, dataDescriptor: 1 << 3, utf8: 1 << 11 } as const

/** Compression methods that the service takes (APPNOTE.TXT 4.4.5). */
export const METHODS = { stored: 0, deflate: 8 } as const

/** Bytes of a local header before its name. */
export const LOCAL_HEADER_BYTES = 30

/**
 * A 64-bit value, exact: a bigint where a number would be rounded. Two equal values are `===`,
 * because each value has only one of the two types.
 */
export type UInt64 = number | bigint

/** Reads the 64-bit value at `at`. */
export function readUInt64(bytes: Buffer, at: number): UInt64 {
  const high = bytes.readUInt32LE(at + 4)
  return high > 0x1f_ffff ? bytes.readBigUInt64LE(at) : high * 2 ** 32 + bytes.readUInt32LE(at)
}

/** Where data of an extra field, or of any other part, stands: from `start` up to `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Data of the first extra field with this id between `start` and `end`. Bytes that can't be parsed
 * end the search: some writers pad with a few zeros.
 */
export function findExtraField(bytes: Buffer, { start, end }: Span, id: number): Span | undefined {
  let at = start
  while (at + 4 <= end) {
    const dataStart = at + 4
    const dataEnd = dataStart + bytes.readUInt16LE(at + 2)
    if (dataEnd > end) return undefined
    if (bytes.readUInt16LE(at) === id) return { start: dataStart, end: dataEnd }
    at = dataEnd
  }
  return undefined
}

/**
 * Reads the zip64 extra field (APPNOTE.TXT 4.5.3) of a header. It holds a value for each field of
 * the header that is at its marker, and for no other, so the values must be asked for in the
 * documented order: size, compressed size, offset, disk. A value that isn't there leaves the
 * field's own.
 */
export class Zip64Values {
  readonly #bytes: Buffer
  #at = 0
  #end = 0

  constructor(bytes: Buffer, extra: Span) {
    this.#bytes = bytes
    const field = findExtraField(bytes, extra, 0x0001)
    if (field === undefined) return
    this.#at = field.start
    this.#end = field.end
  }

  /** The value of a 32-bit field, given what the header says. */
  next(value: number): UInt64 {
    if (value !== MARKER_32 || this.#at + 8 > this.#end) return value
    this.#at += 8
    return readUInt64(this.#bytes, this.#at - 8)
  }

  /** The value of the 16-bit disk number, given what the header says. */
  nextDisk(value: number): number {
    if (value !== MARKER_16 || this.#at + 4 > this.#end) return value
    this.#at += 4
    return this.#bytes.readUInt32LE(this.#at - 4)
  }
}
