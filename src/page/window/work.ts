import { type Text, text } from '../../messages/page.js'
import { packingStep } from '../../run/words/pack-text.js'
import type { Failure, JobName, Jobs, Progress, Trouble } from '../jobs.js'
import { element, fill } from './dom.js'
import type { PackageFolder } from './folder.js'
import { type Job, startJob } from './job.js'
import type { Words } from './words.js'

/** How long work takes until its progress is shown, in milliseconds: less would only flicker. */
const SHOW_AFTER_MS = 300

/** What goes with work besides what is asked for. */
export interface WorkOptions {
  readonly onFailure?: (failure: Failure) => void
  /** Where packages are saved as they are made. */
  readonly folder?: PackageFolder | null
  /** Bytes of which digests are taken. */
  readonly bytesToHash?: number
}

/** Shows how one kind of work goes: its progress, a way to cancel it, and why it failed. */
export class Work {
  readonly view: HTMLElement
  readonly #words: Words
  readonly #bar: HTMLProgressElement
  readonly #line: HTMLElement
  readonly #running: HTMLElement
  /** What screen readers are told, which is not each step. */
  readonly #status: HTMLElement
  readonly #problem: HTMLElement
  #job: Job<unknown> | null = null

  /**
   * @param verb what is done, such as "Checking"
   * @param id of the element that it is shown in
   */
  constructor(
    words: Words,
    readonly verb: Text,
    id: string,
  ) {
    this.#words = words
    this.#bar = element('progress', { max: 1 })
    this.#line = element('span')
    this.#status = element('p', { role: 'status', class: 'status' })
    this.#problem = element('div', { role: 'alert' })
    const label = element('label', {}, words.in('span', verb, { class: 'unseen' }), this.#bar)
    const cancel = words.in('button', text('page.cancel'), {
      type: 'button',
      click: () => this.#job?.cancel(),
    })
    this.#running = element('div', { class: 'running', hidden: true }, label, this.#line, cancel)
    this.view = element('div', { id }, this.#running, this.#status, this.#problem)
  }

  /** Says something that is to be heard too, and to be seen unless it is seen elsewhere. */
  tell(spoken: Text, { isSeen = true }: { readonly isSeen?: boolean } = {}): void {
    this.#status.classList.toggle('unseen', !isSeen)
    this.#words.put(this.#status, spoken)
  }

  /** Shows why something failed. */
  fail({ problem, advice }: Trouble): void {
    fill(
      this.#problem,
      element(
        'div',
        { class: 'problem' },
        this.#words.in('strong', text('page.failed')),
        this.#words.in('p', problem),
        advice !== '' && this.#words.in('p', advice),
      ),
    )
  }

  /** Gives up what is under way, and takes away what was said. */
  cancel(): void {
    const job = this.#job
    this.#job = null
    job?.cancel()
    this.#running.hidden = true
    this.clear()
  }

  /** Takes away what was said. */
  clear(): void {
    fill(this.#status)
    fill(this.#problem)
  }

  /**
   * Does something; what was under way before is given up.
   *
   * @returns what came of it; undefined when it failed or was cancelled, which is shown here, or was
   * given up for something else
   */
  async run<N extends JobName>(
    name: N,
    asked: Jobs[N]['asked'],
    { onFailure = () => {}, folder = null, bytesToHash = 0 }: WorkOptions = {},
  ): Promise<Jobs[N]['done'] | undefined> {
    this.cancel()
    const job = startJob(name, asked, {
      onProgress: (progress) => this.#show(progress),
      ...{ folder, bytesToHash },
    })
    this.#job = job
    this.#bar.removeAttribute('value')
    this.#words.put(this.#line, this.verb)
    const timer = setTimeout(() => {
      if (this.#job === job) this.#running.hidden = false
    }, SHOW_AFTER_MS)
    const ending = await job.ending
    clearTimeout(timer)
    if (this.#job !== job) return undefined
    this.#job = null
    this.#running.hidden = true
    if ('done' in ending) return ending.done
    if ('cancelled' in ending) this.tell(text('page.cancelled'))
    else {
      this.fail(ending.failed)
      onFailure(ending.failed)
    }
    return undefined
  }

  #show({ bytes: done, totalBytes, rows, lookedAtBytes = null }: Progress): void {
    const { verb, bytes } =
      lookedAtBytes === null
        ? { verb: this.verb, bytes: done }
        : packingStep({ bytes: done, lookedAtBytes })
    if (totalBytes !== null && totalBytes > 0) this.#bar.value = Math.min(1, bytes / totalBytes)
    this.#words.put(this.#line, text('page.work', { verb, bytes, totalBytes, rows }))
  }
}
