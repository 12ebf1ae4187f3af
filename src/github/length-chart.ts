import { text } from '../messages/index.js'
import { fenced } from '../safety/markdown.js'
import type { Kind, LengthCount, Report } from '../validator/index.js'
import type { Harmless } from './summary.js'

/** Bars of a chart: as many as leave room for a label below each. */
const MAX_BARS = 20
/** Size of the chart, in pixels; GitHub scales it to the page. */
const CHART_WIDTH = 1000
const CHART_HEIGHT = 360
/** A green that stands out from GitHub's light page and from its dark one. */
const BAR_COLOUR = '#2da44e'
/** Shortest scale: a shorter one would get marks between whole numbers. */
const MIN_SCALE = 10

/** One bar: the lengths it stands for, and how many accounts have them. */
interface Bar {
  readonly label: string
  readonly accounts: number
}

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
    fenced('mermaid', chart(barsOf(lengths, shortest, longest), { kind, harmless })),
  ]
}

/** Lengths put together in ranges that begin at round numbers, where there are many. */
function barsOf(lengths: readonly LengthCount[], shortest: number, longest: number): Bar[] {
  const width = rangeWidth(shortest, longest)
  const first = Math.floor(shortest / width)
  const bars = Array.from({ length: Math.floor(longest / width) - first + 1 }, (_, index) => {
    const from = Math.max(shortest, (first + index) * width)
    const to = Math.min(longest, (first + index + 1) * width - 1)
    return { label: from === to ? `${from}` : `${from}–${to}`, accounts: 0 }
  })
  for (const { characters, accounts } of lengths) {
    const bar = bars[Math.floor(characters / width) - first]
    if (bar !== undefined) bar.accounts += accounts
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

/**
 * A bar chart for Mermaid, which GitHub draws; `xychart-beta` is known from version 10.6 on. The
 * scale has to be given, since it would start at the shortest bar otherwise.
 */
function chart(
  bars: readonly Bar[],
  { kind, harmless }: { readonly kind: Kind; readonly harmless: Harmless },
): string {
  const scale = Math.max(MIN_SCALE, ...bars.map(({ accounts }) => accounts))
  return [
    '---',
    'config:',
    '  xyChart:',
    `    width: ${CHART_WIDTH}`,
    `    height: ${CHART_HEIGHT}`,
    '  themeVariables:',
    '    xyChart:',
    `      plotColorPalette: "${BAR_COLOUR}"`,
    '---',
    'xychart-beta',
    `  x-axis "${harmless(text('github.characters'))}" [${bars.map(({ label }) => `"${label}"`).join(', ')}]`,
    `  y-axis "${harmless(text('github.valid-rows', { kind }))}" 0 --> ${scale}`,
    `  bar [${bars.map(({ accounts }) => accounts).join(', ')}]`,
  ].join('\n')
}
