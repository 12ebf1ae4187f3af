import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseIds } from '../../../src/services/tpns/ids.js'

const RULES = {
  isId: (text: string) => /^[1-9]\d{0,39}$/.test(text),
  most: 50,
  areNullsAllowed: false,
  areListsAllowed: false,
}
const id = fc.stringMatching(/^[1-9]\d{0,39}$/)
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 50 })

test('a list comes out as it went in, in whatever form it is written', () => {
  const space = fc.constantFrom(' ', ',', '\n', '\r\n', ' , ', '\t')
  fc.assert(
    fc.property(ids, space, (list, separator) => {
      const forms = [list.join(separator), JSON.stringify(list), `[${list.join(', ')}]`]
      for (const given of forms) {
        expect(parseIds(` ${given} `, RULES)).toEqual({ ids: list, nulls: [], problems: [] })
      }
    }),
  )
})

test('an id that stands there twice is found, whatever the order and the form', () => {
  fc.assert(
    fc.property(ids, fc.nat(), fc.nat(), (list, which, where) => {
      fc.pre(list.length < RULES.most)
      const again = list[which % list.length] ?? ''
      const all = list.toSpliced(where % (list.length + 1), 0, again)
      for (const given of [all.join(' '), `[${all.join()}]`]) {
        expect(parseIds(given, RULES).problems).toEqual([{ kind: 'twice', ids: [again] }])
      }
    }),
  )
})

test('lists and nulls are taken where they may be, and counted', () => {
  const rules = { ...RULES, areNullsAllowed: true, areListsAllowed: true, most: 3 }
  expect(parseIds('["1",null,["2","3"]]', rules)).toEqual({
    ids: ['1', '2', '3'],
    nulls: [2],
    problems: [],
  })
  expect(parseIds('[["1","2","3","4"]]', rules).problems).toEqual([{ kind: 'many', count: 4 }])
  expect(parseIds('[["1",[]],[]]', rules).problems).toEqual([
    { kind: 'form', position: 1 },
    { kind: 'form', position: 2 },
  ])
  expect(parseIds('[null]', rules).problems).toEqual([{ kind: 'none' }])
})

test('of very many problems some are told', () => {
  expect(parseIds('x y z a b c d', RULES).problems).toHaveLength(5)
})
