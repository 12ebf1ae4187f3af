import { describe, expect, test } from '@jest/globals'
import { NODE } from '../../../src/platform/node/platform.js'
import { openArchive } from '../../../src/validator/zip/index.js'
import { buildZip, ENCRYPTED, type EntrySpec, oneFile, TEXT } from '../../support/zip-builder.js'
import { extraField, u64 } from '../../support/zip-records.js'
import { readArchive } from './read-archive.js'

const file = (name: string, entry: Partial<EntrySpec> = {}): EntrySpec => ({
  name,
  text: TEXT,
  ...entry,
})
const open = (...entries: EntrySpec[]) => openArchive(buildZip({ entries }), NODE)
const rules = (...entries: EntrySpec[]) => open(...entries).problems.map(({ rule }) => rule)
const message = (...entries: EntrySpec[]) => open(...entries).problems[0]?.message

describe('zip-encrypted', () => {
  test.each([0, 8])('says so, method %d', (method) => {
    const archive = open(file('audience.txt', { method, flags: ENCRYPTED }))
    expect(archive.problems).toEqual([
      { rule: 'zip-encrypted', message: expect.stringContaining('without a password') },
    ])
    expect(archive).toMatchObject({ entry: 'audience.txt', content: null })
  })

  test('allows the header that encryption puts before stored data', () => {
    const packed = Buffer.concat([Buffer.alloc(12, 7), Buffer.from(TEXT)])
    expect(rules(file('a.txt', { method: 0, packed, flags: ENCRYPTED }))).toEqual(['zip-encrypted'])
  })

  test('comes with the method of WinZip AES', () => {
    expect(rules(file('a.txt', { method: 99, flags: ENCRYPTED }))).toEqual([
      'zip-encrypted',
      'zip-method',
    ])
  })
})

describe('zip-method', () => {
  test.each([
    [1, 'method 1,'],
    [9, 'Deflate64 (method 9)'],
    [12, 'bzip2 (method 12)'],
    [14, 'LZMA (method 14)'],
    [93, 'Zstandard (method 93)'],
    [65_535, 'method 65535,'],
  ])('refuses method %d by name', (method, name) => {
    expect(rules(file('audience.txt', { method }))).toEqual(['zip-method'])
    expect(message(file('audience.txt', { method }))).toContain(name)
  })
})

describe('zip-entries', () => {
  test('refuses an archive with nothing inside', () => {
    expect(openArchive(buildZip({ entries: [] }), NODE)).toEqual({
      entry: null,
      problems: [{ rule: 'zip-entries', message: expect.stringContaining('holds no file') }],
      content: null,
    })
  })

  test('refuses two files, whatever they are, and judges neither', () => {
    const exe = file('program.exe', { method: 12, flags: ENCRYPTED })
    const large = file('large.bin', {
      method: 8,
      local: { size: 0xffffffff, extra: extraField(1, u64(2 ** 40)) },
      central: { size: 0xffffffff, extra: extraField(1, u64(2 ** 40)) },
    })
    expect(rules(exe, large)).toEqual(['zip-entries'])
    expect(open(exe, large).entry).toBeNull()
  })

  test('refuses the same name twice', () => {
    expect(rules(file('audience.txt'), file('audience.txt'))).toEqual(['zip-entries'])
    expect(message(file('a.txt'), file('a.txt'))).toContain('besides "a.txt" also "a.txt".')
  })

  test('names the files that macOS adds, and how to avoid them', () => {
    const archive = open(
      file('.DS_Store'),
      file('audience.csv', { descriptor: 16 }),
      file('__MACOSX/', { text: '', method: 0 }),
      file('__MACOSX/._audience.csv', { descriptor: 16 }),
    )
    expect(archive.problems.map(({ rule }) => rule)).toEqual(['zip-entries', 'zip-folder'])
    const text = archive.problems[0]?.message
    expect(text).toContain('holds 3 files')
    expect(text).toContain('besides "audience.csv" also ".DS_Store", "__MACOSX/._audience.csv".')
    expect(text).toContain('`zip -X audience.zip audience.txt`')
    expect(text).toContain("`zip -d audience.zip '__MACOSX/*' '*.DS_Store'`")
    expect(archive.problems[1]?.message).toContain('"__MACOSX/"')
  })

  test.each(['__MACOSX/b.txt', '.b.txt', 'folder/._b.txt', 'folder\\._b.txt', 'b.exe'])(
    'takes another file than %s for the one that is meant',
    (name) => {
      const shown = `besides "audience.txt" also "${name}".`
      expect(message(file(name), file('audience.txt'))).toContain(shown)
    },
  )

  test('counts the files that it does not name', () => {
    const entries = Array.from({ length: 1234 }, (_, index) => file(`part-${index}.bin`))
    expect(message(...entries)).toContain('"part-3.bin", "part-4.bin" and 1,229 more.')
    expect(message(file('a.txt'), ...entries)).toContain('besides "a.txt" also "part-0.bin"')
    expect(message(file('a.txt'), ...entries)).toContain('holds 1,235 files')
    expect(message(file('a.txt'), ...entries)).toContain('"part-4.bin" and 1,229 more.')
  })

  test('a folder alone is no file', () => {
    expect(rules(file('folder/', { text: '' }))).toEqual(['zip-entries', 'zip-folder'])
  })

  test('65,535 entries need no zip64 record', () => {
    const entries = Array.from({ length: 65_535 }, (_, index) => ({ name: `${index}`, method: 0 }))
    const [problem] = openArchive(buildZip({ entries }), NODE).problems
    expect(problem?.message).toContain('holds 65,535 files')
  })

  test('entries may be listed in another order than they stand', () => {
    const entries = ['a.txt', 'b.txt', 'c.txt'].map((name) => file(name))
    const archive = openArchive(buildZip({ entries, reversed: true }), NODE)
    expect(archive.problems.map(({ rule }) => rule)).toEqual(['zip-entries'])
    expect(archive.problems[0]?.message).toContain('besides "c.txt" also "b.txt", "a.txt".')
  })
})

describe('zip-folder', () => {
  test.each([
    ['a folder entry', [file('folder/', { text: '' }), file('audience.txt')], 'audience.txt'],
    ['a path', [file('folder/audience.txt')], 'folder/audience.txt'],
    ['a path of Windows', [file('folder\\audience.txt')], 'folder\\audience.txt'],
    ['an absolute path', [file('/audience.txt')], '/audience.txt'],
    ['a path to elsewhere', [file('../audience.txt')], '../audience.txt'],
  ])('refuses %s', (_title, entries, entry) => {
    expect(open(...entries)).toMatchObject({
      entry,
      problems: [{ rule: 'zip-folder', message: expect.stringContaining('folder or a path') }],
      content: null,
    })
  })

  test('a name that ends in a backslash is that of a file', () => {
    expect(rules(file('folder\\'))).toEqual(['zip-folder', 'zip-entry-extension'])
    expect(rules(file('folder\\'), file('a.txt'))).toEqual(['zip-entries', 'zip-folder'])
  })

  test('is about the decoded name: half a character is no backslash', () => {
    // 乗 in GB18030, whose second byte is that of a backslash.
    const name = Buffer.from([0x81, 0x5c, 0x2e, 0x74, 0x78, 0x74])
    expect(open({ name, text: TEXT })).toMatchObject({ entry: '乗.txt', problems: [] })
  })

  test('is about the decoded name: in code page 437 it is one', () => {
    const name = Buffer.from([0xff, 0x5c, 0x2e, 0x74, 0x78, 0x74])
    expect(open({ name, text: TEXT })).toMatchObject({
      entry: '\u00a0\\.txt',
      problems: [{ rule: 'zip-folder' }],
    })
  })
})

describe('zip-entry-extension', () => {
  test.each(['audience', 'audience.tsv', 'audience.txt.exe', 'audience.txt\n', 'txt', '', 'a.cſv'])(
    'refuses %j',
    (name) => {
      expect(open(file(name))).toMatchObject({
        entry: name,
        problems: [{ rule: 'zip-entry-extension', message: expect.stringContaining('.csv') }],
      })
    },
  )

  test.each([
    ['audience.TXT', 'txt'],
    ['audience.Csv', 'csv'],
    ['.txt', 'txt'],
    ['a.csv.txt', 'txt'],
    ['.csv', 'csv'],
    ['受众.CSV', 'csv'],
  ])('takes %s as %s', (name, format) => {
    expect(open(file(name))).toMatchObject({ entry: name, problems: [], content: { format } })
  })
})

describe('zip-expanded-size', () => {
  const declaring = (size: number | bigint) => {
    const fields = { size: 0xffffffff, extra: extraField(1, u64(size)) }
    return openArchive(oneFile({ local: fields, central: fields }), NODE)
  }

  test.each([4_294_967_297, 2 ** 40, 2n ** 63n + 1n])('is declared: %d bytes', (size) => {
    expect(declaring(size)).toMatchObject({
      entry: 'audience.txt',
      problems: [{ rule: 'zip-expanded-size', message: expect.stringContaining('4,294,967,296') }],
    })
  })

  test.each([4_294_967_295, 4_294_967_296])('is not declared: %d bytes', (size) => {
    expect(declaring(size).problems).toEqual([])
  })

  test('the marker alone, without a zip64 field, declares 4,294,967,295 bytes', async () => {
    const bytes = oneFile({ local: { size: 0xffffffff }, central: { size: 0xffffffff } })
    const { messages } = await readArchive(bytes)
    expect(messages[0]).toContain('instead of 4,294,967,295')
  })
})

test('every rule about the one file is judged, each once, in the order of the rules', () => {
  const fields = { size: 0xffffffff, extra: extraField(1, u64(2 ** 33)) }
  const archive = open(
    file('one/', { text: '' }),
    file('two/', { text: '' }),
    file('one/two.exe', { method: 14, flags: ENCRYPTED, local: fields, central: fields }),
  )
  expect(archive.entry).toBe('one/two.exe')
  expect(archive.content).toBeNull()
  expect(archive.problems.map(({ rule }) => rule)).toEqual([
    'zip-encrypted',
    'zip-method',
    'zip-folder',
    'zip-entry-extension',
    'zip-expanded-size',
  ])
})

describe('layouts of other systems', () => {
  test('Windows Explorer: GBK names, no flags, MS-DOS attributes', () => {
    // 受众.txt in GBK.
    const name = Buffer.from([0xca, 0xdc, 0xd6, 0xda, 0x2e, 0x74, 0x78, 0x74])
    expect(open({ name, text: TEXT })).toMatchObject({ entry: '受众.txt', problems: [] })
  })

  test('macOS Archive Utility, one file: streamed, Unix extra fields that differ', async () => {
    const bytes = oneFile({
      descriptor: 16,
      local: { extra: extraField(0x5855, Buffer.alloc(12)) },
      central: { extra: extraField(0x5855, Buffer.alloc(8)) },
    })
    expect(await readArchive(bytes)).toMatchObject({ rules: [], text: TEXT })
  })
})
