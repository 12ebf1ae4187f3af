export const id = 985;
export const ids = [985];
export const modules = {

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countries: () => (/* binding */ countries),
/* harmony export */   isCountry: () => (/* binding */ isCountry),
/* harmony export */   parseNumber: () => (/* binding */ parseNumber)
/* harmony export */ });
/* harmony import */ var libphonenumber_js_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6300);
/* harmony import */ var libphonenumber_js_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6575);
/* harmony import */ var libphonenumber_js_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1047);
/* harmony import */ var libphonenumber_js_min_metadata__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1656);

// The smallest: plans of countries are not looked at.

/** Countries whose numbers can be read. */
function countries() {
    return (0,libphonenumber_js_core__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(libphonenumber_js_min_metadata__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A);
}
/** Whether the numbers of a country can be read. */
function isCountry(country) {
    return (0,libphonenumber_js_core__WEBPACK_IMPORTED_MODULE_2__/* .isSupportedCountry */ .J_)(country, libphonenumber_js_min_metadata__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A);
}
/**
 * A number as E.164, where it can be read as one; undefined when it can't.
 *
 * @param country of a number that has none of its own
 */
function parseNumber(number, country) {
    const options = { extract: false, ...(country && { defaultCountry: country }) };
    return (0,libphonenumber_js_core__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(number, options, libphonenumber_js_min_metadata__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)?.number;
}


/***/ })

};
