import type { IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Activity } from './activity.js'
import type { Connection } from './connection.js'
import type { Fault } from './faults.js'
import type { RequestRecord } from './record.js'

/** The request is not to be read, served or answered any further. */
export class Interrupted extends Error {}

/** What reading a body needs. */
export interface Reception {
  readonly request: IncomingMessage
  readonly record: RequestRecord
  readonly connection: Connection
  readonly activity: Activity
  readonly fault: Fault | null
  /** Answers right now, and takes care of the connection. */
  readonly answerEarly: (fault: Fault & { readonly kind: 'early-answer' }) => void
}

/**
 * The bytes of a request's body as they arrive. Where a fault strikes in mid body, it strikes
 * here.
 *
 * @throws {Interrupted} when a fault has ended the request; an error of Node when the client has
 */
export async function* receive(reception: Reception): AsyncGenerator<Buffer, void, undefined> {
  const { request, record, fault } = reception
  const strike = new Strike(reception)
  await strike.after(0)
  // Leaving the loop early must not cost the connection, which may still carry an answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    record.receive(chunk)
    await strike.after(record.bytes)
    if (fault?.kind === 'slow-read') await slowDown(reception, fault, chunk.length)
    if (!strike.answered) yield chunk
  }
  record.complete = request.complete
  if (strike.answered) throw new Interrupted('the request was answered before its end')
}

/** Holds a request until its connection is gone. */
export async function hold(connection: Connection, activity: Activity): Promise<never> {
  activity.rest()
  await connection.closed
  activity.resume()
  throw new Interrupted('the connection was held until it closed')
}

/** A fault that strikes once, after a number of bytes. */
class Strike {
  readonly #reception: Reception
  #done = false
  #answered = false

  constructor(reception: Reception) {
    this.#reception = reception
  }

  /** Whether the request was answered, and the rest of it is of no interest. */
  get answered(): boolean {
    return this.#answered
  }

  async after(bytes: number): Promise<void> {
    const { fault } = this.#reception
    if (this.#done || fault === null || !('afterBytes' in fault) || bytes < fault.afterBytes) return
    this.#done = true
    await this.#strike(fault)
  }

  async #strike(fault: Fault & { readonly afterBytes: number }): Promise<void> {
    const { connection, activity, answerEarly } = this.#reception
    switch (fault.kind) {
      case 'reset':
        connection.reset()
        throw new Interrupted('the connection was reset')
      case 'stall':
        return await hold(connection, activity)
      case 'early-answer':
        answerEarly(fault)
        if (fault.afterwards === 'keep' || fault.afterwards === 'close')
          await hold(connection, activity)
        this.#answered = true
        return
      case 'pause':
        return await this.#pause(fault)
    }
  }

  async #pause(fault: Fault & { readonly kind: 'pause' }): Promise<void> {
    const { record, connection, activity } = this.#reception
    fault.pause.reach(record)
    activity.rest()
    await Promise.race([fault.pause.resumed, connection.closed])
    activity.resume()
  }
}

async function slowDown(
  { connection }: Reception,
  fault: Fault & { readonly kind: 'slow-read' },
  bytes: number,
): Promise<void> {
  await wait((bytes / fault.bytes) * fault.everyMs, undefined, { signal: connection.signal })
}
