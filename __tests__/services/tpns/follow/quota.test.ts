import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Timing } from '../../../../src/net/index.js'
import { QUOTA_MS, Quota, roundMs } from '../../../../src/services/tpns/follow/quota.js'

const HOUR = 3_600_000

/** A clock that only waiting moves, and what was waited. */
function falseClock(): {
  readonly timing: Timing
  readonly waits: number[]
  pass(ms: number): void
} {
  let now = 1_000_000
  const waits: number[] = []
  const pass = (ms: number): void => {
    now += ms
  }
  const sleep = async (ms: number): Promise<void> => {
    waits.push(ms)
    pass(ms)
  }
  return { timing: { now: () => now, random: () => 0, sleep }, waits, pass }
}

test('no hour has more than 200 questions, however they come', async () => {
  const gaps = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 60_000 })), {
    minLength: 300,
    maxLength: 900,
  })
  await fc.assert(
    fc.asyncProperty(gaps, async (all) => {
      const { timing, pass } = falseClock()
      const quota = new Quota(timing, undefined)
      const asked: number[] = []
      for (const gap of all) {
        pass(gap)
        await quota.take()
        asked.push(timing.now())
        // The question that is 200 before this one is more than an hour ago.
        const before = asked.at(-201)
        if (before !== undefined) expect(timing.now() - before).toBeGreaterThan(HOUR)
      }
    }),
    { numRuns: 30 },
  )
})

test('does not wait as long as there is room, and says how much there is', async () => {
  const { timing, waits, pass } = falseClock()
  const quota = new Quota(timing, undefined)
  for (let n = 0; n < 200; n++) await quota.take()
  expect([waits, quota.room(timing.now()), quota.room(timing.now() + QUOTA_MS)]).toEqual([
    [],
    0,
    200,
  ])
  pass(HOUR / 2)
  await quota.take()
  expect(waits).toEqual([QUOTA_MS - HOUR / 2])
})

test('a clock that is set back makes nobody wait for more than an hour', async () => {
  const { timing, waits, pass } = falseClock()
  const quota = new Quota(timing, undefined)
  for (let n = 0; n < 200; n++) await quota.take()
  pass(-24 * HOUR)
  const before = waits.length
  await Promise.race([quota.take(), new Promise((resolve) => setImmediate(resolve))])
  expect(Math.max(...waits.slice(before, before + 1))).toBe(QUOTA_MS)
})

test('rounds leave room for the statistics of all, in every hour', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 100 }),
      (one, other) => {
        const [open, all] = [Math.min(one, other), Math.max(one, other)]
        const rounds = Math.floor(HOUR / roundMs(open, all))
        expect(rounds * open + all).toBeLessThanOrEqual(200)
      },
    ),
  )
})
