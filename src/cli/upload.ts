import { text } from '../messages/index.js'
import {
  readAttempts,
  readCredentials,
  readService,
  readValidation,
  SETTINGS,
} from '../run/settings/shared.js'
import { ProgressMeter } from '../run/words/progress.js'
import { passes, reportLines } from '../run/words/report-text.js'
import { scrubbedReport } from '../run/words/scrubbed-report.js'
import { retryText } from '../run/words/upload-text.js'
import { uploadPackage, uploadSecrets } from '../services/tpns/package-upload.js'
import { argumentReader, fileOperand, parseArguments } from './arguments.js'
import { type CommandContext, EXIT, type ExitCode } from './context.js'
import { checkWithBar, PACKAGE_OPTIONS } from './validate.js'

const OPTIONS = {
  ...PACKAGE_OPTIONS,
  region: 'string',
  'service-url': 'string',
  retries: 'string',
  timeout: 'string',
} as const

/** `account-package upload FILE`: validates, uploads, and prints the uploadId. */
export async function uploadCommand(context: CommandContext): Promise<ExitCode> {
  const { args, env, stdout, err, signal } = context
  const parsed = parseArguments(args, OPTIONS)
  const file = fileOperand(parsed.operands)
  const reader = argumentReader(parsed, env)
  err.secret(reader.text(SETTINGS.secretKey))
  const settings = readValidation(reader)
  const service = readService(reader)
  const credentials = readCredentials(reader)
  const attempts = readAttempts(reader)
  reader.finish()

  const { report, upload } = await checkWithBar({ file, settings, forUpload: true }, context)
  for (const line of reportLines(report, settings.strict, context.say)) err.line(line)
  const print = (uploadId: string | null) => {
    if (parsed.flags.has('json')) {
      const scrubbed = scrubbedReport(report, (text) => err.scrub(text))
      stdout.write(`${JSON.stringify({ uploadId, report: scrubbed }, null, 2)}\n`)
    } else if (uploadId !== null) stdout.write(`${uploadId}\n`)
  }
  if (upload === null || !passes(report, settings.strict)) {
    err.line({ tone: 'error', text: text('general.nothing-sent') })
    print(null)
    return EXIT.failed
  }

  const target = { ...service, ...credentials }
  for (const secret of uploadSecrets(target)) err.secret(secret)
  err.line(text('cli.uploading-to', { service: service.service }))
  const meter = err.isTerminal
    ? undefined
    : new ProgressMeter({ verb: text('run.uploading'), write: (line) => err.line(line) })
  try {
    const { uploadId } = await uploadPackage(upload, target, {
      ...attempts,
      signal,
      scrubber: err.scrubber,
      hooks: {
        onRetry: (retry) => {
          err.line({ tone: 'warning', text: retryText(retry) })
        },
        onProgress: ({ sentBytes, totalBytes }) => {
          meter?.update(sentBytes, totalBytes)
          err.bar(text('run.uploading'), sentBytes, totalBytes)
        },
      },
    })
    err.line({ tone: 'success', text: text('cli.uploaded') })
    print(uploadId)
    return EXIT.done
  } catch (error) {
    print(null)
    throw error
  } finally {
    meter?.stop()
    err.clearBar()
  }
}
