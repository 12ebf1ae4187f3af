import type { Socket } from 'node:net'
import { NetworkError } from '../../errors.js'
import { type Text, text } from '../../messages/services.js'
import type { Attempt } from '../connection/attempt.js'
import { lostError, MAX_HEAD_BYTES, malformedError } from '../connection/network-errors.js'
import { RETRIED_STATUSES } from '../retry.js'
import type { ProxyServer } from './proxy.js'

/** A tunnel to open. */
export interface Tunnel {
  readonly proxy: ProxyServer
  /** What messages call the proxy. */
  readonly name: Text
  readonly target: URL
  readonly attempt: Attempt
}

/** Informational answers (1xx) that are borne before the answer proper. */
const MAX_INFORMATIONAL = 100

/** The head of an answer. */
interface Head {
  readonly status: number
  /** Lines after the first, in lowercase. */
  readonly fields: readonly string[]
}

/**
 * Asks the proxy at the other end of `socket` for a tunnel (RFC 9110, 9.3.6). Afterwards the socket
 * leads to the target.
 *
 * The answer is read here, since Node's HTTP client takes an informational answer (1xx), which may
 * come before it, for the answer.
 *
 * @throws {NetworkError} in phase `connect`
 */
export async function openTunnel(socket: Socket, tunnel: Tunnel): Promise<void> {
  const { proxy, name, target, attempt } = tunnel
  attempt.signal.throwIfAborted()
  attempt.enter('connect', text('net.doing.proxy', { peer: name }))
  const authority = `${target.hostname}:${target.port || 443}`
  const fields = [`Host: ${authority}`]
  if (proxy.authorization !== null) fields.push(`Proxy-Authorization: ${proxy.authorization}`)
  socket.write(`CONNECT ${authority} HTTP/1.1\r\n${fields.join('\r\n')}\r\n\r\n`)
  const head = await readHead(socket, tunnel)
  if (head.status < 200 || head.status > 299) throw refusedError(name, head)
}

/** Reads heads until one is no longer informational. */
function readHead(socket: Socket, { name, attempt }: Tunnel): Promise<Head> {
  let clean = (): void => {}
  const reading = new Promise<Head>((resolve, reject) => {
    const answer = new AnswerHead()
    const onData = (chunk: Buffer): void => {
      attempt.touch()
      const head = answer.push(chunk)
      if (head === 'malformed') reject(malformedError(name, 'connect', undefined))
      else if (head !== undefined) resolve(head)
    }
    const onError = (error: Error): void => reject(lostError(name, 'connect', error))
    const onClose = (): void => reject(lostError(name, 'connect', undefined))
    const onAbort = (): void => reject(attempt.signal.reason)
    socket.on('data', onData).on('error', onError).on('end', onClose).on('close', onClose)
    attempt.signal.addEventListener('abort', onAbort, { once: true })
    clean = () => {
      socket.pause()
      socket.off('data', onData).off('error', onError).off('end', onClose).off('close', onClose)
      attempt.signal.removeEventListener('abort', onAbort)
    }
  })
  return reading.finally(clean)
}

/** Collects bytes until they hold the head of an answer that is not informational. */
class AnswerHead {
  #text = ''
  #informational = 0

  /** Takes bytes; gives the head once it is whole. */
  push(chunk: Buffer): Head | 'malformed' | undefined {
    this.#text += chunk.toString('latin1')
    for (;;) {
      const end = /\r?\n\r?\n/.exec(this.#text)
      const head = this.#text.slice(0, end?.index ?? MAX_HEAD_BYTES + 1)
      // What is no answer shows by its first bytes, and may never end.
      if (!'HTTP/1.'.startsWith(head.slice(0, 7)) || head.length > MAX_HEAD_BYTES) {
        return 'malformed'
      }
      if (end === null) return undefined
      const rest = this.#text.slice(end.index + end[0].length)
      const [first = '', ...fields] = head.toLowerCase().split(/\r?\n/)
      const status = Number(/^http\/1\.[01] (\d{3})(?: |$)/.exec(first)?.[1])
      if (Number.isNaN(status)) return 'malformed'
      if (status >= 200 || status === 101) {
        // The client speaks first in TLS: bytes that come before belong to nothing.
        return status <= 299 && rest !== '' ? 'malformed' : { status, fields }
      }
      this.#informational += 1
      if (this.#informational > MAX_INFORMATIONAL) return 'malformed'
      this.#text = rest
    }
  }
}

function refusedError(peer: Text, { status, fields }: Head): NetworkError {
  const options = { phase: 'connect', retryable: RETRIED_STATUSES.has(status) } as const
  if (status !== 407) {
    return new NetworkError(text('net.proxy.refused', { peer, status }), {
      ...options,
      hint: text('net.proxy.refused-hint'),
    })
  }
  const schemes = schemesOf(fields)
  if (schemes.length > 0 && !schemes.includes('Basic')) {
    return new NetworkError(text('net.proxy.schemes', { peer, schemes: schemes.join(', ') }), {
      ...options,
      hint: text('net.proxy.schemes-hint'),
    })
  }
  return new NetworkError(text('net.proxy.credentials', { peer }), {
    ...options,
    hint: text('net.proxy.credentials-hint'),
  })
}

/** Ways to authenticate that proxies offer; any other name is a text that somebody chose. */
const SCHEMES = ['Basic', 'Digest', 'NTLM', 'Negotiate', 'Kerberos', 'Bearer'] as const

/** The ways to authenticate that the fields of a head offer. */
function schemesOf(fields: readonly string[]): readonly string[] {
  const offers = fields.filter((field) => field.startsWith('proxy-authenticate:'))
  return SCHEMES.filter((scheme) => {
    const offer = new RegExp(`[:,]\\s*${scheme.toLowerCase()}(?=[\\s,]|$)`)
    return offers.some((field) => offer.test(field))
  })
}
