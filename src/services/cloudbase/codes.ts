import { type Text, text } from '../../messages/services.js'

/** What an `errcode` of WeChat means, and what to do about it. */
export interface WechatCode {
  /** In one clause, without a full stop. */
  readonly meaning: Text
  /** Whether another attempt may pass. */
  readonly retryable: boolean
  /** One sentence. */
  readonly hint: Text
}

const OWN_FAULT = text('cloudbase.hint.own-fault')
const TOKEN = text('cloudbase.hint.token')
const APP = text('cloudbase.hint.app')

/**
 * The codes of uploadFile (WeChat Cloud Base, HTTP API), and those with which getStableAccessToken
 * refuses (WeChat, global error codes).
 */
const CODES: ReadonlyMap<number, WechatCode> = new Map([
  [-1, passing(text('cloudbase.code.system'))],
  [-1000, passing(text('cloudbase.code.system'))],
  [40001, refusal(text('cloudbase.code.credential'), text('cloudbase.hint.credential'))],
  [40002, refusal(text('cloudbase.code.grant'), OWN_FAULT)],
  [40013, refusal(text('cloudbase.code.app-id'), APP)],
  [40014, refusal(text('cloudbase.code.token'), TOKEN)],
  [40097, refusal(text('cloudbase.code.parameter'), text('cloudbase.hint.parameter'))],
  [40101, refusal(text('cloudbase.code.no-parameter'), OWN_FAULT)],
  [40125, refusal(text('cloudbase.code.app-secret'), APP)],
  [40164, refusal(text('cloudbase.code.address'), text('cloudbase.hint.address'))],
  [41001, refusal(text('cloudbase.code.no-token'), TOKEN)],
  [41002, refusal(text('cloudbase.code.no-app-id'), APP)],
  [41004, refusal(text('cloudbase.code.no-app-secret'), APP)],
  [42001, refusal(text('cloudbase.code.expired'), TOKEN)],
  [43002, refusal(text('cloudbase.code.method'), OWN_FAULT)],
  [44002, refusal(text('cloudbase.code.empty'), OWN_FAULT)],
  [45009, refusal(text('cloudbase.code.day-quota'), text('cloudbase.hint.tomorrow'))],
  [45011, refusal(text('cloudbase.code.minute-quota'), text('cloudbase.hint.minutes'))],
  [47001, refusal(text('cloudbase.code.malformed'), OWN_FAULT)],
  [85088, refusal(text('cloudbase.code.not-enabled'), text('cloudbase.hint.enable'))],
])

/** Refusals after which a new access token may help. */
const STALE_TOKEN_CODES: ReadonlySet<number | null> = new Set([40001, 40014, 42001])

/** What is known of `code`; a code that is not documented is a refusal. */
export function lookUpWechatCode(code: number): WechatCode {
  return CODES.get(code) ?? refusal(text('cloudbase.code.unknown'), text('cloudbase.hint.unknown'))
}

/** Whether an `errcode` of a request that was made with an access token says that it is stale. */
export function isStaleTokenCode(code: number | null): boolean {
  return STALE_TOKEN_CODES.has(code)
}

function refusal(meaning: Text, hint: Text): WechatCode {
  return { meaning, retryable: false, hint }
}

function passing(meaning: Text): WechatCode {
  return { meaning, retryable: true, hint: text('cloudbase.hint.later') }
}
