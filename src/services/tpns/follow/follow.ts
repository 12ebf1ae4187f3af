import { ActionError, ServiceError, StoppedError } from '../../../errors.js'
import { REAL_TIMING, type Timing } from '../../../net/index.js'
import type { ApiTarget } from '../calls.js'
import { CODES } from '../codes.js'
import { pause } from '../pace.js'
import type { PushRecord, Statistics } from './answers.js'
import { type Cancellation, type QuestionOptions, Questions } from './questions.js'
import { roundMs } from './quota.js'
import { hasBegun, isSettled, type Stage, stageOf } from './states.js'

/** What to follow, and for how long. */
export interface FollowSettings {
  readonly pushIds: readonly string[]
  /** Milliseconds to wait until all have ended; 0 asks once. */
  readonly waitMs: number
  /** Milliseconds between two questions about a push. */
  readonly intervalMs: number
  /** Whether to cancel the pushes first. */
  readonly isCancelled: boolean
}

/** A push that is followed, and what is known of it. */
export interface FollowedPush {
  readonly pushId: string
  readonly stage: Stage
  /** The service's own word for the state; null when it has told none. */
  readonly status: string | null
  /** When it was, or is to be, pushed, as the service writes it; null when it has not told. */
  readonly date: string | null
  /** What the service says of a push that it does not know; null otherwise. */
  readonly refusal: ServiceError | null
  /** Null when it was not to be cancelled. */
  readonly cancellation: Cancellation | null
  /** Null when they were not asked for, or could not be had. */
  readonly statistics: Statistics | null
}

/** What became of the pushes. */
export interface FollowOutcome {
  readonly pushes: readonly FollowedPush[]
  /** The push of which nobody knows whether it was cancelled, since no answer said so; or null. */
  readonly doubtfulId: string | null
  /** What ended the following before its end; null when nothing did. */
  readonly error: Error | null
}

/** How to follow. */
export interface FollowOptions extends QuestionOptions {
  /** A push has another state than before, or its first. */
  readonly onStatus?: (push: FollowedPush) => void
  /** Nothing is asked for some time: so many pushes are under way. */
  readonly onWait?: (open: number, ms: number) => void
  /** Statistics could not be had. */
  readonly onNoStatistics?: (pushIds: readonly string[], error: Error | null) => void
}

/** The least time between two questions about a push. */
const LEAST_INTERVAL_MS = 20_000
/** What is as good as on time. */
const SLACK_MS = 1000

/**
 * Follows pushes until all have ended or the time is over, then asks what they reached. Never
 * rejects for what became of a push, nor for questions that failed: that is in the outcome.
 *
 * @throws {InputError} credentials that can't be used, or that would go over a network in the clear
 */
export async function followPushes(
  settings: FollowSettings,
  target: ApiTarget,
  options: FollowOptions,
): Promise<FollowOutcome> {
  return await new Following(settings, target, options).run()
}

/** Pushes that are being followed. */
class Following {
  readonly #settings: FollowSettings
  readonly #options: FollowOptions
  readonly #questions: Questions
  readonly #timing: Timing
  readonly #pushes: Map<string, FollowedPush>
  /** The push that is being cancelled. */
  #doubtfulId: string | null = null

  constructor(settings: FollowSettings, target: ApiTarget, options: FollowOptions) {
    this.#settings = settings
    this.#options = options
    this.#questions = new Questions(target, options)
    this.#timing = options.timing ?? REAL_TIMING
    this.#pushes = new Map(settings.pushIds.map((pushId) => [pushId, unseen(pushId)]))
  }

  async run(): Promise<FollowOutcome> {
    const end = this.#timing.now() + this.#settings.waitMs
    try {
      if (this.#settings.isCancelled) await this.#cancelAll()
      await this.#askUntil(end)
      await this.#count()
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error))
      return this.#outcome(reason)
    }
    return this.#outcome(null)
  }

  #outcome(error: Error | null): FollowOutcome {
    return { pushes: [...this.#pushes.values()], doubtfulId: this.#doubtfulId, error }
  }

  get #open(): readonly FollowedPush[] {
    return [...this.#pushes.values()].filter(({ stage }) => !isSettled(stage))
  }

  async #cancelAll(): Promise<void> {
    for (const pushId of this.#pushes.keys()) {
      const onBegin = (): void => {
        this.#doubtfulId = pushId
      }
      this.#learn(pushId, { cancellation: await this.#questions.cancel(pushId, onBegin) })
      this.#doubtfulId = null
    }
  }

  /** Rounds of questions about all pushes that have not ended. */
  async #askUntil(end: number): Promise<void> {
    for (;;) {
      const began = this.#timing.now()
      for (const { pushId } of this.#open) await this.#askAbout(pushId)
      const ms = this.#untilNextRound(began, end)
      if (ms === null) return
      this.#options.onWait?.(this.#open.length, ms)
      await pause(ms, this.#timing, this.#options.signal)
    }
  }

  /** Milliseconds until all are asked about again; null when there is nothing more to ask. */
  #untilNextRound(began: number, end: number): number | null {
    const open = this.#open.length
    const now = this.#timing.now()
    if (open === 0 || now >= end) return null
    // Timers are a little late, each time.
    if (end - began <= SLACK_MS) return null
    const pace = Math.max(this.#settings.intervalMs, roundMs(open, this.#pushes.size))
    const left = end - (began + pace)
    // A clock that was set back makes nobody wait for longer than that.
    if (left >= LEAST_INTERVAL_MS - SLACK_MS || Math.abs(left) <= SLACK_MS) {
      return Math.min(pace, Math.max(0, began + pace - now))
    }
    // The last questions are asked when the time is over, if they may be, and none shortly before.
    const isRoom = this.#questions.quota.room(end) >= open
    return isRoom ? Math.min(pace + LEAST_INTERVAL_MS, end - now) : null
  }

  async #askAbout(pushId: string): Promise<void> {
    const before = this.#pushes.get(pushId)?.status
    try {
      const record = await this.#questions.record(pushId)
      // A record that is gone for a moment takes nothing from what is known.
      if (record !== null) this.#learn(pushId, knownBy(record))
    } catch (error) {
      if (!(error instanceof ServiceError) || error.code !== CODES.noPush) throw error
      this.#learn(pushId, { stage: 'unknown-push', refusal: error })
    }
    const push = this.#pushes.get(pushId)
    if (push !== undefined && push.status !== before) this.#options.onStatus?.(push)
  }

  /** Statistics of all that have begun, as far as the questions of the hour go. */
  async #count(): Promise<void> {
    const begun = [...this.#pushes.values()].filter(({ stage }) => hasBegun(stage))
    for (const [index, { pushId }] of begun.entries()) {
      const rest = begun.slice(index).map((push) => push.pushId)
      if (this.#questions.quota.room(this.#timing.now()) < 1) {
        this.#options.onNoStatistics?.(rest, null)
        return
      }
      try {
        this.#learn(pushId, { statistics: await this.#questions.statistics(pushId) })
      } catch (error) {
        if (error instanceof StoppedError || !(error instanceof ActionError)) throw error
        // What is said of one push may not go for the next; a failure of the network does.
        const isRefusal = error instanceof ServiceError && error.code !== null && !error.retryable
        this.#options.onNoStatistics?.(isRefusal ? [pushId] : rest, error)
        if (!isRefusal) return
      }
    }
  }

  #learn(pushId: string, news: Partial<FollowedPush>): void {
    const push = this.#pushes.get(pushId) ?? unseen(pushId)
    this.#pushes.set(pushId, { ...push, ...news })
  }
}

function unseen(pushId: string): FollowedPush {
  return {
    pushId,
    stage: 'no-record',
    status: null,
    date: null,
    refusal: null,
    cancellation: null,
    statistics: null,
  }
}

function knownBy({ status, date }: PushRecord): Partial<FollowedPush> {
  return { status, date, stage: stageOf(status) }
}
