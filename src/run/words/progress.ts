import { type Text, text } from '../../messages/index.js'

/** Least time between two lines of progress, in milliseconds. */
export const MIN_PROGRESS_GAP_MS = 1_000
/** Most time without a line of progress while work goes on, in milliseconds. */
export const MAX_PROGRESS_GAP_MS = 10_000
/** A log gets a line about this often, in milliseconds: often enough, and not a flood. */
const LOG_GAP_MS = 5_000

/** What a progress meter needs from the outside; tests pass their own. */
export interface ProgressMeterOptions {
  /** What is under way: the word that starts the line. */
  readonly verb: Text
  /** Whether bytes are read and not sent. */
  readonly isReading?: boolean
  /** Takes a line; called at least every 10 s and at most every second. */
  readonly write: (line: Text) => void
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number
  /** Milliseconds between two lines while bytes move. */
  readonly gapMs?: number
}

/**
 * Turns byte counts into lines of progress. A timer keeps the lines coming when nothing moves, so
 * that a stalled upload can be told from a dead runner; `stop` ends it.
 */
export class ProgressMeter {
  readonly #options: ProgressMeterOptions
  readonly #now: () => number
  readonly #gapMs: number
  readonly #started: number
  readonly #timer: NodeJS.Timeout
  #lastLine: number
  #bytes = 0
  #totalBytes = 0
  #verb: Text

  constructor(options: ProgressMeterOptions) {
    this.#options = options
    this.#verb = options.verb
    this.#now = options.now ?? (() => performance.now())
    this.#gapMs = Math.max(MIN_PROGRESS_GAP_MS, options.gapMs ?? LOG_GAP_MS)
    this.#started = this.#now()
    this.#lastLine = this.#started
    // Half the longest gap: a tick that comes just before the gap is over must not double it.
    this.#timer = setInterval(() => this.#tick(MAX_PROGRESS_GAP_MS / 2), MAX_PROGRESS_GAP_MS / 2)
    this.#timer.unref()
  }

  /**
   * Tells how many bytes are done by now, of how many.
   *
   * @param verb what is under way now, if it is something else
   */
  update(bytes: number, totalBytes: number, verb: Text = this.#options.verb): void {
    this.#verb = verb
    this.#bytes = bytes
    this.#totalBytes = totalBytes
    this.#tick(this.#gapMs)
  }

  /** Ends the timer. */
  stop(): void {
    clearInterval(this.#timer)
  }

  #tick(gapMs: number): void {
    const now = this.#now()
    // Timers may fire a little early.
    if (now - this.#lastLine < gapMs - 50) return
    this.#lastLine = now
    this.#options.write(this.#line(now - this.#started))
  }

  #line(elapsedMs: number): Text {
    const verb = this.#verb
    if (this.#bytes === 0) {
      const isReading = this.#options.isReading === true
      return text(isReading ? 'run.nothing-read' : 'run.no-progress', { verb, elapsedMs })
    }
    const [bytes, totalBytes] = [this.#bytes, this.#totalBytes]
    return text('run.progress', { verb, bytes, totalBytes, elapsedMs })
  }
}
