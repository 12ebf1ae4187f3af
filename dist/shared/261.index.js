export const id = 261;
export const ids = [261,995];
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

/***/ 6261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followCommand: () => (/* binding */ followCommand)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _run_follow_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8764);
/* harmony import */ var _run_follow_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2748);
/* harmony import */ var _run_settings_shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
/* harmony import */ var _run_words_upload_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8956);
/* harmony import */ var _services_tpns_follow_follow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7995);
/* harmony import */ var _services_tpns_follow_totals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(251);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3814);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4641);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4761);










const { accessId, secretKey, cancel, ...VALUES } = _run_follow_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLLOW_SETTINGS */ .k;
const OPTIONS = {
    ...Object.fromEntries(Object.values(VALUES).map((name) => [name, 'string'])),
    [cancel]: 'boolean',
    json: 'boolean',
};
/**
 * `account-package follow`: asks what became of pushes and prints a line for each (push id, state,
 * devices that it arrived at, clicks, parted by tabs), or all of it as JSON.
 */
async function followCommand(context) {
    const { args, env, stdout, err } = context;
    const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .parseArguments */ .W)(args, OPTIONS);
    if (parsed.operands.length > 0) {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb([(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('cli.options-only', { command: 'follow' })]);
    }
    const reader = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .argumentReader */ .v)(parsed, env);
    err.secret(reader.text(_run_settings_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS */ .yy.secretKey));
    const plan = (0,_run_follow_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readFollowPlan */ .X)(reader);
    reader.finish();
    const { unknownPlaces: places } = plan;
    if (places.length > 0)
        err.line({ tone: 'warning', text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.no-ids', { places }) });
    const outcome = await follow(plan, context);
    const { pushes } = outcome;
    const printed = parsed.flags.has('json') ? jsonText(pushes) : pushes.map(rowText).join('');
    stdout.write(err.scrub(printed));
    const error = (0,_run_follow_words_js__WEBPACK_IMPORTED_MODULE_2__/* .followError */ .qt)(outcome, plan);
    if (error !== null)
        throw error;
    return _context_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .d.done;
}
async function follow(plan, { err, signal }) {
    for (const secret of (0,_services_tpns_follow_follow_js__WEBPACK_IMPORTED_MODULE_5__.followSecrets)(plan))
        err.secret(secret);
    const { service, retries, timeoutMs } = plan;
    const pushes = plan.pushIds.length;
    err.line(plan.isCancelled
        ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.cancelling', { pushes, service })
        : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.following', { pushes, service }));
    return await (0,_services_tpns_follow_follow_js__WEBPACK_IMPORTED_MODULE_5__.followPushes)(plan, plan, {
        retries,
        timeoutMs,
        signal,
        scrubber: err.scrubber,
        onSecret: (secret) => err.secret(secret),
        onRetry: (retry) => err.line({ tone: 'warning', text: (0,_run_words_upload_text_js__WEBPACK_IMPORTED_MODULE_4__/* .retryText */ .q)(retry) }),
        onStatus: (push) => err.line((0,_run_follow_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusText */ .qS)(push)),
        onWait: (open, ms) => err.line({ tone: 'muted', text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.waiting', { open, ms }) }),
        onNoStatistics: (pushIds, error) => err.line({ tone: 'warning', text: (0,_run_follow_words_js__WEBPACK_IMPORTED_MODULE_2__/* .noStatisticsText */ .gQ)(pushIds, error) }),
    });
}
/** What is not known is empty. */
function rowText(push) {
    const { arrived = '', clicked = '' } = (0,_services_tpns_follow_totals_js__WEBPACK_IMPORTED_MODULE_6__/* .reachOfAll */ .eQ)(push);
    return `${[push.pushId, push.status ?? '', arrived, clicked].join('\t')}\n`;
}
/** The outputs of the action as one object; numbers keep all their digits. */
function jsonText(pushes) {
    const { status, statuses, statistics, arrived, clicked } = (0,_services_tpns_follow_totals_js__WEBPACK_IMPORTED_MODULE_6__/* .totalsOf */ .vA)(pushes);
    const fields = [
        `"status":${status === '' ? 'null' : JSON.stringify(status)}`,
        `"statuses":${statuses}`,
        `"statistics":${statistics}`,
        `"arrived":${arrived || 'null'}`,
        `"clicked":${clicked || 'null'}`,
    ];
    return `{${fields.join(',')}}\n`;
}


/***/ }),

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ stageText),
/* harmony export */   gQ: () => (/* binding */ noStatisticsText),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   qt: () => (/* binding */ followError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _services_tpns_follow_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8599);



/** What to call the state of a push, for people who don't know the service. */
function stageText(push) {
    if ((0,_services_tpns_follow_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isCancelledHere */ .ex)(push))
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.stage.cancelled');
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`follow.stage.${push.stage}`);
}
/** A line for the log about the state of a push. */
function statusText(push) {
    const { pushId, status, date } = push;
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.status', { pushId, status: status ?? '', state: stageText(push), date });
}
/** Why statistics are missing. */
function noStatisticsText(pushIds, error) {
    const problem = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error.problem : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.no-room');
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.no-statistics', { pushIds, problem });
}
/** What fails the run: an error that ended it early, or what became of the pushes; or null. */
function followError({ pushes, error }, plan) {
    if (error === null)
        return (0,_services_tpns_follow_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)((0,_services_tpns_follow_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .troubles */ .d4)(pushes, plan.waitMs));
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoppedError */ .Ko))
        return error;
    const problem = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('general.sentences', {
        texts: [error.problem, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.goes-on')],
    });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoppedError */ .Ko(problem, { hint: error.advice, cause: error });
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

/***/ 2018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   K0: () => (/* binding */ leastAdvanced),
/* harmony export */   SU: () => (/* binding */ hasBegun),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* unused harmony export STAGES */
/** How far a push has come, from the least advanced on. */
const STAGES = [
    'unknown-push',
    'no-record',
    'init',
    'wait',
    'started',
    'ended',
    'failed',
    'finished',
];
/** States by the service's words (Querying Push Information for One Task, 1024/33773). */
const STAGE_OF = new Map([
    ['PUSH_INIT', 'init'],
    ['PUSH_WAIT', 'wait'],
    ['PUSH_STARTED', 'started'],
    ['PUSH_FINISHED', 'finished'],
    ['PUSH_FAILED', 'failed'],
    ['PUSH_CANCELED', 'ended'],
    ['PUSH_DELETED', 'ended'],
    ['PUSH_REVOKED', 'ended'],
    ['PUSH_COLLAPSED', 'ended'],
    ['PUSH_DELETED_PUSH_MSG', 'ended'],
]);
const SETTLED = new Set(['unknown-push', 'ended', 'failed', 'finished']);
const NOT_BEGUN = new Set(['unknown-push', 'no-record', 'init', 'wait']);
/** The stage of a state; one that is not documented counts as under way. */
function stageOf(status) {
    return STAGE_OF.get(status) ?? 'started';
}
/** Whether a push at this stage stays there. */
function isSettled(stage) {
    return SETTLED.has(stage);
}
/** Whether a push at this stage may have reached somebody. */
function hasBegun(stage) {
    return !NOT_BEGUN.has(stage);
}
/** Of several pushes, the one that is least advanced; the first among equals. */
function leastAdvanced(pushes) {
    const rank = ({ stage }) => STAGES.indexOf(stage);
    return pushes.reduce((least, push) => (least === undefined || rank(push) < rank(least) ? push : least), undefined);
}


/***/ }),

/***/ 251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eQ: () => (/* binding */ reachOfAll),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   wH: () => (/* binding */ reachByChannel)
/* harmony export */ });
/* unused harmony export reachOf */
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2018);

/** Channel under which the service sums up all others. */
const ALL = 'all';
/** The numbers of one channel that people want to know (1024/33774). */
function reachOf(numbers) {
    return {
        planned: numbers?.['pushActiveUv'],
        sent: numbers?.['pushOnlineUv'],
        // Only this one is given for iOS.
        arrived: numbers?.['arrivalUv'] ?? numbers?.['verifySvcUv'],
        clicked: numbers?.['clickUv'],
    };
}
/** What a push reached on all channels together. */
function reachOfAll({ statistics }) {
    return reachOf(statistics?.get(ALL));
}
/** Channels of all pushes, without the one that sums up, each with the sums of what is known. */
function reachByChannel(pushes) {
    const channels = new Map();
    for (const { statistics } of pushes) {
        for (const [channel, numbers] of statistics ?? []) {
            if (channel === ALL)
                continue;
            const reach = reachOf(numbers);
            const before = channels.get(channel);
            channels.set(channel, before === undefined ? reach : added(before, reach));
        }
    }
    return channels;
}
/** What all pushes together are put out as. */
function totalsOf(pushes) {
    const reaches = pushes.map(reachOfAll);
    return {
        status: (0,_states_js__WEBPACK_IMPORTED_MODULE_0__/* .leastAdvanced */ .K0)(pushes)?.status ?? '',
        statuses: objectText(pushes, ({ status }) => JSON.stringify(status)),
        statistics: objectText(pushes, ({ statistics }) => statisticsText(statistics)),
        arrived: sum(reaches.map(({ arrived }) => arrived)),
        clicked: sum(reaches.map(({ clicked }) => clicked)),
    };
}
/** A number that is missing is not zero: without it, nobody knows the sum. */
function sum(numbers) {
    if (numbers.length === 0)
        return '';
    let total = 0n;
    for (const digits of numbers) {
        if (digits === undefined)
            return '';
        total += BigInt(digits);
    }
    return String(total);
}
function added(one, other) {
    const plus = (name) => sum([one[name], other[name]]) || undefined;
    return {
        planned: plus('planned'),
        sent: plus('sent'),
        arrived: plus('arrived'),
        clicked: plus('clicked'),
    };
}
function statisticsText(statistics) {
    if (statistics === null)
        return 'null';
    const channels = Array.from(statistics, ([channel, numbers]) => {
        const fields = Object.entries(numbers).map(([name, digits]) => `${JSON.stringify(name)}:${digits}`);
        return `${JSON.stringify(channel)}:{${fields.join(',')}}`;
    });
    return `{${channels.join(',')}}`;
}
function objectText(pushes, text) {
    const fields = pushes.map((push) => `${JSON.stringify(push.pushId)}:${text(push)}`);
    return `{${fields.join(',')}}`;
}


/***/ }),

/***/ 8599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   d4: () => (/* binding */ troubles),
/* harmony export */   ex: () => (/* binding */ isCancelledHere)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _net_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1788);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2018);




/**
 * What fails a run: pushes that failed, were ended by somebody or could not be cancelled in time,
 * pushes that the service does not know, and, where there was a wait, those that have not ended.
 */
function troubles(pushes, waitMs) {
    return pushes.flatMap((push) => troubleOf(push, waitMs) ?? []);
}
/** Whether a push was cancelled by this run. */
function isCancelledHere({ stage, cancellation }) {
    if (stage !== 'ended' || cancellation === null)
        return false;
    return cancellation.isAccepted || cancellation.mayBeOurs;
}
/** The one error for all that is wrong; null when nothing is. */
function verdict(all) {
    const [first] = all;
    if (first === undefined)
        return null;
    const hints = [...new Map(all.map(({ hint }) => [keyOf(hint), hint])).values()];
    const problem = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('general.sentences', { texts: all.map(({ problem: each }) => each) });
    const hint = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('general.sentences', { texts: hints });
    const { error } = first;
    if (error !== null && all.every(({ error: each }) => each !== null)) {
        return (0,_net_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rephrase */ .rb)(error, problem, hint);
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(problem, { hint });
}
function troubleOf(push, waitMs) {
    const { pushId, stage, status, refusal, cancellation } = push;
    const trouble = (problem, hint, error = null) => ({
        pushId,
        problem,
        hint,
        error,
    });
    if (refusal !== null) {
        return trouble(refusal.problem, refusal.advice, refusal);
    }
    if (stage === 'failed') {
        return trouble((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.failed', { pushId, status: status ?? '' }), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.failed.hint'));
    }
    if (cancellation !== null && !isCancelledHere(push)) {
        if (stage === 'started' || stage === 'finished') {
            const problem = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.cancel-late', { pushId, status: status ?? '' });
            return trouble(problem, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.cancel-late.hint'));
        }
        if (!cancellation.isAccepted && stage !== 'ended') {
            const { problem, advice } = cancellation.error;
            return trouble(problem, advice, cancellation.error);
        }
    }
    if (stage === 'ended' && !isCancelledHere(push)) {
        return trouble((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.ended', { pushId, status: status ?? '' }), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.ended.hint'));
    }
    if (waitMs > 0 && !(0,_states_js__WEBPACK_IMPORTED_MODULE_3__/* .isSettled */ .Is)(stage)) {
        const minutes = Math.round(waitMs / 60_000);
        const problem = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.wait-over', { pushId, status, minutes });
        return trouble(problem, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.wait-over.hint'));
    }
    if (stage === 'no-record')
        return trouble((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('follow.no-record', { pushId }), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('tpns.no-push.hint'));
    return undefined;
}
function keyOf(hint) {
    return typeof hint === 'string' ? hint : hint.key;
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
