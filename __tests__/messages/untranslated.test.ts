import { expect, test } from '@jest/globals'
import { untranslated } from '../../scripts/untranslated.js'

test('lists what the English catalogue has and another one lacks, and nothing else', () => {
  const english = { 'b.two': 'Two', 'a.one': () => 'One', 'a.three': 'Three' }
  expect(untranslated(english, { 'a.three': '三', 'c.more': '多' })).toEqual(['a.one', 'b.two'])
  expect(untranslated(english, { ...english })).toEqual([])
})
