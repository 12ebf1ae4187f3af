import type { CLI as EN } from '../en/cli.js'
import type { Translation } from '../text.js'
import { bytes as bytesText, listOf } from './words.js'

const PACKAGE_OPTIONS = `  --kind KIND           account（账号，默认）或 token（设备 Token）
  --account-type TYPE   账号类型的编号或名称：1002 或 phone、1005 或 email、991 或 qq 等
  --strict              警告也按错误处理`

const LANGUAGE_OPTION = `  --language LANGUAGE   en 或 zh-CN（默认取 LC_ALL、LC_MESSAGES 或 LANG 的语言）`

/** What only the command line says. */
export const CLI: Translation<typeof EN> = {
  'cli.usage': `用法：account-package COMMAND …

命令：
  validate FILE   校验号码包
  upload FILE     校验号码包并上传到 TPNS
  emulator        供测试使用的本地模拟器
  help COMMAND    显示某个命令的帮助

选项：
  --help, -h      显示本帮助，或某个命令的帮助
  --version, -v   显示版本号
  --language      en 或 zh-CN（默认取 LC_ALL、LC_MESSAGES 或 LANG 的语言）

退出码：0 完成；1 号码包有错误（使用 --strict 时也包括警告）；2 用法有误；3 服务或网络故障；
4 无法确定推送是否已被接受；130 和 143 分别表示被 SIGINT 和 SIGTERM 中止。
`,
  'cli.usage-validate': `用法：account-package validate FILE [OPTION …]

校验号码包（.txt、.csv 或 .zip），指出哪里有什么问题，以及如何处理。

选项：
${PACKAGE_OPTIONS}
  --json                在标准输出上以 JSON 输出报告
${LANGUAGE_OPTION}
`,
  'cli.usage-upload': `用法：account-package upload FILE [OPTION …]

校验号码包并上传，在标准输出上输出其 uploadId；其余内容都写到标准错误。
凭证取自环境变量 TPNS_ACCESS_ID 和 TPNS_SECRET_KEY。

选项：
  --region REGION       服务接入点：guangzhou（默认）、shanghai、hongkong 或 singapore
  --service-url URL     代替 --region：私有网关或模拟器的地址
${PACKAGE_OPTIONS}
  --retries N           失败后可重试的次数，0 到 10（默认 3）
  --timeout SECONDS     连接上连续多少秒没有任何进展就放弃本次尝试，1 到 3600（默认 120）
  --json                在标准输出上以 JSON 输出 {"uploadId", "report"}
${LANGUAGE_OPTION}
`,
  'cli.usage-emulator': `用法：account-package emulator [OPTION …]

在本机回环地址上运行一个本地模拟器，直到被中止。输出的第一行是它的 URL，其后是它接受的凭证。

选项：
  --port N              监听的端口（默认任选一个空闲端口）
  --access-id ID        接受的 AccessID（默认自动生成）
  --secret-key KEY      接受的 SecretKey（默认自动生成）
${LANGUAGE_OPTION}
`,
  'cli.see-help': ({ help }) => `请参阅 ${help}。`,
  'cli.no-command': '缺少命令。',
  'cli.one-topic': 'help 只接受一个 COMMAND。',
  'cli.unknown-command': ({ given, commands }) => `没有命令 "${given}"，只有 ${listOf(commands)}。`,
  'cli.unknown-option': ({ option }) => `没有选项 ${option}。`,
  'cli.given-twice': ({ option }) => `${option} 重复出现。`,
  'cli.takes-no-value': ({ option }) => `${option} 不带值。`,
  'cli.no-value': ({ option }) => `${option} 缺少值。`,
  'cli.empty-value': ({ option }) => `${option} 的值为空。`,
  'cli.no-file': '缺少 FILE。',
  'cli.one-file': ({ count }) => `只接受一个 FILE，却给出了 ${count} 个。`,
  'cli.options-only': ({ command }) => `${command} 只接受选项。`,
  'cli.port': ({ max }) => `--port 必须是 0 到 ${max} 之间的整数。`,
  'cli.output-unwritable': ({ reason }) => `无法写入标准输出：${reason}。`,
  'cli.uploading-to': ({ service }) => `正在上传到 ${service}。`,
  'cli.uploaded': '上传完成，uploadId 已输出到标准输出。',
  'cli.bar': ({ verb, bar, bytes, percent }, say) =>
    bar === null
      ? `${say(verb)} ${bytesText(bytes)}`
      : `${say(verb)} ${bar} ${String(percent).padStart(3)} %，共 ${bytesText(bytes)}`,
}
