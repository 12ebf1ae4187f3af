import { createHmac } from 'node:crypto'
import { type Text, text } from '../../messages/services.js'
import { basicAuthorization, type Credentials } from './credentials.js'

/** How a request says in whose name it is made. */
export type Auth = 'basic' | 'signature'

/** Every way to say it; the first is the default. */
export const AUTHS = ['basic', 'signature'] as const satisfies readonly Auth[]

/** What is known of a request that is to be authenticated. */
export interface ToAuthenticate {
  readonly auth: Auth
  /** The whole body, byte for byte as it is sent. */
  readonly body: Buffer
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** Headers that say in whose name a request is made, and what in them must not be shown. */
export interface AuthHeaders {
  readonly headers: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
}

/** Less is what a line and a busy service take. */
const NOTABLE_SKEW_SECONDS = 30

/**
 * `Sign` of a request (Signature Authentication, 1024/34213): Base64 of the lowercase hexadecimal
 * HMAC-SHA256 of time, AccessID and body, one after the other, with the SecretKey as key.
 *
 * @param timeStamp seconds since the epoch, in digits
 */
export function sign(credentials: Credentials, timeStamp: string, body: Buffer): string {
  const { accessId, secretKey } = credentials
  const hash = createHmac('sha256', secretKey).update(timeStamp).update(accessId).update(body)
  return Buffer.from(hash.digest('hex')).toString('base64')
}

/**
 * The headers that authenticate one attempt. A signature is made anew for each: its time is that of
 * the attempt, and the SecretKey is not in it.
 */
export function authHeaders(
  credentials: Credentials,
  { auth, body, now }: ToAuthenticate,
): AuthHeaders {
  if (auth === 'basic') {
    return { headers: { Authorization: basicAuthorization(credentials) }, secrets: [] }
  }
  const timeStamp = String(Math.floor(now / 1000))
  const signature = sign(credentials, timeStamp, body)
  return {
    headers: { AccessId: credentials.accessId, TimeStamp: timeStamp, Sign: signature },
    secrets: [signature],
  }
}

/**
 * What to do about a signature that was refused: this machine's clock may be the cause.
 *
 * @param date `Date` of the answer
 * @param now milliseconds since the epoch, by this machine
 */
export function signatureHint(date: string | undefined, now: number): Text {
  const skew = Math.round((now - Date.parse(date ?? '')) / 1000)
  const isNotable = Math.abs(skew) >= NOTABLE_SKEW_SECONDS
  return text('tpns.signature.hint', { skewSeconds: isNotable ? skew : null })
}
