export const id = 799;
export const ids = [799];
export const modules = {

/***/ 2799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FileAlteredError: () => (/* reexport */ FileAlteredError),
  FileError: () => (/* reexport */ FileError),
  InflateError: () => (/* reexport */ platform/* InflateError */.y),
  LIMITS: () => (/* reexport */ LIMITS),
  MAX_FILE_BYTES: () => (/* reexport */ rules_limits/* MAX_FILE_BYTES */.gZ),
  RULES: () => (/* reexport */ rules/* RULES */.y),
  checksFor: () => (/* reexport */ checksFor),
  chunksOf: () => (/* reexport */ chunksOf),
  formatOf: () => (/* reexport */ formatOf),
  tableCrc32: () => (/* reexport */ crc32/* tableCrc32 */.w),
  validate: () => (/* reexport */ validate),
  validateAll: () => (/* reexport */ validateAll)
});

// EXTERNAL MODULE: ./lib/validator/rules/limits.js
var rules_limits = __webpack_require__(5552);
;// CONCATENATED MODULE: ./lib/validator/limits.js

/** What the documents of the service say, and what any machine can do. */
const LIMITS = {
    fileBytes: rules_limits/* MAX_FILE_BYTES */.gZ,
    textBytes: rules_limits/* MAX_EXPANDED_BYTES */.z,
    accounts: 40_000_000,
    memoryBytes: 1 << 30,
    lines: rules_limits/* MAX_LINES_PER_RULE */.iY,
};

// EXTERNAL MODULE: ./lib/validator/platform.js
var platform = __webpack_require__(6483);
// EXTERNAL MODULE: ./lib/validator/text/account-shapes.js
var account_shapes = __webpack_require__(7570);
// EXTERNAL MODULE: ./lib/validator/text/account-types.js
var account_types = __webpack_require__(2763);
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
        leastCharacters: kind === 'token' ? rules_limits/* TOKEN_CHARACTERS */.t7 : rules_limits/* MIN_ACCOUNT_CHARACTERS */.me,
        mostCharacters: kind === 'token' ? rules_limits/* TOKEN_CHARACTERS */.t7 : rules_limits/* MAX_ACCOUNT_CHARACTERS */.yp,
        ...typeChecks(options),
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
    const name = account_types/* ACCOUNT_TYPES */.s[number];
    return { accountType: name, shape: account_shapes/* SHAPES */.H[name] ?? null };
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
    if (characters < 1 || characters > rules_limits/* MAX_FILE_NAME_CHARACTERS */.Rl) {
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
/** The file could not be opened or read; the message is a code, of the system or of this project. */
class FileError extends Error {
    rule;
    /** Where the file was looked for; null when that isn't known, or the file is there. */
    missing;
    constructor(rule, reason, { cause, missing = null, } = {}) {
        super(reason, { cause });
        this.name = 'FileError';
        this.rule = rule;
        this.missing = missing;
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

;// CONCATENATED MODULE: ./lib/validator/scan/account-index.js
/** Bytes that an account takes in a map, about, besides its own. */
const ENTRY_BYTES = 72;
/** Texts that can be told apart; a line takes the upper bits of a number. */
const TEXTS = 1 << 16;
/** Accounts that there were, byte for byte, to ask of each whether it is new. */
class AccountIndex {
    /** Where an account stands first, and in which text last, in one number each. */
    #firsts = new Map();
    #lasts = new Map();
    #limits;
    #bytes = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    /**
     * Whether an account was not there before; it is from now on. Null when it can't be told, since no
     * more can be kept.
     */
    isNew(account) {
        const seen = this.see(account, { text: 0, line: 0 });
        return seen === null ? null : seen.last === null;
    }
    /**
     * Takes an account that stands at a place, which comes after all places before. Null when it can't
     * be told whether it is new, since no more can be kept.
     */
    see(account, { text, line }) {
        // A character a byte: they are compared, and not shown.
        const key = String.fromCharCode(...account);
        const known = this.#firsts.get(key);
        if (known !== undefined) {
            const first = { text: known % TEXTS, line: Math.floor(known / TEXTS) };
            const last = this.#lasts.get(key) ?? first.text;
            if (last !== text)
                this.#lasts.set(key, text);
            return { last, first };
        }
        this.#bytes += ENTRY_BYTES + key.length;
        const { accounts, memoryBytes } = this.#limits;
        if (this.#firsts.size >= accounts || this.#bytes > memoryBytes)
            return null;
        try {
            this.#firsts.set(key, line * TEXTS + text);
        }
        catch (error) {
            // There is a largest size of maps.
            if (error instanceof RangeError)
                return null;
            throw error;
        }
        return { last: null, first: { text, line } };
    }
    /** Those accounts that were seen last in a text, in an index of their own. */
    of(text) {
        const index = new AccountIndex(this.#limits);
        for (const [key, first] of this.#firsts) {
            if ((this.#lasts.get(key) ?? first % TEXTS) !== text)
                continue;
            index.#firsts.set(key, text);
            index.#bytes += ENTRY_BYTES + key.length;
        }
        return index;
    }
}

// EXTERNAL MODULE: ./lib/validator/scan/kernel/numbers.js
var numbers = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/validator/scan/search.js
var search = __webpack_require__(4572);
;// CONCATENATED MODULE: ./lib/validator/scan/row-search.js



/**
 * Leaves every row to `Row`, and compares accounts by their bytes. It starts at once and runs
 * everywhere, and so is for small packages and for machines without what the kernel needs.
 */
class RowSearch {
    #options;
    #accounts;
    #texts = [];
    #acrossCount = 0;
    #repeats = [];
    /** Whether texts are still compared with each other, and rows of those that were, all of them. */
    #isAcross;
    #acrossRows = 0;
    constructor(options) {
        this.#options = options;
        this.#accounts = new AccountIndex(options);
        this.#isAcross = options.isSeveral;
    }
    begin(_settings) {
        const text = this.#texts.length;
        const { accounts: mostAccounts, lines: mostLines } = this.#options;
        if (mostAccounts === 0)
            return { ...LEAVE_ALL, end: () => void this.#texts.push(search/* NOT_SEARCHED */.i) };
        if (!this.#isAcross)
            this.#accounts = new AccountIndex(this.#options);
        let count = 0;
        const lines = [];
        /** Line of the first account that could not be kept. */
        let stoppedAt = null;
        return {
            ...LEAVE_ALL,
            add: (bytes, start, end, line) => {
                if (stoppedAt !== null)
                    return;
                const account = bytes.subarray(start, end);
                let seen = this.#accounts.see(account, { text, line });
                if (seen === null && this.#isAcross) {
                    this.#stopAcross(line);
                    this.#accounts = this.#accounts.of(text);
                    seen = this.#accounts.see(account, { text, line });
                }
                if (seen === null)
                    stoppedAt = line;
                else if (seen.last === text) {
                    count++;
                    if (lines.length < mostLines)
                        lines.push(line);
                }
                else if (seen.last !== null) {
                    this.#acrossCount++;
                    const { first } = seen;
                    if (this.#repeats.length < numbers/* MAX_ACROSS */.TG)
                        this.#repeats.push({ text, line, first });
                }
            },
            end: ({ rows }) => {
                const checkedRows = stoppedAt === null ? rows : stoppedAt - 1;
                this.#texts.push({ count, lines, checkedRows });
                if (this.#isAcross)
                    this.#acrossRows += rows;
            },
        };
    }
    finish() {
        const { isSeveral } = this.#options;
        const across = {
            count: this.#acrossCount,
            repeats: this.#repeats,
            checkedRows: isSeveral ? this.#acrossRows : 0,
        };
        return { texts: this.#texts, across };
    }
    beginAgain() {
        throw new Error('All places are known.');
    }
    /** Ends the comparison of texts before the account on a line of the one that is read. */
    #stopAcross(line) {
        this.#isAcross = false;
        this.#acrossRows += line - 1;
    }
}
/** Reads no row, and keeps no account. */
const LEAVE_ALL = {
    read: (_chunk, from) => from,
    add: () => { },
    end: (_ledger) => { },
};

;// CONCATENATED MODULE: ./lib/validator/scan/open-search.js

/** Bytes of text that are read sooner by the kernel, although it has to be loaded. */
const KERNEL_BYTES = 1 << 14;
/**
 * Begins a search: in the kernel, unless there is little to read, or no WebAssembly.
 *
 * @param bytes of all texts; null when that isn't known
 */
async function openSearch(options, bytes, platform) {
    if (bytes !== null && bytes < KERNEL_BYTES)
        return new RowSearch(options);
    const { Kernel } = await __webpack_require__.e(/* import() */ 200).then(__webpack_require__.bind(__webpack_require__, 7200));
    return Kernel.load(options, platform) ?? new RowSearch(options);
}

;// CONCATENATED MODULE: ./lib/validator/run-search.js


/** The search for duplicates of a run, which begins with the first text that there is to read. */
class RunSearch {
    #options;
    #search = null;
    #texts = 0;
    /** Share of all that is to be read that has been read; 0 when that isn't known. */
    share = 0;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Begins the next text.
     *
     * @param bytes of the text; null when that isn't known
     */
    async begin(settings, bytes) {
        const { duplicates, limits, isSeveral, platform } = this.#options;
        const accounts = duplicates ? limits.accounts : 0;
        const { memoryBytes, lines } = limits;
        const share = () => this.share;
        const options = { accounts, memoryBytes, isSeveral, lines, share };
        this.#search ??= await openSearch(options, isSeveral ? null : bytes, platform);
        return { text: this.#texts++, engine: this.#search.begin(settings) };
    }
    /** Ends the search, when the last text has ended. Call once. */
    finish() {
        return this.#search?.finish() ?? NOTHING;
    }
    /** Begins a text of the search again: see `Search.beginAgain`. */
    beginAgain(settings, text) {
        if (this.#search === null)
            throw new Error('There was no text.');
        return this.#search.beginAgain(settings, text);
    }
}
const NOTHING = { texts: [], across: { count: 0, repeats: [], checkedRows: 0 } };
/** Duplicates of a text of the search; of a package without one, none. */
function duplicatesOf(found, text) {
    return (text === null ? undefined : found.texts[text]) ?? search/* NOT_SEARCHED */.i;
}

;// CONCATENATED MODULE: ./lib/validator/byte-collector.js
/** Joins chunks. */
class ByteCollector {
    /** Grows in its place, within what is set aside for it; what isn't written to takes no memory. */
    #buffer;
    /** @param maxBytes that there may be; a chunk that goes beyond them must not be pushed */
    constructor(maxBytes) {
        this.#buffer = new ArrayBuffer(0, { maxByteLength: maxBytes });
    }
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

;// CONCATENATED MODULE: ./lib/validator/rules/tally.js


const RULE_IDS = Object.keys(rules/* RULES */.y);
const RANKS = new Map(RULE_IDS.map((rule, rank) => [rule, rank]));
/** Counts findings by rule, notes the first lines of each, and lists the very first. */
class Tally {
    #entries = new Map();
    #lines;
    /** @param lines of each rule that are noted */
    constructor(lines = rules_limits/* MAX_LINES_PER_RULE */.iY) {
        this.#lines = lines;
    }
    /**
     * Counts a finding about the row on `line`; lines of a rule ascend. True when it is among the
     * first of its rule: then `list` must be called, and only then are facts needed.
     */
    count(rule, line) {
        const entry = this.#entry(rule);
        entry.count++;
        if (entry.lines.length < this.#lines)
            entry.lines.push(line);
        return entry.count <= rules_limits/* MAX_FINDINGS_PER_RULE */.$;
    }
    /** Whether the next finding of a rule is to be listed. */
    lists(rule) {
        return this.counted(rule) < rules_limits/* MAX_FINDINGS_PER_RULE */.$;
    }
    /** Whether the line of the next finding of a rule is to be noted. */
    notes(rule) {
        return (this.#entries.get(rule)?.lines.length ?? 0) < this.#lines;
    }
    /** Notes the line of a finding that is counted by `countMore`. */
    note(rule, line) {
        if (this.notes(rule))
            this.#entry(rule).lines.push(line);
    }
    /** Findings of a rule so far. */
    counted(rule) {
        return this.#entries.get(rule)?.count ?? 0;
    }
    /** Counts findings that are not to be listed. */
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
    /** Replaces the facts of what is listed of a rule. */
    amend(rule, change) {
        const { findings } = this.#entry(rule);
        for (const [index, finding] of findings.entries()) {
            findings[index] = { ...finding, facts: change(finding.facts) };
        }
    }
    /**
     * Tells the first finding of a rule that all `rows` have its fault, if so. A column title is no
     * row like the others, and is left out.
     */
    markAll(rule, rows) {
        const entry = this.#entries.get(rule);
        if (entry === undefined)
            return;
        const titles = this.counted('header-row');
        const inTitles = titles > 0 && entry.lines[0] === 1 ? 1 : 0;
        const allRows = rows - titles;
        if (allRows < 2 || entry.count - inTitles !== allRows)
            return;
        const first = entry.findings[inTitles];
        if (first !== undefined)
            entry.findings[inTitles] = { ...first, allRows };
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

// EXTERNAL MODULE: ./lib/validator/rules/row-rules.js
var row_rules = __webpack_require__(7060);
// EXTERNAL MODULE: ./lib/validator/text/account-faults.js
var account_faults = __webpack_require__(8681);
;// CONCATENATED MODULE: ./lib/validator/scan/row-engine.js



/**
 * A ledger with nothing in it.
 *
 * @param lines of each rule that are noted
 */
function emptyLedger(lines) {
    return {
        rows: 0,
        crlfRows: 0,
        lfRows: 0,
        hasUtf8: false,
        faults: new account_faults/* FaultWatch */.A(),
        lengths: new Float64Array(rules_limits/* MAX_ACCOUNT_CHARACTERS */.yp + 1),
        tally: new Tally(lines),
    };
}


// EXTERNAL MODULE: ./lib/validator/text/characters.js
var characters = __webpack_require__(1734);
;// CONCATENATED MODULE: ./lib/validator/text/encoding-guess.js
/** Bytes of a text that are looked at from time to time while all of it is UTF-8. */
const SAMPLE_BYTES = 4096;
/** Bytes from 0x80 on that follow each other in a text of Windows-1252, at most: `üß`. */
const MAX_RUN = 2;
/**
 * For each byte from 0x80 on whether Windows-1252 has a letter there, or one of the signs that stand
 * in names: `ª`, `´`, `º`, and the apostrophes 0x91 and 0x92.
 */
const IS_1252_LETTER = new Uint8Array(256).fill(1, 0xc0);
for (const byte of [0x8a, 0x8c, 0x8e, 0x91, 0x92, 0x9a, 0x9c, 0x9e, 0x9f, 0xaa, 0xb4, 0xba]) {
    IS_1252_LETTER[byte] = 1;
}
// × and ÷; and ÿ, since FF is rather no text at all.
for (const sign of [0xd7, 0xf7, 0xff])
    IS_1252_LETTER[sign] = 0;
/**
 * Finds out which encoding a text has that is not UTF-8, in constant memory. All is looked at from
 * the first row on that is not UTF-8, and of what comes before a part: a text that is UTF-8 for
 * long shows soon that it is nothing else, and must not be slowed down.
 */
class EncodingGuess {
    #isGb18030 = true;
    #is1252 = true;
    /** Bytes of a character of GB18030 that were read, of up to four. */
    #taken = 0;
    /** Bytes beyond ASCII in succession, and the most of them. */
    #run = 0;
    #longestRun = 0;
    /** Looks at the start of a chunk in which all is UTF-8, from the start of a row on. */
    sample(bytes) {
        this.begin();
        this.take(bytes.subarray(0, SAMPLE_BYTES));
        if (bytes.length > SAMPLE_BYTES)
            this.begin();
    }
    /** Begins to look at another part of the text, where a row starts. */
    begin() {
        this.#taken = 0;
        this.#run = 0;
    }
    /** Looks at the next bytes of the text. */
    take(bytes) {
        if (!this.#isGb18030 && !this.#is1252)
            return;
        for (const byte of bytes) {
            if (byte < 0x80) {
                this.#run = 0;
                if (this.#taken !== 0)
                    this.#continue(byte);
            }
            else {
                this.#run++;
                if (this.#run > this.#longestRun)
                    this.#longestRun = this.#run;
                if (IS_1252_LETTER[byte] === 0)
                    this.#is1252 = false;
                if (this.#taken === 0)
                    this.#start(byte);
                else
                    this.#continue(byte);
            }
        }
    }
    /**
     * The encoding, once all of the text was looked at; null when it is none that is known.
     *
     * @param hasUtf8 whether some rows are UTF-8 beyond ASCII: then others are rather damaged
     */
    end(hasUtf8) {
        const isWhole = this.#isGb18030 && this.#taken === 0;
        const is1252 = this.#is1252 && !hasUtf8 && this.#longestRun <= MAX_RUN;
        // Accents between letters of ASCII are valid GB18030 by chance, but Chinese is not written so.
        if (is1252 && this.#longestRun === 1)
            return 'windows-1252';
        if (isWhole)
            return 'gb18030';
        return is1252 ? 'windows-1252' : null;
    }
    // A character of GB18030 has a byte from 81 to FE, then one from 40 to FE but 7F; or a digit, one
    // from 81 to FE, and a digit (WHATWG Encoding, gb18030 decoder).
    #start(byte) {
        if (byte === 0x80 || byte === 0xff)
            this.#isGb18030 = false;
        else
            this.#taken = 1;
    }
    #continue(byte) {
        const isDigit = byte >= 0x30 && byte <= 0x39;
        if (this.#taken === 2) {
            this.#isGb18030 &&= byte >= 0x81 && byte <= 0xfe;
            this.#taken = 3;
        }
        else if (this.#taken === 3) {
            this.#isGb18030 &&= isDigit;
            this.#taken = 0;
        }
        else if (isDigit) {
            this.#taken = 2;
        }
        else {
            this.#isGb18030 &&= byte >= 0x40 && byte !== 0x7f && byte !== 0xff;
            this.#taken = 0;
        }
    }
}

// EXTERNAL MODULE: ./lib/validator/text/foreign-content.js
var foreign_content = __webpack_require__(380);
// EXTERNAL MODULE: ./lib/validator/scan/kernel/rule-bits.js
var rule_bits = __webpack_require__(2839);
// EXTERNAL MODULE: ./lib/validator/text/spreadsheet.js
var spreadsheet = __webpack_require__(9366);
// EXTERNAL MODULE: ./lib/validator/text/titles.js
var titles = __webpack_require__(2717);
;// CONCATENATED MODULE: ./lib/validator/text/judgement.js





/**
 * Judges a row that was read, and hands over what there is to find. The kernel's `judge` finds the
 * same, but for what only a first row can be.
 *
 * @returns whether the row has no error
 */
function judgeRow(row, settings, find) {
    const hasError = judgeErrors(row, settings, find);
    if (row.invalidByte === 0 && !row.csv?.error)
        judgeWarnings(row, settings, find);
    return !hasError;
}
function judgeErrors(row, settings, find) {
    const { kind, accountType, leastCharacters, mostCharacters, shape } = settings;
    const { characters, bytes, invalidByte } = row;
    // Which encoding it is instead is known when all of the text was read.
    if (invalidByte > 0)
        return find('encoding', { isUtf16: false, invalidByte, likely: null });
    if (row.csv?.error)
        return find(row.csv.error);
    if (row.length === 0)
        return find('row-blank');
    if (characters < leastCharacters || characters > mostCharacters) {
        return find(kind === 'token' ? 'token-length' : 'account-length', { characters });
    }
    if (shape === null || shape.matches(row.kept, 0, bytes))
        return false;
    const fault = (0,account_faults/* accountFault */.h)(accountType, row.kept.subarray(0, bytes));
    return find('account-type', { accountType, fault });
}
function judgeWarnings(row, { kind }, find) {
    const { characters, bytes, rules, csv } = row;
    if (characters <= rules_limits/* MAX_ACCOUNT_CHARACTERS */.yp && bytes > rules_limits/* MAX_ACCOUNT_BYTES */.BY) {
        find('account-bytes', { kind, characters, bytes });
    }
    if (rules & rule_bits/* CONTROL_CHARACTER */.gW) {
        find('control-character', { codePoints: row.codePoints(rule_bits/* CONTROL_CHARACTER */.gW) });
    }
    if (rules & rule_bits/* FORMAT_CHARACTER */._H) {
        find('format-character', { codePoints: row.codePoints(rule_bits/* FORMAT_CHARACTER */._H) });
    }
    if (rules & rule_bits/* SEPARATOR */.wv)
        find('separator', { codePoints: row.codePoints(rule_bits/* SEPARATOR */.wv) });
    if (rules & rule_bits/* FULL_WIDTH */.rC)
        find('full-width');
    const trace = bytes <= row.kept.length ? (0,spreadsheet/* traceIn */.J)(row.kept, 0, bytes) : null;
    if (trace !== null)
        find('spreadsheet', { trace });
    const { leadingWhiteSpace: leading, trailingWhiteSpace: trailing } = row;
    if (leading !== null || trailing !== null)
        find('whitespace', { leading, trailing });
    if (row.line === 1)
        judgeFirst(row.account, find);
    if (csv?.hasQuoteInside)
        find('csv-quote-inside');
    if (csv?.quoted)
        find('csv-quoted');
}
function judgeFirst(account, find) {
    if ((0,spreadsheet/* isSeparatorRow */.w)(account))
        find('spreadsheet', { trace: 'separator-row' });
    if ((0,titles/* isTitle */.p)(account))
        find('header-row');
}

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
    /** Whether a quote stands inside a value that is not quoted. */
    hasQuoteInside = false;
    #state = 'first';
    reset() {
        this.error = null;
        this.quoted = false;
        this.hasQuoteInside = false;
        this.#state = 'first';
    }
    /** Whether a byte that is neither a quote nor a comma belongs to the account, and changes nothing. */
    get isInValue() {
        return this.#state === 'plain' || this.#state === 'quoted';
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
        if (byte === characters/* QUOTE */.jA)
            this.hasQuoteInside = true;
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

// EXTERNAL MODULE: ./lib/validator/text/utf8.js
var utf8 = __webpack_require__(1865);
;// CONCATENATED MODULE: ./lib/validator/text/row.js





/** Bytes of an account that are kept: enough for every account within the limit of characters. */
const KEPT_BYTES = 4 * rules_limits/* MAX_ACCOUNT_CHARACTERS */.yp;
/** Different code points that offend of which a row keeps account, and where it stops looking. */
const MAX_OFFENDERS = 16;
const LISTED_CHARACTERS = 1000;
/** Of a byte: it is beyond ASCII, a sign of a csv, or of a line end. */
const STOP = 0xffff;
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
    /** Position in the row, from 1, of the first byte that is not UTF-8; 0 when all are. */
    invalidByte = 0;
    /** What its characters show, as bits of rules. */
    rules = 0;
    /** How the row ends: in CRLF, in LF, or not at all, as the last one may. */
    ending = null;
    /** The account; only its first bytes when it is over the limit of characters. */
    kept = new Uint8Array(KEPT_BYTES);
    #utf8 = new utf8/* Utf8Reader */.lQ();
    /** For each byte the rules about it, or `STOP`. */
    #bytes = new Uint16Array(256).fill(STOP);
    #asciiRules;
    #offenders = new Set();
    #characterStart = 0;
    #firstCodePoint = 0;
    #lastCodePoint = 0;
    /** Whether a CR waits for the next byte: before LF it is a part of the line ending. */
    #holdsCr = false;
    constructor(format) {
        this.csv = format === 'csv' ? new CsvReader() : null;
        this.#asciiRules = (0,characters/* asciiRules */.hv)(format);
        this.#bytes.set(this.#asciiRules);
        const stops = format === 'csv' ? [characters.CR, characters.LF, characters/* QUOTE */.jA, characters/* COMMA */.KE] : [characters.CR, characters.LF];
        for (const byte of stops)
            this.#bytes[byte] = STOP;
    }
    /** Begins the row on `line`. */
    start(line) {
        this.line = line;
        this.length = 0;
        this.characters = 0;
        this.bytes = 0;
        this.invalidByte = 0;
        this.rules = 0;
        this.ending = null;
        if (this.#offenders.size > 0)
            this.#offenders.clear();
        this.#utf8.reset();
        this.csv?.reset();
    }
    /** Reads from `from` on; returns the position behind the row's LF, or -1 when it isn't there. */
    read(chunk, from) {
        let at = from;
        while (at < chunk.length) {
            const byte = chunk[at];
            if (this.#bytes[byte] !== STOP && this.#takesRuns) {
                at = this.#takeRun(chunk, at);
                continue;
            }
            if (byte === characters.LF) {
                this.ending = this.#holdsCr ? 'CRLF' : 'LF';
                this.#holdsCr = false;
                this.#end();
                return at + 1;
            }
            if (this.#holdsCr)
                this.#take(characters.CR);
            this.#holdsCr = byte === characters.CR;
            const size = byte < 0x80 ? 1 : this.#takeCharacter(chunk, at);
            if (size === 1 && byte !== characters.CR)
                this.#take(byte);
            at += size;
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
    /** The account, which must be valid; cut when it is over the limit of characters. */
    get account() {
        if (this.bytes <= KEPT_BYTES)
            return (0,utf8/* decodeUtf8 */._6)(this.kept, 0, this.bytes);
        return '';
    }
    /** Whether some of the row is beyond ASCII. */
    get isBeyondAscii() {
        return this.bytes > this.characters;
    }
    /** Code points of the account that show one of these rules, each once, ascending. */
    codePoints(rule) {
        return [...this.#offenders]
            .filter((codePoint) => (this.#rulesAbout(codePoint) & rule) !== 0)
            .sort((one, other) => one - other);
    }
    /** White space that the account starts with; null when it doesn't. */
    get leadingWhiteSpace() {
        return this.bytes > 0 && (0,characters/* isWhiteSpace */.i0)(this.#firstCodePoint) ? this.#firstCodePoint : null;
    }
    /** White space that the account ends with; null when it doesn't. */
    get trailingWhiteSpace() {
        return this.bytes > 0 && (0,characters/* isWhiteSpace */.i0)(this.#lastCodePoint) ? this.#lastCodePoint : null;
    }
    /** Whether bytes of ASCII may be taken at once that are neither signs of a csv nor line ends. */
    get #takesRuns() {
        if (this.#holdsCr || this.invalidByte > 0 || !this.#utf8.complete)
            return false;
        return this.csv === null || this.csv.isInValue;
    }
    /** Takes such bytes from `from` on, one at least; returns where they end. */
    #takeRun(chunk, from) {
        const table = this.#bytes;
        let end = from;
        let rules = 0;
        for (; end < chunk.length; end++) {
            const about = table[chunk[end]];
            if (about === STOP)
                break;
            rules |= about;
        }
        if (this.characters === 0)
            this.#firstCodePoint = chunk[from];
        this.#lastCodePoint = chunk[end - 1];
        if ((rules & rule_bits/* CHARACTERS */.jt) !== 0) {
            for (let at = from; at < end && this.#wantsOffenders(rules); at++)
                this.#judge(chunk[at]);
        }
        this.#keepBytes(chunk, from, end);
        this.length += end - from;
        this.characters += end - from;
        return end;
    }
    /** Takes a character beyond ASCII if all of it is in the chunk; returns its bytes, otherwise 1. */
    #takeCharacter(chunk, at) {
        if (this.invalidByte > 0 || !this.#utf8.complete)
            return 1;
        const size = (0,utf8/* sizeOfValid */.zl)(chunk, at);
        if (size === 1)
            return 1;
        this.length += size;
        // To a csv all characters beyond ASCII are the same.
        if (this.csv !== null && !this.csv.take(chunk[at]))
            return size;
        this.#keepBytes(chunk, at, at + size);
        this.#keepCharacter((0,utf8/* codePointAt */.vS)(chunk, at));
        return size;
    }
    #take(byte) {
        this.length++;
        if (this.invalidByte > 0)
            return;
        if (byte < 0x80 && this.#utf8.complete) {
            if (this.csv === null || this.csv.take(byte)) {
                if (this.bytes < KEPT_BYTES)
                    this.kept[this.bytes] = byte;
                this.bytes++;
                this.#keepCharacter(byte);
            }
            return;
        }
        if (this.#utf8.complete)
            this.#characterStart = this.length;
        if (!this.#utf8.take(byte))
            this.invalidByte = this.#characterStart;
        else if (this.csv === null || this.csv.take(byte)) {
            if (this.bytes < KEPT_BYTES)
                this.kept[this.bytes] = byte;
            this.bytes++;
            if (this.#utf8.complete)
                this.#keepCharacter(this.#utf8.codePoint);
        }
    }
    #keepBytes(chunk, start, end) {
        const most = Math.min(end, start + KEPT_BYTES - this.bytes);
        for (let at = start, to = this.bytes; at < most; at++, to++)
            this.kept[to] = chunk[at];
        this.bytes += end - start;
    }
    #keepCharacter(codePoint) {
        this.characters++;
        if (this.characters === 1)
            this.#firstCodePoint = codePoint;
        this.#lastCodePoint = codePoint;
        this.#judge(codePoint);
    }
    #judge(codePoint) {
        const rules = this.#rulesAbout(codePoint) & rule_bits/* CHARACTERS */.jt;
        if (rules === 0 || !this.#wantsOffenders(rules))
            return;
        this.rules |= rules;
        this.#offenders.add(codePoint);
    }
    /** Whether characters with these rules are still listed; all of them may be very many. */
    #wantsOffenders(rules) {
        const isNew = (rules & rule_bits/* CHARACTERS */.jt & ~this.rules) !== 0;
        return isNew || (this.characters < LISTED_CHARACTERS && this.#offenders.size < MAX_OFFENDERS);
    }
    #rulesAbout(codePoint) {
        return codePoint < 128 ? this.#asciiRules[codePoint] : (0,characters/* rulesAbout */.N0)(codePoint);
    }
    #end() {
        if (this.invalidByte === 0 && !this.#utf8.complete)
            this.invalidByte = this.#characterStart;
        this.csv?.end();
    }
}

;// CONCATENATED MODULE: ./lib/validator/text/rows.js








const UTF8_MARK = [0xef, 0xbb, 0xbf];
/** Reads the rows of a text, chunk by chunk, and judges each. */
class RowReader {
    #settings;
    #isEntry;
    #ledger;
    #engine;
    #row;
    #isUtf8;
    #guess = new EncodingGuess();
    /** Whether all of the chunk before was looked at for its encoding. */
    #isGuessing = false;
    /** Whether `#row` has begun in an earlier chunk. */
    #isInRow = false;
    /** The first bytes, until there are enough to know what the text is; null from then on. */
    #head = new Uint8Array(0);
    /** Whether the text is no list, or can't be read: then nothing is said of its rows. */
    #isRefused = false;
    /** @param engine made for the same settings, and for this text alone */
    constructor(settings, engine, { isUtf8, isEntry = false, lines }) {
        this.#settings = settings;
        this.#isEntry = isEntry;
        this.#engine = engine;
        this.#isUtf8 = isUtf8;
        this.#row = new Row(settings.format);
        this.#ledger = emptyLedger(lines);
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
        if (head.length < foreign_content/* HEAD_BYTES */.Lq)
            this.#head = Uint8Array.from(head);
        else
            this.#start(head);
    }
    /** Ends the text. Call once. */
    end() {
        if (this.#head !== null)
            this.#start(this.#head);
        const { tally } = this.#ledger;
        if (this.#isRefused) {
            this.#engine.end(this.#ledger);
            return { rows: 0, accounts: 0, lengths: [], findings: tally };
        }
        if (this.#isInRow) {
            this.#row.endWithoutLf();
            this.#judge();
        }
        const { rows, crlfRows, lfRows } = this.#ledger;
        if (rows === 0)
            tally.add('file-empty');
        if (crlfRows > 0 && lfRows > 0)
            tally.add('line-ends');
        this.#engine.end(this.#ledger);
        this.#complete();
        const lengths = [...this.#ledger.lengths]
            .map((accounts, characters) => ({ characters, accounts }))
            .filter(({ accounts }) => accounts > 0);
        return {
            rows,
            accounts: lengths.reduce((sum, { accounts }) => sum + accounts, 0),
            lengths,
            findings: tally,
        };
    }
    /** Completes findings by what is known only now that all rows were read. */
    #complete() {
        const { tally, rows, hasUtf8, faults } = this.#ledger;
        if (tally.counted('encoding') > 0) {
            const likely = this.#guess.end(hasUtf8);
            tally.amend('encoding', (facts) => (facts.isUtf16 ? facts : { ...facts, likely }));
        }
        for (const [rule] of row_rules/* ROW_RULES */.b) {
            const isOneFault = rule !== 'account-type' || faults.areSame;
            if (isOneFault)
                tally.markAll(rule, rows);
        }
    }
    /** Begins the text with its first bytes: `HEAD_BYTES` at least, or all of them. */
    #start(head) {
        this.#head = null;
        const { tally } = this.#ledger;
        const content = (0,foreign_content/* foreignContent */.IF)(head);
        this.#isRefused = content !== null || (0,foreign_content/* isUtf16 */.bJ)(head);
        if (content !== null)
            tally.add('file-content', { content, isEntry: this.#isEntry });
        else if (this.#isRefused)
            tally.add('encoding', { isUtf16: true });
        if (this.#isRefused)
            return;
        const hasMark = UTF8_MARK.every((byte, at) => head[at] === byte);
        if (hasMark)
            tally.add('bom');
        this.#read(hasMark ? head.subarray(UTF8_MARK.length) : head);
    }
    #read(bytes) {
        if (this.#isRefused)
            return;
        for (let start = 0; start < bytes.length; start += numbers/* MAX_CHUNK_BYTES */.xR) {
            this.#readChunk(bytes.subarray(start, start + numbers/* MAX_CHUNK_BYTES */.xR));
        }
    }
    #readChunk(bytes) {
        const firstRow = this.#isInRow ? this.#readRow(bytes, 0) : 0;
        const wholeRows = bytes.subarray(firstRow, bytes.lastIndexOf(characters.LF) + 1);
        const chunk = { bytes, isUtf8: this.#isUtf8(wholeRows) };
        let at = firstRow;
        while (at < bytes.length) {
            // The first row may be a column title, and so is never left to the engine.
            if (this.#ledger.rows > 0)
                at = this.#engine.read(chunk, at, this.#ledger);
            if (at < bytes.length)
                at = this.#readRow(bytes, at);
        }
        this.#guessAt(bytes, firstRow);
    }
    /** Looks at the encoding of a chunk that was read, in which the first row starts at `firstRow`. */
    #guessAt(bytes, firstRow) {
        const isInvalid = this.#isInRow && this.#row.invalidByte > 0;
        if (!isInvalid && this.#ledger.tally.counted('encoding') === 0) {
            this.#guess.sample(bytes.subarray(firstRow));
            return;
        }
        if (!this.#isGuessing)
            this.#guess.begin();
        this.#guess.take(this.#isGuessing ? bytes : bytes.subarray(firstRow));
        this.#isGuessing = true;
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
        const ledger = this.#ledger;
        ledger.rows++;
        if (row.ending === 'CRLF')
            ledger.crlfRows++;
        if (row.ending === 'LF')
            ledger.lfRows++;
        if (row.invalidByte === 0 && !row.csv?.error && row.isBeyondAscii)
            ledger.hasUtf8 = true;
        const isAccount = judgeRow(row, this.#settings, this.#find);
        if (!isAccount)
            return;
        ledger.lengths[row.characters]++;
        this.#engine.add(row.kept, 0, row.bytes, row.line);
    }
    /** Writes down a finding about the row. */
    #find = (rule, ...facts) => {
        const { tally, faults } = this.#ledger;
        const { line } = this.#row;
        if (rule === 'account-type' && !(line === 1 && (0,titles/* isTitle */.p)(this.#row.account))) {
            faults.take(facts[0].fault);
        }
        if (tally.count(rule, line))
            tally.list(rule, line, ...facts);
        return true;
    };
}
/** One array after the other. */
function join(one, other) {
    const joined = new Uint8Array(one.length + other.length);
    joined.set(one);
    joined.set(other, one.length);
    return joined;
}

;// CONCATENATED MODULE: ./lib/validator/validation.js








/** One run of the validator over one package, from its name and bytes to what is found. */
class Validation {
    #name;
    #format;
    #setup;
    #tally = new Tally();
    #entry = null;
    #size = null;
    #contentSize = null;
    #sha256 = null;
    #settings = null;
    #text = null;
    #rows = null;
    #totals = null;
    /** @param name base name of the file */
    constructor(name, setup) {
        this.#name = name;
        this.#format = formatOf(name);
        this.#setup = setup;
    }
    /**
     * Reads the package. Call once.
     *
     * @throws the reason of the signal, and what `source` throws
     */
    async run(source) {
        await this.#read(source);
        // Of an empty archive, that it is empty says it all.
        const isEmptyZip = this.#format === 'zip' && this.#size === 0;
        if (!isEmptyZip)
            judgeName(this.#name, this.#tally);
    }
    /** The number of its text in the search, and how it was read; null when it has none. */
    get text() {
        return this.#text === null ? null : { number: this.#text, settings: this.#settings };
    }
    /** Whether accounts were taken to the search of a text that turned out to be worth nothing. */
    get isVoid() {
        return this.#rows !== null && this.#totals === null;
    }
    /** Ends the text in the search, also a void one, so that the next can begin. Call last. */
    end() {
        if (this.isVoid)
            this.#rows.end();
    }
    /** Says that the file can't be opened or read, and nothing of what was read of it. */
    refuse(error) {
        if (error.rule === 'file-missing') {
            this.#tally.add('file-missing', { missing: error.missing });
        }
        else {
            judgeName(this.#name, this.#tally);
            const isAltered = error instanceof FileAlteredError;
            this.#tally.add('file-unreadable', { reason: error.message, isAltered });
            this.#entry = null;
            this.#size = null;
            this.#sha256 = null;
            this.#totals = null;
        }
    }
    async #read({ chunks, totalBytes, again }) {
        const { hooks, limits, platform } = this.#setup;
        if (totalBytes !== null && totalBytes > limits.fileBytes) {
            return this.#refuseSize(totalBytes, true);
        }
        const hash = platform.sha256();
        const isText = this.#format === 'txt' || this.#format === 'csv';
        const archive = this.#format === 'zip' ? new ByteCollector(limits.fileBytes) : null;
        const rows = isText ? await this.#begin(this.#format, totalBytes) : null;
        let size = 0;
        for await (const chunk of chunks) {
            hooks.signal?.throwIfAborted();
            size += chunk.length;
            if (size > limits.fileBytes)
                return this.#refuseSize(size, false);
            hash.update(chunk);
            hooks.onBytes?.(chunk);
            archive?.push(chunk);
            if (rows !== null && totalBytes !== null)
                this.#setup.onShare(size / totalBytes);
            rows?.push(chunk);
            hooks.onProgress?.({ bytes: size, totalBytes, rows: rows?.rows ?? 0 });
        }
        hooks.signal?.throwIfAborted();
        this.#size = size;
        this.#sha256 = hash.digest();
        if (rows !== null)
            this.#take(rows.end());
        else if (size === 0)
            this.#tally.add('file-empty');
        else if (archive !== null)
            await this.#readArchive(archive, again);
        if (size > rules_limits/* MAX_FILE_BYTES_DECIMAL */.WE) {
            this.#tally.add('file-size-decimal', { bytes: size });
        }
    }
    #refuseSize(size, isAll) {
        this.#size = size;
        this.#tally.add('file-size', { bytes: size, isAll });
    }
    async #readArchive(archive, again) {
        const { limits, platform } = this.#setup;
        // Loaded only now: most packages are none.
        const { ArchiveError, openArchive } = await __webpack_require__.e(/* import() */ 859).then(__webpack_require__.bind(__webpack_require__, 7859));
        const { entry, problems, content } = openArchive(archive.bytes(), platform, {
            name: this.#name,
            maxExpandedBytes: limits.textBytes,
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
            data = spanAgain(again(), span, { first, hash: platform.sha256() });
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
        const { signal, onProgress } = this.#setup.hooks;
        const rows = await this.#begin(content.format, content.size);
        const bytes = this.#size ?? 0;
        let contentSize = 0;
        for await (const chunk of content.chunks({ signal, read })) {
            signal?.throwIfAborted();
            contentSize += chunk.length;
            this.#setup.onShare(contentSize / content.size);
            rows.push(chunk);
            onProgress?.({ bytes, totalBytes: bytes, rows: rows.rows });
        }
        signal?.throwIfAborted();
        this.#contentSize = contentSize;
        this.#take(rows.end());
    }
    /** @param bytes of the text; null when that isn't known */
    async #begin(format, bytes) {
        const { checks, limits, platform, search } = this.#setup;
        const settings = { ...checks, format };
        const { text, engine } = await search.begin(settings, bytes);
        this.#settings = settings;
        this.#text = text;
        this.#rows = new RowReader(settings, engine, {
            isUtf8: platform.isUtf8,
            isEntry: this.#format === 'zip',
            lines: limits.lines,
        });
        return this.#rows;
    }
    /** Takes what was found in the rows, once nothing can turn up any more that makes it void. */
    #take(totals) {
        this.#totals = totals;
        this.#tally.absorb(totals.findings);
    }
    /** All that was found in the package, once the run's search is finished. */
    outcome(found) {
        const duplicates = duplicatesOf(found, this.isVoid ? null : this.#text);
        for (const line of duplicates.lines) {
            if (this.#tally.count('duplicate', line))
                this.#tally.list('duplicate', line);
        }
        this.#tally.countMore('duplicate', duplicates.count - duplicates.lines.length);
        const { errors, warnings, counts, findings, lines } = this.#tally.summary();
        const isText = this.#format === 'txt' || this.#format === 'csv';
        return {
            file: this.#name,
            format: this.#format,
            entry: this.#entry,
            kind: this.#setup.checks.kind,
            size: this.#size,
            contentSize: isText ? this.#size : this.#contentSize,
            sha256: this.#sha256,
            rows: this.#totals?.rows ?? 0,
            accounts: this.#totals?.accounts ?? 0,
            duplicates: counts.duplicate ?? 0,
            duplicatesCheckedRows: duplicates.checkedRows,
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

;// CONCATENATED MODULE: ./lib/validator/validate.js





/**
 * Validates a package.
 *
 * @throws {TypeError} for options that can't be used, the signal's reason, and what the package
 * throws, unless that is a `FileError`; never for a bad package
 */
async function validate(subject, options, platform) {
    const setup = setUp(options, platform, false);
    options.signal?.throwIfAborted();
    const validation = await validateOne(subject, {
        ...setup,
        onShare: (share) => {
            setup.search.share = share;
        },
    });
    return validation.outcome(setup.search.finish());
}
/**
 * What the validation of one or several packages goes by.
 *
 * @throws {TypeError} for options that can't be used
 */
function setUp(options, platform, isSeveral) {
    const checks = checksFor(options);
    const limits = { ...LIMITS, ...options.limits };
    const duplicates = options.duplicates ?? true;
    const search = new RunSearch({ duplicates, limits, isSeveral, platform });
    return { checks, hooks: options, limits, platform, search };
}
/** Reads a package, and closes it; what can't be read is a finding. */
async function validateOne(subject, setup) {
    const validation = new Validation(subject.name, setup);
    try {
        const source = await subject.open();
        try {
            await validation.run(source);
        }
        finally {
            await source.close?.();
        }
    }
    catch (error) {
        if (!(error instanceof FileError))
            throw error;
        validation.refuse(error);
    }
    validation.end();
    return validation;
}

;// CONCATENATED MODULE: ./lib/validator/first-places.js




/**
 * Finds where accounts across texts stand first, and puts that into what was found. Texts are read
 * once more for it, in their order, until all are known: a search keeps too little of an account to
 * tell its line later. Places in a file that was altered, or is gone, in the meantime stay unknown.
 *
 * @throws the signal's reason, and what a package throws, unless that is a `FileError`
 */
async function findFirstPlaces(texts, looking) {
    const { found } = looking;
    const isKnown = () => found.across.repeats.every(({ first }) => first !== null);
    for (const text of texts) {
        if (isKnown())
            return;
        try {
            await readAgain(text, looking, isKnown);
        }
        catch (error) {
            if (!(error instanceof FileError))
                throw error;
        }
    }
}
async function readAgain({ subject, number, settings }, looking, isKnown) {
    const { search, platform, hooks } = looking;
    const rows = new RowReader(settings, search.beginAgain(settings, number), platform);
    const source = await subject.open();
    try {
        for await (const chunk of textOf(source, subject.name, looking)) {
            hooks.signal?.throwIfAborted();
            rows.push(chunk);
            if (isKnown())
                return;
        }
        rows.end();
    }
    finally {
        await source.close?.();
    }
}
/** The text of a package that was found to be sound. */
async function* textOf({ chunks }, name, { limits, platform, hooks }) {
    if (formatOf(name) !== 'zip') {
        yield* chunks;
        return;
    }
    const archive = new ByteCollector(limits.fileBytes);
    for await (const chunk of chunks)
        archive.push(chunk);
    const { openArchive } = await __webpack_require__.e(/* import() */ 859).then(__webpack_require__.bind(__webpack_require__, 7859));
    const { content } = openArchive(archive.bytes(), platform, { maxExpandedBytes: limits.textBytes });
    if (content !== null)
        yield* content.chunks({ signal: hooks.signal });
}

;// CONCATENATED MODULE: ./lib/validator/validate-all.js


/**
 * Validates packages one after the other, and compares the accounts of all of them in one search.
 * The accounts of a package whose text turns out to be worth nothing are compared with no others.
 *
 * @throws {TypeError} for options that can't be used, the signal's reason, and what a package throws,
 * unless that is a `FileError`; never for a bad package
 */
async function validateAll(packages, options, platform) {
    let sound = packages.map((one, index) => ({ one, index }));
    const voids = new Map();
    for (;;) {
        const reading = await readAll(sound, options, platform);
        const { validations, found } = reading;
        if (validations.every(({ isVoid }) => !isVoid))
            return outcomesOf(reading, voids);
        // What void texts had is in the search, and can't be taken out of it.
        for (const [at, validation] of validations.entries()) {
            if (validation.isVoid)
                voids.set(sound[at].index, validation.outcome(found));
        }
        sound = sound.filter(({ index }) => !voids.has(index));
    }
}
async function readAll(packages, options, platform) {
    const setup = setUp(options, platform, packages.length > 1);
    const validations = [];
    const progress = new Progress(packages, options);
    for (const { one } of packages) {
        options.signal?.throwIfAborted();
        progress.next();
        const onShare = (share) => {
            setup.search.share = progress.shareWith(share);
        };
        const hooks = { ...options, onProgress: progress.report };
        validations.push(await validateOne(one, { ...setup, hooks, onShare }));
    }
    const found = setup.search.finish();
    if (validations.every(({ isVoid }) => !isVoid)) {
        const texts = validations.flatMap(({ text }, at) => text === null ? [] : [{ subject: packages[at].one, ...text }]);
        await findFirstPlaces(texts, { found, ...setup });
    }
    return { packages, validations, found };
}
/** How far the reading of all packages has come. */
class Progress {
    #sizes;
    /** Bytes of all; null when that isn't known. */
    #total;
    #onProgress;
    #at = -1;
    /** Bytes and rows of the packages before, and of the one that is read. */
    #before = { bytes: 0, rows: 0 };
    #now = { bytes: 0, rows: 0 };
    constructor(packages, { onProgress }) {
        this.#sizes = packages.map(({ one }) => one.size ?? null);
        this.#total = this.#sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
        this.#onProgress = onProgress;
    }
    /** Goes on to the next package. */
    next() {
        this.#at++;
        this.#before = {
            bytes: this.#before.bytes + this.#now.bytes,
            rows: this.#before.rows + this.#now.rows,
        };
        this.#now = { bytes: 0, rows: 0 };
    }
    /** Share of all that has been read, when so much has been of the package. */
    shareWith(share) {
        const total = this.#total;
        if (total === null || total === 0)
            return (this.#at + share) / this.#sizes.length;
        return (this.#before.bytes + share * this.#sizes[this.#at]) / total;
    }
    /** Tells what has been read of all packages. */
    report = ({ bytes, rows }) => {
        this.#now = { bytes, rows };
        this.#onProgress?.({
            bytes: this.#before.bytes + bytes,
            totalBytes: this.#total,
            rows: this.#before.rows + rows,
        });
    };
}
function outcomesOf({ packages, validations, found }, voids) {
    const outcomes = new Map(voids);
    /** Index of the package that each text is of. */
    const indexes = [];
    for (const [at, validation] of validations.entries()) {
        const { index } = packages[at];
        outcomes.set(index, validation.outcome(found));
        if (validation.text !== null)
            indexes.push(index);
    }
    const { count, checkedRows, repeats } = found.across;
    return {
        packages: [...outcomes].sort(([one], [other]) => one - other).map(([, outcome]) => outcome),
        duplicatesAcross: count,
        acrossCheckedRows: checkedRows,
        findingsAcross: repeats.flatMap(({ text, line, first }) => 
        // Without a first place, a file was altered since it was read.
        first === null
            ? []
            : [
                {
                    index: indexes[text],
                    line,
                    otherIndex: indexes[first.text],
                    otherLine: first.line,
                },
            ]),
    };
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

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ROW_RULES)
/* harmony export */ });
/* harmony import */ var _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2839);

/** The rules that a row alone is judged by, with their bits; one of length goes by the kind. */
const ROW_RULES = [
    ['encoding', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .ENCODING */ .Kk],
    ['csv-quote', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .CSV_QUOTE */ .uK],
    ['csv-columns', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .CSV_COLUMNS */ .Np],
    ['row-blank', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_BLANK */ .yH],
    ['account-length', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTH */ .pi],
    ['token-length', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTH */ .pi],
    ['account-type', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCOUNT_TYPE */ .HR],
    ['account-bytes', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCOUNT_BYTES */ .cT],
    ['control-character', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_CHARACTER */ .gW],
    ['format-character', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    ['separator', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .SEPARATOR */ .wv],
    ['full-width', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL_WIDTH */ .rC],
    ['spreadsheet', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .SPREADSHEET */ .n9],
    ['whitespace', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .WHITESPACE */ .cv],
    ['csv-quote-inside', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .CSV_QUOTE_INSIDE */ .xc],
    ['csv-quoted', _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .CSV_QUOTED */ .kb],
];


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
        summary: 'The account holds a semicolon, a vertical bar, a tab, U+3001, U+FF0C, U+FF1B or, in a txt, a comma.',
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

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ MAX_ACROSS),
/* harmony export */   oM: () => (/* binding */ FIRST_PAGES),
/* harmony export */   xR: () => (/* binding */ MAX_CHUNK_BYTES)
/* harmony export */ });
// What the kernel and its host have to agree on. Plain numbers, so that both can import them.
/** Bytes of the largest chunk that rows are read from. */
const MAX_CHUNK_BYTES = 1 << 20;
/** Accounts in two texts that are told of: the first of all. */
const MAX_ACROSS = 20;
/** Pages of WebAssembly that there are at first. */
const FIRST_PAGES = 1;


/***/ }),

/***/ 2839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ ACCOUNT_TYPE),
/* harmony export */   Kk: () => (/* binding */ ENCODING),
/* harmony export */   Np: () => (/* binding */ CSV_COLUMNS),
/* harmony export */   _H: () => (/* binding */ FORMAT_CHARACTER),
/* harmony export */   cT: () => (/* binding */ ACCOUNT_BYTES),
/* harmony export */   cv: () => (/* binding */ WHITESPACE),
/* harmony export */   gW: () => (/* binding */ CONTROL_CHARACTER),
/* harmony export */   jt: () => (/* binding */ CHARACTERS),
/* harmony export */   kb: () => (/* binding */ CSV_QUOTED),
/* harmony export */   n9: () => (/* binding */ SPREADSHEET),
/* harmony export */   pi: () => (/* binding */ LENGTH),
/* harmony export */   rC: () => (/* binding */ FULL_WIDTH),
/* harmony export */   uK: () => (/* binding */ CSV_QUOTE),
/* harmony export */   wv: () => (/* binding */ SEPARATOR),
/* harmony export */   xc: () => (/* binding */ CSV_QUOTE_INSIDE),
/* harmony export */   yH: () => (/* binding */ ROW_BLANK)
/* harmony export */ });
/* unused harmony export ERRORS */
// A bit for each rule that the kernel judges rows by, in the order of the rules. Read by the kernel
// and by its host alike, so there are no types here that only one of them knows.
const ENCODING = 1;
const CSV_QUOTE = 2;
const CSV_COLUMNS = 4;
const ROW_BLANK = 8;
/** `account-length` or `token-length`. */
const LENGTH = 16;
const ACCOUNT_TYPE = 32;
/** All errors; a row has one of them at most. */
const ERRORS = 63;
const ACCOUNT_BYTES = 64;
const CONTROL_CHARACTER = 128;
const FORMAT_CHARACTER = 256;
const SEPARATOR = 512;
const FULL_WIDTH = 1024;
/** What characters anywhere in an account show; the bits above are not told by one character. */
const CHARACTERS = 1920;
const SPREADSHEET = 2048;
/** Of a character: it is white space. Of a row: it starts or ends with that. */
const WHITESPACE = 4096;
const CSV_QUOTE_INSIDE = 8192;
const CSV_QUOTED = 16384;


/***/ }),

/***/ 4572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ NOT_SEARCHED)
/* harmony export */ });
/** Duplicates of a text when there was no search. */
const NOT_SEARCHED = { count: 0, lines: [], checkedRows: 0 };


/***/ }),

/***/ 8681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ FaultWatch),
/* harmony export */   h: () => (/* binding */ accountFault)
/* harmony export */ });
/* harmony import */ var _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2839);
/* harmony import */ var _account_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7570);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1734);
/* harmony import */ var _email_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(232);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1865);





const PLUS = 0x2b;
const ZERO = 0x30;
const AT_SIGN = 0x40;
const FULL_WIDTH_AT = 0xff20;
/** What stands between the digits of a phone number as people write it, besides spaces. */
const PHONE_SIGNS = new Set([...'-()./‐‑‒–—−'].map((sign) => sign.codePointAt(0)));
/** Whether all accounts that are not of their type are off in the same way. */
class FaultWatch {
    /** Whether that is so as yet. */
    areSame = true;
    #first;
    /** Takes the fault of the next one. */
    take(fault) {
        if (this.#first === undefined)
            this.#first = fault;
        else if (this.#first !== fault)
            this.areSame = false;
    }
}
/**
 * In which way an account is off that is not of its type's shape; null when the type has none.
 *
 * @param account valid UTF-8
 */
function accountFault(type, account) {
    const shape = _account_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .SHAPES */ .H[type];
    if (shape === undefined)
        return null;
    const makeup = makeupOf(account);
    if ((makeup.rules & (_scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTROL_CHARACTER */ .gW | _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMAT_CHARACTER */ ._H)) !== 0)
        return 'invisible';
    if (type === 'email')
        return emailFault(makeup, account);
    if ((makeup.rules & _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_WIDTH */ .rC) !== 0)
        return 'full-width';
    if (type === 'phone')
        return phoneFault(makeup, account);
    if (makeup.letters > 0 && fitsInOtherCase(shape, account))
        return 'letter-case';
    if ((makeup.rules & _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_3__/* .WHITESPACE */ .cv) !== 0)
        return 'white-space';
    if (type === 'qq' && makeup.letters > 0)
        return 'letters';
    if (makeup.characters < shape.least)
        return 'too-few';
    return makeup.characters > shape.most ? 'too-many' : 'characters';
}
function makeupOf(account) {
    let characters = 0;
    let digits = 0;
    let letters = 0;
    let atSigns = 0;
    let phoneSigns = 0;
    let hasFullWidthAt = false;
    let rules = 0;
    for (let at = 0; at < account.length; at += (0,_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeOf */ .$d)(account[at])) {
        const codePoint = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .codePointAt */ .vS)(account, at);
        const about = (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesAbout */ .N0)(codePoint);
        characters++;
        rules |= about;
        if (codePoint >= ZERO && codePoint <= 0x39)
            digits++;
        else if (isLetter(codePoint))
            letters++;
        else if ((about & _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_3__/* .WHITESPACE */ .cv) !== 0 || PHONE_SIGNS.has(codePoint))
            phoneSigns++;
        else if (codePoint === AT_SIGN)
            atSigns++;
        else if (codePoint === FULL_WIDTH_AT)
            hasFullWidthAt = true;
    }
    return { characters, digits, letters, atSigns, phoneSigns, hasFullWidthAt, rules };
}
function isLetter(codePoint) {
    const lowercase = codePoint | 0x20;
    return lowercase >= 0x61 && lowercase <= 0x7a;
}
function phoneFault(makeup, account) {
    const { characters, digits, letters, phoneSigns } = makeup;
    if (letters > 0)
        return 'letters';
    const hasPlus = account[0] === PLUS;
    if (digits + phoneSigns + (hasPlus ? 1 : 0) < characters)
        return 'characters';
    if (phoneSigns > 0)
        return digits > 0 ? 'separators' : 'characters';
    const first = account[hasPlus ? 1 : 0];
    if (!hasPlus && first === ZERO && account[1] === ZERO)
        return 'leading-00';
    if (digits < 7)
        return 'too-few';
    if (digits > 15)
        return 'too-many';
    if (first === ZERO)
        return 'leading-0';
    // Mobile numbers of mainland China have 11 digits, and begin with 13 to 19.
    const isMainland = digits === 11 && first === 0x31 && account[1] >= 0x33;
    return isMainland ? 'mainland' : 'no-plus';
}
function emailFault(makeup, account) {
    if ((makeup.rules & _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_3__/* .WHITESPACE */ .cv) !== 0)
        return 'white-space';
    if (makeup.atSigns > 1)
        return 'several-at';
    if (makeup.atSigns === 0)
        return makeup.hasFullWidthAt ? 'full-width' : 'no-at';
    return (0,_email_js__WEBPACK_IMPORTED_MODULE_2__/* .localPartEnd */ .S)(account, 0, account.length) < 0 ? 'local-part' : 'domain';
}
function fitsInOtherCase({ matches }, account) {
    const lower = account.map((byte) => (isLetter(byte) ? byte | 0x20 : byte));
    const upper = account.map((byte) => (isLetter(byte) ? byte & ~0x20 : byte));
    return [lower, upper].some((bytes) => matches(bytes, 0, bytes.length));
}


/***/ }),

/***/ 7570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SHAPES)
/* harmony export */ });
/* harmony import */ var _email_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(232);

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
function run(classes, least, most) {
    return {
        least,
        most,
        matches: (bytes, start, end) => end - start >= least && end - start <= most && isAllOf(classes, bytes, start, end),
    };
}
/** Shape of groups of uppercase hexadecimal digits, of the given lengths, with one separator. */
function hexGroups(groups, separator) {
    const pattern = groups.map((length) => '0'.repeat(length)).join(separator);
    const separatorByte = separator.charCodeAt(0);
    return {
        least: pattern.length,
        most: pattern.length,
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
/** E.164: a + and 7 to 15 digits, of which the first is not 0. */
const PHONE = {
    least: 8,
    most: 16,
    matches(bytes, start, end) {
        const digits = end - start - 1;
        if (digits < 7 || digits > 15)
            return false;
        const startsWell = bytes[start] === 0x2b && bytes[start + 1] !== 0x30;
        return startsWell && isAllOf(DIGIT, bytes, start + 1, end);
    },
};
const MD5 = run(HEX, 32, 32);
/** Shapes that the Account Type Value Table (1024/40598) gives; a type without one takes all. */
const SHAPES = {
    qq: run(DIGIT, 5, 12),
    'qq-md5': MD5,
    idfa: hexGroups([8, 4, 4, 4, 12], '-'),
    'idfa-md5': MD5,
    mac: hexGroups([2, 2, 2, 2, 2, 2], ':'),
    'mac-md5': MD5,
    'oaid-md5': MD5,
    imei: run(DIGIT | LOWER_LETTER, 14, 15),
    'imei-md5': MD5,
    phone: PHONE,
    email: { least: 3, most: 100, matches: _email_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmail */ .x },
};


/***/ }),

/***/ 1734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ CR),
/* harmony export */   F7: () => (/* binding */ CHARACTER_RANGES),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   LF: () => (/* binding */ LF),
/* harmony export */   N0: () => (/* binding */ rulesAbout),
/* harmony export */   hv: () => (/* binding */ asciiRules),
/* harmony export */   i0: () => (/* binding */ isWhiteSpace),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/* harmony import */ var _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2839);

/** Bytes with a meaning in a package. */
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SPACED_CONTROL = _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_CHARACTER */ .gW | _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .WHITESPACE */ .cv;
/**
 * Code points that rules are about: first, last, and a bit for each rule. The others are none of
 * them. White space is what has the Unicode property White_Space, format characters are those of
 * general category Cf (The Unicode Standard 17: PropList.txt, DerivedGeneralCategory.txt).
 */
const CHARACTER_RANGES = [
    [0x00, 0x08, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_CHARACTER */ .gW],
    [0x09, 0x09, SPACED_CONTROL | _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .SEPARATOR */ .wv],
    [0x0a, 0x0d, SPACED_CONTROL],
    [0x0e, 0x1f, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_CHARACTER */ .gW],
    [0x20, 0x20, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .WHITESPACE */ .cv],
    [0x3b, 0x3b, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .SEPARATOR */ .wv],
    [0x7c, 0x7c, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .SEPARATOR */ .wv],
    [0x7f, 0x84, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_CHARACTER */ .gW],
    [0x85, 0x85, SPACED_CONTROL],
    [0x86, 0x9f, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_CHARACTER */ .gW],
    [0xa0, 0xa0, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .WHITESPACE */ .cv],
    [0xad, 0xad, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x600, 0x605, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x61c, 0x61c, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x6dd, 0x6dd, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x70f, 0x70f, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x890, 0x891, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x8e2, 0x8e2, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x1680, 0x1680, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .WHITESPACE */ .cv],
    [0x180e, 0x180e, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x2000, 0x200a, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .WHITESPACE */ .cv],
    [0x200b, 0x200f, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x2028, 0x2029, SPACED_CONTROL],
    [0x202a, 0x202e, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x202f, 0x202f, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .WHITESPACE */ .cv],
    [0x205f, 0x205f, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .WHITESPACE */ .cv],
    [0x2060, 0x2064, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x2066, 0x206f, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x3000, 0x3000, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .WHITESPACE */ .cv],
    [0x3001, 0x3001, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .SEPARATOR */ .wv],
    [0xfeff, 0xfeff, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0xff01, 0xff0b, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL_WIDTH */ .rC],
    [0xff0c, 0xff0c, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .SEPARATOR */ .wv],
    [0xff0d, 0xff1a, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL_WIDTH */ .rC],
    [0xff1b, 0xff1b, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .SEPARATOR */ .wv],
    [0xff1c, 0xff5e, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL_WIDTH */ .rC],
    [0xfff9, 0xfffb, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x110bd, 0x110bd, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x110cd, 0x110cd, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x13430, 0x1343f, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x1bca0, 0x1bca3, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0x1d173, 0x1d17a, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0xe0001, 0xe0001, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
    [0xe0020, 0xe007f, _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_CHARACTER */ ._H],
];
/** The rules about each character of ASCII, as bits; in a txt a comma is a separator. */
function asciiRules(format) {
    const rules = new Uint16Array(128);
    for (const [first, last, bits] of CHARACTER_RANGES) {
        if (first < 128)
            rules.fill(bits, first, last + 1);
    }
    if (format === 'txt')
        rules[COMMA] = _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .SEPARATOR */ .wv;
    return rules;
}
const ASCII_RULES = asciiRules('csv');
const RANGES_BEYOND = CHARACTER_RANGES.filter(([, last]) => last >= 128);
/** The rules about a character, as bits, as far as they are the same in a txt and a csv. */
function rulesAbout(codePoint) {
    if (codePoint < 128)
        return ASCII_RULES[codePoint];
    // Most characters beyond ASCII are in one of these gaps.
    if (codePoint > 0x3001 && codePoint < 0xfeff)
        return 0;
    if (codePoint > 0xad && codePoint < 0x600)
        return 0;
    for (const [first, last, rules] of RANGES_BEYOND) {
        if (codePoint <= last)
            return codePoint >= first ? rules : 0;
    }
    return 0;
}
/** Whether a code point has the Unicode property White_Space. */
function isWhiteSpace(codePoint) {
    return (rulesAbout(codePoint) & _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_0__/* .WHITESPACE */ .cv) !== 0;
}


/***/ }),

/***/ 232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ localPartEnd),
/* harmony export */   x: () => (/* binding */ isEmail)
/* harmony export */ });
/* harmony import */ var _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2839);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1734);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1865);



const AT_SIGN = 0x40;
const DOT = 0x2e;
const DASH = 0x2d;
/** Characters of a label of the domain, at most. */
const MAX_LABEL = 63;
/** What a character of ASCII may be: 1 in front of the @, 2 in a label of the domain. */
const PLACES = new Uint8Array(128);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
for (const letter of `0123456789${LETTERS}${LETTERS.toUpperCase()}`)
    allow(letter, 3);
for (const sign of ".!#$%&'*+/=?^_`{|}~-")
    allow(sign, 1);
function allow(character, places) {
    PLACES[character.charCodeAt(0)] = places;
}
/**
 * Whether valid UTF-8 is an e-mail address as HTML defines it (WHATWG, "valid e-mail address"),
 * where characters beyond ASCII other than white space, control and format characters count as
 * letters.
 */
function isEmail(bytes, start, end) {
    const sign = localPartEnd(bytes, start, end);
    return sign >= 0 && isDomain(bytes, sign + 1, end);
}
/** Where the @ stands behind a local part that is allowed; -1 when there is no such. */
function localPartEnd(bytes, start, end) {
    let at = start;
    while (at < end && bytes[at] !== AT_SIGN) {
        const byte = bytes[at];
        if (byte < 0x80 ? (PLACES[byte] & 1) === 0 : !isLetterBeyond(bytes, at))
            return -1;
        at += (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(byte);
    }
    return at > start && at < end ? at : -1;
}
function isDomain(bytes, start, end) {
    let length = 0;
    let last = DOT;
    for (let at = start; at < end;) {
        const byte = bytes[at];
        if (byte === DOT) {
            if (length === 0 || last === DASH)
                return false;
            length = 0;
        }
        else {
            const isInner = byte === DASH && length > 0;
            const isLetter = byte < 0x80 ? (PLACES[byte] & 2) !== 0 : isLetterBeyond(bytes, at);
            if (!isInner && !isLetter)
                return false;
            length++;
            if (length > MAX_LABEL)
                return false;
        }
        last = byte;
        at += (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(byte);
    }
    return length > 0 && last !== DASH;
}
function isLetterBeyond(bytes, at) {
    const rules = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesAbout */ .N0)((0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointAt */ .vS)(bytes, at));
    return (rules & (_scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTROL_CHARACTER */ .gW | _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMAT_CHARACTER */ ._H | _scan_kernel_rule_bits_js__WEBPACK_IMPORTED_MODULE_2__/* .WHITESPACE */ .cv)) === 0;
}


/***/ }),

/***/ 380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ foreignContent),
/* harmony export */   Lq: () => (/* binding */ HEAD_BYTES),
/* harmony export */   bJ: () => (/* binding */ isUtf16)
/* harmony export */ });
/** Bytes of a text by which it is known to be no list, if there are so many. */
const HEAD_BYTES = 512;
/** Where the name of the first entry of a zip archive stands (APPNOTE.TXT 4.3.7). */
const ZIP_NAME = 30;
/** What a file begins with, as Latin-1. */
const SIGNATURES = [
    ['PK\x05\x06', 'zip'],
    ['PK\x07\x08', 'zip'],
    ['\x1f\x8b', 'gzip'],
    ['7z\xbc\xaf\x27\x1c', '7z'],
    ['Rar!\x1a\x07', 'rar'],
    ['\xfd7zXZ\0', 'xz'],
    ['\x28\xb5\x2f\xfd', 'zstd'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'xls'],
    ['%PDF-', 'pdf'],
    ['\x89PNG\r\n\x1a\n', 'image'],
    ['\xff\xd8\xff', 'image'],
    ['GIF87a', 'image'],
    ['GIF89a', 'image'],
    ['II*\0', 'image'],
    ['MM\0*', 'image'],
    ['version https://git-lfs.github.com/spec/', 'lfs-pointer'],
];
/** The same by a pattern, for what has no fixed start. */
const PATTERNS = [
    [/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/, 'bzip2'],
    [/^.{257}ustar[\0 ]/s, 'tar'],
    [/^RIFF.{4}WEBP/s, 'image'],
    // A header of BMP: the size, 4 bytes of zero, an offset, the size of the second header.
    [/^BM.{4}\0{4}..\0\0[\x0c\x28\x6c\x7c]\0\0\0/s, 'image'],
    [/^.{4}ftyp(?:hei|mif|avif)/s, 'image'],
    [/^[ \t\r\n\f\v]*<(?:!doctype|html)/i, 'html'],
    [/^[ \t\r\n\f\v]*<\?xml/i, 'xml'],
    [/^[ \t\r\n\f\v]*(?:\{\s*"|\[\s*[{"])/, 'json'],
];
/**
 * What a text is instead of a list, by its first bytes: `HEAD_BYTES`, or all when there are fewer.
 * Null when it may be a list.
 */
function foreignContent(head) {
    const text = latin1(head);
    if (text.startsWith('PK\x03\x04'))
        return isWorkbook(text) ? 'xlsx' : 'zip';
    const signed = SIGNATURES.find(([start]) => text.startsWith(start));
    if (signed !== undefined)
        return signed[1];
    const bare = text.startsWith('\xef\xbb\xbf') ? text.slice(3) : text;
    return PATTERNS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}
/** Whether an archive is a workbook, or a document of its kind: by the first names in it. */
function isWorkbook(text) {
    const isFirst = /^(?:xl|docProps|_rels|word|ppt)\//.test(text.slice(ZIP_NAME));
    return isFirst || /\[Content_Types\]\.xml|opendocument/.test(text);
}
/**
 * Whether a text is UTF-16: by its byte order mark, or a NUL at every other of its first 16 bytes (at
 * least 4, if it has no more).
 */
function isUtf16(head) {
    const [first, second] = head;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        return true;
    const bytes = head.subarray(0, 16);
    if (bytes.length < 4)
        return false;
    return [0, 1].some((parity) => bytes.every((byte, index) => (byte === 0) === (index % 2 === parity)));
}
function latin1(bytes) {
    return String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
}


/***/ }),

/***/ 9366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ traceIn),
/* harmony export */   w: () => (/* binding */ isSeparatorRow)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1734);

const APOSTROPHE = 0x27;
const PLUS = 0x2b;
const DOT = 0x2e;
const EQUALS = 0x3d;
/** Digits of a number, at least, that is taken for an account which lost its text format. */
const MANY_DIGITS = 10;
/** What stands in a cell whose formula has failed. */
const ERROR_VALUES = [
    ...['#N/A', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!'],
].map((value) => [...value].map((character) => character.charCodeAt(0)));
/**
 * What a spreadsheet made of the account from `start` to before `end`, on any line; null when
 * nothing shows that. By bytes, since it may be asked about every row of a long list.
 */
function traceIn(bytes, start, end) {
    const first = bytes[start];
    const second = bytes[start + 1];
    const size = end - start;
    if (size < 2)
        return null;
    if (first === APOSTROPHE)
        return isDigit(second) || second === PLUS ? 'apostrophe' : null;
    if (first === EQUALS) {
        return size > 2 && second === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA && bytes[end - 1] === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA ? 'formula' : null;
    }
    if (isDigit(first))
        return numberTrace(bytes, start, end);
    const isErrorValue = ERROR_VALUES.some((value) => value.length === size && value.every((byte, at) => byte === bytes[start + at]));
    return isErrorValue ? 'error-value' : null;
}
/** Whether a first row tells a spreadsheet how columns are separated, and is no account. */
function isSeparatorRow(account) {
    return /^sep=.{0,2}$/isu.test(account);
}
/** Of an account that begins with a digit: `1.38E+10`, and `13800138000.0`. */
function numberTrace(bytes, start, end) {
    let at = endOfDigits(bytes, start, end);
    const digits = at - start;
    if (at < end && bytes[at] === DOT) {
        const fraction = at + 1;
        at = endOfDigits(bytes, fraction, end);
        if (at === end) {
            return digits >= MANY_DIGITS && end - fraction === 1 && bytes[fraction] === 0x30
                ? 'decimal'
                : null;
        }
        if (at === fraction)
            return null;
    }
    const isExponent = digits === 1 && (bytes[at] | 0x20) === 0x65 && bytes[at + 1] === PLUS;
    const exponent = at + 2;
    return isExponent && exponent < end && endOfDigits(bytes, exponent, end) === end
        ? 'scientific'
        : null;
}
function endOfDigits(bytes, start, end) {
    let at = start;
    while (at < end && isDigit(bytes[at]))
        at++;
    return at;
}
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}


/***/ }),

/***/ 2717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ titleKey),
/* harmony export */   p: () => (/* binding */ isTitle)
/* harmony export */ });
/** Words that stand at the head of a column of accounts, never for one; as `titleKey` has them. */
const TITLES = new Set(`account accounts accountid id user users userid username uid openid unionid phone phonenumber
  mobile mobilenumber tel telephone email emailaddress mail mailaddress contact member memberid
  token devicetoken qq imei idfa oaid
  账号 帐号 账户 号码 手机 手机号 手机号码 电话 电话号码 联系方式 邮箱 邮箱地址 电子邮箱 用户 用户id
  用户名 用户账号 会员 会员号 会员id 账号id 设备 设备token`.split(/\s+/));
/**
 * What column titles are compared by: without case, spaces (U+0020), `_`, `-`, and one pair of
 * double quotes around the rest.
 */
function titleKey(title) {
    const bare = title.replace(/[ _-]/g, '');
    const isQuoted = bare.length > 1 && bare.startsWith('"') && bare.endsWith('"');
    return (isQuoted ? bare.slice(1, -1) : bare).toLowerCase();
}
/** Whether an account is a column title. */
function isTitle(account) {
    return TITLES.has(titleKey(account));
}


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   lQ: () => (/* binding */ Utf8Reader),
/* harmony export */   vS: () => (/* binding */ codePointAt),
/* harmony export */   zl: () => (/* binding */ sizeOfValid)
/* harmony export */ });
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
/** Bytes of the character that begins with this byte in valid UTF-8. */
function sizeOf(lead) {
    if (lead < 0x80)
        return 1;
    if (lead < 0xe0)
        return 2;
    return lead < 0xf0 ? 3 : 4;
}
/**
 * Bytes of the character beyond ASCII that begins at `at`; 1 when it is not well-formed, or not all
 * there.
 */
function sizeOfValid(bytes, at) {
    const lead = bytes[at];
    if (lead < 0xc2 || lead > 0xf4)
        return 1;
    const size = sizeOf(lead);
    if (at + size > bytes.length)
        return 1;
    const second = bytes[at + 1];
    const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < lowest || second > highest)
        return 1;
    if (size > 2 && (bytes[at + 2] & 0xc0) !== 0x80)
        return 1;
    return size > 3 && (bytes[at + 3] & 0xc0) !== 0x80 ? 1 : size;
}
/** The character that begins at `at` in valid UTF-8. */
function codePointAt(bytes, at) {
    const lead = bytes[at];
    if (lead < 0x80)
        return lead;
    const second = bytes[at + 1] & 0x3f;
    if (lead < 0xe0)
        return ((lead & 0x1f) << 6) | second;
    const third = bytes[at + 2] & 0x3f;
    if (lead < 0xf0)
        return ((lead & 0x0f) << 12) | (second << 6) | third;
    return ((lead & 0x07) << 18) | (second << 12) | (third << 6) | (bytes[at + 3] & 0x3f);
}
/** The text of valid UTF-8 from `start` to before `end`; a few hundred bytes at most. */
function decodeUtf8(bytes, start, end) {
    const codePoints = [];
    for (let at = start; at < end; at += sizeOf(bytes[at]))
        codePoints.push(codePointAt(bytes, at));
    return String.fromCodePoint(...codePoints);
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
