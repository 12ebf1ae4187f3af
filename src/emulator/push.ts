import { stringify } from 'lossless-json'
import { type Answer, jsonText, type Refusal, TPNS_CODES } from './answers.js'
import { readText } from './body.js'
import { refuseCaller } from './credentials.js'
import { isObject, type JsonObject, parseObject } from './json-object.js'
import { checkPush, type PushRequest } from './push-rules.js'
import type { Incoming, Service } from './service.js'
import type { TaskFacts } from './task.js'

/** Seconds (Push API, 1024/33764). */
const DEFAULT_EXPIRE_TIME = 86_400

/**
 * `POST /v3/push/app` (Push API, 1024/33764), for pushes to a package that this emulator has
 * accepted. Refusals come with HTTP 200 and a `ret_code`.
 */
export async function push(request: Incoming, service: Service): Promise<Answer> {
  const text = await readText(request)
  const refusal = refuseCaller(request.record.headers, text, service.settings)
  const fields = parseObject(text)
  if (refusal !== null) return refused(refusal, fields)
  if (text === null || fields === null) {
    return refused({ code: TPNS_CODES.unparsable, message: 'the body is no JSON object' }, fields)
  }
  const checked = checkPush(fields, service.settings)
  if ('code' in checked) return refused(checked, fields)
  const late = refuseTarget(checked, service) ?? refuseTurn(service)
  return late === null ? accepted(service, checked, text) : refused(late, fields)
}

function refuseTarget({ uploadId, kind }: PushRequest, service: Service): Refusal | null {
  const target = service.packages.get(uploadId)
  if (target?.kinds.includes(kind)) return null
  const what = target === undefined ? 'package' : `${kind} package`
  const message = `${service.settings.region} has no ${what} with this upload_id`
  return { code: TPNS_CODES.noTarget, message }
}

function refuseTurn(service: Service): Refusal | null {
  if (service.takePushTurn()) return null
  return { code: TPNS_CODES.tooFast, message: 'package pushes are limited to one a second' }
}

function accepted(service: Service, push: PushRequest, text: string): Answer {
  const pushIds = Array.from({ length: push.loops ?? 1 }, () => service.takePushId())
  const { uploadId, kind } = push
  const accepted = { pushIds, uploadId, kind, request: text }
  service.pushes.add(accepted)
  service.pushes.weigh(accepted, text.length)
  for (const pushId of pushIds) service.tasks.begin(factsOf(pushId, push, service))
  const pushId = push.loops === null ? pushIds[0] : pushIds
  return answer({ code: TPNS_CODES.ok, message: '' }, push.fields, pushId)
}

function factsOf(pushId: string, push: PushRequest, service: Service): TaskFacts {
  const { uploadId, kind, sendTime, fields } = push
  const message = isObject(fields['message']) ? fields['message'] : {}
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return {
    pushId,
    uploadId,
    kind,
    messageType: text(fields['message_type']),
    environment: text(fields['environment']) || 'product',
    title: text(message['title']),
    content: text(message['content']),
    expireTime: Number(fields['expire_time'] ?? DEFAULT_EXPIRE_TIME),
    sendTime,
    rows: service.packages.get(uploadId)?.rows ?? null,
  }
}

function refused(refusal: Refusal, fields: JsonObject | null): Answer {
  return answer(refusal, fields, '')
}

function answer(outcome: Refusal, fields: JsonObject | null, pushId: unknown): Answer {
  const { seq, environment } = fields ?? {}
  const text = stringify({
    seq: typeof seq === 'bigint' ? seq : 0,
    push_id: pushId,
    ret_code: outcome.code,
    err_msg: outcome.message,
    environment: typeof environment === 'string' ? environment : 'product',
    result: '',
  })
  return jsonText(200, text ?? '')
}
