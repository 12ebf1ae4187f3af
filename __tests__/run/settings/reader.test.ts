import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError } from '../../../src/errors.js'
import { text } from '../../../src/messages/services.js'
import { SettingReader } from '../../../src/run/settings/reader.js'
import { readService } from '../../../src/run/settings/shared.js'

const readerOf = (values: Readonly<Record<string, string>>): SettingReader =>
  new SettingReader({ value: (name) => values[name] })

function problemsOf(reader: SettingReader): readonly string[] {
  try {
    reader.finish()
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}

describe('SettingReader', () => {
  test('trims, and takes what is missing for empty', () => {
    const reader = readerOf({ a: ' \t x y \n' })
    expect(reader.text('a')).toBe('x y')
    expect(reader.text('b')).toBe('')
    expect(problemsOf(reader)).toEqual([])
  })

  test('says why secrets may be empty, where they are', () => {
    const emptySecretHint = text('settings.empty-secrets')
    const hintOf = (read: (reader: SettingReader) => void): string => {
      const reader = new SettingReader({
        value: (name) => (name === 'full' ? 'x' : ''),
        emptySecretHint,
      })
      read(reader)
      try {
        reader.note('A problem.')
        reader.finish()
      } catch (error) {
        if (error instanceof InputError) return error.hint
      }
      throw new Error('It did not fail.')
    }
    const says = expect.stringContaining('Dependabot')
    expect(hintOf((reader) => reader.requiredSecret('empty', 'give it.'))).toEqual(says)
    expect(hintOf((reader) => reader.noteEmptySecrets(text('cloudbase.no-credential')))).toEqual(
      says,
    )
    expect(hintOf((reader) => reader.requiredSecret('full', 'give it.'))).toBe('')
    expect(hintOf((reader) => reader.required('empty', 'give it.'))).toBe('')
  })

  test('collects every problem, in order', () => {
    const reader = readerOf({ flag: 'yes', number: '1.5', choice: 'c' })
    reader.required('file', 'give a path.')
    reader.boolean('flag', false)
    reader.integer('number', { min: 1, max: 5, fallback: 2 })
    reader.choice('choice', ['a', 'b'], 'a')
    reader.note('And one more.')
    expect(problemsOf(reader)).toEqual([
      '`file` is missing: give a path.',
      '`flag` must be `true` or `false`, not "yes".',
      '`number` must be a whole number from 1 to 5, not "1.5".',
      '`choice` must be one of `a`, `b`, not "c".',
      'And one more.',
    ])
  })

  test('suggests the truth value that is near', () => {
    const reader = readerOf({ one: 'ture', other: 'flase', third: 'no' })
    for (const name of ['one', 'other', 'third']) expect(reader.boolean(name, true)).toBe(true)
    expect(problemsOf(reader)).toEqual([
      '`one` must be `true` or `false`, not "ture". Did you mean `true`?',
      '`other` must be `true` or `false`, not "flase". Did you mean `false`?',
      '`third` must be `true` or `false`, not "no".',
    ])
  })

  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['', true],
  ])('reads the boolean %j as %j', (text, expected) => {
    const reader = readerOf({ flag: text })
    expect(reader.boolean('flag', true)).toBe(expected)
    expect(problemsOf(reader)).toEqual([])
  })

  test.each(['tRue', 'yes', '1', '0', 'on', 'true false'])('refuses the boolean %j', (text) => {
    const reader = readerOf({ flag: text })
    reader.boolean('flag', false)
    expect(problemsOf(reader)).toHaveLength(1)
  })

  test('takes every whole number in the range, and no other text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 40 }), (value) => {
        const reader = readerOf({ n: String(value) })
        const read = reader.integer('n', { min: 0, max: 10, fallback: -1 })
        const fits = value >= 0 && value <= 10
        expect(read).toBe(fits ? value : -1)
        expect(problemsOf(reader)).toHaveLength(fits ? 0 : 1)
      }),
    )
  })

  test.each(['7abc', '0x5', '1e1', '+3', '3.0', '１', 'NaN', '9'.repeat(400)])(
    'refuses the number %j',
    (text) => {
      const reader = readerOf({ n: text })
      reader.integer('n', { min: 0, max: 10, fallback: 3 })
      expect(problemsOf(reader)).toEqual([
        expect.stringMatching(/^`n` must be a whole number from 0 to 10, not ".{1,100}"\.$/u),
      ])
    },
  )

  test('quotes what was given on one line, and not all of a long one', () => {
    const reader = readerOf({ choice: `::error::\n${'x'.repeat(500)}` })
    reader.choice('choice', ['account', 'token'], 'account')
    const [problem = ''] = problemsOf(reader)
    expect(problem).toContain('not ": :error::\\nxxx')
    expect(problem).toMatch(/x…"\.$/)
    expect(problem.length).toBeLessThan(160)
  })

  test.each([
    ['acount', 'account'],
    ['ACCOUNT', 'account'],
    ['tokne', 'token'],
    ['tok', 'token'],
    ['to', undefined],
    ['people', undefined],
    ['a', undefined],
  ])('for %s suggests %s', (given, suggested) => {
    const reader = readerOf({ kind: given })
    reader.choice('kind', ['account', 'token'], 'account')
    const suggestion = / Did you mean `(.*)`\?$/.exec(problemsOf(reader)[0] ?? '')?.[1]
    expect(suggestion).toBe(suggested)
  })

  test('bears a change in three characters', () => {
    const suggests = (given: string) => {
      const reader = readerOf({ type: given })
      reader.choice('type', ['wechat-unionid', 'qq'], 'qq')
      return problemsOf(reader)[0]?.includes('Did you mean `wechat-unionid`?')
    }
    expect(['WeChat_UnionI', 'wechat_union_it', 'wx_union'].map(suggests)).toEqual([
      true,
      true,
      false,
    ])
  })

  test('suggests none of several that begin as what was given', () => {
    const reader = readerOf({ order: 'sor' })
    reader.choice('order', ['sorted', 'sorting'], 'sorted')
    expect(problemsOf(reader)[0]).not.toContain('Did you mean')
  })
})

test('a service is told by its origin, or by its region', () => {
  const service = (values: Readonly<Record<string, string>>) =>
    readService(readerOf(values)).service
  expect(service({ 'service-url': 'https://gate.example:8443/tpns/' })).toBe(
    'https://gate.example:8443',
  )
  expect(service({ region: 'hk' })).toBe('TPNS (hongkong)')
  expect(service({})).toBe('TPNS (guangzhou)')
})
