/** Facts of the rules about archives. */
export interface ZipFacts {
  readonly 'zip-invalid': ZipWords
  readonly 'zip-encrypted': ZipWords
  readonly 'zip-method': ZipWords
  readonly 'zip-entries': ZipWords
  readonly 'zip-folder': ZipWords
  readonly 'zip-link': ZipWords
  readonly 'zip-entry-extension': ZipWords
  readonly 'zip-entry-name': ZipWords
  readonly 'zip-expanded-size': ZipWords
}

/** A rule about archives. */
export type ZipRule = keyof ZipFacts

/** What is wrong, where, and what to do, in English; printable, on one line. */
export interface ZipWords {
  readonly words: string
}
