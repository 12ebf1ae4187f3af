import { ActionError } from '../../errors.js'
import { type Text, text } from '../../messages/index.js'
import { passes } from '../../run/words/report-text.js'
import { retryText } from '../../run/words/upload-text.js'
import type { UploadResult, ValidatedPackage } from '../../services/tpns/package-upload.js'
import type { RunContext } from '../entry.js'
import { withMeter } from '../meter.js'
import { OUTPUTS } from '../outputs.js'
import { type SummaryOutcome, summaryMarkdown, writeSummary } from '../summary.js'
import { refusal, validate } from '../validation.js'
import { readUploadInputs, type UploadInputs } from './inputs.js'
import { pushSnippet } from './push-snippet.js'

/**
 * The upload action: validates the package, and uploads it if it passes.
 *
 * @throws {InputError} the inputs can't be used; no output is set
 * @throws {PackageError} the package has errors, or warnings under `strict`; nothing was sent
 * @throws what `uploadPackage` throws
 */
export async function run(context: RunContext): Promise<void> {
  const { env, log } = context
  const inputs = readUploadInputs(env, (secret) => log.secret(secret))
  // What sends is loaded while the file is being read; a run that only validates needs no HTTP.
  if (!inputs.validateOnly) loadSender().catch(() => {})
  const { report, upload } = await validate(inputs, context, {
    forUpload: !inputs.validateOnly,
  })

  const summarize = (outcome: SummaryOutcome) => {
    const { strict } = inputs
    const harmless = (words: Text | string) => log.harmless(words)
    writeSummary(summaryMarkdown({ report, strict, outcome, harmless }), context)
  }
  if (inputs.validateOnly && passes(report, inputs.strict)) {
    summarize({ kind: 'validated' })
    return
  }
  if (upload === null || !passes(report, inputs.strict)) {
    summarize({ kind: 'refused' })
    throw refusal(report, inputs.strict)
  }
  const { uploadId } = await send(upload, inputs, context).catch((error: unknown) => {
    if (error instanceof ActionError) {
      const problem = text('general.sentences', { texts: [error.problem, error.advice] })
      summarize({ kind: 'failed', problem })
    }
    throw error
  })
  // The log and the summary first, in case the output can't be set.
  log.info(text('github.uploaded', { uploadId }))
  const { kind, serviceUrl } = inputs
  summarize({
    kind: 'uploaded',
    uploadId,
    pushSnippet: pushSnippet({ kind, serviceUrl, env }),
  })
  log.output(OUTPUTS.uploadId, uploadId)
}

/** Uploads the package, and tells the log how it goes. */
async function send(
  upload: ValidatedPackage,
  inputs: UploadInputs,
  { log, signal }: RunContext,
): Promise<UploadResult> {
  const { uploadPackage, uploadSecrets } = await loadSender()
  for (const secret of uploadSecrets(inputs)) log.secret(secret)
  const { name, size } = upload
  log.info(text('github.uploading', { file: name, bytes: size, service: inputs.service }))
  return await withMeter(log, (onProgress) =>
    uploadPackage(upload, inputs, {
      retries: inputs.retries,
      timeoutMs: inputs.timeoutMs,
      signal,
      hooks: { onProgress, onRetry: (retry) => log.info(retryText(retry)) },
    }),
  )
}

function loadSender(): Promise<typeof import('../../services/tpns/package-upload.js')> {
  return import('../../services/tpns/package-upload.js')
}
