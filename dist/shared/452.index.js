export const id = 452;
export const ids = [452];
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
// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/platform/node/package-file.js + 6 modules
var package_file = __webpack_require__(6581);
// EXTERNAL MODULE: ./lib/safety/printable.js
var printable = __webpack_require__(3697);
// EXTERNAL MODULE: ./lib/validator/index.js + 22 modules
var validator = __webpack_require__(2799);
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


/***/ })

};
