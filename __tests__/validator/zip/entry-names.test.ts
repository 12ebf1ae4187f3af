import { describe, expect, test } from '@jest/globals'
import { oneFile, TEXT, UTF8 } from '../../support/zip-builder.js'
import { unicodePath } from '../../support/zip-records.js'
import { file, message, rules } from './judged.js'
import { readArchive } from './read-archive.js'

const RAW = Buffer.from('audience.txt')

describe('names in Unicode Path fields', () => {
  const named = (raw: string, ...names: string[]) =>
    file(raw, { extra: Buffer.concat(names.map((name) => unicodePath(Buffer.from(raw), name))) })

  test('may be others, as long as they mean the same', () => {
    expect(rules(named('??.txt', '受众.txt'))).toEqual([])
    expect(rules(named('a.TXT', 'a.txt', 'b.txt'))).toEqual([])
  })

  test.each([
    ['audience.exe', 'audience.txt', 'zip-entry-extension'],
    ['audience.txt', 'audience.exe', 'zip-entry-extension'],
    ['audience.txt', 'audience.csv', 'zip-entry-extension'],
    ['audience.txt', '', 'zip-entry-extension'],
    ['folder/a.txt', 'a.txt', 'zip-folder'],
    ['a.txt', 'folder/a.txt', 'zip-folder'],
    ['a.txt', '..\\a.txt', 'zip-folder'],
    ['a.txt', 'C:a.txt', 'zip-folder'],
  ])('are held to the rules like the plain one: %s, %s', (raw, name, rule) => {
    const stale = file(raw, { extra: unicodePath(Buffer.from('b.txt'), name) })
    const flagged = file(raw, { ...named(raw, name), flags: UTF8 })
    for (const entry of [named(raw, name), named(raw, raw, name), stale, flagged]) {
      expect(rules(entry)).toEqual([rule])
    }
  })

  test('are told when they differ', () => {
    expect(message(named('a.txt', 'b.csv'))).toContain('several names, "b.csv" and "a.txt"')
  })
})

describe('zip-entry-name', () => {
  const GBK = Buffer.from([0xca, 0xdc, 0xd6, 0xda, 0x2e, 0x74, 0x78, 0x74])

  test('warns of a name that is not UTF-8, also beside one that is', async () => {
    for (const extra of [Buffer.alloc(0), unicodePath(GBK, '受众.txt')]) {
      const outcome = await readArchive(oneFile({ name: GBK, extra }))
      expect(outcome).toMatchObject({ entry: '受众.txt', rules: ['zip-entry-name'], text: TEXT })
      expect(outcome.messages[0]).toContain('is not UTF-8')
    }
  })

  test.each([255, 256])('warns of a name over 255 bytes: %d', async (length) => {
    const name = `${'a'.repeat(length - 4)}.txt`
    const chinese = `${'受'.repeat(83)}${'a'.repeat(length - 253)}.txt`
    const entries = [{ name }, { name: chinese }, { extra: unicodePath(RAW, name) }]
    for (const entry of entries) {
      const { messages, text } = await readArchive(oneFile(entry))
      expect(text).toBe(TEXT)
      expect(messages).toEqual(length === 255 ? [] : [expect.stringContaining('has 256 bytes')])
    }
  })

  test('is no word about one of several files', () => {
    expect(rules({ name: GBK }, file('a.txt'))).toEqual(['zip-entries'])
  })
})
