import { InputError } from '../../errors.js'
import { text } from '../../messages/index.js'
import { proxySecrets } from '../../net/index.js'
import { isSafe, type Scrubber } from '../../safety/index.js'
import { type Credentials, credentialProblems, credentialSecrets } from './credentials.js'

/** Where a request goes, and in whose name. */
export interface ServiceTarget extends Credentials {
  readonly serviceUrl: URL
}

/**
 * Looks at the target before anything is sent to it, and registers what must not be shown of it.
 *
 * @throws {InputError} credentials that can't be used, or that would go over a network in the clear
 */
export function checkTarget(target: ServiceTarget, scrubber: Scrubber): void {
  scrubber.add(...credentialSecrets(target), ...proxySecrets(target.serviceUrl))
  const problems = credentialProblems(target)
  if (problems.length > 0) {
    throw new InputError(problems.map((problem) => text('upload.credentials', { problem })))
  }
  if (!isSafe(target.serviceUrl)) throw new InputError([text('upload.in-the-clear')])
}
