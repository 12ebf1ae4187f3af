import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/errors.js'
import { languageOf, registerSecrets } from '../../src/github/inputs.js'
import { readUploadInputs, type UploadInputs } from '../../src/github/upload/inputs.js'
import { Scrubber } from '../../src/safety/index.js'

const workspace = resolve('/checkout')

const GIVEN = {
  GITHUB_WORKSPACE: workspace,
  INPUT_FILE: 'lists/a.txt',
  'INPUT_ACCESS-ID': '1500000001',
  'INPUT_SECRET-KEY': 'made-up-key',
}

const read = (env: Readonly<Record<string, string>>): Promise<UploadInputs> =>
  readUploadInputs({ ...GIVEN, ...env })

async function problems(env: Readonly<Record<string, string>>): Promise<readonly string[]> {
  try {
    await read(env)
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  return []
}

test('the language is read as all inputs are, and English where it is none', () => {
  expect(languageOf({ INPUT_LANGUAGE: ' zh-CN ' })).toBe('zh-CN')
  expect(languageOf({ INPUT_LANGUAGE: 'zh-TW' })).toBe('en')
  expect(languageOf({})).toBe('en')
})

describe('readUploadInputs', () => {
  test('says once that a line matches nothing', async () => {
    const files = { INPUT_FILE: '', INPUT_FILES: 'none/*.txt' }
    expect(await problems(files)).toEqual([
      `\`files\` names no file with the line "none/*.txt". Looked in ${workspace}.`,
    ])
    expect(await problems({ INPUT_FILE: '', INPUT_FILES: '!none/*.txt' })).toEqual([
      expect.stringContaining('take all away'),
    ])
  })

  test('gives documented defaults', async () => {
    expect(await read({})).toEqual({
      isSet: false,
      files: [{ file: 'lists/a.txt', path: join(workspace, 'lists', 'a.txt') }],
      accountTypeText: undefined,
      regionText: 'guangzhou',
      validateOnly: false,
      kind: 'account',
      strict: false,
      serviceUrl: new URL('https://api.tpns.tencent.com'),
      service: 'TPNS (guangzhou)',
      accessId: '1500000001',
      secretKey: 'made-up-key',
      retries: 3,
      timeoutMs: 120_000,
    })
  })

  test('keeps an absolute path', async () => {
    const absolute = resolve('/elsewhere/a.txt')
    expect((await read({ INPUT_FILE: absolute })).files).toEqual([
      { file: absolute, path: absolute },
    ])
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
  ])('region %s is %s', async (region, url) => {
    expect((await read({ INPUT_REGION: region })).serviceUrl.href).toBe(url)
  })

  test('service-url overrides region', async () => {
    const inputs = await read({
      'INPUT_SERVICE-URL': 'http://127.0.0.1:8080/tpns',
      INPUT_REGION: 'sh',
    })
    expect(inputs.serviceUrl.href).toBe('http://127.0.0.1:8080/tpns')
  })

  test.each([
    ['1002', 1002],
    ['phone', 1002],
    ['custom-16', 16],
    ['0', 0],
    ['default', 0],
  ])('account-type %s is number %d', async (text, number) => {
    expect((await read({ 'INPUT_ACCOUNT-TYPE': text })).accountType).toBe(number)
  })

  test.each(['01002', 'Phone', '17', '988', 'constructor'])(
    'refuses account-type %s',
    async (text) => {
      expect(await problems({ 'INPUT_ACCOUNT-TYPE': text })).toEqual([
        expect.stringMatching(/^`account-type` must be .*1002 \(phone\)/),
      ])
    },
  )

  test('refuses account-type together with kind token', async () => {
    expect(await problems({ INPUT_KIND: 'token', 'INPUT_ACCOUNT-TYPE': 'qq' })).toEqual([
      expect.stringMatching(/^`account-type` goes with `kind` `account` only/),
    ])
  })

  test('asks for no credentials under validate-only, and uses none', async () => {
    const inputs = await read({ 'INPUT_VALIDATE-ONLY': 'true' })
    expect([inputs.accessId, inputs.secretKey]).toEqual(['', ''])
  })

  test.each([
    ['INPUT_ACCESS-ID', '`access-id` is missing'],
    ['INPUT_SECRET-KEY', '`secret-key` is missing'],
    ['INPUT_FILE', '`file` is missing'],
  ])('asks for %s', async (name, text) => {
    expect(await problems({ [name]: '  ' })).toEqual([expect.stringContaining(text)])
  })

  test('refuses an AccessID with a colon', async () => {
    expect(await problems({ 'INPUT_ACCESS-ID': '15:key' })).toEqual([
      expect.stringContaining('colon'),
    ])
  })

  test('registers what inputs hold of secrets', () => {
    const registered: string[] = []
    const env = { 'INPUT_SECRET-KEY': ' made-up-key ', 'INPUT_ACCESS-TOKEN': 'made-up-token' }
    registerSecrets(env, new Scrubber([], (secret) => registered.push(secret)))
    expect(registered).toEqual(['made-up-key', 'made-up-token'])
  })

  test.each([
    'http://example.com',
    'https://user:password@example.com',
    'ftp://example.com',
    'http://localhost.example.com',
    'example.com',
  ])('refuses the service-url %s without repeating it', async (url) => {
    const [problem, ...others] = await problems({ 'INPUT_SERVICE-URL': url })
    expect(others).toEqual([])
    expect(problem).toMatch(/^`service-url` can't be used: /)
    expect(problem).not.toContain('password@')
  })
})
