export const id = 82;
export const ids = [82];
export const modules = {

/***/ 3082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kernel: () => (/* binding */ Kernel)
});

// UNUSED EXPORTS: FIRST_PAGES, MAX_PAGES

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/validator/characters.js
var characters = __webpack_require__(3040);
// EXTERNAL MODULE: ./lib/validator/duplicates.js + 2 modules
var duplicates = __webpack_require__(1250);
;// CONCATENATED MODULE: ./lib/validator/kernel-code.js
// Made by scripts/kernel.js from src/kernel; don't edit.
/** The kernel's code: WebAssembly in Base64. */
const KERNEL_CODE = 'AGFzbQEAAAABUg9gAAF/YAF/AX9gAn9/AX9gAABgAn5+AGABfgBgAn9/AX5gAXwAYAN/f3wAYAV/f39/fwBgBX9/fH9/AX9gAX8BfmACf38AYAN/f38AYAJ/fAACIQIEc2NhbgdhY2NlcHRzAAIDZW52Bm1lbW9yeQIBEoCAAQMUEwQAAQIFAwYHAQgDCQoACwwNAA4GoQIzfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAADwPwt8AUQAAAAAAADwPwt/AUEAC38BQQELfwFBAAt+AUIAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt+AUIAC34BQgALfwFBAAt/AUEAC34BQgALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBAAt/AEHAAAt/AEGACAt/AEGAEAt/AEGAoAILB4YBDQdyZXN1bHRzAy4HbGVuZ3RocwMvBWxpbmVzAzAHYWNjb3VudAMxBWNodW5rAzIQZmluZ2VycHJpbnRCeXRlcwAOC2ZpbmdlcnByaW50AA8DYWRkABMGZmluaXNoABIJc2V0TGltaXRzABEHc2V0U2VlZAAQBHNjYW4ADQdzZXRSb3dzAAwIAQsK6SYTMgAjDyAAIxCGhCQPIxAgAXwkECMQQsAAVARADwsjDxAFIxBCQHwkECAAIAEjEH2IJA8LpQEBBH8CfwNAIwRFBEACQCMCIgFBgBBqIgI/AEEQdCIDSwRAQQAhAEEQIAIgA2tB//8DakEQdiIDIANBEEkbQABBAEgEfyADQABBAEgFQQALDQELIAIkAkEBIQALQQAgAEUNAhogASMDNgIAIAEkAyMEQQFqJAQMAQsLQQELRQRAQQAPCyMDIgAoAgAkAyMEQQFrJAQjBUGAEGokBSAAQQA2AgAgAAtHAQF/IwlB/w9xRQRAEAIiAUUEQEEADwsjCARAIwlBgBBrIAE2AgAFIAEkCAsgAUEIaiQJCyMJIgFBAWokCSABIAA6AABBAQvQCgIJfwN+IABBAnQiCSgCgDAiCEUEQEEBDwsgCSgCgEgiBiAIaiEHAn9BOSAAQYABSQ0AGkEzIABBoAFJDQAaQSsgAEHAAUkNABpBI0EdIABB4AFJGwshBSAIIAhBAXZqIAhBAnZqQQhqJBgCf0EBIxggCEEBdGpBAmpBA3QiACMHTQ0AGgJAIwIiAiAAIwdBAXQiAyAAIANLG0H/D2pBgHBxIgNqIgA/AEEQdCIKSwRAQRAgACAKa0H//wNqQRB2IgogCkEQSRtAAEEASAR/IApAAEEASAVBAAsNAQsgACQCQQEhBAtBACAERQ0AGiMGIQADQCAAIwYjB2pJBEAgACMDNgIAIAAkAyMEQQFqJAQgAEGAEGohAAwBCwsgAiQGIAMkB0EBCwR/IAVBIGutQgAgBUEgSxskGUIgIAWtfUIAIAVBIE0bJBojBiMYQQN0aiQbIwZBACMYQQFqQQN0/AsAQQEFQQALRQRAQQAPCyABBH8CfyAHrSAFQSAgB2drIgBrQQAgACAFSRtBA2qtfkIGiEIBfEL/AYCnQQFqIQADQCMEIABJBEACQCMCIgNBgBBqIgQ/AEEQdCIKSwRAQQAhAkEQIAQgCmtB//8DakEQdiIKIApBEEkbQABBAEgEfyAKQABBAEgFQQALDQELIAQkAkEBIQILQQAgAkUNAhogAyMDNgIAIAMkAyMEQQFqJAQMAQsLQQELBUEBC0UEQEEADwtCASAFrYZCAX0hDUEAIQIgCSgCgChBCGohACAJKAKAMCEEA0AgBARAIAIiA0EBaiEKIwYjGK0gACkDACANgyILIxmIIxqGfkIgiKdBA3RqIQIgC0IBfCELIAIpAwAhDANAIAxCAX0gC0IBfVQEQCACQQhqIgIpAwAhDAwBCwsgAyAKIAsgDFEEf0EABQNAIAxCAFIEQCACIAs3AwAgDCELIAJBCGoiAikDACEMDAELCyACIAs3AwAgAiMbRgRAIxtBCGokGyMbQgA3AwALQQELGyECIABBCGoiAEH/D3FFBEAgAEGAEGsoAgBBCGohAAsgBEEBayEEDAELCyAJKAKAUCAJKAKAQCQTQQAkFK0kFUJ/JBYgBiQXIAEEQBACIgNBCGokDkIAJA9CACQQIAVBICAHZ2siAGtBACAAIAVJGyIErSQRQn8kEkEBEAkgAmohAiMQQgBSBEAjDxAFCyAJKAKAQCEBA0AgAQRAIAEoAgAgASMDNgIAIAEkAyMEQQFqJAQjBUGAEGskBSEBDAELCyAJIAM2AoBAIAkgBDYCgFAFIAYEQEEAEAkgAmohAgsLIAkgByACazYCgEgjJCACuKAkJCMjIAJrJCMgAkEAIw0bBEACQEIBIAWthkIBfSELIAkoAoAwIQMgCSgCgDghBCAJKAKAKEEIaiEBQQAhAgNAIAIgA0kEQCMGIxitIAEpAwAgC4MiDCMZiCMahn5CIIinQQN0aiEAA0AgDEIBfCAAKQMAQv///////////wCDVgRAIABBCGohAAwBCwsgACAAKQMAIgxCgICAgICAgICAf4Q3AwAgDEKAgICAgICAgIB/VAR/QQEFIAkoAoBYIgBBFEYEf0EABSAAQQp0IAlqIAIgBGo2AoCAASAJIABBAWo2AoBYQQELC0UNAiABQQhqIgFB/w9xRQRAIAFBgBBrKAIAQQhqIQELIAJBAWohAgwBCwsLCyAJKAKAKCEBA0AgAQRAIAEoAgAgASMDNgIAIAEkAyMEQQFqJAQjBUGAEGskBSEBDAELCyAJQQA2AoAgIAlBADYCgDAgCSAJKAKAOCAIajYCgDhBAQswAQF/Iw5B/w9xRQRAIw5BgBBrEAIiATYCACABQQhqJA4LIw4gADcDACMOQQhqJA4LsQICBX8BfANAIAFBgAhJBEAgACABKAKAWGohACABQQA2AoBgIAFBADYCgGggAUEEaiEBDAELCyMKIQUjCEEIaiEBA0AjDEEUSUEAIAAbBEAgAS0AACECIAFBAWoiAUH/D3FFBEAgAUGAEGsoAgBBCGohAQsgAkH/AUYEQCABLQAAIQMgAUEBaiIBQf8PcUUEQCABQYAQaygCAEEIaiEBCyADBEAgBSADuKAhBQwDCwsgAkECdCIDKAKAaCEEIAMgBEEBajYCgGgCf0EAIAMoAoBgIgIgAygCgFhGDQAaQQAgAkEKdCADaigCgIABIARHDQAaIAMgAkEBajYCgGBBAQsEQCMMQQN0QYAIaiAFOQMAIwxBAWokDCAAQQFrIQALIAVEAAAAAAAA8D+gIQUMAQsLC+wCAgR+AX8gASAAayIGQQhJBEAgACkDAEIBIAZBA3StIgOGQgF9gyECIAZBBE0EfkIiIQMgAiAGQQFrrUIghoQFIAILQgEgA4ZCAX0iAiMAg4UiBCAEIANCAYgiBIiFIQUgBkEHRgR/QYABBSAGQQZGBH9BoAEFQcABQeABIAZBBUYbCwsgBUK5y5Pn0e2RrL9/fiACgyIFIAUgBIiFQuujxJmxt5LolH9+IAKDIgIgAiAEiIUiAiADQgV9iKdqJAEFIwAgASAAa62FIQIDQCAAQQhqIgYgAU0EQCACIAApAwCFIgIgAkIeiIVCucuT59Htkay/f34iAiACQhuIhULro8SZsbeS6JR/fiICIAJCH4iFIQIgBiEADAELCyAAIAFJBEAgAiABQQhrKQMAhSICIAJCHoiFQrnLk+fR7ZGsv39+IgIgAkIbiIVC66PEmbG3kuiUf34iAiACQh+IhSECCyACQjmIpyQBCyACC8ACAQR/IwUjHkkjJUQAAAAAAAAAAGJyBEAPCyMhBH8jHiMeIgMjICIBIAEgA0sbawVBAAshAUEBJCEDQCACQYACSSMFIAFPcQRAIyJBARAERQRAIyVEAAAAAAAAAABhBEAgACQlC0EAJB0PCyMiQQFqQf8BcSQiIAJBAWohAgwBCwsgAkGAAkYEQBAGA0AgBEGAAkkEQCAEQQJ0QQA2AoA4IARBAWohBAwBCwtBACEEA0AgBEGACEkEQCAEQQA2AoBYIARBBGohBAwBCwsjCCECA0AgAgRAIAIoAgAgAiMDNgIAIAIkAyMEQQFqJAQjBUGAEGskBSECDAELC0EAJAhBACQJIwskCiMMQRRJJA0jHyIEIwUjICIDIwUjBSICIx8iASABIAJLG2tBAXYiASABIANJG2oiASABIARJGyQeCwv+BgIFfgR/IxtBCGokHCMcIQYjBiEIA0AgCCMbSQRAIAYgCCkDACICQgF9NwMAIAYgAkIAUkEDdGohBiAIQQhqIQgMAQsLIAYhByMcIQhBACEGA0AgBkUEQCMXBH4jF0EBayQXIxUhAwJ+IxRBgP8ATQRAIxNBCGojFEEDdmopAwAjFEEHca2IDAELIxNB+A9qKQMAIxRBgP8Aa60iAYghAiMTKAIAIgYEfiACIAYpAwhCwAAgAX2GhAUgAgsLIgQgA4giAUIAUgRAAkAjFCADIAF6IgF8QgF8p2okFCMUQcD/AEkNACMUQcD/AGskFCMTKAIAJBMLBSMUIAOnaiQUIxRBwP8ATwRAIxRBwP8AayQUIxMoAgAkEwtCACECAn4jFEGA/wBNBEAjE0EIaiMUQQN2aikDACMUQQdxrYgMAQsjE0H4D2opAwAjFEGA/wBrrSIBiCEFIxMoAgAiBgR+IAUgBikDCELAACABfYaEBSAFCwtC//////////8BgyEBA0AgAVAEQCACQjl8IQIjFEE5aiQUIxRBwP8ATwRAIxRBwP8AayQUIxMoAgAkEwsCfiMUQYD/AE0EQCMTQQhqIxRBA3ZqKQMAIxRBB3GtiAwBCyMTQfgPaikDACMUQYD/AGutIgGIIQUjEygCACIGBH4gBSAGKQMIQsAAIAF9hoQFIAULC0L//////////wGDIQEMAQsLIxQgAXoiAUIBfKdqJBQjFEHA/wBPBEAjFEHA/wBrJBQjEygCACQTCyABIAJ8IQELIxYgBEIBIAOGQgF9gyABIAOGhEIBfHwkFiMWBUJ/CyEBCyAHIAhLBH4gCCkDAAVCfwsiAiABIAEgAlYbIgNCf1EEQCAJDwsgASACUQRAIAlBAWohCSMGIxitIAIjGYgjGoZ+QiCIp0EDdGohBgNAIAJCAXwgBikDAEL///////////8Ag1YEQCAGQQhqIQYMAQsLIAYgBikDAEKAgICAgICAgIB/hDcDAAsgCEEIaiAIIAIgA1EbIQggASADUiEGIAAEQAJAIAMjEn1CAX0hAiADJBIgAkIBIxEiA4ZCAX2DIQQgAyACIAOIIgJ8IgVCOVQEQCAEQgEgBYaEIAVCAXwQAQwBCyAEIAMQAQNAIAJCOVoEQEIAQjkQASACQjl9IQIMAQsLQgEgAoYgAkIBfBABCwsMAAsAC+QCAgF+A38jIyMdSSIEBH8gACABEAchAyMNBEAjASEBAkADQCMLIAJjBEBBACEAQf8BEAMEfyACIwuhRAAAAAAA4G9ApPwDEAMFQQALRQ0CIwsgAiMLoUQAAAAAAOBvQKSgJAsMAQsLIAJEAAAAAAAA8D+gJAsgARADBH8gAUH/AUcEf0EBBUEAEAMLBUEACyEACwVBASEACwJ/QQAgAEUNABojAUECdCIEKAKAICIAQf8PcUUEQEEAIQECQCMBIgVBAnQiBigCgDAjI0EEdkGAgARqSwR/IAVBARAEBUEBC0UNABACIgVFDQAgBigCgDAEQCAAQYAQayAFNgIABSAGIAU2AoAoCyAFQQhqIQELQQAgASIARQ0BGgsgACADNwMAIAQgAEEIajYCgCAgBCAEKAKAMEEBajYCgDAjI0EBaiQjQQELBSAEC0UEQCMlRAAAAAAAAAAAYQRAIAIkJQtBACQdCwsJAEGAwMIAJAILHwAgAEEARyQmIAEkJyACJCggA0EARyQpIARBAEckKgvEBgIIfwR7IyoEQCACEAgLIAFBgKACaiIJQQA6AAAgAEGAoAJqIQUDQCAFIAlJBEACQCAFQQFqIAUjJgR/IAUtAABBIkYFIyYLIgYbIQFBACQsQQAkLSABIQADQCAA/QAEACIN/QwgICAgICAgICAgICAgICAg/SYgDf0Mf39/f39/f39/f39/f39/f/0j/VAhDyAA/QAEECIO/QwgICAgICAgICAgICAgICAg/SYgDv0Mf39/f39/f39/f39/f39/f/0j/VAhECMmBHsgDyAN/QwsLCwsLCwsLCwsLCwsLCws/SMgDf0MIiIiIiIiIiIiIiIiIiIiIv0j/VD9UAUgDwv9ZCMmBHsgECAO/QwsLCwsLCwsLCwsLCwsLCws/SMgDv0MIiIiIiIiIiIiIiIiIiIiIv0j/VD9UAUgEAv9ZEEQdHIiC0EBayALQX9zcSIKIA39ZCAO/WRBEHRycSIMBEAjLCAMciQsIy0gDf0MwMDAwMDAwMDAwMDAwMDAwP0l/WQgDv0MwMDAwMDAwMDAwMDAwMDAwP0l/WRBEHRyIApxaWokLQsgCwRAIAAgC2hqJCsFIABBIGohAAwBCwsgBgR/IARFIystAABBIkdyBUEACw0AIytBAWojKyAGGyIAQQFqIAAgAC0AAEENRhsiACAJTwR/QQEFIAAtAABBCkcLDQBBACADQQEjLBsjKyABayIKRSAKQeQAS3IbRQ0AIAojLWsiCiMoSyAKIydJcg0AIAEtAABBIEYEf0EBBSMrQQFrLQAAQSBGCw0AIykEfyMpBSMsBH8gAS0AACILQcIBRgR/QQEFIAtB4wFNIAtB4QFPcQsEf0EBBSMrQQJrLQAAIgtBwgFGBH9BAQUgC0HjAU0gC0HhAU9xCwsEf0EBBSMrQQNrLQAAIgtBwgFGBH9BAQUgC0HjAU0gC0HhAU9xCwsFQQALCwR/IAFBgKACayMrQYCgAmsQAAVBAQtFDQAgCkEDdEFAayIFIAUrAwBEAAAAAAAA8D+gOQMAIAdBAWogByAGGyEHIyoEQCABIysgAiAIuKAQCgsgCEEBaiEIIABBAWohBQwCCwsLQQAgCLg5AwBBCCAHuDkDACAFQYCgAmsLBAAjBQsNAEGAECAAQYAQahAHCw4AIACtIAGtQiCGhCQACxIAIAAkHSABJB8gAiQgIAEkHgtAAQF/A0AgAEGAAkkEQCAAQQAQBEUEQEEADwsgAEEBaiEADAELCxAGQQAjJDkDAEEIIwy4OQMAQRAjJTkDAEEBCxMAIAEQCEGAECAAQYAQaiABEAoL';

// EXTERNAL MODULE: ./lib/validator/rules.js
var rules = __webpack_require__(1141);
;// CONCATENATED MODULE: ./lib/validator/web-assembly.js
/** Null where there is none: Node.js can be started without it. */
const webAssembly = globalThis.WebAssembly ?? null;

;// CONCATENATED MODULE: ./lib/validator/kernel.js






const MIB = 1 << 20;
/** Pages of the kernel's memory at its start, and at most; the compiler is told the same. */
const FIRST_PAGES = 18;
const MAX_PAGES = 16_384;
const LIMITS = { pages: MAX_PAGES, plainBytes: 40 * MIB, growthBytes: 10 * MIB };
/** The kernel's code, once it is compiled. */
let compiled;
/**
 * Reads rows and compares accounts in WebAssembly: rows in half of the time that `PlainEngine` takes,
 * accounts in three quarters of it and with half of the memory.
 */
class Kernel {
    #settings;
    #memory;
    #exports;
    /** The chunk that is in the kernel's memory. */
    #chunk = null;
    /** Null where there is no WebAssembly with SIMD, or no memory for it. */
    static load(settings, limits = LIMITS) {
        if (webAssembly === null)
            return null;
        try {
            return new Kernel(settings, limits, webAssembly);
        }
        catch (error) {
            if (error instanceof webAssembly.CompileError || error instanceof RangeError)
                return null;
            throw error;
        }
    }
    constructor(settings, limits, { Module, Memory, Instance }) {
        this.#settings = settings;
        compiled ??= new Module(Buffer.from(KERNEL_CODE, 'base64'));
        this.#memory = new Memory({ initial: FIRST_PAGES, maximum: limits.pages });
        const imports = {
            env: { memory: this.#memory },
            scan: { accepts: (start, end) => this.#accepts(start, end) },
        };
        this.#exports = new Instance(compiled, imports).exports;
        const { format, leastCharacters, mostCharacters, shape, duplicateLimit } = settings;
        const seed = (0,external_node_crypto_.randomBytes)(8);
        this.#exports.setSeed(seed.readInt32LE(0), seed.readInt32LE(4));
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
        const takesQuoted = ledger.tally.counted('csv-quoted') >= rules/* MAX_FINDINGS_PER_RULE */.$;
        const stop = scan(from, bytes.length, ledger.rows + 1, isUtf8, takesQuoted);
        const [rows, quotedRows] = this.#numbers(results, 2);
        ledger.rows += rows;
        ledger.tally.countMore('csv-quoted', quotedRows);
        return stop;
    }
    add(view, start, end, line) {
        if (this.#settings.duplicateLimit === 0)
            return;
        const bytes = new Uint8Array(view.buffer, view.byteOffset + start, end - start);
        const { account, add } = this.#exports;
        new Uint8Array(this.#memory.buffer, account.value, bytes.length).set(bytes);
        add(bytes.length, line);
    }
    finish({ rows, lengths }) {
        const exports = this.#exports;
        const counted = this.#numbers(exports.lengths, lengths.length);
        for (const [characters, accounts] of counted.entries())
            lengths[characters] += accounts;
        if (this.#settings.duplicateLimit === 0)
            return duplicates/* NOT_SEARCHED */.iZ;
        // Without memory to compare in, nothing has been compared.
        if (!exports.finish())
            return duplicates/* NOT_SEARCHED */.iZ;
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
