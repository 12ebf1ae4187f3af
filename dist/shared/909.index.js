export const id = 909;
export const ids = [909];
export const modules = {

/***/ 2909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kernel: () => (/* binding */ Kernel)
});

// UNUSED EXPORTS: FIRST_PAGES, MAX_PAGES

// EXTERNAL MODULE: ./lib/validator/rules/limits.js
var limits = __webpack_require__(5552);
// EXTERNAL MODULE: ./lib/validator/text/characters.js
var characters = __webpack_require__(1734);
// EXTERNAL MODULE: ./lib/validator/scan/duplicates.js
var duplicates = __webpack_require__(1218);
;// CONCATENATED MODULE: ./lib/validator/scan/kernel-code.js
// Made by scripts/kernel.js from src/validator/scan/kernel; don't edit.
/** The kernel's code: WebAssembly in Base64. */
const KERNEL_CODE = 'AGFzbQEAAAABUg9gAAF/YAF/AX9gAn9/AX9gAABgAn5+AGABfgBgAn9/AX5gAXwAYAN/f3wAYAV/f39/fwBgBX9/fH9/AX9gAX8BfmACf38AYAN/f38AYAJ/fAACIQIEc2NhbgdhY2NlcHRzAAIDZW52Bm1lbW9yeQIBEoCAAQMUEwQAAQIFAwYHAQgDCQoACwwNAA4GoQIzfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAADwPwt8AUQAAAAAAADwPwt/AUEAC38BQQELfwFBAAt+AUIAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt+AUIAC34BQgALfwFBAAt/AUEAC34BQgALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBAAt/AEHAAAt/AEGACAt/AEGAEAt/AEGAoAILB4YBDQdyZXN1bHRzAy4HbGVuZ3RocwMvBWxpbmVzAzAHYWNjb3VudAMxBWNodW5rAzIQZmluZ2VycHJpbnRCeXRlcwAOC2ZpbmdlcnByaW50AA8DYWRkABMGZmluaXNoABIJc2V0TGltaXRzABEHc2V0U2VlZAAQBHNjYW4ADQdzZXRSb3dzAAwIAQsKrCgTMgAjDyAAIxCGhCQPIxAgAXwkECMQQsAAVARADwsjDxAFIxBCQHwkECAAIAEjEH2IJA8LpQEBBH8CfwNAIwRFBEACQCMCIgFBgBBqIgI/AEEQdCIDSwRAQQAhAEEQIAIgA2tB//8DakEQdiIDIANBEEkbQABBAEgEfyADQABBAEgFQQALDQELIAIkAkEBIQALQQAgAEUNAhogASMDNgIAIAEkAyMEQQFqJAQMAQsLQQELRQRAQQAPCyMDIgAoAgAkAyMEQQFrJAQjBUGAEGokBSAAQQA2AgAgAAtHAQF/IwlB/w9xRQRAEAIiAUUEQEEADwsjCARAIwlBgBBrIAE2AgAFIAEkCAsgAUEIaiQJCyMJIgFBAWokCSABIAA6AABBAQumCwIDfgl/IABBAnQiBigCgCgiCUUEQEEBDwsgBigCgEAiCiAJaiELAn9BOSAAQYABSQ0AGkEzIABBoAFJDQAaQSsgAEHAAUkNABpBI0EdIABB4AFJGwshCCAJIAlBAXZqIAlBAnZqQQhqJBgCf0EBIxggCUEBdGpBAmpBA3QiACMHTQ0AGgJAIwIiBSAAIwdBAXQiByAAIAdLG0H/D2pBgHBxIgdqIgw/AEEQdCINSwRAQQAhAEEQIAwgDWtB//8DakEQdiINIA1BEEkbQABBAEgEfyANQABBAEgFQQALDQELIAwkAkEBIQALQQAgAEUNABojBiEAA0AgACMGIwdqSQRAIAAjAzYCACAAJAMjBEEBaiQEIABBgBBqIQAMAQsLIAUkBiAHJAdBAQsEfyAIQSBrrUIAIAhBIEsbJBlCICAIrX1CACAIQSBNGyQaIwYjGEEDdGokGyMGQQAjGEEBakEDdPwLAEEBBUEAC0UEQEEADwsgAQR/An8gC60gCEEgIAtnayIAa0EAIAAgCEkbQQNqrX5CBohCAXxC/wGAp0EBaiEAA0AjBCAASQRAAkAjAiIFQYAQaiIMPwBBEHQiDUsEQEEAIQdBECAMIA1rQf//A2pBEHYiDSANQRBJG0AAQQBIBH8gDUAAQQBIBUEACw0BCyAMJAJBASEHC0EAIAdFDQIaIAUjAzYCACAFJAMjBEEBaiQEDAELC0EBCwVBAQtFBEBBAA8LQQAhACAGKAKAIEEIaq1CA4YhAiAGKAKAKCEHA0AgBwRAIABBAWohDCMGIxitQgEgCK2GQgF9IAJCA4inKQMAIAJCB4OIgyIDIxmIIxqGfkIgiKdBA3RqIQUgA0IBfCEEIAUpAwAhAwNAIANCAX0gBEIBfVQEQCAFQQhqIgUpAwAhAwwBCwsgACAMIAMgBFEEf0EABQNAIANCAFIEQCAFIAQ3AwAgAyEEIAVBCGoiBSkDACEDDAELCyAFIAQ3AwAgBSMbRgRAIxtBCGokGyMbQgA3AwALQQELGyEAIAIgCK18IgJCA4inQf8PcUEIa0HwD0sEQCACQgF9QgOIp0GAcHEoAgAiBQRAIAVBCGqtQgOGIQILCyAHQQFrIQcMAQsLIAYoAoBIIAYoAoA4JBNBACQUrSQVQn8kFiAKJBcgAQRAEAIiB0EIaiQOQgAkD0IAJBAgCEEgIAtnayIBa0EAIAEgCEkbIgqtJBFCfyQSQQEQCSAAaiEFIxBCAFIEQCMPEAULIAYoAoA4IQEDQCABBEAgASgCACABIwM2AgAgASQDIwRBAWokBCMFQYAQayQFIQEMAQsLIAYgBzYCgDggBiAKNgKASAUgCgR/QQAQCSAAagUgAAshBQsgBiALIAVrNgKAQCMkIAW4oCQkIyMgBWskIyAFQQAjDRsEQAJAQQAhByAGKAKAKCEBIAYoAoAwIQUgBigCgCBBCGqtQgOGIQIDQCABIAdLBEAjBiMYrUIBIAithkIBfSACQgOIpykDACACQgeDiIMiAyMZiCMahn5CIIinQQN0aiEAA0AgA0IBfCAAKQMAQv///////////wCDVgRAIABBCGohAAwBCwsgACAAKQMAIgNCgICAgICAgICAf4Q3AwAgA0KAgICAgICAgIB/VAR/QQEFIAYoAoBYIgBBFEYEf0EABSAAQQp0IAZqIAUgB2o2AoCAASAGIABBAWo2AoBYQQELC0UNAiACIAitfCICQgOIp0H/D3FBCGtB8A9LBEAgAkIBfUIDiKdBgHBxKAIAIgAEQCAAQQhqrUIDhiECCwsgB0EBaiEHDAELCwsLIAYoAoAgIQEDQCABBEAgASgCACABIwM2AgAgASQDIwRBAWokBCMFQYAQayQFIQEMAQsLIAZBAXRCADcDgHAgBkEANgKAKCAGIAYoAoAwIAlqNgKAMEEBCzABAX8jDkH/D3FFBEAjDkGAEGsQAiIBNgIAIAFBCGokDgsjDiAANwMAIw5BCGokDguxAgIFfwF8A0AgAUGACEkEQCAAIAEoAoBYaiEAIAFBADYCgGAgAUEANgKAaCABQQRqIQEMAQsLIwohBSMIQQhqIQEDQCMMQRRJQQAgABsEQCABLQAAIQIgAUEBaiIBQf8PcUUEQCABQYAQaygCAEEIaiEBCyACQf8BRgRAIAEtAAAhAyABQQFqIgFB/w9xRQRAIAFBgBBrKAIAQQhqIQELIAMEQCAFIAO4oCEFDAMLCyACQQJ0IgMoAoBoIQQgAyAEQQFqNgKAaAJ/QQAgAygCgGAiAiADKAKAWEYNABpBACACQQp0IANqKAKAgAEgBEcNABogAyACQQFqNgKAYEEBCwRAIwxBA3RBgAhqIAU5AwAjDEEBaiQMIABBAWshAAsgBUQAAAAAAADwP6AhBQwBCwsL7AICBH4BfyABIABrIgZBCEkEQCAAKQMAQgEgBkEDdK0iA4ZCAX2DIQIgBkEETQR+QiIhAyACIAZBAWutQiCGhAUgAgtCASADhkIBfSICIwCDhSIEIAQgA0IBiCIEiIUhBSAGQQdGBH9BgAEFIAZBBkYEf0GgAQVBwAFB4AEgBkEFRhsLCyAFQrnLk+fR7ZGsv39+IAKDIgUgBSAEiIVC66PEmbG3kuiUf34gAoMiAiACIASIhSICIANCBX2Ip2okAQUjACABIABrrYUhAgNAIABBCGoiBiABTQRAIAIgACkDAIUiAiACQh6IhUK5y5Pn0e2RrL9/fiICIAJCG4iFQuujxJmxt5LolH9+IgIgAkIfiIUhAiAGIQAMAQsLIAAgAUkEQCACIAFBCGspAwCFIgIgAkIeiIVCucuT59Htkay/f34iAiACQhuIhULro8SZsbeS6JR/fiICIAJCH4iFIQILIAJCOYinJAELIAILwAIBBH8jBSMeSSMlRAAAAAAAAAAAYnIEQA8LIyEEfyMeIx4iAyMgIgEgASADSxtrBUEACyEBQQEkIQNAIAJBgAJJIwUgAU9xBEAjIkEBEARFBEAjJUQAAAAAAAAAAGEEQCAAJCULQQAkHQ8LIyJBAWpB/wFxJCIgAkEBaiECDAELCyACQYACRgRAEAYDQCAEQYACSQRAIARBAnRBADYCgDAgBEEBaiEEDAELC0EAIQQDQCAEQYAISQRAIARBADYCgFggBEEEaiEEDAELCyMIIQIDQCACBEAgAigCACACIwM2AgAgAiQDIwRBAWokBCMFQYAQayQFIQIMAQsLQQAkCEEAJAkjCyQKIwxBFEkkDSMfIgQjBSMgIgMjBSMFIgIjHyIBIAEgAksba0EBdiIBIAEgA0kbaiIBIAEgBEkbJB4LC/4GAgV+BH8jG0EIaiQcIxwhBiMGIQgDQCAIIxtJBEAgBiAIKQMAIgJCAX03AwAgBiACQgBSQQN0aiEGIAhBCGohCAwBCwsgBiEHIxwhCEEAIQYDQCAGRQRAIxcEfiMXQQFrJBcjFSEDAn4jFEGA/wBNBEAjE0EIaiMUQQN2aikDACMUQQdxrYgMAQsjE0H4D2opAwAjFEGA/wBrrSIBiCECIxMoAgAiBgR+IAIgBikDCELAACABfYaEBSACCwsiBCADiCIBQgBSBEACQCMUIAMgAXoiAXxCAXynaiQUIxRBwP8ASQ0AIxRBwP8AayQUIxMoAgAkEwsFIxQgA6dqJBQjFEHA/wBPBEAjFEHA/wBrJBQjEygCACQTC0IAIQICfiMUQYD/AE0EQCMTQQhqIxRBA3ZqKQMAIxRBB3GtiAwBCyMTQfgPaikDACMUQYD/AGutIgGIIQUjEygCACIGBH4gBSAGKQMIQsAAIAF9hoQFIAULC0L//////////wGDIQEDQCABUARAIAJCOXwhAiMUQTlqJBQjFEHA/wBPBEAjFEHA/wBrJBQjEygCACQTCwJ+IxRBgP8ATQRAIxNBCGojFEEDdmopAwAjFEEHca2IDAELIxNB+A9qKQMAIxRBgP8Aa60iAYghBSMTKAIAIgYEfiAFIAYpAwhCwAAgAX2GhAUgBQsLQv//////////AYMhAQwBCwsjFCABeiIBQgF8p2okFCMUQcD/AE8EQCMUQcD/AGskFCMTKAIAJBMLIAEgAnwhAQsjFiAEQgEgA4ZCAX2DIAEgA4aEQgF8fCQWIxYFQn8LIQELIAcgCEsEfiAIKQMABUJ/CyICIAEgASACVhsiA0J/UQRAIAkPCyABIAJRBEAgCUEBaiEJIwYjGK0gAiMZiCMahn5CIIinQQN0aiEGA0AgAkIBfCAGKQMAQv///////////wCDVgRAIAZBCGohBgwBCwsgBiAGKQMAQoCAgICAgICAgH+ENwMACyAIQQhqIAggAiADURshCCABIANSIQYgAARAAkAgAyMSfUIBfSECIAMkEiACQgEjESIDhkIBfYMhBCADIAIgA4giAnwiBUI5VARAIARCASAFhoQgBUIBfBABDAELIAQgAxABA0AgAkI5WgRAQgBCORABIAJCOX0hAgwBCwtCASAChiACQgF8EAELCwwACwAL0QMCBH4BfyMjIx1JIgcEfwJ/IAAgARAHIQZBACEAIw0EQCMBIQECQANAIwsgAmMEQEH/ARADBH8gAiMLoUQAAAAAAOBvQKT8AxADBUEAC0UNAiMLIAIjC6FEAAAAAADgb0CkoCQLDAELCyACRAAAAAAAAPA/oCQLIAEQAwR/IAFB/wFHBH9BAQVBABADCwVBAAshAAsFQQEhAAtBACAARQ0AGiMBQQJ0IgdBAXQpA4BwIgRCA4inQf8PcUEIa0HwD0sEQAJAIwEiAEECdCIBKAKAKEGAgAhLBH8gAEEBEAQFQQELRQ0AEAIiAEUNACABKAKAKARAIARCAX1CA4inQYBwcSAANgIABSABIAA2AoAgCyAAQQhqrUIDhiEDC0EAIAMiBFANARoLIARCA4inIgAxAABCASAEQgeDIgWGQgF9gyEDIAAgAyAGQgECf0E5IwEiAEGAAUkNABpBMyAAQaABSQ0AGkErIABBwAFJDQAaQSNBHSAAQeABSRsLrSIDhkIBfYMgBYaENwMAIAdBAXQgAyAEfDcDgHAgByAHKAKAKEEBajYCgCgjI0EBaiQjQQELBSAHC0UEQCMlRAAAAAAAAAAAYQRAIAIkJQtBACQdCwsJAEGAwMIAJAILHwAgAEEARyQmIAEkJyACJCggA0EARyQpIARBAEckKgvEBgIIfwR7IyoEQCACEAgLIAFBgKACaiIJQQA6AAAgAEGAoAJqIQUDQCAFIAlJBEACQCAFQQFqIAUjJgR/IAUtAABBIkYFIyYLIgYbIQFBACQsQQAkLSABIQADQCAA/QAEACIN/QwgICAgICAgICAgICAgICAg/SYgDf0Mf39/f39/f39/f39/f39/f/0j/VAhDyAA/QAEECIO/QwgICAgICAgICAgICAgICAg/SYgDv0Mf39/f39/f39/f39/f39/f/0j/VAhECMmBHsgDyAN/QwsLCwsLCwsLCwsLCwsLCws/SMgDf0MIiIiIiIiIiIiIiIiIiIiIv0j/VD9UAUgDwv9ZCMmBHsgECAO/QwsLCwsLCwsLCwsLCwsLCws/SMgDv0MIiIiIiIiIiIiIiIiIiIiIv0j/VD9UAUgEAv9ZEEQdHIiC0EBayALQX9zcSIKIA39ZCAO/WRBEHRycSIMBEAjLCAMciQsIy0gDf0MwMDAwMDAwMDAwMDAwMDAwP0l/WQgDv0MwMDAwMDAwMDAwMDAwMDAwP0l/WRBEHRyIApxaWokLQsgCwRAIAAgC2hqJCsFIABBIGohAAwBCwsgBgR/IARFIystAABBIkdyBUEACw0AIytBAWojKyAGGyIAQQFqIAAgAC0AAEENRhsiACAJTwR/QQEFIAAtAABBCkcLDQBBACADQQEjLBsjKyABayIKRSAKQeQAS3IbRQ0AIAojLWsiCiMoSyAKIydJcg0AIAEtAABBIEYEf0EBBSMrQQFrLQAAQSBGCw0AIykEfyMpBSMsBH8gAS0AACILQcIBRgR/QQEFIAtB4wFNIAtB4QFPcQsEf0EBBSMrQQJrLQAAIgtBwgFGBH9BAQUgC0HjAU0gC0HhAU9xCwsEf0EBBSMrQQNrLQAAIgtBwgFGBH9BAQUgC0HjAU0gC0HhAU9xCwsFQQALCwR/IAFBgKACayMrQYCgAmsQAAVBAQtFDQAgCkEDdEFAayIFIAUrAwBEAAAAAAAA8D+gOQMAIAdBAWogByAGGyEHIyoEQCABIysgAiAIuKAQCgsgCEEBaiEIIABBAWohBQwCCwsLQQAgCLg5AwBBCCAHuDkDACAFQYCgAmsLBAAjBQsNAEGAECAAQYAQahAHCw4AIACtIAGtQiCGhCQACxIAIAAkHSABJB8gAiQgIAEkHgtAAQF/A0AgAEGAAkkEQCAAQQAQBEUEQEEADwsgAEEBaiEADAELCxAGQQAjJDkDAEEIIwy4OQMAQRAjJTkDAEEBCxMAIAEQCEGAECAAQYAQaiABEAoL';

;// CONCATENATED MODULE: ./lib/validator/scan/web-assembly.js
/** Null where there is none: Node.js can be started without it. */
const webAssembly = globalThis.WebAssembly ?? null;
/** The bytes that a text stands for in Base64. */
function decodeBase64(text) {
    const { atob } = globalThis;
    const characters = atob(text);
    const bytes = new Uint8Array(characters.length);
    for (let at = 0; at < bytes.length; at++)
        bytes[at] = characters.charCodeAt(at);
    return bytes;
}

;// CONCATENATED MODULE: ./lib/validator/scan/kernel.js





const MIB = 1 << 20;
/** Pages of the kernel's memory at its start, and at most; the compiler is told the same. */
const FIRST_PAGES = 18;
const MAX_PAGES = 16_384;
const LIMITS = { pages: MAX_PAGES, plainBytes: 54 * MIB, growthBytes: 10 * MIB };
/** The kernel's code, once it is compiled. */
let compiled;
/** Reads plain rows and compares accounts in WebAssembly. */
class Kernel {
    #settings;
    #memory;
    #exports;
    /** The chunk that is in the kernel's memory. */
    #chunk = null;
    /** Null where there is no WebAssembly with SIMD, or no memory for it. */
    static load(settings, { randomBytes }, limits = LIMITS) {
        if (webAssembly === null)
            return null;
        try {
            return new Kernel(settings, { limits, seed: randomBytes(8) }, webAssembly);
        }
        catch (error) {
            if (error instanceof webAssembly.CompileError || error instanceof RangeError)
                return null;
            throw error;
        }
    }
    constructor(settings, { limits, seed }, { Module, Memory, Instance }) {
        this.#settings = settings;
        compiled ??= new Module(decodeBase64(KERNEL_CODE));
        this.#memory = new Memory({ initial: FIRST_PAGES, maximum: limits.pages });
        const imports = {
            env: { memory: this.#memory },
            scan: { accepts: (start, end) => this.#accepts(start, end) },
        };
        this.#exports = new Instance(compiled, imports).exports;
        const { format, leastCharacters, mostCharacters, shape, duplicateLimit } = settings;
        const words = new DataView(seed.buffer, seed.byteOffset, seed.length);
        this.#exports.setSeed(words.getInt32(0), words.getInt32(4));
        this.#exports.setLimits(duplicateLimit, limits.plainBytes, limits.growthBytes);
        this.#exports.setRows(format === 'csv', leastCharacters, mostCharacters, shape !== null, duplicateLimit > 0);
    }
    read(chunk, from, ledger) {
        const { bytes, isUtf8 } = chunk;
        const { results, chunk: place, scan } = this.#exports;
        if (chunk !== this.#chunk) {
            new Uint8Array(this.#memory.buffer, place.value, bytes.length).set(bytes);
            this.#chunk = chunk;
        }
        // The first quoted rows are listed, and so not plain.
        const takesQuoted = ledger.tally.counted('csv-quoted') >= limits/* MAX_FINDINGS_PER_RULE */.$;
        const stop = scan(from, bytes.length, ledger.rows + 1, isUtf8, takesQuoted);
        const [rows, quotedRows] = this.#numbers(results, 2);
        ledger.rows += rows;
        ledger.tally.countMore('csv-quoted', quotedRows);
        return stop;
    }
    add(bytes, start, end, line) {
        if (this.#settings.duplicateLimit === 0)
            return;
        const { account, add } = this.#exports;
        new Uint8Array(this.#memory.buffer, account.value).set(bytes.subarray(start, end));
        add(end - start, line);
    }
    finish({ rows, lengths }) {
        const exports = this.#exports;
        const counted = this.#numbers(exports.lengths, lengths.length);
        for (const [characters, accounts] of counted.entries())
            lengths[characters] += accounts;
        if (this.#settings.duplicateLimit === 0)
            return duplicates/* NOT_SEARCHED */.i;
        // Without memory to compare in, nothing has been compared.
        if (!exports.finish())
            return duplicates/* NOT_SEARCHED */.i;
        const [count, lineCount, stoppedAt] = this.#numbers(exports.results, 3);
        return {
            count: count,
            lines: [...this.#numbers(exports.lines, lineCount)],
            checkedRows: stoppedAt === 0 ? rows : stoppedAt - 1,
        };
    }
    /** Bytes that the fingerprints take. */
    get bytes() {
        return this.#exports.fingerprintBytes();
    }
    /** Whether an account of the chunk, which is valid UTF-8, has its shape and no white space. */
    #accepts(start, end) {
        const { bytes } = this.#chunk;
        const { shape } = this.#settings;
        if ((0,characters/* hasWhiteSpaceAtEdge */.K7)(bytes, start, end))
            return false;
        return shape === null || shape.matches(bytes, start, end);
    }
    #numbers(place, length) {
        return new Float64Array(this.#memory.buffer, place.value, length);
    }
}


/***/ })

};
