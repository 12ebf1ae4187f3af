import type { LikelyEncoding } from '../rules/facts.js'

/** Bytes from 0x80 on that follow each other in a text of Windows-1252, at most: `üß`. */
const MAX_RUN = 2

/**
 * For each byte from 0x80 on whether Windows-1252 has a letter there, or one of the signs that stand
 * in names: `ª`, `´`, `º`, and the apostrophes 0x91 and 0x92.
 */
const IS_1252_LETTER = new Uint8Array(256).fill(1, 0xc0)
for (const byte of [0x8a, 0x8c, 0x8e, 0x91, 0x92, 0x9a, 0x9c, 0x9e, 0x9f, 0xaa, 0xb4, 0xba]) {
  IS_1252_LETTER[byte] = 1
}
// × and ÷; and ÿ, since FF is rather no text at all.
for (const sign of [0xd7, 0xf7, 0xff]) IS_1252_LETTER[sign] = 0

/** What is known of rows that are UTF-8. */
export interface Utf8Rows {
  /** Whether some are beyond ASCII: then others are rather damaged. */
  readonly hasUtf8: boolean
  /** Whether some that are beyond ASCII were not looked at. */
  readonly hasUnseen: boolean
}

/** Finds out which encoding a text has that is not UTF-8, in constant memory. */
export class EncodingGuess {
  #isGb18030 = true
  #is1252 = true
  /** Bytes of a character of GB18030 that were read, of up to four. */
  #taken = 0
  /** Bytes beyond ASCII in succession, and the most of them. */
  #run = 0
  #longestRun = 0

  /** Another one that knows the same. */
  clone(): EncodingGuess {
    const other = new EncodingGuess()
    other.#isGb18030 = this.#isGb18030
    other.#is1252 = this.#is1252
    other.#taken = this.#taken
    other.#run = this.#run
    other.#longestRun = this.#longestRun
    return other
  }

  /** Goes on with another part of the text, where a row starts. */
  restart(): void {
    this.#taken = 0
    this.#run = 0
  }

  /** Looks at the next bytes of the text. */
  take(bytes: Uint8Array): void {
    if (!this.#isGb18030 && !this.#is1252) return
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (byte >= 0x80) {
        this.#takeHigh(byte)
      } else if (this.#run > 0 || this.#taken > 0) {
        this.#run = 0
        if (this.#taken > 0) this.#continue(byte)
      }
    }
  }

  /** The encoding, once all was looked at; null when it is none that is known. */
  outcome({ hasUtf8, hasUnseen }: Utf8Rows): LikelyEncoding | null {
    const isWhole = this.#isGb18030 && this.#taken === 0 && !hasUnseen
    const is1252 = this.#is1252 && !hasUtf8 && this.#longestRun <= MAX_RUN
    // Accents between letters of ASCII are valid GB18030 by chance, but Chinese is not written so.
    if (is1252 && this.#longestRun === 1) return 'windows-1252'
    if (isWhole) return 'gb18030'
    return is1252 ? 'windows-1252' : null
  }

  /** Takes a byte beyond ASCII. */
  #takeHigh(byte: number): void {
    this.#run++
    if (this.#run > this.#longestRun) this.#longestRun = this.#run
    if (IS_1252_LETTER[byte] === 0) this.#is1252 = false
    if (this.#taken === 0) this.#start(byte)
    else this.#continue(byte)
  }

  // A character of GB18030 has a byte from 81 to FE, then one from 40 to FE but 7F; or a digit, one
  // from 81 to FE, and a digit (WHATWG Encoding, gb18030 decoder).

  #start(byte: number): void {
    if (byte === 0x80 || byte === 0xff) this.#isGb18030 = false
    else this.#taken = 1
  }

  #continue(byte: number): void {
    const isDigit = byte >= 0x30 && byte <= 0x39
    if (this.#taken === 2) {
      this.#isGb18030 &&= byte >= 0x81 && byte <= 0xfe
      this.#taken = 3
    } else if (this.#taken === 3) {
      this.#isGb18030 &&= isDigit
      this.#taken = 0
    } else if (isDigit) {
      this.#taken = 2
    } else {
      this.#isGb18030 &&= byte >= 0x40 && byte !== 0x7f && byte !== 0xff
      this.#taken = 0
    }
  }
}
