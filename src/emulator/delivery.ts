import { type ServerResponse, STATUS_CODES } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Answer } from './answers.js'
import type { CannedAnswer, Delivery } from './faults.js'

/** The answer that a test made up, with nothing left out. */
export function complete(canned: CannedAnswer): Answer {
  return { status: canned.status ?? 200, headers: canned.headers ?? {}, body: canned.body ?? '' }
}

/** Compresses the body of `answer` if `delivery` says so. */
export function encode(answer: Answer, delivery: Delivery): Answer {
  if (delivery.gzip !== true) return answer
  const headers = { ...answer.headers, 'content-encoding': 'gzip' }
  return { ...answer, headers, body: gzipSync(answer.body) }
}

/** Sends an answer as HTTP would have it; the connection may serve further requests. */
export function deliver(response: ServerResponse, answer: Answer, chunked: boolean): void {
  const body = Buffer.from(answer.body)
  // A 204 has no body, so none is announced (RFC 9110, 8.6).
  const length = chunked || answer.status === 204 ? {} : { 'content-length': body.length }
  response.writeHead(answer.status, { ...length, ...answer.headers })
  if (chunked) response.flushHeaders()
  response.end(body)
}

/**
 * The bytes of an answer that does not go by the book: before the end of the request, or broken
 * off. The connection can't be used for another request after it.
 */
export function toBytes(answer: Answer, delivery: Delivery): Buffer {
  const body = Buffer.from(answer.body)
  const sent = body.subarray(0, delivery.cutAfter ?? body.length)
  const framing: Record<string, string> =
    delivery.chunked === true
      ? { 'transfer-encoding': 'chunked' }
      : { 'content-length': String(body.length) }
  const headers = { connection: 'close', ...framing, ...answer.headers }
  const head = [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? 'Unknown'}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  const parts = [Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1')]
  if (delivery.chunked === true) parts.push(Buffer.from(`${body.length.toString(16)}\r\n`))
  parts.push(sent)
  if (delivery.chunked === true && delivery.cutAfter === undefined) {
    parts.push(Buffer.from('\r\n0\r\n\r\n'))
  }
  return Buffer.concat(parts)
}
