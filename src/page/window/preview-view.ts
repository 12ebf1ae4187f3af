import { formatInteger, text } from '../../messages/page.js'
import type { Preview, PreviewRow } from '../../pack/index.js'
import { printable } from '../../safety/index.js'
import { element } from './dom.js'
import type { Words } from './words.js'

/** Characters of a cell that are shown. */
const MOST_CHARACTERS = 120

/** The first rows of a list, before and after they are cleaned. */
export function previewView(words: Words, preview: Preview | null): HTMLElement {
  if (preview === null) return words.in('p', text('page.preview-empty'))
  const { source, entry, column, encoding, rows } = preview
  const name = entry === null ? source : `${source}: ${entry}`
  const head = (['page.line', 'page.before', 'page.after'] as const).map((key) =>
    words.in('th', text(key), { scope: 'col' }),
  )
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-labelledby': 'preview-caption' },
    element(
      'table',
      { class: 'preview' },
      words.in('caption', text('page.preview-of', { name, column, encoding }), {
        id: 'preview-caption',
      }),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows.map((row) => rowView(words, row))),
    ),
  )
}

function rowView(words: Words, { line, before, after, fate }: PreviewRow): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row', class: 'number' }, formatInteger(line)),
    element('td', {}, cell(before)),
    element(
      'td',
      {},
      after === null ? words.in('em', text('page.fate', { fate }), { class: 'fate' }) : cell(after),
    ),
  )
}

/** What can't be seen in it is shown as an escape. */
function cell(content: string): HTMLElement {
  return element('code', {}, printable(content, MOST_CHARACTERS))
}
