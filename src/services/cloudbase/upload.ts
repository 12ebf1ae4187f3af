import { InputError } from '../../errors.js'
import { text } from '../../messages/services.js'
import {
  contentType,
  encodeForm,
  proxySecrets,
  REAL_TIMING,
  type SendableFile,
  type SendProgress,
  sendRequest,
  tryUploading,
  type UploadHooks,
  type UploadOptions,
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
  /** A secret has arrived, and is about to be used: mask it. */
  onSecret(secret: string): void
  /** An attempt sends the file to this host. */
  onSend?(host: string): void
}

/** How to upload; an attempt is everything, from the link on. */
export interface StorageOptions extends UploadOptions {
  readonly hooks: StorageHooks
}

const LEFTOVERS = {
  maybe: text('cloudbase.maybe-stored'),
  nothing: text('cloudbase.nothing-stored'),
}

/** Everything known beforehand that an upload must not show: mask it before the upload begins. */
export function storageSecrets(target: StorageTarget): readonly string[] {
  return [...credentialSecrets(target.credential), ...proxySecrets(target.serviceUrl)]
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
    const upload = new StorageUpload(file, target, options)
    const { value } = await tryUploading((onProgress) => upload.attempt(onProgress), {
      ...options,
      leftovers: LEFTOVERS,
    })
    return value
  } finally {
    await file.close()
  }
}

/** What the attempts of one upload have in common. */
class StorageUpload {
  readonly #file: SendableFile
  readonly #target: StorageTarget
  readonly #options: StorageOptions
  readonly #connection: Connection
  readonly #accessToken: AccessToken

  constructor(file: SendableFile, target: StorageTarget, options: StorageOptions) {
    const { timeoutMs, signal, hooks, scrubber, timing = REAL_TIMING } = options
    scrubber.add(...storageSecrets(target))
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

  /** Makes one attempt; returns the file's id. */
  async attempt(onProgress: (progress: SendProgress) => void): Promise<string> {
    // The signature of a link expires, so each attempt has its own.
    const link = await this.#accessToken.use((accessToken) =>
      fetchLink(this.#target, accessToken, this.#connection),
    )
    await this.#send(link, onProgress)
    return link.fileId
  }

  async #send(link: UploadLink, onProgress: (progress: SendProgress) => void): Promise<void> {
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
        chunks: () => form.chunks(this.#file.chunks()),
      },
      timeoutMs,
      signal,
      onProgress,
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
