/**
 * Reads UTF-8 byte by byte, and so across any cut. Takes exactly the well-formed sequences of The
 * Unicode Standard, table 3-7: no overlong form, no surrogate, nothing above U+10FFFF.
 */
export class Utf8Reader {
  /** The last character, once `complete`. */
  codePoint = 0
  #missing = 0
  /** What the next continuation byte may be; narrower after E0, ED, F0 and F4. */
  #lowest = 0x80
  #highest = 0xbf

  /** Whether the bytes so far end with the end of a character. */
  get complete(): boolean {
    return this.#missing === 0
  }

  reset(): void {
    this.#missing = 0
    this.#lowest = 0x80
    this.#highest = 0xbf
  }

  /** Takes the next byte; false when it can't stand here. Call `reset` before going on then. */
  take(byte: number): boolean {
    if (this.#missing === 0) {
      this.codePoint = byte
      return byte < 0x80 || this.#start(byte)
    }
    if (byte < this.#lowest || byte > this.#highest) return false
    this.#lowest = 0x80
    this.#highest = 0xbf
    this.#missing--
    this.codePoint = (this.codePoint << 6) | (byte & 0x3f)
    return true
  }

  #start(lead: number): boolean {
    if (lead < 0xc2 || lead > 0xf4) return false
    if (lead < 0xe0) {
      this.#missing = 1
      this.codePoint = lead & 0x1f
    } else if (lead < 0xf0) {
      this.#missing = 2
      this.codePoint = lead & 0x0f
      if (lead === 0xe0) this.#lowest = 0xa0
      if (lead === 0xed) this.#highest = 0x9f
    } else {
      this.#missing = 3
      this.codePoint = lead & 0x07
      if (lead === 0xf0) this.#lowest = 0x90
      if (lead === 0xf4) this.#highest = 0x8f
    }
    return true
  }
}

/** Bytes of the character that begins with this byte in valid UTF-8. */
export function sizeOf(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}

/**
 * Bytes of the character beyond ASCII that begins at `at`; 1 when it is not well-formed, or not all
 * there.
 */
export function sizeOfValid(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0xc2 || lead > 0xf4) return 1
  const size = sizeOf(lead)
  if (at + size > bytes.length) return 1
  const second = bytes[at + 1]!
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return 1
  if (size > 2 && (bytes[at + 2]! & 0xc0) !== 0x80) return 1
  return size > 3 && (bytes[at + 3]! & 0xc0) !== 0x80 ? 1 : size
}

/** The character that begins at `at` in valid UTF-8. */
export function codePointAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return lead
  const second = bytes[at + 1]! & 0x3f
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | second
  const third = bytes[at + 2]! & 0x3f
  if (lead < 0xf0) return ((lead & 0x0f) << 12) | (second << 6) | third
  return ((lead & 0x07) << 18) | (second << 12) | (third << 6) | (bytes[at + 3]! & 0x3f)
}

/** The text of valid UTF-8 from `start` to before `end`; a few hundred bytes at most. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  const codePoints: number[] = []
  for (let at = start; at < end; at += sizeOf(bytes[at]!)) codePoints.push(codePointAt(bytes, at))
  return String.fromCodePoint(...codePoints)
}
