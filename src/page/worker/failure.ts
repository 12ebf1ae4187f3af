import { ActionError, InputError } from '../../errors.js'
import { text } from '../../messages/page.js'
import { RejectedError } from '../../pack/index.js'
import type { Failure } from '../jobs.js'

/** Why work failed, in words for people: an error that they can act on, or a bug. */
export function failureOf(error: unknown, rejects: Blob | null = null): Failure {
  if (error instanceof InputError) {
    const problem = text('general.sentences', { texts: error.texts })
    return { problem, advice: error.advice, report: null, rejects: null }
  }
  if (error instanceof ActionError) {
    const { problem, advice } = error
    const report = error instanceof RejectedError ? error.report : null
    return { problem, advice, report, rejects: report === null ? null : rejects }
  }
  // What browsers throw when an array or a memory can't be had.
  if (error instanceof RangeError) return failed(text('page.memory'), text('page.memory-hint'))
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: '' }
  return failed(text('page.bug', { name, message }), text('page.bug-hint'))
}

function failed(problem: Failure['problem'], advice: Failure['advice']): Failure {
  return { problem, advice, report: null, rejects: null }
}
