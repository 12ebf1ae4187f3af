import { InputError } from '../../errors.js'
import type { SendProgress } from '../../net/body.js'
import { contentType, type FileFormat } from '../../net/content-type.js'
import { encodeForm } from '../../net/multipart.js'
import { proxySecrets } from '../../net/proxy.js'
import { Remains } from '../../net/remains.js'
import { sendRequest } from '../../net/request.js'
import { REAL_TIMING, type Retry, type Timing, withRetries } from '../../net/retry.js'
import { readValidated, type ValidatedFile } from '../../platform/node/file-body.js'
import { Scrubber } from '../../safety/secrets.js'
import { isSafe } from '../../safety/service-url.js'
import { AccessToken, credentialSecrets, type WechatCredential } from './access-token.js'
import { checkStored } from './cos-answer.js'
import { fetchLink, type ObjectPlace, type UploadLink } from './link.js'
import type { Connection } from './wechat.js'

/** A file as it was when its SHA-256 was taken. */
export interface StorableFile extends ValidatedFile {
  /** Base name, as the form is to give it. */
  readonly name: string
  readonly format: FileFormat
}

/** Where a file goes, and in whose name. */
export interface StorageTarget extends ObjectPlace {
  /** Base of the WeChat API. */
  readonly serviceUrl: URL
  readonly credential: WechatCredential
}

/** Calls that let the caller follow an upload. What they throw ends it. */
export interface StorageHooks {
  /** A secret has arrived, and is about to be used: mask it. */
  onSecret(secret: string): void
  /** An attempt sends the file to this host. */
  onSend?(host: string): void
  /** An attempt failed, and another is made after a wait. */
  onRetry?(retry: Retry): void
  /** More bytes of the form are out; starts anew with each attempt. */
  onProgress?(progress: SendProgress): void
}

/** How to upload. */
export interface StorageOptions {
  /** Further attempts after a failure that may pass; an attempt is everything, from the link on. */
  readonly retries: number
  /** Milliseconds without any progress before an attempt is given up. */
  readonly timeoutMs: number
  /** Stops the upload at once. */
  readonly signal?: AbortSignal | undefined
  readonly hooks: StorageHooks
  readonly timing?: Timing
}

const REMAINS = {
  maybe: 'The file may be in the storage all the same.',
  nothing: 'Nothing was stored.',
}

/** Everything known beforehand that an upload must not show: mask it before the upload begins. */
export function storageSecrets(target: StorageTarget): readonly string[] {
  return [...credentialSecrets(target.credential), ...proxySecrets(target.serviceUrl)]
}

/**
 * Uploads a file into Cloud Base storage, in the place of what is there. The storage gets the bytes
 * whose SHA-256 is known, or no whole request.
 *
 * @returns the file's id in Cloud Base
 * @throws {InputError} a service URL over which the credentials would go in the clear
 * @throws {ServiceError} WeChat or the storage refused, or an answer can't be used
 * @throws {NetworkError} no connection, or it was lost or stalled, on the last attempt
 * @throws {FileChangedError} the file is not what it was
 * @throws {StoppedError} the signal aborted
 */
export async function storeFile(
  file: StorableFile,
  target: StorageTarget,
  options: StorageOptions,
): Promise<string> {
  if (!isSafe(target.serviceUrl)) {
    throw new InputError([
      'The service URL would send the credentials over the network in the clear.',
    ])
  }
  return await new StorageUpload(file, target, options).run()
}

/** One upload, with as many attempts as it takes. */
class StorageUpload {
  readonly #file: StorableFile
  readonly #target: StorageTarget
  readonly #options: StorageOptions
  readonly #connection: Connection
  readonly #accessToken: AccessToken
  readonly #remains = new Remains(REMAINS)

  constructor(file: StorableFile, target: StorageTarget, options: StorageOptions) {
    const { timeoutMs, signal, hooks, timing = REAL_TIMING } = options
    const scrubber = new Scrubber(storageSecrets(target))
    this.#file = file
    this.#target = target
    this.#options = options
    this.#connection = {
      serviceUrl: target.serviceUrl,
      timeoutMs,
      signal,
      scrubber,
      onSecret(secret) {
        scrubber.add(secret)
        hooks.onSecret(secret)
      },
      now: () => timing.now(),
    }
    this.#accessToken = new AccessToken(target.credential, this.#connection)
  }

  async run(): Promise<string> {
    const { retries, signal, hooks, timing = REAL_TIMING } = this.#options
    try {
      return await withRetries(() => this.#attempt(), {
        retries,
        signal,
        timing,
        onRetry: (retry) => hooks.onRetry?.(retry),
      })
    } catch (error) {
      throw this.#remains.explain(error)
    }
  }

  async #attempt(): Promise<string> {
    this.#remains.begin()
    try {
      // The signature of a link expires, so each attempt has its own.
      const link = await this.#accessToken.use((accessToken) =>
        fetchLink(this.#target, accessToken, this.#connection),
      )
      await this.#send(link)
      return link.fileId
    } catch (error) {
      this.#remains.failed(error)
      throw error
    }
  }

  async #send(link: UploadLink): Promise<void> {
    const { timeoutMs, signal, hooks } = this.#options
    const { scrubber, onSecret, now } = this.#connection
    for (const secret of proxySecrets(link.url)) onSecret(secret)
    const { name, size, format } = this.#file
    const form = encodeForm(formFields(this.#target.path, link), {
      field: 'file',
      name,
      size,
      type: contentType(format),
    })
    hooks.onSend?.(link.url.host)
    const answer = await sendRequest({
      method: 'POST',
      url: link.url,
      headers: { 'Content-Type': form.contentType, 'User-Agent': 'upload-account-package' },
      body: {
        length: form.contentLength,
        chunks: () => form.chunks(readValidated(this.#file)),
      },
      timeoutMs,
      signal,
      onProgress: (progress) => {
        this.#remains.sent(progress)
        hooks.onProgress?.(progress)
      },
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
