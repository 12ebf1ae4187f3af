import net, { type LookupFunction, type Socket } from 'node:net'
import tls from 'node:tls'
import type { Attempt } from './attempt.js'
import { connectError, printableName, tlsError } from './network-errors.js'
import { openTunnel, proxyFor } from './proxy.js'

/**
 * Longest wait for one of several addresses before the next is tried, in milliseconds. Node's own
 * quarter of a second is less than a round trip to another continent.
 */
const ADDRESS_TIMEOUT_MS = 3000

/**
 * Connects to the host of `url`, through a proxy where one applies, with TLS for `https:`.
 * Certificates are always checked, whatever `NODE_TLS_REJECT_UNAUTHORIZED` says.
 *
 * @param lookup resolves names; the system's unless given
 * @throws {NetworkError} in phase `connect`
 */
export async function openConnection(
  url: URL,
  attempt: Attempt,
  lookup?: LookupFunction,
): Promise<Socket> {
  const proxy = proxyFor(url)
  let socket = await openTcp(proxy?.url ?? url, attempt, proxy !== null, lookup)
  if (proxy !== null) {
    if (proxy.url.protocol === 'https:') socket = await startTls(socket, proxy.url, attempt, true)
    await openTunnel(socket, proxy, url, attempt)
  }
  return url.protocol === 'https:' ? await startTls(socket, url, attempt, false) : socket
}

async function openTcp(
  url: URL,
  attempt: Attempt,
  isProxy: boolean,
  lookup: LookupFunction | undefined,
): Promise<Socket> {
  const peer = peerName(url, isProxy)
  attempt.signal.throwIfAborted()
  attempt.enter('connect', `connecting to ${peer}`)
  const socket = net.connect({
    host: hostOf(url),
    port: portOf(url),
    noDelay: true,
    keepAlive: true,
    autoSelectFamilyAttemptTimeout: Math.min(ADDRESS_TIMEOUT_MS, attempt.timeoutMs / 2),
    ...(lookup === undefined ? {} : { lookup }),
  })
  attempt.own(socket).on('lookup', () => attempt.touch())
  try {
    await attempt.reached(socket, 'connect')
  } catch (error) {
    throw attempt.signal.aborted ? attempt.signal.reason : connectError(peer, error)
  }
  return socket
}

async function startTls(
  socket: Socket,
  url: URL,
  attempt: Attempt,
  isProxy: boolean,
): Promise<Socket> {
  const peer = peerName(url, isProxy)
  const host = hostOf(url)
  attempt.signal.throwIfAborted()
  attempt.enter('connect', `making a TLS connection to ${peer}`)
  const secure = attempt.own(
    tls.connect({
      socket,
      host,
      // A server name is a name, never an address (RFC 6066, 3).
      servername: net.isIP(host) === 0 ? host : '',
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: true,
    }),
  )
  try {
    await attempt.reached(secure, 'secureConnect')
  } catch (error) {
    if (attempt.signal.aborted) throw attempt.signal.reason
    throw tlsError(peer, error, Boolean(secure.authorizationError))
  }
  return secure
}

function peerName(url: URL, isProxy: boolean): string {
  return isProxy ? `the proxy ${printableName(url.host)}` : printableName(url.host)
}

/** The host without the brackets of an IPv6 address. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1')
}

function portOf(url: URL): number {
  return Number(url.port || (url.protocol === 'https:' ? 443 : 80))
}
