import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { printable, printableJson } from '../../src/safety/printable.js'

describe('printableJson', () => {
  test('changes nothing that the JSON says, and leaves nothing for printable to change', () => {
    const keys = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('##[x]', '::y', '\u2066'))
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue({ stringUnit: 'binary' })), (value) => {
        for (const space of [0, 2]) {
          const json = JSON.stringify(value, null, space)
          const shown = printableJson(json)
          expect(JSON.stringify(JSON.parse(shown), null, space)).toBe(json)
          for (const line of shown.split('\n')) {
            expect(printable(line, Number.POSITIVE_INFINITY)).toBe(line)
          }
        }
      }),
    )
  })

  test.each([
    ['"a\u007fb\u009bc"', '"a\\u007fb\\u009bc"'],
    ['"\u202e\u2066\u200b\ufeff\u2028"', '"\\u202e\\u2066\\u200b\\ufeff\\u2028"'],
    ['"\u{e0041}"', '"\\udb40\\udc41"'],
    ['"##[error]"', '"\\u0023#[error]"'],
    ['"###[error]"', '"\\u0023\\u0023#[error]"'],
    ['"\\\\##["', '"\\\\\\u0023#["'],
    ['"#[ # [ ::x 😀 文"', '"#[ # [ ::x 😀 文"'],
    ['{\n  "a": 1\n}', '{\n  "a": 1\n}'],
  ])('%j becomes %j', (json, shown) => {
    expect(printableJson(json)).toBe(shown)
  })
})
