import { StoppedError } from '../errors.js'
import { text } from '../messages/index.js'

/** The error of a stop that came before anything was sent, which says so. */
export function nothingSent(error: StoppedError): StoppedError {
  const texts = [error.problem, text('general.nothing-sent')]
  return new StoppedError(text('general.sentences', { texts }), { cause: error })
}
