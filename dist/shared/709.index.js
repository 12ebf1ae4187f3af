export const id = 709;
export const ids = [709];
export const modules = {

/***/ 3709:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8240);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11);


await (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(_main_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 11:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/run/follow-words.js
var follow_words = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/run/words/upload-text.js
var upload_text = __webpack_require__(8956);
// EXTERNAL MODULE: ./lib/services/tpns/follow/totals.js
var follow_totals = __webpack_require__(251);
// EXTERNAL MODULE: ./lib/github/summary.js + 1 modules
var summary = __webpack_require__(6702);
// EXTERNAL MODULE: ./lib/run/follow-settings.js
var follow_settings = __webpack_require__(8764);
// EXTERNAL MODULE: ./lib/run/settings/shared.js
var shared = __webpack_require__(9530);
// EXTERNAL MODULE: ./lib/github/inputs.js
var inputs = __webpack_require__(6174);
;// CONCATENATED MODULE: ./lib/github/follow/inputs.js



/** Names of the inputs of the follow action, each written once. */
const FOLLOW_INPUTS = { ...follow_settings/* FOLLOW_SETTINGS */.k, language: shared/* SETTINGS */.yy.language };
/**
 * Reads the inputs of the follow action. A pure function of the environment.
 *
 * @param registerSecret takes the SecretKey before any message can be made
 * @throws {InputError} with every problem of the inputs
 */
function readFollowInputs(env, registerSecret = () => { }) {
    const reader = (0,inputs/* inputReader */.cN)(env);
    // Before anything is said, be it about the inputs themselves.
    registerSecret(reader.text(FOLLOW_INPUTS.secretKey));
    const plan = (0,follow_settings/* readFollowPlan */.X)(reader);
    reader.finish();
    return plan;
}

;// CONCATENATED MODULE: ./lib/github/follow/outputs.js
/** Names of the outputs of the follow action, each written once. */
const FOLLOW_OUTPUTS = {
    status: 'status',
    statuses: 'statuses',
    statistics: 'statistics',
    arrived: 'arrived',
    clicked: 'clicked',
};

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/messages/numbers.js
var numbers = __webpack_require__(6278);
// EXTERNAL MODULE: ./lib/safety/markdown.js
var markdown = __webpack_require__(2809);
// EXTERNAL MODULE: ./lib/services/tpns/follow/states.js
var states = __webpack_require__(2018);
// EXTERNAL MODULE: ./lib/services/tpns/follow/verdict.js
var verdict = __webpack_require__(8599);
// EXTERNAL MODULE: ./lib/github/bar-chart.js
var bar_chart = __webpack_require__(9367);
;// CONCATENATED MODULE: ./lib/github/follow/summary.js









/** Where there is no number. */
const NONE = '–';
/** Names by which people know the channels (1024/33774). */
const CHANNELS = {
    xg: 'TPNS',
    hw: 'Huawei',
    xm: 'Mi',
    mz: 'Meizu',
    oppo: 'OPPO',
    vivo: 'vivo',
    apns: 'APNs',
    fcm: 'FCM',
    rog: 'ROG',
    honor: 'Honor',
    harmony: 'Harmony',
    iospk: 'PushKit',
};
/** The job summary of followed pushes, as GitHub-flavoured Markdown: verdict first. */
function followSummary(facts) {
    const { outcome, error, harmless } = facts;
    return [
        `## ${harmless(headline(facts))}`,
        ...(error instanceof errors/* ActionError */.lZ ? [(0,markdown/* prose */.CS)(harmless(error.problem))] : []),
        pushTable(outcome.pushes, harmless),
        ...adviceSection(error, harmless),
        ...channelSection(outcome.pushes, harmless),
    ]
        .join('\n\n')
        .concat('\n');
}
function headline({ outcome, plan, error }) {
    const pushes = outcome.pushes.length;
    if (outcome.error !== null)
        return (0,messages/* text */.Qq)('follow.head.stopped');
    if (error !== null) {
        const troubled = (0,verdict/* troubles */.d4)(outcome.pushes, plan.waitMs).length;
        return (0,messages/* text */.Qq)('follow.head.trouble', { troubled, pushes });
    }
    if (outcome.pushes.every(verdict/* isCancelledHere */.ex))
        return (0,messages/* text */.Qq)('follow.head.cancelled', { pushes });
    if (outcome.pushes.every(({ stage }) => stage === 'finished')) {
        return (0,messages/* text */.Qq)('follow.head.finished', { pushes });
    }
    if (plan.isCancelled)
        return (0,messages/* text */.Qq)('follow.head.cancel-accepted');
    return outcome.pushes.some(({ stage }) => !(0,states/* isSettled */.Is)(stage))
        ? (0,messages/* text */.Qq)('follow.head.open')
        : (0,messages/* text */.Qq)('follow.head.mixed');
}
function pushTable(pushes, harmless) {
    const head = [
        (0,messages/* text */.Qq)('follow.push'),
        (0,messages/* text */.Qq)('follow.state'),
        (0,messages/* text */.Qq)('follow.time'),
        (0,messages/* text */.Qq)('follow.audience'),
        (0,messages/* text */.Qq)('follow.arrived-column'),
        (0,messages/* text */.Qq)('follow.clicked-column'),
    ];
    const rows = pushes.map((push) => {
        const { planned, arrived, clicked } = (0,follow_totals/* reachOfAll */.eQ)(push);
        const word = push.status === null ? '' : `${(0,markdown/* code */.aY)(harmless(push.status))} `;
        return [
            (0,markdown/* code */.aY)(harmless(push.pushId)),
            `${word}${(0,markdown/* escapeMarkdown */.FV)(harmless((0,follow_words/* stageText */.U2)(push)))}`,
            push.date === null ? NONE : (0,markdown/* escapeMarkdown */.FV)(harmless(push.date)),
            ...[planned, arrived, clicked].map(numberText),
        ];
    });
    return (0,markdown/* table */.tp)(head.map(harmless), rows, ['l', 'l', 'l', 'r', 'r', 'r']);
}
/** What to do about what went wrong. */
function adviceSection(error, harmless) {
    if (!(error instanceof errors/* ActionError */.lZ))
        return [];
    const advice = harmless(error.advice);
    return advice === '' ? [] : [`### ${harmless((0,messages/* text */.Qq)('follow.what-to-do'))}`, (0,markdown/* prose */.CS)(advice)];
}
/** Where there are numbers: a chart of what arrived by channel, and a table. */
function channelSection(pushes, harmless) {
    const channels = Array.from((0,follow_totals/* reachByChannel */.wH)(pushes)).filter(([, reach]) => hasNumber(reach));
    if (channels.length === 0)
        return [];
    const bars = channels.flatMap(([channel, { arrived }]) => arrived === undefined ? [] : [{ label: nameOf(channel, harmless), value: Number(arrived) }]);
    const head = [
        (0,messages/* text */.Qq)('follow.channel'),
        (0,messages/* text */.Qq)('follow.audience'),
        (0,messages/* text */.Qq)('follow.sent-column'),
        (0,messages/* text */.Qq)('follow.arrived-column'),
        (0,messages/* text */.Qq)('follow.clicked-column'),
    ];
    const xLabel = harmless((0,messages/* text */.Qq)('follow.channel'));
    const yLabel = harmless((0,messages/* text */.Qq)('follow.devices'));
    return [
        `### ${harmless((0,messages/* text */.Qq)('follow.by-channel'))}`,
        ...(bars.some(({ value }) => value > 0) ? [(0,bar_chart/* barChart */.S)({ xLabel, yLabel, bars })] : []),
        (0,markdown/* table */.tp)(head.map(harmless), channels.map(([channel, { planned, sent, arrived, clicked }]) => [
            (0,markdown/* escapeMarkdown */.FV)(nameOf(channel, harmless)),
            ...[planned, sent, arrived, clicked].map(numberText),
        ]), ['l', 'r', 'r', 'r', 'r']),
    ];
}
function hasNumber(reach) {
    return Object.values(reach).some((digits) => digits !== undefined && digits !== '0');
}
function nameOf(channel, harmless) {
    return harmless((Object.hasOwn(CHANNELS, channel) ? CHANNELS[channel] : undefined) ?? channel);
}
function numberText(digits) {
    return digits === undefined ? NONE : (0,numbers/* formatInteger */.Sm)(BigInt(digits));
}

;// CONCATENATED MODULE: ./lib/github/follow/main.js








/**
 * The follow action: asks what became of pushes, and cancels them before where that is asked for.
 *
 * @throws {InputError} the inputs can't be used; nothing was sent and no output is set
 * @throws {ActionError} a push failed, was ended by somebody, could not be cancelled, is not known,
 *   or had not ended when the wait was over
 * @throws what ends the following early: the service's refusals, failures of the network, a signal
 */
async function run(context) {
    const { env, log } = context;
    const plan = readFollowInputs(env, (secret) => log.secret(secret));
    const { unknownPlaces: places } = plan;
    if (places.length > 0)
        log.warning((0,messages/* text */.Qq)('follow.no-ids', { places }));
    const outcome = await follow(plan, context);
    const error = (0,follow_words/* followError */.qt)(outcome, plan);
    const totals = (0,follow_totals/* totalsOf */.vA)(outcome.pushes);
    const { arrived, clicked } = totals;
    if (arrived !== '' || clicked !== '')
        log.info((0,messages/* text */.Qq)('follow.arrived', { arrived, clicked }));
    const facts = { outcome, plan, error, harmless: log.harmless.bind(log) };
    (0,summary/* writeSummary */.Sy)(followSummary(facts), context);
    try {
        for (const name of Object.values(FOLLOW_OUTPUTS))
            log.output(name, totals[name]);
    }
    catch (outputError) {
        // What became of the pushes is the greater news.
        throw error ?? outputError;
    }
    if (error !== null)
        throw error;
}
/** Follows the pushes, and tells the log how it goes. */
async function follow(plan, { log, signal }) {
    const { followPushes, followSecrets } = await __webpack_require__.e(/* import() */ 995).then(__webpack_require__.bind(__webpack_require__, 7995));
    for (const secret of followSecrets(plan))
        log.secret(secret);
    const { service } = plan;
    const pushes = plan.pushIds.length;
    log.info(plan.isCancelled
        ? (0,messages/* text */.Qq)('follow.cancelling', { pushes, service })
        : (0,messages/* text */.Qq)('follow.following', { pushes, service }));
    return await followPushes(plan, plan, {
        retries: plan.retries,
        timeoutMs: plan.timeoutMs,
        signal,
        scrubber: log.scrubber,
        onSecret: (secret) => log.secret(secret),
        onRetry: (retry) => log.info((0,upload_text/* retryText */.q)(retry)),
        onStatus: (push) => log.info((0,follow_words/* statusText */.qS)(push)),
        onWait: (open, ms) => log.info((0,messages/* text */.Qq)('follow.waiting', { open, ms })),
        onNoStatistics: (pushIds, error) => log.warning((0,follow_words/* noStatisticsText */.gQ)(pushIds, error)),
    });
}


/***/ }),

/***/ 8764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFollowPlan),
/* harmony export */   k: () => (/* binding */ FOLLOW_SETTINGS)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _services_tpns_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6680);
/* harmony import */ var _services_tpns_push_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4209);
/* harmony import */ var _push_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3571);
/* harmony import */ var _settings_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9530);





/** Names of the settings of following, each written once. */
const FOLLOW_SETTINGS = {
    pushId: 'push-id',
    region: _settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS */ .yy.region,
    serviceUrl: _settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS */ .yy.serviceUrl,
    accessId: _settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS */ .yy.accessId,
    secretKey: _settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS */ .yy.secretKey,
    auth: _push_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .PUSH_SETTINGS */ .N7.auth,
    wait: 'wait',
    interval: 'interval',
    cancel: 'cancel',
    retries: _settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS */ .yy.retries,
    timeout: _settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS */ .yy.timeout,
};
/** Most pushes that are followed at once: each costs at least two of the 200 questions of an hour. */
const MAX_IDS = 100;
/** Minutes. */
const WAIT = { min: 0, max: 360, fallback: 0 };
/** Seconds. */
const INTERVAL = { min: 20, max: 3600, fallback: 60 };
/** Reads the settings of following; problems are for `finish` of the reader to tell. */
function readFollowPlan(reader) {
    const { pushIds, unknownPlaces } = readPushIds(reader);
    const service = (0,_settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .readService */ .uS)(reader);
    const credentials = (0,_settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .readCredentials */ .L1)(reader);
    const auth = (0,_push_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readAuth */ .Hc)(reader);
    const waitMs = reader.integer(FOLLOW_SETTINGS.wait, WAIT) * 60_000;
    const intervalMs = reader.integer(FOLLOW_SETTINGS.interval, INTERVAL) * 1000;
    const isCancelled = reader.boolean(FOLLOW_SETTINGS.cancel, false);
    const attempts = (0,_settings_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .readAttempts */ .jY)(reader);
    return {
        pushIds,
        unknownPlaces,
        ...service,
        ...credentials,
        auth,
        waitMs,
        intervalMs,
        isCancelled,
        ...attempts,
    };
}
function readPushIds(reader) {
    const name = FOLLOW_SETTINGS.pushId;
    const given = reader.required(name, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.give-push-id'));
    if (given === '')
        return { pushIds: [], unknownPlaces: [] };
    // As the push puts them out: null for a push without an id, a list for a loop push.
    const rules = { isId: _services_tpns_push_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .isPushId */ .g7, most: MAX_IDS, areNullsAllowed: true, areListsAllowed: true };
    const { ids, nulls, problems } = (0,_services_tpns_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIds */ .A)(given, rules);
    for (const problem of problems)
        reader.problem(name, idProblem(problem));
    return { pushIds: ids, unknownPlaces: nulls };
}
function idProblem(problem) {
    switch (problem.kind) {
        case 'json':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.ids.json');
        case 'none':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.ids.none');
        case 'many':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.ids.many', { count: problem.count, most: MAX_IDS });
        case 'null':
        case 'form':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.ids.form', { position: problem.position });
        case 'twice':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('follow.ids.twice', { ids: problem.ids });
    }
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


/***/ })

};
