import { appendFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { FileChangedError, InputError, NetworkError, StoppedError } from '../../../src/errors.js'
import { Scrubber } from '../../../src/safety/secrets.js'
import { storeFile } from '../../../src/services/cloudbase/upload.js'
import { CONTENT, failure, LINK, readFile, type Storage, setUp, TOKEN } from './storage.js'

let storage: Storage

beforeEach(async () => {
  storage = await setUp()
})

afterEach(async () => {
  await storage.close()
})

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
    const file = { ...(await readFile(empty)), format: null }
    const fileId = await storeFile(file, storage.target, {
      scrubber: new Scrubber(),
      retries: 0,
      timeoutMs: 20_000,
    })
    await file.release()
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
    storage.answers(`/gateway${TOKEN}`, { access_token: 'token-of-the-gateway', expires_in: 7200 })
    storage.answers(`/gateway${LINK}`, { errcode: 85088, errmsg: 'no' })
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

describe('attempts', () => {
  test('each have a link of their own', async () => {
    storage.emulator.faults.next({ kind: 'alter', path: storage.formPath, status: 503 })
    storage.emulator.faults.next({ kind: 'alter', path: storage.formPath, status: 500 })
    await storage.store()
    expect(storage.paths).toEqual([TOKEN, LINK, 'form', LINK, 'form', LINK, 'form'])
    const forms = storage.emulator.requests.filter(({ path }) => path === storage.formPath)
    const signatures = forms.map(({ fields }) => fields[1]?.value)
    expect(new Set(signatures).size).toBe(3)
    expect(storage.retries.map(({ attempt, attempts }) => [attempt, attempts])).toEqual([
      [2, 4],
      [3, 4],
    ])
  })

  test('have one budget for token, link and form', async () => {
    storage.answers(TOKEN, '', { status: 503 })
    storage.emulator.faults.next({ kind: 'reset-after-request', path: LINK })
    storage.answers(LINK, { errcode: -1000, errmsg: 'system error' })
    storage.answers(storage.formPath, '', { status: 500 })
    const error = await failure(storage.store())
    expect(error).toMatchObject({ status: 500, code: null })
    expect(String(error)).toContain('Gave up after 4 attempts.')
    expect(storage.paths).toEqual([TOKEN, TOKEN, LINK, LINK, LINK, 'form'])
  })

  test.each([408, 425, 429, 500, 502, 503, 504])('follow HTTP %i of WeChat', async (status) => {
    storage.answers(TOKEN, '', { status })
    storage.answers(LINK, 'busy', { status })
    await storage.store()
    expect(storage.paths).toEqual([TOKEN, TOKEN, LINK, LINK, 'form'])
  })

  test.each([400, 401, 403, 404, 501])('do not follow HTTP %i of WeChat', async (status) => {
    storage.answers(TOKEN, '', { status })
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
    storage.answers(storage.formPath, '', { status: 503, headers: { 'retry-after': '9' } })
    await storage.store()
    expect(storage.retries.map(({ delayMs }) => delayMs)).toEqual([9_000])
  })

  test('follow a lost connection, and the last says what may be left', async () => {
    storage.emulator.faults.next({ kind: 'reset', path: storage.formPath, afterBytes: 1 })
    storage.emulator.faults.next({ kind: 'reset-after-request', path: storage.formPath })
    const error = await failure(storage.store({}, { retries: 1 }))
    expect(error).toBeInstanceOf(NetworkError)
    expect(String(error)).toContain('The file may be in the storage all the same.')
    expect(storage.emulator.cloudBase.objects.size).toBe(1)
  })

  test('end when they are stopped', async () => {
    const stop = new AbortController()
    const pause = storage.emulator.faults.pauseAt(1, storage.formPath)
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
