import { expect, test } from '@jest/globals'
import { commandNames } from '../../src/messages/entry-names.js'

test('commands show a name of up to sixty characters, and a sample for a longer one', () => {
  const fits = `${'x'.repeat(56)}.txt`
  expect(commandNames({ archive: 'a.zip', file: fits }).file).toBe(fits)
  expect(commandNames({ archive: 'a.zip', file: `x${fits}` }).file).toBe('audience.txt')
})
