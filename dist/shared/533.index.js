export const id = 533;
export const ids = [533];
export const modules = {

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

/***/ 3095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6483);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4801);
/* harmony import */ var _structure_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4735);



/** Bytes of text in one chunk, at most: each takes a turn of the thread that inflates. */
const CHUNK_BYTES = 524_288;
/**
 * The text of the one file in chunks of at most 512 KiB, read as they are asked for, each good until
 * the next is. What came before an error is not to be trusted: the CRC is known only at the end.
 *
 * @throws {ArchiveError} `zip-invalid` or `zip-expanded-size`, in the middle or at the end
 * @throws the reason of `signal` when that stops the work, and what `read` throws
 */
async function* unpack(file, platform, { signal, read } = {}) {
    const { span, maxBytes: limit, size: declared } = file;
    const fail = (cause, options) => new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .d({ rule: 'zip-invalid', facts: { ...file.names, cause } }, options);
    const packed = read === undefined ? [file.bytes.subarray(span.start, span.end)] : read(span);
    const chunks = file.method === _structure_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .METHODS */ .J8.stored
        ? slices(packed, platform)
        : inflate(packed, { platform, size: span.end - span.start, fail });
    const crc32 = await platform.crc32();
    let bytes = 0;
    let crc = 0;
    for await (const chunk of chunks) {
        signal?.throwIfAborted();
        bytes += chunk.length;
        if (bytes > limit)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .d({ rule: 'zip-expanded-size', facts: { limit } });
        // Beyond what was declared the text is void; how long it gets tells a bomb from a fault.
        if (bytes > declared)
            continue;
        crc = crc32(chunk, crc);
        yield chunk;
    }
    signal?.throwIfAborted();
    if (bytes > declared)
        throw fail({ code: 'text-long', declared });
    if (bytes < declared)
        throw fail({ code: 'text-short', declared, bytes });
    if (crc !== file.crc)
        throw fail({ code: 'text-crc' });
}
async function* slices(data, platform) {
    for await (const chunk of data) {
        for (let start = 0; start < chunk.length; start += CHUNK_BYTES) {
            // Nothing here waits for anything, so timers and signals would never get their turn.
            await platform.pause();
            yield chunk.subarray(start, start + CHUNK_BYTES);
        }
    }
}
async function* inflate(data, { platform, size, fail }) {
    const inflated = platform.inflate(data, CHUNK_BYTES);
    try {
        yield* inflated;
    }
    catch (error) {
        if (!(error instanceof _platform_js__WEBPACK_IMPORTED_MODULE_0__/* .InflateError */ .y))
            throw error;
        throw fail({ code: error.fault === 'short' ? 'data-short' : 'data-damaged' }, {
            cause: error.cause,
        });
    }
    if (inflated.consumed < size)
        throw fail({ code: 'data-long' });
}


/***/ }),

/***/ 7178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ decodeName),
  LE: () => (/* binding */ findNameFault),
  a6: () => (/* binding */ hasPath),
  lQ: () => (/* binding */ isFolder),
  co: () => (/* binding */ isUtf8),
  Wl: () => (/* binding */ possibleNames)
});

// EXTERNAL MODULE: ./lib/validator/text-decoder.js
var text_decoder = __webpack_require__(9390);
;// CONCATENATED MODULE: ./lib/validator/zip/cp437.js
/** Characters 0x80 to 0xFF of code page 437, the names' character set where nothing says otherwise. */
const HIGH_HALF = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ' +
    'áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
    'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
/**
 * Decodes code page 437 (APPNOTE.TXT, appendix D.1), in which every byte is a character. Bytes below
 * 0x80 are ASCII, control characters included.
 */
function decodeCp437(bytes) {
    let text = '';
    for (const byte of bytes) {
        text += byte < 0x80 ? String.fromCharCode(byte) : HIGH_HALF.charAt(byte - 0x80);
    }
    return text;
}

// EXTERNAL MODULE: ./lib/validator/zip/crc32.js
var crc32 = __webpack_require__(4913);
// EXTERNAL MODULE: ./lib/validator/zip/structure/fields.js
var fields = __webpack_require__(4735);
;// CONCATENATED MODULE: ./lib/validator/zip/names.js




const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
/** The only version of Unicode Path fields that there is. */
const UNICODE_PATH_VERSION = 1;
/**
 * The name of an entry: UTF-8 where the entry says so, by flag or by an Info-ZIP Unicode Path field
 * (APPNOTE.TXT 4.6.9), and otherwise whatever it can be: UTF-8, GB18030 (Windows in Chinese) or code
 * page 437, in which everything is valid.
 */
function decodeName(archive, entry) {
    return decode(archive.slice(chosenName(archive, entry)));
}
/** All that readers may take for the name of an entry, each once; the one to show comes first. */
function possibleNames(archive, entry) {
    const names = [entry.name, ...entry.unicode].map((span) => decode(archive.slice(span)));
    return [...new Set([decodeName(archive, entry), ...names])];
}
/** Whether the name ends in `/`, as that of a folder does. */
function isFolder(archive, entry) {
    const { start, end } = chosenName(archive, entry);
    // No encoding of the four has this byte inside another character.
    return end > start && archive.byte(end - 1) === SLASH;
}
/**
 * Whether anything that readers may take for the name is more than a name: it has a `/` or `\`, or
 * begins with a drive. Decodes only where it has to: names can be many.
 */
function hasPath(archive, entry) {
    return [entry.name, ...entry.unicode].some((span) => isPath(archive, span));
}
function isPath(archive, span) {
    if (isDrive(archive, span) || archive.includes(span, SLASH))
        return true;
    // In GB18030 the byte of a backslash may be the second half of a character.
    return archive.includes(span, BACKSLASH) && decode(archive.slice(span)).includes('\\');
}
/** Whether a name begins like `C:`, by which Windows means a drive. */
function isDrive(archive, { start, end }) {
    if (end - start < 2 || archive.byte(start + 1) !== COLON)
        return false;
    const letter = archive.byte(start) | 0x20;
    return letter >= 0x61 && letter <= 0x7a;
}
/**
 * What is wrong with the bytes of the names; undefined when nothing is. With a NUL some programs
 * would take it for the end of the name.
 */
function findNameFault(archive, entry) {
    const { flags, name, unicode } = entry;
    if ([name, ...unicode].some((span) => archive.includes(span, 0)))
        return { code: 'name-nul' };
    if ((flags & fields/* FLAGS */.Wg.utf8) !== 0 && !isUtf8(archive, name))
        return { code: 'name-not-utf8' };
    if (!unicode.every((span) => isUtf8(archive, span)))
        return { code: 'unicode-name-broken' };
    return undefined;
}
/** Whether a name is UTF-8. */
function isUtf8(archive, span) {
    for (let at = span.start; at < span.end; at++) {
        if (archive.byte(at) >= 0x80)
            return decodeUtf8(archive.slice(span)) !== null;
    }
    return true;
}
function chosenName(archive, { flags, name, unicode }) {
    if (unicode.length === 0 || (flags & fields/* FLAGS */.Wg.utf8) !== 0)
        return name;
    // A field that was made for another raw name is out of date.
    const counts = ({ version, rawCrc }) => version === UNICODE_PATH_VERSION && rawCrc === (0,crc32/* tableCrc32 */.w)(archive.slice(name));
    return unicode.find(counts) ?? name;
}
function decode(name) {
    return decodeUtf8(name) ?? decodeGb18030(name) ?? decodeCp437(name);
}
const UTF_8 = new text_decoder/* TextDecoder */.A('utf-8', { fatal: true, ignoreBOM: true });
function decodeUtf8(name) {
    try {
        return UTF_8.decode(name);
    }
    catch {
        return null;
    }
}
let gb18030;
function decodeGb18030(name) {
    if (hasLoneEuro(name))
        return null;
    try {
        gb18030 ??= new text_decoder/* TextDecoder */.A('gb18030', { fatal: true, ignoreBOM: true });
        return gb18030.decode(name);
    }
    catch {
        // Not valid, or a Node.js that was built without this encoding.
        return null;
    }
}
/**
 * Whether a byte 0x80 stands where a character of GB18030 begins. None begins with it; browsers,
 * and so `TextDecoder`, take it for a euro sign all the same.
 */
function hasLoneEuro(name) {
    for (let at = 0; at < name.length;) {
        const byte = name[at];
        if (byte === 0x80)
            return true;
        const isDigit = name[at + 1] >= 0x30 && name[at + 1] <= 0x39;
        if (byte < 0x80)
            at += 1;
        else
            at += isDigit ? 4 : 2;
    }
    return false;
}


/***/ }),

/***/ 4801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ StructureError),
/* harmony export */   d: () => (/* binding */ ArchiveError)
/* harmony export */ });
/** The text of an archive can't be read, or not to its end. */
class ArchiveError extends Error {
    /** `zip-invalid`, or `zip-expanded-size` when the text grew beyond the limit. */
    problem;
    constructor(problem, options) {
        super(`the archive breaks the rule ${problem.rule}`, options);
        this.name = 'ArchiveError';
        this.problem = problem;
    }
}
/** The structure of an archive is not sound. Thrown and caught where archives are opened. */
class StructureError extends Error {
    why;
    constructor(why) {
        super(why.code);
        this.name = 'StructureError';
        this.why = why;
    }
}


/***/ }),

/***/ 2884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ArchiveBytes)
/* harmony export */ });
/**
 * The bytes of an archive, and how values are read from them: all little-endian.
 *
 * Whoever reads a number makes sure that it is there; one that isn't is a `RangeError`, and a bug.
 */
class ArchiveBytes {
    length;
    #bytes;
    #view;
    constructor(bytes) {
        this.length = bytes.length;
        this.#bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    /** The byte at `at`; undefined beyond the end. */
    byte(at) {
        return this.#bytes[at];
    }
    /** The number of 16 bits at `at`. */
    u16(at) {
        return this.#view.getUint16(at, true);
    }
    /** The number of 32 bits at `at`. */
    u32(at) {
        return this.#view.getUint32(at, true);
    }
    /** The number of 64 bits at `at`. */
    u64(at) {
        const high = this.u32(at + 4);
        return high > 0x1f_ffff ? this.#view.getBigUint64(at, true) : high * 2 ** 32 + this.u32(at);
    }
    /** A part, without a copy. */
    slice({ start, end }) {
        return this.#bytes.subarray(start, end);
    }
    /** Whether two parts hold the same bytes. */
    isSame(one, other) {
        const length = one.end - one.start;
        if (other.end - other.start !== length)
            return false;
        for (let index = 0; index < length; index++) {
            if (this.#bytes[one.start + index] !== this.#bytes[other.start + index])
                return false;
        }
        return true;
    }
    /** Whether a part holds this byte. */
    includes({ start, end }, byte) {
        // Not `indexOf` of a slice: names can be many, and short.
        for (let at = start; at < end; at++) {
            if (this.#bytes[at] === byte)
                return true;
        }
        return false;
    }
}


/***/ }),

/***/ 1123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readDirectory)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4801);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6372);
/* harmony import */ var _extra_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9038);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4735);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9401);






const CENTRAL_HEADER_BYTES = 46;
/**
 * Reads the whole directory and checks what can be checked without the local headers.
 *
 * @throws {StructureError}
 */
function readDirectory(archive, end) {
    const { directoryStart: start, directoryEnd, entries } = end;
    if (entries * CENTRAL_HEADER_BYTES > directoryEnd - start) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StructureError */ .Q({ code: 'directory-short', entries });
    }
    const positions = new Uint32Array(entries);
    // Offset and index in one number, so that sorting needs no comparison function. Both are small
    // enough: an offset is under 2^32 and an entry takes over 64 bytes of the file.
    const keys = new Float64Array(entries);
    let at = start;
    for (let index = 0; index < entries; index++) {
        const entry = readEntry(archive, at, directoryEnd);
        checkEntry(archive, entry, start);
        positions[index] = at;
        keys[index] = Number(entry.localOffset) * entries + index;
        at = entry.end;
    }
    if (at !== directoryEnd)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StructureError */ .Q({ code: 'directory-long', entries });
    keys.sort();
    return {
        start,
        entries,
        entry: (index) => readEntry(archive, positions[index] ?? directoryEnd, directoryEnd),
        *order() {
            for (const key of keys)
                yield key % entries;
        },
    };
}
function readEntry(archive, at, limit) {
    const nameStart = at + CENTRAL_HEADER_BYTES;
    if (nameStart > limit || archive.u32(at) !== _fields_js__WEBPACK_IMPORTED_MODULE_4__/* .SIGNATURES */ .eh.centralHeader) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StructureError */ .Q({ code: 'no-directory-entry', at });
    }
    const name = { start: nameStart, end: nameStart + archive.u16(at + 28) };
    const extra = { start: name.end, end: name.end + archive.u16(at + 30) };
    const end = extra.end + archive.u16(at + 32);
    if (end > limit)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StructureError */ .Q({ code: 'directory-entry-long' });
    const flags = archive.u16(at + 8);
    const raw = { flags, name, unicode: [] };
    const fields = (0,_extra_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readExtraFields */ .sL)(archive, extra);
    if (fields === null)
        throw (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryError */ .P)(archive, raw, { code: 'extra-overrun', header: 'central' });
    const unicode = (0,_extra_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .unicodeNames */ .A5)(archive, fields);
    if (unicode === null)
        throw (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryError */ .P)(archive, raw, { code: 'unicode-name-broken' });
    const narrow = [archive.u32(at + 24), archive.u32(at + 20), archive.u32(at + 42)];
    const wide = (0,_extra_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .widen */ .oP)(archive, fields, narrow, false);
    if (wide === null)
        throw (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryError */ .P)(archive, raw, { code: 'zip64-field', header: 'central' });
    const [size, compressedSize, localOffset] = wide;
    return {
        host: archive.byte(at + 5),
        version: archive.byte(at + 6),
        flags,
        method: archive.u16(at + 10),
        crc: archive.u32(at + 16),
        compressedSize,
        size,
        disk: archive.u16(at + 34),
        attributes: archive.u32(at + 38),
        localOffset,
        name,
        unicode,
        end,
    };
}
function checkEntry(archive, entry, directoryStart) {
    // What is moved into the zip64 field counts as another disk, too: not all programs look there.
    if (entry.disk !== 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StructureError */ .Q({ code: 'split' });
    if (entry.localOffset >= directoryStart)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StructureError */ .Q({ code: 'entry-behind-data' });
    const fault = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .findVersionFault */ .e)(entry) ?? (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .findNameFault */ .LE)(archive, entry);
    if (fault !== undefined)
        throw (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryError */ .P)(archive, entry, fault);
    const signature = (0,_signatures_js__WEBPACK_IMPORTED_MODULE_5__/* .findEndSignature */ .n)(archive, { start: entry.name.start, end: entry.end });
    if (signature !== undefined) {
        const shown = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e4)(archive, entry);
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StructureError */ .Q({ code: 'signature', signature, entry: shown });
    }
}


/***/ }),

/***/ 4847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readEndRecord)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4801);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4735);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9401);



const END_RECORD_BYTES = 22;
const LOCATOR_BYTES = 20;
const ZIP64_RECORD_BYTES = 56;
/** Bytes of a zip64 record that its size field doesn't count: the signature and the field. */
const ZIP64_RECORD_LEAD = 12;
const MAX_COMMENT_BYTES = 0xffff;
/**
 * Finds the end record (APPNOTE.TXT 4.3.16, and 4.3.14 and 4.3.15 for zip64) and checks that it
 * can be read in one way only and that the directory ends where it has to.
 *
 * @throws {StructureError}
 */
function readEndRecord(archive) {
    const at = findEndRecord(archive);
    const end = resolve(archive, at);
    if (end.disk !== 0 || end.directoryDisk !== 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StructureError */ .Q({ code: 'split' });
    if (end.entriesOnDisk !== end.entries)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StructureError */ .Q({ code: 'entry-counts' });
    const start = Number(end.directoryOffset);
    if (start + Number(end.directorySize) !== end.directoryEnd) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StructureError */ .Q({ code: 'directory-misplaced' });
    }
    return { directoryStart: start, directoryEnd: end.directoryEnd, entries: Number(end.entries) };
}
/** Offset of the one end record, which ends, with its comment, where the file does. */
function findEndRecord(archive) {
    const found = findCandidates(archive);
    // Only one whose comment ends the file counts; another signature is in its comment then.
    const at = found.find((candidate) => commentEnd(archive, candidate) === archive.length);
    if (at === undefined)
        throw describeEnd(archive, found.at(-1));
    const comment = { start: at + END_RECORD_BYTES, end: archive.length };
    const signature = (0,_signatures_js__WEBPACK_IMPORTED_MODULE_2__/* .findEndSignature */ .n)(archive, comment);
    if (signature !== undefined) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StructureError */ .Q({ code: 'signature', signature, entry: null });
    }
    return at;
}
/** Offsets of everything that a reader could take for an end record, ascending. */
function findCandidates(archive) {
    // Of zeros at the end, which some programs fill blocks with, there can be any number.
    const farthest = contentEnd(archive) - END_RECORD_BYTES - MAX_COMMENT_BYTES;
    const found = [];
    for (let at = Math.max(0, farthest); at + END_RECORD_BYTES <= archive.length; at++) {
        if (archive.byte(at) === 0x50 && archive.u32(at) === _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURES */ .eh.endRecord)
            found.push(at);
    }
    return found;
}
/** Offset of the byte after the last one that is not zero. */
function contentEnd(archive) {
    let end = archive.length;
    while (end > 0 && archive.byte(end - 1) === 0)
        end--;
    return end;
}
/** Why there is no end record that fits; `at` is that of one that doesn't. */
function describeEnd(archive, at) {
    if (at === undefined) {
        const startsWithEntry = archive.length >= 4 && archive.u32(0) === _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURES */ .eh.localHeader;
        return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StructureError */ .Q({ code: 'no-end-record', startsWithEntry });
    }
    const end = commentEnd(archive, at);
    const bytes = Math.abs(archive.length - end);
    if (end > archive.length)
        return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StructureError */ .Q({ code: 'comment-cut', bytes });
    const isPadding = contentEnd(archive) <= end;
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StructureError */ .Q({ code: isPadding ? 'zero-padding' : 'bytes-after-end', bytes });
}
function commentEnd(archive, at) {
    return at + END_RECORD_BYTES + archive.u16(at + 20);
}
/** The fields of the end record at `at`, or those of the zip64 record where there is one. */
function resolve(archive, at) {
    const fields = {
        disk: archive.u16(at + 4),
        directoryDisk: archive.u16(at + 6),
        entriesOnDisk: archive.u16(at + 8),
        entries: archive.u16(at + 10),
        directorySize: archive.u32(at + 12),
        directoryOffset: archive.u32(at + 16),
    };
    const locator = at - LOCATOR_BYTES;
    // Readers go by a locator whether or not a field of the end record is at its marker.
    if (locator < 0 || archive.u32(locator) !== _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURES */ .eh.zip64Locator) {
        return { ...fields, directoryEnd: at };
    }
    return mergeZip64(fields, readZip64Record(archive, locator));
}
function readZip64Record(archive, locator) {
    if (archive.u32(locator + 4) !== 0 || archive.u32(locator + 16) !== 1) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StructureError */ .Q({ code: 'zip64-locator-disks' });
    }
    const at = Number(archive.u64(locator + 8));
    const isRecord = at + ZIP64_RECORD_BYTES <= locator && archive.u32(at) === _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURES */ .eh.zip64EndRecord;
    if (!isRecord)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StructureError */ .Q({ code: 'zip64-record-missing' });
    // Readers also look for it by its length before the locator, instead of by its offset.
    const length = ZIP64_RECORD_LEAD + Number(archive.u64(at + 4));
    if (length !== ZIP64_RECORD_BYTES || at + length !== locator) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StructureError */ .Q({ code: 'zip64-record-length' });
    }
    return {
        disk: archive.u32(at + 16),
        directoryDisk: archive.u32(at + 20),
        entriesOnDisk: archive.u64(at + 24),
        entries: archive.u64(at + 32),
        directorySize: archive.u64(at + 40),
        directoryOffset: archive.u64(at + 48),
        directoryEnd: at,
    };
}
const MARKERS = {
    disk: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKER_16 */ .xn,
    directoryDisk: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKER_16 */ .xn,
    entriesOnDisk: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKER_16 */ .xn,
    entries: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKER_16 */ .xn,
    directorySize: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKER_32 */ .RG,
    directoryOffset: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKER_32 */ .RG,
};
const FIELDS = Object.keys(MARKERS);
function mergeZip64(fields, zip64) {
    for (const field of FIELDS) {
        if (fields[field] !== MARKERS[field] && fields[field] !== zip64[field]) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .StructureError */ .Q({ code: 'zip64-record-differs' });
        }
    }
    return zip64;
}


/***/ }),

/***/ 6372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ entryError),
/* harmony export */   e: () => (/* binding */ findVersionFault)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4801);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4735);



/** The newest version of the format, times ten, that every common reader takes. */
const NEWEST_VERSION = 46;
/**
 * What makes a header unfit by its flags or version; undefined when nothing does. Encryption and
 * unusual methods have rules of their own, and need what version they need.
 */
function findVersionFault({ version, flags, method }) {
    if ((flags & _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .FLAGS */ .Wg.patched) !== 0)
        return { code: 'patched' };
    const hasOwnRule = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isEncrypted */ .ph)(flags) || !(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownMethod */ .dA)(method);
    return hasOwnRule || version <= NEWEST_VERSION ? undefined : { code: 'version-needed', version };
}
/** The error for an entry that is invalid. */
function entryError(archive, entry, fault) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StructureError */ .Q({ ...fault, entry: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e4)(archive, entry) });
}


/***/ }),

/***/ 9038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ unicodeNames),
/* harmony export */   oP: () => (/* binding */ widen),
/* harmony export */   sL: () => (/* binding */ readExtraFields)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4735);

const ZIP64 = 0x0001;
const UNICODE_PATH = 0x7075;
/** Bytes of a Unicode Path field before the name: its version and the CRC-32 of the raw name. */
const UNICODE_PATH_LEAD = 5;
const NO_FIELDS = [];
/**
 * The extra fields in a part of a header (APPNOTE.TXT 4.5.1); null when one runs over its end. One to
 * three zeros at the end are padding.
 */
function readExtraFields(archive, { start, end }) {
    if (start === end)
        return NO_FIELDS;
    const fields = [];
    let at = start;
    while (at + 4 <= end) {
        const dataStart = at + 4;
        const dataEnd = dataStart + archive.u16(at + 2);
        if (dataEnd > end)
            return null;
        fields.push({ id: archive.u16(at), start: dataStart, end: dataEnd });
        at = dataEnd;
    }
    for (; at < end; at++) {
        if (archive.byte(at) !== 0)
            return null;
    }
    return fields;
}
/**
 * The names in Unicode Path fields; null when one of them is too short to hold any. Which of them
 * count is another matter: programs differ in what they look at.
 */
function unicodeNames(archive, fields) {
    const names = [];
    for (const { id, start, end } of fields) {
        if (id !== UNICODE_PATH)
            continue;
        if (end - start < UNICODE_PATH_LEAD)
            return null;
        const version = archive.byte(start);
        names.push({ version, rawCrc: archive.u32(start + 1), start: start + UNICODE_PATH_LEAD, end });
    }
    return names;
}
/**
 * The values of a header, with those at their marker taken from the zip64 extra field (APPNOTE.TXT
 * 4.5.3), which holds a value for each of them and for no other; null when it is there twice, is
 * missing, or has another length. A local header's may have both sizes whatever the markers say.
 */
function widen(archive, fields, values, isLocal) {
    const asked = 8 * values.filter((value) => value === _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKER_32 */ .RG).length;
    const [field, second] = fields.filter(({ id }) => id === ZIP64);
    const length = field === undefined ? 0 : field.end - field.start;
    const isRight = length === asked || (isLocal && length === 16);
    if (!isRight || second !== undefined)
        return null;
    let at = field?.start ?? 0;
    return values.map((value) => {
        if (value !== _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKER_32 */ .RG)
            return value;
        at += 8;
        return archive.u64(at - 8);
    });
}


/***/ }),

/***/ 4735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ METHODS),
/* harmony export */   RG: () => (/* binding */ MARKER_32),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   dA: () => (/* binding */ isKnownMethod),
/* harmony export */   eh: () => (/* binding */ SIGNATURES),
/* harmony export */   ph: () => (/* binding */ isEncrypted),
/* harmony export */   q_: () => (/* binding */ LOCAL_HEADER_BYTES),
/* harmony export */   xn: () => (/* binding */ MARKER_16)
/* harmony export */ });
/** Signatures of an archive's records, as little-endian numbers (APPNOTE.TXT 4.3). */
const SIGNATURES = {
    localHeader: 0x04034b50,
    dataDescriptor: 0x08074b50,
    centralHeader: 0x02014b50,
    zip64EndRecord: 0x06064b50,
    zip64Locator: 0x07064b50,
    endRecord: 0x06054b50,
};
/** What a field holds whose value stands in a zip64 record or extra field instead. */
const MARKER_16 = 0xffff;
const MARKER_32 = 0xffff_ffff;
/** Bits of the general purpose flags (APPNOTE.TXT 4.4.4). */
const FLAGS = {
    encrypted: 1 << 0,
    /** Two bits that tell how hard the program tried. */
    compression: 3 << 1,
    dataDescriptor: 1 << 3,
    patched: 1 << 5,
    stronglyEncrypted: 1 << 6,
    utf8: 1 << 11,
};
/** Compression methods that the service takes (APPNOTE.TXT 4.4.5). */
const METHODS = { stored: 0, deflate: 8 };
/** Whether an entry has one of the methods that the service takes. */
function isKnownMethod(method) {
    return method === METHODS.stored || method === METHODS.deflate;
}
/** Whether the flags say that an entry is encrypted, in either way. */
function isEncrypted(flags) {
    return (flags & (FLAGS.encrypted | FLAGS.stronglyEncrypted)) !== 0;
}
/** Bytes of a local header before its name. */
const LOCAL_HEADER_BYTES = 30;


/***/ }),

/***/ 5928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkLayout),
/* harmony export */   Z: () => (/* binding */ dataSpan)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4801);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6372);
/* harmony import */ var _extra_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9038);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4735);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9401);






/**
 * Checks that the entries fill the file from its first byte to the directory, each with a local
 * header that says the same as the directory, without gap or overlap. Only then do readers that go
 * by the directory and readers that go from the start of the file see the same.
 *
 * @throws {StructureError}
 */
function checkLayout(archive, directory) {
    let previous;
    for (const index of directory.order()) {
        const entry = directory.entry(index);
        if (previous === undefined)
            checkPrefix(archive, Number(entry.localOffset));
        else
            checkLocalEntry(archive, previous, Number(entry.localOffset));
        previous = entry;
    }
    if (previous === undefined)
        checkPrefix(archive, directory.start);
    else
        checkLocalEntry(archive, previous, directory.start);
}
/** Where the compressed data of an entry stands whose local header has been checked. */
function dataSpan(archive, entry) {
    return locate(archive, entry).data;
}
/** Some readers take all offsets as counted from the first entry, and some look at its bytes. */
function checkPrefix(archive, bytes) {
    if (bytes === 0)
        return;
    const isEntry = archive.u32(0) === _fields_js__WEBPACK_IMPORTED_MODULE_4__/* .SIGNATURES */ .eh.localHeader;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StructureError */ .Q({ code: 'prefix', bytes, isEntry });
}
function locate(archive, entry) {
    const at = Number(entry.localOffset);
    const nameStart = at + _fields_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCAL_HEADER_BYTES */ .q_;
    const nameEnd = nameStart + archive.u16(at + 26);
    const start = nameEnd + archive.u16(at + 28);
    return {
        name: { start: nameStart, end: nameEnd },
        extra: { start: nameEnd, end: start },
        data: { start, end: start + Number(entry.compressedSize) },
    };
}
/** Checks the local side of one entry; `next` is where what follows it starts. */
function checkLocalEntry(archive, entry, next) {
    const at = Number(entry.localOffset);
    const fail = (fault) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryError */ .P)(archive, entry, fault);
    if (at + _fields_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCAL_HEADER_BYTES */ .q_ > next)
        throw fail({ code: 'header-overlap' });
    if (archive.u32(at) !== _fields_js__WEBPACK_IMPORTED_MODULE_4__/* .SIGNATURES */ .eh.localHeader)
        throw fail({ code: 'no-local-header', at });
    const parts = locate(archive, entry);
    const { data } = parts;
    if (data.start > next || data.end > next)
        throw fail({ code: 'data-overlap' });
    checkLocalHeader(archive, entry, parts);
    const trailer = { start: data.end, end: next };
    if ((entry.flags & _fields_js__WEBPACK_IMPORTED_MODULE_4__/* .FLAGS */ .Wg.dataDescriptor) !== 0) {
        if (!isDescriptor(archive, entry, trailer))
            throw fail({ code: 'descriptor' });
    }
    else if (next > data.end) {
        throw fail({ code: 'gap', bytes: next - data.end });
    }
}
/** Checks that the local header is right by itself, and says what the directory says. */
function checkLocalHeader(archive, entry, parts) {
    const at = Number(entry.localOffset);
    const fail = (fault) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryError */ .P)(archive, entry, fault);
    const differ = (field) => fail({ code: 'headers-differ', field });
    const version = archive.byte(at + 4);
    const flags = archive.u16(at + 6);
    const method = archive.u16(at + 8);
    if (!archive.isSame(parts.name, entry.name))
        throw differ('name');
    if (method !== entry.method)
        throw differ('method');
    const field = findFlagDifference(flags ^ entry.flags);
    if (field !== undefined)
        throw differ(field);
    const fault = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .findVersionFault */ .e)({ version, flags, method });
    if (fault !== undefined)
        throw fail(fault);
    const fields = (0,_extra_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readExtraFields */ .sL)(archive, parts.extra);
    if (fields === null)
        throw fail({ code: 'extra-overrun', header: 'local' });
    const signature = (0,_signatures_js__WEBPACK_IMPORTED_MODULE_5__/* .findEndSignature */ .n)(archive, parts.extra);
    if (signature !== undefined) {
        const shown = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e4)(archive, entry);
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .StructureError */ .Q({ code: 'signature', signature, entry: shown });
    }
    const unicode = (0,_extra_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .unicodeNames */ .A5)(archive, fields);
    if (unicode === null)
        throw fail({ code: 'unicode-name-broken' });
    const hasSameNames = unicode.length === entry.unicode.length &&
        unicode.every((name, index) => isSameName(archive, name, entry.unicode[index]));
    if (!hasSameNames)
        throw differ('unicode-name');
    const wide = (0,_extra_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .widen */ .oP)(archive, fields, [archive.u32(at + 22), archive.u32(at + 18)], true);
    if (wide === null)
        throw fail({ code: 'zip64-field', header: 'local' });
    const [size, compressedSize] = wide;
    const isStreamed = (flags & _fields_js__WEBPACK_IMPORTED_MODULE_4__/* .FLAGS */ .Wg.dataDescriptor) !== 0;
    // Who streams writes the header before the data, and need not know any of the three then.
    const agrees = (local, central) => local === central || (isStreamed && local === 0);
    if (!agrees(archive.u32(at + 14), entry.crc))
        throw differ('crc');
    if (!agrees(size, entry.size))
        throw differ('size');
    if (!agrees(compressedSize, entry.compressedSize))
        throw differ('compressed-size');
}
/** By which flag two headers differ in how they are to be read, given the bits that differ. */
function findFlagDifference(bits) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isEncrypted */ .ph)(bits))
        return 'encryption';
    if ((bits & _fields_js__WEBPACK_IMPORTED_MODULE_4__/* .FLAGS */ .Wg.dataDescriptor) !== 0)
        return 'streaming';
    if ((bits & _fields_js__WEBPACK_IMPORTED_MODULE_4__/* .FLAGS */ .Wg.utf8) !== 0)
        return 'utf8';
    return (bits & ~_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .FLAGS */ .Wg.compression) === 0 ? undefined : 'flags';
}
function isSameName(archive, one, other) {
    if (one.version !== other.version || one.rawCrc !== other.rawCrc)
        return false;
    return archive.isSame(one, other);
}
/**
 * Whether the bytes between the data and what follows are a data descriptor (APPNOTE.TXT 4.3.9)
 * with the values of the directory. It comes with and without a signature, and with sizes of 32 or
 * 64 bits whatever else is zip64; its length tells which.
 */
function isDescriptor(archive, entry, { start, end }) {
    const length = end - start;
    if (![12, 16, 20, 24].includes(length))
        return false;
    const isWide = length >= 20;
    const isSigned = length === 16 || length === 24;
    if (isSigned && archive.u32(start) !== _fields_js__WEBPACK_IMPORTED_MODULE_4__/* .SIGNATURES */ .eh.dataDescriptor)
        return false;
    const at = isSigned ? start + 4 : start;
    const [compressedSize, size] = isWide
        ? [archive.u64(at + 4), archive.u64(at + 12)]
        : [archive.u32(at + 4), archive.u32(at + 8)];
    return (archive.u32(at) === entry.crc && compressedSize === entry.compressedSize && size === entry.size);
}


/***/ }),

/***/ 9401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findEndSignature)
/* harmony export */ });
/**
 * The signature of a record of an archive's end that stands in a part, or begins before it and ends
 * in it; undefined when there is none. Programs look for these from the file's end on, and some take
 * any that they come across, also where no whole record follows.
 */
function findEndSignature(archive, { start, end }) {
    for (let at = Math.max(0, start - 3); at + 4 <= end; at++) {
        if (archive.byte(at) !== 0x50 || archive.byte(at + 1) !== 0x4b)
            continue;
        const third = archive.byte(at + 2);
        const fourth = archive.byte(at + 3);
        if (third === 5 && fourth === 6)
            return 'end-record';
        if (third === 6 && fourth === 6)
            return 'zip64-record';
        if (third === 6 && fourth === 7)
            return 'zip64-locator';
    }
    return undefined;
}


/***/ })

};
