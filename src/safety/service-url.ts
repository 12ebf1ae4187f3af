import { type Text, text } from '../messages/index.js'

/** A usable service URL, or the reason why the text isn't one, as a clause. */
export type ParsedServiceUrl = { readonly url: URL } | { readonly problem: Text }

/**
 * Whether `hostname` (as `URL` spells it) is loopback by itself: literally `localhost`, an address
 * of 127.0.0.0/8, or `[::1]`. Other names are not, whatever they resolve to: what they resolve to
 * is for whoever runs the DNS to say.
 */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

/** Whether `address`, as the system writes that of a connection's other end, is loopback. */
export function isLoopbackAddress(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\.\d+\.\d+\.\d+$/i.test(address)
}

/** Whether secrets may be sent to `url`: over TLS, or without leaving the machine. */
export function isSafe(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

/**
 * Reads a service URL: `https:`, or `http:` to a loopback host only. A path is kept as a prefix,
 * for gateways. The reason never repeats the text, which may hold a password.
 */
export function parseServiceUrl(given: string): ParsedServiceUrl {
  // The URL standard drops tabs and newlines and turns backslashes round; such a text is a slip.
  if (/[\s\p{Cc}\\]/u.test(given)) {
    return { problem: text('settings.url-characters') }
  }
  if (!/^https?:\/\//i.test(given)) return { problem: text('settings.url-scheme') }
  if (!URL.canParse(given)) return { problem: text('settings.url-invalid') }
  const url = new URL(given)
  if (url.username !== '' || url.password !== '') {
    return { problem: text('settings.url-user') }
  }
  if (/[?#]/.test(given)) return { problem: text('settings.url-query') }
  if (!isSafe(url)) {
    return { problem: text('settings.url-insecure') }
  }
  return { url }
}

/** The URL of `path` (which begins with a slash) at a service, below the service URL's own path. */
export function resolvePath(serviceUrl: URL, path: string): URL {
  const url = new URL(serviceUrl)
  url.pathname = url.pathname.replace(/\/+$/, '') + path
  return url
}
