import { stringify } from 'lossless-json'
import { type Answer, jsonText, type Refusal, TPNS_CODES } from './answers.js'
import { readText } from './body.js'
import { refuseCaller } from './credentials.js'
import { parseObject } from './json-object.js'
import type { Incoming, Service } from './service.js'
import type { Task } from './task.js'
import { STATISTICS_AGE_MS } from './tasks.js'

/** All service access points lie in this time zone. */
const ZONE_MS = 8 * 3_600_000

/** `POST /v3/statistics/get_push_record` (Querying Push Information for One Task, 1024/33773). */
export async function pushRecord(request: Incoming, service: Service): Promise<Answer> {
  return await about(request, service, (task) => {
    if (!service.tasks.takeQuestion()) return refused(TOO_MANY)
    return answered({ pushRecordData: [recordOf(task)] })
  })
}

/**
 * `POST /v3/statistics/get_push_task_stat_channel` (Querying Push Statistics for a Single Task,
 * 1024/33774).
 */
export async function pushStatistics(request: Incoming, service: Service): Promise<Answer> {
  const tell = ({ statistics }: Task): Answer => {
    if (!service.tasks.takeQuestion()) return refused(TOO_MANY)
    const pushStatDataAll = Object.entries(statistics).map(([channel, pushState]) => {
      return { channel, pushState }
    })
    return answered({ pushStatDataAll })
  }
  return await about(request, service, tell, STATISTICS_AGE_MS)
}

/**
 * `POST /v3/push/cancel_timing_task` (Message Recall, 1024/39003). The document gives neither the
 * form of the answer nor codes.
 */
export async function cancelTask(request: Incoming, service: Service): Promise<Answer> {
  return await about(request, service, (task) => {
    if (task.hasBegun) {
      return refused({ code: TPNS_CODES.invalid, message: `the push is ${task.status}` })
    }
    task.cancel()
    return answered({})
  })
}

/** `POST /v3/push/stop_push_msg` (Message Recall, 1024/39003): for pushes to all and to tags only. */
export async function stopTask(request: Incoming, service: Service): Promise<Answer> {
  return await about(request, service, () =>
    refused({ code: TPNS_CODES.invalid, message: 'package pushes can not be stopped' }),
  )
}

const TOO_MANY: Refusal = {
  code: TPNS_CODES.tooFast,
  message: 'an application may ask 200 times an hour',
}

/** Answers a request that names a push by `pushId`. */
async function about(
  { record, body }: Incoming,
  service: Service,
  answer: (task: Task) => Answer,
  maxAgeMs?: number,
): Promise<Answer> {
  const text = await readText({ record, body })
  const refusal = refuseCaller(record.headers, text, service.settings)
  if (refusal !== null) return refused(refusal)
  const fields = parseObject(text)
  if (fields === null) {
    return refused({ code: TPNS_CODES.unparsable, message: 'the body is no JSON object' })
  }
  const { pushId } = fields
  if (pushId === undefined || pushId === '') {
    return refused({ code: TPNS_CODES.missing, message: 'missing: pushId' })
  }
  if (typeof pushId !== 'string') {
    return refused({ code: TPNS_CODES.invalid, message: 'pushId is no string' })
  }
  const task = service.tasks.find(pushId, maxAgeMs)
  if (task !== undefined) return answer(task)
  const message = `${service.settings.region} has no push with this pushId`
  return refused({ code: TPNS_CODES.unknownPush, message })
}

function recordOf(task: Task): Readonly<Record<string, unknown>> {
  const { pushId, uploadId, kind, messageType, environment, title, content, expireTime } =
    task.facts
  return {
    pushId,
    date: timeText(task.facts.sendTime ?? task.createdAt),
    title,
    content,
    status: task.tell(),
    pushType: `package_${kind}_push`,
    messageType,
    environment,
    uploadId: BigInt(uploadId),
    expireTime,
    multiPkg: false,
  }
}

function timeText(time: number): string {
  return new Date(time + ZONE_MS).toISOString().slice(0, 19).replace('T', ' ')
}

function answered(data: Readonly<Record<string, unknown>>): Answer {
  const text = stringify({ retCode: TPNS_CODES.ok, errMsg: 'NO_ERROR', ...data })
  return jsonText(200, text ?? '')
}

function refused({ code, message }: Refusal): Answer {
  return jsonText(200, stringify({ retCode: code, errMsg: message }) ?? '')
}
