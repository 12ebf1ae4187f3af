export const id = 444;
export const ids = [444];
export const modules = {

/***/ 5444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZH_CN: () => (/* binding */ ZH_CN)
});

// EXTERNAL MODULE: ./lib/messages/numbers.js
var numbers = __webpack_require__(6278);
;// CONCATENATED MODULE: ./lib/messages/zh-CN/words.js

/** A number of bytes for people: bytes below 1 KiB, then KiB, MiB and GiB. */
function words_bytes(value) {
    return (0,numbers/* inUnits */.Dz)(value) ?? `${(0,numbers/* formatInteger */.Sm)(value)} 字节`;
}
/** A duration for people, in seconds. */
function seconds(milliseconds) {
    return `${(0,numbers/* inSeconds */.F7)(milliseconds)} 秒`;
}
/** Values as they stand in a sentence: each as code, separated by the Chinese comma of lists. */
function listOf(values) {
    return values.map((value) => `\`${value}\``).join('、');
}
/** What the rows of a package name. */
function kindOf(kind) {
    return kind === 'account' ? '账号' : '设备 Token';
}

;// CONCATENATED MODULE: ./lib/messages/zh-CN/cli.js


const PACKAGE_OPTIONS = `  --kind KIND           account（账号，默认）或 token（设备 Token）
  --account-type TYPE   账号类型的编号或名称：1002 或 phone、1005 或 email、991 或 qq 等
  --strict              警告也按错误处理
  --stdin-name NAME     来自标准输入的内容所用的文件名（默认 stdin.txt）`;
const LANGUAGE_OPTION = '  --language LANGUAGE   en 或 zh-CN（默认取 LC_ALL、LC_MESSAGES 或 LANG 的语言）';
const FILES = `每个 FILE 是一个 .txt、.csv 或 .zip 文件，或用 - 表示标准输入。给出多个文件时，还会找出
出现在不止一个文件中的账号。`;
/** What only the command line says. */
const CLI = {
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

退出码：0 完成；1 有号码包存在错误（使用 --strict 时也包括警告）；2 用法有误；3 服务或网络故障；
4 无法确定推送是否已被接受；130 和 143 分别表示被 SIGINT 和 SIGTERM 中止。
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
  --service-url URL     代替 --region：私有网关或模拟器的地址
${PACKAGE_OPTIONS}
  --retries N           失败后可重试的次数，0 到 10（默认 3）
  --timeout SECONDS     连接上连续多少秒没有任何进展就放弃本次尝试，1 到 3600（默认 120）
  --json                在标准输出上以 JSON 输出 {"uploadId", "report"}；
                        有多个号码包时输出 {"uploadIds", "report"}
${LANGUAGE_OPTION}
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
    'cli.unknown-command': ({ given, commands }) => `没有命令 "${given}"，只有 ${listOf(commands)}。`,
    'cli.unknown-option': ({ option }) => `没有选项 ${option}。`,
    'cli.given-twice': ({ option }) => `${option} 重复出现。`,
    'cli.takes-no-value': ({ option }) => `${option} 不带值。`,
    'cli.no-value': ({ option }) => `${option} 缺少值。`,
    'cli.empty-value': ({ option }) => `${option} 的值为空。`,
    'cli.no-file': '缺少 FILE。',
    'cli.stdin-twice': '标准输入（-）重复出现。',
    'cli.stdin-name-alone': '--stdin-name 只能与表示标准输入的 FILE（-）一起使用。',
    'cli.stdin-name-path': '--stdin-name 只接受文件名，不能带路径。',
    'cli.not-both': ({ one, other }) => `${one} 与 ${other} 只能使用其一。`,
    'cli.lines-cut': ({ rule, count, shown }) => `${rule} 共有 ${(0,numbers/* formatInteger */.Sm)(count)} 处，只列出了前 ${(0,numbers/* formatInteger */.Sm)(shown)} 处。`,
    'cli.options-only': ({ command }) => `${command} 只接受选项。`,
    'cli.port': ({ max }) => `--port 必须是 0 到 ${max} 之间的整数。`,
    'cli.output-unwritable': ({ reason }) => `无法写入标准输出：${reason}。`,
    'cli.uploading-to': ({ service }) => `正在上传到 ${service}。`,
    'cli.uploaded': '上传完成，各个 uploadId 已输出到标准输出。',
    'cli.bar': ({ verb, bar, bytes, percent }, say) => bar === null
        ? `${say(verb)} ${words_bytes(bytes)}`
        : `${say(verb)} ${bar} ${String(percent).padStart(3)} %，共 ${words_bytes(bytes)}`,
};

;// CONCATENATED MODULE: ./lib/messages/zh-CN/cloudbase.js
/** Texts about file uploads to WeChat Cloud Base. */
const CLOUDBASE = {
    'cloudbase.wechat': '微信',
    'cloudbase.wechat-answer': '微信的响应',
    'cloudbase.storage': '云存储',
    'cloudbase.storage-answer': '云存储的响应',
    'cloudbase.an-access-token': '获取 access_token 的请求',
    'cloudbase.the-link': '获取上传链接的请求',
    'cloudbase.the-file': '该文件',
    'cloudbase.maybe-stored': '文件可能仍已存入云存储。',
    'cloudbase.nothing-stored': '没有存入任何文件。',
    'cloudbase.control-character': ({ field }) => `中的 ${field} 含控制字符或不完整的字符`,
    'cloudbase.no-cloud-id': '中的 file_id 不是以 cloud:// 开头',
    'cloudbase.secret-in-id': '中的 file_id 含有密钥',
    'cloudbase.url-invalid': '中的 url 不是有效的 URL，因此没有向其发送任何内容',
    'cloudbase.url-credentials': '中的 url 含用户名或密码，因此没有向其发送任何内容',
    'cloudbase.url-insecure': '中的 url 不是 https://，因此没有向其发送任何内容',
    'cloudbase.no-document': '既不为空，也不是 XML 文档',
    'cloudbase.no-code': '是没有错误码的错误',
    'cloudbase.hint.wechat-redirect': '请检查 `service-url`；凭证不会发往其他主机。',
    'cloudbase.hint.wechat-unusable': '请检查 `service-url` 是否指向微信接口，以及中间有哪些代理。',
    'cloudbase.hint.wechat-forbidden': '请检查本机是否可以访问微信接口。',
    'cloudbase.hint.wechat-other': '请检查 `service-url` 是否指向微信接口。',
    'cloudbase.hint.storage-redirect': '请检查本机与云存储之间有哪些代理；表单不会发往其他主机。',
    'cloudbase.hint.storage': '请检查本机与云存储之间有哪些代理。',
    'cloudbase.hint.storage-forbidden': '上传链接被拒绝：请检查本机时钟以及中间的代理，然后重新运行。',
    'cloudbase.hint.storage-too-large': '云存储前的网关只接受更小的文件。',
    'cloudbase.hint.denied': '链接已过期，或不允许该路径。链接有效期为一刻钟：请重新运行；若上传耗时超过此限，请换用更快的网络或更小的文件。',
    'cloudbase.hint.expired': '链接有效期为一刻钟：请重新运行；若上传耗时超过此限，请换用更快的网络或更小的文件。',
    'cloudbase.hint.file-size': '云存储只接受更小的文件。',
    'cloudbase.hint.path-length': '请使用更短的 `path`。',
    'cloudbase.hint.bucket': '请检查 `env`，并确认已在云开发控制台开通其云存储。',
    'cloudbase.hint.again': '请稍后重新运行。',
    'cloudbase.hint.link': '请重新运行；若持续出现，请携带 request id 联系云开发技术支持。',
    'cloudbase.code.system': '系统错误',
    'cloudbase.code.credential': 'access_token 或 AppSecret 无效',
    'cloudbase.code.grant': 'grant_type 无效',
    'cloudbase.code.app-id': 'AppID 无效',
    'cloudbase.code.token': 'access_token 无效',
    'cloudbase.code.parameter': '参数错误',
    'cloudbase.code.no-parameter': '缺少参数',
    'cloudbase.code.app-secret': 'AppSecret 无效',
    'cloudbase.code.address': '本机 IP 不在小程序的 IP 白名单中',
    'cloudbase.code.no-token': '缺少 access_token',
    'cloudbase.code.no-app-id': '缺少 AppID',
    'cloudbase.code.no-app-secret': '缺少 AppSecret',
    'cloudbase.code.expired': 'access_token 已过期',
    'cloudbase.code.method': 'HTTP 方法错误',
    'cloudbase.code.empty': '请求体为空',
    'cloudbase.code.day-quota': '当天的调用次数已用完',
    'cloudbase.code.minute-quota': '当前分钟的调用次数已用完',
    'cloudbase.code.malformed': '请求体格式错误',
    'cloudbase.code.not-enabled': '该小程序未开通云开发',
    'cloudbase.code.unknown': '本程序不认识的错误码',
    'cloudbase.hint.later': '请稍后重新运行；若持续出现，请携带错误码联系微信技术支持。',
    'cloudbase.hint.own-fault': '请确认 `service-url` 不会改动请求；否则请携带错误码，将其作为本程序的缺陷上报。',
    'cloudbase.hint.token': '请提供该小程序最新的 `access-token`，或提供 `app-id` 和 `app-secret`，由本操作自行获取。',
    'cloudbase.hint.credential': '请检查 `app-secret`。请提供该小程序最新的 `access-token`，或提供 `app-id` 和 `app-secret`，由本操作自行获取。',
    'cloudbase.hint.app': '请对照小程序的微信后台检查 `app-id` 和 `app-secret`。',
    'cloudbase.hint.parameter': '请检查 `env`（云开发环境 ID，而非显示名称）和 `path`。',
    'cloudbase.hint.address': '请在微信后台将其加入 IP 白名单，或改用有固定 IP 的机器运行。',
    'cloudbase.hint.tomorrow': '请明天重新运行。',
    'cloudbase.hint.minutes': '请过几分钟重新运行。',
    'cloudbase.hint.enable': '请在微信后台开通云开发，并确认凭证属于拥有 `env` 的小程序。',
    'cloudbase.hint.unknown': '请检查 `env`，并在微信和云开发的错误码文档中查询该错误码。',
    'cloudbase.hint.renewed': 'access_token 是刚刚获取的：请检查 `app-id` 是否属于拥有 `env` 的小程序，以及是否有其他程序在强制刷新 access_token。',
};

;// CONCATENATED MODULE: ./lib/messages/zh-CN/files.js
/** What to do about a slip in a path. */
const SLIPS = {
    lines: '其中有多行：`file` 只接受一个路径；多个路径请写入 `files`，每行一个。',
    quotes: '其中有引号，引号会被当作文件名的一部分：请去掉引号。',
    tilde: '此处不会展开 `~`：请写出完整目录，或使用相对于工作区的路径。',
    variable: '此处不会展开变量：请写出完整路径，或使用工作流的表达式。',
    pattern: '通配符请写入 `files`；`file` 只接受一个文件的路径。',
    'other-machine': '看起来是另一台机器上的路径：容器中的作业，其工作区位于别处。请使用相对于工作区的路径。',
};
/** The sentences on a file that is missing. */
function missingText(missing) {
    const check = '请检查路径，以及文件是否已经生成。';
    if (missing === null)
        return `文件不存在。${check}`;
    const { path, slip, folder } = missing;
    const where = `文件 ${path} 不存在。`;
    if (slip !== null)
        return `${where}${SLIPS[slip]}`;
    if (folder !== null)
        return `${where}其中最后一级存在的目录是 ${folder}。${check}`;
    return `${where}${check}`;
}
const REASONS = {
    directory: '它是一个目录',
    'not-regular': '它不是普通文件',
    'unknown-size': '系统称其为空，但实际并非如此；请先将其内容复制到普通文件中',
};
/** Why a file can't be read: words or a code. */
function reasonText(reason) {
    return REASONS[reason] ?? reason;
}
/** Texts about the files that are sent. */
const files_FILES = {
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
    'files.unreadable-hint': '请检查路径是否指向普通文件，以及当前用户是否有读取权限。',
    'files.leads-out': ({ file, target }) => `${file} 通过符号链接指向工作区之外的 ${target}，读取的是那个文件。如果该链接不是您自己创建的，请不要使用。`,
};

// EXTERNAL MODULE: ./lib/messages/code-points.js
var code_points = __webpack_require__(5267);
;// CONCATENATED MODULE: ./lib/messages/zh-CN/findings.js



/** What is said of findings about files and rows: what is wrong, where, and what to do. */
const FINDINGS = {
    'finding.file-missing': '没有这个文件。请检查路径，并确认文件已经生成。',
    'finding.file-unreadable': ({ reason, isAltered }) => isAltered
        ? '文件在读取过程中发生了变化。请确保运行期间没有程序写入该文件，然后重新运行。'
        : `无法读取文件：${findings_REASONS[reason] ?? reason}。请检查路径指向的是不是文件，以及当前用户有没有读取权限。`,
    'finding.file-name-length': ({ characters }) => `文件名有 ${(0,numbers/* formatInteger */.Sm)(characters)} 个字符，只允许 1 到 100 个。请重命名文件。`,
    'finding.file-extension': '文件名的扩展名不是 .zip、.txt 或 .csv。请将号码包保存为其中一种格式。',
    'finding.file-extension-case': '文件名的扩展名没有全部小写。请重命名文件，否则服务端可能无法识别。',
    'finding.file-size': ({ bytes, isAll }) => `文件大小${isAll ? '为' : '至少为'} ${(0,numbers/* formatInteger */.Sm)(bytes)} 字节，上限是 104,857,600 字节（100 MiB）。请拆分文件；txt 或 csv 也可以压缩成 zip。`,
    'finding.file-size-decimal': ({ bytes }) => `文件大小为 ${(0,numbers/* formatInteger */.Sm)(bytes)} 字节，没有超过 100 MiB，但超过了 100,000,000 字节，而文档中的“100 MB”两种理解都有可能。为保险起见，请减小文件。`,
    'finding.file-empty': '文件中没有账号。请检查生成文件的程序。',
    'finding.file-content': ({ content, isEntry }) => {
        const [what, todo] = CONTENTS[content];
        return `${isEntry ? '压缩包中的文件' : '文件'}是${what}，不是账号列表。${todo}`;
    },
    'finding.bom': '文本以 UTF-8 字节顺序标记（BOM）开头，服务端可能把它当成第一个账号的一部分。请另存为不带 BOM 的 UTF-8。',
    'finding.line-ends': '有的行以 LF 结尾，有的行以 CRLF 结尾，CR 可能被当成账号的一部分。请统一换行符后重新保存文件。',
    'finding.encoding': (facts) => 'line' in facts && !facts.isUtf16
        ? `第 ${facts.line} 行从第 ${facts.invalidByte} 个字节起不是有效的 UTF-8。${ENCODING_HINTS[facts.likely ?? 'unknown']}`
        : '文本的编码是 UTF-16，而只允许 UTF-8。请另存为 UTF-8；在 Excel 中应选择“CSV UTF-8”，而不是“Unicode 文本”。',
    'finding.csv-quote': ({ line }) => `第 ${line} 行的引号没有闭合，或者引号之后还有其他内容。请补全引号，值里面的引号要写两遍。`,
    'finding.csv-columns': ({ line }) => `第 ${line} 行不止一列。请只保留账号那一列；账号本身含有逗号时，请用引号括起来。`,
    'finding.row-blank': ({ line }) => `第 ${line} 行是空行。请删除。`,
    'finding.account-length': ({ line, characters }) => `第 ${line} 行的账号有 ${(0,numbers/* formatInteger */.Sm)(characters)} 个字符，只允许 2 到 100 个。请更正或删除。`,
    'finding.token-length': ({ line, characters }) => `第 ${line} 行的设备 Token 有 ${(0,numbers/* formatInteger */.Sm)(characters)} 个字符，必须正好是 36 个。请更正或删除。`,
    'finding.account-type': ({ line, accountType, fault }) => {
        const [how, todo] = accountFault(fault);
        return `第 ${line} 行不是 ${accountType} 类型的账号${how}，该类型的账号应为${SHAPES[accountType] ?? '其他格式'}。${todo}`;
    },
    'finding.account-bytes': ({ line, kind, characters, bytes }) => `第 ${line} 行的${kindOf(kind)}有 ${(0,numbers/* formatInteger */.Sm)(characters)} 个字符，但占 ${bytes} 字节。请确认服务端接受超过 100 字节的内容，或者缩短它。`,
    'finding.control-character': ({ line, codePoints }) => codePoints.includes(0x0d)
        ? `第 ${line} 行含有不在行尾的 CR（${(0,code_points/* codePointList */.m)(codePoints, '、')}），文件使用的似乎是旧版 Mac 的换行符。请用 LF 或 CRLF 换行符重新保存。`
        : `第 ${line} 行含有控制字符或行分隔符（${(0,code_points/* codePointList */.m)(codePoints, '、')}），有的程序会在此处断行。如果不是有意为之，请删除。`,
    'finding.format-character': ({ line, codePoints }) => `第 ${line} 行含有看不见的字符（${(0,code_points/* codePointList */.m)(codePoints, '、')}）。请删除，否则实际的账号与看到的不同。`,
    'finding.separator': ({ line, codePoints }) => `第 ${line} 行含有常用作列分隔符的字符（${(0,code_points/* codePointList */.m)(codePoints, '、')}）。如果有多列，请只保留账号那一列。`,
    'finding.full-width': ({ line }) => `第 ${line} 行含有全角的字母、数字或符号。请改为半角（ASCII）。`,
    'finding.spreadsheet': ({ line, trace }) => {
        const [what, todo] = TRACES[trace];
        return `第 ${line} 行${what}。${todo}`;
    },
    'finding.whitespace': ({ line, leading, trailing }) => `第 ${line} 行${edges(leading, trailing)}有空白字符。如果不是有意为之，请删除。`,
    'finding.header-row': ({ line }) => `第 ${line} 行看起来是列标题。请删除，否则会被当成一个账号。`,
    'finding.duplicate': ({ line }) => `第 ${line} 行的账号与前面某一行重复。请删除。`,
    'finding.duplicate-across': ({ line, otherFile, otherLine }) => `第 ${line} 行的账号与 ${otherFile} 第 ${otherLine} 行重复。请删除其中一个，否则两个号码包都会推送给它。`,
    'finding.csv-quote-inside': ({ line }) => `第 ${line} 行的值没有用引号括起来，里面却有引号，有的程序会因此拒绝该文件。请删除引号，或者把整个值用引号括起来，并将里面的引号写两遍。`,
    'finding.csv-quoted': ({ line }) => `第 ${line} 行的值带有引号，服务端可能把引号当成账号的一部分。如果不需要引号，请去掉。`,
    'finding.all-rows': ({ rows }) => `全部 ${(0,numbers/* formatInteger */.Sm)(rows)} 行都有这个问题。`,
};
/** Reasons why a file can't be read, as they come in English. */
const findings_REASONS = {
    'it is a directory': '它是一个目录',
    'it is no regular file': '它不是普通文件',
};
const UNPACK = '请先解压，再提供列表文件本身，或者只含该列表的 zip。';
const EXPORT = '请将账号列表导出为 txt 或 csv。';
const AS_CSV = '请在 Excel 中另存为“CSV UTF-8”。';
/** What a file is instead of a list, and what to do. */
const CONTENTS = {
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
};
const ENCODING_HINTS = {
    gb18030: '文本的编码似乎是 GBK 或 GB18030，请将文件另存为 UTF-8。',
    'windows-1252': '文本的编码似乎是 Windows-1252（Latin-1），请将文件另存为 UTF-8。',
    unknown: '请将文件另存为 UTF-8，或者更正该行。',
};
const MD5 = ' 32 位十六进制数字';
/** What an account of each type looks like. */
const SHAPES = {
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
};
const CORRECT = '请更正或删除，或者选择其他账号类型。';
/** In which way an account is off, and what to do. */
const FAULTS = {
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
    'no-plus': ['没有 +', '请在前面加上 + 和国家或地区代码。'],
    'no-at': ['没有 @', CORRECT],
    'several-at': ['不止一个 @', CORRECT],
    'local-part': ['@ 之前的部分含有不允许的字符', CORRECT],
    domain: ['@ 之后的部分不是域名', CORRECT],
};
function accountFault(fault) {
    if (fault === null)
        return ['', CORRECT];
    const [how, todo] = FAULTS[fault];
    return [`（${how}）`, todo];
}
/** What a spreadsheet made of an account, and what to do. */
const TRACES = {
    scientific: [
        '看起来是被电子表格舍入过的数字（1.38E+10）',
        '部分数字已经丢失：请先将该列设为文本格式，再填入号码，然后重新保存。',
    ],
    formula: ['是电子表格的公式（="…"）', '请保存为值，不带 = 和引号。'],
    apostrophe: ['的数字前面有撇号，这是电子表格中文本的标记', '请删除撇号。'],
    decimal: ['是以 .0 结尾的数字', '请删除 .0：账号曾被当成数值处理。'],
    'error-value': ['是电子表格的错误值', '请更正公式，或者删除该行。'],
    'separator-row': ['只是告诉电子表格用什么分隔列（sep=）', '请删除，否则会被当成一个账号。'],
};
function edges(leading, trailing) {
    const starts = leading === null ? null : `开头（${(0,code_points/* codePoint */.y)(leading)}）`;
    const ends = trailing === null ? null : `结尾（${(0,code_points/* codePoint */.y)(trailing)}）`;
    return [starts, ends].filter((edge) => edge !== null).join('和');
}

;// CONCATENATED MODULE: ./lib/messages/zh-CN/follow.js

/** What became of pushes. */
const FOLLOW = {
    'follow.usage': `用法：account-package follow --push-id IDS [选项 …]

查询推送的结果，每个推送在标准输出打印一行：推送 ID、状态、抵达设备数、点击数，用制表符分隔；其他内容都写到
标准错误。密钥来自环境变量 TPNS_ACCESS_ID 和 TPNS_SECRET_KEY。退出码 1 表示推送失败、被人终止、无法取消，
或等待结束时仍未结束。

选项：
  --push-id IDS         一个或多个：JSON 数组，或用空格、逗号分隔；最多 100 个
  --wait MINUTES        等待全部结束的分钟数，0 到 360（默认 0：只查询一次）
  --interval SECONDS    两次查询的间隔，20 到 3600（默认 60）；每个应用每小时最多查询 200 次，因此 ID 多时
                        间隔会更长
  --cancel              先取消这些定时推送
  --region REGION       guangzhou（默认）、shanghai、hongkong 或 singapore
  --service-url URL     代替 --region：自建网关或模拟器
  --auth AUTH           basic（默认）或 signature：SecretKey 不会离开本机
  --retries N           可能恢复的失败之后的重试次数，0 到 10（默认 3）
  --timeout SECONDS     连接没有任何进展多少秒后放弃一次尝试，1 到 3600（默认 120）
  --json                以 JSON 打印 {"status", "statuses", "statistics", "arrived", "clicked"}
  --language LANGUAGE   en 或 zh-CN（默认取自 LC_ALL、LC_MESSAGES 或 LANG）
`,
    'follow.give-push-id': '请填写推送步骤输出的 `pushId`，可以有多个。',
    'follow.ids.none': '没有给出任何 ID。',
    'follow.ids.json': '看起来是 JSON 数组，但不是有效的 JSON 数组。',
    'follow.ids.many': ({ count, most }) => `给出了 ${count} 个 ID；最多接受 ${most} 个。`,
    'follow.ids.form': ({ position }) => `的第 ${position} 项不是推送 ID：最多 40 个字符，通常只含数字，不含空格和逗号。`,
    'follow.no-ids': ({ places }) => `\`push-id\` 的第 ${places.join('、')} 项为 null：该推送没有被接受，或应答中没有推送 ID。它的结果只能在移动推送控制台查看。`,
    'follow.ids.twice': ({ ids }) => `重复给出了同一个 ID：${ids.join('、')}。`,
    'follow.following': ({ pushes, service }, say) => `正在跟踪 ${pushes} 个推送，通过 ${say(service)}。`,
    'follow.cancelling': ({ pushes, service }, say) => `正在取消 ${pushes} 个推送，通过 ${say(service)}。`,
    'follow.status': ({ pushId, status, state, date }, say) => `推送 ${pushId}：${status}（${say(state)}${date === null ? '' : `，${date}`}）`,
    'follow.waiting': ({ open, ms }) => `进行中：${open} 个。${(0,numbers/* inSeconds */.F7)(ms)} 秒后再次查询。`,
    'follow.no-statistics': ({ pushIds, problem }, say) => `无法获取推送 ${pushIds.join('、')} 的统计数据，已略去。${say(problem)}`,
    'follow.no-room': '每个应用每小时最多查询 200 次，最近一小时内已经达到上限。',
    'follow.arrived': ({ arrived, clicked }) => `抵达：${arrived === '' ? '未知' : arrived}。点击：${clicked === '' ? '未知' : clicked}。`,
    'follow.stage.unknown-push': '服务中不存在',
    'follow.stage.no-record': '服务没有它的记录',
    'follow.stage.init': '已创建',
    'follow.stage.wait': '等待推送',
    'follow.stage.started': '进行中',
    'follow.stage.ended': '已被人终止',
    'follow.stage.cancelled': '已由本次运行取消',
    'follow.stage.failed': '失败',
    'follow.stage.finished': '已完成',
    'follow.failed': ({ pushId, status }) => `推送 ${pushId} 失败（${status}）。`,
    'follow.failed.hint': '请在移动推送控制台查看该推送的失败原因，解决后对同一个号码包重新推送：常见原因有证书过期、厂商通道未配置，或号码包中没有已注册的设备。',
    'follow.ended': ({ pushId, status }) => `推送 ${pushId} 在完成之前被人终止（${status}）。`,
    'follow.ended.hint': '请询问使用移动推送控制台的人员；部分用户可能已经收到了消息。',
    'follow.cancel-late': ({ pushId, status }) => `来不及取消推送 ${pushId}：它的状态是 ${status}。`,
    'follow.cancel-late.hint': '只能取消尚未开始的定时推送。尚未下发的部分，也许可以在移动推送控制台终止。',
    'follow.wait-over': ({ pushId, status, minutes }) => `等待 ${minutes} 分钟后，推送 ${pushId} 仍未结束（${status ?? '服务没有它的记录'}）。`,
    'follow.wait-over.hint': '推送会自行继续。可以再次跟踪，或设置更长的 `wait`。',
    'follow.no-record': ({ pushId }) => `服务没有推送 ${pushId} 的记录。`,
    'follow.goes-on': '推送本身会继续进行。',
    'follow.head.finished': ({ pushes }) => pushes === 1 ? '✅ 推送已完成' : `✅ ${pushes} 个推送已完成`,
    'follow.head.cancelled': ({ pushes }) => pushes === 1 ? '✅ 推送已取消' : `✅ ${pushes} 个推送已取消`,
    'follow.head.cancel-accepted': '✅ 服务已接受取消请求',
    'follow.head.open': '⏳ 进行中',
    'follow.head.mixed': '✅ 推送跟踪结果',
    'follow.head.trouble': ({ troubled, pushes }) => pushes === 1 ? '❌ 推送需要处理' : `❌ ${pushes} 个推送中有 ${troubled} 个需要处理`,
    'follow.head.stopped': '❌ 跟踪提前结束',
    'follow.push': '推送 ID',
    'follow.state': '状态',
    'follow.time': '时间',
    'follow.audience': '计划发送',
    'follow.arrived-column': '抵达',
    'follow.clicked-column': '点击',
    'follow.sent-column': '实际发送',
    'follow.channel': '通道',
    'follow.by-channel': '按通道',
    'follow.devices': '抵达设备数',
    'follow.what-to-do': '如何处理',
};

;// CONCATENATED MODULE: ./lib/messages/zh-CN/general.js

/** Texts that have no place of their own. */
const GENERAL = {
    'general.stopped': ({ signal }) => `已被 ${signal} 中止。`,
    'general.nothing-sent': '未发送任何内容。',
    'general.bug': ({ name, message }) => `${name}: ${message}。这是程序缺陷，请反馈给我们。`,
    'general.sentences': ({ texts }, say) => texts.map(say).join(''),
    'general.bytes': ({ bytes }) => words_bytes(bytes),
    'general.seconds': ({ milliseconds }) => seconds(milliseconds),
};

;// CONCATENATED MODULE: ./lib/messages/zh-CN/github.js


const SEVERITIES = { error: '错误', warning: '警告' };
/** What only an action says. */
const GITHUB = {
    'github.drained': '运行在工作完成之前就结束了。这是本 Action 的缺陷，请反馈给我们。',
    'github.problems': ({ count }) => `输入有 ${count} 处问题`,
    'github.unusable-inputs': '输入无法使用。',
    'github.inputs': '输入',
    'github.output-unset': ({ name, reason }) => `无法设置输出 ${name}：${reason}。`,
    'github.check-output': '请检查 GITHUB_OUTPUT 是否指向该步骤可写的文件。',
    'github.summary-unwritten': ({ reason }) => `无法写入作业摘要：${reason}`,
    'github.cause': ({ name, message }) => `原因：${name}: ${message}`,
    'github.validating': ({ file, kind }) => `正在校验 ${file}（kind：${kind}）。`,
    'github.rule-line': ({ severity, rule, count }) => `  ${SEVERITIES[severity]} ${rule}：${(0,numbers/* formatInteger */.Sm)(count)} 次`,
    'github.validating-all': ({ count, kind }) => `正在校验 ${(0,numbers/* formatInteger */.Sm)(count)} 个号码包（kind：${kind}）。`,
    'github.more-findings': ({ count }) => `另有 ${(0,numbers/* formatInteger */.Sm)(count)} 处（每条规则只列出前 20 处）`,
    'github.see-findings': '注解和作业摘要说明了应如何更正；报告列出所有规则，其路径见输出 `report`。',
    'github.report-unwritten': ({ reason }) => `无法写入报告：${reason}。`,
    'github.check-temp': '请检查 RUNNER_TEMP 是否指向该步骤可写的文件夹。',
    'github.uploading': ({ file, bytes, service }) => `正在将 ${file}（${words_bytes(bytes)}）上传到 ${service}。`,
    'github.uploaded': ({ uploadId }) => `上传完成。uploadId: ${uploadId}`,
    'github.package-refused': '号码包未通过校验',
    'github.upload-failed': '上传失败',
    'github.package-uploaded': ({ warned }) => (warned ? '号码包已上传，但有警告' : '号码包已上传'),
    'github.package-valid': ({ warned }) => (warned ? '号码包校验通过，但有警告' : '号码包校验通过'),
    'github.its-upload-id': ({ uploadId }) => `其 uploadId 为 \`${uploadId}\`。`,
    'github.severity-count': ({ severity, count }) => `${(0,numbers/* formatInteger */.Sm)(count)} 个${SEVERITIES[severity]}`,
    'github.rule-places': ({ count, lines, isEveryRow }) => {
        const times = `${(0,numbers/* formatInteger */.Sm)(count)} 次`;
        if (lines.length === 0)
            return `${times}，针对整个文件`;
        if (isEveryRow)
            return `${times}，每一行都有`;
        const listed = lines.map(numbers/* formatInteger */.Sm).join('、');
        return `${times}，第 ${listed} 行${count > lines.length ? '等' : ''}`;
    },
    'github.push-to-it': '向该号码包推送',
    'github.how-to-push': ({ uploadId }) => `请在此作业之后的作业中使用 push Action。如需在别处向这个号码包推送，请填写 \`upload-id: '${uploadId}'\`。`,
    'github.one-length': ({ kind, characters }) => `每个有效${kindOf(kind)}的长度都是 ${(0,numbers/* formatInteger */.Sm)(characters)} 个字符。`,
    'github.lengths': ({ kind }) => `${kindOf(kind)}长度`,
    'github.length-range': ({ kind, shortest, longest, most, accounts }) => `长度为 ${(0,numbers/* formatInteger */.Sm)(shortest)} 到 ${(0,numbers/* formatInteger */.Sm)(longest)} 个字符，最常见的长度是 ${(0,numbers/* formatInteger */.Sm)(most)}（${(0,numbers/* formatInteger */.Sm)(accounts)} 个${kindOf(kind)}）。`,
    'github.characters': '字符数',
    'github.valid-rows': ({ kind }) => `有效${kindOf(kind)}数`,
    'github.packages-refused': '号码包未通过校验',
    'github.packages-valid': ({ packages, warned }) => `${(0,numbers/* formatInteger */.Sm)(packages)} 个号码包校验通过${warned ? '，但有警告' : ''}`,
    'github.packages-uploaded': ({ packages, warned }) => `${(0,numbers/* formatInteger */.Sm)(packages)} 个号码包已上传${warned ? '，但有警告' : ''}`,
    'github.packages-unfinished': ({ done, packages }) => `${(0,numbers/* formatInteger */.Sm)(packages)} 个号码包中只上传了 ${(0,numbers/* formatInteger */.Sm)(done)} 个`,
    'github.result': '结果',
    'github.errors': '错误',
    'github.warnings': '警告',
    'github.line': '行号',
    'github.other-file': '也出现在',
    'github.more-packages': ({ count }) => `另有 ${(0,numbers/* formatInteger */.Sm)(count)} 个号码包，请见输出 packages 和报告。`,
    'github.more-findings-in': ({ count }) => `另有 ${(0,numbers/* formatInteger */.Sm)(count)} 个号码包存在问题，请见报告。`,
    'github.push-to-them': '向这些号码包推送',
    'github.how-to-push-all': '请在此作业之后的作业中使用 push Action：按此顺序逐个推送。',
    'github.snippet-title': '通知的标题',
    'github.snippet-content': '通知的正文',
    'github.snippet-step': ({ step }) => `"${step}" 是上传步骤的 id`,
};

;// CONCATENATED MODULE: ./lib/messages/zh-CN/net.js
/** The code of an error underneath, in brackets; nothing when there is none. */
function named(code) {
    return code === '' ? '' : `（${code}）`;
}
/** Texts about connections, requests and answers. */
const NET = {
    'net.service': '服务',
    'net.answer': '响应',
    'net.proxy': ({ host }) => `代理 ${host}`,
    'net.doing.connect': ({ peer }, say) => `连接 ${say(peer)}`,
    'net.doing.tls': ({ peer }, say) => `与 ${say(peer)} 建立 TLS 连接`,
    'net.doing.proxy': ({ peer }, say) => `等待 ${say(peer)}`,
    'net.doing.send': '发送请求',
    'net.doing.read-file': '读取文件',
    'net.doing.wait': '等待响应',
    'net.doing.read': '读取响应',
    'net.stopped': '已停止。',
    'net.no-progress': ({ seconds, doing }, say) => `${say(doing)}时，连续 ${seconds} 秒没有任何进展。`,
    'net.no-progress.hint': '请检查本机与服务之间的网络；如果只是线路较慢，请调大 `timeout`。',
    'net.no-progress.disk-hint': '请检查文件所在的磁盘；如果是网络磁盘，请先把文件复制到本地磁盘。',
    'net.gave-up': ({ attempts }) => `尝试 ${attempts} 次后放弃。`,
    'net.long-wait': ({ asked, most }) => `服务要求等待 ${asked} 秒（Retry-After），而本次运行最多等待 ${most} 秒。`,
    'net.long-wait.hint': ({ asked }) => `请在至少 ${asked} 秒后重新运行。`,
    'net.connect': ({ peer, fault, code }, say) => `无法连接到 ${say(peer)}：${say(fault)}${named(code)}。`,
    'net.connect.unknown-name': '域名无法解析',
    'net.connect.name-server': '域名暂时无法解析',
    'net.connect.refused': '对方拒绝连接',
    'net.connect.closed': '对方立即关闭了连接',
    'net.connect.silent': '对方没有响应',
    'net.connect.no-way': '没有到达对方的路由',
    'net.connect.failed': '连接失败',
    'net.connect.hint': '请检查本机的网络和防火墙；如果处于代理之后，请设置 https_proxy。',
    'net.connect.name-hint': '请检查主机名的拼写和本机的 DNS；如果处于代理之后，请设置 https_proxy。',
    'net.not-loopback': ({ host, address }) => `${host} 指向了 ${address}，而这不是本机，因此没有通过明文 HTTP 发送任何内容。`,
    'net.not-loopback.hint': ({ host }) => `请使用 https://，或更正本机对 ${host} 的解析（hosts 文件或 DNS）。`,
    'net.certificate': ({ peer, fault, code }, say) => `${say(peer)} 的证书${say(fault)}${named(code)}。`,
    'net.certificate.untrusted': '不是由本机信任的机构签发的',
    'net.certificate.expired': '已过期',
    'net.certificate.early': '尚未生效',
    'net.certificate.other-host': '属于其他主机名',
    'net.certificate.refused': '被拒绝',
    'net.certificate.untrusted-hint': '如果证书由贵方自己的网关或代理签发，请把其 CA 证书（PEM）的路径写入 NODE_EXTRA_CA_CERTS。',
    'net.certificate.clock-hint': '请联系服务的运维方更新证书，并检查本机时钟。',
    'net.certificate.other-host-hint': '请检查主机名，并确认没有代理或网关代替它应答。',
    'net.certificate.refused-hint': '请检查本机与服务之间有什么设备；证书校验不会被关闭。',
    'net.tls': ({ peer, fault, code }, say) => `无法与 ${say(peer)} 建立 TLS 连接：${say(fault)}${named(code)}。`,
    'net.tls.not-tls': '对方的应答不是 TLS',
    'net.tls.version': '对方不支持任何仍然安全的 TLS 版本',
    'net.tls.handshake': '对方不接受所提供的任何加密套件，或要求客户端证书',
    'net.tls.client-certificate': '对方要求客户端证书，而本程序没有',
    'net.tls.client-refused': '对方拒绝了本客户端，它没有自己的证书',
    'net.tls.unknown-name': '对方不认识该主机名',
    'net.tls.failed': '握手失败',
    'net.tls.not-tls-hint': '请检查地址和端口是否属于 https:// 服务。',
    'net.tls.version-hint': '请要求服务或其网关的运维方支持 TLS 1.2 或 1.3；并确认没有代理拦截该连接。',
    'net.tls.client-certificate-hint': '不支持客户端证书：请要求网关的运维方允许本机无证书访问，或通过 `service-url` 或 no_proxy 换一条路径。',
    'net.tls.handshake-hint': '请向服务或其网关的运维方确认接受哪些加密套件，以及是否要求客户端证书（本程序没有）。',
    'net.tls.name-hint': '请检查主机名，以及中间有哪些代理或网关。',
    'net.tls.hint': '请检查本机与服务之间有哪些代理或网关，以及它们的 TLS 设置。',
    'net.lost.connect': ({ peer, code }, say) => `与 ${say(peer)} 的连接在发送请求之前中断${named(code)}。`,
    'net.lost.request': ({ peer, code }, say) => `与 ${say(peer)} 的连接在发送请求的过程中中断${named(code)}。`,
    'net.lost.answer': ({ peer, code }, say) => `与 ${say(peer)} 的连接在响应完整到达之前中断${named(code)}。`,
    'net.lost.hint': '请检查本机与服务之间的网络。',
    'net.malformed': ({ peer, code }, say) => `${say(peer)} 的响应不是有效的 HTTP${named(code)}。`,
    'net.malformed.hint': '请检查地址和端口是否属于该服务，以及中间有哪些代理。',
    'net.large-head': ({ peer, bytes }, say) => `${say(peer)} 的响应头超过 ${bytes} 字节（64 KiB）。`,
    'net.proxy.no-url': ({ name }) => `环境变量 ${name} 的值不是代理的 URL。`,
    'net.proxy.no-url-hint': ({ name }) => `请把 ${name} 设为 http://host:port 或 https://host:port，或取消该变量。`,
    'net.proxy.odd-url': ({ name }) => `环境变量 ${name} 的值含有 "#"、"?"、"\\" 或路径，而代理的 URL 不应含有它们。`,
    'net.proxy.odd-url-hint': ({ name }) => `如果其中某个字符属于 ${name} 中的用户名或密码，请进行百分号编码：# 写作 %23，? 写作 %3F，\\ 写作 %5C，/ 写作 %2F，@ 写作 %40。`,
    'net.proxy.credentials': ({ peer }, say) => `${say(peer)} 的凭证缺失或错误（HTTP 407）。`,
    'net.proxy.credentials-hint': '请把凭证写入代理的 URL：http://user:password@host:port，并进行百分号编码。',
    'net.proxy.schemes': ({ peer, schemes }, say) => `${say(peer)} 只接受 ${schemes} 认证（HTTP 407）。`,
    'net.proxy.schemes-hint': '本程序只支持 Basic：请在本机运行支持该认证方式的辅助程序（如 cntlm 或 px），并将其地址写入 https_proxy；或让代理对该主机免认证放行。',
    'net.proxy.refused': ({ peer, status }, say) => `${say(peer)} 拒绝建立到服务的隧道（HTTP ${status}）。`,
    'net.proxy.refused-hint': '请检查代理的规则；如果可以直接访问该主机，请把它写入 no_proxy。',
    'net.fault.encoding': ({ encoding }) => `使用了未经请求的内容编码${named(encoding)}`,
    'net.fault.large': ({ bytes }) => `超过 ${bytes} 字节（1 MiB）`,
    'net.fault.short': '不完整',
    'net.fault.damaged': ({ encoding }) => `不是有效的 ${encoding} 数据`,
    'net.fault.not-json': '不是 JSON 对象',
    'net.fault.no-integer': ({ field }) => `没有整数 ${field}`,
    'net.fault.no-text': ({ field }) => `没有文本 ${field}`,
    'net.fault.long-field': ({ field, most }, say) => `中的 ${field} 超过 ${say(most)}`,
    'net.fault.digits': ({ count }) => `${count} 位数字`,
    'net.fault.kib': ({ count }) => `${count} KiB`,
    'net.refused': (facts, say) => {
        const { name, what, code, meaning, status, said, requestId } = facts;
        const why = say(meaning);
        const detail = [
            `HTTP ${status}`,
            ...(said === '' ? [] : [`对方说明："${said}"`]),
            ...(requestId === '' ? [] : [`request id ${requestId}`]),
        ].join('；');
        const reason = why === '' ? '' : `：${why}`;
        return `${say(name)}拒绝了${say(what)}，错误码 ${code}${reason}（${detail}）。`;
    },
    'net.status': ({ name, status, fault, quote }, say) => {
        const rest = fault === null ? '' : `，且其响应${say(fault)}`;
        return `${say(name)}返回 HTTP ${status}${rest}${say(quote)}。`;
    },
    'net.unusable': ({ answer, problem, status, quote }, say) => `${say(answer)}${say(problem)}（HTTP ${status}）${say(quote)}。`,
    'net.because': ({ clause, status, quote }, say) => `${say(clause)}（HTTP ${status}）${say(quote)}。`,
    'net.early-success': ({ name, status, quote }, say) => `${say(name)}在收到完整请求之前就报告成功（HTTP ${status}）${say(quote)}。`,
    'net.redirect': ({ name, status, origin }, say) => `${say(name)}返回 HTTP ${status}，重定向到 ${say(origin)}；重定向不会被跟随。`,
    'net.redirect.nowhere': '未给出的地址',
    'net.redirect.no-url': '一个不是 URL 的地址',
    'net.quote': ({ text }) => `："${text}"`,
    'net.quote.secret': '，可能含有密钥，因此不予引用',
    'net.hint.too-many': '请求过多；请稍后重新运行。',
    'net.hint.later': '服务或其前面的网关出现故障；请稍后重新运行。',
    'net.hint.gateway': '服务前面的网关未能从服务获得响应；请稍后重新运行；若持续出现，请告知网关的运维方。',
};

;// CONCATENATED MODULE: ./lib/messages/zh-CN/pack.js

/** Texts about lists that are packed. */
const PACK = {
    'pack.unreadable': ({ name, reason }, say) => `无法读取 ${name}：${say(reason)}。`,
    'pack.reason-missing': '文件不存在',
    'pack.reason': ({ code }) => code,
    'pack.changed': ({ name }) => `${name} 在读取过程中发生了变化。`,
    'pack.changed-hint': '请在没有其他程序写入它之后重新运行。',
    'pack.rejects-exists': ({ path }) => `用于写入被拒行的文件 ${path} 已存在。`,
    'pack.rejects-exists-hint': '请将其删除，或用 `rejects` 指定另一个文件。',
    'pack.rejects-failed': ({ path, code }) => `无法写入用于被拒行的文件 ${path}（${code}）。`,
    'pack.rejects-failed-hint': '请检查其目录是否存在、是否允许写入。',
    'pack.unreadable-hint': '请检查它是否存在、是否为文件、是否允许读取。',
    'pack.no-list': ({ name }) => `从名称看，${name} 不是名单：它不以 .txt、.csv、.tsv、这三者加 .gz 或 .zip 结尾。`,
    'pack.no-list-hint': '请将其改名，或不要列入。',
    'pack.gzip-damaged': ({ name }) => `${name} 已损坏，或不是 gzip 文件。`,
    'pack.gzip-damaged-hint': '请重新下载或重新制作该文件。',
    'pack.archive-size': ({ name, bytes }) => `${name} 超过 ${(0,numbers/* formatInteger */.Sm)(bytes)} 字节，这是可读取的压缩包的上限。`,
    'pack.archive-size-hint': '请先解压，再给出其中的名单。',
    'pack.entry-encrypted': ({ name }) => `${name} 已加密。`,
    'pack.entry-method': ({ name }) => `${name} 的压缩方式不是 Deflate。`,
    'pack.entry-hint': '请重新制作压缩包，或先解压再给出其中的名单。',
    'pack.encoding-unknown': ({ name, line }) => `${name} 既不是 UTF-8 也不是 GB18030：第 ${(0,numbers/* formatInteger */.Sm)(line)} 行不是 UTF-8。`,
    'pack.encoding-unknown-hint': '请另存为 UTF-8。',
    'pack.encoding-wrong': ({ name, line, encoding }) => `${name} 的编码不是 ${encoding}：第 ${(0,numbers/* formatInteger */.Sm)(line)} 行无法按此编码读取。`,
    'pack.encoding-wrong-hint': '请另存为 UTF-8，或将 `encoding` 设为实际的编码。',
    'pack.encoding-unsupported': ({ encoding }) => `此处无法读取 ${encoding} 编码。`,
    'pack.encoding-unsupported-hint': '请使用带完整 ICU 的 Node.js，或将名单另存为 UTF-8。',
    'pack.column-needed': ({ name, columns }) => `${name} 有 ${(0,numbers/* formatInteger */.Sm)(columns)} 列，但没有说明账号在哪一列。`,
    'pack.column-needed-hint': ({ columns }) => `请将 \`column\` 设为该列的序号（1 到 ${(0,numbers/* formatInteger */.Sm)(columns)}）或列标题；若实际只有一列，请将 \`delimiter\` 设为 \`none\`。`,
    'pack.column-twice': ({ name, column, numbers }) => `${name} 中有多列名为 ${column}：第 ${numbers.join('、')} 列。`,
    'pack.column-twice-hint': '请将 `column` 设为账号所在列的序号。',
    'pack.column-missing': ({ name, column }) => `${name} 的首行中没有名为 ${column} 的列。`,
    'pack.column-missing-hint': ({ columns }) => `请将 \`column\` 设为首行中的列标题，或该列的序号（1 到 ${(0,numbers/* formatInteger */.Sm)(columns)}）。`,
    'pack.archive': ({ name, reason }, say) => `无法读取 ${name}。${say(reason)}`,
    'pack.exclude': ({ name, rejected, reason, line }) => `排除名单 ${name} 中有 ${(0,numbers/* formatInteger */.Sm)(rejected)} 行无法识别为账号，第一处在第 ${(0,numbers/* formatInteger */.Sm)(line)} 行（${reason}）。`,
    'pack.exclude-hint': '请修正该名单：这些行里的用户要求不再接收推送，否则仍会收到。',
    'pack.rejected': (facts) => `共 ${(0,numbers/* formatInteger */.Sm)(facts.rows)} 行，其中 ${(0,numbers/* formatInteger */.Sm)(facts.rejected)} 行无法识别为账号（${reasons(facts.reasons)}），超过 \`max-rejected\` 允许的 ${facts.limit}。第一处在 ${facts.name} 的第 ${(0,numbers/* formatInteger */.Sm)(facts.line)} 行（${facts.reason}）。`,
    'pack.rejected-hint': ({ causes }) => [
        ...causes.map((cause) => CAUSES[cause]),
        '请修正这些行（可用 `rejects` 将其写入文件），或用 `max-rejected` 放宽限制。',
    ].join(''),
    'pack.empty': ({ rows, excluded, otherShards }) => `共 ${(0,numbers/* formatInteger */.Sm)(rows)} 行，没有剩下任何账号${excluded > 0 ? `；已排除 ${(0,numbers/* formatInteger */.Sm)(excluded)} 个` : ''}${otherShards > 0 ? `；${(0,numbers/* formatInteger */.Sm)(otherShards)} 个属于其他分片` : ''}。`,
    'pack.empty-hint': '请检查名单和列是否正确。',
};
const CAUSES = {
    country: '若手机号不带国家码，请设置 `country`，例如 `CN`。',
    spreadsheet: '电子表格把长数字变成了 1.38E+10 这样的形式，末几位已丢失：请将该列设为文本后重新导出。',
    column: '有些行没有该列：请检查 `column` 和 `delimiter`。',
};
function reasons(counts) {
    return Object.entries(counts)
        .map(([reason, rows]) => `${reason} ${(0,numbers/* formatInteger */.Sm)(rows ?? 0)} 行`)
        .join('，');
}

;// CONCATENATED MODULE: ./lib/messages/zh-CN/pack-write.js
/** What writing packages has to say. */
const PACK_WRITE = {
    'pack-write.max-bytes': ({ maxBytes }) => `一个号码包限 ${maxBytes} 字节，连要放入的第一个账号也放不下。`,
    'pack-write.max-bytes-hint': '请调大 max-bytes。',
    'pack-write.no-web-assembly': '打包需要支持 SIMD 的 WebAssembly，当前环境没有。',
    'pack-write.no-web-assembly-hint': '请使用 Node.js 20 或更高版本（不带 --jitless），或较新的浏览器。',
    'pack-write.exists': ({ file }) => `号码包的输出目录中已有 ${file}。`,
    'pack-write.exists-hint': '请换一个目录或名称；若要替换同名的号码包，请将 overwrite 设为 true。',
    'pack-write.full': '磁盘空间不足，无法写入号码包或临时文件。',
    'pack-write.full-hint': ({ out, temporary }) => `打包最多占用文本大小三倍的空间，位于 ${out} 和 ${temporary}。请先腾出空间；本次没有写出任何文件。`,
    'pack-write.failed': ({ folder, code }) => `无法在 ${folder} 中写入文件（${code}）。`,
    'pack-write.failed-hint': '请检查该目录是否存在、是否允许写入。',
};

;// CONCATENATED MODULE: ./lib/messages/zh-CN/packing.js


const FATES = {
    rows: '读取的行',
    accounts: '写入号码包的账号',
    duplicates: '与前面的行重复',
    excluded: '在排除名单中',
    blank: '空行',
    headers: '标题行',
    rejected: '被拒',
    otherShards: '属于其他分片',
};
const MENDINGS = {
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
};
/** What is said of packages that were made of lists. */
const PACKING = {
    'packing.reading': ({ lists }) => `正在打包 ${(0,numbers/* formatInteger */.Sm)(lists)} 份名单。`,
    'packing.verb': '正在打包',
    'packing.bytes': ({ verb, bytes, rows }, say) => `${say(verb)}：已读取 ${words_bytes(bytes)}，${(0,numbers/* formatInteger */.Sm)(rows)} 行`,
    'packing.done': ({ rows, accounts, packages }) => `${(0,numbers/* formatInteger */.Sm)(rows)} 行得到 ${(0,numbers/* formatInteger */.Sm)(accounts)} 个账号，共 ${(0,numbers/* formatInteger */.Sm)(packages)} 个号码包。`,
    'packing.done-title': '号码包已就绪',
    'packing.failed-title': '没有生成号码包',
    'packing.fate': ({ fate }) => FATES[fate],
    'packing.rejected-as': ({ reason }) => `被拒：${reason}`,
    'packing.mending': ({ mending }) => MENDINGS[mending] ?? mending,
    'packing.counted': ({ label, count }, say) => `${say(label)}：${(0,numbers/* formatInteger */.Sm)(count)}`,
    'packing.what': '各行的去向',
    'packing.rows': '行数',
    'packing.mended': '已修正',
    'packing.lists': '名单',
    'packing.list': '名单',
    'packing.package': '号码包',
    'packing.packages': '号码包',
    'packing.accounts': '账号',
    'packing.size': '大小',
    'packing.sha256': 'SHA-256',
    'packing.unknown': '–',
    'packing.package-line': ({ file, accounts, size }) => `${file}：${(0,numbers/* formatInteger */.Sm)(accounts)} 个账号，${words_bytes(size)}`,
    'packing.left-out': ({ name }) => `已略过 ${name}：它是系统加入压缩包的文件，不是名单。`,
    'packing.rejects-written': ({ path, rows }) => `${(0,numbers/* formatInteger */.Sm)(rows)} 个被拒行已写入 ${path}。其中含有个人数据，用后请删除。`,
};

// EXTERNAL MODULE: ./lib/messages/ids.js
var messages_ids = __webpack_require__(7990);
;// CONCATENATED MODULE: ./lib/messages/zh-CN/push.js

const KINDS = { account: '号码包', token: 'Token 包' };
/** Pushes: what is wrong with a request, what became of it. */
const PUSH = {
    'push.usage': `用法：account-package push --upload-id ID [选项 …]

对已上传的号码包进行推送，最多一次，并在标准输出打印推送 ID；其他内容都写到标准错误。密钥来自环境变量
TPNS_ACCESS_ID 和 TPNS_SECRET_KEY。

选项：
  --upload-id ID              号码包的 uploadId
  --upload-ids IDS            改为多个：JSON 数组，或用空格、逗号分隔；按此顺序每秒推送一个，遇到被拒绝
                              或无法确定的即停止
  --kind KIND                 account（默认）或 token
  --title TEXT、--content TEXT  标题和内容
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
  --service-url URL           代替 --region：自建网关或模拟器
  --auth AUTH                 basic（默认）或 signature：SecretKey 不会离开本机
  --retries N                 确定没有被接受时的重试次数，0 到 10（默认 3）
  --timeout SECONDS           连接没有任何进展多少秒后放弃一次尝试，1 到 3600（默认 120）
  --json                      在标准输出以 JSON 打印 {"pushId"} 或 {"pushIds"}
  --language LANGUAGE         en 或 zh-CN（默认取自 LC_ALL、LC_MESSAGES 或 LANG）
`,
    'push.must-be': ({ must }, say) => `必须是${say(must)}。`,
    'push.must.either': ({ one, other }) => ` \`${one}\` 或 \`${other}\``,
    'push.must.range': ({ min, max }) => ` ${min} 到 ${max} 之间的整数`,
    'push.must.devices': ' 0（最近使用的设备）或 1（全部设备）',
    'push.must.string': '字符串',
    'push.must.integer': '整数',
    'push.must.object': '对象',
    'push.must.array': '数组',
    'push.must.account-type': '账号类型的编号',
    'push.token-account-type': '只能与 `kind` 为 `account` 一起使用。',
    'push.message-size': ({ bytes, most }) => `按 JSON 计算有 ${bytes} 字节；移动推送最多接受 ${most} 字节。`,
    'push.no-text': '缺失：通知栏消息必须有它。',
    'push.no-environment': '缺失：消息面向 iOS，必须给出推送环境。请填写 `product` 或 `dev`。',
    'push.time.form': '必须是真实存在的时间，格式为 `yyyy-MM-DD HH:MM:SS`。',
    'push.time.passed': '已经过去。',
    'push.time.far': ({ days }) => `超出了 ${days} 天。`,
    'push.the-message': ({ problem }, say) => `消息（\`title\`、\`content\` 以及 \`payload\` 补充的内容）${say(problem)}`,
    'push.payload-sets': ({ field, problem }, say) => `设置了 \`${field}\`，而它${say(problem)}`,
    'push.payload.object': '必须是 JSON 对象。',
    'push.payload.deep': ({ levels }) => `嵌套超过 ${levels} 层。`,
    'push.payload.twice': ({ line, column }) => `的同一个对象中有重复的键（第 ${line} 行第 ${column} 列）。`,
    'push.payload.json': ({ place }) => place === null
        ? '不是有效的 JSON。'
        : `不是有效的 JSON（第 ${place.line} 行第 ${place.column} 列）。`,
    'push.payload.protected': ({ fields }) => `不能包含 ${fields.map((field) => `\`${field}\``).join('和')}：推送给谁由 \`upload-id\` 和 \`kind\` 决定。`,
    'push.give-upload-id': '请填写上传步骤输出的 `uploadId`；有多个时填写 `upload-ids`。',
    'push.id-form': ({ most }) => `必须是正整数：只含数字，最多 ${most} 位。`,
    'push.both-ids': '`upload-id` 和 `upload-ids` 只能填写一个。',
    'push.ids.json': '看起来是 JSON 数组，但不是有效的 JSON 数组。',
    'push.ids.none': '没有给出任何 ID。',
    'push.ids.many': ({ count, most }) => `给出了 ${count} 个 ID；最多接受 ${most} 个。`,
    'push.ids.null': ({ position }) => `的第 ${position} 项没有 ID：该号码包未上传，无法推送。`,
    'push.ids.form': ({ position, most }) => `的第 ${position} 项不是 ID：ID 是最多 ${most} 位的正整数。`,
    'push.ids.twice': ({ ids }) => `重复给出了同一个 ID：${(0,messages_ids/* idList */.M)(ids)}。该号码包中的人会收到两次推送。`,
    'push.cut': ({ cuts }, say) => `并非所有人都能看到完整内容：${cuts.map(say).join('；')}。`,
    'push.cut-by': ({ part, characters, channels }) => {
        const list = channels.map(([channel, limit]) => `${channel}（${limit}）`).join('、');
        return `${part === 'title' ? '标题' : '内容'}有 ${characters} 个字符，超出以下通道能显示的长度：${list}`;
    },
    'push.maybe-ios': '没有填写 `environment`，而消息中有 iOS 的部分：iOS 应用必须填写 `product` 或 `dev`。',
    'push.time.passed-there': '按所有服务接入点所在的 UTC+8 时区，推送时间已经过去：如果移动推送这样理解，会立即开始推送。',
    'push.time.far-there': ({ days }) => `按所有服务接入点所在的 UTC+8 时区，推送时间超出了 ${days} 天：移动推送可能会拒绝。`,
    'push.token-device': '一个 Token 就是一台设备：`account-push-type` 对 Token 包不起作用。',
    'push.token-fields': ({ fields }) => `移动推送的文档中，${fields.map((field) => `\`${field}\``).join('、')} 只用于号码包，不用于 Token 包：服务可能会拒绝或忽略。`,
    'push.short-life': ({ seconds, least }) => `按移动推送的最新文档，1 到 ${least - 1} 的 \`expire-time\` 会被提高到 ${least} 秒；${seconds} 的实际保存时间可能比预期的长。0 不会被提高。`,
    'push.pushing': ({ kind, uploadId, service }, say) => `正在推送：${KINDS[kind]} ${uploadId}，通过 ${say(service)}。`,
    'push.pushing-all': ({ kind, count, service }, say) => `正在推送 ${count} 个${KINDS[kind]}，每秒一个，通过 ${say(service)}。`,
    'push.nothing-so-far': '到目前为止没有推送任何内容。',
    'push.not-this-one': '到目前为止没有推送这个包。',
    'push.nothing': '没有推送任何内容。',
    'push.unknown': ({ problem }, say) => `无法确定推送是否已被接受。${say(problem)}`,
    'push.look-first': '再次推送之前，请先查看移动推送控制台中的推送记录：用户可能已经收到了推送。',
    'push.open.success-status': '的错误码表示成功，HTTP 状态码却不是',
    'push.open.code': ({ code, meaning }, say) => `给出错误码 ${code}：${say(meaning)}`,
    'push.open.gateway': '来自出错或放弃等待的服务，或它前面的网关',
    'push.open.contradiction': '拒绝了推送，却又提到一个已被接受的推送',
    'push.pushed': ({ pushId }) => `推送已被接受。pushId：${pushId}`,
    'push.pushed-to': ({ uploadId, pushId, position, count }) => `${uploadId} 的推送已被接受（第 ${position} 个，共 ${count} 个）。${pushId === null ? '应答中没有可用的推送 ID。' : `pushId：${pushId}`}`,
    'push.no-id': '移动推送接受了本次推送，但应答中没有可用的推送 ID：不设置 `pushId`。请不要再次推送；推送 ID 可在移动推送控制台的推送记录中查看。',
    'push.no-ids': ({ uploadIds }) => `移动推送接受了 ${(0,messages_ids/* idList */.M)(uploadIds)} 的推送，但应答中没有可用的推送 ID：\`pushIds\` 中对应的位置为 null。请不要再次推送；推送 ID 可在移动推送控制台的推送记录中查看。`,
    'push.series-pushed': ({ uploadIds }) => uploadIds.length === 0 ? '没有推送任何包。' : `已推送：${(0,messages_ids/* idList */.M)(uploadIds)}。`,
    'push.series-doubt': ({ uploadId }) => `无法确定：${uploadId}。`,
    'push.series-refused': ({ uploadId }) => `被拒绝：${uploadId}。`,
    'push.series-not-begun': ({ uploadIds }) => `未开始：${(0,messages_ids/* idList */.M)(uploadIds)}。`,
    'push.series-go-on': '如要继续，请只填写没有推送的 ID；无法确定的 ID，请先查看移动推送控制台中的推送记录。',
    'push.outputs.unset': '没有发送任何数据：未设置变量 GITHUB_OUTPUT，无法交出推送 ID。',
    'push.outputs.missing': '没有发送任何数据：GITHUB_OUTPUT 指向的文件不存在，无法交出推送 ID。',
    'push.outputs.no-file': '没有发送任何数据：GITHUB_OUTPUT 指向的不是文件，无法交出推送 ID。',
    'push.outputs.unwritable': ({ reason }) => `没有发送任何数据：无法写入 GITHUB_OUTPUT 指向的文件（${reason}），无法交出推送 ID。`,
    'push.outputs.hint': '请在磁盘有空间的 runner 上、在工作流的步骤中运行，并且不要修改 GITHUB_OUTPUT。',
    'push.accepted-but': ({ problem, ids }, say) => `${say(problem)}但推送已被接受${ids === '' ? '' : `；pushId：${ids}`}。请不要再次推送。`,
    'push.dry-run': ({ service }, say) => `试运行：不发送任何数据。将要发给 ${say(service)} 的请求是：`,
    'push.dry-run-all': ({ service, uploadIds }, say) => `试运行：不发送任何数据。将有 ${uploadIds.length} 个请求发给 ${say(service)}，每秒一个，推送给 ${(0,messages_ids/* idList */.M)(uploadIds)}。第一个请求如下，其他请求只有 \`upload_id\` 不同。`,
    'push.head.pushed': '✅ 推送已被接受',
    'push.head.pushed-all': ({ count }) => `✅ ${count} 个推送已被接受`,
    'push.head.shown': '🔍 试运行：没有推送任何内容',
    'push.head.refused': '❌ 没有推送任何内容',
    'push.head.part': ({ done, count }) => `❌ ${count} 个包中推送了 ${done} 个`,
    'push.head.unknown': '⚠️ 还不能确定推送是否已被接受',
    'push.request-would-be': '请求将是：',
    'push.accepted-no-id': '移动推送接受了本次推送，但没有给出推送 ID。请不要再次推送。',
    'push.its-id': ({ ids }) => `推送 ID：${ids.join('、')}。`,
    'push.table': '推送',
    'push.to': '推送给',
    'push.package-of': ({ kind, uploadId }) => `${KINDS[kind]} ${uploadId}`,
    'push.packages-of': ({ kind, count }) => `${count} 个${KINDS[kind]}`,
    'push.service': '服务',
    'push.message-type': '消息类型',
    'push.title': '标题',
    'push.content': '内容',
    'push.when': '时间',
    'push.environment': '推送环境',
    'push.in-a-loop': '循环推送，按 loop_param',
    'push.now': '立即',
    'push.package': '包',
    'push.outcome': '结果',
    'push.push-id': '推送 ID',
    'push.state.pushed': '✅ 已被接受',
    'push.state.refused': '❌ 被拒绝',
    'push.state.unknown': '⚠️ 无法确定：请先查看控制台',
    'push.state.not-begun': '未开始',
};

;// CONCATENATED MODULE: ./lib/messages/zh-CN/run.js


const run_SEVERITIES = { error: '错误', warning: '警告' };
/** What actions and command line say alike. */
const RUN = {
    'run.validating': '正在校验',
    'run.uploading': '正在上传',
    'run.uploading-file': ({ file }) => `正在上传 ${file}`,
    'run.progress': ({ verb, bytes, totalBytes, elapsedMs }, say) => {
        const percent = Math.floor((bytes / totalBytes) * 100);
        const done = `${words_bytes(bytes)}，共 ${words_bytes(totalBytes)}`;
        return `${say(verb)}：${percent} %（${done}），已用 ${seconds(elapsedMs)}`;
    },
    'run.no-progress': ({ verb, elapsedMs }, say) => `${say(verb)}：已过 ${seconds(elapsedMs)}，尚未发出任何数据`,
    'run.attempt-failed': ({ attempt, problem }, say) => `第 ${attempt} 次尝试失败：${say(problem)}`,
    'run.package-may-remain': '服务端可能仍已收到号码包；那里多一份未使用的副本并无妨碍。',
    'run.next-attempt': ({ attempt, attempts, delayMs }) => `${seconds(delayMs)}后进行第 ${attempt} 次尝试（共 ${attempts} 次）。`,
    'run.verdict': ({ file, judgement }, say) => `${file} ${say(judgement)}`,
    'run.not-valid': ({ errors, warnings }) => {
        const found = `${(0,numbers/* formatInteger */.Sm)(errors)} 个错误`;
        return `未通过校验：${warnings > 0 ? `${found}，${(0,numbers/* formatInteger */.Sm)(warnings)} 个警告` : found}。`;
    },
    'run.not-strict': ({ warnings }) => `没有错误，但有 ${(0,numbers/* formatInteger */.Sm)(warnings)} 个警告；启用 \`strict\` 时，有警告即视为失败。`,
    'run.valid': ({ warnings, accounts, kind }) => {
        const rows = `${(0,numbers/* formatInteger */.Sm)(accounts)} 个${kindOf(kind)}`;
        return warnings > 0
            ? `校验通过，但有 ${(0,numbers/* formatInteger */.Sm)(warnings)} 个警告：${rows}。`
            : `校验通过：${rows}。`;
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
    'run.exact-size': ({ bytes }) => bytes < 1024 ? words_bytes(bytes) : `${words_bytes(bytes)}（${(0,numbers/* formatInteger */.Sm)(bytes)} 字节）`,
    'run.duplicates-in-part': ({ duplicates, rows }) => `${(0,numbers/* formatInteger */.Sm)(duplicates)}（仅检查了前 ${(0,numbers/* formatInteger */.Sm)(rows)} 行）`,
    'run.rule-count': ({ severity, rule, count }) => `${run_SEVERITIES[severity]} ${rule}：${(0,numbers/* formatInteger */.Sm)(count)} 次`,
    'run.finding': ({ severity, rule, message, file }) => `${file === null ? '' : `${file}：`}${run_SEVERITIES[severity]} ${rule}：${message}`,
    'run.and-more': ({ count }) => `另有 ${(0,numbers/* formatInteger */.Sm)(count)} 处`,
    'run.set-not-valid': ({ errors, warnings, refused, packages }) => {
        const found = `${(0,numbers/* formatInteger */.Sm)(errors)} 个错误`;
        const all = warnings > 0 ? `${found}，${(0,numbers/* formatInteger */.Sm)(warnings)} 个警告` : found;
        return `${(0,numbers/* formatInteger */.Sm)(packages)} 个号码包中有 ${(0,numbers/* formatInteger */.Sm)(refused)} 个未通过校验：${all}。`;
    },
    'run.set-not-strict': ({ warnings, packages }) => `${(0,numbers/* formatInteger */.Sm)(packages)} 个号码包没有错误，但有 ${(0,numbers/* formatInteger */.Sm)(warnings)} 个警告；启用 \`strict\` 时，有警告即视为失败。`,
    'run.set-valid': ({ packages, warnings, accounts, kind }) => {
        const warned = warnings > 0 ? `，但有 ${(0,numbers/* formatInteger */.Sm)(warnings)} 个警告` : '';
        return `${(0,numbers/* formatInteger */.Sm)(packages)} 个号码包校验通过${warned}：${(0,numbers/* formatInteger */.Sm)(accounts)} 个${kindOf(kind)}。`;
    },
    'run.duplicates-across': ({ count, kind }) => `有 ${(0,numbers/* formatInteger */.Sm)(count)} 个${kindOf(kind)}出现在不止一个号码包中，会被重复推送。`,
    'run.package-failed': ({ file, problem }, say) => `上传 "${file}" 失败：${say(problem)}`,
    'run.uploaded-of': ({ done, of }) => `${(0,numbers/* formatInteger */.Sm)(of)} 个号码包中已上传 ${(0,numbers/* formatInteger */.Sm)(done)} 个。`,
    'run.these-exist': ({ packages: { shown, more } }) => `服务端已有：${andMore(shown.map(({ file, uploadId }) => `"${file}"（uploadId ${uploadId}）`), more)}。`,
    'run.these-are-missing': ({ files: { shown, more } }) => `尚缺：${andMore(shown.map((file) => `"${file}"`), more)}。`,
    'run.go-on': '要继续，可只上传尚缺的号码包，再向两次运行得到的 ID 推送；也可全部重新上传，只向新的 ID 推送，未被推送的号码包并无妨碍。',
};
function andMore(items, more) {
    return more > 0 ? `${items.join('、')}等，另有 ${(0,numbers/* formatInteger */.Sm)(more)} 个` : items.join('、');
}

;// CONCATENATED MODULE: ./lib/messages/zh-CN/settings.js

/** Problems with inputs and options. */
const SETTINGS = {
    'settings.problem': ({ name, problem }, say) => `\`${name}\` ${say(problem)}`,
    'settings.missing': ({ what }, say) => `缺失：${say(what)}`,
    'settings.boolean': ({ given }) => `必须是 \`true\` 或 \`false\`，而不是 "${given}"。`,
    'settings.integer': ({ min, max, given }) => `必须是 ${min} 到 ${max} 之间的整数，而不是 "${given}"。`,
    'settings.choice': ({ allowed, given }) => `必须是以下值之一：${listOf(allowed)}，而不是 "${given}"。`,
    'settings.nearest': ({ problem, nearest }, say) => `${say(problem)}您是否想写 \`${nearest}\`？`,
    'settings.account-type': ({ types, given }) => `必须是账号类型的编号或名称，而不是 "${given}"：${types
        .map(([number, name]) => `${number}（${name}）`)
        .join('、')}。`,
    'settings.account-type-token': '只能与 `kind` 的 `account` 一起使用：设备 Token 没有账号类型。',
    'settings.service-url': ({ problem }, say) => `无法使用：${say(problem)}。`,
    'settings.give-file': '请填写一个 .txt、.csv 或 .zip 文件的路径。',
    'settings.give-file-or-files': '请填写一个 .txt、.csv 或 .zip 文件的路径，或用 `files` 填写多个文件。',
    'settings.matches-nothing': ({ line, folder }) => `中的 "${line}" 没有匹配到任何文件。查找位置：${folder}。`,
    'settings.names-folder': ({ line }) => `中的 "${line}" 是文件夹。要取其中的文件，请在后面加上 \`/*\`；要包括所有下级文件夹，请加上 \`/**\`。`,
    'settings.nothing-left': ({ folder }) => `没有留下任何文件：以 \`!\` 开头的行排除了全部文件。查找位置：${folder}。`,
    'settings.file-and-files': '`file` 与 `files` 只能填写其一。',
    'settings.give-access-id': '请填写应用的 AccessID（可在 移动推送控制台查看）。',
    'settings.give-secret-key': '请填写应用的 SecretKey，并将其保存为机密（secret）。',
    'settings.credentials': ({ problem }, say) => `凭证有误：${say(problem)}。`,
    'settings.empty-secrets': '由复刻仓库（fork）或 Dependabot 触发的运行读不到机密（secret），只能校验，或以试运行方式查看推送请求。其他情况下请检查机密的名称：不存在的机密读到的是空值。',
    'settings.give-lists': '请填写 .txt、.csv、.tsv 文件、这三者加 .gz 的文件或 .zip 压缩包的路径。',
    'settings.column-without-header': '是列标题，但 `header` 表明没有标题行：请填写列的序号。',
    'settings.country-without-phone': '只能与 `account-type` 的 `phone` 一起使用。',
    'settings.country': ({ given }) => `必须是代表国家或地区的两个大写字母，例如 \`CN\`，而不是 "${given}"。`,
    'settings.shard': ({ given }) => `必须是分片序号和分片总数，例如 \`2/8\`，最多 256，而不是 "${given}"。`,
    'settings.max-rejected': ({ given }) => `必须是行数，或 \`0.5%\` 这样的比例，而不是 "${given}"。`,
    'settings.pack-name': ({ fault, given }) => fault === 'length'
        ? `过长：加上序号和扩展名后，名称不得超过 100 个字符；"${given}"。`
        : `不能是 "${given}"：请使用各种系统都允许的文件名。`,
};

;// CONCATENATED MODULE: ./lib/messages/zh-CN/tpns.js
/** Answers of TPNS: what its codes mean, and what to do about them. */
const TPNS = {
    'tpns.hint.redirect': '请检查 `region` 或 `service-url`；密钥不会发往其他主机。',
    'tpns.hint.unusable': '请检查 `region` 或 `service-url` 指向的是否为移动推送服务，以及中间有哪些代理。',
    'tpns.hint.401': '请对照移动推送控制台检查 `access-id` 和 `secret-key`。',
    'tpns.hint.403': '请检查 `access-id`、`secret-key`，以及本机是否允许访问该服务。',
    'tpns.hint.status': '请检查 `region` 或 `service-url` 指向的是否为移动推送服务。',
    'tpns.hint.parameters': '如果输入看起来没有问题，请附上错误码，作为本程序的缺陷反馈。',
    'tpns.hint.later': '请稍后重新运行；如果一直如此，请附上错误码联系移动推送的技术支持。',
    'tpns.hint.state': '请在移动推送控制台查看应用的状态。',
    'tpns.unparsable': '参数无法解析',
    'tpns.missing': '缺少参数',
    'tpns.credentials': '鉴权失败：AccessID 或 SecretKey 有误',
    'tpns.credentials.hint': '请对照移动推送控制台检查 `access-id` 和 `secret-key`。如果应用在控制台设置了 IP 白名单，本机必须在名单中；GitHub 托管的 runner 不在名单中。',
    'tpns.signature.hint': ({ skewSeconds }) => {
        const skew = skewSeconds === null
            ? ''
            : `（比服务端${skewSeconds > 0 ? '快' : '慢'} ${Math.abs(skewSeconds)} 秒）`;
        return `请对照移动推送控制台检查 \`access-id\` 和 \`secret-key\`，并检查本机的时钟${skew}：时间不准的签名会被拒绝。如果应用设置了 IP 白名单，本机必须在名单中。`;
    },
    'tpns.internal': '服务内部调用失败',
    'tpns.invalid': '参数无效',
    'tpns.no-upload': '服务接收文件失败',
    'tpns.empty': '上传的文件为空',
    'tpns.empty.hint': '请检查文件，确认其中有数据行。',
    'tpns.no-push': '推送 ID 不存在',
    'tpns.no-push.hint': '请检查 `push-id`、`access-id` 和 `region`；服务只保留最近一个月的推送。',
    'tpns.date': '日期不合法',
    'tpns.date.hint': '服务只保留最近一个月的推送。',
    'tpns.content': '消息内容被拒绝',
    'tpns.content.hint': '请修改 `title` 和 `content`；移动推送控制台可能会说明原因。',
    'tpns.certificate': 'iOS 推送证书已过期',
    'tpns.certificate.hint': '请在移动推送控制台上传新的 APNs 证书。',
    'tpns.too-fast': '过于频繁：号码包推送限制为每秒一次',
    'tpns.too-fast.hint': '两次号码包推送之间请至少间隔一秒。',
    'tpns.too-often': '过于频繁：每个应用每小时最多查询 200 次',
    'tpns.too-often.hint': '请等待，或用 `interval` 降低查询频率；其他任务和控制台也可能在查询该应用。',
    'tpns.unpaid': '应用未付费',
    'tpns.destroyed': '应用的资源已销毁',
    'tpns.region': 'AccessID 有误，或应用位于其他服务接入点',
    'tpns.region.hint': '请检查 `region`（移动推送控制台中显示的应用所在服务接入点）和 `access-id`。',
    'tpns.target': '推送目标不存在',
    'tpns.target.hint': '请检查 `upload-id` 和 `kind`，并确认号码包是为该应用、在该 `region` 上传的。',
    'tpns.time': '推送时间不合法',
    'tpns.time.hint': '请检查 `send-time`：必须在 90 天之内。',
    'tpns.repeated': '与之前的推送重复',
    'tpns.repeated.hint': '再次推送之前，请先查看移动推送控制台中的推送记录。',
    'tpns.unknown': '本程序不认识的错误码',
    'tpns.unknown.hint': '请在移动推送的《服务端错误码》文档中查找该错误码。',
    'tpns.the-push': '本次推送',
    'tpns.the-question': ({ pushId }) => `对推送 ${pushId} 的查询`,
    'tpns.the-cancellation': ({ pushId }) => `取消推送 ${pushId} 的请求`,
    'tpns.fault.no-list': ({ field }) => `没有数组字段 ${field}`,
};

;// CONCATENATED MODULE: ./lib/messages/zh-CN/upload.js
/** Texts about package uploads to TPNS. */
const UPLOAD = {
    'upload.what': '本次上传',
    'upload.maybe-left': '服务端可能留有一份未使用的号码包，没有影响。',
    'upload.nothing-left': '服务端没有留下号码包。',
    'upload.hint.too-large': '服务前的网关只接受更小的文件；请改传 zip，或拆分号码包。',
    'upload.no-id': '没有大于 0 的整数 uploadId',
    'upload.credentials': ({ problem }) => `无法使用：${problem}。`,
    'upload.in-the-clear': '该服务地址会使凭证在网络上明文传输。',
};

// EXTERNAL MODULE: ./lib/messages/entry-names.js
var entry_names = __webpack_require__(1045);
;// CONCATENATED MODULE: ./lib/messages/zh-CN/zip.js



/** What is said of archives: what is wrong, and a way out that fits the names in this one. */
const ZIP = {
    'finding.zip-invalid': ({ cause, ...names }) => `压缩包无效：${describe(cause)}。${wayOut(cause, names)}`,
    'finding.zip-encrypted': (names) => `压缩包里的文件已加密。${makeAgain(names)}不要设置密码。`,
    'finding.zip-method': ({ method, ...names }) => `压缩包里的文件使用了 ${methodName(method)} 压缩，只允许仅存储（stored）或 Deflate。${makeAgain(names)}`,
    'finding.zip-entries': ({ files, others, bundle, ...names }) => {
        if (files === 0)
            return `压缩包里没有文件，必须恰好有一个文件。${makeAgain(names)}`;
        const isAll = files === others.length + (names.file === null ? 0 : 1);
        const besides = names.file === null ? '其中有' : `除 ${(0,entry_names/* quoteName */.AB)(names.file)} 外还有`;
        const what = `压缩包里有 ${(0,numbers/* formatInteger */.Sm)(files)} 个文件，而只允许一个：${besides} ${others.map(entry_names/* quoteName */.AB).join('、')}${isAll ? '' : ' 等'}。`;
        return `${what}${unbundle(bundle, names, others)}`;
    },
    'finding.zip-folder': ({ path, ...names }) => `压缩包里有文件夹或带路径的名称 ${(0,entry_names/* quoteName */.AB)(path)}；文件必须位于最上层。${makeAgain(names)}`,
    'finding.zip-link': ({ what, entry, ...names }) => `压缩包里的 ${(0,entry_names/* quoteName */.AB)(entry)} 是${NO_FILES[what]}，不是文件。${what === 'link' ? `请放入它所指向的文件，例如使用 ${(0,entry_names/* zipCommand */.PL)(names)}。` : makeAgain(names)}`,
    'finding.zip-entry-extension': ({ entries: [entry = '', ...others], ...names }) => {
        const shown = [entry, ...others].map(entry_names/* quoteName */.AB).join('、');
        if (others.length > 0) {
            return `压缩包里的文件有多个名称：${shown}，它们没有统一以 .txt 或 .csv 结尾。请重命名后重新制作压缩包。`;
        }
        const what = `压缩包里的文件 ${shown} 的扩展名既不是 .txt 也不是 .csv。`;
        return entry === entry_names/* PIPED */.JB
            ? `${what}\`… | zip -\` 会这样命名：请先把列表写入文件，再使用 ${(0,entry_names/* zipCommand */.PL)(names)}。`
            : `${what}请重命名后重新制作压缩包。`;
    },
    'finding.zip-entry-name': ({ bytes, isUtf8, ...names }) => isUtf8
        ? `压缩包里的文件名有 ${(0,numbers/* formatInteger */.Sm)(bytes)} 字节，许多系统最多只支持 255 字节。请缩短文件名后重新制作压缩包。`
        : `压缩包里的文件名不是 UTF-8，许多程序因此无法打开这个压缩包。${makeAgain(names)}只含英文字母和数字的文件名在任何系统上都可用。`,
    'finding.zip-expanded-size': ({ limit }) => `压缩包里的文件解压后超过 ${(0,numbers/* formatInteger */.Sm)(limit)} 字节。请拆分成多个号码包。`,
};
function makeAgain(names) {
    return `请删除这个压缩包并重新制作，例如使用 ${(0,entry_names/* zipCommand */.PL)(names)}。`;
}
function wayOut(cause, names) {
    switch (cause.code) {
        case 'no-end-record':
            if (cause.content === 'zip') {
                return `请重新复制或下载，或者重新制作，例如使用 ${(0,entry_names/* zipCommand */.PL)(names)}。`;
            }
            return cause.content === null
                ? '如果它其实是 txt 或 csv，请改用相应的扩展名；否则请用一个 txt 或 csv 制作 zip 压缩包。'
                : CONTENTS[cause.content][1];
        case 'zero-padding':
            return `\`bsdtar -cf -\` 会像写磁带那样补零：请写入文件，例如 ${(0,entry_names/* bsdtarCommand */.QO)(names)}，或使用 ${(0,entry_names/* zipCommand */.PL)(names)}。`;
        case 'prefix':
            return `自解压文件不能作为号码包。${makeAgain(names)}`;
        default:
            return makeAgain(names);
    }
}
/** One clause without a full stop that completes the sentence of `zip-invalid`. */
function describe(cause) {
    switch (cause.code) {
        case 'no-end-record':
            if (cause.content === 'zip')
                return '没有结尾记录，文件被截断或尚未写完';
            return cause.content === null
                ? '没有结尾记录，文件不是 zip 压缩包或已损坏'
                : `它是${CONTENTS[cause.content][0]}，不是 zip 压缩包`;
        case 'zero-padding':
            return `结尾之后还有 ${(0,numbers/* formatInteger */.Sm)(cause.bytes)} 个零字节`;
        case 'bytes-after-end':
            return `结尾记录及其注释之后还有 ${(0,numbers/* formatInteger */.Sm)(cause.bytes)} 字节`;
        case 'comment-cut':
            return `结尾记录的注释缺少 ${(0,numbers/* formatInteger */.Sm)(cause.bytes)} 字节`;
        case 'split':
            return '目录或结尾记录表明它是分卷压缩包的一部分';
        case 'entry-counts':
            return '结尾记录给出了两个不同的条目数';
        case 'directory-misplaced':
            return '目录的末尾与结尾记录的开头不相接';
        case 'zip64-record-missing':
            return 'zip64 定位记录没有指向 zip64 结尾记录';
        case 'zip64-record-length':
            return 'zip64 结尾记录不是 56 字节，或没有在定位记录之前结束';
        case 'zip64-locator-disks':
            return 'zip64 定位记录给出的分卷数不是一';
        case 'zip64-record-differs':
            return '结尾记录与 zip64 结尾记录不一致';
        case 'signature':
            return `${cause.entry === null ? '压缩包的注释' : `${(0,entry_names/* quoteName */.AB)(cause.entry)} 的名称、扩展字段或注释`}里含有${SIGNATURES[cause.signature]}的标志，会被不同程序读成不同内容`;
        case 'prefix':
            return cause.isEntry
                ? '开头的条目不在目录中'
                : `第一个条目之前还有 ${(0,numbers/* formatInteger */.Sm)(cause.bytes)} 字节`;
        case 'directory-short':
            return `目录过短，容不下它声明的 ${(0,numbers/* formatInteger */.Sm)(cause.entries)} 个条目`;
        case 'directory-long':
            return `目录的内容多于它声明的 ${(0,numbers/* formatInteger */.Sm)(cause.entries)} 个条目`;
        case 'no-directory-entry':
            return `目录在第 ${(0,numbers/* formatInteger */.Sm)(cause.at)} 字节处应有条目，实际没有`;
        case 'directory-entry-long':
            return '目录中有条目超出了目录的末尾';
        case 'entry-behind-data':
            return '有条目声明的起始位置在数据之后';
        case 'data-damaged':
            return '压缩数据已损坏';
        case 'data-short':
            return '压缩数据提前结束';
        case 'data-long':
            return '压缩数据结束之后还有多余的字节';
        case 'text-long':
            return `文本比声明的 ${(0,numbers/* formatInteger */.Sm)(cause.declared)} 字节更长`;
        case 'text-short':
            return `文本只有 ${(0,numbers/* formatInteger */.Sm)(cause.bytes)} 字节，而声明的是 ${(0,numbers/* formatInteger */.Sm)(cause.declared)} 字节`;
        case 'text-crc':
            return '文本的 CRC-32 不正确';
        default:
            return `${describeEntry(cause)}（条目 ${(0,entry_names/* quoteName */.AB)(cause.entry)}）`;
    }
}
function describeEntry(fault) {
    switch (fault.code) {
        case 'name-nul':
            return '名称里有 NUL 字符';
        case 'name-not-utf8':
            return '名称声明为 UTF-8，实际不是';
        case 'unicode-name-broken':
            return '扩展字段里的 Unicode 名称不完整或不是 UTF-8';
        case 'patched':
            return '数据被声明为另一个文件的补丁';
        case 'version-needed':
            return `声明需要 ${(fault.version / 10).toFixed(1)} 版格式，许多程序不支持`;
        case 'extra-overrun':
            return `${HEADERS[fault.header]}的扩展字段超出了末尾`;
        case 'zip64-field':
            return `${HEADERS[fault.header]}的 zip64 字段与所需内容不符`;
        case 'no-local-header':
            return `第 ${(0,numbers/* formatInteger */.Sm)(fault.at)} 字节处应有本地文件头，实际没有`;
        case 'header-overlap':
            return '本地文件头与其他内容重叠';
        case 'data-overlap':
            return '数据与其他内容重叠';
        case 'headers-differ':
            return `本地文件头与目录的${FIELDS[fault.field]}不一致`;
        case 'descriptor':
            return '数据描述符缺失或与目录不一致';
        case 'gap':
            return `数据之后有 ${(0,numbers/* formatInteger */.Sm)(fault.bytes)} 字节不属于任何条目`;
    }
}
const SIGNATURES = {
    'end-record': '结尾记录',
    'zip64-record': ' zip64 结尾记录',
    'zip64-locator': ' zip64 定位记录',
};
const HEADERS = { local: '本地文件头', central: '目录' };
const FIELDS = {
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
};
const NO_FILES = {
    link: '符号链接',
    folder: '文件夹（按其属性）',
    device: '设备',
    socket: '套接字',
    'volume-label': '卷标',
    special: '特殊文件',
};
const METHODS = {
    9: 'Deflate64',
    12: 'bzip2',
    14: 'LZMA',
    93: 'Zstandard',
    95: 'XZ',
    98: 'PPMd',
    99: 'AES 加密',
};
function methodName(method) {
    const name = METHODS[method];
    return name === undefined ? `方法 ${method}` : `${name}（方法 ${method}）`;
}
/** How several files become one. */
function unbundle(bundle, names, others) {
    switch (bundle) {
        case 'macos':
            return `这些文件由 macOS 添加：请在 macOS 上用 ${(0,entry_names/* zipCommand */.PL)(names)} 制作压缩包，或用 ${(0,entry_names/* cleanCommand */.v0)(names, others)} 删除它们。`;
        case 'excel':
            return '它是 Excel 工作簿：请另存为“CSV UTF-8”，再使用那个文件。';
        case 'office':
            return '它是 Microsoft Office 文档：请把列表另存为 UTF-8 纯文本，再使用那个文件。';
        case 'opendocument':
            return '它是 LibreOffice 或 OpenOffice 文档：请把列表另存为 UTF-8 的“文本 CSV”，再使用那个文件。';
        case 'iwork':
            return '它是 Apple Numbers 或 Pages 文档：请把列表导出为 UTF-8 的 CSV，再使用那个文件。';
        case 'lists':
            return `请为每个文件各做一个号码包，例如使用 ${(0,entry_names/* zipCommand */.PL)({ ...names, archive: null })}，或合并成一个列表。`;
        case 'other':
            return makeAgain(names);
    }
}

;// CONCATENATED MODULE: ./lib/messages/zh-CN/index.js

















/** The Chinese catalogue. What it lacks is said in English. */
const ZH_CN = {
    ...GENERAL,
    ...SETTINGS,
    ...RUN,
    ...GITHUB,
    ...CLI,
    ...PACK,
    ...PACK_WRITE,
    ...PACKING,
    ...NET,
    ...UPLOAD,
    ...CLOUDBASE,
    ...files_FILES,
    ...TPNS,
    ...PUSH,
    ...FOLLOW,
    ...ZIP,
    ...FINDINGS,
};


/***/ })

};
