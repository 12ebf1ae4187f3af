import { expect, test } from '@jest/globals'
import { speakerOf, text } from '../../src/messages/index.js'

const missing = { path: '/lists/a.txt', slip: null, folder: '/lists' }

test.each(['en', 'zh-CN'] as const)('a missing file is named, in %s', async (language) => {
  const say = await speakerOf(language)
  for (const said of [
    say(text('finding.file-missing', { missing })),
    say(text('files.missing', { missing })),
  ]) {
    expect(said).toContain('/lists/a.txt')
    expect(said).toMatch(/\/lists(?!\/)/)
  }
})

test.each(['directory', 'not-regular', 'unknown-size'])(
  'a file that can not be read, since %s, is told in Chinese',
  async (reason) => {
    const say = await speakerOf('zh-CN')
    for (const said of [
      say(text('finding.file-unreadable', { reason, isAltered: false })),
      say(text('files.unreadable', { name: '', reason })),
    ]) {
      expect(said).not.toMatch(/[a-z]/i)
    }
  },
)
