import { NetworkError, ServiceError, StoppedError } from '../../errors.js'
import { type Text, text } from '../../messages/services.js'
import {
  type AttemptError,
  type JsonFields,
  REAL_TIMING,
  type Retry,
  rephrase,
  withRetries,
} from '../../net/index.js'
import { type ApiTarget, type CallAnswer, type CallOptions, TpnsCalls } from './calls.js'
import { Pace } from './pace.js'
import { isWorthAnother, type PushId, readPushId, unknownOutcome } from './push-answer.js'
import { pushBody } from './push-request.js'

/** How to push. */
export interface PushOptions extends CallOptions {
  /** Further attempts after one that proves that nothing was accepted, and may pass later. */
  readonly retries: number
  /** An attempt failed, nothing was accepted, and another is made after a wait. */
  readonly onRetry?: (retry: Retry) => void
}

const PUSH_PATH = '/v3/push/app'

/**
 * Makes pushes, each at most once, and never two within a second (Push API, 1024/33764). Another
 * attempt is made only when the one before proves that nothing was accepted: no connection was made,
 * code 1008028, HTTP 429.
 */
export class Pusher {
  readonly #options: PushOptions
  readonly #calls: TpnsCalls
  readonly #pace: Pace
  /** Whether a byte of the current attempt may be out and nothing is known of its outcome. */
  #isOpen = false

  /** @throws {InputError} credentials that can't be used, or that would go in the clear */
  constructor(target: ApiTarget, options: PushOptions) {
    this.#options = options
    this.#calls = new TpnsCalls(target, options)
    this.#pace = new Pace(options.timing ?? REAL_TIMING, options.signal)
  }

  /**
   * Makes one push.
   *
   * @param nothing the sentence that says, where it is sure, that it was not accepted; may be empty
   * @throws {ServiceError} the service refused: nothing was pushed
   * @throws {NetworkError} no connection could be made: nothing was pushed
   * @throws {StoppedError} the signal aborted before anything was sent: nothing was pushed
   * @throws {UnknownOutcomeError} the push may or may not have been accepted
   */
  async push(request: JsonFields, nothing: Text | '' = text('push.nothing')): Promise<PushId> {
    const { retries, signal, onRetry, timing } = this.#options
    const body = pushBody(request)
    this.#isOpen = false
    try {
      return await withRetries(() => this.#attempt(body), {
        retries,
        signal,
        onRetry,
        ...(timing === undefined ? {} : { timing }),
        retryable: provesNothingHappened,
      })
    } catch (error) {
      throw this.#withOutcome(error, nothing)
    }
  }

  async #attempt(body: Buffer): Promise<PushId> {
    this.#isOpen = false
    await this.#pace.turn()
    const answered = await this.#send(body)
    // From here on, the answer says what became of the push.
    this.#isOpen = false
    this.#pace.answered()
    const meaningOf = (code: string) => this.#calls.meaningOf(code, answered)
    return readPushId(answered.answer, { ...answered.context, meaningOf })
  }

  async #send(body: Buffer): Promise<CallAnswer> {
    // The body is asked for when the request begins to go out, and not before.
    const onBegin = (): void => {
      this.#isOpen = true
    }
    try {
      return await this.#calls.post({ path: PUSH_PATH, body, onBegin })
    } catch (error) {
      // The TLS handshake failed in the end: nobody has read what was sent (RFC 8446, 4.4.2.4).
      if (error instanceof NetworkError && error.phase === 'connect') this.#isOpen = false
      throw error
    }
  }

  /** Tells the reader of the final error what became of the push. */
  #withOutcome(error: unknown, nothing: Text | ''): unknown {
    if (this.#isOpen && error instanceof Error) return unknownOutcome(error)
    if (error instanceof NetworkError || error instanceof ServiceError) {
      return rephrase(error, sentences(error.problem, nothing), error.advice)
    }
    if (error instanceof StoppedError) {
      const options = { hint: error.advice, cause: error }
      return new StoppedError(sentences(error.problem, nothing), options)
    }
    return error
  }
}

function sentences(...texts: readonly (Text | string)[]): Text {
  return text('general.sentences', { texts })
}

function provesNothingHappened(error: AttemptError): boolean {
  if (error instanceof ServiceError) return isWorthAnother(error)
  return error.phase === 'connect' && error.retryable
}
