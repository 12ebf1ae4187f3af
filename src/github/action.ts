import { ActionError, StoppedError } from '../errors.js'
import { type Say, speakerOf, type Text, text } from '../messages/index.js'
import { exitProcess, hastenOutput } from '../platform/node/index.js'
import { flush } from '../run/index.js'
import { reportFailure } from './failure.js'
import { type Environment, languageOf, registerSecrets } from './inputs.js'
import { ActionLog } from './log.js'
import type { Outputs } from './outputs.js'
import { writeSummary } from './summary.js'

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

/** How a run ended, well or not: what is left to be said of it, in all the places where it is said. */
export interface Ending {
  /** Last line of the log. */
  readonly said?: Text
  /** The job summary, in Markdown. */
  readonly summary: string
  /** Outputs that aren't set yet. */
  readonly outputs: Outputs
  /** Why the step fails; null or absent when it doesn't. */
  readonly failure?: Error | null
  /**
   * What the step fails with when an output can't be set; the failure, or why the output can't be set,
   * unless given.
   */
  readonly unsetOutput?: (cause: ActionError) => Error
}

/**
 * What an action does, from its inputs on. What it throws fails the step without a summary; a failure
 * that is to have one is a part of the ending.
 */
export type Work = (context: RunContext) => Promise<Ending>

/** A runner stops a step by the first; after a while by the second, or on Windows the last. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const

/**
 * Runs an action to the end of its process, and is the only place that fails one: it turns what the
 * action throws into the last line of the log and the exit code, stops the run when the runner says so,
 * and fails a run that ends before its work is done.
 */
export async function start(work: Work): Promise<void> {
  hastenOutput()
  const { env } = process
  // Before all else, so that also the problems with the inputs are told in the user's language.
  const say = await speakerOf(languageOf(env))
  const log = new ActionLog(say)
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
    await run(work, { env, log, say, signal: stop.signal })
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

/** Does the work, and says how it ended. */
async function run(work: Work, context: RunContext): Promise<void> {
  const { env, log } = context
  // Before anything is said, be it about the inputs themselves.
  registerSecrets(env, log.scrubber)
  const ending = await work(context)
  // The log and the summary first, in case an output can't be set.
  if (ending.said !== undefined) log.info(ending.said)
  writeSummary(ending.summary, context)
  setOutputs(ending, context)
  if (ending.failure) throw ending.failure
}

function setOutputs({ outputs, failure, unsetOutput }: Ending, { log }: RunContext): void {
  try {
    for (const [name, value] of outputs) log.output(name, value)
  } catch (error) {
    if (unsetOutput !== undefined && error instanceof ActionError) throw unsetOutput(error)
    // What the run came to is the greater news.
    throw failure ?? error
  }
}
