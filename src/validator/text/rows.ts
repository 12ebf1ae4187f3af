import type { Platform } from '../platform.js'
import type { FactsArgument, FactsOf } from '../rules/facts.js'
import type { ValidateOptions } from '../rules/options.js'
import type { LengthCount } from '../rules/report.js'
import { ROW_RULES } from '../rules/row-rules.js'
import type { RowSettings } from '../rules/row-settings.js'
import type { RuleId } from '../rules/rules.js'
import type { Tally } from '../rules/tally.js'
import { emptyLedger, type Ledger, MAX_CHUNK_BYTES, type RowEngine } from '../scan/row-engine.js'
import { LF } from './characters.js'
import { EncodingWatch } from './encoding-watch.js'
import { foreignContent, HEAD_BYTES, isUtf16 } from './foreign-content.js'
import { judgeRow } from './judgement.js'
import { Row } from './row.js'
import { isTitle } from './titles.js'

/** What there is to say of a text besides its findings. */
export interface RowTotals {
  readonly rows: number
  /** Rows without an error. */
  readonly accounts: number
  readonly lengths: readonly LengthCount[]
  /** Findings about rows, and about the text as a whole. */
  readonly findings: Tally
}

/** Where a text stands, and how much is noted of it. */
export interface TextPlace {
  /** Whether it is in an archive. */
  readonly isEntry?: boolean
  /** Lines of each rule that are noted. */
  readonly lines?: number | undefined
  /** Is told each row; nothing is left to the engine then but to look for duplicates. */
  readonly onRow?: ValidateOptions['onRow'] | undefined
}

const UTF8_MARK = [0xef, 0xbb, 0xbf]

/** Reads the rows of a text, chunk by chunk, and judges each. */
export class RowReader {
  readonly #settings: RowSettings
  readonly #isEntry: boolean
  readonly #ledger: Ledger
  readonly #engine: RowEngine
  readonly #row: Row
  readonly #isUtf8: Platform['isUtf8']
  readonly #onRow: ValidateOptions['onRow'] | undefined
  /** What was found in the row. */
  #found: RuleId[] = []
  readonly #encoding = new EncodingWatch()
  /** Whether `#row` has begun in an earlier chunk. */
  #isInRow = false
  /** The first bytes, until there are enough to know what the text is; null from then on. */
  #head: Uint8Array | null = new Uint8Array(0)
  /** Whether the text is no list, or can't be read: then nothing is said of its rows. */
  #isRefused = false

  /** @param engine made for the same settings, and for this text alone */
  constructor(
    settings: RowSettings,
    engine: RowEngine,
    { isUtf8, isEntry = false, lines, onRow }: Pick<Platform, 'isUtf8'> & TextPlace,
  ) {
    this.#settings = settings
    this.#isEntry = isEntry
    this.#engine = engine
    this.#isUtf8 = isUtf8
    this.#onRow = onRow
    this.#row = new Row(settings.format)
    this.#ledger = emptyLedger(lines)
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
    if (head.length < HEAD_BYTES) this.#head = Uint8Array.from(head)
    else this.#start(head)
  }

  /** Ends the text. Call once. */
  end(): RowTotals {
    if (this.#head !== null) this.#start(this.#head)
    const { tally } = this.#ledger
    if (this.#isRefused) {
      this.#engine.end(this.#ledger)
      return { rows: 0, accounts: 0, lengths: [], findings: tally }
    }
    if (this.#isInRow) {
      this.#row.endWithoutLf()
      this.#judge()
    }
    const { rows, crlfRows, lfRows } = this.#ledger
    if (rows === 0) tally.add('file-empty')
    if (crlfRows > 0 && lfRows > 0) tally.add('line-ends')
    this.#engine.end(this.#ledger)
    this.#complete()
    const lengths = [...this.#ledger.lengths]
      .map((accounts, characters) => ({ characters, accounts }))
      .filter(({ accounts }) => accounts > 0)
    return {
      rows,
      accounts: lengths.reduce((sum, { accounts }) => sum + accounts, 0),
      lengths,
      findings: tally,
    }
  }

  /** Completes findings by what is known only now that all rows were read. */
  #complete(): void {
    const { tally, rows, hasUtf8, faults } = this.#ledger
    if (tally.counted('encoding') > 0) {
      const likely = this.#encoding.outcome(hasUtf8)
      tally.amend('encoding', (facts) => (facts.isUtf16 ? facts : { ...facts, likely }))
    }
    for (const [rule] of ROW_RULES) {
      const isOneFault = rule !== 'account-type' || faults.areSame
      if (isOneFault) tally.markAll(rule, rows)
    }
  }

  /** Begins the text with its first bytes: `HEAD_BYTES` at least, or all of them. */
  #start(head: Uint8Array): void {
    this.#head = null
    const { tally } = this.#ledger
    const content = foreignContent(head)
    this.#isRefused = content !== null || isUtf16(head)
    if (content !== null) tally.add('file-content', { content, isEntry: this.#isEntry })
    else if (this.#isRefused) tally.add('encoding', { isUtf16: true })
    if (this.#isRefused) return
    const hasMark = UTF8_MARK.every((byte, at) => head[at] === byte)
    if (hasMark) tally.add('bom')
    this.#read(hasMark ? head.subarray(UTF8_MARK.length) : head)
  }

  #read(bytes: Uint8Array): void {
    if (this.#isRefused) return
    for (let start = 0; start < bytes.length; ) {
      const end = start + Math.min(MAX_CHUNK_BYTES, this.#encoding.room)
      this.#readChunk(bytes.subarray(start, end))
      start = end
    }
  }

  #readChunk(bytes: Uint8Array): void {
    const ledger = this.#ledger
    this.#encoding.begin(bytes)
    // Where the row starts that was read last; null when that was before.
    let start: number | null = null
    let at = this.#isInRow ? this.#readRow(bytes, 0, null) : 0
    const wholeRows = bytes.subarray(at, bytes.lastIndexOf(LF) + 1)
    const chunk = { bytes, isUtf8: this.#isUtf8(wholeRows) }
    while (at < bytes.length) {
      // The first row may be a column title, and so is never left to the engine.
      if (ledger.rows > 0 && this.#onRow === undefined) at = this.#engine.read(chunk, at, ledger)
      start = at
      if (at < bytes.length) at = this.#readRow(bytes, at, start)
    }
    const unfinished = this.#isInRow ? start : undefined
    if (this.#encoding.end(bytes, unfinished, ledger.hasUtf8)) ledger.hasUtf8 = false
  }

  /**
   * Reads one row, or what there is of it, which starts at `start`, or in an earlier chunk; returns
   * where it stopped.
   */
  #readRow(bytes: Uint8Array, from: number, start: number | null): number {
    const { tally, hasUtf8 } = this.#ledger
    if (!this.#isInRow) this.#row.start(this.#ledger.rows + 1)
    const next = this.#row.read(bytes, from)
    this.#isInRow = next < 0
    if (this.#isInRow) return bytes.length
    const isFirst = this.#row.invalidByte > 0 && tally.counted('encoding') === 0
    if (isFirst) this.#encoding.find(bytes, start, hasUtf8)
    this.#judge()
    return next
  }

  #judge(): void {
    const row = this.#row
    const ledger = this.#ledger
    ledger.rows++
    if (row.ending === 'CRLF') ledger.crlfRows++
    if (row.ending === 'LF') ledger.lfRows++
    if (row.invalidByte === 0 && !row.csv?.error && row.isBeyondAscii) ledger.hasUtf8 = true
    if (this.#onRow !== undefined) this.#found = []
    const isAccount = judgeRow(row, this.#settings, this.#find)
    this.#onRow?.({ line: row.line, account: row.keptAccount, isAccount, rules: this.#found })
    if (!isAccount) return
    ledger.lengths[row.characters]!++
    this.#engine.add(row.kept, 0, row.bytes, row.line)
  }

  /** Writes down a finding about the row. */
  readonly #find = <R extends RuleId>(rule: R, ...facts: FactsArgument<R>): true => {
    const { tally, faults } = this.#ledger
    const { line } = this.#row
    if (this.#onRow !== undefined) this.#found.push(rule)
    if (rule === 'account-type' && !(line === 1 && isTitle(this.#row.account))) {
      faults.take((facts[0] as FactsOf<'account-type'>).fault)
    }
    if (tally.count(rule, line)) tally.list(rule, line, ...facts)
    return true
  }
}

/** One array after the other. */
function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  const joined = new Uint8Array(one.length + other.length)
  joined.set(one)
  joined.set(other, one.length)
  return joined
}
