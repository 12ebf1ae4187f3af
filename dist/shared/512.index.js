export const id = 512;
export const ids = [512];
export const modules = {

/***/ 3512:
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
  --strict              警告也按错误处理`;
const LANGUAGE_OPTION = `  --language LANGUAGE   en 或 zh-CN（默认取 LC_ALL、LC_MESSAGES 或 LANG 的语言）`;
/** What only the command line says. */
const CLI = {
    'cli.usage': `用法：account-package COMMAND …

命令：
  validate FILE   校验号码包
  upload FILE     校验号码包并上传到 TPNS
  emulator        供测试使用的本地模拟服务
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
  --service-url URL     代替 --region：私有网关或模拟服务的地址
${PACKAGE_OPTIONS}
  --retries N           失败后可重试的次数，0 到 10（默认 3）
  --timeout SECONDS     连接上连续多少秒没有任何进展就放弃本次尝试，1 到 3600（默认 120）
  --json                在标准输出上以 JSON 输出 {"uploadId", "report"}
${LANGUAGE_OPTION}
`,
    'cli.usage-emulator': `用法：account-package emulator [OPTION …]

在本机回环地址上运行一个本地模拟服务，直到被中止。输出的第一行是它的 URL，其后是它接受的凭证。

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
    'cli.bar': ({ verb, bar, bytes, percent }, say) => bar === null
        ? `${say(verb)} ${words_bytes(bytes)}`
        : `${say(verb)} ${bar} ${String(percent).padStart(3)} %，共 ${words_bytes(bytes)}`,
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
    'github.rule': '规则',
    'github.times': '次数',
    'github.lines': '行号',
    'github.first-finding': '首个问题及处理办法',
    'github.whole-file': '整个文件',
    'github.every-row': '每一行',
    'github.push-to-it': '向该号码包推送',
    'github.how-to-push': ({ uploadId }) => `请在此作业之后的作业中使用 push Action。如需在别处向这个号码包推送，请填写 \`upload-id: '${uploadId}'\`。`,
    'github.one-length': ({ kind, characters }) => `每个有效${kindOf(kind)}的长度都是 ${(0,numbers/* formatInteger */.Sm)(characters)} 个字符。`,
    'github.lengths': ({ kind }) => `${kindOf(kind)}长度`,
    'github.length-range': ({ kind, shortest, longest, most, accounts }) => `长度为 ${(0,numbers/* formatInteger */.Sm)(shortest)} 到 ${(0,numbers/* formatInteger */.Sm)(longest)} 个字符，最常见的长度是 ${(0,numbers/* formatInteger */.Sm)(most)}（${(0,numbers/* formatInteger */.Sm)(accounts)} 个${kindOf(kind)}）。`,
    'github.characters': '字符数',
    'github.valid-rows': ({ kind }) => `有效${kindOf(kind)}数`,
};

;// CONCATENATED MODULE: ./lib/messages/zh-CN/run.js


const run_SEVERITIES = { error: '错误', warning: '警告' };
/** What actions and command line say alike. */
const RUN = {
    'run.validating': '正在校验',
    'run.uploading': '正在上传',
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
    'run.and-more': ({ count }) => `另有 ${(0,numbers/* formatInteger */.Sm)(count)} 处`,
};

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
    'settings.file-and-files': '`file` 与 `files` 只能填写其一。',
    'settings.give-access-id': '请填写应用的 AccessID（可在 TPNS 控制台查看）。',
    'settings.give-secret-key': '请填写应用的 SecretKey，并将其保存为密钥（secret）。',
    'settings.credentials': ({ problem }, say) => `凭证有误：${say(problem)}。`,
    'settings.empty-secrets': '由复刻仓库（fork）或 Dependabot 触发的运行读不到密钥（secret），密钥名称写错时读到的也是空值；使用 `validate-only` 时无需凭证。',
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
    'finding.zip-entry-extension': ({ names: [name = '', ...others] }) => others.length === 0
        ? `压缩包里的文件 ${(0,entry_names/* quoteName */.AB)(name)} 的扩展名既不是 .txt 也不是 .csv。请重命名后重新制作压缩包。`
        : `压缩包里的文件有多个名称：${[name, ...others].map(entry_names/* quoteName */.AB).join('、')}，它们没有统一以 .txt 或 .csv 结尾。请重命名后重新制作压缩包。`,
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
            return cause.startsWithEntry
                ? `请重新复制或下载，或者重新制作，例如使用 ${(0,entry_names/* zipCommand */.PL)(names)}。`
                : '如果它其实是 txt 或 csv，请改用相应的扩展名；否则请用一个 txt 或 csv 制作 zip 压缩包。';
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
            return cause.startsWithEntry
                ? '没有结尾记录，文件被截断或尚未写完'
                : '没有结尾记录，文件不是 zip 压缩包或已损坏';
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
    ...ZIP,
};


/***/ })

};
