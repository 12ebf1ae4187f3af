export const id = 811;
export const ids = [811];
export const modules = {

/***/ 811:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   missingFile: () => (/* binding */ missingFile)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(995);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(948);
const requireBuiltin=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);const{stat}=requireBuiltin(`node:fs`);const{promisify}=requireBuiltin(`node:util`);const{dirname,resolve}=requireBuiltin(`node:path`);const MAX_PATH_CHARACTERS=300;const SLIPS=[[`lines`,/[\r\n]/],[`quotes`,/(?:^|[\\/])["'`\u201c\u2018\u300c]|["'`\u201d\u2019\u300d]$/],[`tilde`,/(?:^|[\\/])~[\w.-]*(?:[\\/]|$)/],[`variable`,/\$\{|\$[A-Za-z_(]|%[A-Za-z_]\w*%/],[`pattern`,/[*?]|\[[^\]]*\]|\{[^}]*,[^}]*\}/]];async function missingFile(path){const absolute=resolve(path);const place={workspace:process.env[`GITHUB_WORKSPACE`]??``,isWindows:process.platform===`win32`};const slip=slipOf(path)??(isElsewhere(absolute,place)?`other-machine`:null);const folder=slip===null?await deepestFolder(absolute):null;return{path:shown(absolute),slip,folder:folder===null?null:shown(folder)}}function slipOf(path){return SLIPS.find(([,sign])=>sign.test(path))?.[0]}const RUNNER_FOLDERS=/^\/home\/[^/]+\/(?:work|.*\/_work)\/|\/_work\/|^\/__w\/|^\/github\/workspace(?:\/|$)/;function isElsewhere(absolute,{workspace,isWindows}){if(!isWindows&&/(?:^|\/)[A-Za-z]:[\\/]/.test(absolute))return true;const slashed=path=>isWindows?path.replace(/^[A-Za-z]:/,``).replaceAll(`\\`,`/`).toLowerCase():path;const[path,root]=[slashed(absolute),slashed(workspace)];if(root===``||path.startsWith(runnerFolder(root)))return false;return RUNNER_FOLDERS.test(path)}function runnerFolder(workspace){return/^(.+)\/[^/]+\/[^/]+\/?$/.exec(workspace)?.[1]??workspace}async function deepestFolder(absolute){for(let folder=dirname(absolute),turn=0;;turn++){if((await promisify(stat)(folder).catch(()=>void 0))?.isDirectory())return turn===0?null:folder;const above=dirname(folder);if(above===folder)return null;folder=above}}function shown(path){return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.tt)(path,MAX_PATH_CHARACTERS)}

/***/ })

};
