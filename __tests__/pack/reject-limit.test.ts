import { expect, test } from '@jest/globals'
import { isOverLimit, parseRejectLimit, type RejectLimit } from '../../src/pack/options.js'

/** A limit that must be one. */
function limit(value: string): RejectLimit {
  const parsed = parseRejectLimit(value)
  if (parsed === undefined) throw new Error(`${value} is no limit`)
  return parsed
}

test('a share is met exactly, however it is written', () => {
  for (let tenths = 1; tenths <= 1_000; tenths++) {
    const share = limit(`${(tenths / 10).toFixed(1)}%`)
    expect({ tenths, isOver: isOverLimit(share, tenths * 7, 7_000) }).toEqual({
      tenths,
      isOver: false,
    })
    expect(isOverLimit(share, tenths * 7 + 1, 7_000)).toBe(true)
  }
})

test('a share of very many rows, with all decimals, is met exactly', () => {
  const share = limit('0.000000007%')
  expect(isOverLimit(share, 7, 100_000_000_000)).toBe(false)
  expect(isOverLimit(share, 8, 100_000_000_000)).toBe(true)
  expect(isOverLimit(limit('100%'), 5, 5)).toBe(false)
})
