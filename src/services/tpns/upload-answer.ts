import { type Answer, isRedirect } from '../../net/answer.js'
import { type Advice, type AnswerContext, AnswerErrors } from '../../net/answer-errors.js'
import { integerDigits, parseJsonFields } from '../../net/json-fields.js'
import { TPNS_ADVICE } from './advice.js'
import { lookUpCode } from './codes.js'

const SUCCESS = '0'

const ADVICE: Advice = {
  ...TPNS_ADVICE,
  statuses: {
    ...TPNS_ADVICE.statuses,
    413: 'A gateway before the service takes only smaller files; send a zip, or split the package.',
  },
}

/**
 * The `uploadId` of an answer, all its digits kept (Account Package Upload API, 1024/33765).
 *
 * With a JSON body, a `retCode` other than 0 decides what the answer means, whatever its status.
 *
 * @throws {ServiceError} for every answer that is not a success
 */
export function readUploadId(answer: Answer, context: AnswerContext): string {
  const errors = new AnswerErrors(answer, context, ADVICE)
  if (isRedirect(answer)) throw errors.status()
  const fields = answer.fault === null ? parseJsonFields(answer.body) : undefined
  const retCode = integerDigits(fields?.['retCode'])
  if (retCode !== undefined && retCode !== SUCCESS) {
    const said = { what: 'the upload', code: retCode, text: fields?.['errMsg'] }
    throw errors.refused({ ...said, ...lookUpCode(Number(retCode)) })
  }
  if (answer.status < 200 || answer.status > 299) throw errors.status()
  if (answer.fault !== null) throw errors.unusable(`The answer ${answer.fault}`)
  if (fields === undefined) throw errors.unusable('The answer is not a JSON object')
  if (retCode === undefined) throw errors.unusable('The answer has no integer retCode')
  const uploadId = integerDigits(fields['uploadId'])
  if (uploadId === undefined || !/^[1-9]/.test(uploadId)) {
    throw errors.unusable('The answer has no integer uploadId over 0')
  }
  if (!answer.requestComplete) {
    throw errors.unusable('The service reported success before it had the whole file')
  }
  return uploadId
}
