import type { PackageKind } from './package-rules.js'

/**
 * The states that a push goes through, in their order, and how long each lasts: until it was told so
 * many times, or so many milliseconds by the emulator's clock. The last one stays. A state may be
 * any text, and may stand there several times in a row.
 */
export interface TaskCourse {
  readonly states: readonly string[]
  readonly each: { readonly questions: number } | { readonly ms: number }
}

/** Numbers of a push by channel, such as `{all: {arrivalUv: 5}}`; told as they are. */
export type TaskStatistics = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** A push as the statistics of TPNS know it. */
export interface EmulatedTask {
  /** Decimal digits. */
  readonly pushId: string
  /** Decimal digits. */
  readonly uploadId: string
  /** The state that the next question about it is told. */
  readonly status: string
  /** Questions about its state that were answered. */
  readonly questions: number
  /** Milliseconds since the epoch. */
  readonly createdAt: number
}

/** What a task is made of. */
export interface TaskFacts {
  readonly pushId: string
  readonly uploadId: string
  readonly kind: PackageKind
  readonly messageType: string
  readonly environment: string
  readonly title: string
  readonly content: string
  /** Seconds. */
  readonly expireTime: number
  /** Milliseconds since the epoch; null for a push that begins at once. */
  readonly sendTime: number | null
  /** Rows of the package; null when nobody counted them. */
  readonly rows: number | null
}

/** States in which a push has not begun. */
const WAITING: readonly string[] = ['PUSH_INIT', 'PUSH_WAIT']
const CANCELED = 'PUSH_CANCELED'
/** How long each of the first states lasts when nobody has chosen otherwise. */
const STEP_MS = 1_000
/** Devices of a push to a package whose rows nobody counted. */
const SOME_ROWS = 1_000

/** What is left of a push to be told: its state, and what it reached. */
export class Task implements EmulatedTask {
  readonly facts: TaskFacts
  readonly createdAt: number
  readonly #clock: () => number
  #states: readonly string[]
  /** When each state begins, by the clock; null when questions bring the next one. */
  #begins: readonly number[] | null
  #questionsEach = 0
  #asked = 0
  #statistics: TaskStatistics | null = null
  questions = 0

  constructor(facts: TaskFacts, clock: () => number) {
    this.facts = facts
    this.#clock = clock
    this.createdAt = clock()
    this.#states = ['PUSH_INIT', 'PUSH_WAIT', 'PUSH_STARTED', 'PUSH_FINISHED']
    // A push that was scheduled waits for its time.
    const start = Math.max(this.createdAt + 2 * STEP_MS, facts.sendTime ?? 0)
    this.#begins = [this.createdAt, this.createdAt + STEP_MS, start, start + STEP_MS]
  }

  get pushId(): string {
    return this.facts.pushId
  }

  get uploadId(): string {
    return this.facts.uploadId
  }

  get status(): string {
    return this.#states[this.#step()] ?? ''
  }

  /** Whether the push has begun, or has ended. */
  get hasBegun(): boolean {
    return !WAITING.includes(this.status)
  }

  /** From now on, the push goes through these states. */
  follow({ states, each }: TaskCourse): void {
    const now = this.#clock()
    this.#states = states
    this.#asked = 0
    this.#questionsEach = 'questions' in each ? each.questions : 0
    this.#begins = 'ms' in each ? states.map((_, index) => now + index * each.ms) : null
  }

  /** Tells the state to somebody who asks. */
  tell(): string {
    const { status } = this
    this.questions += 1
    this.#asked += 1
    return status
  }

  /** Somebody has cancelled the push. */
  cancel(): void {
    this.follow({ states: [CANCELED], each: { questions: 1 } })
  }

  /** What the push reached so far; nothing before it has begun, unless somebody has chosen it. */
  get statistics(): TaskStatistics {
    if (this.#statistics !== null) return this.#statistics
    return this.hasBegun && this.status !== CANCELED
      ? likely(this.facts.rows ?? SOME_ROWS, this.status)
      : {}
  }

  set statistics(statistics: TaskStatistics) {
    this.#statistics = statistics
  }

  #step(): number {
    const last = this.#states.length - 1
    if (this.#begins === null) return Math.min(Math.floor(this.#asked / this.#questionsEach), last)
    const now = this.#clock()
    return Math.max(
      this.#begins.findLastIndex((begin) => begin <= now),
      0,
    )
  }
}

/** Numbers such as a push to so many devices has, half of them while it is under way. */
function likely(rows: number, status: string): TaskStatistics {
  const devices = status === 'PUSH_FINISHED' ? rows : Math.floor(rows / 2)
  const huawei = Math.floor(devices / 2)
  const xiaomi = Math.floor(devices / 4)
  return {
    xg: numbers(devices - huawei - xiaomi),
    hw: numbers(huawei),
    xm: numbers(xiaomi),
    all: numbers(devices),
  }
}

function numbers(devices: number): Readonly<Record<string, number>> {
  const arrived = Math.floor(devices * 0.9)
  return {
    pushActiveUv: devices,
    pushOnlineUv: Math.floor(devices * 0.95),
    verifySvcUv: arrived,
    callbackVerifySvcUv: arrived,
    arrivalUv: arrived,
    verifyUv: arrived,
    clickUv: Math.floor(devices * 0.1),
    cleanupUv: Math.floor(devices * 0.2),
  }
}
