import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ActionError, InputError, StoppedError } from '../errors.js'
import { LANGUAGES, type Say, speakerOf, type Text, text } from '../messages/cli.js'
import { exitProcess, hastenOutput, type Output } from '../platform/node/index.js'
import { flush, nearest, quoted } from '../run/index.js'
import { Scrubber } from '../safety/index.js'
import { type Command, EXIT, type ExitCode, exitCodeOf, STOPS, type StopName } from './context.js'
import { optionSpeaker, type SpokenTo, takeLanguage } from './language.js'
import { isSetting } from './settings.js'
import { Terminal } from './terminal.js'
import { type CommandName, isCommand, USAGE, UsageError } from './usage.js'
import { validateCommand } from './validate.js'

/** What most runs need no part of, such as HTTP, is loaded only when its command is called. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  validate: async () => validateCommand,
  upload: async () => (await import('./upload.js')).uploadCommand,
  push: async () => (await import('./push.js')).pushCommand,
  follow: async () => (await import('./follow.js')).followCommand,
  pack: async () => (await import('./pack.js')).packCommand,
  emulator: async () => (await import('./emulator.js')).emulatorCommand,
}

const HELP_OPTIONS: ReadonlySet<string> = new Set(['--help', '-h'])
const VERSION_OPTIONS: ReadonlySet<string> = new Set(['--version', '-v'])

/** Runs the command line of this process and sets its exit code. */
export async function main(): Promise<void> {
  hastenOutput()
  const { stdout, env } = process
  const spoken = takeLanguage(process.argv.slice(2), env)
  const say = optionSpeaker(await speakerOf(spoken.language), isSetting)
  const scrubber = new Scrubber()
  const out = new Terminal(() => stdout, { scrubber, env, say })
  const err = new Terminal(openStderr, { scrubber, env, say })
  const stop = new AbortController()
  let stoppedBy: StopName | undefined
  for (const signal of STOPS) {
    process.once(signal, () => {
      stoppedBy = signal
      stop.abort(new StoppedError(text('general.stopped', { signal })))
    })
  }
  let outputError: NodeJS.ErrnoException | undefined
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    outputError ??= error
  })

  const [name, ...args] = spoken.args
  try {
    checkLanguage(spoken)
    process.exitCode =
      helpOrVersion(name, args, { stdout, say }) ??
      (await (
        await commandOf(name)
      )({
        args,
        env,
        // To look at it is to open it, which takes a while.
        get stdin() {
          return process.stdin
        },
        stdout,
        out,
        err,
        say,
        signal: stop.signal,
      }))
  } catch (error) {
    report(error, err, isCommand(name) ? name : undefined)
    process.exitCode =
      error instanceof StoppedError && stoppedBy !== undefined ? EXIT[stoppedBy] : exitCodeOf(error)
  } finally {
    for (const signal of STOPS) process.removeAllListeners(signal)
    await flush(stdout)
    if (outputError !== undefined) {
      // Not all that there was to say was heard, so this can't count as done.
      process.exitCode = EXIT.failed
      // A reader that has seen enough, such as `head`, closes the pipe and needs no word.
      if (outputError.code !== 'EPIPE') {
        const reason = outputError.message
        err.line({ tone: 'error', text: text('cli.output-unwritable', { reason }) })
      }
    }
    await err.flush()
    // All is done and told: neither what may be left behind, such as a read from a disk or the look-up of a
    // name, which nothing can cancel, nor tidying up the memory is worth waiting for.
    await exitProcess(process.exitCode, stoppedBy)
  }
}

function openStderr(): Output {
  // Of what goes wrong there, nobody is left to hear.
  return process.stderr.on('error', () => {})
}

function checkLanguage({ asked }: SpokenTo): void {
  const [given] = asked
  if (given === undefined) return
  if (asked.length > 1) throw new UsageError([text('cli.given-twice', { option: '--language' })])
  if (LANGUAGES.some((language) => language === given.trim())) return
  if (given.trim() === '') throw new UsageError([text('cli.no-value', { option: '--language' })])
  const choice = text('settings.choice', { allowed: LANGUAGES, given: quoted(given) })
  const problem = suggesting(choice, nearest(given, LANGUAGES))
  throw new UsageError([text('settings.problem', { name: 'language', problem })])
}

/** The problem, with a suggestion where there is one. */
function suggesting(problem: Text, near: string | undefined): Text {
  return near === undefined ? problem : text('settings.nearest', { problem, nearest: near })
}

/** Prints help or the version, where one is asked for. */
function helpOrVersion(
  name: string | undefined,
  args: readonly string[],
  { stdout, say }: { readonly stdout: Output; readonly say: Say },
): ExitCode | undefined {
  if (name === undefined) return undefined
  if (VERSION_OPTIONS.has(name)) {
    stdout.write(`${version()}\n`)
    return EXIT.done
  }
  const help = helpFor(name, args)
  if (help === undefined) return undefined
  stdout.write(say(help))
  return EXIT.done
}

/** The help that is asked for: `--help`, `help`, `help COMMAND`, `COMMAND --help`. */
function helpFor(name: string, args: readonly string[]): Text | undefined {
  const [topic, ...more] = args
  if (HELP_OPTIONS.has(name) || (name === 'help' && topic === undefined)) return text('cli.usage')
  if (name === 'help' && topic !== undefined) {
    if (more.length > 0) throw new UsageError([text('cli.one-topic')])
    if (HELP_OPTIONS.has(topic) || topic === 'help') return text('cli.usage')
    if (!isCommand(topic)) throw unknownCommand(topic)
    return USAGE[topic]
  }
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  return isCommand(name) && options.some((option) => HELP_OPTIONS.has(option))
    ? USAGE[name]
    : undefined
}

async function commandOf(name: string | undefined): Promise<Command> {
  if (name === undefined) throw new UsageError([text('cli.no-command')])
  if (!isCommand(name)) throw unknownCommand(name)
  return COMMANDS[name]()
}

function unknownCommand(name: string): UsageError {
  const problem = text('cli.unknown-command', {
    given: quoted(name),
    commands: Object.keys(COMMANDS),
  })
  return new UsageError([suggesting(problem, nearest(name, [...Object.keys(COMMANDS), 'help']))])
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

/** Tells what went wrong on standard error. */
function report(error: unknown, err: Terminal, command: CommandName | undefined): void {
  if (error instanceof InputError) {
    for (const problem of error.texts) err.line({ tone: 'error', text: problem })
    const help =
      command === undefined ? 'account-package --help' : `account-package ${command} --help`
    err.line({ tone: 'muted', text: text('cli.see-help', { help }) })
    return
  }
  if (error instanceof ActionError) {
    err.line({ tone: 'error', text: error.problem })
    if (error.advice !== '') err.line(error.advice)
    return
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  err.line({ tone: 'error', text: text('general.bug', { name, message }) })
  for (const line of (stack ?? '').split('\n').slice(1)) err.line(line)
}
