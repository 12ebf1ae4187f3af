import { text } from '../messages/index.js'
import type { LengthCount, Report } from '../validator/index.js'
import { type Bar, barChart } from './bar-chart.js'
import type { Harmless } from './log.js'

/** Bars of a chart: as many as leave room for a label below each. */
const MAX_BARS = 20

/** How long the accounts are, block by block: a sentence, and a chart when there is something to see. */
export function lengthChart(
  { lengths, kind }: Pick<Report, 'lengths' | 'kind'>,
  harmless: Harmless,
): string[] {
  const shortest = lengths.at(0)?.characters
  const longest = lengths.at(-1)?.characters
  if (shortest === undefined || longest === undefined) return []
  if (shortest === longest) {
    return [harmless(text('github.one-length', { kind, characters: shortest }))]
  }
  const most = lengths.reduce((best, length) => (length.accounts > best.accounts ? length : best))
  const facts = { kind, shortest, longest, most: most.characters, accounts: most.accounts }
  return [
    `### ${harmless(text('github.lengths', { kind }))}`,
    harmless(text('github.length-range', facts)),
    barChart({
      xLabel: harmless(text('github.characters')),
      yLabel: harmless(text('github.valid-rows', { kind })),
      bars: barsOf(lengths, shortest, longest),
    }),
  ]
}

/** Lengths put together in ranges that begin at round numbers, where there are many. */
function barsOf(
  lengths: readonly LengthCount[],
  shortest: number,
  longest: number,
): readonly Bar[] {
  const width = rangeWidth(shortest, longest)
  const first = Math.floor(shortest / width)
  const bars = Array.from({ length: Math.floor(longest / width) - first + 1 }, (_, index) => {
    const from = Math.max(shortest, (first + index) * width)
    const to = Math.min(longest, (first + index + 1) * width - 1)
    return { label: from === to ? `${from}` : `${from}–${to}`, value: 0 }
  })
  for (const { characters, accounts } of lengths) {
    const bar = bars[Math.floor(characters / width) - first]
    if (bar !== undefined) bar.value += accounts
  }
  return bars
}

/** The least of 1, 2, 5, 10, 20, 50, … by which the bars are few enough. */
function rangeWidth(shortest: number, longest: number): number {
  for (let ten = 1; ; ten *= 10) {
    for (const width of [ten, 2 * ten, 5 * ten]) {
      if (Math.floor(longest / width) - Math.floor(shortest / width) < MAX_BARS) return width
    }
  }
}
