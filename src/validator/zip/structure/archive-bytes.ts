/**
 * A 64-bit value, exact: a bigint where a number would be rounded. Two equal values are `===`,
 * because each value has only one of the two types.
 */
export type UInt64 = number | bigint

/** Where data of an extra field, or of any other part, stands: from `start` up to `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The bytes of an archive, and how values are read from them: all little-endian.
 *
 * Whoever reads a number makes sure that it is there; one that isn't is a `RangeError`, and a bug.
 */
export interface ArchiveBytes {
  readonly length: number
  /** Whether the bytes from `start` to before `end`, all of them in the file, can be read now. */
  has(start: number, end: number): boolean
  /** Whether they can still be read when others were asked for. */
  keeps(start: number, end: number): boolean
  /** The byte at `at`; undefined beyond the end. */
  byte(at: number): number | undefined
  /** The number of 16 bits at `at`. */
  u16(at: number): number
  /** The number of 32 bits at `at`. */
  u32(at: number): number
  /** The number of 64 bits at `at`. */
  u64(at: number): UInt64
  /** A part, without a copy. */
  slice(span: Span): Uint8Array
  /** Whether two parts hold the same bytes. */
  isSame(one: Span, other: Span): boolean
  /** Whether a part holds this byte. */
  includes(span: Span, byte: number): boolean
}

/** The bytes of an archive of which all are there. */
export class WholeArchive implements ArchiveBytes {
  readonly length: number
  readonly #bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.length = bytes.length
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  has(): boolean {
    return true
  }

  keeps(): boolean {
    return true
  }

  byte(at: number): number | undefined {
    return this.#bytes[at]
  }

  u16(at: number): number {
    return this.#view.getUint16(at, true)
  }

  u32(at: number): number {
    return this.#view.getUint32(at, true)
  }

  u64(at: number): UInt64 {
    const high = this.u32(at + 4)
    return high > 0x1f_ffff ? this.#view.getBigUint64(at, true) : high * 2 ** 32 + this.u32(at)
  }

  slice({ start, end }: Span): Uint8Array {
    return this.#bytes.subarray(start, end)
  }

  isSame(one: Span, other: Span): boolean {
    const length = one.end - one.start
    if (other.end - other.start !== length) return false
    for (let index = 0; index < length; index++) {
      if (this.#bytes[one.start + index] !== this.#bytes[other.start + index]) return false
    }
    return true
  }

  includes({ start, end }: Span, byte: number): boolean {
    // Not `indexOf` of a slice: names can be many, and short.
    for (let at = start; at < end; at++) {
      if (this.#bytes[at] === byte) return true
    }
    return false
  }
}
