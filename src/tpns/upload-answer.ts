import { isLosslessNumber, parse } from 'lossless-json'
import { ServiceError } from '../errors.js'
import { type Answer, isRedirect, redirectOrigin } from '../http/answer.js'
import { RETRIED_STATUSES } from '../http/retry.js'
import { parseRetryAfter } from '../http/retry-after.js'
import type { Scrubber } from '../http/secrets.js'
import { lookUpCode } from './codes.js'

const SUCCESS = '0'
const MAX_TEXT_CHARACTERS = 200

/** What is needed to judge an answer. */
export interface AnswerContext {
  /** Where the request went. */
  readonly url: URL
  readonly scrubber: Scrubber
  /** Milliseconds since the epoch. */
  readonly now: number
}

/**
 * The `uploadId` of an answer, all its digits kept (Account Package Upload API, 1024/33765).
 *
 * With a JSON body, a `retCode` other than 0 decides what the answer means, whatever its status.
 *
 * @throws {ServiceError} for every answer that is not a success
 */
export function readUploadId(answer: Answer, context: AnswerContext): string {
  if (isRedirect(answer)) throw redirectError(answer, context)
  const fields = answer.fault === null ? parseObject(answer.body) : undefined
  const retCode = integer(fields?.retCode)
  if (retCode !== undefined && retCode !== SUCCESS) {
    throw codeError(retCode, fields?.errMsg, answer, context)
  }
  if (answer.status < 200 || answer.status > 299) throw statusError(answer, context)
  if (answer.fault !== null) throw unusable(`The answer ${answer.fault}`, answer, context)
  if (fields === undefined) throw unusable('The answer is not a JSON object', answer, context)
  if (retCode === undefined) throw unusable('The answer has no integer retCode', answer, context)
  const uploadId = integer(fields.uploadId)
  if (uploadId === undefined || !/^[1-9]/.test(uploadId)) {
    throw unusable('The answer has no integer uploadId over 0', answer, context)
  }
  if (!answer.requestComplete) {
    throw unusable('The service reported success before it had the whole file', answer, context)
  }
  return uploadId
}

/** The fields of an answer that are looked at, of any type. */
interface Fields {
  readonly retCode?: unknown
  readonly errMsg?: unknown
  readonly uploadId?: unknown
}

/** Own fields of a JSON object; undefined when the body is anything else. */
function parseObject(body: Buffer): Fields | undefined {
  try {
    const value = parse(new TextDecoder().decode(body))
    if (typeof value !== 'object' || value === null) return undefined
    if (Array.isArray(value) || isLosslessNumber(value)) return undefined
    return Object.fromEntries(Object.entries(value))
  } catch {
    // Not JSON, keys given twice with different values, or nested too deep to be an answer.
    return undefined
  }
}

/** The digits of an integer as it was written; undefined for anything else, also `5.0` and `"5"`. */
function integer(value: unknown): string | undefined {
  if (!isLosslessNumber(value)) return undefined
  return /^(?:0|-?[1-9]\d*)$/.test(value.value) ? value.value : undefined
}

function codeError(
  retCode: string,
  errMsg: unknown,
  answer: Answer,
  context: AnswerContext,
): ServiceError {
  const { meaning, retryable, minDelayMs, hint } = lookUpCode(Number(retCode))
  const text =
    typeof errMsg === 'string' && errMsg !== ''
      ? `; it says "${context.scrubber.printable(errMsg, MAX_TEXT_CHARACTERS)}"`
      : ''
  const digits = context.scrubber.printable(retCode, 40)
  const asked = parseRetryAfter(answer.headers['retry-after'], context.now)
  return new ServiceError(
    `The service refused the upload with code ${digits}: ${meaning} (HTTP ${answer.status}${text}).`,
    {
      hint,
      status: answer.status,
      code: Number(retCode),
      retryable,
      retryAfterMs: minDelayMs > 0 ? Math.max(asked ?? 0, minDelayMs) : asked,
    },
  )
}

function statusError(answer: Answer, context: AnswerContext): ServiceError {
  const fault = answer.fault === null ? '' : `, and its answer ${shownFault(answer, context)}`
  return new ServiceError(
    `The service answered HTTP ${answer.status}${fault}${quote(answer, context)}.`,
    {
      hint:
        STATUS_HINTS[answer.status] ??
        'Check that `region` or `service-url` names the TPNS service.',
      status: answer.status,
      code: null,
      retryable: RETRIED_STATUSES.has(answer.status),
      retryAfterMs: parseRetryAfter(answer.headers['retry-after'], context.now),
    },
  )
}

const LATER_HINT = 'The service or a gateway before it is in trouble; run it again later.'

const STATUS_HINTS: Readonly<Record<number, string>> = {
  401: 'Check `access-id` and `secret-key` against the TPNS console.',
  403: 'Check `access-id`, `secret-key`, and whether this machine may reach the service.',
  413: 'A gateway before the service takes only smaller files; send a zip, or split the package.',
  429: 'Too many requests; run it again later.',
  500: LATER_HINT,
  502: LATER_HINT,
  503: LATER_HINT,
  504: LATER_HINT,
}

function redirectError(answer: Answer, context: AnswerContext): ServiceError {
  const { location } = answer.headers
  const origin = redirectOrigin(location && context.scrubber.scrub(location), context.url)
  return new ServiceError(
    `The service answered HTTP ${answer.status}, a redirect to ${origin}; redirects are not followed.`,
    {
      hint: 'Check `region` or `service-url`; the credentials go to no other host.',
      status: answer.status,
      code: null,
      retryable: false,
    },
  )
}

function unusable(what: string, answer: Answer, context: AnswerContext): ServiceError {
  return new ServiceError(
    `${context.scrubber.printable(what)} (HTTP ${answer.status})${quote(answer, context)}.`,
    {
      hint: 'Check that `region` or `service-url` names the TPNS service, and what proxies stand in between.',
      status: answer.status,
      code: null,
      retryable: false,
    },
  )
}

function shownFault(answer: Answer, context: AnswerContext): string {
  return context.scrubber.printable(answer.fault ?? '')
}

/** At most 500 characters of the answer, harmless and without secrets. */
function quote(answer: Answer, context: AnswerContext): string {
  const text = context.scrubber.printable(new TextDecoder().decode(answer.body).trim())
  return text === '' ? '' : `: "${text}"`
}
