export const id = 872;
export const ids = [872,729,110,491];
export const modules = {

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ __toESM),
/* harmony export */   n: () => (/* binding */ __exportAll),
/* harmony export */   r: () => (/* binding */ __require),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
const requireBuiltin=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);const{createRequire}=requireBuiltin(`node:module`);var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __commonJSMin=(cb,mod)=>()=>(mod||(cb((mod={exports:{}}).exports,mod,mod.exports),cb=null),mod.exports);var __exportAll=(all,flags)=>{let target=Object.setPrototypeOf({},null);for(var name in all){__defProp(target,name,{get:all[name],enumerable:true})}if(!(flags&1)){__defProp(target,Symbol.toStringTag,{value:`Module`})}return flags&2?target:Object.preventExtensions(target)};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===`object`||typeof from===`function`){for(var keys=__getOwnPropNames(from),i=0,n=keys.length,key;i<n;i++){key=keys[i];if(!__hasOwnProp.call(to,key)&&key!==except){__defProp(to,key,{get:(k=>from[k]).bind(null,key),enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}}}return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule||!__hasOwnProp.call(mod,`default`)?__defProp(target,`default`,{value:mod,enumerable:true}):target,mod));var __require=(()=>createRequire(import.meta.url))();

/***/ })

};
