import type { SETTINGS as EN } from '../en/settings.js'
import type { Translation } from '../text.js'
import { listOf } from './words.js'

/** Problems with inputs and options. */
export const SETTINGS: Translation<typeof EN> = {
  'settings.problem': ({ name, problem }, say) => `\`${name}\` ${say(problem)}`,
  'settings.missing': ({ what }, say) => `缺失：${say(what)}`,
  'settings.boolean': ({ given }) => `必须是 \`true\` 或 \`false\`，而不是 "${given}"。`,
  'settings.integer': ({ min, max, given }) =>
    `必须是 ${min} 到 ${max} 之间的整数，而不是 "${given}"。`,
  'settings.choice': ({ allowed, given }) =>
    `必须是以下值之一：${listOf(allowed)}，而不是 "${given}"。`,
  'settings.nearest': ({ problem, nearest }, say) => `${say(problem)}您是否想写 \`${nearest}\`？`,
  'settings.account-type': ({ types, given }) =>
    `必须是账号类型的编号或名称，而不是 "${given}"：${types
      .map(([number, name]) => `${number}（${name}）`)
      .join('、')}。`,
  'settings.account-type-token': '只能与 `kind` 的 `account` 一起使用：设备 Token 没有账号类型。',
  'settings.service-url': ({ problem }, say) => `无法使用：${say(problem)}。`,
  'settings.url-characters': '含有空白字符、控制字符或反斜杠',
  'settings.url-scheme': '不以 https:// 开头',
  'settings.url-invalid': '不是有效的 URL',
  'settings.url-user': '含有用户名或密码',
  'settings.url-query': '含有查询参数或片段标识',
  'settings.url-insecure': 'http:// 只能用于 localhost、127.0.0.0/8 和 [::1]；请使用 https://',
  'settings.give-file-or-files':
    '请填写一个 .txt、.csv 或 .zip 文件的路径，或用 `files` 填写多个文件。',
  'settings.matches-nothing': ({ line, folder }) =>
    `中的 "${line}" 没有匹配到任何文件。查找位置：${folder}。`,
  'settings.names-folder': ({ line }) =>
    `中的 "${line}" 是文件夹。要取其中的文件，请在后面加上 \`/*\`；要包括所有下级文件夹，请加上 \`/**\`。`,
  'settings.nothing-left': ({ folder }) =>
    `没有留下任何文件：以 \`!\` 开头的行排除了全部文件。查找位置：${folder}。`,
  'settings.file-and-files': '`file` 与 `files` 只能填写其一。',
  'settings.give-access-id': '请填写应用的 AccessID（可在移动推送控制台查看）。',
  'settings.give-secret-key': '请填写应用的 SecretKey，并将其保存为机密（secret）。',
  'settings.credentials': ({ problem }, say) => `凭证有误：${say(problem)}。`,
  'settings.empty-secrets':
    '由复刻仓库（fork）或 Dependabot 触发的运行读不到机密（secret），只能校验，或以试运行方式查看推送请求。其他情况下请检查机密的名称：不存在的机密读到的是空值。',
  'settings.give-lists': '请填写 .txt、.csv、.tsv 文件、这三者加 .gz 的文件或 .zip 压缩包的路径。',
  'settings.column-without-header': '是列标题，但 `header` 表明没有标题行：请填写列的序号。',
  'settings.country-without-phone': '只能与 `account-type` 的 `phone` 一起使用。',
  'settings.country': ({ given }) =>
    `必须是代表国家或地区的两个大写字母，例如 \`CN\`，而不是 "${given}"。`,
  'settings.shard': ({ given }) =>
    `必须是分片序号和分片总数，例如 \`2/8\`，最多 256，而不是 "${given}"。`,
  'settings.max-rejected': ({ given }) => `必须是行数，或 \`0.5%\` 这样的比例，而不是 "${given}"。`,
  'settings.pack-name': ({ fault, given }) =>
    fault === 'length'
      ? `过长：加上序号和扩展名后，名称不得超过 100 个字符、255 字节；"${given}"。`
      : `不能是 "${given}"：请使用各种系统都允许的文件名。`,
}
