/** Reads phone numbers as people write them. */
export interface PhoneReader {
  /**
   * A number as E.164, where it can be read as one; whether a number of that form can exist is not
   * looked at. Undefined when it can't, or when it is a number of a country and no country is given.
   */
  read(number: string): string | undefined
}

/** What stands between digits where people write numbers with a `+` or `00` (ITU-T E.123, and habits). */
const SEPARATORS = /[\s\-‐-―−()[\].·/]/gu
const TRUNK_ZERO = /\(0\)/
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/

/** A number with its thousands parted, as spreadsheets show it, without what parts them. */
export function withoutThousands(number: string): string {
  return THOUSANDS.test(number) ? number.replaceAll(',', '') : number
}

/**
 * A number with a `+` or `00` in front as E.164, undefined when it is none: it has its country, and
 * is right or wrong whatever the plans of countries say.
 */
export function readInternational(number: string): string | undefined {
  const digits = number.replace(TRUNK_ZERO, '').replaceAll(SEPARATORS, '')
  const found = /^(?:\+|00)([1-9]\d+)$/.exec(digits)
  return found === null ? undefined : `+${found[1]}`
}

/**
 * What reads phone numbers, in `country` where they have none of their own.
 *
 * @throws {RangeError} for what is no country that has phone numbers
 */
export async function phoneReader(country: string | null): Promise<PhoneReader> {
  if (country === null) return { read: readInternational }
  // Loaded only now: it is large.
  const { isCountry, parseNumber } = await import('./phone-library.js')
  if (!isCountry(country)) throw new RangeError(`there is no country ${country}`)
  return { read: (number) => readInternational(number) ?? parseNumber(number, country) }
}

/** Countries whose numbers can be read, each by two letters (ISO 3166-1). */
export async function phoneCountries(): Promise<readonly string[]> {
  const { countries } = await import('./phone-library.js')
  return countries()
}
