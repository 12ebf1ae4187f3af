export const id = 146;
export const ids = [146];
export const modules = {

/***/ 4109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ AnswerErrors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7177);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6705);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9670);




const MAX_CODE_CHARACTERS = 40;
const MAX_TEXT_CHARACTERS = 200;
const LATER = 'The service or a gateway before it is in trouble; run it again later.';
const STATUSES = {
    429: 'Too many requests; run it again later.',
    500: LATER,
    502: LATER,
    503: LATER,
    504: LATER,
};
/** Makes the errors for one answer. */
class AnswerErrors {
    #answer;
    #context;
    #advice;
    #name;
    constructor(answer, context, advice) {
        this.#answer = answer;
        this.#context = context;
        this.#advice = advice;
        this.#name = advice.name ?? 'The service';
    }
    /** For an error code. */
    refused(refusal) {
        const { what, text, meaning, retryable, minDelayMs = 0, hint } = refusal;
        const { status } = this.#answer;
        const code = this.#harmless(refusal.code, MAX_CODE_CHARACTERS);
        const said = typeof text === 'string' && text !== ''
            ? `; it says "${this.#harmless(text, MAX_TEXT_CHARACTERS)}"`
            : '';
        const asked = this.#retryAfterMs();
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`${this.#name} refused ${what} with code ${code}: ${meaning} (HTTP ${status}${said}).`, {
            hint,
            status,
            code: Number(refusal.code),
            retryable,
            retryAfterMs: minDelayMs > 0 ? Math.max(asked ?? 0, minDelayMs) : asked,
        });
    }
    /** For a status that is no success. */
    status() {
        const { status, fault } = this.#answer;
        if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRedirect */ .N6)(this.#answer))
            return this.#redirect();
        const { isRetried = (code) => _retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RETRIED_STATUSES */ .$S.has(code) } = this.#advice;
        const rest = fault === null ? '' : `, and its answer ${this.#harmless(fault)}`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`${this.#name} answered HTTP ${status}${rest}${this.#quote()}.`, {
            hint: this.#advice.statuses[status] ?? STATUSES[status] ?? this.#advice.otherStatus,
            status,
            code: null,
            retryable: isRetried(status),
            retryAfterMs: this.#retryAfterMs(),
        });
    }
    /** For an answer that can't be understood; `what` is a clause. */
    unusable(what) {
        const { status } = this.#answer;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`${this.#harmless(what)} (HTTP ${status})${this.#quote()}.`, {
            hint: this.#advice.unusable,
            status,
            code: null,
            retryable: false,
        });
    }
    #redirect() {
        const { status } = this.#answer;
        const { location } = this.#answer.headers;
        const { scrubber, url } = this.#context;
        const origin = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .redirectOrigin */ .Nt)(location && scrubber.scrub(location), url);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`${this.#name} answered HTTP ${status}, a redirect to ${origin}; redirects are not followed.`, { hint: this.#advice.redirect, status, code: null, retryable: false });
    }
    #retryAfterMs() {
        return (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRetryAfter */ .m)(this.#answer.headers['retry-after'], this.#context.now);
    }
    /** At most 500 characters of the answer, harmless and without secrets. */
    #quote() {
        const text = new TextDecoder().decode(this.#answer.body).trim();
        if (this.#advice.secretive?.test(text))
            return ', not quoted since it may hold secrets';
        return text === '' ? '' : `: "${this.#harmless(text)}"`;
    }
    #harmless(text, max) {
        return this.#context.scrubber.printable(text, max);
    }
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isRedirect),
/* harmony export */   Nt: () => (/* binding */ redirectOrigin),
/* harmony export */   Vj: () => (/* binding */ decodeBody),
/* harmony export */   fD: () => (/* binding */ readRawBody)
/* harmony export */ });
/* unused harmony export MAX_ANSWER_BYTES */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _safety_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3697);
/* harmony import */ var _network_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3345);




/** Largest answer that is read, compressed and decoded, in bytes. */
const MAX_ANSWER_BYTES = 1_048_576;
const MAX_ORIGIN_CHARACTERS = 100;
/** Content codings that are named in messages. Any other name is a text that somebody chose. */
const KNOWN_ENCODINGS = new Set([
    'aes128gcm',
    'compress',
    'dcb',
    'dcz',
    'exi',
    'x-compress',
    'zstd',
]);
const DECODERS = {
    gzip: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip),
    'x-gzip': (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip),
    deflate: inflateAny,
    br: (bytes, { maxOutputLength }) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress)(bytes, maxOutputLength === undefined ? {} : { maxOutputLength }),
};
/**
 * Reads the body of a response to its end or to the largest size. Never rejects: a body that is
 * cut short is told by `complete`.
 *
 * @param onData called for each piece
 */
function readRawBody(response, onData) {
    return new Promise((resolve) => {
        const chunks = [];
        let length = 0;
        const finish = (complete) => {
            const bytes = Buffer.concat(chunks);
            const tooLarge = length > MAX_ANSWER_BYTES;
            resolve({ bytes: bytes.subarray(0, MAX_ANSWER_BYTES), tooLarge, complete });
        };
        response.on('data', (chunk) => {
            onData();
            if (length > MAX_ANSWER_BYTES)
                return;
            chunks.push(chunk);
            length += chunk.length;
            if (length > MAX_ANSWER_BYTES)
                finish(false);
        });
        response.on('error', () => finish(false));
        response.on('end', () => finish(response.complete));
        response.on('close', () => finish(response.complete));
    });
}
/** Decodes a body by `Content-Encoding` and says what is wrong with it, if anything. */
async function decodeBody(raw, encoding) {
    const name = (encoding ?? '').trim().toLowerCase();
    const decode = name === '' || name === 'identity'
        ? undefined
        : Object.hasOwn(DECODERS, name)
            ? DECODERS[name]
            : null;
    if (decode === null) {
        const shown = KNOWN_ENCODINGS.has(name) ? ` (${name})` : '';
        return { body: raw.bytes, fault: `has a content encoding that nobody asked for${shown}` };
    }
    if (raw.tooLarge)
        return { body: raw.bytes, fault: TOO_LARGE };
    if (!raw.complete)
        return { body: raw.bytes, fault: 'was cut short' };
    if (decode === undefined || raw.bytes.length === 0)
        return { body: raw.bytes, fault: null };
    try {
        return { body: await decode(raw.bytes, { maxOutputLength: MAX_ANSWER_BYTES }), fault: null };
    }
    catch (error) {
        const isTooLarge = (0,_network_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ERR_BUFFER_TOO_LARGE';
        // Compressed bytes tell a reader nothing.
        return { body: Buffer.alloc(0), fault: isTooLarge ? TOO_LARGE : `is not valid ${name} data` };
    }
}
const TOO_LARGE = `is larger than ${MAX_ANSWER_BYTES} bytes (1 MiB)`;
/** `deflate` means zlib's format (RFC 9110, 8.4.1.2); some servers send it without the wrapping. */
async function inflateAny(bytes, options) {
    const isZlib = ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;
    const inflate = isZlib ? node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflate : node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRaw;
    return await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(inflate)(bytes, options);
}
/** Whether the answer points elsewhere. Redirects are never followed. */
function isRedirect(answer) {
    return answer.status >= 300 && answer.status < 400;
}
/**
 * Where a redirect points, without path and credentials, fit for a message.
 *
 * @param location the header, without secrets: a URL's host is written in lowercase, and a secret
 *   in it would not be found any more
 */
function redirectOrigin(location, requestUrl) {
    if (location === undefined)
        return 'nowhere';
    if (!URL.canParse(location, requestUrl.href))
        return 'an address that is not a URL';
    const { origin, protocol } = new URL(location, requestUrl.href);
    return (0,_safety_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(origin === 'null' ? protocol : origin, MAX_ORIGIN_CHARACTERS);
}


/***/ }),

/***/ 3345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   M8: () => (/* binding */ isParseError),
/* harmony export */   Nt: () => (/* binding */ printableName),
/* harmony export */   S8: () => (/* binding */ tlsError),
/* harmony export */   q: () => (/* binding */ malformedError),
/* harmony export */   tr: () => (/* binding */ lostError),
/* harmony export */   zT: () => (/* binding */ connectError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _safety_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3697);


const MAX_NAME_CHARACTERS = 100;
const UNTRUSTED = {
    fault: 'is signed by nobody that this machine trusts',
    hint: 'If a gateway or proxy of your own signs it, put the path of its CA certificate (PEM) in NODE_EXTRA_CA_CERTS.',
};
const CLOCK_HINT = "Ask whoever runs the service to renew it, and check this machine's clock.";
const CERTIFICATE_FAULTS = {
    DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
    SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
    UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
    CERT_UNTRUSTED: UNTRUSTED,
    CERT_HAS_EXPIRED: { fault: 'has expired', hint: CLOCK_HINT },
    CERT_NOT_YET_VALID: { fault: 'is not valid yet', hint: CLOCK_HINT },
    ERR_TLS_CERT_ALTNAME_INVALID: {
        fault: 'is for another host name',
        hint: 'Check the host name, and that no proxy or gateway answers in its place.',
    },
};
const REACH_HINT = 'Check the network and firewall of this machine; behind a proxy, set https_proxy.';
/** Describes, in one clause, why a connection could not be made. */
const CONNECT_FAULTS = {
    ENOTFOUND: 'the name does not resolve',
    EAI_AGAIN: 'the name does not resolve now',
    ECONNREFUSED: 'it refuses connections',
    ECONNRESET: 'it closed the connection at once',
    EPIPE: 'it closed the connection at once',
    ETIMEDOUT: 'it does not answer',
    EHOSTUNREACH: 'there is no way to it',
    ENETUNREACH: 'there is no way to it',
};
/** A host and port, or a URL's origin, fit for a message. */
function printableName(name) {
    return (0,_safety_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, MAX_NAME_CHARACTERS);
}
/** The error for a connection to `peer` that could not be made: no byte of the request went out. */
function connectError(peer, cause) {
    const code = codeOf(cause);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`Can't connect to ${peer}: ${CONNECT_FAULTS[code] ?? 'the connection failed'}${named(code)}.`, {
        phase: 'connect',
        retryable: true,
        cause,
        hint: /^E(NOTFOUND|AI_)/.test(code)
            ? 'Check the spelling of the host name and the DNS of this machine; behind a proxy, set https_proxy.'
            : REACH_HINT,
    });
}
/** The error for a TLS handshake with `peer` that failed. */
function tlsError(peer, cause, isCertificate) {
    const code = codeOf(cause);
    if (isCertificate || code in CERTIFICATE_FAULTS)
        return certificateError(peer, cause);
    if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`No TLS connection to ${peer} could be agreed on${named(code)}.`, {
            phase: 'connect',
            retryable: false,
            cause,
            hint: 'Check that the address and port are those of an https:// service.',
        });
    }
    return connectError(peer, cause);
}
function certificateError(peer, cause) {
    const code = codeOf(cause);
    const { fault, hint } = CERTIFICATE_FAULTS[code] ?? {
        fault: 'is refused',
        hint: 'Check what stands between this machine and the service; certificate checks are never switched off.',
    };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`The certificate of ${peer} ${fault}${named(code)}.`, {
        phase: 'connect',
        retryable: false,
        cause,
        hint,
    });
}
/** The error for a connection to `peer` that was lost in `phase`. */
function lostError(peer, phase, cause) {
    const when = {
        connect: 'before the request',
        request: 'while the request was being sent',
        answer: 'before the answer was complete',
    }[phase];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`The connection to ${peer} was lost ${when}${named(codeOf(cause))}.`, {
        phase,
        retryable: true,
        cause,
        hint: 'Check the network between this machine and the service.',
    });
}
/** The error for an answer of `peer` that is not HTTP. */
function malformedError(peer, phase, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr(`${peer} gave an answer that is not valid HTTP${named(codeOf(cause))}.`, {
        phase,
        retryable: false,
        cause,
        hint: 'Check that the address and port are those of the service, and what proxies stand in between.',
    });
}
/** Whether an error comes from Node's HTTP parser. */
function isParseError(error) {
    return codeOf(error).startsWith('HPE_');
}
/** The error's code, like `ECONNRESET`; empty when it has none. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return '';
    return typeof error.code === 'string' ? error.code : '';
}
function named(code) {
    return code === '' ? '' : ` (${printableName(code)})`;
}


/***/ }),

/***/ 7115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   X: () => (/* binding */ openTunnel),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9783);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _safety_service_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5205);
/* harmony import */ var _network_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3345);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6705);






/**
 * The proxy for `url`, by `https_proxy` (`http_proxy` for `http:`) and `no_proxy` in lower or
 * upper case; null for a direct connection. Loopback is never proxied.
 *
 * The variable is read here: http-client connects directly, and says nothing, when its value has
 * no scheme or a stray percent sign.
 *
 * @throws {NetworkError} when the variable can't be used
 */
function proxyFor(url) {
    if ((0,_safety_service_url_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopback */ .U9)(url.hostname) || (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_1__/* .checkBypass */ .H)(bypassUrl(url)))
        return null;
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const value = process.env[name] || process.env[name.toUpperCase()];
    if (value === undefined || value.trim() === '')
        return null;
    return parseProxy(name, value.trim());
}
/** The secrets in the proxy's URL for `url`, to be masked before first use. */
function proxySecrets(url) {
    try {
        return proxyFor(url)?.secrets ?? [];
    }
    catch {
        // Such a variable is reported, without its value, when a connection is made.
        return [];
    }
}
/** http-client takes every name that begins with `127.` for loopback; one label more, and not. */
function bypassUrl(url) {
    if (!url.hostname.startsWith('127.'))
        return url;
    const other = new URL(url);
    other.hostname = `name.${url.hostname}`;
    return other;
}
function parseProxy(name, value) {
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkError */ .Dr(`The environment variable ${name} does not hold the URL of a proxy.`, {
            phase: 'connect',
            retryable: false,
            hint: `Set ${name} to http://host:port or https://host:port, or unset it.`,
        });
    }
    const plain = new URL(`${url.protocol}//${url.host}`);
    if (url.username === '' && url.password === '') {
        return { url: plain, authorization: null, secrets: [] };
    }
    const credential = `${decode(url.username)}:${decode(url.password)}`;
    const encoded = Buffer.from(credential, 'utf8').toString('base64');
    // A token may stand in the place of the user name.
    const secret = url.password === '' ? url.username : url.password;
    return {
        url: plain,
        authorization: `Basic ${encoded}`,
        secrets: [...new Set([decode(secret), secret, encoded])],
    };
}
/** Percent-decodes; a text that is not percent-encoded stands for itself. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/**
 * Asks the proxy at the other end of `socket` for a tunnel to `target` (RFC 9110, 9.3.6).
 * Afterwards the socket leads to the target.
 *
 * @throws {NetworkError} in phase `connect`
 */
async function openTunnel(socket, proxy, target, attempt) {
    const peer = `the proxy ${(0,_network_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(proxy.url.host)}`;
    attempt.enter('connect', `waiting for ${peer}`);
    const answer = await connectAnswer(socket, proxy, target, attempt, peer);
    if (answer.status < 200 || answer.status > 299)
        throw refusedError(peer, answer.status);
    if (answer.early)
        throw (0,_network_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .malformedError */ .q)(`The proxy`, 'connect', undefined);
}
async function connectAnswer(socket, proxy, target, attempt, peer) {
    attempt.signal.throwIfAborted();
    const authority = `${target.hostname}:${target.port || (target.protocol === 'https:' ? 443 : 80)}`;
    const request = node_http__WEBPACK_IMPORTED_MODULE_0__.request({
        method: 'CONNECT',
        path: authority,
        headers: {
            Host: authority,
            ...(proxy.authorization === null ? {} : { 'Proxy-Authorization': proxy.authorization }),
        },
        createConnection: () => socket,
    });
    let onAbort = () => { };
    try {
        return await new Promise((resolve, reject) => {
            onAbort = () => reject(attempt.signal.reason);
            attempt.signal.addEventListener('abort', onAbort, { once: true });
            request.once('connect', (response, _socket, head) => {
                resolve({ status: response.statusCode ?? 0, early: head.length > 0 });
            });
            request.on('error', (error) => {
                const make = (0,_network_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isParseError */ .M8)(error) ? _network_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .malformedError */ .q : _network_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .lostError */ .tr;
                reject(make(peer, 'connect', error));
            });
            request.once('close', () => reject((0,_network_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .lostError */ .tr)(peer, 'connect', undefined)));
            request.end();
        });
    }
    finally {
        attempt.signal.removeEventListener('abort', onAbort);
    }
}
function refusedError(peer, status) {
    const wantsCredentials = status === 407;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkError */ .Dr(wantsCredentials
        ? `The credentials for ${peer} are missing or wrong (HTTP 407).`
        : `A tunnel to the service was refused by ${peer} (HTTP ${status}).`, {
        phase: 'connect',
        retryable: _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .RETRIED_STATUSES */ .$S.has(status),
        hint: wantsCredentials
            ? 'Put them in the URL of the proxy: http://user:password@host:port, percent-encoded.'
            : "Check the proxy's rules, or name the host in no_proxy if it can be reached directly.",
    });
}


/***/ }),

/***/ 4950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ sendRequest)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/net/answer.js
var answer = __webpack_require__(7177);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/net/retry.js
var retry = __webpack_require__(6705);
;// CONCATENATED MODULE: ./lib/net/attempt.js


/**
 * One attempt from the name look-up to the last byte of the answer: how far it has come, when it
 * last made progress, and every socket it opened, so that nothing outlives it.
 */
class Attempt {
    /** How far the request has come. */
    phase = 'connect';
    #controller = new AbortController();
    #options;
    #timer;
    #sockets = [];
    #onStop;
    #doing = 'connecting';
    #bytesRead = 0;
    #closed = false;
    constructor(options) {
        this.#options = options;
        this.#timer = setTimeout(() => this.#expire(), options.timeoutMs);
        this.#onStop = () => {
            if (options.signal !== undefined)
                this.#controller.abort((0,retry/* stopped */.ce)(options.signal));
        };
        if (options.signal?.aborted)
            this.#onStop();
        options.signal?.addEventListener('abort', this.#onStop, { once: true });
    }
    /** Milliseconds without any progress after which the attempt is given up. */
    get timeoutMs() {
        return this.#options.timeoutMs;
    }
    /** Aborted when the attempt has to end; its reason is the error to report. */
    get signal() {
        return this.#controller.signal;
    }
    /** Says what happens from now on, for the message when it stalls. Counts as progress. */
    enter(phase, doing) {
        this.phase = phase;
        this.#doing = doing;
        this.touch();
    }
    /** Progress was made. */
    touch() {
        this.#bytesRead = this.#countBytesRead();
        // Refreshing a timer that was cleared would start it again.
        if (!this.#closed)
            this.#timer.refresh();
    }
    /** Takes charge of a socket: `close` destroys it, and its late errors hurt nobody. */
    own(socket) {
        socket.on('error', () => { });
        this.#sockets.push(socket);
        return socket;
    }
    /** Resolves at the socket's `event`; rejects when the socket fails or the attempt has to end. */
    async reached(socket, event) {
        this.signal.throwIfAborted();
        let clean = () => { };
        try {
            await new Promise((resolve, reject) => {
                const onAbort = () => reject(this.signal.reason);
                const onClose = () => reject(new Error('The socket was closed.'));
                socket.once(event, resolve).once('error', reject).once('close', onClose);
                this.signal.addEventListener('abort', onAbort, { once: true });
                clean = () => {
                    socket.off(event, resolve).off('error', reject).off('close', onClose);
                    this.signal.removeEventListener('abort', onAbort);
                };
            });
        }
        finally {
            clean();
        }
    }
    /** Ends the attempt: nothing of it stays open or runs on. */
    close() {
        this.#closed = true;
        clearTimeout(this.#timer);
        this.#options.signal?.removeEventListener('abort', this.#onStop);
        for (const socket of this.#sockets.reverse())
            socket.destroy();
    }
    #expire() {
        // A TLS handshake shows no events on the way, only bytes.
        if (this.#countBytesRead() > this.#bytesRead)
            this.touch();
        else
            this.#controller.abort(this.#timeoutError());
    }
    /** Bytes that came over the wire, through whatever layers. */
    #countBytesRead() {
        return this.#sockets[0]?.bytesRead ?? 0;
    }
    #timeoutError() {
        const seconds = this.#options.timeoutMs / 1000;
        return new errors/* NetworkError */.Dr(`No progress for ${seconds} ${seconds === 1 ? 'second' : 'seconds'} while ${this.#doing}.`, {
            phase: this.phase,
            retryable: true,
            hint: 'Check the network between this machine and the service; raise `timeout` if the line is only slow.',
        });
    }
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./lib/net/body.js

/**
 * A slice shows as progress only when the system has taken all of it. Large slices are quick on a
 * fast line, which takes a chunk of a file at once; on a slow one, small slices tell slow from dead.
 */
const MAX_SLICE_BYTES = 1_048_576;
const MIN_SLICE_BYTES = 4096;
/** A line may turn slow at any slice: with no slice larger than this, 16 kB a second still pass. */
const MAX_SLICE_BYTES_PER_TIMEOUT_MS = 16;
/** A slice that takes longer than this part of the timeout is slow. */
const SLOW_FRACTION = 1 / 50;
/** One that takes less than this part of what is slow may be followed by one of twice its size. */
const QUICK_FRACTION = 1 / 4;
/** Sends a body slice by slice, each when the system has taken the one before. */
class BodySender {
    #request;
    #body;
    #slowMs;
    #maxSliceBytes;
    #onSlice;
    #handedBytes = 0;
    #sentBytes = 0;
    #sliceBytes = MIN_SLICE_BYTES;
    #stopped = false;
    #wake = () => { };
    constructor(request, body, options) {
        this.#request = request;
        this.#body = body;
        this.#slowMs = options.timeoutMs * SLOW_FRACTION;
        const bearable = options.timeoutMs * MAX_SLICE_BYTES_PER_TIMEOUT_MS;
        this.#maxSliceBytes = Math.max(MIN_SLICE_BYTES, Math.min(bearable, MAX_SLICE_BYTES));
        this.#onSlice = options.onSlice;
    }
    /**
     * Whether every byte was handed over to be sent. The word that the system has taken the last ones
     * may come later than the answer to them, over TLS above all.
     */
    get complete() {
        return this.#handedBytes === this.#body.length;
    }
    /** Sends nothing more; `run` returns soon. What was handed over is counted as sent. */
    stop() {
        this.#stopped = true;
        if (this.complete)
            this.#progress(this.#handedBytes);
        this.#wake();
    }
    /**
     * Sends the body. Returns when it is out, or was stopped.
     *
     * @throws what the body throws, and an error when its bytes are not as many as it said
     */
    async run() {
        let bytes = 0;
        for await (const chunk of this.#body.chunks()) {
            bytes += chunk.length;
            if (bytes > this.#body.length)
                break;
            await this.#send(chunk);
            if (this.#stopped)
                return;
        }
        if (bytes !== this.#body.length) {
            throw new Error(`The body does not have the ${this.#body.length} bytes that were announced.`);
        }
    }
    async #send(chunk) {
        for (let start = 0; start < chunk.length && !this.#stopped;) {
            const slice = chunk.subarray(start, start + this.#sliceBytes);
            start += slice.length;
            const since = external_node_perf_hooks_.performance.now();
            this.#handedBytes += slice.length;
            await this.#write(slice);
            if (this.#stopped)
                return;
            this.#adapt(external_node_perf_hooks_.performance.now() - since);
            this.#progress(this.#sentBytes + slice.length);
        }
    }
    /** Sets the size of the next slice by how long the last one took. */
    #adapt(tookMs) {
        if (tookMs > this.#slowMs)
            this.#sliceBytes = MIN_SLICE_BYTES;
        else if (tookMs < this.#slowMs * QUICK_FRACTION) {
            this.#sliceBytes = Math.min(2 * this.#sliceBytes, this.#maxSliceBytes);
        }
    }
    #progress(sentBytes) {
        if (sentBytes === this.#sentBytes)
            return;
        this.#sentBytes = sentBytes;
        this.#onSlice({ sentBytes, totalBytes: this.#body.length });
    }
    #write(slice) {
        return new Promise((resolve) => {
            this.#wake = resolve;
            this.#request.write(slice, (error) => {
                // A failure is reported by the request itself, which then stops this sender.
                if (!error)
                    resolve();
            });
        });
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./lib/net/network-errors.js
var network_errors = __webpack_require__(3345);
// EXTERNAL MODULE: ./lib/net/proxy.js
var net_proxy = __webpack_require__(7115);
;// CONCATENATED MODULE: ./lib/net/connect.js




/**
 * Longest wait for one of several addresses before the next is tried, in milliseconds. Node's own
 * quarter of a second is less than a round trip to another continent.
 */
const ADDRESS_TIMEOUT_MS = 3000;
/**
 * Connects to the host of `url`, through a proxy where one applies, with TLS for `https:`.
 * Certificates are always checked, whatever `NODE_TLS_REJECT_UNAUTHORIZED` says.
 *
 * @param lookup resolves names; the system's unless given
 * @throws {NetworkError} in phase `connect`
 */
async function openConnection(url, attempt, lookup) {
    const proxy = (0,net_proxy/* proxyFor */.iJ)(url);
    let socket = await openTcp(proxy?.url ?? url, attempt, proxy !== null, lookup);
    if (proxy !== null) {
        if (proxy.url.protocol === 'https:')
            socket = await startTls(socket, proxy.url, attempt, true);
        await (0,net_proxy/* openTunnel */.X)(socket, proxy, url, attempt);
    }
    return url.protocol === 'https:' ? await startTls(socket, url, attempt, false) : socket;
}
async function openTcp(url, attempt, isProxy, lookup) {
    const peer = peerName(url, isProxy);
    attempt.signal.throwIfAborted();
    attempt.enter('connect', `connecting to ${peer}`);
    const socket = external_node_net_.connect({
        host: hostOf(url),
        port: portOf(url),
        noDelay: true,
        keepAlive: true,
        autoSelectFamilyAttemptTimeout: Math.min(ADDRESS_TIMEOUT_MS, attempt.timeoutMs / 2),
        ...(lookup === undefined ? {} : { lookup }),
    });
    attempt.own(socket).on('lookup', () => attempt.touch());
    try {
        await attempt.reached(socket, 'connect');
    }
    catch (error) {
        throw attempt.signal.aborted ? attempt.signal.reason : (0,network_errors/* connectError */.zT)(peer, error);
    }
    return socket;
}
async function startTls(socket, url, attempt, isProxy) {
    const peer = peerName(url, isProxy);
    const host = hostOf(url);
    attempt.signal.throwIfAborted();
    attempt.enter('connect', `making a TLS connection to ${peer}`);
    const secure = attempt.own(external_node_tls_.connect({
        socket,
        host,
        // A server name is a name, never an address (RFC 6066, 3).
        servername: external_node_net_.isIP(host) === 0 ? host : '',
        ALPNProtocols: ['http/1.1'],
        rejectUnauthorized: true,
    }));
    try {
        await attempt.reached(secure, 'secureConnect');
    }
    catch (error) {
        if (attempt.signal.aborted)
            throw attempt.signal.reason;
        throw (0,network_errors/* tlsError */.S8)(peer, error, Boolean(secure.authorizationError));
    }
    return secure;
}
function peerName(url, isProxy) {
    return isProxy ? `the proxy ${(0,network_errors/* printableName */.Nt)(url.host)}` : (0,network_errors/* printableName */.Nt)(url.host);
}
/** The host without the brackets of an IPv6 address. */
function hostOf(url) {
    return url.hostname.replace(/^\[(.*)\]$/, '$1');
}
function portOf(url) {
    return Number(url.port || (url.protocol === 'https:' ? 443 : 80));
}

;// CONCATENATED MODULE: ./lib/net/write-errors.js
/**
 * Lets a socket be read to its end after a write has failed. A server that refuses early answers,
 * and then closes while bytes still come in: writing fails although the answer waits to be read,
 * and Node would throw it away. The failure is reported once reading has ended.
 */
function holdWriteErrors(socket) {
    const write = socket._write.bind(socket);
    socket._write = (chunk, encoding, callback) => {
        write(chunk, encoding, (error) => (error ? hold(socket, error, callback) : callback()));
    };
    const writev = socket._writev?.bind(socket);
    if (writev !== undefined) {
        socket._writev = (chunks, callback) => {
            writev(chunks, (error) => (error ? hold(socket, error, callback) : callback()));
        };
    }
}
function hold(socket, error, callback) {
    const release = () => {
        socket.off('end', release).off('close', release);
        callback(error);
    };
    if (socket.readableEnded || socket.destroyed)
        callback(error);
    else
        socket.once('end', release).once('close', release);
}

;// CONCATENATED MODULE: ./lib/net/request.js







/** Informational answers (1xx) that are borne before the answer proper. */
const MAX_INFORMATIONAL = 100;
/**
 * Makes one request. Every answer is returned, whatever its status, also one that comes while the
 * body is still going out; the rest of the body is not sent then. Redirects are not followed.
 *
 * Nothing of the attempt is left when the promise settles.
 *
 * @throws {NetworkError} whose phase `connect` proves that no byte of the request went out
 * @throws {StoppedError} when the signal aborts
 * @throws what the body throws; the request was cut before its end then
 */
async function sendRequest(options) {
    const attempt = new Attempt(options);
    try {
        const socket = await openConnection(options.url, attempt, options.lookup);
        attempt.signal.throwIfAborted();
        return await new Exchange(socket, options, attempt).run();
    }
    finally {
        attempt.close();
    }
}
/** The sending of one request over a socket, and the reading of its answer. */
class Exchange {
    #attempt;
    #request;
    #sender;
    #peer;
    #response;
    #informational = 0;
    constructor(socket, options, attempt) {
        const body = asBody(options.body);
        this.#attempt = attempt;
        this.#peer = (0,network_errors/* printableName */.Nt)(options.url.host);
        holdWriteErrors(socket);
        this.#request = startRequest(socket, options, body.length);
        // Listening any earlier would take bytes that belong to the parser.
        this.#request.once('socket', () => socket.on('data', () => attempt.touch()));
        this.#sender = new BodySender(this.#request, body, {
            timeoutMs: options.timeoutMs,
            onSlice(progress) {
                attempt.touch();
                options.onProgress?.(progress);
            },
        });
    }
    async run() {
        const { signal } = this.#attempt;
        let onAbort = () => { };
        try {
            return await new Promise((resolve, reject) => {
                onAbort = () => reject(signal.reason);
                signal.addEventListener('abort', onAbort, { once: true });
                this.#request.on('response', (response) => {
                    this.#receive(response).then(resolve, reject);
                });
                this.#failBy(reject);
                this.#send().catch(reject);
            });
        }
        finally {
            signal.removeEventListener('abort', onAbort);
            this.#sender.stop();
            this.#request.destroy();
        }
    }
    async #send() {
        this.#attempt.enter('request', 'sending the request');
        await this.#sender.run();
        if (!this.#sender.complete)
            return;
        this.#request.end();
        if (this.#response === undefined)
            this.#attempt.enter('answer', 'waiting for the answer');
    }
    async #receive(response) {
        this.#response = response;
        const requestComplete = this.#sender.complete;
        const phase = requestComplete ? 'answer' : 'request';
        this.#sender.stop();
        this.#attempt.enter(phase, 'reading the answer');
        const raw = await (0,answer/* readRawBody */.fD)(response, () => this.#attempt.touch());
        const status = response.statusCode ?? 0;
        // A refusal in the middle of the request is often followed by a reset; its status says enough.
        const isCutRefusal = !requestComplete && status >= 400;
        if (!raw.complete && !raw.tooLarge && !isCutRefusal) {
            throw (0,network_errors/* lostError */.tr)(this.#peer, phase, response.errored);
        }
        const decoded = await (0,answer/* decodeBody */.Vj)(raw, response.headers['content-encoding']);
        return { status, headers: response.headers, ...decoded, requestComplete };
    }
    #failBy(reject) {
        const malformed = (cause) => {
            reject((0,network_errors/* malformedError */.q)(this.#peer, this.#attempt.phase, cause));
        };
        const lost = (cause) => {
            // Once an answer has begun, its reader sees how it ends.
            if (this.#response === undefined)
                reject((0,network_errors/* lostError */.tr)(this.#peer, this.#attempt.phase, cause));
        };
        this.#request
            .on('error', (error) => {
            // Bytes after a whole answer take nothing from it.
            if (!(0,network_errors/* isParseError */.M8)(error))
                lost(error);
            else if (this.#response?.complete !== true)
                malformed(error);
        })
            .on('close', () => lost(undefined))
            .on('upgrade', () => malformed(undefined))
            .on('information', () => {
            this.#informational++;
            if (this.#informational > MAX_INFORMATIONAL)
                malformed(undefined);
        });
    }
}
function startRequest(socket, options, length) {
    const { method, url, headers } = options;
    return external_node_http_.request({
        method,
        path: url.pathname + url.search,
        headers: {
            Host: url.host,
            'Accept-Encoding': 'identity',
            ...headers,
            'Content-Length': length,
            Connection: 'close',
        },
        createConnection: () => socket,
        insecureHTTPParser: false,
    });
}
function asBody(body) {
    if (!Buffer.isBuffer(body))
        return body;
    return {
        length: body.length,
        async *chunks() {
            yield body;
        },
    };
}


/***/ }),

/***/ 9670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
const IMF_FIXDATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_850_DATE = /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/;
const ASCTIME_DATE = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;
/**
 * Reads `Retry-After`: seconds, or a date in one of HTTP's three forms (RFC 9110, 10.2.3 and
 * 5.6.7).
 *
 * @param now milliseconds since the epoch
 * @returns milliseconds from now, 0 for a time that is past; null when there is none, or not one
 */
function parseRetryAfter(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER);
    const date = parseDate(text);
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
function parseDate(text) {
    if (IMF_FIXDATE.test(text) || RFC_850_DATE.test(text))
        return Date.parse(text);
    // asctime names no zone, and means UTC.
    return ASCTIME_DATE.test(text) ? Date.parse(`${text} GMT`) : Number.NaN;
}


/***/ }),

/***/ 6705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ RETRIED_STATUSES),
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   rb: () => (/* binding */ rephrase),
/* harmony export */   wR: () => (/* binding */ REAL_TIMING)
/* harmony export */ });
/* unused harmony exports BACKOFF, backoffDelay */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** HTTP statuses after which another attempt may pass. */
const RETRIED_STATUSES = new Set([408, 425, 429, 500, 502, 503, 504]);
/**
 * Delays between attempts, in milliseconds. The first is short: most failures on a bad line are a
 * single lost connection, and waiting helps nobody then. Doubling reaches the services that need
 * rest soon enough: ten further attempts take about two minutes.
 */
const BACKOFF = {
    firstDelayMs: 500,
    factor: 2,
    maxDelayMs: 30_000,
    /** A `Retry-After` beyond this ends the run. */
    maxRetryAfterMs: 60_000,
};
/** The clock and the dice of the machine. */
const REAL_TIMING = {
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal }),
};
/**
 * The wait before a further attempt: exponential, half of it random, so that runners which failed
 * together don't come back together.
 *
 * @param retry 1 for the first further attempt
 * @param random from 0 up to 1
 * @returns milliseconds, between half of the full delay and the whole
 */
function backoffDelay(retry, random) {
    const full = Math.min(BACKOFF.firstDelayMs * BACKOFF.factor ** (retry - 1), BACKOFF.maxDelayMs);
    return Math.round((full / 2) * (1 + random));
}
/**
 * Makes attempts until one passes, one fails for good, or none is left. A `Retry-After` of up to
 * 60 seconds lengthens the wait; a longer one ends the run.
 *
 * @param attempt makes attempt number n, counted from 1
 * @throws the last attempt's error, of its own class, with the number of attempts if several
 * @throws {StoppedError} when the signal aborts
 */
async function withRetries(attempt, options) {
    const { timing = REAL_TIMING, signal, onRetry, retryable = (error) => error.retryable } = options;
    for (let n = 1;; n++) {
        if (signal?.aborted)
            throw stopped(signal);
        try {
            return await attempt(n);
        }
        catch (error) {
            if (!isAttemptError(error))
                throw error;
            const delayMs = retryDelay(error, n, timing);
            if (!retryable(error))
                throw withAttempts(error, n);
            if (delayMs === null)
                throw withLongWait(error, n);
            if (n > options.retries)
                throw withAttempts(error, n);
            onRetry?.({ error, attempt: n + 1, attempts: options.retries + 1, delayMs });
            await wait(delayMs, timing, signal);
        }
    }
}
/** The error of an aborted signal: its reason if that is a `StoppedError`, otherwise a new one. */
function stopped(signal) {
    const reason = signal.reason;
    return reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoppedError */ .Ko ? reason : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoppedError */ .Ko('Stopped.', { cause: reason });
}
function isAttemptError(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7;
}
/** Milliseconds to wait after the n-th attempt; null when the service asks for too many. */
function retryDelay(error, n, timing) {
    const backoff = backoffDelay(n, timing.random());
    const asked = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7 ? error.retryAfterMs : null;
    if (asked === null)
        return backoff;
    // A date that is past by this machine's clock, or a zero, is no leave to come back at once.
    return asked <= BACKOFF.maxRetryAfterMs ? Math.max(asked, backoff) : null;
}
async function wait(ms, timing, signal) {
    try {
        await timing.sleep(ms, signal);
    }
    catch (error) {
        throw signal?.aborted ? stopped(signal) : error;
    }
}
function withAttempts(error, n) {
    return n === 1 ? error : rephrase(error, `${error.message} ${gaveUp(n)}`, error.hint);
}
function withLongWait(error, n) {
    const asked = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7 ? Math.ceil((error.retryAfterMs ?? 0) / 1000) : 0;
    const most = BACKOFF.maxRetryAfterMs / 1000;
    const message = `${error.message} It asks to wait ${asked} seconds (Retry-After); this run waits at most ${most}.`;
    const hint = `Run it again in ${asked} seconds or later.`;
    return rephrase(error, n === 1 ? message : `${message} ${gaveUp(n)}`, hint);
}
function gaveUp(attempts) {
    return `Gave up after ${attempts} attempts.`;
}
/** The same error, of its own class, with other words; the original becomes its cause. */
function rephrase(error, message, hint) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr) {
        const { phase, retryable } = error;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr(message, { hint, cause: error, phase, retryable });
    }
    const { status, code, retryable, retryAfterMs } = error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(message, { hint, cause: error, status, code, retryable, retryAfterMs });
}


/***/ })

};
