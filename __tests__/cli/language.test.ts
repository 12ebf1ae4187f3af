import { describe, expect, test } from '@jest/globals'
import { optionSpeaker, takeLanguage } from '../../src/cli/language.js'
import { isSetting } from '../../src/cli/settings.js'
import { sayEnglish, text } from '../../src/messages/index.js'
import { FOLLOW_SETTINGS } from '../../src/run/settings/follow.js'
import { SETTINGS } from '../../src/run/settings/kind.js'
import { PACK_SETTINGS } from '../../src/run/settings/pack.js'
import { PUSH_SETTINGS } from '../../src/run/settings/push.js'

describe('takeLanguage', () => {
  test.each([
    [['validate', 'a'], 'en', ['validate', 'a'], []],
    [['--language', 'zh-CN', 'validate', 'a'], 'zh-CN', ['validate', 'a'], ['zh-CN']],
    [['validate', '--language=zh-CN', 'a'], 'zh-CN', ['validate', 'a'], ['zh-CN']],
    [
      ['validate', 'a', '--', '--language', 'zh-CN'],
      'en',
      ['validate', 'a', '--', '--language', 'zh-CN'],
      [],
    ],
    [['validate', '--language'], 'en', ['validate'], ['']],
    [['--language', '--', 'a'], 'en', ['--', 'a'], ['']],
    [['--language', 'de', 'help'], 'en', ['help'], ['de']],
  ] as const)('of %j: %s, leaving %j', (all, language, args, asked) => {
    expect(takeLanguage(all, {})).toEqual({ language, args, asked })
  })
})

test.each([
  [{ LC_ALL: 'C', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
  [{ LC_ALL: '', LC_MESSAGES: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
  [{ LC_MESSAGES: 'zh_TW', LANG: 'en_US.UTF-8' }, 'zh-CN'],
  [{ LANG: 'zh' }, 'zh-CN'],
  [{ LANG: 'zha' }, 'en'],
] as const)('the locale %j speaks %s', (env, language) => {
  expect(takeLanguage(['validate'], env).language).toBe(language)
})

describe('settings in texts', () => {
  const say = optionSpeaker(sayEnglish, isSetting)
  const sentence = (words: string) => text('general.sentences', { texts: [words] })

  test('are said as options, variables or operands; nothing else is', () => {
    expect(say(sentence('Check `region` and `secret-key`, or `files`.'))).toBe(
      'Check `--region` and TPNS_SECRET_KEY, or FILE.',
    )
    expect(say(sentence('One of `account`, `zip-link`, `uploadId`.'))).toBe(
      'One of `account`, `zip-link`, `uploadId`.',
    )
    expect(say('`region`')).toBe('`region`')
  })

  test('are known for every command', () => {
    const all = [SETTINGS, PUSH_SETTINGS, FOLLOW_SETTINGS, PACK_SETTINGS].flatMap(Object.values)
    expect(all.filter((name) => !isSetting(name))).toEqual([])
  })
})
