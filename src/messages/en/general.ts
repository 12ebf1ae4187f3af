import type { Say, Text } from '../text.js'

/** Texts that have no place of their own. */
export const GENERAL = {
  'general.stopped': ({ signal }: { readonly signal: string }) => `Stopped by ${signal}.`,
  /** Sentences, one after the other. */
  'general.sentences': ({ texts }: { readonly texts: readonly (Text | string)[] }, say: Say) =>
    texts.map(say).join(' '),
}
