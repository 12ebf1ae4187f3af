const BOUNDARY = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i

/** Looks for the closing boundary of a multipart body in the raw bytes, whatever a parser says. */
export class BoundaryWatch {
  readonly #delimiter: Buffer | null
  #tail: Buffer
  #seen = false

  /** @param contentType the header of the request that names the boundary */
  constructor(contentType: string | undefined) {
    const match = BOUNDARY.exec(contentType ?? '')
    const boundary = match?.[1] ?? match?.[2]
    this.#delimiter = boundary === undefined ? null : Buffer.from(`\r\n--${boundary}--`, 'latin1')
    // A body may begin with a boundary; then no line break stands before it.
    this.#tail = Buffer.from('\r\n')
  }

  /** Whether the closing boundary has come by. */
  get seen(): boolean {
    return this.#seen
  }

  /** Takes the next bytes of the body. */
  write(chunk: Buffer): void {
    if (this.#delimiter === null || this.#seen) return
    const window = Buffer.concat([this.#tail, chunk])
    this.#seen = window.includes(this.#delimiter)
    this.#tail = window.subarray(Math.max(0, window.length - this.#delimiter.length + 1))
  }
}
