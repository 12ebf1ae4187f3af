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
    for (let n = 0; n < 4; n++) storage.answers(LINK, { errcode, errmsg: 'no' })
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
    storage.answers(LINK, { errcode: -1, errmsg: 'system error' })
    await storage.store()
    expect(storage.paths).toEqual([TOKEN, LINK, LINK, 'form'])
  })

  test.each([
    ['missing', { expires_in: 7200 }],
    ['empty', { access_token: '', expires_in: 7200 }],
    ['no text', { access_token: 5, expires_in: 7200 }],
  ])('that is %s in the answer is an error', async (_, body) => {
    storage.answers(TOKEN, body)
    const error = await failure(storage.store())
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({ retryable: false, code: null })
    expect(String(error)).toContain("WeChat's answer has no text access_token (HTTP 200)")
    expect(storage.paths).toEqual([TOKEN])
  })
})
