import { InputError } from '../errors.js'
import { text } from '../messages/index.js'
import type { PackSettings } from '../pack/index.js'
import { PACK_SETTINGS } from '../run/settings/pack.js'
import { packVerdict } from '../run/words/pack-text.js'
import { element, fill } from './dom.js'
import { type Field, toggle } from './fields.js'
import { addCountries, firstFields, otherFields, settingsOf } from './pack-fields.js'
import { packedView } from './packed-view.js'
import { previewView } from './preview-view.js'
import type { Words } from './words.js'
import { Work } from './work.js'

/** How long after a change the first rows are shown anew, in milliseconds: who types goes on. */
const REFRESH_AFTER_MS = 250

/** Makes packages of the files that were chosen. */
export class PackSection {
  readonly view: HTMLElement
  readonly #words: Words
  readonly #rows: readonly Field[]
  readonly #fields: readonly Field[]
  readonly #country: Field
  readonly #show: Field
  readonly #excludes: HTMLInputElement
  readonly #preview = element('div', { class: 'preview-place' })
  readonly #packed = element('div')
  readonly #previewing: Work
  readonly #packing: Work
  #files: readonly File[] = []
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param rows the controls that say what the rows are, which stand elsewhere */
  constructor(words: Words, rows: readonly Field[]) {
    this.#words = words
    this.#rows = rows
    const first = firstFields(words)
    const others = otherFields(words)
    this.#fields = [...first, ...others]
    this.#country = first.find(({ name }) => name === PACK_SETTINGS.country)!
    this.#show = toggle(words, { name: 'show', label: text('page.show') }, false)
    this.#previewing = new Work(words, text('page.preview'), 'previewing')
    this.#packing = new Work(words, text('packing.verb'), 'packing')
    this.#excludes = element('input', {
      ...{ id: 'exclude', type: 'file', multiple: true, 'aria-describedby': 'exclude-hint' },
    })
    const exclude = element(
      'div',
      { class: 'field' },
      words.in('label', text('page.exclude'), { for: 'exclude' }),
      this.#excludes,
      words.in('p', text('page.exclude-hint'), { id: 'exclude-hint', class: 'hint' }),
    )
    this.view = element(
      'section',
      { hidden: true, 'aria-labelledby': 'pack-title' },
      words.in('h2', text('page.pack-title'), { id: 'pack-title' }),
      words.in('p', text('page.pack-lead')),
      element(
        'form',
        { submit: (event) => this.#submit(event), input: () => this.#refreshSoon() },
        element('div', { class: 'fields' }, ...first.map(({ view }) => view), exclude),
        element(
          'details',
          {},
          words.in('summary', text('page.more-options')),
          element('div', { class: 'fields' }, ...others.map(({ view }) => view)),
        ),
        words.in('h3', text('page.preview')),
        this.#show.view,
        this.#previewing.view,
        this.#preview,
        words.in('button', text('page.pack'), { type: 'submit', class: 'primary' }),
      ),
      this.#packing.view,
      this.#packed,
    )
  }

  /** Takes the files that are to be packed; whatever was made of others is gone. */
  async take(files: readonly File[]): Promise<void> {
    this.#files = files
    this.#packing.cancel()
    fill(this.#packed)
    if (this.view.hidden) {
      // In a task of its own, so that none is long.
      await new Promise((resume) => setTimeout(resume))
      this.view.hidden = false
      await addCountries(this.#words, this.#country)
    }
    this.refresh()
  }

  /** Shows the first rows as they would become now. */
  refresh(): void {
    const [accountType] = this.#rows.filter(({ name }) => name === PACK_SETTINGS.accountType)
    this.#country.control.disabled = accountType?.control.value !== 'phone'
    if (this.#files.length > 0) void this.#showRows()
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.refresh(), REFRESH_AFTER_MS)
  }

  async #showRows(): Promise<void> {
    const file = this.#files[0]!
    const settings = await this.#settings(this.#previewing)
    if (settings === null) return
    const { control } = this.#show
    const isClear = control instanceof HTMLInputElement && control.checked
    const found = await this.#previewing.run('preview', { file, settings, isClear }, () =>
      fill(this.#preview),
    )
    if (found !== undefined) fill(this.#preview, previewView(this.#words, found))
  }

  #submit(event: Event): void {
    event.preventDefault()
    void this.#pack()
  }

  async #pack(): Promise<void> {
    fill(this.#packed)
    const settings = await this.#settings(this.#packing)
    if (settings === null) return
    const asked = { files: this.#files, excludes: [...(this.#excludes.files ?? [])], settings }
    const done = await this.#packing.run('pack', asked, ({ report }) => {
      if (report !== null) this.#showPacked({ report, packages: [] })
    })
    if (done === undefined) return
    this.#showPacked(done)
    this.#packing.tell(packVerdict(done.report))
  }

  #showPacked(done: Parameters<typeof packedView>[1]): void {
    fill(this.#packed, packedView(this.#words, done, this.#packing))
  }

  /** What the controls hold; null when that can't be used, which is shown. */
  async #settings(work: Work): Promise<PackSettings | null> {
    try {
      const first = this.#files[0]?.name ?? ''
      return await settingsOf([...this.#rows, ...this.#fields], first)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      work.cancel()
      const problem = text('general.sentences', { texts: error.texts })
      work.fail({ problem, advice: error.advice })
      return null
    }
  }
}
