import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ActionError, PackageError } from '../../errors.js'
import { checkPackage } from '../../job/checked-package.js'
import { formatBytes, formatCount } from '../../present/numbers.js'
import { ProgressMeter } from '../../present/progress.js'
import { findingText, passes, verdict } from '../../present/report-text.js'
import { retryText } from '../../present/upload-text.js'
import type { UploadResult, ValidatedPackage } from '../../tpns/package-upload.js'
import type { Report } from '../../validator/index.js'
import { annotatedFindings } from '../annotations.js'
import type { RunContext } from '../entry.js'
import type { Environment } from '../inputs.js'
import { OUTPUTS, reportOutputs } from '../outputs.js'
import { type SummaryOutcome, summaryMarkdown, writeSummary } from '../summary.js'
import { readUploadInputs, type UploadInputs } from './inputs.js'

/**
 * The upload action: validates the package, and uploads it if it passes.
 *
 * @throws {InputError} the inputs can't be used; no output is set
 * @throws {PackageError} the package has errors, or warnings under `strict`; nothing was sent
 * @throws what `uploadPackage` throws
 */
export async function run(context: RunContext): Promise<void> {
  const { env, log, signal } = context
  const inputs = readUploadInputs(env, (secret) => log.secret(secret))
  log.info(`Validating ${inputs.file} (kind: ${inputs.kind}).`)
  const { report, upload } = await checkPackage(inputs.path, inputs, { signal })
  await giveOutReport(report, inputs, context)

  const summarize = async (outcome: SummaryOutcome) => {
    const { strict } = inputs
    const harmless = (text: string) => log.harmless(text)
    await writeSummary(summaryMarkdown({ report, strict, outcome, harmless }), env)
  }
  if (upload === null || !passes(report, inputs.strict)) {
    await summarize({ kind: 'refused' })
    throw new PackageError(`${verdict(report, inputs.strict)} Nothing was sent.`, {
      hint: 'The annotations and the job summary say what to correct; the report has every rule.',
    })
  }
  if (inputs.validateOnly) {
    await summarize({ kind: 'validated' })
    return
  }
  try {
    const { uploadId } = await send(upload, inputs, context)
    log.output(OUTPUTS.uploadId, uploadId)
    log.info(`Uploaded. uploadId: ${uploadId}`)
    await summarize({ kind: 'uploaded', uploadId })
  } catch (error) {
    if (error instanceof ActionError) {
      await summarize({ kind: 'failed', problem: `${error.message} ${error.hint}`.trim() })
    }
    throw error
  }
}

/** Shows what the validator found, in the log and as annotations, and sets the outputs of it. */
async function giveOutReport(
  report: Report,
  inputs: UploadInputs,
  { env, log }: RunContext,
): Promise<void> {
  for (const [name, value] of reportOutputs(report)) log.output(name, value)
  log.output(OUTPUTS.report, await writeReport(report, env))

  const annotated = annotatedFindings(report)
  for (const finding of annotated) {
    const place = {
      title: finding.rule,
      file: inputs.file,
      ...(finding.line === undefined ? {} : { line: finding.line }),
    }
    const entry = report.entry === null ? '' : `${report.entry}: `
    log[finding.severity](`${entry}${finding.message}`, place)
  }
  const others = report.findings.filter((finding) => !annotated.includes(finding))
  if (others.length > 0) {
    log.group(
      `${formatCount(others.length, 'more finding')}`,
      others.map((finding) => `${finding.severity} ${finding.rule}: ${findingText(finding)}`),
    )
  }
  log.info(verdict(report, inputs.strict))
}

/** Writes the report to a file of its own; returns its path. */
async function writeReport(report: Report, env: Environment): Promise<string> {
  const folder = await mkdtemp(join(env['RUNNER_TEMP'] || tmpdir(), 'account-package-'))
  const path = join(folder, 'report.json')
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`)
  return path
}

/** Uploads the package, and tells the log how it goes. */
async function send(
  upload: ValidatedPackage,
  inputs: UploadInputs,
  { log, signal }: RunContext,
): Promise<UploadResult> {
  // Loaded only now: a run that stops after validation needs no HTTP.
  const { uploadPackage, uploadSecrets } = await import('../../tpns/package-upload.js')
  for (const secret of uploadSecrets(inputs)) log.secret(secret)
  log.info(`Uploading ${upload.name} (${formatBytes(upload.size)}) to ${inputs.service}.`)
  const meter = new ProgressMeter({
    verb: 'Uploading',
    write: (line) => log.info(line),
  })
  try {
    return await uploadPackage(upload, inputs, {
      retries: inputs.retries,
      timeoutMs: inputs.timeoutMs,
      signal,
      hooks: {
        onProgress: ({ sentBytes, totalBytes }) => meter.update(sentBytes, totalBytes),
        onRetry: (retry) => log.info(retryText(retry)),
      },
    })
  } finally {
    meter.stop()
  }
}
