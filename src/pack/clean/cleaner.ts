import {
  type AccountTypeNumber,
  type Checks,
  checksFor,
  LF,
  SPACE,
  TextDecoder,
} from '../../validator/index.js'
import type { Batch } from '../batch.js'
import { type Cells, cellAt, FAULTS } from '../read/cells.js'
import { type RejectReason, Tally } from '../tally.js'
import { TextEncoder } from '../text-encoder.js'
import { type Reform, reformFor } from './by-type.js'
import { AS_IT_IS, CLOSE_LOOK, type FastPath, PhoneFastPath, PlainFastPath } from './fast-path.js'
import { phoneReader } from './phone.js'
import { cleanText, isScientific, MENDINGS, type Mending } from './text.js'

/** What accounts are to be, and whether cells are mended to be that. */
export interface CleanOptions {
  readonly kind: 'account' | 'token'
  readonly accountType: AccountTypeNumber | null
  /** Country of phone numbers that have none of their own; null when none is given. */
  readonly country: string | null
  readonly normalize: boolean
}

/** What is known of the text that cells come from. */
export interface CellSource {
  /** Index of the source, as batches have it. */
  readonly source: number
  /** Lines of rows that hold no account. */
  readonly headerLines: readonly number[]
  /** Line of a row that holds no account only if it can't be read as one; null when there is none. */
  readonly doubtfulLine: number | null
  /** The title of the column: rows that repeat it are no accounts, either. */
  readonly title: string | null
  readonly tally: Tally
  /** Told each rejected row, which is good until it returns. */
  readonly onReject: (reason: RejectReason, line: number, row: Uint8Array) => void
}

const PHONE: AccountTypeNumber = 1002
const ZERO = 0x30
const NINE = 0x39
const AT_SIGN = 0x40
const BIT: Readonly<Record<Mending, number>> = Object.fromEntries(
  MENDINGS.map((mending, kind) => [mending, 1 << kind]),
) as Record<Mending, number>
/** Bytes that the fast path may make an account longer than its row, with a LF. */
const ROOM = 8
/** So few bytes are copied sooner one by one than by a call. */
const FEW_BYTES = 64

/** Makes accounts of cells: mends them as far as that is safe, and judges them as the validator does. */
export class Cleaner {
  readonly #checks: Checks
  readonly #reform: Reform
  readonly #fast: FastPath
  readonly #normalize: boolean
  readonly #lengthReason: RejectReason
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  readonly #encoder = new TextEncoder()
  /** The accounts of the batch, and how many bytes of it they take. */
  #bytes = new Uint8Array(0)
  #used = 0

  /** Loads what it takes to clean accounts of a type. @throws {RangeError} for an unknown country */
  static async load(options: CleanOptions): Promise<Cleaner> {
    const isPhone = options.accountType === PHONE && options.normalize
    return new Cleaner(
      options,
      reformFor(options.accountType, isPhone ? await phoneReader(options.country) : null),
      isPhone ? new PhoneFastPath(options.country) : new PlainFastPath(options.accountType),
    )
  }

  private constructor(options: CleanOptions, reform: Reform, fast: FastPath) {
    const { kind, accountType, normalize } = options
    this.#checks = checksFor(accountType === null ? { kind } : { kind, accountType })
    this.#reform = reform
    this.#fast = fast
    this.#normalize = normalize
    this.#lengthReason = kind === 'token' ? 'token-length' : 'account-length'
  }

  /** The accounts in cells, good until the next call; what is none is counted. */
  clean(cells: Cells, from: CellSource): Batch {
    const { bytes, starts, ends, lines, faults, count } = cells
    const { tally, headerLines } = from
    const title = from.title === null ? null : this.#encoder.encode(from.title)
    const lastHeaderLine = headerLines.at(-1) ?? 0
    const [fast, isTrimmed, room] = [this.#fast, this.#normalize, roomFor(cells)]
    let accounts = 0
    let trimmed = 0
    let phones = 0
    // Rows that follow each other and stay as they are: they are copied at once.
    let runStart = 0
    let runEnd = 0
    this.#used = 0
    this.#reserve(room)
    tally.rows += count
    for (let index = 0; index < count; index++) {
      if (lines[index]! <= lastHeaderLine && headerLines.includes(lines[index]!)) {
        tally.headers++
        continue
      }
      if (faults[index] !== FAULTS.none) {
        this.#rejectFault(cells, index, from)
        continue
      }
      let start = starts[index]!
      let end = ends[index]!
      if (isTrimmed) {
        while (start < end && bytes[start] === SPACE) start++
        while (end > start && bytes[end - 1] === SPACE) end--
      }
      const length = end - start
      if (length === 0) {
        tally.blank++
        continue
      }
      if (title !== null && length === title.length && isSame(bytes, start, title)) {
        tally.headers++
        continue
      }
      const next = fast.read(bytes, start, end, this.#bytes, this.#used + runEnd - runStart)
      const isAsItIs = next === AS_IT_IS
      const isAccount =
        next !== CLOSE_LOOK && (!isAsItIs || fast.isProven || this.#isRight(bytes, start, end))
      const isWholeRow = isAccount && isAsItIs && bytes[end] === LF
      if (isWholeRow && start === runEnd) {
        accounts++
        runEnd = end + 1
        continue
      }
      this.#copy(bytes, runStart, runEnd)
      runStart = runEnd
      if (!isAccount) {
        accounts += this.#lookClosely(cells, index, { from, room })
        continue
      }
      accounts++
      if (length !== ends[index]! - starts[index]!) trimmed++
      if (isWholeRow) {
        runStart = start
        runEnd = end + 1
        continue
      }
      if (isAsItIs) {
        this.#copy(bytes, start, end)
      } else {
        phones++
        this.#used = next
      }
      this.#bytes[this.#used++] = LF
    }
    this.#copy(bytes, runStart, runEnd)
    tally.mended[MENDINGS.indexOf('whitespace')]! += trimmed
    tally.mended[MENDINGS.indexOf('phone')]! += phones
    return { source: from.source, bytes: this.#bytes.subarray(0, this.#used), count: accounts }
  }

  /**
   * Whether a row is an account by its shape; not where accounts may look like anything, or where it is
   * a word: an IMEI may be 15 letters, and so may a title.
   */
  hasShape(cells: Cells, index: number): boolean {
    if (this.#checks.shape === null && this.#checks.kind === 'account') return false
    const from = { source: 0, headerLines: [], doubtfulLine: null, title: null }
    const tally = new Tally()
    const { bytes } = this.clean(cellAt(cells, index), { ...from, tally, onReject: () => {} })
    return bytes.some((byte) => (byte >= ZERO && byte <= NINE) || byte === AT_SIGN)
  }

  /** Makes room for so many bytes of accounts and their LF. */
  #reserve(room: number): void {
    if (this.#used + room <= this.#bytes.length) return
    const larger = new Uint8Array(2 * (this.#used + room))
    larger.set(this.#bytes.subarray(0, this.#used))
    this.#bytes = larger
  }

  /** Copies bytes to the end of the accounts, where there is room for them. */
  #copy(bytes: Uint8Array, start: number, end: number): void {
    if (end - start > FEW_BYTES) this.#bytes.set(bytes.subarray(start, end), this.#used)
    else for (let at = start; at < end; at++) this.#bytes[this.#used + at - start] = bytes[at]!
    this.#used += end - start
  }

  /** Whether a cell that needs no mending has nothing else wrong with it. */
  #isRight(bytes: Uint8Array, start: number, end: number): boolean {
    const { leastCharacters, mostCharacters, shape } = this.#checks
    const characters = end - start - this.#fast.furtherBytes
    if (characters < leastCharacters || characters > mostCharacters) return false
    return shape === null || shape.matches(bytes, start, end)
  }

  /**
   * Makes an account of any cell, with its LF.
   *
   * @param options with bytes that there has to be room for afterwards
   * @returns how many accounts it makes, 1 or 0
   */
  #lookClosely(
    cells: Cells,
    index: number,
    { from, room }: { readonly from: CellSource; readonly room: number },
  ): number {
    const { tally } = from
    const given = this.#decoder.decode(cells.bytes.subarray(cells.starts[index], cells.ends[index]))
    let mendings = 0
    const onMend = (mending: Mending) => {
      mendings |= BIT[mending]
    }
    const cell = this.#normalize ? cleanText(given, onMend) : given
    if (cell === '' || cell === from.title) {
      if (cell === '') tally.blank++
      else tally.headers++
      return 0
    }
    const account = this.#normalize ? this.#reform(cell, onMend) : cell
    const encoded = this.#encoder.encode(account)
    const reason = this.#judge(account, encoded)
    if (reason !== null) {
      reject(cells, index, reason, from)
      return 0
    }
    tally.mend(mendings)
    this.#reserve(encoded.length + 1 + room)
    this.#bytes.set(encoded, this.#used)
    this.#used += encoded.length
    this.#bytes[this.#used++] = LF
    return 1
  }

  /** Why a package can't hold an account; null when it can. */
  #judge(account: string, encoded: Uint8Array): RejectReason | null {
    const { leastCharacters, mostCharacters, shape } = this.#checks
    // Only where cells are not mended: then it would be two rows.
    if (/[\n\r]/.test(account)) return 'csv-quote'
    if (this.#normalize && isScientific(account)) return 'spreadsheet'
    const characters = countCharacters(encoded)
    if (characters < leastCharacters || characters > mostCharacters) return this.#lengthReason
    if (shape !== null && !shape.matches(encoded, 0, encoded.length)) return 'account-type'
    return null
  }

  #rejectFault(cells: Cells, index: number, from: CellSource): void {
    const fault = cells.faults[index]
    if (fault === FAULTS.quote) {
      reject(cells, index, 'csv-quote', from)
      return
    }
    if (fault === FAULTS.tooLong) {
      reject(cells, index, this.#lengthReason, from)
      return
    }
    const isBlank = cells.bytes
      .subarray(cells.rowStarts[index], cells.rowEnds[index])
      .every((byte) => byte <= SPACE)
    if (isBlank) from.tally.blank++
    else reject(cells, index, 'missing-column', from)
  }
}

function reject(cells: Cells, index: number, reason: RejectReason, from: CellSource): void {
  const line = cells.lines[index]!
  // What was a long number is no title, and who it was of is not known.
  if (line === from.doubtfulLine && reason !== 'spreadsheet') {
    from.tally.headers++
    return
  }
  from.tally.reject(reason, line)
  from.onReject(reason, line, cells.bytes.subarray(cells.rowStarts[index], cells.rowEnds[index]))
}

/** Bytes that all accounts take that the fast path makes of cells, at most. */
function roomFor({ count, rowStarts, rowEnds }: Cells): number {
  return count === 0 ? 0 : rowEnds[count - 1]! - rowStarts[0]! + count * ROOM
}

function countCharacters(utf8: Uint8Array): number {
  let characters = 0
  for (const byte of utf8) if ((byte & 0xc0) !== 0x80) characters++
  return characters
}

function isSame(bytes: Uint8Array, start: number, expected: Uint8Array): boolean {
  for (let at = 0; at < expected.length; at++) {
    if (bytes[start + at] !== expected[at]) return false
  }
  return true
}
