import { type Text, text } from '../../messages/services.js'
import {
  type JsonFields,
  readAnswer,
  readJson,
  type ServiceHints,
  sendRequest,
} from '../../net/index.js'
import { resolvePath, type Scrubber } from '../../safety/index.js'
import { lookUpWechatCode } from './codes.js'

/** What the requests of one upload have in common. */
export interface Connection {
  /** Base of the WeChat API. */
  readonly serviceUrl: URL
  /** Milliseconds without any progress before a request is given up. */
  readonly timeoutMs: number
  readonly signal: AbortSignal | undefined
  /** The run's: it gets to know every secret that arrives before that is used. */
  readonly scrubber: Scrubber
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/** What was read, or what is wrong, as a clause about the answer. */
export type Reading<T> = { readonly value: T } | { readonly problem: Text }

/** One call of the WeChat API. */
export interface WechatCall<T> {
  /** Begins with a slash. */
  readonly path: string
  /** Goes into the query of the URL. */
  readonly accessToken?: string
  /** Sent as JSON. */
  readonly body: Readonly<Record<string, string>>
  /** What is asked for, as messages call it: `the upload link`. */
  readonly what: Text
  /** Whether a success may lack the error code. */
  readonly isCodeOptional?: boolean
  /** Reads what was asked for out of an answer, which may also hold an error code. */
  readonly read: (fields: JsonFields) => Reading<T>
}

const HINTS: ServiceHints = {
  name: text('cloudbase.wechat'),
  answer: text('cloudbase.wechat-answer'),
  redirect: text('cloudbase.hint.wechat-redirect'),
  unusable: text('cloudbase.hint.wechat-unusable'),
  statuses: { 403: text('cloudbase.hint.wechat-forbidden') },
  otherStatus: text('cloudbase.hint.wechat-other'),
  secretive: /token|authorization|q-sign/i,
}

/** Most bytes of a token, a signature or an id. */
const MAX_FIELD_BYTES = 16_384

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
  return readAnswer(
    answer,
    { url, scrubber, now: now() },
    {
      hints: HINTS,
      read: ({ body }) =>
        readJson(body, {
          code: 'errcode',
          text: 'errmsg',
          isCodeOptional: call.isCodeOptional ?? false,
          what: call.what,
          lookUp: lookUpWechatCode,
          read: call.read,
        }),
    },
  )
}

/**
 * A field that is a text which holds something, no control character, no half of a character, and at
 * most 16 KiB.
 */
export function readText(fields: JsonFields, name: string): Reading<string> {
  const value = fields[name]
  if (typeof value !== 'string' || value === '') {
    return { problem: text('net.fault.no-text', { field: name }) }
  }
  if (Buffer.byteLength(value) > MAX_FIELD_BYTES) {
    const most = text('net.fault.kib', { count: MAX_FIELD_BYTES / 1024 })
    return { problem: text('net.fault.long-field', { field: name, most }) }
  }
  if (/[\p{Cc}\p{Cs}]/u.test(value)) {
    return { problem: text('cloudbase.control-character', { field: name }) }
  }
  return { value }
}
