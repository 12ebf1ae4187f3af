export const id = 714;
export const ids = [714];
export const modules = {

/***/ 9707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ contentType)
/* harmony export */ });
const CONTENT_TYPES = { txt: 'text/plain', csv: 'text/csv', zip: 'application/zip' };
/** Content type of a file's part. */
function contentType(format) {
    return format === null ? 'application/octet-stream' : CONTENT_TYPES[format];
}


/***/ }),

/***/ 9703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseJsonFields),
/* harmony export */   x: () => (/* binding */ integerDigits)
/* harmony export */ });
/* harmony import */ var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);

/** Own fields of a JSON object; undefined when the body is anything else. */
function parseJsonFields(body) {
    try {
        const value = (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(new TextDecoder().decode(body));
        if (typeof value !== 'object' || value === null)
            return undefined;
        if (Array.isArray(value) || (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .isLosslessNumber */ .s_)(value))
            return undefined;
        return Object.fromEntries(Object.entries(value));
    }
    catch {
        // Not JSON, keys given twice with different values, or nested too deep to be an answer.
        return undefined;
    }
}
/** The digits of an integer as it was written; undefined for anything else, also `5.0` and `"5"`. */
function integerDigits(value) {
    if (!(0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .isLosslessNumber */ .s_)(value))
        return undefined;
    return /^(?:0|-?[1-9]\d*)$/.test(value.value) ? value.value : undefined;
}


/***/ }),

/***/ 5447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ encodeForm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var form_data_encoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2505);


/**
 * Encodes a form of text fields, in their order, and one file behind them (HTML,
 * multipart/form-data encoding; RFC 7578). A lone surrogate becomes U+FFFD.
 */
function encodeForm(fields, file) {
    const form = new FormData();
    for (const [name, value] of fields)
        form.append(name, value);
    form.append(file.field, new File([], file.name, { type: file.type }));
    // Nobody who writes the file may guess the boundary.
    const encoder = new form_data_encoder__WEBPACK_IMPORTED_MODULE_1__/* .FormDataEncoder */ .Vi(form, `form-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}`);
    const { head, tail } = aroundFile(encoder);
    return {
        contentType: encoder.contentType,
        contentLength: head.length + file.size + tail.length,
        async *chunks(bytes) {
            let isBegun = false;
            for await (const chunk of bytes) {
                if (!isBegun)
                    yield head;
                isBegun = true;
                yield chunk;
            }
            if (!isBegun)
                yield head;
            yield tail;
        },
    };
}
/** The encoder's own reading of a file damages views of large buffers, so ours goes in between. */
function aroundFile(encoder) {
    const head = [];
    const tail = [];
    let part = head;
    for (const value of encoder.values()) {
        if (value instanceof Uint8Array)
            part.push(value);
        else
            part = tail;
    }
    return { head: Buffer.concat(head), tail: Buffer.concat(tail) };
}


/***/ }),

/***/ 3162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Remains)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6705);


/** Keeps track of whether failed attempts may have left something at the service. */
class Remains {
    #texts;
    #complete = false;
    #latest = false;
    #any = false;
    constructor(texts) {
        this.#texts = texts;
    }
    /** Whether the latest attempt may have left something. */
    get latest() {
        return this.#latest;
    }
    /** Whether any attempt may have. */
    get any() {
        return this.#any;
    }
    /** An attempt begins. */
    begin() {
        this.#complete = false;
        this.#latest = false;
    }
    /** Bytes of the attempt's request are out. */
    sent({ sentBytes, totalBytes }) {
        this.#complete = sentBytes === totalBytes;
    }
    /** The attempt failed. */
    failed(error) {
        this.#latest = this.#complete && isDoubtful(error);
        this.#any ||= this.#latest;
    }
    /** The last error, with what may be left added to its message. */
    explain(error) {
        const { maybe, nothing } = this.#texts;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoppedError */ .Ko) {
            const rest = this.#any ? maybe : nothing;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoppedError */ .Ko(`${error.message} ${rest}`, { hint: error.hint, cause: error });
        }
        if (!this.#any)
            return error;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) {
            return (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .rephrase */ .rb)(error, `${error.message} ${maybe}`, error.hint);
        }
        return error;
    }
}
/** Whether the service may have done all that was asked although the attempt failed so. */
function isDoubtful(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) {
        const isRefusal = error.code !== null || (error.status >= 300 && error.status < 500);
        return !isRefusal || error.status === 408;
    }
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoppedError */ .Ko;
}


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readValidated)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _safety_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3697);



const CHUNK_BYTES = 1_048_576;
const MAX_PATH_CHARACTERS = 300;
/** Without it, opening a FIFO would wait for a writer. Windows has neither. */
const NON_BLOCKING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
/**
 * The bytes of a file, read anew, if they are still those that were validated. Size, content and
 * identity are checked before the last chunk is given out, so that a file which changed, grew,
 * shrank or was replaced never yields a whole request. A chunk is overwritten once the next one
 * is asked for.
 *
 * It is read synchronously: the system has it at hand since it was validated, and gives a chunk
 * sooner than a thread in the background could be woken for it.
 *
 * @throws {FileChangedError}
 */
function* readValidated(file) {
    const descriptor = open(file.path);
    try {
        yield* readChecked(file, descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function* readChecked(file, descriptor) {
    const { mtimeNs } = checkIdentity(file, descriptor);
    const content = file.seal.compare();
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (let sent = 0;;) {
        const chunk = readInto(file, descriptor, buffer);
        content.update(chunk);
        sent += chunk.length;
        if (sent === file.size) {
            checkEnd(file, descriptor);
            if (!content.isSame())
                throw changed(file.path, 'has other content');
            checkUnwritten(file, descriptor, mtimeNs);
            yield chunk;
            return;
        }
        if (sent > file.size || chunk.length === 0)
            throw changed(file.path, 'has another size');
        yield chunk;
    }
}
function open(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | NON_BLOCKING);
    }
    catch (error) {
        throw changed(path, 'can no longer be opened', error);
    }
}
/** Reads from `position`, or on from where the last such read ended. */
function readInto(file, descriptor, buffer, position = null) {
    try {
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, buffer.length, position));
    }
    catch (error) {
        throw changed(file.path, 'can no longer be read', error);
    }
}
/** The file ends here. */
function checkEnd(file, descriptor) {
    const beyond = readInto(file, descriptor, Buffer.allocUnsafe(1));
    if (beyond.length > 0)
        throw changed(file.path, 'has grown');
}
/** The file is still the same one, and holds the same, also in the parts that were read. */
function checkUnwritten(file, descriptor, mtimeNs) {
    const now = checkIdentity(file, descriptor);
    if (now.mtimeNs === mtimeNs)
        return;
    // Written to, or only touched: its content tells.
    if (!hasSameContent(file, descriptor))
        throw changed(file.path, 'was written to');
}
function hasSameContent(file, descriptor) {
    const content = file.seal.compare();
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (let position = 0;;) {
        const chunk = readInto(file, descriptor, buffer, position);
        if (chunk.length === 0)
            return content.isSame();
        content.update(chunk);
        position += chunk.length;
    }
}
/** The open file is a regular one of the right size, and it is the one that the path names. */
function checkIdentity(file, descriptor) {
    const opened = inspect(file.path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true }));
    if (!opened.isFile())
        throw changed(file.path, 'is no longer a regular file');
    if (opened.size !== BigInt(file.size))
        throw changed(file.path, 'has another size');
    const named = inspect(file.path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file.path, { bigint: true }));
    if (!isSame(opened, named) || (file.identity !== undefined && !isSame(opened, file.identity))) {
        throw changed(file.path, 'was replaced by another file');
    }
    return opened;
}
function inspect(path, look) {
    try {
        return look();
    }
    catch (error) {
        throw changed(path, 'is no longer there', error);
    }
}
function isSame(a, b) {
    // On Windows, some versions of libuv give more bits of `dev` for a path than for an open file.
    return BigInt.asUintN(32, a.dev) === BigInt.asUintN(32, b.dev) && a.ino === b.ino;
}
function changed(path, how, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FileChangedError */ .jL(`The file ${(0,_safety_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path, MAX_PATH_CHARACTERS)} ${how} since it was validated, so it was not uploaded.`, { hint: 'Let nothing write to the file during the run, and run it again.', cause });
}


/***/ }),

/***/ 504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ TPNS_ADVICE)
/* harmony export */ });
/** What to do about answers of TPNS that no code explains. */
const TPNS_ADVICE = {
    redirect: 'Check `region` or `service-url`; the credentials go to no other host.',
    unusable: 'Check that `region` or `service-url` names the TPNS service, and what proxies stand in between.',
    statuses: {
        401: 'Check `access-id` and `secret-key` against the TPNS console.',
        403: 'Check `access-id`, `secret-key`, and whether this machine may reach the service.',
    },
    otherStatus: 'Check that `region` or `service-url` names the TPNS service.',
};


/***/ }),

/***/ 5652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ lookUpCode),
/* harmony export */   Z: () => (/* binding */ isDocumented)
/* harmony export */ });
const PARAMETERS_HINT = 'If the inputs look right, report this as a fault of this program, with the code.';
const LATER_HINT = 'Run it again later; if it lasts, ask the support of TPNS, with the code.';
/** `retCode` of the Package Upload API and `ret_code` of the Push API (Server-Side Error Codes, 1024/33763). */
const CODES = new Map([
    [1008001, refusal('the parameters could not be parsed', PARAMETERS_HINT)],
    [1008002, refusal('a parameter is missing', PARAMETERS_HINT)],
    [
        1008003,
        refusal('authentication failed: the AccessID or SecretKey is wrong', 'Check `access-id` and `secret-key` against the TPNS console.'),
    ],
    [1008004, passing('an internal call of the service failed')],
    [1008007, refusal('a parameter is invalid', PARAMETERS_HINT)],
    [1008011, passing('the service failed to take the file')],
    [1008012, refusal('the uploaded file is empty', 'Check the file, and that it has rows.')],
    [
        1008028,
        {
            ...passing('too fast: package pushes are limited to one a second'),
            minDelayMs: 1000,
            hint: 'Leave at least a second between package pushes.',
        },
    ],
    [1008030, refusal('the application is not paid for', 'Check its state in the TPNS console.')],
    [
        1008031,
        refusal("the application's resources are destroyed", 'Check its state in the TPNS console.'),
    ],
    [
        1008035,
        refusal('the AccessID is wrong, or the application lives at another service access point', 'Check `region` (the service access point that the TPNS console shows for the application) and `access-id`.'),
    ],
    [
        10010005,
        refusal('the push target does not exist', 'Check `upload-id` and `kind`, and that the package was uploaded for this application and `region`.'),
    ],
    [10010012, refusal('the push time is illegal', 'Check `send-time`: within the next 90 days.')],
    [
        10010018,
        refusal('the push repeats an earlier one', 'Look at the push records in the TPNS console before pushing again.'),
    ],
]);
/** Whether the service's documents name `code` as one of its own. */
function isDocumented(code) {
    return CODES.has(code);
}
/** What is known of `code`; a code that is not documented is a refusal. */
function lookUpCode(code) {
    return (CODES.get(code) ??
        refusal('an error code that this program does not know', "Look the code up in TPNS's Server-Side Error Codes."));
}
function refusal(meaning, hint) {
    return { meaning, retryable: false, minDelayMs: 0, hint };
}
function passing(meaning) {
    return { meaning, retryable: true, minDelayMs: 0, hint: LATER_HINT };
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

// EXTERNAL MODULE: ./lib/net/content-type.js
var content_type = __webpack_require__(9707);
// EXTERNAL MODULE: ./lib/net/multipart.js
var multipart = __webpack_require__(5447);
// EXTERNAL MODULE: ./lib/net/remains.js
var remains = __webpack_require__(3162);
// EXTERNAL MODULE: ./lib/net/request.js + 4 modules
var request = __webpack_require__(4950);
// EXTERNAL MODULE: ./lib/net/retry.js
var retry = __webpack_require__(6705);
// EXTERNAL MODULE: ./lib/platform/node/file-body.js
var file_body = __webpack_require__(5937);
// EXTERNAL MODULE: ./lib/safety/secrets.js
var secrets = __webpack_require__(1607);
// EXTERNAL MODULE: ./lib/safety/service-url.js
var service_url = __webpack_require__(5205);
// EXTERNAL MODULE: ./lib/services/tpns/credentials.js
var credentials = __webpack_require__(1236);
// EXTERNAL MODULE: ./lib/services/tpns/target.js
var tpns_target = __webpack_require__(5877);
// EXTERNAL MODULE: ./lib/net/answer.js
var net_answer = __webpack_require__(7177);
// EXTERNAL MODULE: ./lib/net/answer-errors.js
var answer_errors = __webpack_require__(4109);
// EXTERNAL MODULE: ./lib/net/json-fields.js
var json_fields = __webpack_require__(9703);
// EXTERNAL MODULE: ./lib/services/tpns/advice.js
var advice = __webpack_require__(504);
// EXTERNAL MODULE: ./lib/services/tpns/codes.js
var codes = __webpack_require__(5652);
;// CONCATENATED MODULE: ./lib/services/tpns/upload-answer.js





const SUCCESS = '0';
const ADVICE = {
    ...advice/* TPNS_ADVICE */.H,
    statuses: {
        ...advice/* TPNS_ADVICE */.H.statuses,
        413: 'A gateway before the service takes only smaller files; send a zip, or split the package.',
    },
};
/**
 * The `uploadId` of an answer, all its digits kept (Account Package Upload API, 1024/33765).
 *
 * With a JSON body, a `retCode` other than 0 decides what the answer means, whatever its status.
 *
 * @throws {ServiceError} for every answer that is not a success
 */
function readUploadId(answer, context) {
    const errors = new answer_errors/* AnswerErrors */.w(answer, context, ADVICE);
    if ((0,net_answer/* isRedirect */.N6)(answer))
        throw errors.status();
    const fields = answer.fault === null ? (0,json_fields/* parseJsonFields */.X)(answer.body) : undefined;
    const retCode = (0,json_fields/* integerDigits */.x)(fields?.['retCode']);
    if (retCode !== undefined && retCode !== SUCCESS) {
        const said = { what: 'the upload', code: retCode, text: fields?.['errMsg'] };
        throw errors.refused({ ...said, ...(0,codes/* lookUpCode */.Y)(Number(retCode)) });
    }
    if (answer.status < 200 || answer.status > 299)
        throw errors.status();
    if (answer.fault !== null)
        throw errors.unusable(`The answer ${answer.fault}`);
    if (fields === undefined)
        throw errors.unusable('The answer is not a JSON object');
    if (retCode === undefined)
        throw errors.unusable('The answer has no integer retCode');
    const uploadId = (0,json_fields/* integerDigits */.x)(fields['uploadId']);
    if (uploadId === undefined || !/^[1-9]/.test(uploadId)) {
        throw errors.unusable('The answer has no integer uploadId over 0');
    }
    if (!answer.requestComplete) {
        throw errors.unusable('The service reported success before it had the whole file');
    }
    return uploadId;
}

;// CONCATENATED MODULE: ./lib/services/tpns/package-upload.js












const UPLOAD_PATH = '/v3/push/package/upload';
const REMAINS = {
    maybe: 'An unused copy of the package may remain at the service; that is harmless.',
    nothing: 'No package is left at the service.',
};
/**
 * Uploads a package (Account Package Upload API, 1024/33765; Token Package Upload API, 1024/38862).
 * The service gets the bytes that were validated, or no whole request.
 *
 * @throws {InputError} credentials that can't be used, or that would go over a network in the clear
 * @throws {ServiceError} the service refused, or its answer can't be used
 * @throws {NetworkError} no connection, or it was lost or stalled, on the last attempt
 * @throws {FileChangedError} the file is not what was validated
 * @throws {StoppedError} the signal aborted
 */
async function uploadPackage(file, target, options) {
    const upload = new Upload(file, target, options);
    return await upload.run();
}
/** One upload, with as many attempts as it takes. */
class Upload {
    #file;
    #options;
    #url;
    #headers;
    #form;
    #scrubber;
    #remains = new remains/* Remains */.K(REMAINS);
    #attempts = 0;
    constructor(file, target, options) {
        (0,tpns_target/* checkTarget */.e)(target);
        this.#file = file;
        this.#options = options;
        this.#url = (0,service_url/* resolvePath */.o1)(target.serviceUrl, UPLOAD_PATH);
        const { name, size, format } = file;
        this.#form = (0,multipart/* encodeForm */.F)([], { field: 'file', name, size, type: (0,content_type/* contentType */.I)(format) });
        this.#headers = {
            Accept: 'application/json',
            Authorization: (0,credentials/* basicAuthorization */.aR)(target),
            'Content-Type': this.#form.contentType,
            'User-Agent': 'upload-account-package',
        };
        this.#scrubber = new secrets/* Scrubber */.h((0,tpns_target/* targetSecrets */.$)(target));
    }
    async run() {
        const { retries, signal, hooks, timing = retry/* REAL_TIMING */.wR } = this.#options;
        try {
            const uploadId = await (0,retry/* withRetries */.LH)((n) => this.#attempt(n), {
                retries,
                signal,
                timing,
                onRetry: (retry) => {
                    hooks?.onRetry?.({ ...retry, packageMayRemain: this.#remains.latest });
                },
            });
            return { uploadId, attempts: this.#attempts, packageMayRemain: this.#remains.any };
        }
        catch (error) {
            throw this.#remains.explain(error);
        }
    }
    async #attempt(n) {
        const { hooks, retries } = this.#options;
        this.#attempts = n;
        this.#remains.begin();
        hooks?.onAttempt?.(n, retries + 1);
        try {
            return await this.#send();
        }
        catch (error) {
            this.#remains.failed(error);
            throw error;
        }
    }
    async #send() {
        const { timeoutMs, signal, hooks, timing = retry/* REAL_TIMING */.wR } = this.#options;
        const answer = await (0,request/* sendRequest */.w)({
            method: 'POST',
            url: this.#url,
            headers: this.#headers,
            body: {
                length: this.#form.contentLength,
                chunks: () => this.#form.chunks((0,file_body/* readValidated */.N)(this.#file)),
            },
            timeoutMs,
            signal,
            onProgress: (progress) => {
                this.#remains.sent(progress);
                hooks?.onProgress?.(progress);
            },
        });
        return readUploadId(answer, { url: this.#url, scrubber: this.#scrubber, now: timing.now() });
    }
}


/***/ }),

/***/ 5877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetSecrets),
/* harmony export */   e: () => (/* binding */ checkTarget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _net_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7115);
/* harmony import */ var _safety_service_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5205);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1236);




/** Everything that a request to `target` must not show: mask it before the request is made. */
function targetSecrets(target) {
    return [...(0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialSecrets */ .DJ)(target), ...(0,_net_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxySecrets */ .Wm)(target.serviceUrl)];
}
/**
 * Looks at the target before anything is sent to it.
 *
 * @throws {InputError} credentials that can't be used, or that would go over a network in the clear
 */
function checkTarget(target) {
    const problems = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialProblems */ ._e)(target);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems.map((problem) => `Can't use this: ${problem}.`));
    if (!(0,_safety_service_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isSafe */ .IP)(target.serviceUrl)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
            'The service URL would send the credentials over the network in the clear.',
        ]);
    }
}


/***/ }),

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkBypass)
/* harmony export */ });
/* unused harmony export getProxyUrl */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 2505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vi: () => (/* binding */ FormDataEncoder)
/* harmony export */ });
/* unused harmony exports isFile, isFormData */
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);

// src/util/chunk.ts
var MAX_CHUNK_SIZE = 65536;
function* chunk(value) {
  if (value.byteLength <= MAX_CHUNK_SIZE) {
    yield value;
    return;
  }
  let offset = 0;
  while (offset < value.byteLength) {
    const size = Math.min(value.byteLength - offset, MAX_CHUNK_SIZE);
    const buffer = value.buffer.slice(offset, offset + size);
    offset += buffer.byteLength;
    yield new Uint8Array(buffer);
  }
}

// src/util/createBoundary.ts
var alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
function createBoundary() {
  let size = 16;
  let res = "";
  while (size--) {
    res += alphabet[Math.random() * alphabet.length << 0];
  }
  return res;
}

// src/util/escapeName.ts
var escapeName = (name) => String(name).replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");

// src/util/isFunction.ts
var isFunction = (value) => typeof value === "function";

// src/util/isReadableStreamFallback.ts
var isReadableStreamFallback = (value) => !!value && typeof value === "object" && !Array.isArray(value) && isFunction(value.getReader);

// src/util/isAsyncIterable.ts
var isAsyncIterable = (value) => isFunction(value[Symbol.asyncIterator]);

// src/util/getStreamIterator.ts
async function* readStream(readable) {
  const reader = readable.getReader();
  while (true) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    yield value;
  }
}
async function* chunkStream(stream) {
  for await (const value of stream) {
    yield* chunk(value);
  }
}
var getStreamIterator = (source) => {
  if (isAsyncIterable(source)) {
    return chunkStream(source);
  }
  if (isReadableStreamFallback(source)) {
    return chunkStream(readStream(source));
  }
  throw new TypeError(
    "Unsupported data source: Expected either ReadableStream or async iterable."
  );
};

// src/util/isFile.ts
var isFile = (value) => Boolean(
  value && typeof value === "object" && isFunction(value.constructor) && value[Symbol.toStringTag] === "File" && isFunction(value.stream) && value.name != null
);

// src/util/isFormData.ts
var isFormData = (value) => Boolean(
  value && isFunction(value.constructor) && value[Symbol.toStringTag] === "FormData" && isFunction(value.append) && isFunction(value.getAll) && isFunction(value.entries) && isFunction(value[Symbol.iterator])
);

// src/util/isPlainObject.ts
var getType = (value) => Object.prototype.toString.call(value).slice(8, -1).toLowerCase();
function isPlainObject(value) {
  if (getType(value) !== "object") {
    return false;
  }
  const pp = Object.getPrototypeOf(value);
  if (pp === null || pp === void 0) {
    return true;
  }
  return pp.constructor?.toString?.() === Object.toString();
}

// src/util/normalizeValue.ts
var normalizeValue = (value) => String(value).replace(/\r|\n/g, (match, i, str) => {
  if (match === "\r" && str[i + 1] !== "\n" || match === "\n" && str[i - 1] !== "\r") {
    return "\r\n";
  }
  return match;
});

// src/util/proxyHeaders.ts
function getProperty(target, prop) {
  if (typeof prop === "string") {
    for (const [name, value] of Object.entries(target)) {
      if (prop.toLowerCase() === name.toLowerCase()) {
        return value;
      }
    }
  }
  return void 0;
}
var proxyHeaders = (object) => new Proxy(
  object,
  {
    get: (target, prop) => getProperty(target, prop),
    has: (target, prop) => getProperty(target, prop) !== void 0
  }
);

// src/FormDataEncoder.ts
var defaultOptions = {
  enableAdditionalHeaders: false
};
var readonlyProp = { writable: false, configurable: false };
var _CRLF, _CRLF_BYTES, _CRLF_BYTES_LENGTH, _DASHES, _encoder, _footer, _form, _options, _FormDataEncoder_instances, getFieldHeader_fn, getContentLength_fn;
var FormDataEncoder = class {
  constructor(form, boundaryOrOptions, options) {
    __privateAdd(this, _FormDataEncoder_instances);
    __privateAdd(this, _CRLF, "\r\n");
    __privateAdd(this, _CRLF_BYTES);
    __privateAdd(this, _CRLF_BYTES_LENGTH);
    __privateAdd(this, _DASHES, "-".repeat(2));
    /**
     * TextEncoder instance
     */
    __privateAdd(this, _encoder, new TextEncoder());
    /**
     * Returns form-data footer bytes
     */
    __privateAdd(this, _footer);
    /**
     * FormData instance
     */
    __privateAdd(this, _form);
    /**
     * Instance options
     */
    __privateAdd(this, _options);
    if (!isFormData(form)) {
      throw new TypeError("Expected first argument to be a FormData instance.");
    }
    let boundary;
    if (isPlainObject(boundaryOrOptions)) {
      options = boundaryOrOptions;
    } else {
      boundary = boundaryOrOptions;
    }
    if (!boundary) {
      boundary = `form-data-encoder-${createBoundary()}`;
    }
    if (typeof boundary !== "string") {
      throw new TypeError("Expected boundary argument to be a string.");
    }
    if (options && !isPlainObject(options)) {
      throw new TypeError("Expected options argument to be an object.");
    }
    __privateSet(this, _form, Array.from(form.entries()));
    __privateSet(this, _options, { ...defaultOptions, ...options });
    __privateSet(this, _CRLF_BYTES, __privateGet(this, _encoder).encode(__privateGet(this, _CRLF)));
    __privateSet(this, _CRLF_BYTES_LENGTH, __privateGet(this, _CRLF_BYTES).byteLength);
    this.boundary = boundary;
    this.contentType = `multipart/form-data; boundary=${this.boundary}`;
    __privateSet(this, _footer, __privateGet(this, _encoder).encode(
      `${__privateGet(this, _DASHES)}${this.boundary}${__privateGet(this, _DASHES)}${__privateGet(this, _CRLF).repeat(2)}`
    ));
    const headers = {
      "Content-Type": this.contentType
    };
    const contentLength = __privateMethod(this, _FormDataEncoder_instances, getContentLength_fn).call(this);
    if (contentLength) {
      this.contentLength = contentLength;
      headers["Content-Length"] = contentLength;
    }
    this.headers = proxyHeaders(Object.freeze(headers));
    Object.defineProperties(this, {
      boundary: readonlyProp,
      contentType: readonlyProp,
      contentLength: readonlyProp,
      headers: readonlyProp
    });
  }
  /**
   * Creates an iterator allowing to go through form-data parts (with metadata).
   * This method **will not** read the files and **will not** split values big into smaller chunks.
   *
   * Using this method, you can convert form-data content into Blob:
   *
   * @example
   *
   * ```ts
   * import {Readable} from "stream"
   *
   * import {FormDataEncoder} from "form-data-encoder"
   *
   * import {FormData} from "formdata-polyfill/esm-min.js"
   * import {fileFrom} from "fetch-blob/form.js"
   * import {File} from "fetch-blob/file.js"
   * import {Blob} from "fetch-blob"
   *
   * import fetch from "node-fetch"
   *
   * const form = new FormData()
   *
   * form.set("field", "Just a random string")
   * form.set("file", new File(["Using files is class amazing"]))
   * form.set("fileFromPath", await fileFrom("path/to/a/file.txt"))
   *
   * const encoder = new FormDataEncoder(form)
   *
   * const options = {
   *   method: "post",
   *   body: new Blob(encoder, {type: encoder.contentType})
   * }
   *
   * const response = await fetch("https://httpbin.org/post", options)
   *
   * console.log(await response.json())
   * ```
   */
  *values() {
    for (const [name, raw] of __privateGet(this, _form)) {
      const value = isFile(raw) ? raw : __privateGet(this, _encoder).encode(normalizeValue(raw));
      yield __privateMethod(this, _FormDataEncoder_instances, getFieldHeader_fn).call(this, name, value);
      yield value;
      yield __privateGet(this, _CRLF_BYTES);
    }
    yield __privateGet(this, _footer);
  }
  /**
   * Creates an async iterator allowing to perform the encoding by portions.
   * This method reads through files and splits big values into smaller pieces (65536 bytes per each).
   *
   * @example
   *
   * ```ts
   * import {Readable} from "stream"
   *
   * import {FormData, File, fileFromPath} from "formdata-node"
   * import {FormDataEncoder} from "form-data-encoder"
   *
   * import fetch from "node-fetch"
   *
   * const form = new FormData()
   *
   * form.set("field", "Just a random string")
   * form.set("file", new File(["Using files is class amazing"], "file.txt"))
   * form.set("fileFromPath", await fileFromPath("path/to/a/file.txt"))
   *
   * const encoder = new FormDataEncoder(form)
   *
   * const options = {
   *   method: "post",
   *   headers: encoder.headers,
   *   body: Readable.from(encoder.encode()) // or Readable.from(encoder)
   * }
   *
   * const response = await fetch("https://httpbin.org/post", options)
   *
   * console.log(await response.json())
   * ```
   */
  async *encode() {
    for (const part of this.values()) {
      if (isFile(part)) {
        yield* getStreamIterator(part.stream());
      } else {
        yield* chunk(part);
      }
    }
  }
  /**
   * Creates an iterator allowing to read through the encoder data using for...of loops
   */
  [Symbol.iterator]() {
    return this.values();
  }
  /**
   * Creates an **async** iterator allowing to read through the encoder data using for-await...of loops
   */
  [Symbol.asyncIterator]() {
    return this.encode();
  }
};
_CRLF = new WeakMap();
_CRLF_BYTES = new WeakMap();
_CRLF_BYTES_LENGTH = new WeakMap();
_DASHES = new WeakMap();
_encoder = new WeakMap();
_footer = new WeakMap();
_form = new WeakMap();
_options = new WeakMap();
_FormDataEncoder_instances = new WeakSet();
getFieldHeader_fn = function(name, value) {
  let header = "";
  header += `${__privateGet(this, _DASHES)}${this.boundary}${__privateGet(this, _CRLF)}`;
  header += `Content-Disposition: form-data; name="${escapeName(name)}"`;
  if (isFile(value)) {
    header += `; filename="${escapeName(value.name)}"${__privateGet(this, _CRLF)}`;
    header += `Content-Type: ${value.type || "application/octet-stream"}`;
  }
  if (__privateGet(this, _options).enableAdditionalHeaders === true) {
    const size = isFile(value) ? value.size : value.byteLength;
    if (size != null && !isNaN(size)) {
      header += `${__privateGet(this, _CRLF)}Content-Length: ${size}`;
    }
  }
  return __privateGet(this, _encoder).encode(`${header}${__privateGet(this, _CRLF).repeat(2)}`);
};
/**
 * Returns form-data content length
 */
getContentLength_fn = function() {
  let length = 0;
  for (const [name, raw] of __privateGet(this, _form)) {
    const value = isFile(raw) ? raw : __privateGet(this, _encoder).encode(normalizeValue(raw));
    const size = isFile(value) ? value.size : value.byteLength;
    if (size == null || isNaN(size)) {
      return void 0;
    }
    length += __privateMethod(this, _FormDataEncoder_instances, getFieldHeader_fn).call(this, name, value).byteLength;
    length += size;
    length += __privateGet(this, _CRLF_BYTES_LENGTH);
  }
  return String(length + __privateGet(this, _footer).byteLength);
};



/***/ })

};
