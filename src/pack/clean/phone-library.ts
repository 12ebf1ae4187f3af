import {
  type CountryCode,
  getCountries,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core'
// The smallest: plans of countries are not looked at.
import metadata from 'libphonenumber-js/min/metadata'

/** A country, as ISO 3166-1 calls it with two letters. */
export type Country = CountryCode

/** Countries whose numbers can be read. */
export function countries(): readonly Country[] {
  return getCountries(metadata)
}

/** Whether the numbers of a country can be read. */
export function isCountry(country: string): country is Country {
  return isSupportedCountry(country as Country, metadata)
}

/**
 * A number as E.164, where it can be read as one; undefined when it can't.
 *
 * @param country of a number that has none of its own
 */
export function parseNumber(number: string, country?: Country): string | undefined {
  const options = { extract: false, ...(country && { defaultCountry: country }) }
  return parsePhoneNumberFromString(number, options, metadata)?.number
}
