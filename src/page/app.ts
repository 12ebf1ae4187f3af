import { LANGUAGES, type Language, text } from '../messages/index.js'
import type { AccountType, Kind } from '../validator/index.js'
import { element, fill } from './dom.js'
import { FileChooser } from './file-chooser.js'
import type { Jobs } from './jobs.js'
import { rowFields } from './pack-fields.js'
import { PackSection } from './pack-section.js'
import { resultView, verdictOf } from './result.js'
import { preferredLanguage, Words } from './words.js'
import { Work } from './work.js'

/** What each language calls itself. */
const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' }

/** Puts the page into `body`. */
export async function startPage(body: HTMLElement): Promise<void> {
  const words = new Words()
  const [kind, accountType] = rowFields(words)
  const rows = [kind!, accountType!]
  const packing = new PackSection(words, rows)
  const checking = new Work(words, text('page.checking'), 'checking')
  const result = element('section', { hidden: true })
  let files: readonly File[] = []

  const check = async () => {
    accountType!.control.disabled = kind!.control.value === 'token'
    if (files.length === 0) return
    result.hidden = true
    fill(result)
    const options = optionsOf(kind!.control.value, accountType!.control.value)
    const outcomes = await checking.run('check', { files, options })
    if (outcomes === undefined) return
    fill(result, resultView(words, outcomes))
    result.hidden = false
    checking.tell(verdictOf(outcomes))
  }
  const chooser = new FileChooser(words, (chosen) => {
    files = chosen
    // One after the other: both together would take longer to tell the verdict.
    void check().then(() => {
      if (files === chosen) void packing.take(chosen)
    })
  })
  const changed = () => {
    void check()
    packing.refresh()
  }

  body.append(
    header(words),
    element(
      'main',
      {},
      privacy(words),
      element(
        'section',
        { 'aria-labelledby': 'files-title' },
        words.in('h2', text('page.files'), { id: 'files-title' }),
        chooser.view,
        element(
          'fieldset',
          { class: 'fields', change: changed },
          words.in('legend', text('page.options')),
          ...rows.map(({ view }) => view),
        ),
        checking.view,
      ),
      result,
      packing.view,
    ),
  )
  await words.speak(preferredLanguage(navigator.languages))
}

function header(words: Words): HTMLElement {
  const switcher = element(
    'select',
    { id: 'language', change: () => void words.speak(switcher.value as Language) },
    ...LANGUAGES.map((language) =>
      element('option', { value: language, lang: language }, OWN_NAMES[language]),
    ),
  )
  switcher.value = preferredLanguage(navigator.languages)
  return element(
    'header',
    {},
    element(
      'div',
      { class: 'language' },
      words.in('label', text('page.language'), { for: 'language' }),
      switcher,
    ),
    words.in('h1', text('page.title')),
    words.in('p', text('page.lead'), { class: 'lead' }),
  )
}

function privacy(words: Words): HTMLElement {
  return element(
    'section',
    { class: 'private', 'aria-labelledby': 'private-title' },
    words.in('h2', text('page.private-title'), { id: 'private-title' }),
    words.in('p', text('page.private')),
  )
}

function optionsOf(kind: string, accountType: string): Jobs['check']['asked']['options'] {
  // The controls have no other values.
  return kind === 'token' || accountType === ''
    ? { kind: kind as Kind }
    : { kind: kind as Kind, accountType: accountType as AccountType }
}
