export const id = 768;
export const ids = [768];
export const modules = {

/***/ 5768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ThreadSha256: () => (/* binding */ ThreadSha256)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);

/** Bytes that the thread is sent at a time, and how many such buffers there are at most. */
const BUFFER_BYTES = 1_048_576;
const MAX_BUFFERS = 16;
/**
 * What the thread does: hashes what comes, sends each buffer back, and at last the hash. A text, so
 * that it is found wherever this module was bundled to.
 */
const WORKER = `
const { createHash } = require('node:crypto')
const { parentPort } = require('node:worker_threads')
const hash = createHash('sha256')
parentPort.on('message', (bytes) => {
  if (bytes === null) return parentPort.postMessage(hash.digest('hex'))
  hash.update(bytes)
  parentPort.postMessage(bytes.buffer, [bytes.buffer])
})
`;
/** Hashes in another thread. */
class ThreadSha256 {
    #worker;
    /** Settles when the thread has ended one way or the other. */
    #hash;
    #free = [];
    #buffers = 0;
    #onFree = () => { };
    constructor() {
        // Without what this process was told to load first.
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(WORKER, { eval: true, execArgv: [], env: {} });
        this.#worker = worker;
        this.#hash = new Promise((resolve, reject) => {
            worker.on('message', (message) => {
                if (typeof message === 'string')
                    return resolve(message);
                this.#free.push(message);
                this.#onFree();
            });
            worker.once('error', reject);
            worker.once('exit', () => reject(new Error('The thread that hashes ended early.')));
        });
        // It may fail before anyone waits for it.
        this.#hash.catch(() => { });
    }
    async update(bytes) {
        for (let start = 0; start < bytes.length; start += BUFFER_BYTES) {
            const piece = bytes.subarray(start, start + BUFFER_BYTES);
            const buffer = await this.#takeBuffer();
            const copy = new Uint8Array(buffer, 0, piece.length);
            copy.set(piece);
            this.#worker.postMessage(copy, [buffer]);
        }
    }
    digest() {
        this.#worker.postMessage(null);
        return this.#hash;
    }
    async close() {
        await this.#worker.terminate();
    }
    async #takeBuffer() {
        if (this.#free.length === 0) {
            if (this.#buffers < MAX_BUFFERS) {
                this.#buffers++;
                return new ArrayBuffer(BUFFER_BYTES);
            }
            await Promise.race([new Promise((resolve) => (this.#onFree = resolve)), this.#hash]);
        }
        return this.#free.pop();
    }
}


/***/ })

};
