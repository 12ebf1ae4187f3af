export const id = 285;
export const ids = [285,395];
export const modules = {

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lZ: () => (/* binding */ ActionError),
  jL: () => (/* binding */ FileChangedError),
  dz: () => (/* binding */ InputError),
  Dr: () => (/* binding */ NetworkError),
  JP: () => (/* binding */ PackageError),
  _7: () => (/* binding */ ServiceError),
  Ko: () => (/* binding */ StoppedError),
  rk: () => (/* binding */ UnknownOutcomeError)
});

;// CONCATENATED MODULE: ./lib/messages/en/general.js
/** Texts that have no place of their own. */
const GENERAL = {
    'general.stopped': ({ signal }) => `Stopped by ${signal}.`,
    /** Sentences, one after the other. */
    'general.sentences': ({ texts }, say) => texts.map(say).join(' '),
};

;// CONCATENATED MODULE: ./lib/messages/en/index.js

/** The English catalogue, which all others follow. */
const EN = { ...GENERAL };

;// CONCATENATED MODULE: ./lib/messages/speak.js

/** Languages that are spoken; the first is the one to fall back to. */
const LANGUAGES = (/* unused pure expression or super */ null && (['en', 'zh-CN']));
const ENGLISH = EN;
/** Puts texts into English. */
const sayEnglish = speaker(EN);
/**
 * What puts texts into words of a language. A text that its catalogue lacks is said in English. The
 * catalogue is loaded only here, since most runs need no other than the English one.
 */
async function speakerOf(language) {
    if (language === 'en')
        return sayEnglish;
    const { ZH_CN } = await __webpack_require__.e(/* import() */ 72).then(__webpack_require__.bind(__webpack_require__, 2072));
    return speaker(ZH_CN);
}
function speaker(texts) {
    const say = (text) => {
        if (typeof text === 'string')
            return text;
        const entry = texts[text.key] ?? ENGLISH[text.key] ?? text.key;
        return typeof entry === 'function' ? entry(text.facts, say) : entry;
    };
    return say;
}

;// CONCATENATED MODULE: ./lib/messages/index.js



;// CONCATENATED MODULE: ./lib/errors.js

/**
 * An error that a user can act on: the message says what was wrong and where, the hint says what
 * to do. Anything else that is thrown is a bug, and only bugs show a stack trace.
 */
class ActionError extends Error {
    /** What was wrong, for whoever speaks the reader's language; `message` has it in English. */
    problem;
    /** What to do next; empty when the problem already says it. */
    advice;
    constructor(problem, options = {}) {
        super(sayEnglish(problem), options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        this.problem = problem;
        this.advice = options.hint ?? '';
    }
    /** What to do next, in English. */
    get hint() {
        return sayEnglish(this.advice);
    }
}
/** Inputs, options or environment values that can't be used; `problems` holds every one of them. */
class InputError extends ActionError {
    /** One sentence for each problem, in the order of the inputs. */
    texts;
    constructor(problems, options = {}) {
        super(problems.map(sayEnglish).join('\n'), options);
        this.texts = problems;
    }
    /** The same sentences in English. */
    get problems() {
        return this.texts.map(sayEnglish);
    }
}
/** The package has errors (or warnings under `strict`), so nothing was sent. */
class PackageError extends ActionError {
}
/** The file is no longer the one that was validated; the request was cut before its end. */
class FileChangedError extends ActionError {
}
/**
 * The service may or may not have done what was asked, and doing it twice would hurt: somebody has
 * to look before it is asked again.
 */
class UnknownOutcomeError extends ActionError {
}
/** A signal or the caller stopped the work. */
class StoppedError extends ActionError {
}
/** The connection could not be made, was lost, stalled, or can't be trusted. */
class NetworkError extends ActionError {
    /** `connect`: no byte of the request went out. `answer`: the whole request went out. */
    phase;
    /** Whether another attempt may pass. */
    retryable;
    constructor(problem, options) {
        super(problem, options);
        this.phase = options.phase;
        this.retryable = options.retryable;
    }
}
/** The service answered, and the answer is a refusal or can't be used. */
class ServiceError extends ActionError {
    /** HTTP status of the answer. */
    status;
    /** `retCode`, `ret_code` or `errcode` of the answer; null when it has none. */
    code;
    /** Whether another attempt may pass. */
    retryable;
    /** `Retry-After` in milliseconds from now; null when the answer has none. */
    retryAfterMs;
    constructor(problem, options) {
        super(problem, options);
        this.status = options.status;
        this.code = options.code;
        this.retryable = options.retryable;
        this.retryAfterMs = options.retryAfterMs ?? null;
    }
}


/***/ }),

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// UNUSED EXPORTS: reportFailure

// EXTERNAL MODULE: ./lib/errors.js + 4 modules
var errors = __webpack_require__(5395);
// EXTERNAL MODULE: ./lib/run/words/flush.js
var flush = __webpack_require__(7429);
// EXTERNAL MODULE: ./lib/safety/secrets.js
var secrets = __webpack_require__(1607);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./lib/github/log.js



/** Longest line of the log, in characters; what is longer is cut. */
const MAX_LINE_CHARACTERS = 4_000;
/**
 * The one place through which an action speaks to the runner. Every text is scrubbed of secrets and
 * then made harmless, so that neither a file name nor a server's answer can issue a workflow
 * command, move the cursor, or give a secret away, whatever the runner itself masks.
 */
class ActionLog {
    #scrubber;
    constructor(scrubber) {
        this.#scrubber = scrubber;
    }
    /** Registers a secret, here and with the runner, before it is first used. */
    secret(value) {
        if (value === '')
            return;
        this.#scrubber.add(value);
        for (const form of maskedForms(value))
            setSecret(form);
    }
    /** One line. */
    info(text) {
        info(this.harmless(text));
    }
    /** Lines, none of them cut. Returns exactly what was shown. */
    block(text) {
        const lines = text.split('\n').map((line) => this.#scrubber.printable(line, Infinity));
        for (const line of lines)
            info(line);
        return lines.join('\n');
    }
    /** One line that shows only when debug logging is on. */
    debug(text) {
        debug(this.harmless(text));
    }
    /** Lines that fold under a title. */
    group(title, lines) {
        startGroup(this.harmless(title));
        for (const line of lines)
            this.info(line);
        endGroup();
    }
    /** A warning, annotated. */
    warning(text, place = {}) {
        warning(this.harmless(text), this.#properties(place));
    }
    /** An error, annotated. It doesn't end the step; see `start`. */
    error(text, place = {}) {
        error(this.harmless(text), this.#properties(place));
    }
    /**
     * Sets an output of the step.
     *
     * @throws {ActionError} when the runner's file can't be written
     */
    output(name, value) {
        try {
            setOutput(name, value);
        }
        catch (cause) {
            const reason = cause instanceof Error ? cause.message : String(cause);
            throw new errors/* ActionError */.lZ(`The output ${name} could not be set: ${reason}.`, {
                hint: 'Check that GITHUB_OUTPUT names a file that the step may write to.',
                cause,
            });
        }
    }
    /**
     * Adds Markdown to the job summary, which the runner takes in `file`; one that can't be written
     * must not hide how the run went.
     */
    summary(markdown, file) {
        try {
            (0,external_node_fs_.appendFileSync)(file, markdown);
        }
        catch (cause) {
            const reason = cause instanceof Error ? cause.message : String(cause);
            this.warning(`The job summary could not be written: ${reason}`);
        }
    }
    /** A text without secrets, for files. */
    scrub(text) {
        return this.#scrubber.scrub(text);
    }
    /** A text without secrets, on one line, that no runner and no terminal takes for a command. */
    harmless(text) {
        return this.#scrubber.printable(text, MAX_LINE_CHARACTERS);
    }
    #properties(place) {
        return {
            ...(place.title === undefined ? {} : { title: this.harmless(place.title) }),
            ...(place.file === undefined ? {} : { file: this.harmless(place.file) }),
            ...(place.line === undefined ? {} : { startLine: place.line }),
        };
    }
}
/** The forms of a secret that the runner should mask: plain, in a URL, in JSON, in base64. */
function maskedForms(value) {
    return new Set([
        value,
        encodeURIComponent(value),
        JSON.stringify(value).slice(1, -1),
        Buffer.from(value).toString('base64'),
    ]);
}

;// CONCATENATED MODULE: ./lib/github/entry.js




const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * Runs an action, and is the only place that fails one: it turns what `run` throws into the last
 * line of the log and the exit code, stops the run on SIGINT and SIGTERM, and fails a run that ends
 * before its work is done.
 */
async function start(run) {
    const log = new ActionLog(new secrets/* Scrubber */.h());
    const stop = new AbortController();
    const onSignal = (signal) => {
        stop.abort(new errors/* StoppedError */.Ko(`Stopped by ${signal}.`));
    };
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
    // A log that nobody takes any more is no reason to stop, but the run can't count as good.
    process.stdout.on('error', () => {
        process.exitCode = 1;
    });
    // Node ends a process that waits for nothing with exit code 0 or 13 and no word about it.
    const onDrained = () => {
        log.error('The run ended before its work was done. This is a bug of the action: report it.');
        process.exitCode = 1;
    };
    process.once('beforeExit', onDrained);
    try {
        await run({ env: process.env, log, signal: stop.signal });
    }
    catch (error) {
        reportFailure(error, log);
        process.exitCode = 1;
    }
    finally {
        process.off('beforeExit', onDrained);
        for (const signal of SIGNALS)
            process.off(signal, onSignal);
        await (0,flush/* flush */.b)(process.stdout);
        // All is done and told. What may be left, such as a connection that is kept alive, or the look-up
        // of a name, which nothing can cancel, is not worth waiting for, nor is tidying up the memory.
        process.exit();
    }
}
/** The error as the last lines of the log: what was wrong, and what to do. */
function reportFailure(error, log) {
    if (error instanceof errors/* InputError */.dz && error.problems.length > 1) {
        const problems = error.problems;
        log.group(`${problems.length} problems with the inputs`, problems);
        log.error(`The inputs can't be used. ${problems.join(' ')}`, { title: 'Inputs' });
        return;
    }
    if (error instanceof errors/* ActionError */.lZ) {
        log.error(error.hint === '' ? error.message : `${error.message} ${error.hint}`);
        for (const line of causes(error))
            log.debug(`Cause: ${line}`);
        return;
    }
    const bug = error instanceof Error ? error : new Error(String(error));
    log.error(`${bug.name}: ${bug.message}. This is a bug of the action: please report it.`);
    for (const line of (bug.stack ?? '').split('\n').slice(1))
        log.info(line);
}
function* causes(error) {
    for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
        yield `${cause.name}: ${cause.message}`;
    }
}


/***/ }),

/***/ 6174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inputReader)
/* harmony export */ });
/* unused harmony export inputVariable */
/* harmony import */ var _run_settings_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2612);

/**
 * Name of the environment variable in which a runner passes an input: as GitHub's own toolkit
 * reads it, spaces become underscores, letters uppercase, and hyphens stay.
 */
function inputVariable(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
/** A reader of the inputs that a runner put into the environment. */
function inputReader(env) {
    const source = {
        value: (name) => env[inputVariable(name)],
        label: (name) => name,
    };
    return new _run_settings_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingReader */ .S(source);
}


/***/ }),

/***/ 6702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ip: () => (/* binding */ judgedFile),
  lN: () => (/* binding */ reportSections),
  eH: () => (/* binding */ summaryMarkdown),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./lib/run/words/numbers.js
var numbers = __webpack_require__(3973);
// EXTERNAL MODULE: ./lib/run/words/report-text.js
var report_text = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/safety/markdown.js
var markdown = __webpack_require__(2809);
;// CONCATENATED MODULE: ./lib/github/length-chart.js


/** Bars of a chart: as many as leave room for a label below each. */
const MAX_BARS = 20;
/** Size of the chart, in pixels; GitHub scales it to the page. */
const CHART_WIDTH = 1000;
const CHART_HEIGHT = 360;
/** A green that stands out from GitHub's light page and from its dark one. */
const BAR_COLOUR = '#2da44e';
/** Shortest scale: a shorter one would get marks between whole numbers. */
const MIN_SCALE = 10;
/** How long the accounts are, block by block: a sentence, and a chart when there is something to see. */
function lengthChart({ lengths, kind }) {
    const shortest = lengths.at(0);
    const longest = lengths.at(-1);
    if (shortest === undefined || longest === undefined)
        return [];
    if (shortest === longest) {
        const characters = (0,numbers/* formatCount */.B4)(shortest.characters, 'character');
        return [`Every valid ${kind} is ${characters} long.`];
    }
    const most = lengths.reduce((best, length) => (length.accounts > best.accounts ? length : best));
    const range = `${shortest.characters} to ${(0,numbers/* formatCount */.B4)(longest.characters, 'character')}`;
    return [
        `### Length of the ${kind}s`,
        `From ${range}. The most frequent length is ${most.characters} (${(0,numbers/* formatCount */.B4)(most.accounts, kind)}).`,
        (0,markdown/* fenced */.OF)('mermaid', chart(barsOf(lengths, shortest.characters, longest.characters), kind)),
    ];
}
/** Lengths put together in ranges that begin at round numbers, where there are many. */
function barsOf(lengths, shortest, longest) {
    const width = rangeWidth(shortest, longest);
    const first = Math.floor(shortest / width);
    const bars = Array.from({ length: Math.floor(longest / width) - first + 1 }, (_, index) => {
        const from = Math.max(shortest, (first + index) * width);
        const to = Math.min(longest, (first + index + 1) * width - 1);
        return { label: from === to ? `${from}` : `${from}–${to}`, accounts: 0 };
    });
    for (const { characters, accounts } of lengths) {
        const bar = bars[Math.floor(characters / width) - first];
        if (bar !== undefined)
            bar.accounts += accounts;
    }
    return bars;
}
/** The least of 1, 2, 5, 10, 20, 50, … by which the bars are few enough. */
function rangeWidth(shortest, longest) {
    for (let ten = 1;; ten *= 10) {
        for (const width of [ten, 2 * ten, 5 * ten]) {
            if (Math.floor(longest / width) - Math.floor(shortest / width) < MAX_BARS)
                return width;
        }
    }
}
/**
 * A bar chart for Mermaid, which GitHub draws; `xychart-beta` is known from version 10.6 on. The
 * scale has to be given, since it would start at the shortest bar otherwise.
 */
function chart(bars, kind) {
    const scale = Math.max(MIN_SCALE, ...bars.map(({ accounts }) => accounts));
    return [
        '---',
        'config:',
        '  xyChart:',
        `    width: ${CHART_WIDTH}`,
        `    height: ${CHART_HEIGHT}`,
        '  themeVariables:',
        '    xyChart:',
        `      plotColorPalette: "${BAR_COLOUR}"`,
        '---',
        'xychart-beta',
        `  x-axis "Characters" [${bars.map(({ label }) => `"${label}"`).join(', ')}]`,
        `  y-axis "Valid ${kind}s" 0 --> ${scale}`,
        `  bar [${bars.map(({ accounts }) => accounts).join(', ')}]`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/github/summary.js




/** Where the runner takes the summary. */
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
/** Lines of each rule that the summary names. */
const LINES_PER_RULE = 5;
/** Facts that are names of files. */
const NAME_FACTS = new Set(['File', 'Entry']);
/** Adds Markdown to the job summary; nothing happens where the runner takes none. */
function writeSummary(markdown, { env, log }) {
    const file = env[SUMMARY_ENV_VAR];
    if (file)
        log.summary(markdown, file);
}
/** The job summary, as GitHub-flavoured Markdown: verdict first. */
function summaryMarkdown(facts) {
    const { report, outcome, harmless } = facts;
    return [
        `## ${headline(facts)}`,
        ...outcomeText(facts),
        ...reportSections(report, harmless),
        ...(outcome.kind === 'uploaded' ? pushSection(outcome) : []),
    ]
        .join('\n\n')
        .concat('\n');
}
/**
 * What the validator says of the package, block by block.
 *
 * @param harmless makes a text of the report fit for a log
 */
function reportSections(report, harmless) {
    const facts = { report, harmless };
    return [...packageSections(facts), ...findingsSections(facts), ...lengthChart(report)];
}
/** The outcome of the validation in one sentence. */
function judgedFile(facts) {
    const { report, strict, harmless } = facts;
    return `${(0,markdown/* code */.aY)(harmless(report.file))} ${(0,markdown/* prose */.CS)((0,report_text/* judgement */._U)(report, strict))}`;
}
function headline({ report, strict, outcome }) {
    if (!(0,report_text/* passes */.WE)(report, strict))
        return '❌ Package refused';
    if (outcome.kind === 'failed')
        return '❌ Upload failed';
    const warned = report.warnings > 0 ? ', with warnings' : '';
    const sign = report.warnings > 0 ? '⚠️' : '✅';
    return `${sign} Package ${outcome.kind === 'uploaded' ? 'uploaded' : 'valid'}${warned}`;
}
function outcomeText({ report, strict, outcome, harmless }) {
    const judged = judgedFile({ report, strict, harmless });
    switch (outcome.kind) {
        case 'uploaded':
            return [`${judged} Its \`uploadId\` is **\`${outcome.uploadId}\`**.`];
        case 'failed':
            return [(0,markdown/* prose */.CS)(harmless(outcome.problem)), judged];
        case 'refused':
            return [`${judged} Nothing was sent.`];
        case 'validated':
            return [judged];
    }
}
/** The package in one row, so that what is wrong with it stays in sight; the digest below. */
function packageSections({ report, harmless }) {
    const facts = new Map([['File', report.file], ...(0,report_text/* packageFacts */.WH)(report)]);
    const sha256 = facts.get('SHA-256');
    facts.delete('SHA-256');
    const cells = Array.from(facts, ([label, value]) => NAME_FACTS.has(label) ? (0,markdown/* code */.aY)(harmless(value)) : (0,markdown/* escapeMarkdown */.FV)(value));
    const row = (0,markdown/* table */.tp)([...facts.keys()], [cells]);
    return sha256 === undefined ? [row] : [row, `SHA-256: ${(0,markdown/* code */.aY)(sha256)}`];
}
/** Errors, then warnings: each rule with how often, where first, and what to do. */
function findingsSections({ report, harmless }) {
    const groups = (0,report_text/* findingsByRule */.O6)(report);
    return ['error', 'warning'].flatMap((severity) => {
        const own = groups.filter((group) => group.severity === severity);
        if (own.length === 0)
            return [];
        const count = severity === 'error' ? report.errors : report.warnings;
        const rows = own.map((group) => [
            (0,markdown/* code */.aY)(group.rule),
            (0,numbers/* formatInteger */.Sm)(group.count),
            linesText(group),
            (0,markdown/* prose */.CS)(harmless(group.listed[0]?.message ?? '')),
        ]);
        return [
            `### ${(0,numbers/* formatCount */.B4)(count, severity)}`,
            (0,markdown/* table */.tp)(['Rule', 'Times', 'Lines', 'The first of them, and what to do'], rows, ['l', 'r']),
        ];
    });
}
/** The first lines of a rule; a space that can't be broken keeps a few words together. */
function linesText({ listed, count }) {
    const lines = listed.flatMap((finding) => finding.line ?? []).slice(0, LINES_PER_RULE);
    if (lines.length === 0)
        return 'whole&nbsp;file';
    return `${lines.map(numbers/* formatInteger */.Sm).join(', ')}${count > lines.length ? ',&nbsp;…' : ''}`;
}
function pushSection(outcome) {
    return [
        '### Push to it',
        `With the push action, in a job that comes after this one. To push to this very package from elsewhere, give \`upload-id: '${outcome.uploadId}'\`.`,
        (0,markdown/* fenced */.OF)('yaml', outcome.pushSnippet),
    ];
}


/***/ }),

/***/ 7429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ flush)
/* harmony export */ });
/**
 * Resolves once everything that was written to `stream` has left the process, or never will: pipes
 * are asynchronous on some systems, and a process that exits takes what is left with it.
 */
async function flush(stream) {
    if (stream.destroyed)
        return;
    await new Promise((resolve) => {
        stream.write('', () => resolve());
    });
}


/***/ }),

/***/ 3973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Sm: () => (/* binding */ formatInteger),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNITS = ['KiB', 'MiB', 'GiB'];
/** A whole number with commas between thousands. */
function formatInteger(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A number of things: `1 row`, `2,000 rows`. */
function formatCount(value, noun) {
    return `${formatInteger(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** A number of bytes for people: bytes below 1 KiB, then KiB, MiB and GiB with one decimal. */
function formatBytes(bytes) {
    if (bytes < 1024)
        return formatCount(bytes, 'byte');
    let value = bytes / 1024;
    let unit = 0;
    // What would be rounded to 1024.0 reads better in the next unit.
    while (value >= 1023.95 && unit < UNITS.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${value.toFixed(1)} ${UNITS[unit]}`;
}
/** A duration for people, in seconds with one decimal below ten. */
function formatSeconds(milliseconds) {
    const seconds = milliseconds / 1000;
    return `${seconds < 10 ? seconds.toFixed(1) : String(Math.round(seconds))} s`;
}


/***/ }),

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ retryText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3973);

/** Why another attempt is made, which one it is, and when. */
function retryText(retry) {
    const { error, attempt, attempts, delayMs, packageMayRemain } = retry;
    const remains = packageMayRemain
        ? ' The service may have taken the package all the same; an unused copy there is harmless.'
        : '';
    const next = `Attempt ${attempt} of ${attempts} follows in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(delayMs)}.`;
    return `Attempt ${attempt - 1} failed: ${error.message}${remains} ${next}`;
}


/***/ }),

/***/ 2809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** Longest foreign text that a document takes, in characters; what is longer is cut. */
const MAX_TEXT_CHARACTERS = 1_000;
/**
 * Foreign text inside a Markdown document: it shows as it is and does nothing, whatever it holds.
 *
 * Every character that Markdown or HTML could take for markup becomes a character reference. That
 * is not enough for what GitHub looks for in the finished page (mentions, issue numbers, addresses
 * of web and mail), since references are resolved by then: a `<wbr>` after the character that such
 * a thing needs splits it, and leaves no trace in a copy of the text.
 */
function escapeMarkdown(text) {
    return references(text).replace(/&#(?:35|45|46|47|58|64);(?=\S)/g, '$&<wbr>');
}
/** Foreign text as code, where GitHub looks for addresses only. */
function code(text) {
    return `<code>${references(text).replace(/&#(?:58|64);(?=\S)/g, '$&<wbr>')}</code>`;
}
function references(text) {
    return shorten(text).replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.codePointAt(0)};`);
}
/** Sentences of ours, which may quote foreign text: what stands in quotes or backticks is code. */
function prose(text) {
    return shorten(text)
        .split(/(`[^`]+`|"[^"]+")/)
        .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escapeMarkdown(part)))
        .join('');
}
/** A table; the cells are Markdown. The letters of `align` stand for left and right. */
function table(head, rows, align = []) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (align[column] === 'r' ? '---:' : ':---'));
    return [line(head), line(rule), ...rows.map(line)].join('\n');
}
/** A fenced block; the text must be our own. */
function fenced(language, text) {
    return `\`\`\`${language}\n${text}\n\`\`\``;
}
function shorten(text) {
    if (text.length <= MAX_TEXT_CHARACTERS)
        return text;
    const characters = Array.from(text.slice(0, 2 * MAX_TEXT_CHARACTERS + 2));
    if (characters.length <= MAX_TEXT_CHARACTERS)
        return text;
    return `${characters.slice(0, MAX_TEXT_CHARACTERS - 1).join('')}…`;
}


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* unused harmony export MAX_QUOTED_CHARACTERS */
/** Most characters of an answer that a message quotes. */
const MAX_QUOTED_CHARACTERS = 500;
/** A text of the printable characters of ASCII, as most are. */
const PLAIN = /^[ -~]*$/;
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * Foreign text made harmless for a log of one line: control characters, newlines, escape sequences,
 * characters that turn the direction of writing, and lone surrogates become visible escapes, and a
 * runner's workflow commands (`##[…]` anywhere, `::…` at the start) are taken apart.
 *
 * @param max most code points of the result; a cut is shown by `…`, which counts
 */
function printable(text, max = MAX_QUOTED_CHARACTERS) {
    // No character gets shorter, so this many code units decide the result and its cut.
    const start = text.slice(0, 2 * max + 2);
    const safe = PLAIN.test(start) ? start : Array.from(start, visible).join('');
    return cut(safe.replace(/#(?=#+\[)/g, '# ').replace(/^(\s*:)(?=:)/u, '$1 '), max);
}
/**
 * A JSON text made harmless for a log and still the same JSON: what `printable` would change is
 * written as `\u` escapes, so that it leaves every line of the result alone.
 */
function printableJson(json) {
    // Outside its strings, a JSON text has no such character but the newline; inside, it has no newline.
    const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
    return json.replace(unsafe, jsonEscape).replace(/#(?=#+\[)/g, jsonEscape);
}
function jsonEscape(character) {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
function visible(character) {
    // Controls, format characters (those that turn the direction of writing, and the invisible ones),
    // line and paragraph separators, and halves of surrogate pairs. Here and not above, since Node
    // takes a while to look such properties up, also if none is ever asked for.
    if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(character))
        return character;
    const short = SHORT_ESCAPES[character];
    return short ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function cut(text, max) {
    if (text.length <= max)
        return text;
    const characters = Array.from(text);
    return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
}


/***/ }),

/***/ 1607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Scrubber)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3697);

const MASK = '***';
/** A shorter secret is masked only where it stands alone: elsewhere it would shred all text. */
const MIN_EMBEDDED_CHARACTERS = 4;
/** Least length of the pieces of a long secret; far more than anything else has in common with it. */
const PIECE_CHARACTERS = 128;
/** Fewer base64 characters than this say nothing, and occur everywhere. */
const MIN_BASE64_CHARACTERS = 4;
/**
 * Removes secrets from text that others wrote, in every form in which a server may echo them:
 * plain, percent-encoded (also as a form, also twice), JSON-escaped, base64 and base64url, the
 * latter also inside longer encoded data.
 */
class Scrubber {
    #patterns = new Map();
    constructor(secrets = []) {
        this.add(...secrets);
    }
    /** Adds secrets; an empty one is ignored. */
    add(...secrets) {
        for (const secret of secrets) {
            if (secret !== '' && !this.#patterns.has(secret)) {
                this.#patterns.set(secret, patternsOf(secret));
            }
        }
    }
    /** The text with each secret, in each form, replaced by `***`. */
    scrub(text) {
        const ranges = this.#find(text).sort((a, b) => a.start - b.start);
        let result = '';
        let end = 0;
        for (const [index, range] of ranges.entries()) {
            // Finds that touch are masked as one, so that none leaves a piece of another.
            if (index === 0 || range.start > end)
                result += text.slice(end, range.start) + MASK;
            end = Math.max(end, range.end);
        }
        return result + text.slice(end);
    }
    /** The text without secrets, harmless for a log; cut last, so that no half of a secret is left. */
    printable(text, max) {
        return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(this.scrub(text), max);
    }
    #find(text) {
        const ranges = [];
        for (const pattern of [...this.#patterns.values()].flat()) {
            pattern.lastIndex = 0;
            for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
                ranges.push({ start: found.index, end: found.index + found[0].length });
                // A secret can overlap itself; one that has to stand alone can't.
                if (!pattern.unicode)
                    pattern.lastIndex = found.index + 1;
            }
        }
        return ranges;
    }
}
function patternsOf(secret) {
    const pieces = piecesOf(secret);
    if (pieces.length > 1)
        return pieces.flatMap(patternsOf);
    // A run of backslashes is one unit: apart, there would be too many ways to match them.
    const plain = (secret.match(/\\+|[^\\]/gu) ?? []).map(anyForm).join('');
    if (Array.from(secret).length < MIN_EMBEDDED_CHARACTERS) {
        return [new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'gu')];
    }
    const base64 = [0, 1, 2].flatMap((offset) => base64Pattern(secret, offset));
    return [plain, ...base64].map((source) => new RegExp(source, 'g'));
}
/** A long secret is looked for piece by piece: a pattern for all of it would be too large. */
function piecesOf(secret) {
    const characters = Array.from(secret);
    const count = Math.max(1, Math.floor(characters.length / PIECE_CHARACTERS));
    return Array.from({ length: count }, (_, index) => {
        const end = index === count - 1 ? characters.length : (index + 1) * PIECE_CHARACTERS;
        return characters.slice(index * PIECE_CHARACTERS, end).join('');
    });
}
/** Matches one character, or a run of backslashes, plain, percent-encoded, or as in JSON. */
function anyForm(text) {
    const bytes = Buffer.from(text, 'utf8');
    const forms = [
        Array.from(bytes, (byte) => `%(?:25)?${anyCase(byte, 2)}`).join(''),
        Array.from(units(text), (unit) => `\\\\{1,3}u${anyCase(unit, 4)}`).join(''),
        // Each is doubled by JSON, and once more by JSON inside a JSON string.
        text.startsWith('\\') ? `\\\\{${text.length},${4 * text.length}}` : literal(text),
    ];
    if (text === ' ')
        forms.push('\\+');
    const short = text === '/' ? '\\/' : JSON.stringify(text).slice(1, -1);
    if (/^\\[^\\u]$/.test(short))
        forms.unshift(`\\\\{1,3}${literal(short.slice(1))}`);
    return `(?:${forms.join('|')})`;
}
function units(character) {
    return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
}
function anyCase(value, digits) {
    const hex = value.toString(16).padStart(digits, '0');
    return hex.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
function literal(character) {
    return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/**
 * Matches base64 data that holds the secret after `offset` bytes of a group of three: the
 * characters that the secret alone decides, and those at its ends that it decides in part.
 */
function base64Pattern(secret, offset) {
    const bytes = Buffer.from(secret, 'utf8');
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor(((offset + bytes.length) * 8) / 6);
    const own = encoded.slice(first, last);
    if (own.length < MIN_BASE64_CHARACTERS)
        return [];
    const before = offset === 0 ? '' : `${ANY_BASE64}?`;
    const after = (offset + bytes.length) % 3 === 0 ? '' : `(?:${ANY_BASE64}(?:=|%3[Dd]){0,2})?`;
    return [before + Array.from(own, base64Character).join('') + after];
}
const ANY_BASE64 = '(?:[A-Za-z0-9+/_-]|%2[BbFf]|\\\\{1,3}/)';
function base64Character(character) {
    if (character === '+')
        return '(?:[+-]|%2[Bb])';
    if (character === '/')
        return '(?:\\\\{0,3}/|_|%2[Ff])';
    return character;
}


/***/ })

};
