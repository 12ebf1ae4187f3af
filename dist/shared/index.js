import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   JP: () => (/* binding */ PackageError),
/* harmony export */   Ko: () => (/* binding */ StoppedError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   jL: () => (/* binding */ FileChangedError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   rk: () => (/* binding */ UnknownOutcomeError),
/* harmony export */   up: () => (/* binding */ UnfinishedError)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(630);

/**
 * An error that a user can act on: the message says what was wrong and where, the hint says what
 * to do. Anything else that is thrown is a bug, and only bugs show a stack trace.
 */
class ActionError extends Error {
    /** What was wrong, for whoever speaks the reader's language; `message` has it in English. */
    problem;
    /** What to do next; empty when the problem already says it. */
    advice;
    constructor(problem, options = {}) {
        super((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sayEnglish */ .EB)(problem), options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        this.problem = problem;
        this.advice = options.hint ?? '';
    }
    /** What to do next, in English. */
    get hint() {
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sayEnglish */ .EB)(this.advice);
    }
}
/** Inputs, options or environment values that can't be used; `problems` holds every one of them. */
class InputError extends ActionError {
    /** One sentence for each problem, in the order of the inputs. */
    texts;
    constructor(problems, options = {}) {
        super(problems.map(_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sayEnglish */ .EB).join('\n'), options);
        this.texts = problems;
    }
    /** The same sentences in English. */
    get problems() {
        return this.texts.map(_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sayEnglish */ .EB);
    }
}
/** The package has errors (or warnings under `strict`), so nothing was sent. */
class PackageError extends ActionError {
}
/** The file is no longer the one that was validated; the request was cut before its end. */
class FileChangedError extends ActionError {
}
/**
 * The service may or may not have done what was asked, and doing it twice would hurt: somebody has
 * to look before it is asked again.
 */
class UnknownOutcomeError extends ActionError {
}
/** A signal or the caller stopped the work. */
class StoppedError extends ActionError {
}
/**
 * Of several things to do, some are done, one failed, and the rest were not begun: the message says
 * which, the cause is what failed.
 */
class UnfinishedError extends ActionError {
}
/** The connection could not be made, was lost, stalled, or can't be trusted. */
class NetworkError extends ActionError {
    /** `connect`: no byte of the request went out. `answer`: the whole request went out. */
    phase;
    /** Whether another attempt may pass. */
    retryable;
    constructor(problem, options) {
        super(problem, options);
        this.phase = options.phase;
        this.retryable = options.retryable;
    }
}
/** The service answered, and the answer is a refusal or can't be used. */
class ServiceError extends ActionError {
    /** HTTP status of the answer. */
    status;
    /** `retCode`, `ret_code` or `errcode` of the answer; null when it has none. */
    code;
    /** Whether another attempt may pass. */
    retryable;
    /** `Retry-After` in milliseconds from now; null when the answer has none. */
    retryAfterMs;
    constructor(problem, options) {
        super(problem, options);
        this.status = options.status;
        this.code = options.code;
        this.retryable = options.retryable;
        this.retryAfterMs = options.retryAfterMs ?? null;
    }
}


/***/ }),

/***/ 5267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ codePointList),
/* harmony export */   y: () => (/* binding */ codePoint)
/* harmony export */ });
/** Code points that are shown of several. */
const SHOWN = 4;
/** A code point as Unicode writes it. */
function codePoint(number) {
    return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Code points as a list, cut after the first few. */
function codePointList(numbers, separator) {
    const shown = numbers.slice(0, SHOWN).map(codePoint);
    if (numbers.length > shown.length)
        shown.push('…');
    return shown.join(separator);
}


/***/ }),

/***/ 1045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   JB: () => (/* binding */ PIPED),
/* harmony export */   PL: () => (/* binding */ zipCommand),
/* harmony export */   QO: () => (/* binding */ bsdtarCommand),
/* harmony export */   v0: () => (/* binding */ cleanCommand)
/* harmony export */ });
/* unused harmony export commandNames */
/** Characters of a name that are shown; of a longer one the start and the end. */
const MAX_CHARACTERS = 60;
const SAMPLE = 'audience.txt';
/** What Info-ZIP calls a file that it reads from a pipe. */
const PIPED = '-';
/**
 * A name out of an archive in quotes, so that it can do no harm in a log: on one line, without
 * control characters or characters that are invisible or change the direction of the text, and not
 * too long. The start and the end stay.
 */
function quoteName(name) {
    const characters = Array.from(name, (character) => /[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? codePoint(character) : character);
    const half = MAX_CHARACTERS / 2;
    const shown = characters.length > MAX_CHARACTERS
        ? [...characters.slice(0, half), '…', ...characters.slice(-half)]
        : characters;
    return `"${shown.join('')}"`;
}
/** The names of an archive and of the file that it should hold, as they stand in a command. */
function commandNames({ archive, file }) {
    // Of a path of Windows only the last part is fit for the command: it is one for a shell.
    const plain = file?.replace(/^.*\\|^[a-z]:/is, '') ?? SAMPLE;
    const shownFile = forShell(plain) ?? SAMPLE;
    const base = plain.slice(plain.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    const shownArchive = forShell(archive ?? `${base}.zip`) ?? 'audience.zip';
    return { archive: shownArchive, file: shownFile };
}
/** The command that makes an archive with Info-ZIP, with the file at its top and nothing else. */
function zipCommand(names) {
    const { archive, file } = commandNames(names);
    return `\`zip -X ${file.includes('/') ? '-j ' : ''}${archive} ${file}\``;
}
/** The command that makes an archive with bsdtar. */
function bsdtarCommand(names) {
    const { archive, file } = commandNames(names);
    return `\`bsdtar --format zip -cf ${archive} ${file}\``;
}
/** The command that takes out of an archive what macOS adds, by what of that there is. */
function cleanCommand(names, others) {
    const patterns = [
        others.some((name) => name.startsWith('__MACOSX/')) ? "'__MACOSX/*'" : '',
        others.some((name) => name.endsWith('.DS_Store')) ? "'*.DS_Store'" : '',
        others.some((name) => name.startsWith('._')) ? "'._*'" : '',
    ];
    const { archive } = commandNames(names);
    return `\`zip -d ${[archive, ...patterns.filter((pattern) => pattern !== '')].join(' ')}\``;
}
/** A name as one word of a command, in quotes where a shell needs them; null when it isn't fit. */
function forShell(name) {
    const isFit = name.length > 0 && name.length <= MAX_CHARACTERS;
    if (!isFit || /[\p{C}\p{Zl}\p{Zp}'"`$!\\|*?[\]<>]|^[-~]/u.test(name))
        return null;
    return /^[\p{L}\p{N}_./+@%,=-]+$/u.test(name) ? name : `'${name}'`;
}
function codePoint(character) {
    const hexadecimal = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
    return `<U+${hexadecimal.padStart(4, '0')}>`;
}


/***/ }),

/***/ 7990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ idList)
/* harmony export */ });
const MOST = 20;
/** A list of ids for people: all of them up to twenty, then how many more there are. */
function idList(ids) {
    const rest = ids.length - MOST;
    return rest > 0 ? `${ids.slice(0, MOST).join(', ')} … (+${rest})` : ids.join(', ');
}


/***/ }),

/***/ 630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yj: () => (/* reexport */ LANGUAGES),
  HS: () => (/* reexport */ packagesReportOf),
  EB: () => (/* reexport */ sayEnglish),
  d5: () => (/* reexport */ speakerOf),
  Qq: () => (/* reexport */ catalogue_text)
});

// UNUSED EXPORTS: findingText, reportOf

;// CONCATENATED MODULE: ./lib/messages/catalogue.js
/** Something to be said, by the name of its text and the facts that it tells. */
function catalogue_text(key, ...facts) {
    return { key, facts: facts[0] };
}

;// CONCATENATED MODULE: ./lib/messages/finding-texts.js
/** What is to be said of a finding. */
function findingText({ rule, line, facts, allRows }) {
    const finding = { key: `finding.${rule}`, facts: { ...facts, line } };
    if (allRows === undefined)
        return finding;
    const texts = [finding, { key: 'finding.all-rows', facts: { rows: allRows } }];
    return { key: 'general.sentences', facts: { texts } };
}

;// CONCATENATED MODULE: ./lib/messages/report.js

/** The report on a package: what the validator found, in words. */
function reportOf(outcome, say) {
    const findings = outcome.findings.map((finding) => {
        const { rule, severity, line } = finding;
        const place = line === undefined ? {} : { line };
        return { rule, severity, ...place, message: say(findingText(finding)) };
    });
    return { ...outcome, findings };
}

;// CONCATENATED MODULE: ./lib/messages/packages-report.js


/**
 * The report on several packages: what the validator found, in words.
 *
 * @param paths of the packages, in their order
 */
function packagesReportOf({ packages, duplicatesAcross, acrossCheckedRows, findingsAcross }, paths, say) {
    return {
        packages: packages.map((outcome) => reportOf(outcome, say)),
        duplicatesAcross,
        duplicatesAcrossCheckedRows: acrossCheckedRows,
        findingsAcross: findingsAcross.map(({ index, line, otherIndex, otherLine }) => {
            const rule = 'duplicate-across';
            const severity = 'warning';
            const [file, otherFile] = [paths[index], paths[otherIndex]];
            const facts = { otherFile, otherLine };
            const message = say(findingText({ rule, severity, line, facts }));
            return { rule, severity, file, line, otherFile, otherLine, message };
        }),
    };
}

// EXTERNAL MODULE: ./lib/messages/numbers.js
var numbers = __nccwpck_require__(6278);
;// CONCATENATED MODULE: ./lib/messages/en/words.js

/** A number of things: `1 row`, `2,000 rows`. */
function words_count(value, noun) {
    return `${(0,numbers/* formatInteger */.Sm)(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** A number of bytes for people: bytes below 1 KiB, then KiB, MiB and GiB. */
function words_bytes(value) {
    return (0,numbers/* inUnits */.Dz)(value) ?? words_count(value, 'byte');
}
/** A duration for people, in seconds. */
function seconds(milliseconds) {
    return `${(0,numbers/* inSeconds */.F7)(milliseconds)} s`;
}
/** Values as they stand in a sentence: each as code, separated by commas. */
function listOf(values) {
    return values.map((value) => `\`${value}\``).join(', ');
}

;// CONCATENATED MODULE: ./lib/messages/en/cli.js


const PACKAGE_OPTIONS = `  --kind KIND           account (default) or token
  --account-type TYPE   number or name: 1002 or phone, 1005 or email, 991 or qq, …
  --strict              warnings count as errors
  --stdin-name NAME     file name of what comes by standard input (default: stdin.txt)`;
const LANGUAGE_OPTION = '  --language LANGUAGE   en or zh-CN (default: that of LC_ALL, LC_MESSAGES or LANG)';
const FILES = `Each FILE is a .txt, .csv or .zip file, or - for standard input. With several, accounts that stand
in more than one of them are found, too.`;
/** What only the command line says: its help, and what is wrong with its arguments. */
const CLI = {
    'cli.usage': `Usage: account-package COMMAND …

Commands:
  validate FILE…  check packages
  upload FILE…    check packages and upload them to TPNS
  push            push to uploaded packages
  follow          ask what became of pushes, or cancel them
  pack FILE…      make packages of lists as people have them
  emulator        a local stand-in for the service, for tests
  help COMMAND    the help of a command

Options:
  --help, -h      this text, or the one of a command
  --version, -v   the version
  --language      en or zh-CN (default: that of LC_ALL, LC_MESSAGES or LANG)

Exit codes: 0 done; 1 a package has errors (or warnings under --strict); 2 wrong usage; 3 the
service or the network failed; 4 it is unknown whether a push was accepted; 130 and 143 stopped by
SIGINT and SIGTERM.
`,
    'cli.usage-validate': `Usage: account-package validate FILE… [OPTION …]

Checks packages and says what is wrong with them, where, and what to do.

${FILES}

Options:
${PACKAGE_OPTIONS}
  --all                 every finding, a line each: file, line, rule and severity, tab-separated
  --json                the report as JSON on standard output
${LANGUAGE_OPTION}
`,
    'cli.usage-upload': `Usage: account-package upload FILE… [OPTION …]

Checks packages, uploads them one after the other if all pass, and prints the uploadId of each on
standard output; everything else goes to standard error. The credentials come from the environment:
TPNS_ACCESS_ID and TPNS_SECRET_KEY.

${FILES}

Options:
  --region REGION       guangzhou (default), shanghai, hongkong or singapore
  --service-url URL     instead of --region: a private gateway or the emulator
${PACKAGE_OPTIONS}
  --retries N           further attempts after a failure that may pass, 0 to 10 (default 3)
  --timeout SECONDS     without any progress before an attempt is given up, 1 to 3600 (default 120)
  --json                {"uploadId", "report"} as JSON on standard output; with several packages
                        {"uploadIds", "report"}
${LANGUAGE_OPTION}
`,
    'cli.usage-pack': `Usage: account-package pack FILE… --out FOLDER [OPTION …]

Makes packages of lists: .txt, .csv and .tsv, these with .gz, .zip archives of them, and - for
standard input. Columns, encoding and header are found out, rows mended, duplicates left out. Prints
what became of the rows, and the packages.

Options:
  --out FOLDER          where packages go; made when it isn't there
  --name NAME           what packages are called (default: as the first list)
  --column COLUMN       number or title of the column with the accounts
  --country COUNTRY     of phone numbers that have none, such as CN
  --kind KIND           account (default) or token
  --account-type TYPE   number or name: 1002 or phone, 1005 or email, 991 or qq, …
  --exclude PATTERN     lists of accounts to leave out
  --max-rejected LIMIT  rows that may be rejected, a number or such as 0.5% (default 0)
  --rejects FILE        write rejected rows there; it holds personal data then
  --format FORMAT       zip (default), txt or csv
  --order ORDER         input (default), or sorted, which makes zips smaller
  --max-bytes N         of a package (default 100000000)
  --max-accounts N      of a package
  --shard I/N           only the accounts that fall to part I of N
  --delimiter SIGN      comma, tab, semicolon, pipe, none or auto (default)
  --encoding NAME       utf-8, utf-16le, utf-16be, gb18030 or auto (default)
  --header WHETHER      true, false or auto (default)
  --normalize WHETHER   false takes rows as they are (default true)
  --overwrite           replace packages of the same name
  --stdin-name NAME     file name of standard input (default stdin.csv)
  --json                the report as JSON on standard output
${LANGUAGE_OPTION}
`,
    'cli.give-out': 'give the folder that packages go to.',
    'cli.usage-emulator': `Usage: account-package emulator [OPTION …]

Runs a local stand-in for the service on the loopback interface until it is stopped. The first line
that it prints is its URL; the credentials that it takes follow.

Options:
  --port N              port to listen on (default: any free one)
  --access-id ID        AccessID that it takes (default: made up)
  --secret-key KEY      SecretKey that it takes (default: made up)
${LANGUAGE_OPTION}
`,
    'cli.see-help': ({ help }) => `See ${help}.`,
    'cli.no-command': 'A command is missing.',
    'cli.one-topic': 'help takes one COMMAND.',
    'cli.unknown-command': ({ given, commands, }) => `There is no command "${given}", only ${listOf(commands)}.`,
    'cli.unknown-option': ({ option }) => `There is no option ${option}.`,
    'cli.given-twice': ({ option }) => `${option} is given twice.`,
    'cli.takes-no-value': ({ option }) => `${option} takes no value.`,
    'cli.no-value': ({ option }) => `${option} needs a value.`,
    'cli.empty-value': ({ option }) => `${option} has an empty value.`,
    'cli.no-file': 'FILE is missing.',
    'cli.stdin-twice': 'Standard input (-) is given twice.',
    'cli.stdin-name-alone': '--stdin-name needs a FILE that is -, for standard input.',
    'cli.stdin-name-path': '--stdin-name takes the name of a file, without a path.',
    'cli.not-both': ({ one, other }) => `Give either ${one} or ${other}, not both.`,
    'cli.lines-cut': ({ rule, count, shown, }) => `Of ${(0,numbers/* formatInteger */.Sm)(count)} findings of ${rule}, the first ${(0,numbers/* formatInteger */.Sm)(shown)} are listed.`,
    'cli.options-only': ({ command }) => `${command} takes options only.`,
    'cli.port': ({ max }) => `--port must be a whole number from 0 to ${max}.`,
    'cli.output-unwritable': ({ reason }) => `Standard output can't be written: ${reason}.`,
    'cli.uploading-to': ({ service }) => `Uploading to ${service}.`,
    'cli.uploaded': 'Uploaded. Each uploadId is on standard output.',
    /** A bar of progress: of `bytes` in all, or as many so far where nobody knows of how many. */
    'cli.bar': ({ verb, bar, bytes, percent, }, say) => bar === null
        ? `${say(verb)} ${words_bytes(bytes)}`
        : `${say(verb)} ${bar} ${String(percent).padStart(3)} % of ${words_bytes(bytes)}`,
};

;// CONCATENATED MODULE: ./lib/messages/en/cloudbase.js
/** Texts about file uploads to WeChat Cloud Base. */
const CLOUDBASE = {
    'cloudbase.wechat': 'WeChat',
    'cloudbase.wechat-answer': "WeChat's answer",
    'cloudbase.storage': 'The storage',
    'cloudbase.storage-answer': "The storage's answer",
    'cloudbase.an-access-token': 'an access token',
    'cloudbase.the-link': 'the upload link',
    'cloudbase.the-file': 'the file',
    'cloudbase.maybe-stored': 'The file may be in the storage all the same.',
    'cloudbase.nothing-stored': 'Nothing was stored.',
    // What is wrong with an answer, in a clause about it.
    'cloudbase.control-character': ({ field }) => `has a ${field} with a control character or half a character`,
    'cloudbase.no-cloud-id': 'has a file_id that does not start with cloud://',
    'cloudbase.secret-in-id': 'has a file_id that holds a secret',
    'cloudbase.url-invalid': 'has a url that is not a valid URL, so nothing was sent there',
    'cloudbase.url-credentials': 'has a url that holds a user name or password, so nothing was sent there',
    'cloudbase.url-insecure': 'has a url that is not https://, so nothing was sent there',
    'cloudbase.no-document': 'is neither empty nor an XML document',
    'cloudbase.no-code': 'is an error without a code',
    // What to do about answers that no code explains.
    'cloudbase.hint.wechat-redirect': 'Check `service-url`; the credentials go to no other host.',
    'cloudbase.hint.wechat-unusable': 'Check that `service-url` names the WeChat API, and what proxies stand in between.',
    'cloudbase.hint.wechat-forbidden': 'Check whether this machine may reach the WeChat API.',
    'cloudbase.hint.wechat-other': 'Check that `service-url` names the WeChat API.',
    'cloudbase.hint.storage-redirect': 'Check what proxies stand between this machine and the storage; the form goes to no other host.',
    'cloudbase.hint.storage': 'Check what proxies stand between this machine and the storage.',
    'cloudbase.hint.storage-forbidden': 'The link was refused: check the clock of this machine and what proxies stand in between, and run it again.',
    'cloudbase.hint.storage-too-large': 'A gateway before the storage takes only smaller files.',
    // What to do about codes of the storage.
    'cloudbase.hint.denied': 'The link has expired, or does not allow this path. A link is good for a quarter of an hour: run it again, on a faster line or with a smaller file if the upload took that long.',
    'cloudbase.hint.expired': 'A link is good for a quarter of an hour: run it again, on a faster line or with a smaller file if the upload took that long.',
    'cloudbase.hint.file-size': 'The storage takes only smaller files.',
    'cloudbase.hint.path-length': 'Choose a shorter `path`.',
    'cloudbase.hint.bucket': 'Check `env`, and that its storage is open in the Cloud Base console.',
    'cloudbase.hint.again': 'Run it again later.',
    'cloudbase.hint.link': 'Run it again; if it lasts, ask the support of Cloud Base, with the request id.',
    // Codes of WeChat: meanings in a clause, and what to do.
    'cloudbase.code.system': 'a system error',
    'cloudbase.code.credential': 'the access token or the AppSecret is not valid',
    'cloudbase.code.grant': 'the grant type is not valid',
    'cloudbase.code.app-id': 'the AppID is not valid',
    'cloudbase.code.token': 'the access token is not valid',
    'cloudbase.code.parameter': 'a parameter is not valid',
    'cloudbase.code.no-parameter': 'a parameter is missing',
    'cloudbase.code.app-secret': 'the AppSecret is not valid',
    'cloudbase.code.address': "this machine's IP address is not on the list of the mini-program",
    'cloudbase.code.no-token': 'the access token is missing',
    'cloudbase.code.no-app-id': 'the AppID is missing',
    'cloudbase.code.no-app-secret': 'the AppSecret is missing',
    'cloudbase.code.expired': 'the access token has expired',
    'cloudbase.code.method': 'the HTTP method is wrong',
    'cloudbase.code.empty': 'the body of the request is empty',
    'cloudbase.code.day-quota': "the day's quota of calls is used up",
    'cloudbase.code.minute-quota': "the minute's quota of calls is used up",
    'cloudbase.code.malformed': 'the body of the request is malformed',
    'cloudbase.code.not-enabled': 'Cloud Base is not enabled for this app',
    'cloudbase.code.unknown': 'an error code that this program does not know',
    'cloudbase.hint.later': 'Run it again later; if it lasts, ask the support of WeChat, with the code.',
    'cloudbase.hint.own-fault': 'Check that `service-url` leaves requests as they are; otherwise report this as a fault of this program, with the code.',
    'cloudbase.hint.token': 'Give a fresh `access-token` of the mini-program, or `app-id` and `app-secret`, so that the action fetches one itself.',
    'cloudbase.hint.credential': 'Check `app-secret`. Give a fresh `access-token` of the mini-program, or `app-id` and `app-secret`, so that the action fetches one itself.',
    'cloudbase.hint.app': 'Check `app-id` and `app-secret` against the WeChat console of the mini-program.',
    'cloudbase.hint.parameter': 'Check `env` (the id of the Cloud Base environment, not its display name) and `path`.',
    'cloudbase.hint.address': 'Add it to the IP list in the WeChat console, or run on a machine with a fixed address.',
    'cloudbase.hint.tomorrow': 'Run it again tomorrow.',
    'cloudbase.hint.minutes': 'Run it again in a few minutes.',
    'cloudbase.hint.enable': 'Enable Cloud Base in the WeChat console, and check that the credentials are those of the mini-program that has `env`.',
    'cloudbase.hint.unknown': "Check `env`, and look the code up in WeChat's and Cloud Base's error codes.",
    'cloudbase.hint.renewed': 'The access token was fetched just now: check that `app-id` is that of the mini-program that has `env`, and that nothing else renews its tokens by force.',
};

;// CONCATENATED MODULE: ./lib/messages/en/files.js
/** What to do about a slip in a path. */
const SLIPS = {
    lines: 'It holds several lines: `file` takes one path; several go into `files`, one a line.',
    quotes: 'It holds quotes, which are taken as part of the name: leave them out.',
    tilde: 'A `~` is not filled in here: write the folder out, or use a path relative to the workspace.',
    variable: 'Variables are not filled in here: write the path out, or use an expression of the workflow.',
    pattern: 'Patterns go into `files`; `file` takes the path of one file.',
    'other-machine': 'It looks like a path on another machine: a job in a container sees its workspace elsewhere. Use a path relative to the workspace.',
};
/** The sentences on a file that is missing. */
function missingText(missing) {
    const check = 'Check the path, and that the file has been made.';
    if (missing === null)
        return `There is no such file. ${check}`;
    const { path, slip, folder } = missing;
    const where = `There is no file ${path}.`;
    if (slip !== null)
        return `${where} ${SLIPS[slip]}`;
    if (folder !== null)
        return `${where} Of the folders in it, ${folder} is the last that exists. ${check}`;
    return `${where} ${check}`;
}
/** What is wrong with a file that can't be read, in a clause; other reasons are codes. */
const REASONS = {
    directory: 'it is a directory',
    'not-regular': 'it is no regular file',
    'unknown-size': 'the system says that it is empty, but it is not; copy its content into an ordinary file first',
};
/** Why a file can't be read: words or a code. */
function reasonText(reason) {
    return REASONS[reason] ?? reason;
}
/** Texts about the files that are sent. */
const files_FILES = {
    'files.changed': ({ path, how }, say) => `The file ${path} ${say(how)} since it was validated, so it was not uploaded.`,
    'files.changed-hint': 'Let nothing write to the file during the run, and run it again.',
    'files.other-size': 'has another size',
    'files.other-content': 'has other content',
    'files.grown': 'has grown',
    'files.written': 'was written to',
    'files.no-longer-read': 'can no longer be read',
    'files.gone': 'is no longer there',
    'files.not-regular': 'is no longer a regular file',
    'files.replaced': 'was replaced by another file',
    'files.missing': ({ missing }) => missingText(missing),
    'files.unreadable': ({ name, reason }) => `The file ${name} can't be read: ${reasonText(reason)}.`,
    'files.unreadable-hint': 'Check that the path names a regular file, and that this user may read it.',
    'files.leads-out': ({ file, target }) => `${file} leads out of the workspace by a symbolic link, to ${target}. That file is what is read. If the link is not your own, don't use it.`,
};

// EXTERNAL MODULE: ./lib/messages/code-points.js
var code_points = __nccwpck_require__(5267);
;// CONCATENATED MODULE: ./lib/messages/en/findings.js




/** What is said of findings about files and rows: what is wrong, where, and what to do. */
const FINDINGS = {
    'finding.file-missing': ({ missing }) => missingText(missing),
    'finding.file-unreadable': ({ reason, isAltered }) => isAltered
        ? 'The file changed while it was being read. Let nothing write to it during the run, and run it again.'
        : `The file can't be read: ${reasonText(reason)}. Check that the path names a file, and that this user may read it.`,
    'finding.file-name-length': ({ characters }) => `The file name has ${words_count(characters, 'character')}, and 1 to 100 are allowed. Rename the file.`,
    'finding.file-extension': 'The file name ends in none of .zip, .txt and .csv. Save the package in one of these formats.',
    'finding.file-extension-case': 'The extension of the file name is not all lowercase. Rename the file: the service may not know it otherwise.',
    'finding.file-size': ({ bytes, isAll }) => `The file has ${isAll ? '' : 'at least '}${words_count(bytes, 'byte')}, and 104,857,600 are allowed (100 MiB). Split it; a txt or csv may also be put into a zip.`,
    'finding.file-size-decimal': ({ bytes }) => `The file has ${words_count(bytes, 'byte')}, within 100 MiB but over 100,000,000, and the limit of 100 MB may mean either. Make it smaller to be on the safe side.`,
    'finding.file-empty': 'The file holds no account. Check what was meant to write it.',
    'finding.file-content': ({ content, isEntry }) => {
        const [what, todo] = CONTENTS[content];
        return `The ${isEntry ? 'file in the archive' : 'file'} is ${what}, not a list of accounts. ${todo}`;
    },
    'finding.bom': 'The text starts with a UTF-8 byte order mark, which the service may take for a part of the first account. Save it as UTF-8 without one.',
    'finding.line-ends': 'Some lines end in LF and others in CRLF, and a reader may take the CR for a part of the account. Save the file with the same line ends throughout.',
    'finding.encoding': (facts) => 'line' in facts && !facts.isUtf16
        ? `Line ${facts.line} is not valid UTF-8 from its byte ${facts.invalidByte} on. ${ENCODING_HINTS[facts.likely ?? 'unknown']}`
        : 'The text is UTF-16, and only UTF-8 is allowed. Save it as UTF-8; in Excel that is "CSV UTF-8", not "Unicode Text".',
    'finding.csv-quote': ({ line }) => `Line ${line} has a quoted value that is not closed, or is followed by something else than the end of the row. Close the quotes, and write a quote inside them twice.`,
    'finding.csv-columns': ({ line }) => `Line ${line} has more than one column. Keep only the column of accounts, or put an account that holds a comma in quotes.`,
    'finding.row-blank': ({ line }) => `Line ${line} is blank. Remove it.`,
    'finding.account-length': ({ line, characters }) => `Line ${line} has an account of ${words_count(characters, 'character')}, and 2 to 100 are allowed. Correct or remove it.`,
    'finding.token-length': ({ line, characters }) => `Line ${line} has a token of ${words_count(characters, 'character')}, and exactly 36 are needed. Correct or remove it.`,
    'finding.account-type': ({ line, accountType, fault }) => {
        const [how, todo] = accountFault(fault);
        return `Line ${line} has no ${accountType} account${how}: that is ${SHAPES[accountType] ?? 'another'}. ${todo}`;
    },
    'finding.account-bytes': ({ line, kind, characters, bytes }) => `Line ${line} has ${withArticle(kind)} of ${words_count(characters, 'character')} but ${bytes} bytes. Check that the service takes more than 100 bytes, or shorten it.`,
    'finding.control-character': ({ line, codePoints }) => codePoints.includes(0x0d)
        ? `Line ${line} holds a CR that ends no line (${(0,code_points/* codePointList */.m)(codePoints, ', ')}); the file seems to have old Mac line ends. Save it with the line ends LF or CRLF.`
        : `Line ${line} holds control characters or line separators (${(0,code_points/* codePointList */.m)(codePoints, ', ')}), at which some readers end the row. Remove them unless they are really meant.`,
    'finding.format-character': ({ line, codePoints }) => `Line ${line} holds characters that are not seen (${(0,code_points/* codePointList */.m)(codePoints, ', ')}). Remove them, or the account is another one than it seems.`,
    'finding.separator': ({ line, codePoints }) => `Line ${line} holds what separates columns elsewhere (${(0,code_points/* codePointList */.m)(codePoints, ', ')}). If it is several columns, keep only that of the accounts.`,
    'finding.full-width': ({ line }) => `Line ${line} holds full-width letters, digits or signs. Write them in their usual form (ASCII).`,
    'finding.spreadsheet': ({ line, trace }) => {
        const [what, todo] = TRACES[trace];
        return `Line ${line} ${what}. ${todo}`;
    },
    'finding.whitespace': ({ line, leading, trailing }) => `Line ${line} ${edges(leading, trailing)} with white space. Remove it unless it is really meant.`,
    'finding.header-row': ({ line }) => `Line ${line} seems to be a column title. Remove it, or it counts as an account.`,
    'finding.duplicate': ({ line }) => `Line ${line} repeats the account of an earlier line. Remove it.`,
    'finding.duplicate-across': ({ line, otherFile, otherLine }) => `Line ${line} repeats the account on line ${otherLine} of ${otherFile}. Remove one of them, or both packages are pushed to it.`,
    'finding.csv-quote-inside': ({ line }) => `Line ${line} has a quote inside a value that is not quoted, and some readers refuse the file. Remove it, or put the value in quotes and write the quote twice.`,
    'finding.csv-quoted': ({ line }) => `Line ${line} has a quoted value, and the service may take the quotes for a part of it. Write it without quotes if it needs none.`,
    'finding.all-rows': ({ rows }) => `All ${(0,numbers/* formatInteger */.Sm)(rows)} rows have this fault.`,
};
const AS_CSV = 'In Excel, save it as "CSV UTF-8".';
const UNPACK = 'Unpack it, and give the list itself, or a zip that holds the list alone.';
const EXPORT = 'Export the list of accounts as txt or csv.';
/** What a file is instead of a list, and what to do. */
const CONTENTS = {
    zip: ['a zip archive', 'Name it .zip; one that stands in a zip has to be unpacked first.'],
    gzip: [
        'packed with gzip',
        'Unpack it with `gunzip`, and put the list into a zip if it is large.',
    ],
    '7z': ['a 7z archive', UNPACK],
    rar: ['a RAR archive', UNPACK],
    bzip2: ['packed with bzip2', UNPACK],
    xz: ['packed with xz', UNPACK],
    zstd: ['packed with Zstandard', UNPACK],
    tar: ['a tar archive', UNPACK],
    xlsx: ['an Excel workbook (or another file of Office)', AS_CSV],
    xls: ['an old Excel workbook (or another file of Office)', AS_CSV],
    pdf: ['a PDF document', EXPORT],
    image: ['a picture', EXPORT],
    'lfs-pointer': [
        'a pointer of Git LFS',
        'Fetch the file itself: run `git lfs pull`, or set `lfs: true` for actions/checkout.',
    ],
    html: ['a web page (HTML)', 'Check what was downloaded: it may be a page for signing in.'],
    xml: ['an XML document', EXPORT],
    json: ['JSON', 'Write the accounts one a line, without brackets and quotes.'],
};
const ENCODING_HINTS = {
    gb18030: 'The text looks like GBK or GB18030: save the file as UTF-8.',
    'windows-1252': 'The text looks like Windows-1252 (Latin-1): save the file as UTF-8.',
    unknown: 'Save the file as UTF-8, or correct the row.',
};
const MD5 = '32 hexadecimal digits';
/** What an account of each type looks like. */
const SHAPES = {
    qq: '5 to 12 digits',
    'qq-md5': MD5,
    idfa: '32 hexadecimal digits with uppercase letters, in groups of 8-4-4-4-12 joined by -',
    'idfa-md5': MD5,
    mac: 'six pairs of hexadecimal digits with uppercase letters, joined by :',
    'mac-md5': MD5,
    'oaid-md5': MD5,
    imei: '14 or 15 digits or lowercase letters',
    'imei-md5': MD5,
    phone: 'a + and 7 to 15 digits, of which the first is not 0 (E.164)',
    email: 'a valid e-mail address, as in name@example.com',
};
const CORRECT = 'Correct or remove it, or choose another account type.';
/** In which way an account is off, and what to do. */
const FAULTS = {
    'full-width': ['it has full-width characters', 'Write them in their usual form (ASCII).'],
    invisible: ['it has characters that are not seen', 'Remove them.'],
    'white-space': ['it has white space', 'Remove it.'],
    separators: ['it has spaces, dashes or other signs', 'Remove them.'],
    letters: ['it has letters', 'Correct or remove it.'],
    'letter-case': ['its letters are in the wrong case', 'Change them to the other case.'],
    characters: ['it has characters that don’t belong there', CORRECT],
    'too-few': ['it is too short', CORRECT],
    'too-many': ['it is too long', CORRECT],
    'leading-00': ['it starts with 00', 'Write + instead of 00.'],
    'leading-0': ['it starts with 0', 'Write + and the country code instead of the 0.'],
    mainland: [
        'it looks like a number of mainland China without its country code',
        'Put +86 in front.',
    ],
    'no-plus': ['it has no +', 'Put + and the country code in front.'],
    'no-at': ['it has no @', CORRECT],
    'several-at': ['it has more than one @', CORRECT],
    'local-part': ['what stands before the @ is not allowed there', CORRECT],
    domain: ['what stands behind the @ is no domain', CORRECT],
};
function accountFault(fault) {
    if (fault === null)
        return ['', CORRECT];
    const [how, todo] = FAULTS[fault];
    return [` (${how})`, todo];
}
/** What a spreadsheet made of an account, and what to do. */
const TRACES = {
    scientific: [
        'looks like a number that a spreadsheet has rounded (1.38E+10)',
        'Its digits are lost: format the column as text before the numbers are put in, and save again.',
    ],
    formula: ['is a formula of a spreadsheet (="…")', 'Save the values without = and quotes.'],
    apostrophe: [
        'has an apostrophe before a number, by which spreadsheets mark text',
        'Remove the apostrophe.',
    ],
    decimal: ['is a number that ends in .0', 'Remove the .0: the account was taken for a number.'],
    'error-value': ['is an error value of a spreadsheet', 'Correct the formula, or remove the row.'],
    'separator-row': [
        'only tells a spreadsheet how columns are separated (sep=)',
        'Remove it, or it counts as an account.',
    ],
};
function edges(leading, trailing) {
    const starts = leading === null ? null : `starts (${(0,code_points/* codePoint */.y)(leading)})`;
    const ends = trailing === null ? null : `ends (${(0,code_points/* codePoint */.y)(trailing)})`;
    return [starts, ends].filter((edge) => edge !== null).join(' and ');
}
function withArticle(kind) {
    return kind === 'token' ? 'a token' : 'an account';
}

;// CONCATENATED MODULE: ./lib/messages/en/follow.js

/** What became of pushes. */
const FOLLOW = {
    'follow.usage': `Usage: account-package follow --push-id IDS [OPTION …]

Asks what became of pushes, and prints a line for each on standard output: push id, state, devices
that it arrived at, clicks, parted by tabs. Everything else goes to standard error. The credentials
come from the environment: TPNS_ACCESS_ID and TPNS_SECRET_KEY. Exit code 1 tells that a push failed,
was ended by somebody, could not be cancelled, or had not ended when the wait was over.

Options:
  --push-id IDS         one or several: a JSON array, or parted by spaces or commas; at most 100
  --wait MINUTES        until all have ended, 0 to 360 (default 0: ask once)
  --interval SECONDS    between questions, 20 to 3600 (default 60); an application may ask 200 times
                        an hour, so that it is longer for many ids
  --cancel              cancel the scheduled pushes first
  --region REGION       guangzhou (default), shanghai, hongkong or singapore
  --service-url URL     instead of --region: a private gateway or the emulator
  --auth AUTH           basic (default) or signature: the SecretKey then stays here
  --retries N           further attempts after a failure that may pass, 0 to 10 (default 3)
  --timeout SECONDS     without any progress before an attempt is given up, 1 to 3600 (default 120)
  --json                {"status", "statuses", "statistics", "arrived", "clicked"} as JSON
  --language LANGUAGE   en or zh-CN (default: that of LC_ALL, LC_MESSAGES or LANG)
`,
    // Problems with inputs.
    'follow.give-push-id': 'give the `pushId` that the push put out, or several.',
    'follow.ids.none': 'names no id.',
    'follow.ids.json': 'begins like a JSON array, but is not a valid one.',
    'follow.ids.many': ({ count: given, most }) => `names ${given} ids; at most ${most} are taken.`,
    'follow.ids.form': ({ position }) => `has no push id at place ${position}: it has at most 40 characters, digits as a rule, and no space or comma.`,
    'follow.no-ids': ({ places }) => `\`push-id\` holds null at place ${places.join(', ')}: no push was accepted there, or its answer named no id. What became of it only the TPNS console can tell.`,
    'follow.ids.twice': ({ ids }) => `names an id twice: ${ids.join(', ')}.`,
    // How it goes.
    'follow.following': ({ pushes, service }, say) => `Following ${pushes} push${pushes === 1 ? '' : 'es'}, by ${say(service)}.`,
    'follow.cancelling': ({ pushes, service }, say) => `Cancelling ${pushes} push${pushes === 1 ? '' : 'es'}, by ${say(service)}.`,
    'follow.status': ({ pushId, status, state, date, }, say) => `Push ${pushId}: ${status} (${say(state)}${date === null ? '' : `, ${date}`})`,
    'follow.waiting': ({ open, ms }) => `Under way: ${open}. The next questions follow in ${seconds(ms)}.`,
    'follow.no-statistics': ({ pushIds, problem }, say) => `The statistics of ${pushIds.length === 1 ? 'push' : 'pushes'} ${pushIds.join(', ')} could not be had, and are left out. ${say(problem)}`,
    'follow.no-room': 'An application may ask 200 times an hour, and as many questions were asked in the last hour.',
    'follow.arrived': ({ arrived, clicked, }) => `Arrived: ${arrived === '' ? 'not known' : arrived}. Clicked: ${clicked === '' ? 'not known' : clicked}.`,
    // States, in words that need no knowledge of the service.
    'follow.stage.unknown-push': 'unknown to the service',
    'follow.stage.no-record': 'the service has no record of it',
    'follow.stage.init': 'created',
    'follow.stage.wait': 'waiting to be sent',
    'follow.stage.started': 'under way',
    'follow.stage.ended': 'ended by somebody',
    'follow.stage.cancelled': 'cancelled by this run',
    'follow.stage.failed': 'failed',
    'follow.stage.finished': 'finished',
    // What fails a run.
    'follow.failed': ({ pushId, status }) => `Push ${pushId} failed (${status}).`,
    'follow.failed.hint': 'Look at the push in the TPNS console for the cause, mend it, and push again to the same package: usually a certificate that has expired, a channel of a vendor that is not set up, or a package without a device that is registered.',
    'follow.ended': ({ pushId, status }) => `Push ${pushId} was ended by somebody before it was finished (${status}).`,
    'follow.ended.hint': 'Ask whoever works with the TPNS console; some of the people may have the message already.',
    'follow.cancel-late': ({ pushId, status, }) => `It was too late to cancel push ${pushId}: it is ${status}.`,
    'follow.cancel-late.hint': 'Only a scheduled push that has not begun can be cancelled. The TPNS console may be able to stop what has not been delivered.',
    'follow.wait-over': ({ pushId, status, minutes, }) => `Push ${pushId} had not ended after ${words_count(minutes, 'minute')} (${status ?? 'the service has no record of it'}).`,
    'follow.wait-over.hint': 'The push goes on by itself. Follow it again, or with a longer `wait`.',
    'follow.no-record': ({ pushId }) => `The service has no record of push ${pushId}.`,
    'follow.goes-on': 'The pushes themselves go on.',
    // The summary.
    'follow.head.finished': ({ pushes }) => pushes === 1 ? '✅ Push finished' : `✅ ${pushes} pushes finished`,
    'follow.head.cancelled': ({ pushes }) => pushes === 1 ? '✅ Push cancelled' : `✅ ${pushes} pushes cancelled`,
    'follow.head.cancel-accepted': '✅ The service took the cancellation',
    'follow.head.open': '⏳ Under way',
    'follow.head.mixed': '✅ Pushes followed',
    'follow.head.trouble': ({ troubled, pushes, }) => pushes === 1 ? '❌ The push needs a look' : `❌ ${troubled} of ${pushes} pushes need a look`,
    'follow.head.stopped': '❌ The following ended early',
    'follow.push': 'Push id',
    'follow.state': 'State',
    'follow.time': 'Time',
    'follow.audience': 'Audience',
    'follow.arrived-column': 'Arrived',
    'follow.clicked-column': 'Clicked',
    'follow.sent-column': 'Sent',
    'follow.channel': 'Channel',
    'follow.by-channel': 'By channel',
    'follow.devices': 'Devices that it arrived at',
    'follow.what-to-do': 'What to do',
};

;// CONCATENATED MODULE: ./lib/messages/en/general.js

/** Texts that have no place of their own. */
const GENERAL = {
    'general.stopped': ({ signal }) => `Stopped by ${signal}.`,
    'general.nothing-sent': 'Nothing was sent.',
    /** A fault of this project: class and message of what was thrown. */
    'general.bug': ({ name, message }) => `${name}: ${message}. This is a bug: please report it.`,
    /** Sentences, one after the other; empty ones leave nothing. */
    'general.sentences': ({ texts }, say) => texts
        .map(say)
        .filter((sentence) => sentence !== '')
        .join(' '),
    'general.bytes': ({ bytes }) => words_bytes(bytes),
    'general.seconds': ({ milliseconds }) => seconds(milliseconds),
};

;// CONCATENATED MODULE: ./lib/messages/en/github.js


/** What only an action says: its log, its annotations, what the runner lacks. */
const GITHUB = {
    'github.drained': 'The run ended before its work was done. This is a bug of the action: report it.',
    'github.problems': ({ count }) => `${count} problems with the inputs`,
    'github.unusable-inputs': "The inputs can't be used.",
    'github.inputs': 'Inputs',
    'github.output-unset': ({ name, reason }) => `The output ${name} could not be set: ${reason}.`,
    'github.check-output': 'Check that GITHUB_OUTPUT names a file that the step may write to.',
    'github.summary-unwritten': ({ reason }) => `The job summary could not be written: ${reason}`,
    'github.cause': ({ name, message }) => `Cause: ${name}: ${message}`,
    'github.validating': ({ file, kind }) => `Validating ${file} (kind: ${kind}).`,
    'github.rule-line': ({ severity, rule, count, }) => `  ${severity} ${rule}: ${words_count(count, 'time')}`,
    'github.validating-all': ({ count, kind }) => `Validating ${words_count(count, 'package')} (kind: ${kind}).`,
    'github.more-findings': ({ count }) => `${words_count(count, 'more finding')}, of the first 20 of each rule`,
    'github.see-findings': 'The annotations and the job summary say what to correct; the report, whose path is the output `report`, has every rule.',
    'github.report-unwritten': ({ reason }) => `The report could not be written: ${reason}.`,
    'github.check-temp': 'Check that RUNNER_TEMP names a folder that the step may write to.',
    'github.uploading': ({ file, bytes, service, }) => `Uploading ${file} (${words_bytes(bytes)}) to ${service}.`,
    'github.uploaded': ({ uploadId }) => `Uploaded. uploadId: ${uploadId}`,
    'github.package-refused': 'Package refused',
    'github.upload-failed': 'Upload failed',
    'github.package-uploaded': ({ warned }) => `Package uploaded${warned ? ', with warnings' : ''}`,
    'github.package-valid': ({ warned }) => `Package valid${warned ? ', with warnings' : ''}`,
    'github.its-upload-id': ({ uploadId }) => `Its uploadId is \`${uploadId}\`.`,
    'github.severity-count': ({ severity, count, }) => words_count(count, severity),
    /** How often a rule was broken, and in which lines first; none when it is about the whole file. */
    'github.rule-places': ({ count, lines, isEveryRow, }) => {
        const times = words_count(count, 'time');
        if (lines.length === 0)
            return `${times}, about the whole file`;
        if (isEveryRow)
            return `${times}, in every row`;
        const listed = lines.map(numbers/* formatInteger */.Sm).join(', ');
        return `${times}, ${count === 1 ? 'line' : 'lines'} ${listed}${count > lines.length ? ', …' : ''}`;
    },
    'github.push-to-it': 'Push to it',
    'github.how-to-push': ({ uploadId }) => `With the push action, in a job that comes after this one. To push to this very package from elsewhere, give \`upload-id: '${uploadId}'\`.`,
    'github.one-length': ({ kind, characters }) => `Every valid ${kind} is ${words_count(characters, 'character')} long.`,
    'github.lengths': ({ kind }) => `Length of the ${kind}s`,
    'github.length-range': ({ kind, shortest, longest, most, accounts, }) => `From ${(0,numbers/* formatInteger */.Sm)(shortest)} to ${words_count(longest, 'character')}. The most frequent length is ${(0,numbers/* formatInteger */.Sm)(most)} (${words_count(accounts, kind)}).`,
    'github.characters': 'Characters',
    'github.valid-rows': ({ kind }) => `Valid ${kind}s`,
    'github.packages-refused': 'Packages refused',
    'github.packages-valid': ({ packages, warned }) => `${words_count(packages, 'valid package')}${warned ? ', with warnings' : ''}`,
    'github.packages-uploaded': ({ packages, warned }) => `${words_count(packages, 'package')} uploaded${warned ? ', with warnings' : ''}`,
    'github.packages-unfinished': ({ done, packages }) => `${(0,numbers/* formatInteger */.Sm)(done)} of ${words_count(packages, 'package')} uploaded`,
    'github.result': 'Result',
    'github.errors': 'Errors',
    'github.warnings': 'Warnings',
    'github.line': 'Line',
    'github.other-file': 'Also in',
    'github.more-packages': ({ count }) => `${words_count(count, 'more package')}: see the output packages and the report.`,
    'github.more-findings-in': ({ count }) => `Findings in ${words_count(count, 'more package')}: see the report.`,
    'github.push-to-them': 'Push to them',
    'github.how-to-push-all': 'With the push action, in a job that comes after this one: one package after the other, in this order.',
    /** Values in a snippet of YAML: no character in them may mean something there. */
    'github.snippet-title': 'Title of the notification',
    'github.snippet-content': 'Text of the notification',
    'github.snippet-step': ({ step }) => `"${step}" is the id of the upload step`,
};

;// CONCATENATED MODULE: ./lib/messages/en/net.js
/** The code of an error underneath, in brackets; nothing when there is none. */
function named(code) {
    return code === '' ? '' : ` (${code})`;
}
/** Texts about connections, requests and answers. */
const NET = {
    // What services and peers are called.
    'net.service': 'The service',
    'net.answer': 'The answer',
    'net.proxy': ({ host }) => `the proxy ${host}`,
    // What an attempt does, for `net.no-progress`.
    'net.doing.connect': ({ peer }, say) => `connecting to ${say(peer)}`,
    'net.doing.tls': ({ peer }, say) => `making a TLS connection to ${say(peer)}`,
    'net.doing.proxy': ({ peer }, say) => `waiting for ${say(peer)}`,
    'net.doing.send': 'sending the request',
    'net.doing.read-file': 'reading the file',
    'net.doing.wait': 'waiting for the answer',
    'net.doing.read': 'reading the answer',
    // Attempts.
    'net.stopped': 'Stopped.',
    'net.no-progress': ({ seconds, doing }, say) => `No progress for ${seconds} ${seconds === 1 ? 'second' : 'seconds'} while ${say(doing)}.`,
    'net.no-progress.hint': 'Check the network between this machine and the service; raise `timeout` if the line is only slow.',
    'net.no-progress.disk-hint': 'Check the disk that the file is on; copy the file to a local one first if it is a network disk.',
    'net.gave-up': ({ attempts }) => `Gave up after ${attempts} attempts.`,
    'net.long-wait': ({ asked, most }) => `It asks to wait ${asked} seconds (Retry-After); this run waits at most ${most}.`,
    'net.long-wait.hint': ({ asked }) => `Run it again in ${asked} seconds or later.`,
    // Connections that are not made.
    'net.connect': ({ peer, fault, code }, say) => `Can't connect to ${say(peer)}: ${say(fault)}${named(code)}.`,
    'net.connect.unknown-name': 'the name does not resolve',
    'net.connect.name-server': 'the name does not resolve now',
    'net.connect.refused': 'it refuses connections',
    'net.connect.closed': 'it closed the connection at once',
    'net.connect.silent': 'it does not answer',
    'net.connect.no-way': 'there is no way to it',
    'net.connect.failed': 'the connection failed',
    'net.connect.hint': 'Check the network and firewall of this machine; behind a proxy, set https_proxy.',
    'net.connect.name-hint': 'Check the spelling of the host name and the DNS of this machine; behind a proxy, set https_proxy.',
    'net.not-loopback': ({ host, address }) => `${host} led to ${address}, which is not this machine, so nothing was sent over plain HTTP.`,
    'net.not-loopback.hint': ({ host }) => `Use https://, or mend what ${host} stands for on this machine (its hosts file or DNS).`,
    // TLS.
    'net.certificate': ({ peer, fault, code }, say) => `The certificate of ${say(peer)} ${say(fault)}${named(code)}.`,
    'net.certificate.untrusted': 'is signed by nobody that this machine trusts',
    'net.certificate.expired': 'has expired',
    'net.certificate.early': 'is not valid yet',
    'net.certificate.other-host': 'is for another host name',
    'net.certificate.refused': 'is refused',
    'net.certificate.untrusted-hint': 'If a gateway or proxy of your own signs it, put the path of its CA certificate (PEM) in NODE_EXTRA_CA_CERTS.',
    'net.certificate.clock-hint': "Ask whoever runs the service to renew it, and check this machine's clock.",
    'net.certificate.other-host-hint': 'Check the host name, and that no proxy or gateway answers in its place.',
    'net.certificate.refused-hint': 'Check what stands between this machine and the service; certificate checks are never switched off.',
    'net.tls': ({ peer, fault, code }, say) => `No TLS connection to ${say(peer)} could be agreed on: ${say(fault)}${named(code)}.`,
    'net.tls.not-tls': 'its answer is not TLS',
    'net.tls.version': 'it speaks no version of TLS that is still safe',
    'net.tls.handshake': 'it takes none of the ciphers offered, or wants a client certificate',
    'net.tls.client-certificate': 'it wants a client certificate, and this program has none',
    'net.tls.client-refused': 'it refused this client, which has no certificate of its own',
    'net.tls.unknown-name': 'it knows nothing of this host name',
    'net.tls.failed': 'the handshake failed',
    'net.tls.not-tls-hint': 'Check that the address and port are those of an https:// service.',
    'net.tls.version-hint': 'Ask whoever runs it, or the gateway before it, for TLS 1.2 or 1.3; check that no proxy intercepts the connection.',
    'net.tls.client-certificate-hint': 'Client certificates are not supported: ask whoever runs the gateway to let this machine in without one, or go another way, by `service-url` or no_proxy.',
    'net.tls.handshake-hint': 'Ask whoever runs it, or the gateway before it, which ciphers it takes and whether it wants a client certificate, which this program has none of.',
    'net.tls.name-hint': 'Check the host name, and what proxies or gateways stand in between.',
    'net.tls.hint': 'Check what proxies or gateways stand between this machine and the service, and their TLS settings.',
    // Connections that are lost, and answers that are no HTTP.
    'net.lost.connect': ({ peer, code }, say) => `The connection to ${say(peer)} was lost before the request${named(code)}.`,
    'net.lost.request': ({ peer, code }, say) => `The connection to ${say(peer)} was lost while the request was being sent${named(code)}.`,
    'net.lost.answer': ({ peer, code }, say) => `The connection to ${say(peer)} was lost before the answer was complete${named(code)}.`,
    'net.lost.hint': 'Check the network between this machine and the service.',
    'net.malformed': ({ peer, code }, say) => {
        const sentence = `${say(peer)} gave an answer that is not valid HTTP${named(code)}.`;
        return sentence.replace(/^the /, 'The ');
    },
    'net.malformed.hint': 'Check that the address and port are those of the service, and what proxies stand in between.',
    'net.large-head': ({ peer, bytes }, say) => `The headers of the answer of ${say(peer)} have more than ${bytes} bytes (64 KiB).`,
    // Proxies.
    'net.proxy.no-url': ({ name }) => `The environment variable ${name} does not hold the URL of a proxy.`,
    'net.proxy.no-url-hint': ({ name }) => `Set ${name} to http://host:port or https://host:port, or unset it.`,
    'net.proxy.odd-url': ({ name }) => `The environment variable ${name} holds a "#", "?", "\\" or a path, which the URL of a proxy does not have.`,
    'net.proxy.odd-url-hint': ({ name }) => `If one of them belongs to the user name or password in ${name}, percent-encode it: %23 for #, %3F for ?, %5C for \\, %2F for /, %40 for @.`,
    'net.proxy.credentials': ({ peer }, say) => `The credentials for ${say(peer)} are missing or wrong (HTTP 407).`,
    'net.proxy.credentials-hint': 'Put them in the URL of the proxy: http://user:password@host:port, percent-encoded.',
    'net.proxy.schemes': ({ peer, schemes }, say) => `${say(peer).replace(/^the /, 'The ')} takes only ${schemes} authentication (HTTP 407).`,
    'net.proxy.schemes-hint': 'Only Basic is supported: run a local helper that speaks the other one (such as cntlm or px) and put its address in https_proxy, or have the host let through without authentication.',
    'net.proxy.refused': ({ peer, status }, say) => `A tunnel to the service was refused by ${say(peer)} (HTTP ${status}).`,
    'net.proxy.refused-hint': "Check the proxy's rules, or name the host in no_proxy if it can be reached directly.",
    // Answers: what is wrong with a body, in a clause about the answer.
    'net.fault.encoding': ({ encoding }) => `has a content encoding that nobody asked for${named(encoding)}`,
    'net.fault.large': ({ bytes }) => `is larger than ${bytes} bytes (1 MiB)`,
    'net.fault.short': 'was cut short',
    'net.fault.damaged': ({ encoding }) => `is not valid ${encoding} data`,
    'net.fault.not-json': 'is not a JSON object',
    'net.fault.no-integer': ({ field }) => `has no integer ${field}`,
    'net.fault.no-text': ({ field }) => `has no text ${field}`,
    'net.fault.long-field': ({ field, most }, say) => `has a ${field} of more than ${say(most)}`,
    'net.fault.digits': ({ count }) => `${count} digits`,
    'net.fault.kib': ({ count }) => `${count} KiB`,
    // Answers: errors.
    'net.refused': (facts, say) => {
        const { name, what, code, meaning, status, said, requestId } = facts;
        const why = say(meaning);
        const detail = `HTTP ${status}${said === '' ? '' : `; it says "${said}"`}${requestId === '' ? '' : `; request id ${requestId}`}`;
        return `${say(name)} refused ${say(what)} with code ${code}${why === '' ? '' : `: ${why}`} (${detail}).`;
    },
    'net.status': (facts, say) => {
        const rest = facts.fault === null ? '' : `, and its answer ${say(facts.fault)}`;
        return `${say(facts.name)} answered HTTP ${facts.status}${rest}${say(facts.quote)}.`;
    },
    'net.unusable': (facts, say) => `${say(facts.answer)} ${say(facts.problem)} (HTTP ${facts.status})${say(facts.quote)}.`,
    'net.because': (facts, say) => `${say(facts.clause)} (HTTP ${facts.status})${say(facts.quote)}.`,
    'net.early-success': ({ name, status, quote, }, say) => `${say(name)} reported success before it had the whole request (HTTP ${status})${say(quote)}.`,
    'net.redirect': ({ name, status, origin, }, say) => `${say(name)} answered HTTP ${status}, a redirect to ${say(origin)}; redirects are not followed.`,
    'net.redirect.nowhere': 'nowhere',
    'net.redirect.no-url': 'an address that is not a URL',
    'net.quote': ({ text }) => `: "${text}"`,
    'net.quote.secret': ', not quoted since it may hold secrets',
    'net.hint.too-many': 'Too many requests; run it again later.',
    'net.hint.later': 'The service or a gateway before it is in trouble; run it again later.',
    'net.hint.gateway': 'A gateway before the service failed to get an answer from it; run it again later, and if it lasts, tell whoever runs the gateway.',
};

;// CONCATENATED MODULE: ./lib/messages/en/pack.js


const CAUSES = {
    country: 'Set `country`, such as `CN`, if phone numbers have no country code.',
    spreadsheet: 'A spreadsheet turned long numbers into such as 1.38E+10, and their last digits are lost: export the list again with that column as text.',
    column: 'Some rows do not have the column: check `column` and `delimiter`.',
};
/** Numbers of rows by reason. */
function reasons(counts) {
    return Object.entries(counts)
        .map(([reason, rows]) => `${reason} ${(0,numbers/* formatInteger */.Sm)(rows ?? 0)}`)
        .join(', ');
}
/** Texts about lists that are packed. */
const PACK = {
    'pack.unreadable': ({ name, reason }, say) => `${name} can't be read: ${say(reason)}.`,
    'pack.reason-missing': 'there is no such file',
    'pack.reason': ({ code }) => code,
    'pack.changed': ({ name }) => `${name} changed while it was being read.`,
    'pack.changed-hint': 'Run again once nothing writes to it any more.',
    'pack.rejects-exists': ({ path }) => `The file for rejected rows, ${path}, is there already.`,
    'pack.rejects-exists-hint': 'Remove it, or give another one with `rejects`.',
    'pack.rejects-failed': ({ path, code }) => `The file for rejected rows, ${path}, can't be written: ${code}.`,
    'pack.rejects-failed-hint': 'Check that its folder is there and may be written to.',
    'pack.unreadable-hint': 'Check that it is there, is a file, and may be read.',
    'pack.no-list': ({ name }) => `${name} is no list by its name: it ends in none of .txt, .csv, .tsv, these with .gz, and .zip.`,
    'pack.no-list-hint': 'Rename it, or leave it out.',
    'pack.gzip-damaged': ({ name }) => `${name} is damaged, or is no gzip file.`,
    'pack.gzip-damaged-hint': 'Fetch it, or make it, again.',
    'pack.archive-size': ({ name, bytes }) => `${name} is larger than ${(0,numbers/* formatInteger */.Sm)(bytes)} bytes, the most that is read of an archive.`,
    'pack.archive-size-hint': 'Unpack it, and give the lists that are in it.',
    'pack.entry-encrypted': ({ name }) => `${name} is encrypted.`,
    'pack.entry-method': ({ name }) => `${name} is compressed with something else than Deflate.`,
    'pack.entry-hint': 'Make the archive again, or unpack it and give the lists that are in it.',
    'pack.encoding-unknown': ({ name, line }) => `${name} is neither UTF-8 nor GB18030: line ${(0,numbers/* formatInteger */.Sm)(line)} is not UTF-8.`,
    'pack.encoding-unknown-hint': 'Save it as UTF-8.',
    'pack.encoding-wrong': (facts) => `${facts.name} is not ${facts.encoding}: line ${(0,numbers/* formatInteger */.Sm)(facts.line)} can't be read as that.`,
    'pack.encoding-wrong-hint': 'Save it as UTF-8, or set `encoding` to what it is.',
    'pack.encoding-unsupported': ({ encoding }) => `${encoding} can't be read here.`,
    'pack.encoding-unsupported-hint': 'Use Node.js with full ICU, or save the list as UTF-8.',
    'pack.column-needed': ({ name, columns }) => `${name} has ${(0,numbers/* formatInteger */.Sm)(columns)} columns, and it is not said which one holds the accounts.`,
    'pack.column-needed-hint': ({ columns }) => `Set \`column\` to its number, 1 to ${(0,numbers/* formatInteger */.Sm)(columns)}, or to its title; or \`delimiter\` to \`none\` if it is one column.`,
    'pack.column-twice': (facts) => `${facts.name} has several columns called ${facts.column}: ${facts.numbers.join(', ')}.`,
    'pack.column-twice-hint': 'Set `column` to the number of the one that holds the accounts.',
    'pack.column-missing': ({ name, column }) => `${name} has no column called ${column} in its first row.`,
    'pack.column-missing-hint': ({ columns }) => `Set \`column\` to the title as it stands there, or to the number, 1 to ${(0,numbers/* formatInteger */.Sm)(columns)}.`,
    'pack.archive': ({ name, reason }, say) => `${name} can't be read. ${say(reason)}`,
    'pack.exclude': (facts) => `${facts.name}, a list of accounts to leave out, has ${words_count(facts.rejected, 'row')} that can't be read as an account; the first is line ${(0,numbers/* formatInteger */.Sm)(facts.line)} (${facts.reason}).`,
    'pack.exclude-hint': 'Mend the list: whoever stands in these rows asked not to be pushed to, and would be.',
    'pack.rejected': (facts) => `${(0,numbers/* formatInteger */.Sm)(facts.rejected)} of ${words_count(facts.rows, 'row')} can't be read as accounts (${reasons(facts.reasons)}), and \`max-rejected\` allows ${facts.limit}. The first is line ${(0,numbers/* formatInteger */.Sm)(facts.line)} of ${facts.name} (${facts.reason}).`,
    'pack.rejected-hint': ({ causes }) => [
        ...causes.map((cause) => CAUSES[cause]),
        'Mend the rows, which `rejects` writes to a file, or allow more with `max-rejected`.',
    ].join(' '),
    'pack.empty': (facts) => `No account is left of ${words_count(facts.rows, 'row')}${facts.excluded > 0 ? `; ${(0,numbers/* formatInteger */.Sm)(facts.excluded)} are excluded` : ''}${facts.otherShards > 0 ? `; ${(0,numbers/* formatInteger */.Sm)(facts.otherShards)} are for other shards` : ''}.`,
    'pack.empty-hint': 'Check that these are the right lists, and the right column.',
};

;// CONCATENATED MODULE: ./lib/messages/en/pack-write.js
/** What writing packages has to say. */
const PACK_WRITE = {
    'pack-write.max-bytes': ({ maxBytes }) => `A package of ${maxBytes} bytes has no room for the first account that would go into it.`,
    'pack-write.max-bytes-hint': 'Allow larger packages with max-bytes.',
    'pack-write.no-web-assembly': 'Packing needs WebAssembly with SIMD, which is not there.',
    'pack-write.no-web-assembly-hint': 'Use Node.js 20 or later without --jitless, or a current browser.',
    'pack-write.exists': ({ file }) => `${file} exists already in the folder for the packages.`,
    'pack-write.exists-hint': 'Choose another folder or name, or set overwrite to true to replace packages of this name.',
    'pack-write.full': 'There is no room left on the disk for the packages or for temporary files.',
    'pack-write.full-hint': ({ out, temporary, }) => `Packing takes up to three times the size of the text, in ${out} and ${temporary}. Make room there; nothing was written.`,
    'pack-write.failed': ({ folder, code }) => `Files in ${folder} can't be written (${code}).`,
    'pack-write.failed-hint': 'Check that the folder exists and may be written to.',
};

;// CONCATENATED MODULE: ./lib/messages/en/packing.js


const FATES = {
    rows: 'Rows read',
    accounts: 'Accounts in packages',
    duplicates: 'Repeat an earlier row',
    excluded: 'On an exclude list',
    blank: 'Blank',
    headers: 'Header rows',
    rejected: 'Rejected',
    otherShards: 'For other shards',
};
const MENDINGS = {
    'control-character': 'Control characters removed',
    'format-character': 'Invisible characters removed',
    'full-width': 'Full-width characters made ASCII',
    whitespace: 'Spaces around removed',
    apostrophe: 'Apostrophe in front removed',
    formula: 'Formula unwrapped',
    decimal: 'Decimal of a whole number removed',
    thousands: 'Thousands separators removed',
    phone: 'Phone numbers brought to E.164',
    case: 'Letters brought to the right case',
};
/** What is said of packages that were made of lists. */
const PACKING = {
    'packing.reading': ({ lists }) => `Packing ${lists === 1 ? 'one list' : words_count(lists, 'list')}.`,
    'packing.verb': 'Packing',
    'packing.bytes': ({ verb, bytes, rows }, say) => `${say(verb)}: ${words_bytes(bytes)} read, ${words_count(rows, 'row')}`,
    'packing.done': ({ rows, accounts, packages }) => `${words_count(rows, 'row')} became ${words_count(accounts, 'account')} in ${words_count(packages, 'package')}.`,
    'packing.done-title': 'Packages are ready',
    'packing.failed-title': 'Nothing was packed',
    'packing.fate': ({ fate }) => FATES[fate],
    'packing.rejected-as': ({ reason }) => `Rejected: ${reason}`,
    'packing.mending': ({ mending }) => MENDINGS[mending] ?? mending,
    'packing.counted': ({ label, count: rows }, say) => `${say(label)}: ${(0,numbers/* formatInteger */.Sm)(rows)}`,
    'packing.what': 'What became of the rows',
    'packing.rows': 'Rows',
    'packing.mended': 'Mended',
    'packing.lists': 'Lists',
    'packing.list': 'List',
    'packing.package': 'Package',
    'packing.packages': 'Packages',
    'packing.accounts': 'Accounts',
    'packing.size': 'Size',
    'packing.sha256': 'SHA-256',
    'packing.unknown': '–',
    'packing.package-line': (facts) => `${facts.file}: ${words_count(facts.accounts, 'account')}, ${words_bytes(facts.size)}`,
    'packing.left-out': ({ name }) => `Left out ${name}: systems add it to archives, and it is no list.`,
    'packing.rejects-written': ({ path, rows }) => `${words_count(rows, 'rejected row')} in ${path}. It holds personal data: delete it after use.`,
};

// EXTERNAL MODULE: ./lib/messages/ids.js
var messages_ids = __nccwpck_require__(7990);
;// CONCATENATED MODULE: ./lib/messages/en/push.js

const push_LANGUAGE_OPTION = '  --language LANGUAGE         en or zh-CN (default: that of LC_ALL, LC_MESSAGES or LANG)';
/** Pushes: what is wrong with a request, what became of it. */
const PUSH = {
    'push.usage': `Usage: account-package push --upload-id ID [OPTION …]

Pushes to an uploaded package, at most once, and prints the push id on standard output; everything
else goes to standard error. The credentials come from the environment: TPNS_ACCESS_ID and
TPNS_SECRET_KEY.

Options:
  --upload-id ID              of the package
  --upload-ids IDS            several instead: a JSON array, or parted by spaces or commas; pushed
                              to in this order, one a second, until one is refused or in doubt
  --kind KIND                 account (default) or token
  --title TEXT, --content TEXT
  --message-type TYPE         notify (default) or message
  --environment ENVIRONMENT   product or dev; required for iOS applications
  --account-type TYPE         number or name: 1002 or phone, 1005 or email, 991 or qq, …
  --account-push-type WHICH   latest (device of each account) or all
  --send-time TIME            yyyy-MM-DD HH:MM:SS, within 90 days
  --expire-time SECONDS       0 to 259200
  --push-speed N              at most this many a second, 1000 to 50000
  --plan-id ID                of a push plan
  --payload JSON              an object for everything else, merged deep over the request
  --dry-run                   print the request on standard output, and send nothing
  --region REGION             guangzhou (default), shanghai, hongkong or singapore
  --service-url URL           instead of --region: a private gateway or the emulator
  --auth AUTH                 basic (default) or signature: the SecretKey then stays here
  --retries N                 further attempts where nothing was accepted, 0 to 10 (default 3)
  --timeout SECONDS           without any progress before an attempt is given up, 1 to 3600
                              (default 120)
  --json                      {"pushId"} or {"pushIds"} as JSON on standard output
${push_LANGUAGE_OPTION}
`,
    // Problems with a field of a request; each goes on from its name.
    'push.must-be': ({ must }, say) => `must be ${say(must)}.`,
    'push.must.either': ({ one, other }) => `\`${one}\` or \`${other}\``,
    'push.must.range': ({ min, max }) => `a whole number from ${min} to ${max}`,
    'push.must.devices': '0 (latest device) or 1 (all devices)',
    'push.must.string': 'a string',
    'push.must.integer': 'a whole number',
    'push.must.object': 'an object',
    'push.must.array': 'an array',
    'push.must.account-type': 'the number of an account type',
    'push.token-account-type': 'goes with `kind` `account` only.',
    'push.message-size': ({ bytes, most }) => `has ${bytes} bytes as JSON; TPNS takes at most ${most}.`,
    'push.no-text': 'is missing: a notification needs one.',
    'push.no-environment': 'is missing: the message is for iOS, where it is required. Give `product` or `dev`.',
    'push.time.form': 'must be a real time of the form `yyyy-MM-DD HH:MM:SS`.',
    'push.time.passed': 'has passed.',
    'push.time.far': ({ days }) => `is more than ${days} days ahead.`,
    'push.the-message': ({ problem }, say) => `The message (\`title\`, \`content\` and what \`payload\` adds) ${say(problem)}`,
    'push.payload-sets': ({ field, problem }, say) => `sets \`${field}\`, which ${say(problem)}`,
    // Problems with the text of `payload`.
    'push.payload.object': 'must be a JSON object.',
    'push.payload.deep': ({ levels }) => `is nested more than ${levels} levels deep.`,
    'push.payload.twice': ({ line, column }) => `has a key twice in one object (line ${line}, column ${column}).`,
    'push.payload.json': ({ place, }) => place === null
        ? 'is not valid JSON.'
        : `is not valid JSON (line ${place.line}, column ${place.column}).`,
    'push.payload.protected': ({ fields }) => `must not name ${fields.map((field) => `\`${field}\``).join(' and ')}: whom a push reaches is for \`upload-id\` and \`kind\` to say.`,
    // Problems with ids.
    'push.give-upload-id': 'give the `uploadId` that the upload put out, or several in `upload-ids`.',
    'push.id-form': ({ most }) => `must be a positive whole number: digits only, at most ${most}.`,
    'push.both-ids': 'Give either `upload-id` or `upload-ids`, not both.',
    'push.ids.json': 'begins like a JSON array, but is not a valid one.',
    'push.ids.none': 'names no id.',
    'push.ids.many': ({ count, most }) => `names ${count} ids; at most ${most} are taken.`,
    'push.ids.null': ({ position }) => `has no id at place ${position}: that package was not uploaded, so that it can't be pushed to.`,
    'push.ids.form': ({ position, most }) => `has no id at place ${position}: an id is a positive whole number of at most ${most} digits.`,
    'push.ids.twice': ({ ids }) => `names an id twice: ${(0,messages_ids/* idList */.M)(ids)}. Whoever is in that package would be pushed to twice.`,
    // Warnings.
    'push.cut': ({ cuts }, say) => `Not everybody will see the whole text: ${cuts.map(say).join('; ')}.`,
    'push.cut-by': ({ part, characters, channels, }) => {
        const list = channels.map(([channel, limit]) => `${channel} (${limit})`).join(', ');
        return `the ${part} has ${characters} characters, more than shown by ${list}`;
    },
    'push.maybe-ios': 'No `environment` is given, and the message has a part for iOS: an iOS application needs `product` or `dev`.',
    'push.time.passed-there': 'The send time has passed in UTC+8, the time zone of all service access points: if TPNS reads it so, it starts the push at once.',
    'push.time.far-there': ({ days }) => `The send time is more than ${days} days ahead in UTC+8, the time zone of all service access points: TPNS may refuse it.`,
    'push.token-device': 'A token is one device: `account-push-type` has no effect on a token package.',
    'push.token-fields': ({ fields }) => `TPNS documents ${fields.map((field) => `\`${field}\``).join(', ')} for account packages, not for token packages: it may refuse or ignore ${fields.length === 1 ? 'it' : 'them'}.`,
    'push.short-life': ({ seconds, least }) => `The newest documents of TPNS raise an \`expire-time\` from 1 to ${least - 1} to ${least} seconds; ${seconds} may last longer than you want. 0 is not raised.`,
    // How it goes, and what became of it.
    'push.pushing': ({ kind, uploadId, service, }, say) => `Pushing to ${kind} package ${uploadId}, by ${say(service)}.`,
    'push.pushing-all': ({ kind, count, service, }, say) => `Pushing to ${count} ${kind} package${count === 1 ? '' : 's'}, one a second, by ${say(service)}.`,
    'push.nothing-so-far': 'Nothing was pushed so far.',
    'push.not-this-one': 'This package was not pushed to so far.',
    'push.nothing': 'Nothing was pushed.',
    'push.unknown': ({ problem }, say) => `It is unknown whether the push was accepted. ${say(problem)}`,
    'push.look-first': 'Look at the push records in the TPNS console before pushing again: people may already have it.',
    'push.open.success-status': 'has a code that says success, its status does not',
    'push.open.code': ({ code, meaning }, say) => `gives code ${code}: ${say(meaning)}`,
    'push.open.gateway': 'comes from a service, or a gateway before it, that failed or gave up',
    'push.open.contradiction': 'refuses the push, and speaks of one that was accepted',
    'push.pushed': ({ pushId }) => `Pushed. pushId: ${pushId}`,
    'push.pushed-to': ({ uploadId, pushId, position, count, }) => `Pushed to package ${uploadId} (${position} of ${count}). ${pushId === null ? 'The answer names no usable push id.' : `pushId: ${pushId}`}`,
    'push.no-id': 'TPNS accepted the push, but its answer names no usable push id: `pushId` is not set. Do not push again; the push records of the TPNS console have the id.',
    'push.no-ids': ({ uploadIds }) => `TPNS accepted the push to package ${(0,messages_ids/* idList */.M)(uploadIds)}, but its answer names no usable push id: its place in \`pushIds\` is null. Do not push again; the push records of the TPNS console have the id.`,
    'push.series-pushed': ({ uploadIds }) => uploadIds.length === 0 ? 'No package was pushed to.' : `Pushed to: ${(0,messages_ids/* idList */.M)(uploadIds)}.`,
    'push.series-doubt': ({ uploadId }) => `In doubt: ${uploadId}.`,
    'push.series-refused': ({ uploadId }) => `Refused: ${uploadId}.`,
    'push.series-not-begun': ({ uploadIds }) => `Not begun: ${(0,messages_ids/* idList */.M)(uploadIds)}.`,
    'push.series-go-on': 'To go on, give only the ids that were not pushed to; one that is in doubt only after a look at the push records in the TPNS console.',
    'push.outputs.unset': 'Nothing was sent: the variable GITHUB_OUTPUT is not set, so that the id of the push could not be handed on.',
    'push.outputs.missing': 'Nothing was sent: the file that GITHUB_OUTPUT names does not exist, so that the id of the push could not be handed on.',
    'push.outputs.no-file': 'Nothing was sent: what GITHUB_OUTPUT names is no file, so that the id of the push could not be handed on.',
    'push.outputs.unwritable': ({ reason }) => `Nothing was sent: the file that GITHUB_OUTPUT names can't be written (${reason}), so that the id of the push could not be handed on.`,
    'push.outputs.hint': 'Run it in a workflow step on a runner whose disk has room, and do not change GITHUB_OUTPUT.',
    'push.accepted-but': ({ problem, ids }, say) => `${say(problem)} The push was accepted all the same${ids === '' ? '' : `; pushId: ${ids}`}. Do not push again.`,
    // Dry run.
    'push.dry-run': ({ service }, say) => `Dry run: nothing is sent. The request to ${say(service)} would be:`,
    'push.dry-run-all': ({ service, uploadIds }, say) => `Dry run: nothing is sent. ${uploadIds.length} requests would go to ${say(service)}, one a second, to the packages ${(0,messages_ids/* idList */.M)(uploadIds)}. The first would be as follows; the others differ in \`upload_id\` alone.`,
    // The summary.
    'push.head.pushed': '✅ Push accepted',
    'push.head.pushed-all': ({ count }) => `✅ ${count} pushes accepted`,
    'push.head.shown': '🔍 Dry run: nothing was pushed',
    'push.head.refused': '❌ Nothing was pushed',
    'push.head.part': ({ done, count }) => `❌ ${done} of ${count} packages pushed to`,
    'push.head.unknown': '⚠️ Nobody knows yet whether the push was accepted',
    'push.request-would-be': 'The request would be:',
    'push.accepted-no-id': 'TPNS accepted it, but named no push id. Do not push again.',
    'push.its-id': ({ ids }) => ids.length === 1 ? `Its push id is ${ids[0]}.` : `Its push ids are ${ids.join(', ')}.`,
    'push.table': 'Push',
    'push.to': 'To',
    'push.package-of': ({ kind, uploadId, }) => `${kind} package ${uploadId}`,
    'push.packages-of': ({ kind, count, }) => `${count} ${kind} packages`,
    'push.service': 'Service',
    'push.message-type': 'Message type',
    'push.title': 'Title',
    'push.content': 'Content',
    'push.when': 'When',
    'push.environment': 'Environment',
    'push.in-a-loop': 'in a loop, by loop_param',
    'push.now': 'now',
    'push.package': 'Package',
    'push.outcome': 'Outcome',
    'push.push-id': 'Push id',
    'push.state.pushed': '✅ accepted',
    'push.state.refused': '❌ refused',
    'push.state.unknown': '⚠️ in doubt: look in the console first',
    'push.state.not-begun': 'not begun',
};

;// CONCATENATED MODULE: ./lib/messages/en/run.js


/** What actions and command line say alike: how a package is judged, what is known of it. */
const RUN = {
    'run.validating': 'Validating',
    'run.uploading': 'Uploading',
    'run.uploading-file': ({ file }) => `Uploading ${file}`,
    'run.progress': ({ verb, bytes, totalBytes, elapsedMs, }, say) => {
        const percent = Math.floor((bytes / totalBytes) * 100);
        const done = `${words_bytes(bytes)} of ${words_bytes(totalBytes)}`;
        return `${say(verb)}: ${percent} % (${done}) after ${seconds(elapsedMs)}`;
    },
    'run.no-progress': ({ verb, elapsedMs }, say) => `${say(verb)}: nothing sent yet after ${seconds(elapsedMs)}`,
    'run.attempt-failed': ({ attempt, problem }, say) => `Attempt ${attempt} failed: ${say(problem)}`,
    'run.package-may-remain': 'The service may have taken the package all the same; an unused copy there is harmless.',
    'run.next-attempt': ({ attempt, attempts, delayMs, }) => `Attempt ${attempt} of ${attempts} follows in ${seconds(delayMs)}.`,
    /** The outcome in one sentence: the name of the file, then a clause. */
    'run.verdict': ({ file, judgement }, say) => `${file} ${say(judgement)}`,
    'run.not-valid': ({ errors, warnings }) => {
        const found = words_count(errors, 'error');
        const all = warnings > 0 ? `${found} and ${words_count(warnings, 'warning')}` : found;
        return `is not valid: ${all}.`;
    },
    'run.not-strict': ({ warnings }) => `has no error, but ${words_count(warnings, 'warning')}, and under \`strict\` warnings fail the run.`,
    'run.valid': ({ warnings, accounts, kind }) => {
        const rows = words_count(accounts, kind);
        return warnings > 0
            ? `is valid, with ${words_count(warnings, 'warning')}: ${rows}.`
            : `is valid: ${rows}.`;
    },
    'run.entry': 'Entry',
    'run.file': 'File',
    'run.format': 'Format',
    'run.kind': 'Kind',
    'run.rows': 'Rows',
    'run.valid-rows': 'Valid',
    'run.distinct': 'Distinct',
    'run.duplicates': 'Duplicates',
    'run.size': 'Size',
    'run.text-size': 'Text size',
    'run.sha256': 'SHA-256',
    /** A size; from a KiB on, with the exact number of bytes. */
    'run.exact-size': ({ bytes }) => bytes < 1024 ? words_bytes(bytes) : `${words_bytes(bytes)} (${(0,numbers/* formatInteger */.Sm)(bytes)} bytes)`,
    'run.duplicates-in-part': ({ duplicates, rows, }) => `${(0,numbers/* formatInteger */.Sm)(duplicates)} (looked for in the first ${words_count(rows, 'row')} only)`,
    /** How often a rule was broken. */
    'run.rule-count': ({ severity, rule, count, }) => `${severity} ${rule}: ${words_count(count, 'time')}`,
    'run.finding': ({ severity, rule, message, file, }) => `${file === null ? '' : `${file}: `}${severity} ${rule}: ${message}`,
    'run.and-more': ({ count }) => `and ${(0,numbers/* formatInteger */.Sm)(count)} more`,
    /** The outcome for several packages in one sentence. */
    'run.set-not-valid': ({ errors, warnings, refused, packages, }) => {
        const found = words_count(errors, 'error');
        const all = warnings > 0 ? `${found} and ${words_count(warnings, 'warning')}` : found;
        return `${(0,numbers/* formatInteger */.Sm)(refused)} of ${words_count(packages, 'package')} ${refused === 1 ? 'is' : 'are'} not valid: ${all}.`;
    },
    'run.set-not-strict': ({ warnings, packages }) => `${words_count(packages, 'package')} without an error, but with ${words_count(warnings, 'warning')}, and under \`strict\` warnings fail the run.`,
    'run.set-valid': ({ packages, warnings, accounts, kind, }) => {
        const valid = `${words_count(packages, 'valid package')}`;
        const warned = warnings > 0 ? `, with ${words_count(warnings, 'warning')}` : '';
        return `${valid}${warned}: ${words_count(accounts, kind)}.`;
    },
    'run.duplicates-across': ({ count, kind }) => `${words_count(count, kind)} ${count === 1 ? 'stands' : 'stand'} in more than one package, and would be pushed to once for each.`,
    'run.package-failed': ({ file, problem }, say) => `The upload of "${file}" failed: ${say(problem)}`,
    'run.uploaded-of': ({ done, of }) => `${(0,numbers/* formatInteger */.Sm)(done)} of ${words_count(of, 'package')} ${done === 1 ? 'was' : 'were'} uploaded.`,
    'run.these-exist': ({ packages: { shown, more } }) => `At the service are ${andMore(shown.map(({ file, uploadId }) => `"${file}" (uploadId ${uploadId})`), more)}.`,
    'run.these-are-missing': ({ files: { shown, more } }) => `Missing are ${andMore(shown.map((file) => `"${file}"`), more)}.`,
    'run.go-on': 'To go on, upload only the missing packages, and push to the ids of both runs; or upload all of them again and push to the new ids only, since a package that nobody pushes to does no harm.',
};
function andMore(items, more) {
    return more > 0 ? `${items.join(', ')} and ${(0,numbers/* formatInteger */.Sm)(more)} more` : items.join(', ');
}

;// CONCATENATED MODULE: ./lib/messages/en/settings.js

/**
 * Problems with inputs and options. A setting stands in backticks by the name of its input, here and
 * in all texts; the command line says its option or variable instead.
 */
const SETTINGS = {
    /** A problem of one setting: the name, then a clause. */
    'settings.problem': ({ name, problem }, say) => `\`${name}\` ${say(problem)}`,
    'settings.missing': ({ what }, say) => `is missing: ${say(what)}`,
    'settings.boolean': ({ given }) => `must be \`true\` or \`false\`, not "${given}".`,
    'settings.integer': ({ min, max, given, }) => `must be a whole number from ${min} to ${max}, not "${given}".`,
    'settings.choice': ({ allowed, given }) => `must be one of ${listOf(allowed)}, not "${given}".`,
    'settings.nearest': ({ problem, nearest }, say) => `${say(problem)} Did you mean \`${nearest}\`?`,
    'settings.account-type': ({ types, given, }) => `must be the number or the name of an account type, not "${given}": ${types
        .map(([number, name]) => `${number} (${name})`)
        .join(', ')}.`,
    'settings.account-type-token': 'goes with `kind` `account` only: tokens have no account type.',
    'settings.service-url': ({ problem }, say) => `can't be used: ${say(problem)}.`,
    'settings.give-file': 'give the path of a .txt, .csv or .zip file.',
    'settings.give-file-or-files': 'give the path of a .txt, .csv or .zip file, or several in `files`.',
    'settings.matches-nothing': ({ line, folder }) => `names no file with the line "${line}". Looked in ${folder}.`,
    'settings.names-folder': ({ line }) => `names a folder with the line "${line}". For the files in it, add \`/*\`; for those in all folders below, \`/**\`.`,
    'settings.nothing-left': ({ folder }) => `names no file: the lines that begin with \`!\` take all away. Looked in ${folder}.`,
    'settings.file-and-files': 'Give either `file` or `files`, not both.',
    'settings.give-access-id': 'give the AccessID of the application, from the TPNS console.',
    'settings.give-secret-key': 'give the SecretKey of the application, kept in a secret.',
    'settings.credentials': ({ problem }, say) => `Credentials: ${say(problem)}.`,
    'settings.empty-secrets': 'A run that a fork or Dependabot started gets no secrets: it can only validate, or show a push in a dry run. Otherwise check the names of the secrets, since one that does not exist is empty.',
    'settings.give-lists': 'give the paths of .txt, .csv or .tsv files, of these with .gz, or of .zip archives.',
    'settings.column-without-header': 'is a title, and `header` says that there is no header row: give the number of the column.',
    'settings.country-without-phone': 'goes with `account-type` `phone` only.',
    'settings.country': ({ given }) => `must be two capital letters that stand for a country, such as \`CN\`, not "${given}".`,
    'settings.shard': ({ given }) => `must be a part and their number, such as \`2/8\`, up to 256, not "${given}".`,
    'settings.max-rejected': ({ given }) => `must be a number of rows or a share such as \`0.5%\`, not "${given}".`,
    'settings.pack-name': ({ fault, given }) => fault === 'length'
        ? `is too long: with number and extension, names have at most 100 characters; "${given}".`
        : `can't be "${given}": give a name that every system takes for a file.`,
};

;// CONCATENATED MODULE: ./lib/messages/en/tpns.js
/** Answers of TPNS: what its codes mean, and what to do about them. */
const TPNS = {
    'tpns.hint.redirect': 'Check `region` or `service-url`; the credentials go to no other host.',
    'tpns.hint.unusable': 'Check that `region` or `service-url` names the TPNS service, and what proxies stand in between.',
    'tpns.hint.401': 'Check `access-id` and `secret-key` against the TPNS console.',
    'tpns.hint.403': 'Check `access-id`, `secret-key`, and whether this machine may reach the service.',
    'tpns.hint.status': 'Check that `region` or `service-url` names the TPNS service.',
    'tpns.hint.parameters': 'If the inputs look right, report this as a fault of this program, with the code.',
    'tpns.hint.later': 'Run it again later; if it lasts, ask the support of TPNS, with the code.',
    'tpns.hint.state': 'Check its state in the TPNS console.',
    'tpns.unparsable': 'the parameters could not be parsed',
    'tpns.missing': 'a parameter is missing',
    'tpns.credentials': 'authentication failed: the AccessID or SecretKey is wrong',
    'tpns.credentials.hint': 'Check `access-id` and `secret-key` against the TPNS console. If the application has an allow-list of addresses there, this machine must be on it; the runners that GitHub hosts are not.',
    'tpns.signature.hint': ({ skewSeconds }) => {
        const skew = skewSeconds === null
            ? ''
            : ` (it is ${Math.abs(skewSeconds)} seconds ${skewSeconds > 0 ? 'ahead of' : 'behind'} that of the service)`;
        return `Check \`access-id\` and \`secret-key\` against the TPNS console, and the clock of this machine${skew}: a signature whose time is off is refused. If the application has an allow-list of addresses, this machine must be on it.`;
    },
    'tpns.internal': 'an internal call of the service failed',
    'tpns.invalid': 'a parameter is invalid',
    'tpns.no-upload': 'the service failed to take the file',
    'tpns.empty': 'the uploaded file is empty',
    'tpns.empty.hint': 'Check the file, and that it has rows.',
    'tpns.no-push': 'the push id is unknown',
    'tpns.no-push.hint': 'Check `push-id`, `access-id` and `region`; the service knows pushes of the last month only.',
    'tpns.date': 'the date is illegal',
    'tpns.date.hint': 'The service knows pushes of the last month only.',
    'tpns.content': 'the content of the message was refused',
    'tpns.content.hint': 'Change `title` and `content`; the TPNS console may say what was found in them.',
    'tpns.certificate': 'the certificate for pushes to iOS has expired',
    'tpns.certificate.hint': 'Put a new certificate for APNs into the TPNS console.',
    'tpns.too-fast': 'too fast: package pushes are limited to one a second',
    'tpns.too-fast.hint': 'Leave at least a second between package pushes.',
    'tpns.too-often': 'too often: an application may ask 200 times an hour',
    'tpns.too-often.hint': 'Wait, or ask less often with `interval`; other jobs and the console may ask for this application, too.',
    'tpns.unpaid': 'the application is not paid for',
    'tpns.destroyed': "the application's resources are destroyed",
    'tpns.region': 'the AccessID is wrong, or the application lives at another service access point',
    'tpns.region.hint': 'Check `region` (the service access point that the TPNS console shows for the application) and `access-id`.',
    'tpns.target': 'the push target does not exist',
    'tpns.target.hint': 'Check `upload-id` and `kind`, and that the package was uploaded for this application and `region`.',
    'tpns.time': 'the push time is illegal',
    'tpns.time.hint': 'Check `send-time`: within the next 90 days.',
    'tpns.repeated': 'the push repeats an earlier one',
    'tpns.repeated.hint': 'Look at the push records in the TPNS console before pushing again.',
    'tpns.unknown': 'an error code that this program does not know',
    'tpns.unknown.hint': "Look the code up in TPNS's Server-Side Error Codes.",
    'tpns.the-push': 'the push',
    'tpns.the-question': ({ pushId }) => `the question about push ${pushId}`,
    'tpns.the-cancellation': ({ pushId }) => `to cancel push ${pushId}`,
    'tpns.fault.no-list': ({ field }) => `has no list ${field}`,
};

;// CONCATENATED MODULE: ./lib/messages/en/upload.js
/** Texts about package uploads to TPNS. */
const UPLOAD = {
    'upload.what': 'the upload',
    'upload.maybe-left': 'An unused copy of the package may remain at the service; that is harmless.',
    'upload.nothing-left': 'No package is left at the service.',
    'upload.hint.too-large': 'A gateway before the service takes only smaller files; send a zip, or split the package.',
    'upload.no-id': 'has no integer uploadId over 0',
    // Credentials and where they go.
    'upload.credentials': ({ problem }) => `Can't use this: ${problem}.`,
    'upload.in-the-clear': 'The service URL would send the credentials over the network in the clear.',
};

// EXTERNAL MODULE: ./lib/messages/entry-names.js
var entry_names = __nccwpck_require__(1045);
;// CONCATENATED MODULE: ./lib/messages/en/zip.js




/** What is said of archives: what is wrong, and a way out that fits the names in this one. */
const ZIP = {
    'finding.zip-invalid': ({ cause, ...names }) => `The archive is invalid: ${describe(cause)}. ${wayOut(cause, names)}`,
    'finding.zip-encrypted': (names) => `The file in the archive is encrypted. ${makeAgain(names)} Give it no password.`,
    'finding.zip-method': ({ method, ...names }) => `The file in the archive is compressed with ${methodName(method)}, but only stored and Deflate are allowed. ${makeAgain(names)}`,
    'finding.zip-entries': ({ files, others, bundle, ...names }) => {
        if (files === 0)
            return `The archive holds no file; it has to hold one. ${makeAgain(names)}`;
        const unnamed = files - others.length - (names.file === null ? 0 : 1);
        const besides = names.file === null ? '' : `besides ${(0,entry_names/* quoteName */.AB)(names.file)} also `;
        const more = unnamed > 0 ? ` and ${(0,numbers/* formatInteger */.Sm)(unnamed)} more` : '';
        const what = `The archive holds ${(0,numbers/* formatInteger */.Sm)(files)} files instead of one: ${besides}${others.map(entry_names/* quoteName */.AB).join(', ')}${more}.`;
        return `${what} ${unbundle(bundle, names, others)}`;
    },
    'finding.zip-folder': ({ path, ...names }) => `The archive holds a folder or a path, ${(0,entry_names/* quoteName */.AB)(path)}; the file has to stand at the top. ${makeAgain(names)}`,
    'finding.zip-link': ({ what, entry, ...names }) => `The entry ${(0,entry_names/* quoteName */.AB)(entry)} of the archive is ${NO_FILES[what]}, not a file. ${what === 'link' ? `Put in the file that it leads to: ${(0,entry_names/* zipCommand */.PL)(names)} does that.` : makeAgain(names)}`,
    'finding.zip-entry-extension': ({ entries: [entry = '', ...others], ...names }) => {
        const shown = [entry, ...others].map(entry_names/* quoteName */.AB).join(' and ');
        if (others.length > 0) {
            return `The file in the archive has several names, ${shown}, and not all of them end in .txt, or all in .csv. Rename it, and make the archive again.`;
        }
        const what = `The file in the archive, ${shown}, is neither .txt nor .csv.`;
        return entry === entry_names/* PIPED */.JB
            ? `${what} \`… | zip -\` names it like that: write the list to a file, and use ${(0,entry_names/* zipCommand */.PL)(names)}.`
            : `${what} Rename it, and make the archive again.`;
    },
    'finding.zip-entry-name': ({ bytes, isUtf8, ...names }) => isUtf8
        ? `The name of the file in the archive has ${words_count(bytes, 'byte')}, and many systems take no more than 255. Give the file a shorter name, and make the archive again.`
        : `The name of the file in the archive is not UTF-8, and many programs can't open the archive then. ${makeAgain(names)} A name of letters and digits without accents is safe everywhere.`,
    'finding.zip-expanded-size': ({ limit }) => `The file in the archive expands to more than ${(0,numbers/* formatInteger */.Sm)(limit)} bytes. Split it into several packages.`,
};
function makeAgain(names) {
    return `Delete the archive and make it again, for example with ${(0,entry_names/* zipCommand */.PL)(names)}.`;
}
function wayOut(cause, names) {
    switch (cause.code) {
        case 'no-end-record':
            if (cause.content === 'zip') {
                return `Copy or download it again, or make it again, for example with ${(0,entry_names/* zipCommand */.PL)(names)}.`;
            }
            return cause.content === null
                ? 'If it is a txt or csv, give it that extension; otherwise make a zip archive of one.'
                : CONTENTS[cause.content][1];
        case 'zero-padding':
            return `\`bsdtar -cf -\` pads with them, as tapes need it: write to a file, ${(0,entry_names/* bsdtarCommand */.QO)(names)}, or use ${(0,entry_names/* zipCommand */.PL)(names)}.`;
        case 'prefix':
            return `An archive that unpacks itself is no package. ${makeAgain(names)}`;
        default:
            return makeAgain(names);
    }
}
/** One clause without a full stop that completes "The archive is invalid: …". */
function describe(cause) {
    switch (cause.code) {
        case 'no-end-record':
            if (cause.content === 'zip') {
                return 'it has no end record, so the file is cut short or not finished';
            }
            return cause.content === null
                ? 'it has no end record, so the file is not a zip archive or is damaged'
                : `it is ${CONTENTS[cause.content][0]}, not a zip archive`;
        case 'zero-padding':
            return `after its end stand ${words_count(cause.bytes, 'zero byte')}`;
        case 'bytes-after-end':
            return `after its end record and comment stand ${words_count(cause.bytes, 'byte')} more`;
        case 'comment-cut':
            return `the comment of its end record lacks ${words_count(cause.bytes, 'byte')}`;
        case 'split':
            return 'its directory or end record says that it is a part of a split archive';
        case 'entry-counts':
            return 'its end record gives two different numbers of entries';
        case 'directory-misplaced':
            return 'its directory does not end where the end record starts';
        case 'zip64-record-missing':
            return 'its zip64 locator does not point at a zip64 end record';
        case 'zip64-record-length':
            return 'its zip64 end record does not have 56 bytes, or does not end where the locator starts';
        case 'zip64-locator-disks':
            return 'its zip64 locator names another number of disks than one';
        case 'zip64-record-differs':
            return 'its end record and its zip64 end record differ';
        case 'signature':
            return `${cause.entry === null ? 'its comment' : `the name, an extra field or the comment of ${(0,entry_names/* quoteName */.AB)(cause.entry)}`} holds the signature of ${SIGNATURES[cause.signature]}, so it can be read in two ways`;
        case 'prefix':
            return cause.isEntry
                ? 'it starts with an entry that is not in its directory'
                : `before its first entry stand ${words_count(cause.bytes, 'byte')}`;
        case 'directory-short':
            return `its directory is too short for the number of its entries, ${(0,numbers/* formatInteger */.Sm)(cause.entries)}`;
        case 'directory-long':
            return `its directory has more in it than the number of its entries, ${(0,numbers/* formatInteger */.Sm)(cause.entries)}`;
        case 'no-directory-entry':
            return `its directory has no entry at byte ${(0,numbers/* formatInteger */.Sm)(cause.at)}, where one should be`;
        case 'directory-entry-long':
            return 'an entry of its directory goes beyond the end of the directory';
        case 'entry-behind-data':
            return 'an entry is said to start behind the data';
        case 'data-damaged':
            return 'its compressed data is damaged';
        case 'data-short':
            return 'its compressed data ends early';
        case 'data-long':
            return 'bytes that belong to nothing follow the compressed data inside its entry';
        case 'text-long':
            return `its text is longer than declared, ${words_count(cause.declared, 'byte')}`;
        case 'text-short':
            return `its text has ${words_count(cause.bytes, 'byte')} instead of ${(0,numbers/* formatInteger */.Sm)(cause.declared)}`;
        case 'text-crc':
            return 'its text does not have the CRC-32 that it should have';
        default:
            return `${describeEntry(cause)} (entry ${(0,entry_names/* quoteName */.AB)(cause.entry)})`;
    }
}
function describeEntry(fault) {
    switch (fault.code) {
        case 'name-nul':
            return 'a name holds a NUL character';
        case 'name-not-utf8':
            return 'a name is said to be UTF-8 and is not';
        case 'unicode-name-broken':
            return 'a Unicode name in an extra field is cut short or not UTF-8';
        case 'patched':
            return 'the data is said to be a patch of another file';
        case 'version-needed':
            return `version ${(fault.version / 10).toFixed(1)} of the format is said to be needed, which many programs don't know`;
        case 'extra-overrun':
            return `an extra field ${HEADERS[fault.header]} runs over its end`;
        case 'zip64-field':
            return `the zip64 field ${HEADERS[fault.header]} does not hold what it should`;
        case 'no-local-header':
            return `no local header stands at byte ${(0,numbers/* formatInteger */.Sm)(fault.at)}, where one should be`;
        case 'header-overlap':
            return 'something overlaps the local header';
        case 'data-overlap':
            return 'something overlaps the data';
        case 'headers-differ':
            return `the local header and the directory differ in ${FIELDS[fault.field]}`;
        case 'descriptor':
            return 'the data descriptor is missing or differs from the directory';
        case 'gap':
            return `after the data stands what belongs to no entry, ${words_count(fault.bytes, 'byte')}`;
    }
}
const SIGNATURES = {
    'end-record': 'an end record',
    'zip64-record': 'a zip64 end record',
    'zip64-locator': 'a zip64 locator',
};
const HEADERS = {
    local: 'of the local header',
    central: 'of the directory',
};
const FIELDS = {
    name: 'the name',
    'unicode-name': 'the Unicode name',
    method: 'the compression method',
    encryption: 'the encryption',
    streaming: 'whether a data descriptor follows (bit 3)',
    utf8: 'whether the name is UTF-8 (bit 11)',
    flags: 'a flag',
    crc: 'the CRC-32',
    size: 'the size',
    'compressed-size': 'the compressed size',
};
const NO_FILES = {
    link: 'a symbolic link',
    folder: 'a folder by its attributes',
    device: 'a device',
    socket: 'a socket',
    'volume-label': 'the label of a volume',
    special: 'a special file',
};
/** Methods that people meet (APPNOTE.TXT 4.4.5). */
const METHODS = {
    9: 'Deflate64',
    12: 'bzip2',
    14: 'LZMA',
    93: 'Zstandard',
    95: 'XZ',
    98: 'PPMd',
    99: 'AES encryption',
};
function methodName(method) {
    const name = METHODS[method];
    return name === undefined ? `method ${method}` : `${name} (method ${method})`;
}
/** How several files become one. */
function unbundle(bundle, names, others) {
    switch (bundle) {
        case 'macos':
            return `macOS adds such files: make the archive there with ${(0,entry_names/* zipCommand */.PL)(names)}, or remove them with ${(0,entry_names/* cleanCommand */.v0)(names, others)}.`;
        case 'excel':
            return 'It is an Excel workbook: save it as "CSV UTF-8", and give that.';
        case 'office':
            return 'It is a document of Microsoft Office: save the list as plain text in UTF-8, and give that.';
        case 'opendocument':
            return 'It is a document of LibreOffice or OpenOffice: save the list as "Text CSV" in UTF-8, and give that.';
        case 'iwork':
            return 'It is a document of Apple Numbers or Pages: export the list as CSV in UTF-8, and give that.';
        case 'lists':
            return `Make a package of each, for example with ${(0,entry_names/* zipCommand */.PL)({ ...names, archive: null })}, or one list of them all.`;
        case 'other':
            return makeAgain(names);
    }
}

;// CONCATENATED MODULE: ./lib/messages/en/index.js

















/** The English catalogue, which all others follow. */
const EN = {
    ...GENERAL,
    ...FINDINGS,
    ...ZIP,
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
};

;// CONCATENATED MODULE: ./lib/messages/speak.js

/** Languages that are spoken; the first is the one to fall back to. */
const LANGUAGES = ['en', 'zh-CN'];
const ENGLISH = EN;
/** Puts texts into English. */
const sayEnglish = speaker(EN);
/**
 * What puts texts into words of a language. A text that its catalogue lacks is said in English. The
 * catalogue is loaded only here, since most runs need no other than the English one.
 */
async function speakerOf(language) {
    if (language === 'en')
        return sayEnglish;
    const { ZH_CN } = await __nccwpck_require__.e(/* import() */ 444).then(__nccwpck_require__.bind(__nccwpck_require__, 5444));
    return speaker(ZH_CN);
}
function speaker(texts) {
    const say = (text) => {
        if (typeof text === 'string')
            return text;
        const entry = texts[text.key] ?? ENGLISH[text.key] ?? text.key;
        return typeof entry === 'function' ? entry(text.facts, say) : entry;
    };
    return say;
}

;// CONCATENATED MODULE: ./lib/messages/index.js







/***/ }),

/***/ 6278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ inUnits),
/* harmony export */   F7: () => (/* binding */ inSeconds),
/* harmony export */   Sm: () => (/* binding */ formatInteger)
/* harmony export */ });
const UNITS = ['KiB', 'MiB', 'GiB'];
/** A whole number with commas between thousands, as both languages write it. */
function formatInteger(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A number of bytes from 1 KiB on, in KiB, MiB or GiB with one decimal; null below that. */
function inUnits(bytes) {
    if (bytes < 1024)
        return null;
    let value = bytes / 1024;
    let unit = 0;
    // What would be rounded to 1024.0 reads better in the next unit.
    while (value >= 1023.95 && unit < UNITS.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${value.toFixed(1)} ${UNITS[unit]}`;
}
/** A duration as a number of seconds, with one decimal below ten. */
function inSeconds(milliseconds) {
    const seconds = milliseconds / 1000;
    return seconds < 10 ? seconds.toFixed(1) : String(Math.round(seconds));
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ ListError),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   zs: () => (/* binding */ RejectedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(630);


/** A list can't be read, or its rows can't be told. */
class ListError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}
/** More rows were rejected than are allowed, or no account is left: nothing was written. */
class RejectedError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    /** What is known of the rows. */
    report;
    constructor(problem, options) {
        super(problem, options);
        this.report = options.report;
    }
}
/** What messages call a text: the list, and the name in the archive. */
function nameOf({ list, entry }) {
    return entry === null ? list : `${list}: ${entry}`;
}
/** The error for what can't be read, in the words of who reads it. */
function unreadable(name, reason, cause) {
    return new ListError((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('pack.unreadable', { name, reason }), {
        hint: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('pack.unreadable-hint'),
        cause,
    });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* reexport safe */ _pack_errors_js__WEBPACK_IMPORTED_MODULE_1__.Jc),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   lZ: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ),
/* harmony export */   qq: () => (/* binding */ pack),
/* harmony export */   sJ: () => (/* binding */ startEmulator),
/* harmony export */   zs: () => (/* reexport safe */ _pack_errors_js__WEBPACK_IMPORTED_MODULE_1__.zs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _pack_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1238);


/**
 * What starts each program. All of them are bundled together, so that what several need stands in
 * `dist` once, and each is loaded only when it is started: to load one is to start it.
 */
const PROGRAMS = {
    upload: () => Promise.all(/* import() */[__nccwpck_require__.e(900), __nccwpck_require__.e(799), __nccwpck_require__.e(649), __nccwpck_require__.e(525), __nccwpck_require__.e(421), __nccwpck_require__.e(562), __nccwpck_require__.e(73)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8073)),
    push: () => Promise.all(/* import() */[__nccwpck_require__.e(875), __nccwpck_require__.e(900), __nccwpck_require__.e(799), __nccwpck_require__.e(525), __nccwpck_require__.e(788), __nccwpck_require__.e(421), __nccwpck_require__.e(707), __nccwpck_require__.e(332)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6332)),
    follow: () => Promise.all(/* import() */[__nccwpck_require__.e(875), __nccwpck_require__.e(900), __nccwpck_require__.e(799), __nccwpck_require__.e(525), __nccwpck_require__.e(788), __nccwpck_require__.e(421), __nccwpck_require__.e(707), __nccwpck_require__.e(709)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3709)),
    cloudbase: () => Promise.all(/* import() */[__nccwpck_require__.e(900), __nccwpck_require__.e(799), __nccwpck_require__.e(649), __nccwpck_require__.e(525), __nccwpck_require__.e(421), __nccwpck_require__.e(562), __nccwpck_require__.e(452)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1452)),
    pack: () => Promise.all(/* import() */[__nccwpck_require__.e(900), __nccwpck_require__.e(382), __nccwpck_require__.e(799), __nccwpck_require__.e(649), __nccwpck_require__.e(525), __nccwpck_require__.e(421), __nccwpck_require__.e(859), __nccwpck_require__.e(401), __nccwpck_require__.e(785)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1785)),
    'command-line': () => Promise.all(/* import() */[__nccwpck_require__.e(875), __nccwpck_require__.e(525), __nccwpck_require__.e(788), __nccwpck_require__.e(707), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 518)),
};
/** Runs a program to its end. */
async function run(program) {
    await PROGRAMS[program]();
}
/** `startEmulator` of the emulator, which is loaded when it is called. */
async function startEmulator(options) {
    const emulator = await Promise.all(/* import() */[__nccwpck_require__.e(875), __nccwpck_require__.e(107), __nccwpck_require__.e(30)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2030));
    return await emulator.startEmulator(options);
}
/** `pack` of the library, which is loaded when it is called. */
async function pack(...args) {
    const packer = await Promise.all(/* import() */[__nccwpck_require__.e(799), __nccwpck_require__.e(649), __nccwpck_require__.e(859), __nccwpck_require__.e(401), __nccwpck_require__.e(576)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6124));
    return await packer.pack(...args);
}

var __webpack_exports__ActionError = __webpack_exports__.lZ;
var __webpack_exports__ListError = __webpack_exports__.Jc;
var __webpack_exports__RejectedError = __webpack_exports__.zs;
var __webpack_exports__pack = __webpack_exports__.qq;
var __webpack_exports__run = __webpack_exports__.eF;
var __webpack_exports__startEmulator = __webpack_exports__.sJ;
export { __webpack_exports__ActionError as ActionError, __webpack_exports__ListError as ListError, __webpack_exports__RejectedError as RejectedError, __webpack_exports__pack as pack, __webpack_exports__run as run, __webpack_exports__startEmulator as startEmulator };
