import { type Answer, type CosError, cosError, cosSuccess } from './answers.js'
import { MAX_ENTRIES, setBounded } from './bounds.js'
import { type Form, readForm } from './form.js'
import type { RequestRecord } from './record.js'
import type { Incoming, Link, Service } from './service.js'

/** Beginning of the path of every form upload. */
export const COS_PREFIX = '/cos/'

/** The parts of the form, in the order that the Cloud Base document gives. */
const PARTS = ['key', 'Signature', 'x-cos-security-token', 'x-cos-meta-fileid', 'file']

/** The form upload that a link is for (COS, POST Object, 436/14690). */
export async function storeObject(request: Incoming, service: Service): Promise<Answer> {
  const { record, body } = request
  const form = await readForm({ record, body, keepBytes: service.settings.keepBytes })
  const link = service.links.get(fieldOf(record, 'Signature'))
  const error = refuseForm(form) ?? refuseLink(record, link, service)
  if (error !== null || link === undefined || record.file === null) {
    return cosError(error ?? MALFORMED, record.path)
  }
  const { env, path, fileId } = link
  const { size, sha256 } = record.file
  const object = { fileId, env, path, size, sha256: sha256 ?? '' }
  setBounded(service.objects, fileId, object, MAX_ENTRIES)
  return cosSuccess(sha256?.slice(0, 32) ?? '')
}

const MALFORMED: CosError = {
  status: 400,
  code: 'MalformedPOSTRequest',
  message: 'The body of your POST request is not well-formed multipart/form-data.',
}

function refuseForm(form: Form): CosError | null {
  if (form.problem !== '') return MALFORMED
  if (form.names.join('\n') === PARTS.join('\n')) return null
  return {
    ...MALFORMED,
    message: `The form must have the parts ${PARTS.join(', ')}, in this order.`,
  }
}

function refuseLink(
  record: RequestRecord,
  link: Link | undefined,
  service: Service,
): CosError | null {
  if (link === undefined) {
    const message = 'The Signature you specified is invalid.'
    return { status: 403, code: 'SignatureDoesNotMatch', message }
  }
  if (link.expiresAt <= service.settings.clock()) return denied('Request has expired')
  if (fieldOf(record, 'x-cos-security-token') !== link.token) {
    return denied('The security token does not belong to the signature.')
  }
  if (fieldOf(record, 'key') !== link.path || record.path !== link.urlPath) {
    return denied('The key does not belong to the signature.')
  }
  if (fieldOf(record, 'x-cos-meta-fileid') !== link.cosFileId) {
    return denied('The file id does not belong to the signature.')
  }
  return null
}

function denied(message: string): CosError {
  return { status: 403, code: 'AccessDenied', message }
}

function fieldOf(record: RequestRecord, name: string): string {
  return record.fields.find((field) => field.name === name)?.value ?? ''
}
