import { NetworkError, type NetworkPhase } from '../errors.js'
import { printable } from '../safety/printable.js'

const MAX_NAME_CHARACTERS = 100

/** A wrong certificate: what is wrong, and what to do. */
interface CertificateFault {
  readonly fault: string
  readonly hint: string
}

const UNTRUSTED: CertificateFault = {
  fault: 'is signed by nobody that this machine trusts',
  hint: 'If a gateway or proxy of your own signs it, put the path of its CA certificate (PEM) in NODE_EXTRA_CA_CERTS.',
}
const CLOCK_HINT = "Ask whoever runs the service to renew it, and check this machine's clock."

const CERTIFICATE_FAULTS: Readonly<Record<string, CertificateFault>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  CERT_UNTRUSTED: UNTRUSTED,
  CERT_HAS_EXPIRED: { fault: 'has expired', hint: CLOCK_HINT },
  CERT_NOT_YET_VALID: { fault: 'is not valid yet', hint: CLOCK_HINT },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    fault: 'is for another host name',
    hint: 'Check the host name, and that no proxy or gateway answers in its place.',
  },
}

const REACH_HINT =
  'Check the network and firewall of this machine; behind a proxy, set https_proxy.'

/** Describes, in one clause, why a connection could not be made. */
const CONNECT_FAULTS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name does not resolve',
  EAI_AGAIN: 'the name does not resolve now',
  ECONNREFUSED: 'it refuses connections',
  ECONNRESET: 'it closed the connection at once',
  EPIPE: 'it closed the connection at once',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no way to it',
}

/** A host and port, or a URL's origin, fit for a message. */
export function printableName(name: string): string {
  return printable(name, MAX_NAME_CHARACTERS)
}

/** The error for a connection to `peer` that could not be made: no byte of the request went out. */
export function connectError(peer: string, cause: unknown): NetworkError {
  const code = codeOf(cause)
  return new NetworkError(
    `Can't connect to ${peer}: ${CONNECT_FAULTS[code] ?? 'the connection failed'}${named(code)}.`,
    {
      phase: 'connect',
      retryable: true,
      cause,
      hint: /^E(NOTFOUND|AI_)/.test(code)
        ? 'Check the spelling of the host name and the DNS of this machine; behind a proxy, set https_proxy.'
        : REACH_HINT,
    },
  )
}

/** The error for a TLS handshake with `peer` that failed. */
export function tlsError(peer: string, cause: unknown, isCertificate: boolean): NetworkError {
  const code = codeOf(cause)
  if (isCertificate || code in CERTIFICATE_FAULTS) return certificateError(peer, cause)
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) {
    return new NetworkError(`No TLS connection to ${peer} could be agreed on${named(code)}.`, {
      phase: 'connect',
      retryable: false,
      cause,
      hint: 'Check that the address and port are those of an https:// service.',
    })
  }
  return connectError(peer, cause)
}

function certificateError(peer: string, cause: unknown): NetworkError {
  const code = codeOf(cause)
  const { fault, hint } = CERTIFICATE_FAULTS[code] ?? {
    fault: 'is refused',
    hint: 'Check what stands between this machine and the service; certificate checks are never switched off.',
  }
  return new NetworkError(`The certificate of ${peer} ${fault}${named(code)}.`, {
    phase: 'connect',
    retryable: false,
    cause,
    hint,
  })
}

/** The error for a connection to `peer` that was lost in `phase`. */
export function lostError(peer: string, phase: NetworkPhase, cause: unknown): NetworkError {
  const when = {
    connect: 'before the request',
    request: 'while the request was being sent',
    answer: 'before the answer was complete',
  }[phase]
  return new NetworkError(`The connection to ${peer} was lost ${when}${named(codeOf(cause))}.`, {
    phase,
    retryable: true,
    cause,
    hint: 'Check the network between this machine and the service.',
  })
}

/** The error for an answer of `peer` that is not HTTP. */
export function malformedError(peer: string, phase: NetworkPhase, cause: unknown): NetworkError {
  return new NetworkError(`${peer} gave an answer that is not valid HTTP${named(codeOf(cause))}.`, {
    phase,
    retryable: false,
    cause,
    hint: 'Check that the address and port are those of the service, and what proxies stand in between.',
  })
}

/** Whether an error comes from Node's HTTP parser. */
export function isParseError(error: unknown): boolean {
  return codeOf(error).startsWith('HPE_')
}

/** The error's code, like `ECONNRESET`; empty when it has none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

function named(code: string): string {
  return code === '' ? '' : ` (${printableName(code)})`
}
