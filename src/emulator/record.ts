import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { BoundaryWatch } from './boundary.js'

/** A file part as it arrived. */
export interface RecordedFile {
  /** Name of the form field. */
  readonly field: string
  /** As the part gives it, UTF-8 decoded; null when it gives none. */
  readonly fileName: string | null
  /** Content type of the part; `text/plain` when it gives none. */
  readonly contentType: string
  /** Bytes that arrived. */
  readonly size: number
  /** Lowercase hexadecimal; null until the part has come to its end. */
  readonly sha256: string | null
  /** What arrived, under `keepBytes`; otherwise null. */
  readonly bytes: Buffer | null
}

/** What the emulator saw of a request, kept up to date while it arrives. */
export interface RecordedRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** Bytes of the body that arrived. */
  readonly bytes: number
  /** Whether the whole body arrived, by `Content-Length` or the last chunk. */
  readonly complete: boolean
  /** Whether a multipart body's closing boundary arrived, searched for in the raw bytes. */
  readonly closingBoundary: boolean
  /** The first file part, if there is one. */
  readonly file: RecordedFile | null
  /** The other parts, in the order in which they arrived. */
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  /** A body that is not a form, as text; null for forms and for bodies that did not arrive whole. */
  readonly text: string | null
  /** Kind of the fault that was chosen for this request, if any. */
  readonly fault: string | null
  /** What was answered, whole even where a fault cut it short; null when nothing was. */
  readonly answer: { readonly status: number; readonly body: string } | null
}

/** Writes the record of one request. */
export class RequestRecord implements RecordedRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly fields: { name: string; value: string }[] = []
  readonly #watch: BoundaryWatch
  bytes = 0
  complete = false
  file: FileRecord | null = null
  text: string | null = null
  fault: string | null = null
  answer: { status: number; body: string } | null = null

  constructor(request: IncomingMessage) {
    const [path, query] = splitTarget(request.url ?? '/')
    this.method = request.method ?? ''
    this.path = path
    this.query = new URLSearchParams(query)
    this.headers = request.headers
    this.#watch = new BoundaryWatch(request.headers['content-type'])
  }

  /** Bytes, or about as many, that the record keeps. */
  get weight(): number {
    const { text, fields, file, answer } = this
    const fieldsLength = fields.reduce(
      (sum, { name, value }) => sum + name.length + value.length,
      0,
    )
    return (text?.length ?? 0) + fieldsLength + (file?.keptBytes ?? 0) + (answer?.body.length ?? 0)
  }

  get closingBoundary(): boolean {
    return this.#watch.seen
  }

  /** Takes the next bytes of the body. */
  receive(chunk: Buffer): void {
    this.bytes += chunk.length
    this.#watch.write(chunk)
  }
}

/** Writes the record of one file part. */
export class FileRecord implements RecordedFile {
  readonly field: string
  readonly fileName: string | null
  readonly contentType: string
  readonly #hash = createHash('sha256')
  readonly #kept: Buffer[] | null
  size = 0
  sha256: string | null = null

  constructor(part: {
    field: string
    fileName: string | null
    contentType: string
    keep: boolean
  }) {
    this.field = part.field
    this.fileName = part.fileName
    this.contentType = part.contentType
    this.#kept = part.keep ? [] : null
  }

  /** Bytes of the file that the record keeps. */
  get keptBytes(): number {
    return this.#kept === null ? 0 : this.size
  }

  get bytes(): Buffer | null {
    return this.#kept === null ? null : Buffer.concat(this.#kept)
  }

  /** Takes the next bytes of the file. */
  write(chunk: Buffer): void {
    this.size += chunk.length
    this.#hash.update(chunk)
    this.#kept?.push(chunk)
  }

  /** The part has come to its end. */
  end(): void {
    this.sha256 = this.#hash.digest('hex')
  }
}

function splitTarget(target: string): [string, string] {
  const mark = target.indexOf('?')
  return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)]
}
