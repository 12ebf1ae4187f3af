export const id = 725;
export const ids = [725];
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

/***/ 4469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ PACKAGE_OPTIONS),
/* harmony export */   VF: () => (/* binding */ withCheckedPackages),
/* harmony export */   qm: () => (/* binding */ readPackages),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(630);
/* harmony import */ var _run_checked_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5292);
/* harmony import */ var _run_words_report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5533);
/* harmony import */ var _run_words_set_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1811);
/* harmony import */ var _validator_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2799);







/** Options that every command with packages takes. */
const PACKAGE_OPTIONS = {
    kind: 'string',
    'account-type': 'string',
    strict: 'boolean',
    json: 'boolean',
    'stdin-name': 'string',
};
/** A bar of progress appears after this many milliseconds. */
const BAR_AFTER_MS = 1_000;
/** What stands for standard input among the operands, and the name that it has as a file. */
const STDIN = { operand: '-', name: 'stdin.txt' };
/** Reads the FILEs among the operands; what is wrong with them is noted in the reader. */
function readPackages({ operands, values }, reader) {
    if (operands.length === 0 || operands.includes(''))
        reader.note((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('cli.no-file'));
    const stdins = operands.filter((operand) => operand === STDIN.operand).length;
    if (stdins > 1)
        reader.note((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('cli.stdin-twice'));
    const given = values.get('stdin-name')?.trim();
    if (given !== undefined && stdins === 0)
        reader.note((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('cli.stdin-name-alone'));
    const name = given ?? STDIN.name;
    if (/[\\/\0]/.test(name) || name === '.' || name === '..') {
        reader.note((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('cli.stdin-name-path'));
    }
    const named = operands.map((file) => file === STDIN.operand ? { file: name, path: STDIN.operand } : { file, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file) });
    const files = named.filter((one, index) => named.findIndex(({ path }) => path === one.path) === index);
    return { files, isSet: files.length > 1, stdinName: stdins > 0 ? name : null };
}
/**
 * Validates the packages and then works with them, with a bar on standard error when it takes long
 * and a person watches. What came by standard input is gone afterwards.
 */
async function withCheckedPackages({ packages, settings, ...more }, context, work) {
    const { err, say, signal, stdin } = context;
    const { stdinName } = packages;
    const stored = stdinName === null
        ? null
        : await (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 8846))).storeInput(stdin, {
            name: stdinName,
            maxBytes: _validator_index_js__WEBPACK_IMPORTED_MODULE_6__.MAX_FILE_BYTES,
            signal,
        });
    try {
        const files = packages.files.map((one) => one.path === STDIN.operand && stored !== null ? { ...one, path: stored.path } : one);
        const started = performance.now();
        const onProgress = ({ bytes, totalBytes }) => {
            if (performance.now() - started > BAR_AFTER_MS) {
                err.bar((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('run.validating'), bytes, totalBytes);
            }
        };
        const options = { ...more, signal, say, onProgress };
        const set = await (0,_run_checked_set_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPackages */ .Gf)(files, settings, options).catch((error) => {
            throw more.forUpload && error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoppedError */ .Ko ? stoppedBefore(error) : error;
        });
        err.clearBar();
        return await work(set);
    }
    finally {
        await stored?.remove();
    }
}
function stoppedBefore(error) {
    const texts = [error.problem, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('general.nothing-sent')];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoppedError */ .Ko((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('general.sentences', { texts }), { cause: error });
}
/** Tells people what was found. */
function tell(set, { strict, isSet }, terminal) {
    for (const { file, report } of set.packages) {
        const name = isSet ? file : report.file;
        for (const line of (0,_run_words_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .reportLines */ .QS)(report, { strict, name, say: terminal.say }))
            terminal.line(line);
        if (isSet)
            terminal.line('');
    }
    if (!isSet)
        return;
    for (const { severity, rule, file, message } of set.findingsAcross) {
        const finding = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('run.finding', { severity, rule, file, message });
        terminal.line({ tone: severity, text: finding });
    }
    terminal.line({ tone: (0,_run_words_set_text_js__WEBPACK_IMPORTED_MODULE_5__/* .setVerdictTone */ .K)(set, strict), text: (0,_run_words_set_text_js__WEBPACK_IMPORTED_MODULE_5__/* .setVerdict */ .O)(set, strict) });
}


/***/ }),

/***/ 4725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadCommand: () => (/* binding */ uploadCommand)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _run_checked_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5292);
/* harmony import */ var _run_settings_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);
/* harmony import */ var _run_uploads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9127);
/* harmony import */ var _run_words_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4796);
/* harmony import */ var _run_words_report_document_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8575);
/* harmony import */ var _run_words_upload_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8956);
/* harmony import */ var _services_tpns_package_upload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3218);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3814);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4641);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4469);











const OPTIONS = {
    ..._packages_js__WEBPACK_IMPORTED_MODULE_9__/* .PACKAGE_OPTIONS */ .Kt,
    region: 'string',
    'service-url': 'string',
    retries: 'string',
    timeout: 'string',
};
/** `account-package upload FILE…`: validates, uploads, and prints each uploadId. */
async function uploadCommand(context) {
    const { args, env, err, signal } = context;
    const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .parseArguments */ .W)(args, OPTIONS);
    const reader = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .argumentReader */ .v)(parsed, env);
    err.secret(reader.text(_run_settings_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy.secretKey));
    const packages = (0,_packages_js__WEBPACK_IMPORTED_MODULE_9__/* .readPackages */ .qm)(parsed, reader);
    const settings = (0,_run_settings_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .readValidation */ .Qo)(reader);
    const service = (0,_run_settings_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .readService */ .uS)(reader);
    const target = { ...service, ...(0,_run_settings_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .readCredentials */ .L1)(reader) };
    const attempts = (0,_run_settings_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .readAttempts */ .jY)(reader);
    reader.finish();
    for (const secret of (0,_services_tpns_package_upload_js__WEBPACK_IMPORTED_MODULE_6__.uploadSecrets)(target))
        err.secret(secret);
    const { isSet } = packages;
    const { strict } = settings;
    const plan = { packages, settings, forUpload: true };
    return await (0,_packages_js__WEBPACK_IMPORTED_MODULE_9__/* .withCheckedPackages */ .VF)(plan, context, async (set) => {
        const print = printer(set, { isSet, json: parsed.flags.has('json') }, context);
        (0,_packages_js__WEBPACK_IMPORTED_MODULE_9__/* .tell */ .qz)(set, { strict, isSet }, err);
        const uploadables = (0,_run_uploads_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadablesOf */ .E)(set);
        if (uploadables === null || !(0,_run_checked_set_js__WEBPACK_IMPORTED_MODULE_1__/* .setPasses */ .gg)(set, strict)) {
            await (0,_run_checked_set_js__WEBPACK_IMPORTED_MODULE_1__/* .closePackages */ .KL)(set);
            err.line({ tone: 'error', text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('general.nothing-sent') });
            print(set.packages.map(() => null));
            return _context_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .d.failed;
        }
        err.line((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('cli.uploading-to', { service: service.service }));
        const upload = (one) => uploadOne(one, { target, attempts, context });
        const { uploadIds, failure } = await (0,_run_uploads_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadEach */ .J)(uploadables, upload, { signal, isSet });
        print(uploadIds);
        if (failure !== undefined)
            throw failure;
        err.line({ tone: 'success', text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('cli.uploaded') });
        return _context_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .d.done;
    });
}
/** Prints ids for programs: those that there are, a line each, or a JSON object with the report. */
function printer(set, { isSet, json }, { stdout, err }) {
    return (uploadIds) => {
        if (!json) {
            for (const id of uploadIds)
                if (id !== null)
                    stdout.write(`${id}\n`);
            return;
        }
        const report = (0,_run_words_report_document_js__WEBPACK_IMPORTED_MODULE_10__/* .reportDocument */ .c)(set, { isSet, scrub: (words) => err.scrub(words) });
        const ids = isSet ? { uploadIds } : { uploadId: uploadIds[0] ?? null };
        stdout.write(`${JSON.stringify({ ...ids, report }, null, 2)}\n`);
    };
}
/** Uploads a package, with a bar or lines of progress. */
async function uploadOne({ file, upload }, { target, attempts, context: { err, signal }, }) {
    const verb = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.uploading-file', { file });
    const meter = err.isTerminal
        ? undefined
        : new _run_words_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .ProgressMeter */ .Z3({ verb, write: (line) => err.line(line) });
    try {
        const { uploadId } = await (0,_services_tpns_package_upload_js__WEBPACK_IMPORTED_MODULE_6__.uploadPackage)(upload, target, {
            ...attempts,
            signal,
            scrubber: err.scrubber,
            hooks: {
                onRetry: (retry) => err.line({ tone: 'warning', text: (0,_run_words_upload_text_js__WEBPACK_IMPORTED_MODULE_5__/* .retryText */ .q)(retry) }),
                onProgress: ({ sentBytes, totalBytes }) => {
                    meter?.update(sentBytes, totalBytes);
                    err.bar(verb, sentBytes, totalBytes);
                },
            },
        });
        return uploadId;
    }
    finally {
        meter?.stop();
        err.clearBar();
    }
}


/***/ }),

/***/ 5292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gf: () => (/* binding */ checkPackages),
  KL: () => (/* binding */ closePackages),
  gg: () => (/* binding */ setPasses),
  vA: () => (/* binding */ totalsOf)
});

// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/platform/node/platform.js
var platform = __webpack_require__(2077);
// EXTERNAL MODULE: ./lib/validator/index.js + 22 modules
var validator = __webpack_require__(2799);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/platform/node/package-file.js + 6 modules
var package_file = __webpack_require__(6581);
;// CONCATENATED MODULE: ./lib/run/open-package.js


/** A package on disk, opened once: for the validator, however often it asks, and for the upload. */
class OpenPackage {
    name;
    /** Bytes of the file, to estimate by; undefined where that isn't known. */
    size;
    #path;
    #options;
    #file;
    constructor(path, options) {
        this.name = (0,external_node_path_.basename)(path);
        this.#path = path;
        this.#options = options;
        if (options.size !== undefined)
            this.size = options.size;
    }
    /**
     * The bytes, from the start; stays open afterwards.
     *
     * @throws {FileError} when they can't be read; the signal's reason
     */
    async open() {
        const { forUpload, signal } = this.#options;
        this.#file ??= await package_file/* PackageFile */.f.open(this.#path, { isSealed: forUpload, signal });
        return this.#file.source();
    }
    /**
     * What may be uploaded: exactly the bytes that were validated, of the file that is still open;
     * whoever takes it closes it. Null, and the file closed, unless the report is valid and the package
     * was opened for an upload.
     */
    async upload({ valid, file: name, format, sha256 }) {
        const sealed = this.#file?.sealed() ?? null;
        if (valid && format !== null && sha256 !== null && sealed !== null) {
            return { ...sealed, name, format, sha256, close: () => this.close() };
        }
        await this.close();
        return null;
    }
    /** Closes the file, if it is open. */
    async close() {
        await this.#file?.close();
    }
}

// EXTERNAL MODULE: ./lib/run/words/report-text.js
var report_text = __webpack_require__(5533);
;// CONCATENATED MODULE: ./lib/run/checked-set.js





/** As many lines as a validation can note of a rule. */
const MOST_LINES = 2 ** 32 - 1;
/** Validates packages, one after the other, and looks for accounts that stand in several. */
async function checkPackages(files, { kind, accountType }, { signal, forUpload, say, allLines = false, onProgress }) {
    const open = [];
    for (const { path } of files) {
        const size = files.length > 1 ? await sizeOf(path) : undefined;
        open.push(new OpenPackage(path, { signal, forUpload, size }));
    }
    const options = {
        kind,
        ...(accountType === undefined ? {} : { accountType }),
        signal,
        ...(allLines ? { limits: { lines: MOST_LINES } } : {}),
        ...(onProgress === undefined ? {} : { onProgress }),
    };
    try {
        const outcomes = await (0,validator.validateAll)(open, options, platform/* NODE */.N);
        const names = files.map(({ file }) => file);
        const { packages: reports, ...across } = (0,messages/* packagesReportOf */.HS)(outcomes, names, say);
        const packages = [];
        for (const [index, named] of files.entries()) {
            // A report for each package, in their order.
            const [one, report] = [open[index], reports[index]];
            if (one === undefined || report === undefined)
                continue;
            packages.push({ ...named, report, upload: await one.upload(report) });
        }
        return { packages, ...across };
    }
    catch (error) {
        for (const one of open)
            await one.close();
        throw error;
    }
}
/** The size of a file, by which the memory is shared out; undefined where it can't be known. */
async function sizeOf(path) {
    // Loaded only for several packages: the start of a run with one is to be short.
    const { stat } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    return await stat(path).then(({ size }) => size, () => undefined);
}
/** Closes the files of packages that are not to be uploaded after all. */
async function closePackages({ packages }) {
    for (const { upload } of packages)
        await upload?.close();
}
/** The counts of all packages, added up. */
function totalsOf({ packages, duplicatesAcross }) {
    const sum = (field) => packages.reduce((total, { report }) => total + report[field], 0);
    return {
        rows: sum('rows'),
        accounts: sum('accounts'),
        duplicates: sum('duplicates'),
        errors: sum('errors'),
        warnings: sum('warnings') + duplicatesAcross,
    };
}
/** Whether all packages pass: no errors, and under `strict` no warnings, those across them included. */
function setPasses({ packages, duplicatesAcross }, strict) {
    return packages.every(({ report }) => (0,report_text/* passes */.WE)(report, strict)) && !(strict && duplicatesAcross > 0);
}


/***/ }),

/***/ 9127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ uploadablesOf),
/* harmony export */   J: () => (/* binding */ uploadEach)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);


/** The packages of a set, to be sent; null when not all of them may be. */
function uploadablesOf({ packages }) {
    const all = packages.flatMap(({ file, upload }) => (upload === null ? [] : [{ file, upload }]));
    return all.length === packages.length ? all : null;
}
/** Most names of files that a message lists. */
const MAX_LISTED = 10;
/**
 * Uploads packages one after the other. The first that fails ends it: those after it are not begun.
 *
 * @param upload uploads one, with all its attempts; resolves to its `uploadId`
 * @param options `isSet`: whether the failure of one is told as that of several
 * @throws what is no `ActionError`
 */
async function uploadEach(packages, upload, { signal, isSet }) {
    const uploadIds = packages.map(() => null);
    for (const [index, one] of packages.entries()) {
        try {
            signal.throwIfAborted();
            uploadIds[index] = await upload(one);
        }
        catch (error) {
            for (const { upload: rest } of packages.slice(index + 1))
                await rest.close();
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
                throw error;
            return {
                uploadIds,
                failure: isSet ? unfinished(error, { packages, uploadIds, index }) : error,
            };
        }
    }
    return { uploadIds };
}
function unfinished(error, { packages, uploadIds, index, }) {
    const names = packages.map(({ file }) => file);
    const done = names.slice(0, index).map((file, n) => ({ file, uploadId: uploadIds[n] ?? '' }));
    const failed = names[index] ?? '';
    const missing = names.slice(index + 1);
    // A stop between two packages is no failure of the next.
    const problem = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoppedError */ .Ko
        ? error.problem
        : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('run.package-failed', { file: failed, problem: error.problem });
    const told = [
        problem,
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('run.uploaded-of', { done: done.length, of: names.length }),
    ];
    if (done.length > 0)
        told.push((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('run.these-exist', { packages: listed(done) }));
    told.push((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('run.these-are-missing', { files: listed([failed, ...missing]) }));
    const advice = [error.advice, ...(done.length > 0 ? [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('run.go-on')] : [])];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnfinishedError */ .up((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('general.sentences', { texts: told }), {
        hint: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('general.sentences', { texts: advice }),
        cause: error,
    });
}
/** The first of a list, and how many more there are. */
function listed(all) {
    const shown = all.slice(0, MAX_LISTED);
    return { shown, more: all.length - shown.length };
}


/***/ }),

/***/ 4796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ ProgressMeter)
/* harmony export */ });
/* unused harmony exports MIN_PROGRESS_GAP_MS, MAX_PROGRESS_GAP_MS */
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

/** Least time between two lines of progress, in milliseconds. */
const MIN_PROGRESS_GAP_MS = 1_000;
/** Most time without a line of progress while work goes on, in milliseconds. */
const MAX_PROGRESS_GAP_MS = 10_000;
/** A log gets a line about this often, in milliseconds: often enough, and not a flood. */
const LOG_GAP_MS = 5_000;
/**
 * Turns byte counts into lines of progress. A timer keeps the lines coming when nothing moves, so
 * that a stalled upload can be told from a dead runner; `stop` ends it.
 */
class ProgressMeter {
    #options;
    #now;
    #gapMs;
    #started;
    #timer;
    #lastLine;
    #bytes = 0;
    #totalBytes = 0;
    constructor(options) {
        this.#options = options;
        this.#now = options.now ?? (() => performance.now());
        this.#gapMs = Math.max(MIN_PROGRESS_GAP_MS, options.gapMs ?? LOG_GAP_MS);
        this.#started = this.#now();
        this.#lastLine = this.#started;
        // Half the longest gap: a tick that comes just before the gap is over must not double it.
        this.#timer = setInterval(() => this.#tick(MAX_PROGRESS_GAP_MS / 2), MAX_PROGRESS_GAP_MS / 2);
        this.#timer.unref();
    }
    /** Tells how many bytes are done by now, of how many. */
    update(bytes, totalBytes) {
        this.#bytes = bytes;
        this.#totalBytes = totalBytes;
        this.#tick(this.#gapMs);
    }
    /** Ends the timer. */
    stop() {
        clearInterval(this.#timer);
    }
    #tick(gapMs) {
        const now = this.#now();
        // Timers may fire a little early.
        if (now - this.#lastLine < gapMs - 50)
            return;
        this.#lastLine = now;
        this.#options.write(this.#line(now - this.#started));
    }
    #line(elapsedMs) {
        const { verb } = this.#options;
        if (this.#bytes === 0)
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.no-progress', { verb, elapsedMs });
        const [bytes, totalBytes] = [this.#bytes, this.#totalBytes];
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.progress', { verb, bytes, totalBytes, elapsedMs });
    }
}


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reportDocument)
/* harmony export */ });
/**
 * The one report document of a run, without secrets: names of files and entries may, by a slip, hold
 * one.
 *
 * @param options `isSet`: whether the packages are told of as several, also when it is one
 */
function reportDocument({ packages, findingsAcross, ...across }, { isSet, scrub }) {
    const reports = packages.map(({ report }) => scrubbed(report, scrub));
    const [only] = reports;
    if (!isSet && only !== undefined)
        return only;
    const findings = findingsAcross.map((finding) => ({
        ...finding,
        file: scrub(finding.file),
        otherFile: scrub(finding.otherFile),
        message: scrub(finding.message),
    }));
    return { packages: reports, ...across, findingsAcross: findings };
}
function scrubbed(report, scrub) {
    const { file, entry, findings } = report;
    return {
        ...report,
        file: scrub(file),
        entry: entry === null ? null : scrub(entry),
        findings: findings.map((finding) => ({ ...finding, message: scrub(finding.message) })),
    };
}


/***/ }),

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ findingsByRule),
/* harmony export */   QS: () => (/* binding */ reportLines),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   WH: () => (/* binding */ packageFacts),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   _U: () => (/* binding */ judgement)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6278);
/* harmony import */ var _validator_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2799);



/** Findings that are shown of each rule, for people who will then look at the package itself. */
const SHOWN_PER_RULE = 5;
/** Whether a package passes: no errors, and under `strict` no warnings. */
function passes(report, strict) {
    return report.valid && !(strict && report.warnings > 0);
}
/**
 * The outcome in one sentence. It holds the name of the file.
 *
 * @param file another name for it, such as its path
 */
function verdict(report, strict, file = report.file) {
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.verdict', { file, judgement: judgement(report, strict) });
}
/** The outcome as a clause that goes on from the file name. */
function judgement(report, strict) {
    const { errors, warnings, accounts, kind } = report;
    if (!report.valid)
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.not-valid', { errors, warnings });
    if (!passes(report, strict))
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.not-strict', { warnings });
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.valid', { warnings, accounts, kind });
}
/** What the report knows of the package besides its name and its digest. */
function packageFacts(report) {
    const { entry, format, kind, size, contentSize } = report;
    const facts = [];
    if (entry !== null)
        facts.push({ label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.entry'), value: entry, isCode: true });
    if (format !== null)
        facts.push({ label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.format'), value: format });
    facts.push({ label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.kind'), value: kind });
    // No rows means that none could be read: zeros would say less than nothing.
    if (report.rows > 0)
        facts.push(...rowFacts(report));
    if (size !== null)
        facts.push(sizeFact((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.size'), size));
    if (contentSize !== null && contentSize !== size) {
        facts.push(sizeFact((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.text-size'), contentSize));
    }
    return facts;
}
function rowFacts({ rows, accounts, duplicates, duplicatesCheckedRows }) {
    return [
        { label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.rows'), value: (0,_messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(rows) },
        { label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.valid-rows'), value: (0,_messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(accounts) },
        { label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.distinct'), value: (0,_messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(accounts - duplicates) },
        {
            label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.duplicates'),
            value: duplicatesCheckedRows === rows
                ? (0,_messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(duplicates)
                : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.duplicates-in-part', { duplicates, rows: duplicatesCheckedRows }),
        },
    ];
}
function sizeFact(label, bytes) {
    return { label, value: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.exact-size', { bytes }) };
}
/** The findings by rule, errors first, then in the order of the rules. */
function findingsByRule(report) {
    const rules = Object.keys(_validator_index_js__WEBPACK_IMPORTED_MODULE_1__.RULES);
    const groups = rules
        .filter((rule) => report.counts[rule] !== undefined)
        .map((rule) => ({
        rule,
        severity: _validator_index_js__WEBPACK_IMPORTED_MODULE_1__.RULES[rule].severity,
        count: report.counts[rule] ?? 0,
        listed: report.findings.filter((finding) => finding.rule === rule),
    }));
    return [
        ...groups.filter((group) => group.severity === 'error'),
        ...groups.filter((group) => group.severity === 'warning'),
    ];
}
/**
 * The whole report for people: verdict, facts, and the first findings of each rule.
 *
 * @param options `name`: what the file is called; `say`: puts labels into the reader's language, so
 *   that they can be lined up
 */
function reportLines(report, { strict, name, say }) {
    const { sha256 } = report;
    const digest = sha256 === null ? [] : [{ label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.sha256'), value: sha256 }];
    const facts = [...packageFacts(report), ...digest].map(({ label, value }) => ({
        label: say(label),
        value: say(value),
    }));
    const width = Math.max(...facts.map(({ label }) => columns(label)));
    return [
        { tone: verdictTone(report, strict), text: verdict(report, strict, name) },
        ...facts.map(({ label, value }) => plain(`  ${label}${' '.repeat(width - columns(label))}  ${value}`)),
        ...findingsByRule(report).flatMap((group) => ruleLines(group, say)),
    ];
}
/** Columns of a terminal that a label takes: Chinese characters take two. */
function columns(label) {
    return Array.from(label, (character) => (character > '\u{2e7f}' ? 2 : 1)).reduce((sum, width) => sum + width, 0);
}
function ruleLines({ severity, rule, count, listed }, say) {
    const shown = listed.slice(0, SHOWN_PER_RULE);
    const more = count - shown.length;
    return [
        { tone: severity, text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.rule-count', { severity, rule, count }) },
        ...shown.map((finding) => plain(`  ${finding.message}`)),
        ...(more > 0
            ? [{ tone: 'muted', text: `  ${say((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.and-more', { count: more }))}` }]
            : []),
    ];
}
function verdictTone(report, strict) {
    if (!passes(report, strict))
        return 'error';
    return report.warnings > 0 ? 'warning' : 'success';
}
function plain(words) {
    return { tone: 'plain', text: words };
}


/***/ }),

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ setVerdictTone),
/* harmony export */   O: () => (/* binding */ setVerdict)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _checked_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5292);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5533);



/** The outcome of several packages, in a sentence; a second one where they have accounts in common. */
function setVerdict(set, strict) {
    const { packages, duplicatesAcross: count } = set;
    const kind = packages[0]?.report.kind ?? 'account';
    const across = count > 0 ? [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.duplicates-across', { count, kind })] : [];
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('general.sentences', { texts: [judgement(set, strict), ...across] });
}
/** How the outcome of several packages is toned. */
function setVerdictTone(set, strict) {
    if (!(0,_checked_set_js__WEBPACK_IMPORTED_MODULE_1__/* .setPasses */ .gg)(set, strict))
        return 'error';
    return (0,_checked_set_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(set).warnings > 0 ? 'warning' : 'success';
}
function judgement(set, strict) {
    const { packages } = set;
    const { errors, warnings, accounts } = (0,_checked_set_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(set);
    const kind = packages[0]?.report.kind ?? 'account';
    const facts = { packages: packages.length, errors, warnings, accounts, kind };
    const refused = packages.filter(({ report }) => !(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .passes */ .WE)(report, false)).length;
    if (refused > 0)
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.set-not-valid', { ...facts, refused });
    if (!(0,_checked_set_js__WEBPACK_IMPORTED_MODULE_1__/* .setPasses */ .gg)(set, strict))
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.set-not-strict', facts);
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.set-valid', facts);
}


/***/ }),

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ retryText)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

/** Why another attempt is made, which one it is, and when. */
function retryText(retry) {
    const { error, attempt, attempts, delayMs, packageMayRemain } = retry;
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('general.sentences', {
        texts: [
            (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.attempt-failed', { attempt: attempt - 1, problem: error.problem }),
            ...(packageMayRemain ? [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.package-may-remain')] : []),
            (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.next-attempt', { attempt, attempts, delayMs }),
        ],
    });
}


/***/ }),

/***/ 3218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadPackage: () => (/* binding */ uploadPackage),
  uploadSecrets: () => (/* reexport */ tpns_target/* targetSecrets */.$)
});

// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/net/index.js + 20 modules
var net = __webpack_require__(1788);
// EXTERNAL MODULE: ./lib/safety/service-url.js
var service_url = __webpack_require__(5205);
// EXTERNAL MODULE: ./lib/services/tpns/credentials.js
var credentials = __webpack_require__(1236);
// EXTERNAL MODULE: ./lib/services/tpns/target.js
var tpns_target = __webpack_require__(5877);
// EXTERNAL MODULE: ./lib/services/tpns/advice.js
var advice = __webpack_require__(504);
// EXTERNAL MODULE: ./lib/services/tpns/codes.js
var codes = __webpack_require__(5652);
;// CONCATENATED MODULE: ./lib/services/tpns/upload-answer.js




/** Most digits of an id; far more than any counter has. */
const MAX_ID_DIGITS = 40;
const HINTS = {
    ...advice/* TPNS_ADVICE */.H,
    statuses: { ...advice/* TPNS_ADVICE */.H.statuses, 413: (0,messages/* text */.Qq)('upload.hint.too-large') },
};
const FORMAT = {
    hints: HINTS,
    read: ({ body }) => (0,net/* readJson */.Vh)(body, {
        code: 'retCode',
        text: 'errMsg',
        what: (0,messages/* text */.Qq)('upload.what'),
        lookUp: codes/* lookUpCode */.Y,
        read: (fields) => {
            const uploadId = (0,net/* integerDigits */.xP)(fields['uploadId']);
            if (uploadId === undefined || !/^[1-9]/.test(uploadId)) {
                return { problem: (0,messages/* text */.Qq)('upload.no-id') };
            }
            if (uploadId.length <= MAX_ID_DIGITS)
                return { value: uploadId };
            const most = (0,messages/* text */.Qq)('net.fault.digits', { count: MAX_ID_DIGITS });
            return { problem: (0,messages/* text */.Qq)('net.fault.long-field', { field: 'uploadId', most }) };
        },
    }),
};
/**
 * The `uploadId` of an answer, all its digits kept (Account Package Upload API, 1024/33765).
 *
 * @throws {ServiceError} for every answer that is not a success
 */
function readUploadId(answer, context) {
    return (0,net/* readAnswer */.JN)(answer, context, FORMAT);
}

;// CONCATENATED MODULE: ./lib/services/tpns/package-upload.js







const UPLOAD_PATH = '/v3/push/package/upload';
const LEFTOVERS = { maybe: (0,messages/* text */.Qq)('upload.maybe-left'), nothing: (0,messages/* text */.Qq)('upload.nothing-left') };
/**
 * Uploads a package (Account Package Upload API, 1024/33765; Token Package Upload API, 1024/38862).
 * The service gets the bytes that were validated, or no whole request. The file is closed then.
 *
 * @throws {InputError} credentials that can't be used, or that would go over a network in the clear
 * @throws {ServiceError} the service refused, or its answer can't be used
 * @throws {NetworkError} no connection, or it was lost or stalled, on the last attempt
 * @throws {FileChangedError} the file is not what was validated
 * @throws {StoppedError} the signal aborted
 */
async function uploadPackage(file, target, options) {
    try {
        (0,tpns_target/* checkTarget */.e)(target);
        return await upload(file, target, options);
    }
    finally {
        await file.close();
    }
}
async function upload(file, target, options) {
    const { timeoutMs, signal, scrubber, timing = net/* REAL_TIMING */.wR } = options;
    const url = (0,service_url/* resolvePath */.o1)(target.serviceUrl, UPLOAD_PATH);
    scrubber.add(...(0,tpns_target/* targetSecrets */.$)(target));
    const { name, size, format } = file;
    const form = (0,net/* encodeForm */.F8)([], { field: 'file', name, size, type: (0,net/* contentType */.IM)(format) });
    const headers = {
        Accept: 'application/json',
        Authorization: (0,credentials/* basicAuthorization */.aR)(target),
        'Content-Type': form.contentType,
        'User-Agent': 'upload-account-package',
    };
    const { value, ...rest } = await (0,net/* tryUploading */.FW)(async (onProgress) => {
        const answer = await (0,net/* sendRequest */.w$)({
            method: 'POST',
            url,
            headers,
            body: {
                length: form.contentLength,
                chunks: () => form.chunks(file.chunks()),
            },
            timeoutMs,
            signal,
            onProgress,
        });
        return readUploadId(answer, { url, scrubber, now: timing.now() });
    }, { ...options, leftovers: LEFTOVERS });
    return { uploadId: value, ...rest };
}


/***/ }),

/***/ 5877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetSecrets),
/* harmony export */   e: () => (/* binding */ checkTarget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _net_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1788);
/* harmony import */ var _safety_service_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5205);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1236);





/** Everything that a request to `target` must not show: mask it before the request is made. */
function targetSecrets(target) {
    return [...(0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialSecrets */ .DJ)(target), ...(0,_net_index_js__WEBPACK_IMPORTED_MODULE_2__/* .proxySecrets */ .Wm)(target.serviceUrl)];
}
/**
 * Looks at the target before anything is sent to it.
 *
 * @throws {InputError} credentials that can't be used, or that would go over a network in the clear
 */
function checkTarget(target) {
    const problems = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialProblems */ ._e)(target);
    if (problems.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems.map((problem) => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('upload.credentials', { problem })));
    }
    if (!(0,_safety_service_url_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafe */ .IP)(target.serviceUrl))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('upload.in-the-clear')]);
}


/***/ })

};
