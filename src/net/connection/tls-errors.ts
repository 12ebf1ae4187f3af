import { NetworkError } from '../../errors.js'
import { type Text, text } from '../../messages/services.js'
import { codeOf, connectError, printableName } from './network-errors.js'

/** What was wrong, as a clause about the peer or its certificate, and what to do. */
interface Fault {
  readonly fault: Text
  readonly hint: Text
}

const UNTRUSTED: Fault = {
  fault: text('net.certificate.untrusted'),
  hint: text('net.certificate.untrusted-hint'),
}
const CLOCK_HINT = text('net.certificate.clock-hint')

const CERTIFICATE_FAULTS: Readonly<Record<string, Fault>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  CERT_UNTRUSTED: UNTRUSTED,
  CERT_HAS_EXPIRED: { fault: text('net.certificate.expired'), hint: CLOCK_HINT },
  CERT_NOT_YET_VALID: { fault: text('net.certificate.early'), hint: CLOCK_HINT },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    fault: text('net.certificate.other-host'),
    hint: text('net.certificate.other-host-hint'),
  },
}

const REFUSED_CERTIFICATE: Fault = {
  fault: text('net.certificate.refused'),
  hint: text('net.certificate.refused-hint'),
}

/** Failed handshakes by what OpenSSL's code says; the first that matches holds. */
const HANDSHAKE_FAULTS: readonly (readonly [RegExp, Fault])[] = [
  [
    /WRONG_VERSION_NUMBER|HTTP_REQUEST|HTTPS_PROXY_REQUEST|UNKNOWN_PROTOCOL/,
    { fault: text('net.tls.not-tls'), hint: text('net.tls.not-tls-hint') },
  ],
  [
    /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|WRONG_SSL_VERSION|VERSION_TOO_LOW|INAPPROPRIATE_FALLBACK/,
    { fault: text('net.tls.version'), hint: text('net.tls.version-hint') },
  ],
  [
    /CERTIFICATE_REQUIRED/,
    { fault: text('net.tls.client-certificate'), hint: text('net.tls.client-certificate-hint') },
  ],
  [
    // How TLS 1.2 says that no cipher fits, and also that a certificate of the client is missing.
    /HANDSHAKE_FAILURE|INSUFFICIENT_SECURITY/,
    { fault: text('net.tls.handshake'), hint: text('net.tls.handshake-hint') },
  ],
  [
    /ALERT_.*CERTIFICATE|ALERT_UNKNOWN_CA|ACCESS_DENIED/,
    { fault: text('net.tls.client-refused'), hint: text('net.tls.client-certificate-hint') },
  ],
  [/UNRECOGNIZED_NAME/, { fault: text('net.tls.unknown-name'), hint: text('net.tls.name-hint') }],
]

const OTHER_FAULT: Fault = { fault: text('net.tls.failed'), hint: text('net.tls.hint') }

/**
 * Alerts with which a server ends a handshake that the client takes for done: in TLS 1.3 the client
 * may send before the server has seen its certificate, or that there is none (RFC 8446, 4.4.2.4).
 * Other alerts may come at any time, also from a server that has read the request.
 */
const LATE_HANDSHAKE_ALERT =
  /^ERR_SSL_.*(?:CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|HANDSHAKE_FAILURE|INSUFFICIENT_SECURITY|PROTOCOL_VERSION|UNRECOGNIZED_NAME|MISSING_EXTENSION|NO_APPLICATION_PROTOCOL|DECRYPT_ERROR)/

/** Whether a connection that was made ended by an alert that belongs to the handshake. */
export function isLateHandshakeAlert(error: unknown): boolean {
  return LATE_HANDSHAKE_ALERT.test(codeOf(error))
}

/**
 * The error for a TLS handshake with `peer` that failed: nobody has read a byte of the request.
 *
 * @param isCertificate whether the peer's certificate is what failed
 */
export function tlsError(
  peer: Text | string,
  cause: unknown,
  isCertificate: boolean,
): NetworkError {
  const code = codeOf(cause)
  const certificate = CERTIFICATE_FAULTS[code] ?? (isCertificate ? REFUSED_CERTIFICATE : undefined)
  if (certificate === undefined && code !== 'EPROTO' && !code.startsWith('ERR_SSL_')) {
    return connectError(peer, cause)
  }
  const { fault, hint } =
    certificate ?? HANDSHAKE_FAULTS.find(([pattern]) => pattern.test(code))?.[1] ?? OTHER_FAULT
  const key = certificate === undefined ? 'net.tls' : 'net.certificate'
  return new NetworkError(text(key, { peer, fault, code: printableName(code) }), {
    phase: 'connect',
    retryable: false,
    cause,
    hint,
  })
}
