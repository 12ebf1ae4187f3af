import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { type Text, text } from '../../messages/services.js'
import {
  type Answer,
  type AnswerContext,
  type AnswerFormat,
  type BodyReading,
  isRetriedOr5xx,
  readAnswer,
  type ServiceHints,
} from '../../net/index.js'

/** An error as COS describes it (Error Codes, 436/7730). */
export interface CosError {
  readonly code: string
  readonly message: string
  /** Empty when there is none. */
  readonly requestId: string
}

/** Statuses of a form upload that has worked (COS, POST Object, 436/14690). */
const SUCCESS_STATUSES: ReadonlySet<number> = new Set([200, 201, 204])
/** Documents of COS have some hundred bytes. */
const MAX_XML_BYTES = 65_536

const HINTS: ServiceHints = {
  name: text('cloudbase.storage'),
  answer: text('cloudbase.storage-answer'),
  redirect: text('cloudbase.hint.storage-redirect'),
  unusable: text('cloudbase.hint.storage'),
  statuses: {
    403: text('cloudbase.hint.storage-forbidden'),
    413: text('cloudbase.hint.storage-too-large'),
  },
  otherStatus: text('cloudbase.hint.storage'),
  isRetried: isRetriedOr5xx,
}

/** What to do, by COS's code. */
const CODE_HINTS: ReadonlyMap<string, Text> = new Map([
  ['AccessDenied', text('cloudbase.hint.denied')],
  ['ExpiredToken', text('cloudbase.hint.expired')],
  ['RequestTimeTooSkewed', text('cloudbase.hint.expired')],
  ['EntityTooLarge', text('cloudbase.hint.file-size')],
  ['KeyTooLong', text('cloudbase.hint.path-length')],
  ['NoSuchBucket', text('cloudbase.hint.bucket')],
])

const FORMAT: AnswerFormat<null> = {
  hints: HINTS,
  read: readBody,
  isSuccess: (status) => SUCCESS_STATUSES.has(status),
}

/**
 * Returns when the storage has the file.
 *
 * @throws {ServiceError} for every answer that does not say so
 */
export function checkStored(answer: Answer, context: AnswerContext): void {
  readAnswer(answer, context, FORMAT)
}

/** A success has an empty body or a document of its own; whatever else comes is somebody else's. */
function readBody({ body, status }: Answer): BodyReading<null> {
  const xml = new TextDecoder().decode(body).trim()
  if (xml === '') return { value: null }
  const root = body.length > MAX_XML_BYTES ? undefined : readRoot(xml)
  // A page for people may be well-formed, too.
  if (root === undefined || /^html$/i.test(root.name)) {
    return { problem: text('cloudbase.no-document') }
  }
  if (root.name !== 'Error') return { value: null }
  const error = errorOf(root)
  if (error === undefined) return { problem: text('cloudbase.no-code') }
  const { code, message, requestId } = error
  const retryable = isRetriedOr5xx(status)
  const otherwise = retryable ? text('cloudbase.hint.again') : text('cloudbase.hint.link')
  return {
    refusal: {
      what: text('cloudbase.the-file'),
      code,
      said: message,
      requestId,
      meaning: '',
      retryable,
      hint: CODE_HINTS.get(code) ?? otherwise,
    },
  }
}

/**
 * Reads an error document: the texts of the `Code`, `Message` and `RequestId` right in `Error`.
 *
 * @returns undefined for anything that is not such a document
 */
export function parseCosError(body: Buffer): CosError | undefined {
  if (body.length > MAX_XML_BYTES) return undefined
  const root = readRoot(new TextDecoder().decode(body).trim())
  return root?.name === 'Error' ? errorOf(root) : undefined
}

/**
 * The root element of a document. No document type is borne, and so no entity but XML's own five:
 * nothing in here can grow, or point elsewhere.
 */
function readRoot(xml: string): XmlElement | undefined {
  try {
    const { root, children } = parseXml(xml, { preserveDocumentType: true })
    return children.some(({ type }) => type === 'doctype') ? undefined : (root ?? undefined)
  } catch {
    // Not well-formed, or nested too deep for the parser.
    return undefined
  }
}

function errorOf(root: XmlElement): CosError | undefined {
  const elements = root.children.filter((child) => child instanceof XmlElement)
  const fields = new Map(elements.map((element) => [element.name, element.text.trim()]))
  const code = fields.get('Code') ?? ''
  if (code === '') return undefined
  return { code, message: fields.get('Message') ?? '', requestId: fields.get('RequestId') ?? '' }
}
