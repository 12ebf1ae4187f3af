import type { ClientRequest } from 'node:http'
import { performance } from 'node:perf_hooks'

/** What a request sends. */
export interface Body {
  /** Bytes of the whole body: the request's `Content-Length`. */
  readonly length: number
  /**
   * The bytes, anew for each attempt. A chunk may be overwritten once the next one is asked for.
   * What this throws cuts the request before its end, and is what the caller gets.
   */
  chunks(): AsyncIterable<Uint8Array>
}

/** How far a body has been sent. */
export interface SendProgress {
  /** Bytes of the body that the system has taken. */
  readonly sentBytes: number
  readonly totalBytes: number
}

/**
 * A slice shows as progress only when the system has taken all of it. Large slices are quick on a
 * fast line, which takes a chunk of a file at once; on a slow one, small slices tell slow from dead.
 */
const MAX_SLICE_BYTES = 1_048_576
const MIN_SLICE_BYTES = 4096
/** A line may turn slow at any slice: with no slice larger than this, 16 kB a second still pass. */
const MAX_SLICE_BYTES_PER_TIMEOUT_MS = 16
/** A slice that takes longer than this part of the timeout is slow. */
const SLOW_FRACTION = 1 / 50
/** One that takes less than this part of what is slow may be followed by one of twice its size. */
const QUICK_FRACTION = 1 / 4

/** Sends a body slice by slice, each when the system has taken the one before. */
export class BodySender {
  readonly #request: ClientRequest
  readonly #body: Body
  readonly #slowMs: number
  readonly #maxSliceBytes: number
  readonly #onSlice: (progress: SendProgress) => void
  readonly #onWait: (isForBody: boolean) => void
  readonly #now: () => number
  #handedBytes = 0
  #sentBytes = 0
  #sliceBytes = MIN_SLICE_BYTES
  #stopped = false
  #wake = (): void => {}

  constructor(
    request: ClientRequest,
    body: Body,
    options: {
      readonly timeoutMs: number
      readonly onSlice: (progress: SendProgress) => void
      /** What is waited for from now on: bytes of the body, or the system to take some. */
      readonly onWait?: (isForBody: boolean) => void
      /** Milliseconds of a clock that never goes back. */
      readonly now?: () => number
    },
  ) {
    this.#request = request
    this.#body = body
    this.#slowMs = options.timeoutMs * SLOW_FRACTION
    const bearable = options.timeoutMs * MAX_SLICE_BYTES_PER_TIMEOUT_MS
    this.#maxSliceBytes = Math.max(MIN_SLICE_BYTES, Math.min(bearable, MAX_SLICE_BYTES))
    this.#onSlice = options.onSlice
    this.#onWait = options.onWait ?? (() => {})
    this.#now = options.now ?? (() => performance.now())
  }

  /**
   * Whether every byte was handed over to be sent. The word that the system has taken the last ones
   * may come later than the answer to them, over TLS above all.
   */
  get complete(): boolean {
    return this.#handedBytes === this.#body.length
  }

  /** Sends nothing more; `run` returns soon. What was handed over is counted as sent. */
  stop(): void {
    this.#stopped = true
    if (this.complete) this.#progress(this.#handedBytes)
    this.#wake()
  }

  /**
   * Sends the body. Returns when it is out, or was stopped and the body gave its next bytes.
   *
   * @throws what the body throws, and an error when its bytes are not as many as it said
   */
  async run(): Promise<void> {
    let bytes = 0
    this.#onWait(true)
    for await (const chunk of this.#body.chunks()) {
      // A body may take its time, and nothing goes out any more once this was stopped.
      if (this.#stopped) return
      bytes += chunk.length
      if (bytes > this.#body.length) break
      this.#onWait(false)
      await this.#send(chunk)
      if (this.#stopped) return
      this.#onWait(true)
    }
    if (bytes !== this.#body.length) {
      throw new Error(`The body does not have the ${this.#body.length} bytes that were announced.`)
    }
  }

  async #send(chunk: Uint8Array): Promise<void> {
    for (let start = 0; start < chunk.length && !this.#stopped; ) {
      const slice = chunk.subarray(start, start + this.#sliceBytes)
      start += slice.length
      const since = this.#now()
      this.#handedBytes += slice.length
      await this.#write(slice)
      if (this.#stopped) return
      this.#adapt(this.#now() - since)
      this.#progress(this.#sentBytes + slice.length)
    }
  }

  /** Sets the size of the next slice by how long the last one took. */
  #adapt(tookMs: number): void {
    if (tookMs > this.#slowMs) this.#sliceBytes = MIN_SLICE_BYTES
    else if (tookMs < this.#slowMs * QUICK_FRACTION) {
      this.#sliceBytes = Math.min(2 * this.#sliceBytes, this.#maxSliceBytes)
    }
  }

  #progress(sentBytes: number): void {
    if (sentBytes === this.#sentBytes) return
    this.#sentBytes = sentBytes
    this.#onSlice({ sentBytes, totalBytes: this.#body.length })
  }

  #write(slice: Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
      this.#request.write(slice, (error) => {
        // A failure is reported by the request itself, which then stops this sender.
        if (!error) resolve()
      })
    })
  }
}
