import { expect, test } from '@jest/globals'
import {
  formatBytes,
  formatCount,
  formatInteger,
  formatSeconds,
} from '../../../src/run/words/numbers.js'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [32_000_000, '32,000,000'],
])('formatInteger(%d) is %s', (value, text) => {
  expect(formatInteger(value)).toBe(text)
})

test.each([
  [1, '1 row'],
  [0, '0 rows'],
  [2000, '2,000 rows'],
])('formatCount(%d) is %s', (value, text) => {
  expect(formatCount(value, 'row')).toBe(text)
})

test.each([
  [1, '1 byte'],
  [1023, '1,023 bytes'],
  [1024, '1.0 KiB'],
  [1_048_575, '1.0 MiB'],
  [104_857_600, '100.0 MiB'],
  [4_294_967_296, '4.0 GiB'],
])('formatBytes(%d) is %s', (value, text) => {
  expect(formatBytes(value)).toBe(text)
})

test.each([
  [0, '0.0 s'],
  [449, '0.4 s'],
  [12_345, '12 s'],
])('formatSeconds(%d) is %s', (value, text) => {
  expect(formatSeconds(value)).toBe(text)
})
