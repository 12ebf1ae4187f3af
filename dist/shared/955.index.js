export const id = 955;
export const ids = [955];
export const modules = {

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ fileOperand),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   vH: () => (/* binding */ argumentReader)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _run_settings_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2612);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4761);



/**
 * Parses the command line after the command's name.
 *
 * @throws {UsageError} for unknown options, values that are missing or empty, and options given twice
 */
function parseArguments(args, table) {
    const flags = new Set();
    const values = new Map();
    const operands = [];
    const problems = [];
    for (const token of tokens(args, table)) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        if (flags.has(token.name) || values.has(token.name)) {
            problems.push(`${token.rawName} is given twice.`);
        }
        else if (token.value === undefined) {
            flags.add(token.name);
        }
        else if (token.value.trim() === '') {
            problems.push(`${token.rawName} has an empty value.`);
        }
        else {
            values.set(token.name, token.value);
        }
    }
    if (problems.length > 0)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(problems);
    return { operands, flags, values };
}
function tokens(args, table) {
    const options = Object.fromEntries(Object.entries(table).map(([name, type]) => [name, { type }]));
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, tokens: true }).tokens;
    }
    catch (error) {
        // parseArgs' own sentences name the option and go on with advice on more lines.
        const message = error instanceof Error ? error.message : String(error);
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb([`${message.split(/[.\n] ?/, 1)[0]}.`]);
    }
}
/** The one FILE that a command takes. */
function fileOperand(operands) {
    const [file, ...others] = operands;
    if (file === undefined || file === '')
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(['FILE is missing.']);
    if (others.length > 0)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb([`One FILE is taken, ${operands.length} are given.`]);
    return file;
}
/** Environment variables that settings come from, by the name of the setting. */
const VARIABLES = {
    'access-id': 'TPNS_ACCESS_ID',
    'secret-key': 'TPNS_SECRET_KEY',
};
/** A reader of settings that come from options or, credentials, from the environment. */
function argumentReader(parsed, env) {
    const source = {
        value: (name) => {
            const variable = VARIABLES[name];
            if (variable !== undefined)
                return env[variable];
            return parsed.flags.has(name) ? 'true' : parsed.values.get(name);
        },
        label: (name) => VARIABLES[name] ?? `--${name}`,
    };
    return new _run_settings_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingReader */ .S(source);
}


/***/ }),

/***/ 1955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emulatorCommand: () => (/* binding */ emulatorCommand)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3814);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4641);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4761);




const OPTIONS = { port: 'string', 'access-id': 'string', 'secret-key': 'string' };
const MAX_PORT = 65_535;
/** `account-package emulator`: serves on loopback until a signal stops it. */
async function emulatorCommand({ args, stdout, signal }) {
    const { operands, values } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArguments */ .We)(args, OPTIONS);
    if (operands.length > 0)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(['emulator takes options only.']);
    const port = parsePort(values.get('port') ?? '0');
    const accessId = values.get('access-id');
    const secretKey = values.get('secret-key');
    const { startEmulator } = await Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(316), __webpack_require__.e(614), __webpack_require__.e(628)]).then(__webpack_require__.bind(__webpack_require__, 1628));
    const emulator = await startEmulator({
        port,
        ...(accessId === undefined ? {} : { accessId }),
        ...(secretKey === undefined ? {} : { secretKey }),
    });
    const { appId, appSecret, envs } = emulator.cloudBase;
    const credentials = {
        'access-id': emulator.accessId,
        'secret-key': emulator.secretKey,
        'app-id': appId,
        'app-secret': appSecret,
        env: envs.join(' '),
    };
    const lines = Object.entries(credentials).map(([name, value]) => `${name}: ${value}`);
    stdout.write(`${[emulator.url, ...lines].join('\n')}\n`);
    if (!signal.aborted)
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, 'abort');
    await emulator.close();
    return _context_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.done;
}
function parsePort(text) {
    const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (port <= MAX_PORT)
        return port;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb([`--port must be a whole number from 0 to ${MAX_PORT}.`]);
}


/***/ }),

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SettingReader),
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5395);

const BOOLEANS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/**
 * Reads settings and collects every problem, so that a user gets to see all of them in one run. A
 * reader that meets a problem returns a harmless stand-in; `finish` throws before one is used.
 */
class SettingReader {
    #source;
    #problems = [];
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
            this.problem(name, `is missing: ${what}`);
        return value;
    }
    /** `true` or `false`, in the spellings of the YAML core schema; `fallback` when empty. */
    boolean(name, fallback) {
        const value = this.text(name);
        if (value === '')
            return fallback;
        const parsed = BOOLEANS.get(value);
        if (parsed === undefined)
            this.problem(name, 'must be `true` or `false`.');
        return parsed ?? fallback;
    }
    /** A whole number from `min` to `max`, in digits; `fallback` when empty. */
    integer(name, range) {
        const value = this.text(name);
        if (value === '')
            return range.fallback;
        const parsed = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
        if (parsed >= range.min && parsed <= range.max)
            return parsed;
        this.problem(name, `must be a whole number from ${range.min} to ${range.max}.`);
        return range.fallback;
    }
    /** One of the `allowed` values, to the letter; `fallback` when empty. */
    choice(name, allowed, fallback) {
        const value = this.text(name);
        if (value === '')
            return fallback;
        const chosen = allowed.find((candidate) => candidate === value);
        if (chosen === undefined)
            this.problem(name, `must be one of ${listOf(allowed)}.`);
        return chosen ?? fallback;
    }
    /** Notes a problem of one setting; `sentence` goes on from its name. */
    problem(name, sentence) {
        this.#problems.push(`${this.label(name)} ${sentence}`);
    }
    /** Notes a problem in a sentence of its own. */
    note(sentence) {
        this.#problems.push(sentence);
    }
    /** What messages call a setting. */
    label(name) {
        return `\`${this.#source.label(name)}\``;
    }
    /** @throws {InputError} with every problem noted so far, if any */
    finish() {
        if (this.#problems.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(this.#problems);
    }
}
/** Values as they stand in a message: each as code, separated by commas. */
function listOf(values) {
    return Array.from(values, (value) => `\`${value}\``).join(', ');
}


/***/ })

};
