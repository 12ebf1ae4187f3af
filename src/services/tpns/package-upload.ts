import { text } from '../../messages/index.js'
import {
  contentType,
  encodeForm,
  REAL_TIMING,
  type Retry,
  type SendableFile,
  sendRequest,
  type UploadOptions,
  UploadWatch,
  withRetries,
} from '../../net/index.js'
import { resolvePath } from '../../safety/index.js'
import { basicAuthorization } from './credentials.js'
import { checkTarget, type ServiceTarget } from './target.js'
import { readUploadId } from './upload-answer.js'

export type { UploadHooks, UploadOptions, UploadRetry } from '../../net/index.js'

/** A package that was validated. */
export interface ValidatedPackage extends SendableFile {
  readonly format: 'txt' | 'csv' | 'zip'
}

/** Where a package goes, and in whose name. */
export type UploadTarget = ServiceTarget

const UPLOAD_PATH = '/v3/push/package/upload'
const LEFTOVERS = { maybe: text('upload.maybe-left'), nothing: text('upload.nothing-left') }

/**
 * Uploads a package (Account Package Upload API, 1024/33765; Token Package Upload API, 1024/38862).
 * The service gets the bytes that were validated, or no whole request. The file is closed then.
 *
 * @returns the package's `uploadId`: digits only, as the service wrote them
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
): Promise<string> {
  try {
    checkTarget(target, options.scrubber)
    return await upload(file, target, options)
  } finally {
    options.hooks?.onEnd?.()
    await file.close()
  }
}

async function upload(
  file: ValidatedPackage,
  target: UploadTarget,
  options: UploadOptions,
): Promise<string> {
  const { retries, timeoutMs, signal, scrubber, hooks, timing = REAL_TIMING } = options
  const url = resolvePath(target.serviceUrl, UPLOAD_PATH)
  const { name, size, format } = file
  const form = encodeForm([], { field: 'file', name, size, type: contentType(format) })
  const headers = {
    Accept: 'application/json',
    Authorization: basicAuthorization(target),
    'Content-Type': form.contentType,
    'User-Agent': 'upload-account-package',
  }
  const watch = new UploadWatch(LEFTOVERS, hooks)
  const attempt = async (): Promise<string> => {
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
      onProgress: (progress) => watch.sent(progress),
    })
    return readUploadId(answer, { url, scrubber, now: timing.now() })
  }
  const onRetry = (retry: Retry) => watch.retried(retry)
  return await withRetries(attempt, { retries, signal, timing, watch, onRetry })
}
