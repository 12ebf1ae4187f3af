import type { PACKING as EN, RowFate } from '../en/packing.js'
import { formatInteger } from '../numbers.js'
import type { Translation } from '../text.js'
import { bytes as bytesText } from './words.js'

const FATES: Readonly<Record<RowFate, string>> = {
  rows: '读取的行',
  accounts: '写入号码包的账号',
  duplicates: '与前面的行重复',
  excluded: '在排除名单中',
  blank: '空行',
  headers: '标题行',
  rejected: '被拒',
  otherShards: '属于其他分片',
}

const MENDINGS: Readonly<Record<string, string>> = {
  'control-character': '去除控制字符',
  'format-character': '去除不可见字符',
  'full-width': '全角字符转为 ASCII',
  whitespace: '去除首尾空白',
  apostrophe: '去除开头的撇号',
  formula: '去除公式外壳',
  decimal: '去除整数后的小数部分',
  thousands: '去除千位分隔符',
  phone: '手机号转为 E.164',
  case: '字母转为规定的大小写',
}

/** What is said of packages that were made of lists. */
export const PACKING: Translation<typeof EN> = {
  'packing.reading': ({ lists }) => `正在打包 ${formatInteger(lists)} 份名单。`,
  'packing.verb': '正在打包',
  'packing.looking': '正在识别编码',
  'packing.bytes': ({ verb, bytes, rows }, say) =>
    `${say(verb)}：已读取 ${bytesText(bytes)}，${formatInteger(rows)} 行`,
  'packing.done': ({ rows, accounts, packages }) =>
    `${formatInteger(rows)} 行得到 ${formatInteger(accounts)} 个账号，共 ${formatInteger(packages)} 个号码包。`,
  'packing.done-title': '号码包已就绪',
  'packing.failed-title': '没有生成号码包',
  'packing.fate': ({ fate }) => FATES[fate],
  'packing.rejected-as': ({ reason }) => `被拒：${reason}`,
  'packing.mending': ({ mending }) => MENDINGS[mending] ?? mending,
  'packing.counted': ({ label, count }, say) => `${say(label)}：${formatInteger(count)}`,
  'packing.what': '各行的去向',
  'packing.rows': '行数',
  'packing.mended': '已修正',
  'packing.lists': '名单',
  'packing.list': '名单',
  'packing.package': '号码包',
  'packing.packages': '号码包',
  'packing.accounts': '账号',
  'packing.size': '大小（字节）',
  'packing.sha256': 'SHA-256',
  'packing.unknown': '–',
  'packing.package-line': ({ file, accounts, size }) =>
    `${file}：${formatInteger(accounts)} 个账号，${bytesText(size)}`,
  'packing.left-out': ({ name }) => `已略过 ${name}：它是系统加入压缩包的文件，不是名单。`,
  'packing.warnings': '请留意',
  'packing.other-title': ({ name, column }) =>
    `${name} 只有一列，已取用该列，但其标题不是 ${column}：请确认其中是账号。`,
  'packing.no-title': ({ name, line, column }) =>
    `${name} 只有一列，其中没有标题 ${column}：已取用该列，并以第 ${formatInteger(line)} 行为首个数据行。请确认名单无误，且该行不是标题；若是标题，请将 \`column\` 设为该标题。`,
  'packing.other-column': ({ name, column, titled }) =>
    `${name}：已按 \`column\` 取用第 ${formatInteger(column)} 列，但该列首行不是标题，而第 ${titled.map(formatInteger).join('、')} 列的首行是标题。请确认第 ${formatInteger(column)} 列是账号，并查看其首行是否其实是标题：若是，请将 \`header\` 设为 \`true\`，否则会被当成一个账号。`,
  'packing.header-account': ({ name, line }) =>
    `${name} 的第 ${formatInteger(line)} 行已按 \`header: true\` 作为标题去掉，但其中是账号：请将 \`header\` 设为 \`auto\`，或与有标题的名单分开打包。`,
  'packing.earlier-packages': ({ files, more }) =>
    `输出目录中还有本次运行没有写出的同名号码包：${files.join('、')}${more > 0 ? `等，另有 ${formatInteger(more)} 个` : ''}。用通配符上传时会一并上传：若是以前运行留下的，请删除。`,
  'packing.left-behind': ({ paths }) =>
    `以下文件无法删除或放回原处（.old 是原有的文件）：${paths.join('、')}。其中含有账号：请查看后删除。`,
  'packing.rejects-written': ({ path, rows }) =>
    `${formatInteger(rows)} 个被拒行已写入 ${path}。其中含有个人数据，用后请删除。`,
}
