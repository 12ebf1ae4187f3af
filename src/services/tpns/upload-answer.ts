import { text } from '../../messages/services.js'
import {
  type Answer,
  type AnswerContext,
  type AnswerFormat,
  integerDigits,
  readAnswer,
  readJson,
  type ServiceHints,
} from '../../net/index.js'
import { TPNS_ADVICE } from './advice.js'
import { lookUpCode } from './codes.js'

/** Most digits of an id; far more than any counter has. */
const MAX_ID_DIGITS = 40

const HINTS: ServiceHints = {
  ...TPNS_ADVICE,
  statuses: { ...TPNS_ADVICE.statuses, 413: text('upload.hint.too-large') },
}

const FORMAT: AnswerFormat<string> = {
  hints: HINTS,
  read: ({ body }) =>
    readJson(body, {
      code: 'retCode',
      text: 'errMsg',
      what: text('upload.what'),
      lookUp: lookUpCode,
      read: (fields) => {
        const uploadId = integerDigits(fields['uploadId'])
        if (uploadId === undefined || !/^[1-9]/.test(uploadId)) {
          return { problem: text('upload.no-id') }
        }
        if (uploadId.length <= MAX_ID_DIGITS) return { value: uploadId }
        const most = text('net.fault.digits', { count: MAX_ID_DIGITS })
        return { problem: text('net.fault.long-field', { field: 'uploadId', most }) }
      },
    }),
}

/**
 * The `uploadId` of an answer, all its digits kept (Account Package Upload API, 1024/33765).
 *
 * @throws {ServiceError} for every answer that is not a success
 */
export function readUploadId(answer: Answer, context: AnswerContext): string {
  return readAnswer(answer, context, FORMAT)
}
