import { createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { type Refusal, TPNS_CODES } from './answers.js'
import type { Settings } from './options.js'

/** Whether a request is signed, or was meant to be. */
export function isSigned(headers: IncomingHttpHeaders): boolean {
  return headers['sign'] !== undefined || headers['timestamp'] !== undefined
}

/**
 * Why a signed request is refused, or null when it is signed by the application of this emulator
 * (Signature Authentication, 1024/34213): `Sign` is the Base64 of the lowercase hexadecimal
 * HMAC-SHA256 of `TimeStamp`, `AccessId` and the body.
 *
 * @param body null for one that can't be signed
 */
export function refuseSignature(
  headers: IncomingHttpHeaders,
  body: string | null,
  settings: Settings,
): Refusal | null {
  const [accessId, timeStamp, sign] = ['accessid', 'timestamp', 'sign'].map((name) => headers[name])
  if (typeof accessId !== 'string' || typeof timeStamp !== 'string' || typeof sign !== 'string') {
    return unauthenticated('AccessId, TimeStamp and Sign go together')
  }
  if (accessId !== settings.accessId) {
    const message = `no application of ${settings.region} has this AccessID`
    return { code: TPNS_CODES.unknownAccessId, message }
  }
  if (body === null || sign !== expected(timeStamp + accessId + body, settings.secretKey)) {
    return unauthenticated('the Sign is wrong')
  }
  return refuseTime(timeStamp, settings)
}

function expected(text: string, secretKey: string): string {
  const hash = createHmac('sha256', secretKey).update(text, 'utf8').digest('hex')
  return Buffer.from(hash, 'latin1').toString('base64')
}

/** The documents don't say how far a clock may be off; tests choose. */
function refuseTime(timeStamp: string, { clock, clockSkewMs }: Settings): Refusal | null {
  if (!/^\d{10}$/.test(timeStamp)) return unauthenticated('the TimeStamp is no time in seconds')
  const skew = Math.abs(Number(timeStamp) * 1_000 - clock())
  return skew <= clockSkewMs ? null : unauthenticated('the TimeStamp is too far off')
}

function unauthenticated(message: string): Refusal {
  return { code: TPNS_CODES.unauthenticated, message }
}
