import {
  LANGUAGES,
  type Language,
  type Say,
  sayEnglish,
  speakerOf,
  type Text,
  text,
} from '../messages/index.js'
import { element, rich } from './dom.js'

/** What is said: a text, or what makes words for a language. */
export type Spoken = Text | string | ((say: Say, language: Language) => string)

/** Puts texts into elements, and puts them in another language when that is asked for. */
export class Words {
  readonly #spoken = new Map<Element, Spoken>()
  readonly #names = new Map<string, Spoken>()
  #language: Language = 'en'
  #say: Say = sayEnglish

  get language(): Language {
    return this.#language
  }

  /** Has texts that name a setting call it as its control is called here. */
  name(setting: string, label: Spoken): void {
    this.#names.set(setting, label)
  }

  /** Puts what is said into an element, now and whenever the language changes. */
  put<E extends Element>(into: E, spoken: Spoken): E {
    this.#spoken.set(into, spoken)
    into.replaceChildren(...rich(this.#sayHere(spoken)))
    return into
  }

  /** An element that holds nothing but what is said. */
  in<T extends keyof HTMLElementTagNameMap>(
    tag: T,
    spoken: Spoken,
    properties: Parameters<typeof element>[1] = {},
  ): HTMLElementTagNameMap[T] {
    return this.put(element(tag, properties), spoken)
  }

  /** What is said, in words of the language. */
  say(spoken: Spoken): string {
    return typeof spoken === 'function' ? spoken(this.#say, this.#language) : this.#say(spoken)
  }

  /** What is said, with settings by their labels: for this page, not for files that are saved. */
  #sayHere(spoken: Spoken): string {
    return this.say(spoken).replaceAll(/`([a-z-]+)`/g, (all, setting) => {
      const label = this.#names.get(setting)
      return label === undefined ? all : `“${this.say(label)}”`
    })
  }

  /** Changes the language of all that is on the page. */
  async speak(language: Language): Promise<void> {
    this.#say = await speakerOf(language)
    this.#language = language
    document.documentElement.lang = language
    document.title = this.say(text('page.title'))
    for (const [into, spoken] of this.#spoken) {
      if (into.isConnected) into.replaceChildren(...rich(this.#sayHere(spoken)))
      else this.#spoken.delete(into)
    }
  }
}

/** The language of a browser that prefers these, as well as it is spoken here. */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0]
    const found = LANGUAGES.find((language) => language.toLowerCase().split('-')[0] === base)
    if (found !== undefined) return found
  }
  return 'en'
}
