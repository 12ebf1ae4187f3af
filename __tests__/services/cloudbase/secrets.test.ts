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

describe('secrets', () => {
  test('are registered as soon as they are there, before the next request', async () => {
    await storage.store()
    const [, uploadLink, form] = storage.emulator.requests
    const secrets = storage.events.flatMap((event) =>
      event.kind === 'secret' ? [[event.secret, event.requests]] : [],
    )
    const field = (name: string) => form?.fields.find((part) => part.name === name)?.value ?? ''
    expect(secrets).toEqual([
      [storage.emulator.cloudBase.appSecret, 0],
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
    storage.answers(LINK, damage(JSON.stringify(storage.link({}))))
    const error = await failure(storage.store())
    expect(error).toBeInstanceOf(ServiceError)
    expect(String(error)).toContain(' (HTTP 200), not quoted since it may hold secrets.')
    expect(String(error)).not.toMatch(/-of-the-test|other-cos-token/)
    expect(storage.paths).toEqual([TOKEN, LINK])
  })

  test('that a server says are masked', async () => {
    const { appSecret } = storage.emulator.cloudBase
    storage.answers(TOKEN, { errcode: 40125, errmsg: `invalid appsecret ${appSecret}\n::error::` })
    expect(await failure(storage.store())).toMatchObject({
      message:
        'WeChat refused an access token with code 40125: the AppSecret is not valid (HTTP 200; it says "invalid appsecret ***\\n::error::").',
    })
  })

  test('that the storage says are masked', async () => {
    const accessToken = storage.emulator.cloudBase.issueToken()
    const authorization = 'q-sign-algorithm=sha1&q-ak=AKIDtest&q-signature=0123456789abcdef0123'
    storage.answers(LINK, storage.link({ authorization }))
    const said = `0123456789abcdef0123 cos-token-of-the-test ${encodeURIComponent(accessToken)}`
    storage.answers(storage.formPath, `<Error><Code>A</Code><Message>${said}</Message></Error>`, {
      status: 400,
    })
    expect(await failure(storage.store({ credential: { accessToken } }))).toMatchObject({
      message: 'The storage refused the file with code A (HTTP 400; it says "*** *** ***").',
    })
  })
})
