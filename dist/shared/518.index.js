export const id = 518;
export const ids = [518];
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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(673);

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
// EXTERNAL MODULE: ./lib/messages/index.js + 20 modules
var messages = __webpack_require__(673);
// EXTERNAL MODULE: ./lib/run/settings/nearest.js
var nearest = __webpack_require__(7985);
// EXTERNAL MODULE: ./lib/run/settings/reader.js
var reader = __webpack_require__(2612);
// EXTERNAL MODULE: ./lib/run/words/flush.js
var flush = __webpack_require__(7429);
// EXTERNAL MODULE: ./lib/safety/secrets.js
var secrets = __webpack_require__(1607);
// EXTERNAL MODULE: ./lib/cli/context.js
var context = __webpack_require__(4641);
// EXTERNAL MODULE: ./lib/cli/language.js
var language = __webpack_require__(7018);
;// CONCATENATED MODULE: ./lib/cli/settings.js
/** Names of settings that texts mention in backticks and that are options here, or variables. */
const SETTING_NAMES = new Set([
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
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(968), __webpack_require__.e(649), __webpack_require__.e(605), __webpack_require__.e(146)]).then(__webpack_require__.bind(__webpack_require__, 3146))).validateCommand,
    upload: async () => (await Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(968), __webpack_require__.e(649), __webpack_require__.e(788), __webpack_require__.e(605), __webpack_require__.e(237)]).then(__webpack_require__.bind(__webpack_require__, 4725))).uploadCommand,
    pack: async () => (await Promise.all(/* import() */[__webpack_require__.e(382), __webpack_require__.e(968), __webpack_require__.e(649), __webpack_require__.e(533), __webpack_require__.e(401), __webpack_require__.e(789)]).then(__webpack_require__.bind(__webpack_require__, 7789))).packCommand,
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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);


/** Wrong usage of the command line: exit code 2, and nothing on standard output. */
class UsageError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz {
}
/** Help of each command. */
const USAGE = {
    validate: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.usage-validate'),
    upload: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.usage-upload'),
    pack: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.usage-pack'),
    emulator: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.usage-emulator'),
};
/** Whether `name` is that of a command. */
function isCommand(name) {
    return name !== undefined && Object.hasOwn(USAGE, name);
}


/***/ }),

/***/ 7985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);

/** Fewer characters than this at its start say nothing of a name. */
const MIN_START_CHARACTERS = 3;
/**
 * The candidate that was probably meant: the only one that begins with what was given, or the one
 * that takes the fewest changes of a character: two (letters that changed places), or as many as a
 * third of what was given. Case doesn't count.
 */
function nearest(given, candidates) {
    const wanted = given.toLowerCase();
    const byLowercase = new Map(Array.from(candidates, (name) => [name.toLowerCase(), name]));
    const names = [...byLowercase.keys()];
    const [begun, ...others] = names.filter((name) => name.startsWith(wanted));
    if (begun !== undefined && others.length === 0 && wanted.length >= MIN_START_CHARACTERS) {
        return byLowercase.get(begun);
    }
    const maxDistance = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
    const found = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h)(wanted, names, { maxDistance });
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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
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
