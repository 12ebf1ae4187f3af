import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import type { LookupFunction, Socket } from 'node:net'
import { StoppedError } from '../errors.js'
import { text } from '../messages/services.js'
import { type Answer, decodeBody, readRawBody } from './answers/answer.js'
import { type Body, BodySender, type SendProgress } from './body.js'
import { Attempt, READING_FILE } from './connection/attempt.js'
import { openConnection } from './connection/connect.js'
import {
  isParseError,
  largeHeadError,
  lostError,
  MAX_HEAD_BYTES,
  malformedError,
  printableName,
} from './connection/network-errors.js'
import { isLateHandshakeAlert, tlsError } from './connection/tls-errors.js'
import { holdWriteErrors } from './connection/write-errors.js'

/** One request, to be made once. */
export interface RequestOptions {
  readonly method: 'POST' | 'GET'
  readonly url: URL
  /** Without `Host`, `Content-Length` and `Connection`, which are always sent. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body | Buffer
  /** Milliseconds without any progress, in either direction, before the attempt is given up. */
  readonly timeoutMs: number
  /** Stops the attempt at once. */
  readonly signal?: AbortSignal | undefined
  /** Called when the system has taken bytes of the body. */
  readonly onProgress?: ((progress: SendProgress) => void) | undefined
  /** Resolves names; the system's look-up unless given. */
  readonly lookup?: LookupFunction | undefined
}

/** Informational answers (1xx) that are borne before the answer proper. */
const MAX_INFORMATIONAL = 100

const SENDING = text('net.doing.send')

/**
 * Makes one request. Every answer is returned, whatever its status, also one that comes while the
 * body is still going out; the rest of the body is not sent then. Redirects are not followed.
 *
 * Nothing of the attempt is left when the promise settles.
 *
 * @throws {NetworkError} whose phase `connect` proves that nobody has read a byte of the request
 * @throws {StoppedError} when the signal aborts
 * @throws what the body throws; the request was cut before its end then
 */
export async function sendRequest(options: RequestOptions): Promise<Answer> {
  const attempt = new Attempt(options)
  try {
    const socket = await openConnection(options.url, attempt, options.lookup)
    attempt.signal.throwIfAborted()
    return await new Exchange(socket, options, attempt).run()
  } finally {
    attempt.close()
  }
}

/** The sending of one request over a socket, and the reading of its answer. */
class Exchange {
  readonly #attempt: Attempt
  readonly #request: ClientRequest
  readonly #sender: BodySender
  readonly #peer: string
  #response: IncomingMessage | undefined
  /** Whether an answer that began before the request was out refuses it. */
  #isEarlyRefusal = false
  #informational = 0

  constructor(socket: Socket, options: RequestOptions, attempt: Attempt) {
    const body = asBody(options.body)
    this.#attempt = attempt
    this.#peer = printableName(options.url.host)
    holdWriteErrors(socket)
    this.#request = startRequest(socket, options, body.length)
    // Listening any earlier would take bytes that belong to the parser.
    this.#request.once('socket', () => socket.on('data', () => attempt.touch()))
    this.#sender = new BodySender(this.#request, body, {
      timeoutMs: options.timeoutMs,
      onWait: (isForBody) => attempt.waitFor(isForBody ? READING_FILE : SENDING),
      onSlice(progress) {
        attempt.touch()
        options.onProgress?.(progress)
      },
    })
  }

  async run(): Promise<Answer> {
    const { signal } = this.#attempt
    let onAbort = (): void => {}
    try {
      return await new Promise<Answer>((resolve, reject) => {
        onAbort = () => {
          // A refusal that stalls has said enough; its reader ends with what has come.
          const isStop = signal.reason instanceof StoppedError
          if (this.#isEarlyRefusal && !isStop) this.#response?.destroy()
          else reject(signal.reason)
        }
        signal.addEventListener('abort', onAbort, { once: true })
        this.#request.on('response', (response) => {
          this.#receive(response).then(resolve, reject)
        })
        this.#failBy(reject)
        this.#send().catch(reject)
      })
    } finally {
      signal.removeEventListener('abort', onAbort)
      this.#sender.stop()
      this.#request.destroy()
    }
  }

  async #send(): Promise<void> {
    this.#attempt.enter('request', SENDING)
    await this.#sender.run()
    if (!this.#sender.complete) return
    this.#request.end()
    if (this.#response === undefined) {
      this.#attempt.enter('answer', text('net.doing.wait'))
    }
  }

  async #receive(response: IncomingMessage): Promise<Answer> {
    this.#response = response
    const requestComplete = this.#sender.complete
    const status = response.statusCode ?? 0
    this.#isEarlyRefusal = !requestComplete && status >= 400
    const phase = requestComplete ? 'answer' : 'request'
    this.#sender.stop()
    // The parser's own limit leaves out what stands between names and values.
    if (headBytes(response) > MAX_HEAD_BYTES) throw largeHeadError(this.#peer, phase)
    this.#attempt.enter(phase, text('net.doing.read'))
    const raw = await readRawBody(response, () => this.#attempt.touch())
    // A refusal in the middle of the request is often followed by a reset; its status says enough.
    if (!raw.complete && !raw.tooLarge && !this.#isEarlyRefusal) {
      throw lostError(this.#peer, phase, response.errored)
    }
    const decoded = await decodeBody(raw, response.headers['content-encoding'])
    return { status, headers: response.headers, ...decoded, requestComplete }
  }

  #failBy(reject: (error: Error) => void): void {
    const malformed = (cause: unknown): void => {
      reject(malformedError(this.#peer, this.#attempt.phase, cause))
    }
    const lost = (cause: unknown): void => {
      // Once an answer has begun, its reader sees how it ends.
      if (this.#response !== undefined) return
      if (isLateHandshakeAlert(cause)) reject(tlsError(this.#peer, cause, false))
      else reject(lostError(this.#peer, this.#attempt.phase, cause))
    }
    this.#request
      .on('error', (error) => {
        // Bytes after a whole answer take nothing from it.
        if (!isParseError(error)) lost(error)
        else if (this.#response?.complete !== true) malformed(error)
      })
      .on('close', () => lost(undefined))
      .on('upgrade', () => malformed(undefined))
      .on('information', () => {
        this.#informational++
        if (this.#informational > MAX_INFORMATIONAL) malformed(undefined)
      })
  }
}

/** Bytes of the head of an answer, line ends included. */
function headBytes({ statusMessage = '', rawHeaders }: IncomingMessage): number {
  const first = 'HTTP/1.1 200 \r\n\r\n'.length + statusMessage.length
  return rawHeaders.reduce((sum, text) => sum + text.length + ': '.length, first)
}

function startRequest(socket: Socket, options: RequestOptions, length: number): ClientRequest {
  const { method, url, headers } = options
  const request = http.request({
    method,
    path: url.pathname + url.search,
    headers: {
      Host: url.host,
      'Accept-Encoding': 'identity',
      ...headers,
      'Content-Length': length,
      Connection: 'close',
    },
    createConnection: () => socket,
    insecureHTTPParser: false,
    // Node refuses what reaches its limit, not what exceeds it.
    maxHeaderSize: MAX_HEAD_BYTES + 1,
  })
  // Otherwise those after the first thousand would be dropped without a word.
  request.maxHeadersCount = 0
  return request
}

function asBody(body: Body | Buffer): Body {
  if (!Buffer.isBuffer(body)) return body
  return {
    length: body.length,
    async *chunks() {
      yield body
    },
  }
}
