/** What an `errcode` of WeChat means, and what to do about it. */
export interface WechatCode {
  /** In one clause, without a full stop. */
  readonly meaning: string
  /** Whether another attempt may pass. */
  readonly retryable: boolean
  /** One sentence. */
  readonly hint: string
}

const LATER_HINT = 'Run it again later; if it lasts, ask the support of WeChat, with the code.'
const OWN_FAULT_HINT =
  'Check that `service-url` leaves requests as they are; otherwise report this as a fault of this program, with the code.'
const TOKEN_HINT =
  'Give a fresh `access-token` of the mini-program, or `app-id` and `app-secret`, so that the action fetches one itself.'
const APP_HINT = 'Check `app-id` and `app-secret` against the WeChat console of the mini-program.'

/**
 * The codes of uploadFile (WeChat Cloud Base, HTTP API), and those with which getStableAccessToken
 * refuses (WeChat, global error codes).
 */
const CODES: ReadonlyMap<number, WechatCode> = new Map([
  [-1, passing('a system error')],
  [-1000, passing('a system error')],
  [
    40001,
    refusal(
      'the access token or the AppSecret is not valid',
      `Check \`app-secret\`. ${TOKEN_HINT}`,
    ),
  ],
  [40002, refusal('the grant type is not valid', OWN_FAULT_HINT)],
  [40013, refusal('the AppID is not valid', APP_HINT)],
  [40014, refusal('the access token is not valid', TOKEN_HINT)],
  [
    40097,
    refusal(
      'a parameter is not valid',
      'Check `env` (the id of the Cloud Base environment, not its display name) and `path`.',
    ),
  ],
  [40101, refusal('a parameter is missing', OWN_FAULT_HINT)],
  [40125, refusal('the AppSecret is not valid', APP_HINT)],
  [
    40164,
    refusal(
      "this machine's IP address is not on the list of the mini-program",
      'Add it to the IP list in the WeChat console, or run on a machine with a fixed address.',
    ),
  ],
  [41001, refusal('the access token is missing', TOKEN_HINT)],
  [41002, refusal('the AppID is missing', APP_HINT)],
  [41004, refusal('the AppSecret is missing', APP_HINT)],
  [42001, refusal('the access token has expired', TOKEN_HINT)],
  [43002, refusal('the HTTP method is wrong', OWN_FAULT_HINT)],
  [44002, refusal('the body of the request is empty', OWN_FAULT_HINT)],
  [45009, refusal("the day's quota of calls is used up", 'Run it again tomorrow.')],
  [45011, refusal("the minute's quota of calls is used up", 'Run it again in a few minutes.')],
  [47001, refusal('the body of the request is malformed', OWN_FAULT_HINT)],
  [
    85088,
    refusal(
      'Cloud Base is not enabled for this app',
      'Enable Cloud Base in the WeChat console, and check that the credentials are those of the mini-program that has `env`.',
    ),
  ],
])

/** Refusals after which a new access token may help. */
const STALE_TOKEN_CODES: ReadonlySet<number | null> = new Set([40001, 40014, 42001])

/** What is known of `code`; a code that is not documented is a refusal. */
export function lookUpWechatCode(code: number): WechatCode {
  return (
    CODES.get(code) ??
    refusal(
      'an error code that this program does not know',
      "Check `env`, and look the code up in WeChat's and Cloud Base's error codes.",
    )
  )
}

/** Whether an `errcode` of a request that was made with an access token says that it is stale. */
export function isStaleTokenCode(code: number | null): boolean {
  return STALE_TOKEN_CODES.has(code)
}

function refusal(meaning: string, hint: string): WechatCode {
  return { meaning, retryable: false, hint }
}

function passing(meaning: string): WechatCode {
  return { meaning, retryable: true, hint: LATER_HINT }
}
