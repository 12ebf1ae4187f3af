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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3514);
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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3514);
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


/***/ })

};
