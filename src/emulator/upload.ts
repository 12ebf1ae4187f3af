import { type Answer, jsonText, type Refusal, TPNS_CODES } from './answers.js'
import { MAX_ENTRIES, setBounded } from './bounds.js'
import { refuseBasic } from './credentials.js'
import { type Form, readForm } from './form.js'
import { PackageCheck, type Verdict } from './package-rules.js'
import type { FileRecord } from './record.js'
import type { Incoming, Service } from './service.js'

const NOWHERE = { write: () => undefined }
const UNCHECKED: Verdict = { refusal: null, rows: null, kinds: ['account', 'token'] }

/**
 * `POST /v3/push/package/upload` (Account Package Upload API, 1024/33765): a form with one part
 * named `file` that carries a file name. Refusals come with HTTP 200 and a `retCode`.
 */
export async function uploadPackage(request: Incoming, service: Service): Promise<Answer> {
  const { record, body } = request
  const { settings } = service
  const check = new PackageCheck()
  const form = await readForm({
    record,
    body,
    keepBytes: settings.keepBytes,
    openFile: (file) => (settings.checkPackage ? check.open(file.fileName ?? '') : NOWHERE),
  })
  const refusal =
    refuseBasic(record.headers.authorization, settings) ?? refuseForm(form, record.file)
  if (refusal !== null) return refused(refusal)
  const verdict = settings.checkPackage ? await check.verdict() : UNCHECKED
  return verdict.refusal === null
    ? accepted(service, record.file, verdict)
    : refused(verdict.refusal)
}

function refuseForm(form: Form, file: FileRecord | null): Refusal | null {
  if (form.problem !== '') return { code: TPNS_CODES.unparsable, message: form.problem }
  if (file === null || file.field !== 'file' || (file.fileName ?? '') === '') {
    return { code: TPNS_CODES.missing, message: 'the form has no part named file with a file name' }
  }
  if (form.files > 1) {
    return { code: TPNS_CODES.invalid, message: 'the form has more than one file' }
  }
  return null
}

function accepted(
  service: Service,
  file: FileRecord | null,
  verdict: Verdict & { readonly refusal: null },
): Answer {
  const uploadId = service.takeUploadId()
  const { rows, kinds } = verdict
  const accepted = {
    uploadId,
    name: file?.fileName ?? '',
    sha256: file?.sha256 ?? '',
    size: file?.size ?? 0,
    rows,
    kinds,
  }
  setBounded(service.packages, uploadId, accepted, MAX_ENTRIES)
  return answer(TPNS_CODES.ok, '', uploadId)
}

function refused(refusal: Refusal): Answer {
  return answer(refusal.code, refusal.message, '0')
}

function answer(code: number, message: string, uploadId: string): Answer {
  const text = `{"retCode":${code},"errMsg":${JSON.stringify(message)},"uploadId":${uploadId}}`
  return jsonText(200, text)
}
