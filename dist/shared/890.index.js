export const id = 890;
export const ids = [890];
export const modules = {

/***/ 504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ TPNS_ADVICE)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

/** What to do about answers of TPNS that no code explains. */
const TPNS_ADVICE = {
    redirect: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.hint.redirect'),
    unusable: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.hint.unusable'),
    statuses: { 401: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.hint.401'), 403: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.hint.403') },
    otherStatus: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.hint.status'),
};


/***/ }),

/***/ 5652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CODES),
/* harmony export */   Y: () => (/* binding */ lookUpCode)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

/** Codes that more than the table has to know. */
const CODES = { credentials: 1008003, noPush: 1008015, tooFast: 1008028 };
const PARAMETERS = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.hint.parameters');
/** `retCode` of the Package Upload API and `ret_code` of the Push API (Server-Side Error Codes, 1024/33763). */
const TABLE = new Map([
    [1008001, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.unparsable'), PARAMETERS)],
    [1008002, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.missing'), PARAMETERS)],
    [CODES.credentials, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.credentials'), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.credentials.hint'))],
    [1008004, passing((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.internal'))],
    [1008007, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.invalid'), PARAMETERS)],
    [1008011, passing((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.no-upload'))],
    [1008012, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.empty'), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.empty.hint'))],
    [CODES.noPush, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.no-push'), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.no-push.hint'))],
    [1008016, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.date'), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.date.hint'))],
    [1008019, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.content'), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.content.hint'))],
    [1008023, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.certificate'), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.certificate.hint'))],
    [
        CODES.tooFast,
        {
            ...passing((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.too-fast')),
            minDelayMs: 1000,
            hint: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.too-fast.hint'),
        },
    ],
    [1008030, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.unpaid'), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.hint.state'))],
    [1008031, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.destroyed'), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.hint.state'))],
    [1008035, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.region'), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.region.hint'))],
    [10010005, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.target'), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.target.hint'))],
    [10010012, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.time'), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.time.hint'))],
    [10010018, refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.repeated'), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.repeated.hint'))],
]);
/** What is known of `code`; a code that is not documented is a refusal. */
function lookUpCode(code) {
    return TABLE.get(code) ?? refusal((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.unknown'), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.unknown.hint'));
}
function refusal(meaning, hint) {
    return { meaning, retryable: false, minDelayMs: 0, hint };
}
function passing(meaning) {
    return { meaning, retryable: true, minDelayMs: 0, hint: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tpns.hint.later') };
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

// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/net/index.js + 20 modules
var net = __webpack_require__(1788);
// EXTERNAL MODULE: ./lib/safety/service-url.js
var service_url = __webpack_require__(5205);
// EXTERNAL MODULE: ./lib/services/tpns/credentials.js
var credentials = __webpack_require__(1236);
// EXTERNAL MODULE: ./lib/services/tpns/target.js
var tpns_target = __webpack_require__(5877);
// EXTERNAL MODULE: ./lib/services/tpns/advice.js
var advice = __webpack_require__(504);
// EXTERNAL MODULE: ./lib/services/tpns/codes.js
var codes = __webpack_require__(5652);
;// CONCATENATED MODULE: ./lib/services/tpns/upload-answer.js




/** Most digits of an id; far more than any counter has. */
const MAX_ID_DIGITS = 40;
const HINTS = {
    ...advice/* TPNS_ADVICE */.H,
    statuses: { ...advice/* TPNS_ADVICE */.H.statuses, 413: (0,messages/* text */.Qq)('upload.hint.too-large') },
};
const FORMAT = {
    hints: HINTS,
    read: ({ body }) => (0,net/* readJson */.Vh)(body, {
        code: 'retCode',
        text: 'errMsg',
        what: (0,messages/* text */.Qq)('upload.what'),
        lookUp: codes/* lookUpCode */.Y,
        read: (fields) => {
            const uploadId = (0,net/* integerDigits */.xP)(fields['uploadId']);
            if (uploadId === undefined || !/^[1-9]/.test(uploadId)) {
                return { problem: (0,messages/* text */.Qq)('upload.no-id') };
            }
            if (uploadId.length <= MAX_ID_DIGITS)
                return { value: uploadId };
            const most = (0,messages/* text */.Qq)('net.fault.digits', { count: MAX_ID_DIGITS });
            return { problem: (0,messages/* text */.Qq)('net.fault.long-field', { field: 'uploadId', most }) };
        },
    }),
};
/**
 * The `uploadId` of an answer, all its digits kept (Account Package Upload API, 1024/33765).
 *
 * @throws {ServiceError} for every answer that is not a success
 */
function readUploadId(answer, context) {
    return (0,net/* readAnswer */.JN)(answer, context, FORMAT);
}

;// CONCATENATED MODULE: ./lib/services/tpns/package-upload.js







const UPLOAD_PATH = '/v3/push/package/upload';
const LEFTOVERS = { maybe: (0,messages/* text */.Qq)('upload.maybe-left'), nothing: (0,messages/* text */.Qq)('upload.nothing-left') };
/**
 * Uploads a package (Account Package Upload API, 1024/33765; Token Package Upload API, 1024/38862).
 * The service gets the bytes that were validated, or no whole request. The file is closed then.
 *
 * @throws {InputError} credentials that can't be used, or that would go over a network in the clear
 * @throws {ServiceError} the service refused, or its answer can't be used
 * @throws {NetworkError} no connection, or it was lost or stalled, on the last attempt
 * @throws {FileChangedError} the file is not what was validated
 * @throws {StoppedError} the signal aborted
 */
async function uploadPackage(file, target, options) {
    try {
        (0,tpns_target/* checkTarget */.e)(target);
        return await upload(file, target, options);
    }
    finally {
        await file.close();
    }
}
async function upload(file, target, options) {
    const { timeoutMs, signal, scrubber, timing = net/* REAL_TIMING */.wR } = options;
    const url = (0,service_url/* resolvePath */.o1)(target.serviceUrl, UPLOAD_PATH);
    scrubber.add(...(0,tpns_target/* targetSecrets */.$)(target));
    const { name, size, format } = file;
    const form = (0,net/* encodeForm */.F8)([], { field: 'file', name, size, type: (0,net/* contentType */.IM)(format) });
    const headers = {
        Accept: 'application/json',
        Authorization: (0,credentials/* basicAuthorization */.aR)(target),
        'Content-Type': form.contentType,
        'User-Agent': 'upload-account-package',
    };
    const { value, ...rest } = await (0,net/* tryUploading */.FW)(async (onProgress) => {
        const answer = await (0,net/* sendRequest */.w$)({
            method: 'POST',
            url,
            headers,
            body: {
                length: form.contentLength,
                chunks: () => form.chunks(file.chunks()),
            },
            timeoutMs,
            signal,
            onProgress,
        });
        return readUploadId(answer, { url, scrubber, now: timing.now() });
    }, { ...options, leftovers: LEFTOVERS });
    return { uploadId: value, ...rest };
}


/***/ }),

/***/ 5877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetSecrets),
/* harmony export */   e: () => (/* binding */ checkTarget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _net_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1788);
/* harmony import */ var _safety_service_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5205);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1236);





/** Everything that a request to `target` must not show: mask it before the request is made. */
function targetSecrets(target) {
    return [...(0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialSecrets */ .DJ)(target), ...(0,_net_index_js__WEBPACK_IMPORTED_MODULE_2__/* .proxySecrets */ .Wm)(target.serviceUrl)];
}
/**
 * Looks at the target before anything is sent to it.
 *
 * @throws {InputError} credentials that can't be used, or that would go over a network in the clear
 */
function checkTarget(target) {
    const problems = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialProblems */ ._e)(target);
    if (problems.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems.map((problem) => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('upload.credentials', { problem })));
    }
    if (!(0,_safety_service_url_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafe */ .IP)(target.serviceUrl))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('upload.in-the-clear')]);
}


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
