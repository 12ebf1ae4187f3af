import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { type Text, text } from '../../messages/services.js'
import { printable } from '../../safety/index.js'
import { codeOf } from '../connection/network-errors.js'

/** Largest answer that is read, compressed and decoded, in bytes. */
export const MAX_ANSWER_BYTES = 1_048_576

const MAX_ORIGIN_CHARACTERS = 100

/** Content codings that are named in messages. Any other name is a text that somebody chose. */
const KNOWN_ENCODINGS = new Set([
  'aes128gcm',
  'compress',
  'dcb',
  'dcz',
  'exi',
  'x-compress',
  'zstd',
])

/** An answer, whatever its status says. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** The decoded body; when there is a `fault`, what can be had of it. */
  readonly body: Buffer
  /** Why the body can't be used, in one clause about `the answer`; null when it can. */
  readonly fault: Text | null
  /**
   * Whether the system had taken the whole request when the answer began. An answer that says
   * success is worth nothing when this is false.
   */
  readonly requestComplete: boolean
}

/** The raw body of an answer. */
export interface RawBody {
  readonly bytes: Buffer
  /** Whether there was more than is kept. */
  readonly tooLarge: boolean
  /** Whether all of it came. */
  readonly complete: boolean
}

const DECODERS: Readonly<
  Record<string, (bytes: Buffer, options: zlib.ZlibOptions) => Promise<Buffer>>
> = {
  gzip: promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  'x-gzip': promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  deflate: inflateAny,
  br: (bytes, { maxOutputLength }) =>
    promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress)(
      bytes,
      maxOutputLength === undefined ? {} : { maxOutputLength },
    ),
}

/**
 * Reads the body of a response to its end or to the largest size. Never rejects: a body that is
 * cut short is told by `complete`.
 *
 * @param onData called for each piece
 */
export function readRawBody(response: IncomingMessage, onData: () => void): Promise<RawBody> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    const finish = (complete: boolean): void => {
      const bytes = Buffer.concat(chunks)
      const tooLarge = length > MAX_ANSWER_BYTES
      resolve({ bytes: bytes.subarray(0, MAX_ANSWER_BYTES), tooLarge, complete })
    }
    response.on('data', (chunk: Buffer) => {
      onData()
      if (length > MAX_ANSWER_BYTES) return
      chunks.push(chunk)
      length += chunk.length
      if (length > MAX_ANSWER_BYTES) finish(false)
    })
    response.on('error', () => finish(false))
    response.on('end', () => finish(response.complete))
    response.on('close', () => finish(response.complete))
  })
}

/** Decodes a body by `Content-Encoding` and says what is wrong with it, if anything. */
export async function decodeBody(
  raw: RawBody,
  encoding: string | undefined,
): Promise<Pick<Answer, 'body' | 'fault'>> {
  const name = (encoding ?? '').trim().toLowerCase()
  const decode =
    name === '' || name === 'identity'
      ? undefined
      : Object.hasOwn(DECODERS, name)
        ? DECODERS[name]!
        : null
  if (decode === null) {
    const encoding = KNOWN_ENCODINGS.has(name) ? name : ''
    return { body: raw.bytes, fault: text('net.fault.encoding', { encoding }) }
  }
  if (raw.tooLarge) return { body: raw.bytes, fault: TOO_LARGE }
  if (!raw.complete) return { body: raw.bytes, fault: text('net.fault.short') }
  if (decode === undefined || raw.bytes.length === 0) return { body: raw.bytes, fault: null }
  try {
    return { body: await decode(raw.bytes, { maxOutputLength: MAX_ANSWER_BYTES }), fault: null }
  } catch (error) {
    const isTooLarge = codeOf(error) === 'ERR_BUFFER_TOO_LARGE'
    // Compressed bytes tell a reader nothing.
    return {
      body: Buffer.alloc(0),
      fault: isTooLarge ? TOO_LARGE : text('net.fault.damaged', { encoding: name }),
    }
  }
}

const TOO_LARGE = text('net.fault.large', { bytes: MAX_ANSWER_BYTES })

/** `deflate` means zlib's format (RFC 9110, 8.4.1.2); some servers send it without the wrapping. */
async function inflateAny(bytes: Buffer, options: zlib.ZlibOptions): Promise<Buffer> {
  const isZlib = ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0
  const inflate = isZlib ? zlib.inflate : zlib.inflateRaw
  return await promisify<Buffer, zlib.ZlibOptions, Buffer>(inflate)(bytes, options)
}

/** Whether the answer points elsewhere. Redirects are never followed. */
export function isRedirect(answer: Answer): boolean {
  return answer.status >= 300 && answer.status < 400
}

/**
 * Where a redirect points, without path and credentials, fit for a message.
 *
 * @param location the header, without secrets: a URL's host is written in lowercase, and a secret
 *   in it would not be found any more
 */
export function redirectOrigin(location: string | undefined, requestUrl: URL): Text | string {
  if (location === undefined) return text('net.redirect.nowhere')
  if (!URL.canParse(location, requestUrl.href)) return text('net.redirect.no-url')
  const { origin, protocol } = new URL(location, requestUrl.href)
  return printable(origin === 'null' ? protocol : origin, MAX_ORIGIN_CHARACTERS)
}
