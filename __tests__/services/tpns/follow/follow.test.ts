import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Emulator, type MadeUpTask, startEmulator } from '../../../../src/emulator/index.js'
import { NetworkError, ServiceError, StoppedError } from '../../../../src/errors.js'
import { sayEnglish } from '../../../../src/messages/index.js'
import type { Timing } from '../../../../src/net/index.js'
import { Scrubber } from '../../../../src/safety/secrets.js'
import type { ApiTarget } from '../../../../src/services/tpns/calls.js'
import {
  type FollowOptions,
  type FollowOutcome,
  type FollowSettings,
  followPushes,
} from '../../../../src/services/tpns/follow/follow.js'
import { totalsOf } from '../../../../src/services/tpns/follow/totals.js'
import { troubles, verdict } from '../../../../src/services/tpns/follow/verdict.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const RECORD = '/v3/statistics/get_push_record'
const STATISTICS = '/v3/statistics/get_push_task_stat_channel'
const CANCEL = '/v3/push/cancel_timing_task'

/** The clock of the emulator and of the questions, which only waiting moves. */
let now = Date.parse('2026-03-10T04:00:00Z')
let emulator: Emulator
let waits: number[] = []
/** When each question was asked. */
let asked: number[] = []
/** What a test does when something is waited for. */
let onSleep: (ms: number) => void = () => {}

const timing: Timing = {
  now: () => now,
  random: () => 0,
  async sleep(ms, signal) {
    signal?.throwIfAborted()
    noteQuestions()
    waits.push(ms)
    now += ms
    onSleep(ms)
    signal?.throwIfAborted()
  },
}

/** Notes when questions were asked: since the last wait, no time has passed. */
function noteQuestions(): void {
  const more = count(RECORD) + count(STATISTICS) - asked.length
  asked.push(...Array<number>(more).fill(now))
}

beforeEach(async () => {
  waits = []
  asked = []
  onSleep = () => {}
  now += 2 * HOUR
  const clock = (): number => now
  emulator = await startEmulator({ clock })
})

afterEach(async () => {
  // Nothing here can push.
  expect(emulator.requests.filter(({ path }) => path === '/v3/push/app')).toEqual([])
  await emulator.close()
})

const target = (): ApiTarget => ({
  accessId: emulator.accessId,
  secretKey: emulator.secretKey,
  serviceUrl: new URL(emulator.url),
  auth: 'basic',
})

async function follow(
  settings: Partial<FollowSettings> & Pick<FollowSettings, 'pushIds'>,
  more: Partial<FollowOptions> = {},
): Promise<FollowOutcome> {
  return await followPushes(
    { waitMs: 0, intervalMs: MINUTE, isCancelled: false, ...settings },
    target(),
    { retries: 3, timeoutMs: 2000, timing, scrubber: new Scrubber(), ...more },
  )
}

/** Made-up pushes that are told these states, one a question; the last stays. */
function add(...states: string[]): string {
  return emulator.tasks.add({ course: { states, each: { questions: 1 } } })
}

const count = (path: string): number =>
  emulator.requests.filter((request) => request.path === path).length

const statuses = ({ pushes }: FollowOutcome): (string | null)[] =>
  pushes.map(({ status }) => status)

/** The sentence that fails a run; empty when nothing does. */
function failureOf({ pushes, error }: FollowOutcome, waitMs = 0): string {
  if (error !== null) return error.message
  return verdict(troubles(pushes, waitMs))?.message ?? ''
}

function answer(body: string, path = RECORD): void {
  emulator.faults.next({ kind: 'answer', body, path })
}

describe('one question', () => {
  test.each([
    ['PUSH_INIT', 'init', ''],
    ['PUSH_WAIT', 'wait', ''],
    ['PUSH_STARTED', 'started', ''],
    ['PUSH_FINISHED', 'finished', ''],
    ['PUSH_FAILED', 'failed', /^Push \d+ failed \(PUSH_FAILED\)\.$/],
    ['PUSH_CANCELED', 'ended', /^Push \d+ was ended by somebody .* \(PUSH_CANCELED\)\.$/],
    ['PUSH_DELETED', 'ended', /PUSH_DELETED/],
    ['PUSH_REVOKED', 'ended', /PUSH_REVOKED/],
    ['PUSH_COLLAPSED', 'ended', /PUSH_COLLAPSED/],
    ['PUSH_DELETED_PUSH_MSG', 'ended', /PUSH_DELETED_PUSH_MSG/],
    ['PUSH_PAUSED', 'started', ''],
    ['推送中', 'started', ''],
  ])('%s is %s', async (status, stage, failure) => {
    const outcome = await follow({ pushIds: [add(status)] })
    expect(outcome.pushes).toMatchObject([{ status, stage }])
    expect(failureOf(outcome)).toEqual(
      failure === '' ? '' : expect.stringMatching(failure as RegExp),
    )
    // Before it has begun, a push has reached nobody.
    expect(count(STATISTICS)).toBe(stage === 'init' || stage === 'wait' ? 0 : 1)
    expect([count(RECORD), waits]).toEqual([1, []])
  })

  test('that names a push nobody knows', async () => {
    const known = add('PUSH_FINISHED')
    const outcome = await follow({ pushIds: ['99', known] })
    expect(outcome.pushes).toMatchObject([
      { stage: 'unknown-push', status: null },
      { stage: 'finished' },
    ])
    const error = verdict(troubles(outcome.pushes, 0))
    expect(error).toBeInstanceOf(ServiceError)
    expect(error?.message).toMatch(/question about push 99 with code 1008015: the push id is unkno/)
    expect(error?.hint).toMatch(/^Check `push-id`, `access-id` and `region`/)
    expect(totalsOf(outcome.pushes)).toMatchObject({
      status: '',
      statuses: `{"99":null,"${known}":"PUSH_FINISHED"}`,
      arrived: '',
    })
  })

  test.each([
    '{"retCode":0,"pushRecordData":[]}',
    '{"retCode":0,"pushRecordData":null}',
    '{"retCode":0}',
    '{"retCode":0,"pushRecordData":[{"pushId":"5","status":"PUSH_FINISHED"}]}',
    '{"retCode":0,"pushRecordData":[{"pushId":"77"}]}',
    '{"retCode":0,"pushRecordData":[{"pushId":"77","status":""}]}',
    '{"retCode":0,"pushRecordData":["x"]}',
  ])('that gets no record: %s', async (body) => {
    answer(body)
    const outcome = await follow({ pushIds: ['77'] })
    expect(outcome.pushes).toMatchObject([{ stage: 'no-record', status: null }])
    expect(failureOf(outcome)).toBe('The service has no record of push 77.')
  })

  test.each([
    '{"retCode":0,"pushRecordData":[{"pushId":77,"status":"PUSH_FINISHED"}]}',
    '{"retCode":0,"pushRecordData":[{"status":"PUSH_FINISHED","date":5}]}',
    '{"retCode":0,"pushRecordData":[{"pushId":"5","status":"A"},{"pushId":"77","status":"PUSH_FINISHED"}]}',
  ])('is read with care: %s', async (body) => {
    answer(body)
    answer('{"retCode":0,"pushStatDataAll":[]}', STATISTICS)
    const outcome = await follow({ pushIds: ['77'] })
    expect(outcome.pushes).toMatchObject([{ status: 'PUSH_FINISHED', date: null }])
  })

  test.each([
    ['{"retCode":0,"pushRecordData":{}}', 'has no list pushRecordData'],
    ['{"ret_code":0}', 'has no integer retCode'],
    ['nonsense', 'is not a JSON object'],
  ])('whose answer can not be used: %s', async (body, words) => {
    answer(body)
    const outcome = await follow({ pushIds: [add('PUSH_FINISHED')] })
    expect(outcome.error).toBeInstanceOf(ServiceError)
    expect(failureOf(outcome)).toContain(words)
  })
})

test('what is wrong with very many pushes leaves room for what to do', async () => {
  const pushIds = Array.from({ length: 100 }, (_, index) => String(1000 + index))
  const { pushes } = await follow({ pushIds })
  const { message = '', hint } = verdict(troubles(pushes, 0)) ?? {}
  expect(message.length).toBeLessThan(2500)
  expect(message).toContain('push 1009 with code 1008015')
  expect(message).toContain('90 more need a look: 1010, 1011, ')
  expect(hint).toContain('`push-id`')
})

describe('waiting', () => {
  const waitMs = 30 * MINUTE

  test('ends at once when all have ended', async () => {
    const outcome = await follow({ pushIds: [add('PUSH_FINISHED')], waitMs })
    expect([failureOf(outcome, waitMs), waits]).toEqual(['', []])
  })

  test('asks every interval, and tells each state once', async () => {
    const pushId = add('PUSH_WAIT', 'PUSH_STARTED', 'PUSH_STARTED', 'PUSH_FINISHED')
    const seen: (string | null)[] = []
    const outcome = await follow(
      { pushIds: [pushId], waitMs, intervalMs: 20_000 },
      { onStatus: ({ status }) => seen.push(status) },
    )
    expect(seen).toEqual(['PUSH_WAIT', 'PUSH_STARTED', 'PUSH_FINISHED'])
    expect(waits).toEqual([20_000, 20_000, 20_000])
    expect([count(RECORD), count(STATISTICS)]).toEqual([4, 1])
    expect(failureOf(outcome, waitMs)).toBe('')
  })

  test('ends with the time, after a last question then', async () => {
    const outcome = await follow({
      pushIds: [add('PUSH_STARTED')],
      waitMs: 5 * MINUTE,
      intervalMs: 2 * MINUTE,
    })
    expect(waits).toEqual([2 * MINUTE, 2 * MINUTE, MINUTE])
    expect(failureOf(outcome, 5 * MINUTE)).toBe(
      `Push ${outcome.pushes[0]?.pushId} had not ended after 5 minutes (PUSH_STARTED).`,
    )
    expect(outcome.pushes[0]?.statistics?.get('all')).toBeDefined()
  })

  test.each([
    ['an interval that does not divide it', 25_000, 0, [25_000, 35_000]],
    ['timers that are late each time', 20_000, 7, [20_000, 20_000, 20_000]],
    ['an interval longer than it', 90_000, 0, [60_000]],
  ])('lasts to the end of the time: %s', async (_, intervalMs, lateMs, expected) => {
    const before = now
    onSleep = () => {
      now += lateMs
    }
    await follow({ pushIds: [add('PUSH_STARTED')], waitMs: MINUTE, intervalMs })
    expect(now - before).toBeGreaterThanOrEqual(MINUTE)
    expect(waits.map((ms) => Math.round(ms / 1000) * 1000)).toEqual(expected)
    expect(count(RECORD)).toBe(expected.length + 1)
  })

  test('bears a push whose record is not there yet, or gone for once', async () => {
    const pushId = add('PUSH_STARTED', 'PUSH_FINISHED')
    answer('{"retCode":0,"pushRecordData":[]}')
    onSleep = () => {
      if (waits.length === 2) answer('{"retCode":0,"pushRecordData":[]}')
    }
    const seen: (string | null)[] = []
    const onStatus: FollowOptions['onStatus'] = ({ status }) => seen.push(status)
    const outcome = await follow({ pushIds: [pushId], waitMs }, { onStatus })
    expect(seen).toEqual(['PUSH_STARTED', 'PUSH_FINISHED'])
    expect(failureOf(outcome, waitMs)).toBe('')
  })

  test('asks about ten pushes in rounds, only those that have not ended', async () => {
    const pushIds = Array.from({ length: 10 }, (_, index) =>
      add(...Array<string>(index).fill('PUSH_STARTED'), 'PUSH_FINISHED'),
    )
    const outcome = await follow({ pushIds, waitMs: 2 * HOUR, intervalMs: 20_000 })
    expect(new Set(statuses(outcome))).toEqual(new Set(['PUSH_FINISHED']))
    expect([count(RECORD), count(STATISTICS)]).toEqual([55, 10])
    // Ten ids are asked about every few minutes at most; the fewer there are, the more often.
    expect(waits[0]).toBeGreaterThan(2 * MINUTE)
    expect(waits.at(-1)).toBeGreaterThanOrEqual(20_000)
    expect(waits.at(-1)).toBeLessThan(30_000)
  })

  test('is over at once when a signal comes, and tells what is known', async () => {
    const controller = new AbortController()
    onSleep = () => controller.abort(new StoppedError('Stopped by SIGTERM.'))
    const outcome = await follow(
      { pushIds: [add('PUSH_STARTED')], waitMs },
      { signal: controller.signal },
    )
    expect(outcome.error).toBeInstanceOf(StoppedError)
    expect(statuses(outcome)).toEqual(['PUSH_STARTED'])
    expect([count(RECORD), count(STATISTICS)]).toEqual([1, 0])
  })
})

describe('questions that fail', () => {
  test.each([
    ['1008028', () => answer('{"retCode":1008028}'), 18_300],
    ['HTTP 503', () => emulator.faults.next({ kind: 'answer', status: 503 }), 250],
    ['HTTP 501', () => emulator.faults.next({ kind: 'answer', status: 501 }), 250],
    ['HTTP 520', () => emulator.faults.next({ kind: 'answer', status: 520 }), 250],
    ['1008004', () => answer('{"retCode":1008004}'), 250],
    ['a lost connection', () => emulator.faults.next({ kind: 'reset-after-request' }), 250],
    ['no connection', () => emulator.faults.next({ kind: 'hang-up' }), 250],
  ])('are waited out: %s', async (_, fail, ms) => {
    const pushId = add('PUSH_FINISHED')
    fail()
    const outcome = await follow({ pushIds: [pushId] })
    expect(statuses(outcome)).toEqual(['PUSH_FINISHED'])
    expect(waits).toEqual([ms])
  })

  test('count towards the attempts', async () => {
    emulator.faults.always({ kind: 'answer', status: 502 })
    const outcome = await follow({ pushIds: [add('PUSH_FINISHED')] }, { retries: 2 })
    expect(outcome.error).toBeInstanceOf(ServiceError)
    expect(failureOf(outcome)).toContain('Gave up after 3 attempts.')
    emulator.refuse()
    const unreachable = await follow({ pushIds: ['5'] }, { retries: 0 })
    expect(unreachable.error).toBeInstanceOf(NetworkError)
  })

  test('for good end the following, and what is known is kept', async () => {
    const pushIds = [add('PUSH_FINISHED'), add('PUSH_FINISHED')]
    emulator.faults.next({ kind: 'alter' })
    answer('{"retCode":1008003}')
    const outcome = await follow({ pushIds })
    expect(statuses(outcome)).toEqual(['PUSH_FINISHED', null])
    expect(failureOf(outcome)).toContain('1008003')
    expect(count(STATISTICS)).toBe(0)
  })

  test('about statistics leave them out, with a word', async () => {
    const pushIds = [add('PUSH_FINISHED'), add('PUSH_FINISHED'), add('PUSH_FINISHED')]
    const missing: (readonly string[])[] = []
    const onNoStatistics = (ids: readonly string[]) => missing.push(ids)
    answer('{"retCode":1008016}', STATISTICS)
    const outcome = await follow({ pushIds }, { onNoStatistics })
    expect(missing).toEqual([[pushIds[0]]])
    expect(outcome.pushes.map(({ statistics }) => statistics?.size)).toEqual([undefined, 4, 4])
    expect([failureOf(outcome), totalsOf(outcome.pushes).arrived]).toEqual(['', ''])

    emulator.faults.always({ kind: 'answer', status: 500, path: STATISTICS })
    const failed = await follow({ pushIds }, { onNoStatistics, retries: 0 })
    expect(missing.slice(1)).toEqual([pushIds])
    expect(failureOf(failed)).toBe('')
  })

  test('of a signature name the clock', async () => {
    answer('{"retCode":1008003}')
    const signed: ApiTarget = { ...target(), auth: 'signature' }
    const settings = { pushIds: ['5'], waitMs: 0, intervalMs: MINUTE, isCancelled: false }
    const options = { retries: 0, timeoutMs: 1000, timing, scrubber: new Scrubber() }
    const { error } = await followPushes(settings, signed, options)
    expect(sayEnglish((error as ServiceError).advice)).toContain('the clock of this machine')
    expect(emulator.requests[0]?.headers.authorization).toBeUndefined()
  })
})

describe('cancelling', () => {
  test('a push that has not begun: that is no failure', async () => {
    const pushId = add('PUSH_WAIT')
    const outcome = await follow({ pushIds: [pushId], isCancelled: true, waitMs: HOUR })
    expect(statuses(outcome)).toEqual(['PUSH_CANCELED'])
    expect(failureOf(outcome, HOUR)).toBe('')
    expect(count(CANCEL)).toBe(1)
  })

  test.each(['PUSH_STARTED', 'PUSH_FINISHED'])('too late: %s', async (status) => {
    const outcome = await follow({ pushIds: [add(status)], isCancelled: true })
    expect(failureOf(outcome)).toMatch(
      new RegExp(`^It was too late to cancel push \\d+: it is ${status}\\.$`),
    )
  })

  test('that was accepted, and yet the push has begun', async () => {
    const pushId = add('PUSH_STARTED')
    answer('{"ret_code":0}', CANCEL)
    expect(failureOf(await follow({ pushIds: [pushId], isCancelled: true }))).toContain('too late')
  })

  test('that somebody had done before is theirs', async () => {
    const outcome = await follow({ pushIds: [add('PUSH_CANCELED')], isCancelled: true })
    expect(failureOf(outcome)).toContain('was ended by somebody')
  })

  test('whose answer was lost is this run’s all the same', async () => {
    emulator.faults.next({ kind: 'reset-after-request', path: CANCEL })
    const outcome = await follow({ pushIds: [add('PUSH_WAIT')], isCancelled: true })
    expect(count(CANCEL)).toBe(2)
    expect([statuses(outcome), failureOf(outcome)]).toEqual([['PUSH_CANCELED'], ''])
  })

  test.each([
    ['{"retCode":5,"errMsg":"not this one"}', 'refused to cancel push 77 with code 5'],
    ['{"ret_code":5,"err_msg":"not this one"}', 'refused to cancel push 77 with code 5'],
  ])('that is refused is quoted: %s', async (body, words) => {
    emulator.tasks.add({
      pushId: '77',
      course: { states: ['PUSH_WAIT'], each: { questions: 1 } },
    } satisfies MadeUpTask)
    answer(body, CANCEL)
    const outcome = await follow({ pushIds: ['77'], isCancelled: true })
    expect(failureOf(outcome)).toContain(words)
    expect(failureOf(outcome)).toContain('not this one')
    expect(statuses(outcome)).toEqual(['PUSH_WAIT'])
  })
})

describe('the questions of an hour', () => {
  /** Notes every question by the false clock; returns the most of any hour. */
  function mostInAnHour(): number {
    return Math.max(
      0,
      ...asked.map((at) => asked.filter((other) => other >= at && other < at + HOUR).length),
    )
  }

  test('are never more than 200, whatever is asked and whatever fails', async () => {
    const settings = fc.record({
      ids: fc.integer({ min: 1, max: 100 }),
      waitMs: fc.integer({ min: 0, max: 130 }).map((minutes) => minutes * MINUTE),
      intervalMs: fc.integer({ min: 20, max: 3600 }).map((seconds) => seconds * 1000),
      failures: fc.nat({ max: 10 }),
    })
    await fc.assert(
      fc.asyncProperty(settings, async ({ ids, waitMs, intervalMs, failures }) => {
        asked = []
        await emulator.close()
        emulator = await startEmulator({ clock: () => now })
        now += 2 * HOUR
        const pushIds = Array.from({ length: ids }, (_, index) =>
          // Most never end; some do, early and late.
          add(
            ...Array<string>(index % 7).fill('PUSH_WAIT'),
            index % 3 ? 'PUSH_STARTED' : 'PUSH_FINISHED',
          ),
        )
        for (let n = 0; n < failures; n++) {
          emulator.faults.next({ kind: 'answer', status: n % 2 ? 503 : 502 })
        }
        const before = now
        const outcome = await follow({ pushIds, waitMs, intervalMs }, { retries: 10 })
        noteQuestions()
        expect(outcome.error).toBeNull()
        expect(statuses(outcome)).not.toContain(null)
        expect(mostInAnHour()).toBeLessThanOrEqual(200)
        expect(asked.length).toBeGreaterThanOrEqual(ids)
        // The emulator counts, too, and has refused none.
        const refused = emulator.requests.filter(({ answer: told }) =>
          told?.body.includes('1008028'),
        )
        expect(refused).toEqual([])
        // It does not wait longer than it may, but for what the hour's questions ask for.
        expect(now - before).toBeLessThanOrEqual(waitMs + 62 * MINUTE)
      }),
      { numRuns: 5 },
    )
  })

  test('are used up by 100 pushes at once, statistics included', async () => {
    const pushIds = Array.from({ length: 100 }, () => add('PUSH_FINISHED'))
    const outcome = await follow({ pushIds })
    expect([count(RECORD), count(STATISTICS), waits]).toEqual([100, 100, []])
    expect(totalsOf(outcome.pushes).arrived).toBe('90000')
  })

  test('leave statistics out rather than wait for another hour', async () => {
    const pushIds = Array.from({ length: 100 }, () => add('PUSH_FINISHED'))
    emulator.faults.next({ kind: 'answer', status: 502 }, { kind: 'answer', status: 502 })
    const missing: string[] = []
    await follow({ pushIds }, { onNoStatistics: (ids) => missing.push(...ids) })
    expect(missing).toEqual(pushIds.slice(-2))
    expect(waits.every((ms) => ms < MINUTE)).toBe(true)
  })
})
