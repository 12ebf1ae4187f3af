export const id = 82;
export const ids = [82];
export const modules = {

/***/ 82:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kernel: () => (/* binding */ Kernel)
});

// UNUSED EXPORTS: FIRST_PAGES, MAX_PAGES

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: ./lib/validator/characters.js
var characters = __webpack_require__(40);
// EXTERNAL MODULE: ./lib/validator/duplicates.js + 2 modules
var duplicates = __webpack_require__(250);
;// CONCATENATED MODULE: ./lib/validator/kernel-code.js
// Made by scripts/kernel.js from src/kernel; don't edit.
/** The kernel's code: WebAssembly in Base64. */
const KERNEL_CODE = 'AGFzbQEAAAABVhBgAAF/YAF/AX9gAX4AYAJ/fwF/YAJ+fgBgAAF+YAJ/fwF+YAF8AGADf398AGAAAGAFf39/f38AYAV/f3x/fwF/YAF/AX5gAn9/AGADf39/AGACf3wAAiECBHNjYW4HYWNjZXB0cwADA2VudgZtZW1vcnkCARKAgAEDFhUEBQABAgIGBwEBAwgJCgsADA0OAA8GlwIxfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAADwPwt8AUQAAAAAAADwPwt/AUEAC38BQQELfwFBAAt+AUIAC34BQgALfgFCAAt+AUIAC38BQQALfgFCAAt+AUIAC34BQgALfgFCAAt/AUEAC38BQQALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEEAC38AQcAAC38AQYAIC38AQYAQC38AQYCgAgsHhgENB3Jlc3VsdHMDLAdsZW5ndGhzAy0FbGluZXMDLgdhY2NvdW50Ay8FY2h1bmsDMBBmaW5nZXJwcmludEJ5dGVzABALZmluZ2VycHJpbnQAEQNhZGQAFQZmaW5pc2gAFAlzZXRMaW1pdHMAEwdzZXRTZWVkABIEc2NhbgAPB3NldFJvd3MADggBDQqUIhUyACMPIAAjEIaEJA8jECABfCQQIxBCwABUBEAPCyMPEAYjEEJAfCQQIAAgASMQfYgkDwvvAQEFfiMYRQRAQn8PCyMYQQFrJBhCASMWIgSGQgF9IQIjFCEBAkAjFSAEWgRAIxQgBIgkFCMVIAR9JBUMAQsjE0H/D3FFBEAjE0GAEGsoAgBBCGokEwsjEykDACEDIxNBCGokEyABIAMjFYaEIQEgAyAEIxV9IgOIJBRCwAAgA30kFQsDQCMUUARAIAAjFXwhACMTQf8PcUUEQCMTQYAQaygCAEEIaiQTCyMTKQMAIxNBCGokEyQUQsAAJBUMAQsLIxQjFHoiA4hCAYgkFCMVIANCAXx9JBUjFyABIAKDIAAgA3wjFoaEQgF8fCQXIxcLpQEBBH8CfwNAIwRFBEACQCMCIgFBgBBqIgI/AEEQdCIDSwRAQQAhAEEQIAIgA2tB//8DakEQdiIDIANBEEkbQABBAEgEfyADQABBAEgFQQALDQELIAIkAkEBIQALQQAgAEUNAhogASMDNgIAIAEkAyMEQQFqJAQMAQsLQQELRQRAQQAPCyMDIgAoAgAkAyMEQQFrJAQjBUGAEGokBSAAQQA2AgAgAAtHAQF/IwlB/w9xRQRAEAMiAUUEQEEADwsjCARAIwlBgBBrIAE2AgAFIAEkCAsgAUEIaiQJCyMJIgFBAWokCSABIAA6AABBAQtvAQN+IAAjEn1CAX0hAyAAJBIgA0IBIxEiAYZCAX2DIQIgASADIAGIIgB8IgNCOVQEQCACQgEgA4aEIANCAXwQAQ8LIAIgARABA0AgAEI5WgRAQgBCORABIABCOX0hAAwBCwtCASAAhiAAQgF8EAELMAEBfyMOQf8PcUUEQCMOQYAQaxADIgE2AgAgAUEIaiQOCyMOIAA3AwAjDkEIaiQOC+wCAgR+AX8gASAAayIGQQhJBEAgACkDAEIBIAZBA3StIgOGQgF9gyECIAZBBE0EfkIiIQMgAiAGQQFrrUIghoQFIAILQgEgA4ZCAX0iAiMAg4UiBCAEIANCAYgiBIiFIQUgBkEHRgR/QYABBSAGQQZGBH9BoAEFQcABQeABIAZBBUYbCwsgBUK5y5Pn0e2RrL9/fiACgyIFIAUgBIiFQuujxJmxt5LolH9+IAKDIgIgAiAEiIUiAiADQgV9iKdqJAEFIwAgASAAa62FIQIDQCAAQQhqIgYgAU0EQCACIAApAwCFIgIgAkIeiIVCucuT59Htkay/f34iAiACQhuIhULro8SZsbeS6JR/fiICIAJCH4iFIQIgBiEADAELCyAAIAFJBEAgAiABQQhrKQMAhSICIAJCHoiFQrnLk+fR7ZGsv39+IgIgAkIbiIVC66PEmbG3kuiUf34iAiACQh+IhSECCyACQjmIpyQBCyACC+4BAQR/IwUjHkkjI0QAAAAAAAAAAGJyBEAPC0EBEApFBEAjI0QAAAAAAAAAAGEEQCAAJCMLQQAkHQ8LA0AgAUGAAkkEQCABQQJ0QQA2AoA4IAFBAWohAQwBCwtBACEBA0AgAUGACEkEQCABQQA2AoBYIAFBBGohAQwBCwsjCCEBA0AgAQRAIAEoAgAgASMDNgIAIAEkAyMEQQFqJAQjBUGAEGskBSEBDAELC0EAJAhBACQJIwskCiMMQRRJJA0jHyIBIwUjICIDIwUjBSIEIx8iAiACIARLG2tBAXYiAiACIANJG2oiAiABIAJLGyQeC6IBAgJ+A38QAiEBIxwhBSMGIQMDQCADIAVJBEAgAykDAEIBfSICQn9SBEADQCABIAJUBEAgAARAIAEQBQsQAiEBDAELCyABIAJRBEAgBEEBaiEEIAMgAkIBfEKAgICAgICAgIB/hDcDABACIQELIAAEQCACEAULCyADQQhqIQMMAQsLIABFBEAgBA8LA0AgAUJ/UgRAIAEQBRACIQEMAQsLIAQL2QICBH8BfANAIAJBgAJJBEAgAiAAEAtFBEBBAA8LIAJBAWohAgwBCwtBACEAA0AgAEGACEkEQCABIAAoAoBYaiEBIABBADYCgGAgAEEANgKAaCAAQQRqIQAMAQsLIwohBSMIQQhqIQADQCMMQRRJQQAgARsEQCAALQAAIQIgAEEBaiIAQf8PcUUEQCAAQYAQaygCAEEIaiEACyACQf8BRgRAIAAtAAAhAyAAQQFqIgBB/w9xRQRAIABBgBBrKAIAQQhqIQALIAMEQCAFIAO4oCEFDAMLCyACQQJ0IgMoAoBoIQQgAyAEQQFqNgKAaAJ/QQAgAygCgGAiAiADKAKAWEYNABpBACACQQp0IANqKAKAgAEgBEcNABogAyACQQFqNgKAYEEBCwRAIwxBA3RBgAhqIAU5AwAjDEEBaiQMIAFBAWshAQsgBUQAAAAAAADwP6AhBQwBCwtBAQvNCgIJfwN+IABBAnQiCSgCgDAiCEUEQEEBDwsgCSgCgEgiBiAIaiEHAn9BOSAAQYABSQ0AGkEzIABBoAFJDQAaQSsgAEHAAUkNABpBI0EdIABB4AFJGwshBSAIIAhBAXZqIAhBAnZqQQhqJBkCf0EBIxkgCGpBAWpBA3QiACMHTQ0AGgJAIwIiAiAAIABBA3ZqQf8PakGAcHEiA2oiAD8AQRB0IgpLBEBBECAAIAprQf//A2pBEHYiCiAKQRBJG0AAQQBIBH8gCkAAQQBIBUEACw0BCyAAJAJBASEEC0EAIARFDQAaIwYhAANAIAAjBiMHakkEQCAAIwM2AgAgACQDIwRBAWokBCAAQYAQaiEADAELCyACJAYgAyQHQQELBH8gBUEga61CACAFQSBLGyQaQiAgBa19QgAgBUEgTRskGyMGIxlBA3RqJBwjBkEAIxlBAWpBA3T8CwBBAQVBAAtFBEBBAA8LIAEEfwJ/IAetIAVBICAHZ2siAGtBACAAIAVJG0EDaq1+QgaIQgF8Qv8BgKdBAWohAANAIwQgAEkEQAJAIwIiA0GAEGoiBD8AQRB0IgpLBEBBACECQRAgBCAKa0H//wNqQRB2IgogCkEQSRtAAEEASAR/IApAAEEASAVBAAsNAQsgBCQCQQEhAgtBACACRQ0CGiADIwM2AgAgAyQDIwRBAWokBAwBCwtBAQsFQQELRQRAQQAPC0IBIAWthkIBfSENQQAhAiAJKAKAKEEIaiEAIAkoAoAwIQQDQCAEBEAgAiIDQQFqIQojBiMZrSAAKQMAIA2DIgsjGogjG4Z+QiCIp0EDdGohAiALQgF8IQsgAikDACEMA0AgDEIBfSALQgF9VARAIAJBCGoiAikDACEMDAELCyADIAogCyAMUQR/QQAFA0AgDEIAUgRAIAIgCzcDACAMIQsgAkEIaiICKQMAIQwMAQsLIAIgCzcDACACIxxGBEAjHEEIaiQcIxxCADcDAAtBAQsbIQIgAEEIaiIAQf8PcUUEQCAAQYAQaygCAEEIaiEACyAEQQFrIQQMAQsLIAkoAoBQIAkoAoBAQQhqJBNCACQUQgAkFa0kFkJ/JBcgBiQYIAEEQBADIgNBCGokDkIAJA9CACQQIAVBICAHZ2siAGtBACAAIAVJGyIErSQRQn8kEkEBEAkgAmohAiMQQgBSBEAjDxAGCyAJKAKAQCEBA0AgAQRAIAEoAgAgASMDNgIAIAEkAyMEQQFqJAQjBUGAEGskBSEBDAELCyAJIAM2AoBAIAkgBDYCgFAFIAYEQEEAEAkgAmohAgsLIAkgByACazYCgEgjIiACuKAkIiMhIAJrJCEgAkEAIw0bBEACQEIBIAWthkIBfSELIAkoAoAwIQMgCSgCgDghBCAJKAKAKEEIaiEBQQAhAgNAIAIgA0kEQCMGIxmtIAEpAwAgC4MiDCMaiCMbhn5CIIinQQN0aiEAA0AgDEIBfCAAKQMAQv///////////wCDVgRAIABBCGohAAwBCwsgACAAKQMAIgxCgICAgICAgICAf4Q3AwAgDEKAgICAgICAgIB/VAR/QQEFIAkoAoBYIgBBFEYEf0EABSAAQQp0IAlqIAIgBGo2AoCAASAJIABBAWo2AoBYQQELC0UNAiABQQhqIgFB/w9xRQRAIAFBgBBrKAIAQQhqIQELIAJBAWohAgwBCwsLCyAJKAKAKCEBA0AgAQRAIAEoAgAgASMDNgIAIAEkAyMEQQFqJAQjBUGAEGskBSEBDAELCyAJQQA2AoAgIAlBADYCgDAgCSAJKAKAOCAIajYCgDhBAQvkAgIBfgN/IyEjHUkiBAR/IAAgARAHIQMjDQRAIwEhAQJAA0AjCyACYwRAQQAhAEH/ARAEBH8gAiMLoUQAAAAAAOBvQKT8AxAEBUEAC0UNAiMLIAIjC6FEAAAAAADgb0CkoCQLDAELCyACRAAAAAAAAPA/oCQLIAEQBAR/IAFB/wFHBH9BAQVBABAECwVBAAshAAsFQQEhAAsCf0EAIABFDQAaIwFBAnQiBCgCgCAiAEH/D3FFBEBBACEBAkAjASIFQQJ0IgYoAoAwIyFBBHZBgIAEaksEfyAFQQEQCwVBAQtFDQAQAyIFRQ0AIAYoAoAwBEAgAEGAEGsgBTYCAAUgBiAFNgKAKAsgBUEIaiEBC0EAIAEiAEUNARoLIAAgAzcDACAEIABBCGo2AoAgIAQgBCgCgDBBAWo2AoAwIyFBAWokIUEBCwUgBAtFBEAjI0QAAAAAAAAAAGEEQCACJCMLQQAkHQsLCQBBgMDCACQCCx8AIABBAEckJCABJCUgAiQmIANBAEckJyAEQQBHJCgLuQUCCH8CeyMoBEAgAhAICyABQYCgAmoiCf0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAEGAoAJqIQADQCAAIAlJBEACQCAAQQFqIAAjJAR/IAAtAABBIkYFIyQLIgYbIgUhAUEAJCpBACQrA0AgAf0ABAAiDf0MICAgICAgICAgICAgICAgIP0mIA39DH9/f39/f39/f39/f39/f3/9I/1QIQ4jJAR7IA4gDf0MLCwsLCwsLCwsLCwsLCwsLP0jIA39DCIiIiIiIiIiIiIiIiIiIiL9I/1Q/VAFIA4L/WQiC0EBayALQX9zcSIKIA39ZHEiDARAIyogDHIkKiMrIA39DMDAwMDAwMDAwMDAwMDAwMD9Jf1kIApxaWokKwsgCwRAIAEgC2hqJCkFIAFBEGohAQwBCwsgBgR/IARFIyktAABBIkdyBUEACw0AIylBAWojKSAGGyIBQQFqIAEgAS0AAEENRhsiASAJTwR/QQEFIAEtAABBCkcLDQBBACADQQEjKhsjKSAFayIKRSAKQeQAS3IbRQ0AIAojK2siCiMmSyAKIyVJcg0AIAUtAABBIEYEf0EBBSMpQQFrLQAAQSBGCw0AIycEfyMnBSMqBH8gBS0AACILQcIBRgR/QQEFIAtB4wFNIAtB4QFPcQsEf0EBBSMpQQJrLQAAIgtBwgFGBH9BAQUgC0HjAU0gC0HhAU9xCwsEf0EBBSMpQQNrLQAAIgtBwgFGBH9BAQUgC0HjAU0gC0HhAU9xCwsFQQALCwR/IAVBgKACayMpQYCgAmsQAAVBAQtFDQAgCkEDdEFAayIAIAArAwBEAAAAAAAA8D+gOQMAIAdBAWogByAGGyEHIygEQCAFIykgAiAIuKAQDAsgCEEBaiEIIAFBAWohAAwCCwsLQQAgCLg5AwBBCCAHuDkDACAAQYCgAmsLBAAjBQsNAEGAECAAQYAQahAHCw4AIACtIAGtQiCGhCQACxIAIAAkHSABJB8gAiQgIAEkHgseAQF/QQAQCkEAIyI5AwBBCCMMuDkDAEEQIyM5AwALEwAgARAIQYAQIABBgBBqIAEQDAs=';

// EXTERNAL MODULE: ./lib/validator/rules.js
var rules = __webpack_require__(141);
;// CONCATENATED MODULE: ./lib/validator/web-assembly.js
/** Null where there is none: Node.js can be started without it. */
const webAssembly = globalThis.WebAssembly ?? null;

;// CONCATENATED MODULE: ./lib/validator/kernel.js






const MIB = 1 << 20;
/** Pages of the kernel's memory at its start, and at most; the compiler is told the same. */
const FIRST_PAGES = 18;
const MAX_PAGES = 16_384;
const LIMITS = { pages: MAX_PAGES, plainBytes: 48 * MIB, growthBytes: 10 * MIB };
/** The kernel's code, once it is compiled. */
let compiled;
/**
 * Reads rows and compares accounts in WebAssembly: in less than half of the time that `PlainEngine`
 * takes, and with half of the memory for each account.
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
