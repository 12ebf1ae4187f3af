export const id = 859;
export const ids = [859];
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

/***/ 7859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ArchiveError: () => (/* reexport */ ArchiveError),
  openArchive: () => (/* binding */ openArchive),
  J: () => (/* reexport */ openEntries)
});

// EXTERNAL MODULE: ./lib/validator/rules/limits.js
var limits = __webpack_require__(5552);
// EXTERNAL MODULE: ./lib/validator/rules/rules.js
var rules = __webpack_require__(2025);
// EXTERNAL MODULE: ./lib/validator/platform.js
var validator_platform = __webpack_require__(6483);
;// CONCATENATED MODULE: ./lib/validator/zip/problem.js
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

;// CONCATENATED MODULE: ./lib/validator/zip/structure/fields.js
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
async function* unpack(file, platform, { signal, read } = {}) {
    const { span, maxBytes: limit, size: declared } = file;
    const fail = (cause, options) => new ArchiveError({ rule: 'zip-invalid', facts: { ...file.names, cause } }, options);
    const packed = read === undefined ? [file.bytes.subarray(span.start, span.end)] : read(span);
    const chunks = file.method === METHODS.stored
        ? slices(packed, platform)
        : inflate(packed, { platform, size: span.end - span.start, fail });
    const crc32 = await platform.crc32();
    let bytes = 0;
    let crc = 0;
    for await (const chunk of chunks) {
        signal?.throwIfAborted();
        bytes += chunk.length;
        if (bytes > limit)
            throw new ArchiveError({ rule: 'zip-expanded-size', facts: { limit } });
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
        if (!(error instanceof validator_platform/* InflateError */.y))
            throw error;
        throw fail({ code: error.fault === 'short' ? 'data-short' : 'data-damaged' }, {
            cause: error.cause,
        });
    }
    if (inflated.consumed < size)
        throw fail({ code: 'data-long' });
}

// EXTERNAL MODULE: ./lib/validator/text/utf8.js
var utf8 = __webpack_require__(1865);
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
    if ((flags & FLAGS.utf8) !== 0 && !isUtf8(archive, name))
        return { code: 'name-not-utf8' };
    if (!unicode.every((span) => isUtf8(archive, span)))
        return { code: 'unicode-name-broken' };
    return undefined;
}
/** Whether a name is UTF-8. */
function isUtf8(archive, span) {
    return isWellFormed(archive.slice(span));
}
function chosenName(archive, { flags, name, unicode }) {
    if (unicode.length === 0 || (flags & FLAGS.utf8) !== 0)
        return name;
    // A field that was made for another raw name is out of date.
    const counts = ({ version, rawCrc }) => version === UNICODE_PATH_VERSION && rawCrc === (0,crc32/* tableCrc32 */.w)(archive.slice(name));
    return unicode.find(counts) ?? name;
}
function decode(name) {
    return decodeUtf8(name) ?? decodeGb18030(name) ?? decodeCp437(name);
}
const UTF_8 = new text_decoder/* TextDecoder */.A('utf-8', { ignoreBOM: true });
function decodeUtf8(name) {
    return isWellFormed(name) ? UTF_8.decode(name) : null;
}
/** Whether bytes are UTF-8. A decoder would tell by an error, which takes long for many names. */
function isWellFormed(bytes) {
    const reader = new utf8/* Utf8Reader */.lQ();
    return bytes.every((byte) => reader.take(byte)) && reader.complete;
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

;// CONCATENATED MODULE: ./lib/validator/zip/contents.js


/** Files among which the one that is probably meant is looked for. */
const MAX_NAMES_READ = 100;
/** Looks at what the directory lists, at each entry once. */
function survey(archive, directory) {
    const names = [];
    let files = 0;
    let first = null;
    let path = null;
    for (let index = 0; index < directory.entries; index++) {
        const entry = directory.entry(index);
        if (path === null && hasPath(archive, entry))
            path = decodeName(archive, entry);
        if (isFolder(archive, entry))
            continue;
        files++;
        first ??= entry;
        if (names.length < MAX_NAMES_READ)
            names.push(decodeName(archive, entry));
    }
    const at = names.findIndex(isProbablyMeant);
    const others = names.filter((_, index) => index !== at);
    return { files, only: files === 1 ? first : null, path, meant: names[at] ?? null, others };
}
/** Format of the file in an archive by its name; null when it is not one of the two. */
function entryFormat(name) {
    const lowercase = name.toLowerCase();
    if (lowercase.endsWith('.txt'))
        return 'txt';
    return lowercase.endsWith('.csv') ? 'csv' : null;
}
/** What an archive with several files seems to be, by their names. */
function bundleOf({ meant, others }) {
    if (others.includes('[Content_Types].xml')) {
        return others.some((name) => name.startsWith('xl/')) ? 'excel' : 'office';
    }
    if (others.includes('mimetype') && others.includes('content.xml'))
        return 'opendocument';
    if (others.some((name) => name.endsWith('.iwa')))
        return 'iwork';
    if (meant === null)
        return 'other';
    if (others.every(isOfMacOs))
        return 'macos';
    return others.every(isProbablyMeant) ? 'lists' : 'other';
}
/**
 * Names for commands that fit an archive: also where it is damaged, as long as its first bytes are
 * those of an entry.
 */
function namesOf(archive, directory, archiveName) {
    const file = directory === null ? firstName(archive) : nameIn(survey(archive, directory));
    return { archive: archiveName, file };
}
/** Name of the file in an archive that is meant, or of the only one. */
function nameIn({ meant, others, files }) {
    return meant ?? (files === 1 ? (others[0] ?? null) : null);
}
function firstName(archive) {
    const start = LOCAL_HEADER_BYTES;
    if (archive.length < start || archive.u32(0) !== SIGNATURES.localHeader)
        return null;
    const name = { start, end: start + archive.u16(26) };
    if (name.end > archive.length)
        return null;
    return decodeName(archive, { flags: archive.u16(6), name, unicode: [] });
}
function isProbablyMeant(name) {
    return entryFormat(name) !== null && !name.startsWith('__MACOSX/') && !/(^|[/\\])\./.test(name);
}
/** Whether a file is one of those that macOS adds to archives. */
function isOfMacOs(name) {
    return name.startsWith('__MACOSX/') || /(^|\/)(\.DS_Store$|\._)/.test(name);
}

;// CONCATENATED MODULE: ./lib/validator/zip/attributes.js
/** `S_IFMT` of POSIX: what of a Unix mode tells the type of a file, without the lower bits. */
const TYPES = {
    2: 'device',
    4: 'folder',
    6: 'device',
    10: 'link',
    12: 'socket',
};
/** Types of what is read as a file: none given, a FIFO (`… | zip -` writes that), a regular file. */
const FILES = [0x0, 0x1, 0x8];
/** Hosts whose attributes are those of MS-DOS or Windows (APPNOTE.TXT 4.4.2.2). */
const DOS_HOSTS = [0, 6, 10, 11, 14];
/** Hosts that put a Unix mode into the upper half, by APPNOTE.TXT and Info-ZIP. */
const UNIX_HOSTS = [2, 3, 5, 13, 16, 17, 19, 30];
const DOS_VOLUME_LABEL = 0x08;
const DOS_FOLDER = 0x10;
/**
 * What an entry is by its attributes (APPNOTE.TXT 4.4.15); null for a file.
 *
 * The lower half has those of MS-DOS, whatever the host is. The upper half has a Unix mode where the
 * host is a kind of Unix; some programs go by it under MS-DOS, too, where it should be 0, but
 * Windows has attributes there of which one looks like a character device.
 */
function whatElse({ host, attributes }) {
    const type = attributes >>> 28;
    const isDos = DOS_HOSTS.includes(host);
    if (isDos ? type !== 0x2 : UNIX_HOSTS.includes(host)) {
        const what = TYPES[type];
        if (what !== undefined)
            return what;
        if (!isDos && !FILES.includes(type))
            return 'special';
    }
    if ((attributes & DOS_FOLDER) !== 0)
        return 'folder';
    return (attributes & DOS_VOLUME_LABEL) !== 0 ? 'volume-label' : null;
}

;// CONCATENATED MODULE: ./lib/validator/zip/judge.js




/** Longest name, in bytes, that file systems take. */
const MAX_NAME_BYTES = 255;
/** Other files that are told. */
const MAX_OTHERS = 5;
/** Judges what the directory lists; several files are not looked at one by one. */
function judge(archive, directory, { archiveName, maxBytes }) {
    const contents = survey(archive, directory);
    const { only: file, path } = contents;
    const names = { archive: archiveName, file: nameIn(contents) };
    const problems = [];
    const add = (rule, facts) => problems.push({ rule, facts });
    if (file === null)
        addEntries(contents, names, add);
    else
        judgePacking(file, names, add);
    if (path !== null)
        add('zip-folder', { ...names, path });
    if (file !== null) {
        judgeName(archive, file, names, add);
        if (file.size > maxBytes)
            add('zip-expanded-size', { limit: maxBytes });
    }
    return { problems, file, name: file && decodeName(archive, file) };
}
function addEntries(contents, names, add) {
    const { files, others } = contents;
    const bundle = bundleOf(contents);
    add('zip-entries', { ...names, files, others: others.slice(0, MAX_OTHERS), bundle });
}
function judgePacking(file, names, add) {
    if (isEncrypted(file.flags))
        add('zip-encrypted', names);
    if (!isKnownMethod(file.method))
        add('zip-method', { ...names, method: file.method });
}
function judgeName(archive, file, names, add) {
    const what = whatElse(file);
    if (what !== null)
        add('zip-link', { ...names, what, entry: decodeName(archive, file) });
    const possible = possibleNames(archive, file);
    const formats = new Set(possible.map(entryFormat));
    if (formats.has(null) || formats.size > 1) {
        add('zip-entry-extension', { ...names, entries: possible });
    }
    const bytes = Math.max(...[file.name, ...file.unicode].map(({ start, end }) => end - start));
    const isReadable = isUtf8(archive, file.name);
    if (!isReadable || bytes > MAX_NAME_BYTES) {
        add('zip-entry-name', { ...names, bytes, isUtf8: isReadable });
    }
}

;// CONCATENATED MODULE: ./lib/validator/zip/structure/archive-bytes.js
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

;// CONCATENATED MODULE: ./lib/validator/zip/structure/entry.js



/** The newest version of the format, times ten, that every common reader takes. */
const NEWEST_VERSION = 46;
/**
 * What makes a header unfit by its flags or version; undefined when nothing does. Encryption and
 * unusual methods have rules of their own, and need what version they need.
 */
function findVersionFault({ version, flags, method }) {
    if ((flags & FLAGS.patched) !== 0)
        return { code: 'patched' };
    const hasOwnRule = isEncrypted(flags) || !isKnownMethod(method);
    return hasOwnRule || version <= NEWEST_VERSION ? undefined : { code: 'version-needed', version };
}
/** The error for an entry that is invalid. */
function entryError(archive, entry, fault) {
    return new StructureError({ ...fault, entry: decodeName(archive, entry) });
}

;// CONCATENATED MODULE: ./lib/validator/zip/structure/extra-fields.js

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
    const asked = 8 * values.filter((value) => value === MARKER_32).length;
    const [field, second] = fields.filter(({ id }) => id === ZIP64);
    const length = field === undefined ? 0 : field.end - field.start;
    const isRight = length === asked || (isLocal && length === 16);
    if (!isRight || second !== undefined)
        return null;
    let at = field?.start ?? 0;
    return values.map((value) => {
        if (value !== MARKER_32)
            return value;
        at += 8;
        return archive.u64(at - 8);
    });
}

;// CONCATENATED MODULE: ./lib/validator/zip/structure/signatures.js
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

;// CONCATENATED MODULE: ./lib/validator/zip/structure/directory.js






const CENTRAL_HEADER_BYTES = 46;
/**
 * Reads the whole directory and checks what can be checked without the local headers.
 *
 * @throws {StructureError}
 */
function readDirectory(archive, end) {
    const { directoryStart: start, directoryEnd, entries } = end;
    if (entries * CENTRAL_HEADER_BYTES > directoryEnd - start) {
        throw new StructureError({ code: 'directory-short', entries });
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
        throw new StructureError({ code: 'directory-long', entries });
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
    if (nameStart > limit || archive.u32(at) !== SIGNATURES.centralHeader) {
        throw new StructureError({ code: 'no-directory-entry', at });
    }
    const name = { start: nameStart, end: nameStart + archive.u16(at + 28) };
    const extra = { start: name.end, end: name.end + archive.u16(at + 30) };
    const end = extra.end + archive.u16(at + 32);
    if (end > limit)
        throw new StructureError({ code: 'directory-entry-long' });
    const flags = archive.u16(at + 8);
    const raw = { flags, name, unicode: [] };
    const fields = readExtraFields(archive, extra);
    if (fields === null)
        throw entryError(archive, raw, { code: 'extra-overrun', header: 'central' });
    const unicode = unicodeNames(archive, fields);
    if (unicode === null)
        throw entryError(archive, raw, { code: 'unicode-name-broken' });
    const narrow = [archive.u32(at + 24), archive.u32(at + 20), archive.u32(at + 42)];
    const wide = widen(archive, fields, narrow, false);
    if (wide === null)
        throw entryError(archive, raw, { code: 'zip64-field', header: 'central' });
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
        throw new StructureError({ code: 'split' });
    if (entry.localOffset >= directoryStart)
        throw new StructureError({ code: 'entry-behind-data' });
    const fault = findVersionFault(entry) ?? findNameFault(archive, entry);
    if (fault !== undefined)
        throw entryError(archive, entry, fault);
    const signature = findEndSignature(archive, { start: entry.name.start, end: entry.end });
    if (signature !== undefined) {
        const shown = decodeName(archive, entry);
        throw new StructureError({ code: 'signature', signature, entry: shown });
    }
}

// EXTERNAL MODULE: ./lib/validator/text/foreign-content.js
var foreign_content = __webpack_require__(380);
;// CONCATENATED MODULE: ./lib/validator/zip/structure/end-record.js




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
        throw new StructureError({ code: 'split' });
    if (end.entriesOnDisk !== end.entries)
        throw new StructureError({ code: 'entry-counts' });
    const start = Number(end.directoryOffset);
    if (start + Number(end.directorySize) !== end.directoryEnd) {
        throw new StructureError({ code: 'directory-misplaced' });
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
    const signature = findEndSignature(archive, comment);
    if (signature !== undefined) {
        throw new StructureError({ code: 'signature', signature, entry: null });
    }
    return at;
}
/** Offsets of everything that a reader could take for an end record, ascending. */
function findCandidates(archive) {
    // Of zeros at the end, which some programs fill blocks with, there can be any number.
    const farthest = contentEnd(archive) - END_RECORD_BYTES - MAX_COMMENT_BYTES;
    const found = [];
    for (let at = Math.max(0, farthest); at + END_RECORD_BYTES <= archive.length; at++) {
        if (archive.byte(at) === 0x50 && archive.u32(at) === SIGNATURES.endRecord)
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
        const content = (0,foreign_content/* foreignContent */.IF)(archive.slice({ start: 0, end: foreign_content/* HEAD_BYTES */.Lq }));
        return new StructureError({
            code: 'no-end-record',
            // Of a workbook that is cut short, too, that is what counts.
            content: content === 'xlsx' ? 'zip' : content,
        });
    }
    const end = commentEnd(archive, at);
    const bytes = Math.abs(archive.length - end);
    if (end > archive.length)
        return new StructureError({ code: 'comment-cut', bytes });
    const isPadding = contentEnd(archive) <= end;
    return new StructureError({ code: isPadding ? 'zero-padding' : 'bytes-after-end', bytes });
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
    if (locator < 0 || archive.u32(locator) !== SIGNATURES.zip64Locator) {
        return { ...fields, directoryEnd: at };
    }
    return mergeZip64(fields, readZip64Record(archive, locator));
}
function readZip64Record(archive, locator) {
    if (archive.u32(locator + 4) !== 0 || archive.u32(locator + 16) !== 1) {
        throw new StructureError({ code: 'zip64-locator-disks' });
    }
    const at = Number(archive.u64(locator + 8));
    const isRecord = at + ZIP64_RECORD_BYTES <= locator && archive.u32(at) === SIGNATURES.zip64EndRecord;
    if (!isRecord)
        throw new StructureError({ code: 'zip64-record-missing' });
    // Readers also look for it by its length before the locator, instead of by its offset.
    const length = ZIP64_RECORD_LEAD + Number(archive.u64(at + 4));
    if (length !== ZIP64_RECORD_BYTES || at + length !== locator) {
        throw new StructureError({ code: 'zip64-record-length' });
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
    disk: MARKER_16,
    directoryDisk: MARKER_16,
    entriesOnDisk: MARKER_16,
    entries: MARKER_16,
    directorySize: MARKER_32,
    directoryOffset: MARKER_32,
};
const FIELDS = Object.keys(MARKERS);
function mergeZip64(fields, zip64) {
    for (const field of FIELDS) {
        if (fields[field] !== MARKERS[field] && fields[field] !== zip64[field]) {
            throw new StructureError({ code: 'zip64-record-differs' });
        }
    }
    return zip64;
}

;// CONCATENATED MODULE: ./lib/validator/zip/structure/layout.js






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
    const isEntry = archive.u32(0) === SIGNATURES.localHeader;
    throw new StructureError({ code: 'prefix', bytes, isEntry });
}
function locate(archive, entry) {
    const at = Number(entry.localOffset);
    const nameStart = at + LOCAL_HEADER_BYTES;
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
    const fail = (fault) => entryError(archive, entry, fault);
    if (at + LOCAL_HEADER_BYTES > next)
        throw fail({ code: 'header-overlap' });
    if (archive.u32(at) !== SIGNATURES.localHeader)
        throw fail({ code: 'no-local-header', at });
    const parts = locate(archive, entry);
    const { data } = parts;
    if (data.start > next || data.end > next)
        throw fail({ code: 'data-overlap' });
    checkLocalHeader(archive, entry, parts);
    const trailer = { start: data.end, end: next };
    if ((entry.flags & FLAGS.dataDescriptor) !== 0) {
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
    const fail = (fault) => entryError(archive, entry, fault);
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
    const fault = findVersionFault({ version, flags, method });
    if (fault !== undefined)
        throw fail(fault);
    const fields = readExtraFields(archive, parts.extra);
    if (fields === null)
        throw fail({ code: 'extra-overrun', header: 'local' });
    const signature = findEndSignature(archive, parts.extra);
    if (signature !== undefined) {
        const shown = decodeName(archive, entry);
        throw new StructureError({ code: 'signature', signature, entry: shown });
    }
    const unicode = unicodeNames(archive, fields);
    if (unicode === null)
        throw fail({ code: 'unicode-name-broken' });
    const hasSameNames = unicode.length === entry.unicode.length &&
        unicode.every((name, index) => isSameName(archive, name, entry.unicode[index]));
    if (!hasSameNames)
        throw differ('unicode-name');
    const wide = widen(archive, fields, [archive.u32(at + 22), archive.u32(at + 18)], true);
    if (wide === null)
        throw fail({ code: 'zip64-field', header: 'local' });
    const [size, compressedSize] = wide;
    const isStreamed = (flags & FLAGS.dataDescriptor) !== 0;
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
    if (isEncrypted(bits))
        return 'encryption';
    if ((bits & FLAGS.dataDescriptor) !== 0)
        return 'streaming';
    if ((bits & FLAGS.utf8) !== 0)
        return 'utf8';
    return (bits & ~FLAGS.compression) === 0 ? undefined : 'flags';
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
    if (isSigned && archive.u32(start) !== SIGNATURES.dataDescriptor)
        return false;
    const at = isSigned ? start + 4 : start;
    const [compressedSize, size] = isWide
        ? [archive.u64(at + 4), archive.u64(at + 12)]
        : [archive.u32(at + 4), archive.u32(at + 8)];
    return (archive.u32(at) === entry.crc && compressedSize === entry.compressedSize && size === entry.size);
}

;// CONCATENATED MODULE: ./lib/validator/zip/open.js






/**
 * Checks the structure of an archive.
 *
 * @param name file name of the archive, for commands that make it anew; null when it isn't known
 * @throws {ArchiveError} `zip-invalid`
 */
function openSound(bytes, name) {
    const archive = new ArchiveBytes(bytes);
    let directory = null;
    try {
        directory = readDirectory(archive, readEndRecord(archive));
        checkLayout(archive, directory);
        return { archive, directory };
    }
    catch (error) {
        if (!(error instanceof StructureError))
            throw error;
        const facts = { ...namesOf(archive, directory, name), cause: error.why };
        throw new ArchiveError({ rule: 'zip-invalid', facts }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./lib/validator/zip/entries.js






/**
 * The files of an archive, in the order of its directory, whatever they are called and however many
 * there are; its structure is checked as strictly as that of a package.
 *
 * @param bytes the whole archive; kept as long as its entries
 * @param name file name of the archive, for commands that make it anew
 * @throws {ArchiveError} `zip-invalid`
 */
function openEntries(bytes, platform, name) {
    const { archive, directory } = openSound(bytes, name);
    const entryOf = (entry) => {
        const file = decodeName(archive, entry);
        const packed = {
            bytes,
            span: dataSpan(archive, entry),
            method: entry.method,
            crc: entry.crc,
            size: Number(entry.size),
            maxBytes: Number.POSITIVE_INFINITY,
            names: { archive: name, file },
        };
        return {
            name: file,
            noFile: whatElse(entry),
            refusedBy: refusedBy(entry),
            chunks: (options) => unpack(packed, platform, options),
        };
    };
    return Array.from({ length: directory.entries }, (_, index) => directory.entry(index))
        .filter((entry) => !isFolder(archive, entry))
        .map(entryOf);
}
function refusedBy({ flags, method }) {
    if (isEncrypted(flags))
        return 'zip-encrypted';
    return isKnownMethod(method) ? null : 'zip-method';
}

;// CONCATENATED MODULE: ./lib/validator/zip/index.js










/**
 * Checks an archive by everything that can be known without inflating it: its structure, byte by
 * byte, and the rules for packages. Takes time in proportion to the file, and at most about 16
 * bytes of memory for each entry. Never throws for a bad archive.
 *
 * @param bytes the whole file; kept as long as the result's content
 */
function openArchive(bytes, platform, { name, maxExpandedBytes: maxBytes = limits/* MAX_EXPANDED_BYTES */.z } = {}) {
    const archiveName = name ?? null;
    let sound;
    try {
        sound = openSound(bytes, archiveName);
    }
    catch (error) {
        if (!(error instanceof ArchiveError))
            throw error;
        return { entry: null, problems: [error.problem], content: null };
    }
    const { archive, directory } = sound;
    const { problems, file, name: entry } = judge(archive, directory, { archiveName, maxBytes });
    const isRefused = problems.some(({ rule }) => rules/* RULES */.y[rule].severity === 'error');
    const format = entry === null ? null : entryFormat(entry);
    if (isRefused || file === null || format === null)
        return { entry, problems, content: null };
    const packed = {
        bytes,
        span: dataSpan(archive, file),
        method: file.method,
        crc: file.crc,
        size: Number(file.size),
        maxBytes,
        names: { archive: archiveName, file: entry },
    };
    const chunks = (options) => unpack(packed, platform, options);
    return { entry, problems, content: { format, size: packed.size, chunks } };
}


/***/ })

};
