export const id = 421;
export const ids = [421];
export const modules = {

/***/ 9367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ barChart)
/* harmony export */ });
/* harmony import */ var _safety_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2809);

/** Size of the chart, in pixels; GitHub scales it to the page. */
const CHART_WIDTH = 1000;
const CHART_HEIGHT = 360;
/** A green that stands out from GitHub's light page and from its dark one. */
const BAR_COLOUR = '#2da44e';
/** Shortest scale: a shorter one would get marks between whole numbers. */
const MIN_SCALE = 10;
/**
 * A bar chart for Mermaid, which GitHub draws; `xychart-beta` is known from version 10.6 on. The
 * scale has to be given, since it would start at the shortest bar otherwise.
 */
function barChart({ xLabel, yLabel, bars }) {
    const scale = Math.max(MIN_SCALE, ...bars.map(({ value }) => value));
    const lines = [
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
        `  x-axis "${label(xLabel)}" [${bars.map((bar) => `"${label(bar.label)}"`).join(', ')}]`,
        `  y-axis "${label(yLabel)}" 0 --> ${scale}`,
        `  bar [${bars.map(({ value }) => value).join(', ')}]`,
    ];
    return (0,_safety_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)('mermaid', lines.join('\n'));
}
/** Within quotes, only a quote has a meaning; a line break would end the line. */
function label(text) {
    return text.replace(/["\r\n]/g, ' ');
}


/***/ }),

/***/ 8240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// UNUSED EXPORTS: reportFailure

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/run/words/flush.js
var flush = __webpack_require__(7429);
// EXTERNAL MODULE: ./lib/safety/secrets.js + 2 modules
var secrets = __webpack_require__(3198);
// EXTERNAL MODULE: ./lib/github/inputs.js
var inputs = __webpack_require__(6174);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(6120);
;// CONCATENATED MODULE: ./lib/github/log.js




/** Longest line of the log, in characters; what is longer is cut. */
const MAX_LINE_CHARACTERS = 4_000;
/**
 * The one place through which an action speaks to the runner. Every text is put into the user's
 * language (a string is taken as it is), scrubbed of secrets and then made harmless, so that neither a file name nor a server's answer can issue a workflow
 * command, move the cursor, or give a secret away, whatever the runner itself masks.
 */
class ActionLog {
    /** Puts a text into the user's language. */
    say;
    #scrubber;
    constructor(scrubber, say) {
        this.#scrubber = scrubber;
        this.say = say;
    }
    /** The run's one scrubber. */
    get scrubber() {
        return this.#scrubber;
    }
    /** Registers a secret, here and with the runner, before it is first used. */
    secret(value) {
        if (value === '')
            return;
        this.#scrubber.add(value);
        for (const form of maskedForms(value))
            core/* setSecret */.Pq(form);
    }
    /** One line. */
    info(line) {
        core/* info */.pq(this.harmless(line));
    }
    /** Lines, none of them cut. Returns exactly what was shown. */
    block(content) {
        const lines = content.split('\n').map((line) => this.#scrubber.printable(line, Infinity));
        for (const line of lines)
            core/* info */.pq(line);
        return lines.join('\n');
    }
    /** One line that shows only when debug logging is on. */
    debug(line) {
        core/* debug */.Yz(this.harmless(line));
    }
    /** Lines that fold under a title. */
    group(title, lines) {
        core/* startGroup */.Oh(this.harmless(title));
        for (const line of lines)
            this.info(line);
        core/* endGroup */.N4();
    }
    /** A warning, annotated. */
    warning(message, place = {}) {
        core/* warning */.$e(this.harmless(message), this.#properties(place));
    }
    /** An error, annotated. It doesn't end the step; see `start`. */
    error(message, place = {}) {
        core/* error */.z3(this.harmless(message), this.#properties(place));
    }
    /**
     * Sets an output of the step, without secrets.
     *
     * @throws {ActionError} when the runner's file can't be written
     */
    output(name, value) {
        try {
            core/* setOutput */.uH(name, this.scrub(value));
        }
        catch (cause) {
            const reason = cause instanceof Error ? cause.message : String(cause);
            const hint = (0,messages/* text */.Qq)('github.check-output');
            throw new errors/* ActionError */.lZ((0,messages/* text */.Qq)('github.output-unset', { name, reason }), { hint, cause });
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
            this.warning((0,messages/* text */.Qq)('github.summary-unwritten', { reason }));
        }
    }
    /** A text without secrets, for files. */
    scrub(content) {
        return this.#scrubber.scrub(content);
    }
    /**
     * A text in the user's language, without secrets, on one line, that no runner and no terminal
     * takes for a command.
     */
    harmless(line) {
        return this.#scrubber.printable(this.say(line), MAX_LINE_CHARACTERS);
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
    const { env } = process;
    // Before all else, so that also the problems with the inputs are told in the user's language.
    const say = await (0,messages/* speakerOf */.d5)((0,inputs/* languageOf */.eX)(env));
    const log = new ActionLog(new secrets/* Scrubber */.h(), say);
    const stop = new AbortController();
    const onSignal = (signal) => {
        stop.abort(new errors/* StoppedError */.Ko((0,messages/* text */.Qq)('general.stopped', { signal })));
    };
    for (const signal of SIGNALS)
        process.on(signal, onSignal);
    // A log that nobody takes any more is no reason to stop, but the run can't count as good.
    process.stdout.on('error', () => {
        process.exitCode = 1;
    });
    // Node ends a process that waits for nothing with exit code 0 or 13 and no word about it.
    const onDrained = () => {
        log.error((0,messages/* text */.Qq)('github.drained'));
        process.exitCode = 1;
    };
    process.once('beforeExit', onDrained);
    try {
        await run({ env, log, say, signal: stop.signal });
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
    if (error instanceof errors/* InputError */.dz && error.texts.length > 1) {
        const { texts, advice } = error;
        log.group((0,messages/* text */.Qq)('github.problems', { count: texts.length }), texts);
        const all = { texts: [(0,messages/* text */.Qq)('github.unusable-inputs'), ...texts, advice] };
        log.error((0,messages/* text */.Qq)('general.sentences', all), { title: (0,messages/* text */.Qq)('github.inputs') });
        return;
    }
    if (error instanceof errors/* ActionError */.lZ) {
        const { problem, advice } = error;
        log.error((0,messages/* text */.Qq)('general.sentences', { texts: [problem, advice] }));
        for (const { name, message } of causes(error))
            log.debug((0,messages/* text */.Qq)('github.cause', { name, message }));
        return;
    }
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    log.error((0,messages/* text */.Qq)('general.bug', { name, message }));
    for (const line of (stack ?? '').split('\n').slice(1))
        log.info(line);
}
function* causes(error) {
    for (let cause = error.cause; cause instanceof Error; cause = cause.cause)
        yield cause;
}


/***/ }),

/***/ 6174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cN: () => (/* binding */ inputReader),
/* harmony export */   dg: () => (/* binding */ registerSecrets),
/* harmony export */   eX: () => (/* binding */ languageOf)
/* harmony export */ });
/* unused harmony export inputVariable */
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _run_settings_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2612);
/* harmony import */ var _run_settings_shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9530);



/**
 * Name of the environment variable in which a runner passes an input: as GitHub's own toolkit
 * reads it, spaces become underscores, letters uppercase, and hyphens stay.
 */
function inputVariable(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
/**
 * The language that the input `language` asks for; English where it names none. That it does so is
 * for `inputReader` to say.
 */
function languageOf(env) {
    const given = env[inputVariable(_run_settings_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy.language)]?.trim();
    return _messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Yj.find((language) => language === given) ?? _messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Yj[0];
}
/**
 * A reader of the inputs that a runner put into the environment. `language`, which every action has
 * and `languageOf` reads, is checked here.
 */
function inputReader(env) {
    const source = {
        value: (name) => env[inputVariable(name)],
        emptySecretHint: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('settings.empty-secrets'),
    };
    const reader = new _run_settings_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingReader */ .S(source);
    reader.choice(_run_settings_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy.language, _messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Yj, 'en');
    return reader;
}
/** Inputs of all actions that hold secrets. */
const SECRET_INPUTS = [_run_settings_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy.secretKey, 'access-token', 'app-secret'];
/** Registers what the inputs hold of secrets, so that nothing said later shows one. */
function registerSecrets(env, log) {
    for (const name of SECRET_INPUTS)
        log.secret((env[inputVariable(name)] ?? '').trim());
}


/***/ }),

/***/ 6702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Al: () => (/* binding */ summary_document),
  XG: () => (/* binding */ findingsSections),
  ip: () => (/* binding */ judgedFile),
  lN: () => (/* binding */ reportSections),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/run/words/report-text.js
var report_text = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/safety/markdown.js
var markdown = __webpack_require__(2809);
// EXTERNAL MODULE: ./lib/github/bar-chart.js
var bar_chart = __webpack_require__(9367);
;// CONCATENATED MODULE: ./lib/github/length-chart.js


/** Bars of a chart: as many as leave room for a label below each. */
const MAX_BARS = 20;
/** How long the accounts are, block by block: a sentence, and a chart when there is something to see. */
function lengthChart({ lengths, kind }, harmless) {
    const shortest = lengths.at(0)?.characters;
    const longest = lengths.at(-1)?.characters;
    if (shortest === undefined || longest === undefined)
        return [];
    if (shortest === longest) {
        return [harmless((0,messages/* text */.Qq)('github.one-length', { kind, characters: shortest }))];
    }
    const most = lengths.reduce((best, length) => (length.accounts > best.accounts ? length : best));
    const facts = { kind, shortest, longest, most: most.characters, accounts: most.accounts };
    return [
        `### ${harmless((0,messages/* text */.Qq)('github.lengths', { kind }))}`,
        harmless((0,messages/* text */.Qq)('github.length-range', facts)),
        (0,bar_chart/* barChart */.S)({
            xLabel: harmless((0,messages/* text */.Qq)('github.characters')),
            yLabel: harmless((0,messages/* text */.Qq)('github.valid-rows', { kind })),
            bars: barsOf(lengths, shortest, longest),
        }),
    ];
}
/** Lengths put together in ranges that begin at round numbers, where there are many. */
function barsOf(lengths, shortest, longest) {
    const width = rangeWidth(shortest, longest);
    const first = Math.floor(shortest / width);
    const bars = Array.from({ length: Math.floor(longest / width) - first + 1 }, (_, index) => {
        const from = Math.max(shortest, (first + index) * width);
        const to = Math.min(longest, (first + index + 1) * width - 1);
        return { label: from === to ? `${from}` : `${from}–${to}`, value: 0 };
    });
    for (const { characters, accounts } of lengths) {
        const bar = bars[Math.floor(characters / width) - first];
        if (bar !== undefined)
            bar.value += accounts;
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

;// CONCATENATED MODULE: ./lib/github/summary.js




/** Where the runner takes the summary. */
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
/** Lines of each rule that the summary names. */
const LINES_PER_RULE = 5;
/** Adds Markdown to the job summary; nothing happens where the runner takes none. */
function writeSummary(markdown, { env, log }) {
    const file = env[SUMMARY_ENV_VAR];
    if (file)
        log.summary(markdown, file);
}
/** The blocks of a summary, put together. */
function summary_document(blocks) {
    return blocks.join('\n\n').concat('\n');
}
/**
 * What the validator says of the package, block by block. A package that is refused gets no chart:
 * what is wrong with it has to be seen.
 */
function reportSections(facts) {
    const { report, strict, harmless } = facts;
    return [
        ...packageSections(facts),
        ...findingsSections(facts, '###'),
        ...((0,report_text/* passes */.WE)(report, strict) ? lengthChart(report, harmless) : []),
    ];
}
/**
 * The outcome of the validation in one sentence.
 *
 * @param more sentences after it
 */
function judgedFile({ report, strict, harmless }, ...more) {
    const texts = [(0,report_text/* judgement */._U)(report, strict), ...more];
    return `${(0,markdown/* code */.aY)(harmless(report.file))} ${(0,markdown/* prose */.CS)(harmless((0,messages/* text */.Qq)('general.sentences', { texts })))}`;
}
/** The package in one row, so that what is wrong with it stays in sight; the digest below. */
function packageSections({ report, harmless }) {
    const file = { label: (0,messages/* text */.Qq)('run.file'), value: report.file, isCode: true };
    const facts = [file, ...(0,report_text/* packageFacts */.WH)(report)];
    const cells = facts.map(({ value, isCode }) => isCode ? (0,markdown/* code */.aY)(harmless(value)) : (0,markdown/* escapeMarkdown */.FV)(harmless(value)));
    const row = (0,markdown/* table */.tp)(facts.map(({ label }) => harmless(label)), [cells]);
    return report.sha256 === null ? [row] : [row, `SHA-256: ${(0,markdown/* code */.aY)(report.sha256)}`];
}
/**
 * Errors, then warnings: each rule with how often, where first, and what to do. A list, since the
 * sentences would be squeezed into a column of a few letters in a table on a phone.
 *
 * @param level mark of the headings: `###` for those below a title
 */
function findingsSections({ report, harmless }, level) {
    const groups = (0,report_text/* findingsByRule */.O6)(report);
    return ['error', 'warning'].flatMap((severity) => {
        const own = groups.filter((group) => group.severity === severity);
        if (own.length === 0)
            return [];
        const count = severity === 'error' ? report.errors : report.warnings;
        return [
            `${level} ${harmless((0,messages/* text */.Qq)('github.severity-count', { severity, count }))}`,
            own.map((group) => ruleItem(group, report, harmless)).join('\n'),
        ];
    });
}
function ruleItem(group, { rows }, harmless) {
    const { rule, count, listed } = group;
    const lines = listed.flatMap((finding) => finding.line ?? []).slice(0, LINES_PER_RULE);
    const isEveryRow = count === rows && rows > 1 && lines.length > 0;
    const places = harmless((0,messages/* text */.Qq)('github.rule-places', { count, lines, isEveryRow }));
    return `- **${(0,markdown/* code */.aY)(rule)}** ${(0,markdown/* escapeMarkdown */.FV)(places)}<br>${(0,markdown/* prose */.CS)(harmless(listed[0]?.message ?? ''))}`;
}


/***/ }),

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ findingsByRule),
/* harmony export */   QS: () => (/* binding */ reportLines),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   WH: () => (/* binding */ packageFacts),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   _U: () => (/* binding */ judgement)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(630);
/* harmony import */ var _messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6278);
/* harmony import */ var _validator_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2799);



/** Findings that are shown of each rule, for people who will then look at the package itself. */
const SHOWN_PER_RULE = 5;
/** Whether a package passes: no errors, and under `strict` no warnings. */
function passes(report, strict) {
    return report.valid && !(strict && report.warnings > 0);
}
/**
 * The outcome in one sentence. It holds the name of the file.
 *
 * @param file another name for it, such as its path
 */
function verdict(report, strict, file = report.file) {
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.verdict', { file, judgement: judgement(report, strict) });
}
/** The outcome as a clause that goes on from the file name. */
function judgement(report, strict) {
    const { errors, warnings, accounts, kind } = report;
    if (!report.valid)
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.not-valid', { errors, warnings });
    if (!passes(report, strict))
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.not-strict', { warnings });
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.valid', { warnings, accounts, kind });
}
/** What the report knows of the package besides its name and its digest. */
function packageFacts(report) {
    const { entry, format, kind, size, contentSize } = report;
    const facts = [];
    if (entry !== null)
        facts.push({ label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.entry'), value: entry, isCode: true });
    if (format !== null)
        facts.push({ label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.format'), value: format });
    facts.push({ label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.kind'), value: kind });
    // No rows means that none could be read: zeros would say less than nothing.
    if (report.rows > 0)
        facts.push(...rowFacts(report));
    if (size !== null)
        facts.push(sizeFact((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.size'), size));
    if (contentSize !== null && contentSize !== size) {
        facts.push(sizeFact((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.text-size'), contentSize));
    }
    return facts;
}
function rowFacts({ rows, accounts, duplicates, duplicatesCheckedRows }) {
    return [
        { label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.rows'), value: (0,_messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(rows) },
        { label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.valid-rows'), value: (0,_messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(accounts) },
        { label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.distinct'), value: (0,_messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(accounts - duplicates) },
        {
            label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.duplicates'),
            value: duplicatesCheckedRows === rows
                ? (0,_messages_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(duplicates)
                : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.duplicates-in-part', { duplicates, rows: duplicatesCheckedRows }),
        },
    ];
}
function sizeFact(label, bytes) {
    return { label, value: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.exact-size', { bytes }) };
}
/** The findings by rule, errors first, then in the order of the rules. */
function findingsByRule(report) {
    const rules = Object.keys(_validator_index_js__WEBPACK_IMPORTED_MODULE_1__.RULES);
    const groups = rules
        .filter((rule) => report.counts[rule] !== undefined)
        .map((rule) => ({
        rule,
        severity: _validator_index_js__WEBPACK_IMPORTED_MODULE_1__.RULES[rule].severity,
        count: report.counts[rule] ?? 0,
        listed: report.findings.filter((finding) => finding.rule === rule),
    }));
    return [
        ...groups.filter((group) => group.severity === 'error'),
        ...groups.filter((group) => group.severity === 'warning'),
    ];
}
/**
 * The whole report for people: verdict, facts, and the first findings of each rule.
 *
 * @param options `name`: what the file is called; `say`: puts labels into the reader's language, so
 *   that they can be lined up
 */
function reportLines(report, { strict, name, say }) {
    const { sha256 } = report;
    const digest = sha256 === null ? [] : [{ label: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.sha256'), value: sha256 }];
    const facts = [...packageFacts(report), ...digest].map(({ label, value }) => ({
        label: say(label),
        value: say(value),
    }));
    const width = Math.max(...facts.map(({ label }) => columns(label)));
    return [
        { tone: verdictTone(report, strict), text: verdict(report, strict, name) },
        ...facts.map(({ label, value }) => plain(`  ${label}${' '.repeat(width - columns(label))}  ${value}`)),
        ...findingsByRule(report).flatMap((group) => ruleLines(group, say)),
    ];
}
/** Columns of a terminal that a label takes: Chinese characters take two. */
function columns(label) {
    return Array.from(label, (character) => (character > '\u{2e7f}' ? 2 : 1)).reduce((sum, width) => sum + width, 0);
}
function ruleLines({ severity, rule, count, listed }, say) {
    const shown = listed.slice(0, SHOWN_PER_RULE);
    const more = count - shown.length;
    return [
        { tone: severity, text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.rule-count', { severity, rule, count }) },
        ...shown.map((finding) => plain(`  ${finding.message}`)),
        ...(more > 0
            ? [{ tone: 'muted', text: `  ${say((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('run.and-more', { count: more }))}` }]
            : []),
    ];
}
function verdictTone(report, strict) {
    if (!passes(report, strict))
        return 'error';
    return report.warnings > 0 ? 'warning' : 'success';
}
function plain(words) {
    return { tone: 'plain', text: words };
}


/***/ }),

/***/ 2809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   I$: () => (/* binding */ htmlTable),
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
/**
 * A table in HTML, for columns whose words must stay together on a narrow page, which Markdown has
 * no means for. The cells are HTML, such as the functions above make.
 *
 * @param columns numbers of the columns, from 0: those that are `right`, and those that don't break
 */
function htmlTable(head, rows, columns = {}) {
    const attributes = (column) => `${columns.right?.includes(column) ? ' align="right"' : ''}${columns.unbroken?.includes(column) ? ' nowrap' : ''}`;
    const line = (tag, cells) => `<tr>${cells.map((cell, column) => `<${tag}${attributes(column)}>${cell}</${tag}>`).join('')}</tr>`;
    return ['<table>', line('th', head), ...rows.map((row) => line('td', row)), '</table>'].join('\n');
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


/***/ })

};
