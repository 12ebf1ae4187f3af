import { describe, expect, test } from '@jest/globals'
import { NODE } from '../../../src/platform/node/platform.js'
import { openArchive } from '../../../src/validator/zip/index.js'
import { ENCRYPTED, oneFile } from '../../support/zip-builder.js'
import { file, message } from './judged.js'
import { messageOf, readArchive } from './read-archive.js'

describe('a command', () => {
  const command = (name: string, archive?: string) => {
    const spec = oneFile({ name, flags: ENCRYPTED })
    const { problems } = openArchive(spec, NODE, archive === undefined ? {} : { name: archive })
    return /`(.*)`/.exec(messageOf(problems[0]!))?.[1]
  }

  test.each([
    ['list.csv', undefined, 'zip -X list.zip list.csv'],
    ['list.csv', 'June.zip', 'zip -X June.zip list.csv'],
    ['受众.txt', '六月 1.zip', "zip -X '六月 1.zip' 受众.txt"],
    ['a/b/list 1.txt', undefined, "zip -X -j 'list 1.zip' 'a/b/list 1.txt'"],
    ['a\\b\\list.txt', undefined, 'zip -X list.zip list.txt'],
    ['c:list.txt', undefined, 'zip -X list.zip list.txt'],
    ['C:\\a:b\\list.txt', undefined, 'zip -X list.zip list.txt'],
    ['-rf.txt', undefined, 'zip -X audience.zip audience.txt'],
    ["it's.txt", undefined, 'zip -X audience.zip audience.txt'],
    ['$(x).txt', '`x`.zip', 'zip -X audience.zip audience.txt'],
    ['a\nb.txt', undefined, 'zip -X audience.zip audience.txt'],
    [`${'a'.repeat(61)}.txt`, undefined, 'zip -X audience.zip audience.txt'],
  ])('has the names of the archive where they are fit for one: %j', (name, archive, expected) => {
    expect(command(name, archive)).toBe(expected)
  })

  test('has the name of the first entry where the archive is cut short', async () => {
    const { messages } = await readArchive(oneFile({ name: 'list.csv' }).subarray(0, 80))
    expect(messages[0]).toContain('`zip -X list.zip list.csv`')
    expect((await readArchive(oneFile().subarray(0, 31))).messages[0]).toContain('audience.txt')
  })

  test('follows a link', () => {
    const entry = file('latest.csv', { central: { attributes: 0xa1ff_0000 } })
    expect(message(entry)).toContain('`zip -X latest.zip latest.csv` does that.')
  })
})
