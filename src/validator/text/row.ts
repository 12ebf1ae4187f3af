import { MAX_ACCOUNT_CHARACTERS } from '../rules/limits.js'
import type { RowSettings } from '../rules/row-settings.js'
import { CHARACTERS } from '../scan/kernel/rule-bits.js'
import { asciiRules, COMMA, CR, isWhiteSpace, LF, QUOTE, rulesAbout } from './characters.js'
import { CsvReader } from './csv.js'
import { codePointAt, decodeUtf8, sizeOf, sizeOfValid, Utf8Reader } from './utf8.js'

/** Bytes of an account that are kept: enough for every account within the limit of characters. */
const KEPT_BYTES = 4 * MAX_ACCOUNT_CHARACTERS
/** Different code points that offend of which a row keeps account, and where it stops looking. */
const MAX_OFFENDERS = 16
const LISTED_CHARACTERS = 1000
/** Of a byte: it is beyond ASCII, a sign of a csv, or of a line end. */
const STOP = 0xffff

/** A run of characters: where it starts and ends, and the rules about them. */
interface Run {
  readonly from: number
  readonly end: number
  readonly rules: number
}

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
  /** The last character of the account; of no meaning when there is none. */
  lastCodePoint = 0
  /** Position in the row, from 1, of the first byte that is not UTF-8; 0 when all are. */
  invalidByte = 0
  /** What its characters show, as bits of rules. */
  rules = 0
  /** How the row ends: in CRLF, in LF, or not at all, as the last one may. */
  ending: 'CRLF' | 'LF' | null = null
  /** The account; only its first bytes when it is over the limit of characters. */
  readonly kept = new Uint8Array(KEPT_BYTES)
  readonly #utf8 = new Utf8Reader()
  /** For each byte the rules about it, or `STOP`. */
  readonly #bytes = new Uint16Array(256).fill(STOP)
  readonly #asciiRules: Uint16Array
  readonly #offenders = new Set<number>()
  #characterStart = 0
  #firstCodePoint = 0
  /** Whether a CR waits for the next byte: before LF it is a part of the line ending. */
  #holdsCr = false

  constructor(format: RowSettings['format']) {
    this.csv = format === 'csv' ? new CsvReader() : null
    this.#asciiRules = asciiRules(format)
    this.#bytes.set(this.#asciiRules)
    const stops = format === 'csv' ? [CR, LF, QUOTE, COMMA] : [CR, LF]
    for (const byte of stops) this.#bytes[byte] = STOP
  }

  /** Begins the row on `line`. */
  start(line: number): void {
    this.line = line
    this.length = 0
    this.characters = 0
    this.bytes = 0
    this.invalidByte = 0
    this.rules = 0
    this.ending = null
    if (this.#offenders.size > 0) this.#offenders.clear()
    this.#utf8.reset()
    this.csv?.reset()
  }

  /** Reads from `from` on; returns the position behind the row's LF, or -1 when it isn't there. */
  read(chunk: Uint8Array, from: number): number {
    let at = from
    while (at < chunk.length) {
      if (this.invalidByte > 0) at = this.#skip(chunk, at)
      else if (this.#takesRuns) at = this.#takeRun(chunk, at)
      if (at === chunk.length) break
      const byte = chunk[at++]!
      if (byte === LF) {
        this.ending = this.#holdsCr ? 'CRLF' : 'LF'
        this.#holdsCr = false
        this.#end()
        return at
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

  /** What is kept of the account; all of it within the limit of characters. Overwritten by the next. */
  get keptAccount(): Uint8Array {
    return this.kept.subarray(0, Math.min(this.bytes, KEPT_BYTES))
  }

  /** The account, which must be valid; cut when it is over the limit of characters. */
  get account(): string {
    if (this.bytes <= KEPT_BYTES) return decodeUtf8(this.kept, 0, this.bytes)
    return ''
  }

  /** Whether some of the row is beyond ASCII. */
  get isBeyondAscii(): boolean {
    return this.bytes > this.characters
  }

  /** Code points of the account that show one of these rules, each once, ascending. */
  codePoints(rule: number): readonly number[] {
    return [...this.#offenders]
      .filter((codePoint) => (this.#rulesAbout(codePoint) & rule) !== 0)
      .sort((one, other) => one - other)
  }

  /** White space that the account starts with; null when it doesn't. */
  get leadingWhiteSpace(): number | null {
    return this.bytes > 0 && isWhiteSpace(this.#firstCodePoint) ? this.#firstCodePoint : null
  }

  /** White space that the account ends with; null when it doesn't. */
  get trailingWhiteSpace(): number | null {
    return this.bytes > 0 && isWhiteSpace(this.lastCodePoint) ? this.lastCodePoint : null
  }

  /** Whether characters may be taken at once that are neither signs of a csv nor line ends. */
  get #takesRuns(): boolean {
    return !this.#holdsCr && this.#utf8.complete && (this.csv === null || this.csv.isInValue)
  }

  /** Takes such characters from `from` on, if there are any; returns where they end. */
  #takeRun(chunk: Uint8Array, from: number): number {
    const table = this.#bytes
    const crRules = this.#asciiRules[CR]!
    let end = from
    let inner = 0
    let rules = 0
    let last = 0
    while (end < chunk.length) {
      const byte = chunk[end]!
      let size = 1
      let about = table[byte]!
      if (about === STOP) {
        if (byte === CR) {
          // A CR in front of LF, or of what is still to come, may be a part of the line ending.
          if ((chunk[end + 1] ?? LF) === LF) break
          about = crRules
        } else {
          size = byte < 0x80 ? 1 : sizeOfValid(chunk, end)
          if (size === 1) break
          about = rulesAbout(codePointAt(chunk, end))
        }
      }
      rules |= about
      inner += size - 1
      last = end
      end += size
    }
    if (end === from) return end
    if (this.characters === 0) this.#firstCodePoint = codePointAt(chunk, from)
    this.lastCodePoint = codePointAt(chunk, last)
    if ((rules & CHARACTERS) !== 0) this.#judgeRun(chunk, { from, end, rules })
    this.#keepBytes(chunk, from, end)
    this.length += end - from
    this.characters += end - from - inner
    return end
  }

  /** Notes which characters of a run, in which there are some with these rules, offend. */
  #judgeRun(chunk: Uint8Array, { from, end, rules }: Run): void {
    let number = this.characters
    for (let at = from; at < end; at += sizeOf(chunk[at]!)) {
      if (!this.#wantsOffenders(rules, ++number)) return
      this.#judge(codePointAt(chunk, at), number)
    }
  }

  /** Passes over what is left of a row that is not UTF-8; returns where its LF stands, if there is one. */
  #skip(chunk: Uint8Array, from: number): number {
    const lineFeed = chunk.indexOf(LF, from)
    const end = lineFeed < 0 ? chunk.length : lineFeed
    if (end > from) this.#holdsCr = chunk[end - 1] === CR
    return end
  }

  #take(byte: number): void {
    this.length++
    if (this.invalidByte > 0) return
    if (byte < 0x80 && this.#utf8.complete) {
      if (this.csv === null || this.csv.take(byte)) {
        if (this.bytes < KEPT_BYTES) this.kept[this.bytes] = byte
        this.bytes++
        this.#keepCharacter(byte)
      }
      return
    }
    if (this.#utf8.complete) this.#characterStart = this.length
    if (!this.#utf8.take(byte)) this.invalidByte = this.#characterStart
    else if (this.csv === null || this.csv.take(byte)) {
      if (this.bytes < KEPT_BYTES) this.kept[this.bytes] = byte
      this.bytes++
      if (this.#utf8.complete) this.#keepCharacter(this.#utf8.codePoint)
    }
  }

  #keepBytes(chunk: Uint8Array, start: number, end: number): void {
    const most = Math.min(end, start + KEPT_BYTES - this.bytes)
    for (let at = start, to = this.bytes; at < most; at++, to++) this.kept[to] = chunk[at]!
    this.bytes += end - start
  }

  #keepCharacter(codePoint: number): void {
    this.characters++
    if (this.characters === 1) this.#firstCodePoint = codePoint
    this.lastCodePoint = codePoint
    this.#judge(codePoint, this.characters)
  }

  /** Judges a character by its number in the account, from 1. */
  #judge(codePoint: number, number: number): void {
    const rules = this.#rulesAbout(codePoint) & CHARACTERS
    if (rules === 0 || !this.#wantsOffenders(rules, number)) return
    this.rules |= rules
    this.#offenders.add(codePoint)
  }

  /** Whether characters with these rules are still listed at this place; they may be very many. */
  #wantsOffenders(rules: number, number: number): boolean {
    const isNew = (rules & CHARACTERS & ~this.rules) !== 0
    return isNew || (number < LISTED_CHARACTERS && this.#offenders.size < MAX_OFFENDERS)
  }

  #rulesAbout(codePoint: number): number {
    return codePoint < 128 ? this.#asciiRules[codePoint]! : rulesAbout(codePoint)
  }

  #end(): void {
    if (this.invalidByte === 0 && !this.#utf8.complete) this.invalidByte = this.#characterStart
    this.csv?.end()
  }
}
