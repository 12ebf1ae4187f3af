import { ServiceError } from '../../errors.js'
import { type Text, text } from '../../messages/services.js'
import type { Scrubber } from '../../safety/index.js'
import { RETRIED_STATUSES } from '../retry.js'
import { parseRetryAfter } from '../retry-after.js'
import { type Answer, isRedirect, redirectOrigin } from './answer.js'

/** What is needed to judge an answer. */
export interface AnswerContext {
  /** Where the request went. */
  readonly url: URL
  readonly scrubber: Scrubber
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** What to call a service, and what to do about answers of it that no code explains. */
export interface ServiceHints {
  /** What messages call the service at the start of a sentence; `The service` unless given. */
  readonly name?: Text | string
  /** What they call its answer; `The answer` unless given. */
  readonly answer?: Text | string
  readonly redirect: Text | string
  readonly unusable: Text | string
  /** By HTTP status. */
  readonly statuses: Readonly<Record<number, Text | string>>
  readonly otherStatus: Text | string
  /** Whether another attempt may pass after this HTTP status; `RETRIED_STATUSES` unless given. */
  readonly isRetried?: (status: number) => boolean
  /** Answers that match are not quoted: they may hold secrets that nobody has masked yet. */
  readonly secretive?: RegExp
}

/** A refusal in the service's own words: an error code and a text. */
export interface Refusal {
  /** What was refused: `the upload`. */
  readonly what: Text | string
  readonly code: string
  /** What the service says of it; anything but a text that holds something is left out. */
  readonly said: unknown
  /** In one clause, without a full stop; empty when the code says it all. */
  readonly meaning: Text | string
  /** Whether another attempt may pass. */
  readonly retryable: boolean
  /** Shortest wait before it, in milliseconds. */
  readonly minDelayMs?: number | undefined
  /** One sentence. */
  readonly hint: Text | string
  /** By what the service finds the request again; empty unless given. */
  readonly requestId?: string
}

const MAX_CODE_CHARACTERS = 60
const MAX_TEXT_CHARACTERS = 200

/** What to do about statuses that mean the same everywhere. */
function commonHint(status: number): Text | undefined {
  if (status === 429) return text('net.hint.too-many')
  // What whoever gave up on a request says, and may not say the next time.
  if (status === 408 || status === 425 || status === 499) return text('net.hint.later')
  // What some gateways say of the service behind them; nobody else uses these.
  if (status >= 520 && status <= 527) return text('net.hint.gateway')
  return status >= 500 && status !== 501 && status !== 505 ? text('net.hint.later') : undefined
}

/** Makes the errors for one answer. */
export class AnswerErrors {
  readonly #answer: Answer
  readonly #context: AnswerContext
  readonly #hints: ServiceHints
  readonly #name: Text | string

  constructor(answer: Answer, context: AnswerContext, hints: ServiceHints) {
    this.#answer = answer
    this.#context = context
    this.#hints = hints
    this.#name = hints.name ?? text('net.service')
  }

  /** For an error code. */
  refused(refusal: Refusal): ServiceError {
    const { what, said, meaning, retryable, minDelayMs = 0, hint, requestId = '' } = refusal
    const { status } = this.#answer
    const asked = this.#retryAfterMs()
    const problem = text('net.refused', {
      name: this.#name,
      what,
      code: this.#harmless(refusal.code, MAX_CODE_CHARACTERS),
      meaning,
      status,
      said: typeof said === 'string' ? this.#harmless(said, MAX_TEXT_CHARACTERS) : '',
      requestId: this.#harmless(requestId, MAX_CODE_CHARACTERS),
    })
    const code = Number(refusal.code)
    return new ServiceError(problem, {
      hint,
      status,
      code: Number.isNaN(code) ? null : code,
      retryable,
      retryAfterMs: minDelayMs > 0 ? Math.max(asked ?? 0, minDelayMs) : asked,
    })
  }

  /** For a status that is no success. */
  status(): ServiceError {
    const { status, fault } = this.#answer
    if (isRedirect(this.#answer)) return this.#redirect()
    const { statuses, otherStatus, isRetried = (code) => RETRIED_STATUSES.has(code) } = this.#hints
    const quote = this.#quote()
    return new ServiceError(text('net.status', { name: this.#name, status, fault, quote }), {
      hint: statuses[status] ?? commonHint(status) ?? otherStatus,
      status,
      code: null,
      retryable: isRetried(status),
      retryAfterMs: this.#retryAfterMs(),
    })
  }

  /** For an answer that can't be understood; `problem` is a clause about it. */
  unusable(problem: Text | string): ServiceError {
    const { status } = this.#answer
    const answer = this.#hints.answer ?? text('net.answer')
    return this.#final(text('net.unusable', { answer, problem, status, quote: this.#quote() }))
  }

  /** For an answer of which `clause`, a whole one, says what is wrong. */
  because(clause: Text | string): ServiceError {
    const { status } = this.#answer
    return this.#final(text('net.because', { clause, status, quote: this.#quote() }))
  }

  /** For a success that came before the whole request was out. */
  early(): ServiceError {
    const { status } = this.#answer
    return this.#final(
      text('net.early-success', { name: this.#name, status, quote: this.#quote() }),
    )
  }

  #final(problem: Text): ServiceError {
    return new ServiceError(problem, {
      hint: this.#hints.unusable,
      status: this.#answer.status,
      code: null,
      retryable: false,
    })
  }

  #redirect(): ServiceError {
    const { status } = this.#answer
    const { location } = this.#answer.headers
    const { scrubber, url } = this.#context
    const origin = redirectOrigin(location && scrubber.scrub(location), url)
    return new ServiceError(text('net.redirect', { name: this.#name, status, origin }), {
      hint: this.#hints.redirect,
      status,
      code: null,
      retryable: false,
    })
  }

  #retryAfterMs(): number | null {
    return parseRetryAfter(this.#answer.headers['retry-after'], this.#context.now)
  }

  /** At most 500 characters of the answer, harmless and without secrets. */
  #quote(): Text | string {
    // In UTF-16, every other byte of most texts is a NUL, and no secret would be found between them.
    const body = new TextDecoder().decode(this.#answer.body).replaceAll('\0', '').trim()
    if (this.#hints.secretive?.test(body)) return text('net.quote.secret')
    return body === '' ? '' : text('net.quote', { text: this.#harmless(body) })
  }

  #harmless(foreign: string, max?: number): string {
    return this.#context.scrubber.printable(foreign, max)
  }
}
