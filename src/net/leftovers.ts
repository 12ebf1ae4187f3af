import { NetworkError, ServiceError, StoppedError } from '../errors.js'
import { type Text, text } from '../messages/index.js'
import type { SendProgress } from './body.js'
import { rephrase } from './retry.js'

/** How to say what failed attempts may have left at the service; each a sentence. */
export interface LeftoverTexts {
  readonly maybe: Text
  readonly nothing: Text
}

/** Keeps track of whether failed attempts may have left something at the service. */
export class Leftovers {
  readonly #texts: LeftoverTexts
  #complete = false
  #latest = false
  #any = false

  constructor(texts: LeftoverTexts) {
    this.#texts = texts
  }

  /** Whether the latest attempt may have left something. */
  get latest(): boolean {
    return this.#latest
  }

  /** Whether any attempt may have. */
  get any(): boolean {
    return this.#any
  }

  /** An attempt begins. */
  begin(): void {
    this.#complete = false
    this.#latest = false
  }

  /** Bytes of the attempt's request are out. */
  sent({ sentBytes, totalBytes }: SendProgress): void {
    this.#complete = sentBytes === totalBytes
  }

  /** The attempt failed. */
  failed(error: unknown): void {
    this.#latest = this.#complete && isDoubtful(error)
    this.#any ||= this.#latest
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
