import http from 'node:http'
import type { Socket } from 'node:net'
import { checkBypass } from '@actions/http-client/lib/proxy'
import { NetworkError } from '../errors.js'
import { isLoopback } from '../safety/service-url.js'
import type { Attempt } from './attempt.js'
import { isParseError, lostError, malformedError, printableName } from './network-errors.js'
import { RETRIED_STATUSES } from './retry.js'

/** A proxy to reach a URL through. */
export interface Proxy {
  /** `http:` or `https:`, without credentials. */
  readonly url: URL
  /** Value of `Proxy-Authorization`; null when the proxy's URL has no credentials. */
  readonly authorization: string | null
  /** What must not be shown: the password, and the credential made of it. */
  readonly secrets: readonly string[]
}

/**
 * The proxy for `url`, by `https_proxy` (`http_proxy` for `http:`) and `no_proxy` in lower or
 * upper case; null for a direct connection. Loopback is never proxied.
 *
 * The variable is read here: http-client connects directly, and says nothing, when its value has
 * no scheme or a stray percent sign.
 *
 * @throws {NetworkError} when the variable can't be used
 */
export function proxyFor(url: URL): Proxy | null {
  if (isLoopback(url.hostname) || checkBypass(bypassUrl(url))) return null
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const value = process.env[name] || process.env[name.toUpperCase()]
  if (value === undefined || value.trim() === '') return null
  return parseProxy(name, value.trim())
}

/** The secrets in the proxy's URL for `url`, to be masked before first use. */
export function proxySecrets(url: URL): readonly string[] {
  try {
    return proxyFor(url)?.secrets ?? []
  } catch {
    // Such a variable is reported, without its value, when a connection is made.
    return []
  }
}

/** http-client takes every name that begins with `127.` for loopback; one label more, and not. */
function bypassUrl(url: URL): URL {
  if (!url.hostname.startsWith('127.')) return url
  const other = new URL(url)
  other.hostname = `name.${url.hostname}`
  return other
}

function parseProxy(name: string, value: string): Proxy {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    throw new NetworkError(`The environment variable ${name} does not hold the URL of a proxy.`, {
      phase: 'connect',
      retryable: false,
      hint: `Set ${name} to http://host:port or https://host:port, or unset it.`,
    })
  }
  const plain = new URL(`${url.protocol}//${url.host}`)
  if (url.username === '' && url.password === '') {
    return { url: plain, authorization: null, secrets: [] }
  }
  const credential = `${decode(url.username)}:${decode(url.password)}`
  const encoded = Buffer.from(credential, 'utf8').toString('base64')
  // A token may stand in the place of the user name.
  const secret = url.password === '' ? url.username : url.password
  return {
    url: plain,
    authorization: `Basic ${encoded}`,
    secrets: [...new Set([decode(secret), secret, encoded])],
  }
}

/** Percent-decodes; a text that is not percent-encoded stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Asks the proxy at the other end of `socket` for a tunnel to `target` (RFC 9110, 9.3.6).
 * Afterwards the socket leads to the target.
 *
 * @throws {NetworkError} in phase `connect`
 */
export async function openTunnel(
  socket: Socket,
  proxy: Proxy,
  target: URL,
  attempt: Attempt,
): Promise<void> {
  const peer = `the proxy ${printableName(proxy.url.host)}`
  attempt.enter('connect', `waiting for ${peer}`)
  const answer = await connectAnswer(socket, proxy, target, attempt, peer)
  if (answer.status < 200 || answer.status > 299) throw refusedError(peer, answer.status)
  if (answer.early) throw malformedError(`The proxy`, 'connect', undefined)
}

interface ConnectAnswer {
  readonly status: number
  /** Whether bytes came that belong to no answer. */
  readonly early: boolean
}

async function connectAnswer(
  socket: Socket,
  proxy: Proxy,
  target: URL,
  attempt: Attempt,
  peer: string,
): Promise<ConnectAnswer> {
  attempt.signal.throwIfAborted()
  const authority = `${target.hostname}:${target.port || (target.protocol === 'https:' ? 443 : 80)}`
  const request = http.request({
    method: 'CONNECT',
    path: authority,
    headers: {
      Host: authority,
      ...(proxy.authorization === null ? {} : { 'Proxy-Authorization': proxy.authorization }),
    },
    createConnection: () => socket,
  })
  let onAbort = (): void => {}
  try {
    return await new Promise<ConnectAnswer>((resolve, reject) => {
      onAbort = () => reject(attempt.signal.reason)
      attempt.signal.addEventListener('abort', onAbort, { once: true })
      request.once('connect', (response, _socket, head) => {
        resolve({ status: response.statusCode ?? 0, early: head.length > 0 })
      })
      request.on('error', (error) => {
        const make = isParseError(error) ? malformedError : lostError
        reject(make(peer, 'connect', error))
      })
      request.once('close', () => reject(lostError(peer, 'connect', undefined)))
      request.end()
    })
  } finally {
    attempt.signal.removeEventListener('abort', onAbort)
  }
}

function refusedError(peer: string, status: number): NetworkError {
  const wantsCredentials = status === 407
  return new NetworkError(
    wantsCredentials
      ? `The credentials for ${peer} are missing or wrong (HTTP 407).`
      : `A tunnel to the service was refused by ${peer} (HTTP ${status}).`,
    {
      phase: 'connect',
      retryable: RETRIED_STATUSES.has(status),
      hint: wantsCredentials
        ? 'Put them in the URL of the proxy: http://user:password@host:port, percent-encoded.'
        : "Check the proxy's rules, or name the host in no_proxy if it can be reached directly.",
    },
  )
}
