import type { MissingFile } from '../../validator/index.js'
import type { FILES as EN } from '../en/files.js'
import type { Translation } from '../text.js'

/** What to do about a slip in a path. */
const SLIPS = {
  lines: '其中有多行：`file` 只接受一个路径；多个路径请写入 `files`，每行一个。',
  quotes: '其中有引号，引号会被当作文件名的一部分：请去掉引号。',
  tilde: '此处不会展开 `~`：请写出完整目录，或使用相对路径。',
  variable: '此处不会展开变量：请写出完整路径，或使用工作流的表达式。',
  pattern: '通配符请写入 `files`；`file` 只接受一个文件的路径。',
  'other-machine':
    '看起来是另一台机器上的路径：容器中的作业，其工作区位于别处。请使用相对于工作区的路径。',
} as const satisfies Record<NonNullable<MissingFile['slip']>, string>

/** The sentences on a file that is missing. */
export function missingText(missing: MissingFile | null): string {
  const check = '请检查路径，以及文件是否已经生成。'
  if (missing === null) return `文件不存在。${check}`
  const { path, slip, folder } = missing
  const where = `文件 ${path} 不存在。`
  if (slip !== null) return `${where}${SLIPS[slip]}`
  if (folder !== null) return `${where}其中最后一级存在的目录是 ${folder}。${check}`
  return `${where}${check}`
}

const REASONS: Readonly<Record<string, string>> = {
  directory: '它是一个目录',
  'not-regular': '它不是普通文件',
  EBUSY: '它正被其他程序独占打开（EBUSY）',
  EACCES: '当前用户没有权限（EACCES）',
  EPERM: '当前用户没有权限（EPERM）',
  'unknown-size': '系统称其为空，但实际并非如此；请先将其内容复制到普通文件中',
}

/** Why a file can't be read: words or a code. */
export function reasonText(reason: string): string {
  return REASONS[reason] ?? reason
}

/** What to do about that. */
export function unreadableHint(reason: string): string {
  return reason === 'EBUSY'
    ? '请在那个程序中关闭它：例如 Excel 会独占正在显示的名单。'
    : '请检查路径指向的是不是文件，以及当前用户有没有读取权限。'
}

/** Texts about the files that are sent. */
export const FILES: Translation<typeof EN> = {
  'files.changed': ({ path, how }, say) => `文件 ${path} 在校验之后${say(how)}，因此没有上传。`,
  'files.changed-hint': '请确保运行期间没有程序写入该文件，然后重新运行。',
  'files.other-size': '大小发生了变化',
  'files.other-content': '内容发生了变化',
  'files.grown': '变长了',
  'files.written': '被写入过',
  'files.no-longer-read': '变得无法读取',
  'files.gone': '已不存在',
  'files.not-regular': '已不再是普通文件',
  'files.replaced': '被另一个文件替换',
  'files.missing': ({ missing }) => missingText(missing),
  'files.unreadable': ({ name, reason }) => `无法读取文件 ${name}：${reasonText(reason)}。`,
  'files.unreadable-hint': ({ reason }) => unreadableHint(reason),
  'files.leads-out': ({ file, target }) =>
    `${file} 通过符号链接指向工作区之外的 ${target}，读取的是那个文件。如果该链接不是您自己创建的，请不要使用。`,
}
