import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { speaksOfPush } from '../../../src/services/tpns/push-traces.js'

const speaks = (text: string): boolean => speaksOfPush(Buffer.from(text))

describe('a body speaks of a push', () => {
  test.each([
    '{"push_id":"1"}',
    '{"PushID":7}',
    '{"push-ids":["1"]}',
    '{"push_id":["","1"]}',
    '{"push_id":{"a":1}}',
    '{"push_id":true}',
    '{"a":[{"push_id" : "x"}]}',
    '{"a":"{\\"push_id\\":\\"5\\"}"}',
    '{"push\\u005fid":"5"}',
    '{"ret_code":0}',
    '{"retCode":"0"}',
    '{"code":0.0}',
    '{"errcode": -0}',
    '{"ret_code":0e3}',
    '{"ret_code":5,"ret_code":0}',
    '<ret_code>0</ret_code>',
    'push_id=5',
    'push id: 5',
    '{"ret_code":0',
  ])('%s', (body) => {
    expect(speaks(body)).toBe(true)
  })

  test('also in UTF-16', () => {
    expect(speaksOfPush(Buffer.from('{"push_id":"1"}', 'utf16le'))).toBe(true)
  })
})

test('an id of zero is none where that is so', () => {
  for (const value of ['0', '"0"', "'00'", '[0, "0",""]']) {
    const body = Buffer.from(`{"push_id":${value},"err_msg":"x"}`)
    expect([speaksOfPush(body), speaksOfPush(body, { isZeroAnId: false })]).toEqual([true, false])
  }
  for (const value of ['10', '"01"', '0.5', '[0,1]', '"0x"']) {
    const body = Buffer.from(`{"push_id":${value}}`)
    expect(speaksOfPush(body, { isZeroAnId: false })).toBe(true)
  }
})

describe('a body speaks of none', () => {
  test.each([
    '',
    'Too many requests',
    '<html><body>429</body></html>',
    '{"push_id":""}',
    '{"push_id":null,"ret_code":1008028}',
    '{"push_id":[]}',
    '{"push_id":[ "", null ]}',
    '{"push_id":[],"err_msg":"slow"}',
    '{"ret_code":1008028}',
    '{"ret_code":"1008028"}',
    '{"ret_code":10}',
    '{"ret_code":0.5}',
    '{"code":05}',
    '{"seq":0,"environment":"product"}',
    '<push_id></push_id>',
    'push_id=&ret_code=1008028',
    '{"err_msg":"no push here"}',
  ])('%s', (body) => {
    expect(speaks(body)).toBe(false)
  })
})

test('an id is found however deep it stands, in whatever spelling of its name', () => {
  const name = fc.constantFrom('push_id', 'pushId', 'pushid', 'PUSH_ID', 'push-id', 'pushIds')
  const value = fc.oneof(
    fc.stringMatching(/^[1-9]\d{0,39}$/),
    fc.integer({ min: 1 }),
    fc.array(fc.stringMatching(/^\d+$/), { minLength: 1 }),
  )
  const empty = fc.constantFrom('', null, [], [''])
  const wrap = (inner: unknown, depth: number): unknown =>
    depth === 0
      ? inner
      : depth % 2 === 0
        ? [1, wrap(inner, depth - 1)]
        : { a: wrap(inner, depth - 1) }
  const depth = fc.nat({ max: 5 })
  const indent = fc.constantFrom(0, 2)
  fc.assert(
    fc.property(name, value, empty, depth, indent, (key, id, nothing, levels, spaces) => {
      const body = (inner: unknown) => JSON.stringify(wrap({ [key]: inner }, levels), null, spaces)
      expect(speaks(body(id))).toBe(true)
      expect(speaks(JSON.stringify({ text: body(id) }))).toBe(true)
      expect(speaks(body(nothing))).toBe(false)
    }),
  )
})
