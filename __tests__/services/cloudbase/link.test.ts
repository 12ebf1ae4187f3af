import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ServiceError } from '../../../src/errors.js'
import { failure, LINK, type Storage, setUp, TOKEN } from './storage.js'

let storage: Storage

beforeEach(async () => {
  storage = await setUp()
})

afterEach(async () => {
  await storage.close()
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
      storage.answers(LINK, storage.link({ [field]: value }))
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
    ['https://user@127.0.0.1/a', 'holds a user name or password'],
    ['https://:pass@127.0.0.1/a', 'holds a user name or password'],
  ])('to %j is refused, and nothing is sent there', async (url, problem) => {
    storage.answers(LINK, storage.link({ url }))
    const error = await failure(storage.store())
    expect(error).toBeInstanceOf(ServiceError)
    expect(String(error)).toContain(`has a url that ${problem}, so nothing was sent there`)
    expect(storage.events.filter(({ kind }) => kind === 'send')).toEqual([])
    expect(storage.paths).toEqual([TOKEN, LINK])
  })

  test.each([
    ['file_id', 'cloud://a\nb', 'has a file_id with a control character or half a character'],
    ['url', 'https://127.0.0.1/\na', 'has a url with a control character or half a character'],
    ['token', 'half \ud800', 'has a token with a control character or half a character'],
    ['authorization', '\udfff', 'has a authorization with a control character'],
    ['cos_file_id', 'a\0b', 'has a cos_file_id with a control character'],
    ['file_id', 'https://a.example/b', 'has a file_id that does not start with cloud://'],
    ['file_id', 'cloud:///b', 'has a file_id that does not start with cloud://'],
    ['file_id', `cloud://${'a'.repeat(16_384)}`, 'has a field file_id of more than 16 KiB'],
    ['token', 'é'.repeat(8_193), 'has a field token of more than 16 KiB'],
    ['authorization', 'a'.repeat(16_385), 'has a field authorization of more than 16 KiB'],
    ['cos_file_id', 'a'.repeat(16_385), 'has a field cos_file_id of more than 16 KiB'],
  ])('with the %s %.30j is refused', async (field, value, problem) => {
    storage.answers(LINK, storage.link({ [field]: value }))
    const error = await failure(storage.store())
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({ retryable: false, code: null })
    expect(String(error)).toContain(`WeChat's answer ${problem}`)
    expect(storage.paths).not.toContain('form')
  })

  test('with fields of 16 KiB is taken', async () => {
    const most = { token: 'é'.repeat(8_192), cos_file_id: 'c'.repeat(16_384) }
    const fileId = `cloud://${'a'.repeat(16_376)}`
    storage.answers(LINK, storage.link({ ...most, file_id: fileId }))
    storage.answers(storage.formPath, '', { status: 204 })
    expect(await storage.store()).toBe(fileId)
  })

  test.each([
    ['plain', (secret: string) => secret],
    ['in base64', (secret: string) => Buffer.from(`x${secret}`).toString('base64')],
    [
      'percent-encoded',
      (secret: string) => secret.replace(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`),
    ],
  ])('with a file id that holds a secret (%s) is refused', async (_, form) => {
    const accessToken = 'sesame-of-the-run'
    for (const secret of [accessToken, 'the-token-of-the-link']) {
      storage.answers(
        LINK,
        storage.link({ token: 'the-token-of-the-link', file_id: `cloud://env/${form(secret)}/a` }),
      )
      const error = await failure(storage.store({ credential: { accessToken } }, { retries: 0 }))
      expect(String(error)).toContain(
        "WeChat's answer has a file_id that holds a secret (HTTP 200)",
      )
      expect(String(error)).not.toContain(secret)
    }
    expect(storage.paths).not.toContain('form')
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
    storage.answers(LINK, { errcode, errmsg: 'said' }, { status: 500 })
    const error = await failure(storage.store({ credential: { accessToken } }, { retries: 0 }))
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({ code: errcode, retryable, status: 500 })
    expect(String(error)).toContain(`refused the upload link with code ${errcode}: `)
    expect(String(error)).toContain('(HTTP 500; it says "said")')
  })

  test('has expired when the form arrives: COS says AccessDenied', async () => {
    const pause = storage.emulator.faults.pauseAt(0, storage.formPath)
    const stored = failure(storage.store())
    await pause.reached
    storage.emulator.cloudBase.expireLinks()
    pause.resume()
    expect(await stored).toMatchObject({
      message: expect.stringMatching(
        /^The storage refused the file with code AccessDenied \(HTTP 403; it says "Request has expired"; request id \S+\)\.$/,
      ),
      hint: expect.stringContaining('A link is good for a quarter of an hour'),
      retryable: false,
    })
    expect(storage.retries).toEqual([])
  })
})
