import { element } from './dom.js'
import type { Spoken, Words } from './words.js'

/** What a control holds, by the name of its setting. */
export interface Field {
  readonly name: string
  readonly control: HTMLSelectElement | HTMLInputElement
  /** The control with its label and its hint. */
  readonly view: HTMLElement
}

/** How a control is called. */
export interface Naming {
  readonly name: string
  readonly label: Spoken
  readonly hint?: Spoken
}

/** One of the values that a choice has. */
export interface Option {
  readonly value: string
  readonly label: Spoken
}

/** A choice between values. */
export function choice(words: Words, naming: Naming, options: readonly Option[]): Field {
  const control = element(
    'select',
    attributes(naming),
    ...options.map(({ value, label }) => words.in('option', label, { value })),
  )
  return { name: naming.name, control, view: labelled(words, naming, control) }
}

/** A line of text. */
export function line(words: Words, naming: Naming, value = ''): Field {
  const control = element('input', {
    ...attributes(naming),
    ...{ type: 'text', value, autocomplete: 'off', spellcheck: 'false' },
  })
  return { name: naming.name, control, view: labelled(words, naming, control) }
}

/** A switch, off at first; it stands before its label. */
export function toggle(words: Words, naming: Naming): Field {
  const { name, label, hint } = naming
  words.name(name, label)
  const control = element('input', { ...attributes(naming), type: 'checkbox' })
  const view = element(
    'div',
    {},
    element('label', { class: 'toggle' }, control, words.in('span', label)),
    hint === undefined ? null : hintView(words, name, hint),
  )
  return { name, control, view }
}

function attributes({ name, hint }: Naming): Record<string, string | undefined> {
  return { id: name, name, 'aria-describedby': hint === undefined ? undefined : `${name}-hint` }
}

function labelled(words: Words, { name, label, hint }: Naming, control: HTMLElement): HTMLElement {
  words.name(name, label)
  return element(
    'div',
    { class: 'field' },
    words.in('label', label, { for: name }),
    control,
    hint === undefined ? null : hintView(words, name, hint),
  )
}

function hintView(words: Words, name: string, hint: Spoken): HTMLElement {
  return words.in('p', hint, { id: `${name}-hint`, class: 'hint' })
}
