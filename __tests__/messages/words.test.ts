import { describe, expect, test } from '@jest/globals'
import * as en from '../../src/messages/en/words.js'
import { formatInteger } from '../../src/messages/numbers.js'
import * as zh from '../../src/messages/zh-CN/words.js'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [32_000_000, '32,000,000'],
])('formatInteger(%d) is %s', (value, text) => {
  expect(formatInteger(value)).toBe(text)
})

test.each([
  [0, '0 rows'],
  [1, '1 row'],
  [2000, '2,000 rows'],
])('%d of a row is %s', (value, text) => {
  expect(en.count(value, 'row')).toBe(text)
})

describe('a size', () => {
  test.each([
    [1, '1 byte', '1 字节'],
    [1023, '1,023 bytes', '1,023 字节'],
    [1024, '1.0 KiB', '1.0 KiB'],
    [1_048_524, '1023.9 KiB', '1023.9 KiB'],
    [1_048_525, '1.0 MiB', '1.0 MiB'],
    [104_857_600, '100.0 MiB', '100.0 MiB'],
    [5_368_709_120, '5.0 GiB', '5.0 GiB'],
    [5_497_558_138_880, '5120.0 GiB', '5120.0 GiB'],
  ])('of %d bytes is %s, %s', (value, english, chinese) => {
    expect([en.bytes(value), zh.bytes(value)]).toEqual([english, chinese])
  })
})

test.each([
  [0, '0.0 s', '0.0 秒'],
  [1540, '1.5 s', '1.5 秒'],
  [61_400, '61 s', '61 秒'],
])('%d ms are %s, %s', (value, english, chinese) => {
  expect([en.seconds(value), zh.seconds(value)]).toEqual([english, chinese])
})
