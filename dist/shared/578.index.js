export const id = 578;
export const ids = [578];
export const modules = {

/***/ 7985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);

/** Fewer characters than this at its start say nothing of a name. */
const MIN_START_CHARACTERS = 3;
/**
 * The candidate that was probably meant: the only one that begins with what was given, or the one
 * that takes the fewest changes of a character: two (letters that changed places), or as many as a
 * third of what was given. Case doesn't count.
 */
function nearest(given, candidates) {
    const wanted = given.toLowerCase();
    const byLowercase = new Map(Array.from(candidates, (name) => [name.toLowerCase(), name]));
    const names = [...byLowercase.keys()];
    const [begun, ...others] = names.filter((name) => name.startsWith(wanted));
    if (begun !== undefined && others.length === 0 && wanted.length >= MIN_START_CHARACTERS) {
        return byLowercase.get(begun);
    }
    const maxDistance = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
    const found = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h)(wanted, names, { maxDistance });
    return found === undefined ? undefined : byLowercase.get(found);
}


/***/ }),

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SettingReader),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(299);
/* harmony import */ var _safety_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3697);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7985);




const BOOLEANS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/** Most characters of a value that a message quotes. */
const MAX_QUOTED_CHARACTERS = 100;
/**
 * Reads settings and collects every problem, so that a user gets to see all of them in one run. A
 * reader that meets a problem returns a harmless stand-in; `finish` throws before one is used.
 */
class SettingReader {
    #source;
    #problems = [];
    #hint;
    constructor(source) {
        this.#source = source;
    }
    /** The trimmed value of a setting; empty when it is not given. */
    text(name) {
        return (this.#source.value(name) ?? '').trim();
    }
    /** The trimmed value of a setting that must not be empty; `what` says what it should hold. */
    required(name, what) {
        const value = this.text(name);
        if (value === '')
            this.problem(name, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.missing', { what }));
        return value;
    }
    /** As `required`, for what is kept in a secret, which may be empty for reasons of its own. */
    requiredSecret(name, what) {
        const value = this.required(name, what);
        if (value === '')
            this.#hint ??= this.#source.emptySecretHint;
        return value;
    }
    /** `true` or `false`, in the spellings of the YAML core schema; `fallback` when empty. */
    boolean(name, fallback) {
        const value = this.text(name);
        if (value === '')
            return fallback;
        const parsed = BOOLEANS.get(value);
        if (parsed === undefined)
            this.problem(name, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.boolean', { given: quoted(value) }));
        return parsed ?? fallback;
    }
    /** A whole number from `min` to `max`, in digits; `fallback` when empty. */
    integer(name, range) {
        const value = this.text(name);
        const { min, max, fallback } = range;
        if (value === '')
            return fallback;
        const parsed = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
        if (parsed >= min && parsed <= max)
            return parsed;
        this.problem(name, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.integer', { min, max, given: quoted(value) }));
        return fallback;
    }
    /** One of the `allowed` values, to the letter; `fallback` when empty. */
    choice(name, allowed, fallback) {
        const value = this.text(name);
        if (value === '')
            return fallback;
        const chosen = allowed.find((candidate) => candidate === value);
        if (chosen === undefined)
            this.unknown(name, allowed);
        return chosen ?? fallback;
    }
    /** Notes that the value of a setting is none of the `allowed` ones; suggests one that is near. */
    unknown(name, allowed) {
        const given = quoted(this.text(name));
        this.problemOf(name, allowed, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.choice', { allowed, given }));
    }
    /** Notes a problem of a value, with a suggestion if one of the `candidates` is near to it. */
    problemOf(name, candidates, problem) {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(this.text(name), candidates);
        this.problem(name, near === undefined ? problem : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.nearest', { problem, nearest: near }));
    }
    /** Notes a problem of one setting; the clause goes on from its name. */
    problem(name, clause) {
        this.#problems.push((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.problem', { name, problem: clause }));
    }
    /** What messages call a setting. */
    label(name) {
        return `\`${name}\``;
    }
    /** Notes a problem in a sentence of its own. */
    note(sentence) {
        this.#problems.push(sentence);
    }
    /** @throws {InputError} with every problem noted so far, if any */
    finish() {
        if (this.#problems.length === 0)
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(this.#problems, this.#hint === undefined ? {} : { hint: this.#hint });
    }
}
/** A value as it was given, on one line, harmless, and not too long. */
function quoted(value) {
    return (0,_safety_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(value, MAX_QUOTED_CHARACTERS);
}


/***/ }),

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ readCredentials),
/* harmony export */   Qo: () => (/* binding */ readValidation),
/* harmony export */   X0: () => (/* binding */ readKind),
/* harmony export */   bX: () => (/* binding */ readServiceUrl),
/* harmony export */   jY: () => (/* binding */ readAttempts),
/* harmony export */   t9: () => (/* binding */ DEFAULT_REGION),
/* harmony export */   uS: () => (/* binding */ readService),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* unused harmony export readAccountType */
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(299);
/* harmony import */ var _safety_service_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5205);
/* harmony import */ var _services_tpns_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1236);
/* harmony import */ var _services_tpns_regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4539);
/* harmony import */ var _validator_text_account_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2763);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2612);






/** Names of the settings that several actions and commands share, each written once. */
const SETTINGS = {
    file: 'file',
    region: 'region',
    serviceUrl: 'service-url',
    accessId: 'access-id',
    secretKey: 'secret-key',
    kind: 'kind',
    accountType: 'account-type',
    strict: 'strict',
    retries: 'retries',
    timeout: 'timeout',
    language: 'language',
};
/** The service access point unless another is given. */
const DEFAULT_REGION = 'guangzhou';
/** Reads `kind`, `account-type` and `strict`. */
function readValidation(reader) {
    return { ...readKind(reader), strict: reader.boolean(SETTINGS.strict, false) };
}
/** Reads `kind` and `account-type`. */
function readKind(reader) {
    const kind = reader.choice(SETTINGS.kind, ['account', 'token'], 'account');
    const accountType = readAccountType(reader);
    if (accountType === undefined)
        return { kind };
    if (kind === 'token') {
        reader.problem(SETTINGS.accountType, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('settings.account-type-token'));
    }
    return { kind, accountType };
}
/** Reads `account-type`, a number or a name; undefined when it is empty. */
function readAccountType(reader) {
    const value = reader.text(SETTINGS.accountType);
    if (value === '')
        return undefined;
    const accountType = (0,_validator_text_account_types_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAccountType */ .L)(value);
    if (accountType === undefined) {
        const types = Object.entries(_validator_text_account_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCOUNT_TYPES */ .s);
        const problem = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('settings.account-type', { types, given: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(value) });
        reader.problemOf(SETTINGS.accountType, Object.values(_validator_text_account_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCOUNT_TYPES */ .s), problem);
    }
    return accountType;
}
/** Reads `region` and `service-url`; the latter wins. */
function readService(reader) {
    const regionText = reader.text(SETTINGS.region) || DEFAULT_REGION;
    const region = (0,_services_tpns_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegion */ .cf)(regionText);
    if (region === undefined)
        reader.unknown(SETTINGS.region, _services_tpns_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .REGION_NAMES */ .ab);
    const serviceUrl = readServiceUrl(reader);
    return serviceUrl === undefined
        ? { serviceUrl: (0,_services_tpns_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .regionUrl */ .MI)(region ?? DEFAULT_REGION), service: `TPNS (${region})` }
        : { serviceUrl, service: serviceUrl.origin };
}
/** Reads `service-url`; undefined when it is empty, or can't be used. */
function readServiceUrl(reader) {
    const given = reader.text(SETTINGS.serviceUrl);
    if (given === '')
        return undefined;
    const parsed = (0,_safety_service_url_js__WEBPACK_IMPORTED_MODULE_4__/* .parseServiceUrl */ .iO)(given);
    if ('url' in parsed)
        return parsed.url;
    reader.problem(SETTINGS.serviceUrl, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('settings.service-url', { problem: parsed.problem }));
    return undefined;
}
/** Reads `access-id` and `secret-key`, both required. */
function readCredentials(reader) {
    const accessId = reader.requiredSecret(SETTINGS.accessId, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('settings.give-access-id'));
    const secretKey = reader.requiredSecret(SETTINGS.secretKey, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('settings.give-secret-key'));
    for (const problem of (0,_services_tpns_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialProblems */ ._e)({ accessId, secretKey })) {
        if (!problem.endsWith('empty'))
            reader.note((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('settings.credentials', { problem }));
    }
    return { accessId, secretKey };
}
/** Reads `retries` (0 to 10) and `timeout` (1 to 3600 seconds). */
function readAttempts(reader) {
    const retries = reader.integer(SETTINGS.retries, { min: 0, max: 10, fallback: 3 });
    const seconds = reader.integer(SETTINGS.timeout, { min: 1, max: 3600, fallback: 120 });
    return { retries, timeoutMs: seconds * 1000 };
}


/***/ }),

/***/ 7429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ flush)
/* harmony export */ });
/**
 * Resolves once everything that was written to `stream` has left the process, or never will: pipes
 * are asynchronous on some systems, and a process that exits takes what is left with it.
 */
async function flush(stream) {
    if (stream.destroyed)
        return;
    await new Promise((resolve) => {
        stream.write('', () => resolve());
    });
}


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony export MAX_QUOTED_CHARACTERS */
/** Most characters of an answer that a message quotes. */
const MAX_QUOTED_CHARACTERS = 500;
/** A text of the printable characters of ASCII, as most are. */
const PLAIN = /^[ -~]*$/;
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * Foreign text made harmless for a log of one line: control characters, newlines, escape sequences,
 * characters that turn the direction of writing, and lone surrogates become visible escapes, and a
 * runner's workflow commands (`##[…]` anywhere, `::…` at the start) are taken apart.
 *
 * @param max most code points of the result; a cut is shown by `…`, which counts
 */
function printable(text, max = MAX_QUOTED_CHARACTERS) {
    // No character gets shorter, so this many code units decide the result and its cut.
    const start = text.slice(0, 2 * max + 2);
    const safe = PLAIN.test(start) ? start : Array.from(start, visible).join('');
    return cut(safe.replace(/#(?=#+\[)/g, '# ').replace(/^(\s*:)(?=:)/u, '$1 '), max);
}
/**
 * A JSON text made harmless for a log and still the same JSON: what `printable` would change is
 * written as `\u` escapes, so that it leaves every line of the result alone.
 */
function printableJson(json) {
    // Outside its strings, a JSON text has no such character but the newline; inside, it has no newline.
    const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
    return json.replace(unsafe, jsonEscape).replace(/#(?=#+\[)/g, jsonEscape);
}
function jsonEscape(character) {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
function visible(character) {
    // Controls, format characters (those that turn the direction of writing, and the invisible ones),
    // line and paragraph separators, and halves of surrogate pairs. Here and not above, since Node
    // takes a while to look such properties up, also if none is ever asked for.
    if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(character))
        return character;
    const short = SHORT_ESCAPES[character];
    return short ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function cut(text, max) {
    if (text.length <= max)
        return text;
    const characters = Array.from(text);
    return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
}


/***/ }),

/***/ 1607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Scrubber)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3697);

const MASK = '***';
/** A shorter secret is masked only where it stands alone: elsewhere it would shred all text. */
const MIN_EMBEDDED_CHARACTERS = 4;
/** Least length of the pieces of a long secret; far more than anything else has in common with it. */
const PIECE_CHARACTERS = 128;
/** Fewer base64 characters than this say nothing, and occur everywhere. */
const MIN_BASE64_CHARACTERS = 4;
/**
 * Removes secrets from text that others wrote, in every form in which a server may echo them:
 * plain, percent-encoded (also as a form, also twice), JSON-escaped, base64 and base64url, the
 * latter also inside longer encoded data.
 */
class Scrubber {
    #patterns = new Map();
    constructor(secrets = []) {
        this.add(...secrets);
    }
    /** Adds secrets; an empty one is ignored. */
    add(...secrets) {
        for (const secret of secrets) {
            if (secret !== '' && !this.#patterns.has(secret)) {
                this.#patterns.set(secret, patternsOf(secret));
            }
        }
    }
    /** The text with each secret, in each form, replaced by `***`. */
    scrub(text) {
        const ranges = this.#find(text).sort((a, b) => a.start - b.start);
        let result = '';
        let end = 0;
        for (const [index, range] of ranges.entries()) {
            // Finds that touch are masked as one, so that none leaves a piece of another.
            if (index === 0 || range.start > end)
                result += text.slice(end, range.start) + MASK;
            end = Math.max(end, range.end);
        }
        return result + text.slice(end);
    }
    /** The text without secrets, harmless for a log; cut last, so that no half of a secret is left. */
    printable(text, max) {
        return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(this.scrub(text), max);
    }
    #find(text) {
        const ranges = [];
        for (const pattern of [...this.#patterns.values()].flat()) {
            pattern.lastIndex = 0;
            for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
                ranges.push({ start: found.index, end: found.index + found[0].length });
                // A secret can overlap itself; one that has to stand alone can't.
                if (!pattern.unicode)
                    pattern.lastIndex = found.index + 1;
            }
        }
        return ranges;
    }
}
function patternsOf(secret) {
    const pieces = piecesOf(secret);
    if (pieces.length > 1)
        return pieces.flatMap(patternsOf);
    // A run of backslashes is one unit: apart, there would be too many ways to match them.
    const plain = (secret.match(/\\+|[^\\]/gu) ?? []).map(anyForm).join('');
    if (Array.from(secret).length < MIN_EMBEDDED_CHARACTERS) {
        return [new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'gu')];
    }
    const base64 = [0, 1, 2].flatMap((offset) => base64Pattern(secret, offset));
    return [plain, ...base64].map((source) => new RegExp(source, 'g'));
}
/** A long secret is looked for piece by piece: a pattern for all of it would be too large. */
function piecesOf(secret) {
    const characters = Array.from(secret);
    const count = Math.max(1, Math.floor(characters.length / PIECE_CHARACTERS));
    return Array.from({ length: count }, (_, index) => {
        const end = index === count - 1 ? characters.length : (index + 1) * PIECE_CHARACTERS;
        return characters.slice(index * PIECE_CHARACTERS, end).join('');
    });
}
/** Matches one character, or a run of backslashes, plain, percent-encoded, or as in JSON. */
function anyForm(text) {
    const bytes = Buffer.from(text, 'utf8');
    const forms = [
        Array.from(bytes, (byte) => `%(?:25)?${anyCase(byte, 2)}`).join(''),
        Array.from(units(text), (unit) => `\\\\{1,3}u${anyCase(unit, 4)}`).join(''),
        // Each is doubled by JSON, and once more by JSON inside a JSON string.
        text.startsWith('\\') ? `\\\\{${text.length},${4 * text.length}}` : literal(text),
    ];
    if (text === ' ')
        forms.push('\\+');
    const short = text === '/' ? '\\/' : JSON.stringify(text).slice(1, -1);
    if (/^\\[^\\u]$/.test(short))
        forms.unshift(`\\\\{1,3}${literal(short.slice(1))}`);
    return `(?:${forms.join('|')})`;
}
function units(character) {
    return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
}
function anyCase(value, digits) {
    const hex = value.toString(16).padStart(digits, '0');
    return hex.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
function literal(character) {
    return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/**
 * Matches base64 data that holds the secret after `offset` bytes of a group of three: the
 * characters that the secret alone decides, and those at its ends that it decides in part.
 */
function base64Pattern(secret, offset) {
    const bytes = Buffer.from(secret, 'utf8');
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor(((offset + bytes.length) * 8) / 6);
    const own = encoded.slice(first, last);
    if (own.length < MIN_BASE64_CHARACTERS)
        return [];
    const before = offset === 0 ? '' : `${ANY_BASE64}?`;
    const after = (offset + bytes.length) % 3 === 0 ? '' : `(?:${ANY_BASE64}(?:=|%3[Dd]){0,2})?`;
    return [before + Array.from(own, base64Character).join('') + after];
}
const ANY_BASE64 = '(?:[A-Za-z0-9+/_-]|%2[BbFf]|\\\\{1,3}/)';
function base64Character(character) {
    if (character === '+')
        return '(?:[+-]|%2[Bb])';
    if (character === '/')
        return '(?:\\\\{0,3}/|_|%2[Ff])';
    return character;
}


/***/ }),

/***/ 5205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ isSafe),
/* harmony export */   Ow: () => (/* binding */ isLoopbackAddress),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   iO: () => (/* binding */ parseServiceUrl),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/**
 * Whether `hostname` (as `URL` spells it) is loopback by itself: literally `localhost`, an address
 * of 127.0.0.0/8, or `[::1]`. Other names are not, whatever they resolve to: what they resolve to
 * is for whoever runs the DNS to say.
 */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/** Whether `address`, as the system writes that of a connection's other end, is loopback. */
function isLoopbackAddress(address) {
    return address === '::1' || /^(?:::ffff:)?127\.\d+\.\d+\.\d+$/i.test(address);
}
/** Whether secrets may be sent to `url`: over TLS, or without leaving the machine. */
function isSafe(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}
/**
 * Reads a service URL: `https:`, or `http:` to a loopback host only. A path is kept as a prefix,
 * for gateways. The reason never repeats the text, which may hold a password.
 */
function parseServiceUrl(text) {
    // The URL standard drops tabs and newlines and turns backslashes round; such a text is a slip.
    if (/[\s\p{Cc}\\]/u.test(text)) {
        return { problem: 'it holds white space, a control character or a backslash' };
    }
    if (!/^https?:\/\//i.test(text))
        return { problem: 'it does not start with https://' };
    if (!URL.canParse(text))
        return { problem: 'it is not a valid URL' };
    const url = new URL(text);
    if (url.username !== '' || url.password !== '') {
        return { problem: 'it holds a user name or password' };
    }
    if (/[?#]/.test(text))
        return { problem: 'it holds a query or a fragment' };
    if (!isSafe(url)) {
        return {
            problem: 'http:// is allowed only to localhost, 127.0.0.0/8 and [::1]; use https://',
        };
    }
    return { url };
}
/** The URL of `path` (which begins with a slash) at a service, below the service URL's own path. */
function resolvePath(serviceUrl, path) {
    const url = new URL(serviceUrl);
    url.pathname = url.pathname.replace(/\/+$/, '') + path;
    return url;
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ credentialSecrets),
/* harmony export */   _e: () => (/* binding */ credentialProblems),
/* harmony export */   aR: () => (/* binding */ basicAuthorization)
/* harmony export */ });
/**
 * Problems with credentials, each a clause about `the AccessID` or `the SecretKey`. A colon can't
 * be in the first, which ends there (RFC 7617, 2); control characters can't be in either.
 */
function credentialProblems(credentials) {
    const { accessId, secretKey } = credentials;
    const problems = [];
    if (accessId === '')
        problems.push('the AccessID is empty');
    if (accessId.includes(':'))
        problems.push('the AccessID holds a colon');
    if (/\p{Cc}/u.test(accessId))
        problems.push('the AccessID holds a control character');
    if (secretKey === '')
        problems.push('the SecretKey is empty');
    if (/\p{Cc}/u.test(secretKey))
        problems.push('the SecretKey holds a control character');
    return problems;
}
/** Value of `Authorization` (Basic Auth, 1024/34672; RFC 7617). */
function basicAuthorization(credentials) {
    return `Basic ${encoded(credentials)}`;
}
/** What must be masked before the credentials are first used. */
function credentialSecrets(credentials) {
    const { secretKey } = credentials;
    if (secretKey === '')
        return [];
    return [secretKey, plain(credentials), encoded(credentials)];
}
function plain({ accessId, secretKey }) {
    return `${accessId}:${secretKey}`;
}
function encoded(credentials) {
    return Buffer.from(plain(credentials), 'utf8').toString('base64');
}


/***/ }),

/***/ 4539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   MI: () => (/* binding */ regionUrl),
/* harmony export */   ab: () => (/* binding */ REGION_NAMES),
/* harmony export */   cf: () => (/* binding */ parseRegion)
/* harmony export */ });
/* unused harmony export REGIONS */
/** The four TPNS sites (Service URL, 1024/38517). An application lives in exactly one. */
const REGIONS = {
    guangzhou: 'https://api.tpns.tencent.com',
    shanghai: 'https://api.tpns.sh.tencent.com',
    hongkong: 'https://api.tpns.hk.tencent.com',
    singapore: 'https://api.tpns.sgp.tencent.com',
};
const ALIASES = new Map([
    ['guangzhou', 'guangzhou'],
    ['ap-guangzhou', 'guangzhou'],
    ['gz', 'guangzhou'],
    ['shanghai', 'shanghai'],
    ['ap-shanghai', 'shanghai'],
    ['sh', 'shanghai'],
    ['hongkong', 'hongkong'],
    ['ap-hongkong', 'hongkong'],
    ['hk', 'hongkong'],
    ['singapore', 'singapore'],
    ['ap-singapore', 'singapore'],
    ['sgp', 'singapore'],
]);
/** Every text that names a region, for messages. */
const REGION_NAMES = [...ALIASES.keys()];
/** The region that `text` names: `singapore`, `ap-singapore` or `sgp`; undefined if none. */
function parseRegion(text) {
    return ALIASES.get(text);
}
/** Service URL of a region. */
function regionUrl(region) {
    return new URL(REGIONS[region]);
}
/** The region whose service URL this is; undefined for any other. */
function regionOf(serviceUrl) {
    const regions = Object.keys(REGIONS);
    return regions.find((region) => regionUrl(region).href === serviceUrl.href);
}


/***/ }),

/***/ 2763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseAccountType),
/* harmony export */   s: () => (/* binding */ ACCOUNT_TYPES)
/* harmony export */ });
/** Account types by number (Account Type Value Table, 1024/40598), each with its name. */
const ACCOUNT_TYPES = {
    0: 'default',
    1: 'custom-1',
    2: 'custom-2',
    3: 'custom-3',
    4: 'custom-4',
    5: 'custom-5',
    6: 'custom-6',
    7: 'custom-7',
    8: 'custom-8',
    9: 'custom-9',
    10: 'custom-10',
    11: 'custom-11',
    12: 'custom-12',
    13: 'custom-13',
    14: 'custom-14',
    15: 'custom-15',
    16: 'custom-16',
    989: 'taid',
    990: 'qimei',
    991: 'qq',
    992: 'qq-md5',
    993: 'idfa',
    994: 'idfa-md5',
    995: 'mac',
    996: 'mac-md5',
    997: 'oaid',
    998: 'oaid-md5',
    999: 'wechat-unionid',
    1000: 'imei',
    1001: 'imei-md5',
    1002: 'phone',
    1003: 'wechat-openid',
    1004: 'qq-openid',
    1005: 'email',
    1006: 'weibo',
    1007: 'alipay',
    1008: 'taobao',
    1009: 'douban',
    1010: 'facebook',
    1011: 'twitter',
    1012: 'google',
    1013: 'baidu',
    1014: 'jd',
    1015: 'linkedin',
};
/** Number of the account type that `text` names, by number (`1002`) or name (`phone`), if any. */
function parseAccountType(text) {
    const found = Object.entries(ACCOUNT_TYPES).find((numberAndName) => numberAndName.includes(text));
    return found === undefined ? undefined : Number(found[0]);
}


/***/ })

};
