import type { AccountTypeNumber } from '../../validator/index.js'

/** What a fast path says of a cell that has to be looked at closely. */
export const CLOSE_LOOK = -1
/** What it says of a cell that needs no mending. */
export const AS_IT_IS = -2

/**
 * Looks at cells that need little or no mending: most rows of most lists. What it makes of them has to be
 * what the close look would make of them.
 */
export interface FastPath {
  /** Whether what passes has its shape and length. */
  readonly isProven: boolean
  /** Bytes of the cell that passed last, as it is, that begin no character. */
  readonly furtherBytes: number
  /**
   * Reads the cell from `start` to before `end`, which has no outer spaces. What it mends is written to
   * `to` in `out`, where there is room for 4 bytes more.
   *
   * @returns the position behind the account that was written, `AS_IT_IS`, or `CLOSE_LOOK`
   */
  read(bytes: Uint8Array, start: number, end: number, out: Uint8Array, to: number): number
}

const PLUS = 0x2b
const MINUS = 0x2d
const DOT = 0x2e
const ZERO = 0x30
const ONE = 0x31
const NINE = 0x39
const SPACE = 0x20
const AT_SIGN = 0x40

/** What a byte of a cell means: that it has to be looked at closely, nothing, or that something begins. */
const CLOSE = 0
const PLAIN = 1
const DOMAIN = 2
/** A character of three bytes, U+4000 to U+9FFF: nearly all Chinese ones, and none that is ever mended. */
const WIDE = 3

/** Letters that have to be mended, by account type. */
const OTHER_CASE: Readonly<Partial<Record<AccountTypeNumber, 'upper' | 'lower'>>> = {
  992: 'upper',
  993: 'lower',
  994: 'upper',
  995: 'lower',
  996: 'upper',
  998: 'upper',
  1000: 'upper',
  1001: 'upper',
}

/** The fast path for accounts of a type other than phone numbers, or of none. */
export class PlainFastPath implements FastPath {
  readonly isProven = false
  furtherBytes = 0
  readonly #table = asciiTable()
  /** In force once a domain has begun. */
  readonly #domainTable = asciiTable()

  constructor(type: AccountTypeNumber | null) {
    const other = type === null ? undefined : OTHER_CASE[type]
    this.#table.fill(WIDE, 0xe4, 0xea)
    if (other === 'upper') this.#table.fill(CLOSE, 0x41, 0x5b)
    if (other === 'lower') this.#table.fill(CLOSE, 0x61, 0x7b)
    if (type === 1005) {
      this.#table[AT_SIGN] = DOMAIN
      this.#domainTable.fill(CLOSE, 0x41, 0x5b)
      this.#domainTable[AT_SIGN] = CLOSE
    }
  }

  read(bytes: Uint8Array, start: number, end: number): number {
    const first = bytes[start]!
    // An apostrophe before a number, and a formula.
    if (first === 0x27 || first === 0x3d) return CLOSE_LOOK
    let table = this.#table
    let further = 0
    for (let at = first === PLUS ? start + 1 : start; at < end; at++) {
      const meaning = table[bytes[at]!]!
      if (meaning === PLAIN) continue
      if (meaning === CLOSE) return CLOSE_LOOK
      if (meaning === DOMAIN) {
        table = this.#domainTable
      } else {
        // The cell is UTF-8, and ends behind a character.
        at += 2
        further += 2
      }
    }
    this.furtherBytes = further
    return bytes[end - 1] === ZERO && endsInFraction(bytes, end) ? CLOSE_LOOK : AS_IT_IS
  }
}

/** Printable ASCII is plain; a `+` inside may be one of scientific notation. */
function asciiTable(): Uint8Array {
  const table = new Uint8Array(256)
  table.fill(PLAIN, SPACE, 0x7f)
  table[PLUS] = CLOSE
  return table
}

/** Whether the bytes before `end` are a dot and zeros. */
function endsInFraction(bytes: Uint8Array, end: number): boolean {
  let at = end - 1
  while (bytes[at] === ZERO) at--
  return bytes[at] === DOT
}

/** National numbers of one country that are known at a glance. */
interface NationalForm {
  /** Digits of a number. */
  readonly digits: number
  /** The country's calling code, with a `+`. */
  readonly code: readonly number[]
  /** Whether digits at `at` are such a number. */
  readonly fits: (bytes: Uint8Array, at: number) => boolean
}

const MAINLAND_MOBILE: NationalForm = {
  digits: 11,
  code: [PLUS, 0x38, 0x36],
  fits: (bytes, at) =>
    bytes[at] === ONE &&
    bytes[at + 1]! > 0x32 &&
    // 179 begins what is dialled to call abroad, and no mobile number.
    !(bytes[at + 1] === 0x37 && bytes[at + 2] === NINE),
}
const NORTH_AMERICAN: NationalForm = {
  digits: 10,
  code: [PLUS, ONE],
  fits: (bytes, at) => bytes[at]! > ONE && bytes[at + 3]! > ONE,
}

const NATIONAL_FORMS: Readonly<Record<string, NationalForm>> = {
  CN: MAINLAND_MOBILE,
  US: NORTH_AMERICAN,
  CA: NORTH_AMERICAN,
}

/** Round brackets: of numbers with a country, they may hold a 0 that has to go. */
function isBracket(byte: number): boolean {
  return byte === 0x28 || byte === 0x29
}

/** Room in front of national digits for a `+` and a calling code. */
const CODE_ROOM = 3

/**
 * The fast path for phone numbers: with a `+`, or in the most common form of a country, as digits
 * with or without what people put between them.
 */
export class PhoneFastPath implements FastPath {
  readonly isProven = true
  readonly furtherBytes = 0
  readonly #form: NationalForm | null

  /** @param country of the numbers without one; null when none is given */
  constructor(country: string | null) {
    this.#form = (country === null ? undefined : NATIONAL_FORMS[country]) ?? null
  }

  read(bytes: Uint8Array, start: number, end: number, out: Uint8Array, to: number): number {
    const isInternational = bytes[start] === PLUS
    let at = isInternational ? start + 1 : start
    const first = isInternational ? to + 1 : to + CODE_ROOM
    // Longer ones are none, and might not have room.
    if (end - start > 32) return CLOSE_LOOK
    let free = first
    for (; at < end; at++) {
      const byte = bytes[at]!
      if (byte >= ZERO && byte <= NINE) out[free++] = byte
      else if (byte !== SPACE && byte !== MINUS && (isInternational || !isBracket(byte))) {
        return CLOSE_LOOK
      }
    }
    const digits = free - first
    if (isInternational) {
      if (digits < 7 || digits > 15 || out[first] === ZERO) return CLOSE_LOOK
      if (digits === end - start - 1) return AS_IT_IS
      out[to] = PLUS
      return free
    }
    const form = this.#form
    if (form === null || digits !== form.digits || !form.fits(out, first)) return CLOSE_LOOK
    const { code } = form
    if (code.length < CODE_ROOM) out.copyWithin(to + code.length, first, free)
    for (let index = 0; index < code.length; index++) out[to + index] = code[index]!
    return to + code.length + digits
  }
}
