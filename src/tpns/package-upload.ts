import { NetworkError, ServiceError, StoppedError } from '../errors.js'
import type { SendProgress } from '../http/body.js'
import { contentType } from '../http/content-type.js'
import { readValidated, type ValidatedFile } from '../http/file-body.js'
import { encodeForm, type Form } from '../http/multipart.js'
import { sendRequest } from '../http/request.js'
import { REAL_TIMING, type Retry, rephrase, type Timing, withRetries } from '../http/retry.js'
import { Scrubber } from '../http/secrets.js'
import { resolvePath } from '../http/service-url.js'
import { basicAuthorization } from './credentials.js'
import { checkTarget, type ServiceTarget, targetSecrets } from './target.js'
import { readUploadId } from './upload-answer.js'

export { targetSecrets as uploadSecrets } from './target.js'

/** A package that was validated. */
export interface ValidatedPackage extends ValidatedFile {
  /** Base name, as the service is to know it. */
  readonly name: string
  readonly format: 'txt' | 'csv' | 'zip'
}

/** Where a package goes, and in whose name. */
export type UploadTarget = ServiceTarget

/** Calls that let the caller follow an upload. What they throw ends it. */
export interface UploadHooks {
  /** An attempt begins: its number, counted from 1, and the most that there can be. */
  onAttempt?(attempt: number, attempts: number): void
  /** An attempt failed, and another is made after a wait. */
  onRetry?(retry: UploadRetry): void
  /** More bytes of the form are out; starts anew with each attempt. */
  onProgress?(progress: SendProgress): void
}

/** Why and when another attempt is made. */
export interface UploadRetry extends Retry {
  /** Whether the failed attempt may have left an unused package at the service; harmless. */
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
  readonly hooks?: UploadHooks
  readonly timing?: Timing
}

/** What came of an upload. */
export interface UploadResult {
  /** Digits only, as the service wrote them. */
  readonly uploadId: string
  /** Attempts made, the last included. */
  readonly attempts: number
  /** Whether failed attempts may have left unused packages at the service; harmless. */
  readonly packageMayRemain: boolean
}

const UPLOAD_PATH = '/v3/push/package/upload'
const REMAINS = 'An unused copy of the package may remain at the service; that is harmless.'

/**
 * Uploads a package (Account Package Upload API, 1024/33765; Token Package Upload API, 1024/38862).
 * The service gets the bytes that were validated, or no whole request.
 *
 * @throws {InputError} credentials that can't be used, or that would go over a network in the clear
 * @throws {ServiceError} the service refused, or its answer can't be used
 * @throws {NetworkError} no connection, or it was lost or stalled, on the last attempt
 * @throws {FileChangedError} the file is not what was validated
 * @throws {StoppedError} the signal aborted
 */
export async function uploadPackage(
  file: ValidatedPackage,
  target: UploadTarget,
  options: UploadOptions,
): Promise<UploadResult> {
  const upload = new Upload(file, target, options)
  return await upload.run()
}

/** One upload, with as many attempts as it takes. */
class Upload {
  readonly #file: ValidatedPackage
  readonly #options: UploadOptions
  readonly #url: URL
  readonly #headers: Readonly<Record<string, string>>
  readonly #form: Form
  readonly #scrubber: Scrubber
  #attempts = 0
  /** Whether the whole form of the current attempt is out. */
  #complete = false
  /** Whether the latest attempt, and whether any, may have left a package. */
  #latestMayRemain = false
  #anyMayRemain = false

  constructor(file: ValidatedPackage, target: UploadTarget, options: UploadOptions) {
    checkTarget(target)
    this.#file = file
    this.#options = options
    this.#url = resolvePath(target.serviceUrl, UPLOAD_PATH)
    const { name, size, format } = file
    this.#form = encodeForm([], { field: 'file', name, size, type: contentType(format) })
    this.#headers = {
      Accept: 'application/json',
      Authorization: basicAuthorization(target),
      'Content-Type': this.#form.contentType,
      'User-Agent': 'upload-account-package',
    }
    this.#scrubber = new Scrubber(targetSecrets(target))
  }

  async run(): Promise<UploadResult> {
    const { retries, signal, hooks, timing = REAL_TIMING } = this.#options
    try {
      const uploadId = await withRetries((n) => this.#attempt(n), {
        retries,
        signal,
        timing,
        onRetry: (retry) => {
          hooks?.onRetry?.({ ...retry, packageMayRemain: this.#latestMayRemain })
        },
      })
      return { uploadId, attempts: this.#attempts, packageMayRemain: this.#anyMayRemain }
    } catch (error) {
      throw this.#withRemains(error)
    }
  }

  async #attempt(n: number): Promise<string> {
    const { hooks, retries } = this.#options
    this.#attempts = n
    this.#complete = false
    this.#latestMayRemain = false
    hooks?.onAttempt?.(n, retries + 1)
    try {
      return await this.#send()
    } catch (error) {
      this.#latestMayRemain = this.#complete && isDoubtful(error)
      this.#anyMayRemain ||= this.#latestMayRemain
      throw error
    }
  }

  async #send(): Promise<string> {
    const { timeoutMs, signal, hooks, timing = REAL_TIMING } = this.#options
    const answer = await sendRequest({
      method: 'POST',
      url: this.#url,
      headers: this.#headers,
      body: {
        length: this.#form.contentLength,
        chunks: () => this.#form.chunks(readValidated(this.#file)),
      },
      timeoutMs,
      signal,
      onProgress: (progress) => {
        this.#complete = progress.sentBytes === progress.totalBytes
        hooks?.onProgress?.(progress)
      },
    })
    return readUploadId(answer, { url: this.#url, scrubber: this.#scrubber, now: timing.now() })
  }

  /** Tells the reader of the final error what may be left at the service. */
  #withRemains(error: unknown): unknown {
    if (error instanceof StoppedError) {
      const rest = this.#anyMayRemain ? REMAINS : 'No package is left at the service.'
      return new StoppedError(`${error.message} ${rest}`, { hint: error.hint, cause: error })
    }
    if (!this.#anyMayRemain) return error
    if (error instanceof NetworkError || error instanceof ServiceError) {
      return rephrase(error, `${error.message} ${REMAINS}`, error.hint)
    }
    return error
  }
}

/** Whether the service may have taken a whole package although the attempt failed so. */
function isDoubtful(error: unknown): boolean {
  if (error instanceof ServiceError) {
    const isRefusal = error.code !== null || (error.status >= 300 && error.status < 500)
    return !isRefusal || error.status === 408
  }
  return error instanceof NetworkError || error instanceof StoppedError
}
