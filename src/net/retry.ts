import { setTimeout as sleep } from 'node:timers/promises'
import { NetworkError, ServiceError, StoppedError } from '../errors.js'
import { type Text, text } from '../messages/services.js'

/** HTTP statuses after which another attempt may pass. */
export const RETRIED_STATUSES: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

/** Whether another attempt may pass after this status, where that goes for every 5xx. */
export function isRetriedOr5xx(status: number): boolean {
  return status >= 500 || RETRIED_STATUSES.has(status)
}

/**
 * Delays between attempts, in milliseconds. The first is short: most failures on a bad line are a
 * single lost connection, and waiting helps nobody then. Doubling reaches the services that need
 * rest soon enough: ten further attempts take about two minutes.
 */
export const BACKOFF = {
  firstDelayMs: 500,
  factor: 2,
  maxDelayMs: 30_000,
  /** A `Retry-After` beyond this ends the run. */
  maxRetryAfterMs: 60_000,
} as const

/** An error that may be worth another attempt. */
export type AttemptError = NetworkError | ServiceError

/** What is known when another attempt is about to be made. */
export interface Retry {
  /** Why the attempt before failed. */
  readonly error: AttemptError
  /** Number of the coming attempt: 2 is the first that is announced. */
  readonly attempt: number
  /** Most attempts that there can be. */
  readonly attempts: number
  /** Milliseconds until then. */
  readonly delayMs: number
}

/** Time and chance, for tests to replace. */
export interface Timing {
  /** Milliseconds since the epoch. */
  now(): number
  /** From 0 up to, not including, 1. */
  random(): number
  /** Waits; rejects as soon as the signal aborts. */
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>
}

/** The clock and the dice of the machine. */
export const REAL_TIMING: Timing = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) => sleep(ms, undefined, signal === undefined ? {} : { signal }),
}

/** What watches attempts, and has the last word about how they failed. */
export interface AttemptWatch {
  /** An attempt begins. */
  begin(): void
  /** It failed, whether or not another follows. */
  failed(error: unknown): void
  /** What is thrown for the error that ended them. */
  explain(error: unknown): unknown
}

/** How to make attempts. */
export interface RetryOptions {
  /** Further attempts after the first. */
  readonly retries: number
  readonly timing?: Timing
  /** Ends the waiting at once. */
  readonly signal?: AbortSignal | undefined
  /** Called before each wait. */
  readonly onRetry?: ((retry: Retry) => void) | undefined
  /** Whether to try again after this error; by its `retryable` unless given. */
  readonly retryable?: (error: AttemptError) => boolean
  readonly watch?: AttemptWatch
}

/**
 * The wait before a further attempt: exponential, half of it random, so that runners which failed
 * together don't come back together.
 *
 * @param retry 1 for the first further attempt
 * @param random from 0 up to 1
 * @returns milliseconds, between half of the full delay and the whole
 */
export function backoffDelay(retry: number, random: number): number {
  const full = Math.min(BACKOFF.firstDelayMs * BACKOFF.factor ** (retry - 1), BACKOFF.maxDelayMs)
  return Math.round((full / 2) * (1 + random))
}

/**
 * Makes attempts until one passes, one fails for good, or none is left. A `Retry-After` of up to
 * 60 seconds lengthens the wait; a longer one ends the run.
 *
 * @param attempt makes attempt number n, counted from 1
 * @throws the last attempt's error, of its own class, with the number of attempts if several
 * @throws {StoppedError} when the signal aborts
 */
export async function withRetries<T>(
  attempt: (n: number) => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  const { watch } = options
  try {
    return await makeAttempts(attempt, options)
  } catch (error) {
    throw watch === undefined ? error : watch.explain(error)
  }
}

async function makeAttempts<T>(
  attempt: (n: number) => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  const { timing = REAL_TIMING, signal, watch } = options
  const { onRetry, retryable = (error) => error.retryable } = options
  for (let n = 1; ; n++) {
    if (signal?.aborted) throw stopped(signal)
    watch?.begin()
    try {
      return await attempt(n)
    } catch (error) {
      watch?.failed(error)
      if (!isAttemptError(error)) throw error
      const delayMs = retryDelay(error, n, timing)
      if (!retryable(error)) throw withAttempts(error, n)
      if (delayMs === null) throw withLongWait(error, n)
      if (n > options.retries) throw withAttempts(error, n)
      onRetry?.({ error, attempt: n + 1, attempts: options.retries + 1, delayMs })
      await wait(delayMs, timing, signal)
    }
  }
}

/** The error of an aborted signal: its reason if that is a `StoppedError`, otherwise a new one. */
export function stopped(signal: AbortSignal): StoppedError {
  const reason: unknown = signal.reason
  return reason instanceof StoppedError
    ? reason
    : new StoppedError(text('net.stopped'), { cause: reason })
}

function isAttemptError(error: unknown): error is AttemptError {
  return error instanceof NetworkError || error instanceof ServiceError
}

/** Milliseconds to wait after the n-th attempt; null when the service asks for too many. */
function retryDelay(error: AttemptError, n: number, timing: Timing): number | null {
  const backoff = backoffDelay(n, timing.random())
  const asked = error instanceof ServiceError ? error.retryAfterMs : null
  if (asked === null) return backoff
  // A date that is past by this machine's clock, or a zero, is no leave to come back at once.
  return asked <= BACKOFF.maxRetryAfterMs ? Math.max(asked, backoff) : null
}

async function wait(ms: number, timing: Timing, signal: AbortSignal | undefined): Promise<void> {
  try {
    await timing.sleep(ms, signal)
  } catch (error) {
    throw signal?.aborted ? stopped(signal) : error
  }
}

function withAttempts(error: AttemptError, n: number): AttemptError {
  if (n === 1) return error
  const texts = [error.problem, text('net.gave-up', { attempts: n })]
  return rephrase(error, text('general.sentences', { texts }), error.advice)
}

function withLongWait(error: AttemptError, n: number): AttemptError {
  const asked = error instanceof ServiceError ? Math.ceil((error.retryAfterMs ?? 0) / 1000) : 0
  const most = BACKOFF.maxRetryAfterMs / 1000
  const gaveUp = n === 1 ? [] : [text('net.gave-up', { attempts: n })]
  const texts = [error.problem, text('net.long-wait', { asked, most }), ...gaveUp]
  const hint = text('net.long-wait.hint', { asked })
  return rephrase(error, text('general.sentences', { texts }), hint)
}

/** The same error, of its own class, with other words; the original becomes its cause. */
export function rephrase(
  error: AttemptError,
  problem: Text | string,
  hint: Text | string,
): AttemptError {
  if (error instanceof NetworkError) {
    const { phase, retryable } = error
    return new NetworkError(problem, { hint, cause: error, phase, retryable })
  }
  const { status, code, retryable, retryAfterMs } = error
  return new ServiceError(problem, { hint, cause: error, status, code, retryable, retryAfterMs })
}
