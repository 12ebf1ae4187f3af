export const id = 401;
export const ids = [401];
export const modules = {

/***/ 7460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fS: () => (/* reexport */ DEFAULT_MAX_BYTES),
  lb: () => (/* reexport */ DELIMITERS),
  JC: () => (/* reexport */ ENCODINGS),
  Jc: () => (/* reexport */ errors/* ListError */.Jc),
  zs: () => (/* reexport */ errors/* RejectedError */.zs),
  Z2: () => (/* reexport */ defaultName),
  IY: () => (/* reexport */ nameFault),
  qq: () => (/* reexport */ pack),
  DZ: () => (/* reexport */ parseDelimiter),
  l: () => (/* reexport */ parseEncoding),
  OT: () => (/* reexport */ parseRejectLimit),
  uK: () => (/* reexport */ parseShard),
  L4: () => (/* reexport */ phoneCountries),
  O$: () => (/* reexport */ errors/* unreadable */.O$)
});

// UNUSED EXPORTS: Cleaner, isListName, rejectLimitText

// EXTERNAL MODULE: ./lib/validator/index.js + 22 modules
var validator = __webpack_require__(2799);
// EXTERNAL MODULE: ./lib/validator/text/characters.js
var characters = __webpack_require__(1734);
// EXTERNAL MODULE: ./lib/validator/text-decoder.js
var text_decoder = __webpack_require__(9390);
;// CONCATENATED MODULE: ./lib/pack/read/cells.js
/** What is wrong with a row so that it has no cell to look at. */
const FAULTS = { none: 0, missingColumn: 1, quote: 2, tooLong: 3 };
/** Rows that stand in one `Cells` at most. */
const MAX_CELLS = 16_384;
/**
 * The cells of one column in consecutive rows, as they stand in the text: positions in `bytes`, which
 * is UTF-8. Filled again and again, so all of it is good until the next is asked for.
 */
class Cells {
    bytes = new Uint8Array(0);
    count = 0;
    /** Where the cell of each row starts, and ends; without quotes. */
    starts = new Uint32Array(MAX_CELLS);
    ends = new Uint32Array(MAX_CELLS);
    /** Where each row starts, and ends; without its line end. */
    rowStarts = new Uint32Array(MAX_CELLS);
    rowEnds = new Uint32Array(MAX_CELLS);
    /** Line that each row starts on, counted from 1. */
    lines = new Float64Array(MAX_CELLS);
    /** One of `FAULTS` for each row. */
    faults = new Uint8Array(MAX_CELLS);
}

;// CONCATENATED MODULE: ./lib/pack/text-encoder.js
/** Every platform has it. */
const TextEncoder = globalThis.TextEncoder;

;// CONCATENATED MODULE: ./lib/pack/clean/phone.js
/** What stands between digits where people write numbers with a `+` or `00` (ITU-T E.123, and habits). */
const SEPARATORS = /[\s\-‐-―−()[\].·/]/gu;
const TRUNK_ZERO = /\(0\)/;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;
/** A number with its thousands parted, as spreadsheets show it, without what parts them. */
function withoutThousands(number) {
    return THOUSANDS.test(number) ? number.replaceAll(',', '') : number;
}
/**
 * A number with a `+` or `00` in front as E.164, undefined when it is none: it has its country, and
 * is right or wrong whatever the plans of countries say.
 */
function readInternational(number) {
    const digits = number.replace(TRUNK_ZERO, '').replaceAll(SEPARATORS, '');
    const found = /^(?:\+|00)([1-9]\d+)$/.exec(digits);
    return found === null ? undefined : `+${found[1]}`;
}
/**
 * What reads phone numbers, in `country` where they have none of their own.
 *
 * @throws {RangeError} for what is no country that has phone numbers
 */
async function phoneReader(country) {
    if (country === null)
        return { read: readInternational };
    // Loaded only now: it is large.
    const { isCountry, parseNumber } = await Promise.all(/* import() */[__webpack_require__.e(583), __webpack_require__.e(985)]).then(__webpack_require__.bind(__webpack_require__, 1985));
    if (!isCountry(country))
        throw new RangeError(`there is no country ${country}`);
    return { read: (number) => readInternational(number) ?? parseNumber(number, country) };
}
/** Countries whose numbers can be read, each by two letters (ISO 3166-1). */
async function phoneCountries() {
    const { countries } = await Promise.all(/* import() */[__webpack_require__.e(583), __webpack_require__.e(985)]).then(__webpack_require__.bind(__webpack_require__, 1985));
    return countries();
}

;// CONCATENATED MODULE: ./lib/pack/clean/by-type.js

const reformed = (mending, form) => {
    return (cell, onMend) => {
        const mended = form(cell);
        if (mended !== cell)
            onMend(mending);
        return mended;
    };
};
const LOWER = reformed('case', (cell) => cell.toLowerCase());
const UPPER = reformed('case', (cell) => cell.toUpperCase());
const DOMAIN = reformed('case', (cell) => {
    const sign = cell.lastIndexOf('@');
    return cell.slice(0, sign + 1) + cell.slice(sign + 1).toLowerCase();
});
const DIGITS = reformed('thousands', withoutThousands);
/** Account types whose letters, digits or signs can be mended, with how. */
const REFORMS = {
    991: DIGITS,
    992: LOWER,
    993: UPPER,
    994: LOWER,
    995: UPPER,
    996: LOWER,
    998: LOWER,
    1000: LOWER,
    1001: LOWER,
    1005: DOMAIN,
};
/** What brings cells into the form of an account type; `phone` reads numbers, for phone numbers. */
function reformFor(type, phone) {
    if (phone !== null) {
        return (cell, onMend) => {
            const number = DIGITS(cell, onMend);
            return reformed('phone', (given) => phone.read(given) ?? given)(number, onMend);
        };
    }
    return (type === null ? undefined : REFORMS[type]) ?? ((cell) => cell);
}

;// CONCATENATED MODULE: ./lib/pack/clean/fast-path.js
/** What `copy` of a fast path returns when a cell has to be looked at closely. */
const CLOSE_LOOK = -1;
const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const ONE = 0x31;
const NINE = 0x39;
const SPACE = 0x20;
const AT_SIGN = 0x40;
/** What a byte of a cell means: that it has to be looked at closely, nothing, or that a domain begins. */
const CLOSE = 0;
const PLAIN = 1;
const fast_path_DOMAIN = 2;
/** Letters that have to be mended, by account type. */
const OTHER_CASE = {
    992: 'upper',
    993: 'lower',
    994: 'upper',
    995: 'lower',
    996: 'upper',
    998: 'upper',
    1000: 'upper',
    1001: 'upper',
};
/** The fast path for accounts of a type other than phone numbers, or of none. */
class PlainFastPath {
    isProven = false;
    #table = asciiTable();
    /** In force once a domain has begun. */
    #domainTable = asciiTable();
    constructor(type) {
        const other = type === null ? undefined : OTHER_CASE[type];
        if (other === 'upper')
            this.#table.fill(CLOSE, 0x41, 0x5b);
        if (other === 'lower')
            this.#table.fill(CLOSE, 0x61, 0x7b);
        if (type === 1005) {
            this.#table[AT_SIGN] = fast_path_DOMAIN;
            this.#domainTable.fill(CLOSE, 0x41, 0x5b);
            this.#domainTable[AT_SIGN] = CLOSE;
        }
    }
    copy(bytes, start, end, out, to) {
        const first = bytes[start];
        // An apostrophe before a number, and a formula.
        if (first === 0x27 || first === 0x3d)
            return CLOSE_LOOK;
        let table = this.#table;
        let at = start;
        let free = to;
        if (first === PLUS)
            out[free++] = bytes[at++];
        for (; at < end; at++) {
            const byte = bytes[at];
            const meaning = table[byte];
            if (meaning !== PLAIN) {
                if (meaning === CLOSE)
                    return CLOSE_LOOK;
                table = this.#domainTable;
            }
            out[free++] = byte;
        }
        return bytes[end - 1] === ZERO && endsInFraction(bytes, end) ? CLOSE_LOOK : free;
    }
}
/** Printable ASCII; a `+` inside may be one of scientific notation. */
function asciiTable() {
    const table = new Uint8Array(256);
    table.fill(PLAIN, SPACE, 0x7f);
    table[PLUS] = CLOSE;
    return table;
}
/** Whether the bytes before `end` are a dot and zeros. */
function endsInFraction(bytes, end) {
    let at = end - 1;
    while (bytes[at] === ZERO)
        at--;
    return bytes[at] === DOT;
}
const MAINLAND_MOBILE = {
    digits: 11,
    code: [PLUS, 0x38, 0x36],
    fits: (bytes, at) => bytes[at] === ONE &&
        bytes[at + 1] > 0x32 &&
        // 179 begins what is dialled to call abroad, and no mobile number.
        !(bytes[at + 1] === 0x37 && bytes[at + 2] === NINE),
};
const NORTH_AMERICAN = {
    digits: 10,
    code: [PLUS, ONE],
    fits: (bytes, at) => bytes[at] > ONE && bytes[at + 3] > ONE,
};
const NATIONAL_FORMS = {
    CN: MAINLAND_MOBILE,
    US: NORTH_AMERICAN,
    CA: NORTH_AMERICAN,
};
/** Round brackets: of numbers with a country, they may hold a 0 that has to go. */
function isBracket(byte) {
    return byte === 0x28 || byte === 0x29;
}
/** Room in front of national digits for a `+` and a calling code. */
const CODE_ROOM = 3;
/**
 * The fast path for phone numbers: with a `+`, or in the most common form of a country, as digits
 * with or without what people put between them.
 */
class PhoneFastPath {
    isProven = true;
    #form;
    /** @param country of the numbers without one; null when none is given */
    constructor(country) {
        this.#form = (country === null ? undefined : NATIONAL_FORMS[country]) ?? null;
    }
    copy(bytes, start, end, out, to) {
        const isInternational = bytes[start] === PLUS;
        let at = isInternational ? start + 1 : start;
        const first = isInternational ? to + 1 : to + CODE_ROOM;
        // Longer ones are none, and might not have room.
        if (end - start > 32)
            return CLOSE_LOOK;
        let free = first;
        for (; at < end; at++) {
            const byte = bytes[at];
            if (byte >= ZERO && byte <= NINE)
                out[free++] = byte;
            else if (byte !== SPACE && byte !== MINUS && (isInternational || !isBracket(byte))) {
                return CLOSE_LOOK;
            }
        }
        const digits = free - first;
        if (isInternational) {
            if (digits < 7 || digits > 15 || out[first] === ZERO)
                return CLOSE_LOOK;
            out[to] = PLUS;
            return free;
        }
        const form = this.#form;
        if (form === null || digits !== form.digits || !form.fits(out, first))
            return CLOSE_LOOK;
        const { code } = form;
        if (code.length < CODE_ROOM)
            out.copyWithin(to + code.length, first, free);
        for (let index = 0; index < code.length; index++)
            out[to + index] = code[index];
        return to + code.length + digits;
    }
}

;// CONCATENATED MODULE: ./lib/pack/clean/text.js
/** What was mended in a row; a row may count for several. */
const MENDINGS = [
    'control-character',
    'format-character',
    'full-width',
    'whitespace',
    'apostrophe',
    'formula',
    'decimal',
    'thousands',
    'phone',
    'case',
];
/** C0, C1 and what ends lines elsewhere. */
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
const FORMATS = /\p{Cf}/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** `\s` of JavaScript is White_Space and U+FEFF, but for U+0085; both are gone by then. */
const OUTER_SPACE = /^\s+|\s+$/g;
const APOSTROPHE = /^'(?=[\d+])/;
const FORMULA = /^="(.*)"$/s;
const DECIMAL = /^(\+?\d{10,})\.0+$/;
/**
 * A cell without what people don't see, or did not mean: characters that show nothing, outer white
 * space, what spreadsheets write around numbers, full-width forms of ASCII. To clean what is clean
 * changes nothing.
 *
 * @param onMend told each kind of mending
 */
function cleanText(cell, onMend = () => { }) {
    let now = cell;
    const mend = (mending, mended) => {
        if (mended === now)
            return false;
        now = mended;
        onMend(mending);
        return true;
    };
    mend('control-character', now.replace(CONTROLS, ''));
    mend('format-character', now.replace(FORMATS, ''));
    mend('full-width', now.replace(FULL_WIDTH, toAscii));
    // What one step takes away can show work for another.
    do
        mend('whitespace', now.replace(OUTER_SPACE, ''));
    while (mend('apostrophe', now.replace(APOSTROPHE, '')) ||
        mend('formula', now.replace(FORMULA, (_, inner) => inner.replaceAll('""', '"'))) ||
        mend('decimal', now.replace(DECIMAL, '$1')));
    return now;
}
function toAscii(form) {
    return String.fromCharCode(form.charCodeAt(0) - FULL_WIDTH_OFFSET);
}
/** What spreadsheets make of long numbers, whose last digits are lost: `1.38E+10`. */
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+\d+$/i;
/** Whether a clean cell is a number in scientific notation. */
function isScientific(cell) {
    return SCIENTIFIC.test(cell);
}

;// CONCATENATED MODULE: ./lib/pack/clean/cleaner.js









const PHONE = 1002;
const BIT = Object.fromEntries(MENDINGS.map((mending, kind) => [mending, 1 << kind]));
/** Room that an account may need beyond its cell on the fast path. */
const ROOM = 8;
/** Makes accounts of cells: mends them as far as that is safe, and judges them as the validator does. */
class Cleaner {
    #checks;
    #reform;
    #fast;
    #normalize;
    #lengthReason;
    #decoder = new text_decoder/* TextDecoder */.A('utf-8', { ignoreBOM: true });
    #encoder = new TextEncoder();
    #bytes = new Uint8Array(0);
    #starts = new Uint32Array(MAX_CELLS + 1);
    #lines = new Float64Array(MAX_CELLS);
    /** Loads what it takes to clean accounts of a type. @throws {RangeError} for an unknown country */
    static async load(options) {
        const isPhone = options.accountType === PHONE && options.normalize;
        return new Cleaner(options, reformFor(options.accountType, isPhone ? await phoneReader(options.country) : null), isPhone ? new PhoneFastPath(options.country) : new PlainFastPath(options.accountType));
    }
    constructor(options, reform, fast) {
        const { kind, accountType, normalize } = options;
        this.#checks = (0,validator.checksFor)(accountType === null ? { kind } : { kind, accountType });
        this.#reform = reform;
        this.#fast = fast;
        this.#normalize = normalize;
        this.#lengthReason = kind === 'token' ? 'token-length' : 'account-length';
    }
    /** The accounts in cells, good until the next call; what is none is counted. */
    clean(cells, from) {
        const { bytes, starts, ends, lines, faults, count } = cells;
        const { tally, headerLines } = from;
        const title = from.title === null ? null : this.#encoder.encode(from.title);
        const lastHeaderLine = headerLines.at(-1) ?? 0;
        let free = 0;
        let accounts = 0;
        let trimmed = 0;
        let phones = 0;
        tally.rows += count;
        for (let index = 0; index < count; index++) {
            const line = lines[index];
            if (line <= lastHeaderLine && headerLines.includes(line)) {
                tally.headers++;
                continue;
            }
            if (faults[index] !== FAULTS.none) {
                this.#rejectFault(cells, index, from);
                continue;
            }
            let start = starts[index];
            let end = ends[index];
            if (this.#normalize) {
                while (start < end && bytes[start] === characters/* SPACE */.t6)
                    start++;
                while (end > start && bytes[end - 1] === characters/* SPACE */.t6)
                    end--;
            }
            const length = end - start;
            if (length === 0) {
                tally.blank++;
                continue;
            }
            if (title !== null && length === title.length && isSame(bytes, start, title)) {
                tally.headers++;
                continue;
            }
            this.#reserve(free, length);
            const out = this.#bytes;
            let next = this.#fast.copy(bytes, start, end, out, free);
            if (next !== CLOSE_LOOK && (this.#fast.isProven || this.#isAscii(free, next))) {
                if (length !== ends[index] - starts[index])
                    trimmed++;
                if (length !== next - free || out[free] !== bytes[start])
                    phones++;
            }
            else {
                next = this.#lookClosely(cells, index, free, from);
                if (next === CLOSE_LOOK)
                    continue;
            }
            this.#bytes[next] = characters.LF;
            this.#lines[accounts] = line;
            this.#starts[accounts++] = free;
            free = next + 1;
        }
        this.#starts[accounts] = free;
        tally.mended[MENDINGS.indexOf('whitespace')] += trimmed;
        tally.mended[MENDINGS.indexOf('phone')] += phones;
        return {
            source: from.source,
            bytes: this.#bytes.subarray(0, free),
            count: accounts,
            starts: this.#starts,
            lines: this.#lines,
        };
    }
    /** Makes room for an account of so many bytes at `free`, for what the fast path adds, and a LF. */
    #reserve(free, length) {
        if (free + length + ROOM <= this.#bytes.length)
            return;
        const larger = new Uint8Array(2 * (free + length + ROOM));
        larger.set(this.#bytes.subarray(0, free));
        this.#bytes = larger;
    }
    /** Whether an account in ASCII has nothing wrong with it. */
    #isAscii(start, end) {
        const { leastCharacters, mostCharacters, shape } = this.#checks;
        const characters = end - start;
        if (characters < leastCharacters || characters > mostCharacters)
            return false;
        return shape === null || shape.matches(this.#bytes, start, end);
    }
    /** Makes an account of any cell, at `free`; returns the position behind it, or `CLOSE_LOOK`. */
    #lookClosely(cells, index, free, from) {
        const { tally } = from;
        const given = this.#decoder.decode(cells.bytes.subarray(cells.starts[index], cells.ends[index]));
        let mendings = 0;
        const account = this.#normalize
            ? this.#mend(given, (mending) => {
                mendings |= BIT[mending];
            })
            : given;
        if (account === '' || account === from.title) {
            if (account === '')
                tally.blank++;
            else
                tally.headers++;
            return CLOSE_LOOK;
        }
        const encoded = this.#encoder.encode(account);
        const reason = this.#judge(account, encoded);
        if (reason !== null) {
            reject(cells, index, reason, from);
            return CLOSE_LOOK;
        }
        tally.mend(mendings);
        this.#reserve(free, encoded.length);
        this.#bytes.set(encoded, free);
        return free + encoded.length;
    }
    #mend(cell, onMend) {
        return this.#reform(cleanText(cell, onMend), onMend);
    }
    /** Why a package can't hold an account; null when it can. */
    #judge(account, encoded) {
        const { leastCharacters, mostCharacters, shape } = this.#checks;
        // Only where cells are not mended: then it would be two rows.
        if (/[\n\r]/.test(account))
            return 'csv-quote';
        if (this.#normalize && isScientific(account))
            return 'spreadsheet';
        const characters = countCharacters(encoded);
        if (characters < leastCharacters || characters > mostCharacters)
            return this.#lengthReason;
        if (shape !== null && !shape.matches(encoded, 0, encoded.length))
            return 'account-type';
        return null;
    }
    #rejectFault(cells, index, from) {
        const fault = cells.faults[index];
        if (fault === FAULTS.quote) {
            reject(cells, index, 'csv-quote', from);
            return;
        }
        if (fault === FAULTS.tooLong) {
            reject(cells, index, this.#lengthReason, from);
            return;
        }
        const isBlank = cells.bytes
            .subarray(cells.rowStarts[index], cells.rowEnds[index])
            .every((byte) => byte <= characters/* SPACE */.t6);
        if (isBlank)
            from.tally.blank++;
        else
            reject(cells, index, 'missing-column', from);
    }
}
function reject(cells, index, reason, from) {
    const line = cells.lines[index];
    from.tally.reject(reason, line);
    from.onReject(reason, line, cells.bytes.subarray(cells.rowStarts[index], cells.rowEnds[index]));
}
function countCharacters(utf8) {
    let characters = 0;
    for (const byte of utf8)
        if ((byte & 0xc0) !== 0x80)
            characters++;
    return characters;
}
function isSame(bytes, start, expected) {
    for (let at = 0; at < expected.length; at++) {
        if (bytes[start + at] !== expected[at])
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/pack/errors.js
var errors = __webpack_require__(1238);
;// CONCATENATED MODULE: ./lib/pack/options.js
/** Largest package unless said otherwise: "100 MB" in whichever way it is meant. */
const DEFAULT_MAX_BYTES = 100_000_000;
/** Rejected rows as a setting gives them: a number, or a share such as `0.5%`. */
function parseRejectLimit(value) {
    if (/^\d{1,15}$/.test(value))
        return { rows: Number(value) };
    const found = /^(\d{1,3}(?:\.\d{1,9})?)%$/.exec(value);
    const percent = Number(found?.[1]);
    return percent <= 100 ? { share: percent / 100 } : undefined;
}
/** A limit as a setting gives it. */
function rejectLimitText(limit) {
    return 'rows' in limit ? String(limit.rows) : `${Number((100 * limit.share).toFixed(9))}%`;
}
/** Whether so many rejected rows are too many. */
function isOverLimit(limit, rejected, rows) {
    return rejected > ('rows' in limit ? limit.rows : limit.share * rows);
}
/** A shard as a setting gives it: `2/8`. */
function parseShard(value) {
    const found = /^(\d{1,3})\/(\d{1,3})$/.exec(value);
    if (found === null)
        return undefined;
    const [index, of] = [Number(found[1]), Number(found[2])];
    return index >= 1 && index <= of && of <= 256 ? { index, of } : undefined;
}
/** What packages are called unless said otherwise: as the list, without folders and endings. */
function defaultName(list) {
    const base = list.replace(/^.*[/\\]/s, '');
    return base.replace(/\.gz$/i, '').replace(/\.(?:txt|csv|tsv|zip)$/i, '');
}

// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
;// CONCATENATED MODULE: ./lib/pack/read/row-scanner.js


/**
 * Bytes of a row at most, and of the rows that one quoted value may span: a quote that is not closed
 * within them counts as left open.
 */
const MAX_ROW_BYTES = 1 << 20;
/** What `scan` returns when the row is not all there. */
const NOT_WHOLE = -1;
/** What becomes of a quoted value: all other numbers are the position behind it. */
const CUT = -1;
const BROKEN = -2;
/**
 * Finds the cell of one column in a row, as RFC 4180 has it, with line ends LF, CRLF and CR. What it
 * found stands in its fields until the next row.
 *
 * A quote that is left open, or closed in the middle of a value, spoils its own line alone: the next
 * row is the next line, so that a stray quote costs one row.
 */
class RowScanner {
    /** The cell, without its quotes. Nothing when the row has a fault. */
    cellStart = 0;
    cellEnd = 0;
    /** Whether the cell holds quotes that stand twice. */
    isEscaped = false;
    /** Where the row's line end starts. */
    rowEnd = 0;
    /** Line ends in the row, its own included. */
    lineEnds = 0;
    /** Columns of the row. */
    columns = 0;
    /** One of `FAULTS`. */
    fault = FAULTS.none;
    #delimiter;
    #column;
    /** 1 for each byte that ends a value. */
    #stops = new Uint8Array(256);
    #hasDoubledQuote = false;
    constructor({ delimiter, column }) {
        this.#delimiter = delimiter ?? characters.LF;
        this.#column = column;
        for (const byte of [characters.LF, characters.CR, this.#delimiter])
            this.#stops[byte] = 1;
    }
    /**
     * Reads the row that starts at `from`, of which bytes up to `limit` are there; `bytes[limit]` must
     * be a LF. Returns where the next row starts, or `NOT_WHOLE`.
     *
     * @param isEnd whether the text ends at `limit`
     */
    scan(bytes, from, limit, isEnd) {
        const stops = this.#stops;
        let at = from;
        // Texts that were joined have byte order marks at the start of some row.
        if (bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf)
            at += 3;
        this.lineEnds = 1;
        this.fault = FAULTS.missingColumn;
        this.isEscaped = false;
        for (let column = 0;; column++) {
            let start = at;
            let end;
            if (bytes[at] === characters/* QUOTE */.jA) {
                this.#hasDoubledQuote = false;
                const most = from + MAX_ROW_BYTES;
                end = this.#closeQuote(bytes, at, { limit, most, isEnd });
                if (end === CUT)
                    return NOT_WHOLE;
                if (end === BROKEN)
                    return this.#scanLine(bytes, from, limit, isEnd);
                start++;
                at = end + 1;
                while (bytes[at] === characters/* SPACE */.t6)
                    at++;
                if (stops[bytes[at]] === 0)
                    return this.#scanLine(bytes, from, limit, isEnd);
                if (column === this.#column)
                    this.isEscaped = this.#hasDoubledQuote;
            }
            else {
                while (stops[bytes[at]] === 0)
                    at++;
                end = at;
            }
            if (column === this.#column) {
                this.fault = FAULTS.none;
                this.cellStart = start;
                this.cellEnd = end;
            }
            const stop = bytes[at];
            if (at === limit || stop === characters.LF || stop === characters.CR) {
                this.columns = column + 1;
                if (at - from > MAX_ROW_BYTES)
                    return this.#scanLine(bytes, from, limit, isEnd);
                return this.#endRow(bytes, at, limit, isEnd);
            }
            at++;
        }
    }
    /** Ends the row at its line end at `at`; returns where the next one starts. */
    #endRow(bytes, at, limit, isEnd) {
        this.rowEnd = at;
        if (at === limit)
            return isEnd ? limit : NOT_WHOLE;
        if (bytes[at] === characters.LF)
            return at + 1;
        if (at + 1 === limit)
            return isEnd ? limit : NOT_WHOLE;
        return bytes[at + 1] === characters.LF ? at + 2 : at + 1;
    }
    /** The closing quote of the value whose opening one stands at `open`, before `most`. */
    #closeQuote(bytes, open, { limit, most, isEnd }) {
        const end = Math.min(limit, most);
        for (let at = open + 1; at < end; at++) {
            const byte = bytes[at];
            if (byte === characters/* QUOTE */.jA) {
                if (at + 1 === limit && !isEnd)
                    return CUT;
                if (at + 1 === limit || bytes[at + 1] !== characters/* QUOTE */.jA)
                    return at;
                this.#hasDoubledQuote = true;
                at++;
            }
            else if (byte === characters.LF || (byte === characters.CR && bytes[at + 1] !== characters.LF)) {
                this.lineEnds++;
            }
        }
        return limit < most && !isEnd ? CUT : BROKEN;
    }
    /** Takes the first line alone as the row, which has a stray quote, or is too long. */
    #scanLine(bytes, from, limit, isEnd) {
        let at = from;
        while (bytes[at] !== characters.LF && bytes[at] !== characters.CR)
            at++;
        this.lineEnds = 1;
        this.columns = 1;
        this.fault = at - from > MAX_ROW_BYTES ? FAULTS.tooLong : FAULTS.quote;
        return this.#endRow(bytes, at, limit, isEnd);
    }
}

;// CONCATENATED MODULE: ./lib/pack/read/delimiters.js



/** What can stand between columns, by name, in the order in which they are tried. */
const DELIMITERS = { comma: ',', tab: '\t', semicolon: ';', pipe: '|' };
const NAMES = Object.keys(DELIMITERS);
/** The delimiter that is meant by its name or by the character itself. */
function parseDelimiter(value) {
    if (value === 'auto' || value === 'none')
        return value;
    return NAMES.find((name) => name === value || DELIMITERS[name] === value);
}
/** The byte that a delimiter is. */
function byteOf(name) {
    return DELIMITERS[name].charCodeAt(0);
}
/** Rows by which the delimiter is found. */
const SAMPLE_ROWS = 1_000;
/** The first rows, as many as the delimiter is found by, cut at a delimiter. */
function* headRows(head, delimiter) {
    const byte = delimiter === null ? null : byteOf(delimiter);
    const scanner = new RowScanner({ delimiter: byte, column: 0 });
    let line = 1;
    for (let start = 0, rows = 0; start < head.length && rows < SAMPLE_ROWS; rows++) {
        const next = scanner.scan(head.bytes, start, head.length, head.isAll);
        if (next < 0)
            return;
        const { columns, rowEnd } = scanner;
        yield { line, start, next, columns, isBlank: isBlank(head.bytes, start, rowEnd) };
        line += scanner.lineEnds;
        start = next;
    }
}
function isBlank(bytes, start, end) {
    for (let at = start; at < end; at++) {
        if (bytes[at] > 0x20)
            return false;
    }
    return true;
}
/**
 * The delimiter that cuts most of the first rows into the same number of columns, more than one; the
 * first in the order of `DELIMITERS` among equals. Null when none does that: there is one column.
 *
 * @param from line of the first row that counts
 */
function findDelimiter(head, from) {
    let found = null;
    let most = 0;
    for (const name of NAMES) {
        const { rows, sameRows } = survey(head, name, from);
        if (2 * sameRows > rows && sameRows > most) {
            found = name;
            most = sameRows;
        }
    }
    return found;
}
/** Counts the columns of the first rows, from a line on. */
function survey(head, name, from) {
    const counts = new Map();
    let rows = 0;
    for (const { line, columns, isBlank: blank } of headRows(head, name)) {
        if (blank || line < from)
            continue;
        rows++;
        if (columns > 1)
            counts.set(columns, (counts.get(columns) ?? 0) + 1);
    }
    let columns = 1;
    let sameRows = 0;
    for (const [number, count] of counts) {
        if (count > sameRows || (count === sameRows && number > columns)) {
            columns = number;
            sameRows = count;
        }
    }
    return { rows, columns, sameRows };
}
/** The values of a row of the head, as text and without their quotes. */
function valuesOf(head, row, delimiter) {
    const byte = delimiter === null ? null : byteOf(delimiter);
    return Array.from({ length: row.columns }, (_, column) => {
        const scanner = new RowScanner({ delimiter: byte, column });
        scanner.scan(head.bytes, row.start, head.length, head.isAll);
        const value = decode(head.bytes.subarray(scanner.cellStart, scanner.cellEnd));
        return scanner.isEscaped ? value.replaceAll('""', '"') : value;
    });
}
function decode(bytes) {
    return new text_decoder/* TextDecoder */.A('utf-8', { ignoreBOM: true }).decode(bytes);
}
/** What the first row tells if it is one for spreadsheets, which names the delimiter. */
function separatorRow(head) {
    let end = 0;
    while (end < head.length && head.bytes[end] !== characters.LF && end < 32)
        end++;
    const found = /^\uFEFF?"?sep=(.)"?\r?(?:\n|$)/i.exec(decode(head.bytes.subarray(0, end + 1)));
    if (found === null)
        return null;
    const delimiter = parseDelimiter(found[1]);
    return { delimiter: delimiter === 'auto' || delimiter === 'none' ? null : (delimiter ?? null) };
}

// EXTERNAL MODULE: ./lib/validator/text/titles.js
var titles = __webpack_require__(2717);
;// CONCATENATED MODULE: ./lib/pack/read/layout.js





/** The columns of a layout, as rows are scanned for them. */
function columnsOf({ delimiter, column }) {
    return { delimiter: delimiter === null ? null : byteOf(delimiter), column: column - 1 };
}
/**
 * Finds out where the accounts of a text are, by its first rows.
 *
 * @throws {ListError} when the column can't be told
 */
function findLayout(source, head, options) {
    const separator = separatorRow(head);
    const from = separator === null ? 1 : 2;
    const delimiter = chooseDelimiter(head, from, separator?.delimiter ?? null, options.delimiter);
    const columns = delimiter === null ? 1 : survey(head, delimiter, from).columns;
    const first = firstRow(head, delimiter, from);
    const values = first === null ? [] : valuesOf(head, first, delimiter);
    const column = columns === 1
        ? oneColumn(options)
        : ((options.column === null ? onlyFilled(head, delimiter, from) : null) ??
            chooseColumn(source, values, columns, options));
    const title = values[column - 1] ?? null;
    const hasHeader = first !== null && isHeader(title, options);
    const headerLines = [...(separator === null ? [] : [1]), ...(hasHeader ? [first.line] : [])];
    // Who says that there is a header knows this text; its title need not be one elsewhere in it.
    return {
        delimiter,
        column,
        headerLines,
        title: options.header === 'auto' && hasHeader && title !== null ? cleanText(title) : null,
    };
}
function chooseDelimiter(head, from, separator, option) {
    if (option === 'none')
        return null;
    if (option !== 'auto')
        return option;
    return separator ?? findDelimiter(head, from);
}
function firstRow(head, delimiter, from) {
    for (const row of headRows(head, delimiter))
        if (!row.isBlank && row.line >= from)
            return row;
    return null;
}
/** A text of one column needs no number or name; a number beyond it is one that all rows lack. */
function oneColumn({ column }) {
    return typeof column === 'number' ? column : 1;
}
/** The column that alone holds anything in the first rows, if there is one. */
function onlyFilled(head, delimiter, from) {
    let filled = 0;
    for (const row of headRows(head, delimiter)) {
        if (row.isBlank || row.line < from)
            continue;
        for (const [index, value] of valuesOf(head, row, delimiter).entries()) {
            if (value.trim() === '' || filled === index + 1)
                continue;
            if (filled > 0)
                return null;
            filled = index + 1;
        }
    }
    return filled === 0 ? null : filled;
}
function chooseColumn(source, values, columns, { column, header }) {
    const name = (0,errors/* nameOf */.Vb)(source);
    if (column === null) {
        throw new errors/* ListError */.Jc((0,messages/* text */.Qq)('pack.column-needed', { name, columns }), {
            hint: (0,messages/* text */.Qq)('pack.column-needed-hint', { columns }),
        });
    }
    if (typeof column === 'number')
        return column;
    const wanted = titleForm(column);
    const found = header === false
        ? []
        : values.flatMap((value, at) => (titleForm(value) === wanted ? [at + 1] : []));
    if (found.length === 1)
        return found[0];
    if (found.length > 1) {
        throw new errors/* ListError */.Jc((0,messages/* text */.Qq)('pack.column-twice', { name, column, numbers: found }), {
            hint: (0,messages/* text */.Qq)('pack.column-twice-hint'),
        });
    }
    throw new errors/* ListError */.Jc((0,messages/* text */.Qq)('pack.column-missing', { name, column }), {
        hint: (0,messages/* text */.Qq)('pack.column-missing-hint', { columns }),
    });
}
function isHeader(cell, { header, column }) {
    if (header !== 'auto')
        return header;
    if (cell === null)
        return false;
    const isNamed = typeof column === 'string' && titleForm(cell) === titleForm(column);
    return isNamed || (0,titles/* isTitle */.p)(cleanText(cell));
}
/** A title as titles are compared. */
function titleForm(title) {
    return (0,titles/* titleKey */.k)(cleanText(title));
}

;// CONCATENATED MODULE: ./lib/pack/read/row-reader.js



/** Room behind the text, since a scan may look a few bytes ahead. */
const SLACK = 8;
/** Reads the rows of a text in UTF-8, however it is cut, and gives the cells of one column. */
class RowReader {
    #scanner;
    #cells = new Cells();
    /** Text that is not read yet, and behind it room for cells whose quotes have to be halved. */
    #buffer = new Uint8Array(0);
    #used = 0;
    #line = 1;
    /** Whether the rest of a row that is too long is being skipped. */
    #isSkipping = false;
    constructor(columns) {
        this.#scanner = new RowScanner(columns);
    }
    /** Reads the next bytes, which are not kept. Whatever is given is good until the next is asked for. */
    *push(chunk) {
        this.#append(chunk);
        yield* this.#read(false);
    }
    /** Ends the text. Call once. */
    *end() {
        this.#append(new Uint8Array(0));
        yield* this.#read(true);
    }
    #append(chunk) {
        const length = this.#used + chunk.length;
        const needed = 2 * (length + SLACK);
        if (this.#buffer.length < needed) {
            const larger = new Uint8Array(needed);
            larger.set(this.#buffer.subarray(0, this.#used));
            this.#buffer = larger;
        }
        this.#buffer.set(chunk, this.#used);
        this.#used = length;
        // Every search for the end of a value stops there.
        this.#buffer.fill(0, length + 1, length + SLACK);
        this.#buffer[length] = characters.LF;
    }
    *#read(isEnd) {
        const cells = this.#cells;
        const scanner = this.#scanner;
        const bytes = this.#buffer;
        const limit = this.#used;
        let at = this.#isSkipping ? this.#skip(0, isEnd) : 0;
        let free = limit + SLACK;
        cells.bytes = bytes;
        cells.count = 0;
        while (at < limit) {
            const next = scanner.scan(bytes, at, limit, isEnd);
            if (next === NOT_WHOLE) {
                // One more may be there: the CR of a line end.
                if (limit - at <= MAX_ROW_BYTES + 1)
                    break;
                scanner.fault = FAULTS.tooLong;
                scanner.rowEnd = at;
                this.#isSkipping = true;
            }
            const index = cells.count++;
            cells.faults[index] = scanner.fault;
            cells.lines[index] = this.#line;
            cells.rowStarts[index] = at;
            cells.rowEnds[index] = scanner.rowEnd;
            cells.starts[index] = scanner.cellStart;
            cells.ends[index] = scanner.cellEnd;
            if (scanner.isEscaped) {
                cells.starts[index] = free;
                free = halveQuotes(bytes, scanner.cellStart, scanner.cellEnd, free);
                cells.ends[index] = free;
            }
            if (this.#isSkipping) {
                at = this.#skip(at, isEnd);
            }
            else {
                this.#line += scanner.lineEnds;
                at = next;
            }
            if (cells.count === MAX_CELLS) {
                yield cells;
                cells.count = 0;
                free = limit + SLACK;
            }
        }
        if (cells.count > 0)
            yield cells;
        bytes.copyWithin(0, at, limit);
        this.#used = limit - at;
    }
    /** Goes on behind the line end of a row that is too long, if that is there. */
    #skip(from, isEnd) {
        const bytes = this.#buffer;
        const limit = this.#used;
        let at = from;
        while (bytes[at] !== characters.LF && bytes[at] !== characters.CR)
            at++;
        if (at === limit)
            return limit;
        // Whether a LF follows has to be seen.
        if (bytes[at] === characters.CR && at + 1 === limit && !isEnd)
            return at;
        this.#isSkipping = false;
        this.#line++;
        return bytes[at] === characters.CR && bytes[at + 1] === characters.LF && at + 1 < limit ? at + 2 : at + 1;
    }
}
/** Copies a quoted value to `to`, with one quote for two; returns the position behind it. */
function halveQuotes(bytes, start, end, to) {
    let free = to;
    for (let at = start; at < end; at++) {
        bytes[free++] = bytes[at];
        if (bytes[at] === characters/* QUOTE */.jA)
            at++;
    }
    return free;
}

// EXTERNAL MODULE: ./lib/validator/text/foreign-content.js
var foreign_content = __webpack_require__(380);
// EXTERNAL MODULE: ./lib/validator/text/utf8.js
var utf8 = __webpack_require__(1865);
;// CONCATENATED MODULE: ./lib/pack/read/encodings.js
/** Encodings of a text that can be named. */
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'];
/** Other names that people know encodings by. */
const ALIASES = {
    utf8: 'utf-8',
    gbk: 'gb18030',
    gb2312: 'gb18030',
};
/** The encoding that a name stands for, in any case. */
function parseEncoding(name) {
    const lowercase = name.toLowerCase();
    return ALIASES[lowercase] ?? ENCODINGS.find((encoding) => encoding === lowercase);
}
/** Byte order marks, each with the encoding that it tells. */
const MARKS = [
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
    ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];
/** Bytes of a text that its encoding is guessed by, when it has no mark. */
const HEAD_BYTES = 4096;
/** One of so many characters, at least, is ASCII where a text is taken for UTF-16. */
const UTF16_SHARE = 8;
/** The encoding of a text by its mark, or by its NULs, given its first bytes; null when unknown. */
function guessEncoding(head) {
    for (const [encoding, mark] of MARKS) {
        if (head.length >= mark.length && mark.every((byte, at) => head[at] === byte))
            return encoding;
    }
    const nuls = [0, 0];
    for (const [at, byte] of head.subarray(0, HEAD_BYTES).entries())
        if (byte === 0)
            nuls[at % 2]++;
    const [even, odd] = nuls;
    const enough = Math.min(head.length, HEAD_BYTES) / (2 * UTF16_SHARE);
    // Few characters beyond ASCII have a byte that is NUL.
    if (odd > 2 * even && odd >= enough)
        return 'utf-16le';
    return even > 2 * odd && even >= enough ? 'utf-16be' : null;
}
/** Whether all bytes are ASCII. */
function isAscii(bytes) {
    const { buffer, byteOffset, length } = bytes;
    // Words of four bytes begin where the buffer has them.
    const first = Math.min(length, -byteOffset & 3);
    const words = (length - first) >> 2;
    let seen = 0;
    for (let at = 0; at < first; at++)
        seen |= bytes[at];
    for (let at = first + 4 * words; at < length; at++)
        seen |= bytes[at];
    if ((seen & 0x80) !== 0)
        return false;
    const all = new Int32Array(words === 0 ? new ArrayBuffer(0) : buffer, words === 0 ? 0 : byteOffset + first, words);
    // Not `for … of`, which takes several times as long here.
    for (let index = 0; index < words; index++)
        seen |= all[index];
    return (seen & 0x80808080) === 0;
}

;// CONCATENATED MODULE: ./lib/pack/read/decoders.js





/** Counts lines that end in LF, CRLF or CR, however they are cut. */
class LineCounter {
    /** The line that the next byte stands on, counted from 1. */
    line = 1;
    #isAfterCr = false;
    /** Takes the next byte, or half of a character of UTF-16. */
    take(codeUnit) {
        if (codeUnit === characters.CR || (codeUnit === characters.LF && !this.#isAfterCr))
            this.line++;
        this.#isAfterCr = codeUnit === characters.CR;
    }
    /** Takes the next bytes. */
    takeAll(bytes) {
        for (const byte of bytes)
            this.take(byte);
    }
}
/**
 * A decoder for an encoding. With `lines` it is slower, and when it finds a fault, that is on their
 * line.
 *
 * @throws {RangeError} where there is no such decoder, as in a Node.js without all of its languages
 */
function decoderFor(encoding, lines = null) {
    switch (encoding) {
        case 'utf-8':
            return new Utf8Decoder(lines);
        case 'gb18030':
            return new Gb18030Decoder(lines);
        default:
            return new Utf16Decoder(encoding === 'utf-16be', lines);
    }
}
/** Only looks whether the text is what it should be. */
class Utf8Decoder {
    #reader = new utf8/* Utf8Reader */.lQ();
    #lines;
    constructor(lines) {
        this.#lines = lines;
    }
    decode(bytes, isEnd) {
        const reader = this.#reader;
        const isPlain = reader.complete && isAscii(bytes);
        for (let at = 0; at < bytes.length && !isPlain; at++) {
            const byte = bytes[at];
            if (byte < 0x80 && reader.complete)
                continue;
            if (!reader.take(byte)) {
                this.#lines?.takeAll(bytes.subarray(0, at));
                return null;
            }
        }
        this.#lines?.takeAll(bytes);
        return isEnd && !reader.complete ? null : bytes;
    }
}
/** Reads UTF-16; a half of a pair, or of a unit, is a fault. */
class Utf16Decoder {
    #isBigEndian;
    #lines;
    #text = new Uint8Array(0);
    /** The first byte of a unit that was cut; -1 when none was. */
    #half = -1;
    /** The first half of a pair that was cut, or 0. */
    #high = 0;
    constructor(isBigEndian, lines) {
        this.#isBigEndian = isBigEndian;
        this.#lines = lines;
    }
    decode(bytes, isEnd) {
        // A unit of two bytes becomes three at most.
        if (this.#text.length < 2 * bytes.length + 8)
            this.#text = new Uint8Array(2 * bytes.length + 8);
        let end = 0;
        for (const byte of bytes) {
            if (this.#half < 0) {
                this.#half = byte;
                continue;
            }
            const unit = this.#isBigEndian ? (this.#half << 8) | byte : (byte << 8) | this.#half;
            this.#half = -1;
            const next = this.#write(unit, end);
            if (next < 0)
                return null;
            end = next;
        }
        return isEnd && (this.#half >= 0 || this.#high > 0) ? null : this.#text.subarray(0, end);
    }
    /** Writes what a unit adds to the text to `at`; returns the position behind it, or -1. */
    #write(unit, at) {
        const text = this.#text;
        const isLow = unit >= 0xdc00 && unit < 0xe000;
        if (isLow !== this.#high > 0)
            return -1;
        if (unit >= 0xd800 && unit < 0xdc00) {
            this.#high = unit;
            return at;
        }
        this.#lines?.take(unit);
        let end = at;
        if (isLow) {
            const codePoint = 0x10000 + ((this.#high - 0xd800) << 10) + (unit - 0xdc00);
            this.#high = 0;
            text[end++] = 0xf0 | (codePoint >> 18);
            text[end++] = 0x80 | ((codePoint >> 12) & 0x3f);
            text[end++] = 0x80 | ((codePoint >> 6) & 0x3f);
            text[end++] = 0x80 | (codePoint & 0x3f);
        }
        else if (unit < 0x80) {
            text[end++] = unit;
        }
        else if (unit < 0x800) {
            text[end++] = 0xc0 | (unit >> 6);
            text[end++] = 0x80 | (unit & 0x3f);
        }
        else {
            text[end++] = 0xe0 | (unit >> 12);
            text[end++] = 0x80 | ((unit >> 6) & 0x3f);
            text[end++] = 0x80 | (unit & 0x3f);
        }
        return end;
    }
}
/** Reads GB18030, of which GBK and GB2312 are parts. */
class Gb18030Decoder {
    #decoder = new text_decoder/* TextDecoder */.A('gb18030', { fatal: true });
    #encoder = new TextEncoder();
    #lines;
    constructor(lines) {
        this.#lines = lines;
    }
    decode(bytes, isEnd) {
        try {
            // Line ends are never a part of a character.
            if (this.#lines !== null)
                for (const line of linesOf(bytes))
                    this.#decodeLine(line);
            const rest = this.#lines === null ? bytes : new Uint8Array(0);
            return this.#encoder.encode(this.#decoder.decode(rest, { stream: !isEnd }));
        }
        catch {
            return null;
        }
    }
    #decodeLine(line) {
        this.#decoder.decode(line, { stream: true });
        this.#lines?.takeAll(line);
    }
}
function* linesOf(bytes) {
    for (let start = 0; start < bytes.length;) {
        let end = start;
        while (end < bytes.length && bytes[end] !== characters.LF && bytes[end] !== characters.CR)
            end++;
        yield bytes.subarray(start, end + 1);
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./lib/pack/read/utf8-text.js





/**
 * A text as UTF-8, from the encoding that is named, or from the one that it has: by its byte order
 * mark; UTF-16 by its NULs; UTF-8; GB18030 if all of it is that. To know this, a text with
 * characters beyond ASCII is read twice: rows before the first of them are the same in both.
 *
 * @throws {ListError} while it is read, for what is not of the encoding; it names the line
 */
function toUtf8(source, named) {
    const reading = new Utf8Reading(source, named);
    return {
        get encoding() {
            return reading.encoding ?? 'utf-8';
        },
        chunks: reading.chunks(),
    };
}
class Utf8Reading {
    encoding;
    #source;
    constructor(source, named) {
        this.#source = source;
        this.encoding = named === 'auto' ? null : named;
    }
    async *chunks() {
        const head = await this.#head();
        checkContent(head, this.#source);
        this.encoding ??= guessEncoding(head);
        let decoder = null;
        for await (const chunk of this.#source.chunks()) {
            if (decoder === null) {
                if (this.encoding === null && isAscii(chunk)) {
                    yield chunk;
                    continue;
                }
                this.encoding ??= await this.#findEncoding();
                decoder = this.#start(this.encoding);
            }
            yield decoder.decode(chunk, false) ?? (await this.#fail());
        }
        if (decoder !== null)
            yield decoder.decode(new Uint8Array(0), true) ?? (await this.#fail());
    }
    async #head() {
        const head = new Uint8Array(HEAD_BYTES);
        let length = 0;
        for await (const chunk of this.#source.chunks()) {
            const part = chunk.subarray(0, HEAD_BYTES - length);
            head.set(part, length);
            length += part.length;
            if (length === HEAD_BYTES)
                break;
        }
        return head.subarray(0, length);
    }
    async #findEncoding() {
        if (await this.#isAll('utf-8'))
            return 'utf-8';
        if (await this.#isAll('gb18030'))
            return 'gb18030';
        const line = await this.#lineOfFault('utf-8');
        const name = (0,errors/* nameOf */.Vb)(this.#source);
        throw new errors/* ListError */.Jc((0,messages/* text */.Qq)('pack.encoding-unknown', { name, line }), {
            hint: (0,messages/* text */.Qq)('pack.encoding-unknown-hint'),
        });
    }
    async #isAll(encoding) {
        const decoder = this.#start(encoding);
        for await (const chunk of this.#source.chunks()) {
            if (decoder.decode(chunk, false) === null)
                return false;
        }
        return decoder.decode(new Uint8Array(0), true) !== null;
    }
    async #lineOfFault(encoding) {
        const lines = new LineCounter();
        const decoder = decoderFor(encoding, lines);
        for await (const chunk of this.#source.chunks()) {
            if (decoder.decode(chunk, false) === null)
                break;
        }
        return lines.line;
    }
    #start(encoding) {
        try {
            return decoderFor(encoding);
        }
        catch (cause) {
            throw new errors/* ListError */.Jc((0,messages/* text */.Qq)('pack.encoding-unsupported', { encoding }), {
                hint: (0,messages/* text */.Qq)('pack.encoding-unsupported-hint'),
                cause,
            });
        }
    }
    async #fail() {
        const encoding = this.encoding ?? 'utf-8';
        const line = await this.#lineOfFault(encoding);
        const name = (0,errors/* nameOf */.Vb)(this.#source);
        throw new errors/* ListError */.Jc((0,messages/* text */.Qq)('pack.encoding-wrong', { name, line, encoding }), {
            hint: (0,messages/* text */.Qq)('pack.encoding-wrong-hint'),
        });
    }
}
/** Refuses what its name says is a list, and its first bytes say is none. */
function checkContent(head, source) {
    const content = (0,foreign_content/* foreignContent */.IF)(head.subarray(0, foreign_content/* HEAD_BYTES */.Lq));
    if (content === null)
        return;
    const reason = (0,messages/* text */.Qq)('finding.file-content', { content, isEntry: source.entry !== null });
    throw new errors/* ListError */.Jc((0,messages/* text */.Qq)('pack.archive', { name: (0,errors/* nameOf */.Vb)(source), reason }));
}

;// CONCATENATED MODULE: ./lib/pack/read/list-rows.js






/** Lines in which the first rows are: some rows have several. */
const HEAD_LINES = 4 * SAMPLE_ROWS;
/** Bytes by which the layout is found, at most. */
const MAX_HEAD_BYTES = 4 * MAX_ROW_BYTES;
/**
 * Reads the rows of a text.
 *
 * @throws {ListError} while it is read: when it can't be read, is not of its encoding, or its column
 * can't be told
 */
function readRows(source, options) {
    const utf8 = toUtf8(source, options.encoding);
    let layout = null;
    const cells = async function* () {
        const head = new HeadCollector();
        const start = (isAll) => {
            layout = findLayout(source, head.finish(isAll), options);
            return new RowReader(columnsOf(layout));
        };
        let reader = null;
        for await (const chunk of utf8.chunks) {
            if (reader !== null) {
                yield* reader.push(chunk);
            }
            else if (head.push(chunk)) {
                reader = start(false);
                yield* reader.push(head.bytes);
            }
        }
        if (reader === null) {
            reader = start(true);
            yield* reader.push(head.bytes);
        }
        yield* reader.end();
    };
    return {
        get layout() {
            return layout;
        },
        get encoding() {
            return utf8.encoding;
        },
        cells: cells(),
    };
}
/** Collects the first rows. */
class HeadCollector {
    #buffer = new Uint8Array(1 << 16);
    #length = 0;
    #lines = 0;
    /** The bytes there are. */
    get bytes() {
        return this.#buffer.subarray(0, this.#length);
    }
    /** Takes the next bytes; whether there are enough. */
    push(chunk) {
        const length = this.#length + chunk.length;
        if (length >= this.#buffer.length) {
            const larger = new Uint8Array(2 * length);
            larger.set(this.bytes);
            this.#buffer = larger;
        }
        this.#buffer.set(chunk, this.#length);
        for (let at = this.#length; at < length && this.#lines < HEAD_LINES; at++) {
            const byte = this.#buffer[at];
            if (byte === characters.LF || byte === characters.CR)
                this.#lines++;
        }
        this.#length = length;
        return this.#lines >= HEAD_LINES || length >= MAX_HEAD_BYTES;
    }
    finish(isAll) {
        // What scans rows stops at a LF.
        this.#buffer.fill(0, this.#length);
        this.#buffer[this.#length] = characters.LF;
        return { bytes: this.#buffer, length: this.#length, isAll };
    }
}

// EXTERNAL MODULE: ./lib/validator/platform.js
var platform = __webpack_require__(6483);
// EXTERNAL MODULE: ./lib/validator/zip/index.js + 17 modules
var zip = __webpack_require__(7859);
;// CONCATENATED MODULE: ./lib/pack/read/archive.js



/** Largest archive that is read, in bytes: it is held in memory. */
const MAX_ARCHIVE_BYTES = 1 << 30;
/**
 * The files in an archive, in their order. Its structure is checked as strictly as that of a
 * package; it may hold any number of files, and folders.
 *
 * @throws {ListError} when it can't be read
 */
async function readArchive(list, ports) {
    const bytes = await readAll(list);
    try {
        return (0,zip/* openEntries */.J)(bytes, ports, list.name).map((entry) => ({
            name: entry.name,
            chunks: () => unpacked(list.name, entry),
        }));
    }
    catch (error) {
        throw described(list.name, error);
    }
}
async function readAll(list) {
    const all = new ArrayBuffer(0, { maxByteLength: MAX_ARCHIVE_BYTES });
    for await (const chunk of list.chunks()) {
        const { byteLength } = all;
        if (byteLength + chunk.length > MAX_ARCHIVE_BYTES) {
            const facts = { name: list.name, bytes: MAX_ARCHIVE_BYTES };
            throw new errors/* ListError */.Jc((0,messages/* text */.Qq)('pack.archive-size', facts), {
                hint: (0,messages/* text */.Qq)('pack.archive-size-hint'),
            });
        }
        all.resize(byteLength + chunk.length);
        new Uint8Array(all, byteLength).set(chunk);
    }
    return new Uint8Array(all, 0, all.byteLength);
}
async function* unpacked(list, entry) {
    const name = `${list}: ${entry.name}`;
    if (entry.refusedBy !== null) {
        const key = entry.refusedBy === 'zip-encrypted' ? 'pack.entry-encrypted' : 'pack.entry-method';
        throw new errors/* ListError */.Jc((0,messages/* text */.Qq)(key, { name }), { hint: (0,messages/* text */.Qq)('pack.entry-hint') });
    }
    if (entry.noFile !== null) {
        // What a link leads to is no list, though it would be read as one.
        const facts = { archive: list, file: entry.name, entry: entry.name, what: entry.noFile };
        throw refused(name, (0,messages/* text */.Qq)('finding.zip-link', facts));
    }
    try {
        yield* entry.chunks();
    }
    catch (error) {
        throw described(name, error);
    }
}
/** What is thrown for an error of the archive `name`. */
function described(name, error) {
    if (!(error instanceof zip.ArchiveError) || error.problem.rule !== 'zip-invalid')
        return error;
    return refused(name, (0,messages/* text */.Qq)('finding.zip-invalid', error.problem.facts), error);
}
function refused(name, reason, cause) {
    return new errors/* ListError */.Jc((0,messages/* text */.Qq)('pack.archive', { name, reason }), { cause });
}

;// CONCATENATED MODULE: ./lib/pack/read/texts.js




/** Endings of the names of lists. */
const LIST = /\.(?:txt|csv|tsv)$/i;
const GZIP = /\.gz$/i;
const ARCHIVE = /\.zip$/i;
/** Bytes of text that are unpacked at once. */
const CHUNK_BYTES = 1 << 19;
/** Whether a name has the ending of a list, packed or not. */
function isListName(name) {
    return LIST.test(name.replace(GZIP, '')) || ARCHIVE.test(name);
}
/**
 * The texts of a list: itself, what is packed in it, or the lists in an archive, in their order.
 *
 * @throws {ListError} when it can't be read, is no list by its name, or holds what is none
 */
async function textsOf(list, ports) {
    if (ARCHIVE.test(list.name))
        return await archivedTexts(list, ports);
    if (!isListName(list.name)) {
        throw new errors/* ListError */.Jc((0,messages/* text */.Qq)('pack.no-list', { name: list.name }), {
            hint: (0,messages/* text */.Qq)('pack.no-list-hint'),
        });
    }
    const chunks = GZIP.test(list.name)
        ? () => texts_unpacked(list.name, () => list.chunks(), ports)
        : () => list.chunks();
    return { texts: [{ list: list.name, entry: null, chunks }], leftOut: [] };
}
async function archivedTexts(list, ports) {
    const entries = await readArchive(list, ports);
    const isMade = (name) => !/^__MACOSX\/|(?:^|[/\\])\./.test(name);
    const made = entries.filter(({ name }) => isMade(name));
    const other = made.find(({ name }) => !LIST.test(name.replace(GZIP, '')));
    if (other !== undefined) {
        throw new errors/* ListError */.Jc((0,messages/* text */.Qq)('pack.no-list', { name: `${list.name}: ${other.name}` }), {
            hint: (0,messages/* text */.Qq)('pack.no-list-hint'),
        });
    }
    return {
        texts: made.map(({ name, chunks }) => ({
            ...{ list: list.name, entry: name },
            chunks: GZIP.test(name) ? () => texts_unpacked(`${list.name}: ${name}`, chunks, ports) : chunks,
        })),
        leftOut: entries
            .filter(({ name }) => !isMade(name))
            .map(({ name }) => ({ list: list.name, entry: name })),
    };
}
async function* texts_unpacked(name, chunks, ports) {
    try {
        yield* ports.gunzip(chunks(), CHUNK_BYTES);
    }
    catch (error) {
        if (!(error instanceof platform/* InflateError */.y))
            throw error;
        throw new errors/* ListError */.Jc((0,messages/* text */.Qq)('pack.gzip-damaged', { name }), {
            hint: (0,messages/* text */.Qq)('pack.gzip-damaged-hint'),
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/pack/rejects.js


/** Bytes that wait to be written, at least. */
const WRITE_BYTES = 1 << 16;
/** Writes rejected rows, each on a line: the name of the text, line, reason and row, by tabs. */
class RejectsWriter {
    #file;
    #encoder = new TextEncoder();
    #waiting = [];
    #waitingBytes = 0;
    constructor(file) {
        this.#file = file;
    }
    /** Takes a row, whose bytes are not kept. */
    add({ name, line, reason, bytes }) {
        const head = this.#encoder.encode(`${name.replaceAll(/[\t\r\n]/g, ' ')}\t${line}\t${reason}\t`);
        const entry = new Uint8Array(head.length + bytes.length + 1);
        entry.set(head);
        entry.set(bytes, head.length);
        // A quoted value may have line ends in it.
        for (let at = head.length; at < entry.length; at++) {
            if (entry[at] === characters.LF || entry[at] === characters.CR)
                entry[at] = characters/* SPACE */.t6;
        }
        entry[entry.length - 1] = characters.LF;
        this.#waiting.push(entry);
        this.#waitingBytes += entry.length;
    }
    /** Writes what was taken, if it is worth it. */
    async flush() {
        if (this.#waitingBytes >= WRITE_BYTES)
            await this.#write();
    }
    /** Writes the rest. */
    async close() {
        await this.#write();
        await this.#file.close();
    }
    /** Leaves nothing. */
    async discard() {
        await this.#file.discard();
    }
    async #write() {
        const all = new Uint8Array(this.#waitingBytes);
        let at = 0;
        for (const entry of this.#waiting) {
            all.set(entry, at);
            at += entry.length;
        }
        this.#waiting = [];
        this.#waitingBytes = 0;
        if (all.length > 0)
            await this.#file.write(all);
    }
}

;// CONCATENATED MODULE: ./lib/pack/report.js

const NONE = { accounts: 0, duplicates: 0, excluded: 0, otherShards: 0 };
/** Makes the report. */
function reportOf(outcome) {
    const { sources, counts, excludes, leftOut, packages, settings } = outcome;
    const reports = sources.map((source, index) => sourceReport(source, counts === null ? null : (counts[index] ?? NONE)));
    return {
        ...sumOf(reports),
        reasons: sumByKey(reports.map(({ reasons }) => reasons)),
        mended: sumByKey(reports.map(({ mended }) => mended)),
        sources: reports,
        exclude: excludes.map(({ text, tally }) => ({
            source: text.list,
            entry: text.entry,
            rows: tally.rows,
            accounts: tally.rows - tally.blank - tally.headers,
        })),
        leftOut: leftOut.map(({ list, entry }) => ({ source: list, entry })),
        packages,
        options: optionsOf(settings),
    };
}
function sourceReport({ text, rows, tally }, counts) {
    return {
        source: text.list,
        entry: text.entry,
        encoding: rows.encoding,
        delimiter: rows.layout?.delimiter ?? null,
        column: rows.layout?.column ?? 1,
        rows: tally.rows,
        accounts: counts?.accounts ?? null,
        duplicates: counts?.duplicates ?? null,
        excluded: counts?.excluded ?? null,
        blank: tally.blank,
        headers: tally.headers,
        rejected: tally.rejected,
        otherShards: counts?.otherShards ?? null,
        reasons: Object.fromEntries(tally.reasons),
        mended: Object.fromEntries(tally.mendings),
        lines: Object.fromEntries(tally.lines),
    };
}
function sumOf(reports) {
    const sum = (field) => reports.reduce((total, report) => total + (report[field] ?? 0), 0);
    const sumIfKnown = (field) => reports.some((report) => report[field] === null) ? null : sum(field);
    return {
        rows: sum('rows'),
        accounts: sumIfKnown('accounts'),
        duplicates: sumIfKnown('duplicates'),
        excluded: sumIfKnown('excluded'),
        blank: sum('blank'),
        headers: sum('headers'),
        rejected: sum('rejected'),
        otherShards: sumIfKnown('otherShards'),
    };
}
function sumByKey(counts) {
    const sums = new Map();
    for (const [key, count] of counts.flatMap((some) => Object.entries(some))) {
        sums.set(key, (sums.get(key) ?? 0) + count);
    }
    return Object.fromEntries(sums);
}
function optionsOf({ read, clean, write, maxRejected }) {
    const { shard } = write;
    return {
        kind: clean.kind,
        accountType: clean.accountType,
        country: clean.country,
        column: read.column,
        delimiter: read.delimiter,
        encoding: read.encoding,
        header: read.header,
        normalize: clean.normalize,
        name: write.name,
        format: write.format,
        maxBytes: write.maxBytes,
        maxAccounts: write.maxAccounts,
        order: write.order,
        shard: shard === null ? null : `${shard.index}/${shard.of}`,
        maxRejected: rejectLimitText(maxRejected),
    };
}

;// CONCATENATED MODULE: ./lib/pack/tally.js

/** Lines of rejected rows that are kept for each reason. */
const MAX_LINES = 10_000;
/** What became of the rows of a text, as far as reading and cleaning tell. */
class Tally {
    /** All rows. */
    rows = 0;
    blank = 0;
    headers = 0;
    rejected = 0;
    /** Rows that were mended, in the order of `MENDINGS`. */
    mended = new Float64Array(MENDINGS.length);
    #reasons = new Map();
    /** Counts a rejected row. */
    reject(reason, line) {
        this.rejected++;
        const found = this.#reasons.get(reason) ?? { count: 0, lines: [] };
        found.count++;
        if (found.lines.length < MAX_LINES)
            found.lines.push(line);
        this.#reasons.set(reason, found);
    }
    /** Counts a mended row, for each kind of mending once; `mendings` has a bit for each. */
    mend(mendings) {
        for (let kind = 0; mendings >> kind > 0; kind++) {
            if ((mendings >> kind) & 1)
                this.mended[kind]++;
        }
    }
    /** Rejected rows by reason, the most frequent first. */
    get reasons() {
        const counts = [...this.#reasons].map(([reason, { count }]) => [reason, count]);
        return new Map(counts.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)));
    }
    /** Lines of the first rejected rows, by reason. */
    get lines() {
        return new Map([...this.#reasons].map(([reason, { lines }]) => [reason, lines]));
    }
    /** Rows that were mended, by kind; those that occurred. */
    get mendings() {
        return new Map(MENDINGS.map((mending, kind) => [mending, this.mended[kind]]).filter(([, count]) => count > 0));
    }
}

;// CONCATENATED MODULE: ./lib/pack/write/names.js
/** Characters of a file name, at most (Account Package Upload API, 1024/33765). */
const MOST_CHARACTERS = 100;
/** Characters that no system or no service takes in a file name, and control characters. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}/\\:*?"<>|]/u;
/** Base name of the package of this number, counted from 1: `name-0001.zip`, `name-2of8-0001.zip`. */
function packageName(naming, number) {
    return `${stem(naming, number)}.${naming.format}`;
}
/** Name of the one entry of a zip. */
function entryName(naming, number) {
    return `${stem(naming, number)}.txt`;
}
function stem({ name, shard }, number) {
    const part = shard === null ? '' : `-${shard.index}of${shard.of}`;
    return `${name}${part}-${String(number).padStart(4, '0')}`;
}
/** Whether packages can have names that begin like this; null when they can. */
function nameFault(naming) {
    if (naming.name === '' || naming.name !== naming.name.trim() || UNFIT.test(naming.name)) {
        return 'characters';
    }
    // Room for the number of a list that is cut very small.
    return [...packageName(naming, 99_999)].length > MOST_CHARACTERS ? 'length' : null;
}

// EXTERNAL MODULE: ./lib/pack/write/kernel.js
var kernel = __webpack_require__(5212);
// EXTERNAL MODULE: ./lib/pack/write/kernel-code.js
var kernel_code = __webpack_require__(5800);
;// CONCATENATED MODULE: ./lib/pack/write/account-filter.js


const PAGES = { initial: 32, maximum: 65_536 };
/** Compares accounts with all that came before, in WebAssembly. */
class AccountFilter {
    #kernel;
    /** Bytes that can be given at once. */
    mostBytes;
    constructor({ randomBytes }, limits, shard) {
        this.#kernel = (0,kernel/* startKernel */.KT)(kernel_code/* ACCOUNTS_CODE */.vk, PAGES);
        const { exports } = this.#kernel;
        this.mostBytes = exports.mostText.value;
        const { index, of } = shard ?? { index: 1, of: 1 };
        exports.open(limits.tableBytes, limits.tableAccounts, index - 1, of);
        const random = randomBytes(16);
        const seeds = new DataView(random.buffer, random.byteOffset, 16);
        exports.setSeeds(...[0, 4, 8, 12].map((at) => seeds.getInt32(at)));
    }
    /** Takes accounts. */
    take(text) {
        this.#put(text);
        this.#kernel.exports.takeAccounts(text.length);
        return this.#result();
    }
    /** Takes accounts to leave out, before any others; returns those that there is no memory for. */
    exclude(text) {
        this.#put(text);
        this.#kernel.exports.takeExclusions(text.length);
        return this.#result().open;
    }
    /** Lets no more accounts be kept: whether others come before them is not known. */
    close() {
        this.#kernel.exports.close();
    }
    /** Forgets all accounts. */
    clear() {
        this.#kernel.exports.clear();
    }
    #put(text) {
        this.#kernel.bytes(this.#kernel.exports.text.value, text.length).set(text);
    }
    #result() {
        const { results, text } = this.#kernel.exports;
        const [keptRows, duplicates, excluded, openRows, otherShards, keptBytes, openBytes] = [
            ...this.#kernel.numbers(results, 7),
        ];
        const bytes = (at, length) => this.#kernel.bytes(text.value + at, length);
        return {
            kept: { text: bytes(0, keptBytes), rows: keptRows },
            open: { text: bytes(keptBytes, openBytes), rows: openRows },
            duplicates,
            excluded,
            otherShards,
        };
    }
}

;// CONCATENATED MODULE: ./lib/pack/write/rows.js
/** What ends a row. */
const LF = 0x0a;
/** How many rows a text of whole rows has. */
function countRows(text) {
    let rows = 0;
    for (let at = 0; at < text.length; at++)
        if (text[at] === LF)
            rows++;
    return rows;
}
/** Where the first `rows` rows of a text end; it has so many. */
function endOfRows(text, rows) {
    let end = 0;
    for (let left = rows; left > 0; left--)
        end = text.indexOf(LF, end) + 1;
    return end;
}
/** Where the first rows end that there is room for, and how many they are; perhaps none. */
function fittingRows({ text, rows }, room) {
    let end = text.length;
    let count = rows;
    if (end > room.bytes) {
        end = room.bytes === 0 ? 0 : text.lastIndexOf(LF, room.bytes - 1) + 1;
        count = countRows(text.subarray(0, end));
    }
    if (count <= room.rows)
        return { end, rows: count };
    return { end: endOfRows(text, room.rows), rows: room.rows };
}

;// CONCATENATED MODULE: ./lib/pack/write/blocks.js

/**
 * Cuts rows into blocks. Where it cuts depends on the rows alone, not on how they come: before the
 * row that a block has no room for, and at each multiple of `everyRows`, counted from the first.
 */
class BlockBuilder {
    #bytes;
    #everyRows;
    #text;
    #used = 0;
    #rows = 0;
    /** Rows until the next multiple. */
    #rowsLeft;
    /** For blocks of up to `bytes`, unless one row is longer. */
    constructor(bytes, everyRows) {
        this.#bytes = bytes;
        this.#everyRows = everyRows ?? Number.POSITIVE_INFINITY;
        this.#text = new Uint8Array(bytes);
        this.#rowsLeft = this.#everyRows;
    }
    /** Takes rows, copied; gives the blocks that are full. */
    *add({ text, rows }) {
        let rest = text;
        let restRows = rows;
        while (restRows > 0) {
            const room = { bytes: this.#bytes - this.#used, rows: this.#rowsLeft };
            const part = fittingRows({ text: rest, rows: restRows }, room);
            // A row that is longer than a block has one of its own.
            const takesOne = part.rows === 0 && this.#rows === 0;
            const { end, rows: count } = takesOne ? { end: rest.indexOf(LF) + 1, rows: 1 } : part;
            this.#append(rest.subarray(0, end), count);
            rest = rest.subarray(end);
            restRows -= count;
            if (restRows > 0 || this.#rowsLeft === 0)
                yield this.#take();
        }
    }
    /** The block that is not full; null when there is nothing in it. */
    last() {
        return this.#rows === 0 ? null : this.#take();
    }
    #append(text, rows) {
        if (this.#used + text.length > this.#text.length)
            this.#text = new Uint8Array(text.length);
        this.#text.set(text, this.#used);
        this.#used += text.length;
        this.#rows += rows;
        this.#rowsLeft -= rows;
    }
    #take() {
        const block = { text: this.#text.subarray(0, this.#used), rows: this.#rows };
        this.#text = new Uint8Array(this.#bytes);
        this.#used = 0;
        this.#rows = 0;
        if (this.#rowsLeft === 0)
            this.#rowsLeft = this.#everyRows;
        return block;
    }
}

;// CONCATENATED MODULE: ./lib/pack/write/counts.js
/** Counts for sources by their index. */
class CountsBySource {
    #counts = [];
    /** Those of one source, to count on. */
    of(source) {
        for (let index = this.#counts.length; index <= source; index++) {
            this.#counts.push({ accounts: 0, duplicates: 0, excluded: 0, otherShards: 0 });
        }
        return this.#counts[source];
    }
    /** Those of all sources up to the last that had accounts. */
    get all() {
        return this.#counts;
    }
}

;// CONCATENATED MODULE: ./lib/pack/write/waiting-rows.js
/** Bytes of the head of each part: its source, and the bytes of its text. */
const waiting_rows_HEAD_BYTES = 8;
/** Rows that are looked at later, in their order, in a temporary file. */
class WaitingFile {
    #file;
    #size = 0;
    constructor(file) {
        this.#file = file;
    }
    async add({ text, source }) {
        const part = new Uint8Array(waiting_rows_HEAD_BYTES + text.length);
        const head = new DataView(part.buffer);
        head.setUint32(0, source);
        head.setUint32(4, text.length);
        part.set(text, waiting_rows_HEAD_BYTES);
        await this.#file.append(part);
        this.#size += part.length;
    }
    /** All rows, in the parts in which they were added; the file is closed then. */
    async *read() {
        const head = new DataView(new ArrayBuffer(waiting_rows_HEAD_BYTES));
        for (let position = 0; position < this.#size;) {
            await this.#file.read(new Uint8Array(head.buffer), position);
            const text = new Uint8Array(head.getUint32(4));
            await this.#file.read(text, position + waiting_rows_HEAD_BYTES);
            position += waiting_rows_HEAD_BYTES + text.length;
            yield { text, source: head.getUint32(0) };
        }
        await this.#file.close();
    }
}

;// CONCATENATED MODULE: ./lib/pack/write/new-accounts.js


/**
 * Lets each account through once, the first time that it comes, unless it is excluded.
 *
 * Memory may be too small for all of them. Then those that it doesn't hold wait in a file, which is
 * looked at once all have come and the memory is empty again: none of them is among those that were
 * let through, and all of them come behind. That may go several rounds.
 */
class NewAccounts {
    #options;
    /** What the next round has to look at. */
    #exclusions = null;
    #accounts = null;
    constructor(options) {
        this.#options = options;
    }
    /** Takes whole rows of accounts to leave out, before any others. */
    async exclude(text) {
        for (const part of this.#parts(text)) {
            const open = this.#options.filter.exclude(part);
            if (open.rows === 0)
                continue;
            this.#exclusions ??= await this.#openWaiting();
            await this.#exclusions.add({ text: open.text, source: 0 });
        }
    }
    /** Takes whole rows of accounts of a source. */
    async add(text, source) {
        const { filter, counts, keep } = this.#options;
        // As long as not all exclusions are known, no account may go.
        if (this.#exclusions !== null)
            filter.close();
        const count = counts.of(source);
        for (const part of this.#parts(text)) {
            const { kept, open, duplicates, excluded, otherShards } = filter.take(part);
            count.duplicates += duplicates;
            count.excluded += excluded;
            count.otherShards += otherShards;
            count.accounts += kept.rows;
            if (open.rows > 0) {
                this.#accounts ??= await this.#openWaiting();
                await this.#accounts.add({ text: open.text, source });
            }
            if (kept.rows > 0)
                await keep(kept);
        }
    }
    /** Looks at all that waits. */
    async finish() {
        while (this.#accounts !== null) {
            const [exclusions, accounts] = [this.#exclusions, this.#accounts];
            this.#exclusions = null;
            this.#accounts = null;
            this.#options.filter.clear();
            if (exclusions !== null) {
                for await (const { text } of exclusions.read())
                    await this.exclude(text);
            }
            for await (const { text, source } of accounts.read())
                await this.add(text, source);
        }
    }
    async #openWaiting() {
        return new WaitingFile(await this.#options.storage.openSpill());
    }
    /** The text in parts that can be looked at at once. */
    *#parts(text) {
        const { mostBytes } = this.#options.filter;
        let start = 0;
        while (text.length - start > mostBytes) {
            const end = text.lastIndexOf(LF, start + mostBytes - 1) + 1;
            yield text.subarray(start, end);
            start = end;
        }
        yield text.subarray(start);
    }
}

;// CONCATENATED MODULE: ./lib/pack/write/options.js
/** The limits of every run (SPEC: under 1.5 GiB for 100 million accounts). */
const WRITE_LIMITS = {
    tableBytes: 1_288_490_188,
    tableAccounts: 2 ** 32 - 1,
    runBytes: 32 << 20,
    runRows: 2 << 20,
    blockBytes: 256 << 10,
    textBytes: 4_294_967_294,
};

// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/pack/write/csv-rows.js
const COMMA = 0x2c;
const QUOTE = 0x22;
const csv_rows_LF = 0x0a;
/** Rows of accounts as rows of a csv: those with a comma or a quote in quotes (RFC 4180, 2.6 and 2.7). */
function csvRows(text) {
    if (!text.includes(COMMA) && !text.includes(QUOTE))
        return text;
    // The shortest row grows most: a quote alone becomes four.
    const rows = new Uint8Array(3 * text.length);
    let size = 0;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf(csv_rows_LF, start);
        const account = text.subarray(start, end);
        const isQuoted = account.includes(COMMA) || account.includes(QUOTE);
        if (isQuoted)
            rows[size++] = QUOTE;
        for (const byte of account) {
            if (byte === QUOTE)
                rows[size++] = QUOTE;
            rows[size++] = byte;
        }
        if (isQuoted)
            rows[size++] = QUOTE;
        rows[size++] = csv_rows_LF;
        start = end + 1;
    }
    return rows.subarray(0, size);
}

;// CONCATENATED MODULE: ./lib/pack/write/zip-records.js
// The records of an archive with one deflated file (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16).
const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
/** Version that deflated files need: 2.0. */
const NEEDED = 20;
/** The name is UTF-8 (bit 11). */
const UTF8_FLAG = 1 << 11;
const DEFLATED = 8;
/** 1 January 1980, the first day there is: the same list gives the same archive. */
const DATE = (1 << 5) | 1;
/** Made on Unix, so that the attributes are a mode: a regular file for its owner only. */
const MADE_BY_UNIX = 3 << 8;
const MODE = 0o100600;
/** The last block of a deflate stream, with nothing in it. */
const LAST_BLOCK = Uint8Array.of(3, 0);
/** Bytes of all records of an archive whose file has this name. */
function recordBytes(name) {
    return LOCAL_BYTES + CENTRAL_BYTES + END_BYTES + 2 * name.length;
}
/** What stands before the data. */
function localHeader(entry) {
    const record = new Uint8Array(LOCAL_BYTES + entry.name.length);
    const view = new DataView(record.buffer);
    view.setUint32(0, LOCAL, true);
    describe(new DataView(record.buffer, 4), entry);
    record.set(entry.name, LOCAL_BYTES);
    return record;
}
/** What stands behind the data: the directory, and the end record. */
function directory(entry) {
    const { name, deflatedSize } = entry;
    const size = CENTRAL_BYTES + name.length;
    const records = new Uint8Array(size + END_BYTES);
    const view = new DataView(records.buffer);
    view.setUint32(0, CENTRAL, true);
    view.setUint16(4, MADE_BY_UNIX | NEEDED, true);
    describe(new DataView(records.buffer, 6), entry);
    view.setUint32(38, MODE * 0x1_0000, true);
    records.set(name, CENTRAL_BYTES);
    view.setUint32(size, END, true);
    view.setUint16(size + 8, 1, true);
    view.setUint16(size + 10, 1, true);
    view.setUint32(size + 12, size, true);
    view.setUint32(size + 16, LOCAL_BYTES + name.length + deflatedSize, true);
    return records;
}
/** The 26 bytes that both headers have. */
function describe(view, { name, crc32, deflatedSize, size }) {
    const isAscii = name.every((byte) => byte < 0x80);
    view.setUint16(0, NEEDED, true);
    view.setUint16(2, isAscii ? 0 : UTF8_FLAG, true);
    view.setUint16(4, DEFLATED, true);
    view.setUint16(8, DATE, true);
    view.setUint32(10, crc32, true);
    view.setUint32(14, deflatedSize, true);
    view.setUint32(18, size, true);
    view.setUint16(22, name.length, true);
}

;// CONCATENATED MODULE: ./lib/pack/write/container.js



const NOTHING = new Uint8Array();
const encoder = new TextEncoder();
/** The container of a format; only a zip deflates. */
function openContainer(format, openDeflater) {
    if (format === 'zip')
        return new ZipContainer(openDeflater());
    return new TextContainer(format === 'csv' ? csvRows : (text) => text);
}
class TextContainer {
    width = 1;
    #rowsOf;
    constructor(rowsOf) {
        this.#rowsOf = rowsOf;
    }
    async pack(text) {
        return { text, bytes: this.#rowsOf(text), crc32: 0 };
    }
    overhead() {
        return 0;
    }
    head() {
        return NOTHING;
    }
    tail() {
        return NOTHING;
    }
    async close() { }
}
class ZipContainer {
    #deflater;
    constructor(deflater) {
        this.#deflater = deflater;
    }
    get width() {
        return this.#deflater.width;
    }
    pack(text) {
        return this.#deflater.deflate(text);
    }
    overhead(entry) {
        return recordBytes(encoder.encode(entry)) + LAST_BLOCK.length;
    }
    head(entry, content) {
        return localHeader(zipEntry(entry, content));
    }
    tail(entry, content) {
        const records = directory(zipEntry(entry, content));
        const tail = new Uint8Array(LAST_BLOCK.length + records.length);
        tail.set(LAST_BLOCK);
        tail.set(records, LAST_BLOCK.length);
        return tail;
    }
    close() {
        return this.#deflater.close();
    }
}
function zipEntry(name, { crc32, pieceBytes, textBytes }) {
    return {
        name: encoder.encode(name),
        crc32,
        deflatedSize: pieceBytes + LAST_BLOCK.length,
        size: textBytes,
    };
}

;// CONCATENATED MODULE: ./lib/pack/write/crc32-combine.js
// CRC-32 is linear: that of two texts, one after the other, follows from those of both and the size
// of the second. To put zero bytes behind a text multiplies its CRC by a power of x modulo the
// polynomial. All polynomials here have their bits reversed: the highest bit is x^0.
const POLYNOMIAL = 0xedb8_8320;
const crc32_combine_ONE = 0x8000_0000;
/** x to the powers 8, 16, 32 … modulo the polynomial: factors for 1, 2, 4 … bytes. */
const FACTORS = [crc32_combine_ONE >>> 8];
for (let index = 1; index < 48; index++) {
    const last = FACTORS[index - 1];
    FACTORS.push(product(last, last));
}
/** The CRC-32 of a text and, behind it, another of `size` bytes, from the CRC-32 of each. */
function combineCrc32(first, second, size) {
    let crc = first;
    for (let rest = size, index = 0; rest > 0; rest = Math.floor(rest / 2), index++) {
        if (rest % 2 === 1)
            crc = product(crc, FACTORS[index]);
    }
    return (crc ^ second) >>> 0;
}
/** Two polynomials multiplied, modulo the polynomial. */
function product(one, other) {
    let sum = 0;
    let multiple = other;
    for (let bit = crc32_combine_ONE; bit !== 0; bit >>>= 1) {
        if (one & bit)
            sum ^= multiple;
        multiple = multiple & 1 ? (multiple >>> 1) ^ POLYNOMIAL : multiple >>> 1;
    }
    return sum >>> 0;
}

;// CONCATENATED MODULE: ./lib/pack/write/package-file.js

/** Bytes that are read at once for the digest. */
const READ_BYTES = 1 << 20;
/** One package while it is written. */
class PackageFile {
    #target;
    #container;
    #entry;
    #content = { pieceBytes: 0, textBytes: 0, crc32: 0 };
    name;
    accounts = 0;
    constructor(target, container, names) {
        this.#target = target;
        this.#container = container;
        this.#entry = names.entry;
        this.name = names.name;
    }
    /** Begins a package, aside. */
    static async create(ports, container, names) {
        const target = await ports.storage.createPackage(names.name);
        const file = new PackageFile(target, container, names);
        await target.append(container.head(names.entry, file.#content));
        return file;
    }
    /** Bytes of text so far. */
    get textBytes() {
        return this.#content.textBytes;
    }
    /** Bytes that it would have if it ended here. */
    get size() {
        return this.#container.overhead(this.#entry) + this.#content.pieceBytes;
    }
    /** Adds a piece of so many rows. */
    async append({ text, bytes, crc32 }, rows) {
        await this.#target.append(bytes);
        const content = this.#content;
        content.crc32 = combineCrc32(content.crc32, crc32, text.length);
        content.pieceBytes += bytes.length;
        content.textBytes += text.length;
        this.accounts += rows;
    }
    /** Ends the package, and tells what it has become. */
    async end({ sha256 }) {
        const { name, accounts, size } = this;
        await this.#target.append(this.#container.tail(this.#entry, this.#content));
        // Readers that don't go by the directory want the sizes ahead of the data.
        await this.#target.patch(this.#container.head(this.#entry, this.#content), 0);
        const hash = sha256();
        const bytes = new Uint8Array(READ_BYTES);
        for (let position = 0;;) {
            const count = await this.#target.read(bytes, position);
            if (count === 0)
                break;
            hash.update(bytes.subarray(0, count));
            position += count;
        }
        await this.#target.close();
        return { file: name, accounts, size, sha256: hash.digest() };
    }
}

;// CONCATENATED MODULE: ./lib/pack/write/packer.js






/** A package is full when it has no more room than this share of what it may have. */
const packer_SLACK = 1 / 64;
/**
 * Fills packages with blocks. What goes into which follows from the blocks alone: several are
 * deflated at once, but looked at one after the other.
 */
class Packer {
    #options;
    #limits;
    #ports;
    #done = [];
    #container = null;
    #package = null;
    /** Blocks that are being packed, in their order. */
    #waiting = [];
    constructor(options, limits, ports) {
        this.#options = options;
        this.#limits = limits;
        this.#ports = ports;
    }
    /** Takes a block over; waits while too many have not had their turn. */
    async add({ text, rows }) {
        this.#options.signal?.throwIfAborted();
        const container = this.#openContainer();
        const piece = container.pack(text);
        // When an earlier one fails, nobody waits for this one.
        piece.catch(() => { });
        this.#waiting.push({ rows, piece });
        while (this.#waiting.length > 2 * container.width)
            await this.#placeNext();
    }
    /** Ends the last package; tells them all. */
    async end() {
        while (this.#waiting.length > 0)
            await this.#placeNext();
        await this.#endPackage();
        await this.close();
        return this.#done;
    }
    /** Ends what works in the background. */
    async close() {
        await this.#container?.close();
        this.#container = null;
    }
    #openContainer() {
        this.#container ??= openContainer(this.#options.format, () => this.#ports.openDeflater());
        return this.#container;
    }
    async #placeNext() {
        const { rows, piece } = this.#waiting.shift();
        await this.#place({ rows, piece: await piece });
    }
    async #place(portion) {
        let rest = portion;
        while (rest !== null) {
            const file = await this.#openPackage();
            const part = await this.#fitting(file, rest);
            if (part !== null)
                await file.append(part.piece, part.rows);
            else if (file.accounts === 0)
                throw this.#tooSmall();
            if (part === rest)
                return;
            await this.#endPackage();
            if (part !== null)
                rest = await this.#without(rest, part.rows);
        }
    }
    /** As much of a portion as goes into a package; null when nothing does that is worth it. */
    async #fitting(file, whole) {
        const { maxAccounts } = this.#options;
        const mostRows = Math.min(whole.rows, (maxAccounts ?? Number.POSITIVE_INFINITY) - file.accounts);
        if (mostRows === whole.rows && this.#fits(file, whole))
            return whole;
        if (mostRows === 0 || (file.accounts > 0 && this.#isFull(file)))
            return null;
        const rowBytes = whole.piece.bytes.length / whole.rows;
        const room = this.#options.maxBytes - file.size;
        let best = null;
        let tooMany = Math.min(mostRows + 1, whole.rows);
        let next = Math.min(mostRows, Math.floor(room / rowBytes));
        for (let step = 1; tooMany - (best?.rows ?? 0) > 1; step++) {
            const least = best?.rows ?? 0;
            const rows = Math.max(least + 1, Math.min(next, tooMany - 1));
            const piece = await this.#pack(whole, 0, rows);
            if (this.#fits(file, { piece, rows })) {
                best = { piece, rows };
                if (this.#isFull(file, best))
                    break;
            }
            else {
                tooMany = rows;
            }
            // Sizes grow with rows, if not evenly: mostly the first estimate is good.
            const estimate = rows + Math.floor((room - piece.bytes.length) / rowBytes);
            next = step % 2 === 1 ? estimate : Math.floor(((best?.rows ?? 0) + tooMany) / 2);
        }
        return best;
    }
    #fits(file, { piece }) {
        return (file.size + piece.bytes.length <= this.#options.maxBytes &&
            file.textBytes + piece.text.length <= this.#limits.textBytes);
    }
    /** Whether a package, perhaps with one more portion, has hardly any room left. */
    #isFull(file, portion) {
        const { maxBytes } = this.#options;
        const { textBytes } = this.#limits;
        const size = file.size + (portion?.piece.bytes.length ?? 0);
        const text = file.textBytes + (portion?.piece.text.length ?? 0);
        return maxBytes - size <= maxBytes * packer_SLACK || textBytes - text <= textBytes * packer_SLACK;
    }
    /** What is left of a portion without its first rows. */
    async #without(whole, rows) {
        const rest = whole.rows - rows;
        return rest === 0 ? null : { rows: rest, piece: await this.#pack(whole, rows, whole.rows) };
    }
    /** Packs the rows of a portion from one to before another. */
    #pack({ piece }, from, to) {
        const start = endOfRows(piece.text, from);
        const end = start + endOfRows(piece.text.subarray(start), to - from);
        return this.#openContainer().pack(piece.text.slice(start, end));
    }
    async #openPackage() {
        const number = this.#done.length + 1;
        this.#package ??= await PackageFile.create(this.#ports, this.#openContainer(), {
            name: packageName(this.#options, number),
            entry: entryName(this.#options, number),
        });
        return this.#package;
    }
    async #endPackage() {
        if (this.#package === null)
            return;
        this.#done.push(await this.#package.end(this.#ports));
        this.#package = null;
    }
    #tooSmall() {
        const { maxBytes } = this.#options;
        return new lib_errors/* ActionError */.lZ((0,messages/* text */.Qq)('pack-write.max-bytes', { maxBytes }), {
            hint: (0,messages/* text */.Qq)('pack-write.max-bytes-hint'),
        });
    }
}

;// CONCATENATED MODULE: ./lib/pack/write/merge.js

/** Bytes of the buffers of all runs together, and of one at least, which holds several rows. */
const ALL_BUFFERS = 32 << 20;
const LEAST_BUFFER = 16 << 10;
const MOST_BUFFER = 512 << 10;
/** What `mergeRows` says besides the number of a run whose buffer is empty. */
const OUT_IS_FULL = -1;
const ALL_DONE = -2;
/** Merges sorted runs; the files are closed then. */
async function mergeRuns({ kernel, files, common }, take) {
    const { exports } = kernel;
    const share = Math.floor(ALL_BUFFERS / files.length);
    const bufferBytes = Math.max(LEAST_BUFFER, Math.min(MOST_BUFFER, share));
    const { start, hasLowBytes } = common;
    if (!exports.openMerge(files.length, bufferBytes, start.length, hasLowBytes ? 1 : 0)) {
        throw new Error('there is no memory to merge in');
    }
    const positions = files.map(() => 0);
    const fill = async (run) => {
        const buffer = kernel.bytes(exports.bufferOf(run), bufferBytes);
        const size = await files[run].read(buffer, positions[run]);
        // Whole rows; the rest is read again.
        const bytes = buffer.subarray(0, size).lastIndexOf(LF) + 1;
        positions[run] += bytes;
        exports.fillRun(run, bytes);
        if (bytes === 0)
            await files[run].close();
    };
    for (const run of files.keys())
        await fill(run);
    exports.startMerge();
    for (let said = OUT_IS_FULL; said !== ALL_DONE;) {
        said = exports.mergeRows();
        const text = kernel.bytes(exports.out.value, exports.mergedBytes());
        if (text.length > 0)
            await take({ text, rows: countRows(text) });
        if (said < 0)
            continue;
        await fill(said);
        exports.resumeMerge(said);
    }
}

;// CONCATENATED MODULE: ./lib/pack/write/sorter.js




const sorter_PAGES = { initial: 8, maximum: 65_536 };
/** Sorts rows by their bytes: runs in memory, which wait in files until they are merged. */
class Sorter {
    #storage;
    #limits;
    #kernel = (0,kernel/* startKernel */.KT)(kernel_code/* SORT_CODE */.ZJ, sorter_PAGES);
    #runs = [];
    #common = null;
    /** The run that is collected: where it is in memory, its bytes, and its rows. */
    #place = 0;
    #bytes = 0;
    #rows = 0;
    constructor(storage, limits) {
        this.#storage = storage;
        this.#limits = limits;
        this.#place = this.#kernel.exports.openRun(limits.runBytes, limits.runRows);
    }
    /** Takes rows, copied. */
    async add({ text, rows }) {
        const { runBytes, runRows } = this.#limits;
        let rest = text;
        let restRows = rows;
        while (restRows > 0) {
            const room = { bytes: runBytes - this.#bytes, rows: runRows - this.#rows };
            const { end, rows: count } = fittingRows({ text: rest, rows: restRows }, room);
            this.#kernel.bytes(this.#place + this.#bytes, end).set(rest.subarray(0, end));
            this.#bytes += end;
            this.#rows += count;
            rest = rest.subarray(end);
            restRows -= count;
            if (restRows > 0)
                await this.#spillRun();
        }
    }
    /** Gives out all rows in their order. */
    async finish(take) {
        if (this.#rows === 0)
            return;
        if (this.#runs.length === 0) {
            await this.#sortRun(take);
            return;
        }
        await this.#spillRun();
        await mergeRuns({ kernel: this.#kernel, files: this.#runs, common: this.#common }, take);
    }
    async #spillRun() {
        const file = await this.#storage.openSpill();
        this.#runs.push(file);
        await this.#sortRun(async ({ text }) => file.append(text));
    }
    /** Sorts the run that was collected, and gives its rows out. */
    async #sortRun(take) {
        const { exports } = this.#kernel;
        exports.sortRun(this.#bytes);
        let isFirst = true;
        for (let size = exports.giveRows(); size > 0; size = exports.giveRows()) {
            const text = this.#kernel.bytes(exports.out.value, size);
            if (isFirst)
                this.#noteCommon(text);
            isFirst = false;
            await take({ text, rows: countRows(text) });
        }
        this.#bytes = 0;
        this.#rows = 0;
    }
    /** Notes what the rows of a run, which begins like this, have in common with those of others. */
    #noteCommon(text) {
        const { exports } = this.#kernel;
        const start = text.slice(0, exports.sharedBytes());
        const hasLowBytes = exports.hasBytesBelowEnd() !== 0;
        const before = this.#common;
        this.#common = {
            start: before === null ? start : sharedStart(before.start, start),
            hasLowBytes: hasLowBytes || before?.hasLowBytes === true,
        };
    }
}
function sharedStart(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length++;
    return one.subarray(0, length);
}

;// CONCATENATED MODULE: ./lib/pack/write/package-writer.js







/**
 * Writes packages of accounts that are clean and valid: leaves out what is excluded, what came
 * before, and what is for other shards.
 */
class PackageWriter {
    #options;
    #ports;
    #counts = new CountsBySource();
    #accounts;
    #sorter;
    #blocks;
    #packer;
    /** @throws {ActionError} where there is no WebAssembly */
    constructor(options, ports, limits = WRITE_LIMITS) {
        const { maxBytes, maxAccounts, order, shard } = options;
        const { storage } = ports;
        this.#options = options;
        this.#ports = ports;
        this.#sorter = order === 'sorted' ? new Sorter(storage, limits) : null;
        this.#blocks = new BlockBuilder(Math.min(limits.blockBytes, maxBytes), maxAccounts);
        this.#packer = new Packer(options, limits, ports);
        this.#accounts = new NewAccounts({
            filter: new AccountFilter(ports, limits, shard),
            storage,
            counts: this.#counts,
            keep: (rows) => this.#sorter?.add(rows) ?? this.#pack(rows),
        });
    }
    /** Takes accounts to leave out, all of them before the first `add`. Its source doesn't matter. */
    async excludeBatch({ bytes }) {
        this.#options.signal?.throwIfAborted();
        await this.#accounts.exclude(bytes);
    }
    /** Takes accounts; the batch is free again once the promise is settled. */
    async add({ bytes, source }) {
        this.#options.signal?.throwIfAborted();
        await this.#accounts.add(bytes, source);
    }
    /** Ends the last package, and makes all appear under their names. */
    async finish() {
        await this.#accounts.finish();
        await this.#sorter?.finish((rows) => this.#pack(rows));
        const last = this.#blocks.last();
        if (last !== null)
            await this.#packer.add(last);
        const packages = await this.#packer.end();
        this.#options.signal?.throwIfAborted();
        await this.#ports.storage.publish();
        return { packages, sources: this.#counts.all };
    }
    /** Ends the work without packages; nothing of it is left. May follow anything, also an error. */
    async abort() {
        await this.#packer.close();
        await this.#ports.storage.discard();
    }
    async #pack(rows) {
        for (const block of this.#blocks.add(rows))
            await this.#packer.add(block);
    }
}

;// CONCATENATED MODULE: ./lib/pack/write/index.js



;// CONCATENATED MODULE: ./lib/pack/pack.js











/**
 * Makes packages of lists: reads them, mends and judges their rows, leaves out duplicates and what
 * is excluded, and writes the rest. Packages appear only once all are done.
 *
 * @throws {RangeError} for a country that doesn't exist
 * @throws {ListError} when a list can't be read
 * @throws {RejectedError} when too many rows are rejected, or no account is left
 * @throws {ActionError} when packages can't be written, and the reason of the signal
 */
async function pack(input, settings, ports, hooks = {}) {
    const rejects = input.rejects === null ? null : new RejectsWriter(input.rejects);
    try {
        const report = await new Packing(input, settings, ports, hooks).run(rejects);
        await rejects?.close();
        return report;
    }
    catch (error) {
        if (error instanceof errors/* RejectedError */.zs)
            await rejects?.close();
        else
            await rejects?.discard();
        throw error;
    }
}
/** One run. */
class Packing {
    #input;
    #settings;
    #ports;
    #hooks;
    #sources = [];
    #excludes = [];
    #leftOut = [];
    #bytes = 0;
    constructor(input, settings, ports, hooks) {
        this.#input = input;
        this.#settings = settings;
        this.#ports = ports;
        this.#hooks = hooks;
    }
    async run(rejects) {
        const { signal } = this.#hooks;
        const { clean, write } = this.#settings;
        const cleaner = await Cleaner.load(clean);
        const writer = new PackageWriter({ ...write, ...(signal && { signal }) }, this.#ports);
        try {
            for (const list of this.#input.excludes)
                await this.#exclude(list, cleaner, writer);
            for (const list of this.#input.lists)
                await this.#add(list, { cleaner, writer, rejects });
            this.#checkRejected();
            return this.#check(await writer.finish());
        }
        catch (error) {
            await writer.abort();
            throw error;
        }
    }
    async #exclude(list, cleaner, writer) {
        for (const source of await this.#open(list, this.#excludes)) {
            const { rows, tally } = source;
            for await (const cells of rows.cells) {
                const { headerLines, title } = rows.layout;
                const from = { source: 0, headerLines, title, tally, onReject: () => { } };
                await writer.excludeBatch(cleaner.clean(cells, from));
                this.#tell();
            }
            this.#checkExcluded(source);
        }
    }
    async #add(list, { cleaner, writer, rejects }) {
        for (const { text: source, rows, tally } of await this.#open(list, this.#sources)) {
            const index = this.#sources.findIndex((other) => other.text === source);
            const name = (0,errors/* nameOf */.Vb)(source);
            for await (const cells of rows.cells) {
                const { headerLines, title } = rows.layout;
                const batch = cleaner.clean(cells, {
                    ...{ source: index, headerLines, title, tally },
                    onReject: (reason, line, bytes) => rejects?.add({ name, line, reason, bytes }),
                });
                await rejects?.flush();
                await writer.add(batch);
                this.#tell();
            }
        }
    }
    /** The texts of a list, ready to be read. */
    async #open(list, into) {
        const { signal } = this.#hooks;
        const before = this.#bytes;
        const onBytes = (bytes) => {
            // A list may be read twice; what counts is how far that came.
            this.#bytes = Math.max(this.#bytes, before + bytes);
        };
        const followed = {
            ...{ name: list.name, size: list.size },
            chunks: () => (0,validator.chunksOf)(counted(list.chunks(), onBytes), signal),
        };
        const { texts, leftOut } = await textsOf(followed, this.#ports);
        this.#leftOut.push(...leftOut);
        const opened = texts.map((source) => ({
            text: source,
            rows: readRows(source, this.#settings.read),
            tally: new Tally(),
        }));
        into.push(...opened);
        return opened;
    }
    #tell() {
        this.#hooks.signal?.throwIfAborted();
        const { lists, excludes } = this.#input;
        let totalBytes = 0;
        for (const { size } of [...excludes, ...lists]) {
            totalBytes = size === null || totalBytes === null ? null : totalBytes + size;
        }
        const rows = this.#sources.reduce((sum, { tally }) => sum + tally.rows, 0);
        this.#hooks.onProgress?.({ bytes: this.#bytes, totalBytes, rows });
    }
    #checkExcluded({ text: source, tally }) {
        if (tally.rejected === 0)
            return;
        const [[reason, lines]] = [...tally.lines];
        const facts = { name: (0,errors/* nameOf */.Vb)(source), rejected: tally.rejected, reason, line: lines[0] };
        throw new errors/* ListError */.Jc((0,messages/* text */.Qq)('pack.exclude', facts), { hint: (0,messages/* text */.Qq)('pack.exclude-hint') });
    }
    #checkRejected() {
        const limit = this.#settings.maxRejected;
        const { rejected, rows, reasons } = this.#report(null);
        if (!isOverLimit(limit, rejected, rows))
            return;
        const first = this.#firstRejected();
        const problem = (0,messages/* text */.Qq)('pack.rejected', {
            ...{ rejected, rows, reasons, limit: rejectLimitText(limit) },
            ...{ name: first.name, line: first.line, reason: first.reason },
        });
        this.#refuse(problem, (0,messages/* text */.Qq)('pack.rejected-hint', { causes: this.#causes() }));
    }
    /** What is written, if it is anything. */
    #check(written) {
        const report = this.#report(written);
        if (written.packages.length > 0)
            return report;
        const { rows, excluded, otherShards } = report;
        const facts = { rows, excluded: excluded ?? 0, otherShards: otherShards ?? 0 };
        return this.#refuse((0,messages/* text */.Qq)('pack.empty', facts), (0,messages/* text */.Qq)('pack.empty-hint'));
    }
    #refuse(problem, hint) {
        throw new errors/* RejectedError */.zs(problem, { hint, report: this.#report(null) });
    }
    /** The first row that was rejected. */
    #firstRejected() {
        const source = this.#sources.find(({ tally }) => tally.rejected > 0);
        const firsts = [...source.tally.lines].map(([reason, lines]) => ({ reason, line: lines[0] }));
        const first = firsts.reduce((one, other) => (other.line < one.line ? other : one));
        return { name: (0,errors/* nameOf */.Vb)(source.text), ...first };
    }
    /** What probably made rows be rejected, where that can be told. */
    #causes() {
        const { accountType, country, normalize } = this.#settings.clean;
        const { reasons } = this.#report(null);
        const lacksCountry = accountType === 1002 && normalize && country === null;
        return [
            ...(lacksCountry && reasons['account-type'] !== undefined ? ['country'] : []),
            ...(reasons.spreadsheet === undefined ? [] : ['spreadsheet']),
            ...(reasons['missing-column'] === undefined ? [] : ['column']),
        ];
    }
    #report(written) {
        return reportOf({
            settings: this.#settings,
            sources: this.#sources,
            excludes: this.#excludes,
            leftOut: this.#leftOut,
            counts: written?.sources ?? null,
            packages: written?.packages ?? [],
        });
    }
}
async function* counted(chunks, onBytes) {
    let bytes = 0;
    for await (const chunk of chunks) {
        bytes += chunk.length;
        onBytes(bytes);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./lib/pack/index.js











/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ SORT_CODE),
/* harmony export */   uG: () => (/* binding */ DEFLATE_CODE),
/* harmony export */   vk: () => (/* binding */ ACCOUNTS_CODE)
/* harmony export */ });
// Made by scripts/kernel.js from src/pack/kernel; don't edit.
/** Compares accounts: WebAssembly in Base64. */
const ACCOUNTS_CODE = 'AGFzbQEAAAABKgdgAn9/AGAAAGAEf39/fwBgAX8AYAV/fn5/fwF/YAJ/fwF/YAN/f34BfgISAQNlbnYGbWVtb3J5AgEggIAEAw4NBAUGAAEAAgADAwIBAQZXEH4BQgALfgFCAAt/AUEAC34BQgALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQYDiIAt/AEGAgMAAC38AQYAgC38BQQALfwFBAQt/AUEAC38BQQALB2kKBHRleHQDCQhtb3N0VGV4dAMKB3Jlc3VsdHMDCwd0b3VjaGVkAw8Eb3BlbgAKBWNsZWFyAAwFY2xvc2UACwx0YWtlQWNjb3VudHMACQ50YWtlRXhjbHVzaW9ucwAICHNldFNlZWRzAAYIAQQKgxoNlgUCA34EfyAAKAIMIgpBBkchCyAAKAIQIAA1AgAgAUIYiH5CIIinIghBDXZBAnRqKAIAIglFBEAACyABQv///////w+DIQYgCSAAKAIMIAhB/z9xbGohCQNAAkAgCSkDAEL///////8/gyIFUA0AIAUgBn1CEoYiB0IAVQ0AIAdQBH8gCwR/IAkpAwZC//////8fgyACUQVBAQsFQQALBEBBAkEBIAVCgICAgICAEINCAFIbDwUgCEEBaiIIQf8/cQR/IAkgCmoFIAAoAhAgCEENdkECdGooAgAiCUUEQAALIAkgACgCDCAIQf8/cWxqCyEJDAILAAsLIAQEQEEDDwsgACgCBCAAKAIITwRAIAAoAgAiBEECdiEIA0AgCEGAwABPBH8gACAIEAEFQQELRQRAIAhBAXYhCAwBCwsCfyAEIAAoAgBGBEAgBCAEQQN2ayIEIAAoAghNIAAgBDYCCEUMAQsgACAEEAVBAQtFBEBBAw8LIAAgASACIANBABAADwsjCEHEICgCAEGEISgCAGpNBEBBAw8LIAAoAgwiBEEGRyEJIAZCgICAgICAIIRCgICAgICAEEIAIAMbhCEBIAAoAhAgCEENdkECdGooAgAiA0UEQAALIAMgACgCDCAIQf8/cWxqIQMDQCADKQMAQv///////z+DIQUgCQR+IAMpAwZC//////8fgwVCAAshBiADIAE+AgAgAyABQiCIPQEEIAkEQCADIAI+AgYgAyACQiCIPAAKCyAFQgBSBEAgBSEBIAYhAiAIQQFqIghB/z9xBH8gAyAEagUgACgCECAIQQ12QQJ0aigCACIDRQRAAAsgAyAAKAIMIAhB/z9xbGoLIQMMAQsLIAAgACgCBEEBajYCBEEAC/kBAQd/PwBBEHQhByABIAAoAgBqQYBAcSIDQYBAa0ENdiIEIAAoAhRrIgUgACgCDEENdEEQaiIGbCIIIwVqIQJBACEBAkAgAiMFSSAIIwYjB2tLcg0AIAIgB0sEQEHAACACIAdrQf//A2pBEHYiByAHQcAASRtAAEEASAR/IAdAAEEASAVBAAsNAQsjBSEBIAIkBSMHIAhqJAcLIAEiAkUEQEEADwtBACEBA0AgASAFSQRAIAAoAhAgASAAKAIUakECdGogAiABIAZsajYCACABQQFqIQEMAQsLIAAgBDYCFCAAIAM2AgAgACADrULMmQN+QhCIPgIIQQELsgEBAX8gAiABIABrrYUhAgNAIABBCGoiAyABTQRAIAIgACkDAIUiAiACQh6IhUK5y5Pn0e2RrL9/fiICIAJCG4iFQuujxJmxt5LolH9+IgIgAkIfiIUhAiADIQAMAQsLIAAgAUkEfiACIAApAwBCASABIABrQQN0rYZCAX2DhSICIAJCHoiFQrnLk+fR7ZGsv39+IgIgAkIbiIVC66PEmbG3kuiUf34iAiACQh+IhQUgAgsLhAUBCX9BgCBBAEEc/AsAIABBgOIgaiIHQQo6AABBgOIgIQVBgOIgIQZBgOIgIQADQCAAIAdJBEBBwKEgIQMDQCADQcDhIEkgACAHSXEEQCAAIQIDQCACIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIEaGohCCAERQRAIAJBEGohAgwBCwsgAyAANgIQIAMgCDYCFCMNQQFLIgIEQCMMIw2tIAAgCEIAEAJCIIh+QiCIp0chAgsgAyACQQBHNgIcIAJFBEAgACAIEAcgAyMANwMAIAMjATcDCCADIwI2AhgLIAhBAWohACADQSBqIQMMAQsLIAMiBEEgaygCFEEBaiEAQQAhA0HAoSAhAgNAIAIgBEkEQCACKAIcRQRAQcAgQYAhIAIoAhgbIggoAgAEf0EBBSAIQYCAgAIQAQsEQCAIKAIQIAg1AgAgAikDAEIYiH5CIIinIglBDXZBAnRqKAIAIgpFBEAACyADIAogCCgCDCAJQf8/cWxqKAIAcyEDBUEBJA4LCyACQSBqIQIMAQsLIAMkD0HAoSAhAwNAIAMgBEkEQCADKAIQIQggAygCFEEBaiEJIAMoAhwEQEEEIQIFQcAgQYAhIAMoAhgbIAMpAwAgAykDCCABIw4QACICQQNGBEBBASQOCwsCQCACQQNHQQAgAhsEQCACQQJ0QYAgaiICIAIoAgBBAWo2AgAMAQsgAUEAIAJFIgIbDQBBgCBBjCAgAhsiCiAKKAIAQQFqNgIAIAUgCEcEQCAFIAggCSAIa/wKAAALIAUgCSAIa2oiBSAGIAIbIQYLIANBIGohAwwBCwsMAQsLQZQgIAZBgOIgazYCAEGYICAFIAZrNgIACwkAQcDi4AAkBQueBAIEfwR+IAAoAgxBBkchBCAAKAIAQYBAayIFIQIgAUGAQGshAwNAIAMEQCAAKAIQIANBAWsiA0ENdkECdGooAgAiAUUEQAALIAEgACgCDCADQf8/cWxqIgEpAwBC////////P4MiCFANASAEBH4gASkDBkL//////x+DBUIACyEJIAFBADYCACABQQA7AQQgBARAIAFBADYCBiABQQA6AAoLIAAoAhAgAkEBayICQQ12QQJ0aigCACIBRQRAAAsgASAAKAIMIAJB/z9xbGoiASAIPgIAIAEgCEIgiD0BBCAEBEAgASAJPgIGIAEgCUIgiDwACgsMAQsLQQAhAyACIQEDQCABIAVJBEAgACgCECABQQ12QQJ0aigCACICRQRAAAsgAiAAKAIMIAFB/z9xbGoiAikDAEL///////8/gyEIIAQEfiACKQMGQv//////H4MFQgALIQkgAkEANgIAIAJBADsBBCAEBEAgAkEANgIGIAJBADoACgsgB0KAgICAgIAQfCAHIAYgCEL///////8PgyIGVhshByAANQIAIAYgB4RCGIh+QiCIpyICIAMgAiADSxsiAiABSwRAAAsgACgCECACQQ12QQJ0aigCACIDRQRAAAsgAyAAKAIMIAJB/z9xbGoiAyAIPgIAIAMgCEIgiD0BBCAEBEAgAyAJPgIGIAMgCUIgiDwACgsgAkEBaiEDIAFBAWohAQwBCwsLGgAgAK0gAa1CIIaEJAMgAq0gA61CIIaEJAQLlwYCA38EfiABIABrIAAtAABBK0YiA2siBEEBa0EPSQRAIAFBCGspAwAhBkEIQQggBCAEQQhPG2tBA3QiAgRAIAYgAqwiBYggBYZCsODAgYOGjJgwQsAAIAV9iIQhBgsgBEEISwR+IAFBEGspAwAhBUEQIARrQQN0IgIEfiAFIAKsIgWIIAWGQrDgwIGDhoyYMELAACAFfYiEBSAFCwVCsODAgYOGjJgwCyEFIAZC8OHDh4+evPhwgyAGQoaMmLDgwIGDBnxC8OHDh4+evPhwg0IEiIRCs+bMmbPmzJkzUQR/IAVC8OHDh4+evPhwgyAFQoaMmLDgwIGDBnxC8OHDh4+evPhwg0IEiIRCs+bMmbPmzJkzUQVBAAsEQEIBIQdCCiEIA0AgBARAIAcgCH4gByAEQQFxGyEHIAggCH4hCCAEQQF2IQQMAQsLIwNC//////////8AgyADrSAFQrDgwIGDhoyYMH0iBUIKfiAFQgiIfEL/gfyH8J/A/wCDIgVC5AB+IAVCEIh8Qv//g4Dw/z+DIgVCkM4AfiAFQiCIfEL/////D4NCgMLXL34gBkKw4MCBg4aMmDB9IgVCCn4gBUIIiHxC/4H8h/CfwP8AgyIFQuQAfiAFQhCIfEL//4OA8P8/gyIFQpDOAH4gBUIgiHxC/////w+DfCAHfEIBhoSFIgUgBUIciIVCucuT59Htkay/f35C//////////8AgyIFIAVCHIiFQuujxJmxt5LolH9+Qv//////////AIMiBSAFQhyIhSQAQgAkAUEBJAIPCwsgACABIwMQAkIIiCQAIwQgASAAa618IQgDQCAAQQhqIgIgAU0EQCAIIAApAwB8IgUgBUIfiIVChcO6lJfl9Nr/AH4iBSAFQhuIhULNqLfhy9637YF/fiIFIAVCIYiFIQggAiEADAELCyAAIAFJBH4gCCAAKQMAQgEgASAAa0EDdK2GQgF9g3wiBSAFQh+IhUKFw7qUl+X02v8AfiIFIAVCG4iFQs2ot+HL3rftgX9+IgUgBUIhiIUFIAgLQhiIJAFBACQCCwgAIABBARADCwgAIABBABADCzUAIAAkBiABJAhB0CBBwCE2AgBBzCBBBjYCAEGQIUHAoRA2AgBBjCFBCzYCACACJAwgAyQNCwYAQQEkDguGAQEBfwNAIABB1CAoAgBJBEBB0CAoAgAgAEECdGooAgBBAEHMICgCAEENdPwLACAAQQFqIQAMAQsLQcQgQQA2AgBBACEAA0AgAEGUISgCAEkEQEGQISgCACAAQQJ0aigCAEEAQYwhKAIAQQ10/AsAIABBAWohAAwBCwtBhCFBADYCAEEAJA4L';
/** Deflates text: WebAssembly in Base64. */
const DEFLATE_CODE = 'AGFzbQEAAAABIAZgA39/fwBgBH9/f38AYAF/AX9gAABgAn9/AX9gAX8AAhwCA2VudgVhYm9ydAABA2VudgZtZW1vcnkCASAgAw8OAAQABAECAwIFAwMCAAEGdxZ/AUEAC34BQgALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AEGAgAYLfwBBgIAQC38AQbjWwAALfwBBgCALBy0FBHRleHQDEghtb3N0VGV4dAMTA291dAMUB3Jlc3VsdHMDFQdkZWZsYXRlAAkIAQcMAQYKsi0OLgAgASAAQRRrKAIQQQJ2TwRAQcAKQdAIQd0AQSkQAAALIAAgAUECdGogAjYCAAssACABIABBFGsoAhBBAnZPBEBBwApB0AhBzgBBKRAAAAsgACABQQJ0aigCAAuBAgEFfwNAIARBEEgEQCMEIARBABABIARBAWohBAwBCwsDQCABIAVLBEAjBCAAIAVqLQAAIgQjBCAEEAJBAWoQASAFQQFqIQUMAQsLIwRBAEEAEAFBASEEA0AgBEEQSARAIwQgBBACIQUjBCAEIAMQASADIAVqQQF0IQMgBEEBaiEEDAELCwNAIAEgBksEQCAAIAZqLQAAIgMEQCMEIAMjBCADEAIiB0EBahABQQAhBEEAIQUDQCADIAVLBEAgBCAHIAV2QQFxIANBAWsgBWt0ciEEIAVBAWohBQwBCwsFQQAhBAsgAiAGQQJ0aiAEIANBEHRyNgIAIAZBAWohBgwBCwsLxgEBBX8gAEHs////A0sEQEGQCUHQCUHWAEEeEAAACyAAQRBqIgNB/P///wNLBEBBkAlB0AlBIUEdEAAACyMDQQRqIgIgA0ETakFwcUEEayIDaiIEPwAiBUEQdEEPakFwcSIGSwRAIAUgBCAGa0H//wNqQYCAfHFBEHYiBiAFIAZKG0AAQQBIBEAgBkAAQQBIBEAACwsLIwMgBCQDIAM2AgAgAkEEayIDQQA2AgQgA0EANgIIIAMgATYCDCADIAA2AhAgAkEQagvCBQEJfyADQQAgAfwLAEGgPiEEA0AgASAGSwRAIAAgBkECdGooAgAiBwRAIAQhBQNAIAVBoD5LBH8gBUEIaygCACAHSwVBAAsEQCAFIAVBCGsiBSkDADcDAAwBCwsgBSAHNgIAIAUgBjYCBCAEQQhqIQQLIAZBAWohBgwBCwsgBEGgPmtBA3YiDEEEdEGgPmohCUEAIQADQCAAIAxJBEAgCSAAQQJ0aiAAQQN0QaA+aigCBDYCACAAQQFqIQAMAQsLIAxBA3RBoD5qIgEgDEEBa0EDdGohC0GgPiEGIAEiBSEAA0AgACALSQRAQQAhB0EAIQgDQCAIQQJIBEAgASAGSyIEBEAgACAFRgR/QQEFIAYoAgAgBSgCAE0LIQQLIAYgBSAEGyEKIAQEQCAGQQhqIQYFIAVBCGohBQsgByAKKAIAaiEHIAogADYCBCAIQQFqIQgMAQsLIAAgBzYCACAAQQhqIQAMAQsLQQAhAQNAIAFBIUgEQCMEIAFBABABIAFBAWohAQwBCwsgDEEEdEGQPmoiBEEANgIEA0AgBEGgPksEQCAEQQhrIgQoAgQoAgRBAWohACAEIAA2AgQgBCAMQQN0QaA+akkEQCMEIAAgAiAAIAJJGyIAIwQgABACQQFqEAELDAELC0EAIQFBASEAA0AgACACTQRAIAEjBCAAEAIgAiAAa3RqIQEgAEEBaiEADAELCwNAIAFBASACdEsEQCMEIAIjBCACEAJBAWsQASACQQFrIQADQCMEIAAQAkUEQCAAQQFrIQAMAQsLIwQgACMEIAAQAkEBaxABIwQgAEEBaiIAIwQgABACQQJqEAEgAUEBayEBDAELC0EAIQEDQCACBEAjBCACEAIhAANAIAAEQCADIAkgAUECdGooAgBqIAI6AAAgAEEBayEAIAFBAWohAQwBCwsgAkEBayECDAELCwsxAQF/IAAjBSIBQRRrKAIQTwRAQcAKQdAIQc4AQSkQAAALIAAgAWotAABBgDlqLQAAC20BA39B7AokA0GEAUEEEAQiAEEAQYQB/AsAIAAkBEETQQEQBCIBQZAKQRP8CgAAQRBBBRAEIgAgATYCACAAIAE2AgQgAEETNgIIIABBEzYCDCAAKAIMIgFBBhAEIgIgACgCBCAB/AoAACACJAULggcCAn4Hf0GAgAJBAEGACPwLAEGAgAYhAwNAIAMgAEGAgAZqSQRAIAMtAABBAnRBgIACaiIEIAQoAgBBAWo2AgAgA0EBaiEDDAELC0GAgAIhAwNAIANBgIgCSQRAIAMoAgAiBARAIAEgBK0iAUEfIABnayIFQQR0rCAArUIEhiAFrIh8QhB9p0EfIARnayIEQQR0rCABQgSGIASsiHxCEH2na6x+fCEBCyADQQRqIQMMAQsLIAEgAK1/pyQKQYCAAkEAQYCABPwLACAAQYCABmohB0GAgAYkC0GAgAYkDEHAgBYhBUGAgAYhBkGAgAYhAANAIABBCGogB00EQCAAKQMAIQJBACQNIAJCgICAqMHP0r+5f35CMoinQQJ0QYCAAmoiAygCACEIIAMgADYCACAAIwsjDGsiA2shBAJAQQAgAyAEKAIAIAKnc0H///8HcRtFDQAgA0GAgAJLDQAgAyQPQYICIAcgAGsiAyADQYICTxshCUEAIQMCfwNAIAMgCUkEQCAAIANqKQMAIAMgBGopAwCFIgFCAFIEQCADIAF6QgOIp2oiAyAJIAMgCUkbDAMLIANBCGohAwwBCwsgCQskDiMOIwpsQdAAayQNIw5BA0kEQEEAJA0LCyAIBH8gCCgCACACp0YFQQALBEACQCAAIAhrIglBgIACSw0AQYICIAcgAGsiAyADQYICTxshBEEAIQMDQCADIARJBEACQCAAIANqKQMAIAMgCGopAwCFIgFCAFIEQCADIAF6QgOIp2oiAyAEIAMgBEkbIQQMAQsgA0EIaiEDDAILCwtBASEDAkADQCADIARJBEAgACADakEBay0AAEEKRg0CIANBAWohAwwBCwsgBCEDCyADQQNJIAMjCmxBwAFrQR4gCUEBayIEZ2tBACAEQQRPG0EEdGsiBCMNTHINACAEJA0gAyQOIAkkDwsLIw1BAEoEQCAFIAAgBms2AgAgBSMOOwEEIAUjDzsBBiAFQQhqIQUgACMOaiEDA0AgACADSQRAIAAtAABBCkYEQCMLJAwgAEEBaiQLCyAAQQFqIQAMAQsLIAMiACEGBSAAQQFqIQQgACEDA0AgAyAESQRAIAMtAABBCkYEQCMLJAwgA0EBaiQLCyADQQFqIQMMAQsLIABBAWohAAsMAQsLIAUgByAGazYCACAFQQA7AQQgBUEAOwEGIAVBCGoLsQIBBX8gABAIIQVBuNbAACQAQgAkAUIAJAJBwIAWIQRBgIAGIQNBgIAGIQJBwIAWIQEDQCABIAVJBEAgAiABKAIAIAEvAQRqaiICIANrQYCABEkgBSABQQhqIgFLcQ0BIAIgA0sEQCAEIAEgAyACEA4LIAEhBCACIQMMAQsLIwJCA3wkAiMAIwE3AwAjACMCQgOIp2okACMBIwJCeIOIJAEjAkIHgyQCIwJCAFIEQCMCQggjAn18JAIjACMBNwMAIwAjAkIDiKdqJAAjASMCQniDiCQBIwJCB4MkAgsjAUKAgPz/DyMChoQkASMCQiB8JAIjACMBNwMAIwAjAkIDiKdqJAAjASMCQniDiCQBIwJCB4MkAkGAICMAQbjWwABrNgIAQYQgIABBgIAGahAMNgIAC8cDAgN/AX4jASMGQYECa60jAoaEJAEjAkIFfCQCIwAjATcDACMAIwJCA4inaiQAIwEjAkJ4g4gkASMCQgeDJAIjASMHQQFrrSMChoQkASMCQgV8JAIjACMBNwMAIwAjAkIDiKdqJAAjASMCQniDiCQBIwJCB4MkAiMBIwhBBGutIwKGhCQBIwJCBHwkAiMAIwE3AwAjACMCQgOIp2okACMBIwJCeIOIJAEjAkIHgyQCA0AgACMISQRAIAAQBq0hAyMBIAMjAoaEJAEjAkIDfCQCIwAjATcDACMAIwJCA4inaiQAIwEjAkJ4g4gkASMCQgeDJAIgAEEBaiEADAELC0GAOUETQcA1EANBoDkhAANAIAAjCUkEQCMBIAAtAAAiAUECdEHANWooAgAiAkH//wNxrSMChoQkASMCIAJBEHatfCQCIwAjATcDACMAIwJCA4inaiQAIwEjAkJ4g4gkASMCQgeDJAIjASAAMQABIwKGhCQBIwICf0EAIAFBEEkNABpBAiABQRBGDQAaQQNBByABQRFGGwutfCQCIwAjATcDACMAIwJCA4inaiQAIwEjAkJ4g4gkASMCQgeDJAIgAEECaiEADAELCwvXAwEHf0GeAiEBA0AgAUGBAksEfyABQb82ai0AAAVBAQtFBEAgAUEBayEBDAELCyABJAZBHiEBA0AgAUEBSwR/IAFB3ThqLQAABUEBC0UEQCABQQFrIQEMAQsLIAEkB0HAKkEAQcwA/AsAQaA5JAlBfyEBIwYjB2ohBANAIAQgBUsEQCAFIAUjBmtBngJqIAUjBkkbQcA2ai0AACEAQQEhBgNAIAUgBmoiAiAESQR/IAAgAiACIwZrQZ4CaiACIwZJG0HANmotAABGBUEACwRAIAZBAWohBgwBCwsgAEUgBkEDT3EEQEESQRFBigEgBiAGQYoBTxsiBkEKSyICGyIBQQJ0QcAqaiIDIAMoAgBBAWo2AgAjCSABOgAAIwkgBkELayAGQQNrIAIbOgABBSAAIAFGIAZBA09xBEBBgCtBgCsoAgBBAWo2AgAjCUEQOgAAIwlBBiAGIAZBBk8bIgZBA2s6AAEFQQEhBiAAQQJ0QcAqaiIBIAEoAgBBAWo2AgAjCSAAOgAAIwlBADoAAQsLIwlBAmokCSAAIQEgBSAGaiEFDAELC0HAKkETQQdBgDkQBUETJAgDQCMIQQRLBH8jCEEBaxAGBUEBC0UEQCMIQQFrJAgMAQsLC6UDAQR/QYCABiECIxFFBEADQCABQYACSQRAIAEhA0EAIQQDQCAEQQhIBEAgA0EBdkGghuLtfkEAIANBAXEbcyEDIARBAWohBAwBCwsgAUECdEGAgAFqIAM2AgAgAUEBaiEBDAELC0GAiAEhAwNAIANBgMABSQRAIAMgA0GACGsoAgAiAUH/AXFBAnRBgIABaigCACABQQh2czYCACADQQRqIQMMAQsLQQEkEQtBfyEDA0AgAkEIaiIBIABNBEAgAigCBCIEQRh2QQJ0QYCAAWooAgAgBEEQdkH/AXFBAnRBgIgBaigCACAEQQh2Qf8BcUECdEGAkAFqKAIAIARB/wFxQQJ0QYCYAWooAgAgAigCACADcyICQRh2QQJ0QYCgAWooAgAgAkEQdkH/AXFBAnRBgKgBaigCACACQf8BcUECdEGAuAFqKAIAIAJBCHZB/wFxQQJ0QYCwAWooAgBzc3Nzc3NzIQMgASECDAELCwNAIAAgAksEQCADIAItAABzQf8BcUECdEGAgAFqKAIAIANBCHZzIQMgAkEBaiECDAELCyADQX9zC+0DAgR+BH8jACEIIwEhBCMCIQMDQCAAIAFJBEAgAiAAKAIAaiEHA0AgAiAHSQRAIAcgAkEDaiIJIAcgCUkbIQkDQCACIAlJBEAgBCACLQAAQQJ0QcAraigCACIKQf//A3GtIAOGhCEEIAMgCkEQdq18IQMgAkEBaiECDAELCyAIIAQ3AwAgCCADQgOIp2ohCCAEIANCeIOIIQQgA0IHgyEDDAELCyAALwEEIgkEQCACIAlqIQJBnQIhBwJAIAlBggJGDQAgCUEDayIKQYECaiEHIApBCEkNAEEdIApnayIHQQJ0QYECaiAKIAd2aiEHCyADIAdBAnRBwCtqKAIAIgpBEHatfCIGQQBBHSAJQQNrIgdnayAJQYICRiAHQQhJchsiCa18IQUgCCAEIApB//8Dca0gA4aEIAdBASAJdEEBa3GtIAaGhCAALwEGIgdBAWsiCkEETwR/QR4gCmdrIglBAXQgCiAJdmoFIAoLQQJ0QcA0aigCACIJQf//A3GtIAWGhEEBQR4gB0EBayIHZ2tBACAHQQRPGyIKdEEBayAHca0gBSAJQRB2rXwiA4aEIgQ3AwAgCCADIAqtfCIDQgOIp2ohCCAEIANCeIOIIQQgA0IHgyEDCyAAQQhqIQAMAQsLIAgkACAEJAEgAyQCC7UKAgZ/BH4gACEFIAIhBEHAIEEAQYAJ/AsAQcApQQBB+AD8CwBCACQQA0AgASAFSwRAIAQgBSgCAGohBgNAIAQgBkkEQCAELQAAQQJ0QcAgaiIHIAcoAgBBAWo2AgAgBEEBaiEEDAELCyAFLwEEIgYEQCAFLwEGIQhBnQIhBwJAIAZBggJGDQAgBkEDayIJQYECaiEHIAlBCEkNAEEdIAlnayIHQQJ0QYECaiAJIAd2aiEHCyAHQQJ0QcAgaiIHIAcoAgBBAWo2AgAgCEEBayIHQQRPBH9BHiAHZ2siCUEBdCAHIAl2agUgBwtBAnRBwClqIgcgBygCAEEBajYCACMQQQBBHSAGQQNrIgdnayAGQYICRiAHQQhJchtBHiAIQQFrIgdna0EAIAdBBE8baq18JBAgBCAGaiEECyAFQQhqIQUMAQsLQcAoQcAoKAIAQQFqNgIAQQAhBQNAIAVBAkkEQCAFQQJ0QcApaiIEKAIARQRAIARBATYCAAsgBUEBaiEFDAELC0HAIEGeAkEPQcA2EAVBwClBHkEPQd44EAUQCyADIAJrIgRB//8DbkEBaq1CKH4gBK1CA4Z8IwitQgN+Qg58IQpBoDkhBwNAIAcjCUkEQCAKIActAAAiBEGAOWoxAAACf0EAIARBEEkNABpBAiAEQRBGDQAaQQNBByAEQRFGGwutfHwhCiAHQQJqIQcMAQsLIApCACEKQQAhBwNAIAdBHkkEQCAKIAdBAnRBwClqNQIAIAdB3jhqMQAAfnwhCiAHQQFqIQcMAQsLIApCACEKQQAhBwNAIAdBngJJBEAgCiAHQQJ0QcAgajUCACAHQcA2ajEAAH58IQogB0EBaiEHDAELCyMQIAp8fHwhCyMQIQpBACEHA0AgB0GeAkkEQCAKIAdBAnRBwCBqNQIAAn9BCCAHQZABSQ0AGkEJIAdBgAJJDQAaQQdBCCAHQZgCSRsLrX58IQogB0EBaiEHDAELC0EAIQcDQCAHQR5JBEAgCiAHQQJ0QcApajUCAEIFfnwhCiAHQQFqIQcMAQsLIAsgCiAKIAtWG1gEQANAIAIgA0kEQEH//wMgAyACayIAIABB//8DTxshACMCQgN8JAIjACMBNwMAIwAjAkIDiKdqJAAjASMCQniDiCQBIwJCB4MkAiMCQgBSBEAjAkIIIwJ9fCQCIwAjATcDACMAIwJCA4inaiQAIwEjAkJ4g4gkASMCQgeDJAILIwEgAK0gAEF/c0H//wNxQRB0rYQjAoaEJAEjAkIgfCQCIwAjATcDACMAIwJCA4inaiQAIwEjAkJ4g4gkASMCQgeDJAIjACACIAD8CgAAIwAgAGokACAAIAJqIQIMAQsLDwsgCiALVARAIwFCAiMChoQkASMCQgN8JAIjACMBNwMAIwAjAkIDiKdqJAAjASMCQniDiCQBIwJCB4MkAkEAIQMDQCADQaACSQRAIANBwDZqAn9BCCADQZABSQ0AGkEJIANBgAJJDQAaQQdBCCADQZgCSRsLOgAAIANBAWohAwwBCwtB4DhBBUEe/AsAQcA2QaACQcArEANB4DhBHkHANBADBSMBQgQjAoaEJAEjAkIDfCQCIwAjATcDACMAIwJCA4inaiQAIwEjAkJ4g4gkASMCQgeDJAIQCkHANkGeAkHAKxADQd44QR5BwDQQAwsgACABIAIQDSMBQcAzKAIAIgBB//8Dca0jAoaEJAEjAiAAQRB2rXwkAiMAIwE3AwAjACMCQgOIp2okACMBIwJCeIOIJAEjAkIHgyQCCwuFAwYAQYwICzAsAAAAAAAAAAAAAAACAAAAHAAAAEkAbgB2AGEAbABpAGQAIABsAGUAbgBnAHQAaAAAQbwIC0A8AAAAAAAAAAAAAAACAAAAJgAAAH4AbABpAGIALwBzAHQAYQB0AGkAYwBhAHIAcgBhAHkALgB0AHMAAAAAAAAAAEH8CAtAPAAAAAAAAAAAAAAAAgAAACgAAABBAGwAbABvAGMAYQB0AGkAbwBuACAAdABvAG8AIABsAGEAcgBnAGUAAAAAAABBvAkLQDwAAAAAAAAAAAAAAAIAAAAeAAAAfgBsAGkAYgAvAHIAdAAvAHMAdAB1AGIALgB0AHMAAAAAAAAAAAAAAAAAAAAAQfwJCzAsAAAAAAAAAAAAAAABAAAAEwAAABAREgAIBwkGCgULBAwDDQIOAQ8AAAAAAAAAAAAAQawKC0A8AAAAAAAAAAAAAAACAAAAJAAAAEkAbgBkAGUAeAAgAG8AdQB0ACAAbwBmACAAcgBhAG4AZwBlAAAAAAAAAAAA';
/** Sorts rows: WebAssembly in Base64. */
const SORT_CODE = 'AGFzbQEAAAABKghgAAF/YAF/AGADf39/AGACf38Bf2AAAGAEf39/fwF/YAJ/fwBgAX8BfwISAQNlbnYGbWVtb3J5AgEIgIAEAw8OAQIBAwAEAQUABgcAAAAGUxB/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AEHAogMLB50BDQNvdXQDDwttZXJnZWRCeXRlcwAMC3NoYXJlZEJ5dGVzAAsQaGFzQnl0ZXNCZWxvd0VuZAANCGJ1ZmZlck9mAAoHZmlsbFJ1bgAJCW1lcmdlUm93cwAICW9wZW5NZXJnZQAHC3Jlc3VtZU1lcmdlAAYKc3RhcnRNZXJnZQAFCGdpdmVSb3dzAAQHb3BlblJ1bgADB3NvcnRSdW4AAgrJEg73AQIHfwJ+IAAjAGpBAXYhBANAIAQEQCMCIARBAnRqIgUoAgAiAUF/RgRAIAUgADYCAA8LIABBBHRBwKoTaiICKAIIIQYCf0EAIAFBBHRBwKoTaiIDKAIIIgcgAygCDEYNABpBASAGIAIoAgxGDQAaIAMpAwAiCCACKQMAIglRBH8gByMEaiEDIAYjBGohAgNAIAMtAAAgAi0AAEYEQCADQQFqIQMgAkEBaiECDAELCyADLQAAIgNBCkYEf0EBBSACLQAAIgIgA0sgAkEKR3ELBSAIIAlUCwsEQCAFIAA2AgAgASEACyAEQQF2IQQMAQsLIwIgADYCAAvFBQIIfwJ+IAAhAwNAIAEgA0sEQCADKAIIIAJqIQQgAygCDEEBayACayIFIwsiBiAFIAZJGyEGQgAhC0EAIQUDQCAFIAZJBEAgBCAFai0AAEHAIGoxAAAgCyMKhoQhCyAFQQFqIQUMAQsLIAMgCyMKIwsgBmutfoY3AwAgA0EQaiEDDAELCyABIABrQYADTQRAIABBEGohBQNAIAEgBUsEQCAFKQMAIQsgBSkDCCEMIAUhAwNAIAAgA0kEfyADQRBrKQMAIAtWBUEACwRAIAMgA0EQayID/QAEAP0LBAAMAQsLIAMgCzcDACADIAw3AwggBUEQaiEFDAELCwVBwCJBAEGAgAP8CwAgACEEA0AgASAESwRAIAQpAwAhC0EAIQUDQCAFQQZJBEAgBUENdEHAImogCyAFrUILfoinQf8PcUECdGoiAyADKAIAQQFqNgIAIAVBAWohBQwBCwsgBEEQaiEEDAELCyABIABrIQkgACEDIwghBANAIAhBBkkEQCAIQQ10QcAiaiIHIAMpAwAgCK1CC34iC4inQf8PcUECdGooAgBBBHQgCUYEf0EABSAEIQYgByEFA0AgBSAHQYBAa0kEQCAFKAIAIQogBSAGNgIAIAYgCkEEdGohBiAFQQRqIQUMAQsLQQELBEAgAyEFA0AgBSADIAlqSQRAIAcgBSkDACALiKdB/w9xQQJ0aiIGKAIAIgogBf0ABAD9CwQAIAYgCkEQajYCACAFQRBqIQUMAQsLIAQgAyEEIQMLIAhBAWohCAwBCwsgACADRwRAIAAgAyAJ/AoAAAsLQgEjCoZCAX0hCwNAIAAgAUkEQCAAKQMAIQwgAEEQaiEDA0AgASADSwR/IAMpAwAgDFEFQQALBEAgA0EQaiEDDAELCyADIABrQRBLIAsgDINCAFJxBEAgACADIAIjC2oQAQsgAyEADAELCwv/AgEFf0HAIEEAQYAC/AsAIABBwKoTaiEEIwchAkF/JA1BwKoTIQADQCAAIARJBEAgACEBA0AgASAB/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBWhqIQMgBUUEQCABQRBqIQEMAQsLIAIgADYCCCACIANBAWogAGs2AgwjDQRAIw0iASADIABrIgUgASAFSRshBUEAIQEDQCABIAVJBH8gAUHAqhNqLQAAIAAgAWotAABGBUEACwRAIAFBAWohAQwBCwsgASQNCyADQQFqIQAgAkEQaiECDAELCyACJAlBwKoTIQADQCAAIARJBEAgAC0AAEHAIGpBAToAACAAQQFqIQAMAQsLQQAhAUHKIEEAOgAAQQAkDkEAIQADQCAAQYACSQRAIABBwCBqLQAABEAgAEEKSQRAQQEkDgsgAEHAIGogAUEBaiIBOgAACyAAQQFqIQAMAQsLQiBBASABIAFBAU0bZ619JApCwAAjCoCnJAsjByMJIw0QASMHJAwLVwAgAEGPqxNqQXBxJAcgAUEEdCIAIwdqJAg/AEEQdCEBQcCqE0EAIwggAGoiAEHAqhNJBH9BAAUgACABTQR/QQEFIAAgAWtB//8DakEQdkAAQQBOCwsbC28BBH9BwKIDIQADQCMMIwlJBEAjDCgCDCICIABqQcCiE00EQCMMKAIIIQNBACEBA0AgASACSQRAIAAgAWogASADav0ABAD9CwQAIAFBEGohAQwBCwsgACACaiEAIwxBEGokDAwCCwsLIABBwKIDawtBAQF/A0AgACMASQRAIwIgAEECdGpBfzYCACAAQQFqIQAMAQsLQQAhAANAIAAjAEkEQCAAEAAgAEEBaiEADAELCwsGACAAEAALaQAgACQAIAEkASACJAQgA0UkBSAAQQR0QcCqE2okAiMCIABBAnRqQT9qQUBxJAMjAyAAIAFBQGtsaiIAQcCqE0kEf0EABSAAPwBBEHQiAU0Ef0EBBSAAIAFrQf//A2pBEHZAAEEATgsLC5ADAgh/An5BwKIDIQYDQCMCKAIAIgRBBHRBwKoTaiIFKAIIIQEgBSgCDCEDIAZBwKIDayQGIAEgA0YEQEF+DwsgASEAA0AgACAA/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiAmhqIQcgAkUEQCAAQRBqIQAMAQsLIAdBAWogAWsiAiAGakHAohNLBEBBfw8LQQAhAANAIAAgAkkEQCAAIAZqIAAgAWr9AAQA/QsEACAAQRBqIQAMAQsLIAUgASACaiIANgIIIAIgBmoiBkHAogNrJAYgACADRwRAAkAjBUUEQCAFQgA3AwAMAQsjBCAFKAIIaikDACIIQoqUqNCgwYKFCoUiCUKBgoSIkKDAgAF9IAlCf4WDQoCBgoSIkKDAgH+DIglCAFIEQCAIIAlCACAJfYNCB4hCAX2DIQgLIAUgCEIIiEL/gfyH8J/A/wCDIAhC/4H8h/CfwP8Ag0IIhoQiCEIQiEL//4OA8P8/gyAIQv//g4Dw/z+DQhCGhEIgijcDAAsgBBAADAELCyAEC9sBAgJ+AX8gAEEEdEHAqhNqIgQjAyAAIwFBQGtsaiIANgIIIAQgACABajYCDCABBEACQCMFRQRAIARCADcDAAwBCyMEIAQoAghqKQMAIgJCipSo0KDBgoUKhSIDQoGChIiQoMCAAX0gA0J/hYNCgIGChIiQoMCAf4MiA0IAUgRAIAIgA0IAIAN9g0IHiEIBfYMhAgsgBCACQgiIQv+B/Ifwn8D/AIMgAkL/gfyH8J/A/wCDQgiGhCICQhCIQv//g4Dw/z+DIAJC//+DgPD/P4NCEIaEQiCKNwMACwsLDQAjAyAAIwFBQGtsagsEACMNCwQAIwYLBAAjDgs=';


/***/ }),

/***/ 5212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ startKernel),
/* harmony export */   l7: () => (/* binding */ webAssemblyHere),
/* harmony export */   x1: () => (/* binding */ compileKernel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _validator_scan_web_assembly_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3617);



/**
 * Starts a kernel.
 *
 * @throws {ActionError} where there is no WebAssembly, or not with SIMD
 */
function startKernel(code, pages) {
    const { Memory, Instance } = webAssemblyHere();
    const memory = new Memory(pages);
    const abort = () => {
        throw new Error('the kernel is wrong');
    };
    const module = compileKernel(code);
    const exports = new Instance(module, { env: { memory, abort } }).exports;
    return {
        exports,
        bytes: (address, length) => new Uint8Array(memory.buffer, address, length),
        numbers: ({ value }, length) => new Uint32Array(memory.buffer, value, length),
    };
}
/**
 * Compiles a kernel.
 *
 * @throws {ActionError} where there is no WebAssembly, or not with SIMD
 */
function compileKernel(code) {
    const { Module, CompileError } = webAssemblyHere();
    try {
        return new Module((0,_validator_scan_web_assembly_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase64 */ .y)(code));
    }
    catch (error) {
        throw error instanceof CompileError ? noWebAssembly(error) : error;
    }
}
/**
 * WebAssembly as it is where this runs.
 *
 * @throws {ActionError} where there is none
 */
function webAssemblyHere() {
    if (_validator_scan_web_assembly_js__WEBPACK_IMPORTED_MODULE_2__/* .webAssembly */ .t === null)
        throw noWebAssembly();
    return _validator_scan_web_assembly_js__WEBPACK_IMPORTED_MODULE_2__/* .webAssembly */ .t;
}
function noWebAssembly(cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('pack-write.no-web-assembly'), {
        hint: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('pack-write.no-web-assembly-hint'),
        cause,
    });
}


/***/ }),

/***/ 2401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ packFiles)
});

// EXTERNAL MODULE: ./lib/pack/index.js + 40 modules
var pack = __webpack_require__(7460);
// EXTERNAL MODULE: ./lib/platform/node/inflate.js
var inflate = __webpack_require__(9707);
// EXTERNAL MODULE: ./lib/platform/node/platform.js
var platform = __webpack_require__(2077);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/validator/index.js + 22 modules
var validator = __webpack_require__(2799);
// EXTERNAL MODULE: ./lib/platform/node/package-file.js + 6 modules
var package_file = __webpack_require__(6581);
;// CONCATENATED MODULE: ./lib/platform/node/pack/file-list.js





/** A list in a file. Each reading opens it anew, and finds the same, or fails. */
class FileList {
    name;
    size;
    #path;
    #trace;
    /**
     * A file that isn't there is told when it is read.
     *
     * @param name what messages call it
     */
    constructor(path, name) {
        this.name = name;
        this.#path = path;
        this.#trace = traceOf(path);
        this.size = this.#trace === null ? null : Number(this.#trace.size);
    }
    async *chunks() {
        const file = await this.#open();
        try {
            yield* file.chunks();
        }
        catch (error) {
            throw this.#problem(error);
        }
        finally {
            await file.close();
        }
        if (isSame(traceOf(this.#path), this.#trace))
            return;
        throw new pack/* ListError */.Jc((0,messages/* text */.Qq)('pack.changed', { name: this.name }), {
            hint: (0,messages/* text */.Qq)('pack.changed-hint'),
        });
    }
    async #open() {
        try {
            return await package_file/* PackageFile */.f.open(this.#path);
        }
        catch (error) {
            throw this.#problem(error);
        }
    }
    #problem(error) {
        if (!(error instanceof validator.FileError))
            return error;
        const reason = error.rule === 'file-missing'
            ? (0,messages/* text */.Qq)('pack.reason-missing')
            : (0,messages/* text */.Qq)('pack.reason', { code: error.message });
        return (0,pack/* unreadable */.O$)(this.name, reason, error);
    }
}
function traceOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { bigint: true });
    }
    catch {
        // Why, is found out when it is opened.
        return null;
    }
}
function isSame(one, other) {
    return one?.ino === other?.ino && one?.size === other?.size && one?.mtimeNs === other?.mtimeNs;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/pack/write/kernel.js
var kernel = __webpack_require__(5212);
// EXTERNAL MODULE: ./lib/pack/write/kernel-code.js
var kernel_code = __webpack_require__(5800);
;// CONCATENATED MODULE: ./lib/pack/write/deflate.js


/** The compiled kernel that deflates; other threads can be given it. */
function deflateModule() {
    return (0,kernel/* compileKernel */.x1)(kernel_code/* DEFLATE_CODE */.uG);
}
/**
 * Starts the kernel that deflates. Threads are sent the source of this function, so it uses nothing
 * but what it is given.
 */
function startDeflating(module, { Memory, Instance }) {
    const memory = new Memory({ initial: 32, maximum: 32 });
    const abort = () => {
        throw new Error('the kernel is wrong');
    };
    const exports = new Instance(module, { env: { memory, abort } }).exports;
    return (text) => {
        if (text.length > exports.mostText.value)
            throw new RangeError('the piece is too long');
        new Uint8Array(memory.buffer, exports.text.value, text.length).set(text);
        exports.deflate(text.length);
        const results = new Uint32Array(memory.buffer, exports.results.value, 2);
        const [size = 0, crc32 = 0] = results;
        const bytes = new Uint8Array(memory.buffer, exports.out.value, size).slice();
        return { text, bytes, crc32 };
    };
}
/** Deflates in the thread that it is called in. */
function deflaterHere() {
    const deflate = startDeflating(deflateModule(), webAssemblyHere());
    return { width: 1, deflate: async (text) => deflate(text), close: async () => { } };
}

;// CONCATENATED MODULE: ./lib/platform/node/pack/deflater.js





/** Threads, at most: more find nothing to do, since one thread reads all the text. */
const MOST_THREADS = 8;
/** Pieces that are deflated at once before threads are started, which takes longer than these do. */
const FIRST_PIECES = 4;
/** What a thread runs: it has only this text, and the source of two functions. */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads')
const { constants, inflateRawSync } = require('node:zlib')
const check = (${check})
const deflate = (${startDeflating})(workerData, WebAssembly)
parentPort.on('message', (text) => {
  const deflated = deflate(text)
  check(deflated, inflateRawSync, constants.Z_SYNC_FLUSH)
  parentPort.postMessage(deflated, [text.buffer, deflated.bytes.buffer])
})
`;
/** Deflates in threads of their own. */
function openDeflater(threads = Math.min((0,external_node_os_.availableParallelism)(), MOST_THREADS)) {
    return new ThreadPool(threads);
}
/**
 * Checks that another program's code makes the same text of what was deflated. A thread is sent the
 * source of this function, so it uses nothing but what it is given.
 */
function check({ text, bytes }, inflate, syncFlush) {
    const back = inflate(bytes, { finishFlush: syncFlush, chunkSize: text.length + 64 });
    if (back.compare(text) !== 0)
        throw new Error('what was deflated is not the text');
}
class ThreadPool {
    width;
    #module = deflateModule();
    #threads = [];
    #here = null;
    #pieces = 0;
    constructor(threads) {
        this.width = threads;
    }
    async deflate(text) {
        this.#pieces++;
        if (this.#pieces <= FIRST_PIECES)
            return this.#deflateHere(text);
        if (this.#threads.length === 0)
            this.#start();
        const thread = this.#threads.reduce((least, other) => other.waiting.length < least.waiting.length ? other : least);
        return new Promise((resolve, reject) => {
            thread.waiting.push({ resolve, reject });
            thread.worker.postMessage(text, [text.buffer]);
        });
    }
    async close() {
        await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
        this.#threads.length = 0;
    }
    #deflateHere(text) {
        this.#here ??= startDeflating(this.#module, (0,kernel/* webAssemblyHere */.l7)());
        const deflated = this.#here(text);
        check(deflated, external_node_zlib_.inflateRawSync, external_node_zlib_.constants.Z_SYNC_FLUSH);
        return deflated;
    }
    #start() {
        for (let count = 0; count < this.width; count++) {
            const worker = new external_node_worker_threads_.Worker(THREAD, { eval: true, workerData: this.#module });
            const waiting = [];
            worker.on('message', (deflated) => waiting.shift()?.resolve(deflated));
            worker.on('error', (error) => {
                for (const { reject } of waiting.splice(0))
                    reject(error);
            });
            this.#threads.push({ worker, waiting });
        }
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/platform/node/pack/open-file.js
/** A file that is open for writing and reading. */
class OpenFile {
    #handle;
    #hooks;
    #size = 0;
    #isClosed = false;
    constructor(handle, hooks) {
        this.#handle = handle;
        this.#hooks = hooks;
    }
    async append(bytes) {
        await this.patch(bytes, this.#size);
        this.#size += bytes.length;
    }
    async patch(bytes, position) {
        try {
            // A write may take less than it was given.
            for (let done = 0; done < bytes.length;) {
                const rest = bytes.length - done;
                done += (await this.#handle.write(bytes, done, rest, position + done)).bytesWritten;
            }
        }
        catch (error) {
            throw this.#hooks.failed(error);
        }
    }
    async read(into, position) {
        try {
            let done = 0;
            while (done < into.length) {
                const rest = into.length - done;
                const { bytesRead } = await this.#handle.read(into, done, rest, position + done);
                if (bytesRead === 0)
                    break;
                done += bytesRead;
            }
            return done;
        }
        catch (error) {
            throw this.#hooks.failed(error);
        }
    }
    async close() {
        if (this.#isClosed)
            return;
        this.#isClosed = true;
        try {
            await this.#handle.close();
            await this.#hooks.closed();
        }
        catch (error) {
            throw this.#hooks.failed(error);
        }
    }
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/platform/node/pack/storage-error.js


const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** What a user can do about a fault of the file system in `folder`; other errors stay as they are. */
function storageError(error, folder, folders) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string' || error instanceof errors/* ActionError */.lZ)
        return error;
    if (FULL.has(code)) {
        const hint = (0,messages/* text */.Qq)('pack-write.full-hint', { ...folders });
        return new errors/* ActionError */.lZ((0,messages/* text */.Qq)('pack-write.full'), { hint, cause: error });
    }
    return new errors/* ActionError */.lZ((0,messages/* text */.Qq)('pack-write.failed', { folder, code }), {
        hint: (0,messages/* text */.Qq)('pack-write.failed-hint'),
        cause: error,
    });
}
/** The error for a file that is there already. */
function existsError(file, cause) {
    return new errors/* ActionError */.lZ((0,messages/* text */.Qq)('pack-write.exists', { file }), {
        hint: (0,messages/* text */.Qq)('pack-write.exists-hint'),
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/platform/node/pack/publish.js


/** Moves all packages to their places, or leaves all as it was. */
async function publishAll(packages, overwrite) {
    const undo = [];
    try {
        for (const file of packages) {
            if (overwrite)
                await setAside(file, undo);
            else
                await reserve(file, undo);
            await (0,external_node_fs_promises_.rename)(file.path, file.target);
        }
    }
    catch (error) {
        for (const step of undo.reverse())
            await step();
        throw error;
    }
}
/** Takes the name with an empty file, which nothing else can have done then: `rename` would not ask. */
async function reserve({ name, target }, undo) {
    try {
        await (await (0,external_node_fs_promises_.open)(target, 'wx', 0o600)).close();
    }
    catch (error) {
        const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
        throw isThere ? existsError(name, error) : error;
    }
    undo.push(() => (0,external_node_fs_promises_.rm)(target, { force: true }));
}
/** Moves a file that has the name to a place beside the package. */
async function setAside({ name, path, target }, undo) {
    const old = `${path}.old`;
    const there = await (0,external_node_fs_promises_.lstat)(target).catch(() => null);
    if (there?.isDirectory())
        throw existsError(name);
    if (there !== null)
        await (0,external_node_fs_promises_.rename)(target, old);
    undo.push(async () => {
        await (0,external_node_fs_promises_.rm)(target, { force: true });
        if (there !== null)
            await (0,external_node_fs_promises_.rename)(old, target);
    });
}

;// CONCATENATED MODULE: ./lib/platform/node/pack/storage.js







/** For the owner only, and not there before. */
const OWNER_ONLY = 0o600;
const NEW = 'wx+';
/** Keeps packages in a folder inside of `out` until all are done, and what is spilled elsewhere. */
class FolderStorage {
    #folders;
    #overwrite;
    /** The first folder that had to be made for `out`. */
    #made;
    #aside = null;
    #packages = [];
    #open = new Set();
    constructor({ out, overwrite, temporary = (0,external_node_os_.tmpdir)() }) {
        this.#folders = { out: (0,external_node_path_.resolve)(out), temporary };
        this.#overwrite = overwrite;
    }
    async openSpill() {
        const { temporary } = this.#folders;
        const path = (0,external_node_path_.join)(temporary, `account-package-${(0,external_node_crypto_.randomUUID)()}`);
        return this.#opening(temporary, async () => {
            const file = await this.#openFile(path, temporary, () => (0,external_node_fs_promises_.rm)(path, { force: true }));
            // A file without a name is gone whatever happens. Windows lets no open file go.
            await (0,external_node_fs_promises_.rm)(path, { force: true }).catch(() => { });
            return file;
        });
    }
    async createPackage(name) {
        const { out } = this.#folders;
        const target = (0,external_node_path_.join)(out, name);
        return this.#opening(out, async () => {
            if (!this.#overwrite && (await exists(target)))
                throw existsError(name);
            this.#made ??= await (0,external_node_fs_promises_.mkdir)(out, { recursive: true });
            this.#aside ??= await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(out, '.account-package-'));
            const path = (0,external_node_path_.join)(this.#aside, name);
            const file = await this.#openFile(path, out, async () => { });
            this.#packages.push({ name, path, target });
            return file;
        });
    }
    async publish() {
        const { out } = this.#folders;
        await this.#opening(out, async () => {
            await publishAll(this.#packages, this.#overwrite);
            this.#packages.length = 0;
            this.#made = undefined;
            await this.discard();
        });
    }
    async discard() {
        const { out } = this.#folders;
        await this.#opening(out, async () => {
            for (const file of [...this.#open])
                await file.close();
            if (this.#aside !== null)
                await (0,external_node_fs_promises_.rm)(this.#aside, { recursive: true, force: true });
            this.#aside = null;
            if (this.#made !== undefined)
                await removeEmpty(out, this.#made);
            this.#made = undefined;
        });
    }
    async #openFile(path, folder, closed) {
        const handle = await (0,external_node_fs_promises_.open)(path, NEW, OWNER_ONLY);
        const file = new OpenFile(handle, {
            failed: (error) => storageError(error, folder, this.#folders),
            closed: () => {
                this.#open.delete(file);
                return closed();
            },
        });
        this.#open.add(file);
        // Whatever the process's umask leaves of the mode above.
        await handle.chmod(OWNER_ONLY);
        return file;
    }
    /** Does something in a folder; what goes wrong is told to people. */
    async #opening(folder, work) {
        try {
            return await work();
        }
        catch (error) {
            throw storageError(error, folder, this.#folders);
        }
    }
}
async function exists(path) {
    return (0,external_node_fs_promises_.access)(path).then(() => true, () => false);
}
/** Removes a folder and those around it, from the inside out up to `last`, while they are empty. */
async function removeEmpty(folder, last) {
    for (let path = folder; path.length >= last.length; path = (0,external_node_path_.dirname)(path)) {
        try {
            await (0,external_node_fs_promises_.rmdir)(path);
        }
        catch {
            return;
        }
    }
}

;// CONCATENATED MODULE: ./lib/platform/node/pack/index.js




/** What packing needs, on Node.js. */
function packPorts(options) {
    return {
        storage: new FolderStorage(options),
        openDeflater: openDeflater,
        sha256: () => {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') };
        },
        randomBytes: external_node_crypto_.randomBytes,
        pause: () => (0,promises_.setImmediate)(),
    };
}

;// CONCATENATED MODULE: ./lib/platform/node/pack/rejects-file.js



const rejects_file_OWNER_ONLY = 0o600;
/**
 * A new file for rejected rows that its owner alone can read.
 *
 * @throws {ActionError} when it is there already, or can't be written
 */
async function openRejects(path) {
    const file = await attempt(path, () => (0,external_node_fs_promises_.open)(path, 'wx', rejects_file_OWNER_ONLY));
    return {
        write: (bytes) => attempt(path, () => writeAll(file, bytes)),
        close: () => attempt(path, () => file.close()),
        async discard() {
            await file.close();
            await (0,external_node_fs_promises_.rm)(path, { force: true });
        },
    };
}
async function writeAll(file, bytes) {
    await file.appendFile(bytes);
}
async function attempt(path, work) {
    try {
        return await work();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        if (code === 'EEXIST') {
            throw new errors/* ActionError */.lZ((0,messages/* text */.Qq)('pack.rejects-exists', { path }), {
                hint: (0,messages/* text */.Qq)('pack.rejects-exists-hint'),
                cause: error,
            });
        }
        throw new errors/* ActionError */.lZ((0,messages/* text */.Qq)('pack.rejects-failed', { path, code }), {
            hint: (0,messages/* text */.Qq)('pack.rejects-failed-hint'),
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/platform/node/pack/stream-list.js


/** Bytes that are read at once. */
const READ_BYTES = 1 << 20;
/**
 * A list that comes in a stream, such as standard input. To be read twice where that is needed, it
 * is written to a temporary file first.
 */
class StreamList {
    name;
    size = null;
    #stream;
    #storage;
    #spilled = null;
    /** @param name what messages call it; its end tells what it is */
    constructor(name, stream, storage) {
        this.name = name;
        this.#stream = stream;
        this.#storage = storage;
    }
    async *chunks() {
        this.#spilled ??= this.#spill();
        const file = await this.#spilled;
        const buffer = new Uint8Array(READ_BYTES);
        for (let position = 0;;) {
            const length = await file.read(buffer, position);
            if (length === 0)
                return;
            position += length;
            yield buffer.subarray(0, length);
        }
    }
    async #spill() {
        const file = await this.#storage.openSpill();
        const iterator = this.#stream[Symbol.asyncIterator]();
        for (;;) {
            const next = await this.#next(iterator);
            if (next.done)
                return file;
            await file.append(next.value);
        }
    }
    async #next(iterator) {
        try {
            return await iterator.next();
        }
        catch (error) {
            const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
            throw (0,pack/* unreadable */.O$)(this.name, (0,messages/* text */.Qq)('pack.reason', { code }), error);
        }
    }
}

;// CONCATENATED MODULE: ./lib/platform/node/pack/lists.js







/**
 * Makes packages of files, as `pack` does.
 *
 * @throws what `pack` throws, and {ActionError} when a file for rejected rows can't be made
 */
async function packFiles(files, settings, hooks = {}) {
    const { out, overwrite } = files;
    const ports = { ...packPorts({ out, overwrite }), ...platform/* NODE */.N, gunzip: inflate/* gunzip */.k };
    const open = (input) => 'path' in input
        ? new FileList(input.path, input.name ?? input.path)
        : new StreamList(input.name, input.stream, ports.storage);
    const lists = files.lists.map(open);
    const excludes = files.excludes.map(open);
    const rejects = files.rejects === null ? null : await openRejects(files.rejects);
    return await (0,pack/* pack */.qq)({ lists, excludes, rejects }, settings, ports, hooks);
}


/***/ }),

/***/ 3617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ webAssembly),
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
/** Null where there is none: Node.js can be started without it. */
const webAssembly = globalThis.WebAssembly ?? null;
/** The bytes that a text stands for in Base64. */
function decodeBase64(text) {
    const { atob } = globalThis;
    const characters = atob(text);
    const bytes = new Uint8Array(characters.length);
    for (let at = 0; at < bytes.length; at++)
        bytes[at] = characters.charCodeAt(at);
    return bytes;
}


/***/ })

};
