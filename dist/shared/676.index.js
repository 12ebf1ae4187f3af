export const id = 676;
export const ids = [676];
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

/***/ 5676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storageSecrets: () => (/* binding */ storageSecrets),
  storeFile: () => (/* binding */ storeFile)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/net/content-type.js
var content_type = __webpack_require__(9707);
// EXTERNAL MODULE: ./lib/net/multipart.js
var multipart = __webpack_require__(5447);
// EXTERNAL MODULE: ./lib/net/proxy.js
var proxy = __webpack_require__(7115);
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
;// CONCATENATED MODULE: ./lib/services/cloudbase/codes.js
const LATER_HINT = 'Run it again later; if it lasts, ask the support of WeChat, with the code.';
const OWN_FAULT_HINT = 'Check that `service-url` leaves requests as they are; otherwise report this as a fault of this program, with the code.';
const TOKEN_HINT = 'Give a fresh `access-token` of the mini-program, or `app-id` and `app-secret`, so that the action fetches one itself.';
const APP_HINT = 'Check `app-id` and `app-secret` against the WeChat console of the mini-program.';
/**
 * The codes of uploadFile (WeChat Cloud Base, HTTP API), and those with which getStableAccessToken
 * refuses (WeChat, global error codes).
 */
const CODES = new Map([
    [-1, passing('a system error')],
    [-1000, passing('a system error')],
    [
        40001,
        refusal('the access token or the AppSecret is not valid', `Check \`app-secret\`. ${TOKEN_HINT}`),
    ],
    [40002, refusal('the grant type is not valid', OWN_FAULT_HINT)],
    [40013, refusal('the AppID is not valid', APP_HINT)],
    [40014, refusal('the access token is not valid', TOKEN_HINT)],
    [
        40097,
        refusal('a parameter is not valid', 'Check `env` (the id of the Cloud Base environment, not its display name) and `path`.'),
    ],
    [40101, refusal('a parameter is missing', OWN_FAULT_HINT)],
    [40125, refusal('the AppSecret is not valid', APP_HINT)],
    [
        40164,
        refusal("this machine's IP address is not on the list of the mini-program", 'Add it to the IP list in the WeChat console, or run on a machine with a fixed address.'),
    ],
    [41001, refusal('the access token is missing', TOKEN_HINT)],
    [41002, refusal('the AppID is missing', APP_HINT)],
    [41004, refusal('the AppSecret is missing', APP_HINT)],
    [42001, refusal('the access token has expired', TOKEN_HINT)],
    [43002, refusal('the HTTP method is wrong', OWN_FAULT_HINT)],
    [44002, refusal('the body of the request is empty', OWN_FAULT_HINT)],
    [45009, refusal("the day's quota of calls is used up", 'Run it again tomorrow.')],
    [45011, refusal("the minute's quota of calls is used up", 'Run it again in a few minutes.')],
    [47001, refusal('the body of the request is malformed', OWN_FAULT_HINT)],
    [
        85088,
        refusal('Cloud Base is not enabled for this app', 'Enable Cloud Base in the WeChat console, and check that the credentials are those of the mini-program that has `env`.'),
    ],
]);
/** Refusals after which a new access token may help. */
const STALE_TOKEN_CODES = new Set([40001, 40014, 42001]);
/** What is known of `code`; a code that is not documented is a refusal. */
function lookUpWechatCode(code) {
    return (CODES.get(code) ??
        refusal('an error code that this program does not know', "Check `env`, and look the code up in WeChat's and Cloud Base's error codes."));
}
/** Whether an `errcode` of a request that was made with an access token says that it is stale. */
function isStaleTokenCode(code) {
    return STALE_TOKEN_CODES.has(code);
}
function refusal(meaning, hint) {
    return { meaning, retryable: false, hint };
}
function passing(meaning) {
    return { meaning, retryable: true, hint: LATER_HINT };
}

// EXTERNAL MODULE: ./lib/net/answer.js
var net_answer = __webpack_require__(7177);
// EXTERNAL MODULE: ./lib/net/answer-errors.js
var answer_errors = __webpack_require__(4109);
// EXTERNAL MODULE: ./lib/net/json-fields.js
var json_fields = __webpack_require__(9703);
;// CONCATENATED MODULE: ./lib/services/cloudbase/wechat.js






const SUCCESS = '0';
const ADVICE = {
    name: 'WeChat',
    redirect: 'Check `service-url`; the credentials go to no other host.',
    unusable: 'Check that `service-url` names the WeChat API, and what proxies stand in between.',
    statuses: {
        403: 'Check whether this machine may reach the WeChat API.',
    },
    otherStatus: 'Check that `service-url` names the WeChat API.',
    secretive: /token|authorization|q-sign/i,
};
/**
 * Calls the WeChat API. With a JSON body, an `errcode` other than 0 decides what the answer means,
 * whatever its status.
 *
 * @throws {ServiceError} for every answer that is not a success
 * @throws what `sendRequest` throws
 */
async function callWechat(call, connection) {
    const { serviceUrl, timeoutMs, signal, scrubber, now } = connection;
    const url = (0,service_url/* resolvePath */.o1)(serviceUrl, call.path);
    // No message may show this URL; those of the HTTP client name the host alone.
    if (call.accessToken !== undefined)
        url.searchParams.set('access_token', call.accessToken);
    const answer = await (0,request/* sendRequest */.w)({
        method: 'POST',
        url,
        headers: {
            Accept: 'application/json',
            'Content-Type': 'application/json',
            'User-Agent': 'upload-account-package',
        },
        body: Buffer.from(JSON.stringify(call.body)),
        timeoutMs,
        signal,
    });
    const errors = new answer_errors/* AnswerErrors */.w(answer, { url, scrubber, now: now() }, ADVICE);
    if ((0,net_answer/* isRedirect */.N6)(answer))
        throw errors.status();
    const fields = answer.fault === null ? (0,json_fields/* parseJsonFields */.X)(answer.body) : undefined;
    const code = (0,json_fields/* integerDigits */.x)(fields?.['errcode']);
    if (code !== undefined && code !== SUCCESS) {
        const said = { what: call.what, code, text: fields?.['errmsg'] };
        throw errors.refused({ ...said, ...lookUpWechatCode(Number(code)) });
    }
    if (answer.status < 200 || answer.status > 299)
        throw errors.status();
    if (answer.fault !== null)
        throw errors.unusable(`WeChat's answer ${answer.fault}`);
    if (fields === undefined)
        throw errors.unusable("WeChat's answer is not a JSON object");
    const result = call.read(fields);
    if ('problem' in result)
        throw errors.unusable(`WeChat's answer ${result.problem}`);
    return result.value;
}
/** A field that is a text which holds something; undefined for anything else. */
function textField(fields, name) {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/services/cloudbase/access-token.js




const RENEWED_HINT = 'The access token was fetched just now: check that `app-id` is that of the mini-program that has `env`, and that nothing else renews its tokens by force.';
/** What must be masked before the credential is first used. */
function credentialSecrets(credential) {
    return ['accessToken' in credential ? credential.accessToken : credential.appSecret];
}
/** The access token of one upload: given, or fetched when it is first needed. */
class AccessToken {
    #credential;
    #connection;
    #token;
    #renewed = false;
    constructor(credential, connection) {
        this.#credential = credential;
        this.#connection = connection;
    }
    /**
     * Makes a call that needs the token. When it is refused as stale, the call is made once more with
     * a new one, if that can be had; once for the whole upload.
     *
     * @throws what `call` throws, and what fetching a token does
     */
    async use(call) {
        const token = await this.#current();
        try {
            return await call(token);
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7 && isStaleTokenCode(error.code)))
                throw error;
            if ('accessToken' in this.#credential)
                throw error;
            if (this.#renewed)
                throw (0,retry/* rephrase */.rb)(error, error.message, RENEWED_HINT);
        }
        this.#renewed = true;
        this.#token = undefined;
        return await this.use(call);
    }
    async #current() {
        const credential = this.#credential;
        if ('accessToken' in credential)
            return credential.accessToken;
        this.#token ??= await fetchAccessToken(credential, this.#connection);
        return this.#token;
    }
}
/**
 * Asks for an access token in the normal mode, which gives everybody the same one as long as it is
 * good. The other mode would make the tokens of all other programs invalid (WeChat,
 * getStableAccessToken).
 */
async function fetchAccessToken({ appId, appSecret }, connection) {
    return await callWechat({
        path: '/cgi-bin/stable_token',
        body: { grant_type: 'client_credential', appid: appId, secret: appSecret },
        what: 'an access token',
        read: (fields) => {
            const value = textField(fields, 'access_token');
            if (value === undefined)
                return { problem: 'has no text access_token' };
            connection.onSecret(value);
            return { value };
        },
    }, connection);
}

// EXTERNAL MODULE: ./node_modules/@rgrove/parse-xml/dist/index.js
var dist = __webpack_require__(334);
// EXTERNAL MODULE: ./lib/net/retry-after.js
var retry_after = __webpack_require__(9670);
;// CONCATENATED MODULE: ./lib/services/cloudbase/cos-answer.js






/** Statuses of a form upload that has worked (COS, POST Object, 436/14690). */
const SUCCESS_STATUSES = new Set([200, 201, 204]);
/** Error documents of COS have some hundred bytes. */
const MAX_XML_BYTES = 65_536;
const MAX_CODE_CHARACTERS = 60;
const MAX_TEXT_CHARACTERS = 200;
const cos_answer_ADVICE = {
    name: 'The storage',
    redirect: 'Check what proxies stand between this machine and the storage; the form goes to no other host.',
    unusable: 'Check what proxies stand between this machine and the storage.',
    statuses: {
        403: 'The link was refused: check the clock of this machine and what proxies stand in between, and run it again.',
        413: 'A gateway before the storage takes only smaller files.',
    },
    otherStatus: 'Check what proxies stand between this machine and the storage.',
    isRetried: isRetriedStatus,
};
const EXPIRED_HINT = 'A link is good for a quarter of an hour: run it again, on a faster line or with a smaller file if the upload took that long.';
const LINK_HINT = 'Run it again; if it lasts, ask the support of Cloud Base, with the request id.';
/** By COS's code. */
const HINTS = new Map([
    ['AccessDenied', `The link has expired, or does not allow this path. ${EXPIRED_HINT}`],
    ['ExpiredToken', EXPIRED_HINT],
    ['RequestTimeTooSkewed', EXPIRED_HINT],
    ['EntityTooLarge', 'The storage takes only smaller files.'],
    ['KeyTooLong', 'Choose a shorter `path`.'],
    ['NoSuchBucket', 'Check `env`, and that its storage is open in the Cloud Base console.'],
]);
/**
 * Returns when the storage has the file.
 *
 * @throws {ServiceError} for every answer that does not say so
 */
function checkStored(answer, context) {
    const errors = new answer_errors/* AnswerErrors */.w(answer, context, cos_answer_ADVICE);
    if (SUCCESS_STATUSES.has(answer.status)) {
        if (answer.requestComplete)
            return;
        throw errors.unusable('The storage reported success before it had the whole file');
    }
    const error = (0,net_answer/* isRedirect */.N6)(answer) || answer.fault !== null ? undefined : parseCosError(answer.body);
    throw error === undefined ? errors.status() : cosError(error, answer, context);
}
/**
 * Reads an error document: the texts of the `Code`, `Message` and `RequestId` right in `Error`.
 * No document type is borne, and so no entity but XML's own five: nothing in here can grow, or
 * point elsewhere.
 *
 * @returns undefined for anything that is not such a document
 */
function parseCosError(body) {
    if (body.length > MAX_XML_BYTES)
        return undefined;
    const fields = readError(new TextDecoder().decode(body).trim());
    const code = fields?.get('Code') ?? '';
    if (fields === undefined || code === '')
        return undefined;
    return { code, message: fields.get('Message') ?? '', requestId: fields.get('RequestId') ?? '' };
}
function readError(xml) {
    try {
        const { root, children } = (0,dist.parseXml)(xml, { preserveDocumentType: true });
        if (root?.name !== 'Error' || children.some(({ type }) => type === 'doctype'))
            return undefined;
        const elements = root.children.filter((child) => child instanceof dist.XmlElement);
        return new Map(elements.map((element) => [element.name, element.text.trim()]));
    }
    catch {
        // Not well-formed, or nested too deep for the parser.
        return undefined;
    }
}
function cosError(error, answer, context) {
    const { scrubber, now } = context;
    const { status, headers } = answer;
    const code = scrubber.printable(error.code, MAX_CODE_CHARACTERS);
    const message = scrubber.printable(error.message, MAX_TEXT_CHARACTERS);
    const id = scrubber.printable(error.requestId, MAX_CODE_CHARACTERS);
    const said = error.message === '' ? '' : `; it says "${message}"`;
    const named = error.requestId === '' ? '' : `; request id ${id}`;
    const isRetried = isRetriedStatus(status);
    return new errors/* ServiceError */._7(`The storage refused the file with ${code} (HTTP ${status}${said}${named}).`, {
        hint: HINTS.get(error.code) ?? (isRetried ? 'Run it again later.' : LINK_HINT),
        status,
        code: null,
        retryable: isRetried,
        retryAfterMs: (0,retry_after/* parseRetryAfter */.m)(headers['retry-after'], now),
    });
}
/** Unlike elsewhere, every 5xx is worth a new link. */
function isRetriedStatus(status) {
    return status >= 500 || retry/* RETRIED_STATUSES */.$S.has(status);
}

;// CONCATENATED MODULE: ./lib/services/cloudbase/link.js



/**
 * Asks for a link (WeChat Cloud Base, uploadFile HTTP API). Its secrets are registered as soon as
 * they have arrived.
 *
 * @throws what `callWechat` throws
 */
async function fetchLink(place, accessToken, connection) {
    return await callWechat({
        path: '/tcb/uploadfile',
        accessToken,
        body: { env: place.env, path: place.path },
        what: 'the upload link',
        read: (fields) => readLink(fields, connection.onSecret),
    }, connection);
}
function readLink(fields, onSecret) {
    const authorization = textField(fields, 'authorization');
    const token = textField(fields, 'token');
    for (const secret of linkSecrets(authorization, token))
        onSecret(secret);
    const cosFileId = textField(fields, 'cos_file_id');
    const fileId = textField(fields, 'file_id');
    const text = textField(fields, 'url');
    if ((0,json_fields/* integerDigits */.x)(fields['errcode']) === undefined)
        return { problem: 'has no integer errcode' };
    if (authorization === undefined)
        return { problem: 'has no text authorization' };
    if (token === undefined)
        return { problem: 'has no text token' };
    if (cosFileId === undefined)
        return { problem: 'has no text cos_file_id' };
    if (fileId === undefined)
        return { problem: 'has no text file_id' };
    if (text === undefined)
        return { problem: 'has no text url' };
    if (/\p{Cc}/u.test(fileId))
        return { problem: 'has a file_id with a control character' };
    const url = parseUploadUrl(text);
    if ('problem' in url)
        return url;
    return { value: { url: url.value, authorization, token, cosFileId, fileId } };
}
/** The signature is a secret of its own: the storage may show it without what stands around it. */
function linkSecrets(authorization, token) {
    const signature = /(?:^|&)q-signature=([^&]+)/.exec(authorization ?? '')?.[1];
    return [authorization, signature, token].flatMap((secret) => secret ?? []);
}
/** The form holds a signature and a token: it goes over TLS, or stays on the machine. */
function parseUploadUrl(text) {
    if (/[\p{Cc}\\]/u.test(text) || !URL.canParse(text)) {
        return { problem: 'has a url that is not a valid URL, so nothing was sent there' };
    }
    const url = new URL(text);
    if (url.username !== '' || url.password !== '') {
        return { problem: 'has a url that holds a user name or password, so nothing was sent there' };
    }
    if (!(0,service_url/* isSafe */.IP)(url)) {
        return { problem: 'has a url that is not https://, so nothing was sent there' };
    }
    return { value: url };
}

;// CONCATENATED MODULE: ./lib/services/cloudbase/upload.js













const REMAINS = {
    maybe: 'The file may be in the storage all the same.',
    nothing: 'Nothing was stored.',
};
/** Everything known beforehand that an upload must not show: mask it before the upload begins. */
function storageSecrets(target) {
    return [...credentialSecrets(target.credential), ...(0,proxy/* proxySecrets */.Wm)(target.serviceUrl)];
}
/**
 * Uploads a file into Cloud Base storage, in the place of what is there. The storage gets the bytes
 * whose SHA-256 is known, or no whole request.
 *
 * @returns the file's id in Cloud Base
 * @throws {InputError} a service URL over which the credentials would go in the clear
 * @throws {ServiceError} WeChat or the storage refused, or an answer can't be used
 * @throws {NetworkError} no connection, or it was lost or stalled, on the last attempt
 * @throws {FileChangedError} the file is not what it was
 * @throws {StoppedError} the signal aborted
 */
async function storeFile(file, target, options) {
    if (!(0,service_url/* isSafe */.IP)(target.serviceUrl)) {
        throw new errors/* InputError */.dz([
            'The service URL would send the credentials over the network in the clear.',
        ]);
    }
    return await new StorageUpload(file, target, options).run();
}
/** One upload, with as many attempts as it takes. */
class StorageUpload {
    #file;
    #target;
    #options;
    #connection;
    #accessToken;
    #remains = new remains/* Remains */.K(REMAINS);
    constructor(file, target, options) {
        const { timeoutMs, signal, hooks, timing = retry/* REAL_TIMING */.wR } = options;
        const scrubber = new secrets/* Scrubber */.h(storageSecrets(target));
        this.#file = file;
        this.#target = target;
        this.#options = options;
        this.#connection = {
            serviceUrl: target.serviceUrl,
            timeoutMs,
            signal,
            scrubber,
            onSecret(secret) {
                scrubber.add(secret);
                hooks.onSecret(secret);
            },
            now: () => timing.now(),
        };
        this.#accessToken = new AccessToken(target.credential, this.#connection);
    }
    async run() {
        const { retries, signal, hooks, timing = retry/* REAL_TIMING */.wR } = this.#options;
        try {
            return await (0,retry/* withRetries */.LH)(() => this.#attempt(), {
                retries,
                signal,
                timing,
                onRetry: (retry) => hooks.onRetry?.(retry),
            });
        }
        catch (error) {
            throw this.#remains.explain(error);
        }
    }
    async #attempt() {
        this.#remains.begin();
        try {
            // The signature of a link expires, so each attempt has its own.
            const link = await this.#accessToken.use((accessToken) => fetchLink(this.#target, accessToken, this.#connection));
            await this.#send(link);
            return link.fileId;
        }
        catch (error) {
            this.#remains.failed(error);
            throw error;
        }
    }
    async #send(link) {
        const { timeoutMs, signal, hooks } = this.#options;
        const { scrubber, onSecret, now } = this.#connection;
        for (const secret of (0,proxy/* proxySecrets */.Wm)(link.url))
            onSecret(secret);
        const { name, size, format } = this.#file;
        const form = (0,multipart/* encodeForm */.F)(formFields(this.#target.path, link), {
            field: 'file',
            name,
            size,
            type: (0,content_type/* contentType */.I)(format),
        });
        hooks.onSend?.(link.url.host);
        const answer = await (0,request/* sendRequest */.w)({
            method: 'POST',
            url: link.url,
            headers: { 'Content-Type': form.contentType, 'User-Agent': 'upload-account-package' },
            body: {
                length: form.contentLength,
                chunks: () => form.chunks((0,file_body/* readValidated */.N)(this.#file)),
            },
            timeoutMs,
            signal,
            onProgress: (progress) => {
                this.#remains.sent(progress);
                hooks.onProgress?.(progress);
            },
        });
        checkStored(answer, { url: link.url, scrubber, now: now() });
    }
}
/** The parts before the file, in the order that the document gives (Cloud Base, uploadFile). */
function formFields(path, link) {
    return [
        ['key', path],
        ['Signature', link.authorization],
        ['x-cos-security-token', link.token],
        ['x-cos-meta-fileid', link.cosFileId],
    ];
}


/***/ })

};
