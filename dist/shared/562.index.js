export const id = 562;
export const ids = [562];
export const modules = {

/***/ 2274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withMeter)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _run_words_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4796);


/** Runs an upload whose progress goes to the log. */
async function withMeter(log, upload) {
    const meter = new _run_words_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgressMeter */ .Z3({ verb: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.uploading'), write: (line) => log.info(line) });
    try {
        return await upload(({ sentBytes, totalBytes }) => meter.update(sentBytes, totalBytes));
    }
    finally {
        meter.stop();
    }
}


/***/ }),

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ REPORT_OUTPUTS),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   rY: () => (/* binding */ reportOutputs)
/* harmony export */ });
/* harmony import */ var _run_checked_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5292);

/** Names of the outputs that tell what the validator found, each written once. */
const REPORT_OUTPUTS = {
    valid: 'valid',
    rowCount: 'rowCount',
    accountCount: 'accountCount',
    duplicateCount: 'duplicateCount',
    errorCount: 'errorCount',
    warningCount: 'warningCount',
    sha256: 'sha256',
    report: 'report',
};
/** What the report gives out as outputs; `sha256` only when the file was read. */
function reportOutputs(report) {
    const { valid, sha256 } = report;
    const digest = sha256 === null ? [] : [[REPORT_OUTPUTS.sha256, sha256]];
    return [...countOutputs(valid, report), ...digest];
}
/** What several packages give out as outputs: sums, and no digest. */
function setOutputs(set) {
    return countOutputs((0,_run_checked_set_js__WEBPACK_IMPORTED_MODULE_0__/* .setPasses */ .gg)(set, false), (0,_run_checked_set_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(set));
}
function countOutputs(valid, counts) {
    return [
        [REPORT_OUTPUTS.valid, String(valid)],
        [REPORT_OUTPUTS.rowCount, String(counts.rows)],
        [REPORT_OUTPUTS.accountCount, String(counts.accounts)],
        [REPORT_OUTPUTS.duplicateCount, String(counts.duplicates)],
        [REPORT_OUTPUTS.errorCount, String(counts.errors)],
        [REPORT_OUTPUTS.warningCount, String(counts.warnings)],
    ];
}


/***/ }),

/***/ 1672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(630);





/**
 * Writes a report to a file of its own under `RUNNER_TEMP`; returns its path.
 *
 * @param report what can be written as JSON, without secrets
 * @throws {ActionError} when it can't be written
 */
function writeReport(report, { env }) {
    const temp = env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    try {
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, 'account-package-'));
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'report.json');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${JSON.stringify(report, null, 2)}\n`);
        return path;
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const hint = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('github.check-temp');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('github.report-unwritten', { reason }), { hint, cause });
    }
}


/***/ }),

/***/ 9380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x5: () => (/* binding */ refusal),
  tQ: () => (/* binding */ setRefusal),
  tf: () => (/* binding */ validate),
  Ze: () => (/* binding */ validateSet)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/run/checked-set.js + 1 modules
var checked_set = __webpack_require__(5292);
// EXTERNAL MODULE: ./lib/run/words/report-document.js
var report_document = __webpack_require__(8575);
// EXTERNAL MODULE: ./lib/run/words/report-text.js
var report_text = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/run/words/set-text.js
var set_text = __webpack_require__(1811);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/github/annotations.js

/** Annotations of each severity that GitHub shows for a step. */
const MAX_ANNOTATIONS = 10;
/** The sentence with which a failed step ends is an error annotation as well. */
const MOST = {
    error: MAX_ANNOTATIONS - 1,
    warning: MAX_ANNOTATIONS,
};
/**
 * The findings that become annotations, at most nine errors (the tenth is the outcome of the run)
 * and ten warnings. Of each package one before any gets a second, and in a package one of each rule
 * before any rule gets a second; then in the order of packages and lines.
 */
function annotatedFindings({ packages, findingsAcross, }) {
    const all = packages.flatMap((file) => {
        const across = findingsAcross.filter((finding) => finding.file === file.file);
        return [...file.report.findings, ...across].map((finding) => ({ finding, file }));
    });
    return [...choose(all, 'error'), ...choose(all, 'warning')];
}
/**
 * The path by which GitHub knows a file of the workspace: relative to it, with slashes on every
 * system; undefined for a file that isn't in it.
 *
 * @param path absolute path of the file
 */
function annotationPath(path, workspace) {
    if (!workspace)
        return undefined;
    const names = (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep);
    // On Windows, the path to another drive stays absolute.
    return names[0] === '..' || (0,external_node_path_.isAbsolute)(names.join(external_node_path_.sep)) ? undefined : names.join('/');
}
/** Deals findings out a round at a time: one of each package, until there are enough. */
function choose(all, severity) {
    const own = all
        .filter(({ finding }) => finding.severity === severity)
        .map((placed, index) => ({ ...placed, index }));
    const ranks = new Map();
    return byRuleTurn(own)
        .map((placed) => ({ ...placed, turn: nextTurn(ranks, placed.file) }))
        .sort((a, b) => a.turn - b.turn || a.index - b.index)
        .slice(0, MOST[severity])
        .sort((a, b) => a.index - b.index)
        .map(({ finding, file }) => ({ finding, file }));
}
/** One finding of each rule of a package before any rule has a second. */
function byRuleTurn(own) {
    const turns = new Map();
    return own
        .map((placed) => {
        const ofFile = turns.get(placed.file) ?? new Map();
        turns.set(placed.file, ofFile);
        return { placed, turn: nextTurn(ofFile, placed.finding.rule) };
    })
        .sort((a, b) => a.turn - b.turn || a.placed.index - b.placed.index)
        .map(({ placed }) => placed);
}
/** How often `key` had its turn before; this is the next one. */
function nextTurn(turns, key) {
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return turn;
}

// EXTERNAL MODULE: ./lib/github/outputs.js
var outputs = __webpack_require__(6954);
// EXTERNAL MODULE: ./lib/github/report-file.js
var report_file = __webpack_require__(1672);
;// CONCATENATED MODULE: ./lib/github/validation.js









/**
 * Validates the package; log, annotations and outputs tell what was found.
 *
 * @param options `forUpload`: whether the package is uploaded if it passes
 */
async function validate(inputs, context, options) {
    const { file, path } = inputs;
    const files = [{ file, path }];
    const { packages } = await validateSet({ ...inputs, files, isSet: false }, context, options);
    // One file in, one package out.
    const [checked] = packages;
    return checked;
}
/**
 * Validates packages; log, annotations and outputs tell what was found.
 *
 * @param options `forUpload`: whether the packages are uploaded if all pass
 * @throws {StoppedError} that says that nothing was sent
 */
async function validateSet(inputs, context, { forUpload }) {
    const { log, say, signal } = context;
    const { files, kind, isSet } = inputs;
    const [first] = files;
    log.info(isSet || first === undefined
        ? (0,messages/* text */.Qq)('github.validating-all', { count: files.length, kind })
        : (0,messages/* text */.Qq)('github.validating', { file: first.file, kind }));
    const set = await (0,checked_set/* checkPackages */.Gf)(files, inputs, { signal, say, forUpload }).catch((error) => {
        throw error instanceof errors/* StoppedError */.Ko ? stoppedBefore(error) : error;
    });
    giveOut(set, inputs, context);
    return set;
}
/** The error for a package that does not pass. */
function refusal(report, strict) {
    return refused((0,report_text/* verdict */.WJ)(report, strict));
}
/** The error for packages of which not all pass. */
function setRefusal(set, strict) {
    return refused((0,set_text/* setVerdict */.O)(set, strict));
}
function refused(judged) {
    const problem = (0,messages/* text */.Qq)('general.sentences', { texts: [judged, (0,messages/* text */.Qq)('general.nothing-sent')] });
    return new errors/* PackageError */.JP(problem, { hint: (0,messages/* text */.Qq)('github.see-findings') });
}
function stoppedBefore(error) {
    const texts = [error.problem, (0,messages/* text */.Qq)('general.nothing-sent')];
    return new errors/* StoppedError */.Ko((0,messages/* text */.Qq)('general.sentences', { texts }), { cause: error });
}
function giveOut(set, inputs, context) {
    const { log } = context;
    const { isSet, strict } = inputs;
    const [first] = set.packages;
    for (const [name, value] of isSet || first === undefined
        ? (0,outputs/* setOutputs */.n0)(set)
        : (0,outputs/* reportOutputs */.rY)(first.report)) {
        log.output(name, value);
    }
    const document = (0,report_document/* reportDocument */.c)(set, { isSet, scrub: (words) => log.scrub(words) });
    log.output(outputs/* REPORT_OUTPUTS */.Eg.report, (0,report_file/* writeReport */.u)(document, context));
    for (const file of set.packages) {
        log.info((0,report_text/* verdict */.WJ)(file.report, strict, isSet ? file.file : undefined));
        for (const line of countLines(file.report))
            log.info(line);
    }
    if (isSet)
        log.info((0,set_text/* setVerdict */.O)(set, strict));
    annotate(set, inputs, context);
}
/** Annotates the findings for which there is room; the others fold in the log. */
function annotate(set, { isSet }, { env, log }) {
    const annotated = annotatedFindings(set);
    for (const { finding, file } of annotated) {
        const line = finding.line === undefined ? {} : { line: finding.line };
        const path = annotationPath(file.path, env['GITHUB_WORKSPACE']) ?? file.file;
        const place = { title: finding.rule, file: path, ...line };
        log[finding.severity](messageIn(file.report, finding), place);
    }
    const shown = new Set(annotated.map(({ finding }) => finding));
    const others = set.packages
        .flatMap((file) => file.report.findings.map((finding) => ({ finding, file })))
        .filter(({ finding }) => !shown.has(finding));
    if (others.length === 0)
        return;
    log.group((0,messages/* text */.Qq)('github.more-findings', { count: others.length }), others.map(({ finding, file }) => {
        const { severity, rule } = finding;
        const message = messageIn(file.report, finding);
        return (0,messages/* text */.Qq)('run.finding', {
            severity,
            rule,
            message,
            file: isSet ? file.file : null,
        });
    }));
}
/** How often each rule was broken: the findings that follow are only the first of them. */
function countLines(report) {
    return (0,report_text/* findingsByRule */.O6)(report).map(({ severity, rule, count }) => (0,messages/* text */.Qq)('github.rule-line', { severity, rule, count }));
}
/** What a finding says; lines of an archive are those of the file in it. */
function messageIn({ entry }, { message }) {
    return entry === null ? message : `${entry}: ${message}`;
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


/***/ })

};
