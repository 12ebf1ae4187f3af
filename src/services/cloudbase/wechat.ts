import { isRedirect } from '../../net/answer.js'
import { type Advice, AnswerErrors } from '../../net/answer-errors.js'
import { integerDigits, type JsonFields, parseJsonFields } from '../../net/json-fields.js'
import { sendRequest } from '../../net/request.js'
import type { Scrubber } from '../../safety/secrets.js'
import { resolvePath } from '../../safety/service-url.js'
import { lookUpWechatCode } from './codes.js'

/** What the requests of one upload have in common. */
export interface Connection {
  /** Base of the WeChat API. */
  readonly serviceUrl: URL
  /** Milliseconds without any progress before a request is given up. */
  readonly timeoutMs: number
  readonly signal: AbortSignal | undefined
  /** Knows every secret so far. */
  readonly scrubber: Scrubber
  /** Takes a secret that has just arrived, before it is used; also the scrubber knows it then. */
  readonly onSecret: (secret: string) => void
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/** One call of the WeChat API. */
export interface WechatCall<T> {
  /** Begins with a slash. */
  readonly path: string
  /** Goes into the query of the URL. */
  readonly accessToken?: string
  /** Sent as JSON. */
  readonly body: Readonly<Record<string, string>>
  /** What is asked for, as messages call it: `the upload link`. */
  readonly what: string
  /** Reads what was asked for out of a success; a problem is a clause about the answer. */
  readonly read: (fields: JsonFields) => { readonly value: T } | { readonly problem: string }
}

const SUCCESS = '0'

const ADVICE: Advice = {
  name: 'WeChat',
  redirect: 'Check `service-url`; the credentials go to no other host.',
  unusable: 'Check that `service-url` names the WeChat API, and what proxies stand in between.',
  statuses: {
    403: 'Check whether this machine may reach the WeChat API.',
  },
  otherStatus: 'Check that `service-url` names the WeChat API.',
  secretive: /token|authorization|q-sign/i,
}

/**
 * Calls the WeChat API. With a JSON body, an `errcode` other than 0 decides what the answer means,
 * whatever its status.
 *
 * @throws {ServiceError} for every answer that is not a success
 * @throws what `sendRequest` throws
 */
export async function callWechat<T>(call: WechatCall<T>, connection: Connection): Promise<T> {
  const { serviceUrl, timeoutMs, signal, scrubber, now } = connection
  const url = resolvePath(serviceUrl, call.path)
  // No message may show this URL; those of the HTTP client name the host alone.
  if (call.accessToken !== undefined) url.searchParams.set('access_token', call.accessToken)
  const answer = await sendRequest({
    method: 'POST',
    url,
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'User-Agent': 'upload-account-package',
    },
    body: Buffer.from(JSON.stringify(call.body)),
    timeoutMs,
    signal,
  })
  const errors = new AnswerErrors(answer, { url, scrubber, now: now() }, ADVICE)
  if (isRedirect(answer)) throw errors.status()
  const fields = answer.fault === null ? parseJsonFields(answer.body) : undefined
  const code = integerDigits(fields?.['errcode'])
  if (code !== undefined && code !== SUCCESS) {
    const said = { what: call.what, code, text: fields?.['errmsg'] }
    throw errors.refused({ ...said, ...lookUpWechatCode(Number(code)) })
  }
  if (answer.status < 200 || answer.status > 299) throw errors.status()
  if (answer.fault !== null) throw errors.unusable(`WeChat's answer ${answer.fault}`)
  if (fields === undefined) throw errors.unusable("WeChat's answer is not a JSON object")
  const result = call.read(fields)
  if ('problem' in result) throw errors.unusable(`WeChat's answer ${result.problem}`)
  return result.value
}

/** A field that is a text which holds something; undefined for anything else. */
export function textField(fields: JsonFields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
