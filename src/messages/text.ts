/**
 * Something to be said to a person: which text of the catalogue, and the facts that it tells. Its
 * words are made at the very end, where it is known in which language. Made by `text` alone.
 */
export interface Text {
  readonly key: string
  readonly facts: unknown
}

/** Puts a text into words; a string is words already, such as a name or a quote. */
export type Say = (text: Text | string) => string

/** A text in a catalogue: its words, or what makes them of facts. */
export type Entry = string | ((facts: never, say: Say) => string)

/** A section of another catalogue than the English one: it may lack texts, and has no others. */
export type Translation<Section> = { readonly [K in keyof Section]?: Section[K] | string }
