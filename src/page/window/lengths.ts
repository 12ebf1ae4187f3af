import { formatInteger, text } from '../../messages/page.js'
import type { LengthCount } from '../../validator/index.js'
import { element } from './dom.js'
import type { Words } from './words.js'

/** Bars of a chart, at most. */
const MOST_BARS = 20

/** Accounts whose lengths are in a range, both ends included. */
export interface Bar {
  readonly from: number
  readonly to: number
  readonly accounts: number
}

/** The bars of lengths, shortest first: one for each length, or for as many as are put together. */
export function barsOf(lengths: readonly LengthCount[]): Bar[] {
  const [first] = lengths
  const last = lengths.at(-1)
  if (first === undefined || last === undefined) return []
  if (lengths.length <= MOST_BARS) {
    return lengths.map(({ characters, accounts }) => ({
      ...{ from: characters, to: characters, accounts },
    }))
  }
  const step = Math.ceil((last.characters - first.characters + 1) / MOST_BARS)
  const bars: Bar[] = []
  for (let from = first.characters; from <= last.characters; from += step) {
    const to = Math.min(from + step - 1, last.characters)
    const inside = lengths.filter(({ characters }) => characters >= from && characters <= to)
    bars.push({ from, to, accounts: inside.reduce((sum, { accounts }) => sum + accounts, 0) })
  }
  return bars
}

/** A chart of lengths: a table, with a bar in each row. */
export function lengthChart(words: Words, lengths: readonly LengthCount[]): HTMLElement {
  const bars = barsOf(lengths)
  const most = Math.max(...bars.map(({ accounts }) => accounts))
  return element(
    'table',
    { class: 'chart' },
    words.in('caption', text('page.lengths')),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        words.in('th', text('page.characters'), { scope: 'col' }),
        words.in('th', text('page.accounts'), { scope: 'col', colspan: 2 }),
      ),
    ),
    element('tbody', {}, ...bars.map((bar) => row(bar, most))),
  )
}

function row({ from, to, accounts }: Bar, most: number): HTMLElement {
  const bar = element('div', { class: 'bar' })
  bar.style.width = `${(100 * accounts) / most}%`
  const range = from === to ? String(from) : `${from}–${to}`
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, range),
    element('td', { class: 'number' }, formatInteger(accounts)),
    element('td', { class: 'bar-cell', 'aria-hidden': 'true' }, bar),
  )
}
