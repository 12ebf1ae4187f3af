import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, open, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { PackageFile } from '../../src/platform/node/package-file.js'
import {
  type Report,
  type ValidateOptions,
  type ValidationProgress,
  validatePackage,
} from '../../src/platform/node/validator.js'
import { openFiles, testOnLinux, testOnPosix } from '../support/platform.js'
import { accounts, oneFile } from '../support/zip-builder.js'

const MIB = 1_048_576

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'validator-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileWith(content: string | Buffer, name = 'package.txt'): Promise<string> {
  const path = join(await mkdtemp(join(folder, 'file-')), name)
  await writeFile(path, content)
  return path
}

/** A copy with another byte at `at`. */
function altered(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at < 0 ? copy.length + at : at]! ^= 1
  return copy
}

/** A file of zeroes that takes no room on the disk. */
async function sparseFile(size: number, name: string): Promise<string> {
  const path = await fileWith('', name)
  await truncate(path, size)
  return path
}

const NOT_READ: Omit<Report, 'file' | 'format' | 'counts' | 'findings' | 'errors' | 'warnings'> = {
  entry: null,
  kind: 'account',
  size: null,
  contentSize: null,
  sha256: null,
  rows: 0,
  accounts: 0,
  duplicates: 0,
  duplicatesCheckedRows: 0,
  valid: false,
  lengths: [],
  lines: {},
}

describe('the report', () => {
  test('on a package, in full and in its order', async () => {
    const path = await fileWith('\ufeffuser1\r\nuser1\n\nü\n中文\n"x"\n')
    const report = await validatePackage(path)
    expect(report).toEqual({
      file: 'package.txt',
      format: 'txt',
      entry: null,
      kind: 'account',
      size: 31,
      contentSize: 31,
      sha256: '4e517171493d0a551afebd0c3b54b8ad359102987f70ac0579178064ba4ca22a',
      rows: 6,
      accounts: 4,
      duplicates: 1,
      duplicatesCheckedRows: 6,
      valid: false,
      errors: 2,
      warnings: 3,
      counts: { bom: 1, 'line-ends': 1, 'row-blank': 1, 'account-length': 1, duplicate: 1 },
      findings: [
        {
          rule: 'bom',
          severity: 'warning',
          message:
            'The text starts with a UTF-8 byte order mark, which the service may take for a part of the first account. Save it as UTF-8 without one.',
        },
        {
          rule: 'line-ends',
          severity: 'warning',
          message:
            'Some lines end in LF and others in CRLF, and a reader may take the CR for a part of the account. Save the file with the same line ends throughout.',
        },
        {
          rule: 'duplicate',
          severity: 'warning',
          line: 2,
          message: 'Line 2 repeats the account of an earlier line. Remove it.',
        },
        { rule: 'row-blank', severity: 'error', line: 3, message: 'Line 3 is blank. Remove it.' },
        {
          rule: 'account-length',
          severity: 'error',
          line: 4,
          message:
            'Line 4 has an account of 1 character, and 2 to 100 are allowed. Correct or remove it.',
        },
      ],
      lengths: [
        { characters: 2, accounts: 1 },
        { characters: 3, accounts: 1 },
        { characters: 5, accounts: 2 },
      ],
      lines: { 'row-blank': [3], 'account-length': [4], duplicate: [2] },
    })
    expect(Object.keys(report)).toEqual(
      `file format entry kind size contentSize sha256 rows accounts duplicates duplicatesCheckedRows
      valid errors warnings counts findings lengths lines`.split(/\s+/),
    )
    expect(Object.keys(report.counts)).toEqual([
      ...['bom', 'line-ends', 'row-blank', 'account-length', 'duplicate'],
    ])
    expect(Object.keys(report.findings[2]!)).toEqual(['rule', 'severity', 'line', 'message'])
  })

  test('on a good package', async () => {
    const report = await validatePackage(await fileWith('user1\nuser2\n', 'a.csv'), {
      kind: 'account',
      duplicates: false,
    })
    expect(report).toMatchObject({ valid: true, errors: 0, warnings: 0, counts: {}, findings: [] })
    expect(report).toMatchObject({ rows: 2, accounts: 2, duplicates: 0, duplicatesCheckedRows: 0 })
  })
})

describe('a file that is missing', () => {
  test.each<[string, (path: string) => string]>([
    ['no such file', (path) => `${path}.csv`],
    ['no such folder', (path) => join(path, '..', 'none', 'b.csv')],
    ['a file taken for a folder', (path) => join(path, 'b.csv')],
    ['a name that is too long for a file', (path) => join(path, '..', `${'b'.repeat(300)}.csv`)],
    ['a NUL in the name', (path) => `${path}\0.csv`],
  ])('%s', async (_, pathFrom) => {
    const path = pathFrom(await fileWith(''))
    expect(await validatePackage(path)).toEqual({
      ...NOT_READ,
      file: basename(path),
      format: 'csv',
      errors: 1,
      warnings: 0,
      counts: { 'file-missing': 1 },
      findings: [
        {
          rule: 'file-missing',
          severity: 'error',
          message: expect.stringMatching(
            /^There is no file .*(?:b|c|…)[^ ]*\. (?:Of the folders in it, (?:\/|[A-Z]:).* is the last that exists\. )?Check the path, and that the file has been made\.$/,
          ),
        },
      ],
    })
  })

  test('has nothing said of its name', async () => {
    expect((await validatePackage('')).counts).toEqual({ 'file-missing': 1 })
    expect((await validatePackage(join(folder, 'none.PDF'))).counts).toEqual({ 'file-missing': 1 })
  })
})

describe('a file that can’t be read', () => {
  const CHECK = 'Check that the path names a file, and that this user may read it.'

  test('a folder, with findings about its name', async () => {
    const path = join(folder, 'folder.TXT')
    await mkdir(path)
    expect(await validatePackage(path)).toEqual({
      ...NOT_READ,
      file: 'folder.TXT',
      format: 'txt',
      errors: 1,
      warnings: 1,
      counts: { 'file-unreadable': 1, 'file-extension-case': 1 },
      findings: [
        {
          rule: 'file-unreadable',
          severity: 'error',
          message: `The file can't be read: it is a directory. ${CHECK}`,
        },
        expect.objectContaining({ rule: 'file-extension-case', severity: 'warning' }),
      ],
    })
  })

  testOnPosix('a FIFO that nobody writes to', async () => {
    const path = join(folder, 'fifo.txt')
    execFileSync('mkfifo', [path])
    const report = await validatePackage(path)
    expect(report.counts).toEqual({ 'file-unreadable': 1 })
    expect(report.findings[0]?.message).toContain('it is no regular file')
  })

  testOnPosix('a device', async () => {
    const path = join(folder, 'device.csv')
    await symlink('/dev/zero', path)
    expect((await validatePackage(path)).counts).toEqual({ 'file-unreadable': 1 })
  })

  testOnPosix('a link to itself', async () => {
    const path = join(folder, 'loop.txt')
    await symlink(path, path)
    const report = await validatePackage(path)
    expect(report.findings.map(({ message }) => message)).toEqual([
      `The file can't be read: ELOOP. ${CHECK}`,
    ])
  })

  testOnLinux('one whose reading fails', async () => {
    // A regular file, by its looks, whose first page can't be read.
    const path = join(folder, 'memory.txt')
    await symlink('/proc/self/mem', path)
    const report = await validatePackage(path)
    expect(report.counts).toEqual({ 'file-unreadable': 1 })
    expect(report.findings[0]?.message).toContain("can't be read: EIO")
    expect(report).toMatchObject({ size: null, sha256: null, contentSize: null })
    expect(openFiles() ?? []).not.toContain(`/proc/${process.pid}/mem`)
  })

  testOnPosix('one without permission', async () => {
    const path = await fileWith('user1\n')
    await chmod(path, 0)
    await chmod(join(path, '..'), 0o755)
    await chmod(folder, 0o755)
    // The superuser may read everything, so step down for once.
    const isSuperuser = process.geteuid?.() === 0
    if (isSuperuser) process.seteuid?.(65534)
    try {
      const report = await validatePackage(path)
      expect(report.counts).toEqual({ 'file-unreadable': 1 })
      expect(report.findings[0]?.message).toContain("can't be read: this user may not (EACCES)")
    } finally {
      if (isSuperuser) process.seteuid?.(0)
    }
  })
})

describe('the size', () => {
  test.each<[number, string[]]>([
    [100_000_000, ['file-extension']],
    [100_000_001, ['file-extension', 'file-size-decimal']],
    [104_857_600, ['file-extension', 'file-size-decimal']],
    [104_857_601, ['file-extension', 'file-size']],
  ])('of %i bytes', async (size, rules) => {
    const report = await validatePackage(await sparseFile(size, 'zeroes'))
    expect(report.findings.map(({ rule }) => rule)).toEqual(rules)
    expect(report).toMatchObject({ size, contentSize: null, rows: 0 })
    expect(report.sha256 === null).toBe(rules.includes('file-size'))
  })

  test('at the limit, all in one row', async () => {
    const report = await validatePackage(await sparseFile(104_857_600, 'zeroes.txt'))
    expect(report).toMatchObject({ size: 104_857_600, contentSize: 104_857_600, rows: 1 })
    expect(report.findings.map(({ rule, line }) => [rule, line])).toEqual([
      ['file-size-decimal', undefined],
      ['account-length', 1],
      ['control-character', 1],
    ])
    expect(report.findings[0]?.message).toContain('has 104,857,600 bytes, within 100 MiB')
    expect(report.findings[1]?.message).toContain('an account of 104,857,600 characters')
  })

  test('one byte over the limit', async () => {
    const report = await validatePackage(await sparseFile(104_857_601, 'zeroes.txt'))
    expect(report.counts).toEqual({ 'file-size': 1 })
    expect(report).toMatchObject({ size: 104_857_601, contentSize: 104_857_601, sha256: null })
    expect(report.findings[0]?.message).toBe(
      'The file has 104,857,601 bytes, and 104,857,600 are allowed (100 MiB). Split it; a txt or csv may also be put into a zip.',
    )
  })

  test('over the limit, in a zip', async () => {
    const report = await validatePackage(await sparseFile(200_000_000, 'zeroes.zip'))
    expect(report.counts).toEqual({ 'file-size': 1 })
    expect(report.findings[0]?.message).toContain('200,000,000 bytes')
    expect(report).toMatchObject({ size: 200_000_000, contentSize: null, sha256: null })
  })

  test.each([MIB - 1, MIB, MIB + 1, 2 * MIB])(
    'of %i bytes, around that of a read: all is read, once',
    async (size) => {
      const content = Buffer.from('0123456\n'.repeat(size / 8 + 1)).subarray(0, size)
      const path = await fileWith(content)
      const report = await validatePackage(path)
      expect(report).toMatchObject({ size, rows: Math.ceil(size / 8) })
      expect(report.sha256).toBe(createHash('sha256').update(content).digest('hex'))
      expect(openFiles() ?? []).not.toContain(path)
    },
  )
})

describe('an archive', () => {
  const comment = Buffer.from('made today')
  const archive = oneFile({ text: accounts(50_000) }, { comment })
  const stored = oneFile({ text: accounts(50_000), method: 0 }, { comment })
  test.each<[string, Buffer, (path: string, bytes: Buffer) => void]>([
    ['the first of the data', archive, (path, bytes) => writeFileSync(path, altered(bytes, 50))],
    ['the data', archive, (path, bytes) => writeFileSync(path, altered(bytes, 20_000))],
    ['stored data', stored, (path, bytes) => writeFileSync(path, altered(bytes, 20_000))],
    ['the comment', archive, (path, bytes) => writeFileSync(path, altered(bytes, -1))],
    ['the end', archive, (path, bytes) => truncateSync(path, bytes.length - 1)],
    ['the length', archive, (path) => appendFileSync(path, 'x')],
    ['everything', archive, (path) => truncateSync(path, 0)],
  ])('is refused when %s changes before it is read again', async (_, bytes, change) => {
    const path = await fileWith(bytes, 'list.zip')
    const openChanging = async () => {
      const source = await new PackageFile(path).open()
      const again = () => {
        change(path, bytes)
        return source.again?.() ?? []
      }
      return { ...source, again }
    }
    expect(await validatePackage({ name: 'list.zip', open: openChanging })).toEqual({
      ...NOT_READ,
      file: 'list.zip',
      format: 'zip',
      errors: 1,
      warnings: 0,
      counts: { 'file-unreadable': 1 },
      findings: [
        {
          rule: 'file-unreadable',
          severity: 'error',
          message:
            'The file changed while it was being read. Let nothing write to it during the run, and run it again.',
        },
      ],
    })
    expect(openFiles() ?? []).not.toContain(path)
  })

  test('that changes has nothing said of the size it had', async () => {
    // Of over 100,000,000 bytes.
    const path = await fileWith('', 'list.zip')
    const text = Buffer.alloc(100_000_001, 'account-12\n')
    await writeFile(path, oneFile({ text, method: 0 }))
    const options = { duplicates: false }
    expect((await validatePackage(path, options)).counts).toEqual({ 'file-size-decimal': 1 })
    const file = await open(path, 'r+')
    // Of a part that has been read by then.
    const onBytes = (): void => void writeSync(file.fd, 'x', 5)
    const report = await validatePackage(path, { ...options, onBytes })
    await file.close()
    expect(report).toMatchObject({ size: null, counts: { 'file-unreadable': 1 }, warnings: 0 })
  })

  test.each([0, 8])('that is damaged is told as that, method %d', async (method) => {
    const path = await fileWith(
      oneFile({ text: accounts(50_000), method, central: { crc: 1 }, local: { crc: 1 } }),
      'list.zip',
    )
    expect((await validatePackage(path)).counts).toEqual({ 'zip-invalid': 1 })
  })
})

describe('options', () => {
  test.each<[object, string]>([
    [{ kind: 'user' }, "kind must be 'account' or 'token', not 'user'"],
    [{ kind: null }, "kind must be 'account' or 'token', not null"],
    [{ duplicates: 1 }, 'duplicates must be true or false, not 1'],
    [{ accountType: 'fax' }, "such as 1002 or 'phone', not 'fax'"],
    [{ accountType: 17 }, "such as 1002 or 'phone', not 17"],
    [{ accountType: '' }, "such as 1002 or 'phone', not ''"],
    [{ accountType: '01002' }, "such as 1002 or 'phone', not '01002'"],
    [{ kind: 'token', accountType: 'phone' }, 'tokens have no account type'],
    [{ kind: 'token', accountType: 0 }, 'tokens have no account type'],
  ])('that can’t be used are refused before anything is read: %j', async (options, text) => {
    const validation = validatePackage(join(folder, 'none.txt'), options as ValidateOptions)
    await expect(validation).rejects.toThrow(TypeError)
    await expect(validation).rejects.toThrow(text)
  })

  test('a path that is no text is refused', async () => {
    const validation = validatePackage(1 as unknown as string)
    await expect(validation).rejects.toThrow(new TypeError('path must be a string'))
  })

  test('an account type is taken by its number as text, too', async () => {
    const path = await fileWith('12\n')
    const report = await validatePackage(path, { accountType: '1002' as unknown as 1002 })
    expect(report.counts).toEqual({ 'account-type': 1 })
  })
})

describe('the work', () => {
  test('is followed after each read', async () => {
    const content = 'user1\n'.repeat(500_000)
    const seen: ValidationProgress[] = []
    await validatePackage(await fileWith(content), {
      duplicates: false,
      onProgress: (progress) => seen.push(progress),
    })
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.at(-1)).toEqual({ bytes: 3_000_000, totalBytes: 3_000_000, rows: 500_000 })
    const bytes = seen.map((progress) => progress.bytes)
    expect(bytes).toEqual(bytes.toSorted((one, other) => one - other))
  })

  test.each([
    ['package.txt', 'user1\n'.repeat(500_000)],
    ['package.zip', oneFile()],
    ['package.pdf', 'of another kind'],
    ['empty.csv', ''],
  ])('shows the bytes of the file, once and in their order: %s', async (name, content) => {
    const hash = createHash('sha256')
    let size = 0
    const report = await validatePackage(await fileWith(content, name), {
      onBytes(chunk) {
        hash.update(chunk)
        size += chunk.length
      },
    })
    expect({ size, sha256: hash.digest('hex') }).toEqual({
      size: report.size,
      sha256: report.sha256,
    })
    expect(size).toBe(content.length)
  })

  test('is stopped before it starts', async () => {
    const signal = AbortSignal.abort(new Error('stopped by the test'))
    const path = join(folder, 'none.txt')
    await expect(validatePackage(path, { signal })).rejects.toThrow('stopped by the test')
  })

  test('is stopped midway, and the file is closed', async () => {
    const path = await fileWith('user1\n'.repeat(1_000_000))
    const controller = new AbortController()
    const reason = new Error('stopped by the test')
    let reads = 0
    const validation = validatePackage(path, {
      signal: controller.signal,
      onProgress() {
        reads++
        controller.abort(reason)
      },
    })
    await expect(validation).rejects.toBe(reason)
    expect(reads).toBe(1)
    expect(openFiles() ?? []).not.toContain(path)
  })

  test.each(['onProgress', 'onBytes'])(
    'is stopped by what the caller throws in %s, and the file is closed',
    async (hook) => {
      const path = await fileWith('user1\n')
      const validation = validatePackage(path, {
        [hook]() {
          throw new RangeError('thrown by the test')
        },
      })
      await expect(validation).rejects.toThrow(new RangeError('thrown by the test'))
      expect(openFiles() ?? []).not.toContain(path)
    },
  )
})
