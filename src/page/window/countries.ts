import type { Field } from './controls.js'
import { inPieces } from './pieces.js'
import type { Words } from './words.js'

/** Fills the choice of countries, which are many. */
export async function addCountries(
  words: Words,
  { control }: Field,
  countries: readonly string[],
): Promise<void> {
  const names = new Map<string, Intl.DisplayNames>()
  const nameOf = (code: string, language: string) => {
    const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'region' })
    names.set(language, known)
    return known.of(code) ?? code
  }
  await inPieces(countries.toSorted(), (value) => {
    const label = (_: unknown, language: string) => `${value} – ${nameOf(value, language)}`
    control.append(words.in('option', label, { value }))
  })
}
