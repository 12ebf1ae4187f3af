import { ActionError, InputError, StoppedError } from '../errors.js'
import { type Say, speakerOf, text } from '../messages/index.js'
import { exitProcess, hastenOutput } from '../platform/node/index.js'
import { flush } from '../run/index.js'
import { Scrubber } from '../safety/index.js'
import { type Environment, languageOf } from './inputs.js'
import { ActionLog } from './log.js'

/** What an action gets from the outside. */
export interface RunContext {
  readonly env: Environment
  /** Says texts in the user's language; all that an action says goes through it. */
  readonly log: ActionLog
  /** Puts a text into the user's language, for what is not said through the log. */
  readonly say: Say
  /** Aborted, with a `StoppedError` as its reason, when the runner stops the step. */
  readonly signal: AbortSignal
}

/** A runner stops a step by the first; after a while by the second, or on Windows the last. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const

/**
 * Runs an action, and is the only place that fails one: it turns what `run` throws into the last
 * line of the log and the exit code, stops the run when the runner says so, and fails a run that ends
 * before its work is done.
 */
export async function start(run: (context: RunContext) => Promise<void>): Promise<void> {
  hastenOutput()
  const { env } = process
  // Before all else, so that also the problems with the inputs are told in the user's language.
  const say = await speakerOf(languageOf(env))
  const log = new ActionLog(new Scrubber(), say)
  const stop = new AbortController()
  let stoppedBy: NodeJS.Signals | undefined
  const onSignal = (signal: NodeJS.Signals) => {
    stoppedBy ??= signal
    stop.abort(new StoppedError(text('general.stopped', { signal })))
  }
  for (const signal of SIGNALS) process.on(signal, onSignal)

  // A log that nobody takes any more is no reason to stop, but the run can't count as good.
  process.stdout.on('error', () => {
    process.exitCode = 1
  })
  // Node ends a process that waits for nothing with exit code 0 or 13 and no word about it.
  const onDrained = () => {
    log.error(text('github.drained'))
    process.exitCode = 1
  }
  process.once('beforeExit', onDrained)

  try {
    await run({ env, log, say, signal: stop.signal })
  } catch (error) {
    reportFailure(error, log)
    process.exitCode = 1
  } finally {
    process.off('beforeExit', onDrained)
    for (const signal of SIGNALS) process.off(signal, onSignal)
    await flush(process.stdout)
    // All is done and told. What may be left, such as a connection that is kept alive, or the look-up
    // of a name, which nothing can cancel, is not worth waiting for, nor is tidying up the memory.
    await exitProcess(process.exitCode, stoppedBy)
  }
}

/** The error as the last lines of the log: what was wrong, and what to do. */
export function reportFailure(error: unknown, log: ActionLog): void {
  if (error instanceof InputError && error.texts.length > 1) {
    const { texts, advice } = error
    log.group(text('github.problems', { count: texts.length }), texts)
    const all = { texts: [text('github.unusable-inputs'), ...texts, advice] }
    log.error(text('general.sentences', all), { title: text('github.inputs') })
    return
  }
  if (error instanceof ActionError) {
    const { problem, advice } = error
    log.error(text('general.sentences', { texts: [problem, advice] }))
    for (const { name, message } of causes(error))
      log.debug(text('github.cause', { name, message }))
    return
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  log.error(text('general.bug', { name, message }))
  for (const line of (stack ?? '').split('\n').slice(1)) log.info(line)
}

function* causes(error: Error): Iterable<Error> {
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause) yield cause
}
