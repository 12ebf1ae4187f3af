export const id = 788;
export const ids = [788];
export const modules = {

/***/ 1788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wH: () => (/* reexport */ AnswerErrors),
  wR: () => (/* reexport */ REAL_TIMING),
  $S: () => (/* reexport */ RETRIED_STATUSES),
  IM: () => (/* reexport */ contentType),
  F8: () => (/* reexport */ encodeForm),
  xP: () => (/* reexport */ integerDigits),
  N6: () => (/* reexport */ isRedirect),
  Xy: () => (/* reexport */ parseJsonFields),
  Wm: () => (/* reexport */ proxySecrets),
  JN: () => (/* reexport */ readAnswer),
  Vh: () => (/* reexport */ readJson),
  rb: () => (/* reexport */ rephrase),
  w$: () => (/* reexport */ sendRequest),
  ce: () => (/* reexport */ stopped),
  FW: () => (/* reexport */ tryUploading),
  LH: () => (/* reexport */ withRetries)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/safety/printable.js
var printable = __webpack_require__(3697);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/net/connection/network-errors.js



const MAX_NAME_CHARACTERS = 100;
/** Why a connection could not be made, by the system's code: a clause about the peer. */
const CONNECT_FAULTS = {
    ENOTFOUND: (0,messages/* text */.Qq)('net.connect.unknown-name'),
    EAI_AGAIN: (0,messages/* text */.Qq)('net.connect.name-server'),
    ECONNREFUSED: (0,messages/* text */.Qq)('net.connect.refused'),
    ECONNRESET: (0,messages/* text */.Qq)('net.connect.closed'),
    EPIPE: (0,messages/* text */.Qq)('net.connect.closed'),
    ETIMEDOUT: (0,messages/* text */.Qq)('net.connect.silent'),
    EHOSTUNREACH: (0,messages/* text */.Qq)('net.connect.no-way'),
    ENETUNREACH: (0,messages/* text */.Qq)('net.connect.no-way'),
};
/** A host and port, or a URL's origin, fit for a message. */
function printableName(name) {
    return (0,printable/* printable */.g$)(name, MAX_NAME_CHARACTERS);
}
/** The error for a connection to `peer` that could not be made: no byte of the request went out. */
function connectError(peer, cause) {
    const code = codeOf(cause);
    const fault = CONNECT_FAULTS[code] ?? (0,messages/* text */.Qq)('net.connect.failed');
    const isName = /^E(NOTFOUND|AI_)/.test(code);
    return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('net.connect', { peer, fault, code: printableName(code) }), {
        phase: 'connect',
        retryable: true,
        cause,
        hint: (0,messages/* text */.Qq)(isName ? 'net.connect.name-hint' : 'net.connect.hint'),
    });
}
/** The error for plain HTTP to `host` that would have left the machine for `address`. */
function notLoopbackError(host, address) {
    const facts = { host: printableName(host), address: printableName(address) };
    return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('net.not-loopback', facts), {
        phase: 'connect',
        retryable: false,
        hint: (0,messages/* text */.Qq)('net.not-loopback.hint', facts),
    });
}
const LOST = {
    connect: 'net.lost.connect',
    request: 'net.lost.request',
    answer: 'net.lost.answer',
};
/** The error for a connection to `peer` that was lost in `phase`. */
function lostError(peer, phase, cause) {
    return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)(LOST[phase], { peer, code: printableName(codeOf(cause)) }), {
        phase,
        retryable: true,
        cause,
        hint: (0,messages/* text */.Qq)('net.lost.hint'),
    });
}
/** Most bytes of the headers of an answer. */
const MAX_HEAD_BYTES = 65_536;
/** The error for an answer of `peer` whose headers are too large. */
function largeHeadError(peer, phase, cause) {
    return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('net.large-head', { peer, bytes: MAX_HEAD_BYTES }), {
        phase,
        retryable: false,
        cause,
        hint: (0,messages/* text */.Qq)('net.malformed.hint'),
    });
}
/** The error for an answer of `peer` that is not HTTP, or not as HTTP/1.1 allows it. */
function malformedError(peer, phase, cause) {
    const code = codeOf(cause);
    if (code === 'HPE_HEADER_OVERFLOW')
        return largeHeadError(peer, phase, cause);
    return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('net.malformed', { peer, code: printableName(code) }), {
        phase,
        retryable: false,
        cause,
        hint: (0,messages/* text */.Qq)('net.malformed.hint'),
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

;// CONCATENATED MODULE: ./lib/net/answers/answer.js





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
    gzip: (0,external_node_util_.promisify)(external_node_zlib_.gunzip),
    'x-gzip': (0,external_node_util_.promisify)(external_node_zlib_.gunzip),
    deflate: inflateAny,
    br: (bytes, { maxOutputLength }) => (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(bytes, maxOutputLength === undefined ? {} : { maxOutputLength }),
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
        const encoding = KNOWN_ENCODINGS.has(name) ? name : '';
        return { body: raw.bytes, fault: (0,messages/* text */.Qq)('net.fault.encoding', { encoding }) };
    }
    if (raw.tooLarge)
        return { body: raw.bytes, fault: TOO_LARGE };
    if (!raw.complete)
        return { body: raw.bytes, fault: (0,messages/* text */.Qq)('net.fault.short') };
    if (decode === undefined || raw.bytes.length === 0)
        return { body: raw.bytes, fault: null };
    try {
        return { body: await decode(raw.bytes, { maxOutputLength: MAX_ANSWER_BYTES }), fault: null };
    }
    catch (error) {
        const isTooLarge = codeOf(error) === 'ERR_BUFFER_TOO_LARGE';
        // Compressed bytes tell a reader nothing.
        return {
            body: Buffer.alloc(0),
            fault: isTooLarge ? TOO_LARGE : (0,messages/* text */.Qq)('net.fault.damaged', { encoding: name }),
        };
    }
}
const TOO_LARGE = (0,messages/* text */.Qq)('net.fault.large', { bytes: MAX_ANSWER_BYTES });
/** `deflate` means zlib's format (RFC 9110, 8.4.1.2); some servers send it without the wrapping. */
async function inflateAny(bytes, options) {
    const isZlib = ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;
    const inflate = isZlib ? external_node_zlib_.inflate : external_node_zlib_.inflateRaw;
    return await (0,external_node_util_.promisify)(inflate)(bytes, options);
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
        return (0,messages/* text */.Qq)('net.redirect.nowhere');
    if (!URL.canParse(location, requestUrl.href))
        return (0,messages/* text */.Qq)('net.redirect.no-url');
    const { origin, protocol } = new URL(location, requestUrl.href);
    return (0,printable/* printable */.g$)(origin === 'null' ? protocol : origin, MAX_ORIGIN_CHARACTERS);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/net/retry.js



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
    sleep: (ms, signal) => (0,promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal }),
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
    return reason instanceof errors/* StoppedError */.Ko
        ? reason
        : new errors/* StoppedError */.Ko((0,messages/* text */.Qq)('net.stopped'), { cause: reason });
}
function isAttemptError(error) {
    return error instanceof errors/* NetworkError */.Dr || error instanceof errors/* ServiceError */._7;
}
/** Milliseconds to wait after the n-th attempt; null when the service asks for too many. */
function retryDelay(error, n, timing) {
    const backoff = backoffDelay(n, timing.random());
    const asked = error instanceof errors/* ServiceError */._7 ? error.retryAfterMs : null;
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
    if (n === 1)
        return error;
    const texts = [error.problem, (0,messages/* text */.Qq)('net.gave-up', { attempts: n })];
    return rephrase(error, (0,messages/* text */.Qq)('general.sentences', { texts }), error.advice);
}
function withLongWait(error, n) {
    const asked = error instanceof errors/* ServiceError */._7 ? Math.ceil((error.retryAfterMs ?? 0) / 1000) : 0;
    const most = BACKOFF.maxRetryAfterMs / 1000;
    const gaveUp = n === 1 ? [] : [(0,messages/* text */.Qq)('net.gave-up', { attempts: n })];
    const texts = [error.problem, (0,messages/* text */.Qq)('net.long-wait', { asked, most }), ...gaveUp];
    const hint = (0,messages/* text */.Qq)('net.long-wait.hint', { asked });
    return rephrase(error, (0,messages/* text */.Qq)('general.sentences', { texts }), hint);
}
/** The same error, of its own class, with other words; the original becomes its cause. */
function rephrase(error, problem, hint) {
    if (error instanceof errors/* NetworkError */.Dr) {
        const { phase, retryable } = error;
        return new errors/* NetworkError */.Dr(problem, { hint, cause: error, phase, retryable });
    }
    const { status, code, retryable, retryAfterMs } = error;
    return new errors/* ServiceError */._7(problem, { hint, cause: error, status, code, retryable, retryAfterMs });
}

;// CONCATENATED MODULE: ./lib/net/retry-after.js
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

;// CONCATENATED MODULE: ./lib/net/answers/answer-errors.js





const MAX_CODE_CHARACTERS = 60;
const MAX_TEXT_CHARACTERS = 200;
/** What to do about statuses that mean the same everywhere. */
function commonHint(status) {
    if (status === 429)
        return (0,messages/* text */.Qq)('net.hint.too-many');
    // What some gateways say of the service behind them; nobody else uses these.
    if (status >= 520 && status <= 527)
        return (0,messages/* text */.Qq)('net.hint.gateway');
    return status >= 500 && status !== 501 && status !== 505 ? (0,messages/* text */.Qq)('net.hint.later') : undefined;
}
/** Makes the errors for one answer. */
class AnswerErrors {
    #answer;
    #context;
    #hints;
    #name;
    constructor(answer, context, hints) {
        this.#answer = answer;
        this.#context = context;
        this.#hints = hints;
        this.#name = hints.name ?? (0,messages/* text */.Qq)('net.service');
    }
    /** For an error code. */
    refused(refusal) {
        const { what, said, meaning, retryable, minDelayMs = 0, hint, requestId = '' } = refusal;
        const { status } = this.#answer;
        const asked = this.#retryAfterMs();
        const problem = (0,messages/* text */.Qq)('net.refused', {
            name: this.#name,
            what,
            code: this.#harmless(refusal.code, MAX_CODE_CHARACTERS),
            meaning,
            status,
            said: typeof said === 'string' ? this.#harmless(said, MAX_TEXT_CHARACTERS) : '',
            requestId: this.#harmless(requestId, MAX_CODE_CHARACTERS),
        });
        const code = Number(refusal.code);
        return new errors/* ServiceError */._7(problem, {
            hint,
            status,
            code: Number.isNaN(code) ? null : code,
            retryable,
            retryAfterMs: minDelayMs > 0 ? Math.max(asked ?? 0, minDelayMs) : asked,
        });
    }
    /** For a status that is no success. */
    status() {
        const { status, fault } = this.#answer;
        if (isRedirect(this.#answer))
            return this.#redirect();
        const { statuses, otherStatus, isRetried = (code) => RETRIED_STATUSES.has(code) } = this.#hints;
        const quote = this.#quote();
        return new errors/* ServiceError */._7((0,messages/* text */.Qq)('net.status', { name: this.#name, status, fault, quote }), {
            hint: statuses[status] ?? commonHint(status) ?? otherStatus,
            status,
            code: null,
            retryable: isRetried(status),
            retryAfterMs: this.#retryAfterMs(),
        });
    }
    /** For an answer that can't be understood; `problem` is a clause about it. */
    unusable(problem) {
        const { status } = this.#answer;
        const answer = this.#hints.answer ?? (0,messages/* text */.Qq)('net.answer');
        return this.#final((0,messages/* text */.Qq)('net.unusable', { answer, problem, status, quote: this.#quote() }));
    }
    /** For an answer of which `clause`, a whole one, says what is wrong. */
    because(clause) {
        const { status } = this.#answer;
        return this.#final((0,messages/* text */.Qq)('net.because', { clause, status, quote: this.#quote() }));
    }
    /** For a success that came before the whole request was out. */
    early() {
        const { status } = this.#answer;
        return this.#final((0,messages/* text */.Qq)('net.early-success', { name: this.#name, status, quote: this.#quote() }));
    }
    #final(problem) {
        return new errors/* ServiceError */._7(problem, {
            hint: this.#hints.unusable,
            status: this.#answer.status,
            code: null,
            retryable: false,
        });
    }
    #redirect() {
        const { status } = this.#answer;
        const { location } = this.#answer.headers;
        const { scrubber, url } = this.#context;
        const origin = redirectOrigin(location && scrubber.scrub(location), url);
        return new errors/* ServiceError */._7((0,messages/* text */.Qq)('net.redirect', { name: this.#name, status, origin }), {
            hint: this.#hints.redirect,
            status,
            code: null,
            retryable: false,
        });
    }
    #retryAfterMs() {
        return parseRetryAfter(this.#answer.headers['retry-after'], this.#context.now);
    }
    /** At most 500 characters of the answer, harmless and without secrets. */
    #quote() {
        const body = new TextDecoder().decode(this.#answer.body).trim();
        if (this.#hints.secretive?.test(body))
            return (0,messages/* text */.Qq)('net.quote.secret');
        return body === '' ? '' : (0,messages/* text */.Qq)('net.quote', { text: this.#harmless(body) });
    }
    #harmless(foreign, max) {
        return this.#context.scrubber.printable(foreign, max);
    }
}

// EXTERNAL MODULE: ./node_modules/lossless-json/lib/esm/index.js + 6 modules
var esm = __webpack_require__(875);
;// CONCATENATED MODULE: ./lib/net/answers/json-fields.js

/** Own fields of a JSON object; undefined when the body is anything else. */
function parseJsonFields(body) {
    try {
        const value = (0,esm/* parse */.qg)(new TextDecoder().decode(body));
        if (typeof value !== 'object' || value === null)
            return undefined;
        if (Array.isArray(value) || (0,esm/* isLosslessNumber */.s_)(value))
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
    if (!(0,esm/* isLosslessNumber */.s_)(value))
        return undefined;
    return /^(?:0|-?[1-9]\d*)$/.test(value.value) ? value.value : undefined;
}

;// CONCATENATED MODULE: ./lib/net/answers/read-answer.js




/**
 * What an answer gives, or the error that it amounts to. A refusal in the body decides, whatever the
 * status; otherwise a status that is no success does. A success counts only when the service had the
 * whole request before it.
 *
 * @throws {ServiceError} for every answer that is not a usable success
 */
function readAnswer(answer, context, format) {
    const { hints, read, isSuccess = isSuccessStatus } = format;
    const errors = new AnswerErrors(answer, context, hints);
    if (isRedirect(answer))
        throw errors.status();
    const reading = answer.fault === null ? read(answer) : { problem: answer.fault };
    if ('refusal' in reading)
        throw errors.refused(reading.refusal);
    if (!isSuccess(answer.status))
        throw errors.status();
    if ('problem' in reading)
        throw errors.unusable(reading.problem);
    if (!answer.requestComplete)
        throw errors.early();
    return reading.value;
}
const SUCCESS = '0';
/** Reads a JSON body. */
function readJson(body, format) {
    const fields = parseJsonFields(body);
    if (fields === undefined)
        return { problem: (0,messages/* text */.Qq)('net.fault.not-json') };
    const code = integerDigits(fields[format.code]);
    if (format.isCodeOptional && fields[format.code] === undefined)
        return format.read(fields);
    if (code === undefined)
        return { problem: (0,messages/* text */.Qq)('net.fault.no-integer', { field: format.code }) };
    if (code === SUCCESS)
        return format.read(fields);
    const { meaning, retryable, minDelayMs, hint } = format.lookUp(Number(code));
    const said = fields[format.text];
    return {
        refusal: { what: format.what, code, said, meaning, retryable, minDelayMs, hint },
    };
}
function isSuccessStatus(status) {
    return status >= 200 && status <= 299;
}

;// CONCATENATED MODULE: ./lib/net/content-type.js
const CONTENT_TYPES = { txt: 'text/plain', csv: 'text/csv', zip: 'application/zip' };
/** Content type of a file's part. */
function contentType(format) {
    return format === null ? 'application/octet-stream' : CONTENT_TYPES[format];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/form-data-encoder/lib/index.js
var lib = __webpack_require__(2505);
;// CONCATENATED MODULE: ./lib/net/multipart.js


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
    const encoder = new lib/* FormDataEncoder */.Vi(form, `form-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`);
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

// EXTERNAL MODULE: ./lib/safety/service-url.js
var service_url = __webpack_require__(5205);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/net/proxy/no-proxy.js

/**
 * Whether `list`, the value of `no_proxy`, names the host of `url`. Entries are parted by commas or
 * white space. Each is a name, which stands for itself and all names below it (a `.` or `*.` before
 * it changes nothing, as with curl), an address, or a range of addresses such as `10.0.0.0/8`; with
 * a port behind it, it holds for that port only. `*` names every host.
 */
function isBypassed(url, list) {
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        const { name, port: only } = parseEntry(entry);
        return (only === undefined || only === port) && names(name, host);
    });
}
/** Parts an entry into what it names and its port, if it has one. */
function parseEntry(entry) {
    const [, bracketed, bracketedPort] = /^\[([^\]]*)\](?::(\d+))?$/.exec(entry) ?? [];
    if (bracketed !== undefined)
        return { name: bracketed, port: bracketedPort };
    // More than one colon is an IPv6 address without brackets, which has no port.
    const [, name = entry, port] = /^([^:]*):(\d+)$/.exec(entry) ?? [];
    return { name, port };
}
function names(name, host) {
    if (name === '*')
        return true;
    const family = (0,external_node_net_.isIP)(host);
    if (family !== 0)
        return rangeOf(name)?.check(host, family === 6 ? 'ipv6' : 'ipv4') ?? false;
    const domain = name.replace(/^\*?\.+/, '').replace(/\.$/, '');
    return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}
/** The addresses that `name` stands for; undefined when it is neither an address nor a range. */
function rangeOf(name) {
    const [, address = name, prefix] = /^(.*)\/(\d{1,3})$/.exec(name) ?? [];
    const family = (0,external_node_net_.isIP)(address);
    if (family === 0)
        return undefined;
    const type = family === 6 ? 'ipv6' : 'ipv4';
    const bits = family === 6 ? 128 : 32;
    const length = prefix === undefined ? bits : Number(prefix);
    if (length > bits)
        return undefined;
    const list = new external_node_net_.BlockList();
    list.addSubnet(address, length, type);
    return list;
}

;// CONCATENATED MODULE: ./lib/net/proxy/proxy.js




const NAME = 'https_proxy';
/**
 * The proxy for `url`, by `https_proxy` and `no_proxy` in lower or upper case; null for a direct
 * connection. Loopback is never proxied, and so is plain HTTP, which goes nowhere else.
 *
 * @throws {NetworkError} when the variable can't be used
 */
function proxyFor(url) {
    if (url.protocol !== 'https:' || (0,service_url/* isLoopback */.U9)(url.hostname))
        return null;
    if (isBypassed(url, fromEnvironment('no_proxy')))
        return null;
    const value = fromEnvironment(NAME);
    return value === '' ? null : parseProxy(value);
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
function fromEnvironment(name) {
    return (process.env[name] || process.env[name.toUpperCase()] || '').trim();
}
function parseProxy(value) {
    const [, scheme = 'http', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(value) ?? [];
    // The URL standard would end the user name, the password or the host there, and what follows would
    // be sent elsewhere or dropped. Such a character is meant as a part of the password.
    if (/[#?\\]|\/./s.test(rest))
        throw oddUrl();
    const address = `${scheme}://${rest}`;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    // White space and control characters are dropped or encoded by the URL standard.
    if (url === undefined ||
        !/^https?:$/.test(url.protocol) ||
        url.hostname === '' ||
        /[\s\p{Cc}]/u.test(rest)) {
        throw new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('net.proxy.no-url', { name: NAME }), {
            phase: 'connect',
            retryable: false,
            hint: (0,messages/* text */.Qq)('net.proxy.no-url-hint', { name: NAME }),
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
function oddUrl() {
    return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('net.proxy.odd-url', { name: NAME }), {
        phase: 'connect',
        retryable: false,
        hint: (0,messages/* text */.Qq)('net.proxy.odd-url-hint', { name: NAME }),
    });
}
/** Percent-decodes; a text that is not percent-encoded stands for itself. */
function decode(encoded) {
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        return encoded;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
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
    #onWait;
    #now;
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
        this.#onWait = options.onWait ?? (() => { });
        this.#now = options.now ?? (() => external_node_perf_hooks_.performance.now());
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
     * Sends the body. Returns when it is out, or was stopped and the body gave its next bytes.
     *
     * @throws what the body throws, and an error when its bytes are not as many as it said
     */
    async run() {
        let bytes = 0;
        this.#onWait(true);
        for await (const chunk of this.#body.chunks()) {
            // A body may take its time, and nothing goes out any more once this was stopped.
            if (this.#stopped)
                return;
            bytes += chunk.length;
            if (bytes > this.#body.length)
                break;
            this.#onWait(false);
            await this.#send(chunk);
            if (this.#stopped)
                return;
            this.#onWait(true);
        }
        if (bytes !== this.#body.length) {
            throw new Error(`The body does not have the ${this.#body.length} bytes that were announced.`);
        }
    }
    async #send(chunk) {
        for (let start = 0; start < chunk.length && !this.#stopped;) {
            const slice = chunk.subarray(start, start + this.#sliceBytes);
            start += slice.length;
            const since = this.#now();
            this.#handedBytes += slice.length;
            await this.#write(slice);
            if (this.#stopped)
                return;
            this.#adapt(this.#now() - since);
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

;// CONCATENATED MODULE: ./lib/net/connection/attempt.js



/** Waiting for bytes of the body, which come from a disk. */
const READING_FILE = (0,messages/* text */.Qq)('net.doing.read-file');
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
    #doing;
    #bytesRead = 0;
    #closed = false;
    constructor(options) {
        this.#options = options;
        this.#timer = setTimeout(() => this.#expire(), options.timeoutMs);
        this.#onStop = () => {
            if (options.signal !== undefined)
                this.#controller.abort(stopped(options.signal));
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
    /** Says what is waited for in the same phase. That is no progress yet. */
    waitFor(doing) {
        this.#doing = doing;
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
        const doing = this.#doing ?? '';
        const isDisk = this.#doing?.key === READING_FILE.key;
        return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('net.no-progress', { seconds: this.#options.timeoutMs / 1000, doing }), {
            phase: this.phase,
            retryable: true,
            hint: (0,messages/* text */.Qq)(isDisk ? 'net.no-progress.disk-hint' : 'net.no-progress.hint'),
        });
    }
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/net/proxy/tunnel.js




/** Informational answers (1xx) that are borne before the answer proper. */
const MAX_INFORMATIONAL = 100;
/**
 * Asks the proxy at the other end of `socket` for a tunnel (RFC 9110, 9.3.6). Afterwards the socket
 * leads to the target.
 *
 * The answer is read here, since Node's HTTP client takes an informational answer (1xx), which may
 * come before it, for the answer.
 *
 * @throws {NetworkError} in phase `connect`
 */
async function openTunnel(socket, tunnel) {
    const { proxy, name, target, attempt } = tunnel;
    attempt.signal.throwIfAborted();
    attempt.enter('connect', (0,messages/* text */.Qq)('net.doing.proxy', { peer: name }));
    const authority = `${target.hostname}:${target.port || 443}`;
    const fields = [`Host: ${authority}`];
    if (proxy.authorization !== null)
        fields.push(`Proxy-Authorization: ${proxy.authorization}`);
    socket.write(`CONNECT ${authority} HTTP/1.1\r\n${fields.join('\r\n')}\r\n\r\n`);
    const head = await readHead(socket, tunnel);
    if (head.status < 200 || head.status > 299)
        throw refusedError(name, head);
}
/** Reads heads until one is no longer informational. */
function readHead(socket, { name, attempt }) {
    let clean = () => { };
    const reading = new Promise((resolve, reject) => {
        const answer = new AnswerHead();
        const onData = (chunk) => {
            attempt.touch();
            const head = answer.push(chunk);
            if (head === 'malformed')
                reject(malformedError(name, 'connect', undefined));
            else if (head !== undefined)
                resolve(head);
        };
        const onError = (error) => reject(lostError(name, 'connect', error));
        const onClose = () => reject(lostError(name, 'connect', undefined));
        const onAbort = () => reject(attempt.signal.reason);
        socket.on('data', onData).on('error', onError).on('end', onClose).on('close', onClose);
        attempt.signal.addEventListener('abort', onAbort, { once: true });
        clean = () => {
            socket.pause();
            socket.off('data', onData).off('error', onError).off('end', onClose).off('close', onClose);
            attempt.signal.removeEventListener('abort', onAbort);
        };
    });
    return reading.finally(clean);
}
/** Collects bytes until they hold the head of an answer that is not informational. */
class AnswerHead {
    #text = '';
    #informational = 0;
    /** Takes bytes; gives the head once it is whole. */
    push(chunk) {
        this.#text += chunk.toString('latin1');
        for (;;) {
            const end = /\r?\n\r?\n/.exec(this.#text);
            const head = this.#text.slice(0, end?.index ?? MAX_HEAD_BYTES + 1);
            // What is no answer shows by its first bytes, and may never end.
            if (!'HTTP/1.'.startsWith(head.slice(0, 7)) || head.length > MAX_HEAD_BYTES) {
                return 'malformed';
            }
            if (end === null)
                return undefined;
            const rest = this.#text.slice(end.index + end[0].length);
            const [first = '', ...fields] = head.toLowerCase().split(/\r?\n/);
            const status = Number(/^http\/1\.[01] (\d{3})(?: |$)/.exec(first)?.[1]);
            if (Number.isNaN(status))
                return 'malformed';
            if (status >= 200 || status === 101) {
                // The client speaks first in TLS: bytes that come before belong to nothing.
                return status <= 299 && rest !== '' ? 'malformed' : { status, fields };
            }
            this.#informational += 1;
            if (this.#informational > MAX_INFORMATIONAL)
                return 'malformed';
            this.#text = rest;
        }
    }
}
function refusedError(peer, { status, fields }) {
    const options = { phase: 'connect', retryable: RETRIED_STATUSES.has(status) };
    if (status !== 407) {
        return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('net.proxy.refused', { peer, status }), {
            ...options,
            hint: (0,messages/* text */.Qq)('net.proxy.refused-hint'),
        });
    }
    const schemes = schemesOf(fields);
    if (schemes.length > 0 && !schemes.includes('Basic')) {
        return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('net.proxy.schemes', { peer, schemes: schemes.join(', ') }), {
            ...options,
            hint: (0,messages/* text */.Qq)('net.proxy.schemes-hint'),
        });
    }
    return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)('net.proxy.credentials', { peer }), {
        ...options,
        hint: (0,messages/* text */.Qq)('net.proxy.credentials-hint'),
    });
}
/** Ways to authenticate that proxies offer; any other name is a text that somebody chose. */
const SCHEMES = ['Basic', 'Digest', 'NTLM', 'Negotiate', 'Kerberos', 'Bearer'];
/** The ways to authenticate that the fields of a head offer. */
function schemesOf(fields) {
    const offers = fields.filter((field) => field.startsWith('proxy-authenticate:'));
    return SCHEMES.filter((scheme) => {
        const offer = new RegExp(`[:,]\\s*${scheme.toLowerCase()}(?=[\\s,]|$)`);
        return offers.some((field) => offer.test(field));
    });
}

;// CONCATENATED MODULE: ./lib/net/connection/tls-errors.js



const UNTRUSTED = {
    fault: (0,messages/* text */.Qq)('net.certificate.untrusted'),
    hint: (0,messages/* text */.Qq)('net.certificate.untrusted-hint'),
};
const CLOCK_HINT = (0,messages/* text */.Qq)('net.certificate.clock-hint');
const CERTIFICATE_FAULTS = {
    DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
    SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
    UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
    CERT_UNTRUSTED: UNTRUSTED,
    CERT_HAS_EXPIRED: { fault: (0,messages/* text */.Qq)('net.certificate.expired'), hint: CLOCK_HINT },
    CERT_NOT_YET_VALID: { fault: (0,messages/* text */.Qq)('net.certificate.early'), hint: CLOCK_HINT },
    ERR_TLS_CERT_ALTNAME_INVALID: {
        fault: (0,messages/* text */.Qq)('net.certificate.other-host'),
        hint: (0,messages/* text */.Qq)('net.certificate.other-host-hint'),
    },
};
const REFUSED_CERTIFICATE = {
    fault: (0,messages/* text */.Qq)('net.certificate.refused'),
    hint: (0,messages/* text */.Qq)('net.certificate.refused-hint'),
};
/** Failed handshakes by what OpenSSL's code says; the first that matches holds. */
const HANDSHAKE_FAULTS = [
    [
        /WRONG_VERSION_NUMBER|HTTP_REQUEST|HTTPS_PROXY_REQUEST|UNKNOWN_PROTOCOL/,
        { fault: (0,messages/* text */.Qq)('net.tls.not-tls'), hint: (0,messages/* text */.Qq)('net.tls.not-tls-hint') },
    ],
    [
        /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|WRONG_SSL_VERSION|VERSION_TOO_LOW|INAPPROPRIATE_FALLBACK/,
        { fault: (0,messages/* text */.Qq)('net.tls.version'), hint: (0,messages/* text */.Qq)('net.tls.version-hint') },
    ],
    [
        /CERTIFICATE_REQUIRED/,
        { fault: (0,messages/* text */.Qq)('net.tls.client-certificate'), hint: (0,messages/* text */.Qq)('net.tls.client-certificate-hint') },
    ],
    [
        // How TLS 1.2 says that no cipher fits, and also that a certificate of the client is missing.
        /HANDSHAKE_FAILURE|INSUFFICIENT_SECURITY/,
        { fault: (0,messages/* text */.Qq)('net.tls.handshake'), hint: (0,messages/* text */.Qq)('net.tls.handshake-hint') },
    ],
    [
        /ALERT_.*CERTIFICATE|ALERT_UNKNOWN_CA|ACCESS_DENIED/,
        { fault: (0,messages/* text */.Qq)('net.tls.client-refused'), hint: (0,messages/* text */.Qq)('net.tls.client-certificate-hint') },
    ],
    [/UNRECOGNIZED_NAME/, { fault: (0,messages/* text */.Qq)('net.tls.unknown-name'), hint: (0,messages/* text */.Qq)('net.tls.name-hint') }],
];
const OTHER_FAULT = { fault: (0,messages/* text */.Qq)('net.tls.failed'), hint: (0,messages/* text */.Qq)('net.tls.hint') };
/**
 * Alerts with which a server ends a handshake that the client takes for done: in TLS 1.3 the client
 * may send before the server has seen its certificate, or that there is none (RFC 8446, 4.4.2.4).
 * Other alerts may come at any time, also from a server that has read the request.
 */
const LATE_HANDSHAKE_ALERT = /^ERR_SSL_.*(?:CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|HANDSHAKE_FAILURE|INSUFFICIENT_SECURITY|PROTOCOL_VERSION|UNRECOGNIZED_NAME|MISSING_EXTENSION|NO_APPLICATION_PROTOCOL|DECRYPT_ERROR)/;
/** Whether a connection that was made ended by an alert that belongs to the handshake. */
function isLateHandshakeAlert(error) {
    return LATE_HANDSHAKE_ALERT.test(codeOf(error));
}
/**
 * The error for a TLS handshake with `peer` that failed: nobody has read a byte of the request.
 *
 * @param isCertificate whether the peer's certificate is what failed
 */
function tlsError(peer, cause, isCertificate) {
    const code = codeOf(cause);
    const certificate = CERTIFICATE_FAULTS[code] ?? (isCertificate ? REFUSED_CERTIFICATE : undefined);
    if (certificate === undefined && code !== 'EPROTO' && !code.startsWith('ERR_SSL_')) {
        return connectError(peer, cause);
    }
    const { fault, hint } = certificate ?? HANDSHAKE_FAULTS.find(([pattern]) => pattern.test(code))?.[1] ?? OTHER_FAULT;
    const key = certificate === undefined ? 'net.tls' : 'net.certificate';
    return new errors/* NetworkError */.Dr((0,messages/* text */.Qq)(key, { peer, fault, code: printableName(code) }), {
        phase: 'connect',
        retryable: false,
        cause,
        hint,
    });
}

;// CONCATENATED MODULE: ./lib/net/connection/connect.js








/**
 * Longest wait for one of several addresses before the next is tried, in milliseconds. Node's own
 * quarter of a second is less than a round trip to another continent.
 */
const ADDRESS_TIMEOUT_MS = 3000;
/**
 * Connects to the host of `url`, through a proxy where one applies, with TLS for `https:`.
 * Certificates are always checked, whatever `NODE_TLS_REJECT_UNAUTHORIZED` says. Plain HTTP goes to
 * a loopback address only.
 *
 * @param lookup resolves names; the system's unless given
 * @throws {NetworkError} in phase `connect`
 */
async function openConnection(url, attempt, lookup) {
    const service = { url, name: printableName(url.host) };
    const proxy = proxyFor(url);
    if (proxy === null) {
        const socket = await openTcp(service, attempt, lookup);
        if (url.protocol === 'https:')
            return await startTls(socket, service, attempt);
        // A name such as localhost means what the machine's resolver says.
        const address = socket.remoteAddress ?? '';
        if (!(0,service_url/* isLoopbackAddress */.Ow)(address))
            throw notLoopbackError(url.hostname, address);
        return socket;
    }
    const name = (0,messages/* text */.Qq)('net.proxy', { host: printableName(proxy.url.host) });
    const peer = { url: proxy.url, name };
    let socket = await openTcp(peer, attempt, lookup);
    if (proxy.url.protocol === 'https:')
        socket = await startTls(socket, peer, attempt);
    await openTunnel(socket, { proxy, name, target: url, attempt });
    return await startTls(socket, service, attempt);
}
async function openTcp({ url, name }, attempt, lookup) {
    attempt.signal.throwIfAborted();
    attempt.enter('connect', (0,messages/* text */.Qq)('net.doing.connect', { peer: name }));
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
        throw attempt.signal.aborted ? attempt.signal.reason : connectError(name, error);
    }
    return socket;
}
async function startTls(socket, { url, name }, attempt) {
    const host = hostOf(url);
    attempt.signal.throwIfAborted();
    attempt.enter('connect', (0,messages/* text */.Qq)('net.doing.tls', { peer: name }));
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
        throw tlsError(name, error, Boolean(secure.authorizationError));
    }
    return secure;
}
/** The host without the brackets of an IPv6 address. */
function hostOf(url) {
    return url.hostname.replace(/^\[(.*)\]$/, '$1');
}
function portOf(url) {
    return Number(url.port || (url.protocol === 'https:' ? 443 : 80));
}

;// CONCATENATED MODULE: ./lib/net/connection/write-errors.js
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
const request_MAX_INFORMATIONAL = 100;
const SENDING = (0,messages/* text */.Qq)('net.doing.send');
/**
 * Makes one request. Every answer is returned, whatever its status, also one that comes while the
 * body is still going out; the rest of the body is not sent then. Redirects are not followed.
 *
 * Nothing of the attempt is left when the promise settles.
 *
 * @throws {NetworkError} whose phase `connect` proves that nobody has read a byte of the request
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
        this.#peer = printableName(options.url.host);
        holdWriteErrors(socket);
        this.#request = startRequest(socket, options, body.length);
        // Listening any earlier would take bytes that belong to the parser.
        this.#request.once('socket', () => socket.on('data', () => attempt.touch()));
        this.#sender = new BodySender(this.#request, body, {
            timeoutMs: options.timeoutMs,
            onWait: (isForBody) => attempt.waitFor(isForBody ? READING_FILE : SENDING),
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
        this.#attempt.enter('request', SENDING);
        await this.#sender.run();
        if (!this.#sender.complete)
            return;
        this.#request.end();
        if (this.#response === undefined) {
            this.#attempt.enter('answer', (0,messages/* text */.Qq)('net.doing.wait'));
        }
    }
    async #receive(response) {
        this.#response = response;
        const requestComplete = this.#sender.complete;
        const phase = requestComplete ? 'answer' : 'request';
        this.#sender.stop();
        // The parser's own limit leaves out what stands between names and values.
        if (headBytes(response) > MAX_HEAD_BYTES)
            throw largeHeadError(this.#peer, phase);
        this.#attempt.enter(phase, (0,messages/* text */.Qq)('net.doing.read'));
        const raw = await readRawBody(response, () => this.#attempt.touch());
        const status = response.statusCode ?? 0;
        // A refusal in the middle of the request is often followed by a reset; its status says enough.
        const isCutRefusal = !requestComplete && status >= 400;
        if (!raw.complete && !raw.tooLarge && !isCutRefusal) {
            throw lostError(this.#peer, phase, response.errored);
        }
        const decoded = await decodeBody(raw, response.headers['content-encoding']);
        return { status, headers: response.headers, ...decoded, requestComplete };
    }
    #failBy(reject) {
        const malformed = (cause) => {
            reject(malformedError(this.#peer, this.#attempt.phase, cause));
        };
        const lost = (cause) => {
            // Once an answer has begun, its reader sees how it ends.
            if (this.#response !== undefined)
                return;
            if (isLateHandshakeAlert(cause))
                reject(tlsError(this.#peer, cause, false));
            else
                reject(lostError(this.#peer, this.#attempt.phase, cause));
        };
        this.#request
            .on('error', (error) => {
            // Bytes after a whole answer take nothing from it.
            if (!isParseError(error))
                lost(error);
            else if (this.#response?.complete !== true)
                malformed(error);
        })
            .on('close', () => lost(undefined))
            .on('upgrade', () => malformed(undefined))
            .on('information', () => {
            this.#informational++;
            if (this.#informational > request_MAX_INFORMATIONAL)
                malformed(undefined);
        });
    }
}
/** Bytes of the head of an answer, line ends included. */
function headBytes({ statusMessage = '', rawHeaders }) {
    const first = 'HTTP/1.1 200 \r\n\r\n'.length + statusMessage.length;
    return rawHeaders.reduce((sum, text) => sum + text.length + ': '.length, first);
}
function startRequest(socket, options, length) {
    const { method, url, headers } = options;
    const request = external_node_http_.request({
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
        // Node refuses what reaches its limit, not what exceeds it.
        maxHeaderSize: MAX_HEAD_BYTES + 1,
    });
    // Otherwise those after the first thousand would be dropped without a word.
    request.maxHeadersCount = 0;
    return request;
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

;// CONCATENATED MODULE: ./lib/net/leftovers.js



/** Keeps track of whether failed attempts may have left something at the service. */
class Leftovers {
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
        if (error instanceof errors/* StoppedError */.Ko) {
            const problem = sentences(error.problem, this.#any ? maybe : nothing);
            return new errors/* StoppedError */.Ko(problem, { hint: error.advice, cause: error });
        }
        if (!this.#any)
            return error;
        if (error instanceof errors/* NetworkError */.Dr || error instanceof errors/* ServiceError */._7) {
            return rephrase(error, sentences(error.problem, maybe), error.advice);
        }
        return error;
    }
}
function sentences(...texts) {
    return (0,messages/* text */.Qq)('general.sentences', { texts });
}
/** Whether the service may have done all that was asked although the attempt failed so. */
function isDoubtful(error) {
    if (error instanceof errors/* ServiceError */._7) {
        const { code, status } = error;
        // Whoever says 408 or 499 gave up on a request that it may have passed on.
        const isRefusal = code !== null || (status >= 300 && status < 500);
        return !isRefusal || (code === null && (status === 408 || status === 499));
    }
    // Of a connection that was never agreed on, nobody has read anything.
    if (error instanceof errors/* NetworkError */.Dr)
        return error.phase !== 'connect';
    return error instanceof errors/* StoppedError */.Ko;
}

;// CONCATENATED MODULE: ./lib/net/upload-attempts.js


/**
 * Makes attempts to upload a file, and keeps track of what failed ones may have left.
 *
 * @param attempt makes one; tells `onProgress` how much of its request is out
 * @throws what the last attempt throws, with what is left added to its message
 */
async function tryUploading(attempt, options) {
    const { retries, signal, hooks, timing = REAL_TIMING } = options;
    const leftovers = new Leftovers(options.leftovers);
    let attempts = 0;
    let totalBytes = 0;
    const onProgress = (progress) => {
        totalBytes = progress.totalBytes;
        leftovers.sent(progress);
        hooks?.onProgress?.(progress);
    };
    const makeAttempt = async (n) => {
        attempts = n;
        leftovers.begin();
        hooks?.onAttempt?.(n, retries + 1);
        try {
            return await attempt(onProgress);
        }
        catch (error) {
            leftovers.failed(error);
            throw error;
        }
    };
    try {
        const value = await withRetries(makeAttempt, {
            retries,
            signal,
            timing,
            onRetry: (retry) => {
                if (totalBytes > 0)
                    hooks?.onProgress?.({ sentBytes: 0, totalBytes });
                hooks?.onRetry?.({ ...retry, packageMayRemain: leftovers.latest });
            },
        });
        return { value, attempts, packageMayRemain: leftovers.any };
    }
    catch (error) {
        throw leftovers.explain(error);
    }
}

;// CONCATENATED MODULE: ./lib/net/index.js












/***/ })

};
