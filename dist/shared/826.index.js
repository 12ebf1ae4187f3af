export const id = 826;
export const ids = [826];
export const modules = {

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ fileOperand),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   vH: () => (/* binding */ argumentReader)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3797);
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
/** The one FILE that a command takes. */
function fileOperand(operands) {
    const [file, ...others] = operands;
    if (file === undefined || file === '')
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb([(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.no-file')]);
    if (others.length > 0) {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb([(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.one-file', { count: operands.length })]);
    }
    return file;
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

/***/ 7826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PACKAGE_OPTIONS: () => (/* binding */ PACKAGE_OPTIONS),
/* harmony export */   checkWithBar: () => (/* binding */ checkWithBar),
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3797);
/* harmony import */ var _run_checked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3310);
/* harmony import */ var _run_settings_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
/* harmony import */ var _run_words_report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5533);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3814);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4641);






/** Options that every command with a package takes. */
const PACKAGE_OPTIONS = {
    kind: 'string',
    'account-type': 'string',
    strict: 'boolean',
    json: 'boolean',
};
/** A bar of progress appears after this many milliseconds. */
const BAR_AFTER_MS = 1_000;
/** `account-package validate FILE`: the report, for people or as JSON. */
async function validateCommand(context) {
    const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .We)(context.args, PACKAGE_OPTIONS);
    const file = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOperand */ .Ap)(parsed.operands);
    const reader = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .argumentReader */ .vH)(parsed, context.env);
    const settings = (0,_run_settings_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .readValidation */ .Qo)(reader);
    reader.finish();
    const { report } = await checkWithBar({ file, settings, forUpload: false }, context);
    if (parsed.flags.has('json')) {
        context.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    }
    else {
        for (const line of (0,_run_words_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .reportLines */ .QS)(report, settings.strict, context.say))
            context.out.line(line);
    }
    return (0,_run_words_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .passes */ .WE)(report, settings.strict) ? _context_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.done : _context_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.failed;
}
/** Validates a package, with a bar on standard error when it takes long and a person watches. */
async function checkWithBar({ file, settings, forUpload, }, { err, say, signal }) {
    const started = performance.now();
    const checked = await (0,_run_checked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPackage */ .l)(file, settings, {
        signal,
        say,
        forUpload,
        onProgress: ({ bytes, totalBytes }) => {
            if (performance.now() - started > BAR_AFTER_MS)
                err.bar((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.validating'), bytes, totalBytes);
        },
    });
    err.clearBar();
    return checked;
}


/***/ })

};
