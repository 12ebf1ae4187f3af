export const id = 688;
export const ids = [688];
export const modules = {

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SettingReader),
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5395);

const BOOLEANS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/**
 * Reads settings and collects every problem, so that a user gets to see all of them in one run. A
 * reader that meets a problem returns a harmless stand-in; `finish` throws before one is used.
 */
class SettingReader {
    #source;
    #problems = [];
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
            this.problem(name, `is missing: ${what}`);
        return value;
    }
    /** `true` or `false`, in the spellings of the YAML core schema; `fallback` when empty. */
    boolean(name, fallback) {
        const value = this.text(name);
        if (value === '')
            return fallback;
        const parsed = BOOLEANS.get(value);
        if (parsed === undefined)
            this.problem(name, 'must be `true` or `false`.');
        return parsed ?? fallback;
    }
    /** A whole number from `min` to `max`, in digits; `fallback` when empty. */
    integer(name, range) {
        const value = this.text(name);
        if (value === '')
            return range.fallback;
        const parsed = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
        if (parsed >= range.min && parsed <= range.max)
            return parsed;
        this.problem(name, `must be a whole number from ${range.min} to ${range.max}.`);
        return range.fallback;
    }
    /** One of the `allowed` values, to the letter; `fallback` when empty. */
    choice(name, allowed, fallback) {
        const value = this.text(name);
        if (value === '')
            return fallback;
        const chosen = allowed.find((candidate) => candidate === value);
        if (chosen === undefined)
            this.problem(name, `must be one of ${listOf(allowed)}.`);
        return chosen ?? fallback;
    }
    /** Notes a problem of one setting; `sentence` goes on from its name. */
    problem(name, sentence) {
        this.#problems.push(`${this.label(name)} ${sentence}`);
    }
    /** Notes a problem in a sentence of its own. */
    note(sentence) {
        this.#problems.push(sentence);
    }
    /** What messages call a setting. */
    label(name) {
        return `\`${this.#source.label(name)}\``;
    }
    /** @throws {InputError} with every problem noted so far, if any */
    finish() {
        if (this.#problems.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(this.#problems);
    }
}
/** Values as they stand in a message: each as code, separated by commas. */
function listOf(values) {
    return Array.from(values, (value) => `\`${value}\``).join(', ');
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
/* harmony export */   uS: () => (/* binding */ readService),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* unused harmony export readAccountType */
/* harmony import */ var _safety_service_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5205);
/* harmony import */ var _services_tpns_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1236);
/* harmony import */ var _services_tpns_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4539);
/* harmony import */ var _validator_text_account_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2763);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2612);





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
        reader.problem(SETTINGS.accountType, `goes with ${reader.label(SETTINGS.kind)} \`account\` only: tokens have no account type.`);
    }
    return { kind, accountType };
}
/** Reads `account-type`, a number or a name; undefined when it is empty. */
function readAccountType(reader) {
    const value = reader.text(SETTINGS.accountType);
    if (value === '')
        return undefined;
    const accountType = (0,_validator_text_account_types_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAccountType */ .L)(value);
    if (accountType === undefined) {
        const pairs = Object.entries(_validator_text_account_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT_TYPES */ .s).map(([number, name]) => `${number} (${name})`);
        reader.problem(SETTINGS.accountType, `must be the number or the name of an account type: ${pairs.join(', ')}.`);
    }
    return accountType;
}
/** Reads `region` and `service-url`; the latter wins. */
function readService(reader) {
    const regionText = reader.text(SETTINGS.region) || 'guangzhou';
    const region = (0,_services_tpns_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegion */ .cf)(regionText);
    if (region === undefined) {
        reader.problem(SETTINGS.region, `must be one of ${(0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c)(_services_tpns_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION_NAMES */ .ab)}.`);
    }
    const serviceUrl = readServiceUrl(reader);
    return serviceUrl === undefined
        ? { serviceUrl: (0,_services_tpns_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .regionUrl */ .MI)(region ?? 'guangzhou'), service: `TPNS in ${region}` }
        : { serviceUrl, service: serviceUrl.origin };
}
/** Reads `service-url`; undefined when it is empty, or can't be used. */
function readServiceUrl(reader) {
    const text = reader.text(SETTINGS.serviceUrl);
    if (text === '')
        return undefined;
    const parsed = (0,_safety_service_url_js__WEBPACK_IMPORTED_MODULE_3__/* .parseServiceUrl */ .iO)(text);
    if ('url' in parsed)
        return parsed.url;
    reader.problem(SETTINGS.serviceUrl, `can't be used: ${parsed.problem}.`);
    return undefined;
}
/** Reads `access-id` and `secret-key`, both required. */
function readCredentials(reader) {
    const accessId = reader.required(SETTINGS.accessId, 'give the AccessID of the application, from the TPNS console.');
    const secretKey = reader.required(SETTINGS.secretKey, 'give the SecretKey of the application, kept in a secret.');
    for (const problem of (0,_services_tpns_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialProblems */ ._e)({ accessId, secretKey })) {
        if (!problem.endsWith('empty'))
            reader.note(`Credentials: ${problem}.`);
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
/* harmony import */ var _validator_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3439);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3973);


/** Findings that are shown of each rule, for people who will then look at the package itself. */
const SHOWN_PER_RULE = 5;
/** Whether a package passes: no errors, and under `strict` no warnings. */
function passes(report, strict) {
    return report.valid && !(strict && report.warnings > 0);
}
/** The outcome in one sentence. It holds the file name. */
function verdict(report, strict) {
    return `${report.file} ${judgement(report, strict)}`;
}
/** The outcome as a sentence that goes on from the file name. */
function judgement(report, strict) {
    const warnings = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(report.warnings, 'warning');
    if (!report.valid) {
        const found = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(report.errors, 'error');
        return `is not valid: ${report.warnings > 0 ? `${found} and ${warnings}` : found}.`;
    }
    if (!passes(report, strict)) {
        return `has no error, but ${warnings}, and under \`strict\` warnings fail the run.`;
    }
    const accounts = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(report.accounts, report.kind);
    return report.warnings > 0 ? `is valid, with ${warnings}: ${accounts}.` : `is valid: ${accounts}.`;
}
/** What the report knows of the package besides its name, as pairs of a label and a value. */
function packageFacts(report) {
    const { entry, format, kind, size, contentSize, sha256 } = report;
    const facts = [];
    if (entry !== null)
        facts.push(['Entry', entry]);
    if (format !== null)
        facts.push(['Format', format]);
    facts.push(['Kind', kind]);
    // No rows means that none could be read: zeros would say less than nothing.
    if (report.rows > 0)
        facts.push(...rowFacts(report));
    if (size !== null)
        facts.push(['Size', sizeText(size)]);
    if (contentSize !== null && contentSize !== size) {
        facts.push(['Text size', sizeText(contentSize)]);
    }
    if (sha256 !== null)
        facts.push(['SHA-256', sha256]);
    return facts;
}
function rowFacts(report) {
    return [
        ['Rows', (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(report.rows)],
        ['Valid', (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(report.accounts)],
        ['Distinct', (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(report.accounts - report.duplicates)],
        ['Duplicates', duplicatesText(report)],
    ];
}
/** The findings by rule, errors first, then in the order of the rules. */
function findingsByRule(report) {
    const rules = Object.keys(_validator_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0);
    const groups = rules
        .filter((rule) => report.counts[rule] !== undefined)
        .map((rule) => ({
        rule,
        severity: _validator_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[rule].severity,
        count: report.counts[rule] ?? 0,
        listed: report.findings.filter((finding) => finding.rule === rule),
    }));
    return [
        ...groups.filter((group) => group.severity === 'error'),
        ...groups.filter((group) => group.severity === 'warning'),
    ];
}
/** The whole report for people: verdict, facts, and the first findings of each rule. */
function reportLines(report, strict) {
    const facts = packageFacts(report);
    const width = Math.max(...facts.map(([label]) => label.length));
    return [
        { tone: verdictTone(report, strict), text: verdict(report, strict) },
        ...facts.map(([label, value]) => plain(`  ${label.padEnd(width)}  ${value}`)),
        ...findingsByRule(report).flatMap(ruleLines),
    ];
}
function ruleLines(group) {
    const shown = group.listed.slice(0, SHOWN_PER_RULE);
    const more = group.count - shown.length;
    return [
        {
            tone: group.severity,
            text: `${group.severity} ${group.rule}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(group.count, 'time')}`,
        },
        ...shown.map((finding) => plain(`  ${finding.message}`)),
        ...(more > 0 ? [{ tone: 'muted', text: `  and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(more)} more` }] : []),
    ];
}
function verdictTone(report, strict) {
    if (!passes(report, strict))
        return 'error';
    return report.warnings > 0 ? 'warning' : 'success';
}
function plain(text) {
    return { tone: 'plain', text };
}
function sizeText(bytes) {
    return bytes < 1024 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes) : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(bytes)} bytes)`;
}
function duplicatesText(report) {
    const count = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInteger */ .Sm)(report.duplicates);
    return report.duplicatesCheckedRows === report.rows
        ? count
        : `${count} (looked for in the first ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(report.duplicatesCheckedRows, 'row')} only)`;
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

/***/ 3439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f6: () => (/* reexport */ FileError),
  y0: () => (/* reexport */ rules/* RULES */.y0),
  OH: () => (/* reexport */ Validation),
  NR: () => (/* reexport */ checksFor),
  be: () => (/* reexport */ formatOf)
});

// UNUSED EXPORTS: FileAlteredError, chunksOf

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/validator/scan/duplicates.js + 2 modules
var scan_duplicates = __webpack_require__(7846);
// EXTERNAL MODULE: ./lib/validator/text/characters.js
var text_characters = __webpack_require__(1734);
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
            if ((0,text_characters/* isControl */.c0)(byte))
                return false;
            // The first byte of a character tells; continuation bytes are not looked at.
            if ((byte & 0xc0) !== 0x80 && (0,text_characters/* isWhiteSpaceAt */.DZ)(bytes, at))
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
// EXTERNAL MODULE: ./lib/validator/rules/rules.js
var rules = __webpack_require__(2025);
;// CONCATENATED MODULE: ./lib/validator/rules/checks.js





/**
 * What the options ask for.
 *
 * @throws {TypeError} for options that can't be used
 */
function checksFor(options) {
    const { kind = 'account', duplicates = true } = options;
    if (kind !== 'account' && kind !== 'token') {
        throw new TypeError(`kind must be 'account' or 'token', not ${(0,external_node_util_.inspect)(kind)}`);
    }
    if (typeof duplicates !== 'boolean') {
        throw new TypeError(`duplicates must be true or false, not ${(0,external_node_util_.inspect)(duplicates)}`);
    }
    return {
        kind,
        leastCharacters: kind === 'token' ? rules/* TOKEN_CHARACTERS */.t7 : rules/* MIN_ACCOUNT_CHARACTERS */.me,
        mostCharacters: kind === 'token' ? rules/* TOKEN_CHARACTERS */.t7 : rules/* MAX_ACCOUNT_CHARACTERS */.yp,
        ...typeChecks(options),
        duplicateLimit: duplicates ? scan_duplicates/* MAX_COMPARED_ACCOUNTS */.gT : 0,
    };
}
function typeChecks(options) {
    const { kind, accountType } = options;
    if (accountType === undefined)
        return { accountType: '', shape: null };
    if (kind === 'token') {
        throw new TypeError("accountType can't be given with kind 'token': tokens have no account type");
    }
    const number = (0,account_types/* parseAccountType */.L)(String(accountType));
    if (number === undefined) {
        throw new TypeError(`accountType must be a number or name of the Account Type Value Table, such as 1002 or 'phone', not ${(0,external_node_util_.inspect)(accountType)}`);
    }
    return { accountType: account_types/* ACCOUNT_TYPES */.s[number], shape: SHAPES[number] ?? null };
}

;// CONCATENATED MODULE: ./lib/validator/rules/messages.js

const ROW_MESSAGES = {
    encoding: (row) => `is not valid UTF-8 from its byte ${row.invalidByte} on. ${ENCODING_HINTS[row.likelyEncoding ?? 'unknown']}`,
    'csv-quote': () => 'has a quoted value that is not closed, or is followed by something else than the end of the row. Close the quotes, and write a quote inside them twice.',
    'csv-columns': () => 'has more than one column. Keep only the column of accounts, or put an account that holds a comma in quotes.',
    'row-blank': () => 'is blank. Remove it.',
    'account-length': (row) => `has an account of ${count(row.characters, 'character')}, and ${rules/* MIN_ACCOUNT_CHARACTERS */.me} to ${rules/* MAX_ACCOUNT_CHARACTERS */.yp} are allowed. Correct or remove it.`,
    'token-length': (row) => `has a token of ${count(row.characters, 'character')}, and exactly ${rules/* TOKEN_CHARACTERS */.t7} are needed. Correct or remove it.`,
    'account-type': (row) => `has no ${row.accountType} account: that is ${row.shape}. Correct or remove it, or choose another account type.`,
    'account-bytes': (row) => `has ${withArticle(row.kind)} of ${count(row.characters, 'character')} but ${row.bytes} bytes. Check that the service takes more than ${rules/* MAX_ACCOUNT_BYTES */.BY} bytes, or shorten it.`,
    'control-character': (row) => `holds control characters (${codePoints(row.controls)}). ${row.controls[0] === 0 ? 'Save the file as UTF-8 if it is UTF-16; otherwise remove' : 'Remove'} them unless they are really meant.`,
    whitespace: (row) => `${edges(row)} with white space. Remove it unless it is really meant.`,
    'header-row': () => 'seems to be a column title. Remove it, or it counts as an account.',
    'csv-quoted': () => 'has a quoted value, and the service may take the quotes for a part of it. Write it without quotes if it needs none.',
};
const ENCODING_HINTS = {
    'UTF-16': 'The file starts with a byte order mark of UTF-16: save it as UTF-8.',
    GBK: 'It looks like GBK or GB18030: save the file as UTF-8.',
    unknown: 'Save the file as UTF-8, or correct the row.',
};
/** Sentences about a row: what is wrong on which line, and what to do. */
function rowMessage(rule, row) {
    return `Line ${row.line} ${ROW_MESSAGES[rule](row)}`;
}
/** Sentences about an account on `line` that repeats an earlier one. */
function duplicateMessage(line) {
    return `Line ${line} repeats the account of an earlier line. Remove it.`;
}
/** Sentences about the whole file, for the rules that need no more than their name. */
const FILE_MESSAGES = {
    'file-missing': 'There is no such file. Check the path, and that the file has been made.',
    'file-extension': 'The file name ends in none of .zip, .txt and .csv. Save the package in one of these formats.',
    'file-extension-case': 'The extension of the file name is not all lowercase. Rename the file: the service may not know it otherwise.',
    'file-empty': 'The file holds no account. Check what was meant to write it.',
    bom: 'The text starts with a UTF-8 byte order mark, which the service may take for a part of the first account. Save it as UTF-8 without one.',
};
/** Sentences about a file that could not be read; `reason` is a few words or an error code. */
function unreadableMessage(reason) {
    return `The file can't be read: ${reason}. Check that the path names a file, and that this user may read it.`;
}
/** Sentences about a file that is not what it was when its reading began. */
const ALTERED_MESSAGE = 'The file changed while it was being read. Let nothing write to it during the run, and run it again.';
/** Sentences about a file name of `characters`. */
function nameLengthMessage(characters) {
    return `The file name has ${count(characters, 'character')}, and 1 to ${rules/* MAX_FILE_NAME_CHARACTERS */.Rl} are allowed. Rename the file.`;
}
/** Sentences about a file with too many bytes; `isAll`: whether it is known to have no more. */
function sizeMessage(bytes, isAll) {
    return `The file has ${isAll ? '' : 'at least '}${count(bytes, 'byte')}, and ${withCommas(rules/* MAX_FILE_BYTES */.gZ)} are allowed (100 MiB). Split it; a txt or csv may also be put into a zip.`;
}
/** Sentences about a file whose size is within the limit or not, by how one reads "100 MB". */
function decimalSizeMessage(bytes) {
    return `The file has ${count(bytes, 'byte')}, within 100 MiB but over ${withCommas(rules/* MAX_FILE_BYTES_DECIMAL */.WE)}, and the limit of 100 MB may mean either. Make it smaller to be on the safe side.`;
}
function edges(row) {
    const starts = row.leadingWhiteSpace === null ? null : `starts (${codePoint(row.leadingWhiteSpace)})`;
    const ends = row.trailingWhiteSpace === null ? null : `ends (${codePoint(row.trailingWhiteSpace)})`;
    return [starts, ends].filter((edge) => edge !== null).join(' and ');
}
function withArticle(kind) {
    return kind === 'token' ? 'a token' : 'an account';
}
function codePoint(number) {
    return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Code points as a list, cut after the first few. */
function codePoints(numbers) {
    const shown = numbers.slice(0, 4).map(codePoint);
    if (numbers.length > shown.length)
        shown.push('…');
    return shown.join(', ');
}
function count(number, noun) {
    return `${withCommas(number)} ${noun}${number === 1 ? '' : 's'}`;
}
function withCommas(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
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
    if (characters < 1 || characters > rules/* MAX_FILE_NAME_CHARACTERS */.Rl) {
        tally.add('file-name-length', nameLengthMessage(characters));
    }
    const extension = extensionOf(name);
    if (extension === undefined) {
        tally.add('file-extension', FILE_MESSAGES['file-extension']);
    }
    else if (extension !== extension.toLowerCase()) {
        tally.add('file-extension-case', FILE_MESSAGES['file-extension-case']);
    }
}
function extensionOf(name) {
    // Without the flag u, so that i matches no letter beyond ASCII.
    return /\.(zip|txt|csv)$/i.exec(name)?.[1];
}

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
            if (!types.isUint8Array(result.value)) {
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/validator/rules/tally.js

const RULE_IDS = Object.keys(rules/* RULES */.y0);
const RANKS = new Map(RULE_IDS.map((rule, rank) => [rule, rank]));
/** Counts findings by rule, and lists the first of each. */
class Tally {
    #counts = new Map();
    #findings = [];
    /**
     * Counts a finding. True when it is among the first of its rule: then `list` must be called, and
     * only then is a message needed.
     */
    count(rule) {
        const count = this.counted(rule) + 1;
        this.#counts.set(rule, count);
        return count <= rules/* MAX_FINDINGS_PER_RULE */.$;
    }
    /** Findings of a rule so far. */
    counted(rule) {
        return this.#counts.get(rule) ?? 0;
    }
    /** Counts findings of which those that are to be listed are, or will be. */
    countMore(rule, findings) {
        if (findings > 0)
            this.#counts.set(rule, this.counted(rule) + findings);
    }
    /** Lists a finding that was counted; without a line it is about the whole file. */
    list(rule, message, line) {
        const { severity } = rules/* RULES */.y0[rule];
        this.#findings.push({ rule, severity, ...(line === undefined ? {} : { line }), message });
    }
    /** Counts and lists a finding about the whole file. */
    add(rule, message) {
        if (this.count(rule))
            this.list(rule, message);
    }
    /** Takes over what another tally has, of other rules. */
    absorb(other) {
        for (const [rule, count] of other.#counts)
            this.#counts.set(rule, count);
        this.#findings.push(...other.#findings);
    }
    /** The findings, as a report gives them. */
    summary() {
        const counts = {};
        const totals = { error: 0, warning: 0 };
        for (const rule of RULE_IDS) {
            const count = this.#counts.get(rule);
            if (count === undefined)
                continue;
            counts[rule] = count;
            totals[rules/* RULES */.y0[rule].severity] += count;
        }
        const findings = this.#findings.toSorted(compareFindings);
        return { errors: totals.error, warnings: totals.warning, counts, findings };
    }
}
/** The whole file first, then by line; at the same place in the order of the rules. */
function compareFindings(one, other) {
    const lines = (one.line ?? 0) - (other.line ?? 0);
    return lines === 0 ? RANKS.get(one.rule) - RANKS.get(other.rule) : lines;
}

;// CONCATENATED MODULE: ./lib/validator/scan/plain-engine.js



const { clz32, imul } = Math;
const WORD_BYTES = 4;
/** The top bit of each byte of a word. */
const TOP_BITS = 0x80808080 | 0;
const ONES = 0x01010101;
const COMMAS = text_characters/* COMMA */.KE * ONES;
const QUOTES = text_characters/* QUOTE */.jA * ONES;
/**
 * Reads rows four bytes at a time. It runs everywhere and starts at once, and so is for small
 * packages and for machines without what the kernel needs.
 */
class PlainEngine {
    #settings;
    #isCsv;
    /** Null when duplicates are not looked for. */
    #duplicates;
    constructor(settings) {
        const { format, duplicateLimit } = settings;
        this.#settings = settings;
        this.#isCsv = format === 'csv';
        this.#duplicates = duplicateLimit === 0 ? null : new scan_duplicates/* DuplicateFinder */.Gv(duplicateLimit);
    }
    read(chunk, from, ledger) {
        const { bytes, view, isUtf8 } = chunk;
        const { lengths, tally } = ledger;
        const duplicates = this.#duplicates;
        const { leastCharacters, mostCharacters, shape } = this.#settings;
        const isCsv = this.#isCsv;
        // The first quoted rows are listed, and so not plain.
        const takesQuoted = tally.counted('csv-quoted') >= rules/* MAX_FINDINGS_PER_RULE */.$;
        const lastWord = bytes.length - WORD_BYTES;
        let line = ledger.rows;
        let quotedRows = 0;
        let row = from;
        while (row <= lastWord) {
            const isQuoted = isCsv && bytes[row] === text_characters/* QUOTE */.jA;
            const start = isQuoted ? row + 1 : row;
            // Word by word to the first byte that may end the account.
            let at = start;
            let word = 0;
            let stops = 0;
            let seen = 0;
            for (; at <= lastWord; at += WORD_BYTES) {
                word = view.getInt32(at, true);
                stops = controlsIn(word);
                if (isCsv)
                    stops |= zeroesIn(word ^ COMMAS) | zeroesIn(word ^ QUOTES);
                if (stops !== 0)
                    break;
                seen |= word;
            }
            if (at > lastWord)
                break;
            const bits = 24 - clz32(stops & -stops);
            const end = at + (bits >> 3);
            seen |= word & ((1 << bits) - 1);
            // The row must end there.
            if (isQuoted && (bytes[end] !== text_characters/* QUOTE */.jA || !takesQuoted))
                break;
            const close = isQuoted ? end + 1 : end;
            const lineFeed = bytes[close] === text_characters.CR ? close + 1 : close;
            if (bytes[lineFeed] !== text_characters.LF)
                break;
            // Nothing may be wrong with it, or strange.
            const size = end - start;
            const isAscii = (seen & TOP_BITS) === 0;
            if (size === 0 || size > rules/* MAX_ACCOUNT_BYTES */.BY || !(isAscii || isUtf8))
                break;
            const characters = isAscii ? size : size - continuationsIn(view, start, end);
            if (characters < leastCharacters || characters > mostCharacters)
                break;
            if (bytes[start] === text_characters/* SPACE */.t6 || bytes[end - 1] === text_characters/* SPACE */.t6)
                break;
            if (!isAscii && (0,text_characters/* hasWhiteSpaceAtEdge */.K7)(bytes, start, end))
                break;
            if (shape !== null && !shape.matches(bytes, start, end))
                break;
            line++;
            lengths[characters]++;
            if (isQuoted)
                quotedRows++;
            if (duplicates !== null)
                duplicates.add(view, start, end, line);
            row = lineFeed + 1;
        }
        ledger.rows = line;
        tally.countMore('csv-quoted', quotedRows);
        return row;
    }
    add(view, start, end, line) {
        this.#duplicates?.add(view, start, end, line);
    }
    finish({ rows }) {
        return this.#duplicates?.finish(rows) ?? scan_duplicates/* NOT_SEARCHED */.iZ;
    }
}
// The three functions below look at the four bytes of a word at once. In their results the lowest
// bit that is set is the top bit of the first byte that was looked for; bits above may be wrong.
/** Bits of the bytes that are 0. */
function zeroesIn(word) {
    return (word - ONES) & ~word & TOP_BITS;
}
/** Bits of the control characters, U+0000 to U+001F and U+007F. */
function controlsIn(word) {
    return ((word - 0x20202020) | (word + ONES)) & ~word & TOP_BITS;
}
/** Number of UTF-8 continuation bytes (10xxxxxx) from `start` to before `end`. */
function continuationsIn(view, start, end) {
    let continuations = 0;
    for (let at = start; at < end; at += WORD_BYTES) {
        const left = end - at;
        const mask = left < WORD_BYTES ? (1 << (left << 3)) - 1 : -1;
        const word = view.getInt32(at, true) & mask;
        const tops = word & ~(word << 1) & TOP_BITS;
        continuations += imul(tops >>> 7, ONES) >>> 24;
    }
    return continuations;
}

;// CONCATENATED MODULE: ./lib/validator/scan/choose-engine.js

/** Bytes of text that are read sooner by the kernel, although it has to be loaded. */
const KERNEL_BYTES = 1 << 18;
/**
 * What reads the rows of a text.
 *
 * @param bytes of the text; null when that isn't known
 */
async function chooseEngine(settings, bytes) {
    if (bytes !== null && bytes < KERNEL_BYTES)
        return new PlainEngine(settings);
    const { Kernel } = await __webpack_require__.e(/* import() */ 909).then(__webpack_require__.bind(__webpack_require__, 2909));
    return Kernel.load(settings) ?? new PlainEngine(settings);
}

;// CONCATENATED MODULE: ./lib/validator/span-again.js


/**
 * A part of bytes that are read for the second time. All of them are read, and have to be what they
 * were: what is taken from the part then belongs to what was found out about the whole.
 *
 * @param chunks all the bytes, each chunk good until the next is asked for
 * @throws {FileAlteredError} at the end, at the latest; what `chunks` throws
 */
function* spanAgain(chunks, { start, end }, first) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for (const chunk of chunks) {
        const from = Math.max(0, start - size);
        const to = Math.min(chunk.length, end - size);
        size += chunk.length;
        if (size > first.size)
            throw new FileAlteredError();
        hash.update(chunk);
        if (from < to)
            yield chunk.subarray(from, to);
    }
    if (hash.digest('hex') !== first.sha256)
        throw new FileAlteredError();
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/validator/scan/row-engine.js
const MAX_CHUNK_BYTES = 1 << 20;

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
                if (byte !== text_characters/* QUOTE */.jA)
                    return true;
                this.#state = 'closing';
                return false;
            case 'closing':
                return this.#afterQuote(byte);
            case 'failed':
                return false;
            case 'first':
                this.#state = 'plain';
                if (byte === text_characters/* QUOTE */.jA) {
                    this.quoted = true;
                    this.#state = 'quoted';
                    return false;
                }
        }
        return byte === text_characters/* COMMA */.KE ? this.#fail('csv-columns') : true;
    }
    /** Ends the row. */
    end() {
        if (this.#state === 'quoted')
            this.#fail('csv-quote');
    }
    #afterQuote(byte) {
        if (byte !== text_characters/* QUOTE */.jA)
            return this.#fail(byte === text_characters/* COMMA */.KE ? 'csv-columns' : 'csv-quote');
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
const KEPT_BYTES = 4 * rules/* MAX_ACCOUNT_CHARACTERS */.yp;
/** Room behind them for the words in which duplicates are looked for. */
const row_WORD_BYTES = 4;
/** Bytes of a row that are kept to guess at its encoding. */
const SAMPLE_BYTES = 512;
/**
 * Reads one row byte by byte: any row, of any length, cut anywhere, in constant memory. What the
 * row is about to be judged by stands in its fields once it is read. Used again for the next row.
 */
class Row {
    kind;
    accountType;
    shape;
    csv;
    line = 0;
    /** Bytes of the row, without its line ending. */
    length = 0;
    characters = 0;
    bytes = 0;
    invalidByte = 0;
    /** The account; only its first bytes when it is over the limit of characters. */
    kept = new Uint8Array(KEPT_BYTES + row_WORD_BYTES);
    keptView = new DataView(this.kept.buffer);
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
        this.kind = settings.kind;
        this.accountType = settings.accountType;
        this.shape = settings.shape?.description ?? '';
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
            if (byte === text_characters.LF) {
                this.#holdsCr = false;
                this.#end();
                return at + 1;
            }
            if (this.#holdsCr)
                this.#take(text_characters.CR);
            this.#holdsCr = byte === text_characters.CR;
            if (byte !== text_characters.CR)
                this.#take(byte);
        }
        return -1;
    }
    /** Ends the last row of a text that doesn't end in LF. */
    endWithoutLf() {
        if (this.#holdsCr)
            this.#take(text_characters.CR);
        this.#holdsCr = false;
        this.#end();
    }
    /** The account; cut when it is over the limit of characters. */
    get account() {
        return Buffer.from(this.kept.buffer, 0, Math.min(this.bytes, KEPT_BYTES)).toString();
    }
    get controls() {
        const low = Array.from({ length: text_characters/* SPACE */.t6 }, (_, codePoint) => codePoint);
        const found = low.filter((codePoint) => (this.#lowControls >>> codePoint) & 1);
        return this.#hasDelete ? [...found, text_characters/* DELETE */.SJ] : found;
    }
    get hasControl() {
        return this.#lowControls !== 0 || this.#hasDelete;
    }
    get leadingWhiteSpace() {
        return this.bytes > 0 && (0,text_characters/* isWhiteSpace */.i0)(this.#firstCodePoint) ? this.#firstCodePoint : null;
    }
    get trailingWhiteSpace() {
        return this.bytes > 0 && (0,text_characters/* isWhiteSpace */.i0)(this.#lastCodePoint) ? this.#lastCodePoint : null;
    }
    get likelyEncoding() {
        if (this.isUtf16)
            return 'UTF-16';
        return isGb18030(this.#sample.subarray(0, this.length), this.length > SAMPLE_BYTES)
            ? 'GBK'
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
        if (codePoint < text_characters/* SPACE */.t6)
            this.#lowControls |= 1 << codePoint;
        if (codePoint === text_characters/* DELETE */.SJ)
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
        new TextDecoder('gb18030', { fatal: true }).decode(bytes, { stream: isCut });
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
    /** Whether `#row` has begun in an earlier chunk. */
    #isInRow = false;
    /** The first bytes, until there are enough to know a byte order mark; null from then on. */
    #head = new Uint8Array(0);
    #hasMark = false;
    /** @param engine made for the same settings, and for this text alone */
    constructor(settings, engine) {
        this.#settings = settings;
        this.#engine = engine;
        this.#row = new Row(settings);
        this.#ledger = {
            rows: 0,
            lengths: new Float64Array(rules/* MAX_ACCOUNT_CHARACTERS */.yp + 1),
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
        const head = this.#head.length === 0 ? bytes : Buffer.concat([this.#head, bytes]);
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
            tally.list('duplicate', duplicateMessage(line), line);
        tally.countMore('duplicate', found.count);
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
        const wholeRows = bytes.subarray(at, bytes.lastIndexOf(text_characters.LF) + 1);
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        const chunk = { bytes, view, isUtf8: (0,external_node_buffer_.isUtf8)(wholeRows) };
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
        if (bytes[from] !== text_characters.LF || tally.counted('row-blank') < rules/* MAX_FINDINGS_PER_RULE */.$)
            return from;
        let at = from;
        while (bytes[at] === text_characters.LF)
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
        const error = this.#errorOf(row);
        this.#ledger.rows++;
        if (error !== null)
            this.#report(error);
        if (error === 'encoding' || error === 'csv-quote' || error === 'csv-columns')
            return;
        if (row.characters <= rules/* MAX_ACCOUNT_CHARACTERS */.yp && row.bytes > rules/* MAX_ACCOUNT_BYTES */.BY) {
            this.#report('account-bytes');
        }
        if (row.hasControl)
            this.#report('control-character');
        if (row.leadingWhiteSpace !== null || row.trailingWhiteSpace !== null) {
            this.#report('whitespace');
        }
        if (row.line === 1 && isTitle(row.account))
            this.#report('header-row');
        if (row.csv?.quoted)
            this.#report('csv-quoted');
        if (error !== null)
            return;
        this.#ledger.lengths[row.characters]++;
        this.#engine.add(row.keptView, 0, row.bytes, row.line);
    }
    #errorOf(row) {
        const { kind, leastCharacters, mostCharacters, shape } = this.#settings;
        if (row.invalidByte > 0)
            return 'encoding';
        if (row.csv?.error)
            return row.csv.error;
        if (row.length === 0)
            return 'row-blank';
        if (row.characters < leastCharacters || row.characters > mostCharacters) {
            return kind === 'token' ? 'token-length' : 'account-length';
        }
        if (shape !== null && !shape.matches(row.kept, 0, row.bytes))
            return 'account-type';
        return null;
    }
    #report(rule) {
        const { tally } = this.#ledger;
        if (tally.count(rule))
            tally.list(rule, rowMessage(rule, this.#row), this.#row.line);
    }
}
function startsWith(bytes, mark) {
    return mark.every((byte, at) => bytes[at] === byte);
}

;// CONCATENATED MODULE: ./lib/validator/validation.js









/** One run of the validator over one package, from its name and bytes to the report. */
class Validation {
    #name;
    #format;
    #checks;
    #hooks;
    #tally = new Tally();
    #entry = null;
    #size = null;
    #contentSize = null;
    #sha256 = null;
    #totals = null;
    /** @param name base name of the file */
    constructor(name, checks, hooks) {
        this.#name = name;
        this.#format = formatOf(name);
        this.#checks = checks;
        this.#hooks = hooks;
    }
    /**
     * Reads the package and reports on it. Call once.
     *
     * @throws the reason of the signal, and what `source` throws, unless that is a `FileError`
     */
    async run(source) {
        try {
            await this.#read(source);
        }
        catch (error) {
            if (error instanceof FileError)
                return this.refuse(error);
            throw error;
        }
        // Of an empty archive, that it is empty says it all.
        const isEmptyZip = this.#format === 'zip' && this.#size === 0;
        if (!isEmptyZip)
            judgeName(this.#name, this.#tally);
        return this.#report();
    }
    /** Reports on a file that can't be opened or read. */
    refuse(error) {
        if (error.rule === 'file-missing') {
            this.#tally.add('file-missing', FILE_MESSAGES['file-missing']);
        }
        else {
            judgeName(this.#name, this.#tally);
            const isAltered = error instanceof FileAlteredError;
            const message = isAltered ? ALTERED_MESSAGE : unreadableMessage(error.message);
            this.#tally.add('file-unreadable', message);
            // Of what was read before, nothing holds.
            this.#entry = null;
            this.#size = null;
            this.#sha256 = null;
        }
        return this.#report();
    }
    async #read({ chunks, totalBytes, again }) {
        if (totalBytes !== null && totalBytes > rules/* MAX_FILE_BYTES */.gZ) {
            return this.#refuseSize(totalBytes, true);
        }
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const archive = this.#format === 'zip' ? new ByteCollector() : null;
        const rows = this.#format === null || this.#format === 'zip'
            ? null
            : await this.#rowReader(this.#format, totalBytes);
        let size = 0;
        for await (const chunk of chunks) {
            this.#hooks.signal?.throwIfAborted();
            size += chunk.length;
            if (size > rules/* MAX_FILE_BYTES */.gZ)
                return this.#refuseSize(size, false);
            hash.update(chunk);
            this.#hooks.onBytes?.(chunk);
            archive?.push(chunk);
            rows?.push(chunk);
            this.#hooks.onProgress?.({ bytes: size, totalBytes, rows: rows?.rows ?? 0 });
        }
        this.#hooks.signal?.throwIfAborted();
        this.#size = size;
        this.#sha256 = hash.digest('hex');
        if (rows !== null)
            this.#take(rows.end());
        else if (size === 0)
            this.#tally.add('file-empty', FILE_MESSAGES['file-empty']);
        else if (archive !== null)
            await this.#readArchive(archive, again);
        if (size > rules/* MAX_FILE_BYTES_DECIMAL */.WE) {
            this.#tally.add('file-size-decimal', decimalSizeMessage(size));
        }
    }
    #refuseSize(size, isAll) {
        this.#size = size;
        this.#tally.add('file-size', sizeMessage(size, isAll));
    }
    async #readArchive(archive, again) {
        // Loaded only now: most packages are none.
        const { ArchiveError, openArchive } = await __webpack_require__.e(/* import() */ 996).then(__webpack_require__.bind(__webpack_require__, 5996));
        const { entry, problems, content } = openArchive(archive.bytes());
        this.#entry = entry;
        for (const { rule, message } of problems)
            this.#tally.add(rule, message);
        if (content === null)
            return;
        let data = [];
        // The archive's bytes and the duplicates' table are large, and need not be there together.
        const read = (span) => {
            const first = { size: this.#size, sha256: this.#sha256 };
            data = spanAgain(again(), span, first);
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
            for (const _ of data)
                ;
            this.#tally.add(error.rule, error.message);
        }
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
        return new RowReader(settings, await chooseEngine(settings, bytes));
    }
    /** Takes what was found in the rows, once nothing can turn up any more that makes it void. */
    #take(totals) {
        this.#totals = totals;
        this.#tally.absorb(totals.findings);
        if (totals.hasMark)
            this.#tally.add('bom', FILE_MESSAGES.bom);
        if (totals.rows === 0)
            this.#tally.add('file-empty', FILE_MESSAGES['file-empty']);
    }
    #report() {
        const { errors, warnings, counts, findings } = this.#tally.summary();
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
        };
    }
}
/** Joins chunks. */
class ByteCollector {
    /** Grows in its place, within what is set aside for it; what isn't written to takes no memory. */
    #buffer = new ArrayBuffer(0, { maxByteLength: rules/* MAX_FILE_BYTES */.gZ });
    push(chunk) {
        const length = this.#buffer.byteLength;
        this.#buffer.resize(length + chunk.length);
        new Uint8Array(this.#buffer, length).set(chunk);
    }
    /** All the bytes there were; none of them is left after `free`. */
    bytes() {
        return Buffer.from(this.#buffer, 0, this.#buffer.byteLength);
    }
    /** Gives the memory back at once, which dropping the buffer would not. */
    free() {
        this.#buffer.resize(0);
    }
}

;// CONCATENATED MODULE: ./lib/validator/index.js








/***/ }),

/***/ 2025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ MAX_FINDINGS_PER_RULE),
/* harmony export */   BY: () => (/* binding */ MAX_ACCOUNT_BYTES),
/* harmony export */   Rl: () => (/* binding */ MAX_FILE_NAME_CHARACTERS),
/* harmony export */   WE: () => (/* binding */ MAX_FILE_BYTES_DECIMAL),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   me: () => (/* binding */ MIN_ACCOUNT_CHARACTERS),
/* harmony export */   t7: () => (/* binding */ TOKEN_CHARACTERS),
/* harmony export */   y0: () => (/* binding */ RULES),
/* harmony export */   yp: () => (/* binding */ MAX_ACCOUNT_CHARACTERS),
/* harmony export */   z: () => (/* binding */ MAX_EXPANDED_BYTES)
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
    'zip-entry-extension': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The file in the archive ends in neither .txt nor .csv, in any case.',
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
        summary: 'The account holds a control character (U+0000 to U+001F, or U+007F).',
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
    'csv-quoted': {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The value is quoted; the service may keep the quotes.',
    },
};
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


/***/ }),

/***/ 7846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gv: () => (/* binding */ DuplicateFinder),
  gT: () => (/* binding */ MAX_COMPARED_ACCOUNTS),
  iZ: () => (/* binding */ NOT_SEARCHED)
});

// EXTERNAL MODULE: ./lib/validator/rules/rules.js
var rules = __webpack_require__(2025);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/validator/scan/fingerprint.js

const { imul } = Math;
/**
 * What the lanes start from: another number in each process, so that nobody can write a list whose
 * accounts all crowd into one place of a table, and which takes forever.
 */
const SEEDS = (0,external_node_crypto_.randomBytes)(8);
const HIGH_SEED = SEEDS.readInt32LE(0);
const LOW_SEED = SEEDS.readInt32LE(4);
/**
 * Makes the 64-bit fingerprint of the bytes that stand in `view` from `start` to before `end`, and
 * puts its halves into `halves`. Whole words are read, so up to 4 bytes must follow.
 *
 * It is no secure hash. Accounts are regular, though: they count up, and share their beginning or
 * their end. So there are two lanes of 32 bits, of which the second takes in the first, and what
 * cancels out in one doesn't in the other. Each step can be undone, so that none loses what came
 * before it.
 */
function makeFingerprint(view, start, end, halves) {
    let high = HIGH_SEED ^ (end - start);
    let low = LOW_SEED;
    let at = start;
    for (; at + 4 <= end; at += 4) {
        const word = view.getInt32(at, true);
        high = imul(high ^ word, 0x9e3779b1);
        high ^= high >>> 15;
        low = (imul(low, 0x85ebca6b) + word) | 0;
        low = ((low ^ (low >>> 13)) + high) | 0;
    }
    // The bytes that are left, or none; the length keeps them apart from zeroes.
    const rest = view.getInt32(at, true) & ((1 << ((end - at) << 3)) - 1);
    high = imul(high ^ rest, 0x9e3779b1);
    high ^= high >>> 15;
    low = (imul(low, 0x85ebca6b) + rest) | 0;
    low = scramble(((low ^ (low >>> 13)) + high) | 0);
    halves[0] = scramble(high ^ low);
    halves[1] = low;
}
/** Spreads every bit over all others, without making any two numbers the same. */
function scramble(number) {
    let mixed = number ^ (number >>> 16);
    mixed = imul(mixed, 0x7feb352d);
    mixed ^= mixed >>> 15;
    mixed = imul(mixed, 0x846ca68b);
    return mixed ^ (mixed >>> 16);
}

;// CONCATENATED MODULE: ./lib/validator/scan/fingerprints.js
/** Integers of an entry: the two halves of a fingerprint, and its line below 2^32. */
const ENTRY = 3;
/** Entries of the smallest page; all others have a multiple of that. */
const LEAST_PAGE = 64;
/** Entries of the largest page. */
const LARGEST_PAGE = 8192;
const NOTHING = new Int32Array(0);
/** Memory to compare in, for one use after another. */
class Scratch {
    #entries = NOTHING;
    #slots = NOTHING;
    /** Room for `length` integers of entries, and zeroed slots, at least two for each entry. */
    take(length) {
        const slots = 2 ** (33 - Math.clz32(length / ENTRY));
        if (this.#entries.length < length)
            this.#entries = new Int32Array(length);
        if (this.#slots.length < slots)
            this.#slots = new Int32Array(slots);
        return {
            entries: this.#entries.subarray(0, length),
            slots: this.#slots.subarray(0, slots).fill(0),
        };
    }
}
/**
 * Fingerprints of 64 bits, each with a line: one of the parts into which all are divided. Takes 12
 * bytes an entry, and at most an eighth more for room in the last page.
 */
class Fingerprints {
    #pages = [];
    /** The last page, and how many of its integers are in use. */
    #page = NOTHING;
    #used = 0;
    /** Entries in the pages before it. */
    #sizeBefore = 0;
    /** Entries. */
    get size() {
        return this.#sizeBefore + this.#used / ENTRY;
    }
    /** Bytes that the entries take. */
    get bytes() {
        return this.#pages.reduce((sum, page) => sum + page.byteLength, 0);
    }
    /** Whether there is no room for another entry; otherwise there is for `LEAST_PAGE` of them. */
    get isFull() {
        return this.#used === this.#page.length;
    }
    /** The entries, in the order in which they were added. */
    *pages() {
        for (const page of this.#pages) {
            yield page === this.#page ? page.subarray(0, this.#used) : page;
        }
    }
    /**
     * Makes room for at least `LEAST_PAGE` entries.
     *
     * @throws {RangeError} when there is no memory
     */
    grow() {
        const size = this.size;
        const entries = Math.max(LEAST_PAGE, Math.min(size >> 3, LARGEST_PAGE) & -LEAST_PAGE);
        const page = new Int32Array(entries * ENTRY);
        this.#pages.push(page);
        this.#page = page;
        this.#used = 0;
        this.#sizeBefore = size;
    }
    /**
     * Adds entries, for which there must be room: `LEAST_PAGE` of them, or fewer as the last ones. A
     * line is higher than all before it.
     */
    add(entries) {
        this.#page.set(entries, this.#used);
        this.#used += entries.length;
    }
    /**
     * Removes those that repeat an earlier one, and calls `onRepeat` with their lines, ascending.
     *
     * @throws {RangeError} when there is no memory
     */
    removeRepeats(scratch, onRepeat) {
        this.#page = this.#distinct(scratch, onRepeat).slice();
        this.#used = this.#page.length;
        this.#pages = [this.#page];
        this.#sizeBefore = 0;
    }
    /** Does the same, and removes all others too. */
    clear(scratch, onRepeat) {
        if (this.size === 0)
            return;
        this.#distinct(scratch, onRepeat);
        this.#page = NOTHING;
        this.#used = 0;
        this.#pages = [];
        this.#sizeBefore = 0;
    }
    /** Those that repeat no earlier one, in memory that the next use of `scratch` overwrites. */
    #distinct(scratch, onRepeat) {
        const { entries, slots } = scratch.take(this.size * ENTRY);
        let length = 0;
        for (const page of this.pages()) {
            length = keepDistinct(page, { entries, length, slots }, onRepeat);
        }
        return entries.subarray(0, length);
    }
}
/**
 * Keeps the entries of a page that repeat none that is kept, and calls `onRepeat` with the lines of
 * the others.
 *
 * @returns the new length of what is kept
 */
function keepDistinct(page, { entries, length, slots }, onRepeat) {
    const mask = slots.length - 1;
    let kept = length;
    for (let at = 0; at < page.length; at += ENTRY) {
        const high = page[at];
        const low = page[at + 1];
        const line = page[at + 2];
        let slot = low & mask;
        let other = slots[slot];
        while (other !== 0 && (entries[other] !== low || entries[other - 1] !== high)) {
            slot = (slot + 1) & mask;
            other = slots[slot];
        }
        if (other !== 0) {
            onRepeat(line >>> 0);
            continue;
        }
        slots[slot] = kept + 1;
        entries[kept] = high;
        entries[kept + 1] = low;
        entries[kept + 2] = line;
        kept += ENTRY;
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/validator/scan/duplicates.js



/** Accounts that are kept for comparison before the search stops; they take up to 540 MB. */
const MAX_COMPARED_ACCOUNTS = 40_000_000;
/** Bits of a fingerprint that tell which part it goes to. */
const PART_BITS = 8;
const PARTS = 1 << PART_BITS;
/** Accounts for which a single part does: all the others would cost more than they are good for. */
const UNDIVIDED_ACCOUNTS = 1 << 14;
/** Integers of the fingerprints that are gathered for a part before they are moved there. */
const BATCH = LEAST_PAGE * ENTRY;
/** Entries by which a part may be larger than twice the average before repeats are removed. */
const SPARE_ENTRIES = 1 << 16;
const NOT_SEARCHED = { count: 0, lines: [], checkedRows: 0 };
/**
 * Finds accounts that repeat an earlier one, byte for byte, by 64-bit fingerprints: among 32
 * million distinct accounts, the chance that any two are taken for the same is 1 in 36,000.
 *
 * A hash table of that many would wait for memory at every row. So fingerprints are only dealt out
 * to parts, by their first bits and in batches, and at the end each part has a table of its own,
 * which fits into the cache. Those of a short list stay together.
 */
class DuplicateFinder {
    #limit;
    /** Accounts at which there is something to do: to divide them into parts, or to stop. */
    #bound;
    #parts = [new Fingerprints()];
    /** The batch of each part, one after the other, and how many of its integers are in use. */
    #batches = new Int32Array(BATCH);
    #used = new Int32Array(1);
    #halves = new Int32Array(2);
    #scratch = new Scratch();
    /** Fingerprints in the parts and their batches. */
    #stored = 0;
    #count = 0;
    #lines = [];
    /** Line of the first account that could not be stored. */
    #stoppedAt = null;
    /** @param limit accounts that are kept for comparison */
    constructor(limit = MAX_COMPARED_ACCOUNTS) {
        this.#limit = limit;
        this.#bound = Math.min(limit, UNDIVIDED_ACCOUNTS);
    }
    /** Bytes that the fingerprints take. */
    get bytes() {
        return this.#parts.reduce((sum, part) => sum + part.bytes, 0);
    }
    /**
     * Takes the account that stands in `view` from `start` to before `end`, on a line after those of
     * all accounts before. Whole words are read, so up to 4 bytes must follow the account.
     */
    add(view, start, end, line) {
        const halves = this.#halves;
        makeFingerprint(view, start, end, halves);
        if (this.#stored >= this.#bound && !this.#passBound())
            this.#stop(line);
        else if (!this.#store(halves[0], halves[1], line))
            this.#stop(line);
    }
    /** Ends the search in a text of `rows` rows. Call once. */
    finish(rows) {
        try {
            for (const [part, fingerprints] of this.#parts.entries()) {
                if (this.#used[part] > 0)
                    this.#moveBatch(part);
                fingerprints.clear(this.#scratch, this.#onRepeat);
            }
        }
        catch (error) {
            // Without memory to compare in, nothing has been compared.
            if (!(error instanceof RangeError))
                throw error;
            return { count: 0, lines: [], checkedRows: 0 };
        }
        const checkedRows = this.#stoppedAt === null ? rows : this.#stoppedAt - 1;
        return { count: this.#count, lines: this.#lines, checkedRows };
    }
    /** Ends the search before the account on `line`, unless it has ended already. */
    #stop(line) {
        this.#stoppedAt ??= line;
        this.#limit = 0;
        this.#bound = 0;
    }
    /** Makes ready for more accounts than the bound; false when there may be no more. */
    #passBound() {
        if (this.#stored >= this.#limit)
            return false;
        this.#bound = this.#limit;
        return this.#divide();
    }
    /** Deals all fingerprints out to as many parts as a long list needs; false without the memory. */
    #divide() {
        const [undivided] = this.#parts;
        if (this.#used[0] > 0)
            this.#moveBatch(0);
        this.#parts = Array.from({ length: PARTS }, () => new Fingerprints());
        this.#batches = new Int32Array(PARTS * BATCH);
        this.#used = new Int32Array(PARTS);
        this.#stored = 0;
        for (const page of undivided.pages()) {
            for (let at = 0; at < page.length; at += ENTRY) {
                const line = page[at + 2];
                if (this.#store(page[at], page[at + 1], line))
                    continue;
                this.#stop(line >>> 0);
                return false;
            }
        }
        return true;
    }
    /** Stores a fingerprint, by its halves; false when there is no memory. */
    #store(high, low, line) {
        const part = (high >>> (32 - PART_BITS)) & (this.#parts.length - 1);
        const used = this.#used[part];
        if (used === 0 && !this.#makeRoom(part))
            return false;
        const at = part * BATCH + used;
        this.#batches[at] = high;
        this.#batches[at + 1] = low;
        this.#batches[at + 2] = line;
        this.#stored++;
        this.#used[part] = used + ENTRY;
        if (used + ENTRY === BATCH)
            this.#moveBatch(part);
        return true;
    }
    /** Moves the batch of a part there; room was made when it began. */
    #moveBatch(part) {
        const start = part * BATCH;
        this.#parts[part].add(this.#batches.subarray(start, start + this.#used[part]));
        this.#used[part] = 0;
    }
    /** Makes room for a batch in a part; false when there is no memory. */
    #makeRoom(part) {
        const fingerprints = this.#parts[part];
        if (!fingerprints.isFull)
            return true;
        try {
            this.#relieve(fingerprints);
            fingerprints.grow();
            return true;
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            return false;
        }
    }
    /** Removes repeats from a part that has too many for accounts that are mostly distinct. */
    #relieve(part) {
        const { size } = part;
        if (size < (2 * this.#stored) / this.#parts.length + SPARE_ENTRIES)
            return;
        part.removeRepeats(this.#scratch, this.#onRepeat);
        this.#stored -= size - part.size;
    }
    #onRepeat = (line) => {
        this.#count++;
        const lines = this.#lines;
        if (lines.length === rules/* MAX_FINDINGS_PER_RULE */.$ && line > lines.at(-1))
            return;
        lines.push(line);
        lines.sort((one, other) => one - other);
        if (lines.length > rules/* MAX_FINDINGS_PER_RULE */.$)
            lines.pop();
    };
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


/***/ })

};
