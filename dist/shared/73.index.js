export const id = 73;
export const ids = [73];
export const modules = {

/***/ 8073:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8240);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6864);


await (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(_main_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/messages/index.js + 14 modules
var messages = __webpack_require__(3514);
// EXTERNAL MODULE: ./lib/run/words/report-text.js
var report_text = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/run/words/upload-text.js
var upload_text = __webpack_require__(8956);
// EXTERNAL MODULE: ./lib/github/meter.js
var meter = __webpack_require__(2274);
// EXTERNAL MODULE: ./lib/github/outputs.js
var outputs = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/github/summary.js + 1 modules
var summary = __webpack_require__(6702);
// EXTERNAL MODULE: ./lib/github/validation.js + 1 modules
var validation = __webpack_require__(9380);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/run/settings/shared.js
var shared = __webpack_require__(9530);
// EXTERNAL MODULE: ./lib/github/inputs.js
var github_inputs = __webpack_require__(6174);
;// CONCATENATED MODULE: ./lib/github/upload/inputs.js



/** Names of the inputs of the upload action, each written once. */
const UPLOAD_INPUTS = { ...shared/* SETTINGS */.yy, validateOnly: 'validate-only' };
/**
 * Reads the inputs of the upload action. A pure function of the environment.
 *
 * @param registerSecret takes the SecretKey before any message can be made
 * @throws {InputError} with every problem of the inputs
 */
function readUploadInputs(env, registerSecret = () => { }) {
    const reader = (0,github_inputs/* inputReader */.cN)(env);
    // Before anything is said, be it about the inputs themselves.
    registerSecret(reader.text(UPLOAD_INPUTS.secretKey));
    const file = reader.required(UPLOAD_INPUTS.file, 'give the path of a .txt, .csv or .zip file.');
    const validateOnly = reader.boolean(UPLOAD_INPUTS.validateOnly, false);
    const inputs = {
        file,
        path: (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? '', file),
        validateOnly,
        ...(0,shared/* readValidation */.Qo)(reader),
        ...(0,shared/* readService */.uS)(reader),
        ...(validateOnly ? { accessId: '', secretKey: '' } : (0,shared/* readCredentials */.L1)(reader)),
        ...(0,shared/* readAttempts */.jY)(reader),
    };
    reader.finish();
    return inputs;
}

// EXTERNAL MODULE: ./lib/services/tpns/regions.js
var regions = __webpack_require__(4539);
;// CONCATENATED MODULE: ./lib/github/upload/push-snippet.js

/** A value of the runner if it has the form that GitHub gives it, otherwise what stands for it. */
function known(value, form, otherwise) {
    return value !== undefined && form.test(value) ? value : otherwise;
}
/**
 * The jobs of a workflow that uploads in one job, this one, and pushes to the package in the next,
 * as YAML. Names that the runner tells are the real ones.
 */
function pushSnippet({ kind, serviceUrl, env }) {
    const job = known(env['GITHUB_JOB'], /^[A-Za-z_][\w-]*$/, 'upload');
    // A step without an id goes by a name that starts with two underscores.
    const step = known(env['GITHUB_ACTION'], /^(?!__)[A-Za-z_][\w-]*$/, 'package');
    const action = known(env['GITHUB_ACTION_REPOSITORY'], /^[\w.-]+\/[\w.-]+$/, 'your-org/upload-account-package');
    const version = known(env['GITHUB_ACTION_REF'], /^\w[\w./-]*$/, 'v1');
    const region = (0,regions/* regionOf */.AP)(serviceUrl);
    return `jobs:
  ${job}:
    outputs:
      uploadId: \${{ steps.${step}.outputs.uploadId }} # "${step}" is the id of the upload step
  push:
    needs: ${job}
    runs-on: ubuntu-latest
    steps:
      - uses: ${action}/push@${version}
        with:
          upload-id: \${{ needs.${job}.outputs.uploadId }}
          kind: ${kind}
          ${region === undefined ? `service-url: '${serviceUrl.href.replaceAll("'", '%27')}'` : `region: ${region}`}
          access-id: \${{ secrets.TPNS_ACCESS_ID }}
          secret-key: \${{ secrets.TPNS_SECRET_KEY }}
          title: Title of the notification
          content: Text of the notification`;
}

;// CONCATENATED MODULE: ./lib/github/upload/main.js










/**
 * The upload action: validates the package, and uploads it if it passes.
 *
 * @throws {InputError} the inputs can't be used; no output is set
 * @throws {PackageError} the package has errors, or warnings under `strict`; nothing was sent
 * @throws what `uploadPackage` throws
 */
async function run(context) {
    const { env, log } = context;
    const inputs = readUploadInputs(env, (secret) => log.secret(secret));
    // What sends is loaded while the file is being read; a run that only validates needs no HTTP.
    if (!inputs.validateOnly)
        loadSender().catch(() => { });
    const { report, upload } = await (0,validation/* validate */.t)(inputs, context, {
        forUpload: !inputs.validateOnly,
    });
    const summarize = (outcome) => {
        const { strict } = inputs;
        const harmless = (words) => log.harmless(words);
        (0,summary/* writeSummary */.Sy)((0,summary/* summaryMarkdown */.eH)({ report, strict, outcome, harmless }), context);
    };
    if (inputs.validateOnly && (0,report_text/* passes */.WE)(report, inputs.strict)) {
        summarize({ kind: 'validated' });
        return;
    }
    if (upload === null || !(0,report_text/* passes */.WE)(report, inputs.strict)) {
        summarize({ kind: 'refused' });
        throw (0,validation/* refusal */.x)(report, inputs.strict);
    }
    const { uploadId } = await send(upload, inputs, context).catch((error) => {
        if (error instanceof errors/* ActionError */.lZ) {
            const problem = (0,messages/* text */.Qq)('general.sentences', { texts: [error.problem, error.advice] });
            summarize({ kind: 'failed', problem });
        }
        throw error;
    });
    // The log and the summary first, in case the output can't be set.
    log.info((0,messages/* text */.Qq)('github.uploaded', { uploadId }));
    const { kind, serviceUrl } = inputs;
    summarize({
        kind: 'uploaded',
        uploadId,
        pushSnippet: pushSnippet({ kind, serviceUrl, env }),
    });
    log.output(outputs/* OUTPUTS */.py.uploadId, uploadId);
}
/** Uploads the package, and tells the log how it goes. */
async function send(upload, inputs, { log, signal }) {
    const { uploadPackage, uploadSecrets } = await loadSender();
    for (const secret of uploadSecrets(inputs))
        log.secret(secret);
    const { name, size } = upload;
    log.info((0,messages/* text */.Qq)('github.uploading', { file: name, bytes: size, service: inputs.service }));
    return await (0,meter/* withMeter */.G)(log, (onProgress) => uploadPackage(upload, inputs, {
        retries: inputs.retries,
        timeoutMs: inputs.timeoutMs,
        signal,
        hooks: { onProgress, onRetry: (retry) => log.info((0,upload_text/* retryText */.q)(retry)) },
    }));
}
function loadSender() {
    return Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(146), __webpack_require__.e(714)]).then(__webpack_require__.bind(__webpack_require__, 3218));
}


/***/ })

};
