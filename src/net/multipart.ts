import { randomBytes } from 'node:crypto'
import { FormDataEncoder } from 'form-data-encoder'

const CRLF = '\r\n'

/** The file of a form: what its part says of it, without its bytes. */
export interface FormFile {
  /** Name of the form field. */
  readonly field: string
  /** File name, of any characters; it is escaped as HTML's multipart/form-data encoding says. */
  readonly name: string
  /** Content type of the part. */
  readonly type: string
  /** Bytes of the file. */
  readonly size: number
}

/** A form that is ready to be sent. */
export interface Form {
  /** Value of `Content-Type`, with the boundary. */
  readonly contentType: string
  /** Bytes of the whole form, the file included. */
  readonly contentLength: number
  /**
   * The bytes around those of `file`. When `file` throws, the closing boundary never comes; before
   * its first bytes, nothing does.
   */
  chunks(file: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncIterable<Uint8Array>
}

/**
 * Encodes a form of text fields, in their order, and one file behind them (HTML,
 * multipart/form-data encoding; RFC 7578). A lone surrogate becomes U+FFFD.
 */
export function encodeForm(fields: readonly (readonly [string, string])[], file: FormFile): Form {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  form.append(file.field, new File([], file.name, { type: file.type }))
  // Nobody who writes the file may guess the boundary.
  const encoder = new FormDataEncoder(form, `form-${randomBytes(16).toString('hex')}`)
  const { head, tail } = aroundFile(encoder)
  return {
    contentType: encoder.contentType,
    contentLength: head.length + file.size + tail.length,
    async *chunks(bytes) {
      let isBegun = false
      for await (const chunk of bytes) {
        if (!isBegun) yield head
        isBegun = true
        yield chunk
      }
      if (!isBegun) yield head
      yield tail
    },
  }
}

/** The encoder's own reading of a file damages views of large buffers, so ours goes in between. */
function aroundFile(encoder: FormDataEncoder): { readonly head: Buffer; readonly tail: Buffer } {
  const head: Uint8Array[] = []
  const tail: Uint8Array[] = []
  let part = head
  for (const value of encoder.values()) {
    if (value instanceof Uint8Array) part.push(value)
    else part = tail
  }
  // The encoder ends with two line ends; browsers and curl end with one (RFC 2046, 5.1.1).
  const end = Buffer.concat(tail)
  return { head: Buffer.concat(head), tail: end.subarray(0, end.length - CRLF.length) }
}
