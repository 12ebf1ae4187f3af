import { text } from '../../messages/index.js'
import {
  closePackages,
  retryText,
  setPasses,
  type Uploadable,
  uploadablesOf,
  uploadEach,
} from '../../run/index.js'
import { type Ending, type RunContext, start } from '../action.js'
import { progressHooks } from '../meter.js'
import { validateSet } from '../validation.js'
import { Teller } from './ending.js'
import { readUploadInputs, type UploadInputs } from './inputs.js'

/**
 * The upload action: validates the packages, and uploads them one after the other if all pass.
 *
 * What fails it: `InputError` for the inputs, before any output is set; `PackageError` for packages
 * with errors, or warnings under `strict`, when nothing was sent; what `uploadPackage` throws.
 */
export async function main(): Promise<void> {
  await start(work)
}

async function work(context: RunContext): Promise<Ending> {
  const { env, signal } = context
  const inputs = await readUploadInputs(env, signal)
  const { isSet, strict, validateOnly } = inputs
  // What sends is loaded while the files are being read; a run that only validates needs no HTTP.
  if (!validateOnly) loadSender().catch(() => {})
  const set = await validateSet(inputs, context, { forUpload: !validateOnly })
  const teller = new Teller(inputs, set, context)
  const passed = setPasses(set, strict)
  if (passed && validateOnly) return teller.validated()
  const uploadables = uploadablesOf(set)
  if (!passed || uploadables === null) {
    await closePackages(set)
    return teller.refused()
  }
  return teller.sent(
    await uploadEach(uploadables, await senderOf(inputs, context), { signal, isSet }),
  )
}

/** What uploads one package, and tells the log how it goes. */
async function senderOf(inputs: UploadInputs, { log, signal }: RunContext) {
  const { uploadPackage } = await loadSender()
  return async ({ file, upload }: Uploadable): Promise<string> => {
    const { name, size: bytes } = upload
    const { service, retries, timeoutMs } = inputs
    log.info(text('github.uploading', { file: inputs.isSet ? file : name, bytes, service }))
    const uploadId = await uploadPackage(upload, inputs, {
      retries,
      timeoutMs,
      signal,
      scrubber: log.scrubber,
      hooks: { ...progressHooks(log), onRetry: (retry) => log.info(retryText(retry)) },
    })
    log.info(text('github.uploaded', { uploadId }))
    return uploadId
  }
}

function loadSender(): Promise<typeof import('../../services/tpns/package-upload.js')> {
  return import('../../services/tpns/package-upload.js')
}
