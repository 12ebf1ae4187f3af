export const id = 392;
export const ids = [392];
export const modules = {

/***/ 6332:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8240);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8438);


await (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(_main_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/messages/index.js + 20 modules
var messages = __webpack_require__(673);
// EXTERNAL MODULE: ./lib/run/words/upload-text.js
var upload_text = __webpack_require__(8956);
// EXTERNAL MODULE: ./lib/services/tpns/push-request.js
var push_request = __webpack_require__(3484);
// EXTERNAL MODULE: ./lib/services/tpns/payload.js
var tpns_payload = __webpack_require__(9820);
// EXTERNAL MODULE: ./lib/services/tpns/send-time.js
var send_time = __webpack_require__(4158);
;// CONCATENATED MODULE: ./lib/services/tpns/push-warnings.js



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
    const message = (0,tpns_payload/* own */.ZV)(request, 'message');
    return [
        ...((0,tpns_payload/* isObject */.Gv)(message) ? cutWarning(request, message) : []),
        ...((0,tpns_payload/* isObject */.Gv)(message) ? environmentWarning(request, message) : []),
        ...timeWarning(request, now),
        ...deviceWarning(request),
    ];
}
/** One warning for all that is cut: there is room for ten annotations in a step. */
function cutWarning(request, message) {
    if ((0,tpns_payload/* own */.ZV)(request, 'message_type') !== 'notify')
        return [];
    const cuts = [
        ...cutBy('title', (0,tpns_payload/* own */.ZV)(message, 'title')),
        ...cutBy('content', (0,tpns_payload/* own */.ZV)(message, 'content')),
    ];
    return cuts.length === 0 ? [] : [`Not everybody will see the whole text: ${cuts.join('; ')}.`];
}
function cutBy(name, value) {
    if (typeof value !== 'string')
        return [];
    const characters = Array.from(value).length;
    const channels = Object.entries(LIMITS[name])
        .filter(([, limit]) => characters > limit)
        .map(([channel, limit]) => `${channel} (${limit})`);
    return channels.length === 0
        ? []
        : [`the ${name} has ${characters} characters, more than shown by ${channels.join(', ')}`];
}
function environmentWarning(request, message) {
    const isBoth = Object.hasOwn(message, 'ios') && Object.hasOwn(message, 'android');
    if (!isBoth || Object.hasOwn(request, 'environment'))
        return [];
    return [
        'No `environment` is given, and the message has a part for iOS: an iOS application needs `product` or `dev`.',
    ];
}
function timeWarning(request, now) {
    const time = (0,tpns_payload/* own */.ZV)(request, 'send_time');
    const warning = typeof time === 'string' ? (0,send_time/* judgeSendTime */.r)(time, now).warning : undefined;
    return warning === undefined ? [] : [`The send time ${warning}.`];
}
function deviceWarning(request) {
    if (!(0,push_request/* isToken */.sg)(request) || !Object.hasOwn(request, 'account_push_type'))
        return [];
    return ['A token is one device: `account-push-type` has no effect on a token package.'];
}

// EXTERNAL MODULE: ./lib/github/summary.js + 1 modules
var summary = __webpack_require__(6702);
// EXTERNAL MODULE: ./lib/run/settings/shared.js
var shared = __webpack_require__(9530);
// EXTERNAL MODULE: ./lib/validator/text/account-types.js
var account_types = __webpack_require__(2763);
// EXTERNAL MODULE: ./lib/github/inputs.js
var github_inputs = __webpack_require__(6174);
;// CONCATENATED MODULE: ./lib/github/push/inputs.js





/** Names of the inputs of the push action, each written once. */
const PUSH_INPUTS = {
    uploadId: 'upload-id',
    region: shared/* SETTINGS */.yy.region,
    serviceUrl: shared/* SETTINGS */.yy.serviceUrl,
    accessId: shared/* SETTINGS */.yy.accessId,
    secretKey: shared/* SETTINGS */.yy.secretKey,
    kind: shared/* SETTINGS */.yy.kind,
    title: 'title',
    content: 'content',
    messageType: 'message-type',
    environment: 'environment',
    accountType: shared/* SETTINGS */.yy.accountType,
    accountPushType: 'account-push-type',
    sendTime: 'send-time',
    expireTime: 'expire-time',
    pushSpeed: 'push-speed',
    planId: 'plan-id',
    payload: 'payload',
    dryRun: 'dry-run',
    retries: shared/* SETTINGS */.yy.retries,
    timeout: shared/* SETTINGS */.yy.timeout,
    language: shared/* SETTINGS */.yy.language,
};
/** Inputs by the field of the request that they set. */
const INPUT_OF = new Map([
    ['message_type', PUSH_INPUTS.messageType],
    ['message.title', PUSH_INPUTS.title],
    ['message.content', PUSH_INPUTS.content],
    ['environment', PUSH_INPUTS.environment],
    ['account_type', PUSH_INPUTS.accountType],
    ['account_push_type', PUSH_INPUTS.accountPushType],
    ['send_time', PUSH_INPUTS.sendTime],
    ['expire_time', PUSH_INPUTS.expireTime],
    ['push_speed', PUSH_INPUTS.pushSpeed],
    ['plan_id', PUSH_INPUTS.planId],
]);
/**
 * Reads the inputs of the push action. A pure function of the environment and the time.
 *
 * @throws {InputError} with every problem of the inputs
 */
function readPushInputs(env, options) {
    const reader = (0,github_inputs/* inputReader */.cN)(env);
    // Before anything is said, be it about the inputs themselves.
    options.registerSecret?.(reader.text(PUSH_INPUTS.secretKey));
    const given = readSettings(reader);
    const payload = readPayload(reader);
    const settings = { ...given, payload: payload ?? {} };
    const request = (0,push_request/* buildPush */.hD)(settings);
    const isAccountType = (digits) => (0,account_types/* parseAccountType */.L)(digits) !== undefined;
    for (const problem of (0,push_request/* pushProblems */.vx)(request, { now: options.now, isAccountType })) {
        // Title and content may be in the payload that can't be read.
        const isKnown = payload !== null || !problem.field.startsWith('message.');
        if (isKnown)
            report(problem, settings, reader);
    }
    const dryRun = reader.boolean(PUSH_INPUTS.dryRun, false);
    const inputs = {
        uploadId: settings.uploadId,
        kind: settings.kind,
        request,
        dryRun,
        ...(0,shared/* readService */.uS)(reader),
        ...(dryRun ? { accessId: '', secretKey: '' } : (0,shared/* readCredentials */.L1)(reader)),
        ...(0,shared/* readAttempts */.jY)(reader),
    };
    reader.finish();
    return inputs;
}
function readSettings(reader) {
    const uploadId = readUploadId(reader);
    const { kind, accountType } = (0,shared/* readKind */.X0)(reader);
    const text = (name) => reader.text(name) || undefined;
    return {
        uploadId,
        kind,
        title: text(PUSH_INPUTS.title),
        content: text(PUSH_INPUTS.content),
        messageType: reader.choice(PUSH_INPUTS.messageType, ['notify', 'message'], 'notify'),
        environment: reader.choice(PUSH_INPUTS.environment, ['product', 'dev'], undefined),
        // With tokens it is a problem already, and should not be told twice.
        accountType: kind === 'token' ? undefined : accountType,
        accountPushType: readAccountPushType(reader),
        sendTime: text(PUSH_INPUTS.sendTime),
        expireTime: reader.integer(PUSH_INPUTS.expireTime, { ...push_request/* EXPIRE_TIME */.Au, fallback: undefined }),
        pushSpeed: reader.integer(PUSH_INPUTS.pushSpeed, { ...push_request/* PUSH_SPEED */.d8, fallback: undefined }),
        planId: text(PUSH_INPUTS.planId),
    };
}
/** Digits, however many: numbers of JavaScript keep only about sixteen of them. */
function readUploadId(reader) {
    const name = PUSH_INPUTS.uploadId;
    const value = reader.required(name, 'give the `uploadId` that the upload put out.');
    if (/^[1-9]\d*$/.test(value))
        return value;
    if (value !== '')
        reader.problem(name, 'must be a positive whole number: digits only.');
    return '1';
}
function readAccountPushType(reader) {
    const chosen = reader.choice(PUSH_INPUTS.accountPushType, ['latest', 'all'], undefined);
    return chosen && (chosen === 'latest' ? 0 : 1);
}
/** Empty when there is none; null when it holds no object. */
function readPayload(reader) {
    const text = reader.text(PUSH_INPUTS.payload);
    if (text === '')
        return {};
    const { payload, problem } = (0,tpns_payload/* parsePayload */.ex)(text);
    if (problem !== null)
        reader.problem(PUSH_INPUTS.payload, `${problem}.`);
    return payload;
}
/** Names a problem by where the user put the value: in an input, or in the payload. */
function report(problem, settings, reader) {
    const { field, sentence } = problem;
    const input = INPUT_OF.get(field);
    if (input !== undefined && !names(settings.payload, field.split('.'))) {
        reader.problem(input, sentence);
    }
    else if (field === 'message') {
        reader.note(`The message (\`title\`, \`content\` and what \`payload\` adds) ${sentence}`);
    }
    else {
        reader.problem(PUSH_INPUTS.payload, `sets \`${field}\`, which ${sentence}`);
    }
}
function names(object, [key = '', ...rest]) {
    if (!Object.hasOwn(object, key) || rest.length === 0)
        return Object.hasOwn(object, key);
    const value = (0,tpns_payload/* own */.ZV)(object, key);
    return (0,tpns_payload/* isObject */.Gv)(value) && names(value, rest);
}

;// CONCATENATED MODULE: ./lib/github/push/outputs.js
/** Names of the outputs of the push action, each written once. */
const PUSH_OUTPUTS = { pushId: 'pushId', request: 'request' };

// EXTERNAL MODULE: ./lib/safety/markdown.js
var markdown = __webpack_require__(2809);
;// CONCATENATED MODULE: ./lib/github/push/summary.js


const HEADLINES = {
    pushed: '✅ Push accepted',
    shown: '🔍 Dry run: nothing was pushed',
    refused: '❌ Nothing was pushed',
    unknown: '⚠️ Nobody knows yet whether the push was accepted',
};
/** The job summary of a push, as GitHub-flavoured Markdown: verdict first, then who, what, when. */
function pushSummary(facts) {
    return [`## ${HEADLINES[facts.outcome.kind]}`, ...outcomeText(facts), pushTable(facts)]
        .join('\n\n')
        .concat('\n');
}
function outcomeText({ outcome, harmless }) {
    switch (outcome.kind) {
        case 'pushed':
            return [pushedText(outcome.pushId, harmless)];
        case 'shown':
            // A line of JSON begins with no backtick, so that none of them ends the block.
            return ['The request would be:', (0,markdown/* fenced */.OF)('json', outcome.request)];
        case 'refused':
        case 'unknown':
            return [(0,markdown/* prose */.CS)(harmless(outcome.problem))];
    }
}
function pushedText(pushId, harmless) {
    if (pushId === null)
        return 'TPNS accepted it, but named no push id. Do not push again.';
    const ids = typeof pushId === 'string' ? [pushId] : pushId;
    const shown = ids.map((id) => (0,markdown/* code */.aY)(harmless(id))).join(', ');
    return ids.length === 1 ? `Its push id is ${shown}.` : `Its push ids are ${shown}.`;
}
function pushTable({ inputs, harmless }) {
    const { request, kind, uploadId, service } = inputs;
    const message = (0,tpns_payload/* own */.ZV)(request, 'message');
    const parts = (0,tpns_payload/* isObject */.Gv)(message) ? message : {};
    const row = (label, value) => value === undefined ? [] : [[label, (0,markdown/* escapeMarkdown */.FV)(harmless(String(value)))]];
    return (0,markdown/* table */.tp)(['Push', ''], [
        ['To', `${kind} package ${(0,markdown/* code */.aY)(uploadId)}`],
        ...row('Service', service),
        ...row('Message type', (0,tpns_payload/* own */.ZV)(request, 'message_type')),
        ...row('Title', (0,tpns_payload/* own */.ZV)(parts, 'title')),
        ...row('Content', (0,tpns_payload/* own */.ZV)(parts, 'content')),
        ...row('When', whenText(request)),
        ...row('Environment', (0,tpns_payload/* own */.ZV)(request, 'environment')),
    ]);
}
function whenText(request) {
    if (Object.hasOwn(request, 'loop_param'))
        return 'in a loop, by loop_param';
    return String((0,tpns_payload/* own */.ZV)(request, 'send_time') ?? 'now');
}

;// CONCATENATED MODULE: ./lib/github/push/main.js









/**
 * The push action: pushes to an uploaded package, at most once, or shows what it would send.
 *
 * @throws {InputError} the inputs can't be used; nothing was sent and no output is set
 * @throws what `pushPackage` throws
 */
async function run(context) {
    const { env, log } = context;
    const now = Date.now();
    const inputs = readPushInputs(env, { now, registerSecret: (secret) => log.secret(secret) });
    for (const warning of pushWarnings(inputs.request, now))
        log.warning(warning);
    const summarize = (outcome) => {
        const harmless = (words) => log.harmless(words);
        (0,summary/* writeSummary */.Sy)(pushSummary({ inputs, outcome, harmless }), context);
    };
    if (inputs.dryRun) {
        log.info(`Dry run: nothing is sent. The request to ${inputs.service} would be:`);
        const request = log.block((0,push_request/* shownPush */.c8)(inputs.request));
        log.output(PUSH_OUTPUTS.request, request);
        summarize({ kind: 'shown', request });
        return;
    }
    const pushId = await send(inputs, context).catch((error) => {
        if (error instanceof errors/* ActionError */.lZ) {
            const kind = error instanceof errors/* UnknownOutcomeError */.rk ? 'unknown' : 'refused';
            summarize({ kind, problem: `${error.message} ${error.hint}`.trim() });
        }
        throw error;
    });
    // From here on people get the push, whatever becomes of this run.
    summarize({ kind: 'pushed', pushId });
    giveOut(pushId, context);
}
/** Pushes, and tells the log how it goes. */
async function send(inputs, { log, signal }) {
    // Loaded only now: a dry run needs no HTTP.
    const { pushPackage, pushSecrets } = await __webpack_require__.e(/* import() */ 552).then(__webpack_require__.bind(__webpack_require__, 3171));
    for (const secret of pushSecrets(inputs))
        log.secret(secret);
    log.info(`Pushing to ${inputs.kind} package ${inputs.uploadId}, by ${inputs.service}.`);
    return await pushPackage(inputs.request, inputs, {
        retries: inputs.retries,
        timeoutMs: inputs.timeoutMs,
        signal,
        onRetry: (retry) => log.info((0,messages/* text */.Qq)('general.sentences', { texts: [(0,upload_text/* retryText */.q)(retry), 'Nothing was pushed so far.'] })),
    });
}
function giveOut(pushId, { log }) {
    if (pushId === null) {
        log.warning('TPNS accepted the push, but its answer names no usable push id: `pushId` is not set. Do not push again; the push records of the TPNS console have the id.');
        return;
    }
    const text = typeof pushId === 'string' ? pushId : JSON.stringify(pushId);
    // First, in case the output can't be written.
    log.info(`Pushed. pushId: ${text}`);
    log.output(PUSH_OUTPUTS.pushId, text);
}


/***/ }),

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ retryText)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(673);

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

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ mergeDeep),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   ex: () => (/* binding */ parsePayload)
/* harmony export */ });
/* harmony import */ var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);

/** Deeper than any request is; a text that is nested without end would exhaust the stack. */
const MAX_DEPTH = 64;
/** Fields that say whom a push reaches: they come from the upload, and from nowhere else. */
const PROTECTED = ['audience_type', 'upload_id'];
/** A key that an object has twice, with different values. */
class DuplicateKey extends Error {
}
/**
 * Reads the JSON object that is merged over a push request; numbers keep all their digits. The
 * problem names a place, never a piece of the text.
 */
function parsePayload(text) {
    let value;
    try {
        value = (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, null, {
            onDuplicateKey({ position }) {
                // Counted from the key's own first character.
                throw new DuplicateKey(`has a key twice in one object (${place(text, position - 1)})`);
            },
        });
    }
    catch (error) {
        return { payload: null, problem: parseProblem(text, error) };
    }
    if (!isObject(value))
        return { payload: null, problem: 'must be a JSON object' };
    if (isDeeper(value, MAX_DEPTH))
        return { payload: null, problem: TOO_DEEP };
    return { payload: value, problem: protectedProblem(value) };
}
/**
 * `over` merged deep over `base`: objects key by key, everything else (arrays too) replaced whole.
 * Neither is changed; a key like `__proto__` is a key like any other.
 */
function mergeDeep(base, over) {
    const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
    return Object.fromEntries(Array.from(keys, (key) => {
        const below = own(base, key);
        if (!Object.hasOwn(over, key))
            return [key, below];
        const above = own(over, key);
        return [key, isObject(below) && isObject(above) ? mergeDeep(below, above) : above];
    }));
}
/** Whether a value out of a JSON text is an object: not an array, not a number. */
function isObject(value) {
    return (typeof value === 'object' && value !== null && !Array.isArray(value) && !(0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .isLosslessNumber */ .s_)(value));
}
/** The value of an object's own key; what the object inherits is no value. */
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
const TOO_DEEP = `is nested more than ${MAX_DEPTH} levels deep`;
/** Some JSON parsers take a field in any case. */
function protectedProblem(payload) {
    const keys = Object.keys(payload).map((key) => key.toLowerCase());
    const taken = PROTECTED.filter((name) => keys.includes(name)).map((name) => `\`${name}\``);
    if (taken.length === 0)
        return null;
    return `must not name ${taken.join(' and ')}: whom a push reaches is for \`upload-id\` and \`kind\` to say`;
}
function parseProblem(text, error) {
    if (error instanceof DuplicateKey)
        return error.message;
    if (error instanceof RangeError)
        return TOO_DEEP;
    const index = error instanceof SyntaxError ? / position (\d+)$/.exec(error.message)?.[1] : '';
    return index ? `is not valid JSON (${place(text, Number(index))})` : 'is not valid JSON';
}
/** Line and column of an index, both counted from 1, the column in characters. */
function place(text, index) {
    const lines = text.slice(0, index).split('\n');
    return `line ${lines.length}, column ${Array.from(lines.at(-1) ?? '').length + 1}`;
}
function isDeeper(value, levels) {
    if (!isObject(value) && !Array.isArray(value))
        return false;
    return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}


/***/ }),

/***/ 3484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ EXPIRE_TIME),
/* harmony export */   N: () => (/* binding */ pushBody),
/* harmony export */   c8: () => (/* binding */ shownPush),
/* harmony export */   d8: () => (/* binding */ PUSH_SPEED),
/* harmony export */   hD: () => (/* binding */ buildPush),
/* harmony export */   sg: () => (/* binding */ isToken),
/* harmony export */   vx: () => (/* binding */ pushProblems)
/* harmony export */ });
/* unused harmony export MAX_MESSAGE_BYTES */
/* harmony import */ var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);
/* harmony import */ var _net_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1788);
/* harmony import */ var _safety_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3697);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9820);
/* harmony import */ var _send_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4158);





/** Most bytes of `message`, as compact JSON in UTF-8. */
const MAX_MESSAGE_BYTES = 4096;
/** Seconds. */
const EXPIRE_TIME = { min: 0, max: 259_200 };
/** Pushes a second. */
const PUSH_SPEED = { min: 1000, max: 50_000 };
/** What a field that is given must be (Push API, 1024/33764). */
const FIELDS = {
    message_type: [oneOf('notify', 'message'), '`notify` or `message`'],
    environment: [oneOf('product', 'dev'), '`product` or `dev`'],
    account_push_type: [within({ min: 0, max: 1 }), '0 (latest device) or 1 (all devices)'],
    expire_time: [within(EXPIRE_TIME), rangeText(EXPIRE_TIME)],
    push_speed: [within(PUSH_SPEED), rangeText(PUSH_SPEED)],
    plan_id: [isString, 'a string'],
    multi_pkg: [(value) => typeof value === 'boolean', '`true` or `false`'],
    collapse_id: [(value) => digits(value) !== '', 'a whole number'],
    loop_param: [_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv, 'an object'],
    channel_rules: [Array.isArray, 'an array'],
};
/** The body of a request for a push to a package (Push API, 1024/33764), with nothing checked. */
function buildPush(settings) {
    const { title, content } = settings;
    const base = {
        audience_type: `package_${settings.kind}_push`,
        upload_id: new lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .LosslessNumber */ ._J(settings.uploadId),
        message_type: settings.messageType,
        message: given({ title, content }),
        environment: settings.environment,
        account_type: number(settings.accountType),
        account_push_type: number(settings.accountPushType),
        send_time: settings.sendTime,
        expire_time: number(settings.expireTime),
        push_speed: number(settings.pushSpeed),
        plan_id: settings.planId,
    };
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeDeep */ .D9)(given(base), settings.payload);
}
/**
 * Everything in a request that the service would refuse (Push API, 1024/33764). Fields that are
 * not known are let through.
 */
function pushProblems(request, context) {
    const problems = [];
    for (const [field, [isValid, must]] of Object.entries(FIELDS)) {
        if (Object.hasOwn(request, field) && !isValid(request[field])) {
            problems.push({ field, sentence: `must be ${must}.` });
        }
    }
    return [
        ...problems,
        ...accountTypeProblems(request, context),
        ...messageProblems(request),
        ...timeProblems(request, context),
    ];
}
/** The body as it is sent. */
function pushBody(request) {
    return Buffer.from(compact(request));
}
/** The body for people: indented, and harmless in a log; the same JSON as what is sent. */
function shownPush(request) {
    return (0,_safety_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printableJson */ .et)((0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(request, null, 2) ?? '');
}
/** Whether the push is to a token package. */
function isToken(request) {
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(request, 'audience_type') === 'package_token_push';
}
function accountTypeProblems(request, { isAccountType }) {
    const field = 'account_type';
    if (!Object.hasOwn(request, field))
        return [];
    if (isToken(request))
        return [{ field, sentence: 'goes with `kind` `account` only.' }];
    if (isAccountType(digits(request[field])))
        return [];
    return [{ field, sentence: 'must be the number of an account type.' }];
}
function messageProblems(request) {
    const message = (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(request, 'message');
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(message))
        return [{ field: 'message', sentence: 'must be an object.' }];
    const problems = [];
    for (const name of ['title', 'content']) {
        const sentence = textProblem((0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(message, name), (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(request, 'message_type') === 'notify');
        if (sentence !== '')
            problems.push({ field: `message.${name}`, sentence });
    }
    const bytes = Buffer.byteLength(compact(message));
    if (bytes > MAX_MESSAGE_BYTES) {
        const sentence = `has ${bytes} bytes as JSON; TPNS takes at most ${MAX_MESSAGE_BYTES}.`;
        problems.push({ field: 'message', sentence });
    }
    if (isMissingForIos(request, message)) {
        const sentence = 'is missing: the message is for iOS, where it is required. Give `product` or `dev`.';
        problems.push({ field: 'environment', sentence });
    }
    return problems;
}
function textProblem(value, isRequired) {
    if (value !== undefined && !isString(value))
        return 'must be a string.';
    return isRequired && (value ?? '') === '' ? 'is missing: a notification needs one.' : '';
}
/** An application is for Android or for iOS; with both in the message, it may be either. */
function isMissingForIos(request, message) {
    const isIos = Object.hasOwn(message, 'ios') && !Object.hasOwn(message, 'android');
    return isIos && !Object.hasOwn(request, 'environment');
}
function timeProblems(request, { now }) {
    const field = 'send_time';
    if (!Object.hasOwn(request, field))
        return [];
    const time = (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(request, field);
    const problem = isString(time) ? (0,_send_time_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeSendTime */ .r)(time, now).problem : 'must be a string';
    return problem === undefined ? [] : [{ field, sentence: `${problem}.` }];
}
function compact(value) {
    return (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value) ?? '';
}
function given(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function number(value) {
    return value === undefined ? undefined : new lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .LosslessNumber */ ._J(String(value));
}
/** The digits of a whole number; empty for any other value. */
function digits(value) {
    return (0,_net_index_js__WEBPACK_IMPORTED_MODULE_1__/* .integerDigits */ .xP)(value) ?? '';
}
function isString(value) {
    return typeof value === 'string';
}
function oneOf(...values) {
    return (value) => isString(value) && values.includes(value);
}
function within(range) {
    return (value) => {
        const text = digits(value);
        return text !== '' && Number(text) >= range.min && Number(text) <= range.max;
    };
}
function rangeText({ min, max }) {
    return `a whole number from ${min} to ${max}`;
}


/***/ }),

/***/ 4158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ judgeSendTime)
/* harmony export */ });
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MAX_DAYS_AHEAD = 90;
/** All four service access points lie in this time zone. */
const SERVICE_ZONE_MS = 8 * HOUR_MS;
/** No clock on Earth is further ahead of UTC, or further behind. */
const FURTHEST_AHEAD_MS = 14 * HOUR_MS;
const FURTHEST_BEHIND_MS = -12 * HOUR_MS;
const FORM = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
/**
 * Judges a `send_time`: `yyyy-MM-DD HH:MM:SS`, a real time, within 90 days (Push API, 1024/33764).
 * The document names no time zone. Most likely UTC+8 is meant, where the service stands; so a time
 * is refused only when it is past or too far whatever the zone, and gets a warning when it is in
 * UTC+8: the service starts a push whose time has passed at once.
 *
 * @param now milliseconds since the epoch
 */
function judgeSendTime(text, now) {
    const utc = parse(text);
    if (utc === null)
        return { problem: 'must be a real time of the form `yyyy-MM-DD HH:MM:SS`' };
    const latest = now + MAX_DAYS_AHEAD * DAY_MS;
    if (utc - FURTHEST_BEHIND_MS < now)
        return { problem: 'has passed' };
    if (utc - FURTHEST_AHEAD_MS > latest)
        return { problem: TOO_FAR };
    const there = utc - SERVICE_ZONE_MS;
    if (there < now) {
        return { warning: `has passed in ${ZONE}: if TPNS reads it so, it starts the push at once` };
    }
    if (there > latest)
        return { warning: `${TOO_FAR} in ${ZONE}: TPNS may refuse it` };
    return {};
}
const TOO_FAR = `is more than ${MAX_DAYS_AHEAD} days ahead`;
const ZONE = 'UTC+8, the time zone of all service access points';
/** The time as if it were UTC, in milliseconds since the epoch; null when there is no such time. */
function parse(text) {
    if (!FORM.test(text))
        return null;
    const iso = `${text.replace(' ', 'T')}.000Z`;
    const time = Date.parse(iso);
    // The 31st of February would be taken for a day in March, and 24:00:00 for the next day's begin.
    return !Number.isNaN(time) && new Date(time).toISOString() === iso ? time : null;
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
