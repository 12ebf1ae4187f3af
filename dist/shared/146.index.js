export const id = 146;
export const ids = [146];
export const modules = {

/***/ 3146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateCommand: () => (/* binding */ validateCommand)
});

// EXTERNAL MODULE: ./lib/messages/index.js + 24 modules
var messages = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/run/checked-set.js + 1 modules
var checked_set = __webpack_require__(5292);
// EXTERNAL MODULE: ./lib/run/settings/shared.js
var shared = __webpack_require__(9530);
// EXTERNAL MODULE: ./lib/run/words/report-document.js
var report_document = __webpack_require__(8575);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/validator/index.js + 22 modules
var validator = __webpack_require__(2799);
;// CONCATENATED MODULE: ./lib/cli/all-findings.js


/** Characters that are written at once. */
const BLOCK_CHARACTERS = 1 << 16;
/**
 * Every finding about packages, a line each: file, line (empty for the whole file), rule, severity,
 * separated by tabs. By package; those about the whole file first, then by line; last the accounts
 * that stand in several packages.
 *
 * @param harmless takes what could break a line out of a name
 */
function* allFindings({ packages, findingsAcross }, harmless) {
    for (const { file, report } of packages) {
        const name = harmless(file);
        for (const { rule, line } of report.findings) {
            if (line === undefined)
                yield row(name, '', rule);
        }
        for (const { rule, line } of byLine(report))
            yield row(name, line, rule);
    }
    for (const { file, line, rule } of findingsAcross)
        yield row(harmless(file), line, rule);
}
function row(name, line, rule) {
    return `${[name, line, rule, validator.RULES[rule].severity].join('\t')}\n`;
}
/** The rows of all rules in the order of their lines; at one line, in the order of the rules. */
function* byLine({ lines }) {
    const rules = Object.keys(lines).map((rule) => ({
        rule,
        lines: lines[rule] ?? [],
        next: 0,
    }));
    for (;;) {
        let first;
        let line = Number.POSITIVE_INFINITY;
        for (const one of rules) {
            const own = one.lines[one.next];
            if (own === undefined || own >= line)
                continue;
            first = one;
            line = own;
        }
        if (first === undefined)
            return;
        first.next += 1;
        yield { rule: first.rule, line };
    }
}
/** Writes lines, no faster than they are taken; ends early when nobody takes them any more. */
async function writeAll(lines, output) {
    let block = '';
    for (const line of lines) {
        block += line;
        if (block.length < BLOCK_CHARACTERS)
            continue;
        if (!output.write(block))
            await drained(output);
        if (output.destroyed)
            return;
        block = '';
    }
    output.write(block);
}
async function drained(output) {
    const done = new AbortController();
    const { signal } = done;
    // What went wrong with it, its owner is told.
    const ended = ['drain', 'close', 'error'].map((event) => (0,external_node_events_.once)(output, event, { signal }));
    await Promise.race(ended).catch(() => { });
    done.abort();
    await Promise.allSettled(ended);
}

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/context.js
var cli_context = __webpack_require__(4641);
// EXTERNAL MODULE: ./lib/cli/packages.js
var cli_packages = __webpack_require__(4469);
;// CONCATENATED MODULE: ./lib/cli/validate.js








const OPTIONS = { ...cli_packages/* PACKAGE_OPTIONS */.Kt, all: 'boolean' };
/** `account-package validate FILE…`: the report, for people or as JSON, or every finding. */
async function validateCommand(context) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(context.args, OPTIONS);
    const reader = (0,cli_arguments/* argumentReader */.v)(parsed, context.env);
    const packages = (0,cli_packages/* readPackages */.qm)(parsed, reader);
    const settings = (0,shared/* readValidation */.Qo)(reader);
    const [json, all] = [parsed.flags.has('json'), parsed.flags.has('all')];
    if (json && all)
        reader.note((0,messages/* text */.Qq)('cli.not-both', { one: '--json', other: '--all' }));
    reader.finish();
    const { isSet } = packages;
    const { strict } = settings;
    const { stdout, out } = context;
    const plan = { packages, settings, forUpload: false, allLines: all };
    return await (0,cli_packages/* withCheckedPackages */.VF)(plan, context, async (set) => {
        if (json) {
            const document = (0,report_document/* reportDocument */.c)(set, { isSet, scrub: (words) => out.scrub(words) });
            stdout.write(`${JSON.stringify(document, null, 2)}\n`);
        }
        else if (all)
            await printAll(set, context);
        else
            (0,cli_packages/* tell */.qz)(set, { strict, isSet }, out);
        return (0,checked_set/* setPasses */.gg)(set, strict) ? cli_context/* EXIT */.d.done : cli_context/* EXIT */.d.failed;
    });
}
/** Every finding on standard output; on standard error, what is not known of them. */
async function printAll(set, { stdout, out, err }) {
    const { duplicatesAcross: count, findingsAcross } = set;
    await writeAll(allFindings(set, (name) => out.harmless(name)), stdout);
    if (findingsAcross.length < count) {
        const facts = { rule: 'duplicate-across', count, shown: findingsAcross.length };
        err.line({ tone: 'warning', text: (0,messages/* text */.Qq)('cli.lines-cut', facts) });
    }
}


/***/ })

};
