import { resolve } from 'node:path'
import { StoppedError } from '../errors.js'
import { text } from '../messages/index.js'
import type { NamedFile } from '../platform/node/index.js'
import {
  type CheckedSet,
  type CheckOptions,
  checkPackages,
  quoted,
  reportLines,
  type SettingReader,
  setVerdict,
  setVerdictTone,
  type ValidationSettings,
} from '../run/index.js'
import { MAX_FILE_BYTES } from '../validator/index.js'
import type { Arguments, OptionTable } from './arguments.js'
import type { CommandContext } from './context.js'
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
/** What stands for standard input among the operands, and the name that it has as a file. */
const STDIN = { operand: '-', name: 'stdin.txt' } as const

/** Whether a FILE is a pattern. Most shells fill patterns in themselves, but not all do. */
export function isPattern(operand: string): boolean {
  return /[*?[{]/.test(operand)
}

/** The packages that a command line names. */
export interface Packages {
  /** In the order in which they are given, each once. */
  readonly files: readonly NamedFile[]
  /** Whether they are told of as several. */
  readonly isSet: boolean
  /** Name of standard input as a file; null when it isn't one of them. */
  readonly stdinName: string | null
}

/**
 * Reads the FILEs among the operands, paths or patterns; what is wrong with them is noted in the reader.
 */
export async function readPackages(
  { operands, values }: Arguments,
  reader: SettingReader,
): Promise<Packages> {
  if (operands.length === 0 || operands.includes('')) reader.note(text('cli.no-file'))
  const stdins = operands.filter((operand) => operand === STDIN.operand).length
  if (stdins > 1) reader.note(text('cli.stdin-twice'))
  const given = values.get('stdin-name')?.trim()
  if (given !== undefined && stdins === 0) reader.note(text('cli.stdin-name-alone'))
  const name = given ?? STDIN.name
  if (/[\\/\0]/.test(name) || name === '.' || name === '..') {
    reader.note(text('cli.stdin-name-path'))
  }
  const named: NamedFile[] = []
  for (const operand of operands) {
    if (operand === STDIN.operand) named.push({ file: name, path: STDIN.operand })
    else if (isPattern(operand)) named.push(...(await expand(operand, reader)))
    else named.push({ file: operand, path: resolve(operand) })
  }
  const files = named.filter(
    (one, index) => named.findIndex(({ path }) => path === one.path) === index,
  )
  return { files, isSet: files.length > 1, stdinName: stdins > 0 ? name : null }
}

/** The files that a pattern names, or the one that has it for its name. */
async function expand(pattern: string, reader: SettingReader): Promise<readonly NamedFile[]> {
  const { findFiles } = await import('../platform/node/patterns.js')
  const folder = resolve()
  const { files } = await findFiles([pattern], folder)
  if (files.length === 0) {
    reader.problem('files', text('settings.matches-nothing', { line: quoted(pattern), folder }))
  }
  return files
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
  const { err, say, signal, stdin } = context
  const { stdinName } = packages
  const stored =
    stdinName === null
      ? null
      : await (await import('../platform/node/standard-input.js')).storeInput(stdin, {
          name: stdinName,
          maxBytes: MAX_FILE_BYTES,
          signal,
        })
  try {
    const files = packages.files.map((one) =>
      one.path === STDIN.operand && stored !== null ? { ...one, path: stored.path } : one,
    )
    const started = performance.now()
    const onProgress = ({ bytes, totalBytes }: { bytes: number; totalBytes: number | null }) => {
      if (performance.now() - started > BAR_AFTER_MS) {
        err.bar(text('run.validating'), bytes, totalBytes)
      }
    }
    const options = { ...more, signal, say, onProgress }
    const set = await checkPackages(files, settings, options).catch((error: unknown) => {
      throw more.forUpload && error instanceof StoppedError ? stoppedBefore(error) : error
    })
    err.clearBar()
    return await work(set)
  } finally {
    await stored?.remove()
  }
}

function stoppedBefore(error: StoppedError): StoppedError {
  const texts = [error.problem, text('general.nothing-sent')]
  return new StoppedError(text('general.sentences', { texts }), { cause: error })
}

/** Tells people what was found. */
export function tell(
  set: CheckedSet,
  { strict, isSet }: { readonly strict: boolean; readonly isSet: boolean },
  terminal: Terminal,
): void {
  for (const { file, report } of set.packages) {
    const name = isSet ? file : report.file
    for (const line of reportLines(report, { strict, name, say: terminal.say })) terminal.line(line)
    if (isSet) terminal.line('')
  }
  if (!isSet) return
  for (const { severity, rule, file, message } of set.findingsAcross) {
    const finding = text('run.finding', { severity, rule, file, message })
    terminal.line({ tone: severity, text: finding })
  }
  terminal.line({ tone: setVerdictTone(set, strict), text: setVerdict(set, strict) })
}
