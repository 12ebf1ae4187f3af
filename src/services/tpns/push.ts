import { NetworkError, ServiceError, StoppedError } from '../../errors.js'
import type { Body, JsonFields } from '../../net/index.js'
import {
  type AttemptError,
  REAL_TIMING,
  type Retry,
  rephrase,
  sendRequest,
  type Timing,
  withRetries,
} from '../../net/index.js'
import { Scrubber } from '../../safety/secrets.js'
import { resolvePath } from '../../safety/service-url.js'
import { basicAuthorization } from './credentials.js'
import { isWorthAnother, type PushId, readPushId, unknownOutcome } from './push-answer.js'
import { pushBody } from './push-request.js'
import { checkTarget, type ServiceTarget, targetSecrets } from './target.js'

export { targetSecrets as pushSecrets } from './target.js'

/** How to push. */
export interface PushOptions {
  /** Further attempts after one that proves that nothing was accepted, and may pass later. */
  readonly retries: number
  /** Milliseconds without any progress before an attempt is given up. */
  readonly timeoutMs: number
  /** Stops the push at once. */
  readonly signal?: AbortSignal | undefined
  /** An attempt failed, nothing was accepted, and another is made after a wait. */
  readonly onRetry?: (retry: Retry) => void
  readonly timing?: Timing
}

const PUSH_PATH = '/v3/push/app'
const NOTHING = 'Nothing was pushed.'

/**
 * Pushes to a package, at most once (Push API, 1024/33764). Another attempt is made only when the
 * one before proves that nothing was accepted: no connection was made, code 1008028, HTTP 429.
 *
 * @throws {InputError} credentials that can't be used, or that would go over a network in the clear
 * @throws {ServiceError} the service refused: nothing was pushed
 * @throws {NetworkError} no connection could be made: nothing was pushed
 * @throws {StoppedError} the signal aborted before anything was sent: nothing was pushed
 * @throws {UnknownOutcomeError} the push may or may not have been accepted
 */
export async function pushPackage(
  request: JsonFields,
  target: ServiceTarget,
  options: PushOptions,
): Promise<PushId> {
  checkTarget(target)
  return await new Push(request, target, options).run()
}

/** One push, with as many attempts as do no harm. */
class Push {
  readonly #options: PushOptions
  readonly #url: URL
  readonly #headers: Readonly<Record<string, string>>
  readonly #body: Body
  readonly #scrubber: Scrubber
  /** Whether a byte of the current attempt may be out and nothing is known of its outcome. */
  #isOpen = false

  constructor(request: JsonFields, target: ServiceTarget, options: PushOptions) {
    this.#options = options
    this.#url = resolvePath(target.serviceUrl, PUSH_PATH)
    this.#headers = {
      Accept: 'application/json',
      Authorization: basicAuthorization(target),
      'Content-Type': 'application/json',
      'User-Agent': 'upload-account-package',
    }
    this.#scrubber = new Scrubber(targetSecrets(target))
    this.#body = this.#watched(pushBody(request))
  }

  async run(): Promise<PushId> {
    const { retries, signal, onRetry, timing = REAL_TIMING } = this.#options
    try {
      return await withRetries(() => this.#attempt(), {
        retries,
        signal,
        timing,
        onRetry,
        retryable: provesNothingHappened,
      })
    } catch (error) {
      throw this.#withOutcome(error)
    }
  }

  async #attempt(): Promise<PushId> {
    const { timeoutMs, signal, timing = REAL_TIMING } = this.#options
    this.#isOpen = false
    const answer = await sendRequest({
      method: 'POST',
      url: this.#url,
      headers: this.#headers,
      body: this.#body,
      timeoutMs,
      signal,
    }).catch((error: unknown) => {
      // Nobody has read the request, although it may have gone out (RFC 8446, 4.4.2.4).
      if (error instanceof NetworkError && error.phase === 'connect') this.#isOpen = false
      throw error
    })
    // From here on, the answer says what became of the push.
    this.#isOpen = false
    return readPushId(answer, { url: this.#url, scrubber: this.#scrubber, now: timing.now() })
  }

  /** The body is asked for when the request begins to go out, and not before. */
  #watched(bytes: Buffer): Body {
    const begin = (): void => {
      this.#isOpen = true
    }
    return {
      length: bytes.length,
      async *chunks() {
        begin()
        yield bytes
      },
    }
  }

  /** Tells the reader of the final error what became of the push. */
  #withOutcome(error: unknown): unknown {
    if (this.#isOpen && error instanceof Error) return unknownOutcome(error)
    if (error instanceof NetworkError || error instanceof ServiceError) {
      return rephrase(error, `${error.message} ${NOTHING}`, error.hint)
    }
    if (error instanceof StoppedError) {
      return new StoppedError(`${error.message} ${NOTHING}`, { hint: error.hint, cause: error })
    }
    return error
  }
}

function provesNothingHappened(error: AttemptError): boolean {
  if (error instanceof ServiceError) return isWorthAnother(error)
  return error.phase === 'connect' && error.retryable
}
