import { createHmac } from 'node:crypto'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sayEnglish } from '../../../src/messages/index.js'
import { authHeaders, sign, signatureHint } from '../../../src/services/tpns/signature.js'

test("the document's sample (1024/34213) comes out as there, for the body of its Java code", () => {
  const credentials = {
    accessId: '1500001048',
    secretKey: '1452fcebae9f3115ba794fb0fff2fd73',
  }
  const body =
    '{"audience_type": "account","platform": "android","message": {"title": "test title",' +
    '"content": "test content","android": { "action": {"action_type": 3,' +
    '"intent": "xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify",' +
    '"account_list": ["5822f0eee44c3625ef0000bb"] }'
  expect(sign(credentials, '1565314789', Buffer.from(body))).toBe(
    'Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==',
  )
})

test('covers time, AccessID and every byte of the body, with the SecretKey as key', () => {
  const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(
      part,
      part,
      fc.integer({ min: 0 }),
      fc.uint8Array(),
      (accessId, secretKey, time, bytes) => {
        const body = Buffer.from(bytes)
        const data = Buffer.concat([Buffer.from(`${time}${accessId}`), body])
        const hash = createHmac('sha256', Buffer.from(secretKey)).update(data).digest('hex')
        const made = sign({ accessId, secretKey }, String(time), body)
        expect(Buffer.from(made, 'base64').toString()).toBe(hash)
      },
    ),
  )
})

test('goes into headers of its own, which hold no SecretKey', () => {
  const credentials = { accessId: '15', secretKey: 'open-sesame' }
  const body = Buffer.from('{}')
  const now = 1_565_314_789_999
  const { headers, secrets } = authHeaders(credentials, { auth: 'signature', body, now })
  const made = sign(credentials, '1565314789', body)
  expect(headers).toEqual({ AccessId: '15', TimeStamp: '1565314789', Sign: made })
  expect(secrets).toEqual([made])
  expect(authHeaders(credentials, { auth: 'basic', body, now })).toEqual({
    headers: { Authorization: `Basic ${Buffer.from('15:open-sesame').toString('base64')}` },
    secrets: [],
  })
})

test.each([
  [undefined, ''],
  ['yesterday', ''],
  ['Fri, 09 Aug 2019 01:39:49 GMT', ''],
  ['Fri, 09 Aug 2019 01:39:19 GMT', ' (it is 30 seconds ahead of that of the service)'],
  ['Fri, 09 Aug 2019 01:41:49 GMT', ' (it is 120 seconds behind that of the service)'],
])('a refused one: Date %s', (date, skew) => {
  const hint = sayEnglish(signatureHint(date, 1_565_314_789_000))
  expect(hint).toContain(`the clock of this machine${skew}: a signature whose time is off`)
})
