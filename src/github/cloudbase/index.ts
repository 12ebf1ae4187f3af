import { ActionError } from '../../errors.js'
import { text } from '../../messages/services.js'
import type { SendableFile } from '../../net/index.js'
import { hashFile, passes, retryText } from '../../run/index.js'
import type { Report } from '../../validator/index.js'
import { type Ending, type RunContext, start } from '../action.js'
import { warnOfLinks } from '../linked-files.js'
import { progressHooks } from '../meter.js'
import { refusal, validate } from '../validation.js'
import { type CloudBaseInputs, readCloudBaseInputs } from './inputs.js'
import { CLOUDBASE_OUTPUTS } from './outputs.js'
import { type PlacedFile, type StorageOutcome, storageSummary } from './summary.js'

/**
 * The Cloud Base action: validates the package, unless told not to, and uploads it if it passes.
 *
 * What fails it: `InputError` for the inputs, before any output is set; `PackageError` for a package
 * that does not pass, or can't be read, when nothing was sent; what `storeFile` throws.
 */
export async function main(): Promise<void> {
  await start(work)
}

/** A file that may be uploaded, or the report of one that may not. */
type TakenFile =
  | { readonly file: SendableFile; readonly report: Report | null }
  | { readonly file: null; readonly report: Report }

async function work(context: RunContext): Promise<Ending> {
  const { env, log } = context
  const inputs = readCloudBaseInputs(env, Date.now())
  const { strict } = inputs
  const { file, report } = await takeFile(inputs, context)
  const summaryOf = (outcome: StorageOutcome) =>
    storageSummary({ report, strict, outcome, harmless: (words) => log.harmless(words) })
  if (file === null) {
    return {
      summary: summaryOf({ kind: 'refused' }),
      outputs: [],
      failure: refusal(report, strict),
    }
  }
  const placed = { file, place: { env: inputs.env, path: inputs.objectPath(file.sha256) } }
  try {
    const fileId = await send(placed, inputs, context)
    return {
      said: text('cloudbase.uploaded', { fileId }),
      summary: summaryOf({ kind: 'stored', ...placed, fileId }),
      outputs: [[CLOUDBASE_OUTPUTS.fileId, fileId]],
    }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    const problem = text('general.sentences', { texts: [error.problem, error.advice] })
    return {
      summary: summaryOf({ kind: 'failed', ...placed, problem }),
      outputs: [],
      failure: error,
    }
  }
}

/** Reads the file; log and outputs tell what was found. */
async function takeFile(inputs: CloudBaseInputs, context: RunContext): Promise<TakenFile> {
  if (inputs.validate) {
    const { report, upload } = await validate(inputs, context, { forUpload: true })
    if (passes(report, inputs.strict) && upload !== null) return { report, file: upload }
    await upload?.close()
    return { report, file: null }
  }
  const { log, signal } = context
  log.info(text('cloudbase.reading', { file: inputs.file }))
  await warnOfLinks([inputs], context)
  const file = await hashFile(inputs.path, signal)
  log.output(CLOUDBASE_OUTPUTS.sha256, file.sha256)
  return { file, report: null }
}

/** Uploads the file, and tells the log how it goes. */
async function send(
  { file, place }: PlacedFile,
  inputs: CloudBaseInputs,
  { log, signal }: RunContext,
): Promise<string> {
  // Loaded only now: a package that is refused needs no HTTP.
  const { storeFile } = await import('../../services/cloudbase/upload.js')
  const target = { ...place, serviceUrl: inputs.serviceUrl, credential: inputs.credential }
  log.info(text('cloudbase.uploading', { file: file.name, bytes: file.size, ...place }))
  return await storeFile(file, target, {
    retries: inputs.retries,
    timeoutMs: inputs.timeoutMs,
    signal,
    scrubber: log.scrubber,
    hooks: {
      ...progressHooks(log),
      onSend: (host) => log.debug(text('cloudbase.sending-to', { host })),
      onRetry: (retry) => log.info(retryText({ ...retry, packageMayRemain: false })),
    },
  })
}
