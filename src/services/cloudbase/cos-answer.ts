import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { ServiceError } from '../../errors.js'
import { type Answer, isRedirect } from '../../net/answer.js'
import { type Advice, type AnswerContext, AnswerErrors } from '../../net/answer-errors.js'
import { RETRIED_STATUSES } from '../../net/retry.js'
import { parseRetryAfter } from '../../net/retry-after.js'

/** An error as COS describes it (Error Codes, 436/7730). */
export interface CosError {
  readonly code: string
  readonly message: string
  /** Empty when there is none. */
  readonly requestId: string
}

/** Statuses of a form upload that has worked (COS, POST Object, 436/14690). */
const SUCCESS_STATUSES: ReadonlySet<number> = new Set([200, 201, 204])
/** Error documents of COS have some hundred bytes. */
const MAX_XML_BYTES = 65_536
const MAX_CODE_CHARACTERS = 60
const MAX_TEXT_CHARACTERS = 200

const ADVICE: Advice = {
  name: 'The storage',
  redirect:
    'Check what proxies stand between this machine and the storage; the form goes to no other host.',
  unusable: 'Check what proxies stand between this machine and the storage.',
  statuses: {
    403: 'The link was refused: check the clock of this machine and what proxies stand in between, and run it again.',
    413: 'A gateway before the storage takes only smaller files.',
  },
  otherStatus: 'Check what proxies stand between this machine and the storage.',
  isRetried: isRetriedStatus,
}

const EXPIRED_HINT =
  'A link is good for a quarter of an hour: run it again, on a faster line or with a smaller file if the upload took that long.'
const LINK_HINT = 'Run it again; if it lasts, ask the support of Cloud Base, with the request id.'

/** By COS's code. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ['AccessDenied', `The link has expired, or does not allow this path. ${EXPIRED_HINT}`],
  ['ExpiredToken', EXPIRED_HINT],
  ['RequestTimeTooSkewed', EXPIRED_HINT],
  ['EntityTooLarge', 'The storage takes only smaller files.'],
  ['KeyTooLong', 'Choose a shorter `path`.'],
  ['NoSuchBucket', 'Check `env`, and that its storage is open in the Cloud Base console.'],
])

/**
 * Returns when the storage has the file.
 *
 * @throws {ServiceError} for every answer that does not say so
 */
export function checkStored(answer: Answer, context: AnswerContext): void {
  const errors = new AnswerErrors(answer, context, ADVICE)
  if (SUCCESS_STATUSES.has(answer.status)) {
    if (answer.requestComplete) return
    throw errors.unusable('The storage reported success before it had the whole file')
  }
  const error = isRedirect(answer) || answer.fault !== null ? undefined : parseCosError(answer.body)
  throw error === undefined ? errors.status() : cosError(error, answer, context)
}

/**
 * Reads an error document: the texts of the `Code`, `Message` and `RequestId` right in `Error`.
 * No document type is borne, and so no entity but XML's own five: nothing in here can grow, or
 * point elsewhere.
 *
 * @returns undefined for anything that is not such a document
 */
export function parseCosError(body: Buffer): CosError | undefined {
  if (body.length > MAX_XML_BYTES) return undefined
  const fields = readError(new TextDecoder().decode(body).trim())
  const code = fields?.get('Code') ?? ''
  if (fields === undefined || code === '') return undefined
  return { code, message: fields.get('Message') ?? '', requestId: fields.get('RequestId') ?? '' }
}

function readError(xml: string): ReadonlyMap<string, string> | undefined {
  try {
    const { root, children } = parseXml(xml, { preserveDocumentType: true })
    if (root?.name !== 'Error' || children.some(({ type }) => type === 'doctype')) return undefined
    const elements = root.children.filter((child) => child instanceof XmlElement)
    return new Map(elements.map((element) => [element.name, element.text.trim()]))
  } catch {
    // Not well-formed, or nested too deep for the parser.
    return undefined
  }
}

function cosError(error: CosError, answer: Answer, context: AnswerContext): ServiceError {
  const { scrubber, now } = context
  const { status, headers } = answer
  const code = scrubber.printable(error.code, MAX_CODE_CHARACTERS)
  const message = scrubber.printable(error.message, MAX_TEXT_CHARACTERS)
  const id = scrubber.printable(error.requestId, MAX_CODE_CHARACTERS)
  const said = error.message === '' ? '' : `; it says "${message}"`
  const named = error.requestId === '' ? '' : `; request id ${id}`
  const isRetried = isRetriedStatus(status)
  return new ServiceError(
    `The storage refused the file with ${code} (HTTP ${status}${said}${named}).`,
    {
      hint: HINTS.get(error.code) ?? (isRetried ? 'Run it again later.' : LINK_HINT),
      status,
      code: null,
      retryable: isRetried,
      retryAfterMs: parseRetryAfter(headers['retry-after'], now),
    },
  )
}

/** Unlike elsewhere, every 5xx is worth a new link. */
function isRetriedStatus(status: number): boolean {
  return status >= 500 || RETRIED_STATUSES.has(status)
}
