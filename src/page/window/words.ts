import { type Language, type Say, sayEnglish, speakerOf, type Text } from '../../messages/page.js'
import { element, rich } from './dom.js'
import { inPieces } from './pieces.js'

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

  /** Takes over the texts that stand on the page from the start, in the language that they are in. */
  async adopt(language: Language): Promise<void> {
    for (const place of document.querySelectorAll('[data-text]')) {
      // Only keys of texts stand there.
      this.#spoken.set(place, { key: place.getAttribute('data-text') ?? '', facts: undefined })
    }
    this.#say = await speakerOf(language)
    this.#language = language
  }

  /** Changes the language of all that is on the page. */
  async speak(language: Language): Promise<void> {
    const say = await speakerOf(language)
    this.#say = say
    this.#language = language
    document.documentElement.lang = language
    const put = ([into, spoken]: [Element, Spoken]) => {
      if (into.isConnected) into.replaceChildren(...rich(this.#sayHere(spoken)))
      else this.#spoken.delete(into)
    }
    await inPieces([...this.#spoken], put, () => this.#say === say)
  }
}
