export const id = 562;
export const ids = [562];
export const modules = {

/***/ 562:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeInput: () => (/* binding */ storeInput)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
const requireBuiltin=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);const{createWriteStream}=requireBuiltin(`node:fs`);const{join}=requireBuiltin(`node:path`);const{mkdtemp,rm,truncate}=requireBuiltin(`node:fs/promises`);const{tmpdir}=requireBuiltin(`node:os`);const{pipeline}=requireBuiltin(`node:stream/promises`);async function storeInput(input,{maxBytes,signal}){const folder=await mkdtemp(join(tmpdir(),`account-package-`));const remove=()=>rm(folder,{recursive:true,force:true});const path=join(folder,`input`);let size=0;try{await pipeline(input,async function*kept(chunks){for await(const chunk of chunks){const room=maxBytes-size;size+=chunk.length;if(room>0)yield chunk.subarray(0,room)}},createWriteStream(path,{mode:384,flags:`wx`}),{signal});if(size>maxBytes)await truncate(path,size);return{path,remove}}catch(error){await remove();throw signal.aborted?signal.reason:error}}

/***/ })

};
