import { ActionError } from '../../errors.js'
import type { PackageSink } from '../../platform/browser/index.js'
import type { SavingStep, StepEnd } from '../jobs.js'

/** Sends a step to the window; its answer comes to `WindowSink.answer`. */
type Send = (step: SavingStep, transfer: readonly ArrayBuffer[]) => void

/** Hands packages to the window as soon as they are made, which saves them. */
export class WindowSink implements PackageSink {
  readonly #send: Send
  #answer: (end: StepEnd) => void = () => {}

  constructor(send: Send) {
    this.#send = send
  }

  /** Takes the answer to the step that was sent last. */
  answer(end: StepEnd): void {
    this.#answer(end)
  }

  async create(name: string): Promise<void> {
    await this.#ask({ step: 'create', name })
  }

  async write(name: string, pages: readonly Uint8Array<ArrayBuffer>[]): Promise<void> {
    const buffers = new Set(pages.map(({ buffer }) => buffer))
    await this.#ask({ step: 'write', name, pages }, [...buffers])
  }

  async names(): Promise<readonly string[]> {
    const { names } = await this.#ask({ step: 'names' })
    return names
  }

  async publish(): Promise<void> {
    await this.#ask({ step: 'publish' })
  }

  async discard(): Promise<void> {
    await this.#ask({ step: 'discard' })
  }

  /** @throws {ActionError} when the step failed */
  async #ask(step: SavingStep, transfer: readonly ArrayBuffer[] = []): Promise<StepEnd> {
    const end = await new Promise<StepEnd>((resolve) => {
      this.#answer = resolve
      this.#send(step, transfer)
    })
    const { trouble } = end
    if (trouble !== null) throw new ActionError(trouble.problem, { hint: trouble.advice })
    return end
  }
}
