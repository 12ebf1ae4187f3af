export const id = 332;
export const ids = [332];
export const modules = {

/***/ 6332:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8240);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7822);


await (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(_main_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/run/push-words.js
var push_words = __webpack_require__(25);
// EXTERNAL MODULE: ./lib/run/words/upload-text.js
var upload_text = __webpack_require__(8956);
// EXTERNAL MODULE: ./lib/services/tpns/push-request.js
var push_request = __webpack_require__(3484);
// EXTERNAL MODULE: ./lib/services/tpns/push-warnings.js
var push_warnings = __webpack_require__(7676);
// EXTERNAL MODULE: ./lib/github/summary.js + 1 modules
var summary = __webpack_require__(6702);
// EXTERNAL MODULE: ./lib/run/push-settings.js
var push_settings = __webpack_require__(3571);
// EXTERNAL MODULE: ./lib/run/settings/shared.js
var shared = __webpack_require__(9530);
// EXTERNAL MODULE: ./lib/github/inputs.js
var inputs = __webpack_require__(6174);
;// CONCATENATED MODULE: ./lib/github/push/inputs.js



/** Names of the inputs of the push action, each written once. */
const PUSH_INPUTS = { ...push_settings/* PUSH_SETTINGS */.N7, language: shared/* SETTINGS */.yy.language };
/**
 * Reads the inputs of the push action. A pure function of the environment and the time.
 *
 * @throws {InputError} with every problem of the inputs
 */
function readPushInputs(env, options) {
    const reader = (0,inputs/* inputReader */.cN)(env);
    // Before anything is said, be it about the inputs themselves.
    options.registerSecret?.(reader.text(PUSH_INPUTS.secretKey));
    const plan = (0,push_settings/* readPushPlan */.Y6)(reader, options.now);
    reader.finish();
    return plan;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/github/push/output-file.js



/** Where the runner takes outputs. */
const OUTPUT_ENV_VAR = 'GITHUB_OUTPUT';
/** Room that there has to be for the outputs, in bytes. */
const ROOM_BYTES = 65_536;
/**
 * Makes sure that outputs can be set: the runner's file is there, can be written, and has room. The
 * file is left as it was.
 *
 * @throws {ActionError} that says that nothing was sent
 */
function ensureOutputs(env) {
    const path = env[OUTPUT_ENV_VAR];
    if (!path)
        throw unusable((0,messages/* text */.Qq)('push.outputs.unset'));
    try {
        // Opening what is no file, such as a pipe, might wait for its other end.
        if (!(0,external_node_fs_.statSync)(path).isFile())
            throw unusable((0,messages/* text */.Qq)('push.outputs.no-file'));
        tryRoom(path);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            throw error;
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        const problem = code === 'ENOENT'
            ? (0,messages/* text */.Qq)('push.outputs.missing')
            : (0,messages/* text */.Qq)('push.outputs.unwritable', { reason: code });
        throw unusable(problem, error);
    }
}
/** Line feeds, which the runner skips, should this process end before they are gone again. */
function tryRoom(path) {
    // Windows does not let a file be cut that was opened to be appended to.
    const file = (0,external_node_fs_.openSync)(path, 'r+');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        const bytes = Buffer.alloc(ROOM_BYTES, '\n');
        try {
            for (let done = 0; done < bytes.length;) {
                done += (0,external_node_fs_.writeSync)(file, bytes, done, bytes.length - done, size + done);
            }
        }
        finally {
            (0,external_node_fs_.ftruncateSync)(file, size);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function unusable(problem, cause) {
    return new errors/* ActionError */.lZ(problem, { hint: (0,messages/* text */.Qq)('push.outputs.hint'), cause });
}

;// CONCATENATED MODULE: ./lib/github/push/outputs.js
/** Names of the outputs of the push action, each written once. */
const PUSH_OUTPUTS = { pushId: 'pushId', pushIds: 'pushIds', request: 'request' };

// EXTERNAL MODULE: ./lib/safety/markdown.js
var markdown = __webpack_require__(2809);
// EXTERNAL MODULE: ./lib/services/tpns/payload.js
var payload = __webpack_require__(9820);
;// CONCATENATED MODULE: ./lib/github/push/summary.js





const STATES = {
    pushed: (0,messages/* text */.Qq)('push.state.pushed'),
    refused: (0,messages/* text */.Qq)('push.state.refused'),
    unknown: (0,messages/* text */.Qq)('push.state.unknown'),
    'not-begun': (0,messages/* text */.Qq)('push.state.not-begun'),
};
/** The job summary of a push, as GitHub-flavoured Markdown: verdict first, then who, what, when. */
function pushSummary(facts) {
    const { outcome, harmless } = facts;
    return [
        `## ${harmless(headline(outcome))}`,
        ...outcomeText(facts),
        ...('packages' in outcome && facts.plan.isSeries
            ? [packageTable(outcome.packages, facts)]
            : []),
        pushTable(facts),
    ]
        .join('\n\n')
        .concat('\n');
}
function headline(outcome) {
    if ('request' in outcome)
        return (0,messages/* text */.Qq)('push.head.shown');
    const { packages, error } = outcome;
    const count = packages.length;
    const done = packages.filter(({ state }) => state === 'pushed').length;
    if (error === null) {
        return count === 1 ? (0,messages/* text */.Qq)('push.head.pushed') : (0,messages/* text */.Qq)('push.head.pushed-all', { count });
    }
    if (done > 0)
        return (0,messages/* text */.Qq)('push.head.part', { done, count });
    return error instanceof errors/* UnknownOutcomeError */.rk
        ? (0,messages/* text */.Qq)('push.head.unknown')
        : (0,messages/* text */.Qq)('push.head.refused');
}
function outcomeText({ plan, outcome, harmless }) {
    // A line of JSON begins with no backtick, so that none of them ends the block.
    if ('request' in outcome) {
        return [harmless((0,messages/* text */.Qq)('push.request-would-be')), (0,markdown/* fenced */.OF)('json', outcome.request)];
    }
    const { packages, error } = outcome;
    if (error instanceof errors/* ActionError */.lZ) {
        const words = (0,messages/* text */.Qq)('general.sentences', { texts: [error.problem, error.advice] });
        return [(0,markdown/* prose */.CS)(harmless(words))];
    }
    return plan.isSeries ? [] : packages.map(({ pushId }) => idText(pushId, harmless));
}
function idText(pushId, harmless) {
    if (pushId === null)
        return harmless((0,messages/* text */.Qq)('push.accepted-no-id'));
    const ids = typeof pushId === 'string' ? [pushId] : pushId;
    return (0,markdown/* prose */.CS)(harmless((0,messages/* text */.Qq)('push.its-id', { ids: ids.map((id) => `\`${id}\``) })));
}
function packageTable(packages, { harmless }) {
    const head = [(0,messages/* text */.Qq)('push.package'), (0,messages/* text */.Qq)('push.outcome'), (0,messages/* text */.Qq)('push.push-id')];
    return (0,markdown/* table */.tp)(head.map(harmless), packages.map(({ uploadId, state, pushId }) => [
        (0,markdown/* code */.aY)(uploadId),
        harmless(STATES[state]),
        pushId === null ? '' : (0,markdown/* code */.aY)(harmless((0,push_words/* pushIdsText */.O)([pushId]))),
    ]));
}
function pushTable({ plan, harmless }) {
    const { pushes, isSeries, kind, service } = plan;
    const [first] = pushes;
    const request = first?.request ?? {};
    const uploadId = first?.uploadId ?? '';
    const message = (0,payload/* own */.ZV)(request, 'message');
    const parts = (0,payload/* isObject */.Gv)(message) ? message : {};
    const row = (label, value) => value === undefined ? [] : [[harmless(label), (0,markdown/* escapeMarkdown */.FV)(harmless(String(value)))]];
    const to = isSeries
        ? (0,messages/* text */.Qq)('push.packages-of', { kind, count: pushes.length })
        : (0,messages/* text */.Qq)('push.package-of', { kind, uploadId });
    return (0,markdown/* table */.tp)([harmless((0,messages/* text */.Qq)('push.table')), ''], [
        [harmless((0,messages/* text */.Qq)('push.to')), harmless(to)],
        ...row((0,messages/* text */.Qq)('push.service'), harmless(service)),
        ...row((0,messages/* text */.Qq)('push.message-type'), (0,payload/* own */.ZV)(request, 'message_type')),
        ...row((0,messages/* text */.Qq)('push.title'), (0,payload/* own */.ZV)(parts, 'title')),
        ...row((0,messages/* text */.Qq)('push.content'), (0,payload/* own */.ZV)(parts, 'content')),
        ...row((0,messages/* text */.Qq)('push.when'), harmless(whenText(request))),
        ...row((0,messages/* text */.Qq)('push.environment'), (0,payload/* own */.ZV)(request, 'environment')),
    ]);
}
function whenText(request) {
    if (Object.hasOwn(request, 'loop_param'))
        return (0,messages/* text */.Qq)('push.in-a-loop');
    const time = (0,payload/* own */.ZV)(request, 'send_time');
    return time === undefined ? (0,messages/* text */.Qq)('push.now') : String(time);
}

;// CONCATENATED MODULE: ./lib/github/push/main.js











/**
 * The push action: pushes to uploaded packages, to each at most once, or shows what it would send.
 *
 * @throws {InputError} the inputs can't be used; nothing was sent and no output is set
 * @throws {ActionError} outputs can't be set: nothing was sent, or it says that it was
 * @throws what ends `pushSeries`
 */
async function run(context) {
    const { env, log } = context;
    const now = Date.now();
    const plan = readPushInputs(env, { now, registerSecret: (secret) => log.secret(secret) });
    for (const warning of (0,push_warnings/* pushWarnings */._)(plan.pushes[0]?.request ?? {}, now))
        log.warning(warning);
    const harmless = (words) => log.harmless(words);
    if (plan.dryRun) {
        const request = show(plan, log);
        (0,summary/* writeSummary */.Sy)(pushSummary({ plan, outcome: { request }, harmless }), context);
        return;
    }
    const outcome = await send(plan, context);
    // From here on people get the push, whatever becomes of this run.
    const error = (0,push_words/* pushOutcomeError */.X)(outcome, plan);
    (0,summary/* writeSummary */.Sy)(pushSummary({ plan, outcome: { ...outcome, error }, harmless }), context);
    giveOut(outcome, { plan, error, log });
}
/** Shows the request; returns exactly what was shown. */
function show({ service, pushes, isSeries }, log) {
    const uploadIds = pushes.map(({ uploadId }) => uploadId);
    log.info(isSeries ? (0,messages/* text */.Qq)('push.dry-run-all', { service, uploadIds }) : (0,messages/* text */.Qq)('push.dry-run', { service }));
    const request = log.block((0,push_request/* shownPush */.c8)(pushes[0]?.request ?? {}));
    log.output(PUSH_OUTPUTS.request, request);
    return request;
}
/** Pushes, and tells the log how it goes. */
async function send(plan, { env, log, signal }) {
    // Loaded only now: a dry run needs no HTTP.
    const { pushSecrets, pushSeries } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4858));
    for (const secret of pushSecrets(plan))
        log.secret(secret);
    const { pushes, isSeries, kind, service } = plan;
    const count = pushes.length;
    const outcome = checkOutputs(plan, env);
    if (outcome !== null)
        return outcome;
    log.info(isSeries
        ? (0,messages/* text */.Qq)('push.pushing-all', { kind, count, service })
        : (0,messages/* text */.Qq)('push.pushing', { kind, uploadId: pushes[0]?.uploadId ?? '', service }));
    const soFar = isSeries ? (0,messages/* text */.Qq)('push.not-this-one') : (0,messages/* text */.Qq)('push.nothing-so-far');
    return await pushSeries(pushes, plan, {
        isSeries,
        retries: plan.retries,
        timeoutMs: plan.timeoutMs,
        signal,
        scrubber: log.scrubber,
        onSecret: (secret) => log.secret(secret),
        onRetry: (retry) => log.info((0,messages/* text */.Qq)('general.sentences', { texts: [(0,upload_text/* retryText */.q)(retry), soFar] })),
        onPushed: ({ uploadId, pushId }, position) => {
            const id = (0,push_words/* pushIdsText */.O)([pushId]);
            if (isSeries)
                log.info((0,messages/* text */.Qq)('push.pushed-to', { uploadId, pushId: id || null, position, count }));
            else if (pushId !== null)
                log.info((0,messages/* text */.Qq)('push.pushed', { pushId: id }));
        },
    });
}
/** Nothing is sent when outputs can't be set: the outcome is then as if all were still to be done. */
function checkOutputs({ pushes }, env) {
    try {
        ensureOutputs(env);
        return null;
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        const packages = pushes.map(({ uploadId }) => {
            return { uploadId, state: 'not-begun', pushId: null };
        });
        return { packages, error };
    }
}
/** Sets the outputs, and ends with what went wrong, if anything. */
function giveOut({ packages }, { plan, error, log, }) {
    const nameless = packages.filter(({ state, pushId }) => state === 'pushed' && pushId === null);
    if (nameless.length > 0) {
        const uploadIds = nameless.map(({ uploadId }) => uploadId);
        log.warning(plan.isSeries ? (0,messages/* text */.Qq)('push.no-ids', { uploadIds }) : (0,messages/* text */.Qq)('push.no-id'));
    }
    const isAny = packages.some(({ state }) => state === 'pushed');
    try {
        const ids = packages.map(({ pushId }) => pushId);
        if (plan.isSeries)
            log.output(PUSH_OUTPUTS.pushIds, JSON.stringify(ids));
        else if (ids[0])
            log.output(PUSH_OUTPUTS.pushId, (0,push_words/* pushIdsText */.O)(ids));
    }
    catch (outputError) {
        if (!isAny || !(outputError instanceof errors/* ActionError */.lZ))
            throw error ?? outputError;
        const said = error instanceof errors/* ActionError */.lZ ? [error.problem] : [];
        const problem = (0,messages/* text */.Qq)('general.sentences', { texts: [...said, outputError.problem] });
        const ids = (0,push_words/* pushIdsText */.O)(packages.map(({ pushId }) => pushId));
        throw new errors/* ActionError */.lZ((0,messages/* text */.Qq)('push.accepted-but', { problem, ids }), { cause: outputError });
    }
    if (error !== null)
        throw error;
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
