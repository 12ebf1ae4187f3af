import { stringify } from 'lossless-json'
import { ServiceError } from '../../../errors.js'
import { text } from '../../../messages/services.js'
import {
  type AnswerFormat,
  type CodeMeaning,
  REAL_TIMING,
  type Retry,
  readAnswer,
  withRetries,
} from '../../../net/index.js'
import { type ApiTarget, type CallOptions, TpnsCalls } from '../calls.js'
import { CODES } from '../codes.js'
import {
  type Asked,
  cancellationFormat,
  type PushRecord,
  recordFormat,
  type Statistics,
  statisticsFormat,
} from './answers.js'
import { QUESTIONS_AN_HOUR, QUOTA_MS, Quota } from './quota.js'

/** How to ask. */
export interface QuestionOptions extends CallOptions {
  /** Further attempts after one that failed and may pass later. */
  readonly retries: number
  /** An attempt failed, and another is made after a wait. */
  readonly onRetry?: (retry: Retry) => void
}

/** What became of the request to cancel a push. */
export type Cancellation =
  | { readonly isAccepted: true }
  /** `mayBeOurs`: an attempt before may have cancelled it, and its answer was lost. */
  | { readonly isAccepted: false; readonly error: ServiceError; readonly mayBeOurs: boolean }

const RECORD_PATH = '/v3/statistics/get_push_record'
const STATISTICS_PATH = '/v3/statistics/get_push_task_stat_channel'
const CANCEL_PATH = '/v3/push/cancel_timing_task'
/** An application that has asked too often may ask once more after this, on average. */
const QUESTION_MS = Math.ceil(QUOTA_MS / QUESTIONS_AN_HOUR)

/** Asks what became of pushes, no more often than an application may; never makes a push. */
export class Questions {
  readonly quota: Quota
  readonly #calls: TpnsCalls
  readonly #options: QuestionOptions

  /** @throws {InputError} credentials that can't be used, or that would go in the clear */
  constructor(target: ApiTarget, options: QuestionOptions) {
    this.#calls = new TpnsCalls(target, options)
    this.#options = options
    this.quota = new Quota(options.timing ?? REAL_TIMING, options.signal)
  }

  /**
   * The state of a push; null when the service has no record of it.
   *
   * @throws {ServiceError} a refusal, or an answer that can't be used
   * @throws {NetworkError} the network failed, on the last attempt too
   * @throws {StoppedError} the signal aborted
   */
  async record(pushId: string): Promise<PushRecord | null> {
    return await this.#ask(RECORD_PATH, pushId, recordFormat)
  }

  /**
   * What a push reached, by channel.
   *
   * @throws as `record` does
   */
  async statistics(pushId: string): Promise<Statistics> {
    return await this.#ask(STATISTICS_PATH, pushId, statisticsFormat)
  }

  /**
   * Asks the service to cancel a push that has not begun.
   *
   * @param onBegin called when the request begins to go out: from then on, the push may be cancelled
   * @throws {NetworkError} the network failed, on the last attempt too
   * @throws {ServiceError} an answer that is no refusal by a code
   * @throws {StoppedError} the signal aborted
   */
  async cancel(pushId: string, onBegin: () => void): Promise<Cancellation> {
    let mayBeOurs = false
    try {
      await this.#retried((attempt) => {
        mayBeOurs = attempt > 1
        return this.#once(CANCEL_PATH, pushId, cancellationFormat, onBegin)
      })
      return { isAccepted: true }
    } catch (error) {
      const isRefusal = error instanceof ServiceError && error.code !== null
      if (isRefusal) return { isAccepted: false, error, mayBeOurs }
      throw error
    }
  }

  async #ask<T>(path: string, pushId: string, format: (asked: Asked) => AnswerFormat<T>) {
    return await this.#retried(async () => {
      await this.quota.take()
      return await this.#once(path, pushId, format)
    })
  }

  async #retried<T>(attempt: (n: number) => Promise<T>): Promise<T> {
    const { retries, signal, onRetry, timing = REAL_TIMING } = this.#options
    return await withRetries(attempt, { retries, signal, timing, onRetry })
  }

  async #once<T>(
    path: string,
    pushId: string,
    format: (asked: Asked) => AnswerFormat<T>,
    onBegin: () => void = () => {},
  ): Promise<T> {
    const body = Buffer.from(stringify({ pushId }) ?? '')
    const answered = await this.#calls.post({ path, body, onBegin })
    const lookUp = (code: number): CodeMeaning =>
      code === CODES.tooFast ? TOO_OFTEN : this.#calls.meaningOf(String(code), answered)
    return readAnswer(answered.answer, answered.context, format({ pushId, lookUp }))
  }
}

const TOO_OFTEN: CodeMeaning = {
  meaning: text('tpns.too-often'),
  retryable: true,
  minDelayMs: QUESTION_MS,
  hint: text('tpns.too-often.hint'),
}
