export const id = 572;
export const ids = [572,452];
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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6019);

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

/***/ 6019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yj: () => (/* reexport */ LANGUAGES),
  EB: () => (/* reexport */ sayEnglish),
  d5: () => (/* reexport */ speakerOf),
  Qq: () => (/* reexport */ catalogue_text)
});

;// CONCATENATED MODULE: ./lib/messages/catalogue.js
/** Something to be said, by the name of its text and the facts that it tells. */
function catalogue_text(key, ...facts) {
    return { key, facts: facts[0] };
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

;// CONCATENATED MODULE: ./lib/messages/en/index.js





/** The English catalogue, which all others follow. */
const EN = { ...GENERAL, ...SETTINGS, ...RUN, ...GITHUB, ...CLI };

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
    const { ZH_CN } = await __webpack_require__.e(/* import() */ 522).then(__webpack_require__.bind(__webpack_require__, 6522));
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


/***/ }),

/***/ 7985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);

/**
 * The candidate that was probably meant: the one that takes the fewest changes of a character, as
 * long as these are no more than a third of what was given. Case doesn't count.
 */
function nearest(given, candidates) {
    const byLowercase = new Map(Array.from(candidates, (name) => [name.toLowerCase(), name]));
    const maxDistance = Math.max(1, Math.floor(given.length / 3));
    const found = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h)(given.toLowerCase(), [...byLowercase.keys()], { maxDistance });
    return found === undefined ? undefined : byLowercase.get(found);
}


/***/ }),

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SettingReader),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6019);
/* harmony import */ var _safety_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3697);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7985);




const BOOLEANS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/** Most characters of a value that a message quotes. */
const MAX_QUOTED_CHARACTERS = 100;
/**
 * Reads settings and collects every problem, so that a user gets to see all of them in one run. A
 * reader that meets a problem returns a harmless stand-in; `finish` throws before one is used.
 */
class SettingReader {
    #source;
    #problems = [];
    #hint;
    constructor(source) {
        this.#source = source;
    }
    /** The trimmed value of a setting; empty when it is not given. */
    text(name) {
        return (this.#source.value(name) ?? '').trim();
    }
    /** The trimmed value of a setting that must not be empty; `what` says what it should hold. */
    required(name, what) {
        const value = this.text(name);
        if (value === '')
            this.problem(name, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.missing', { what }));
        return value;
    }
    /** As `required`, for what is kept in a secret, which may be empty for reasons of its own. */
    requiredSecret(name, what) {
        const value = this.required(name, what);
        if (value === '')
            this.#hint ??= this.#source.emptySecretHint;
        return value;
    }
    /** `true` or `false`, in the spellings of the YAML core schema; `fallback` when empty. */
    boolean(name, fallback) {
        const value = this.text(name);
        if (value === '')
            return fallback;
        const parsed = BOOLEANS.get(value);
        if (parsed === undefined)
            this.problem(name, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.boolean', { given: quoted(value) }));
        return parsed ?? fallback;
    }
    /** A whole number from `min` to `max`, in digits; `fallback` when empty. */
    integer(name, range) {
        const value = this.text(name);
        const { min, max, fallback } = range;
        if (value === '')
            return fallback;
        const parsed = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
        if (parsed >= min && parsed <= max)
            return parsed;
        this.problem(name, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.integer', { min, max, given: quoted(value) }));
        return fallback;
    }
    /** One of the `allowed` values, to the letter; `fallback` when empty. */
    choice(name, allowed, fallback) {
        const value = this.text(name);
        if (value === '')
            return fallback;
        const chosen = allowed.find((candidate) => candidate === value);
        if (chosen === undefined)
            this.unknown(name, allowed);
        return chosen ?? fallback;
    }
    /** Notes that the value of a setting is none of the `allowed` ones; suggests one that is near. */
    unknown(name, allowed) {
        const given = quoted(this.text(name));
        this.problemOf(name, allowed, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.choice', { allowed, given }));
    }
    /** Notes a problem of a value, with a suggestion if one of the `candidates` is near to it. */
    problemOf(name, candidates, problem) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(this.text(name), candidates);
        this.problem(name, near === undefined ? problem : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.nearest', { problem, nearest: near }));
    }
    /** Notes a problem of one setting; the clause goes on from its name. */
    problem(name, clause) {
        this.#problems.push((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.problem', { name, problem: clause }));
    }
    /** What messages call a setting. */
    label(name) {
        return `\`${name}\``;
    }
    /** Notes a problem in a sentence of its own. */
    note(sentence) {
        this.#problems.push(sentence);
    }
    /** @throws {InputError} with every problem noted so far, if any */
    finish() {
        if (this.#problems.length === 0)
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(this.#problems, this.#hint === undefined ? {} : { hint: this.#hint });
    }
}
/** A value as it was given, on one line, harmless, and not too long. */
function quoted(value) {
    return (0,_safety_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(value, MAX_QUOTED_CHARACTERS);
}


/***/ }),

/***/ 7429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ flush)
/* harmony export */ });
/**
 * Resolves once everything that was written to `stream` has left the process, or never will: pipes
 * are asynchronous on some systems, and a process that exits takes what is left with it.
 */
async function flush(stream) {
    if (stream.destroyed)
        return;
    await new Promise((resolve) => {
        stream.write('', () => resolve());
    });
}


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony export MAX_QUOTED_CHARACTERS */
/** Most characters of an answer that a message quotes. */
const MAX_QUOTED_CHARACTERS = 500;
/** A text of the printable characters of ASCII, as most are. */
const PLAIN = /^[ -~]*$/;
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * Foreign text made harmless for a log of one line: control characters, newlines, escape sequences,
 * characters that turn the direction of writing, and lone surrogates become visible escapes, and a
 * runner's workflow commands (`##[…]` anywhere, `::…` at the start) are taken apart.
 *
 * @param max most code points of the result; a cut is shown by `…`, which counts
 */
function printable(text, max = MAX_QUOTED_CHARACTERS) {
    // No character gets shorter, so this many code units decide the result and its cut.
    const start = text.slice(0, 2 * max + 2);
    const safe = PLAIN.test(start) ? start : Array.from(start, visible).join('');
    return cut(safe.replace(/#(?=#+\[)/g, '# ').replace(/^(\s*:)(?=:)/u, '$1 '), max);
}
/**
 * A JSON text made harmless for a log and still the same JSON: what `printable` would change is
 * written as `\u` escapes, so that it leaves every line of the result alone.
 */
function printableJson(json) {
    // Outside its strings, a JSON text has no such character but the newline; inside, it has no newline.
    const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
    return json.replace(unsafe, jsonEscape).replace(/#(?=#+\[)/g, jsonEscape);
}
function jsonEscape(character) {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
function visible(character) {
    // Controls, format characters (those that turn the direction of writing, and the invisible ones),
    // line and paragraph separators, and halves of surrogate pairs. Here and not above, since Node
    // takes a while to look such properties up, also if none is ever asked for.
    if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(character))
        return character;
    const short = SHORT_ESCAPES[character];
    return short ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function cut(text, max) {
    if (text.length <= max)
        return text;
    const characters = Array.from(text);
    return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
}


/***/ }),

/***/ 1607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Scrubber)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3697);

const MASK = '***';
/** A shorter secret is masked only where it stands alone: elsewhere it would shred all text. */
const MIN_EMBEDDED_CHARACTERS = 4;
/** Least length of the pieces of a long secret; far more than anything else has in common with it. */
const PIECE_CHARACTERS = 128;
/** Fewer base64 characters than this say nothing, and occur everywhere. */
const MIN_BASE64_CHARACTERS = 4;
/**
 * Removes secrets from text that others wrote, in every form in which a server may echo them:
 * plain, percent-encoded (also as a form, also twice), JSON-escaped, base64 and base64url, the
 * latter also inside longer encoded data.
 */
class Scrubber {
    #patterns = new Map();
    constructor(secrets = []) {
        this.add(...secrets);
    }
    /** Adds secrets; an empty one is ignored. */
    add(...secrets) {
        for (const secret of secrets) {
            if (secret !== '' && !this.#patterns.has(secret)) {
                this.#patterns.set(secret, patternsOf(secret));
            }
        }
    }
    /** The text with each secret, in each form, replaced by `***`. */
    scrub(text) {
        const ranges = this.#find(text).sort((a, b) => a.start - b.start);
        let result = '';
        let end = 0;
        for (const [index, range] of ranges.entries()) {
            // Finds that touch are masked as one, so that none leaves a piece of another.
            if (index === 0 || range.start > end)
                result += text.slice(end, range.start) + MASK;
            end = Math.max(end, range.end);
        }
        return result + text.slice(end);
    }
    /** The text without secrets, harmless for a log; cut last, so that no half of a secret is left. */
    printable(text, max) {
        return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(this.scrub(text), max);
    }
    #find(text) {
        const ranges = [];
        for (const pattern of [...this.#patterns.values()].flat()) {
            pattern.lastIndex = 0;
            for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
                ranges.push({ start: found.index, end: found.index + found[0].length });
                // A secret can overlap itself; one that has to stand alone can't.
                if (!pattern.unicode)
                    pattern.lastIndex = found.index + 1;
            }
        }
        return ranges;
    }
}
function patternsOf(secret) {
    const pieces = piecesOf(secret);
    if (pieces.length > 1)
        return pieces.flatMap(patternsOf);
    // A run of backslashes is one unit: apart, there would be too many ways to match them.
    const plain = (secret.match(/\\+|[^\\]/gu) ?? []).map(anyForm).join('');
    if (Array.from(secret).length < MIN_EMBEDDED_CHARACTERS) {
        return [new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'gu')];
    }
    const base64 = [0, 1, 2].flatMap((offset) => base64Pattern(secret, offset));
    return [plain, ...base64].map((source) => new RegExp(source, 'g'));
}
/** A long secret is looked for piece by piece: a pattern for all of it would be too large. */
function piecesOf(secret) {
    const characters = Array.from(secret);
    const count = Math.max(1, Math.floor(characters.length / PIECE_CHARACTERS));
    return Array.from({ length: count }, (_, index) => {
        const end = index === count - 1 ? characters.length : (index + 1) * PIECE_CHARACTERS;
        return characters.slice(index * PIECE_CHARACTERS, end).join('');
    });
}
/** Matches one character, or a run of backslashes, plain, percent-encoded, or as in JSON. */
function anyForm(text) {
    const bytes = Buffer.from(text, 'utf8');
    const forms = [
        Array.from(bytes, (byte) => `%(?:25)?${anyCase(byte, 2)}`).join(''),
        Array.from(units(text), (unit) => `\\\\{1,3}u${anyCase(unit, 4)}`).join(''),
        // Each is doubled by JSON, and once more by JSON inside a JSON string.
        text.startsWith('\\') ? `\\\\{${text.length},${4 * text.length}}` : literal(text),
    ];
    if (text === ' ')
        forms.push('\\+');
    const short = text === '/' ? '\\/' : JSON.stringify(text).slice(1, -1);
    if (/^\\[^\\u]$/.test(short))
        forms.unshift(`\\\\{1,3}${literal(short.slice(1))}`);
    return `(?:${forms.join('|')})`;
}
function units(character) {
    return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
}
function anyCase(value, digits) {
    const hex = value.toString(16).padStart(digits, '0');
    return hex.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
function literal(character) {
    return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/**
 * Matches base64 data that holds the secret after `offset` bytes of a group of three: the
 * characters that the secret alone decides, and those at its ends that it decides in part.
 */
function base64Pattern(secret, offset) {
    const bytes = Buffer.from(secret, 'utf8');
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor(((offset + bytes.length) * 8) / 6);
    const own = encoded.slice(first, last);
    if (own.length < MIN_BASE64_CHARACTERS)
        return [];
    const before = offset === 0 ? '' : `${ANY_BASE64}?`;
    const after = (offset + bytes.length) % 3 === 0 ? '' : `(?:${ANY_BASE64}(?:=|%3[Dd]){0,2})?`;
    return [before + Array.from(own, base64Character).join('') + after];
}
const ANY_BASE64 = '(?:[A-Za-z0-9+/_-]|%2[BbFf]|\\\\{1,3}/)';
function base64Character(character) {
    if (character === '+')
        return '(?:[+-]|%2[Bb])';
    if (character === '/')
        return '(?:\\\\{0,3}/|_|%2[Ff])';
    return character;
}


/***/ })

};
