import { text } from '../../messages/page.js'
import { packVerdict } from '../../run/words/pack-text.js'
import { EXCLUDE_COLUMN } from '../excludes.js'
import type { Values } from '../jobs.js'
import { ColumnField } from './columns.js'
import { type Field, toggle } from './controls.js'
import { addCountries } from './countries.js'
import { element, fill } from './dom.js'
import { ExcludeFiles } from './exclude-files.js'
import { countryField, otherFields } from './fields.js'
import { canSaveInFolder, chooseFolder, type PackageFolder } from './folder.js'
import { startJob } from './job.js'
import { packedView, refusedView } from './packed-view.js'
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
  readonly #column: ColumnField
  readonly #excludeColumn: ColumnField
  readonly #country: Field
  readonly #others: readonly Field[]
  readonly #show: Field
  readonly #rejects: Field
  readonly #excludes: ExcludeFiles
  readonly #preview = element('div', { class: 'preview-place' })
  readonly #packed = element('div')
  readonly #looking: Work
  readonly #packing: Work
  #files: readonly File[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #hasCountries = false

  /** @param rows the controls that say what the rows are, which stand elsewhere */
  constructor(words: Words, rows: readonly Field[]) {
    this.#words = words
    this.#rows = rows
    this.#column = new ColumnField(words, {
      ...{ name: 'column', label: text('page.column') },
      ...{ unchosen: text('page.choose-column'), isOptional: false },
    })
    this.#excludeColumn = new ColumnField(words, {
      ...{ name: EXCLUDE_COLUMN, label: text('page.exclude-column') },
      ...{ unchosen: text('page.same-column'), isOptional: true },
    })
    this.#country = countryField(words)
    this.#others = otherFields(words)
    this.#show = toggle(words, { name: 'show', label: text('page.show') })
    this.#rejects = toggle(words, {
      ...{ name: 'rejects', label: text('page.rejects'), hint: text('page.rejects-hint') },
    })
    this.#looking = new Work(words, text('page.preview'), 'previewing')
    this.#packing = new Work(words, text('packing.verb'), 'packing')
    this.#excludes = new ExcludeFiles(words, () => void this.#lookAtExcludes())
    this.view = element(
      'section',
      { hidden: true, 'aria-labelledby': 'pack-title' },
      words.in('h2', text('page.pack-title'), { id: 'pack-title' }),
      words.in('p', text('page.pack-lead')),
      this.#form(),
      this.#packing.view,
      this.#packed,
    )
  }

  /** Leaves the files that were taken; whatever was made of them is gone, and nothing can be made now. */
  leave(): void {
    this.#files = []
    this.view.hidden = true
    this.#looking.cancel()
    this.#packing.cancel()
    fill(this.#packed)
  }

  /** Takes the files that are to be packed. */
  async take(files: readonly File[]): Promise<void> {
    this.#files = files
    this.view.hidden = false
    await this.refresh()
  }

  /** Shows the first rows as they would become now. */
  async refresh(): Promise<void> {
    const isPhone = this.#values()['account-type'] === 'phone'
    this.#country.view.hidden = !isPhone
    if (isPhone) void this.#fillCountries()
    if (this.#files.length > 0) await this.#look()
  }

  #form(): HTMLElement {
    const { view: rejects } = this.#rejects
    return element(
      'form',
      { submit: (event) => this.#submit(event), input: () => this.#refreshSoon() },
      element(
        'div',
        { class: 'fields' },
        this.#column.field.view,
        this.#country.view,
        this.#excludes.view,
        this.#excludeColumn.field.view,
      ),
      element(
        'details',
        {},
        this.#words.in('summary', text('page.more-options')),
        element('div', { class: 'fields' }, ...this.#others.map(({ view }) => view)),
        rejects,
      ),
      this.#words.in('h3', text('page.preview')),
      this.#show.view,
      this.#looking.view,
      this.#preview,
      element(
        'div',
        { class: 'buttons' },
        this.#words.in('button', text('page.pack'), { type: 'submit', class: 'primary' }),
        canSaveInFolder() &&
          this.#words.in('button', text('page.pack-in-folder'), {
            ...{ type: 'button', 'aria-describedby': 'folder-hint' },
            click: () => void this.#packInFolder(),
          }),
      ),
      canSaveInFolder() &&
        this.#words.in('p', text('page.folder-hint'), { id: 'folder-hint', class: 'hint' }),
    )
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.refresh(), REFRESH_AFTER_MS)
  }

  async #fillCountries(): Promise<void> {
    if (this.#hasCountries) return
    this.#hasCountries = true
    const { ending } = startJob('countries', {}, { onProgress: () => {}, folder: null })
    const found = await ending
    if ('done' in found) await addCountries(this.#words, this.#country, found.done)
  }

  async #lookAtExcludes(): Promise<void> {
    const { files } = this.#excludes
    this.#excludeColumn.show([])
    if (files.length === 0) return
    const hooks = { onProgress: () => {}, folder: null }
    const found = await startJob('columns', { files, values: this.#values() }, hooks).ending
    // What can't be read is told when packages are made.
    if ('done' in found) this.#excludeColumn.show(found.done)
  }

  async #look(): Promise<void> {
    const asked = { files: this.#files, values: this.#values(), isClear: isOn(this.#show) }
    const found = await this.#looking.run('look', asked, {
      onFailure: () => fill(this.#preview),
    })
    if (found === undefined) return
    const { columns, preview, failure } = found
    this.#column.show(columns)
    if (failure === null) fill(this.#preview, previewView(this.#words, preview))
    else if (columns.length > 0 && this.#values()['column'] === '') {
      fill(this.#preview, this.#words.in('p', text('page.choose-column-first')))
    } else {
      fill(this.#preview)
      this.#looking.fail(failure)
    }
  }

  #submit(event: Event): void {
    event.preventDefault()
    void this.#pack(null)
  }

  async #packInFolder(): Promise<void> {
    const folder = await chooseFolder()
    if (folder !== null) await this.#pack(folder)
  }

  async #pack(folder: PackageFolder | null): Promise<void> {
    fill(this.#packed)
    const asked = {
      ...{ files: this.#files, excludes: this.#excludes.files, values: this.#values() },
      ...{ keepsRejects: isOn(this.#rejects), isSavedAtOnce: folder !== null },
    }
    // So that nobody leaves while files are written, and then wonders where they are.
    const stay = (event: Event) => event.preventDefault()
    if (folder !== null) addEventListener('beforeunload', stay)
    const done = await this.#packing.run('pack', asked, {
      folder,
      onFailure: (failure) => fill(this.#packed, refusedView(this.#words, failure)),
    })
    removeEventListener('beforeunload', stay)
    if (done === undefined) return
    fill(this.#packed, packedView(this.#words, done, this.#packing))
    const saved =
      folder === null ? [] : [text('page.saved', { files: done.report.packages.length })]
    this.#packing.tell(text('general.sentences', { texts: [packVerdict(done.report), ...saved] }))
  }

  #values(): Values {
    const columns = [this.#column.field, this.#excludeColumn.field]
    const fields = [...this.#rows, ...columns, this.#country, ...this.#others]
    return Object.fromEntries(fields.map(({ name, control }) => [name, control.value]))
  }
}

function isOn({ control }: Field): boolean {
  return control instanceof HTMLInputElement && control.checked
}
