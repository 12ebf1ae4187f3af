import { isLosslessNumber } from 'lossless-json'
import { ActionError, ServiceError, UnknownOutcomeError } from '../../errors.js'
import { text } from '../../messages/services.js'
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
import { CODES, type Code, lookUpCode } from './codes.js'
import { PUSH_GAP_MS } from './pace.js'
import { speaksOfPush } from './push-traces.js'

/** Id of a push: one, those of a loop push, or null when the service named none that is usable. */
export type PushId = string | readonly string[] | null

/** What it takes to judge the answer to a push. */
export interface PushAnswerContext extends AnswerContext {
  /** What a code means, where that depends on more than the code. */
  readonly meaningOf?: (code: string) => Code
}

const SUCCESS = '0'
/** Something inside the service failed, and it may be something that came after the acceptance. */
const INTERNAL_CODE = '1008004'
const TOO_MANY_REQUESTS = 429
/** Statuses of gateways that have passed the request on and then given up. */
const GAVE_UP: ReadonlySet<number> = new Set([408, 499])

/** No white space, no comma, and nothing that a log or a file of outputs could stumble over. */
const ID = /^[!-+\--~]{1,40}$/

/** What stands for no id where a number has to be one. */
const ZERO = /^0+$/

/** Whether a text may be the id of a push: digits as a rule, at most 40. */
export function isPushId(text: string): boolean {
  return ID.test(text) && !ZERO.test(text)
}

/**
 * The push id of an answer (Push API, 1024/33764).
 *
 * An answer is a refusal only if it is a clear one: a `ret_code` that says so, or a status of 4xx,
 * and nothing that speaks of a push. Whoever answers 3xx, 408, 499 or 5xx may have passed the
 * request on, whatever the body says.
 *
 * @throws {ServiceError} for an answer that proves that the push was not accepted
 * @throws {UnknownOutcomeError} for an answer that leaves it open
 */
export function readPushId(answer: Answer, context: PushAnswerContext): PushId {
  const { meaningOf = (code) => lookUpCode(Number(code)) } = context
  const errors = new AnswerErrors(answer, context, TPNS_ADVICE)
  const fields = answer.fault === null ? parseJsonFields(answer.body) : undefined
  const code = integerDigits(fields?.['ret_code'])
  if (isRefusal(answer, code)) {
    const what = text('tpns.the-push')
    const said = fields?.['err_msg']
    throw afterASecond(
      code === undefined
        ? errors.status()
        : errors.refused({ what, code, said, ...meaningOf(code) }),
    )
  }
  if (fields !== undefined && code === SUCCESS && isSuccess(answer)) {
    if (answer.requestComplete) return pushId(fields, context)
    throw unknownOutcome(errors.early())
  }
  throw unknownOutcome(whyOpen(answer, { fields, code, errors }))
}

/** Whether an answer that refuses the push may be another one soon. */
export function isWorthAnother(error: ServiceError): boolean {
  return error.code === CODES.tooFast || error.status === TOO_MANY_REQUESTS
}

/** The same error, after which no push may follow within a second. */
function afterASecond(error: ServiceError): ServiceError {
  const { problem, advice: hint, status, code, retryable, retryAfterMs } = error
  const least = Math.max(retryAfterMs ?? 0, PUSH_GAP_MS)
  return new ServiceError(problem, { hint, status, code, retryable, retryAfterMs: least })
}

/** The error for a push that may or may not have been accepted. */
export function unknownOutcome(cause: Error): UnknownOutcomeError {
  const problem = cause instanceof ActionError ? cause.problem : cause.message
  return new UnknownOutcomeError(text('push.unknown', { problem }), {
    hint: text('push.look-first'),
    cause,
  })
}

/** Whether an answer proves that the push was not accepted. */
function isRefusal(answer: Answer, code: string | undefined): boolean {
  const { status, fault, body } = answer
  if (isRedirect(answer) || status >= 500 || GAVE_UP.has(status)) return false
  // A body that can't be read may speak of anything.
  if (status === TOO_MANY_REQUESTS && fault !== null) return false
  // Without another attempt, a refusal with an id of zero is one like any other.
  const isZeroAnId = status === TOO_MANY_REQUESTS || Number(code) === CODES.tooFast
  if (speaksOfPush(body, { isZeroAnId })) return false
  return code === undefined ? status >= 400 : code !== INTERNAL_CODE
}

/** Why an answer leaves it open whether the push was accepted. */
function whyOpen(
  answer: Answer,
  {
    fields,
    code,
    errors,
  }: {
    readonly fields: JsonFields | undefined
    readonly code: string | undefined
    readonly errors: AnswerErrors
  },
): ServiceError {
  if (isRedirect(answer)) return errors.status()
  if (code !== undefined && code !== SUCCESS) {
    const { meaning } = lookUpCode(Number(code))
    return errors.unusable(
      speaksOfPush(answer.body)
        ? text('push.open.contradiction')
        : text('push.open.code', { code, meaning }),
    )
  }
  if (code === SUCCESS) return errors.unusable(text('push.open.success-status'))
  if (!isSuccess(answer)) return errors.unusable(text('push.open.gateway'))
  if (answer.fault !== null) return errors.unusable(answer.fault)
  if (fields === undefined) return errors.unusable(text('net.fault.not-json'))
  return errors.unusable(text('net.fault.no-integer', { field: 'ret_code' }))
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
  const name = isLosslessNumber(value) ? integerDigits(value) : value
  if (typeof name !== 'string' || !isPushId(name)) return null
  // A service that echoes a secret must not make an output of it.
  return scrubber.scrub(name) === name ? name : null
}
