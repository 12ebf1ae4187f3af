import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { validatePackageStream } from '../../../src/platform/node/validator.js'
import { oneFile } from '../../support/zip-builder.js'
import { findingsIn, onlyFinding, reportOn } from '../find.js'

const latin1 = (text: string) => Buffer.from(text, 'latin1')

/** The header of an archive of tar. */
const TAR = latin1(`list.txt${'\0'.repeat(249)}ustar\0${'0'.repeat(249)}`)

/** Each is no list; a part of what the message says. */
const FOREIGN: readonly [string, Buffer, string][] = [
  ['a zip', oneFile(), 'a zip archive'],
  ['an empty zip', latin1(`PK\x05\x06${'\0'.repeat(18)}`), 'a zip archive'],
  ['gzip', gzipSync('user1\n'), 'gunzip'],
  ['7z', latin1('7z\xbc\xaf\x27\x1c\0\x04'), '7z archive'],
  ['RAR', latin1('Rar!\x1a\x07\x01\0'), 'RAR archive'],
  ['bzip2', latin1('BZh91AY&SY\0'), 'bzip2'],
  ['xz', latin1('\xfd7zXZ\0\0'), 'packed with xz'],
  ['Zstandard', latin1('\x28\xb5\x2f\xfd\x24'), 'Zstandard'],
  ['tar', TAR, 'tar archive'],
  ['an Excel workbook', oneFile({ name: '[Content_Types].xml', text: '<x/>' }), 'CSV UTF-8'],
  ['a workbook of another order', oneFile({ name: 'xl/workbook.xml', text: '' }), 'CSV UTF-8'],
  ['an old Excel workbook', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0'), 'CSV UTF-8'],
  ['PDF', latin1('%PDF-1.7\n'), 'a PDF document'],
  ['PNG', latin1('\x89PNG\r\n\x1a\n\0'), 'a picture'],
  ['JPEG', latin1('\xff\xd8\xff\xe0\0'), 'a picture'],
  ['GIF', latin1('GIF89a\x01'), 'a picture'],
  ['WebP', latin1('RIFF\x10\0\0\0WEBPVP8 '), 'a picture'],
  ['BMP', latin1(`BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0`), 'a picture'],
  ['a pointer of Git LFS', latin1('version https://git-lfs.github.com/spec/v1\noid'), 'lfs pull'],
  [
    'a pointer of Git LFS after a byte order mark',
    Buffer.from('\ufeffversion https://git-lfs.github.com/spec/v1\r\noid'),
    'lfs pull',
  ],
  ['PDF after a byte order mark', Buffer.from('\ufeff%PDF-1.7\n'), 'a PDF document'],
  ['HTML', latin1('<!DOCTYPE html>\n'), 'a web page'],
  ['HTML after white space', latin1(' \t\r\n<HTML lang="en">'), 'a web page'],
  ['HTML after a byte order mark', Buffer.from('\ufeff<html>'), 'a web page'],
  ['XML', latin1('<?xml version="1.0"?>'), 'an XML document'],
  ['a JSON object', latin1('{"accounts": 1}'), 'is JSON'],
  ['a JSON object on several lines', latin1('\n{\n  "accounts": 1\n}'), 'is JSON'],
  ['JSON objects', latin1('[{"id": 1}]'), 'is JSON'],
  ['JSON texts', latin1('[\n  "user1"\n]'), 'is JSON'],
]

describe('what is no list', () => {
  test.each(FOREIGN)('%s', async (_, content, part) => {
    const finding = await onlyFinding(content)
    expect(finding).toMatchObject({ rule: 'file-content', severity: 'error' })
    expect(finding.line).toBeUndefined()
    expect(finding.message).toMatch(/^The file is .+, not a list of accounts\. .+\.$/)
    expect(finding.message).toContain(part)
    // Also in a csv, in pieces, and with rows behind it that would have findings.
    const pieces = [...content.subarray(0, 300)].map((byte) => Buffer.of(byte))
    const longer = [...pieces, content.subarray(300), Buffer.from('\nx\n\n')]
    const { counts } = await validatePackageStream(longer, { name: 'a.csv' })
    expect(counts).toEqual({ 'file-content': 1 })
  })

  test('stops the reading, but not the hashing', async () => {
    const content = Buffer.from(`{"a"\n${'\n'.repeat(3_000_000)}`)
    expect(await reportOn(content, { accountType: 'phone' })).toMatchObject({
      format: 'txt',
      size: content.length,
      contentSize: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      rows: 0,
      accounts: 0,
      duplicatesCheckedRows: 0,
      errors: 1,
      warnings: 0,
      lengths: [],
      lines: {},
    })
  })

  test('goes for the text in a zip, too', async () => {
    const archive = oneFile({ name: 'list.csv', text: oneFile() })
    const { message } = await onlyFinding(archive, { name: 'list.zip' })
    expect(message).toContain('The file in the archive is a zip archive')
    const pointer = { name: 'a.txt', text: 'version https://git-lfs.github.com/spec/v1\n' }
    expect(await findingsIn(oneFile(pointer), { name: 'list.zip' })).toEqual(['file-content'])
  })

  test.each([
    ...['PK\x01\x02', '7zip', 'Rar!', 'BZh9user', 'BMW-3', 'PDF-1', 'GIF88a', 'RIFF1234WAVE'],
    ...['version https://example.com', '<user>', '< html', 'html', '{user}', '[user]', '{1"'],
    ...['user{"', '[[1]]', '\x1f', '\x89PNX', '<?php'],
  ])('may begin like this: %j', async (start) => {
    expect(await findingsIn(latin1(`${start}\n`))).not.toContain('file-content')
  })
})

describe('UTF-16', () => {
  const nul = (text: string) => Buffer.from(text, 'utf16le')
  test.each<[string, Buffer]>([
    ['by its mark, low byte first', nul('\ufeff账号\n手机\n')],
    ['by its mark, high byte first', nul('\ufeff账号\n手机\n').swap16()],
    ['by a mark alone', Buffer.of(0xff, 0xfe)],
    ['by its NULs, low byte first', nul('user1\nuser2\nuser3\n')],
    ['by its NULs, high byte first', nul('user1\nuser2\nuser3\n').swap16()],
    ['by the NULs of the first 16 bytes', Buffer.concat([nul('user1234'), Buffer.from('账号')])],
    ['by the NULs of a short text', nul('u1')],
  ])('is one error of the whole file: %s', async (_, content) => {
    const finding = await onlyFinding(content)
    expect(finding).toMatchObject({ rule: 'encoding', severity: 'error' })
    expect(finding.line).toBeUndefined()
    expect(finding.message).toMatch(/^The text is UTF-16.+CSV UTF-8/)
    const report = await reportOn(content)
    expect(report).toMatchObject({ rows: 0, errors: 1, counts: { encoding: 1 }, lines: {} })
  })

  test.each<[string, Buffer]>([
    ['some NULs', latin1('a\0b\0cd\0e\0f\0g\0h\0')],
    ['NULs only', Buffer.alloc(16)],
    ['one byte fewer', latin1('a\0b\0c\0d\0e\0f\0g\0hh')],
    ['three bytes', latin1('a\0b')],
  ])('is not shown by %s', async (_, content) => {
    expect(await findingsIn(content)).toContain('control-character:1')
  })
})

describe('the encoding instead of UTF-8', () => {
  const GBK = Buffer.of(0xd5, 0xc5, 0xc8, 0xfd, 0x0a)
  const LATIN = latin1('caf\xe9\n')
  const OTHER = 'Save the file as UTF-8, or correct the row.'
  test.each<[string, Buffer, string]>([
    ['GBK', Buffer.concat([GBK, GBK]), 'looks like GBK or GB18030'],
    ['GBK and ASCII', Buffer.concat([Buffer.from('user1\n'), GBK]), 'looks like GBK or GB18030'],
    ['GBK with a second byte of ASCII', Buffer.of(0x81, 0x40, 0x0a), 'looks like GBK or GB18030'],
    ['GB18030 of four bytes', Buffer.of(0x81, 0x30, 0x81, 0x30, 0x0a), 'GBK or GB18030'],
    ['GBK but for one row', Buffer.concat([GBK, Buffer.of(0xff, 0x0a)]), OTHER],
    ['GBK that ends early', Buffer.of(0xd5, 0xc5, 0xc8), OTHER],
    ['GBK after UTF-8', Buffer.concat([Buffer.from('中\n'), GBK]), OTHER],
    ['GBK before UTF-8', Buffer.concat([GBK, Buffer.from('中\n')]), OTHER],
    ['Windows-1252', LATIN, 'looks like Windows-1252'],
    ['Windows-1252 before letters', latin1('M\xfcller\nJ\xfcrgen\n'), 'looks like Windows-1252'],
    ['Windows-1252 and GBK', Buffer.concat([LATIN, GBK]), OTHER],
    ['Windows-1252 and UTF-8', Buffer.concat([LATIN, Buffer.from('中\n')]), OTHER],
    ['signs of Windows-1252', latin1('a\xd7\n'), OTHER],
    ['what Windows-1252 lacks', latin1('a\x81\n'), OTHER],
    ['a byte that is in no encoding', Buffer.of(0x61, 0xff, 0x0a), OTHER],
  ])('is named from all of the text: %s', async (_, content, hint) => {
    const { findings } = await reportOn(content)
    const messages = findings.filter(({ rule }) => rule === 'encoding').map((one) => one.message)
    expect(messages.length).toBeGreaterThan(0)
    for (const message of messages) expect(message).toContain(hint)
    // However the text is cut.
    const bytes = [...content].map((byte) => Buffer.of(byte))
    const cut = await validatePackageStream(bytes, { name: 'package.txt' })
    expect(cut.findings).toEqual(findings)
  })

  test('is looked at in constant memory, also in long texts', async () => {
    const row = Buffer.concat([Buffer.from('user'), GBK])
    const long = Buffer.concat(Array.from({ length: 300_000 }, () => row))
    const hint = async (text: Buffer) =>
      (await reportOn(text)).findings.find(({ rule }) => rule === 'encoding')?.message
    expect(await hint(long)).toContain('GB18030')
    expect(await hint(Buffer.concat([long, Buffer.of(0xff)]))).toContain(OTHER)
    // What is UTF-8 for long is nothing else because of one row.
    const utf8 = Buffer.from('用户中\n'.repeat(200_000))
    expect(await hint(Buffer.concat([utf8, GBK]))).toContain(OTHER)
  })
})
