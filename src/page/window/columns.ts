import { type Text, text } from '../../messages/page.js'
import type { ColumnChoice } from '../jobs.js'
import { choice, type Field, type Naming } from './controls.js'
import type { Words } from './words.js'

/** A choice between the columns of a list, which is seen only where there are several. */
export class ColumnField {
  readonly field: Field
  readonly #words: Words
  readonly #unchosen: Text
  readonly #isOptional: boolean
  /** What is shown, so that it stays as it is while that is the same. */
  #shown = ''

  /**
   * @param naming also what it says while no column is chosen, and whether that may stay so where one is
   *   likely
   */
  constructor(
    words: Words,
    naming: Naming & { readonly unchosen: Text; readonly isOptional: boolean },
  ) {
    const { unchosen, isOptional } = naming
    this.#words = words
    this.#unchosen = unchosen
    this.#isOptional = isOptional
    this.field = choice(words, naming, [{ value: '', label: unchosen }])
    this.field.view.hidden = true
  }

  /** Shows the columns that a list has. What was chosen stays chosen, if it is there. */
  show(columns: readonly ColumnChoice[]): void {
    const { control, view } = this.field
    const shown = JSON.stringify(columns)
    if (shown === this.#shown) return
    this.#shown = shown
    const before = control.value
    view.hidden = columns.length === 0
    const likely = columns.find(({ isLikely }) => isLikely)?.value
    const isUnchosen = this.#isOptional || likely === undefined
    control.replaceChildren(
      ...(isUnchosen ? [this.#words.in('option', this.#unchosen, { value: '' })] : []),
      ...columns.map(({ value, ...facts }) =>
        this.#words.in('option', text('page.column-choice', facts), { value }),
      ),
    )
    const has = (wanted: string) => columns.some(({ value }) => value === wanted)
    control.value = has(before) ? before : (likely ?? '')
  }
}
