export const id = 429;
export const ids = [429];
export const modules = {

/***/ 2429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kernel: () => (/* binding */ Kernel)
});

// UNUSED EXPORTS: FIRST_PAGES, MAX_PAGES

// EXTERNAL MODULE: ./lib/validator/scan/duplicates.js
var duplicates = __webpack_require__(1218);
;// CONCATENATED MODULE: ./lib/validator/scan/kernel-code.js
// Made by scripts/kernel.js from src/validator/scan/kernel; don't edit.
/** The kernel's code: WebAssembly in Base64. */
const KERNEL_CODE = 'AGFzbQEAAAABWhBgAAF/YAJ/fwF/YAF/AX9gA39/fwF/YAAAYAJ+fgBgA39/fABgAX4AYAJ/fwF+YAF8AGAFf39/f38AYAZ/f3x/f38Bf2ABfwF+YAJ/fwBgA39/fwBgAn98AAIwAwRob3N0B2FjY2VwdHMAAQRob3N0B2lzVHJhY2UAAQNlbnYGbWVtb3J5AgESgIABAxYVBQACAwEGBwQICQIECgsDAAwNDgAPBt8CPn4BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAA8D8LfAFEAAAAAAAA8D8LfwFBAAt/AUEBC38BQQALfgFCAAt+AUIAC34BQgALfgFCAAt/AUEAC38BQQALfgFCAAt+AUIAC38BQQALfwFBAAt+AUIAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQQALfwBBwAALfwBBgAgLfwBBgBALfwBBgKACC38AQYAUC38AQYAWC38AQYAcC38AQYDAwgALfwBBgAQLB7kBEgdyZXN1bHRzAzQHbGVuZ3RocwM1BWxpbmVzAzYHYWNjb3VudAM3BWNodW5rAzgKYXNjaWlSdWxlcwM5BnJhbmdlcwM6BmNvdW50cwM7BW5vdGVzAzwJbW9zdE5vdGVzAz0QZmluZ2VycHJpbnRCeXRlcwARC2ZpbmdlcnByaW50ABIDYWRkABYGZmluaXNoABUJc2V0TGltaXRzABQHc2V0U2VlZAATBHNjYW4ADwdzZXRSb3dzAA4IAQ0KyzgVMgAjDyAAIxCGhCQPIxAgAXwkECMQQsAAVARADwsjDxAIIxBCQHwkECAAIAEjEH2IJA8LpQEBBH8CfwNAIwRFBEACQCMCIgFBgBBqIgI/AEEQdCIDSwRAQQAhAEEQIAIgA2tB//8DakEQdiIDIANBEEkbQABBAEgEfyADQABBAEgFQQALDQELIAIkAkEBIQALQQAgAEUNAhogASMDNgIAIAEkAyMEQQFqJAQMAQsLQQELRQRAQQAPCyMDIgAoAgAkAyMEQQFrJAQjBUGAEGokBSAAQQA2AgAgAAtHAQF/IwlB/w9xRQRAEAMiAUUEQEEADwsjCARAIwlBgBBrIAE2AgAFIAEkCAsgAUEIaiQJCyMJIgFBAWokCSABIAA6AABBAQumBQEKfyAAIQMDQCABIANLBEAgAy0AACIKQYABSQR/IApBAXRBgBRqLwEAIQQgA0EBaiEDIApBIkZBACACGwR/IAdBAWohByADQQFqBSADCwUgAy0AAUE/cSIMIAMtAAAiC0EfcUEGdHIhBQJAIAtB4AFJDQAgAy0AAkE/cSIEIAtBD3FBDHQgDEEGdHJyIQUgC0HwAUkNACADLQADQT9xIAtBB3FBEnQgDEEMdHIgBEEGdHJyIQULAn9BACAFQf/9A0kgBUGB4ABLcQ0AGkEAIAVBgAxJIAVBrQFLcQ0AGkGAFiEEA0AgBEGAHEkEQCAEKAIEIAVPBEAgBSAEKAIASQR/QQAFIAQoAggLDAMLIARBDGohBAwBCwtBAAshBAJ/QQEgCkGAAUkNABpBAiAKQeABSQ0AGkEDQQQgCkHwAUkbCyADagshAyAIIAQgBhshCCAEIAlyIQkgBkEBaiEGDAELC0GAECAAIAIbJCwgASAAayAHayIFIyxqJC0gBiQuIAIEQCABIQNBgBAhAQNAIAFBkBNJIAAgA0lxBEAgASICQQFqIQEgAiAALQAAIgI6AAAgAEEBaiAAIAJBIkYbQQFqIQAMAQsLCyAJQYAPcSAEIAhyQYAgcXIiAEHAAHIgACAGQeQATSAFQeQAS3EbIgFBgBByIAVBkANNBEBBACEAAkAjLSIDIywiBGtBAkkNACAELQABIQVBASEAIAQtAAAiBEE9RiAEQSdGciAEQSNGcg0AIARBMGtBCkkEfyAFQSByQeUARiAFQS5GcgVBAAsNACADQQJrLwEAQa7gAEYhAAsFQQAhAAsgASAABH8jLCMtEAEFQQALGyEAIAYjJ0kgBiMoS3IEQCAAQRByDwsgACAAQSByIykEfyMsIy0QAAVBAQsbC6YLAgN+CX8gAEECdCIGKAKAKCIJRQRAQQEPCyAGKAKAQCIKIAlqIQsCf0E5IABBgAFJDQAaQTMgAEGgAUkNABpBKyAAQcABSQ0AGkEjQR0gAEHgAUkbCyEIIAkgCUEBdmogCUECdmpBCGokGAJ/QQEjGCAJQQF0akECakEDdCIAIwdNDQAaAkAjAiIFIAAjB0EBdCIHIAAgB0sbQf8PakGAcHEiB2oiDD8AQRB0Ig1LBEBBACEAQRAgDCANa0H//wNqQRB2Ig0gDUEQSRtAAEEASAR/IA1AAEEASAVBAAsNAQsgDCQCQQEhAAtBACAARQ0AGiMGIQADQCAAIwYjB2pJBEAgACMDNgIAIAAkAyMEQQFqJAQgAEGAEGohAAwBCwsgBSQGIAckB0EBCwR/IAhBIGutQgAgCEEgSxskGUIgIAitfUIAIAhBIE0bJBojBiMYQQN0aiQbIwZBACMYQQFqQQN0/AsAQQEFQQALRQRAQQAPCyABBH8CfyALrSAIQSAgC2drIgBrQQAgACAISRtBA2qtfkIGiEIBfEL/AYCnQQFqIQADQCMEIABJBEACQCMCIgVBgBBqIgw/AEEQdCINSwRAQQAhB0EQIAwgDWtB//8DakEQdiINIA1BEEkbQABBAEgEfyANQABBAEgFQQALDQELIAwkAkEBIQcLQQAgB0UNAhogBSMDNgIAIAUkAyMEQQFqJAQMAQsLQQELBUEBC0UEQEEADwtBACEAIAYoAoAgQQhqrUIDhiECIAYoAoAoIQcDQCAHBEAgAEEBaiEMIwYjGK1CASAIrYZCAX0gAkIDiKcpAwAgAkIHg4iDIgMjGYgjGoZ+QiCIp0EDdGohBSADQgF8IQQgBSkDACEDA0AgA0IBfSAEQgF9VARAIAVBCGoiBSkDACEDDAELCyAAIAwgAyAEUQR/QQAFA0AgA0IAUgRAIAUgBDcDACADIQQgBUEIaiIFKQMAIQMMAQsLIAUgBDcDACAFIxtGBEAjG0EIaiQbIxtCADcDAAtBAQsbIQAgAiAIrXwiAkIDiKdB/w9xQQhrQfAPSwRAIAJCAX1CA4inQYBwcSgCACIFBEAgBUEIaq1CA4YhAgsLIAdBAWshBwwBCwsgBigCgEggBigCgDgkE0EAJBStJBVCfyQWIAokFyABBEAQAyIHQQhqJA5CACQPQgAkECAIQSAgC2drIgFrQQAgASAISRsiCq0kEUJ/JBJBARAMIABqIQUjEEIAUgRAIw8QCAsgBigCgDghAQNAIAEEQCABKAIAIAEjAzYCACABJAMjBEEBaiQEIwVBgBBrJAUhAQwBCwsgBiAHNgKAOCAGIAo2AoBIBSAKBH9BABAMIABqBSAACyEFCyAGIAsgBWs2AoBAIyQgBbigJCQjIyAFayQjIAVBACMNGwRAAkBBACEHIAYoAoAoIQEgBigCgDAhBSAGKAKAIEEIaq1CA4YhAgNAIAEgB0sEQCMGIxitQgEgCK2GQgF9IAJCA4inKQMAIAJCB4OIgyIDIxmIIxqGfkIgiKdBA3RqIQADQCADQgF8IAApAwBC////////////AINWBEAgAEEIaiEADAELCyAAIAApAwAiA0KAgICAgICAgIB/hDcDACADQoCAgICAgICAgH9UBH9BAQUgBigCgFgiAEEURgR/QQAFIABBCnQgBmogBSAHajYCgIABIAYgAEEBajYCgFhBAQsLRQ0CIAIgCK18IgJCA4inQf8PcUEIa0HwD0sEQCACQgF9QgOIp0GAcHEoAgAiAARAIABBCGqtQgOGIQILCyAHQQFqIQcMAQsLCwsgBigCgCAhAQNAIAEEQCABKAIAIAEjAzYCACABJAMjBEEBaiQEIwVBgBBrJAUhAQwBCwsgBkEBdEIANwOAcCAGQQA2AoAoIAYgBigCgDAgCWo2AoAwQQEL0QMCBH4BfyMjIx1JIgcEfwJ/IAAgARAKIQZBACEAIw0EQCMBIQECQANAIwsgAmMEQEH/ARAEBH8gAiMLoUQAAAAAAOBvQKT8AxAEBUEAC0UNAiMLIAIjC6FEAAAAAADgb0CkoCQLDAELCyACRAAAAAAAAPA/oCQLIAEQBAR/IAFB/wFHBH9BAQVBABAECwVBAAshAAsFQQEhAAtBACAARQ0AGiMBQQJ0IgdBAXQpA4BwIgRCA4inQf8PcUEIa0HwD0sEQAJAIwEiAEECdCIBKAKAKEGAgAhLBH8gAEEBEAYFQQELRQ0AEAMiAEUNACABKAKAKARAIARCAX1CA4inQYBwcSAANgIABSABIAA2AoAgCyAAQQhqrUIDhiEDC0EAIAMiBFANARoLIARCA4inIgAxAABCASAEQgeDIgWGQgF9gyEDIAAgAyAGQgECf0E5IwEiAEGAAUkNABpBMyAAQaABSQ0AGkErIABBwAFJDQAaQSNBHSAAQeABSRsLrSIDhkIBfYMgBYaENwMAIAdBAXQgAyAEfDcDgHAgByAHKAKAKEEBajYCgCgjI0EBaiQjQQELBSAHC0UEQCMlRAAAAAAAAAAAYQRAIAIkJQtBACQdCwswAQF/Iw5B/w9xRQRAIw5BgBBrEAMiATYCACABQQhqJA4LIw4gADcDACMOQQhqJA4LsQICBX8BfANAIAFBgAhJBEAgACABKAKAWGohACABQQA2AoBgIAFBADYCgGggAUEEaiEBDAELCyMKIQUjCEEIaiEBA0AjDEEUSUEAIAAbBEAgAS0AACECIAFBAWoiAUH/D3FFBEAgAUGAEGsoAgBBCGohAQsgAkH/AUYEQCABLQAAIQMgAUEBaiIBQf8PcUUEQCABQYAQaygCAEEIaiEBCyADBEAgBSADuKAhBQwDCwsgAkECdCIDKAKAaCEEIAMgBEEBajYCgGgCf0EAIAMoAoBgIgIgAygCgFhGDQAaQQAgAkEKdCADaigCgIABIARHDQAaIAMgAkEBajYCgGBBAQsEQCMMQQN0QYAIaiAFOQMAIwxBAWokDCAAQQFrIQALIAVEAAAAAAAA8D+gIQUMAQsLC+wCAgR+AX8gASAAayIGQQhJBEAgACkDAEIBIAZBA3StIgOGQgF9gyECIAZBBE0EfkIiIQMgAiAGQQFrrUIghoQFIAILQgEgA4ZCAX0iAiMAg4UiBCAEIANCAYgiBIiFIQUgBkEHRgR/QYABBSAGQQZGBH9BoAEFQcABQeABIAZBBUYbCwsgBUK5y5Pn0e2RrL9/fiACgyIFIAUgBIiFQuujxJmxt5LolH9+IAKDIgIgAiAEiIUiAiADQgV9iKdqJAEFIwAgASAAa62FIQIDQCAAQQhqIgYgAU0EQCACIAApAwCFIgIgAkIeiIVCucuT59Htkay/f34iAiACQhuIhULro8SZsbeS6JR/fiICIAJCH4iFIQIgBiEADAELCyAAIAFJBEAgAiABQQhrKQMAhSICIAJCHoiFQrnLk+fR7ZGsv39+IgIgAkIbiIVC66PEmbG3kuiUf34iAiACQh+IhSECCyACQjmIpyQBCyACC8ACAQR/IwUjHkkjJUQAAAAAAAAAAGJyBEAPCyMhBH8jHiMeIgMjICIBIAEgA0sbawVBAAshAUEBJCEDQCACQYACSSMFIAFPcQRAIyJBARAGRQRAIyVEAAAAAAAAAABhBEAgACQlC0EAJB0PCyMiQQFqQf8BcSQiIAJBAWohAgwBCwsgAkGAAkYEQBAJA0AgBEGAAkkEQCAEQQJ0QQA2AoAwIARBAWohBAwBCwtBACEEA0AgBEGACEkEQCAEQQA2AoBYIARBBGohBAwBCwsjCCECA0AgAgRAIAIoAgAgAiMDNgIAIAIkAyMEQQFqJAQjBUGAEGskBSECDAELC0EAJAhBACQJIwskCiMMQRRJJA0jHyIEIwUjICIDIwUjBSICIx8iASABIAJLG2tBAXYiASABIANJG2oiASABIARJGyQeCwv+BgIFfgR/IxtBCGokHCMcIQYjBiEIA0AgCCMbSQRAIAYgCCkDACICQgF9NwMAIAYgAkIAUkEDdGohBiAIQQhqIQgMAQsLIAYhByMcIQhBACEGA0AgBkUEQCMXBH4jF0EBayQXIxUhAwJ+IxRBgP8ATQRAIxNBCGojFEEDdmopAwAjFEEHca2IDAELIxNB+A9qKQMAIxRBgP8Aa60iAYghAiMTKAIAIgYEfiACIAYpAwhCwAAgAX2GhAUgAgsLIgQgA4giAUIAUgRAAkAjFCADIAF6IgF8QgF8p2okFCMUQcD/AEkNACMUQcD/AGskFCMTKAIAJBMLBSMUIAOnaiQUIxRBwP8ATwRAIxRBwP8AayQUIxMoAgAkEwtCACECAn4jFEGA/wBNBEAjE0EIaiMUQQN2aikDACMUQQdxrYgMAQsjE0H4D2opAwAjFEGA/wBrrSIBiCEFIxMoAgAiBgR+IAUgBikDCELAACABfYaEBSAFCwtC//////////8BgyEBA0AgAVAEQCACQjl8IQIjFEE5aiQUIxRBwP8ATwRAIxRBwP8AayQUIxMoAgAkEwsCfiMUQYD/AE0EQCMTQQhqIxRBA3ZqKQMAIxRBB3GtiAwBCyMTQfgPaikDACMUQYD/AGutIgGIIQUjEygCACIGBH4gBSAGKQMIQsAAIAF9hoQFIAULC0L//////////wGDIQEMAQsLIxQgAXoiAUIBfKdqJBQjFEHA/wBPBEAjFEHA/wBrJBQjEygCACQTCyABIAJ8IQELIxYgBEIBIAOGQgF9gyABIAOGhEIBfHwkFiMWBUJ/CyEBCyAHIAhLBH4gCCkDAAVCfwsiAiABIAEgAlYbIgNCf1EEQCAJDwsgASACUQRAIAlBAWohCSMGIxitIAIjGYgjGoZ+QiCIp0EDdGohBgNAIAJCAXwgBikDAEL///////////8Ag1YEQCAGQQhqIQYMAQsLIAYgBikDAEKAgICAgICAgIB/hDcDAAsgCEEIaiAIIAIgA1EbIQggASADUiEGIAAEQAJAIAMjEn1CAX0hAiADJBIgAkIBIxEiA4ZCAX2DIQQgAyACIAOIIgJ8IgVCOVQEQCAEQgEgBYaEIAVCAXwQAgwBCyAEIAMQAgNAIAJCOVoEQEIAQjkQAiACQjl9IQIMAQsLQgEgAoYgAkIBfBACCwsMAAsACwkAQYDgwgAkAgszACAAQQBHIgAkLyABJDAgAiQxIANBAEciAyQyIARBAEckMyAAJCYgASQnIAIkKCADJCkLlwwCF38DeyMzBEAgAhALCyABQYCgAmoiDEEAOgAAIzAhEyMxIzBrIRQjMiEVIzMhEP0MIiIiIiIiIiIiIiIiIiIiIv0MCgoKCgoKCgoKCgoKCgoKCiMvIgkbIR0gBCAFciIBQQhxRSEWIAFBgIABcUUhF0EAQX8gAxshGCAAQYCgAmohAANAIAAgDEkEQAJAIABBAWogACAJBH8gAC0AAEEiRgUgCQsiCBsiGSEBQQAhDUEAIQtBACEGA0AgAf0ABAAiHv0MICAgICAgICAgICAgICAgIP0mIB79DHt7e3t7e3t7e3t7e3t7e3v9J/1QIB4gHf0jIB79DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyAe/QwsLCwsLCwsLCwsLCwsLCws/SP9UP1Q/VD9ZCAB/QAEECIf/QwgICAgICAgICAgICAgICAg/SYgH/0Me3t7e3t7e3t7e3t7e3t7e/0n/VAgHyAd/SMgH/0MOzs7Ozs7Ozs7Ozs7Ozs7O/0jIB/9DCwsLCwsLCwsLCwsLCwsLCz9I/1Q/VD9UP1kQRB0ciIaQQFrIBpBf3NxIhsgHv1kIB/9ZEEQdHJxIhwEQCANIBxyIQ0gCyAe/QzAwMDAwMDAwMDAwMDAwMDA/SX9ZCAf/QzAwMDAwMDAwMDAwMDAwMDA/SX9ZEEQdHIgG3FpaiEL/QyIBCKBAAAAAEAAAEBAAAAQIB79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAAAAAAAAAAAAAAgQB+AIB5BBP1t/Q79TiIe/QyIBCKBAAAAAEAAAEBAAAAQIB/9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAAAAAAAAAAAAAAgQB+AIB9BBP1t/Q79TiIf/VD9UwRAIAYgHv0M5+Jo6GBgICAgICSwcPAgcCAB/QAEASIe/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAAAAAAAABj5KwQAAAAACAeQQT9bf0O/U79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WQgH/0M5+Jo6GBgICAgICSwcPAgcCAB/QAEESIe/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAAAAAAAABj5KwQAAAAACAeQQT9bf0O/U79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WRBEHRyIBtxciEGCwsgGkUEQCABQSBqIQEMAQsLIAEgGmhqIgFBAWogASAIGyIaLQAAQQ1GIRsgBiANIBhxciEGIAEgGWsiHCALayILIBNrIBRNQQAgHEHkAE1BACAaIBtqIhotAABBCkYgDCAaS3EEfyAIBH8gFwR/IAEtAABBIkYFQQALBUEBCwVBAAsbGwR/IAYgAUECay8BACIGQa7gAEYgBkEIdkEgRnIgGS0AACIGQTBrQQpJIBktAAFBMGtBCk9xIAZBPUYgBkEnTXJycnIFQQELBH9BAAUgFQR/IBkgARAABUEBCwsEQCALQQN0QUBrIgAgACsDAEQAAAAAAADwP6A5AwAgEARAIBkgASACIAq4oBAHCyANIA5yIQ4gCCARaiERIA8gG2ohDyAKQQFqIQogGkEBaiEADAMLIBYEfyAALQAAQQpGBUEACwRAIAAhAQNAIAEgDEkEfyABLQAAQQpGBUEACwRAIAFBAWohAQwBCwsgEiABIABrIgBqIRIgACAKaiEKIAEhAAwDCyAAIAwgAxAQIQEjKkUgASAEcXINACABIAVxBEAgB0GABEYNASAHQQN0QYDAwgBqIgAgCjYCACAAIAE2AgQgB0EBaiEHCyABIQADQCAABEAgAGhBAnRBgBxqIgYgBigCAEEBajYCACAAIABBAWtxIQAMAQsLIAFBP3FFBEAjLkEDdEFAayIAIAArAwBEAAAAAAAA8D+gOQMAIBAEQCMsIy0gAiAKuKAQBwsLIA4jLSMsayMua3IhDiAPIytqIQ8gCkEBaiEKIyohAAwCCwsLQbgcQbgcKAIAIBFqNgIAQYwcQYwcKAIAIBJqNgIAQQAgCrg5AwBBCCAPuDkDAEEQRAAAAAAAAPA/RAAAAAAAAAAAIA4bOQMAQRggB7g5AwAgAEGAoAJrC44FAQR/IAEhAyAAIQEgAwJ/A0AgASADSQRAIAH9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIFBEAgASAFaGoiASADIAEgA0kbDAMLIAFBEGohAQwBCwsgAwsiAUYEQEEAJCpBAA8LIAFBAWokKiAAIAFJBH8gAUEBay0AAEENRgVBAAskKyABQQFrIAEjKxshAyAAJCwgACQtQQAkLiACBEBBASEEBSAAIQICQANAIAIgA0kEQCACLQAAIQUgAkEBaiECIAVBgAFJIgENASAFQcIBSSAFQfQBS3INAgJ/QQEgAQ0AGkECIAVB4AFJDQAaQQNBBCAFQfABSRsLIgYgAmpBAWsgA0sNAiAFQeABRgR/QaABBUGQAUGAASAFQfABRhsLIAItAAAiAUsEf0EBBSAFQe0BRgR/QZ8BBUGPAUG/ASAFQfQBRhsLIAFJCw0CIAJBAWohAQNAIAEgAiAGakEBa0kEQCABLQAAQcABcUGAAUcNBCABQQFqIQEMAQsLIAIgBkEBa2ohAgwBCwtBASEECwsgBEUEQEEBDwsgACADRgRAQQgPCyMmRQRAIAAgA0EAEAUPCyAALQAAQSJGBEBBACECIABBAWoiACEBA0ACQANAIAEgA0kEfyABLQAAQSJHBUEACwRAIAFBAWohAQwBCwtBAiEEIAEgA0YNACABQQFqIANGBEAgACABIAIQBUGAgAFyIQQMAQtBBEECIAEtAAEiAkEsRhshBCACQSJHDQBBASECIAFBAmohAQwBCwsgBA8LQQAhAiAAIQECfwNAIAEgA0kEQEEEIAEtAAAiBEEsRg0CGkGAwAAgAiAEQSJGGyECIAFBAWohAQwBCwsgACADQQAQBSACcgsLBAAjBQsNAEGAECAAQYAQahAKCw4AIACtIAGtQiCGhCQACxIAIAAkHSABJB8gAiQgIAEkHgtAAQF/A0AgAEGAAkkEQCAAQQAQBkUEQEEADwsgAEEBaiEADAELCxAJQQAjJDkDAEEIIwy4OQMAQRAjJTkDAEEBCxMAIAEQC0GAECAAQYAQaiABEAcL';

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
    #scan;
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
            host: {
                accepts: (start, end) => this.#scan.accepts(start, end),
                isTrace: (start, end) => this.#scan.isTrace(start, end),
            },
        };
        this.#exports = new Instance(compiled, imports).exports;
        this.#scan = new ScanHost(settings, this.#exports, this.#memory);
        const { format, leastCharacters, mostCharacters, shape, duplicateLimit } = settings;
        const words = new DataView(seed.buffer, seed.byteOffset, seed.length);
        this.#exports.setSeed(words.getInt32(0), words.getInt32(4));
        this.#exports.setLimits(duplicateLimit, limits.plainBytes, limits.growthBytes);
        this.#exports.setRows(format === 'csv', leastCharacters, mostCharacters, shape !== null, duplicateLimit > 0);
    }
    read(chunk, from, ledger) {
        return this.#scan.read(chunk, from, ledger);
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
    #numbers(place, length) {
        return new Float64Array(this.#memory.buffer, place.value, length);
    }
}


/***/ })

};
