import { LANGUAGES, type Language } from '../messages/page.js'

/** The language of a browser that prefers these, as well as it is spoken here. */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0]
    const found = LANGUAGES.find((language) => language.toLowerCase().split('-')[0] === base)
    if (found !== undefined) return found
  }
  return 'en'
}
