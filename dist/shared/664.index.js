export const id = 664;
export const ids = [664];
export const modules = {

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   v: () => (/* binding */ argumentReader)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
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

/***/ 4664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pushCommand: () => (/* binding */ pushCommand)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _run_push_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3571);
/* harmony import */ var _run_push_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25);
/* harmony import */ var _run_settings_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
/* harmony import */ var _run_words_upload_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8956);
/* harmony import */ var _services_tpns_push_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3484);
/* harmony import */ var _services_tpns_push_series_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4858);
/* harmony import */ var _services_tpns_push_warnings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7676);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3814);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4641);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4761);











const { accessId, secretKey, dryRun, ...VALUES } = _run_push_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .PUSH_SETTINGS */ .N7;
const OPTIONS = {
    ...Object.fromEntries(Object.values(VALUES).map((name) => [name, 'string'])),
    [dryRun]: 'boolean',
    json: 'boolean',
};
/**
 * `account-package push`: pushes to uploaded packages, to each at most once, and prints the push
 * ids, or the request under `--dry-run`.
 */
async function pushCommand(context) {
    const { args, env, stdout, err } = context;
    const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .parseArguments */ .W)(args, OPTIONS);
    if (parsed.operands.length > 0) {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb([(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('cli.options-only', { command: 'push' })]);
    }
    const reader = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .argumentReader */ .v)(parsed, env);
    err.secret(reader.text(_run_settings_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS */ .yy.secretKey));
    const now = Date.now();
    const plan = (0,_run_push_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readPushPlan */ .Y6)(reader, now);
    reader.finish();
    const request = plan.pushes[0]?.request ?? {};
    for (const warning of (0,_services_tpns_push_warnings_js__WEBPACK_IMPORTED_MODULE_7__/* .pushWarnings */ ._)(request, now))
        err.line({ tone: 'warning', text: warning });
    if (plan.dryRun) {
        err.line(dryRunText(plan));
        stdout.write(`${err.scrub((0,_services_tpns_push_request_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPush */ .c8)(request))}\n`);
        return _context_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.done;
    }
    const outcome = await send(plan, context);
    stdout.write(outcomeText(outcome, { plan, isJson: parsed.flags.has('json') }));
    const nameless = outcome.packages.filter(({ state, pushId }) => state === 'pushed' && !pushId);
    if (nameless.length > 0) {
        const uploadIds = nameless.map(({ uploadId }) => uploadId);
        err.line({ tone: 'warning', text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.no-ids', { uploadIds }) });
    }
    const error = (0,_run_push_words_js__WEBPACK_IMPORTED_MODULE_2__/* .pushOutcomeError */ .X)(outcome, plan);
    if (error !== null)
        throw error;
    return _context_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.done;
}
function dryRunText({ service, pushes, isSeries }) {
    const uploadIds = pushes.map(({ uploadId }) => uploadId);
    return isSeries
        ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.dry-run-all', { service, uploadIds })
        : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.dry-run', { service });
}
async function send(plan, { err, signal }) {
    for (const secret of (0,_services_tpns_push_series_js__WEBPACK_IMPORTED_MODULE_6__.pushSecrets)(plan))
        err.secret(secret);
    const { pushes, isSeries, kind, service, retries, timeoutMs } = plan;
    const count = pushes.length;
    err.line(isSeries
        ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.pushing-all', { kind, count, service })
        : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.pushing', { kind, uploadId: pushes[0]?.uploadId ?? '', service }));
    const soFar = isSeries ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.not-this-one') : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.nothing-so-far');
    return await (0,_services_tpns_push_series_js__WEBPACK_IMPORTED_MODULE_6__.pushSeries)(pushes, plan, {
        isSeries,
        retries,
        timeoutMs,
        signal,
        scrubber: err.scrubber,
        onSecret: (secret) => err.secret(secret),
        onRetry: (retry) => {
            const words = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('general.sentences', { texts: [(0,_run_words_upload_text_js__WEBPACK_IMPORTED_MODULE_4__/* .retryText */ .q)(retry), soFar] });
            err.line({ tone: 'warning', text: words });
        },
        onPushed: ({ uploadId, pushId }, position) => {
            const id = (0,_run_push_words_js__WEBPACK_IMPORTED_MODULE_2__/* .pushIdsText */ .O)([pushId]) || null;
            const words = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.pushed-to', { uploadId, pushId: id, position, count });
            err.line({ tone: 'success', text: words });
        },
    });
}
/** What standard output gets: as the actions put it out, or as JSON; nothing when there is no id. */
function outcomeText({ packages }, { plan, isJson }) {
    const ids = packages.map(({ pushId }) => pushId);
    const value = plan.isSeries ? { pushIds: ids } : { pushId: ids[0] ?? null };
    if (isJson)
        return `${JSON.stringify(value)}\n`;
    if (plan.isSeries)
        return `${JSON.stringify(ids)}\n`;
    return ids[0] ? `${(0,_run_push_words_js__WEBPACK_IMPORTED_MODULE_2__/* .pushIdsText */ .O)(ids)}\n` : '';
}


/***/ }),

/***/ 25:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pushIdsText),
/* harmony export */   X: () => (/* binding */ pushOutcomeError)
/* harmony export */ });
/* harmony import */ var _services_tpns_push_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4858);

/** Push ids for people: one as it is, a loop push's as JSON, several one after the other. */
function pushIdsText(pushIds) {
    return pushIds
        .flatMap((pushId) => {
        if (pushId === null)
            return [];
        return typeof pushId === 'string' ? [pushId] : [JSON.stringify(pushId)];
    })
        .join(', ');
}
/** What ended the pushes before their end, with all that is to be said of the packages; or null. */
function pushOutcomeError({ packages, error }, { isSeries }) {
    return error === null || !isSeries ? error : (0,_services_tpns_push_series_js__WEBPACK_IMPORTED_MODULE_0__/* .seriesError */ .A)(error, packages);
}


/***/ }),

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ retryText)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

/** Why another attempt is made, which one it is, and when. */
function retryText(retry) {
    const { error, attempt, attempts, delayMs, packageMayRemain } = retry;
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('general.sentences', {
        texts: [
            (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.attempt-failed', { attempt: attempt - 1, problem: error.problem }),
            ...(packageMayRemain ? [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.package-may-remain')] : []),
            (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.next-attempt', { attempt, attempts, delayMs }),
        ],
    });
}


/***/ }),

/***/ 8883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ TpnsCalls)
/* harmony export */ });
/* harmony import */ var _net_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1788);
/* harmony import */ var _safety_service_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5205);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5652);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(392);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5877);





/** Makes requests with a JSON body to TPNS, one attempt each. */
class TpnsCalls {
    #target;
    #options;
    #timing;
    /** @throws {InputError} credentials that can't be used, or that would go in the clear */
    constructor(target, options) {
        (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTarget */ .e)(target);
        this.#target = target;
        this.#options = options;
        options.scrubber.add(...(0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetSecrets */ .$)(target));
        this.#timing = options.timing ?? _net_index_js__WEBPACK_IMPORTED_MODULE_0__/* .REAL_TIMING */ .wR;
    }
    /**
     * Makes one attempt; every answer is returned, whatever it says.
     *
     * @throws what `sendRequest` throws
     */
    async post({ path, body, onBegin }) {
        const { timeoutMs, signal, scrubber, onSecret } = this.#options;
        const { auth, serviceUrl } = this.#target;
        const url = (0,_safety_service_url_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o1)(serviceUrl, path);
        const { headers, secrets } = (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .authHeaders */ .Pw)(this.#target, { auth, body, now: this.#timing.now() });
        for (const secret of secrets) {
            scrubber.add(secret);
            onSecret?.(secret);
        }
        const answer = await (0,_net_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sendRequest */ .w$)({
            method: 'POST',
            url,
            headers: {
                Accept: 'application/json',
                ...headers,
                'Content-Type': 'application/json',
                'User-Agent': 'upload-account-package',
            },
            body: {
                length: body.length,
                async *chunks() {
                    onBegin?.();
                    yield body;
                },
            },
            timeoutMs,
            signal,
        });
        return { answer, context: { url, scrubber, now: this.#timing.now() } };
    }
    /** What a code of an answer means for this sender. */
    meaningOf(code, { answer, context }) {
        const known = (0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUpCode */ .Y)(Number(code));
        if (Number(code) !== _codes_js__WEBPACK_IMPORTED_MODULE_1__/* .CODES */ .L.credentials || this.#target.auth !== 'signature')
            return known;
        return { ...known, hint: (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureHint */ .Mx)(answer.headers.date, context.now) };
    }
}


/***/ }),

/***/ 4858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushSecrets: () => (/* reexport */ target/* targetSecrets */.$),
  pushSeries: () => (/* binding */ pushSeries),
  A: () => (/* binding */ seriesError)
});

// UNUSED EXPORTS: seriesText

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/net/index.js + 20 modules
var net = __webpack_require__(1788);
// EXTERNAL MODULE: ./lib/services/tpns/calls.js
var calls = __webpack_require__(8883);
// EXTERNAL MODULE: ./lib/services/tpns/pace.js
var pace = __webpack_require__(8887);
// EXTERNAL MODULE: ./lib/services/tpns/push-answer.js + 1 modules
var push_answer = __webpack_require__(4209);
// EXTERNAL MODULE: ./lib/services/tpns/push-request.js
var push_request = __webpack_require__(3484);
;// CONCATENATED MODULE: ./lib/services/tpns/push.js







const PUSH_PATH = '/v3/push/app';
/**
 * Makes pushes, each at most once, and never two within a second (Push API, 1024/33764). Another
 * attempt is made only when the one before proves that nothing was accepted: no connection was made,
 * code 1008028, HTTP 429.
 */
class Pusher {
    #options;
    #calls;
    #pace;
    /** Whether a byte of the current attempt may be out and nothing is known of its outcome. */
    #isOpen = false;
    /** @throws {InputError} credentials that can't be used, or that would go in the clear */
    constructor(target, options) {
        this.#options = options;
        this.#calls = new calls/* TpnsCalls */.D(target, options);
        this.#pace = new pace/* Pace */.oG(options.timing ?? net/* REAL_TIMING */.wR, options.signal);
    }
    /**
     * Makes one push.
     *
     * @param nothing the sentence that says, where it is sure, that it was not accepted; may be empty
     * @throws {ServiceError} the service refused: nothing was pushed
     * @throws {NetworkError} no connection could be made: nothing was pushed
     * @throws {StoppedError} the signal aborted before anything was sent: nothing was pushed
     * @throws {UnknownOutcomeError} the push may or may not have been accepted
     */
    async push(request, nothing = (0,messages/* text */.Qq)('push.nothing')) {
        const { retries, signal, onRetry, timing } = this.#options;
        const body = (0,push_request/* pushBody */.N)(request);
        this.#isOpen = false;
        try {
            return await (0,net/* withRetries */.LH)(() => this.#attempt(body), {
                retries,
                signal,
                onRetry,
                ...(timing === undefined ? {} : { timing }),
                retryable: provesNothingHappened,
            });
        }
        catch (error) {
            throw this.#withOutcome(error, nothing);
        }
    }
    async #attempt(body) {
        this.#isOpen = false;
        await this.#pace.turn();
        const answered = await this.#send(body);
        // From here on, the answer says what became of the push.
        this.#isOpen = false;
        this.#pace.answered();
        const meaningOf = (code) => this.#calls.meaningOf(code, answered);
        return (0,push_answer/* readPushId */.U3)(answered.answer, { ...answered.context, meaningOf });
    }
    async #send(body) {
        // The body is asked for when the request begins to go out, and not before.
        const onBegin = () => {
            this.#isOpen = true;
        };
        try {
            return await this.#calls.post({ path: PUSH_PATH, body, onBegin });
        }
        catch (error) {
            // The TLS handshake failed in the end: nobody has read what was sent (RFC 8446, 4.4.2.4).
            if (error instanceof errors/* NetworkError */.Dr && error.phase === 'connect')
                this.#isOpen = false;
            throw error;
        }
    }
    /** Tells the reader of the final error what became of the push. */
    #withOutcome(error, nothing) {
        if (this.#isOpen && error instanceof Error)
            return (0,push_answer/* unknownOutcome */.b6)(error);
        if (error instanceof errors/* NetworkError */.Dr || error instanceof errors/* ServiceError */._7) {
            return (0,net/* rephrase */.rb)(error, sentences(error.problem, nothing), error.advice);
        }
        if (error instanceof errors/* StoppedError */.Ko) {
            const options = { hint: error.advice, cause: error };
            return new errors/* StoppedError */.Ko(sentences(error.problem, nothing), options);
        }
        return error;
    }
}
function sentences(...texts) {
    return (0,messages/* text */.Qq)('general.sentences', { texts });
}
function provesNothingHappened(error) {
    if (error instanceof errors/* ServiceError */._7)
        return (0,push_answer/* isWorthAnother */.Od)(error);
    return error.phase === 'connect' && error.retryable;
}

// EXTERNAL MODULE: ./lib/services/tpns/target.js
var target = __webpack_require__(5877);
;// CONCATENATED MODULE: ./lib/services/tpns/push-series.js





/**
 * Pushes to packages, one after the other, each at most once, at most one a second. The
 * first push that is not accepted for sure ends the series. Never rejects for what became of a
 * push: that is in the outcome.
 *
 * @throws {InputError} credentials that can't be used, or that would go over a network in the clear
 */
async function pushSeries(pushes, target, options) {
    const pusher = new Pusher(target, options);
    // What is said of all packages in the end says that of each.
    const nothing = options.isSeries ? '' : (0,messages/* text */.Qq)('push.nothing');
    const packages = pushes.map(({ uploadId }) => {
        return { uploadId, state: 'not-begun', pushId: null };
    });
    for (const [index, { uploadId, request }] of pushes.entries()) {
        try {
            const pushId = await pusher.push(request, nothing);
            const pushed = { uploadId, state: 'pushed', pushId };
            packages[index] = pushed;
            options.onPushed?.(pushed, index + 1);
        }
        catch (error) {
            if (packages[index]?.state === 'not-begun') {
                packages[index] = { uploadId, state: stateAfter(error), pushId: null };
            }
            return { packages, error: error instanceof Error ? error : new Error(String(error)) };
        }
    }
    return { packages, error: null };
}
/** Which packages were pushed to, which one is in doubt or refused, and which were not begun. */
function seriesText(packages) {
    const idsOf = (state) => packages.flatMap((item) => (item.state === state ? [item.uploadId] : []));
    const notBegun = idsOf('not-begun');
    return [
        (0,messages/* text */.Qq)('push.series-pushed', { uploadIds: idsOf('pushed') }),
        ...idsOf('unknown').map((uploadId) => (0,messages/* text */.Qq)('push.series-doubt', { uploadId })),
        ...idsOf('refused').map((uploadId) => (0,messages/* text */.Qq)('push.series-refused', { uploadId })),
        ...(notBegun.length === 0 ? [] : [(0,messages/* text */.Qq)('push.series-not-begun', { uploadIds: notBegun })]),
    ];
}
/** The error that ended a series, with all that is to be said of the packages. */
function seriesError(error, packages) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return error;
    const problem = (0,messages/* text */.Qq)('general.sentences', { texts: [error.problem, ...seriesText(packages)] });
    const goOn = (0,messages/* text */.Qq)('push.series-go-on');
    const hint = (0,messages/* text */.Qq)('general.sentences', { texts: [error.advice, goOn] });
    const options = { hint, cause: error };
    if (error instanceof errors/* UnknownOutcomeError */.rk)
        return new errors/* UnknownOutcomeError */.rk(problem, options);
    if (error instanceof errors/* StoppedError */.Ko)
        return new errors/* StoppedError */.Ko(problem, options);
    if (isAttemptError(error))
        return (0,net/* rephrase */.rb)(error, problem, hint);
    return new errors/* ActionError */.lZ(problem, options);
}
function isAttemptError(error) {
    return error instanceof errors/* NetworkError */.Dr || error instanceof errors/* ServiceError */._7;
}
function stateAfter(error) {
    if (error instanceof errors/* UnknownOutcomeError */.rk)
        return 'unknown';
    return isAttemptError(error) ? 'refused' : 'not-begun';
}


/***/ }),

/***/ 7676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pushWarnings)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _net_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1788);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9820);
/* harmony import */ var _push_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3484);
/* harmony import */ var _send_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4158);





/** Fields that are documented for account packages, and not for token packages (1024/38862). */
const ACCOUNT_ONLY = ['send_time', 'loop_param', 'push_speed', 'collapse_id'];
/** Seconds to which the service raises a shorter `expire_time` (Push API, 1024/33764). */
const LEAST_EXPIRE_TIME = 800;
/** Most characters that each channel shows (Product limits of TPNS). */
const LIMITS = {
    title: { 'TPNS itself': 20, Meizu: 32, OPPO: 32, Huawei: 40, vivo: 40, Mi: 50 },
    content: { Huawei: 80, Meizu: 100, Mi: 128, vivo: 128, OPPO: 200 },
};
/**
 * What the service takes, but is probably a mistake; a sentence each.
 *
 * @param now milliseconds since the epoch
 */
function pushWarnings(request, now) {
    const message = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(request, 'message');
    return [
        ...((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(message) ? cutWarning(request, message) : []),
        ...((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(message) ? environmentWarning(request, message) : []),
        ...timeWarning(request, now),
        ...lifeWarning(request),
        ...((0,_push_request_js__WEBPACK_IMPORTED_MODULE_3__/* .isToken */ .sg)(request) ? tokenWarnings(request) : []),
    ];
}
/** One warning for all that is cut: there is room for ten annotations in a step. */
function cutWarning(request, message) {
    if ((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(request, 'message_type') !== 'notify')
        return [];
    const cuts = [
        ...cutBy('title', (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(message, 'title')),
        ...cutBy('content', (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(message, 'content')),
    ];
    return cuts.length === 0 ? [] : [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.cut', { cuts })];
}
function cutBy(part, value) {
    if (typeof value !== 'string')
        return [];
    const characters = Array.from(value).length;
    const channels = Object.entries(LIMITS[part]).filter(([, limit]) => characters > limit);
    return channels.length === 0 ? [] : [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.cut-by', { part, characters, channels })];
}
function environmentWarning(request, message) {
    const isBoth = Object.hasOwn(message, 'ios') && Object.hasOwn(message, 'android');
    return isBoth && !Object.hasOwn(request, 'environment') ? [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.maybe-ios')] : [];
}
function timeWarning(request, now) {
    const time = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(request, 'send_time');
    const warning = typeof time === 'string' ? (0,_send_time_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeSendTime */ .r)(time, now).warning : undefined;
    return warning === undefined ? [] : [warning];
}
function lifeWarning(request) {
    const seconds = (0,_net_index_js__WEBPACK_IMPORTED_MODULE_1__/* .integerDigits */ .xP)((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(request, 'expire_time')) ?? '0';
    const isRaised = Number(seconds) > 0 && Number(seconds) < LEAST_EXPIRE_TIME;
    return isRaised ? [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.short-life', { seconds, least: LEAST_EXPIRE_TIME })] : [];
}
function tokenWarnings(request) {
    const fields = ACCOUNT_ONLY.filter((field) => Object.hasOwn(request, field));
    return [
        ...(Object.hasOwn(request, 'account_push_type') ? [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.token-device')] : []),
        ...(fields.length > 0 ? [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.token-fields', { fields })] : []),
    ];
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


/***/ })

};
