import type { Readable } from 'node:stream'
import {
  InputError,
  NetworkError,
  ServiceError,
  UnfinishedError,
  UnknownOutcomeError,
} from '../errors.js'
import type { Say } from '../messages/index.js'
import type { Output } from '../platform/node/index.js'
import type { Terminal } from './terminal.js'

/** What a command gets from the outside. */
export interface CommandContext {
  /** Arguments after the command's name, without `--language`. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** What a FILE that is `-` is read from. It is opened when it is first looked at. */
  readonly stdin: Readable
  /** For what programs read. */
  readonly stdout: Output
  /** For people, on standard output. Terminals take texts and say them in the user's language. */
  readonly out: Terminal
  /** For people, on standard error. */
  readonly err: Terminal
  /** Puts a text into the user's language, for what goes to no terminal. */
  readonly say: Say
  /** Aborted, with a `StoppedError` as its reason, when a signal stops the run. */
  readonly signal: AbortSignal
}

/** Exit codes of the command line. */
export const EXIT = {
  done: 0,
  /** The package has errors, or warnings under `--strict`. */
  failed: 1,
  usage: 2,
  /** The service or the network failed. */
  service: 3,
  /** It is unknown whether a push was accepted. */
  unknown: 4,
  SIGINT: 130,
  SIGTERM: 143,
  /** Ctrl+Break, which stops a process on Windows as SIGTERM does elsewhere. */
  SIGBREAK: 143,
} as const

/** Signals that stop a run. */
export const STOPS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const

/** Name of one of them. */
export type StopName = (typeof STOPS)[number]

/** An exit code. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Runs a command; resolves to its exit code, rejects with what is to be reported. */
export type Command = (context: CommandContext) => Promise<ExitCode>

/** The exit code for an error that ends a command, unless a signal stopped it. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UnfinishedError) return exitCodeOf(error.cause)
  if (error instanceof InputError) return EXIT.usage
  if (error instanceof UnknownOutcomeError) return EXIT.unknown
  if (error instanceof ServiceError || error instanceof NetworkError) return EXIT.service
  return EXIT.failed
}
