import { ROW_RULES, type RowRule } from '../rules/row-rules.js'
import type { RowSettings } from '../rules/row-settings.js'
import { accountFault } from '../text/account-faults.js'
import { asciiRules, CHARACTER_RANGES } from '../text/characters.js'
import { MOST_RANGES, NO_CHARACTER } from './kernel/numbers.js'
import type { KernelFindings } from './kernel-findings.js'
import type { Chunk, Ledger, RowEngine } from './row-engine.js'
import type { Memory } from './web-assembly.js'

/** First, last and rules of a range that is not in use. */
const NO_RANGE = [NO_CHARACTER, NO_CHARACTER, 0]

/** An address in the kernel's memory, or another number that it tells. */
export interface Place {
  readonly value: number
}

/** What the kernel exports for reading the rows of a text. */
export interface RowExports {
  /** Numbers that `scan` and `endText` give. */
  readonly results: Place
  readonly lengths: Place
  readonly account: Place
  readonly chunk: Place
  readonly asciiRules: Place
  readonly ranges: Place
  readonly counts: Place
  readonly notes: Place
  readonly mostNotes: Place
  /** `listed` and `noted` are bits of rules. */
  scan(
    from: number,
    size: number,
    line: number,
    isUtf8: boolean,
    listed: number,
    noted: number,
  ): number
  add(size: number, line: number): void
  endText(rows: number): number
}

/** What is done with the accounts of a text: nothing, or they are compared, or looked up again. */
export type TextSearch = 'none' | 'new' | 'again'

/** What reading a text takes. */
interface Reading {
  readonly exports: RowExports
  readonly memory: Memory
  readonly findings: KernelFindings
  readonly search: TextSearch
}

/** Has the kernel read the rows of one text, and writes down what it finds. */
export class KernelRows implements RowEngine {
  readonly #settings: RowSettings
  readonly #exports: RowExports
  readonly #memory: Memory
  readonly #findings: KernelFindings
  readonly #search: TextSearch
  /** The rules, and their bits. */
  readonly #rules: readonly (readonly [RowRule, number])[]
  /** The chunk that is in the kernel's memory. */
  #chunk: Chunk | null = null
  /** The kernel's memory; empty once it has grown. */
  #bytes: Uint8Array
  #ledger: Ledger | null = null

  constructor(settings: RowSettings, { exports, memory, findings, search }: Reading) {
    this.#settings = settings
    this.#exports = exports
    this.#memory = memory
    this.#findings = findings
    this.#search = search
    this.#bytes = new Uint8Array(memory.buffer)
    const other = settings.kind === 'token' ? 'account-length' : 'token-length'
    this.#rules = ROW_RULES.filter(([rule]) => rule !== other)
    const ascii = asciiRules(settings.format)
    new Uint16Array(memory.buffer, exports.asciiRules.value, ascii.length).set(ascii)
    const ranges = CHARACTER_RANGES.filter(([, last]) => last >= ascii.length).flat()
    const unused = Array.from({ length: MOST_RANGES - ranges.length / 3 }, () => NO_RANGE)
    new Uint32Array(memory.buffer, exports.ranges.value).set([...ranges, ...unused.flat()])
  }

  read(chunk: Chunk, from: number, ledger: Ledger): number {
    const { chunk: place, results, mostNotes } = this.#exports
    this.#ledger = ledger
    if (chunk !== this.#chunk) {
      new Uint8Array(this.#memory.buffer, place.value, chunk.bytes.length).set(chunk.bytes)
      this.#chunk = chunk
    }
    for (let at = from; ; ) {
      const noted = this.#bits((rule) => ledger.tally.notes(rule))
      at = this.#scan(at, noted)
      const [rows, crlfRows, isBeyondAscii, notes] = this.#doubles(results.value, 4)
      if (notes! > 0) this.#note(notes!, noted)
      ledger.rows += rows!
      ledger.crlfRows += crlfRows!
      ledger.lfRows += rows! - crlfRows!
      if (isBeyondAscii !== 0) ledger.hasUtf8 = true
      this.#takeCounts()
      // Otherwise it may have stopped for want of room.
      if (notes! < mostNotes.value) return at
    }
  }

  add(bytes: Uint8Array, start: number, end: number, line: number): void {
    if (this.#search === 'none') return
    const { buffer } = this.#memory
    new Uint8Array(buffer, this.#exports.account.value).set(bytes.subarray(start, end))
    this.#exports.add(end - start, line)
  }

  end({ rows, lengths }: Ledger): void {
    const [exports, findings] = [this.#exports, this.#findings]
    const counted = this.#doubles(exports.lengths.value, lengths.length)
    for (const [characters, accounts] of counted.entries()) lengths[characters]! += accounts
    counted.fill(0)
    if (this.#search === 'again') return
    if (this.#search === 'none') {
      findings.end({ rows, isCompared: false, stoppedAt: 0, aloneFrom: 0 })
      return
    }
    const isCompared = exports.endText(rows) !== 0
    const [stoppedAt, aloneFrom] = this.#doubles(exports.results.value, 2)
    findings.end({ rows, isCompared, stoppedAt: stoppedAt!, aloneFrom: aloneFrom! })
  }

  /** Whether an account, told by its addresses, has the shape that is asked for. */
  accepts(start: number, end: number): boolean {
    const { accountType, shape } = this.#settings
    const bytes = this.#memoryBytes()
    if (shape === null || shape.matches(bytes, start, end)) return true
    const { faults } = this.#ledger!
    if (faults.areSame) faults.take(accountFault(accountType, { bytes, start, end }))
    return false
  }

  #scan(from: number, noted: number): number {
    const { bytes, isUtf8 } = this.#chunk!
    const { rows, tally } = this.#ledger!
    const listed = this.#bits((rule) => tally.lists(rule))
    return this.#exports.scan(from, bytes.length, rows + 1, isUtf8, listed, noted)
  }

  /** The bits of the rules for which something is so. */
  #bits(isSo: (rule: RowRule) => boolean): number {
    return this.#rules.reduce((bits, [rule, bit]) => (isSo(rule) ? bits | bit : bits), 0)
  }

  /** Notes the lines of rows with findings, before the rows are counted. */
  #note(notes: number, noted: number): void {
    const { rows, tally } = this.#ledger!
    const words = new Uint32Array(this.#memory.buffer, this.#exports.notes.value, 2 * notes)
    for (let at = 0; at < words.length; at += 2) {
      const found = words[at + 1]! & noted
      for (const [rule, bit] of this.#rules) {
        if (found & bit) tally.note(rule, rows + words[at]! + 1)
      }
    }
  }

  #takeCounts(): void {
    const { value } = this.#exports.counts
    const counts = new Uint32Array(this.#memory.buffer, value, this.#rules.length)
    for (const [rule, bit] of this.#rules) {
      // One for each bit, in their order.
      this.#ledger!.tally.countMore(rule, counts[31 - Math.clz32(bit)]!)
    }
    counts.fill(0)
  }

  #memoryBytes(): Uint8Array {
    // The memory is another one once it has grown; to ask it each time would take long.
    if (this.#bytes.length === 0) this.#bytes = new Uint8Array(this.#memory.buffer)
    return this.#bytes
  }

  #doubles(address: number, length: number): Float64Array {
    return new Float64Array(this.#memory.buffer, address, length)
  }
}
