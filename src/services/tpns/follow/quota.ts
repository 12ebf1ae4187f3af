import type { Timing } from '../../../net/index.js'
import { pause } from '../pace.js'

/** Questions that an application may ask in an hour (1024/33773, 1024/33774). */
export const QUESTIONS_AN_HOUR = 200
/**
 * The hour in which they are counted, and a minute for lines that are slow at times and quick at
 * others: the service counts when a question arrives.
 */
export const QUOTA_MS = 3_660_000

/** Sees to it that no more questions are asked than an application may ask. */
export class Quota {
  readonly #timing: Timing
  readonly #signal: AbortSignal | undefined
  /** When each question of the last hour was asked. */
  #asked: number[] = []

  constructor(timing: Timing, signal: AbortSignal | undefined) {
    this.#timing = timing
    this.#signal = signal
  }

  /** How many questions may be asked at once at a time, if none is asked until then. */
  room(at: number): number {
    return QUESTIONS_AN_HOUR - this.#asked.filter((asked) => at - asked < QUOTA_MS).length
  }

  /**
   * Asks for leave to ask one question; waits until it may be asked.
   *
   * @throws {StoppedError} when the signal aborts
   */
  async take(): Promise<void> {
    for (;;) {
      const now = this.#timing.now()
      this.#asked = this.#asked.filter((asked) => now - asked < QUOTA_MS)
      const [oldest] = this.#asked
      if (oldest === undefined || this.#asked.length < QUESTIONS_AN_HOUR) break
      // A clock that was set back must not make a run wait for hours.
      const ms = Math.min(oldest + QUOTA_MS - now, QUOTA_MS)
      await pause(ms, this.#timing, this.#signal)
    }
    this.#asked.push(this.#timing.now())
  }
}

/**
 * How long one round of questions about `open` of `all` pushes lasts at least, so that the hour's
 * questions are spread over the hour, and one is left for the statistics of each push.
 *
 * @returns milliseconds
 */
export function roundMs(open: number, all: number): number {
  const rounds = Math.floor((QUESTIONS_AN_HOUR - all) / Math.max(1, open))
  return Math.ceil(QUOTA_MS / Math.max(1, rounds))
}
