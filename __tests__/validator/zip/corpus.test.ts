import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { accounts } from '../../support/zip-builder.js'
import { type Outcome, readArchive } from './read-archive.js'

const FOLDER = new URL('../corpus/zip/', import.meta.url)
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.zip'))

const good = { entry: 'audience.txt', rules: [], messages: [], text: accounts(20) }
const refused = (...rules: string[]) => ({ entry: 'audience.txt', rules, text: null })

/** What the samples give that don't just open as `audience.txt`. */
const OTHERS: Readonly<Record<string, Partial<Outcome>>> = {
  '7zip-link.zip': { entry: 'link.txt', rules: ['zip-link'], text: null },
  '7zip-unicode-field.zip': { ...good, entry: '受众.txt' },
  'bsdtar-gbk-name.zip': { entry: '受众.txt', rules: ['zip-entry-name'], text: good.text },
  'bsdtar-link.zip': { entry: 'link.txt', rules: ['zip-link'], text: null },
  'bsdtar-padded.zip': { entry: null, rules: ['zip-invalid'], text: null },
  '7zip-aes.zip': refused('zip-encrypted', 'zip-method'),
  '7zip-chinese-name.zip': { ...good, entry: '受众.txt' },
  '7zip-deflate64.zip': refused('zip-method'),
  '7zip-local-name.zip': { ...good, entry: '受众.txt' },
  '7zip-lzma.zip': refused('zip-method'),
  'go-chinese-name.zip': { ...good, entry: '受众.txt' },
  'go-stored.zip': { ...good, entry: 'audience.csv' },
  'infozip-bzip2.zip': refused('zip-method'),
  'infozip-chinese-name.zip': { ...good, entry: '受众.txt' },
  'infozip-encrypted-stored.zip': refused('zip-encrypted'),
  'infozip-encrypted.zip': refused('zip-encrypted'),
  'infozip-folder.zip': { entry: 'folder/audience.txt', rules: ['zip-folder'], text: null },
  'infozip-link-only.zip': { entry: 'link.txt', rules: ['zip-link'], text: null },
  'infozip-link.zip': { entry: null, rules: ['zip-entries'], text: null },
  'infozip-piped.zip': { entry: '-', rules: ['zip-entry-extension'], text: null },
  'infozip-prefixed.zip': { entry: null, rules: ['zip-invalid'], text: null },
  'infozip-prefixed-unadjusted.zip': { entry: null, rules: ['zip-invalid'], text: null },
  'java-folder.zip': { entry: 'folder/audience.txt', rules: ['zip-folder'], text: null },
  'python-appended.zip': { entry: null, rules: ['zip-invalid'], text: null },
  'python-empty-text.zip': { ...good, entry: 'audience.csv', text: '' },
  'python-empty.zip': { entry: null, rules: ['zip-entries'], text: null },
  'python-lzma.zip': refused('zip-method'),
  'python-overwritten.zip': { entry: null, rules: ['zip-entries'], text: null },
}

describe('archives made by other programs', () => {
  test.each(FILES)('%s', async (name) => {
    const outcome = await readArchive(readFileSync(new URL(name, FOLDER)))
    expect(outcome).toMatchObject(OTHERS[name] ?? good)
  })

  test('every expectation is about a sample', () => {
    expect(FILES).toEqual(expect.arrayContaining(Object.keys(OTHERS)))
    expect(FILES.length).toBeGreaterThan(55)
  })
})
