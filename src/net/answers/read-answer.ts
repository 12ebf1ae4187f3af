import { type Text, text } from '../../messages/services.js'
import { type Answer, isRedirect } from './answer.js'
import {
  type AnswerContext,
  AnswerErrors,
  type Refusal,
  type ServiceHints,
} from './answer-errors.js'
import { integerDigits, type JsonFields, parseJsonFields } from './json-fields.js'

/** What a body says: a refusal, a problem (a clause about `the answer`), or what was asked for. */
export type BodyReading<T> =
  | { readonly refusal: Refusal }
  | { readonly problem: Text }
  | { readonly value: T }

/** How the answers to one kind of request are read. */
export interface AnswerFormat<T> {
  readonly hints: ServiceHints
  /** Reads a whole body. */
  readonly read: (answer: Answer) => BodyReading<T>
  /** Whether a status says success; 2xx unless given. */
  readonly isSuccess?: (status: number) => boolean
}

/**
 * What an answer gives, or the error that it amounts to. A refusal in the body decides, whatever the
 * status; otherwise a status that is no success does. A success counts only when the service had the
 * whole request before it.
 *
 * @throws {ServiceError} for every answer that is not a usable success
 */
export function readAnswer<T>(answer: Answer, context: AnswerContext, format: AnswerFormat<T>): T {
  const { hints, read, isSuccess = isSuccessStatus } = format
  const errors = new AnswerErrors(answer, context, hints)
  if (isRedirect(answer)) throw errors.status()
  const reading = answer.fault === null ? read(answer) : { problem: answer.fault }
  if ('refusal' in reading) throw errors.refused(reading.refusal)
  if (!isSuccess(answer.status)) throw errors.status()
  if ('problem' in reading) throw errors.unusable(reading.problem)
  if (!answer.requestComplete) throw errors.early()
  return reading.value
}

/** How a JSON body tells success from refusal, and what it gives. */
export interface JsonFormat<T> {
  /** Name of the field with the code; 0 is success. */
  readonly code: string
  /** Whether a body without that field may be a success; not unless given. */
  readonly isCodeOptional?: boolean
  /** Name of the field with the service's words for it. */
  readonly text: string
  /** What was asked for, for a refusal: `the upload`. */
  readonly what: Text | string
  /** What is known of a code other than 0. */
  readonly lookUp: (code: number) => CodeMeaning
  /** Reads what was asked for out of a success. */
  readonly read: (fields: JsonFields) => { readonly value: T } | { readonly problem: Text }
}

/** What a code means, and what to do about it. */
export type CodeMeaning = Pick<Refusal, 'meaning' | 'retryable' | 'minDelayMs' | 'hint'>

const SUCCESS = '0'

/** Reads a JSON body. */
export function readJson<T>(body: Buffer, format: JsonFormat<T>): BodyReading<T> {
  const fields = parseJsonFields(body)
  if (fields === undefined) return { problem: text('net.fault.not-json') }
  const code = integerDigits(fields[format.code])
  if (format.isCodeOptional && fields[format.code] === undefined) return format.read(fields)
  if (code === undefined) return { problem: text('net.fault.no-integer', { field: format.code }) }
  if (code === SUCCESS) return format.read(fields)
  const { meaning, retryable, minDelayMs, hint } = format.lookUp(Number(code))
  const said = fields[format.text]
  return {
    refusal: { what: format.what, code, said, meaning, retryable, minDelayMs, hint },
  }
}

function isSuccessStatus(status: number): boolean {
  return status >= 200 && status <= 299
}
