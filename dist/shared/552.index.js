export const id = 552;
export const ids = [552];
export const modules = {

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

/***/ 3171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushPackage: () => (/* binding */ pushPackage),
  pushSecrets: () => (/* reexport */ tpns_target/* targetSecrets */.$)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/net/index.js + 20 modules
var net = __webpack_require__(1788);
// EXTERNAL MODULE: ./lib/safety/secrets.js
var secrets = __webpack_require__(1607);
// EXTERNAL MODULE: ./lib/safety/service-url.js
var service_url = __webpack_require__(5205);
// EXTERNAL MODULE: ./lib/services/tpns/credentials.js
var credentials = __webpack_require__(1236);
// EXTERNAL MODULE: ./node_modules/lossless-json/lib/esm/index.js + 6 modules
var esm = __webpack_require__(875);
// EXTERNAL MODULE: ./lib/messages/index.js + 20 modules
var messages = __webpack_require__(673);
// EXTERNAL MODULE: ./lib/services/tpns/advice.js
var advice = __webpack_require__(504);
// EXTERNAL MODULE: ./lib/services/tpns/codes.js
var codes = __webpack_require__(5652);
;// CONCATENATED MODULE: ./lib/services/tpns/push-answer.js






const SUCCESS = '0';
/** Something inside the service failed, and it may be something that came after the acceptance. */
const INTERNAL_CODE = '1008004';
const TOO_FAST_CODE = 1008028;
const TOO_MANY_REQUESTS = 429;
/** No white space, and nothing that a log or a file of outputs could stumble over. */
const ID = /^[!-~]{1,200}$/;
const LOOK_FIRST = 'Look at the push records in the TPNS console before pushing again: people may already have it.';
/**
 * The push id of an answer (Push API, 1024/33764).
 *
 * With a JSON body, a `ret_code` other than 0 decides what the answer means, whatever its status.
 *
 * @throws {ServiceError} for an answer that proves that the push was not accepted
 * @throws {UnknownOutcomeError} for an answer that leaves it open
 */
function readPushId(answer, context) {
    const errors = new net/* AnswerErrors */.wH(answer, context, advice/* TPNS_ADVICE */.H);
    if ((0,net/* isRedirect */.N6)(answer))
        throw errors.status();
    const fields = answer.fault === null ? (0,net/* parseJsonFields */.Xy)(answer.body) : undefined;
    const code = (0,net/* integerDigits */.xP)(fields?.['ret_code']);
    if (code !== undefined && code !== SUCCESS) {
        const refusal = { what: 'the push', code, said: fields?.['err_msg'] };
        if (isRefusal(code, answer))
            throw errors.refused({ ...refusal, ...(0,codes/* lookUpCode */.Y)(Number(code)) });
    }
    else if (code === undefined && answer.status >= 400 && answer.status <= 499) {
        throw errors.status();
    }
    if (fields !== undefined && code === SUCCESS && isSuccess(answer) && answer.requestComplete) {
        return pushId(fields, context);
    }
    throw unknownOutcome(errors.because(whyOpen(answer, fields, code)));
}
/** Whether an answer that refuses the push may be another one soon. */
function isWorthAnother(error) {
    return error.code === TOO_FAST_CODE || error.status === TOO_MANY_REQUESTS;
}
/** The error for a push that may or may not have been accepted. */
function unknownOutcome(cause) {
    const message = `It is unknown whether the push was accepted. ${cause.message}`;
    return new errors/* UnknownOutcomeError */.rk(message, { hint: LOOK_FIRST, cause });
}
/** Whether a code that is not 0 proves that the push was not accepted. */
function isRefusal(code, { status }) {
    if (code === INTERNAL_CODE)
        return false;
    // A code that TPNS doesn't have, under such a status, is that of a gateway.
    return status < 500 || (0,codes/* isDocumented */.Z)(Number(code));
}
/** Why an answer leaves it open whether the push was accepted, in one clause. */
function whyOpen(answer, fields, code) {
    if (code === SUCCESS && !isSuccess(answer)) {
        return 'The code of the answer says success, its status does not';
    }
    if (code === SUCCESS)
        return 'The service reported success before it had the whole request';
    if (code !== undefined)
        return `The service gave code ${code}: ${(0,codes/* lookUpCode */.Y)(Number(code)).meaning}`;
    if (!isSuccess(answer))
        return 'The service, or a gateway before it, failed';
    if (answer.fault !== null)
        return `The answer ${(0,messages/* sayEnglish */.EB)(answer.fault)}`;
    if (fields === undefined)
        return 'The answer is not a JSON object';
    return 'The answer has no integer ret_code';
}
function isSuccess({ status }) {
    return status >= 200 && status <= 299;
}
function pushId(fields, context) {
    const value = fields['push_id'];
    if (!Array.isArray(value))
        return id(value, context);
    const ids = value.flatMap((item) => id(item, context) ?? []);
    return ids.length > 0 && ids.length === value.length ? ids : null;
}
function id(value, { scrubber }) {
    const text = (0,esm/* isLosslessNumber */.s_)(value) ? (0,net/* integerDigits */.xP)(value) : value;
    if (typeof text !== 'string' || !ID.test(text))
        return null;
    // A service that echoes a secret must not make an output of it.
    return scrubber.scrub(text) === text ? text : null;
}

// EXTERNAL MODULE: ./lib/services/tpns/push-request.js
var push_request = __webpack_require__(3484);
// EXTERNAL MODULE: ./lib/services/tpns/target.js
var tpns_target = __webpack_require__(5877);
;// CONCATENATED MODULE: ./lib/services/tpns/push.js









const PUSH_PATH = '/v3/push/app';
const NOTHING = 'Nothing was pushed.';
/**
 * Pushes to a package, at most once (Push API, 1024/33764). Another attempt is made only when the
 * one before proves that nothing was accepted: no connection was made, code 1008028, HTTP 429.
 *
 * @throws {InputError} credentials that can't be used, or that would go over a network in the clear
 * @throws {ServiceError} the service refused: nothing was pushed
 * @throws {NetworkError} no connection could be made: nothing was pushed
 * @throws {StoppedError} the signal aborted before anything was sent: nothing was pushed
 * @throws {UnknownOutcomeError} the push may or may not have been accepted
 */
async function pushPackage(request, target, options) {
    (0,tpns_target/* checkTarget */.e)(target);
    return await new Push(request, target, options).run();
}
/** One push, with as many attempts as do no harm. */
class Push {
    #options;
    #url;
    #headers;
    #body;
    #scrubber;
    /** Whether a byte of the current attempt may be out and nothing is known of its outcome. */
    #isOpen = false;
    constructor(request, target, options) {
        this.#options = options;
        this.#url = (0,service_url/* resolvePath */.o1)(target.serviceUrl, PUSH_PATH);
        this.#headers = {
            Accept: 'application/json',
            Authorization: (0,credentials/* basicAuthorization */.aR)(target),
            'Content-Type': 'application/json',
            'User-Agent': 'upload-account-package',
        };
        this.#scrubber = new secrets/* Scrubber */.h((0,tpns_target/* targetSecrets */.$)(target));
        this.#body = this.#watched((0,push_request/* pushBody */.N)(request));
    }
    async run() {
        const { retries, signal, onRetry, timing = net/* REAL_TIMING */.wR } = this.#options;
        try {
            return await (0,net/* withRetries */.LH)(() => this.#attempt(), {
                retries,
                signal,
                timing,
                onRetry,
                retryable: provesNothingHappened,
            });
        }
        catch (error) {
            throw this.#withOutcome(error);
        }
    }
    async #attempt() {
        const { timeoutMs, signal, timing = net/* REAL_TIMING */.wR } = this.#options;
        this.#isOpen = false;
        const answer = await (0,net/* sendRequest */.w$)({
            method: 'POST',
            url: this.#url,
            headers: this.#headers,
            body: this.#body,
            timeoutMs,
            signal,
        }).catch((error) => {
            // Nobody has read the request, although it may have gone out (RFC 8446, 4.4.2.4).
            if (error instanceof errors/* NetworkError */.Dr && error.phase === 'connect')
                this.#isOpen = false;
            throw error;
        });
        // From here on, the answer says what became of the push.
        this.#isOpen = false;
        return readPushId(answer, { url: this.#url, scrubber: this.#scrubber, now: timing.now() });
    }
    /** The body is asked for when the request begins to go out, and not before. */
    #watched(bytes) {
        const begin = () => {
            this.#isOpen = true;
        };
        return {
            length: bytes.length,
            async *chunks() {
                begin();
                yield bytes;
            },
        };
    }
    /** Tells the reader of the final error what became of the push. */
    #withOutcome(error) {
        if (this.#isOpen && error instanceof Error)
            return unknownOutcome(error);
        if (error instanceof errors/* NetworkError */.Dr || error instanceof errors/* ServiceError */._7) {
            return (0,net/* rephrase */.rb)(error, `${error.message} ${NOTHING}`, error.hint);
        }
        if (error instanceof errors/* StoppedError */.Ko) {
            return new errors/* StoppedError */.Ko(`${error.message} ${NOTHING}`, { hint: error.hint, cause: error });
        }
        return error;
    }
}
function provesNothingHappened(error) {
    if (error instanceof errors/* ServiceError */._7)
        return isWorthAnother(error);
    return error.phase === 'connect' && error.retryable;
}


/***/ }),

/***/ 5877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetSecrets),
/* harmony export */   e: () => (/* binding */ checkTarget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(673);
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


/***/ })

};
