import { InputError } from '../../errors.js'
import { text } from '../../messages/services.js'
import {
  type Answer,
  type AnswerContext,
  REAL_TIMING,
  sendRequest,
  type Timing,
} from '../../net/index.js'
import { resolvePath, type Scrubber } from '../../safety/index.js'
import { CODES, lookUpCode } from './codes.js'
import { signatureProblems } from './credentials.js'
import { type Auth, authHeaders, signatureHint } from './signature.js'
import { checkTarget, type ServiceTarget } from './target.js'

/** Where requests go, in whose name, and how they say so. */
export interface ApiTarget extends ServiceTarget {
  readonly auth: Auth
}

/** How requests are made. */
export interface CallOptions {
  /** Milliseconds without any progress before an attempt is given up. */
  readonly timeoutMs: number
  /** Stops an attempt at once. */
  readonly signal?: AbortSignal | undefined
  /** The run's: it gets to know every secret of the target and of an attempt before that is used. */
  readonly scrubber: Scrubber
  readonly timing?: Timing | undefined
}

/** One attempt: what is sent, and where to. */
export interface Call {
  /** Begins with a slash. */
  readonly path: string
  readonly body: Buffer
  /** Called when the body begins to go out: until then, nobody has seen the request. */
  readonly onBegin?: () => void
}

/** What came back, and what it takes to judge it. */
export interface CallAnswer {
  readonly answer: Answer
  readonly context: AnswerContext
}

/** Makes requests with a JSON body to TPNS, one attempt each. */
export class TpnsCalls {
  readonly #target: ApiTarget
  readonly #options: CallOptions
  readonly #timing: Timing

  /** @throws {InputError} credentials that can't be used, or that would go in the clear */
  constructor(target: ApiTarget, options: CallOptions) {
    checkTarget(target, options.scrubber)
    const problems = target.auth === 'signature' ? signatureProblems(target) : []
    if (problems.length > 0) {
      throw new InputError(problems.map((problem) => text('upload.credentials', { problem })))
    }
    this.#target = target
    this.#options = options
    this.#timing = options.timing ?? REAL_TIMING
  }

  /**
   * Makes one attempt; every answer is returned, whatever it says.
   *
   * @throws what `sendRequest` throws
   */
  async post({ path, body, onBegin }: Call): Promise<CallAnswer> {
    const { timeoutMs, signal, scrubber } = this.#options
    const { auth, serviceUrl } = this.#target
    const url = resolvePath(serviceUrl, path)
    const { headers, secrets } = authHeaders(this.#target, { auth, body, now: this.#timing.now() })
    scrubber.add(...secrets)
    const answer = await sendRequest({
      method: 'POST',
      url,
      headers: {
        Accept: 'application/json',
        ...headers,
        'Content-Type': 'application/json',
        'User-Agent': 'upload-account-package',
      },
      body: {
        length: body.length,
        async *chunks() {
          onBegin?.()
          yield body
        },
      },
      timeoutMs,
      signal,
    })
    return { answer, context: { url, scrubber, now: this.#timing.now() } }
  }

  /** What a code of an answer means for this sender. */
  meaningOf(code: string, { answer, context }: CallAnswer) {
    const known = lookUpCode(Number(code))
    if (Number(code) !== CODES.credentials || this.#target.auth !== 'signature') return known
    return { ...known, hint: signatureHint(answer.headers.date, context.now) }
  }
}
