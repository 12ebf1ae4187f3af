export const id = 891;
export const ids = [891];
export const modules = {

/***/ 891:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadCommand: () => (/* binding */ uploadCommand)
/* harmony export */ });
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(948);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(784);
/* harmony import */ var _upload_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(472);
/* harmony import */ var _uploads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(329);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(727);
const OPTIONS={..._command_line_js__WEBPACK_IMPORTED_MODULE_0__.n,region:`string`,"service-url":`string`,retries:`string`,timeout:`string`};async function uploadCommand(context){const{args,env,err,signal}=context;const parsed=(0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.l)(args,OPTIONS);const reader=(0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.c)(parsed,env);err.scrubber.add(reader.text(_core_js__WEBPACK_IMPORTED_MODULE_1__.E.secretKey));const packages=await (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.r)(parsed,{reader,signal});const settings=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.x)(reader);const service=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.w)(reader);const target={...service,...(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.C)(reader)};const attempts=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.S)(reader);reader.finish();const{isSet}=packages;const{strict}=settings;return await (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.a)({packages,settings,forUpload:true},context,async set=>{const print=printer(set,{isSet,json:parsed.flags.has(`json`)},context);(0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.i)(set,{strict,isSet},err);const uploadables=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.H)(set);if(uploadables===null||!(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.B)(set,strict)){await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.z)(set);err.line({tone:`error`,text:(0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.f)(`general.nothing-sent`)});print(set.packages.map(()=>null));return _command_line_js__WEBPACK_IMPORTED_MODULE_0__.d.failed}err.line((0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.f)(`cli.uploading-to`,{service:service.service}));const upload=one=>uploadOne(one,{target,attempts,context});const{uploadIds,failure}=await (0,_uploads_js__WEBPACK_IMPORTED_MODULE_2__.t)(uploadables,upload,{signal,isSet});print(uploadIds);if(failure!==void 0)throw failure;err.line({tone:`success`,text:(0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.f)(`cli.uploaded`)});return _command_line_js__WEBPACK_IMPORTED_MODULE_0__.d.done})}function printer(set,{isSet,json},{stdout,err}){return uploadIds=>{if(!json){for(const id of uploadIds)if(id!==null)stdout.write(`${id}\n`);return}const report=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.y)(set,{isSet,scrub:words=>err.scrub(words)});const ids=isSet?{uploadIds}:{uploadId:uploadIds[0]??null};stdout.write(`${JSON.stringify({...ids,report},null,2)}\n`)}}async function uploadOne({file,upload},{target,attempts,context:{err,signal}}){const verb=(0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.f)(`run.uploading-file`,{file});const meter=err.isTerminal?void 0:new _progress_js__WEBPACK_IMPORTED_MODULE_3__.t({verb,write:line=>err.line(line)});return await (0,_services_js__WEBPACK_IMPORTED_MODULE_4__.d)(upload,target,{...attempts,signal,scrubber:err.scrubber,hooks:{onRetry:retry=>err.line({tone:`warning`,text:(0,_upload_text_js__WEBPACK_IMPORTED_MODULE_5__.t)(retry)}),onProgress:({sentBytes,totalBytes})=>{meter?.update(sentBytes,totalBytes);err.bar(verb,sentBytes,totalBytes)},onEnd(){meter?.stop();err.clearBar()}}})}

/***/ }),

/***/ 784:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ProgressMeter)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(948);
const MIN_PROGRESS_GAP_MS=1e3;const MAX_PROGRESS_GAP_MS=1e4;const LOG_GAP_MS=5e3;var ProgressMeter=class{#options;#now;#gapMs;#started;#timer;#lastLine;#bytes=0;#totalBytes=0;#verb;constructor(options){this.#options=options;this.#verb=options.verb;this.#now=options.now??(()=>performance.now());this.#gapMs=Math.max(MIN_PROGRESS_GAP_MS,options.gapMs??LOG_GAP_MS);this.#started=this.#now();this.#lastLine=this.#started;this.#timer=setInterval(()=>this.#tick(MAX_PROGRESS_GAP_MS/2),MAX_PROGRESS_GAP_MS/2);this.#timer.unref()}update(bytes,totalBytes,verb=this.#options.verb){this.#verb=verb;this.#bytes=bytes;this.#totalBytes=totalBytes;this.#tick(this.#gapMs)}stop(){clearInterval(this.#timer)}#tick(gapMs){const now=this.#now();if(now-this.#lastLine<gapMs-50)return;this.#lastLine=now;this.#options.write(this.#line(now-this.#started))}#line(elapsedMs){const verb=this.#verb;if(this.#bytes===0){const isReading=this.#options.isReading===true;return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(isReading?`run.nothing-read`:`run.no-progress`,{verb,elapsedMs})}const[bytes,totalBytes]=[this.#bytes,this.#totalBytes];return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`run.progress`,{verb,bytes,totalBytes,elapsedMs})}};

/***/ }),

/***/ 472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ retryText)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(948);
function retryText(retry){const{error,attempt,attempts,delayMs,packageMayRemain}=retry;return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`general.sentences`,{texts:[(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`run.attempt-failed`,{attempt:attempt-1,problem:error.problem}),...packageMayRemain?[(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`run.package-may-remain`)]:[],(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`run.next-attempt`,{attempt,attempts,delayMs})]})}

/***/ }),

/***/ 329:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ uploadEach)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(948);
const MAX_LISTED=10;async function uploadEach(packages,upload,{signal,isSet}){const uploadIds=packages.map(()=>null);for(const[index,one]of packages.entries())try{signal.throwIfAborted();uploadIds[index]=await upload(one)}catch(error){for(const{upload:rest}of packages.slice(index+1))await rest.close();if(!(error instanceof _core_js__WEBPACK_IMPORTED_MODULE_0__.dt))throw error;return{uploadIds,failure:isSet?unfinished(error,{packages,uploadIds,index}):error}}return{uploadIds}}function unfinished(error,{packages,uploadIds,index}){const names=packages.map(({file})=>file);const done=names.slice(0,index).map((file,n)=>({file,uploadId:uploadIds[n]??``}));const failed=names[index]??``;const missing=names.slice(index+1);const told=[error instanceof _core_js__WEBPACK_IMPORTED_MODULE_0__.gt?error.problem:(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`run.package-failed`,{file:failed,problem:error.problem}),(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`run.uploaded-of`,{done:done.length,of:names.length})];if(done.length>0)told.push((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`run.these-exist`,{packages:listed(done)}));told.push((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`run.these-are-missing`,{files:listed([failed,...missing])}));const advice=[error.advice,...done.length>0?[(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`run.go-on`)]:[]];const words=(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`general.sentences`,{texts:told});const options={hint:(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`general.sentences`,{texts:advice}),cause:error};return error instanceof _core_js__WEBPACK_IMPORTED_MODULE_0__.gt?new _core_js__WEBPACK_IMPORTED_MODULE_0__.gt(words,options):new _core_js__WEBPACK_IMPORTED_MODULE_0__._t(words,options)}function listed(all){const shown=all.slice(0,MAX_LISTED);return{shown,more:all.length-shown.length}}

/***/ })

};
