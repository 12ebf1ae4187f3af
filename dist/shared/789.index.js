export const id = 789;
export const ids = [789,905];
export const modules = {

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   v: () => (/* binding */ argumentReader)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _run_settings_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7985);
/* harmony import */ var _run_settings_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2612);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7018);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4761);






/**
 * Parses the command line after the command's name.
 *
 * @throws {UsageError} for unknown options, values that are missing or empty, values of options that
 *   take none, and options given twice; every problem at once
 */
function parseArguments(args, table) {
    const flags = new Set();
    const values = new Map();
    const operands = [];
    const problems = [];
    for (const token of tokens(args, table)) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, value } = token;
        const problem = flags.has(name) || values.has(name) ? twice(token) : problemOf(token, table);
        if (problem !== undefined)
            problems.push(problem);
        else if (value === undefined)
            flags.add(name);
        else
            values.set(name, value);
    }
    if (problems.length > 0)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(problems);
    return { operands, flags, values };
}
function tokens(args, table) {
    const options = Object.fromEntries(Object.entries(table).map(([name, type]) => [name, { type }]));
    // Not strict: what it then throws is in English only, and ends at the first problem.
    const config = { args: [...args], options, allowPositionals: true, tokens: true, strict: false };
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ ...config, tokens: true }).tokens;
}
function twice({ rawName }) {
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.given-twice', { option: rawName });
}
function problemOf({ name, rawName, value, inlineValue }, table) {
    const type = Object.hasOwn(table, name) && rawName.startsWith('--') ? table[name] : undefined;
    if (type === undefined)
        return unknownOption(rawName, table);
    if (type === 'boolean') {
        return value === undefined ? undefined : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.takes-no-value', { option: rawName });
    }
    // What looks like the next option is one, unless `=` says that it is the value.
    if (value === undefined || (inlineValue !== true && /^-./.test(value))) {
        return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.no-value', { option: rawName });
    }
    return value.trim() === '' ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.empty-value', { option: rawName }) : undefined;
}
function unknownOption(rawName, table) {
    const near = (0,_run_settings_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(rawName.replace(/^-+/, ''), [...Object.keys(table), 'language', 'help']);
    const problem = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.unknown-option', { option: (0,_run_settings_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(rawName) });
    return near === undefined ? problem : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.nearest', { problem, nearest: `--${near}` });
}
/** A reader of settings that come from options or, credentials, from the environment. */
function argumentReader(parsed, env) {
    return new _run_settings_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingReader */ .S({
        value: (name) => {
            const variable = _language_js__WEBPACK_IMPORTED_MODULE_3__/* .VARIABLES */ .ut[name];
            if (variable !== undefined)
                return env[variable];
            return parsed.flags.has(name) ? 'true' : parsed.values.get(name);
        },
    });
}


/***/ }),

/***/ 7789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packCommand: () => (/* binding */ packCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(630);
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7460);
/* harmony import */ var _platform_node_pack_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2401);
/* harmony import */ var _platform_node_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2905);
/* harmony import */ var _run_settings_pack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2374);
/* harmony import */ var _run_settings_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2612);
/* harmony import */ var _run_words_pack_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5388);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3814);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4641);










const OPTIONS = {
    ...Object.fromEntries(Object.values(_run_settings_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .PACK_SETTINGS */ .w)
        .filter((name) => name !== _run_settings_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .PACK_SETTINGS */ .w.files)
        .map((name) => [name, 'string'])),
    overwrite: 'boolean',
    'stdin-name': 'string',
    json: 'boolean',
};
/** Standard input, as an operand. */
const STDIN = '-';
const DEFAULT_STDIN_NAME = 'stdin.csv';
/** `account-package pack FILE… --out FOLDER`: packages, and what was done, for people or as JSON. */
async function packCommand(context) {
    const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .parseArguments */ .W)(context.args, OPTIONS);
    const reader = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .argumentReader */ .v)(parsed, context.env);
    const command = await readCommand(parsed.operands, reader);
    const isJson = parsed.flags.has('json');
    try {
        tell(await packed(command, context), command, context, isJson);
        return _context_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.done;
    }
    catch (error) {
        context.err.clearBar();
        if (error instanceof _pack_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RejectedError */ .zs)
            tell(error.report, command, context, isJson);
        throw error;
    }
}
async function readCommand(operands, reader) {
    const stdinName = reader.text('stdin-name') || DEFAULT_STDIN_NAME;
    if (operands.length === 0)
        reader.note((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.no-file'));
    if (operands.filter((operand) => operand === STDIN).length > 1) {
        reader.note((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.given-twice', { option: STDIN }));
    }
    const lists = operands.map((operand) => operand === STDIN ? { stream: process.stdin, name: stdinName } : { path: operand });
    const [first] = operands;
    const firstName = first === STDIN ? stdinName : (first ?? null);
    const settings = await (0,_run_settings_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .readPackSettings */ .t)(reader, firstName);
    const command = {
        ...{ lists, settings },
        excludes: await readExcludes(reader),
        out: reader.required(_run_settings_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .PACK_SETTINGS */ .w.out, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('cli.give-out')),
        overwrite: reader.boolean(_run_settings_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .PACK_SETTINGS */ .w.overwrite, false),
        rejects: reader.text(_run_settings_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .PACK_SETTINGS */ .w.rejects) || null,
    };
    reader.finish();
    return command;
}
async function readExcludes(reader) {
    const lines = reader
        .text(_run_settings_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .PACK_SETTINGS */ .w.exclude)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const folder = process.cwd();
    const { files, unmatched } = await (0,_platform_node_patterns_js__WEBPACK_IMPORTED_MODULE_4__.findFiles)(lines, folder);
    for (const line of unmatched) {
        const problem = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('settings.matches-nothing', { line: (0,_run_settings_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(line), folder });
        reader.problem(_run_settings_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .PACK_SETTINGS */ .w.exclude, problem);
    }
    return files.map(({ path, file }) => ({ path, name: file }));
}
async function packed(command, { err, signal }) {
    const { settings, ...files } = command;
    const report = await (0,_platform_node_pack_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .packFiles */ .P)(files, settings, {
        signal,
        onProgress: ({ bytes, totalBytes }) => err.bar((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('packing.verb'), bytes, totalBytes),
    });
    err.clearBar();
    return report;
}
function tell(report, { rejects, out: folder }, { stdout, out, err }, isJson) {
    for (const left of (0,_run_words_pack_text_js__WEBPACK_IMPORTED_MODULE_7__/* .leftOutTexts */ ._c)(report))
        err.line({ tone: 'muted', text: left });
    if (rejects !== null && report.rejected > 0) {
        err.line((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('packing.rejects-written', { path: rejects, rows: report.rejected }));
    }
    if (isJson)
        stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    else
        for (const line of (0,_run_words_pack_text_js__WEBPACK_IMPORTED_MODULE_7__/* .packLines */ .FJ)(report, (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file)))
            out.line(line);
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


/***/ })

};
