import type { SendProgress } from '../../net/body.js'
import { contentType } from '../../net/content-type.js'
import { encodeForm, type Form } from '../../net/multipart.js'
import { Remains } from '../../net/remains.js'
import { sendRequest } from '../../net/request.js'
import { REAL_TIMING, type Retry, type Timing, withRetries } from '../../net/retry.js'
import { readValidated, type ValidatedFile } from '../../platform/node/file-body.js'
import { Scrubber } from '../../safety/secrets.js'
import { resolvePath } from '../../safety/service-url.js'
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
const REMAINS = {
  maybe: 'An unused copy of the package may remain at the service; that is harmless.',
  nothing: 'No package is left at the service.',
}

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
  readonly #remains = new Remains(REMAINS)
  #attempts = 0

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
          hooks?.onRetry?.({ ...retry, packageMayRemain: this.#remains.latest })
        },
      })
      return { uploadId, attempts: this.#attempts, packageMayRemain: this.#remains.any }
    } catch (error) {
      throw this.#remains.explain(error)
    }
  }

  async #attempt(n: number): Promise<string> {
    const { hooks, retries } = this.#options
    this.#attempts = n
    this.#remains.begin()
    hooks?.onAttempt?.(n, retries + 1)
    try {
      return await this.#send()
    } catch (error) {
      this.#remains.failed(error)
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
        this.#remains.sent(progress)
        hooks?.onProgress?.(progress)
      },
    })
    return readUploadId(answer, { url: this.#url, scrubber: this.#scrubber, now: timing.now() })
  }
}
