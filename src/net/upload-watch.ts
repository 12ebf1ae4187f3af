import { NetworkError, ServiceError, StoppedError } from '../errors.js'
import { type Text, text } from '../messages/index.js'
import type { Scrubber } from '../safety/index.js'
import type { SendProgress } from './body.js'
import { type AttemptWatch, type Retry, rephrase, type Timing } from './retry.js'

/** Calls that let the caller follow an upload. What they throw ends it. */
export interface UploadHooks {
  /** An attempt failed, and another is made after a wait. */
  onRetry?(retry: UploadRetry): void
  /** More bytes of the form are out; starts anew, with none, as soon as an attempt has failed. */
  onProgress?(progress: SendProgress): void
  /** The upload is over, well or not. */
  onEnd?(): void
}

/** Why and when another attempt is made. */
export interface UploadRetry extends Retry {
  /** Whether the failed attempt may have left a package at the service; harmless. */
  readonly packageMayRemain: boolean
}

/** How to upload. */
export interface UploadOptions {
  /** Further attempts after a failure that may pass. */
  readonly retries: number
  /** Milliseconds without any progress before an attempt is given up. */
  readonly timeoutMs: number
  /** Stops the upload at once. */
  readonly signal?: AbortSignal | undefined
  /** The run's: it gets to know every secret of the upload before that is used. */
  readonly scrubber: Scrubber
  readonly hooks?: UploadHooks
  readonly timing?: Timing
}

/** How to say what failed attempts may have left at the service; each a sentence. */
export interface LeftoverTexts {
  readonly maybe: Text
  readonly nothing: Text
}

/**
 * Watches the attempts of an upload for its caller, and keeps track of whether failed ones may have left
 * something at the service.
 */
export class UploadWatch implements AttemptWatch {
  readonly #texts: LeftoverTexts
  readonly #hooks: UploadHooks
  #progress: SendProgress = { sentBytes: 0, totalBytes: 0 }
  /** Whether the latest attempt may have left something. */
  #latest = false
  /** Whether any may have. */
  #any = false

  constructor(texts: LeftoverTexts, hooks: UploadHooks = {}) {
    this.#texts = texts
    this.#hooks = hooks
  }

  /** An attempt begins. */
  begin(): void {
    this.#progress = { ...this.#progress, sentBytes: 0 }
    this.#latest = false
  }

  /** Bytes of the attempt's request are out. */
  sent(progress: SendProgress): void {
    this.#progress = progress
    this.#hooks.onProgress?.(progress)
  }

  /** The attempt failed. */
  failed(error: unknown): void {
    const { sentBytes, totalBytes } = this.#progress
    const isComplete = totalBytes > 0 && sentBytes === totalBytes
    this.#latest = isComplete && isDoubtful(error)
    this.#any ||= this.#latest
  }

  /** Another attempt is made after a wait. */
  retried(retry: Retry): void {
    const { totalBytes } = this.#progress
    if (totalBytes > 0) this.#hooks.onProgress?.({ sentBytes: 0, totalBytes })
    this.#hooks.onRetry?.({ ...retry, packageMayRemain: this.#latest })
  }

  /** The last error, with what may be left added to its message. */
  explain(error: unknown): unknown {
    const { maybe, nothing } = this.#texts
    if (error instanceof StoppedError) {
      const problem = sentences(error.problem, this.#any ? maybe : nothing)
      return new StoppedError(problem, { hint: error.advice, cause: error })
    }
    if (!this.#any) return error
    if (error instanceof NetworkError || error instanceof ServiceError) {
      return rephrase(error, sentences(error.problem, maybe), error.advice)
    }
    return error
  }
}

function sentences(...texts: readonly (Text | string)[]): Text {
  return text('general.sentences', { texts })
}

/** Whether the service may have done all that was asked although the attempt failed so. */
function isDoubtful(error: unknown): boolean {
  if (error instanceof ServiceError) {
    const { code, status } = error
    // Whoever says 408 or 499 gave up on a request that it may have passed on.
    const isRefusal = code !== null || (status >= 300 && status < 500)
    return !isRefusal || (code === null && (status === 408 || status === 499))
  }
  // Of a connection that was never agreed on, nobody has read anything.
  if (error instanceof NetworkError) return error.phase !== 'connect'
  return error instanceof StoppedError
}
