import { describe, expect, test } from '@jest/globals'
import type { Emulator, EmulatorOptions } from '../../src/emulator/index.js'
import { basic, PUSH_PATH, post, upload, withEmulator } from './support.js'

const RECORD = '/v3/statistics/get_push_record'
const STATISTICS = '/v3/statistics/get_push_task_stat_channel'
const CANCEL = '/v3/push/cancel_timing_task'
const STOP = '/v3/push/stop_push_msg'
const NOW = Date.UTC(2024, 1, 28, 12)

interface Told {
  readonly retCode: number
  readonly errMsg: string
  readonly pushRecordData?: readonly { readonly status: string }[]
  readonly pushStatDataAll?: readonly { readonly channel: string; readonly pushState: unknown }[]
}

async function ask(emulator: Emulator, path: string, body: unknown): Promise<Told> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await post(emulator, path, text, { 'content-type': 'application/json' })
  expect(response.status).toBe(200)
  return (await response.json()) as Told
}

async function statusOf(emulator: Emulator, pushId: string): Promise<string | undefined> {
  return (await ask(emulator, RECORD, { pushId })).pushRecordData?.[0]?.status
}

/** With a package of three rows, and a clock that `later` moves by milliseconds. */
async function withClock<T>(
  options: EmulatorOptions,
  use: (emulator: Emulator, later: (ms: number) => void) => Promise<T>,
): Promise<T> {
  let now = NOW
  return await withEmulator({ clock: () => now, ...options }, async (emulator) => {
    await upload(emulator, 'one-account\ntwo-account\nthree-account\n', 'accounts.txt')
    return await use(emulator, (ms) => {
      now += ms
    })
  })
}

async function push(emulator: Emulator, more: object = {}): Promise<string> {
  const message = { title: 'A title', content: 'Some content' }
  const request = {
    audience_type: 'package_account_push',
    upload_id: 11_231,
    message_type: 'notify',
    message,
    ...more,
  }
  const answer = await post(emulator, PUSH_PATH, JSON.stringify(request))
  const { push_id: pushId } = (await answer.json()) as { push_id: string | string[] }
  return String(pushId)
}

describe('what became of a push', () => {
  test('is told with what the push was', async () => {
    await withClock({}, async (emulator) => {
      const pushId = await push(emulator, { environment: 'dev', expire_time: 800 })
      expect(await ask(emulator, RECORD, { pushId })).toEqual({
        retCode: 0,
        errMsg: 'NO_ERROR',
        pushRecordData: [
          {
            pushId,
            date: '2024-02-28 20:00:00',
            title: 'A title',
            content: 'Some content',
            status: 'PUSH_INIT',
            pushType: 'package_account_push',
            messageType: 'notify',
            environment: 'dev',
            uploadId: 11_231,
            expireTime: 800,
            multiPkg: false,
          },
        ],
      })
    })
  })

  test('is told for a month, and its statistics for 30 days', async () => {
    await withClock({}, async (emulator, later) => {
      const pushId = await push(emulator)
      later(30 * 86_400_000)
      expect((await ask(emulator, STATISTICS, { pushId })).retCode).toBe(0)
      later(1)
      expect((await ask(emulator, STATISTICS, { pushId })).retCode).toBe(1008015)
      expect((await ask(emulator, RECORD, { pushId })).retCode).toBe(0)
    })
  })

  test('goes on by the clock, and a push that is scheduled waits for its time', async () => {
    await withClock({}, async (emulator, later) => {
      const now = await push(emulator)
      later(1_000)
      const scheduled = await push(emulator, { send_time: '2024-02-28 21:00:00' })
      const seen: (string | undefined)[][] = []
      for (const ms of [0, 1_000, 1_000, 3_596_999, 1, 1_000]) {
        later(ms)
        seen.push([await statusOf(emulator, now), await statusOf(emulator, scheduled)])
      }
      expect(seen).toEqual([
        ['PUSH_WAIT', 'PUSH_INIT'],
        ['PUSH_STARTED', 'PUSH_WAIT'],
        ['PUSH_FINISHED', 'PUSH_WAIT'],
        ['PUSH_FINISHED', 'PUSH_WAIT'],
        ['PUSH_FINISHED', 'PUSH_STARTED'],
        ['PUSH_FINISHED', 'PUSH_FINISHED'],
      ])
    })
  })

  test('is what a test chose, in its order and at its pace', async () => {
    await withClock(
      { course: { states: ['PUSH_WAIT', 'ODD', 'PUSH_FAILED'], each: { questions: 2 } } },
      async (emulator, later) => {
        const pushId = await push(emulator)
        const seen: (string | undefined)[] = []
        for (let n = 0; n < 6; n++) seen.push(await statusOf(emulator, pushId))
        expect(seen).toEqual([
          ...['PUSH_WAIT', 'PUSH_WAIT', 'ODD', 'ODD'],
          ...['PUSH_FAILED', 'PUSH_FAILED'],
        ])
        expect(emulator.tasks.get(pushId)).toMatchObject({ questions: 6, uploadId: '11231' })

        emulator.tasks.follow(pushId, { states: ['A', 'B'], each: { ms: 10 } })
        later(9)
        expect(await statusOf(emulator, pushId)).toBe('A')
        later(1)
        expect(await statusOf(emulator, pushId)).toBe('B')
        expect(() => emulator.tasks.follow('5', { states: ['A'], each: { ms: 1 } })).toThrow(
          'knows no push 5',
        )
      },
    )
  })

  test('can be made up without a push', async () => {
    await withClock({ firstPushId: 7n }, async (emulator) => {
      const course = { states: ['PUSH_REVOKED'], each: { questions: 1 } }
      expect(emulator.tasks.add({ course })).toBe('7')
      expect(emulator.tasks.add({ pushId: '123456789012345678901', course })).toMatch(/^1234/)
      expect(await statusOf(emulator, '123456789012345678901')).toBe('PUSH_REVOKED')
      expect(Array.from(emulator.tasks, ({ pushId }) => pushId)).toHaveLength(2)
    })
  })

  test('has numbers by channel once it has begun', async () => {
    await withClock({}, async (emulator, later) => {
      const pushId = await push(emulator)
      expect((await ask(emulator, STATISTICS, { pushId })).pushStatDataAll).toEqual([])
      later(3_000)
      const { pushStatDataAll: told = [] } = await ask(emulator, STATISTICS, { pushId })
      expect(told.map(({ channel }) => channel)).toEqual(['xg', 'hw', 'xm', 'all'])
      expect(told.at(-1)?.pushState).toMatchObject({ pushActiveUv: 3, arrivalUv: 2, clickUv: 0 })

      emulator.tasks.count(pushId, { honor: { arrivalUv: null } })
      expect((await ask(emulator, STATISTICS, { pushId })).pushStatDataAll).toEqual([
        { channel: 'honor', pushState: { arrivalUv: null } },
      ])
    })
  })
})

describe('a push can be cancelled', () => {
  test('before it has begun, once', async () => {
    await withClock({}, async (emulator, later) => {
      const pushId = await push(emulator, { send_time: '2024-02-28 21:00:00' })
      later(10_000)
      expect(await ask(emulator, CANCEL, { pushId })).toEqual({ retCode: 0, errMsg: 'NO_ERROR' })
      expect(await statusOf(emulator, pushId)).toBe('PUSH_CANCELED')
      expect((await ask(emulator, STATISTICS, { pushId })).pushStatDataAll).toEqual([])
      expect(await ask(emulator, CANCEL, { pushId })).toMatchObject({ retCode: 1008007 })
    })
  })

  test('not after that, and a package push can not be stopped', async () => {
    await withClock({}, async (emulator, later) => {
      const pushId = await push(emulator)
      later(2_000)
      const errMsg = 'the push is PUSH_STARTED'
      expect(await ask(emulator, CANCEL, { pushId })).toEqual({ retCode: 1008007, errMsg })
      expect(await ask(emulator, STOP, { pushId })).toMatchObject({ retCode: 1008007 })
      expect(await statusOf(emulator, pushId)).toBe('PUSH_STARTED')
    })
  })
})

describe('a question that breaks a rule', () => {
  test.each([RECORD, STATISTICS, CANCEL, STOP])('to %s', async (path) => {
    await withClock({}, async (emulator, later) => {
      const pushId = emulator.tasks.add()
      for (const [body, code] of [
        ['{', 1008001],
        [{}, 1008002],
        [{ pushId: '' }, 1008002],
        [{ pushId: Number(pushId) }, 1008007],
        [{ pushId: '5' }, 1008015],
      ] as const) {
        expect(await ask(emulator, path, body)).toMatchObject({ retCode: code })
      }
      const wrong = { authorization: basic(emulator.accessId, 'x') }
      const answer = await post(emulator, path, JSON.stringify({ pushId }), wrong)
      expect(await answer.json()).toMatchObject({ retCode: 1008003 })
      expect((await fetch(emulator.url + path)).status).toBe(405)
      later(32 * 86_400_000)
      expect(await ask(emulator, path, { pushId })).toMatchObject({ retCode: 1008015 })
    })
  })

  test('more than 200 in an hour, statistics included', async () => {
    await withClock({}, async (emulator, later) => {
      const pushId = emulator.tasks.add()
      for (let n = 0; n < 100; n++) {
        expect(await ask(emulator, RECORD, { pushId })).toMatchObject({ retCode: 0 })
        expect(await ask(emulator, STATISTICS, { pushId })).toMatchObject({ retCode: 0 })
        later(1_000)
      }
      expect(await ask(emulator, RECORD, { pushId })).toMatchObject({ retCode: 1008028 })
      expect(await ask(emulator, STATISTICS, { pushId })).toMatchObject({ retCode: 1008028 })
      expect(emulator.tasks.get(pushId)?.questions).toBe(100)
      later(3_500_000)
      expect(await ask(emulator, RECORD, { pushId })).toMatchObject({ retCode: 0 })
      expect(await ask(emulator, RECORD, { pushId })).toMatchObject({ retCode: 0 })
      expect(await ask(emulator, RECORD, { pushId })).toMatchObject({ retCode: 1008028 })
    })
  })
})
