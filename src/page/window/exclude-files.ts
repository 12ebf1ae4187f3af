import { text } from '../../messages/page.js'
import { element, fill } from './dom.js'
import type { Words } from './words.js'

/** Where lists of accounts to leave out are chosen. */
export class ExcludeFiles {
  readonly view: HTMLElement
  readonly #words: Words
  readonly #input: HTMLInputElement
  readonly #chosen = element('div', { class: 'chosen', role: 'status' })

  /** @param onChange called whenever other lists are chosen, or none */
  constructor(words: Words, onChange: () => void) {
    this.#words = words
    this.#input = element('input', {
      ...{ id: 'exclude', class: 'hidden-input', type: 'file', multiple: true },
      ...{ 'aria-labelledby': 'exclude-title exclude-button', 'aria-describedby': 'exclude-hint' },
      change: () => {
        this.#show()
        onChange()
      },
    })
    this.view = element(
      'div',
      { class: 'field' },
      words.in('div', text('page.exclude'), { id: 'exclude-title', class: 'label' }),
      this.#input,
      words.in('label', text('page.choose-lists'), {
        ...{ for: 'exclude', class: 'button', id: 'exclude-button' },
      }),
      this.#chosen,
      words.in('p', text('page.exclude-hint'), { id: 'exclude-hint', class: 'hint' }),
    )
  }

  /** The lists that were chosen. */
  get files(): readonly File[] {
    return [...(this.#input.files ?? [])]
  }

  #show(): void {
    const { files } = this
    const none = this.#words.in('button', text('page.no-lists'), {
      type: 'button',
      click: () => {
        this.#input.value = ''
        this.#input.dispatchEvent(new Event('change'))
        this.#input.focus()
      },
    })
    const names = files.map(({ name }) => element('li', {}, element('bdi', {}, name)))
    fill(this.#chosen, files.length > 0 && element('ul', {}, ...names), files.length > 0 && none)
  }
}
