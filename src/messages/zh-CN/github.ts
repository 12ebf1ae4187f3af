import type { GITHUB as EN } from '../en/github.js'
import { formatInteger } from '../numbers.js'
import type { Translation } from '../text.js'
import * as words from './words.js'

const SEVERITIES = { error: '错误', warning: '警告' } as const

/** What only an action says. */
export const GITHUB: Translation<typeof EN> = {
  'github.drained': '运行在工作完成之前就结束了。这是本 Action 的缺陷，请反馈给我们。',
  'github.problems': ({ count }) => `输入有 ${count} 处问题`,
  'github.unusable-inputs': '输入无法使用。',
  'github.inputs': '输入',
  'github.output-unset': ({ name, reason }) => `无法设置输出 ${name}：${reason}。`,
  'github.check-output': '请检查 GITHUB_OUTPUT 是否指向该步骤可写的文件。',
  'github.summary-unwritten': ({ reason }) => `无法写入作业摘要：${reason}`,
  'github.cause': ({ name, message }) => `原因：${name}: ${message}`,

  'github.validating': ({ file, kind }) => `正在校验 ${file}（kind：${kind}）。`,
  'github.rule-line': ({ severity, rule, count }) =>
    `  ${SEVERITIES[severity]} ${rule}：${formatInteger(count)} 次`,
  'github.validating-all': ({ count, kind }) =>
    `正在校验 ${formatInteger(count)} 个号码包（kind：${kind}）。`,
  'github.more-findings': ({ count }) =>
    `另有 ${formatInteger(count)} 处（每条规则只列出前 20 处）`,
  'github.see-findings':
    '注解和作业摘要说明了应如何更正；报告列出所有规则，其路径见输出 `report`。',
  'github.report-unwritten': ({ reason }) => `无法写入报告：${reason}。`,
  'github.check-temp': '请检查 RUNNER_TEMP 是否指向该步骤可写的文件夹。',
  'github.uploading': ({ file, bytes, service }) =>
    `正在将 ${file}（${words.bytes(bytes)}）上传到 ${service}。`,
  'github.uploaded': ({ uploadId }) => `上传完成。uploadId: ${uploadId}`,
  'github.package-refused': '号码包未通过校验',
  'github.upload-failed': '上传失败',
  'github.package-uploaded': ({ warned }) => (warned ? '号码包已上传，但有警告' : '号码包已上传'),
  'github.package-valid': ({ warned }) => (warned ? '号码包校验通过，但有警告' : '号码包校验通过'),
  'github.its-upload-id': ({ uploadId }) => `其 uploadId 为 \`${uploadId}\`。`,
  'github.severity-count': ({ severity, count }) =>
    `${formatInteger(count)} 个${SEVERITIES[severity]}`,
  'github.rule-places': ({ count, lines, isEveryRow }) => {
    const times = `${formatInteger(count)} 次`
    if (lines.length === 0) return `${times}，针对整个文件`
    if (isEveryRow) return `${times}，每一行都有`
    const listed = lines.map(formatInteger).join('、')
    return `${times}，第 ${listed} 行${count > lines.length ? '等' : ''}`
  },
  'github.push-to-it': '向该号码包推送',
  'github.how-to-push': ({ uploadId }) =>
    `请在此作业之后的作业中使用 push Action。如需在别处向这个号码包推送，请填写 \`upload-id: '${uploadId}'\`。`,
  'github.one-length': ({ kind, characters }) =>
    `每个有效${words.kindOf(kind)}的长度都是 ${formatInteger(characters)} 个字符。`,
  'github.lengths': ({ kind }) => `${words.kindOf(kind)}长度`,
  'github.length-range': ({ kind, shortest, longest, most, accounts }) =>
    `长度为 ${formatInteger(shortest)} 到 ${formatInteger(longest)} 个字符，最常见的长度是 ${formatInteger(most)}（${formatInteger(accounts)} 个${words.kindOf(kind)}）。`,
  'github.characters': '字符数',
  'github.valid-rows': ({ kind }) => `有效${words.kindOf(kind)}数`,
  'github.packages-refused': '号码包未通过校验',
  'github.packages-valid': ({ packages, warned }) =>
    `${formatInteger(packages)} 个号码包校验通过${warned ? '，但有警告' : ''}`,
  'github.packages-uploaded': ({ packages, warned }) =>
    `${formatInteger(packages)} 个号码包已上传${warned ? '，但有警告' : ''}`,
  'github.packages-unfinished': ({ done, packages }) =>
    `${formatInteger(packages)} 个号码包中只上传了 ${formatInteger(done)} 个`,
  'github.result': '结果',
  'github.errors': '错误',
  'github.warnings': '警告',
  'github.more-packages': ({ count }) =>
    `另有 ${formatInteger(count)} 个号码包，请见输出 packages 和报告。`,
  'github.more-findings-in': ({ count }) =>
    `另有 ${formatInteger(count)} 个号码包存在问题，请见报告。`,
  'github.push-to-them': '向这些号码包推送',
  'github.how-to-push-all': '请在此作业之后的作业中使用 push Action：按此顺序逐个推送。',
  'github.snippet-title': '通知的标题',
  'github.snippet-content': '通知的正文',
  'github.snippet-step': ({ step }) => `"${step}" 是上传步骤的 id`,
}
