import { describe, expect, test } from '@jest/globals'
import { stringify } from 'lossless-json'
import { InputError } from '../../src/errors.js'
import { readPushInputs } from '../../src/github/push/inputs.js'
import type { PushPlan } from '../../src/run/settings/push.js'

const NOW = Date.parse('2026-03-10T04:00:00Z')
const GIVEN = {
  'INPUT_UPLOAD-ID': '11231',
  INPUT_TITLE: 'Spring sale',
  INPUT_CONTENT: 'Today only',
  'INPUT_ACCESS-ID': '1500000001',
  'INPUT_SECRET-KEY': 'made-up-key',
}

const ID_FORM = '`upload-id` must be a positive whole number: digits only, at most 40.'

const read = (env: Readonly<Record<string, string>>): PushPlan =>
  readPushInputs({ ...GIVEN, ...env }, NOW)

function problems(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(env)
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  return []
}

/** The request as it would be sent. */
const request = (env: Readonly<Record<string, string>>): unknown =>
  JSON.parse(stringify(read(env).pushes[0]?.request) ?? '')

describe('readPushInputs', () => {
  test('gives documented defaults', () => {
    const { pushes, ...inputs } = read({})
    expect(pushes.map(({ uploadId }) => uploadId)).toEqual(['11231'])
    expect(inputs).toEqual({
      isSeries: false,
      auth: 'basic',
      kind: 'account',
      dryRun: false,
      serviceUrl: new URL('https://api.tpns.tencent.com'),
      service: 'TPNS (guangzhou)',
      accessId: '1500000001',
      secretKey: 'made-up-key',
      retries: 3,
      timeoutMs: 120_000,
    })
    expect(stringify(pushes[0]?.request)).toBe(
      '{"audience_type":"package_account_push","upload_id":11231,"message_type":"notify",' +
        '"message":{"title":"Spring sale","content":"Today only"}}',
    )
  })

  test('puts every input where the service looks for it', () => {
    expect(
      request({
        'INPUT_MESSAGE-TYPE': 'message',
        INPUT_ENVIRONMENT: 'dev',
        'INPUT_ACCOUNT-TYPE': 'phone',
        'INPUT_ACCOUNT-PUSH-TYPE': 'all',
        'INPUT_SEND-TIME': '2026-03-11 10:00:00',
        'INPUT_EXPIRE-TIME': '0',
        'INPUT_PUSH-SPEED': '50000',
        'INPUT_PLAN-ID': '0048',
        INPUT_PAYLOAD: '{"message":{"android":{"ring":0}},"channel_rules":[{"channel":"hw"}]}',
      }),
    ).toEqual({
      audience_type: 'package_account_push',
      upload_id: 11231,
      message_type: 'message',
      message: { title: 'Spring sale', content: 'Today only', android: { ring: 0 } },
      environment: 'dev',
      account_type: 1002,
      account_push_type: 1,
      send_time: '2026-03-11 10:00:00',
      expire_time: 0,
      push_speed: 50000,
      plan_id: '0048',
      channel_rules: [{ channel: 'hw' }],
    })
  })

  test.each([
    ['INPUT_ACCOUNT-TYPE', '0', { account_type: 0 }],
    ['INPUT_ACCOUNT-TYPE', '1005', { account_type: 1005 }],
    ['INPUT_ACCOUNT-PUSH-TYPE', 'latest', { account_push_type: 0 }],
    ['INPUT_KIND', 'token', { audience_type: 'package_token_push' }],
    ['INPUT_EXPIRE-TIME', '259200', { expire_time: 259_200 }],
    ['INPUT_PUSH-SPEED', '1000', { push_speed: 1000 }],
  ])('%s %s', (name, value, fields) => {
    expect(request({ [name]: value })).toMatchObject(fields)
  })

  test('keeps an id of up to 40 digits, digit for digit', () => {
    const id = '9007199254740993'.repeat(3).slice(0, 40)
    const [push] = read({ 'INPUT_UPLOAD-ID': ` ${id} ` }).pushes
    expect(push?.uploadId).toBe(id)
    expect(stringify(push?.request)).toContain(`"upload_id":${id},`)
    expect(problems({ 'INPUT_UPLOAD-ID': `${id}1` })).toEqual([ID_FORM])
  })

  test.each([
    ['5, 6\t7\n\n8', ['5', '6', '7', '8']],
    ['["5","6"]', ['5', '6']],
    [' [5, 12345678901234567890] ', ['5', '12345678901234567890']],
    ['5', ['5']],
  ])('several ids: %j', (given, ids) => {
    const { pushes, isSeries } = read({ 'INPUT_UPLOAD-ID': '', 'INPUT_UPLOAD-IDS': given })
    expect(isSeries).toBe(true)
    expect(pushes.map(({ uploadId }) => uploadId)).toEqual(ids)
    expect(stringify(pushes.map(({ request }) => request['upload_id']))).toBe(`[${ids.join(',')}]`)
  })

  test('title and content may come from the payload', () => {
    const payload = '{"message":{"title":"T","content":"C"}}'
    const env = { INPUT_TITLE: '', INPUT_CONTENT: '', INPUT_PAYLOAD: payload }
    expect(request(env)).toMatchObject({ message: { title: 'T', content: 'C' } })
  })

  test('a dry run needs no credentials and keeps none', () => {
    const none = { 'INPUT_ACCESS-ID': '', 'INPUT_SECRET-KEY': '', 'INPUT_DRY-RUN': 'true' }
    expect(read(none)).toMatchObject({ dryRun: true, accessId: '', secretKey: '' })
    expect(read({ 'INPUT_DRY-RUN': 'true' })).toMatchObject({ accessId: '', secretKey: '' })
  })
})

describe('a problem', () => {
  test.each([
    '0',
    '007',
    '-5',
    '+5',
    '5.0',
    '1e3',
    '0x1f',
    '12 34',
    '1,234',
    '１２',
    '5n',
    'uploadId',
  ])('upload-id %j', (value) => {
    expect(problems({ 'INPUT_UPLOAD-ID': value })).toEqual([ID_FORM])
  })

  test.each([
    [
      'INPUT_UPLOAD-ID',
      '',
      '`upload-id` is missing: give the `uploadId` that the upload put out, or several in `upload-ids`.',
    ],
    ['INPUT_TITLE', ' ', '`title` is missing: a notification needs one.'],
    ['INPUT_CONTENT', '\n', '`content` is missing: a notification needs one.'],
    ['INPUT_MESSAGE-TYPE', 'Notify', '`message-type` must be one of `notify`, `message`.'],
    ['INPUT_ENVIRONMENT', 'prod', '`environment` must be one of `product`, `dev`.'],
    ['INPUT_ACCOUNT-PUSH-TYPE', '1', '`account-push-type` must be one of `latest`, `all`.'],
    ['INPUT_EXPIRE-TIME', '259201', '`expire-time` must be a whole number from 0 to 259200.'],
    ['INPUT_EXPIRE-TIME', '-1', '`expire-time` must be a whole number from 0 to 259200.'],
    ['INPUT_PUSH-SPEED', '999', '`push-speed` must be a whole number from 1000 to 50000.'],
    ['INPUT_PUSH-SPEED', '50001', '`push-speed` must be a whole number from 1000 to 50000.'],
    [
      'INPUT_SEND-TIME',
      '2026-02-31 10:00:00',
      '`send-time` must be a real time of the form `yyyy-MM-DD HH:MM:SS`.',
    ],
    ['INPUT_SEND-TIME', '2026-01-31 10:00:00', '`send-time` has passed.'],
    ['INPUT_SEND-TIME', '2026-07-31 10:00:00', '`send-time` is more than 90 days ahead.'],
    ['INPUT_DRY-RUN', 'yes', '`dry-run` must be `true` or `false`.'],
    ['INPUT_SECRET-KEY', '', expect.stringMatching(/^`secret-key` is missing/)],
    ['INPUT_ACCESS-ID', 'a:b', 'Credentials: the AccessID holds a colon.'],
    ['INPUT_RETRIES', '11', '`retries` must be a whole number from 0 to 10.'],
    ['INPUT_PAYLOAD', '[]', '`payload` must be a JSON object.'],
    ['INPUT_PAYLOAD', '{"a":}', '`payload` is not valid JSON (line 1, column 6).'],
    [
      'INPUT_PAYLOAD',
      '{"upload_id":5}',
      '`payload` must not name `upload_id`: whom a push reaches is for `upload-id` and `kind` to say.',
    ],
    [
      'INPUT_PAYLOAD',
      '{"push_speed":5}',
      '`payload` sets `push_speed`, which must be a whole number from 1000 to 50000.',
    ],
    [
      'INPUT_PAYLOAD',
      '{"message":{"title":5}}',
      '`payload` sets `message.title`, which must be a string.',
    ],
    [
      'INPUT_PAYLOAD',
      '{"multi_pkg":1}',
      '`payload` sets `multi_pkg`, which must be `true` or `false`.',
    ],
    [
      'INPUT_PAYLOAD',
      '{"message":{"ios":{}}}',
      '`environment` is missing: the message is for iOS, where it is required. Give `product` or `dev`.',
    ],
    [
      'INPUT_CONTENT',
      'x'.repeat(4097),
      expect.stringMatching(
        /^The message \(`title`, .* adds\) has 41\d\d bytes as JSON; TPNS takes/,
      ),
    ],
  ])('of %s %.30j', (name, value, problem) => {
    expect(problems({ [name]: value })).toEqual([
      typeof problem === 'string' ? expect.stringContaining(problem.replace(/\.$/, '')) : problem,
    ])
  })

  test.each([
    ['[5', ['begins like a JSON array, but is not a valid one.']],
    ['[]', ['names no id.']],
    [' , ', ['names no id.']],
    ['5 x', ['has no id at place 2: an id is a positive whole number of at most 40 digits.']],
    ['[5,"05"]', [expect.stringMatching(/^has no id at place 2/)]],
    ['["5",["6"]]', [expect.stringMatching(/^has no id at place 2/)]],
    ['[5,6.0,7]', [expect.stringMatching(/^has no id at place 2/)]],
    [
      '["5",null,"6"]',
      [expect.stringMatching(/^has no id at place 2: that package was not uploaded/)],
    ],
    ['5 6 5 6', ['names an id twice: 5, 6. Whoever is in that package would be pushed to twice.']],
    ['["5",5]', [expect.stringMatching(/^names an id twice: 5\./)]],
    [
      Array.from({ length: 1001 }, (_, n) => n + 1).join(' '),
      ['names 1001 ids; at most 1000 are taken.'],
    ],
  ])('of upload-ids %.20j', (given, clauses) => {
    const told = problems({ 'INPUT_UPLOAD-ID': '', 'INPUT_UPLOAD-IDS': given })
    expect(told.map((problem) => problem.replace(/^`upload-ids` /, ''))).toEqual(clauses)
  })

  test('1000 ids are taken, and not both ways to give them', () => {
    const many = Array.from({ length: 1000 }, (_, n) => n + 1).join(' ')
    expect(read({ 'INPUT_UPLOAD-ID': '', 'INPUT_UPLOAD-IDS': many }).pushes).toHaveLength(1000)
    expect(problems({ 'INPUT_UPLOAD-IDS': '5' })).toEqual([
      'Give either `upload-id` or `upload-ids`, not both.',
    ])
  })

  test('an account type with tokens is told once', () => {
    expect(problems({ INPUT_KIND: 'token', 'INPUT_ACCOUNT-TYPE': 'phone' })).toEqual([
      '`account-type` goes with `kind` `account` only: tokens have no account type.',
    ])
    expect(problems({ INPUT_KIND: 'token', INPUT_PAYLOAD: '{"account_type":1002}' })).toEqual([
      '`payload` sets `account_type`, which goes with `kind` `account` only.',
    ])
  })

  test('a payload that can not be read may hold the title: nothing is said of it', () => {
    expect(problems({ INPUT_TITLE: '', INPUT_PAYLOAD: '{"message":' })).toEqual([
      expect.stringMatching(/^`payload` is not valid JSON/),
    ])
  })

  test('all of them come in one go, in the order of the inputs', () => {
    const all = problems({
      'INPUT_UPLOAD-ID': 'x',
      INPUT_KIND: 'people',
      'INPUT_ACCOUNT-TYPE': 'fax',
      'INPUT_MESSAGE-TYPE': 'x',
      'INPUT_EXPIRE-TIME': 'x',
      'INPUT_PUSH-SPEED': 'x',
      'INPUT_SEND-TIME': 'x',
      'INPUT_DRY-RUN': 'x',
      INPUT_PAYLOAD: '{"upload_id":1,"collapse_id":"x"}',
      INPUT_REGION: 'mars',
      'INPUT_ACCESS-ID': '',
      INPUT_TIMEOUT: '0',
    })
    expect(all.map((problem) => /`([^`]+)`/.exec(problem)?.[1])).toEqual([
      'upload-id',
      'kind',
      'account-type',
      'message-type',
      'expire-time',
      'push-speed',
      'payload',
      'payload',
      'send-time',
      'dry-run',
      'region',
      'access-id',
      'timeout',
    ])
  })
})

test.each(['ключ', '１５００', 'é1'])(
  'a request can not be signed with the AccessID %s',
  (accessId) => {
    expect(
      problems({ 'INPUT_ACCESS-ID': accessId, INPUT_AUTH: 'signature', INPUT_RETRIES: 'x' }),
    ).toEqual([
      'Credentials: the AccessID holds a character beyond ASCII, with which a request can not be signed.',
      expect.stringMatching(/^`retries` must be/),
    ])
    expect(problems({ 'INPUT_ACCESS-ID': accessId })).toEqual([])
  },
)
