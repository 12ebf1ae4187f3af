import type {
  AccountFault,
  AccountTypeName,
  ForeignContent,
  Kind,
  LikelyEncoding,
  SpreadsheetTrace,
} from '../../validator/index.js'
import { codePoint, codePointList } from '../code-points.js'
import type { FindingTexts } from '../finding-texts.js'
import { formatInteger } from '../numbers.js'
import { missingText, reasonText, unreadableHint } from './files.js'
import { count } from './words.js'

/** What is said of findings about files and rows: what is wrong, where, and what to do. */
export const FINDINGS = {
  'finding.file-missing': ({ missing }) => missingText(missing),
  'finding.file-unreadable': ({ reason, isAltered }) =>
    isAltered
      ? 'The file changed while it was being read. Let nothing write to it during the run, and run it again.'
      : `The file can't be read: ${reasonText(reason)}. ${unreadableHint(reason)}`,
  'finding.file-name-length': ({ characters }) =>
    `The file name has ${count(characters, 'character')}, and 1 to 100 are allowed. Rename the file.`,
  'finding.file-extension':
    'The file name ends in none of .zip, .txt and .csv. Save the package in one of these formats.',
  'finding.file-extension-case':
    'The extension of the file name is not all lowercase. Rename the file: the service may not know it otherwise.',
  'finding.file-size': ({ bytes, isAll }) =>
    `The file has ${isAll ? '' : 'at least '}${count(bytes, 'byte')}, and 104,857,600 are allowed (100 MiB). Split it; a txt or csv may also be put into a zip.`,
  'finding.file-size-decimal': ({ bytes }) =>
    `The file has ${count(bytes, 'byte')}, within 100 MiB but over 100,000,000, and the limit of 100 MB may mean either. Make it smaller to be on the safe side.`,
  'finding.file-empty': 'The file holds no account. Check what was meant to write it.',
  'finding.file-content': ({ content, isEntry }) => {
    const [what, todo] = CONTENTS[content]
    return `The ${isEntry ? 'file in the archive' : 'file'} is ${what}, not a list of accounts. ${todo}`
  },
  'finding.bom':
    'The text starts with a UTF-8 byte order mark, which the service may take for a part of the first account. Save it as UTF-8 without one.',
  'finding.line-ends':
    'Some lines end in LF and others in CRLF, and a reader may take the CR for a part of the account. Save the file with the same line ends throughout.',
  'finding.encoding': (facts) =>
    'line' in facts && !facts.isUtf16
      ? `Line ${facts.line} is not valid UTF-8 from its byte ${facts.invalidByte} on. ${ENCODING_HINTS[facts.likely ?? 'unknown']}`
      : 'The text is UTF-16, and only UTF-8 is allowed. Save it as UTF-8; in Excel that is "CSV UTF-8", not "Unicode Text".',
  'finding.csv-quote': ({ line }) =>
    `Line ${line} has a quoted value that is not closed, or is followed by something else than the end of the row. Close the quotes, and write a quote inside them twice.`,
  'finding.csv-columns': ({ line }) =>
    `Line ${line} has more than one column. Keep only the column of accounts, or put an account that holds a comma in quotes.`,
  'finding.row-blank': ({ line }) => `Line ${line} is blank. Remove it.`,
  'finding.account-length': ({ line, characters }) =>
    `Line ${line} has an account of ${count(characters, 'character')}, and 2 to 100 are allowed. Correct or remove it.`,
  'finding.token-length': ({ line, characters }) =>
    `Line ${line} has a token of ${count(characters, 'character')}, and exactly 36 are needed. Correct or remove it.`,
  'finding.account-type': ({ line, accountType, fault }) => {
    const [how, todo] = accountFault(fault)
    return `Line ${line} has no ${accountType} account${how}: that is ${SHAPES[accountType] ?? 'another'}. ${todo}`
  },
  'finding.account-bytes': ({ line, kind, characters, bytes }) =>
    `Line ${line} has ${withArticle(kind)} of ${count(characters, 'character')} but ${bytes} bytes. Check that the service takes more than 100 bytes, or shorten it.`,
  'finding.control-character': ({ line, codePoints }) =>
    codePoints.includes(0x0d)
      ? `Line ${line} holds a CR that ends no line (${codePointList(codePoints, ', ')}); the file seems to have old Mac line ends. Save it with the line ends LF or CRLF.`
      : `Line ${line} holds control characters or line separators (${codePointList(codePoints, ', ')}), at which some readers end the row. Remove them unless they are really meant.`,
  'finding.format-character': ({ line, codePoints }) =>
    `Line ${line} holds characters that are not seen (${codePointList(codePoints, ', ')}). Remove them, or the account is another one than it seems.`,
  'finding.separator': ({ line, codePoints }) =>
    `Line ${line} holds what separates columns elsewhere (${codePointList(codePoints, ', ')}). If it is several columns, keep only that of the accounts.`,
  'finding.full-width': ({ line }) =>
    `Line ${line} holds full-width letters, digits or signs. Write them in their usual form (ASCII).`,
  'finding.spreadsheet': ({ line, trace }) => {
    const [what, todo] = TRACES[trace]
    return `Line ${line} ${what}. ${todo}`
  },
  'finding.whitespace': ({ line, leading, trailing }) =>
    `Line ${line} ${edges(leading, trailing)}. Remove it unless it is really meant.`,
  'finding.header-row': ({ line }) =>
    `Line ${line} seems to be a column title. Remove it, or it counts as an account.`,
  'finding.duplicate': ({ line }) =>
    `Line ${line} repeats the account of an earlier line. Remove it.`,
  'finding.duplicate-across': ({ line, otherFile, otherLine }) =>
    `Line ${line} repeats the account on line ${otherLine} of ${otherFile}. Remove one of them, or both packages are pushed to it.`,
  'finding.csv-quote-inside': ({ line }) =>
    `Line ${line} has a quote inside a value that is not quoted, and some readers refuse the file. Remove it, or put the value in quotes and write the quote twice.`,
  'finding.csv-quoted': ({ line }) =>
    `Line ${line} has a quoted value, and the service may take the quotes for a part of it. Write it without quotes if it needs none.`,
  'finding.all-rows': ({ rows }) => `All ${formatInteger(rows)} rows have this fault.`,
} satisfies FindingTexts & AllRows

/** Said behind the first finding of a fault that every row has. */
interface AllRows {
  readonly 'finding.all-rows': (facts: { readonly rows: number }) => string
}

const AS_CSV = 'In Excel, save it as "CSV UTF-8".'
const UNPACK = 'Unpack it, and give the list itself, or a zip that holds the list alone.'
const EXPORT = 'Export the list of accounts as txt or csv.'

/** What a file is instead of a list, and what to do. */
export const CONTENTS: Readonly<Record<ForeignContent, readonly [what: string, todo: string]>> = {
  zip: ['a zip archive', 'Name it .zip; one that stands in a zip has to be unpacked first.'],
  gzip: [
    'packed with gzip',
    'Unpack it with `gunzip`, and put the list into a zip if it is large.',
  ],
  '7z': ['a 7z archive', UNPACK],
  rar: ['a RAR archive', UNPACK],
  bzip2: ['packed with bzip2', UNPACK],
  xz: ['packed with xz', UNPACK],
  zstd: ['packed with Zstandard', UNPACK],
  tar: ['a tar archive', UNPACK],
  xlsx: ['an Excel workbook (or another file of Office)', AS_CSV],
  xls: ['an old Excel workbook (or another file of Office)', AS_CSV],
  pdf: ['a PDF document', EXPORT],
  image: ['a picture', EXPORT],
  'lfs-pointer': [
    'a pointer of Git LFS',
    'Fetch the file itself: run `git lfs pull`, or set `lfs: true` for actions/checkout.',
  ],
  html: ['a web page (HTML)', 'Check what was downloaded: it may be a page for signing in.'],
  xml: ['an XML document', EXPORT],
  json: ['JSON', 'Write the accounts one a line, without brackets and quotes.'],
}

const ENCODING_HINTS: Readonly<Record<LikelyEncoding | 'unknown', string>> = {
  gb18030: 'The text looks like GBK or GB18030: save the file as UTF-8.',
  'windows-1252': 'The text looks like Windows-1252 (Latin-1): save the file as UTF-8.',
  unknown: 'Save the file as UTF-8, or correct the row.',
}

const MD5 = '32 hexadecimal digits'

/** What an account of each type looks like. */
const SHAPES: Readonly<Partial<Record<AccountTypeName, string>>> = {
  qq: '5 to 12 digits',
  'qq-md5': MD5,
  idfa: '32 hexadecimal digits with uppercase letters, in groups of 8-4-4-4-12 joined by -',
  'idfa-md5': MD5,
  mac: 'six pairs of hexadecimal digits with uppercase letters, joined by :',
  'mac-md5': MD5,
  'oaid-md5': MD5,
  imei: '14 or 15 digits or lowercase letters',
  'imei-md5': MD5,
  phone: 'a + and 7 to 15 digits, of which the first is not 0 (E.164)',
  email: 'a valid e-mail address, as in name@example.com',
}

const CORRECT = 'Correct or remove it, or choose another account type.'

/** In which way an account is off, and what to do. */
const FAULTS: Readonly<Record<AccountFault, readonly [how: string, todo: string]>> = {
  'full-width': ['it has full-width characters', 'Write them in their usual form (ASCII).'],
  invisible: ['it has characters that are not seen', 'Remove them.'],
  'white-space': ['it has white space', 'Remove it.'],
  separators: ['it has spaces, dashes or other signs', 'Remove them.'],
  letters: ['it has letters', 'Correct or remove it.'],
  'letter-case': ['its letters are in the wrong case', 'Change them to the other case.'],
  characters: ['it has characters that don’t belong there', CORRECT],
  'too-few': ['it is too short', CORRECT],
  'too-many': ['it is too long', CORRECT],
  'leading-00': ['it starts with 00', 'Write + instead of 00.'],
  'leading-0': ['it starts with 0', 'Write + and the country code instead of the 0.'],
  mainland: [
    'it looks like a number of mainland China without its country code',
    'Put +86 in front.',
  ],
  'no-plus': [
    'it has no +',
    'Put + in front, and the country code behind it where that is missing.',
  ],
  'no-at': ['it has no @', CORRECT],
  'several-at': ['it has more than one @', CORRECT],
  'local-part': ['what stands before the @ is not allowed there', CORRECT],
  domain: ['what stands behind the @ is no domain', CORRECT],
}

function accountFault(fault: AccountFault | null): readonly [how: string, todo: string] {
  if (fault === null) return ['', CORRECT]
  const [how, todo] = FAULTS[fault]
  return [` (${how})`, todo]
}

/** What a spreadsheet made of an account, and what to do. */
const TRACES: Readonly<Record<SpreadsheetTrace, readonly [what: string, todo: string]>> = {
  scientific: [
    'looks like a number that a spreadsheet has rounded, such as 1.38E+10',
    'Its digits are lost: format the column as text before the numbers are put in, and save again.',
  ],
  formula: ['is a formula of a spreadsheet (="…")', 'Save the values without = and quotes.'],
  apostrophe: [
    'has an apostrophe before a number, by which spreadsheets mark text',
    'Remove the apostrophe.',
  ],
  decimal: ['is a number that ends in .0', 'Remove the .0: the account was taken for a number.'],
  'error-value': ['is an error value of a spreadsheet', 'Correct the formula, or remove the row.'],
  'separator-row': [
    'only tells a spreadsheet how columns are separated (sep=)',
    'Remove it, or it counts as an account.',
  ],
}

function edges(leading: number | null, trailing: number | null): string {
  const starts = leading === null ? null : `starts with white space (${codePoint(leading)})`
  const ends = trailing === null ? null : `ends with white space (${codePoint(trailing)})`
  return [starts, ends].filter((edge) => edge !== null).join(' and ')
}

function withArticle(kind: Kind): string {
  return kind === 'token' ? 'a token' : 'an account'
}
