import { ServiceError } from '../errors.js'
import type { Scrubber } from '../safety/secrets.js'
import { type Answer, isRedirect, redirectOrigin } from './answer.js'
import { RETRIED_STATUSES } from './retry.js'
import { parseRetryAfter } from './retry-after.js'

/** What is needed to judge an answer. */
export interface AnswerContext {
  /** Where the request went. */
  readonly url: URL
  readonly scrubber: Scrubber
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** What one service's errors say and advise; advice is a sentence. */
export interface Advice {
  /** What messages call the service at the start of a sentence; `The service` unless given. */
  readonly name?: string
  readonly redirect: string
  readonly unusable: string
  /** By HTTP status. */
  readonly statuses: Readonly<Record<number, string>>
  readonly otherStatus: string
  /** Whether another attempt may pass after this HTTP status; `RETRIED_STATUSES` unless given. */
  readonly isRetried?: (status: number) => boolean
  /** Answers that match are not quoted: they may hold secrets that nobody has masked yet. */
  readonly secretive?: RegExp
}

/** A refusal in the service's own words: an error code and a text. */
export interface Refusal {
  /** What was refused: `the upload`. */
  readonly what: string
  /** Digits of the code. */
  readonly code: string
  /** What the service says of it; anything but a text that holds something is left out. */
  readonly text: unknown
  /** In one clause, without a full stop. */
  readonly meaning: string
  /** Whether another attempt may pass. */
  readonly retryable: boolean
  /** Shortest wait before it, in milliseconds. */
  readonly minDelayMs?: number
  /** One sentence. */
  readonly hint: string
}

const MAX_CODE_CHARACTERS = 40
const MAX_TEXT_CHARACTERS = 200

const LATER = 'The service or a gateway before it is in trouble; run it again later.'
const STATUSES: Readonly<Record<number, string>> = {
  429: 'Too many requests; run it again later.',
  500: LATER,
  502: LATER,
  503: LATER,
  504: LATER,
}

/** Makes the errors for one answer. */
export class AnswerErrors {
  readonly #answer: Answer
  readonly #context: AnswerContext
  readonly #advice: Advice
  readonly #name: string

  constructor(answer: Answer, context: AnswerContext, advice: Advice) {
    this.#answer = answer
    this.#context = context
    this.#advice = advice
    this.#name = advice.name ?? 'The service'
  }

  /** For an error code. */
  refused(refusal: Refusal): ServiceError {
    const { what, text, meaning, retryable, minDelayMs = 0, hint } = refusal
    const { status } = this.#answer
    const code = this.#harmless(refusal.code, MAX_CODE_CHARACTERS)
    const said =
      typeof text === 'string' && text !== ''
        ? `; it says "${this.#harmless(text, MAX_TEXT_CHARACTERS)}"`
        : ''
    const asked = this.#retryAfterMs()
    return new ServiceError(
      `${this.#name} refused ${what} with code ${code}: ${meaning} (HTTP ${status}${said}).`,
      {
        hint,
        status,
        code: Number(refusal.code),
        retryable,
        retryAfterMs: minDelayMs > 0 ? Math.max(asked ?? 0, minDelayMs) : asked,
      },
    )
  }

  /** For a status that is no success. */
  status(): ServiceError {
    const { status, fault } = this.#answer
    if (isRedirect(this.#answer)) return this.#redirect()
    const { isRetried = (code) => RETRIED_STATUSES.has(code) } = this.#advice
    const rest = fault === null ? '' : `, and its answer ${this.#harmless(fault)}`
    return new ServiceError(`${this.#name} answered HTTP ${status}${rest}${this.#quote()}.`, {
      hint: this.#advice.statuses[status] ?? STATUSES[status] ?? this.#advice.otherStatus,
      status,
      code: null,
      retryable: isRetried(status),
      retryAfterMs: this.#retryAfterMs(),
    })
  }

  /** For an answer that can't be understood; `what` is a clause. */
  unusable(what: string): ServiceError {
    const { status } = this.#answer
    return new ServiceError(`${this.#harmless(what)} (HTTP ${status})${this.#quote()}.`, {
      hint: this.#advice.unusable,
      status,
      code: null,
      retryable: false,
    })
  }

  #redirect(): ServiceError {
    const { status } = this.#answer
    const { location } = this.#answer.headers
    const { scrubber, url } = this.#context
    const origin = redirectOrigin(location && scrubber.scrub(location), url)
    return new ServiceError(
      `${this.#name} answered HTTP ${status}, a redirect to ${origin}; redirects are not followed.`,
      { hint: this.#advice.redirect, status, code: null, retryable: false },
    )
  }

  #retryAfterMs(): number | null {
    return parseRetryAfter(this.#answer.headers['retry-after'], this.#context.now)
  }

  /** At most 500 characters of the answer, harmless and without secrets. */
  #quote(): string {
    const text = new TextDecoder().decode(this.#answer.body).trim()
    if (this.#advice.secretive?.test(text)) return ', not quoted since it may hold secrets'
    return text === '' ? '' : `: "${this.#harmless(text)}"`
  }

  #harmless(text: string, max?: number): string {
    return this.#context.scrubber.printable(text, max)
  }
}
