import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ActionError, InputError, StoppedError } from '../errors.js'
import { flush } from '../run/words/flush.js'
import { Scrubber } from '../safety/secrets.js'
import { type Command, EXIT, type ExitCode } from './context.js'
import { type Output, Terminal } from './terminal.js'
import { type CommandName, isCommand, USAGE, UsageError } from './usage.js'

/** Each command is loaded only when it is called: most runs need no HTTP. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.js')).validateCommand,
  upload: async () => (await import('./upload.js')).uploadCommand,
  emulator: async () => (await import('./emulator.js')).emulatorCommand,
}

/** Runs the command line of this process and sets its exit code. */
export async function main(): Promise<void> {
  const scrubber = new Scrubber()
  const { stdout, stderr, env } = process
  const out = new Terminal(stdout, { scrubber, env })
  const err = new Terminal(stderr, { scrubber, env })
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stop.abort(new StoppedError(`Stopped by ${signal}.`)))
  }
  let outputError: NodeJS.ErrnoException | undefined
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    outputError ??= error
  })
  // Nobody is left to hear of it.
  stderr.on('error', () => {})

  const [name, ...args] = process.argv.slice(2)
  try {
    process.exitCode =
      helpOrVersion(name, args, stdout) ??
      (await (
        await commandOf(name)
      )({ args, env, stdout, out, err, signal: stop.signal }))
  } catch (error) {
    process.exitCode = report(error, err, isCommand(name) ? name : undefined)
  } finally {
    process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM')
    await flush(stdout)
    if (outputError !== undefined) {
      process.exitCode = EXIT.failed
      // A reader that has seen enough, such as `head`, closes the pipe and needs no word.
      if (outputError.code !== 'EPIPE') {
        err.line({
          tone: 'error',
          text: `Standard output can't be written: ${outputError.message}.`,
        })
      }
    }
    // What was stopped may have left a look-up of a name behind, which nothing can cancel.
    if (stop.signal.aborted) process.exit()
  }
}

function helpOrVersion(
  name: string | undefined,
  args: readonly string[],
  stdout: Output,
): ExitCode | undefined {
  if (name === '--version') {
    stdout.write(`${version()}\n`)
    return EXIT.done
  }
  if (name === '--help' || name === '-h') {
    stdout.write(USAGE.main)
    return EXIT.done
  }
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  if (isCommand(name) && (options.includes('--help') || options.includes('-h'))) {
    stdout.write(USAGE[name])
    return EXIT.done
  }
  return undefined
}

async function commandOf(name: string | undefined): Promise<Command> {
  if (name === undefined) throw new UsageError(['A command is missing.'])
  if (!isCommand(name)) throw new UsageError([`There is no command ${name}.`])
  return COMMANDS[name]()
}

/** The version in the package's own package.json, two folders up from the bundle. */
function version(): string {
  // Joined here, since a bundler would put a copy of a file that it sees named beside the bundle.
  const path = join(dirname(fileURLToPath(import.meta.url)), ...['..', '..', 'package.json'])
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed
    ? String(parsed.version)
    : 'unknown'
}

/** Tells what went wrong on standard error; returns the exit code. */
function report(error: unknown, err: Terminal, command: CommandName | undefined): ExitCode {
  if (error instanceof InputError) {
    for (const problem of error.problems) err.line({ tone: 'error', text: problem })
    const help =
      command === undefined ? 'account-package --help' : `account-package ${command} --help`
    err.line({ tone: 'muted', text: `See ${help}.` })
    return EXIT.usage
  }
  if (error instanceof ActionError) {
    err.line({ tone: 'error', text: error.message })
    if (error.hint !== '') err.line(error.hint)
    return EXIT.failed
  }
  const bug = error instanceof Error ? error : new Error(String(error))
  err.line({ tone: 'error', text: `${bug.name}: ${bug.message}. This is a bug: please report it.` })
  for (const line of (bug.stack ?? '').split('\n').slice(1)) err.line(line)
  return EXIT.failed
}
