import { formatInteger, type Text, text } from '../messages/index.js'
import type { PackReport } from '../pack/index.js'
import type { ReadyPackage } from '../platform/browser/index.js'

import { type Counted, fatesOf, leftOutTexts, mendingsOf } from '../run/words/pack-text.js'

import { element } from './dom.js'
import { canSaveAll, SaveError, saveAll } from './folder.js'
import { save, saveJson } from './save.js'
import type { Words } from './words.js'
import type { Work } from './work.js'

/** What became of lists: counts by reason, and the packages to save. */
export function packedView(
  words: Words,
  { report, packages }: { readonly report: PackReport; readonly packages: readonly ReadyPackage[] },
  work: Work,
): HTMLElement {
  return element(
    'div',
    { class: 'packed' },
    words.in('h3', text(packages.length > 0 ? 'packing.done-title' : 'packing.failed-title')),
    ...leftOutTexts(report).map((left) => words.in('p', left)),
    packages.length > 0 && packagesView(words, { report, packages }, work),
    counts(words, text('packing.what'), fatesOf(report)),
    counts(words, text('packing.mended'), mendingsOf(report)),
    words.in('button', text('page.save-report'), {
      type: 'button',
      click: () => saveJson('pack-report.json', report),
    }),
  )
}

function packagesView(
  words: Words,
  { report, packages }: { readonly report: PackReport; readonly packages: readonly ReadyPackage[] },
  work: Work,
): HTMLElement {
  const rows = report.packages.map(({ file, accounts, size }) => {
    const content = packages.find(({ name }) => name === file)?.content
    const facts = text('packing.package-line', { file, accounts, size })
    return element(
      'li',
      {},
      words.in('span', facts),
      ' ',
      content !== undefined &&
        words.in('button', text('page.save', { file }), {
          ...{ type: 'button', class: 'primary' },
          click: () => save(file, content),
        }),
    )
  })
  const all = words.in('button', text('page.save-all'), {
    type: 'button',
    click: () => void saveInFolder(packages, work),
  })
  return element(
    'div',
    {},
    element('ul', { class: 'packages' }, ...rows),
    packages.length > 1 && canSaveAll() && all,
  )
}

async function saveInFolder(packages: readonly ReadyPackage[], work: Work): Promise<void> {
  work.clear()
  try {
    const files = await saveAll(packages)
    if (files > 0) work.tell(text('page.saved', { files }))
  } catch (error) {
    if (!(error instanceof SaveError)) throw error
    work.fail(error)
  }
}

function counts(words: Words, caption: Text, counted: readonly Counted[]): HTMLElement | null {
  if (counted.length === 0) return null
  return element(
    'table',
    { class: 'counts' },
    words.in('caption', caption),
    element(
      'tbody',
      {},
      ...counted.map(({ label, count }) =>
        element(
          'tr',
          {},
          words.in('th', label, { scope: 'row' }),
          element('td', { class: 'number' }, formatInteger(count)),
        ),
      ),
    ),
  )
}
