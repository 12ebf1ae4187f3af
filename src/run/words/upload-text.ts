import { type Text, text } from '../../messages/index.js'
import type { Retry } from '../../net/index.js'

/** Why another attempt is made, which one it is, and when. */
export function retryText(retry: Retry & { readonly packageMayRemain?: boolean }): Text {
  const { error, attempt, attempts, delayMs, packageMayRemain } = retry
  return text('general.sentences', {
    texts: [
      text('run.attempt-failed', { attempt: attempt - 1, problem: error.problem }),
      ...(packageMayRemain ? [text('run.package-may-remain')] : []),
      text('run.next-attempt', { attempt, attempts, delayMs }),
    ],
  })
}
