export const id = 518;
export const ids = [518,395];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** Exit codes of the command line. */
const EXIT = { done: 0, failed: 1, usage: 2 };


/***/ }),

/***/ 518:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/errors.js + 4 modules
var errors = __webpack_require__(5395);
// EXTERNAL MODULE: ./lib/run/words/flush.js
var flush = __webpack_require__(7429);
// EXTERNAL MODULE: ./lib/safety/secrets.js
var secrets = __webpack_require__(1607);
// EXTERNAL MODULE: ./lib/cli/context.js
var context = __webpack_require__(4641);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./lib/run/words/numbers.js
var numbers = __webpack_require__(3973);
;// CONCATENATED MODULE: ./lib/cli/terminal.js


const BAR_CHARACTERS = 24;
const BAR_GAP_MS = 100;
const MAX_LINE_CHARACTERS = 4_000;
/**
 * Writes lines for people to a stream: scrubbed of secrets, harmless for a terminal, in colour only
 * where a terminal is, and with a bar of progress below them.
 */
class Terminal {
    #out;
    #scrubber;
    #colors;
    #lastBar = Number.NEGATIVE_INFINITY;
    #barShown = false;
    constructor(out, options) {
        this.#out = out;
        this.#scrubber = options.scrubber;
        const { NO_COLOR: noColor, TERM: term } = options.env;
        this.#colors = picocolors.createColors(this.isTerminal && !noColor && term !== 'dumb');
    }
    /** Whether a person watches. */
    get isTerminal() {
        return this.#out.isTTY === true;
    }
    /** Registers a text that must never be shown. */
    secret(value) {
        if (value !== '')
            this.#scrubber.add(value);
    }
    /** One line of text that may hold foreign text. */
    line(line) {
        const { tone, text } = typeof line === 'string' ? { tone: 'plain', text: line } : line;
        this.clearBar();
        this.#out.write(`${this.#coloured(tone, this.harmless(text))}\n`);
    }
    /** A text without secrets, for what programs read. */
    scrub(text) {
        return this.#scrubber.scrub(text);
    }
    /** A text without secrets, on one line, that no terminal takes for a command. */
    harmless(text) {
        return this.#scrubber.printable(text, MAX_LINE_CHARACTERS);
    }
    /** Draws a bar in place of the last one; only where a terminal is, and not too often. */
    bar(verb, bytes, totalBytes) {
        const now = performance.now();
        if (!this.isTerminal || now - this.#lastBar < BAR_GAP_MS)
            return;
        this.#lastBar = now;
        this.#barShown = true;
        const text = `${verb} ${barText(bytes, totalBytes)}`;
        this.#out.write(`\r${text.slice(0, (this.#out.columns ?? 80) - 1)}\x1b[K`);
    }
    /** Takes the bar away. */
    clearBar() {
        if (this.#barShown)
            this.#out.write('\r\x1b[K');
        this.#barShown = false;
    }
    #coloured(tone, text) {
        switch (tone) {
            case 'error':
                return this.#colors.red(text);
            case 'warning':
                return this.#colors.yellow(text);
            case 'success':
                return this.#colors.green(text);
            case 'muted':
                return this.#colors.dim(text);
            case 'plain':
                return text;
        }
    }
}
function barText(bytes, totalBytes) {
    if (totalBytes === null || totalBytes === 0)
        return (0,numbers/* formatBytes */.z3)(bytes);
    const share = Math.min(1, bytes / totalBytes);
    const full = Math.floor(share * BAR_CHARACTERS);
    const bar = `${'█'.repeat(full)}${'░'.repeat(BAR_CHARACTERS - full)}`;
    const percent = String(Math.floor(share * 100)).padStart(3);
    return `${bar} ${percent} % of ${(0,numbers/* formatBytes */.z3)(totalBytes)}`;
}

// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(4761);
;// CONCATENATED MODULE: ./lib/cli/main.js









/** Each command is loaded only when it is called: most runs need no HTTP. */
const COMMANDS = {
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(688), __webpack_require__.e(826)]).then(__webpack_require__.bind(__webpack_require__, 7826))).validateCommand,
    upload: async () => (await Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(688), __webpack_require__.e(146), __webpack_require__.e(714), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 4725))).uploadCommand,
    emulator: async () => (await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 1955))).emulatorCommand,
};
/** Runs the command line of this process and sets its exit code. */
async function main() {
    const scrubber = new secrets/* Scrubber */.h();
    const { stdout, stderr, env } = process;
    const out = new Terminal(stdout, { scrubber, env });
    const err = new Terminal(stderr, { scrubber, env });
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => stop.abort(new errors/* StoppedError */.Ko(`Stopped by ${signal}.`)));
    }
    let outputError;
    stdout.on('error', (error) => {
        outputError ??= error;
    });
    // Nobody is left to hear of it.
    stderr.on('error', () => { });
    const [name, ...args] = process.argv.slice(2);
    try {
        process.exitCode =
            helpOrVersion(name, args, stdout) ??
                (await (await commandOf(name))({ args, env, stdout, out, err, signal: stop.signal }));
    }
    catch (error) {
        process.exitCode = report(error, err, (0,usage/* isCommand */.y9)(name) ? name : undefined);
    }
    finally {
        process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
        await (0,flush/* flush */.b)(stdout);
        if (outputError !== undefined) {
            process.exitCode = context/* EXIT */.d.failed;
            // A reader that has seen enough, such as `head`, closes the pipe and needs no word.
            if (outputError.code !== 'EPIPE') {
                err.line({
                    tone: 'error',
                    text: `Standard output can't be written: ${outputError.message}.`,
                });
            }
        }
        // What was stopped may have left a look-up of a name behind, which nothing can cancel.
        if (stop.signal.aborted)
            process.exit();
    }
}
function helpOrVersion(name, args, stdout) {
    if (name === '--version') {
        stdout.write(`${version()}\n`);
        return context/* EXIT */.d.done;
    }
    if (name === '--help' || name === '-h') {
        stdout.write(usage/* USAGE */.u_.main);
        return context/* EXIT */.d.done;
    }
    const end = args.indexOf('--');
    const options = end === -1 ? args : args.slice(0, end);
    if ((0,usage/* isCommand */.y9)(name) && (options.includes('--help') || options.includes('-h'))) {
        stdout.write(usage/* USAGE */.u_[name]);
        return context/* EXIT */.d.done;
    }
    return undefined;
}
async function commandOf(name) {
    if (name === undefined)
        throw new usage/* UsageError */.eb(['A command is missing.']);
    if (!(0,usage/* isCommand */.y9)(name))
        throw new usage/* UsageError */.eb([`There is no command ${name}.`]);
    return COMMANDS[name]();
}
/** The version in the package's own package.json, two folders up from the bundle. */
function version() {
    // Joined here, since a bundler would put a copy of a file that it sees named beside the bundle.
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), ...['..', '..', 'package.json']);
    const parsed = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    return typeof parsed === 'object' && parsed !== null && 'version' in parsed
        ? String(parsed.version)
        : 'unknown';
}
/** Tells what went wrong on standard error; returns the exit code. */
function report(error, err, command) {
    if (error instanceof errors/* InputError */.dz) {
        for (const problem of error.problems)
            err.line({ tone: 'error', text: problem });
        const help = command === undefined ? 'account-package --help' : `account-package ${command} --help`;
        err.line({ tone: 'muted', text: `See ${help}.` });
        return context/* EXIT */.d.usage;
    }
    if (error instanceof errors/* ActionError */.lZ) {
        err.line({ tone: 'error', text: error.message });
        if (error.hint !== '')
            err.line(error.hint);
        return context/* EXIT */.d.failed;
    }
    const bug = error instanceof Error ? error : new Error(String(error));
    err.line({ tone: 'error', text: `${bug.name}: ${bug.message}. This is a bug: please report it.` });
    for (const line of (bug.stack ?? '').split('\n').slice(1))
        err.line(line);
    return context/* EXIT */.d.failed;
}


/***/ }),

/***/ 4761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   u_: () => (/* binding */ USAGE),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5395);

/** Wrong usage of the command line: exit code 2, and nothing on standard output. */
class UsageError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz {
}
const NAME = 'account-package';
const PACKAGE_OPTIONS = `  --kind KIND           account (default) or token
  --account-type TYPE   number or name: 1002 or phone, 1005 or email, 991 or qq, …
  --strict              warnings count as errors`;
/** Help of each command. */
const USAGE = {
    main: `Usage: ${NAME} COMMAND …

Commands:
  validate FILE   check a package
  upload FILE     check a package and upload it to TPNS
  emulator        a local stand-in for the service, for tests

Options:
  --help          this text, or the one of a command
  --version       the version

Exit codes: 0 done; 1 the package has errors, or the upload failed; 2 wrong usage.
`,
    validate: `Usage: ${NAME} validate FILE [OPTION …]

Checks a package (.txt, .csv or .zip) and says what is wrong with it, where, and what to do.

Options:
${PACKAGE_OPTIONS}
  --json                the report as JSON on standard output
`,
    upload: `Usage: ${NAME} upload FILE [OPTION …]

Checks a package, uploads it, and prints its uploadId on standard output; everything else goes to
standard error. The credentials come from the environment: TPNS_ACCESS_ID and TPNS_SECRET_KEY.

Options:
  --region REGION       guangzhou (default), shanghai, hongkong or singapore
  --service-url URL     instead of --region: a private gateway or the emulator
${PACKAGE_OPTIONS}
  --retries N           further attempts after a failure that may pass, 0 to 10 (default 3)
  --timeout SECONDS     without any progress before an attempt is given up, 1 to 3600 (default 120)
  --json                {"uploadId", "report"} as JSON on standard output
`,
    emulator: `Usage: ${NAME} emulator [OPTION …]

Runs a local stand-in for the service on the loopback interface until it is stopped. The first line
that it prints is its URL; the credentials that it takes follow.

Options:
  --port N              port to listen on (default: any free one)
  --access-id ID        AccessID that it takes (default: made up)
  --secret-key KEY      SecretKey that it takes (default: made up)
`,
};
/** Whether `text` names a command. */
function isCommand(text) {
    return text !== undefined && text !== 'main' && Object.hasOwn(USAGE, text);
}


/***/ }),

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lZ: () => (/* binding */ ActionError),
  jL: () => (/* binding */ FileChangedError),
  dz: () => (/* binding */ InputError),
  Dr: () => (/* binding */ NetworkError),
  JP: () => (/* binding */ PackageError),
  _7: () => (/* binding */ ServiceError),
  Ko: () => (/* binding */ StoppedError),
  rk: () => (/* binding */ UnknownOutcomeError)
});

;// CONCATENATED MODULE: ./lib/messages/en/general.js
/** Texts that have no place of their own. */
const GENERAL = {
    'general.stopped': ({ signal }) => `Stopped by ${signal}.`,
    /** Sentences, one after the other. */
    'general.sentences': ({ texts }, say) => texts.map(say).join(' '),
};

;// CONCATENATED MODULE: ./lib/messages/en/index.js

/** The English catalogue, which all others follow. */
const EN = { ...GENERAL };

;// CONCATENATED MODULE: ./lib/messages/speak.js

/** Languages that are spoken; the first is the one to fall back to. */
const LANGUAGES = (/* unused pure expression or super */ null && (['en', 'zh-CN']));
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
    const { ZH_CN } = await __webpack_require__.e(/* import() */ 72).then(__webpack_require__.bind(__webpack_require__, 2072));
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



;// CONCATENATED MODULE: ./lib/errors.js

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
        super(sayEnglish(problem), options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        this.problem = problem;
        this.advice = options.hint ?? '';
    }
    /** What to do next, in English. */
    get hint() {
        return sayEnglish(this.advice);
    }
}
/** Inputs, options or environment values that can't be used; `problems` holds every one of them. */
class InputError extends ActionError {
    /** One sentence for each problem, in the order of the inputs. */
    texts;
    constructor(problems, options = {}) {
        super(problems.map(sayEnglish).join('\n'), options);
        this.texts = problems;
    }
    /** The same sentences in English. */
    get problems() {
        return this.texts.map(sayEnglish);
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

/***/ 3973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Sm: () => (/* binding */ formatInteger),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNITS = ['KiB', 'MiB', 'GiB'];
/** A whole number with commas between thousands. */
function formatInteger(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A number of things: `1 row`, `2,000 rows`. */
function formatCount(value, noun) {
    return `${formatInteger(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** A number of bytes for people: bytes below 1 KiB, then KiB, MiB and GiB with one decimal. */
function formatBytes(bytes) {
    if (bytes < 1024)
        return formatCount(bytes, 'byte');
    let value = bytes / 1024;
    let unit = 0;
    // What would be rounded to 1024.0 reads better in the next unit.
    while (value >= 1023.95 && unit < UNITS.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${value.toFixed(1)} ${UNITS[unit]}`;
}
/** A duration for people, in seconds with one decimal below ten. */
function formatSeconds(milliseconds) {
    const seconds = milliseconds / 1000;
    return `${seconds < 10 ? seconds.toFixed(1) : String(Math.round(seconds))} s`;
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
