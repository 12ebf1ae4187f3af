import { describe, expect, test } from '@jest/globals'
import { NODE } from '../../../src/platform/node/platform.js'
import { openArchive } from '../../../src/validator/zip/index.js'
import {
  buildZip,
  ENCRYPTED,
  type EntrySpec,
  oneFile,
  TEXT,
  UTF8,
} from '../../support/zip-builder.js'
import { extraField, u64, unicodePath } from '../../support/zip-records.js'
import { messageOf, readArchive } from './read-archive.js'

const file = (name: string, entry: Partial<EntrySpec> = {}): EntrySpec => ({
  name,
  text: TEXT,
  ...entry,
})
const RAW = Buffer.from('audience.txt')
const open = (...entries: EntrySpec[]) => openArchive(buildZip({ entries }), NODE)
const rules = (...entries: EntrySpec[]) => open(...entries).problems.map(({ rule }) => rule)
const messages = (...entries: EntrySpec[]) => open(...entries).problems.map(messageOf)
const message = (...entries: EntrySpec[]) => messages(...entries)[0]

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
    ['an Excel workbook', ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml']],
    ['a document of Microsoft Office', ['[Content_Types].xml', 'word/document.xml']],
    ['a document of LibreOffice', ['mimetype', 'content.xml', 'meta.xml']],
    ['a document of Apple Numbers', ['Index/Document.iwa', 'preview.jpg']],
    ['Make a package of each', ['a.txt', 'b.csv']],
    ['Delete the archive and make it again', ['a.txt', 'notes.pdf']],
    ['Delete the archive and make it again', ['notes.pdf', '.DS_Store']],
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

  test.each(['ab:c.txt', '1:a.txt', ':a.txt', 'é:a.txt'])('finds no drive in %s', (name) => {
    expect(rules(file(name))).toEqual([])
  })

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
      expect(message(file(name))).toContain('is neither .txt nor .csv')
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

describe('zip-link', () => {
  const UNIX = [2, 3, 5, 13, 16, 17, 19, 30]
  const DOS = [0, 6, 10, 11, 14]
  const withMode = (hosts: readonly number[], mode: number, attributes = 0) =>
    hosts.map((host) =>
      file('a.txt', {
        central: { madeBy: host * 256 + 20, attributes: ((mode << 16) | attributes) >>> 0 },
      }),
    )

  test.each([
    ['a symbolic link', 0o120777, [...UNIX, ...DOS]],
    ['a folder by its attributes', 0o040755, [...UNIX, ...DOS]],
    ['a device', 0o060660, [...UNIX, ...DOS]],
    ['a device', 0o020660, UNIX],
    ['a socket', 0o140755, [...UNIX, ...DOS]],
    ['a special file', 0o150000, UNIX],
  ])('is %s, mode %d', (what, mode, hosts) => {
    for (const entry of withMode(hosts, mode)) {
      expect(rules(entry)).toEqual(['zip-link'])
      expect(message(entry)).toContain(`"a.txt" of the archive is ${what}, not a file`)
    }
  })

  test.each([
    ['a folder by its attributes', 0x10],
    ['the label of a volume', 0x08],
    ['a folder by its attributes', 0x18],
  ])('is %s, attributes %d', (what, attributes) => {
    for (const entry of [
      ...withMode(DOS, 0, attributes),
      ...withMode(UNIX, 0o100644, attributes),
    ]) {
      expect(message(entry)).toContain(what)
    }
  })

  test.each([
    ['no type', 0o644, [...UNIX, ...DOS]],
    ['a regular file', 0o100644, [...UNIX, ...DOS]],
    ['a FIFO', 0o010600, [...UNIX, ...DOS]],
    ['what Windows has for files on some disks', 0x2000, DOS],
    ['whatever other systems have', 0o120777, [1, 4, 7, 18, 255]],
  ])('is not %s', (_what, mode, hosts) => {
    for (const entry of withMode(hosts, mode, 0x21)) expect(rules(entry)).toEqual([])
  })

  test('counts as an entry beside a file', () => {
    const [link] = withMode([3], 0o120777)
    expect(rules(file('b.txt'), link!)).toEqual(['zip-entries'])
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
