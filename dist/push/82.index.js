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
const KERNEL_CODE = 'AGFzbQEAAAABUg9gAAF/YAF/AX9gAn9/AX9gAABgAn5+AGABfgBgAn9/AX5gAXwAYAN/f3wAYAV/f39/fwBgBX9/fH9/AX9gAX8BfmACf38AYAN/f38AYAJ/fAACIQIEc2NhbgdhY2NlcHRzAAIDZW52Bm1lbW9yeQIBEoCAAQMUEwQAAQIFAwYHAQgDCQoACwwNAA4GoQIzfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAADwPwt8AUQAAAAAAADwPwt/AUEAC38BQQELfwFBAAt+AUIAC34BQgALfgFCAAt+AUIAC38BQQALfgFCAAt+AUIAC34BQgALfgFCAAt/AUEAC38BQQALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBAAt/AEHAAAt/AEGACAt/AEGAEAt/AEGAoAILB4YBDQdyZXN1bHRzAy4HbGVuZ3RocwMvBWxpbmVzAzAHYWNjb3VudAMxBWNodW5rAzIQZmluZ2VycHJpbnRCeXRlcwAOC2ZpbmdlcnByaW50AA8DYWRkABMGZmluaXNoABIJc2V0TGltaXRzABEHc2V0U2VlZAAQBHNjYW4ADQdzZXRSb3dzAAwIAQsKviQTMgAjDyAAIxCGhCQPIxAgAXwkECMQQsAAVARADwsjDxAFIxBCQHwkECAAIAEjEH2IJA8LpQEBBH8CfwNAIwRFBEACQCMCIgFBgBBqIgI/AEEQdCIDSwRAQQAhAEEQIAIgA2tB//8DakEQdiIDIANBEEkbQABBAEgEfyADQABBAEgFQQALDQELIAIkAkEBIQALQQAgAEUNAhogASMDNgIAIAEkAyMEQQFqJAQMAQsLQQELRQRAQQAPCyMDIgAoAgAkAyMEQQFrJAQjBUGAEGokBSAAQQA2AgAgAAtHAQF/IwlB/w9xRQRAEAIiAUUEQEEADwsjCARAIwlBgBBrIAE2AgAFIAEkCAsgAUEIaiQJCyMJIgFBAWokCSABIAA6AABBAQvQCgIJfwN+IABBAnQiCSgCgDAiCEUEQEEBDwsgCSgCgEgiBiAIaiEHAn9BOSAAQYABSQ0AGkEzIABBoAFJDQAaQSsgAEHAAUkNABpBI0EdIABB4AFJGwshBSAIIAhBAXZqIAhBAnZqQQhqJBkCf0EBIxkgCEEBdGpBAmpBA3QiACMHTQ0AGgJAIwIiAiAAIABBA3ZqQf8PakGAcHEiA2oiAD8AQRB0IgpLBEBBECAAIAprQf//A2pBEHYiCiAKQRBJG0AAQQBIBH8gCkAAQQBIBUEACw0BCyAAJAJBASEEC0EAIARFDQAaIwYhAANAIAAjBiMHakkEQCAAIwM2AgAgACQDIwRBAWokBCAAQYAQaiEADAELCyACJAYgAyQHQQELBH8gBUEga61CACAFQSBLGyQaQiAgBa19QgAgBUEgTRskGyMGIxlBA3RqJBwjBkEAIxlBAWpBA3T8CwBBAQVBAAtFBEBBAA8LIAEEfwJ/IAetIAVBICAHZ2siAGtBACAAIAVJG0EDaq1+QgaIQgF8Qv8BgKdBAWohAANAIwQgAEkEQAJAIwIiA0GAEGoiBD8AQRB0IgpLBEBBACECQRAgBCAKa0H//wNqQRB2IgogCkEQSRtAAEEASAR/IApAAEEASAVBAAsNAQsgBCQCQQEhAgtBACACRQ0CGiADIwM2AgAgAyQDIwRBAWokBAwBCwtBAQsFQQELRQRAQQAPC0IBIAWthkIBfSENQQAhAiAJKAKAKEEIaiEAIAkoAoAwIQQDQCAEBEAgAiIDQQFqIQojBiMZrSAAKQMAIA2DIgsjGogjG4Z+QiCIp0EDdGohAiALQgF8IQsgAikDACEMA0AgDEIBfSALQgF9VARAIAJBCGoiAikDACEMDAELCyADIAogCyAMUQR/QQAFA0AgDEIAUgRAIAIgCzcDACAMIQsgAkEIaiICKQMAIQwMAQsLIAIgCzcDACACIxxGBEAjHEEIaiQcIxxCADcDAAtBAQsbIQIgAEEIaiIAQf8PcUUEQCAAQYAQaygCAEEIaiEACyAEQQFrIQQMAQsLIAkoAoBQIAkoAoBAQQhqJBNCACQUQgAkFa0kFkJ/JBcgBiQYIAEEQBACIgNBCGokDkIAJA9CACQQIAVBICAHZ2siAGtBACAAIAVJGyIErSQRQn8kEkEBEAkgAmohAiMQQgBSBEAjDxAFCyAJKAKAQCEBA0AgAQRAIAEoAgAgASMDNgIAIAEkAyMEQQFqJAQjBUGAEGskBSEBDAELCyAJIAM2AoBAIAkgBDYCgFAFIAYEQEEAEAkgAmohAgsLIAkgByACazYCgEgjJCACuKAkJCMjIAJrJCMgAkEAIw0bBEACQEIBIAWthkIBfSELIAkoAoAwIQMgCSgCgDghBCAJKAKAKEEIaiEBQQAhAgNAIAIgA0kEQCMGIxmtIAEpAwAgC4MiDCMaiCMbhn5CIIinQQN0aiEAA0AgDEIBfCAAKQMAQv///////////wCDVgRAIABBCGohAAwBCwsgACAAKQMAIgxCgICAgICAgICAf4Q3AwAgDEKAgICAgICAgIB/VAR/QQEFIAkoAoBYIgBBFEYEf0EABSAAQQp0IAlqIAIgBGo2AoCAASAJIABBAWo2AoBYQQELC0UNAiABQQhqIgFB/w9xRQRAIAFBgBBrKAIAQQhqIQELIAJBAWohAgwBCwsLCyAJKAKAKCEBA0AgAQRAIAEoAgAgASMDNgIAIAEkAyMEQQFqJAQjBUGAEGskBSEBDAELCyAJQQA2AoAgIAlBADYCgDAgCSAJKAKAOCAIajYCgDhBAQswAQF/Iw5B/w9xRQRAIw5BgBBrEAIiATYCACABQQhqJA4LIw4gADcDACMOQQhqJA4LsQICBX8BfANAIAFBgAhJBEAgACABKAKAWGohACABQQA2AoBgIAFBADYCgGggAUEEaiEBDAELCyMKIQUjCEEIaiEBA0AjDEEUSUEAIAAbBEAgAS0AACECIAFBAWoiAUH/D3FFBEAgAUGAEGsoAgBBCGohAQsgAkH/AUYEQCABLQAAIQMgAUEBaiIBQf8PcUUEQCABQYAQaygCAEEIaiEBCyADBEAgBSADuKAhBQwDCwsgAkECdCIDKAKAaCEEIAMgBEEBajYCgGgCf0EAIAMoAoBgIgIgAygCgFhGDQAaQQAgAkEKdCADaigCgIABIARHDQAaIAMgAkEBajYCgGBBAQsEQCMMQQN0QYAIaiAFOQMAIwxBAWokDCAAQQFrIQALIAVEAAAAAAAA8D+gIQUMAQsLC+wCAgR+AX8gASAAayIGQQhJBEAgACkDAEIBIAZBA3StIgOGQgF9gyECIAZBBE0EfkIiIQMgAiAGQQFrrUIghoQFIAILQgEgA4ZCAX0iAiMAg4UiBCAEIANCAYgiBIiFIQUgBkEHRgR/QYABBSAGQQZGBH9BoAEFQcABQeABIAZBBUYbCwsgBUK5y5Pn0e2RrL9/fiACgyIFIAUgBIiFQuujxJmxt5LolH9+IAKDIgIgAiAEiIUiAiADQgV9iKdqJAEFIwAgASAAa62FIQIDQCAAQQhqIgYgAU0EQCACIAApAwCFIgIgAkIeiIVCucuT59Htkay/f34iAiACQhuIhULro8SZsbeS6JR/fiICIAJCH4iFIQIgBiEADAELCyAAIAFJBEAgAiABQQhrKQMAhSICIAJCHoiFQrnLk+fR7ZGsv39+IgIgAkIbiIVC66PEmbG3kuiUf34iAiACQh+IhSECCyACQjmIpyQBCyACC7QCAQR/IwUjH0kjJUQAAAAAAAAAAGJyBEAPCyMfIx8iAyMhIgEgASADSxtrIQEDQCACQYACSSMFIAFPcQRAIyJBARAERQRAIyVEAAAAAAAAAABhBEAgACQlC0EAJB4PCyMiQQFqQf8BcSQiIAJBAWohAgwBCwsgAkGAAkYEQBAGA0AgBEGAAkkEQCAEQQJ0QQA2AoA4IARBAWohBAwBCwtBACEEA0AgBEGACEkEQCAEQQA2AoBYIARBBGohBAwBCwsjCCECA0AgAgRAIAIoAgAgAiMDNgIAIAIkAyMEQQFqJAQjBUGAEGskBSECDAELC0EAJAhBACQJIwskCiMMQRRJJA0jICIEIwUjISIDIwUjBSICIyAiASABIAJLG2tBAXYiASABIANJG2oiASABIARJGyQfCwvfBAIFfgR/IxxBCGokHSMdIQYjBiEIA0AgCCMcSQRAIAYgCCkDACICQgF9NwMAIAYgAkIAUkEDdGohBiAIQQhqIQgMAQsLIAYhByMdIQhBACEGA0AgBkUEQCMYBH4jGEEBayQYQgEjFiIBhkIBfSEDIxQhAgJAIxUgAVoEQCMUIAGIJBQjFSABfSQVDAELIxNB/w9xRQRAIxNBgBBrKAIAQQhqJBMLIxMpAwAhBCMTQQhqJBMgAiAEIxWGhCECIAQgASMVfSIBiCQUQsAAIAF9JBULQgAhAQNAIxRQBEAgASMVfCEBIxNB/w9xRQRAIxNBgBBrKAIAQQhqJBMLIxMpAwAjE0EIaiQTJBRCwAAkFQwBCwsjFCMUeiIEiEIBiCQUIxUgBEIBfH0kFSMXIAIgA4MgASAEfCMWhoRCAXx8JBcjFwVCfwshAQsgByAISwR+IAgpAwAFQn8LIgIgASABIAJWGyIDQn9RBEAgCQ8LIAEgAlEEQCAJQQFqIQkjBiMZrSACIxqIIxuGfkIgiKdBA3RqIQYDQCACQgF8IAYpAwBC////////////AINWBEAgBkEIaiEGDAELCyAGIAYpAwBCgICAgICAgICAf4Q3AwALIAhBCGogCCACIANRGyEIIAEgA1IhBiAABEACQCADIxJ9QgF9IQIgAyQSIAJCASMRIgSGQgF9gyEFIAQgAiAEiCICfCIDQjlUBEAgBUIBIAOGhCADQgF8EAEMAQsgBSAEEAEDQCACQjlaBEBCAEI5EAEgAkI5fSECDAELC0IBIAKGIAJCAXwQAQsLDAALAAvkAgIBfgN/IyMjHkkiBAR/IAAgARAHIQMjDQRAIwEhAQJAA0AjCyACYwRAQQAhAEH/ARADBH8gAiMLoUQAAAAAAOBvQKT8AxADBUEAC0UNAiMLIAIjC6FEAAAAAADgb0CkoCQLDAELCyACRAAAAAAAAPA/oCQLIAEQAwR/IAFB/wFHBH9BAQVBABADCwVBAAshAAsFQQEhAAsCf0EAIABFDQAaIwFBAnQiBCgCgCAiAEH/D3FFBEBBACEBAkAjASIFQQJ0IgYoAoAwIyNBBHZBgIAEaksEfyAFQQEQBAVBAQtFDQAQAiIFRQ0AIAYoAoAwBEAgAEGAEGsgBTYCAAUgBiAFNgKAKAsgBUEIaiEBC0EAIAEiAEUNARoLIAAgAzcDACAEIABBCGo2AoAgIAQgBCgCgDBBAWo2AoAwIyNBAWokI0EBCwUgBAtFBEAjJUQAAAAAAAAAAGEEQCACJCULQQAkHgsLCQBBgMDCACQCCx8AIABBAEckJiABJCcgAiQoIANBAEckKSAEQQBHJCoLxAYCCH8EeyMqBEAgAhAICyABQYCgAmoiCUEAOgAAIABBgKACaiEFA0AgBSAJSQRAAkAgBUEBaiAFIyYEfyAFLQAAQSJGBSMmCyIGGyEBQQAkLEEAJC0gASEAA0AgAP0ABAAiDf0MICAgICAgICAgICAgICAgIP0mIA39DH9/f39/f39/f39/f39/f3/9I/1QIQ8gAP0ABBAiDv0MICAgICAgICAgICAgICAgIP0mIA79DH9/f39/f39/f39/f39/f3/9I/1QIRAjJgR7IA8gDf0MLCwsLCwsLCwsLCwsLCwsLP0jIA39DCIiIiIiIiIiIiIiIiIiIiL9I/1Q/VAFIA8L/WQjJgR7IBAgDv0MLCwsLCwsLCwsLCwsLCwsLP0jIA79DCIiIiIiIiIiIiIiIiIiIiL9I/1Q/VAFIBAL/WRBEHRyIgtBAWsgC0F/c3EiCiAN/WQgDv1kQRB0cnEiDARAIywgDHIkLCMtIA39DMDAwMDAwMDAwMDAwMDAwMD9Jf1kIA79DMDAwMDAwMDAwMDAwMDAwMD9Jf1kQRB0ciAKcWlqJC0LIAsEQCAAIAtoaiQrBSAAQSBqIQAMAQsLIAYEfyAERSMrLQAAQSJHcgVBAAsNACMrQQFqIysgBhsiAEEBaiAAIAAtAABBDUYbIgAgCU8Ef0EBBSAALQAAQQpHCw0AQQAgA0EBIywbIysgAWsiCkUgCkHkAEtyG0UNACAKIy1rIgojKEsgCiMnSXINACABLQAAQSBGBH9BAQUjK0EBay0AAEEgRgsNACMpBH8jKQUjLAR/IAEtAAAiC0HCAUYEf0EBBSALQeMBTSALQeEBT3ELBH9BAQUjK0ECay0AACILQcIBRgR/QQEFIAtB4wFNIAtB4QFPcQsLBH9BAQUjK0EDay0AACILQcIBRgR/QQEFIAtB4wFNIAtB4QFPcQsLBUEACwsEfyABQYCgAmsjK0GAoAJrEAAFQQELRQ0AIApBA3RBQGsiBSAFKwMARAAAAAAAAPA/oDkDACAHQQFqIAcgBhshByMqBEAgASMrIAIgCLigEAoLIAhBAWohCCAAQQFqIQUMAgsLC0EAIAi4OQMAQQggB7g5AwAgBUGAoAJrCwQAIwULDQBBgBAgAEGAEGoQBwsOACAArSABrUIghoQkAAsSACAAJB4gASQgIAIkISABJB8LQAEBfwNAIABBgAJJBEAgAEEAEARFBEBBAA8LIABBAWohAAwBCwsQBkEAIyQ5AwBBCCMMuDkDAEEQIyU5AwBBAQsTACABEAhBgBAgAEGAEGogARAKCw==';

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
