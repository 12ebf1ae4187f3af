export const id = 676;
export const ids = [676];
export const modules = {

/***/ 5676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storageSecrets: () => (/* binding */ storageSecrets),
  storeFile: () => (/* binding */ storeFile)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/net/index.js + 20 modules
var net = __webpack_require__(1788);
// EXTERNAL MODULE: ./lib/safety/service-url.js
var service_url = __webpack_require__(5205);
;// CONCATENATED MODULE: ./lib/services/cloudbase/codes.js

const OWN_FAULT = (0,messages/* text */.Qq)('cloudbase.hint.own-fault');
const TOKEN = (0,messages/* text */.Qq)('cloudbase.hint.token');
const APP = (0,messages/* text */.Qq)('cloudbase.hint.app');
/**
 * The codes of uploadFile (WeChat Cloud Base, HTTP API), and those with which getStableAccessToken
 * refuses (WeChat, global error codes).
 */
const CODES = new Map([
    [-1, passing((0,messages/* text */.Qq)('cloudbase.code.system'))],
    [-1000, passing((0,messages/* text */.Qq)('cloudbase.code.system'))],
    [40001, refusal((0,messages/* text */.Qq)('cloudbase.code.credential'), (0,messages/* text */.Qq)('cloudbase.hint.credential'))],
    [40002, refusal((0,messages/* text */.Qq)('cloudbase.code.grant'), OWN_FAULT)],
    [40013, refusal((0,messages/* text */.Qq)('cloudbase.code.app-id'), APP)],
    [40014, refusal((0,messages/* text */.Qq)('cloudbase.code.token'), TOKEN)],
    [40097, refusal((0,messages/* text */.Qq)('cloudbase.code.parameter'), (0,messages/* text */.Qq)('cloudbase.hint.parameter'))],
    [40101, refusal((0,messages/* text */.Qq)('cloudbase.code.no-parameter'), OWN_FAULT)],
    [40125, refusal((0,messages/* text */.Qq)('cloudbase.code.app-secret'), APP)],
    [40164, refusal((0,messages/* text */.Qq)('cloudbase.code.address'), (0,messages/* text */.Qq)('cloudbase.hint.address'))],
    [41001, refusal((0,messages/* text */.Qq)('cloudbase.code.no-token'), TOKEN)],
    [41002, refusal((0,messages/* text */.Qq)('cloudbase.code.no-app-id'), APP)],
    [41004, refusal((0,messages/* text */.Qq)('cloudbase.code.no-app-secret'), APP)],
    [42001, refusal((0,messages/* text */.Qq)('cloudbase.code.expired'), TOKEN)],
    [43002, refusal((0,messages/* text */.Qq)('cloudbase.code.method'), OWN_FAULT)],
    [44002, refusal((0,messages/* text */.Qq)('cloudbase.code.empty'), OWN_FAULT)],
    [45009, refusal((0,messages/* text */.Qq)('cloudbase.code.day-quota'), (0,messages/* text */.Qq)('cloudbase.hint.tomorrow'))],
    [45011, refusal((0,messages/* text */.Qq)('cloudbase.code.minute-quota'), (0,messages/* text */.Qq)('cloudbase.hint.minutes'))],
    [47001, refusal((0,messages/* text */.Qq)('cloudbase.code.malformed'), OWN_FAULT)],
    [85088, refusal((0,messages/* text */.Qq)('cloudbase.code.not-enabled'), (0,messages/* text */.Qq)('cloudbase.hint.enable'))],
]);
/** Refusals after which a new access token may help. */
const STALE_TOKEN_CODES = new Set([40001, 40014, 42001]);
/** What is known of `code`; a code that is not documented is a refusal. */
function lookUpWechatCode(code) {
    return CODES.get(code) ?? refusal((0,messages/* text */.Qq)('cloudbase.code.unknown'), (0,messages/* text */.Qq)('cloudbase.hint.unknown'));
}
/** Whether an `errcode` of a request that was made with an access token says that it is stale. */
function isStaleTokenCode(code) {
    return STALE_TOKEN_CODES.has(code);
}
function refusal(meaning, hint) {
    return { meaning, retryable: false, hint };
}
function passing(meaning) {
    return { meaning, retryable: true, hint: (0,messages/* text */.Qq)('cloudbase.hint.later') };
}

;// CONCATENATED MODULE: ./lib/services/cloudbase/wechat.js




const HINTS = {
    name: (0,messages/* text */.Qq)('cloudbase.wechat'),
    answer: (0,messages/* text */.Qq)('cloudbase.wechat-answer'),
    redirect: (0,messages/* text */.Qq)('cloudbase.hint.wechat-redirect'),
    unusable: (0,messages/* text */.Qq)('cloudbase.hint.wechat-unusable'),
    statuses: { 403: (0,messages/* text */.Qq)('cloudbase.hint.wechat-forbidden') },
    otherStatus: (0,messages/* text */.Qq)('cloudbase.hint.wechat-other'),
    secretive: /token|authorization|q-sign/i,
};
/** Most bytes of a token, a signature or an id. */
const MAX_FIELD_BYTES = 16_384;
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
    const answer = await (0,net/* sendRequest */.w$)({
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
    return (0,net/* readAnswer */.JN)(answer, { url, scrubber, now: now() }, {
        hints: HINTS,
        read: ({ body }) => (0,net/* readJson */.Vh)(body, {
            code: 'errcode',
            text: 'errmsg',
            isCodeOptional: call.isCodeOptional ?? false,
            what: call.what,
            lookUp: lookUpWechatCode,
            read: call.read,
        }),
    });
}
/**
 * A field that is a text which holds something, no control character, no half of a character, and at
 * most 16 KiB.
 */
function readText(fields, name) {
    const value = fields[name];
    if (typeof value !== 'string' || value === '') {
        return { problem: (0,messages/* text */.Qq)('net.fault.no-text', { field: name }) };
    }
    if (Buffer.byteLength(value) > MAX_FIELD_BYTES) {
        const most = (0,messages/* text */.Qq)('net.fault.kib', { count: MAX_FIELD_BYTES / 1024 });
        return { problem: (0,messages/* text */.Qq)('net.fault.long-field', { field: name, most }) };
    }
    if (/[\p{Cc}\p{Cs}]/u.test(value)) {
        return { problem: (0,messages/* text */.Qq)('cloudbase.control-character', { field: name }) };
    }
    return { value };
}

;// CONCATENATED MODULE: ./lib/services/cloudbase/access-token.js





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
                throw (0,net/* rephrase */.rb)(error, error.problem, (0,messages/* text */.Qq)('cloudbase.hint.renewed'));
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
        what: (0,messages/* text */.Qq)('cloudbase.an-access-token'),
        isCodeOptional: true,
        read: (fields) => {
            const token = readText(fields, 'access_token');
            if ('value' in token)
                connection.onSecret(token.value);
            return token;
        },
    }, connection);
}

// EXTERNAL MODULE: ./node_modules/@rgrove/parse-xml/dist/index.js
var dist = __webpack_require__(334);
;// CONCATENATED MODULE: ./lib/services/cloudbase/cos-answer.js



/** Statuses of a form upload that has worked (COS, POST Object, 436/14690). */
const SUCCESS_STATUSES = new Set([200, 201, 204]);
/** Documents of COS have some hundred bytes. */
const MAX_XML_BYTES = 65_536;
const cos_answer_HINTS = {
    name: (0,messages/* text */.Qq)('cloudbase.storage'),
    answer: (0,messages/* text */.Qq)('cloudbase.storage-answer'),
    redirect: (0,messages/* text */.Qq)('cloudbase.hint.storage-redirect'),
    unusable: (0,messages/* text */.Qq)('cloudbase.hint.storage'),
    statuses: {
        403: (0,messages/* text */.Qq)('cloudbase.hint.storage-forbidden'),
        413: (0,messages/* text */.Qq)('cloudbase.hint.storage-too-large'),
    },
    otherStatus: (0,messages/* text */.Qq)('cloudbase.hint.storage'),
    isRetried: isRetriedStatus,
};
/** What to do, by COS's code. */
const CODE_HINTS = new Map([
    ['AccessDenied', (0,messages/* text */.Qq)('cloudbase.hint.denied')],
    ['ExpiredToken', (0,messages/* text */.Qq)('cloudbase.hint.expired')],
    ['RequestTimeTooSkewed', (0,messages/* text */.Qq)('cloudbase.hint.expired')],
    ['EntityTooLarge', (0,messages/* text */.Qq)('cloudbase.hint.file-size')],
    ['KeyTooLong', (0,messages/* text */.Qq)('cloudbase.hint.path-length')],
    ['NoSuchBucket', (0,messages/* text */.Qq)('cloudbase.hint.bucket')],
]);
const FORMAT = {
    hints: cos_answer_HINTS,
    read: readBody,
    isSuccess: (status) => SUCCESS_STATUSES.has(status),
};
/**
 * Returns when the storage has the file.
 *
 * @throws {ServiceError} for every answer that does not say so
 */
function checkStored(answer, context) {
    (0,net/* readAnswer */.JN)(answer, context, FORMAT);
}
/** A success has an empty body or a document of its own; whatever else comes is somebody else's. */
function readBody({ body, status }) {
    const xml = new TextDecoder().decode(body).trim();
    if (xml === '')
        return { value: null };
    const root = body.length > MAX_XML_BYTES ? undefined : readRoot(xml);
    // A page for people may be well-formed, too.
    if (root === undefined || /^html$/i.test(root.name)) {
        return { problem: (0,messages/* text */.Qq)('cloudbase.no-document') };
    }
    if (root.name !== 'Error')
        return { value: null };
    const error = errorOf(root);
    if (error === undefined)
        return { problem: (0,messages/* text */.Qq)('cloudbase.no-code') };
    const { code, message, requestId } = error;
    const retryable = isRetriedStatus(status);
    const otherwise = retryable ? (0,messages/* text */.Qq)('cloudbase.hint.again') : (0,messages/* text */.Qq)('cloudbase.hint.link');
    return {
        refusal: {
            what: (0,messages/* text */.Qq)('cloudbase.the-file'),
            code,
            said: message,
            requestId,
            meaning: '',
            retryable,
            hint: CODE_HINTS.get(code) ?? otherwise,
        },
    };
}
/**
 * Reads an error document: the texts of the `Code`, `Message` and `RequestId` right in `Error`.
 *
 * @returns undefined for anything that is not such a document
 */
function parseCosError(body) {
    if (body.length > MAX_XML_BYTES)
        return undefined;
    const root = readRoot(new TextDecoder().decode(body).trim());
    return root?.name === 'Error' ? errorOf(root) : undefined;
}
/**
 * The root element of a document. No document type is borne, and so no entity but XML's own five:
 * nothing in here can grow, or point elsewhere.
 */
function readRoot(xml) {
    try {
        const { root, children } = (0,dist.parseXml)(xml, { preserveDocumentType: true });
        return children.some(({ type }) => type === 'doctype') ? undefined : (root ?? undefined);
    }
    catch {
        // Not well-formed, or nested too deep for the parser.
        return undefined;
    }
}
function errorOf(root) {
    const elements = root.children.filter((child) => child instanceof dist.XmlElement);
    const fields = new Map(elements.map((element) => [element.name, element.text.trim()]));
    const code = fields.get('Code') ?? '';
    if (code === '')
        return undefined;
    return { code, message: fields.get('Message') ?? '', requestId: fields.get('RequestId') ?? '' };
}
/** Unlike elsewhere, every 5xx is worth a new link. */
function isRetriedStatus(status) {
    return status >= 500 || net/* RETRIED_STATUSES */.$S.has(status);
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
        what: (0,messages/* text */.Qq)('cloudbase.the-link'),
        read: (fields) => readLink(fields, connection),
    }, connection);
}
function readLink(fields, { onSecret, scrubber }) {
    const authorization = readText(fields, 'authorization');
    const token = readText(fields, 'token');
    for (const secret of linkSecrets(authorization, token))
        onSecret(secret);
    if ('problem' in authorization)
        return authorization;
    if ('problem' in token)
        return token;
    const cosFileId = readText(fields, 'cos_file_id');
    if ('problem' in cosFileId)
        return cosFileId;
    const fileId = readFileId(fields, scrubber);
    if ('problem' in fileId)
        return fileId;
    const url = readUploadUrl(fields);
    if ('problem' in url)
        return url;
    return {
        value: {
            url: url.value,
            authorization: authorization.value,
            token: token.value,
            cosFileId: cosFileId.value,
            fileId: fileId.value,
        },
    };
}
/** The signature is a secret of its own: the storage may show it without what stands around it. */
function linkSecrets(authorization, token) {
    const [first, second] = [authorization, token].map((field) => 'value' in field ? field.value : '');
    const signature = /(?:^|&)q-signature=([^&]+)/.exec(first ?? '')?.[1];
    return [first, signature, second].flatMap((secret) => secret || []);
}
/** The id becomes an output, which is no place for what a service echoes. */
function readFileId(fields, scrubber) {
    const fileId = readText(fields, 'file_id');
    if ('problem' in fileId)
        return fileId;
    if (!/^cloud:\/\/[^/]/.test(fileId.value))
        return { problem: (0,messages/* text */.Qq)('cloudbase.no-cloud-id') };
    if (scrubber.scrub(fileId.value) !== fileId.value) {
        return { problem: (0,messages/* text */.Qq)('cloudbase.secret-in-id') };
    }
    return fileId;
}
/** The form holds a signature and a token: it goes over TLS, or stays on the machine. */
function readUploadUrl(fields) {
    const address = readText(fields, 'url');
    if ('problem' in address)
        return address;
    if (address.value.includes('\\') || !URL.canParse(address.value)) {
        return { problem: (0,messages/* text */.Qq)('cloudbase.url-invalid') };
    }
    const url = new URL(address.value);
    if (url.username !== '' || url.password !== '') {
        return { problem: (0,messages/* text */.Qq)('cloudbase.url-credentials') };
    }
    return (0,service_url/* isSafe */.IP)(url) ? { value: url } : { problem: (0,messages/* text */.Qq)('cloudbase.url-insecure') };
}

;// CONCATENATED MODULE: ./lib/services/cloudbase/upload.js







const LEFTOVERS = {
    maybe: (0,messages/* text */.Qq)('cloudbase.maybe-stored'),
    nothing: (0,messages/* text */.Qq)('cloudbase.nothing-stored'),
};
/** Everything known beforehand that an upload must not show: mask it before the upload begins. */
function storageSecrets(target) {
    return [...credentialSecrets(target.credential), ...(0,net/* proxySecrets */.Wm)(target.serviceUrl)];
}
/**
 * Uploads a file into Cloud Base storage, in the place of what is there. The storage gets the bytes
 * whose SHA-256 is known, or no whole request. The file is closed then.
 *
 * @returns the file's id in Cloud Base
 * @throws {InputError} a service URL over which the credentials would go in the clear
 * @throws {ServiceError} WeChat or the storage refused, or an answer can't be used
 * @throws {NetworkError} no connection, or it was lost or stalled, on the last attempt
 * @throws {FileChangedError} the file is not what it was
 * @throws {StoppedError} the signal aborted
 */
async function storeFile(file, target, options) {
    try {
        if (!(0,service_url/* isSafe */.IP)(target.serviceUrl))
            throw new errors/* InputError */.dz([(0,messages/* text */.Qq)('upload.in-the-clear')]);
        const upload = new StorageUpload(file, target, options);
        const { value } = await (0,net/* tryUploading */.FW)((onProgress) => upload.attempt(onProgress), {
            ...options,
            leftovers: LEFTOVERS,
        });
        return value;
    }
    finally {
        await file.close();
    }
}
/** What the attempts of one upload have in common. */
class StorageUpload {
    #file;
    #target;
    #options;
    #connection;
    #accessToken;
    constructor(file, target, options) {
        const { timeoutMs, signal, hooks, scrubber, timing = net/* REAL_TIMING */.wR } = options;
        scrubber.add(...storageSecrets(target));
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
    /** Makes one attempt; returns the file's id. */
    async attempt(onProgress) {
        // The signature of a link expires, so each attempt has its own.
        const link = await this.#accessToken.use((accessToken) => fetchLink(this.#target, accessToken, this.#connection));
        await this.#send(link, onProgress);
        return link.fileId;
    }
    async #send(link, onProgress) {
        const { timeoutMs, signal, hooks } = this.#options;
        const { scrubber, onSecret, now } = this.#connection;
        for (const secret of (0,net/* proxySecrets */.Wm)(link.url))
            onSecret(secret);
        const { name, size, format } = this.#file;
        const form = (0,net/* encodeForm */.F8)(formFields(this.#target.path, link), {
            field: 'file',
            name,
            size,
            type: (0,net/* contentType */.IM)(format),
        });
        hooks.onSend?.(link.url.host);
        const answer = await (0,net/* sendRequest */.w$)({
            method: 'POST',
            url: link.url,
            headers: { 'Content-Type': form.contentType, 'User-Agent': 'upload-account-package' },
            body: {
                length: form.contentLength,
                chunks: () => form.chunks(this.#file.chunks()),
            },
            timeoutMs,
            signal,
            onProgress,
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
