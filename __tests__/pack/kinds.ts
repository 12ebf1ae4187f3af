import { gzipSync } from 'node:zlib'
import AdmZip from 'adm-zip'
import type { Lists, SomeSettings } from './packing.js'

/** A list as people have it, and what becomes of it. */
export interface KindOfList {
  readonly lists: Lists
  readonly settings?: Pick<SomeSettings, 'column' | 'country' | 'accountType'>
  /** What the packages hold; the first three of `PHONES` unless given. */
  readonly accounts?: readonly string[]
}

/** Numbers of a range that is given to nobody. */
export const PHONES = ['+8613800138000', '+8613900139000', '+8615000150000'] as const

const PHONE = { accountType: 1002 } as const
const CN = { accountType: 1002, country: 'CN' } as const
const NATIONAL = PHONES.map((phone) => phone.slice(3))
const [one, two, three] = NATIONAL as [string, string, string]

const utf16 = (text: string, { mark = true, bigEndian = false } = {}) => {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
/** 手机号 and 姓名 in GBK. */
const GBK_PHONE = Buffer.from([0xca, 0xd6, 0xbb, 0xfa, 0xba, 0xc5])
const GBK_NAME = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb])

function archive(entries: Readonly<Record<string, string | Buffer>>): Buffer {
  const zip = new AdmZip()
  for (const [name, text] of Object.entries(entries)) zip.addFile(name, Buffer.from(text))
  return zip.toBuffer()
}

/** Lists as spreadsheets, exports of warehouses, editors and shells make them. */
export const KINDS: Readonly<Record<string, KindOfList>> = {
  'a plain list': { lists: { 'a.txt': `${PHONES.join('\n')}\n` } },
  'no line end at the end': { lists: { 'a.txt': PHONES.join('\n') } },
  'CRLF, as on Windows': { lists: { 'a.csv': `${PHONES.join('\r\n')}\r\n` } },
  'CR, as on old Macs': { lists: { 'a.txt': PHONES.join('\r') } },
  'mixed line ends': { lists: { 'a.txt': `${PHONES[0]}\r\n${PHONES[1]}\n${PHONES[2]}\r` } },
  'a byte order mark and a title': { lists: { 'a.csv': `\uFEFFphone\r\n${PHONES.join('\r\n')}` } },
  'files joined with `cat`, marks and titles included': {
    lists: { 'a.csv': PHONES.map((phone) => `\uFEFFphone\n${phone}\n`).join('') },
  },
  'Unicode text of Excel: UTF-16 and tabs': {
    lists: { 'a.txt': utf16(`姓名\t手机号\r\n张三\t${one}\r\n李四\t${two}\r\n王五\t${three}\r\n`) },
    settings: { ...CN, column: '手机号' },
  },
  'UTF-16 without a mark, big-endian': {
    lists: { 'a.csv': utf16(`phone\n${PHONES.join('\n')}`, { mark: false, bigEndian: true }) },
  },
  'UTF-16 without a mark, little-endian': {
    lists: { 'a.csv': utf16(PHONES.join('\r\n'), { mark: false }) },
  },
  'GBK, as Excel in Chinese saves it': {
    lists: {
      'a.csv': Buffer.concat([
        ...[GBK_NAME, Buffer.from(','), GBK_PHONE, Buffer.from('\r\n')],
        ...NATIONAL.flatMap((phone) => [GBK_NAME, Buffer.from(`,${phone}\r\n`)]),
      ]),
    },
    settings: { ...CN, column: '手机号' },
  },
  'a separator row, and semicolons': {
    lists: { 'a.csv': `sep=;\nname;phone\n${PHONES.map((phone) => `A;${phone}`).join('\n')}` },
    settings: { ...PHONE, column: 'phone' },
  },
  'semicolons, as in countries with decimal commas': {
    lists: { 'a.csv': `${PHONES[0]};1,5;A\n${PHONES[1]};2;B\n${PHONES[2]};3,5;C` },
    settings: { ...PHONE, column: 1 },
  },
  tabs: {
    lists: { 'a.tsv': `id\tphone\n${PHONES.map((phone, id) => `${id}\t${phone}`).join('\n')}` },
    settings: { ...PHONE, column: 2 },
  },
  pipes: {
    lists: { 'a.txt': PHONES.map((phone) => `x|${phone}|y`).join('\n') },
    settings: { ...PHONE, column: 2 },
  },
  'everything quoted, with commas and line ends inside': {
    lists: {
      'a.csv': `"id","Note","Phone Number"\n${PHONES.map((phone, id) => `"${id}","said ""hi"", then\nleft","${phone}"`).join('\r\n')}`,
    },
    settings: { ...PHONE, column: 'phone_number' },
  },
  'blank rows, and rows of separators alone': {
    lists: { 'a.csv': `\n${one},a\n\n  \n,\n${two},b\n${three},c\n,,\n` },
    settings: { ...CN, column: 1 },
  },
  'spaces around': { lists: { 'a.txt': PHONES.map((phone) => `  ${phone} \u3000\t`).join('\n') } },
  'columns that are always empty': {
    lists: { 'a.csv': `Phone,,\r\n${PHONES.map((phone) => `${phone},,`).join('\r\n')}` },
  },
  'characters that are not seen': {
    lists: { 'a.txt': PHONES.map((phone) => `\u202D${phone}\u202C\u200B`).join('\n') },
  },
  'full-width digits': {
    lists: {
      'a.txt': PHONES.map((phone) =>
        phone.replaceAll(/./g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      ).join('\n'),
    },
  },
  'apostrophes that keep numbers text': {
    lists: { 'a.csv': `phone\n'${one}\n'${PHONES[1]}\n'${three}` },
    settings: CN,
  },
  'formulas that keep numbers text': {
    lists: { 'a.csv': `phone\n="${one}"\n"=""${two}"""\n="${three}"` },
    settings: CN,
  },
  'numbers that became decimals': {
    lists: { 'a.csv': NATIONAL.map((phone) => `${phone}.0`).join('\n') },
    settings: CN,
  },
  'numbers with their thousands parted': {
    lists: { 'a.csv': `mobile\n"13,800,138,000"\n"13,900,139,000"\n"15,000,150,000"` },
    settings: CN,
  },
  'numbers as people write them': {
    lists: { 'a.txt': '138 0013 8000\n+86 139-0013-9000\n0086 (150) 0015.0000' },
    settings: CN,
  },
  'numbers of another country': {
    lists: { 'a.csv': '(650) 253-0000\n1-650-253-0001\n+1 650 253 0002 ext. 5' },
    settings: { accountType: 1002, country: 'US' },
    accounts: ['+16502530000', '+16502530001', '+16502530002'],
  },
  'addresses in any case': {
    lists: { 'a.csv': 'Name,E-Mail\nA,Ann.B@Example.COM\nB,bo@example.org\n' },
    settings: { accountType: 1005, column: 'email' },
    accounts: ['Ann.B@example.com', 'bo@example.org'],
  },
  'digests in capitals': {
    lists: { 'a.txt': `${'AB'.repeat(16)}\n${'cd'.repeat(16)}` },
    settings: { accountType: 1001 },
    accounts: ['ab'.repeat(16), 'cd'.repeat(16)],
  },
  'gzip of a warehouse, in several parts': {
    lists: {
      'a.csv.gz': Buffer.concat([
        gzipSync(`user_id,phone\n1,${PHONES[0]}\n`),
        gzipSync(`2,${PHONES[1]}\n3,${PHONES[2]}\n`),
      ]),
    },
    settings: { ...PHONE, column: 'phone' },
  },
  'an archive from a Mac': {
    lists: {
      'lists.zip': archive({
        'lists/a.csv': `phone\n${PHONES[0]}\n`,
        '__MACOSX/lists/._a.csv': 'Mac OS X',
        'lists/.DS_Store': 'Bud1',
        'lists/b.txt': `${PHONES[1]}\n`,
        'lists/c.txt.gz': gzipSync(PHONES[2]),
      }),
    },
  },
}
