export const id = 146;
export const ids = [146];
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

/***/ 3146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateCommand: () => (/* binding */ validateCommand)
});

// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/run/checked-set.js + 1 modules
var checked_set = __webpack_require__(5292);
// EXTERNAL MODULE: ./lib/run/settings/shared.js
var shared = __webpack_require__(9530);
// EXTERNAL MODULE: ./lib/run/words/report-document.js
var report_document = __webpack_require__(8575);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/validator/index.js + 22 modules
var validator = __webpack_require__(2799);
;// CONCATENATED MODULE: ./lib/cli/all-findings.js


/** Characters that are written at once. */
const BLOCK_CHARACTERS = 1 << 16;
/**
 * Every finding about packages, a line each: file, line (empty for the whole file), rule, severity,
 * separated by tabs. By package; those about the whole file first, then by line; last the accounts
 * that stand in several packages.
 *
 * @param harmless takes what could break a line out of a name
 */
function* allFindings({ packages, findingsAcross }, harmless) {
    for (const { file, report } of packages) {
        const name = harmless(file);
        for (const { rule, line } of report.findings) {
            if (line === undefined)
                yield row(name, '', rule);
        }
        for (const { rule, line } of byLine(report))
            yield row(name, line, rule);
    }
    for (const { file, line, rule } of findingsAcross)
        yield row(harmless(file), line, rule);
}
function row(name, line, rule) {
    return `${[name, line, rule, validator.RULES[rule].severity].join('\t')}\n`;
}
/** The rows of all rules in the order of their lines; at one line, in the order of the rules. */
function* byLine({ lines }) {
    const rules = Object.keys(lines).map((rule) => ({
        rule,
        lines: lines[rule] ?? [],
        next: 0,
    }));
    for (;;) {
        let first;
        let line = Number.POSITIVE_INFINITY;
        for (const one of rules) {
            const own = one.lines[one.next];
            if (own === undefined || own >= line)
                continue;
            first = one;
            line = own;
        }
        if (first === undefined)
            return;
        first.next += 1;
        yield { rule: first.rule, line };
    }
}
/** Writes lines, no faster than they are taken; ends early when nobody takes them any more. */
async function writeAll(lines, output) {
    let block = '';
    for (const line of lines) {
        block += line;
        if (block.length < BLOCK_CHARACTERS)
            continue;
        if (!output.write(block))
            await drained(output);
        if (output.destroyed)
            return;
        block = '';
    }
    output.write(block);
}
async function drained(output) {
    const done = new AbortController();
    const { signal } = done;
    // What went wrong with it, its owner is told.
    const ended = ['drain', 'close', 'error'].map((event) => (0,external_node_events_.once)(output, event, { signal }));
    await Promise.race(ended).catch(() => { });
    done.abort();
    await Promise.allSettled(ended);
}

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/context.js
var cli_context = __webpack_require__(4641);
// EXTERNAL MODULE: ./lib/cli/packages.js
var cli_packages = __webpack_require__(4469);
;// CONCATENATED MODULE: ./lib/cli/validate.js








const OPTIONS = { ...cli_packages/* PACKAGE_OPTIONS */.Kt, all: 'boolean' };
/** `account-package validate FILE…`: the report, for people or as JSON, or every finding. */
async function validateCommand(context) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(context.args, OPTIONS);
    const reader = (0,cli_arguments/* argumentReader */.v)(parsed, context.env);
    const packages = (0,cli_packages/* readPackages */.qm)(parsed, reader);
    const settings = (0,shared/* readValidation */.Qo)(reader);
    const [json, all] = [parsed.flags.has('json'), parsed.flags.has('all')];
    if (json && all)
        reader.note((0,messages/* text */.Qq)('cli.not-both', { one: '--json', other: '--all' }));
    reader.finish();
    const { isSet } = packages;
    const { strict } = settings;
    const { stdout, out } = context;
    const plan = { packages, settings, forUpload: false, allLines: all };
    return await (0,cli_packages/* withCheckedPackages */.VF)(plan, context, async (set) => {
        if (json) {
            const document = (0,report_document/* reportDocument */.c)(set, { isSet, scrub: (words) => out.scrub(words) });
            stdout.write(`${JSON.stringify(document, null, 2)}\n`);
        }
        else if (all)
            await printAll(set, context);
        else
            (0,cli_packages/* tell */.qz)(set, { strict, isSet }, out);
        return (0,checked_set/* setPasses */.gg)(set, strict) ? cli_context/* EXIT */.d.done : cli_context/* EXIT */.d.failed;
    });
}
/** Every finding on standard output; on standard error, what is not known of them. */
async function printAll(set, { stdout, out, err }) {
    const { duplicatesAcross: count, findingsAcross } = set;
    await writeAll(allFindings(set, (name) => out.harmless(name)), stdout);
    if (findingsAcross.length < count) {
        const facts = { rule: 'duplicate-across', count, shown: findingsAcross.length };
        err.line({ tone: 'warning', text: (0,messages/* text */.Qq)('cli.lines-cut', facts) });
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


/***/ })

};
