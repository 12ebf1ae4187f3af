import { NetworkError, ServiceError, StoppedError } from '../errors.js'
import type { SendProgress } from './body.js'
import { rephrase } from './retry.js'

/** How to tell what is left; each a sentence. */
export interface RemainsTexts {
  readonly maybe: string
  readonly nothing: string
}

/** Keeps track of whether failed attempts may have left something at the service. */
export class Remains {
  readonly #texts: RemainsTexts
  #complete = false
  #latest = false
  #any = false

  constructor(texts: RemainsTexts) {
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
      const rest = this.#any ? maybe : nothing
      return new StoppedError(`${error.message} ${rest}`, { hint: error.hint, cause: error })
    }
    if (!this.#any) return error
    if (error instanceof NetworkError || error instanceof ServiceError) {
      return rephrase(error, `${error.message} ${maybe}`, error.hint)
    }
    return error
  }
}

/** Whether the service may have done all that was asked although the attempt failed so. */
function isDoubtful(error: unknown): boolean {
  if (error instanceof ServiceError) {
    const isRefusal = error.code !== null || (error.status >= 300 && error.status < 500)
    return !isRefusal || error.status === 408
  }
  return error instanceof NetworkError || error instanceof StoppedError
}
