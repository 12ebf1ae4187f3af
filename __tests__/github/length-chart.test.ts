import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lengthChart } from '../../src/github/length-chart.js'
import { sayEnglish } from '../../src/messages/index.js'
import type { LengthCount } from '../../src/platform/node/validator.js'

/** The chart's parts; undefined when there is no chart. */
function chartOf(lengths: readonly LengthCount[]) {
  const text = lengthChart({ lengths, kind: 'account' }, sayEnglish).join('\n\n')
  const bars = /^ {2}bar \[(.*)\]$/m.exec(text)?.[1]
  if (bars === undefined) return undefined
  return {
    bars: bars.split(', ').map(Number),
    labels: Array.from(
      text.match(/x-axis "Characters" \[(.*)\]/)?.[1]?.matchAll(/"([^"]*)"/g) ?? [],
      ([, label]) => label,
    ),
    scale: Number(/0 --> (\d+)$/m.exec(text)?.[1]),
  }
}

const evenly = (from: number, to: number): LengthCount[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ characters: from + index, accounts: 3 }))

describe('lengthChart', () => {
  test('says nothing of no account, and needs no chart for one length', () => {
    expect(lengthChart({ lengths: [], kind: 'account' }, sayEnglish)).toEqual([])
    const lengths = [{ characters: 36, accounts: 7 }]
    expect(lengthChart({ lengths, kind: 'token' }, sayEnglish)).toEqual([
      'Every valid token is 36 characters long.',
    ])
  })

  test('has a bar for each of a few lengths', () => {
    expect(chartOf(evenly(5, 8))).toEqual({
      bars: [3, 3, 3, 3],
      labels: ['5', '6', '7', '8'],
      scale: 10,
    })
  })

  test('puts all lengths that there are into eleven ranges', () => {
    expect(chartOf(evenly(2, 100))).toEqual({
      bars: [24, ...Array(9).fill(30), 3],
      labels: [
        '2–9',
        '10–19',
        '20–29',
        '30–39',
        '40–49',
        '50–59',
        '60–69',
        '70–79',
        '80–89',
        '90–99',
        '100',
      ],
      scale: 30,
    })
  })

  test('names the range and the most frequent length', () => {
    const lengths = [
      { characters: 7, accounts: 1 },
      { characters: 11, accounts: 150_000 },
    ]
    expect(lengthChart({ lengths, kind: 'account' }, sayEnglish)[1]).toBe(
      'From 7 to 11 characters. The most frequent length is 11 (150,000 accounts).',
    )
  })

  test('for any lengths: few bars, each account in one of them, none over the scale', () => {
    const anyLengths = fc.uniqueArray(
      fc.record({
        characters: fc.integer({ min: 2, max: 100 }),
        accounts: fc.integer({ min: 1, max: 1e8 }),
      }),
      { minLength: 2, selector: ({ characters }) => characters },
    )
    fc.assert(
      fc.property(anyLengths, (unsorted) => {
        const lengths = unsorted.sort((a, b) => a.characters - b.characters)
        const chart = chartOf(lengths)!
        expect(chart.bars.length).toBeLessThanOrEqual(20)
        expect(chart.labels).toHaveLength(chart.bars.length)
        expect(new Set(chart.labels).size).toBe(chart.labels.length)
        const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0)
        expect(sum(chart.bars)).toBe(sum(lengths.map(({ accounts }) => accounts)))
        expect(Math.max(...chart.bars)).toBeLessThanOrEqual(chart.scale)
      }),
    )
  })
})
