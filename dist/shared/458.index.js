export const id = 458;
export const ids = [458];
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
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Exit codes of the command line. */
const EXIT = {
    done: 0,
    /** The package has errors, or warnings under `--strict`. */
    failed: 1,
    usage: 2,
    /** The service or the network failed. */
    service: 3,
    /** It is unknown whether a push was accepted. */
    unknown: 4,
    SIGINT: 130,
    SIGTERM: 143,
};
/** The exit code for an error that ends a command, unless a signal stopped it. */
function exitCodeOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnfinishedError */ .up)
        return exitCodeOf(error.cause);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
        return EXIT.usage;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnknownOutcomeError */ .rk)
        return EXIT.unknown;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr)
        return EXIT.service;
    return EXIT.failed;
}


/***/ }),

/***/ 518:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3224);

await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ takeLanguage),
/* harmony export */   hS: () => (/* binding */ optionSpeaker),
/* harmony export */   ut: () => (/* binding */ VARIABLES)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

const OPTION = '--language';
/**
 * Takes `--language` out of the arguments, wherever it stands before a `--`: it has to be known
 * before anything can be said of the others.
 */
function takeLanguage(all, env) {
    const args = [];
    const asked = [];
    const end = all.includes('--') ? all.indexOf('--') : all.length;
    for (let index = 0; index < end; index++) {
        const argument = all[index] ?? '';
        if (argument === OPTION) {
            index += 1;
            asked.push(index < end ? (all[index] ?? '') : '');
        }
        else if (argument.startsWith(`${OPTION}=`))
            asked.push(argument.slice(OPTION.length + 1));
        else
            args.push(argument);
    }
    const language = _messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Yj.find((name) => name === asked[0]?.trim()) ?? localeLanguage(env);
    return { language, args: [...args, ...all.slice(end)], asked };
}
/**
 * The language of the locale: the first of the variables that is set decides (POSIX, 8.2). Chinese
 * of any country and script gets simplified Chinese, which its readers know better than English.
 */
function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }) {
    return /^zh(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh-CN' : 'en';
}
/** Environment variables that settings come from, by the name of the setting. */
const VARIABLES = {
    'access-id': 'TPNS_ACCESS_ID',
    'secret-key': 'TPNS_SECRET_KEY',
};
/** Settings that no option has the name of: the operands. */
const OPERANDS = { file: 'FILE', files: 'FILE' };
/**
 * Says texts as the command line has to: they name a setting in backticks, by the name of the
 * action's input, which here is an option, a variable, or an operand.
 *
 * @param isSetting whether a name is that of a setting
 */
function optionSpeaker(say, isSetting) {
    return (text) => {
        const words = say(text);
        if (typeof text === 'string')
            return words;
        return words.replace(/`([a-z][a-z-]*)`/g, (code, name) => isSetting(name) ? (VARIABLES[name] ?? OPERANDS[name] ?? `\`--${name}\``) : code);
    };
}


/***/ }),

/***/ 3224:
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
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/run/settings/nearest.js
var nearest = __webpack_require__(7985);
// EXTERNAL MODULE: ./lib/run/settings/reader.js
var reader = __webpack_require__(2612);
// EXTERNAL MODULE: ./lib/run/words/flush.js
var flush = __webpack_require__(7429);
// EXTERNAL MODULE: ./lib/safety/secrets.js + 2 modules
var secrets = __webpack_require__(3198);
// EXTERNAL MODULE: ./lib/cli/context.js
var context = __webpack_require__(4641);
// EXTERNAL MODULE: ./lib/cli/language.js
var language = __webpack_require__(7018);
// EXTERNAL MODULE: ./lib/run/follow-settings.js
var follow_settings = __webpack_require__(8764);
// EXTERNAL MODULE: ./lib/run/push-settings.js
var push_settings = __webpack_require__(3571);
;// CONCATENATED MODULE: ./lib/cli/settings.js


/** Names of settings that texts mention in backticks and that are options here, or variables. */
const SETTING_NAMES = new Set([
    ...Object.values(push_settings/* PUSH_SETTINGS */.N7),
    ...Object.values(follow_settings/* FOLLOW_SETTINGS */.k),
    'file',
    'files',
    'region',
    'service-url',
    'access-id',
    'secret-key',
    'kind',
    'account-type',
    'strict',
    'retries',
    'timeout',
    'language',
    'out',
    'name',
    'format',
    'max-bytes',
    'max-accounts',
    'order',
    'country',
    'column',
    'delimiter',
    'encoding',
    'header',
    'normalize',
    'exclude',
    'shard',
    'max-rejected',
    'rejects',
    'overwrite',
]);
/** Whether texts that mention `name` in backticks mean a setting. */
function isSetting(name) {
    return SETTING_NAMES.has(name);
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./lib/cli/terminal.js


const BAR_CHARACTERS = 24;
const BAR_GAP_MS = 100;
const MAX_LINE_CHARACTERS = 4_000;
/**
 * Writes lines for people to a stream: in their language (a string is taken as it is), scrubbed of secrets, harmless for a terminal, in colour only
 * where a terminal is, and with a bar of progress below them.
 */
class Terminal {
    /** Puts a text into the user's language, with settings named as options. */
    say;
    #out;
    #scrubber;
    #colors;
    #lastBar = Number.NEGATIVE_INFINITY;
    #barShown = false;
    constructor(out, options) {
        this.say = options.say;
        this.#out = out;
        this.#scrubber = options.scrubber;
        const { NO_COLOR: noColor, TERM: term } = options.env;
        this.#colors = picocolors.createColors(this.isTerminal && !noColor && term !== 'dumb');
    }
    /** Whether a person watches. */
    get isTerminal() {
        return this.#out.isTTY === true;
    }
    /** The run's one scrubber. */
    get scrubber() {
        return this.#scrubber;
    }
    /** Registers a text that must never be shown. */
    secret(value) {
        if (value !== '')
            this.#scrubber.add(value);
    }
    /** One line of text that may hold foreign text. */
    line(line) {
        const [tone, content] = typeof line === 'object' && 'tone' in line
            ? [line.tone, line.text]
            : ['plain', line];
        this.clearBar();
        this.#out.write(`${this.#coloured(tone, this.harmless(content))}\n`);
    }
    /** A text without secrets, for what programs read. */
    scrub(content) {
        return this.#scrubber.scrub(content);
    }
    /** A text without secrets, on one line, that no terminal takes for a command. */
    harmless(line) {
        return this.#scrubber.printable(this.say(line), MAX_LINE_CHARACTERS);
    }
    /** Draws a bar in place of the last one; only where a terminal is, and not too often. */
    bar(verb, bytes, totalBytes) {
        const now = performance.now();
        if (!this.isTerminal || now - this.#lastBar < BAR_GAP_MS)
            return;
        this.#lastBar = now;
        this.#barShown = true;
        const line = this.say((0,messages/* text */.Qq)('cli.bar', { verb, ...barFacts(bytes, totalBytes) }));
        this.#out.write(`\r${line.slice(0, (this.#out.columns ?? 80) - 1)}\x1b[K`);
    }
    /** Takes the bar away. */
    clearBar() {
        if (this.#barShown)
            this.#out.write('\r\x1b[K');
        this.#barShown = false;
    }
    #coloured(tone, words) {
        switch (tone) {
            case 'error':
                return this.#colors.red(words);
            case 'warning':
                return this.#colors.yellow(words);
            case 'success':
                return this.#colors.green(words);
            case 'muted':
                return this.#colors.dim(words);
            case 'plain':
                return words;
        }
    }
}
function barFacts(bytes, totalBytes) {
    if (totalBytes === null || totalBytes === 0)
        return { bar: null, bytes };
    const share = Math.min(1, bytes / totalBytes);
    const full = Math.floor(share * BAR_CHARACTERS);
    const bar = `${'█'.repeat(full)}${'░'.repeat(BAR_CHARACTERS - full)}`;
    return { bar, bytes: totalBytes, percent: Math.floor(share * 100) };
}

// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(4761);
;// CONCATENATED MODULE: ./lib/cli/main.js














/** Each command is loaded only when it is called: most runs need no HTTP. */
const COMMANDS = {
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(799), __webpack_require__.e(649), __webpack_require__.e(146)]).then(__webpack_require__.bind(__webpack_require__, 3146))).validateCommand,
    upload: async () => (await Promise.all(/* import() */[__webpack_require__.e(799), __webpack_require__.e(649), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 4725))).uploadCommand,
    push: async () => (await __webpack_require__.e(/* import() */ 664).then(__webpack_require__.bind(__webpack_require__, 4664))).pushCommand,
    follow: async () => (await __webpack_require__.e(/* import() */ 261).then(__webpack_require__.bind(__webpack_require__, 6261))).followCommand,
    pack: async () => (await Promise.all(/* import() */[__webpack_require__.e(382), __webpack_require__.e(799), __webpack_require__.e(649), __webpack_require__.e(859), __webpack_require__.e(401), __webpack_require__.e(789)]).then(__webpack_require__.bind(__webpack_require__, 7789))).packCommand,
    emulator: async () => (await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 1955))).emulatorCommand,
};
const HELP_OPTIONS = new Set(['--help', '-h']);
const VERSION_OPTIONS = new Set(['--version', '-v']);
/** Runs the command line of this process and sets its exit code. */
async function main() {
    const { stdin, stdout, stderr, env } = process;
    const spoken = (0,language/* takeLanguage */.KC)(process.argv.slice(2), env);
    const say = (0,language/* optionSpeaker */.hS)(await (0,messages/* speakerOf */.d5)(spoken.language), isSetting);
    const scrubber = new secrets/* Scrubber */.h();
    const out = new Terminal(stdout, { scrubber, env, say });
    const err = new Terminal(stderr, { scrubber, env, say });
    const stop = new AbortController();
    let stoppedBy;
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            stoppedBy = signal;
            stop.abort(new errors/* StoppedError */.Ko((0,messages/* text */.Qq)('general.stopped', { signal })));
        });
    }
    let outputError;
    stdout.on('error', (error) => {
        outputError ??= error;
    });
    // Nobody is left to hear of it.
    stderr.on('error', () => { });
    const [name, ...args] = spoken.args;
    try {
        checkLanguage(spoken);
        process.exitCode =
            helpOrVersion(name, args, { stdout, say }) ??
                (await (await commandOf(name))({ args, env, stdin, stdout, out, err, say, signal: stop.signal }));
    }
    catch (error) {
        report(error, err, (0,usage/* isCommand */.y9)(name) ? name : undefined);
        process.exitCode =
            error instanceof errors/* StoppedError */.Ko && stoppedBy !== undefined ? context/* EXIT */.d[stoppedBy] : (0,context/* exitCodeOf */.F)(error);
    }
    finally {
        process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
        await (0,flush/* flush */.b)(stdout);
        if (outputError !== undefined) {
            process.exitCode = context/* EXIT */.d.failed;
            // A reader that has seen enough, such as `head`, closes the pipe and needs no word.
            if (outputError.code !== 'EPIPE') {
                const reason = outputError.message;
                err.line({ tone: 'error', text: (0,messages/* text */.Qq)('cli.output-unwritable', { reason }) });
            }
        }
        // What was stopped may have left a look-up of a name behind, which nothing can cancel.
        if (stop.signal.aborted)
            process.exit();
    }
}
function checkLanguage({ asked }) {
    const [given] = asked;
    if (given === undefined)
        return;
    if (asked.length > 1)
        throw new usage/* UsageError */.eb([(0,messages/* text */.Qq)('cli.given-twice', { option: '--language' })]);
    if (messages/* LANGUAGES */.Yj.some((language) => language === given.trim()))
        return;
    if (given.trim() === '')
        throw new usage/* UsageError */.eb([(0,messages/* text */.Qq)('cli.no-value', { option: '--language' })]);
    const choice = (0,messages/* text */.Qq)('settings.choice', { allowed: messages/* LANGUAGES */.Yj, given: (0,reader/* quoted */.T)(given) });
    const problem = suggesting(choice, (0,nearest/* nearest */.p)(given, messages/* LANGUAGES */.Yj));
    throw new usage/* UsageError */.eb([(0,messages/* text */.Qq)('settings.problem', { name: 'language', problem })]);
}
/** The problem, with a suggestion where there is one. */
function suggesting(problem, near) {
    return near === undefined ? problem : (0,messages/* text */.Qq)('settings.nearest', { problem, nearest: near });
}
/** Prints help or the version, where one is asked for. */
function helpOrVersion(name, args, { stdout, say }) {
    if (name === undefined)
        return undefined;
    if (VERSION_OPTIONS.has(name)) {
        stdout.write(`${version()}\n`);
        return context/* EXIT */.d.done;
    }
    const help = helpFor(name, args);
    if (help === undefined)
        return undefined;
    stdout.write(say(help));
    return context/* EXIT */.d.done;
}
/** The help that is asked for: `--help`, `help`, `help COMMAND`, `COMMAND --help`. */
function helpFor(name, args) {
    const [topic, ...more] = args;
    if (HELP_OPTIONS.has(name) || (name === 'help' && topic === undefined))
        return (0,messages/* text */.Qq)('cli.usage');
    if (name === 'help' && topic !== undefined) {
        if (more.length > 0)
            throw new usage/* UsageError */.eb([(0,messages/* text */.Qq)('cli.one-topic')]);
        if (HELP_OPTIONS.has(topic))
            return (0,messages/* text */.Qq)('cli.usage');
        if (!(0,usage/* isCommand */.y9)(topic))
            throw unknownCommand(topic);
        return usage/* USAGE */.u_[topic];
    }
    const end = args.indexOf('--');
    const options = end === -1 ? args : args.slice(0, end);
    return (0,usage/* isCommand */.y9)(name) && options.some((option) => HELP_OPTIONS.has(option))
        ? usage/* USAGE */.u_[name]
        : undefined;
}
async function commandOf(name) {
    if (name === undefined)
        throw new usage/* UsageError */.eb([(0,messages/* text */.Qq)('cli.no-command')]);
    if (!(0,usage/* isCommand */.y9)(name))
        throw unknownCommand(name);
    return COMMANDS[name]();
}
function unknownCommand(name) {
    const problem = (0,messages/* text */.Qq)('cli.unknown-command', {
        given: (0,reader/* quoted */.T)(name),
        commands: Object.keys(COMMANDS),
    });
    return new usage/* UsageError */.eb([suggesting(problem, (0,nearest/* nearest */.p)(name, [...Object.keys(COMMANDS), 'help']))]);
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
/** Tells what went wrong on standard error. */
function report(error, err, command) {
    if (error instanceof errors/* InputError */.dz) {
        for (const problem of error.texts)
            err.line({ tone: 'error', text: problem });
        const help = command === undefined ? 'account-package --help' : `account-package ${command} --help`;
        err.line({ tone: 'muted', text: (0,messages/* text */.Qq)('cli.see-help', { help }) });
        return;
    }
    if (error instanceof errors/* ActionError */.lZ) {
        err.line({ tone: 'error', text: error.problem });
        if (error.advice !== '')
            err.line(error.advice);
        return;
    }
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    err.line({ tone: 'error', text: (0,messages/* text */.Qq)('general.bug', { name, message }) });
    for (const line of (stack ?? '').split('\n').slice(1))
        err.line(line);
}


/***/ }),

/***/ 4761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   u_: () => (/* binding */ USAGE),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);


/** Wrong usage of the command line: exit code 2, and nothing on standard output. */
class UsageError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz {
}
/** Help of each command. */
const USAGE = {
    validate: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.usage-validate'),
    upload: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.usage-upload'),
    push: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.usage'),
    follow: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.usage'),
    pack: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.usage-pack'),
    emulator: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.usage-emulator'),
};
/** Whether `name` is that of a command. */
function isCommand(name) {
    return name !== undefined && Object.hasOwn(USAGE, name);
}


/***/ }),

/***/ 8764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFollowPlan),
/* harmony export */   k: () => (/* binding */ FOLLOW_SETTINGS)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _services_tpns_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6680);
/* harmony import */ var _services_tpns_push_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4209);
/* harmony import */ var _push_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3571);
/* harmony import */ var _settings_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9530);





/** Names of the settings of following, each written once. */
const FOLLOW_SETTINGS = {
    pushId: 'push-id',
    region: _settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS */ .yy.region,
    serviceUrl: _settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS */ .yy.serviceUrl,
    accessId: _settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS */ .yy.accessId,
    secretKey: _settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS */ .yy.secretKey,
    auth: _push_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .PUSH_SETTINGS */ .N7.auth,
    wait: 'wait',
    interval: 'interval',
    cancel: 'cancel',
    retries: _settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS */ .yy.retries,
    timeout: _settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS */ .yy.timeout,
};
/** Most pushes that are followed at once: each costs at least two of the 200 questions of an hour. */
const MAX_IDS = 100;
/** Minutes. */
const WAIT = { min: 0, max: 360, fallback: 0 };
/** Seconds. */
const INTERVAL = { min: 20, max: 3600, fallback: 60 };
/** Reads the settings of following; problems are for `finish` of the reader to tell. */
function readFollowPlan(reader) {
    const { pushIds, unknownPlaces } = readPushIds(reader);
    const service = (0,_settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .readService */ .uS)(reader);
    const credentials = (0,_settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .readCredentials */ .L1)(reader);
    const auth = (0,_push_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readAuth */ .Hc)(reader);
    const waitMs = reader.integer(FOLLOW_SETTINGS.wait, WAIT) * 60_000;
    const intervalMs = reader.integer(FOLLOW_SETTINGS.interval, INTERVAL) * 1000;
    const isCancelled = reader.boolean(FOLLOW_SETTINGS.cancel, false);
    const attempts = (0,_settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .readAttempts */ .jY)(reader);
    return {
        pushIds,
        unknownPlaces,
        ...service,
        ...credentials,
        auth,
        waitMs,
        intervalMs,
        isCancelled,
        ...attempts,
    };
}
function readPushIds(reader) {
    const name = FOLLOW_SETTINGS.pushId;
    const given = reader.required(name, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.give-push-id'));
    if (given === '')
        return { pushIds: [], unknownPlaces: [] };
    // As the push puts them out: null for a push without an id, a list for a loop push.
    const rules = { isId: _services_tpns_push_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .isPushId */ .g7, most: MAX_IDS, areNullsAllowed: true, areListsAllowed: true };
    const { ids, nulls, problems } = (0,_services_tpns_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIds */ .A)(given, rules);
    for (const problem of problems)
        reader.problem(name, idProblem(problem));
    return { pushIds: ids, unknownPlaces: nulls };
}
function idProblem(problem) {
    switch (problem.kind) {
        case 'json':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.ids.json');
        case 'none':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.ids.none');
        case 'many':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.ids.many', { count: problem.count, most: MAX_IDS });
        case 'null':
        case 'form':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.ids.form', { position: problem.position });
        case 'twice':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.ids.twice', { ids: problem.ids });
    }
}


/***/ }),

/***/ 7785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
/* unused harmony export default */
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
