export const id = 649;
export const ids = [649];
export const modules = {

/***/ 9707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inflate),
/* harmony export */   k: () => (/* binding */ gunzip)
/* harmony export */ });
/* harmony import */ var _validator_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2799);

/** `Platform.inflate` by zlib, in a thread of its own while the text is looked at. */
function inflate(data, chunkBytes) {
    let consumed = 0;
    async function* chunks() {
        // Loaded only now: most packages are no archives.
        const { createInflateRaw } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
        const inflater = createInflateRaw({ chunkSize: chunkBytes });
        try {
            yield* unpack(inflater, data);
        }
        finally {
            consumed = inflater.bytesWritten;
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
 * Unpacks gzip data (RFC 1952) of any number of members, in a thread of its own while the text is
 * looked at: in chunks of at most `chunkBytes`. What `data` throws ends it.
 *
 * @throws {InflateError}
 */
async function* gunzip(data, chunkBytes) {
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    yield* unpack(createGunzip({ chunkSize: chunkBytes }), data);
}
async function* unpack(unpacker, data) {
    try {
        void feed(unpacker, data);
        yield* unpacker;
    }
    catch (error) {
        if (!isZlibError(error))
            throw error;
        throw new _validator_index_js__WEBPACK_IMPORTED_MODULE_0__.InflateError(error.code === 'Z_BUF_ERROR' ? 'short' : 'damaged', error);
    }
    finally {
        unpacker.destroy();
    }
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


/***/ }),

/***/ 6581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ PackageFile)
});

// EXTERNAL MODULE: ./lib/validator/index.js + 22 modules
var validator = __webpack_require__(2799);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/platform/node/content-seal.js

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
    #secret = { key: (0,external_node_crypto_.randomBytes)(KEY_BYTES), iv: (0,external_node_crypto_.randomBytes)(IV_BYTES) };
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
            isSame: () => (0,external_node_crypto_.timingSafeEqual)(endMac(mac), this.#tag),
        };
    }
}
function startMac({ key, iv }) {
    return (0,external_node_crypto_.createCipheriv)(CIPHER, key, iv);
}
function endMac(mac) {
    mac.final();
    return mac.getAuthTag();
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/safety/printable.js
var printable = __webpack_require__(3697);
;// CONCATENATED MODULE: ./lib/platform/node/missing-file.js




const MAX_PATH_CHARACTERS = 300;
/** Slips by what they leave in a path; the first that shows is told. */
const SLIPS = [
    ['lines', /[\r\n]/],
    ['quotes', /(?:^|[\\/])["'`“‘「]|["'`”’」]$/],
    ['tilde', /(?:^|[\\/])~[\w.-]*(?:[\\/]|$)/],
    ['variable', /\$\{|\$[A-Za-z_(]|%[A-Za-z_]\w*%/],
    ['pattern', /[*?]|\[[^\]]*\]|\{[^}]*,[^}]*\}/],
];
/** Why there may be no file at `path`: where it was looked for, and what looks like a slip in it. */
async function missingFile(path) {
    const absolute = (0,external_node_path_.resolve)(path);
    const slip = slipOf(path) ?? (isElsewhere(absolute) ? 'other-machine' : null);
    const folder = slip === null ? await deepestFolder(absolute) : null;
    return { path: shown(absolute), slip, folder: folder === null ? null : shown(folder) };
}
function slipOf(path) {
    return SLIPS.find(([, sign]) => sign.test(path))?.[0];
}
/**
 * Whether a path is one of another machine: a job in a container sees its workspace elsewhere than
 * the machine that runs it, and a Windows path means nothing on any other system.
 */
function isElsewhere(absolute) {
    if (process.platform !== 'win32' && /(?:^|\/)[A-Za-z]:[\\/]/.test(absolute))
        return true;
    const workspace = process.env['GITHUB_WORKSPACE'] ?? '';
    if (workspace === '' || absolute.startsWith(workspace))
        return false;
    // The folders in which runners keep workspaces, on the machine and in a container.
    const roots = /^\/home\/[^/]+\/(?:work|.*\/_work)\/|\/_work\/|^\/__w\/|^\/github\/workspace(?:\/|$)/;
    return roots.test(absolute);
}
/** The deepest folder above a path that is there; null when that is where the file should be. */
async function deepestFolder(absolute) {
    for (let folder = (0,external_node_path_.dirname)(absolute), turn = 0;; turn++) {
        const found = await (0,external_node_util_.promisify)(external_node_fs_.stat)(folder).catch(() => undefined);
        if (found?.isDirectory())
            return turn === 0 ? null : folder;
        const above = (0,external_node_path_.dirname)(folder);
        if (above === folder)
            return null;
        folder = above;
    }
}
function shown(path) {
    return (0,printable/* printable */.g$)(path, MAX_PATH_CHARACTERS);
}

;// CONCATENATED MODULE: ./lib/platform/node/unfinished.js
/** How long work that nothing can cancel may take to end after all, before the process is ended. */
const GRACE_MS = 200;
const unfinished = new Set();
/** Notes work that goes on in a thread of Node's: nothing can cancel it, and Node waits for it. */
async function inBackground(work) {
    unfinished.add(work);
    try {
        return await work;
    }
    finally {
        unfinished.delete(work);
    }
}
/** Waits for the end of `work`, however it ends, but not for long; whether it has ended. */
async function endedSoon(work) {
    let timer;
    const grace = new Promise((resolve) => {
        timer = setTimeout(resolve, GRACE_MS, false);
    });
    const end = work.then(() => true, () => true);
    const hasEnded = await Promise.race([end, grace]);
    clearTimeout(timer);
    return hasEnded;
}
/**
 * Ends the process, also while a thread hangs in a read from a disk or in the look-up of a name.
 * `process.exit` would wait for it: the process then ends by the signal that stopped the run, or is
 * killed, which a shell or a runner takes for a failure as well.
 *
 * @param signal what stopped the run, if anything did
 */
async function exitProcess(code, signal = 'SIGKILL') {
    if (!(await endedSoon(Promise.allSettled(unfinished)))) {
        process.removeAllListeners(signal);
        process.kill(process.pid, signal);
        // On Windows, and for a signal to oneself, this may take a moment.
        await new Promise((resolve) => setTimeout(resolve, GRACE_MS));
    }
    process.exit(code);
}
/** What `work` gives, or the signal's reason as soon as that aborts; `work` is left to itself then. */
function unlessStopped(work, signal) {
    if (signal === undefined)
        return work;
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        if (isStopped(signal))
            onAbort();
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    });
}
/** Whether the signal has stopped the work. */
function isStopped(signal) {
    try {
        signal?.throwIfAborted();
        return false;
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/platform/node/open-file.js





/** Of `node:fs` itself: `node:fs/promises` takes a while to load. */
const system = {
    stat: (0,external_node_util_.promisify)(external_node_fs_.stat),
    open: (0,external_node_util_.promisify)(external_node_fs_.open),
    fstat: (0,external_node_util_.promisify)(external_node_fs_.fstat),
    read: (0,external_node_util_.promisify)(external_node_fs_.read),
    close: (0,external_node_util_.promisify)(external_node_fs_.close),
};
/** Without it, opening a FIFO would wait for a writer. Windows has neither. */
const NON_BLOCKING = external_node_fs_.constants.O_NONBLOCK ?? 0;
/**
 * A regular file, open for reading. Whatever is asked of it goes on in the background, since a disk
 * that hangs must not keep signals and timers waiting.
 */
class OpenFile {
    /** As it was given. */
    path;
    /** What it was when it was opened. */
    stats;
    #descriptor;
    #reads = new Set();
    constructor(path, descriptor, stats) {
        this.path = path;
        this.#descriptor = descriptor;
        this.stats = stats;
    }
    /**
     * Opens the file at `path`, which must be closed again.
     *
     * @throws {FileError} when there is none, or it can't be read; the signal's reason
     */
    static async open(path, signal) {
        signal?.throwIfAborted();
        const opening = inBackground(OpenFile.#open(path));
        try {
            return await unlessStopped(opening, signal);
        }
        catch (error) {
            // If it opens after all, nobody is left to close it.
            if (isStopped(signal))
                opening.then((file) => file.close()).catch(() => { });
            throw error instanceof validator.FileError || isStopped(signal) ? error : await fileError(path, error);
        }
    }
    static async #open(path) {
        // Before anything is opened, since to open a device or a FIFO may already do something.
        checkRegular(await system.stat(path, { bigint: true }));
        const descriptor = await system.open(path, external_node_fs_.constants.O_RDONLY | NON_BLOCKING);
        try {
            // It may be another one by now.
            const stats = await system.fstat(descriptor, { bigint: true });
            checkRegular(stats);
            return new OpenFile(path, descriptor, stats);
        }
        catch (error) {
            await system.close(descriptor);
            throw error;
        }
    }
    /**
     * Reads bytes from `position` on.
     *
     * @returns how many there are in `buffer` now; 0 at the end of the file
     * @throws the system's error
     */
    async read(buffer, position) {
        const reading = system.read(this.#descriptor, buffer, 0, buffer.length, position);
        this.#reads.add(reading);
        try {
            return (await inBackground(reading)).bytesRead;
        }
        finally {
            this.#reads.delete(reading);
        }
    }
    /**
     * What the path names now.
     *
     * @throws the system's error
     */
    async look() {
        return await inBackground(system.stat(this.path, { bigint: true }));
    }
    /** Whether `stats` are those of this very file, whatever it holds by now. */
    isThis({ dev, ino }) {
        // On Windows, some versions of libuv give more bits of `dev` for a path than for an open file.
        return BigInt.asUintN(32, dev) === BigInt.asUintN(32, this.stats.dev) && ino === this.stats.ino;
    }
    /** Closes the file; one in which a read hangs is closed once that has ended, if it ever does. */
    async close() {
        const closing = this.#close();
        closing.catch(() => { });
        await endedSoon(closing);
    }
    async #close() {
        await Promise.allSettled(this.#reads);
        await inBackground(system.close(this.#descriptor));
    }
}
function checkRegular(stats) {
    if (stats.isFile())
        return;
    throw new validator.FileError('file-unreadable', stats.isDirectory() ? 'directory' : 'not-regular');
}
/** What went wrong with the file at `path`, as a `FileError`. */
async function fileError(path, error) {
    if (error instanceof validator.FileError)
        return error;
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    const code = hasCode ? String(error.code) : 'unknown error';
    // A path with a NUL can't name a file.
    const isMissing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code);
    if (!isMissing)
        return new validator.FileError('file-unreadable', code, { cause: error });
    return new validator.FileError('file-missing', code, { cause: error, missing: await missingFile(path) });
}

;// CONCATENATED MODULE: ./lib/platform/node/read-ahead.js

/**
 * The bytes of a file from the start, each chunk good until the next is asked for: while one is
 * looked at, the next is being read.
 *
 * @param chunkBytes most bytes of a chunk
 * @throws the system's error; the signal's reason as soon as it aborts, also where a read hangs
 */
async function* readAhead(file, chunkBytes, signal) {
    const buffers = [Buffer.allocUnsafeSlow(chunkBytes), Buffer.allocUnsafeSlow(chunkBytes)];
    const begin = (turn, position) => {
        const reading = file.read(buffers[turn % 2], position);
        // It may fail before anyone waits for it, which Node would take for a failure of the program.
        reading.catch(() => { });
        return reading;
    };
    let next = begin(0, 0);
    for (let turn = 0, position = 0;; turn++) {
        const bytesRead = await unlessStopped(next, signal);
        if (bytesRead === 0)
            return;
        position += bytesRead;
        next = begin(turn + 1, position);
        yield buffers[turn % 2].subarray(0, bytesRead);
    }
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
;// CONCATENATED MODULE: ./lib/platform/node/sealed-reading.js




const READ_BYTES = 1 << 20;
const sealed_reading_MAX_PATH_CHARACTERS = 300;
/**
 * The bytes of a file, read anew, if they are still those that were read first. Size, content and
 * identity are checked before the last chunk is given out, so that a file which changed, grew,
 * shrank or was replaced never yields a whole request. Each chunk is overwritten once the next is
 * asked for.
 *
 * @throws {FileChangedError}
 */
async function* readSealed(file, first) {
    await checkNamed(file, first);
    const content = first.seal.compare();
    const reading = readAhead(file, READ_BYTES);
    let last = new Uint8Array(0);
    let sent = 0;
    while (sent < first.size) {
        const chunk = await nextOf(reading, file);
        if (chunk === undefined)
            throw changed(file, (0,messages/* text */.Qq)('files.other-size'));
        content.update(chunk);
        sent += chunk.length;
        if (sent > first.size)
            throw changed(file, (0,messages/* text */.Qq)('files.other-size'));
        if (sent < first.size)
            yield chunk;
        else
            last = chunk;
    }
    if ((await nextOf(reading, file)) !== undefined)
        throw changed(file, (0,messages/* text */.Qq)('files.grown'));
    if (!content.isSame())
        throw changed(file, (0,messages/* text */.Qq)('files.other-content'));
    const { mtimeNs } = await checkNamed(file, first);
    // Written to since it was opened, or only touched: its content tells, also of what is out already.
    if (mtimeNs !== file.stats.mtimeNs && !(await hasSameContent(file, first))) {
        throw changed(file, (0,messages/* text */.Qq)('files.written'));
    }
    yield last;
}
async function nextOf(reading, file) {
    try {
        return (await reading.next()).value ?? undefined;
    }
    catch (error) {
        throw changed(file, (0,messages/* text */.Qq)('files.no-longer-read'), error);
    }
}
async function hasSameContent(file, { seal }) {
    const content = seal.compare();
    const reading = readAhead(file, READ_BYTES);
    for (;;) {
        const chunk = await nextOf(reading, file);
        if (chunk === undefined)
            return content.isSame();
        content.update(chunk);
    }
}
/** The path still names this file, which is of the right size. */
async function checkNamed(file, { size }) {
    const named = await file.look().catch((error) => {
        throw changed(file, (0,messages/* text */.Qq)('files.gone'), error);
    });
    if (!named.isFile())
        throw changed(file, (0,messages/* text */.Qq)('files.not-regular'));
    if (!file.isThis(named))
        throw changed(file, (0,messages/* text */.Qq)('files.replaced'));
    if (named.size !== BigInt(size))
        throw changed(file, (0,messages/* text */.Qq)('files.other-size'));
    return named;
}
function changed({ path }, how, cause) {
    const problem = (0,messages/* text */.Qq)('files.changed', { path: (0,printable/* printable */.g$)(path, sealed_reading_MAX_PATH_CHARACTERS), how });
    return new errors/* FileChangedError */.jL(problem, { hint: (0,messages/* text */.Qq)('files.changed-hint'), cause });
}

;// CONCATENATED MODULE: ./lib/platform/node/package-file.js






/** Bytes asked for in one read. */
const package_file_READ_BYTES = 1 << 20;
/** The open file of a package: one value from its opening to the last byte that is sent of it. */
class PackageFile {
    #file;
    #signal;
    /** Of the first reading; null where none is wanted, or that has begun. */
    #sealer;
    #sealed = null;
    constructor(file, { isSealed = false, signal }) {
        this.#file = file;
        this.#signal = signal;
        this.#sealer = isSealed ? new ContentSealer() : null;
    }
    /**
     * Opens the file at `path`, which must be closed again.
     *
     * @throws {FileError} when there is none, or it can't be read; the signal's reason
     */
    static async open(path, options = {}) {
        return new PackageFile(await OpenFile.open(path, options.signal), options);
    }
    /** Bytes of the file when it was opened. */
    get size() {
        return Number(this.#file.stats.size);
    }
    /** What a validator reads; whoever opened the file closes it. */
    source() {
        return {
            totalBytes: this.size,
            chunks: this.chunks(),
            again: () => this.#chunks(),
        };
    }
    /**
     * The bytes from the start, each chunk good until the next is asked for. Once all of them were
     * given out, `sealed` knows them again.
     *
     * @throws {FileError} when they can't be read; the signal's reason
     */
    async *chunks() {
        const sealer = this.#sealer;
        this.#sealer = null;
        let size = 0;
        for await (const chunk of this.#chunks()) {
            // Files of /proc and the like say that they are empty, and only reading them shows what is there.
            if (this.size === 0)
                throw new validator.FileError('file-unreadable', 'unknown-size');
            size += chunk.length;
            sealer?.update(chunk);
            yield chunk;
        }
        if (sealer !== null)
            this.#sealed = { size, seal: sealer.seal() };
    }
    /** What was read, to be read again; null unless all of it was read by `chunks`, and sealed. */
    sealed() {
        if (this.#sealed === null)
            return null;
        const { size, seal } = this.#sealed;
        return { size, chunks: () => readSealed(this.#file, { size, seal }) };
    }
    /** Closes the file. */
    async close() {
        await this.#file.close();
    }
    async *#chunks() {
        const { path } = this.#file;
        try {
            for await (const chunk of readAhead(this.#file, package_file_READ_BYTES, this.#signal))
                yield chunk;
        }
        catch (error) {
            throw isStopped(this.#signal) ? error : await fileError(path, error);
        }
    }
}


/***/ }),

/***/ 2077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ NODE)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7997);
/* harmony import */ var _inflate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9707);




/** What the validator needs, as Node.js has it. */
const NODE = {
    sha256() {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
        return {
            update: (bytes) => void hash.update(bytes),
            digest: () => hash.digest('hex'),
        };
    },
    crc32,
    isUtf8: node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8,
    randomBytes: node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes,
    inflate: _inflate_js__WEBPACK_IMPORTED_MODULE_3__/* .inflate */ .U,
    // By hand, since node:timers/promises would have to be loaded.
    pause: () => new Promise((resume) => void (0,node_timers__WEBPACK_IMPORTED_MODULE_2__.setImmediate)(resume)),
};
/** zlib is loaded only where there is an archive. */
async function crc32() {
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    // Node.js has it from 20.15 on, several times as fast.
    if (typeof zlib.crc32 === 'function')
        return zlib.crc32;
    return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2799))).tableCrc32;
}


/***/ })

};
