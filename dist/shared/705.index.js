export const id = 705;
export const ids = [705];
export const modules = {

/***/ 705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validator_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(729);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(564);
var validator_exports=(0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({tableCrc32:()=>_zip_js__WEBPACK_IMPORTED_MODULE_1__.f});

/***/ })

};
