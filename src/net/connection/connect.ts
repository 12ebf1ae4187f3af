import dns from 'node:dns'
import net, { type LookupFunction, type Socket } from 'node:net'
import tls from 'node:tls'
import { type Text, text } from '../../messages/services.js'
import { inBackground } from '../../platform/node/index.js'
import { isLoopbackAddress } from '../../safety/index.js'
import { proxyFor } from '../proxy/proxy.js'
import { openTunnel } from '../proxy/tunnel.js'
import type { Attempt } from './attempt.js'
import { connectError, notLoopbackError, printableName } from './network-errors.js'
import { tlsError } from './tls-errors.js'

/**
 * Longest wait for one of several addresses before the next is tried, in milliseconds. Node's own
 * quarter of a second is less than a round trip to another continent.
 */
const ADDRESS_TIMEOUT_MS = 3000

/** The other end of a connection. */
interface Peer {
  readonly url: URL
  /** What messages call it. */
  readonly name: Text | string
}

/**
 * Connects to the host of `url`, through a proxy where one applies, with TLS for `https:`.
 * Certificates are always checked, whatever `NODE_TLS_REJECT_UNAUTHORIZED` says. Plain HTTP goes to
 * a loopback address only.
 *
 * @param lookup resolves names; the system's unless given
 * @throws {NetworkError} in phase `connect`
 */
export async function openConnection(
  url: URL,
  attempt: Attempt,
  lookup?: LookupFunction,
): Promise<Socket> {
  const service: Peer = { url, name: printableName(url.host) }
  const proxy = proxyFor(url)
  if (proxy === null) {
    const socket = await openTcp(service, attempt, lookup)
    if (url.protocol === 'https:') return await startTls(socket, service, attempt)
    // A name such as localhost means what the machine's resolver says.
    const address = socket.remoteAddress
    // One that the other end has closed by now leads nowhere.
    if (address === undefined) throw connectError(service.name, { code: 'ECONNRESET' })
    if (!isLoopbackAddress(address)) throw notLoopbackError(url.hostname, address)
    return socket
  }
  const name = text('net.proxy', { host: printableName(proxy.url.host) })
  const peer: Peer = { url: proxy.url, name }
  let socket = await openTcp(peer, attempt, lookup)
  if (proxy.url.protocol === 'https:') socket = await startTls(socket, peer, attempt)
  await openTunnel(socket, { proxy, name, target: url, attempt })
  return await startTls(socket, service, attempt)
}

async function openTcp(
  { url, name }: Peer,
  attempt: Attempt,
  lookup: LookupFunction = systemLookup,
): Promise<Socket> {
  attempt.signal.throwIfAborted()
  attempt.enter('connect', text('net.doing.connect', { peer: name }))
  const socket = net.connect({
    host: hostOf(url),
    port: portOf(url),
    noDelay: true,
    keepAlive: true,
    autoSelectFamilyAttemptTimeout: Math.min(ADDRESS_TIMEOUT_MS, attempt.timeoutMs / 2),
    lookup,
  })
  attempt.own(socket).on('lookup', () => attempt.touch())
  try {
    await attempt.reached(socket, 'connect')
  } catch (error) {
    throw attempt.signal.aborted ? attempt.signal.reason : connectError(name, error)
  }
  return socket
}

async function startTls(socket: Socket, { url, name }: Peer, attempt: Attempt): Promise<Socket> {
  const host = hostOf(url)
  attempt.signal.throwIfAborted()
  attempt.enter('connect', text('net.doing.tls', { peer: name }))
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
    throw tlsError(name, error, Boolean(secure.authorizationError))
  }
  return secure
}

/** The system's look-up, which nothing can cancel. */
const systemLookup: LookupFunction = (host, options, callback) => {
  const looking = new Promise<void>((resolve) => {
    dns.lookup(host, options, (...found) => {
      callback(...found)
      resolve()
    })
  })
  void inBackground(looking, { endsByItself: true })
}

/** The host without the brackets of an IPv6 address. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1')
}

function portOf(url: URL): number {
  return Number(url.port || (url.protocol === 'https:' ? 443 : 80))
}
