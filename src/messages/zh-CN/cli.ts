import type { CLI as EN } from '../en/cli.js'
import { formatInteger } from '../numbers.js'
import type { Translation } from '../text.js'
import { bytes as bytesText, listOf } from './words.js'

const PACKAGE_OPTIONS = `  --kind KIND           account（账号，默认）或 token（设备 Token）
  --account-type TYPE   账号类型的编号或名称：1002 或 phone、1005 或 email、991 或 qq 等
  --strict              警告也按错误处理
  --stdin-name NAME     来自标准输入的内容所用的文件名（默认 stdin.txt）`

const LANGUAGE_OPTION =
  '  --language LANGUAGE   en 或 zh-CN（默认取 LC_ALL、LC_MESSAGES 或 LANG 的语言）'

const FILES = `每个 FILE 是一个 .txt、.csv 或 .zip 文件，或用 - 表示标准输入。给出多个文件时，还会找出
出现在不止一个文件中的账号。`

/** What only the command line says. */
export const CLI: Translation<typeof EN> = {
  'cli.usage': `用法：account-package COMMAND …

命令：
  validate FILE…  校验号码包
  upload FILE…    校验号码包并上传到 TPNS
  push            推送已上传的号码包
  follow          查询推送的结果，或取消推送
  pack FILE…      把手头的名单制作成号码包
  emulator        供测试使用的本地模拟器
  help COMMAND    显示某个命令的帮助

选项：
  --help, -h      显示本帮助，或某个命令的帮助
  --version, -v   显示版本号
  --language      en 或 zh-CN（默认取 LC_ALL、LC_MESSAGES 或 LANG 的语言）

退出码：0 完成；1 有号码包存在错误（使用 --strict 时也包括警告），或被拒的行过多；2 用法有误；
3 服务或网络故障；4 无法确定推送是否已被接受；130 和 143 分别表示被 SIGINT 和 SIGTERM 中止。
`,
  'cli.usage-validate': `用法：account-package validate FILE… [OPTION …]

校验号码包，指出哪里有什么问题，以及如何处理。

${FILES}

选项：
${PACKAGE_OPTIONS}
  --all                 列出全部问题，每行一个：文件、行号、规则、级别，以制表符分隔
  --json                在标准输出上以 JSON 输出报告
${LANGUAGE_OPTION}
`,
  'cli.usage-upload': `用法：account-package upload FILE… [OPTION …]

校验号码包，全部通过后逐个上传，在标准输出上输出每个号码包的 uploadId；其余内容都写到标准错误。
凭证取自环境变量 TPNS_ACCESS_ID 和 TPNS_SECRET_KEY。

${FILES}

选项：
  --region REGION       服务接入点：guangzhou（默认）、shanghai、hongkong 或 singapore
  --service-url URL     代替 --region：自建网关或模拟器的地址
${PACKAGE_OPTIONS}
  --retries N           失败后可重试的次数，0 到 10（默认 3）
  --timeout SECONDS     连接上连续多少秒没有任何进展就放弃本次尝试，1 到 3600（默认 120）
  --json                在标准输出上以 JSON 输出 {"uploadId", "report"}；
                        有多个号码包时输出 {"uploadIds", "report"}
${LANGUAGE_OPTION}
`,
  'cli.usage-push': `用法：account-package push --upload-id ID [OPTION …]

对已上传的号码包进行推送，最多一次，并在标准输出打印推送 ID；其他内容都写到标准错误。凭证取自环境变量
TPNS_ACCESS_ID 和 TPNS_SECRET_KEY。

选项：
  --upload-id ID              号码包的 uploadId
  --upload-ids IDS            改为多个：JSON 数组，或用空格、逗号分隔；按此顺序每秒推送一个，遇到被拒绝
                              或无法确定的即停止
  --kind KIND                 account（默认）或 token
  --title TEXT                消息的标题
  --content TEXT              消息的内容
  --message-type TYPE         notify（默认）或 message
  --environment ENVIRONMENT   product 或 dev；iOS 应用必填
  --account-type TYPE         编号或名称：1002 或 phone、1005 或 email、991 或 qq……
  --account-push-type WHICH   latest（每个账号最近使用的设备）或 all（全部设备）
  --send-time TIME            yyyy-MM-DD HH:MM:SS，90 天之内
  --expire-time SECONDS       0 到 259200
  --push-speed N              每秒最多推送的数量，1000 到 50000
  --plan-id ID                推送计划的 ID
  --payload JSON              其他内容的对象，深度合并到请求中
  --dry-run                   在标准输出打印请求，不发送任何数据
  --region REGION             guangzhou（默认）、shanghai、hongkong 或 singapore
  --service-url URL           代替 --region：自建网关或模拟器的地址
  --auth AUTH                 basic（默认）或 signature：SecretKey 不会离开本机
  --retries N                 确定没有被接受时的重试次数，0 到 10（默认 3）
  --timeout SECONDS           连接没有任何进展多少秒后放弃一次尝试，1 到 3600（默认 120）
  --json                      在标准输出以 JSON 打印 {"pushId"} 或 {"pushIds"}
  --language LANGUAGE         en 或 zh-CN（默认取自 LC_ALL、LC_MESSAGES 或 LANG）
`,
  'cli.usage-follow': `用法：account-package follow --push-id IDS [OPTION …]

查询推送的结果，每个推送在标准输出打印一行：推送 ID、状态、抵达设备数、点击数，用制表符分隔；其他内容都写到
标准错误。凭证取自环境变量 TPNS_ACCESS_ID 和 TPNS_SECRET_KEY。退出码 1 表示推送失败、被人终止、无法取消，
或等待结束时仍未结束。

选项：
  --push-id IDS         一个或多个：JSON 数组，或用空格、逗号分隔；最多 100 个
  --wait MINUTES        等待全部结束的分钟数，0 到 360（默认 0：只查询一次）
  --interval SECONDS    两次查询的间隔，20 到 3600（默认 60）；每个应用每小时最多查询 200 次，因此 ID 多时
                        间隔会更长
  --cancel              先取消这些定时推送
  --region REGION       guangzhou（默认）、shanghai、hongkong 或 singapore
  --service-url URL     代替 --region：自建网关或模拟器的地址
  --auth AUTH           basic（默认）或 signature：SecretKey 不会离开本机
  --retries N           可能恢复的失败之后的重试次数，0 到 10（默认 3）
  --timeout SECONDS     连接没有任何进展多少秒后放弃一次尝试，1 到 3600（默认 120）
  --json                以 JSON 打印 {"status", "statuses", "statistics", "arrived", "clicked"}
  --language LANGUAGE   en 或 zh-CN（默认取自 LC_ALL、LC_MESSAGES 或 LANG）
`,
  'cli.usage-pack': `用法：account-package pack FILE… --out FOLDER [OPTION …]

把名单制作成号码包：.txt、.csv、.tsv，这三者加 .gz，含有它们的 .zip 压缩包，以及表示标准输入的 -。
自动识别列、编码和标题行，修正各行，去除重复账号。输出各行的去向和生成的号码包。

选项：
  --out FOLDER          号码包的输出目录；不存在时自动创建
  --name NAME           号码包的名称（默认与第一份名单相同）
  --column COLUMN       账号所在列的序号或标题
  --country COUNTRY     不带国家码的手机号所属的国家或地区，例如 CN
  --kind KIND           account（账号，默认）或 token（设备 Token）
  --account-type TYPE   账号类型的编号或名称：1002 或 phone、1005 或 email、991 或 qq 等
  --exclude PATTERN     排除名单，其中的账号不写入号码包
  --max-rejected LIMIT  允许被拒的行数，或 0.5% 这样的比例（默认 0）
  --rejects FILE        把被拒的行写入该文件；其中会含有个人数据
  --format FORMAT       zip（默认）、txt 或 csv
  --order ORDER         input（默认，按输入顺序）或 sorted（排序，zip 更小）
  --max-bytes N         每个号码包的最大字节数（默认 100000000）
  --max-accounts N      每个号码包的最大账号数
  --shard I/N           只写入属于第 I 个分片（共 N 个）的账号
  --delimiter SIGN      comma、tab、semicolon、pipe、none 或 auto（默认）
  --encoding NAME       utf-8、utf-16le、utf-16be、gb18030 或 auto（默认）
  --header WHETHER      true、false 或 auto（默认）
  --normalize WHETHER   false 表示各行照原样写入（默认 true）
  --overwrite           替换同名的号码包
  --stdin-name NAME     标准输入的文件名（默认 stdin.csv）
  --json                在标准输出上以 JSON 输出报告
${LANGUAGE_OPTION}
`,
  'cli.give-out': '请填写号码包的输出目录。',
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
  'cli.unknown-command': ({ given, commands }) =>
    `没有 "${given}" 这个命令。可用的命令：${listOf(commands)}。`,
  'cli.unknown-option': ({ option }) => `没有选项 ${option}。`,
  'cli.given-twice': ({ option }) => `${option} 重复出现。`,
  'cli.takes-no-value': ({ option }) => `${option} 不带值。`,
  'cli.no-value': ({ option }) => `${option} 缺少值。`,
  'cli.empty-value': ({ option }) => `${option} 的值为空。`,
  'cli.no-file': '缺少 FILE。',
  'cli.matches-nothing': ({ pattern, folder }) =>
    `没有与 "${pattern}" 匹配的文件。查找位置：${folder}。`,
  'cli.nothing-left': ({ folder }) =>
    `没有留下任何文件：以 \`!\` 开头的排除了全部文件。查找位置：${folder}。`,
  'cli.stdin-twice': '标准输入（-）重复出现。',
  'cli.stdin-name-alone': '--stdin-name 只能与表示标准输入的 FILE（-）一起使用。',
  'cli.stdin-name-path': '--stdin-name 只接受文件名，不能带路径。',
  'cli.not-both': ({ one, other }) => `${one} 与 ${other} 只能使用其一。`,
  'cli.duplicates-in-part': ({ file, rows }) =>
    `只在 ${file} 的前 ${formatInteger(rows)} 行中查找了重复的账号：内存不足以检查更多。`,
  'cli.options-only': ({ command }) => `${command} 只接受选项。`,
  'cli.access-id-colon': '--access-id 不能含有冒号。',
  'cli.port-taken': ({ port }) => `模拟器无法监听 127.0.0.1 的端口 ${port}。`,
  'cli.another-port': '请换一个端口，或使用 0 由系统选择空闲端口。',
  'cli.output-unwritable': ({ reason }) => `无法写入标准输出：${reason}。`,
  'cli.uploading-to': ({ service }) => `正在上传到 ${service}。`,
  'cli.uploaded': '上传完成，各个 uploadId 已输出到标准输出。',
  'cli.bar': ({ verb, bar, bytes, percent }, say) =>
    bar === null
      ? `${say(verb)} ${bytesText(bytes)}`
      : `${say(verb)} ${bar} ${String(percent).padStart(3)} %，共 ${bytesText(bytes)}`,
}
