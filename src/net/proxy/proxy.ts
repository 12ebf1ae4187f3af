import { isIP } from 'node:net'
import { checkBypass } from '@actions/http-client/lib/proxy'
import { NetworkError } from '../../errors.js'
import { text } from '../../messages/services.js'
import { isLoopback } from '../../safety/index.js'
import { isBypassed } from './no-proxy.js'

/** A proxy to reach a URL through. */
export interface ProxyServer {
  /** `http:` or `https:`, without credentials. */
  readonly url: URL
  /** Value of `Proxy-Authorization`; null when the proxy's URL has no credentials. */
  readonly authorization: string | null
  /** What must not be shown: the password, and the credential made of it. */
  readonly secrets: readonly string[]
}

const NAME = 'https_proxy'

/**
 * The proxy for `url`, by `https_proxy` and `no_proxy` in lower or upper case; null for a direct
 * connection. Loopback is never proxied, and so is plain HTTP, which goes nowhere else.
 *
 * @throws {NetworkError} when the variable can't be used
 */
export function proxyFor(url: URL): ProxyServer | null {
  if (url.protocol !== 'https:' || isLoopback(url.hostname)) return null
  if (namesHost(url) || isBypassed(url, fromEnvironment('no_proxy'))) return null
  const value = fromEnvironment(NAME)
  return value === '' ? null : parseProxy(value)
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

/** http-client's rule for names; for one that begins with `127.` it would be loopback. */
function namesHost(url: URL): boolean {
  const isName = isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0
  return isName && !url.hostname.startsWith('127.') && checkBypass(url)
}

function fromEnvironment(name: string): string {
  return (process.env[name] || process.env[name.toUpperCase()] || '').trim()
}

function parseProxy(value: string): ProxyServer {
  const [, scheme = 'http', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(value) ?? []
  // The URL standard would end the user name, the password or the host there, and what follows would
  // be sent elsewhere or dropped. Such a character is meant as a part of the password.
  if (/[#?\\]|\/./s.test(rest)) throw oddUrl()
  const address = `${scheme}://${rest}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  // White space and control characters are dropped or encoded by the URL standard.
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.hostname === '' ||
    /[\s\p{Cc}]/u.test(rest)
  ) {
    throw new NetworkError(text('net.proxy.no-url', { name: NAME }), {
      phase: 'connect',
      retryable: false,
      hint: text('net.proxy.no-url-hint', { name: NAME }),
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

function oddUrl(): NetworkError {
  return new NetworkError(text('net.proxy.odd-url', { name: NAME }), {
    phase: 'connect',
    retryable: false,
    hint: text('net.proxy.odd-url-hint', { name: NAME }),
  })
}

/** Percent-decodes; a text that is not percent-encoded stands for itself. */
function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}
