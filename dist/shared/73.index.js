export const id = 73;
export const ids = [73];
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

/***/ 8073:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8240);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6970);


await (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(_main_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/run/checked-set.js + 1 modules
var checked_set = __webpack_require__(5292);
// EXTERNAL MODULE: ./lib/run/uploads.js
var uploads = __webpack_require__(9127);
// EXTERNAL MODULE: ./lib/run/words/upload-text.js
var upload_text = __webpack_require__(8956);
// EXTERNAL MODULE: ./lib/github/action.js
var action = __webpack_require__(1013);
// EXTERNAL MODULE: ./lib/github/meter.js
var meter = __webpack_require__(2274);
// EXTERNAL MODULE: ./lib/github/validation.js + 1 modules
var validation = __webpack_require__(9380);
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
// EXTERNAL MODULE: ./lib/github/summary.js + 1 modules
var summary = __webpack_require__(6702);
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
    const judged = [
        (0,set_text/* setVerdict */.O)(set, strict),
        ...(outcome.kind === 'refused' ? [(0,messages/* text */.Qq)('general.nothing-sent')] : []),
    ];
    return (0,summary/* document */.Al)([
        `## ${headline(facts)}`,
        ...(outcome.kind === 'failed' ? [(0,markdown/* prose */.CS)(harmless(outcome.problem))] : []),
        (0,markdown/* prose */.CS)(harmless((0,messages/* text */.Qq)('general.sentences', { texts: judged }))),
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
    return [`### ${(0,markdown/* code */.aY)(cut(harmless(file)))}`, ...(0,summary/* findingsSections */.XG)({ report, harmless }, '####')];
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
    return (0,summary/* document */.Al)([
        `## ${summary_headline(facts)}`,
        ...outcomeText(facts),
        ...(0,summary/* reportSections */.lN)(facts),
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
    switch (outcome.kind) {
        case 'uploaded':
            return [(0,summary/* judgedFile */.ip)(facts, (0,messages/* text */.Qq)('github.its-upload-id', outcome))];
        case 'failed':
            return [(0,markdown/* prose */.CS)(harmless(outcome.problem)), (0,summary/* judgedFile */.ip)(facts)];
        case 'refused':
            return [(0,summary/* judgedFile */.ip)(facts, (0,messages/* text */.Qq)('general.nothing-sent'))];
        case 'validated':
            return [(0,summary/* judgedFile */.ip)(facts)];
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
// EXTERNAL MODULE: ./lib/github/files.js
var files = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/github/inputs.js
var github_inputs = __webpack_require__(6174);
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
        return { isSet, files: await (0,files/* readFiles */.Ul)(reader, UPLOAD_INPUTS.files, env) };
    }
    const file = reader.required(UPLOAD_INPUTS.file, (0,messages/* text */.Qq)('settings.give-file-or-files'));
    return { isSet, files: [(0,files/* namedFile */.eI)(file, env)] };
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
const run = (0,action/* runOf */.n)(UPLOAD);
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
    const uploadables = (0,uploads/* uploadablesOf */.E)(set);
    if (!passed || uploadables === null) {
        await (0,checked_set/* closePackages */.KL)(set);
        return teller.refused();
    }
    const { signal } = context;
    return teller.sent(await (0,uploads/* uploadEach */.J)(uploadables, await senderOf(inputs, context), { signal, isSet }));
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

/***/ 9127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ uploadablesOf),
/* harmony export */   J: () => (/* binding */ uploadEach)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);


/** The packages of a set, to be sent; null when not all of them may be. */
function uploadablesOf({ packages }) {
    const all = packages.flatMap(({ file, upload }) => (upload === null ? [] : [{ file, upload }]));
    return all.length === packages.length ? all : null;
}
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
            for (const { upload: rest } of packages.slice(index + 1))
                await rest.close();
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
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
    const problem = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoppedError */ .Ko
        ? error.problem
        : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('run.package-failed', { file: failed, problem: error.problem });
    const told = [
        problem,
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('run.uploaded-of', { done: done.length, of: names.length }),
    ];
    if (done.length > 0)
        told.push((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('run.these-exist', { packages: listed(done) }));
    told.push((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('run.these-are-missing', { files: listed([failed, ...missing]) }));
    const advice = [error.advice, ...(done.length > 0 ? [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('run.go-on')] : [])];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnfinishedError */ .up((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('general.sentences', { texts: told }), {
        hint: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('general.sentences', { texts: advice }),
        cause: error,
    });
}
/** The first of a list, and how many more there are. */
function listed(all) {
    const shown = all.slice(0, MAX_LISTED);
    return { shown, more: all.length - shown.length };
}


/***/ })

};
