import type { Say, Text } from '../text.js'

type Words = Text | string

/** The code of an error underneath, in brackets; nothing when there is none. */
function named(code: string): string {
  return code === '' ? '' : ` (${code})`
}

/** Texts about connections, requests and answers. */
export const NET = {
  // What services and peers are called.
  'net.service': 'The service',
  'net.answer': 'The answer',
  'net.proxy': ({ host }: { readonly host: string }) => `the proxy ${host}`,

  // What an attempt does, for `net.no-progress`.
  'net.doing.connect': ({ peer }: { readonly peer: Words }, say: Say) =>
    `connecting to ${say(peer)}`,
  'net.doing.tls': ({ peer }: { readonly peer: Words }, say: Say) =>
    `making a TLS connection to ${say(peer)}`,
  'net.doing.proxy': ({ peer }: { readonly peer: Words }, say: Say) => `waiting for ${say(peer)}`,
  'net.doing.send': 'sending the request',
  'net.doing.read-file': 'reading the file',
  'net.doing.wait': 'waiting for the answer',
  'net.doing.read': 'reading the answer',

  // Attempts.
  'net.stopped': 'Stopped.',
  'net.no-progress': (
    { seconds, doing }: { readonly seconds: number; readonly doing: Words },
    say: Say,
  ) => `No progress for ${seconds} ${seconds === 1 ? 'second' : 'seconds'} while ${say(doing)}.`,
  'net.no-progress.hint':
    'Check the network between this machine and the service; raise `timeout` if the line is only slow.',
  'net.no-progress.disk-hint':
    'Check the disk that the file is on; copy the file to a local one first if it is a network disk.',
  'net.gave-up': ({ attempts }: { readonly attempts: number }) =>
    `Gave up after ${attempts} attempts.`,
  'net.long-wait': ({ asked, most }: { readonly asked: number; readonly most: number }) =>
    `It asks to wait ${asked} seconds (Retry-After); this run waits at most ${most}.`,
  'net.long-wait.hint': ({ asked }: { readonly asked: number }) =>
    `Run it again in ${asked} seconds or later.`,

  // Connections that are not made.
  'net.connect': (
    { peer, fault, code }: { readonly peer: Words; readonly fault: Words; readonly code: string },
    say: Say,
  ) => `Can't connect to ${say(peer)}: ${say(fault)}${named(code)}.`,
  'net.connect.unknown-name': 'the name does not resolve',
  'net.connect.name-server': 'the name does not resolve now',
  'net.connect.refused': 'it refuses connections',
  'net.connect.closed': 'it closed the connection at once',
  'net.connect.silent': 'it does not answer',
  'net.connect.no-way': 'there is no way to it',
  'net.connect.failed': 'the connection failed',
  'net.connect.hint':
    'Check the network and firewall of this machine; behind a proxy, set https_proxy.',
  'net.connect.name-hint':
    'Check the spelling of the host name and the DNS of this machine; behind a proxy, set https_proxy.',
  'net.not-loopback': ({ host, address }: { readonly host: string; readonly address: string }) =>
    `${host} led to ${address}, which is not this machine, so nothing was sent over plain HTTP.`,
  'net.not-loopback.hint': ({ host }: { readonly host: string }) =>
    `Use https://, or mend what ${host} stands for on this machine (its hosts file or DNS).`,

  // TLS.
  'net.certificate': (
    { peer, fault, code }: { readonly peer: Words; readonly fault: Words; readonly code: string },
    say: Say,
  ) => `The certificate of ${say(peer)} ${say(fault)}${named(code)}.`,
  'net.certificate.untrusted': 'is signed by nobody that this machine trusts',
  'net.certificate.expired': 'has expired',
  'net.certificate.early': 'is not valid yet',
  'net.certificate.other-host': 'is for another host name',
  'net.certificate.refused': 'is refused',
  'net.certificate.untrusted-hint':
    'If a gateway or proxy of your own signs it, put the path of its CA certificate (PEM) in NODE_EXTRA_CA_CERTS.',
  'net.certificate.clock-hint':
    "Ask whoever runs the service to renew it, and check this machine's clock.",
  'net.certificate.other-host-hint':
    'Check the host name, and that no proxy or gateway answers in its place.',
  'net.certificate.refused-hint':
    'Check what stands between this machine and the service; certificate checks are never switched off.',
  'net.tls': (
    { peer, fault, code }: { readonly peer: Words; readonly fault: Words; readonly code: string },
    say: Say,
  ) => `No TLS connection to ${say(peer)} could be agreed on: ${say(fault)}${named(code)}.`,
  'net.tls.not-tls': 'its answer is not TLS',
  'net.tls.version': 'it speaks no version of TLS that is still safe',
  'net.tls.handshake': 'it takes none of the ciphers offered, or wants a client certificate',
  'net.tls.client-certificate': 'it wants a client certificate, and this program has none',
  'net.tls.client-refused': 'it refused this client, which has no certificate of its own',
  'net.tls.unknown-name': 'it knows nothing of this host name',
  'net.tls.failed': 'the handshake failed',
  'net.tls.not-tls-hint': 'Check that the address and port are those of an https:// service.',
  'net.tls.version-hint':
    'Ask whoever runs it, or the gateway before it, for TLS 1.2 or 1.3; check that no proxy intercepts the connection.',
  'net.tls.client-certificate-hint':
    'Client certificates are not supported: ask whoever runs the gateway to let this machine in without one, or go another way, by `service-url` or no_proxy.',
  'net.tls.handshake-hint':
    'Ask whoever runs it, or the gateway before it, which ciphers it takes and whether it wants a client certificate, which this program has none of.',
  'net.tls.name-hint': 'Check the host name, and what proxies or gateways stand in between.',
  'net.tls.hint':
    'Check what proxies or gateways stand between this machine and the service, and their TLS settings.',

  // Connections that are lost, and answers that are no HTTP.
  'net.lost.connect': ({ peer, code }: { readonly peer: Words; readonly code: string }, say: Say) =>
    `The connection to ${say(peer)} was lost before the request${named(code)}.`,
  'net.lost.request': ({ peer, code }: { readonly peer: Words; readonly code: string }, say: Say) =>
    `The connection to ${say(peer)} was lost while the request was being sent${named(code)}.`,
  'net.lost.answer': ({ peer, code }: { readonly peer: Words; readonly code: string }, say: Say) =>
    `The connection to ${say(peer)} was lost before the answer was complete${named(code)}.`,
  'net.lost.hint': 'Check the network between this machine and the service.',
  'net.malformed': ({ peer, code }: { readonly peer: Words; readonly code: string }, say: Say) => {
    const sentence = `${say(peer)} gave an answer that is not valid HTTP${named(code)}.`
    return sentence.replace(/^the /, 'The ')
  },
  'net.malformed.hint':
    'Check that the address and port are those of the service, and what proxies stand in between.',
  'net.large-head': ({ peer, bytes }: { readonly peer: Words; readonly bytes: number }, say: Say) =>
    `The headers of the answer of ${say(peer)} have more than ${bytes} bytes (64 KiB).`,

  // Proxies.
  'net.proxy.no-url': ({ name }: { readonly name: string }) =>
    `The environment variable ${name} does not hold the URL of a proxy.`,
  'net.proxy.no-url-hint': ({ name }: { readonly name: string }) =>
    `Set ${name} to http://host:port or https://host:port, or unset it.`,
  'net.proxy.odd-url': ({ name }: { readonly name: string }) =>
    `The environment variable ${name} holds a "#", "?", "\\" or a path, which the URL of a proxy does not have.`,
  'net.proxy.odd-url-hint': ({ name }: { readonly name: string }) =>
    `If one of them belongs to the user name or password in ${name}, percent-encode it: %23 for #, %3F for ?, %5C for \\, %2F for /, %40 for @.`,
  'net.proxy.credentials': ({ peer }: { readonly peer: Words }, say: Say) =>
    `The credentials for ${say(peer)} are missing or wrong (HTTP 407).`,
  'net.proxy.credentials-hint':
    'Put them in the URL of the proxy: http://user:password@host:port, percent-encoded.',
  'net.proxy.schemes': (
    { peer, schemes }: { readonly peer: Words; readonly schemes: string },
    say: Say,
  ) => `${say(peer).replace(/^the /, 'The ')} takes only ${schemes} authentication (HTTP 407).`,
  'net.proxy.schemes-hint':
    'Only Basic is supported: run a local helper that speaks the other one (such as cntlm or px) and put its address in https_proxy, or have the host let through without authentication.',
  'net.proxy.refused': (
    { peer, status }: { readonly peer: Words; readonly status: number },
    say: Say,
  ) => `A tunnel to the service was refused by ${say(peer)} (HTTP ${status}).`,
  'net.proxy.refused-hint':
    "Check the proxy's rules, or name the host in no_proxy if it can be reached directly.",

  // Answers: what is wrong with a body, in a clause about the answer.
  'net.fault.encoding': ({ encoding }: { readonly encoding: string }) =>
    `has a content encoding that nobody asked for${named(encoding)}`,
  'net.fault.large': ({ bytes }: { readonly bytes: number }) =>
    `is larger than ${bytes} bytes (1 MiB)`,
  'net.fault.short': 'was cut short',
  'net.fault.damaged': ({ encoding }: { readonly encoding: string }) =>
    `is not valid ${encoding} data`,
  'net.fault.not-json': 'is not a JSON object',
  'net.fault.no-integer': ({ field }: { readonly field: string }) => `has no integer ${field}`,
  'net.fault.no-text': ({ field }: { readonly field: string }) => `has no text ${field}`,
  'net.fault.long-field': (
    { field, most }: { readonly field: string; readonly most: Words },
    say: Say,
  ) => `has a field ${field} of more than ${say(most)}`,
  'net.fault.digits': ({ count }: { readonly count: number }) => `${count} digits`,
  'net.fault.kib': ({ count }: { readonly count: number }) => `${count} KiB`,

  // Answers: errors.
  'net.refused': (
    facts: {
      readonly name: Words
      readonly what: Words
      readonly code: string
      readonly meaning: Words
      readonly status: number
      /** What the service says of it; empty when it says nothing. */
      readonly said: string
      /** Empty when there is none. */
      readonly requestId: string
    },
    say: Say,
  ) => {
    const { name, what, code, meaning, status, said, requestId } = facts
    const why = say(meaning)
    const detail = `HTTP ${status}${said === '' ? '' : `; it says "${said}"`}${requestId === '' ? '' : `; request id ${requestId}`}`
    return `${say(name)} refused ${say(what)} with code ${code}${why === '' ? '' : `: ${why}`} (${detail}).`
  },
  'net.status': (
    facts: {
      readonly name: Words
      readonly status: number
      /** What is wrong with the body; null when nothing is. */
      readonly fault: Words | null
      readonly quote: Words
    },
    say: Say,
  ) => {
    const rest = facts.fault === null ? '' : `, and its answer ${say(facts.fault)}`
    return `${say(facts.name)} answered HTTP ${facts.status}${rest}${say(facts.quote)}.`
  },
  'net.unusable': (
    facts: {
      readonly answer: Words
      readonly problem: Words
      readonly status: number
      readonly quote: Words
    },
    say: Say,
  ) => `${say(facts.answer)} ${say(facts.problem)} (HTTP ${facts.status})${say(facts.quote)}.`,
  'net.because': (
    facts: { readonly clause: Words; readonly status: number; readonly quote: Words },
    say: Say,
  ) => `${say(facts.clause)} (HTTP ${facts.status})${say(facts.quote)}.`,
  'net.early-success': (
    {
      name,
      status,
      quote,
    }: { readonly name: Words; readonly status: number; readonly quote: Words },
    say: Say,
  ) =>
    `${say(name)} reported success before it had the whole request (HTTP ${status})${say(quote)}.`,
  'net.redirect': (
    {
      name,
      status,
      origin,
    }: { readonly name: Words; readonly status: number; readonly origin: Words },
    say: Say,
  ) =>
    `${say(name)} answered HTTP ${status}, a redirect to ${say(origin)}; redirects are not followed.`,
  'net.redirect.nowhere': 'nowhere',
  'net.redirect.no-url': 'an address that is not a URL',
  'net.quote': ({ text }: { readonly text: string }) => `: "${text}"`,
  'net.quote.secret': ', not quoted since it may hold secrets',
  'net.hint.too-many': 'Too many requests; run it again later.',
  'net.hint.later': 'The service or a gateway before it is in trouble; run it again later.',
  'net.hint.gateway':
    'A gateway before the service failed to get an answer from it; run it again later, and if it lasts, tell whoever runs the gateway.',
}
