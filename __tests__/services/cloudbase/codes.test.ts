import { describe, expect, test } from '@jest/globals'
import { sayEnglish } from '../../../src/messages/index.js'
import { isStaleTokenCode, lookUpWechatCode } from '../../../src/services/cloudbase/codes.js'

const DOCUMENTED = [
  -1, -1000, 40014, 40097, 40101, 41001, 43002, 44002, 47001, 85088, 40001, 40002, 40013, 40125,
  40164, 41002, 41004, 42001, 45009, 45011,
]

describe('codes of WeChat', () => {
  test.each(DOCUMENTED)('%i has a meaning and a hint of its own', (code) => {
    const known = lookUpWechatCode(code)
    expect(sayEnglish(known.meaning)).toMatch(/^\S.*[^.]$/)
    expect(known.meaning).not.toEqual(lookUpWechatCode(1).meaning)
    expect(sayEnglish(known.hint)).toMatch(/^\S.*\.$/)
  })

  test('only system errors are tried again', () => {
    expect(DOCUMENTED.filter((code) => lookUpWechatCode(code).retryable)).toEqual([-1, -1000])
  })

  test('an unknown one is a refusal that says where to look', () => {
    const { meaning, retryable, hint } = lookUpWechatCode(-501_000)
    expect([sayEnglish(meaning), retryable, sayEnglish(hint)]).toEqual([
      'an error code that this program does not know',
      false,
      "Check `env`, and look the code up in WeChat's and Cloud Base's error codes.",
    ])
  })

  test('a new token is worth a try only after those that say that it is stale', () => {
    expect([...DOCUMENTED, null, 0].filter(isStaleTokenCode)).toEqual([40014, 40001, 42001])
  })
})
