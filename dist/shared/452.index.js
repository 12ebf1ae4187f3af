export const id = 452;
export const ids = [452];
export const modules = {

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   JP: () => (/* binding */ PackageError),
/* harmony export */   Ko: () => (/* binding */ StoppedError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   jL: () => (/* binding */ FileChangedError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   rk: () => (/* binding */ UnknownOutcomeError)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3514);

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

/***/ 1045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   PL: () => (/* binding */ zipCommand),
/* harmony export */   QO: () => (/* binding */ bsdtarCommand),
/* harmony export */   v0: () => (/* binding */ cleanCommand)
/* harmony export */ });
/* unused harmony export commandNames */
/** Characters of a name that are shown; of a longer one the start and the end. */
const MAX_CHARACTERS = 60;
const SAMPLE = 'audience.txt';
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

/***/ 3514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yj: () => (/* reexport */ LANGUAGES),
  EI: () => (/* reexport */ reportOf),
  EB: () => (/* reexport */ sayEnglish),
  d5: () => (/* reexport */ speakerOf),
  Qq: () => (/* reexport */ catalogue_text)
});

// UNUSED EXPORTS: findingText

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

// EXTERNAL MODULE: ./lib/messages/numbers.js
var numbers = __webpack_require__(6278);
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
  --strict              warnings count as errors`;
const LANGUAGE_OPTION = `  --language LANGUAGE   en or zh-CN (default: that of LC_ALL, LC_MESSAGES or LANG)`;
/** What only the command line says: its help, and what is wrong with its arguments. */
const CLI = {
    'cli.usage': `Usage: account-package COMMAND …

Commands:
  validate FILE   check a package
  upload FILE     check a package and upload it to TPNS
  emulator        a local stand-in for the service, for tests
  help COMMAND    the help of a command

Options:
  --help, -h      this text, or the one of a command
  --version, -v   the version
  --language      en or zh-CN (default: that of LC_ALL, LC_MESSAGES or LANG)

Exit codes: 0 done; 1 the package has errors (or warnings under --strict); 2 wrong usage; 3 the
service or the network failed; 4 it is unknown whether a push was accepted; 130 and 143 stopped by
SIGINT and SIGTERM.
`,
    'cli.usage-validate': `Usage: account-package validate FILE [OPTION …]

Checks a package (.txt, .csv or .zip) and says what is wrong with it, where, and what to do.

Options:
${PACKAGE_OPTIONS}
  --json                the report as JSON on standard output
${LANGUAGE_OPTION}
`,
    'cli.usage-upload': `Usage: account-package upload FILE [OPTION …]

Checks a package, uploads it, and prints its uploadId on standard output; everything else goes to
standard error. The credentials come from the environment: TPNS_ACCESS_ID and TPNS_SECRET_KEY.

Options:
  --region REGION       guangzhou (default), shanghai, hongkong or singapore
  --service-url URL     instead of --region: a private gateway or the emulator
${PACKAGE_OPTIONS}
  --retries N           further attempts after a failure that may pass, 0 to 10 (default 3)
  --timeout SECONDS     without any progress before an attempt is given up, 1 to 3600 (default 120)
  --json                {"uploadId", "report"} as JSON on standard output
${LANGUAGE_OPTION}
`,
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
    'cli.one-file': ({ count }) => `One FILE is taken, ${count} are given.`,
    'cli.options-only': ({ command }) => `${command} takes options only.`,
    'cli.port': ({ max }) => `--port must be a whole number from 0 to ${max}.`,
    'cli.output-unwritable': ({ reason }) => `Standard output can't be written: ${reason}.`,
    'cli.uploading-to': ({ service }) => `Uploading to ${service}.`,
    'cli.uploaded': 'Uploaded. The uploadId is on standard output.',
    /** A bar of progress: of `bytes` in all, or as many so far where nobody knows of how many. */
    'cli.bar': ({ verb, bar, bytes, percent, }, say) => bar === null
        ? `${say(verb)} ${words_bytes(bytes)}`
        : `${say(verb)} ${bar} ${String(percent).padStart(3)} % of ${words_bytes(bytes)}`,
};

;// CONCATENATED MODULE: ./lib/messages/code-points.js
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

;// CONCATENATED MODULE: ./lib/messages/en/findings.js



/** What is said of findings about files and rows: what is wrong, where, and what to do. */
const FINDINGS = {
    'finding.file-missing': 'There is no such file. Check the path, and that the file has been made.',
    'finding.file-unreadable': ({ reason, isAltered }) => isAltered
        ? 'The file changed while it was being read. Let nothing write to it during the run, and run it again.'
        : `The file can't be read: ${reason}. Check that the path names a file, and that this user may read it.`,
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
        ? `Line ${line} holds a CR that ends no line (${codePointList(codePoints, ', ')}); the file seems to have old Mac line ends. Save it with the line ends LF or CRLF.`
        : `Line ${line} holds control characters or line separators (${codePointList(codePoints, ', ')}), at which some readers end the row. Remove them unless they are really meant.`,
    'finding.format-character': ({ line, codePoints }) => `Line ${line} holds characters that are not seen (${codePointList(codePoints, ', ')}). Remove them, or the account is another one than it seems.`,
    'finding.separator': ({ line, codePoints }) => `Line ${line} holds what separates columns elsewhere (${codePointList(codePoints, ', ')}). If it is several columns, keep only that of the accounts.`,
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
    const starts = leading === null ? null : `starts (${codePoint(leading)})`;
    const ends = trailing === null ? null : `ends (${codePoint(trailing)})`;
    return [starts, ends].filter((edge) => edge !== null).join(' and ');
}
function withArticle(kind) {
    return kind === 'token' ? 'a token' : 'an account';
}

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
    'github.rule': 'Rule',
    'github.times': 'Times',
    'github.lines': 'Lines',
    'github.first-finding': 'The first of them, and what to do',
    'github.whole-file': 'whole file',
    'github.every-row': 'every row',
    'github.push-to-it': 'Push to it',
    'github.how-to-push': ({ uploadId }) => `With the push action, in a job that comes after this one. To push to this very package from elsewhere, give \`upload-id: '${uploadId}'\`.`,
    'github.one-length': ({ kind, characters }) => `Every valid ${kind} is ${words_count(characters, 'character')} long.`,
    'github.lengths': ({ kind }) => `Length of the ${kind}s`,
    'github.length-range': ({ kind, shortest, longest, most, accounts, }) => `From ${(0,numbers/* formatInteger */.Sm)(shortest)} to ${words_count(longest, 'character')}. The most frequent length is ${(0,numbers/* formatInteger */.Sm)(most)} (${words_count(accounts, kind)}).`,
    'github.characters': 'Characters',
    'github.valid-rows': ({ kind }) => `Valid ${kind}s`,
};

;// CONCATENATED MODULE: ./lib/messages/en/run.js


/** What actions and command line say alike: how a package is judged, what is known of it. */
const RUN = {
    'run.validating': 'Validating',
    'run.uploading': 'Uploading',
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
    'run.and-more': ({ count }) => `and ${(0,numbers/* formatInteger */.Sm)(count)} more`,
};

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
    'settings.file-and-files': 'Give either `file` or `files`, not both.',
    'settings.give-access-id': 'give the AccessID of the application, from the TPNS console.',
    'settings.give-secret-key': 'give the SecretKey of the application, kept in a secret.',
    'settings.credentials': ({ problem }, say) => `Credentials: ${say(problem)}.`,
    'settings.empty-secrets': 'Secrets are empty in a run that a fork or Dependabot started, and where the name of a secret is misspelled; with `validate-only` no credentials are needed.',
};

// EXTERNAL MODULE: ./lib/messages/entry-names.js
var entry_names = __webpack_require__(1045);
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
    'finding.zip-entry-extension': ({ names: [name = '', ...others] }) => others.length === 0
        ? `The file in the archive, ${(0,entry_names/* quoteName */.AB)(name)}, is neither .txt nor .csv. Rename it, and make the archive again.`
        : `The file in the archive has several names, ${[name, ...others].map(entry_names/* quoteName */.AB).join(' and ')}, and not all of them end in .txt, or all in .csv. Rename it, and make the archive again.`,
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
            return cause.startsWithEntry
                ? `Copy or download it again, or make it again, for example with ${(0,entry_names/* zipCommand */.PL)(names)}.`
                : 'If it is a txt or csv, give it that extension; otherwise make a zip archive of one.';
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
            return cause.startsWithEntry
                ? 'it has no end record, so the file is cut short or not finished'
                : 'it has no end record, so the file is not a zip archive or is damaged';
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
    const { ZH_CN } = await __webpack_require__.e(/* import() */ 512).then(__webpack_require__.bind(__webpack_require__, 3512));
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
