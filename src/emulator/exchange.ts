import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, json, notFound, wrongMethod } from './answers.js'
import { discard } from './body.js'
import { stableToken, uploadLink } from './cloudbase.js'
import type { Connection } from './connection.js'
import { COS_PREFIX, storeObject } from './cos.js'
import { complete, deliver, encode, toBytes } from './delivery.js'
import type { CannedAnswer, Delivery, Fault } from './faults.js'
import { push } from './push.js'
import { cancelTask, pushRecord, pushStatistics, stopTask } from './questions.js'
import { hold, Interrupted, receive } from './receive.js'
import { RequestRecord } from './record.js'
import type { Incoming, Service } from './service.js'
import { uploadPackage } from './upload.js'

type Endpoint = (request: Incoming, service: Service) => Promise<Answer>

const TPNS: ReadonlyMap<string, Endpoint> = new Map([
  ['/v3/push/package/upload', uploadPackage],
  ['/v3/push/app', push],
  ['/v3/push/cancel_timing_task', cancelTask],
  ['/v3/push/stop_push_msg', stopTask],
  ['/v3/statistics/get_push_record', pushRecord],
  ['/v3/statistics/get_push_task_stat_channel', pushStatistics],
])
/** These say in their own words that the method is wrong. */
const WECHAT: ReadonlyMap<string, Endpoint> = new Map([
  ['/cgi-bin/stable_token', stableToken],
  ['/tcb/uploadfile', uploadLink],
])

/** One request and its answer. */
export class Exchange {
  readonly #service: Service
  readonly #request: IncomingMessage
  readonly #response: ServerResponse
  readonly #connection: Connection
  readonly #record: RequestRecord
  readonly #fault: Fault | null

  constructor(
    service: Service,
    http: {
      readonly request: IncomingMessage
      readonly response: ServerResponse
      readonly connection: Connection
    },
  ) {
    this.#service = service
    this.#request = http.request
    this.#response = http.response
    this.#connection = http.connection
    this.#record = new RequestRecord(http.request)
    this.#fault = service.faults.take(this.#record.path)
    this.#record.fault = this.#fault?.kind ?? null
    service.records.add(this.#record)
  }

  /** Serves the request. Never rejects: what goes wrong shows in the record. */
  async run(): Promise<void> {
    const { activity } = this.#service
    activity.begin()
    this.#response.on('error', () => undefined)
    try {
      await this.#conclude(await this.#serve())
    } catch (error) {
      this.#abandon(error)
    } finally {
      this.#service.records.weigh(this.#record, this.#record.weight)
      if (this.#fault?.kind === 'pause') this.#fault.pause.miss(this.#record)
      activity.rest()
    }
  }

  async #serve(): Promise<Answer> {
    const body = receive({
      request: this.#request,
      record: this.#record,
      connection: this.#connection,
      activity: this.#service.activity,
      fault: this.#fault,
      answerEarly: (fault) => this.#sendBytes(complete(fault), fault),
    })
    const canned = cannedAnswer(this.#fault)
    if (canned !== null) {
      await discard(body)
      return complete(canned)
    }
    return await this.#dispatch({ record: this.#record, body })
  }

  async #dispatch(request: Incoming): Promise<Answer> {
    const { path, method } = request.record
    const wechat = WECHAT.get(path)
    if (wechat !== undefined) return await wechat(request, this.#service)
    const endpoint = TPNS.get(path) ?? (path.startsWith(COS_PREFIX) ? storeObject : undefined)
    if (endpoint !== undefined && method === 'POST') return await endpoint(request, this.#service)
    await discard(request.body)
    return endpoint === undefined ? notFound(path) : wrongMethod()
  }

  async #conclude(answer: Answer): Promise<void> {
    const fault = this.#fault
    if (fault?.kind === 'reset-after-request') return this.#connection.reset()
    if (fault?.kind === 'no-answer') return await hold(this.#connection, this.#service.activity)
    const delivery: Delivery = fault?.kind === 'answer' || fault?.kind === 'alter' ? fault : {}
    const altered = fault?.kind === 'alter' ? alter(answer, fault) : answer
    if (delivery.cutAfter === undefined) this.#send(altered, delivery)
    else this.#sendBytes(altered, delivery)
  }

  #send(answer: Answer, delivery: Delivery): void {
    this.#record.answer = { status: answer.status, body: answer.body.toString() }
    deliver(this.#response, encode(answer, delivery), delivery.chunked === true)
  }

  #sendBytes(answer: Answer, delivery: Delivery & { readonly afterwards?: string }): void {
    const { socket } = this.#request
    this.#record.answer = { status: answer.status, body: answer.body.toString() }
    const bytes = toBytes(encode(answer, delivery), delivery)
    if (delivery.afterwards === 'keep') socket.write(bytes)
    else if (delivery.afterwards === 'close') socket.end(bytes, () => this.#connection.destroy())
    else socket.end(bytes)
  }

  #abandon(error: unknown): void {
    const gone = this.#connection.signal.aborted || this.#request.errored !== null
    if (error instanceof Interrupted || gone || this.#response.headersSent) {
      this.#connection.destroy()
      return
    }
    const message = error instanceof Error ? error.message : String(error)
    this.#send(json(500, { errMsg: `the emulator failed: ${message}` }), {})
  }
}

function cannedAnswer(fault: Fault | null): CannedAnswer | null {
  if (fault?.kind === 'answer') return fault
  if (fault?.kind !== 'redirect') return null
  return { status: fault.status, headers: { location: fault.location } }
}

function alter(answer: Answer, change: Fault & { readonly kind: 'alter' }): Answer {
  const headers = { ...answer.headers, ...change.headers }
  const { status = answer.status, body = answer.body } = change
  return { status, headers, body }
}
