import type { ActionError } from '../../errors.js'
import { type Text, text } from '../../messages/index.js'
import type { CheckedSet, Uploads } from '../../run/index.js'
import type { Ending, RunContext } from '../action.js'
import type { Harmless } from '../log.js'
import { refusal, setRefusal } from '../validation.js'
import type { UploadInputs } from './inputs.js'
import { uploadOutputs } from './outputs.js'
import { pushSnippet } from './push-snippet.js'
import { type UploadOutcome, uploadSummary } from './summary.js'

/** Tells how a run of the upload action ended. What few runs tell is loaded for them. */
export class Teller {
  readonly #inputs: UploadInputs
  readonly #context: RunContext
  readonly #set: CheckedSet

  constructor(inputs: UploadInputs, set: CheckedSet, context: RunContext) {
    this.#inputs = inputs
    this.#set = set
    this.#context = context
  }

  /** Not all packages pass. */
  async refused(): Promise<Ending> {
    const { isSet, strict } = this.#inputs
    const [first] = this.#set.packages
    const failure =
      isSet || first === undefined ? setRefusal(this.#set, strict) : refusal(first.report, strict)
    return { ...(await this.#ending({ kind: 'refused' }, this.#noIds())), failure }
  }

  /** All pass, and nothing was to be sent. */
  validated(): Promise<Ending> {
    return this.#ending({ kind: 'validated' }, this.#noIds())
  }

  /** All pass, and were sent, or some of them. */
  async sent({ uploadIds, failure }: Uploads): Promise<Ending> {
    const { env, say } = this.#context
    if (failure !== undefined) {
      const outcome: UploadOutcome = { kind: 'failed', problem: problemOf(failure) }
      return { ...(await this.#ending(outcome, uploadIds)), failure }
    }
    const snippet = pushSnippet({ ...this.#inputs, env }, say)
    return this.#ending(
      { kind: 'uploaded', uploadId: uploadIds[0] ?? '', pushSnippet: snippet },
      uploadIds,
    )
  }

  #noIds(): null[] {
    return this.#set.packages.map(() => null)
  }

  async #ending(outcome: UploadOutcome, uploadIds: readonly (string | null)[]): Promise<Ending> {
    const { isSet, strict } = this.#inputs
    const set = this.#set
    const harmless: Harmless = (words) => this.#context.log.harmless(words)
    const [first] = set.packages
    const summary =
      isSet || first === undefined
        ? (await import('./set-summary.js')).setSummary({
            set,
            strict,
            outcome,
            uploadIds,
            harmless,
          })
        : uploadSummary({ report: first.report, strict, outcome, harmless })
    return { summary, outputs: uploadOutputs(set.packages, { uploadIds, isSet }) }
  }
}

function problemOf({ problem, advice }: ActionError): Text {
  return text('general.sentences', { texts: [problem, advice] })
}
