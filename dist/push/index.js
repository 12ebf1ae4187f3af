import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// UNUSED EXPORTS: reportFailure

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/http/secrets.js
var secrets = __nccwpck_require__(305);
;// CONCATENATED MODULE: ./lib/present/flush.js
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
var external_crypto_ = __nccwpck_require__(982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
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
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
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
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(928);
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
    process.stdout.write(external_os_namespaceObject.EOL);
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
    process.stdout.write(message + external_os_namespaceObject.EOL);
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
;// CONCATENATED MODULE: ./lib/actions/log.js



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

;// CONCATENATED MODULE: ./lib/actions/entry.js




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
        await flush(process.stdout);
        // All is done and told. What may be left, such as a connection that is kept alive, or the look-up
        // of a name, which nothing can cancel, is not worth waiting for, nor is tidying up the memory.
        process.exit();
    }
}
/** The error as the last lines of the log: what was wrong, and what to do. */
function reportFailure(error, log) {
    if (error instanceof errors/* InputError */.dz && error.problems.length > 1) {
        log.group(`${error.problems.length} problems with the inputs`, error.problems);
        log.error(`The inputs can't be used. ${error.problems.join(' ')}`, { title: 'Inputs' });
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

/***/ 464:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(794);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(473);


await (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(_main_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ main_run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/present/numbers.js
const UNITS = (/* unused pure expression or super */ null && (['KiB', 'MiB', 'GiB']));
/** A whole number with commas between thousands. */
function numbers_formatInteger(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** A number of things: `1 row`, `2,000 rows`. */
function numbers_formatCount(value, noun) {
    return `${numbers_formatInteger(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** A number of bytes for people: bytes below 1 KiB, then KiB, MiB and GiB with one decimal. */
function numbers_formatBytes(bytes) {
    if (bytes < 1024)
        return numbers_formatCount(bytes, 'byte');
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

;// CONCATENATED MODULE: ./lib/present/upload-text.js

/** Why another attempt is made, which one it is, and when. */
function retryText(retry) {
    const { error, attempt, attempts, delayMs, packageMayRemain } = retry;
    const remains = packageMayRemain
        ? ' The service may have taken the package all the same; an unused copy there is harmless.'
        : '';
    const next = `Attempt ${attempt} of ${attempts} follows in ${formatSeconds(delayMs)}.`;
    return `Attempt ${attempt - 1} failed: ${error.message}${remains} ${next}`;
}

// EXTERNAL MODULE: ./lib/tpns/push-request.js
var push_request = __nccwpck_require__(35);
// EXTERNAL MODULE: ./lib/tpns/payload.js
var tpns_payload = __nccwpck_require__(681);
// EXTERNAL MODULE: ./lib/tpns/send-time.js
var send_time = __nccwpck_require__(111);
;// CONCATENATED MODULE: ./lib/tpns/push-warnings.js



/** Most characters that each channel shows (Product limits of TPNS). */
const LIMITS = {
    title: { 'TPNS itself': 20, Meizu: 32, OPPO: 32, Huawei: 40, vivo: 40, Mi: 50 },
    content: { Huawei: 80, Meizu: 100, Mi: 128, vivo: 128, OPPO: 200 },
};
/**
 * What the service takes, but is probably a mistake; a sentence each.
 *
 * @param now milliseconds since the epoch
 */
function pushWarnings(request, now) {
    const message = (0,tpns_payload/* own */.ZV)(request, 'message');
    return [
        ...((0,tpns_payload/* isObject */.Gv)(message) ? cutWarning(request, message) : []),
        ...((0,tpns_payload/* isObject */.Gv)(message) ? environmentWarning(request, message) : []),
        ...timeWarning(request, now),
        ...deviceWarning(request),
    ];
}
/** One warning for all that is cut: there is room for ten annotations in a step. */
function cutWarning(request, message) {
    if ((0,tpns_payload/* own */.ZV)(request, 'message_type') !== 'notify')
        return [];
    const cuts = [
        ...cutBy('title', (0,tpns_payload/* own */.ZV)(message, 'title')),
        ...cutBy('content', (0,tpns_payload/* own */.ZV)(message, 'content')),
    ];
    return cuts.length === 0 ? [] : [`Not everybody will see the whole text: ${cuts.join('; ')}.`];
}
function cutBy(name, value) {
    if (typeof value !== 'string')
        return [];
    const characters = Array.from(value).length;
    const channels = Object.entries(LIMITS[name])
        .filter(([, limit]) => characters > limit)
        .map(([channel, limit]) => `${channel} (${limit})`);
    return channels.length === 0
        ? []
        : [`the ${name} has ${characters} characters, more than shown by ${channels.join(', ')}`];
}
function environmentWarning(request, message) {
    const isBoth = Object.hasOwn(message, 'ios') && Object.hasOwn(message, 'android');
    if (!isBoth || Object.hasOwn(request, 'environment'))
        return [];
    return [
        'No `environment` is given, and the message has a part for iOS: an iOS application needs `product` or `dev`.',
    ];
}
function timeWarning(request, now) {
    const time = (0,tpns_payload/* own */.ZV)(request, 'send_time');
    const warning = typeof time === 'string' ? (0,send_time/* judgeSendTime */.r)(time, now).warning : undefined;
    return warning === undefined ? [] : [`The send time ${warning}.`];
}
function deviceWarning(request) {
    if (!(0,push_request/* isToken */.sg)(request) || !Object.hasOwn(request, 'account_push_type'))
        return [];
    return ['A token is one device: `account-push-type` has no effect on a token package.'];
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(975);
// EXTERNAL MODULE: ./lib/validator/characters.js
var characters = __nccwpck_require__(40);
;// CONCATENATED MODULE: ./lib/validator/account-shapes.js

const DIGIT = 1;
const UPPER_HEX_LETTER = 2;
const LOWER_HEX_LETTER = 4;
const LOWER_LETTER = 8;
const HEX = DIGIT | UPPER_HEX_LETTER | LOWER_HEX_LETTER;
const UPPER_HEX = DIGIT | UPPER_HEX_LETTER;
/** For each byte the classes it is in; bytes of characters beyond ASCII are in none. */
const CLASSES = new Uint8Array(256);
CLASSES.fill(DIGIT, 0x30, 0x3a); // 0 to 9
CLASSES.fill(UPPER_HEX_LETTER, 0x41, 0x47); // A to F
CLASSES.fill(LOWER_LETTER, 0x61, 0x7b); // a to z
CLASSES.fill(LOWER_LETTER | LOWER_HEX_LETTER, 0x61, 0x67); // a to f
function isAllOf(classes, bytes, start, end) {
    for (let at = start; at < end; at++) {
        if ((CLASSES[bytes[at]] & classes) === 0)
            return false;
    }
    return true;
}
/** Shape of a run of `least` to `most` characters of some classes. */
function run(description, classes, least, most) {
    return {
        description,
        matches: (bytes, start, end) => end - start >= least && end - start <= most && isAllOf(classes, bytes, start, end),
    };
}
/** Shape of groups of uppercase hexadecimal digits, of the given lengths, with one separator. */
function hexGroups(description, groups, separator) {
    const pattern = groups.map((length) => '0'.repeat(length)).join(separator);
    const separatorByte = separator.charCodeAt(0);
    return {
        description,
        matches(bytes, start, end) {
            if (end - start !== pattern.length)
                return false;
            for (let at = 0; at < pattern.length; at++) {
                const byte = bytes[start + at];
                const fits = pattern[at] === '0' ? (CLASSES[byte] & UPPER_HEX) !== 0 : byte === separatorByte;
                if (!fits)
                    return false;
            }
            return true;
        },
    };
}
const PHONE = {
    description: 'a + and 7 to 15 digits, of which the first is not 0 (E.164)',
    matches(bytes, start, end) {
        const digits = end - start - 1;
        if (digits < 7 || digits > 15)
            return false;
        const startsWell = bytes[start] === 0x2b && bytes[start + 1] !== 0x30;
        return startsWell && isAllOf(DIGIT, bytes, start + 1, end);
    },
};
const EMAIL = {
    description: 'something, one @, and something, without white space and control characters',
    matches(bytes, start, end) {
        let signs = 0;
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if ((0,characters/* isControl */.c0)(byte))
                return false;
            // The first byte of a character tells; continuation bytes are not looked at.
            if ((byte & 0xc0) !== 0x80 && (0,characters/* isWhiteSpaceAt */.DZ)(bytes, at))
                return false;
            if (byte === 0x40)
                signs++;
        }
        return signs === 1 && bytes[start] !== 0x40 && bytes[end - 1] !== 0x40;
    },
};
const MD5 = run('32 hexadecimal digits', HEX, 32, 32);
/** Shapes that the Account Type Value Table (1024/40598) gives; a type without one takes all. */
const account_shapes_SHAPES = {
    991: run('5 to 12 digits', DIGIT, 5, 12),
    992: MD5,
    993: hexGroups('32 hexadecimal digits with uppercase letters, in groups of 8-4-4-4-12 joined by -', [8, 4, 4, 4, 12], '-'),
    994: MD5,
    995: hexGroups('six pairs of hexadecimal digits with uppercase letters, joined by :', [2, 2, 2, 2, 2, 2], ':'),
    996: MD5,
    998: MD5,
    1000: run('14 or 15 digits or lowercase letters', DIGIT | LOWER_LETTER, 14, 15),
    1001: MD5,
    1002: PHONE,
    1005: EMAIL,
};

;// CONCATENATED MODULE: ./lib/validator/account-types.js
/** Account types by number (Account Type Value Table, 1024/40598), each with its name. */
const account_types_ACCOUNT_TYPES = {
    0: 'default',
    1: 'custom-1',
    2: 'custom-2',
    3: 'custom-3',
    4: 'custom-4',
    5: 'custom-5',
    6: 'custom-6',
    7: 'custom-7',
    8: 'custom-8',
    9: 'custom-9',
    10: 'custom-10',
    11: 'custom-11',
    12: 'custom-12',
    13: 'custom-13',
    14: 'custom-14',
    15: 'custom-15',
    16: 'custom-16',
    989: 'taid',
    991: 'qq',
    992: 'qq-md5',
    993: 'idfa',
    994: 'idfa-md5',
    995: 'mac',
    996: 'mac-md5',
    997: 'oaid',
    998: 'oaid-md5',
    999: 'wechat-unionid',
    1000: 'imei',
    1001: 'imei-md5',
    1002: 'phone',
    1003: 'wechat-openid',
    1004: 'qq-openid',
    1005: 'email',
    1006: 'weibo',
    1007: 'alipay',
    1008: 'taobao',
    1009: 'douban',
    1010: 'facebook',
    1011: 'twitter',
    1012: 'google',
    1013: 'baidu',
    1014: 'jd',
    1015: 'linkedin',
};
/** Number of the account type that `text` names, by number (`1002`) or name (`phone`), if any. */
function account_types_parseAccountType(text) {
    const found = Object.entries(account_types_ACCOUNT_TYPES).find((numberAndName) => numberAndName.includes(text));
    return found === undefined ? undefined : Number(found[0]);
}

// EXTERNAL MODULE: ./lib/validator/duplicates.js + 2 modules
var duplicates = __nccwpck_require__(250);
// EXTERNAL MODULE: ./lib/validator/rules.js
var rules = __nccwpck_require__(141);
;// CONCATENATED MODULE: ./lib/validator/checks.js





/**
 * What the options ask for.
 *
 * @throws {TypeError} for options that can't be used
 */
function checks_checksFor(options) {
    const { kind = 'account', duplicates = true } = options;
    if (kind !== 'account' && kind !== 'token') {
        throw new TypeError(`kind must be 'account' or 'token', not ${inspect(kind)}`);
    }
    if (typeof duplicates !== 'boolean') {
        throw new TypeError(`duplicates must be true or false, not ${inspect(duplicates)}`);
    }
    return {
        kind,
        leastCharacters: kind === 'token' ? TOKEN_CHARACTERS : MIN_ACCOUNT_CHARACTERS,
        mostCharacters: kind === 'token' ? TOKEN_CHARACTERS : MAX_ACCOUNT_CHARACTERS,
        ...typeChecks(options),
        duplicateLimit: duplicates ? MAX_COMPARED_ACCOUNTS : 0,
    };
}
function typeChecks(options) {
    const { kind, accountType } = options;
    if (accountType === undefined)
        return { accountType: '', shape: null };
    if (kind === 'token') {
        throw new TypeError("accountType can't be given with kind 'token': tokens have no account type");
    }
    const number = parseAccountType(String(accountType));
    if (number === undefined) {
        throw new TypeError(`accountType must be a number or name of the Account Type Value Table, such as 1002 or 'phone', not ${inspect(accountType)}`);
    }
    return { accountType: ACCOUNT_TYPES[number], shape: SHAPES[number] ?? null };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./lib/validator/messages.js

const ROW_MESSAGES = {
    encoding: (row) => `is not valid UTF-8 from its byte ${row.invalidByte} on. ${ENCODING_HINTS[row.likelyEncoding ?? 'unknown']}`,
    'csv-quote': () => 'has a quoted value that is not closed, or is followed by something else than the end of the row. Close the quotes, and write a quote inside them twice.',
    'csv-columns': () => 'has more than one column. Keep only the column of accounts, or put an account that holds a comma in quotes.',
    'row-blank': () => 'is blank. Remove it.',
    'account-length': (row) => `has an account of ${count(row.characters, 'character')}, and ${rules/* MIN_ACCOUNT_CHARACTERS */.me} to ${rules/* MAX_ACCOUNT_CHARACTERS */.yp} are allowed. Correct or remove it.`,
    'token-length': (row) => `has a token of ${count(row.characters, 'character')}, and exactly ${rules/* TOKEN_CHARACTERS */.t7} are needed. Correct or remove it.`,
    'account-type': (row) => `has no ${row.accountType} account: that is ${row.shape}. Correct or remove it, or choose another account type.`,
    'account-bytes': (row) => `has ${withArticle(row.kind)} of ${count(row.characters, 'character')} but ${row.bytes} bytes. Check that the service takes more than ${rules/* MAX_ACCOUNT_BYTES */.BY} bytes, or shorten it.`,
    'control-character': (row) => `holds control characters (${codePoints(row.controls)}). ${row.controls[0] === 0 ? 'Save the file as UTF-8 if it is UTF-16; otherwise remove' : 'Remove'} them unless they are really meant.`,
    whitespace: (row) => `${edges(row)} with white space. Remove it unless it is really meant.`,
    'header-row': () => 'seems to be a column title. Remove it, or it counts as an account.',
    'csv-quoted': () => 'has a quoted value, and the service may take the quotes for a part of it. Write it without quotes if it needs none.',
};
const ENCODING_HINTS = {
    'UTF-16': 'The file starts with a byte order mark of UTF-16: save it as UTF-8.',
    GBK: 'It looks like GBK or GB18030: save the file as UTF-8.',
    unknown: 'Save the file as UTF-8, or correct the row.',
};
/** Sentences about a row: what is wrong on which line, and what to do. */
function messages_rowMessage(rule, row) {
    return `Line ${row.line} ${ROW_MESSAGES[rule](row)}`;
}
/** Sentences about an account on `line` that repeats an earlier one. */
function messages_duplicateMessage(line) {
    return `Line ${line} repeats the account of an earlier line. Remove it.`;
}
/** Sentences about the whole file, for the rules that need no more than their name. */
const messages_FILE_MESSAGES = {
    'file-missing': 'There is no such file. Check the path, and that the file has been made.',
    'file-extension': 'The file name ends in none of .zip, .txt and .csv. Save the package in one of these formats.',
    'file-extension-case': 'The extension of the file name is not all lowercase. Rename the file: the service may not know it otherwise.',
    'file-empty': 'The file holds no account. Check what was meant to write it.',
    bom: 'The text starts with a UTF-8 byte order mark, which the service may take for a part of the first account. Save it as UTF-8 without one.',
};
/** Sentences about a file that could not be read; `reason` is a few words or an error code. */
function messages_unreadableMessage(reason) {
    return `The file can't be read: ${reason}. Check that the path names a file, and that this user may read it.`;
}
/** Sentences about a file that is not what it was when its reading began. */
const messages_ALTERED_MESSAGE = 'The file changed while it was being read. Let nothing write to it during the run, and run it again.';
/** Sentences about a file name of `characters`. */
function messages_nameLengthMessage(characters) {
    return `The file name has ${count(characters, 'character')}, and 1 to ${MAX_FILE_NAME_CHARACTERS} are allowed. Rename the file.`;
}
/** Sentences about a file with too many bytes; `isAll`: whether it is known to have no more. */
function messages_sizeMessage(bytes, isAll) {
    return `The file has ${isAll ? '' : 'at least '}${count(bytes, 'byte')}, and ${withCommas(MAX_FILE_BYTES)} are allowed (100 MiB). Split it; a txt or csv may also be put into a zip.`;
}
/** Sentences about a file whose size is within the limit or not, by how one reads "100 MB". */
function messages_decimalSizeMessage(bytes) {
    return `The file has ${count(bytes, 'byte')}, within 100 MiB but over ${withCommas(MAX_FILE_BYTES_DECIMAL)}, and the limit of 100 MB may mean either. Make it smaller to be on the safe side.`;
}
function edges(row) {
    const starts = row.leadingWhiteSpace === null ? null : `starts (${codePoint(row.leadingWhiteSpace)})`;
    const ends = row.trailingWhiteSpace === null ? null : `ends (${codePoint(row.trailingWhiteSpace)})`;
    return [starts, ends].filter((edge) => edge !== null).join(' and ');
}
function withArticle(kind) {
    return kind === 'token' ? 'a token' : 'an account';
}
function codePoint(number) {
    return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Code points as a list, cut after the first few. */
function codePoints(numbers) {
    const shown = numbers.slice(0, 4).map(codePoint);
    if (numbers.length > shown.length)
        shown.push('…');
    return shown.join(', ');
}
function count(number, noun) {
    return `${withCommas(number)} ${noun}${number === 1 ? '' : 's'}`;
}
function withCommas(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./lib/validator/package-file.js




/** Bytes asked for in one read. */
const READ_BYTES = (/* unused pure expression or super */ null && (1 << 20));
const readInBackground = (0,external_node_util_.promisify)(external_node_fs_.read);
/** The file could not be opened or read; the message is a few words, or an error code. */
class package_file_FileError extends Error {
    rule;
    constructor(rule, reason, cause) {
        super(reason, { cause });
        this.name = 'FileError';
        this.rule = rule;
    }
}
/** The file is not what it was when its reading began. */
class package_file_FileAlteredError extends package_file_FileError {
    constructor() {
        super('file-unreadable', 'it changed while it was being read');
        this.name = 'FileAlteredError';
    }
}
/** Format of a package, by its file name. */
function package_file_formatOf(name) {
    const extension = extensionOf(name)?.toLowerCase();
    return extension === undefined ? null : extension;
}
/** Judges a file name; findings go into the tally. */
function package_file_judgeName(name, tally) {
    const characters = [...name].length;
    if (characters < 1 || characters > MAX_FILE_NAME_CHARACTERS) {
        tally.add('file-name-length', nameLengthMessage(characters));
    }
    const extension = extensionOf(name);
    if (extension === undefined) {
        tally.add('file-extension', FILE_MESSAGES['file-extension']);
    }
    else if (extension !== extension.toLowerCase()) {
        tally.add('file-extension-case', FILE_MESSAGES['file-extension-case']);
    }
}
function extensionOf(name) {
    // Without the flag u, so that i matches no letter beyond ASCII.
    return /\.(zip|txt|csv)$/i.exec(name)?.[1];
}
/**
 * A regular file, open for reading.
 *
 * Opening it, and reading one that fits into a single read, is done at once: Node would start four
 * threads to do it in the background, which takes longer than most files do. A larger one is read
 * there, so that reading and looking at what was read go on at the same time.
 */
class package_file_PackageFile {
    #descriptor;
    /** Bytes of the file when it was opened. */
    size;
    constructor(descriptor, size) {
        this.#descriptor = descriptor;
        this.size = size;
    }
    /**
     * Opens the file at `path`, which must be closed again.
     *
     * @throws {FileError} when there is none, or it can't be read
     */
    static open(path) {
        if (path.includes('\0'))
            throw new package_file_FileError('file-missing', 'no such file');
        try {
            // Before anything is opened, since to open a device or a FIFO may already do something.
            checkRegular(statSync(path));
            return package_file_PackageFile.#opened(openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
        }
        catch (error) {
            throw fileError(error);
        }
    }
    static #opened(descriptor) {
        try {
            // It may be another one by now.
            const stats = fstatSync(descriptor);
            checkRegular(stats);
            return new package_file_PackageFile(descriptor, stats.size);
        }
        catch (error) {
            closeSync(descriptor);
            throw error;
        }
    }
    /**
     * The bytes from the start, each chunk good until the next is asked for: while one is looked at,
     * the next is being read.
     *
     * @throws {FileError} when they can't be read
     */
    async *chunks() {
        const buffers = [Buffer.allocUnsafeSlow(READ_BYTES), Buffer.allocUnsafeSlow(READ_BYTES)];
        let next = this.#read(buffers[0]);
        try {
            for (let turn = 0;; turn++) {
                const bytesRead = await next;
                if (bytesRead === 0)
                    return;
                next = this.#read(buffers[(turn + 1) % 2]);
                yield buffers[turn % 2].subarray(0, bytesRead);
            }
        }
        finally {
            // So that the file isn't closed under a read, and a failure of that read is nobody's.
            await next.catch(() => { });
        }
    }
    /**
     * The bytes from the start once more, each chunk good until the next is asked for. Synchronously:
     * the system has them at hand since they were read.
     *
     * @throws {FileError} when they can't be read
     */
    *chunksAgain() {
        const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
        for (let position = 0;;) {
            const bytesRead = this.#readAt(position, buffer);
            if (bytesRead === 0)
                return;
            position += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    close() {
        closeSync(this.#descriptor);
    }
    #read(buffer) {
        const bytesRead = this.#readInto(buffer);
        // It may fail before anyone waits for it, which Node would take for a failure of the program.
        bytesRead.catch(() => { });
        return bytesRead;
    }
    #readAt(position, buffer) {
        try {
            return readSync(this.#descriptor, buffer, 0, buffer.length, position);
        }
        catch (error) {
            throw fileError(error);
        }
    }
    async #readInto(buffer) {
        try {
            if (this.size <= READ_BYTES)
                return readSync(this.#descriptor, buffer);
            const result = await readInBackground(this.#descriptor, buffer, 0, buffer.length, null);
            return result.bytesRead;
        }
        catch (error) {
            throw fileError(error);
        }
    }
}
function checkRegular(stats) {
    if (stats.isFile())
        return;
    throw new package_file_FileError('file-unreadable', stats.isDirectory() ? 'it is a directory' : 'it is no regular file');
}
/** What went wrong with a file, as a `FileError`. */
function fileError(error) {
    if (error instanceof package_file_FileError)
        return error;
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    const code = hasCode ? String(error.code) : 'unknown error';
    const isMissing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code);
    return new package_file_FileError(isMissing ? 'file-missing' : 'file-unreadable', code, error);
}

;// CONCATENATED MODULE: ./lib/validator/streams.js

/**
 * The chunks of `source`, checked to be bytes. When the signal says so it stops at once, also while
 * it waits for a chunk.
 *
 * @throws {TypeError} for a chunk that is not a Uint8Array, the signal's reason, and what `source`
 * throws
 */
async function* streams_chunksOf(source, signal) {
    // A text would be told in full by the error that asking it for an iterator gives.
    if (typeof source !== 'object' || source === null) {
        throw new TypeError(`the stream must be an iterable of Uint8Arrays, not a ${typeof source}`);
    }
    const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
    let isWaiting = false;
    try {
        for (;;) {
            isWaiting = true;
            const result = await nextOrAbort(iterator, signal);
            isWaiting = false;
            if (result.done)
                return;
            if (!types.isUint8Array(result.value)) {
                throw new TypeError(`the stream must yield Uint8Arrays, not a ${typeof result.value}`);
            }
            yield result.value;
        }
    }
    finally {
        const returned = Promise.resolve(iterator.return?.());
        // A source that is stuck would never return either.
        if (isWaiting)
            returned.catch(() => { });
        else
            await returned;
    }
}
function nextOrAbort(iterator, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal?.reason);
        signal?.throwIfAborted();
        signal?.addEventListener('abort', stop, { once: true });
        Promise.resolve(iterator.next())
            .finally(() => signal?.removeEventListener('abort', stop))
            .then(resolve, reject);
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./lib/validator/plain-engine.js



const { clz32, imul } = Math;
const WORD_BYTES = 4;
/** The top bit of each byte of a word. */
const TOP_BITS = (/* unused pure expression or super */ null && (0x80808080 | 0));
const ONES = 0x01010101;
const COMMAS = characters/* COMMA */.KE * ONES;
const QUOTES = characters/* QUOTE */.jA * ONES;
/**
 * Reads rows four bytes at a time. It runs everywhere and starts at once, and so is for small
 * packages and for machines without what the kernel needs.
 */
class plain_engine_PlainEngine {
    #settings;
    #isCsv;
    /** Null when duplicates are not looked for. */
    #duplicates;
    constructor(settings) {
        const { format, duplicateLimit } = settings;
        this.#settings = settings;
        this.#isCsv = format === 'csv';
        this.#duplicates = duplicateLimit === 0 ? null : new DuplicateFinder(duplicateLimit);
    }
    read(chunk, from, ledger) {
        const { bytes, view, isUtf8 } = chunk;
        const { lengths, tally } = ledger;
        const duplicates = this.#duplicates;
        const { leastCharacters, mostCharacters, shape } = this.#settings;
        const isCsv = this.#isCsv;
        // The first quoted rows are listed, and so not plain.
        const takesQuoted = tally.counted('csv-quoted') >= MAX_FINDINGS_PER_RULE;
        const lastWord = bytes.length - WORD_BYTES;
        let line = ledger.rows;
        let quotedRows = 0;
        let row = from;
        while (row <= lastWord) {
            const isQuoted = isCsv && bytes[row] === QUOTE;
            const start = isQuoted ? row + 1 : row;
            // Word by word to the first byte that may end the account.
            let at = start;
            let word = 0;
            let stops = 0;
            let seen = 0;
            for (; at <= lastWord; at += WORD_BYTES) {
                word = view.getInt32(at, true);
                stops = controlsIn(word);
                if (isCsv)
                    stops |= zeroesIn(word ^ COMMAS) | zeroesIn(word ^ QUOTES);
                if (stops !== 0)
                    break;
                seen |= word;
            }
            if (at > lastWord)
                break;
            const bits = 24 - clz32(stops & -stops);
            const end = at + (bits >> 3);
            seen |= word & ((1 << bits) - 1);
            // The row must end there.
            if (isQuoted && (bytes[end] !== QUOTE || !takesQuoted))
                break;
            const close = isQuoted ? end + 1 : end;
            const lineFeed = bytes[close] === CR ? close + 1 : close;
            if (bytes[lineFeed] !== LF)
                break;
            // Nothing may be wrong with it, or strange.
            const size = end - start;
            const isAscii = (seen & TOP_BITS) === 0;
            if (size === 0 || size > MAX_ACCOUNT_BYTES || !(isAscii || isUtf8))
                break;
            const characters = isAscii ? size : size - continuationsIn(view, start, end);
            if (characters < leastCharacters || characters > mostCharacters)
                break;
            if (bytes[start] === SPACE || bytes[end - 1] === SPACE)
                break;
            if (!isAscii && hasWhiteSpaceAtEdge(bytes, start, end))
                break;
            if (shape !== null && !shape.matches(bytes, start, end))
                break;
            line++;
            lengths[characters]++;
            if (isQuoted)
                quotedRows++;
            if (duplicates !== null)
                duplicates.add(view, start, end, line);
            row = lineFeed + 1;
        }
        ledger.rows = line;
        tally.countMore('csv-quoted', quotedRows);
        return row;
    }
    add(view, start, end, line) {
        this.#duplicates?.add(view, start, end, line);
    }
    finish({ rows }) {
        return this.#duplicates?.finish(rows) ?? NOT_SEARCHED;
    }
}
// The three functions below look at the four bytes of a word at once. In their results the lowest
// bit that is set is the top bit of the first byte that was looked for; bits above may be wrong.
/** Bits of the bytes that are 0. */
function zeroesIn(word) {
    return (word - ONES) & ~word & TOP_BITS;
}
/** Bits of the control characters, U+0000 to U+001F and U+007F. */
function controlsIn(word) {
    return ((word - 0x20202020) | (word + ONES)) & ~word & TOP_BITS;
}
/** Number of UTF-8 continuation bytes (10xxxxxx) from `start` to before `end`. */
function continuationsIn(view, start, end) {
    let continuations = 0;
    for (let at = start; at < end; at += WORD_BYTES) {
        const left = end - at;
        const mask = left < WORD_BYTES ? (1 << (left << 3)) - 1 : -1;
        const word = view.getInt32(at, true) & mask;
        const tops = word & ~(word << 1) & TOP_BITS;
        continuations += imul(tops >>> 7, ONES) >>> 24;
    }
    return continuations;
}

;// CONCATENATED MODULE: ./lib/validator/choose-engine.js

/** Bytes of text that are read sooner by the kernel, although it has to be loaded. */
const KERNEL_BYTES = (/* unused pure expression or super */ null && (1 << 18));
/**
 * What reads the rows of a text.
 *
 * @param bytes of the text; null when that isn't known
 */
async function choose_engine_chooseEngine(settings, bytes) {
    if (bytes !== null && bytes < KERNEL_BYTES)
        return new PlainEngine(settings);
    const { Kernel } = await __nccwpck_require__.e(/* import() */ 82).then(__nccwpck_require__.bind(__nccwpck_require__, 82));
    return Kernel.load(settings) ?? new PlainEngine(settings);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(573);
;// CONCATENATED MODULE: ./lib/validator/row.js




/** Bytes of an account that are kept: enough for every account within the limit of characters. */
const KEPT_BYTES = 4 * rules/* MAX_ACCOUNT_CHARACTERS */.yp;
/** Room behind them for the words in which duplicates are looked for. */
const row_WORD_BYTES = 4;
/** Bytes of a row that are kept to guess at its encoding. */
const SAMPLE_BYTES = 512;
/**
 * Reads one row byte by byte: any row, of any length, cut anywhere, in constant memory. What the
 * row is about to be judged by stands in its fields once it is read. Used again for the next row.
 */
class row_Row {
    kind;
    accountType;
    shape;
    csv;
    line = 0;
    /** Bytes of the row, without its line ending. */
    length = 0;
    characters = 0;
    bytes = 0;
    invalidByte = 0;
    /** The account; only its first bytes when it is over the limit of characters. */
    kept = new Uint8Array(KEPT_BYTES + row_WORD_BYTES);
    keptView = new DataView(this.kept.buffer);
    /** Whether the file starts with a byte order mark of UTF-16. */
    isUtf16 = false;
    #utf8 = new Utf8Reader();
    #sample = new Uint8Array(SAMPLE_BYTES);
    /** A bit for each of U+0000 to U+001F that occurs. */
    #lowControls = 0;
    #hasDelete = false;
    #characterStart = 0;
    #firstCodePoint = 0;
    #lastCodePoint = 0;
    /** Whether a CR waits for the next byte: before LF it is a part of the line ending. */
    #holdsCr = false;
    constructor(settings) {
        this.kind = settings.kind;
        this.accountType = settings.accountType;
        this.shape = settings.shape?.description ?? '';
        this.csv = settings.format === 'csv' ? new CsvReader() : null;
    }
    /** Begins the row on `line`. */
    start(line) {
        this.line = line;
        this.length = 0;
        this.characters = 0;
        this.bytes = 0;
        this.invalidByte = 0;
        this.#lowControls = 0;
        this.#hasDelete = false;
        this.#utf8.reset();
        this.csv?.reset();
    }
    /** Reads from `from` on; returns the position behind the row's LF, or -1 when it isn't there. */
    read(chunk, from) {
        for (let at = from; at < chunk.length; at++) {
            const byte = chunk[at];
            if (byte === LF) {
                this.#holdsCr = false;
                this.#end();
                return at + 1;
            }
            if (this.#holdsCr)
                this.#take(CR);
            this.#holdsCr = byte === CR;
            if (byte !== CR)
                this.#take(byte);
        }
        return -1;
    }
    /** Ends the last row of a text that doesn't end in LF. */
    endWithoutLf() {
        if (this.#holdsCr)
            this.#take(CR);
        this.#holdsCr = false;
        this.#end();
    }
    /** The account; cut when it is over the limit of characters. */
    get account() {
        return Buffer.from(this.kept.buffer, 0, Math.min(this.bytes, KEPT_BYTES)).toString();
    }
    get controls() {
        const low = Array.from({ length: SPACE }, (_, codePoint) => codePoint);
        const found = low.filter((codePoint) => (this.#lowControls >>> codePoint) & 1);
        return this.#hasDelete ? [...found, DELETE] : found;
    }
    get hasControl() {
        return this.#lowControls !== 0 || this.#hasDelete;
    }
    get leadingWhiteSpace() {
        return this.bytes > 0 && isWhiteSpace(this.#firstCodePoint) ? this.#firstCodePoint : null;
    }
    get trailingWhiteSpace() {
        return this.bytes > 0 && isWhiteSpace(this.#lastCodePoint) ? this.#lastCodePoint : null;
    }
    get likelyEncoding() {
        if (this.isUtf16)
            return 'UTF-16';
        return isGb18030(this.#sample.subarray(0, this.length), this.length > SAMPLE_BYTES)
            ? 'GBK'
            : null;
    }
    #take(byte) {
        if (this.length < SAMPLE_BYTES)
            this.#sample[this.length] = byte;
        this.length++;
        if (this.invalidByte > 0)
            return;
        if (this.#utf8.complete)
            this.#characterStart = this.length;
        if (!this.#utf8.take(byte))
            this.invalidByte = this.#characterStart;
        else if (this.csv === null || this.csv.take(byte))
            this.#keep(byte);
    }
    #keep(byte) {
        if (this.bytes < KEPT_BYTES)
            this.kept[this.bytes] = byte;
        this.bytes++;
        if (!this.#utf8.complete)
            return;
        const { codePoint } = this.#utf8;
        this.characters++;
        if (this.characters === 1)
            this.#firstCodePoint = codePoint;
        this.#lastCodePoint = codePoint;
        if (codePoint < SPACE)
            this.#lowControls |= 1 << codePoint;
        if (codePoint === DELETE)
            this.#hasDelete = true;
    }
    #end() {
        if (this.invalidByte === 0 && !this.#utf8.complete)
            this.invalidByte = this.#characterStart;
        this.csv?.end();
    }
}
/** Whether bytes that are not UTF-8 are GB18030, of which GBK is a part; `isCut`: or start so. */
function isGb18030(bytes, isCut) {
    try {
        new TextDecoder('gb18030', { fatal: true }).decode(bytes, { stream: isCut });
        return true;
    }
    catch {
        // Also thrown by a Node that was built without the legacy encodings.
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/validator/tally.js

const RULE_IDS = Object.keys(rules/* RULES */.y0);
const RANKS = new Map(RULE_IDS.map((rule, rank) => [rule, rank]));
/** Counts findings by rule, and lists the first of each. */
class tally_Tally {
    #counts = new Map();
    #findings = [];
    /**
     * Counts a finding. True when it is among the first of its rule: then `list` must be called, and
     * only then is a message needed.
     */
    count(rule) {
        const count = this.counted(rule) + 1;
        this.#counts.set(rule, count);
        return count <= MAX_FINDINGS_PER_RULE;
    }
    /** Findings of a rule so far. */
    counted(rule) {
        return this.#counts.get(rule) ?? 0;
    }
    /** Counts findings of which those that are to be listed are, or will be. */
    countMore(rule, findings) {
        if (findings > 0)
            this.#counts.set(rule, this.counted(rule) + findings);
    }
    /** Lists a finding that was counted; without a line it is about the whole file. */
    list(rule, message, line) {
        const { severity } = RULES[rule];
        this.#findings.push({ rule, severity, ...(line === undefined ? {} : { line }), message });
    }
    /** Counts and lists a finding about the whole file. */
    add(rule, message) {
        if (this.count(rule))
            this.list(rule, message);
    }
    /** Takes over what another tally has, of other rules. */
    absorb(other) {
        for (const [rule, count] of other.#counts)
            this.#counts.set(rule, count);
        this.#findings.push(...other.#findings);
    }
    /** The findings, as a report gives them. */
    summary() {
        const counts = {};
        const totals = { error: 0, warning: 0 };
        for (const rule of RULE_IDS) {
            const count = this.#counts.get(rule);
            if (count === undefined)
                continue;
            counts[rule] = count;
            totals[RULES[rule].severity] += count;
        }
        const findings = this.#findings.toSorted(compareFindings);
        return { errors: totals.error, warnings: totals.warning, counts, findings };
    }
}
/** The whole file first, then by line; at the same place in the order of the rules. */
function compareFindings(one, other) {
    const lines = (one.line ?? 0) - (other.line ?? 0);
    return lines === 0 ? RANKS.get(one.rule) - RANKS.get(other.rule) : lines;
}

;// CONCATENATED MODULE: ./lib/validator/titles.js
/** Words that stand at the head of a column of accounts, never for one. */
const TITLES = new Set(`account accounts account_id accountid id user users user_id userid username uid openid unionid
  phone phone_number mobile tel telephone email e-mail mail token device_token qq imei idfa oaid
  账号 帐号 账户 号码 手机 手机号 手机号码 电话 邮箱 用户 用户id 用户名`.split(/\s+/));
/** Whether an account is a column title; case and one pair of quotes around it are ignored. */
function titles_isTitle(account) {
    const isQuoted = account.length > 1 && account.startsWith('"') && account.endsWith('"');
    return TITLES.has((isQuoted ? account.slice(1, -1) : account).toLowerCase());
}

;// CONCATENATED MODULE: ./lib/validator/rows.js








const UTF8_MARK = (/* unused pure expression or super */ null && ([0xef, 0xbb, 0xbf]));
const UTF16_MARKS = (/* unused pure expression or super */ null && ([
    [0xff, 0xfe],
    [0xfe, 0xff],
]));
/** Reads the rows of a text, chunk by chunk, and judges each. */
class rows_RowReader {
    #settings;
    #ledger;
    #engine;
    #row;
    /** Whether `#row` has begun in an earlier chunk. */
    #isInRow = false;
    /** The first bytes, until there are enough to know a byte order mark; null from then on. */
    #head = new Uint8Array(0);
    #hasMark = false;
    /** @param engine made for the same settings, and for this text alone */
    constructor(settings, engine) {
        this.#settings = settings;
        this.#engine = engine;
        this.#row = new Row(settings);
        this.#ledger = {
            rows: 0,
            lengths: new Float64Array(MAX_ACCOUNT_CHARACTERS + 1),
            tally: new Tally(),
        };
    }
    /** Rows so far. */
    get rows() {
        return this.#ledger.rows;
    }
    /** Reads the next bytes of the text, which are not kept. */
    push(bytes) {
        if (this.#head === null) {
            this.#read(bytes);
            return;
        }
        const head = this.#head.length === 0 ? bytes : Buffer.concat([this.#head, bytes]);
        if (head.length < UTF8_MARK.length)
            this.#head = Uint8Array.from(head);
        else
            this.#start(head);
    }
    /** Ends the text. Call once. */
    end() {
        if (this.#head !== null)
            this.#start(this.#head);
        if (this.#isInRow) {
            this.#row.endWithoutLf();
            this.#judge();
        }
        const { rows, tally } = this.#ledger;
        const found = this.#engine.finish(this.#ledger);
        for (const line of found.lines)
            tally.list('duplicate', duplicateMessage(line), line);
        tally.countMore('duplicate', found.count);
        const lengths = [...this.#ledger.lengths]
            .map((accounts, characters) => ({ characters, accounts }))
            .filter(({ accounts }) => accounts > 0);
        return {
            rows,
            accounts: lengths.reduce((sum, { accounts }) => sum + accounts, 0),
            duplicatesCheckedRows: found.checkedRows,
            lengths,
            hasMark: this.#hasMark,
            findings: tally,
        };
    }
    /** Begins the text with its first bytes: at least three, or all of them. */
    #start(head) {
        this.#head = null;
        this.#hasMark = startsWith(head, UTF8_MARK);
        this.#row.isUtf16 = UTF16_MARKS.some((mark) => startsWith(head, mark));
        this.#read(this.#hasMark ? head.subarray(UTF8_MARK.length) : head);
    }
    #read(bytes) {
        for (let start = 0; start < bytes.length; start += MAX_CHUNK_BYTES) {
            this.#readChunk(bytes.subarray(start, start + MAX_CHUNK_BYTES));
        }
    }
    #readChunk(bytes) {
        let at = this.#isInRow ? this.#readRow(bytes, 0) : 0;
        const wholeRows = bytes.subarray(at, bytes.lastIndexOf(LF) + 1);
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        const chunk = { bytes, view, isUtf8: isUtf8(wholeRows) };
        while (at < bytes.length) {
            // The first row may be a column title, and so is never plain.
            if (this.#ledger.rows > 0)
                at = this.#engine.read(chunk, at, this.#ledger);
            if (at < bytes.length)
                at = this.#skipBlankRows(bytes, at);
            if (at < bytes.length)
                at = this.#readRow(bytes, at);
        }
    }
    /** Counts blank rows at once when no more of them are listed: an archive can hold billions. */
    #skipBlankRows(bytes, from) {
        const { tally } = this.#ledger;
        if (bytes[from] !== LF || tally.counted('row-blank') < MAX_FINDINGS_PER_RULE)
            return from;
        let at = from;
        while (bytes[at] === LF)
            at++;
        tally.countMore('row-blank', at - from);
        this.#ledger.rows += at - from;
        return at;
    }
    /** Reads one row, or what there is of it; returns where it stopped. */
    #readRow(bytes, from) {
        if (!this.#isInRow)
            this.#row.start(this.#ledger.rows + 1);
        const next = this.#row.read(bytes, from);
        this.#isInRow = next < 0;
        if (this.#isInRow)
            return bytes.length;
        this.#judge();
        return next;
    }
    #judge() {
        const row = this.#row;
        const error = this.#errorOf(row);
        this.#ledger.rows++;
        if (error !== null)
            this.#report(error);
        if (error === 'encoding' || error === 'csv-quote' || error === 'csv-columns')
            return;
        if (row.characters <= MAX_ACCOUNT_CHARACTERS && row.bytes > MAX_ACCOUNT_BYTES) {
            this.#report('account-bytes');
        }
        if (row.hasControl)
            this.#report('control-character');
        if (row.leadingWhiteSpace !== null || row.trailingWhiteSpace !== null) {
            this.#report('whitespace');
        }
        if (row.line === 1 && isTitle(row.account))
            this.#report('header-row');
        if (row.csv?.quoted)
            this.#report('csv-quoted');
        if (error !== null)
            return;
        this.#ledger.lengths[row.characters]++;
        this.#engine.add(row.keptView, 0, row.bytes, row.line);
    }
    #errorOf(row) {
        const { kind, leastCharacters, mostCharacters, shape } = this.#settings;
        if (row.invalidByte > 0)
            return 'encoding';
        if (row.csv?.error)
            return row.csv.error;
        if (row.length === 0)
            return 'row-blank';
        if (row.characters < leastCharacters || row.characters > mostCharacters) {
            return kind === 'token' ? 'token-length' : 'account-length';
        }
        if (shape !== null && !shape.matches(row.kept, 0, row.bytes))
            return 'account-type';
        return null;
    }
    #report(rule) {
        const { tally } = this.#ledger;
        if (tally.count(rule))
            tally.list(rule, rowMessage(rule, this.#row), this.#row.line);
    }
}
function startsWith(bytes, mark) {
    return mark.every((byte, at) => bytes[at] === byte);
}

;// CONCATENATED MODULE: ./lib/validator/span-again.js


/**
 * A part of bytes that are read for the second time. All of them are read, and have to be what they
 * were: what is taken from the part then belongs to what was found out about the whole.
 *
 * @param chunks all the bytes, each chunk good until the next is asked for
 * @throws {FileAlteredError} at the end, at the latest; what `chunks` throws
 */
function* span_again_spanAgain(chunks, { start, end }, first) {
    const hash = createHash('sha256');
    let size = 0;
    for (const chunk of chunks) {
        const from = Math.max(0, start - size);
        const to = Math.min(chunk.length, end - size);
        size += chunk.length;
        if (size > first.size)
            throw new FileAlteredError();
        hash.update(chunk);
        if (from < to)
            yield chunk.subarray(from, to);
    }
    if (hash.digest('hex') !== first.sha256)
        throw new FileAlteredError();
}

;// CONCATENATED MODULE: ./lib/validator/validation.js








/** One run of the validator over one package, from its name and bytes to the report. */
class validation_Validation {
    #name;
    #format;
    #checks;
    #hooks;
    #tally = new Tally();
    #entry = null;
    #size = null;
    #contentSize = null;
    #sha256 = null;
    #totals = null;
    /** @param name base name of the file */
    constructor(name, checks, hooks) {
        this.#name = name;
        this.#format = formatOf(name);
        this.#checks = checks;
        this.#hooks = hooks;
    }
    /**
     * Reads the package and reports on it. Call once.
     *
     * @throws the reason of the signal, and what `source` throws, unless that is a `FileError`
     */
    async run(source) {
        try {
            await this.#read(source);
        }
        catch (error) {
            if (error instanceof FileError)
                return this.refuse(error);
            throw error;
        }
        // Of an empty archive, that it is empty says it all.
        const isEmptyZip = this.#format === 'zip' && this.#size === 0;
        if (!isEmptyZip)
            judgeName(this.#name, this.#tally);
        return this.#report();
    }
    /** Reports on a file that can't be opened or read. */
    refuse(error) {
        if (error.rule === 'file-missing') {
            this.#tally.add('file-missing', FILE_MESSAGES['file-missing']);
        }
        else {
            judgeName(this.#name, this.#tally);
            const isAltered = error instanceof FileAlteredError;
            const message = isAltered ? ALTERED_MESSAGE : unreadableMessage(error.message);
            this.#tally.add('file-unreadable', message);
            // Of what was read before, nothing holds.
            this.#entry = null;
            this.#size = null;
            this.#sha256 = null;
        }
        return this.#report();
    }
    async #read({ chunks, totalBytes, again }) {
        if (totalBytes !== null && totalBytes > MAX_FILE_BYTES) {
            return this.#refuseSize(totalBytes, true);
        }
        const hash = createHash('sha256');
        const archive = this.#format === 'zip' ? new ByteCollector() : null;
        const rows = this.#format === null || this.#format === 'zip'
            ? null
            : await this.#rowReader(this.#format, totalBytes);
        let size = 0;
        for await (const chunk of chunks) {
            this.#hooks.signal?.throwIfAborted();
            size += chunk.length;
            if (size > MAX_FILE_BYTES)
                return this.#refuseSize(size, false);
            hash.update(chunk);
            this.#hooks.onBytes?.(chunk);
            archive?.push(chunk);
            rows?.push(chunk);
            this.#hooks.onProgress?.({ bytes: size, totalBytes, rows: rows?.rows ?? 0 });
        }
        this.#hooks.signal?.throwIfAborted();
        this.#size = size;
        this.#sha256 = hash.digest('hex');
        if (rows !== null)
            this.#take(rows.end());
        else if (size === 0)
            this.#tally.add('file-empty', FILE_MESSAGES['file-empty']);
        else if (archive !== null)
            await this.#readArchive(archive, again);
        if (size > MAX_FILE_BYTES_DECIMAL) {
            this.#tally.add('file-size-decimal', decimalSizeMessage(size));
        }
    }
    #refuseSize(size, isAll) {
        this.#size = size;
        this.#tally.add('file-size', sizeMessage(size, isAll));
    }
    async #readArchive(archive, again) {
        // Loaded only now: most packages are none.
        const { ArchiveError, openArchive } = await __nccwpck_require__.e(/* import() */ 996).then(__nccwpck_require__.bind(__nccwpck_require__, 996));
        const { entry, problems, content } = openArchive(archive.bytes());
        this.#entry = entry;
        for (const { rule, message } of problems)
            this.#tally.add(rule, message);
        if (content === null)
            return;
        let data = [];
        // The archive's bytes and the duplicates' table are large, and need not be there together.
        const read = (span) => {
            const first = { size: this.#size, sha256: this.#sha256 };
            data = spanAgain(again(), span, first);
            archive.free();
            return data;
        };
        try {
            await this.#readContent(content, again === null ? undefined : read);
        }
        catch (error) {
            if (!(error instanceof ArchiveError))
                throw error;
            // The rest tells whether this is about the archive that was there at first.
            for (const _ of data)
                ;
            this.#tally.add(error.rule, error.message);
        }
    }
    async #readContent(content, read) {
        const { signal, onProgress } = this.#hooks;
        const rows = await this.#rowReader(content.format, content.size);
        const bytes = this.#size ?? 0;
        let contentSize = 0;
        for await (const chunk of content.chunks({ signal, read })) {
            signal?.throwIfAborted();
            contentSize += chunk.length;
            rows.push(chunk);
            onProgress?.({ bytes, totalBytes: bytes, rows: rows.rows });
        }
        signal?.throwIfAborted();
        this.#contentSize = contentSize;
        this.#take(rows.end());
    }
    /** @param bytes of the text; null when that isn't known */
    async #rowReader(format, bytes) {
        const settings = { ...this.#checks, format };
        return new RowReader(settings, await chooseEngine(settings, bytes));
    }
    /** Takes what was found in the rows, once nothing can turn up any more that makes it void. */
    #take(totals) {
        this.#totals = totals;
        this.#tally.absorb(totals.findings);
        if (totals.hasMark)
            this.#tally.add('bom', FILE_MESSAGES.bom);
        if (totals.rows === 0)
            this.#tally.add('file-empty', FILE_MESSAGES['file-empty']);
    }
    #report() {
        const { errors, warnings, counts, findings } = this.#tally.summary();
        const isText = this.#format === 'txt' || this.#format === 'csv';
        return {
            file: this.#name,
            format: this.#format,
            entry: this.#entry,
            kind: this.#checks.kind,
            size: this.#size,
            contentSize: isText ? this.#size : this.#contentSize,
            sha256: this.#sha256,
            rows: this.#totals?.rows ?? 0,
            accounts: this.#totals?.accounts ?? 0,
            duplicates: counts.duplicate ?? 0,
            duplicatesCheckedRows: this.#totals?.duplicatesCheckedRows ?? 0,
            valid: errors === 0,
            errors,
            warnings,
            counts,
            findings,
            lengths: this.#totals?.lengths ?? [],
        };
    }
}
/** Joins chunks. */
class ByteCollector {
    /** Grows in its place, within what is set aside for it; what isn't written to takes no memory. */
    #buffer = new ArrayBuffer(0, { maxByteLength: MAX_FILE_BYTES });
    push(chunk) {
        const length = this.#buffer.byteLength;
        this.#buffer.resize(length + chunk.length);
        new Uint8Array(this.#buffer, length).set(chunk);
    }
    /** All the bytes there were; none of them is left after `free`. */
    bytes() {
        return Buffer.from(this.#buffer, 0, this.#buffer.byteLength);
    }
    /** Gives the memory back at once, which dropping the buffer would not. */
    free() {
        this.#buffer.resize(0);
    }
}

;// CONCATENATED MODULE: ./lib/validator/index.js






/**
 * Validates the package at `path`.
 *
 * @throws {TypeError} for options that can't be used, and the signal's reason; never for a bad
 * package
 */
async function validatePackage(path, options = {}) {
    checkText('path', path);
    const validation = new Validation(basename(path), checksFor(options), options);
    options.signal?.throwIfAborted();
    const file = openOrError(path);
    if (file instanceof FileError)
        return validation.refuse(file);
    try {
        return await validation.run({
            totalBytes: file.size,
            chunks: file.chunks(),
            again: () => file.chunksAgain(),
        });
    }
    finally {
        file.close();
    }
}
/**
 * Validates a package whose bytes come from anywhere; `name` stands for the file name.
 *
 * @throws {TypeError} for options that can't be used and a stream of anything but bytes, the
 * signal's reason, and whatever the stream itself throws
 */
async function validatePackageStream(bytes, options) {
    checkText('name', options.name);
    const validation = new Validation(basename(options.name), checksFor(options), options);
    return validation.run({
        totalBytes: null,
        chunks: chunksOf(bytes, options.signal),
        again: null,
    });
}
function checkText(option, value) {
    if (typeof value !== 'string')
        throw new TypeError(`${option} must be a string`);
}
function openOrError(path) {
    try {
        return PackageFile.open(path);
    }
    catch (error) {
        if (error instanceof FileError)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/present/report-text.js


/** Findings that are shown of each rule, for people who will then look at the package itself. */
const SHOWN_PER_RULE = 5;
/** Whether a package passes: no errors, and under `strict` no warnings. */
function report_text_passes(report, strict) {
    return report.valid && !(strict && report.warnings > 0);
}
/** The outcome in one sentence. It holds the file name. */
function verdict(report, strict) {
    return `${report.file} ${report_text_judgement(report, strict)}`;
}
/** The outcome as a sentence that goes on from the file name. */
function report_text_judgement(report, strict) {
    const warnings = formatCount(report.warnings, 'warning');
    if (!report.valid) {
        const found = formatCount(report.errors, 'error');
        return `is not valid: ${report.warnings > 0 ? `${found} and ${warnings}` : found}.`;
    }
    if (!report_text_passes(report, strict)) {
        return `has no error, but ${warnings}, and under \`strict\` warnings fail the run.`;
    }
    const accounts = formatCount(report.accounts, report.kind);
    return report.warnings > 0 ? `is valid, with ${warnings}: ${accounts}.` : `is valid: ${accounts}.`;
}
/** What the report knows of the package besides its name, as pairs of a label and a value. */
function report_text_packageFacts(report) {
    const { entry, format, kind, size, contentSize, sha256 } = report;
    const facts = [];
    if (entry !== null)
        facts.push(['Entry', entry]);
    if (format !== null)
        facts.push(['Format', format]);
    facts.push(['Kind', kind]);
    // No rows means that none could be read: zeros would say less than nothing.
    if (report.rows > 0)
        facts.push(...rowFacts(report));
    if (size !== null)
        facts.push(['Size', sizeText(size)]);
    if (contentSize !== null && contentSize !== size) {
        facts.push(['Text size', sizeText(contentSize)]);
    }
    if (sha256 !== null)
        facts.push(['SHA-256', sha256]);
    return facts;
}
function rowFacts(report) {
    return [
        ['Rows', formatInteger(report.rows)],
        ['Valid', formatInteger(report.accounts)],
        ['Distinct', formatInteger(report.accounts - report.duplicates)],
        ['Duplicates', duplicatesText(report)],
    ];
}
/** The findings by rule, errors first, then in the order of the rules. */
function report_text_findingsByRule(report) {
    const rules = Object.keys(RULES);
    const groups = rules
        .filter((rule) => report.counts[rule] !== undefined)
        .map((rule) => ({
        rule,
        severity: RULES[rule].severity,
        count: report.counts[rule] ?? 0,
        listed: report.findings.filter((finding) => finding.rule === rule),
    }));
    return [
        ...groups.filter((group) => group.severity === 'error'),
        ...groups.filter((group) => group.severity === 'warning'),
    ];
}
/** The whole report for people: verdict, facts, and the first findings of each rule. */
function reportLines(report, strict) {
    const facts = report_text_packageFacts(report);
    const width = Math.max(...facts.map(([label]) => label.length));
    return [
        { tone: verdictTone(report, strict), text: verdict(report, strict) },
        ...facts.map(([label, value]) => plain(`  ${label.padEnd(width)}  ${value}`)),
        ...report_text_findingsByRule(report).flatMap(ruleLines),
    ];
}
function ruleLines(group) {
    const shown = group.listed.slice(0, SHOWN_PER_RULE);
    const more = group.count - shown.length;
    return [
        {
            tone: group.severity,
            text: `${group.severity} ${group.rule}: ${formatCount(group.count, 'time')}`,
        },
        ...shown.map((finding) => plain(`  ${finding.message}`)),
        ...(more > 0 ? [{ tone: 'muted', text: `  and ${formatInteger(more)} more` }] : []),
    ];
}
function verdictTone(report, strict) {
    if (!report_text_passes(report, strict))
        return 'error';
    return report.warnings > 0 ? 'warning' : 'success';
}
function plain(text) {
    return { tone: 'plain', text };
}
function sizeText(bytes) {
    return bytes < 1024 ? formatBytes(bytes) : `${formatBytes(bytes)} (${formatInteger(bytes)} bytes)`;
}
function duplicatesText(report) {
    const count = formatInteger(report.duplicates);
    return report.duplicatesCheckedRows === report.rows
        ? count
        : `${count} (looked for in the first ${formatCount(report.duplicatesCheckedRows, 'row')} only)`;
}

;// CONCATENATED MODULE: ./lib/actions/summary.js




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
    return `${code(harmless(report.file))} ${prose(judgement(report, strict))}`;
}
function headline({ report, strict, outcome }) {
    if (!passes(report, strict))
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
            return [prose(harmless(outcome.problem)), judged];
        case 'refused':
            return [`${judged} Nothing was sent.`];
        case 'validated':
            return [judged];
    }
}
/** The package in one row, so that what is wrong with it stays in sight; the digest below. */
function packageSections({ report, harmless }) {
    const facts = new Map([['File', report.file], ...packageFacts(report)]);
    const sha256 = facts.get('SHA-256');
    facts.delete('SHA-256');
    const cells = Array.from(facts, ([label, value]) => NAME_FACTS.has(label) ? code(harmless(value)) : escapeMarkdown(value));
    const row = table([...facts.keys()], [cells]);
    return sha256 === undefined ? [row] : [row, `SHA-256: ${code(sha256)}`];
}
/** Errors, then warnings: each rule with how often, where first, and what to do. */
function findingsSections({ report, harmless }) {
    const groups = findingsByRule(report);
    return ['error', 'warning'].flatMap((severity) => {
        const own = groups.filter((group) => group.severity === severity);
        if (own.length === 0)
            return [];
        const count = severity === 'error' ? report.errors : report.warnings;
        const rows = own.map((group) => [
            code(group.rule),
            formatInteger(group.count),
            linesText(group),
            prose(harmless(group.listed[0]?.message ?? '')),
        ]);
        return [
            `### ${formatCount(count, severity)}`,
            table(['Rule', 'Times', 'Lines', 'The first of them, and what to do'], rows, ['l', 'r']),
        ];
    });
}
/** The first lines of a rule; a space that can't be broken keeps a few words together. */
function linesText({ listed, count }) {
    const lines = listed.flatMap((finding) => finding.line ?? []).slice(0, LINES_PER_RULE);
    if (lines.length === 0)
        return 'whole&nbsp;file';
    return `${lines.map(formatInteger).join(', ')}${count > lines.length ? ',&nbsp;…' : ''}`;
}
function pushSection(outcome) {
    return [
        '### Push to it',
        `With the push action, in a job that comes after this one. To push to this very package from elsewhere, give \`upload-id: '${outcome.uploadId}'\`.`,
        fenced('yaml', outcome.pushSnippet),
    ];
}

// EXTERNAL MODULE: ./lib/http/service-url.js
var service_url = __nccwpck_require__(771);
// EXTERNAL MODULE: ./lib/tpns/credentials.js
var credentials = __nccwpck_require__(113);
;// CONCATENATED MODULE: ./lib/tpns/regions.js
/** The four TPNS sites (Service URL, 1024/38517). An application lives in exactly one. */
const REGIONS = {
    guangzhou: 'https://api.tpns.tencent.com',
    shanghai: 'https://api.tpns.sh.tencent.com',
    hongkong: 'https://api.tpns.hk.tencent.com',
    singapore: 'https://api.tpns.sgp.tencent.com',
};
const ALIASES = new Map([
    ['guangzhou', 'guangzhou'],
    ['ap-guangzhou', 'guangzhou'],
    ['gz', 'guangzhou'],
    ['shanghai', 'shanghai'],
    ['ap-shanghai', 'shanghai'],
    ['sh', 'shanghai'],
    ['hongkong', 'hongkong'],
    ['ap-hongkong', 'hongkong'],
    ['hk', 'hongkong'],
    ['singapore', 'singapore'],
    ['ap-singapore', 'singapore'],
    ['sgp', 'singapore'],
]);
/** Every text that names a region, for messages. */
const REGION_NAMES = [...ALIASES.keys()];
/** The region that `text` names: `singapore`, `ap-singapore` or `sgp`; undefined if none. */
function parseRegion(text) {
    return ALIASES.get(text);
}
/** Service URL of a region. */
function regionUrl(region) {
    return new URL(REGIONS[region]);
}
/** The region whose service URL this is; undefined for any other. */
function regionOf(serviceUrl) {
    const regions = Object.keys(REGIONS);
    return regions.find((region) => regionUrl(region).href === serviceUrl.href);
}

;// CONCATENATED MODULE: ./lib/settings/reader.js

const BOOLEANS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/**
 * Reads settings and collects every problem, so that a user gets to see all of them in one run. A
 * reader that meets a problem returns a harmless stand-in; `finish` throws before one is used.
 */
class SettingReader {
    #source;
    #problems = [];
    constructor(source) {
        this.#source = source;
    }
    /** The trimmed value of a setting; empty when it is not given. */
    text(name) {
        return (this.#source.value(name) ?? '').trim();
    }
    /** The trimmed value of a setting that must not be empty; `what` says what it should hold. */
    required(name, what) {
        const value = this.text(name);
        if (value === '')
            this.problem(name, `is missing: ${what}`);
        return value;
    }
    /** `true` or `false`, in the spellings of the YAML core schema; `fallback` when empty. */
    boolean(name, fallback) {
        const value = this.text(name);
        if (value === '')
            return fallback;
        const parsed = BOOLEANS.get(value);
        if (parsed === undefined)
            this.problem(name, 'must be `true` or `false`.');
        return parsed ?? fallback;
    }
    /** A whole number from `min` to `max`, in digits; `fallback` when empty. */
    integer(name, range) {
        const value = this.text(name);
        if (value === '')
            return range.fallback;
        const parsed = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
        if (parsed >= range.min && parsed <= range.max)
            return parsed;
        this.problem(name, `must be a whole number from ${range.min} to ${range.max}.`);
        return range.fallback;
    }
    /** One of the `allowed` values, to the letter; `fallback` when empty. */
    choice(name, allowed, fallback) {
        const value = this.text(name);
        if (value === '')
            return fallback;
        const chosen = allowed.find((candidate) => candidate === value);
        if (chosen === undefined)
            this.problem(name, `must be one of ${listOf(allowed)}.`);
        return chosen ?? fallback;
    }
    /** Notes a problem of one setting; `sentence` goes on from its name. */
    problem(name, sentence) {
        this.#problems.push(`${this.label(name)} ${sentence}`);
    }
    /** Notes a problem in a sentence of its own. */
    note(sentence) {
        this.#problems.push(sentence);
    }
    /** What messages call a setting. */
    label(name) {
        return `\`${this.#source.label(name)}\``;
    }
    /** @throws {InputError} with every problem noted so far, if any */
    finish() {
        if (this.#problems.length > 0)
            throw new errors/* InputError */.dz(this.#problems);
    }
}
/** Values as they stand in a message: each as code, separated by commas. */
function listOf(values) {
    return Array.from(values, (value) => `\`${value}\``).join(', ');
}

;// CONCATENATED MODULE: ./lib/settings/shared.js





/** Names of the settings that several actions and commands share, each written once. */
const SETTINGS = {
    file: 'file',
    region: 'region',
    serviceUrl: 'service-url',
    accessId: 'access-id',
    secretKey: 'secret-key',
    kind: 'kind',
    accountType: 'account-type',
    strict: 'strict',
    retries: 'retries',
    timeout: 'timeout',
};
/** Reads `kind`, `account-type` and `strict`. */
function readValidation(reader) {
    return { ...readKind(reader), strict: reader.boolean(SETTINGS.strict, false) };
}
/** Reads `kind` and `account-type`. */
function readKind(reader) {
    const kind = reader.choice(SETTINGS.kind, ['account', 'token'], 'account');
    const accountType = readAccountType(reader);
    if (accountType === undefined)
        return { kind };
    if (kind === 'token') {
        reader.problem(SETTINGS.accountType, `goes with ${reader.label(SETTINGS.kind)} \`account\` only: tokens have no account type.`);
    }
    return { kind, accountType };
}
/** Reads `account-type`, a number or a name; undefined when it is empty. */
function readAccountType(reader) {
    const value = reader.text(SETTINGS.accountType);
    if (value === '')
        return undefined;
    const accountType = account_types_parseAccountType(value);
    if (accountType === undefined) {
        const pairs = Object.entries(account_types_ACCOUNT_TYPES).map(([number, name]) => `${number} (${name})`);
        reader.problem(SETTINGS.accountType, `must be the number or the name of an account type: ${pairs.join(', ')}.`);
    }
    return accountType;
}
/** Reads `region` and `service-url`; the latter wins. */
function readService(reader) {
    const regionText = reader.text(SETTINGS.region) || 'guangzhou';
    const region = parseRegion(regionText);
    if (region === undefined) {
        reader.problem(SETTINGS.region, `must be one of ${listOf(REGION_NAMES)}.`);
    }
    const serviceUrl = readServiceUrl(reader);
    return serviceUrl === undefined
        ? { serviceUrl: regionUrl(region ?? 'guangzhou'), service: `TPNS in ${region}` }
        : { serviceUrl, service: serviceUrl.origin };
}
/** Reads `service-url`; undefined when it is empty, or can't be used. */
function readServiceUrl(reader) {
    const text = reader.text(SETTINGS.serviceUrl);
    if (text === '')
        return undefined;
    const parsed = (0,service_url/* parseServiceUrl */.iO)(text);
    if ('url' in parsed)
        return parsed.url;
    reader.problem(SETTINGS.serviceUrl, `can't be used: ${parsed.problem}.`);
    return undefined;
}
/** Reads `access-id` and `secret-key`, both required. */
function readCredentials(reader) {
    const accessId = reader.required(SETTINGS.accessId, 'give the AccessID of the application, from the TPNS console.');
    const secretKey = reader.required(SETTINGS.secretKey, 'give the SecretKey of the application, kept in a secret.');
    for (const problem of (0,credentials/* credentialProblems */._e)({ accessId, secretKey })) {
        if (!problem.endsWith('empty'))
            reader.note(`Credentials: ${problem}.`);
    }
    return { accessId, secretKey };
}
/** Reads `retries` (0 to 10) and `timeout` (1 to 3600 seconds). */
function readAttempts(reader) {
    const retries = reader.integer(SETTINGS.retries, { min: 0, max: 10, fallback: 3 });
    const seconds = reader.integer(SETTINGS.timeout, { min: 1, max: 3600, fallback: 120 });
    return { retries, timeoutMs: seconds * 1000 };
}

;// CONCATENATED MODULE: ./lib/actions/inputs.js

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
    return new SettingReader(source);
}

;// CONCATENATED MODULE: ./lib/actions/push/inputs.js





/** Names of the inputs of the push action, each written once. */
const PUSH_INPUTS = {
    uploadId: 'upload-id',
    region: SETTINGS.region,
    serviceUrl: SETTINGS.serviceUrl,
    accessId: SETTINGS.accessId,
    secretKey: SETTINGS.secretKey,
    kind: SETTINGS.kind,
    title: 'title',
    content: 'content',
    messageType: 'message-type',
    environment: 'environment',
    accountType: SETTINGS.accountType,
    accountPushType: 'account-push-type',
    sendTime: 'send-time',
    expireTime: 'expire-time',
    pushSpeed: 'push-speed',
    planId: 'plan-id',
    payload: 'payload',
    dryRun: 'dry-run',
    retries: SETTINGS.retries,
    timeout: SETTINGS.timeout,
};
/** Inputs by the field of the request that they set. */
const INPUT_OF = new Map([
    ['message_type', PUSH_INPUTS.messageType],
    ['message.title', PUSH_INPUTS.title],
    ['message.content', PUSH_INPUTS.content],
    ['environment', PUSH_INPUTS.environment],
    ['account_type', PUSH_INPUTS.accountType],
    ['account_push_type', PUSH_INPUTS.accountPushType],
    ['send_time', PUSH_INPUTS.sendTime],
    ['expire_time', PUSH_INPUTS.expireTime],
    ['push_speed', PUSH_INPUTS.pushSpeed],
    ['plan_id', PUSH_INPUTS.planId],
]);
/**
 * Reads the inputs of the push action. A pure function of the environment and the time.
 *
 * @throws {InputError} with every problem of the inputs
 */
function readPushInputs(env, options) {
    const reader = inputReader(env);
    // Before anything is said, be it about the inputs themselves.
    options.registerSecret?.(reader.text(PUSH_INPUTS.secretKey));
    const given = readSettings(reader);
    const payload = readPayload(reader);
    const settings = { ...given, payload: payload ?? {} };
    const request = (0,push_request/* buildPush */.hD)(settings);
    const isAccountType = (digits) => account_types_parseAccountType(digits) !== undefined;
    for (const problem of (0,push_request/* pushProblems */.vx)(request, { now: options.now, isAccountType })) {
        // Title and content may be in the payload that can't be read.
        const isKnown = payload !== null || !problem.field.startsWith('message.');
        if (isKnown)
            report(problem, settings, reader);
    }
    const dryRun = reader.boolean(PUSH_INPUTS.dryRun, false);
    const inputs = {
        uploadId: settings.uploadId,
        kind: settings.kind,
        request,
        dryRun,
        ...readService(reader),
        ...(dryRun ? { accessId: '', secretKey: '' } : readCredentials(reader)),
        ...readAttempts(reader),
    };
    reader.finish();
    return inputs;
}
function readSettings(reader) {
    const uploadId = readUploadId(reader);
    const { kind, accountType } = readKind(reader);
    const text = (name) => reader.text(name) || undefined;
    return {
        uploadId,
        kind,
        title: text(PUSH_INPUTS.title),
        content: text(PUSH_INPUTS.content),
        messageType: reader.choice(PUSH_INPUTS.messageType, ['notify', 'message'], 'notify'),
        environment: reader.choice(PUSH_INPUTS.environment, ['product', 'dev'], undefined),
        // With tokens it is a problem already, and should not be told twice.
        accountType: kind === 'token' ? undefined : accountType,
        accountPushType: readAccountPushType(reader),
        sendTime: text(PUSH_INPUTS.sendTime),
        expireTime: reader.integer(PUSH_INPUTS.expireTime, { ...push_request/* EXPIRE_TIME */.Au, fallback: undefined }),
        pushSpeed: reader.integer(PUSH_INPUTS.pushSpeed, { ...push_request/* PUSH_SPEED */.d8, fallback: undefined }),
        planId: text(PUSH_INPUTS.planId),
    };
}
/** Digits, however many: numbers of JavaScript keep only about sixteen of them. */
function readUploadId(reader) {
    const name = PUSH_INPUTS.uploadId;
    const value = reader.required(name, 'give the `uploadId` that the upload put out.');
    if (/^[1-9]\d*$/.test(value))
        return value;
    if (value !== '')
        reader.problem(name, 'must be a positive whole number: digits only.');
    return '1';
}
function readAccountPushType(reader) {
    const chosen = reader.choice(PUSH_INPUTS.accountPushType, ['latest', 'all'], undefined);
    return chosen && (chosen === 'latest' ? 0 : 1);
}
/** Empty when there is none; null when it holds no object. */
function readPayload(reader) {
    const text = reader.text(PUSH_INPUTS.payload);
    if (text === '')
        return {};
    const { payload, problem } = (0,tpns_payload/* parsePayload */.ex)(text);
    if (problem !== null)
        reader.problem(PUSH_INPUTS.payload, `${problem}.`);
    return payload;
}
/** Names a problem by where the user put the value: in an input, or in the payload. */
function report(problem, settings, reader) {
    const { field, sentence } = problem;
    const input = INPUT_OF.get(field);
    if (input !== undefined && !names(settings.payload, field.split('.'))) {
        reader.problem(input, sentence);
    }
    else if (field === 'message') {
        reader.note(`The message (\`title\`, \`content\` and what \`payload\` adds) ${sentence}`);
    }
    else {
        reader.problem(PUSH_INPUTS.payload, `sets \`${field}\`, which ${sentence}`);
    }
}
function names(object, [key = '', ...rest]) {
    if (!Object.hasOwn(object, key) || rest.length === 0)
        return Object.hasOwn(object, key);
    const value = (0,tpns_payload/* own */.ZV)(object, key);
    return (0,tpns_payload/* isObject */.Gv)(value) && names(value, rest);
}

;// CONCATENATED MODULE: ./lib/actions/push/outputs.js
/** Names of the outputs of the push action, each written once. */
const PUSH_OUTPUTS = { pushId: 'pushId', request: 'request' };

;// CONCATENATED MODULE: ./lib/actions/markdown.js
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
function markdown_escapeMarkdown(text) {
    return references(text).replace(/&#(?:35|45|46|47|58|64);(?=\S)/g, '$&<wbr>');
}
/** Foreign text as code, where GitHub looks for addresses only. */
function markdown_code(text) {
    return `<code>${references(text).replace(/&#(?:58|64);(?=\S)/g, '$&<wbr>')}</code>`;
}
function references(text) {
    return shorten(text).replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.codePointAt(0)};`);
}
/** Sentences of ours, which may quote foreign text: what stands in quotes or backticks is code. */
function markdown_prose(text) {
    return shorten(text)
        .split(/(`[^`]+`|"[^"]+")/)
        .map((part, index) => (index % 2 === 1 ? markdown_code(part.slice(1, -1)) : markdown_escapeMarkdown(part)))
        .join('');
}
/** A table; the cells are Markdown. The letters of `align` stand for left and right. */
function markdown_table(head, rows, align = []) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (align[column] === 'r' ? '---:' : ':---'));
    return [line(head), line(rule), ...rows.map(line)].join('\n');
}
/** A fenced block; the text must be our own. */
function markdown_fenced(language, text) {
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

;// CONCATENATED MODULE: ./lib/actions/push/summary.js


const HEADLINES = {
    pushed: '✅ Push accepted',
    shown: '🔍 Dry run: nothing was pushed',
    refused: '❌ Nothing was pushed',
    unknown: '⚠️ Nobody knows yet whether the push was accepted',
};
/** The job summary of a push, as GitHub-flavoured Markdown: verdict first, then who, what, when. */
function pushSummary(facts) {
    return [`## ${HEADLINES[facts.outcome.kind]}`, ...summary_outcomeText(facts), pushTable(facts)]
        .join('\n\n')
        .concat('\n');
}
function summary_outcomeText({ outcome, harmless }) {
    switch (outcome.kind) {
        case 'pushed':
            return [pushedText(outcome.pushId, harmless)];
        case 'shown':
            // A line of JSON begins with no backtick, so that none of them ends the block.
            return ['The request would be:', markdown_fenced('json', outcome.request)];
        case 'refused':
        case 'unknown':
            return [markdown_prose(harmless(outcome.problem))];
    }
}
function pushedText(pushId, harmless) {
    if (pushId === null)
        return 'TPNS accepted it, but named no push id. Do not push again.';
    const ids = typeof pushId === 'string' ? [pushId] : pushId;
    const shown = ids.map((id) => markdown_code(harmless(id))).join(', ');
    return ids.length === 1 ? `Its push id is ${shown}.` : `Its push ids are ${shown}.`;
}
function pushTable({ inputs, harmless }) {
    const { request, kind, uploadId, service } = inputs;
    const message = (0,tpns_payload/* own */.ZV)(request, 'message');
    const parts = (0,tpns_payload/* isObject */.Gv)(message) ? message : {};
    const row = (label, value) => value === undefined ? [] : [[label, markdown_escapeMarkdown(harmless(String(value)))]];
    return markdown_table(['Push', ''], [
        ['To', `${kind} package ${markdown_code(uploadId)}`],
        ...row('Service', service),
        ...row('Message type', (0,tpns_payload/* own */.ZV)(request, 'message_type')),
        ...row('Title', (0,tpns_payload/* own */.ZV)(parts, 'title')),
        ...row('Content', (0,tpns_payload/* own */.ZV)(parts, 'content')),
        ...row('When', whenText(request)),
        ...row('Environment', (0,tpns_payload/* own */.ZV)(request, 'environment')),
    ]);
}
function whenText(request) {
    if (Object.hasOwn(request, 'loop_param'))
        return 'in a loop, by loop_param';
    return String((0,tpns_payload/* own */.ZV)(request, 'send_time') ?? 'now');
}

;// CONCATENATED MODULE: ./lib/actions/push/main.js








/**
 * The push action: pushes to an uploaded package, at most once, or shows what it would send.
 *
 * @throws {InputError} the inputs can't be used; nothing was sent and no output is set
 * @throws what `pushPackage` throws
 */
async function main_run(context) {
    const { env, log } = context;
    const now = Date.now();
    const inputs = readPushInputs(env, { now, registerSecret: (secret) => log.secret(secret) });
    for (const warning of pushWarnings(inputs.request, now))
        log.warning(warning);
    const summarize = (outcome) => {
        const harmless = (text) => log.harmless(text);
        writeSummary(pushSummary({ inputs, outcome, harmless }), context);
    };
    if (inputs.dryRun) {
        log.info(`Dry run: nothing is sent. The request to ${inputs.service} would be:`);
        const request = log.block((0,push_request/* shownPush */.c8)(inputs.request));
        log.output(PUSH_OUTPUTS.request, request);
        summarize({ kind: 'shown', request });
        return;
    }
    const pushId = await send(inputs, context).catch((error) => {
        if (error instanceof errors/* ActionError */.lZ) {
            const kind = error instanceof errors/* UnknownOutcomeError */.rk ? 'unknown' : 'refused';
            summarize({ kind, problem: `${error.message} ${error.hint}`.trim() });
        }
        throw error;
    });
    // From here on people get the push, whatever becomes of this run.
    summarize({ kind: 'pushed', pushId });
    giveOut(pushId, context);
}
/** Pushes, and tells the log how it goes. */
async function send(inputs, { log, signal }) {
    // Loaded only now: a dry run needs no HTTP.
    const { pushPackage, pushSecrets } = await __nccwpck_require__.e(/* import() */ 652).then(__nccwpck_require__.bind(__nccwpck_require__, 652));
    for (const secret of pushSecrets(inputs))
        log.secret(secret);
    log.info(`Pushing to ${inputs.kind} package ${inputs.uploadId}, by ${inputs.service}.`);
    return await pushPackage(inputs.request, inputs, {
        retries: inputs.retries,
        timeoutMs: inputs.timeoutMs,
        signal,
        onRetry: (retry) => log.info(`${retryText(retry)} Nothing was pushed so far.`),
    });
}
function giveOut(pushId, { log }) {
    if (pushId === null) {
        log.warning('TPNS accepted the push, but its answer names no usable push id: `pushId` is not set. Do not push again; the push records of the TPNS console have the id.');
        return;
    }
    const text = typeof pushId === 'string' ? pushId : JSON.stringify(pushId);
    // First, in case the output can't be written.
    log.info(`Pushed. pushId: ${text}`);
    log.output(PUSH_OUTPUTS.pushId, text);
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   Ko: () => (/* binding */ StoppedError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   rk: () => (/* binding */ UnknownOutcomeError)
/* harmony export */ });
/* unused harmony exports PackageError, FileChangedError */
/**
 * An error that a user can act on: the message says what was wrong and where, the hint says what
 * to do. Anything else that is thrown is a bug, and only bugs show a stack trace.
 */
class ActionError extends Error {
    /** What to do next; empty when the message already says it. */
    hint;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        this.hint = options.hint ?? '';
    }
}
/** Inputs, options or environment values that can't be used; `problems` holds every one of them. */
class InputError extends ActionError {
    /** One sentence for each problem, in the order of the inputs. */
    problems;
    constructor(problems, options = {}) {
        super(problems.join('\n'), options);
        this.problems = problems;
    }
}
/** The package has errors (or warnings under `strict`), so nothing was sent. */
class PackageError extends (/* unused pure expression or super */ null && (ActionError)) {
}
/** The file is no longer the one that was validated; the request was cut before its end. */
class FileChangedError extends (/* unused pure expression or super */ null && (ActionError)) {
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
    constructor(message, options) {
        super(message, options);
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
    constructor(message, options) {
        super(message, options);
        this.status = options.status;
        this.code = options.code;
        this.retryable = options.retryable;
        this.retryAfterMs = options.retryAfterMs ?? null;
    }
}


/***/ }),

/***/ 676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseJsonFields),
/* harmony export */   x: () => (/* binding */ integerDigits)
/* harmony export */ });
/* harmony import */ var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(875);

/** Own fields of a JSON object; undefined when the body is anything else. */
function parseJsonFields(body) {
    try {
        const value = (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(new TextDecoder().decode(body));
        if (typeof value !== 'object' || value === null)
            return undefined;
        if (Array.isArray(value) || (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .isLosslessNumber */ .s_)(value))
            return undefined;
        return Object.fromEntries(Object.entries(value));
    }
    catch {
        // Not JSON, keys given twice with different values, or nested too deep to be an answer.
        return undefined;
    }
}
/** The digits of an integer as it was written; undefined for anything else, also `5.0` and `"5"`. */
function integerDigits(value) {
    if (!(0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .isLosslessNumber */ .s_)(value))
        return undefined;
    return /^(?:0|-?[1-9]\d*)$/.test(value.value) ? value.value : undefined;
}


/***/ }),

/***/ 663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Scrubber)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(663);

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


/***/ }),

/***/ 771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ isSafe),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   iO: () => (/* binding */ parseServiceUrl),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/**
 * Whether `hostname` (as `URL` spells it) is loopback by itself: literally `localhost`, an address
 * of 127.0.0.0/8, or `[::1]`. Other names are not, whatever they resolve to: what they resolve to
 * is for whoever runs the DNS to say.
 */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/** Whether secrets may be sent to `url`: over TLS, or without leaving the machine. */
function isSafe(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}
/**
 * Reads a service URL: `https:`, or `http:` to a loopback host only. A path is kept as a prefix,
 * for gateways. The reason never repeats the text, which may hold a password.
 */
function parseServiceUrl(text) {
    // The URL standard drops tabs and newlines and turns backslashes round; such a text is a slip.
    if (/[\s\p{Cc}\\]/u.test(text)) {
        return { problem: 'it holds white space, a control character or a backslash' };
    }
    if (!/^https?:\/\//i.test(text))
        return { problem: 'it does not start with https://' };
    if (!URL.canParse(text))
        return { problem: 'it is not a valid URL' };
    const url = new URL(text);
    if (url.username !== '' || url.password !== '') {
        return { problem: 'it holds a user name or password' };
    }
    if (/[?#]/.test(text))
        return { problem: 'it holds a query or a fragment' };
    if (!isSafe(url)) {
        return {
            problem: 'http:// is allowed only to localhost, 127.0.0.0/8 and [::1]; use https://',
        };
    }
    return { url };
}
/** The URL of `path` (which begins with a slash) at a service, below the service URL's own path. */
function resolvePath(serviceUrl, path) {
    const url = new URL(serviceUrl);
    url.pathname = url.pathname.replace(/\/+$/, '') + path;
    return url;
}


/***/ }),

/***/ 113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ credentialSecrets),
/* harmony export */   _e: () => (/* binding */ credentialProblems),
/* harmony export */   aR: () => (/* binding */ basicAuthorization)
/* harmony export */ });
/**
 * Problems with credentials, each a clause about `the AccessID` or `the SecretKey`. A colon can't
 * be in the first, which ends there (RFC 7617, 2); control characters can't be in either.
 */
function credentialProblems(credentials) {
    const { accessId, secretKey } = credentials;
    const problems = [];
    if (accessId === '')
        problems.push('the AccessID is empty');
    if (accessId.includes(':'))
        problems.push('the AccessID holds a colon');
    if (/\p{Cc}/u.test(accessId))
        problems.push('the AccessID holds a control character');
    if (secretKey === '')
        problems.push('the SecretKey is empty');
    if (/\p{Cc}/u.test(secretKey))
        problems.push('the SecretKey holds a control character');
    return problems;
}
/** Value of `Authorization` (Basic Auth, 1024/34672; RFC 7617). */
function basicAuthorization(credentials) {
    return `Basic ${encoded(credentials)}`;
}
/** What must be masked before the credentials are first used. */
function credentialSecrets(credentials) {
    const { secretKey } = credentials;
    if (secretKey === '')
        return [];
    return [secretKey, plain(credentials), encoded(credentials)];
}
function plain({ accessId, secretKey }) {
    return `${accessId}:${secretKey}`;
}
function encoded(credentials) {
    return Buffer.from(plain(credentials), 'utf8').toString('base64');
}


/***/ }),

/***/ 681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ mergeDeep),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   ex: () => (/* binding */ parsePayload)
/* harmony export */ });
/* harmony import */ var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(875);

/** Deeper than any request is; a text that is nested without end would exhaust the stack. */
const MAX_DEPTH = 64;
/** Fields that say whom a push reaches: they come from the upload, and from nowhere else. */
const PROTECTED = ['audience_type', 'upload_id'];
/** A key that an object has twice, with different values. */
class DuplicateKey extends Error {
}
/**
 * Reads the JSON object that is merged over a push request; numbers keep all their digits. The
 * problem names a place, never a piece of the text.
 */
function parsePayload(text) {
    let value;
    try {
        value = (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, null, {
            onDuplicateKey({ position }) {
                // Counted from the key's own first character.
                throw new DuplicateKey(`has a key twice in one object (${place(text, position - 1)})`);
            },
        });
    }
    catch (error) {
        return { payload: null, problem: parseProblem(text, error) };
    }
    if (!isObject(value))
        return { payload: null, problem: 'must be a JSON object' };
    if (isDeeper(value, MAX_DEPTH))
        return { payload: null, problem: TOO_DEEP };
    return { payload: value, problem: protectedProblem(value) };
}
/**
 * `over` merged deep over `base`: objects key by key, everything else (arrays too) replaced whole.
 * Neither is changed; a key like `__proto__` is a key like any other.
 */
function mergeDeep(base, over) {
    const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
    return Object.fromEntries(Array.from(keys, (key) => {
        const below = own(base, key);
        if (!Object.hasOwn(over, key))
            return [key, below];
        const above = own(over, key);
        return [key, isObject(below) && isObject(above) ? mergeDeep(below, above) : above];
    }));
}
/** Whether a value out of a JSON text is an object: not an array, not a number. */
function isObject(value) {
    return (typeof value === 'object' && value !== null && !Array.isArray(value) && !(0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .isLosslessNumber */ .s_)(value));
}
/** The value of an object's own key; what the object inherits is no value. */
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
const TOO_DEEP = `is nested more than ${MAX_DEPTH} levels deep`;
/** Some JSON parsers take a field in any case. */
function protectedProblem(payload) {
    const keys = Object.keys(payload).map((key) => key.toLowerCase());
    const taken = PROTECTED.filter((name) => keys.includes(name)).map((name) => `\`${name}\``);
    if (taken.length === 0)
        return null;
    return `must not name ${taken.join(' and ')}: whom a push reaches is for \`upload-id\` and \`kind\` to say`;
}
function parseProblem(text, error) {
    if (error instanceof DuplicateKey)
        return error.message;
    if (error instanceof RangeError)
        return TOO_DEEP;
    const index = error instanceof SyntaxError ? / position (\d+)$/.exec(error.message)?.[1] : '';
    return index ? `is not valid JSON (${place(text, Number(index))})` : 'is not valid JSON';
}
/** Line and column of an index, both counted from 1, the column in characters. */
function place(text, index) {
    const lines = text.slice(0, index).split('\n');
    return `line ${lines.length}, column ${Array.from(lines.at(-1) ?? '').length + 1}`;
}
function isDeeper(value, levels) {
    if (!isObject(value) && !Array.isArray(value))
        return false;
    return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}


/***/ }),

/***/ 35:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ EXPIRE_TIME),
/* harmony export */   N: () => (/* binding */ pushBody),
/* harmony export */   c8: () => (/* binding */ shownPush),
/* harmony export */   d8: () => (/* binding */ PUSH_SPEED),
/* harmony export */   hD: () => (/* binding */ buildPush),
/* harmony export */   sg: () => (/* binding */ isToken),
/* harmony export */   vx: () => (/* binding */ pushProblems)
/* harmony export */ });
/* unused harmony export MAX_MESSAGE_BYTES */
/* harmony import */ var lossless_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(875);
/* harmony import */ var _http_json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(676);
/* harmony import */ var _http_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(663);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(681);
/* harmony import */ var _send_time_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(111);





/** Most bytes of `message`, as compact JSON in UTF-8. */
const MAX_MESSAGE_BYTES = 4096;
/** Seconds. */
const EXPIRE_TIME = { min: 0, max: 259_200 };
/** Pushes a second. */
const PUSH_SPEED = { min: 1000, max: 50_000 };
/** What a field that is given must be (Push API, 1024/33764). */
const FIELDS = {
    message_type: [oneOf('notify', 'message'), '`notify` or `message`'],
    environment: [oneOf('product', 'dev'), '`product` or `dev`'],
    account_push_type: [within({ min: 0, max: 1 }), '0 (latest device) or 1 (all devices)'],
    expire_time: [within(EXPIRE_TIME), rangeText(EXPIRE_TIME)],
    push_speed: [within(PUSH_SPEED), rangeText(PUSH_SPEED)],
    plan_id: [isString, 'a string'],
    multi_pkg: [(value) => typeof value === 'boolean', '`true` or `false`'],
    collapse_id: [(value) => digits(value) !== '', 'a whole number'],
    loop_param: [_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv, 'an object'],
    channel_rules: [Array.isArray, 'an array'],
};
/** The body of a request for a push to a package (Push API, 1024/33764), with nothing checked. */
function buildPush(settings) {
    const { title, content } = settings;
    const base = {
        audience_type: `package_${settings.kind}_push`,
        upload_id: new lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .LosslessNumber */ ._J(settings.uploadId),
        message_type: settings.messageType,
        message: given({ title, content }),
        environment: settings.environment,
        account_type: number(settings.accountType),
        account_push_type: number(settings.accountPushType),
        send_time: settings.sendTime,
        expire_time: number(settings.expireTime),
        push_speed: number(settings.pushSpeed),
        plan_id: settings.planId,
    };
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeDeep */ .D9)(given(base), settings.payload);
}
/**
 * Everything in a request that the service would refuse (Push API, 1024/33764). Fields that are
 * not known are let through.
 */
function pushProblems(request, context) {
    const problems = [];
    for (const [field, [isValid, must]] of Object.entries(FIELDS)) {
        if (Object.hasOwn(request, field) && !isValid(request[field])) {
            problems.push({ field, sentence: `must be ${must}.` });
        }
    }
    return [
        ...problems,
        ...accountTypeProblems(request, context),
        ...messageProblems(request),
        ...timeProblems(request, context),
    ];
}
/** The body as it is sent. */
function pushBody(request) {
    return Buffer.from(compact(request));
}
/** The body for people: indented, and harmless in a log; the same JSON as what is sent. */
function shownPush(request) {
    return (0,_http_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printableJson */ .et)((0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(request, null, 2) ?? '');
}
/** Whether the push is to a token package. */
function isToken(request) {
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(request, 'audience_type') === 'package_token_push';
}
function accountTypeProblems(request, { isAccountType }) {
    const field = 'account_type';
    if (!Object.hasOwn(request, field))
        return [];
    if (isToken(request))
        return [{ field, sentence: 'goes with `kind` `account` only.' }];
    if (isAccountType(digits(request[field])))
        return [];
    return [{ field, sentence: 'must be the number of an account type.' }];
}
function messageProblems(request) {
    const message = (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(request, 'message');
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(message))
        return [{ field: 'message', sentence: 'must be an object.' }];
    const problems = [];
    for (const name of ['title', 'content']) {
        const sentence = textProblem((0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(message, name), (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(request, 'message_type') === 'notify');
        if (sentence !== '')
            problems.push({ field: `message.${name}`, sentence });
    }
    const bytes = Buffer.byteLength(compact(message));
    if (bytes > MAX_MESSAGE_BYTES) {
        const sentence = `has ${bytes} bytes as JSON; TPNS takes at most ${MAX_MESSAGE_BYTES}.`;
        problems.push({ field: 'message', sentence });
    }
    if (isMissingForIos(request, message)) {
        const sentence = 'is missing: the message is for iOS, where it is required. Give `product` or `dev`.';
        problems.push({ field: 'environment', sentence });
    }
    return problems;
}
function textProblem(value, isRequired) {
    if (value !== undefined && !isString(value))
        return 'must be a string.';
    return isRequired && (value ?? '') === '' ? 'is missing: a notification needs one.' : '';
}
/** An application is for Android or for iOS; with both in the message, it may be either. */
function isMissingForIos(request, message) {
    const isIos = Object.hasOwn(message, 'ios') && !Object.hasOwn(message, 'android');
    return isIos && !Object.hasOwn(request, 'environment');
}
function timeProblems(request, { now }) {
    const field = 'send_time';
    if (!Object.hasOwn(request, field))
        return [];
    const time = (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .ZV)(request, field);
    const problem = isString(time) ? (0,_send_time_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeSendTime */ .r)(time, now).problem : 'must be a string';
    return problem === undefined ? [] : [{ field, sentence: `${problem}.` }];
}
function compact(value) {
    return (0,lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value) ?? '';
}
function given(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function number(value) {
    return value === undefined ? undefined : new lossless_json__WEBPACK_IMPORTED_MODULE_0__/* .LosslessNumber */ ._J(String(value));
}
/** The digits of a whole number; empty for any other value. */
function digits(value) {
    return (0,_http_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .integerDigits */ .x)(value) ?? '';
}
function isString(value) {
    return typeof value === 'string';
}
function oneOf(...values) {
    return (value) => isString(value) && values.includes(value);
}
function within(range) {
    return (value) => {
        const text = digits(value);
        return text !== '' && Number(text) >= range.min && Number(text) <= range.max;
    };
}
function rangeText({ min, max }) {
    return `a whole number from ${min} to ${max}`;
}


/***/ }),

/***/ 111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ judgeSendTime)
/* harmony export */ });
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MAX_DAYS_AHEAD = 90;
/** All four service access points lie in this time zone. */
const SERVICE_ZONE_MS = 8 * HOUR_MS;
/** No clock on Earth is further ahead of UTC, or further behind. */
const FURTHEST_AHEAD_MS = 14 * HOUR_MS;
const FURTHEST_BEHIND_MS = -12 * HOUR_MS;
const FORM = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
/**
 * Judges a `send_time`: `yyyy-MM-DD HH:MM:SS`, a real time, within 90 days (Push API, 1024/33764).
 * The document names no time zone. Most likely UTC+8 is meant, where the service stands; so a time
 * is refused only when it is past or too far whatever the zone, and gets a warning when it is in
 * UTC+8: the service starts a push whose time has passed at once.
 *
 * @param now milliseconds since the epoch
 */
function judgeSendTime(text, now) {
    const utc = parse(text);
    if (utc === null)
        return { problem: 'must be a real time of the form `yyyy-MM-DD HH:MM:SS`' };
    const latest = now + MAX_DAYS_AHEAD * DAY_MS;
    if (utc - FURTHEST_BEHIND_MS < now)
        return { problem: 'has passed' };
    if (utc - FURTHEST_AHEAD_MS > latest)
        return { problem: TOO_FAR };
    const there = utc - SERVICE_ZONE_MS;
    if (there < now) {
        return { warning: `has passed in ${ZONE}: if TPNS reads it so, it starts the push at once` };
    }
    if (there > latest)
        return { warning: `${TOO_FAR} in ${ZONE}: TPNS may refuse it` };
    return {};
}
const TOO_FAR = `is more than ${MAX_DAYS_AHEAD} days ahead`;
const ZONE = 'UTC+8, the time zone of all service access points';
/** The time as if it were UTC, in milliseconds since the epoch; null when there is no such time. */
function parse(text) {
    if (!FORM.test(text))
        return null;
    const iso = `${text.replace(' ', 'T')}.000Z`;
    const time = Date.parse(iso);
    // The 31st of February would be taken for a day in March, and 24:00:00 for the next day's begin.
    return !Number.isNaN(time) && new Date(time).toISOString() === iso ? time : null;
}


/***/ }),

/***/ 40:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ isWhiteSpaceAt),
/* harmony export */   K7: () => (/* binding */ hasWhiteSpaceAtEdge),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   c0: () => (/* binding */ isControl),
/* harmony export */   jA: () => (/* binding */ QUOTE)
/* harmony export */ });
/* unused harmony exports LF, CR, SPACE, DELETE, isWhiteSpace */
/** Bytes with a meaning in a package. */
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const DELETE = 0x7f;
/** Whether a code point has the Unicode property White_Space (PropList.txt). */
function isWhiteSpace(codePoint) {
    if (codePoint <= SPACE)
        return codePoint === SPACE || (codePoint >= 0x09 && codePoint <= 0x0d);
    if (codePoint < 0x1680)
        return codePoint === 0x85 || codePoint === 0xa0;
    if (codePoint > 0x205f)
        return codePoint === 0x3000;
    if (codePoint >= 0x2000 && codePoint <= 0x200a)
        return true;
    return (codePoint === 0x1680 ||
        codePoint === 0x2028 ||
        codePoint === 0x2029 ||
        codePoint === 0x202f ||
        codePoint === 0x205f);
}
/** Whether a code point is one of the control characters U+0000 to U+001F and U+007F. */
function isControl(codePoint) {
    return codePoint < SPACE || codePoint === DELETE;
}
/**
 * Whether the valid UTF-8 from `start` to before `end`, at least one character, starts or ends
 * with white space.
 */
function hasWhiteSpaceAtEdge(bytes, start, end) {
    let last = end - 1;
    while (isContinuation(bytes[last]))
        last--;
    return isWhiteSpaceAt(bytes, start) || isWhiteSpaceAt(bytes, last);
}
/** Whether the character that starts at `at` in valid UTF-8 is white space. */
function isWhiteSpaceAt(bytes, at) {
    const lead = bytes[at];
    if (lead < 0x80)
        return isWhiteSpace(lead);
    // White space has no character beyond U+3000, so none of four bytes.
    if (lead < 0xe0)
        return isWhiteSpace(((lead & 0x1f) << 6) | (bytes[at + 1] & 0x3f));
    if (lead > 0xe3)
        return false;
    return isWhiteSpace(((lead & 0x0f) << 12) | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f));
}
function isContinuation(byte) {
    return (byte & 0xc0) === 0x80;
}


/***/ }),

/***/ 250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iZ: () => (/* binding */ NOT_SEARCHED)
});

// UNUSED EXPORTS: DuplicateFinder, MAX_COMPARED_ACCOUNTS

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./lib/validator/fingerprint.js

const { imul } = Math;
/**
 * What the lanes start from: another number in each process, so that nobody can write a list whose
 * accounts all crowd into one place of a table, and which takes forever.
 */
const SEEDS = (0,external_node_crypto_.randomBytes)(8);
const HIGH_SEED = SEEDS.readInt32LE(0);
const LOW_SEED = SEEDS.readInt32LE(4);
/**
 * Makes the 64-bit fingerprint of the bytes that stand in `view` from `start` to before `end`, and
 * puts its halves into `halves`. Whole words are read, so up to 4 bytes must follow.
 *
 * It is no secure hash. Accounts are regular, though: they count up, and share their beginning or
 * their end. So there are two lanes of 32 bits, of which the second takes in the first, and what
 * cancels out in one doesn't in the other. Each step can be undone, so that none loses what came
 * before it.
 */
function fingerprint_makeFingerprint(view, start, end, halves) {
    let high = HIGH_SEED ^ (end - start);
    let low = LOW_SEED;
    let at = start;
    for (; at + 4 <= end; at += 4) {
        const word = view.getInt32(at, true);
        high = imul(high ^ word, 0x9e3779b1);
        high ^= high >>> 15;
        low = (imul(low, 0x85ebca6b) + word) | 0;
        low = ((low ^ (low >>> 13)) + high) | 0;
    }
    // The bytes that are left, or none; the length keeps them apart from zeroes.
    const rest = view.getInt32(at, true) & ((1 << ((end - at) << 3)) - 1);
    high = imul(high ^ rest, 0x9e3779b1);
    high ^= high >>> 15;
    low = (imul(low, 0x85ebca6b) + rest) | 0;
    low = scramble(((low ^ (low >>> 13)) + high) | 0);
    halves[0] = scramble(high ^ low);
    halves[1] = low;
}
/** Spreads every bit over all others, without making any two numbers the same. */
function scramble(number) {
    let mixed = number ^ (number >>> 16);
    mixed = imul(mixed, 0x7feb352d);
    mixed ^= mixed >>> 15;
    mixed = imul(mixed, 0x846ca68b);
    return mixed ^ (mixed >>> 16);
}

;// CONCATENATED MODULE: ./lib/validator/fingerprints.js
/** Integers of an entry: the two halves of a fingerprint, and its line below 2^32. */
const fingerprints_ENTRY = 3;
/** Entries of the smallest page; all others have a multiple of that. */
const LEAST_PAGE = 64;
/** Entries of the largest page. */
const LARGEST_PAGE = 8192;
const NOTHING = new Int32Array(0);
/** Memory to compare in, for one use after another. */
class fingerprints_Scratch {
    #entries = NOTHING;
    #slots = NOTHING;
    /** Room for `length` integers of entries, and zeroed slots, at least two for each entry. */
    take(length) {
        const slots = 2 ** (33 - Math.clz32(length / fingerprints_ENTRY));
        if (this.#entries.length < length)
            this.#entries = new Int32Array(length);
        if (this.#slots.length < slots)
            this.#slots = new Int32Array(slots);
        return {
            entries: this.#entries.subarray(0, length),
            slots: this.#slots.subarray(0, slots).fill(0),
        };
    }
}
/**
 * Fingerprints of 64 bits, each with a line: one of the parts into which all are divided. Takes 12
 * bytes an entry, and at most an eighth more for room in the last page.
 */
class fingerprints_Fingerprints {
    #pages = [];
    /** The last page, and how many of its integers are in use. */
    #page = NOTHING;
    #used = 0;
    /** Entries in the pages before it. */
    #sizeBefore = 0;
    /** Entries. */
    get size() {
        return this.#sizeBefore + this.#used / fingerprints_ENTRY;
    }
    /** Bytes that the entries take. */
    get bytes() {
        return this.#pages.reduce((sum, page) => sum + page.byteLength, 0);
    }
    /** Whether there is no room for another entry; otherwise there is for `LEAST_PAGE` of them. */
    get isFull() {
        return this.#used === this.#page.length;
    }
    /** The entries, in the order in which they were added. */
    *pages() {
        for (const page of this.#pages) {
            yield page === this.#page ? page.subarray(0, this.#used) : page;
        }
    }
    /**
     * Makes room for at least `LEAST_PAGE` entries.
     *
     * @throws {RangeError} when there is no memory
     */
    grow() {
        const size = this.size;
        const entries = Math.max(LEAST_PAGE, Math.min(size >> 3, LARGEST_PAGE) & -LEAST_PAGE);
        const page = new Int32Array(entries * fingerprints_ENTRY);
        this.#pages.push(page);
        this.#page = page;
        this.#used = 0;
        this.#sizeBefore = size;
    }
    /**
     * Adds entries, for which there must be room: `LEAST_PAGE` of them, or fewer as the last ones. A
     * line is higher than all before it.
     */
    add(entries) {
        this.#page.set(entries, this.#used);
        this.#used += entries.length;
    }
    /**
     * Removes those that repeat an earlier one, and calls `onRepeat` with their lines, ascending.
     *
     * @throws {RangeError} when there is no memory
     */
    removeRepeats(scratch, onRepeat) {
        this.#page = this.#distinct(scratch, onRepeat).slice();
        this.#used = this.#page.length;
        this.#pages = [this.#page];
        this.#sizeBefore = 0;
    }
    /** Does the same, and removes all others too. */
    clear(scratch, onRepeat) {
        if (this.size === 0)
            return;
        this.#distinct(scratch, onRepeat);
        this.#page = NOTHING;
        this.#used = 0;
        this.#pages = [];
        this.#sizeBefore = 0;
    }
    /** Those that repeat no earlier one, in memory that the next use of `scratch` overwrites. */
    #distinct(scratch, onRepeat) {
        const { entries, slots } = scratch.take(this.size * fingerprints_ENTRY);
        let length = 0;
        for (const page of this.pages()) {
            length = keepDistinct(page, { entries, length, slots }, onRepeat);
        }
        return entries.subarray(0, length);
    }
}
/**
 * Keeps the entries of a page that repeat none that is kept, and calls `onRepeat` with the lines of
 * the others.
 *
 * @returns the new length of what is kept
 */
function keepDistinct(page, { entries, length, slots }, onRepeat) {
    const mask = slots.length - 1;
    let kept = length;
    for (let at = 0; at < page.length; at += fingerprints_ENTRY) {
        const high = page[at];
        const low = page[at + 1];
        const line = page[at + 2];
        let slot = low & mask;
        let other = slots[slot];
        while (other !== 0 && (entries[other] !== low || entries[other - 1] !== high)) {
            slot = (slot + 1) & mask;
            other = slots[slot];
        }
        if (other !== 0) {
            onRepeat(line >>> 0);
            continue;
        }
        slots[slot] = kept + 1;
        entries[kept] = high;
        entries[kept + 1] = low;
        entries[kept + 2] = line;
        kept += fingerprints_ENTRY;
    }
    return kept;
}

// EXTERNAL MODULE: ./lib/validator/rules.js
var rules = __nccwpck_require__(141);
;// CONCATENATED MODULE: ./lib/validator/duplicates.js



/** Accounts that are kept for comparison before the search stops; they take up to 540 MB. */
const MAX_COMPARED_ACCOUNTS = 40_000_000;
/** Bits of a fingerprint that tell which part it goes to. */
const PART_BITS = 8;
const PARTS = 1 << PART_BITS;
/** Accounts for which a single part does: all the others would cost more than they are good for. */
const UNDIVIDED_ACCOUNTS = (/* unused pure expression or super */ null && (1 << 14));
/** Integers of the fingerprints that are gathered for a part before they are moved there. */
const BATCH = LEAST_PAGE * fingerprints_ENTRY;
/** Entries by which a part may be larger than twice the average before repeats are removed. */
const SPARE_ENTRIES = (/* unused pure expression or super */ null && (1 << 16));
const NOT_SEARCHED = { count: 0, lines: [], checkedRows: 0 };
/**
 * Finds accounts that repeat an earlier one, byte for byte, by 64-bit fingerprints: among 32
 * million distinct accounts, the chance that any two are taken for the same is 1 in 36,000.
 *
 * A hash table of that many would wait for memory at every row. So fingerprints are only dealt out
 * to parts, by their first bits and in batches, and at the end each part has a table of its own,
 * which fits into the cache. Those of a short list stay together.
 */
class DuplicateFinder {
    #limit;
    /** Accounts at which there is something to do: to divide them into parts, or to stop. */
    #bound;
    #parts = [new Fingerprints()];
    /** The batch of each part, one after the other, and how many of its integers are in use. */
    #batches = new Int32Array(BATCH);
    #used = new Int32Array(1);
    #halves = new Int32Array(2);
    #scratch = new Scratch();
    /** Fingerprints in the parts and their batches. */
    #stored = 0;
    #count = 0;
    #lines = [];
    /** Line of the first account that could not be stored. */
    #stoppedAt = null;
    /** @param limit accounts that are kept for comparison */
    constructor(limit = MAX_COMPARED_ACCOUNTS) {
        this.#limit = limit;
        this.#bound = Math.min(limit, UNDIVIDED_ACCOUNTS);
    }
    /** Bytes that the fingerprints take. */
    get bytes() {
        return this.#parts.reduce((sum, part) => sum + part.bytes, 0);
    }
    /**
     * Takes the account that stands in `view` from `start` to before `end`, on a line after those of
     * all accounts before. Whole words are read, so up to 4 bytes must follow the account.
     */
    add(view, start, end, line) {
        const halves = this.#halves;
        makeFingerprint(view, start, end, halves);
        if (this.#stored >= this.#bound && !this.#passBound())
            this.#stop(line);
        else if (!this.#store(halves[0], halves[1], line))
            this.#stop(line);
    }
    /** Ends the search in a text of `rows` rows. Call once. */
    finish(rows) {
        try {
            for (const [part, fingerprints] of this.#parts.entries()) {
                if (this.#used[part] > 0)
                    this.#moveBatch(part);
                fingerprints.clear(this.#scratch, this.#onRepeat);
            }
        }
        catch (error) {
            // Without memory to compare in, nothing has been compared.
            if (!(error instanceof RangeError))
                throw error;
            return { count: 0, lines: [], checkedRows: 0 };
        }
        const checkedRows = this.#stoppedAt === null ? rows : this.#stoppedAt - 1;
        return { count: this.#count, lines: this.#lines, checkedRows };
    }
    /** Ends the search before the account on `line`, unless it has ended already. */
    #stop(line) {
        this.#stoppedAt ??= line;
        this.#limit = 0;
        this.#bound = 0;
    }
    /** Makes ready for more accounts than the bound; false when there may be no more. */
    #passBound() {
        if (this.#stored >= this.#limit)
            return false;
        this.#bound = this.#limit;
        return this.#divide();
    }
    /** Deals all fingerprints out to as many parts as a long list needs; false without the memory. */
    #divide() {
        const [undivided] = this.#parts;
        if (this.#used[0] > 0)
            this.#moveBatch(0);
        this.#parts = Array.from({ length: PARTS }, () => new Fingerprints());
        this.#batches = new Int32Array(PARTS * BATCH);
        this.#used = new Int32Array(PARTS);
        this.#stored = 0;
        for (const page of undivided.pages()) {
            for (let at = 0; at < page.length; at += ENTRY) {
                const line = page[at + 2];
                if (this.#store(page[at], page[at + 1], line))
                    continue;
                this.#stop(line >>> 0);
                return false;
            }
        }
        return true;
    }
    /** Stores a fingerprint, by its halves; false when there is no memory. */
    #store(high, low, line) {
        const part = (high >>> (32 - PART_BITS)) & (this.#parts.length - 1);
        const used = this.#used[part];
        if (used === 0 && !this.#makeRoom(part))
            return false;
        const at = part * BATCH + used;
        this.#batches[at] = high;
        this.#batches[at + 1] = low;
        this.#batches[at + 2] = line;
        this.#stored++;
        this.#used[part] = used + ENTRY;
        if (used + ENTRY === BATCH)
            this.#moveBatch(part);
        return true;
    }
    /** Moves the batch of a part there; room was made when it began. */
    #moveBatch(part) {
        const start = part * BATCH;
        this.#parts[part].add(this.#batches.subarray(start, start + this.#used[part]));
        this.#used[part] = 0;
    }
    /** Makes room for a batch in a part; false when there is no memory. */
    #makeRoom(part) {
        const fingerprints = this.#parts[part];
        if (!fingerprints.isFull)
            return true;
        try {
            this.#relieve(fingerprints);
            fingerprints.grow();
            return true;
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            return false;
        }
    }
    /** Removes repeats from a part that has too many for accounts that are mostly distinct. */
    #relieve(part) {
        const { size } = part;
        if (size < (2 * this.#stored) / this.#parts.length + SPARE_ENTRIES)
            return;
        part.removeRepeats(this.#scratch, this.#onRepeat);
        this.#stored -= size - part.size;
    }
    #onRepeat = (line) => {
        this.#count++;
        const lines = this.#lines;
        if (lines.length === MAX_FINDINGS_PER_RULE && line > lines.at(-1))
            return;
        lines.push(line);
        lines.sort((one, other) => one - other);
        if (lines.length > MAX_FINDINGS_PER_RULE)
            lines.pop();
    };
}


/***/ }),

/***/ 141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ MAX_FINDINGS_PER_RULE),
/* harmony export */   BY: () => (/* binding */ MAX_ACCOUNT_BYTES),
/* harmony export */   me: () => (/* binding */ MIN_ACCOUNT_CHARACTERS),
/* harmony export */   t7: () => (/* binding */ TOKEN_CHARACTERS),
/* harmony export */   y0: () => (/* binding */ RULES),
/* harmony export */   yp: () => (/* binding */ MAX_ACCOUNT_CHARACTERS),
/* harmony export */   z: () => (/* binding */ MAX_EXPANDED_BYTES)
/* harmony export */ });
/* unused harmony exports MAX_FILE_NAME_CHARACTERS, MAX_FILE_BYTES, MAX_FILE_BYTES_DECIMAL */
const UPLOAD_API = 'Package Upload API';
const UPLOAD_API_SILENT = 'Package Upload API is silent';
const ZIP = 'APPNOTE.TXT (.ZIP File Format Specification)';
const ACCOUNT_TYPES = 'Account Type Value Table';
/** Every rule, in the order in which findings about the same line are listed. */
const RULES = {
    'file-missing': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'No such file.',
    },
    'file-unreadable': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'Not a regular file, no permission to read it, or an I/O error.',
    },
    'file-name-length': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The file name is not 1 to 100 characters long.',
    },
    'file-extension': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The file name ends in neither .zip, .txt nor .csv, in any case.',
    },
    'file-extension-case': {
        severity: 'warning',
        scope: 'file',
        source: UPLOAD_API_SILENT,
        summary: 'The extension is not written in lowercase.',
    },
    'file-size': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The file is larger than 104,857,600 bytes (100 MiB).',
    },
    'file-size-decimal': {
        severity: 'warning',
        scope: 'file',
        source: UPLOAD_API_SILENT,
        summary: 'The file is larger than 100,000,000 bytes, though within 100 MiB.',
    },
    'file-empty': {
        severity: 'error',
        scope: 'file',
        source: 'Server-Side Error Codes, 1008012',
        summary: 'The file has no bytes, or no row.',
    },
    'zip-invalid': {
        severity: 'error',
        scope: 'file',
        source: ZIP,
        summary: 'The archive is damaged, contradicts itself, or can be read in more than one way.',
    },
    'zip-encrypted': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The file in the archive is encrypted.',
    },
    'zip-method': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The file in the archive is compressed with something else than stored or deflate.',
    },
    'zip-entries': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The archive does not hold exactly one file.',
    },
    'zip-folder': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The archive holds a folder, or an entry name with a path.',
    },
    'zip-entry-extension': {
        severity: 'error',
        scope: 'file',
        source: UPLOAD_API,
        summary: 'The file in the archive ends in neither .txt nor .csv, in any case.',
    },
    'zip-expanded-size': {
        severity: 'error',
        scope: 'file',
        source: 'Limit of this validator',
        summary: 'The archive declares, or expands to, more than 4,294,967,296 bytes (4 GiB).',
    },
    bom: {
        severity: 'warning',
        scope: 'file',
        source: UPLOAD_API_SILENT,
        summary: 'The text starts with a UTF-8 byte order mark.',
    },
    encoding: {
        severity: 'error',
        scope: 'row',
        source: `${UPLOAD_API}; The Unicode Standard, table 3-7`,
        summary: 'The row is not valid UTF-8.',
    },
    'csv-quote': {
        severity: 'error',
        scope: 'row',
        source: `${UPLOAD_API}; RFC 4180`,
        summary: 'A quoted value is not closed on its line, or followed by something else than a comma.',
    },
    'csv-columns': {
        severity: 'error',
        scope: 'row',
        source: UPLOAD_API,
        summary: 'The row has more than one column.',
    },
    'row-blank': {
        severity: 'error',
        scope: 'row',
        source: UPLOAD_API,
        summary: 'The row is empty.',
    },
    'account-length': {
        severity: 'error',
        scope: 'row',
        source: UPLOAD_API,
        summary: 'The account is not 2 to 100 characters long.',
    },
    'token-length': {
        severity: 'error',
        scope: 'row',
        source: 'Token Package Upload API',
        summary: 'The token is not exactly 36 characters long.',
    },
    'account-type': {
        severity: 'error',
        scope: 'row',
        source: ACCOUNT_TYPES,
        summary: 'The account does not have the shape of the given account type.',
    },
    'account-bytes': {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The account has at most 100 characters, but more than 100 bytes.',
    },
    'control-character': {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The account holds a control character (U+0000 to U+001F, or U+007F).',
    },
    whitespace: {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The account starts or ends with white space.',
    },
    'header-row': {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The first row is a column title, not an account.',
    },
    duplicate: {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The same account stood in an earlier row.',
    },
    'csv-quoted': {
        severity: 'warning',
        scope: 'row',
        source: UPLOAD_API_SILENT,
        summary: 'The value is quoted; the service may keep the quotes.',
    },
};
/** Longest file name, in characters (Package Upload API). */
const MAX_FILE_NAME_CHARACTERS = 100;
/** Largest package, in bytes: the documents' "100 MB" read as MiB. */
const MAX_FILE_BYTES = 104_857_600;
/** The documents' "100 MB" read as decimal megabytes. */
const MAX_FILE_BYTES_DECIMAL = 100_000_000;
/** Most bytes that the text in an archive may declare or expand to. */
const MAX_EXPANDED_BYTES = 4_294_967_296;
/** Shortest and longest account, in characters (Account Package Upload API). */
const MIN_ACCOUNT_CHARACTERS = 2;
const MAX_ACCOUNT_CHARACTERS = 100;
/** Length of a device token, in characters (Token Package Upload API). */
const TOKEN_CHARACTERS = 36;
/** An account with more bytes than this, within the limit of characters, is worth a warning. */
const MAX_ACCOUNT_BYTES = 100;
/** Findings of each rule that a report lists in full. */
const MAX_FINDINGS_PER_RULE = 20;


/***/ }),

/***/ 875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _J: () => (/* reexport */ LosslessNumber),
  s_: () => (/* reexport */ isLosslessNumber),
  qg: () => (/* reexport */ parse),
  As: () => (/* reexport */ stringify)
});

// UNUSED EXPORTS: UnsafeNumberReason, compareLosslessNumber, compareNumber, config, getUnsafeNumberReason, isInteger, isNumber, isSafeNumber, parseLosslessNumber, parseNumberAndBigInt, reviveDate, splitNumber, toLosslessNumber, toSafeNumberOrThrow

;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/utils.js
/**
 * Test whether a string contains an integer number
 */
function utils_isInteger(value) {
  return INTEGER_REGEX.test(value);
}
const INTEGER_REGEX = /^-?[0-9]+$/;

/**
 * Test whether a string contains a number
 * http://stackoverflow.com/questions/13340717/json-numbers-regular-expression
 */
function isNumber(value) {
  return NUMBER_REGEX.test(value);
}
const NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Test whether a string can be safely represented with a number
 * without information loss.
 *
 * When approx is true, floating point numbers that lose a few digits but
 * are still approximately equal in value are considered safe too.
 * Integer numbers must still be exactly equal.
 */
function isSafeNumber(value, config) {
  if (utils_isInteger(value)) {
    return Number.isSafeInteger(Number.parseInt(value, 10));
  }
  const num = Number.parseFloat(value);
  // Reject unsafe integers written as floats, like '9007199254740992.0', which isInteger(value) misses.
  if (Number.isInteger(num) && !Number.isSafeInteger(num)) {
    return false;
  }
  const parsed = String(num);
  if (value === parsed) {
    return true;
  }
  const valueDigits = extractSignificantDigits(value);
  const parsedDigits = extractSignificantDigits(parsed);
  if (valueDigits === parsedDigits) {
    return true;
  }
  if (config?.approx === true) {
    // A floating point value is approximately equal when:
    // 1. it has at least 14 digits
    // 2. the first 14 digits are equal
    const requiredDigits = 14;
    if (parsedDigits.length >= requiredDigits && valueDigits.startsWith(parsedDigits.substring(0, requiredDigits))) {
      return true;
    }
  }
  return false;
}
let UnsafeNumberReason = /*#__PURE__*/function (UnsafeNumberReason) {
  UnsafeNumberReason["underflow"] = "underflow";
  UnsafeNumberReason["overflow"] = "overflow";
  UnsafeNumberReason["truncate_integer"] = "truncate_integer";
  UnsafeNumberReason["truncate_float"] = "truncate_float";
  return UnsafeNumberReason;
}({});

/**
 * When the provided value is an unsafe number, describe what the reason is:
 * overflow, underflow, truncate_integer, or truncate_float.
 * Returns undefined when the value is safe.
 */
function getUnsafeNumberReason(value) {
  if (isSafeNumber(value, {
    approx: false
  })) {
    return undefined;
  }
  if (utils_isInteger(value)) {
    return UnsafeNumberReason.truncate_integer;
  }
  const num = Number.parseFloat(value);
  if (!Number.isFinite(num)) {
    return UnsafeNumberReason.overflow;
  }
  if (num === 0) {
    return UnsafeNumberReason.underflow;
  }
  return UnsafeNumberReason.truncate_float;
}

/**
 * Convert a string into a number when it is safe to do so.
 * Throws an error otherwise, explaining the reason.
 */
function toSafeNumberOrThrow(value, config) {
  const number = Number.parseFloat(value);
  const unsafeReason = getUnsafeNumberReason(value);
  if (config?.approx === true ? unsafeReason && unsafeReason !== UnsafeNumberReason.truncate_float : unsafeReason) {
    const unsafeReasonText = unsafeReason?.replace(/_\w+$/, '');
    throw new Error(`Cannot safely convert to number: the value '${value}' would ${unsafeReasonText} and become ${number}`);
  }
  return number;
}

/**
 * Split a number into sign, digits, and exponent.
 * Leading zeros and non-canonical zeros are normalized.
 *
 * The value can be constructed again from a split number by inserting a dot
 * at the second character of the digits if there is more than one digit,
 * prepending it with the sign, and appending an "e" and the exponent as follows:
 *
 *     const reconstructed = `${sign}${digits[0]}.${digits.slice(1)}e${exponent}`
 *
 */
function splitNumber(value) {
  const match = value.match(/^(-?)(\d+(?:\.\d*)?)([eE]([+-]?\d+))?$/);
  if (!match) {
    throw new SyntaxError(`Invalid number: ${value}`);
  }
  const sign = match[1];
  const digitsStr = match[2];
  let exponent = match[4] !== undefined ? Number.parseInt(match[4], 10) : 0;
  const dot = digitsStr.indexOf('.');
  exponent += dot !== -1 ? dot - 1 : digitsStr.length - 1;
  const coefficient = digitsStr.replace('.', '');
  const {
    start,
    end
  } = getSignificantDigitRange(coefficient);
  exponent -= start;
  const digits = coefficient.slice(start, end);

  // normalize zero, for example normalizes 0e5 or -0 into 0
  return digits.length > 0 ? {
    sign,
    digits,
    exponent
  } : {
    sign: '',
    digits: '0',
    exponent: 0
  };
}

/**
 * Compare two strings containing a numeric value
 * Returns 1 when a is larger than b, 0 when they are equal,
 * and -1 when a is smaller than b.
 */
function utils_compareNumber(a, b) {
  if (a === b) {
    return 0;
  }
  const aa = splitNumber(a);
  const bb = splitNumber(b);
  const sign = aa.sign === '-' ? -1 : 1;
  if (aa.sign !== bb.sign) {
    return sign;
  }
  if (aa.digits === '0') {
    return bb.digits === '0' ? 0 : -1;
  }
  if (bb.digits === '0') {
    return 1;
  }
  if (aa.exponent !== bb.exponent) {
    return aa.exponent > bb.exponent ? sign : aa.exponent < bb.exponent ? -sign : 0;
  }
  return aa.digits > bb.digits ? sign : aa.digits < bb.digits ? -sign : 0;
}

/**
 * Count the significant digits of a number.
 *
 * For example:
 *   '2.34' returns 3
 *   '-77' returns 2
 *   '0.003400' returns 2
 *   '120.5e+30' returns 4
 **/
function utils_countSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const dot = value.indexOf('.');
  if (dot === -1 || dot < start || dot > end) {
    return end - start;
  }
  return end - start - 1;
}

/**
 * Get the significant digits of a number.
 *
 * For example:
 *   '2.34' returns '234'
 *   '-77' returns '77'
 *   '0.003400' returns '34'
 *   '120.5e+30' returns '1205'
 **/
function extractSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const digits = value.substring(start, end);
  const dot = digits.indexOf('.');
  if (dot === -1) {
    return digits;
  }
  return digits.substring(0, dot) + digits.substring(dot + 1);
}

/**
 * Returns the range (start to end) of the significant digits of a value.
 * Note that this range _may_ contain the decimal dot.
 *
 * For example:
 *
 *     getSignificantDigitRange('0.0325900') // { start: 3, end: 7 }
 *     getSignificantDigitRange('2.0300')    // { start: 0, end: 3 }
 *     getSignificantDigitRange('0.0')       // { start: 3, end: 3 }
 *
 */
function getSignificantDigitRange(value) {
  let start = 0;
  if (value[0] === '-') {
    start++;
  }
  while (value[start] === '0' || value[start] === '.') {
    start++;
  }
  let end = value.lastIndexOf('e');
  if (end === -1) {
    end = value.lastIndexOf('E');
  }
  if (end === -1) {
    end = value.length;
  }
  while ((value[end - 1] === '0' || value[end - 1] === '.') && end > start) {
    end--;
  }
  return {
    start,
    end
  };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/LosslessNumber.js


// A shared symbol recognizes numbers from separate library copies where instanceof fails.
const losslessNumberMarker = Symbol.for('lossless-json.LosslessNumber');

/**
 * A lossless number. Stores its numeric value as string
 */
class LosslessNumber {
  // numeric value as string
  value;

  /**
   * @deprecated Use the isLosslessNumber(value) function instead.
   *
   * Ordinary objects may also have an isLosslessNumber property, so this
   * field cannot reliably identify lossless numbers.
   */
  isLosslessNumber = true;
  get [losslessNumberMarker]() {
    return true;
  }
  constructor(value) {
    if (!isNumber(value)) {
      throw new Error(`Invalid number (value: "${value}")`);
    }
    this.value = value;
  }

  /**
   * Get the value of the LosslessNumber as number or bigint.
   *
   * - a number is returned for safe numbers and decimal values that only lose some insignificant digits
   * - a bigint is returned for big integer numbers
   * - an Error is thrown for values that will overflow or underflow
   *
   * Note that you can implement your own strategy for conversion by just getting the value as string
   * via .toString(), and using util functions like isInteger, isSafeNumber, getUnsafeNumberReason,
   * and toSafeNumberOrThrow to convert it to a numeric value.
   */
  valueOf() {
    const unsafeReason = getUnsafeNumberReason(this.value);

    // safe or truncate_float
    if (unsafeReason === undefined || unsafeReason === UnsafeNumberReason.truncate_float) {
      return Number.parseFloat(this.value);
    }

    // truncate_integer
    if (utils_isInteger(this.value)) {
      return BigInt(this.value);
    }

    // overflow or underflow
    throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
  }

  /**
   * Get the value of the LosslessNumber as string.
   */
  toString() {
    return this.value;
  }

  // Note: we do NOT implement a .toJSON() method, and you should not implement
  // or use that, it cannot safely turn the numeric value in the string into
  // stringified JSON since it has to be parsed into a number first.
}

/**
 * Test whether a value is a LosslessNumber
 */
function isLosslessNumber(value) {
  return value !== null && typeof value === 'object' && value[losslessNumberMarker] === true;
}

/**
 * Convert a number into a LosslessNumber if this is possible in a safe way
 * If the value has too many digits, or is NaN or Infinity, an error will be thrown
 */
function toLosslessNumber(value) {
  const maxDigits = 15;
  if (countSignificantDigits(String(value)) > maxDigits) {
    throw new Error(`Invalid number: contains more than 15 digits and is most likely truncated and unsafe by itself (value: ${value})`);
  }
  if (Number.isNaN(value)) {
    throw new Error('Invalid number: NaN');
  }
  if (!Number.isFinite(value)) {
    throw new Error(`Invalid number: ${value}`);
  }
  return new LosslessNumber(String(value));
}

/**
 * Compare two lossless numbers.
 * Returns 1 when a is larger than b, 0 when they are equal,
 * and -1 when a is smaller than b.
 */
function compareLosslessNumber(a, b) {
  return compareNumber(a.value, b.value);
}
//# sourceMappingURL=LosslessNumber.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/numberParsers.js


function parseLosslessNumber(value) {
  return new LosslessNumber(value);
}
function parseNumberAndBigInt(value) {
  return isInteger(value) ? BigInt(value) : Number.parseFloat(value);
}
//# sourceMappingURL=numberParsers.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/revive.js

/**
 * Revive a json object.
 * Applies the reviver function recursively on all values in the JSON object.
 * @param json   A JSON Object, Array, or value
 * @param reviver
 *              A reviver function invoked with arguments `key` and `value`,
 *              which must return a replacement value. The function context
 *              (`this`) is the Object or Array that contains the currently
 *              handled value.
 */
function revive(json, reviver) {
  return reviveValue({
    '': json
  }, '', json, reviver);
}

/**
 * Revive a value
 */
function reviveValue(context, key, value, reviver) {
  if (Array.isArray(value)) {
    return reviver.call(context, key, reviveArray(value, reviver));
  }
  if (value && typeof value === 'object' && !isLosslessNumber(value)) {
    // note the special case for LosslessNumber,
    // we don't want to iterate over the internals of a LosslessNumber
    return reviver.call(context, key, reviveObject(value, reviver));
  }
  return reviver.call(context, key, value);
}

/**
 * Revive the properties of an object
 */
function reviveObject(object, reviver) {
  for (const key of Object.keys(object)) {
    const value = reviveValue(object, key, object[key], reviver);
    if (value !== undefined) {
      object[key] = value;
    } else {
      delete object[key];
    }
  }
  return object;
}

/**
 * Revive the properties of an Array
 */
function reviveArray(array, reviver) {
  for (let i = 0; i < array.length; i++) {
    const value = reviveValue(array, String(i), array[i], reviver);
    if (value === undefined) {
      // Remove the own property entirely, like native JSON.parse does: the
      // position becomes a genuine hole (no own key, and `Object.keys` omits
      // it) while the length stays unchanged. Assigning `array[i] = undefined`
      // would leave an own property holding `undefined` instead.
      delete array[i];
    } else {
      // Assign right away rather than after the loop: the reviver observes the
      // holder through `this`, so later items must see the already revived
      // values (e.g. a preceding `null` replacement).
      array[i] = value;
    }
  }
  return array;
}
//# sourceMappingURL=revive.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/parse.js


/**
 * The LosslessJSON.parse() method parses a string as JSON, optionally transforming
 * the value produced by parsing.
 *
 * The parser is based on the parser of Tan Li Hou shared in
 * https://lihautan.com/json-parser-with-javascript/
 *
 * @param text
 * The string to parse as JSON. See the JSON object for a description of JSON syntax.
 *
 * @param [reviver]
 * If a function, prescribes how the value originally produced by parsing is
 * transformed, before being returned.
 *
 * @param [options=ParseOptions | NumberParserArgument]
 * Pass a custom number parser. Input is a string, and the output can be unknown
 * numeric value: number, bigint, LosslessNumber, or a custom BigNumber library.
 *
 * @returns Returns the Object corresponding to the given JSON text.
 *
 * @throws Throws a SyntaxError exception if the string to parse is not valid JSON.
 */
function parse(text, reviver, options) {
  const optionsObj = typeof options === 'function' ? {
    parseNumber: options
  } : options;
  const parseNumber = optionsObj?.parseNumber ?? parseLosslessNumber;
  const onDuplicateKey = optionsObj?.onDuplicateKey ?? throwDuplicateKey;
  let i = 0;
  const value = parseValue();
  expectValue(value);
  expectEndOfInput();
  return reviver ? revive(value, reviver) : value;
  function parseObject() {
    if (text.charCodeAt(i) === codeOpeningBrace) {
      i++;
      skipWhitespace();
      const object = {};
      let initial = true;
      while (i < text.length && text.charCodeAt(i) !== codeClosingBrace) {
        if (!initial) {
          eatComma();
          skipWhitespace();
        } else {
          initial = false;
        }
        const start = i;
        const key = parseString();
        if (key === undefined) {
          throwObjectKeyExpected();
          return; // To make TS happy
        }
        skipWhitespace();
        eatColon();
        const value = parseValue();
        if (value === undefined) {
          throwObjectValueExpected();
          return; // To make TS happy
        }

        // handle duplicate keys
        // TODO: replace with hasOwn one day, when browser support is high enough
        if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value, object[key])) {
          // Note that we could also test `if(key in object) {...}`
          // or `if (object[key] !== 'undefined') {...}`, but that is slower.
          const returnedValue = onDuplicateKey({
            key,
            position: start + 1,
            oldValue: object[key],
            newValue: value
          });
          if (returnedValue !== undefined) {
            setObjectKey(object, key, returnedValue);
          }
        } else {
          setObjectKey(object, key, value);
        }
      }
      if (text.charCodeAt(i) !== codeClosingBrace) {
        throwObjectKeyOrEndExpected();
      }
      i++;
      return object;
    }
  }
  function parseArray() {
    if (text.charCodeAt(i) === codeOpeningBracket) {
      i++;
      skipWhitespace();
      const array = [];
      let initial = true;
      while (i < text.length && text.charCodeAt(i) !== codeClosingBracket) {
        if (!initial) {
          eatComma();
        } else {
          initial = false;
        }
        const value = parseValue();
        expectArrayItem(value);
        array.push(value);
      }
      if (text.charCodeAt(i) !== codeClosingBracket) {
        throwArrayItemOrEndExpected();
      }
      i++;
      return array;
    }
  }
  function parseValue() {
    skipWhitespace();
    const value = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword('true', true) ?? parseKeyword('false', false) ?? parseKeyword('null', null);
    skipWhitespace();
    return value;
  }
  function parseKeyword(name, value) {
    if (text.slice(i, i + name.length) === name) {
      i += name.length;
      return value;
    }
  }
  function skipWhitespace() {
    while (isWhitespace(text.charCodeAt(i))) {
      i++;
    }
  }
  function parseString() {
    if (text.charCodeAt(i) === codeDoubleQuote) {
      i++;
      let result = '';
      while (i < text.length && text.charCodeAt(i) !== codeDoubleQuote) {
        if (text.charCodeAt(i) === codeBackslash) {
          const char = text[i + 1];
          const escapeChar = escapeCharacters[char];
          if (escapeChar !== undefined) {
            result += escapeChar;
            i++;
          } else if (char === 'u') {
            if (isHex(text.charCodeAt(i + 2)) && isHex(text.charCodeAt(i + 3)) && isHex(text.charCodeAt(i + 4)) && isHex(text.charCodeAt(i + 5))) {
              result += String.fromCharCode(Number.parseInt(text.slice(i + 2, i + 6), 16));
              i += 5;
            } else {
              throwInvalidUnicodeCharacter(i);
            }
          } else {
            throwInvalidEscapeCharacter(i);
          }
        } else {
          if (isValidStringCharacter(text.charCodeAt(i))) {
            result += text[i];
          } else {
            throwInvalidCharacter(text[i]);
          }
        }
        i++;
      }
      expectEndOfString();
      i++;
      return result;
    }
  }
  function parseNumeric() {
    const start = i;
    if (text.charCodeAt(i) === codeMinus) {
      i++;
      expectDigit(start);
    }
    if (text.charCodeAt(i) === codeZero) {
      i++;
    } else if (isNonZeroDigit(text.charCodeAt(i))) {
      i++;
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    } else {
      // A JSON number must have an integer part, so a leading dot like '.5'
      // is not a number at all.
      return undefined;
    }
    if (text.charCodeAt(i) === codeDot) {
      i++;
      expectDigit(start);
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    }
    if (text.charCodeAt(i) === codeLowercaseE || text.charCodeAt(i) === codeUppercaseE) {
      i++;
      if (text.charCodeAt(i) === codeMinus || text.charCodeAt(i) === codePlus) {
        i++;
      }
      expectDigit(start);
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    }
    if (i > start) {
      return parseNumber(text.slice(start, i));
    }
  }
  function eatComma() {
    if (text.charCodeAt(i) !== codeComma) {
      throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
    }
    i++;
  }
  function eatColon() {
    if (text.charCodeAt(i) !== codeColon) {
      throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
    }
    i++;
  }
  function expectValue(value) {
    if (value === undefined) {
      throw new SyntaxError(`JSON value expected ${gotAt()}`);
    }
  }
  function expectArrayItem(value) {
    if (value === undefined) {
      throw new SyntaxError(`Array item expected ${gotAt()}`);
    }
  }
  function expectEndOfInput() {
    if (i < text.length) {
      throw new SyntaxError(`Expected end of input ${gotAt()}`);
    }
  }
  function expectDigit(start) {
    if (!isDigit(text.charCodeAt(i))) {
      const numSoFar = text.slice(start, i);
      throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
    }
  }
  function expectEndOfString() {
    if (text.charCodeAt(i) !== codeDoubleQuote) {
      throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
    }
  }
  function throwObjectKeyExpected() {
    throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
  }
  function throwDuplicateKey({
    key,
    position
  }) {
    throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
  }
  function throwObjectKeyOrEndExpected() {
    throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
  }
  function throwArrayItemOrEndExpected() {
    throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
  }
  function throwInvalidCharacter(char) {
    throw new SyntaxError(`Invalid character '${char}' ${pos()}`);
  }
  function throwInvalidEscapeCharacter(start) {
    const chars = text.slice(start, start + 2);
    throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
  }
  function throwObjectValueExpected() {
    throw new SyntaxError(`Object value expected after ':' ${pos()}`);
  }
  function throwInvalidUnicodeCharacter(start) {
    const chars = text.slice(start, start + 6);
    throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
  }

  // zero based character position
  function pos() {
    return `at position ${i}`;
  }
  function got() {
    return i < text.length ? `but got '${text[i]}'` : 'but reached end of input';
  }
  function gotAt() {
    return `${got()} ${pos()}`;
  }
}
function setObjectKey(object, key, value) {
  if (key === '__proto__') {
    // Plain assignment would trigger the `__proto__` setter inherited from
    // Object.prototype, changing the object's prototype instead of storing the
    // key. Define an ordinary own property, like JSON.parse does.
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  } else {
    object[key] = value;
  }
}
function isWhitespace(code) {
  return code === codeSpace || code === codeNewline || code === codeTab || code === codeReturn;
}
function isHex(code) {
  return code >= codeZero && code <= codeNine || code >= codeUppercaseA && code <= codeUppercaseF || code >= codeLowercaseA && code <= codeLowercaseF;
}
function isDigit(code) {
  return code >= codeZero && code <= codeNine;
}
function isNonZeroDigit(code) {
  return code >= codeOne && code <= codeNine;
}
function isValidStringCharacter(code) {
  return code >= 0x20 && code <= 0x10ffff;
}
function isDeepEqual(a, b) {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.every(key => isDeepEqual(a[key], b[key]));
  }
  return false;
}
function isObject(value) {
  return typeof value === 'object' && value !== null;
}

// map with all escape characters
const escapeCharacters = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t'
  // note that \u is handled separately in parseString()
};
const codeBackslash = 0x5c; // "\"
const codeOpeningBrace = 0x7b; // "{"
const codeClosingBrace = 0x7d; // "}"
const codeOpeningBracket = 0x5b; // "["
const codeClosingBracket = 0x5d; // "]"
const codeSpace = 0x20; // " "
const codeNewline = 0xa; // "\n"
const codeTab = 0x9; // "\t"
const codeReturn = 0xd; // "\r"
const codeDoubleQuote = 0x0022; // "
const codePlus = 0x2b; // "+"
const codeMinus = 0x2d; // "-"
const codeZero = 0x30;
const codeOne = 0x31;
const codeNine = 0x39;
const codeComma = 0x2c; // ","
const codeDot = 0x2e; // "." (dot, period)
const codeColon = 0x3a; // ":"
const codeUppercaseA = 0x41; // "A"
const codeLowercaseA = 0x61; // "a"
const codeUppercaseE = 0x45; // "E"
const codeLowercaseE = 0x65; // "e"
const codeUppercaseF = 0x46; // "F"
const codeLowercaseF = 0x66; // "f"
//# sourceMappingURL=parse.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/stringify.js



/**
 * The LosslessJSON.stringify() method converts a JavaScript value to a JSON string,
 * optionally replacing values if a replacer function is specified, or
 * optionally including only the specified properties if a replacer array is specified.
 *
 * @param value
 * The value to convert to a JSON string.
 *
 * @param [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of String and Number objects that serve as a whitelist for
 * selecting the properties of the value object to be included in the JSON string.
 * If this value is null or not provided, all properties of the object are
 * included in the resulting JSON string.
 *
 * @param [space]
 * A String or Number object that's used to insert white space into the output
 * JSON string for readability purposes. If this is a Number, it indicates the
 * number of space characters to use as white space; this number is capped at 10
 * if it's larger than that. Values less than 1 indicate that no space should be
 * used. If this is a String, the string (or the first 10 characters of the string,
 * if it's longer than that) is used as white space. If this parameter is not
 * provided (or is null), no white space is used.
 *
 * @param [numberStringifiers]
 * An optional list with additional number stringifiers, for example to serialize
 * a BigNumber. The output of the function must be valid stringified JSON.
 * When `undefined` is returned, the property will be deleted from the object.
 * The difference with using a `replacer` is that the output of a `replacer`
 * must be JSON and will be stringified afterwards, whereas the output of the
 * `numberStringifiers` is already stringified JSON.
 *
 * @returns Returns the string representation of the JSON object.
 */
function stringify(value, replacer, space, numberStringifiers) {
  const resolvedSpace = resolveSpace(space);
  const replacedValue = typeof replacer === 'function' ? replacer.call({
    '': value
  }, '', value) : value;
  return stringifyValue(replacedValue, '');

  /**
   * Stringify a value
   */
  function stringifyValue(value, indent) {
    if (Array.isArray(numberStringifiers)) {
      const stringifier = numberStringifiers.find(item => item.test(value));
      if (stringifier) {
        const str = stringifier.stringify(value);
        if (typeof str !== 'string' || !isNumber(str)) {
          throw new Error(`Invalid JSON number: output of a number stringifier must be a string containing a JSON number (output: ${str})`);
        }
        return str;
      }
    }

    // boolean, null, number, string, or date
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' || value === null || value instanceof Date || value instanceof Boolean || value instanceof Number || value instanceof String) {
      return JSON.stringify(value);
    }

    // lossless number, the secret ingredient :)
    if (isLosslessNumber(value)) {
      return value.toString();
    }

    // BigInt
    if (typeof value === 'bigint') {
      return value.toString();
    }

    // Array
    if (Array.isArray(value)) {
      return stringifyArray(value, indent);
    }

    // Object (test lastly!)
    if (value && typeof value === 'object') {
      return stringifyObject(value, indent);
    }
    return undefined;
  }

  /**
   * Stringify an array
   */
  function stringifyArray(array, indent) {
    if (array.length === 0) {
      return '[]';
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
    let str = resolvedSpace ? '[\n' : '[';
    for (let i = 0; i < array.length; i++) {
      const item = typeof replacer === 'function' ? replacer.call(array, String(i), array[i]) : array[i];
      if (resolvedSpace) {
        str += childIndent;
      }
      if (typeof item !== 'undefined' && typeof item !== 'function') {
        const serialized = stringifyValue(item, childIndent);
        // Values without a JSON representation (a symbol, or an object whose
        // toJSON() returns undefined) become null inside an array.
        str += serialized === undefined ? 'null' : serialized;
      } else {
        str += 'null';
      }
      if (i < array.length - 1) {
        str += resolvedSpace ? ',\n' : ',';
      }
    }
    str += resolvedSpace ? `\n${indent}]` : ']';
    return str;
  }

  /**
   * Stringify an object
   */
  function stringifyObject(object, indent) {
    if (typeof object.toJSON === 'function') {
      return stringifyValue(object.toJSON(), indent);
    }

    // A replacer array is a property whitelist: duplicates must not produce
    // duplicate keys in the output.
    const keys = Array.isArray(replacer) ? [...new Set(replacer.map(String))] : Object.keys(object);
    if (keys.length === 0) {
      return '{}';
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
    let first = true;
    let str = resolvedSpace ? '{\n' : '{';
    for (const key of keys) {
      const value = typeof replacer === 'function' ? replacer.call(object, key, object[key]) : object[key];
      if (includeProperty(key, value)) {
        const serialized = stringifyValue(value, childIndent);
        // Like JSON.stringify, omit properties that have no JSON
        // representation (e.g. an object whose toJSON() returns undefined).
        if (serialized === undefined) {
          continue;
        }
        if (first) {
          first = false;
        } else {
          str += resolvedSpace ? ',\n' : ',';
        }
        const keyStr = JSON.stringify(key);
        str += resolvedSpace ? `${childIndent + keyStr}: ` : `${keyStr}:`;
        str += serialized;
      }
    }
    str += resolvedSpace ? `\n${indent}}` : '}';
    return str;
  }

  /**
   * Test whether to include a property in a stringified object or not.
   */
  function includeProperty(_key, value) {
    return typeof value !== 'undefined' && typeof value !== 'function' && typeof value !== 'symbol';
  }
}

/**
 * The number of spaces or characters a space is capped to, like JSON.stringify does
 */
const MAX_SPACE_LENGTH = 10;

/**
 * Resolve a JSON stringify space:
 * replace a number with a string containing that number of spaces
 */
function resolveSpace(space) {
  if (typeof space === 'number') {
    // same rules as JSON.stringify: truncate towards zero, cap at 10,
    // and treat anything below 1 (including NaN and negatives) as no indent
    const count = Math.min(Math.trunc(space), MAX_SPACE_LENGTH);
    return count >= 1 ? ' '.repeat(count) : undefined;
  }
  if (typeof space === 'string' && space !== '') {
    return space.slice(0, MAX_SPACE_LENGTH);
  }
  return undefined;
}
//# sourceMappingURL=stringify.js.map
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/index.js








//# sourceMappingURL=index.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(464);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
