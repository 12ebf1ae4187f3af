import { ActionError } from '../../errors.js'
import type { Text } from '../../messages/index.js'
import type { SendableFile } from '../../net/index.js'
import { hashFile } from '../../run/hashed-file.js'
import { formatBytes } from '../../run/words/numbers.js'
import { passes } from '../../run/words/report-text.js'
import { retryText } from '../../run/words/upload-text.js'
import type { Report } from '../../validator/index.js'
import type { RunContext } from '../entry.js'
import { withMeter } from '../meter.js'
import { writeSummary } from '../summary.js'
import { refusal, validate } from '../validation.js'
import { type CloudBaseInputs, readCloudBaseInputs } from './inputs.js'
import { CLOUDBASE_OUTPUTS } from './outputs.js'
import { type StorageOutcome, storageSummary } from './summary.js'

/** A file that may be uploaded, or the report of one that may not. */
type TakenFile =
  | { readonly file: SendableFile; readonly report: Report | null }
  | { readonly file: null; readonly report: Report }

/**
 * The Cloud Base action: validates the package, unless told not to, and uploads it if it passes.
 *
 * @throws {InputError} the inputs can't be used; no output is set
 * @throws {PackageError} the package does not pass, or can't be read; nothing was sent
 * @throws what `storeFile` throws
 */
export async function run(context: RunContext): Promise<void> {
  const { env, log } = context
  const inputs = readCloudBaseInputs(env, {
    registerSecret: (secret) => log.secret(secret),
    now: Date.now(),
  })
  const { file, report } = await takeFile(inputs, context)
  const summarize = (outcome: StorageOutcome) => {
    const harmless = (words: Text | string) => log.harmless(words)
    writeSummary(storageSummary({ report, strict: inputs.strict, outcome, harmless }), context)
  }
  if (file === null) {
    summarize({ kind: 'refused' })
    throw refusal(report, inputs.strict)
  }
  const stored = { file, place: { env: inputs.env, path: inputs.objectPath(file.sha256) } }
  const fileId = await send(stored, inputs, context).catch((error: unknown) => {
    if (error instanceof ActionError) {
      const problem = `${error.message} ${error.hint}`.trim()
      summarize({ kind: 'failed', ...stored, problem })
    }
    throw error
  })
  // The log and the summary first, in case the output can't be set.
  log.info(`Uploaded. fileId: ${fileId}`)
  summarize({ kind: 'stored', ...stored, fileId })
  log.output(CLOUDBASE_OUTPUTS.fileId, fileId)
}

/** Reads the file; log and outputs tell what was found. */
async function takeFile(inputs: CloudBaseInputs, context: RunContext): Promise<TakenFile> {
  if (inputs.validate) {
    const { report, upload } = await validate(inputs, context, { forUpload: true })
    return { report, file: passes(report, inputs.strict) ? upload : null }
  }
  const { log, signal } = context
  log.info(`Reading ${inputs.file}. \`validate\` is false: no rule is applied to it.`)
  const file = await hashFile(inputs.path, signal)
  log.output(CLOUDBASE_OUTPUTS.sha256, file.sha256)
  return { file, report: null }
}

/** Uploads the file, and tells the log how it goes. */
async function send(
  { file, place }: Pick<StorageOutcome & { kind: 'stored' }, 'file' | 'place'>,
  inputs: CloudBaseInputs,
  { log, signal }: RunContext,
): Promise<string> {
  // Loaded only now: a package that is refused needs no HTTP.
  const { storageSecrets, storeFile } = await import('../../services/cloudbase/upload.js')
  const target = { ...place, serviceUrl: inputs.serviceUrl, credential: inputs.credential }
  for (const secret of storageSecrets(target)) log.secret(secret)
  log.info(
    `Uploading ${file.name} (${formatBytes(file.size)}) to ${place.path} in the Cloud Base environment ${place.env}.`,
  )
  return await withMeter(log, (onProgress) =>
    storeFile(file, target, {
      retries: inputs.retries,
      timeoutMs: inputs.timeoutMs,
      signal,
      scrubber: log.scrubber,
      hooks: {
        onSecret: (secret) => log.secret(secret),
        onSend: (host) => log.debug(`Sending the form to ${host}.`),
        onRetry: (retry) => log.info(retryText({ ...retry, packageMayRemain: false })),
        onProgress,
      },
    }),
  )
}
