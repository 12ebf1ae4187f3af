export const id = 985;
export const ids = [985];
export const modules = {

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getCountries: () => (/* reexport safe */ libphonenumber_js_min__WEBPACK_IMPORTED_MODULE_0__.X),
/* harmony export */   isSupportedCountry: () => (/* reexport safe */ libphonenumber_js_min__WEBPACK_IMPORTED_MODULE_1__.J),
/* harmony export */   parsePhoneNumberFromString: () => (/* reexport safe */ libphonenumber_js_min__WEBPACK_IMPORTED_MODULE_2__.l)
/* harmony export */ });
/* harmony import */ var libphonenumber_js_min__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5667);
/* harmony import */ var libphonenumber_js_min__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3004);
/* harmony import */ var libphonenumber_js_min__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4445);
/** What is used of libphonenumber-js, so that a bundle takes no more of it. Loaded when it is needed. */



/***/ })

};
