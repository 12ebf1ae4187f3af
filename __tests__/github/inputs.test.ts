import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/errors.js'
import { readUploadInputs, type UploadInputs } from '../../src/github/upload/inputs.js'

const workspace = resolve('/workspace')

const GIVEN = {
  GITHUB_WORKSPACE: workspace,
  INPUT_FILE: 'lists/a.txt',
  'INPUT_ACCESS-ID': '1500000001',
  'INPUT_SECRET-KEY': 'made-up-key',
}

const read = (env: Readonly<Record<string, string>>): UploadInputs =>
  readUploadInputs({ ...GIVEN, ...env })

function problems(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(env)
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  return []
}

describe('readUploadInputs', () => {
  test('gives documented defaults', () => {
    expect(read({})).toEqual({
      file: 'lists/a.txt',
      path: join(workspace, 'lists', 'a.txt'),
      validateOnly: false,
      kind: 'account',
      strict: false,
      serviceUrl: new URL('https://api.tpns.tencent.com'),
      service: 'TPNS in guangzhou',
      accessId: '1500000001',
      secretKey: 'made-up-key',
      retries: 3,
      timeoutMs: 120_000,
    })
  })

  test('keeps an absolute path', () => {
    const absolute = resolve('/elsewhere/a.txt')
    expect(read({ INPUT_FILE: absolute }).path).toBe(absolute)
  })

  test.each([
    ['guangzhou', 'https://api.tpns.tencent.com/'],
    ['ap-guangzhou', 'https://api.tpns.tencent.com/'],
    ['gz', 'https://api.tpns.tencent.com/'],
    ['shanghai', 'https://api.tpns.sh.tencent.com/'],
    ['ap-shanghai', 'https://api.tpns.sh.tencent.com/'],
    ['sh', 'https://api.tpns.sh.tencent.com/'],
    ['hongkong', 'https://api.tpns.hk.tencent.com/'],
    ['ap-hongkong', 'https://api.tpns.hk.tencent.com/'],
    ['hk', 'https://api.tpns.hk.tencent.com/'],
    ['singapore', 'https://api.tpns.sgp.tencent.com/'],
    ['ap-singapore', 'https://api.tpns.sgp.tencent.com/'],
    ['sgp', 'https://api.tpns.sgp.tencent.com/'],
  ])('region %s is %s', (region, url) => {
    expect(read({ INPUT_REGION: region }).serviceUrl.href).toBe(url)
  })

  test('service-url overrides region', () => {
    const inputs = read({ 'INPUT_SERVICE-URL': 'http://127.0.0.1:8080/tpns', INPUT_REGION: 'sh' })
    expect(inputs.serviceUrl.href).toBe('http://127.0.0.1:8080/tpns')
  })

  test.each([
    ['1002', 1002],
    ['phone', 1002],
    ['custom-16', 16],
    ['0', 0],
    ['default', 0],
  ])('account-type %s is number %d', (text, number) => {
    expect(read({ 'INPUT_ACCOUNT-TYPE': text }).accountType).toBe(number)
  })

  test.each(['01002', 'Phone', '17', '990', 'constructor'])('refuses account-type %s', (text) => {
    expect(problems({ 'INPUT_ACCOUNT-TYPE': text })).toEqual([
      expect.stringMatching(/^`account-type` must be .*1002 \(phone\)/),
    ])
  })

  test('refuses account-type together with kind token', () => {
    expect(problems({ INPUT_KIND: 'token', 'INPUT_ACCOUNT-TYPE': 'qq' })).toEqual([
      expect.stringMatching(/^`account-type` goes with `kind` `account` only/),
    ])
  })

  test('asks for no credentials under validate-only, and uses none', () => {
    const inputs = read({ 'INPUT_VALIDATE-ONLY': 'true' })
    expect([inputs.accessId, inputs.secretKey]).toEqual(['', ''])
  })

  test.each([
    ['INPUT_ACCESS-ID', '`access-id` is missing'],
    ['INPUT_SECRET-KEY', '`secret-key` is missing'],
    ['INPUT_FILE', '`file` is missing'],
  ])('asks for %s', (name, text) => {
    expect(problems({ [name]: '  ' })).toEqual([expect.stringContaining(text)])
  })

  test('refuses an AccessID with a colon', () => {
    expect(problems({ 'INPUT_ACCESS-ID': '15:key' })).toEqual([expect.stringContaining('colon')])
  })

  test('registers the secret before it can fail', () => {
    const registered: string[] = []
    expect(() =>
      readUploadInputs({ 'INPUT_SECRET-KEY': ' made-up-key ' }, (secret) =>
        registered.push(secret),
      ),
    ).toThrow(InputError)
    expect(registered).toEqual(['made-up-key'])
  })

  test.each([
    'http://example.com',
    'https://user:password@example.com',
    'ftp://example.com',
    'http://localhost.example.com',
    'example.com',
  ])('refuses the service-url %s without repeating it', (url) => {
    const [problem, ...others] = problems({ 'INPUT_SERVICE-URL': url })
    expect(others).toEqual([])
    expect(problem).toMatch(/^`service-url` can't be used: /)
    expect(problem).not.toContain('password@')
  })
})
