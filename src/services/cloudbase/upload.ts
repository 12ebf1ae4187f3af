import { InputError } from '../../errors.js'
import { text } from '../../messages/services.js'
import {
  contentType,
  encodeForm,
  proxySecrets,
  REAL_TIMING,
  type Retry,
  type SendableFile,
  sendRequest,
  type UploadHooks,
  type UploadOptions,
  UploadWatch,
  withRetries,
} from '../../net/index.js'
import { isSafe } from '../../safety/index.js'
import { AccessToken, credentialSecrets, type WechatCredential } from './access-token.js'
import { checkStored } from './cos-answer.js'
import { fetchLink, type ObjectPlace, type UploadLink } from './link.js'
import type { Connection } from './wechat.js'

/** Where a file goes, and in whose name. */
export interface StorageTarget extends ObjectPlace {
  /** Base of the WeChat API. */
  readonly serviceUrl: URL
  readonly credential: WechatCredential
}

/** Calls that let the caller follow an upload. What they throw ends it. */
export interface StorageHooks extends UploadHooks {
  /** An attempt sends the file to this host. */
  onSend?(host: string): void
}

/** How to upload; an attempt is everything, from the link on. */
export interface StorageOptions extends UploadOptions {
  readonly hooks?: StorageHooks
}

const LEFTOVERS = {
  maybe: text('cloudbase.maybe-stored'),
  nothing: text('cloudbase.nothing-stored'),
}

/**
 * Uploads a file into Cloud Base storage, in the place of what is there. The storage gets the bytes
 * whose SHA-256 is known, or no whole request. The file is closed then.
 *
 * @returns the file's id in Cloud Base
 * @throws {InputError} a service URL over which the credentials would go in the clear
 * @throws {ServiceError} WeChat or the storage refused, or an answer can't be used
 * @throws {NetworkError} no connection, or it was lost or stalled, on the last attempt
 * @throws {FileChangedError} the file is not what it was
 * @throws {StoppedError} the signal aborted
 */
export async function storeFile(
  file: SendableFile,
  target: StorageTarget,
  options: StorageOptions,
): Promise<string> {
  try {
    if (!isSafe(target.serviceUrl)) throw new InputError([text('upload.in-the-clear')])
    const { retries, signal, timing = REAL_TIMING, hooks } = options
    const watch = new UploadWatch(LEFTOVERS, hooks)
    const upload = new StorageUpload({ file, target, options, watch })
    const onRetry = (retry: Retry) => watch.retried(retry)
    return await withRetries(() => upload.attempt(), { retries, signal, timing, watch, onRetry })
  } finally {
    options.hooks?.onEnd?.()
    await file.close()
  }
}

/** What an upload is made of. */
interface UploadParts {
  readonly file: SendableFile
  readonly target: StorageTarget
  readonly options: StorageOptions
  readonly watch: UploadWatch
}

/** What the attempts of one upload have in common. */
class StorageUpload {
  readonly #file: SendableFile
  readonly #target: StorageTarget
  readonly #options: StorageOptions
  readonly #watch: UploadWatch
  readonly #connection: Connection
  readonly #accessToken: AccessToken

  constructor({ file, target, options, watch }: UploadParts) {
    const { timeoutMs, signal, scrubber, timing = REAL_TIMING } = options
    scrubber.add(...credentialSecrets(target.credential), ...proxySecrets(target.serviceUrl))
    this.#file = file
    this.#target = target
    this.#options = options
    this.#watch = watch
    this.#connection = {
      serviceUrl: target.serviceUrl,
      timeoutMs,
      signal,
      scrubber,
      now: () => timing.now(),
    }
    this.#accessToken = new AccessToken(target.credential, this.#connection)
  }

  /** Makes one attempt; returns the file's id. */
  async attempt(): Promise<string> {
    // The signature of a link expires, so each attempt has its own.
    const link = await this.#accessToken.use((accessToken) =>
      fetchLink(this.#target, accessToken, this.#connection),
    )
    await this.#send(link)
    return link.fileId
  }

  async #send(link: UploadLink): Promise<void> {
    const { timeoutMs, signal, hooks } = this.#options
    const { scrubber, now } = this.#connection
    scrubber.add(...proxySecrets(link.url))
    const { name, size, format } = this.#file
    const form = encodeForm(formFields(this.#target.path, link), {
      field: 'file',
      name,
      size,
      type: contentType(format),
    })
    hooks?.onSend?.(link.url.host)
    const answer = await sendRequest({
      method: 'POST',
      url: link.url,
      headers: { 'Content-Type': form.contentType, 'User-Agent': 'upload-account-package' },
      body: {
        length: form.contentLength,
        chunks: () => form.chunks(this.#file.chunks()),
      },
      timeoutMs,
      signal,
      onProgress: (progress) => this.#watch.sent(progress),
    })
    checkStored(answer, { url: link.url, scrubber, now: now() })
  }
}

/** The parts before the file, in the order that the document gives (Cloud Base, uploadFile). */
function formFields(path: string, link: UploadLink): readonly (readonly [string, string])[] {
  return [
    ['key', path],
    ['Signature', link.authorization],
    ['x-cos-security-token', link.token],
    ['x-cos-meta-fileid', link.cosFileId],
  ]
}
