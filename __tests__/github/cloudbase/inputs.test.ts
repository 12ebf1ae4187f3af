import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../../src/errors.js'
import { readCloudBaseInputs } from '../../../src/github/cloudbase/inputs.js'
import { inputVariable } from '../../../src/github/inputs.js'
import { IS_WINDOWS } from '../../support/platform.js'

const GOOD = {
  file: 'lists/audience.csv',
  env: 'env-1',
  path: 'backend/{date}/{sha256}/{name}',
  'app-id': 'wx0123456789abcdef',
  'app-secret': 'secret-of-the-app',
}
/** On Windows, no file can have a backslash in its name. */
const BACKSLASHES: readonly [Readonly<Record<string, string>>, string][] = IS_WINDOWS
  ? []
  : [
      [
        { file: 'a\\b.csv', path: 'a/{name}' },
        "`path` can't be used: it, with the name of the file filled in, holds a backslash; folders are separated by `/`.",
      ],
    ]
const LAST_SECOND_OF_2025 = Date.parse('2025-12-31T23:59:59.999Z')

function read(inputs: Readonly<Record<string, string>>) {
  const env = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]),
  )
  return readCloudBaseInputs({ GITHUB_WORKSPACE: '/a folder', ...env }, LAST_SECOND_OF_2025)
}

function problems(inputs: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(inputs)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}

describe('the inputs of the Cloud Base action', () => {
  test('have the documented defaults', () => {
    const { objectPath, ...inputs } = read(GOOD)
    expect(inputs).toEqual({
      file: 'lists/audience.csv',
      path: resolve('/a folder', 'lists', 'audience.csv'),
      env: 'env-1',
      credential: { appId: 'wx0123456789abcdef', appSecret: 'secret-of-the-app' },
      validate: true,
      kind: 'account',
      strict: false,
      retries: 3,
      timeoutMs: 120_000,
      serviceUrl: new URL('https://api.weixin.qq.com'),
    })
    expect(objectPath('ab'.repeat(32))).toBe(`backend/2025-12-31/${'ab'.repeat(32)}/audience.csv`)
  })

  test('are all read', () => {
    const { 'app-id': _, 'app-secret': __, ...rest } = GOOD
    const inputs = read({
      ...rest,
      'access-token': ' token-1 ',
      validate: 'false',
      kind: 'account',
      'account-type': 'phone',
      strict: 'true',
      retries: '0',
      timeout: '1',
      'service-url': 'http://127.0.0.1:8080/gateway',
    })
    expect(inputs).toMatchObject({
      credential: { accessToken: 'token-1' },
      validate: false,
      accountType: 1002,
      strict: true,
      retries: 0,
      timeoutMs: 1_000,
      serviceUrl: new URL('http://127.0.0.1:8080/gateway'),
    })
  })

  test('are all reported in one go', () => {
    const bad = {
      path: '../{name}',
      'access-token': 'two words',
      'app-secret': 'secret-of-the-app',
      validate: 'yes',
      kind: 'accounts',
      'account-type': 'fax',
      strict: 'no',
      retries: '11',
      timeout: '0',
      'service-url': 'http://api.weixin.qq.com',
    }
    const found = problems(bad)
    expect(found.map((problem) => /`[a-z-]+`/.exec(problem)?.[0])).toEqual([
      '`file`',
      '`env`',
      '`path`',
      '`access-token`',
      '`access-token`',
      '`validate`',
      '`kind`',
      '`account-type`',
      '`strict`',
      '`retries`',
      '`timeout`',
      '`service-url`',
    ])
    expect(found.join('\n')).not.toMatch(/two words|secret-of-the-app/)
  })

  test.each([
    [
      { 'access-token': 'a' },
      'Give either `access-token`, or `app-id` with `app-secret`, not both.',
    ],
    [
      { 'access-token': 'a', 'app-id': '' },
      'Give either `access-token`, or `app-id` with `app-secret`, not both.',
    ],
    [
      { 'access-token': 'a', 'app-secret': '' },
      'Give either `access-token`, or `app-id` with `app-secret`, not both.',
    ],
    [{ 'app-id': '' }, '`app-id` is missing: it goes with `app-secret`.'],
    [{ 'app-secret': '' }, '`app-secret` is missing: it goes with `app-id`.'],
    [
      { 'app-id': '', 'app-secret': '' },
      'There is no credential: give `access-token`, or `app-id` with `app-secret`.',
    ],
    [{ 'app-id': 'w x' }, '`app-id` holds white space or a control character.'],
    [{ 'app-secret': 'a\tb' }, '`app-secret` holds white space or a control character.'],
    [{ path: '' }, '`path` is missing: give the path in the storage, as in `lists/{name}`.'],
    [{ path: 'a//b' }, "`path` can't be used: it has nothing between two slashes."],
    [
      { path: 'a/{nam}' },
      "`path` can't be used: it holds `{nam}`; braces are for {name}, {sha256}, {date} only.",
    ],
    ...BACKSLASHES,
    [
      { path: `${'x'.repeat(800)}{sha256}` },
      "`path` can't be used: it has 864 bytes; the most is 850.",
    ],
    [
      { 'service-url': 'https://user:pass@gateway.example' },
      "`service-url` can't be used: it holds a user name or password.",
    ],
    [
      { kind: 'token', 'account-type': '1002' },
      '`account-type` goes with `kind` `account` only: tokens have no account type.',
    ],
  ])('%j: %s', (changes, problem) => {
    expect(problems({ ...GOOD, ...changes })).toEqual([problem])
  })

  test('that say nothing without validation must be valid all the same', () => {
    expect(problems({ ...GOOD, validate: 'false', kind: 'token', strict: 'true' })).toEqual([])
    expect(problems({ ...GOOD, validate: 'false', kind: 'list' })).toEqual([
      '`kind` must be one of `account`, `token`, not "list".',
    ])
  })
})
