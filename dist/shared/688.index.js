export const id = 688;
export const ids = [688];
export const modules = {

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ readCredentials),
/* harmony export */   Qo: () => (/* binding */ readValidation),
/* harmony export */   X0: () => (/* binding */ readKind),
/* harmony export */   bX: () => (/* binding */ readServiceUrl),
/* harmony export */   jY: () => (/* binding */ readAttempts),
/* harmony export */   uS: () => (/* binding */ readService),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* unused harmony export readAccountType */
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3514);
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
    const regionText = reader.text(SETTINGS.region) || 'guangzhou';
    const region = (0,_services_tpns_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegion */ .cf)(regionText);
    if (region === undefined)
        reader.unknown(SETTINGS.region, _services_tpns_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .REGION_NAMES */ .ab);
    const serviceUrl = readServiceUrl(reader);
    return serviceUrl === undefined
        ? { serviceUrl: (0,_services_tpns_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .regionUrl */ .MI)(region ?? 'guangzhou'), service: `TPNS in ${region}` }
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

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ findingsByRule),
/* harmony export */   QS: () => (/* binding */ reportLines),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   WH: () => (/* binding */ packageFacts),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   _U: () => (/* binding */ judgement)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3514);
/* harmony import */ var _messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6278);
/* harmony import */ var _validator_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1409);



/** Findings that are shown of each rule, for people who will then look at the package itself. */
const SHOWN_PER_RULE = 5;
/** Whether a package passes: no errors, and under `strict` no warnings. */
function passes(report, strict) {
    return report.valid && !(strict && report.warnings > 0);
}
/** The outcome in one sentence. It holds the file name. */
function verdict(report, strict) {
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.verdict', { file: report.file, judgement: judgement(report, strict) });
}
/** The outcome as a clause that goes on from the file name. */
function judgement(report, strict) {
    const { errors, warnings, accounts, kind } = report;
    if (!report.valid)
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.not-valid', { errors, warnings });
    if (!passes(report, strict))
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.not-strict', { warnings });
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.valid', { warnings, accounts, kind });
}
/** What the report knows of the package besides its name and its digest. */
function packageFacts(report) {
    const { entry, format, kind, size, contentSize } = report;
    const facts = [];
    if (entry !== null)
        facts.push({ label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.entry'), value: entry, isCode: true });
    if (format !== null)
        facts.push({ label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.format'), value: format });
    facts.push({ label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.kind'), value: kind });
    // No rows means that none could be read: zeros would say less than nothing.
    if (report.rows > 0)
        facts.push(...rowFacts(report));
    if (size !== null)
        facts.push(sizeFact((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.size'), size));
    if (contentSize !== null && contentSize !== size) {
        facts.push(sizeFact((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.text-size'), contentSize));
    }
    return facts;
}
function rowFacts({ rows, accounts, duplicates, duplicatesCheckedRows }) {
    return [
        { label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.rows'), value: (0,_messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(rows) },
        { label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.valid-rows'), value: (0,_messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(accounts) },
        { label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.distinct'), value: (0,_messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(accounts - duplicates) },
        {
            label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.duplicates'),
            value: duplicatesCheckedRows === rows
                ? (0,_messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(duplicates)
                : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.duplicates-in-part', { duplicates, rows: duplicatesCheckedRows }),
        },
    ];
}
function sizeFact(label, bytes) {
    return { label, value: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.exact-size', { bytes }) };
}
/** The findings by rule, errors first, then in the order of the rules. */
function findingsByRule(report) {
    const rules = Object.keys(_validator_index_js__WEBPACK_IMPORTED_MODULE_1__.RULES);
    const groups = rules
        .filter((rule) => report.counts[rule] !== undefined)
        .map((rule) => ({
        rule,
        severity: _validator_index_js__WEBPACK_IMPORTED_MODULE_1__.RULES[rule].severity,
        count: report.counts[rule] ?? 0,
        listed: report.findings.filter((finding) => finding.rule === rule),
    }));
    return [
        ...groups.filter((group) => group.severity === 'error'),
        ...groups.filter((group) => group.severity === 'warning'),
    ];
}
/**
 * The whole report for people: verdict, facts, and the first findings of each rule.
 *
 * @param say puts labels into the reader's language, so that they can be lined up
 */
function reportLines(report, strict, say) {
    const { sha256 } = report;
    const digest = sha256 === null ? [] : [{ label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.sha256'), value: sha256 }];
    const facts = [...packageFacts(report), ...digest].map(({ label, value }) => ({
        label: say(label),
        value: say(value),
    }));
    const width = Math.max(...facts.map(({ label }) => columns(label)));
    return [
        { tone: verdictTone(report, strict), text: verdict(report, strict) },
        ...facts.map(({ label, value }) => plain(`  ${label}${' '.repeat(width - columns(label))}  ${value}`)),
        ...findingsByRule(report).flatMap((group) => ruleLines(group, say)),
    ];
}
/** Columns of a terminal that a label takes: Chinese characters take two. */
function columns(label) {
    return Array.from(label, (character) => (character > '\u{2e7f}' ? 2 : 1)).reduce((sum, width) => sum + width, 0);
}
function ruleLines({ severity, rule, count, listed }, say) {
    const shown = listed.slice(0, SHOWN_PER_RULE);
    const more = count - shown.length;
    return [
        { tone: severity, text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.rule-count', { severity, rule, count }) },
        ...shown.map((finding) => plain(`  ${finding.message}`)),
        ...(more > 0
            ? [{ tone: 'muted', text: `  ${say((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.and-more', { count: more }))}` }]
            : []),
    ];
}
function verdictTone(report, strict) {
    if (!passes(report, strict))
        return 'error';
    return report.warnings > 0 ? 'warning' : 'success';
}
function plain(words) {
    return { tone: 'plain', text: words };
}


/***/ }),

/***/ 5205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ isSafe),
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

/***/ 1409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FileAlteredError: () => (/* reexport */ FileAlteredError),
  FileError: () => (/* reexport */ FileError),
  InflateError: () => (/* reexport */ platform/* InflateError */.y),
  RULES: () => (/* reexport */ rules/* RULES */.y),
  checksFor: () => (/* reexport */ checksFor),
  chunksOf: () => (/* reexport */ chunksOf),
  formatOf: () => (/* reexport */ formatOf),
  tableCrc32: () => (/* reexport */ crc32/* tableCrc32 */.w),
  validate: () => (/* reexport */ validate)
});

// EXTERNAL MODULE: ./lib/validator/platform.js
var platform = __webpack_require__(6483);
;// CONCATENATED MODULE: ./lib/validator/scan/limits.js
/** What one validation may take. 40 million accounts take up to 540 MB. */
const SEARCH_LIMITS = { accounts: 40_000_000, bytes: 1 << 30 };

// EXTERNAL MODULE: ./lib/validator/text/characters.js
var characters = __webpack_require__(1734);
;// CONCATENATED MODULE: ./lib/validator/text/account-shapes.js

const DIGIT = 1;
const UPPER_HEX_LETTER = 2;
const LOWER_HEX_LETTER = 4;
const LOWER_LETTER = 8;
const HEX = DIGIT | UPPER_HEX_LETTER | LOWER_HEX_LETTER;
const UPPER_HEX = DIGIT | UPPER_HEX_LETTER;
/** For each byte the classes it is in; bytes of characters beyond ASCII are in none. */
const CLASSES = new Uint8Array(256);
CLASSES.fill(DIGIT, 0x30, 0x3a); // 0 to 9
CLASSES.fill(UPPER_HEX_LETTER, 0x41, 0x47); // A to F
CLASSES.fill(LOWER_LETTER, 0x61, 0x7b); // a to z
CLASSES.fill(LOWER_LETTER | LOWER_HEX_LETTER, 0x61, 0x67); // a to f
function isAllOf(classes, bytes, start, end) {
    for (let at = start; at < end; at++) {
        if ((CLASSES[bytes[at]] & classes) === 0)
            return false;
    }
    return true;
}
/** Shape of a run of `least` to `most` characters of some classes. */
function run(description, classes, least, most) {
    return {
        description,
        matches: (bytes, start, end) => end - start >= least && end - start <= most && isAllOf(classes, bytes, start, end),
    };
}
/** Shape of groups of uppercase hexadecimal digits, of the given lengths, with one separator. */
function hexGroups(description, groups, separator) {
    const pattern = groups.map((length) => '0'.repeat(length)).join(separator);
    const separatorByte = separator.charCodeAt(0);
    return {
        description,
        matches(bytes, start, end) {
            if (end - start !== pattern.length)
                return false;
            for (let at = 0; at < pattern.length; at++) {
                const byte = bytes[start + at];
                const fits = pattern[at] === '0' ? (CLASSES[byte] & UPPER_HEX) !== 0 : byte === separatorByte;
                if (!fits)
                    return false;
            }
            return true;
        },
    };
}
const PHONE = {
    description: 'a + and 7 to 15 digits, of which the first is not 0 (E.164)',
    matches(bytes, start, end) {
        const digits = end - start - 1;
        if (digits < 7 || digits > 15)
            return false;
        const startsWell = bytes[start] === 0x2b && bytes[start + 1] !== 0x30;
        return startsWell && isAllOf(DIGIT, bytes, start + 1, end);
    },
};
const EMAIL = {
    description: 'something, one @, and something, without white space and control characters',
    matches(bytes, start, end) {
        let signs = 0;
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if ((0,characters/* isControl */.c0)(byte))
                return false;
            // The first byte of a character tells; continuation bytes are not looked at.
            if ((byte & 0xc0) !== 0x80 && (0,characters/* isWhiteSpaceAt */.DZ)(bytes, at))
                return false;
            if (byte === 0x40)
                signs++;
        }
        return signs === 1 && bytes[start] !== 0x40 && bytes[end - 1] !== 0x40;
    },
};
const MD5 = run('32 hexadecimal digits', HEX, 32, 32);
/** Shapes that the Account Type Value Table (1024/40598) gives; a type without one takes all. */
const SHAPES = {
    991: run('5 to 12 digits', DIGIT, 5, 12),
    992: MD5,
    993: hexGroups('32 hexadecimal digits with uppercase letters, in groups of 8-4-4-4-12 joined by -', [8, 4, 4, 4, 12], '-'),
    994: MD5,
    995: hexGroups('six pairs of hexadecimal digits with uppercase letters, joined by :', [2, 2, 2, 2, 2, 2], ':'),
    996: MD5,
    998: MD5,
    1000: run('14 or 15 digits or lowercase letters', DIGIT | LOWER_LETTER, 14, 15),
    1001: MD5,
    1002: PHONE,
    1005: EMAIL,
};

// EXTERNAL MODULE: ./lib/validator/text/account-types.js
var account_types = __webpack_require__(2763);
// EXTERNAL MODULE: ./lib/validator/rules/limits.js
var limits = __webpack_require__(5552);
;// CONCATENATED MODULE: ./lib/validator/rules/checks.js




/**
 * What the options ask for.
 *
 * @throws {TypeError} for options that can't be used
 */
function checksFor(options) {
    const { kind = 'account', duplicates = true } = options;
    if (kind !== 'account' && kind !== 'token') {
        throw new TypeError(`kind must be 'account' or 'token', not ${quote(kind)}`);
    }
    if (typeof duplicates !== 'boolean') {
        throw new TypeError(`duplicates must be true or false, not ${quote(duplicates)}`);
    }
    return {
        kind,
        leastCharacters: kind === 'token' ? limits/* TOKEN_CHARACTERS */.t7 : limits/* MIN_ACCOUNT_CHARACTERS */.me,
        mostCharacters: kind === 'token' ? limits/* TOKEN_CHARACTERS */.t7 : limits/* MAX_ACCOUNT_CHARACTERS */.yp,
        ...typeChecks(options),
        duplicateLimit: duplicates ? SEARCH_LIMITS.accounts : 0,
    };
}
function typeChecks(options) {
    const { kind, accountType } = options;
    if (accountType === undefined)
        return { accountType: 'default', shape: null };
    if (kind === 'token') {
        throw new TypeError("accountType can't be given with kind 'token': tokens have no account type");
    }
    const number = (0,account_types/* parseAccountType */.L)(String(accountType));
    if (number === undefined) {
        throw new TypeError(`accountType must be a number or name of the Account Type Value Table, such as 1002 or 'phone', not ${quote(accountType)}`);
    }
    return { accountType: account_types/* ACCOUNT_TYPES */.s[number], shape: SHAPES[number] ?? null };
}
/** A value that can't be used, for a message. */
function quote(value) {
    if (typeof value === 'string')
        return `'${value}'`;
    return (typeof value === 'object' && value !== null) || typeof value === 'function'
        ? `of type ${typeof value}`
        : String(value);
}

;// CONCATENATED MODULE: ./lib/validator/rules/file-name.js

/** Format of a package, by its file name. */
function formatOf(name) {
    const extension = extensionOf(name)?.toLowerCase();
    return extension === undefined ? null : extension;
}
/** Judges a file name; findings go into the tally. */
function judgeName(name, tally) {
    const characters = [...name].length;
    if (characters < 1 || characters > limits/* MAX_FILE_NAME_CHARACTERS */.Rl) {
        tally.add('file-name-length', { characters });
    }
    const extension = extensionOf(name);
    if (extension === undefined) {
        tally.add('file-extension');
    }
    else if (extension !== extension.toLowerCase()) {
        tally.add('file-extension-case');
    }
}
function extensionOf(name) {
    // Without the flag u, so that i matches no letter beyond ASCII.
    return /\.(zip|txt|csv)$/i.exec(name)?.[1];
}

// EXTERNAL MODULE: ./lib/validator/rules/rules.js
var rules = __webpack_require__(2025);
;// CONCATENATED MODULE: ./lib/validator/source.js
/** The file could not be opened or read; the message is a few words, or an error code. */
class FileError extends Error {
    rule;
    constructor(rule, reason, cause) {
        super(reason, { cause });
        this.name = 'FileError';
        this.rule = rule;
    }
}
/** The file is not what it was when its reading began. */
class FileAlteredError extends FileError {
    constructor() {
        super('file-unreadable', 'it changed while it was being read');
        this.name = 'FileAlteredError';
    }
}

;// CONCATENATED MODULE: ./lib/validator/streams.js
/**
 * The chunks of `source`, checked to be bytes. When the signal says so it stops at once, also while
 * it waits for a chunk.
 *
 * @throws {TypeError} for a chunk that is not a Uint8Array, the signal's reason, and what `source`
 * throws
 */
async function* chunksOf(source, signal) {
    // A text would be told in full by the error that asking it for an iterator gives.
    if (typeof source !== 'object' || source === null) {
        throw new TypeError(`the stream must be an iterable of Uint8Arrays, not a ${typeof source}`);
    }
    const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
    let isWaiting = false;
    try {
        for (;;) {
            isWaiting = true;
            const result = await nextOrAbort(iterator, signal);
            isWaiting = false;
            if (result.done)
                return;
            if (!isUint8Array(result.value)) {
                throw new TypeError(`the stream must yield Uint8Arrays, not a ${typeof result.value}`);
            }
            yield result.value;
        }
    }
    finally {
        const returned = Promise.resolve(iterator.return?.());
        // A source that is stuck would never return either.
        if (isWaiting)
            returned.catch(() => { });
        else
            await returned;
    }
}
function nextOrAbort(iterator, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal?.reason);
        signal?.throwIfAborted();
        signal?.addEventListener('abort', stop, { once: true });
        Promise.resolve(iterator.next())
            .finally(() => signal?.removeEventListener('abort', stop))
            .then(resolve, reject);
    });
}
/** Also of another realm, such as a test's. */
function isUint8Array(value) {
    return Object.prototype.toString.call(value) === '[object Uint8Array]';
}

;// CONCATENATED MODULE: ./lib/validator/rules/tally.js


const RULE_IDS = Object.keys(rules/* RULES */.y);
const RANKS = new Map(RULE_IDS.map((rule, rank) => [rule, rank]));
/** Counts findings by rule, notes the first lines of each, and lists the very first. */
class Tally {
    #entries = new Map();
    /**
     * Counts a finding about the row on `line`; lines of a rule ascend. True when it is among the
     * first of its rule: then `list` must be called, and only then are facts needed.
     */
    count(rule, line) {
        const entry = this.#entry(rule);
        entry.count++;
        if (entry.lines.length < limits/* MAX_LINES_PER_RULE */.iY)
            entry.lines.push(line);
        return entry.count <= limits/* MAX_FINDINGS_PER_RULE */.$;
    }
    /** Findings of a rule so far. */
    counted(rule) {
        return this.#entries.get(rule)?.count ?? 0;
    }
    /** Counts findings whose lines are noted, and of which those that are to be listed are listed. */
    countMore(rule, findings) {
        if (findings > 0)
            this.#entry(rule).count += findings;
    }
    /** Lists a finding that was counted. */
    list(rule, line, ...facts) {
        this.#push(rule, facts[0] ?? null, line);
    }
    /** Counts and lists a finding about the whole file. */
    add(rule, ...facts) {
        this.#entry(rule).count++;
        this.#push(rule, facts[0] ?? null);
    }
    /** Takes over what another tally has, of other rules. */
    absorb(other) {
        for (const [rule, entry] of other.#entries)
            this.#entries.set(rule, entry);
    }
    /** The findings, as a report gives them. */
    summary() {
        const counts = {};
        const lines = {};
        const totals = { error: 0, warning: 0 };
        const findings = [];
        for (const rule of RULE_IDS) {
            const entry = this.#entries.get(rule);
            if (entry === undefined)
                continue;
            counts[rule] = entry.count;
            totals[rules/* RULES */.y[rule].severity] += entry.count;
            if (entry.lines.length > 0)
                lines[rule] = entry.lines;
            findings.push(...entry.findings);
        }
        findings.sort(compareFindings);
        return { errors: totals.error, warnings: totals.warning, counts, findings, lines };
    }
    #push(rule, facts, line) {
        const place = line === undefined ? {} : { line };
        const finding = { rule, severity: rules/* RULES */.y[rule].severity, ...place, facts };
        // That facts and rule belong together was checked where they were handed in.
        this.#entry(rule).findings.push(finding);
    }
    #entry(rule) {
        const entry = this.#entries.get(rule);
        if (entry !== undefined)
            return entry;
        const made = { count: 0, lines: [], findings: [] };
        this.#entries.set(rule, made);
        return made;
    }
}
/** The whole file first, then by line; at the same place in the order of the rules. */
function compareFindings(one, other) {
    const lines = (one.line ?? 0) - (other.line ?? 0);
    return lines === 0 ? RANKS.get(one.rule) - RANKS.get(other.rule) : lines;
}

;// CONCATENATED MODULE: ./lib/validator/scan/account-index.js
/** Bytes that an account takes in a set, about, besides its own. */
const ENTRY_BYTES = 56;
/** Accounts that there were, byte for byte, to ask of each whether it is new. */
class AccountIndex {
    #accounts = new Set();
    #limits;
    #bytes = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    /**
     * Whether an account was not there before; it is from now on. Null when it can't be told, since no
     * more can be kept: then nothing more is to be asked.
     */
    isNew(account) {
        // A character a byte: they are compared, and not shown.
        const key = String.fromCharCode(...account);
        if (this.#accounts.has(key))
            return false;
        this.#bytes += ENTRY_BYTES + key.length;
        const { accounts, bytes } = this.#limits;
        if (this.#accounts.size >= accounts || this.#bytes > bytes)
            return null;
        try {
            this.#accounts.add(key);
        }
        catch (error) {
            // There is a largest size of sets.
            if (error instanceof RangeError)
                return null;
            throw error;
        }
        return true;
    }
}

// EXTERNAL MODULE: ./lib/validator/scan/duplicates.js
var duplicates = __webpack_require__(1218);
;// CONCATENATED MODULE: ./lib/validator/scan/row-by-row.js




/**
 * Leaves every row to `Row`. It starts at once and runs everywhere, and so is for small packages and
 * for machines without what the kernel needs.
 */
class RowByRow {
    /** Null when duplicates are not looked for. */
    #accounts;
    #count = 0;
    #lines = [];
    /** Line of the first account that could not be kept. */
    #stoppedAt = null;
    constructor({ duplicateLimit }) {
        const limits = { ...SEARCH_LIMITS, accounts: duplicateLimit };
        this.#accounts = duplicateLimit === 0 ? null : new AccountIndex(limits);
    }
    read(_chunk, from) {
        return from;
    }
    add(bytes, start, end, line) {
        if (this.#accounts === null || this.#stoppedAt !== null)
            return;
        const isNew = this.#accounts.isNew(bytes.subarray(start, end));
        if (isNew === null)
            this.#stoppedAt = line;
        if (isNew !== false)
            return;
        this.#count++;
        if (this.#lines.length < limits/* MAX_FINDINGS_PER_RULE */.$)
            this.#lines.push(line);
    }
    finish({ rows }) {
        if (this.#accounts === null)
            return duplicates/* NOT_SEARCHED */.i;
        const checkedRows = this.#stoppedAt === null ? rows : this.#stoppedAt - 1;
        return { count: this.#count, lines: this.#lines, checkedRows };
    }
}

;// CONCATENATED MODULE: ./lib/validator/scan/choose-engine.js

/** Bytes of text that are read sooner by the kernel, although it has to be loaded. */
const KERNEL_BYTES = 1 << 15;
/**
 * What reads the rows of a text.
 *
 * @param bytes of the text; null when that isn't known
 */
async function chooseEngine(settings, bytes, platform) {
    if (bytes !== null && bytes < KERNEL_BYTES)
        return new RowByRow(settings);
    const { Kernel } = await __webpack_require__.e(/* import() */ 909).then(__webpack_require__.bind(__webpack_require__, 2909));
    return Kernel.load(settings, platform) ?? new RowByRow(settings);
}

;// CONCATENATED MODULE: ./lib/validator/span-again.js

/**
 * A part of bytes that are read for the second time. All of them are read, and have to be what they
 * were: what is taken from the part then belongs to what was found out about the whole.
 *
 * @param chunks all the bytes, each chunk good until the next is asked for
 * @param hash a new one, to compare them by
 * @throws {FileAlteredError} at the end, at the latest; what `chunks` throws
 */
async function* spanAgain(chunks, { start, end }, { first, hash }) {
    let size = 0;
    for await (const chunk of chunks) {
        const from = Math.max(0, start - size);
        const to = Math.min(chunk.length, end - size);
        size += chunk.length;
        if (size > first.size)
            throw new FileAlteredError();
        hash.update(chunk);
        if (from < to)
            yield chunk.subarray(from, to);
    }
    if (hash.digest() !== first.sha256)
        throw new FileAlteredError();
}

;// CONCATENATED MODULE: ./lib/validator/scan/row-engine.js
const MAX_CHUNK_BYTES = 1 << 20;

// EXTERNAL MODULE: ./lib/validator/text-decoder.js
var text_decoder = __webpack_require__(9390);
;// CONCATENATED MODULE: ./lib/validator/text/csv.js

/**
 * Reads one row of a one-column csv byte by byte (RFC 4180, except that a row always ends at LF).
 * A value is quoted when its first byte is `"`; `""` inside stands for `"`; anywhere else a `"` is
 * a character like others.
 */
class CsvReader {
    /** The error met first from the left, if any. */
    error = null;
    quoted = false;
    #state = 'first';
    reset() {
        this.error = null;
        this.quoted = false;
        this.#state = 'first';
    }
    /** Takes the next byte of the row; whether it belongs to the account. */
    take(byte) {
        switch (this.#state) {
            case 'quoted':
                if (byte !== characters/* QUOTE */.jA)
                    return true;
                this.#state = 'closing';
                return false;
            case 'closing':
                return this.#afterQuote(byte);
            case 'failed':
                return false;
            case 'first':
                this.#state = 'plain';
                if (byte === characters/* QUOTE */.jA) {
                    this.quoted = true;
                    this.#state = 'quoted';
                    return false;
                }
        }
        return byte === characters/* COMMA */.KE ? this.#fail('csv-columns') : true;
    }
    /** Ends the row. */
    end() {
        if (this.#state === 'quoted')
            this.#fail('csv-quote');
    }
    #afterQuote(byte) {
        if (byte !== characters/* QUOTE */.jA)
            return this.#fail(byte === characters/* COMMA */.KE ? 'csv-columns' : 'csv-quote');
        this.#state = 'quoted';
        return true;
    }
    #fail(error) {
        this.error = error;
        this.#state = 'failed';
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/validator/text/utf8.js
/**
 * Reads UTF-8 byte by byte, and so across any cut. Takes exactly the well-formed sequences of The
 * Unicode Standard, table 3-7: no overlong form, no surrogate, nothing above U+10FFFF.
 */
class Utf8Reader {
    /** The last character, once `complete`. */
    codePoint = 0;
    #missing = 0;
    /** What the next continuation byte may be; narrower after E0, ED, F0 and F4. */
    #lowest = 0x80;
    #highest = 0xbf;
    /** Whether the bytes so far end with the end of a character. */
    get complete() {
        return this.#missing === 0;
    }
    reset() {
        this.#missing = 0;
        this.#lowest = 0x80;
        this.#highest = 0xbf;
    }
    /** Takes the next byte; false when it can't stand here. Call `reset` before going on then. */
    take(byte) {
        if (this.#missing === 0) {
            this.codePoint = byte;
            return byte < 0x80 || this.#start(byte);
        }
        if (byte < this.#lowest || byte > this.#highest)
            return false;
        this.#lowest = 0x80;
        this.#highest = 0xbf;
        this.#missing--;
        this.codePoint = (this.codePoint << 6) | (byte & 0x3f);
        return true;
    }
    #start(lead) {
        if (lead < 0xc2 || lead > 0xf4)
            return false;
        if (lead < 0xe0) {
            this.#missing = 1;
            this.codePoint = lead & 0x1f;
        }
        else if (lead < 0xf0) {
            this.#missing = 2;
            this.codePoint = lead & 0x0f;
            if (lead === 0xe0)
                this.#lowest = 0xa0;
            if (lead === 0xed)
                this.#highest = 0x9f;
        }
        else {
            this.#missing = 3;
            this.codePoint = lead & 0x07;
            if (lead === 0xf0)
                this.#lowest = 0x90;
            if (lead === 0xf4)
                this.#highest = 0x8f;
        }
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/validator/text/row.js





/** Bytes of an account that are kept: enough for every account within the limit of characters. */
const KEPT_BYTES = 4 * limits/* MAX_ACCOUNT_CHARACTERS */.yp;
/** Bytes of a row that are kept to guess at its encoding. */
const SAMPLE_BYTES = 512;
const TEXT = new text_decoder/* TextDecoder */.A('utf-8', { ignoreBOM: true });
/**
 * Reads one row byte by byte: any row, of any length, cut anywhere, in constant memory. What the
 * row is about to be judged by stands in its fields once it is read. Used again for the next row.
 */
class Row {
    csv;
    line = 0;
    /** Bytes of the row, without its line ending. */
    length = 0;
    characters = 0;
    bytes = 0;
    invalidByte = 0;
    /** The account; only its first bytes when it is over the limit of characters. */
    kept = new Uint8Array(KEPT_BYTES);
    /** Whether the file starts with a byte order mark of UTF-16. */
    isUtf16 = false;
    #utf8 = new Utf8Reader();
    #sample = new Uint8Array(SAMPLE_BYTES);
    /** A bit for each of U+0000 to U+001F that occurs. */
    #lowControls = 0;
    #hasDelete = false;
    #characterStart = 0;
    #firstCodePoint = 0;
    #lastCodePoint = 0;
    /** Whether a CR waits for the next byte: before LF it is a part of the line ending. */
    #holdsCr = false;
    constructor(settings) {
        this.csv = settings.format === 'csv' ? new CsvReader() : null;
    }
    /** Begins the row on `line`. */
    start(line) {
        this.line = line;
        this.length = 0;
        this.characters = 0;
        this.bytes = 0;
        this.invalidByte = 0;
        this.#lowControls = 0;
        this.#hasDelete = false;
        this.#utf8.reset();
        this.csv?.reset();
    }
    /** Reads from `from` on; returns the position behind the row's LF, or -1 when it isn't there. */
    read(chunk, from) {
        for (let at = from; at < chunk.length; at++) {
            const byte = chunk[at];
            if (byte === characters.LF) {
                this.#holdsCr = false;
                this.#end();
                return at + 1;
            }
            if (this.#holdsCr)
                this.#take(characters.CR);
            this.#holdsCr = byte === characters.CR;
            if (byte !== characters.CR)
                this.#take(byte);
        }
        return -1;
    }
    /** Ends the last row of a text that doesn't end in LF. */
    endWithoutLf() {
        if (this.#holdsCr)
            this.#take(characters.CR);
        this.#holdsCr = false;
        this.#end();
    }
    /** The account; cut when it is over the limit of characters. */
    get account() {
        return TEXT.decode(this.kept.subarray(0, Math.min(this.bytes, KEPT_BYTES)));
    }
    get controls() {
        const low = Array.from({ length: characters/* SPACE */.t6 }, (_, codePoint) => codePoint);
        const found = low.filter((codePoint) => (this.#lowControls >>> codePoint) & 1);
        return this.#hasDelete ? [...found, characters/* DELETE */.SJ] : found;
    }
    get hasControl() {
        return this.#lowControls !== 0 || this.#hasDelete;
    }
    get leadingWhiteSpace() {
        return this.bytes > 0 && (0,characters/* isWhiteSpace */.i0)(this.#firstCodePoint) ? this.#firstCodePoint : null;
    }
    get trailingWhiteSpace() {
        return this.bytes > 0 && (0,characters/* isWhiteSpace */.i0)(this.#lastCodePoint) ? this.#lastCodePoint : null;
    }
    get likelyEncoding() {
        return isGb18030(this.#sample.subarray(0, this.length), this.length > SAMPLE_BYTES)
            ? 'gb18030'
            : null;
    }
    #take(byte) {
        if (this.length < SAMPLE_BYTES)
            this.#sample[this.length] = byte;
        this.length++;
        if (this.invalidByte > 0)
            return;
        if (this.#utf8.complete)
            this.#characterStart = this.length;
        if (!this.#utf8.take(byte))
            this.invalidByte = this.#characterStart;
        else if (this.csv === null || this.csv.take(byte))
            this.#keep(byte);
    }
    #keep(byte) {
        if (this.bytes < KEPT_BYTES)
            this.kept[this.bytes] = byte;
        this.bytes++;
        if (!this.#utf8.complete)
            return;
        const { codePoint } = this.#utf8;
        this.characters++;
        if (this.characters === 1)
            this.#firstCodePoint = codePoint;
        this.#lastCodePoint = codePoint;
        if (codePoint < characters/* SPACE */.t6)
            this.#lowControls |= 1 << codePoint;
        if (codePoint === characters/* DELETE */.SJ)
            this.#hasDelete = true;
    }
    #end() {
        if (this.invalidByte === 0 && !this.#utf8.complete)
            this.invalidByte = this.#characterStart;
        this.csv?.end();
    }
}
/** Whether bytes that are not UTF-8 are GB18030, of which GBK is a part; `isCut`: or start so. */
function isGb18030(bytes, isCut) {
    try {
        new text_decoder/* TextDecoder */.A('gb18030', { fatal: true }).decode(bytes, { stream: isCut });
        return true;
    }
    catch {
        // Also thrown by a Node that was built without the legacy encodings.
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/validator/text/titles.js
/** Words that stand at the head of a column of accounts, never for one. */
const TITLES = new Set(`account accounts account_id accountid id user users user_id userid username uid openid unionid
  phone phone_number mobile tel telephone email e-mail mail token device_token qq imei idfa oaid
  账号 帐号 账户 号码 手机 手机号 手机号码 电话 邮箱 用户 用户id 用户名`.split(/\s+/));
/** Whether an account is a column title; case and one pair of quotes around it are ignored. */
function isTitle(account) {
    const isQuoted = account.length > 1 && account.startsWith('"') && account.endsWith('"');
    return TITLES.has((isQuoted ? account.slice(1, -1) : account).toLowerCase());
}

;// CONCATENATED MODULE: ./lib/validator/text/rows.js






const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = [
    [0xff, 0xfe],
    [0xfe, 0xff],
];
/** Reads the rows of a text, chunk by chunk, and judges each. */
class RowReader {
    #settings;
    #ledger;
    #engine;
    #row;
    #isUtf8;
    /** Whether `#row` has begun in an earlier chunk. */
    #isInRow = false;
    /** The first bytes, until there are enough to know a byte order mark; null from then on. */
    #head = new Uint8Array(0);
    #hasMark = false;
    /** @param engine made for the same settings, and for this text alone */
    constructor(settings, engine, { isUtf8 }) {
        this.#settings = settings;
        this.#engine = engine;
        this.#isUtf8 = isUtf8;
        this.#row = new Row(settings);
        this.#ledger = {
            rows: 0,
            lengths: new Float64Array(limits/* MAX_ACCOUNT_CHARACTERS */.yp + 1),
            tally: new Tally(),
        };
    }
    /** Rows so far. */
    get rows() {
        return this.#ledger.rows;
    }
    /** Reads the next bytes of the text, which are not kept. */
    push(bytes) {
        if (this.#head === null) {
            this.#read(bytes);
            return;
        }
        const head = this.#head.length === 0 ? bytes : join(this.#head, bytes);
        if (head.length < UTF8_MARK.length)
            this.#head = Uint8Array.from(head);
        else
            this.#start(head);
    }
    /** Ends the text. Call once. */
    end() {
        if (this.#head !== null)
            this.#start(this.#head);
        if (this.#isInRow) {
            this.#row.endWithoutLf();
            this.#judge();
        }
        const { rows, tally } = this.#ledger;
        const found = this.#engine.finish(this.#ledger);
        for (const line of found.lines)
            if (tally.count('duplicate', line))
                tally.list('duplicate', line);
        tally.countMore('duplicate', found.count - found.lines.length);
        const lengths = [...this.#ledger.lengths]
            .map((accounts, characters) => ({ characters, accounts }))
            .filter(({ accounts }) => accounts > 0);
        return {
            rows,
            accounts: lengths.reduce((sum, { accounts }) => sum + accounts, 0),
            duplicatesCheckedRows: found.checkedRows,
            lengths,
            hasMark: this.#hasMark,
            findings: tally,
        };
    }
    /** Begins the text with its first bytes: at least three, or all of them. */
    #start(head) {
        this.#head = null;
        this.#hasMark = startsWith(head, UTF8_MARK);
        this.#row.isUtf16 = UTF16_MARKS.some((mark) => startsWith(head, mark));
        this.#read(this.#hasMark ? head.subarray(UTF8_MARK.length) : head);
    }
    #read(bytes) {
        for (let start = 0; start < bytes.length; start += MAX_CHUNK_BYTES) {
            this.#readChunk(bytes.subarray(start, start + MAX_CHUNK_BYTES));
        }
    }
    #readChunk(bytes) {
        let at = this.#isInRow ? this.#readRow(bytes, 0) : 0;
        const wholeRows = bytes.subarray(at, bytes.lastIndexOf(characters.LF) + 1);
        const chunk = { bytes, isUtf8: this.#isUtf8(wholeRows) };
        while (at < bytes.length) {
            // The first row may be a column title, and so is never plain.
            if (this.#ledger.rows > 0)
                at = this.#engine.read(chunk, at, this.#ledger);
            if (at < bytes.length)
                at = this.#skipBlankRows(bytes, at);
            if (at < bytes.length)
                at = this.#readRow(bytes, at);
        }
    }
    /** Counts blank rows at once when no more of them are listed: an archive can hold billions. */
    #skipBlankRows(bytes, from) {
        const { tally } = this.#ledger;
        if (bytes[from] !== characters.LF || tally.counted('row-blank') < limits/* MAX_FINDINGS_PER_RULE */.$)
            return from;
        let at = from;
        while (bytes[at] === characters.LF)
            at++;
        tally.countMore('row-blank', at - from);
        this.#ledger.rows += at - from;
        return at;
    }
    /** Reads one row, or what there is of it; returns where it stopped. */
    #readRow(bytes, from) {
        if (!this.#isInRow)
            this.#row.start(this.#ledger.rows + 1);
        const next = this.#row.read(bytes, from);
        this.#isInRow = next < 0;
        if (this.#isInRow)
            return bytes.length;
        this.#judge();
        return next;
    }
    #judge() {
        const row = this.#row;
        this.#ledger.rows++;
        const hasError = this.#judgeErrors(row);
        if (row.invalidByte > 0 || row.csv?.error)
            return;
        const { characters, bytes, line, leadingWhiteSpace: leading, trailingWhiteSpace: trailing, } = row;
        if (characters <= limits/* MAX_ACCOUNT_CHARACTERS */.yp && bytes > limits/* MAX_ACCOUNT_BYTES */.BY) {
            this.#find('account-bytes', { kind: this.#settings.kind, characters, bytes });
        }
        if (row.hasControl)
            this.#find('control-character', { codePoints: row.controls });
        if (leading !== null || trailing !== null)
            this.#find('whitespace', { leading, trailing });
        if (line === 1 && isTitle(row.account))
            this.#find('header-row');
        if (row.csv?.quoted)
            this.#find('csv-quoted');
        if (hasError)
            return;
        this.#ledger.lengths[characters]++;
        this.#engine.add(row.kept, 0, bytes, line);
    }
    #judgeErrors(row) {
        const { kind, accountType, leastCharacters, mostCharacters, shape } = this.#settings;
        const { characters, invalidByte } = row;
        if (invalidByte > 0) {
            return this.#find('encoding', { isUtf16: false, invalidByte, likely: row.likelyEncoding });
        }
        if (row.csv?.error)
            return this.#find(row.csv.error);
        if (row.length === 0)
            return this.#find('row-blank');
        if (characters < leastCharacters || characters > mostCharacters) {
            return this.#find(kind === 'token' ? 'token-length' : 'account-length', { characters });
        }
        if (shape === null || shape.matches(row.kept, 0, row.bytes))
            return false;
        return this.#find('account-type', { accountType, fault: null });
    }
    /** Writes down a finding about the row; always true. */
    #find(rule, ...facts) {
        const { tally } = this.#ledger;
        if (tally.count(rule, this.#row.line))
            tally.list(rule, this.#row.line, ...facts);
        return true;
    }
}
function startsWith(bytes, mark) {
    return mark.every((byte, at) => bytes[at] === byte);
}
function join(one, other) {
    const joined = new Uint8Array(one.length + other.length);
    joined.set(one);
    joined.set(other, one.length);
    return joined;
}

;// CONCATENATED MODULE: ./lib/validator/validation.js







/** One run of the validator over one package, from its name and bytes to the report. */
class Validation {
    #name;
    #format;
    #checks;
    #hooks;
    #platform;
    #tally = new Tally();
    #entry = null;
    #size = null;
    #contentSize = null;
    #sha256 = null;
    #totals = null;
    /** @param name base name of the file */
    constructor(name, { checks, hooks, platform }) {
        this.#name = name;
        this.#format = formatOf(name);
        this.#checks = checks;
        this.#hooks = hooks;
        this.#platform = platform;
    }
    /**
     * Reads the package and reports on it. Call once.
     *
     * @throws the reason of the signal, and what `source` throws
     */
    async run(source) {
        await this.#read(source);
        // Of an empty archive, that it is empty says it all.
        const isEmptyZip = this.#format === 'zip' && this.#size === 0;
        if (!isEmptyZip)
            judgeName(this.#name, this.#tally);
        return this.#report();
    }
    /** Reports on a file that can't be opened or read, and on nothing that was read of it. */
    refuse(error) {
        if (error.rule === 'file-missing') {
            this.#tally.add('file-missing');
        }
        else {
            judgeName(this.#name, this.#tally);
            const isAltered = error instanceof FileAlteredError;
            this.#tally.add('file-unreadable', { reason: error.message, isAltered });
            this.#entry = null;
            this.#size = null;
            this.#sha256 = null;
        }
        return this.#report();
    }
    async #read({ chunks, totalBytes, again }) {
        if (totalBytes !== null && totalBytes > limits/* MAX_FILE_BYTES */.gZ) {
            return this.#refuseSize(totalBytes, true);
        }
        const hash = this.#platform.sha256();
        const archive = this.#format === 'zip' ? new ByteCollector() : null;
        const rows = this.#format === null || this.#format === 'zip'
            ? null
            : await this.#rowReader(this.#format, totalBytes);
        let size = 0;
        for await (const chunk of chunks) {
            this.#hooks.signal?.throwIfAborted();
            size += chunk.length;
            if (size > limits/* MAX_FILE_BYTES */.gZ)
                return this.#refuseSize(size, false);
            hash.update(chunk);
            this.#hooks.onBytes?.(chunk);
            archive?.push(chunk);
            rows?.push(chunk);
            this.#hooks.onProgress?.({ bytes: size, totalBytes, rows: rows?.rows ?? 0 });
        }
        this.#hooks.signal?.throwIfAborted();
        this.#size = size;
        this.#sha256 = hash.digest();
        if (rows !== null)
            this.#take(rows.end());
        else if (size === 0)
            this.#tally.add('file-empty');
        else if (archive !== null)
            await this.#readArchive(archive, again);
        if (size > limits/* MAX_FILE_BYTES_DECIMAL */.WE) {
            this.#tally.add('file-size-decimal', { bytes: size });
        }
    }
    #refuseSize(size, isAll) {
        this.#size = size;
        this.#tally.add('file-size', { bytes: size, isAll });
    }
    async #readArchive(archive, again) {
        // Loaded only now: most packages are none.
        const { ArchiveError, openArchive } = await __webpack_require__.e(/* import() */ 350).then(__webpack_require__.bind(__webpack_require__, 9350));
        const { entry, problems, content } = openArchive(archive.bytes(), this.#platform, {
            name: this.#name,
        });
        this.#entry = entry;
        for (const problem of problems)
            this.#addProblem(problem);
        if (content === null)
            return;
        let data = null;
        // The archive's bytes and the duplicates' table are large, and need not be there together.
        const read = (span) => {
            const first = { size: this.#size, sha256: this.#sha256 };
            data = spanAgain(again(), span, { first, hash: this.#platform.sha256() });
            archive.free();
            return data;
        };
        try {
            await this.#readContent(content, again === null ? undefined : read);
        }
        catch (error) {
            if (!(error instanceof ArchiveError))
                throw error;
            // The rest tells whether this is about the archive that was there at first.
            if (data !== null)
                for await (const _ of data)
                    ;
            this.#addProblem(error.problem);
        }
    }
    #addProblem({ rule, facts }) {
        // The facts are those of the rule, which no type tells of a pair that may be any.
        this.#tally.add(rule, facts);
    }
    async #readContent(content, read) {
        const { signal, onProgress } = this.#hooks;
        const rows = await this.#rowReader(content.format, content.size);
        const bytes = this.#size ?? 0;
        let contentSize = 0;
        for await (const chunk of content.chunks({ signal, read })) {
            signal?.throwIfAborted();
            contentSize += chunk.length;
            rows.push(chunk);
            onProgress?.({ bytes, totalBytes: bytes, rows: rows.rows });
        }
        signal?.throwIfAborted();
        this.#contentSize = contentSize;
        this.#take(rows.end());
    }
    /** @param bytes of the text; null when that isn't known */
    async #rowReader(format, bytes) {
        const settings = { ...this.#checks, format };
        return new RowReader(settings, await chooseEngine(settings, bytes, this.#platform), this.#platform);
    }
    /** Takes what was found in the rows, once nothing can turn up any more that makes it void. */
    #take(totals) {
        this.#totals = totals;
        this.#tally.absorb(totals.findings);
        if (totals.hasMark)
            this.#tally.add('bom');
        if (totals.rows === 0)
            this.#tally.add('file-empty');
    }
    #report() {
        const { errors, warnings, counts, findings, lines } = this.#tally.summary();
        const isText = this.#format === 'txt' || this.#format === 'csv';
        return {
            file: this.#name,
            format: this.#format,
            entry: this.#entry,
            kind: this.#checks.kind,
            size: this.#size,
            contentSize: isText ? this.#size : this.#contentSize,
            sha256: this.#sha256,
            rows: this.#totals?.rows ?? 0,
            accounts: this.#totals?.accounts ?? 0,
            duplicates: counts.duplicate ?? 0,
            duplicatesCheckedRows: this.#totals?.duplicatesCheckedRows ?? 0,
            valid: errors === 0,
            errors,
            warnings,
            counts,
            findings,
            lengths: this.#totals?.lengths ?? [],
            lines,
        };
    }
}
/** Joins chunks. */
class ByteCollector {
    /** Grows in its place, within what is set aside for it; what isn't written to takes no memory. */
    #buffer = new ArrayBuffer(0, { maxByteLength: limits/* MAX_FILE_BYTES */.gZ });
    push(chunk) {
        const length = this.#buffer.byteLength;
        this.#buffer.resize(length + chunk.length);
        new Uint8Array(this.#buffer, length).set(chunk);
    }
    /** All the bytes there were; none of them is left after `free`. */
    bytes() {
        return new Uint8Array(this.#buffer, 0, this.#buffer.byteLength);
    }
    /** Gives the memory back at once, which dropping the buffer would not. */
    free() {
        this.#buffer.resize(0);
    }
}

;// CONCATENATED MODULE: ./lib/validator/validate.js



/**
 * Validates a package.
 *
 * @throws {TypeError} for options that can't be used, the signal's reason, and what the package
 * throws, unless that is a `FileError`; never for a bad package
 */
async function validate(subject, options, platform) {
    const setup = { checks: checksFor(options), hooks: options, platform };
    const validation = new Validation(subject.name, setup);
    options.signal?.throwIfAborted();
    try {
        const source = await subject.open();
        try {
            return await validation.run(source);
        }
        finally {
            await source.close?.();
        }
    }
    catch (error) {
        if (error instanceof FileError)
            return validation.refuse(error);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/validator/zip/crc32.js
var crc32 = __webpack_require__(4913);
;// CONCATENATED MODULE: ./lib/validator/index.js










/***/ }),

/***/ 6483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ InflateError)
/* harmony export */ });
/** Raw deflate data (RFC 1951) that is damaged. Thrown by what `Platform.inflate` returns. */
class InflateError extends Error {
    fault;
    constructor(fault, cause) {
        super(`the data is ${fault}`, { cause });
        this.name = 'InflateError';
        this.fault = fault;
    }
}


/***/ }),

/***/ 5552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ MAX_FINDINGS_PER_RULE),
/* harmony export */   BY: () => (/* binding */ MAX_ACCOUNT_BYTES),
/* harmony export */   Rl: () => (/* binding */ MAX_FILE_NAME_CHARACTERS),
/* harmony export */   WE: () => (/* binding */ MAX_FILE_BYTES_DECIMAL),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   iY: () => (/* binding */ MAX_LINES_PER_RULE),
/* harmony export */   me: () => (/* binding */ MIN_ACCOUNT_CHARACTERS),
/* harmony export */   t7: () => (/* binding */ TOKEN_CHARACTERS),
/* harmony export */   yp: () => (/* binding */ MAX_ACCOUNT_CHARACTERS),
/* harmony export */   z: () => (/* binding */ MAX_EXPANDED_BYTES)
/* harmony export */ });
/** Longest file name, in characters (Package Upload API). */
const MAX_FILE_NAME_CHARACTERS = 100;
/** Largest package, in bytes: the documents' "100 MB" read as MiB. */
const MAX_FILE_BYTES = 104_857_600;
/** The documents' "100 MB" read as decimal megabytes. */
const MAX_FILE_BYTES_DECIMAL = 100_000_000;
/** Most bytes that the text in an archive may declare or expand to. */
const MAX_EXPANDED_BYTES = 4_294_967_296;
/** Shortest and longest account, in characters (Account Package Upload API). */
const MIN_ACCOUNT_CHARACTERS = 2;
const MAX_ACCOUNT_CHARACTERS = 100;
/** Length of a device token, in characters (Token Package Upload API). */
const TOKEN_CHARACTERS = 36;
/** An account with more bytes than this, within the limit of characters, is worth a warning. */
const MAX_ACCOUNT_BYTES = 100;
/** Findings of each rule that a report lists in full. */
const MAX_FINDINGS_PER_RULE = 20;
/** Lines of each rule that a report lists. */
const MAX_LINES_PER_RULE = 10_000;


/***/ }),

/***/ 2025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
const UPLOAD_API = 'Package Upload API';
const UPLOAD_API_SILENT = 'Package Upload API is silent';
const ZIP = 'APPNOTE.TXT (.ZIP File Format Specification)';
const ACCOUNT_TYPES = 'Account Type Value Table';
/** Every rule, in the order in which findings about the same line are listed. */
const RULES = {
    'file-missing': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'No such file.',
    },
    'file-unreadable': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'Not a regular file, no permission to read it, or an I/O error.',
    },
    'file-name-length': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The file name is not 1 to 100 characters long.',
    },
    'file-extension': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The file name ends in neither .zip, .txt nor .csv, in any case.',
    },
    'file-extension-case': {
        severity: 'warning',
        scope: 'file',
        source: UPLOAD_API_SILENT,
        summary: 'The extension is not written in lowercase.',
    },
    'file-size': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The file is larger than 104,857,600 bytes (100 MiB).',
    },
    'file-size-decimal': {
        severity: 'warning',
        scope: 'file',
        source: UPLOAD_API_SILENT,
        summary: 'The file is larger than 100,000,000 bytes, though within 100 MiB.',
    },
    'file-empty': {
        severity: 'error',
        scope: 'file',
        source: 'Server-Side Error Codes, 1008012',
        summary: 'The file has no bytes, or no row.',
    },
    'file-content': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The file is no list of accounts: an archive, a workbook, a picture, a web page, a Git LFS pointer …',
    },
    'zip-invalid': {
        severity: 'error',
        scope: 'file',
        source: ZIP,
        summary: 'The archive is damaged, contradicts itself, or can be read in more than one way.',
    },
    'zip-encrypted': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The file in the archive is encrypted.',
    },
    'zip-method': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The file in the archive is compressed with something else than stored or deflate.',
    },
    'zip-entries': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The archive does not hold exactly one file.',
    },
    'zip-folder': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The archive holds a folder, or an entry name with a path.',
    },
    'zip-link': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The entry is no file but a link, a device, a socket, a volume label or a folder.',
    },
    'zip-entry-extension': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The file in the archive ends in neither .txt nor .csv, in any case.',
    },
    'zip-entry-name': {
        severity: 'warning',
        scope: 'file',
        source: ZIP,
        summary: 'The name of the file in the archive is not valid UTF-8, or longer than 255 bytes.',
    },
    'zip-expanded-size': {
        severity: 'error',
        scope: 'file',
        source: 'Limit of this validator',
        summary: 'The archive declares, or expands to, more than 4,294,967,296 bytes (4 GiB).',
    },
    bom: {
        severity: 'warning',
        scope: 'file',
        source: UPLOAD_API_SILENT,
        summary: 'The text starts with a UTF-8 byte order mark.',
    },
    'line-ends': {
        severity: 'warning',
        scope: 'file',
        source: UPLOAD_API_SILENT,
        summary: 'Some lines end in LF and some in CRLF.',
    },
    encoding: {
        severity: 'error',
        scope: 'row',
        source: `${UPLOAD_API}; The Unicode Standard, table 3-7`,
        summary: 'The row is not valid UTF-8.',
    },
    'csv-quote': {
        severity: 'error',
        scope: 'row',
        source: `${UPLOAD_API}; RFC 4180`,
        summary: 'A quoted value is not closed on its line, or followed by something else than a comma.',
    },
    'csv-columns': {
        severity: 'error',
        scope: 'row',
        source: UPLOAD_API,
        summary: 'The row has more than one column.',
    },
    'row-blank': {
        severity: 'error',
        scope: 'row',
        source: UPLOAD_API,
        summary: 'The row is empty.',
    },
    'account-length': {
        severity: 'error',
        scope: 'row',
        source: UPLOAD_API,
        summary: 'The account is not 2 to 100 characters long.',
    },
    'token-length': {
        severity: 'error',
        scope: 'row',
        source: 'Token Package Upload API',
        summary: 'The token is not exactly 36 characters long.',
    },
    'account-type': {
        severity: 'error',
        scope: 'row',
        source: ACCOUNT_TYPES,
        summary: 'The account does not have the shape of the given account type.',
    },
    'account-bytes': {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The account has at most 100 characters, but more than 100 bytes.',
    },
    'control-character': {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The account holds a control character (U+0000 to U+001F, U+007F to U+009F) or U+2028 or U+2029.',
    },
    'format-character': {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The account holds a character that is not seen (general category Cf).',
    },
    separator: {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The account holds ; | U+3001, U+FF0C, U+FF1B, a tab or, in a txt, a comma: several columns?',
    },
    'full-width': {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The account holds full-width forms of ASCII characters (U+FF01 to U+FF5E).',
    },
    spreadsheet: {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The account looks like what a spreadsheet made of it, such as 1.38E+10 or #N/A.',
    },
    whitespace: {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The account starts or ends with white space.',
    },
    'header-row': {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The first row is a column title, not an account.',
    },
    duplicate: {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The same account stood in an earlier row.',
    },
    'duplicate-across': {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The same account stood in another file of the run.',
    },
    'csv-quoted': {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The value is quoted; the service may keep the quotes.',
    },
    'csv-quote-inside': {
        severity: 'warning',
        scope: 'row',
        source: `${UPLOAD_API_SILENT}; RFC 4180`,
        summary: 'A quote stands inside a value that is not quoted; some readers refuse the file.',
    },
};


/***/ }),

/***/ 1218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ NOT_SEARCHED)
/* harmony export */ });
const NOT_SEARCHED = { count: 0, lines: [], checkedRows: 0 };


/***/ }),

/***/ 9390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TextDecoder)
/* harmony export */ });
/**
 * Every platform has it.
 *
 * @throws {RangeError} when one is made for an encoding that the platform doesn't have
 */
const TextDecoder = globalThis.TextDecoder;


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


/***/ }),

/***/ 1734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ CR),
/* harmony export */   DZ: () => (/* binding */ isWhiteSpaceAt),
/* harmony export */   K7: () => (/* binding */ hasWhiteSpaceAtEdge),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   LF: () => (/* binding */ LF),
/* harmony export */   SJ: () => (/* binding */ DELETE),
/* harmony export */   c0: () => (/* binding */ isControl),
/* harmony export */   i0: () => (/* binding */ isWhiteSpace),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/** Bytes with a meaning in a package. */
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const DELETE = 0x7f;
/** Whether a code point has the Unicode property White_Space (PropList.txt). */
function isWhiteSpace(codePoint) {
    if (codePoint <= SPACE)
        return codePoint === SPACE || (codePoint >= 0x09 && codePoint <= 0x0d);
    if (codePoint < 0x1680)
        return codePoint === 0x85 || codePoint === 0xa0;
    if (codePoint > 0x205f)
        return codePoint === 0x3000;
    if (codePoint >= 0x2000 && codePoint <= 0x200a)
        return true;
    return (codePoint === 0x1680 ||
        codePoint === 0x2028 ||
        codePoint === 0x2029 ||
        codePoint === 0x202f ||
        codePoint === 0x205f);
}
/** Whether a code point is one of the control characters U+0000 to U+001F and U+007F. */
function isControl(codePoint) {
    return codePoint < SPACE || codePoint === DELETE;
}
/**
 * Whether the valid UTF-8 from `start` to before `end`, at least one character, starts or ends
 * with white space.
 */
function hasWhiteSpaceAtEdge(bytes, start, end) {
    let last = end - 1;
    while (isContinuation(bytes[last]))
        last--;
    return isWhiteSpaceAt(bytes, start) || isWhiteSpaceAt(bytes, last);
}
/** Whether the character that starts at `at` in valid UTF-8 is white space. */
function isWhiteSpaceAt(bytes, at) {
    const lead = bytes[at];
    if (lead < 0x80)
        return isWhiteSpace(lead);
    // White space has no character beyond U+3000, so none of four bytes.
    if (lead < 0xe0)
        return isWhiteSpace(((lead & 0x1f) << 6) | (bytes[at + 1] & 0x3f));
    if (lead > 0xe3)
        return false;
    return isWhiteSpace(((lead & 0x0f) << 12) | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f));
}
function isContinuation(byte) {
    return (byte & 0xc0) === 0x80;
}


/***/ }),

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ tableCrc32)
/* harmony export */ });
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = (value >>> 1) ^ (value & 1 ? 0xedb8_8320 : 0);
    return value;
});
/**
 * CRC-32 as archives have it (APPNOTE.TXT 4.4.7), as an unsigned number, for little data and for
 * platforms that have none; `previous` is the value of the bytes before these.
 */
function tableCrc32(bytes, previous = 0) {
    let value = ~previous;
    for (const byte of bytes)
        value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
    return ~value >>> 0;
}


/***/ })

};
