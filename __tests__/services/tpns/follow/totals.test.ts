import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Numbers, Statistics } from '../../../../src/services/tpns/follow/answers.js'
import type { FollowedPush } from '../../../../src/services/tpns/follow/follow.js'
import { isSettled, leastAdvanced, stageOf } from '../../../../src/services/tpns/follow/states.js'
import { reachByChannel, totalsOf } from '../../../../src/services/tpns/follow/totals.js'

function push(
  pushId: string,
  status: string | null,
  channels: Readonly<Record<string, Numbers>> | null = null,
): FollowedPush {
  const statistics: Statistics | null = channels && new Map(Object.entries(channels))
  const stage = status === null ? 'no-record' : stageOf(status)
  return { pushId, status, stage, date: null, refusal: null, cancellation: null, statistics }
}

describe('the least advanced push', () => {
  test.each([
    [['PUSH_FINISHED', 'PUSH_FAILED'], 'PUSH_FAILED'],
    [['PUSH_FAILED', 'PUSH_REVOKED'], 'PUSH_REVOKED'],
    [['PUSH_CANCELED', 'PUSH_STARTED'], 'PUSH_STARTED'],
    [['PUSH_FINISHED', 'PUSH_ODD'], 'PUSH_ODD'],
    [['PUSH_STARTED', 'PUSH_WAIT'], 'PUSH_WAIT'],
    [['PUSH_WAIT', 'PUSH_INIT'], 'PUSH_INIT'],
    [['PUSH_INIT', null], ''],
    [[], ''],
  ])('of %j: %s', (statuses, status) => {
    const pushes = statuses.map((word, index) => push(String(index), word))
    expect(totalsOf(pushes).status).toBe(status)
    expect(totalsOf(pushes.toReversed()).status).toBe(status)
  })

  test('has ended only if all have', () => {
    const words = [
      'PUSH_INIT',
      'PUSH_STARTED',
      'PUSH_ODD',
      'PUSH_FAILED',
      'PUSH_FINISHED',
      'PUSH_DELETED',
    ]
    const some = fc.array(fc.constantFrom(...words), { minLength: 1 })
    fc.assert(
      fc.property(some, (statuses) => {
        const pushes = statuses.map((word, index) => push(String(index), word))
        const least = leastAdvanced(pushes)
        expect(least && isSettled(least.stage)).toBe(pushes.every(({ stage }) => isSettled(stage)))
      }),
    )
  })
})

describe('numbers', () => {
  test('are added up with all their digits, and handed on as they came', () => {
    const large = '9007199254740993'
    const pushes = [
      push('1', 'PUSH_FINISHED', { all: { arrivalUv: large, clickUv: '1' }, hw: { odd: '7' } }),
      push('2', 'PUSH_FINISHED', { all: { arrivalUv: large, clickUv: '0' } }),
    ]
    const { arrived, clicked, statistics } = totalsOf(pushes)
    expect([arrived, clicked]).toEqual(['18014398509481986', '1'])
    expect(statistics).toBe(
      `{"1":{"all":{"arrivalUv":${large},"clickUv":1},"hw":{"odd":7}},"2":{"all":{"arrivalUv":${large},"clickUv":0}}}`,
    )
  })

  test('that are missing are not zeros', () => {
    const whole = push('1', 'PUSH_FINISHED', { all: { arrivalUv: '5', clickUv: '1' } })
    for (const other of [
      push('2', 'PUSH_FINISHED', null),
      push('2', 'PUSH_FINISHED', {}),
      push('2', 'PUSH_FINISHED', { hw: { arrivalUv: '3', clickUv: '1' } }),
      push('2', 'PUSH_FINISHED', { all: { pushOnlineUv: '3' } }),
    ]) {
      expect(totalsOf([whole, other])).toMatchObject({ arrived: '', clicked: '' })
    }
    const half = push('2', 'PUSH_FINISHED', { all: { arrivalUv: '3' } })
    expect(totalsOf([whole, half])).toMatchObject({ arrived: '8', clicked: '' })
    expect(totalsOf([push('1', 'PUSH_WAIT')]).statistics).toBe('{"1":null}')
  })

  test('of iOS have another name for what arrived', () => {
    const ios = push('1', 'PUSH_FINISHED', { all: { verifySvcUv: '4', clickUv: '0' } })
    expect(totalsOf([ios])).toMatchObject({ arrived: '4', clicked: '0' })
  })

  test('by channel are added up without the one that adds up', () => {
    const reach = reachByChannel([
      push('1', 'PUSH_FINISHED', { hw: { arrivalUv: '1', clickUv: '1' }, all: { arrivalUv: '9' } }),
      push('2', 'PUSH_FINISHED', { hw: { arrivalUv: '2' }, xm: { pushOnlineUv: '4' } }),
      push('3', 'PUSH_WAIT'),
    ])
    expect([...reach]).toEqual([
      ['hw', { planned: undefined, sent: undefined, arrived: '3', clicked: undefined }],
      ['xm', { planned: undefined, sent: '4', arrived: undefined, clicked: undefined }],
    ])
  })
})
