import type { Output, Terminal } from './terminal.js'

/** What a command gets from the outside. */
export interface CommandContext {
  /** Arguments after the command's name. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** For what programs read. */
  readonly stdout: Output
  /** For people, on standard output. */
  readonly out: Terminal
  /** For people, on standard error. */
  readonly err: Terminal
  /** Aborted, with a `StoppedError` as its reason, on SIGINT and SIGTERM. */
  readonly signal: AbortSignal
}

/** Exit codes of the command line. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const

/** An exit code. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Runs a command; resolves to its exit code, rejects with what is to be reported. */
export type Command = (context: CommandContext) => Promise<ExitCode>
