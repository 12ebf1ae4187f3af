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
