export const id = 955;
export const ids = [955];
export const modules = {

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   v: () => (/* binding */ argumentReader)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _run_settings_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7985);
/* harmony import */ var _run_settings_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2612);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7018);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4761);






/**
 * Parses the command line after the command's name.
 *
 * @throws {UsageError} for unknown options, values that are missing or empty, values of options that
 *   take none, and options given twice; every problem at once
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
        const { name, value } = token;
        const problem = flags.has(name) || values.has(name) ? twice(token) : problemOf(token, table);
        if (problem !== undefined)
            problems.push(problem);
        else if (value === undefined)
            flags.add(name);
        else
            values.set(name, value);
    }
    if (problems.length > 0)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(problems);
    return { operands, flags, values };
}
function tokens(args, table) {
    const options = Object.fromEntries(Object.entries(table).map(([name, type]) => [name, { type }]));
    // Not strict: what it then throws is in English only, and ends at the first problem.
    const config = { args: [...args], options, allowPositionals: true, tokens: true, strict: false };
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ ...config, tokens: true }).tokens;
}
function twice({ rawName }) {
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.given-twice', { option: rawName });
}
function problemOf({ name, rawName, value, inlineValue }, table) {
    const type = Object.hasOwn(table, name) && rawName.startsWith('--') ? table[name] : undefined;
    if (type === undefined)
        return unknownOption(rawName, table);
    if (type === 'boolean') {
        return value === undefined ? undefined : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.takes-no-value', { option: rawName });
    }
    // What looks like the next option is one, unless `=` says that it is the value.
    if (value === undefined || (inlineValue !== true && /^-./.test(value))) {
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.no-value', { option: rawName });
    }
    return value.trim() === '' ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.empty-value', { option: rawName }) : undefined;
}
function unknownOption(rawName, table) {
    const near = (0,_run_settings_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(rawName.replace(/^-+/, ''), [...Object.keys(table), 'language', 'help']);
    const problem = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.unknown-option', { option: (0,_run_settings_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(rawName) });
    return near === undefined ? problem : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.nearest', { problem, nearest: `--${near}` });
}
/** A reader of settings that come from options or, credentials, from the environment. */
function argumentReader(parsed, env) {
    return new _run_settings_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingReader */ .S({
        value: (name) => {
            const variable = _language_js__WEBPACK_IMPORTED_MODULE_3__/* .VARIABLES */ .ut[name];
            if (variable !== undefined)
                return env[variable];
            return parsed.flags.has(name) ? 'true' : parsed.values.get(name);
        },
    });
}


/***/ }),

/***/ 1955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emulatorCommand: () => (/* binding */ emulatorCommand)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3814);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4641);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4761);





const OPTIONS = { port: 'string', 'access-id': 'string', 'secret-key': 'string' };
const MAX_PORT = 65_535;
/** `account-package emulator`: serves on loopback until a signal stops it. */
async function emulatorCommand({ args, stdout, signal }) {
    const { operands, values } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArguments */ .W)(args, OPTIONS);
    if (operands.length > 0)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb([(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.options-only', { command: 'emulator' })]);
    const port = parsePort(values.get('port') ?? '0');
    const accessId = values.get('access-id');
    const secretKey = values.get('secret-key');
    const { startEmulator } = await Promise.all(/* import() */[__webpack_require__.e(107), __webpack_require__.e(30)]).then(__webpack_require__.bind(__webpack_require__, 2030));
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
    return _context_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.done;
}
function parsePort(given) {
    const port = /^\d{1,5}$/.test(given.trim()) ? Number(given) : Number.NaN;
    if (port <= MAX_PORT)
        return port;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb([(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.port', { max: MAX_PORT })]);
}


/***/ })

};
