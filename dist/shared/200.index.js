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
const KERNEL_CODE = 'AGFzbQEAAAABggEXYAJ/fwF/YAABf2ACf38AYAF8AGABfwF/YAF+AGABfwBgA39/fwF/YAAAYAF8AX9gA3x/fgBgAn5+AGAAAX5gA39/fABgAn9/AX5gAn58AX9gAn9+AGAFf39/f38AYAZ/f3x/f38Bf2ABfwF+YAV/f39/fwF/YAJ/fABgBH9/f38AAncIBHRlbGwHcmVwZWF0cwACBGhvc3QHYWNjZXB0cwAABHRlbGwEc2VlbgAKBHRlbGwGcmVwZWF0AAMEdGVsbAthY3Jvc3NUZXh0cwAGBHRlbGwGYWNyb3NzAAoEaG9zdAdpc1RyYWNlAAADZW52Bm1lbW9yeQIAAAMnJgELBQQMBgcADQIFBAgOAwMEDwkBAAAIEBESBwETAgMUAQkVAhYABtoDVH8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfAFEAAAAAAAA8D8LfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAQt+AUIAC34BQgALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAA8D8LfgFCAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfwFBAAt/AUEAC34BQgALfgFCAAt/AUEAC34BQgALfAFEAAAAAAAAAAALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQQALfwBBwAALfwBBgBALfwBBgIAEC38AQYAUC38AQYAWC38AQYAcC38AQYCgxAALfwBBgAQLB8kBFAdyZXN1bHRzA0sHbGVuZ3RocwNMB2FjY291bnQDTQVjaHVuawNOCmFzY2lpUnVsZXMDTwZyYW5nZXMDUAZjb3VudHMDUQVub3RlcwNSCW1vc3ROb3RlcwNTEGZpbmdlcnByaW50Qnl0ZXMAIgtmaW5nZXJwcmludAAjA2FkZAApB2VuZFRleHQAKAZmaW5pc2gAJwRvcGVuACYIc2V0U2hhcmUAJQdzZXRTZWVkACQEc2NhbgAgB3NldFJvd3MAHwV3YXRjaAAeCAEdCqhUJqUBAQR/An8DQCMBRQRAAkAjCiIBQYAQaiICPwBBEHQiA0sEQEEAIQBBECACIANrQf//A2pBEHYiAyADQRBJG0AAQQBIBH8gA0AAQQBIBUEACw0BCyACJApBASEAC0EAIABFDQIaIAEjAjYCACABJAIjAUEBaiQBDAELC0EBC0UEQEEADwsjAiIAKAIAJAIjAUEBayQBIwNBgBBqJAMgAEEANgIAIAALMgAjJSAAIw2GhCQlIw0gAXwkDSMNQsAAVARADwsjJRARIw1CQHwkDSAAIAEjDX2IJCULbwEDfiAAIzl9QgF9IQMgACQ5IANCASNDIgGGQgF9gyECIAEgAyABiCIAfCIDQjlUBEAgAkIBIAOGhCADQgF8EAgPCyACIAEQCANAIABCOVoEQEIAQjkQCCAAQjl9IQAMAQsLQgEgAIYgAEIBfBAIC0cBAX8jIkH/D3FFBEAQByIBRQRAQQAPCyMpBEAjIkGAEGsgATYCAAUgASQpCyABQQhqJCILIyIiAUEBaiQiIAEgADoAAEEBC5AEAgV+AX8jJ0UEQEJ/DwsjJ0EBayQnIzIhAQJ+IwBBgP8ATQRAIwZBCGojAEEDdmopAwAjAEEHca2IDAELIwZB+A9qKQMAIwBBgP8Aa60iAIghAyMGKAIAIgUEfiADIAUpAwhCwAAgAH2GhAUgAwsLIgMgAYgiAEIAUgRAAkAjACAAeiIAIAF8QgF8p2okACMAQcD/AEkNACMAQcD/AGskACMGKAIAJAYLBSMAIAGnaiQAIwBBwP8ATwRAIwBBwP8AayQAIwYoAgAkBgsCfiMAQYD/AE0EQCMGQQhqIwBBA3ZqKQMAIwBBB3GtiAwBCyMGQfgPaikDACMAQYD/AGutIgCIIQQjBigCACIFBH4gBCAFKQMIQsAAIAB9hoQFIAQLC0L//////////wGDIQADQCAAUARAIAJCOXwhAiMAQTlqJAAjAEHA/wBPBEAjAEHA/wBrJAAjBigCACQGCwJ+IwBBgP8ATQRAIwZBCGojAEEDdmopAwAjAEEHca2IDAELIwZB+A9qKQMAIwBBgP8Aa60iAIghBCMGKAIAIgUEfiAEIAUpAwhCwAAgAH2GhAUgBAsLQv//////////AYMhAAwBCwsjACAAeiIAQgF8p2okACMAQcD/AE8EQCMAQcD/AGskACMGKAIAJAYLIAAgAnwhAAsjJiADQgEgAYZCAX2DIAAgAYaEQgF8fCQmIyYLuwEBA38DQCADQYAISQRAIANBgOgAaigCACEBA0AgAQRAIAEoAgAgASMCNgIAIAEkAiMBQQFqJAEjA0GAEGskAyEBDAELCyADQQRqIQMMAQsLQYDoAEEAQYAI/AsAQYDwAEEAQYAI/AsAQYCIAUEAQYAI/AsAIykhAQNAIAEEQCABKAIAIAEjAjYCACABJAIjAUEBaiQBIwNBgBBrJAMhAQwBCwtBACQpQQAkIiMXJDFBASMYIyNJIAAbJCsLpgUBCn8gACEDA0AgASADSwRAIAMtAAAiCkGAAUkEfyAKQQF0QYAUai8BACEEIANBAWohAyAKQSJGQQAgAhsEfyAHQQFqIQcgA0EBagUgAwsFIAMtAAFBP3EiDCADLQAAIgtBH3FBBnRyIQUCQCALQeABSQ0AIAMtAAJBP3EiBCALQQ9xQQx0IAxBBnRyciEFIAtB8AFJDQAgAy0AA0E/cSALQQdxQRJ0IAxBDHRyIARBBnRyciEFCwJ/QQAgBUH//QNJIAVBgeAAS3ENABpBACAFQYAMSSAFQa0BS3ENABpBgBYhBANAIARBgBxJBEAgBCgCBCAFTwRAIAUgBCgCAEkEf0EABSAEKAIICwwDCyAEQQxqIQQMAQsLQQALIQQCf0EBIApBgAFJDQAaQQIgCkHgAUkNABpBA0EEIApB8AFJGwsgA2oLIQMgCCAEIAYbIQggBCAJciEJIAZBAWohBgwBCwtBgBAgACACGyQbIAEgAGsgB2siBSMbaiQgIAYkNyACBEAgASEDQYAQIQEDQCABQZATSSAAIANJcQRAIAEiAkEBaiEBIAIgAC0AACICOgAAIABBAWogACACQSJGG0EBaiEADAELCwsgCUGAD3EgBCAIckGAIHFyIgBBwAByIAAgBkHkAE0gBUHkAEtxGyIBQYAQciAFQZADTQRAQQAhAAJAIyAiAyMbIgRrQQJJDQAgBC0AASEFQQEhACAELQAAIgRBPUYgBEEnRnIgBEEjRnINACAEQTBrQQpJBH8gBUEgckHlAEYgBUEuRnIFQQALDQAgA0ECay8BAEGu4ABGIQALBUEAIQALIAEgAAR/IxsjIBAGBUEACxshACAGI0VJIAYjRktyBEAgAEEQcg8LIAAgAEEgciNHBH8jGyMgEAEFQQELGwscACAAIAEQLCIAQQBIBEBBAA8LIxMgAGskE0EBC4oCAQF+IzpFIx9EAAAAAAAAAABicQRADwsgACABEBQhAyM6BEAjFCEBIANCAQJ/QTkjFCIAQYABSQ0AGkEzIABBoAFJDQAaQSsgAEHAAUkNABpBI0EdIABB4AFJGwuthkIBfYMhAwJAIzsgAUE/ca2IQgGDUA0AQYAIIQADQCAAIxJJBEAgACgCACABRwR/QQEFIAApAwggA1ILRQRAIxJBEGskEiAAIxL9AAAA/QsAACACIAEgAxACDAMLIABBEGohAAwBCwsLDwsjEyMzSQR/IAMgAhAYBUEACwRADwsjGQR/IAIQGQVBAAshACMTIzNJQQAgABsEfyADIAIQGAVBAAsEQA8LIAIkHwtpAQJ/Iw1CAFIEQCMlEBELIABBgDhqKAIAIQIDQCACBEAgAigCACACIwI2AgAgAiQCIwFBAWokASMDQYAQayQDIQIMAQsLIABBgDhqIAE2AgAgAEGAyABqIy42AgAgAEGA0ABqIwg2AgALMAEBfyMeQf8PcUUEQCMeQYAQaxAHIgE2AgAgAUEIaiQeCyMeIAA3AwAjHkEIaiQeCyABAX8QByIBQQhqJB5CACQlQgAkDSAArSRDQn8kOSABC+oDAgd/AXxBgPgAQQBBgAj8CwBBgJABQQBBgAj8CwBBgIABQYDoAEGACPwKAAAjFiECIzEhByMpQQhqIQADQCMkBEACQCAALQAAIQMgAEEBaiIAQf8PcUUEQCAAQYAQaygCAEEIaiEACyADQf8BRgRAIAAtAAAhASAAQQFqIgBB/w9xRQRAIABBgBBrKAIAQQhqIQALIAEEQCAHIAG4oCEHDAQLCwNAIAIEfyAHIAIrAwhkBUEACwRAQQAkGCACKAIAIQIMAQsLIANBAnQiBUGA+ABqIgEoAgAhBiABIAZBAWo2AgBBACEBIAVBgIABaigCACIEBH8gBiAEKAIISQVBAQtFBEAgBEEQaiAGIAQoAghrIgZBAnZqLQAAIAZBA3FBAXR2QQNxIQEgBCgCBCAGQQFqRgRAIAVBgIABaiAEKAIANgIACwsgAQRAIyRBAWskJAJAIAFBAUYEQCMYIyNJBEAgBxADCyMYQQFqJBgMAQsjKkUgAUECR3INACMqQQFrJCogA0ECdCIBQYCQAWoiBCgCACEFIAQgBUEBajYCACAHIAMgBUELdEGAmAFqIAFBAXRqKQMAEAULIypFIAJFIxgjI09xcQ0BCyAHRAAAAAAAAPA/oCEHDAILCwtBACQkIAIEQEEAJBgLC+wCAgR+AX8gASAAayIGQQhJBEAgACkDAEIBIAZBA3StIgOGQgF9gyECIAZBBE0EfkIiIQMgAiAGQQFrrUIghoQFIAILQgEgA4ZCAX0iAiM4g4UiBCAEIANCAYgiBIiFIQUgBkEHRgR/QYABBSAGQQZGBH9BoAEFQcABQeABIAZBBUYbCwsgBUK5y5Pn0e2RrL9/fiACgyIFIAUgBIiFQuujxJmxt5LolH9+IAKDIgIgAiAEiIUiAiADQgV9iKdqJBQFIzggASAAa62FIQIDQCAAQQhqIgYgAU0EQCACIAApAwCFIgIgAkIeiIVCucuT59Htkay/f34iAiACQhuIhULro8SZsbeS6JR/fiICIAJCH4iFIQIgBiEADAELCyAAIAFJBEAgAiABQQhrKQMAhSICIAJCHoiFQrnLk+fR7ZGsv39+IgIgAkIbiIVC66PEmbG3kuiUf34iAiACQh+IhSECCyACQjmIpyQUCyACC4MDAQR/IzVEAAAAAAAAAABhQQAjGRsEQCMMIACgRAAAAAAAAPA/oCQ1C0EAJBlBACQRA0AgA0GAAkkEQCADQQJ0IgRBgDhqKAIAIQEDQCABBEAgASgCACABIwI2AgAgASQCIwFBAWokASMDQYAQayQDIQEMAQsLIARBgChqKAIABEAgBEGAIGooAgAhAQNAIAEEQCABKAIAIAEjAjYCACABJAIjAUEBaiQBIwNBgBBrJAMhAQwBCwsLIARBgDhqQQA2AgAgBEGAQGtBADYCACAEQYAoakEANgIAIARBgDBqQQA2AgAgBEEBdEGA2ABqQgA3AwAgA0EBaiEDDAELCyMWIQEDQCABBEAgASgCACABIwI2AgAgASQCIwFBAWokASMDQYAQayQDIQEMAQsLQQAkFkEAJCEjCCQdIwwgAKAkDCMIQQFqJAgjCCQdQQAQDEEAJBgjI0EARyQrIwxEAAAAAAAA8D+gJDEjMSQXQQAkE0QAAAAAAAAAACQfQQAkNCM9JBoLogECAnwCfyMDIxpJIx9EAAAAAAAAAABicgR/QQEFAn9BAEEBIzxEAAAAAAAAAABhIzQbDQAaQQAjM7hEAAAAAAAAIECiIwO4IgIjPKOkRAAAAAAAAOg/oiIBIAJlDQAaIAH8AyQaQQELCwRADwsjNAR/IxojGiIDIz4iBCADIARJG2sFQQALEBcEf0EBBSMZBH8gABAZBUEACwtFBEAgACQfCwvDAQEDf0EBJDQDQCABQYACSSMDIABPcQRAIz9BARAORQRAQQAPCyM/QQFqQf8BcSQ/IAFBAWohAQwBCwsgAUGAAkYEQBATQYAwQQBBgAj8CwAjFiEAA0AgAARAIAAoAgAgACMCNgIAIAAkAiMBQQFqJAEjA0GAEGskAyEADAELC0EAJBZBACQhIwgkHSMZEAwjGiICIwMjPiIAIwMjAyIBIz0iAyABIANJG2tBAXYiASAAIAFLG2oiACAAIAJJGyQaC0EBC9ADAgN+BH8jKwRAIxQhBSMMIAGgIQECQANAIxcgAWMEQEH/ARAKBH8gASMXoUQAAAAAAOBvQKT8AxAKBUEAC0UNAiMXIAEjF6FEAAAAAADgb0CkoCQXDAELCyABRAAAAAAAAPA/oCQXIAUQCgR/IAVB/wFHBH9BAQVBABAKCwVBAAshBgsFQQEhBgsgBkUEQEEADwsjFEECdCIGQQF0QYDYAGopAwAiA0IDiKdB/w9xQQhrQfAPSwRAIxQiBUECdCIIQYBAaygCAEEBdiEHAkAgCEGAKGooAgBBgIAIIAcgB0GAgAhJG0sEfyAFQQEQDgVBAQtFDQAQByIFRQ0AIAhBgChqKAIABEAgA0IBfUIDiKdBgHBxIAU2AgAFIAhBgCBqIAU2AgALIAVBCGqtQgOGIQILIAIiA1AEQEEADwsLIANCA4inIgUxAABCASADQgeDIgSGQgF9gyECIAUgAiAAQgECf0E5IxQiBUGAAUkNABpBMyAFQaABSQ0AGkErIAVBwAFJDQAaQSNBHSAFQeABSRsLrSIAhkIBfYMgBIaENwMAIAZBAXRBgNgAaiAAIAN8NwMAIAZBgChqIgUgBSgCAEEBajYCACMTQQFqJBNBAQvYAwIJfwJ+IwwgAKAkNUEAEBdFBEBBAA8LA0AgBUGAAkkEQAJ/QQAgBUECdCIGQYBAaygCACICRQ0AGkF/An8gAq0Cf0E5IAVBgAFJDQAaQTMgBUGgAUkNABpBKyAFQcABSQ0AGkEjQR0gBUHgAUkbCyIJQSAgAmdrIgFrQQAgASAJSRtBA2qtfkIGiEIBfEL/AYCnQQFqIQgDQCMBIAhJBEACQCMKIgRBgBBqIgM/AEEQdCIBSwRAQQAhB0EQIAMgAWtB//8DakEQdiIBIAFBEEkbQABBAEgEfyABQABBAEgFQQALDQELIAMkCkEBIQcLQQAgB0UNAhogBCMCNgIAIAQkAiMBQQFqJAEMAQsLQQELRQ0AGiMIIAZBgNAAaigCAEatIQogBkGAyABqKAIAIAZBgDhqKAIAJAZBACQArSQyQn8kJiACJCcgCUEgIAJnayIBa0EAIAEgCUkbJC4jLhASIQRBACEBIAIhAwNAIAMEQBALIgsgCoOnBEAgC0IBiBAJIAFBAWohAQsgA0EBayEDDAELCyAGIAQQECAGQYBAayABNgIAIAIgAWsLIgFBAEgEQEEADwsjEyABayQTIAVBAWohBQwBCwtBACQZQQAkEUEAEAxBAQsqAQF/A0AgAEGAAkkEQCAAQQAQDkUEQEEADwsgAEEBaiEADAELCxATQQELHgAjESABQSAgAGdrIgBrQQAgACABSRtqJC4jLhASC/QCAgV+BX8jEa0hAyAAQYDQAGooAgBBAmohCyAAQYBAaygCACAAQYDIAGooAgAgAEGAOGooAgAkBkEAJACtJDJCfyQmJCcjCUEIaiQoIyghACMFIQgDQCAIIwlJBEAgACAIKQMAIgVCAX03AwAgACAFQgBSQQN0aiEAIAhBCGohCAwBCwsgACEHIyghCEEAIQADQCAARQRAQn8QCyIEIAOIIARCf1EbIQILIAcgCEsEfiAIKQMABUJ/CyIFIAIgAiAFVhsiBkJ/UQRAIAoPCyACIAVRBEAgCkEBaiEKIANQIgBFBEAgBEIBg6chAAsjBSMOrSAFIyyIIy2GfkIgiKdBA3RqIQkDQCAJKQMAIAVCAXxSBEAgCUEIaiEJDAELCyMQRQRAIw9BACMJQQhqIwVrQQF2/AsAC0EBJBAjDyAJIwVrQQF2aiALQQEgABs2AgALIAhBCGogCCAFIAZRGyEIIAIgBlIhACABBEAgBhAJCwwACwALDgBBgMDEACQKQYAIJBILKQAjEiAANgIAIxIgATcDCCMSQRBqJBIjO0IBIABBP3GthoQkO0EBJDoLMwAgAEEARyIAJEggASRBIAIkSSADQQBHIgMkSiAEQQBHJEIgACREIAEkRSACJEYgAyRHC88NAhd/BHsjQgRAIAIQFgsgAUGAgARqIgxBADoAACNBIRMjSSNBayEUI0ohFSNCIRD9DCIiIiIiIiIiIiIiIiIiIiL9DAoKCgoKCgoKCgoKCgoKCgojSCIJGyEeIAQgBXIiAUEIcUUhFiABQYCAAXFFIRdBAEF/IAMbIRggAEGAgARqIQADQCAAIAxJBEACQCAAQQFqIAAgCQR/IAAtAABBIkYFIAkLIggbIhkhAUEAIQ1BACELQQAhBgNAIAH9AAQAIh/9DCAgICAgICAgICAgICAgICD9JiAf/Qx7e3t7e3t7e3t7e3t7e3t7/Sf9UCAfIB79IyAf/Qw7Ozs7Ozs7Ozs7Ozs7Ozs7/SMgH/0MLCwsLCwsLCwsLCwsLCwsLP0j/VD9UP1Q/WQgAf0ABBAiHf0MICAgICAgICAgICAgICAgIP0mIB39DHt7e3t7e3t7e3t7e3t7e3v9J/1QIB0gHv0jIB39DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyAd/QwsLCwsLCwsLCwsLCwsLCws/SP9UP1Q/VD9ZEEQdHIiGkEBayAaQX9zcSIbIB/9ZCAd/WRBEHRycSIcBEAgDSAcciENIAsgH/0MwMDAwMDAwMDAwMDAwMDAwP0l/WQgHf0MwMDAwMDAwMDAwMDAwMDAwP0l/WRBEHRyIBtxaWohCyAf/Qzu7u7u7u7u7u7u7u7u7u7u/XMgH/0M2NjY2NjY2NjY2NjY2NjY2P1xIiD9DAsLCwsLCwsLCwsLCwsLCwv9dyAg/SP9UCAf/QzCwsLCwsLCwsLCwsLCwsLC/SP9UCAd/Qzu7u7u7u7u7u7u7u7u7u7u/XMgHf0M2NjY2NjY2NjY2NjY2NjY2P1xIiD9DAsLCwsLCwsLCwsLCwsLCwv9dyAg/SP9UCAd/QzCwsLCwsLCwsLCwsLCwsLC/SP9UP1Q/VMEQCAG/QyIBCKBAAAAAEAAAEBAAAAQIB/9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAAAAAAAAAAAAAAgQB+AIB9BBP1t/Q79Tv0M5+Jo6GBgICAgICSwcPAgcCAB/QAEASIf/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAAAAAAAABj5KwQAAAAACAfQQT9bf0O/U79Tv0MAAAAAAAAAAAAAAAAAAAAAP0k/WT9DIgEIoEAAAAAQAAAQEAAABAgHf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAAAAAAAAAAAAAACBAH4AgHUEE/W39Dv1O/Qzn4mjoYGAgICAgJLBw8CBwIAH9AAQRIh39DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAAAAAAAAGPkrBAAAAAAIB1BBP1t/Q79Tv1O/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZEEQdHIgG3FyIQYLCyAaRQRAIAFBIGohAQwBCwsgASAaaGoiAUEBaiABIAgbIhotAABBDUYhGyAGIA0gGHFyIQYgASAZayIcIAtrIgsgE2sgFE1BACAcQeQATUEAIBogG2oiGi0AAEEKRiAMIBpLcQR/IAgEfyAXBH8gAS0AAEEiRgVBAAsFQQELBUEACxsbBH8gBiABQQJrLwEAIgZBruAARiAGQQh2QSBGciAZLQAAIgZBMGtBCkkgGS0AAUEwa0EKT3EgBkE9RiAGQSdNcnJycgVBAQsEf0EABSAVBH8gGSABEAEFQQELCwRAIAtBA3RBQGsiACAAKwMARAAAAAAAAPA/oDkDACAQBEAgGSABIAIgCrigEA8LIA0gDnIhDiAIIBFqIREgDyAbaiEPIApBAWohCiAaQQFqIQAMAwsgFgR/IAAtAABBCkYFQQALBEAgACEBA0AgASAMSQR/IAEtAABBCkYFQQALBEAgAUEBaiEBDAELCyASIAEgAGsiAGohEiAAIApqIQogASEADAMLIAAgDCADECEhASM2RSABIARxcg0AIAEgBXEEQCAHQYAERg0BIAdBA3RBgKDEAGoiACAKNgIAIAAgATYCBCAHQQFqIQcLIAEhAANAIAAEQCAAaEECdEGAHGoiBiAGKAIAQQFqNgIAIAAgAEEBa3EhAAwBCwsgAUE/cUUEQCM3QQN0QUBrIgAgACsDAEQAAAAAAADwP6A5AwAgEARAIxsjICACIAq4oBAPCwsgDiMgIxtrIzdrciEOIA8jQGohDyAKQQFqIQojNiEADAILCwtBuBxBuBwoAgAgEWo2AgBBjBxBjBwoAgAgEmo2AgBBACAKuDkDAEEIIA+4OQMAQRBEAAAAAAAA8D9EAAAAAAAAAAAgDhs5AwBBGCAHuDkDACAAQYCABGsLjgUBBH8gASEDIAAhASADAn8DQCABIANJBEAgAf0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgUEQCABIAVoaiIBIAMgASADSRsMAwsgAUEQaiEBDAELCyADCyIBRgRAQQAkNkEADwsgAUEBaiQ2IAAgAUkEfyABQQFrLQAAQQ1GBUEACyRAIAFBAWsgASNAGyEDIAAkGyAAJCBBACQ3IAIEQEEBIQQFIAAhAgJAA0AgAiADSQRAIAItAAAhBSACQQFqIQIgBUGAAUkiAQ0BIAVBwgFJIAVB9AFLcg0CAn9BASABDQAaQQIgBUHgAUkNABpBA0EEIAVB8AFJGwsiBiACakEBayADSw0CIAVB4AFGBH9BoAEFQZABQYABIAVB8AFGGwsgAi0AACIBSwR/QQEFIAVB7QFGBH9BnwEFQY8BQb8BIAVB9AFGGwsgAUkLDQIgAkEBaiEBA0AgASACIAZqQQFrSQRAIAEtAABBwAFxQYABRw0EIAFBAWohAQwBCwsgAiAGQQFraiECDAELC0EBIQQLCyAERQRAQQEPCyAAIANGBEBBCA8LI0RFBEAgACADQQAQDQ8LIAAtAABBIkYEQEEAIQIgAEEBaiIAIQEDQAJAA0AgASADSQR/IAEtAABBIkcFQQALBEAgAUEBaiEBDAELC0ECIQQgASADRg0AIAFBAWogA0YEQCAAIAEgAhANQYCAAXIhBAwBC0EEQQIgAS0AASICQSxGGyEEIAJBIkcNAEEBIQIgAUECaiEBDAELCyAEDwtBACECIAAhAQJ/A0AgASADSQRAQQQgAS0AACIEQSxGDQIaQYDAACACIARBIkYbIQIgAUEBaiEBDAELCyAAIANBABANIAJyCwsEACMDCw0AQYAQIABBgBBqEBQLDgAgAK0gAa1CIIaEJDgLBgAgACQ8C4MBACAAJDMgASQ9IAIkPiABJBogBEEARyIAJBkgACQRIAMkI0EUQQAgBBskKkEBIAQjIxtBAEckKwJAIwoiAD8AQRB0IgFLBEBBACECQRAgACABa0H//wNqQRB2IgEgAUEQSRtAAEEASAR/IAFAAEEASAVBAAsNAQsgACQKQQEhAgsgAgsEABAaC6oBAQN/QQAjHzkDAEEIIzU5AwAjH0QAAAAAAAAAAGFBACMZGwRAEAciAgR/Ix0jDCAAoCQMIwhBAWokCCMIJB0kHSACIww5AwgDQCABQYAISQRAIAJBEGogAWogAUGAMGooAgAgAUGAKGooAgBqNgIAIAFBBGohAQwBCwsjFgRAIyEgAjYCAAUgAiQWCyACJCFBAQVBAAsEf0EBBSAAEBVBAAsPCxAaIAAQFQsTACABEBZBgBAgAEGAEGogARAPC+UGAgN+DH8gAEGAMGooAgAhCCAAQYAgaigCACIJJAQgCUEQaiQHQgAkHEIAJBUgCCQwIAgkCyAJQQhqrUIDhiECIxYhCiMdIQcgAEGAKGooAgAhDANAIAwEQANAIAoEfyAIIApBEGogAGooAgBPBUEACwRAIAYEQCAHIAYQAAsgBiAOaiEOQQAhBiAHQQFqIQcgCigCACEKDAELC0IBIAGtIgSGQgF9IAJCA4inKQMAIAJCB4OIgyEDIAIgBHwiAkIDiKdB/w9xQQhrQfAPSwRAIAJCAX1CA4inQYBwcSgCACIFBEAgBUEIaq1CA4YhAgsLQQAhDSMFIw6tIAMjLIgjLYZ+QiCIp0EDdGohBQNAIAUpAwAgA0IBfFIEQCAFQQhqIQUMAQsLIxAEfyMPIAUjBWtBAXZqKAIABUEACyIPIAdBAmpGBEBBASENIAZBAWohBgUgDwRAQQIhDSALQQFqIQsgAEGAiAFqIhAoAgAiD0EURwRAIA9BC3RBgJgBaiAAQQF0aiADNwMAIBAgD0EBajYCAAsLIxBFBEAjD0EAIwlBCGojBWtBAXb8CwALQQEkECMPIAUjBWtBAXZqIAdBAmo2AgALIxwgDa0jFYaEJBwjFUICfCQVIzBBAWokMCMVQsAAUQRAIwcjBEGAEGpGBEAjBCMHIwRrQRBrQQN2QQV0IgU2AgQjBCMLNgIIIwsgBWokCyMEKAIAJAQjBEEQaiQHCyMHIxw3AwAjB0EIaiQHQgAkHEIAJBULIAxBAWshDCAIQQFqIQgMAQsLIxVCAFIEQCMHIwRBgBBqRgRAIwQjByMEa0EQa0EDdkEFdCIBNgIEIwQjCzYCCCMLIAFqJAsjBCgCACQEIwRBEGokBwsjByMcNwMAIwdBCGokB0IAJBxCACQVCyAAIQUjBCMHIwRrQRBrQQN2QQV0IgA2AgQjBCMLNgIIIwsgAGokCyMEIzAjBCgCCGs2AgQjBCgCACEAA0AgAARAIAAoAgAgACMCNgIAIAAkAiMBQQFqJAEjA0GAEGskAyEADAELCyMEQQA2AgAgBUGA8ABqKAIAIgAEQCAAIAk2AgAFIAVBgOgAaiAJNgIACyAFQYDwAGojBDYCACAGBEAgByAGEAALIAsEQCALEAQLIyQgBiAOaiALamokJAv5BAIDfgV/IyEEfyMhQRBqIABqKAIABUEACyIIIABBgDBqKAIAIgdLBH8gCCAHayIIIABBgChqKAIAIgcgByAISxsFQQALIQogA0UiBwRAIApFIQcLIAMgB3JFBEAgAEGAIGooAgBBCGqtQgOGIQQgAEGAKGooAgAhCUEAIQMDQCADIAlJBEAgAyAKTwRAIwUjDq1CASABrYZCAX0gBEIDiKcpAwAgBEIHg4iDIgUjLIgjLYZ+QiCIp0EDdGohCwNAIAspAwAgBUIBfFIEQCALQQhqIQsMAQsLIxBFBEAjD0EAIwlBCGojBWtBAXb8CwALQQEkECMPIAsjBWtBAXZqIwhBAmo2AgALIAQgAa18IgRCA4inQf8PcUEIa0HwD0sEQCAEQgF9QgOIp0GAcHEoAgAiCARAIAhBCGqtQgOGIQQLCyADQQFqIQMMAQsLCyMIQQJqIQgjCUEIaiQoIyghCyMFIQMDQCADIwlJBEAgAykDACEEIAsgBwR/IAcFIxAEfyMPIAMjBWtBAXZqKAIABUEACyAIRgtBAEetIARCAX1CAYaENwMAIAsgBEIAUkEDdGohCyADQQhqIQMMAQsLIwggAEGA0ABqKAIARq0hBSACIAEQGyEDIABBgEBrKAIAIABBgMgAaigCACAAQYA4aigCACQGQQAkAK0kMkJ/JCYkJyMoIQFCACEEQQAhAgNAIAJFBEAQCyEECyABIAtJBH4gASkDAAVCfwsiBiAEg0J/UgRAIARCAYggBkIBiFQEQCAEQn6DIAQgBYOEEAlBACECDAIFIARCAYggBkIBiFIhAiAGEAkgAUEIaiEBDAILAAsLIAAgAxAQC+AIAgN+Cn8gAEECdCIHQYAoaigCACIJRQRAQQAPCyAHQYBAaygCACILIAlqIQoCf0E5IABBgAFJDQAaQTMgAEGgAUkNABpBKyAAQcABSQ0AGkEjQR0gAEHgAUkbCyEIIAkgCUEBdmogCUECdmpBCGokDgJ/QQEjDiAJQQF0akECakEDdCIGIw4gCWpBAmpBAnRqIgAjL00NABoCQCMKIgwgACMvQQF0IgUgACAFSxtB/w9qQYBwcSINaiIFPwBBEHQiDksEQEEAIQBBECAFIA5rQf//A2pBEHYiDiAOQRBJG0AAQQBIBH8gDkAAQQBIBUEACw0BCyAFJApBASEAC0EAIABFDQAaIwUhBQNAIAUjBSMvakkEQCAFIwI2AgAgBSQCIwFBAWokASAFQYAQaiEFDAELCyAMJAUgDSQvQQELBH8jBSAGaiQPQQAkECAIQSBrrUIAIAhBIEsbJCxCICAIrX1CACAIQSBNGyQtIwUjDkEDdGokCSMFQQAjDkEBakEDdPwLAEEBBUEAC0UEQEF/DwsgAQR/An8gCq0gCCMRaiIAQSAgCmdrIgVrQQAgACAFSxtBA2qtfkIGiEIBfEL/AYCnQQFqIQUDQCMBIAVJBEACQCMKIgZBgBBqIgw/AEEQdCINSwRAQQAhAEEQIAwgDWtB//8DakEQdiINIA1BEEkbQABBAEgEfyANQABBAEgFQQALDQELIAwkCkEBIQALQQAgAEUNAhogBiMCNgIAIAYkAiMBQQFqJAEMAQsLQQELBUEBC0UEQEF/DwtBACEAIAdBgCBqKAIAQQhqrUIDhiEEIAdBgChqKAIAIQUDQCAFBEAgAEEBaiEMIwUjDq1CASAIrYZCAX0gBEIDiKcpAwAgBEIHg4iDIgIjLIgjLYZ+QiCIp0EDdGohBiACQgF8IQMgBikDACECA0AgAkIBfSADQgF9VARAIAZBCGoiBikDACECDAELCyAAIAwgAiADUQR/QQAFA0AgAkIAUgRAIAYgAzcDACACIQMgBkEIaiIGKQMAIQIMAQsLIAYgAzcDACAGIwlGBEAjCUEIaiQJIwlCADcDAAtBAQsbIQAgBCAIrXwiBEIDiKdB/w9xQQhrQfAPSwRAIARCAX1CA4inQYBwcSgCACIGBEAgBkEIaq1CA4YhBAsLIAVBAWshBQwBCwsjEUEBIAEbBEAgCwR/IAdBABAcIABqBSAACyEFBSAKIAgQGyEGIAdBARAcIABqIQUgByAGEBALIAVBAEciAARAQQEjKyMRGyEACyAABEAgByAIECoFIAUEQCMIIAUQAAsLIxFBACABGwRAIAcgCCAKIAAQKwsgB0GAQGsgCiAFazYCACAARQRAIAdBgCBqKAIAIQEDQCABBEAgASgCACABIwI2AgAgASQCIwFBAWokASMDQYAQayQDIQEMAQsLCyAHQQF0QYDYAGpCADcDACAHQYAoakEANgIAIAdBgDBqIgAgCSAAKAIAajYCACAFCw==';

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
        const { share } = this.#options;
        return new KernelRows({ exports, memory, scan, findings: this.#findings, share, search });
    }
}
/** Reads one text. */
class KernelRows {
    #reading;
    constructor(reading) {
        this.#reading = reading;
    }
    read(chunk, from, ledger) {
        const { exports, scan, share } = this.#reading;
        exports.setShare(share());
        return scan.read(chunk, from, ledger);
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
