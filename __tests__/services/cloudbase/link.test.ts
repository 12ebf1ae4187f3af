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
    ['https://127.0.0.1/\na', 'is not a valid URL'],
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

  test('with a file id that could end a line is refused', async () => {
    storage.answers(LINK, storage.link({ file_id: 'cloud://a\nb' }))
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
        /^The storage refused the file with AccessDenied \(HTTP 403; it says "Request has expired"; request id \S+\)\.$/,
      ),
      hint: expect.stringContaining('A link is good for a quarter of an hour'),
      retryable: false,
    })
    expect(storage.retries).toEqual([])
  })
})
