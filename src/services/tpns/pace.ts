import { stopped, type Timing } from '../../net/index.js'

/**
 * Package pushes are limited to one a second (Server-Side Error Codes, 1024/33763); milliseconds.
 */
export const PUSH_GAP_MS = 1000

/** Keeps a second between an answer to a push and the next push. */
export class Pace {
  readonly #timing: Timing
  readonly #signal: AbortSignal | undefined
  #answeredAt = Number.NEGATIVE_INFINITY

  constructor(timing: Timing, signal: AbortSignal | undefined) {
    this.#timing = timing
    this.#signal = signal
  }

  /**
   * Waits until another push may go out.
   *
   * @throws {StoppedError} when the signal aborts
   */
  async turn(): Promise<void> {
    // A clock that was set back must not make a run wait for hours.
    const passed = Math.max(0, this.#timing.now() - this.#answeredAt)
    if (passed >= PUSH_GAP_MS) return
    await pause(PUSH_GAP_MS - passed, this.#timing, this.#signal)
  }

  /** A push was answered, whatever the answer says. */
  answered(): void {
    this.#answeredAt = this.#timing.now()
  }
}

/**
 * Waits.
 *
 * @throws {StoppedError} when the signal aborts
 */
export async function pause(
  ms: number,
  timing: Timing,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await timing.sleep(ms, signal)
  } catch (error) {
    throw signal?.aborted ? stopped(signal) : error
  }
}
