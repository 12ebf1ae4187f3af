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
// EXTERNAL MODULE: ./lib/platform/node/content-seal.js
var content_seal = __webpack_require__(1023);
// EXTERNAL MODULE: ./lib/platform/node/file-identity.js
var file_identity = __webpack_require__(9183);
// EXTERNAL MODULE: ./lib/platform/node/package-file.js
var package_file = __webpack_require__(1611);
// EXTERNAL MODULE: ./lib/safety/printable.js
var printable = __webpack_require__(3697);
// EXTERNAL MODULE: ./lib/validator/index.js + 17 modules
var validator = __webpack_require__(3439);
;// CONCATENATED MODULE: ./lib/run/hashed-file.js








/**
 * Reads a file that is not to be validated, of any name, size and content, and notes what it is, so
 * that the upload can tell whether it still is that.
 *
 * @throws {PackageError} there is no such file, or it can't be read
 * @throws the reason of the signal
 */
async function hashFile(path, signal) {
    const name = (0,external_node_path_.basename)(path);
    try {
        // A file that can't be looked up is for `open` to report.
        const identity = (0,file_identity/* identifyFile */.Z)(path);
        return { path, name, format: (0,validator/* formatOf */.be)(name), identity, ...(await readHash(path, signal)) };
    }
    catch (error) {
        if (!(error instanceof validator/* FileError */.f6))
            throw error;
        const problem = error.rule === 'file-missing' ? 'does not exist' : `can't be read (${error.message})`;
        throw new errors/* PackageError */.JP(`The file ${(0,printable/* printable */.g$)(name)} ${problem}. Nothing was sent.`, {
            hint: 'Check `file`: it must name a regular file, relative to the workspace.',
            cause: error,
        });
    }
}
async function readHash(path, signal) {
    const file = package_file/* PackageFile */.f.open(path);
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const sealer = new content_seal/* ContentSealer */.W();
        let size = 0;
        for await (const chunk of file.chunks()) {
            signal.throwIfAborted();
            hash.update(chunk);
            sealer.update(chunk);
            size += chunk.length;
        }
        return { size, sha256: hash.digest('hex'), seal: sealer.seal() };
    }
    finally {
        file.close();
    }
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
// EXTERNAL MODULE: ./lib/github/validation.js + 1 modules
var validation = __webpack_require__(9380);
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
        ...(report === null ? [] : (0,summary/* reportSections */.lN)(report, harmless)),
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
        throw (0,validation/* refusal */.x)(report, inputs.strict);
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
        const { report, upload } = await (0,validation/* validate */.t)(inputs, context, { forUpload: true });
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
    const { storageSecrets, storeFile } = await Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(646), __webpack_require__.e(146), __webpack_require__.e(676)]).then(__webpack_require__.bind(__webpack_require__, 5676));
    const target = { ...place, serviceUrl: inputs.serviceUrl, credential: inputs.credential };
    for (const secret of storageSecrets(target))
        log.secret(secret);
    log.info(`Uploading ${file.name} (${formatBytes(file.size)}) to ${place.path} in the Cloud Base environment ${place.env}.`);
    return await (0,meter/* withMeter */.G)(log, (onProgress) => storeFile(file, target, {
        retries: inputs.retries,
        timeoutMs: inputs.timeoutMs,
        signal,
        hooks: {
            onSecret: (secret) => log.secret(secret),
            onSend: (host) => log.debug(`Sending the form to ${host}.`),
            onRetry: (retry) => {
                onProgress({ sentBytes: 0, totalBytes: 0 });
                log.info((0,upload_text/* retryText */.q)({ ...retry, packageMayRemain: false }));
            },
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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6019);
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
/* harmony export */   py: () => (/* binding */ OUTPUTS),
/* harmony export */   rY: () => (/* binding */ reportOutputs)
/* harmony export */ });
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
/** Names of the outputs of the upload action. */
const OUTPUTS = { uploadId: 'uploadId', ...REPORT_OUTPUTS };
/** What the report gives out as outputs: name and value; `sha256` only when the file was read. */
function reportOutputs(report) {
    return [
        [REPORT_OUTPUTS.valid, String(report.valid)],
        [REPORT_OUTPUTS.rowCount, String(report.rows)],
        [REPORT_OUTPUTS.accountCount, String(report.accounts)],
        [REPORT_OUTPUTS.duplicateCount, String(report.duplicates)],
        [REPORT_OUTPUTS.errorCount, String(report.errors)],
        [REPORT_OUTPUTS.warningCount, String(report.warnings)],
        ...(report.sha256 === null ? [] : [[REPORT_OUTPUTS.sha256, report.sha256]]),
    ];
}


/***/ }),

/***/ 9380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ refusal),
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/messages/index.js + 9 modules
var messages = __webpack_require__(6019);
// EXTERNAL MODULE: ./lib/run/checked-package.js + 1 modules
var checked_package = __webpack_require__(925);
// EXTERNAL MODULE: ./lib/run/words/report-text.js
var report_text = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/run/words/scrubbed-report.js
var scrubbed_report = __webpack_require__(9180);
;// CONCATENATED MODULE: ./lib/github/annotations.js

/** Annotations of each severity that GitHub shows for a step. */
const MAX_ANNOTATIONS = 10;
/** The sentence with which a failed step ends is an error annotation as well. */
const MAX_ERROR_FINDINGS = MAX_ANNOTATIONS - 1;
/**
 * The findings that become annotations, at most nine errors (the tenth is the outcome of the run)
 * and ten warnings: the first of each rule before any rule gets a second, then by line.
 */
function annotatedFindings(report) {
    return [
        ...choose(report.findings, 'error', MAX_ERROR_FINDINGS),
        ...choose(report.findings, 'warning', MAX_ANNOTATIONS),
    ];
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
/** Deals findings out a round at a time: one of each rule, in the report's order, until `most`. */
function choose(findings, severity, most) {
    const turns = new Map();
    return findings
        .filter((finding) => finding.severity === severity)
        .map((finding, index) => {
        const turn = turns.get(finding.rule) ?? 0;
        turns.set(finding.rule, turn + 1);
        return { finding, index, turn };
    })
        .sort((a, b) => a.turn - b.turn || a.index - b.index)
        .slice(0, most)
        .sort((a, b) => a.index - b.index)
        .map(({ finding }) => finding);
}

// EXTERNAL MODULE: ./lib/github/outputs.js
var outputs = __webpack_require__(6954);
;// CONCATENATED MODULE: ./lib/github/validation.js










/**
 * Validates the package; log, annotations and outputs tell what was found.
 *
 * @param options `forUpload`: whether the package is uploaded if it passes
 */
async function validate(inputs, context, { forUpload }) {
    const { file, kind } = inputs;
    context.log.info((0,messages/* text */.Qq)('github.validating', { file, kind }));
    const checked = await (0,checked_package/* checkPackage */.l)(inputs.path, inputs, {
        signal: context.signal,
        forUpload,
    });
    giveOut(checked.report, inputs, context);
    return checked;
}
/** The error for a package that does not pass. */
function refusal(report, strict) {
    const problem = { texts: [(0,report_text/* verdict */.WJ)(report, strict), (0,messages/* text */.Qq)('general.nothing-sent')] };
    return new errors/* PackageError */.JP((0,messages/* text */.Qq)('general.sentences', problem), { hint: (0,messages/* text */.Qq)('github.see-findings') });
}
function giveOut(report, inputs, context) {
    const { env, log } = context;
    for (const [name, value] of (0,outputs/* reportOutputs */.rY)(report))
        log.output(name, value);
    log.output(outputs/* REPORT_OUTPUTS */.Eg.report, writeReport(report, context));
    log.info((0,report_text/* verdict */.WJ)(report, inputs.strict));
    for (const line of countLines(report))
        log.info(line);
    const file = annotationPath(inputs.path, env['GITHUB_WORKSPACE']) ?? inputs.file;
    const annotated = annotatedFindings(report);
    for (const finding of annotated) {
        const line = finding.line === undefined ? {} : { line: finding.line };
        log[finding.severity](messageIn(report, finding), { title: finding.rule, file, ...line });
    }
    const others = report.findings.filter((finding) => !annotated.includes(finding));
    if (others.length > 0) {
        log.group((0,messages/* text */.Qq)('github.more-findings', { count: others.length }), others.map((finding) => `${finding.severity} ${finding.rule}: ${messageIn(report, finding)}`));
    }
}
/** How often each rule was broken: the findings that follow are only the first of them. */
function countLines(report) {
    return (0,report_text/* findingsByRule */.O6)(report).map(({ severity, rule, count }) => (0,messages/* text */.Qq)('github.rule-line', { severity, rule, count }));
}
/** What a finding says; lines of an archive are those of the file in it. */
function messageIn({ entry }, { message }) {
    return entry === null ? message : `${entry}: ${message}`;
}
/**
 * Writes the report to a file of its own; returns its path.
 *
 * @throws {ActionError} when it can't be written
 */
function writeReport(report, { env, log }) {
    const temp = env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
    const scrubbed = (0,scrubbed_report/* scrubbedReport */.L)(report, (text) => log.scrub(text));
    try {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, 'account-package-'));
        const path = (0,external_node_path_.join)(folder, 'report.json');
        (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(scrubbed, null, 2)}\n`);
        return path;
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const hint = (0,messages/* text */.Qq)('github.check-temp');
        throw new errors/* ActionError */.lZ((0,messages/* text */.Qq)('github.report-unwritten', { reason }), { hint, cause });
    }
}


/***/ }),

/***/ 1023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ContentSealer)
/* harmony export */ });
/* unused harmony export ContentSeal */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * GMAC, the authentication code of Galois/Counter Mode without anything to encrypt: the content is
 * its "additional authenticated data" (NIST SP 800-38D, 3). AES only makes the secret numbers.
 */
const CIPHER = 'aes-128-gcm';
const KEY_BYTES = 16;
/** The length that the document asks for (8.2). */
const IV_BYTES = 12;
/**
 * Seals content that is read once, so that it can be recognised when it is read again.
 *
 * With the instructions that processors have for it, a seal costs a tenth of a SHA-256 or less, and
 * within one process it tells other bytes as surely: GHASH (NIST SP 800-38D, 6.4) is a polynomial in
 * a secret number of 128 bits, and two contents of up to n blocks of 16 bytes agree for at most n + 1
 * such numbers. For 100 MiB that is less than once in 2^105, whoever chose the bytes, as long as the
 * secret is not known: it is made anew for each content, and neither it nor the value of a seal is
 * ever given out.
 */
class ContentSealer {
    #secret = { key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(KEY_BYTES), iv: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(IV_BYTES) };
    #mac = startMac(this.#secret);
    /** Takes the next bytes; how they are cut makes no difference. */
    update(chunk) {
        this.#mac.setAAD(chunk);
    }
    /** The seal of all bytes there were. Call once, after the last of them. */
    seal() {
        return new ContentSeal(this.#secret, endMac(this.#mac));
    }
}
/** Recognises the content that it was taken of. Good in the process that made it, and in no other. */
class ContentSeal {
    #secret;
    #tag;
    /** For `ContentSealer` alone. */
    constructor(secret, tag) {
        this.#secret = secret;
        this.#tag = tag;
    }
    /** Begins to compare content with the one that was sealed. */
    compare() {
        const mac = startMac(this.#secret);
        return {
            update: (chunk) => void mac.setAAD(chunk),
            isSame: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(endMac(mac), this.#tag),
        };
    }
}
function startMac({ key, iv }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)(CIPHER, key, iv);
}
function endMac(mac) {
    mac.final();
    return mac.getAuthTag();
}


/***/ }),

/***/ 9183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ identifyFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * The identity of the file at `path`, to be taken before the file is validated; undefined when it
 * can't be looked up.
 */
function identifyFile(path) {
    try {
        const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
        return { dev, ino };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PackageFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _validator_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3439);



/** Bytes asked for in one read. */
const READ_BYTES = 1 << 20;
const readInBackground = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read);
/**
 * A regular file, open for reading.
 *
 * Opening it, and reading one that fits into a single read, is done at once: Node would start four
 * threads to do it in the background, which takes longer than most files do. A larger one is read
 * there, so that reading and looking at what was read go on at the same time.
 */
class PackageFile {
    #descriptor;
    /** Bytes of the file when it was opened. */
    size;
    constructor(descriptor, size) {
        this.#descriptor = descriptor;
        this.size = size;
    }
    /**
     * Opens the file at `path`, which must be closed again.
     *
     * @throws {FileError} when there is none, or it can't be read
     */
    static open(path) {
        if (path.includes('\0'))
            throw new _validator_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6('file-missing', 'no such file');
        try {
            // Before anything is opened, since to open a device or a FIFO may already do something.
            checkRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));
            return PackageFile.#opened((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK));
        }
        catch (error) {
            throw fileError(error);
        }
    }
    static #opened(descriptor) {
        try {
            // It may be another one by now.
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            checkRegular(stats);
            return new PackageFile(descriptor, stats.size);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            throw error;
        }
    }
    /**
     * The bytes from the start, each chunk good until the next is asked for: while one is looked at,
     * the next is being read.
     *
     * @throws {FileError} when they can't be read
     */
    async *chunks() {
        const buffers = [Buffer.allocUnsafeSlow(READ_BYTES), Buffer.allocUnsafeSlow(READ_BYTES)];
        let next = this.#read(buffers[0]);
        try {
            for (let turn = 0;; turn++) {
                const bytesRead = await next;
                if (bytesRead === 0)
                    return;
                next = this.#read(buffers[(turn + 1) % 2]);
                yield buffers[turn % 2].subarray(0, bytesRead);
            }
        }
        finally {
            // So that the file isn't closed under a read, and a failure of that read is nobody's.
            await next.catch(() => { });
        }
    }
    /**
     * The bytes from the start once more, each chunk good until the next is asked for. Synchronously:
     * the system has them at hand since they were read.
     *
     * @throws {FileError} when they can't be read
     */
    *chunksAgain() {
        const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
        for (let position = 0;;) {
            const bytesRead = this.#readAt(position, buffer);
            if (bytesRead === 0)
                return;
            position += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#descriptor);
    }
    #read(buffer) {
        const bytesRead = this.#readInto(buffer);
        // It may fail before anyone waits for it, which Node would take for a failure of the program.
        bytesRead.catch(() => { });
        return bytesRead;
    }
    #readAt(position, buffer) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#descriptor, buffer, 0, buffer.length, position);
        }
        catch (error) {
            throw fileError(error);
        }
    }
    async #readInto(buffer) {
        try {
            if (this.size <= READ_BYTES)
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#descriptor, buffer);
            const result = await readInBackground(this.#descriptor, buffer, 0, buffer.length, null);
            return result.bytesRead;
        }
        catch (error) {
            throw fileError(error);
        }
    }
}
function checkRegular(stats) {
    if (stats.isFile())
        return;
    throw new _validator_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6('file-unreadable', stats.isDirectory() ? 'it is a directory' : 'it is no regular file');
}
/** What went wrong with a file, as a `FileError`. */
function fileError(error) {
    if (error instanceof _validator_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6)
        return error;
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    const code = hasCode ? String(error.code) : 'unknown error';
    const isMissing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code);
    return new _validator_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(isMissing ? 'file-missing' : 'file-unreadable', code, error);
}


/***/ }),

/***/ 925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ checkPackage)
});

// EXTERNAL MODULE: ./lib/platform/node/content-seal.js
var content_seal = __webpack_require__(1023);
// EXTERNAL MODULE: ./lib/platform/node/file-identity.js
var file_identity = __webpack_require__(9183);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/validator/index.js + 17 modules
var validator = __webpack_require__(3439);
// EXTERNAL MODULE: ./lib/platform/node/package-file.js
var package_file = __webpack_require__(1611);
;// CONCATENATED MODULE: ./lib/platform/node/validate.js



/**
 * Validates the package at `path`.
 *
 * @throws {TypeError} for options that can't be used, and the signal's reason; never for a bad
 * package
 */
async function validatePackage(path, options = {}) {
    checkText('path', path);
    const validation = new validator/* Validation */.OH((0,external_node_path_.basename)(path), (0,validator/* checksFor */.NR)(options), options);
    options.signal?.throwIfAborted();
    const file = openOrError(path);
    if (file instanceof validator/* FileError */.f6)
        return validation.refuse(file);
    try {
        return await validation.run({
            totalBytes: file.size,
            chunks: file.chunks(),
            again: () => file.chunksAgain(),
        });
    }
    finally {
        file.close();
    }
}
/**
 * Validates a package whose bytes come from anywhere; `name` stands for the file name.
 *
 * @throws {TypeError} for options that can't be used and a stream of anything but bytes, the
 * signal's reason, and whatever the stream itself throws
 */
async function validatePackageStream(bytes, options) {
    checkText('name', options.name);
    const validation = new Validation(basename(options.name), checksFor(options), options);
    return validation.run({
        totalBytes: null,
        chunks: chunksOf(bytes, options.signal),
        again: null,
    });
}
function checkText(option, value) {
    if (typeof value !== 'string')
        throw new TypeError(`${option} must be a string`);
}
function openOrError(path) {
    try {
        return package_file/* PackageFile */.f.open(path);
    }
    catch (error) {
        if (error instanceof validator/* FileError */.f6)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/run/checked-package.js



/**
 * Validates the package at `path`, and notes which file it was, so that the upload can tell whether
 * it still is that one.
 */
async function checkPackage(path, settings, options) {
    const { signal, forUpload, onProgress } = options;
    const sealer = forUpload ? new content_seal/* ContentSealer */.W() : null;
    // A file that can't be looked up is the validator's to report.
    const identity = (0,file_identity/* identifyFile */.Z)(path);
    const report = await validatePackage(path, {
        kind: settings.kind,
        ...(settings.accountType === undefined ? {} : { accountType: settings.accountType }),
        signal,
        ...(onProgress === undefined ? {} : { onProgress }),
        ...(sealer === null ? {} : { onBytes: (chunk) => sealer.update(chunk) }),
    });
    const upload = sealer === null ? null : uploadable(report, { path, identity, seal: sealer.seal() });
    return { report, upload };
}
function uploadable({ valid, file, format, size, sha256 }, rest) {
    if (!valid || format === null || size === null || sha256 === null)
        return null;
    return { ...rest, name: file, format, size, sha256 };
}


/***/ }),

/***/ 4796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ ProgressMeter)
/* harmony export */ });
/* unused harmony exports MIN_PROGRESS_GAP_MS, MAX_PROGRESS_GAP_MS */
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6019);

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


/***/ })

};
