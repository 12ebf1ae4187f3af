import type { AccountTypeNumber } from '../../validator/index.js'
import { type PhoneReader, withoutThousands } from './phone.js'
import type { Mending } from './text.js'

/** Brings a clean cell into the form that its account type has, where it can be. */
export type Reform = (cell: string, onMend: (mending: Mending) => void) => string

const reformed = (mending: Mending, form: (cell: string) => string): Reform => {
  return (cell, onMend) => {
    const mended = form(cell)
    if (mended !== cell) onMend(mending)
    return mended
  }
}

const LOWER = reformed('case', (cell) => cell.toLowerCase())
const UPPER = reformed('case', (cell) => cell.toUpperCase())
const DOMAIN = reformed('case', (cell) => {
  const sign = cell.lastIndexOf('@')
  return cell.slice(0, sign + 1) + cell.slice(sign + 1).toLowerCase()
})
const DIGITS = reformed('thousands', withoutThousands)

/** Account types whose letters, digits or signs can be mended, with how. */
const REFORMS: Readonly<Partial<Record<AccountTypeNumber, Reform>>> = {
  991: DIGITS,
  992: LOWER,
  993: UPPER,
  994: LOWER,
  995: UPPER,
  996: LOWER,
  998: LOWER,
  1000: LOWER,
  1001: LOWER,
  1005: DOMAIN,
}

/** What brings cells into the form of an account type; `phone` reads numbers, for phone numbers. */
export function reformFor(type: AccountTypeNumber | null, phone: PhoneReader | null): Reform {
  if (phone !== null) {
    return (cell, onMend) => {
      const number = DIGITS(cell, onMend)
      return reformed('phone', (given) => phone.read(given) ?? given)(number, onMend)
    }
  }
  return (type === null ? undefined : REFORMS[type]) ?? ((cell) => cell)
}
