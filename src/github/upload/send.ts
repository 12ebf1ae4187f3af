import { text } from '../../messages/index.js'
import { retryText, type Uploadable, type Uploads, uploadEach } from '../../run/index.js'
import { uploadPackage } from '../../services/tpns/index.js'
import type { RunContext } from '../action.js'
import { progressHooks } from '../meter.js'
import type { UploadInputs } from './inputs.js'

export { pushSnippet } from './push-snippet.js'

/**
 * Uploads packages one after the other, and tells the log how it goes.
 *
 * @throws what is no `ActionError`
 */
export async function send(
  packages: readonly Uploadable[],
  inputs: UploadInputs,
  { log, signal }: RunContext,
): Promise<Uploads> {
  const { service, retries, timeoutMs, isSet } = inputs
  const upload = async ({ file, upload: one }: Uploadable): Promise<string> => {
    const { name, size: bytes } = one
    log.info(text('github.uploading', { file: isSet ? file : name, bytes, service }))
    const uploadId = await uploadPackage(one, inputs, {
      ...{ retries, timeoutMs, signal, scrubber: log.scrubber },
      hooks: { ...progressHooks(log), onRetry: (retry) => log.info(retryText(retry)) },
    })
    log.info(text('github.uploaded', { uploadId }))
    return uploadId
  }
  return await uploadEach(packages, upload, { signal, isSet })
}
