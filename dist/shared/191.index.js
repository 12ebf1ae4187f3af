export const id = 191;
export const ids = [191];
export const modules = {

/***/ 191:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pushSnippet: () => (/* binding */ pushSnippet),
/* harmony export */   send: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(948);
/* harmony import */ var _upload_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(472);
/* harmony import */ var _uploads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(329);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(727);
/* harmony import */ var _meter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(138);
function known(value,form,otherwise){return value!==void 0&&form.test(value)?value:otherwise}function pushSnippet(uploaded,say){const{kind,accountTypeText,isSet,env}=uploaded;const job=known(env[`GITHUB_JOB`],/^[A-Za-z_][\w-]*$/,`upload`);const step=known(env[`GITHUB_ACTION`],/^(?!__)[A-Za-z_][\w-]*$/,`package`);const action=known(env[`GITHUB_ACTION_REPOSITORY`],/^[\w.-]+\/[\w.-]+$/,`your-org/upload-account-package`);const version=known(env[`GITHUB_ACTION_REF`],/^\w[\w./-]*$/,`v2`);const output=isSet?`uploadIds`:`uploadId`;const settings={[isSet?`upload-ids`:`upload-id`]:`\${{ needs.${job}.outputs.${output} }}`,kind,...accountTypeText===void 0?{}:{"account-type":scalar(accountTypeText)},...service(uploaded),"access-id":`\${{ secrets.TPNS_ACCESS_ID }}`,"secret-key":`\${{ secrets.TPNS_SECRET_KEY }}`,title:say((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`github.snippet-title`)),content:say((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`github.snippet-content`))};const lines=Object.entries(settings).map(([name,value])=>`          ${name}: ${value}`);return`jobs:
  ${job}:
    outputs:
      ${output}: \${{ steps.${step}.outputs.${output} }} # ${say((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`github.snippet-step`,{step}))}
  push:
    needs: ${job}
    runs-on: ubuntu-latest
    steps:
      - uses: ${action}/push@${version}
        with:
${lines.join(`
`)}`}function service({regionText,serviceUrl}){const region=(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.M)(serviceUrl);if(region===void 0)return{"service-url":`'${serviceUrl.href.replaceAll(`'`,`%27`)}'`};return{region:(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)(regionText)===region?regionText:region}}function scalar(value){return/^\d+$/.test(value)?`'${value}'`:value}async function send(packages,inputs,{log,signal}){const{service,retries,timeoutMs,isSet}=inputs;const upload=async({file,upload:one})=>{const{name,size:bytes}=one;log.info((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`github.uploading`,{file:isSet?file:name,bytes,service}));const uploadId=await (0,_services_js__WEBPACK_IMPORTED_MODULE_1__.d)(one,inputs,{retries,timeoutMs,signal,scrubber:log.scrubber,hooks:{...(0,_meter_js__WEBPACK_IMPORTED_MODULE_2__.t)(log),onRetry:retry=>log.info((0,_upload_text_js__WEBPACK_IMPORTED_MODULE_3__.t)(retry))}});log.info((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.qt)(`github.uploaded`,{uploadId}));return uploadId};return await (0,_uploads_js__WEBPACK_IMPORTED_MODULE_4__.t)(packages,upload,{signal,isSet})}

/***/ }),

/***/ 138:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ progressHooks)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(948);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(784);
function progressHooks(log){const meter=new _progress_js__WEBPACK_IMPORTED_MODULE_0__.t({verb:(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.qt)(`run.uploading`),write:line=>log.info(line)});return{onProgress:({sentBytes,totalBytes})=>meter.update(sentBytes,totalBytes),onEnd:()=>meter.stop()}}

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
