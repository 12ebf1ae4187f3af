import type {
  PACK as EN,
  FaultyLines,
  RejectCause,
  RejectedFacts,
  UnevenFacts,
} from '../en/pack.js'
import { formatInteger } from '../numbers.js'
import type { Translation } from '../text.js'

/** Texts about lists that are packed. */
export const PACK: Translation<typeof EN> = {
  'pack.unreadable': ({ name, reason }, say) => `无法读取 ${name}：${say(reason)}。`,
  'pack.of': ({ name, problem }, say) => `${name}：${say(problem)}`,
  'pack.changed': ({ name }) => `${name} 在读取过程中发生了变化。`,
  'pack.changed-hint': '请在没有其他程序写入它之后重新运行。',
  'pack.rejects-exists': ({ path }) => `用于写入被拒行的文件 ${path} 已存在。`,
  'pack.rejects-exists-hint': '请将其删除，或用 `rejects` 指定另一个文件。',
  'pack.rejects-failed': ({ path, code }) => `无法写入用于被拒行的文件 ${path}（${code}）。`,
  'pack.rejects-failed-hint': '请检查其目录是否存在、是否允许写入。',
  'pack.unreadable-hint': '请检查它是否存在、是否为文件、是否允许读取。',
  'pack.no-list': ({ name }) =>
    `从名称看，${name} 不是名单：它不以 .txt、.csv、.tsv、这三者加 .gz 或 .zip 结尾。`,
  'pack.no-list-hint':
    'Excel 工作簿请另存为“CSV UTF-8”；扩展名不对的名单请改名；不是名单的文件请不要列入。',
  'pack.nested': ({ name }) => `${name} 是压缩包中的压缩包，不会读取。`,
  'pack.nested-hint': '请先解压外层的压缩包，再给出其中的文件。',
  'pack.gzip-damaged': ({ name }) => `${name} 已损坏，或不是 gzip 文件。`,
  'pack.gzip-damaged-hint': '请重新下载或重新制作该文件。',
  'pack.archive-files': ({ name, bytes }) =>
    `${name} 中的文件太多：文件目录超过 ${formatInteger(bytes)} 字节，这是可读取的上限。`,
  'pack.archive-files-hint': '请先解压，再给出其中的名单。',
  'pack.entry-encrypted': ({ name }) => `${name} 已加密。`,
  'pack.entry-method': ({ name }) => `${name} 的压缩方式不是 Deflate。`,
  'pack.entry-hint': '请重新制作压缩包，或先解压再给出其中的名单。',
  'pack.encoding-unknown': ({ name, faults }) => {
    const clauses = LIST_ENCODINGS.flatMap(([encoding, called]) => {
      const found = faults[encoding]
      return found === null ? [] : [`${faultyLines(found)}不是 ${called}`]
    })
    return `${name} 既不是 UTF-8 也不是 GB18030${clauses.length > 0 ? `：${clauses.join('，')}` : ''}。`
  },
  'pack.encoding-unknown-hint': ({ likely }) => {
    if (likely === null) return '请另存为 UTF-8。'
    const isUtf8 = likely.encoding === 'utf-8'
    const called = isUtf8 ? 'UTF-8' : 'GB18030'
    const first = `第 ${formatInteger(likely.faults.first)} 行`
    const lines = likely.faults.count === 1 ? first : `其他行（如${first}）`
    const other = isUtf8 ? '，或采用了其他编码。' : '；或另存为 UTF-8。'
    return `其中大部分是 ${called}：请修正${lines}，可能有字符被截断${other}`
  },
  'pack.encoding-wrong': ({ name, line, encoding }) =>
    `${name} 的编码不是 ${encoding}：第 ${formatInteger(line)} 行无法按此编码读取。`,
  'pack.encoding-wrong-hint': '请另存为 UTF-8，或将 `encoding` 设为实际的编码。',
  'pack.encoding-unsupported': ({ encoding }) => `此处无法读取 ${encoding} 编码。`,
  'pack.encoding-unsupported-hint': '请使用带完整 ICU 的 Node.js，或将名单另存为 UTF-8。',
  'pack.column-needed': ({ name, columns }) =>
    `${name} 有 ${formatInteger(columns)} 列，但没有说明账号在哪一列。`,
  'pack.column-needed-hint': ({ columns }) =>
    `请将 \`column\` 设为该列的序号（1 到 ${formatInteger(columns)}）或列标题；若实际只有一列，请将 \`delimiter\` 设为 \`none\`。`,
  'pack.uneven': ({ name, delimiter, first, other }) =>
    `${name} 各行的列数不同，无法判断分隔符：按${DELIMITERS[delimiter]}切分时，第 ${formatInteger(first.line)} 行有 ${formatInteger(first.columns)} 列，第 ${formatInteger(other.line)} 行有 ${formatInteger(other.columns)} 列。`,
  'pack.uneven-hint':
    '请修正这些行，或将 `delimiter` 设为实际的分隔符；若实际只有一列，请设为 `none`。',
  'pack.column-twice': ({ name, column, numbers }) =>
    `${name} 中有多列名为 ${column}：第 ${numbers.join('、')} 列。`,
  'pack.column-twice-hint': '请将 `column` 设为账号所在列的序号。',
  'pack.column-missing': ({ name, column }) => `${name} 的首行中没有名为 ${column} 的列。`,
  'pack.column-missing-hint': ({ columns }) =>
    `请将 \`column\` 设为首行中的列标题，或该列的序号（1 到 ${formatInteger(columns)}）。`,
  'pack.archive': ({ name, reason }, say) => `无法读取 ${name}。${say(reason)}`,
  'pack.exclude': ({ name, rejected, reason, line }) =>
    `排除名单 ${name} 中有 ${formatInteger(rejected)} 行无法识别为账号，第一处在第 ${formatInteger(line)} 行（${reason}）。`,
  'pack.exclude-hint': '请修正该名单：这些行里的用户要求不再接收推送，否则仍会收到。',
  'pack.rejected': (facts) =>
    `共 ${formatInteger(facts.rows)} 行，其中 ${formatInteger(facts.rejected)} 行无法识别为账号（${reasons(facts.reasons)}），超过 \`max-rejected\` 允许的 ${facts.limit}。第一处在 ${facts.name} 的第 ${formatInteger(facts.line)} 行（${facts.reason}）。`,
  'pack.rejected-hint': ({ causes, missing, isWritten }) =>
    [
      ...causes.map((cause) => CAUSES[cause]),
      ...(missing === null
        ? []
        : [
            `${missing.name} 的第 ${formatInteger(missing.line)} 行是第一个没有第 ${missing.column} 列的行：请检查 \`column\` 和 \`delimiter\`，以及该行是否不完整。`,
          ]),
      isWritten
        ? '请修正这些行（已写入被拒行文件），或用 `max-rejected` 放宽限制。'
        : '请修正这些行（可用 `rejects` 将其写入文件），或用 `max-rejected` 放宽限制。',
    ].join(''),
  'pack.empty': ({ rows, excluded, otherShards }) =>
    `共 ${formatInteger(rows)} 行，没有剩下任何账号${excluded > 0 ? `；已排除 ${formatInteger(excluded)} 个` : ''}${otherShards > 0 ? `；${formatInteger(otherShards)} 个属于其他分片` : ''}。`,
  'pack.empty-hint': '请检查名单和列是否正确。',
}

const CAUSES: Readonly<Record<RejectCause, string>> = {
  country: '若手机号不带国家码，请设置 `country`，例如 `CN`。',
  spreadsheet:
    '电子表格把长数字变成了 1.38E+10 这样的形式，末几位已丢失：请将该列设为文本后重新导出。',
}

const DELIMITERS: Readonly<Record<UnevenFacts['delimiter'], string>> = {
  comma: '逗号',
  tab: '制表符',
  semicolon: '分号',
  pipe: '竖线',
}

const LIST_ENCODINGS = [
  ['utf-8', 'UTF-8'],
  ['gb18030', 'GB18030'],
] as const

function faultyLines({ first, count: lines, isCut }: FaultyLines): string {
  const start = `第 ${formatInteger(first)} 行`
  if (lines === 1) return start
  return `${start}等${isCut ? '至少 ' : ' '}${formatInteger(lines)} 行`
}

function reasons(counts: RejectedFacts['reasons']): string {
  return Object.entries(counts)
    .map(([reason, rows]) => `${reason} ${formatInteger(rows ?? 0)} 行`)
    .join('，')
}
