import { open, rename, stat, truncate, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  type Emulator,
  type EmulatorOptions,
  type Fault,
  startEmulator,
} from '../../src/emulator/index.js'
import { makeCertificate } from '../net/support/certificate.js'
import { type ActionResult, runAction } from '../support/action.js'
import { account } from '../support/leaks.js'
import { testWithSignals } from '../support/platform.js'
import { startProxy, type TestProxy } from '../support/proxy.js'
import { makeWorkspace, type Workspace } from '../support/workspace.js'

const MEBIBYTE = 1_048_576
/** More than the buffers between two sockets of one machine can hold. */
const LARGE_BYTES = 24 * MEBIBYTE
const ROW = `${account(1)}\n`

let workspace: Workspace
let emulator: Emulator

async function restart(options: EmulatorOptions): Promise<void> {
  await emulator.close()
  emulator = await startEmulator(options)
}

beforeEach(async () => {
  workspace = await makeWorkspace()
  emulator = await startEmulator()
})

afterEach(async () => {
  await emulator.close()
  await workspace.remove()
})

/** Uploads `list.txt`, with one further attempt unless a test says otherwise. */
function upload(
  inputs: Readonly<Record<string, string>> = {},
  more: Pick<Parameters<typeof runAction>[0], 'env' | 'onStart'> = {},
): Promise<ActionResult> {
  return runAction({
    inputs: {
      file: 'list.txt',
      'service-url': emulator.url,
      'access-id': emulator.accessId,
      'secret-key': emulator.secretKey,
      retries: '1',
      ...inputs,
    },
    workspace: workspace.path,
    ...more,
  })
}

const writeSmall = (): Promise<string> =>
  workspace.write('list.txt', `${account(1)}\n${account(2)}\n`)
const writeLarge = (): Promise<string> =>
  workspace.write('list.txt', ROW.repeat(Math.ceil(LARGE_BYTES / ROW.length)))

const lastError = (result: ActionResult): string =>
  result.annotations('error').at(-1)?.message ?? 'no error'

const now = { 'retry-after': '0' }
const answer = (body: string, more: object = {}): Fault => ({ kind: 'answer', body, ...more })
const refusal = (retCode: number): string => JSON.stringify({ retCode, errMsg: 'no', uploadId: 0 })

describe('a failure that may pass is tried again, and the log says why, which and when', () => {
  const faults: Record<string, Fault> = {
    'a connection that is reset at once': { kind: 'hang-up' },
    'a connection that is lost in mid request': { kind: 'reset', afterBytes: 0 },
    'an answer that is cut short': { kind: 'alter', cutAfter: 3 },
    'an internal error of the service': answer(refusal(1008004), { headers: now }),
    'a file that the service failed to take': answer(refusal(1008011), { headers: now }),
    ...Object.fromEntries(
      [408, 425, 429, 500, 502, 503, 504].map((status) => [
        `HTTP ${status}`,
        answer('<p>busy</p>', { status, headers: now }),
      ]),
    ),
  }

  test.each(Object.entries(faults))('%s', async (_, fault) => {
    await writeSmall()
    emulator.faults.next(fault)
    const result = await upload()
    expect(result.exitCode).toBe(0)
    expect(result.outputs['uploadId']).toBe([...emulator.packages.keys()].at(-1))
    expect(emulator.connections).toBe(2)
    expect(result.stdout).toMatch(/^Attempt 1 failed: .+ Attempt 2 of 2 follows in \d+\.\d s\.$/m)
  })

  test('no connection: as many attempts as retries allow, and then the reason', async () => {
    await writeSmall()
    emulator.refuse()
    const result = await upload({ retries: '2' })
    expect(result.exitCode).toBe(1)
    expect(result.stdout.match(/^Attempt \d failed/gm)).toHaveLength(2)
    expect(lastError(result)).toMatch(/refuses connections.*3 attempts/)
  })

  test('retries: 0 makes one attempt', async () => {
    await writeSmall()
    emulator.faults.always(answer('', { status: 503 }))
    const result = await upload({ retries: '0' })
    expect(result.exitCode).toBe(1)
    expect(emulator.requests).toHaveLength(1)
    expect(lastError(result)).toContain('503')
  })

  test('a lost answer: the log says that an unused package may remain', async () => {
    await writeSmall()
    emulator.faults.next({ kind: 'reset-after-request' })
    const result = await upload()
    expect(result.exitCode).toBe(0)
    expect(emulator.packages.size).toBe(2)
    expect(result.stdout).toMatch(/^Attempt 1 failed: .*unused copy.*harmless/m)
  })

  test('each attempt reads the file anew and sends it whole', async () => {
    await writeLarge()
    emulator.faults.next({ kind: 'reset', afterBytes: 5 * MEBIBYTE })
    const result = await upload()
    expect(result.exitCode).toBe(0)
    expect(emulator.requests.map(({ closingBoundary }) => closingBoundary)).toEqual([false, true])
    expect(emulator.requests[1]?.file?.sha256).toBe(result.outputs['sha256'])
  })

  test('a Retry-After beyond a minute ends the run and is quoted', async () => {
    await writeSmall()
    emulator.faults.always(answer('', { status: 503, headers: { 'retry-after': '61' } }))
    const result = await upload()
    expect(result.exitCode).toBe(1)
    expect(emulator.requests).toHaveLength(1)
    expect(lastError(result)).toContain('61 seconds')
  })

  test('a Retry-After may be a date', async () => {
    await writeSmall()
    const past = new Date(0).toUTCString()
    emulator.faults.next(answer('', { status: 503, headers: { 'retry-after': past } }))
    const result = await upload()
    expect(result.exitCode).toBe(0)
    // A date in the past does not shorten the wait.
    expect(result.stdout).toMatch(/Attempt 2 of 2 follows in 0\.[2-5] s\./)
  })
})

describe('a timeout is a time without progress', () => {
  test.each<[string, Fault]>([
    ['a stall in mid request', { kind: 'stall', afterBytes: MEBIBYTE }],
    ['no answer', { kind: 'no-answer' }],
  ])('%s is given up and tried again', async (_, fault) => {
    await writeLarge()
    emulator.faults.next(fault)
    const result = await upload({ timeout: '1' })
    expect(result.exitCode).toBe(0)
    expect(emulator.requests).toHaveLength(2)
    expect(result.stdout).toMatch(/^Attempt 1 failed: .*\b1 second/m)
  })

  test('a slow line is not given up, however long the upload takes', async () => {
    await writeLarge()
    emulator.faults.next({ kind: 'slow-read', bytes: 4 * MEBIBYTE, everyMs: 400 })
    const result = await upload({ timeout: '2', retries: '0' })
    expect(lastError(result)).toBe('no error')
    expect(result.exitCode).toBe(0)
    expect(emulator.requests).toHaveLength(1)
  })
})

describe('what will not pass is not tried again', () => {
  test.each([400, 401, 403, 404, 413, 501])('HTTP %d', async (status) => {
    await writeSmall()
    emulator.faults.always(answer('<p>no</p>', { status }))
    const result = await upload()
    expect(result.exitCode).toBe(1)
    expect(emulator.requests).toHaveLength(1)
    expect(lastError(result)).toContain(String(status))
  })

  test.each([1008001, 1008002, 1008003, 1008007, 1008012, 1008030, 1008031, 1008035, 4711])(
    'retCode %d, also with a status that is tried again otherwise',
    async (retCode) => {
      await writeSmall()
      emulator.faults.always(answer(refusal(retCode), { status: 503 }))
      const result = await upload()
      expect(result.exitCode).toBe(1)
      expect(emulator.requests).toHaveLength(1)
      expect(lastError(result)).toContain(String(retCode))
    },
  )

  test.each([301, 302, 303, 307, 308])(
    'redirect %d: not followed, no credentials elsewhere',
    async (status) => {
      await writeSmall()
      const other = await startEmulator()
      emulator.faults.always({ kind: 'redirect', status, location: `${other.url}/x` })
      const result = await upload()
      await other.close()
      expect(result.exitCode).toBe(1)
      expect(other.connections).toBe(0)
      expect(emulator.requests).toHaveLength(1)
      expect(lastError(result)).toMatch(/redirect/)
    },
  )
})

describe('an answer while the body is still going out is reported as what it says', () => {
  test.each(['linger', 'keep', 'close'] as const)('401 with a code, then %s', async (then) => {
    await writeLarge()
    emulator.faults.always({
      kind: 'early-answer',
      afterBytes: MEBIBYTE,
      status: 401,
      body: refusal(1008003),
      afterwards: then,
    })
    const result = await upload()
    expect(result.exitCode).toBe(1)
    expect(emulator.requests).toHaveLength(1)
    expect(emulator.requests[0]?.closingBoundary).toBe(false)
    expect(lastError(result)).toContain('AccessID or SecretKey is wrong')
  })

  test('413', async () => {
    await writeLarge()
    emulator.faults.always({ kind: 'early-answer', afterBytes: 0, status: 413, body: 'too large' })
    const result = await upload()
    expect(emulator.requests).toHaveLength(1)
    expect(lastError(result)).toMatch(/413/)
    expect(lastError(result)).not.toContain('EPIPE')
  })

  test('429 is tried again', async () => {
    await writeLarge()
    emulator.faults.next({ kind: 'early-answer', afterBytes: 0, status: 429, headers: now })
    const result = await upload()
    expect(result.exitCode).toBe(0)
    expect(emulator.requests).toHaveLength(2)
  })

  test('a success before the body is out is an error', async () => {
    await writeLarge()
    const body = '{"retCode":0,"errMsg":"","uploadId":7}'
    emulator.faults.always({ kind: 'early-answer', afterBytes: MEBIBYTE, body })
    const result = await upload({ retries: '0' })
    expect(result.exitCode).toBe(1)
    expect(result.outputs['uploadId']).toBeUndefined()
    expect(lastError(result)).toMatch(/before/)
  })
})

describe('hostile answers', () => {
  test.each([
    ['not JSON', '<!doctype html><p>\u001b[31mlogin</p>'],
    ['nothing', ''],
    ['JSON, but no object', '[1]'],
    ['no uploadId', '{"retCode":0,"errMsg":""}'],
    ['uploadId 0', '{"retCode":0,"uploadId":0}'],
    ['a negative uploadId', '{"retCode":0,"uploadId":-5}'],
    ['a fraction', '{"retCode":0,"uploadId":5.5}'],
    ['an exponent', '{"retCode":0,"uploadId":1e3}'],
    ['a text', '{"retCode":0,"uploadId":"5"}'],
    ['a text with a newline', '{"retCode":0,"uploadId":"5\\n::set-output name=uploadId::6"}'],
    ['an object', '{"retCode":0,"uploadId":{"__proto__":5}}'],
    ['deep nesting', '['.repeat(500_000)],
    ['no retCode', '{"uploadId":5}'],
  ])('%s', async (_, body) => {
    await writeSmall()
    emulator.faults.always(answer(body))
    const result = await upload()
    expect(result.exitCode).toBe(1)
    expect(result.outputs['uploadId']).toBeUndefined()
    expect(emulator.requests).toHaveLength(1)
    expect(lastError(result).length).toBeLessThan(1200)
    expect(lastError(result)).not.toMatch(/This is a bug|RangeError|SyntaxError/)
  })

  test('an answer over 1 MiB', async () => {
    await writeSmall()
    emulator.faults.always(answer('x'.repeat(MEBIBYTE + 1)))
    const result = await upload()
    expect(result.exitCode).toBe(1)
    expect(lastError(result)).toMatch(/1 MiB|1,048,576/)
  })

  test('a compressed answer is decoded, a bomb is not', async () => {
    await writeSmall()
    emulator.faults.next({ kind: 'alter', gzip: true })
    expect((await upload()).exitCode).toBe(0)
    emulator.faults.next({ kind: 'answer', gzip: true, body: ' '.repeat(64 * MEBIBYTE) })
    const result = await upload()
    expect(result.exitCode).toBe(1)
    expect(lastError(result)).toMatch(/1 MiB|1,048,576/)
  })

  test('chunked answers are as good as others', async () => {
    await writeSmall()
    emulator.faults.next({ kind: 'alter', chunked: true })
    expect((await upload()).exitCode).toBe(0)
  })
})

describe('what was validated is what is sent', () => {
  async function overwrite(path: string, position: number): Promise<void> {
    const file = await open(path, 'r+')
    await file.write(Buffer.from('Z'), 0, 1, position)
    await file.close()
  }

  const changes: Record<string, (path: string) => Promise<void>> = {
    'a byte in the first megabyte, which is out already': (path) => overwrite(path, 100),
    'a byte in the last megabyte, size as before': async (path) =>
      overwrite(path, (await stat(path)).size - 100),
    'rows added': (path) => writeFile(path, ROW, { flag: 'a' }),
    'rows cut off': async (path) => truncate(path, (await stat(path)).size - ROW.length),
    'everything cut off': (path) => truncate(path, 0),
    'replaced by the same bytes': async (path) => {
      await writeLarge().then((same) => rename(same, `${same}.old`))
      await writeLarge()
      expect(path).toBe(workspace.join('list.txt'))
    },
  }

  test.each(Object.entries(changes))('%s', async (_, change) => {
    const path = await writeLarge()
    const pause = emulator.faults.pauseAt(MEBIBYTE)
    const running = upload()
    await pause.reached
    await change(path)
    pause.resume()
    const result = await running
    expect(result.exitCode).toBe(1)
    expect(emulator.requests).toHaveLength(1)
    expect(emulator.requests[0]).toMatchObject({ complete: false, closingBoundary: false })
    expect(emulator.packages.size).toBe(0)
    expect(lastError(result)).toMatch(
      /has (another size|other content)|replaced|another file|was written to/,
    )
  })

  test('a change between two attempts', async () => {
    const path = await writeLarge()
    const pause = emulator.faults.pauseAt(MEBIBYTE)
    emulator.faults.next({ kind: 'no-answer' })
    const running = upload({ timeout: '1' })
    await pause.reached
    await overwrite(path, LARGE_BYTES / 2)
    const result = await running
    expect(result.exitCode).toBe(1)
    expect(emulator.requests.map(({ closingBoundary }) => closingBoundary)).toEqual([false, false])
    expect(emulator.packages.size).toBe(0)
    expect(lastError(result)).toContain('has other content')
  })
})

describe('signals stop the upload at once', () => {
  testWithSignals.each(['SIGINT', 'SIGTERM'] as const)('%s', async (signal) => {
    await writeLarge()
    const pause = emulator.faults.pauseAt(MEBIBYTE)
    const result = await upload(
      {},
      {
        onStart: (child) => {
          pause.reached.then(
            () => child.kill(signal),
            () => child.kill('SIGKILL'),
          )
        },
      },
    )
    expect(result.exitCode).toBe(1)
    expect(emulator.requests).toHaveLength(1)
    expect(emulator.requests[0]?.closingBoundary).toBe(false)
    expect(lastError(result)).toMatch(new RegExp(`Stopped by ${signal}\\. No package is left`))
  })
})

describe('TLS', () => {
  test('an untrusted certificate is refused, whatever NODE_TLS_REJECT_UNAUTHORIZED says', async () => {
    await writeSmall()
    await restart({ tls: await makeCertificate('localhost') })
    for (const value of ['1', '0']) {
      const result = await upload({}, { env: { NODE_TLS_REJECT_UNAUTHORIZED: value } })
      expect(result.exitCode).toBe(1)
      expect(lastError(result)).toContain('NODE_EXTRA_CA_CERTS')
    }
    expect(emulator.requests).toHaveLength(0)
  })

  test('NODE_EXTRA_CA_CERTS is honoured', async () => {
    await writeSmall()
    const tls = await makeCertificate('localhost')
    await restart({ tls })
    const ca = await workspace.write('ca.pem', tls.cert)
    const result = await upload({}, { env: { NODE_EXTRA_CA_CERTS: ca } })
    expect(result.exitCode).toBe(0)
  })

  test.each([
    ['an expired one', 'localhost', true, /expired/],
    ['one for another name', 'other.test', false, /127\.0\.0\.1|name/],
  ])('%s is refused and named', async (_, host, expired, message) => {
    await writeSmall()
    const tls = await makeCertificate(host, { expired })
    await restart({ tls })
    const ca = await workspace.write('ca.pem', tls.cert)
    const result = await upload({}, { env: { NODE_EXTRA_CA_CERTS: ca } })
    expect(result.exitCode).toBe(1)
    expect(emulator.connections).toBe(1)
    expect(lastError(result)).toMatch(message)
  })

  test('a name that does not resolve says so', async () => {
    await writeSmall()
    const result = await upload({ 'service-url': 'https://nowhere.invalid', retries: '0' })
    expect(result.exitCode).toBe(1)
    expect(lastError(result)).toMatch(/nowhere\.invalid/)
  })
})

describe('proxies', () => {
  const HOST = 'tpns.test'
  let proxy: TestProxy
  let ca: string

  beforeEach(async () => {
    await writeSmall()
    const tls = await makeCertificate(HOST)
    await restart({ tls })
    ca = await workspace.write('ca.pem', tls.cert)
    proxy = await startProxy(Number(new URL(emulator.url).port))
  })

  afterEach(async () => {
    await proxy.close()
  })

  const through = (env: Record<string, string>, inputs: Record<string, string> = {}) =>
    upload(
      { 'service-url': `https://${HOST}`, retries: '0', ...inputs },
      { env: { NODE_EXTRA_CA_CERTS: ca, NODE_TLS_REJECT_UNAUTHORIZED: '1', ...env } },
    )

  test.each(['https_proxy', 'HTTPS_PROXY'])('%s, with credentials', async (name) => {
    const result = await through({ [name]: `http://user:p%40ss-word-1@${proxy.host}` })
    expect(result.exitCode).toBe(0)
    expect(proxy.tunnels).toEqual([
      {
        target: `${HOST}:443`,
        authorization: `Basic ${Buffer.from('user:p@ss-word-1').toString('base64')}`,
      },
    ])
    const shown = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(shown.join('\n')).not.toMatch(/p@ss-word-1|p%40ss-word-1/)
    expect(emulator.requests[0]?.headers['proxy-authorization']).toBeUndefined()
  })

  test.each([
    ['no_proxy', HOST],
    ['NO_PROXY', HOST],
    ['no_proxy', `a.test, .${HOST.split('.')[1]}`],
    ['no_proxy', `${HOST}:443`],
    ['no_proxy', '*'],
  ])('%s=%s goes past it', async (name, value) => {
    // The name leads nowhere but by way of the proxy, which must not be asked.
    const result = await through({ https_proxy: `http://${proxy.host}`, [name]: value })
    expect(proxy.tunnels).toEqual([])
    expect(result.exitCode).toBe(1)
    expect(lastError(result)).toContain(HOST)
  })

  test.each(['other.test', 'pns.test', `${HOST}:8443`])('no_proxy=%s does not', async (value) => {
    const result = await through({ https_proxy: `http://${proxy.host}`, no_proxy: value })
    expect(proxy.tunnels).toHaveLength(1)
    expect(result.exitCode).toBe(0)
  })

  test('loopback is never proxied', async () => {
    const tls = await makeCertificate('localhost')
    await restart({ tls })
    ca = await workspace.write('ca.pem', tls.cert)
    const result = await through(
      { https_proxy: `http://${proxy.host}` },
      { 'service-url': emulator.url },
    )
    expect(result.exitCode).toBe(0)
    expect(proxy.tunnels).toEqual([])
  })

  test.each([
    [407, /407/],
    [403, /403/],
  ])('one that answers %d is named', async (status, message) => {
    await proxy.close()
    proxy = await startProxy(1, status)
    const result = await through({ https_proxy: `http://${proxy.host}` }, { retries: '1' })
    expect(result.exitCode).toBe(1)
    expect(proxy.tunnels).toHaveLength(1)
    expect(lastError(result)).toMatch(message)
    expect(lastError(result)).toContain('proxy')
  })

  test('one that refuses connections is named', async () => {
    const result = await through({ https_proxy: 'http://127.0.0.1:9' })
    expect(result.exitCode).toBe(1)
    expect(lastError(result)).toContain('127.0.0.1:9')
  })
})
