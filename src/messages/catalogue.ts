import type { BASIC } from './en/basic.js'
import type { EN } from './en/index.js'
import { addEnglish } from './english.js'
import type { Entry, Say, Text } from './text.js'

type Catalogue = typeof EN

/** Name of a text in the catalogue. */
export type TextKey = keyof Catalogue

/** What a text tells: numbers, names and other texts, but for its words. Undefined where nothing. */
export type FactsOf<K extends TextKey> = Catalogue[K] extends (facts: infer F, say: Say) => string
  ? F
  : undefined

/** Something to be said, by the name of its text, one of those loaded, and the facts that it tells. */
export type TextMaker<Loaded> = <K extends TextKey & keyof Loaded>(
  key: K,
  ...facts: FactsOf<K> extends undefined ? [] : [FactsOf<K>]
) => Text

/** Something to be said that every run may have to say. */
export const text: TextMaker<typeof BASIC> = (key, ...facts) => ({ key, facts: facts[0] })

/**
 * Loads the English texts of a section for whoever makes texts of it: most runs say few of all there
 * are, and have to start quickly.
 *
 * @returns what makes texts of it, as `text` does of those that are always there
 */
export function textsWith<Section extends Readonly<Record<string, Entry>>>(
  section: Section,
): TextMaker<typeof BASIC & Section> {
  addEnglish(section)
  return text as TextMaker<typeof BASIC & Section>
}
