export const id = 266;
export const ids = [266];
export const modules = {

/***/ 266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startEmulator: () => (/* reexport safe */ _shared_emulator_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _shared_emulator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(820);


/***/ })

};
