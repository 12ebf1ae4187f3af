import { sayEnglish, type Text, text } from './messages/index.js'

/** What an error is built from besides its one-sentence message. */
export interface ActionErrorOptions {
  /** One sentence that tells the reader what to do next. */
  readonly hint?: Text | string
  /** The error underneath, kept for the log. */
  readonly cause?: unknown
}

/**
 * An error that a user can act on: the message says what was wrong and where, the hint says what
 * to do. Anything else that is thrown is a bug, and only bugs show a stack trace.
 */
export class ActionError extends Error {
  /** What was wrong, for whoever speaks the reader's language; `message` has it in English. */
  readonly problem: Text | string
  /** What to do next; empty when the problem already says it. */
  readonly advice: Text | string

  constructor(problem: Text | string, options: ActionErrorOptions = {}) {
    super(sayEnglish(problem), options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.problem = problem
    this.advice = options.hint ?? ''
  }

  /** What to do next, in English. */
  get hint(): string {
    return sayEnglish(this.advice)
  }
}

/** Inputs, options or environment values that can't be used; `problems` holds every one of them. */
export class InputError extends ActionError {
  /** One sentence for each problem, in the order of the inputs. */
  readonly texts: readonly (Text | string)[]

  constructor(problems: readonly (Text | string)[], options: ActionErrorOptions = {}) {
    super(text('general.sentences', { texts: problems }), options)
    this.message = problems.map(sayEnglish).join('\n')
    this.texts = problems
  }

  /** The same sentences in English. */
  get problems(): readonly string[] {
    return this.texts.map(sayEnglish)
  }
}

/** The package has errors (or warnings under `strict`), so nothing was sent. */
export class PackageError extends ActionError {}

/** The file is no longer the one that was validated; the request was cut before its end. */
export class FileChangedError extends ActionError {}

/**
 * The service may or may not have done what was asked, and doing it twice would hurt: somebody has
 * to look before it is asked again.
 */
export class UnknownOutcomeError extends ActionError {}

/** A signal or the caller stopped the work. */
export class StoppedError extends ActionError {}

/**
 * Of several things to do, some are done, one failed, and the rest were not begun: the message says
 * which, the cause is what failed.
 */
export class UnfinishedError extends ActionError {}

/** How far a request had come when the connection failed. */
export type NetworkPhase = 'connect' | 'request' | 'answer'

/** The connection could not be made, was lost, stalled, or can't be trusted. */
export class NetworkError extends ActionError {
  /** `connect`: no byte of the request went out. `answer`: the whole request went out. */
  readonly phase: NetworkPhase
  /** Whether another attempt may pass. */
  readonly retryable: boolean

  constructor(
    problem: Text | string,
    options: ActionErrorOptions & { readonly phase: NetworkPhase; readonly retryable: boolean },
  ) {
    super(problem, options)
    this.phase = options.phase
    this.retryable = options.retryable
  }
}

/** The service answered, and the answer is a refusal or can't be used. */
export class ServiceError extends ActionError {
  /** HTTP status of the answer. */
  readonly status: number
  /** `retCode`, `ret_code` or `errcode` of the answer; null when it has none. */
  readonly code: number | null
  /** Whether another attempt may pass. */
  readonly retryable: boolean
  /** `Retry-After` in milliseconds from now; null when the answer has none. */
  readonly retryAfterMs: number | null

  constructor(
    problem: Text | string,
    options: ActionErrorOptions & {
      readonly status: number
      readonly code: number | null
      readonly retryable: boolean
      readonly retryAfterMs?: number | null
    },
  ) {
    super(problem, options)
    this.status = options.status
    this.code = options.code
    this.retryable = options.retryable
    this.retryAfterMs = options.retryAfterMs ?? null
  }
}
