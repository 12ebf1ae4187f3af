export const id = 576;
export const ids = [576];
export const modules = {

/***/ 6124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ActionError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_3__.lZ),
/* harmony export */   ListError: () => (/* reexport safe */ _pack_index_js__WEBPACK_IMPORTED_MODULE_0__.Jc),
/* harmony export */   RejectedError: () => (/* reexport safe */ _pack_index_js__WEBPACK_IMPORTED_MODULE_0__.zs),
/* harmony export */   pack: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7460);
/* harmony import */ var _validator_text_account_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2763);
/* harmony import */ var _pack_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2401);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);





/**
 * Makes packages of lists, given by their paths or as streams.
 *
 * @throws {TypeError} for options that can't be used
 * @throws {ListError} when a list can't be read
 * @throws {RejectedError} when too many rows are rejected, or no account is left
 * @throws {ActionError} when packages can't be written
 * @throws the reason of the signal
 */
async function pack(lists, options) {
    const { out, overwrite = false, exclude = [], rejects = null, signal, onProgress } = options;
    const inputs = lists.map(inputOf);
    if (inputs.length === 0)
        throw new TypeError('lists must not be empty');
    if (typeof out !== 'string' || out === '')
        throw new TypeError('out must be a path');
    const files = { lists: inputs, excludes: exclude.map(inputOf), out, overwrite, rejects };
    try {
        return await (0,_pack_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .packFiles */ .P)(files, settle(options, inputs[0]), { signal, onProgress });
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new TypeError(error.message, { cause: error });
        throw error;
    }
}
function inputOf(list) {
    return typeof list === 'string' ? { path: list } : list;
}
function settle(options, first) {
    const { kind = 'account', format = 'zip', maxAccounts, order = 'input', header = 'auto', } = options;
    const { delimiter = 'auto', encoding = 'auto', column, country, normalize = true } = options;
    const shard = options.shard === undefined ? null : parsed('shard', options.shard, _pack_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShard */ .uK);
    const listName = first.name ?? ('path' in first ? first.path : '');
    const name = options.name ?? (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultName */ .Z2)(listName);
    if ((0,_pack_index_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFault */ .IY)({ name, format, shard }) !== null)
        throw unusable('name', name);
    const type = options.accountType;
    if (type !== undefined && kind === 'token') {
        throw new TypeError("accountType can't be given with kind 'token': tokens have no account type");
    }
    return {
        read: {
            delimiter: parsed('delimiter', delimiter, _pack_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDelimiter */ .DZ),
            encoding: encoding === 'auto' ? encoding : parsed('encoding', encoding, _pack_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEncoding */ .l),
            column: column === undefined ? null : columnOf(column),
            header: oneOf('header', header, [true, false, 'auto']),
        },
        clean: {
            kind: oneOf('kind', kind, ['account', 'token']),
            accountType: type === undefined ? null : parsed('accountType', String(type), _validator_text_account_types_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAccountType */ .L),
            country: country ?? null,
            normalize: oneOf('normalize', normalize, [true, false]),
        },
        write: {
            ...{ name, shard },
            format: oneOf('format', format, ['zip', 'txt', 'csv']),
            maxBytes: atLeastOne('maxBytes', options.maxBytes ?? _pack_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MAX_BYTES */ .fS),
            maxAccounts: maxAccounts === undefined ? null : atLeastOne('maxAccounts', maxAccounts),
            order: oneOf('order', order, ['input', 'sorted']),
        },
        maxRejected: parsed('maxRejected', String(options.maxRejected ?? 0), _pack_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRejectLimit */ .OT),
    };
}
function columnOf(column) {
    return typeof column === 'number' ? atLeastOne('column', column) : column;
}
function atLeastOne(option, value) {
    if (Number.isSafeInteger(value) && value > 0)
        return value;
    throw unusable(option, value);
}
function oneOf(option, value, allowed) {
    if (allowed.includes(value))
        return value;
    throw new TypeError(`${option} must be one of ${allowed.join(', ')}, not ${String(value)}`);
}
function parsed(option, value, parse) {
    const found = parse(value);
    if (found === undefined)
        throw unusable(option, value);
    return found;
}
function unusable(option, value) {
    return new TypeError(`${option} can't be ${typeof value === 'string' ? `'${value}'` : String(value)}`);
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
