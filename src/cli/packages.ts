import { StoppedError } from '../errors.js'
import { text } from '../messages/cli.js'
import { byFile, type NamedFile } from '../platform/node/index.js'
import {
  type CheckedSet,
  type CheckOptions,
  checkPackages,
  nothingSent,
  reportLines,
  setVerdict,
  setVerdictTone,
  type ValidationSettings,
} from '../run/index.js'
import { MAX_FILE_BYTES } from '../validator/index.js'
import type { Arguments, OptionTable } from './arguments.js'
import type { CommandContext } from './context.js'
import { namedFiles, type OperandReading, STDIN, stdinNameOf } from './operands.js'
import type { Terminal } from './terminal.js'

/** Options that every command with packages takes. */
export const PACKAGE_OPTIONS = {
  kind: 'string',
  'account-type': 'string',
  strict: 'boolean',
  json: 'boolean',
  'stdin-name': 'string',
} as const satisfies OptionTable

/** A bar of progress appears after this many milliseconds. */
const BAR_AFTER_MS = 1_000
/** The name that standard input has as a file. */
const DEFAULT_STDIN_NAME = 'stdin.txt'

/** The packages that a command line names. */
export interface Packages {
  /** Sorted by path, each once. */
  readonly files: readonly NamedFile[]
  /** Whether they are told of as several. */
  readonly isSet: boolean
  /** Whether standard input is one of them; its path is that of the operand then. */
  readonly hasStdin: boolean
}

/**
 * Reads the FILEs among the operands, paths or patterns; one that begins with `!` takes away what the
 * others name. What is wrong with them is noted in the reader.
 */
export async function readPackages(
  { operands }: Pick<Arguments, 'operands'>,
  { reader, signal }: OperandReading,
): Promise<Packages> {
  const name = stdinNameOf(operands, { reader, fallback: DEFAULT_STDIN_NAME })
  const named = await namedFiles(operands, { reader, signal })
  const files = named
    .map((one) => (one.path === STDIN && name !== null ? { file: name, path: STDIN, name } : one))
    .sort(byFile)
  return { files, isSet: files.length > 1, hasStdin: name !== null }
}

/**
 * Validates the packages and then works with them, with a bar on standard error when it takes long
 * and a person watches. What came by standard input is gone afterwards.
 */
export async function withCheckedPackages<T>(
  {
    packages,
    settings,
    ...more
  }: {
    readonly packages: Packages
    readonly settings: ValidationSettings
  } & Pick<CheckOptions, 'forUpload' | 'allLines'>,
  context: CommandContext,
  work: (set: CheckedSet) => Promise<T>,
): Promise<T> {
  const { err, say, signal } = context
  const stored = packages.hasStdin
    ? await (await import('../platform/node/standard-input.js')).storeInput(context.stdin, {
        maxBytes: MAX_FILE_BYTES,
        signal,
      })
    : null
  try {
    const files = packages.files.map((one) =>
      one.path === STDIN && stored !== null ? { ...one, path: stored.path } : one,
    )
    const started = performance.now()
    const onProgress = ({ bytes, totalBytes }: { bytes: number; totalBytes: number | null }) => {
      if (performance.now() - started > BAR_AFTER_MS) {
        err.bar(text('run.validating'), bytes, totalBytes)
      }
    }
    const options = { ...more, signal, say, onProgress }
    const set = await checkPackages(files, settings, options).catch((error: unknown) => {
      throw more.forUpload && error instanceof StoppedError ? nothingSent(error) : error
    })
    err.clearBar()
    return await work(set)
  } finally {
    await stored?.remove()
  }
}

/** Tells people what was found. */
export function tell(
  set: CheckedSet,
  { strict, isSet }: { readonly strict: boolean; readonly isSet: boolean },
  terminal: Terminal,
): void {
  for (const { file, report, told } of set.packages) {
    const name = isSet ? file : report.file
    for (const line of reportLines(report, { strict, name, told, say: terminal.say }))
      terminal.line(line)
    if (isSet) terminal.line('')
  }
  if (!isSet) return
  for (const { severity, rule, file, message } of set.findingsAcross) {
    const finding = text('run.finding', { severity, rule, file, message })
    terminal.line({ tone: severity, text: finding })
  }
  terminal.line({ tone: setVerdictTone(set, strict), text: setVerdict(set, strict) })
}
