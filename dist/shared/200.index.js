export const id = 200;
export const ids = [200];
export const modules = {

/***/ 7200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kernel: () => (/* binding */ Kernel)
});

// EXTERNAL MODULE: ./lib/validator/scan/kernel/numbers.js
var numbers = __webpack_require__(6080);
;// CONCATENATED MODULE: ./lib/validator/scan/kernel-code.js
// Made by scripts/kernel.js from src/validator/scan/kernel; don't edit.
/** The kernel's code: WebAssembly in Base64. */
const KERNEL_CODE = 'AGFzbQEAAAABfRZgAn9/AX9gAAF/YAF/AX9gA39/fwF/YAF8AGACf38AYAF/AGAFf39/f38Bf2AAAGABfAF/YAN8f34AYAJ+fgBgA39/fABgAX4AYAJ/fwF+YAJ+fAF/YAV/f39/fwBgBn9/fH9/fwF/YAF/AX5gAn9+AGACf3wAYAN/f38AAncIBHRlbGwHcmVwZWF0cwAFBGhvc3QHYWNjZXB0cwAABHRlbGwEc2VlbgAKBHRlbGwGcmVwZWF0AAQEdGVsbAthY3Jvc3NUZXh0cwAGBHRlbGwGYWNyb3NzAAoEaG9zdAdpc1RyYWNlAAADZW52Bm1lbW9yeQIAAAMkIwELAgYDAAwNAAcCCA4EBAIPCQEDCBARAwESBRMHAQkUFQIABtgDVX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt8AUQAAAAAAADwPwt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEBC38BQQALfgFCAAt+AUIAC38BQQALfwFBAAt8AUQAAAAAAADwPwt+AUIAC38BQQALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIAC38BQQALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEEAC38AQcAAC38AQYAQC38AQYCABAt/AEGAFAt/AEGAFgt/AEGAHAt/AEGAoMQAC38AQYAECwe+ARMHcmVzdWx0cwNMB2xlbmd0aHMDTQdhY2NvdW50A04FY2h1bmsDTwphc2NpaVJ1bGVzA1AGcmFuZ2VzA1EGY291bnRzA1IFbm90ZXMDUwltb3N0Tm90ZXMDVBBmaW5nZXJwcmludEJ5dGVzAB8LZmluZ2VycHJpbnQAIANhZGQAJgdlbmRUZXh0ACUGZmluaXNoACQEb3BlbgAjBXdhdGNoACIHc2V0U2VlZAAhBHNjYW4AHQdzZXRSb3dzABwIARsK0lQjpQEBBH8CfwNAIwBFBEACQCMJIgFBgBBqIgI/AEEQdCIDSwRAQQAhAEEQIAIgA2tB//8DakEQdiIDIANBEEkbQABBAEgEfyADQABBAEgFQQALDQELIAIkCUEBIQALQQAgAEUNAhogASMCNgIAIAEkAiMAQQFqJAAMAQsLQQELRQRAQQAPCyMCIgAoAgAkAiMAQQFrJAAjBEGAEGokBCAAQQA2AgAgAAsyACMmIAAjEIaEJCYjECABfCQQIxBCwABUBEAPCyMmEA4jEEJAfCQQIAAgASMQfYgkJgtHAQF/IyNB/w9xRQRAEAciAUUEQEEADwsjKgRAIyNBgBBrIAE2AgAFIAEkKgsgAUEIaiQjCyMjIgFBAWokIyABIAA6AABBAQu7AQEDfwNAIANBgAhJBEAgA0GA2ABqKAIAIQEDQCABBEAgASgCACABIwI2AgAgASQCIwBBAWokACMEQYAQayQEIQEMAQsLIANBBGohAwwBCwtBgNgAQQBBgAj8CwBBgOAAQQBBgAj8CwBBgPgAQQBBgAj8CwAjKiEBA0AgAQRAIAEoAgAgASMCNgIAIAEkAiMAQQFqJAAjBEGAEGskBCEBDAELC0EAJCpBACQjIxgkMkEBIxkjJEkgABskLAumBQEKfyAAIQMDQCABIANLBEAgAy0AACIKQYABSQR/IApBAXRBgBRqLwEAIQQgA0EBaiEDIApBIkZBACACGwR/IAdBAWohByADQQFqBSADCwUgAy0AAUE/cSIMIAMtAAAiC0EfcUEGdHIhBQJAIAtB4AFJDQAgAy0AAkE/cSIEIAtBD3FBDHQgDEEGdHJyIQUgC0HwAUkNACADLQADQT9xIAtBB3FBEnQgDEEMdHIgBEEGdHJyIQULAn9BACAFQf/9A0kgBUGB4ABLcQ0AGkEAIAVBgAxJIAVBrQFLcQ0AGkGAFiEEA0AgBEGAHEkEQCAEKAIEIAVPBEAgBSAEKAIASQR/QQAFIAQoAggLDAMLIARBDGohBAwBCwtBAAshBAJ/QQEgCkGAAUkNABpBAiAKQeABSQ0AGkEDQQQgCkHwAUkbCyADagshAyAIIAQgBhshCCAEIAlyIQkgBkEBaiEGDAELC0GAECAAIAIbJBsgASAAayAHayIFIxtqJCEgBiQ4IAIEQCABIQNBgBAhAQNAIAFBkBNJIAAgA0lxBEAgASICQQFqIQEgAiAALQAAIgI6AAAgAEEBaiAAIAJBIkYbQQFqIQAMAQsLCyAJQYAPcSAEIAhyQYAgcXIiAEHAAHIgACAGQeQATSAFQeQAS3EbIgFBgBByIAVBkANNBEBBACEAAkAjISIDIxsiBGtBAkkNACAELQABIQVBASEAIAQtAAAiBEE9RiAEQSdGciAEQSNGcg0AIARBMGtBCkkEfyAFQSByQeUARiAFQS5GcgVBAAsNACADQQJrLwEAQa7gAEYhAAsFQQAhAAsgASAABH8jGyMhEAYFQQALGyEAIAYjRkkgBiNHS3IEQCAAQRByDwsgACAAQSByI0gEfyMbIyEQAQVBAQsbCxgAIAAgARApRQRAQQAPCyMUIztrJBRBAQuHAgEBfiAAIAEQEyEDIxQjH08Ef0EABSADIAIQFwtFBEACQCNDBEAjFSEBIANCAQJ/QTkjFSIAQYABSQ0AGkEzIABBoAFJDQAaQSsgAEHAAUkNABpBI0EdIABB4AFJGwuthkIBfYMhAyM8IAFBP3GtiEIBg1ANAUGACCEAA0AgACMTSQRAIAAoAgAgAUcEf0EBBSAAKQMIIANSC0UEQCMTQRBrJBMgACMT/QAAAP0LAAAgAiABIAMQAgwECyAAQRBqIQAMAQsLDAELIyBEAAAAAAAAAABiDQAjGgR/IAIQGAVBAAshACMUIx9JQQAgABsEfyADIAIQFwVBAAsNACACJCBBACQfCwsLMAEBfyMeQf8PcUUEQCMeQYAQaxAHIgE2AgAgAUEIaiQeCyMeIAA3AwAjHkEIaiQeC90EAgd+BH8gACMtIgkgASABIAlLGyIKQQN0aiEMQgEjOiIDhkIBfSEGIwYhCSMBIQEjMyEEA0AgACAMSQRAIAFBgP8ATQR+IAlBCGogAUEDdmopAwAgAUEHca2IBSAJQfgPaikDACABQYD/AGutIgKIIQUgCSgCACILBH4gBSALKQMIQsAAIAJ9hoQFIAULCyIHIAOIIgJCAFIEfyABIAJ6IgIgA3xCAXynaiIBQcD/AE8EfyAJKAIAIQkgAUHA/wBrBSABCwUgCSQGIAEkASMBIAOnaiQBIwFBwP8ATwRAIwFBwP8AayQBIwYoAgAkBgtCACEFIwFBgP8ATQR+IwZBCGojAUEDdmopAwAjAUEHca2IBSMGIgFB+A9qKQMAIwFBgP8Aa60iAoghCCABKAIAIgEEfiAIIAEpAwhCwAAgAn2GhAUgCAsLQv//////////AYMhAgNAIAJQBEAgBUI5fCEFIwFBOWokASMBQcD/AE8EQCMBQcD/AGskASMGKAIAJAYLIwFBgP8ATQR+IwZBCGojAUEDdmopAwAjAUEHca2IBSMGIgFB+A9qKQMAIwFBgP8Aa60iAoghCCABKAIAIgEEfiAIIAEpAwhCwAAgAn2GhAUgCAsLQv//////////AYMhAgwBCwsjASACeiICQgF8p2okASMBQcD/AE8EQCMBQcD/AGskASMGKAIAJAYLIAIgBXwhAiMGIQkjAQshASAAIAQgBiAHgyACIAOGhHwiAjcDACACQgF8IQQgAEEIaiEADAELCyAJJAYgASQBIAQkMyMtIAprJC0gCgvmAQIGfgJ/QgEgAkEgIAEgAGtBA3YiC2drIgxrQQAgAiAMSxutIgaGQgF9IQgQByICIAM2AgggAiALNgIMIAIgBj4CECACIAQ2AhQgAkEYaiQeQgAkJkIAJBADQCAAIAFJBEAgACkDACIFIAl9IQcgBUIBfCEJAkAgBiAHIAaIIgV8IgpCOVQEQCAHIAiDQgEgCoaEIApCAXwQCAwBCyAHIAiDIAYQCANAIAVCOVoEQEIAQjkQCCAFQjl9IQUMAQsLQgEgBYYgBUIBfBAICyAAQQhqIQAMAQsLIxBCAFIEQCMmEA4LIAILsQEBBH8gACMwTQRAQQEPCwJAIwkiAiAAIzBBAXQiAyAAIANLG0H/D2pBgHBxIgNqIgA/AEEQdCIESwRAQRAgACAEa0H//wNqQRB2IgQgBEEQSRtAAEEASAR/IARAAEEASAVBAAsNAQsgACQJQQEhAQsgAUUEQEEADwsjAyEAA0AgACMDIzBqSQRAIAAjAjYCACAAJAIjAEEBaiQAIABBgBBqIQAMAQsLIAIkAyADJDBBAQvqAwIHfwF8QYDoAEEAQYAI/AsAQYCAAUEAQYAI/AsAQYDwAEGA2ABBgAj8CgAAIxchAiMyIQcjKkEIaiEAA0AjJQRAAkAgAC0AACEDIABBAWoiAEH/D3FFBEAgAEGAEGsoAgBBCGohAAsgA0H/AUYEQCAALQAAIQEgAEEBaiIAQf8PcUUEQCAAQYAQaygCAEEIaiEACyABBEAgByABuKAhBwwECwsDQCACBH8gByACKwMIZAVBAAsEQEEAJBkgAigCACECDAELCyADQQJ0IgVBgOgAaiIBKAIAIQYgASAGQQFqNgIAQQAhASAFQYDwAGooAgAiBAR/IAYgBCgCCEkFQQELRQRAIARBEGogBiAEKAIIayIGQQJ2ai0AACAGQQNxQQF0dkEDcSEBIAQoAgQgBkEBakYEQCAFQYDwAGogBCgCADYCAAsLIAEEQCMlQQFrJCUCQCABQQFGBEAjGSMkSQRAIAcQAwsjGUEBaiQZDAELIytFIAFBAkdyDQAjK0EBayQrIANBAnQiAUGAgAFqIgQoAgAhBSAEIAVBAWo2AgAgByADIAVBC3RBgIgBaiABQQF0aikDABAFCyMrRSACRSMZIyRPcXENAQsgB0QAAAAAAADwP6AhBwwCCwsLQQAkJSACBEBBACQZCwvsAgIEfgF/IAEgAGsiBkEISQRAIAApAwBCASAGQQN0rSIDhkIBfYMhAiAGQQRNBH5CIiEDIAIgBkEBa61CIIaEBSACC0IBIAOGQgF9IgIjOYOFIgQgBCADQgGIIgSIhSEFIAZBB0YEf0GAAQUgBkEGRgR/QaABBUHAAUHgASAGQQVGGwsLIAVCucuT59Htkay/f34gAoMiBSAFIASIhULro8SZsbeS6JR/fiACgyICIAIgBIiFIgIgA0IFfYinaiQVBSM5IAEgAGuthSECA0AgAEEIaiIGIAFNBEAgAiAAKQMAhSICIAJCHoiFQrnLk+fR7ZGsv39+IgIgAkIbiIVC66PEmbG3kuiUf34iAiACQh+IhSECIAYhAAwBCwsgACABSQRAIAIgAUEIaykDAIUiAiACQh6IhUK5y5Pn0e2RrL9/fiICIAJCG4iFQuujxJmxt5LolH9+IgIgAkIfiIUhAgsgAkI5iKckFQsgAgucAwEFfyM1RAAAAAAAAAAAYUEAIxobBEAjDyAAoEQAAAAAAADwP6AkNQtBACQaQQAkCgNAIAVBgAJJBEAgBUECdCIEQYA4aigCACEBA0AgAQRAIAEoAggDQCABBEAgASgCACABIwI2AgAgASQCIwBBAWokACMEQYAQayQEIQEMAQsLIQEMAQsLIARBgChqKAIABEAgBEGAIGooAgAhAQNAIAEEQCABKAIAIAEjAjYCACABJAIjAEEBaiQAIwRBgBBrJAQhAQwBCwsLIARBgDhqQQA2AgAgBEGAQGtBADYCACAEQYAoakEANgIAIARBgDBqQQA2AgAgBEEBdEGAyABqQgA3AwAgBUEBaiEFDAELCyMXIQEDQCABBEAgASgCACABIwI2AgAgASQCIwBBAWokACMEQYAQayQEIQEMAQsLQQAkF0EAJCIjByQdIw8gAKAkDyMHQQFqJAcjByQdQQAQCkEAJBkjJEEARyQsIw9EAAAAAAAA8D+gJDIjMiQYQQAkFCNEJB9EAAAAAAAAAAAkIEEAJDZBACQ+IzQkKQtTAQJ/IwQjKUkjIEQAAAAAAAAAAGJyBEAPCyM+BH8jKSMpIgEjPSICIAEgAkkbawVBAAsQFgR/QQEFIxoEfyAAEBgFQQALC0UEQCAAJCBBACQfCwvDAQEDf0EBJD4DQCABQYACSSMEIABPcQRAIz9BARAMRQRAQQAPCyM/QQFqQf8BcSQ/IAFBAWohAQwBCwsgAUGAAkYEQBASQYAwQQBBgAj8CwAjFyEAA0AgAARAIAAoAgAgACMCNgIAIAAkAiMAQQFqJAAjBEGAEGskBCEADAELC0EAJBdBACQiIwckHSMaEAojNCICIwQjPSIAIwQjBCIBIzQiAyABIANJG2tBAXYiASAAIAFLG2oiACAAIAJJGyQpC0EBC9ADAgN+BH8jLARAIxUhBSMPIAGgIQECQANAIxggAWMEQEH/ARAJBH8gASMYoUQAAAAAAOBvQKT8AxAJBUEAC0UNAiMYIAEjGKFEAAAAAADgb0CkoCQYDAELCyABRAAAAAAAAPA/oCQYIAUQCQR/IAVB/wFHBH9BAQVBABAJCwVBAAshBgsFQQEhBgsgBkUEQEEADwsjFUECdCIGQQF0QYDIAGopAwAiA0IDiKdB/w9xQQhrQfAPSwRAIxUiBUECdCIIQYBAaygCAEEBdiEHAkAgCEGAKGooAgBBgIAIIAcgB0GAgAhJG0sEfyAFQQEQDAVBAQtFDQAQByIFRQ0AIAhBgChqKAIABEAgA0IBfUIDiKdBgHBxIAU2AgAFIAhBgCBqIAU2AgALIAVBCGqtQgOGIQILIAIiA1AEQEEADwsLIANCA4inIgUxAABCASADQgeDIgSGQgF9gyECIAUgAiAAQgECf0E5IxUiBUGAAUkNABpBMyAFQaABSQ0AGkErIAVBwAFJDQAaQSNBHSAFQeABSRsLrSIAhkIBfYMgBIaENwMAIAZBAXRBgMgAaiAAIAN8NwMAIAZBgChqIgUgBSgCAEEBajYCACMUQQFqJBRBAQtXAQJ/Iw8gAKAkNUEBJDZBABAWRQRAQQAPCwNAIAFBgAJJBEAgARAoIgJBAEgEQEEADwsjFCACayQUIAFBAWohAQwBCwtBACQ2QQAkGkEAJApBABAKQQELKgEBfwNAIABBgAJJBEAgAEEAEAxFBEBBAA8LIABBAWohAAwBCwsQEkEBCyQAIABBgDhqIgAjEiACIAEgACgCACMHEBA2AgAgAiMSa0EDdgsOAEGAwMQAJAlBgAgkEwszACAAQQBHIgAkSSABJEEgAiRKIANBAEciAyRLIARBAEckQiAAJEUgASRGIAIkRyADJEgLlwwCF38DeyNCBEAgAhAVCyABQYCABGoiDEEAOgAAI0EhEyNKI0FrIRQjSyEVI0IhEP0MIiIiIiIiIiIiIiIiIiIiIv0MCgoKCgoKCgoKCgoKCgoKCiNJIgkbIR0gBCAFciIBQQhxRSEWIAFBgIABcUUhF0EAQX8gAxshGCAAQYCABGohAANAIAAgDEkEQAJAIABBAWogACAJBH8gAC0AAEEiRgUgCQsiCBsiGSEBQQAhDUEAIQtBACEGA0AgAf0ABAAiHv0MICAgICAgICAgICAgICAgIP0mIB79DHt7e3t7e3t7e3t7e3t7e3v9J/1QIB4gHf0jIB79DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyAe/QwsLCwsLCwsLCwsLCwsLCws/SP9UP1Q/VD9ZCAB/QAEECIf/QwgICAgICAgICAgICAgICAg/SYgH/0Me3t7e3t7e3t7e3t7e3t7e/0n/VAgHyAd/SMgH/0MOzs7Ozs7Ozs7Ozs7Ozs7O/0jIB/9DCwsLCwsLCwsLCwsLCwsLCz9I/1Q/VD9UP1kQRB0ciIaQQFrIBpBf3NxIhsgHv1kIB/9ZEEQdHJxIhwEQCANIBxyIQ0gCyAe/QzAwMDAwMDAwMDAwMDAwMDA/SX9ZCAf/QzAwMDAwMDAwMDAwMDAwMDA/SX9ZEEQdHIgG3FpaiEL/QyIBCKBAAAAAEAAAEBAAAAQIB79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAAAAAAAAAAAAAAgQB+AIB5BBP1t/Q79TiIe/QyIBCKBAAAAAEAAAEBAAAAQIB/9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAAAAAAAAAAAAAAgQB+AIB9BBP1t/Q79TiIf/VD9UwRAIAYgHv0M5+Jo6GBgICAgICSwcPAgcCAB/QAEASIe/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAAAAAAAABj5KwQAAAAACAeQQT9bf0O/U79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WQgH/0M5+Jo6GBgICAgICSwcPAgcCAB/QAEESIe/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAAAAAAAABj5KwQAAAAACAeQQT9bf0O/U79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WRBEHRyIBtxciEGCwsgGkUEQCABQSBqIQEMAQsLIAEgGmhqIgFBAWogASAIGyIaLQAAQQ1GIRsgBiANIBhxciEGIAEgGWsiHCALayILIBNrIBRNQQAgHEHkAE1BACAaIBtqIhotAABBCkYgDCAaS3EEfyAIBH8gFwR/IAEtAABBIkYFQQALBUEBCwVBAAsbGwR/IAYgAUECay8BACIGQa7gAEYgBkEIdkEgRnIgGS0AACIGQTBrQQpJIBktAAFBMGtBCk9xIAZBPUYgBkEnTXJycnIFQQELBH9BAAUgFQR/IBkgARABBUEBCwsEQCALQQN0QUBrIgAgACsDAEQAAAAAAADwP6A5AwAgEARAIBkgASACIAq4oBANCyANIA5yIQ4gCCARaiERIA8gG2ohDyAKQQFqIQogGkEBaiEADAMLIBYEfyAALQAAQQpGBUEACwRAIAAhAQNAIAEgDEkEfyABLQAAQQpGBUEACwRAIAFBAWohAQwBCwsgEiABIABrIgBqIRIgACAKaiEKIAEhAAwDCyAAIAwgAxAeIQEjN0UgASAEcXINACABIAVxBEAgB0GABEYNASAHQQN0QYCgxABqIgAgCjYCACAAIAE2AgQgB0EBaiEHCyABIQADQCAABEAgAGhBAnRBgBxqIgYgBigCAEEBajYCACAAIABBAWtxIQAMAQsLIAFBP3FFBEAjOEEDdEFAayIAIAArAwBEAAAAAAAA8D+gOQMAIBAEQCMbIyEgAiAKuKAQDQsLIA4jISMbayM4a3IhDiAPI0BqIQ8gCkEBaiEKIzchAAwCCwsLQbgcQbgcKAIAIBFqNgIAQYwcQYwcKAIAIBJqNgIAQQAgCrg5AwBBCCAPuDkDAEEQRAAAAAAAAPA/RAAAAAAAAAAAIA4bOQMAQRggB7g5AwAgAEGAgARrC44FAQR/IAEhAyAAIQEgAwJ/A0AgASADSQRAIAH9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIFBEAgASAFaGoiASADIAEgA0kbDAMLIAFBEGohAQwBCwsgAwsiAUYEQEEAJDdBAA8LIAFBAWokNyAAIAFJBH8gAUEBay0AAEENRgVBAAskQCABQQFrIAEjQBshAyAAJBsgACQhQQAkOCACBEBBASEEBSAAIQICQANAIAIgA0kEQCACLQAAIQUgAkEBaiECIAVBgAFJIgENASAFQcIBSSAFQfQBS3INAgJ/QQEgAQ0AGkECIAVB4AFJDQAaQQNBBCAFQfABSRsLIgYgAmpBAWsgA0sNAiAFQeABRgR/QaABBUGQAUGAASAFQfABRhsLIAItAAAiAUsEf0EBBSAFQe0BRgR/QZ8BBUGPAUG/ASAFQfQBRhsLIAFJCw0CIAJBAWohAQNAIAEgAiAGakEBa0kEQCABLQAAQcABcUGAAUcNBCABQQFqIQEMAQsLIAIgBkEBa2ohAgwBCwtBASEECwsgBEUEQEEBDwsgACADRgRAQQgPCyNFRQRAIAAgA0EAEAsPCyAALQAAQSJGBEBBACECIABBAWoiACEBA0ACQANAIAEgA0kEfyABLQAAQSJHBUEACwRAIAFBAWohAQwBCwtBAiEEIAEgA0YNACABQQFqIANGBEAgACABIAIQC0GAgAFyIQQMAQtBBEECIAEtAAEiAkEsRhshBCACQSJHDQBBASECIAFBAmohAQwBCwsgBA8LQQAhAiAAIQECfwNAIAEgA0kEQEEEIAEtAAAiBEEsRg0CGkGAwAAgAiAEQSJGGyECIAFBAWohAQwBCwsgACADQQAQCyACcgsLBAAjBAsNAEGAECAAQYAQahATCw4AIACtIAGtQiCGhCQ5Cy0AQQAkHyMTIAA2AgAjEyABNwMIIxNBEGokEyM8QgEgAEE/ca2GhCQ8QQEkQwuHAQAgACREIAAkHyABJDQgAiQ9IAEkKSAEQQBHIgAkGiAAJAogAyQkQRRBACAEGyQrQQEgBCMkG0EARyQsAkAjCSIAPwBBEHQiAUsEQEEAIQJBECAAIAFrQf//A2pBEHYiASABQRBJG0AAQQBIBH8gAUAAQQBIBUEACw0BCyAAJAlBASECCyACCwQAEBkLuQEBA39BACMgOQMAQQgjNTkDACMgRAAAAAAAAAAAYUEAIxobBEAQByICBH8jHSMPIACgJA8jB0EBaiQHIwckHSQdIAIjDzkDCANAIAFBgAhJBEAgAkEQaiABaiABQYAwaigCACABQYAoaigCAGo2AgAgAUEEaiEBDAELCyMXBEAjIiACNgIABSACJBcLIAIkIkEBBUEACwR/QQEFIAAQFEEACw8LIzZFIgEEQBAZIQELIAAQFCABQQBHCxMAIAEQFUGAECAAQYAQaiABEA0LkwcCA34LfyAAQYAwaigCACEJIABBgCBqKAIAIgokBSAKQRBqJAhCACQcQgAkFiAJJDEgCSQLIApBCGqtQgOGIQMjFyELIx0hCCAAQYAoaigCACENA0AgDQRAA0AgCwR/IAkgC0EQaiAAaigCAE8FQQALBEAgBwRAIAggBxAACyAHIA9qIQ9BACEHIAhBAWohCCALKAIAIQsMAQsLQgEgAa0iBYZCAX0gA0IDiKcpAwAgA0IHg4iDIQQgAyAFfCIDQgOIp0H/D3FBCGtB8A9LBEAgA0IBfUIDiKdBgHBxKAIAIgYEQCAGQQhqrUIDhiEDCwtBACEOIAIEf0EBBSMoIASnIgZB//8AcUEDdmotAAAgBkEHcXVBAXELBEAjAyMRrSAEIy6IIy+GfkIgiKdBA3RqIQYDQCAGKQMAIARCAXxSBEAgBkEIaiEGDAELCyAIQQJqIw4EfyMNIAYjA2tBAXZqKAIABUEACyIQQf////8HcUYEQEEBIQ4gB0EBaiEHBSMORQRAIw1BACMMQQhqIwNrQQF2/AsAC0EBJA4jDSAGIwNrQQF2aiAIQQJqNgIAIBAEQEECIQ4gDEEBaiEMIABBgPgAaiIGKAIAIhBBFEcEQCAQQQt0QYCIAWogAEEBdGogBDcDACAGIBBBAWo2AgALCwsLIxwgDq0jFoaEJBwjFkICfCQWIzFBAWokMSMWQsAAUQRAIwgjBUGAEGpGBEAjBSMIIwVrQRBrQQN2QQV0IgY2AgQjBSMLNgIIIwsgBmokCyMFKAIAJAUjBUEQaiQICyMIIxw3AwAjCEEIaiQIQgAkHEIAJBYLIA1BAWshDSAJQQFqIQkMAQsLIxZCAFIEQCMIIwVBgBBqRgRAIwUjCCMFa0EQa0EDdkEFdCIBNgIEIwUjCzYCCCMLIAFqJAsjBSgCACQFIwVBEGokCAsjCCMcNwMAIwhBCGokCEIAJBxCACQWCyAAIQIjBSMIIwVrQRBrQQN2QQV0IgA2AgQjBSMLNgIIIwsgAGokCyMFIzEjBSgCCGs2AgQjBSgCACEAA0AgAARAIAAoAgAgACMCNgIAIAAkAiMAQQFqJAAjBEGAEGskBCEADAELCyMFQQA2AgAgAkGA4ABqKAIAIgAEQCAAIAo2AgAFIAJBgNgAaiAKNgIACyACQYDgAGojBTYCACAHBEAgCCAHEAALIAwEQCAMEAQLIyUgByAPaiAMamokJQvwAwIKfwF+IABBAnQhBAJ/QTkgAEGAAUkNABpBMyAAQaABSQ0AGkErIABBwAFJDQAaQSNBHSAAQeABSRsLIQUgBEGAQGsoAgAgBEGAOGooAgAhAANAIAAEQCMHIAAoAhRGBEAgACgCDCICQQN0EBEEfwJ/IAKtIAVBICACZ2siAmtBACACIAVJG0EDaq1+QgaIQgN8Qv8BgKdBAWohAgNAIwAgAkkEQAJAIwkiCEGAEGoiCT8AQRB0IgpLBEBBACEDQRAgCSAKa0H//wNqQRB2IgogCkEQSRtAAEEASAR/IApAAEEASAVBAAsNAQsgCSQJQQEhAwtBACADRQ0CGiAIIwI2AgAgCCQCIwBBAWokAAwBCwtBAQsFQQALRQRAQX8PCyAAJAZBgAEkASAANQIQJDpCACQzIAAoAgwiAiQtIwMjAyACEA9BA3RqIQgjAyEDIwMhAgNAIAIgCEkEQCADIAIpAwAiC0IBiDcDACADIAtCAYOnQQN0aiEDIAJBCGohAgwBCwsjAyADIAUgBiMHEBAhBiABIAMjA2tBA3ZqIQELIAAoAggDQCAABEAgACgCACAAIwI2AgAgACQCIwBBAWokACMEQYAQayQEIQAMAQsLIQAMAQsLIARBgDhqIAY2AgAgBEGAQGsgATYCACABawvQDwIHfgt/QQAkOyAAQQJ0IhBBgChqKAIAIgpFBEBBAQ8LAn9BOSAAQYABSQ0AGkEzIABBoAFJDQAaQSsgAEHAAUkNABpBI0EdIABB4AFJGwshDyAKIApBAXZqIApBAnZqQQhqJBEjESAKQQF0akECakEDdCIAIxEgCmpBAnRqQYgwahARBH8jAyAAaiQoIyhBAEGAEPwLACMoQYAQaiQnIydBgCBqJA1BACQOIA9BIGutQgAgD0EgSxskLkIgIA+tfUIAIA9BIE0bJC8jAyMRQQN0aiQMIwNBACMRQQFqQQN0/AsAQQEFQQALRQRAQQAPCyABBH8CfyAKrSAPIwpqIgBBICAKZ2siCWtBACAAIAlLG0EDaq1+QgaIQgN8Qv8BgKdBAWohAANAIwAgAEkEQAJAIwkiCUGAEGoiDT8AQRB0Ig5LBEBBACEMQRAgDSAOa0H//wNqQRB2Ig4gDkEQSRtAAEEASAR/IA5AAEEASAVBAAsNAQsgDSQJQQEhDAtBACAMRQ0CGiAJIwI2AgAgCSQCIwBBAWokAAwBCwtBAQsFQQELRQRAQQAPCyAKIQAjAyENIxGtIQcjLiEGIy8hBSMMIQkgEEGAIGooAgBBCGqtQgOGIQQDQCAABEBCASAPrSIChkIBfSAEQgOIpykDACAEQgeDiIMhCCACIAR8IgRCA4inQf8PcUEIa0HwD0sEQCAEQgF9QgOIp0GAcHEoAgAiDARAIAxBCGqtQgOGIQQLCyAIQgF8IQMgDSAIIAaIIAWGIAd+QiCIp0EDdGoiDCkDACECA0AgAkIBfSADQgF9VARAIAxBCGoiDCkDACECDAELCwJAIAIgA1EEQCALQQFqIQsjKCAIpyIMQf//AHFBA3ZqIg4gDi0AAEEBIAxBB3F0cjoAAAwBCwNAIAJCAFIEQCAMIAM3AwAgAiEDIAxBCGoiDCkDACECDAELCyAMIAM3AwAgCSAMRgRAIAlBCGoiCUIANwMACwsgAEEBayEADAELCyAJJAwgCyEJIwxBCGokEiMSIQAjAyERA0AgESMMSQRAIAAgESkDACICQgF9NwMAIAAgAkIAUkEDdGohACARQQhqIREMAQsLIBBBgDhqKAIAIREDQCARBEAgCSARJAZBgAEkASARNQIQJDpCACQzIBEoAgwkLSMKrSEDQQAhDiAAQn83AwAjEiINKQMAIQIDQCAAIA1LBEAjJyMnQYAEEA9BA3RqIhIjJ0cEQCMnIQsDQCALIBJJBEAgCykDACIEIAOIIQUDQCACIAVUBEAgDUEIaiINKQMAIQIMAQsLIAIgBVEEQCAOQQFqIQ4jKCACpyIJQf//AHFBA3ZqIhMgEy0AAEEBIAlBB3F0cjoAACMDIxGtIAIjLogjL4Z+QiCIp0EDdGohCQNAIAkpAwAgAkIBfFIEQCAJQQhqIQkMAQsLIw4EfyMNIAkjA2tBAXZqKAIABUEAC0UEQCARKAIUIhNBAmpBgICAgHhBACATIwdGG3JBASMKRSITIARCAYOnIBMbGyETIw5FBEAjDUEAIwxBCGojA2tBAXb8CwALQQEkDiMNIAkjA2tBAXZqIBM2AgALIANQBEAgDSACQoCAgICAgICAgH+ENwMACwsgC0EIaiELDAELCwwCCwsLIA5qIQkjCkUgDkEAR3EEQCMSIQwjEiELA0AgACALSwRAIAwgCykDACICNwMAIAwgAkKAgICAgICAgIB/VEEDdGohDCALQQhqIQsMAQsLIAwhAAsgESgCCCERDAELCyAJQQBHIgsEf0EBIywjChsFIAsLIgwEQCAQIA8jCkEAR0EAIAEbECcFIAkEQCMHIAkQAAsLQQAhCSAKIAEEfyMKBH8jIgR/IyJBEGogEGooAgAFQQALIgAgEEGAMGooAgAiAUsEfyAAIAFrIgAgEEGAKGooAgAiASAAIAFJGwVBAAshASAMRSIABEAgAUUhAAsgACAMckUEQCAQQYAgaigCAEEIaq1CA4YhAiAQQYAoaigCACENA0AgCSANSQRAIAEgCU0EQCMDIxGtQgEgD62GQgF9IAJCA4inKQMAIAJCB4OIgyIDIy6IIy+GfkIgiKdBA3RqIQsDQCALKQMAIANCAXxSBEAgC0EIaiELDAELCyMORQRAIw1BACMMQQhqIwNrQQF2/AsAC0EBJA4jDSALIwNrQQF2aiMHQQJqNgIACyACIA+tfCICQgOIp0H/D3FBCGtB8A9LBEAgAkIBfUIDiKdBgHBxKAIAIgsEQCALQQhqrUIDhiECCwsgCUEBaiEJDAELCwsjB0ECaiELIwxBCGokEiMSIQkjAyEBA0AgASMMSQRAIAEpAwAhAiAJIAAgCyMOBH8jDSABIwNrQQF2aigCAAVBAAsiDUYgABtBAEetIAJCAX1CAYaENwMAIAkgDUEfdkUgAkIAUiIJIAkbQQBHQQN0aiEJIAFBCGohAQwBCwsgECAPIwpqIAkQGgUgECAPIAAQGgsFQQALIgBrJDsgEEGAQGsiASAAIAEoAgBqNgIAIAxFBEAgEEGAIGooAgAhAANAIAAEQCAAKAIAIAAjAjYCACAAJAIjAEEBaiQAIwRBgBBrJAQhAAwBCwsLIBBBAXRBgMgAakIANwMAIBBBgChqQQA2AgAgEEGAMGoiACAKIAAoAgBqNgIAQQEL';

// EXTERNAL MODULE: ./lib/validator/scan/search.js
var search = __webpack_require__(4572);
;// CONCATENATED MODULE: ./lib/validator/scan/kernel-findings.js

/** Takes what the kernel tells of duplicates, and puts it in order by text. */
class KernelFindings {
    #isSeveral;
    #texts = [];
    #repeats = [];
    #acrossCount = 0;
    #aloneFrom = 0;
    /** The first text whose accounts have not all been compared. */
    #firstOpen = 0;
    /** The text that is read again; null during the search. */
    #again = null;
    constructor(isSeveral) {
        this.#isSeveral = isSeveral;
    }
    /** Functions for the kernel to call; its lines are counted on from one text to the next. */
    imports = {
        repeats: (text, count) => {
            this.#texts[text].count += count;
        },
        acrossTexts: (count) => {
            this.#acrossCount += count;
        },
        repeat: (line) => {
            const text = this.#texts[this.#textAt(line)];
            text.lines.push(line - text.before);
        },
        across: (line, part, fingerprint) => {
            const text = this.#textAt(line);
            const place = { text, line: line - this.#texts[text].before };
            this.#repeats.push({ ...place, first: null, part, fingerprint });
        },
        seen: (line, part, fingerprint) => {
            const text = this.#again;
            for (const repeat of this.#repeats) {
                const isSeen = repeat.part === part && repeat.fingerprint === fingerprint;
                // Its own row is met first only when an earlier text is no longer what it was.
                if (isSeen && text < repeat.text)
                    repeat.first = { text, line };
            }
        },
    };
    /** Begins the next text. */
    begin() {
        const last = this.#texts.at(-1);
        const before = last === undefined ? 0 : last.before + last.rows;
        this.#texts.push({ before, rows: 0, count: 0, lines: [], stoppedAt: 0, isLost: false });
    }
    /** Ends it. */
    end({ rows, isCompared, stoppedAt, aloneFrom }) {
        const text = this.#texts.at(-1);
        text.rows = rows;
        text.stoppedAt = stoppedAt;
        this.#aloneFrom = aloneFrom;
        if (!isCompared)
            this.#lose();
        if (!isCompared || aloneFrom !== 0)
            this.#firstOpen = this.#texts.length;
    }
    /** All that was found, once the kernel has told of everything; `isCompared`: whether it could. */
    finish(isCompared) {
        if (!isCompared)
            this.#lose();
        const last = this.#texts.at(-1);
        const rows = last === undefined ? 0 : last.before + last.rows;
        const isAll = this.#aloneFrom === 0;
        const checkedRows = !this.#isSeveral ? 0 : isAll ? rows : this.#aloneFrom - 1;
        return {
            texts: this.#texts.map(duplicatesOf),
            across: { count: this.#acrossCount, repeats: this.#repeats, checkedRows },
        };
    }
    /**
     * Begins to read a text again, to find where accounts across texts stand first.
     *
     * @returns fingerprints to look for from now on
     */
    readAgain(text) {
        const isFirst = this.#again === null;
        this.#again = text;
        if (!isFirst)
            return [];
        const isSame = (one) => (other) => one.part === other.part && one.fingerprint === other.fingerprint;
        return this.#repeats.filter((one, at) => this.#repeats.findIndex(isSame(one)) === at);
    }
    /** Takes back what was told of texts that could not be compared to their end. */
    #lose() {
        const open = this.#texts.slice(this.#firstOpen);
        for (const text of open)
            text.isLost = true;
        const first = open[0];
        if (first !== undefined && this.#aloneFrom === 0)
            this.#aloneFrom = first.before + 1;
    }
    /** The text of a line. */
    #textAt(line) {
        return this.#texts.findLastIndex(({ before }) => before < line);
    }
}
function duplicatesOf({ rows, count, lines, stoppedAt, isLost }) {
    if (isLost)
        return search/* NOT_SEARCHED */.i;
    return { count, lines, checkedRows: stoppedAt === 0 ? rows : stoppedAt - 1 };
}

// EXTERNAL MODULE: ./lib/validator/rules/row-rules.js
var row_rules = __webpack_require__(7060);
// EXTERNAL MODULE: ./lib/validator/text/account-faults.js
var account_faults = __webpack_require__(8681);
// EXTERNAL MODULE: ./lib/validator/text/characters.js
var characters = __webpack_require__(1734);
// EXTERNAL MODULE: ./lib/validator/text/spreadsheet.js
var spreadsheet = __webpack_require__(9366);
;// CONCATENATED MODULE: ./lib/validator/scan/scan-host.js




/** Has the kernel read rows, and writes down what it finds. */
class ScanHost {
    #settings;
    #exports;
    #memory;
    /** The rules, and their bits. */
    #rules;
    /** The chunk that is in the kernel's memory. */
    #chunk = null;
    /** The kernel's memory; empty once it has grown. */
    #bytes;
    #ledger = null;
    constructor(settings, exports, memory) {
        this.#settings = settings;
        this.#exports = exports;
        this.#memory = memory;
        this.#bytes = new Uint8Array(memory.buffer);
        const other = settings.kind === 'token' ? 'account-length' : 'token-length';
        this.#rules = row_rules/* ROW_RULES */.b.filter(([rule]) => rule !== other);
        const ascii = (0,characters/* asciiRules */.hv)(settings.format);
        new Uint16Array(memory.buffer, exports.asciiRules.value, ascii.length).set(ascii);
        const ranges = characters/* CHARACTER_RANGES */.F7.filter(([, last]) => last >= ascii.length).flat();
        new Uint32Array(memory.buffer, exports.ranges.value, ranges.length).set(ranges);
    }
    /** Reads rows as a `RowEngine` does. */
    read(chunk, from, ledger) {
        const { chunk: place, results, mostNotes } = this.#exports;
        this.#ledger = ledger;
        if (chunk !== this.#chunk) {
            new Uint8Array(this.#memory.buffer, place.value, chunk.bytes.length).set(chunk.bytes);
            this.#chunk = chunk;
        }
        for (let at = from;;) {
            const noted = this.#bits((rule) => ledger.tally.notes(rule));
            at = this.#scan(at, noted);
            const [rows, crlfRows, isBeyondAscii, notes] = this.#doubles(results.value, 4);
            if (notes > 0)
                this.#note(notes, noted);
            ledger.rows += rows;
            ledger.crlfRows += crlfRows;
            ledger.lfRows += rows - crlfRows;
            if (isBeyondAscii !== 0)
                ledger.hasUtf8 = true;
            this.#takeCounts();
            // Otherwise it may have stopped for want of room.
            if (notes < mostNotes.value)
                return at;
        }
    }
    /** Whether an account, told by its addresses, has the shape that is asked for. */
    accepts(start, end) {
        const { accountType, shape } = this.#settings;
        const bytes = this.#memoryBytes();
        if (shape === null || shape.matches(bytes, start, end))
            return true;
        const { faults } = this.#ledger;
        if (faults.areSame)
            faults.take((0,account_faults/* accountFault */.h)(accountType, bytes.subarray(start, end)));
        return false;
    }
    /** Whether an account, told by its addresses, is what a spreadsheet made of one. */
    isTrace(start, end) {
        return (0,spreadsheet/* traceIn */.J)(this.#memoryBytes(), start, end) !== null;
    }
    #scan(from, noted) {
        const { bytes, isUtf8 } = this.#chunk;
        const { rows, tally } = this.#ledger;
        const listed = this.#bits((rule) => tally.lists(rule));
        return this.#exports.scan(from, bytes.length, rows + 1, isUtf8, listed, noted);
    }
    /** The bits of the rules for which something is so. */
    #bits(isSo) {
        return this.#rules.reduce((bits, [rule, bit]) => (isSo(rule) ? bits | bit : bits), 0);
    }
    /** Notes the lines of rows with findings, before the rows are counted. */
    #note(notes, noted) {
        const { rows, tally } = this.#ledger;
        const words = new Uint32Array(this.#memory.buffer, this.#exports.notes.value, 2 * notes);
        for (let at = 0; at < words.length; at += 2) {
            const found = words[at + 1] & noted;
            for (const [rule, bit] of this.#rules) {
                if (found & bit)
                    tally.note(rule, rows + words[at] + 1);
            }
        }
    }
    #takeCounts() {
        const { value } = this.#exports.counts;
        const counts = new Uint32Array(this.#memory.buffer, value, this.#rules.length);
        for (const [rule, bit] of this.#rules) {
            // One for each bit, in their order.
            this.#ledger.tally.countMore(rule, counts[31 - Math.clz32(bit)]);
        }
        counts.fill(0);
    }
    #memoryBytes() {
        // The memory is another one once it has grown; to ask it each time would take long.
        if (this.#bytes.length === 0)
            this.#bytes = new Uint8Array(this.#memory.buffer);
        return this.#bytes;
    }
    #doubles(address, length) {
        return new Float64Array(this.#memory.buffer, address, length);
    }
}

// EXTERNAL MODULE: ./lib/validator/scan/web-assembly.js
var web_assembly = __webpack_require__(3617);
;// CONCATENATED MODULE: ./lib/validator/scan/kernel.js





const MIB = 1 << 20;
const PACKING = { plainBytes: 54 * MIB, growthBytes: 10 * MIB };
const PAGE_BYTES = 1 << 16;
/** The kernel's code, once it is compiled. */
let compiled;
/** Reads plain rows and compares accounts in WebAssembly. */
class Kernel {
    #options;
    #memory;
    #exports;
    #findings;
    /** What reads the rows of the text that was begun last. */
    #scan = null;
    /** Null where there is no WebAssembly with SIMD, or no memory for it. */
    static load(options, { randomBytes }, packing = PACKING) {
        if (web_assembly/* webAssembly */.t === null)
            return null;
        try {
            const kernel = new Kernel(options, web_assembly/* webAssembly */.t);
            return kernel.#open(randomBytes(8), packing) ? kernel : null;
        }
        catch (error) {
            if (error instanceof web_assembly/* webAssembly */.t.CompileError || error instanceof RangeError)
                return null;
            throw error;
        }
    }
    constructor(options, { Module, Memory, Instance }) {
        this.#options = options;
        this.#findings = new KernelFindings(options.isSeveral);
        compiled ??= new Module((0,web_assembly/* decodeBase64 */.y)(KERNEL_CODE));
        const pages = Math.floor(options.memoryBytes / PAGE_BYTES);
        this.#memory = new Memory({ initial: numbers/* FIRST_PAGES */.oM, maximum: Math.max(pages, numbers/* FIRST_PAGES */.oM) });
        const imports = {
            env: { memory: this.#memory },
            host: {
                accepts: (start, end) => this.#scan.accepts(start, end),
                isTrace: (start, end) => this.#scan.isTrace(start, end),
            },
            tell: this.#findings.imports,
        };
        this.#exports = new Instance(compiled, imports).exports;
    }
    #open(seed, { plainBytes, growthBytes }) {
        const words = new DataView(seed.buffer, seed.byteOffset, seed.length);
        this.#exports.setSeed(words.getInt32(0), words.getInt32(4));
        const { accounts, lines, isSeveral } = this.#options;
        return this.#exports.open(accounts, plainBytes, growthBytes, lines, isSeveral) !== 0;
    }
    begin(settings) {
        this.#findings.begin();
        return this.#read(settings, this.#options.accounts === 0 ? 'none' : 'new');
    }
    finish() {
        return this.#findings.finish(this.#exports.finish() !== 0);
    }
    beginAgain(settings, text) {
        for (const { part, fingerprint } of this.#findings.readAgain(text)) {
            this.#exports.watch(part, fingerprint);
        }
        return this.#read(settings, 'again');
    }
    /** Bytes that the fingerprints take. */
    get bytes() {
        return this.#exports.fingerprintBytes();
    }
    #read(settings, search) {
        const { format, leastCharacters, mostCharacters, shape } = settings;
        const exports = this.#exports;
        const memory = this.#memory;
        const isCsv = format === 'csv';
        const compares = search !== 'none';
        exports.setRows(isCsv, leastCharacters, mostCharacters, shape !== null, compares);
        const scan = new ScanHost(settings, exports, memory);
        this.#scan = scan;
        return new KernelRows({ exports, memory, scan, findings: this.#findings, search });
    }
}
/** Reads one text. */
class KernelRows {
    #reading;
    constructor(reading) {
        this.#reading = reading;
    }
    read(chunk, from, ledger) {
        return this.#reading.scan.read(chunk, from, ledger);
    }
    add(bytes, start, end, line) {
        const { exports, memory, search } = this.#reading;
        if (search === 'none')
            return;
        new Uint8Array(memory.buffer, exports.account.value).set(bytes.subarray(start, end));
        exports.add(end - start, line);
    }
    end({ rows, lengths }) {
        const { exports, findings, search } = this.#reading;
        const counted = this.#numbers(exports.lengths, lengths.length);
        for (const [characters, accounts] of counted.entries())
            lengths[characters] += accounts;
        counted.fill(0);
        if (search === 'again')
            return;
        if (search === 'none') {
            findings.end({ rows, isCompared: false, stoppedAt: 0, aloneFrom: 0 });
            return;
        }
        const isCompared = exports.endText(rows) !== 0;
        const [stoppedAt, aloneFrom] = this.#numbers(exports.results, 2);
        findings.end({ rows, isCompared, stoppedAt: stoppedAt, aloneFrom: aloneFrom });
    }
    #numbers(place, length) {
        return new Float64Array(this.#reading.memory.buffer, place.value, length);
    }
}


/***/ }),

/***/ 3617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ webAssembly),
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
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


/***/ })

};
