import { appendFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { storeFile } from '../../src/cloudbase/upload.js'
import type { CannedAnswer } from '../../src/emulator/index.js'
import {
  FileChangedError,
  InputError,
  NetworkError,
  ServiceError,
  StoppedError,
} from '../../src/errors.js'
import { CONTENT, describeFile, type Storage, setUp } from './storage.js'

const TOKEN = '/cgi-bin/stable_token'
const LINK = '/tcb/uploadfile'

let storage: Storage

beforeEach(async () => {
  storage = await setUp()
})

afterEach(async () => {
  await storage.close()
})

/** The error that `work` is rejected with. */
async function failure(work: Promise<unknown>): Promise<unknown> {
  return await work.then(
    (value) => {
      throw new Error(`expected a rejection, not ${String(value)}`)
    },
    (error: unknown) => error,
  )
}

function answers(path: string, body: unknown, rest: CannedAnswer = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  storage.emulator.faults.next({ kind: 'answer', path, body: text, ...rest })
}

/** The path of the next form upload, which the emulator makes up of the environment's name. */
function formPath(): string {
  return `/cos/7465-${storage.target.env}-1258717764/${storage.target.path}`
}

function link(changes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    errcode: 0,
    errmsg: 'ok',
    url: `${storage.emulator.url}${formPath()}`,
    token: 'cos-token-of-the-test',
    authorization: 'q-sign-algorithm=sha1&q-signature=signature-of-the-test',
    file_id: 'cloud://env/lists/list.csv',
    cos_file_id: 'cos-file-id-of-the-test',
    ...changes,
  }
}

describe('a file', () => {
  test('is stored by way of token, link and form', async () => {
    const fileId = await storage.store()
    expect(storage.paths).toEqual([TOKEN, LINK, 'form'])
    expect(storage.emulator.cloudBase.objects.get(fileId)).toMatchObject({
      path: 'lists/list.csv',
      env: storage.target.env,
      sha256: storage.file.sha256,
      size: CONTENT.length,
    })
    const [token, uploadLink, form] = storage.emulator.requests
    expect(JSON.parse(token?.text ?? '')).toEqual({
      grant_type: 'client_credential',
      appid: storage.emulator.cloudBase.appId,
      secret: storage.emulator.cloudBase.appSecret,
    })
    expect(JSON.parse(uploadLink?.text ?? '')).toEqual({
      env: storage.target.env,
      path: 'lists/list.csv',
    })
    expect([...(uploadLink?.query.keys() ?? [])]).toEqual(['access_token'])
    expect(form?.query.size).toBe(0)
    expect(form?.headers['content-length']).toBe(String(form?.bytes))
    expect(form?.headers['transfer-encoding']).toBeUndefined()
    expect(form?.headers.authorization).toBeUndefined()
    expect(form?.fields.map(({ name }) => name)).toEqual([
      'key',
      'Signature',
      'x-cos-security-token',
      'x-cos-meta-fileid',
    ])
    expect(form?.file).toMatchObject({
      field: 'file',
      fileName: 'list.csv',
      contentType: 'text/csv',
      bytes: Buffer.from(CONTENT),
    })
  })

  test('of no bytes is stored too', async () => {
    const empty = await storage.workspace.write('empty', '')
    const file = { ...describeFile(empty, ''), format: null }
    const fileId = await storeFile(file, storage.target, {
      retries: 0,
      timeoutMs: 20_000,
      hooks: { onSecret: () => {} },
    })
    expect(storage.emulator.cloudBase.objects.get(fileId)).toMatchObject({ size: 0 })
    expect(storage.emulator.requests.at(-1)?.file?.contentType).toBe('application/octet-stream')
  })

  test('is stored with a given access token, and no other is asked for', async () => {
    const accessToken = storage.emulator.cloudBase.issueToken()
    await storage.store({ credential: { accessToken } })
    expect(storage.paths).toEqual([LINK, 'form'])
    expect(storage.emulator.requests[0]?.query.get('access_token')).toBe(accessToken)
  })

  test('goes to the path as it is written, in any script', async () => {
    const path = 'lists 1/名单+%2F?#&.csv'
    const fileId = await storage.store({ path })
    expect(storage.emulator.cloudBase.objects.get(fileId)?.path).toBe(path)
  })

  test('goes below the path of a service URL', async () => {
    answers(`/gateway${TOKEN}`, { access_token: 'token-of-the-gateway', expires_in: 7200 })
    answers(`/gateway${LINK}`, { errcode: 85088, errmsg: 'no' })
    const serviceUrl = new URL(`${storage.emulator.url}/gateway/`)
    expect(await failure(storage.store({ serviceUrl }))).toMatchObject({ code: 85088 })
    expect(storage.paths).toEqual([`/gateway${TOKEN}`, `/gateway${LINK}`])
  })

  test('that has changed is not stored, nor tried again', async () => {
    await appendFile(storage.file.path, 'account-3\n')
    const error = await failure(storage.store())
    expect(error).toBeInstanceOf(FileChangedError)
    expect(String(error)).toContain('has another size since it was validated')
    expect(storage.retries).toEqual([])
    expect(storage.emulator.cloudBase.objects.size).toBe(0)
  })

  test('is not stored over a network in the clear', async () => {
    const serviceUrl = new URL('http://192.0.2.1/')
    const error = await failure(storage.store({ serviceUrl }))
    expect(error).toBeInstanceOf(InputError)
    expect(String(error)).toContain('in the clear')
  })
})

describe('secrets', () => {
  test('are registered when they arrive, before the next request', async () => {
    await storage.store()
    const [, uploadLink, form] = storage.emulator.requests
    const secrets = storage.events.flatMap((event) =>
      event.kind === 'secret' ? [[event.secret, event.requests]] : [],
    )
    const field = (name: string) => form?.fields.find((part) => part.name === name)?.value ?? ''
    expect(secrets).toEqual([
      [uploadLink?.query.get('access_token'), 1],
      [field('Signature'), 2],
      [field('Signature').replace(/^.*q-signature=/, ''), 2],
      [field('x-cos-security-token'), 2],
    ])
  })

  test.each([
    ['no JSON', (text: string) => `${text}<`],
    [
      'a field of another type',
      (text: string) => text.replace('"cloud://env/', '["').replace('list.csv"', '"]'),
    ],
    [
      'a field too few',
      (text: string) => text.replace('"cos_file_id":"cos-file-id-of-the-test"', '"x":1'),
    ],
    [
      'a token of another type',
      (text: string) => text.replace('"cos-token-of-the-test"', '["cos-token-of-the-test"]'),
    ],
    [
      'a field twice',
      (text: string) => text.replace('"errmsg"', '"token":"other-cos-token","errmsg"'),
    ],
  ])('in an answer that is %s are not quoted', async (_, damage) => {
    answers(LINK, damage(JSON.stringify(link({}))))
    const error = await failure(storage.store())
    expect(error).toBeInstanceOf(ServiceError)
    expect(String(error)).toContain(' (HTTP 200), not quoted since it may hold secrets.')
    expect(String(error)).not.toMatch(/-of-the-test|other-cos-token/)
    expect(storage.paths).toEqual([TOKEN, LINK])
  })

  test('that a server says are masked', async () => {
    const { appSecret } = storage.emulator.cloudBase
    answers(TOKEN, { errcode: 40125, errmsg: `invalid appsecret ${appSecret}\n::error::` })
    expect(await failure(storage.store())).toMatchObject({
      message:
        'WeChat refused an access token with code 40125: the AppSecret is not valid (HTTP 200; it says "invalid appsecret ***\\n::error::").',
    })
  })

  test('that the storage says are masked', async () => {
    const accessToken = storage.emulator.cloudBase.issueToken()
    const authorization = 'q-sign-algorithm=sha1&q-ak=AKIDtest&q-signature=0123456789abcdef0123'
    answers(LINK, link({ authorization }))
    const said = `0123456789abcdef0123 cos-token-of-the-test ${encodeURIComponent(accessToken)}`
    answers(formPath(), `<Error><Code>A</Code><Message>${said}</Message></Error>`, { status: 400 })
    expect(await failure(storage.store({ credential: { accessToken } }))).toMatchObject({
      message: 'The storage refused the file with A (HTTP 400; it says "*** *** ***").',
    })
  })
})

describe('an access token', () => {
  test('that has expired is fetched anew, once, and costs no attempt', async () => {
    const pause = storage.emulator.faults.pauseAt(0, LINK)
    const stored = storage.store({}, { retries: 0 })
    const request = await pause.reached
    storage.emulator.cloudBase.expireTokens()
    pause.resume()
    const fileId = await stored
    expect(storage.emulator.cloudBase.objects.has(fileId)).toBe(true)
    expect(storage.paths).toEqual([TOKEN, LINK, TOKEN, LINK, 'form'])
    expect(storage.emulator.requests[3]?.query.get('access_token')).not.toBe(
      request.query.get('access_token'),
    )
  })

  test.each([40001, 40014, 42001])('is fetched anew no second time (%i)', async (errcode) => {
    for (let n = 0; n < 4; n++) answers(LINK, { errcode, errmsg: 'no' })
    const error = await failure(storage.store())
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({
      code: errcode,
      hint: expect.stringContaining('The access token was fetched just now'),
    })
    expect(storage.paths).toEqual([TOKEN, LINK, TOKEN, LINK])
  })

  test('that was given and has expired fails with a hint', async () => {
    const accessToken = storage.emulator.cloudBase.issueToken()
    storage.emulator.cloudBase.expireTokens()
    const error = await failure(storage.store({ credential: { accessToken } }))
    expect(error).toMatchObject({
      message:
        'WeChat refused the upload link with code 40014: the access token is not valid (HTTP 200; it says "invalid access_token").',
      hint: 'Give a fresh `access-token` of the mini-program, or `app-id` and `app-secret`, so that the action fetches one itself.',
    })
    expect(storage.paths).toEqual([LINK])
  })

  test('is kept for the attempts that follow', async () => {
    answers(LINK, { errcode: -1, errmsg: 'system error' })
    await storage.store()
    expect(storage.paths).toEqual([TOKEN, LINK, LINK, 'form'])
  })

  test.each([
    ['missing', { expires_in: 7200 }],
    ['empty', { access_token: '', expires_in: 7200 }],
    ['no text', { access_token: 5, expires_in: 7200 }],
  ])('that is %s in the answer is an error', async (_, body) => {
    answers(TOKEN, body)
    const error = await failure(storage.store())
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({ retryable: false, code: null })
    expect(String(error)).toContain("WeChat's answer has no text access_token (HTTP 200)")
    expect(storage.paths).toEqual([TOKEN])
  })
})

describe('a link', () => {
  test.each([
    ['errcode', 'has no integer errcode'],
    ['url', 'has no text url'],
    ['token', 'has no text token'],
    ['authorization', 'has no text authorization'],
    ['file_id', 'has no text file_id'],
    ['cos_file_id', 'has no text cos_file_id'],
  ])('without %s is an error', async (field, problem) => {
    for (const value of [undefined, '', null, ['x']]) {
      answers(LINK, link({ [field]: value }))
      const error = await failure(storage.store())
      expect(error).toBeInstanceOf(ServiceError)
      expect(error).toMatchObject({ retryable: false, code: null })
      expect(String(error)).toContain(`WeChat's answer ${problem} (HTTP 200)`)
    }
    expect(storage.paths).not.toContain('form')
  })

  test.each([
    ['http://192.0.2.1/bucket/a', 'is not https://'],
    ['http://127.0.0.1.example/bucket/a', 'is not https://'],
    ['ftp://127.0.0.1/a', 'is not https://'],
    ['javascript:0', 'is not https://'],
    ['/bucket/a', 'is not a valid URL'],
    ['https://', 'is not a valid URL'],
    ['https:\\\\127.0.0.1\\a', 'is not a valid URL'],
    ['https://127.0.0.1/\na', 'is not a valid URL'],
    ['https://user@127.0.0.1/a', 'holds a user name or password'],
    ['https://:pass@127.0.0.1/a', 'holds a user name or password'],
  ])('to %j is refused, and nothing is sent there', async (url, problem) => {
    answers(LINK, link({ url }))
    const error = await failure(storage.store())
    expect(error).toBeInstanceOf(ServiceError)
    expect(String(error)).toContain(`has a url that ${problem}, so nothing was sent there`)
    expect(storage.events.filter(({ kind }) => kind === 'send')).toEqual([])
    expect(storage.paths).toEqual([TOKEN, LINK])
  })

  test('with a file id that could end a line is refused', async () => {
    answers(LINK, link({ file_id: 'cloud://a\nb' }))
    expect(String(await failure(storage.store()))).toContain('file_id with a control character')
  })

  test.each([
    [40014, false],
    [40097, false],
    [40101, false],
    [41001, false],
    [43002, false],
    [44002, false],
    [47001, false],
    [85088, false],
    [-501_000, false],
    [-1, true],
    [-1000, true],
  ])('is refused with %i; tried again: %j', async (errcode, retryable) => {
    const accessToken = storage.emulator.cloudBase.issueToken()
    answers(LINK, { errcode, errmsg: 'said' }, { status: 500 })
    const error = await failure(storage.store({ credential: { accessToken } }, { retries: 0 }))
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({ code: errcode, retryable, status: 500 })
    expect(String(error)).toContain(`refused the upload link with code ${errcode}: `)
    expect(String(error)).toContain('(HTTP 500; it says "said")')
  })

  test('has expired when the form arrives: COS says AccessDenied', async () => {
    const pause = storage.emulator.faults.pauseAt(0, formPath())
    const stored = failure(storage.store())
    await pause.reached
    storage.emulator.cloudBase.expireLinks()
    pause.resume()
    expect(await stored).toMatchObject({
      message: expect.stringMatching(
        /^The storage refused the file with AccessDenied \(HTTP 403; it says "Request has expired"; request id \S+\)\.$/,
      ),
      hint: expect.stringContaining('A link is good for a quarter of an hour'),
      retryable: false,
    })
    expect(storage.retries).toEqual([])
  })
})

describe('attempts', () => {
  test('each have a link of their own', async () => {
    storage.emulator.faults.next({ kind: 'alter', path: formPath(), status: 503 })
    storage.emulator.faults.next({ kind: 'alter', path: formPath(), status: 500 })
    await storage.store()
    expect(storage.paths).toEqual([TOKEN, LINK, 'form', LINK, 'form', LINK, 'form'])
    const forms = storage.emulator.requests.filter(({ path }) => path === formPath())
    const signatures = forms.map(({ fields }) => fields[1]?.value)
    expect(new Set(signatures).size).toBe(3)
    expect(storage.retries.map(({ attempt, attempts }) => [attempt, attempts])).toEqual([
      [2, 4],
      [3, 4],
    ])
  })

  test('have one budget for token, link and form', async () => {
    answers(TOKEN, '', { status: 503 })
    storage.emulator.faults.next({ kind: 'reset-after-request', path: LINK })
    answers(LINK, { errcode: -1000, errmsg: 'system error' })
    answers(formPath(), '', { status: 500 })
    const error = await failure(storage.store())
    expect(error).toMatchObject({ status: 500, code: null })
    expect(String(error)).toContain('Gave up after 4 attempts.')
    expect(storage.paths).toEqual([TOKEN, TOKEN, LINK, LINK, LINK, 'form'])
  })

  test.each([408, 425, 429, 500, 502, 503, 504])('follow HTTP %i of WeChat', async (status) => {
    answers(TOKEN, '', { status })
    answers(LINK, 'busy', { status })
    await storage.store()
    expect(storage.paths).toEqual([TOKEN, TOKEN, LINK, LINK, 'form'])
  })

  test.each([400, 401, 403, 404, 501])('do not follow HTTP %i of WeChat', async (status) => {
    answers(TOKEN, '', { status })
    expect(await failure(storage.store())).toMatchObject({ status, retryable: false })
    expect(storage.paths).toEqual([TOKEN])
  })

  test('do not follow a redirect', async () => {
    const location = 'https://elsewhere.example/'
    storage.emulator.faults.next({ kind: 'redirect', path: LINK, status: 308, location })
    const error = await failure(storage.store())
    expect(String(error)).toContain('a redirect to https://elsewhere.example; redirects')
    expect(storage.paths).toEqual([TOKEN, LINK])
  })

  test('wait as long as the storage asks', async () => {
    answers(formPath(), '', { status: 503, headers: { 'retry-after': '9' } })
    await storage.store()
    expect(storage.retries.map(({ delayMs }) => delayMs)).toEqual([9_000])
  })

  test('follow a lost connection, and the last says what may be left', async () => {
    storage.emulator.faults.next({ kind: 'reset', path: formPath(), afterBytes: 1 })
    storage.emulator.faults.next({ kind: 'reset-after-request', path: formPath() })
    const error = await failure(storage.store({}, { retries: 1 }))
    expect(error).toBeInstanceOf(NetworkError)
    expect(String(error)).toContain('The file may be in the storage all the same.')
    expect(storage.emulator.cloudBase.objects.size).toBe(1)
  })

  test('end when they are stopped', async () => {
    const stop = new AbortController()
    const pause = storage.emulator.faults.pauseAt(1, formPath())
    const stored = failure(storage.store({}, { signal: stop.signal }))
    await pause.reached
    stop.abort(new StoppedError('Stopped by SIGTERM.'))
    const error = await stored
    expect(error).toBeInstanceOf(StoppedError)
    expect(String(error)).toMatch(/^StoppedError: Stopped by SIGTERM\. \S/)
    expect(storage.retries).toEqual([])
    expect(storage.emulator.cloudBase.objects.size).toBe(0)
  })
})
