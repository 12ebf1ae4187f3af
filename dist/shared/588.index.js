export const id = 588;
export const ids = [588];
export const modules = {

/***/ 3588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ArchiveError: () => (/* reexport */ ArchiveError),
  openArchive: () => (/* binding */ openArchive)
});

// EXTERNAL MODULE: ./lib/validator/rules/limits.js
var rules_limits = __webpack_require__(5552);
// EXTERNAL MODULE: ./lib/validator/platform.js
var validator_platform = __webpack_require__(6483);
;// CONCATENATED MODULE: ./lib/validator/zip/compressed-data.js
/**
 * Where the compressed data of an archive's only entry stands.
 *
 * adm-zip finds it, and the range that our own check of the structure has proven has the last word:
 * adm-zip never sees the bytes between and around the entries, takes any signature shortly before
 * the end record for another one, and refuses some legal zip64 fields, so it can neither prove an
 * archive nor open every good one.
 */
async function locateData(data) {
    const { bytes, span } = data;
    const found = await readWithAdmZip(data);
    if (found === null || found.buffer !== bytes.buffer)
        return span;
    const start = found.byteOffset - bytes.byteOffset;
    const end = start + found.length;
    return start === span.start && end === span.end ? { start, end } : span;
}
/**
 * What adm-zip takes for the compressed data of the only entry; null where it can't read the
 * archive. It does not inflate anything here, and copies nothing.
 */
async function readWithAdmZip({ bytes, archiveEnd }) {
    // Loaded only when an archive has something to read.
    const { default: AdmZip } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.t.bind(__webpack_require__, 1316, 19));
    try {
        const archive = new AdmZip(bytes.subarray(0, archiveEnd), { noSort: true });
        return archive.getEntries()[0]?.getCompressedData() ?? null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/validator/zip/fields.js
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
const FLAGS = { encrypted: 1 << 0, dataDescriptor: 1 << 3, utf8: 1 << 11 };
/** Compression methods that the service takes (APPNOTE.TXT 4.4.5). */
const METHODS = { stored: 0, deflate: 8 };
/** Bytes of a local header before its name. */
const LOCAL_HEADER_BYTES = 30;
/** Reads the 64-bit value at `at`. */
function readUInt64(bytes, at) {
    const high = bytes.readUInt32LE(at + 4);
    return high > 0x1f_ffff ? bytes.readBigUInt64LE(at) : high * 2 ** 32 + bytes.readUInt32LE(at);
}
/**
 * Data of the first extra field with this id between `start` and `end`. Bytes that can't be parsed
 * end the search: some writers pad with a few zeros.
 */
function findExtraField(bytes, { start, end }, id) {
    let at = start;
    while (at + 4 <= end) {
        const dataStart = at + 4;
        const dataEnd = dataStart + bytes.readUInt16LE(at + 2);
        if (dataEnd > end)
            return undefined;
        if (bytes.readUInt16LE(at) === id)
            return { start: dataStart, end: dataEnd };
        at = dataEnd;
    }
    return undefined;
}
/**
 * Reads the zip64 extra field (APPNOTE.TXT 4.5.3) of a header. It holds a value for each field of
 * the header that is at its marker, and for no other, so the values must be asked for in the
 * documented order: size, compressed size, offset, disk. A value that isn't there leaves the
 * field's own.
 */
class Zip64Values {
    #bytes;
    #at = 0;
    #end = 0;
    constructor(bytes, extra) {
        this.#bytes = bytes;
        const field = findExtraField(bytes, extra, 0x0001);
        if (field === undefined)
            return;
        this.#at = field.start;
        this.#end = field.end;
    }
    /** The value of a 32-bit field, given what the header says. */
    next(value) {
        if (value !== MARKER_32 || this.#at + 8 > this.#end)
            return value;
        this.#at += 8;
        return readUInt64(this.#bytes, this.#at - 8);
    }
    /** The value of the 16-bit disk number, given what the header says. */
    nextDisk(value) {
        if (value !== MARKER_16 || this.#at + 4 > this.#end)
            return value;
        this.#at += 4;
        return this.#bytes.readUInt32LE(this.#at - 4);
    }
}

;// CONCATENATED MODULE: ./lib/validator/zip/problem.js
/** An archive that can't be read, or not to its end. */
class ArchiveError extends Error {
    /** `zip-invalid`, or `zip-expanded-size` when the text grew beyond the limit. */
    rule;
    constructor(rule, message, options) {
        super(message, options);
        this.name = 'ArchiveError';
        this.rule = rule;
    }
}
/** How to make an archive that passes. */
const MAKE_AGAIN = 'Make the archive again, for example with `zip -X audience.zip audience.txt`.';
/**
 * The error for an archive that is damaged, contradicts itself or can be read in two ways.
 *
 * @param what one clause without a full stop that completes "The archive is invalid: …"
 */
function invalid(what, options) {
    return new ArchiveError('zip-invalid', `The archive is invalid: ${what}. ${MAKE_AGAIN}`, options);
}
/** A number for a message, with thousands separators, and with what it counts if that is given. */
function count(value, what) {
    const number = value.toLocaleString('en-US');
    if (what === undefined)
        return number;
    return value === 1 ? `${number} ${what}` : `${number} ${what}s`;
}

;// CONCATENATED MODULE: ./lib/validator/zip/content.js




/** Bytes of text in one chunk, at most: each takes a turn of the thread that inflates. */
const CHUNK_BYTES = 524_288;
/**
 * The text of the one file in chunks of at most 512 KiB, read as they are asked for, each good until
 * the next is. What came before an error is not to be trusted: the CRC is known only at the end.
 *
 * @throws {ArchiveError} `zip-invalid` or `zip-expanded-size`, in the middle or at the end
 * @throws the reason of `signal` when that stops the work, and what `read` throws
 */
async function* unpack(file, { signal, read } = {}) {
    const { platform } = file;
    const span = await locateData(file);
    const packed = read === undefined ? [file.bytes.subarray(span.start, span.end)] : read(span);
    const isStored = file.method === METHODS.stored;
    const data = { packed, size: span.end - span.start, platform };
    const chunks = isStored ? slices(data) : inflate(data);
    const crc32 = await platform.crc32();
    let size = 0;
    let crc = 0;
    for await (const chunk of chunks) {
        signal?.throwIfAborted();
        size += chunk.length;
        if (size > file.maxBytes)
            throw expandedTooFar(file.maxBytes);
        // Beyond what was declared the text is void; how long it gets tells a bomb from a fault.
        if (size > file.size)
            continue;
        crc = crc32(chunk, crc);
        yield chunk;
    }
    signal?.throwIfAborted();
    if (size > file.size) {
        throw invalid(`its text is longer than declared, ${count(file.size, 'byte')}`);
    }
    if (size < file.size) {
        throw invalid(`its text has ${count(size, 'byte')} instead of ${count(file.size)}`);
    }
    if (crc !== file.crc)
        throw invalid('its text does not have the CRC-32 that it should have');
}
/** The error for a text that declares, or has, more than `maxBytes` bytes. */
function expandedTooFar(maxBytes) {
    return new ArchiveError('zip-expanded-size', `The file in the archive expands to more than ${count(maxBytes)} bytes. ` +
        'Split it into several packages.');
}
async function* slices({ packed, platform }) {
    for await (const chunk of packed) {
        for (let start = 0; start < chunk.length; start += CHUNK_BYTES) {
            // Nothing here waits for anything, so timers and signals would never get their turn.
            await platform.pause();
            yield chunk.subarray(start, start + CHUNK_BYTES);
        }
    }
}
async function* inflate({ packed, size, platform }) {
    const text = platform.inflate(packed, CHUNK_BYTES);
    try {
        yield* text;
    }
    catch (error) {
        if (!(error instanceof validator_platform/* InflateError */.y))
            throw error;
        const how = error.fault === 'short' ? 'ends early' : 'is damaged';
        throw invalid(`its compressed data ${how}`, { cause: error.cause });
    }
    if (text.consumed < size) {
        throw invalid('bytes that belong to nothing follow the compressed data inside its entry');
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(6954);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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
;// CONCATENATED MODULE: ./lib/validator/zip/names.js





const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const UNICODE_PATH = 0x7075;
const MAX_DISPLAY_CHARACTERS = 60;
/**
 * The name of an entry: UTF-8 where the entry says so, by flag or by an Info-ZIP Unicode Path field
 * (APPNOTE.TXT 4.6.9), and otherwise whatever it can be: UTF-8, GB18030 (Windows in Chinese) or code
 * page 437, in which everything is valid.
 */
function decodeName(bytes, entry) {
    const { start, end, isUtf8: isKnownUtf8 } = encodedName(bytes, entry);
    const name = bytes.subarray(start, end);
    if (isKnownUtf8 || (0,external_node_buffer_.isUtf8)(name))
        return name.toString('utf8');
    return decodeGb18030(name) ?? decodeCp437(name);
}
/** Whether the decoded name ends in `/`, as that of a folder does. */
function isFolder(bytes, entry) {
    const { start, end } = encodedName(bytes, entry);
    // No encoding of the four has this byte inside another character.
    return end > start && bytes[end - 1] === SLASH;
}
/** Whether the decoded name has a `/` or `\`. Decodes only where it has to: names can be many. */
function hasSeparator(bytes, entry) {
    const name = encodedName(bytes, entry);
    let hasBackslash = false;
    for (let at = name.start; at < name.end; at++) {
        const byte = bytes[at];
        if (byte === SLASH)
            return true;
        if (byte === BACKSLASH)
            hasBackslash = true;
    }
    // In GB18030 the byte of a backslash may be the second half of a character.
    return hasBackslash && (name.isUtf8 || decodeName(bytes, entry).includes('\\'));
}
/** Whether the raw or the decoded name has a NUL: some programs would take it for the end. */
function hasNul(bytes, entry) {
    const raw = { start: entry.nameStart, end: entry.nameEnd };
    return includesNul(bytes, raw) || includesNul(bytes, encodedName(bytes, entry));
}
/** The decoded name as it may stand in a message. */
function displayName(bytes, entry) {
    return printable(decodeName(bytes, entry));
}
/**
 * A name in quotes that can do no harm in a log: on one line, without control characters or
 * characters that are invisible or change the direction of the text, and not too long. The start
 * and the end stay.
 */
function printable(name) {
    const characters = Array.from(name, (character) => /[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? codePoint(character) : character);
    const half = MAX_DISPLAY_CHARACTERS / 2;
    const shown = characters.length > MAX_DISPLAY_CHARACTERS
        ? [...characters.slice(0, half), '…', ...characters.slice(-half)]
        : characters;
    return `"${shown.join('')}"`;
}
function codePoint(character) {
    const hexadecimal = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
    return `<U+${hexadecimal.padStart(4, '0')}>`;
}
function encodedName(bytes, entry) {
    const { flags, nameStart: start, nameEnd: end, extraEnd } = entry;
    if ((flags & FLAGS.utf8) !== 0)
        return { start, end, isUtf8: true };
    const unicode = extraEnd === end ? undefined : unicodePath(bytes, entry);
    if (unicode === undefined)
        return { start, end, isUtf8: false };
    return { start: unicode.start, end: unicode.end, isUtf8: true };
}
/** The name in the Unicode Path field, unless it was made for another raw name or is no UTF-8. */
function unicodePath(bytes, entry) {
    const { nameStart, nameEnd, extraEnd } = entry;
    const field = findExtraField(bytes, { start: nameEnd, end: extraEnd }, UNICODE_PATH);
    if (field === undefined || field.end - field.start < 5 || bytes[field.start] !== 1) {
        return undefined;
    }
    const matches = bytes.readUInt32LE(field.start + 1) === (0,crc32/* tableCrc32 */.w)(bytes.subarray(nameStart, nameEnd));
    const start = field.start + 5;
    return matches && (0,external_node_buffer_.isUtf8)(bytes.subarray(start, field.end)) ? { start, end: field.end } : undefined;
}
function includesNul(bytes, { start, end }) {
    // Not `indexOf`: that would look through the rest of the file for each name.
    for (let at = start; at < end; at++) {
        if (bytes[at] === 0)
            return true;
    }
    return false;
}
let gb18030;
function decodeGb18030(name) {
    if (hasLoneEuro(name))
        return undefined;
    try {
        gb18030 ??= new external_node_util_.TextDecoder('gb18030', { fatal: true, ignoreBOM: true });
        return gb18030.decode(name);
    }
    catch {
        // Not valid, or a Node.js that was built without this encoding.
        return undefined;
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

;// CONCATENATED MODULE: ./lib/validator/zip/directory.js



const CENTRAL_HEADER_BYTES = 46;
/**
 * Reads the whole directory and checks what can be checked without the local headers.
 *
 * @throws {ArchiveError} `zip-invalid`
 */
function readDirectory(bytes, end) {
    const { directoryStart: start, directoryEnd, entries } = end;
    if (entries * CENTRAL_HEADER_BYTES > directoryEnd - start) {
        throw invalid(`its directory is too short for the number of its entries, ${count(entries)}`);
    }
    const positions = new Uint32Array(entries);
    // Offset and index in one number, so that sorting needs no comparison function. Both are small
    // enough: an offset is under 2^32 and an entry takes over 64 bytes of the file.
    const keys = new Float64Array(entries);
    let at = start;
    for (let index = 0; index < entries; index++) {
        const entry = readEntry(bytes, at, directoryEnd);
        checkEntry(bytes, entry, start);
        positions[index] = at;
        keys[index] = Number(entry.localOffset) * entries + index;
        at = entry.end;
    }
    if (at !== directoryEnd) {
        throw invalid(`its directory has more in it than the number of its entries, ${count(entries)}`);
    }
    keys.sort();
    return {
        start,
        entries,
        entry: (index) => readEntry(bytes, positions[index] ?? directoryEnd, directoryEnd),
        *order() {
            for (const key of keys)
                yield key % entries;
        },
    };
}
function readEntry(bytes, at, limit) {
    const nameStart = at + CENTRAL_HEADER_BYTES;
    if (nameStart > limit || bytes.readUInt32LE(at) !== SIGNATURES.centralHeader) {
        throw invalid(`its directory has no entry at byte ${count(at)}, where one should be`);
    }
    const nameEnd = nameStart + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const end = extraEnd + bytes.readUInt16LE(at + 32);
    if (end > limit)
        throw invalid('an entry of its directory goes beyond the end of the directory');
    const zip64 = new Zip64Values(bytes, { start: nameEnd, end: extraEnd });
    const size = zip64.next(bytes.readUInt32LE(at + 24));
    const compressedSize = zip64.next(bytes.readUInt32LE(at + 20));
    const localOffset = zip64.next(bytes.readUInt32LE(at + 42));
    const disk = zip64.nextDisk(bytes.readUInt16LE(at + 34));
    return {
        flags: bytes.readUInt16LE(at + 8),
        method: bytes.readUInt16LE(at + 10),
        crc: bytes.readUInt32LE(at + 16),
        compressedSize,
        size,
        localOffset,
        disk,
        nameStart,
        nameEnd,
        extraEnd,
        end,
    };
}
function checkEntry(bytes, entry, directoryStart) {
    if (entry.disk !== 0)
        throw invalid('an entry is said to be on another disk');
    if (entry.localOffset >= directoryStart) {
        throw invalid('an entry is said to start behind the data');
    }
    if (hasNul(bytes, entry))
        throw invalid('the name of an entry holds a NUL character');
}

;// CONCATENATED MODULE: ./lib/validator/zip/end-record.js


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
 * @throws {ArchiveError} `zip-invalid`
 */
function readEndRecord(bytes) {
    const candidates = findCandidates(bytes);
    const at = candidates.pop();
    if (at === undefined)
        throw invalid(describeMissing(bytes));
    const after = bytes.length - commentEnd(bytes, at);
    if (after > 0)
        throw invalid(`after its end record and comment stand ${count(after, 'byte')} more`);
    if (after < 0)
        throw invalid(`the comment of its end record lacks ${count(-after, 'byte')}`);
    // Readers that look for the first record whose comment fits would find another archive.
    for (const earlier of candidates) {
        if (commentEnd(bytes, earlier) === bytes.length && addsUp(bytes, earlier)) {
            throw invalid('it has two end records and can be read in two ways');
        }
    }
    const end = resolve(bytes, at);
    // Some readers go by every locator, also by one that is the end of the last entry's comment.
    if (end.directoryEnd === at &&
        hasLocator(bytes, at) &&
        isZip64Record(bytes, at - LOCATOR_BYTES)) {
        throw invalid('it has a zip64 end record that does not count, and can be read in two ways');
    }
    return check(end, at);
}
/** Offsets of everything that a reader could take for an end record. */
function findCandidates(bytes) {
    const signature = Buffer.alloc(4);
    signature.writeUInt32LE(SIGNATURES.endRecord);
    const found = [];
    let at = Math.max(0, bytes.length - END_RECORD_BYTES - MAX_COMMENT_BYTES) - 1;
    for (;;) {
        at = bytes.indexOf(signature, at + 1);
        if (at < 0 || at + END_RECORD_BYTES > bytes.length)
            return found;
        found.push(at);
    }
}
function describeMissing(bytes) {
    const isZip = bytes.length >= 4 && bytes.readUInt32LE(0) === SIGNATURES.localHeader;
    return isZip
        ? 'it has no end record, so the file is cut short or not finished'
        : 'it has no end record, so the file is not a zip archive or is damaged';
}
function commentEnd(bytes, at) {
    return at + END_RECORD_BYTES + bytes.readUInt16LE(at + 20);
}
function addsUp(bytes, at) {
    try {
        const end = resolve(bytes, at);
        return Number(end.directoryOffset) + Number(end.directorySize) === end.directoryEnd;
    }
    catch (error) {
        if (error instanceof ArchiveError)
            return false;
        throw error;
    }
}
/** The fields of the end record at `at`, with those of the zip64 record where that counts. */
function resolve(bytes, at) {
    const fields = {
        disk: bytes.readUInt16LE(at + 4),
        directoryDisk: bytes.readUInt16LE(at + 6),
        entriesOnDisk: bytes.readUInt16LE(at + 8),
        entries: bytes.readUInt16LE(at + 10),
        directorySize: bytes.readUInt32LE(at + 12),
        directoryOffset: bytes.readUInt32LE(at + 16),
    };
    const endsHere = Number(fields.directoryOffset) + Number(fields.directorySize) === at;
    // Values at their marker that add up are what they say: 65,535 entries need no zip64 record.
    if (endsHere || !hasLocator(bytes, at))
        return { ...fields, directoryEnd: at };
    return mergeZip64(fields, readZip64Record(bytes, at - LOCATOR_BYTES));
}
function hasLocator(bytes, at) {
    const locator = at - LOCATOR_BYTES;
    return locator >= 0 && bytes.readUInt32LE(locator) === SIGNATURES.zip64Locator;
}
function isZip64Record(bytes, locator) {
    const at = Number(readUInt64(bytes, locator + 8));
    return at + ZIP64_RECORD_BYTES <= locator && bytes.readUInt32LE(at) === SIGNATURES.zip64EndRecord;
}
const MARKERS = {
    disk: MARKER_16,
    directoryDisk: MARKER_16,
    entriesOnDisk: MARKER_16,
    entries: MARKER_16,
    directorySize: MARKER_32,
    directoryOffset: MARKER_32,
};
const FIELDS = Object.keys(MARKERS);
function readZip64Record(bytes, locator) {
    const disks = bytes.readUInt32LE(locator + 16);
    // Some writers count no disk where there is one.
    if (bytes.readUInt32LE(locator + 4) !== 0 || disks > 1) {
        throw invalid('its zip64 locator names another disk');
    }
    const at = Number(readUInt64(bytes, locator + 8));
    if (!isZip64Record(bytes, locator)) {
        throw invalid('its zip64 locator does not point at a zip64 end record');
    }
    const size = Number(readUInt64(bytes, at + 4));
    if (at + ZIP64_RECORD_LEAD + size !== locator) {
        throw invalid('its zip64 end record does not end where the locator starts');
    }
    return {
        disk: bytes.readUInt32LE(at + 16),
        directoryDisk: bytes.readUInt32LE(at + 20),
        entriesOnDisk: readUInt64(bytes, at + 24),
        entries: readUInt64(bytes, at + 32),
        directorySize: readUInt64(bytes, at + 40),
        directoryOffset: readUInt64(bytes, at + 48),
        directoryEnd: at,
    };
}
function mergeZip64(fields, zip64) {
    for (const field of FIELDS) {
        if (fields[field] !== MARKERS[field] && fields[field] !== zip64[field]) {
            throw invalid('its end record and its zip64 end record differ');
        }
    }
    return zip64;
}
function check(end, at) {
    if (end.disk !== 0 || end.directoryDisk !== 0) {
        throw invalid('its end record says that it is a part of a split archive');
    }
    if (end.entriesOnDisk !== end.entries) {
        throw invalid('its end record gives two different numbers of entries');
    }
    const start = Number(end.directoryOffset);
    if (start + Number(end.directorySize) !== end.directoryEnd) {
        throw invalid('its directory does not end where the end record starts');
    }
    return {
        directoryStart: start,
        directoryEnd: end.directoryEnd,
        entries: Number(end.entries),
        end: at + END_RECORD_BYTES,
    };
}

;// CONCATENATED MODULE: ./lib/validator/zip/judge.js





/** Extra files that a message names. */
const MAX_NAMES = 5;
/** Files among which the one that is probably meant is looked for. */
const MAX_NAMES_READ = 100;
/** Judges what the directory lists; several files are not looked at one by one. */
function judge(bytes, directory, maxBytes = rules_limits/* MAX_EXPANDED_BYTES */.z) {
    const contents = survey(bytes, directory);
    const problems = [];
    const add = (rule, message) => problems.push({ rule, message });
    const only = contents.files === 1 ? contents.firstFile : undefined;
    const file = only === undefined ? null : directory.entry(only);
    const name = file && decodeName(bytes, file);
    if (file !== null)
        judgePacking(file, add);
    if (file === null)
        add('zip-entries', describeEntries(bytes, directory, contents));
    if (contents.path !== undefined) {
        const shown = printable(decodeName(bytes, directory.entry(contents.path)));
        add('zip-folder', `The archive holds a folder or a path, ${shown}; the file has to stand at the top. ` +
            'Make the archive without folders, for example with `zip -X -j audience.zip audience.txt`.');
    }
    if (name !== null && entryFormat(name) === null) {
        const shown = printable(name);
        add('zip-entry-extension', `The file in the archive, ${shown}, is neither .txt nor .csv. Rename it.`);
    }
    if (file !== null && file.size > maxBytes)
        problems.push(expandedTooFar(maxBytes));
    return { problems, file, name };
}
/** Format of the file in an archive by its name; null when it is not one of the two. */
function entryFormat(name) {
    const lowercase = name.toLowerCase();
    if (lowercase.endsWith('.txt'))
        return 'txt';
    return lowercase.endsWith('.csv') ? 'csv' : null;
}
function survey(bytes, directory) {
    let files = 0;
    let firstFile;
    let path;
    for (let index = 0; index < directory.entries; index++) {
        const entry = directory.entry(index);
        if (path === undefined && hasSeparator(bytes, entry))
            path = index;
        if (isFolder(bytes, entry))
            continue;
        files++;
        firstFile ??= index;
    }
    return { files, firstFile, path };
}
function judgePacking(file, add) {
    if ((file.flags & FLAGS.encrypted) !== 0) {
        add('zip-encrypted', 'The file in the archive is encrypted. Make the archive again without a password.');
    }
    if (file.method !== METHODS.stored && file.method !== METHODS.deflate) {
        add('zip-method', `The file in the archive is compressed with ${methodName(file.method)}, but only stored and ` +
            `Deflate are allowed. ${MAKE_AGAIN}`);
    }
}
/** Methods that people meet (APPNOTE.TXT 4.4.5). */
const METHOD_NAMES = {
    9: 'Deflate64',
    12: 'bzip2',
    14: 'LZMA',
    93: 'Zstandard',
    95: 'XZ',
    98: 'PPMd',
    99: 'AES encryption',
};
function methodName(method) {
    const name = METHOD_NAMES[method];
    return name === undefined ? `method ${method}` : `${name} (method ${method})`;
}
function describeEntries(bytes, directory, { files }) {
    if (files === 0)
        return `The archive holds no file; it has to hold one. ${MAKE_AGAIN}`;
    const { kept, extra } = chooseNames(bytes, directory);
    const unnamed = files - extra.length - (kept === undefined ? 0 : 1);
    const besides = kept === undefined ? '' : `besides ${kept} also `;
    const more = unnamed > 0 ? ` and ${count(unnamed)} more` : '';
    return (`The archive holds ${count(files)} files instead of one: ${besides}${extra.join(', ')}${more}. ` +
        'macOS adds `__MACOSX/` and `.DS_Store`: use `zip -X audience.zip audience.txt` there, or ' +
        "remove them with `zip -d audience.zip '__MACOSX/*' '*.DS_Store'`.");
}
function chooseNames(bytes, directory) {
    const names = firstFileNames(bytes, directory);
    const meant = names.findIndex(isProbablyMeant);
    const kept = names[meant];
    const extra = names.filter((_, index) => index !== meant).slice(0, MAX_NAMES);
    return { kept: kept === undefined ? undefined : printable(kept), extra: extra.map(printable) };
}
function firstFileNames(bytes, directory) {
    const names = [];
    for (let index = 0; index < directory.entries && names.length < MAX_NAMES_READ; index++) {
        const entry = directory.entry(index);
        if (!isFolder(bytes, entry))
            names.push(decodeName(bytes, entry));
    }
    return names;
}
function isProbablyMeant(name) {
    return entryFormat(name) !== null && !name.startsWith('__MACOSX/') && !/(^|[/\\])\./.test(name);
}

;// CONCATENATED MODULE: ./lib/validator/zip/layout.js



/**
 * Checks that the entries fill the file from the first local header to the directory, each with a
 * local header that says the same as the directory, without gap or overlap. Only then do readers
 * that go by the directory and readers that go from the start of the file see the same.
 *
 * @throws {ArchiveError} `zip-invalid`
 */
function checkLayout(bytes, directory) {
    let previous;
    for (const index of directory.order()) {
        const entry = directory.entry(index);
        if (previous === undefined)
            checkPrefix(bytes, Number(entry.localOffset));
        else
            checkLocalEntry(bytes, previous, Number(entry.localOffset));
        previous = entry;
    }
    if (previous === undefined)
        checkPrefix(bytes, directory.start);
    else
        checkLocalEntry(bytes, previous, directory.start);
}
/** Where the compressed data of an entry stands whose local header has been checked. */
function dataSpan(bytes, entry) {
    const at = Number(entry.localOffset);
    const start = at + LOCAL_HEADER_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    return { start, end: start + Number(entry.compressedSize) };
}
/** What stands before the first entry may be a program, but not an entry that isn't listed. */
function checkPrefix(bytes, end) {
    if (end > 0 && bytes.readUInt32LE(0) === SIGNATURES.localHeader) {
        throw invalid('it starts with an entry that is not in its directory');
    }
}
/** Checks the local side of one entry; `next` is where what follows it starts. */
function checkLocalEntry(bytes, entry, next) {
    const at = Number(entry.localOffset);
    const fail = (what) => invalid(`${what} (entry ${displayName(bytes, entry)})`);
    if (at + LOCAL_HEADER_BYTES > next)
        throw fail('something overlaps the local header');
    if (bytes.readUInt32LE(at) !== SIGNATURES.localHeader) {
        throw fail(`no local header stands at byte ${count(at)}, where one should be`);
    }
    const data = dataSpan(bytes, entry);
    if (data.start > next || data.end > next)
        throw fail('something overlaps the data');
    const difference = findDifference(bytes, entry, data.start);
    if (difference !== undefined) {
        throw fail(`the local header and the directory differ in the ${difference}`);
    }
    const trailer = { start: data.end, end: next };
    if (isStreamed(bytes, entry)) {
        if (!isDescriptor(bytes, entry, trailer)) {
            throw fail('the data descriptor is missing or differs from the directory');
        }
    }
    else if (next > data.end) {
        throw fail(`after the data stands what belongs to no entry, ${count(next - data.end, 'byte')}`);
    }
}
/** Whether either header says that a data descriptor follows the data. */
function isStreamed(bytes, entry) {
    const localFlags = bytes.readUInt16LE(Number(entry.localOffset) + 6);
    return ((localFlags | entry.flags) & FLAGS.dataDescriptor) !== 0;
}
/** What the local header says otherwise than the directory, if anything. */
function findDifference(bytes, entry, dataStart) {
    const at = Number(entry.localOffset);
    const nameStart = at + LOCAL_HEADER_BYTES;
    const nameEnd = nameStart + bytes.readUInt16LE(at + 26);
    if (bytes.compare(bytes, nameStart, nameEnd, entry.nameStart, entry.nameEnd) !== 0)
        return 'name';
    if (bytes.readUInt16LE(at + 8) !== entry.method)
        return 'compression method';
    const flags = bytes.readUInt16LE(at + 6);
    if (((flags ^ entry.flags) & FLAGS.encrypted) !== 0)
        return 'encryption';
    const streamed = isStreamed(bytes, entry);
    // Who streams writes the header before the data, and need not know any of the three then.
    const agrees = (local, central) => local === central || (streamed && local === 0);
    if (!agrees(bytes.readUInt32LE(at + 14), entry.crc))
        return 'CRC-32';
    const zip64 = new Zip64Values(bytes, { start: nameEnd, end: dataStart });
    if (!agrees(zip64.next(bytes.readUInt32LE(at + 22)), entry.size))
        return 'size';
    if (!agrees(zip64.next(bytes.readUInt32LE(at + 18)), entry.compressedSize)) {
        return 'compressed size';
    }
    return undefined;
}
/**
 * Whether the bytes between the data and what follows are a data descriptor (APPNOTE.TXT 4.3.9)
 * with the values of the directory. It comes with and without a signature, and with sizes of 32 or
 * 64 bits whatever else is zip64; its length tells which.
 */
function isDescriptor(bytes, entry, { start, end }) {
    const length = end - start;
    if (![12, 16, 20, 24].includes(length))
        return false;
    const wide = length >= 20;
    const signed = length === 16 || length === 24;
    if (signed && bytes.readUInt32LE(start) !== SIGNATURES.dataDescriptor)
        return false;
    const at = signed ? start + 4 : start;
    const [compressedSize, size] = wide
        ? [readUInt64(bytes, at + 4), readUInt64(bytes, at + 12)]
        : [bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 8)];
    return (bytes.readUInt32LE(at) === entry.crc &&
        compressedSize === entry.compressedSize &&
        size === entry.size);
}

;// CONCATENATED MODULE: ./lib/validator/zip/index.js








/**
 * Checks an archive by everything that can be known without inflating it: its structure, byte by
 * byte, and the rules for packages. Takes time in proportion to the file, and at most about 16
 * bytes of memory for each entry. Never throws for a bad archive.
 *
 * @param bytes the whole file; kept as long as the result's content
 */
function openArchive(bytes, platform, limits = {}) {
    try {
        const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        return zip_open(buffer, platform, limits.maxExpandedBytes ?? rules_limits/* MAX_EXPANDED_BYTES */.z);
    }
    catch (error) {
        if (!(error instanceof ArchiveError))
            throw error;
        return { entry: null, problems: [{ rule: error.rule, message: error.message }], content: null };
    }
}
function zip_open(bytes, platform, maxBytes) {
    const end = readEndRecord(bytes);
    const directory = readDirectory(bytes, end);
    checkLayout(bytes, directory);
    const { problems, file, name } = judge(bytes, directory, maxBytes);
    const format = name === null ? null : entryFormat(name);
    if (problems.length > 0 || file === null || format === null) {
        return { entry: name, problems, content: null };
    }
    const { method, crc } = file;
    const size = Number(file.size);
    const span = dataSpan(bytes, file);
    const packed = { bytes, archiveEnd: end.end, span, method, crc, size, maxBytes, platform };
    const chunks = (options) => unpack(packed, options);
    return { entry: name, problems, content: { format, size, chunks } };
}


/***/ })

};
