import type { Say, Text } from '../text.js'
import * as words from './words.js'

/** Texts that have no place of their own. */
export const GENERAL = {
  'general.stopped': ({ signal }: { readonly signal: string }) => `Stopped by ${signal}.`,
  'general.nothing-sent': 'Nothing was sent.',
  /** A fault of this project: class and message of what was thrown. */
  'general.bug': ({ name, message }: { readonly name: string; readonly message: string }) =>
    `${name}: ${message}. This is a bug: please report it.`,
  /** Sentences, one after the other; empty ones leave nothing. */
  'general.sentences': ({ texts }: { readonly texts: readonly (Text | string)[] }, say: Say) =>
    texts
      .map(say)
      .filter((sentence) => sentence !== '')
      .join(' '),
  'general.bytes': ({ bytes }: { readonly bytes: number }) => words.bytes(bytes),
}
