import { describe, expect, test } from '@jest/globals'
import { NODE } from '../../../src/platform/node/platform.js'
import { openArchive } from '../../../src/validator/zip/index.js'
import { buildZip, ENCRYPTED, oneFile, TEXT } from '../../support/zip-builder.js'
import { extraField, u64 } from '../../support/zip-records.js'
import { file, message, open, rules } from './judged.js'
import { messageOf, readArchive } from './read-archive.js'

describe('zip-encrypted', () => {
  test.each([0, 8])('says so, method %d', (method) => {
    const entry = file('audience.txt', { method, flags: ENCRYPTED })
    const archive = open(entry)
    expect(archive.problems.map(({ rule }) => rule)).toEqual(['zip-encrypted'])
    expect(message(entry)).toContain('`zip -X audience.zip audience.txt`. Give it no password.')
    expect(archive).toMatchObject({ entry: 'audience.txt', content: null })
  })

  test('allows the header that encryption puts before stored data', () => {
    const packed = Buffer.concat([Buffer.alloc(12, 7), Buffer.from(TEXT)])
    expect(rules(file('a.txt', { method: 0, packed, flags: ENCRYPTED }))).toEqual(['zip-encrypted'])
  })

  test('is also told by bit 6, whatever version that needs', () => {
    const strong = { version: 50 }
    const entry = file('a.txt', { flags: 64 | ENCRYPTED, local: strong, central: strong })
    expect(rules(entry)).toEqual(['zip-encrypted'])
    expect(rules(file('a.txt', { flags: 64 }))).toEqual(['zip-encrypted'])
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
    expect(open()).toMatchObject({
      entry: null,
      problems: [{ rule: 'zip-entries' }],
      content: null,
    })
    expect(message()).toContain('holds no file')
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
    const [text, folder] = archive.problems.map(messageOf)
    expect(text).toContain('holds 3 files')
    expect(text).toContain('besides "audience.csv" also ".DS_Store", "__MACOSX/._audience.csv".')
    expect(text).toContain('macOS adds such files')
    expect(text).toContain('`zip -X audience.zip audience.csv`')
    expect(text).toContain("`zip -d audience.zip '__MACOSX/*' '*.DS_Store'`")
    expect(folder).toContain('"__MACOSX/"')
  })

  test.each([
    [['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'list.txt']],
    [['word/document.xml', '[Content_Types].xml']],
    [['[Content_Types].xml']],
  ])('leaves a workbook, or another document of Office, to `file-content`: %j', (names) => {
    const archive = open(...names.map((name) => file(name)))
    expect(archive).toMatchObject({ entry: null, content: null })
    expect(archive.problems.map(({ rule }) => rule)).toEqual(['file-content'])
    expect(message(...names.map((name) => file(name)))).toContain('The file is an Excel workbook')
  })

  test.each([
    ['a document of LibreOffice', ['mimetype', 'content.xml', 'meta.xml']],
    ['a document of Apple Numbers', ['Index/Document.iwa', 'preview.jpg']],
    ['Make a package of each', ['a.txt', 'b.csv']],
    ['Delete the archive and make it again', ['a.txt', 'notes.pdf']],
    ['Delete the archive and make it again', ['notes.pdf', '.DS_Store']],
    ["can be removed with `zip -d a.zip '__MACOSX/*'`", ['a.txt', 'b.txt', '__MACOSX/._a.txt']],
    ["or remove them with `zip -d a.zip '._*'`", ['._a.txt', 'a.txt']],
    ["or remove them with `zip -d a.zip '*/._*'`", ['b/._a.txt', 'a.txt']],
    [
      "can be removed with `zip -d a.zip '*.DS_Store' '._*'`",
      ['a.txt', '._a.txt', '.DS_Store', 'c'],
    ],
  ])('says of %s what it is: %j', (says, names) => {
    expect(message(...names.map((name) => file(name)))).toContain(says)
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
    expect(messageOf(problem!)).toContain('holds 65,535 files')
  })

  test('entries may be listed in another order than they stand', () => {
    const entries = ['a.txt', 'b.txt', 'c.txt'].map((name) => file(name))
    const archive = openArchive(buildZip({ entries, reversed: true }), NODE)
    expect(archive.problems.map(({ rule }) => rule)).toEqual(['zip-entries'])
    expect(messageOf(archive.problems[0]!)).toContain('besides "c.txt" also "b.txt", "a.txt".')
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
      problems: [{ rule: 'zip-folder' }],
      content: null,
    })
    expect(message(...entries)).toContain('folder or a path')
  })

  test.each(['c:a.txt', 'Z:audience.csv', 'C:.txt'])('takes the drive of %s for a path', (name) => {
    expect(rules(file(name))).toEqual(['zip-folder'])
  })

  test.each(['ab:c.txt', '1:a.txt', ':a.txt', 'é:a.txt', '{:a.txt', '@:a.txt', '`:a.txt'])(
    'finds no drive in %s',
    (name) => {
      expect(rules(file(name))).toEqual([])
    },
  )

  test('a name that ends in a backslash is that of a file', () => {
    expect(rules(file('folder\\'))).toEqual(['zip-folder', 'zip-entry-extension'])
    expect(rules(file('folder\\'), file('a.txt'))).toEqual(['zip-entries', 'zip-folder'])
  })

  test('is about the decoded name: half a character is no backslash', () => {
    // 乗 in GB18030, whose second byte is that of a backslash.
    const name = Buffer.from([0x81, 0x5c, 0x2e, 0x74, 0x78, 0x74])
    expect(open({ name, text: TEXT }).entry).toBe('乗.txt')
    expect(rules({ name, text: TEXT })).toEqual(['zip-entry-name'])
  })

  test('is about the decoded name: in code page 437 it is one', () => {
    const name = Buffer.from([0xff, 0x5c, 0x2e, 0x74, 0x78, 0x74])
    expect(open({ name, text: TEXT })).toMatchObject({
      entry: '\u00a0\\.txt',
      problems: [{ rule: 'zip-folder' }, { rule: 'zip-entry-name' }],
    })
  })
})

describe('zip-entry-extension', () => {
  test.each(['audience', 'audience.tsv', 'audience.txt.exe', 'audience.txt\n', 'txt', '', 'a.cſv'])(
    'refuses %j',
    (name) => {
      expect(open(file(name))).toMatchObject({
        entry: name,
        problems: [{ rule: 'zip-entry-extension' }],
      })
      expect(message(file(name))).toContain(
        'is neither .txt nor .csv. Save it in one of these formats, ',
      )
    },
  )

  test('says how a pipe names it', () => {
    expect(message(file('-'))).toContain('`zip -X audience.zip audience.txt`')
  })

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
      problems: [{ rule: 'zip-expanded-size', facts: { limit: 4_294_967_296 } }],
    })
  })

  test.each([4_294_967_295, 4_294_967_296])('is not declared: %d bytes', (size) => {
    expect(declaring(size).problems).toEqual([])
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
    expect(open({ name, text: TEXT })).toMatchObject({
      entry: '受众.txt',
      problems: [{ rule: 'zip-entry-name' }],
      content: { format: 'txt' },
    })
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
