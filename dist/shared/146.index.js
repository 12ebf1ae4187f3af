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

// EXTERNAL MODULE: ./lib/messages/index.js + 20 modules
var messages = __webpack_require__(673);
// EXTERNAL MODULE: ./lib/run/checked-set.js + 2 modules
var checked_set = __webpack_require__(797);
// EXTERNAL MODULE: ./lib/run/settings/shared.js
var shared = __webpack_require__(9530);
// EXTERNAL MODULE: ./lib/run/words/report-document.js
var report_document = __webpack_require__(8575);
// EXTERNAL MODULE: ./lib/validator/index.js + 23 modules
var validator = __webpack_require__(1968);
;// CONCATENATED MODULE: ./lib/cli/all-findings.js

/**
 * Every finding about a package, a line each: file, line (empty for the whole file), rule, severity,
 * separated by tabs; those about the whole file first, then by line.
 *
 * @param name what the file is called; without a tab or a newline
 */
function* allFindings({ report }, name) {
    for (const { rule, line } of placesOf(report)) {
        yield `${[name, line === 0 ? '' : line, rule, validator.RULES[rule].severity].join('\t')}\n`;
    }
}
/** Rules of which the report notes fewer lines than there are findings. */
function cutRules({ counts, lines }) {
    return Object.keys(lines).filter((rule) => (counts[rule] ?? 0) > (lines[rule]?.length ?? 0));
}
function placesOf({ findings, lines }) {
    const ofFile = findings.flatMap(({ rule, line }) => line === undefined ? [{ rule, line: 0 }] : []);
    const ofRows = Object.keys(lines).flatMap((rule) => (lines[rule] ?? []).map((line) => ({ rule, line })));
    // A stable sort: at one line, the order of the rules stays.
    return [...ofFile, ...ofRows.sort((a, b) => a.line - b.line)];
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
    const plan = { packages, settings, forUpload: false };
    return await (0,cli_packages/* withCheckedPackages */.VF)(plan, context, async (set) => {
        if (json) {
            const document = (0,report_document/* reportDocument */.c)(set, { isSet, scrub: (words) => out.scrub(words) });
            stdout.write(`${JSON.stringify(document, null, 2)}\n`);
        }
        else if (all)
            printAll(set, context);
        else
            (0,cli_packages/* tell */.qz)(set, { strict, isSet }, out);
        return (0,checked_set/* setPasses */.gg)(set, strict) ? cli_context/* EXIT */.d.done : cli_context/* EXIT */.d.failed;
    });
}
/** Every finding on standard output; on standard error, of which rules there are more. */
function printAll({ packages, findingsAcross }, context) {
    const { stdout, out, err } = context;
    for (const checked of packages) {
        stdout.write([...allFindings(checked, out.harmless(checked.file))].join(''));
    }
    for (const { file, line, rule, severity } of findingsAcross) {
        stdout.write(`${[out.harmless(file), line, rule, severity].join('\t')}\n`);
    }
    for (const { file, report } of packages) {
        for (const rule of cutRules(report)) {
            const count = report.counts[rule] ?? 0;
            const shown = report.lines[rule]?.length ?? 0;
            err.line({ tone: 'warning', text: (0,messages/* text */.Qq)('cli.lines-cut', { file, rule, count, shown }) });
        }
    }
}


/***/ })

};
