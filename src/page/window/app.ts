import { type Language, text } from '../../messages/page.js'
import { pause } from '../../platform/browser/index.js'
import type { AccountType, Kind } from '../../validator/index.js'
import type { Jobs } from '../jobs.js'
import { preferredLanguage } from '../language.js'
import type { Field } from './controls.js'
import { element, fill } from './dom.js'
import { rowFields } from './fields.js'
import { acceptFiles } from './files.js'
import { prepareJobs } from './job.js'
import { PackSection } from './pack-section.js'
import { showResult, verdictOf } from './result.js'
import { Words } from './words.js'
import { Work } from './work.js'

/** Brings the page to life, which shows already where files are chosen. */
export async function startPage(): Promise<void> {
  const words = new Words()
  await words.adopt(preferredLanguage(navigator.languages))
  const switcher = document.querySelector<HTMLSelectElement>('#language')!
  switcher.addEventListener('change', () => void words.speak(switcher.value as Language))
  await pause()
  const checking = new Checking(words)
  document.querySelector('#choosing')!.append(...checking.views)
  await pause()
  const main = document.querySelector('main')!
  main.append(checking.result)
  const packing = new PackSection(words, checking.fields)
  main.append(packing.view)
  checking.onChange = () => void packing.refresh()
  await prepareJobs()
  acceptFiles((files) => {
    packing.leave()
    // One after the other: both together would take longer to tell the verdict.
    void checking.take(files).then((isWanted) => (isWanted ? packing.take(files) : undefined))
  })
}

/** Checks the files that were chosen. */
class Checking {
  /** The controls that say what the rows are. */
  readonly fields: readonly Field[]
  readonly views: readonly HTMLElement[]
  readonly result = element('section', { hidden: true, 'aria-labelledby': 'result-title' })
  /** Called when the controls have changed. */
  onChange: () => void = () => {}
  readonly #words: Words
  readonly #work: Work
  readonly #kind: Field
  readonly #accountType: Field
  #files: readonly File[] = []

  constructor(words: Words) {
    this.#words = words
    const [kind, accountType] = rowFields(words)
    this.#kind = kind
    this.#accountType = accountType
    this.fields = [kind, accountType]
    this.#work = new Work(words, text('page.checking'), 'checking')
    const changed = () => {
      accountType.control.disabled = kind.control.value === 'token'
      void this.#check()
      this.onChange()
    }
    const rows = element(
      'fieldset',
      { class: 'fields', change: changed },
      words.in('legend', text('page.options')),
      ...this.fields.map(({ view }) => view),
    )
    this.views = [rows, this.#work.view]
  }

  /** Checks files; whether they are still the ones that are asked for when that is done. */
  async take(files: readonly File[]): Promise<boolean> {
    // By code units, as the command line sorts them, so that both report the same.
    const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    this.#files = sorted
    await this.#check()
    return this.#files === sorted
  }

  async #check(): Promise<void> {
    const files = this.#files
    if (files.length === 0) return
    this.result.hidden = true
    fill(this.result)
    const asked = { files, options: this.#options() }
    const bytesToHash = files.reduce((sum, { size }) => sum + size, 0)
    const outcomes = await this.#work.run('check', asked, { bytesToHash })
    if (outcomes === undefined) return
    this.result.hidden = false
    this.#work.tell(verdictOf(outcomes), { isSeen: false })
    await showResult(this.#words, outcomes, this.result)
  }

  #options(): Jobs['check']['asked']['options'] {
    // The controls have no other values.
    const kind = this.#kind.control.value as Kind
    const accountType = this.#accountType.control.value
    return kind === 'token' || accountType === ''
      ? { kind }
      : { kind, accountType: accountType as AccountType }
  }
}
