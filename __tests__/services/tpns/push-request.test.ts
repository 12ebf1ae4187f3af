import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sayEnglish } from '../../../src/messages/index.js'
import type { JsonFields } from '../../../src/net/index.js'
import { printable } from '../../../src/safety/printable.js'
import { parsePayload } from '../../../src/services/tpns/payload.js'
import {
  buildPush,
  MAX_MESSAGE_BYTES,
  type PushSettings,
  pushBody,
  pushProblems,
  shownPush,
} from '../../../src/services/tpns/push-request.js'
import { pushWarnings } from '../../../src/services/tpns/push-warnings.js'

const NOW = Date.parse('2026-03-10T04:00:00Z')
const SETTINGS: PushSettings = {
  uploadId: '11231',
  kind: 'account',
  messageType: 'notify',
  title: 'Spring sale',
  content: 'Today only',
  payload: {},
}

function payloadOf(text: string): JsonFields {
  const { payload } = parsePayload(text)
  if (payload === null) throw new Error(`not an object: ${text}`)
  return payload
}

function request(more: Partial<PushSettings> = {}, payload = '{}'): JsonFields {
  return buildPush({ ...SETTINGS, ...more, payload: payloadOf(payload) })
}

const body = (fields: JsonFields): string => pushBody(fields).toString()

function problems(fields: JsonFields): string[] {
  const isAccountType = (digits: string) => ['0', '1002'].includes(digits)
  return pushProblems(fields, { now: NOW, isAccountType }).map(
    ({ field, problem }) => `${field} ${sayEnglish(problem)}`,
  )
}

describe('buildPush', () => {
  test('has no more than is needed', () => {
    expect(body(request())).toBe(
      '{"audience_type":"package_account_push","upload_id":11231,"message_type":"notify",' +
        '"message":{"title":"Spring sale","content":"Today only"}}',
    )
  })

  test('has everything that is given', () => {
    const fields = request({
      kind: 'token',
      messageType: 'message',
      title: undefined,
      content: undefined,
      environment: 'dev',
      accountType: 1002,
      accountPushType: 0,
      sendTime: '2026-03-11 10:00:00',
      expireTime: 0,
      pushSpeed: 1000,
      planId: '48',
    })
    expect(body(fields)).toBe(
      '{"audience_type":"package_token_push","upload_id":11231,"message_type":"message",' +
        '"message":{},"environment":"dev","account_type":1002,"account_push_type":0,' +
        '"send_time":"2026-03-11 10:00:00","expire_time":0,"push_speed":1000,"plan_id":"48"}',
    )
  })

  test('merges the payload over it, whose values win', () => {
    const payload =
      '{"message":{"title":"Other","android":{"n_id":12345678901234567890}},"push_speed":2000,"multi_pkg":true}'
    expect(body(request({ pushSpeed: 1000 }, payload))).toBe(
      '{"audience_type":"package_account_push","upload_id":11231,"message_type":"notify",' +
        '"message":{"title":"Other","content":"Today only","android":{"n_id":12345678901234567890}},' +
        '"push_speed":2000,"multi_pkg":true}',
    )
  })

  test('keeps every digit of any id', () => {
    const ids = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.stringMatching(/^\d{0,60}$/))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(ids, (uploadId) => {
        expect(body(request({ uploadId }))).toContain(`"upload_id":${uploadId},`)
        expect(shownPush(request({ uploadId }))).toContain(`"upload_id": ${uploadId},`)
      }),
    )
  })
})

describe('shownPush', () => {
  test('is the same JSON as what is sent, and harmless line by line', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('##[error]x', '###[group]', '::error::x', '\u001b[31m', '\u202e', '\ud800'),
      fc.constantFrom('a\r\n::set-output name=x::y', '\u{e0041}', '\u2028', '\x7f\x9b', '```'),
    )
    fc.assert(
      fc.property(text, text, fc.jsonValue(), (title, content, extra) => {
        const fields = buildPush({ ...SETTINGS, title, content, payload: { extra } })
        const shown = shownPush(fields)
        expect(JSON.stringify(JSON.parse(shown))).toBe(JSON.stringify(JSON.parse(body(fields))))
        for (const line of shown.split('\n')) {
          expect(printable(line, Number.POSITIVE_INFINITY)).toBe(line)
          expect(line).not.toContain('##[')
          expect(line.trimStart()).not.toMatch(/^(::|`)/)
        }
      }),
    )
  })

  test('leaves what is harmless as it is', () => {
    const fields = request({ title: '春节 😀 #1 :: [x]' })
    expect(shownPush(fields)).toContain('"title": "春节 😀 #1 :: [x]"')
  })
})

describe('pushProblems', () => {
  test('finds nothing in a good request', () => {
    expect(problems(request())).toEqual([])
    const ios = '{"message":{"ios":{"aps":{}}},"loop_param":{"loopType":1},"channel_rules":[]}'
    expect(problems(request({ environment: 'product' }, ios))).toEqual([])
    const silent = '{"message":{"ios":{"aps":{"content-available":1}}},"environment":"dev"}'
    const given = { title: undefined, content: undefined }
    expect(problems(request({ ...given, messageType: 'message' }, silent))).toEqual([])
    expect(problems(request({}, '{"unknown_field":{"x":[null]},"collapse_id":123}'))).toEqual([])
  })

  test.each([
    ['{"message_type":"inapp"}', 'message_type must be `notify` or `message`.'],
    ['{"environment":"prod"}', 'environment must be `product` or `dev`.'],
    ['{"environment":null}', 'environment must be `product` or `dev`.'],
    ['{"account_type":"phone"}', 'account_type must be the number of an account type.'],
    ['{"account_type":17}', 'account_type must be the number of an account type.'],
    ['{"account_push_type":2}', 'account_push_type must be 0 (latest device) or 1 (all devices).'],
    ['{"expire_time":-1}', 'expire_time must be a whole number from 0 to 259200.'],
    ['{"expire_time":259201}', 'expire_time must be a whole number from 0 to 259200.'],
    ['{"expire_time":"60"}', 'expire_time must be a whole number from 0 to 259200.'],
    ['{"push_speed":999}', 'push_speed must be a whole number from 1000 to 50000.'],
    ['{"push_speed":50001}', 'push_speed must be a whole number from 1000 to 50000.'],
    ['{"push_speed":1000.0}', 'push_speed must be a whole number from 1000 to 50000.'],
    ['{"push_speed":1e4}', 'push_speed must be a whole number from 1000 to 50000.'],
    ['{"plan_id":48}', 'plan_id must be a string.'],
    ['{"multi_pkg":"true"}', 'multi_pkg must be `true` or `false`.'],
    ['{"collapse_id":"1"}', 'collapse_id must be a whole number.'],
    ['{"loop_param":[]}', 'loop_param must be an object.'],
    ['{"channel_rules":{}}', 'channel_rules must be an array.'],
    ['{"send_time":0}', 'send_time must be a string.'],
    ['{"send_time":"2025-01-01 00:00:00"}', 'send_time has passed.'],
    ['{"message":null}', 'message must be an object.'],
    ['{"message":[]}', 'message must be an object.'],
    ['{"message":{"title":""}}', 'message.title is missing: a notification needs one.'],
    ['{"message":{"title":null}}', 'message.title must be a string.'],
    ['{"message":{"content":5}}', 'message.content must be a string.'],
    [
      '{"message":{"ios":{}}}',
      'environment is missing: the message is for iOS, where it is required. Give `product` or `dev`.',
    ],
  ])('%s: %s', (payload, problem) => {
    expect(problems(request({}, payload))).toEqual([problem])
  })

  test.each([
    ['{"expire_time":0}'],
    ['{"expire_time":259200}'],
    ['{"push_speed":1000}'],
    ['{"push_speed":50000}'],
    ['{"account_type":0}'],
    ['{"account_push_type":1}'],
  ])('%s is within its range', (payload) => {
    expect(problems(request({}, payload))).toEqual([])
  })

  test('asks for an account type only with accounts', () => {
    const given = { kind: 'token' } as const
    expect(problems(request(given, '{"account_type":1002}'))).toEqual([
      'account_type goes with `kind` `account` only.',
    ])
  })

  test('asks for title and content of a notification only', () => {
    const given = { title: undefined, content: undefined }
    expect(problems(request(given))).toEqual([
      'message.title is missing: a notification needs one.',
      'message.content is missing: a notification needs one.',
    ])
    expect(problems(request({ ...given, messageType: 'message' }))).toEqual([])
    expect(problems(request(given, '{"message":{"title":"a","content":"b"}}'))).toEqual([])
  })

  test.each([
    ['ASCII', 'a'],
    ['two bytes', 'é'],
    ['three bytes', '推'],
    ['four bytes', '😀'],
    ['escaped', '"'],
  ])('takes a message of exactly 4096 bytes and none more: %s', (_, filler) => {
    const empty = '{"title":"t","content":""}'.length
    const cost = Buffer.byteLength(JSON.stringify(filler)) - 2
    const count = Math.floor((MAX_MESSAGE_BYTES - empty) / cost)
    const rest = MAX_MESSAGE_BYTES - empty - count * cost
    const content = filler.repeat(count) + 'x'.repeat(rest)
    expect(problems(request({ title: 't', content }))).toEqual([])
    expect(problems(request({ title: 't', content: `${content}x` }))).toEqual([
      'message has 4097 bytes as JSON; TPNS takes at most 4096.',
    ])
  })

  test('counts what the payload adds to the message', () => {
    const long = 'x'.repeat(4096)
    expect(problems(request({}, `{"message":{"android":{"custom_content":"${long}"}}}`))).toEqual([
      expect.stringMatching(/^message has 41\d\d bytes as JSON/),
    ])
  })
})

describe('pushWarnings', () => {
  const warnings = (more: Partial<PushSettings>, payload?: string) =>
    pushWarnings(request(more, payload), NOW).map(sayEnglish)

  test('says nothing of a text that all channels show', () => {
    expect(warnings({ title: '题'.repeat(20), content: '文'.repeat(80) })).toEqual([])
  })

  test.each([
    [21, 'TPNS itself (20)'],
    [32, 'TPNS itself (20)'],
    [33, 'TPNS itself (20), Meizu (32), OPPO (32)'],
    [40, 'TPNS itself (20), Meizu (32), OPPO (32)'],
    [41, 'TPNS itself (20), Meizu (32), OPPO (32), Huawei (40), vivo (40)'],
    [51, 'TPNS itself (20), Meizu (32), OPPO (32), Huawei (40), vivo (40), Mi (50)'],
  ])('lists who cuts a title of %d characters', (characters, channels) => {
    expect(warnings({ title: '😀'.repeat(characters) })).toEqual([
      `Not everybody will see the whole text: the title has ${characters} characters, more than shown by ${channels}.`,
    ])
  })

  test.each([
    [81, 'Huawei (80)'],
    [101, 'Huawei (80), Meizu (100)'],
    [128, 'Huawei (80), Meizu (100)'],
    [129, 'Huawei (80), Meizu (100), Mi (128), vivo (128)'],
    [201, 'Huawei (80), Meizu (100), Mi (128), vivo (128), OPPO (200)'],
  ])('lists who cuts a content of %d characters', (characters, channels) => {
    expect(warnings({ content: 'x'.repeat(characters) })).toEqual([
      `Not everybody will see the whole text: the content has ${characters} characters, more than shown by ${channels}.`,
    ])
  })

  test('makes one warning of title and content', () => {
    const all = warnings({ title: 'x'.repeat(21), content: 'x'.repeat(81) })
    expect(all).toHaveLength(1)
    expect(all[0]).toMatch(/the title has 21 .*; the content has 81 /)
  })

  test('is silent about texts that are not shown', () => {
    expect(warnings({ messageType: 'message', title: 'x'.repeat(100) })).toEqual([])
  })

  test('looks at the title that the payload gives', () => {
    expect(warnings({}, `{"message":{"title":"${'x'.repeat(21)}"}}`)).toHaveLength(1)
  })

  test('warns of a message for both systems without an environment', () => {
    const both = '{"message":{"ios":{},"android":{}}}'
    expect(warnings({}, both)).toEqual([expect.stringContaining('`product` or `dev`')])
    expect(warnings({ environment: 'dev' }, both)).toEqual([])
  })

  test('warns of a send time that has passed where the service stands', () => {
    expect(warnings({ sendTime: '2026-03-10 11:00:00' })).toEqual([
      expect.stringMatching(/^The send time has passed in UTC\+8/),
    ])
    expect(warnings({ sendTime: '2026-03-10 12:00:01' })).toEqual([])
  })

  test('warns of a choice of devices for tokens', () => {
    expect(warnings({ kind: 'token', accountPushType: 1 })).toEqual([
      expect.stringContaining('has no effect on a token package'),
    ])
    expect(warnings({ accountPushType: 1 })).toEqual([])
  })

  test('warns of what is documented for account packages only, once for a token package', () => {
    const all = { sendTime: '2026-03-11 10:00:00', pushSpeed: 1000 }
    const payload = '{"loop_param":{},"collapse_id":5,"plan_id":"1"}'
    expect(warnings({ kind: 'token', ...all }, payload)).toEqual([
      'TPNS documents `send_time`, `loop_param`, `push_speed`, `collapse_id` for account packages, not for token packages: it may refuse or ignore them.',
    ])
    expect(warnings({ kind: 'token', pushSpeed: 1000 })).toEqual([
      expect.stringMatching(/`push_speed` for account packages.* ignore it\.$/),
    ])
    expect(warnings(all, payload)).toEqual([])
  })

  test.each([
    [0, 0],
    [1, 1],
    [799, 1],
    [800, 0],
    [259_200, 0],
  ])('of an expire time of %d: %d warnings', (expireTime, count) => {
    const all = warnings({ expireTime })
    expect(all).toHaveLength(count)
    expect(all.join()).toMatch(count === 0 ? /^$/ : /to 800 seconds/)
    expect(warnings({}, `{"expire_time":${expireTime}}`)).toEqual(all)
  })
})
