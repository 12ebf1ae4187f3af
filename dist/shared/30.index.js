export const id = 30;
export const ids = [30];
export const modules = {

/***/ 2030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmulator: () => (/* binding */ startEmulator)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/emulator/answers.js

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
/** Codes of the Push service that this emulator gives (Server-Side Error Codes, 1024/33763). */
const TPNS_CODES = {
    ok: 0,
    unparsable: 1008001,
    missing: 1008002,
    unauthenticated: 1008003,
    invalid: 1008007,
    emptyFile: 1008012,
    unknownPush: 1008015,
    tooFast: 1008028,
    unknownAccessId: 1008035,
    noTarget: 10010005,
    illegalTime: 10010012,
};
/** A JSON answer; `text` is sent as it is, so that integers keep all their digits. */
function jsonText(status, text) {
    return { status, headers: JSON_TYPE, body: text };
}
/** A JSON answer. */
function json(status, value) {
    return jsonText(status, JSON.stringify(value));
}
/** A path that no service has. */
function notFound(path) {
    return json(404, { errMsg: `the emulator serves no ${path}` });
}
/** A method that the path does not take. */
function wrongMethod() {
    const answer = json(405, { errMsg: 'the method must be POST' });
    return { ...answer, headers: { ...answer.headers, allow: 'POST' } };
}
/** The XML document that COS describes an error with. */
function cosError(error, resource) {
    const id = cosRequestId();
    const body = `<?xml version='1.0' encoding='utf-8' ?>\n<Error>\n` +
        `\t<Code>${escapeXml(error.code)}</Code>\n\t<Message>${escapeXml(error.message)}</Message>\n` +
        `\t<Resource>${escapeXml(resource)}</Resource>\n\t<RequestId>${id}</RequestId>\n</Error>\n`;
    const headers = { 'content-type': 'application/xml', 'x-cos-request-id': id };
    return { status: error.status, headers, body };
}
/** COS took the object. */
function cosSuccess(etag) {
    return {
        status: 204,
        headers: { etag: `"${etag}"`, 'x-cos-request-id': cosRequestId() },
        body: '',
    };
}
function cosRequestId() {
    return (0,external_node_crypto_.randomBytes)(18).toString('base64url');
}
function escapeXml(text) {
    return text.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./lib/emulator/body.js
/** A request that is not a file is never this large. */
const MAX_TEXT_BYTES = 1_048_576;
/**
 * Reads a body to its end as text, and puts it in the record.
 *
 * @returns null when it is too large or not UTF-8
 */
async function readText(request) {
    const chunks = [];
    for await (const chunk of request.body) {
        if (request.record.bytes <= MAX_TEXT_BYTES)
            chunks.push(chunk);
    }
    if (request.record.bytes > MAX_TEXT_BYTES)
        return null;
    const bytes = Buffer.concat(chunks);
    request.record.text = bytes.toString('utf8');
    return bytes.equals(Buffer.from(request.record.text)) ? request.record.text : null;
}
/** Reads a body to its end and throws it away. */
async function discard(body) {
    for await (const _ of body)
        ;
}

;// CONCATENATED MODULE: ./lib/emulator/bounds.js
/** Most packages, tasks, objects, links and tokens, of each, that are remembered. */
const MAX_ENTRIES = 20_000;
/** Requests and pushes, of each, that are remembered: how many, and what they hold together. */
const MAX_KEPT = { items: 100_000, bytes: 268_435_456 };
/** Limits of a form; the largest field that is sent to the services is a token of 16 KiB. */
const FORM_LIMITS = {
    fields: 100,
    files: 10,
    parts: 110,
    headerPairs: 100,
    /** Bytes. */
    fieldSize: 65_536,
};
/** Longest name of a field, in characters. */
const MAX_FIELD_NAME = 200;
/** Sets an entry; the oldest ones are forgotten when there are more than `most`. */
function setBounded(map, key, value, most) {
    map.set(key, value);
    for (const oldest of map.keys()) {
        if (map.size <= most)
            return;
        map.delete(oldest);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@fastify/busboy/index.js
var busboy = __webpack_require__(6614);
;// CONCATENATED MODULE: ./lib/emulator/boundary.js
const BOUNDARY = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i;
/** Looks for the closing boundary of a multipart body in the raw bytes, whatever a parser says. */
class BoundaryWatch {
    #delimiter;
    #tail;
    #seen = false;
    /** @param contentType the header of the request that names the boundary */
    constructor(contentType) {
        const match = BOUNDARY.exec(contentType ?? '');
        const boundary = match?.[1] ?? match?.[2];
        this.#delimiter = boundary === undefined ? null : Buffer.from(`\r\n--${boundary}--`, 'latin1');
        // A body may begin with a boundary; then no line break stands before it.
        this.#tail = Buffer.from('\r\n');
    }
    /** Whether the closing boundary has come by. */
    get seen() {
        return this.#seen;
    }
    /** Takes the next bytes of the body. */
    write(chunk) {
        if (this.#delimiter === null || this.#seen)
            return;
        const window = Buffer.concat([this.#tail, chunk]);
        this.#seen = window.includes(this.#delimiter);
        this.#tail = window.subarray(Math.max(0, window.length - this.#delimiter.length + 1));
    }
}

;// CONCATENATED MODULE: ./lib/emulator/record.js


/** Writes the record of one request. */
class RequestRecord {
    method;
    path;
    query;
    headers;
    fields = [];
    #watch;
    bytes = 0;
    complete = false;
    file = null;
    text = null;
    fault = null;
    answer = null;
    constructor(request) {
        const [path, query] = splitTarget(request.url ?? '/');
        this.method = request.method ?? '';
        this.path = path;
        this.query = new URLSearchParams(query);
        this.headers = request.headers;
        this.#watch = new BoundaryWatch(request.headers['content-type']);
    }
    /** Bytes, or about as many, that the record keeps. */
    get weight() {
        const { text, fields, file, answer } = this;
        const fieldsLength = fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
        return (text?.length ?? 0) + fieldsLength + (file?.keptBytes ?? 0) + (answer?.body.length ?? 0);
    }
    get closingBoundary() {
        return this.#watch.seen;
    }
    /** Takes the next bytes of the body. */
    receive(chunk) {
        this.bytes += chunk.length;
        this.#watch.write(chunk);
    }
}
/** Writes the record of one file part. */
class FileRecord {
    field;
    fileName;
    contentType;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #kept;
    size = 0;
    sha256 = null;
    constructor(part) {
        this.field = part.field;
        this.fileName = part.fileName;
        this.contentType = part.contentType;
        this.#kept = part.keep ? [] : null;
    }
    /** Bytes of the file that the record keeps. */
    get keptBytes() {
        return this.#kept === null ? 0 : this.size;
    }
    get bytes() {
        return this.#kept === null ? null : Buffer.concat(this.#kept);
    }
    /** Takes the next bytes of the file. */
    write(chunk) {
        this.size += chunk.length;
        this.#hash.update(chunk);
        this.#kept?.push(chunk);
    }
    /** The part has come to its end. */
    end() {
        this.sha256 = this.#hash.digest('hex');
    }
}
function splitTarget(target) {
    const mark = target.indexOf('?');
    return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}

;// CONCATENATED MODULE: ./lib/emulator/form.js




/**
 * Reads a body as multipart/form-data to its end, whatever is in it: a client that still sends
 * would lose an answer that came before. Files and fields go to the record.
 */
async function readForm(reading) {
    const reader = new FormReader(reading);
    for await (const chunk of reading.body)
        await reader.write(chunk);
    return await reader.end();
}
class FormReader {
    #reading;
    #names = [];
    #parser;
    #failed;
    #files = 0;
    #problem = '';
    #fail = () => undefined;
    constructor(reading) {
        this.#reading = reading;
        this.#failed = new Promise((resolve) => {
            this.#fail = resolve;
        });
        this.#parser = this.#openParser();
    }
    /** Takes the next bytes; resolves when there is room for more. */
    async write(chunk) {
        const parser = this.#parser;
        if (parser === null || this.#problem !== '')
            return;
        const written = new Promise((resolve) => {
            parser.write(chunk, () => resolve());
        });
        await Promise.race([written, this.#failed]);
    }
    /** The body is over. */
    async end() {
        const parser = this.#parser;
        if (parser !== null && this.#problem === '') {
            let finished = false;
            parser.once('finish', () => {
                finished = true;
            });
            parser.end();
            // Nothing is left to wait for but ticks. On some odd forms the parser never comes to an end.
            await Promise.race([(0,promises_.setImmediate)(), this.#failed]);
            if (!finished)
                this.#give("the form can't be read: it does not end");
        }
        return { names: this.#names, files: this.#files, problem: this.#problem };
    }
    #openParser() {
        const contentType = this.#reading.record.headers['content-type'] ?? '';
        if (!/^multipart\/form-data\s*;/i.test(contentType)) {
            this.#give('the body is not multipart/form-data');
            return null;
        }
        try {
            const parser = new busboy.Busboy({
                headers: { 'content-type': contentType },
                preservePath: true,
                // The form upload of COS gives a meaning to the name alone, not to a file name.
                limits: FORM_LIMITS,
                isPartAFile: (field, _type, fileName) => fileName !== undefined || field === 'file',
            });
            parser.on('error', (error) => this.#give(`the form can't be read: ${textOf(error)}`));
            parser.on('fieldsLimit', () => this.#give('the form has too many fields'));
            parser.on('filesLimit', () => this.#give('the form has too many files'));
            parser.on('partsLimit', () => this.#give('the form has too many parts'));
            parser.on('field', (name, value, _, isCut) => {
                if (isCut || name.length > MAX_FIELD_NAME)
                    this.#give('the form has a field that is too large');
                this.#takeField(name, value);
            });
            parser.on('file', (name, stream, fileName, _encoding, type) => {
                this.#takeFile(stream, { field: name, fileName: fileName ?? null, contentType: type });
            });
            return parser;
        }
        catch (error) {
            this.#give(`the form can't be read: ${textOf(error)}`);
            return null;
        }
    }
    #takeField(name, value) {
        this.#names.push(name);
        this.#reading.record.fields.push({ name, value });
    }
    #takeFile(stream, part) {
        this.#names.push(part.field);
        this.#files += 1;
        stream.on('error', (error) => this.#give(`the form can't be read: ${textOf(error)}`));
        if (this.#files > 1) {
            stream.resume();
            return;
        }
        const file = new FileRecord({ ...part, keep: this.#reading.keepBytes });
        this.#reading.record.file = file;
        const sink = this.#reading.openFile?.(file);
        stream.on('data', (chunk) => {
            file.write(chunk);
            sink?.write(chunk);
        });
        // A part that breaks off ends too, after its error.
        stream.on('end', () => {
            if (this.#problem === '')
                file.end();
        });
    }
    #give(problem) {
        if (this.#problem === '')
            this.#problem = problem;
        this.#fail();
    }
}
function textOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/emulator/cos.js



/** Beginning of the path of every form upload. */
const COS_PREFIX = '/cos/';
/** The parts of the form, in the order that the Cloud Base document gives. */
const PARTS = ['key', 'Signature', 'x-cos-security-token', 'x-cos-meta-fileid', 'file'];
/** The form upload that a link is for (COS, POST Object, 436/14690). */
async function storeObject(request, service) {
    const { record, body } = request;
    const form = await readForm({ record, body, keepBytes: service.settings.keepBytes });
    const link = service.links.get(fieldOf(record, 'Signature'));
    const error = refuseForm(form) ?? refuseLink(record, link, service);
    if (error !== null || link === undefined || record.file === null) {
        return cosError(error ?? MALFORMED, record.path);
    }
    const { env, path, fileId } = link;
    const { size, sha256 } = record.file;
    const object = { fileId, env, path, size, sha256: sha256 ?? '' };
    setBounded(service.objects, fileId, object, MAX_ENTRIES);
    return cosSuccess(sha256?.slice(0, 32) ?? '');
}
const MALFORMED = {
    status: 400,
    code: 'MalformedPOSTRequest',
    message: 'The body of your POST request is not well-formed multipart/form-data.',
};
function refuseForm(form) {
    if (form.problem !== '')
        return MALFORMED;
    if (form.names.join('\n') === PARTS.join('\n'))
        return null;
    return {
        ...MALFORMED,
        message: `The form must have the parts ${PARTS.join(', ')}, in this order.`,
    };
}
function refuseLink(record, link, service) {
    if (link === undefined) {
        const message = 'The Signature you specified is invalid.';
        return { status: 403, code: 'SignatureDoesNotMatch', message };
    }
    if (link.expiresAt <= service.settings.clock())
        return denied('Request has expired');
    if (fieldOf(record, 'x-cos-security-token') !== link.token) {
        return denied('The security token does not belong to the signature.');
    }
    if (fieldOf(record, 'key') !== link.path || record.path !== link.urlPath) {
        return denied('The key does not belong to the signature.');
    }
    if (fieldOf(record, 'x-cos-meta-fileid') !== link.cosFileId) {
        return denied('The file id does not belong to the signature.');
    }
    return null;
}
function denied(message) {
    return { status: 403, code: 'AccessDenied', message };
}
function fieldOf(record, name) {
    return record.fields.find((field) => field.name === name)?.value ?? '';
}

// EXTERNAL MODULE: ./node_modules/lossless-json/lib/esm/index.js + 6 modules
var esm = __webpack_require__(875);
;// CONCATENATED MODULE: ./lib/emulator/json-object.js

/** Whether a value out of a JSON text is an object. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object that `text` holds, all digits of its integers kept; null when it holds none. */
function parseObject(text) {
    try {
        const value = (0,esm/* parse */.qg)(text ?? '', null, { parseNumber, onDuplicateKey: keepLast });
        return isObject(value) ? value : null;
    }
    catch {
        return null;
    }
}
function parseNumber(digits) {
    return /^-?\d+$/.test(digits) ? BigInt(digits) : Number(digits);
}
/** As `JSON.parse` and most other parsers do. */
function keepLast({ newValue }) {
    return newValue;
}

;// CONCATENATED MODULE: ./lib/emulator/cloudbase.js






/** Error codes of the WeChat HTTP APIs that are used here. */
const ERRORS = {
    40002: 'invalid grant_type',
    40013: 'invalid appid',
    40014: 'invalid access_token',
    40097: 'invalid args',
    40101: 'missing parameter',
    40125: 'invalid appsecret',
    41001: 'access_token missing',
    41002: 'appid missing',
    41004: 'appsecret missing',
    43002: 'require POST method',
    44002: 'empty post data',
    47001: 'data format error',
    85088: 'no qbase privilege',
};
const TOKEN_SECONDS = 7_200;
/** Links of the real service are good for a quarter of an hour. */
const LINK_SECONDS = 900;
const MAX_PATH_BYTES = 850;
/** `POST /cgi-bin/stable_token` (WeChat, getStableAccessToken). */
async function stableToken(request, service) {
    const fields = await readFields(request);
    if (typeof fields === 'number')
        return failure(fields);
    const { appId, appSecret } = service.settings.cloudBase;
    const { grant_type: grantType, appid, secret, force_refresh: forceRefresh } = fields;
    if (grantType !== 'client_credential')
        return failure(40002);
    if (isMissing(appid))
        return failure(41002);
    if (isMissing(secret))
        return failure(41004);
    if (appid !== appId)
        return failure(40013);
    if (secret !== appSecret)
        return failure(40125);
    if (forceRefresh === true)
        service.accessTokens.clear();
    const now = service.settings.clock();
    const [token, expiresAt] = currentToken(service, now) ?? issueToken(service);
    return json(200, { access_token: token, expires_in: Math.floor((expiresAt - now) / 1_000) });
}
/** A new access token, good for two hours, and when it expires. */
function issueToken(service) {
    const token = (0,external_node_crypto_.randomBytes)(64).toString('base64url');
    const expiresAt = service.settings.clock() + TOKEN_SECONDS * 1_000;
    setBounded(service.accessTokens, token, expiresAt, MAX_ENTRIES);
    return [token, expiresAt];
}
/** `POST /tcb/uploadfile?access_token=…` (WeChat Cloud Base, uploadFile HTTP API). */
async function uploadLink(request, service) {
    const fields = await readFields(request);
    const token = request.record.query.get('access_token') ?? '';
    if (fields === 43002)
        return failure(fields);
    if (token === '')
        return failure(41001);
    if (!isGood(service, token))
        return failure(40014);
    if (!service.cloudBaseEnabled)
        return failure(85088);
    if (typeof fields === 'number')
        return failure(fields);
    const { env, path } = fields;
    if (isMissing(env) || path === undefined)
        return failure(40101);
    const known = typeof env === 'string' && service.settings.cloudBase.envs.includes(env);
    if (!known || !isPath(path))
        return failure(40097);
    return linkAnswer(service, makeLink(service, env, path));
}
function currentToken(service, now) {
    return [...service.accessTokens].find(([, expiresAt]) => expiresAt > now);
}
function isGood(service, token) {
    return (service.accessTokens.get(token) ?? 0) > service.settings.clock();
}
/** Limits of object names in Cloud Base storage. */
function isPath(path) {
    if (typeof path !== 'string' || path === '' || path.startsWith('/'))
        return false;
    if (/\p{Cs}/u.test(path))
        return false;
    return !path.includes('//') && Buffer.byteLength(path) <= MAX_PATH_BYTES;
}
function makeLink(service, env, path) {
    const bucket = `7465-${env}-1258717764`;
    const from = Math.floor(service.settings.clock() / 1_000);
    const times = `${from};${from + LINK_SECONDS}`;
    const link = {
        env,
        path,
        urlPath: `${COS_PREFIX}${bucket}/${path.split('/').map(encodeURIComponent).join('/')}`,
        authorization: `q-sign-algorithm=sha1&q-ak=AKID${(0,external_node_crypto_.randomBytes)(24).toString('base64url')}` +
            `&q-sign-time=${times}&q-key-time=${times}&q-header-list=&q-url-param-list=` +
            `&q-signature=${(0,external_node_crypto_.randomBytes)(20).toString('hex')}`,
        token: (0,external_node_crypto_.randomBytes)(96).toString('base64url'),
        fileId: `cloud://${env}.${bucket}/${path}`,
        cosFileId: (0,external_node_crypto_.randomBytes)(48).toString('base64'),
        expiresAt: (from + LINK_SECONDS) * 1_000,
    };
    setBounded(service.links, link.authorization, link, MAX_ENTRIES);
    return link;
}
function linkAnswer(service, link) {
    return json(200, {
        errcode: 0,
        errmsg: 'ok',
        url: `${service.url}${link.urlPath}`,
        token: link.token,
        authorization: link.authorization,
        file_id: link.fileId,
        cos_file_id: link.cosFileId,
    });
}
async function readFields(request) {
    const text = await readText(request);
    if (request.record.method !== 'POST')
        return 43002;
    if (text === '')
        return 44002;
    return parseObject(text) ?? 47001;
}
function isMissing(value) {
    return value === undefined || value === '';
}
function failure(errcode) {
    return json(200, { errcode, errmsg: ERRORS[errcode] });
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/emulator/options.js


const HOSTS = ['127.0.0.1', '::1', 'localhost'];
const REGIONS = ['guangzhou', 'shanghai', 'hongkong', 'singapore'];
const HIGHEST_PORT = 65_535;
/**
 * Fills in what `options` leaves out.
 *
 * @throws {InputError} that lists every option that can't be used
 */
function settle(options) {
    const settings = {
        port: options.port ?? 0,
        host: options.host ?? '127.0.0.1',
        accessId: options.accessId ?? `15000${(0,external_node_crypto_.randomInt)(10_000, 100_000)}`,
        secretKey: options.secretKey ?? (0,external_node_crypto_.randomBytes)(16).toString('hex'),
        region: options.region ?? 'guangzhou',
        platform: options.platform ?? 'android',
        tls: options.tls ?? null,
        clock: options.clock ?? Date.now,
        firstUploadId: toId(options.firstUploadId ?? 11231n),
        firstPushId: toId(options.firstPushId ?? 3895624686n),
        checkPackage: options.checkPackage ?? true,
        keepBytes: options.keepBytes ?? false,
        course: options.course ?? null,
        clockSkewMs: options.clockSkewMs ?? Number.POSITIVE_INFINITY,
        cloudBase: {
            appId: options.cloudBase?.appId ?? `wx${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`,
            appSecret: options.cloudBase?.appSecret ?? (0,external_node_crypto_.randomBytes)(16).toString('hex'),
            envs: options.cloudBase?.envs ?? [`emulator-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`],
        },
    };
    const problems = problemsOf(settings);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return settings;
}
function toId(id) {
    if (typeof id === 'bigint')
        return id;
    return /^\d+$/.test(id) ? BigInt(id) : 0n;
}
function problemsOf(settings) {
    const problems = [];
    const { port } = settings;
    if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) {
        problems.push(`The port must be a whole number from 0 to ${HIGHEST_PORT}.`);
    }
    if (!HOSTS.includes(settings.host)) {
        problems.push(`The emulator listens on loopback only: ${HOSTS.join(', ')}.`);
    }
    if (!REGIONS.includes(settings.region)) {
        problems.push(`The region must be one of ${REGIONS.join(', ')}.`);
    }
    if (settings.accessId === '' || settings.accessId.includes(':')) {
        problems.push('The AccessID must not be empty or hold a colon.');
    }
    if (settings.secretKey === '')
        problems.push('The SecretKey must not be empty.');
    if (settings.firstUploadId < 1n || settings.firstPushId < 1n) {
        problems.push('The first id must be a positive whole number.');
    }
    return problems;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./lib/emulator/connection.js
/** One connection of a client, below TLS. */
class Connection {
    #socket;
    #closing = new AbortController();
    #closed;
    constructor(socket) {
        this.#socket = socket;
        // Whatever goes wrong on a connection shows in the records; nothing may end the emulator.
        socket.on('error', () => undefined);
        this.#closed = new Promise((resolve) => {
            socket.once('close', () => {
                this.#closing.abort();
                resolve();
            });
        });
    }
    /** Resolves when the connection is gone. */
    get closed() {
        return this.#closed;
    }
    /** Aborted when the connection is gone. */
    get signal() {
        return this.#closing.signal;
    }
    /** Sends a reset instead of an orderly end. */
    reset() {
        this.#socket.resetAndDestroy();
    }
    /** Gives the connection up. */
    destroy() {
        this.#socket.destroy();
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/emulator/delivery.js


/** The answer that a test made up, with nothing left out. */
function complete(canned) {
    return { status: canned.status ?? 200, headers: canned.headers ?? {}, body: canned.body ?? '' };
}
/** Compresses the body of `answer` if `delivery` says so. */
function encode(answer, delivery) {
    if (delivery.gzip !== true)
        return answer;
    const headers = { ...answer.headers, 'content-encoding': 'gzip' };
    return { ...answer, headers, body: (0,external_node_zlib_.gzipSync)(answer.body) };
}
/** Sends an answer as HTTP would have it; the connection may serve further requests. */
function deliver(response, answer, chunked) {
    const body = Buffer.from(answer.body);
    // A 204 has no body, so none is announced (RFC 9110, 8.6).
    const length = chunked || answer.status === 204 ? {} : { 'content-length': body.length };
    response.writeHead(answer.status, { ...length, ...answer.headers });
    if (chunked)
        response.flushHeaders();
    response.end(body);
}
/**
 * The bytes of an answer that does not go by the book: before the end of the request, or broken
 * off. The connection can't be used for another request after it.
 */
function toBytes(answer, delivery) {
    const body = Buffer.from(answer.body);
    const sent = body.subarray(0, delivery.cutAfter ?? body.length);
    const framing = delivery.chunked === true
        ? { 'transfer-encoding': 'chunked' }
        : { 'content-length': String(body.length) };
    const headers = { connection: 'close', ...framing, ...answer.headers };
    const head = [
        `HTTP/1.1 ${answer.status} ${external_node_http_.STATUS_CODES[answer.status] ?? 'Unknown'}`,
        ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    const parts = [Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1')];
    if (delivery.chunked === true)
        parts.push(Buffer.from(`${body.length.toString(16)}\r\n`));
    parts.push(sent);
    if (delivery.chunked === true && delivery.cutAfter === undefined) {
        parts.push(Buffer.from('\r\n0\r\n\r\n'));
    }
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./lib/emulator/signature.js


/** Whether a request is signed, or was meant to be. */
function isSigned(headers) {
    return headers['sign'] !== undefined || headers['timestamp'] !== undefined;
}
/**
 * Why a signed request is refused, or null when it is signed by the application of this emulator
 * (Signature Authentication, 1024/34213): `Sign` is the Base64 of the lowercase hexadecimal
 * HMAC-SHA256 of `TimeStamp`, `AccessId` and the body.
 *
 * @param body null for one that can't be signed
 */
function refuseSignature(headers, body, settings) {
    const [accessId, timeStamp, sign] = ['accessid', 'timestamp', 'sign'].map((name) => headers[name]);
    if (typeof accessId !== 'string' || typeof timeStamp !== 'string' || typeof sign !== 'string') {
        return unauthenticated('AccessId, TimeStamp and Sign go together');
    }
    if (accessId !== settings.accessId) {
        const message = `no application of ${settings.region} has this AccessID`;
        return { code: TPNS_CODES.unknownAccessId, message };
    }
    if (body === null || sign !== expected(timeStamp + accessId + body, settings.secretKey)) {
        return unauthenticated('the Sign is wrong');
    }
    return refuseTime(timeStamp, settings);
}
function expected(text, secretKey) {
    const hash = (0,external_node_crypto_.createHmac)('sha256', secretKey).update(text, 'utf8').digest('hex');
    return Buffer.from(hash, 'latin1').toString('base64');
}
/** The documents don't say how far a clock may be off; tests choose. */
function refuseTime(timeStamp, { clock, clockSkewMs }) {
    if (!/^\d{10}$/.test(timeStamp))
        return unauthenticated('the TimeStamp is no time in seconds');
    const skew = Math.abs(Number(timeStamp) * 1_000 - clock());
    return skew <= clockSkewMs ? null : unauthenticated('the TimeStamp is too far off');
}
function unauthenticated(message) {
    return { code: TPNS_CODES.unauthenticated, message };
}

;// CONCATENATED MODULE: ./lib/emulator/credentials.js


const BASIC = /^basic +([A-Za-z0-9+/]+={0,2})$/i;
/**
 * Why a JSON request is refused, or null when it comes from the application of this emulator, by
 * Basic credentials or by its signature.
 *
 * @param body null for a body that is no text
 */
function refuseCaller(headers, body, settings) {
    return headers.authorization === undefined && isSigned(headers)
        ? refuseSignature(headers, body, settings)
        : refuseBasic(headers.authorization, settings);
}
/**
 * Why the `Authorization` header is refused, or null when it names the application of this
 * emulator (Basic Auth, 1024/34672). An AccessID that is not known here lives, if anywhere, at
 * another service access point: 1008035. Everything else that is wrong is 1008003.
 */
function refuseBasic(header, settings) {
    const encoded = BASIC.exec(header ?? '')?.[1];
    const [accessId, secretKey] = split(Buffer.from(encoded ?? '', 'base64').toString('utf8'));
    if (encoded === undefined || secretKey === null) {
        return { code: TPNS_CODES.unauthenticated, message: 'no Basic credentials were given' };
    }
    if (accessId !== settings.accessId) {
        const message = `no application of ${settings.region} has this AccessID`;
        return { code: TPNS_CODES.unknownAccessId, message };
    }
    if (secretKey !== settings.secretKey) {
        return { code: TPNS_CODES.unauthenticated, message: 'the SecretKey is wrong' };
    }
    return null;
}
function split(credentials) {
    const colon = credentials.indexOf(':');
    if (colon === -1)
        return [credentials, null];
    return [credentials.slice(0, colon), credentials.slice(colon + 1)];
}

;// CONCATENATED MODULE: ./lib/emulator/push-rules.js



const MAX_MESSAGE_BYTES = 4_096;
const DAY_MS = 86_400_000;
const MAX_DAYS_AHEAD = 90;
const ZONE_MS = 8 * 3_600_000;
/** The documents name no time zone; no clock on Earth is further ahead of UTC than this. */
const FURTHEST_ZONE_MS = 14 * 3_600_000;
const KINDS = new Map([
    ['package_account_push', 'account'],
    ['package_token_push', 'token'],
]);
/** What a top-level field that is given must be (Push API, 1024/33764). */
const FIELD_RULES = {
    message_type: oneOf('notify', 'message'),
    message: isObject,
    upload_id: (value) => typeof value === 'bigint' && value > 0n,
    environment: oneOf('product', 'dev'),
    account_type: (value) => within(value, 0n, 16n) || within(value, 989n, 1015n),
    account_push_type: (value) => within(value, 0n, 1n),
    expire_time: (value) => within(value, 0n, 259200n),
    push_speed: (value) => within(value, 1000n, 50000n),
    send_time: (value) => typeof value === 'string',
    plan_id: (value) => typeof value === 'string',
    multi_pkg: (value) => typeof value === 'boolean',
    collapse_id: (value) => typeof value === 'bigint',
    loop_param: isObject,
    channel_rules: Array.isArray,
};
/**
 * Checks the request for a package push (Push API, 1024/33764). Fields that it does not know are
 * let through.
 */
function checkPush(fields, settings) {
    const { audience_type: audienceType, upload_id: uploadId } = fields;
    const kind = KINDS.get(audienceType);
    const missing = refuseMissing(fields, settings);
    if (missing !== null)
        return missing;
    if (kind === undefined)
        return invalid('audience_type is neither of the two package pushes');
    return (refuseInvalid(fields) ??
        refuseMessage(fields) ??
        push_rules_refuseTime(fields, settings.clock()) ?? {
        fields,
        uploadId: String(uploadId),
        kind,
        sendTime: sendTimeOf(fields),
        loops: loopsOf(fields),
    });
}
function refuseMissing(fields, settings) {
    const required = ['audience_type', 'message_type', 'message', 'upload_id'];
    if (settings.platform === 'ios')
        required.push('environment');
    const missing = required.filter((name) => fields[name] === undefined);
    if (missing.length === 0)
        return null;
    return { code: TPNS_CODES.missing, message: `missing: ${missing.join(', ')}` };
}
function refuseInvalid(fields) {
    for (const [name, isValid] of Object.entries(FIELD_RULES)) {
        if (fields[name] !== undefined && !isValid(fields[name]))
            return invalid(`${name} is invalid`);
    }
    return null;
}
function refuseMessage(fields) {
    const { message_type: messageType, message } = fields;
    const parts = isObject(message) ? message : {};
    const bytes = Buffer.byteLength((0,esm/* stringify */.As)(message) ?? '');
    if (bytes > MAX_MESSAGE_BYTES)
        return invalid(`message has ${bytes} bytes`);
    if (messageType !== 'notify')
        return null;
    for (const name of ['title', 'content']) {
        const value = parts[name];
        if (value === undefined || value === '') {
            return { code: TPNS_CODES.missing, message: `missing: message.${name}` };
        }
        if (typeof value !== 'string')
            return invalid(`message.${name} is invalid`);
    }
    return null;
}
/** A time that has passed is not refused: such a push starts at once. */
function push_rules_refuseTime(fields, now) {
    const { send_time: sendTime } = fields;
    if (sendTime === undefined)
        return null;
    const time = parseTime(String(sendTime));
    const latest = now + MAX_DAYS_AHEAD * DAY_MS + FURTHEST_ZONE_MS;
    if (time !== null && time <= latest)
        return null;
    const message = time === null
        ? 'send_time is no time of the form yyyy-MM-DD HH:MM:SS'
        : `send_time is more than ${MAX_DAYS_AHEAD} days ahead`;
    return { code: TPNS_CODES.illegalTime, message };
}
function parseTime(text) {
    if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text))
        return null;
    const iso = `${text.replace(' ', 'T')}.000Z`;
    const time = Date.parse(iso);
    // The 30th of February would be taken for a day in March.
    return !Number.isNaN(time) && new Date(time).toISOString() === iso ? time : null;
}
/** The documents name no time zone; all service access points lie in UTC+8. */
function sendTimeOf({ send_time: sendTime }) {
    const time = parseTime(String(sendTime));
    return time === null ? null : time - ZONE_MS;
}
function loopsOf(fields) {
    const { loop_param: loop } = fields;
    if (!isObject(loop))
        return null;
    const { dayTimes: times } = loop;
    return Array.isArray(times) && times.length > 0 ? times.length : 1;
}
function oneOf(...values) {
    return (value) => values.includes(value);
}
function within(value, lowest, highest) {
    return typeof value === 'bigint' && value >= lowest && value <= highest;
}
function invalid(message) {
    return { code: TPNS_CODES.invalid, message };
}

;// CONCATENATED MODULE: ./lib/emulator/push.js






/** Seconds (Push API, 1024/33764). */
const DEFAULT_EXPIRE_TIME = 86_400;
/**
 * `POST /v3/push/app` (Push API, 1024/33764), for pushes to a package that this emulator has
 * accepted. Refusals come with HTTP 200 and a `ret_code`.
 */
async function push(request, service) {
    const text = await readText(request);
    const refusal = refuseCaller(request.record.headers, text, service.settings);
    const fields = parseObject(text);
    if (refusal !== null)
        return refused(refusal, fields);
    if (text === null || fields === null) {
        return refused({ code: TPNS_CODES.unparsable, message: 'the body is no JSON object' }, fields);
    }
    const checked = checkPush(fields, service.settings);
    if ('code' in checked)
        return refused(checked, fields);
    const late = refuseTarget(checked, service) ?? refuseTurn(service);
    return late === null ? accepted(service, checked, text) : refused(late, fields);
}
function refuseTarget({ uploadId, kind }, service) {
    const target = service.packages.get(uploadId);
    if (target?.kinds.includes(kind))
        return null;
    const what = target === undefined ? 'package' : `${kind} package`;
    const message = `${service.settings.region} has no ${what} with this upload_id`;
    return { code: TPNS_CODES.noTarget, message };
}
function refuseTurn(service) {
    if (service.takePushTurn())
        return null;
    return { code: TPNS_CODES.tooFast, message: 'package pushes are limited to one a second' };
}
function accepted(service, push, text) {
    const pushIds = Array.from({ length: push.loops ?? 1 }, () => service.takePushId());
    const { uploadId, kind } = push;
    const accepted = { pushIds, uploadId, kind, request: text };
    service.pushes.add(accepted);
    service.pushes.weigh(accepted, text.length);
    for (const pushId of pushIds)
        service.tasks.begin(factsOf(pushId, push, service));
    const pushId = push.loops === null ? pushIds[0] : pushIds;
    return answer({ code: TPNS_CODES.ok, message: '' }, push.fields, pushId);
}
function factsOf(pushId, push, service) {
    const { uploadId, kind, sendTime, fields } = push;
    const message = isObject(fields['message']) ? fields['message'] : {};
    const text = (value) => (typeof value === 'string' ? value : '');
    return {
        pushId,
        uploadId,
        kind,
        messageType: text(fields['message_type']),
        environment: text(fields['environment']) || 'product',
        title: text(message['title']),
        content: text(message['content']),
        expireTime: Number(fields['expire_time'] ?? DEFAULT_EXPIRE_TIME),
        sendTime,
        rows: service.packages.get(uploadId)?.rows ?? null,
    };
}
function refused(refusal, fields) {
    return answer(refusal, fields, '');
}
function answer(outcome, fields, pushId) {
    const { seq, environment } = fields ?? {};
    const text = (0,esm/* stringify */.As)({
        seq: typeof seq === 'bigint' ? seq : 0,
        push_id: pushId,
        ret_code: outcome.code,
        err_msg: outcome.message,
        environment: typeof environment === 'string' ? environment : 'product',
        result: '',
    });
    return jsonText(200, text ?? '');
}

;// CONCATENATED MODULE: ./lib/emulator/questions.js





/** All service access points lie in this time zone. */
const questions_ZONE_MS = 8 * 3_600_000;
/** `POST /v3/statistics/get_push_record` (Querying Push Information for One Task, 1024/33773). */
async function pushRecord(request, service) {
    return await about(request, service, (task) => {
        if (!service.tasks.takeQuestion())
            return questions_refused(TOO_MANY);
        return answered({ pushRecordData: [recordOf(task)] });
    });
}
/**
 * `POST /v3/statistics/get_push_task_stat_channel` (Querying Push Statistics for a Single Task,
 * 1024/33774).
 */
async function pushStatistics(request, service) {
    return await about(request, service, ({ statistics }) => {
        if (!service.tasks.takeQuestion())
            return questions_refused(TOO_MANY);
        const pushStatDataAll = Object.entries(statistics).map(([channel, pushState]) => {
            return { channel, pushState };
        });
        return answered({ pushStatDataAll });
    });
}
/**
 * `POST /v3/push/cancel_timing_task` (Message Recall, 1024/39003). The document gives neither the
 * form of the answer nor codes.
 */
async function cancelTask(request, service) {
    return await about(request, service, (task) => {
        if (task.hasBegun) {
            return questions_refused({ code: TPNS_CODES.invalid, message: `the push is ${task.status}` });
        }
        task.cancel();
        return answered({});
    });
}
/** `POST /v3/push/stop_push_msg` (Message Recall, 1024/39003): for pushes to all and to tags only. */
async function stopTask(request, service) {
    return await about(request, service, () => questions_refused({ code: TPNS_CODES.invalid, message: 'package pushes can not be stopped' }));
}
const TOO_MANY = {
    code: TPNS_CODES.tooFast,
    message: 'an application may ask 200 times an hour',
};
/** Answers a request that names a push by `pushId`. */
async function about({ record, body }, service, answer) {
    const text = await readText({ record, body });
    const refusal = refuseCaller(record.headers, text, service.settings);
    if (refusal !== null)
        return questions_refused(refusal);
    const fields = parseObject(text);
    if (fields === null) {
        return questions_refused({ code: TPNS_CODES.unparsable, message: 'the body is no JSON object' });
    }
    const { pushId } = fields;
    if (pushId === undefined || pushId === '') {
        return questions_refused({ code: TPNS_CODES.missing, message: 'missing: pushId' });
    }
    if (typeof pushId !== 'string') {
        return questions_refused({ code: TPNS_CODES.invalid, message: 'pushId is no string' });
    }
    const task = service.tasks.find(pushId);
    if (task !== undefined)
        return answer(task);
    const message = `${service.settings.region} has no push with this pushId`;
    return questions_refused({ code: TPNS_CODES.unknownPush, message });
}
function recordOf(task) {
    const { pushId, uploadId, kind, messageType, environment, title, content, expireTime } = task.facts;
    return {
        pushId,
        date: timeText(task.facts.sendTime ?? task.createdAt),
        title,
        content,
        status: task.tell(),
        pushType: `package_${kind}_push`,
        messageType,
        environment,
        uploadId: BigInt(uploadId),
        expireTime,
        multiPkg: false,
    };
}
function timeText(time) {
    return new Date(time + questions_ZONE_MS).toISOString().slice(0, 19).replace('T', ' ');
}
function answered(data) {
    const text = (0,esm/* stringify */.As)({ retCode: TPNS_CODES.ok, errMsg: 'NO_ERROR', ...data });
    return jsonText(200, text ?? '');
}
function questions_refused({ code, message }) {
    return jsonText(200, (0,esm/* stringify */.As)({ retCode: code, errMsg: message }) ?? '');
}

;// CONCATENATED MODULE: ./lib/emulator/receive.js

/** The request is not to be read, served or answered any further. */
class Interrupted extends Error {
}
/**
 * The bytes of a request's body as they arrive. Where a fault strikes in mid body, it strikes
 * here.
 *
 * @throws {Interrupted} when a fault has ended the request; an error of Node when the client has
 */
async function* receive(reception) {
    const { request, record, fault } = reception;
    const strike = new Strike(reception);
    await strike.after(0);
    // Leaving the loop early must not cost the connection, which may still carry an answer.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        record.receive(chunk);
        await strike.after(record.bytes);
        if (fault?.kind === 'slow-read')
            await slowDown(reception, fault, chunk.length);
        if (!strike.answered)
            yield chunk;
    }
    record.complete = request.complete;
    if (strike.answered)
        throw new Interrupted('the request was answered before its end');
}
/** Holds a request until its connection is gone. */
async function hold(connection, activity) {
    activity.rest();
    await connection.closed;
    activity.resume();
    throw new Interrupted('the connection was held until it closed');
}
/** A fault that strikes once, after a number of bytes. */
class Strike {
    #reception;
    #done = false;
    #answered = false;
    constructor(reception) {
        this.#reception = reception;
    }
    /** Whether the request was answered, and the rest of it is of no interest. */
    get answered() {
        return this.#answered;
    }
    async after(bytes) {
        const { fault } = this.#reception;
        if (this.#done || fault === null || !('afterBytes' in fault) || bytes < fault.afterBytes)
            return;
        this.#done = true;
        await this.#strike(fault);
    }
    async #strike(fault) {
        const { connection, activity, answerEarly } = this.#reception;
        switch (fault.kind) {
            case 'reset':
                connection.reset();
                throw new Interrupted('the connection was reset');
            case 'stall':
                return await hold(connection, activity);
            case 'early-answer':
                answerEarly(fault);
                if (fault.afterwards === 'keep' || fault.afterwards === 'close')
                    await hold(connection, activity);
                this.#answered = true;
                return;
            case 'pause':
                return await this.#pause(fault);
        }
    }
    async #pause(fault) {
        const { record, connection, activity } = this.#reception;
        fault.pause.reach(record);
        activity.rest();
        await Promise.race([fault.pause.resumed, connection.closed]);
        activity.resume();
    }
}
async function slowDown({ connection }, fault, bytes) {
    await (0,promises_.setTimeout)((bytes / fault.bytes) * fault.everyMs, undefined, { signal: connection.signal });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/adm-zip/adm-zip.js
var adm_zip = __webpack_require__(1316);
;// CONCATENATED MODULE: ./lib/emulator/archive.js



/** Bit 0 of the general purpose flags (APPNOTE.TXT 4.4.4). */
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const archive_MAX_TEXT_BYTES = 4_294_967_296;
/** Larger than the default of zlib, so that a long text is not handed on in thousands of pieces. */
const CHUNK_BYTES = 262_144;
/**
 * Opens an archive that must hold a single txt or csv and no folders (Account Package Upload API,
 * 1024/33765).
 */
function openArchive(bytes) {
    const entries = entriesOf(bytes);
    if (entries === null)
        return unusable('the zip can not be read');
    const names = entries.map((entry) => decodeName(entry.rawEntryName));
    if (names.some((name) => /[/\\]/.test(name)))
        return unusable('the zip holds a folder');
    const [entry] = entries;
    if (entry === undefined || entries.length > 1) {
        return unusable(`the zip holds ${entries.length} files, not one`);
    }
    const format = /\.(txt|csv)$/i.exec(names[0] ?? '')?.[1]?.toLowerCase();
    if (format !== 'txt' && format !== 'csv')
        return unusable('the zip holds no .txt or .csv');
    if ((entry.header.flags & ENCRYPTED) !== 0)
        return unusable('the file in the zip is encrypted');
    return { format, entry };
}
function unusable(problem) {
    return { problem, entry: null };
}
/**
 * Feeds the text of `entry` to `check`, as far as it keeps the rules.
 *
 * @returns what is wrong with the entry's data; empty when it is whole
 */
async function readEntry(entry, check) {
    const total = { size: 0, crc: 0xffffffff };
    try {
        for await (const chunk of inflate(entry)) {
            total.size += chunk.length;
            total.crc = crc32(chunk, total.crc);
            if (total.size > archive_MAX_TEXT_BYTES)
                return 'the file in the zip is larger than 4 GiB';
            check.write(chunk);
            if (check.problem !== '')
                return '';
        }
    }
    catch {
        return 'the file in the zip can not be unpacked';
    }
    check.end();
    const whole = total.size === entry.header.size && ~total.crc >>> 0 === entry.header.crc;
    return whole ? '' : 'the file in the zip is damaged';
}
function entriesOf(bytes) {
    try {
        return new adm_zip(bytes).getEntries();
    }
    catch {
        return null;
    }
}
function inflate(entry) {
    const { method } = entry.header;
    const compressed = external_node_stream_.Readable.from([entry.getCompressedData()]);
    if (method === STORED)
        return compressed;
    if (method === DEFLATED)
        return compressed.pipe((0,external_node_zlib_.createInflateRaw)({ chunkSize: CHUNK_BYTES }));
    throw new Error(`method ${method} is not known`);
}
function decodeName(raw) {
    // In GB18030 a backslash may be the second byte of a character.
    return decode(raw, 'utf-8') ?? decode(raw, 'gb18030') ?? raw.toString('latin1');
}
function decode(raw, encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(raw);
    }
    catch {
        return null;
    }
}
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});
/** `zlib.crc32` is missing from the first releases of Node 20. */
function crc32(chunk, start) {
    let crc = start;
    // An iterator would take several times as long.
    for (let at = 0; at < chunk.length; at += 1) {
        crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (chunk[at] ?? 0)) & 0xff] ?? 0);
    }
    return crc;
}

;// CONCATENATED MODULE: ./lib/emulator/rows.js
const MIN_CHARACTERS = 2;
const MAX_CHARACTERS = 100;
const TOKEN_CHARACTERS = 36;
/** No row that keeps the rules is longer, in UTF-16 units: 100 quotes, each doubled, in quotes. */
const LONGEST_ROW = 1_000;
const CELL = /^(?:"((?:[^"]|"")*)"|((?!")[^,]*))$/;
/**
 * Checks rows as the text arrives: UTF-8, one account of 2 to 100 characters a row, in a csv one
 * column (Account Package Upload API, 1024/33765).
 */
class RowCheck {
    #format;
    #decoder = new TextDecoder('utf-8', { fatal: true });
    #rest = '';
    #rows = 0;
    #tokens = true;
    #problem = '';
    constructor(format) {
        this.#format = format;
    }
    /** Rows so far. */
    get rows() {
        return this.#rows;
    }
    /** Whether every row so far may be a device token (Token Package Upload API, 1024/38862). */
    get tokens() {
        return this.#tokens;
    }
    /** The first breach of a rule; empty when there is none. Never holds an account. */
    get problem() {
        return this.#problem;
    }
    /** Takes the next bytes of the text. */
    write(chunk) {
        if (this.#problem === '')
            this.#take(chunk);
    }
    /** The text is over; a last row may stand without a line break. */
    end() {
        if (this.#problem !== '')
            return;
        this.#take();
        if (this.#problem === '' && this.#rest !== '')
            this.#check(this.#rest);
    }
    #take(chunk) {
        const lines = this.#decode(chunk).split('\n');
        lines[0] = this.#rest + lines[0];
        this.#rest = lines.pop() ?? '';
        for (const line of lines) {
            this.#check(line.endsWith('\r') ? line.slice(0, -1) : line);
            if (this.#problem !== '')
                return;
        }
        if (this.#rest.length > LONGEST_ROW) {
            this.#problem = `row ${this.#rows + 1} is longer than ${MAX_CHARACTERS} characters`;
        }
    }
    #decode(chunk) {
        try {
            return chunk === undefined
                ? this.#decoder.decode()
                : this.#decoder.decode(chunk, { stream: true });
        }
        catch {
            this.#problem = `the text is not UTF-8 after row ${this.#rows}`;
            return '';
        }
    }
    #check(row) {
        this.#rows += 1;
        const account = this.#format === 'csv' ? cell(row) : row;
        if (account === null) {
            this.#problem = `row ${this.#rows} has more than one column`;
            return;
        }
        const length = characters(account);
        this.#tokens &&= length === TOKEN_CHARACTERS;
        if (length < MIN_CHARACTERS || length > MAX_CHARACTERS) {
            const range = `${MIN_CHARACTERS} to ${MAX_CHARACTERS}`;
            this.#problem = `row ${this.#rows} is ${length} characters long, not ${range}`;
        }
    }
}
function cell(row) {
    const match = CELL.exec(row);
    if (match === null)
        return null;
    return match[1]?.replaceAll('""', '"') ?? match[2] ?? '';
}
function characters(text) {
    let count = text.length;
    for (let index = 0; index < text.length; index += 1) {
        // The first half of a pair; the decoder lets no half stand alone.
        if ((text.charCodeAt(index) & 0xfc00) === 0xd800)
            count -= 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/emulator/package-rules.js



const MAX_NAME_CHARACTERS = 100;
/** "100 MB", read as the larger of its two meanings. */
const MAX_BYTES = 104_857_600;
/**
 * Checks a package by the rules of the Account Package Upload API (1024/33765) and the Token
 * Package Upload API (1024/38862). Nothing in a request says which of the two it is: a package
 * whose rows are all 36 characters long may be either.
 */
class PackageCheck {
    #archive = [];
    #name = '';
    #format = '';
    #rows = null;
    #size = 0;
    /** The package begins. */
    open(fileName) {
        // Percent signs stand for what a file name can't hold in a form (HTML, multipart/form-data).
        this.#name = (fileName.split('/').at(-1) ?? '').replace(/%(22|0D|0A)/g, '"');
        const format = /\.(zip|txt|csv)$/i.exec(this.#name)?.[1]?.toLowerCase() ?? '';
        this.#format = format;
        this.#rows = format === 'txt' || format === 'csv' ? new RowCheck(format) : null;
        return this;
    }
    write(chunk) {
        this.#size += chunk.length;
        if (this.#size > MAX_BYTES)
            return;
        this.#rows?.write(chunk);
        if (this.#format === 'zip')
            this.#archive.push(chunk);
    }
    /** What is to be said of the package, now that all of it was written. */
    async verdict() {
        if (this.#size === 0)
            return refuse(TPNS_CODES.emptyFile, 'the file is empty');
        const problem = this.#fileProblem();
        if (problem !== '')
            return refuse(TPNS_CODES.invalid, problem);
        if (this.#rows === null)
            return await this.#archiveVerdict();
        this.#rows.end();
        return verdictOf(this.#rows);
    }
    #fileProblem() {
        const length = [...this.#name].length;
        if (length > MAX_NAME_CHARACTERS)
            return `the file name has ${length} characters`;
        if (this.#format === '')
            return 'the file is not a .zip, .txt or .csv';
        if (this.#size > MAX_BYTES)
            return `the file has ${this.#size} bytes`;
        return '';
    }
    async #archiveVerdict() {
        const archive = openArchive(Buffer.concat(this.#archive));
        if (archive.entry === null)
            return refuse(TPNS_CODES.invalid, archive.problem);
        const rows = new RowCheck(archive.format);
        const problem = await readEntry(archive.entry, rows);
        return problem === '' ? verdictOf(rows) : refuse(TPNS_CODES.invalid, problem);
    }
}
function verdictOf(rows) {
    if (rows.problem !== '')
        return refuse(TPNS_CODES.invalid, rows.problem);
    if (rows.rows === 0)
        return refuse(TPNS_CODES.emptyFile, 'the file holds no row');
    return { refusal: null, rows: rows.rows, kinds: rows.tokens ? ['account', 'token'] : ['account'] };
}
function refuse(code, message) {
    return { refusal: { code, message } };
}

;// CONCATENATED MODULE: ./lib/emulator/upload.js





const NOWHERE = { write: () => undefined };
const UNCHECKED = { refusal: null, rows: null, kinds: ['account', 'token'] };
/**
 * `POST /v3/push/package/upload` (Account Package Upload API, 1024/33765): a form with one part
 * named `file` that carries a file name. Refusals come with HTTP 200 and a `retCode`.
 */
async function uploadPackage(request, service) {
    const { record, body } = request;
    const { settings } = service;
    const check = new PackageCheck();
    const form = await readForm({
        record,
        body,
        keepBytes: settings.keepBytes,
        openFile: (file) => (settings.checkPackage ? check.open(file.fileName ?? '') : NOWHERE),
    });
    const refusal = refuseBasic(record.headers.authorization, settings) ?? upload_refuseForm(form, record.file);
    if (refusal !== null)
        return upload_refused(refusal);
    const verdict = settings.checkPackage ? await check.verdict() : UNCHECKED;
    return verdict.refusal === null
        ? upload_accepted(service, record.file, verdict)
        : upload_refused(verdict.refusal);
}
function upload_refuseForm(form, file) {
    if (form.problem !== '')
        return { code: TPNS_CODES.unparsable, message: form.problem };
    if (file === null || file.field !== 'file' || (file.fileName ?? '') === '') {
        return { code: TPNS_CODES.missing, message: 'the form has no part named file with a file name' };
    }
    if (form.files > 1) {
        return { code: TPNS_CODES.invalid, message: 'the form has more than one file' };
    }
    return null;
}
function upload_accepted(service, file, verdict) {
    const uploadId = service.takeUploadId();
    const { rows, kinds } = verdict;
    const accepted = {
        uploadId,
        name: file?.fileName ?? '',
        sha256: file?.sha256 ?? '',
        size: file?.size ?? 0,
        rows,
        kinds,
    };
    setBounded(service.packages, uploadId, accepted, MAX_ENTRIES);
    return upload_answer(TPNS_CODES.ok, '', uploadId);
}
function upload_refused(refusal) {
    return upload_answer(refusal.code, refusal.message, '0');
}
function upload_answer(code, message, uploadId) {
    const text = `{"retCode":${code},"errMsg":${JSON.stringify(message)},"uploadId":${uploadId}}`;
    return jsonText(200, text);
}

;// CONCATENATED MODULE: ./lib/emulator/exchange.js










const TPNS = new Map([
    ['/v3/push/package/upload', uploadPackage],
    ['/v3/push/app', push],
    ['/v3/push/cancel_timing_task', cancelTask],
    ['/v3/push/stop_push_msg', stopTask],
    ['/v3/statistics/get_push_record', pushRecord],
    ['/v3/statistics/get_push_task_stat_channel', pushStatistics],
]);
/** These say in their own words that the method is wrong. */
const WECHAT = new Map([
    ['/cgi-bin/stable_token', stableToken],
    ['/tcb/uploadfile', uploadLink],
]);
/** One request and its answer. */
class Exchange {
    #service;
    #request;
    #response;
    #connection;
    #record;
    #fault;
    constructor(service, http) {
        this.#service = service;
        this.#request = http.request;
        this.#response = http.response;
        this.#connection = http.connection;
        this.#record = new RequestRecord(http.request);
        this.#fault = service.faults.take(this.#record.path);
        this.#record.fault = this.#fault?.kind ?? null;
        service.records.add(this.#record);
    }
    /** Serves the request. Never rejects: what goes wrong shows in the record. */
    async run() {
        const { activity } = this.#service;
        activity.begin();
        this.#response.on('error', () => undefined);
        try {
            await this.#conclude(await this.#serve());
        }
        catch (error) {
            this.#abandon(error);
        }
        finally {
            this.#service.records.weigh(this.#record, this.#record.weight);
            if (this.#fault?.kind === 'pause')
                this.#fault.pause.miss(this.#record);
            activity.rest();
        }
    }
    async #serve() {
        const body = receive({
            request: this.#request,
            record: this.#record,
            connection: this.#connection,
            activity: this.#service.activity,
            fault: this.#fault,
            answerEarly: (fault) => this.#sendBytes(complete(fault), fault),
        });
        const canned = cannedAnswer(this.#fault);
        if (canned !== null) {
            await discard(body);
            return complete(canned);
        }
        return await this.#dispatch({ record: this.#record, body });
    }
    async #dispatch(request) {
        const { path, method } = request.record;
        const wechat = WECHAT.get(path);
        if (wechat !== undefined)
            return await wechat(request, this.#service);
        const endpoint = TPNS.get(path) ?? (path.startsWith(COS_PREFIX) ? storeObject : undefined);
        if (endpoint !== undefined && method === 'POST')
            return await endpoint(request, this.#service);
        await discard(request.body);
        return endpoint === undefined ? notFound(path) : wrongMethod();
    }
    async #conclude(answer) {
        const fault = this.#fault;
        if (fault?.kind === 'reset-after-request')
            return this.#connection.reset();
        if (fault?.kind === 'no-answer')
            return await hold(this.#connection, this.#service.activity);
        const delivery = fault?.kind === 'answer' || fault?.kind === 'alter' ? fault : {};
        const altered = fault?.kind === 'alter' ? alter(answer, fault) : answer;
        if (delivery.cutAfter === undefined)
            this.#send(altered, delivery);
        else
            this.#sendBytes(altered, delivery);
    }
    #send(answer, delivery) {
        this.#record.answer = { status: answer.status, body: answer.body.toString() };
        deliver(this.#response, encode(answer, delivery), delivery.chunked === true);
    }
    #sendBytes(answer, delivery) {
        const { socket } = this.#request;
        this.#record.answer = { status: answer.status, body: answer.body.toString() };
        const bytes = toBytes(encode(answer, delivery), delivery);
        if (delivery.afterwards === 'keep')
            socket.write(bytes);
        else if (delivery.afterwards === 'close')
            socket.end(bytes, () => this.#connection.destroy());
        else
            socket.end(bytes);
    }
    #abandon(error) {
        const gone = this.#connection.signal.aborted || this.#request.errored !== null;
        if (error instanceof Interrupted || gone || this.#response.headersSent) {
            this.#connection.destroy();
            return;
        }
        const message = error instanceof Error ? error.message : String(error);
        this.#send(json(500, { errMsg: `the emulator failed: ${message}` }), {});
    }
}
function cannedAnswer(fault) {
    if (fault?.kind === 'answer')
        return fault;
    if (fault?.kind !== 'redirect')
        return null;
    return { status: fault.status, headers: { location: fault.location } };
}
function alter(answer, change) {
    const headers = { ...answer.headers, ...change.headers };
    const { status = answer.status, body = answer.body } = change;
    return { status, headers, body };
}

;// CONCATENATED MODULE: ./lib/emulator/server.js






/** The listener of an emulator, and the connections that were made to it. */
class EmulatorServer {
    #service;
    #server;
    #open = new Map();
    #port;
    #accepted = 0;
    constructor(service) {
        const { tls, port } = service.settings;
        const timeouts = { requestTimeout: 0, keepAliveTimeout: 0 };
        this.#service = service;
        this.#port = port;
        this.#server = tls === null ? (0,external_node_http_.createServer)(timeouts) : (0,external_node_https_.createServer)({ ...timeouts, ...tls });
        // A connection that can't be accepted is the client's trouble; `listen` has its own ears.
        this.#server.on('error', () => undefined);
        this.#server.on('connection', (socket) => this.#accept(socket));
        this.#server.on('request', (request, response) => void this.#serve(request, response));
        // What is no HTTP, or breaks off within a request, gets no answer.
        this.#server.on('clientError', (_error, socket) => socket.destroy());
    }
    /** Connections that were made so far, those that were reset at once included. */
    get accepted() {
        return this.#accepted;
    }
    /**
     * Listens, always at the same port once it has one.
     *
     * @throws {ActionError} when it can't, as when the port is in use
     */
    async listen() {
        if (this.#server.listening)
            return;
        const { host, tls } = this.#service.settings;
        try {
            this.#server.listen(this.#port, host);
            await (0,external_node_events_.once)(this.#server, 'listening');
        }
        catch (cause) {
            throw new errors/* ActionError */.lZ(`The emulator can't listen on port ${this.#port} of ${host}.`, {
                hint: 'Choose another port, or 0 for any that is free.',
                cause,
            });
        }
        this.#port = this.#server.address().port;
        const scheme = tls === null ? 'http' : 'https';
        this.#service.url = `${scheme}://${host === '::1' ? '[::1]' : host}:${this.#port}`;
    }
    /** Refuses new connections until `listen`; those that are in use live on. */
    refuse() {
        if (this.#server.listening)
            this.#server.close();
    }
    /** Ends everything at once. */
    async close() {
        const closed = this.#server.listening ? (0,external_node_events_.once)(this.#server, 'close') : Promise.resolve();
        this.refuse();
        const open = [...this.#open.values()];
        for (const connection of open)
            connection.destroy();
        await Promise.all([closed, ...open.map((connection) => connection.closed)]);
    }
    #accept(socket) {
        const connection = new Connection(socket);
        this.#accepted += 1;
        this.#open.set(socket, connection);
        socket.once('close', () => this.#open.delete(socket));
        if (this.#service.faults.takeHangUp())
            connection.reset();
    }
    async #serve(request, response) {
        const connection = this.#connectionOf(request.socket);
        await new Exchange(this.#service, { request, response, connection }).run();
    }
    /** Under TLS, the socket of a request is another one than that of its connection. */
    #connectionOf(socket) {
        const known = this.#open.get(socket);
        if (known !== undefined)
            return known;
        for (const [open, connection] of this.#open) {
            if (open.remotePort === socket.remotePort && open.remotePort !== undefined)
                return connection;
        }
        return new Connection(socket);
    }
}

;// CONCATENATED MODULE: ./lib/emulator/activity.js
/** Counts what is going on, so that a test can wait until nothing is. */
class Activity {
    #begun = 0;
    #busy = 0;
    #waiting = [];
    /** A request has begun. */
    begin() {
        this.#begun += 1;
        this.#busy += 1;
        this.#release();
    }
    /** A request that was held goes on. */
    resume() {
        this.#busy += 1;
    }
    /** A request is over, or held until somebody acts. */
    rest() {
        this.#busy -= 1;
        this.#release();
    }
    /** Resolves when at least `begun` requests have begun. */
    arrived(begun) {
        return this.#wait(begun, false);
    }
    /** Resolves when at least `begun` requests have begun and all that have begun are at rest. */
    settled(begun) {
        return this.#wait(begun, true);
    }
    #wait(begun, rest) {
        return new Promise((resolve) => {
            this.#waiting.push({ begun, rest, resolve });
            this.#release();
        });
    }
    #release() {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const wait of waiting) {
            if (this.#begun >= wait.begun && !(wait.rest && this.#busy > 0))
                wait.resolve();
            else
                this.#waiting.push(wait);
        }
    }
}

;// CONCATENATED MODULE: ./lib/emulator/faults.js
/** A request that stops in mid body and waits for the test. */
class Pause {
    /** Resolves when the bytes have arrived; rejects when the request ended before. */
    reached;
    /** Resolves once `resume` was called. */
    resumed;
    #reach = () => undefined;
    #miss = () => undefined;
    #resume = () => undefined;
    constructor() {
        this.reached = new Promise((resolve, reject) => {
            this.#reach = resolve;
            this.#miss = reject;
        });
        // A test that does not wait for the pause must not die of it.
        this.reached.catch(() => undefined);
        this.resumed = new Promise((resolve) => {
            this.#resume = resolve;
        });
    }
    /** Read on. */
    resume() {
        this.#resume();
    }
    /** The bytes have arrived. */
    reach(request) {
        this.#reach(request);
    }
    /** The request is over; without effect when the bytes had arrived. */
    miss(request) {
        this.#miss(new Error(`the request ended after ${request.bytes} bytes`));
    }
}
/** The faults that a test has chosen. */
class Faults {
    #queue = [];
    #always = null;
    /** Faults that have not yet met a request, apart from the one of `always`. */
    get pending() {
        return this.#queue;
    }
    /** Applies each fault to one request, in turn, after those that already wait. */
    next(...faults) {
        this.#queue.push(...faults);
    }
    /** Applies the fault to every request for which none waits. */
    always(fault) {
        this.#always = fault;
    }
    /** No more faults. Requests that have met one are not set free. */
    clear() {
        this.#queue = [];
        this.#always = null;
    }
    /**
     * Stops the next request (to `path`) once that many bytes of its body have arrived. What the
     * client sends after that is held by the operating system, some megabytes on loopback: a client
     * has not come to its last byte only when more than that is left.
     */
    pauseAt(afterBytes, path) {
        const pause = new Pause();
        this.next({ kind: 'pause', afterBytes, pause, ...(path === undefined ? {} : { path }) });
        return pause;
    }
    /** Takes the fault for a request to `path` out of the queue. */
    take(path) {
        const index = this.#queue.findIndex((fault) => fault.kind !== 'hang-up' && (fault.path ?? path) === path);
        if (index !== -1)
            return this.#queue.splice(index, 1)[0] ?? null;
        const always = this.#always;
        if (always === null || always.kind === 'hang-up')
            return null;
        return (always.path ?? path) === path ? always : null;
    }
    /** Whether the connection that was just made is to be reset. */
    takeHangUp() {
        if (this.#queue[0]?.kind === 'hang-up') {
            this.#queue.shift();
            return true;
        }
        return this.#always?.kind === 'hang-up';
    }
}

;// CONCATENATED MODULE: ./lib/emulator/kept.js
/** The latest of what came, as much as there is room for. */
class Kept {
    list = [];
    #mostItems;
    #mostBytes;
    /** What each item holds, in bytes; nothing as long as it still grows. */
    #weights = new Map();
    #total = 0;
    constructor(most) {
        this.#mostItems = most.items;
        this.#mostBytes = most.bytes;
    }
    /** Takes an item; the oldest goes when there are too many. */
    add(item) {
        this.list.push(item);
        this.#weights.set(item, 0);
        if (this.list.length > this.#mostItems)
            this.#forgetOldest();
    }
    /** The item grows no more: the oldest go until there is room for it. The latest always stays. */
    weigh(item, bytes) {
        // It may have been forgotten while it grew.
        if (!this.#weights.has(item))
            return;
        this.#weights.set(item, bytes);
        this.#total += bytes;
        while (this.#total > this.#mostBytes && this.list.length > 1)
            this.#forgetOldest();
    }
    #forgetOldest() {
        const oldest = this.list.shift();
        if (oldest === undefined)
            return;
        this.#total -= this.#weights.get(oldest) ?? 0;
        this.#weights.delete(oldest);
    }
}

;// CONCATENATED MODULE: ./lib/emulator/task.js
/** States in which a push has not begun. */
const WAITING = ['PUSH_INIT', 'PUSH_WAIT'];
const CANCELED = 'PUSH_CANCELED';
/** How long each of the first states lasts when nobody has chosen otherwise. */
const STEP_MS = 1_000;
/** Devices of a push to a package whose rows nobody counted. */
const SOME_ROWS = 1_000;
/** What is left of a push to be told: its state, and what it reached. */
class Task {
    facts;
    createdAt;
    #clock;
    #states;
    /** When each state begins, by the clock; null when questions bring the next one. */
    #begins;
    #questionsEach = 0;
    #asked = 0;
    #statistics = null;
    questions = 0;
    constructor(facts, clock) {
        this.facts = facts;
        this.#clock = clock;
        this.createdAt = clock();
        this.#states = ['PUSH_INIT', 'PUSH_WAIT', 'PUSH_STARTED', 'PUSH_FINISHED'];
        // A push that was scheduled waits for its time.
        const start = Math.max(this.createdAt + 2 * STEP_MS, facts.sendTime ?? 0);
        this.#begins = [this.createdAt, this.createdAt + STEP_MS, start, start + STEP_MS];
    }
    get pushId() {
        return this.facts.pushId;
    }
    get uploadId() {
        return this.facts.uploadId;
    }
    get status() {
        return this.#states[this.#step()] ?? '';
    }
    /** Whether the push has begun, or has ended. */
    get hasBegun() {
        return !WAITING.includes(this.status);
    }
    /** From now on, the push goes through these states. */
    follow({ states, each }) {
        const now = this.#clock();
        this.#states = states;
        this.#asked = 0;
        this.#questionsEach = 'questions' in each ? each.questions : 0;
        this.#begins = 'ms' in each ? states.map((_, index) => now + index * each.ms) : null;
    }
    /** Tells the state to somebody who asks. */
    tell() {
        const { status } = this;
        this.questions += 1;
        this.#asked += 1;
        return status;
    }
    /** Somebody has cancelled the push. */
    cancel() {
        this.follow({ states: [CANCELED], each: { questions: 1 } });
    }
    /** What the push reached so far; nothing before it has begun, unless somebody has chosen it. */
    get statistics() {
        if (this.#statistics !== null)
            return this.#statistics;
        return this.hasBegun && this.status !== CANCELED
            ? likely(this.facts.rows ?? SOME_ROWS, this.status)
            : {};
    }
    set statistics(statistics) {
        this.#statistics = statistics;
    }
    #step() {
        const last = this.#states.length - 1;
        if (this.#begins === null)
            return Math.min(Math.floor(this.#asked / this.#questionsEach), last);
        const now = this.#clock();
        return Math.max(this.#begins.findLastIndex((begin) => begin <= now), 0);
    }
}
/** Numbers such as a push to so many devices has, half of them while it is under way. */
function likely(rows, status) {
    const devices = status === 'PUSH_FINISHED' ? rows : Math.floor(rows / 2);
    const huawei = Math.floor(devices / 2);
    const xiaomi = Math.floor(devices / 4);
    return {
        xg: numbers(devices - huawei - xiaomi),
        hw: numbers(huawei),
        xm: numbers(xiaomi),
        all: numbers(devices),
    };
}
function numbers(devices) {
    const arrived = Math.floor(devices * 0.9);
    return {
        pushActiveUv: devices,
        pushOnlineUv: Math.floor(devices * 0.95),
        verifySvcUv: arrived,
        callbackVerifySvcUv: arrived,
        arrivalUv: arrived,
        verifyUv: arrived,
        clickUv: Math.floor(devices * 0.1),
        cleanupUv: Math.floor(devices * 0.2),
    };
}

;// CONCATENATED MODULE: ./lib/emulator/tasks.js


const HOUR_MS = 3_600_000;
const tasks_DAY_MS = 24 * HOUR_MS;
/** "Tasks of the last month", read as the longest of months. */
const MAX_AGE_MS = 31 * tasks_DAY_MS;
/** Questions that an application may ask in an hour (Push Information, 1024/33773). */
const QUESTIONS_AN_HOUR = 200;
/** Keeps the tasks, and counts the questions about them. */
class Tasks {
    #clock;
    #course;
    #takePushId;
    #tasks = new Map();
    #asked = [];
    constructor(options) {
        this.#clock = options.clock;
        this.#course = options.course;
        this.#takePushId = options.takePushId;
    }
    get(pushId) {
        return this.#tasks.get(pushId);
    }
    [Symbol.iterator]() {
        return this.#tasks.values();
    }
    /** The task that somebody may ask about; undefined for one that is too old, too. */
    find(pushId) {
        const task = this.#tasks.get(pushId);
        return task !== undefined && this.#clock() - task.createdAt <= MAX_AGE_MS ? task : undefined;
    }
    /** A push was accepted. */
    begin(facts) {
        const task = new Task(facts, this.#clock);
        if (this.#course !== null)
            task.follow(this.#course);
        setBounded(this.#tasks, facts.pushId, task, MAX_ENTRIES);
        return task;
    }
    add(made = {}) {
        const task = this.begin({
            pushId: made.pushId ?? this.#takePushId(),
            uploadId: made.uploadId ?? '1',
            kind: made.kind ?? 'account',
            messageType: 'notify',
            environment: 'product',
            title: 'A title',
            content: 'Some content',
            expireTime: 86_400,
            sendTime: null,
            rows: null,
        });
        if (made.course !== undefined)
            task.follow(made.course);
        if (made.statistics !== undefined)
            task.statistics = made.statistics;
        return task.pushId;
    }
    follow(pushId, course) {
        this.#known(pushId).follow(course);
    }
    count(pushId, statistics) {
        this.#known(pushId).statistics = statistics;
    }
    /** False when the application has asked too much in the last hour; otherwise it has asked now. */
    takeQuestion() {
        const now = this.#clock();
        this.#asked = this.#asked.filter((at) => now - at < HOUR_MS);
        if (this.#asked.length >= QUESTIONS_AN_HOUR)
            return false;
        this.#asked.push(now);
        return true;
    }
    #known(pushId) {
        const task = this.#tasks.get(pushId);
        if (task === undefined)
            throw new Error(`the emulator knows no push ${pushId}`);
        return task;
    }
}

;// CONCATENATED MODULE: ./lib/emulator/service.js





/** What the emulated services remember. */
class Service {
    settings;
    faults = new Faults();
    activity = new Activity();
    records = new Kept(MAX_KEPT);
    packages = new Map();
    pushes = new Kept(MAX_KEPT);
    tasks;
    objects = new Map();
    /** By `authorization`. */
    links = new Map();
    /** Access tokens that are good, with the time when they expire. */
    accessTokens = new Map();
    /** Whether Cloud Base is enabled for the mini-program. */
    cloudBaseEnabled = true;
    /** Base of every address on this server, without a slash at its end. */
    url = '';
    #nextUploadId;
    #nextPushId;
    #lastPushAt = Number.NEGATIVE_INFINITY;
    constructor(settings) {
        this.settings = settings;
        this.#nextUploadId = settings.firstUploadId;
        this.#nextPushId = settings.firstPushId;
        const { clock, course } = settings;
        this.tasks = new Tasks({ clock, course, takePushId: () => this.takePushId() });
    }
    /** The next id for a package, in digits. */
    takeUploadId() {
        return String(this.#nextUploadId++);
    }
    /** The next id for a push, in digits. */
    takePushId() {
        return String(this.#nextPushId++);
    }
    /** False when the last package push is less than a second ago; otherwise that is now. */
    takePushTurn() {
        const now = this.settings.clock();
        if (now - this.#lastPushAt < 1_000)
            return false;
        this.#lastPushAt = now;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/emulator/index.js




/**
 * Starts a local stand-in for the package upload, the push and its statistics of TPNS, and for the
 * file upload of WeChat Cloud Base. Prints nothing, listens on loopback only.
 *
 * @throws {InputError} for options that can't be used
 * @throws {ActionError} when the port can't be had
 */
async function startEmulator(options = {}) {
    const settings = settle(options);
    const service = new Service(settings);
    const server = new EmulatorServer(service);
    await server.listen();
    const { accessId, secretKey, region } = settings;
    return {
        url: service.url,
        accessId,
        secretKey,
        region,
        requests: service.records.list,
        get connections() {
            return server.accepted;
        },
        packages: service.packages,
        pushes: service.pushes.list,
        tasks: service.tasks,
        cloudBase: cloudBaseOf(service),
        faults: service.faults,
        refuse: () => server.refuse(),
        listen: () => server.listen(),
        arrived: (requests) => service.activity.arrived(requests),
        settled: (requests = 0) => service.activity.settled(requests),
        close: () => server.close(),
    };
}
function cloudBaseOf(service) {
    return {
        ...service.settings.cloudBase,
        objects: service.objects,
        issueToken: () => issueToken(service)[0],
        expireTokens: () => service.accessTokens.clear(),
        expireLinks: () => {
            for (const [key, link] of service.links)
                service.links.set(key, { ...link, expiresAt: 0 });
        },
        enable: (enabled) => {
            service.cloudBaseEnabled = enabled;
        },
    };
}


/***/ })

};
