import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../src/emulator/index.js'
import {
  InputError,
  NetworkError,
  ServiceError,
  StoppedError,
  UnknownOutcomeError,
} from '../../../src/errors.js'
import type { Retry, Timing } from '../../../src/net/index.js'
import { Scrubber } from '../../../src/safety/secrets.js'
import type { ApiTarget } from '../../../src/services/tpns/calls.js'
import { basicAuthorization } from '../../../src/services/tpns/credentials.js'
import { Pusher, type PushOptions } from '../../../src/services/tpns/push.js'
import type { PushId } from '../../../src/services/tpns/push-answer.js'
import { buildPush, pushBody } from '../../../src/services/tpns/push-request.js'
import { makeCertificate } from '../../net/support/certificate.js'

const UPLOAD_ID = '90071992547409931234'
const PATH = '/v3/push/app'

/** The clock of the emulator and of the pushes, which only waiting moves. */
let now = Date.parse('2026-03-10T04:00:00Z')
let emulator: Emulator
/** Waits between attempts, in milliseconds. */
let waits: number[] = []
let retries: Retry[] = []

const timing: Timing = {
  now: () => now,
  random: () => 0,
  async sleep(ms, signal) {
    signal?.throwIfAborted()
    waits.push(ms)
    now += ms
  },
}

async function start(options: EmulatorOptions = {}): Promise<void> {
  emulator = await startEmulator({
    checkPackage: false,
    firstUploadId: UPLOAD_ID,
    clock: () => now,
    ...options,
  })
}

beforeEach(async () => {
  waits = []
  retries = []
  // Another push may go out at once.
  now += 10_000
  await start()
})

afterEach(() => emulator.close())

const target = (): ApiTarget => ({
  auth: 'basic',
  accessId: emulator.accessId,
  secretKey: emulator.secretKey,
  serviceUrl: new URL(emulator.url),
})

const REQUEST = buildPush({
  uploadId: UPLOAD_ID,
  kind: 'account',
  messageType: 'notify',
  title: 'Spring sale',
  content: 'Today only',
  payload: {},
})

/** Uploads a package, so that the emulator knows the id. */
async function upload(): Promise<void> {
  const form = new FormData()
  form.append('file', new Blob(['account-0001\n']), 'list.txt')
  const headers = { Authorization: basicAuthorization(target()) }
  const url = `${emulator.url}/v3/push/package/upload`
  const answer = await fetch(url, { method: 'POST', headers, body: form })
  expect(await answer.text()).toContain(`"uploadId":${UPLOAD_ID}`)
}

function push(more: Partial<PushOptions> = {}, request = REQUEST): Promise<PushId> {
  return pushAs(target(), more, request)
}

async function pushAs(
  sender: ApiTarget,
  more: Partial<PushOptions> = {},
  request = REQUEST,
): Promise<PushId> {
  const pusher = new Pusher(sender, {
    retries: 3,
    timeoutMs: 5000,
    timing,
    scrubber: new Scrubber(),
    onRetry: (retry) => retries.push(retry),
    ...more,
  })
  return await pusher.push(request)
}

async function failure(promise: Promise<unknown>): Promise<Error> {
  const result: unknown = await promise.then(
    (value) => value,
    (error: unknown) => error,
  )
  if (result instanceof Error) return result
  throw new Error(`it passed: ${JSON.stringify(result)}`)
}

/** Push requests that arrived, whole or not. */
const arrived = (): number => emulator.requests.filter(({ path }) => path === PATH).length

/** Fails the push, and expects that the outcome is unknown and that no second request came. */
async function expectUnknown(more: Partial<PushOptions> = {}): Promise<string> {
  const error = await failure(push(more))
  expect(error).toBeInstanceOf(UnknownOutcomeError)
  expect(error.message).toMatch(/^It is unknown whether the push was accepted\. /)
  expect((error as UnknownOutcomeError).hint).toContain('TPNS console before pushing again')
  expect(retries).toEqual([])
  return error.message
}

/** Fails the push, and expects a plain refusal without a second request. */
async function expectRefusal(): Promise<ServiceError> {
  const error = await failure(push())
  expect(error).toBeInstanceOf(ServiceError)
  expect(error.message).toMatch(/ Nothing was pushed\.$/)
  expect(arrived()).toBe(1)
  expect(retries).toEqual([])
  return error as ServiceError
}

function answer(status: number, body: string, headers: Record<string, string> = {}): void {
  emulator.faults.next({ kind: 'answer', status, headers, body })
}

describe('a push that is accepted', () => {
  test('sends the request once, with every digit of the id, and gives the push id', async () => {
    await upload()
    expect(await push()).toBe('3895624686')
    expect(arrived()).toBe(1)
    expect(emulator.pushes).toEqual([
      {
        pushIds: ['3895624686'],
        uploadId: UPLOAD_ID,
        kind: 'account',
        request: pushBody(REQUEST).toString(),
      },
    ])
    const { method, headers } = emulator.requests.at(-1) ?? {}
    expect(method).toBe('POST')
    expect(headers?.['content-type']).toBe('application/json')
    expect(headers?.['content-length']).toBe(String(pushBody(REQUEST).length))
    expect(headers?.authorization).toBe(basicAuthorization(target()))
  })

  test('gives all ids of a loop push', async () => {
    await upload()
    const loop = { loop_param: { dayTimes: ['19:00:00', '20:00:00'] } }
    expect(await push({}, { ...REQUEST, ...loop })).toEqual(['3895624686', '3895624687'])
  })

  test.each<[string, PushId]>([
    ['"9007199254740993123"', '9007199254740993123'],
    ['9007199254740993123', '9007199254740993123'],
    ['["1","22"]', ['1', '22']],
    ['[9007199254740993123]', ['9007199254740993123']],
    ['""', null],
    ['" "', null],
    ['null', null],
    ['1.5', null],
    ['{}', null],
    ['[]', null],
    ['["1",""]', null],
    ['"a\\nb"', null],
    ['"::error::\\u001b"', null],
    [JSON.stringify('7'.repeat(40)), '7'.repeat(40)],
    [JSON.stringify('7'.repeat(41)), null],
    ['9'.repeat(41), null],
    ['"1,2"', null],
    ['0', null],
    ['"0"', null],
    ['"00"', null],
    ['["1","0"]', null],
    ['"10"', '10'],
  ])('push_id %s', async (json, expected) => {
    answer(200, `{"ret_code":0,"push_id":${json}}`)
    expect(await push()).toEqual(expected)
    expect(arrived()).toBe(1)
  })

  test('an answer without push_id, or with a secret in its place, gives none', async () => {
    answer(200, '{"ret_code":0}')
    expect(await push()).toBeNull()
    answer(200, `{"ret_code":0,"push_id":"${emulator.secretKey}"}`)
    expect(await push()).toBeNull()
  })
})

describe('a failure that proves that nothing was accepted is tried again', () => {
  test('no connection: as often as may be, then the error of the connection', async () => {
    emulator.refuse()
    const error = await failure(push())
    expect(error).toBeInstanceOf(NetworkError)
    expect((error as NetworkError).phase).toBe('connect')
    expect(error.message).toMatch(/ECONNREFUSED.* Gave up after 4 attempts\. Nothing was pushed\.$/)
    expect(retries.map(({ attempt }) => attempt)).toEqual([2, 3, 4])
    expect(arrived()).toBe(0)
    await emulator.listen()
  })

  test('no connection at first: the push goes out once', async () => {
    await upload()
    emulator.refuse()
    const comeBack = { ...timing, sleep: () => emulator.listen() }
    expect(await push({ timing: comeBack })).toBe('3895624686')
    expect(arrived()).toBe(1)
    expect(emulator.pushes).toHaveLength(1)
  })

  test('a TLS handshake that breaks off: no byte of the request was out', async () => {
    await emulator.close()
    await start({ tls: await makeCertificate('localhost') })
    emulator.faults.next({ kind: 'hang-up' })
    const error = await failure(push())
    // The second attempt meets the certificate, which is for nobody to trust.
    expect(error.message).toMatch(/^The certificate of .* Nothing was pushed\.$/)
    expect(retries).toHaveLength(1)
    expect(emulator.connections).toBe(2)
    expect(arrived()).toBe(0)
  })

  test('a certificate that is not trusted is not tried again', async () => {
    await emulator.close()
    await start({ tls: await makeCertificate('localhost') })
    const error = await failure(push())
    expect(error).toBeInstanceOf(NetworkError)
    expect(emulator.connections).toBe(1)
  })

  test('1008028: after a second or more', async () => {
    await upload()
    expect(await push()).toBe('3895624686')
    expect(await push()).toBe('3895624687')
    expect(waits).toEqual([1000])
    expect(retries[0]?.error.message).toContain('1008028')
    expect(arrived()).toBe(3)
    expect(emulator.pushes).toHaveLength(2)
  })

  test('1008028 for ever: ends after the last attempt', async () => {
    emulator.faults.always({ kind: 'answer', status: 200, body: '{"ret_code":1008028}' })
    const error = await failure(push({ retries: 2 }))
    expect(error).toBeInstanceOf(ServiceError)
    expect(error.message).toMatch(/too fast.* Gave up after 3 attempts\. Nothing was pushed\.$/)
    expect(waits).toEqual([1000, 1000])
    expect(arrived()).toBe(3)
  })

  test.each([
    ['', undefined],
    ['<html>too many</html>', undefined],
    ['{"ret_code":429,"err_msg":"slow down"}', undefined],
    ['{"retCode":1008028,"push_id":""}', undefined],
    ['{"push_id":null,"pushIds":[ ],"data":{"push_id":[]}}', undefined],
    ['push_id=&ret_code=1008028', undefined],
    ['', '7'],
  ])('HTTP 429 with %j', async (body, retryAfter) => {
    await upload()
    answer(429, body, retryAfter === undefined ? {} : { 'retry-after': retryAfter })
    expect(await push()).toBe('3895624686')
    expect(arrived()).toBe(2)
    expect(emulator.pushes).toHaveLength(1)
    // A second passes between an answer and the next push, whoever gave it.
    expect(waits).toEqual([retryAfter === undefined ? 1000 : 7000])
  })

  test('HTTP 429 that asks for too long a wait ends the run', async () => {
    answer(429, '', { 'retry-after': '120' })
    const error = await failure(push())
    expect(error.message).toMatch(/asks to wait 120 seconds.* Nothing was pushed\.$/)
    expect(arrived()).toBe(1)
  })

  test('not without further attempts', async () => {
    answer(429, '')
    const error = await failure(push({ retries: 0 }))
    expect(error).toBeInstanceOf(ServiceError)
    expect(arrived()).toBe(1)
  })
})

describe('a refusal is not tried again', () => {
  test.each([
    1008001, 1008002, 1008003, 1008007, 1008011, 1008012, 1008030, 1008031, 1008035, 10010005,
    10010012, 10010018, 424242, -1,
  ])('code %d', async (code) => {
    answer(200, `{"seq":0,"push_id":"","ret_code":${code},"err_msg":"no","result":""}`)
    const error = await expectRefusal()
    expect(error.code).toBe(code)
    expect(error.message).toContain(`with code ${code}: `)
    expect(error.message).toContain('it says "no"')
  })

  test.each(['0', '"0"', '["0"]'])('with a push id of %s, which is none', async (id) => {
    answer(200, `{"push_id":${id},"ret_code":1008007}`)
    expect((await expectRefusal()).code).toBe(1008007)
  })

  test.each([400, 401, 403, 404, 405, 413, 415, 425, 451])('HTTP %d', async (status) => {
    answer(status, 'no')
    expect((await expectRefusal()).status).toBe(status)
  })

  test('HTTP 400 with code 1008007: the code says why', async () => {
    answer(400, '{"ret_code":1008007}')
    expect((await expectRefusal()).code).toBe(1008007)
  })

  test('by the emulator: wrong secret, unknown id, wrong kind', async () => {
    await upload()
    const wrong = { ...target(), secretKey: 'made-up' }
    expect((await failure(pushAs(wrong))).message).toContain('1008003')
    await expect(push({}, { ...REQUEST, upload_id: 5 })).rejects.toThrow(/10010005/)
    expect(arrived()).toBe(2)
    expect(emulator.pushes).toEqual([])
  })
})

describe('what leaves it open is not tried again, and says so', () => {
  test('a connection that is lost in mid request', async () => {
    emulator.faults.next({ kind: 'reset', afterBytes: 0 })
    expect(await expectUnknown()).toContain('was lost')
    expect(arrived()).toBe(1)
  })

  test('a connection that is lost after the whole request: the push was accepted', async () => {
    await upload()
    emulator.faults.next({ kind: 'reset-after-request' })
    expect(await expectUnknown()).toContain('was lost before the answer was complete')
    expect(arrived()).toBe(1)
    expect(emulator.requests.at(-1)?.complete).toBe(true)
    expect(emulator.pushes).toHaveLength(1)
  })

  test('no answer in time: the push was accepted', async () => {
    await upload()
    emulator.faults.next({ kind: 'no-answer' })
    expect(await expectUnknown({ timeoutMs: 300 })).toContain('No progress for 0.3 seconds')
    expect(arrived()).toBe(1)
    expect(emulator.pushes).toHaveLength(1)
  })

  test('a request that is not read in time', async () => {
    emulator.faults.next({ kind: 'stall', afterBytes: 0 })
    expect(await expectUnknown({ timeoutMs: 300 })).toContain('No progress')
    expect(arrived()).toBe(1)
  })

  test('an answer that is cut short', async () => {
    await upload()
    emulator.faults.next({ kind: 'alter', cutAfter: 10 })
    expect(await expectUnknown()).toContain('was lost before the answer was complete')
    expect(emulator.pushes).toHaveLength(1)
  })

  test('code 1008004', async () => {
    answer(200, '{"ret_code":1008004,"err_msg":"inner"}')
    const message = await expectUnknown()
    expect(message).toContain('code 1008004: an internal call of the service failed')
    expect(arrived()).toBe(1)
  })

  test.each([408, 499, 500, 502, 503, 504, 520, 599])(
    'HTTP %d, whatever its body says',
    async (status) => {
      for (const body of ['<h1>oops</h1>', '', '{"ret_code":1008003}', '{"ret_code":1008028}']) {
        answer(status, body, { 'retry-after': '1' })
        expect(await expectUnknown()).toContain(`HTTP ${status}`)
      }
      expect(arrived()).toBe(4)
    },
  )

  test.each([300, 301, 302, 303, 304, 307, 308])('a redirect, HTTP %d', async (status) => {
    const location = 'https://elsewhere.example/path'
    emulator.faults.next({ kind: 'redirect', status, location })
    expect(await expectUnknown()).toContain('https://elsewhere.example; redirects are not followed')
    answer(status, '{"ret_code":1008003}')
    await expectUnknown()
    expect(arrived()).toBe(2)
  })

  test.each([
    [429, '{"push_id":"1"}'],
    [429, '{"ret_code":1008028,"push_id":["1"]}'],
    [429, '{"retCode":0}'],
    [429, '{"data":{"RetCode":"0"}}'],
    [429, '{"ret_code":1008028,"ret_code":0}'],
    [429, '<xml><push_id>1</push_id></xml>'],
    [200, '{"ret_code":1008028,"push_id":"1"}'],
    [200, '{"ret_code":1008028,"result":{"pushId":7}}'],
    [200, '{"ret_code":1008028,"result":"{\\"push_id\\":\\"7\\"}"}'],
    [200, '{"ret_code":1008007,"push_id":"1"}'],
    // Neither is tried again while an id is named, whatever it is.
    [429, '{"push_id":0}'],
    [200, '{"ret_code":1008028,"push_id":"0"}'],
    [400, '{"retCode":0}'],
  ])('HTTP %d that refuses and speaks of a push: %s', async (status, body) => {
    answer(status, body, { 'retry-after': '1' })
    await expectUnknown()
    expect(arrived()).toBe(1)
  })

  test('HTTP 429 whose body can not be read', async () => {
    answer(429, 'x'.repeat(1_048_577))
    await expectUnknown()
    answer(429, 'odd', { 'content-encoding': 'gzip' })
    await expectUnknown()
    expect(arrived()).toBe(2)
  })

  test.each([
    [429, '{"ret_code":0,"push_id":"1"}', 'success, its status does not'],
    [429, '{"ret_code":1008004}', '1008004'],
    [400, '{"ret_code":0,"push_id":"1"}', 'success, its status does not'],
    [500, '{"ret_code":0,"push_id":"1"}', 'success, its status does not'],
    [502, '{"ret_code":502}', 'code 502'],
    [500, '{"ret_code":1008003}', 'code 1008003'],
  ])('HTTP %d with %s', async (status, body, words) => {
    answer(status, body)
    expect(await expectUnknown()).toContain(words)
    expect(arrived()).toBe(1)
  })

  test.each([
    ['', 'not a JSON object'],
    ['ok', 'not a JSON object'],
    ['[]', 'not a JSON object'],
    ['{"ret_code":0', 'not a JSON object'],
    ['{}', 'no integer ret_code'],
    ['{"retCode":0,"push_id":"1"}', 'no integer ret_code'],
    ['{"ret_code":"0","push_id":"1"}', 'no integer ret_code'],
    ['{"ret_code":0.0,"push_id":"1"}', 'no integer ret_code'],
    ['{"ret_code":null}', 'no integer ret_code'],
    [`{"ret_code":0,"x":"${'x'.repeat(1_048_576)}"}`, 'larger than'],
  ])('HTTP 200 with %.40j', async (body, words) => {
    answer(200, body)
    expect(await expectUnknown()).toContain(words)
    expect(arrived()).toBe(1)
  })

  test('an answer in an encoding that nobody asked for', async () => {
    answer(200, 'whatever', { 'content-encoding': 'zstd' })
    expect(await expectUnknown()).toContain('content encoding')
  })

  test('an answer that is not HTTP', async () => {
    emulator.faults.next({ kind: 'alter', headers: { 'content-length': '5, 6' }, cutAfter: 10_000 })
    expect(await expectUnknown()).toContain('not valid HTTP')
    expect(arrived()).toBe(1)
  })

  test('a compressed answer that can be read is an answer like any other', async () => {
    const body = gzipSync('{"ret_code":0,"push_id":"77"}')
    emulator.faults.next({
      kind: 'answer',
      status: 200,
      headers: { 'content-encoding': 'gzip' },
      body,
    })
    expect(await push()).toBe('77')
  })
})

describe('a signal', () => {
  const stop = new StoppedError('Stopped by SIGTERM.')

  test('before anything is sent: nothing was pushed', async () => {
    const error = await failure(push({ signal: AbortSignal.abort(stop) }))
    expect(error).toBeInstanceOf(StoppedError)
    expect(error.message).toBe('Stopped by SIGTERM. Nothing was pushed.')
    expect(emulator.connections).toBe(0)
  })

  test('after the request is out: unknown', async () => {
    await upload()
    const controller = new AbortController()
    emulator.faults.next({ kind: 'no-answer' })
    const pushing = expectUnknown({ signal: controller.signal })
    await emulator.settled(2)
    controller.abort(stop)
    expect(await pushing).toContain('Stopped by SIGTERM.')
    expect(arrived()).toBe(1)
    expect(emulator.pushes).toHaveLength(1)
  })

  test('between two attempts: nothing was pushed', async () => {
    const controller = new AbortController()
    answer(429, '')
    const onRetry = () => controller.abort(stop)
    const error = await failure(push({ signal: controller.signal, onRetry }))
    expect(error).toBeInstanceOf(StoppedError)
    expect(error.message).toBe('Stopped by SIGTERM. Nothing was pushed.')
    expect(arrived()).toBe(1)
  })
})

describe('secrets', () => {
  test('no message holds what a server echoes', async () => {
    const { secretKey } = emulator
    const encoded = basicAuthorization(target()).slice('Basic '.length)
    for (const [status, body] of [
      [400, `${secretKey} ${encoded} ${encodeURIComponent(secretKey)}`],
      [500, `${secretKey} ${encoded}`],
      [200, `{"ret_code":1008007,"err_msg":"${secretKey} ${encoded}"}`],
      [200, `{"ret_code":1008004,"err_msg":"${secretKey} ${encoded}"}`],
    ] as const) {
      answer(status, body)
      const { message } = await failure(push())
      expect(message).toContain('***')
      expect(message).not.toContain(secretKey)
      expect(message).not.toContain(encoded)
    }
  })

  test('credentials that can not be used are refused before anything is sent', async () => {
    await expect(pushAs({ ...target(), secretKey: '' })).rejects.toThrow(InputError)
    const open = { ...target(), serviceUrl: new URL('http://gateway.example') }
    await expect(pushAs(open)).rejects.toThrow(/in the clear/)
    expect(emulator.connections).toBe(0)
  })
})

describe('a signature', () => {
  const signed = (): ApiTarget => ({ ...target(), auth: 'signature' })

  test('takes the place of the SecretKey, and is made anew for each attempt', async () => {
    await emulator.close()
    await start({ clockSkewMs: 0 })
    await upload()
    now = Math.floor(now / 1000) * 1000
    answer(429, '')
    const secrets: string[] = []
    const late = {
      ...timing,
      sleep: (_: number, signal?: AbortSignal) => timing.sleep(5000, signal),
    }
    const scrubber = new Scrubber([], (secret) => secrets.push(secret))
    expect(await pushAs(signed(), { timing: late, scrubber })).toBe('3895624686')
    const [first, second] = emulator.requests.filter(({ path }) => path === PATH)
    for (const request of [first, second]) {
      expect(request?.headers.authorization).toBeUndefined()
      expect(JSON.stringify([request?.headers, request?.text])).not.toContain(emulator.secretKey)
      expect(request?.headers['accessid']).toBe(emulator.accessId)
    }
    const seconds = [first, second].map((request) => Number(request?.headers['timestamp']))
    expect(seconds[1]! - seconds[0]!).toBe(5)
    expect(secrets[0]).toBe(emulator.secretKey)
    expect(secrets.slice(-2)).toEqual([first?.headers['sign'], second?.headers['sign']])
  })

  test('is not made with an AccessID that no header takes as it is', async () => {
    const error = await failure(pushAs({ ...signed(), accessId: 'ключ' }))
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).message).toContain('beyond ASCII')
    expect(emulator.connections).toBe(0)
  })

  test('that is refused names the clock, and how far it is off', async () => {
    const refuse = (date?: string) =>
      answer(200, '{"ret_code":1008003}', date === undefined ? {} : { date })
    const hintOf = async (sender: ApiTarget) =>
      ((await failure(pushAs(sender))) as ServiceError).hint
    refuse(new Date(now + 3_600_000).toUTCString())
    expect(await hintOf(signed())).toMatch(/clock of this machine \(it is 3600 seconds behind/)
    refuse(new Date(now - 60_000).toUTCString())
    expect(await hintOf(signed())).toMatch(/\(it is \d+ seconds ahead of that of the service\)/)
    refuse(new Date(now).toUTCString())
    expect(await hintOf(signed())).toMatch(/the clock of this machine: a signature/)
    refuse()
    expect(await hintOf(target())).not.toContain('clock')
  })

  test('is no part of a message, whoever echoes it', async () => {
    await emulator.close()
    await start({ clockSkewMs: 0, clock: () => now + 86_400_000 })
    emulator.faults.next({ kind: 'reset-after-request' })
    await failure(pushAs(signed()))
    const sign = String(emulator.requests[0]?.headers['sign'])
    // The time stands still here, so that the next one is the same.
    answer(400, `no such Sign: ${sign} ${encodeURIComponent(sign)}`)
    const { message } = await failure(pushAs(signed()))
    expect(message).toContain('***')
    expect(message).not.toContain(sign.slice(0, 20))
  })
})
