export const id = 73;
export const ids = [73];
export const modules = {

/***/ 2274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withMeter)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3797);
/* harmony import */ var _run_words_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4796);


/** Runs an upload whose progress goes to the log. */
async function withMeter(log, upload) {
    const meter = new _run_words_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgressMeter */ .Z3({ verb: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.uploading'), write: (line) => log.info(line) });
    try {
        return await upload(({ sentBytes, totalBytes }) => meter.update(sentBytes, totalBytes));
    }
    finally {
        meter.stop();
    }
}


/***/ }),

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ REPORT_OUTPUTS),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   rY: () => (/* binding */ reportOutputs)
/* harmony export */ });
/* harmony import */ var _run_checked_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);

/** Names of the outputs that tell what the validator found, each written once. */
const REPORT_OUTPUTS = {
    valid: 'valid',
    rowCount: 'rowCount',
    accountCount: 'accountCount',
    duplicateCount: 'duplicateCount',
    errorCount: 'errorCount',
    warningCount: 'warningCount',
    sha256: 'sha256',
    report: 'report',
};
/** What the report gives out as outputs; `sha256` only when the file was read. */
function reportOutputs(report) {
    const { valid, sha256 } = report;
    const digest = sha256 === null ? [] : [[REPORT_OUTPUTS.sha256, sha256]];
    return [...countOutputs(valid, report), ...digest];
}
/** What several packages give out as outputs: sums, and no digest. */
function setOutputs(set) {
    return countOutputs((0,_run_checked_set_js__WEBPACK_IMPORTED_MODULE_0__/* .setPasses */ .gg)(set, false), (0,_run_checked_set_js__WEBPACK_IMPORTED_MODULE_0__/* .totalsOf */ .vA)(set));
}
function countOutputs(valid, counts) {
    return [
        [REPORT_OUTPUTS.valid, String(valid)],
        [REPORT_OUTPUTS.rowCount, String(counts.rows)],
        [REPORT_OUTPUTS.accountCount, String(counts.accounts)],
        [REPORT_OUTPUTS.duplicateCount, String(counts.duplicates)],
        [REPORT_OUTPUTS.errorCount, String(counts.errors)],
        [REPORT_OUTPUTS.warningCount, String(counts.warnings)],
    ];
}


/***/ }),

/***/ 8073:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8240);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2991);


await (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(_main_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/messages/index.js + 20 modules
var messages = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/run/checked-set.js
var checked_set = __webpack_require__(4865);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/run/uploads.js


/** Most names of files that a message lists. */
const MAX_LISTED = 10;
/**
 * Uploads packages one after the other. The first that fails ends it: those after it are not begun.
 *
 * @param upload uploads one, with all its attempts; resolves to its `uploadId`
 * @param options `isSet`: whether the failure of one is told as that of several
 * @throws what is no `ActionError`
 */
async function uploadEach(packages, upload, { signal, isSet }) {
    const uploadIds = packages.map(() => null);
    for (const [index, one] of packages.entries()) {
        try {
            signal.throwIfAborted();
            uploadIds[index] = await upload(one);
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
            return {
                uploadIds,
                failure: isSet ? unfinished(error, { packages, uploadIds, index }) : error,
            };
        }
    }
    return { uploadIds };
}
function unfinished(error, { packages, uploadIds, index, }) {
    const names = packages.map(({ file }) => file);
    const done = names.slice(0, index).map((file, n) => ({ file, uploadId: uploadIds[n] ?? '' }));
    const failed = names[index] ?? '';
    const missing = names.slice(index + 1);
    // A stop between two packages is no failure of the next.
    const problem = error instanceof errors/* StoppedError */.Ko
        ? error.problem
        : (0,messages/* text */.Qq)('run.package-failed', { file: failed, problem: error.problem });
    const told = [
        problem,
        (0,messages/* text */.Qq)('run.uploaded-of', { done: done.length, of: names.length }),
    ];
    if (done.length > 0)
        told.push((0,messages/* text */.Qq)('run.these-exist', { packages: listed(done) }));
    told.push((0,messages/* text */.Qq)('run.these-are-missing', { files: listed([failed, ...missing]) }));
    const advice = [error.advice, ...(done.length > 0 ? [(0,messages/* text */.Qq)('run.go-on')] : [])];
    return new errors/* UnfinishedError */.up((0,messages/* text */.Qq)('general.sentences', { texts: told }), {
        hint: (0,messages/* text */.Qq)('general.sentences', { texts: advice }),
        cause: error,
    });
}
/** The first of a list, and how many more there are. */
function listed(all) {
    const shown = all.slice(0, MAX_LISTED);
    return { shown, more: all.length - shown.length };
}

// EXTERNAL MODULE: ./lib/run/words/upload-text.js
var upload_text = __webpack_require__(8956);
// EXTERNAL MODULE: ./lib/github/inputs.js
var github_inputs = __webpack_require__(6174);
// EXTERNAL MODULE: ./lib/github/summary.js + 1 modules
var github_summary = __webpack_require__(6702);
;// CONCATENATED MODULE: ./lib/github/action.js


/** The run of an action, from its inputs to its last output, for `start`. */
function runOf({ readInputs, work }) {
    return async (context) => {
        const { env, log } = context;
        // Before anything is said, be it about the inputs themselves.
        (0,github_inputs/* registerSecrets */.dg)(env, log);
        const { said, summary, outputs, failure } = await work(await readInputs(env), context);
        // The log and the summary first, in case an output can't be set.
        if (said !== undefined)
            log.info(said);
        (0,github_summary/* writeSummary */.Sy)(summary, context);
        for (const [name, value] of outputs)
            log.output(name, value);
        if (failure !== undefined)
            throw failure;
    };
}

// EXTERNAL MODULE: ./lib/github/meter.js
var meter = __webpack_require__(2274);
// EXTERNAL MODULE: ./lib/github/validation.js + 2 modules
var validation = __webpack_require__(6092);
// EXTERNAL MODULE: ./lib/github/outputs.js
var outputs = __webpack_require__(6954);
;// CONCATENATED MODULE: ./lib/github/upload/outputs.js

/** Names of the outputs of the upload action. */
const UPLOAD_OUTPUTS = {
    uploadId: 'uploadId',
    uploadIds: 'uploadIds',
    packages: 'packages',
    ...outputs/* REPORT_OUTPUTS */.Eg,
};
/**
 * What tells of each package, and of the one that `file` names by itself.
 *
 * @param uploadIds in the order of the packages; null for one that has none
 */
function uploadOutputs(packages, { uploadIds, isSet }) {
    const told = packages.map(({ file, report }, index) => ({
        file,
        uploadId: uploadIds[index] ?? null,
        valid: report.valid,
        rowCount: report.rows,
        accountCount: report.accounts,
        sha256: report.sha256,
    }));
    const [only] = uploadIds;
    return [
        [UPLOAD_OUTPUTS.uploadIds, JSON.stringify(told.map(({ uploadId }) => uploadId))],
        [UPLOAD_OUTPUTS.packages, JSON.stringify(told)],
        ...(isSet || !only ? [] : [[UPLOAD_OUTPUTS.uploadId, only]]),
    ];
}

// EXTERNAL MODULE: ./lib/services/tpns/regions.js
var regions = __webpack_require__(4539);
;// CONCATENATED MODULE: ./lib/github/upload/push-snippet.js


/** A value of the runner if it has the form that GitHub gives it, otherwise what stands for it. */
function known(value, form, otherwise) {
    return value !== undefined && form.test(value) ? value : otherwise;
}
/**
 * The jobs of a workflow that uploads in one job, this one, and pushes in the next to what was
 * uploaded, as YAML: to the same kind, type of accounts and region. Names that the runner tells are
 * the real ones.
 */
function pushSnippet(uploaded, say) {
    const { kind, accountTypeText, isSet, env } = uploaded;
    const job = known(env['GITHUB_JOB'], /^[A-Za-z_][\w-]*$/, 'upload');
    // A step without an id goes by a name that starts with two underscores.
    const step = known(env['GITHUB_ACTION'], /^(?!__)[A-Za-z_][\w-]*$/, 'package');
    const action = known(env['GITHUB_ACTION_REPOSITORY'], /^[\w.-]+\/[\w.-]+$/, 'your-org/upload-account-package');
    const version = known(env['GITHUB_ACTION_REF'], /^\w[\w./-]*$/, 'v1');
    const output = isSet ? 'uploadIds' : 'uploadId';
    const settings = {
        [isSet ? 'upload-ids' : 'upload-id']: `\${{ needs.${job}.outputs.${output} }}`,
        kind,
        ...(accountTypeText === undefined ? {} : { 'account-type': scalar(accountTypeText) }),
        ...service(uploaded),
        'access-id': `\${{ secrets.TPNS_ACCESS_ID }}`,
        'secret-key': `\${{ secrets.TPNS_SECRET_KEY }}`,
        title: say((0,messages/* text */.Qq)('github.snippet-title')),
        content: say((0,messages/* text */.Qq)('github.snippet-content')),
    };
    const lines = Object.entries(settings).map(([name, value]) => `          ${name}: ${value}`);
    return `jobs:
  ${job}:
    outputs:
      ${output}: \${{ steps.${step}.outputs.${output} }} # ${say((0,messages/* text */.Qq)('github.snippet-step', { step }))}
  push:
    needs: ${job}
    runs-on: ubuntu-latest
    steps:
      - uses: ${action}/push@${version}
        with:
${lines.join('\n')}`;
}
/** The region; or the URL that was given instead. */
function service({ regionText, serviceUrl }) {
    if ((0,regions/* regionOf */.AP)(serviceUrl) === undefined) {
        return { 'service-url': `'${serviceUrl.href.replaceAll("'", '%27')}'` };
    }
    return { region: regionText };
}
/** A number in quotes, as all inputs are texts. */
function scalar(value) {
    return /^\d+$/.test(value) ? `'${value}'` : value;
}

// EXTERNAL MODULE: ./lib/messages/numbers.js
var numbers = __webpack_require__(6278);
// EXTERNAL MODULE: ./lib/run/words/report-text.js
var report_text = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/run/words/set-text.js
var set_text = __webpack_require__(1811);
// EXTERNAL MODULE: ./lib/safety/markdown.js
var markdown = __webpack_require__(2809);
;// CONCATENATED MODULE: ./lib/github/upload/set-summary.js







/** Rows that the table of packages has; more than that, nobody reads. */
const MAX_ROWS = 1_000;
/** Room for findings, in characters: GitHub takes a summary of 1 MiB, and one takes up to three bytes. */
const MAX_FINDINGS_CHARACTERS = 150_000;
/** Most characters of a name in the table. */
const MAX_NAME_CHARACTERS = 120;
/** The job summary of several packages: verdict, a row a package, then what was found in each. */
function setSummary(facts) {
    const { set, strict, outcome, harmless } = facts;
    const judged = (0,markdown/* prose */.CS)(harmless((0,set_text/* setVerdict */.O)(set, strict)));
    return (0,github_summary/* document */.Al)([
        `## ${headline(facts)}`,
        ...(outcome.kind === 'failed' ? [(0,markdown/* prose */.CS)(harmless(outcome.problem))] : []),
        outcome.kind === 'refused' ? `${judged} ${harmless((0,messages/* text */.Qq)('general.nothing-sent'))}` : judged,
        ...packagesTable(facts),
        ...acrossSection(facts),
        ...allFindings(facts),
        ...(outcome.kind === 'uploaded'
            ? [
                `### ${harmless((0,messages/* text */.Qq)('github.push-to-them'))}`,
                harmless((0,messages/* text */.Qq)('github.how-to-push-all')),
                (0,markdown/* fenced */.OF)('yaml', outcome.pushSnippet),
            ]
            : []),
    ]);
}
function headline({ set, outcome, uploadIds, harmless }) {
    const packages = set.packages.length;
    const warned = (0,checked_set/* totalsOf */.vA)(set).warnings > 0;
    const good = warned ? '⚠️' : '✅';
    switch (outcome.kind) {
        case 'refused':
            return `❌ ${harmless((0,messages/* text */.Qq)('github.packages-refused'))}`;
        case 'failed': {
            const done = uploadIds.filter((id) => id !== null).length;
            return `❌ ${harmless((0,messages/* text */.Qq)('github.packages-unfinished', { done, packages }))}`;
        }
        case 'validated':
            return `${good} ${harmless((0,messages/* text */.Qq)('github.packages-valid', { packages, warned }))}`;
        case 'uploaded':
            return `${good} ${harmless((0,messages/* text */.Qq)('github.packages-uploaded', { packages, warned }))}`;
    }
}
/** A row a package. */
function packagesTable({ set, strict, outcome, uploadIds, harmless }) {
    const hasIds = outcome.kind === 'uploaded' || outcome.kind === 'failed';
    const head = [
        (0,messages/* text */.Qq)('run.file'),
        (0,messages/* text */.Qq)('github.result'),
        (0,messages/* text */.Qq)('run.rows'),
        (0,messages/* text */.Qq)('run.valid-rows'),
        (0,messages/* text */.Qq)('run.duplicates'),
        (0,messages/* text */.Qq)('github.errors'),
        (0,messages/* text */.Qq)('github.warnings'),
        ...(hasIds ? ['uploadId'] : []),
    ].map((label) => harmless(label));
    const rows = set.packages
        .slice(0, MAX_ROWS)
        .map(({ file, report }, index) => [
        (0,markdown/* code */.aY)(cut(harmless(file))),
        sign(report.warnings, (0,report_text/* passes */.WE)(report, strict)),
        (0,numbers/* formatInteger */.Sm)(report.rows),
        (0,numbers/* formatInteger */.Sm)(report.accounts),
        (0,numbers/* formatInteger */.Sm)(report.duplicates),
        (0,numbers/* formatInteger */.Sm)(report.errors),
        (0,numbers/* formatInteger */.Sm)(report.warnings),
        ...(hasIds ? [uploadIds[index] ? (0,markdown/* code */.aY)(uploadIds[index]) : '–'] : []),
    ]);
    const more = set.packages.length - rows.length;
    return [
        (0,markdown/* htmlTable */.I$)(head, rows, { right: [2, 3, 4, 5, 6], unbroken: [7] }),
        ...(more > 0 ? [harmless((0,messages/* text */.Qq)('github.more-packages', { count: more }))] : []),
    ];
}
function sign(warnings, isGood) {
    if (!isGood)
        return '❌';
    return warnings > 0 ? '⚠️' : '✅';
}
/** The accounts that stand in two packages: where the first of them are. */
function acrossSection({ set, harmless }) {
    const { duplicatesAcross: count, findingsAcross, packages } = set;
    if (count === 0)
        return [];
    const kind = packages[0]?.report.kind ?? 'account';
    const rows = findingsAcross.map(({ file, line, otherFile, otherLine }) => [
        (0,markdown/* code */.aY)(cut(harmless(file))),
        (0,numbers/* formatInteger */.Sm)(line),
        (0,markdown/* code */.aY)(cut(harmless(otherFile))),
        (0,numbers/* formatInteger */.Sm)(otherLine),
    ]);
    const head = [
        (0,messages/* text */.Qq)('run.file'),
        (0,messages/* text */.Qq)('github.line'),
        (0,messages/* text */.Qq)('github.other-file'),
        (0,messages/* text */.Qq)('github.line'),
    ].map((label) => harmless(label));
    return [
        `### ${(0,markdown/* code */.aY)('duplicate-across')}`,
        (0,markdown/* prose */.CS)(harmless((0,messages/* text */.Qq)('run.duplicates-across', { count, kind }))),
        (0,markdown/* htmlTable */.I$)(head, rows, { right: [1, 3] }),
    ];
}
/** What was found in each package, as long as there is room. */
function allFindings({ set, harmless }) {
    const blocks = [];
    let left = MAX_FINDINGS_CHARACTERS;
    const withFindings = set.packages.filter(({ report }) => report.findings.length > 0);
    for (const [index, one] of withFindings.entries()) {
        const own = findingsOf(one, harmless);
        left -= own.join('').length;
        if (left < 0) {
            const count = withFindings.length - index;
            return [...blocks, harmless((0,messages/* text */.Qq)('github.more-findings-in', { count }))];
        }
        blocks.push(...own);
    }
    return blocks;
}
function findingsOf({ file, report }, harmless) {
    return [`### ${(0,markdown/* code */.aY)(cut(harmless(file)))}`, ...(0,github_summary/* findingsSections */.XG)({ report, harmless }, '####')];
}
/** The end of a long name says more than its start. */
function cut(name) {
    const characters = Array.from(name);
    if (characters.length <= MAX_NAME_CHARACTERS)
        return name;
    return `…${characters.slice(1 - MAX_NAME_CHARACTERS).join('')}`;
}

;// CONCATENATED MODULE: ./lib/github/upload/summary.js




/** The job summary of one package, as GitHub-flavoured Markdown: verdict first. */
function uploadSummary(facts) {
    const { outcome, harmless } = facts;
    return (0,github_summary/* document */.Al)([
        `## ${summary_headline(facts)}`,
        ...outcomeText(facts),
        ...(0,github_summary/* reportSections */.lN)(facts),
        ...(outcome.kind === 'uploaded'
            ? [
                `### ${harmless((0,messages/* text */.Qq)('github.push-to-it'))}`,
                (0,markdown/* prose */.CS)(harmless((0,messages/* text */.Qq)('github.how-to-push', outcome))),
                (0,markdown/* fenced */.OF)('yaml', outcome.pushSnippet),
            ]
            : []),
    ]);
}
function summary_headline({ report, strict, outcome, harmless }) {
    if (!(0,report_text/* passes */.WE)(report, strict))
        return `❌ ${harmless((0,messages/* text */.Qq)('github.package-refused'))}`;
    if (outcome.kind === 'failed')
        return `❌ ${harmless((0,messages/* text */.Qq)('github.upload-failed'))}`;
    const warned = report.warnings > 0;
    const words = outcome.kind === 'uploaded'
        ? (0,messages/* text */.Qq)('github.package-uploaded', { warned })
        : (0,messages/* text */.Qq)('github.package-valid', { warned });
    return `${warned ? '⚠️' : '✅'} ${harmless(words)}`;
}
function outcomeText(facts) {
    const { outcome, harmless } = facts;
    const judged = (0,github_summary/* judgedFile */.ip)(facts);
    switch (outcome.kind) {
        case 'uploaded':
            return [`${judged} ${(0,markdown/* prose */.CS)(harmless((0,messages/* text */.Qq)('github.its-upload-id', outcome)))}`];
        case 'failed':
            return [(0,markdown/* prose */.CS)(harmless(outcome.problem)), judged];
        case 'refused':
            return [`${judged} ${harmless((0,messages/* text */.Qq)('general.nothing-sent'))}`];
        case 'validated':
            return [judged];
    }
}

;// CONCATENATED MODULE: ./lib/github/upload/ending.js






/** Tells how a run of the upload action ended. */
class Teller {
    #inputs;
    #context;
    #set;
    constructor(inputs, set, context) {
        this.#inputs = inputs;
        this.#set = set;
        this.#context = context;
    }
    /** Not all packages pass. */
    refused() {
        const { isSet, strict } = this.#inputs;
        const [first] = this.#set.packages;
        const failure = isSet || first === undefined ? (0,validation/* setRefusal */.tQ)(this.#set, strict) : (0,validation/* refusal */.x5)(first.report, strict);
        return { ...this.#ending({ kind: 'refused' }, this.#noIds()), failure };
    }
    /** All pass, and nothing was to be sent. */
    validated() {
        return this.#ending({ kind: 'validated' }, this.#noIds());
    }
    /** All pass, and were sent, or some of them. */
    sent({ uploadIds, failure }) {
        const { env, say } = this.#context;
        if (failure !== undefined) {
            const outcome = { kind: 'failed', problem: problemOf(failure) };
            return { ...this.#ending(outcome, uploadIds), failure };
        }
        const snippet = pushSnippet({ ...this.#inputs, env }, say);
        return this.#ending({ kind: 'uploaded', uploadId: uploadIds[0] ?? '', pushSnippet: snippet }, uploadIds);
    }
    #noIds() {
        return this.#set.packages.map(() => null);
    }
    #ending(outcome, uploadIds) {
        const { isSet, strict } = this.#inputs;
        const set = this.#set;
        const harmless = (words) => this.#context.log.harmless(words);
        const [first] = set.packages;
        const summary = isSet || first === undefined
            ? setSummary({ set, strict, outcome, uploadIds, harmless })
            : uploadSummary({ report: first.report, strict, outcome, harmless });
        return { summary, outputs: uploadOutputs(set.packages, { uploadIds, isSet }) };
    }
}
function problemOf({ problem, advice }) {
    return (0,messages/* text */.Qq)('general.sentences', { texts: [problem, advice] });
}

// EXTERNAL MODULE: ./lib/run/settings/shared.js
var shared = __webpack_require__(9530);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
;// CONCATENATED MODULE: ./lib/platform/node/patterns.js



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
        if ((await kindOf((0,external_node_path_.resolve)(folder, line))) === 'folder')
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
    const hasNoLinks = (path, place) => (0,external_node_path_.relative)(folder, path) === (0,external_node_path_.relative)(realFolder, place);
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
    return await (0,promises_.realpath)(path).catch(() => path);
}
/** Absolute paths of the files that a line names; with `withFolders` also those in a folder. */
async function expand(line, { folder, withFolders }) {
    const path = (0,external_node_path_.resolve)(folder, line);
    const kind = await kindOf(path);
    if (kind === 'file')
        return [path];
    // On Windows, where no name can hold one, people write backslashes between folders.
    const pattern = external_node_path_.sep === '\\' ? line.replaceAll('\\', '/') : line;
    if (kind === undefined && !(0,dist/* isDynamicPattern */.ey)(pattern))
        return [];
    const found = await (0,dist/* glob */.TI)(pattern, {
        cwd: folder,
        absolute: true,
        expandDirectories: withFolders,
        extglob: false,
    });
    return found.map((name) => (0,external_node_path_.resolve)(name));
}
async function kindOf(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory() ? 'folder' : 'file';
    }
    catch {
        // What can't be looked up is for the pattern to find, or for the reader of the file to report.
        return undefined;
    }
}
function nameIn(folder, path) {
    const name = (0,external_node_path_.relative)(folder, path);
    const isOutside = name === '..' || name.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(name);
    return isOutside ? path : name.replaceAll(external_node_path_.sep, '/');
}
/** By code units, so that the order is the same on every machine. */
function byFile(a, b) {
    return a.file < b.file ? -1 : Number(a.file > b.file);
}

// EXTERNAL MODULE: ./lib/run/settings/reader.js
var settings_reader = __webpack_require__(2612);
;// CONCATENATED MODULE: ./lib/github/files.js




/** Absolute path of the folder that paths in inputs start from. */
function workspaceOf(env) {
    return (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? '');
}
/** The file that a path in an input names, whether or not it is there. */
function namedFile(file, env) {
    return { file, path: (0,external_node_path_.resolve)(workspaceOf(env), file) };
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
    const { files, unmatched, folders } = await findFiles(lines, folder);
    for (const line of unmatched) {
        const problem = folders.includes(line) ? 'settings.names-folder' : 'settings.matches-nothing';
        reader.problem(input, (0,messages/* text */.Qq)(problem, { line: (0,settings_reader/* quoted */.T)(line), folder }));
    }
    if (files.length === 0 && unmatched.length === 0) {
        reader.problem(input, (0,messages/* text */.Qq)('settings.nothing-left', { folder }));
    }
    return files;
}

;// CONCATENATED MODULE: ./lib/github/upload/inputs.js




/** Names of the inputs of the upload action, each written once. */
const UPLOAD_INPUTS = {
    ...shared/* SETTINGS */.yy,
    files: 'files',
    validateOnly: 'validate-only',
};
/**
 * Reads the inputs of the upload action, and looks up the files that they name.
 *
 * @throws {InputError} with every problem of the inputs
 */
async function readUploadInputs(env) {
    const reader = (0,github_inputs/* inputReader */.cN)(env);
    const packages = await readPackages(reader, env);
    const validateOnly = reader.boolean(UPLOAD_INPUTS.validateOnly, false);
    const inputs = {
        ...packages,
        validateOnly,
        accountTypeText: reader.text(UPLOAD_INPUTS.accountType) || undefined,
        regionText: reader.text(UPLOAD_INPUTS.region) || shared/* DEFAULT_REGION */.t9,
        ...(0,shared/* readValidation */.Qo)(reader),
        ...(0,shared/* readService */.uS)(reader),
        ...(validateOnly ? { accessId: '', secretKey: '' } : (0,shared/* readCredentials */.L1)(reader)),
        ...(0,shared/* readAttempts */.jY)(reader),
    };
    reader.finish();
    return inputs;
}
/** Reads either `file` or `files`. */
async function readPackages(reader, env) {
    const isSet = reader.text(UPLOAD_INPUTS.files) !== '';
    if (isSet) {
        if (reader.text(UPLOAD_INPUTS.file) !== '')
            reader.note((0,messages/* text */.Qq)('settings.file-and-files'));
        return { isSet, files: await readFiles(reader, UPLOAD_INPUTS.files, env) };
    }
    const file = reader.required(UPLOAD_INPUTS.file, (0,messages/* text */.Qq)('settings.give-file-or-files'));
    return { isSet, files: [namedFile(file, env)] };
}

;// CONCATENATED MODULE: ./lib/github/upload/main.js









/**
 * The upload action: validates the packages, and uploads them one after the other if all pass.
 *
 * What fails it: `InputError` for the inputs, before any output is set; `PackageError` for packages
 * with errors, or warnings under `strict`, when nothing was sent; what `uploadPackage` throws.
 */
const UPLOAD = { readInputs: readUploadInputs, work };
/** Runs the upload action. */
const run = runOf(UPLOAD);
async function work(inputs, context) {
    const { isSet, strict, validateOnly } = inputs;
    // What sends is loaded while the files are being read; a run that only validates needs no HTTP.
    if (!validateOnly)
        loadSender().catch(() => { });
    const set = await (0,validation/* validateSet */.Ze)(inputs, context, { forUpload: !validateOnly });
    const teller = new Teller(inputs, set, context);
    const passed = (0,checked_set/* setPasses */.gg)(set, strict);
    if (passed && validateOnly)
        return teller.validated();
    const uploadables = uploadablesOf(set);
    if (!passed || uploadables === null)
        return teller.refused();
    const { signal } = context;
    return teller.sent(await uploadEach(uploadables, await senderOf(inputs, context), { signal, isSet }));
}
/** The packages to be sent; null when not all may be. */
function uploadablesOf({ packages }) {
    const all = packages.flatMap(({ file, upload }) => (upload === null ? [] : [{ file, upload }]));
    return all.length === packages.length ? all : null;
}
/** What uploads one package, and tells the log how it goes. */
async function senderOf(inputs, { log, signal }) {
    const { uploadPackage, uploadSecrets } = await loadSender();
    for (const secret of uploadSecrets(inputs))
        log.secret(secret);
    return async ({ file, upload }) => {
        const { name, size: bytes } = upload;
        const { service, retries, timeoutMs } = inputs;
        log.info((0,messages/* text */.Qq)('github.uploading', { file: inputs.isSet ? file : name, bytes, service }));
        const { uploadId } = await (0,meter/* withMeter */.G)(log, (onProgress) => uploadPackage(upload, inputs, {
            retries,
            timeoutMs,
            signal,
            scrubber: log.scrubber,
            hooks: { onProgress, onRetry: (retry) => log.info((0,upload_text/* retryText */.q)(retry)) },
        }));
        log.info((0,messages/* text */.Qq)('github.uploaded', { uploadId }));
        return uploadId;
    };
}
function loadSender() {
    return Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(788), __webpack_require__.e(890)]).then(__webpack_require__.bind(__webpack_require__, 3218));
}


/***/ }),

/***/ 6092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x5: () => (/* binding */ refusal),
  tQ: () => (/* binding */ setRefusal),
  tf: () => (/* binding */ validate),
  Ze: () => (/* binding */ validateSet)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/messages/index.js + 20 modules
var messages = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/run/checked-set.js
var checked_set = __webpack_require__(4865);
// EXTERNAL MODULE: ./lib/run/words/report-text.js
var report_text = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/run/words/scrubbed-report.js
var scrubbed_report = __webpack_require__(9180);
// EXTERNAL MODULE: ./lib/run/words/set-text.js
var set_text = __webpack_require__(1811);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/github/annotations.js

/** Annotations of each severity that GitHub shows for a step. */
const MAX_ANNOTATIONS = 10;
/** The sentence with which a failed step ends is an error annotation as well. */
const MOST = {
    error: MAX_ANNOTATIONS - 1,
    warning: MAX_ANNOTATIONS,
};
/**
 * The findings that become annotations, at most nine errors (the tenth is the outcome of the run)
 * and ten warnings. Of each package one before any gets a second, and in a package one of each rule
 * before any rule gets a second; then in the order of packages and lines.
 */
function annotatedFindings({ packages, findingsAcross, }) {
    const all = packages.flatMap((file) => {
        const across = findingsAcross.filter((finding) => finding.file === file.file);
        return [...file.report.findings, ...across].map((finding) => ({ finding, file }));
    });
    return [...choose(all, 'error'), ...choose(all, 'warning')];
}
/**
 * The path by which GitHub knows a file of the workspace: relative to it, with slashes on every
 * system; undefined for a file that isn't in it.
 *
 * @param path absolute path of the file
 */
function annotationPath(path, workspace) {
    if (!workspace)
        return undefined;
    const names = (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep);
    // On Windows, the path to another drive stays absolute.
    return names[0] === '..' || (0,external_node_path_.isAbsolute)(names.join(external_node_path_.sep)) ? undefined : names.join('/');
}
/** Deals findings out a round at a time: one of each package, until there are enough. */
function choose(all, severity) {
    const own = all
        .filter(({ finding }) => finding.severity === severity)
        .map((placed, index) => ({ ...placed, index }));
    const ranks = new Map();
    return byRuleTurn(own)
        .map((placed) => ({ ...placed, turn: nextTurn(ranks, placed.file) }))
        .sort((a, b) => a.turn - b.turn || a.index - b.index)
        .slice(0, MOST[severity])
        .sort((a, b) => a.index - b.index)
        .map(({ finding, file }) => ({ finding, file }));
}
/** One finding of each rule of a package before any rule has a second. */
function byRuleTurn(own) {
    const turns = new Map();
    return own
        .map((placed) => {
        const ofFile = turns.get(placed.file) ?? new Map();
        turns.set(placed.file, ofFile);
        return { placed, turn: nextTurn(ofFile, placed.finding.rule) };
    })
        .sort((a, b) => a.turn - b.turn || a.placed.index - b.placed.index)
        .map(({ placed }) => placed);
}
/** How often `key` had its turn before; this is the next one. */
function nextTurn(turns, key) {
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return turn;
}

// EXTERNAL MODULE: ./lib/github/outputs.js
var outputs = __webpack_require__(6954);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/github/report-file.js





/**
 * Writes a report to a file of its own under `RUNNER_TEMP`; returns its path.
 *
 * @param report what can be written as JSON, without secrets
 * @throws {ActionError} when it can't be written
 */
function writeReport(report, { env }) {
    const temp = env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
    try {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, 'account-package-'));
        const path = (0,external_node_path_.join)(folder, 'report.json');
        (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(report, null, 2)}\n`);
        return path;
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const hint = (0,messages/* text */.Qq)('github.check-temp');
        throw new errors/* ActionError */.lZ((0,messages/* text */.Qq)('github.report-unwritten', { reason }), { hint, cause });
    }
}

;// CONCATENATED MODULE: ./lib/github/validation.js









/**
 * Validates the package; log, annotations and outputs tell what was found.
 *
 * @param options `forUpload`: whether the package is uploaded if it passes
 */
async function validate(inputs, context, options) {
    const { file, path } = inputs;
    const files = [{ file, path }];
    const { packages } = await validateSet({ ...inputs, files, isSet: false }, context, options);
    // One file in, one package out.
    const [checked] = packages;
    return checked;
}
/**
 * Validates packages; log, annotations and outputs tell what was found.
 *
 * @param options `forUpload`: whether the packages are uploaded if all pass
 * @throws {StoppedError} that says that nothing was sent
 */
async function validateSet(inputs, context, { forUpload }) {
    const { log, say, signal } = context;
    const { files, kind, isSet } = inputs;
    const [first] = files;
    log.info(isSet || first === undefined
        ? (0,messages/* text */.Qq)('github.validating-all', { count: files.length, kind })
        : (0,messages/* text */.Qq)('github.validating', { file: first.file, kind }));
    const set = await (0,checked_set/* checkPackages */.Gf)(files, inputs, { signal, say, forUpload }).catch((error) => {
        throw error instanceof errors/* StoppedError */.Ko ? stoppedBefore(error) : error;
    });
    giveOut(set, inputs, context);
    return set;
}
/** The error for a package that does not pass. */
function refusal(report, strict) {
    return refused((0,report_text/* verdict */.WJ)(report, strict));
}
/** The error for packages of which not all pass. */
function setRefusal(set, strict) {
    return refused((0,set_text/* setVerdict */.O)(set, strict));
}
function refused(judged) {
    const problem = (0,messages/* text */.Qq)('general.sentences', { texts: [judged, (0,messages/* text */.Qq)('general.nothing-sent')] });
    return new errors/* PackageError */.JP(problem, { hint: (0,messages/* text */.Qq)('github.see-findings') });
}
function stoppedBefore(error) {
    const texts = [error.problem, (0,messages/* text */.Qq)('general.nothing-sent')];
    return new errors/* StoppedError */.Ko((0,messages/* text */.Qq)('general.sentences', { texts }), { cause: error });
}
function giveOut(set, inputs, context) {
    const { log } = context;
    const { isSet, strict } = inputs;
    const scrub = (words) => log.scrub(words);
    const [first] = set.packages;
    for (const [name, value] of isSet || first === undefined
        ? (0,outputs/* setOutputs */.n0)(set)
        : (0,outputs/* reportOutputs */.rY)(first.report)) {
        log.output(name, value);
    }
    const { packages, ...across } = (0,checked_set/* setReport */.jL)(set);
    const reports = packages.map((report) => (0,scrubbed_report/* scrubbedReport */.L)(report, scrub));
    const document = isSet ? { packages: reports, ...scrubbedAcross(across, scrub) } : reports[0];
    log.output(outputs/* REPORT_OUTPUTS */.Eg.report, writeReport(document, context));
    for (const file of set.packages) {
        log.info((0,report_text/* verdict */.WJ)(file.report, strict, isSet ? file.file : undefined));
        for (const line of countLines(file.report))
            log.info(line);
    }
    if (isSet)
        log.info((0,set_text/* setVerdict */.O)(set, strict));
    annotate(set, inputs, context);
}
/** Annotates the findings for which there is room; the others fold in the log. */
function annotate(set, { isSet }, { env, log }) {
    const annotated = annotatedFindings(set);
    for (const { finding, file } of annotated) {
        const line = finding.line === undefined ? {} : { line: finding.line };
        const path = annotationPath(file.path, env['GITHUB_WORKSPACE']) ?? file.file;
        const place = { title: finding.rule, file: path, ...line };
        log[finding.severity](messageIn(file.report, finding), place);
    }
    const shown = new Set(annotated.map(({ finding }) => finding));
    const others = set.packages
        .flatMap((file) => file.report.findings.map((finding) => ({ finding, file })))
        .filter(({ finding }) => !shown.has(finding));
    if (others.length === 0)
        return;
    log.group((0,messages/* text */.Qq)('github.more-findings', { count: others.length }), others.map(({ finding, file }) => {
        const { severity, rule } = finding;
        const message = messageIn(file.report, finding);
        return (0,messages/* text */.Qq)('github.more-finding', {
            severity,
            rule,
            message,
            file: isSet ? file.file : null,
        });
    }));
}
/** How often each rule was broken: the findings that follow are only the first of them. */
function countLines(report) {
    return (0,report_text/* findingsByRule */.O6)(report).map(({ severity, rule, count }) => (0,messages/* text */.Qq)('github.rule-line', { severity, rule, count }));
}
/** What a finding says; lines of an archive are those of the file in it. */
function messageIn({ entry }, { message }) {
    return entry === null ? message : `${entry}: ${message}`;
}
function scrubbedAcross({ duplicatesAcross, findingsAcross }, scrub) {
    const findings = findingsAcross.map((finding) => ({
        ...finding,
        file: scrub(finding.file),
        otherFile: scrub(finding.otherFile),
        message: scrub(finding.message),
    }));
    return { duplicatesAcross, findingsAcross: findings };
}


/***/ }),

/***/ 4865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ checkPackages),
/* harmony export */   gg: () => (/* binding */ setPasses),
/* harmony export */   jL: () => (/* binding */ setReport),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _checked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3310);
/* harmony import */ var _words_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5533);


/** Validates packages, one after the other, and looks for accounts that stand in several. */
async function checkPackages(files, settings, options) {
    const packages = [];
    for (const { file, path } of files) {
        packages.push({ file, path, ...(await (0,_checked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPackage */ .l)(path, settings, options)) });
    }
    return { packages, duplicatesAcross: 0, findingsAcross: [] };
}
/** The counts of all packages, added up. */
function totalsOf({ packages, duplicatesAcross }) {
    const sum = (field) => packages.reduce((total, { report }) => total + report[field], 0);
    return {
        rows: sum('rows'),
        accounts: sum('accounts'),
        duplicates: sum('duplicates'),
        errors: sum('errors'),
        warnings: sum('warnings') + duplicatesAcross,
    };
}
/** Whether all packages pass: no errors, and under `strict` no warnings, those across them included. */
function setPasses({ packages, duplicatesAcross }, strict) {
    return packages.every(({ report }) => (0,_words_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .passes */ .WE)(report, strict)) && !(strict && duplicatesAcross > 0);
}
/** The report document of a set. */
function setReport({ packages, ...across }) {
    return { packages: packages.map(({ report }) => report), ...across };
}


/***/ }),

/***/ 4796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ ProgressMeter)
/* harmony export */ });
/* unused harmony exports MIN_PROGRESS_GAP_MS, MAX_PROGRESS_GAP_MS */
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3797);

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


/***/ }),

/***/ 9180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ scrubbedReport)
/* harmony export */ });
/** The report without secrets: the names of a file and its entry may, by a slip, hold one. */
function scrubbedReport(report, scrub) {
    const { file, entry, findings } = report;
    return {
        ...report,
        file: scrub(file),
        entry: entry === null ? null : scrub(entry),
        findings: findings.map((finding) => ({ ...finding, message: scrub(finding.message) })),
    };
}


/***/ }),

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ setVerdict)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3797);
/* harmony import */ var _checked_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4865);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5533);



/** The outcome of several packages, in a sentence; a second one where they have accounts in common. */
function setVerdict(set, strict) {
    const { packages, duplicatesAcross: count } = set;
    const kind = packages[0]?.report.kind ?? 'account';
    const across = count > 0 ? [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.duplicates-across', { count, kind })] : [];
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('general.sentences', { texts: [judgement(set, strict), ...across] });
}
function judgement(set, strict) {
    const { packages } = set;
    const { errors, warnings, accounts } = (0,_checked_set_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(set);
    const kind = packages[0]?.report.kind ?? 'account';
    const facts = { packages: packages.length, errors, warnings, accounts, kind };
    const refused = packages.filter(({ report }) => !(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .passes */ .WE)(report, false)).length;
    if (refused > 0)
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.set-not-valid', { ...facts, refused });
    if (!(0,_checked_set_js__WEBPACK_IMPORTED_MODULE_1__/* .setPasses */ .gg)(set, strict))
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.set-not-strict', facts);
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.set-valid', facts);
}


/***/ })

};
