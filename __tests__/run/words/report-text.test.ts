import { expect, test } from '@jest/globals'
import { toldPlaces } from '../../../src/run/words/report-text.js'
import type { Noticed } from '../../../src/validator/index.js'

const blank = (line: number, allRows?: number): Noticed => ({
  ...{ rule: 'row-blank', severity: 'error', line, facts: null },
  ...(allRows === undefined ? {} : { allRows }),
})
const long = (line: number, characters: number, allRows?: number): Noticed => ({
  ...{ rule: 'account-length', severity: 'error', line, facts: { characters } },
  ...(allRows === undefined ? {} : { allRows }),
})

test('what is said of all rows is not told again of each', () => {
  expect(toldPlaces([])).toEqual([])
  expect(toldPlaces([blank(1), blank(2)])).toEqual([0, 1])
  expect(toldPlaces([blank(1, 3), long(1, 101), blank(2), blank(3), long(3, 102)])).toEqual([
    0, 1, 4,
  ])
  // Before it stands the row of titles, which is none of them.
  expect(toldPlaces([long(1, 1), long(2, 500, 2), long(3, 500)])).toEqual([0, 1])
})

test('what differs from row to row is told of each', () => {
  expect(toldPlaces([long(1, 1, 3), long(2, 1), long(3, 101)])).toEqual([0, 1, 2])
})
