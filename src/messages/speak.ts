import { ENGLISH } from './english.js'
import type { Entry, Say } from './text.js'

/** Languages that are spoken; the first is the one to fall back to. */
export const LANGUAGES = ['en', 'zh-CN'] as const

/** A language that is spoken. */
export type Language = (typeof LANGUAGES)[number]

/** A catalogue: texts by their names. */
type Texts = Readonly<Record<string, Entry | undefined>>

/** Puts texts into English. */
export const sayEnglish: Say = speaker(ENGLISH)

/**
 * What puts texts into words of a language. A text that its catalogue lacks is said in English. The
 * catalogue is loaded only here, since most runs need no other than the English one.
 */
export async function speakerOf(language: Language): Promise<Say> {
  if (language === 'en') return sayEnglish
  const { ZH_CN } = await import('./zh-CN/index.js')
  return speaker(ZH_CN)
}

/** What puts texts into the words of a catalogue, or into English where it has none. */
export function speaker(texts: Texts): Say {
  const say: Say = (text) => {
    if (typeof text === 'string') return text
    const entry = texts[text.key] ?? ENGLISH[text.key] ?? text.key
    return typeof entry === 'function' ? entry(text.facts as never, say) : entry
  }
  return say
}
