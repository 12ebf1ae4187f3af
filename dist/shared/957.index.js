export const id = 957;
export const ids = [957];
export const modules = {

/***/ 957:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emulatorCommand: () => (/* binding */ emulatorCommand)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(948);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89);
const requireBuiltin=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);const{once}=requireBuiltin(`node:events`);const OPTIONS={port:`string`,"access-id":`string`,"secret-key":`string`};const MAX_PORT=65535;async function emulatorCommand({args,env,stdout,signal}){const parsed=(0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.l)(args,OPTIONS);const{operands,values}=parsed;const reader=(0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.c)(parsed,env);if(operands.length>0)reader.note((0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(`cli.options-only`,{command:`emulator`}));const port=reader.integer(`port`,{min:0,max:MAX_PORT,fallback:0});const accessId=values.get(`access-id`);const secretKey=values.get(`secret-key`);if(accessId?.includes(`:`))reader.note((0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(`cli.access-id-colon`));reader.finish();const{startEmulator}=await Promise.all(/* import() */[__webpack_require__.e(717), __webpack_require__.e(727), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 820)).then(n=>n.t);const emulator=await startEmulator({port,...accessId===void 0?{}:{accessId},...secretKey===void 0?{}:{secretKey}}).catch(error=>{if(!(error instanceof _core_js__WEBPACK_IMPORTED_MODULE_2__.pt)||error instanceof _core_js__WEBPACK_IMPORTED_MODULE_2__.mt)throw error;throw new _core_js__WEBPACK_IMPORTED_MODULE_2__.pt((0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(`cli.port-taken`,{port}),{hint:(0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__.f)(`cli.another-port`),cause:error})});const{appId,appSecret,envs}=emulator.cloudBase;const credentials={"access-id":emulator.accessId,"secret-key":emulator.secretKey,"app-id":appId,"app-secret":appSecret,env:envs.join(` `)};const lines=Object.entries(credentials).map(([name,value])=>`${name}: ${value}`);stdout.write(`${[emulator.url,...lines].join(`
`)}\n`);if(!signal.aborted)await once(signal,`abort`);await emulator.close();throw signal.reason}

/***/ })

};
