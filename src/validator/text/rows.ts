import type { Platform } from '../platform.js'
import type { FactsArgument } from '../rules/facts.js'
import {
  MAX_ACCOUNT_BYTES,
  MAX_ACCOUNT_CHARACTERS,
  MAX_FINDINGS_PER_RULE,
} from '../rules/limits.js'
import type { LengthCount } from '../rules/report.js'
import type { RowSettings } from '../rules/row-settings.js'
import type { RuleId } from '../rules/rules.js'
import { Tally } from '../rules/tally.js'
import { type Ledger, MAX_CHUNK_BYTES, type RowEngine } from '../scan/row-engine.js'
import { LF } from './characters.js'
import { Row } from './row.js'
import { isTitle } from './titles.js'

/** What there is to say of a text besides its findings about rows. */
export interface RowTotals {
  readonly rows: number
  /** Rows without an error. */
  readonly accounts: number
  readonly lengths: readonly LengthCount[]
  /** Whether the text starts with a UTF-8 byte order mark. */
  readonly hasMark: boolean
  /** Findings about rows. */
  readonly findings: Tally
}

const UTF8_MARK = [0xef, 0xbb, 0xbf]
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]

/** Reads the rows of a text, chunk by chunk, and judges each. */
export class RowReader {
  readonly #settings: RowSettings
  readonly #ledger: Ledger
  readonly #engine: RowEngine
  readonly #row: Row
  readonly #isUtf8: Platform['isUtf8']
  /** Whether `#row` has begun in an earlier chunk. */
  #isInRow = false
  /** The first bytes, until there are enough to know a byte order mark; null from then on. */
  #head: Uint8Array | null = new Uint8Array(0)
  #hasMark = false

  /** @param engine made for the same settings, and for this text alone */
  constructor(settings: RowSettings, engine: RowEngine, { isUtf8 }: Pick<Platform, 'isUtf8'>) {
    this.#settings = settings
    this.#engine = engine
    this.#isUtf8 = isUtf8
    this.#row = new Row(settings)
    this.#ledger = {
      rows: 0,
      lengths: new Float64Array(MAX_ACCOUNT_CHARACTERS + 1),
      tally: new Tally(),
    }
  }

  /** Rows so far. */
  get rows(): number {
    return this.#ledger.rows
  }

  /** Reads the next bytes of the text, which are not kept. */
  push(bytes: Uint8Array): void {
    if (this.#head === null) {
      this.#read(bytes)
      return
    }
    const head = this.#head.length === 0 ? bytes : join(this.#head, bytes)
    if (head.length < UTF8_MARK.length) this.#head = Uint8Array.from(head)
    else this.#start(head)
  }

  /** Ends the text. Call once. */
  end(): RowTotals {
    if (this.#head !== null) this.#start(this.#head)
    if (this.#isInRow) {
      this.#row.endWithoutLf()
      this.#judge()
    }
    const { rows, tally } = this.#ledger
    this.#engine.end(this.#ledger)
    const lengths = [...this.#ledger.lengths]
      .map((accounts, characters) => ({ characters, accounts }))
      .filter(({ accounts }) => accounts > 0)
    return {
      rows,
      accounts: lengths.reduce((sum, { accounts }) => sum + accounts, 0),
      lengths,
      hasMark: this.#hasMark,
      findings: tally,
    }
  }

  /** Begins the text with its first bytes: at least three, or all of them. */
  #start(head: Uint8Array): void {
    this.#head = null
    this.#hasMark = startsWith(head, UTF8_MARK)
    this.#row.isUtf16 = UTF16_MARKS.some((mark) => startsWith(head, mark))
    this.#read(this.#hasMark ? head.subarray(UTF8_MARK.length) : head)
  }

  #read(bytes: Uint8Array): void {
    for (let start = 0; start < bytes.length; start += MAX_CHUNK_BYTES) {
      this.#readChunk(bytes.subarray(start, start + MAX_CHUNK_BYTES))
    }
  }

  #readChunk(bytes: Uint8Array): void {
    let at = this.#isInRow ? this.#readRow(bytes, 0) : 0
    const wholeRows = bytes.subarray(at, bytes.lastIndexOf(LF) + 1)
    const chunk = { bytes, isUtf8: this.#isUtf8(wholeRows) }
    while (at < bytes.length) {
      // The first row may be a column title, and so is never plain.
      if (this.#ledger.rows > 0) at = this.#engine.read(chunk, at, this.#ledger)
      if (at < bytes.length) at = this.#skipBlankRows(bytes, at)
      if (at < bytes.length) at = this.#readRow(bytes, at)
    }
  }

  /** Counts blank rows at once when no more of them are listed: an archive can hold billions. */
  #skipBlankRows(bytes: Uint8Array, from: number): number {
    const { tally } = this.#ledger
    if (bytes[from] !== LF || tally.counted('row-blank') < MAX_FINDINGS_PER_RULE) return from
    let at = from
    while (bytes[at] === LF) at++
    tally.countMore('row-blank', at - from)
    this.#ledger.rows += at - from
    return at
  }

  /** Reads one row, or what there is of it; returns where it stopped. */
  #readRow(bytes: Uint8Array, from: number): number {
    if (!this.#isInRow) this.#row.start(this.#ledger.rows + 1)
    const next = this.#row.read(bytes, from)
    this.#isInRow = next < 0
    if (this.#isInRow) return bytes.length
    this.#judge()
    return next
  }

  #judge(): void {
    const row = this.#row
    this.#ledger.rows++
    const hasError = this.#judgeErrors(row)
    if (row.invalidByte > 0 || row.csv?.error) return
    const {
      characters,
      bytes,
      line,
      leadingWhiteSpace: leading,
      trailingWhiteSpace: trailing,
    } = row
    if (characters <= MAX_ACCOUNT_CHARACTERS && bytes > MAX_ACCOUNT_BYTES) {
      this.#find('account-bytes', { kind: this.#settings.kind, characters, bytes })
    }
    if (row.hasControl) this.#find('control-character', { codePoints: row.controls })
    if (leading !== null || trailing !== null) this.#find('whitespace', { leading, trailing })
    if (line === 1 && isTitle(row.account)) this.#find('header-row')
    if (row.csv?.quoted) this.#find('csv-quoted')
    if (hasError) return
    this.#ledger.lengths[characters]!++
    this.#engine.add(row.kept, 0, bytes, line)
  }

  #judgeErrors(row: Row): boolean {
    const { kind, accountType, leastCharacters, mostCharacters, shape } = this.#settings
    const { characters, invalidByte } = row
    if (invalidByte > 0) {
      return this.#find('encoding', { isUtf16: false, invalidByte, likely: row.likelyEncoding })
    }
    if (row.csv?.error) return this.#find(row.csv.error)
    if (row.length === 0) return this.#find('row-blank')
    if (characters < leastCharacters || characters > mostCharacters) {
      return this.#find(kind === 'token' ? 'token-length' : 'account-length', { characters })
    }
    if (shape === null || shape.matches(row.kept, 0, row.bytes)) return false
    return this.#find('account-type', { accountType, fault: null })
  }

  /** Writes down a finding about the row; always true. */
  #find<R extends RuleId>(rule: R, ...facts: FactsArgument<R>): true {
    const { tally } = this.#ledger
    if (tally.count(rule, this.#row.line)) tally.list(rule, this.#row.line, ...facts)
    return true
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  const joined = new Uint8Array(one.length + other.length)
  joined.set(one)
  joined.set(other, one.length)
  return joined
}
