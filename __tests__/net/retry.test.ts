import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FileChangedError, NetworkError, ServiceError, StoppedError } from '../../src/errors.js'
import { BACKOFF, backoffDelay, type Retry, type Timing, withRetries } from '../../src/net/retry.js'
import { parseRetryAfter } from '../../src/net/retry-after.js'
import { failure } from './support/server.js'

const lost = new NetworkError('Lost.', { phase: 'request', retryable: true, hint: 'Hint.' })
const refused = new ServiceError('Refused.', { status: 401, code: 7, retryable: false })

function busy(retryAfterMs: number | null): ServiceError {
  return new ServiceError('Busy.', { status: 503, code: null, retryable: true, retryAfterMs })
}

/** A clock that never waits, and notes how long it should have. */
function fakeTiming(): Timing & { waits: number[] } {
  const waits: number[] = []
  return {
    waits,
    now: () => 0,
    random: () => 0.5,
    sleep: async (ms) => {
      waits.push(ms)
    },
  }
}

/** Attempts that fail with each error in turn, then pass. */
function failing(...errors: unknown[]): {
  attempt: (n: number) => Promise<string>
  calls: number[]
} {
  const calls: number[] = []
  return {
    calls,
    attempt: async (n) => {
      calls.push(n)
      const error = errors[n - 1]
      if (error !== undefined) throw error
      return 'done'
    },
  }
}

describe('attempts', () => {
  test('end with the first that passes', async () => {
    const timing = fakeTiming()
    const { attempt, calls } = failing(lost, busy(null))
    const retries: Retry[] = []
    const onRetry = (retry: Retry): void => void retries.push(retry)
    expect(await withRetries(attempt, { retries: 3, timing, onRetry })).toBe('done')
    expect(calls).toEqual([1, 2, 3])
    expect(timing.waits).toEqual([375, 750])
    expect(retries.map(({ attempt, attempts, delayMs }) => [attempt, attempts, delayMs])).toEqual([
      [2, 4, 375],
      [3, 4, 750],
    ])
    expect(retries[0]!.error).toBe(lost)
  })

  test('are as many as allowed, and the last error tells how many', async () => {
    const timing = fakeTiming()
    const { attempt, calls } = failing(lost, lost, lost)
    const error = (await failure(withRetries(attempt, { retries: 2, timing }))) as NetworkError
    expect(error).toBeInstanceOf(NetworkError)
    expect([error.message, error.hint, error.phase, error.retryable, error.cause]).toEqual([
      'Lost. Gave up after 3 attempts.',
      'Hint.',
      'request',
      true,
      lost,
    ])
    expect(calls.length).toBe(3)
  })

  test('are one when none further is allowed, or the error is final', async () => {
    for (const [error, retries] of [
      [lost, 0],
      [refused, 5],
      [new FileChangedError('Changed.'), 5],
      [new TypeError('A bug.'), 5],
    ] as const) {
      const { attempt, calls } = failing(error)
      expect(await failure(withRetries(attempt, { retries, timing: fakeTiming() }))).toBe(error)
      expect(calls).toEqual([1])
    }
  })

  test('end with a final error after passing ones', async () => {
    const { attempt } = failing(lost, refused)
    const error = await failure(withRetries(attempt, { retries: 5, timing: fakeTiming() }))
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({
      message: 'Refused. Gave up after 2 attempts.',
      status: 401,
      code: 7,
      retryable: false,
    })
  })

  test('may be decided by the caller', async () => {
    const { attempt, calls } = failing(lost)
    const options = { retries: 5, timing: fakeTiming(), retryable: () => false }
    expect(await failure(withRetries(attempt, options))).toBe(lost)
    expect(calls).toEqual([1])
  })

  test.each([
    [0, 375],
    [1, 375],
    [376, 376],
    [60_000, 60_000],
  ])('with a Retry-After of %i ms wait %i ms, never less than without', async (ms, waited) => {
    const timing = fakeTiming()
    await withRetries(failing(busy(ms)).attempt, { retries: 1, timing })
    expect(timing.waits).toEqual([waited])
  })

  test('end at a longer Retry-After, and quote it', async () => {
    const timing = fakeTiming()
    const { attempt, calls } = failing(busy(60_001))
    const error = (await failure(withRetries(attempt, { retries: 3, timing }))) as ServiceError
    expect(error).toBeInstanceOf(ServiceError)
    expect(error.message).toBe(
      'Busy. It asks to wait 61 seconds (Retry-After); this run waits at most 60.',
    )
    expect(error.hint).toBe('Run it again in 61 seconds or later.')
    expect([calls.length, timing.waits.length]).toEqual([1, 0])
  })

  test('stop at once while waiting', async () => {
    const controller = new AbortController()
    const reason = new StoppedError('Stopped by SIGTERM.')
    const error = await failure(
      withRetries(failing(busy(60_000)).attempt, {
        retries: 1,
        signal: controller.signal,
        onRetry: () => setImmediate(() => controller.abort(reason)),
      }),
    )
    expect(error).toBe(reason)
  })

  test('are none when stopped before', async () => {
    const { attempt, calls } = failing()
    const error = await failure(withRetries(attempt, { retries: 1, signal: AbortSignal.abort() }))
    expect(error).toBeInstanceOf(StoppedError)
    expect(calls).toEqual([])
  })
})

test('the backoff doubles up to its limit, at least half of it certain', () => {
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), random, (retry, chance) => {
      const full = Math.min(500 * 2 ** (retry - 1), 30_000)
      const delay = backoffDelay(retry, chance)
      expect(delay).toBeGreaterThanOrEqual(full / 2)
      expect(delay).toBeLessThanOrEqual(full)
    }),
  )
  expect([1, 2, 3, 8].map((retry) => backoffDelay(retry, 0))).toEqual([250, 500, 1000, 15_000])
  expect(BACKOFF.maxRetryAfterMs).toBe(60_000)
})

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 21, 12, 0, 0)

  test.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7000],
    ['99999999999999999999999', Number.MAX_SAFE_INTEGER],
    ['Sat, 21 Nov 2026 12:00:30 GMT', 30_000],
    ['Saturday, 21-Nov-26 12:00:30 GMT', 30_000],
    ['Sat Nov 21 12:00:30 2026', 30_000],
    ['Sun Nov  1 12:00:30 2026', 0],
    ['Sat, 21 Nov 2020 12:00:30 GMT', 0],
  ])('%j is %i ms', (value, ms) => {
    expect(parseRetryAfter(value, now)).toBe(ms)
  })

  test.each([
    '',
    '-1',
    '1.5',
    '1e3',
    '0x10',
    'soon',
    'Sat, 99 Nov 2026 12:00:30 GMT',
    '2026-11-21',
    '1, 2',
  ])('%j says nothing', (value) => {
    expect(parseRetryAfter(value, now)).toBeNull()
  })

  test('that is missing says nothing', () => {
    expect(parseRetryAfter(undefined, now)).toBeNull()
  })

  test('never gives anything but null or a wait', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
        ),
        (value) => {
          const ms = parseRetryAfter(value, now)
          expect(ms === null || (Number.isSafeInteger(ms) && ms >= 0)).toBe(true)
        },
      ),
    )
  })

  test('reads any date of this century, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (seconds) => {
        const date = new Date(now + seconds * 1000)
        expect(parseRetryAfter(date.toUTCString(), now)).toBe(seconds * 1000)
      }),
    )
  })
})
