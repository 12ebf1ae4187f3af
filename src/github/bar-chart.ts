import { fenced } from '../safety/index.js'

/** Size of the chart, in pixels; GitHub scales it to the page. */
const CHART_WIDTH = 1000
const CHART_HEIGHT = 360
/** A green that stands out from GitHub's light page and from its dark one. */
const BAR_COLOUR = '#2da44e'
/** Shortest scale: a shorter one would get marks between whole numbers. */
const MIN_SCALE = 10

/** One bar. */
export interface Bar {
  readonly label: string
  readonly value: number
}

/** Bars, and what they stand for. */
export interface BarChart {
  readonly xLabel: string
  readonly yLabel: string
  readonly bars: readonly Bar[]
}

/**
 * A bar chart for Mermaid, which GitHub draws; `xychart-beta` is known from version 10.6 on. The
 * scale has to be given, since it would start at the shortest bar otherwise.
 */
export function barChart({ xLabel, yLabel, bars }: BarChart): string {
  const scale = Math.max(MIN_SCALE, ...bars.map(({ value }) => value))
  const lines = [
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
    `  x-axis "${label(xLabel)}" [${bars.map((bar) => `"${label(bar.label)}"`).join(', ')}]`,
    `  y-axis "${label(yLabel)}" 0 --> ${scale}`,
    `  bar [${bars.map(({ value }) => value).join(', ')}]`,
  ]
  return fenced('mermaid', lines.join('\n'))
}

/** Within quotes, only a quote has a meaning; a line break would end the line. */
function label(text: string): string {
  return text.replace(/["\r\n]/g, ' ')
}
