import type { RUN as EN } from '../en/run.js'
import { formatInteger } from '../numbers.js'
import type { Translation } from '../text.js'
import * as words from './words.js'

const SEVERITIES = { error: '错误', warning: '警告' } as const

/** What actions and command line say alike. */
export const RUN: Translation<typeof EN> = {
  'run.validating': '正在校验',
  'run.uploading': '正在上传',
  'run.uploading-file': ({ file }) => `正在上传 ${file}`,
  'run.progress': ({ verb, bytes, totalBytes, elapsedMs }, say) => {
    const percent = Math.floor((bytes / totalBytes) * 100)
    const done = `${words.bytes(bytes)}，共 ${words.bytes(totalBytes)}`
    return `${say(verb)}：${percent} %（${done}），已用 ${words.seconds(elapsedMs)}`
  },
  'run.no-progress': ({ verb, elapsedMs }, say) =>
    `${say(verb)}：已过 ${words.seconds(elapsedMs)}，尚未发出任何数据`,
  'run.nothing-read': ({ verb, elapsedMs }, say) =>
    `${say(verb)}：已过 ${words.seconds(elapsedMs)}，尚未读取任何数据`,
  'run.attempt-failed': ({ attempt, problem }, say) => `第 ${attempt} 次尝试失败：${say(problem)}`,
  'run.package-may-remain': '服务端可能仍已收到号码包；那里多一份未使用的副本并无妨碍。',
  'run.next-attempt': ({ attempt, attempts, delayMs }) =>
    `${words.seconds(delayMs)}后进行第 ${attempt} 次尝试（共 ${attempts} 次）。`,
  'run.verdict': ({ file, judgement }, say) => `${file} ${say(judgement)}`,
  'run.not-valid': ({ errors, warnings }) => {
    const found = `${formatInteger(errors)} 个错误`
    return `未通过校验：${warnings > 0 ? `${found}，${formatInteger(warnings)} 个警告` : found}。`
  },
  'run.not-strict': ({ warnings }) =>
    `没有错误，但有 ${formatInteger(warnings)} 个警告；启用 \`strict\` 时，有警告即视为失败。`,
  'run.valid': ({ warnings, accounts, kind }) => {
    const rows = `${formatInteger(accounts)} 个${words.kindOf(kind)}`
    return warnings > 0
      ? `校验通过，但有 ${formatInteger(warnings)} 个警告：${rows}。`
      : `校验通过：${rows}。`
  },
  'run.entry': '包内文件',
  'run.file': '文件',
  'run.format': '格式',
  'run.kind': '类型',
  'run.rows': '行数',
  'run.valid-rows': '有效',
  'run.distinct': '去重后',
  'run.duplicates': '重复',
  'run.size': '大小',
  'run.text-size': '文本大小',
  'run.sha256': 'SHA-256',
  'run.exact-size': ({ bytes }) =>
    bytes < 1024 ? words.bytes(bytes) : `${words.bytes(bytes)}（${formatInteger(bytes)} 字节）`,
  'run.duplicates-in-part': ({ duplicates, rows }) =>
    `${formatInteger(duplicates)}（仅检查了前 ${formatInteger(rows)} 行）`,
  'run.rule-count': ({ severity, rule, count }) =>
    `${SEVERITIES[severity]} ${rule}：${formatInteger(count)} 次`,
  'run.finding': ({ severity, rule, message, file }) =>
    `${file === null ? '' : `${file}：`}${SEVERITIES[severity]} ${rule}：${message}`,
  'run.and-more': ({ count }) => `另有 ${formatInteger(count)} 处`,

  'run.set-not-valid': ({ errors, warnings, refused, packages }) => {
    const found = `${formatInteger(errors)} 个错误`
    const all = warnings > 0 ? `${found}，${formatInteger(warnings)} 个警告` : found
    return `${formatInteger(packages)} 个号码包中有 ${formatInteger(refused)} 个未通过校验：${all}。`
  },
  'run.set-not-strict': ({ warnings, packages }) =>
    `${formatInteger(packages)} 个号码包没有错误，但有 ${formatInteger(warnings)} 个警告；启用 \`strict\` 时，有警告即视为失败。`,
  'run.set-valid': ({ packages, warnings, accounts, kind }) => {
    const warned = warnings > 0 ? `，但有 ${formatInteger(warnings)} 个警告` : ''
    return `${formatInteger(packages)} 个号码包校验通过${warned}：${formatInteger(accounts)} 个${words.kindOf(kind)}。`
  },
  'run.duplicates-across': ({ count, kind }) =>
    `有 ${formatInteger(count)} 个${words.kindOf(kind)}与前面的号码包重复，会被重复推送。`,
  'run.compared-in-part': ({ rows }) =>
    `各号码包之间只比较了合计前 ${formatInteger(rows)} 行：内存不足以比较更多。`,
  'run.package-failed': ({ file, problem }, say) => `上传 "${file}" 失败：${say(problem)}`,
  'run.uploaded-of': ({ done, of }) =>
    `${formatInteger(of)} 个号码包中已上传 ${formatInteger(done)} 个。`,
  'run.these-exist': ({ packages: { shown, more } }) =>
    `服务端已有：${andMore(
      shown.map(({ file, uploadId }) => `"${file}"（uploadId ${uploadId}）`),
      more,
    )}。`,
  'run.these-are-missing': ({ files: { shown, more } }) =>
    `尚缺：${andMore(
      shown.map((file) => `"${file}"`),
      more,
    )}。`,
  'run.go-on':
    '要继续，可只上传尚缺的号码包，再向两次运行得到的 ID 推送；也可全部重新上传，只向新的 ID 推送，未被推送的号码包并无妨碍。',
}

function andMore(items: readonly string[], more: number): string {
  return more > 0 ? `${items.join('、')}等，另有 ${formatInteger(more)} 个` : items.join('、')
}
