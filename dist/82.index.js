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
const KERNEL_CODE = 'AGFzbQEAAAABUg9gAAF/YAF/AX9gAn9/AX9gAABgAn5+AGABfgBgAn9/AX5gAXwAYAN/f3wAYAV/f39/fwBgBX9/fH9/AX9gAX8BfmACf38AYAN/f38AYAJ/fAACIQIEc2NhbgdhY2NlcHRzAAIDZW52Bm1lbW9yeQIBEoCAAQMUEwQAAQIFAwYHAQgDCQoACwwNAA4GoQIzfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAADwPwt8AUQAAAAAAADwPwt/AUEAC38BQQELfwFBAAt+AUIAC34BQgALfgFCAAt+AUIAC38BQQALfgFCAAt+AUIAC34BQgALfgFCAAt/AUEAC38BQQALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBAAt/AEHAAAt/AEGACAt/AEGAEAt/AEGAoAILB4YBDQdyZXN1bHRzAy4HbGVuZ3RocwMvBWxpbmVzAzAHYWNjb3VudAMxBWNodW5rAzIQZmluZ2VycHJpbnRCeXRlcwAOC2ZpbmdlcnByaW50AA8DYWRkABMGZmluaXNoABIJc2V0TGltaXRzABEHc2V0U2VlZAAQBHNjYW4ADQdzZXRSb3dzAAwIAQsKxSQTMgAjDyAAIxCGhCQPIxAgAXwkECMQQsAAVARADwsjDxAFIxBCQHwkECAAIAEjEH2IJA8LpQEBBH8CfwNAIwRFBEACQCMCIgFBgBBqIgI/AEEQdCIDSwRAQQAhAEEQIAIgA2tB//8DakEQdiIDIANBEEkbQABBAEgEfyADQABBAEgFQQALDQELIAIkAkEBIQALQQAgAEUNAhogASMDNgIAIAEkAyMEQQFqJAQMAQsLQQELRQRAQQAPCyMDIgAoAgAkAyMEQQFrJAQjBUGAEGokBSAAQQA2AgAgAAtHAQF/IwlB/w9xRQRAEAIiAUUEQEEADwsjCARAIwlBgBBrIAE2AgAFIAEkCAsgAUEIaiQJCyMJIgFBAWokCSABIAA6AABBAQvXCgIJfwN+IABBAnQiCSgCgDAiCEUEQEEBDwsgCSgCgEgiBiAIaiEHAn9BOSAAQYABSQ0AGkEzIABBoAFJDQAaQSsgAEHAAUkNABpBI0EdIABB4AFJGwshBSAIIAhBAXZqIAhBAnZqQQhqJBkCf0EBIxkgCEEBdGpBAmpBA3QiACMHTQ0AGgJAIwIiAiAAIwdBAXQiAyAAIANLG0H/D2pBgHBxIgNqIgA/AEEQdCIKSwRAQRAgACAKa0H//wNqQRB2IgogCkEQSRtAAEEASAR/IApAAEEASAVBAAsNAQsgACQCQQEhBAtBACAERQ0AGiMGIQADQCAAIwYjB2pJBEAgACMDNgIAIAAkAyMEQQFqJAQgAEGAEGohAAwBCwsgAiQGIAMkB0EBCwR/IAVBIGutQgAgBUEgSxskGkIgIAWtfUIAIAVBIE0bJBsjBiMZQQN0aiQcIwZBACMZQQFqQQN0/AsAQQEFQQALRQRAQQAPCyABBH8CfyAHrSAFQSAgB2drIgBrQQAgACAFSRtBA2qtfkIGiEIBfEL/AYCnQQFqIQADQCMEIABJBEACQCMCIgNBgBBqIgQ/AEEQdCIKSwRAQQAhAkEQIAQgCmtB//8DakEQdiIKIApBEEkbQABBAEgEfyAKQABBAEgFQQALDQELIAQkAkEBIQILQQAgAkUNAhogAyMDNgIAIAMkAyMEQQFqJAQMAQsLQQELBUEBC0UEQEEADwtCASAFrYZCAX0hDUEAIQIgCSgCgChBCGohACAJKAKAMCEEA0AgBARAIAIiA0EBaiEKIwYjGa0gACkDACANgyILIxqIIxuGfkIgiKdBA3RqIQIgC0IBfCELIAIpAwAhDANAIAxCAX0gC0IBfVQEQCACQQhqIgIpAwAhDAwBCwsgAyAKIAsgDFEEf0EABQNAIAxCAFIEQCACIAs3AwAgDCELIAJBCGoiAikDACEMDAELCyACIAs3AwAgAiMcRgRAIxxBCGokHCMcQgA3AwALQQELGyECIABBCGoiAEH/D3FFBEAgAEGAEGsoAgBBCGohAAsgBEEBayEEDAELCyAJKAKAUCAJKAKAQEEIaiQTQgAkFEIAJBWtJBZCfyQXIAYkGCABBEAQAiIDQQhqJA5CACQPQgAkECAFQSAgB2drIgBrQQAgACAFSRsiBK0kEUJ/JBJBARAJIAJqIQIjEEIAUgRAIw8QBQsgCSgCgEAhAQNAIAEEQCABKAIAIAEjAzYCACABJAMjBEEBaiQEIwVBgBBrJAUhAQwBCwsgCSADNgKAQCAJIAQ2AoBQBSAGBEBBABAJIAJqIQILCyAJIAcgAms2AoBIIyQgArigJCQjIyACayQjIAJBACMNGwRAAkBCASAFrYZCAX0hCyAJKAKAMCEDIAkoAoA4IQQgCSgCgChBCGohAUEAIQIDQCACIANJBEAjBiMZrSABKQMAIAuDIgwjGogjG4Z+QiCIp0EDdGohAANAIAxCAXwgACkDAEL///////////8Ag1YEQCAAQQhqIQAMAQsLIAAgACkDACIMQoCAgICAgICAgH+ENwMAIAxCgICAgICAgICAf1QEf0EBBSAJKAKAWCIAQRRGBH9BAAUgAEEKdCAJaiACIARqNgKAgAEgCSAAQQFqNgKAWEEBCwtFDQIgAUEIaiIBQf8PcUUEQCABQYAQaygCAEEIaiEBCyACQQFqIQIMAQsLCwsgCSgCgCghAQNAIAEEQCABKAIAIAEjAzYCACABJAMjBEEBaiQEIwVBgBBrJAUhAQwBCwsgCUEANgKAICAJQQA2AoAwIAkgCSgCgDggCGo2AoA4QQELMAEBfyMOQf8PcUUEQCMOQYAQaxACIgE2AgAgAUEIaiQOCyMOIAA3AwAjDkEIaiQOC7ECAgV/AXwDQCABQYAISQRAIAAgASgCgFhqIQAgAUEANgKAYCABQQA2AoBoIAFBBGohAQwBCwsjCiEFIwhBCGohAQNAIwxBFElBACAAGwRAIAEtAAAhAiABQQFqIgFB/w9xRQRAIAFBgBBrKAIAQQhqIQELIAJB/wFGBEAgAS0AACEDIAFBAWoiAUH/D3FFBEAgAUGAEGsoAgBBCGohAQsgAwRAIAUgA7igIQUMAwsLIAJBAnQiAygCgGghBCADIARBAWo2AoBoAn9BACADKAKAYCICIAMoAoBYRg0AGkEAIAJBCnQgA2ooAoCAASAERw0AGiADIAJBAWo2AoBgQQELBEAjDEEDdEGACGogBTkDACMMQQFqJAwgAEEBayEACyAFRAAAAAAAAPA/oCEFDAELCwvsAgIEfgF/IAEgAGsiBkEISQRAIAApAwBCASAGQQN0rSIDhkIBfYMhAiAGQQRNBH5CIiEDIAIgBkEBa61CIIaEBSACC0IBIAOGQgF9IgIjAIOFIgQgBCADQgGIIgSIhSEFIAZBB0YEf0GAAQUgBkEGRgR/QaABBUHAAUHgASAGQQVGGwsLIAVCucuT59Htkay/f34gAoMiBSAFIASIhULro8SZsbeS6JR/fiACgyICIAIgBIiFIgIgA0IFfYinaiQBBSMAIAEgAGuthSECA0AgAEEIaiIGIAFNBEAgAiAAKQMAhSICIAJCHoiFQrnLk+fR7ZGsv39+IgIgAkIbiIVC66PEmbG3kuiUf34iAiACQh+IhSECIAYhAAwBCwsgACABSQRAIAIgAUEIaykDAIUiAiACQh6IhUK5y5Pn0e2RrL9/fiICIAJCG4iFQuujxJmxt5LolH9+IgIgAkIfiIUhAgsgAkI5iKckAQsgAgu0AgEEfyMFIx9JIyVEAAAAAAAAAABicgRADwsjHyMfIgMjISIBIAEgA0sbayEBA0AgAkGAAkkjBSABT3EEQCMiQQEQBEUEQCMlRAAAAAAAAAAAYQRAIAAkJQtBACQeDwsjIkEBakH/AXEkIiACQQFqIQIMAQsLIAJBgAJGBEAQBgNAIARBgAJJBEAgBEECdEEANgKAOCAEQQFqIQQMAQsLQQAhBANAIARBgAhJBEAgBEEANgKAWCAEQQRqIQQMAQsLIwghAgNAIAIEQCACKAIAIAIjAzYCACACJAMjBEEBaiQEIwVBgBBrJAUhAgwBCwtBACQIQQAkCSMLJAojDEEUSSQNIyAiBCMFIyEiAyMFIwUiAiMgIgEgASACSxtrQQF2IgEgASADSRtqIgEgASAESRskHwsL3wQCBX4EfyMcQQhqJB0jHSEGIwYhCANAIAgjHEkEQCAGIAgpAwAiAkIBfTcDACAGIAJCAFJBA3RqIQYgCEEIaiEIDAELCyAGIQcjHSEIQQAhBgNAIAZFBEAjGAR+IxhBAWskGEIBIxYiAYZCAX0hAyMUIQICQCMVIAFaBEAjFCABiCQUIxUgAX0kFQwBCyMTQf8PcUUEQCMTQYAQaygCAEEIaiQTCyMTKQMAIQQjE0EIaiQTIAIgBCMVhoQhAiAEIAEjFX0iAYgkFELAACABfSQVC0IAIQEDQCMUUARAIAEjFXwhASMTQf8PcUUEQCMTQYAQaygCAEEIaiQTCyMTKQMAIxNBCGokEyQUQsAAJBUMAQsLIxQjFHoiBIhCAYgkFCMVIARCAXx9JBUjFyACIAODIAEgBHwjFoaEQgF8fCQXIxcFQn8LIQELIAcgCEsEfiAIKQMABUJ/CyICIAEgASACVhsiA0J/UQRAIAkPCyABIAJRBEAgCUEBaiEJIwYjGa0gAiMaiCMbhn5CIIinQQN0aiEGA0AgAkIBfCAGKQMAQv///////////wCDVgRAIAZBCGohBgwBCwsgBiAGKQMAQoCAgICAgICAgH+ENwMACyAIQQhqIAggAiADURshCCABIANSIQYgAARAAkAgAyMSfUIBfSECIAMkEiACQgEjESIEhkIBfYMhBSAEIAIgBIgiAnwiA0I5VARAIAVCASADhoQgA0IBfBABDAELIAUgBBABA0AgAkI5WgRAQgBCORABIAJCOX0hAgwBCwtCASAChiACQgF8EAELCwwACwAL5AICAX4DfyMjIx5JIgQEfyAAIAEQByEDIw0EQCMBIQECQANAIwsgAmMEQEEAIQBB/wEQAwR/IAIjC6FEAAAAAADgb0Ck/AMQAwVBAAtFDQIjCyACIwuhRAAAAAAA4G9ApKAkCwwBCwsgAkQAAAAAAADwP6AkCyABEAMEfyABQf8BRwR/QQEFQQAQAwsFQQALIQALBUEBIQALAn9BACAARQ0AGiMBQQJ0IgQoAoAgIgBB/w9xRQRAQQAhAQJAIwEiBUECdCIGKAKAMCMjQQR2QYCABGpLBH8gBUEBEAQFQQELRQ0AEAIiBUUNACAGKAKAMARAIABBgBBrIAU2AgAFIAYgBTYCgCgLIAVBCGohAQtBACABIgBFDQEaCyAAIAM3AwAgBCAAQQhqNgKAICAEIAQoAoAwQQFqNgKAMCMjQQFqJCNBAQsFIAQLRQRAIyVEAAAAAAAAAABhBEAgAiQlC0EAJB4LCwkAQYDAwgAkAgsfACAAQQBHJCYgASQnIAIkKCADQQBHJCkgBEEARyQqC8QGAgh/BHsjKgRAIAIQCAsgAUGAoAJqIglBADoAACAAQYCgAmohBQNAIAUgCUkEQAJAIAVBAWogBSMmBH8gBS0AAEEiRgUjJgsiBhshAUEAJCxBACQtIAEhAANAIAD9AAQAIg39DCAgICAgICAgICAgICAgICD9JiAN/Qx/f39/f39/f39/f39/f39//SP9UCEPIAD9AAQQIg79DCAgICAgICAgICAgICAgICD9JiAO/Qx/f39/f39/f39/f39/f39//SP9UCEQIyYEeyAPIA39DCwsLCwsLCwsLCwsLCwsLCz9IyAN/QwiIiIiIiIiIiIiIiIiIiIi/SP9UP1QBSAPC/1kIyYEeyAQIA79DCwsLCwsLCwsLCwsLCwsLCz9IyAO/QwiIiIiIiIiIiIiIiIiIiIi/SP9UP1QBSAQC/1kQRB0ciILQQFrIAtBf3NxIgogDf1kIA79ZEEQdHJxIgwEQCMsIAxyJCwjLSAN/QzAwMDAwMDAwMDAwMDAwMDA/SX9ZCAO/QzAwMDAwMDAwMDAwMDAwMDA/SX9ZEEQdHIgCnFpaiQtCyALBEAgACALaGokKwUgAEEgaiEADAELCyAGBH8gBEUjKy0AAEEiR3IFQQALDQAjK0EBaiMrIAYbIgBBAWogACAALQAAQQ1GGyIAIAlPBH9BAQUgAC0AAEEKRwsNAEEAIANBASMsGyMrIAFrIgpFIApB5ABLchtFDQAgCiMtayIKIyhLIAojJ0lyDQAgAS0AAEEgRgR/QQEFIytBAWstAABBIEYLDQAjKQR/IykFIywEfyABLQAAIgtBwgFGBH9BAQUgC0HjAU0gC0HhAU9xCwR/QQEFIytBAmstAAAiC0HCAUYEf0EBBSALQeMBTSALQeEBT3ELCwR/QQEFIytBA2stAAAiC0HCAUYEf0EBBSALQeMBTSALQeEBT3ELCwVBAAsLBH8gAUGAoAJrIytBgKACaxAABUEBC0UNACAKQQN0QUBrIgUgBSsDAEQAAAAAAADwP6A5AwAgB0EBaiAHIAYbIQcjKgRAIAEjKyACIAi4oBAKCyAIQQFqIQggAEEBaiEFDAILCwtBACAIuDkDAEEIIAe4OQMAIAVBgKACawsEACMFCw0AQYAQIABBgBBqEAcLDgAgAK0gAa1CIIaEJAALEgAgACQeIAEkICACJCEgASQfC0ABAX8DQCAAQYACSQRAIABBABAERQRAQQAPCyAAQQFqIQAMAQsLEAZBACMkOQMAQQgjDLg5AwBBECMlOQMAQQELEwAgARAIQYAQIABBgBBqIAEQCgs=';

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
