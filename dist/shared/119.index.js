export const id = 119;
export const ids = [119];
export const modules = {

/***/ 2274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withMeter)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3514);
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

/***/ 4573:
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
// EXTERNAL MODULE: ./lib/messages/index.js + 14 modules
var messages = __webpack_require__(3514);
// EXTERNAL MODULE: ./lib/run/checked-package.js + 3 modules
var checked_package = __webpack_require__(3310);
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
var outputs = __webpack_require__(4573);
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
        say: context.say,
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
/* harmony import */ var _validator_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1409);



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
            throw new _validator_index_js__WEBPACK_IMPORTED_MODULE_2__.FileError('file-missing', 'no such file');
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
    throw new _validator_index_js__WEBPACK_IMPORTED_MODULE_2__.FileError('file-unreadable', stats.isDirectory() ? 'it is a directory' : 'it is no regular file');
}
/** What went wrong with a file, as a `FileError`. */
function fileError(error) {
    if (error instanceof _validator_index_js__WEBPACK_IMPORTED_MODULE_2__.FileError)
        return error;
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    const code = hasCode ? String(error.code) : 'unknown error';
    const isMissing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code);
    return new _validator_index_js__WEBPACK_IMPORTED_MODULE_2__.FileError(isMissing ? 'file-missing' : 'file-unreadable', code, error);
}


/***/ }),

/***/ 3310:
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
// EXTERNAL MODULE: ./lib/messages/index.js + 14 modules
var messages = __webpack_require__(3514);
// EXTERNAL MODULE: ./lib/validator/index.js + 19 modules
var validator = __webpack_require__(1409);
// EXTERNAL MODULE: ./lib/platform/node/package-file.js
var package_file = __webpack_require__(1611);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(6954);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(7997);
;// CONCATENATED MODULE: ./lib/platform/node/inflate.js

/** `Platform.inflate` by zlib, in a thread of its own while the text is looked at. */
function inflate(data, chunkBytes) {
    let consumed = 0;
    async function* chunks() {
        // Loaded only now: most packages are no archives.
        const { createInflateRaw } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
        const inflater = createInflateRaw({ chunkSize: chunkBytes });
        try {
            void feed(inflater, data);
            yield* inflater;
        }
        catch (error) {
            if (!isZlibError(error))
                throw error;
            throw new validator.InflateError(error.code === 'Z_BUF_ERROR' ? 'short' : 'damaged', error);
        }
        finally {
            consumed = inflater.bytesWritten;
            inflater.destroy();
        }
    }
    const all = chunks();
    return {
        get consumed() {
            return consumed;
        },
        [Symbol.asyncIterator]: () => all,
    };
}
/**
 * Gives one chunk after the other, each when the one before is used up and its text was taken. Never
 * throws: what `data` throws goes to whoever takes the text.
 */
async function feed(inflater, data) {
    try {
        const iterator = Symbol.asyncIterator in data ? data[Symbol.asyncIterator]() : data[Symbol.iterator]();
        while (!inflater.destroyed) {
            const { done, value } = await iterator.next();
            if (done) {
                inflater.end();
                return;
            }
            // Never settles once the stream has ended inside this chunk; then nothing more is wanted.
            await new Promise((resolve, reject) => {
                inflater.write(value, (error) => (error ? reject(error) : resolve()));
            });
        }
    }
    catch (error) {
        inflater.destroy(error);
    }
}
function isZlibError(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return false;
    return typeof error.code === 'string' && error.code.startsWith('Z_');
}

;// CONCATENATED MODULE: ./lib/platform/node/platform.js




/** What the validator needs, as Node.js has it. */
const platform_NODE = {
    sha256() {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        return {
            update: (bytes) => void hash.update(bytes),
            digest: () => hash.digest('hex'),
        };
    },
    crc32,
    isUtf8: external_node_buffer_.isUtf8,
    randomBytes: external_node_crypto_.randomBytes,
    inflate: inflate,
    // By hand, since node:timers/promises would have to be loaded.
    pause: () => new Promise((resume) => void (0,external_node_timers_.setImmediate)(resume)),
};
/** zlib is loaded only where there is an archive. */
async function crc32() {
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    // Node.js has it from 20.15 on, several times as fast.
    if (typeof zlib.crc32 === 'function')
        return zlib.crc32;
    return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1409))).tableCrc32;
}

;// CONCATENATED MODULE: ./lib/platform/node/validate.js





/**
 * Validates the package at `path`.
 *
 * @throws {TypeError} for options that can't be used, and the signal's reason; never for a bad
 * package
 */
async function validatePackage(path, options = {}) {
    checkText('path', path);
    const open = () => {
        const file = package_file/* PackageFile */.f.open(path);
        return {
            totalBytes: file.size,
            chunks: file.chunks(),
            again: () => file.chunksAgain(),
            close: () => file.close(),
        };
    };
    return say(await (0,validator.validate)({ name: (0,external_node_path_.basename)(path), open }, options, platform_NODE), options);
}
/**
 * Validates a package whose bytes come from anywhere; `name` stands for the file name.
 *
 * @throws {TypeError} for options that can't be used and a stream of anything but bytes, the
 * signal's reason, and whatever the stream itself throws
 */
async function validatePackageStream(bytes, options) {
    checkText('name', options.name);
    const open = () => ({ totalBytes: null, chunks: chunksOf(bytes, options.signal), again: null });
    return say(await validate({ name: basename(options.name), open }, options, NODE), options);
}
function say(outcome, { say = messages/* sayEnglish */.EB }) {
    return (0,messages/* reportOf */.EI)(outcome, say);
}
function checkText(option, value) {
    if (typeof value !== 'string')
        throw new TypeError(`${option} must be a string`);
}

;// CONCATENATED MODULE: ./lib/run/checked-package.js



/**
 * Validates the package at `path`, and notes which file it was, so that the upload can tell whether
 * it still is that one.
 */
async function checkPackage(path, settings, options) {
    const { signal, forUpload, say, onProgress } = options;
    const sealer = forUpload ? new content_seal/* ContentSealer */.W() : null;
    // A file that can't be looked up is the validator's to report.
    const identity = (0,file_identity/* identifyFile */.Z)(path);
    const report = await validatePackage(path, {
        kind: settings.kind,
        ...(settings.accountType === undefined ? {} : { accountType: settings.accountType }),
        signal,
        say,
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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3514);

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
