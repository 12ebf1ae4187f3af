import type { EN } from './en/index.js'
import type { Say, Text } from './text.js'

type Catalogue = typeof EN

/** Name of a text in the catalogue. */
export type TextKey = keyof Catalogue

/** What a text tells: numbers, names and other texts, but for its words. Undefined where nothing. */
export type FactsOf<K extends TextKey> = Catalogue[K] extends (facts: infer F, say: Say) => string
  ? F
  : undefined

/** Something to be said, by the name of its text and the facts that it tells. */
export function text<K extends TextKey>(
  key: K,
  ...facts: FactsOf<K> extends undefined ? [] : [FactsOf<K>]
): Text {
  return { key, facts: facts[0] }
}
