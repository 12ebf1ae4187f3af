import type {
  ArchiveNames,
  Bundle,
  EndSignature,
  EntryFault,
  Header,
  HeaderField,
  InvalidCause,
  NoFile,
} from '../../validator/index.js'
import type { ZIP as EN } from '../en/zip.js'
import { bsdtarCommand, cleanCommand, PIPED, quoteName, zipCommand } from '../entry-names.js'
import { formatInteger } from '../numbers.js'
import type { Translation } from '../text.js'
import { CONTENTS } from './findings.js'

/** What is said of archives: what is wrong, and a way out that fits the names in this one. */
export const ZIP: Translation<typeof EN> = {
  'finding.zip-invalid': ({ cause, ...names }) =>
    `压缩包无效：${describe(cause)}。${wayOut(cause, names)}`,
  'finding.zip-encrypted': (names) => `压缩包里的文件已加密。${makeAgain(names)}不要设置密码。`,
  'finding.zip-method': ({ method, ...names }) =>
    `压缩包里的文件使用了 ${methodName(method)} 压缩，只允许仅存储（stored）或 Deflate。${makeAgain(names)}`,
  'finding.zip-entries': ({ files, others, bundle, ...names }) => {
    if (files === 0) return `压缩包里没有文件，必须恰好有一个文件。${makeAgain(names)}`
    const isAll = files === others.length + (names.file === null ? 0 : 1)
    const besides = names.file === null ? '其中有' : `除 ${quoteName(names.file)} 外还有`
    const what = `压缩包里有 ${formatInteger(files)} 个文件，而只允许一个：${besides} ${others.map(quoteName).join('、')}${isAll ? '' : ' 等'}。`
    return `${what}${unbundle(bundle, names, others)}`
  },
  'finding.zip-folder': ({ path, ...names }) =>
    `压缩包里有文件夹或带路径的名称 ${quoteName(path)}；文件必须位于最上层。${makeAgain(names)}`,
  'finding.zip-link': ({ what, entry, ...names }) =>
    `压缩包里的 ${quoteName(entry)} 是${NO_FILES[what]}，不是文件。${what === 'link' ? `请放入它所指向的文件，例如使用 ${zipCommand(names)}。` : makeAgain(names)}`,
  'finding.zip-entry-extension': ({ entries: [entry = '', ...others], ...names }) => {
    const shown = [entry, ...others].map(quoteName).join('、')
    if (others.length > 0) {
      return `压缩包里的文件有多个名称：${shown}，它们没有统一以 .txt 或 .csv 结尾。请重命名后重新制作压缩包。`
    }
    const what = `压缩包里的文件 ${shown} 的扩展名既不是 .txt 也不是 .csv。`
    return entry === PIPED
      ? `${what}\`… | zip -\` 会这样命名：请先把列表写入文件，再使用 ${zipCommand(names)}。`
      : `${what}请将其保存为其中一种格式后重新制作压缩包。`
  },
  'finding.zip-entry-name': ({ bytes, isUtf8, ...names }) =>
    isUtf8
      ? `压缩包里的文件名有 ${formatInteger(bytes)} 字节，许多系统最多只支持 255 字节。请缩短文件名后重新制作压缩包。`
      : `压缩包里的文件名不是 UTF-8，许多程序因此无法打开这个压缩包。${makeAgain(names)}只含英文字母和数字的文件名在任何系统上都可用。`,
  'finding.zip-expanded-size': ({ limit }) =>
    `压缩包里的文件解压后超过 ${formatInteger(limit)} 字节。请拆分成多个号码包。`,
}

function makeAgain(names: ArchiveNames): string {
  return `请删除这个压缩包并重新制作，例如使用 ${zipCommand(names)}。`
}

function wayOut(cause: InvalidCause, names: ArchiveNames): string {
  switch (cause.code) {
    case 'no-end-record':
      if (cause.content === 'zip') {
        return `请重新复制或下载，或者重新制作，例如使用 ${zipCommand(names)}。`
      }
      return cause.content === null
        ? '如果它其实是 txt 或 csv，请改用相应的扩展名；否则请用一个 txt 或 csv 制作 zip 压缩包。'
        : CONTENTS[cause.content][1]
    case 'zero-padding':
      return `\`bsdtar -cf -\` 会像写磁带那样补零：请写入文件，例如 ${bsdtarCommand(names)}，或使用 ${zipCommand(names)}。`
    case 'prefix':
      return `自解压文件不能作为号码包。${makeAgain(names)}`
    default:
      return makeAgain(names)
  }
}

/** One clause without a full stop that completes the sentence of `zip-invalid`. */
function describe(cause: InvalidCause): string {
  switch (cause.code) {
    case 'no-end-record':
      if (cause.content === 'zip') return '没有结尾记录，文件被截断或尚未写完'
      return cause.content === null
        ? '没有结尾记录，文件不是 zip 压缩包或已损坏'
        : `它是${CONTENTS[cause.content][0]}，不是 zip 压缩包`
    case 'zero-padding':
      return `结尾之后还有 ${formatInteger(cause.bytes)} 个零字节`
    case 'bytes-after-end':
      return `结尾记录及其注释之后还有 ${formatInteger(cause.bytes)} 字节`
    case 'comment-cut':
      return `结尾记录的注释缺少 ${formatInteger(cause.bytes)} 字节`
    case 'split':
      return '目录或结尾记录表明它是分卷压缩包的一部分'
    case 'entry-counts':
      return '结尾记录给出了两个不同的条目数'
    case 'directory-misplaced':
      return '目录的末尾与结尾记录的开头不相接'
    case 'zip64-record-missing':
      return 'zip64 定位记录没有指向 zip64 结尾记录'
    case 'zip64-record-length':
      return 'zip64 结尾记录不是 56 字节，或没有在定位记录之前结束'
    case 'zip64-locator-disks':
      return 'zip64 定位记录给出的分卷数不是一'
    case 'zip64-record-differs':
      return '结尾记录与 zip64 结尾记录不一致'
    case 'signature':
      return `${cause.entry === null ? '压缩包的注释' : `${quoteName(cause.entry)} 的名称、扩展字段或注释`}里含有${SIGNATURES[cause.signature]}的标志，会被不同程序读成不同内容`
    case 'prefix':
      return cause.isEntry
        ? '开头的条目不在目录中'
        : `第一个条目之前还有 ${formatInteger(cause.bytes)} 字节`
    case 'directory-short':
      return `目录过短，容不下它声明的 ${formatInteger(cause.entries)} 个条目`
    case 'directory-long':
      return `目录的内容多于它声明的 ${formatInteger(cause.entries)} 个条目`
    case 'no-directory-entry':
      return `目录在第 ${formatInteger(cause.at)} 字节处应有条目，实际没有`
    case 'directory-entry-long':
      return '目录中有条目超出了目录的末尾'
    case 'entry-behind-data':
      return '有条目声明的起始位置在数据之后'
    case 'data-damaged':
      return '压缩数据已损坏'
    case 'data-short':
      return '压缩数据提前结束'
    case 'data-long':
      return '压缩数据结束之后还有多余的字节'
    case 'text-long':
      return `文本比声明的 ${formatInteger(cause.declared)} 字节更长`
    case 'text-short':
      return `文本只有 ${formatInteger(cause.bytes)} 字节，而声明的是 ${formatInteger(cause.declared)} 字节`
    case 'text-crc':
      return '文本的 CRC-32 不正确'
    default:
      return `${describeEntry(cause)}（条目 ${quoteName(cause.entry)}）`
  }
}

function describeEntry(fault: EntryFault): string {
  switch (fault.code) {
    case 'name-nul':
      return '名称里有 NUL 字符'
    case 'name-not-utf8':
      return '名称声明为 UTF-8，实际不是'
    case 'unicode-name-broken':
      return '扩展字段里的 Unicode 名称不完整或不是 UTF-8'
    case 'patched':
      return '数据被声明为另一个文件的补丁'
    case 'version-needed':
      return `声明需要 ${(fault.version / 10).toFixed(1)} 版格式，许多程序不支持`
    case 'extra-overrun':
      return `${HEADERS[fault.header]}的扩展字段超出了末尾`
    case 'zip64-field':
      return `${HEADERS[fault.header]}的 zip64 字段与所需内容不符`
    case 'no-local-header':
      return `第 ${formatInteger(fault.at)} 字节处应有本地文件头，实际没有`
    case 'header-overlap':
      return '本地文件头与其他内容重叠'
    case 'data-overlap':
      return '数据与其他内容重叠'
    case 'headers-differ':
      return `本地文件头与目录的${FIELDS[fault.field]}不一致`
    case 'descriptor':
      return '数据描述符缺失或与目录不一致'
    case 'gap':
      return `数据之后有 ${formatInteger(fault.bytes)} 字节不属于任何条目`
  }
}

const SIGNATURES: Readonly<Record<EndSignature, string>> = {
  'end-record': '结尾记录',
  'zip64-record': ' zip64 结尾记录',
  'zip64-locator': ' zip64 定位记录',
}

const HEADERS: Readonly<Record<Header, string>> = { local: '本地文件头', central: '目录' }

const FIELDS: Readonly<Record<HeaderField, string>> = {
  name: '名称',
  'unicode-name': ' Unicode 名称',
  method: '压缩方法',
  encryption: '加密标志',
  streaming: '数据描述符标志（第 3 位）',
  utf8: ' UTF-8 标志（第 11 位）',
  flags: '标志位',
  crc: ' CRC-32 ',
  size: '大小',
  'compressed-size': '压缩后大小',
}

const NO_FILES: Readonly<Record<NoFile, string>> = {
  link: '符号链接',
  folder: '文件夹（按其属性）',
  device: '设备',
  socket: '套接字',
  'volume-label': '卷标',
  special: '特殊文件',
}

const METHODS: Readonly<Record<number, string>> = {
  9: 'Deflate64',
  12: 'bzip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
  98: 'PPMd',
  99: 'AES 加密',
}

function methodName(method: number): string {
  const name = METHODS[method]
  return name === undefined ? `方法 ${method}` : `${name}（方法 ${method}）`
}

/** How several files become one. */
function unbundle(bundle: Bundle, names: ArchiveNames, others: readonly string[]): string {
  switch (bundle) {
    case 'macos':
      return `这些文件由 macOS 添加：请在 macOS 上用 ${zipCommand(names)} 制作压缩包，或用 ${cleanCommand(names, others)} 删除它们。`
    case 'opendocument':
      return '它是 LibreOffice 或 OpenOffice 文档：请把列表另存为 UTF-8 的“文本 CSV”，再使用那个文件。'
    case 'iwork':
      return '它是 Apple Numbers 或 Pages 文档：请把列表导出为 UTF-8 的 CSV，再使用那个文件。'
    case 'lists':
      return `请为每个文件各做一个号码包，例如使用 ${zipCommand({ ...names, archive: null })}，或合并成一个列表。`
    case 'other':
      return `${makeAgain(names)}${fromMacOs(names, others)}`
  }
}

/** How to go without what macOS adds, where there is some among other files. */
function fromMacOs(names: ArchiveNames, others: readonly string[]): string {
  const command = cleanCommand(names, others)
  return command === null ? '' : `macOS 添加的文件可用 ${command} 删除。`
}
