import type { IncomingHttpHeaders } from 'node:http'
import { type Refusal, TPNS_CODES } from './answers.js'
import type { Settings } from './options.js'
import { isSigned, refuseSignature } from './signature.js'

const BASIC = /^basic +([A-Za-z0-9+/]+={0,2})$/i

/**
 * Why a JSON request is refused, or null when it comes from the application of this emulator, by
 * Basic credentials or by its signature.
 *
 * @param body null for a body that is no text
 */
export function refuseCaller(
  headers: IncomingHttpHeaders,
  body: string | null,
  settings: Settings,
): Refusal | null {
  return headers.authorization === undefined && isSigned(headers)
    ? refuseSignature(headers, body, settings)
    : refuseBasic(headers.authorization, settings)
}

/**
 * Why the `Authorization` header is refused, or null when it names the application of this
 * emulator (Basic Auth, 1024/34672). An AccessID that is not known here lives, if anywhere, at
 * another service access point: 1008035. Everything else that is wrong is 1008003.
 */
export function refuseBasic(header: string | undefined, settings: Settings): Refusal | null {
  const encoded = BASIC.exec(header ?? '')?.[1]
  const [accessId, secretKey] = split(Buffer.from(encoded ?? '', 'base64').toString('utf8'))
  if (encoded === undefined || secretKey === null) {
    return { code: TPNS_CODES.unauthenticated, message: 'no Basic credentials were given' }
  }
  if (accessId !== settings.accessId) {
    const message = `no application of ${settings.region} has this AccessID`
    return { code: TPNS_CODES.unknownAccessId, message }
  }
  if (secretKey !== settings.secretKey) {
    return { code: TPNS_CODES.unauthenticated, message: 'the SecretKey is wrong' }
  }
  return null
}

function split(credentials: string): [string, string | null] {
  const colon = credentials.indexOf(':')
  if (colon === -1) return [credentials, null]
  return [credentials.slice(0, colon), credentials.slice(colon + 1)]
}
