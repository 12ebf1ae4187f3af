export const id = 785;
export const ids = [785,905];
export const modules = {

/***/ 1013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6174);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6702);


/** The run of an action, from its inputs to its last output, for `start`. */
function runOf({ readInputs, work }) {
    return async (context) => {
        const { env, log } = context;
        // Before anything is said, be it about the inputs themselves.
        (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .registerSecrets */ .dg)(env, log);
        const { said, summary, outputs, failure } = await work(await readInputs(env), context);
        // The log and the summary first, in case an output can't be set.
        if (said !== undefined)
            log.info(said);
        (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .Sy)(summary, context);
        for (const [name, value] of outputs)
            log.output(name, value);
        if (failure !== undefined)
            throw failure;
    };
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   eI: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _run_settings_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2612);



/** Absolute path of the folder that paths in inputs start from. */
function workspaceOf(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env['GITHUB_WORKSPACE'] ?? '');
}
/** The file that a path in an input names, whether or not it is there. */
function namedFile(file, env) {
    return { file, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspaceOf(env), file) };
}
/**
 * The files that an input names, a path or a pattern a line. That one matches nothing is a problem of
 * the input, and so is it when nothing is left.
 *
 * @param input name of the input, which is not empty
 */
async function readFiles(reader, input, env) {
    const lines = reader
        .text(input)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const folder = workspaceOf(env);
    // Loaded only now: most runs name one file, and their start is to be short.
    const { findFiles } = await Promise.all(/* import() */[__webpack_require__.e(382), __webpack_require__.e(905)]).then(__webpack_require__.bind(__webpack_require__, 2905));
    const { files, unmatched, folders } = await findFiles(lines, folder);
    for (const line of unmatched) {
        const problem = folders.includes(line) ? 'settings.names-folder' : 'settings.matches-nothing';
        reader.problem(input, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(problem, { line: (0,_run_settings_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(line), folder }));
    }
    if (files.length === 0 && unmatched.length === 0) {
        reader.problem(input, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.nothing-left', { folder }));
    }
    return files;
}


/***/ }),

/***/ 1785:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8240);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(103);


await (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(_main_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/pack/index.js + 40 modules
var pack = __webpack_require__(7460);
// EXTERNAL MODULE: ./lib/platform/node/pack/lists.js + 10 modules
var lists = __webpack_require__(2401);
// EXTERNAL MODULE: ./lib/platform/node/patterns.js
var patterns = __webpack_require__(2905);
// EXTERNAL MODULE: ./lib/run/words/pack-text.js
var pack_text = __webpack_require__(5388);
// EXTERNAL MODULE: ./lib/run/words/progress.js
var progress = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/github/action.js
var action = __webpack_require__(1013);
// EXTERNAL MODULE: ./lib/github/files.js
var github_files = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/github/report-file.js
var report_file = __webpack_require__(1672);
// EXTERNAL MODULE: ./lib/run/settings/pack.js
var settings_pack = __webpack_require__(2374);
// EXTERNAL MODULE: ./lib/run/settings/shared.js
var shared = __webpack_require__(9530);
// EXTERNAL MODULE: ./lib/github/inputs.js
var github_inputs = __webpack_require__(6174);
;// CONCATENATED MODULE: ./lib/github/pack/inputs.js






/** Names of the inputs of the pack action, each written once. */
const PACK_INPUTS = { ...settings_pack/* PACK_SETTINGS */.w, language: shared/* SETTINGS */.yy.language };
/**
 * Reads the inputs of the pack action, and looks up the files that they name.
 *
 * @throws {InputError} with every problem of the inputs
 */
async function readPackInputs(env) {
    const reader = (0,github_inputs/* inputReader */.cN)(env);
    const isGiven = reader.required(PACK_INPUTS.files, (0,messages/* text */.Qq)('settings.give-lists')) !== '';
    const files = isGiven ? await (0,github_files/* readFiles */.Ul)(reader, PACK_INPUTS.files, env) : [];
    const excludes = reader.text(PACK_INPUTS.exclude) !== '';
    const exclude = excludes ? await (0,github_files/* readFiles */.Ul)(reader, PACK_INPUTS.exclude, env) : [];
    const settings = await (0,settings_pack/* readPackSettings */.t)(reader, files[0]?.file ?? null);
    const out = reader.text(PACK_INPUTS.out);
    const rejects = reader.text(PACK_INPUTS.rejects);
    const workspace = (0,github_files/* workspaceOf */.B3)(env);
    const inputs = {
        ...{ files, exclude, settings },
        out: out === '' ? null : (0,external_node_path_.resolve)(workspace, out),
        overwrite: reader.boolean(PACK_INPUTS.overwrite, false),
        rejects: rejects === '' ? null : (0,external_node_path_.resolve)(workspace, rejects),
    };
    reader.finish();
    return inputs;
}

;// CONCATENATED MODULE: ./lib/github/pack/outputs.js
/** Names of the outputs of the pack action, each written once. */
const PACK_OUTPUTS = {
    packages: 'packages',
    files: 'files',
    matrix: 'matrix',
    packageCount: 'packageCount',
    rowCount: 'rowCount',
    accountCount: 'accountCount',
    duplicateCount: 'duplicateCount',
    excludedCount: 'excludedCount',
    blankCount: 'blankCount',
    headerCount: 'headerCount',
    rejectedCount: 'rejectedCount',
    otherShardCount: 'otherShardCount',
    report: 'report',
};
/**
 * What a packing gives out: the counts; and the packages, when there are any.
 *
 * @param files where the packages are, in their order
 * @param reportPath where the report is
 */
function packOutputs(report, files, reportPath) {
    const packages = report.packages.map(({ accounts, size, sha256 }, at) => ({
        ...{ file: files[at], accounts, size, sha256 },
    }));
    const include = packages.map(({ file, accounts }, at) => ({ file, index: at + 1, accounts }));
    return [
        ...(packages.length === 0
            ? []
            : [
                [PACK_OUTPUTS.packages, JSON.stringify(packages)],
                [PACK_OUTPUTS.files, packages.map(({ file }) => file).join('\n')],
                [PACK_OUTPUTS.matrix, JSON.stringify({ include })],
            ]),
        [PACK_OUTPUTS.packageCount, String(packages.length)],
        ...counts(report),
        [PACK_OUTPUTS.report, reportPath],
    ];
}
function counts(report) {
    const found = [
        [PACK_OUTPUTS.rowCount, report.rows],
        [PACK_OUTPUTS.accountCount, report.accounts],
        [PACK_OUTPUTS.duplicateCount, report.duplicates],
        [PACK_OUTPUTS.excludedCount, report.excluded],
        [PACK_OUTPUTS.blankCount, report.blank],
        [PACK_OUTPUTS.headerCount, report.headers],
        [PACK_OUTPUTS.rejectedCount, report.rejected],
        [PACK_OUTPUTS.otherShardCount, report.otherShards],
    ];
    return found.flatMap(([name, count]) => (count === null ? [] : [[name, String(count)]]));
}

// EXTERNAL MODULE: ./lib/messages/numbers.js
var numbers = __webpack_require__(6278);
// EXTERNAL MODULE: ./lib/safety/markdown.js
var markdown = __webpack_require__(2809);
// EXTERNAL MODULE: ./lib/github/summary.js + 1 modules
var summary = __webpack_require__(6702);
;// CONCATENATED MODULE: ./lib/github/pack/summary.js





/** Packages and lists that the summary has in a table; a report has all. */
const MAX_ROWS = 100;
/**
 * The job summary of a packing, as GitHub-flavoured Markdown, for whoever signs it off: how many rows
 * came in, how many accounts go out, why the others don't, what was changed, and the packages.
 */
function packSummary(facts) {
    const { report, problem, harmless } = facts;
    const title = (0,messages/* text */.Qq)(problem === undefined ? 'packing.done-title' : 'packing.failed-title');
    return (0,summary/* document */.Al)([
        `## ${problem === undefined ? '✅' : '❌'} ${harmless(title)}`,
        (0,markdown/* prose */.CS)(harmless(problem ?? (0,pack_text/* packVerdict */.X$)(report))),
        countTable((0,messages/* text */.Qq)('packing.what'), (0,pack_text/* fatesOf */.vD)(report), harmless),
        ...mendingTable((0,pack_text/* mendingsOf */.lS)(report), harmless),
        ...(report.sources.length > 1 ? [sourceTable(facts)] : []),
        ...(report.packages.length > 0 ? [packageTable(facts)] : []),
    ]);
}
function countTable(label, counted, harmless) {
    const rows = counted.map((row) => [(0,markdown/* escapeMarkdown */.FV)(harmless(row.label)), (0,numbers/* formatInteger */.Sm)(row.count)]);
    return (0,markdown/* htmlTable */.I$)([label, (0,messages/* text */.Qq)('packing.rows')].map(harmless), rows, { right: [1] });
}
function mendingTable(mended, harmless) {
    return mended.length === 0 ? [] : [countTable((0,messages/* text */.Qq)('packing.mended'), mended, harmless)];
}
function sourceTable({ report, harmless }) {
    const fates = ['rows', 'accounts', 'duplicates', 'excluded', 'rejected'].filter((fate) => fate === 'rows' || fate === 'accounts' || report[fate] !== 0);
    const head = [(0,messages/* text */.Qq)('packing.list'), ...fates.map((fate) => (0,messages/* text */.Qq)('packing.fate', { fate }))];
    const rows = report.sources
        .slice(0, MAX_ROWS)
        .map((source) => [
        (0,markdown/* code */.aY)(harmless(nameOf(source))),
        ...fates.map((fate) => number(source[fate], harmless)),
    ]);
    return (0,markdown/* htmlTable */.I$)(head.map(harmless), [...rows, ...more(report.sources.length, head.length)], {
        right: fates.map((_, index) => index + 1),
    });
}
function packageTable({ report, harmless }) {
    const head = [
        ...[(0,messages/* text */.Qq)('packing.package'), (0,messages/* text */.Qq)('packing.accounts'), (0,messages/* text */.Qq)('packing.size')],
        (0,messages/* text */.Qq)('packing.sha256'),
    ];
    const rows = report.packages
        .slice(0, MAX_ROWS)
        .map(({ file, accounts, size, sha256 }) => [
        (0,markdown/* code */.aY)(harmless(file)),
        (0,numbers/* formatInteger */.Sm)(accounts),
        (0,numbers/* formatInteger */.Sm)(size),
        (0,markdown/* code */.aY)(sha256),
    ]);
    return (0,markdown/* htmlTable */.I$)(head.map(harmless), [...rows, ...more(report.packages.length, head.length)], {
        right: [1, 2],
    });
}
function more(all, columns) {
    return all > MAX_ROWS ? [Array.from({ length: columns }, () => '…')] : [];
}
function number(count, harmless) {
    return count === null ? harmless((0,messages/* text */.Qq)('packing.unknown')) : (0,numbers/* formatInteger */.Sm)(count);
}
function nameOf({ source, entry }) {
    return entry === null ? source : `${source}: ${entry}`;
}

;// CONCATENATED MODULE: ./lib/github/pack/main.js















/**
 * The pack action: makes packages of lists.
 *
 * What fails it: `InputError` for the inputs, before any output is set; `RejectedError`, with a
 * report; and what else `packFiles` throws.
 */
const PACK = { readInputs: readPackInputs, work };
/** Runs the pack action. */
const run = (0,action/* runOf */.n)(PACK);
async function work(given, context) {
    const { log, env } = context;
    const inputs = { ...given, out: given.out ?? ownFolder(env) };
    log.info((0,messages/* text */.Qq)('packing.reading', { lists: inputs.files.length }));
    try {
        const report = await packed(inputs, context);
        for (const left of (0,pack_text/* leftOutTexts */._c)(report))
            log.info(left);
        for (const line of (0,pack_text/* packLines */.FJ)(report, (file) => pathIn(inputs, file, context))) {
            log.info(line.text);
        }
        tellOfRejects(report, inputs, context);
        return endingOf(report, inputs, context);
    }
    catch (failure) {
        if (!(failure instanceof pack/* RejectedError */.zs))
            throw failure;
        tellOfRejects(failure.report, inputs, context);
        return { ...endingOf(failure.report, inputs, context, failure), failure };
    }
}
/** A folder that no other step knows of. */
function ownFolder(env) {
    return (0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), `account-packages-${(0,external_node_crypto_.randomUUID)()}`);
}
async function packed(inputs, { log, signal }) {
    const { files, exclude, out, overwrite, rejects, settings } = inputs;
    const list = ({ path, file }) => ({ path, name: file });
    const meter = new progress/* ProgressMeter */.Z3({
        verb: (0,messages/* text */.Qq)('packing.verb'),
        write: (line) => log.info(line),
    });
    try {
        return await (0,lists/* packFiles */.P)({ lists: files.map(list), excludes: exclude.map(list), out, overwrite, rejects }, settings, { signal, onProgress: ({ bytes, totalBytes }) => meter.update(bytes, totalBytes ?? bytes) });
    }
    finally {
        meter.stop();
    }
}
function tellOfRejects({ rejected }, { rejects }, { log, env }) {
    if (rejects === null || rejected === 0)
        return;
    const path = (0,patterns/* nameIn */.Z)((0,github_files/* workspaceOf */.B3)(env), rejects);
    log.info((0,messages/* text */.Qq)('packing.rejects-written', { path, rows: rejected }));
}
function endingOf(report, inputs, context, failure) {
    const { log } = context;
    const files = report.packages.map(({ file }) => pathIn(inputs, file, context));
    const problem = failure && (0,messages/* text */.Qq)('general.sentences', { texts: [failure.problem, failure.advice] });
    return {
        summary: packSummary({ report, problem, harmless: (words) => log.harmless(words) }),
        outputs: packOutputs(report, files, (0,report_file/* writeReport */.u)(report, context)),
    };
}
/** Where a package is, as inputs of other steps take it. */
function pathIn({ out }, file, { env }) {
    return (0,patterns/* nameIn */.Z)((0,github_files/* workspaceOf */.B3)(env), (0,external_node_path_.join)(out, file));
}


/***/ }),

/***/ 1672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(630);





/**
 * Writes a report to a file of its own under `RUNNER_TEMP`; returns its path.
 *
 * @param report what can be written as JSON, without secrets
 * @throws {ActionError} when it can't be written
 */
function writeReport(report, { env }) {
    const temp = env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    try {
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, 'account-package-'));
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'report.json');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${JSON.stringify(report, null, 2)}\n`);
        return path;
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const hint = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('github.check-temp');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('github.report-unwritten', { reason }), { hint, cause });
    }
}


/***/ }),

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nameIn),
/* harmony export */   findFiles: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3382);



/** A line that begins so takes files away. */
const AWAY = '!';
/**
 * The files that lines name, each a path or a pattern: `*`, `**`, `?`, `[…]`, `{a,b}`; one that
 * begins with `!` takes away what the others name, wherever it stands. A name that begins with a dot
 * has to be written out. A line that is the path of a file is that file, whatever it has of a pattern.
 *
 * @param folder absolute path of what relative paths start from
 */
async function findFiles(lines, folder) {
    const wanted = lines.filter((line) => !line.startsWith(AWAY));
    const unwanted = lines.filter((line) => line.startsWith(AWAY)).map((line) => line.slice(1).trim());
    const found = [];
    const unmatched = [];
    for (const line of wanted) {
        const paths = await expand(line, { folder, withFolders: false });
        if (paths.length === 0)
            unmatched.push(line);
        found.push(...paths);
    }
    const away = [];
    for (const line of unwanted)
        away.push(...(await expand(line, { folder, withFolders: true })));
    const files = await subtract(found, away, folder);
    const folders = [];
    for (const line of unmatched) {
        if ((await kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, line))) === 'folder')
            folders.push(line);
    }
    const named = files.map((path) => ({ file: nameIn(folder, path), path }));
    return { files: named.sort(byFile), unmatched, folders };
}
/**
 * The paths but for those that are taken away, each file once: where links to it, or to a folder, make
 * several of one, the path without links stays, otherwise the first. A file that is taken away by its
 * path without links is away by every path.
 */
async function subtract(paths, away, folder) {
    const realFolder = await placeOf(folder);
    const hasNoLinks = (path, place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realFolder, place);
    const gone = new Set(away);
    for (const path of away) {
        const place = await placeOf(path);
        if (hasNoLinks(path, place))
            gone.add(place);
    }
    const byPlace = new Map();
    for (const path of [...new Set(paths)].sort()) {
        const place = await placeOf(path);
        if (gone.has(path) || gone.has(place))
            continue;
        if (!byPlace.has(place) || hasNoLinks(path, place))
            byPlace.set(place, path);
    }
    return [...byPlace.values()];
}
/** Where a path leads to, links resolved; itself if that can't be told. */
async function placeOf(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
}
/** Absolute paths of the files that a line names; with `withFolders` also those in a folder. */
async function expand(line, { folder, withFolders }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, line);
    const kind = await kindOf(path);
    if (kind === 'file')
        return [path];
    // On Windows, where no name can hold one, people write backslashes between folders.
    const pattern = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? line.replaceAll('\\', '/') : line;
    if (kind === undefined && !(0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .isDynamicPattern */ .ey)(pattern))
        return [];
    const found = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI)(pattern, {
        cwd: folder,
        absolute: true,
        expandDirectories: withFolders,
        extglob: false,
    });
    return found.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(name));
}
async function kindOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? 'folder' : 'file';
    }
    catch {
        // What can't be looked up is for the pattern to find, or for the reader of the file to report.
        return undefined;
    }
}
/** The path of a file as it is told: relative to the folder that it is in, with slashes. */
function nameIn(folder, path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    const isOutside = name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name);
    return isOutside ? path : name.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
/** By code units, so that the order is the same on every machine. */
function byFile(a, b) {
    return a.file < b.file ? -1 : Number(a.file > b.file);
}


/***/ }),

/***/ 2374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readPackSettings),
/* harmony export */   w: () => (/* binding */ PACK_SETTINGS)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7460);
/* harmony import */ var _validator_rules_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5552);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2612);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);





/** Names of the settings of packing, each written once. */
const PACK_SETTINGS = {
    files: 'files',
    out: 'out',
    name: 'name',
    format: 'format',
    maxBytes: 'max-bytes',
    maxAccounts: 'max-accounts',
    order: 'order',
    kind: _shared_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS */ .yy.kind,
    accountType: _shared_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS */ .yy.accountType,
    country: 'country',
    column: 'column',
    delimiter: 'delimiter',
    encoding: 'encoding',
    header: 'header',
    normalize: 'normalize',
    exclude: 'exclude',
    shard: 'shard',
    maxRejected: 'max-rejected',
    rejects: 'rejects',
    overwrite: 'overwrite',
};
const PHONE = 1002;
/** More than any computer can hold. */
const MANY = 999_999_999_999_999;
/**
 * Reads the settings of packing, but for which files it reads and writes.
 *
 * @param firstList name of the first list, by which packages are called unless a name is given;
 *   null when it isn't known
 */
async function readPackSettings(reader, firstList) {
    const { kind, accountType } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_3__/* .readKind */ .X0)(reader);
    const header = reader.choice(PACK_SETTINGS.header, ['auto', 'true', 'false'], 'auto');
    const column = readColumn(reader);
    if (header === 'false' && typeof column === 'string') {
        reader.problem(PACK_SETTINGS.column, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('settings.column-without-header'));
    }
    return {
        read: {
            delimiter: readDelimiter(reader),
            encoding: readEncoding(reader),
            column,
            header: header === 'auto' ? header : header === 'true',
        },
        clean: {
            kind,
            accountType: accountType ?? null,
            country: await readCountry(reader, accountType),
            normalize: reader.boolean(PACK_SETTINGS.normalize, true),
        },
        write: readWrite(reader, firstList),
        maxRejected: readRejectLimit(reader),
    };
}
function readWrite(reader, firstList) {
    const format = reader.choice(PACK_SETTINGS.format, ['zip', 'txt', 'csv'], 'zip');
    const shard = readShard(reader);
    return {
        name: readName(reader, firstList, { format, shard }),
        format,
        shard,
        maxBytes: reader.integer(PACK_SETTINGS.maxBytes, {
            ...{ min: 1, max: _validator_rules_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ },
            fallback: _pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_MAX_BYTES */ .fS,
        }),
        maxAccounts: reader.integer(PACK_SETTINGS.maxAccounts, { min: 1, max: MANY, fallback: undefined }) ?? null,
        order: reader.choice(PACK_SETTINGS.order, ['input', 'sorted'], 'input'),
    };
}
function readName(reader, firstList, naming) {
    const given = reader.text(PACK_SETTINGS.name);
    if (given === '' && firstList === null)
        return 'list';
    const name = given === '' ? (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultName */ .Z2)(firstList ?? '') : given;
    const fault = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFault */ .IY)({ name, ...naming });
    if (fault !== null) {
        reader.problem(PACK_SETTINGS.name, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('settings.pack-name', { fault, given: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(name) }));
    }
    return name;
}
/** A number from 1, or a title. */
function readColumn(reader) {
    const value = reader.text(PACK_SETTINGS.column);
    if (value === '')
        return null;
    if (!/^\d+$/.test(value))
        return value;
    const max = 100_000;
    return reader.integer(PACK_SETTINGS.column, { min: 1, max, fallback: 1 });
}
function readDelimiter(reader) {
    const value = reader.text(PACK_SETTINGS.delimiter);
    if (value === '')
        return 'auto';
    const delimiter = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDelimiter */ .DZ)(value);
    if (delimiter === undefined) {
        const signs = Object.entries(_pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DELIMITERS */ .lb).flatMap(([name, sign]) => sign === '\t' ? [name] : [name, sign]);
        reader.unknown(PACK_SETTINGS.delimiter, ['auto', 'none', ...signs]);
    }
    return delimiter ?? 'auto';
}
function readEncoding(reader) {
    const value = reader.text(PACK_SETTINGS.encoding);
    if (value === '' || value === 'auto')
        return 'auto';
    const encoding = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEncoding */ .l)(value);
    if (encoding === undefined)
        reader.unknown(PACK_SETTINGS.encoding, ['auto', ..._pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCODINGS */ .JC]);
    return encoding ?? 'auto';
}
async function readCountry(reader, accountType) {
    const value = reader.text(PACK_SETTINGS.country);
    if (value === '')
        return null;
    if (accountType !== PHONE) {
        reader.problem(PACK_SETTINGS.country, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('settings.country-without-phone'));
        return null;
    }
    const countries = await (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .phoneCountries */ .L4)();
    if (countries.includes(value))
        return value;
    const problem = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('settings.country', { given: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(value) });
    reader.problemOf(PACK_SETTINGS.country, [value.toUpperCase()].filter((name) => countries.includes(name)), problem);
    return null;
}
function readShard(reader) {
    const value = reader.text(PACK_SETTINGS.shard);
    if (value === '')
        return null;
    const shard = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShard */ .uK)(value);
    if (shard === undefined) {
        reader.problem(PACK_SETTINGS.shard, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('settings.shard', { given: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(value) }));
    }
    return shard ?? null;
}
function readRejectLimit(reader) {
    const value = reader.text(PACK_SETTINGS.maxRejected);
    if (value === '')
        return { rows: 0 };
    const limit = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRejectLimit */ .OT)(value);
    if (limit === undefined) {
        reader.problem(PACK_SETTINGS.maxRejected, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('settings.max-rejected', { given: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(value) }));
    }
    return limit ?? { rows: 0 };
}


/***/ }),

/***/ 5388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ packLines),
/* harmony export */   X$: () => (/* binding */ packVerdict),
/* harmony export */   _c: () => (/* binding */ leftOutTexts),
/* harmony export */   lS: () => (/* binding */ mendingsOf),
/* harmony export */   vD: () => (/* binding */ fatesOf)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

/** Fates of rows in the order in which they are told; together they are all rows. */
const FATES = ['accounts', 'duplicates', 'excluded', 'otherShards', 'blank', 'headers'];
/**
 * All rows, then what became of them. What happened to none is left out, but for accounts, and so is
 * what isn't known.
 */
function fatesOf(report) {
    const label = (fate) => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('packing.fate', { fate });
    return [
        { label: label('rows'), count: report.rows },
        ...FATES.flatMap((fate) => {
            const count = report[fate];
            return count === null || (count === 0 && fate !== 'accounts')
                ? []
                : [{ label: label(fate), count }];
        }),
        ...Object.entries(report.reasons).map(([reason, count]) => ({
            ...{ label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('packing.rejected-as', { reason }), count },
        })),
    ];
}
/** What was mended, by kind. */
function mendingsOf({ mended }) {
    return Object.entries(mended).map(([mending, count]) => ({
        ...{ label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('packing.mending', { mending }), count },
    }));
}
/** The outcome in one sentence. */
function packVerdict({ rows, accounts, packages }) {
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('packing.done', { rows, accounts: accounts ?? 0, packages: packages.length });
}
/**
 * What was done, by reason, and the packages; for a terminal or a log.
 *
 * @param nameOf what a package is called there, such as its path
 */
function packLines(report, nameOf) {
    const counted = (found) => found.map(({ label, count }) => ({
        ...{ tone: 'plain', text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('packing.counted', { label, count }) },
    }));
    const done = report.packages.length > 0 ? [{ tone: 'success', text: packVerdict(report) }] : [];
    const mended = counted(mendingsOf(report));
    return [
        ...done,
        ...counted(fatesOf(report)),
        ...(mended.length > 0 ? [{ tone: 'muted', text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('packing.mended') }] : []),
        ...mended,
        ...report.packages.map(({ file, accounts, size }) => ({
            tone: 'plain',
            text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('packing.package-line', { file: nameOf(file), accounts, size }),
        })),
    ];
}
/** What was left out of archives, a line each. */
function leftOutTexts({ leftOut }) {
    return leftOut.map(({ source, entry }) => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('packing.left-out', { name: `${source}: ${entry}` }));
}


/***/ }),

/***/ 4796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ ProgressMeter)
/* harmony export */ });
/* unused harmony exports MIN_PROGRESS_GAP_MS, MAX_PROGRESS_GAP_MS */
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);

/** Least time between two lines of progress, in milliseconds. */
const MIN_PROGRESS_GAP_MS = 1_000;
/** Most time without a line of progress while work goes on, in milliseconds. */
const MAX_PROGRESS_GAP_MS = 10_000;
/** A log gets a line about this often, in milliseconds: often enough, and not a flood. */
const LOG_GAP_MS = 5_000;
/**
 * Turns byte counts into lines of progress. A timer keeps the lines coming when nothing moves, so
 * that a stalled upload can be told from a dead runner; `stop` ends it.
 */
class ProgressMeter {
    #options;
    #now;
    #gapMs;
    #started;
    #timer;
    #lastLine;
    #bytes = 0;
    #totalBytes = 0;
    constructor(options) {
        this.#options = options;
        this.#now = options.now ?? (() => performance.now());
        this.#gapMs = Math.max(MIN_PROGRESS_GAP_MS, options.gapMs ?? LOG_GAP_MS);
        this.#started = this.#now();
        this.#lastLine = this.#started;
        // Half the longest gap: a tick that comes just before the gap is over must not double it.
        this.#timer = setInterval(() => this.#tick(MAX_PROGRESS_GAP_MS / 2), MAX_PROGRESS_GAP_MS / 2);
        this.#timer.unref();
    }
    /** Tells how many bytes are done by now, of how many. */
    update(bytes, totalBytes) {
        this.#bytes = bytes;
        this.#totalBytes = totalBytes;
        this.#tick(this.#gapMs);
    }
    /** Ends the timer. */
    stop() {
        clearInterval(this.#timer);
    }
    #tick(gapMs) {
        const now = this.#now();
        // Timers may fire a little early.
        if (now - this.#lastLine < gapMs - 50)
            return;
        this.#lastLine = now;
        this.#options.write(this.#line(now - this.#started));
    }
    #line(elapsedMs) {
        const { verb } = this.#options;
        if (this.#bytes === 0)
            return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.no-progress', { verb, elapsedMs });
        const [bytes, totalBytes] = [this.#bytes, this.#totalBytes];
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.progress', { verb, bytes, totalBytes, elapsedMs });
    }
}


/***/ })

};
