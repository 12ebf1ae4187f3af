import { text } from '../messages/index.js'
import { type CheckedPackage, checkPackage } from '../run/checked-package.js'
import { readValidation, type ValidationSettings } from '../run/settings/shared.js'
import { passes, reportLines } from '../run/words/report-text.js'

import { argumentReader, fileOperand, type OptionTable, parseArguments } from './arguments.js'
import { type CommandContext, EXIT, type ExitCode } from './context.js'

/** Options that every command with a package takes. */
export const PACKAGE_OPTIONS = {
  kind: 'string',
  'account-type': 'string',
  strict: 'boolean',
  json: 'boolean',
} as const satisfies OptionTable

/** A bar of progress appears after this many milliseconds. */
const BAR_AFTER_MS = 1_000

/** `account-package validate FILE`: the report, for people or as JSON. */
export async function validateCommand(context: CommandContext): Promise<ExitCode> {
  const parsed = parseArguments(context.args, PACKAGE_OPTIONS)
  const file = fileOperand(parsed.operands)
  const reader = argumentReader(parsed, context.env)
  const settings = readValidation(reader)
  reader.finish()

  const { report } = await checkWithBar({ file, settings, forUpload: false }, context)
  if (parsed.flags.has('json')) {
    context.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  } else {
    for (const line of reportLines(report, settings.strict, context.say)) context.out.line(line)
  }
  return passes(report, settings.strict) ? EXIT.done : EXIT.failed
}

/** Validates a package, with a bar on standard error when it takes long and a person watches. */
export async function checkWithBar(
  {
    file,
    settings,
    forUpload,
  }: {
    readonly file: string
    readonly settings: ValidationSettings
    readonly forUpload: boolean
  },
  { err, say, signal }: CommandContext,
): Promise<CheckedPackage> {
  const started = performance.now()
  const checked = await checkPackage(file, settings, {
    signal,
    say,
    forUpload,
    onProgress: ({ bytes, totalBytes }) => {
      if (performance.now() - started > BAR_AFTER_MS)
        err.bar(text('run.validating'), bytes, totalBytes)
    },
  })
  err.clearBar()
  return checked
}
