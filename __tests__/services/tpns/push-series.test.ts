import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Emulator, type Fault, startEmulator } from '../../../src/emulator/index.js'
import {
  type ActionError,
  ServiceError,
  StoppedError,
  UnknownOutcomeError,
} from '../../../src/errors.js'
import type { Timing } from '../../../src/net/index.js'
import { Scrubber } from '../../../src/safety/secrets.js'
import { basicAuthorization } from '../../../src/services/tpns/credentials.js'
import { buildPush } from '../../../src/services/tpns/push-request.js'
import {
  pushSeries,
  type SeriesOptions,
  type SeriesOutcome,
  seriesError,
} from '../../../src/services/tpns/push-series.js'

const PATH = '/v3/push/app'

/** The clock of the emulator and of the pushes, which only waiting moves. */
let now = Date.parse('2026-03-10T04:00:00Z')
let emulator: Emulator
let waits: number[] = []

const timing: Timing = {
  now: () => now,
  random: () => 0,
  async sleep(ms, signal) {
    signal?.throwIfAborted()
    waits.push(ms)
    now += ms
  },
}

beforeEach(async () => {
  waits = []
  now += 10_000
  emulator = await startEmulator({ checkPackage: false, firstUploadId: 1n, clock: () => now })
})

afterEach(() => emulator.close())

/** Uploads so many packages; their ids are 1, 2, … */
async function upload(count: number): Promise<string[]> {
  const headers = { Authorization: basicAuthorization(emulator) }
  for (let n = 0; n < count; n++) {
    const body = new FormData()
    body.append('file', new Blob(['account-0001\n']), 'list.txt')
    await fetch(`${emulator.url}/v3/push/package/upload`, { method: 'POST', headers, body })
  }
  return [...emulator.packages.keys()]
}

async function push(
  ids: readonly string[],
  more: Partial<SeriesOptions> = {},
): Promise<SeriesOutcome> {
  const { accessId, secretKey, url } = emulator
  const pushes = ids.map((uploadId) => {
    const request = buildPush({
      uploadId,
      kind: 'account',
      messageType: 'notify',
      title: 'Spring sale',
      content: 'Today only',
      payload: {},
    })
    return { uploadId, request }
  })
  const target = { accessId, secretKey, serviceUrl: new URL(url), auth: 'basic' as const }
  return await pushSeries(pushes, target, {
    isSeries: true,
    retries: 3,
    timeoutMs: 1000,
    timing,
    scrubber: new Scrubber(),
    ...more,
  })
}

const states = ({ packages }: SeriesOutcome): string =>
  packages.map(({ uploadId, state }) => `${uploadId} ${state}`).join(', ')

const pushedTo = (): string[] => emulator.pushes.map(({ uploadId }) => uploadId)

describe('several packages', () => {
  test('are pushed to in their order, one a second, measured from the answer', async () => {
    await upload(3)
    const seen: string[] = []
    const outcome = await push(['3', '1', '2'], {
      onPushed: ({ uploadId }, position) => {
        seen.push(`${position}: ${uploadId}`)
        // What is done between two pushes counts.
        now += 300
      },
    })
    expect(outcome.error).toBeNull()
    expect(outcome.packages.map(({ pushId }) => pushId)).toEqual([
      '3895624686',
      '3895624687',
      '3895624688',
    ])
    expect(pushedTo()).toEqual(['3', '1', '2'])
    expect(waits).toEqual([700, 700])
    expect(seen).toEqual(['1: 3', '2: 1', '3: 2'])
  })

  test('wait 1008028 out', async () => {
    const ids = await upload(2)
    emulator.faults.next({ kind: 'answer', body: '{"ret_code":1008028,"push_id":""}' })
    expect((await push(ids)).error).toBeNull()
    expect(pushedTo()).toEqual(ids)
    expect(waits).toEqual([1000, 1000])
  })

  test('that are accepted without an id go on', async () => {
    const ids = await upload(2)
    emulator.faults.next({ kind: 'answer', body: '{"ret_code":0}' })
    const outcome = await push(ids)
    expect(outcome.packages).toEqual([
      { uploadId: '1', state: 'pushed', pushId: null },
      { uploadId: '2', state: 'pushed', pushId: '3895624686' },
    ])
  })

  test.each([
    ['first', 0, 'No package was pushed to. Refused: 9. Not begun: 1, 2.'],
    ['middle', 1, 'Pushed to: 1. Refused: 9. Not begun: 2.'],
    ['last', 2, 'Pushed to: 1, 2. Refused: 9.'],
  ])('end at a refusal: the %s', async (_, place, words) => {
    const ids = (await upload(2)).toSpliced(place, 0, '9')
    const { packages, error } = await push(ids)
    expect(error).toBeInstanceOf(ServiceError)
    const told = seriesError(error!, packages)
    expect(told).toBeInstanceOf(ServiceError)
    expect(told.message).toMatch(new RegExp(`10010005.* ${words.replaceAll('.', '\\.')}$`))
    expect((told as ActionError).hint).toMatch(/To go on, give only the ids that were not pushed/)
    expect(emulator.requests.filter(({ path }) => path === PATH)).toHaveLength(place + 1)
  })

  test('end at a doubt, which is told apart', async () => {
    const ids = await upload(3)
    emulator.faults.next({ kind: 'alter', path: PATH }, { kind: 'reset-after-request', path: PATH })
    const outcome = await push(ids)
    expect(states(outcome)).toBe('1 pushed, 2 unknown, 3 not-begun')
    const told = seriesError(outcome.error!, outcome.packages)
    expect(told).toBeInstanceOf(UnknownOutcomeError)
    expect(told.message).toMatch(
      /^It is unknown whether the push was accepted\. .* Pushed to: 1\. In doubt: 2\. Not begun: 3\.$/,
    )
    expect(pushedTo()).toEqual(['1', '2'])
  })

  test('stop between two pushes: nothing of the next one goes out', async () => {
    const ids = await upload(3)
    const controller = new AbortController()
    const stop = new StoppedError('Stopped by SIGTERM.')
    const outcome = await push(ids, {
      signal: controller.signal,
      onPushed: () => controller.abort(stop),
    })
    expect(states(outcome)).toBe('1 pushed, 2 not-begun, 3 not-begun')
    const told = seriesError(outcome.error!, outcome.packages)
    expect(told).toBeInstanceOf(StoppedError)
    expect(told.message).toBe('Stopped by SIGTERM. Pushed to: 1. Not begun: 2, 3.')
    expect(pushedTo()).toEqual(['1'])
  })

  test('many ids are told in part', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => String(index + 1))
    const outcome = await push(ids)
    const { message } = seriesError(outcome.error!, outcome.packages)
    expect(message).toContain('Not begun: 2, 3, ')
    expect(message).toMatch(/, 21 … \(\+9\)\.$/)
  })
})

/** Answers and accidents; those that end a push in doubt may have let it through. */
const FAULTS: readonly Fault[] = [
  { kind: 'alter' },
  { kind: 'alter', status: 503 },
  { kind: 'alter', status: 429 },
  ...[302, 408, 499, 500, 503, 520].map((status): Fault => ({ kind: 'alter', status, body: '' })),
  { kind: 'alter', status: 504, body: '{"ret_code":1008028}' },
  { kind: 'alter', cutAfter: 10 },
  { kind: 'alter', gzip: true },
  { kind: 'reset-after-request' },
  { kind: 'reset', afterBytes: 0 },
  { kind: 'redirect', status: 307, location: 'https://elsewhere.example/' },
  { kind: 'hang-up' },
  { kind: 'answer', status: 429 },
  { kind: 'answer', status: 429, body: '{"push_id":"1"}' },
  { kind: 'answer', status: 502 },
  { kind: 'answer', status: 408 },
  { kind: 'answer', status: 403 },
  { kind: 'answer', body: '{"ret_code":1008028}' },
  { kind: 'answer', body: '{"ret_code":1008004}' },
  { kind: 'answer', body: '{"ret_code":1008007}' },
  { kind: 'answer', body: 'nonsense' },
]

test('nobody is pushed to twice, whatever fails and however often it is run again', async () => {
  const fault = fc.constantFrom(...FAULTS)
  const run = fc.record({
    count: fc.integer({ min: 1, max: 4 }),
    faults: fc.array(fault, { maxLength: 8 }),
    retries: fc.integer({ min: 0, max: 2 }),
  })
  await fc.assert(
    fc.asyncProperty(run, async ({ count, faults, retries }) => {
      emulator.faults.clear()
      const before = new Set(emulator.packages.keys())
      const ids = (await upload(count)).filter((id) => !before.has(id))
      emulator.faults.next(...faults)
      const doubtful = new Set<string>()
      // As somebody would who reads what a run says: without what was pushed to or is in doubt.
      let left: readonly string[] = ids
      for (let rerun = 0; left.length > 0 && rerun < 20; rerun++) {
        now += 1000
        const outcome = await push(left, { retries })
        for (const { uploadId, state } of outcome.packages) {
          if (state === 'unknown') doubtful.add(uploadId)
        }
        left = outcome.packages.flatMap(({ uploadId, state }) =>
          state === 'refused' || state === 'not-begun' ? [uploadId] : [],
        )
      }
      expect(left).toEqual([])
      const reached = pushedTo().filter((id) => ids.includes(id))
      expect(new Set(reached).size).toBe(reached.length)
      const sure = ids.filter((id) => !doubtful.has(id))
      expect(reached.filter((id) => !doubtful.has(id)).sort()).toEqual(sure.sort())
    }),
    { numRuns: 60 },
  )
})
