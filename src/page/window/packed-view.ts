import { formatInteger, type Text, text } from '../../messages/page.js'
import {
  namesOfOtherRuns,
  type PackReport,
  type PackWarning,
  parseShard,
} from '../../pack/index.js'
import {
  type Counted,
  fatesOf,
  leftOutTexts,
  mendingsOf,
  packWarningText,
  packWarningTexts,
} from '../../run/words/pack-text.js'
import type { Failure, Packed } from '../jobs.js'
import { type Content, element } from './dom.js'
import { canSaveInFolder, chooseFolder, SaveError } from './folder.js'
import { save, saveJson } from './save.js'
import type { Words } from './words.js'
import type { Work } from './work.js'

/** What became of lists: counts by reason, and the packages to save. */
export function packedView(words: Words, packed: Packed, work: Work): HTMLElement {
  const { report, rejects } = packed
  return outcomeView(words, {
    ...{ title: text('packing.done-title'), report, rejects },
    packages: packagesView(words, packed, work),
  })
}

/** What is known of lists of which no packages were made; null when that is nothing. */
export function refusedView(words: Words, { report, rejects }: Failure): HTMLElement | null {
  if (report === null) return null
  const title = text('packing.failed-title')
  return outcomeView(words, { title, report, rejects, packages: null })
}

/** What is told of packing. */
interface Told {
  readonly title: Text
  readonly report: PackReport
  readonly rejects: Blob | null
  readonly packages: Content
}

function outcomeView(words: Words, { title, report, rejects, packages }: Told): HTMLElement {
  const hasRejects = rejects !== null && rejects.size > 0
  return element(
    'div',
    { class: 'packed' },
    words.in('h3', title),
    ...leftOutTexts(report).map((left) => words.in('p', left)),
    ...packWarningTexts(report).map((found) => words.in('p', found, { class: 'look' })),
    packages,
    counts(words, text('packing.what'), fatesOf(report)),
    counts(words, text('packing.mended'), mendingsOf(report)),
    element(
      'div',
      { class: 'buttons' },
      words.in('button', text('page.save-report'), {
        type: 'button',
        click: () => saveJson('pack-report.json', report),
      }),
      hasRejects &&
        words.in('button', text('page.save-rejects', { rows: report.rejected }), {
          type: 'button',
          click: () => save('rejected.tsv', rejects),
        }),
    ),
    hasRejects && words.in('p', text('page.rejects-hint'), { class: 'hint' }),
  )
}

function packagesView(words: Words, { report, packages }: Packed, work: Work): HTMLElement {
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
    click: () => void saveInFolder({ report, packages }, work),
  })
  return element(
    'div',
    {},
    element('ul', { class: 'packages' }, ...rows),
    packages.length > 1 && canSaveInFolder() && all,
  )
}

async function saveInFolder(
  { report, packages }: Pick<Packed, 'report' | 'packages'>,
  work: Work,
): Promise<void> {
  work.clear()
  const folder = await chooseFolder()
  if (folder === null) return
  try {
    for (const { name } of packages) await folder.create(name)
    for (const { name, content } of packages) await folder.write(name, [content])
    const earlier = earlierIn(await folder.names(), report)
    await folder.publish()
    const texts = [text('page.saved', { files: packages.length }), ...earlier.map(packWarningText)]
    work.tell(text('general.sentences', { texts }))
  } catch (error) {
    await folder.discard()
    if (!(error instanceof SaveError)) throw error
    work.fail(error)
  }
}

/** The warning of packages of other runs among the names in a folder, as packing into it gives it. */
function earlierIn(names: readonly string[], { options, packages }: PackReport): PackWarning[] {
  const { name, shard } = options
  const naming = { name, shard: shard === null ? null : parseShard(shard)! }
  const files = namesOfOtherRuns(naming, { names, written: packages.map(({ file }) => file) })
  return files.length === 0 ? [] : [{ warning: 'earlier-packages', files }]
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
