export const id = 371;
export const ids = [371];
export const modules = {

/***/ 371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ArchiveError: () => (/* reexport */ problem/* ArchiveError */.d),
  openArchive: () => (/* binding */ openArchive)
});

// EXTERNAL MODULE: ./lib/validator/rules/limits.js
var limits = __webpack_require__(5552);
// EXTERNAL MODULE: ./lib/validator/rules/rules.js
var rules = __webpack_require__(2025);
// EXTERNAL MODULE: ./lib/validator/zip/content.js
var content = __webpack_require__(3095);
// EXTERNAL MODULE: ./lib/validator/zip/names.js + 1 modules
var zip_names = __webpack_require__(7178);
// EXTERNAL MODULE: ./lib/validator/zip/structure/fields.js
var fields = __webpack_require__(4735);
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
        if (path === null && (0,zip_names/* hasPath */.a6)(archive, entry))
            path = (0,zip_names/* decodeName */.e4)(archive, entry);
        if ((0,zip_names/* isFolder */.lQ)(archive, entry))
            continue;
        files++;
        first ??= entry;
        if (names.length < MAX_NAMES_READ)
            names.push((0,zip_names/* decodeName */.e4)(archive, entry));
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
    const start = fields/* LOCAL_HEADER_BYTES */.q_;
    if (archive.length < start || archive.u32(0) !== fields/* SIGNATURES */.eh.localHeader)
        return null;
    const name = { start, end: start + archive.u16(26) };
    if (name.end > archive.length)
        return null;
    return (0,zip_names/* decodeName */.e4)(archive, { flags: archive.u16(6), name, unicode: [] });
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
    return { problems, file, name: file && (0,zip_names/* decodeName */.e4)(archive, file) };
}
function addEntries(contents, names, add) {
    const { files, others } = contents;
    const bundle = bundleOf(contents);
    add('zip-entries', { ...names, files, others: others.slice(0, MAX_OTHERS), bundle });
}
function judgePacking(file, names, add) {
    if ((0,fields/* isEncrypted */.ph)(file.flags))
        add('zip-encrypted', names);
    if (!(0,fields/* isKnownMethod */.dA)(file.method))
        add('zip-method', { ...names, method: file.method });
}
function judgeName(archive, file, names, add) {
    const what = whatElse(file);
    if (what !== null)
        add('zip-link', { ...names, what, entry: (0,zip_names/* decodeName */.e4)(archive, file) });
    const possible = (0,zip_names/* possibleNames */.Wl)(archive, file);
    const formats = new Set(possible.map(entryFormat));
    if (formats.has(null) || formats.size > 1) {
        add('zip-entry-extension', { ...names, entries: possible });
    }
    const bytes = Math.max(...[file.name, ...file.unicode].map(({ start, end }) => end - start));
    const isReadable = (0,zip_names/* isUtf8 */.co)(archive, file.name);
    if (!isReadable || bytes > MAX_NAME_BYTES) {
        add('zip-entry-name', { ...names, bytes, isUtf8: isReadable });
    }
}

// EXTERNAL MODULE: ./lib/validator/zip/problem.js
var problem = __webpack_require__(4801);
// EXTERNAL MODULE: ./lib/validator/zip/structure/archive-bytes.js
var archive_bytes = __webpack_require__(2884);
// EXTERNAL MODULE: ./lib/validator/zip/structure/directory.js
var structure_directory = __webpack_require__(1123);
// EXTERNAL MODULE: ./lib/validator/zip/structure/end-record.js
var end_record = __webpack_require__(4847);
// EXTERNAL MODULE: ./lib/validator/zip/structure/layout.js
var layout = __webpack_require__(5928);
;// CONCATENATED MODULE: ./lib/validator/zip/index.js











/**
 * Checks an archive by everything that can be known without inflating it: its structure, byte by
 * byte, and the rules for packages. Takes time in proportion to the file, and at most about 16
 * bytes of memory for each entry. Never throws for a bad archive.
 *
 * @param bytes the whole file; kept as long as the result's content
 */
function openArchive(bytes, platform, { name, maxExpandedBytes: maxBytes = limits/* MAX_EXPANDED_BYTES */.z } = {}) {
    const archive = new archive_bytes/* ArchiveBytes */._(bytes);
    const archiveName = name ?? null;
    let directory = null;
    try {
        directory = (0,structure_directory/* readDirectory */.g)(archive, (0,end_record/* readEndRecord */.l)(archive));
        (0,layout/* checkLayout */.H)(archive, directory);
    }
    catch (error) {
        if (!(error instanceof problem/* StructureError */.Q))
            throw error;
        const facts = { ...namesOf(archive, directory, archiveName), cause: error.why };
        return { entry: null, problems: [{ rule: 'zip-invalid', facts }], content: null };
    }
    const { problems, file, name: entry } = judge(archive, directory, { archiveName, maxBytes });
    const isRefused = problems.some(({ rule }) => rules/* RULES */.y[rule].severity === 'error');
    const format = entry === null ? null : entryFormat(entry);
    if (isRefused || file === null || format === null)
        return { entry, problems, content: null };
    const packed = {
        bytes,
        span: (0,layout/* dataSpan */.Z)(archive, file),
        method: file.method,
        crc: file.crc,
        size: Number(file.size),
        maxBytes,
        names: { archive: archiveName, file: entry },
    };
    const chunks = (options) => (0,content/* unpack */.l)(packed, platform, options);
    return { entry, problems, content: { format, size: packed.size, chunks } };
}


/***/ })

};
