import { ActionError, type ActionErrorOptions } from '../errors.js'
import { type Text, text } from '../messages/services.js'
import type { ListText } from './read/list.js'
import type { PackReport } from './report.js'

/** A list can't be read, or its rows can't be told. */
export class ListError extends ActionError {}

/** More rows were rejected than are allowed, or no account is left: nothing was written. */
export class RejectedError extends ActionError {
  /** What is known of the rows. */
  readonly report: PackReport

  constructor(problem: Text, options: ActionErrorOptions & { readonly report: PackReport }) {
    super(problem, options)
    this.report = options.report
  }
}

/** What messages call a text: the list, and the name in the archive. */
export function nameOf({ list, entry }: Pick<ListText, 'list' | 'entry'>): string {
  return entry === null ? list : `${list}: ${entry}`
}

/** The error for what can't be read, in the words of who reads it. */
export function unreadable(name: string, reason: Text | string, cause?: unknown): ListError {
  return new ListError(text('pack.unreadable', { name, reason }), {
    hint: text('pack.unreadable-hint'),
    cause,
  })
}
