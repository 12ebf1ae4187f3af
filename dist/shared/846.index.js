export const id = 846;
export const ids = [846];
export const modules = {

/***/ 8846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeInput: () => (/* binding */ storeInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);





/**
 * Stores a stream, such as standard input, in a file that only its owner can read: a package is read
 * more than once, and a stream isn't.
 *
 * @throws what the stream throws, and the signal's reason; nothing is left behind then
 */
async function storeInput(input, { name, maxBytes, signal }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'account-package-'));
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    let size = 0;
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(input, async function* kept(chunks) {
            for await (const chunk of chunks) {
                const room = maxBytes - size;
                size += chunk.length;
                if (room > 0)
                    yield chunk.subarray(0, room);
            }
        }, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { mode: 0o600, flags: 'wx' }), { signal });
        if (size > maxBytes)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.truncate)(path, size);
        return { path, remove };
    }
    catch (error) {
        await remove();
        throw signal.aborted ? signal.reason : error;
    }
}


/***/ })

};
