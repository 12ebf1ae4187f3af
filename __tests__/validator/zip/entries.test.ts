import { describe, expect, test } from '@jest/globals'
import { openArchive } from '../../../src/pack/read/archive.js'
import { NODE } from '../../../src/platform/node/platform.js'
import { openEntries } from '../../../src/validator/zip/index.js'
import { listOf } from '../../pack/packing.js'
import { joined, sourceOf } from '../../support/archive-source.js'
import { buildZip, ENCRYPTED, type EntrySpec, oneFile, TEXT } from '../../support/zip-builder.js'
import { extraField, u64 } from '../../support/zip-records.js'

const file = (name: string, entry: Partial<EntrySpec> = {}): EntrySpec => ({
  name,
  text: TEXT,
  ...entry,
})

/** What packing reads from an archive of these. */
function listsIn(...entries: EntrySpec[]) {
  return openArchive(listOf('lists.zip', buildZip({ entries }), 10), NODE)
}

const open = (bytes: Buffer) => openEntries(sourceOf(bytes), NODE, 'lists.zip')

describe('an archive of any number of files', () => {
  test('gives them in the order of its directory, folders and all', async () => {
    const entries = [
      file('b.csv'),
      file('folder/', { text: '' }),
      file('folder/a.txt', { method: 0 }),
    ]
    const found = await open(buildZip({ entries, reversed: true }))
    expect(found.map(({ name }) => name)).toEqual(['folder/a.txt', 'b.csv'])
    for (const entry of found) {
      expect(entry).toMatchObject({ noFile: null, refusedBy: null })
      // Twice, since a list may be read again.
      expect((await joined(entry.chunks())).toString()).toBe(TEXT)
      expect((await joined(entry.chunks())).toString()).toBe(TEXT)
    }
  })

  test('is checked as strictly as a package', async () => {
    const bytes = buildZip({ entries: [file('a.txt'), file('b.txt', { local: { crc: 1 } })] })
    await expect(open(bytes)).rejects.toMatchObject({
      problem: {
        rule: 'zip-invalid',
        facts: {
          archive: 'lists.zip',
          file: 'a.txt',
          cause: { code: 'headers-differ', field: 'crc', entry: 'b.txt' },
        },
      },
    })
  })

  test('may declare a text of any size', async () => {
    const fields = { size: 0xffffffff, extra: extraField(1, u64(2 ** 40)) }
    const [entry] = await open(oneFile({ local: fields, central: fields }))
    expect(entry).toMatchObject({ name: 'audience.txt', refusedBy: null })
  })
})

describe('packing from an archive', () => {
  test.each([
    ['encrypted', file('a.txt', { flags: ENCRYPTED }), 'encrypted'],
    ['compressed otherwise', file('a.txt', { method: 12 }), 'lists.zip: a.txt'],
    ['a link', file('a.txt', { central: { attributes: 0xa1ff_0000 } }), 'is a symbolic link'],
    ['damaged', file('a.txt', { packed: Buffer.from([7, 0, 0]) }), 'compressed data is damaged'],
  ])('says what is wrong with a file that is %s', async (_title, entry, says) => {
    const { entries } = await listsIn(file('good.txt'), entry)
    const [good, bad] = entries
    expect((await joined(good!.chunks())).toString()).toBe(TEXT)
    await expect(joined(bad!.chunks())).rejects.toThrow(says)
  })

  test('says what is wrong with the archive', async () => {
    await expect(listsIn(file('a.txt', { local: { crc: 1 } }))).rejects.toThrow(
      'differ in the CRC-32',
    )
  })
})
