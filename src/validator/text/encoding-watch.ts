import type { LikelyEncoding } from '../rules/facts.js'
import { EncodingGuess } from './encoding-guess.js'

/** Bytes at the start of a text of which the encoding is looked at in any case. */
const PREFIX_BYTES = 1 << 14

/**
 * Decides which parts of a text are looked at for its encoding: the first bytes, and all from the
 * first row on that is not UTF-8. What is between is UTF-8, and must not be slowed down; of it is
 * only known whether some is beyond ASCII. The outcome doesn't depend on how the text is cut.
 */
export class EncodingWatch {
  #guess = new EncodingGuess()
  /** The guess for the case that the row that has begun is not UTF-8. */
  #ifInvalid: EncodingGuess | null = null
  /** Bytes of the text so far, while they are within those that are looked at in any case. */
  #bytes = 0
  /** Whether a row was found that is not UTF-8: then all is looked at. */
  #isFound = false
  #hasUtf8InPrefix = false
  /** Whether some of what was not looked at is beyond ASCII. */
  #hasUnseen = false

  /** Bytes that the next chunk may have at most. */
  get room(): number {
    return this.#bytes < PREFIX_BYTES ? PREFIX_BYTES - this.#bytes : Number.POSITIVE_INFINITY
  }

  /** Begins with a chunk. */
  begin(bytes: Uint8Array): void {
    if (this.#isFound || this.#bytes < PREFIX_BYTES) this.#guess.take(bytes)
  }

  /**
   * Takes the first row that is not UTF-8. It starts at `start` in the chunk that was begun; null
   * when it started before.
   *
   * @param hasUtf8 whether some row since the last call that asks this is beyond ASCII
   */
  find(bytes: Uint8Array, start: number | null, hasUtf8: boolean): void {
    this.#isFound = true
    if (this.#bytes < PREFIX_BYTES) return
    this.#hasUnseen = hasUtf8
    if (start === null) this.#guess = this.#ifInvalid ?? this.#guess
    else this.#guess.restart()
    this.#guess.take(bytes.subarray(start ?? 0))
  }

  /**
   * Ends a chunk. The row that goes on in the next one starts at `start`; null when it started
   * before, undefined when there is none. Returns whether `hasUtf8` begins anew.
   */
  end(bytes: Uint8Array, start: number | null | undefined, hasUtf8: boolean): boolean {
    if (this.#bytes < PREFIX_BYTES) {
      this.#bytes += bytes.length
      if (this.#isFound || this.#bytes < PREFIX_BYTES) return false
      this.#hasUtf8InPrefix = hasUtf8
      this.#ifInvalid = this.#guess.clone()
      return true
    }
    if (this.#isFound || start === undefined) return false
    if (start !== null || this.#ifInvalid === null) {
      this.#ifInvalid = this.#guess.clone()
      this.#ifInvalid.restart()
    }
    this.#ifInvalid.take(bytes.subarray(start ?? 0))
    return false
  }

  /** The encoding of the text, which is not UTF-8; null when it is none that is known. */
  outcome(hasUtf8: boolean): LikelyEncoding | null {
    const isAtEnd = !this.#isFound && this.#bytes >= PREFIX_BYTES
    const guess = isAtEnd ? (this.#ifInvalid ?? this.#guess) : this.#guess
    const hasUnseen = isAtEnd ? hasUtf8 : this.#hasUnseen
    return guess.outcome({ hasUtf8: hasUtf8 || hasUnseen || this.#hasUtf8InPrefix, hasUnseen })
  }
}
