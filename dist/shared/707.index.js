export const id = 707;
export const ids = [707];
export const modules = {

/***/ 3571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ readAuth),
/* harmony export */   N7: () => (/* binding */ PUSH_SETTINGS),
/* harmony export */   Y6: () => (/* binding */ readPushPlan)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _services_tpns_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6680);
/* harmony import */ var _services_tpns_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9820);
/* harmony import */ var _services_tpns_push_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3484);
/* harmony import */ var _services_tpns_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(392);
/* harmony import */ var _validator_text_account_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2763);
/* harmony import */ var _settings_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9530);







/** Names of the settings of a push, each written once. */
const PUSH_SETTINGS = {
    uploadId: 'upload-id',
    uploadIds: 'upload-ids',
    region: _settings_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .SETTINGS */ .yy.region,
    serviceUrl: _settings_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .SETTINGS */ .yy.serviceUrl,
    accessId: _settings_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .SETTINGS */ .yy.accessId,
    secretKey: _settings_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .SETTINGS */ .yy.secretKey,
    auth: 'auth',
    kind: _settings_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .SETTINGS */ .yy.kind,
    title: 'title',
    content: 'content',
    messageType: 'message-type',
    environment: 'environment',
    accountType: _settings_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .SETTINGS */ .yy.accountType,
    accountPushType: 'account-push-type',
    sendTime: 'send-time',
    expireTime: 'expire-time',
    pushSpeed: 'push-speed',
    planId: 'plan-id',
    payload: 'payload',
    dryRun: 'dry-run',
    retries: _settings_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .SETTINGS */ .yy.retries,
    timeout: _settings_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .SETTINGS */ .yy.timeout,
};
/** Most digits of an id. */
const MAX_ID_DIGITS = 40;
/** Most packages of one run. */
const MAX_IDS = 1000;
/** Settings by the field of the request that they set. */
const SETTING_OF = new Map([
    ['message_type', PUSH_SETTINGS.messageType],
    ['message.title', PUSH_SETTINGS.title],
    ['message.content', PUSH_SETTINGS.content],
    ['environment', PUSH_SETTINGS.environment],
    ['account_type', PUSH_SETTINGS.accountType],
    ['account_push_type', PUSH_SETTINGS.accountPushType],
    ['send_time', PUSH_SETTINGS.sendTime],
    ['expire_time', PUSH_SETTINGS.expireTime],
    ['push_speed', PUSH_SETTINGS.pushSpeed],
    ['plan_id', PUSH_SETTINGS.planId],
]);
/**
 * Reads the settings of a push; problems are for `finish` of the reader to tell.
 *
 * @param now milliseconds since the epoch
 */
function readPushPlan(reader, now) {
    const { uploadIds, isSeries } = readUploadIds(reader);
    const given = readSettings(reader);
    const payload = readPayload(reader);
    const settings = { ...given, payload: payload ?? {} };
    const pushes = uploadIds.map((uploadId) => {
        return { uploadId, request: (0,_services_tpns_push_request_js__WEBPACK_IMPORTED_MODULE_3__/* .buildPush */ .hD)({ ...settings, uploadId }) };
    });
    const request = pushes[0]?.request ?? {};
    const isAccountType = (digits) => (0,_validator_text_account_types_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAccountType */ .L)(digits) !== undefined;
    for (const problem of (0,_services_tpns_push_request_js__WEBPACK_IMPORTED_MODULE_3__/* .pushProblems */ .vx)(request, { now, isAccountType })) {
        // Title and content may be in the payload that can't be read.
        const isKnown = payload !== null || !problem.field.startsWith('message.');
        if (isKnown)
            report(problem, settings, reader);
    }
    const dryRun = reader.boolean(PUSH_SETTINGS.dryRun, false);
    return {
        pushes,
        isSeries,
        kind: settings.kind,
        dryRun,
        ...(0,_settings_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .readService */ .uS)(reader),
        auth: readAuth(reader),
        ...(dryRun ? { accessId: '', secretKey: '' } : (0,_settings_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .readCredentials */ .L1)(reader)),
        ...(0,_settings_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .readAttempts */ .jY)(reader),
    };
}
/** Reads `auth`: how requests say in whose name they are made. */
function readAuth(reader) {
    return reader.choice(PUSH_SETTINGS.auth, _services_tpns_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .AUTHS */ .gP, 'basic');
}
function readSettings(reader) {
    const { kind, accountType } = (0,_settings_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .readKind */ .X0)(reader);
    const given = (name) => reader.text(name) || undefined;
    return {
        kind,
        title: given(PUSH_SETTINGS.title),
        content: given(PUSH_SETTINGS.content),
        messageType: reader.choice(PUSH_SETTINGS.messageType, ['notify', 'message'], 'notify'),
        environment: reader.choice(PUSH_SETTINGS.environment, ['product', 'dev'], undefined),
        // With tokens it is a problem already, and should not be told twice.
        accountType: kind === 'token' ? undefined : accountType,
        accountPushType: readAccountPushType(reader),
        sendTime: given(PUSH_SETTINGS.sendTime),
        expireTime: reader.integer(PUSH_SETTINGS.expireTime, { ..._services_tpns_push_request_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPIRE_TIME */ .Au, fallback: undefined }),
        pushSpeed: reader.integer(PUSH_SETTINGS.pushSpeed, { ..._services_tpns_push_request_js__WEBPACK_IMPORTED_MODULE_3__/* .PUSH_SPEED */ .d8, fallback: undefined }),
        planId: given(PUSH_SETTINGS.planId),
    };
}
/** Digits, however many: numbers of JavaScript keep only about sixteen of them. */
function isUploadId(given) {
    return /^[1-9]\d*$/.test(given) && given.length <= MAX_ID_DIGITS;
}
function readUploadIds(reader) {
    const { uploadId: one, uploadIds: several } = PUSH_SETTINGS;
    const isSeries = reader.text(several) !== '';
    if (isSeries && reader.text(one) !== '')
        reader.note((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.both-ids'));
    if (!isSeries) {
        const value = reader.required(one, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.give-upload-id'));
        if (isUploadId(value))
            return { uploadIds: [value], isSeries };
        if (value !== '')
            reader.problem(one, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.id-form', { most: MAX_ID_DIGITS }));
        return { uploadIds: ['1'], isSeries };
    }
    const rules = { isId: isUploadId, most: MAX_IDS, areNullsAllowed: false, areListsAllowed: false };
    const { ids, problems } = (0,_services_tpns_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIds */ .A)(reader.text(several), rules);
    for (const problem of problems)
        reader.problem(several, idProblem(problem));
    return { uploadIds: problems.length === 0 ? ids : ['1'], isSeries };
}
function idProblem(problem) {
    switch (problem.kind) {
        case 'json':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.ids.json');
        case 'none':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.ids.none');
        case 'many':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.ids.many', { count: problem.count, most: MAX_IDS });
        case 'null':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.ids.null', { position: problem.position });
        case 'form':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.ids.form', { position: problem.position, most: MAX_ID_DIGITS });
        case 'twice':
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.ids.twice', { ids: problem.ids });
    }
}
function readAccountPushType(reader) {
    const chosen = reader.choice(PUSH_SETTINGS.accountPushType, ['latest', 'all'], undefined);
    return chosen && (chosen === 'latest' ? 0 : 1);
}
/** Empty when there is none; null when it holds no object. */
function readPayload(reader) {
    const given = reader.text(PUSH_SETTINGS.payload);
    if (given === '')
        return {};
    const { payload, problem } = (0,_services_tpns_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePayload */ .ex)(given);
    if (problem !== null)
        reader.problem(PUSH_SETTINGS.payload, problem);
    return payload;
}
/** Names a problem by where the user put the value: in a setting, or in the payload. */
function report({ field, problem }, { payload }, reader) {
    const setting = SETTING_OF.get(field);
    if (setting !== undefined && !names(payload, field.split('.'))) {
        reader.problem(setting, problem);
    }
    else if (field === 'message') {
        reader.note((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.the-message', { problem }));
    }
    else {
        reader.problem(PUSH_SETTINGS.payload, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.payload-sets', { field, problem }));
    }
}
function names(object, [key = '', ...rest]) {
    if (!Object.hasOwn(object, key) || rest.length === 0)
        return Object.hasOwn(object, key);
    const value = (0,_services_tpns_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(object, key);
    return (0,_services_tpns_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) && names(value, rest);
}


/***/ }),

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

/***/ 6680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseIds)
/* harmony export */ });
/* harmony import */ var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(875);

/** Most problems that are told of one list. */
const MOST_PROBLEMS = 5;
/** Reads ids: a JSON array of strings or numbers, or a text of ids parted by white space or commas. */
function parseIds(given, rules) {
    const items = itemsOf(given);
    if (items === null)
        return { ids: [], nulls: [], problems: [{ kind: 'json' }] };
    const ids = [];
    const nulls = [];
    const problems = [];
    for (const [index, item] of items.entries()) {
        const position = index + 1;
        if (item === null) {
            nulls.push(position);
            if (!rules.areNullsAllowed)
                problems.push({ kind: 'null', position });
            continue;
        }
        const list = Array.isArray(item) && rules.areListsAllowed ? item.map(idText) : [idText(item)];
        if (list.length > 0 && list.every((id) => rules.isId(id)))
            ids.push(...list);
        else
            problems.push({ kind: 'form', position });
    }
    const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
    if (twice.length > 0)
        problems.push({ kind: 'twice', ids: twice });
    if (ids.length === 0 && problems.length === 0)
        problems.push({ kind: 'none' });
    if (items.length > rules.most || ids.length > rules.most) {
        const count = Math.max(items.length, ids.length);
        return { ids, nulls, problems: [{ kind: 'many', count }] };
    }
    return { ids, nulls, problems: problems.slice(0, MOST_PROBLEMS) };
}
/** Items of a list; null for what begins like a JSON array and is none. */
function itemsOf(given) {
    if (!/^\s*\[/.test(given))
        return given.split(/[\s,]+/).filter((item) => item !== '');
    try {
        const value = (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(given);
        return Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}
/** The text of an id; all digits of a number are kept. */
function idText(item) {
    if ((0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .isLosslessNumber */ .s_)(item))
        return item.value;
    return typeof item === 'string' ? item.trim() : '';
}


/***/ }),

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d7: () => (/* binding */ PUSH_GAP_MS),
/* harmony export */   oG: () => (/* binding */ Pace),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _net_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1788);

/**
 * Package pushes are limited to one a second (Server-Side Error Codes, 1024/33763); milliseconds.
 */
const PUSH_GAP_MS = 1000;
/** Keeps a second between an answer to a push and the next push. */
class Pace {
    #timing;
    #signal;
    #answeredAt = Number.NEGATIVE_INFINITY;
    constructor(timing, signal) {
        this.#timing = timing;
        this.#signal = signal;
    }
    /**
     * Waits until another push may go out.
     *
     * @throws {StoppedError} when the signal aborts
     */
    async turn() {
        // A clock that was set back must not make a run wait for hours.
        const passed = Math.max(0, this.#timing.now() - this.#answeredAt);
        if (passed >= PUSH_GAP_MS)
            return;
        await pause(PUSH_GAP_MS - passed, this.#timing, this.#signal);
    }
    /** A push was answered, whatever the answer says. */
    answered() {
        this.#answeredAt = this.#timing.now();
    }
}
/**
 * Waits.
 *
 * @throws {StoppedError} when the signal aborts
 */
async function pause(ms, timing, signal) {
    try {
        await timing.sleep(ms, signal);
    }
    catch (error) {
        throw signal?.aborted ? (0,_net_index_js__WEBPACK_IMPORTED_MODULE_0__/* .stopped */ .ce)(signal) : error;
    }
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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);


/** Deeper than any request is; a text that is nested without end would exhaust the stack. */
const MAX_DEPTH = 64;
/** Fields that say whom a push reaches: they come from the upload, and from nowhere else. */
const PROTECTED = ['audience_type', 'upload_id'];
/** A key that an object has twice, with different values. */
class DuplicateKey extends Error {
    /** Index of its first character. */
    index;
    constructor(index) {
        super('A key stands twice in one object.');
        this.index = index;
    }
}
/**
 * Reads the JSON object that is merged over a push request; numbers keep all their digits. The
 * problem names a place, never a piece of the text.
 */
function parsePayload(json) {
    let value;
    try {
        value = (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(json, null, {
            onDuplicateKey({ position }) {
                // Counted from the key's own first character.
                throw new DuplicateKey(position - 1);
            },
        });
    }
    catch (error) {
        return { payload: null, problem: parseProblem(json, error) };
    }
    if (!isObject(value))
        return { payload: null, problem: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.payload.object') };
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
const TOO_DEEP = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.payload.deep', { levels: MAX_DEPTH });
/** Some JSON parsers take a field in any case. */
function protectedProblem(payload) {
    const keys = Object.keys(payload).map((key) => key.toLowerCase());
    const fields = PROTECTED.filter((name) => keys.includes(name));
    return fields.length === 0 ? null : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.payload.protected', { fields });
}
function parseProblem(json, error) {
    if (error instanceof DuplicateKey)
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.payload.twice', place(json, error.index));
    if (error instanceof RangeError)
        return TOO_DEEP;
    const index = error instanceof SyntaxError ? / position (\d+)$/.exec(error.message)?.[1] : '';
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.payload.json', { place: index ? place(json, Number(index)) : null });
}
/** Line and column of an index, both counted from 1, the column in characters. */
function place(json, index) {
    const lines = json.slice(0, index).split('\n');
    return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}
function isDeeper(value, levels) {
    if (!isObject(value) && !Array.isArray(value))
        return false;
    return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}


/***/ }),

/***/ 4209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g7: () => (/* binding */ isPushId),
  Od: () => (/* binding */ isWorthAnother),
  U3: () => (/* binding */ readPushId),
  b6: () => (/* binding */ unknownOutcome)
});

// EXTERNAL MODULE: ./node_modules/lossless-json/lib/esm/index.js + 6 modules
var esm = __webpack_require__(875);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/net/index.js + 20 modules
var net = __webpack_require__(1788);
// EXTERNAL MODULE: ./lib/services/tpns/advice.js
var advice = __webpack_require__(504);
// EXTERNAL MODULE: ./lib/services/tpns/codes.js
var codes = __webpack_require__(5652);
// EXTERNAL MODULE: ./lib/services/tpns/pace.js
var pace = __webpack_require__(8887);
;// CONCATENATED MODULE: ./lib/services/tpns/push-traces.js
/** A name of a push id in any spelling, and what stands before its value. */
const PUSH_ID = /push[\s_-]*ids?["'\s]*[:=>]\s*/gi;
/** A value that names no push: nothing, null, or a list of nothing. */
const NO_PUSH = /^(?:""|''|null\b|\[(?:""|''|null|[\s,])*\]|$|[<,}\])&;\r\n])/i;
/** A code that says success, in any spelling of its name and of zero. */
const SUCCESS = /(?:code|ret|errno)["'\s]*[:=>]\s*["']?-?0+(?:\.0*)?(?:e[+-]?\d+)?(?![\w.])/i;
/**
 * Whether a body speaks of a push that was accepted: a push id that is not empty, or a code that
 * says success, whatever the form of the body and however deep it stands there.
 */
function speaksOfPush(body) {
    const text = body
        .toString('utf8')
        .replaceAll('\0', '')
        .replace(/\\+u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
        // Those of JSON within a string of JSON.
        .replaceAll('\\', '');
    const names = Array.from(text.matchAll(PUSH_ID));
    return (SUCCESS.test(text) ||
        names.some(({ index, 0: name }) => !NO_PUSH.test(text.slice(index + name.length))));
}

;// CONCATENATED MODULE: ./lib/services/tpns/push-answer.js








const push_answer_SUCCESS = '0';
/** Something inside the service failed, and it may be something that came after the acceptance. */
const INTERNAL_CODE = '1008004';
const TOO_MANY_REQUESTS = 429;
/** Statuses of gateways that have passed the request on and then given up. */
const GAVE_UP = new Set([408, 499]);
/** No white space, no comma, and nothing that a log or a file of outputs could stumble over. */
const ID = /^[!-+\--~]{1,40}$/;
/** Whether a text may be the id of a push: digits as a rule, at most 40. */
function isPushId(text) {
    return ID.test(text);
}
/**
 * The push id of an answer (Push API, 1024/33764).
 *
 * An answer is a refusal only if it is a clear one: a `ret_code` that says so, or a status of 4xx,
 * and nothing that speaks of a push. Whoever answers 3xx, 408, 499 or 5xx may have passed the
 * request on, whatever the body says.
 *
 * @throws {ServiceError} for an answer that proves that the push was not accepted
 * @throws {UnknownOutcomeError} for an answer that leaves it open
 */
function readPushId(answer, context) {
    const { meaningOf = (code) => (0,codes/* lookUpCode */.Y)(Number(code)) } = context;
    const errors = new net/* AnswerErrors */.wH(answer, context, advice/* TPNS_ADVICE */.H);
    const fields = answer.fault === null ? (0,net/* parseJsonFields */.Xy)(answer.body) : undefined;
    const code = (0,net/* integerDigits */.xP)(fields?.['ret_code']);
    if (isRefusal(answer, code)) {
        const what = (0,messages/* text */.Qq)('tpns.the-push');
        const said = fields?.['err_msg'];
        throw afterASecond(code === undefined
            ? errors.status()
            : errors.refused({ what, code, said, ...meaningOf(code) }));
    }
    if (fields !== undefined && code === push_answer_SUCCESS && isSuccess(answer)) {
        if (answer.requestComplete)
            return pushId(fields, context);
        throw unknownOutcome(errors.early());
    }
    throw unknownOutcome(whyOpen(answer, { fields, code, errors }));
}
/** Whether an answer that refuses the push may be another one soon. */
function isWorthAnother(error) {
    return error.code === codes/* CODES */.L.tooFast || error.status === TOO_MANY_REQUESTS;
}
/** The same error, after which no push may follow within a second. */
function afterASecond(error) {
    const { problem, advice: hint, status, code, retryable, retryAfterMs } = error;
    const least = Math.max(retryAfterMs ?? 0, pace/* PUSH_GAP_MS */.d7);
    return new errors/* ServiceError */._7(problem, { hint, status, code, retryable, retryAfterMs: least });
}
/** The error for a push that may or may not have been accepted. */
function unknownOutcome(cause) {
    const problem = cause instanceof errors/* ActionError */.lZ ? cause.problem : cause.message;
    return new errors/* UnknownOutcomeError */.rk((0,messages/* text */.Qq)('push.unknown', { problem }), {
        hint: (0,messages/* text */.Qq)('push.look-first'),
        cause,
    });
}
/** Whether an answer proves that the push was not accepted. */
function isRefusal(answer, code) {
    const { status, fault, body } = answer;
    if ((0,net/* isRedirect */.N6)(answer) || status >= 500 || GAVE_UP.has(status))
        return false;
    // A body that can't be read may speak of anything.
    if (status === TOO_MANY_REQUESTS && fault !== null)
        return false;
    if (speaksOfPush(body))
        return false;
    return code === undefined ? status >= 400 : code !== INTERNAL_CODE;
}
/** Why an answer leaves it open whether the push was accepted. */
function whyOpen(answer, { fields, code, errors, }) {
    if ((0,net/* isRedirect */.N6)(answer))
        return errors.status();
    if (code !== undefined && code !== push_answer_SUCCESS) {
        const { meaning } = (0,codes/* lookUpCode */.Y)(Number(code));
        return errors.unusable(speaksOfPush(answer.body)
            ? (0,messages/* text */.Qq)('push.open.contradiction')
            : (0,messages/* text */.Qq)('push.open.code', { code, meaning }));
    }
    if (code === push_answer_SUCCESS)
        return errors.unusable((0,messages/* text */.Qq)('push.open.success-status'));
    if (!isSuccess(answer))
        return errors.unusable((0,messages/* text */.Qq)('push.open.gateway'));
    if (answer.fault !== null)
        return errors.unusable(answer.fault);
    if (fields === undefined)
        return errors.unusable((0,messages/* text */.Qq)('net.fault.not-json'));
    return errors.unusable((0,messages/* text */.Qq)('net.fault.no-integer', { field: 'ret_code' }));
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
    const name = (0,esm/* isLosslessNumber */.s_)(value) ? (0,net/* integerDigits */.xP)(value) : value;
    if (typeof name !== 'string' || !ID.test(name))
        return null;
    // A service that echoes a secret must not make an output of it.
    return scrubber.scrub(name) === name ? name : null;
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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _net_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1788);
/* harmony import */ var _safety_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3697);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9820);
/* harmony import */ var _send_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4158);






/** Most bytes of `message`, as compact JSON in UTF-8. */
const MAX_MESSAGE_BYTES = 4096;
/** Seconds. */
const EXPIRE_TIME = { min: 0, max: 259_200 };
/** Pushes a second. */
const PUSH_SPEED = { min: 1000, max: 50_000 };
/** What a field that is given must be (Push API, 1024/33764). */
const FIELDS = {
    message_type: either('notify', 'message'),
    environment: either('product', 'dev'),
    account_push_type: [within({ min: 0, max: 1 }), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must.devices')],
    expire_time: [within(EXPIRE_TIME), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must.range', EXPIRE_TIME)],
    push_speed: [within(PUSH_SPEED), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must.range', PUSH_SPEED)],
    plan_id: [isString, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must.string')],
    multi_pkg: [
        (value) => typeof value === 'boolean',
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must.either', { one: 'true', other: 'false' }),
    ],
    collapse_id: [(value) => digits(value) !== '', (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must.integer')],
    loop_param: [_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must.object')],
    channel_rules: [Array.isArray, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must.array')],
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
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeDeep */ .D9)(given(base), settings.payload);
}
/**
 * Everything in a request that the service would refuse (Push API, 1024/33764). Fields that are
 * not known are let through.
 */
function pushProblems(request, context) {
    const problems = [];
    for (const [field, [isValid, must]] of Object.entries(FIELDS)) {
        if (Object.hasOwn(request, field) && !isValid(request[field])) {
            problems.push({ field, problem: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must-be', { must }) });
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
    return (0,_safety_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableJson */ .et)((0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(request, null, 2) ?? '');
}
/** Whether the push is to a token package. */
function isToken(request) {
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(request, 'audience_type') === 'package_token_push';
}
function accountTypeProblems(request, { isAccountType }) {
    const field = 'account_type';
    if (!Object.hasOwn(request, field))
        return [];
    if (isToken(request))
        return [{ field, problem: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.token-account-type') }];
    if (isAccountType(digits(request[field])))
        return [];
    return [{ field, problem: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must-be', { must: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must.account-type') }) }];
}
function messageProblems(request) {
    const message = (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(request, 'message');
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(message))
        return [{ field: 'message', problem: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must-be', { must: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must.object') }) }];
    const problems = [];
    for (const name of ['title', 'content']) {
        const problem = textProblem((0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(message, name), (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(request, 'message_type') === 'notify');
        if (problem !== undefined)
            problems.push({ field: `message.${name}`, problem });
    }
    const bytes = Buffer.byteLength(compact(message));
    if (bytes > MAX_MESSAGE_BYTES) {
        const problem = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.message-size', { bytes, most: MAX_MESSAGE_BYTES });
        problems.push({ field: 'message', problem });
    }
    if (isMissingForIos(request, message)) {
        problems.push({ field: 'environment', problem: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.no-environment') });
    }
    return problems;
}
function textProblem(value, isRequired) {
    if (value !== undefined && !isString(value)) {
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must-be', { must: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must.string') });
    }
    return isRequired && (value ?? '') === '' ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.no-text') : undefined;
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
    const time = (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(request, field);
    const problem = isString(time)
        ? (0,_send_time_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeSendTime */ .r)(time, now).problem
        : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must-be', { must: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must.string') });
    return problem === undefined ? [] : [{ field, problem }];
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
    return (0,_net_index_js__WEBPACK_IMPORTED_MODULE_2__/* .integerDigits */ .xP)(value) ?? '';
}
function isString(value) {
    return typeof value === 'string';
}
function either(one, other) {
    return [(value) => value === one || value === other, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('push.must.either', { one, other })];
}
function within(range) {
    return (value) => {
        const text = digits(value);
        return text !== '' && Number(text) >= range.min && Number(text) <= range.max;
    };
}


/***/ }),

/***/ 4158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ judgeSendTime)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

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
function judgeSendTime(time, now) {
    const utc = parse(time);
    if (utc === null)
        return { problem: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.time.form') };
    const latest = now + MAX_DAYS_AHEAD * DAY_MS;
    if (utc - FURTHEST_BEHIND_MS < now)
        return { problem: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.time.passed') };
    if (utc - FURTHEST_AHEAD_MS > latest)
        return { problem: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.time.far', { days: MAX_DAYS_AHEAD }) };
    const there = utc - SERVICE_ZONE_MS;
    if (there < now)
        return { warning: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.time.passed-there') };
    if (there > latest)
        return { warning: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('push.time.far-there', { days: MAX_DAYS_AHEAD }) };
    return {};
}
/** The time as if it were UTC, in milliseconds since the epoch; null when there is no such time. */
function parse(given) {
    if (!FORM.test(given))
        return null;
    const iso = `${given.replace(' ', 'T')}.000Z`;
    const time = Date.parse(iso);
    // The 31st of February would be taken for a day in March, and 24:00:00 for the next day's begin.
    return !Number.isNaN(time) && new Date(time).toISOString() === iso ? time : null;
}


/***/ }),

/***/ 392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ signatureHint),
/* harmony export */   Pw: () => (/* binding */ authHeaders),
/* harmony export */   gP: () => (/* binding */ AUTHS)
/* harmony export */ });
/* unused harmony export sign */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1236);



/** Every way to say it; the first is the default. */
const AUTHS = ['basic', 'signature'];
/** Less is what a line and a busy service take. */
const NOTABLE_SKEW_SECONDS = 30;
/**
 * `Sign` of a request (Signature Authentication, 1024/34213): Base64 of the lowercase hexadecimal
 * HMAC-SHA256 of time, AccessID and body, one after the other, with the SecretKey as key.
 *
 * @param timeStamp seconds since the epoch, in digits
 */
function sign(credentials, timeStamp, body) {
    const { accessId, secretKey } = credentials;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secretKey).update(timeStamp).update(accessId).update(body);
    return Buffer.from(hash.digest('hex')).toString('base64');
}
/**
 * The headers that authenticate one attempt. A signature is made anew for each: its time is that of
 * the attempt, and the SecretKey is not in it.
 */
function authHeaders(credentials, { auth, body, now }) {
    if (auth === 'basic') {
        return { headers: { Authorization: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .basicAuthorization */ .aR)(credentials) }, secrets: [] };
    }
    const timeStamp = String(Math.floor(now / 1000));
    const signature = sign(credentials, timeStamp, body);
    return {
        headers: { AccessId: credentials.accessId, TimeStamp: timeStamp, Sign: signature },
        secrets: [signature],
    };
}
/**
 * What to do about a signature that was refused: this machine's clock may be the cause.
 *
 * @param date `Date` of the answer
 * @param now milliseconds since the epoch, by this machine
 */
function signatureHint(date, now) {
    const skew = Math.round((now - Date.parse(date ?? '')) / 1000);
    const isNotable = Math.abs(skew) >= NOTABLE_SKEW_SECONDS;
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('tpns.signature.hint', { skewSeconds: isNotable ? skew : null });
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
