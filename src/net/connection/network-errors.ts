import { NetworkError, type NetworkPhase } from '../../errors.js'
import { type Text, type TextKey, text } from '../../messages/services.js'
import { printable } from '../../safety/index.js'

const MAX_NAME_CHARACTERS = 100

/** Why a connection could not be made, by the system's code: a clause about the peer. */
const CONNECT_FAULTS: Readonly<Record<string, Text>> = {
  ENOTFOUND: text('net.connect.unknown-name'),
  EAI_AGAIN: text('net.connect.name-server'),
  ECONNREFUSED: text('net.connect.refused'),
  ECONNRESET: text('net.connect.closed'),
  // The same, by Windows.
  ECONNABORTED: text('net.connect.closed'),
  EPIPE: text('net.connect.closed'),
  ETIMEDOUT: text('net.connect.silent'),
  EHOSTUNREACH: text('net.connect.no-way'),
  ENETUNREACH: text('net.connect.no-way'),
}

/** A host and port, or a URL's origin, fit for a message. */
export function printableName(name: string): string {
  return printable(name, MAX_NAME_CHARACTERS)
}

/** The error for a connection to `peer` that could not be made: no byte of the request went out. */
export function connectError(peer: Text | string, cause: unknown): NetworkError {
  const code = codeOf(cause)
  const fault = CONNECT_FAULTS[code] ?? text('net.connect.failed')
  const isName = /^E(NOTFOUND|AI_)/.test(code)
  return new NetworkError(text('net.connect', { peer, fault, code: printableName(code) }), {
    phase: 'connect',
    retryable: true,
    cause,
    hint: text(isName ? 'net.connect.name-hint' : 'net.connect.hint'),
  })
}

/** The error for plain HTTP to `host` that would have left the machine for `address`. */
export function notLoopbackError(host: string, address: string): NetworkError {
  const facts = { host: printableName(host), address: printableName(address) }
  return new NetworkError(text('net.not-loopback', facts), {
    phase: 'connect',
    retryable: false,
    hint: text('net.not-loopback.hint', facts),
  })
}

const LOST = {
  connect: 'net.lost.connect',
  request: 'net.lost.request',
  answer: 'net.lost.answer',
} as const satisfies Record<NetworkPhase, TextKey>

/** The error for a connection to `peer` that was lost in `phase`. */
export function lostError(peer: Text | string, phase: NetworkPhase, cause: unknown): NetworkError {
  return new NetworkError(text(LOST[phase], { peer, code: printableName(codeOf(cause)) }), {
    phase,
    retryable: true,
    cause,
    hint: text('net.lost.hint'),
  })
}

/** Most bytes of the headers of an answer. */
export const MAX_HEAD_BYTES = 65_536

/** The error for an answer of `peer` whose headers are too large. */
export function largeHeadError(
  peer: Text | string,
  phase: NetworkPhase,
  cause?: unknown,
): NetworkError {
  return new NetworkError(text('net.large-head', { peer, bytes: MAX_HEAD_BYTES }), {
    phase,
    retryable: false,
    cause,
    hint: text('net.malformed.hint'),
  })
}

/** The error for an answer of `peer` that is not HTTP, or not as HTTP/1.1 allows it. */
export function malformedError(
  peer: Text | string,
  phase: NetworkPhase,
  cause: unknown,
): NetworkError {
  const code = codeOf(cause)
  if (code === 'HPE_HEADER_OVERFLOW') return largeHeadError(peer, phase, cause)
  return new NetworkError(text('net.malformed', { peer, code: printableName(code) }), {
    phase,
    retryable: false,
    cause,
    hint: text('net.malformed.hint'),
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
