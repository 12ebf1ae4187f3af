import { text } from '../messages/cli.js'
import {
  type AttemptSettings,
  type CheckedSet,
  closePackages,
  ProgressMeter,
  readAttempts,
  readCredentials,
  readService,
  readValidation,
  reportDocument,
  retryText,
  SETTINGS,
  setPasses,
  type Uploadable,
  uploadablesOf,
  uploadEach,
} from '../run/index.js'
import { type UploadTarget, uploadPackage } from '../services/tpns/index.js'
import { argumentReader, parseArguments } from './arguments.js'
import { type CommandContext, EXIT, type ExitCode } from './context.js'
import { PACKAGE_OPTIONS, readPackages, tell, withCheckedPackages } from './packages.js'

const OPTIONS = {
  ...PACKAGE_OPTIONS,
  region: 'string',
  'service-url': 'string',
  retries: 'string',
  timeout: 'string',
} as const

/** `account-package upload FILE…`: validates, uploads, and prints each uploadId. */
export async function uploadCommand(context: CommandContext): Promise<ExitCode> {
  const { args, env, err, signal } = context
  const parsed = parseArguments(args, OPTIONS)
  const reader = argumentReader(parsed, env)
  err.scrubber.add(reader.text(SETTINGS.secretKey))
  const packages = await readPackages(parsed, { reader, signal })
  const settings = readValidation(reader)
  const service = readService(reader)
  const target = { ...service, ...readCredentials(reader) }
  const attempts = readAttempts(reader)
  reader.finish()

  const { isSet } = packages
  const { strict } = settings
  const plan = { packages, settings, forUpload: true }
  return await withCheckedPackages(plan, context, async (set) => {
    const print = printer(set, { isSet, json: parsed.flags.has('json') }, context)
    tell(set, { strict, isSet }, err)
    const uploadables = uploadablesOf(set)
    if (uploadables === null || !setPasses(set, strict)) {
      await closePackages(set)
      err.line({ tone: 'error', text: text('general.nothing-sent') })
      print(set.packages.map(() => null))
      return EXIT.failed
    }
    err.line(text('cli.uploading-to', { service: service.service }))
    const upload = (one: Uploadable) => uploadOne(one, { target, attempts, context })
    const { uploadIds, failure } = await uploadEach(uploadables, upload, { signal, isSet })
    print(uploadIds)
    if (failure !== undefined) throw failure
    err.line({ tone: 'success', text: text('cli.uploaded') })
    return EXIT.done
  })
}

/** Prints ids for programs: those that there are, a line each, or a JSON object with the report. */
function printer(
  set: CheckedSet,
  { isSet, json }: { readonly isSet: boolean; readonly json: boolean },
  { stdout, err }: CommandContext,
) {
  return (uploadIds: readonly (string | null)[]): void => {
    if (!json) {
      for (const id of uploadIds) if (id !== null) stdout.write(`${id}\n`)
      return
    }
    const report = reportDocument(set, { isSet, scrub: (words) => err.scrub(words) })
    const ids = isSet ? { uploadIds } : { uploadId: uploadIds[0] ?? null }
    stdout.write(`${JSON.stringify({ ...ids, report }, null, 2)}\n`)
  }
}

/** Uploads a package, with a bar or lines of progress. */
async function uploadOne(
  { file, upload }: Uploadable,
  {
    target,
    attempts,
    context: { err, signal },
  }: {
    readonly target: UploadTarget
    readonly attempts: AttemptSettings
    readonly context: CommandContext
  },
): Promise<string> {
  const verb = text('run.uploading-file', { file })
  const meter = err.isTerminal
    ? undefined
    : new ProgressMeter({ verb, write: (line) => err.line(line) })
  return await uploadPackage(upload, target, {
    ...attempts,
    signal,
    scrubber: err.scrubber,
    hooks: {
      onRetry: (retry) => err.line({ tone: 'warning', text: retryText(retry) }),
      onProgress: ({ sentBytes, totalBytes }) => {
        meter?.update(sentBytes, totalBytes)
        err.bar(verb, sentBytes, totalBytes)
      },
      onEnd() {
        meter?.stop()
        err.clearBar()
      },
    },
  })
}
