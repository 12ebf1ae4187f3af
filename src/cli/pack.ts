import { join } from 'node:path'
import { text as cliText } from '../messages/cli.js'
import { type Text, text } from '../messages/services.js'
import { type PackReport, type PackSettings, RejectedError } from '../pack/index.js'
import { findFiles, type ListInput, type NamedFile, packFiles } from '../platform/node/index.js'
import {
  leftOutTexts,
  PACK_SETTINGS,
  packingStep,
  packLines,
  packWarningText,
  quoted,
  readPackSettings,
} from '../run/index.js'
import { argumentReader, type OptionTable, parseArguments } from './arguments.js'
import { type CommandContext, EXIT, type ExitCode } from './context.js'
import { namedFiles, type OperandReading, STDIN, stdinNameOf } from './operands.js'

const OPTIONS = {
  ...Object.fromEntries(
    Object.values(PACK_SETTINGS)
      .filter((name) => name !== PACK_SETTINGS.files)
      .map((name) => [name, 'string'] as const),
  ),
  [PACK_SETTINGS.delimiter]: 'sign',
  overwrite: 'boolean',
  'stdin-name': 'string',
  json: 'boolean',
} satisfies OptionTable

const DEFAULT_STDIN_NAME = 'stdin.csv'

/** What the command line asks for. */
interface PackCommand {
  readonly lists: readonly ListInput[]
  readonly excludes: readonly ListInput[]
  readonly settings: PackSettings
  readonly out: string
  readonly overwrite: boolean
  readonly rejects: string | null
}

/** `account-package pack FILE… --out FOLDER`: packages, and what was done, for people or as JSON. */
export async function packCommand(context: CommandContext): Promise<ExitCode> {
  const parsed = parseArguments(context.args, OPTIONS)
  const reader = argumentReader(parsed, context.env)
  const command = await readCommand(parsed.operands, { reader, signal: context.signal })
  const isJson = parsed.flags.has('json')
  try {
    tell(await packed(command, context), command, context, isJson)
    return EXIT.done
  } catch (error) {
    context.err.clearBar()
    if (error instanceof RejectedError) tell(error.report, command, context, isJson)
    throw error
  }
}

async function readCommand(
  operands: readonly string[],
  { reader, signal }: OperandReading,
): Promise<PackCommand> {
  const stdinName = stdinNameOf(operands, { reader, fallback: DEFAULT_STDIN_NAME })
  const files = await namedFiles(operands, { reader, signal })
  const lists = files.map((file) =>
    file.path === STDIN && stdinName !== null
      ? { stream: process.stdin, name: stdinName }
      : listOf(file),
  )
  const settings = await readPackSettings(reader, lists[0]?.name ?? null)
  const command: PackCommand = {
    ...{ lists, settings },
    excludes: await readExcludes({ reader, signal }),
    out: reader.required(PACK_SETTINGS.out, cliText('cli.give-out')),
    overwrite: reader.boolean(PACK_SETTINGS.overwrite, false),
    rejects: reader.text(PACK_SETTINGS.rejects) || null,
  }
  reader.finish()
  return command
}

async function readExcludes({ reader, signal }: OperandReading): Promise<ListInput[]> {
  const lines = reader
    .text(PACK_SETTINGS.exclude)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const folder = process.cwd()
  const { files, unmatched } = await findFiles(lines, folder, signal)
  for (const line of unmatched) {
    const problem: Text = text('settings.matches-nothing', { line: quoted(line), folder })
    reader.problem(PACK_SETTINGS.exclude, problem)
  }
  return files.map(listOf)
}

function listOf({ path, file }: NamedFile) {
  return { path, name: file }
}

async function packed(command: PackCommand, { err, signal }: CommandContext): Promise<PackReport> {
  const { settings, ...files } = command
  const report = await packFiles(files, settings, {
    signal,
    onProgress: (progress) => {
      const { verb, bytes } = packingStep(progress)
      err.bar(verb, bytes, progress.totalBytes)
    },
    onWarning: (warning) => err.line({ tone: 'warning', text: packWarningText(warning) }),
  })
  err.clearBar()
  return report
}

function tell(
  report: PackReport,
  { rejects, out: folder }: PackCommand,
  { stdout, out, err }: CommandContext,
  isJson: boolean,
): void {
  for (const left of leftOutTexts(report)) err.line({ tone: 'muted', text: left })
  if (rejects !== null && report.rejected > 0) {
    err.line(text('packing.rejects-written', { path: rejects, rows: report.rejected }))
  }
  if (isJson) stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  else for (const line of packLines(report, (file) => join(folder, file))) out.line(line)
}
