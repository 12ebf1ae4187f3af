export const id = 343;
export const ids = [343];
export const modules = {

/***/ 343:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ActionError: () => (/* reexport safe */ _shared_core_js__WEBPACK_IMPORTED_MODULE_1__.pt),
/* harmony export */   ListError: () => (/* reexport safe */ _shared_lists_js__WEBPACK_IMPORTED_MODULE_0__.d),
/* harmony export */   RejectedError: () => (/* reexport safe */ _shared_lists_js__WEBPACK_IMPORTED_MODULE_0__.f),
/* harmony export */   pack: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _shared_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(991);
/* harmony import */ var _shared_core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(948);
async function pack(lists,options){const{out,overwrite=false,exclude=[],rejects=null}=options;const{signal,onProgress,onWarning}=options;const inputs=lists.map(inputOf);if(inputs.length===0)throw new TypeError(`lists must not be empty`);if(typeof out!==`string`||out===``)throw new TypeError(`out must be a path`);if(rejects===``)throw new TypeError(`rejects must be a path`);oneOf(`overwrite`,overwrite,[true,false]);const files={lists:inputs,excludes:exclude.map(inputOf),out,overwrite,rejects};try{const settings=settle(options,inputs[0]);return await (0,_shared_lists_js__WEBPACK_IMPORTED_MODULE_0__.t)(files,settings,{signal,onProgress,onWarning})}catch(error){if(error instanceof RangeError)throw new TypeError(error.message,{cause:error});throw error}}function inputOf(list){return typeof list===`string`?{path:list}:list}function settle(options,first){const{kind=`account`,format=`zip`,maxAccounts,order=`input`,header=`auto`}=options;const{delimiter=`auto`,encoding=`auto`,column,country,normalize=true}=options;const shard=options.shard===void 0?null:parsed(`shard`,options.shard,_shared_lists_js__WEBPACK_IMPORTED_MODULE_0__.o);const listName=first.name??(`path`in first?first.path:``);const name=options.name??(0,_shared_lists_js__WEBPACK_IMPORTED_MODULE_0__.i)(listName);if((0,_shared_lists_js__WEBPACK_IMPORTED_MODULE_0__.n)({name,format,shard})!==null)throw unusable(`name`,name);const type=options.accountType;if(type!==void 0&&kind===`token`)throw new TypeError(`accountType can't be given with kind 'token': tokens have no account type`);return{read:{delimiter:parsed(`delimiter`,delimiter,_shared_lists_js__WEBPACK_IMPORTED_MODULE_0__.u),encoding:encoding===`auto`?encoding:parsed(`encoding`,encoding,_shared_lists_js__WEBPACK_IMPORTED_MODULE_0__.c),column:column===void 0?null:columnOf(column),header:oneOf(`header`,header,[true,false,`auto`])},clean:{kind:oneOf(`kind`,kind,[`account`,`token`]),accountType:type===void 0?null:parsed(`accountType`,String(type),_shared_core_js__WEBPACK_IMPORTED_MODULE_1__.Ht),country:country??null,normalize:oneOf(`normalize`,normalize,[true,false])},write:{name,shard,format:oneOf(`format`,format,[`zip`,`txt`,`csv`]),maxBytes:atMostOfService(options.maxBytes??1e8),maxAccounts:maxAccounts===void 0?null:atLeastOne(`maxAccounts`,maxAccounts),order:oneOf(`order`,order,[`input`,`sorted`])},maxRejected:parsed(`maxRejected`,String(options.maxRejected??0),_shared_lists_js__WEBPACK_IMPORTED_MODULE_0__.a)}}function columnOf(column){return typeof column===`number`?atLeastOne(`column`,column):column}function atMostOfService(maxBytes){if(maxBytes<=104857600)return atLeastOne(`maxBytes`,maxBytes);throw unusable(`maxBytes`,maxBytes)}function atLeastOne(option,value){if(Number.isSafeInteger(value)&&value>0)return value;throw unusable(option,value)}function oneOf(option,value,allowed){if(allowed.includes(value))return value;throw new TypeError(`${option} must be one of ${allowed.join(`, `)}, not ${String(value)}`)}function parsed(option,value,parse){const found=parse(value);if(found===void 0)throw unusable(option,value);return found}function unusable(option,value){return new TypeError(`${option} can't be ${typeof value===`string`?`'${value}'`:String(value)}`)}

/***/ })

};
