import { MAX_ENTRIES, setBounded } from './bounds.js'
import {
  type EmulatedTask,
  Task,
  type TaskCourse,
  type TaskFacts,
  type TaskStatistics,
} from './task.js'

/** A push that a test makes up, as if it had been accepted some time ago. */
export interface MadeUpTask {
  /** Decimal digits; the next push id unless given. */
  readonly pushId?: string
  /** Decimal digits. */
  readonly uploadId?: string
  /** `account` unless given. */
  readonly kind?: 'account' | 'token'
  readonly course?: TaskCourse
  readonly statistics?: TaskStatistics
}

/** The pushes of an emulator as its statistics know them. */
export interface EmulatedTasks extends Iterable<EmulatedTask> {
  /** The task with this push id; undefined when there is none. */
  get(pushId: string): EmulatedTask | undefined
  /** Makes a push up, without a request; returns its push id. */
  add(task?: MadeUpTask): string
  /**
   * Chooses the states that a push goes through from now on.
   *
   * @throws {Error} when there is no such push
   */
  follow(pushId: string, course: TaskCourse): void
  /**
   * Chooses the statistics of a push.
   *
   * @throws {Error} when there is no such push
   */
  count(pushId: string, statistics: TaskStatistics): void
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** "Tasks of the last month" (1024/33773), read as the longest of months. */
const RECORD_AGE_MS = 31 * DAY_MS
/** Of the last 30 days (Querying Push Statistics for a Single Task, 1024/33774). */
export const STATISTICS_AGE_MS = 30 * DAY_MS
/** Questions that an application may ask in an hour (Push Information, 1024/33773). */
const QUESTIONS_AN_HOUR = 200

/** Keeps the tasks, and counts the questions about them. */
export class Tasks implements EmulatedTasks {
  readonly #clock: () => number
  readonly #course: TaskCourse | null
  readonly #takePushId: () => string
  readonly #tasks = new Map<string, Task>()
  #asked: number[] = []

  constructor(options: {
    readonly clock: () => number
    /** What each push goes through; null for what is likely. */
    readonly course: TaskCourse | null
    readonly takePushId: () => string
  }) {
    this.#clock = options.clock
    this.#course = options.course
    this.#takePushId = options.takePushId
  }

  get(pushId: string): Task | undefined {
    return this.#tasks.get(pushId)
  }

  [Symbol.iterator](): Iterator<EmulatedTask> {
    return this.#tasks.values()
  }

  /** The task that somebody may ask about; undefined for one that is too old, too. */
  find(pushId: string, maxAgeMs: number = RECORD_AGE_MS): Task | undefined {
    const task = this.#tasks.get(pushId)
    return task !== undefined && this.#clock() - task.createdAt <= maxAgeMs ? task : undefined
  }

  /** A push was accepted. */
  begin(facts: TaskFacts): Task {
    const task = new Task(facts, this.#clock)
    if (this.#course !== null) task.follow(this.#course)
    setBounded(this.#tasks, facts.pushId, task, MAX_ENTRIES)
    return task
  }

  add(made: MadeUpTask = {}): string {
    const task = this.begin({
      pushId: made.pushId ?? this.#takePushId(),
      uploadId: made.uploadId ?? '1',
      kind: made.kind ?? 'account',
      messageType: 'notify',
      environment: 'product',
      title: 'A title',
      content: 'Some content',
      expireTime: 86_400,
      sendTime: null,
      rows: null,
    })
    if (made.course !== undefined) task.follow(made.course)
    if (made.statistics !== undefined) task.statistics = made.statistics
    return task.pushId
  }

  follow(pushId: string, course: TaskCourse): void {
    this.#known(pushId).follow(course)
  }

  count(pushId: string, statistics: TaskStatistics): void {
    this.#known(pushId).statistics = statistics
  }

  /** False when the application has asked too much in the last hour; otherwise it has asked now. */
  takeQuestion(): boolean {
    const now = this.#clock()
    this.#asked = this.#asked.filter((at) => now - at < HOUR_MS)
    if (this.#asked.length >= QUESTIONS_AN_HOUR) return false
    this.#asked.push(now)
    return true
  }

  #known(pushId: string): Task {
    const task = this.#tasks.get(pushId)
    if (task === undefined) throw new Error(`the emulator knows no push ${pushId}`)
    return task
  }
}
