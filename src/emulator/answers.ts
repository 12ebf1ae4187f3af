import { randomBytes } from 'node:crypto'

/** What an endpoint answers. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

/** Codes of the Push service that this emulator gives (Server-Side Error Codes, 1024/33763). */
export const TPNS_CODES = {
  ok: 0,
  unparsable: 1008001,
  missing: 1008002,
  unauthenticated: 1008003,
  invalid: 1008007,
  emptyFile: 1008012,
  unknownPush: 1008015,
  tooFast: 1008028,
  unknownAccessId: 1008035,
  noTarget: 10010005,
  illegalTime: 10010012,
} as const

/** Why a request is refused: a documented code, and a sentence for its reader. */
export interface Refusal {
  readonly code: number
  readonly message: string
}

/** A JSON answer; `text` is sent as it is, so that integers keep all their digits. */
export function jsonText(status: number, text: string): Answer {
  return { status, headers: JSON_TYPE, body: text }
}

/** A JSON answer. */
export function json(status: number, value: unknown): Answer {
  return jsonText(status, JSON.stringify(value))
}

/** A path that no service has. */
export function notFound(path: string): Answer {
  return json(404, { errMsg: `the emulator serves no ${path}` })
}

/** A method that the path does not take. */
export function wrongMethod(): Answer {
  const answer = json(405, { errMsg: 'the method must be POST' })
  return { ...answer, headers: { ...answer.headers, allow: 'POST' } }
}

/** An error of COS (Error Codes, 436/7730). */
export interface CosError {
  readonly status: number
  readonly code: string
  readonly message: string
}

/** The XML document that COS describes an error with. */
export function cosError(error: CosError, resource: string): Answer {
  const id = cosRequestId()
  const body =
    `<?xml version='1.0' encoding='utf-8' ?>\n<Error>\n` +
    `\t<Code>${escapeXml(error.code)}</Code>\n\t<Message>${escapeXml(error.message)}</Message>\n` +
    `\t<Resource>${escapeXml(resource)}</Resource>\n\t<RequestId>${id}</RequestId>\n</Error>\n`
  const headers = { 'content-type': 'application/xml', 'x-cos-request-id': id }
  return { status: error.status, headers, body }
}

/** COS took the object. */
export function cosSuccess(etag: string): Answer {
  return {
    status: 204,
    headers: { etag: `"${etag}"`, 'x-cos-request-id': cosRequestId() },
    body: '',
  }
}

function cosRequestId(): string {
  return randomBytes(18).toString('base64url')
}

function escapeXml(text: string): string {
  return text.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
