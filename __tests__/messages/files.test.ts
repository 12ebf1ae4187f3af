import { expect, test } from '@jest/globals'
import { speakerOf, text } from '../../src/messages/services.js'

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

test.each(['en', 'zh-CN'] as const)('one that another program holds: %s', async (language) => {
  const say = await speakerOf(language)
  const name = 'a.txt'
  const [held, denied] = ['EBUSY', 'EPERM'].map((reason) => [
    say(text('finding.file-unreadable', { reason, isAltered: false })),
    `${say(text('files.unreadable', { name, reason }))}${say(text('files.unreadable-hint', { reason }))}`,
  ])
  for (const said of held ?? []) expect(said).toMatch(/[(（]EBUSY[)）].*Excel/)
  for (const said of denied ?? []) {
    expect(said).toMatch(/[(（]EPERM[)）]/)
    expect(said).not.toContain('Excel')
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
