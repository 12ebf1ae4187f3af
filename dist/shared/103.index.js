export const id = 103;
export const ids = [103];
export const modules = {

/***/ 103:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* reexport safe */ _shared_command_line_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _shared_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89);


/***/ }),

/***/ 89:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withCheckedPackages),
/* harmony export */   c: () => (/* binding */ argumentReader),
/* harmony export */   d: () => (/* binding */ EXIT),
/* harmony export */   f: () => (/* binding */ text),
/* harmony export */   i: () => (/* binding */ tell),
/* harmony export */   l: () => (/* binding */ parseArguments),
/* harmony export */   n: () => (/* binding */ PACKAGE_OPTIONS),
/* harmony export */   o: () => (/* binding */ namedFiles),
/* harmony export */   r: () => (/* binding */ readPackages),
/* harmony export */   s: () => (/* binding */ stdinNameOf),
/* harmony export */   t: () => (/* binding */ main),
/* harmony export */   u: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(948);
const requireBuiltin=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);const{readFileSync}=requireBuiltin(`node:fs`);const{parseArgs}=requireBuiltin(`node:util`);const{dirname,join,resolve}=requireBuiltin(`node:path`);const{once}=requireBuiltin(`node:events`);const{fileURLToPath}=requireBuiltin(`node:url`);const PACKAGE_OPTIONS$1=`  --kind KIND           account (default) or token
  --account-type TYPE   number or name: 1002 or phone, 1005 or email, 991 or qq, \u2026
  --strict              warnings count as errors
  --stdin-name NAME     file name of what comes by standard input (default: stdin.txt)`;const LANGUAGE_OPTION=`  --language LANGUAGE   en or zh-CN (default: that of LC_ALL, LC_MESSAGES or LANG)`;const FILES=`Each FILE is a .txt, .csv or .zip file, or - for standard input. With several, accounts that stand
in more than one of them are found, too.`;const CLI={"cli.usage":`Usage: account-package COMMAND \u2026

Commands:
  validate FILE\u2026  check packages
  upload FILE\u2026    check packages and upload them to TPNS
  push            push to uploaded packages
  follow          ask what became of pushes, or cancel them
  pack FILE\u2026      make packages of lists as people have them
  emulator        a local stand-in for the service, for tests
  help COMMAND    the help of a command

Options:
  --help, -h      this text, or the one of a command
  --version, -v   the version
  --language      en or zh-CN (default: that of LC_ALL, LC_MESSAGES or LANG)

Exit codes: 0 done; 1 a package has errors (or warnings under --strict), or too many rows were
rejected; 2 wrong usage; 3 the service or the network failed; 4 it is unknown whether a push was
accepted; 130 and 143 stopped by SIGINT and SIGTERM.
`,"cli.usage-validate":`Usage: account-package validate FILE\u2026 [OPTION \u2026]

Checks packages and says what is wrong with them, where, and what to do.

${FILES}

Options:
${PACKAGE_OPTIONS$1}
  --all                 every finding, a line each: file, line, rule and severity, tab-separated
  --json                the report as JSON on standard output
${LANGUAGE_OPTION}
`,"cli.usage-upload":`Usage: account-package upload FILE\u2026 [OPTION \u2026]

Checks packages, uploads them one after the other if all pass, and prints the uploadId of each on
standard output; everything else goes to standard error. The credentials come from the environment:
TPNS_ACCESS_ID and TPNS_SECRET_KEY.

${FILES}

Options:
  --region REGION       guangzhou (default), shanghai, hongkong or singapore
  --service-url URL     instead of --region: a private gateway or the emulator
${PACKAGE_OPTIONS$1}
  --retries N           further attempts after a failure that may pass, 0 to 10 (default 3)
  --timeout SECONDS     without any progress before an attempt is given up, 1 to 3600 (default 120)
  --json                {"uploadId", "report"} as JSON on standard output; with several packages
                        {"uploadIds", "report"}
${LANGUAGE_OPTION}
`,"cli.usage-push":`Usage: account-package push --upload-id ID [OPTION \u2026]

Pushes to an uploaded package, at most once, and prints the push id on standard output; everything
else goes to standard error. The credentials come from the environment: TPNS_ACCESS_ID and
TPNS_SECRET_KEY.

Options:
  --upload-id ID              of the package
  --upload-ids IDS            several instead: a JSON array, or parted by spaces or commas; pushed
                              to in this order, one a second, until one is refused or in doubt
  --kind KIND                 account (default) or token
  --title TEXT                of the message
  --content TEXT              of the message
  --message-type TYPE         notify (default) or message
  --environment ENVIRONMENT   product or dev; required for iOS applications
  --account-type TYPE         number or name: 1002 or phone, 1005 or email, 991 or qq, \u2026
  --account-push-type WHICH   latest (device of each account) or all
  --send-time TIME            yyyy-MM-DD HH:MM:SS, within 90 days
  --expire-time SECONDS       0 to 259200
  --push-speed N              at most this many a second, 1000 to 50000
  --plan-id ID                of a push plan
  --payload JSON              an object for everything else, merged deep over the request
  --dry-run                   print the request on standard output, and send nothing
  --region REGION             guangzhou (default), shanghai, hongkong or singapore
  --service-url URL           instead of --region: a private gateway or the emulator
  --auth AUTH                 basic (default) or signature: the SecretKey then stays here
  --retries N                 further attempts where nothing was accepted, 0 to 10 (default 3)
  --timeout SECONDS           without any progress before an attempt is given up, 1 to 3600
                              (default 120)
  --json                      {"pushId"} or {"pushIds"} as JSON on standard output
  --language LANGUAGE         en or zh-CN (default: that of LC_ALL, LC_MESSAGES or LANG)
`,"cli.usage-follow":`Usage: account-package follow --push-id IDS [OPTION \u2026]

Asks what became of pushes, and prints a line for each on standard output: push id, state, devices
that it arrived at, clicks, parted by tabs. Everything else goes to standard error. The credentials
come from the environment: TPNS_ACCESS_ID and TPNS_SECRET_KEY. Exit code 1 tells that a push failed,
was ended by somebody, could not be cancelled, or had not ended when the wait was over.

Options:
  --push-id IDS         one or several: a JSON array, or parted by spaces or commas; at most 100
  --wait MINUTES        until all have ended, 0 to 360 (default 0: ask once)
  --interval SECONDS    between questions, 20 to 3600 (default 60); an application may ask 200 times
                        an hour, so that it is longer for many ids
  --cancel              cancel the scheduled pushes first
  --region REGION       guangzhou (default), shanghai, hongkong or singapore
  --service-url URL     instead of --region: a private gateway or the emulator
  --auth AUTH           basic (default) or signature: the SecretKey then stays here
  --retries N           further attempts after a failure that may pass, 0 to 10 (default 3)
  --timeout SECONDS     without any progress before an attempt is given up, 1 to 3600 (default 120)
  --json                {"status", "statuses", "statistics", "arrived", "clicked"} as JSON
  --language LANGUAGE   en or zh-CN (default: that of LC_ALL, LC_MESSAGES or LANG)
`,"cli.usage-pack":`Usage: account-package pack FILE\u2026 --out FOLDER [OPTION \u2026]

Makes packages of lists: .txt, .csv and .tsv, these with .gz, .zip archives of them, and - for
standard input. Columns, encoding and header are found out, rows mended, duplicates left out. Prints
what became of the rows, and the packages.

Options:
  --out FOLDER          where packages go; made when it isn't there
  --name NAME           what packages are called (default: as the first list)
  --column COLUMN       number or title of the column with the accounts
  --country COUNTRY     of phone numbers that have none, such as CN
  --kind KIND           account (default) or token
  --account-type TYPE   number or name: 1002 or phone, 1005 or email, 991 or qq, \u2026
  --exclude PATTERN     lists of accounts to leave out
  --max-rejected LIMIT  rows that may be rejected, a number or such as 0.5% (default 0)
  --rejects FILE        write rejected rows there; it holds personal data then
  --format FORMAT       zip (default), txt or csv
  --order ORDER         input (default), or sorted, which makes zips smaller
  --max-bytes N         of a package (default 100000000)
  --max-accounts N      of a package
  --shard I/N           only the accounts that fall to part I of N
  --delimiter SIGN      comma, tab, semicolon, pipe, none or auto (default)
  --encoding NAME       utf-8, utf-16le, utf-16be, gb18030 or auto (default)
  --header WHETHER      true, false or auto (default)
  --normalize WHETHER   false takes rows as they are (default true)
  --overwrite           replace packages of the same name
  --stdin-name NAME     file name of standard input (default stdin.csv)
  --json                the report as JSON on standard output
${LANGUAGE_OPTION}
`,"cli.give-out":`give the folder that packages go to.`,"cli.usage-emulator":`Usage: account-package emulator [OPTION \u2026]

Runs a local stand-in for the service on the loopback interface until it is stopped. The first line
that it prints is its URL; the credentials that it takes follow.

Options:
  --port N              port to listen on (default: any free one)
  --access-id ID        AccessID that it takes (default: made up)
  --secret-key KEY      SecretKey that it takes (default: made up)
${LANGUAGE_OPTION}
`,"cli.see-help":({help})=>`See ${help}.`,"cli.no-command":`A command is missing.`,"cli.one-topic":`help takes one COMMAND.`,"cli.unknown-command":({given,commands})=>`There is no command "${given}", only ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$t)(commands)}.`,"cli.unknown-option":({option})=>`There is no option ${option}.`,"cli.given-twice":({option})=>`${option} is given twice.`,"cli.takes-no-value":({option})=>`${option} takes no value.`,"cli.no-value":({option})=>`${option} needs a value.`,"cli.empty-value":({option})=>`${option} has an empty value.`,"cli.no-file":`FILE is missing.`,"cli.matches-nothing":({pattern,folder})=>`No file matches "${pattern}". Looked in ${folder}.`,"cli.nothing-left":({folder})=>`No file is left: what begins with \`!\` takes all away. Looked in ${folder}.`,"cli.stdin-twice":`Standard input (-) is given twice.`,"cli.stdin-name-alone":`--stdin-name needs a FILE that is -, for standard input.`,"cli.stdin-name-path":`--stdin-name takes the name of a file, without a path.`,"cli.not-both":({one,other})=>`Give either ${one} or ${other}, not both.`,"cli.duplicates-in-part":({file,rows})=>`Duplicates were looked for up to row ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.tn)(rows)} of ${file}: for more, there was no memory.`,"cli.options-only":({command})=>`${command} takes options only.`,"cli.access-id-colon":`--access-id must not hold a colon.`,"cli.port-taken":({port})=>`The emulator can't listen on port ${port} of 127.0.0.1.`,"cli.another-port":`Choose another port, or 0 for any that is free.`,"cli.output-unwritable":({reason})=>`Standard output can't be written: ${reason}.`,"cli.uploading-to":({service})=>`Uploading to ${service}.`,"cli.uploaded":`Uploaded. Each uploadId is on standard output.`,"cli.bar":({verb,bar,bytes:bytes$1,percent},say)=>bar===null?`${say(verb)} ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(bytes$1)}`:`${say(verb)} ${bar} ${String(percent).padStart(3)} % of ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(bytes$1)}`};const text=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(CLI);const EXIT={done:0,failed:1,usage:2,service:3,unknown:4,SIGINT:130,SIGTERM:143,SIGBREAK:143};const STOPS=[`SIGINT`,`SIGTERM`,`SIGBREAK`];function exitCodeOf(error){if(error instanceof _core_js__WEBPACK_IMPORTED_MODULE_1__.yt)return exitCodeOf(error.cause);if(error instanceof _core_js__WEBPACK_IMPORTED_MODULE_1__.mt)return EXIT.usage;if(error instanceof _core_js__WEBPACK_IMPORTED_MODULE_1__.bt)return EXIT.unknown;if(error instanceof _core_js__WEBPACK_IMPORTED_MODULE_1__._t||error instanceof _core_js__WEBPACK_IMPORTED_MODULE_1__.ht)return EXIT.service;return EXIT.failed}const OPTION=`--language`;function takeLanguage(all,env){const args=[];const asked=[];const end=all.includes(`--`)?all.indexOf(`--`):all.length;for(let index=0;index<end;index++){const argument=all[index]??``;if(argument===OPTION){index+=1;asked.push(index<end?all[index]??``:``)}else if(argument.startsWith(`${OPTION}=`))asked.push(argument.slice(11));else args.push(argument)}return{language:_core_js__WEBPACK_IMPORTED_MODULE_1__.Et.find(name=>name===asked[0]?.trim())??localeLanguage(env),args:[...args,...all.slice(end)],asked}}function localeLanguage({LC_ALL,LC_MESSAGES,LANG}){return/^zh(?![a-z])/i.test(LC_ALL||LC_MESSAGES||LANG||``)?`zh-CN`:`en`}const VARIABLES={"access-id":`TPNS_ACCESS_ID`,"secret-key":`TPNS_SECRET_KEY`};const OPERANDS={file:`FILE`,files:`FILE`};function optionSpeaker(say,isSetting){return text=>{const words=say(text);if(typeof text===`string`)return words;return words.replace(/`([a-z][a-z-]*)`/g,(code,name)=>isSetting(name)?VARIABLES[name]??OPERANDS[name]??`\`--${name}\``:code)}}const SETTING_NAMES=new Set([...[`file`,`files`,`kind`,`account-type`,`strict`,`language`],...[`region`,`service-url`,`access-id`,`secret-key`,`auth`,`retries`,`timeout`],...[`upload-id`,`upload-ids`,`title`,`content`,`message-type`,`environment`],...[`account-push-type`,`send-time`,`expire-time`,`push-speed`,`plan-id`,`payload`,`dry-run`],...[`push-id`,`wait`,`interval`,`cancel`],...[`out`,`name`,`format`,`max-bytes`,`max-accounts`,`order`,`country`,`column`],...[`delimiter`,`encoding`,`header`,`normalize`,`exclude`,`shard`,`max-rejected`],...[`rejects`,`overwrite`,`port`]]);function isSetting(name){return SETTING_NAMES.has(name)}const BAR_CHARACTERS=24;const BAR_GAP_MS=100;const MAX_LINE_CHARACTERS=4e3;const STYLES={error:31,warning:33,success:32,muted:2};var Terminal=class{say;scrubber;#open;#isPlain;#opened;#lastBar=Number.NEGATIVE_INFINITY;#barShown=false;constructor(open,options){this.say=options.say;this.#open=open;this.scrubber=options.scrubber;const{NO_COLOR:noColor,TERM:term}=options.env;this.#isPlain=Boolean(noColor)||term===`dumb`}get#out(){this.#opened??=this.#open();return this.#opened}get isTerminal(){return this.#out.isTTY===true}line(line){const[tone,content]=typeof line===`object`&&`tone`in line?[line.tone,line.text]:[`plain`,line];this.clearBar();this.#out.write(`${this.#coloured(tone,this.harmless(content))}\n`)}scrub(content){return this.scrubber.scrub(content)}harmless(line){return this.scrubber.printable(this.say(line),MAX_LINE_CHARACTERS)}bar(verb,bytes,totalBytes){const now=performance.now();if(!this.isTerminal||now-this.#lastBar<BAR_GAP_MS)return;this.#lastBar=now;this.#barShown=true;const line=this.say(text(`cli.bar`,{verb,...barFacts(bytes,totalBytes)}));this.#out.write(`\r${line.slice(0,(this.#out.columns??80)-1)}\x1b[K`)}clearBar(){if(this.#barShown)this.#out.write(`\r\x1B[K`);this.#barShown=false}async flush(){if(this.#opened!==void 0)await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.C)(this.#opened)}#coloured(tone,words){if(tone===`plain`||this.#isPlain||!this.isTerminal)return words;return`\x1b[${STYLES[tone]}m${words}\x1b[0m`}};function barFacts(bytes,totalBytes){if(totalBytes===null||totalBytes===0)return{bar:null,bytes};const share=Math.min(1,bytes/totalBytes);const full=Math.floor(share*BAR_CHARACTERS);return{bar:`${`\u2588`.repeat(full)}${`\u2591`.repeat(BAR_CHARACTERS-full)}`,bytes:totalBytes,percent:Math.floor(share*100)}}var UsageError=class extends _core_js__WEBPACK_IMPORTED_MODULE_1__.mt{};const USAGE={validate:text(`cli.usage-validate`),upload:text(`cli.usage-upload`),push:text(`cli.usage-push`),follow:text(`cli.usage-follow`),pack:text(`cli.usage-pack`),emulator:text(`cli.usage-emulator`)};function isCommand(name){return name!==void 0&&Object.hasOwn(USAGE,name)}const BLOCK_CHARACTERS=65536;function*allFindings({packages,linesAcross},harmless){for(const{file,report}of packages){const name=harmless(file);for(const{rule,line}of report.findings)if(line===void 0)yield row(name,``,rule);for(const{rule,line}of byLine(report))yield row(name,line,rule)}for(const[index,{file}]of packages.entries()){const name=harmless(file);for(const line of linesAcross[index]??[])yield row(name,line,`duplicate-across`)}}function searchedInPart({packages,duplicatesAcrossCheckedRows}){const reports=packages.map(({report})=>report);const across=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.G)(reports,duplicatesAcrossCheckedRows);return[...packages.flatMap(({file,report:{rows,duplicatesCheckedRows}})=>duplicatesCheckedRows<rows?[text(`cli.duplicates-in-part`,{file,rows:duplicatesCheckedRows})]:[]),...across===null?[]:[across]]}function row(name,line,rule){return`${[name,line,rule,_core_js__WEBPACK_IMPORTED_MODULE_1__.zt[rule].severity].join(`	`)}\n`}function*byLine({lines}){const rules=Object.keys(lines).map(rule=>({rule,lines:lines[rule]??[],next:0}));for(;;){let first;let line=Number.POSITIVE_INFINITY;for(const one of rules){const own=one.lines[one.next];if(own===void 0||own>=line)continue;first=one;line=own}if(first===void 0)return;first.next+=1;yield{rule:first.rule,line}}}async function writeAll(lines,output){let block=``;for(const line of lines){block+=line;if(block.length<BLOCK_CHARACTERS)continue;if(!output.write(block))await drained(output);if(output.destroyed)return;block=``}output.write(block)}async function drained(output){const done=new AbortController;const{signal}=done;const ended=[`drain`,`close`,`error`].map(event=>once(output,event,{signal}));await Promise.race(ended).catch(()=>{});done.abort();await Promise.allSettled(ended)}function parseArguments(args,table){const flags=new Set;const values=new Map;const operands=[];const problems=[];for(const token of tokens(args,table)){if(token.kind===`positional`)operands.push(token.value);if(token.kind!==`option`)continue;const{name,value}=token;const problem=flags.has(name)||values.has(name)?twice(token):problemOf(token,table);if(problem!==void 0)problems.push(problem);else if(value===void 0)flags.add(name);else values.set(name,value)}if(problems.length>0)throw new UsageError(problems);return{operands,flags,values}}function tokens(args,table){const options=Object.fromEntries(Object.entries(table).map(([name,kind])=>{return[name,{type:kind===`sign`?`string`:kind}]}));const config={args:[...args],options,allowPositionals:true,tokens:true,strict:false};return parseArgs({...config,tokens:true}).tokens}function twice({rawName}){return text(`cli.given-twice`,{option:rawName})}function problemOf({name,rawName,value,inlineValue},table){const type=Object.hasOwn(table,name)&&rawName.startsWith(`--`)?table[name]:void 0;if(type===void 0)return unknownOption(rawName,table);if(type===`boolean`)return value===void 0?void 0:text(`cli.takes-no-value`,{option:rawName});if(value===void 0||inlineValue!==true&&/^-\D/.test(value))return text(`cli.no-value`,{option:rawName});if(value.trim()!==``||type===`sign`&&value===`	`)return void 0;return text(`cli.empty-value`,{option:rawName})}function unknownOption(rawName,table){const near=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.P)(rawName.replace(/^-+/,``),[...Object.keys(table),`language`,`help`]);const problem=text(`cli.unknown-option`,{option:(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.N)(rawName)});return near===void 0?problem:text(`settings.nearest`,{problem,nearest:`--${near}`})}function argumentReader(parsed,env){return new _core_js__WEBPACK_IMPORTED_MODULE_1__.M({value:name=>{const variable=VARIABLES[name];if(variable!==void 0)return env[variable];return parsed.flags.has(name)?`true`:parsed.values.get(name)}})}const STDIN=(/* unused pure expression or super */ null && (`-`));const AWAY=/^!/;const PATTERN=/[*?[{]/;function stdinNameOf(operands,{reader,fallback}){if(operands.length===0||operands.includes(``))reader.note(text(`cli.no-file`));const stdins=operands.filter(operand=>operand===`-`).length;if(stdins>1)reader.note(text(`cli.stdin-twice`));const given=reader.text(`stdin-name`);if(given!==``&&stdins===0)reader.note(text(`cli.stdin-name-alone`));const name=given===``?fallback:given;if(/[\\/\0]/.test(name)||name===`.`||name===`..`)reader.note(text(`cli.stdin-name-path`));return stdins>0?name:null}async function namedFiles(operands,{reader,signal}){const wanted=operands.filter(operand=>!AWAY.test(operand));if(wanted.length===operands.length&&!operands.some(operand=>PATTERN.test(operand)))return unique(operands.map(asPath));const{findFiles}=await Promise.all(/* import() */[__webpack_require__.e(880), __webpack_require__.e(110)]).then(__webpack_require__.bind(__webpack_require__, 880)).then(n=>n.n);const folder=resolve();const unwanted=operands.filter(operand=>AWAY.test(operand));const files=[];let isUnmatched=false;for(const operand of wanted){if(operand===`-`){files.push(asPath(operand));continue}const found=await findFiles([operand,...unwanted],folder,signal);const isMissing=found.unmatched.length>0;if(isMissing&&!PATTERN.test(operand))files.push(asPath(operand));else if(isMissing){isUnmatched=true;reader.note(text(`cli.matches-nothing`,{pattern:(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.N)(operand),folder}))}else files.push(...found.files)}if(operands.length>0&&files.length===0&&!isUnmatched)reader.note(text(`cli.nothing-left`,{folder}));return unique(files)}function asPath(operand){return{file:operand,path:operand===`-`?`-`:resolve(operand)}}function unique(files){const byPath=new Map;for(const file of files){const key=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.St)(file.path);if(!byPath.has(key))byPath.set(key,file)}return[...byPath.values()]}const PACKAGE_OPTIONS={kind:`string`,"account-type":`string`,strict:`boolean`,json:`boolean`,"stdin-name":`string`};const BAR_AFTER_MS=1e3;const DEFAULT_STDIN_NAME=`stdin.txt`;async function readPackages({operands},{reader,signal}){const name=stdinNameOf(operands,{reader,fallback:DEFAULT_STDIN_NAME});const files=(await namedFiles(operands,{reader,signal})).map(one=>one.path===`-`&&name!==null?{file:name,path:`-`,name}:one).sort(_core_js__WEBPACK_IMPORTED_MODULE_1__.xt);return{files,isSet:files.length>1,hasStdin:name!==null}}async function withCheckedPackages({packages,settings,...more},context,work){const{err,say,signal}=context;const stored=packages.hasStdin?await(await __webpack_require__.e(/* import() */ 562).then(__webpack_require__.bind(__webpack_require__, 562))).storeInput(context.stdin,{maxBytes:_core_js__WEBPACK_IMPORTED_MODULE_1__.Jt,signal}):null;try{const files=packages.files.map(one=>one.path===`-`&&stored!==null?{...one,path:stored.path}:one);const started=performance.now();const onProgress=({bytes,totalBytes})=>{if(performance.now()-started>BAR_AFTER_MS)err.bar(text(`run.validating`),bytes,totalBytes)};const options={...more,signal,say,onProgress};const set=await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.B)(files,settings,options).catch(error=>{throw more.forUpload&&error instanceof _core_js__WEBPACK_IMPORTED_MODULE_1__.vt?(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.z)(error):error});err.clearBar();return await work(set)}finally{await stored?.remove()}}function tell(set,{strict,isSet},terminal){for(const{file,report,told}of set.packages){const name=isSet?file:report.file;for(const line of (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.q)(report,{strict,name,told,say:terminal.say}))terminal.line(line);if(isSet)terminal.line(``)}if(!isSet)return;for(const{severity,rule,file,message}of set.findingsAcross){const finding=text(`run.finding`,{severity,rule,file,message});terminal.line({tone:severity,text:finding})}terminal.line({tone:(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.y)(set,strict),text:(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.v)(set,strict)})}const OPTIONS={...PACKAGE_OPTIONS,all:`boolean`};async function validateCommand(context){const parsed=parseArguments(context.args,OPTIONS);const reader=argumentReader(parsed,context.env);const packages=await readPackages(parsed,{reader,signal:context.signal});const settings=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.T)(reader);const[json,all]=[parsed.flags.has(`json`),parsed.flags.has(`all`)];if(json&&all)reader.note(text(`cli.not-both`,{one:`--json`,other:`--all`}));reader.finish();const{isSet}=packages;const{strict}=settings;const{stdout,out,err}=context;return await withCheckedPackages({packages,settings,forUpload:false,allLines:all},context,async set=>{if(json){const document=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.b)(set,{isSet,scrub:words=>out.scrub(words)});stdout.write(`${JSON.stringify(document,null,2)}\n`)}else if(all){await writeAll(allFindings(set,name=>out.harmless(name)),stdout);for(const unsearched of searchedInPart(set))err.line({tone:`warning`,text:unsearched})}else tell(set,{strict,isSet},out);return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.H)(set,strict)?EXIT.done:EXIT.failed})}const COMMANDS={validate:async()=>validateCommand,upload:async()=>(await Promise.all(/* import() */[__webpack_require__.e(717), __webpack_require__.e(727), __webpack_require__.e(891)]).then(__webpack_require__.bind(__webpack_require__, 891))).uploadCommand,push:async()=>(await Promise.all(/* import() */[__webpack_require__.e(717), __webpack_require__.e(727), __webpack_require__.e(526)]).then(__webpack_require__.bind(__webpack_require__, 526))).pushCommand,follow:async()=>(await Promise.all(/* import() */[__webpack_require__.e(717), __webpack_require__.e(727), __webpack_require__.e(7)]).then(__webpack_require__.bind(__webpack_require__, 7))).followCommand,pack:async()=>(await Promise.all(/* import() */[__webpack_require__.e(717), __webpack_require__.e(727), __webpack_require__.e(564), __webpack_require__.e(991), __webpack_require__.e(880), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 567))).packCommand,emulator:async()=>(await __webpack_require__.e(/* import() */ 957).then(__webpack_require__.bind(__webpack_require__, 957))).emulatorCommand};const HELP_OPTIONS=new Set([`--help`,`-h`]);const VERSION_OPTIONS=new Set([`--version`,`-v`]);async function main(){(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.J)();const{stdout,env}=process;const spoken=takeLanguage(process.argv.slice(2),env);const say=optionSpeaker(await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(spoken.language),isSetting);const scrubber=new _core_js__WEBPACK_IMPORTED_MODULE_1__.et;const out=new Terminal(()=>stdout,{scrubber,env,say});const err=new Terminal(openStderr,{scrubber,env,say});const stop=new AbortController;let stoppedBy;for(const signal of STOPS)process.once(signal,()=>{stoppedBy=signal;stop.abort(new _core_js__WEBPACK_IMPORTED_MODULE_1__.vt(text(`general.stopped`,{signal})))});let outputError;stdout.on(`error`,error=>{outputError??=error});const[name,...args]=spoken.args;try{checkLanguage(spoken);process.exitCode=helpOrVersion(name,args,{stdout,say})??await(await commandOf(name))({args,env,get stdin(){return process.stdin},stdout,out,err,say,signal:stop.signal})}catch(error){report(error,err,isCommand(name)?name:void 0);process.exitCode=error instanceof _core_js__WEBPACK_IMPORTED_MODULE_1__.vt&&stoppedBy!==void 0?EXIT[stoppedBy]:exitCodeOf(error)}finally{for(const signal of STOPS)process.removeAllListeners(signal);await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.C)(stdout);if(outputError!==void 0){process.exitCode=EXIT.failed;if(outputError.code!==`EPIPE`){const reason=outputError.message;err.line({tone:`error`,text:text(`cli.output-unwritable`,{reason})})}}await err.flush();await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.wt)(process.exitCode,stoppedBy)}}function openStderr(){return process.stderr.on(`error`,()=>{})}function checkLanguage({asked}){const[given]=asked;if(given===void 0)return;if(asked.length>1)throw new UsageError([text(`cli.given-twice`,{option:`--language`})]);if(_core_js__WEBPACK_IMPORTED_MODULE_1__.Et.some(language=>language===given.trim()))return;if(given.trim()===``)throw new UsageError([text(`cli.no-value`,{option:`--language`})]);const problem=suggesting(text(`settings.choice`,{allowed:_core_js__WEBPACK_IMPORTED_MODULE_1__.Et,given:(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.N)(given)}),(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.P)(given,_core_js__WEBPACK_IMPORTED_MODULE_1__.Et));throw new UsageError([text(`settings.problem`,{name:`language`,problem})])}function suggesting(problem,near){return near===void 0?problem:text(`settings.nearest`,{problem,nearest:near})}function helpOrVersion(name,args,{stdout,say}){if(name===void 0)return void 0;if(VERSION_OPTIONS.has(name)){stdout.write(`${version()}\n`);return EXIT.done}const help=helpFor(name,args);if(help===void 0)return void 0;stdout.write(say(help));return EXIT.done}function helpFor(name,args){const[topic,...more]=args;if(HELP_OPTIONS.has(name)||name===`help`&&topic===void 0)return text(`cli.usage`);if(name===`help`&&topic!==void 0){if(more.length>0)throw new UsageError([text(`cli.one-topic`)]);if(HELP_OPTIONS.has(topic)||topic===`help`)return text(`cli.usage`);if(!isCommand(topic))throw unknownCommand(topic);return USAGE[topic]}const end=args.indexOf(`--`);const options=end===-1?args:args.slice(0,end);return isCommand(name)&&options.some(option=>HELP_OPTIONS.has(option))?USAGE[name]:void 0}async function commandOf(name){if(name===void 0)throw new UsageError([text(`cli.no-command`)]);if(!isCommand(name))throw unknownCommand(name);return COMMANDS[name]()}function unknownCommand(name){const problem=text(`cli.unknown-command`,{given:(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.N)(name),commands:Object.keys(COMMANDS)});return new UsageError([suggesting(problem,(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.P)(name,[...Object.keys(COMMANDS),`help`]))])}function version(){const path=join(dirname(fileURLToPath(import.meta.url)),...[`..`,`..`,`package.json`]);const parsed=JSON.parse(readFileSync(path,`utf8`));return typeof parsed===`object`&&parsed!==null&&`version`in parsed?String(parsed.version):`unknown`}function report(error,err,command){if(error instanceof _core_js__WEBPACK_IMPORTED_MODULE_1__.mt){for(const problem of error.texts)err.line({tone:`error`,text:problem});const help=command===void 0?`account-package --help`:`account-package ${command} --help`;err.line({tone:`muted`,text:text(`cli.see-help`,{help})});return}if(error instanceof _core_js__WEBPACK_IMPORTED_MODULE_1__.pt){err.line({tone:`error`,text:error.problem});if(error.advice!==``)err.line(error.advice);return}const{name,message,stack}=error instanceof Error?error:new Error(String(error));err.line({tone:`error`,text:text(`general.bug`,{name,message})});for(const line of(stack??``).split(`
`).slice(1))err.line(line)}

/***/ })

};
