import { text } from '../../messages/index.js'
import {
  contentType,
  encodeForm,
  REAL_TIMING,
  type SendableFile,
  sendRequest,
  tryUploading,
  type UploadOptions,
} from '../../net/index.js'
import { resolvePath } from '../../safety/index.js'
import { basicAuthorization } from './credentials.js'
import { checkTarget, type ServiceTarget, targetSecrets } from './target.js'
import { readUploadId } from './upload-answer.js'

export type { UploadHooks, UploadOptions, UploadRetry } from '../../net/index.js'
export { targetSecrets as uploadSecrets } from './target.js'

/** A package that was validated. */
export interface ValidatedPackage extends SendableFile {
  readonly format: 'txt' | 'csv' | 'zip'
}

/** Where a package goes, and in whose name. */
export type UploadTarget = ServiceTarget

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
const LEFTOVERS = { maybe: text('upload.maybe-left'), nothing: text('upload.nothing-left') }

/**
 * Uploads a package (Account Package Upload API, 1024/33765; Token Package Upload API, 1024/38862).
 * The service gets the bytes that were validated, or no whole request. The file is closed then.
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
  try {
    checkTarget(target)
    return await upload(file, target, options)
  } finally {
    await file.close()
  }
}

async function upload(
  file: ValidatedPackage,
  target: UploadTarget,
  options: UploadOptions,
): Promise<UploadResult> {
  const { timeoutMs, signal, scrubber, timing = REAL_TIMING } = options
  const url = resolvePath(target.serviceUrl, UPLOAD_PATH)
  scrubber.add(...targetSecrets(target))
  const { name, size, format } = file
  const form = encodeForm([], { field: 'file', name, size, type: contentType(format) })
  const headers = {
    Accept: 'application/json',
    Authorization: basicAuthorization(target),
    'Content-Type': form.contentType,
    'User-Agent': 'upload-account-package',
  }
  const { value, ...rest } = await tryUploading(
    async (onProgress) => {
      const answer = await sendRequest({
        method: 'POST',
        url,
        headers,
        body: {
          length: form.contentLength,
          chunks: () => form.chunks(file.chunks()),
        },
        timeoutMs,
        signal,
        onProgress,
      })
      return readUploadId(answer, { url, scrubber, now: timing.now() })
    },
    { ...options, leftovers: LEFTOVERS },
  )
  return { uploadId: value, ...rest }
}
