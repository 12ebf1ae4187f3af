import { describe, expect, test } from '@jest/globals'
import type { Emulator, EmulatorOptions } from '../../src/emulator/index.js'
import { basic, PUSH_PATH, post, upload, withEmulator } from './support.js'

const NOW = Date.UTC(2024, 1, 28, 12)
const TOKEN = '0123456789abcdef0123456789abcdef0123'

interface PushAnswer {
  seq: number
  push_id: string | string[]
  ret_code: number
  err_msg: string
  environment: string
  result: string
}

const REQUEST = {
  audience_type: 'package_account_push',
  upload_id: 11_231,
  message_type: 'notify',
  message: { title: 'A title', content: 'Some content' },
}

async function push(emulator: Emulator, request: unknown): Promise<PushAnswer> {
  const text = typeof request === 'string' ? request : JSON.stringify(request)
  const response = await post(emulator, PUSH_PATH, text, { 'content-type': 'application/json' })
  expect(response.status).toBe(200)
  return (await response.json()) as PushAnswer
}

/** With an account package, 11231, and a token package, 11232. */
async function withPackages<T>(
  options: EmulatorOptions,
  use: (emulator: Emulator) => Promise<T>,
): Promise<T> {
  return await withEmulator({ clock: () => NOW, ...options }, async (emulator) => {
    await upload(emulator, 'some-account\n', 'accounts.txt')
    await upload(emulator, `${TOKEN}\n`, 'tokens.txt')
    return await use(emulator)
  })
}

describe('a push that keeps the rules', () => {
  test('gets an id and is remembered', async () => {
    await withPackages({}, async (emulator) => {
      expect(await push(emulator, REQUEST)).toEqual({
        seq: 0,
        push_id: '3895624686',
        ret_code: 0,
        err_msg: '',
        environment: 'product',
        result: '',
      })
      expect(emulator.pushes).toEqual([
        {
          pushIds: ['3895624686'],
          uploadId: '11231',
          kind: 'account',
          request: JSON.stringify(REQUEST),
        },
      ])
    })
  })

  const variants: [string, object][] = [
    [
      'all options',
      {
        seq: 7,
        environment: 'dev',
        account_type: 1002,
        account_push_type: 1,
        send_time: '2024-02-29 09:30:00',
        expire_time: 259_200,
        push_speed: 1000,
        plan_id: '48',
        multi_pkg: true,
        collapse_id: 12,
        channel_rules: [{ channel: 'hw', disable: true }],
      },
    ],
    [
      'the other ends of the ranges',
      { expire_time: 0, push_speed: 50_000, account_type: 0, account_push_type: 0 },
    ],
    ['a time that has passed', { send_time: '2020-01-01 00:00:00' }],
    ['a time in 90 days', { send_time: '2024-05-28 12:00:00' }],
    ['a time in 90 days on Kiribati', { send_time: '2024-05-29 02:00:00' }],
    ['a field that nobody knows', { whatever: [{ deep: null }] }],
    ['a message without title', { message_type: 'message', message: { ios: { aps: {} } } }],
    ['tokens for accounts', { upload_id: 11_232 }],
    ['tokens', { audience_type: 'package_token_push', upload_id: 11_232 }],
  ]
  test.each(variants)('%s', async (_, change) => {
    await withPackages({}, async (emulator) => {
      const answer = await push(emulator, { ...REQUEST, ...change })
      expect(answer).toMatchObject({ ret_code: 0, err_msg: '' })
      expect(emulator.pushes).toHaveLength(1)
    })
  })

  test('seq and environment come back', async () => {
    await withPackages({}, async (emulator) => {
      expect(await push(emulator, { ...REQUEST, seq: 7, environment: 'dev' })).toMatchObject({
        seq: 7,
        environment: 'dev',
      })
    })
  })

  test('a loop push has an id for each time of the day', async () => {
    await withPackages({ firstPushId: 5n }, async (emulator) => {
      const loop_param = { loopType: 1, dayTimes: ['19:00:00', '20:00:00'] }
      expect((await push(emulator, { ...REQUEST, loop_param })).push_id).toEqual(['5', '6'])
    })
  })

  test('ids over 2^53 are told apart', async () => {
    await withPackages({ firstUploadId: '9007199254740993' }, async (emulator) => {
      const text = JSON.stringify(REQUEST)
      const wrong = text.replace('11231', '9007199254740992')
      expect((await push(emulator, wrong)).ret_code).toBe(10010005)
      const right = text.replace('11231', '9007199254740993')
      expect((await push(emulator, right)).ret_code).toBe(0)
      expect(emulator.pushes[0]?.uploadId).toBe('9007199254740993')
    })
  })

  test('a loop push without times has one id, in an array all the same', async () => {
    await withPackages({ firstPushId: 5n }, async (emulator) => {
      expect((await push(emulator, { ...REQUEST, loop_param: {} })).push_id).toEqual(['5'])
    })
  })

  test('of a field that is given twice, the last one counts', async () => {
    await withPackages({}, async (emulator) => {
      const text = JSON.stringify(REQUEST).replace('{', '{"upload_id":1,')
      expect((await push(emulator, text)).ret_code).toBe(0)
    })
  })

  test('a message of exactly 4096 bytes, not counting white space', async () => {
    await withPackages({}, async (emulator) => {
      const message = { title: '标题', content: '' }
      message.content = 'x'.repeat(4096 - Buffer.byteLength(JSON.stringify(message)))
      const spaced = JSON.stringify({ ...REQUEST, message }, null, 4)
      expect((await push(emulator, spaced)).ret_code).toBe(0)

      message.content += 'x'
      const answer = await push(emulator, { ...REQUEST, message })
      expect(answer).toMatchObject({ ret_code: 1008007, err_msg: 'message has 4097 bytes' })
    })
  })
})

describe('a push that breaks a rule', () => {
  const without = (name: string) => ({ ...REQUEST, [name]: undefined })
  const cases: [string, unknown, number, string][] = [
    ['no JSON', '{', 1008001, 'no JSON object'],
    ['nothing', '', 1008001, 'no JSON object'],
    ['an array', '[]', 1008001, 'no JSON object'],
    ['a body of over a mebibyte', `{"x":"${'x'.repeat(1_048_576)}"}`, 1008001, 'no JSON object'],
    ['no audience', without('audience_type'), 1008002, 'missing: audience_type'],
    ['no id', without('upload_id'), 1008002, 'missing: upload_id'],
    ['no message', without('message'), 1008002, 'missing: message'],
    ['no message type', without('message_type'), 1008002, 'missing: message_type'],
    [
      'nothing that is needed',
      {},
      1008002,
      'missing: audience_type, message_type, message, upload_id',
    ],
    ['no title', { ...REQUEST, message: { content: 'x' } }, 1008002, 'missing: message.title'],
    [
      'no content',
      { ...REQUEST, message: { title: 'x', content: '' } },
      1008002,
      'missing: message.content',
    ],
    [
      'a title that is no text',
      { ...REQUEST, message: { title: 1, content: 'x' } },
      1008007,
      'message.title',
    ],
    ['another audience', { ...REQUEST, audience_type: 'all' }, 1008007, 'audience_type'],
    [
      'an audience of the prototype',
      { ...REQUEST, audience_type: 'constructor' },
      1008007,
      'audience_type',
    ],
    ['an id as text', { ...REQUEST, upload_id: '11231' }, 1008007, 'upload_id'],
    ['an id with a fraction', { ...REQUEST, upload_id: 1.5 }, 1008007, 'upload_id'],
    ['an id of 0', { ...REQUEST, upload_id: 0 }, 1008007, 'upload_id'],
    ['an id as null', { ...REQUEST, upload_id: null }, 1008007, 'upload_id'],
    [
      'an id with an exponent',
      JSON.stringify(REQUEST).replace('11231', '11231e0'),
      1008007,
      'upload_id',
    ],
    [
      'an id that nobody got',
      { ...REQUEST, upload_id: 11_233 },
      10010005,
      'singapore has no package',
    ],
    [
      'accounts for tokens',
      { ...REQUEST, audience_type: 'package_token_push' },
      10010005,
      'singapore has no token package',
    ],
    ['another message type', { ...REQUEST, message_type: 'Notify' }, 1008007, 'message_type'],
    [
      'a message that is no object',
      { ...REQUEST, message: 'hello' },
      1008007,
      'message is invalid',
    ],
    ['another environment', { ...REQUEST, environment: 'prod' }, 1008007, 'environment'],
    ['an unknown account type', { ...REQUEST, account_type: 988 }, 1008007, 'account_type'],
    ['an account type over the last', { ...REQUEST, account_type: 1016 }, 1008007, 'account_type'],
    ['an account type as text', { ...REQUEST, account_type: '1002' }, 1008007, 'account_type'],
    [
      'another account push type',
      { ...REQUEST, account_push_type: 2 },
      1008007,
      'account_push_type',
    ],
    ['an expire time too long', { ...REQUEST, expire_time: 259_201 }, 1008007, 'expire_time'],
    ['a negative expire time', { ...REQUEST, expire_time: -1 }, 1008007, 'expire_time'],
    ['too slow', { ...REQUEST, push_speed: 999 }, 1008007, 'push_speed'],
    ['too fast', { ...REQUEST, push_speed: 50_001 }, 1008007, 'push_speed'],
    ['a plan as number', { ...REQUEST, plan_id: 48 }, 1008007, 'plan_id'],
    ['several packages as text', { ...REQUEST, multi_pkg: 'true' }, 1008007, 'multi_pkg'],
    ['a collapse id as text', { ...REQUEST, collapse_id: '12' }, 1008007, 'collapse_id'],
    ['a loop that is no object', { ...REQUEST, loop_param: [] }, 1008007, 'loop_param'],
    [
      'channel rules that are no array',
      { ...REQUEST, channel_rules: {} },
      1008007,
      'channel_rules',
    ],
    ['a time as number', { ...REQUEST, send_time: 1 }, 1008007, 'send_time'],
    ['no such day', { ...REQUEST, send_time: '2024-02-30 00:00:00' }, 10010012, 'no time'],
    ['no such hour', { ...REQUEST, send_time: '2024-02-28 24:00:00' }, 10010012, 'no time'],
    ['another form of time', { ...REQUEST, send_time: '2024-02-28T12:00:00' }, 10010012, 'no time'],
    [
      'in more than 90 days anywhere',
      { ...REQUEST, send_time: '2024-05-29 02:00:01' },
      10010012,
      'more than 90 days',
    ],
  ]
  test.each(cases)('%s', async (_, request, code, message) => {
    await withPackages({ region: 'singapore' }, async (emulator) => {
      expect(await push(emulator, request)).toMatchObject({
        push_id: '',
        ret_code: code,
        err_msg: expect.stringContaining(message),
      })
      expect(emulator.pushes).toEqual([])
    })
  })

  test('wrong credentials come before everything else', async () => {
    await withPackages({}, async (emulator) => {
      const wrongKey = { authorization: basic(emulator.accessId, 'x') }
      const wrongId = { authorization: basic('1500099999', emulator.secretKey) }
      const answers = [
        await (await post(emulator, PUSH_PATH, '{', wrongKey)).json(),
        await (await post(emulator, PUSH_PATH, '{', wrongId)).json(),
      ]
      expect(answers).toMatchObject([{ ret_code: 1008003 }, { ret_code: 1008035 }])
    })
  })

  test('an iOS application names the environment', async () => {
    await withPackages({ platform: 'ios' }, async (emulator) => {
      const refused = await push(emulator, REQUEST)
      expect(refused).toMatchObject({ ret_code: 1008002, err_msg: 'missing: environment' })
      const taken = await push(emulator, { ...REQUEST, environment: 'dev' })
      expect(taken).toMatchObject({ ret_code: 0, environment: 'dev' })
    })
  })

  test('text that is not UTF-8', async () => {
    await withPackages({}, async (emulator) => {
      const bytes = Uint8Array.from(
        Buffer.from(JSON.stringify(REQUEST).replace('A title', '\xe9'), 'latin1'),
      )
      const answer = await (await post(emulator, PUSH_PATH, bytes)).json()
      expect(answer).toMatchObject({ ret_code: 1008001 })
    })
  })
})

test('package pushes are limited to one a second', async () => {
  let now = NOW
  await withPackages({ clock: () => now }, async (emulator) => {
    expect(await push(emulator, REQUEST)).toMatchObject({ ret_code: 0 })
    now += 999
    expect(await push(emulator, REQUEST)).toMatchObject({ ret_code: 1008028, push_id: '' })
    now += 1
    expect(await push(emulator, REQUEST)).toMatchObject({ ret_code: 0 })
    expect(emulator.pushes).toHaveLength(2)
  })
})

test('a refused push takes no turn', async () => {
  await withPackages({}, async (emulator) => {
    expect(await push(emulator, {})).toMatchObject({ ret_code: 1008002 })
    expect(await push(emulator, REQUEST)).toMatchObject({ ret_code: 0 })
  })
})

test('the method must be POST', async () => {
  await withPackages({}, async (emulator) => {
    const response = await fetch(`${emulator.url}${PUSH_PATH}`)
    expect(response.status).toBe(405)
  })
})
