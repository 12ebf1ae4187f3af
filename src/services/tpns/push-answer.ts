import { isLosslessNumber } from 'lossless-json'
import { type ServiceError, UnknownOutcomeError } from '../../errors.js'
import { sayEnglish } from '../../messages/index.js'
import {
  type Answer,
  type AnswerContext,
  AnswerErrors,
  integerDigits,
  isRedirect,
  type JsonFields,
  parseJsonFields,
} from '../../net/index.js'
import { TPNS_ADVICE } from './advice.js'
import { isDocumented, lookUpCode } from './codes.js'

/** Id of a push: one, those of a loop push, or null when the service named none that is usable. */
export type PushId = string | readonly string[] | null

const SUCCESS = '0'
/** Something inside the service failed, and it may be something that came after the acceptance. */
const INTERNAL_CODE = '1008004'
const TOO_FAST_CODE = 1008028
const TOO_MANY_REQUESTS = 429

/** No white space, and nothing that a log or a file of outputs could stumble over. */
const ID = /^[!-~]{1,200}$/

const LOOK_FIRST =
  'Look at the push records in the TPNS console before pushing again: people may already have it.'

/**
 * The push id of an answer (Push API, 1024/33764).
 *
 * With a JSON body, a `ret_code` other than 0 decides what the answer means, whatever its status.
 *
 * @throws {ServiceError} for an answer that proves that the push was not accepted
 * @throws {UnknownOutcomeError} for an answer that leaves it open
 */
export function readPushId(answer: Answer, context: AnswerContext): PushId {
  const errors = new AnswerErrors(answer, context, TPNS_ADVICE)
  if (isRedirect(answer)) throw errors.status()
  const fields = answer.fault === null ? parseJsonFields(answer.body) : undefined
  const code = integerDigits(fields?.['ret_code'])
  if (code !== undefined && code !== SUCCESS) {
    const refusal = { what: 'the push', code, said: fields?.['err_msg'] }
    if (isRefusal(code, answer)) throw errors.refused({ ...refusal, ...lookUpCode(Number(code)) })
  } else if (code === undefined && answer.status >= 400 && answer.status <= 499) {
    throw errors.status()
  }
  if (fields !== undefined && code === SUCCESS && isSuccess(answer) && answer.requestComplete) {
    return pushId(fields, context)
  }
  throw unknownOutcome(errors.because(whyOpen(answer, fields, code)))
}

/** Whether an answer that refuses the push may be another one soon. */
export function isWorthAnother(error: ServiceError): boolean {
  return error.code === TOO_FAST_CODE || error.status === TOO_MANY_REQUESTS
}

/** The error for a push that may or may not have been accepted. */
export function unknownOutcome(cause: Error): UnknownOutcomeError {
  const message = `It is unknown whether the push was accepted. ${cause.message}`
  return new UnknownOutcomeError(message, { hint: LOOK_FIRST, cause })
}

/** Whether a code that is not 0 proves that the push was not accepted. */
function isRefusal(code: string, { status }: Answer): boolean {
  if (code === INTERNAL_CODE) return false
  // A code that TPNS doesn't have, under such a status, is that of a gateway.
  return status < 500 || isDocumented(Number(code))
}

/** Why an answer leaves it open whether the push was accepted, in one clause. */
function whyOpen(answer: Answer, fields: JsonFields | undefined, code: string | undefined): string {
  if (code === SUCCESS && !isSuccess(answer)) {
    return 'The code of the answer says success, its status does not'
  }
  if (code === SUCCESS) return 'The service reported success before it had the whole request'
  if (code !== undefined)
    return `The service gave code ${code}: ${lookUpCode(Number(code)).meaning}`
  if (!isSuccess(answer)) return 'The service, or a gateway before it, failed'
  if (answer.fault !== null) return `The answer ${sayEnglish(answer.fault)}`
  if (fields === undefined) return 'The answer is not a JSON object'
  return 'The answer has no integer ret_code'
}

function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status <= 299
}

function pushId(fields: JsonFields, context: AnswerContext): PushId {
  const value = fields['push_id']
  if (!Array.isArray(value)) return id(value, context)
  const ids = value.flatMap((item) => id(item, context) ?? [])
  return ids.length > 0 && ids.length === value.length ? ids : null
}

function id(value: unknown, { scrubber }: AnswerContext): string | null {
  const text = isLosslessNumber(value) ? integerDigits(value) : value
  if (typeof text !== 'string' || !ID.test(text)) return null
  // A service that echoes a secret must not make an output of it.
  return scrubber.scrub(text) === text ? text : null
}
