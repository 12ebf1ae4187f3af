export const id = 395;
export const ids = [395];
export const modules = {

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lZ: () => (/* binding */ ActionError),
  jL: () => (/* binding */ FileChangedError),
  dz: () => (/* binding */ InputError),
  Dr: () => (/* binding */ NetworkError),
  JP: () => (/* binding */ PackageError),
  _7: () => (/* binding */ ServiceError),
  Ko: () => (/* binding */ StoppedError),
  rk: () => (/* binding */ UnknownOutcomeError)
});

;// CONCATENATED MODULE: ./lib/messages/en/general.js
/** Texts that have no place of their own. */
const GENERAL = {
    'general.stopped': ({ signal }) => `Stopped by ${signal}.`,
    /** Sentences, one after the other. */
    'general.sentences': ({ texts }, say) => texts.map(say).join(' '),
};

;// CONCATENATED MODULE: ./lib/messages/en/index.js

/** The English catalogue, which all others follow. */
const EN = { ...GENERAL };

;// CONCATENATED MODULE: ./lib/messages/speak.js

/** Languages that are spoken; the first is the one to fall back to. */
const LANGUAGES = (/* unused pure expression or super */ null && (['en', 'zh-CN']));
const ENGLISH = EN;
/** Puts texts into English. */
const sayEnglish = speaker(EN);
/**
 * What puts texts into words of a language. A text that its catalogue lacks is said in English. The
 * catalogue is loaded only here, since most runs need no other than the English one.
 */
async function speakerOf(language) {
    if (language === 'en')
        return sayEnglish;
    const { ZH_CN } = await __webpack_require__.e(/* import() */ 72).then(__webpack_require__.bind(__webpack_require__, 2072));
    return speaker(ZH_CN);
}
function speaker(texts) {
    const say = (text) => {
        if (typeof text === 'string')
            return text;
        const entry = texts[text.key] ?? ENGLISH[text.key] ?? text.key;
        return typeof entry === 'function' ? entry(text.facts, say) : entry;
    };
    return say;
}

;// CONCATENATED MODULE: ./lib/messages/index.js



;// CONCATENATED MODULE: ./lib/errors.js

/**
 * An error that a user can act on: the message says what was wrong and where, the hint says what
 * to do. Anything else that is thrown is a bug, and only bugs show a stack trace.
 */
class ActionError extends Error {
    /** What was wrong, for whoever speaks the reader's language; `message` has it in English. */
    problem;
    /** What to do next; empty when the problem already says it. */
    advice;
    constructor(problem, options = {}) {
        super(sayEnglish(problem), options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        this.problem = problem;
        this.advice = options.hint ?? '';
    }
    /** What to do next, in English. */
    get hint() {
        return sayEnglish(this.advice);
    }
}
/** Inputs, options or environment values that can't be used; `problems` holds every one of them. */
class InputError extends ActionError {
    /** One sentence for each problem, in the order of the inputs. */
    texts;
    constructor(problems, options = {}) {
        super(problems.map(sayEnglish).join('\n'), options);
        this.texts = problems;
    }
    /** The same sentences in English. */
    get problems() {
        return this.texts.map(sayEnglish);
    }
}
/** The package has errors (or warnings under `strict`), so nothing was sent. */
class PackageError extends ActionError {
}
/** The file is no longer the one that was validated; the request was cut before its end. */
class FileChangedError extends ActionError {
}
/**
 * The service may or may not have done what was asked, and doing it twice would hurt: somebody has
 * to look before it is asked again.
 */
class UnknownOutcomeError extends ActionError {
}
/** A signal or the caller stopped the work. */
class StoppedError extends ActionError {
}
/** The connection could not be made, was lost, stalled, or can't be trusted. */
class NetworkError extends ActionError {
    /** `connect`: no byte of the request went out. `answer`: the whole request went out. */
    phase;
    /** Whether another attempt may pass. */
    retryable;
    constructor(problem, options) {
        super(problem, options);
        this.phase = options.phase;
        this.retryable = options.retryable;
    }
}
/** The service answered, and the answer is a refusal or can't be used. */
class ServiceError extends ActionError {
    /** HTTP status of the answer. */
    status;
    /** `retCode`, `ret_code` or `errcode` of the answer; null when it has none. */
    code;
    /** Whether another attempt may pass. */
    retryable;
    /** `Retry-After` in milliseconds from now; null when the answer has none. */
    retryAfterMs;
    constructor(problem, options) {
        super(problem, options);
        this.status = options.status;
        this.code = options.code;
        this.retryable = options.retryable;
        this.retryAfterMs = options.retryAfterMs ?? null;
    }
}


/***/ })

};
