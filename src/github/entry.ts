import { ActionError, InputError, StoppedError } from '../errors.js'
import { flush } from '../run/words/flush.js'
import { Scrubber } from '../safety/secrets.js'
import type { Environment } from './inputs.js'
import { ActionLog } from './log.js'

/** What an action gets from the outside. */
export interface RunContext {
  readonly env: Environment
  readonly log: ActionLog
  /** Aborted, with a `StoppedError` as its reason, when the runner stops the step. */
  readonly signal: AbortSignal
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * Runs an action, and is the only place that fails one: it turns what `run` throws into the last
 * line of the log and the exit code, stops the run on SIGINT and SIGTERM, and fails a run that ends
 * before its work is done.
 */
export async function start(run: (context: RunContext) => Promise<void>): Promise<void> {
  const log = new ActionLog(new Scrubber())
  const stop = new AbortController()
  const onSignal = (signal: NodeJS.Signals) => {
    stop.abort(new StoppedError(`Stopped by ${signal}.`))
  }
  for (const signal of SIGNALS) process.on(signal, onSignal)

  // A log that nobody takes any more is no reason to stop, but the run can't count as good.
  process.stdout.on('error', () => {
    process.exitCode = 1
  })
  // Node ends a process that waits for nothing with exit code 0 or 13 and no word about it.
  const onDrained = () => {
    log.error('The run ended before its work was done. This is a bug of the action: report it.')
    process.exitCode = 1
  }
  process.once('beforeExit', onDrained)

  try {
    await run({ env: process.env, log, signal: stop.signal })
  } catch (error) {
    reportFailure(error, log)
    process.exitCode = 1
  } finally {
    process.off('beforeExit', onDrained)
    for (const signal of SIGNALS) process.off(signal, onSignal)
    await flush(process.stdout)
    // All is done and told. What may be left, such as a connection that is kept alive, or the look-up
    // of a name, which nothing can cancel, is not worth waiting for, nor is tidying up the memory.
    process.exit()
  }
}

/** The error as the last lines of the log: what was wrong, and what to do. */
export function reportFailure(error: unknown, log: ActionLog): void {
  if (error instanceof InputError && error.problems.length > 1) {
    const problems = error.problems
    log.group(`${problems.length} problems with the inputs`, problems)
    log.error(`The inputs can't be used. ${problems.join(' ')}`, { title: 'Inputs' })
    return
  }
  if (error instanceof ActionError) {
    log.error(error.hint === '' ? error.message : `${error.message} ${error.hint}`)
    for (const line of causes(error)) log.debug(`Cause: ${line}`)
    return
  }
  const bug = error instanceof Error ? error : new Error(String(error))
  log.error(`${bug.name}: ${bug.message}. This is a bug of the action: please report it.`)
  for (const line of (bug.stack ?? '').split('\n').slice(1)) log.info(line)
}

function* causes(error: Error): Iterable<string> {
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
    yield `${cause.name}: ${cause.message}`
  }
}
