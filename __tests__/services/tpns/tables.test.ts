import { describe, expect, test } from '@jest/globals'
import { sayEnglish } from '../../../src/messages/index.js'
import { lookUpCode } from '../../../src/services/tpns/codes.js'
import {
  basicAuthorization,
  credentialProblems,
  credentialSecrets,
} from '../../../src/services/tpns/credentials.js'
import { parseRegion, REGION_NAMES, regionUrl } from '../../../src/services/tpns/regions.js'

describe('a region', () => {
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
  ])('%s is %s', (text, url) => {
    expect(regionUrl(parseRegion(text)!).href).toBe(url)
    expect(REGION_NAMES).toContain(text)
  })

  test.each(['', 'Guangzhou', 'toString', 'sg', 'beijing'])('is not %j', (text) => {
    expect(parseRegion(text)).toBeUndefined()
  })

  test('has three names', () => {
    expect(REGION_NAMES.length).toBe(12)
  })
})

describe('a code', () => {
  test.each([
    [1008001, false, 0, /parsed/],
    [1008002, false, 0, /missing/],
    [1008003, false, 0, /AccessID or SecretKey is wrong/],
    [1008004, true, 0, /internal/],
    [1008007, false, 0, /invalid/],
    [1008011, true, 0, /file/],
    [1008012, false, 0, /empty/],
    [1008015, false, 0, /push id is unknown/],
    [1008016, false, 0, /date is illegal/],
    [1008019, false, 0, /content of the message was refused/],
    [1008023, false, 0, /certificate .* iOS has expired/],
    [1008028, true, 1000, /one a second/],
    [1008030, false, 0, /not paid/],
    [1008031, false, 0, /destroyed/],
    [1008035, false, 0, /another service access point/],
    [10010005, false, 0, /does not exist/],
    [10010012, false, 0, /illegal/],
    [10010018, false, 0, /repeats/],
    [4711, false, 0, /does not know/],
  ])('%i: worth another attempt is %p', (code, retryable, minDelayMs, meaning) => {
    const found = lookUpCode(code)
    expect([found.retryable, found.minDelayMs]).toEqual([retryable, minDelayMs])
    expect(sayEnglish(found.meaning)).toMatch(meaning)
    expect(sayEnglish(found.hint)).toMatch(/^[A-Z].*\.$/)
  })

  test('for wrong credentials names the allow-list, which hosted runners are not on', () => {
    expect(sayEnglish(lookUpCode(1008003).hint)).toMatch(/allow-list .* GitHub hosts are not\.$/)
  })

  test('for a wrong site says to check the region', () => {
    expect(sayEnglish(lookUpCode(1008035).hint)).toMatch(/^Check `region`/)
  })
})

describe('credentials', () => {
  test('make a Basic credential in UTF-8', () => {
    expect(basicAuthorization({ accessId: '1500001234', secretKey: 'open:sesame' })).toBe(
      'Basic MTUwMDAwMTIzNDpvcGVuOnNlc2FtZQ==',
    )
    expect(basicAuthorization({ accessId: 'a', secretKey: 'ü' })).toBe('Basic YTrDvA==')
  })

  test('are secret but for the AccessID', () => {
    expect(credentialSecrets({ accessId: '15', secretKey: 'sesame' })).toEqual([
      'sesame',
      '15:sesame',
      'MTU6c2VzYW1l',
    ])
    expect(credentialSecrets({ accessId: '15', secretKey: '' })).toEqual([])
  })

  test.each([
    ['15', 'sesame', []],
    ['', '', ['the AccessID is empty', 'the SecretKey is empty']],
    ['1:5', 'a', ['the AccessID holds a colon']],
    [
      '1\n5',
      'a\u0000',
      ['the AccessID holds a control character', 'the SecretKey holds a control character'],
    ],
  ])('%j and %j have these problems: %j', (accessId, secretKey, problems) => {
    expect(credentialProblems({ accessId, secretKey }).map(sayEnglish)).toEqual(problems)
  })
})
