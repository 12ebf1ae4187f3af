import type { ActionError } from '../errors.js'
import type { Text } from '../messages/index.js'
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
  /** Why the step fails; absent when it doesn't. */
  readonly failure?: ActionError
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
    const { env, log } = context
    // Before anything is said, be it about the inputs themselves.
    registerSecrets(env, log)
    const { said, summary, outputs, failure } = await work(await readInputs(env), context)
    // The log and the summary first, in case an output can't be set.
    if (said !== undefined) log.info(said)
    writeSummary(summary, context)
    for (const [name, value] of outputs) log.output(name, value)
    if (failure !== undefined) throw failure
  }
}
