export { type Answer, isRedirect } from './answers/answer.js'
export {
  type AnswerContext,
  AnswerErrors,
  type Refusal,
  type ServiceHints,
} from './answers/answer-errors.js'
export { integerDigits, type JsonFields, parseJsonFields } from './answers/json-fields.js'
export {
  type AnswerFormat,
  type BodyReading,
  type CodeMeaning,
  type JsonFormat,
  readAnswer,
  readJson,
} from './answers/read-answer.js'
export type { Body, SendProgress } from './body.js'
export { contentType, type FileFormat } from './content-type.js'
export { encodeForm, type Form, type FormFile } from './multipart.js'
export { proxySecrets } from './proxy/proxy.js'
export { type RequestOptions, sendRequest } from './request.js'
export {
  type AttemptError,
  isRetriedOr5xx,
  REAL_TIMING,
  RETRIED_STATUSES,
  type Retry,
  rephrase,
  stopped,
  type Timing,
  withRetries,
} from './retry.js'
export type { SendableFile } from './sendable-file.js'
export {
  type UploadHooks,
  type UploadOptions,
  type UploadRetry,
  UploadWatch,
} from './upload-watch.js'
