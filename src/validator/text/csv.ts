import { COMMA, QUOTE } from './characters.js'

type State = 'first' | 'plain' | 'quoted' | 'closing' | 'failed'

/**
 * Reads one row of a one-column csv byte by byte (RFC 4180, except that a row always ends at LF).
 * A value is quoted when its first byte is `"`; `""` inside stands for `"`; anywhere else a `"` is
 * a character like others.
 */
export class CsvReader {
  /** The error met first from the left, if any. */
  error: 'csv-quote' | 'csv-columns' | null = null
  quoted = false
  /** Whether a quote stands inside a value that is not quoted. */
  hasQuoteInside = false
  #state: State = 'first'

  reset(): void {
    this.error = null
    this.quoted = false
    this.hasQuoteInside = false
    this.#state = 'first'
  }

  /** Whether a byte that is neither a quote nor a comma belongs to the account, and changes nothing. */
  get isInValue(): boolean {
    return this.#state === 'plain' || this.#state === 'quoted'
  }

  /** Takes the next byte of the row; whether it belongs to the account. */
  take(byte: number): boolean {
    switch (this.#state) {
      case 'quoted':
        if (byte !== QUOTE) return true
        this.#state = 'closing'
        return false
      case 'closing':
        return this.#afterQuote(byte)
      case 'failed':
        return false
      case 'first':
        this.#state = 'plain'
        if (byte === QUOTE) {
          this.quoted = true
          this.#state = 'quoted'
          return false
        }
    }
    if (byte === QUOTE) this.hasQuoteInside = true
    return byte === COMMA ? this.#fail('csv-columns') : true
  }

  /** Ends the row. */
  end(): void {
    if (this.#state === 'quoted') this.#fail('csv-quote')
  }

  #afterQuote(byte: number): boolean {
    if (byte !== QUOTE) return this.#fail(byte === COMMA ? 'csv-columns' : 'csv-quote')
    this.#state = 'quoted'
    return true
  }

  #fail(error: 'csv-quote' | 'csv-columns'): false {
    this.error = error
    this.#state = 'failed'
    return false
  }
}
