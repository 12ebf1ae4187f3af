import { ActionError, InputError } from '../errors.js'
import { text } from '../messages/index.js'
import type { ActionLog } from './log.js'

/** The error as the last lines of the log: what was wrong, and what to do. */
export function reportFailure(error: unknown, log: ActionLog): void {
  if (error instanceof InputError && error.texts.length > 1) {
    const { texts, advice } = error
    log.group(text('github.problems', { count: texts.length }), texts)
    const all = { texts: [text('github.unusable-inputs'), ...texts, advice] }
    log.error(text('general.sentences', all), { title: text('github.inputs') })
    return
  }
  if (error instanceof ActionError) {
    const { problem, advice } = error
    log.error(text('general.sentences', { texts: [problem, advice] }))
    for (const { name, message } of causes(error))
      log.debug(text('github.cause', { name, message }))
    return
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  log.error(text('general.bug', { name, message }))
  for (const line of (stack ?? '').split('\n').slice(1)) log.info(line)
}

function* causes(error: Error): Iterable<Error> {
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause) yield cause
}
