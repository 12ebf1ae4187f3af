export const id = 995;
export const ids = [995];
export const modules = {

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

/***/ 7995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followPushes: () => (/* binding */ followPushes),
  followSecrets: () => (/* reexport */ target/* targetSecrets */.$)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/net/index.js + 20 modules
var net = __webpack_require__(1788);
// EXTERNAL MODULE: ./lib/services/tpns/codes.js
var codes = __webpack_require__(5652);
// EXTERNAL MODULE: ./lib/services/tpns/pace.js
var pace = __webpack_require__(8887);
// EXTERNAL MODULE: ./node_modules/lossless-json/lib/esm/index.js + 6 modules
var esm = __webpack_require__(875);
// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/services/tpns/calls.js
var calls = __webpack_require__(8883);
// EXTERNAL MODULE: ./lib/services/tpns/advice.js
var advice = __webpack_require__(504);
// EXTERNAL MODULE: ./lib/services/tpns/payload.js
var payload = __webpack_require__(9820);
;// CONCATENATED MODULE: ./lib/services/tpns/follow/answers.js





/** Nothing that is not seen, and not so long that it would be anything but a name. */
const WORD = /^[^\p{C}\p{Z}][^\p{C}]{0,99}$/u;
const DATE = /^[\d :/.+TZ-]{1,40}$/;
/**
 * The state of a push (1024/33773); null when the service has no record of it, or none with a
 * state.
 */
function recordFormat({ pushId, lookUp }) {
    return {
        hints: advice/* TPNS_ADVICE */.H,
        read: ({ body }) => (0,net/* readJson */.Vh)(body, {
            code: 'retCode',
            text: 'errMsg',
            what: (0,messages/* text */.Qq)('tpns.the-question', { pushId }),
            lookUp,
            read: (fields) => listOf(fields, 'pushRecordData', (list) => findRecord(list, pushId)),
        }),
    };
}
/** The numbers of a push by channel (1024/33774). */
function statisticsFormat({ pushId, lookUp }) {
    return {
        hints: advice/* TPNS_ADVICE */.H,
        read: ({ body }) => (0,net/* readJson */.Vh)(body, {
            code: 'retCode',
            text: 'errMsg',
            what: (0,messages/* text */.Qq)('tpns.the-question', { pushId }),
            lookUp,
            read: (fields) => listOf(fields, 'pushStatDataAll', channelsOf),
        }),
    };
}
/**
 * Whether a push was cancelled. The documents (1024/39003) don't give the form of the answer: a
 * code is taken in either spelling, and 0 is success.
 */
function cancellationFormat({ pushId, lookUp }) {
    return {
        hints: advice/* TPNS_ADVICE */.H,
        read: ({ body }) => {
            const isPushSpelling = (0,net/* parseJsonFields */.Xy)(body)?.['ret_code'] !== undefined;
            return (0,net/* readJson */.Vh)(body, {
                code: isPushSpelling ? 'ret_code' : 'retCode',
                text: isPushSpelling ? 'err_msg' : 'errMsg',
                what: (0,messages/* text */.Qq)('tpns.the-cancellation', { pushId }),
                lookUp,
                read: () => ({ value: true }),
            });
        },
    };
}
/** Reads the list in a field; one that is null is one of nothing. */
function listOf(fields, field, read) {
    const list = fields[field] ?? [];
    if (Array.isArray(list))
        return { value: read(list) };
    return { problem: (0,messages/* text */.Qq)('tpns.fault.no-list', { field }) };
}
/** The record of the push that was asked for: the service writes its id as a string or a number. */
function findRecord(list, pushId) {
    const records = list.filter(payload/* isObject */.Gv);
    const own = records.find((record) => idText(record['pushId']) === pushId);
    // Where no record names an id, the only one is meant.
    const record = own ?? (records.length === 1 && records[0]?.['pushId'] === undefined ? records[0] : undefined);
    const status = record?.['status'];
    if (typeof status !== 'string' || !WORD.test(status))
        return null;
    const date = record?.['date'];
    return { status, date: typeof date === 'string' && DATE.test(date) ? date : null };
}
function idText(value) {
    return (0,esm/* isLosslessNumber */.s_)(value) ? (0,net/* integerDigits */.xP)(value) : String(value);
}
function channelsOf(list) {
    const channels = list.flatMap((item) => {
        if (!(0,payload/* isObject */.Gv)(item))
            return [];
        const { channel, pushState } = item;
        if (typeof channel !== 'string' || !WORD.test(channel) || !(0,payload/* isObject */.Gv)(pushState))
            return [];
        return [[channel, numbersOf(pushState)]];
    });
    return new Map(channels);
}
function numbersOf(fields) {
    return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => {
        const digits = (0,net/* integerDigits */.xP)(value);
        const isCount = digits !== undefined && !digits.startsWith('-');
        return isCount && WORD.test(name) ? [[name, digits]] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/services/tpns/follow/quota.js

/** Questions that an application may ask in an hour (1024/33773, 1024/33774). */
const QUESTIONS_AN_HOUR = 200;
/**
 * The hour in which they are counted, and a minute for lines that are slow at times and quick at
 * others: the service counts when a question arrives.
 */
const QUOTA_MS = 3_660_000;
/** Sees to it that no more questions are asked than an application may ask. */
class Quota {
    #timing;
    #signal;
    /** When each question of the last hour was asked. */
    #asked = [];
    constructor(timing, signal) {
        this.#timing = timing;
        this.#signal = signal;
    }
    /** How many questions may be asked at once at a time, if none is asked until then. */
    room(at) {
        return QUESTIONS_AN_HOUR - this.#asked.filter((asked) => at - asked < QUOTA_MS).length;
    }
    /**
     * Asks for leave to ask one question; waits until it may be asked.
     *
     * @throws {StoppedError} when the signal aborts
     */
    async take() {
        for (;;) {
            const now = this.#timing.now();
            this.#asked = this.#asked.filter((asked) => now - asked < QUOTA_MS);
            const [oldest] = this.#asked;
            if (oldest === undefined || this.#asked.length < QUESTIONS_AN_HOUR)
                break;
            // A clock that was set back must not make a run wait for hours.
            const ms = Math.min(oldest + QUOTA_MS - now, QUOTA_MS);
            await (0,pace/* pause */.v7)(ms, this.#timing, this.#signal);
        }
        this.#asked.push(this.#timing.now());
    }
}
/**
 * How long one round of questions about `open` of `all` pushes lasts at least, so that the hour's
 * questions are spread over the hour, and one is left for the statistics of each push.
 *
 * @returns milliseconds
 */
function roundMs(open, all) {
    const rounds = Math.floor((QUESTIONS_AN_HOUR - all) / Math.max(1, open));
    return Math.ceil(QUOTA_MS / Math.max(1, rounds));
}

;// CONCATENATED MODULE: ./lib/services/tpns/follow/questions.js








const RECORD_PATH = '/v3/statistics/get_push_record';
const STATISTICS_PATH = '/v3/statistics/get_push_task_stat_channel';
const CANCEL_PATH = '/v3/push/cancel_timing_task';
/** An application that has asked too often may ask once more after this, on average. */
const QUESTION_MS = Math.ceil(QUOTA_MS / QUESTIONS_AN_HOUR);
/** Asks what became of pushes, no more often than an application may; never makes a push. */
class Questions {
    quota;
    #calls;
    #options;
    /** @throws {InputError} credentials that can't be used, or that would go in the clear */
    constructor(target, options) {
        this.#calls = new calls/* TpnsCalls */.D(target, options);
        this.#options = options;
        this.quota = new Quota(options.timing ?? net/* REAL_TIMING */.wR, options.signal);
    }
    /**
     * The state of a push; null when the service has no record of it.
     *
     * @throws {ServiceError} a refusal, or an answer that can't be used
     * @throws {NetworkError} the network failed, on the last attempt too
     * @throws {StoppedError} the signal aborted
     */
    async record(pushId) {
        return await this.#ask(RECORD_PATH, pushId, recordFormat);
    }
    /**
     * What a push reached, by channel.
     *
     * @throws as `record` does
     */
    async statistics(pushId) {
        return await this.#ask(STATISTICS_PATH, pushId, statisticsFormat);
    }
    /**
     * Asks the service to cancel a push that has not begun.
     *
     * @throws {NetworkError} the network failed, on the last attempt too
     * @throws {ServiceError} an answer that is no refusal by a code
     * @throws {StoppedError} the signal aborted
     */
    async cancel(pushId) {
        let mayBeOurs = false;
        try {
            await this.#retried((attempt) => {
                mayBeOurs = attempt > 1;
                return this.#once(CANCEL_PATH, pushId, cancellationFormat);
            });
            return { isAccepted: true };
        }
        catch (error) {
            const isRefusal = error instanceof errors/* ServiceError */._7 && error.code !== null;
            if (isRefusal)
                return { isAccepted: false, error, mayBeOurs };
            throw error;
        }
    }
    async #ask(path, pushId, format) {
        return await this.#retried(async () => {
            await this.quota.take();
            return await this.#once(path, pushId, format);
        });
    }
    async #retried(attempt) {
        const { retries, signal, onRetry, timing = net/* REAL_TIMING */.wR } = this.#options;
        return await (0,net/* withRetries */.LH)(attempt, { retries, signal, timing, onRetry });
    }
    async #once(path, pushId, format) {
        const body = Buffer.from((0,esm/* stringify */.As)({ pushId }) ?? '');
        const answered = await this.#calls.post({ path, body });
        const lookUp = (code) => code === codes/* CODES */.L.tooFast ? TOO_OFTEN : this.#calls.meaningOf(String(code), answered);
        return (0,net/* readAnswer */.JN)(answered.answer, answered.context, format({ pushId, lookUp }));
    }
}
const TOO_OFTEN = {
    meaning: (0,messages/* text */.Qq)('tpns.too-often'),
    retryable: true,
    minDelayMs: QUESTION_MS,
    hint: (0,messages/* text */.Qq)('tpns.too-often.hint'),
};

// EXTERNAL MODULE: ./lib/services/tpns/follow/states.js
var states = __webpack_require__(2018);
// EXTERNAL MODULE: ./lib/services/tpns/target.js
var target = __webpack_require__(5877);
;// CONCATENATED MODULE: ./lib/services/tpns/follow/follow.js








/** The least time between two questions about a push. */
const LEAST_INTERVAL_MS = 20_000;
/**
 * Follows pushes until all have ended or the time is over, then asks what they reached. Never
 * rejects for what became of a push, nor for questions that failed: that is in the outcome.
 *
 * @throws {InputError} credentials that can't be used, or that would go over a network in the clear
 */
async function followPushes(settings, target, options) {
    return await new Following(settings, target, options).run();
}
/** Pushes that are being followed. */
class Following {
    #settings;
    #options;
    #questions;
    #timing;
    #pushes;
    constructor(settings, target, options) {
        this.#settings = settings;
        this.#options = options;
        this.#questions = new Questions(target, options);
        this.#timing = options.timing ?? net/* REAL_TIMING */.wR;
        this.#pushes = new Map(settings.pushIds.map((pushId) => [pushId, unseen(pushId)]));
    }
    async run() {
        const end = this.#timing.now() + this.#settings.waitMs;
        try {
            if (this.#settings.isCancelled)
                await this.#cancelAll();
            await this.#askUntil(end);
            await this.#count();
        }
        catch (error) {
            const reason = error instanceof Error ? error : new Error(String(error));
            return { pushes: [...this.#pushes.values()], error: reason };
        }
        return { pushes: [...this.#pushes.values()], error: null };
    }
    get #open() {
        return [...this.#pushes.values()].filter(({ stage }) => !(0,states/* isSettled */.Is)(stage));
    }
    async #cancelAll() {
        for (const pushId of this.#pushes.keys()) {
            this.#learn(pushId, { cancellation: await this.#questions.cancel(pushId) });
        }
    }
    /** Rounds of questions about all pushes that have not ended. */
    async #askUntil(end) {
        for (;;) {
            const began = this.#timing.now();
            for (const { pushId } of this.#open)
                await this.#askAbout(pushId);
            const ms = this.#untilNextRound(began, end);
            if (ms === null)
                return;
            this.#options.onWait?.(this.#open.length, ms);
            await (0,pace/* pause */.v7)(ms, this.#timing, this.#options.signal);
        }
    }
    /** Milliseconds until all are asked about again; null when there is nothing more to ask. */
    #untilNextRound(began, end) {
        const open = this.#open.length;
        const now = this.#timing.now();
        if (open === 0 || now >= end)
            return null;
        const pace = Math.max(this.#settings.intervalMs, roundMs(open, this.#pushes.size));
        // A clock that was set back makes nobody wait for longer than that.
        if (began + pace <= end)
            return Math.min(pace, Math.max(0, began + pace - now));
        // The last questions are asked when the time is over, if they may be.
        const isSpaced = end - began >= LEAST_INTERVAL_MS;
        return isSpaced && this.#questions.quota.room(end) >= open ? Math.min(pace, end - now) : null;
    }
    async #askAbout(pushId) {
        const before = this.#pushes.get(pushId)?.status;
        try {
            const record = await this.#questions.record(pushId);
            // A record that is gone for a moment takes nothing from what is known.
            if (record !== null)
                this.#learn(pushId, knownBy(record));
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7) || error.code !== codes/* CODES */.L.noPush)
                throw error;
            this.#learn(pushId, { stage: 'unknown-push', refusal: error });
        }
        const push = this.#pushes.get(pushId);
        if (push !== undefined && push.status !== before)
            this.#options.onStatus?.(push);
    }
    /** Statistics of all that have begun, as far as the questions of the hour go. */
    async #count() {
        const begun = [...this.#pushes.values()].filter(({ stage }) => (0,states/* hasBegun */.SU)(stage));
        for (const [index, { pushId }] of begun.entries()) {
            const rest = begun.slice(index).map((push) => push.pushId);
            if (this.#questions.quota.room(this.#timing.now()) < 1) {
                this.#options.onNoStatistics?.(rest, null);
                return;
            }
            try {
                this.#learn(pushId, { statistics: await this.#questions.statistics(pushId) });
            }
            catch (error) {
                if (error instanceof errors/* StoppedError */.Ko || !(error instanceof errors/* ActionError */.lZ))
                    throw error;
                // What is said of one push may not go for the next; a failure of the network does.
                const isRefusal = error instanceof errors/* ServiceError */._7 && error.code !== null && !error.retryable;
                this.#options.onNoStatistics?.(isRefusal ? [pushId] : rest, error);
                if (!isRefusal)
                    return;
            }
        }
    }
    #learn(pushId, news) {
        const push = this.#pushes.get(pushId) ?? unseen(pushId);
        this.#pushes.set(pushId, { ...push, ...news });
    }
}
function unseen(pushId) {
    return {
        pushId,
        stage: 'no-record',
        status: null,
        date: null,
        refusal: null,
        cancellation: null,
        statistics: null,
    };
}
function knownBy({ status, date }) {
    return { status, date, stage: (0,states/* stageOf */.gV)(status) };
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
