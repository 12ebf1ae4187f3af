import type { RecordedRequest } from './record.js'

/** An answer that a test makes up. */
export interface CannedAnswer {
  /** 200 unless given. */
  readonly status?: number
  /** Names in lowercase; a `content-length` given here is sent as it is. */
  readonly headers?: Readonly<Record<string, string>>
  /** Empty unless given. */
  readonly body?: string | Buffer
}

/** How an answer is brought to the client. */
export interface Delivery {
  /** Compress the body, and say so. */
  readonly gzip?: boolean
  /** Send the body as chunks, without its length. */
  readonly chunked?: boolean
  /** Send that many bytes of the body (as it goes over the wire), then end the connection. */
  readonly cutAfter?: number
}

/** What becomes of the connection after an answer that came before the request was read. */
export type AfterEarlyAnswer =
  /** Say that nothing more will come, read what is still sent and throw it away. */
  | 'linger'
  /** Leave the connection open and read nothing. */
  | 'keep'
  /** Close at once; the client may get a reset instead of the answer when it still sends. */
  | 'close'

/** One way in which the emulator fails, applied to one request. Counts are bytes of the body. */
export type Fault = {
  /** Only for requests with this path (without a query); any request unless given. */
  readonly path?: string
} & (
  | {
      /** Reset the next connection as soon as it is made; takes no notice of `path`. */
      readonly kind: 'hang-up'
    }
  | {
      /** Reset the connection once that many bytes have arrived; 0 is right after the head. */
      readonly kind: 'reset'
      readonly afterBytes: number
    }
  | {
      /** Serve the request as ever, then reset the connection instead of answering. */
      readonly kind: 'reset-after-request'
    }
  | {
      /** Read nothing more once that many bytes have arrived, and never answer. */
      readonly kind: 'stall'
      readonly afterBytes: number
    }
  | {
      /** Serve the request as ever, but never answer. */
      readonly kind: 'no-answer'
    }
  | {
      /** Read on average that many bytes in that time, in milliseconds. */
      readonly kind: 'slow-read'
      readonly bytes: number
      readonly everyMs: number
    }
  | ({
      /** Answer once that many bytes have arrived, without serving the request. */
      readonly kind: 'early-answer'
      readonly afterBytes: number
      /** `linger` unless given. */
      readonly afterwards?: AfterEarlyAnswer
    } & CannedAnswer &
      Delivery)
  | ({
      /** Read the request to its end, do not serve it, and answer this. */
      readonly kind: 'answer'
    } & CannedAnswer &
      Delivery)
  | ({
      /** Serve the request as ever, and change how its own answer looks or travels. */
      readonly kind: 'alter'
      readonly status?: number
      /** Added to those of the answer. */
      readonly headers?: Readonly<Record<string, string>>
      /** In place of that of the answer: what a gateway says that has passed the request on. */
      readonly body?: string
    } & Delivery)
  | {
      /** Read the request to its end, do not serve it, and send the client elsewhere. */
      readonly kind: 'redirect'
      readonly status: number
      readonly location: string
    }
  | {
      /** Stop reading once that many bytes have arrived, until told to go on: see `pauseAt`. */
      readonly kind: 'pause'
      readonly afterBytes: number
      readonly pause: Pause
    }
)

/** A request that stops in mid body and waits for the test. */
export class Pause {
  /** Resolves when the bytes have arrived; rejects when the request ended before. */
  readonly reached: Promise<RecordedRequest>
  /** Resolves once `resume` was called. */
  readonly resumed: Promise<void>
  #reach: (request: RecordedRequest) => void = () => undefined
  #miss: (error: Error) => void = () => undefined
  #resume: () => void = () => undefined

  constructor() {
    this.reached = new Promise((resolve, reject) => {
      this.#reach = resolve
      this.#miss = reject
    })
    // A test that does not wait for the pause must not die of it.
    this.reached.catch(() => undefined)
    this.resumed = new Promise((resolve) => {
      this.#resume = resolve
    })
  }

  /** Read on. */
  resume(): void {
    this.#resume()
  }

  /** The bytes have arrived. */
  reach(request: RecordedRequest): void {
    this.#reach(request)
  }

  /** The request is over; without effect when the bytes had arrived. */
  miss(request: RecordedRequest): void {
    this.#miss(new Error(`the request ended after ${request.bytes} bytes`))
  }
}

/** The faults that a test has chosen. */
export class Faults {
  #queue: Fault[] = []
  #always: Fault | null = null

  /** Faults that have not yet met a request, apart from the one of `always`. */
  get pending(): readonly Fault[] {
    return this.#queue
  }

  /** Applies each fault to one request, in turn, after those that already wait. */
  next(...faults: Fault[]): void {
    this.#queue.push(...faults)
  }

  /** Applies the fault to every request for which none waits. */
  always(fault: Fault): void {
    this.#always = fault
  }

  /** No more faults. Requests that have met one are not set free. */
  clear(): void {
    this.#queue = []
    this.#always = null
  }

  /**
   * Stops the next request (to `path`) once that many bytes of its body have arrived. What the
   * client sends after that is held by the operating system, some megabytes on loopback: a client
   * has not come to its last byte only when more than that is left.
   */
  pauseAt(afterBytes: number, path?: string): Pause {
    const pause = new Pause()
    this.next({ kind: 'pause', afterBytes, pause, ...(path === undefined ? {} : { path }) })
    return pause
  }

  /** Takes the fault for a request to `path` out of the queue. */
  take(path: string): Fault | null {
    const index = this.#queue.findIndex(
      (fault) => fault.kind !== 'hang-up' && (fault.path ?? path) === path,
    )
    if (index !== -1) return this.#queue.splice(index, 1)[0] ?? null
    const always = this.#always
    if (always === null || always.kind === 'hang-up') return null
    return (always.path ?? path) === path ? always : null
  }

  /** Whether the connection that was just made is to be reset. */
  takeHangUp(): boolean {
    if (this.#queue[0]?.kind === 'hang-up') {
      this.#queue.shift()
      return true
    }
    return this.#always?.kind === 'hang-up'
  }
}
