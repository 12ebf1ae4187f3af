import { ActionError } from '../errors.js'
import type { Text } from '../messages/index.js'
import { unlessStopped } from '../validator/index.js'
import type { RunContext } from './entry.js'
import { type Environment, registerSecrets } from './inputs.js'
import type { Outputs } from './outputs.js'
import { writeSummary } from './summary.js'

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

/** What makes an action: how it reads its inputs, and what it then does. */
export interface Action<Inputs> {
  /** @throws {InputError} with every problem of the inputs */
  readonly readInputs: (env: Environment) => Inputs | Promise<Inputs>
  /**
   * Does the work. What it throws fails the step without a summary; a failure that is to have one is
   * a part of the ending.
   */
  readonly work: (inputs: Inputs, context: RunContext) => Promise<Ending>
}

/** The run of an action, from its inputs to its last output, for `start`. */
export function runOf<Inputs>({ readInputs, work }: Action<Inputs>) {
  return async (context: RunContext): Promise<void> => {
    const { env, log, signal } = context
    // Before anything is said, be it about the inputs themselves.
    registerSecrets(env, log)
    // The inputs name files, and looking them up may hang.
    const reading = Promise.resolve(readInputs(env))
    const ending = await work(await unlessStopped(reading, signal), context)
    // The log and the summary first, in case an output can't be set.
    if (ending.said !== undefined) log.info(ending.said)
    writeSummary(ending.summary, context)
    setOutputs(ending, context)
    if (ending.failure) throw ending.failure
  }
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
