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
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(727);
const OPTIONS={..._command_line_js__WEBPACK_IMPORTED_MODULE_0__.n,region:`string`,"service-url":`string`,retries:`string`,timeout:`string`};async function uploadCommand(context){const{args,env,err,signal}=context;const parsed=(0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.l)(args,OPTIONS);const reader=(0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.c)(parsed,env);err.scrubber.add(reader.text(_core_js__WEBPACK_IMPORTED_MODULE_1__.A.secretKey));const packages=await (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.r)(parsed,{reader,signal});const settings=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.T)(reader);const service=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.O)(reader);const target={...service,...(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.D)(reader)};const attempts=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.E)(reader);reader.finish();const{isSet}=packages;const{strict}=settings;return await (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.a)({packages,settings,forUpload:true},context,async set=>{const print=printer(set,{isSet,json:parsed.flags.has(`json`)},context);(0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.i)(set,{strict,isSet},err);const uploadables=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.W)(set);if(uploadables===null||!(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.H)(set,strict)){await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.V)(set);err.line({tone:`error`,text:(0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.f)(`general.nothing-sent`)});print(set.packages.map(()=>null));return _command_line_js__WEBPACK_IMPORTED_MODULE_0__.d.failed}err.line((0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.f)(`cli.uploading-to`,{service:service.service}));const upload=one=>uploadOne(one,{target,attempts,context});const{uploadIds,failure}=await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.w)(uploadables,upload,{signal,isSet});print(uploadIds);if(failure!==void 0)throw failure;err.line({tone:`success`,text:(0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.f)(`cli.uploaded`)});return _command_line_js__WEBPACK_IMPORTED_MODULE_0__.d.done})}function printer(set,{isSet,json},{stdout,err}){return uploadIds=>{if(!json){for(const id of uploadIds)if(id!==null)stdout.write(`${id}\n`);return}const report=(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.b)(set,{isSet,scrub:words=>err.scrub(words)});const ids=isSet?{uploadIds}:{uploadId:uploadIds[0]??null};stdout.write(`${JSON.stringify({...ids,report},null,2)}\n`)}}async function uploadOne({file,upload},{target,attempts,context:{err,signal}}){const verb=(0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__.f)(`run.uploading-file`,{file});const meter=err.isTerminal?void 0:new _core_js__WEBPACK_IMPORTED_MODULE_1__.S({verb,write:line=>err.line(line)});return await (0,_services_js__WEBPACK_IMPORTED_MODULE_2__.f)(upload,target,{...attempts,signal,scrubber:err.scrubber,hooks:{onRetry:retry=>err.line({tone:`warning`,text:(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.x)(retry)}),onProgress:({sentBytes,totalBytes})=>{meter?.update(sentBytes,totalBytes);err.bar(verb,sentBytes,totalBytes)},onEnd(){meter?.stop();err.clearBar()}}})}

/***/ })

};
