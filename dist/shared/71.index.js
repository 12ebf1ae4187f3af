export const id = 71;
export const ids = [71];
export const modules = {

/***/ 1452:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8240);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9983);


await (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(_main_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/messages/index.js + 20 modules
var messages = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/platform/node/package-file.js + 6 modules
var package_file = __webpack_require__(6581);
// EXTERNAL MODULE: ./lib/safety/printable.js
var printable = __webpack_require__(3697);
// EXTERNAL MODULE: ./lib/validator/index.js + 19 modules
var validator = __webpack_require__(1409);
;// CONCATENATED MODULE: ./lib/run/hashed-file.js







/**
 * Reads a file that is not to be validated, of any name, size and content. It stays open, to be sent
 * as it is now and then closed.
 *
 * @throws {PackageError} there is no such file, or it can't be read
 * @throws the reason of the signal
 */
async function hashFile(path, signal) {
    const name = (0,external_node_path_.basename)(path);
    let file;
    try {
        file = await package_file/* PackageFile */.f.open(path, { isSealed: true, signal });
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of file.chunks())
            hash.update(chunk);
        const sealed = file.sealed();
        if (sealed === null)
            throw new Error('The file was not read to its end.');
        const opened = file;
        const close = () => opened.close();
        return { ...sealed, name, format: (0,validator.formatOf)(name), sha256: hash.digest('hex'), close };
    }
    catch (error) {
        await file?.close();
        throw error instanceof validator.FileError ? unreadable(name, error) : error;
    }
}
function unreadable(name, error) {
    const { rule, missing, message } = error;
    const problem = rule === 'file-missing'
        ? (0,messages/* text */.Qq)('files.missing', { missing })
        : (0,messages/* text */.Qq)('files.unreadable', { name: (0,printable/* printable */.g$)(name), reason: message });
    const texts = [problem, (0,messages/* text */.Qq)('general.nothing-sent')];
    return new errors/* PackageError */.JP((0,messages/* text */.Qq)('general.sentences', { texts }), {
        hint: rule === 'file-missing' ? '' : (0,messages/* text */.Qq)('files.unreadable-hint'),
        cause: error,
    });
}

;// CONCATENATED MODULE: ./lib/run/words/numbers.js
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

// EXTERNAL MODULE: ./lib/run/words/report-text.js
var report_text = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/run/words/upload-text.js
var upload_text = __webpack_require__(8956);
// EXTERNAL MODULE: ./lib/github/meter.js
var meter = __webpack_require__(2274);
// EXTERNAL MODULE: ./lib/github/summary.js + 1 modules
var summary = __webpack_require__(6702);
// EXTERNAL MODULE: ./lib/github/validation.js + 2 modules
var validation = __webpack_require__(6092);
// EXTERNAL MODULE: ./lib/run/settings/shared.js
var shared = __webpack_require__(9530);
;// CONCATENATED MODULE: ./lib/services/cloudbase/object-path.js
/** What may stand in a path in braces, for something of the file's own. */
const PLACEHOLDERS = ['name', 'sha256', 'date'];
/** Longest key of an object, in bytes of UTF-8 (COS, Object Overview, 436/13324). */
const MAX_PATH_BYTES = 850;
/**
 * A path with its placeholders replaced and checked. The values are not looked through for
 * placeholders in turn.
 */
function fillPath(template, values) {
    const unknown = template.replace(placeholder(), '').match(/\{[^{}]*\}|[{}]/);
    if (unknown !== null) {
        const known = PLACEHOLDERS.map((name) => `{${name}}`).join(', ');
        return { problem: `holds \`${unknown[0]}\`; braces are for ${known} only` };
    }
    return parsePath(template.replace(placeholder(), (_, name) => values[name]));
}
/**
 * Reads the path of an object in Cloud Base storage. One slash at the start says the same as none,
 * and is removed. Anything else that would make another path than the one that was written, be it
 * here, in a URL or at the service, is a problem.
 */
function parsePath(text) {
    const path = text.replace(/^\//, '');
    const problem = pathProblem(path);
    return problem === null ? { path } : { problem };
}
function pathProblem(path) {
    if (path === '')
        return 'names no file';
    if (/[\p{Cc}\p{Cs}]/u.test(path))
        return 'holds a control character';
    if (path.includes('\\'))
        return 'holds a backslash; folders are separated by `/`';
    // COS puts the file name of the form in the place of this (POST Object, 436/14690).
    if (/\$\{filename\}/i.test(path))
        return 'holds the variable `filename` of COS, which the storage would replace';
    if (path.endsWith('/'))
        return 'ends with a slash; name the file too, as in `lists/{name}`';
    const segments = path.split('/');
    if (segments.includes(''))
        return 'has nothing between two slashes';
    if (segments.some((segment) => /^\.\.?$/.test(segment)))
        return 'holds a segment `.` or `..`';
    const bytes = Buffer.byteLength(path);
    if (bytes > MAX_PATH_BYTES)
        return `has ${bytes} bytes; the most is ${MAX_PATH_BYTES}`;
    return null;
}
function placeholder() {
    return new RegExp(`\\{(${PLACEHOLDERS.join('|')})\\}`, 'g');
}

// EXTERNAL MODULE: ./lib/github/inputs.js
var github_inputs = __webpack_require__(6174);
;// CONCATENATED MODULE: ./lib/github/cloudbase/inputs.js





/** Names of the inputs of the Cloud Base action, each written once. */
const CLOUDBASE_INPUTS = {
    file: shared/* SETTINGS */.yy.file,
    env: 'env',
    path: 'path',
    accessToken: 'access-token',
    appId: 'app-id',
    appSecret: 'app-secret',
    validate: 'validate',
    kind: shared/* SETTINGS */.yy.kind,
    accountType: shared/* SETTINGS */.yy.accountType,
    strict: shared/* SETTINGS */.yy.strict,
    retries: shared/* SETTINGS */.yy.retries,
    timeout: shared/* SETTINGS */.yy.timeout,
    serviceUrl: shared/* SETTINGS */.yy.serviceUrl,
    language: shared/* SETTINGS */.yy.language,
};
const WECHAT_URL = 'https://api.weixin.qq.com';
/** Stands for a SHA-256 that isn't known yet: whether a path can be used doesn't depend on it. */
const ANY_SHA256 = '0'.repeat(64);
/**
 * Reads the inputs of the Cloud Base action. A pure function of the environment and the day.
 *
 * @throws {InputError} with every problem of the inputs
 */
function readCloudBaseInputs(env, context) {
    const reader = (0,github_inputs/* inputReader */.cN)(env);
    // Before anything is said, be it about the inputs themselves.
    for (const name of [CLOUDBASE_INPUTS.accessToken, CLOUDBASE_INPUTS.appSecret]) {
        context.registerSecret(reader.text(name));
    }
    const file = reader.required(CLOUDBASE_INPUTS.file, 'give the path of the file to upload.');
    const path = (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? '', file);
    const inputs = {
        file,
        path,
        env: reader.required(CLOUDBASE_INPUTS.env, 'give the id of the Cloud Base environment.'),
        objectPath: readObjectPath(reader, path, context.now),
        credential: readCredential(reader),
        validate: reader.boolean(CLOUDBASE_INPUTS.validate, true),
        ...(0,shared/* readValidation */.Qo)(reader),
        ...(0,shared/* readAttempts */.jY)(reader),
        serviceUrl: (0,shared/* readServiceUrl */.bX)(reader) ?? new URL(WECHAT_URL),
    };
    reader.finish();
    return inputs;
}
function readObjectPath(reader, localPath, now) {
    const template = reader.required(CLOUDBASE_INPUTS.path, 'give the path in the storage, as in `lists/{name}`.');
    const name = (0,external_node_path_.basename)(localPath);
    const date = new Date(now).toISOString().slice(0, 'yyyy-MM-dd'.length);
    const fill = (sha256) => fillPath(template, { name, sha256, date });
    const parsed = fill(ANY_SHA256);
    if ('problem' in parsed && template !== '') {
        const filled = template.includes('{name}') ? ', with the name of the file filled in,' : '';
        reader.problem(CLOUDBASE_INPUTS.path, `can't be used: it${filled} ${parsed.problem}.`);
    }
    return (sha256) => {
        const filled = fill(sha256);
        if ('path' in filled)
            return filled.path;
        throw new errors/* InputError */.dz([`\`${CLOUDBASE_INPUTS.path}\` can't be used: it ${filled.problem}.`]);
    };
}
/** Reads either `access-token`, or `app-id` and `app-secret`. */
function readCredential(reader) {
    const { accessToken: tokenName, appId: idName, appSecret: secretName } = CLOUDBASE_INPUTS;
    const accessToken = readKey(reader, tokenName);
    const appId = readKey(reader, idName);
    const appSecret = readKey(reader, secretName);
    const ways = `${reader.label(tokenName)}, or ${reader.label(idName)} with ${reader.label(secretName)}`;
    if (accessToken !== '') {
        if (appId !== '' || appSecret !== '')
            reader.note(`Give either ${ways}, not both.`);
        return { accessToken };
    }
    if (appId === '' && appSecret === '')
        reader.note(`There is no credential: give ${ways}.`);
    else if (appSecret === '')
        reader.problem(secretName, `is missing: it goes with \`${idName}\`.`);
    else if (appId === '')
        reader.problem(idName, `is missing: it goes with \`${secretName}\`.`);
    return { appId, appSecret };
}
function readKey(reader, name) {
    const value = reader.text(name);
    if (/[\s\p{Cc}]/u.test(value))
        reader.problem(name, 'holds white space or a control character.');
    return value;
}

// EXTERNAL MODULE: ./lib/github/outputs.js
var outputs = __webpack_require__(6954);
;// CONCATENATED MODULE: ./lib/github/cloudbase/outputs.js

/** Names of the outputs of the Cloud Base action. */
const CLOUDBASE_OUTPUTS = { fileId: 'fileId', ...outputs/* REPORT_OUTPUTS */.Eg };

// EXTERNAL MODULE: ./lib/safety/markdown.js
var markdown = __webpack_require__(2809);
;// CONCATENATED MODULE: ./lib/github/cloudbase/summary.js



const HEADLINES = {
    refused: '❌ Package refused',
    failed: '❌ Upload failed',
    stored: '✅ File uploaded',
};
/** The job summary of the Cloud Base action, as GitHub-flavoured Markdown: verdict first. */
function storageSummary(facts) {
    const { report, strict, outcome, harmless } = facts;
    const judged = report === null ? 'The file was not validated.' : (0,summary/* judgedFile */.ip)({ report, strict, harmless });
    return [
        `## ${HEADLINES[outcome.kind]}`,
        outcome.kind === 'refused' ? `${judged} Nothing was sent.` : judged,
        ...(outcome.kind === 'failed' ? [(0,markdown/* prose */.CS)(harmless(outcome.problem))] : []),
        ...(outcome.kind === 'refused' ? [] : [placeTable(outcome, facts)]),
        ...(report === null ? [] : (0,summary/* reportSections */.lN)({ report, strict, harmless })),
    ]
        .join('\n\n')
        .concat('\n');
}
/** Where the file is or should be; also what it is, where no report tells that. */
function placeTable(outcome, { report, harmless }) {
    const { file, place } = outcome;
    const fileRows = [
        ['File', (0,markdown/* code */.aY)(harmless(file.name))],
        ['Size', (0,markdown/* escapeMarkdown */.FV)(formatBytes(file.size))],
        ['SHA-256', (0,markdown/* code */.aY)(file.sha256)],
    ];
    const rows = [
        ...(report === null ? fileRows : []),
        ['Environment', (0,markdown/* code */.aY)(harmless(place.env))],
        ['Path', (0,markdown/* code */.aY)(harmless(place.path))],
        ...(outcome.kind === 'stored' ? [['fileId', (0,markdown/* code */.aY)(harmless(outcome.fileId))]] : []),
    ];
    return (0,markdown/* table */.tp)(['Cloud Base', ''], rows);
}

;// CONCATENATED MODULE: ./lib/github/cloudbase/main.js











/**
 * The Cloud Base action: validates the package, unless told not to, and uploads it if it passes.
 *
 * @throws {InputError} the inputs can't be used; no output is set
 * @throws {PackageError} the package does not pass, or can't be read; nothing was sent
 * @throws what `storeFile` throws
 */
async function run(context) {
    const { env, log } = context;
    const inputs = readCloudBaseInputs(env, {
        registerSecret: (secret) => log.secret(secret),
        now: Date.now(),
    });
    const { file, report } = await takeFile(inputs, context);
    const summarize = (outcome) => {
        const harmless = (words) => log.harmless(words);
        (0,summary/* writeSummary */.Sy)(storageSummary({ report, strict: inputs.strict, outcome, harmless }), context);
    };
    if (file === null) {
        summarize({ kind: 'refused' });
        throw (0,validation/* refusal */.x5)(report, inputs.strict);
    }
    const stored = { file, place: { env: inputs.env, path: inputs.objectPath(file.sha256) } };
    const fileId = await send(stored, inputs, context).catch((error) => {
        if (error instanceof errors/* ActionError */.lZ) {
            const problem = `${error.message} ${error.hint}`.trim();
            summarize({ kind: 'failed', ...stored, problem });
        }
        throw error;
    });
    // The log and the summary first, in case the output can't be set.
    log.info(`Uploaded. fileId: ${fileId}`);
    summarize({ kind: 'stored', ...stored, fileId });
    log.output(CLOUDBASE_OUTPUTS.fileId, fileId);
}
/** Reads the file; log and outputs tell what was found. */
async function takeFile(inputs, context) {
    if (inputs.validate) {
        const { report, upload } = await (0,validation/* validate */.tf)(inputs, context, { forUpload: true });
        return { report, file: (0,report_text/* passes */.WE)(report, inputs.strict) ? upload : null };
    }
    const { log, signal } = context;
    log.info(`Reading ${inputs.file}. \`validate\` is false: no rule is applied to it.`);
    const file = await hashFile(inputs.path, signal);
    log.output(CLOUDBASE_OUTPUTS.sha256, file.sha256);
    return { file, report: null };
}
/** Uploads the file, and tells the log how it goes. */
async function send({ file, place }, inputs, { log, signal }) {
    // Loaded only now: a package that is refused needs no HTTP.
    const { storageSecrets, storeFile } = await Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(646), __webpack_require__.e(788), __webpack_require__.e(676)]).then(__webpack_require__.bind(__webpack_require__, 5676));
    const target = { ...place, serviceUrl: inputs.serviceUrl, credential: inputs.credential };
    for (const secret of storageSecrets(target))
        log.secret(secret);
    log.info(`Uploading ${file.name} (${formatBytes(file.size)}) to ${place.path} in the Cloud Base environment ${place.env}.`);
    return await (0,meter/* withMeter */.G)(log, (onProgress) => storeFile(file, target, {
        retries: inputs.retries,
        timeoutMs: inputs.timeoutMs,
        signal,
        scrubber: log.scrubber,
        hooks: {
            onSecret: (secret) => log.secret(secret),
            onSend: (host) => log.debug(`Sending the form to ${host}.`),
            onRetry: (retry) => log.info((0,upload_text/* retryText */.q)({ ...retry, packageMayRemain: false })),
            onProgress,
        },
    }));
}


/***/ }),

/***/ 2274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withMeter)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3797);
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
/* harmony import */ var _run_checked_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);

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

/***/ 6092:
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
// EXTERNAL MODULE: ./lib/messages/index.js + 20 modules
var messages = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/run/checked-set.js
var checked_set = __webpack_require__(4865);
// EXTERNAL MODULE: ./lib/run/words/report-text.js
var report_text = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/run/words/scrubbed-report.js
var scrubbed_report = __webpack_require__(9180);
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/github/report-file.js





/**
 * Writes a report to a file of its own under `RUNNER_TEMP`; returns its path.
 *
 * @param report what can be written as JSON, without secrets
 * @throws {ActionError} when it can't be written
 */
function writeReport(report, { env }) {
    const temp = env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
    try {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, 'account-package-'));
        const path = (0,external_node_path_.join)(folder, 'report.json');
        (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(report, null, 2)}\n`);
        return path;
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const hint = (0,messages/* text */.Qq)('github.check-temp');
        throw new errors/* ActionError */.lZ((0,messages/* text */.Qq)('github.report-unwritten', { reason }), { hint, cause });
    }
}

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
    const scrub = (words) => log.scrub(words);
    const [first] = set.packages;
    for (const [name, value] of isSet || first === undefined
        ? (0,outputs/* setOutputs */.n0)(set)
        : (0,outputs/* reportOutputs */.rY)(first.report)) {
        log.output(name, value);
    }
    const { packages, ...across } = (0,checked_set/* setReport */.jL)(set);
    const reports = packages.map((report) => (0,scrubbed_report/* scrubbedReport */.L)(report, scrub));
    const document = isSet ? { packages: reports, ...scrubbedAcross(across, scrub) } : reports[0];
    log.output(outputs/* REPORT_OUTPUTS */.Eg.report, writeReport(document, context));
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
        return (0,messages/* text */.Qq)('github.more-finding', {
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
function scrubbedAcross({ duplicatesAcross, findingsAcross }, scrub) {
    const findings = findingsAcross.map((finding) => ({
        ...finding,
        file: scrub(finding.file),
        otherFile: scrub(finding.otherFile),
        message: scrub(finding.message),
    }));
    return { duplicatesAcross, findingsAcross: findings };
}


/***/ }),

/***/ 4865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ checkPackages),
/* harmony export */   gg: () => (/* binding */ setPasses),
/* harmony export */   jL: () => (/* binding */ setReport),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _checked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3310);
/* harmony import */ var _words_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5533);


/** Validates packages, one after the other, and looks for accounts that stand in several. */
async function checkPackages(files, settings, options) {
    const packages = [];
    for (const { file, path } of files) {
        packages.push({ file, path, ...(await (0,_checked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPackage */ .l)(path, settings, options)) });
    }
    return { packages, duplicatesAcross: 0, findingsAcross: [] };
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
    return packages.every(({ report }) => (0,_words_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .passes */ .WE)(report, strict)) && !(strict && duplicatesAcross > 0);
}
/** The report document of a set. */
function setReport({ packages, ...across }) {
    return { packages: packages.map(({ report }) => report), ...across };
}


/***/ }),

/***/ 4796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ ProgressMeter)
/* harmony export */ });
/* unused harmony exports MIN_PROGRESS_GAP_MS, MAX_PROGRESS_GAP_MS */
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3797);

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

/***/ 9180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ scrubbedReport)
/* harmony export */ });
/** The report without secrets: the names of a file and its entry may, by a slip, hold one. */
function scrubbedReport(report, scrub) {
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
/* harmony export */   O: () => (/* binding */ setVerdict)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3797);
/* harmony import */ var _checked_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4865);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5533);



/** The outcome of several packages, in a sentence; a second one where they have accounts in common. */
function setVerdict(set, strict) {
    const { packages, duplicatesAcross: count } = set;
    const kind = packages[0]?.report.kind ?? 'account';
    const across = count > 0 ? [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.duplicates-across', { count, kind })] : [];
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('general.sentences', { texts: [judgement(set, strict), ...across] });
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
