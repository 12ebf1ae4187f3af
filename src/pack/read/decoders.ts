import { CR, LF, TextDecoder, Utf8Reader } from '../../validator/index.js'
import { TextEncoder } from '../text-encoder.js'
import { type Encoding, isAscii } from './encodings.js'

/** Turns a text into UTF-8, however it is cut. */
export interface Decoder {
  /**
   * The next bytes as UTF-8, good until the next call; null when they are not of the encoding. Call
   * with `isEnd` once, with the last of them.
   */
  decode(bytes: Uint8Array, isEnd: boolean): Uint8Array | null
}

/** Counts lines that end in LF, CRLF or CR, however they are cut. */
export class LineCounter {
  /** The line that the next byte stands on, counted from 1. */
  line = 1
  #isAfterCr = false

  /** Takes the next byte, or half of a character of UTF-16. */
  take(codeUnit: number): void {
    if (codeUnit === CR || (codeUnit === LF && !this.#isAfterCr)) this.line++
    this.#isAfterCr = codeUnit === CR
  }

  /** Takes the next bytes. */
  takeAll(bytes: Uint8Array): void {
    for (const byte of bytes) this.take(byte)
  }
}

/**
 * A decoder for an encoding. With `lines` it is slower, and when it finds a fault, that is on their
 * line.
 *
 * @throws {RangeError} where there is no such decoder, as in a Node.js without all of its languages
 */
export function decoderFor(encoding: Encoding, lines: LineCounter | null = null): Decoder {
  switch (encoding) {
    case 'utf-8':
      return new Utf8Decoder(lines)
    case 'gb18030':
      return new Gb18030Decoder(lines)
    default:
      return new Utf16Decoder(encoding === 'utf-16be', lines)
  }
}

/** Only looks whether the text is what it should be. */
class Utf8Decoder implements Decoder {
  readonly #reader = new Utf8Reader()
  readonly #lines: LineCounter | null

  constructor(lines: LineCounter | null) {
    this.#lines = lines
  }

  decode(bytes: Uint8Array, isEnd: boolean): Uint8Array | null {
    const reader = this.#reader
    const isPlain = reader.complete && isAscii(bytes)
    for (let at = 0; at < bytes.length && !isPlain; at++) {
      const byte = bytes[at]!
      if (byte < 0x80 && reader.complete) continue
      if (!reader.take(byte)) {
        this.#lines?.takeAll(bytes.subarray(0, at))
        return null
      }
    }
    this.#lines?.takeAll(bytes)
    return isEnd && !reader.complete ? null : bytes
  }
}

/** Reads UTF-16; a half of a pair, or of a unit, is a fault. */
class Utf16Decoder implements Decoder {
  readonly #isBigEndian: boolean
  readonly #lines: LineCounter | null
  #text = new Uint8Array(0)
  /** The first byte of a unit that was cut; -1 when none was. */
  #half = -1
  /** The first half of a pair that was cut, or 0. */
  #high = 0

  constructor(isBigEndian: boolean, lines: LineCounter | null) {
    this.#isBigEndian = isBigEndian
    this.#lines = lines
  }

  decode(bytes: Uint8Array, isEnd: boolean): Uint8Array | null {
    // A unit of two bytes becomes three at most.
    if (this.#text.length < 2 * bytes.length + 8) this.#text = new Uint8Array(2 * bytes.length + 8)
    let end = 0
    for (const byte of bytes) {
      if (this.#half < 0) {
        this.#half = byte
        continue
      }
      const unit = this.#isBigEndian ? (this.#half << 8) | byte : (byte << 8) | this.#half
      this.#half = -1
      const next = this.#write(unit, end)
      if (next < 0) return null
      end = next
    }
    return isEnd && (this.#half >= 0 || this.#high > 0) ? null : this.#text.subarray(0, end)
  }

  /** Writes what a unit adds to the text to `at`; returns the position behind it, or -1. */
  #write(unit: number, at: number): number {
    const text = this.#text
    const isLow = unit >= 0xdc00 && unit < 0xe000
    if (isLow !== this.#high > 0) return -1
    if (unit >= 0xd800 && unit < 0xdc00) {
      this.#high = unit
      return at
    }
    this.#lines?.take(unit)
    let end = at
    if (isLow) {
      const codePoint = 0x10000 + ((this.#high - 0xd800) << 10) + (unit - 0xdc00)
      this.#high = 0
      text[end++] = 0xf0 | (codePoint >> 18)
      text[end++] = 0x80 | ((codePoint >> 12) & 0x3f)
      text[end++] = 0x80 | ((codePoint >> 6) & 0x3f)
      text[end++] = 0x80 | (codePoint & 0x3f)
    } else if (unit < 0x80) {
      text[end++] = unit
    } else if (unit < 0x800) {
      text[end++] = 0xc0 | (unit >> 6)
      text[end++] = 0x80 | (unit & 0x3f)
    } else {
      text[end++] = 0xe0 | (unit >> 12)
      text[end++] = 0x80 | ((unit >> 6) & 0x3f)
      text[end++] = 0x80 | (unit & 0x3f)
    }
    return end
  }
}

/** Reads GB18030, of which GBK and GB2312 are parts. */
class Gb18030Decoder implements Decoder {
  readonly #decoder = new TextDecoder('gb18030', { fatal: true })
  readonly #encoder = new TextEncoder()
  readonly #lines: LineCounter | null

  constructor(lines: LineCounter | null) {
    this.#lines = lines
  }

  decode(bytes: Uint8Array, isEnd: boolean): Uint8Array | null {
    try {
      // Line ends are never a part of a character.
      if (this.#lines !== null) for (const line of linesOf(bytes)) this.#decodeLine(line)
      const rest = this.#lines === null ? bytes : new Uint8Array(0)
      return this.#encoder.encode(this.#decoder.decode(rest, { stream: !isEnd }))
    } catch {
      return null
    }
  }

  #decodeLine(line: Uint8Array): void {
    this.#decoder.decode(line, { stream: true })
    this.#lines?.takeAll(line)
  }
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; ) {
    let end = start
    while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++
    yield bytes.subarray(start, end + 1)
    start = end + 1
  }
}
