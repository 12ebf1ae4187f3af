import type {
  AccountFault,
  AccountTypeName,
  ForeignContent,
  LikelyEncoding,
  SpreadsheetTrace,
} from '../../validator/index.js'
import { codePoint, codePointList } from '../code-points.js'
import type { FINDINGS as EN } from '../en/findings.js'
import { formatInteger } from '../numbers.js'
import type { Translation } from '../text.js'
import { missingText, reasonText, unreadableHint } from './files.js'
import { kindOf } from './words.js'

/** What is said of findings about files and rows: what is wrong, where, and what to do. */
export const FINDINGS: Translation<typeof EN> = {
  'finding.file-missing': ({ missing }) => missingText(missing),
  'finding.file-unreadable': ({ reason, isAltered }) =>
    isAltered
      ? '文件在读取过程中发生了变化。请确保运行期间没有程序写入该文件，然后重新运行。'
      : `无法读取文件：${reasonText(reason)}。${unreadableHint(reason)}`,
  'finding.file-name-length': ({ characters }) =>
    `文件名有 ${formatInteger(characters)} 个字符，只允许 1 到 100 个。请重命名文件。`,
  'finding.file-extension': '文件名的扩展名不是 .zip、.txt 或 .csv。请将号码包保存为其中一种格式。',
  'finding.file-extension-case':
    '文件名的扩展名没有全部小写。请重命名文件，否则服务端可能无法识别。',
  'finding.file-size': ({ bytes, isAll }) =>
    `文件大小${isAll ? '为' : '至少为'} ${formatInteger(bytes)} 字节，上限是 104,857,600 字节（100 MiB）。请拆分文件；txt 或 csv 也可以压缩成 zip。`,
  'finding.file-size-decimal': ({ bytes }) =>
    `文件大小为 ${formatInteger(bytes)} 字节，没有超过 100 MiB，但超过了 100,000,000 字节，而文档中的“100 MB”两种理解都有可能。为保险起见，请减小文件。`,
  'finding.file-empty': '文件中没有账号。请检查生成文件的程序。',
  'finding.file-content': ({ content, isEntry }) => {
    const [what, todo] = CONTENTS[content]
    return `${isEntry ? '压缩包中的文件' : '文件'}是${what}，不是账号列表。${todo}`
  },
  'finding.bom':
    '文本以 UTF-8 字节顺序标记（BOM）开头，服务端可能把它当成第一个账号的一部分。请另存为不带 BOM 的 UTF-8。',
  'finding.line-ends':
    '有的行以 LF 结尾，有的行以 CRLF 结尾，CR 可能被当成账号的一部分。请统一换行符后重新保存文件。',
  'finding.encoding': (facts) =>
    'line' in facts && !facts.isUtf16
      ? `第 ${facts.line} 行从第 ${facts.invalidByte} 个字节起不是有效的 UTF-8。${ENCODING_HINTS[facts.likely ?? 'unknown']}`
      : '文本的编码是 UTF-16，而只允许 UTF-8。请另存为 UTF-8；在 Excel 中应选择“CSV UTF-8”，而不是“Unicode 文本”。',
  'finding.csv-quote': ({ line }) =>
    `第 ${line} 行的引号没有闭合，或者引号之后还有其他内容。请补全引号，值里面的引号要写两遍。`,
  'finding.csv-columns': ({ line }) =>
    `第 ${line} 行不止一列。请只保留账号那一列；账号本身含有逗号时，请用引号括起来。`,
  'finding.row-blank': ({ line }) => `第 ${line} 行是空行。请删除。`,
  'finding.account-length': ({ line, characters }) =>
    `第 ${line} 行的账号有 ${formatInteger(characters)} 个字符，只允许 2 到 100 个。请更正或删除。`,
  'finding.token-length': ({ line, characters }) =>
    `第 ${line} 行的设备 Token 有 ${formatInteger(characters)} 个字符，必须正好是 36 个。请更正或删除。`,
  'finding.account-type': ({ line, accountType, fault }) => {
    const [how, todo] = accountFault(fault)
    return `第 ${line} 行不是 ${accountType} 类型的账号${how}，该类型的账号应为${SHAPES[accountType] ?? '其他格式'}。${todo}`
  },
  'finding.account-bytes': ({ line, kind, characters, bytes }) =>
    `第 ${line} 行的${kindOf(kind)}有 ${formatInteger(characters)} 个字符，但占 ${bytes} 字节。请确认服务端接受超过 100 字节的内容，或者缩短它。`,
  'finding.control-character': ({ line, codePoints }) =>
    codePoints.includes(0x0d)
      ? `第 ${line} 行含有不在行尾的 CR（${codePointList(codePoints, '、')}），文件使用的似乎是旧版 Mac 的换行符。请用 LF 或 CRLF 换行符重新保存。`
      : `第 ${line} 行含有控制字符或行分隔符（${codePointList(codePoints, '、')}），有的程序会在此处断行。如果不是有意为之，请删除。`,
  'finding.format-character': ({ line, codePoints }) =>
    `第 ${line} 行含有看不见的字符（${codePointList(codePoints, '、')}）。请删除，否则实际的账号与看到的不同。`,
  'finding.separator': ({ line, codePoints }) =>
    `第 ${line} 行含有常用作列分隔符的字符（${codePointList(codePoints, '、')}）。如果有多列，请只保留账号那一列。`,
  'finding.full-width': ({ line }) =>
    `第 ${line} 行含有全角的字母、数字或符号。请改为半角（ASCII）。`,
  'finding.spreadsheet': ({ line, trace }) => {
    const [what, todo] = TRACES[trace]
    return `第 ${line} 行${what}。${todo}`
  },
  'finding.whitespace': ({ line, leading, trailing }) =>
    `第 ${line} 行${edges(leading, trailing)}有空白字符。如果不是有意为之，请删除。`,
  'finding.header-row': ({ line }) => `第 ${line} 行看起来是列标题。请删除，否则会被当成一个账号。`,
  'finding.duplicate': ({ line }) => `第 ${line} 行的账号与前面某一行重复。请删除。`,
  'finding.duplicate-across': ({ line, otherFile, otherLine }) =>
    `第 ${line} 行的账号与 ${otherFile} 第 ${otherLine} 行重复。请删除其中一个，否则两个号码包都会推送给它。`,
  'finding.csv-quote-inside': ({ line }) =>
    `第 ${line} 行的值没有用引号括起来，里面却有引号，有的程序会因此拒绝该文件。请删除引号，或者把整个值用引号括起来，并将里面的引号写两遍。`,
  'finding.csv-quoted': ({ line }) =>
    `第 ${line} 行的值带有引号，服务端可能把引号当成账号的一部分。如果不需要引号，请去掉。`,
  'finding.all-rows': ({ rows }) => `全部 ${formatInteger(rows)} 行都有这个问题。`,
}

const UNPACK = '请先解压，再提供列表文件本身，或者只含该列表的 zip。'
const EXPORT = '请将账号列表导出为 txt 或 csv。'
const AS_CSV = '请在 Excel 中另存为“CSV UTF-8”。'

/** What a file is instead of a list, and what to do. */
export const CONTENTS: Readonly<Record<ForeignContent, readonly [what: string, todo: string]>> = {
  zip: [' zip 压缩包', '请将扩展名改为 .zip；如果它在另一个 zip 里面，请先解压。'],
  gzip: [' gzip 压缩文件', '请用 `gunzip` 解压；文件较大时可以再压缩成 zip。'],
  '7z': [' 7z 压缩包', UNPACK],
  rar: [' RAR 压缩包', UNPACK],
  bzip2: [' bzip2 压缩文件', UNPACK],
  xz: [' xz 压缩文件', UNPACK],
  zstd: [' Zstandard 压缩文件', UNPACK],
  tar: [' tar 归档', UNPACK],
  xlsx: [' Excel 工作簿（或其他 Office 文件）', AS_CSV],
  xls: ['旧版 Excel 工作簿（或其他 Office 文件）', AS_CSV],
  pdf: [' PDF 文档', EXPORT],
  image: ['图片', EXPORT],
  'lfs-pointer': [
    ' Git LFS 指针',
    '请取回文件本身：运行 `git lfs pull`，或者在 actions/checkout 中设置 `lfs: true`。',
  ],
  html: ['网页（HTML）', '请检查下载到的内容：可能是登录页面。'],
  xml: [' XML 文档', EXPORT],
  json: [' JSON', '请每行写一个账号，不带括号和引号。'],
}

const ENCODING_HINTS: Readonly<Record<LikelyEncoding | 'unknown', string>> = {
  gb18030: '文本的编码似乎是 GBK 或 GB18030，请将文件另存为 UTF-8。',
  'windows-1252': '文本的编码似乎是 Windows-1252（Latin-1），请将文件另存为 UTF-8。',
  unknown: '请将文件另存为 UTF-8，或者更正该行。',
}

const MD5 = ' 32 位十六进制数字'

/** What an account of each type looks like. */
const SHAPES: Readonly<Partial<Record<AccountTypeName, string>>> = {
  qq: ' 5 到 12 位数字',
  'qq-md5': MD5,
  idfa: ' 32 位十六进制数字，字母大写，以 - 分成 8-4-4-4-12 五组',
  'idfa-md5': MD5,
  mac: '六组两位的十六进制数字，字母大写，以 : 连接',
  'mac-md5': MD5,
  'oaid-md5': MD5,
  imei: ' 14 或 15 位数字或小写字母',
  'imei-md5': MD5,
  phone: ' + 加 7 到 15 位数字，首位不为 0（E.164）',
  email: '有效的邮箱地址，例如 name@example.com',
}

const CORRECT = '请更正或删除，或者选择其他账号类型。'

/** In which way an account is off, and what to do. */
const FAULTS: Readonly<Record<AccountFault, readonly [how: string, todo: string]>> = {
  'full-width': ['含有全角字符', '请改为半角（ASCII）。'],
  invisible: ['含有看不见的字符', '请删除这些字符。'],
  'white-space': ['含有空白字符', '请删除空白字符。'],
  separators: ['含有空格、短横线或其他符号', '请删除这些符号。'],
  letters: ['含有字母', '请更正或删除。'],
  'letter-case': ['字母的大小写不对', '请改变大小写。'],
  characters: ['含有不该出现的字符', CORRECT],
  'too-few': ['太短', CORRECT],
  'too-many': ['太长', CORRECT],
  'leading-00': ['以 00 开头', '请将 00 改为 +。'],
  'leading-0': ['以 0 开头', '请将 0 改为 + 和国家或地区代码。'],
  mainland: ['看起来是没有国家代码的中国大陆手机号', '请在前面加上 +86。'],
  'no-plus': ['没有 +', '请在前面加上 +；号码不带国家或地区代码的，也请加上代码。'],
  'no-at': ['没有 @', CORRECT],
  'several-at': ['不止一个 @', CORRECT],
  'local-part': ['@ 之前的部分含有不允许的字符', CORRECT],
  domain: ['@ 之后的部分不是域名', CORRECT],
}

function accountFault(fault: AccountFault | null): readonly [how: string, todo: string] {
  if (fault === null) return ['', CORRECT]
  const [how, todo] = FAULTS[fault]
  return [`（${how}）`, todo]
}

/** What a spreadsheet made of an account, and what to do. */
const TRACES: Readonly<Record<SpreadsheetTrace, readonly [what: string, todo: string]>> = {
  scientific: [
    '看起来是被电子表格舍入过的数字（如 1.38E+10）',
    '部分数字已经丢失：请先将该列设为文本格式，再填入号码，然后重新保存。',
  ],
  formula: ['是电子表格的公式（="…"）', '请保存为值，不带 = 和引号。'],
  apostrophe: ['的数字前面有撇号，这是电子表格中文本的标记', '请删除撇号。'],
  decimal: ['是以 .0 结尾的数字', '请删除 .0：账号曾被当成数值处理。'],
  'error-value': ['是电子表格的错误值', '请更正公式，或者删除该行。'],
  'separator-row': ['只是告诉电子表格用什么分隔列（sep=）', '请删除，否则会被当成一个账号。'],
}

function edges(leading: number | null, trailing: number | null): string {
  const starts = leading === null ? null : `开头（${codePoint(leading)}）`
  const ends = trailing === null ? null : `结尾（${codePoint(trailing)}）`
  return [starts, ends].filter((edge) => edge !== null).join('和')
}
