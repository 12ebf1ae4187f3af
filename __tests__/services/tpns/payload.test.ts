import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isLosslessNumber, stringify } from 'lossless-json'
import { sayEnglish } from '../../../src/messages/index.js'
import type { JsonFields } from '../../../src/net/index.js'
import { isObject, mergeDeep, own, parsePayload } from '../../../src/services/tpns/payload.js'

const problemOf = (text: string): string | null => {
  const { problem } = parsePayload(text)
  return problem && sayEnglish(problem)
}

describe('parsePayload', () => {
  test('keeps every digit of every number', () => {
    const text = '{"a":12345678901234567890,"b":[1.10,-0.0,1e400]}'
    const { payload, problem } = parsePayload(text)
    expect(problem).toBeNull()
    expect(stringify(payload)).toBe(text)
  })

  test.each([
    ['{', 'is not valid JSON (line 1, column 2).'],
    ['{"a": 1,}', 'is not valid JSON (line 1, column 9).'],
    ['{\n  "a": 1\n  "b": 2\n}', 'is not valid JSON (line 3, column 3).'],
    ['{\r\n"a": nul}', 'is not valid JSON (line 2, column 6).'],
    ['{"😀": x}', 'is not valid JSON (line 1, column 7).'],
    ["{'a': 1}", 'is not valid JSON (line 1, column 2).'],
    ['{"a":1} {}', 'is not valid JSON (line 1, column 9).'],
    ['{"a":1,\n"b":{"c":1,"c":2}}', 'has a key twice in one object (line 2, column 12).'],
    ['[1]', 'must be a JSON object.'],
    ['"text"', 'must be a JSON object.'],
    ['12', 'must be a JSON object.'],
    ['null', 'must be a JSON object.'],
  ])('%j %s', (text, problem) => {
    expect(parsePayload(text).payload).toBeNull()
    expect(problemOf(text)).toBe(problem)
  })

  test('never quotes the text', () => {
    const secret = 'do-not-show'
    for (const text of [`${secret}`, `{"${secret}"}`, `{"a":"\\${secret}"}`, `{"a":"${secret}`]) {
      expect(problemOf(text)).toMatch(/^is not valid JSON \(line 1, column \d+\)\.$/)
    }
    expect(problemOf(`{"${secret}":1,"${secret}":2}`)).not.toContain(secret)
  })

  test('takes 64 levels, and neither 65 nor a hundred thousand', () => {
    const nested = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`
    expect(problemOf(nested(64))).toBeNull()
    expect(problemOf(nested(65))).toBe('is nested more than 64 levels deep.')
    expect(problemOf(nested(100_000))).toBe('is nested more than 64 levels deep.')
  })

  test.each([
    ['{"audience_type":"all"}', '`audience_type`'],
    ['{"upload_id":7}', '`upload_id`'],
    ['{"Upload_ID":7}', '`upload_id`'],
    ['{"upload_id":7,"audience_type":"all"}', '`audience_type` and `upload_id`'],
    ['{"upload\\u005fid":7}', '`upload_id`'],
  ])('%s changes whom the push reaches', (text, names) => {
    expect(parsePayload(text).payload).not.toBeNull()
    expect(problemOf(text)).toBe(
      `must not name ${names}: whom a push reaches is for \`upload-id\` and \`kind\` to say.`,
    )
  })

  test('takes those names below the top', () => {
    expect(problemOf('{"message":{"upload_id":7,"audience_type":"x"}}')).toBeNull()
  })
})

const KEYS = ['a', 'b', 'message', '__proto__', 'constructor', 'toString', 'hasOwnProperty']
const values = fc.letrec<{ value: unknown; object: JsonFields }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 'text', ''),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc
    .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 5 })
    .map((entries) => Object.fromEntries(entries)),
}))

/** Whether `merged` is what the rule says, told key by key. */
function expectMerged(merged: JsonFields, base: JsonFields, over: JsonFields): void {
  const keys = new Set([...Object.keys(base), ...Object.keys(over)])
  expect(Object.keys(merged).sort()).toEqual([...keys].sort())
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype)
  for (const key of keys) {
    const [result, below, above] = [own(merged, key), own(base, key), own(over, key)]
    if (isObject(below) && isObject(above)) {
      if (!isObject(result)) throw new Error(`${key} is no object`)
      expectMerged(result, below, above)
    } else {
      expect(result).toBe(Object.hasOwn(over, key) ? above : below)
    }
  }
}

describe('mergeDeep', () => {
  test('merges objects key by key, and replaces everything else whole', () => {
    fc.assert(
      fc.property(values.object, values.object, (base, over) => {
        const before = stringify([base, over])
        const merged = mergeDeep(base, over)
        expectMerged(merged, base, over)
        expect(stringify(mergeDeep(merged, over))).toBe(stringify(merged))
        expect(stringify([base, over])).toBe(before)
      }),
    )
  })

  test('leaves the prototype of everything alone', () => {
    const { payload } = parsePayload('{"__proto__":{"polluted":1},"a":{"constructor":{"x":1}}}')
    const merged = mergeDeep({ a: {} }, payload ?? {})
    expect(stringify(merged)).toBe('{"a":{"constructor":{"x":1}},"__proto__":{"polluted":1}}')
    expect('polluted' in {}).toBe(false)
  })

  test('replaces a number like any value', () => {
    const { payload } = parsePayload('{"a":{"b":12345678901234567890}}')
    const again = mergeDeep(payload ?? {}, parsePayload('{"a":{"b":1.50}}').payload ?? {})
    expect(stringify(again)).toBe('{"a":{"b":1.50}}')
    expect(isLosslessNumber(own(own(again, 'a') as JsonFields, 'b'))).toBe(true)
  })
})
