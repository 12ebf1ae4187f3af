import { MAX_ACCOUNT_CHARACTERS } from '../rules/limits.js'
import type { RowSettings } from '../rules/row-settings.js'
import { TextDecoder } from '../text-decoder.js'
import { CR, DELETE, isWhiteSpace, LF, SPACE } from './characters.js'
import { CsvReader } from './csv.js'
import { Utf8Reader } from './utf8.js'

/** Bytes of an account that are kept: enough for every account within the limit of characters. */
const KEPT_BYTES = 4 * MAX_ACCOUNT_CHARACTERS
/** Bytes of a row that are kept to guess at its encoding. */
const SAMPLE_BYTES = 512

const TEXT = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Reads one row byte by byte: any row, of any length, cut anywhere, in constant memory. What the
 * row is about to be judged by stands in its fields once it is read. Used again for the next row.
 */
export class Row {
  readonly csv: CsvReader | null
  line = 0
  /** Bytes of the row, without its line ending. */
  length = 0
  characters = 0
  bytes = 0
  invalidByte = 0
  /** The account; only its first bytes when it is over the limit of characters. */
  readonly kept = new Uint8Array(KEPT_BYTES)
  /** Whether the file starts with a byte order mark of UTF-16. */
  isUtf16 = false
  readonly #utf8 = new Utf8Reader()
  readonly #sample = new Uint8Array(SAMPLE_BYTES)
  /** A bit for each of U+0000 to U+001F that occurs. */
  #lowControls = 0
  #hasDelete = false
  #characterStart = 0
  #firstCodePoint = 0
  #lastCodePoint = 0
  /** Whether a CR waits for the next byte: before LF it is a part of the line ending. */
  #holdsCr = false

  constructor(settings: RowSettings) {
    this.csv = settings.format === 'csv' ? new CsvReader() : null
  }

  /** Begins the row on `line`. */
  start(line: number): void {
    this.line = line
    this.length = 0
    this.characters = 0
    this.bytes = 0
    this.invalidByte = 0
    this.#lowControls = 0
    this.#hasDelete = false
    this.#utf8.reset()
    this.csv?.reset()
  }

  /** Reads from `from` on; returns the position behind the row's LF, or -1 when it isn't there. */
  read(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at]!
      if (byte === LF) {
        this.#holdsCr = false
        this.#end()
        return at + 1
      }
      if (this.#holdsCr) this.#take(CR)
      this.#holdsCr = byte === CR
      if (byte !== CR) this.#take(byte)
    }
    return -1
  }

  /** Ends the last row of a text that doesn't end in LF. */
  endWithoutLf(): void {
    if (this.#holdsCr) this.#take(CR)
    this.#holdsCr = false
    this.#end()
  }

  /** The account; cut when it is over the limit of characters. */
  get account(): string {
    return TEXT.decode(this.kept.subarray(0, Math.min(this.bytes, KEPT_BYTES)))
  }

  get controls(): readonly number[] {
    const low = Array.from({ length: SPACE }, (_, codePoint) => codePoint)
    const found = low.filter((codePoint) => (this.#lowControls >>> codePoint) & 1)
    return this.#hasDelete ? [...found, DELETE] : found
  }

  get hasControl(): boolean {
    return this.#lowControls !== 0 || this.#hasDelete
  }

  get leadingWhiteSpace(): number | null {
    return this.bytes > 0 && isWhiteSpace(this.#firstCodePoint) ? this.#firstCodePoint : null
  }

  get trailingWhiteSpace(): number | null {
    return this.bytes > 0 && isWhiteSpace(this.#lastCodePoint) ? this.#lastCodePoint : null
  }

  get likelyEncoding(): 'gb18030' | null {
    return isGb18030(this.#sample.subarray(0, this.length), this.length > SAMPLE_BYTES)
      ? 'gb18030'
      : null
  }

  #take(byte: number): void {
    if (this.length < SAMPLE_BYTES) this.#sample[this.length] = byte
    this.length++
    if (this.invalidByte > 0) return
    if (this.#utf8.complete) this.#characterStart = this.length
    if (!this.#utf8.take(byte)) this.invalidByte = this.#characterStart
    else if (this.csv === null || this.csv.take(byte)) this.#keep(byte)
  }

  #keep(byte: number): void {
    if (this.bytes < KEPT_BYTES) this.kept[this.bytes] = byte
    this.bytes++
    if (!this.#utf8.complete) return
    const { codePoint } = this.#utf8
    this.characters++
    if (this.characters === 1) this.#firstCodePoint = codePoint
    this.#lastCodePoint = codePoint
    if (codePoint < SPACE) this.#lowControls |= 1 << codePoint
    if (codePoint === DELETE) this.#hasDelete = true
  }

  #end(): void {
    if (this.invalidByte === 0 && !this.#utf8.complete) this.invalidByte = this.#characterStart
    this.csv?.end()
  }
}

/** Whether bytes that are not UTF-8 are GB18030, of which GBK is a part; `isCut`: or start so. */
function isGb18030(bytes: Uint8Array, isCut: boolean): boolean {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes, { stream: isCut })
    return true
  } catch {
    // Also thrown by a Node that was built without the legacy encodings.
    return false
  }
}
