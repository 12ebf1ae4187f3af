export const id = 72;
export const ids = [72];
export const modules = {

/***/ 2072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZH_CN: () => (/* binding */ ZH_CN)
});

;// CONCATENATED MODULE: ./lib/messages/zh-CN/general.js
/** Texts that have no place of their own. */
const GENERAL = {
    'general.stopped': ({ signal }) => `已被 ${signal} 中止。`,
    'general.sentences': ({ texts }, say) => texts.map(say).join(''),
};

;// CONCATENATED MODULE: ./lib/messages/zh-CN/index.js

/** The Chinese catalogue. What it lacks is said in English. */
const ZH_CN = { ...GENERAL };


/***/ })

};
