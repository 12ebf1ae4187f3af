import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sayEnglish } from '../../../src/messages/index.js'
import { judgeSendTime } from '../../../src/services/tpns/send-time.js'

const NOW = Date.parse('2026-03-10T04:00:00Z')
const DAY_MS = 86_400_000

/** A verdict in English. */
function judge(text: string, now: number): object {
  return Object.fromEntries(
    Object.entries(judgeSendTime(text, now)).map(([name, words]) => [name, sayEnglish(words)]),
  )
}

/** The wall clock of a zone, so many hours ahead of UTC, at a time. */
function clock(time: number, zoneHours: number): string {
  const shifted = new Date(time + zoneHours * 3_600_000)
  return shifted.toISOString().slice(0, 19).replace('T', ' ')
}

describe('judgeSendTime', () => {
  test.each([
    '',
    'now',
    '2026-03-11',
    '2026-03-11T10:00:00',
    '2026-03-11 10:00',
    '2026-3-11 10:00:00',
    '2026-03-11  10:00:00',
    '2026-03-11 10:00:00Z',
    '2026-03-11 10:00:00\n',
    '2026-02-30 10:00:00',
    '2026-02-31 10:00:00',
    '2027-02-29 10:00:00',
    '2026-04-31 10:00:00',
    '2026-13-01 10:00:00',
    '2026-00-10 10:00:00',
    '2026-03-00 10:00:00',
    '2026-03-11 24:00:00',
    '2026-03-11 10:60:00',
    '2026-03-11 10:00:60',
    '２026-03-11 10:00:00',
  ])('%j is no real time', (text) => {
    expect(judge(text, NOW)).toEqual({
      problem: 'must be a real time of the form `yyyy-MM-DD HH:MM:SS`.',
    })
  })

  test('takes the 29th of February of a leap year', () => {
    expect(judge('2028-02-29 10:00:00', Date.parse('2028-02-01T00:00:00Z'))).toEqual({})
  })

  test('takes any time of the next 90 days in UTC+8', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: (90 * DAY_MS) / 1000 }), (seconds) => {
        expect(judge(clock(NOW + seconds * 1000, 8), NOW)).toEqual({})
      }),
    )
  })

  test('refuses no time of the next 90 days, whatever zone it was meant in', () => {
    const seconds = fc.integer({ min: 0, max: (90 * DAY_MS) / 1000 })
    fc.assert(
      fc.property(seconds, fc.integer({ min: -12, max: 14 }), (ahead, zone) => {
        const verdict = judgeSendTime(clock(NOW + ahead * 1000, zone), NOW)
        expect(verdict.problem).toBeUndefined()
      }),
    )
  })

  test.each([
    [
      'one second ago in UTC+8',
      clock(NOW - 1000, 8),
      /^The send time has passed in UTC\+8, .* at once\.$/,
    ],
    ['an hour ahead in UTC', clock(NOW + 3_600_000, 0), /^The send time has passed in UTC\+8/],
    [
      '90 days and a second',
      clock(NOW + 90 * DAY_MS + 1000, 8),
      /^The send time is more than 90 days ahead in/,
    ],
  ])('warns of %s', (_, text, warning) => {
    expect(judge(text, NOW)).toEqual({ warning: expect.stringMatching(warning) })
  })

  test.each([
    ['UTC-12', clock(NOW - 1000, -12), 'has passed.'],
    ['last year', '2025-03-11 10:00:00', 'has passed.'],
    ['UTC+14', clock(NOW + 90 * DAY_MS + 1000, 14), 'is more than 90 days ahead.'],
    ['next year', '2027-03-11 10:00:00', 'is more than 90 days ahead.'],
  ])('refuses what is past or too far even in %s', (_, text, problem) => {
    expect(judge(text, NOW)).toEqual({ problem })
  })
})
