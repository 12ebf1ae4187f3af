export const id = 525;
export const ids = [525];
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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
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

/***/ 3198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ Scrubber)
});

;// CONCATENATED MODULE: ./lib/safety/needle.js
/** A longer pattern is looked for block by block. */
const MAX_WHOLE_BYTES = 256;
/** Length of a block; far more than anything else has in common with a secret. */
const BLOCK_BYTES = 128;
/** An odd number with its bits well mixed. */
const BASE = 0x9e37_79b1;
const { imul } = Math;
/**
 * Bytes that are looked for in others, in time that grows with the others alone.
 *
 * A long pattern is cut into blocks, each of which is told where it stands, since a server may cut
 * what it echoes. All blocks are looked for at once, by a hash that moves along with the text (Karp
 * and Rabin); what it takes for a block is compared with it. Where a pattern that repeats itself goes
 * on and on, that is told as one place.
 */
class Needle {
    #whole;
    /** Blocks by their hash; none for a short pattern. */
    #blocks;
    constructor(bytes) {
        const isWhole = bytes.length <= MAX_WHOLE_BYTES;
        this.#whole = isWhole && bytes.length > 0 ? blockOf(bytes) : null;
        this.#blocks = isWhole ? new Map() : blocksOf(bytes);
    }
    /** Finds every place of the pattern, or of its blocks, in `text`; places may overlap. */
    find(text, onFound) {
        if (this.#whole !== null)
            findWhole(text, this.#whole, onFound);
        if (this.#blocks.size > 0)
            this.#findBlocks(text, onFound);
    }
    #findBlocks(text, onFound) {
        let hash = hashOf(text);
        let next = 0;
        for (let start = 0; start + BLOCK_BYTES <= text.length; start++) {
            if (start >= next) {
                const block = this.#blocks.get(hash)?.find(({ bytes }) => isAt(bytes, text, start));
                if (block !== undefined) {
                    const end = endOfRun(text, start, block);
                    onFound(start, end);
                    // What is wholly inside is found already.
                    next = end - BLOCK_BYTES + 1;
                }
            }
            const entering = text[start + BLOCK_BYTES] ?? 0;
            hash = (imul(hash, BASE) + entering - imul(text[start], LEAVING)) | 0;
        }
    }
}
function findWhole(text, block, onFound) {
    const { length } = block.bytes;
    for (let start = text.indexOf(block.bytes); start !== -1;) {
        const end = endOfRun(text, start, block);
        onFound(start, end);
        start = text.indexOf(block.bytes, end - length + 1);
    }
}
/** Where a block that was found at `start`, with all that overlaps it, ends. */
function endOfRun(text, start, { bytes, period }) {
    const first = start + bytes.length;
    let end = first;
    while (end < text.length && text[end] === text[end - period])
        end += 1;
    return end - ((end - first) % period);
}
/** What the first byte of a block has become by the time that it leaves the hash. */
const LEAVING = powerOfBase(BLOCK_BYTES);
function powerOfBase(exponent) {
    let power = 1;
    for (let turn = 0; turn < exponent; turn++)
        power = imul(power, BASE);
    return power;
}
function hashOf(bytes) {
    let hash = 0;
    for (let index = 0; index < BLOCK_BYTES; index++) {
        hash = (imul(hash, BASE) + (bytes[index] ?? 0)) | 0;
    }
    return hash;
}
/** The blocks of a pattern, the last of which ends where it ends. Equal ones are kept once. */
function blocksOf(bytes) {
    const blocks = new Map();
    for (let start = 0; start < bytes.length; start += BLOCK_BYTES) {
        const at = Math.min(start, bytes.length - BLOCK_BYTES);
        const block = bytes.subarray(at, at + BLOCK_BYTES);
        const hash = hashOf(block);
        const others = blocks.get(hash) ?? [];
        if (others.some((other) => isAt(other.bytes, block, 0)))
            continue;
        blocks.set(hash, [...others, blockOf(block)]);
    }
    return blocks;
}
/** A block with its period, by the longest of its ends that it also begins with (Knuth, Morris, Pratt). */
function blockOf(bytes) {
    const borders = new Uint16Array(bytes.length);
    let border = 0;
    for (let index = 1; index < bytes.length; index++) {
        while (border > 0 && bytes[index] !== bytes[border])
            border = borders[border - 1];
        if (bytes[index] === bytes[border])
            border += 1;
        borders[index] = border;
    }
    return { bytes, period: bytes.length - border };
}
function isAt(bytes, text, start) {
    for (let index = 0; index < bytes.length; index++) {
        if (bytes[index] !== text[start + index])
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/safety/printable.js
var printable = __webpack_require__(3697);
;// CONCATENATED MODULE: ./lib/safety/text-views.js
const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
const CLOSING_BRACE = 0x7d;
const LETTER_U = 0x75;
const LETTER_X = 0x78;
/** Longest character reference that is looked for: `&#x10FFFF;`. */
const MAX_REFERENCE_BYTES = 10;
/** Longest escape in braces: `\u{10FFFF}`. */
const MAX_BRACES_BYTES = 10;
const NAMED_REFERENCES = new Map([
    ['amp', 0x26],
    ['lt', 0x3c],
    ['gt', 0x3e],
    ['quot', 0x22],
    ['apos', 0x27],
]);
/** Collects bytes and their places; what was collected last may be taken back. */
class ViewBuilder {
    #bytes;
    #starts;
    #ends;
    length = 0;
    constructor(capacity) {
        this.#bytes = Buffer.allocUnsafe(capacity);
        this.#starts = new Int32Array(capacity);
        this.#ends = new Int32Array(capacity);
    }
    /** The byte that is `back` bytes before the end; -1 where there is none. */
    last(back) {
        return this.length >= back ? this.#bytes[this.length - back] : -1;
    }
    push(byte, start, end) {
        this.#bytes[this.length] = byte;
        this.#starts[this.length] = start;
        this.#ends[this.length] = end;
        this.length += 1;
    }
    /** Adds a UTF-16 code unit, each half of a pair on its own. */
    pushUnit(unit, start, end) {
        if (unit < 0x80)
            this.push(unit, start, end);
        else if (unit < 0x800) {
            this.push(0xc0 | (unit >> 6), start, end);
            this.push(0x80 | (unit & 0x3f), start, end);
        }
        else {
            this.push(0xe0 | (unit >> 12), start, end);
            this.push(0x80 | ((unit >> 6) & 0x3f), start, end);
            this.push(0x80 | (unit & 0x3f), start, end);
        }
    }
    /** Adds a code point. */
    pushPoint(point, start, end) {
        if (point < 0x1_0000)
            this.pushUnit(point, start, end);
        else {
            this.pushUnit(0xd800 + ((point - 0x1_0000) >> 10), start, end);
            this.pushUnit(0xdc00 + ((point - 0x1_0000) & 0x3ff), start, end);
        }
    }
    /** Takes the last bytes back; returns where the first of them came from. */
    take(count) {
        this.length -= count;
        return this.#starts[this.length];
    }
    /** The last bytes as ASCII text. */
    tail(count) {
        return this.#bytes.toString('latin1', Math.max(0, this.length - count), this.length);
    }
    view() {
        return {
            bytes: this.#bytes.subarray(0, this.length),
            starts: this.#starts.subarray(0, this.length),
            ends: this.#ends.subarray(0, this.length),
        };
    }
}
function capacityFor(text) {
    return /^[\0-\x7f]*$/.test(text) ? text.length : 3 * text.length;
}
/** The text as it stands. */
function rawView(text) {
    const builder = new ViewBuilder(capacityFor(text));
    for (let index = 0; index < text.length; index++) {
        builder.pushUnit(text.charCodeAt(index), index, index + 1);
    }
    return builder.view();
}
/**
 * The text with its escapes decoded, however often it was escaped: percent-encoding, `\u` and `\x`
 * escapes, character references. Backslashes are left in it, since how many there are says only how
 * often a text was escaped.
 */
function decodedView(text) {
    // A code point of four bytes may come from an escape of six characters, and so never needs more.
    const builder = new ViewBuilder(capacityFor(text));
    for (let index = 0; index < text.length; index++) {
        builder.pushUnit(text.charCodeAt(index), index, index + 1);
        // What an escape gives may be the end of another one. Each turn leaves fewer bytes.
        while (reduce(builder, index + 1))
            ;
    }
    return builder.view();
}
/** Puts what the escape stands for in its place, if the last bytes are one. */
function reduce(builder, end) {
    const last = builder.last(1);
    if (last === SEMICOLON)
        return reduceReference(builder, end);
    if (last === CLOSING_BRACE)
        return reduceBraces(builder, end);
    if (!isHexDigit(last) || !isHexDigit(builder.last(2)))
        return false;
    if (builder.last(3) === PERCENT) {
        const byte = Number.parseInt(builder.tail(2), 16);
        builder.push(byte, builder.take(3), end);
        return true;
    }
    if (builder.last(3) === LETTER_X && builder.last(4) === BACKSLASH) {
        const unit = Number.parseInt(builder.tail(2), 16);
        builder.pushUnit(unit, builder.take(4), end);
        return true;
    }
    if (builder.last(5) !== LETTER_U || builder.last(6) !== BACKSLASH)
        return false;
    if (!isHexDigit(builder.last(3)) || !isHexDigit(builder.last(4)))
        return false;
    const unit = Number.parseInt(builder.tail(4), 16);
    builder.pushUnit(unit, builder.take(6), end);
    return true;
}
function reduceReference(builder, end) {
    let length = 2;
    while (length <= MAX_REFERENCE_BYTES && builder.last(length) !== AMPERSAND)
        length += 1;
    if (length > MAX_REFERENCE_BYTES)
        return false;
    const name = builder.tail(length).slice(1, -1);
    const [, decimal, hex] = /^#(?:(\d+)|x([\da-f]+))$/i.exec(name) ?? [];
    const point = decimal !== undefined
        ? Number.parseInt(decimal, 10)
        : hex !== undefined
            ? Number.parseInt(hex, 16)
            : NAMED_REFERENCES.get(name);
    return replace(builder, { length, point, end });
}
function reduceBraces(builder, end) {
    const [braces] = /\\u\{[\da-f]{1,6}\}$/i.exec(builder.tail(MAX_BRACES_BYTES)) ?? [];
    if (braces === undefined)
        return false;
    const point = Number.parseInt(braces.slice(3, -1), 16);
    return replace(builder, { length: braces.length, point, end });
}
function replace(builder, spelling) {
    const { length, point, end } = spelling;
    if (point === undefined || point > 0x10_ffff)
        return false;
    builder.pushPoint(point, builder.take(length), end);
    return true;
}
function isHexDigit(byte) {
    const lower = byte | 0x20;
    return (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x66);
}
/** What stands for a control character behind a backslash. */
const CONTROL_LETTERS = new Map([
    [0x08, 0x62],
    [0x09, 0x74],
    [0x0a, 0x6e],
    [0x0b, 0x76],
    [0x0c, 0x66],
    [0x0d, 0x72],
]);
/**
 * A decoded text in which all spellings are alike: no backslashes, the letter of its escape for a
 * control character, a space for `+`, and pairs of code units as a `\u` escape would have them.
 */
function alikeView({ bytes, starts, ends }) {
    const builder = new ViewBuilder(2 * bytes.length);
    for (let index = 0; index < bytes.length; index++) {
        const byte = bytes[index];
        if (byte === BACKSLASH)
            continue;
        const start = starts[index];
        const point = byte >= 0xf0 ? fourBytes(bytes, index) : undefined;
        if (point !== undefined) {
            builder.pushPoint(point, start, ends[index + 3]);
            index += 3;
        }
        else {
            const alike = byte === 0x2b ? 0x20 : (CONTROL_LETTERS.get(byte) ?? byte);
            builder.push(alike, start, ends[index]);
        }
    }
    return builder.view();
}
function fourBytes(bytes, index) {
    const [a, b, c, d] = bytes.subarray(index, index + 4);
    if (a === undefined || b === undefined || c === undefined || d === undefined)
        return undefined;
    if ([b, c, d].some((byte) => (byte & 0xc0) !== 0x80))
        return undefined;
    const point = ((a & 0x07) << 18) | ((b & 0x3f) << 12) | ((c & 0x3f) << 6) | (d & 0x3f);
    return point >= 0x1_0000 && point <= 0x10_ffff ? point : undefined;
}
/** Stands in a base64 view for what belongs to no base64 data. */
const GAP = 0;
/**
 * A decoded text as base64 data: base64url as base64, without white space and escaped line breaks.
 * Padding stays; whatever else there is parts the data.
 */
function base64View({ bytes, starts, ends }) {
    const builder = new ViewBuilder(bytes.length);
    for (let index = 0; index < bytes.length; index++) {
        const byte = bytes[index];
        if (byte === BACKSLASH) {
            // `\n`, `\r` and `\t` are white space.
            if (isSpaceLetter(bytes[index + 1]))
                index += 1;
            continue;
        }
        if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
            continue;
        builder.push(base64Byte(byte), starts[index], ends[index]);
    }
    return builder.view();
}
function isSpaceLetter(byte) {
    return byte === 0x6e || byte === 0x72 || byte === 0x74;
}
function base64Byte(byte) {
    if (byte === 0x2d)
        return 0x2b;
    if (byte === 0x5f)
        return 0x2f;
    return isBase64(byte) || byte === EQUALS ? byte : GAP;
}
/** Whether a byte is a digit of base64 (RFC 4648, 4). */
function isBase64(byte) {
    if (byte === undefined)
        return false;
    const isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
    return isLetter || (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2f;
}

;// CONCATENATED MODULE: ./lib/safety/secrets.js



const MASK = '***';
/** A shorter secret is masked only where it stands alone: elsewhere it would shred all text. */
const MIN_EMBEDDED_CHARACTERS = 4;
/** Longest line break that is looked for between pieces of a secret. */
const MAX_BREAK_CHARACTERS = 24;
const PADDING = '='.charCodeAt(0);
/** Fewer bytes say nothing, and occur everywhere. */
const MIN_NEEDLE_BYTES = 4;
/**
 * Removes secrets from text that others wrote, in every form in which a server may echo them: plain,
 * percent-encoded (also as a form), JSON-escaped, with `\u` escapes or character references, each
 * also several times over; and in base64 and base64url, also inside longer data, and where that is
 * broken into lines or escaped in turn.
 *
 * The time grows with the text and the number of secrets, whatever is in them. There is one for each
 * run, made where the run begins; whoever gets to know a secret adds it before it is used.
 */
class Scrubber {
    #needles = new Map();
    constructor(secrets = []) {
        this.add(...secrets);
    }
    /** Adds secrets; an empty one is ignored. */
    add(...secrets) {
        for (const secret of secrets) {
            if (secret !== '' && !this.#needles.has(secret))
                this.#needles.set(secret, needlesOf(secret));
        }
    }
    /** The text with each secret, in each form, replaced by `***`. */
    scrub(text) {
        if (this.#needles.size === 0 || text === '')
            return text;
        // How far each find reaches, by where it begins: sorted without sorting.
        const reach = new Int32Array(text.length);
        this.#find(text, (start, end) => {
            reach[start] = Math.max(reach[start], end);
        });
        let result = '';
        let end = 0;
        let isMasking = false;
        for (let index = 0; index < text.length; index++) {
            if (reach[index] === 0)
                continue;
            // Finds that touch, or with a line break between them, are masked as one.
            if (!isMasking || (index > end && !isBreak(text, end, index))) {
                result += text.slice(end, index) + MASK;
            }
            isMasking = true;
            end = Math.max(end, reach[index]);
        }
        return result + text.slice(end);
    }
    /** The text without secrets, harmless for a log; cut last, so that no half of a secret is left. */
    printable(text, max) {
        return (0,printable/* printable */.g$)(this.scrub(text), max);
    }
    #find(text, onFound) {
        const raw = rawView(text);
        const decoded = decodedView(text);
        const alike = alikeView(decoded);
        const base64 = base64View(decoded);
        for (const needles of this.#needles.values()) {
            for (const needle of needles.raw)
                findIn(raw, needle, onFound);
            for (const needle of needles.alike)
                findIn(alike, needle, onFound);
            if (needles.alone !== null)
                findAlone(alike, { needle: needles.alone, text }, onFound);
            for (const needle of needles.base64)
                findInBase64(base64, needle, onFound);
        }
    }
}
/** Whether a part of a text is nothing but a line break, however escaped, or backslashes. */
function isBreak(text, start, end) {
    if (end - start > MAX_BREAK_CHARACTERS)
        return false;
    return /^(?:[\r\n]|\\+[rn]?|%(?:25)*0[ad])+$/i.test(text.slice(start, end));
}
function needlesOf(secret) {
    const alike = new Needle(alikeBytes(secret));
    if (Array.from(secret).length < MIN_EMBEDDED_CHARACTERS) {
        return { raw: [], alike: [], alone: alike, base64: [] };
    }
    const forms = new Set([secret, JSON.stringify(secret).slice(1, -1), percentEncoded(secret)]);
    return {
        // What stands right beside a secret may seem to be an escape together with it.
        raw: Array.from(forms, (form) => new Needle(rawView(form).bytes)),
        alike: alikeBytes(secret).length < MIN_NEEDLE_BYTES ? [] : [alike],
        alone: null,
        base64: [0, 1, 2].flatMap((offset) => base64Needle(secret, offset)),
    };
}
function alikeBytes(secret) {
    return alikeView(decodedView(secret)).bytes;
}
/** Half a character can't be percent-encoded. */
function percentEncoded(secret) {
    return encodeURIComponent(secret.replace(/\p{Cs}/gu, '\ufffd'));
}
/** What only the secret decides in base64 data that holds it after `offset` bytes of three. */
function base64Needle(secret, offset) {
    const bytes = Buffer.from(secret, 'utf8');
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor(((offset + bytes.length) * 8) / 6);
    if (last - first < MIN_NEEDLE_BYTES)
        return [];
    return [
        {
            needle: new Needle(Buffer.from(encoded.slice(first, last), 'latin1')),
            sharesFirst: offset !== 0,
            sharesLast: (offset + bytes.length) % 3 !== 0,
        },
    ];
}
function findIn({ bytes, starts, ends }, needle, onFound) {
    needle.find(bytes, (start, end) => onFound(starts[start], ends[end - 1]));
}
/** Finds the places at which no letter or digit stands beside the secret. */
function findAlone(view, { needle, text }, onFound) {
    findIn(view, needle, (start, end) => {
        if (!endsInWord(text.slice(0, start)) && !startsWithWord(text.slice(end)))
            onFound(start, end);
    });
}
/** The last of an escape is no letter or digit of a word. */
function endsInWord(before) {
    const tail = before.slice(-8);
    if (/(?:\\[bfnrtv]|%[\da-f]{2}|\\u[\da-f]{4}|\\x[\da-f]{2})$/i.test(tail))
        return false;
    return /[\p{L}\p{N}]$/u.test(tail);
}
function startsWithWord(after) {
    return /^[\p{L}\p{N}]/u.test(after.slice(0, 2));
}
function findInBase64(view, search, onFound) {
    const { bytes, starts, ends } = view;
    search.needle.find(bytes, (foundStart, foundEnd) => {
        const start = search.sharesFirst && isBase64(bytes[foundStart - 1]) ? foundStart - 1 : foundStart;
        let end = foundEnd;
        if (search.sharesLast && isBase64(bytes[end])) {
            end += 1;
            while (bytes[end] === PADDING && end - foundEnd <= 2)
                end += 1;
        }
        onFound(starts[start], ends[end - 1]);
    });
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
